"""The words of Dutch: spellings, stems, separable verbs, negation, clauses and questions."""

from __future__ import annotations

from ._rules import ClauseRules, LanguageRules, NegationRules, QuestionRules, listed, pairs, words

_SPELLINGS = pairs(
    """
    ok>oke okay>oke ff>even effe>even mn>mijn m'n>mijn zn>zijn z'n>zijn 'n>een d'r>haar 't>het
    'm>hem 'k>ik 's>des zo'n>zulk creditkaart>creditcard creditkaarten>creditcards
    creditcart>creditcard pincode>pincode idd>inderdaad aub>alstublieft svp>alstublieft
    alsjeblieft>alsjeblieft mvg>groet graaag>graag mischien>misschien missschien>misschien
    terugbetaalt>terugbetaald incaso>incasso rentte>rente overzigt>overzicht
    verzekerings>verzekering bijv>bijvoorbeeld mevr>mevrouw dhr>meneer
    """
)

_CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "kan't": ("kan", "het"),
    "da's": ("dat", "is"),
    "das": ("dat", "is"),
    "'kzal": ("ik", "zal"),
}

# simplemma has no entry for some participles, and gives a noun for some everyday infinitives.
_STEMS = pairs(
    """
    geblokkeerd>blokkeren geblokkeerde>blokkeren deblokkeren>deblokkeren
    deblokkeer>deblokkeren deblokkeert>deblokkeren gedeblokkeerd>deblokkeren
    terugbetaald>terugbetalen terugbetaalde>terugbetalen terugbetaalt>terugbetalen
    kwijtgescholden>kwijtschelden kwijtscheld>kwijtschelden kwijtscheldt>kwijtschelden
    kwijtschelding>kwijtschelding scheld>schelden scheldt>schelden
    ingeschreven>inschrijven uitgeschreven>uitschrijven bijgeschreven>bijschrijven
    afgeschreven>afschrijven teruggeboekt>terugboeken teruggestort>terugstorten
    gecrediteerd>crediteren gecrediteerde>crediteren gedebiteerd>debiteren
    overgemaakt>overmaken overgeboekt>overboeken aangevraagd>aanvragen aanvraag>aanvraag
    aanvragen>aanvragen aangemeld>aanmelden afgemeld>afmelden opgezegd>opzeggen
    stopgezet>stopzetten doorverbonden>doorverbinden teruggedraaid>terugdraaien
    afgewezen>afwijzen goedgekeurd>goedkeuren afgekeurd>afkeuren betwist>betwisten
    betwiste>betwisten bevestigd>bevestigen bevestigt>bevestigen verlaagd>verlagen
    verhoogd>verhogen toegezegd>toezeggen ingediend>indienen opgestuurd>opsturen
    afgelost>aflossen afgelosten>aflossen verrekend>verrekenen berekend>berekenen
    gestorneerd>storneren vergoed>vergoeden vergoedt>vergoeden nagekeken>nakijken
    kosten>kosten kost>kosten kostte>kosten kostten>kosten gekost>kosten
    kaart>kaart kaarten>kaart card>card cards>card later>later laatste>laatste laatst>laatste
    meer>meer meest>meest meeste>meest minder>minder minst>minst minste>minst eerste>eerste
    eerst>eerst tweede>tweede derde>derde beter>beter best>best gold>gold kompas>kompas
    spreid>spreid app>app apps>app mail>mail mails>mail mailen>mailen lease>lease
    velden>veld veld>veld zorgen>zorgen zorg>zorg uw>uw u>u alle>alle al>al
    verplicht>verplicht verplichte>verplicht onverplicht>onverplicht gespreid>gespreid
    bank>bank banken>bank bellen>bellen bel>bellen belt>bellen gebeld>bellen belde>bellen
    vragen>vragen vraag>vragen vraagt>vragen gevraagd>vragen vroeg>vroeg
    openstaand>openstaan openstaande>openstaan boete>boete boetes>boete pas>pas
    termijnen>termijn termijn>termijn voorwaarden>voorwaarde betalen>betalen betaling>betaling
    betalingen>betaling weet>weten zei>zeggen zegt>zeggen zeg>zeggen lost>lossen los>los
    geld>geld geldt>gelden gelden>gelden onbevoegd>onbevoegd ongeldig>ongeldig geldig>geldig
    dagen>dag brief>brief brieven>brief spijt>spijt vervelend>vervelend vervelende>vervelend
    wijs>wijzen wijst>wijzen wees>wezen keur>keuren keurt>keuren dien>dienen dient>dienen
    boek>boeken boekt>boeken boeken>boeken boekte>boeken geboekt>boeken
    gegevens>gegeven email>email emails>email cijfers>cijfer passen>passen past>passen
    laat>laat laten>laten verder>verder saldo>saldo vervalt>vervallen
    vervallen>vervallen verval>vervallen verviel>vervallen afgesproken>afspreken afspraak>afspraak
    minimaal>minimaal staat>staan gestaan>staan wegen>wegen weegt>wegen weeg>wegen woog>wegen
    gewogen>wegen meegewogen>meewegen meeweegt>meewegen getoetst>toetsen toets>toetsen
    gecontroleerd>controleren geregistreerde>registreren geincasseerd>incasseren
    beinvloedt>beinvloeden beinvloed>beinvloeden gevoeld>voelen gewezen>wijzen wijzen>wijzen
    teleurgestelde>teleurstellen zelfstandigen>zelfstandige zelfstandige>zelfstandige
    wegen>wegen meegeteld>meetellen meetelt>meetellen keert>keren keer>keer uitgekeerd>uitkeren
    uitkeert>uitkeren verlies>verliezen begin>beginnen meegenomen>meenemen scan>scannen
    """
)

# "Ik boek het bedrag terug" is said as often as "terugboeken": finite verb's stem, particle.
_SEPARABLE = {
    ("boeken", "terug"): "terugboeken",
    ("betalen", "terug"): "terugbetalen",
    ("storten", "terug"): "terugstorten",
    ("draaien", "terug"): "terugdraaien",
    ("bellen", "terug"): "terugbellen",
    ("geven", "terug"): "teruggeven",
    ("krijgen", "terug"): "terugkrijgen",
    ("schelden", "kwijt"): "kwijtschelden",
    ("schrijven", "bij"): "bijschrijven",
    ("schrijven", "af"): "afschrijven",
    ("schrijven", "in"): "inschrijven",
    ("schrijven", "uit"): "uitschrijven",
    ("vragen", "aan"): "aanvragen",
    ("melden", "aan"): "aanmelden",
    ("melden", "af"): "afmelden",
    ("zeggen", "op"): "opzeggen",
    ("zeggen", "toe"): "toezeggen",
    ("zetten", "stop"): "stopzetten",
    ("zetten", "door"): "doorzetten",
    ("zetten", "om"): "omzetten",
    ("maken", "over"): "overmaken",
    ("boeken", "over"): "overboeken",
    ("lossen", "af"): "aflossen",
    ("verbinden", "door"): "doorverbinden",
    ("kijken", "na"): "nakijken",
    ("sturen", "op"): "opsturen",
    ("sturen", "toe"): "toesturen",
    ("dienen", "in"): "indienen",
    ("wijzen", "af"): "afwijzen",
    ("keuren", "goed"): "goedkeuren",
    ("leggen", "uit"): "uitleggen",
    ("houden", "in"): "inhouden",
    ("passen", "aan"): "aanpassen",
    ("pas", "aan"): "aanpassen",
    ("vullen", "in"): "invullen",
    ("sluiten", "af"): "afsluiten",
    ("geven", "door"): "doorgeven",
    ("geven", "op"): "opgeven",
    ("geven", "mee"): "meegeven",
    ("lezen", "voor"): "voorlezen",
    ("lezen", "terug"): "teruglezen",
    ("tellen", "mee"): "meetellen",
    ("wegen", "mee"): "meewegen",
    ("nemen", "mee"): "meenemen",
    ("rekenen", "mee"): "meerekenen",
    ("spelen", "mee"): "meespelen",
    ("denken", "mee"): "meedenken",
    ("vallen", "mee"): "meevallen",
    ("val", "mee"): "meevallen",
    ("vallen", "weg"): "wegvallen",
    ("val", "weg"): "wegvallen",
    ("vallen", "tegen"): "tegenvallen",
    ("val", "tegen"): "tegenvallen",
    ("laat", "weg"): "weglaten",
    ("halen", "weg"): "weghalen",
    ("halen", "af"): "afhalen",
    ("halen", "terug"): "terughalen",
    ("nemen", "terug"): "terugnemen",
    ("nemen", "over"): "overnemen",
    ("nemen", "op"): "opnemen",
    ("los", "af"): "aflossen",
    ("keren", "uit"): "uitkeren",
    ("leggen", "vast"): "vastleggen",
    ("leggen", "voor"): "voorleggen",
    ("stellen", "voor"): "voorstellen",
    ("zoeken", "uit"): "uitzoeken",
    ("zoeken", "op"): "opzoeken",
    ("vragen", "op"): "opvragen",
    ("vragen", "na"): "navragen",
    ("raden", "aan"): "aanraden",
    ("raden", "af"): "afraden",
    ("bieden", "aan"): "aanbieden",
    ("dringen", "aan"): "aandringen",
    ("zeggen", "af"): "afzeggen",
    ("melden", "terug"): "terugmelden",
    ("sturen", "door"): "doorsturen",
    ("sturen", "mee"): "meesturen",
    ("zenden", "toe"): "toezenden",
    ("boeken", "af"): "afboeken",
    ("boeken", "weg"): "wegboeken",
    ("strepen", "weg"): "wegstrepen",
    ("strepen", "door"): "doorstrepen",
    ("trekken", "in"): "intrekken",
    ("schuiven", "op"): "opschuiven",
    ("lopen", "af"): "aflopen",
    ("lopen", "door"): "doorlopen",
    ("staan", "open"): "openstaan",
    ("staan", "toe"): "toestaan",
    ("stemmen", "in"): "instemmen",
    ("stemmen", "toe"): "toestemmen",
    ("houden", "op"): "ophouden",
    ("hangen", "op"): "ophangen",
    ("raken", "kwijt"): "kwijtraken",
    ("stappen", "uit"): "uitstappen",
    ("schakelen", "in"): "inschakelen",
    ("schakelen", "door"): "doorschakelen",
    ("verwijzen", "door"): "doorverwijzen",
    ("zetten", "terug"): "terugzetten",
    ("zetten", "aan"): "aanzetten",
    ("gaan", "in"): "ingaan",
    ("gaan", "door"): "doorgaan",
    ("vinken", "aan"): "aanvinken",
    ("vink", "aan"): "aanvinken",
    ("gaan", "mis"): "misgaan",
    ("zetten", "recht"): "rechtzetten",
    ("storten", "bij"): "bijstorten",
    ("betalen", "af"): "afbetalen",
    ("spreken", "af"): "afspreken",
    ("vatten", "samen"): "samenvatten",
    ("nemen", "door"): "doornemen",
    ("lezen", "door"): "doorlezen",
    ("denken", "na"): "nadenken",
    ("lopen", "na"): "nalopen",
    ("lopen", "mis"): "mislopen",
    ("leveren", "aan"): "aanleveren",
    ("leveren", "in"): "inleveren",
    ("lichten", "toe"): "toelichten",
    ("kondigen", "aan"): "aankondigen",
}

_NEGATION = NegationRules(
    forward=words("geen niemand noch"),
    clause=words("niet nooit niets nergens nimmer"),
    phrase=frozenset({"zonder", "in plaats van"}),
    concord=words("niemand noch"),
    idioms=(
        "[geen] probleem",
        "[geen] zorgen",
        "[geen] zorg",
        "[geen] dank",
        "[geen] punt",
        "[geen] twijfel",
        "waarom [niet]",
        "of [niet]",
        "[niet] alleen",
        "[niet] meer dan",
        "[niet] minder dan",
        "[niet] later dan",
        "[niet] langer dan",
        "[niet] hoger dan",
        "[geen] enkel probleem",
        "zullen we [niet]",
        "zal ik [niet]",
        "wilt u [niet] liever",
        "wilt u [niet] graag",
        "zou u [niet] graag",
        "zou u [niet] liever",
        "zou u [niet] willen",
    ),
)

_CLAUSES = ClauseRules(
    breakers=words(
        """maar want dus omdat doordat zodat als wanneer totdat tenzij hoewel terwijl indien mits
        zodra anders daarom waarom hoe"""
    ),
    joiners=words("en of"),
    soft_breakers=words("dat"),
    subjects=words("er ik u wij we hij ze zij jij je dan daarom daarna niet geen nooit"),
    determiners=words("de het een uw mijn ons onze dit dat deze die"),
    finite=words(
        """is was zijn waren wordt worden werd kan kunnen kunt zal zullen zult zou heeft hebben hebt
        had moet moeten mag mogen wil wilt blijft staat komt krijgt betaalt vervalt verandert
        geldt loopt kost stopt start begint verschijnt ziet ontvangt gaat telt dekt geeft werkt
        hoeft weet doet laat kost levert rekent zit gebeurt"""
    ),
    relatives=words("die dat waar ik u wij we"),
    comma_ends_clause=True,
    verb_first=True,
    subordinators=words(
        """als zodra indien omdat doordat zodat tenzij mits hoewel terwijl totdat nadat voordat
        zolang aangezien ofschoon zoals"""
    ),
    asking_words=words(
        """wat wie waar hoe hoeveel hoelang waarom wanneer welke welk waarmee waarvoor waardoor
        waarover waarvan waarin waaraan waarbij"""
    ),
    clause_openers=words("nu dat sinds mocht mochten"),
    clause_subjects=words(
        """er ik u wij we hij zij ze jij je men het de uw mijn ons onze dit dat die deze zo'n zulk
        iemand niemand alles niets iedereen mevrouw meneer mij me hem hen"""
    ),
    pronouns=words("er ik u wij we hij zij ze jij je men"),
    clause_adverbs=words("niet na vanaf nog al daarna straks"),
    prepositions=words("voor met van over bij aan door na om op in uit tot"),
    modals=words(
        """kan kunt kunnen wil wilt willen zal zult zullen zou zouden mag mogen moet moeten hoeft
        hoeven laat laten ga gaat gaan blijft blijven"""
    ),
    verbs=words("ben bent geweest valt antwoordt opent tekent gebruikt ronden rondt"),
    no_verbs=words(
        """even binnen tussen boven samen buiten eigen tegen morgen overmorgen open alleen geen
        iedereen beneden heden kosten incassokosten rentekosten opnamekosten reden redenen teken
        laat gebruikt leven verleden gegeven gegevens tevreden bovendien misschien zeven negen
        tien dertien veertien vijftien zestien zeventien achttien negentien jongen keuken aan"""
    ),
)

_VERBS = """kunt kan mag wilt wil zou zal zullen heeft hebt heb bent is was weet zijn gaat moet
    moeten kunnen mogen willen zouden hebben belt begrijp begrijpt klopt betaalt betaalde werkt
    vindt krijgt ziet geeft gebruikt woont ontvangt ontving deed"""
_OPENINGS = (
    *(f"{verb} {who}" for verb in _VERBS.split() for who in listed("u ik we wij je jij er")),
    *(f"{verb} {who}" for verb in listed("is was klopt kan wordt mag zal heeft")
      for who in listed("dat dit het uw de een alles iemand")),
    *listed("hoe wat waarom wie welke welk waar hoeveel hoelang waarmee waarvoor waardoor"),
    *(f"wanneer {verb}" for verb in listed("is was heeft kunt kan wordt krijg krijgt komt moet")),
    "anders nog",
    "verder nog",
    "nog vragen",
    "akkoord dat",
)  # fmt: skip
_QUESTIONS = QuestionRules(
    openings=_OPENINGS,
    inversions=(
        *(f"{verb} ik" for verb in listed("mag kan zal")),
        *(f"{verb} u" for verb in listed("kunt wilt zou heeft hebt bent gaat weet")),
        "zullen we",
    ),
    conditionals=words("dan"),
    fillers=words("en dus oke goed nou dank mevrouw meneer ja nee maar sorry"),
    statements=(
        *("wat ik", "wat u", "wat wij", "wat we", "waar u", "wie dat", "hoe dan ook"),
        # "Wat vervelend voor u." exclaims
        *(
            f"wat {word}"
            for word in listed(
                """vervelend naar rot erg fijn goed jammer spijtig lastig ontzettend verschrikkelijk
            akelig ellendig leuk mooi heftig verdrietig pijnlijk frustrerend sneu zuur beroerd
            onprettig balen verwarrend moeilijk"""
            )
        ),
        "wat een",
    ),
    leads=tuple(
        f"{word} {who}" for word in listed("voordat zodat eer") for who in listed("ik we wij")
    ),
    requests=("mag ik", "kunt u", "wilt u", "zou u", "zullen we"),
)

ENGLISH_CARD_WORDS = words("autopay card creditcard app mail lease online account")

DUTCH = LanguageRules(
    negation=_NEGATION,
    clauses=_CLAUSES,
    questions=_QUESTIONS,
    abbreviations=words(
        """bijv o.a i.v.m d.w.z dhr mevr mw drs mr dr nr evt incl excl ca m.b.t t.a.v a.u.b s.v.p
        n.v.t z.s.m bv enz blz tel geb huisnr kaartnr rek max min art jan feb mrt apr jun jul
        aug sep sept okt nov dec"""
    ),
    glued=words("geb tel huisnr kaartnr rek max min incl excl"),
    spellings=_SPELLINGS,
    contractions=_CONTRACTIONS,
    stems=_STEMS,
    compounds=r"(?i:e[ \-]mails?|credit[ \-]cards?)",
    domain_words=words(
        """incassokosten kredietlimiet kredietruimte betaalsteun larkspan kompas spreid bkr kifid
        jkp bsn iban zzp bedenktijd betalingsregeling terugboeken kwijtschelden jaarbijdrage
        koersopslag debetrente geblokkeerd deblokkeren"""
    )
    | ENGLISH_CARD_WORDS,
    number_words=words(
        """nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien
        vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig
        zeventig tachtig negentig honderd duizend miljoen eerste tweede derde vierde vijfde zesde
        zevende achtste negende tiende anderhalf anderhalve"""
    ),
    separable=_SEPARABLE,
)
