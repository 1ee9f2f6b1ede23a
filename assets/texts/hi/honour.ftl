# रैंक, लगातार दिन और अपने सबसे अच्छे नतीजे।
honour-rank-newcomer = नए साथी
honour-rank-agent = एजेंट
honour-rank-experienced = अनुभवी एजेंट
honour-rank-senior = सीनियर एजेंट
honour-rank-specialist = स्पेशलिस्ट
honour-rank-coach = फ़्लोर कोच
honour-rank-about = प्रैक्टिस या टेस्ट में पास की गई कॉल गिनी जाती हैं। एक बार मिली रैंक आपकी ही रहती है।
honour-next = { $rank } बनने के लिए बाक़ी:
honour-top = यह सबसे ऊँची रैंक है।
honour-gap-passed =
    { $level ->
        [1] { $count ->
            [1] एक और कॉल पास कीजिए।
           *[other] { $count } और कॉल पास कीजिए।
        }
       *[other] { $count ->
            [1] एक और कॉल पास कीजिए, स्तर { $difficulty } या उससे ऊपर।
           *[other] { $count } और कॉल पास कीजिए, स्तर { $difficulty } या उससे ऊपर।
        }
    }
honour-gap-mastered =
    { $level ->
        [1] { $count ->
            [1] एक और कॉल पक्की कीजिए: बिना हिंट लगातार दो बार पास।
           *[other] { $count } और कॉल पक्की कीजिए: हर एक बिना हिंट लगातार दो बार पास।
        }
       *[other] { $count ->
            [1] एक और कॉल पक्की कीजिए, स्तर { $difficulty } या उससे ऊपर: बिना हिंट लगातार दो बार पास।
           *[other] { $count } और कॉल पक्की कीजिए, स्तर { $difficulty } या उससे ऊपर: हर एक बिना हिंट लगातार दो बार पास।
        }
    }
honour-streak =
    { $days ->
        [0] अभी लगातार कोई दिन नहीं
        [one] लगातार { $days } दिन
       *[other] लगातार { $days } दिन
    }
honour-streak-longest =
    { $days ->
        [one] सबसे लंबा: { $days } दिन
       *[other] सबसे लंबा: { $days } दिन
    }
honour-streak-about = जिस दिन कोई कॉल पूरी हो, वह दिन गिना जाता है। शनिवार-रविवार की छुट्टी से सिलसिला नहीं टूटता।
honour-earned-rank = नई रैंक: { $rank }
honour-earned-streak =
    { $days ->
        [one] लगातार { $days } दिन कॉल पूरी
       *[other] लगातार { $days } दिन कॉल पूरी
    }
honour-earned-bests = इस कॉल में आपका अब तक का सबसे अच्छा: { $bests }
honour-best-time = कॉल का समय { $time }
