# profiles कमांड।

profiles-option-what = add (जोड़ना), pin, role (भूमिका) या account; इसके बिना प्रोफ़ाइलों की सूची
profiles-option-name = किसी प्रोफ़ाइल का नाम
profiles-option-value = role के साथ: trainer (ट्रेनर) या trainee (ट्रेनी); account के साथ: साझा डेटाबेस का अकाउंट
profiles-option-trainer = add के साथ: ट्रेनर जोड़ें
profiles-option-remove = pin या account के साथ: उसे हटाएँ
profiles-option-reset = pin के साथ: पुराने PIN के बिना नया PIN सेट करें
profiles-help-rights =
    पहले ट्रेनर को PIN मिलते ही अधिकार लागू हो जाते हैं। तब से ट्रेनी सिर्फ़ अपनी
    कोशिशें देखते हैं, और नए ट्रेनर जोड़ना, भूमिका बदलना और किसी और का PIN सेट करना
    सिर्फ़ ट्रेनर कर सकता है। उससे पहले सब कुछ सबके लिए खुला है।
profiles-help-forgotten =
    PIN भूल गए? कोई ट्रेनर नया सेट करे: profiles pin NAME --as TRAINER
    आख़िरी ट्रेनर ख़ुद भूल जाए, तो: profiles pin NAME --reset, उसी कंप्यूटर पर
    जिसकी यह रिकॉर्ड फ़ाइल है, और pin.key फ़ाइल अपनी जगह हो। इसके बाद जिससे
    वह PIN पूछा जाएगा, उसे दिखेगा कि यह कब हुआ। साझा डेटाबेस में सिर्फ़ दूसरा
    ट्रेनर या डेटाबेस का एडमिन मदद कर सकता है।
profiles-help-script =
    स्क्रिप्ट में { $old } में वह PIN रखें जो पूछा जाता है, और { $new } में नया PIN।
profiles-line = { $name }, { $role }, { $pin }
profiles-with-pin = PIN है
profiles-without-pin = PIN नहीं है
profiles-none = अभी कोई प्रोफ़ाइल नहीं है।
profiles-one-of = { $first } और { $second } साथ नहीं चल सकते।
profiles-reset-shared = साझा डेटाबेस का PIN यहाँ से रीसेट नहीं होता। दूसरा ट्रेनर नया PIN दे सकता है: profiles pin NAME --as TRAINER
profiles-account = { $line }, अकाउंट { $account }
