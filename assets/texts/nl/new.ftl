# Een nieuw gesprek.

new-written = Geschreven: { $call } en het plan { $plan }. Nu:
new-ask-id = De id van het gesprek (kleine letters, cijfers, streepjes):
new-ask-locale = Het land ({ $choices }):
new-ask-part = Het onderdeel van het werk ({ $choices }):
new-ask-title = De titel in het menu (Enter: die van het sjabloon):
new-ask-caller = De naam van de beller (Enter: die van het sjabloon):
