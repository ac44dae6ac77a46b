# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.

learn-what-title = ¿Qué es el masaje de puntos gatillo?
learn-what-body = Un punto gatillo es un lugar pequeño y sensible en una banda tensa de músculo. Al presionarlo suele aparecer un dolor en otra parte, y para cada músculo hay un mapa clásico de dónde se siente comúnmente ese dolor. En el masaje de puntos gatillo se busca el punto con los dedos y se presiona despacio, durante segundos más que minutos, hasta que está menos sensible.
learn-points-title = ¿Los tiene todo el mundo?
learn-points-body = Los puntos sensibles son frecuentes, también en personas sin dolor. Un punto que reproduce el dolor conocido se llama activo; uno que solo duele bajo el dedo se llama latente. Encontrar uno no prueba que sea la razón de su dolor.
learn-zones-title = ¿Por qué se siente el dolor en otra parte?
learn-zones-body = Que la presión en un lugar pueda sentirse en otro está bien demostrado en experimentos. Las articulaciones, los discos y los órganos internos pueden producir los mismos mapas, de modo que un mapa puede sugerir dónde buscar, pero no diagnostica.

learn-session-title = Qué ocurre en una sesión
learn-session-talk = Primero se habla: dónde duele, desde cuándo, qué lo mejora o lo empeora y si hay algo que desaconseje el masaje.
learn-session-find = El terapeuta palpa a lo largo del músculo en busca de una banda tensa y, dentro de ella, del punto más sensible.
learn-session-settle = El pulgar, los dedos, el nudillo o el codo reposan sobre la piel hasta que ambos estén cómodos.
learn-session-sink = La presión crece despacio mientras usted suelta el aire, hasta que el tejido ofrece resistencia. Usted dice lo fuerte que se siente; cinco o seis sobre diez es más que suficiente.
learn-session-hold = La presión se mantiene constante, por lo general entre medio minuto y un minuto. A menudo el punto queda aproximadamente la mitad de sensible, y puede aparecer y desvanecerse un dolor en otra parte.
learn-session-release = La mano afloja a lo largo de una respiración. La piel se pone pálida y luego rosada.
learn-session-lengthen = El músculo se estira o se mueve con suavidad, y le sigue el punto siguiente. Bastan unas pocas presiones por punto.
learn-session-after = La zona puede quedar algo dolorida al día siguiente. Un hematoma significa que fue demasiado fuerte.

learn-benefit-title = Qué espera la gente y qué se sabe
learn-benefit-relief = Alivio del dolor
    .evidence = Los puntos presionados duelen menos a la presión durante un tiempo: así lo muestran quince ensayos tomados en conjunto. Esos mismos ensayos no muestran que el dolor propio de las personas baje más que sin la presión [Lu2022].
    .grade = Menos dolor a la presión por un tiempo: con respaldo. Menos dolor propio: débil.
learn-benefit-mobility = Movimiento más fácil
    .evidence = En un ensayo pequeño, el cuello se inclinaba de lado un poco más tras una presión medida con un aparato que tras la presión con la mano o una simulada [AbuTaleb2016]. No se sabe cuánto dura esa mejora.
    .grade = Débil, a corto plazo.
learn-benefit-circulation = Circulación
    .evidence = La piel se enrojece después de la presión porque la sangre vuelve, y la ecografía ha mostrado un flujo alterado alrededor de algunos puntos sensibles [Sikdar2009]. No se ha demostrado que el masaje mejore la salud por medio de la circulación.
    .grade = Local y breve; beneficio no probado.
learn-benefit-relaxation = Relajación
    .evidence = A muchas personas les calman el silencio, el contacto y la respiración lenta. La respiración lenta con una espiración larga redujo el dolor experimental en un estudio [Jafari2020]; como tratamiento, la evidencia es muy incierta [Joseph2022].
    .grade = Se describe con frecuencia; poco estudiado.
learn-benefit-posture = Postura
    .evidence = No conocemos ningún estudio que muestre que presionar puntos gatillo cambie la postura de forma duradera.
    .grade = No demostrado.
learn-benefit-performance = Rendimiento
    .evidence = No conocemos ningún estudio que muestre que presionar puntos gatillo haga a las personas más fuertes o más rápidas.
    .grade = No demostrado.
learn-headache-title = ¿Y los dolores de cabeza?
learn-headache-body = Los puntos sensibles son más frecuentes en personas con cefalea tensional y migraña, pero no se sabe si provocan el dolor de cabeza [Do2018]. En un ensayo controlado, los dolores de cabeza disminuyeron con el masaje y en igual medida con un placebo [Moraska2015].

learn-disputed-title = En qué hay acuerdo y qué se discute
learn-disputed-agreed = Sesenta expertos coincidieron en tres signos: una banda tensa, un punto muy sensible y un dolor que se siente en otra parte [Fernandez2018].
learn-disputed-finding = Dos examinadores a menudo no coinciden en dónde está un punto [Rathbone2017, Lucas2009]. Por eso cada punto de este atlas es un disco y no un punto exacto.
learn-disputed-theory = Algunos investigadores sostienen que la teoría muscular es una conjetura y que unos nervios irritados explicarían los hallazgos [Quintner2015]; otros la defienden [Dommerholt2015]. Ambas partes aceptan que las personas tienen puntos sensibles reales cuyo dolor se extiende.
learn-grades-title = Qué significan los grados
learn-grades-a = A: lo dice un texto independiente que se ha leído.
learn-grades-b = B: lo afirma el manual clásico y se repite ampliamente.
learn-grades-c = C: las fuentes difieren o son escasas. Estos puntos están ocultos hasta que se piden.

learn-suits-title = Para quién es adecuado
learn-suits-body = Puede ser adecuado para personas adultas con cuello rígido, hombros doloridos, cefalea tensional o un dolor de espalda común, una vez descartadas las señales de alarma de más abajo y si no se da nada de la lista siguiente.
learn-not-title = Cuándo no presionar
learn-not-skin = Sobre una herida abierta, una quemadura, una erupción o un lugar infectado.
learn-not-injury = Sobre una fractura o la sospecha de una fractura, una lesión reciente o una operación reciente.
learn-not-clot = Si una extremidad está caliente e hinchada, lo que puede significar un coágulo de sangre.
learn-not-lump = Sobre un tumor, un bulto sin explicación o una variz grave.
learn-not-ill = Con fiebre o malestar general.
learn-not-numb = Donde no hay sensibilidad.
learn-not-gun = Con una pistola de masaje en el cuello: nunca.
learn-ask-title = Consulte antes a un médico
learn-ask-blood = Con anticoagulantes, un trastorno hemorrágico o pocas plaquetas.
learn-ask-bone = Con osteoporosis, tratamiento largo con corticoides o cáncer en los huesos.
learn-ask-vessel = Con una enfermedad de las arterias del cuello, un ictus (derrame cerebral) previo o una lesión reciente del cuello.
learn-ask-tissue = Con un trastorno del tejido conjuntivo, como los síndromes de Ehlers-Danlos o de Marfan.
learn-ask-pregnancy = En el embarazo: sin presión en el abdomen y sin presión fuerte en la zona lumbar y la pelvis.
learn-ask-heart = Con la tensión arterial no controlada, una enfermedad del corazón, o un marcapasos o un reservorio bajo el lugar.
learn-ask-cancer = Durante un tratamiento contra el cáncer.
learn-ask-neck = Con artritis reumatoide del cuello, síndrome de Down o una derivación (válvula) en el cuello.
learn-ask-feeling = Con una diabetes que ha reducido la sensibilidad.
learn-ask-child = Antes de los dieciséis años: solo junto con una persona adulta.

learn-tell-title = Qué decir al terapeuta
learn-tell-where = Dónde duele, desde cuándo y qué ha probado.
learn-tell-health = Enfermedades, operaciones, accidentes, embarazo y todos los medicamentos, sobre todo los anticoagulantes.
learn-tell-limits = Lo fuerte que puede ser la presión. Puede decir basta en cualquier momento.
learn-tell-signs = De inmediato: hormigueo, adormecimiento, dolor eléctrico, mareo, cambios en la vista, náuseas o un pulso bajo el dedo.

learn-flags-title = Señales de alarma: busque ayuda médica en su lugar
learn-flags-emergency = Llame al número de emergencias si hay opresión en el pecho con sudor, falta de aire o sensación de desmayo; el peor dolor de cabeza de la vida, que aparece en un instante; o un dolor nuevo en un lado del cuello con un párpado caído, visión doble, dificultad para articular las palabras o marcha insegura.
learn-flags-head = Dolor de cabeza o de cuello: con fiebre, confusión, debilidad o adormecimiento; después de una lesión; nuevo después de los cincuenta; que empeora de forma continua o ha cambiado de carácter; peor al acostarse, ponerse de pie, toser o hacer fuerza; con un ojo rojo y doloroso; en el embarazo o después del parto; con cáncer o defensas bajas; o cuando hacen falta analgésicos a menudo.
learn-flags-chest = Dolor de pecho: con el esfuerzo, desgarrador, que se extiende al brazo o la mandíbula, o con una pierna hinchada.
learn-flags-belly = Dolor de abdomen o de costado: repentino y muy fuerte, con el vientre duro, vómitos, sangre, fiebre, una menstruación que no ha llegado, un bulto que late, o sin nada de orina o de gases. Un dolor abajo a la derecha puede ser el apéndice.
learn-flags-back = Dolor de espalda: con adormecimiento entre las piernas, problemas nuevos con la vejiga o el intestino, debilidad en una pierna, fiebre, cáncer, una caída fuerte (o una leve con osteoporosis), dolor por la noche o pérdida de peso sin explicación.
learn-flags-jaw = Dolor de mandíbula, dientes o cara: con hinchazón, fiebre, ataques eléctricos o la cara adormecida, después de una lesión cuando la boca no se abre, o como dolor con el esfuerzo.
learn-flags-shoulder = Dolor en lo alto del hombro junto con dolor abdominal o después de un accidente: puede venir del interior del cuerpo.

learn-disclaimer-body = Este atlas muestra mapas clásicos para aprender. No diagnostica y no sustituye el consejo de un médico o terapeuta. Si tiene dudas, pregunte antes.
