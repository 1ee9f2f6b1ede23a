# verify: सील किए गए टेस्ट वैसे ही हैं?

verify-none = कोई पूरा किया हुआ टेस्ट नहीं है।
verify-line = { $attempt }. { $trainee }, { $title }: { $found }
verify-intact = जैसा था वैसा ही
verify-changed = सील के बाद बदला गया
verify-other-key = दूसरे कंप्यूटर पर सील हुआ है; जाँच वहीं हो सकती है
verify-unsealed = बिना सील का
verify-sum =
    { $count ->
        [one] एक टेस्ट
       *[other] { $count } टेस्ट
    } जाँचे गए, { $changed } बदले मिले।
