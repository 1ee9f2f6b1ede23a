# जो छूटा, बस उसका अभ्यास।
drill-title = जो छूटा, उसका अभ्यास
drill-back = स्कोरकार्ड
drill-progress = { $count } में से बात { $number }: आपके जवाब में यह होना चाहिए
drill-critical = यह छूटे तो पूरी कॉल फ़ेल होती है।
drill-reply = आप क्या कहेंगे?
drill-placeholder = अपना जवाब लिखिए; Enter से वह जाँचा जाएगा
drill-say = जाँचिए
drill-skip = छोड़ें
drill-next = अगली बात
drill-end = नतीजा देखें
drill-done = स्कोरकार्ड पर वापस
drill-again =
    { $count ->
        [one] एक बार और: { $count } बात
       *[other] एक बार और: { $count } बातें
    }
drill-verdict-met = हो गया
drill-verdict-wrong = ग़लत: फिर कोशिश कीजिए
drill-verdict-absent = अभी नहीं: फिर कोशिश कीजिए
drill-verdict-not-applicable = यह यहाँ लागू नहीं
drill-result = { $count } में से { $met } पूरी हुईं
drill-at-desk = ये डेस्क पर होती हैं: इनके अभ्यास के लिए कॉल फिर लीजिए
drill-in-call = ये पूरी कॉल में ही दिखती हैं: इनके अभ्यास के लिए कॉल फिर लीजिए
