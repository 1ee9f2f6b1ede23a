# एक नई कॉल।

new-written = लिख दिया: { $call } और उसका प्लान { $plan }। अब:
new-ask-id = कॉल की id (छोटे अंग्रेज़ी अक्षर, अंक, हाइफ़न):
new-ask-locale = देश ({ $choices }):
new-ask-part = काम का हिस्सा ({ $choices }):
new-ask-title = मेन्यू का शीर्षक (Enter: नमूने वाला):
new-ask-caller = ग्राहक का नाम (Enter: नमूने वाला):
