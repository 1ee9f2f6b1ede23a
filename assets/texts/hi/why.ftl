# Why a criterion got its verdict, in a sentence for the trainee.

## Said
why-said = आपने यह बात कही।
why-like-example = आपने यह बात कही, लगभग इस उदाहरण की तरह: “{ $example }”
why-all-parts = जो भी कहना था, आपने सब कहा।
why-true-figure = आपने सही आँकड़ा बताया: { $said }।

## Not said
why-not-said = आपने जो कहा, उसमें ऐसी कोई बात नहीं मिली।
why-near-miss = आप क़रीब थे, पर बात पूरी नहीं बनी। यह इस अधूरे वाक्य जैसा है: “{ $example }”
why-parts-missing = आपने इसका एक हिस्सा कहा। अभी बाक़ी है: { $parts }।
why-too-late =
    { $turns ->
        [0] आपने कहा, पर कॉल में बहुत देर से।
        [one] आपने कहा, पर देर से: मौका आने पर अगली बारी में ही कहना था।
       *[other] आपने कहा, पर देर से: मौका आने के { $turns } बारियों के अंदर कहना था।
    }

## Said wrongly
why-denied = आपने उलटी बात कही: यहाँ इसे नकारा गया है।
why-contrary = आपने इसके ख़िलाफ़ जाने वाली बात कही।
why-like-contrary = आपने इसके ख़िलाफ़ जाने वाली बात कही। यह इस उदाहरण जैसी है: “{ $example }”
why-other-figure = आपने { $said } कहा; सही है { $figure }।
why-other-figure-example = आपने इस उदाहरण से अलग आँकड़ा बताया: “{ $example }”

## What must not be said
why-broken = आपने ऐसी बात कही जो यहाँ नहीं कहनी चाहिए।
why-never-broken = पूरी कॉल में आपने इसका ध्यान रखा।
why-too-often = आपने यह { $times } बारियों में कहा; { $most } से ज़्यादा ठीक नहीं।

## Done at the desk
why-done = आपने डेस्क पर यह किया: { $action }।
why-not-done = आपने डेस्क पर यह नहीं किया: { $action }।
why-done-otherwise = आपने डेस्क पर यह किया: { $action }। पर सही था { $wanted }।

## In the right order
why-in-order = आपने सही क्रम में किया।
why-out-of-order = यह बाद में आना था, पर पहले आ गया: { $before }।
why-did-not-happen = इस कॉल में ऐसा नहीं हुआ।
why-moment-identified = यह जानना कि फ़ोन पर कौन है
why-moment-discloses = खाते की कोई रकम या तारीख

## Does not apply
why-no-account = लागू नहीं: कॉलर का अभी कोई खाता नहीं है।
why-not-called-for = लागू नहीं: इस कॉल में इसकी ज़रूरत ही नहीं पड़ी।
why-not-due = लागू नहीं: कॉल जिस तरह चली, उसमें इसकी ज़रूरत नहीं रही।
