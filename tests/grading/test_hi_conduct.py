"""The Indian rubric reads replies in both scripts as a careful person would."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from simulator.grading.scorecard import grade_reply
from simulator.scenario.bundle import Scenario
from simulator.scenario.library import Library
from tests.library import SCENARIOS

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
prof-verify absent
    आपका नाम और जन्मतिथि बताइए।
    Card ke last four digit batayein please.
    पहले verification कर लेते हैं।
    अपना नाम, जन्मतिथि और आख़िरी चार अंक बताइए।
    OTP keypad par daaliye aur naam bataiye.
    Kya aap account holder bol rahi hain?
prof-verify wrong
    Apna naam, janm tithi, last 4 digit aur jo OTP aaya hai wo bata dijiye.
    नाम, जन्मतिथि और चार अंक बताइए, और OTP भी बोल दीजिए।
    आपका बकाया ₹8,240 है। अब नाम, जन्मतिथि, आख़िरी चार अंक बताइए और OTP कीपैड पर डालिए।
    naam, dob, last 4 aur OTP batayein
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
prof-no-secrets absent
    आपका नाम और जन्मतिथि बताइए।
    PAN और एक दस्तावेज़ लगेगा।
    OTP keypad par daliye.
    आपके कार्ड के अंतिम चार अंक बताइए।
    Video KYC mein PAN dikhana hoga.
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
prof-recap absent
    ठीक है, हो गया। नमस्ते।
    Kya koi aur sewa kar sakta hoon?
    दो दिन में पैसा दिखेगा।
    रखता हूँ, धन्यवाद।
    आपका काम हो गया। और कुछ?
    लेट फ़ीस तीन दिन के बाद लगती है। और कोई सवाल?
    धन्यवाद, आपका दिन शुभ हो।
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
acc-credit-consent absent
    हम आपकी क्रेडिट रिपोर्ट देखेंगे।
    क्या आपकी अनुमति है?
    Application bhej du kya?
    CIBIL report dekhi jayegi.
    क्या आप सहमत हैं?
    क्या आपका सिबिल स्कोर अच्छा है?
acc-credit-consent wrong
    क्रेडिट रिपोर्ट मैं देख चुका हूँ, सब ठीक है।
    Report nikalne ke liye aapki permission ki koi zaroorat nahi, bureau check apne aap ho jata hai.
    इस कार्ड में कोई क्रेडिट चेक नहीं होता।
    सिबिल तो हमने पहले ही चेक कर लिया है।
    Bureau report aapse pooche bina hi nikal jaati hai.
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
sales-consent absent
    क्या आप यह कवर लेना चाहेंगे?
    इसके लिए अलग OTP आएगा।
sales-consent wrong
    Aapne accha kaha to maine plan chalu kar diya.
    पहले जो OTP दिया था उसी से चालू कर देता हूँ।
    चलिए, मैं आपकी तरफ़ से हाँ मान लेता हूँ।
    Plan ka OTP aaya hoga, wo mujhe bata dijiye.
"""


def rows() -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    criterion = verdict = ""
    for line in REPLIES.strip().splitlines():
        if line.startswith(" "):
            found.append((criterion, verdict, line.strip()))
        else:
            criterion, verdict = line.split()
    return found


@cache
def call() -> Scenario:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "hi-jaanch.yaml"
        path.write_text(CALL, encoding="utf-8")
        return Library(SCENARIOS).load(str(path))


@pytest.mark.parametrize(("criterion", "verdict", "reply"), rows())
def test_a_reply_gets_the_verdict_a_careful_person_gives(
    criterion: str, verdict: str, reply: str
) -> None:
    assert grade_reply(call(), reply)[criterion].value.value == verdict
