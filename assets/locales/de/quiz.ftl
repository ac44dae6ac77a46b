# Quizzes, and the large type for a class.

quiz-label = Quiz
quiz-open = Wissen prüfen
quiz-progress = Frage { $at } von { $count }
quiz-done = Fertig
quiz-score = { $right } von { $of } richtig
quiz-leave = Quiz verlassen
quiz-ask-point = Welcher Punkt strahlt hierhin aus?
quiz-ask-pain = Wo spürt man den Schmerz dieses Punktes meist: { $name }, { $side }?
quiz-ask-find = Wo liegt dieser Punkt: { $name }?
quiz-felt = Dieser Schmerz ist meist hier zu spüren: { $regions }.
quiz-press = Tippen oder klicken Sie am Körper auf diese Stelle oder wählen Sie die passende Beschreibung.
quiz-choose = Wählen Sie die beste Antwort.
quiz-right = Richtig!
quiz-wrong = Nicht ganz.
quiz-yours-right = Ihre Antwort, richtig
quiz-the-right = die richtige Antwort
quiz-yours = Ihre Antwort
quiz-why = { $name }, { $side }. Meist hier zu spüren: { $regions }.
quiz-next = Nächste Frage
quiz-result = Ergebnis ansehen
quiz-outcome = { $right } von { $of } richtig
quiz-all-right = Alles richtig! Spielen Sie noch einmal, es kommen neue Fragen.
quiz-again-hint = Sie merken sich Muster besser, wenn Sie sie später noch einmal ansehen.
quiz-missed = Das noch einmal ansehen
quiz-again = Noch einmal spielen
quiz-kind = Art der Fragen
quiz-kind-mixed = Gemischt
quiz-kind-point = Den Punkt nennen
quiz-kind-pain = Wo man es spürt
quiz-kind-find = Die Stelle finden
say-quiz-right = Richtig. { $name }. Meist hier zu spüren: { $regions }. { $score } von { $answered } richtig.
say-quiz-wrong = Nicht ganz. Es war { $name }. Meist hier zu spüren: { $regions }. { $score } von { $answered } richtig.
say-quiz-done = Das war die letzte Frage.

## For a class
present-begin = Wählen Sie einen Punkt oder blättern Sie mit den Pfeilen unten.
present-back = Vorheriger Punkt
present-next = Nächster Punkt
