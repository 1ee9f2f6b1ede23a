# General errors. Each says what happened and, where it can, what to do about it.

## Files

error-file-missing = There is no file { $path }.
error-file-unreadable = { $path } cannot be read: { $reason }.
error-file-not-text = { $path } is not a text file in UTF-8. Save it as UTF-8 and try again.
error-file-not-written = { $path } cannot be written: { $reason }.
error-file-exists = { $path } is already there and was left as it is.
error-asset-missing = A part of Headset is missing: { $path }. Install it again.

## Calls

error-no-such-scenario = There is no call named “{ $name }”.
error-did-you-mean = Did you mean { $names }?
error-no-scenarios = There are no calls in { $path }.
error-bad-scenario =
    { $count ->
        [one] { $path } has a mistake, so this call cannot be played.
       *[other] { $path } has { $count } mistakes, so this call cannot be played.
    }
error-bad-scenario-check = See what is wrong with: headset check { $path }
error-scenario-changed = The files of “{ $title }” have changed since this call was begun. It can be looked at, but not continued.

## A script of a call

error-script-line = { $path }, line { $line }: this cannot be understood: { $text }
error-script-ended = { $path } ends before the call does.

## Options

error-unknown-option = There is no option { $option }.
error-bad-value = { $option } cannot be “{ $value }”. Possible: { $choices }.
error-not-a-number = { $option } must be a number, not “{ $value }”.

## The records

error-data-folder = The folder for your data, { $path }, cannot be used: { $reason }.
error-data-folder-hint = To keep the data somewhere else, set HEADSET_DATA to another folder.
error-settings-file = The settings in { $path } cannot be read: { $reason }.
error-settings-key = { $path } has “{ $key }”, which means nothing there. Only “{ $known }” does.
error-settings-value = In { $path } “{ $key }” needs an address in quotation marks, such as "postgresql://server/database".
error-store-unreadable = The records in { $path } cannot be used: { $reason }.
error-store-damaged = The records in { $path } are damaged. The file was left as it is; put a copy of it from your backup in its place.
error-store-foreign = { $path } does not hold records of Headset. The file was left as it is.
error-store-newer = A newer version of Headset wrote the records in { $path }. Update this one to open them; nothing was changed.
error-store-locked = Another program is holding on to the records in { $path }. Close it and try again.
error-store-unreachable = The records at { $path } cannot be reached: { $reason }
error-store-address = The address of the records makes no sense. It should look like postgresql://name@server/database.
error-store-full = The disk is full, so nothing more can be stored in { $path }. What was stored before is safe.
error-store-forbidden = The account you use may not do this in the records at { $path }. A trainer’s account may.
error-log-conflict = Call { $attempt } was continued in another window after step { $seq }. Open it again from the list.
error-log-unreadable = The log of call { $attempt } cannot be read by this version of Headset. It was left as it is.
error-attempt-closed = Call { $attempt } is closed and takes no more.
error-attempt-open = Call { $attempt } is not finished yet, so it has no scorecard.
error-attempt-sealed = Call { $attempt } was taken as a test. Its result is sealed and stays as it is.
error-seal-key = The key for sealing test results, { $path }, cannot be used: { $reason }.
error-pin-key = The key for checking PINs, { $path }, cannot be used: { $reason }.
error-attempt-unknown = There is no call number { $attempt } in the records.
error-profile-unknown = There is no profile number { $profile }.
error-profile-empty = A profile needs a name.
error-profile-taken = There is already a profile named “{ $name }”.
error-account-taken = The account { $account } is already { $name }’s.
error-no-such-profile = There is no profile named “{ $name }”.

## The program itself

error-no-display = No window can be opened here ({ $reason }). The call goes on in the terminal.
error-no-sound = There is no sound here ({ $reason }). Everything said can also be read.
error-internal = Something went wrong in Headset itself. The details are in { $path }.
error-not-installed = This Python lacks { $name }, which Headset needs. Type `source .venv/bin/activate` first, on Windows `.venv\Scripts\activate`; where there is no .venv yet, `make play` sets it up.
error-nothing-lost = Nothing is lost: everything up to your last reply is stored, and the call can be resumed there.
error-interrupted = Stopped. The call can be resumed where you left it.
