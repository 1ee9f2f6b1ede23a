# Na het gesprek.
wrap-title = Na het gesprek
wrap-time =
    { $turns ->
        [one] { $time } aan de lijn, u was één keer aan het woord.
       *[other] { $time } aan de lijn, u was { $turns } keer aan het woord.
    }
wrap-disposition = Hoe liep het gesprek af?
wrap-disposition-about = Kies de afhandelcode waaronder het wordt opgeslagen.
wrap-no-disposition = Er is geen afhandelcode gekozen. Kies er een, of rond nogmaals af om het gesprek zonder code op te slaan.
wrap-note = Notitie
wrap-note-about = Voor de volgende medewerker die dit dossier opent. U mag hem weglaten.
wrap-note-example = Waar ging het over, wat hebt u gedaan, wat hebt u beloofd?
wrap-finish = Afronden en scorekaart bekijken
wrap-desk = Nog te doen
wrap-desk-about = Hebt u tijdens het gesprek iets beloofd, dan kunt u het hier nog doen.
