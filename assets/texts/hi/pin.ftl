# भूमिकाएँ और PIN।

## PIN पूछना
pin-ask = { $name } का PIN:
pin-ask-new = नया PIN, 6 से 12 अंक:
pin-ask-again = वही PIN दोबारा:
pin-wrong = यह { $name } का PIN नहीं है।
pin-wrong-wait =
    { $wait ->
        [one] यह { $name } का PIN नहीं है। { $wait } सेकंड बाद फिर कोशिश करें।
       *[other] यह { $name } का PIN नहीं है। { $wait } सेकंड बाद फिर कोशिश करें।
    }
pin-waiting =
    { $wait ->
        [one] { $name } का PIN कई बार ग़लत डाला गया। { $wait } सेकंड बाद फिर कोशिश करें।
       *[other] { $name } का PIN कई बार ग़लत डाला गया। { $wait } सेकंड बाद फिर कोशिश करें।
    }
pin-other-key = { $name } का PIN किसी दूसरे कंप्यूटर पर सेट हुआ था। उस कंप्यूटर की pin.key फ़ाइल के बिना उसे यहाँ जाँचा नहीं जा सकता।
pin-no-terminal = PIN टाइप करने के लिए यहाँ टर्मिनल नहीं है। उसे { $variable } में रखें।
pin-was-reset = यह PIN पुराने PIN के बिना नया सेट किया गया था, { $when } को।

## जो PIN नहीं चलेगा
pin-not-digits = PIN में सिर्फ़ अंक होते हैं।
pin-short = PIN में कम से कम 6 अंक होने चाहिए।
pin-long = PIN में ज़्यादा से ज़्यादा 12 अंक हो सकते हैं।
pin-same-digits = सारे अंक एक जैसे हों तो हर कोई पहले वही आज़माता है। कोई और PIN चुनें।
pin-digits-in-a-row = क्रम से आने वाले अंक सबसे पहले आज़माए जाते हैं। कोई और PIN चुनें।
pin-repeats = बार-बार वही अंक हों तो अंदाज़ा लगाना आसान है। कोई और PIN चुनें।
pin-differs = दोनों PIN एक जैसे नहीं हैं। कुछ नहीं बदला।

## अधिकार
pin-option-as = जो यह कमांड दे रहा है, उसके प्रोफ़ाइल का नाम; उसका PIN पूछा जाएगा
pin-need-as = यहाँ एक ट्रेनर का PIN है, इसलिए बताएँ कि आप कौन हैं: --as NAME
pin-need-trainer = यह सिर्फ़ ट्रेनर कर सकता है: --as के साथ ऐसे ट्रेनर का नाम दें जिसका PIN हो।
pin-not-yours = यह किसी और ट्रेनी का है। ट्रेनर इसे देख सकता है: --as के साथ ट्रेनर का नाम दें।
pin-last-trainer = PIN वाले ट्रेनर में सिर्फ़ { $name } बचे हैं, और दूसरों के भी PIN हैं। पहले किसी और को PIN के साथ ट्रेनर बनाएँ।
pin-last-pin = PIN वाले ट्रेनर में सिर्फ़ { $name } बचे हैं, और दूसरों के भी PIN हैं। पहले उनके PIN हटाएँ, या किसी और ट्रेनर को PIN दें।
pin-role-trainee = ट्रेनी
pin-role-trainer = ट्रेनर

## स्क्रीन
pin-pin = PIN
pin-role = भूमिका
pin-sit-down = साइन इन करें
pin-somebody-else = कोई और
pin-cancel = रद्द करें
pin-is-set = इस नाम से साइन इन करने से पहले PIN पूछा जाता है।
pin-is-not-set = इस नाम से कोई भी साइन इन कर सकता है।
pin-set = PIN सेट करें
pin-change = PIN बदलें
pin-remove = PIN हटाएँ
pin-by-trainer = इस प्रोफ़ाइल का PIN ट्रेनर सेट करते हैं।
pin-trainer-needs = ट्रेनर के अधिकार PIN के साथ ही शुरू होते हैं।
pin-set-title = { $name } के लिए PIN
pin-remove-title = { $name } का PIN हटाना
pin-about-own = 6 से 12 अंक। जिसे ये पता नहीं, वह आपके नाम से साइन इन नहीं कर सकता।
pin-about-other = 6 से 12 अंक। इन्हें किसी और को न बताएँ।
pin-field-old = अभी का PIN
pin-field-new = नया PIN
pin-field-again = नया PIN दोबारा
pin-do-set = यह PIN रखें
pin-do-remove = PIN हटाएँ
pin-as-trainee = ट्रेनी
pin-as-trainer = ट्रेनर
