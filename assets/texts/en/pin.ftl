# Roles and PINs.

## Asking for a PIN
pin-ask = PIN of { $name }:
pin-ask-new = New PIN, 6 to 12 digits:
pin-ask-again = The same PIN again:
pin-wrong = That is not the PIN of { $name }.
pin-wrong-wait =
    { $wait ->
        [one] That is not the PIN of { $name }. The next try is possible in one second.
       *[other] That is not the PIN of { $name }. The next try is possible in { $wait } seconds.
    }
pin-waiting =
    { $wait ->
        [one] Too many wrong PINs for { $name }. The next try is possible in one second.
       *[other] Too many wrong PINs for { $name }. The next try is possible in { $wait } seconds.
    }
pin-other-key = The PIN of { $name } was set on another computer, and cannot be checked here without the file pin.key of that computer.
pin-no-terminal = There is no terminal to type a PIN at. Set { $variable } to it.
pin-was-reset = This PIN was set anew without the old one, on { $when }.

## A PIN that is not taken
pin-not-digits = A PIN has digits only.
pin-short = A PIN has at least 6 digits.
pin-long = A PIN has at most 12 digits.
pin-same-digits = All digits the same is the first thing anybody tries. Choose another PIN.
pin-digits-in-a-row = Digits in a row are among the first things anybody tries. Choose another PIN.
pin-repeats = The same digits over and over are easy to guess. Choose another PIN.
pin-differs = The two PINs are not the same. Nothing was changed.

## Rights
pin-option-as = the name of the profile that gives the command; its PIN is asked for
pin-need-as = A trainer has a PIN here, so say who you are: --as NAME.
pin-need-trainer = Only a trainer may do this: --as with the name of a trainer who has a PIN.
pin-not-yours = This belongs to another trainee. A trainer may see it: --as with the name of a trainer.
pin-last-trainer = { $name } is the last trainer with a PIN, and others have PINs. Make somebody else a trainer, with a PIN, first.
pin-last-pin = { $name } is the last trainer with a PIN, and others have PINs. Remove theirs first, or give another trainer a PIN.
pin-role-trainee = trainee
pin-role-trainer = trainer

## The screens
pin-pin = PIN
pin-role = Role
pin-sit-down = Sign in
pin-somebody-else = Somebody else
pin-cancel = Cancel
pin-is-set = A PIN is asked for before anybody signs in under this name.
pin-is-not-set = Anybody can sign in under this name.
pin-set = Set a PIN
pin-change = Change the PIN
pin-remove = Remove the PIN
pin-by-trainer = A trainer sets the PIN of this profile.
pin-trainer-needs = The rights of a trainer begin with a PIN.
pin-set-title = A PIN for { $name }
pin-remove-title = Remove the PIN of { $name }
pin-about-own = 6 to 12 digits. Whoever does not know them cannot sign in under your name.
pin-about-other = 6 to 12 digits. Tell them to nobody else.
pin-field-old = The present PIN
pin-field-new = The new PIN
pin-field-again = The new PIN again
pin-do-set = Keep this PIN
pin-do-remove = Remove the PIN
pin-as-trainee = Trainee
pin-as-trainer = Trainer
