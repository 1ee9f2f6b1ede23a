# xapi: finished attempts as statements for a learning record store.

## What statements say, in the language of who reads them
xapi-verb-initialized = began
xapi-verb-scored = scored
xapi-verb-completed = completed
xapi-verb-passed = passed
xapi-verb-failed = failed
xapi-verb-terminated = ended
xapi-verb-voided = withdrew
xapi-call = A simulated call of a credit-card customer; what the agent says and does is graded.
xapi-product = Training of credit-card service agents with simulated calls

## The command
xapi-option-file = the file to write; without it, one named headset-xapi.jsonl, here; - for standard output
xapi-option-home-page = the web address of the system that the accounts belong to; without it, one of these records' own
xapi-option-names = accounts have people's names; otherwise only their numbers
xapi-option-detail = also a score of each one of these: families or criteria
xapi-option-cmi5 = give the statements the shape of cmi5 sessions; see below
xapi-option-publisher = with --cmi5: what the publisher's id of each call begins with
xapi-option-registration = with --cmi5 and --trainee: the registration that the learning system gave; without it, each attempt is one of its own
xapi-note-ids = The same attempt always gets the same ids, so a file may be sent twice. What was graded anew is stated anew, and the earlier statements are withdrawn.
xapi-note-scores = A call has three scores and no total. Each is a statement of its own; “passed” and “failed” name all three and what failed. A guided call is begun and completed, nothing more.
xapi-note-cmi5 = With --cmi5 the statements are shaped and ordered as cmi5 says (initialized, completed, passed or failed, terminated, with the scores as allowed statements), but no learning system launched these calls: “launched” and “satisfied” are its to state, activity ids are Headset's, and there is no mastery score, because a call is not passed by one score. So a course moves on by Passed, Completed or both. Nothing is withdrawn.
xapi-needs = { $option } needs { $other } with it.
xapi-bad-address = { $option } takes a web address such as https://learning.bank.example, not “{ $value }”.
xapi-bad-registration = A registration is a UUID, and “{ $value }” is none.
xapi-left-out =
    { $count ->
        [one] One attempt was
       *[other] { $count } attempts were
    } left out: when it took place cannot be read, or its end lies ahead of this computer's clock.
xapi-written =
    { $statements ->
        [one] One statement
       *[other] { $statements } statements
    } about { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    }: { $path }
