# पिछली कॉल, जैसी हुई थी।
replay-title = कॉल फिर से: { $title }
replay-back = वापस
replay-play = चलाएँ
replay-pause = रोकें
replay-previous = पिछली बारी
replay-next = अगली बारी
replay-speed = रफ़्तार { $speed }×
replay-what-if = अगर बारी { $turn } से दोबारा लें
replay-practise = बारी { $turn } से अभ्यास
replay-turn = { $count } में से बारी { $turn }
replay-missing =
    { $count ->
        [one] जो कहा या किया ही नहीं गया
       *[other] जो कहा या किया ही नहीं गया: { $count } बातें
    }
replay-whole = जो ज़रूरी था, वह सब हुआ।
replay-gone = “{ $title }” अब कॉलों में नहीं है, इसलिए उसे फिर नहीं देखा जा सकता।
