# Quizzes, and the large type for a class.

quiz-label = Quiz
quiz-open = Test yourself
quiz-progress = Question { $at } of { $count }
quiz-done = Finished
quiz-score = { $right } of { $of } right
quiz-leave = Leave the quiz
quiz-ask-point = Which point sends pain here?
quiz-ask-pain = Where do people usually feel pain from this point: { $name }, { $side }?
quiz-ask-find = Where is this point: { $name }?
quiz-felt = This pain is usually felt here: { $regions }.
quiz-press = Tap or click that place on the body, or choose the right description.
quiz-choose = Choose the best answer.
quiz-right = Correct!
quiz-wrong = Not quite.
quiz-yours-right = your answer, correct
quiz-the-right = the correct answer
quiz-yours = your answer
quiz-why = { $name }, { $side }. Usually felt here: { $regions }.
quiz-next = Next question
quiz-result = See your result
quiz-outcome = { $right } of { $of } right
quiz-all-right = All correct! Play again for new questions.
quiz-again-hint = You’ll remember patterns better if you come back to them later.
quiz-missed = Review these
quiz-again = Play again
quiz-kind = Question type
quiz-kind-mixed = Mixed
quiz-kind-point = Name the point
quiz-kind-pain = Find the pain area
quiz-kind-find = Find the point
say-quiz-right = Correct. { $name }. Usually felt here: { $regions }. { $score } of { $answered } right.
say-quiz-wrong = Not quite. It was { $name }. Usually felt here: { $regions }. { $score } of { $answered } right.
say-quiz-done = That was the last question.

## For a class
present-begin = Choose a point, or use the arrows below to go through them.
present-back = Previous point
present-next = Next point
