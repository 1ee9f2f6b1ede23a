# विंडो में ट्रेनर के लिए पूरा बैच।
floor-title = बैच
floor-counting =
    { $count ->
        [0] पिछली कॉल जोड़ी जा रही हैं…
        [one] पिछली कॉल जोड़ी जा रही हैं: अब तक { $count }।
       *[other] पिछली कॉल जोड़ी जा रही हैं: अब तक { $count }।
    }
floor-reading = नतीजे पढ़े जा रहे हैं…
floor-none = इन रिकॉर्ड में अभी कोई ट्रेनी नहीं है।
floor-summary =
    { $count ->
        [one] { $count } ट्रेनी, प्रैक्टिस और टेस्ट में { $calls } कॉल, { $percent }% पास
       *[other] { $count } ट्रेनी, प्रैक्टिस और टेस्ट में { $calls } कॉल, { $percent }% पास
    }
floor-summary-none =
    { $count ->
        [one] { $count } ट्रेनी, प्रैक्टिस या टेस्ट में अभी कोई कॉल नहीं
       *[other] { $count } ट्रेनी, प्रैक्टिस या टेस्ट में अभी कोई कॉल नहीं
    }

## तालिका
floor-sort-by = क्रम: { $column }
floor-column-help = पहले किसकी मदद करें
floor-column-name = नाम
floor-column-calls = कॉल
floor-column-passed = पास
floor-column-trend = हाल के हफ़्ते
floor-column-weakest = सबसे कमज़ोर हुनर
floor-column-last = आख़िरी कॉल
floor-reverse = क्रम उलटें
floor-share = { $percent }%
floor-skill = { $skill }, { $percent }%
floor-weakest = सबसे कमज़ोर: { $skill }
floor-passed = { $share } पास
floor-behind = बाक़ी से पीछे
floor-trend-up = सुधर रहा है
floor-trend-perhaps-up = शायद सुधर रहा है
floor-trend-steady = एक जैसा
floor-trend-perhaps-down = शायद गिर रहा है
floor-trend-down = गिर रहा है
floor-trend-unknown = अभी कहना मुश्किल
floor-never = अभी कोई नहीं
floor-last =
    { $weeks ->
        [0] इस हफ़्ते
        [one] पिछले हफ़्ते
       *[other] { $weeks } हफ़्ते पहले
    }
floor-calls =
    { $count ->
        [one] { $count } कॉल
       *[other] { $count } कॉल
    }
floor-calls-last = { $calls }, आख़िरी { $last }

## ट्रेनी के बारे में वाक्यों में
floor-told-none = { $name } ने प्रैक्टिस या टेस्ट में अभी कोई कॉल नहीं ली है।
floor-told-calls =
    { $calls ->
        [one] { $name }: { $calls } कॉल, { $passed } पास ({ $percent }%)।
       *[other] { $name }: { $calls } कॉल, { $passed } पास ({ $percent }%)।
    }
floor-told-trend =
    { $count ->
        [1] एक हफ़्ते में { $last }% पास ({ $trend })।
       *[other] हफ़्ते दर हफ़्ते पास: पहले { $first }%, अब { $last }%, कुल { $count } हफ़्ते ({ $trend })।
    }
floor-told-weakest = सबसे कमज़ोर हुनर: { $skill }, { $percent }% बार सही।
floor-told-last = आख़िरी कॉल: { $last }।
floor-told-behind = उन्हीं कॉल में बाक़ी से साफ़ तौर पर पीछे।

## क्या कर सकते हैं
floor-open = इतिहास खोलें
floor-save = पन्ने के रूप में सेव करें
floor-saving = बैच का पन्ना बन रहा है…
floor-saved = बैच का पन्ना यहाँ सेव हुआ: { $path }
floor-history = { $name } की पिछली कॉल
floor-card = { $title } · { $name }
floor-none-finished = अभी कोई पूरी कॉल नहीं।
