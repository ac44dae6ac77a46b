# Quizzes, and the large type for a class.

quiz-label = Quiz
quiz-open = Tester ses connaissances
quiz-progress = Question { $at } sur { $count }
quiz-done = Terminé
quiz-score = { $right } sur { $of } de justes
quiz-leave = Quitter le quiz
quiz-ask-point = Quel point envoie sa douleur ici ?
quiz-ask-pain = Où la douleur de ce point est-elle le plus souvent ressentie : { $name }, à { $side } ?
quiz-ask-find = Où se trouve ce point : { $name } ?
quiz-felt = Le motif sur le corps est le plus souvent ressenti ici : { $regions }.
quiz-press = Appuyez à cet endroit sur le corps, ou choisissez la description qui convient.
quiz-choose = Choisissez la réponse qui convient le mieux.
quiz-right = C’est cela.
quiz-wrong = Ce n’est pas celui-ci.
quiz-yours-right = votre réponse, juste
quiz-the-right = la bonne réponse
quiz-yours = votre réponse
quiz-why = { $name }, à { $side } : le plus souvent ressenti ici : { $regions }.
quiz-next = Question suivante
quiz-result = Voir le résultat
quiz-outcome = { $right } sur { $of } de justes
quiz-all-right = Toutes justes. Une nouvelle série apporte d’autres questions.
quiz-again-hint = On retient mieux les motifs quand on les revoit après un certain temps.
quiz-missed = À revoir
quiz-again = Nouvelle série
quiz-kind = Sur quoi porter les questions
quiz-kind-mixed = Un peu de tout
quiz-kind-point = Nommer le point
quiz-kind-pain = Où on la ressent
quiz-kind-find = Trouver l’endroit
say-quiz-right = Juste. { $name }. Le plus souvent ressenti ici : { $regions }. { $score } sur { $answered } de justes.
say-quiz-wrong = Ce n’est pas celui-ci. C’était { $name }. Le plus souvent ressenti ici : { $regions }. { $score } sur { $answered } de justes.
say-quiz-done = C’était la dernière question.

## For a class
present-begin = Choisissez un point, ou parcourez-les avec les flèches du bas.
present-back = Point précédent
present-next = Point suivant
