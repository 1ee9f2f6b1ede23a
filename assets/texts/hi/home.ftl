# स्वागत, मुख्य स्क्रीन, और अधूरी कॉल को आगे बढ़ाने का प्रस्ताव।

## स्वागत
home-welcome = Headset में आपका स्वागत है।
home-what = क्रेडिट कार्ड ग्राहकों की अभ्यास कॉल लीजिए, फिर देखिए कि क्या ठीक रहा, क्या नहीं, और क्यों।
home-scores = हर कॉल के तीन स्कोर होते हैं:
home-apart = इनका औसत कभी नहीं निकाला जाता। कोई अहम बात छूट जाए तो कॉल फ़ेल होती है, स्कोर चाहे जो हों।
home-ask-name = आपका नाम क्या है?
home-name-example = आपका नाम, जैसा आपके नतीजों पर दिखना चाहिए
home-start = शुरू करें
home-first = आपकी पहली कॉल, गाइडेड
home-first-about = हर क़दम पर कुछ जवाबों में से एक चुनिए, और तुरंत देखिए कि कौन-सा क्यों बेहतर है। कुछ ही मिनट लगते हैं।
home-first-take = यह कॉल लें
home-first-later = पहले इधर-उधर देखें

## मुख्य स्क्रीन
home-hello = नमस्ते, { $name }
home-settings = सेटिंग
home-shift = शिफ़्ट
home-history = इतिहास
home-cohort = बैच
home-leaders = लीडरबोर्ड
home-profile = प्रोफ़ाइल
home-today = आज का अभ्यास
home-today-start = शुरू करें
home-calls = सभी कॉल
home-past = हाल की कॉल
home-all-past = सभी पिछली कॉल
home-all-parts = काम के सभी हिस्से
home-all-levels = हर स्तर
home-all-languages = सभी भाषाएँ
home-none-fits = ऐसी कोई कॉल नहीं है।
home-show-all = सभी कॉल दिखाएँ
home-shift-on = आपकी शिफ़्ट चल रही है: { $count } में से { $done } कॉल पूरी। यहाँ से आगे बढ़ें।
home-no-past = आप जो कॉल लेंगे, वे अपने स्कोरकार्ड के साथ यहाँ दिखेंगी।
home-no-calls = अभी लेने के लिए कोई कॉल नहीं है।
home-passed = पास
home-not-passed = पास नहीं
home-unfinished = अधूरी
home-attempts =
    { $count ->
        [one] { $count } कोशिश
       *[other] { $count } कोशिशें
    }
home-difficulty-1 = बहुत आसान
home-difficulty-2 = आसान
home-difficulty-3 = मध्यम
home-difficulty-4 = कठिन
home-difficulty-5 = बहुत कठिन
home-score = { $score } { $value }
home-when = { $day }, { $time }
home-keys = तीर वाली कुंजियाँ: चुनें · Enter: खोलें · Tab: आगे · { $quit }: बंद करें
home-broken =
    { $count ->
        [1] एक परिदृश्य फ़ाइल में ग़लतियाँ हैं, इसलिए वह छोड़ दी गई: { $names }
       *[other] { $count } परिदृश्य फ़ाइलों में ग़लतियाँ हैं, इसलिए वे छोड़ दी गईं: { $names }
    }
home-records-lost =
    { $count ->
        [0] साझा रिकॉर्ड तक अभी पहुँच नहीं है। आप काम जारी रख सकते हैं: सब कुछ यहीं सेव होगा और बाद में भेजा जाएगा।
        [1] साझा रिकॉर्ड तक अभी पहुँच नहीं है। आप काम जारी रख सकते हैं: एक कॉल यहाँ सेव है, बाद में भेजी जाएगी।
       *[other] साझा रिकॉर्ड तक अभी पहुँच नहीं है। आप काम जारी रख सकते हैं: { $count } कॉल यहाँ सेव हैं, बाद में भेजी जाएँगी।
    }
home-cannot-open = “{ $title }” की फ़ाइल में ग़लतियाँ हैं, इसलिए यह कॉल नहीं ली जा सकती।

## अधूरी कॉल
home-resume-title = आपकी एक कॉल अधूरी है
home-resume-begun = { $when } को शुरू हुई।
home-resume-turn =
    { $turn ->
        [0] आपने अभी तक कुछ नहीं कहा है।
        [1] आप एक बार बोल चुके हैं।
       *[other] आप { $turn } बार बोल चुके हैं।
    }
home-resume-kept = आपके आख़िरी जवाब तक सब कुछ सुरक्षित है। आप ठीक वहीं से आगे बढ़ सकते हैं।
home-resume-go-on = कॉल जारी रखें
home-resume-later = बाद में
home-resume-drop = छोड़ दें
home-resume-changed = कॉल शुरू होने के बाद इसकी फ़ाइलें बदल गई हैं, इसलिए यह जारी नहीं रह सकती। आप सूची से इसे नए सिरे से ले सकते हैं।
home-resume-gone = इस कॉल की फ़ाइल अब नहीं है या उसमें ग़लतियाँ हैं, इसलिए यह जारी नहीं रह सकती।
home-resume-unreadable = Headset का यह वर्शन नहीं पढ़ पा रहा कि कॉल कहाँ तक पहुँची थी, इसलिए यह जारी नहीं रह सकती।
