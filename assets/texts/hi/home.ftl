# स्वागत, मुख्य स्क्रीन, और अधूरी कॉल को आगे बढ़ाने का प्रस्ताव।

## स्वागत
home-welcome = Headset में आपका स्वागत है।
home-what = यहाँ आप क्रेडिट कार्ड ग्राहकों की अभ्यास कॉल लेते हैं। आप जो बोलते, वही अपने शब्दों में टाइप करते हैं, और कॉल के साथ-साथ डेस्क पर काम करते हैं। बाद में आप देखते हैं कि क्या ठीक रहा, क्या नहीं, और क्यों।
home-scores = हर कॉल के तीन स्कोर होते हैं:
home-apart = ये साथ-साथ दिखते हैं और इनका औसत कभी नहीं निकाला जाता। कोई अहम बात छूट जाए तो कॉल फ़ेल होती है, स्कोर चाहे कुछ भी हों।
home-ask-name = आपका नाम क्या है?
home-name-example = आपका नाम, जैसा आपके नतीजों पर दिखना चाहिए
home-start = शुरू करें

## मुख्य स्क्रीन
home-hello = नमस्ते, { $name }
home-settings = सेटिंग
home-calls = कॉल
home-past = पिछली कॉल
home-no-past = आप जो कॉल लेंगे, वे अपने स्कोरकार्ड के साथ यहाँ दिखेंगी।
home-no-calls = अभी लेने के लिए कोई कॉल नहीं है।
home-not-played = अभी तक नहीं ली
home-passed = पास
home-failed = अभी पास नहीं
home-not-passed = पास नहीं
home-unfinished = अधूरी
home-attempts =
    { $count ->
        [one] { $count } प्रयास
       *[other] { $count } प्रयास
    }
home-difficulty-1 = बहुत आसान
home-difficulty-2 = आसान
home-difficulty-3 = मध्यम
home-difficulty-4 = कठिन
home-difficulty-5 = बहुत कठिन
home-score = { $score } { $value }
home-when = { $day }, { $time }
home-keys = तीर वाली कुंजियाँ: चुनें · Enter: खोलें · Tab: आगे · F2: सेटिंग · Ctrl+Q: बंद करें
home-broken =
    { $count ->
        [one] एक परिदृश्य फ़ाइल में ग़लतियाँ हैं, इसलिए वह छोड़ दी गई: { $names }
       *[other] { $count } परिदृश्य फ़ाइलों में ग़लतियाँ हैं, इसलिए वे छोड़ दी गईं: { $names }
    }
home-cannot-open = “{ $title }” की फ़ाइल में ग़लतियाँ हैं, इसलिए यह कॉल नहीं ली जा सकती।

## अधूरी कॉल
home-resume-title = आपकी एक कॉल अधूरी है
home-resume-begun = { $when } को शुरू हुई।
home-resume-turn =
    { $turn ->
        [0] आपने अभी तक कुछ नहीं कहा है।
        [one] आप एक बार बोल चुके हैं।
       *[other] आप { $turn } बार बोल चुके हैं।
    }
home-resume-kept = आपके आख़िरी जवाब तक सब कुछ सुरक्षित है। आप ठीक वहीं से आगे बढ़ सकते हैं।
home-resume-go-on = कॉल जारी रखें
home-resume-later = बाद में
home-resume-drop = छोड़ दें
home-resume-changed = कॉल शुरू होने के बाद इसकी फ़ाइलें बदल गई हैं, इसलिए यह जारी नहीं रह सकती। आप सूची से इसे नए सिरे से ले सकते हैं।
home-resume-gone = इस कॉल की फ़ाइल अब नहीं है या उसमें ग़लतियाँ हैं, इसलिए यह जारी नहीं रह सकती।
home-resume-unreadable = Headset का यह संस्करण नहीं पढ़ पा रहा कि कॉल कहाँ तक पहुँची थी, इसलिए यह जारी नहीं रह सकती।
