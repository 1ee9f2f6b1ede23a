# फ़ोन बज रहा है।
ring-title = कॉल आ रही है
ring-about = ग्राहक लाइन पर एक कॉलर
ring-answer = फ़ोन उठाएँ
ring-not-now = अभी नहीं
