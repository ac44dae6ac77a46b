# Words of the demonstration's extras and of the guided sessions; docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = Aquí no se presiona: la arteria del cuello y la laringe están demasiado cerca.
demo-none-groin = Aquí no se presiona: los grandes vasos y el nervio de la pierna pasan por la ingle.
demo-none-mouth = Aquí no se presiona: está en lo hondo, junto a la mandíbula, donde un dedo no llega con seguridad desde fuera.
demo-none-heart = Aquí no se presiona: el dolor en este lugar corresponde primero a un médico, y presionar no probaría nada.
demo-none-belly = Aquí no se presiona: debajo hay órganos del abdomen, y el dolor aquí corresponde primero a un médico.
demo-none-hollow = Aquí no se presiona: la arteria y los nervios del brazo pasan por el hueco situado sobre la clavícula.
demo-none-armpit = Aquí no se presiona: por la axila pasan vasos y nervios del brazo.
demo-none-other = Aquí no se presiona: se muestra para que sepa que existe, y no se conoce una manera segura de presionarlo.
demo-clinician = Esto muestra lo que hace una persona formada. Por favor, no lo intente por su cuenta.
demo-clinician-mouth = Aquí presiona una persona formada, en parte desde dentro de la boca y con un guante limpio. Por favor, no lo intente por su cuenta.
demo-gentle = Solo las yemas de los dedos, y con suavidad: aquí más presión no es mejor.

## What the hand does
technique-release = Presión que avanza a medida que el tejido cede
technique-roll = Se levanta y se rueda entre el pulgar y los dedos
technique-strip = Una pasada lenta a lo largo de la banda
technique-cross = Pasadas cortas y lentas a través de la banda
technique-spread = El tejido se extiende despacio
technique-contract = Tensar ligeramente y después soltar
barrier = Barrera { $barrier } de { $barriers }

## What lengthens the muscle
stretch-ease = Suelte el músculo y muévalo con suavidad.
stretch-neck-turn = Gire la cara hacia este lado y deje que la cabeza se incline un poco hacia el otro.
stretch-neck-tilt = Deje caer la oreja hacia el otro hombro.
stretch-neck-flex = Deje caer la barbilla hacia el pecho.
stretch-neck-flex-away = Deje caer la barbilla hacia la otra axila.
stretch-chin-in = Lleve la barbilla recta hacia atrás y asienta un poco.
stretch-shoulder-lower = Deje bajar el hombro mientras la cabeza se queda donde está.
stretch-arm-across = Lleve el brazo por delante del pecho.
stretch-arm-back = Lleve el brazo hacia fuera y hacia atrás, de modo que el pecho se abra.
stretch-arm-up = Levante el brazo junto a la oreja.
stretch-arm-behind = Lleve la mano detrás de la espalda.
stretch-jaw-open = Deje que la mandíbula se abra, solo hasta donde resulte cómodo.
stretch-breath = Inspire despacio y deje que las costillas se ensanchen.
stretch-trunk-side = Incline el tronco hacia el otro lado.
stretch-trunk-flex = Deje que la espalda se redondee hacia delante.
stretch-trunk-back = Échese un poco hacia atrás, de modo que el abdomen se alargue.
stretch-trunk-turn = Gire el tronco despacio, hasta donde resulte cómodo.
stretch-hip-back = Deje que el muslo vaya hacia atrás.
stretch-hip-fold = Lleve la rodilla hacia el otro hombro.
stretch-hip-across = Lleve la pierna cruzada hacia el otro lado.

## When to stop
stop-title = Deténgase de inmediato si aparece
stop-1 = hormigueo, adormecimiento o una sensación eléctrica
stop-2 = dolor que se extiende de una forma nueva o que sube por encima de seis sobre diez
stop-3 = un pulso bajo el dedo
stop-4 = mareo, cambios en la vista, náuseas o dificultad para hablar
stop-5 = falta de aire u opresión en el pecho
stop-then = La dificultad para hablar, la visión doble, la marcha insegura o la opresión en el pecho son asunto del número de emergencias.

## Guided sessions
tours-title = Sesiones guiadas
tours-intro = Una serie de puntos con respiración y descansos entre ellos, como podría seguirla un terapeuta. Se muestra para aprender; puede salir en cualquier momento.
tours-open = Sesiones guiadas
tours-length = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
}, unos { $minutes } min
guide-label = Sesión guiada: { $name }
guide-not = No es para usted ahora si
guide-not-1 = tiene fiebre o se siente mal, o la piel de la zona está dañada o inflamada
guide-not-2 = ha tenido allí una caída, un golpe o una operación en las últimas semanas
guide-not-3 = toma anticoagulantes o sangra con facilidad, salvo que su médico esté de acuerdo
guide-not-4 = tiene osteoporosis, cáncer o la piel adormecida en esa zona, salvo que su médico esté de acuerdo
guide-signs = Señales que necesitan ayuda antes
guide-begin = No se da ninguna: empezar
guide-next = Siguiente
guide-back = Atrás
guide-skip = Omitir este punto
guide-end = Terminar la sesión
guide-close = Cerrar
guide-again = Empezar de nuevo
guide-progress = Paso { $step } de { $steps }
guide-to-step = Volver a este paso
guide-elsewhere = Está viendo { $name }.
guide-see = Mostrar la presión
guide-see-step = Mostrar la imagen siguiente
guide-breathe = { $breaths ->
    [one] Si presiona a la vez: una respiración lenta y después siga.
   *[other] Si presiona a la vez: { $breaths } respiraciones lentas y después siga.
}
guide-rest = Descanso
    .text = { $breaths ->
        [one] Una respiración lenta: tome aire por la nariz y suéltelo durante más tiempo.
       *[other] { $breaths } respiraciones lentas: tome aire por la nariz y suéltelo durante más tiempo.
    }
    .why = Suelte las manos. Observe qué ha cambiado y qué no.
guide-done = Fin
guide-expect = Qué puede esperar
guide-expect-1 = Los lugares pueden estar menos sensibles a la presión durante un tiempo. Eso es lo que se ha demostrado que hace la presión; un alivio duradero del dolor es menos seguro.
guide-expect-2 = Es frecuente una ligera molestia al día siguiente. Un hematoma significa que fue demasiado fuerte.
guide-expect-3 = Una o dos veces al día es más que suficiente. Si nada ha cambiado al cabo de una o dos semanas, consulte a un profesional de la salud.
guide-expect-4 = Un dolor que crece, se extiende o despierta por la noche debe examinarlo un médico.

## Spoken
say-guide-begin = { $name }. Lea quién no debería participar y después empiece.
say-guide-point = Paso { $step } de { $steps }. { $point }, lado { $side }.
say-guide-rest = Paso { $step } de { $steps }. Descanso. Respiraciones lentas: { $breaths }.
say-guide-done = La sesión ha terminado. Lea qué puede esperar.
say-guide-left = La sesión se ha cerrado.

## The sessions
tour-headache = Dolor de cabeza
    .short = Base del cráneo, cuello, sien y mandíbula, para una banda que aprieta o una cabeza pesada.
    .end = Un dolor de cabeza tiene muchas causas, y esto no dice cuál. Los dolores de cabeza nuevos, distintos o que empeoran corresponden a un médico.
tour-headache-not-1 = el dolor de cabeza es nuevo, repentino, distinto del habitual o viene con fiebre
tour-headache-not-2 = tiene una enfermedad de las arterias del cuello, ha tenido un ictus (derrame cerebral) o se ha lesionado el cuello hace poco
tour-headache-not-3 = tiene artritis reumatoide en el cuello, síndrome de Down, de Ehlers-Danlos o de Marfan, una válvula de derivación, o ha tenido un ictus
tour-stiff-neck = Cuello rígido
    .short = Lo alto del hombro, el ángulo del cuello y los músculos que giran la cabeza.
    .end = Gire la cabeza despacio hacia ambos lados, solo hasta donde resulte cómodo. Un cuello rígido con fiebre necesita un médico ahora.
tour-stiff-neck-not-1 = el cuello está rígido y tiene fiebre, o un dolor de cabeza fuerte que apareció de repente
tour-stiff-neck-not-2 = un brazo o una mano se ha debilitado o adormecido
tour-stiff-neck-not-3 = tiene una enfermedad de las arterias del cuello, artritis reumatoide en el cuello, síndrome de Down, de Ehlers-Danlos o de Marfan, una válvula de derivación, o ha tenido un ictus
tour-shoulder-blades = Entre los omóplatos
    .short = Los músculos entre la columna y el omóplato, y los que tiran desde el cuello y el pecho.
    .end = Haga rodar los hombros despacio unas cuantas veces. Un dolor ahí que aparece con el esfuerzo o con falta de aire no es asunto del masaje.
tour-shoulder-blades-not-1 = el dolor aparece con el esfuerzo, o con falta de aire, sudor u opresión en el pecho
tour-shoulder-blades-not-2 = tiene las costillas frágiles o toma cortisona desde hace tiempo
tour-low-back = Zona lumbar
    .short = Junto a la columna lumbar, la cintura y la nalga.
    .end = Camine unos pasos y mueva la pelvis con suavidad. El adormecimiento entre las piernas, una pierna débil o problemas nuevos con la vejiga o el intestino necesitan ayuda de inmediato.
tour-low-back-not-1 = una pierna se ha debilitado o adormecido, o la vejiga o el intestino no están como siempre
tour-low-back-not-2 = está embarazada, o el dolor de costado viene con fiebre o sangre en la orina
tour-low-back-not-3 = tiene una pierna caliente, hinchada o dolorida
tour-jaw = Mandíbula
    .short = Los músculos de masticar y la sien, solo con las yemas de los dedos.
    .end = Deje colgar la mandíbula, con los dientes separados. El dolor de muelas, la hinchazón o una mandíbula que se bloquea corresponden a un dentista.
tour-jaw-not-1 = le duele un diente, tiene la cara hinchada o la boca no se puede abrir después de una lesión
tour-jaw-not-2 = tiene más de cincuenta años y la sien o el cuero cabelludo se han vuelto sensibles, o ha cambiado la vista
tour-whole-back = Toda la espalda y el cuello
    .short = Desde la zona lumbar hasta la base del cráneo, como en un masaje más largo.
    .end = Quédese un minuto en calma, en posición acostada o sentada, antes de levantarse. Lo que puede quedar es alivio por un tiempo, una ligera molestia o ningún cambio.
tour-whole-back-not-1 = tiene una enfermedad conocida de la columna o de las arterias del cuello, salvo que su médico esté de acuerdo
tour-whole-back-not-2 = está embarazada o tiene osteoporosis
tour-whole-back-not-3 = tiene artritis reumatoide en el cuello, síndrome de Down, de Ehlers-Danlos o de Marfan, una válvula de derivación, o ha tenido un ictus

## A session by itself
guide-auto = Avanzar sin pulsar
guide-aloud = Leer en voz alta qué hacer
guide-breath-of = Respiración { $breath } de { $breaths }
guide-breaths-done = Las respiraciones han terminado.

## A therapist’s hands in a session
guide-hands = La imagen muestra cómo presiona un terapeuta ({ $contact }). Si lo hace usted, siga el texto de arriba.
