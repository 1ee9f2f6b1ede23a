# यहाँ कौन बैठा है।
profile-title = प्रोफ़ाइल
profile-back = वापस
profile-who = यहाँ कौन बैठा है?
profile-here = अभी यहाँ हैं
profile-rename = आपका नाम
profile-rename-do = नाम बदलें
profile-renamed = आपका नाम अब { $name } है।
profile-new = कोई नया
profile-add = जोड़ें
