# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Körperbereiche
tile-headache = Kopfschmerzen
tile-neck = Nacken
tile-shoulder = Schulter
tile-back = Rücken
tile-jaw-face = Kiefer und Gesicht
tile-chest-belly = Brust und Bauch
ask-all = Alle Triggerpunkte
ask-show = Passende Punkte zeigen
ask-alone = Oder nur eines davon
ask-names = Passende Punkte und Muskeln
ask-nothing = Nichts gefunden für „{ $query }“.
ask-nothing-hint = Versuchen Sie es mit einem Körperbereich wie „Schläfe“ oder „unterer Rücken“ oder mit dem Namen eines Muskels.
ask-places = Wo es wehtut
ask-remove = Entfernen: { $place }
ask-side = Seite
ask-which-side = Welche Seite?
ask-side-either = Beliebig
ask-start-over = Von vorn beginnen
ask-exactly = Wo genau?
ask-narrower = Genauer
ask-add = Weitere Stelle
ask-results = { $count ->
    [one] 1 Punkt strahlt laut Karte dorthin aus
   *[other] { $count } Punkte strahlen laut Karte dorthin aus
}
ask-results-hint = Die typischsten zuerst. Wählen Sie einen aus, um zu sehen, wo man den Schmerz spüren kann und wie man den Punkt drückt.
ask-some = Kein einzelner Punkt deckt alle diese Stellen ab, aber jeder einige davon.
ask-none = Kein bekannter Punkt strahlt dorthin aus.
ask-none-hint = Entfernen Sie eine Stelle oder wählen Sie eine in der Nähe.
ask-more = Alle { $count } zeigen
ask-note = Das sind klassische Karten, entstanden aus Beobachtungen. Sie zeigen, wo man suchen kann, aber nicht, woher Ihr Schmerz kommt.
ask-back = Zurück zu den Antworten
next-answer = Nächste Antwort
place-on-side = { $place }, { $side }

area-face = Gesicht und Kiefer
area-arm = Arm
area-belly = Bauch
area-leg = Bein

typical-focus = sehr typisch
typical-essential = typisch
typical-spillover = manchmal
typical-local = liegt hier
why-focus = Vor allem zu spüren: { $places }.
why-essential = Meist zu spüren: { $places }.
    .also = Auch hier: { $places }.
why-spillover = Manchmal zu spüren: { $places }.
    .also = Manchmal auch hier: { $places }.
why-local = Der Punkt selbst: { $places }.
why-words = Andere beschreiben diesen Schmerz mit ähnlichen Worten wie Sie.
in-words = So beschreiben es andere: { $words }.

say-pain = Wo es wehtut: { $places }. { $count ->
    [one] 1 Punkt passt.
   *[other] { $count } Punkte passen.
}
say-pain-none = Sie haben keine schmerzende Stelle gewählt.

legend-asked = Wo es wehtut
less-certain = Weniger gut belegte Punkte zeigen

## Asked after a tap on the body
here-title = Schmerz hier?
here-yes = Ja
here-no = Nein
here-none = Hier ist kein Schmerz verzeichnet. Versuchen Sie es etwas höher oder tiefer.
# Above the name of a session, among the answers.
ask-session = Geführter Ablauf
