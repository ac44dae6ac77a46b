# Quizzes, and the large type for a class.

quiz-label = Quiz
quiz-open = Wissen prüfen
quiz-progress = Frage { $at } von { $count }
quiz-done = Fertig
quiz-score = { $right } von { $of } richtig
quiz-leave = Quiz verlassen
quiz-ask-point = Welcher Punkt strahlt hierhin aus?
quiz-ask-pain = Wo wird der Schmerz dieses Punktes meist gespürt: { $name }, { $side }?
quiz-ask-find = Wo liegt dieser Punkt: { $name }?
quiz-felt = Das Muster am Körper wird meist gespürt an: { $regions }.
quiz-press = Drücken Sie am Körper auf diese Stelle, oder wählen Sie die passende Beschreibung.
quiz-choose = Wählen Sie die Antwort, die am besten passt.
quiz-right = Das stimmt.
quiz-wrong = Das war es nicht.
quiz-yours-right = Ihre Antwort, richtig
quiz-the-right = die richtige
quiz-yours = Ihre Antwort
quiz-why = { $name }, { $side }: meist gespürt an { $regions }.
quiz-next = Nächste Frage
quiz-result = Ergebnis ansehen
quiz-outcome = { $right } von { $of } richtig
quiz-all-right = Alle richtig. Eine weitere Runde bringt andere Fragen.
quiz-again-hint = Muster bleiben im Gedächtnis, wenn man sie nach einer Weile wieder sieht.
quiz-missed = Noch einmal ansehen
quiz-again = Weitere Runde
quiz-kind = Wonach gefragt wird
quiz-kind-mixed = Von allem etwas
quiz-kind-point = Den Punkt nennen
quiz-kind-pain = Wo man es spürt
quiz-kind-find = Die Stelle finden
say-quiz-right = Richtig. { $name }. Meist gespürt an: { $regions }. { $score } von { $answered } richtig.
say-quiz-wrong = Das war es nicht. Es war { $name }. Meist gespürt an: { $regions }. { $score } von { $answered } richtig.
say-quiz-done = Das war die letzte Frage.

## For a class
present-begin = Wählen Sie einen Punkt, oder gehen Sie sie mit den Pfeilen unten durch.
present-back = Vorheriger Punkt
present-next = Nächster Punkt
