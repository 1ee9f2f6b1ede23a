# गाइडेड कॉल: किनमें से चुनना है, और हर विकल्प से क्या होता है। हिंट, और पीछे लौटना।

## The choices
guided-choose = अब आप क्या करेंगे?
guided-pick = आपके विकल्प का नंबर:{" "}
guided-not-a-choice = 1 से { $most } तक का नंबर लिखिए, या /help जैसी कोई कमांड।
guided-help = किसी विकल्प का नंबर लिखिए। / से शुरू होने वाली लाइन डेस्क के लिए है:
guided-desk = डेस्क पर: { $action }
guided-desk-with = डेस्क पर: { $action } ({ $values })
guided-hang-up = फ़ोन रख देना

## What comes of each
guided-looking-back = किस विकल्प से क्या होता है
guided-yours = आपका विकल्प
guided-best = इनमें सबसे अच्छा
guided-meets = अंक दिलाता है: { $asks }
guided-part = कुछ हद तक पूरा करता है: { $asks }
guided-fact = पता चलता है: { $asks }
guided-leads = कॉल आगे बढ़ती है।
guided-soothes = कॉलर को अच्छा लगता है।
guided-closes = कॉल ठीक से पूरी होती है।
guided-breaks = यह इसके ख़िलाफ़ है: { $asks }
guided-breaks-critical = पूरी कॉल फ़ेल। यह इसके ख़िलाफ़ है: { $asks }
guided-auto-fail = पूरी कॉल फ़ेल: { $asks }
guided-upsets = कॉलर चिढ़ता है।
guided-refused = अभी नहीं: { $reason }
guided-too-early = कॉल बहुत जल्दी ख़त्म होती है। अभी बाक़ी है: { $asks }
guided-over = कॉल बहुत जल्दी ख़त्म होती है।
guided-nothing = कॉल को इससे कोई फ़ायदा नहीं।

## Hints and the way back
guided-hint = हिंट: { $hint }
guided-hint-cost = इस हिंट से हर स्कोर में { $points } अंक कटते हैं।
guided-hint-again = यह हिंट आप पहले ले चुके हैं; अब और अंक नहीं कटेंगे।
guided-no-hint-in-guided = गाइडेड कॉल में विकल्प ही आपकी मदद हैं; अलग से हिंट नहीं मिलता।
guided-no-hint-in-test = टेस्ट में हिंट नहीं मिलता।
guided-no-way-back-in-test = टेस्ट में पीछे नहीं लौट सकते।
guided-no-way-back-here = यहाँ पीछे नहीं लौट सकते।
guided-no-such-turn = लौटने के लिए बारी { $turn } है ही नहीं।
guided-is-back = आप बारी { $turn } से ठीक पहले लौट आए हैं।
guided-is-at-start = आप कॉल की शुरुआत में लौट आए हैं।

## The ways to take a call
guided-mode-guided = गाइडेड
guided-mode-practice = प्रैक्टिस
guided-mode-test = टेस्ट
guided-about-guided = जवाबों में से चुनिए और जानिए कि हर जवाब से क्या होता है
guided-about-practice = अपने शब्दों में बोलिए; हिंट पर { $points } अंक कटते हैं, और पीछे लौट सकते हैं
guided-about-test = अपने शब्द, न हिंट, न पीछे लौटना
guided-mode = तरीका: { $mode }
guided-hints = { $count ->
    [1] एक हिंट: हर स्कोर में { $points } अंक कटे
   *[other] { $count } हिंट: हर स्कोर में { $points } अंक कटे
}
