# The command line.

command-program = Headset नकली कॉलरों के साथ क्रेडिट कार्ड सर्विस एजेंटों को ट्रेनिंग देता है। बिना कमांड के विंडो खुलती है, और जहाँ स्क्रीन न हो वहाँ टर्मिनल।
command-usage = इस्तेमाल:
command-commands = कमांड:
command-arguments = आर्ग्युमेंट
command-options = विकल्प
command-example = उदाहरण:
command-more-help = हर कमांड की अपनी मदद है: { $program } run --help
command-version = Headset { $version }

## What each command does
command-play = कॉल खेलना।
command-try = कॉल लिखते-लिखते उसे खेलना: सेव की गई फ़ाइल दोबारा पढ़ी जाती है, और आप अपनी बारी पर रहते हैं।
command-run = स्क्रिप्ट से चलने वाले ट्रेनी से कॉल खिलवाना और स्कोरकार्ड दिखाना।
command-grade = बिना कॉल के, जवाबों को एक-एक करके जाँचना।
command-calibrate = बताता है कि जाँच लोगों के दिए फ़ैसलों से कितनी मेल खाती है।
command-suggest = लोगों से अलग फ़ैसले किससे सुधरेंगे, इसका सुझाव देना; कुछ लिखा नहीं जाता।
command-check = कॉल की फ़ाइलों में ग़लतियाँ खोजना।
command-test = कॉल के साथ रखे प्लान आज़माएँ: नमूना जवाब और पूरी कॉल।
command-map = कॉल का नक्शा बनाना: प्लान की और असली कॉल उसमें कहाँ-कहाँ पहुँचीं।
command-new = शुरुआत के लिए एक नई कॉल और उसका प्लान लिखें।
command-schema = किसी फ़ाइल का JSON Schema छापें, एडिटर के लिए।
command-reference = ट्रेनर की फ़ाइलों की हर key उदाहरण के साथ छापें।
command-facts = किसी देश की कसौटियाँ किन नियमों पर टिकी हैं, वह पन्ना छापें।
command-profiles = इन रिकॉर्ड के लोग, उनकी भूमिका और PIN दिखाना, या किसी एक में बदलाव करना।
command-attempts = पिछली कोशिशों की सूची, या किसी एक का स्कोरकार्ड।
command-verify = देखना कि पूरे किए गए टेस्ट सील के बाद बदले तो नहीं गए।
command-simulate = नक़ली ट्रेनी से कॉल खिलवाना, और बताना कि हर कॉल कितनी कठिन है।
command-regrade = पुरानी कॉल आज के नियमों से फिर जाँचना, और बताना कि किसका नतीजा बदलता है।
command-export = किसी को उसके बारे में रखा सब कुछ एक आर्काइव में देना।
command-forget = किसी को और उसका सब कुछ हटाना; पूरे बैच के जोड़ बने रहते हैं।
command-report = पिछली किसी कोशिश का पन्ना लिखना: स्कोर, हर वजह, और पूरी कॉल।
command-cohort = सबके नतीजे एक पेज पर लिखें: किसकी मदद करें, किस बात में, और किस कॉल में गड़बड़ है।
command-csv = कोशिशों की टेबल लिखना: हर कोशिश की एक पंक्ति, या हर फ़ैसले की।
command-xapi = पूरी हुई कोशिशें xAPI statements के रूप में लिखना, learning record store के लिए।

## Options
command-option-help = यह मदद दिखाकर रुकना
command-option-verify = किसी एक टेस्ट का नंबर, जैसा “attempts” दिखाता है; न हो तो सभी
command-option-store = रिकॉर्ड कहाँ हैं: postgresql://name@server/database, या कोई फ़ाइल
command-option-version = वर्शन दिखाकर रुकना
command-option-lang = इंटरफ़ेस की भाषा: en, nl या hi
command-option-scenario = कॉल की id, या उसकी फ़ाइल का पाथ
command-option-script = स्क्रिप्ट: हर बारी एक लाइन, डेस्क की कमांड / के बाद; - यानी स्टैंडर्ड इनपुट
command-option-replies = "id" और "text" वाली JSON Lines; - यानी स्टैंडर्ड इनपुट
command-option-labelled = किसी व्यक्ति के जाँचे हुए जवाब: "id", "text" और "labels" वाली JSON Lines, या CSV जिसमें हर कसौटी का एक कॉलम हो
command-option-second = वही जवाब, किसी दूसरे व्यक्ति के जाँचे हुए
command-option-criterion = एक कसौटी की id; न दी जाए तो सभी
command-option-mode = कॉल किस तरह ली जाए: guided (गाइडेड), practice (प्रैक्टिस) या test (टेस्ट); कुछ न कहें तो प्रैक्टिस
command-option-seed = पूर्णांक, जिससे कॉलर के वाक्यों के रूप चुने जाते हैं
command-option-json = नतीजा सिर्फ़ JSON में दिखाना
command-option-html = पन्ना इस फ़ाइल में लिखना
command-option-svg = सिर्फ़ चित्र इस फ़ाइल में लिखना
command-option-terminal = टर्मिनल में सादे टेक्स्ट में खेलना; TERM=dumb हो तो लाइन एडिटर के बिना भी
command-option-attempt = किसी कोशिश का नंबर
command-option-report-attempt = किसी पूरी हुई कोशिश का नंबर, जैसा “attempts” दिखाता है
command-option-report-out = पन्ना इस फ़ाइल में लिखना; न बताने पर यहीं, कॉल के नाम की फ़ाइल में
command-option-paths = कॉल की फ़ाइलें या फ़ोल्डर; कुछ न लिखें तो Headset की सारी कॉल
command-option-plans = कॉल या उनके प्लान, id या पाथ से, या उनके फ़ोल्डर; कुछ न बताने पर Headset के सारे प्लान
command-option-locale = देश: en-US, nl-NL या hi-IN
command-option-file-kind = call (कुछ न बताने पर), plan, product, conduct, concepts या grounds
command-option-new-id = नई कॉल की id: छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न
command-option-part = काम का हिस्सा: terms, dispute, sales, application या mixed
command-option-title = मेन्यू में दिखने वाला शीर्षक
command-option-caller = ग्राहक का नाम
command-option-folder = फ़ाइलें कहाँ लिखी जाएँ; कुछ न बताने पर इसी फ़ोल्डर में
command-option-explain = किसी कोड का पन्ना छापें, जैसे E325

## What cannot be used
command-unknown = { $word } नाम की कोई कमांड नहीं है। ये हैं: { $commands }।
command-unknown-near = { $word } नाम की कोई कमांड नहीं है। कहीं आपका मतलब { $nearest } तो नहीं?
command-usage-problem = कमांड लाइन पढ़ी नहीं जा सकी: { $problem }।
command-too-many = { $option } एक शब्द ज़्यादा है।
command-needs = { $option } लिखना ज़रूरी है; --help में देखिए कि कैसे लिखते हैं।
command-needs-value = { $option } के बाद कोई मान चाहिए।
command-bad-seed = --seed में ज़्यादा से ज़्यादा 18 अंकों का पूर्णांक चाहिए, “{ $value }” नहीं।
command-bad-attempt = कोशिश का एक नंबर होता है, “{ $value }” नंबर नहीं है।
command-no-plan = { $call } के साथ कोई प्लान नहीं है।
command-new-exists = { $shown } पहले से है; कुछ नहीं लिखा गया।
command-new-id = “{ $value }” id नहीं हो सकता: छोटे अंग्रेज़ी अक्षर और अंक लिखें, बीच में एक-एक हाइफ़न, ज़्यादा से ज़्यादा 64।
command-new-line = { $option } एक ही लाइन का हो, ज़्यादा से ज़्यादा 200 अक्षर।
command-new-name = “{ $value }” यहाँ नाम नहीं हो सकता: अक्षर, ख़ाली जगह, हाइफ़न और बिंदु लिखें।
command-new-unwritten = { $shown } लिखा नहीं जा सका: { $reason }।
command-no-code = कोड { $code } नहीं है। जो है, जैसे: { $nearest }।
command-file-missing = { $shown } नाम की कोई फ़ाइल नहीं है।
command-file-unreadable = { $shown } पढ़ी नहीं जा सकी: { $reason }।
command-line-not-text = यह टेक्स्ट की लाइन नहीं है।
command-line-not-utf8 = यह लाइन UTF-8 टेक्स्ट नहीं है; फ़ाइल को UTF-8 में सेव कीजिए।
command-bad-line = { $problem }
command-script-quit = /{ $command } टर्मिनल के लिए है; स्क्रिप्ट अपने आखिर में खुद रुक जाती है।
command-reply-not-json = यह लाइन JSON नहीं है।
command-reply-not-object = यह लाइन "id" और "text" वाला JSON ऑब्जेक्ट नहीं है।
command-reply-lacks = इस जवाब में "{ $key }" नहीं है।
command-reply-bad-id = इस जवाब की "id" न टेक्स्ट है, न पूर्णांक।
command-reply-bad-text = इस जवाब का "text" टेक्स्ट नहीं है।
command-labelled-twice = दो जवाबों की id { $id } है।
command-labelled-empty = { $shown } में कोई जवाब नहीं है।
command-labelled-too-wide = इस पंक्ति में पहली पंक्ति के नामों से ज़्यादा खाने हैं।
command-labelled-half = "half" में open या held होता है, “{ $value }” नहीं।
command-labelled-unknown = इस कॉल में { $id } नाम की कसौटी नहीं है।
command-labelled-near = इस कॉल में { $id } नाम की कसौटी नहीं है। क्या आपका मतलब { $nearest } है?
command-labelled-verdict = { $id } का फ़ैसला met, wrong या absent होता है, “{ $value }” नहीं।
command-output = नतीजा लिखा नहीं जा सका: { $reason }।
command-stopped = रोक दिया गया।
command-rest = { $time } बाकी

## Where Headset opens
command-no-display = DISPLAY और WAYLAND_DISPLAY दोनों सेट नहीं हैं
command-in-terminal = यहाँ विंडो नहीं खुल सकती ({ $reason }), इसलिए Headset टर्मिनल में चल रहा है।
command-demonstration = यहाँ न विंडो खुल सकती है ({ $reason }), न टाइप करने के लिए टर्मिनल है; इसलिए यह एक डेमो है।

## The result of a check
command-mistakes =
    { $count ->
        [1] एक ग़लती।
       *[other] { $count } ग़लतियाँ।
    }
command-no-mistakes =
    { $count ->
        [1] एक कॉल, कोई ग़लती नहीं।
       *[other] { $count } कॉल, कोई ग़लती नहीं।
    }
command-records-lost = साझा रिकॉर्ड तक पहुँच नहीं है, इसलिए यह सिर्फ़ वही है जो इस वर्कस्टेशन पर है।
