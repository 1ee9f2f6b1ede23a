# किसी कॉल का प्लान आज़माना।

plan-holds = { $path }: { $replies } नमूना जवाब, { $calls } कॉल, { $compared } अपेक्षाएँ, सब अपेक्षा के मुताबिक़
plan-differs =
    { $path }: { $replies } नमूना जवाब, { $calls } कॉल, { $compared } अपेक्षाएँ, { $count ->
        [1] एक अलग निकली
       *[other] { $count } अलग निकलीं
    }
plan-expected = अपेक्षा { $expected }, मिला { $got }
plan-result = नतीजा
plan-ending = अंत
plan-failed-by = इनसे फ़ेल
plan-reply = जवाब: { $text }
plan-evidence = सबूत: “{ $quote }”
plan-gap-ending = इस प्लान में कुछ भी अंत { $id } तक नहीं पहुँचता
plan-gap-met = इस प्लान में कुछ भी { $id } को पूरा नहीं करता
plan-gap-missed = इस प्लान में कुछ भी { $id } को चूकता नहीं
plan-summary =
    { $plans ->
        [1] एक प्लान
       *[other] { $plans } प्लान
    }, { $compared } अपेक्षाएँ, { $count ->
        [0] सब अपेक्षा के मुताबिक़।
        [1] एक अलग निकली।
       *[other] { $count } अलग निकलीं।
    }
