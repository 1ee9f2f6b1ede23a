# What would mend the verdicts that people gave otherwise.

suggest-no-misses = कोई भी फ़ैसला लोगों के फ़ैसले से अलग नहीं है।
suggest-criterion =
    { $held ->
        [0] { $id }: { $count } फ़ैसले लोगों से अलग। F1 { $f1 }।
       *[other] { $id }: { $count } फ़ैसले लोगों से अलग, जिनमें से { $held } बंद आधे में। F1 { $f1 }।
    }
suggest-not-words = यह फ़ैसला शब्दों पर नहीं टिका, और suggest सिर्फ़ शब्द सुझाता है। इसके बदले यह देखिए:
suggest-for-fact = fact: शीट या खाते का आँकड़ा देखिए, और `about` के वे शब्द जो बताते हैं कि आँकड़ा किसका है।
suggest-for-order = order: देखिए कि `first` और `before` किसका इंतज़ार करते हैं, और वहाँ लिखी कसौटी या संकेत को सुधारिए।
suggest-for-does = does: काम और उसके `values` देखिए। अकेले जवाब से डेस्क पर कुछ नहीं होता, इसलिए ऐसी बात प्लान में पूरी कॉल के रूप में लिखिए।
suggest-for-most = most: `times` देखिए, और जिस कसौटी या संकेत को `heard` गिनता है उसे सुधारिए।
suggest-for-figures = figures: `about` के शब्द देखिए, और जो भी आँकड़ा इस चीज़ के लिए सही है उसे `known` में जोड़िए।
suggest-held-only = बंद आधे से कुछ नहीं बनाया जाता, इसलिए कोई सुझाव नहीं।
suggest-none =
    { $count ->
        [one] जो भी आज़माया गया, उसने जितना सुधारा उससे ज़्यादा बिगाड़ा। वह जवाब:
       *[other] जो भी आज़माया गया, उसने जितना सुधारा उससे ज़्यादा बिगाड़ा। वे जवाब:
    }

## What to write down
suggest-frames = वही बात कहने वाला पैटर्न:
suggest-wrong-frames = उलटी बात कहने वाला पैटर्न:
suggest-meets = वही बात कहने वाला उदाहरण:
suggest-near = अधूरा वाक्य, जो क़रीब है पर यह बात नहीं कहता:
suggest-wrong = उलटी बात कहने वाला उदाहरण:
suggest-concept = कॉन्सेप्ट { $concept } के लिए एक और वाक्यांश:
suggest-frames-instead = बदला हुआ पैटर्न, इसकी जगह: { $frame }
suggest-wrong-frames-instead = उलटी बात का बदला हुआ पैटर्न, इसकी जगह: { $frame }
suggest-in-brackets = बंद होने वाले कोष्ठक से पहले
suggest-shared = यह फ़ाइल इस देश की सब कॉल की है: बाक़ी कॉल पर भी test और calibrate चलाइए।

## What it comes to
suggest-effect = छूटे हुए जो अब मिले: { $mended }; नए ज़्यादा दिए हुए: { $false }; खोए: { $lost }; ग़लतियाँ पकड़ीं: { $of } में से { $before } → { $after }; F1: { $f1 } → { $then }।
suggest-of-held = { $count } (बंद आधे के { $held })
suggest-elsewhere = बाक़ी कसौटियों में: { $better } बेहतर, { $worse } बदतर।
suggest-only-this = यह सिर्फ़ इसी जवाब को सुधारता है: लगाने से पहले सोचिए कि यह कहने के किस ढंग का हिस्सा है।
suggest-source = { $id } से बना: { $text }
