# xapi: पूरी हुई कोशिशें, learning record store के statements के रूप में।

## statements क्या कहते हैं, पढ़ने वाले की भाषा में
xapi-verb-initialized = शुरू किया
xapi-verb-scored = स्कोर पाया
xapi-verb-completed = पूरा किया
xapi-verb-passed = पास किया
xapi-verb-failed = पास नहीं किया
xapi-verb-terminated = ख़त्म किया
xapi-verb-voided = वापस लिया
xapi-call = क्रेडिट कार्ड ग्राहक की एक बनावटी कॉल; एजेंट जो कहता और करता है, उसे जाँचा जाता है।
xapi-product = बनावटी कॉल से क्रेडिट कार्ड सर्विस एजेंट की ट्रेनिंग

## कमांड
xapi-option-file = कौन-सी फ़ाइल लिखनी है; नाम न हो तो यहीं headset-xapi.jsonl; - यानी standard output
xapi-option-home-page = उस सिस्टम का वेब पता जिसके ये अकाउंट हैं; न दें तो इन रिकॉर्ड का अपना पता
xapi-option-names = अकाउंट में लोगों के नाम हों; वरना सिर्फ़ उनके नंबर
xapi-option-detail = इनमें से हर एक का स्कोर भी: families (कसौटियों के समूह) या criteria (कसौटियाँ)
xapi-option-cmi5 = statements को cmi5 सेशन का रूप दें; नीचे देखें
xapi-option-publisher = --cmi5 के साथ: हर कॉल की publisher id किससे शुरू होती है
xapi-option-registration = --cmi5 और --trainee के साथ: लर्निंग सिस्टम का दिया registration; न दें तो हर कोशिश का अपना
xapi-note-ids = एक ही कोशिश को हमेशा वही id मिलती है, इसलिए फ़ाइल दो बार भेजी जा सकती है। जिसे फिर जाँचा गया, उसे नए सिरे से बताया जाता है और पुराने statements वापस लिए जाते हैं।
xapi-note-scores = कॉल के तीन स्कोर होते हैं, कुल स्कोर नहीं। हर स्कोर का अपना statement है; “passed” और “failed” में तीनों स्कोर रहते हैं, और यह भी कि कमी कहाँ रही। गाइडेड कॉल बस शुरू और पूरी होती है।
xapi-note-cmi5 = --cmi5 के साथ statements का रूप और क्रम cmi5 वाला होता है (initialized, completed, passed या failed, terminated; स्कोर allowed statements के रूप में), पर ये कॉल किसी लर्निंग सिस्टम ने लॉन्च नहीं कीं: “launched” और “satisfied” बताना उसी का काम है, activity id Headset की हैं, और mastery score नहीं है, क्योंकि कॉल किसी एक स्कोर से पास नहीं होती। इसलिए कोर्स Passed, Completed या दोनों से आगे बढ़ता है। कुछ भी वापस नहीं लिया जाता।
xapi-needs = { $option } के साथ { $other } भी चाहिए।
xapi-bad-address = { $option } में वेब पता दें, जैसे https://learning.bank.example; “{ $value }” नहीं।
xapi-bad-registration = registration एक UUID होता है, और “{ $value }” UUID नहीं है।
xapi-left-out =
    { $count ->
        [1] एक कोशिश छोड़ी गई
       *[other] { $count } कोशिशें छोड़ी गईं
    }: समय पढ़ा नहीं जा सका, या उसका अंत इस कंप्यूटर की घड़ी से आगे है।
xapi-written =
    { $statements ->
        [1] एक statement
       *[other] { $statements } statements
    }, { $attempts ->
        [1] एक कोशिश
       *[other] { $attempts } कोशिशों
    } के बारे में: { $path }
