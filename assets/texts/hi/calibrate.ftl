# How far the engine agrees with people.

calibrate-replies =
    { $count ->
        [1] एक जाँचा हुआ जवाब।
       *[other] { $count } जाँचे हुए जवाब।
    }
calibrate-all = कुल
calibrate-half-open = खुला आधा
calibrate-half-held = बंद आधा

## Columns
calibrate-marked = जाँचे
calibrate-met = पूरा
calibrate-precision = सटीकता
calibrate-recall = पकड़
calibrate-f1 = F1
calibrate-kappa = kappa
calibrate-kappa-engine = Headset के साथ kappa
calibrate-wrong = ग़लत
calibrate-absent = नहीं कहा

## The three verdicts against each other
calibrate-confusion = लोगों ने क्या कहा, और Headset ने क्या कहा:
calibrate-person-met = लोग: पूरा
calibrate-person-wrong = लोग: ग़लत
calibrate-person-absent = लोग: नहीं कहा
calibrate-engine-met = Headset: पूरा
calibrate-engine-wrong = Headset: ग़लत
calibrate-engine-absent = Headset: नहीं कहा
calibrate-people = दोनों लोगों के बीच:
calibrate-people-none = दोनों लोगों ने एक भी जवाब साझा नहीं जाँचा।

## What was judged otherwise
calibrate-missed-positives = छूटे हुए (लोगों के लिए पूरा, Headset के लिए नहीं): { $count }
calibrate-missed-negatives = ज़्यादा दिए हुए (Headset के लिए पूरा, लोगों के लिए नहीं): { $count }
calibrate-other-misses = एक के लिए ग़लत, दूसरे के लिए नहीं कहा: { $count }
calibrate-judged = लोग: { $person }, Headset: { $engine }
calibrate-rule = नियम: { $rule }
calibrate-hidden =
    { $count ->
        [1] बंद आधे का एक और, जो गिना जाता है, दिखाया नहीं जाता।
       *[other] बंद आधे के { $count } और, जो गिने जाते हैं, दिखाए नहीं जाते।
    }

## पन्ना
calibrate-title = { $title }: Headset लोगों से कितना सहमत है
calibrate-page-criteria = हर कसौटी पर
calibrate-page-figures = Precision: Headset जिसे पूरा कहे, उसमें से कितना लोगों के लिए भी पूरा है। Recall: लोग जिसे पूरा कहें, उसमें से कितना Headset को मिलता है। F1 दोनों का हार्मोनिक औसत है। Kappa तीनों फ़ैसलों पर संयोग से ऊपर की सहमति है: 1 यानी पूरी सहमति, 0 यानी सिर्फ़ संयोग।
calibrate-criterion = कसौटी
calibrate-wrong-found = पकड़े गए ग़लत
calibrate-page-confusion = तीनों फ़ैसले आमने-सामने
calibrate-page-people = दोनों लोगों के बीच
calibrate-page-misses = जो अलग जाँचा गया
calibrate-page-show = दिखाइए:
calibrate-page-every = सारी कसौटियाँ
calibrate-page-missed-positives = जो छूट गए
calibrate-page-missed-negatives = जो ज़्यादा दिए गए
calibrate-page-other-misses = एक के लिए ग़लत, दूसरे के लिए नहीं कहा
calibrate-page-missed-positives-about = लोगों के लिए पूरा, Headset के लिए नहीं।
calibrate-page-missed-negatives-about = Headset के लिए पूरा, लोगों के लिए नहीं।
calibrate-page-none = ऐसा कोई नहीं जिसे दिखाया जा सके।
calibrate-reply = जवाब
calibrate-verdicts = फ़ैसले
calibrate-decided = किससे तय हुआ
calibrate-people-said = लोग
calibrate-engine-said = Headset
calibrate-evidence = इन शब्दों में: “{ $quote }”
calibrate-written = { $path } लिख दिया गया।
