# What people type beside names: further words for places, muscles and points (`words-<message>`, between commas), what a doctor has to look at
# first, and what the atlas has no point for.

## Conditions, slang and nicknames that mean a place
words-place-stiff-neck = latigazo cervical, cuello de texto, mala postura al dormir, dormí torcido, me quedé enganchado del cuello
words-place-neck = cervicalgia, esguince cervical, nervio pinzado en el cuello
words-place-shoulder = pinzamiento del hombro, síndrome de pinzamiento, bursitis, hombro congelado
words-place-sleep-on-shoulder = dormir de lado, acostarme de lado, tumbarme de lado
words-place-reach-behind = cinturón de seguridad, alcanzar el cinturón de seguridad, lavarme la espalda
words-place-arm = brazo dormido, brazo de ratón
words-place-hand = túnel carpiano, síndrome del túnel carpiano, hormigueo en los dedos, dedos dormidos
words-place-low-back = hernia discal, disco herniado, me quedé enganchado, espasmo de espalda, tirón en la espalda
words-place-jaw = ATM, trismo, mandíbula trabada, mandíbula bloqueada
words-region-shoulder-top = hombros tensos, hombros cargados, tirante del sujetador
words-region-deltoid-side = levantar el brazo, no puedo levantar el brazo
words-region-off-elbow-inner = codo de golfista
words-region-neck-base-midline = joroba, joroba de viuda, giba
words-region-parasternal = costocondritis
words-region-chest-side = flato, punzada en el costado, costilla rota
words-region-epigastrium-xiphoid = indigestión, acidez, ardor de estómago, reflujo
words-region-sternum-lower = esternón
words-region-coccyx = coxigodinia
words-region-ear-deep = tinnitus, acúfenos, zumbido en el oído, pitido en el oído

## Nicknames of muscles, and what is named after them
words-muscle-trapezius-upper = trapecios
words-muscle-trapezius-middle = trapecios
words-muscle-trapezius-lower = trapecios
words-muscle-latissimus-dorsi = dorsales anchos
words-muscle-deltoid-anterior = deltoides
words-muscle-deltoid-middle = deltoides
words-muscle-deltoid-posterior = deltoides
words-muscle-rectus-abdominis = abdominales, tableta
words-muscle-quadratus-lumborum = cuadrado lumbar, QL
words-muscle-scm-sternal = ECM
words-muscle-scm-clavicular = ECM
words-muscle-psoas-major = flexores de la cadera, psoas ilíaco
words-muscle-iliacus = flexores de la cadera, psoas ilíaco
words-muscle-pectoralis-major-clavicular = pectorales
words-muscle-pectoralis-major-sternal = pectorales
words-muscle-pectoralis-major-costal = pectorales
words-muscle-pectoralis-minor = opérculo torácico, síndrome del opérculo torácico, síndrome de la salida torácica
words-muscle-scalenus-anterior = opérculo torácico, síndrome del opérculo torácico, síndrome de la salida torácica
words-muscle-scalenus-medius = opérculo torácico, síndrome del opérculo torácico, síndrome de la salida torácica
words-muscle-scalenus-posterior = opérculo torácico, síndrome del opérculo torácico, síndrome de la salida torácica
words-muscle-subclavius = opérculo torácico, síndrome del opérculo torácico, síndrome de la salida torácica
words-muscle-gluteus-maximus = músculos glúteos
words-muscle-gluteus-medius = músculos glúteos
words-muscle-gluteus-minimus = músculos glúteos
words-muscle-longissimus-thoracis = erectores de la columna, erector espinal
words-muscle-iliocostalis-thoracis = erectores de la columna, erector espinal
words-muscle-iliocostalis-lumborum = erectores de la columna, erector espinal
words-muscle-supraspinatus = manguito rotador, manguito de los rotadores
words-muscle-infraspinatus = manguito rotador, manguito de los rotadores
words-muscle-teres-minor = manguito rotador, manguito de los rotadores
words-muscle-subscapularis = manguito rotador, manguito de los rotadores
words-muscle-serratus-anterior = escápula alada, omóplato alado

## What people feel
words-point-scm-clavicular-1 = vértigo, mareo, mareos, mareada, mareado, me mareo al girar la cabeza

## What a doctor has to look at first: no point is shown for it, but the warning signs of the list in the key
search-warn-chest = infarto, ataque al corazón, angina de pecho, palpitaciones, taquicardia, arritmia, embolia pulmonar, neumonía, falta de aire, me falta el aire, no puedo respirar, sudor frío, sudores fríos, sudando, dolor opresivo en el pecho, toso sangre
search-warn-belly = cálculo renal, cálculos renales, piedra en el riñón, piedras en el riñón, cólico nefrítico, infección de riñón, vesícula, cálculos biliares, apéndice, apendicitis, hernia inguinal, úlcera, páncreas, hígado, bazo
search-warn-back = cauda equina, cola de caballo, no puedo orinar, no puedo hacer pis, entumecido entre las piernas, herpes zóster, culebrilla
search-warn-head = ictus, derrame cerebral, infarto cerebral, tumor cerebral, meningitis, aneurisma, conmoción cerebral, visión doble, habla arrastrada, el peor dolor de cabeza de mi vida, el peor dolor de cabeza, dolor de cabeza en trueno, dolor de cabeza repentino y muy fuerte, cara caída, boca torcida, se me cae la cara, confusión, cuello rígido y fiebre
search-warn-leg = trombosis, coágulo, coágulo de sangre, pantorrilla hinchada, pierna hinchada, flebitis
search-warning = Esto lo debe ver primero un médico. El atlas no muestra ningún punto para ello.

## A side of the body, where nothing more is said: the flank
search-flank-left = lado izquierdo, costado izquierdo
search-flank-right = lado derecho, costado derecho

## What the atlas has no point for, or what has to be said beside the points
search-note-limbs = El atlas termina en las caderas y en la parte alta de los brazos. No tiene puntos para la rodilla, la pantorrilla ni el pie.
    .words = rodilla, rodillas, rótula, pantorrilla, pantorrilla hinchada, espinilla, tobillo, pie, pies, talón, planta del pie, dedo del pie, fascitis plantar, tendón de Aquiles, menisco
search-note-nerve = En el síndrome del túnel carpiano hay un nervio comprimido en la muñeca. Acuda al médico. Los músculos del cuello y del hombro pueden dar molestias muy parecidas.
    .words = túnel carpiano, síndrome del túnel carpiano
search-note-shingles = El herpes zóster es una infección. Acuda hoy mismo al médico y no dé masaje sobre la erupción.
    .words = herpes zóster, culebrilla
search-note-widespread = El dolor en todo el cuerpo debe verlo primero un médico. Aun así, puede buscar un solo lugar, por ejemplo el cuello.
    .words = fibromialgia, todo el cuerpo, me duele todo
search-hint-stress = El estrés puede tensar los músculos y aumentar el dolor. Escriba dónde lo nota, por ejemplo «cuello» o «mandíbula».
    .words = estrés, estresada, estresado, tensión, ansiedad
search-hint-posture = Ningún estudio muestra que presionar un músculo cambie la postura de forma duradera. Escriba dónde le duele, por ejemplo «espalda alta».
    .words = postura, mala postura, encorvada, encorvado
search-hint-knot = En el día a día se llama «nudo» o «contractura» a un punto sensible en un músculo tenso. Escriba dónde lo nota, por ejemplo «hombro».
    .words = nudo, nudos, contractura, contracturas, punto gatillo
