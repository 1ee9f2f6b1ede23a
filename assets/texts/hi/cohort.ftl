# ट्रेनी का पूरा बैच, एक पेज पर।
cohort-title = बैच कैसा चल रहा है
cohort-made = { $when } को Headset ने इसी कंप्यूटर पर बनाया। कहीं कुछ नहीं भेजा गया।
cohort-of = { $of } में से { $hits }
cohort-and-more = { $names } और { $count } और
cohort-trainees =
    { $count ->
        [0] अभी किसी ट्रेनी ने प्रैक्टिस या टेस्ट की कोई कॉल पूरी नहीं की
        [one] { $count } ट्रेनी
       *[other] { $count } ट्रेनी
    }
cohort-calls = प्रैक्टिस और टेस्ट की { $calls } कॉल पास ({ $percent })
cohort-week = { $day } का हफ़्ता
cohort-span = { $first } से { $last } तक के हफ़्ते
cohort-unnamed =
    { $count ->
        [one] हटाए गए लोगों या ट्रेनर की { $count } कॉल बिना नाम के गिनी गई
       *[other] हटाए गए लोगों या ट्रेनर की { $count } कॉल बिना नाम के गिनी गईं
    }
cohort-see = पेज कैसा दिखे
cohort-see-auto = जैसा कंप्यूटर पर है
cohort-see-light = हल्का
cohort-see-dark = गहरा

## Nothing yet
cohort-empty = बैच के बारे में अभी कहने को कुछ नहीं है।
cohort-empty-why = यहाँ सिर्फ़ प्रैक्टिस और टेस्ट की पूरी हुई कॉल गिनी जाती हैं। गाइडेड कॉल सीखने के लिए हैं, उनसे कुछ साबित नहीं होता।
cohort-empty-profiles =
    { $count ->
        [0] अभी किसी की प्रोफ़ाइल नहीं है।
        [one] अभी { $count } प्रोफ़ाइल है।
       *[other] अभी { $count } प्रोफ़ाइल हैं।
    }
cohort-empty-next = सबसे प्रैक्टिस में कुछ कॉल करवाइए, फिर यह पेज दोबारा बनाइए।

## How sure
cohort-sure = पक्का
cohort-likely = काफ़ी हद तक
cohort-hint = बस इशारा, इत्तफ़ाक़ हो सकता है
cohort-none = इत्तफ़ाक़ हो सकता है

## Whom to help, and with what
cohort-help = किसकी मदद करें, और किस बात में
cohort-help-why = { $passed } कॉल पास कीं। यही कॉल दूसरे { $others } पास करते हैं।
cohort-help-alone = { $passed } कॉल पास कीं।
cohort-help-with = इसमें मदद करें:
cohort-help-asks = सबसे ज़्यादा:
cohort-help-also = और इसमें:
cohort-met = { $met } बार सही
cohort-met-others = { $met } बार सही, दूसरे { $others }
cohort-met-small = { $words }; गिनती छोटी है
cohort-help-more =
    { $count ->
        [one] { $count } और ट्रेनी साफ़ पीछे है: नीचे की टेबल देखें।
       *[other] { $count } और ट्रेनी साफ़ पीछे हैं: नीचे की टेबल देखें।
    }
cohort-help-slipping = पिछले हफ़्तों में नीचे आए: { $names }।
cohort-help-nobody = एक जैसी कॉल में कोई भी दूसरों से इतना पीछे नहीं कि उसे इत्तफ़ाक़ न कहा जा सके।
cohort-help-nobody-sure = एक जैसी कॉल में कोई भी पक्के तौर पर पीछे नहीं है; गिनती अभी छोटी है।
cohort-help-one = एक ही ट्रेनी है: अभी तुलना करने के लिए कोई और नहीं।

cohort-lessons = पूरे बैच को क्या सिखाएँ
cohort-lessons-one = जो अभी सबसे कम आता है
cohort-lesson-one = { $met } बार सही ({ $percent })
cohort-lesson-names = सब मिलाकर { $met } बार सही ({ $percent })। साफ़ पीछे: { $names }।
cohort-lesson-all = सब मिलाकर { $met } बार सही ({ $percent })। कोई साफ़ पीछे नहीं है।

## Which call is at fault
cohort-fault = किस कॉल में गड़बड़ है, ट्रेनी में नहीं
cohort-fault-call = सबसे अच्छे { $people } ट्रेनी भी इसे { $best } बार ही पास करते हैं। अपनी बाकी कॉल वे { $elsewhere } पास करते हैं।
cohort-fault-part = इस कॉल की एक बात सबसे अच्छे ट्रेनी से भी छूट जाती है।
cohort-fault-point = { $all } बार सही; सबसे अच्छे { $people } ट्रेनी: { $best }; यही हुनर दूसरी जगह: { $elsewhere }।
cohort-fault-read = मसलन कोशिश { $attempts } पढ़ें, फिर इस कसौटी के उदाहरण।
cohort-fault-look = इस कसौटी के उदाहरण देखें, और यह भी कि कॉलर इसके लिए मौक़ा देता है या नहीं।
cohort-fault-unexplained = किसी एक कसौटी से बात साफ़ नहीं होती: देखें कि पूरी कॉल किस वजह से फ़ेल होती है और उसका अंत कैसे होता है।
cohort-fault-none = किसी कॉल में गड़बड़ नहीं दिखती। जहाँ ट्रेनी फ़ेल होते हैं, वहाँ सबसे अच्छे ट्रेनी बेहतर करते हैं।
cohort-fault-few = एक ही कॉल बहुत कम लोगों ने ली है: कॉल ख़राब है या दिन, यह बताने के लिए कम से कम { $count } लोग चाहिए।
cohort-fault-hard = मुश्किल, पर सही: “{ $title }”। सबसे अच्छे इसे { $best } बार पास करते हैं, बाकी { $rest } बार।
cohort-fault-unclear = मुश्किल, और अभी कहा नहीं जा सकता कि सही है या नहीं: “{ $title }”। सबसे अच्छे इसे { $best } बार पास करते हैं, बाकी { $rest } बार।

## Results over weeks
cohort-passed = पास कॉल
cohort-weeks = हफ़्ते दर हफ़्ते नतीजे
cohort-weeks-about = हर हफ़्ते कितनी कॉल पास हुईं, और हर स्कोर का औसत। पट्टियाँ: कितनी कॉल; ख़ाली निशान: { $few } से कम।
cohort-weeks-title = हफ़्ते दर हफ़्ते पास कॉल और तीनों स्कोर का औसत
cohort-weeks-calls = हफ़्ते की कॉल
cohort-weeks-most = { $count }
cohort-figures = आँकड़े
cohort-column-week = हफ़्ता
cohort-column-share = हिस्सा

## Heat map
cohort-heat = हर ट्रेनी का हुनर
cohort-heat-about = जब 100 बार ज़रूरत पड़ी, तो कितनी बार सही हुआ। रंग जितना तेज़, उतना कम। जिसे मदद सबसे पहले चाहिए, वह ऊपर है।
cohort-heat-small = (ब्रैकेट में): { $few } बार से कम, गिनती छोटी है।
cohort-heat-behind = ▼ दूसरों से साफ़ पीछे, { $matters } अंक या ज़्यादा
cohort-heat-least = 40 से कम
cohort-heat-best = 85 और ऊपर
cohort-everybody = सब मिलाकर
cohort-trainee = ट्रेनी
cohort-print-rest =
    { $count ->
        [1] एक और ट्रेनी प्रिंट में नहीं है: स्क्रीन वाले पेज पर है।
       *[other] { $count } और ट्रेनी प्रिंट में नहीं हैं: स्क्रीन वाले पेज पर हैं।
    }
cohort-print-people = सभी { $count } ट्रेनी की यह टेबल प्रिंट में नहीं है: स्क्रीन वाले पेज पर है।
cohort-rows-more =
    { $count ->
        [one] { $count } और ट्रेनी
       *[other] { $count } और ट्रेनी
    }
cohort-detail = { $skill }, एक-एक बात: { $names }
cohort-detail-about = हर बात कितनी बार में से कितनी बार सही हुई। सब मिलाकर: { $met }।
cohort-detail-point = बात

## Criteria that fail most
cohort-failing = सबसे ज़्यादा क्या छूटता है
cohort-failing-about = जो बातें सबसे ज़्यादा छूटीं, एक कॉल की ज़्यादा से ज़्यादा तीन, और एक बात ज़्यादा से ज़्यादा दो कॉल में; छोटी गिनती आख़िर में।
cohort-failing-counts = { $missed } बार छूटी: नहीं किया { $absent }, ग़लत किया { $wrong }।
cohort-failing-none = अभी कुछ नहीं छूटा है।
cohort-verdict-fault = शायद कॉल में गड़बड़ है
cohort-verdict-hard = मुश्किल, पर सही
cohort-sample = कोशिश { $attempt }
cohort-sample-told = ट्रेनी को बताया गया: “{ $words }”
cohort-sample-none = ऐसा कुछ न कहा गया, न किया गया।

## Moods
cohort-moods = हर बारी के बाद कॉलर का मूड
cohort-moods-about = ट्रेनी की हर बात के बाद औसत मूड, −5 ({ $worst }) से +5 ({ $best }) तक। पट्टियाँ: कितनी कॉल यहाँ तक पहुँचीं; ख़ाली बिंदु: { $few } से कम।
cohort-moods-of = हर बारी के बाद कॉलर का औसत मूड: { $title }
cohort-moods-calls =
    { $count ->
        [one] { $count } कॉल
       *[other] { $count } कॉल
    }
cohort-moods-call = कॉल
cohort-moods-turns = बारी: औसत मूड (कॉल)

## Handle time
cohort-times = कॉल का समय और स्कोर
cohort-times-about = हर ट्रेनी का एक बिंदु: एक कॉल में कितने मिनट, और औसत स्कोर। तिकोने वे हैं जिन्हें मदद सबसे पहले चाहिए।
cohort-times-of = कॉल का समय और { $score }, हर ट्रेनी का एक बिंदु
cohort-times-x = एक कॉल में मिनट
cohort-times-close = समय और स्कोर कितने साथ चलते हैं, −1 से +1 तक: { $figure }

## Who improves, who slips
cohort-movers = कौन आगे बढ़ रहा है, कौन नीचे आ रहा है
cohort-movers-about = हर ट्रेनी के पिछले { $weeks } हफ़्तों में, जिनमें उसने कॉल लीं, पास कॉल के हिस्से से।
cohort-improving = आगे बढ़ रहे हैं
cohort-slipping = नीचे आ रहे हैं
cohort-movers-none = जितना गिनती से पता चलता है, कोई नहीं।
cohort-movers-of = { $name } की पास कॉल, हफ़्ते दर हफ़्ते
cohort-mover-slope = हर हफ़्ते अंक
cohort-mover-before = पहला आधा
cohort-mover-after = दूसरा आधा
cohort-mover-weeks = हफ़्ते
cohort-mover-calls = कॉल
cohort-mover-sure = कितना पक्का

## Calls
cohort-table-calls = सारी कॉल
cohort-table-calls-about = जो सबसे कम पास होती है, वह ऊपर है। अगली टेबल में कॉल इन्हीं नंबरों से हैं। D यानी सबसे अच्छे एक तिहाई का हिस्सा, बाकी का घटाकर: सही कॉल में 0.2 या ज़्यादा होता है। r बताता है कि यह कॉल उन्हीं ट्रेनी की दूसरी कॉल के साथ कितनी चलती है।
cohort-column-number = नं.
cohort-column-call = कॉल
cohort-column-best = अच्छे तिहाई
cohort-column-rest = बाकी
cohort-column-verdict = क्या बताती है
cohort-column-time = औसत समय
cohort-call-fault = गड़बड़ है?
cohort-call-hard = मुश्किल, पर सही
cohort-call-unclear = मुश्किल; सही है या नहीं?
cohort-call-few = गिनती कम है
cohort-call-fine = ठीक है

## Who passed
cohort-people = किसने क्या पास किया
cohort-people-about = नाम के क्रम से। “दूसरे” यानी ठीक यही कॉल दूसरे कितनी पास करते हैं। अभी पास नहीं: ऊपर की टेबल के नंबरों से।
cohort-column-others = दूसरे
cohort-column-different = अलग-अलग कॉल
cohort-column-missing = अभी पास नहीं
cohort-column-hints = हिंट
cohort-column-last = पिछला हफ़्ता

## How it was worked out
cohort-methods = यह हिसाब कैसे लगाया गया
cohort-method-counts = सिर्फ़ प्रैक्टिस और टेस्ट की पूरी हुई कॉल गिनी जाती हैं। तीनों स्कोर कभी जोड़े नहीं जाते।
cohort-method-others = हर ट्रेनी की तुलना इससे होती है कि ठीक उन्हीं कॉल और कसौटियों में दूसरे क्या करते हैं, ताकि मुश्किल कॉल किसी की कमज़ोरी न बने (indirect standardisation: Breslow और Day 1987)।
cohort-method-chance = “पक्का” और “काफ़ी हद तक” का मतलब: ऐसी सौ बातों में ज़्यादा से ज़्यादा 1 या 10 इत्तफ़ाक़ होंगी (Benjamini और Hochberg 1995)। { $few } से कम गिनती बस इशारा है। सिर्फ़ { $matters } अंक या ज़्यादा का फ़र्क़ बताया जाता है।
cohort-method-shares = क्रम 95% अंतराल (interval) से लगता है (Wilson 1927), ताकि एक में से एक, सौ में से नब्बे से आगे न आए।
cohort-method-fault = कॉल या कसौटी में गड़बड़ तब मानी जाती है जब, बाकी सब कॉल के स्कोर से चुने गए, सबसे अच्छे एक तिहाई ट्रेनी इसमें पक्के तौर पर दूसरी जगह से ख़राब करें, और या तो उनमें से तीन में एक से भी कम इसे पूरा कर पाएँ, या यह अच्छे और बाकी ट्रेनी में दूसरी कॉल से साफ़ कम फ़र्क़ करे (common odds ratio: Mantel और Haenszel 1959), और discrimination index 0.2 से कम हो (Kelley 1939, Ebel 1954)। ये सब बातें साथ होनी चाहिए, और सबसे कमज़ोर बात तय करती है कि कितना पक्का है (Berger 1982)। कसौटी को अपनी कॉल की दूसरी कसौटियों से भी साफ़ नीचे होना चाहिए। एक ही ट्रेनी की कई कोशिशें, कई ट्रेनी की कोशिशों से कम गिनी जाती हैं (Rao और Scott 1992)। r यानी corrected item-total correlation। इशारे से ज़्यादा कहने के लिए 3 अच्छे ट्रेनी और 10 कोशिशें चाहिए।
cohort-method-trend = रुझान यानी हफ़्तों में हिस्से का बदलना, हर हफ़्ता अपनी कॉल की गिनती जितना भारी (Cochran 1954, Armitage 1955)। इसमें यह नहीं देखा जाता कि कौन सी कॉल मुश्किल थीं।

## The command
cohort-option-file = पेज इस फ़ाइल में लिखें; न हो तो यहीं, दिन के नाम वाली फ़ाइल में
cohort-written = यहाँ लिखा गया: { $path }
cohort-nothing = अभी प्रैक्टिस या टेस्ट की कोई कॉल पूरी नहीं हुई; पेज पर भी यही लिखा है।
cohort-counting = पहले की कोशिशें जोड़ी जा रही हैं: { $count }
