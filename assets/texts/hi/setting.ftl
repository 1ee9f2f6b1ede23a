# सेटिंग।
setting-title = सेटिंग
setting-back = होम
setting-back-call = कॉल पर वापस
setting-on = चालू
setting-off = बंद

## रूप
setting-group-look = रूप
setting-language = भाषा
setting-language-about = प्रोग्राम की। कॉल अपनी ही भाषा में रहती हैं।
setting-scale = अक्षरों का आकार
setting-scale-about = अक्षरों के साथ सब कुछ बड़ा होता है।
setting-theme = रंग
setting-theme-about = उजले कमरे के लिए हल्का, कम रोशनी में गहरा।
setting-theme-light = हल्का
setting-theme-dark = गहरा
setting-motion = कम हलचल
setting-motion-about = चेहरे और बजता फ़ोन स्थिर रहते हैं।

## आवाज़
setting-group-sound = आवाज़
setting-sound = आवाज़
setting-sound-about = फ़ोन की घंटी, होल्ड का संगीत, लाइन कटने की आवाज़।
setting-volume-1 = धीमी
setting-volume-2 = मध्यम
setting-volume-3 = तेज़

## कॉल के दौरान
setting-group-call = कॉल के दौरान
setting-timers = घड़ी
setting-timers-about = दिखाती है कि कॉल और चुप्पी कितनी देर की है।
setting-marks = बात करते हुए अंक
setting-marks-about = प्रैक्टिस में छोटा निशान दिखाता है कि किस जवाब से अंक मिले या कटे।

## सबके लिए
setting-group-all = यहाँ सबके लिए
setting-leaderboard = लीडरबोर्ड
setting-leaderboard-about = सबको नाम के साथ दिखाता है कि किसने कितनी कॉल पास कीं। यह सिर्फ़ ट्रेनर तय करते हैं।

## कुंजियाँ
setting-group-keys = कुंजियाँ
setting-keys-about = Enter, Tab, Esc और तीर वाली कुंजियाँ हमेशा अपना ही काम करती हैं।
setting-keys-usual = मूल कुंजियाँ
setting-key-usual = वापस { $key }
setting-key-press = कोई कुंजी दबाएँ
setting-key-how = Ctrl या Alt के साथ कोई अक्षर दबाएँ, या कोई F कुंजी। Esc से सब पहले जैसा रहेगा।
setting-key-hold = होल्ड पर रखें, फिर शुरू करें
setting-key-transfer = कॉल ट्रांसफ़र करें
setting-key-hang-up = फ़ोन रखें
setting-key-hint = हिंट माँगें
setting-key-step-back = बारी दोबारा लें
setting-key-briefing = ब्रीफ़िंग फिर पढ़ें
setting-key-search = कार्ड की शर्तों में खोजें
setting-key-next-part = बारी-बारी से जवाब, डेस्क, बातचीत; Shift के साथ उल्टा
setting-key-keys = कुंजियों की सूची
setting-key-settings = सेटिंग
setting-key-leave = कॉल छोड़ें और बाद के लिए सेव रखें

## कुंजी क्यों नहीं मिल सकती
setting-refused-taken = { $key } पहले से इस काम में है: { $action }। दूसरी कुंजी दबाएँ, या Esc।
setting-refused-types = { $key } से अक्षर टाइप होता है। साथ में Ctrl या Alt दबाएँ, या कोई F कुंजी।
setting-refused-edits = { $key } से टाइप किया हुआ बदला जाता है। दूसरी कुंजी दबाएँ, या Esc।
setting-refused-fixed = { $key } हमेशा अपना ही काम करती है। दूसरी कुंजी दबाएँ, या Esc।
setting-refused-system = { $key } आपके कंप्यूटर की है। दूसरी कुंजी दबाएँ, या Esc।
setting-refused-unknown = यह कुंजी काम नहीं आ सकती। दूसरी कुंजी दबाएँ, या Esc।
