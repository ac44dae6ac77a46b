# Quizzes, and the large type for a class.

quiz-label = Cuestionario
quiz-open = Ponga a prueba lo que sabe
quiz-progress = Pregunta { $at } de { $count }
quiz-done = Terminado
quiz-score = Aciertos: { $right } de { $of }
quiz-leave = Salir del cuestionario
quiz-ask-point = ¿Qué punto causa dolor aquí?
quiz-ask-pain = ¿Dónde suele sentirse el dolor de este punto: { $name }, lado { $side }?
quiz-ask-find = ¿Dónde está este punto: { $name }?
quiz-felt = Este dolor suele sentirse en: { $regions }.
quiz-press = Toque ese lugar del cuerpo o haga clic en él, o elija la descripción correcta.
quiz-choose = Elija la mejor respuesta.
quiz-right = ¡Correcto!
quiz-wrong = No es eso.
quiz-yours-right = su respuesta, correcta
quiz-the-right = la respuesta correcta
quiz-yours = su respuesta
quiz-why = { $name }, lado { $side }. El dolor suele sentirse en: { $regions }.
quiz-next = Pregunta siguiente
quiz-result = Ver el resultado
quiz-outcome = Aciertos: { $right } de { $of }
quiz-all-right = ¡Todo correcto! Juegue otra vez para ver preguntas nuevas.
quiz-again-hint = Recordará mejor las zonas de dolor si vuelve a verlas más adelante.
quiz-missed = Para repasar
quiz-again = Jugar otra vez
quiz-kind = Tipo de pregunta
quiz-kind-mixed = Variado
quiz-kind-point = Nombrar el punto
quiz-kind-pain = Dónde se siente
quiz-kind-find = Encontrar el lugar
say-quiz-right = Correcto. { $name }. Suele sentirse en: { $regions }. Aciertos: { $score } de { $answered }.
say-quiz-wrong = No es eso. Era { $name }. Suele sentirse en: { $regions }. Aciertos: { $score } de { $answered }.
say-quiz-done = Esa era la última pregunta.

## For a class
present-begin = Elija un punto o recórralos con las flechas de abajo.
present-back = Punto anterior
present-next = Punto siguiente
