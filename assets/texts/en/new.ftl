# A new call.

new-written = Written: { $call } and its plan { $plan }. Now:
new-ask-id = The id of the call (small letters, digits, hyphens):
new-ask-locale = The country ({ $choices }):
new-ask-part = The part of the job ({ $choices }):
new-ask-title = The title in the menu (Enter: that of the template):
new-ask-caller = The caller's name (Enter: that of the template):
