# एजेंट की डेस्क: काम और फ़ील्ड, मनाही की वजहें और सूचनाएँ।

## काम
desk-action-verify = कॉलर की पहचान जाँचें
desk-action-hold = होल्ड पर रखें
desk-action-resume = कॉल फिर शुरू करें
desk-action-transfer = कॉल ट्रांसफ़र करें
desk-action-credit-fee = चार्ज वापस करें
desk-action-open-dispute = डिस्प्यूट दर्ज करें
desk-action-payment-plan = किस्तों में भुगतान तय करें
desk-action-move-balance = दूसरे कार्ड का बैलेंस यहाँ लाएँ
desk-action-block-card = कार्ड ब्लॉक करें
desk-action-activate-card = कार्ड चालू करें
desk-action-international-use = विदेश में इस्तेमाल चालू या बंद करें
desk-action-set-autopay = ऑटोपे चालू करें
desk-action-change-due-date = ड्यू डेट बदलें
desk-action-set-reminder = पेमेंट रिमाइंडर लगाएँ
desk-action-change-address = पता बदलें
desk-action-send-papers = काग़ज़ात भेजें
desk-action-register-complaint = शिकायत दर्ज करें
desk-action-call-back = कॉल बैक तय करें
desk-action-enrol = प्लान में जोड़ें
desk-action-keypad = कीपैड पर नंबर माँगें
desk-action-fill = आवेदन भरें
desk-action-submit-application = आवेदन जमा करें
desk-action-disposition = कॉल का नतीजा चुनें
desk-action-note = नोट लिखें

## फ़ील्ड
desk-value = { $label }: { $value }
desk-yes = हाँ
desk-no = नहीं
desk-field-account = किस खाते से पेमेंट होगा
desk-field-about = किस बारे में
desk-field-address = नया पता
desk-field-amount = रक़म
desk-field-card = किस कार्ड के लिए
desk-field-charge = कौन-सा चार्ज
desk-field-code = कॉल का नतीजा
desk-field-consent = कॉलर ने साफ़ हाँ कहा है
desk-field-date = तारीख़
desk-field-day = महीने की तारीख़
desk-field-days = ड्यू डेट से कितने दिन पहले
desk-field-detail = कीपैड पर डाला जाने वाला नंबर
desk-field-document = काग़ज़
desk-field-each = हर किस्त
desk-field-first = पहली किस्त की तारीख़
desk-field-instalments = किस्तों की संख्या
desk-field-minutes = मिनट
desk-field-number = केस नंबर
desk-field-offer = ऑफ़र
desk-field-plan = प्लान
desk-field-reason = वजह
desk-field-replacement = नया कार्ड भेजें
desk-field-switch = विदेश में इस्तेमाल
desk-field-tax = उस पर टैक्स (GST)
desk-field-text = नोट
desk-field-time = समय
desk-field-to = किसे ट्रांसफ़र करना है
desk-field-total = कुल

## आम विकल्प
desk-option-statement = पूरा स्टेटमेंट बैलेंस
desk-option-minimum = मिनिमम अमाउंट
desk-option-fixed = एक तय रक़म
desk-option-supervisor = सुपरवाइज़र
desk-option-lost = खो गया
desk-option-stolen = चोरी हो गया
desk-option-misused = किसी और ने इस्तेमाल किया
desk-option-damaged = ख़राब हो गया
desk-option-on = चालू
desk-option-off = बंद

## निजी जानकारी
desk-detail-name = पूरा नाम
desk-detail-born = जन्मतिथि
desk-detail-zip = ज़िप कोड
desk-detail-postcode = पिन कोड और मकान नंबर
desk-detail-last4 = कार्ड के आख़िरी चार अंक
desk-detail-ssn = सोशल सिक्योरिटी नंबर
desk-detail-address = पता
desk-detail-income = आमदनी
desk-detail-housing = घर का ख़र्च
desk-detail-phone = फ़ोन नंबर
desk-detail-email = ईमेल पता
desk-detail-iban = खाता नंबर (IBAN)
desk-detail-otp = OTP
desk-detail-pan = PAN
desk-detail-plan-otp = प्लान के लिए अलग OTP
desk-detail-mobile-otp = मोबाइल नंबर का OTP
desk-detail-consent = सहमति
desk-detail-credit-consent = क्रेडिट जाँच की सहमति
desk-detail-application-otp = आवेदन का OTP
desk-detail-deposit = FD की रक़म
desk-detail-id-paper = पहचान दस्तावेज़
desk-detail-video-kyc = वीडियो KYC
desk-detail-contract = आमदनी का ज़रिया
desk-detail-obligations = हर महीने की देनदारियाँ
desk-detail-debts = लोन और दूसरे उधार
desk-detail-limit = चाही गई सीमा
desk-detail-id-scan = ऐप में ID स्कैन
desk-detail-papers = आमदनी के काग़ज़

## जो मिला नहीं या पढ़ा नहीं गया
desk-unknown-action = डेस्क पर “{ $action }” नाम का कोई काम नहीं है। ये हैं: { $allowed }।
desk-unknown-action-near = डेस्क पर “{ $action }” नाम का कोई काम नहीं है। क्या आपका मतलब “{ $nearest }” था? ये हैं: { $allowed }।
desk-unknown-field = यहाँ “{ $field }” नाम का कोई फ़ील्ड नहीं है। ये हैं: { $allowed }।
desk-unknown-field-near = यहाँ “{ $field }” नाम का कोई फ़ील्ड नहीं है। क्या आपका मतलब “{ $nearest }” था? ये हैं: { $allowed }।
desk-unknown-field-none = यहाँ “{ $field }” नाम का कोई फ़ील्ड नहीं है: इस काम में कुछ भरना नहीं होता।
desk-not-a-choice = { $field }: “{ $value }” विकल्पों में नहीं है। विकल्प ये हैं: { $allowed }।
desk-not-a-choice-near = { $field }: “{ $value }” विकल्पों में नहीं है। क्या आपका मतलब “{ $nearest }” था? विकल्प ये हैं: { $allowed }।
desk-field-missing = { $field }: पहले इसे भरिए।
desk-value-too-long = { $field }: ज़्यादा से ज़्यादा { $most } अक्षर लिखे जा सकते हैं।
desk-bad-yes-no = { $field }: हाँ या नहीं में जवाब दीजिए।

## अभी नहीं, यहाँ नहीं
desk-not-while-ringing = { $action }: पहले फ़ोन उठाइए।
desk-not-while-talking = { $action }: कॉलर से बात के दौरान यह नहीं हो सकता।
desk-not-while-on-hold = { $action }: कॉलर होल्ड पर है। पहले कॉल फिर शुरू कीजिए।
desk-not-while-wrap-up = { $action }: कॉल ख़त्म हो चुकी है।
desk-not-while-closed = { $action }: यह कॉल बंद की जा चुकी है।
desk-refused-here = यह काम नहीं हो सकता: { $because }
desk-no-account = इस कॉलर का हमारे यहाँ अभी कोई खाता नहीं है।
desk-not-identified = आपको अभी पता नहीं है कि लाइन पर कौन है। कॉलर ने यह नहीं बताया है: { $missing }।
desk-needs = पहले कॉलर को यह बताना या कीपैड पर डालना होगा: { $missing }।

## पहचान
desk-verified = सब कुछ रिकॉर्ड से मेल खाता है।
desk-verify-differs = यह रिकॉर्ड से मेल नहीं खाता: { $fields }।
desk-verify-keyed = { $fields }: यह कॉलर ख़ुद कीपैड पर डालता है। इसे आप टाइप न करें।

## लाइन पर
desk-hold-minutes = 1 से { $most } के बीच पूरे मिनटों में बताइए कि कितनी देर लगेगी।

## खाता
desk-credited = रक़म खाते में वापस डाल दी गई है।
desk-credit-once = इस कॉल में एक चार्ज पहले ही वापस किया जा चुका है।
desk-amount-unreadable = “{ $value }” को रक़म की तरह पढ़ा नहीं जा सका। ऐसे लिखिए: 30 या 30.00
desk-amount-not-positive = रक़म शून्य से ज़्यादा होनी चाहिए।
desk-above-authority = यह आपके अधिकार से बाहर है: आप ज़्यादा से ज़्यादा { $most } वापस कर सकते हैं। उससे ऊपर का फ़ैसला सुपरवाइज़र करते हैं।
desk-above-most = { $field }: यहाँ ज़्यादा से ज़्यादा { $most } हो सकता है।
desk-dispute-opened = डिस्प्यूट दर्ज हो गया है। केस नंबर: { $number }।
desk-dispute-once = इस कॉल में एक डिस्प्यूट पहले ही दर्ज हो चुका है।
desk-instalments = बताइए कि कितनी किस्तों में, 1 से { $most } तक।
desk-payment-plan-set = तय हुआ: { $each } की { $number } किस्तें।
desk-payment-plan-once = तय हुआ: { $each } का एक ही भुगतान।
desk-payment-plan-only = इस कॉल में भुगतान की किस्तें पहले ही तय हो चुकी हैं।
desk-balance-moved = बैलेंस ट्रांसफ़र शुरू हो गया है।
desk-balance-once = इस कॉल में बैलेंस ट्रांसफ़र पहले ही हो चुका है।
desk-blocked = कार्ड ब्लॉक हो गया है। नया कार्ड नहीं मँगाया गया है।
desk-replaced = कार्ड ब्लॉक हो गया है और नया कार्ड भेजा जा रहा है।
desk-card-blocked = कार्ड ब्लॉक है।
desk-activated = कार्ड चालू हो गया है।
desk-activated-once = कार्ड पहले से चालू है।
desk-abroad-switched = विदेश में इस्तेमाल की सेटिंग बदल दी गई है।
desk-autopay-set = ऑटोपे चालू हो गया है।
desk-due-date-changed = अगले स्टेटमेंट से ड्यू डेट हर महीने की { $day } तारीख़ होगी।
desk-day-out-of-range = ड्यू डेट 1 से { $last } के बीच की कोई तारीख़ हो सकती है।
desk-reminder-set = रिमाइंडर लग गया है।
desk-reminder-days = रिमाइंडर ड्यू डेट से 1 से { $most } दिन पहले आ सकता है।
desk-address-changed = पता बदल दिया गया है।
desk-papers-sent = काग़ज़ात भेज दिए गए हैं।
desk-complaint-registered = शिकायत दर्ज हो गई है। केस नंबर: { $number }।
desk-complaint-once = इस कॉल में शिकायत पहले ही दर्ज हो चुकी है।
desk-call-back-planned = कॉलर को { $date } को वापस कॉल किया जाएगा।
desk-call-back-day = कॉल बैक आज से लेकर { $most } दिन आगे तक तय हो सकता है।

## प्लान
desk-no-plan = इस कॉल में देने के लिए कोई प्लान नहीं है।
desk-enrolled = कॉलर को प्लान में जोड़ दिया गया है।
desk-enrolled-once = कॉलर पहले से प्लान में है।
desk-consent-attest = पुष्टि कीजिए कि कॉलर ने साफ़-साफ़ हाँ कहा है।

## आवेदन
desk-no-form = इस कॉल में कोई आवेदन फ़ॉर्म नहीं है।
desk-keyed = कॉलर ने नंबर कीपैड पर डाल दिया है। वह आपको न सुनाई देता है, न दिखता है।
desk-keypad-ask = “{ $detail }” कीपैड पर नहीं डाला जाता: कॉलर से पूछिए।
desk-keypad-once = { $detail }: कॉलर इसे पहले ही डाल चुका है।
desk-keypad-unwilling = { $detail }: कॉलर अभी इसे डालना नहीं चाहता। समझाइए कि इसकी ज़रूरत क्यों है।
desk-fill-nothing = कम से कम एक फ़ील्ड और उसका मान लिखिए।
desk-fill-differs = { $field }: कॉलर ने कुछ और बताया था। जाँच लीजिए।
desk-not-told = { $field }: कॉलर ने यह आपको अभी नहीं बताया है।
desk-not-keyed = { $field }: कॉलर ने यह अभी कीपैड पर नहीं डाला है।
desk-bad-spoken-number = { $field }: निजता के लिए यह नंबर कॉलर ख़ुद कीपैड पर डालता है; यह न बोला जाता है, न आप टाइप करते हैं। कीपैड पर नंबर माँगिए।
desk-bad-name = { $field }: नाम और उपनाम दोनों लिखिए, अंकों के बिना।
desk-bad-date = { $field }: यह तारीख़ नहीं है। दिन, महीना और साल लिखिए, जैसे 9/4/1996
desk-bad-date-future = { $field }: जन्मतिथि बीते समय की होती है।
desk-bad-day = { $field }: यह तारीख़ नहीं है। दिन और महीना लिखिए, जैसे 21 मई।
desk-bad-day-past = { $field }: यह दिन बीत चुका है।
desk-bad-iban = { $field }: यह IBAN नहीं है। अक्षर और अंक जाँच लीजिए।
desk-bad-code = { $field }: यह सही नहीं लगता। इसे { $shape } की तरह लिखते हैं: A की जगह अक्षर, 9 की जगह अंक।
desk-bad-address-postcode = { $field }: पिन कोड नहीं लिखा है।
desk-bad-address-number = { $field }: मकान नंबर नहीं लिखा है।
desk-bad-phone = { $field }: फ़ोन नंबर में दस अंक होते हैं।
desk-bad-email = { $field }: यह ईमेल पता नहीं है।
desk-bad-negative = { $field }: रक़म शून्य से कम नहीं हो सकती।
desk-form-missing = फ़ॉर्म अधूरा है। अभी यह बाक़ी है: { $missing }।
desk-no-permission = कॉलर ने इजाज़त नहीं दी है। उसके बिना क्रेडिट रिपोर्ट नहीं देखी जा सकती, इसलिए आवेदन जमा नहीं हो सकता।
desk-no-consent = { $field }: कॉलर राज़ी नहीं है। इसके बिना आवेदन जमा नहीं हो सकता।
desk-submitted-once = आवेदन पहले ही जमा हो चुका है।

## फ़ैसला
desk-outcome-approved = आवेदन मंज़ूर हुआ। कॉलर को बताइए, और यह भी कि कार्ड कब पहुँचेगा।
desk-outcome-approved-limit = आवेदन मंज़ूर हुआ, { $limit } की लिमिट के साथ। कॉलर को बताइए, और यह भी कि कार्ड कब पहुँचेगा।
desk-outcome-referred = फ़ैसला रुका है: पहले काग़ज़ात चाहिए ({ $reasons })।
desk-outcome-declined = आवेदन नामंज़ूर हुआ ({ $reasons })।
desk-tell-referred = कॉलर को बताइए कि कौन से काग़ज़ात भेजने हैं, और नतीजे का कोई वादा मत कीजिए।
desk-tell-declined = कॉलर को साफ़ बताइए, मुख्य वजह के साथ। वजहें लिखकर भी भेजी जाएँगी।
desk-tell-declined-within = कॉलर को साफ़ बताइए, मुख्य वजह के साथ। वजहें { $within } के अंदर लिखकर भी भेजी जाएँगी।
desk-decision-too-young = उम्र तय सीमा से कम है
desk-decision-too-old = उम्र तय सीमा से ज़्यादा है
desk-decision-income-low = आमदनी न्यूनतम से कम है
desk-decision-housing-share = आमदनी का बहुत बड़ा हिस्सा घर के ख़र्च में जाता है
desk-decision-burden-share = आमदनी का बहुत बड़ा हिस्सा महीने के ख़र्चों में जाता है
desk-decision-too-little-left = महीने के ख़र्चों के बाद बहुत कम बचता है
desk-decision-deposit-low = जमा रक़म न्यूनतम से कम है
desk-decision-address-abroad = पता देश के बाहर का है
desk-decision-identity-differs = नाम, जन्मतिथि, पते या पहचान नंबर का सबूत चाहिए
desk-decision-income-differs = आमदनी का सबूत चाहिए
desk-decision-costs-differ = महीने के ख़र्चों या क़र्ज़ का सबूत चाहिए
desk-decision-number-missing = पहचान नंबर नहीं है
desk-decision-identity-pending = पहचान की जाँच अभी बाक़ी है
desk-decision-identity-refused = पहचान की जाँच नहीं हो सकी
desk-decision-papers-pending = कुछ काग़ज़ात अभी आने बाक़ी हैं
desk-decision-contract-ends = नौकरी अस्थायी है
desk-decision-self-employed = अपने काम की आमदनी का सबूत चाहिए
desk-decision-not-eligible = यह कार्ड इस स्थिति के लिए नहीं है

## कॉल के बाद
desk-no-dispositions = इस कॉल में नतीजा चुनने की ज़रूरत नहीं है।
desk-note-too-long = नोट में ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं।
desk-note-masked = आपके नोट में एक ऐसा नंबर था जिसे रखा नहीं जा सकता; उसे छिपा दिया गया है।

## एक पंक्ति में लिखे आदेश
desk-line-empty = किसी काम का नाम लिखिए, जैसे: hold minutes=2
desk-line-open-quote = एक उद्धरण चिह्न बंद नहीं हुआ है।
desk-line-pair = “{ $word }” में फ़ील्ड और मान नहीं है। ऐसे लिखिए: { $action } field=value. जिस मान में ख़ाली जगह हो, उसे दोहरे उद्धरण चिह्नों में रखिए।
desk-line-repeated = “{ $field }” फ़ील्ड यहाँ दो बार है।
