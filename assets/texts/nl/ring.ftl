# De telefoon gaat.
ring-title = Inkomend gesprek
ring-about = Een beller op de klantenlijn
ring-answer = Opnemen
ring-not-now = Niet nu
