# The page of what the criteria rest on.

facts-title = What the { $locale } calls rest on
facts-intro = Every rule that a criterion grades, where it comes from, and the day it was last checked. The issuer is invented, and so are its own terms. This page is no legal advice: have a lawyer of your own country read it before it trains people who answer real calls.
facts-verify-title = To be verified first
facts-law = Law
facts-supervision = Supervisors
facts-house = The issuer's own terms (invented)
facts-practice = Good practice
facts-article = Article:
facts-source = Read in:
facts-checked = Checked:
facts-verify = To be verified:
facts-every-call = every call
facts-graded = Graded by { $criterion }: { $calls }
