# Quizzes, and the large type for a class.

quiz-label = Cuestionario
quiz-open = Ponerse a prueba
quiz-progress = Pregunta { $at } de { $count }
quiz-done = Terminado
quiz-score = { $right } de { $of } aciertos
quiz-leave = Salir del cuestionario
quiz-ask-point = ¿Qué punto envía aquí su dolor?
quiz-ask-pain = ¿Dónde suele sentirse el dolor de este punto: { $name }, lado { $side }?
quiz-ask-find = ¿Dónde está este punto: { $name }?
quiz-felt = El patrón en el cuerpo suele sentirse en: { $regions }.
quiz-press = Presione ese lugar en el cuerpo, o elija la descripción que encaja.
quiz-choose = Elija la respuesta que mejor encaje.
quiz-right = Eso es.
quiz-wrong = No es este.
quiz-yours-right = su respuesta, correcta
quiz-the-right = la correcta
quiz-yours = su respuesta
quiz-why = { $name }, lado { $side }: suele sentirse en { $regions }.
quiz-next = Pregunta siguiente
quiz-result = Ver cómo ha ido
quiz-outcome = { $right } de { $of } aciertos
quiz-all-right = Todas bien. Otra ronda trae otras preguntas.
quiz-again-hint = Los patrones se recuerdan mejor cuando se vuelven a ver al cabo de un tiempo.
quiz-missed = Para mirar otra vez
quiz-again = Otra ronda
quiz-kind = Sobre qué preguntar
quiz-kind-mixed = Un poco de todo
quiz-kind-point = Nombrar el punto
quiz-kind-pain = Dónde se siente
quiz-kind-find = Encontrar el lugar
say-quiz-right = Correcto. { $name }. Suele sentirse en: { $regions }. { $score } de { $answered } aciertos.
say-quiz-wrong = No es este. Era { $name }. Suele sentirse en: { $regions }. { $score } de { $answered } aciertos.
say-quiz-done = Esa era la última pregunta.

## For a class
present-begin = Elija un punto, o recórralos con las flechas de abajo.
present-back = Punto anterior
present-next = Punto siguiente
