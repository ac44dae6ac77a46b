# Quizzes, and the large type for a class.

quiz-label = Quiz
quiz-open = Testez vos connaissances
quiz-progress = Question { $at } sur { $count }
quiz-done = Terminé
quiz-score = Score : { $right } sur { $of }
quiz-leave = Quitter le quiz
quiz-ask-point = Quel point provoque une douleur ici ?
quiz-ask-pain = Où ressent-on le plus souvent la douleur de ce point : { $name }, à { $side } ?
quiz-ask-find = Où se trouve ce point : { $name } ?
quiz-felt = La douleur dessinée est le plus souvent ressentie ici : { $regions }.
quiz-press = Touchez cet endroit sur le corps ou cliquez dessus, ou choisissez la bonne description.
quiz-choose = Choisissez la meilleure réponse.
quiz-right = C’est juste !
quiz-wrong = Pas tout à fait.
quiz-yours-right = votre réponse, juste
quiz-the-right = la bonne réponse
quiz-yours = votre réponse
quiz-why = { $name }, à { $side }. Douleur le plus souvent ressentie ici : { $regions }.
quiz-next = Question suivante
quiz-result = Voir le résultat
quiz-outcome = Score : { $right } sur { $of }
quiz-all-right = Tout est juste ! Rejouez pour d’autres questions.
quiz-again-hint = On retient mieux les zones de douleur en y revenant plus tard.
quiz-missed = À revoir
quiz-again = Rejouer
quiz-kind = Type de questions
quiz-kind-mixed = Mélange
quiz-kind-point = Nommer le point
quiz-kind-pain = Où l’on a mal
quiz-kind-find = Trouver l’endroit
say-quiz-right = Juste. { $name }. Douleur le plus souvent ressentie ici : { $regions }. Score : { $score } sur { $answered }.
say-quiz-wrong = Pas tout à fait. C’était { $name }. Douleur le plus souvent ressentie ici : { $regions }. Score : { $score } sur { $answered }.
say-quiz-done = C’était la dernière question.

## For a class
present-begin = Choisissez un point ou passez de l’un à l’autre avec les flèches du bas.
present-back = Point précédent
present-next = Point suivant
