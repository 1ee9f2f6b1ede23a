# कॉल कितनी पक्की है।
mastery-new = अभी नहीं ली
mastery-begun = शुरू की
mastery-passed = पास
mastery-mastered = पक्की
# काम के हर हिस्से में क्या पता होना चाहिए; बाक़ी हुनर family.ftl में हैं।
mastery-knowledge-terms = कार्ड की शर्तों की जानकारी
mastery-knowledge-dispute = विवादों की जानकारी
mastery-knowledge-sales = अतिरिक्त सेवाओं की जानकारी
mastery-knowledge-application = आवेदनों की जानकारी
mastery-knowledge-mixed = मिली-जुली कॉल की जानकारी
# हुनर कितना पक्का है।
mastery-level-new = नया
mastery-level-shaky = कच्चा
mastery-level-growing = बढ़ रहा है
mastery-level-steady = मज़बूत
mastery-level-sure = पक्का
