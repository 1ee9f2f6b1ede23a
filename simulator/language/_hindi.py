"""The words of Hindi, in Devanagari and as they are typed in Roman letters."""

from __future__ import annotations

from ._rules import ClauseRules, LanguageRules, NegationRules, QuestionRules, listed, pairs, words

# Both sides are in the folded form: no nukta, anusvara for every nasal, ए for ये.
_SPELLINGS = pairs(
    """
    नही>नहीं नहि>नहीं नई़>नहीं रूपए>रुपए रूपया>रुपया रूपयों>रुपयों रुपयो>रुपयों मै>मैं मे>में
    हे>है हु>हूं हुं>हूं कर्पया>कृपया क्रपया>कृपया तारिख>तारीख फिस>फीस फी>फीस
    पेमेंट्स>पेमेंट क्रेडीट>क्रेडिट कार्ड्स>कार्ड बैंकों>बैंक ब्लाक>ब्लॉक काल>कॉल
    छः>छह छ>छह छै>छह महिना>महीना महिने>महीने हफ्ता>हफ्ता वापिस>वापस चार्जेस>चार्ज
    चार्जेज>चार्ज ओके>ठीक इंट्रेस्ट>इंटरेस्ट
    """
)

_STEMS = pairs(
    """
    लेट>लेट कार्ड>कार्ड कार्डों>कार्ड कार्ड्स>कार्ड चार्ज>चार्ज चार्जेस>चार्ज फीस>फीस
    पर>पर की>का के>का का>का को>को से>से में>में ने>ने न>न ना>ना मत>मत नहीं>नहीं बिना>बिना
    है>होना हैं>होना था>होना थी>होना थे>होना थीं>होना बता>बताना बताइए>बताना बताएं>बताना
    कर>करना करिए>करना करवाएं>कराना करवाना>कराना करवा>कराना कराएं>कराना दें>देना
    पेमेंट>पेमेंट बिलों>बिल बिल>बिल तक>तक बार>बार माफ>माफ माफी>माफी बंद>बंद चालू>चालू
    खरीद>खरीदना हुई>होना हुए>होना हुआ>होना रहिए>रहना चुनिए>चुनना डालिए>डालना
    काट>काटना कट>कटना कटवाइए>कटवाना मिलाएं>मिलाना समझाएं>समझाना महंगी>महंगा महंगे>महंगा
    सही>सही बस>बस साथ>साथ बाद>बाद दो>दो
    charges>charge charged>charge fees>fee cards>card days>day months>month rupees>rupee
    rupaye>rupee rupay>rupee rupaya>rupee bills>bill payments>payment statements>statement
    mahine>mahina maheene>mahina dino>din hafte>hafta nahi>nahin nai>nahin nahin>nahin
    """
)

_NEGATION = NegationRules(
    forward=frozenset(),
    clause=words("नहीं न ना मत nahi nahin nai nhi mat na naa"),
    phrase=words("बिना बगैर bina bagair"),
    after_noun=words("के ke"),
    tags=words("न ना na naa"),
    idioms=(
        "कोई बात [नहीं]",
        "कोई दिक्कत [नहीं]",
        "कोई परेशानी [नहीं]",
        "कोई समस्या [नहीं]",
        "[नहीं] तो",
        "क्यों [न]",
        "क्यों [ना]",
        "क्यों [नहीं]",
        "[न] केवल",
        "[न] सिर्फ",
        "[ना] सिर्फ",
        "[ना] केवल",
        "या [नहीं]",
        "से ज्यादा [नहीं]",
        "से अधिक [नहीं]",
        "है [न]",
        "है [ना]",
        "koi baat [nahi]",
        "koi baat [nahin]",
        "koi dikkat [nahi]",
        "koi problem [nahi]",
        "[nahi] to",
        "[nahin] to",
        "kyon [na]",
        "kyun [na]",
        "ya [nahi]",
        "hai [na]",
        "[na] sirf",
        "se zyada [nahi]",
    ),
)

_CLAUSES = ClauseRules(
    breakers=words(
        """लेकिन मगर परंतु किंतु क्योंकि इसलिए अगर यदि जब ताकि कि बल्कि वरना तो जबकि हालांकि
        lekin magar kyonki kyunki isliye agar jab taki balki warna to jabki but"""
    ),
    joiners=words("और या aur ya"),
    subjects=words(
        """मैं आप हम वह वे यह मैंने आपने हमने आपका आपकी आपके आपको मेरा मेरी अब फिर बाद न नहीं ना
        main aap hum maine aapne humne aapka aapki aapko ab phir"""
    ),
    comma_ends_clause=True,
    verb_ending="ना",
)

_QUESTIONS = QuestionRules(
    openings=tuple(
        listed("""क्या क्यों कब कहां कैसे कौन कितना कितनी कितने किस किसने
        किसका कौनसा kya kyon kyun kab
        kahan kaise kaun kitna kitni kitne kis""")
    ),
    inversions=(
        "क्या आप",
        "क्या मैं",
        "क्या हम",
        "क्या यह",
        "क्या आपका",
        "क्या आपकी",
        "क्या आपके",
        "क्या आपने",
        "kya aap",
        "kya main",
        "kya aapka",
    ),
    fillers=words("और तो जी अच्छा ठीक है हां ओके सर मैम मैडम aur to ji accha achha theek haan ok"),
    statements=("क्या बात है",),
)

HINDI = LanguageRules(
    negation=_NEGATION,
    clauses=_CLAUSES,
    questions=_QUESTIONS,
    abbreviations=words("रु डॉ श्री सु प्रो rs mr mrs dr no a.m p.m जन फर अप्रै अग सितं अक्टू नवं दिसं"),
    spellings=_SPELLINGS,
    stems=_STEMS,
    domain_words=words(
        """चार्ज मिनिमम प्रीमियम मार्कअप कवच सुरक्षा अमाउंट ओटीपी केवाईसी लार्कस्पैन क्रेडिट डेबिट ब्लॉक अनब्लॉक
        रिफंड रिवर्स स्टेटमेंट बकाया लिमिट ऑटोपे"""
    ),
    number_words=words(
        """एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
        बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ हजार लाख करोड़ डेढ ढाई साढे सवा पौने पहला दूसरा
        teen char chaar paanch saath aath gyarah barah terah chaudah pandrah solah satrah hazar
        hazaar lakh crore"""
    ),
)
