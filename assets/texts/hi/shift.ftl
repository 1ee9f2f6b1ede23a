# शिफ़्ट: मिली-जुली कॉल की क़तार।
shift-title = शिफ़्ट
shift-back = वापस
shift-about = असली दिन की तरह, एक के बाद एक कई मिली-जुली कॉल। बीच में रुककर बाद में आगे बढ़ सकते हैं।
shift-source = कौन सी कॉल?
shift-source-mixed = मिली-जुली
shift-source-plan = आज जिनकी ज़रूरत है
shift-count = कितनी कॉल?
shift-found =
    { $count ->
        [0] इस भाषा में कोई कॉल नहीं है।
        [1] इस भाषा में सिर्फ़ एक कॉल है।
       *[other] इस भाषा में सिर्फ़ { $count } कॉल हैं।
    }
shift-locale = किस भाषा में?
shift-mode = किस तरीके से लेंगे?
shift-start = शिफ़्ट शुरू करें
shift-under-way = आपकी शिफ़्ट
shift-summary = शिफ़्ट पूरी हुई
shift-passed =
    { $done ->
        [0] अभी कोई कॉल नहीं ली
       *[other] { $done } में से { $passed } पास
    }
shift-next = अगली
shift-to-come = नहीं ली
shift-time = कुल समय { $time }
shift-go-on = कॉल { $place } पर आगे बढ़ें
shift-end = शिफ़्ट ख़त्म करें
shift-another = एक और शिफ़्ट
shift-home = होम
shift-place = शिफ़्ट: { $count } में से कॉल { $place }
shift-to-next = अगली कॉल
shift-to-summary = शिफ़्ट का नतीजा
