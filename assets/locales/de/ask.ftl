# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Körperbereiche
tile-headache = Kopfschmerz
tile-neck = Nacken
tile-shoulder = Schulter
tile-back = Rücken
tile-jaw-face = Kiefer und Gesicht
tile-chest-belly = Brust und Bauch
ask-all = Alle Triggerpunkte
ask-show = Zeigen, was passt
ask-names = Punkte und Muskeln, die dazu passen
ask-nothing = Hier passt nichts zu „{ $query }“.
ask-nothing-hint = Versuchen Sie es mit einem Körperteil, etwa „Schläfe“ oder „unterer Rücken“, oder mit einem Muskel.
ask-places = Wo es wehtut
ask-remove = Entfernen: { $place }
ask-side = Seite
ask-side-either = Beliebig
ask-start-over = Von vorn beginnen
ask-exactly = Wo genau?
ask-add = Weitere Stelle
ask-results = { $count ->
    [one] Von einem Punkt ist verzeichnet, dass sein Schmerz dorthin ausstrahlt
   *[other] Von { $count } Punkten ist verzeichnet, dass ihr Schmerz dorthin ausstrahlt
}
ask-results-hint = Die typischsten zuerst. Wählen Sie einen, um sein Muster zu sehen und wie er gedrückt wird.
ask-some = Keiner erreicht alle diese Stellen; jeder erreicht einige davon.
ask-none = Kein verzeichneter Punkt erreicht diese Stelle.
ask-none-hint = Nehmen Sie eine Stelle weg, oder wählen Sie eine benachbarte.
ask-more = Alle { $count } zeigen
ask-note = Klassische Karten, aus Beobachtung entstanden. Sie zeigen, wo man suchen kann, und sagen nicht, woher ein Schmerz kommt.
ask-back = Zurück zu den Antworten
place-on-side = { $place }, { $side }

area-face = Gesicht und Kiefer
area-arm = Arm
area-belly = Bauch
area-leg = Bein

typical-focus = sehr typisch
typical-essential = typisch
typical-spillover = gelegentlich
typical-local = liegt dort
why-focus = Sein Schmerz ist vor allem hier verzeichnet: { $places }.
why-essential = Sein Schmerz ist hier verzeichnet: { $places }.
    .also = Auch hier: { $places }.
why-spillover = Sein Schmerz kann sich hierhin ausbreiten: { $places }.
    .also = Er kann sich hierhin ausbreiten: { $places }.
why-local = Der Punkt selbst liegt hier: { $places }.
why-words = Menschen beschreiben ihn mit ähnlichen Worten wie Sie.
in-words = Wie Menschen es beschreiben: { $words }.

say-pain = Wo es wehtut: { $places }. Passende Punkte: { $count }.
say-pain-none = Keine schmerzende Stelle ist gewählt.

## Typical, or somebody who is sensitive
sensitivity = Schmerzzone gezeigt für
sensitivity-typical = Typisch
sensitivity-sensitive = Empfindlicher Mensch
sensitivity-note = Bei Menschen, die schon Schmerzen haben oder länger gedrückt werden, wird der Schmerz häufiger gespürt und breitet sich weiter aus.

legend-asked = Wo es wehtut
less-certain = Weniger gut belegte Punkte zeigen

## What is known
known-title = Was bekannt ist und was umstritten
known-disc = Stellen Sie sich eine Scheibe von etwa { $cm } cm vor, keinen Punkt: Zwei Untersuchende sind sich über die Stelle oft nicht einig.
known-measured = Wie oft an den als „gemessen“ bezeichneten Stellen Schmerz gespürt wird, stammt aus Studien; alles Übrige ist die klassische Zeichnung.
known-drawing = Sein Muster ist die klassische Zeichnung; niemand hat gezählt, wie oft an jeder Stelle Schmerz gespürt wird.
known-unsure = Die Quellen sind sich über diesen Punkt uneinig oder sagen wenig, deshalb bleibt er verborgen, bis danach gefragt wird.
known-map = Dieselben Stellen können wegen Gelenken, Bandscheiben oder inneren Organen schmerzen. Eine Karte kann das nicht unterscheiden.

## Asked after a tap on the body
here-title = Schmerz hier?
here-yes = Ja
here-no = Nein
