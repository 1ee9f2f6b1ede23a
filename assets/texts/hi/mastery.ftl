# कॉल कितनी पक्की है।
mastery-new = अभी नहीं ली
mastery-begun = शुरू की
mastery-passed = पास
mastery-mastered = पक्की
