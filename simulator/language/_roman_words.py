"""The words that Hindi in Latin letters is read by: which Devanagari word a spelling stands for.

Spellings that follow from the sound of a word ("bharna", "bharnaa") are found by its sound; here
stand the words, and the spellings that no sound tells ("nhi", "h", "charge").
"""

from __future__ import annotations

# Words of grammar, and short or free spellings: Devanagari, then every spelling.
EXACT = """
है=hai/h/he/hei/hay/haii हैं=hain/hn/hein/haen था=tha/thaa थी=thi/thee थे=the थीं=thin/theen
हो=ho होगा=hoga/hogaa होगी=hogi/hogee होंगे=honge/hoge होंगी=hongi हुआ=hua/huwa/huaa
हुई=hui/huyi हुए=hue/huye/huey हूं=hun/hoon/hu/hoo/huun होता=hota/hotaa होती=hoti होते=hote
होकर=hokar नहीं=nahi/nahin/nhi/nahee/nai/nahii/nahi/nahein/naheen/nhin/nehi/nahiin/ni/nahn न=n
ना=na/naa मत=mat मैं=main/mai/mein_ में=me/mein/mei/mey/men मैंने=maine/mene/mainne/meine
मुझे=mujhe/muje/mjhe/mujhey मुझको=mujhko मुझसे=mujhse/mujse मेरा=mera/meraa मेरी=meri मेरे=mere
हम=hum/ham/hm हमने=humne/hamne हमें=humein/hame/hume/hamen/humen/hamein हमको=humko/hamko
हमारा=hamara/humara हमारी=hamari/humari हमारे=hamare/humare/hmare आप=aap/ap/aapp
आपने=aapne/apne_ आपको=aapko/apko आपका=aapka/apka/aapkaa/aapk आपकी=aapki/apki आपके=aapke/apke
आपसे=aapse/apse आपमें=aapme अपना=apna/apnaa अपनी=apni अपने=apne तू=tu/tuu तुम=tum/tm
तुमने=tumne तूने=tune/toone तुमको=tumko तुझे=tujhe/tuje तुझको=tujhko
तुम्हें=tumhe/tumhein/tumhen/tumhey तुम्हारा=tumhara/tumara तुम्हारी=tumhari/tumari
तुम्हारे=tumhare/tumare तेरा=tera/teraa तेरी=teri तेरे=tere तुमसे=tumse तुझसे=tujhse यह=yeh/yah
ये=ye/yey वह=voh/woh/wah/vah/wo/vo वे=ve/we_ इस=is/iss उस=us/uss इन=in/inn उन=un/unn
इसे=ise/isse_ उसे=use/usey इसका=iska इसकी=iski इसके=iske उसका=uska उसकी=uski उसके=uske
इसको=isko उसको=usko इससे=isse/issay उससे=usse इसमें=isme/ismein/ismen उसमें=usme/usmein
इसलिए=isliye/islie/isliy/isiliye इसने=isne उन्हें=unhe/unhein/unhen उनका=unka उनकी=unki
उनके=unke इनका=inka इनकी=inki इनके=inke इन्हें=inhe/inhein जो=jo जिस=jis/jiss जिसका=jiska
जिसमें=jisme जिससे=jisse जिन=jin सो=so कि=ke_ की=ki/kii का=ka/kaa के=ke/kay को=ko/koo
से=se/sey/sai ने=ne/ney पर=par/pr/pe/pey प्रति=per तक=tak/tk भी=bhi/bhee/bi ही=hee/hii
तो=to/toh/tho और=aur/or/aor/orr/aurr या=ya/yaa लेकिन=lekin/lakin/lekn मगर=magar/mgr
क्योंकि=kyonki/kyunki/kyuki/kyoki/kyuki/kyunkee/kyonkee बल्कि=balki अगर=agar/agr/agarr
यदि=yadi/yedi ताकि=taki/taaki जब=jab/jb तब=tab अब=ab अभी=abhi/abi/abhee/abhii
कभी=kabhi/kbhi/kabhee फिर=phir/fir/phr/phirse_ वरना=varna/warna जबकि=jabki
हालांकि=halanki/halaanki चाहे=chahe क्या=kya/kyaa/kia_ क्यों=kyon/kyun/kyu/kyo/kyoon/kiyu/kiu
कब=kab/kb कहां=kahan/kahaan/khan_ कहा=kaha कैसे=kaise/kese/kayse कैसा=kaisa कैसी=kaisi
कौन=kaun/kon/koun किस=kis/kiss किसी=kisi/kisee किसने=kisne किसका=kiska किसकी=kiski किसके=kiske
किसको=kisko किससे=kisse किन=kin किनसे=kinse कितना=kitna/kitnaa कितनी=kitni कितने=kitne
कोई=koi/koyi/koy कुछ=kuch/kuchh/kch/kuc एक=ek/aek/1k सब=sab/sb सभी=sabhi/sabi
यहां=yahan/yaha/yhn/yahaan वहां=wahan/vahan/waha/vaha/wahaan जहां=jahan/jaha ऐसा=aisa/esa/aesa
ऐसी=aisi/esi ऐसे=aise/ese/ayse वैसा=waisa/vaisa वैसे=waise/vaise वैसी=waisi जैसा=jaisa/jesa
जैसे=jaise/jese जैसी=jaisi इतना=itna/itnaa इतनी=itni इतने=itne उतना=utna जितना=jitna
जितनी=jitni जितने=jitne बहुत=bahut/bohot/bahot/bhot/bhut/bohut/boht बस=bas/bus/bass
सिर्फ=sirf/srf/sirph केवल=keval/kewal मात्र=matra जी=ji/jee हां=haan/han/ha/haa/haanji
अच्छा=accha/achha/acha/achchha/acchaa अच्छी=acchi/achhi/achi अच्छे=acche/achhe/ache
ठीक=theek/thik/thk/teek/theekh सही=sahi/sahee/shi साथ=saath/sath लिए=liye/lie/liy/liyay/lye
लिया=liya/lia/lya/liyaa ली=li/lee लेकर=lekar/leke/leker दिया=diya/dia/dya/diyaa दी=di/dee/dii
दिए=diye/die_/diey देकर=dekar/deke
दीजिए=dijiye/dijie/dijiy/dijye/deejiye/dijeye/dejiye/dijiyega/djiye
लीजिए=lijiye/lijie/lijye/leejiye/lijiyega
कीजिए=kijiye/kijie/kijiega/kijye/keejiye/kijiyega/kijeye/kijiy किया=kiya/kia/kiyaa/kya_
किए=kiye/kie/kiey दूं=dun/doon/du/doo/duu दूंगा=dunga/doonga/duunga/dungaa/duga
दूंगी=dungi/doongi/dugi देंगे=denge/dege_/dengey देंगी=dengi देगा=dega देगी=degi दें=dein
देय=dey दे=de ले=le जा=ja आ=aa देन=den लेन=len दो=do/doo_ लूं=lun/loon/lu/loo
लूंगा=lunga/loonga लूंगी=lungi/loongi लेंगे=lenge लेंगी=lengi लेगा=lega लेगी=legi लें=lein/ley
लो=lo गया=gaya/gya/gayaa/gaya गई=gayi/gai/gyi/gayee/gaee/gyii गए=gaye/gae/gye/gayay
गईं=gayin/gyin जाएगा=jayega/jaega/jaayega/jayga/jaiga/jayegaa/jyga/jyega/jaayga
जाएगी=jayegi/jaegi/jaygi/jaayegi/jyegi जाएंगे=jayenge/jaenge/jaayenge/jayege
जाएंगी=jayengi/jaengi जाए=jaye/jae/jaaye जाएं=jayen/jayein/jaayen/jaaye_ जाता=jata/jaata
जाती=jati/jaati जाते=jate/jaate जाना=jana/jaana जाने=jane/jaane जानी=jani/jaani
रहा=raha/rha/rahaa रही=rahi/rhi/rahee/rhee रहे=rahe/rhe/rahey सका=saka सके=sake सकी=saki
सकता=sakta/skta/saktaa सकती=sakti/skti सकते=sakte/skte सकूं=sakun/sakoon सकें=saken/sakein
सकेगा=sakega सकेगी=sakegi सकेंगे=sakenge सकूंगा=sakunga
चाहिए=chahiye/chahie/chaiye/chahiy/chaahiye/chahye/chaheye/chaiye कर=kar/kr/ker
करके=karke/krke/kerke/karkey कृपया=kripya/kripaya/krupya/kripiya/kirpya/krpya/kirpaya
धन्यवाद=dhanyavad/dhanyawad/dhanyavaad/dhanyawaad/dhnyawad/dhanyabad
शुक्रिया=shukriya/sukriya/shukria नमस्ते=namaste/namastey/namste/namasthe
नमस्कार=namaskar/namaskaar/namskar
रुपए=rupaye/rupay/rupaya_/rupees/rupee/rupye/rupe/rupaiye/rupey/rupiya/rupya
रुपया=rupaya/rupaiya ब्याज=byaj/byaaj/biyaj/byaz/vyaj/byajj पूरा=pura/poora/puraa
पूरी=puri/poori पूरे=pure/poore जल्दी=jaldi/jldi
ज्यादा=zyada/jyada/zyaada/jyaada/zada/jada/zyda ज्यादातर=zyadatar/jyadatar कम=kam/km काम=kaam
बाद=baad/bad बात=baat/bat बातें=baatein/batein/baaten
पहले=pehle/pahle/phle/pehele/pahale/pehlay पहला=pehla/pahla पहली=pehli/pahli
दूसरा=dusra/doosra/dusara दूसरी=dusri/doosri दूसरे=dusre/doosre तीसरा=teesra/tisra
तीसरे=teesre/tisre तीसरी=teesri चौथे=chauthe/chothe जरूर=zaroor/zarur/jarur/jaroor
जरूरी=zaroori/jaruri/zaruri/jaroori जरूरत=zaroorat/jarurat/zarurat/jaroorat माफ=maaf/maf/maph
माफी=maafi/mafi ग्राहक=grahak/graahak/grahk खाता=khata/khaata खाते=khate/khaate खातों=khaton
दवा=dava/dawa/davaa/dawaa दवाई=davai/dawai/dawaai दावा=daava/daawa दावे=daave/daawe
क्षमा=maafkijiye/maafkijie/maafkijiyega/maafkijiega/maafkariye
क्षमा=maafkarie/maafkariyega/maafkariega/maafkarein/maafkaren
क्षमा=mafkijiye/mafkijie/mafkijiyega/mafkijiega/mafkariye
क्षमा=mafkarie/mafkariyega/mafkariega/mafkarein/mafkaren
दिन=din/dinn दिनों=dino/dinon तारीख=tarikh/tareekh/taarikh/tarik/tareek
महीना=mahina/maheena/mahinaa महीने=mahine/maheene/mhine/mahiney महीनों=mahino/mahinon
साल=saal/sal हफ्ता=hafta हफ्ते=hafte समय=samay/samy वक्त=waqt/vaqt/wakt/vakt घर=ghar/ghr
मना=mana_ पता=pata/ptaa/pta गलती=galti/galati/glti/ghalti गलत=galat/glat/ghalat हक=haq/hak
फर्क=farq/fark/faraq/pharak/farak/pharq/frk असर=asar/asr शिकायत=shikayat/sikayat/shikayet
दोबारा=dobara/dubara/doobara/dobaara दुबारा=dubaara मर्जी=marzi/marji/mrzi
गुस्सा=gussa/ghussa/gusa दिक्कत=dikkat/diqqat/dikat वाकई=waqai/wakai/vakai
वैकल्पिक=vaikalpik/vekalpik स्वागत=swagat/svagat/swaagat
स्वाभाविक=swabhavik/svabhavik/swabhawik बगैर=bagair/bagher/bager बिना=bina/binaa/bna
तुरंत=turant/turnt/turat अंदर=andar/ander/andr भीतर=bhitar/bheetar बारे=bare/baare/bre
भरी=bhari/bhri भारी=bhaari मानना=maanna/manna सबसे=sabse/sbse सबके=sabke सबको=sabko सबका=sabka
सबकी=sabki उतने=utne उतनी=utni उन्होंने=unhone/unhonein/unhone जिसके=jiske जिसको=jisko
किसे=kise सार=saar हल=hal हाल=haal अन्य=anya मुझ=mujh तारीखें=tarikhen/tareekhein शर्त=shart
शर्तें=shartein/sharten शर्तों=sharton बाकी=baaki/baki/baqi/baaqi
बकाया=bakaya/bakaaya/bakya/bkaya/bakayaa यार=yaar/yar सर=sir मैडम=madam/maam/mam
आधार=aadhar/aadhaar/adhar/adhaar/aadhr/aadharr सालाना=salana/saalana नियत=niyat/neeyat
तिथि=tithi/tithee सौ=sau हजार=hazar/hazaar/hajar/hajaar/hzar लाख=lakh/lac/laakh
करोड=crore/karod/karor आधा=aadha/adha आधी=aadhi/adhi आधे=aadhe/adhe ढाई=dhai/dhaai
डेढ=dedh/derh हाय=hii_ इंतजार=intezar/intzar/intejar/intezaar/intzaar/intazar
फैसला=faisla/fesla/phaisla व्यक्ति=vyakti बीच=beech/bich बार=baar/bar_ मन=man मान=maan
राशि=rashi/raashi/raashee रकम=rakam/raqam/rakm विकलांगता=viklangta/vikalangta/viklaangta
मृत्यु=mrityu/mrutyu/mrityuu/mratyu मौत=maut/mout
स्वरोजगार=swarozgar/svarozgar/swarojgar/swarozgaar इस्तीफा=istifa/isteefa/istefa
इस्तीफे=istife/isteefe इजाजत=ijazat/izazat/ijajat/izajat शुल्क=shulk/sulk विलंब=vilamb/vilmb
नियम=niyam/niyum नियमों=niyamo/niyamon
जन्म=janam/janm/jnm जन्मतिथि=janamtithi खत्म=khatam/khatum/khtm तभी=tabhi/tbhi जभी=jabhi पौन=paun/pon
पौना=pauna दोगे=doge दोगी=dogi
लोगे=loge/logey जिसने=jisne उसने=usne किसीने=kisine_ जिन्हें=jinhe/jinhein बशर्ते=basharte/basharten
करेंगे=kardenge/krdenge/karlenge करेंगी=kardengi करूंगा=kardunga/krdunga करूंगी=kardungi
कीजिए=kardijiye/krdijiye/karlijiye/krlijiye/kardo_ किया=kardiya/krdiya की=kardi_
होगा=hojayega/hojaega/hojaayega/hojyega होगी=hojayegi/hojaegi हुआ=hogaya/hogya हुई=hogayi/hogyi
बताइए=batadijiye/btadijiye/bataiye/btaiye दीजिए=dedijiye लीजिए=lelijiye पढिए=padhlijiye/padlijiye
मिलेगा=miljayega/miljaega मिलेगी=miljayegi डालिए=daaldijiye/daldijiye भेजा=bhejdiya
"""

# English words used in Hindi: Devanagari, then the English spellings.
LOANS = """
लेट=late फीस=fee/feez/fess/fes/fis/phees/fies चार्ज=charge/chrg/chg/charg/chrge/chaarge कार्ड=card
बिल=bill पेमेंट=payment/pymt/pyment/paymnt/paymet/pament
पे=pay कॉल=call फोन=phone/fone मोबाइल=mobile/mobil नंबर=number/nmbr/numbr/nambar/namber
ओटीपी=otp पिन=pin सीवीवी=cvv/cvc/cvv2 एमपिन=mpin पासवर्ड=password/passwrd कोड=code
कीपैड=keypad/keypd मिनिमम=minimum/minimam/minimun/minumum/minmum/minimm अमाउंट=amount/amt/amout
ड्यू=due/dues
डेट=date इंटरेस्ट=interest/intrest/intrst/interst/intereset/intresst बैंक=bank
बैलेंस=balance/balence
स्टेटमेंट=statement/stmt/statment लिमिट=limit/limt/limitt/limmit/limet
क्रेडिट=credit/cr/credt/crdit/creadit डेबिट=debit रिफंड=refund
रिवर्स=reverse रिवर्सल=reversal वेव=waive/wave/waiver कैंसिल=cancel/cancell/cancle/cansel/cencel
ऐप=app/application_/ap_ ऑनलाइन=online ऑफलाइन=offline ऑटोपे=autopay ऑटो=auto डेबिट=debit
यूपीआई=upi एटीएम=atm कैश=cash मार्कअप=markup फॉरेक्स=forex/forx करेंसी=currency/curency
इंटरनेशनल=international/intl/internatonal यूज=usage
ट्रांजैक्शन=transaction/txn/trans/transction/tranzaction/transactn परचेज=purchase/purchace
शॉपिंग=shopping स्वाइप=swipe प्लान=plan कवर=cover/coverage
प्रीमियम=premium/premimum/prmium/premim/primium/premuim
फ्री=free/fri बेनिफिट=benefit इंश्योरेंस=insurance/insurence पॉलिसी=policy क्लेम=claim
नौकरी=naukri/nokri/naukari जॉब=job कंपनी=company/compny/kampni सैलरी=salary/sallary/selery
इनकम=income बिजनेस=business/bussiness/busines प्रोबेशन=probation फ्रीलांस=freelance/freelancing
फ्रीलांसर=freelancer एक्सीडेंट=accident/accidental/acident डेथ=death
डिसेबिलिटी=disability/disable/disabled वेटिंग=waiting/wait पीरियड=period एफडी=fd
फिक्स्ड=fixed/fix डिपॉजिट=deposit/deposite/depost/diposit सिक्योर=secure/secured पैन=pan आईडी=id
डॉक्यूमेंट=document/documant/doc/docs/documnt/dcument वीडियो=video/vedio केवाईसी=kyc/ekyc
वेरिफाई=verify
वेरिफिकेशन=verification/varification रिकॉर्ड=record/recording/recorded
कन्फर्म=confirm/confrm/cnfrm अप्रूव=approve/approved/aprove/apruv/aproov अप्रूवल=approval/aproval
रिजेक्ट=reject/rejected/rejection
गारंटी=guarantee/gurantee/guaranty/garanti/guarantee/gaurantee/guaranteed/garantee
वारंटी=warranty स्कोर=score सिबिल=cibil ब्यूरो=bureau/buro/beauro रिपोर्ट=report
हिस्ट्री=history चेक=check/cheque/chek परमिशन=permission/permision/permisson/permisn/parmission
कंसेंट=consent
सॉरी=sorry/sory/soorry थैंक=thank/thanks/thx/thnks थैंक्यू=thankyou प्लीज=please/pls/plz/plse
हेलो=hello/helo/hallo/hullo ओके=ok/okay/okey/k_ वेलकम=welcome टाइम=time लाइन=line होल्ड=hold
मिनट=minute/minutes/mins/minat सेकंड=second/sec सुपरवाइजर=supervisor/superviser/supervizor
मैनेजर=manager सीनियर=senior टीम=team ट्रांसफर=transfer/trnsfer कनेक्ट=connect
एस्केलेट=escalate/escalation कंप्लेंट=complaint/complain/complant/complent टिकट=ticket
रेफरेंस=reference/refrence/ref केस=case रिक्वेस्ट=request/reqest सर्विस=service/servise
ईमेल=email/e-mail/mail एसएमएस=sms मैसेज=message/msg/massage लिंक=link रिमाइंडर=reminder/remind
अलर्ट=alert सेट=set सेटअप=setup स्टार्ट=start स्टॉप=stop ऑन=on ऑफ=off
एक्टिवेट=activate/activation/actvate एक्टिव=active डीएक्टिवेट=deactivate इनेबल=enable/enabled
डिसेबल=disable_ ब्लॉक=block अनब्लॉक=unblock टैक्स=tax जीएसटी=gst सिस्टम=system
प्रॉब्लम=problem/prblm/problm टेंशन=tension डिटेल=detail/details इन्फॉर्मेशन=information/info
सेफ=safe डिजिट=digit लास्ट=last फर्स्ट=first नेम=name फुल=full टोटल=total पार्ट=part बैक=back
न्यू=new नेक्स्ट=next/nxt मंथ=month डे=day/days ईयर=year वीक=week
पर्सेंट=percent/percentage/parsent/prcent/pct/persent/prsent/precent/percnt
पैसे=paise/paisa_/paisey/pese पैसा=paisa
कस्टमर=customer/custmer यूजर=user प्रोसेस=process/proses अपडेट=update सबमिट=submit फॉर्म=form
अप्लाई=apply एप्लीकेशन=application/aplication/applicaton/aplicaton/appliction
एलिजिबल=eligible/eligibility रेट=rate
हिडन=hidden ऑफर=offer ऑप्शन=option ऑप्शनल=optional/opshnal/optinal/opsnal/optionl
कंपल्सरी=compulsory/compulsary/complusory मैंडेटरी=mandatory/mandetory वॉलंटरी=voluntary
लॉस=loss फॉल्ट=fault मिस्टेक=mistake फॉल्टी=faulty सिंपल=simple क्लियर=clear टाइप=type
एंटर=enter डायल=dial प्रेस=press शेयर=share/shared बोनस=bonus रिवॉर्ड=reward पॉइंट=point
लाउंज=lounge शॉप=shop दुबई=dubai आरबीआई=rbi ओम्बड्समैन=ombudsman/ombudsmen/ombudsmn
लोकपाल=lokpal/lokpaal केएफएस=kfs एमआईटीसी=mitc एमएडी=mad लार्कस्पैन=larkspan/larkspn सरल=saral
सफर=safar आरंभ=aarambh/arambh/aarambha कवच=kavach/kawach/kavch
सुरक्षा=suraksha/surksha/surakhsa डिक्लाइन=decline/declined लोन=loan ईएमआई=emi ग्रेस=grace
क्रेडिटेड=credited_ एडजस्ट=adjust/adjustment अकाउंट=account/acount/acc/acct
रजिस्टर्ड=registered/register/registerd इनकम=income ट्रैवल=travel ट्रिप=trip एयरपोर्ट=airport
शॉक=shock कन्फ्यूज=confuse/confused/confusing/confusion
फ्रस्ट्रेट=frustrate/frustrated/frustrating/frustration अपसेट=upset वरी=worry/worried
हेल्प=help असिस्ट=assist सॉल्व=solve सॉल्यूशन=solution रिजॉल्व=resolve/resolved/resolution
डिस्प्यूट=dispute फ्रॉड=fraud टर्म=term/terms कंडीशन=condition/conditions रूल=rule/rules
एग्रीमेंट=agreement लीगल=legal राइट=right रॉन्ग=wrong पेंडिंग=pending डिले=delay/delayed
ओवरड्यू=overdue आउटस्टैंडिंग=outstanding/outstandng रिमेनिंग=remaining अनपेड=unpaid पेड=paid
पर्सनल=personal एड्रेस=address/adress/addres बर्थ=birth डीओबी=dob बर्थडे=birthday/birthdate
क्विट=quit स्वरोजगार=selfemployed नेटबैंकिंग=netbanking रिजाइन=resign/resigned/resignation
लेऑफ=layoff/lay-off/laidoff विदड्रॉ=withdraw/withdrawal/withdrawl/withdrawn डॉलर=dollar
दिरहम=dirham/dirhams/dhiram एईडी=aed लोकल=local गुड=good मॉर्निंग=morning आफ्टरनून=afternoon
ईवनिंग=evening नाइट=night बाय=bye गुडबाय=goodbye हैव=have नाइस=nice सेविंग=saving/savings
इन्वेस्ट=invest/investment टोल=toll चैट=chat वेबसाइट=website नेटबैंकिंग=netbanking
हसबैंड=husband/hubby वाइफ=wife फैमिली=family डिपेंडेंट=dependent/dependant एजेंट=agent
एक्स्ट्रा=extra हाई=high लो_=low परमानेंट=permanent/parmanent सेपरेट=separate/seperate
डिसीजन=decision/dicision कस्टडी=custody प्रूफ=proof पासपोर्ट=passport/pasport वोटर=voter
ड्राइविंग=driving लाइसेंस=license/licence/lisence एक्सपायरी=expiry/expire कैशबैक=cashback
डिस्काउंट=discount एनुअल=annual/anual ईयरली=yearly मंथली=monthly/mnthly गुडविल=goodwill
अनुअल=annually_ शेम=shame स्टुपिड=stupid/stupd ईडियट=idiot नॉनसेंस=nonsense ड्रामा=drama
ब्लैकलिस्ट=blacklist यूज्ड=used रेगुलर=regular नॉर्मल=normal फाइन=fine फाइनेंस=finance
सर्टेन=certain श्योर=sure/surely/shure/shor डेफिनेटली=definitely/definately/definitly
प्रॉमिस=promise/promised इंपॉर्टेंट=important/imp इमीडिएट=immediate/immediately रीजन=reason
इश्यू=issue क्वेश्चन=question क्वेरी=query डाउट=doubt एनी=any थिंग=thing एल्स=else फोर=four
मोर=more दैन=than विदिन=within फॉर=for माई=my योर=your यू=you दिस=this दैट=that नोट=note
वर्किंग=working वर्क=work कैलकुलेट=calculate/calculation टू=two प्रोसीड=proceed
एनरोल=enrol/enroll/enrolled/enrolment गो=go अहेड=ahead शेड्यूल=schedule
अंडरस्टैंड=understand/undrstand/understood फील=feel/feeling रिलैक्स=relax पैनिक=panic
स्ट्रेस=stress/stressful एनॉय=annoy/annoyed/annoying इरिटेट=irritate/irritated/irritating
जेनुइन=genuine नेचुरल=natural ऑब्वियस=obvious/obviously लॉजिक=logic
"""

# Verb roots, as they stand before -ना.
VERBS = """
पड़ हो जा ला कर बता बोल कह सुन सुना देख दिखा दिख समझ समझा जान मान माँग मंगा मंगवा मँगा मँगवा भर
भरवा चुक चुका चुकवा लग लगा लगवा हट हटा हटवा लौट लौटा लौटवा बच बचा रख रखवा रह मिल मिला भेज भिजवा
डाल दबा लिख लिखवा पढ़ पढ़वा पूछ चाह सक आ पा खो खोल खुल बन बना बनवा बढ़ बढ़ा बढ़वा घट घटा कट काट
कटवा जुड़ जोड़ जुड़वा निकल निकाल निकलवा रुक रोक रुकवा चल चला चलवा छोड़ छूट छुड़ा टूट तोड़ बैठ
उठ उठा सोच खरीद बेच जाँच जांच जँच बदल बदलवा ले दे पहुँच पहुंचा पहुँचा मिटा सुधर सुधार सुलझ
सुलझा निपट निपटा करवा करा दिला दिलवा बुला घबरा डर चिल्ला झगड़ लड़ हँस रो सता चुन टाल ढूँढ गिन
जी पी खा सो धो ठहर थक थका चिढ़ चुभ खटक अखर दोहरा जता मिलवा गँवा पछता झेल सह कमा खर्च निभा चमक
घूम घूमा भूल भुगत लिखा टिक गिर उतर उतार पकड़ फँस बोलवा लौटना_ सुलगा मुकर ठग चुरा घुमा मार मर
पाल जल जला बाँट बाँध छुप छिप छुपा छिपा बतला दर्शा अपना संभाल संभल सँभाल सँभल उलझ उलझा समेट टकरा
गुज़र गुज़ार बिगड़ बिगाड़ वसूल चूक चढ़ चढ़ा खल उकसा खींच खिंच चाट टल डलवा दुख दुखा तौल थाम पक
बीत निचोड़ सौंप फिर भाग बरत जुटा चुभो मँडरा लटक लटका सुलटा झटक बख्श सराह स्वीकार नकार पुकार
"""

# Nouns, adjectives, adverbs that are spelled as they sound.
PLAIN = """
नाम पूरा जन्म जन्मतिथि जन्मदिन दिनांक अंक अंकों अंतिम आख़िरी आख़िर पिछला पिछली पिछले अगला अगली
अगले संख्या क्रमांक भुगतान अदायगी रक़म बकाये सालों तिथियाँ देरी देर बाद ज़रा थोड़ा थोड़ी थोड़े
सारा सारी सारे कुल मूल ब्याजमुक्त मुक्त मुफ़्त निःशुल्क नई नया नए ख़रीद ख़रीदारी ख़रीदी ख़र्च
ख़र्चा ख़र्चे लेनदेन लेन देन चीज़ चीज़ें सामान दुकान दुकानदार विदेश विदेशी देश बाहर मुद्रा नक़द
नकदी निकासी स्थानीय अंतरराष्ट्रीय उपयोग इस्तेमाल प्रयोग यात्रा सैर परेशान परेशानी परेशानियाँ
तकलीफ़ कष्ट तनाव चिंता चिंतित फ़िक्र नाराज़ नाराज़गी दुख दुखद निराश निराशा हैरान हैरानी हैरत
उलझन बुरा बुरी बुरे झटका धक्का झिझक हिचक संकोच घबराहट असहज अटपटा अटपटी अजीब मुश्किल कठिन कठिनाई
अन्याय नाइंसाफ़ी भारी शक बेचैनी खीझ चिढ़ झुँझलाहट डर आशंका असुविधा खेद अफ़सोस क्षमा शर्मिंदा
शर्म महसूस एहसास अहसास अंदाज़ा अंदाज़ जायज़ वाजिब लाज़मी हक़ भावना स्थिति हालत हाल सच सचमुच
ज़ाहिर बेशक बिल्कुल बिलकुल एकदम निश्चित अवश्य यक़ीन यक़ीनन पक्का पक्की पक्के वादा वादे वचन
शर्तिया भरोसा विश्वास उम्मीद मंज़ूर मंज़ूरी नामंज़ूर स्वीकृत स्वीकृति अस्वीकृत अस्वीकार सहमति
सहमत अनुमति रज़ामंदी हामी आपत्ति ऐतराज़ अनुरोध आवेदन अर्ज़ी जमा दर्ज निर्णय नतीजा परिणाम लिखित
काग़ज़ दस्तावेज़ पहचान पत्र प्रमाण सबूत सत्यापन जाँच साख रिकॉर्ड ज़िम्मेदार ज़िम्मेदारी लापरवाह
लापरवाही क़सूर दोष भूल वजह कारण ध्यान याद मदद सहायता सेवा सहयोग समाधान हल जवाब सवाल प्रश्न
जानकारी विस्तार विवरण संक्षेप सार सारांश मतलब अर्थ यानी सरल आसान सीधा सीधी सीधे शब्द शब्दों
भाषा हिसाब गणित वापस वापिस वापसी हर रोज़ रोज़ाना प्रति मासिक वार्षिक प्रतिशत फ़ीसदी लगभग क़रीब
तक़रीबन न्यूनतम अधिकतम अधिक कमी सस्ता महँगा महँगी महँगे लागत क़ीमत दाम दर शून्य सीमा वसूली
भरपाई ज़ब्त समायोजित रद्द निरस्त ख़त्म समाप्त बंद चालू शुरू शुरुआत सक्रिय निष्क्रिय अलग नया वही
उसी इसी यही वहीं यहीं दुर्घटना हादसा हादसे आकस्मिक विकलांग अपंग अपंगता दिव्यांग निधन देहांत जान
परिवार घरवाले बच्चे बच्चा बच्चों पत्नी पति माता पिता माँ बाप शौहर सहारा निर्भर आश्रित कमाई
आमदनी आय वेतन तनख़्वाह पगार रोज़गार बेरोज़गार बेरोज़गारी छँटनी पेशा धंधा व्यवसाय व्यापारी
कारोबारी मजबूरी दबाव ज़बरदस्ती बाध्यता बंधन अनिवार्य आवश्यक स्वेच्छा स्वैच्छिक इच्छा पसंद लाभ
फ़ायदा नुक़सान सुरक्षा योजना बीमा प्रतीक्षा अवधि अपवाद शामिल लागू कवर भीतर ज़्यादा भविष्य आगे
पीछे ऊपर नीचे सामने अंदाज़न अक्सर हमेशा सदा दोनों बाक़ायदा खुद ख़ुद स्वयं लोग लोगों सबका सबको
इंसान आदमी औरत महिला गृहिणी बेटा बेटी भाई बहन साहब श्रीमान श्रीमती चुप शांत पागल बेवक़ूफ़
बेवकूफी मूर्ख गधा गधे अनपढ़ गँवार नासमझ बकवास फ़ालतू फ़िज़ूल नाटक बहाना बहाने झूठ झूठा झूठी
झूठे होशियार होशियारी चालाकी औक़ात हैसियत तमीज़ बदतमीज़ बदतमीज़ी दिमाग़ अक़्ल कान आँख बहरे अंधे
माथा सिर तंग मज़ाक़ उम्मीद बर्बाद ख़राब बहानेबाज़ी मुफ़्तख़ोर कमज़ोर दफ़ा समस्या मौक़ा मौका
ज़िद फ़ौरन लोकपाल रिज़र्व अधिकारी वरिष्ठ बड़े बड़ा बड़ी छोटा छोटी छोटे मामूली इतनी-सी रास्ता
तरीक़ा उपाय विकल्प सुझाव सलाह फ़ायदे किस्त किस्तें क़िस्त राहत छूट रियायत सहूलियत सद्भावना खाली
क़दम काफ़ी पर्याप्त तय स्पष्ट साफ़ ग़ौर जारी तैयार मौजूद उपलब्ध मान्य वैध पात्र पात्रता उम्र
आयु वर्ष माह सप्ताह घंटा घंटे घंटों कार्यदिवस कार्य दिवस कामकाजी सोमवार मंगलवार बुधवार गुरुवार
शुक्रवार शनिवार रविवार आज कल परसों सुबह शाम रात दोपहर दिनभर जनवरी फ़रवरी मार्च अप्रैल मई जून
जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर लक्ष्य मक़सद आत्मनिर्भर सम्मान इज़्ज़त सैलानी बचत पेंशन
खेती अपडेट सूचना सूचित चिट्ठी पन्ना पन्ने तथ्य मुख्य महत्वपूर्ण अहम नेट गिरवी हिफ़ाज़त बारे ओर
तरफ़ मुताबिक़ अनुसार हिसाब तहत बजाय अलावा सिवा द्वारा ज़रिए ज़रिये ख़िलाफ़ मेहरबानी मेहरबान बटन
ताना धमकी स्वागत शुभ अलविदा ख़ुदा हाफ़िज़ प्रणाम आदाब क्षण पल धैर्य सब्र आभार आभारी बजे उधार
कर्ज़ क़र्ज़ चूक जुर्माना दंड पेनल्टी विलंब टालमटोल रसीद ज्यों पक्ष जीत सामान्य विशेष ख़ास ज़ोर
बेफ़िक्र निश्चिंत शत हंड्रेड सौगंध हमदर्दी सहानुभूति दर्द मायूस मायूसी नाख़ुश दुखी ख़ुश ख़ुशी
चाहत शुक्र गुज़ारिश सच्चाई बढ़िया बेहतर अच्छाई कमाल अंगूठा पुराना पुरानी पुराने लंबा लंबी लंबे
मोटा मोटी मोटे ऊँचा ऊँची ऊँचे ताज़ा ताज़ी ताज़े अधूरा अधूरी अधूरे चोरी चौथा चौथी छुट्टी
छुट्टियाँ किराना किनारा किनारे तुलना समेत दोगुना दोगुनी दोगुने अकेले अकेला अकेली एकमात्र इकलौता
इकलौते गर्भवती मर्ज़ भगवान ईश्वर भला दिक़्क़तें नौकरियाँ कमाने वाला वाली वाले वालों स्थायी
अस्थायी ठेका निजी सरकारी
"""

# Verbs that a spelling, or the bare root, does not tell apart, and causatives: read as one.
SAME_VERBS = """
लगाना>लगना लगवाना>लगना हटना>हटाना हटवाना>हटाना लौटना>लौटाना लौटवाना>लौटाना बनाना>बनना
बनवाना>बनना बढाना>बढना बढवाना>बढना घटाना>घटना कटना>काटना कटवाना>काटना निकलना>निकालना
निकलवाना>निकालना जुडना>जोडना जुडवाना>जोडना सुलझना>सुलझाना करवाना>करना कराना>करना भिजवाना>भेजना
भरवाना>भरना दिलवाना>दिलाना मंगवाना>मंगाना बदलवाना>बदलना चलवाना>चलाना पढवाना>पढना लिखवाना>लिखना
निपटना>निपटाना सुधरना>सुधारना चुकवाना>चुकाना पहुंचाना>पहुंचना मिलवाना>मिलाना रखवाना>रखना
छुडाना>छोडना बचाना>बचना दिखाना>दिखना सुनाना>सुनना जांचना>जांच
"""
