# सेटिंग।
setting-title = सेटिंग
setting-back = वापस
setting-language = भाषा
setting-language-about = प्रोग्राम की। कॉल अपनी ही भाषा में रहती हैं।
setting-scale = अक्षरों का आकार
setting-scale-about = अक्षरों के साथ सब कुछ बड़ा होता है।
setting-theme = रंग
setting-theme-about = उजले कमरे के लिए हल्का, कम रोशनी में गहरा।
setting-theme-light = हल्का
setting-theme-dark = गहरा
setting-sound = आवाज़
setting-sound-about = फ़ोन की घंटी, होल्ड का संगीत, लाइन कटने की आवाज़।
setting-motion = कम हलचल
setting-motion-about = चेहरे और बजता फ़ोन स्थिर रहते हैं।
setting-on = चालू
setting-off = बंद
