# What is known about a point, and how sensitive a person its pain area is shown for: nothing of it is on the first screen.

sensitivity = Schmerzbereich zeigen für
sensitivity-typical = Die meisten
sensitivity-sensitive = Empfindliche
sensitivity-note = Wenn Sie schon Schmerzen haben oder wenn länger gedrückt wird, können Sie den Schmerz an mehr Stellen spüren.

known-title = Was bekannt ist und was umstritten ist
known-disc = Denken Sie an eine Fläche von etwa { $cm } cm, nicht an einen genauen Punkt. Zwei Untersuchende sind sich über die Stelle oft nicht einig.
known-measured = Studien haben gemessen, wie oft Menschen an den mit „gemessen“ bezeichneten Stellen Schmerzen spüren. Alles Übrige stammt aus den klassischen Karten.
known-drawing = Der Schmerzbereich stammt aus den klassischen Karten. Keine Studie hat gemessen, wie oft Menschen den Schmerz an den einzelnen Stellen spüren.
known-unsure = Die Quellen sind sich über diesen Punkt uneinig oder sagen wenig. Deshalb ist er verborgen, bis Sie ihn einblenden.
known-map = Auch Gelenke, Bandscheiben und innere Organe können an denselben Stellen schmerzen. Eine Karte kann das nicht unterscheiden.
