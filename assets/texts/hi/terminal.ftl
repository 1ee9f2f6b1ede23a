# Playing a call in plain text.

## The transcript
terminal-answered = आपने फ़ोन उठाया।
terminal-you = आप
terminal-mood = मूड: { $before } → { $after }
terminal-desk-done = डेस्क: { $action }।
terminal-desk-refused = डेस्क ने मना किया: { $action }। { $reason }
terminal-silent = चुप्पी: { $time }
terminal-held = होल्ड पर: { $time }
terminal-not-heard = सुना नहीं गया, क्योंकि कॉल ख़त्म हो चुकी है: { $text }

## Commands that cannot be read
terminal-unknown = /{ $word } नाम की कोई कमांड नहीं है। सारी कमांड देखने के लिए /help लिखिए।
terminal-unknown-near = /{ $word } नाम की कोई कमांड नहीं है। कहीं आपका मतलब /{ $nearest } तो नहीं?
terminal-wait-seconds = /wait के बाद सेकंड की संख्या आती है, “{ $text }” नहीं।
terminal-back-number = /back के बाद बारी का नंबर आता है, “{ $text }” नहीं।

## The scorecard
terminal-card = स्कोरकार्ड: { $title }
terminal-passed = नतीजा: पास
terminal-failed = नतीजा: फ़ेल
terminal-failed-by = फ़ेल होने की वजह: { $criteria }
terminal-below-mark = { $score } पास मार्क से कम
terminal-ending = अंत: { $ending }
terminal-verdict-met = पूरा
terminal-verdict-wrong = ग़लत
terminal-verdict-absent = छूट गया
terminal-verdict-not-applicable = लागू नहीं
terminal-weight = वज़न { $weight }
terminal-critical = बेहद ज़रूरी
terminal-evidence = बारी { $turn }: { $quote }
terminal-better = बेहतर: { $line }
terminal-auto-fails = इन बातों पर कॉल फ़ेल है, स्कोर कुछ भी हो:
terminal-measures = माप
terminal-handle-time = कुल समय: { $time }
terminal-hold-time = होल्ड पर: { $time }
terminal-silence = चुप्पी: { $time }
terminal-talk-ratio = बातचीत में आपका हिस्सा: { $percent }%
terminal-turns = बारियाँ: आप { $agent }, कॉलर { $caller }
terminal-moods = मूड: शुरू में { $start }, सबसे खराब { $low }, अंत में { $end }
terminal-keep = इसे बनाए रखिए: { $line }
terminal-stop = यह ग़लती अब न हो: { $line }
terminal-next = अगली बार: { $line }

## The desk
terminal-record = ग्राहक का रिकॉर्ड
terminal-statement = स्टेटमेंट
terminal-terms = कार्ड की शर्तें। /terms के साथ कुछ शब्द लिखकर खोजिए।
terminal-no-terms = कार्ड की शर्तों में “{ $words }” से मिलता कुछ नहीं है।
terminal-form = आवेदन फ़ॉर्म। /fill field="value" से भरिए, या कॉलर की बताई बातें /take से लीजिए।
terminal-form-empty = खाली
terminal-form-told = खाली; कॉलर बता चुका है
terminal-actions = डेस्क पर क्या-क्या हो सकता है
terminal-not-now = अभी नहीं: { $reason }
terminal-nothing = कुछ नहीं
terminal-goal = लक्ष्य: { $goal }
terminal-authority = आप क्या कर सकते हैं:
terminal-graded = किन बातों पर अंक हैं:

## Help
terminal-help = कॉलर से जो कहना है, लिखिए। / से शुरू होने वाली लाइन डेस्क के लिए है:
terminal-help-do = /do credit-fee amount=30 – डेस्क पर कुछ करना; /actions में पूरी सूची है
terminal-help-wait = /wait 20 – 20 सेकंड चुप रहना
terminal-help-hold = /hold 2 – कॉलर को क़रीब 2 मिनट होल्ड पर रखना
terminal-help-resume = /resume – होल्ड से वापस आना
terminal-help-verify = /verify – कॉलर की बताई बातें रिकॉर्ड से मिलाना
terminal-help-transfer = /transfer supervisor – कॉल आगे भेजना
terminal-help-hang-up = /hang-up – फ़ोन रखना
terminal-help-record = /record – ग्राहक का रिकॉर्ड
terminal-help-statement = /statement – स्टेटमेंट
terminal-help-terms = /terms late fee – कार्ड की शर्तों में खोजना
terminal-help-form = /form – आवेदन फ़ॉर्म
terminal-help-fill = /fill name="Ann Lee" – फ़ॉर्म का कोई फ़ील्ड भरना
terminal-help-take = /take – कॉलर की बताई बातें फ़ॉर्म में भरना
terminal-help-actions = /actions – डेस्क के सारे काम, अपने फ़ील्ड के साथ
terminal-help-disposition = /disposition fee-credited – कॉल के बाद: नतीजा क्या रहा
terminal-help-note = /note फ़ीस वापस की। – नोट लिखना
terminal-help-briefing = /briefing – ब्रीफ़िंग दोबारा पढ़ना
terminal-help-help = /help – यह सूची
terminal-help-hint = /hint – कॉल के इस हिस्से में क्या करना है; इस पर अंक कटते हैं
terminal-help-back = /back 3 – अपनी बारी 3 से ठीक पहले लौटकर फिर कोशिश करना; बिना नंबर के पिछली बारी पर
terminal-help-quit = /quit – यहीं रुकना; कॉल बाद के लिए रखी जाएगी
terminal-help-quit-trial = /quit – यहीं रोकना; आज़माई जा रही कॉल सहेजी नहीं जाती

## Playing
terminal-ringing = फ़ोन बज रहा है।
terminal-pick-up = फ़ोन उठाने के लिए Enter दबाइए:{" "}
terminal-on-the-line = लाइन पर { $caller }। मूड: { $mood }। पहले आप बोलिए।
terminal-prompt = आप:{" "}
terminal-prompt-hold = (होल्ड पर) आप:{" "}
terminal-hint-help = डेस्क पर क्या-क्या हो सकता है, यह देखने के लिए कॉल में /help लिखिए।
terminal-resumed = आप कॉल में वहीं लौट आए हैं, जहाँ छोड़ी थी।
terminal-leave = यहीं रुकें? कॉल बाद के लिए रखी जाएगी। रुकने के लिए y लिखिए, जारी रखने के लिए Enter दबाइए:{" "}
terminal-kept = कॉल रख ली गई है। अगली बार शुरू करने पर यह फिर मिलेगी।
terminal-choose-disposition = कॉल का नतीजा (नंबर लिखिए, या खाली छोड़कर Enter दबाइए):{" "}
terminal-write-note = नोट (खाली छोड़ना हो तो Enter दबाइए):{" "}

## The menu
terminal-ask-name = आपका नाम क्या है?{" "}
terminal-usual-name = ट्रेनी
terminal-welcome = नमस्ते, { $name }।
terminal-goodbye = फिर मिलेंगे।
terminal-profiles = कौन खेल रहा है?
terminal-pick-profile = नंबर ({ $name } के लिए Enter):{" "}
terminal-ask-pin = { $name } का PIN, या किसी और के लिए खाली लाइन:{" "}
terminal-with-pin = { $name } (PIN के साथ)
terminal-not-in-list = “{ $line }” सूची में नहीं है।
terminal-unfinished = एक अधूरी कॉल बाक़ी है: { $title }, { $when } को शुरू हुई।
terminal-unfinished-go-on = 1. जहाँ छोड़ी थी, वहीं से जारी रखें
terminal-unfinished-leave = 2. बाद के लिए रहने दें
terminal-unfinished-drop = 3. छोड़ दें
terminal-dropped = कॉल छोड़ दी गई।
terminal-call-gone = “{ $title }” की फ़ाइलें अब नहीं हैं, इसलिए यह कॉल आगे नहीं बढ़ सकती।
terminal-calls = कॉल
terminal-difficulty = कठिनाई 5 में से { $level }
terminal-today = t. आज का अभ्यास: { $title }
terminal-past = p. पिछली कोशिशें
terminal-quit = q. बंद करें
terminal-pick = आपकी पसंद:{" "}
terminal-pick-attempt = किस कोशिश को खोलना है, उसका नंबर (नहीं तो Enter):{" "}
terminal-pick-mode = यह कॉल आप किस तरह लेंगे? नंबर ({ $mode } के लिए Enter):{" "}
terminal-no-attempts = अभी तक कोई कोशिश नहीं हुई है।
terminal-attempt-unfinished = अधूरी
terminal-attempt-abandoned = छोड़ दी गई
terminal-attempt-passed = पास
terminal-attempt-failed = फ़ेल
