# ट्रेनर जो फ़ाइलें लिखते हैं, उनमें हर key किस काम की है।

## Files
key-file-call = एक कॉल
key-file-plan = कॉल के साथ का प्लान
key-file-product = प्रोडक्ट शीट
key-file-conduct = किसी देश की साझा जाँच-सूची
key-file-concepts = किसी देश के कॉन्सेप्ट
key-file-grounds = किसी देश की कसौटियाँ किस पर टिकी हैं

## Says
key-says-meets = वाक्य जो यह बात कहते हैं, जैसे कोई एजेंट कहे।
key-says-near = अधूरे वाक्य: क़रीब हैं, पर यह बात नहीं कहते।
key-says-wrong = वाक्य जो उलटी बात कहते हैं।
key-says-frames = पैटर्न जो यह बात कहते हैं। शब्द, <कॉन्सेप्ट>, {"{"}आँकड़े{"}"}; +x की हामी चाहिए, -x का इनकार चाहिए, !x नहीं होना चाहिए, a|b में से कोई एक, / वाक्यों को अलग करता है।
key-says-wrong-frames = पैटर्न जो उलटी बात कहते हैं।
key-says-question = इसे सवाल की तरह पूछना है, या सवाल नहीं होना चाहिए।

## Moment
key-moment-heard = कोई संकेत या कसौटी जो पूरी हुई।
key-moment-done = डेस्क पर किया गया काम।
key-moment-caller = निशान जो कॉलर की किसी लाइन ने लगाया।
key-moment-identified = पहचान के सारे ब्योरे बताए जा चुके हैं।
key-moment-discloses = एजेंट खाते का ऐसा आँकड़ा बताता है जो कॉलर ने नहीं कहा था।

## SaysCheck
key-says-check-says = क्या कहना है।
key-says-check-within = निशान के बाद एजेंट की इतनी बारियों के अंदर।
key-says-check-after = एक निशान: उसके बाद ही गिना जाता है।

## FactCheck
key-fact-check-fact = कोई आँकड़ा, उसके नाम से, जैसे {"{"}product.late_fee{"}"}।
key-fact-check-about = पैटर्न: आँकड़े वाला वाक्य किस बारे में है।

## NeverCheck
key-never-check-never = क्या नहीं कहना है।
key-never-check-unless = यह हो जाने के बाद कहा जा सकता है।

## OrderCheck
key-order-check-order = दोनों बातें, और पहले कौन-सी आए।

## Order
key-order-first = वह मौक़ा जो पहले आना चाहिए।
key-order-before = वह मौक़ा जिससे पहले आना चाहिए।
key-order-untriggered = अगर `before` कभी न हो तो क्या फ़ैसला हो।

## DoesCheck
key-does-check-does = डेस्क का वह काम जो करना है।
key-does-check-values = हर फ़ील्ड में क्या होना चाहिए।

## MostCheck
key-most-check-most = क्या चीज़ गिनी-चुनी बार ही कही जा सकती है।

## Most
key-most-heard = वह संकेत या कसौटी जो गिनी जाती है।
key-most-times = कितनी बार कहा जा सकता है।
key-most-after = एक निशान: गिनती उसके बाद से।

## FiguresCheck
key-figures-check-figures = वे चीज़ें जिनके आँकड़ों पर नज़र रहती है, हर एक आपके दिए नाम से।

## Subject
key-subject-about = पैटर्न जो उस चीज़ का नाम लेते हैं।
key-subject-known = उसके सही आँकड़ों के नाम: product.late_fee। जो कॉल की शीटों में नहीं हैं, वे नहीं गिने जाते।

## AllCheck
key-all-check-all = हिस्से, हर एक अपने नाम से एक जाँच; सब पूरे होने चाहिए।
key-all-check-before = सारे हिस्से इससे पहले आएँ।

## AnyCheck
key-any-check-any = हिस्से, हर एक अपने नाम से एक जाँच; कोई एक पूरा होना चाहिए।
key-any-check-least = कितने हिस्से पूरे होने चाहिए।

## Criterion
key-criterion-kind = तीन में से किस स्कोर में गिनी जाती है।
key-criterion-weight = उस स्कोर में इसका वज़न।
key-criterion-critical = यह छूटे तो क्या पूरी कॉल फ़ेल हो।
key-criterion-asks = शब्दों में परिभाषा: सवाल क्या है।
key-criterion-check = कैसे जाँची जाती है: ठीक एक तरह की जाँच।
key-criterion-in-one-reply = अकेला एक जवाब कैसे जाँचा जाए, अगर तरीक़ा अलग हो।
key-criterion-needs-account = जो अभी ग्राहक नहीं है, उस पर लागू नहीं।
key-criterion-only-if = यह हो जाने के बाद ही लागू।
key-criterion-unless = यह हो जाने के बाद लागू नहीं।
key-criterion-better = ऐसा वाक्य जिससे यह पूरी हो जाती।
key-criterion-law = इसके पीछे का क़ानूनी नियम।
key-criterion-grounds = यह किस पर टिकी है: देश की grounds.yaml की id।

## AutoFail
key-auto-fail-asks = ऐसा क्या हुआ जो नहीं होना चाहिए।
key-auto-fail-check = कैसे जाँचा जाता है: ठीक एक तरह की जाँच।
key-auto-fail-parts = काम के किन हिस्सों में इस पर नज़र रहती है।
key-auto-fail-grounds = यह किस पर टिका है: देश की grounds.yaml की id।

## When
key-when-hears = इस बारी में पूरे हुए संकेत या कसौटियाँ: सब।
key-when-hears-any = इस बारी में पूरे हुए संकेत या कसौटियाँ: कोई एक।
key-when-hears-wrong = इस बारी में ग़लत कही गई: कोई एक।
key-when-heard = अब तक पूरी हो चुकी: सब।
key-when-unheard = अब तक पूरी नहीं हुई: कोई भी नहीं।
key-when-done = डेस्क के काम जो हो चुके हैं।
key-when-not-done = डेस्क के काम जो अब तक नहीं हुए।
key-when-desk = डेस्क के किसी काम का नतीजा: `submit-application.decision: approved`।
key-when-knows = तथ्य जो सामने आ चुके हैं।
key-when-unknown = तथ्य जो अब तक सामने नहीं आए।
key-when-marked = निशान जो कॉलर की लाइनों ने लगाए हैं।
key-when-unmarked = निशान जो कॉलर की किसी लाइन ने अब तक नहीं लगाए।
key-when-times = कम से कम इतनी बारियों में कही गई।
key-when-identified = पहचान के सारे ब्योरे बताए जा चुके हैं या नहीं।
key-when-stage = इनमें से कोई एक चरण।
key-when-mood-below = मूड इससे नीचे है, -5 से 5 के बीच।
key-when-mood-above = मूड इससे ऊपर है, -5 से 5 के बीच।
key-when-lost-turns = लगातार इतनी बारियाँ समझ में नहीं आईं।
key-when-past-patience = कॉलर के सब्र के बाद भी इतनी बारियों में बात आगे नहीं बढ़ी।
key-when-silence = इतने सेकंड कोई नहीं बोला।
key-when-held = इतने सेकंड होल्ड पर।
key-when-asked-again = एजेंट ने वह ब्योरा फिर माँगा जो बताया जा चुका था।

## Reaction
key-reaction-when = क्या लागू होना चाहिए; ख़ाली समूह हमेशा लागू होता है।
key-reaction-caller = एक ही लाइन के अलग-अलग रूप; सीड से चुना जाता है।
key-reaction-mood = मूड कितना नीचे या ऊपर जाए।
key-reaction-look = सिर्फ़ इस लाइन के लिए चेहरे का भाव।
key-reaction-reveals = छिपे हुए तथ्य जो सामने आते हैं।
key-reaction-gives = ब्योरे जो कॉलर इस लाइन में बताता है।
key-reaction-marks = इस पल को नाम देता है, नियमों और जाँचों के लिए।
key-reaction-goes = अगला चरण।
key-reaction-ends = कॉल यहीं, इस अंत पर ख़त्म होती है।
key-reaction-closes = कॉल बंद होती है: देखा जाता है कि कौन-सा अंत लागू है।
key-reaction-again = एक से ज़्यादा बार हो सकती है।
key-reaction-swallows = इसके बाद इस जवाब की किसी और बात का जवाब नहीं दिया जाता।

## Stage
key-stage-goal = इस चरण में एजेंट को कहाँ तक पहुँचना है।
key-stage-hint = ट्रेनी अब क्या करे; अभ्यास में यही इशारा दिखता है।
key-stage-reactions = इस चरण में कॉलर क्या करता है, हर एक अपने नाम से।
key-stage-lost = जवाब समझ में न आए तो कॉलर क्या कहे।

## Ending
key-ending-title = कुछ शब्दों में अंत, जैसा स्कोरकार्ड दिखाता है।
key-ending-when = क्या लागू होना चाहिए; ख़ाली समूह हमेशा लागू होता है। यह न हो तो अंत तक सिर्फ़ नाम से पहुँचते हैं।
key-ending-caller = आख़िरी शब्द; लाइन कट जाए तो कुछ नहीं।
key-ending-mood = अंत में मूड कितना नीचे या ऊपर जाए।

## Detail
key-detail-value = ब्योरा, जैसा डेस्क पर दर्ज है।
key-detail-spoken = जैसा कॉलर बोलता है।
key-detail-keyed = फ़ोन के कीपैड पर डाला जाता है, कभी बोला नहीं जाता।
key-detail-after = एक निशान: उसके लगने के बाद ही कीपैड पर डाला जाता है।

## Caller
key-caller-name = पहला और आख़िरी नाम।
key-caller-age = उम्र, साल में।
key-caller-mood = शुरू का मूड: -5 आगबबूला, 0 सामान्य, 5 बहुत खुश।
key-caller-at-rest = मूड 0 के आसपास चेहरा।
key-caller-feels = शब्दों में मूड: बहुत ग़ुस्से में; उलझन में, जल्दी में।
key-caller-temperament = कॉलर का स्वभाव, शब्दों में।
key-caller-wants = कॉलर असल में क्या चाहता है।
key-caller-topic = कॉल किस बारे में है, जैसे कॉलर कहे।
key-caller-opening = पहले शब्द, अलग-अलग रूपों में; 'problem' निशान लगाते हैं।
key-caller-patience = बात आगे न बढ़े तो कॉलर कितनी बारियाँ सब्र रखे।
key-caller-look = तस्वीर।
key-caller-details = कॉलर की पहचान किससे होती है, और फ़ॉर्म क्या पूछता है।

## Fact
key-fact-text = तथ्य, एक वाक्य में।
key-fact-comes-out = किस बात से सामने आता है, शब्दों में।

## Choice
key-choice-label = डेस्क पर इसका नाम।
key-choice-right = यहाँ यही सही है या नहीं।
key-choice-because = यहाँ यह सही या ग़लत क्यों है।

## ActionField
key-action-field-right = सही मान, अक्सर किसी नाम से।
key-action-field-most = एजेंट का अधिकार कहाँ तक है: इससे ऊपर मना हो जाता है।
key-action-field-choices = क्या-क्या चुना जा सकता है, हर एक किसी id से।

## DeskAction
key-desk-action-fields = इस काम के वे फ़ील्ड जिनमें कुछ सही है या कोई सीमा है।
key-desk-action-needs = ब्योरे जो कॉलर ने पहले बताए या कीपैड पर डाले हों, जैसे कोई कोड।
key-desk-action-refuse = इस कॉल में डेस्क इसे क्यों मना करता है।

## Row
key-row-label = आगे क्या लिखा हो।
key-row-value = पीछे क्या लिखा हो।
key-row-date = बिल की किसी लाइन का दिन।

## Briefing
key-briefing-role = ट्रेनी कौन है।
key-briefing-goal = कॉल में क्या हासिल करना है।
key-briefing-authority = ट्रेनी क्या कर सकता है और क्या दे सकता है।
key-briefing-graded = किन बातों को देखा जाएगा।

## Call
key-call-call = कॉल की id: फ़ाइल का नाम।
key-call-title = मेन्यू में दिखने वाला शीर्षक।
key-call-locale = देश और भाषा।
key-call-part = काम का वह हिस्सा जिसकी ट्रेनिंग है।
key-call-difficulty = 1 (नए लोगों के लिए) से 5 तक।
key-call-today = कॉल का दिन, जैसे 2026-03-20।
key-call-product = जिस कार्ड की कॉल है, उसकी प्रोडक्ट शीट।
key-call-also = दूसरी प्रोडक्ट शीट जिनकी इस कॉल में बात होती है।
key-call-briefing = वह पन्ना जो घंटी बजने से पहले पढ़ा जाता है।
key-call-caller = लाइन पर कौन है।
key-call-account = खाते के आँकड़े; जो अभी ग्राहक नहीं, उसके लिए ख़ाली। `= a + b` जोड़ देता है।
key-call-record = डेस्क ग्राहक के बारे में क्या दिखाए।
key-call-statement = डेस्क बिल से क्या दिखाए।
key-call-facts = जो कॉलर तभी कहता है जब उससे निकलवाया जाए।
key-call-concepts = सिर्फ़ इस कॉल के कॉन्सेप्ट।
key-call-cues = कसौटियों के अलावा यह कॉलर क्या समझता है।
key-call-criteria = जाँच की सूची; ख़ाली छोड़ने पर साझा जाँच-सूची की कसौटी ली जाती है।
key-call-stages = कॉल का क्रम।
key-call-anytime = प्रतिक्रियाएँ जो किसी चरण की नहीं हैं।
key-call-endings = कॉल कैसे ख़त्म हो सकती है; जो पहले लागू हो, वही लिया जाता है।
key-call-best = सबसे अच्छा अंत।
key-call-verify = कसौटियों के वे आधार जिनकी पुष्टि अभी बाक़ी है।
key-call-desk = इस कॉल में डेस्क के काम।
key-call-dispositions = कॉल किन नतीजों में दर्ज हो सकती है।

## Term
key-term-title = इस हिस्से का शीर्षक।
key-term-text = शर्तें क्या कहती हैं।
key-term-find = दूसरे शब्द जिनसे लोग इसे खोजते हैं।

## FormOption
key-form-option-label = फ़ॉर्म में इसका नाम।
key-form-option-gives = इस विकल्प के साथ ज़्यादा से ज़्यादा क्या हो सकता है; न लिखें तो मंज़ूरी।
key-form-option-reason = साथ में बताई जाने वाली वजह।

## FormField
key-form-field-type = इसमें क्या आ सकता है। date: जन्मतिथि; day: आने वाला कोई दिन; keyed: कीपैड पर डाला गया नंबर; code: तय साँचे में अक्षर और अंक; choice: विकल्पों में से एक।
key-form-field-label = फ़ॉर्म में फ़ील्ड का नाम।
key-form-field-detail = कॉलर का वह ब्योरा जिससे यह मेल खाना चाहिए।
key-form-field-per = रक़म कितने समय में आती है।
key-form-field-counts-as = फ़ैसले में यह रक़म किस तरह गिनी जाए; जिस ब्योरे का नाम income या housing हो, उसे इसकी ज़रूरत नहीं। obligation: हर महीने का ख़र्च; debt: जो चुकाना बाक़ी है; limit: जो माँगी गई; deposit: जो जमा की गई।
key-form-field-shape = कोड कैसे लिखा जाता है: A यानी अक्षर, 9 यानी अंक, जैसे AAAAA9999A।
key-form-field-options = चुनने के लिए मान।
key-form-field-optional = इसे ख़ाली छोड़ा जा सकता है।

## Policy
key-policy-youngest = कम से कम उम्र।
key-policy-oldest = ज़्यादा से ज़्यादा उम्र।
key-policy-least-income = कम से कम आमदनी।
key-policy-least-income-per = कम से कम आमदनी साल की गिनी जाए या महीने की।
key-policy-most-housing-share = आमदनी का कितना हिस्सा घर पर जा सकता है; इससे ऊपर आवेदन नामंज़ूर।
key-policy-most-burden-share = घर, हर महीने के ख़र्च और क़र्ज़ मिलाकर आमदनी का ज़्यादा से ज़्यादा कितना हिस्सा।
key-policy-least-left = घर, ख़र्च और क़र्ज़ के बाद हर महीने कम से कम कितना बचे।
key-policy-monthly-share-of-debt = क़र्ज़ या माँगी गई लिमिट का कितना हिस्सा महीने का बोझ गिना जाए।
key-policy-least-deposit = सबसे छोटी FD।
key-policy-limit-share = FD का कितना हिस्सा लिमिट बने; न लिखें तो पूरी FD।
key-policy-most-limit = कोई लिमिट इससे ऊपर नहीं।
key-policy-country-words = पते में इनमें से कोई एक शब्द होना चाहिए, जैसे राज्य का नाम।

## Application
key-application-fields = फ़ॉर्म के फ़ील्ड, हर एक किसी id से।
key-application-consent-field = क्रेडिट जाँच की सहमति वाला फ़ील्ड।
key-application-policy = आवेदन का फ़ैसला किससे होता है।

## Product
key-product-product = शीट की id: फ़ाइल का नाम।
key-product-name = प्रोडक्ट का नाम।
key-product-kind = कार्ड, उसके साथ बिकने वाला प्लान, या ख़ुद कार्ड कंपनी।
key-product-figures = हर आँकड़ा एक बार, एक नाम से।
key-product-terms = कार्ड की शर्तों के हिस्से।
key-product-identifiers = कार्ड कंपनी के लिए: ग्राहक की पहचान किससे होती है।
key-product-application = कार्ड का आवेदन फ़ॉर्म।

## DetailCue
key-detail-cue-asked = एजेंट इसे कैसे पूछता है।
key-detail-cue-answer = कैसे बताया जाता है; {"{"}value{"}"} कॉलर का अपना है।
key-detail-cue-again = दूसरी बार कैसे बताया जाता है।

## Conduct
key-conduct-conduct = देश और भाषा।
key-conduct-criteria = कसौटियाँ जिन्हें कॉल ले सकती हैं।
key-conduct-every-call = कसौटियाँ जो हर कॉल में जाँची जाती हैं।
key-conduct-pass-marks = हर तरह का कम से कम स्कोर जिससे कॉल पास हो।
key-conduct-auto-fails = जिनसे हर कॉल फ़ेल होती है।
key-conduct-cues = जो हर कॉलर समझता है।
key-conduct-details = हर ब्योरा कैसे पूछा और बताया जाता है।
key-conduct-reactions = जो हर कॉलर करता है।
key-conduct-endings = अंत जो हर कॉल में हो सकते हैं।
key-conduct-lost = जवाब समझ में न आए तो कॉलर क्या कहे; {"{"}topic{"}"} लिखा जा सकता है।
key-conduct-understood = जवाब से मदद मिली हो और कुछ और न बैठे, तो कॉलर क्या कहे।

## Concepts
key-concepts-concepts = देश और भाषा।
key-concepts-words = हर कॉन्सेप्ट के शब्द और वाक्यांश।

## Ground
key-ground-rule = नियम आसान शब्दों में, देश की भाषा में।
key-ground-kind = क़ानून (law); नियामक का निष्कर्ष या मार्गदर्शन (supervision); कार्ड कंपनी की अपनी शर्तें, जो यहाँ काल्पनिक हैं (house); या अच्छी सर्विस का चलन (practice)।
key-ground-law = धारा: 12 CFR 1026.54।
key-ground-source = कहाँ पढ़ा, नाम से।
key-ground-url = कहाँ पढ़ा, पते (URL) से।
key-ground-checked = आख़िरी बार किस दिन देखा गया, जैसे 2026-11-22।
key-ground-verify = भरोसा करने से पहले किस बात की पुष्टि बाक़ी है।

## Grounds
key-grounds-grounds = देश और भाषा।
key-grounds-rules = नियम, हर एक किसी id से।

## Expected
key-expected-met = कसौटियाँ जो पूरी हुईं।
key-expected-wrong = कसौटियाँ जिनमें ग़लत कहा या किया गया।
key-expected-absent = कसौटियाँ जिनके बारे में कुछ नहीं मिला।

## SampleReply
key-sample-reply-says = जवाब, जैसे कोई ट्रेनी टाइप करे।

## PlannedCall
key-planned-call-about = यह ट्रेनी क्या करता है, शब्दों में।
key-planned-call-turns = हर लाइन में एजेंट की एक बारी; डेस्क की कमांड / के बाद।
key-planned-call-result = पास या फ़ेल: pass या fail।
key-planned-call-ending = जिस अंत तक कॉल पहुँचे।
key-planned-call-failed-by = ठीक-ठीक किनसे फ़ेल हुई: कसौटियाँ, हर कॉल के नियम, पास अंक से नीचे रहे स्कोर।

## Plan
key-plan-plan = कॉल की id।
key-plan-replies = जवाब, एक-एक करके जाँचे हुए।
key-plan-calls = पूरी कॉल, हर एक किसी नाम से।
