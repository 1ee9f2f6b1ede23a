# General errors. Each says what happened and, where it can, what to do about it.

## Files

error-file-missing = { $path } नाम की कोई फ़ाइल नहीं है।
error-file-unreadable = { $path } पढ़ी नहीं जा सकी: { $reason }।
error-file-not-text = { $path } UTF-8 वाली टेक्स्ट फ़ाइल नहीं है। इसे UTF-8 में सेव करके फिर कोशिश कीजिए।
error-file-not-written = { $path } सेव नहीं हो सकी: { $reason }।
error-file-exists = { $path } पहले से मौजूद है, इसलिए उसे बदला नहीं गया।
error-asset-missing = Headset का एक हिस्सा नहीं मिल रहा: { $path }। प्रोग्राम दोबारा इंस्टॉल कीजिए।

## Calls

error-no-such-scenario = “{ $name }” नाम की कोई कॉल नहीं है।
error-did-you-mean = कहीं आपका मतलब { $names } तो नहीं?
error-no-scenarios = { $path } में कोई कॉल नहीं है।
error-bad-scenario =
    { $count ->
        [1] { $path } में एक ग़लती है, इसलिए यह कॉल चल नहीं सकती।
       *[other] { $path } में { $count } ग़लतियाँ हैं, इसलिए यह कॉल चल नहीं सकती।
    }
error-bad-scenario-check = क्या ग़लत है, यह ऐसे देखिए: headset check { $path }
error-scenario-changed = यह कॉल शुरू होने के बाद “{ $title }” की फ़ाइलें बदल गई हैं। आप कॉल देख सकते हैं, पर आगे नहीं बढ़ा सकते।

## A script of a call

error-script-line = { $path }, लाइन { $line }: यह समझ में नहीं आया: { $text }
error-script-ended = कॉल पूरी होने से पहले ही { $path } ख़त्म हो गई।

## Options

error-unknown-option = { $option } नाम का कोई विकल्प नहीं है।
error-bad-value = { $option } में “{ $value }” नहीं चलेगा। ये चलेंगे: { $choices }।
error-not-a-number = { $option } में संख्या चाहिए, “{ $value }” नहीं।

## The records

error-data-folder = आपके डेटा का फ़ोल्डर { $path } इस्तेमाल नहीं हो सकता: { $reason }।
error-data-folder-hint = डेटा कहीं और रखना हो तो HEADSET_DATA में दूसरा फ़ोल्डर लिखिए।
error-settings-file = { $path } की सेटिंग पढ़ी नहीं जा सकी: { $reason }।
error-settings-key = { $path } में “{ $key }” लिखा है, जिसका वहाँ कोई मतलब नहीं। सिर्फ़ “{ $known }” का है।
error-settings-value = { $path } में “{ $key }” के आगे उद्धरण चिह्नों में पता चाहिए, जैसे "postgresql://server/database"।
error-store-unreadable = { $path } का रिकॉर्ड इस्तेमाल नहीं हो सकता: { $reason }।
error-store-damaged = { $path } का रिकॉर्ड खराब हो गया है। फ़ाइल को छेड़ा नहीं गया है; इसकी जगह अपने बैकअप की कॉपी रखिए।
error-store-foreign = { $path } में Headset का रिकॉर्ड नहीं है। फ़ाइल को छेड़ा नहीं गया है।
error-store-newer = { $path } का रिकॉर्ड Headset के नए वर्शन में बना है। इसे खोलने के लिए यह वर्शन अपडेट कीजिए; कुछ भी बदला नहीं गया है।
error-store-locked = कोई दूसरा प्रोग्राम { $path } का रिकॉर्ड रोके हुए है। उसे बंद करके फिर कोशिश कीजिए।
error-store-unreachable = { $path } पर रखे रिकॉर्ड तक पहुँचा नहीं जा सका: { $reason }
error-store-address = रिकॉर्ड का पता सही नहीं है। वह ऐसा होना चाहिए: postgresql://name@server/database
error-store-full = डिस्क भर गई है, इसलिए { $path } में अब और कुछ सेव नहीं हो सकता। पहले का सब कुछ सुरक्षित है।
error-store-forbidden = आप जिस अकाउंट से आए हैं, उसे { $path } के रिकॉर्ड में यह करने का अधिकार नहीं है। ट्रेनर के अकाउंट को है।
error-log-conflict = कॉल { $attempt } को स्टेप { $seq } के बाद किसी दूसरी विंडो में आगे बढ़ाया गया है। इसे सूची से दोबारा खोलिए।
error-log-unreadable = Headset का यह वर्शन कॉल { $attempt } का लॉग नहीं पढ़ सकता। लॉग को छेड़ा नहीं गया है।
error-attempt-closed = कॉल { $attempt } बंद हो चुकी है, इसमें अब कुछ जोड़ा नहीं जा सकता।
error-attempt-open = कॉल { $attempt } अभी पूरी नहीं हुई, इसलिए उसका स्कोरकार्ड नहीं बना है.
error-attempt-sealed = कॉल { $attempt } टेस्ट के रूप में ली गई थी। उसका नतीजा सील है और वैसा ही रहेगा।
error-seal-key = टेस्ट के नतीजे सील करने वाली चाबी { $path } काम नहीं कर रही: { $reason }।
error-pin-key = PIN जाँचने वाली चाबी { $path } काम नहीं कर रही: { $reason }।
error-attempt-unknown = रिकॉर्ड में { $attempt } नंबर की कोई कॉल नहीं है।
error-profile-unknown = { $profile } नंबर की कोई प्रोफ़ाइल नहीं है।
error-profile-empty = प्रोफ़ाइल का नाम लिखना ज़रूरी है।
error-profile-taken = “{ $name }” नाम की प्रोफ़ाइल पहले से है।
error-account-taken = { $account } अकाउंट पहले से { $name } का है।
error-no-such-profile = “{ $name }” नाम की कोई प्रोफ़ाइल नहीं है।

## The program itself

error-no-display = यहाँ विंडो नहीं खुल सकती ({ $reason })। कॉल टर्मिनल में चलेगी।
error-no-sound = यहाँ आवाज़ नहीं चल सकती ({ $reason })। जो भी कहा जाएगा, आप उसे पढ़ भी सकते हैं।
error-internal = Headset में ही कुछ गड़बड़ हो गई। पूरी जानकारी { $path } में है।
error-not-installed = इस Python में { $name } नहीं है, जो Headset को चाहिए। पहले `source .venv/bin/activate` टाइप कीजिए, Windows में `.venv\Scripts\activate`; .venv अभी न हो, तो `make play` उसे बना देता है।
error-nothing-lost = कुछ भी खोया नहीं है: आपके आखिरी जवाब तक सब कुछ सेव है, और कॉल वहीं से आगे बढ़ सकती है।
error-interrupted = रोक दिया गया। आपने कॉल जहाँ छोड़ी थी, वहीं से आगे बढ़ा सकते हैं।
