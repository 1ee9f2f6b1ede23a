# De ranglijst.
leader-title = Ranglijst
leader-span-week = Deze week
leader-span-month = Vier weken
leader-span-all = Alles
leader-name = Naam
leader-calls = Gesprekken
leader-passed = Gehaald
leader-points = Punten
leader-you = U
leader-none = In deze periode heeft nog niemand een gesprek afgerond in oefening of toets.
leader-points-about = Een gesprek dat u haalt in oefening of toets, levert tien punten op; elk gesprek dat u afrondt nog één punt.
leader-names-about = U ziet hier namen omdat een trainer de ranglijst heeft aangezet.
