"""The US rubric reads replies as a careful person would: rows of reply, criterion, verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.grading.scorecard import grade_reply
from simulator.scenario.library import Library
from tests.library import SCENARIOS

CALL = """
call: us-trial
title: Trial
locale: en-US
part: dispute
difficulty: 1
today: 2026-05-20
product: everyday
briefing: {role: Role., goal: Goal., authority: [Nothing.], graded: [Nothing.]}
caller:
  name: Kevin O'Rourke
  age: 45
  mood: 0
  feels: angry
  temperament: blunt
  wants: an answer
  topic: the late fee
  opening: [Thirty dollars for two days?]
  details:
    name: {value: Kevin O'Rourke}
    born: {value: 1981-01-30, spoken: "January 30, 1981"}
    zip: {value: "60614"}
    last4: {value: "4471"}
account: {fee: $30, due: 2026-05-03}
concepts:
  problem: [late fee, such a fee, fee like, fee after, about * fee, father, dad, six years, loyalty]
criteria:
  prof-verify:
  prof-empathy:
  prof-recap:
stages: {talk: {goal: Talk., hint: Talk.}}
endings: {done: {title: Done, when: {}, caller: [Goodbye.]}}
best: done
desk: {verify: {}}
dispositions: {done: {label: Done, right: yes}}
"""

ROWS = [
    # no insult, mockery, threat or blame
    ("Well maybe if you'd bothered to open your mail you'd have known.", "prof-respect", "wrong"),
    ("Some of us manage to pay our bills without calling anybody.", "prof-respect", "wrong"),
    ("Oh wow, thirty whole dollars, what a tragedy.", "prof-respect", "wrong"),
    ("Do I need to draw you a picture?", "prof-respect", "wrong"),
    ("Is it really so difficult to pay a bill?", "prof-respect", "wrong"),
    ("Keep talking to me like that and I'm hanging up.", "prof-respect", "wrong"),
    ("I've explained this three times now, what don't you get?", "prof-respect", "wrong"),
    ("It's simple arithmetic, sir, a child could follow it.", "prof-respect", "wrong"),
    ("If you can't afford it, don't use the card.", "prof-respect", "wrong"),
    ("That's what happens when you don't read the paperwork.", "prof-respect", "wrong"),
    ("Congratulations, you figured out how a due date works.", "prof-respect", "wrong"),
    ("Adults pay on time.", "prof-respect", "wrong"),
    ("You want a medal for paying early?", "prof-respect", "wrong"),
    ("I'll close your account if you keep this up.", "prof-respect", "wrong"),
    ("Maybe try setting an alarm like a normal person.", "prof-respect", "wrong"),
    ("Let me say it slowly so you can follow.", "prof-respect", "wrong"),
    ("You clearly have no idea how a credit card works.", "prof-respect", "wrong"),
    ("You're lucky I'm even talking to you.", "prof-respect", "wrong"),
    ("Wow, someone woke up on the wrong side of the bed.", "prof-respect", "wrong"),
    ("Get a grip, ma'am.", "prof-respect", "wrong"),
    ("You did this to yourself.", "prof-respect", "wrong"),
    ("That one's on you, not us.", "prof-respect", "wrong"),
    ("It says so right there in the agreement you signed and apparently never opened.", "prof-respect", "wrong"),
    ("Nobody forced you to spend the money.", "prof-respect", "wrong"),
    ("Yelling at me won't make you any smarter.", "prof-respect", "wrong"),
    ("If you were more organized we wouldn't be having this conversation.", "prof-respect", "wrong"),
    ("Next time, use a calendar.", "prof-respect", "wrong"),
    ("Sir, you had one job.", "prof-respect", "wrong"),
    ("You're being impossible.", "prof-respect", "wrong"),
    ("I'm not going to argue with someone who can't even count.", "prof-respect", "wrong"),
    ("You people always want something for free.", "prof-respect", "wrong"),
    ("Pay your bills on time and we won't have this problem.", "prof-respect", "wrong"),
    ("We'll send this to collections if you don't watch your mouth.", "prof-respect", "wrong"),
    ("Did you even look at your statement? It's all there in black and white.", "prof-respect", "wrong"),
    ("Honestly it's your own carelessness that got you here.", "prof-respect", "wrong"),
    ("How do you forget something that simple?", "prof-respect", "wrong"),
    ("What part of full balance didn't you understand?", "prof-respect", "wrong"),
    ("Everyone else seems to manage just fine.", "prof-respect", "wrong"),
    ("I can't help it if you don't listen.", "prof-respect", "wrong"),
    ("You shouldn't have to call twice about this, and I'm glad you did.", "prof-respect", "met"),
    ("You paid early and you did nothing wrong.", "prof-respect", "met"),
    ("Nobody's blaming you, the rule is easy to miss.", "prof-respect", "met"),
    ("Let me go through it step by step so it's clear.", "prof-respect", "met"),
    ("I'd be annoyed as well, thirty dollars is thirty dollars.", "prof-respect", "met"),
    ("If anything I said wasn't clear, please tell me and I'll say it another way.", "prof-respect", "met"),
    ("The payment was due on May 3 and came in on May 5, so a fee was added.", "prof-respect", "met"),
    ("You don't need to worry, I'll take it from here.", "prof-respect", "met"),
    ("It's a simple change: I set autopay to the full balance.", "prof-respect", "met"),
    ("Would a reminder or a calendar alert help next time?", "prof-respect", "met"),
    ("You have every right to raise your voice, I'd still like to help.", "prof-respect", "met"),
    ("I'm sorry I talked over you, please go on.", "prof-respect", "met"),
    ("That's on us, I apologize for the mix-up.", "prof-respect", "met"),
    ("It's not your responsibility to guess how we calculate this.", "prof-respect", "met"),
    ("Please don't be too hard on yourself, this happens to careful people.", "prof-respect", "met"),
    ("If you pay the full balance next time, there'll be no interest.", "prof-respect", "met"),
    ("Sure thing, I can explain what the agreement says about it.", "prof-respect", "met"),
    ("I understand you had a lot going on that week with your father in the hospital.", "prof-respect", "met"),
    ("Would you like the fee looked at first, or shall we start with autopay?", "prof-respect", "met"),
    ("You could have the reminder come three days ahead.", "prof-respect", "met"),
    # no promise beyond the house rules
    ("I give you my word you'll be approved.", "prof-authority", "wrong"),
    ("You'll get the card, no question about it.", "prof-authority", "wrong"),
    ("Consider it done, the dispute is yours.", "prof-authority", "wrong"),
    ("This won't ever happen to you again, I promise.", "prof-authority", "wrong"),
    ("I'll personally make sure your limit goes to $10,000.", "prof-authority", "wrong"),
    ("There's a hundred percent chance you'll be accepted.", "prof-authority", "wrong"),
    ("Your score will go up fifty points with this card.", "prof-authority", "wrong"),
    ("We'll definitely refund that, don't you worry.", "prof-authority", "wrong"),
    ("I can waive every late fee you ever get.", "prof-authority", "wrong"),
    ("I'll knock the interest off too and give you an extra hundred for your trouble.", "prof-authority", "wrong"),
    ("With your income there's zero chance they'd turn you down.", "prof-authority", "wrong"),
    ("You can count on getting the lowest rate.", "prof-authority", "wrong"),
    ("You're as good as approved.", "prof-authority", "wrong"),
    ("I swear you'll never see another fee from us.", "prof-authority", "wrong"),
    ("From now on I'll take off any fee you get, just call.", "prof-authority", "wrong"),
    ("Between you and me, everyone with your salary gets in.", "prof-authority", "wrong"),
    ("Rest assured you'll win this dispute.", "prof-authority", "wrong"),
    ("You'll get your money back, I can promise you that.", "prof-authority", "wrong"),
    ("I've already told the system to approve you.", "prof-authority", "wrong"),
    ("Let me lower your APR to 10 percent while we're at it.", "prof-authority", "wrong"),
    ("Approval is a formality.", "prof-authority", "wrong"),
    ("Trust me, it's guaranteed.", "prof-authority", "wrong"),
    ("No way you'll be declined.", "prof-authority", "wrong"),
    ("You'll never get another late fee, guaranteed.", "prof-authority", "wrong"),
    ("I'm certain they'll say yes.", "prof-authority", "wrong"),
    ("I can't say whether you'll be approved, that depends on the application.", "prof-authority", "met"),
    ("Autopay will make sure the payment's never late again.", "prof-authority", "met"),
    ("The credit of $30 will be on your account in two business days.", "prof-authority", "met"),
    ("I'd love to promise that, but nobody can.", "prof-authority", "met"),
    ("I don't know yet what the answer will be; you'll have it in writing within 30 days.", "prof-authority", "met"),
    ("Applying doesn't mean you're approved, we look at income and credit.", "prof-authority", "met"),
    ("A good income helps, though it isn't a guarantee.", "prof-authority", "met"),
    ("I'll make sure the request gets to the right team today.", "prof-authority", "met"),
    ("If the application is approved, the card comes in about a week.", "prof-authority", "met"),
    ("That way the fee doesn't come back, as long as the payment's on time.", "prof-authority", "met"),
    ("This credit is a one-time courtesy, so I couldn't do it again this year.", "prof-authority", "met"),
    ("We can't lower the rate by phone.", "prof-authority", "met"),
    ("I can't raise your limit myself, but I can send in the request.", "prof-authority", "met"),
    ("I promise I'll explain every fee before we start.", "prof-authority", "met"),
    ("Paying on time can help your record, but I can't tell you what your score will do.", "prof-authority", "met"),
    ("You'll hear either way, approved or not, within 30 days.", "prof-authority", "met"),
    ("Rest assured your information is safe with me.", "prof-authority", "met"),
    ("I guarantee nothing is charged before you say yes.", "prof-authority", "met"),
    # the feeling named, and not taken back
    ("I get that you're upset, but you signed the agreement.", "prof-empathy", "wrong"),
    ("Sorry about that late fee, however a rule's a rule.", "prof-empathy", "wrong"),
    ("I hear your frustration but it's clearly in the terms.", "prof-empathy", "wrong"),
    ("It's only thirty dollars, I don't see why you're so upset.", "prof-empathy", "wrong"),
    ("I understand you're angry, but you paid late.", "prof-empathy", "wrong"),
    ("I'm sorry about your dad, but a due date is a due date.", "prof-empathy", "wrong"),
    ("Honestly it's just a small fee, nothing to get mad about.", "prof-empathy", "wrong"),
    ("You're getting worked up over thirty bucks.", "prof-empathy", "wrong"),
    ("I realize it's frustrating, but there isn't anything I can do.", "prof-empathy", "wrong"),
    ("That must be annoying, but section four of the agreement says a fee applies.", "prof-empathy", "wrong"),
    ("I understand the fee upset you. Still, those are the terms you agreed to.", "prof-empathy", "wrong"),
    ("Lots of people get late fees, it's hardly worth being upset.", "prof-empathy", "wrong"),
    ("I see that you're frustrated, although the agreement is very clear about this.", "prof-empathy", "wrong"),
    ("I feel for you, but policy is policy.", "prof-empathy", "wrong"),
    ("Believe me, there are people with real problems.", "prof-empathy", "wrong"),
    ("I know you're mad, but our terms state that late payments get a fee.", "prof-empathy", "wrong"),
    ("Thirty dollars is nothing, really.", "prof-empathy", "wrong"),
    ("You're overreacting to a late fee.", "prof-empathy", "wrong"),
    ("Sure, it's annoying, but that's how credit cards work.", "prof-empathy", "wrong"),
    ("I'm sorry you're upset but the fee is valid.", "prof-empathy", "wrong"),
    ("Six years with us and then a fee like that, no wonder you're mad.", "prof-empathy", "met"),
    ("Two days late and thirty dollars gone, that would sting anyone.", "prof-empathy", "met"),
    ("I'm really sorry about your father; that must have been an awful week.", "prof-empathy", "met"),
    ("You've been loyal for years and this feels like a slap, I hear that.", "prof-empathy", "met"),
    ("I can tell this fee really got under your skin.", "prof-empathy", "met"),
    ("It's frustrating to see a fee like this after all these years.", "prof-empathy", "met"),
    ("omg thats so annoying, getting hit with a fee out of the blue", "prof-empathy", "met"),
    ("Of course you're angry about that charge, let me look right away.", "prof-empathy", "met"),
    ("I'd feel exactly the same if I got a late fee after six years.", "prof-empathy", "met"),
    ("A fee like that is the last thing you need in a week like yours.", "prof-empathy", "met"),
    ("Being charged thirty dollars over two days feels unfair, I get it.", "prof-empathy", "met"),
    ("I hear how upset you are, and you're right to call.", "prof-empathy", "met"),
    ("Sounds like this has been a rough time for you.", "prof-empathy", "met"),
    ("I completely understand why you're frustrated with this fee.", "prof-empathy", "met"),
    ("I'm sorry for the inconvenience.", "prof-empathy", "absent"),
    ("Thanks for your patience, sir.", "prof-empathy", "absent"),
    ("I understand, let me check.", "prof-empathy", "absent"),
    ("How are you today?", "prof-empathy", "absent"),
    ("I'm sorry, could you repeat that?", "prof-empathy", "absent"),
    ("I apologize for the wait.", "prof-empathy", "absent"),
    ("Let me look at the late fee for you.", "prof-empathy", "absent"),
    ("I understand your question.", "prof-empathy", "absent"),
    # no code, PIN or spoken Social Security number
    ("And the CVV, please?", "prof-no-secrets", "wrong"),
    ("I'll need the little three numbers from the signature strip.", "prof-no-secrets", "wrong"),
    ("What's your social?", "prof-no-secrets", "wrong"),
    ("Tell me your Social Security number so I can type it in.", "prof-no-secrets", "wrong"),
    ("You should've gotten a text with a code, could you read it to me?", "prof-no-secrets", "wrong"),
    ("Could you confirm your PIN for me?", "prof-no-secrets", "wrong"),
    ("Just say your nine digits and I'll enter them.", "prof-no-secrets", "wrong"),
    ("Please give me the sixteen digit number on the front.", "prof-no-secrets", "wrong"),
    ("And the security code on the back is?", "prof-no-secrets", "wrong"),
    ("What's your online banking password?", "prof-no-secrets", "wrong"),
    ("I just need your full card number and the expiration date.", "prof-no-secrets", "wrong"),
    ("We sent a verification code to your phone; what is it?", "prof-no-secrets", "wrong"),
    ("You can speak your Social now, I'm ready.", "prof-no-secrets", "wrong"),
    ("Read off your social for me.", "prof-no-secrets", "wrong"),
    ("I need the last four of your social and your PIN.", "prof-no-secrets", "wrong"),
    ("Your PIN is 4471, right?", "prof-no-secrets", "wrong"),
    ("Give me the passcode we just texted you.", "prof-no-secrets", "wrong"),
    ("Spell out your Social for me, nobody else is listening.", "prof-no-secrets", "wrong"),
    ("Please enter your Social Security number on your keypad, don't say it out loud.", "prof-no-secrets", "met"),
    ("I never need your PIN or the three digits on the back.", "prof-no-secrets", "met"),
    ("May I have the last four digits of your card?", "prof-no-secrets", "met"),
    ("Don't share your one-time codes with anyone, not even us.", "prof-no-secrets", "met"),
    ("Could you tell me your ZIP code?", "prof-no-secrets", "met"),
    ("Key your Social in whenever you're ready, I can't see or hear it.", "prof-no-secrets", "met"),
    ("If someone asks for your PIN or password, hang up.", "prof-no-secrets", "met"),
    ("I need your full name, date of birth, ZIP and the last four digits.", "prof-no-secrets", "met"),
    ("We need a Social Security number by law; you type it into your phone.", "prof-no-secrets", "met"),
    ("The number on the back of your card reaches us day and night.", "prof-no-secrets", "met"),
    ("No need to give me the whole card number, only the last four.", "prof-no-secrets", "met"),
    # what was done, what comes next, and the question
    ("So the $30 has been credited and it'll be there by Thursday. Anything else on your mind?", "prof-recap", "met"),
    ("We've taken the fee off, it'll show up in two business days. Was there something else you needed?", "prof-recap", "met"),
    ("Okay, so to wrap up: fee refunded, should post within 48 hours. Anything else I can do for you?", "prof-recap", "met"),
    ("Everything's set, autopay starts May 28. Is there anything more I can do?", "prof-recap", "met"),
    ("That's all taken care of, the letter will get to you in about ten days. Do you have other questions?", "prof-recap", "met"),
    ("Your application is in, and you'll hear from us within 30 days. Can I help with anything else?", "prof-recap", "met"),
    ("Quick summary: reminder is on, credit lands in two business days. Anything else?", "prof-recap", "met"),
    ("We've gone over the charge today; your next due date is April 10. What else can I do for you?", "prof-recap", "met"),
    ("Your dispute's been filed, expect our answer within 30 days. Is that everything for today?", "prof-recap", "met"),
    ("Anything else? No? Bye then.", "prof-recap", "absent"),
    ("All done. Have a nice day.", "prof-recap", "absent"),
    ("You'll see it within two business days.", "prof-recap", "absent"),
    ("Is there anything else I can help you with today?", "prof-recap", "absent"),
    ("That's been taken care of, anything else?", "prof-recap", "absent"),
    ("The payment was due May 3. Is there anything else?", "prof-recap", "absent"),
    # who is calling
    ("Before we go on: your name as on the card, birth date, ZIP and the last four of the card?", "prof-verify", "met"),
    ("To verify you I need first and last name, DOB, ZIP, and the last 4 on the card pls", "prof-verify", "met"),
    ("I have to ask for your first name and surname, the month and year of birth with the day, your ZIP, and the last four numbers of the card.", "prof-verify", "met"),
    ("Could you state your full legal name, when you were born, the ZIP where you get your mail, and the card's final four digits?", "prof-verify", "met"),
    ("Who do I have on the line? And for security your birthday, zip and the last four numbers of your card please.", "prof-verify", "met"),
    ("Can I get your name and date of birth?", "prof-verify", "absent"),
    ("What's your ZIP code?", "prof-verify", "absent"),
    # no insult, mockery, threat or blame
    ("That must have been a tough week.", "prof-respect", "met"),
    ("I don't think you're being unreasonable at all.", "prof-respect", "met"),
    ("That's cheap compared to a late fee, but it's entirely up to you.", "prof-respect", "met"),
    ("Excuse me, could you say that again?", "prof-respect", "met"),
    ("In a typical month your interest would be zero.", "prof-respect", "met"),
    ("You were the victim of fraud and none of this is your fault.", "prof-respect", "met"),
    ("Just so you know that the fee was added on May 5.", "prof-respect", "met"),
    ("I want to make sure you were treated fairly.", "prof-respect", "met"),
    ("I know this is hard to hear, and I'm not going to read you the rulebook.", "prof-respect", "met"),
    ("I'll block your card right away if you want, or we can wait.", "prof-respect", "met"),
    ("If you can't pay the full amount this month, we can look at a smaller payment.", "prof-respect", "met"),
    ("As I said, no fee the first two statements.", "prof-respect", "met"),
    ("What happens when a payment is late is that a fee gets added.", "prof-respect", "met"),
    # the feeling named, and not taken back
    ("I hear you're mad about the fee, but every bank does this.", "prof-empathy", "wrong"),
    ("I get that it's annoying but a late payment is a late payment.", "prof-empathy", "wrong"),
    ("I can see you're upset though I really don't know why.", "prof-empathy", "wrong"),
    ("I don't understand why a fee would make you so angry.", "prof-empathy", "wrong"),
    ("I'm sorry you're frustrated. The agreement clearly says there's a late fee.", "prof-empathy", "wrong"),
    ("You have a right to be upset, but honestly you'd have known if you had read the terms.", "prof-empathy", "wrong"),
    ("I understand how upsetting this is, but let's see what I can do about it.", "prof-empathy", "met"),
    ("I can't imagine how stressful that week with your dad must have been.", "prof-empathy", "met"),
    ("That fee must feel really unfair after six years with us. The agreement does allow it, and I can take it off once.", "prof-empathy", "met"),
]  # fmt: skip


@pytest.fixture(scope="module")
def scenario(tmp_path_factory):
    path: Path = tmp_path_factory.mktemp("us") / "us-trial.yaml"
    path.write_text(CALL, encoding="utf-8")
    return Library(SCENARIOS).load(str(path))


@pytest.mark.parametrize(("reply", "criterion", "verdict"), ROWS)
def test_a_reply_is_judged_as_a_careful_person_would(scenario, reply, criterion, verdict):
    assert grade_reply(scenario, reply)[criterion].value.value == verdict
