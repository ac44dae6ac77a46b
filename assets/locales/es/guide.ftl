# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = No presione aquí. La arteria del cuello y la laringe están demasiado cerca.
demo-none-groin = No presione aquí. Los grandes vasos sanguíneos y el nervio de la pierna pasan por la ingle.
demo-none-mouth = No presione aquí. El punto está muy hondo, junto a la mandíbula, y un dedo no llega bien desde fuera.
demo-none-heart = No presione aquí. Si le duele en este lugar, acuda antes al médico. Presionar no le dirá qué le pasa.
demo-none-belly = No presione aquí. Debajo hay órganos. Si le duele en este lugar, acuda antes al médico.
demo-none-hollow = No presione aquí. La arteria y los nervios del brazo pasan por el hueco que hay sobre la clavícula.
demo-none-armpit = No presione aquí. Por la axila pasan vasos sanguíneos y nervios del brazo.
demo-none-other = No presione aquí. El punto se muestra solo como referencia. No se conoce una forma segura de presionarlo.
demo-clinician = Esto muestra lo que hace un profesional. Por favor, no lo intente en casa.
demo-clinician-mouth = Aquí presiona un profesional, en parte desde dentro de la boca y con un guante limpio. Por favor, no lo intente en casa.
demo-gentle = Presione con suavidad, sin más fuerza que la de la yema de un dedo. Presionar más no ayuda.

## What the hand does
technique-release = Presión mantenida: espere y siga al músculo a medida que cede
technique-roll = Levante el músculo y hágalo rodar entre el pulgar y los dedos
technique-strip = Deslice despacio a lo largo de la banda tensa
technique-cross = Pasadas cortas y lentas que cruzan la banda tensa
technique-spread = Liberación miofascial: estire despacio la piel y el tejido hacia los lados
technique-contract = Tense un poco y después suelte
barrier = Etapa { $barrier } de { $barriers }

## What lengthens the muscle
stretch-ease = Relaje el músculo y muévalo con suavidad.
stretch-neck-turn = Gire la cara hacia este lado e incline un poco la cabeza hacia el otro.
stretch-neck-tilt = Deje caer la oreja hacia el otro hombro.
stretch-neck-flex = Deje caer la barbilla hacia el pecho.
stretch-neck-flex-away = Deje caer la barbilla hacia la otra axila.
stretch-chin-in = Lleve la barbilla recta hacia atrás y asienta un poco con la cabeza.
stretch-shoulder-lower = Deje bajar el hombro. La cabeza se queda donde está.
stretch-arm-across = Lleve el brazo por delante del pecho.
stretch-arm-back = Lleve el brazo hacia fuera y hacia atrás, de modo que el pecho se abra.
stretch-arm-up = Levante el brazo junto a la oreja.
stretch-arm-behind = Lleve la mano detrás de la espalda.
stretch-jaw-open = Deje caer la mandíbula, solo hasta donde resulte cómodo.
stretch-breath = Inspire despacio y deje que se abran las costillas.
stretch-trunk-side = Inclínese hacia el otro lado.
stretch-trunk-flex = Deje que la espalda se redondee hacia delante.
stretch-trunk-back = Échese un poco hacia atrás, de modo que se estire el abdomen.
stretch-trunk-turn = Gire el tronco despacio, hasta donde resulte cómodo.
stretch-hip-back = Lleve el muslo hacia atrás.
stretch-hip-fold = Lleve la rodilla hacia el otro hombro.
stretch-hip-across = Cruce la pierna hacia el otro lado.

## When to stop
stop-title = Pare enseguida si nota
stop-1 = hormigueo, adormecimiento o una sensación eléctrica
stop-2 = dolor que se extiende de otra manera o que pasa de 6 sobre 10
stop-3 = un pulso bajo el dedo
stop-4 = mareo, cambios en la vista, náuseas o dificultad para hablar
stop-5 = falta de aire u opresión en el pecho
stop-then = ¿Le cuesta hablar o respirar? ¿Ve doble, camina con inseguridad o siente opresión en el pecho? Llame al número de emergencias.

## Guided sessions
tours-title = Sesiones guiadas
tours-intro = Una serie de puntos con respiraciones y descansos, como podría hacerla un terapeuta. A cada punto se le dedican unas pocas respiraciones, menos que cuando se trabaja solo. Solo para aprender. Puede salir cuando quiera.
tours-open = Sesiones guiadas
tours-length = { $points ->
    [one] 1 punto en { $steps } pasos
   *[other] { $points } puntos en { $steps } pasos
}, unos { $minutes } min
guide-label = Sesión guiada: { $name }
guide-not = No haga esta sesión si
guide-not-1 = tiene fiebre o se siente mal
guide-not-2 = la piel está herida, infectada o inflamada donde va a presionar
guide-not-3 = en las últimas semanas ha tenido una caída, un golpe o una operación donde va a presionar
guide-not-4 = tiene menos de 16 años y no le acompaña una persona adulta
guide-not-5 = toma anticoagulantes o sangra con facilidad, salvo que su médico esté de acuerdo
guide-not-6 = tiene osteoporosis (huesos débiles), salvo que su médico esté de acuerdo
guide-not-7 = ha tomado corticoides (como la cortisona) durante mucho tiempo, salvo que su médico esté de acuerdo
guide-not-8 = tiene cáncer o recibe tratamiento contra él, salvo que su médico esté de acuerdo
guide-not-9 = tiene una enfermedad del corazón o la tensión alta sin controlar, salvo que su médico esté de acuerdo
guide-not-10 = lleva un marcapasos o un reservorio donde va a presionar, salvo que su médico esté de acuerdo
guide-not-11 = tiene la piel adormecida donde va a presionar, o la diabetes le ha quitado sensibilidad ahí, salvo que su médico esté de acuerdo
guide-signs = Señales de alarma: busque antes ayuda médica
guide-signs-read = Señales que ha dicho no tener
guide-begin = No: empezar
guide-next = Siguiente
guide-finish = Terminar
guide-back = Atrás
guide-skip = Omitir este punto
guide-end = Terminar la sesión
guide-close = Cerrar
guide-again = Empezar de nuevo
guide-therapist = ¿Quiere ayuda? Busque cerca de usted un terapeuta formado en masaje de puntos gatillo o de tejido profundo.
guide-progress = Paso { $step } de { $steps }
guide-to-step = Volver a este paso
guide-elsewhere = Está viendo { $name }.
guide-see = Mostrar la presión
guide-see-step = Mostrar la imagen siguiente
guide-breathe = { $breaths ->
    [one] Si va presionando usted también, mantenga la presión durante una respiración lenta y siga.
   *[other] Si va presionando usted también, mantenga la presión durante { $breaths } respiraciones lentas y siga.
}
guide-rest = Descanso
    .text = { $breaths ->
        [one] Una respiración lenta: tome aire por la nariz y suéltelo más despacio.
       *[other] { $breaths } respiraciones lentas: tome aire por la nariz y suéltelo más despacio.
    }
    .why = Relaje las manos. Observe qué ha cambiado y qué no.
guide-done = Sesión terminada
guide-expect = Qué puede esperar
guide-expect-1 = Los puntos pueden doler menos a la presión durante un tiempo. Es lo que respaldan los estudios. Un alivio duradero es menos seguro.
guide-expect-2 = Es frecuente notar una ligera molestia al día siguiente. Un moratón indica que presionó demasiado.
guide-expect-3 = Una o dos veces al día es suficiente. Si no cambia nada en una o dos semanas, consulte a un médico o a un fisioterapeuta.
guide-expect-4 = Si el dolor aumenta, se extiende o le despierta por la noche, acuda al médico.

## Spoken
say-guide-begin = { $name }. Lea quién no debería hacer esta sesión y después empiece.
say-guide-point = Paso { $step } de { $steps }. { $point }, lado { $side }.
say-guide-rest = Paso { $step } de { $steps }. Descanso. Respiraciones lentas: { $breaths }.
say-guide-done = La sesión ha terminado. Lea qué puede esperar.
say-guide-left = La sesión se ha cerrado.

## The sessions
tour-headache = Dolor de cabeza
    .short = Parte alta del hombro, base del cráneo, cuello, sien y mandíbula, para cuando nota presión o pesadez en la cabeza.
    .end = El dolor de cabeza tiene muchas causas, y esta sesión no dice cuál es la suya. Acuda al médico si es nuevo, distinto o va a peor.
tour-headache-not-1 = el dolor de cabeza es nuevo, repentino, distinto del habitual o viene con fiebre
tour-headache-not-2 = tiene una enfermedad de las arterias del cuello, ha tenido alguna vez un ictus o se ha lesionado el cuello hace poco
tour-headache-not-3 = tiene artritis reumatoide en el cuello o una válvula de derivación en el cuello
tour-headache-not-4 = tiene síndrome de Down, de Ehlers-Danlos o de Marfan
tour-stiff-neck = Cuello rígido
    .short = Lo alto del hombro, el lugar donde el cuello se une al hombro y los músculos que giran la cabeza.
    .end = Gire la cabeza despacio hacia los dos lados, solo hasta donde resulte cómodo. Si tiene el cuello rígido y fiebre, llame al número de emergencias.
tour-stiff-neck-not-1 = tiene el cuello rígido y fiebre, o un dolor de cabeza fuerte que apareció de repente. En ese caso, llame al número de emergencias
tour-stiff-neck-not-2 = ha empezado a dolerle un lado del cuello y tiene mareo, ve doble, se le cae un párpado, le cuesta articular las palabras o camina con inseguridad. En ese caso, llame al número de emergencias
tour-stiff-neck-not-3 = se le ha debilitado o adormecido un brazo o una mano. Si fue de repente, llame al número de emergencias
tour-stiff-neck-not-4 = tiene una enfermedad de las arterias del cuello, ha tenido alguna vez un ictus o se ha lesionado el cuello hace poco
tour-stiff-neck-not-5 = tiene artritis reumatoide en el cuello o una válvula de derivación en el cuello
tour-stiff-neck-not-6 = tiene síndrome de Down, de Ehlers-Danlos o de Marfan
tour-shoulder = Hombro
    .short = Lo alto del hombro, los músculos sobre el omóplato y la parte redondeada del brazo.
    .end = Deje el brazo colgando y balancéelo un poco. Consulte a un médico si el hombro está más rígido cada semana o si el dolor le despierta por la noche.
tour-shoulder-not-1 = el dolor viene con opresión en el pecho, sudor, náuseas o falta de aire. En ese caso, llame al número de emergencias
tour-shoulder-not-2 = el hombro se ve deformado, o no puede levantar el brazo, después de una caída o un golpe. En ese caso, acuda hoy mismo al médico
tour-shoulder-not-3 = la articulación está caliente o hinchada. En ese caso, acuda hoy mismo al médico
tour-shoulder-not-4 = se le ha debilitado o adormecido un brazo o una mano. Si fue de repente, llame al número de emergencias
tour-shoulder-not-5 = el hombro se le ha dislocado alguna vez, salvo que su médico esté de acuerdo
tour-shoulder-blades = Entre los omóplatos
    .short = Los músculos entre la columna y el omóplato, y los que tiran desde el cuello y el pecho.
    .end = Haga círculos lentos con los hombros unas cuantas veces. Si ahí le duele al hacer un esfuerzo, acuda hoy mismo al médico. Si además le falta el aire, suda o siente opresión en el pecho, llame al número de emergencias.
tour-shoulder-blades-not-1 = el dolor viene con falta de aire, sudor u opresión en el pecho. En ese caso, llame al número de emergencias
tour-shoulder-blades-not-2 = el dolor aparece con el esfuerzo, por ejemplo al subir escaleras. En ese caso, acuda hoy mismo al médico
tour-shoulder-blades-not-3 = tiene frágiles las costillas o la columna
tour-low-back = Zona lumbar
    .short = Los lados de la columna lumbar, la cintura y las nalgas.
    .end = Camine unos pasos y mueva la pelvis con suavidad. Si se le duerme la zona entre las piernas, se le debilita una pierna o tiene problemas nuevos con la vejiga o el intestino, llame al número de emergencias.
tour-low-back-not-1 = tiene dormida la zona entre las piernas, se le debilita o adormece una pierna o tiene problemas nuevos con la vejiga o el intestino. En ese caso, llame al número de emergencias
tour-low-back-not-2 = nota en el vientre un bulto que late, o tiene más de 60 años y un dolor repentino y fuerte en el vientre o la espalda. En ese caso, llame al número de emergencias
tour-low-back-not-3 = tiene una pierna caliente, hinchada o dolorida, o que ha cambiado de color. Puede ser un coágulo. Acuda hoy mismo al médico
tour-low-back-not-4 = le duele el costado y tiene fiebre o sangre en la orina. En ese caso, acuda hoy mismo al médico
tour-low-back-not-5 = está embarazada
tour-jaw = Mandíbula
    .short = Los músculos masticadores y la sien, solo con las yemas de los dedos.
    .end = Deje colgar la mandíbula, con los dientes separados. Si le duele un diente, hay hinchazón o se le bloquea la mandíbula, acuda al dentista.
tour-jaw-not-1 = le duele un diente, tiene la cara hinchada o no puede abrir la boca desde una lesión
tour-jaw-not-2 = tiene más de 50 años y la sien o el cuero cabelludo se han vuelto sensibles, le duele la mandíbula al masticar o le ha cambiado la vista. En ese caso, acuda hoy mismo al médico
tour-whole-back = Toda la espalda y el cuello
    .short = Desde la zona lumbar hasta la base del cráneo, como en un masaje más largo.
    .end = Quédese un minuto en calma, en posición acostada o sentada, antes de levantarse. Puede sentir alivio por un tiempo, una ligera molestia o ningún cambio.
tour-whole-back-not-1 = tiene una enfermedad de la columna, salvo que su médico esté de acuerdo
tour-whole-back-not-2 = tiene una enfermedad de las arterias del cuello, ha tenido alguna vez un ictus o se ha lesionado el cuello hace poco
tour-whole-back-not-3 = tiene artritis reumatoide en el cuello o una válvula de derivación en el cuello
tour-whole-back-not-4 = tiene síndrome de Down, de Ehlers-Danlos o de Marfan
tour-whole-back-not-5 = está embarazada o tiene osteoporosis
tour-whole-back-not-6 = tiene una pierna caliente, hinchada o dolorida, o que ha cambiado de color. Puede ser un coágulo. Acuda hoy mismo al médico

## A session by itself
guide-auto = Avanzar automáticamente
guide-aloud = Leer los pasos en voz alta
guide-breath-of = Respiración { $breath } de { $breaths }
guide-breaths-done = Las respiraciones han terminado.

## A therapist’s hands in a session
guide-hands = En la imagen, un terapeuta presiona con { $contact ->
    [thumb] el pulgar
    [fingertips] las yemas de los dedos
    [knuckle] un nudillo
    [elbow] el codo
    [ball] una pelota
    [hook] un gancho de masaje
   *[pincer] el pulgar y los dedos
}.
guide-own = Si lo hace usted
