# स्क्रीन पर कॉल: बातचीत, फ़ोन के बटन और बगल में डेस्क।

## बातचीत
talk-you = आप
talk-head = { $name } · { $time }
talk-empty = लाइन चालू है। कॉलर का अभिवादन कीजिए।
talk-placeholder = जो कहना है, वह टाइप कीजिए
talk-placeholder-held = कॉलर आपको नहीं सुन सकता
talk-send = कहिए
talk-quiet = लाइन पर चुप्पी है।
talk-go-on = कॉल के बाद का काम
talk-not-kept = यह सेव नहीं हो सका, इसलिए कहा नहीं गया: { $why }

## बातचीत के बीच की छोटी पंक्तियाँ
talk-done = { $action }।
talk-done-with = { $action } ({ $values })।
talk-refused = { $action }: नहीं हुआ। { $reason }
talk-silent = चुप्पी, { $time }
talk-held = होल्ड पर, { $time }

## कॉलर
talk-mood = मूड
talk-trace = अब तक का मूड
talk-on-phone = बातचीत चालू है
talk-on-hold = होल्ड पर, { $time }
talk-over = लाइन कट चुकी है

## फ़ोन
talk-hold = होल्ड
talk-resume = फिर शुरू
talk-transfer = ट्रांसफ़र
talk-hang-up = फ़ोन रखें
talk-help = कुंजियाँ
talk-show-desk = डेस्क
talk-show-talk = बातचीत

## सवाल
talk-stay = लाइन पर रहें
talk-hang-up-title = फ़ोन रख दें?
talk-hang-up-means = इससे { $caller } के साथ कॉल ख़त्म हो जाएगी। जो कहना या करना बाक़ी है, वह बाक़ी रह जाएगा।
talk-hang-up-yes = फ़ोन रखें
talk-leave-title = कॉल छोड़ दें?
talk-leave-means = कॉल जहाँ है, वहीं सेव रहेगी। आप होम स्क्रीन से इसे आगे बढ़ा सकते हैं।
talk-leave-yes = छोड़ें

## कुंजियाँ
talk-keys = कुंजियाँ
talk-close = बंद करें
talk-key-send = टाइप किया हुआ कहें
talk-key-line = जवाब में नई पंक्ति
talk-key-cycle = बारी-बारी से जवाब, डेस्क, बातचीत
talk-key-tab = अगला फ़ील्ड या बटन, और पिछला
talk-key-tabs = डेस्क का एक टैब
talk-key-search = कार्ड की शर्तों में खोजें
talk-key-scroll = बातचीत को ऊपर-नीचे करें
talk-key-skip = पूरा जवाब एक साथ दिखाएँ; अपने जवाब पर लौटें
talk-key-hold = होल्ड पर रखें, फिर शुरू करें
talk-key-transfer = कॉल ट्रांसफ़र करें
talk-key-hang-up = फ़ोन रखें
talk-key-leave = कॉल छोड़ें और बाद के लिए सेव रखें
talk-key-help = यह सूची
talk-key-choose = चुनें
talk-key-choices-on = वजहें पढ़कर आगे बढ़ें
talk-key-hint = हिंट माँगें
talk-key-step-back = तीर वाली कुंजियों से कोई बारी चुनें और फिर से करें
talk-key-briefing = ब्रीफ़िंग
talk-key-settings = सेटिंग; कॉल रुकी रहेगी

## डेस्क
talk-tab-customer = ग्राहक
talk-tab-statement = स्टेटमेंट
talk-tab-terms = शर्तें
talk-tab-actions = काम
talk-tab-offer = ऑफ़र
talk-tab-application = आवेदन
talk-tab-briefing = ब्रीफ़िंग
talk-do = कीजिए
talk-optional = { $label } (ज़रूरी नहीं)
talk-outcome-done = हो गया।

## ग्राहक और स्टेटमेंट
talk-record = रिकॉर्ड
talk-prospect = यह कॉलर अभी ग्राहक नहीं है।
talk-not-identified = अभी पता नहीं कि लाइन पर कौन है। ये जानकारियाँ पूछिए।
talk-all-told = कॉलर ने सब बता दिया है। रिकॉर्ड से मिलाइए।
talk-verified = पहचान हो गई: सब कुछ रिकॉर्ड से मिलता है।
talk-told = बताया
talk-not-told = अभी नहीं बताया
talk-statement = स्टेटमेंट
talk-no-statement = कोई स्टेटमेंट नहीं है।

## शर्तें
talk-search-terms = कार्ड की शर्तों में खोजिए
talk-no-terms = कार्ड की शर्तों में “{ $words }” जैसा कुछ नहीं मिला।

## आवेदन
talk-application = आवेदन फ़ॉर्म
talk-application-hint = फ़ॉर्म पर वही जा सकता है जो कॉलर ने बताया है।
talk-take = बातचीत से भरें
talk-put = फ़ॉर्म पर डालें
talk-keypad = कीपैड पर नंबर माँगें
talk-on-form = फ़ॉर्म पर है
talk-keyed-in = कीपैड पर डाला
talk-ask-first = पहले पूछिए
talk-per-year = { $label } (सालाना)
talk-per-month = { $label } (महीने का)

## ब्रीफ़िंग
talk-goal = लक्ष्य
talk-authority = आप क्या कर सकते हैं
talk-graded = किस पर अंक मिलेंगे

## ऑफ़र
talk-offer-tell = लेना ज़रूरी नहीं। कॉलर की हाँ से पहले उन्हें यह सब बताइए।
talk-offer-enrol = एनरोल करने पर जाएँ

## गाइडेड
talk-quoted = “{ $words }”
talk-choices-wait = पहले जवाब सुनिए।
talk-choices-on = आगे बढ़ें

## निशान, हिंट, पीछे जाना
talk-mark-met = अंक मिले: { $asks }
talk-mark-wrong = अंक गए: { $asks }
talk-hint = हिंट
talk-hint-again = हिंट (मुफ़्त)
talk-hint-title = हिंट लें?
talk-hint-means = हिंट लेने पर हर स्कोर से { $points } अंक कटेंगे। कॉल के इसी हिस्से में दोबारा देखना मुफ़्त है।
talk-hint-yes = हिंट दिखाएँ
talk-step-back = बारी दोबारा लें
talk-step-back-here = यहीं से दोबारा
talk-step-back-title = यहीं से दोबारा लें?
talk-step-back-means = कॉल आपकी इस बात से ठीक पहले लौट जाएगी: “{ $said }”। उसके बाद का सब हट जाएगा।
talk-step-back-yes = दोबारा लें
talk-not-now = अभी नहीं
talk-on-hold-untimed = होल्ड पर
