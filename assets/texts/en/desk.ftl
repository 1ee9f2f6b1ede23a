# The agent's desk: its actions and fields, why it refuses, and what it reports.

## Actions
desk-action-verify = Verify the caller
desk-action-hold = Hold
desk-action-resume = Resume the call
desk-action-transfer = Transfer the call
desk-action-credit-fee = Credit a fee
desk-action-open-dispute = Open a dispute
desk-action-payment-plan = Agree on payments in parts
desk-action-move-balance = Move a balance to this card
desk-action-block-card = Block the card
desk-action-activate-card = Activate the card
desk-action-international-use = Switch use abroad on or off
desk-action-set-autopay = Set up autopay
desk-action-change-due-date = Change the due date
desk-action-set-reminder = Set a payment reminder
desk-action-change-address = Change the address
desk-action-send-papers = Send papers
desk-action-register-complaint = Register a complaint
desk-action-call-back = Plan a call back
desk-action-enrol = Enroll in a plan
desk-action-keypad = Ask for keypad entry
desk-action-fill = Fill in the application
desk-action-submit-application = Submit the application
desk-action-disposition = Set the disposition
desk-action-note = Write a note

## Fields
desk-value = { $label }: { $value }
desk-yes = yes
desk-no = no
desk-field-account = Pay from account
desk-field-about = About
desk-field-address = New address
desk-field-amount = Amount
desk-field-card = Card applied for
desk-field-charge = Charge
desk-field-code = Disposition
desk-field-consent = The caller gave a clear yes
desk-field-date = Date
desk-field-day = Day of the month
desk-field-days = Days before the due date
desk-field-detail = Number to key in
desk-field-document = Document
desk-field-each = Each payment
desk-field-first = First payment on
desk-field-instalments = Number of payments
desk-field-minutes = Minutes
desk-field-number = Case number
desk-field-offer = Offer
desk-field-plan = Plan
desk-field-reason = Reason
desk-field-replacement = Send a new card
desk-field-switch = Use abroad
desk-field-tax = Tax on it
desk-field-text = Note
desk-field-time = Time
desk-field-to = Transfer to
desk-field-total = In all

## Usual values
desk-option-statement = the statement balance
desk-option-minimum = the minimum payment
desk-option-fixed = a fixed amount
desk-option-supervisor = a supervisor
desk-option-lost = lost
desk-option-stolen = stolen
desk-option-misused = used by someone else
desk-option-damaged = damaged
desk-option-on = on
desk-option-off = off

## Personal details
desk-detail-name = full name
desk-detail-born = date of birth
desk-detail-zip = ZIP code
desk-detail-postcode = postal code and house number
desk-detail-last4 = last four digits of the card
desk-detail-ssn = Social Security number
desk-detail-address = address
desk-detail-income = income
desk-detail-housing = housing cost
desk-detail-phone = phone number
desk-detail-email = e-mail address
desk-detail-iban = account number (IBAN)
desk-detail-otp = one-time password
desk-detail-pan = PAN
desk-detail-plan-otp = one-time password for the plan
desk-detail-mobile-otp = one-time password for the mobile number
desk-detail-consent = consent
desk-detail-credit-consent = consent to a credit check
desk-detail-application-otp = one-time password for the application
desk-detail-deposit = fixed deposit
desk-detail-id-paper = identity document
desk-detail-video-kyc = video KYC
desk-detail-contract = where the income comes from
desk-detail-obligations = fixed obligations
desk-detail-debts = loans and other credit
desk-detail-limit = credit limit wanted
desk-detail-id-scan = ID scan in the app
desk-detail-papers = papers about the income

## Not known, not readable
desk-unknown-action = The desk has no action “{ $action }”. It has: { $allowed }.
desk-unknown-action-near = The desk has no action “{ $action }”. Did you mean “{ $nearest }”? It has: { $allowed }.
desk-unknown-field = There is no field “{ $field }” here. There is: { $allowed }.
desk-unknown-field-near = There is no field “{ $field }” here. Did you mean “{ $nearest }”? There is: { $allowed }.
desk-unknown-field-none = There is no field “{ $field }” here: this action needs nothing filled in.
desk-not-a-choice = { $field }: “{ $value }” is not one of the choices. They are: { $allowed }.
desk-not-a-choice-near = { $field }: “{ $value }” is not one of the choices. Did you mean “{ $nearest }”? They are: { $allowed }.
desk-field-missing = { $field }: fill this in first.
desk-value-too-long = { $field }: no more than { $most } characters.
desk-bad-yes-no = { $field }: answer yes or no.

## Not now, not here
desk-not-while-ringing = { $action }: answer the phone first.
desk-not-while-talking = { $action }: not while you are talking with the caller.
desk-not-while-on-hold = { $action }: the caller is on hold. Resume the call first.
desk-not-while-wrap-up = { $action }: the call is over.
desk-not-while-closed = { $action }: this call is already filed.
desk-refused-here = The desk refuses this: { $because }
desk-no-account = This caller has no account with us yet.
desk-not-identified = You do not know yet who is on the line. The caller has not told you: { $missing }.
desk-needs = First the caller has to give you, or key in: { $missing }.

## Verifying
desk-verified = Everything agrees with the record.
desk-verify-differs = This does not agree with the record: { $fields }.
desk-verify-keyed = { $fields }: the caller keys this in. Do not type it yourself.

## On the line
desk-hold-minutes = Say how long in whole minutes, from 1 to { $most }.

## The account
desk-credited = The credit is on the account.
desk-credit-once = A fee has already been credited in this call.
desk-amount-unreadable = “{ $value }” cannot be read as an amount. Write it like 30 or 30.00.
desk-amount-not-positive = The amount has to be more than zero.
desk-above-authority = That is beyond your authority: you may credit { $most } at most. A supervisor decides on more.
desk-above-most = { $field }: no more than { $most } is possible here.
desk-dispute-opened = The dispute is open. Case number: { $number }.
desk-dispute-once = A dispute has already been opened in this call.
desk-instalments = Say in how many payments, from 1 to { $most }.
desk-payment-plan-set = Agreed: { $number } payments of { $each }.
desk-payment-plan-once = Agreed: one payment of { $each }.
desk-payment-plan-only = Payments have already been agreed on in this call.
desk-balance-moved = The transfer of the balance is on its way.
desk-balance-once = A balance has already been moved in this call.
desk-blocked = The card is blocked. No new one has been ordered.
desk-replaced = The card is blocked, and a new one is on its way.
desk-card-blocked = The card is blocked.
desk-activated = The card is active.
desk-activated-once = The card is already active.
desk-abroad-switched = The setting for use abroad has been changed.
desk-autopay-set = Autopay is set up.
desk-due-date-changed = From the next statement on, payment is due on day { $day } of the month.
desk-day-out-of-range = The due date can be any day from 1 to { $last }.
desk-reminder-set = The reminder is set.
desk-reminder-days = A reminder comes 1 to { $most } days before the due date.
desk-address-changed = The address has been changed.
desk-papers-sent = The papers are on their way.
desk-complaint-registered = The complaint is registered. Case number: { $number }.
desk-complaint-once = A complaint has already been registered in this call.
desk-call-back-planned = The caller will be called back on { $date }.
desk-call-back-day = A call back can be planned from today to { $most } days ahead.

## Plans
desk-no-plan = No plan is on offer in this call.
desk-enrolled = The caller is enrolled.
desk-enrolled-once = The caller is already enrolled.
desk-consent-attest = Confirm that the caller gave a clear yes.

## The application
desk-no-form = There is no application form in this call.
desk-keyed = The caller has keyed the number in. You neither hear nor see it.
desk-keypad-ask = “{ $detail }” is not keyed in: ask the caller.
desk-keypad-once = { $detail }: the caller has already keyed this in.
desk-keypad-unwilling = { $detail }: the caller does not want to key this in yet. Explain what it is needed for.
desk-fill-nothing = Name at least one field and its value.
desk-fill-differs = { $field }: the caller said something else. Check it.
desk-not-told = { $field }: the caller has not told you that yet.
desk-not-keyed = { $field }: the caller has not keyed this in yet.
desk-bad-spoken-number = { $field }: for privacy this number is keyed in by the caller, never spoken or typed by you. Ask for keypad entry.
desk-bad-name = { $field }: write the first and the last name, without digits.
desk-bad-date = { $field }: this is not a date. Write month, day and year, like 4/9/1996.
desk-bad-date-future = { $field }: a date of birth lies in the past.
desk-bad-day = { $field }: this is not a date. Write day and month, like May 21.
desk-bad-day-past = { $field }: this day has already passed.
desk-bad-iban = { $field }: this is not an IBAN. Check the letters and digits.
desk-bad-code = { $field }: this does not look right. It is written like { $shape }, where A is a letter and 9 a digit.
desk-bad-address-postcode = { $field }: the ZIP code is missing at the end.
desk-bad-address-number = { $field }: the house number is missing.
desk-bad-phone = { $field }: a phone number has ten digits.
desk-bad-email = { $field }: this is not an e-mail address.
desk-bad-negative = { $field }: the amount cannot be less than zero.
desk-form-missing = The form is not complete. Still missing: { $missing }.
desk-no-permission = The caller has not given permission. Without it no credit report may be pulled, so the application cannot be submitted.
desk-no-consent = { $field }: the caller has not agreed. Without it the application cannot be submitted.
desk-submitted-once = The application has already been submitted.

## The decision
desk-outcome-approved = Approved. Tell the caller, and say when the card arrives.
desk-outcome-approved-limit = Approved, with a limit of { $limit }. Tell the caller, and say when the card arrives.
desk-outcome-referred = Referred: papers are needed before a decision ({ $reasons }).
desk-outcome-declined = Declined ({ $reasons }).
desk-tell-referred = Tell the caller which papers to send, and promise no outcome.
desk-tell-declined = Tell the caller plainly, with the main reason. The reasons also go out in writing.
desk-tell-declined-within = Tell the caller plainly, with the main reason. The reasons also go out in writing within { $within }.
desk-decision-too-young = below the age limit
desk-decision-too-old = above the age limit
desk-decision-income-low = income below the minimum
desk-decision-housing-share = housing takes too large a part of the income
desk-decision-burden-share = monthly costs take too large a part of the income
desk-decision-too-little-left = too little is left after the monthly costs
desk-decision-deposit-low = the deposit is below the minimum
desk-decision-address-abroad = the address is outside the country
desk-decision-identity-differs = name, date of birth, address or identity number needs proof
desk-decision-income-differs = the income needs proof
desk-decision-costs-differ = the monthly costs or debts need proof
desk-decision-number-missing = the identity number is missing
desk-decision-identity-pending = the identity check is still to come
desk-decision-identity-refused = the identity could not be checked
desk-decision-papers-pending = papers are still to come
desk-decision-contract-ends = the job is temporary
desk-decision-self-employed = income from self-employment needs proof
desk-decision-not-eligible = the card is not for this situation

## After the call
desk-no-dispositions = This call needs no disposition.
desk-note-too-long = A note has no more than { $most } characters.
desk-note-masked = A number that may not be kept has been masked in your note.

## Commands typed in one line
desk-line-empty = Name an action, for example: hold minutes=2
desk-line-open-quote = A quotation mark is not closed.
desk-line-pair = “{ $word }” is not a field with a value. Write it like this: { $action } field=value. Put a value with spaces in double quotes.
desk-line-repeated = The field “{ $field }” stands here twice.
