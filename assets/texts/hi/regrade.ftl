# regrade: पुरानी कॉल आज के नियमों से।

regrade-option-attempt = कोशिशों के नंबर, जैसे “attempts” दिखाता है; न दिए हों तो वे सभी जो कॉल के पुराने रूप से जाँची गई थीं
regrade-option-scenario = सिर्फ़ इस कॉल की कोशिशें
regrade-option-dry-run = कुछ सेव न करें, बस बताएँ कि क्या बदलेगा; सील किए गए टेस्ट में भी
regrade-option-force = जो आज की कॉल से जाँचा जा चुका है उसे भी फिर से जाँचें
regrade-option-json = नतीजा JSON Lines में: बदली या वैसी ही छोड़ी गई हर कोशिश की एक लाइन, और अंत में कुल हिसाब

## एक कोशिश
regrade-line = { $attempt }. { $trainee }, { $call }: { $result }
regrade-now-passed = अब पास, पहले पास नहीं
regrade-now-failed = अब पास नहीं, पहले पास
regrade-still-passed = पास, पहले की तरह
regrade-still-failed = पास नहीं, पहले की तरह
regrade-is-sealed = यह सील किया हुआ टेस्ट है, इसलिए इसका नतीजा वही रहता है।
regrade-score = { $score } { $before } → { $after }
regrade-below = { $score } अब पास अंक से नीचे
regrade-above = { $score } अब पास अंक से नीचे नहीं
regrade-move = { $before } → { $after }
regrade-not-asked = पूछा नहीं गया
regrade-broken = तोड़ा गया
regrade-not-broken = नहीं तोड़ा गया

## सब मिलाकर
regrade-none = यहाँ कोई पूरी की गई कोशिश नहीं है।
regrade-most = सबसे ज़्यादा यह बदला:
regrade-most-line =
    { $count ->
        [one] { $asks } ({ $id }): { $count } कोशिश
       *[other] { $asks } ({ $id }): { $count } कोशिशें
    }
regrade-move-count = { $move }: { $count }
regrade-nothing = फिर से जाँचने लायक़ कुछ नहीं था।
regrade-sum =
    { $count ->
        [one] { $count } कोशिश
       *[other] { $count } कोशिशें
    } फिर से जाँची गईं: { $changed } बदलीं (अब पास { $passes }, अब पास नहीं { $fails }), { $unchanged } वैसी ही रहीं।
regrade-sum-dry =
    कुछ सेव नहीं किया गया। { $count ->
        [one] { $count } कोशिश
       *[other] { $count } कोशिशें
    } फिर से जाँची जाएँगी: { $changed } बदलेंगी (तब पास { $passes }, तब पास नहीं { $fails }), { $unchanged } वैसी ही रहेंगी।
regrade-current =
    { $count ->
        [one] { $count } कोशिश आज की कॉल से पहले ही जाँची जा चुकी है।
       *[other] { $count } कोशिशें आज की कॉल से पहले ही जाँची जा चुकी हैं।
    }
regrade-sealed =
    { $count ->
        [one] { $count } सील किया हुआ टेस्ट वैसा ही रहता है। --dry-run से दिखेगा कि उसमें क्या बदलता।
       *[other] { $count } सील किए हुए टेस्ट वैसे ही रहते हैं। --dry-run से दिखेगा कि उनमें क्या बदलता।
    }
regrade-sealed-dry =
    { $count ->
        [one] { $count } सील किया हुआ टेस्ट हर हाल में वैसा ही रहेगा; वह ऊपर की गिनती में नहीं है।
       *[other] { $count } सील किए हुए टेस्ट हर हाल में वैसे ही रहेंगे; वे ऊपर की गिनती में नहीं हैं।
    }
regrade-left =
    { $count ->
        [one] { $call }: { $count } कोशिश वैसी ही रहती है, क्योंकि { $reason }।
       *[other] { $call }: { $count } कोशिशें वैसी ही रहती हैं, क्योंकि { $reason }।
    }
regrade-no-call = यह कॉल अब यहाँ नहीं है
regrade-no-file = जिस फ़ाइल से वह कॉल ली गई थी वह यहाँ नहीं है ({ $path })
regrade-mistakes = कॉल में अब ग़लतियाँ हैं (“check { $call }” उन्हें दिखाता है)
regrade-lost-stage = कॉल में अब “{ $stage }” चरण नहीं है
regrade-unreadable = इसे Headset के किसी और वर्शन ने अपने ढंग से सेव किया था
regrade-unfinished = कोशिश { $attempt } पूरी नहीं हुई है, इसलिए फिर से जाँचने को कुछ नहीं है।

## स्कोरकार्ड पर
regrade-earlier = बदले हुए नियमों से { $day } को फिर जाँचा गया। पहले का नतीजा: { $result }; { $scores }।
regrade-earlier-passed = पास
regrade-earlier-failed = पास नहीं
regrade-earlier-score = { $score } { $value }
