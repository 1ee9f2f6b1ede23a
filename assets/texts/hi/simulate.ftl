# नक़ली ट्रेनी, और यह पेज कि कॉल कितनी कठिन हैं।
simulate-name = नक़ली ट्रेनी { $number }
simulate-option-trainees = कितने नक़ली ट्रेनी खेलेंगे; कुछ न लिखें तो 12
simulate-option-skill = उनका हुनर, 0 से 1: 0.2-0.9 जैसी सीमा, या 0.3,0.6 जैसी सूची; कुछ न लिखें तो 0-1
simulate-option-calls = कॉल, अपनी id या फ़ाइल के पाथ से, बीच में कॉमा; कुछ न लिखें तो सभी
simulate-option-part = काम के सिर्फ़ इस हिस्से की कॉल: terms, dispute, sales, application या mixed
simulate-option-locale = सिर्फ़ इस देश की कॉल: en-US, nl-NL या hi-IN
simulate-option-attempts = हर ट्रेनी हर कॉल कितनी बार खेले; कुछ न लिखें तो एक बार
simulate-option-seed = एक पूरा अंक: वही अंक वही ट्रेनी और वही कॉल देता है
simulate-option-keep = कोशिशें रिकॉर्ड में अलग नामों से रखें; वही अंक वहीं से आगे बढ़ता है जहाँ रुका था
simulate-option-page = पेज इस फ़ाइल में लिखें
simulate-bad-count = { $option } में 1 से { $most } तक का पूरा अंक चाहिए, “{ $value }” नहीं।
simulate-bad-skill = --skill में 0 से 1 तक के अंक चाहिए: 0.2-0.9 जैसी सीमा, या 0.3,0.6 जैसी सूची; “{ $value }” नहीं।
simulate-no-calls = ऐसी कोई कॉल नहीं है।
simulate-other-crowd = इन रिकॉर्ड में { $name } पहले से है, जो अंक { $seed } और हुनर { $skill } से बना था। उसी से आगे बढ़िए, --store से दूसरे रिकॉर्ड चुनिए, या पहले “forget” से हटाइए।
simulate-stopped = { $planned } में से { $done } कोशिशों के बाद रोका गया।
simulate-stopped-kept = { $planned } में से { $done } कोशिशों के बाद रोका गया। वे रख ली गई हैं; यही कमांड वहीं से आगे बढ़ेगी।
simulate-done = { $time } में { $attempts ->
    [1] { $attempts } कोशिश
   *[other] { $attempts } कोशिशें
} (एक सेकंड में { $rate })।
simulate-kept = { $count ->
    [0] रखने को कुछ नया नहीं: हर कोशिश पहले से थी।
    [one] { $count } कोशिश रखी गई।
   *[other] { $count } कोशिशें रखी गईं।
}
simulate-written = { $path } में लिखा गया

## पेज, और टर्मिनल की टेबल
simulate-title = कॉल कितनी कठिन हैं
simulate-about = { $low } से { $high } हुनर वाले { $trainees } नक़ली ट्रेनी, { $calls } कॉल में { $attempts } कोशिशें, अंक { $seed }।
simulate-part = पहले ही रोका गया: { $planned } में से { $done } कोशिशें।
simulate-means = कॉल उतनी ही कठिन है जितना हुनर उसे आधी बार पास करने में लगता है। हुनर 0 से चलता है, जिसे कुछ नहीं आता, और 1 तक जाता है, जिससे लगभग कभी चूक नहीं होती।
simulate-passed-unskilled = कोशिशें नौसिखियों की पास हुईं (0.33 से नीचे)
simulate-passed-middling = बीच वालों की
simulate-passed-skilled = माहिरों की (0.67 और ऊपर)
simulate-labels-count = { $count ->
    [one] लेबल देखने लायक
   *[other] लेबल देखने लायक
}
simulate-plot-title = लेबल और नापी गई कठिनाई
simulate-plot-axis = आधी बार पास होने के लिए ज़रूरी हुनर; दाईं ओर ज़्यादा कठिन
simulate-plot-dot = { $title }: { $needed }
simulate-key-call = एक कॉल, टेबल में उसके नंबर के साथ
simulate-key-off = इसका लेबल ठीक नहीं बैठता
simulate-labels = देखने लायक लेबल
simulate-labels-about = हर लेबल की कॉल उतनी ही रहें जितनी अभी हैं, तो इन कॉल का लेबल दूसरा होता, और यह संयोग मुश्किल से है। जहाँ कठिन बात जवाब जानना ही हो, वहाँ लेबल फिर भी सही हो सकता है: नक़ली ट्रेनी नहीं जानते कि क्या जानना कठिन है।
simulate-labels-none = इन कोशिशों से जितना दिखता है, हर लेबल ठीक है।
simulate-label-harder = लेबल { $label }, पर खेलने में ज़्यादा कठिन: { $fitting }।
simulate-label-easier = लेबल { $label }, पर खेलने में ज़्यादा आसान: { $fitting }।
simulate-calls = कॉल, सबसे कठिन पहले
simulate-calls-about = रेखा दिखाती है कि हुनर बढ़ने पर कितने पास होते हैं, बिंदु वह जगह जहाँ आधे, और पट्टी यह कि बात कितनी पक्की है। स्कोर 100 में से औसत हैं।
simulate-call = कॉल
simulate-label = लेबल
simulate-fitting = खेलने में
simulate-needed = ज़रूरी हुनर
simulate-who-passes = कौन पास होता है
simulate-curve = { $needed } हुनर पर आधे पास
simulate-band-unskilled = नौसिखिए
simulate-band-middling = बीच वाले
simulate-band-skilled = माहिर
simulate-time = कॉल का समय
simulate-turns = बारियाँ
simulate-criteria = जिन कसौटियों से कम पता चलता है
simulate-criteria-about = कसौटी तब काम की है जब माहिर उसे नौसिखियों से ज़्यादा बार पूरा करें।
simulate-nobody = कोई पूरा नहीं करता
simulate-nobody-about = माहिर भी नहीं: या तो कसौटी वह माँगती है जो किसी नमूना जवाब में नहीं है, या कॉल में कुछ भी वहाँ तक नहीं ले जाता।
simulate-flat = माहिर और नौसिखिए में फ़र्क़ नहीं बतातीं
simulate-flat-about = सबसे माहिर तिहाई इन्हें सबसे नौसिखिया तिहाई से 20 अंक से ज़्यादा बार पूरा नहीं करती।
simulate-everybody = लगभग सब पूरा करते हैं
simulate-everybody-about = दस में से कम से कम नौ, हुनर चाहे जो हो। { $forbids ->
    [0] { "" }
    [1] एक और सिर्फ़ वह मना करती है जो लगभग कोई नहीं कहता।
   *[other] { $forbids } और सिर्फ़ वह मना करती हैं जो लगभग कोई नहीं कहता।
}
simulate-no-criteria = कोई नहीं।
simulate-criterion = कसौटी
simulate-where = कॉल
simulate-in-calls = { $count } कॉल
simulate-lower = नौसिखिए पूरा करते हैं
simulate-upper = माहिर पूरा करते हैं
simulate-model = यह कैसे बना
simulate-model-choice = हर बारी में नक़ली ट्रेनी उन्हीं जवाबों में से चुनता है जो गाइडेड मोड देता है। सबसे अच्छी चाल की संभावना logistic(क्षमता − चाल की कठिनाई) है, जैसे item response theory में (Rasch, 1960)। नहीं तो वह ऐसा कुछ करता है जो लगभग सही हो, या नुक़सान करे, या कुछ भूल जाता है, टालने वाली बात कहता है, डेस्क पर चूकता है, या चुप रहता है; हुनर जितना कम, नुक़सान उतना ज़्यादा। हर ट्रेनी को कुछ कसौटियाँ दूसरों से आसान लगती हैं, और अभ्यास से ग़लतियाँ power law के हिसाब से घटती हैं (Newell और Rosenbloom, 1981)।
simulate-model-difficulty = चाल की कठिनाई उन सब बातों का जोड़ है जो वह माँगती है (Fischer, 1973): रक़म और तारीख़ें, लंबाई, डेस्क पर चुनने वाली चीज़ें, सिर्फ़ इसी कॉल की कसौटियाँ, मिलते-जुलते या उलटे जवाब, नाराज़ कॉलर। कॉल के लेबल का इसमें कोई हिस्सा नहीं है।
simulate-model-limits = तो यह पेज बताता है कि कॉल कैसे बनी है: कितना करना पड़ता है, कितनी कम ग़लती चलती है, कॉलर कितनी जल्दी हार मान लेता है। यह नहीं बताता कि लोगों को कैसा लगता है, या उन्हें क्या जानना कठिन लगता है। इसे असली ट्रेनी से पक्का कीजिए।
