# सभी पिछली कॉल की सूची।
history-title = पिछली कॉल
history-back = वापस
history-count =
    { $count ->
        [one] { $count } कोशिश
       *[other] { $count } कोशिशें
    }
history-open = स्कोरकार्ड खोलें
history-go-on = कॉल जारी रखें
history-find = खोजें
history-all-results = हर नतीजा
history-all-modes = हर तरीका
history-passed = पास
history-failed = पास नहीं
history-unfinished = अधूरी
history-none-fits = ऐसी कोई कोशिश नहीं है।
