# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.
# Every hope `learn-benefit-<name>` has its `.evidence` and a `.grade`. The grade's first words and the evidence's first words belong
# together: "Some support" with "Studies taken together show", "Weak evidence" with "In one small study", "Not shown" with "We know of
# no study that shows". tests/learning_texts.rs has them in every language.

learn-flags-title = Señales de alarma: busque antes ayuda médica
learn-flags-intro = Estas señales requieren atención médica, no masaje. El atlas puede esperar. La lista del dolor de cabeza sigue otra ya publicada [Do2019].
learn-what-title = ¿Qué es el masaje de puntos gatillo?
learn-what-body = Un punto gatillo es un lugar pequeño y sensible en una banda tensa del músculo. Al presionarlo suele doler también en otra parte. Para cada músculo, un mapa clásico muestra dónde suele sentirse ese dolor. En el masaje de puntos gatillo, usted o un terapeuta busca el punto con los dedos y lo presiona despacio hasta que duele menos. Eso lleva segundos, no minutos.
learn-points-title = ¿Tiene todo el mundo puntos gatillo?
learn-points-body = Los puntos sensibles son frecuentes, también en personas sin dolor. Si un punto despierta el dolor que usted ya conoce, se llama activo. Si solo duele al presionarlo, se llama latente. Encontrar uno no demuestra que su dolor venga de ahí.
learn-zones-title = ¿Por qué siento el dolor en otra parte?
learn-zones-body = Los experimentos muestran con claridad que la presión en un punto puede sentirse en otro lugar [Q07]. Pero las articulaciones, los discos y los órganos internos pueden doler en los mismos sitios [Q10]. Un mapa puede decirle dónde buscar. No puede decirle qué le pasa.

learn-why-title = ¿Por qué se forman los puntos gatillo? ¿Qué son los «nudos»?
learn-why-names = La gente los llama nudos o contracturas. En el músculo no hay nada anudado de verdad. La palabra «nudo» solo describe cómo se notan: duros, pequeños y doloridos.
learn-why-load = Muchos expertos creen que la sobrecarga o un golpe pueden dar lugar a ellos. Un ejemplo es pasar horas en la misma postura [Bron2012].
learn-why-spasm = También se lee que nacen de un espasmo o de la tensión del músculo. No está demostrado.
learn-why-stress = El estrés puede influir. En un estudio pequeño, el músculo se volvía más activo en un punto sensible bajo estrés, y justo al lado no [McNulty1994].
learn-why-debate = Todavía no se sabe cómo se forman, y los expertos no están de acuerdo [Jafri2014, Quintner2015].

learn-find-title = ¿Cómo encuentro yo un punto gatillo?
learn-find-signs = Lea primero las señales de alarma y las dos listas de arriba. Si está en alguno de esos casos, consulte antes a un médico.
learn-find-place = Señale en el cuerpo dónde le duele. Abra uno de los puntos y lea dónde está.
learn-find-band = Relaje el músculo. Pase las yemas de los dedos por encima, despacio y con suavidad, cruzando las fibras. Busque una banda tensa, como un cordón bajo la piel.
learn-find-spot = Siga la banda hasta su punto más sensible. Presiónelo con suavidad de cinco a diez segundos. Si aparece un dolor que ya conoce, ahí o en otra parte, es una señal de punto gatillo [Fernandez2018].
learn-find-side = Compare con el otro lado. Que un lugar sea sensible dice poco por sí solo, e incluso los profesionales a menudo no coinciden en dónde está el punto [Rathbone2017, Lucas2009].
learn-find-keep = No busque en la parte delantera del cuello, la axila, la ingle ni el vientre. Aparte los dedos si nota un pulso, hormigueo o un bulto. No toque los puntos marcados con «No presionar» o «Solo profesionales».

learn-session-title = ¿Qué ocurre en una sesión?
learn-session-talk = Primero se habla: dónde duele, desde cuándo, qué lo mejora o lo empeora y si el masaje es seguro para usted.
learn-session-find = El terapeuta palpa el músculo en busca de una banda tensa y, en ella, del punto más sensible.
learn-session-settle = Un pulgar, un dedo, un nudillo o el codo reposa sobre la piel hasta que usted y el terapeuta estén cómodos.
learn-session-sink = La presión aumenta despacio mientras usted suelta el aire, hasta que el tejido se resiste. Usted dice cuánto duele. Cinco o seis sobre diez es más que suficiente.
learn-session-hold = La presión se mantiene igual, por lo general entre medio minuto y un minuto. A menudo el punto pasa a doler más o menos la mitad. Puede notar en otra parte un dolor que viene y se va.
learn-session-release = La mano afloja a lo largo de una respiración. La piel se pone pálida y luego rosada.
learn-session-lengthen = El músculo se estira o se mueve con suavidad. Después viene el punto siguiente. Bastan unas pocas presiones por punto.
learn-session-after = La zona puede quedar algo dolorida al día siguiente. Un moratón indica que la presión fue excesiva.
learn-session-numbers = La fuerza y el tiempo que muestra el atlas los hemos elegido nosotros. Se basan en mediciones de cuándo empieza a doler la presión [Bordachar2019, Widmalm2014] y en estudios sobre la presión [Gemmell2008, Gulick2011].

learn-ways-title = ¿Qué técnicas hay?
learn-ways-press = Presión del punto gatillo: una presión constante en un punto hasta que duele menos. Es lo que más muestra el atlas.
learn-ways-pinch = Pellizcar y rodar: levantar el músculo entre el pulgar y los dedos, donde se puede.
learn-ways-deep = Masaje de tejido profundo: pasadas lentas a lo largo del músculo con los dedos, los nudillos o el codo. Los expertos no se han puesto de acuerdo en qué es exactamente. Los daños graves son raros, pero se conocen, probablemente por demasiada fuerza [Koren2018].
learn-ways-myofascial = Liberación miofascial: un estiramiento suave y lento de la piel y el tejido [Ajimsha2015]. En estudios de dolor lumbar y fibromialgia, el efecto fue demasiado pequeño para notarse mucho [Laimi2017].
learn-ways-stretch = Estiramiento: estirar el músculo con suavidad después de presionarlo. En un estudio pequeño, presionar y estirar en casa durante cinco días alivió el dolor más que hacer ejercicios de movimiento [Hanten2000].
learn-ways-mix = Un terapeuta puede usar una sola de estas técnicas o varias en una sesión. No se sabe qué combinación es mejor.

learn-benefit-title = Qué se espera y qué se sabe
learn-benefit-relief = Menos dolor
    .evidence = Los estudios en conjunto muestran que los puntos presionados duelen menos a la presión durante un tiempo. No muestran que el dolor habitual se alivie más que sin presionar [Lu2022]. Los estudios son pequeños y la mayoría tiene un riesgo alto de sesgo [Geri2022].
    .grade = Algo de respaldo: menos dolor a la presión por un tiempo. Pruebas débiles: menos dolor habitual.
learn-benefit-mobility = Moverse mejor
    .evidence = En un estudio pequeño, el cuello se inclinó un poco más hacia un lado tras presionar con un aparato de medida. Presionar con la mano o fingir la presión logró menos [AbuTaleb2016]. No se sabe cuánto dura.
    .grade = Pruebas débiles, a corto plazo.
learn-benefit-relaxation = Relajación y menos estrés
    .evidence = En un estudio pequeño, respirar despacio, con una espiración larga, hizo que el calor doliera menos [Jafari2020]. Como tratamiento del dolor es muy incierto [Joseph2022]. Muchas personas dicen que el silencio y el contacto las calman.
    .grade = Pruebas débiles, poco estudiado.
learn-benefit-circulation = Mejor circulación
    .evidence = No conocemos ningún estudio que muestre que el masaje mejore la salud a través de la circulación. La piel sí se enrojece después de presionar, porque vuelve la sangre. En un estudio pequeño, la sangre fluía de forma poco común alrededor de algunos puntos sensibles [Sikdar2009].
    .grade = No demostrado.
learn-benefit-oxygen = Más oxígeno en el músculo
    .evidence = No conocemos ningún estudio que muestre que presionar lleve más oxígeno al músculo. Tras apretar con fuerza la mano, el masaje incluso frenó el paso de la sangre en el antebrazo de doce personas [Wiltshire2010].
    .grade = No demostrado.
learn-benefit-toxins = Eliminar «toxinas»
    .evidence = No conocemos ningún estudio que muestre que el masaje elimine toxinas. En doce personas, el ácido láctico salió del músculo más despacio con masaje que en reposo [Wiltshire2010].
    .grade = No demostrado.
learn-benefit-healing = Curarse y recuperarse antes
    .evidence = No conocemos ningún estudio que muestre que presionar cure antes una lesión. Tras un ejercicio duro, el masaje dejó los músculos algo menos doloridos en 29 estudios analizados en conjunto. No los hizo más fuertes ni menos cansados [Davis2020].
    .grade = No demostrado para la curación.
learn-benefit-function = Un músculo que vuelve a funcionar bien
    .evidence = No conocemos ningún estudio que muestre que presionar un punto haga que su músculo vuelva a funcionar con normalidad.
    .grade = No demostrado.
learn-benefit-posture = Mejor postura
    .evidence = No conocemos ningún estudio que muestre que presionar puntos gatillo cambie la postura de forma duradera.
    .grade = No demostrado.
learn-benefit-performance = Mejor rendimiento
    .evidence = No conocemos ningún estudio que muestre que presionar puntos gatillo dé más fuerza o más rapidez. El masaje deportivo no lo logró en 29 estudios analizados en conjunto [Davis2020].
    .grade = No demostrado.
learn-headache-title = ¿Y los dolores de cabeza?
learn-headache-body = Los puntos sensibles son más frecuentes en personas con cefalea tensional y migraña. No se sabe si provocan el dolor de cabeza [Do2018]. En un estudio, los dolores de cabeza disminuyeron con el masaje, pero en igual medida con un placebo [Moraska2015].
learn-wide-title = ¿Y el dolor en todo el cuerpo?
learn-wide-doctor = Un dolor en muchos lugares durante meses, con cansancio y problemas para dormir, puede ser fibromialgia u otra enfermedad. Acuda al médico para saberlo. Presionar puntos sueltos no se lo dirá.
learn-wide-massage = El masaje puede ayudar un poco. En nueve estudios analizados en conjunto, cinco semanas o más de masaje aliviaron el dolor, la ansiedad y el desánimo de personas con fibromialgia. No mejoraron el sueño. No se sabe si dura [Li2014].
learn-wide-light = Pida una presión suave si su piel o sus músculos son muy sensibles.
learn-ends-title = ¿Y los brazos, las piernas y los pies?
learn-ends-body = Este atlas termina en la cadera y a mitad del brazo. No muestra puntos en los pies, las pantorrillas, las rodillas ni las manos. Si le duele el pie o el talón, como en la fascitis plantar, consulte a un médico o a un podólogo.

learn-disputed-title = En qué coinciden los expertos y en qué no
learn-disputed-agreed = Sesenta expertos coincidieron en tres signos: una banda tensa, un punto muy sensible y un dolor que se siente en otra parte [Fernandez2018].
learn-disputed-finding = Dos personas a menudo no coinciden en dónde está un punto [Rathbone2017, Lucas2009]. Por eso cada punto de este atlas es un disco.
learn-disputed-theory = Algunos investigadores creen que los puntos sensibles se explican por nervios irritados y no por los músculos [Quintner2015]. Otros defienden la teoría muscular [Dommerholt2015]. Ambos aceptan que los puntos sensibles son reales y que su dolor se extiende.
learn-grades-title = Qué significan los grados
learn-grades-a = A: lo dice una fuente independiente que hemos leído.
learn-grades-b = B: tal como suele citarse el manual clásico. Lo conocemos por esas citas, no por el manual mismo.
learn-grades-c = C: las fuentes son escasas o no coinciden. Estos puntos solo se ven si usted los muestra.

learn-suits-title = ¿Para quién es el masaje de puntos gatillo?
learn-suits-body = Puede servir a personas adultas con el cuello rígido, los hombros doloridos, cefalea tensional o un dolor de espalda común. Compruebe antes que no tiene ninguna señal de alarma y que no está en ninguno de los casos de «Cuándo no presionar» ni de «Consulte antes a un médico».
learn-not-title = Cuándo no presionar
learn-not-skin = Sobre una herida abierta, una quemadura, una erupción o una zona infectada.
learn-not-injury = Sobre un hueso que está o puede estar roto, una lesión reciente o una operación reciente.
learn-not-clot = Si tiene un brazo o una pierna caliente e hinchada. Puede ser un coágulo: acuda hoy mismo al médico.
learn-not-lump = Sobre un tumor, un bulto que no ha visto ningún médico o una variz importante.
learn-not-ill = Con fiebre o si se siente mal.
learn-not-numb = Donde no hay sensibilidad.
learn-not-gun = No use nunca una pistola de masaje en el cuello. Se han descrito desgarros de una arteria del cuello después de usarla, aunque no se ha probado que fuera la causa [Sulkowski2022, Shariff2023].
learn-not-harm = Los daños graves por masaje son raros, pero se han descrito. La mayoría se produjo tras una manipulación brusca de la columna [Yin2014, Ernst2003].
learn-ask-title = Consulte antes a un médico
learn-ask-blood = Si toma anticoagulantes, sangra con facilidad o tiene pocas plaquetas.
learn-ask-bone = Si tiene osteoporosis (huesos débiles) o cáncer en los huesos.
learn-ask-steroid = Si ha tomado corticoides (como la cortisona) durante mucho tiempo.
learn-ask-vessel = Si tiene una enfermedad de las arterias del cuello, ha tenido alguna vez un ictus o se ha lesionado el cuello hace poco.
learn-ask-tissue = Si tiene débil el tejido conjuntivo, como en los síndromes de Ehlers-Danlos o de Marfan.
learn-ask-pregnancy = Si está embarazada. No presione el abdomen, y no presione con fuerza la zona lumbar ni la pelvis.
learn-ask-heart = Si tiene una enfermedad del corazón o la tensión alta sin controlar. También si lleva un marcapasos o un reservorio donde va a presionar.
learn-ask-cancer = Si tiene cáncer o recibe tratamiento contra él.
learn-ask-neck = Si tiene artritis reumatoide en el cuello, síndrome de Down o una válvula de derivación en el cuello.
learn-ask-feeling = Si la diabetes le ha quitado sensibilidad en la piel.
learn-ask-child = Si tiene menos de 16 años. Presione solo si le acompaña una persona adulta.

learn-tell-title = Qué decir al terapeuta
learn-tell-where = Dónde duele, desde cuándo y qué ha probado.
learn-tell-health = Sus enfermedades, operaciones y accidentes. Diga si está embarazada y qué medicamentos toma, sobre todo anticoagulantes.
learn-tell-limits = Hasta dónde puede llegar la presión. Puede decir basta en cualquier momento.
learn-tell-signs = Avise enseguida si nota hormigueo, adormecimiento o un dolor eléctrico. También si se marea, tiene náuseas, le cambia la vista o nota un pulso bajo el dedo.

learn-next-title = ¿Cómo encuentro un terapeuta?
learn-next-where = Pregunte cerca de usted por un terapeuta formado en masaje de puntos gatillo o de tejido profundo. Quizá su médico o una clínica de fisioterapia conozca alguno.
learn-next-training = Pregunte: ¿qué formación tiene? ¿Está reconocida aquí?
learn-next-health = Pregunte: ¿es seguro el masaje con mis enfermedades y medicamentos?
learn-next-pressure = Pregunte: ¿presionará menos, o parará, cuando yo lo diga?
learn-next-plan = Pregunte: ¿cuántas sesiones propone, cuánto cuestan y cuándo lo dejamos si nada cambia?
learn-next-leave = Busque a otra persona si le prometen una curación o le piden que deje un medicamento.

learn-disclaimer-body = Este atlas muestra mapas clásicos para aprender. No diagnostica y no sustituye el consejo de un médico o terapeuta. Si tiene dudas, pregunte antes.
learn-made-of = El cuerpo está hecho con el esqueleto de OpenSim (CC BY 3.0) y la piel de MakeHuman (CC0), modificados por nosotros. Trigger Point Atlas { $version }.
