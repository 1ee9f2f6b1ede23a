# प्रगति: हुनर, क्या हासिल हुआ, अपने सबसे अच्छे नतीजे।
progress-title = आपकी प्रगति
progress-back = वापस
progress-skills = आपके हुनर
progress-about = प्रैक्टिस या टेस्ट की हर कॉल उन हुनरों को दोहराती है जिनकी उसमें ज़रूरत है। पट्टी बताती है कि आज वह हुनर अब भी पक्का होने की कितनी संभावना है। दिन बीतने पर यह घटती है; 90% की लकीर पर अभ्यास का समय आ जाता है।
progress-unpractised = अभी अभ्यास नहीं हुआ
progress-unpractised-about = ये प्रैक्टिस या टेस्ट की कॉल लेने पर आते हैं।
progress-bests = अपने सबसे अच्छे नतीजे
progress-none = प्रैक्टिस या टेस्ट की एक कॉल पूरी करने पर आपके हुनर यहाँ दिखेंगे।
progress-rank = रैंक
progress-streak = लगातार दिन
progress-chance = आज की संभावना
progress-percent = { $chance }%
progress-due =
    { $days ->
        [0] बारी आज है
        [1] बारी कल है
       *[other] बारी { $days } दिन में
    }
progress-overdue =
    { $days ->
        [1] बारी कल थी
       *[other] बारी { $days } दिन पहले थी
    }
progress-last =
    { $days ->
        [0] आज अभ्यास किया
        [1] कल अभ्यास किया
       *[other] { $days } दिन पहले अभ्यास किया
    }
progress-reviews =
    { $count ->
        [one] { $count } कॉल
       *[other] { $count } कॉल
    }
progress-best-time = सबसे कम समय { $time }

## One skill
progress-level-new = इसका अभ्यास अभी नहीं हुआ है।
progress-level-shaky = पिछली बार यह छूट गया, या हाल में बहुत कुछ छूटा है।
progress-level-growing = आता है, पर जल्दी भूल सकते हैं।
progress-level-steady = आता है, और कम से कम दो हफ़्ते याद रहेगा।
progress-level-sure = लगभग हर बार पूरा आता है, और कम से कम दो महीने याद रहेगा।
progress-curve =
    { $days ->
        [1] अगले दिन तक यह पक्का रहने की संभावना
       *[other] अगले { $days } दिनों में यह पक्का रहने की संभावना
    }
progress-today = आज
progress-in-days = +{ $days }
progress-criteria =
    { $count ->
        [one] इसमें क्या-क्या आता है: पिछली कॉल में, जिसमें इसकी ज़रूरत थी
       *[other] इसमें क्या-क्या आता है: पिछली { $count } कॉल में, जिनमें इसकी ज़रूरत थी
    }
progress-met = { $count } में से { $met } बार पूरा
progress-missed = जिन कॉल में इसका कुछ छूटा
progress-missed-none = हाल की किसी कॉल में इसका कुछ नहीं छूटा।
progress-practise = इसका अभ्यास करें

## What each skill is
progress-means-greeting = आप नाम बताकर बात शुरू करते हैं, बताते हैं कि क्या करेंगे, और अंत में पक्का करते हैं कि सब साफ़ है।
progress-means-security = रिकॉर्ड खोलने से पहले आप कॉलर की पहचान पक्की करते हैं, और PIN या OTP कभी नहीं पूछते।
progress-means-empathy = आप पूरी बात सुनते हैं और हर हाल में शालीन रहते हैं।
progress-means-clarity = आप रोज़ के शब्दों में बोलते हैं, और मुश्किल शब्द का मतलब तुरंत बताते हैं।
progress-means-authority = आप वही वादा करते हैं जिसकी प्रोडक्ट शीट और नियम इजाज़त देते हैं।
progress-means-service = अच्छा एजेंट और जो करता है, जैसे किसी को शांत करना या असली बात पूछना।
progress-means-knowledge-terms = आप कार्ड की शर्तें सही समझाते हैं: तारीख़ें, ब्याज, मिनिमम ड्यू।
progress-means-knowledge-dispute = कोई फ़ीस या चार्ज पर सवाल उठाए तो क्या करना है और कितना समय लगेगा, आपको पता है।
progress-means-knowledge-sales = अतिरिक्त सेवा में क्या मिलता है, कितना लगता है और किसे नहीं मिल सकती, आपको पता है।
progress-means-knowledge-application = कार्ड की दरें और फ़ीस, और आवेदन में कौन सी जानकारी चाहिए, आपको पता है।
progress-means-knowledge-mixed = एक ही कॉल की कई बातें आप अलग-अलग रखते हैं और हर एक को सही निपटाते हैं।
progress-means-figures = आप जो भी रक़म, दर या तारीख़ बताते हैं, वह सही होती है।
progress-means-need = कुछ ऑफ़र करने से पहले आप पूछते हैं कि ज़रूरत क्या है।
progress-means-offer = आप फ़ायदे के साथ ही ख़र्च भी बताते हैं, और साफ़ हाँ लेते हैं।
progress-means-close = आप फ़ैसला पूछते हैं, आपत्ति का जवाब एक बार देते हैं, और ना का सम्मान करते हैं।
