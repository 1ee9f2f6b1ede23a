"""The Indian rubric reads replies in both scripts as a careful person would."""

from __future__ import annotations

import pytest

from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_reply
from tests.grading.trial import load_trial
from tests.library import load_call

CALL = """
call: hi-jaanch
title: जाँच
locale: hi-IN
part: dispute
difficulty: 1
today: 2026-06-12
product: saral
also: [kavach]
briefing: {role: एजेंट, goal: जाँच, authority: [कुछ नहीं], graded: [कुछ नहीं]}
caller:
  name: सुनीता यादव
  age: 44
  mood: 0
  feels: शांत
  temperament: सीधी
  wants: जवाब
  topic: लेट फ़ीस
  opening: [नमस्ते।]
  details:
    name: {value: सुनीता यादव}
    born: {value: 1982-02-11, spoken: 11 फ़रवरी 1982}
    last4: {value: "4471"}
    otp: {value: "482913", keyed: yes}
account: {balance: "₹8,240", due: 2026-06-05, fee: "₹767"}
concepts:
  problem: [लेट फ़ीस, चार्ज, ब्याज, फ़ीस, बिल, देर]
criteria:
  prof-verify:
  prof-empathy:
  prof-recap:
  acc-credit-consent:
  sales-need:
  sales-ask:
  sales-consent:
anytime:
  agrees: {when: {heard: [sales-ask]}, caller: [हाँ।], marks: [consents]}
stages: {baat: {goal: बात, hint: बोलिए}}
endings: {pura: {title: पूरा, when: {}, caller: [नमस्ते।]}}
best: pura
desk: {verify: {}, keypad: {}, enrol: {}, submit-application: {}}
"""

# Each block: a criterion, the verdict, and replies that deserve it.
REPLIES = """
prof-greeting met
    नमस्ते जी, लार्कस्पैन कार्ड सेवा, मैं रोहित बोल रहा हूँ। बातचीत रिकॉर्ड की जाती है।
    Hello, welcome to Larkspan. Ye call quality ke liye record ki ja rahi hai, bataiye kya madad karu?
    Namaskar, main Larkspan se Neha baat kar rahi hoon, hamari baat recording par hai.
    लार्कस्पैन बैंक में फ़ोन करने के लिए शुक्रिया, यह लाइन रिकॉर्डेड है।
    Namaste ji, Larkspan Bank India se Pooja bol rahi hun, yeh call record hogi.
    शुभ प्रभात! लार्कस्पैन में आपका स्वागत है। गुणवत्ता के लिए कॉल रिकॉर्ड होती है।
prof-greeting absent
    नमस्ते, बताइए क्या सेवा करूँ?
    Haan boliye.
    Larkspan mein aapka swagat hai, kahiye.
prof-verify met
    पहले आपकी पहचान कर लूँ: पूरा नाम, जन्मतिथि, कार्ड के आख़िरी चार अंक, और जो OTP आए उसे कीपैड पर डाल दीजिए।
    Sir apna pura naam, date of birth aur card ke last 4 digit bata dijiye, aur mobile par aaya OTP phone ke keypad se enter karein, bolna nahi hai.
    Verification ke liye naam, dob, card ke antim chaar ank chahiye. OTP aayega, use keypad par type kijiye, mujhe mat batana.
    क्या मैं आपका शुभ नाम, जन्म की तारीख़ और कार्ड के अंतिम 4 अंक जान सकता हूँ? उसके बाद OTP अपने फ़ोन के बटनों पर दर्ज करें।
    सुरक्षा के लिए नाम, जन्मतिथि और कार्ड के अंतिम चार अंक बता दें और OTP कीपैड से डालें।
    Pehle verify kar loon: aapka poora naam kya hai, date of birth kya hai, card ke last four digits? OTP bheja hai, phone par hi type kar dijiye.
    naam, janmtithi, aakhri 4 ank, fir mobile pe aaya otp keypad me daal dijiye plz
    खाता देखने से पहले मुझे आपका नाम, आपकी जन्म की तारीख़, कार्ड के आख़िर के चार अंक चाहिए होंगे; OTP को बोलना नहीं है, बटन दबाकर दर्ज करना है।
    पहले वेरिफ़िकेशन: अपना पूरा नाम, डेट ऑफ़ बर्थ और कार्ड के आख़िरी चार अंक बताइए, फिर OTP मोबाइल के कीपैड से डाल दीजिए।
    Apna full name, DOB, card ke last 4 digit bataiye, aur jo OTP aayega use bolna nahi hai, phone ke number pad par type karna hai.
    Naam, janm ki tareekh aur card ke aakhri char number dijiye; OTP aap khud dial pad se enter karein, mujhe batana nahi hai.
    कृपया नाम, जन्मतिथि, अंतिम चार अंक बताएँ और OTP कीपैड पर दर्ज करें, बोलें नहीं।
    Full naam? Janm tithi? Last four? Aur OTP keypad pe press kar dijiye.
    आपका पूरा नाम और जन्म तारीख़ बता दीजिए, कार्ड के लास्ट फोर डिजिट भी। OTP आते ही बटन दबाकर डालिए, मुँह से नहीं बोलना।
    Sabse pehle aapka poora naam, janm tithi aur card ke aakhri chaar number bata dijiye, aur OTP aane par phone ke batan daba kar daliye.
    पूरा नाम और डेट ऑफ़ बर्थ? कार्ड के अंतिम चार? फिर OTP आएगा, उसे मुझे न बताएँ, कीपैड पर डालें।
prof-verify absent
    आपका नाम और जन्मतिथि बताइए।
    Card ke last four digit batayein please.
    पहले verification कर लेते हैं।
    अपना नाम, जन्मतिथि और आख़िरी चार अंक बताइए।
    OTP keypad par daaliye aur naam bataiye.
    Kya aap account holder bol rahi hain?
    Naam aur janm tithi bataiye.
    OTP keypad par daaliye.
prof-verify wrong
    Apna naam, janm tithi, last 4 digit aur jo OTP aaya hai wo bata dijiye.
    नाम, जन्मतिथि और चार अंक बताइए, और OTP भी बोल दीजिए।
    आपका बकाया ₹8,240 है। अब नाम, जन्मतिथि, आख़िरी चार अंक बताइए और OTP कीपैड पर डालिए।
    naam, dob, last 4 aur OTP batayein
    नाम, जन्मतिथि, आख़िरी चार अंक और मोबाइल पर आया OTP मुझे बता दीजिए।
    Naam DOB last 4 bataiye, phir jo OTP aaye wo padh ke sunaiye.
    Apna naam, janmtithi, aakhri 4 ank boliye, OTP bhi share kar dijiye mere saath.
    पूरा नाम, जन्मतिथि, चार अंक दीजिए। OTP क्या आया है आपके फ़ोन पर?
    Naam, janm tithi, last four aur OTP - sab ek ek karke boliye.
prof-empathy met
    बिल में ऐसा चार्ज देखकर किसी को भी बुरा लगेगा, मैं समझती हूँ।
    Aapka gussa hona bilkul sahi hai, do din ki deri par itna charge dekhkar kisi ko bhi bura lagega.
    Mujhe khed hai ki late fee ki wajah se aapko itni takleef hui.
    समय पर भरने की कोशिश के बाद भी चार्ज लगे, तो मन खट्टा होना लाज़मी है।
    sorry sir, ye charge dekh ke aap pareshan hue hoge, main dekhta hu
    इतनी बार कॉल करना पड़ा, यह वाक़ई थका देने वाली बात है।
    हर महीने भरने पर भी ब्याज दिखे तो उलझन होती ही है, आपकी बात समझ रहा हूँ।
    यह सुनकर मुझे भी बुरा लगा कि समय पर भरने की कोशिश के बाद आपको इतना परेशान होना पड़ा।
    Main maanta hoon ki itna charge dekh kar jhatka laga hoga.
    Do din ki deri pe itna bada charge, gussa to aayega hi.
    आपकी नाराज़गी पूरी तरह वाजिब है मैडम।
    Har mahine bharne ke baad bhi byaj dekhna sach me frustrating hota hai.
    जी, बार-बार फ़ोन करना किसी के लिए भी थकाऊ है, मैं समझ सकती हूँ।
    Bilkul, aapki jagah main hota to mujhe bhi bura lagta.
    आपकी चिंता समझ में आती है, चलिए इसे अभी देखते हैं।
    mujhe afsos hai ki is late fee ne aapko takleef di
    aap hairan hai ye dekhkr, ye swabhavik h
    Itni mehnat se time par payment kiya aur phir bhi ye charge, bura to lagega.
    मुझे सच में दुख है कि आपको दो-दो बार फ़ोन करना पड़ा।
    ब्याज बार-बार लगते देख चिढ़ होना लाज़मी है जी।
    I am sorry sir, itna charge dekhkar aap upset honge.
    I understand this is frustrating for you.
    Aapki tension samajh sakta hu, chaliye bill saath me dekhte hain.
    दो दिन की देरी पर इतना बड़ा चार्ज देखकर किसी का भी मन ख़राब होगा।
    Sach mein, har mahine paisa dene ke baad bhi byaj dikhe to khalta hai.
    आपका नाराज़ होना बनता है, दो बार फ़ोन करना पड़ा आपको।
    Mujhe bura lag raha hai ki aapko is charge ki wajah se itni pareshani jhelni padi.
    मैं आपकी जगह होती तो मुझे भी यही लगता कि पैसा जा कहाँ रहा है।
    itna time par bharne ke baad bhi byaj aaye to gussa to aata hai sir
    आपकी हैरानी जायज़ है, चलिए हिसाब साथ में देखते हैं।
    Late charge dekh kar jhatka laga hoga aapko, main abhi dekhti hoon.
    माफ़ कीजिए कि पिछली बार आपकी बात सुनी नहीं गई और आपको फिर से सब बताना पड़ रहा है।
    Kisi ko bhi ajeeb lagega jab minimum bharne par bhi byaj aata rahe.
    समझ सकता हूँ, पैसे समय पर देकर भी ब्याज लगना चुभता है।
    aapki frustration bilkul samajh aati hai mam
    इतना परेशान होना पड़ा आपको, इसका मुझे सच में अफ़सोस है।
    Bill mein achanak itna charge dikhe to kisi ka bhi dimag ghoom jayega, samajh sakti hoon.
    आप सही कह रहे हैं, हर महीने पैसे देकर भी ब्याज दिखे तो बुरा लगता ही है।
    Dobara call karna pada, ye waqai thakane wali baat hai.
    दो दिन की देरी पर ऐसा चार्ज, आपका ग़ुस्सा समझ में आता है।
    Mehnat ki kamai se charge kate to dukh hota hi hai.
    शर्त पूरी की और फिर भी चार्ज लगा, इसके लिए माफ़ी।
    शर्त पूरी की और फिर भी चार्ज लगा, माफ़ी।
    इतना ख़र्च करने के बाद भी फ़ीस लगी, इसके लिए दिल से माफ़ी।
    Shart poori karne ke baad bhi charge lag gaya, maafi chahti hoon.
    आपको दोबारा फ़ोन करना पड़ा, माफ़ी।
    बिल में अनजान चार्ज देखकर आपको कितनी घबराहट हुई होगी, मैं समझ सकती हूँ।
    आपने वादे के मुताबिक़ ख़र्च किया, फिर भी फ़ीस कट गई, इसके लिए माफ़ी चाहती हूँ।
    Shart poori karke bhi fees lagna sach mein khatakta hai.
    शर्त पूरी करने पर भी फ़ीस लगी, समझती हूँ कि बुरा लगा होगा।
    Itne din baad bhi charge laga hua hai, aapko jo takleef hui uske liye maafi.
    Raat ko aisa SMS aaye to kisi ko bhi ghabrahat hogi.
    इतना बड़ा बिल भारी लगना स्वाभाविक है, हमें आपको पहले बताना चाहिए था।
prof-empathy absent
    हुई असुविधा के लिए क्षमा करें।
    Main samajh gaya. Aapka naam bataiye.
    आपके धैर्य के लिए शुक्रिया।
    Kya aapko koi pareshani hai?
    मैं चार्ज की तारीख़ देख रहा हूँ।
    आपको हुई असुविधा के लिए हमें खेद है।
    Ji main samajh raha hoon aapki baat.
    आपकी समस्या क्या है?
    Koi baat nahi, main dekhta hoon.
    Theek hai, bataiye.
    Inconvenience ke liye sorry.
    आपकी बात नोट कर ली है।
    Main aapki help karunga.
    चार्ज ब्याज परेशानी ग़ुस्सा दुख माफ़ी
    pareshani byaj late fee samajh sorry gussa
    ब्याज लेन-देन की तारीख़ से लगता है।
    Rozana ke hisab se byaj judta hai.
    कोई परेशानी हो तो बताइए।
    Aapki shikayat darj kar li hai.
    हुई असुविधा के लिए खेद है।
    Dhanyavaad, aapka poora naam bataiye.
    मुझे समझ नहीं आया, दोबारा बताइए।
    ब्याज की चिंता न हो, इसलिए पूरा बिल भरिए।
    Ji bataiye.
    आपकी शिकायत सुन ली है।
    Aapka intezar karne ke liye dhanyavaad.
    कोई दिक़्क़त नहीं होगी।
    fee sabko deni padti hai
    liability zero hai, chinta mat kijiye
    Aapki sabse badi fikr kya hai?
    Sabse badi fikr kya?
    सालाना फ़ीस माफ़ी की शर्त एक लाख का ख़र्च है।
    आपकी फ़ीस माफ़ कर दी है।
    लेट फ़ीस की माफ़ी दे दी गई है।
    ब्याज माफ़ नहीं होता।
    सालाना फ़ीस सबको देनी होती है, अगर ख़र्च एक लाख से कम हो।
    लेट फ़ीस हर ग्राहक को देनी पड़ती है।
    Byaj sabko lagta hai jab poora bill na bhara ho.
    इस चार्ज में आपकी देनदारी शून्य है, फ़िक्र मत कीजिए।
    यह पैसा आपको नहीं भरना, इसलिए चिंता न करें।
    Tension mat lijiye, card block ho gaya hai.
    आपको सबसे ज़्यादा चिंता किस बात की रहती है?
    Ghar ko lekar aapki sabse badi tension kya hai?
    क्या आपको किसी चीज़ का डर है?
    इस कार्ड पर लेट फ़ीस की माफ़ी का कोई नियम नहीं है।
    मैंने लेट फ़ीस माफ़ कर दी है, दो दिन में दिखेगी।
    Maaf kijiye, aapka naam phir se bataiye.
    यह फ़ीस सभी ग्राहकों को देनी होती है।
    GST sabko dena padta hai, byaj par bhi.
    Fikr na karein, is charge ka ek rupaya bhi aapko nahi dena.
    चिंता की ज़रूरत नहीं, कार्ड ब्लॉक कर दिया है।
    Parivaar ko lekar aapko kis baat ka dar hai?
    बताइए, आपकी सबसे बड़ी चिंता क्या है?
prof-empathy wrong
    समझता हूँ आप परेशान हैं, लेकिन नियम तो सबके लिए एक है।
    Aapki pareshani samajhta hoon magar policy yahi hai.
    अरे, इतनी छोटी सी बात पर क्यों परेशान हो रही हैं।
    Sorry, par rules to rules hai.
    बुरा लगा होगा, पर क्या करें, नियम तो नियम हैं।
    Sorry ki aapko bura laga lekin fees to deni padegi.
    इसमें ग़ुस्सा होने वाली कोई बात ही नहीं है।
    Ye to sabke saath hota hai, isme kya badi baat hai.
    Aap bekaar mein pareshan ho rahi hain.
    767 rupaye hi to hain, itna kya rona.
    Bura mat maniye par ye itni badi baat nahi hai.
    आप समझ नहीं रहीं, यह तो मामूली रक़म है।
    Samajhta hoon lekin rules sabke liye same hain.
    Itna gussa kyun kar rahi hain, 767 hi to hai.
    परेशान तो सब होते हैं, नियम यही है।
    Samajh gaya, par charge to dena hi padega.
    बुरा मानने की क्या बात है, बैंक ऐसे ही चलता है।
    Aap zyada react kar rahi hain.
    मुझे खेद है लेकिन मैं कुछ नहीं कर सकता।
    Aapki pareshani apni jagah, rule apni jagah.
    छोटी-मोटी रक़म है, जाने दीजिए।
    गुस्सा करने से कुछ नहीं होगा।
    Sabko lagta hai byaj, aap akele nahi hain, itna kya sochna.
    Pareshan hone se byaj kam nahi ho jayega.
    इतनी रक़म के लिए कौन परेशान होता है?
    Gussa thook dijiye, ye sab chalta rehta hai.
    समझ सकता हूँ, मगर इसमें मैं कुछ नहीं कर सकता।
    Aapko bura laga to main kya karu.
    इसमें नाराज़ क्या होना, फ़ीस तो सबको देनी पड़ती है।
    Pareshan mat hoiye, fees sab dete hain.
    बुरा लगने की क्या बात है, चार्ज सभी को लगता है।
    ग़ुस्सा मत कीजिए, इतनी सी बात है।
    इतना परेशान मत होइए, 767 रुपये ही हैं।
    Sab bharte hain late fee, aap itna pareshan kyon ho rahi hain?
    नाराज़ होने से क्या, ब्याज तो सबको देना पड़ता है।
    इतनी छोटी रक़म पर क्या चिंता करना, जाने दीजिए।
    Bill bhaari lagta hai to kharch karte waqt sochna chahiye tha.
prof-respect met
    मैं अभी देखता हूँ कि यह चार्ज क्यों लगा।
    इसमें आपकी ग़लती नहीं है, ग़लती हमारी है।
    Aap tension mat lijiye, main check kar raha hoon.
    Aap OTP keypad par dal dijiye, mujhe mat bataiye.
    देखिए, दो दिन की देरी पर यह चार्ज नहीं लगना चाहिए था।
    Humein aapko pehle batana chahiye tha, iske liye maafi.
    यह फ़ीस नहीं लगनी चाहिए थी।
    आपको यह चार्ज देखकर ग़ुस्सा आना जायज़ है।
    नई ख़रीद रोक दें तो बकाया जल्दी घटेगा।
    Mujhe do minute dijiye, dekh kar batata hu.
    माफ़ कीजिए, यह चूक हमारी तरफ़ से हुई।
    Aap chinta na karein, hum ise sudhar denge.
    Sunita ji, kya aap payment ki tareekh bata sakti hain?
    आपने सही समय पर फ़ोन किया।
    आपको हर महीने पूरा बिल भरना होगा ताकि ब्याज न लगे।
    Agar aap chahein to main supervisor se baat karwa doon.
    नियत तारीख़ के बाद तीन दिन तक लेट फ़ीस नहीं लगती।
    Is baar bhugtan karne ke liye UPI use kar sakte hain.
    आपको इसकी ज़िम्मेदारी लेने की ज़रूरत नहीं, बैंक की ग़लती थी।
    कृपया एक मिनट रुकिए, मैं देखता हूँ।
    Aapse galti nahi hui, system ne galat fee lagayi.
    दो बातें बता दूँ: फ़ीस हटेगी, ब्याज रहेगा।
    आप निश्चिंत होकर बताइए, मैं सुन रहा हूँ।
    Humne aapko time par bataya nahi, ye hamari galti thi.
    आपकी बात बिल्कुल सही है, मैं रिकॉर्ड देखता हूँ।
    Aapko pareshan hone ki zaroorat nahi hai.
    ब्याज से बचने के लिए पूरा बिल भरना चाहिए।
    Agar aap nayi kharid rok dein aur 15000 bharein to bakaya ghatega.
    Ho sakta hai aapko SMS na mila ho.
    पैसा दो दिन में वापस आ जाएगा।
    अगर कोई और परेशानी हो तो बताइए।
    समय पर पूरा बिल भर देंगे तो ब्याज नहीं लगेगा।
    Sir, time par bhar dein to late fee nahi lagegi.
    आपने लेट फ़ीस के बारे में पूछा था, वही देख रहा हूँ।
    ख़र्च करने से पहले ऐप में अंतरराष्ट्रीय उपयोग चालू कर लीजिए।
    Aap chinta mat kijiye, galti system se hui hai.
    हम अपनी ग़लती मानते हैं, पैसा वापस होगा।
    घर बैठे वीडियो KYC हो जाएगी, कहीं जाने की ज़रूरत नहीं।
    Ruk jaiye zara, main bill khol raha hoon.
    मिनिमम से बस यही बचता है, लेट फ़ीस।
    Muft ke din tab tak nahi milte jab tak poora bill na bharein.
    आपकी आवाज़ धीमी आ रही है, क्या दोबारा बोलेंगे?
    नहीं सर, मत बताइए OTP, कीपैड पर डालिए।
    Sir mat boliye OTP, sirf keypad par daaliye.
    पति से बात करनी हो तो ज़रूर कर लीजिए, कोई जल्दी नहीं।
    Shartein padh lijiye, phir haan kahiye.
    आपको पूरा बिल भरना होगा, तभी ब्याज रुकेगा।
    Pichhli baar humein ye pehle dekhna chahiye tha, maafi chahta hoon.
    बार-बार वही बात बतानी पड़ी आपको, इसके लिए माफ़ी।
    Naam bata dijiye na, phir main account kholta hoon.
    आपका समय बर्बाद नहीं करूँगी, सीधे बात पर आती हूँ।
    यह सुनकर समझ नहीं आया कि भुगतान कब हुआ, ज़रा बताएँगे?
    Kya aap bata sakti hain ki aapne payment kaise kiya tha?
    रुपये वाला विकल्प महँगा और दिरहम वाला सस्ता है।
    Mrityu ya durghatna mein marne par bhi cover milta hai.
    यह मेरे अधिकार में नहीं है, सुपरवाइज़र देखेंगे।
    Suniye, pehle apna poora naam bata dijiye.
    आप ख़ुद OTP कीपैड पर डालेंगी, मुझे नहीं बताना।
    Aap jaise purane grahakon ke liye hum yeh kar sakte hain.
    अब मैं क्या कर सकता हूँ, वह बताता हूँ।
    aap batao kitna bhar sakte ho har mahine
    फ़ालतू ब्याज न लगे, इसके लिए नई ख़रीद रोक दीजिए।
    ek hi baat hai sir, transaction date matlab kharid ka din
    आप पूछना चाहते थे कि ब्याज कैसे रुके, तो सुनिए।
    Aap bhool jayein to bhi autopay se kat jayega.
    लेट भरने पर ही लेट फ़ीस लगती है, आपने समय पर भरा है।
    Jo samajh na aaye wo dobara pooch lijiye, mujhe koi dikkat nahi.
    Agar aapko theek lage to kisi aur din baat kar sakte hain.
    मैं आपकी बात पूरी सुन रहा हूँ, बताइए।
    Is mahine aapne kitni baar payment kiya?
    ड्यू डेट से पहले भर देंगे तो यह चार्ज नहीं लगेगा।
    ji madam, thoda rukiye, main check karke batati hu
    आपको यह फ़ीस नहीं देनी पड़ेगी।
    Aap mujhe bas last four digit bata dijiye.
    इसमें शर्म की कोई बात नहीं, बहुत लोगों को यही लगता है।
    Kya aapko reminder SMS mila tha?
    आपने सही पूछा, ज़्यादातर लोग यही समझते हैं।
    Shock lagna swabhavik hai, itna byaj dekhkar.
    आपकी मर्ज़ी है, लेना ज़रूरी नहीं।
    Full naam aur janm tithi bataiye.
    सर, मत घबराइए, पैसा वापस आ जाएगा।
    Agar aap chahte hon to FD tod bhi sakte hain.
    हमें यह चार्ज नहीं लगाना चाहिए था।
    Bill me jo likha hai uska matlab main samjhata hoon.
    अगर आप भूल जाएँ तो रिमाइंडर आ जाएगा।
    Aapko intezar karna pada, uske liye maafi.
    बहुत अच्छा सवाल है, लोग अक्सर यही भूल जाते हैं कि GST अलग लगता है।
    Cash nikalna ho to pehle soch lijiye, mehenga padta hai.
    मिनिमम भरना आपकी ज़िम्मेदारी पूरी नहीं करता, ब्याज चलता रहता है।
    Dubai se lautkar switch off kar dijiyega.
    Kal shaam tak SMS aa jayega.
    आप बस हाँ या नहीं बता दीजिए।
    Aapki awaaz nahi aa rahi, ek baar phir boliye.
    पूरे ₹6,480 दे दें तो ब्याज की नौबत नहीं आएगी।
    कार्ड मत चलाइएगा, मैं इसे बंद कर रही हूँ।
    7 जुलाई तक भर दें तो लेट फ़ीस की नौबत ही नहीं आएगी।
    Autopay laga lenge to yaad rakhne ki naubat nahi aayegi.
    बिल ऐप में देख लेंगे तो फ़ोन नहीं करना पड़ेगा।
    हम आपको पहले बता देते तो फ़ोन न करना पड़ता, इसके लिए खेद है।
    अगर सिस्टम ने सही गिना होता तो यह नौबत न आती।
    अब यह कार्ड मत चलाइए, ब्लॉक हो गया है।
    Is card ko kahin use mat kijiye, naya card bhej rahe hain.
    अगली बार टाइम पर भर देंगे तो ये सब नहीं होगा।
    Poora bill bhar dijiye to byaj ki naubat hi nahi aati.
    ऑटोपे लगा लें तो फ़ोन करने की ज़रूरत नहीं पड़ेगी।
    पिछली बार हमारे साथी ने ठीक से देखा होता तो आपको दोबारा फ़ोन न करना पड़ता।
    फ़िलहाल कार्ड मत चलाइए, मैं नया भेज रही हूँ।
    Tab tak purana card mat chalaiyega.
prof-respect wrong
    तुमने ही देर की होगी।
    Tumhari wajah se charge laga hai.
    Aapko time par bharna chahiye tha na.
    Aap hi ki galti hai, bill padha nahi hoga.
    कितनी बार समझाऊँ आपको?
    Dimag mat khaiye mera.
    आप जैसे लोग समय पर भरते नहीं और फिर चिल्लाते हैं।
    chup raho aur meri baat suno
    अरे भाई सुनो पहले, फिर बोलना।
    नियम पढ़ लेते तो यह दिन न देखना पड़ता।
    Yeh mera kaam nahi hai, jahan complaint karni hai kar lijiye.
    Itni si baat samajh nahi aati aapko?
    देर आपने की, तो भुगतेगा कौन?
    देर से भरोगे तो चार्ज तो लगेगा ही ना।
    Tujhe kya lagta hai, free mein milega?
    Aap log har baar yahi bahana banate ho.
    मैडम, दिमाग़ लगाइए थोड़ा।
    Aapki hi laparwahi se fees lagi hai.
    Maine bola na, samajh nahi aaya kya?
    गणित कमज़ोर है क्या आपका?
    पढ़े-लिखे होकर भी इतना नहीं समझते?
    Late aapne kiya to bhugto ab.
    अपनी ग़लती हम पर मत डालिए।
    Jo karna hai kar lo, RBI jao.
    चिल्लाने से कुछ नहीं होगा, आवाज़ नीची रखिए।
    Aap itni der se wahi baat kar rahi hain, bore kar diya.
    घर में बैठी रहती हैं, हिसाब क्या समझेंगी।
    आप लोग पढ़ते क्यों नहीं हो शर्तें?
    tumko kitni baar bolu
    आपको तो बस शिकायत करने का बहाना चाहिए।
    Zyada bakwas mat kijiye.
    इतना ही पैसा प्यारा था तो समय पर भर देते।
    Chup chaap suno.
    Card chalana nahi aata to lete kyun ho?
    आपकी समझ में कुछ नहीं आएगा, रहने दीजिए।
    Galti khud karte hain aur bank ko dosh dete hain.
    देखो, ये मेरा डिपार्टमेंट नहीं है।
    time par bharte to ye charge lagta hi nahi, ab bhugtiye
    पूरा बिल क्यों नहीं भरते फिर, ब्याज तो लगेगा ही आप पर।
    Aapne shartein padhi hi nahi hongi, isliye aisa hua.
    मैडम ज़रा अक्ल से काम लीजिए, इतनी सी बात है।
    Itna simple cheez bhi aapko samajh nahi aa raha?
    चुप होकर मेरी बात सुनेंगी या फ़ोन काट दूँ?
    Galti to aapki side se hi hai sir.
    जब कमाई नहीं है तो कार्ड लेने का शौक़ क्यों?
    Kharche pe control nahi hai to bank kya kare?
    आप पढ़ी-लिखी नहीं लगतीं, किसी और को फ़ोन दीजिए।
    Kya drama laga rakha hai, 767 rupaye ke liye itna shor.
    हर महीने सिर्फ़ मिनिमम भरकर ऐश कर रहे हैं और ब्याज पूछ रहे हैं!
    Bill mein saaf likha hai, aankhen khol ke dekhiye.
    अरे आप समझती क्यों नहीं, एक ही बात दस बार कह चुका।
    tum log late bharte ho phir call karke dimag khate ho
    देर से भरोगे और रोओगे भी?
    Dubai ghoomne ke paise hain par 1900 dene mein dard ho raha hai?
    ये बहाने किसी और को सुनाइए।
    Aapko itna bhi nahi pata ki minimum se byaj nahi rukta?
    जिसने आपको बताया उसी से पूछिए, मेरा सिर मत खाइए।
    Pehle dhyan se padhna chahiye tha sir, sign karte waqt.
    नियम नहीं पता तो कार्ड मत रखिए।
    Main kya karu, charge laga hai to bhar dijiye.
    शर्म कीजिए, दो दिन देर करके चिल्ला रही हैं।
    ghar sambhalne wali aurat ko credit card ki kya zaroorat
    आपकी लापरवाही का ख़ामियाज़ा बैंक नहीं भरेगा।
    Suno, mujhe mat sikhao.
    इतना शक करना है तो मत लीजिए, किसी ने हाथ नहीं जोड़े।
    Apni galti bank par thopna band kijiye.
    सर आपको हिसाब की समझ ही नहीं है।
    kaan khol ke suniye, minimum bharne se byaj nahi rukta
    Aapki aadat hi hai late bharne ki.
    Sir aap padhte kyun nahi statement, sab likha hota hai usme.
    पैसे नहीं चुका सकते थे तो ख़रीदारी क्यों की?
    Ab rone se kya fayda, charge to lag gaya.
    आपको क्या लगता है, बैंक आपके लिए अलग नियम बनाएगा?
    Aap jaise customer roz aate hain, kuch samajhte nahi.
    मैडम आप बहुत बोलती हैं, ज़रा चुप हो जाइए।
    तेरे को कितनी बार समझाऊँ
    Ghoomne ka shauk hai to charge bhi dena seekhiye.
    ग़लती करें आप और सुनें हम?
    Agar itni hi dikkat hai to kisi aur bank me chale jaiye.
    आपसे बात करना ही बेकार है।
    इतनी उम्र हो गई, मिनिमम का मतलब नहीं पता?
    chillao mat, main bhi chilla sakta hoon
    Ye sab aapki wajah se hua hai, ab bharna padega.
    आपकी नौकरी नहीं है तो बैंक क्या करे?
    Kya mazak hai, do rupaye ke liye phone kar diya.
    हर बार आप लेट भरते हैं और फिर हमें सुनाते हैं।
    Main aapka naukar nahi hoon.
    अब ये मत कहिए कि पता नहीं था।
    bill padh lete to phone nahi karna padta
    शर्तें पढ़ लेतीं तो आज फ़ोन करने की नौबत न आती।
    Thoda dhyan se dekh lete to ye sawaal hi nahi hota.
    पूरा बिल भर देते तो यह सब नहीं होता।
    message padh liya hota to call nahi karni padti
    ख़र्च सँभलता नहीं तो कार्ड मत रखिए।
    ब्याज नहीं भर सकते तो कार्ड मत चलाइए।
    Ek baar bill padh leti to phone karne ki zaroorat hi nahi padti.
    समझकर कार्ड लिया होता तो यह नौबत नहीं आती।
    टाइम पर भर देते तो ये सब न होता।
    Nahi sambhalta to card mat rakhiye.
prof-authority met
    मैं शिकायत दर्ज कर रहा हूँ, फ़ैसला आपको लिखित में मिलेगा।
    Approval ki guarantee main nahi de sakta.
    ₹767 वापस होंगे, दो दिन में दिखेंगे।
    Main vaada nahi kar sakti, par request abhi bhej rahi hoon.
    कार्ड मिलेगा या नहीं, यह जाँच के बाद तय होगा।
    क्या आप पक्का यह प्लान लेना चाहते हैं?
    हम आज ही अनुरोध दर्ज कर देंगे, परिणाम लिखित में आएगा।
    Card milega ya nahi, ye bank tay karega.
    दो कार्य दिवस में ₹767 आपके खाते में दिख जाएँगे।
    Main aapko koi jhootha vaada nahi karna chahta.
    Documents theek rahe to FD par card mil sakta hai.
    ऑटोपे लगा दें तो आगे देर नहीं होगी।
    मैं ज़रूर आपकी मदद करूँगा।
    Zaroor, main abhi check karta hoon.
    FD की रक़म का 80% यानी ₹32,000 सीमा मिलेगी।
    मैं आपको ₹767 वापस कर रहा हूँ।
    Iske aage main kuch promise nahi kar sakta, supervisor dekhenge.
    लोकपाल का फ़ैसला क्या होगा, यह मैं नहीं कह सकता।
    तीस दिन में निपटारा न हो तो आरबीआई लोकपाल का दरवाज़ा खुला है।
    पचास दिन तक ब्याज-मुक्त तभी, जब पूरा बिल भरा हो।
    Approval mere haath mein nahi hai, system decide karega.
    समय पर भरने से स्कोर सुधर सकता है, पर कोई गारंटी नहीं।
    Poora bill bharenge to aage byaj nahi lagega.
    ₹15,000 महीना भरेंगे और नई ख़रीद रोकेंगे तो ज़रूर फ़र्क़ दिखेगा।
    Ye late fee wapas ho jayegi, 2 working day mein dikhegi.
    हाँ, पक्का दिरहम में ही बिल लीजिए।
    Bilkul, aapki shikayat darj ho jayegi aur number SMS par aayega.
    मैं वादा नहीं करता, पर अनुरोध आगे भेज दूँगा।
    Byaj maaf karne ka vaada nahi kar sakta.
    जब भी लौटें, ऐप में अंतरराष्ट्रीय उपयोग बंद कर दीजिए।
    Zaroor sir, OTP aate hi keypad par daal dijiye.
    कार्ड बन जाने पर आपको SMS से बताया जाएगा।
    Aapki baat likhit mein bhej raha hoon, faisla jaanch ke baad hoga.
    FD की वजह से मंज़ूरी की संभावना अच्छी है, पर तय सिस्टम करेगा।
    निश्चिंत रहिए, आपकी जानकारी सुरक्षित है।
    Aap befikr hokar sawaal poochiye.
    हर महीने पूरा बिल भरेंगे तो फिर कभी ब्याज नहीं लगेगा।
    Yeh meri zimmedari hai ki aapko sahi jaankari doon.
    Aapka OTP sirf isi kaam ke liye hai.
    ₹100 पर ₹0.75 प्रीमियम लगता है।
    दिरहम में भुगतान करेंगी तो पक्का बेहतर रहेगा।
    Card milne ke baad app me activate kar lijiye.
    रिफंड दो कार्य दिवस में आपके खाते में दिखेगा।
    Faisla system karta hai, main kuch keh nahi sakta.
    ब्याज अलग है, उस पर मैं कोई वादा नहीं कर सकता।
    Limit FD ke 80 pratishat yaani 32000 hogi.
    ब्याज मैं माफ़ नहीं कर सकता, वह मेरे अधिकार में नहीं।
    Chinta mat kijiye, card block ho jayega.
    मैं लिखकर दे दूँगा, ई-मेल पर पुष्टि आएगी।
    Aage se autopay rahega to fees nahi lagegi.
    आगे भी एक लाख ख़र्च करेंगी तो फ़ीस माफ़ हो जाएगी।
    Aage bhi ek lakh kharch karengi to fees maaf ho jayegi.
    aapne saal bhar me ₹1,12,640 kharch kiye jo ek lakh ki limit se upar hai
    हिसाब आपके पक्ष में है, फ़ीस हटाई जाएगी।
    Kyunki card aapke paas hi tha, ye amount aapko hi bharna hoga.
    दवा की दुकान का ख़र्च ₹1,200 है।
    अगले साल भी लाख रुपये का ख़र्च हो गया तो यह फ़ीस नहीं लगेगी।
    Har saal ek lakh spend karne par annual fee apne aap waive ho jaati hai.
    शर्त हर साल यही रहेगी: लाख पार करते ही फ़ीस माफ़।
    Agli baar bhi 1 lakh ki shopping ho jaye to fees wapas ho jayegi.
    आगे भी ख़र्च एक लाख पहुँच जाए तो फ़ीस माफ़ रहेगी।
    आगे से पूरा बिल समय पर भरेंगे तो ब्याज नहीं लगेगा।
    Aage bhi teen din ke andar bhar diya to late fee nahi lagegi.
    एक लाख ख़र्च पर सालाना फ़ीस निश्चित रूप से माफ़ होती है, यह शर्तों में लिखा है।
    आपका ख़र्च ₹1,12,640 है, यानी लाख की सीमा से ज़्यादा; फ़ीस मैं हटा देती हूँ।
    Aap 1 lakh ki limit paar kar chuki hain, isliye main ₹588.82 wapas kar rahi hoon.
    साल का ₹1,12,640 का ख़र्च एक लाख वाली लिमिट से ऊपर जाता है।
    FD चालीस हज़ार की हो तो सीमा ₹32,000 मिलती है।
    नियम भी आपके पक्ष में है और रिकॉर्ड भी, GST समेत पैसा लौटा रहा हूँ।
    Hisaab aapke hi haq mein hai, isliye fees hata di gayi hai.
    तारीख़ें आपके पक्ष में हैं; जाँच के बाद फ़ैसला लिखित में आएगा।
    कार्ड आपके पास है न, या कहीं खो गया?
    Card aapke hi paas hai to bhi liability zero rahegi.
    जब कार्ड मेरे पास हो तब भी धोखा हो सकता है, आप ठीक कह रही हैं।
    यह चार्ज दवा की दुकान का है, ₹640 का।
    Dawai ki dukaan wala kharch aapka hi hai na?
    दुर्घटना हो जाए तो परिवार बीमा का दावा कर सकता है।
    Next year bhi agar kharch lakh se upar gaya to fee apne aap hat jaani chahiye.
    शर्त आगे भी वही है, साल में एक लाख ख़र्च पर सालाना फ़ीस माफ़।
    आप हर साल लाख से ज़्यादा ख़र्च करती रहेंगी तो फ़ीस माफ़ होती रहेगी।
    Ek lakh poora hote hi fees aage bhi maaf ho jayegi.
    Aapka kharch 1,12,640 raha, yani ek lakh ki seema paar ho gayi; fees wapas kar di hai.
    लाख रुपये की लिमिट आपने मई में ही पार कर ली थी।
    समय आपके पक्ष में है: आपने तीन दिन के भीतर बता दिया।
    Niyam aapke paksh mein hai isliye 588.82 wapas aa jayenge.
    Card aapke paas hi tha, phir bhi dhokha ho sakta hai.
    पुराना कार्ड अपने पास मत रखिए, काट दीजिए।
    FD की रसीद आपके पास है तो आवेदन आगे बढ़ाते हैं।
    Dawa ka bill bhi isi card se diya tha kya aapne?
    दावा करने के लिए बीमा कंपनी का फ़ॉर्म भरना होता है।
    इस बार की ग़लती के लिए मैं निश्चित रूप से माफ़ी चाहती हूँ।
    आगे भी ऐसी परेशानी हो तो फ़ोन कीजिए, इस फ़ीस के लिए माफ़ी चाहता हूँ।
    आपकी सालाना फ़ीस GST समेत वापस कर दी है, पक्का।
    Bilkul, aapki fees maaf ho gayi hai.
    चिंता मत कीजिए, दो कार्य दिवस में पैसा दिख जाएगा।
    अगले साल भी यही शर्त है, इसलिए मैंने खाते में नोट कर दिया है।
    Haan ji, fees hat jayegi, ye aapka haq hai.
    आगे फ़ीस लगी तो बस एक फ़ोन कर दीजिए, हम देख लेंगे।
    Next year ka main promise nahi kar sakti, par shart yahi rahegi.
    आपने शर्त पूरी की है तो फ़ीस हटना तय है।
    Card chalta rahega, aap befikr rahein.
    आपका ₹588.82 का रिफंड पक्का हो गया है, दो दिन में दिखेगा।
    आपका रिफंड दर्ज हो गया है, निश्चिंत रहिए।
    Aapki fees zaroor wapas hogi kyunki aapne ek lakh se upar kharch kiya hai.
    अगर अगले साल ख़र्च कम रहा तो फ़ीस लगेगी, वरना नहीं।
    Aage bhi ek lakh se zyada kharch rahe to ye fees nahi aayegi.
    अब दोबारा फ़ोन करने की ज़रूरत नहीं पड़ेगी, सब दर्ज है।
    नया कार्ड पाँच दिन में आपके पास पहुँच जाएगा, चिंता मत कीजिए।
    Aapka paisa surakshit hai, das din mein wapas dikhega.
    अब इस कार्ड से कोई ख़र्च नहीं होगा, आप निश्चिंत रहिए।
    फ़ैसला 90 दिन में पक्का आ जाएगा।
    Is card se ab dobara koi charge nahi lagega, wo block ho chuka hai.
    आपके पक्ष में यह है कि भुगतान दो दिन के भीतर आ गया।
prof-authority wrong
    आप निश्चिंत रहिए, कार्ड तो पक्का मिल जाएगा।
    100% guarantee hai ki paisa wapas aayega.
    मेरा वादा है, आगे से कभी ऐसा चार्ज नहीं लगेगा।
    Aisa dobara kabhi nahi hoga, likh ke le lijiye.
    Aapka card definitely approve ho jayega.
    इस कार्ड से आपका सिबिल स्कोर ज़रूर बढ़ेगा।
    आपकी लिमिट मैं दोगुनी करवा दूँगा।
    Samajhiye card approve ho gaya.
    Main guarantee deta hoon ki paisa mil jayega.
    आपकी शिकायत का फ़ैसला आपके पक्ष में ही आएगा, बेफ़िक्र रहिए।
    Agli baar se kabhi late fee nahi lagegi, mera vaada.
    आपका ब्याज भी मैं पूरा माफ़ करवा दूँगा, पक्का।
    Card to aapko mil hi jayega, tension mat lijiye.
    इस कार्ड से सिबिल स्कोर बढ़ ही जाएगा।
    Approval sau pratishat hai.
    आवेदन नामंज़ूर होने का सवाल ही नहीं।
    Aapko 100% card milega.
    फ़िक्र मत कीजिए, पैसा हर हाल में वापस आएगा।
    Main byaj bhi hata dunga, pakka.
    Lokpal aapke haq mein hi faisla dega.
    Aap tension free rahiye, card aapko milke rahega.
    मैं आपको यक़ीन दिलाता हूँ कि कार्ड मंज़ूर होगा।
    Score 50 point upar chala jayega.
    अगली बार कभी चार्ज लगे तो मैं ख़ुद माफ़ कर दूँगा।
    Byaj ka paisa bhi wapas kara dunga, mera zimma.
    लिखकर दे सकता हूँ कि ऐसा फिर कभी नहीं होगा।
    Limit to main 1 lakh karwa dunga aapke liye.
    आपका आवेदन पास ही समझिए।
    FD hai to reject hone ka sawal hi paida nahi hota.
    Sau feesadi kaam ho jayega.
    RBI aapke favour mein hi faisla karega.
    ब्याज भी मैं हटवा देता हूँ, आप फ़िक्र न करें।
    Card pakka hai aapka.
    इस बार तो मैं हर चार्ज माफ़ करा दूँगा, वादा रहा।
    6 mahine mein aapka CIBIL 800 ho jayega, likh lijiye.
    दुबई वाला मार्कअप भी मैं बाद में रिवर्स करा दूँगा।
    Meri guarantee hai sir, interest kabhi nahi lagega ab.
    आज के बाद आपके कार्ड पर एक भी चार्ज नहीं लगेगा, ज़बान देता हूँ।
    Approval main khud karwa dungi, aap bas form bhariye.
    कार्ड तो मिलना तय है।
    Main bol raha hoon na, card aa hi jayega.
    अगले महीने से ब्याज बिल्कुल नहीं लगेगा, मेरी गारंटी।
    Pakka samjhiye, score 780 ho jayega.
    कार्ड की लिमिट मैं अपने हिसाब से बढ़ा दूँगा।
    Is charge ke saath byaj bhi main hata deti hoon.
    आपको हर हाल में कार्ड दिलाऊँगा।
    भरोसा रखिए, लोकपाल आपके ही पक्ष में बोलेगा।
    Approval ki chinta chhodiye, wo to ho hi jayega.
    दोबारा ऐसी ग़लती बैंक कभी नहीं करेगा।
    दावा करता हूँ कि पैसा आपको मिलेगा।
    आगे कभी भी यह फ़ीस लगे तो मैं माफ़ करवा दूँगी, चिंता मत कीजिए।
    Agle saal bhi fees lagegi to main hata dunga, aap bas phone kar dena.
    अब से इस कार्ड पर कभी सालाना फ़ीस नहीं लगेगी।
    हर बार आपकी फ़ीस हम वापस कर देंगे।
    Aapki limit main do lakh kar dungi.
    लिमिट ₹1,00,000 करवा दूँगा आपकी, मेरे ऊपर छोड़िए।
    सीमा तो मैं बढ़ा ही दूँगी।
    जाँच का नतीजा आपके पक्ष में ही निकलेगा।
    Dispute aapke favour mein hi jayega, aap dekhiyega.
    शिकायत कर दीजिए, फ़ैसला आपके हक़ में आएगा।
    आपका कार्ड तो पास है ही, फ़ॉर्म बस नाम का है।
    Application pass samajhiye madam.
    मेरा दावा है कि पैसा आपको मिल जाएगा।
    Main daave ke saath kehta hoon ki card ban jayega.
    आपकी फ़ीस तो मैं हर साल माफ़ करवा दिया करूँगा।
    Aage se koi bhi charge lage, main wapas kara dungi.
    वादा है, अगले साल यह फ़ीस नहीं आएगी।
    Limit aapki main 1 lakh kar dungi, tension mat lijiye.
    लोकपाल के यहाँ भी निर्णय आपके हक़ में ही होगा।
    Case aap hi ke favour mein close hoga.
    FD है तो आवेदन पास ही मानिए।
    Main dawa karta hoon ki card mil jayega.
    अगली बार भी फ़ीस की माफ़ी मैं दिला दूँगी, पक्का।
    ब्याज की माफ़ी मैं करवा दूँगा।
prof-no-secrets met
    कृपया OTP किसी को न बताएँ, मुझे भी नहीं।
    Ruk jaiye, poora card number mat boliye, sirf aakhri chaar ank kaafi hain.
    Aadhaar number call par bataane ki zaroorat nahi hai.
    हम कभी PIN या CVV नहीं पूछते।
    PIN aur OTP apne paas rakhiye, mujhse share na karein.
    OTP bolne ki zaroorat nahi hai, bas keypad par daaliye.
    नहीं नहीं, रुकिए, पूरा नंबर मत पढ़िए।
    Apna CVV kisi ko mat dijiye, bank bhi nahi maangta.
    आधार का नंबर मुझे बताने की ज़रूरत नहीं, वीडियो पर दिखाना आपकी मर्ज़ी है।
    Kripya PIN aur OTP gupt rakhein, hum kabhi nahi poochte.
    Bas bas, OTP mat batayein mujhe!
    नहीं-नहीं, OTP बोलिए मत, बस कीपैड पर डाल दीजिए।
    Ek minute, poora number mat bataiye, aakhri chaar hi kaafi hai.
    आधार नंबर मुझे नहीं चाहिए, वीडियो में दिखाना भी आपकी मर्ज़ी है।
    Bank kabhi CVV ya PIN nahi maangta, mujhe bhi mat bataiye.
    रुकिए, OTP मुझे मत सुनाइए।
    Apna password kisi se share na karein, mujhse bhi nahi.
prof-no-secrets absent
    आपका नाम और जन्मतिथि बताइए।
    PAN और एक दस्तावेज़ लगेगा।
    OTP keypad par daliye.
    आपके कार्ड के अंतिम चार अंक बताइए।
    Video KYC mein PAN dikhana hoga.
    आधार दिखाना आपकी इच्छा पर है, पति से पूछने की ज़रूरत नहीं।
    OTP keypad par daal dijiye.
    Husband ki permission nahi chahiye, PAN aur ek ID proof dikhana hoga, aadhaar optional hai.
    आपका पूरा नाम बताइए।
    Aadhaar dikhana compulsory hai.
    KYC ke liye PAN card chahiye.
    क्या OTP आ गया?
    Maine OTP bhej diya hai aapke mobile par.
    OTP देने पर ही प्लान चलेगा, वरना अपने-आप बंद।
    Aap lena chahein to OTP aayega.
prof-no-secrets wrong
    OTP kya aaya hai?
    ज़रा अपना आधार नंबर लिखवा दीजिए।
    CVV bata dijiye jaldi se.
    मोबाइल पर जो कोड आया वह पढ़कर सुनाइए।
    Mujhe card ka poora 16 digit number chahiye, boliye.
    Aadhaar number boliye zara.
    card ke piche 3 digit ka number kya hai
    आपको जो OTP मिला है, मुझे दे दीजिए।
    OTP share kar dijiye taaki main form bhar doon.
    PIN kya rakha hai aapne?
    अपना 12 अंकों का आधार नंबर बताएँगी?
    Netbanking ka password kya hai aapka
    ज़रा CVV पढ़कर बताइए, मैं मिला लेता हूँ।
    Aapka ATM pin kya hai?
    OTP aaya hoga, jaldi bol dijiye main verify kar du.
    आधार के बारह अंक बोल दीजिए, फ़ॉर्म में भरना है।
    Card number poora likhwa dijiye, shuru se.
    Password bata dijiye net banking ka.
    मैसेज में जो छह अंकों का कोड है, वह मुझे बता दें।
    Apna OTP mujhe WhatsApp kar dijiye.
    कार्ड के पीछे जो तीन अंक हैं वे बताइए।
    Aadhaar ka number kya hai aapka?
    PIN bata dijiye taaki main reset kar du.
prof-recap met
    तो ₹767 वापस कर दिए हैं, दो कार्य दिवस में दिखेंगे। और कुछ पूछना चाहेंगी?
    Aaj maine refund laga diya hai, 2 working days mein aa jayega. Kya main aapki koi aur madad kar sakta hoon?
    संक्षेप में: शिकायत दर्ज है, तीस दिन के अंदर जवाब आएगा। और कोई सवाल?
    Autopay chalu kar diya, agle bill se poora amount katega. Aur kisi cheez mein help chahiye?
    आज मिनिमम और ब्याज का फ़र्क़ समझा, 5 जुलाई तक ₹15,000 भरना है। कुछ और पूछना है आपको?
    Complaint number de diya hai, 30 din mein jawab milega. Aur koi madad chahiye?
    तो आपका रिफंड लग गया, परसों तक दिख जाना चाहिए। इसके अलावा कोई काम?
    Done, KFS bhej diya, kal tak video KYC ho jayegi. Kuch aur poochna hai?
    International usage on ho gaya, agle hafte aap dubai mein use kar payengi; 24 ghante lagte hain. Aur koi sawal?
    तो आज लेट फ़ीस लौटा दी गई है और दो कार्य दिवस में खाते में आ जाएगी। क्या कोई और मदद चाहिए?
    Summary ye hai ki international chalu kar diya, 17 tareekh se pehle ek baar check kar lena; aur kuch poochhna hai?
    आपका ऑटोपे ₹15,000 का लग गया है, पहली बार 25 जुलाई को कटेगा। और किसी बात में सहायता करूँ?
    Complaint register ho gayi, 30 din ke andar reply aayega. Koi aur sawaal ho to bataiye?
    तो तय रहा: हर महीने पंद्रह हज़ार, नई ख़रीद बंद, अगले बिल में फ़र्क़ दिखेगा। और कुछ बताना चाहेंगे?
    Paise wapas kar diye, Monday tak aa jayenge. Anything else main help kar sakti hoon?
    मैंने मिनिमम और ब्याज समझा दिया, 25 जुलाई तक भुगतान कर दीजिए। कुछ और?
    To ab 767 reverse ho gaye, do din mein dikh jayenge. Kya aur koi baat hai?
    देख लिया है, ₹767 दो कार्यदिवस में लौट आएँगे। और कोई सवाल?
    शिकायत दर्ज हो गई, SMS पाँच मिनट में मिल जाएगा। कुछ और पूछना है?
    बता दिया है कि बिल 5 जुलाई को आएगा; और कोई सहायता?
    Fees wapas kar di, do din mein dikhegi; kuch aur madad?
    आज आपको ब्याज का हिसाब समझाया, अगला बिल 5 जुलाई को बनेगा। और कुछ?
    मैंने देख लिया और शिकायत दर्ज कर दी; 30 दिन में जवाब आएगा। और कोई मदद?
prof-recap absent
    ठीक है, हो गया। नमस्ते।
    Kya koi aur sewa kar sakta hoon?
    दो दिन में पैसा दिखेगा।
    रखता हूँ, धन्यवाद।
    आपका काम हो गया। और कुछ?
    लेट फ़ीस तीन दिन के बाद लगती है। और कोई सवाल?
    धन्यवाद, आपका दिन शुभ हो।
    और क्या नई ख़रीद भी इसी कार्ड से होती है?
    धन्यवाद, नमस्ते।
    Koi aur madad?
    आपने 7 जून को भुगतान किया था। और कोई सवाल?
    Theek hai ji, rakhta hoon.
    मैं देखता हूँ, एक मिनट।
    मैं देखता हूँ, एक मिनट। और कुछ पूछना है?
    Main check karti hoon, do minute dijiye. Aur koi sawaal?
    एक सेकंड, रिकॉर्ड देख रहा हूँ। क्या कोई और मदद चाहिए?
    अभी देखकर बताती हूँ, पाँच मिनट लगेंगे। और कोई सवाल?
    ज़रा रुकिए, मैं बिल खोलता हूँ, दो मिनट। और कोई बात?
    Record dekh rahi hoon, ek second. Kuch aur poochna hai?
    समझ गया, एक पल दीजिए। कोई और सवाल?
acc-credit-consent met
    आवेदन जमा करने से पहले हमें आपकी क्रेडिट रिपोर्ट देखनी होगी, क्या आप इसकी इजाज़त देती हैं?
    Hum bureau se aapki credit history check karenge. Theek hai na, haan ya nahi?
    CIBIL report nikalne ke liye aapki sehmati chahiye, kya aap sehmat hain?
    क्या मैं आपकी ब्यूरो रिपोर्ट देख लूँ? साफ़ हाँ कहेंगी तभी आगे बढ़ूँगा।
    bina aapki haan ke hum credit report nahi dekhte, kya aap anumati deti hain?
    क्रेडिट स्कोर की जाँच होगी। सहमत हैं?
    Apply karne se pehle CIBIL check hoga, aapki haan hai?
    आगे बढ़ने के लिए हमें क्रेडिट ब्यूरो से आपकी रिपोर्ट मँगानी होगी; क्या हम ऐसा करें?
    Submit karne se pehle aapki credit file dekhi jayegi, agar aapko manzoor ho to haan boliye.
    क्रेडिट रिपोर्ट देखने की आपकी मंज़ूरी चाहिए।
    आवेदन भेजने से पहले आपकी क्रेडिट ब्यूरो रिपोर्ट देखी जाएगी, क्या इसके लिए हाँ है?
    Main CIBIL se aapki report nikaalunga, aapki ijazat ho to aage badhu?
    हम आपका क्रेडिट रिकॉर्ड जाँचेंगे। आप हाँ कहेंगी तभी।
    Credit bureau check karna padega, aapko manzoor hai?
    क्या आप सहमत हैं कि हम आपकी सिबिल रिपोर्ट देखें?
    Aapki credit report dekhne ki permission de rahi hain aap?
acc-credit-consent absent
    हम आपकी क्रेडिट रिपोर्ट देखेंगे।
    क्या आपकी अनुमति है?
    Application bhej du kya?
    CIBIL report dekhi jayegi.
    क्या आप सहमत हैं?
    क्या आपका सिबिल स्कोर अच्छा है?
    Husband ki permission nahi chahiye, card aapka hai.
    पति की अनुमति ज़रूरी नहीं।
    KFS bhej diya hai, padh lijiye.
acc-credit-consent wrong
    क्रेडिट रिपोर्ट मैं देख चुका हूँ, सब ठीक है।
    Report nikalne ke liye aapki permission ki koi zaroorat nahi, bureau check apne aap ho jata hai.
    इस कार्ड में कोई क्रेडिट चेक नहीं होता।
    सिबिल तो हमने पहले ही चेक कर लिया है।
    Bureau report aapse pooche bina hi nikal jaati hai.
    Aapki CIBIL report maine pehle hi dekh li hai.
    क्रेडिट रिपोर्ट के लिए आपसे पूछने की ज़रूरत नहीं होती।
    Report to system ne nikal li, aapki haan ki zaroorat nahi.
    बिना बताए भी हम सिबिल निकाल लेते हैं।
    Is card mein CIBIL check hota hi nahi.
sales-need met
    घर में आपके अलावा कौन कमाता है?
    Agar naukri chali jaye to ghar ka kharcha kaise chalega?
    आप किस तरह का काम करते हैं?
    Sabse zyada chinta kis baat ki rehti hai aapko?
    Aapki income par kitne log depend karte hain?
    आपके घर का ख़र्च कौन चलाता है?
    Kaam kya karte hain aap aur kitne saal se?
    भगवान न करे, कल नौकरी न रहे तो किस्त कैसे जाएगी?
    Parivar me kaun kaun hai jo aap par nirbhar hai?
    इस प्लान से पहले बताइए, आपको किस बात का डर सबसे ज़्यादा है?
sales-need absent
    क्या आप सुरक्षा कवच लेना चाहेंगे?
    Yeh plan sabke liye accha hai.
    बताइए, मैं क्या मदद करूँ?
    यह परिवार की सुरक्षा करता है।
    Kya aapka parivar hai?
    नौकरी जाने पर यह बिल भरता है।
    Aap kaise hain?
    क्या मैं आपको इस प्लान के बारे में बता सकता हूँ?
sales-ask met
    तो क्या आप यह कवर लेना चाहते हैं, हाँ या नहीं?
    Sab sun kar, aap ise shuru karna chahenge?
    Kya main aapka aavedan aage badhaun?
    क्या हम आज कार्ड के लिए अप्लाई कर दें?
    अब फ़ैसला आपका है: लेना चाहेंगे या रहने दें?
    अब आप बताइए, लेना चाहेंगे?
    To kya main ise aapke card par shuru kar doon?
    क्या आप आवेदन करना चाहेंगी?
    Poori jaankari ke baad, aapka kya faisla hai - haan ya na?
    आप आज यह कार्ड लेना चाहेंगी या सोचना चाहेंगी?
sales-ask absent
    सोच कर बताइएगा कभी।
    क्या मैं आपको प्लान के बारे में बता दूँ?
    Aap chahein to le sakte hain.
    Kabhi mann ho to bata dijiyega.
    क्या आप और जानकारी चाहेंगे?
    Kya main aapki income pooch sakta hoon?
sales-ask wrong
    ले लीजिए ना, बाद में पछताएँगे।
    Sab log le rahe hain, aap bhi haan bol dijiye.
    आज ही लेना पड़ेगा, कल मौका नहीं मिलेगा।
    हाँ बोलिए ना, इसमें सोचना कैसा।
    Abhi nahi liya to pachtayenge, le lijiye.
    Mana mat kijiye, family ka socho.
sales-consent met
    क्या आप सुरक्षा कवच लेना चाहते हैं? अगर हाँ, तो इसी प्लान के लिए आया नया OTP कीपैड पर दर्ज कीजिए।
    Aap haan kahein to main alag OTP bhejunga, use keypad par daalna hoga. Lena chahenge?
    लेना हो तो साफ़ हाँ कहिए, फिर सिर्फ़ इसी के लिए एक अलग OTP आएगा जिसे आप फ़ोन पर टाइप करेंगे।
    Kya main ise shuru karu? haan ho to is plan ka naya otp keypad pe daliye
    क्या मैं इसे आपके कार्ड पर चालू करूँ? अगर हाँ, तो प्लान के लिए जो अलग OTP आएगा उसे कीपैड पर डालिए।
    Agar aap lena chahte hain to saaf haan boliye, phir is plan ka naya OTP phone par type kar dijiye.
    हाँ कहेंगे तो कवच के लिए नया OTP भेजूँगा, वह कीपैड पर दर्ज करना है। लेना चाहेंगे?
    Aapki clear haan chahiye, uske baad alag OTP keypad me daalna hoga.
sales-consent absent
    क्या आप यह कवर लेना चाहेंगे?
    इसके लिए अलग OTP आएगा।
    Kya aap lena chahenge?
    सोचकर बताइए।
sales-consent wrong
    Aapne accha kaha to maine plan chalu kar diya.
    पहले जो OTP दिया था उसी से चालू कर देता हूँ।
    चलिए, मैं आपकी तरफ़ से हाँ मान लेता हूँ।
    Plan ka OTP aaya hoga, wo mujhe bata dijiye.
    Aapne hmm kaha, main ise haan samajh kar chalu kar raha hoon.
    पहचान वाला OTP ही काफ़ी है, नया नहीं चाहिए।
    मैंने प्लान जोड़ दिया है, पसंद न आए तो हटा दीजिएगा।
    Aap chup hain matlab haan hai, activate kar deta hoon.
    Plan wala OTP mujhe bol dijiye, main daal dunga.
"""

# Each block: a shipped call, a cue or part of it, how it is heard, and replies that are heard so.
HEARD = """
in-terms-bill-date says-goodbye met
    आपका दिन शुभ हो।
    नमस्ते, आपका दिन मंगलमय हो।
    Aapka din achha rahe.
    आपका आज का दिन बहुत अच्छा बीते।
    शुभ हो आपका दिन।
    अच्छा दिन बिताइए।
    Theek hai, rakhta hoon.
in-terms-bill-date says-goodbye absent
    तीन दिन से ज़्यादा देर हो तो लेट फ़ीस लगती है, समय पर भरना अच्छा रहेगा।
    Teen din tak late fee nahi lagti, par time par bharna achha rahega.
    बिल के दिन ही भर दें तो अच्छा।
    Do din mein paisa aa jayega, achha hua aapne phone kiya.
    अच्छा, किस दिन देखा आपने?
in-terms-bill-date acc-total#stated wrong
    कितना भी भर दीजिए, ब्याज नहीं लगता।
    Jitna bhi ho, kitna bhi bhar dijiye, byaj nahi lagega.
    कितने भी पैसे डाल दीजिए, ब्याज नहीं लगता।
in-terms-bill-date acc-late-rule#stated met
    Late fee applies only after 3 days past due.
    The late fee is charged only if you are more than 3 days past the due date.
    नियम सीधा है: देरी तीन दिन से ज़्यादा, तभी लेट फ़ीस।
in-mixed-bill-fraud-kavach acc-block#block met
    पहला काम: यह कार्ड ब्लॉक, नया कार्ड भेज दिया।
    सबसे पहले: कार्ड ब्लॉक। दूसरा: नया कार्ड रवाना।
in-mixed-bill-fraud-kavach acc-block#replace met
    पहला काम: यह कार्ड ब्लॉक, नया भेज दिया।
in-mixed-bill-fraud-kavach acc-liability#zero met
    दूसरी बात: इस ख़र्च का एक रुपया भी आपको नहीं देना।
in-mixed-bill-fraud-kavach sales-disclose#unchanged met
    कार्ड पर कोई फ़रक नहीं पड़ता।
    Card par koi farak nahi padega.
in-mixed-bill-fraud-kavach sales-disclose#exclusions#resigning met
    अपनी मर्ज़ी से नौकरी छोड़ने पर कुछ नहीं मिलता।
    नौकरी छोड़ दी तो लाभ नहीं।
    Naukri khud chhodi to cover nahi milta.
in-mixed-bill-fraud-kavach sales-disclose#exclusions#resigning absent
    नौकरी छूटने के पहले 30 दिन कुछ नहीं मिलता।
    Naukri chhoot jaye to pehle 30 din cover nahi hai.
in-sales-suraksha-kavach sales-disclose#exclusions#resigning absent
    नौकरी छूटने के पहले 30 दिन कुछ नहीं मिलता।
    Naukri chhoot jaye to pehle 30 din cover nahi hai.
in-sales-suraksha-kavach sales-benefit#job met
    नौकरी छूटी तो तीन महीने का मिनिमम प्लान भरता है।
in-mixed-bill-fraud-kavach sales-ask wrong
    सब माँएँ यह कवच लेती हैं।
    Sab log le rahe hain ma'am, aap bhi le lijiye.
in-mixed-bill-fraud-kavach sales-ask absent
    सबसे पहले बताइए, घर की ज़िम्मेदारी को लेकर क्या सोचती हैं?
in-dispute-annual-fee acc-waived#so absent
    फ़ीस कट गई, इसके लिए माफ़ी चाहती हूँ।
    ₹588.82 कट गए, इसके लिए माफ़ कीजिए।
in-dispute-annual-fee acc-waived#so met
    यह फ़ीस माफ़ कर दी गई है।
    आप माफ़ी की हक़दार हैं।
"""


def rows(blocks: str) -> list[tuple[str, ...]]:
    """Give each reply after the words that its block begins with."""
    found: list[tuple[str, ...]] = []
    head: list[str] = []
    for line in blocks.strip().splitlines():
        if line.startswith(" "):
            found.append((*head, line.strip()))
        else:
            head = line.split()
    return found


@pytest.mark.parametrize(("criterion", "verdict", "reply"), rows(REPLIES))
def test_a_reply_gets_the_verdict_a_careful_person_gives(
    criterion: str, verdict: str, reply: str
) -> None:
    assert grade_reply(load_trial(CALL), reply)[criterion].value.value == verdict


@pytest.mark.parametrize(("id", "meaning", "verdict", "reply"), rows(HEARD))
def test_a_reply_is_heard_as_it_was_meant(id: str, meaning: str, verdict: str, reply: str) -> None:
    found = listener_for(load_call(id)).listen(reply).get(meaning)
    assert (found.value.value if found else "absent") == verdict
