# स्कोरकार्ड।
card-home = होम
card-passed = पास
card-failed = पास नहीं
card-passed-by = कोई अहम बात नहीं छूटी, और हर स्कोर अपने पास अंक तक पहुँचा।
card-failed-by =
    { $count ->
        [one] कॉल इस वजह से फ़ेल हुई:
       *[other] कॉल इन वजहों से फ़ेल हुई:
    }
card-below = { $score } पास अंक { $mark } से नीचे
card-ending = अंत कैसे हुआ: { $ending }
card-below-mark = पास अंक { $mark } से नीचे
card-at-mark = पास अंक { $mark }
card-advice = याद रखने की बातें
card-keep = यह करते रहें
card-stop = यह ग़लती अब न करें
card-start = अगली बार
card-try = मसलन यह कहें: “{ $line }”
card-no-advice = इस कॉल में कुछ ख़ास उभरकर नहीं आया।
card-mood-title = कॉलर का मूड
card-start-short = शुरू
card-handle-time = कॉल का समय
card-hold-time = होल्ड पर
card-silence = चुप्पी
card-talk-ratio = बातचीत में आपका हिस्सा
card-percent = { $percent }%
card-turns = बारी
card-turns-both = आप { $agent }, कॉलर { $caller }
card-mood = मूड
card-mood-both = पहले { $start }, अंत में { $end }
card-what-if = अगर ऐसा होता तो? किसी बारी से फिर लें:
card-turn-said = { $turn }. { $words }
card-retake = फिर से लें
card-retake-turn = बारी { $turn } से फिर लें
card-changed = तब से इस कॉल की फ़ाइलें बदल गई हैं, इसलिए किसी एक बारी से दोबारा शुरू नहीं हो सकता।
card-again = एक बार और
card-same = वही कॉल, वही बातें
card-auto-fails = जिनसे कॉल फ़ेल होती है, स्कोर चाहे जो हों
card-auto-fail = कॉल फ़ेल
card-verdict-met = पूरा
card-verdict-wrong = ग़लत
card-verdict-absent = छूट गया
card-verdict-not-applicable = लागू नहीं
card-critical = अहम
card-weight = वज़न { $weight }
card-turn = बारी { $turn }
card-quote = “{ $quote }”
card-better = बेहतर: “{ $line }”
card-desk = डेस्क पर: { $action }
card-desk-with = डेस्क पर: { $action } ({ $values })
card-rule = सिनेरियो का नियम: { $rule }
card-ground = आधार: { $rule }
card-ground-of-law = आधार: { $rule } ({ $law })
card-measures = माप

## स्कोरकार्ड पर और क्या है
card-hints =
    { $count ->
        [one] { $count } हिंट, हर स्कोर से { $points } अंक कम
       *[other] { $count } हिंट, हर स्कोर से { $points } अंक कम
    }
card-no-hints = बिना हिंट
card-missed =
    { $count ->
        [one] सुधार के लिए: { $count } बात
       *[other] सुधार के लिए: { $count } बातें
    }
card-met =
    { $count ->
        [one] अच्छा किया: { $count } बात
       *[other] अच्छा किया: { $count } बातें
    }
card-idle = ज़रूरत नहीं पड़ी: { $count }
card-open-all = सब खोलें
card-fold-all = सब समेटें
card-points = सारी बातें
card-replay = कॉल फिर देखें
card-drill =
    { $count ->
        [one] छूटी हुई { $count } बात का अभ्यास
       *[other] छूटी हुई { $count } बातों का अभ्यास
    }
card-export = पन्ने के रूप में सेव करें
card-exported = यहाँ सेव हुआ: { $path }
card-not-exported = { $folder } में पन्ना सेव नहीं हो सका: { $reason }
card-show-turn = कॉल में देखें
card-test-what-if = यह टेस्ट था। किसी बारी से दोबारा ली गई कॉल टेस्ट नहीं, प्रैक्टिस मानी जाती है।
card-what-if-practice = अगर ऐसा होता? किसी बारी से फिर अभ्यास करें:
card-move-turn = { $count } में से बारी { $turn }
card-move = { $before } से { $after }
card-move-you = आप: “{ $words }”
card-move-caller = { $caller }: “{ $words }”
card-mood-keys = मूड किससे बदला: कोई बिंदु चुनें, या तीर वाली कुंजियाँ दबाएँ।
card-mood-still = इस कॉल में मूड नहीं बदला।
