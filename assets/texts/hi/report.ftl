# एक कॉल, पन्ने के रूप में।
report-about = { $trainee }, { $caller } के साथ, { $when }
report-attempt = कोशिश { $attempt }
report-transcript = पूरी कॉल
report-made = यह पन्ना Headset ने इसी कंप्यूटर पर बनाया। कहीं कुछ नहीं भेजा गया।
report-caller = कॉलर
report-written = यहाँ लिखा गया: { $path }
report-unfinished = कोशिश { $attempt } पूरी नहीं हुई है, इसलिए उसका स्कोरकार्ड नहीं है।
