# यहाँ कौन बैठा है।
profile-title = प्रोफ़ाइल
profile-back = वापस
profile-who = कॉल कौन ले रहा है?
profile-here = यह आप हैं
profile-rename = आपका नाम
profile-rename-do = नाम बदलें
profile-renamed = आपका नाम अब { $name } है।
profile-new = कोई नया
profile-add = जोड़ें
profile-manage = भूमिका और PIN
profile-lock = लॉक करें
profile-with-pin = { $role }, PIN के साथ
