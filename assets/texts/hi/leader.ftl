# लीडरबोर्ड।
leader-title = लीडरबोर्ड
leader-span-week = इस हफ़्ते
leader-span-month = चार हफ़्ते
leader-span-all = सब
leader-name = नाम
leader-calls = कॉल
leader-passed = पास
leader-points = पॉइंट
leader-you = आप
leader-none = इस समय में अभी किसी ने प्रैक्टिस या टेस्ट की कॉल पूरी नहीं की है।
leader-points-about = प्रैक्टिस या टेस्ट में पास हुई हर कॉल के दस पॉइंट, और पूरी की हुई हर कॉल का एक पॉइंट और।
leader-names-about = यहाँ नाम इसलिए दिखते हैं क्योंकि ट्रेनर ने लीडरबोर्ड चालू किया है।
