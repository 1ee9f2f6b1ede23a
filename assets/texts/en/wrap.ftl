# After the call.
wrap-title = After the call
wrap-time =
    { $turns ->
        [one] { $time } on the line, one turn of yours.
       *[other] { $time } on the line, { $turns } turns of yours.
    }
wrap-disposition = How did the call end?
wrap-disposition-about = Choose the disposition under which it is filed.
wrap-no-disposition = No disposition is chosen. Choose one, or finish once more to file the call without it.
wrap-note = Note
wrap-note-about = For the next agent who opens this record. You may leave it out.
wrap-note-example = What was it about, what did you do, what did you promise?
wrap-finish = Finish and see the scorecard
wrap-desk = Still to do
wrap-desk-about = If you promised something during the call, you can still do it here.
