# ट्रेनर जो फ़ाइलें लिखते हैं, उनका संदर्भ।

reference-title = संदर्भ
reference-intro = ट्रेनर की हर फ़ाइल, हर key: उसमें क्या आता है, और हमारी अपनी कॉलों से एक उदाहरण। यह पन्ना प्रोग्राम ख़ुद बनाता है (`python main.py reference`), इसलिए हमेशा सही है। id में छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न होते हैं। ये सब साथ मिलकर कैसे काम करते हैं, यह [पहली कॉल](first-call.md), [नुस्ख़ों](cookbook.md) और अंग्रेज़ी में [पूरे विवरण](../../README.md) में है।
reference-commands = कमांड
reference-commands-intro = हर कमांड `python main.py` के पीछे टाइप होती है; उसके पीछे `--help` लगाएँ तो और बताती है।

## What a key takes
reference-takes = मान: { $takes }; { $need }।
reference-needed = ज़रूरी है
reference-optional = न भी लिखें तो चलेगा
reference-default = न लिखें तो { $value }
reference-text = टेक्स्ट
reference-id = कोई id
reference-heard = किसी संकेत या कसौटी की id; उसके एक हिस्से के लिए `acc-valid#fee`
reference-day = तारीख़, जैसे 2026-03-20
reference-yes-no = `yes` या `no`
reference-number = पूर्णांक
reference-number-least = पूर्णांक, { $least } या उससे ज़्यादा
reference-number-least-most = { $least } से { $most } तक का पूर्णांक
reference-one-of = इनमें से एक: { $values }
reference-list = सूची; हर चीज़: { $of }
reference-list-least = सूची, कम से कम एक चीज़ की; हर चीज़: { $of }
reference-entries = हर एक आपके दिए नाम से: { $of }
reference-entries-of = { $names } के नीचे: { $of }
reference-keys = { $place } वाली key
reference-check = { $place } में से एक तरह की जाँच
reference-takes-look = [तस्वीर](#तस्वीर) के शब्द
reference-takes-face = [तस्वीर](#तस्वीर) के नीचे के भावों में से एक
reference-takes-action = [डेस्क के कामों](#डेस्क-के-काम) में से एक
reference-takes-actions = [डेस्क के काम](#डेस्क-के-काम), हर एक में [`desk.…`](#desk) वाली key
reference-takes-frames = [पैटर्न](#पैटर्न) की सूची
reference-check-intro = हर जाँच ठीक एक तरह की होती है: { $kinds }।
reference-also = यही key यहाँ भी हैं: { $places }।

## What may be written
reference-written = ऐसे लिखें
reference-stands-for = मतलब
reference-braces = { "{" } { "}" } के अंदर
reference-braces-intro = हर आँकड़ा एक ही जगह लिखा है, किसी शीट में या `account` के नीचे, देश के ढंग से। बाक़ी सब जगह उसका नाम।
reference-braces-account = खाते का आँकड़ा
reference-braces-sheet = कॉल के कार्ड की शीट का आँकड़ा
reference-braces-other = किसी और शीट का आँकड़ा, जिसे कॉल ने `also` में लिखा है
reference-braces-issuer = कार्ड कंपनी के अपने नियमों का आँकड़ा
reference-braces-year = तारीख़, साल के साथ
reference-braces-full = रक़म, पैसों के साथ
reference-braces-name = कॉलर का नाम; `first_name` और `last_name` उसके हिस्से हैं
reference-braces-detail = कॉलर का ब्योरा, जैसा वह बोलता है
reference-braces-topic = कॉल किस बारे में है, कॉलर के शब्दों में
reference-braces-sum = `account` या `figures` के नीचे: दूसरे आँकड़ों से निकला हुआ
reference-braces-brace = ख़ुद यह चिह्न
reference-example-other = kavach.price_per_100
reference-example-word = रिमाइंडर
reference-example-row = एक_बार_में
reference-example-star = तारीख़ * आगे
reference-frames = पैटर्न
reference-frames-intro = पैटर्न में वे शब्द हैं जो एक ही वाक्य में हों, किसी भी क्रम में; बीच में ख़ाली जगह।
reference-frames-word = यह शब्द, किसी भी रूप में, किसी भी लिपि में
reference-frames-row = ये शब्द, ठीक एक के बाद एक
reference-frames-either = दोनों में से कोई एक
reference-frames-concept = कॉन्सेप्ट का कोई भी शब्द
reference-frames-figure = यही आँकड़ा, किसी भी ढंग से लिखा; उसी तरह का दूसरा आँकड़ा वहाँ ग़लत है, जब तक साथ में कोई शब्द न हो: `{"{"}fee{"}"}\|वही_फ़ीस`
reference-frames-kind = इस तरह का कोई भी आँकड़ा
reference-frames-affirmed = x, हामी के साथ; इनकार हो तो ग़लत
reference-frames-denied = x, इनकार के साथ
reference-frames-missing = x नहीं होना चाहिए
reference-frames-after = x, उससे पहले वाले शब्द के बाद कहीं
reference-frames-parts = इसके पहले और बाद की बातें अलग-अलग वाक्यों में हो सकती हैं
reference-frames-star = कॉन्सेप्ट में: तारे की जगह तीन शब्दों तक

## The portrait
reference-portrait = तस्वीर
reference-portrait-intro = `caller` के `look` के शब्द। हर पंक्ति का पहला शब्द उस कॉलर का है जिसके बारे में कुछ नहीं लिखा।
reference-look-key = key
reference-look-words = शब्द
reference-expressions = कॉलर के चेहरे के भाव (`at_rest`, और प्रतिक्रिया का `look`): { $words }।

## The desk
reference-actions = डेस्क के काम
reference-actions-intro = इन्हें `desk` के नीचे लिखिए। तारे वाले फ़ील्ड भरना ज़रूरी है। `does` और `done` किसी काम के बारे में पूछते हैं, `when` का `desk` उसके नतीजे के बारे में।
reference-action-action = काम
reference-action-label = डेस्क पर
reference-action-fields = फ़ील्ड
reference-action-desk = डेस्क क्या करता है
reference-fields-identifiers = ग्राहक की पहचान के ब्योरे
reference-fields-form = आवेदन फ़ॉर्म के फ़ील्ड
reference-desk-verify = कॉलर की बताई बातें रिकॉर्ड से मिलाता है; हर डेस्क पर है।
reference-desk-hold = कॉलर को होल्ड पर रखता है; हर डेस्क पर है।
reference-desk-resume = होल्ड से लौटता है; हर डेस्क पर है।
reference-desk-credit-fee = `most` से ज़्यादा नहीं लेता; `tax` लिखा हो तो `total` ख़ुद जोड़ता है।
reference-desk-open-dispute = केस नंबर (`number`) देता है।
reference-desk-register-complaint = शिकायत संख्या (`number`) देता है।
reference-desk-payment-plan = `each` ख़ुद निकालता है; `most` से किस्तों की सीमा तय हो सकती है।
reference-desk-move-balance = दूसरे कार्ड का बकाया यहाँ लाता है; कॉल में विकल्प हों तो `offer` भरना ज़रूरी है।
reference-desk-block-card = कार्ड ब्लॉक करता है, और कहें तो नया भेजता है।
reference-desk-activate-card = कार्ड चालू करता है।
reference-desk-international-use = `on` या `off` लेता है।
reference-desk-change-address = कॉलर का `address` हो तो नया पता पहले बताया जाना चाहिए।
reference-desk-set-autopay = `statement`, `minimum` या `fixed` लेता है, या कॉल के अपने विकल्प।
reference-desk-change-due-date = 1 से 28 तक लेता है।
reference-desk-set-reminder = नियत तारीख़ से 1 से 28 दिन पहले तक लेता है।
reference-desk-send-papers = कॉल के अपने विकल्प लेता है, या कोई भी शब्द।
reference-desk-call-back = आगे के 60 दिन में कोई दिन लेता है।
reference-desk-enrol = साफ़ हाँ चाहिए; कीपैड पर डाला गया कोड `needs` में लिखिए।
reference-desk-keypad = कॉलर से कीपैड पर नंबर डलवाता है; एजेंट न सुनता है, न देखता है।
reference-desk-fill = वही लेता है जो कॉलर ने बताया है।
reference-desk-submit-application = फ़ैसला करता है; कॉल में विकल्प हों तो `card` भरना ज़रूरी है।
reference-desk-transfer = कॉल आगे सौंपता है और ख़त्म करता है; हर डेस्क पर है।
reference-desk-disposition = कॉल को दर्ज करता है; हर डेस्क पर है।
reference-desk-note = नोट लिखता है; हर डेस्क पर है।

## The codes
reference-codes = ग़लतियों के कोड
reference-codes-intro = `check` क्या-क्या कह सकता है। `python main.py check --explain E201` किसी कोड के बारे में और बताता है।
