# Een dienst: een rij gemengde gesprekken.
shift-title = Een dienst
shift-back = Terug
shift-about = Een aantal gemengde gesprekken achter elkaar, zoals op een echte dag. U kunt halverwege stoppen en later verdergaan.
shift-source = Welke gesprekken?
shift-source-mixed = Gemengde
shift-source-plan = Wat ik vandaag nodig heb
shift-count = Hoeveel gesprekken?
shift-found =
    { $count ->
        [0] In deze taal is er geen gesprek.
        [one] In deze taal is er maar één gesprek.
       *[other] In deze taal zijn er maar { $count } gesprekken.
    }
shift-locale = In welke taal?
shift-mode = Hoe wilt u ze voeren?
shift-start = Dienst beginnen
shift-under-way = Uw dienst
shift-summary = De dienst zit erop
shift-passed =
    { $done ->
        [0] Nog geen gesprek gevoerd
       *[other] { $passed } van de { $done } gehaald
    }
shift-next = Nu aan de beurt
shift-to-come = Niet gevoerd
shift-time = gespreksduur { $time }
shift-go-on = Verder met gesprek { $place }
shift-end = Dienst beëindigen
shift-another = Nog een dienst
shift-home = Beginscherm
shift-place = Dienst: gesprek { $place } van { $count }
shift-to-next = Volgend gesprek
shift-to-summary = Bekijk hoe de dienst ging
