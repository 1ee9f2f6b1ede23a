# What each key of the files that trainers write is for.

## Files
key-file-call = A call
key-file-plan = The plan beside a call
key-file-product = A product sheet
key-file-conduct = The conduct rubric of a country
key-file-concepts = The concepts of a country
key-file-grounds = What the criteria of a country rest on

## Says
key-says-meets = Sentences that say it, as an agent would.
key-says-near = Near misses: close, but they do not say it.
key-says-wrong = Sentences that say the contrary.
key-says-frames = Patterns that say it. Words, <concepts>, {"{"}figures{"}"}; +x must be affirmed, -x must be denied, !x must be missing, a|b is either, / parts sentences.
key-says-wrong-frames = Patterns that say the contrary.
key-says-question = It has to be asked, or not be asked.

## Moment
key-moment-heard = A cue or criterion that was met.
key-moment-done = A desk action.
key-moment-caller = A mark that a caller's line has set.
key-moment-identified = Every identifier has been given.
key-moment-discloses = The agent states an account figure the caller had not said.

## SaysCheck
key-says-check-says = What has to be said.
key-says-check-within = Agent turns after the mark.
key-says-check-after = A mark: it counts only after that.

## FactCheck
key-fact-check-fact = A figure by reference, for example {"{"}product.late_fee{"}"}.
key-fact-check-about = Frames: what the sentence with the figure is about.

## NeverCheck
key-never-check-never = What must not be said.
key-never-check-unless = It is allowed once this happened.

## OrderCheck
key-order-check-order = The two things, and which comes first.

## Order
key-order-first = The moment that has to come first.
key-order-before = The moment it has to come before.
key-order-untriggered = The verdict where `before` never happens.

## DoesCheck
key-does-check-does = The desk action that has to be done.
key-does-check-values = What each field must hold.

## MostCheck
key-most-check-most = What may be said only so many times.

## Most
key-most-heard = The cue or criterion that is counted.
key-most-times = How often it may be said.
key-most-after = A mark: counted only after that.

## FiguresCheck
key-figures-check-figures = The things whose figures are watched, each under a name of your own.

## Subject
key-subject-about = Frames that name the thing.
key-subject-known = Names of the figures that are true of it: product.late_fee. Those that the call's sheets lack do not count.

## AllCheck
key-all-check-all = The parts, each a check under a name of its own; all have to be met.
key-all-check-before = All parts come before this.

## AnyCheck
key-any-check-any = The parts, each a check under a name of its own; one has to be met.
key-any-check-least = How many of the parts have to be met.

## Criterion
key-criterion-kind = Which of the three scores it belongs to.
key-criterion-weight = How much it counts in that score.
key-criterion-critical = Whether missing it fails the whole call.
key-criterion-asks = The definition, in words: what the question is.
key-criterion-check = How it is judged: exactly one kind of check.
key-criterion-in-one-reply = How one reply alone is judged, where it differs.
key-criterion-needs-account = Does not apply to a prospect.
key-criterion-only-if = Applies only once this happened.
key-criterion-unless = Does not apply once this happened.
key-criterion-better = A sentence that would have met it.
key-criterion-law = The regulation behind it.
key-criterion-grounds = What it rests on: ids of the country's grounds.yaml.

## AutoFail
key-auto-fail-asks = What was done that must not be.
key-auto-fail-check = How it is judged: exactly one kind of check.
key-auto-fail-parts = The parts of the job it is watched in.
key-auto-fail-grounds = What it rests on: ids of the country's grounds.yaml.

## When
key-when-hears = Cues or criteria newly met: all of them.
key-when-hears-any = Cues or criteria newly met: one of them.
key-when-hears-wrong = Newly said wrongly: one of them.
key-when-heard = Met by now: all of them.
key-when-unheard = Not met by now: none of them.
key-when-done = Desk actions done by now.
key-when-not-done = Desk actions not done by now.
key-when-desk = What a desk action left: `submit-application.decision: approved`.
key-when-knows = Facts that have come out.
key-when-unknown = Facts that have not come out.
key-when-marked = Marks that the caller's lines have set.
key-when-unmarked = Marks that no line of the caller has set by now.
key-when-times = Heard at least so many turns.
key-when-identified = Whether every identifier has been told.
key-when-stage = One of these stages.
key-when-mood-below = The mood is below this, from -5 to 5.
key-when-mood-above = The mood is above this, from -5 to 5.
key-when-lost-turns = Turns in a row that were not understood.
key-when-past-patience = Turns without progress beyond the caller's patience.
key-when-silence = Seconds nobody spoke.
key-when-held = Seconds on hold.
key-when-asked-again = The agent asked for a detail that was given before.

## Reaction
key-reaction-when = What has to hold; an empty group of keys always holds.
key-reaction-caller = Variants of one line; a seed picks.
key-reaction-mood = How far the mood moves, down or up.
key-reaction-look = An expression for this line only.
key-reaction-reveals = Hidden facts that come out.
key-reaction-gives = Details the caller tells with this line.
key-reaction-marks = Names this moment for rules and checks.
key-reaction-goes = The stage that follows.
key-reaction-ends = The call ends here, with this ending.
key-reaction-closes = The call closes: the endings are tried.
key-reaction-again = May happen more than once.
key-reaction-swallows = Nothing else of this reply is answered afterwards.

## Stage
key-stage-goal = What the agent has to reach in this stage.
key-stage-hint = What a trainee would do next; a hint in practice.
key-stage-reactions = What the caller does in this stage, each under a name of its own.
key-stage-lost = Said when a reply was not understood.

## Ending
key-ending-title = The ending in a few words, as the scorecard shows it.
key-ending-when = What has to hold; an empty group of keys always holds. Without it, the ending is reached only by name.
key-ending-caller = Last words; none when the line is cut.
key-ending-mood = How far the mood moves at the end.

## Detail
key-detail-value = The detail as the desk stores it.
key-detail-spoken = As the caller says it.
key-detail-keyed = Keyed into the phone, never spoken.
key-detail-after = A mark: keyed in only once that is set.

## Caller
key-caller-name = First and last name.
key-caller-age = In years.
key-caller-mood = How they start: -5 furious, 0 even, 5 delighted.
key-caller-at-rest = The face around mood 0.
key-caller-feels = The mood in words: furious; puzzled, short on time.
key-caller-temperament = How the caller is, in words.
key-caller-wants = What the caller really wants.
key-caller-topic = What the call is about, as the caller would say it.
key-caller-opening = The first words, in variants; sets the mark 'problem'.
key-caller-patience = Turns without progress.
key-caller-look = The portrait.
key-caller-details = What identifies the caller, and what a form asks for.

## Fact
key-fact-text = The fact, in a sentence.
key-fact-comes-out = What brings it out, in words.

## Choice
key-choice-label = How the desk names it.
key-choice-right = Whether it is the right one here.
key-choice-because = Why it is right or wrong here.

## ActionField
key-action-field-right = The right value, often by reference.
key-action-field-most = The agent's authority: refused above it.
key-action-field-choices = What may be chosen, each under an id.

## DeskAction
key-desk-action-fields = The fields of the action, where something is right or limited.
key-desk-action-needs = Details the caller has told or keyed in before: a code, perhaps.
key-desk-action-refuse = Why the desk refuses it in this call.

## Row
key-row-label = What stands in front.
key-row-value = What stands behind.
key-row-date = The day of a line of the statement.

## Briefing
key-briefing-role = Who the trainee is.
key-briefing-goal = What the call is to reach.
key-briefing-authority = What the trainee may do and give.
key-briefing-graded = What will be looked at.

## Call
key-call-call = The id of the call: the name of its file.
key-call-title = The title in the menu.
key-call-locale = The country and language.
key-call-part = The part of the job it trains.
key-call-difficulty = From 1, for beginners, to 5.
key-call-today = The day of the call, for example 2026-03-20.
key-call-product = The product sheet of the card the call is about.
key-call-also = Other product sheets this call speaks of.
key-call-briefing = The page that is read before the phone rings.
key-call-caller = The person on the line.
key-call-account = Figures of the account; empty for a prospect. `= a + b` adds up.
key-call-record = What the desk shows of the customer.
key-call-statement = What the desk shows of the statement.
key-call-facts = What the caller says only when it is brought out.
key-call-concepts = Concepts of this call only.
key-call-cues = What this caller understands besides the criteria.
key-call-criteria = The graded checklist; an empty entry takes the conduct rubric's own.
key-call-stages = The order of the call.
key-call-anytime = Reactions that belong to no stage.
key-call-endings = How the call can end; the first that holds is taken.
key-call-best = The best ending.
key-call-verify = Grounds of its criteria that are still to be verified.
key-call-desk = The desk actions of this call.
key-call-dispositions = What the call can be filed under.

## Term
key-term-title = The title of the entry.
key-term-text = What the terms say.
key-term-find = Other words people search it by.

## FormOption
key-form-option-label = How the form names it.
key-form-option-gives = The best this choice still allows; approval if left out.
key-form-option-reason = The reason it is given with.

## FormField
key-form-field-type = What may stand in it. date: of birth; day: one to come; keyed: a number keyed into the phone; code: letters and digits in a shape; choice: one of the options.
key-form-field-label = How the form names the field.
key-form-field-detail = The caller's detail it must agree with.
key-form-field-per = How often the amount comes.
key-form-field-counts-as = What an amount is to the policy; a detail named income or housing needs none. obligation: a monthly cost; debt: what is owed; limit: asked for; deposit: put down.
key-form-field-shape = How a code is written: A a letter, 9 a digit, as in AAAAA9999A.
key-form-field-options = The values of a choice.
key-form-field-optional = It may be left empty.

## Policy
key-policy-youngest = The least age.
key-policy-oldest = The highest age.
key-policy-least-income = The least income.
key-policy-least-income-per = What the least income is counted by.
key-policy-most-housing-share = Housing cost, as a share of income, above which it is declined.
key-policy-most-burden-share = Housing, obligations and debts together, as a share of income, at most.
key-policy-least-left = What must be left a month after housing, obligations and debts.
key-policy-monthly-share-of-debt = The share of a debt, or of the limit asked for, that is a month.
key-policy-least-deposit = The smallest deposit.
key-policy-limit-share = The limit as a share of the deposit; all of it if left out.
key-policy-most-limit = No limit is higher than this.
key-policy-country-words = The address must hold one of these (states, for example).

## Application
key-application-fields = The fields of the form, by id.
key-application-consent-field = The consent to a credit check.
key-application-policy = What the application is decided by.

## Product
key-product-product = The id of the sheet: the name of its file.
key-product-name = The name of the product.
key-product-kind = A card, a plan that is sold with it, or the issuer itself.
key-product-figures = Every figure once, each under a name.
key-product-terms = The entries of the card terms.
key-product-identifiers = Issuer: what identifies a customer.
key-product-application = The application form of the card.

## DetailCue
key-detail-cue-asked = How an agent asks for it.
key-detail-cue-answer = How it is told; {"{"}value{"}"} is the caller's own.
key-detail-cue-again = How it is told a second time.

## Conduct
key-conduct-conduct = The country and language.
key-conduct-criteria = The criteria that calls can take over.
key-conduct-every-call = Criteria graded in every call.
key-conduct-pass-marks = The least score of a kind with which a call is passed.
key-conduct-auto-fails = What fails every call.
key-conduct-cues = What every caller understands.
key-conduct-details = How each detail is asked for and told.
key-conduct-reactions = What every caller does.
key-conduct-endings = Endings every call has.
key-conduct-lost = Said when a reply was not understood; {"{"}topic{"}"} is known.
key-conduct-understood = Said when a reply helped and nothing else fits.

## Concepts
key-concepts-concepts = The country and language.
key-concepts-words = The phrases of each concept.

## Ground
key-ground-rule = The rule in plain words, in the language of the country.
key-ground-kind = law; a supervisor's finding or guidance; the issuer's own terms, which are invented here; or what good service desks do.
key-ground-law = The article: 12 CFR 1026.54.
key-ground-source = Where it was read, by name.
key-ground-url = Where it was read, by address.
key-ground-checked = The day it was last checked, for example 2026-11-22.
key-ground-verify = What has still to be verified before it is relied on.

## Grounds
key-grounds-grounds = The country and language.
key-grounds-rules = The rules, each under an id.

## Expected
key-expected-met = Criteria that are met.
key-expected-wrong = Criteria that are said or done wrongly.
key-expected-absent = Criteria of which nothing is found.

## SampleReply
key-sample-reply-says = The reply, as a trainee would type it.

## PlannedCall
key-planned-call-about = What this trainee does, in words.
key-planned-call-turns = One agent turn a line; desk commands after a slash.
key-planned-call-result = Passed or failed.
key-planned-call-ending = The ending that is reached.
key-planned-call-failed-by = Exactly what fails it: criteria, rules of every call, kinds below their mark.

## Plan
key-plan-plan = The id of the call.
key-plan-replies = Replies, judged one by one.
key-plan-calls = Whole calls, by name.
