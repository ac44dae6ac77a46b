# Quizzes, and the large type for a class.

quiz-label = Quiz
quiz-open = Test yourself
quiz-progress = Question { $at } of { $count }
quiz-done = Finished
quiz-score = { $right } of { $of } right
quiz-leave = Leave the quiz
quiz-ask-point = Which point sends its pain here?
quiz-ask-pain = Where is the pain of this point usually felt: { $name }, { $side }?
quiz-ask-find = Where is this point: { $name }?
quiz-felt = The pattern on the body is usually felt at: { $regions }.
quiz-press = Press that place on the body, or choose the description that fits.
quiz-choose = Choose the answer that fits best.
quiz-right = That is it.
quiz-wrong = Not this one.
quiz-yours-right = your answer, right
quiz-the-right = the right one
quiz-yours = your answer
quiz-why = { $name }, { $side }: usually felt at { $regions }.
quiz-next = Next question
quiz-result = See how it went
quiz-outcome = { $right } of { $of } right
quiz-all-right = Every one of them. Another round brings other questions.
quiz-again-hint = Patterns stay in mind when they are seen again after a while.
quiz-missed = To look at once more
quiz-again = Another round
quiz-kind = What to ask about
quiz-kind-mixed = A bit of all
quiz-kind-point = Name the point
quiz-kind-pain = Where it is felt
quiz-kind-find = Find the place
say-quiz-right = Right. { $name }. Usually felt at: { $regions }. { $score } of { $answered } right.
say-quiz-wrong = Not this one. It was { $name }. Usually felt at: { $regions }. { $score } of { $answered } right.
say-quiz-done = That was the last question.

## For a class
present-begin = Choose a point, or go through them with the arrows below.
present-back = Previous point
present-next = Next point
