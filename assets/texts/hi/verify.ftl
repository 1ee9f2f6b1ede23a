# verify: सील किए गए टेस्ट वैसे ही हैं?

verify-none = कोई पूरा किया हुआ टेस्ट नहीं है।
verify-line = { $attempt }. { $trainee }, { $title }: { $found }
verify-intact = जैसा था वैसा ही
verify-changed = सील के बाद बदला गया
verify-other-key = दूसरे कंप्यूटर पर सील हुआ है; जाँच वहीं हो सकती है
verify-unsealed = बिना सील; कोई नहीं कह सकता कि इसे बदला गया या नहीं
verify-sum = जाँचे गए टेस्ट: { $count }। जैसे थे वैसे ही: { $intact }, बदले हुए: { $changed }, जो यहाँ साबित नहीं हो सकते: { $unproven }।
