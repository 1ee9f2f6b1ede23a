# Trying a call while it is being written.

try-begin = “{ $title }” is being tried, and nothing of it is kept. Save the call, or a file that it draws on, and it is read again while you stay at your turn.
try-left = The try ends here; nothing of it is kept.
try-leave = Stop here? Nothing of a try is kept. Type y to stop, Enter to go on:{" "}
try-over = Save a file to see what comes out otherwise, or press Enter to stop:{" "}

## A file was saved
try-saved = Saved: { $files }
try-gone = The file of the call is gone, so the call goes on as it was before.
try-mistakes =
    { $count ->
        [one] One mistake. Until it is mended, the call goes on as it was before.
       *[other] { $count } mistakes. Until they are mended, the call goes on as it was before.
    }
try-replayed = What you did has been done again: you are at turn { $turn }.
try-ended-earlier =
    { $count ->
        [one] The call now ends at turn { $turn }. One thing you did after that was not done again; it waits in case the call goes on for longer after the next save.
       *[other] The call now ends at turn { $turn }. { $count } things you did after that were not done again; they wait in case the call goes on for longer after the next save.
    }
try-stopped =
    { $count ->
        [one] After turn { $turn }, “{ $line }” cannot be done any more: { $reason } You go on from there.
       *[other] After turn { $turn }, “{ $line }” cannot be done any more: { $reason } You go on from there; { $count } things you did wait in case the next save makes room for them.
    }

## What comes out otherwise
try-same = Nothing so far comes out otherwise.
try-changed = What comes out otherwise:
try-turn = Turn { $turn }. You: { $line }
try-lost = The caller no longer understands this.
try-before = before:
try-now = now:
try-no-answer = no answer
try-verdict = Turn { $turn }, { $id }: { $before } → { $after }
try-verdict-of-no-turn = { $id }: { $before } → { $after }
try-no-criterion = no such criterion
try-score = { $score }: { $before } → { $after }
try-result = { $before } → { $after }
try-last = Last said by { $caller }: { $line }
