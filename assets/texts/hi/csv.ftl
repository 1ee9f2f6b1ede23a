# csv: कोशिशें एक टेबल में, और वह जो csv और xapi दोनों में चलता है।

csv-option-file = कौन-सी फ़ाइल लिखनी है; नाम न हो तो यहीं headset-attempts.csv या headset-criteria.csv; - यानी standard output
csv-option-criteria = हर कोशिश की जगह हर फ़ैसले की एक पंक्ति
csv-option-all = अधूरी और छोड़ी हुई कोशिशें भी
csv-option-trainee = सिर्फ़ इस ट्रेनी की कोशिशें
csv-option-since = सिर्फ़ इस नंबर के बाद की, या इस तारीख़ से शुरू हुई कोशिशें (2026-03-01)
csv-bad-since = --since में किसी कोशिश का नंबर या 2026-03-01 जैसी तारीख़ दें; “{ $value }” नहीं।
csv-written =
    { $rows ->
        [1] एक पंक्ति
       *[other] { $rows } पंक्तियाँ
    }: { $path }

## कॉलम; इनके नाम हर भाषा में एक जैसे हैं
csv-columns = कॉलम:
csv-columns-criteria = --criteria के साथ, attempt से mode तक और started_at के बाद:
csv-cells = टेक्स्ट UTF-8 में है, ऐसे निशान के साथ जिसे स्प्रेडशीट पहचानती है; तारीख़ें ISO 8601 में हैं, दशमलव में बिंदु है, और ख़ाली सेल यानी पता नहीं या लागू नहीं। जिस टेक्स्ट को स्प्रेडशीट फ़ॉर्मूला समझ सकती है, उसके आगे एक apostrophe (') रहता है।
csv-column-attempt = कोशिश का नंबर
csv-column-profile = ट्रेनी का नंबर
csv-column-trainee = ट्रेनी का नाम
csv-column-scenario = कॉल की id
csv-column-title = कॉल का शीर्षक
csv-column-caller = किसने कॉल किया
csv-column-locale = कॉल किस देश की है
csv-column-mode = guided (गाइडेड), practice (प्रैक्टिस) या test (टेस्ट)
csv-column-seed = जिससे कॉलर की बातें चुनी गईं
csv-column-engine = Headset का वर्शन जिस पर कॉल ली गई
csv-column-started-at = कब शुरू हुआ, UTC से अंतर के साथ
csv-column-status = finished (पूरी), unfinished (अधूरी) या abandoned (छोड़ी हुई)
csv-column-passed = true (पास) या false (पास नहीं)
csv-column-accuracy = सही जानकारी का स्कोर, 0 से 100
csv-column-professionalism = पेशेवर व्यवहार का स्कोर, 0 से 100
csv-column-sales = सेल का स्कोर, 0 से 100
csv-column-hints = कितने हिंट दिए गए
csv-column-handle-time = सेकंड
csv-column-failed-by = जिन कसौटियों, ऑटो-फ़ेल और स्कोर की वजह से पास नहीं हुई, बीच में ख़ाली जगह के साथ
csv-column-families = कसौटियों के एक समूह में वज़न के हिसाब से कितना पूरा हुआ, 0 से 100
csv-column-sealed = सील वाले टेस्ट के लिए true
csv-column-graded-with = किसने और किस आधार पर जाँचा; एक जैसा हो तो दो कार्ड की तुलना हो सकती है
csv-column-scenario-digest = कॉल की फ़ाइलों का SHA-256
csv-column-product-digest = प्रोडक्ट शीट का SHA-256
csv-column-criterion = कसौटी की id
csv-column-kind = accuracy, professionalism, sales या auto-fail
csv-column-family = कसौटियों का समूह
csv-column-weight = अपने स्कोर में कितना गिना जाता है
csv-column-critical = true यानी इसके छूटने से कॉल फ़ेल
csv-column-verdict = met (पूरा), wrong (ग़लत), absent (नहीं कहा) या not-applicable (लागू नहीं)
csv-column-asks = कॉल के बारे में यह क्या पूछता है
csv-column-turn = जिन शब्दों से फ़ैसला हुआ, उनकी बारी
csv-column-evidence = जिन शब्दों से फ़ैसला हुआ
csv-column-rule = जिस नियम से फ़ैसला हुआ
