# The running call: why it does not take a command, its phases, the caller's moods and looks.

## Commands the call does not take
call-unknown-command = कॉल में ऐसी कोई कमांड नहीं है।
call-not-while-ringing = फ़ोन की घंटी बज रही है। पहले फ़ोन उठाइए।
call-not-while-talking = कॉलर पहले से लाइन पर है।
call-not-while-on-hold = कॉलर होल्ड पर है और आपको सुन नहीं सकता। पहले कॉल वापस लीजिए।
call-not-while-wrap-up = लाइन कट चुकी है। अब कॉल का नतीजा और नोट बाक़ी हैं।
call-not-while-closed = यह कॉल पूरी हो चुकी है और दर्ज है।
call-say-something = कुछ कहिए: इस जवाब में कोई शब्द नहीं है।
call-too-long = एक जवाब के लिए यह बहुत लंबा है: ज़्यादा से ज़्यादा { $most } अक्षर।
call-wait-bounds = इंतज़ार 0 सेकंड से ज़्यादा और { $most } सेकंड तक हो सकता है।

## Phases
call-phase-ringing = फ़ोन बज रहा है
call-phase-talking = बातचीत जारी है
call-phase-on-hold = होल्ड पर
call-phase-wrap-up = कॉल के बाद
call-phase-closed = दर्ज

## How the line went dead
call-ended-by-caller = { $caller } ने फ़ोन रख दिया।
call-ended-by-agent = आपने कॉल ख़त्म कर दी।
call-ended-by-both = दोनों ने विदा ली। कॉल पूरी हुई।

## Moods, from -5 to 5
call-mood-minus-5 = आगबबूला
call-mood-minus-4 = बहुत गुस्से में
call-mood-minus-3 = गुस्से में
call-mood-minus-2 = नाराज़
call-mood-minus-1 = बेचैन
call-mood-0 = सामान्य
call-mood-1 = सहज
call-mood-2 = राहत में
call-mood-3 = संतुष्ट
call-mood-4 = खुश
call-mood-5 = बहुत खुश

## Looks
call-look-neutral = चेहरा शांत है
call-look-annoyed = चेहरे पर नाराज़गी है
call-look-furious = चेहरे पर बहुत गुस्सा है
call-look-worried = चेहरे पर चिंता है
call-look-puzzled = चेहरे पर उलझन है
call-look-tired = चेहरे पर थकान है
call-look-doubtful = चेहरे पर शक है
call-look-surprised = चेहरे पर हैरानी है
call-look-sad = चेहरे पर उदासी है
call-look-relieved = चेहरे पर राहत है
call-look-happy = चेहरे पर खुशी है

## The three scores
call-score-accuracy = सही जानकारी
call-score-professionalism = पेशेवर व्यवहार
call-score-sales = सेल
call-score-accuracy-means = ब्याज, फ़ीस, तारीखों और नियमों के बारे में आपकी बात सही और पूरी थी या नहीं।
call-score-professionalism-means = आपने कॉलर से कैसे बात की: पहचान, सम्मान, आसान शब्द, सच्चे वादे, साफ़ समापन।
call-score-sales-means = आपने ज़रूरत समझी या नहीं, खर्च बताया या नहीं, और साफ़ हाँ ली या ना का सम्मान किया।

## The parts of the job
call-part-terms = सवाल
call-part-dispute = विवाद
call-part-sales = अतिरिक्त सेवाएँ
call-part-application = आवेदन
call-part-mixed = मिली-जुली कॉल
