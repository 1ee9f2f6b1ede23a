# The list of all past calls.
history-title = Past calls
history-back = Back
history-count =
    { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts
    }
history-open = Open the scorecard
history-go-on = Go on with the call
history-find = Search
history-all-results = Any result
history-all-modes = Any mode
history-passed = Passed
history-failed = Not passed
history-unfinished = Unfinished
history-none-fits = No attempt fits these filters.
