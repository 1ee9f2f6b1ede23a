# कॉल का नक्शा: उसका चित्र, और उसके चारों ओर का पन्ना।

map-title = { $title }: कॉल का नक्शा
map-about = { $call } · { $caller }
map-intro = ऊपर से नीचे पढ़िए: हर चरण की एक पट्टी, फिर वह जो कभी भी हो सकता है, वे तथ्य जो कॉलर अपने तक रखता है, और अंत। किसी खाने पर माउस ले जाइए, या Tab से वहाँ पहुँचिए, उसकी रेखाएँ उभर आएँगी; क्लिक करने पर सब कुछ शब्दों में मिलेगा।

## क्या गिना गया
map-count-stage =
    { $count ->
        [one] चरण
       *[other] चरण
    }
map-count-reaction =
    { $count ->
        [one] प्रतिक्रिया
       *[other] प्रतिक्रियाएँ
    }
map-count-fact =
    { $count ->
        [one] छिपा तथ्य
       *[other] छिपे तथ्य
    }
map-count-ending =
    { $count ->
        [one] अंत
       *[other] अंत
    }
map-count-planned =
    { $count ->
        [one] प्लान की कॉल
       *[other] प्लान की कॉल
    }
map-count-played =
    { $count ->
        [one] असली कॉल
       *[other] असली कॉल
    }
map-reached = { $total } में से { $count } तक प्लान पहुँचता है

## पट्टियाँ
map-stage = चरण { $number }
map-lane-anytime = कभी भी
map-lane-anytime-about = प्रतिक्रियाएँ जो किसी चरण का इंतज़ार नहीं करतीं।
map-lane-shared = हर कॉल में
map-lane-shared-about = देश की सारी कॉल में जो साझा है, उसमें से वह जो इस कॉल को ख़त्म करता है, या कोई निशान लगाता है जो यह कॉल माँगती है।
map-lane-facts = छिपे तथ्य
map-lane-facts-about = जो कॉलर पूछे जाने तक अपने तक रखता है।
map-lane-endings = अंत
map-lane-endings-about = कॉल बंद होने पर जो पहले लागू हो, वही लिया जाता है। कोई प्रतिक्रिया भी किसी अंत का नाम ले सकती है।

## रेखाओं का मतलब
map-key-goes = अगले चरण पर ले जाती है
map-key-reveals = तथ्य सामने लाती है
map-key-ends = कॉल ख़त्म करती है
map-key-marks = निशान लगाती है जो कहीं माँगा गया है
map-key-knows = तथ्य जो कहीं माँगा गया है

## खाना क्या माँगता है
map-when-hears = सुने { $what }
map-when-hears-any = इनमें से एक सुने: { $what }
map-when-hears-wrong = उलटी बात सुने: { $what }
map-when-asked-again-yes = कोई ब्योरा दोबारा पूछा जाए
map-when-asked-again-no = कोई ब्योरा दोबारा न पूछा जाए
map-when-heard = सुन चुके { $what }
map-when-unheard = अब तक नहीं सुना { $what }
map-when-times =
    { $count ->
        [1] एक बारी में सुना { $what }
       *[other] { $count } बारियों में सुना { $what }
    }
map-when-done = किया गया: { $what }
map-when-not-done = नहीं किया गया: { $what }
map-when-desk = { $what }: { $value }
map-when-knows = सामने आ चुका: { $what }
map-when-unknown = सामने नहीं आया: { $what }
map-when-marked = { $what } के बाद
map-when-unmarked = { $what } के बाद नहीं
map-when-identified-yes = पहचान की सारी जानकारी मिल चुकी
map-when-identified-no = पहचान की सारी जानकारी नहीं मिली
map-when-stage = चरण { $what } में
map-when-mood-below = मूड { $count } से नीचे
map-when-mood-above = मूड { $count } से ऊपर
map-when-lost-turns =
    { $count ->
        [1] एक बारी समझ न आए
       *[other] लगातार { $count } बारियाँ समझ न आएँ
    }
map-when-past-patience =
    { $count ->
        [0] सब्र ख़त्म
        [1] सब्र के बाद एक बारी
       *[other] सब्र के बाद { $count } बारियाँ
    }
map-when-silence =
    { $count ->
        [1] एक सेकंड चुप्पी
       *[other] { $count } सेकंड चुप्पी
    }
map-when-held =
    { $count ->
        [1] एक सेकंड होल्ड पर
       *[other] { $count } सेकंड होल्ड पर
    }
map-when-always = जब पहले वाला कोई लागू न हो
map-when-put-down = एजेंट फ़ोन रख दे; यह बाक़ी सबसे पहले देखा जाता है
map-by-name = सिर्फ़ तब, जब कोई प्रतिक्रिया इसका नाम ले
map-comes-out = ऐसे सामने आता है: { $how }

## इससे क्या होता है
map-brings-reveals = सामने आता है: { $what }
map-brings-goes = आगे { $what } पर
map-brings-ends = अंत: { $what }
map-brings-closes = कॉल बंद होती है
map-brings-marks = निशान { $what }
map-brings-mood = मूड { $change }
map-brings-gives = बताता है { $what }
map-brings-swallows = बाक़ी बात का जवाब नहीं
map-brings-again = फिर से हो सकती है

## खाने में
map-quote = “{ $quote }”
map-more =
    { $count ->
        [1] और एक
       *[other] और { $count }
    }
map-box-planned = प्लान { $count }/{ $total }
map-box-unplanned = प्लान में नहीं
map-box-played = असली { $share }%
map-box-lost = समझ नहीं आया: { $count }×

## पन्ना
map-drawing = चित्र
map-key-missed = टूटी लाल रेखा का घेरा: प्लान की कोई कॉल वहाँ नहीं पहुँचती।
map-key-bar = नीली पट्टी: असली कॉल का वह हिस्सा जो वहाँ पहुँचा।
map-no-plan = इस कॉल के साथ कोई प्लान नहीं है, इसलिए प्लान की कॉल के बारे में यहाँ कुछ नहीं है।
map-plan-full = प्लान की कॉल हर चरण, प्रतिक्रिया, तथ्य और अंत तक पहुँचती हैं।
map-plan-lacks = जहाँ प्लान की कोई कॉल नहीं पहुँचती
map-played-none = इस कंप्यूटर के रिकॉर्ड में इसकी कोई ऐसी कॉल नहीं है जो पूरी हुई हो।
map-played-older =
    { $count ->
        [1] असली कॉल में से एक फ़ाइलों के आख़िरी बदलाव से पहले की है।
       *[other] असली कॉल में से { $count } फ़ाइलों के आख़िरी बदलाव से पहले की हैं।
    }
map-in-words = शब्दों में
map-column-name = नाम
map-column-when = कब
map-column-says = कॉलर कहता है
map-column-brings = क्या होता है
map-column-planned = प्लान की कॉल
map-column-played = असली कॉल
map-column-text = तथ्य
map-column-comes-out = कैसे सामने आता है
map-column-ending = अंत
map-column-about = किस बारे में
map-column-steps = प्रतिक्रियाएँ
map-lines-more =
    { $count ->
        [1] और एक दूसरा रूप
       *[other] और { $count } दूसरे रूप
    }
map-best = सबसे अच्छा अंत
map-shared = देश का साझा
map-played-cell =
    { $times ->
        [0] कभी नहीं
        [1] एक बार, { $share }% कॉल में
       *[other] { $times } बार, { $share }% कॉल में
    }
map-planned-calls = प्लान की कॉल
map-no-reactions = इसकी अपनी कोई प्रतिक्रिया नहीं।

## टर्मिनल में
map-written = { $path } लिख दिया गया।
map-records-closed = इस कंप्यूटर के रिकॉर्ड पढ़े नहीं जा सके, इसलिए असली कॉल इसमें नहीं हैं: { $reason }
map-log-skipped =
    { $count ->
        [1] एक कोशिश का लॉग पढ़ा नहीं जा सका; उसे छोड़ दिया गया है।
       *[other] { $count } कोशिशों के लॉग पढ़े नहीं जा सके; उन्हें छोड़ दिया गया है।
    }
map-line-planned = प्लान { $count }/{ $total }
map-line-played = असली { $times }×, { $share }%
