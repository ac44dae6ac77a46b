# Places where pain is felt, in everyday words. One message `region-<id>` for every entry of catalogue/regions; `.words` lists, between
# commas, what else people call it when they search.

## Head and face

region-vertex = coronilla
    .words = coronilla, arriba de la cabeza, encima de la cabeza, alto de la cabeza, mollera, tope de la cabeza, punta de la cabeza, superior de la cabeza, alto del cráneo
region-parietal = lado superior de la cabeza
    .words = lado del cráneo arriba, lado de la cabeza arriba, lado alto de la cabeza
region-forehead = frente
    .words = frente, delante de la cabeza, delantera de la cabeza, dolor de cabeza frontal, cabeza por delante, banda en la frente
region-eyebrow-supraorbital = ceja y borde sobre el ojo
    .words = ceja, cejas, encima del ojo, sobre el ojo, arriba del ojo, sobre la ceja, encima de la ceja, dolor de cabeza encima del ojo, dolor de cabeza encima de la ceja, dolor de cabeza sobre el ojo, hueso de la ceja
region-glabella-nasal-root = entrecejo
    .words = entrecejo, entre las cejas, entre los ojos, puente de la nariz, raíz de la nariz, ceño
region-temple-anterior = sien
    .words = sien, sienes, al lado del ojo, junto al ojo, lado de la frente
region-temple-posterior = lado de la cabeza por encima de la oreja
    .words = encima de la oreja, dolor de cabeza encima de la oreja, sobre la oreja, arriba de la oreja, lado de la cabeza, costado de la cabeza, lateral de la cabeza
region-eye-deep = dentro o detrás del ojo
    .words = detrás del ojo, detrás de los ojos, atrás del ojo, dentro del ojo, dolor de cabeza detrás del ojo, dolor de cabeza detrás de los ojos, cuenca del ojo, fondo del ojo, globo ocular, ojo, ojos
region-nose-side = lado de la nariz
    .words = al lado de la nariz, junto a la nariz, aleta de la nariz, fosa nasal, nariz
region-cheek-malar = pómulo y parte alta de la mejilla
    .words = pómulo, pómulos, sinusitis, senos paranasales, debajo del ojo, bajo el ojo, mejilla arriba, alta de la mejilla
region-cheek-buccal = parte baja de la mejilla
    .words = mejilla, mejillas, moflete, cachete, carrillo
region-ear-deep = dentro del oído
    .words = oído, oídos, dolor de oído, otitis, dentro de la oreja, oído tapado, oído taponado, zumbido de oído, pitido de oído, tinnitus, acúfenos, oreja
region-postauricular-mastoid = detrás de la oreja
    .words = detrás de la oreja, dolor de cabeza detrás de la oreja, atrás de la oreja, hueso detrás de la oreja, debajo de la oreja, bajo la oreja, detrás del oído
region-tmj-preauricular = articulación de la mandíbula
    .words = articulación de la mandíbula, delante de la oreja, delante del oído, me cruje la mandíbula, chasquido en la mandíbula, clic en la mandíbula, atm, temporomandibular, abrir la boca, abro la boca, bostezar, bostezo
region-jaw-ramus = lado de la mandíbula
    .words = lado de la mandíbula, músculo masticador, músculo de masticar, apretar los dientes, rechinar los dientes, bruxismo, músculo de la mandíbula, masticar
region-jaw-angle = ángulo de la mandíbula
    .words = ángulo de la mandíbula, esquina de la mandíbula, ángulo de la quijada, esquina de la quijada
region-jaw-body = hueso de la mandíbula
    .words = hueso de la mandíbula, hueso de la quijada, mandíbula inferior, maxilar inferior, a lo largo de la mandíbula, borde de la mandíbula
region-chin = barbilla
    .words = barbilla, mentón, pera de la cara
region-teeth-upper-front = dientes delanteros de arriba
    .words = dientes de adelante arriba, dientes de delante arriba, dientes delanteros superiores, incisivos superiores, incisivos de arriba, dientes delanteros, dientes de delante
region-teeth-upper-mid = dientes laterales de arriba
    .words = colmillo de arriba, colmillo superior, canino superior, premolares superiores, premolar de arriba
region-teeth-upper-back = muelas de arriba
    .words = muelas de arriba, muela de arriba, muelas superiores, muela superior, molares superiores, dientes de arriba, dientes superiores
region-teeth-lower-front = dientes delanteros de abajo
    .words = dientes de adelante abajo, dientes de delante abajo, dientes delanteros inferiores, incisivos inferiores, incisivos de abajo
region-teeth-lower-back = dientes laterales y muelas de abajo
    .words = premolares inferiores, muelas de abajo, muela de abajo, muelas inferiores, muela inferior, molares inferiores, dientes de abajo, dientes inferiores
region-mouth-tongue-palate = lengua, suelo o techo de la boca
    .words = lengua, paladar, cielo de la boca, techo de la boca, suelo de la boca, piso de la boca, debajo de la lengua, dentro de la boca, boca
region-occiput = parte de atrás de la cabeza
    .words = atrás de la cabeza, detrás de la cabeza, cabeza por detrás, cabeza por atrás, posterior de la cabeza, trasera de la cabeza, atrás del cráneo, occipital
region-suboccipital = base del cráneo
    .words = base del cráneo, base de la cabeza, debajo del cráneo, bajo el cráneo, donde la cabeza se une al cuello, unión de cabeza y cuello, donde empieza la nuca

## Neck

region-neck-back-upper = parte alta de la nuca
    .words = nuca, cogote, cerviz, trasera del cuello, detrás del cuello, atrás del cuello, posterior del cuello, alta del cuello, cuello arriba, sube por el cuello
region-neck-back-lower = parte baja de la nuca
    .words = nuca, cogote, detrás del cuello, atrás del cuello, inferior del cuello, cuello abajo
region-neck-base-midline = hueso que sobresale en la base del cuello
    .words = bulto en la base del cuello, base del cuello, bulto del cuello, hueso saliente del cuello, hueso que sobresale del cuello, joroba del cuello, vértebra que sobresale en el cuello
region-neck-side = lado del cuello
    .words = lado del cuello, costado del cuello, lateral del cuello, cuello de lado
region-neck-scm = músculo que gira la cabeza, en el lado del cuello
    .words = lado del cuello por delante, delante del cuello a un lado, cordón del cuello, tendón del cuello, cuerda del cuello
region-neck-front = parte delantera del cuello
    .words = delante del cuello, cuello por delante, garganta por fuera, delantera del cuello
region-throat-deep = dentro de la garganta
    .words = garganta, dolor de garganta, tragar, al tragar, nudo en la garganta, bulto en la garganta, deglutir
region-submandibular = debajo de la mandíbula
    .words = debajo de la mandíbula, bajo la mandíbula, debajo de la quijada, debajo de la barbilla, bajo la barbilla, debajo del mentón, papada
region-neck-angle = donde el cuello se une al hombro
    .words = donde el cuello se une con el hombro, unión del cuello y el hombro, ángulo del cuello, entre el cuello y el hombro, curva del cuello, donde se juntan cuello y hombro

## Shoulder and arm

region-shoulder-top = parte alta del hombro
    .words = encima del hombro, encima de los hombros, arriba del hombro, alto del hombro, alta del hombro, tirante del sujetador, tirante del sostén, correa del bolso, tirante de la mochila, carga de la mochila
region-acromion = punta del hombro
    .words = punta del hombro, hueso del hombro, extremo del hombro, hueso saliente del hombro
region-scapula-superior-angle = esquina superior interna del omóplato
    .words = esquina de arriba del omóplato, esquina superior del omóplato, ángulo superior del omóplato, ángulo superior de la escápula, punta de arriba del omóplato, esquina de la paletilla
region-scapula-supraspinous = omóplato por encima de su espina
    .words = arriba del omóplato, alta del omóplato, superior del omóplato, encima del omóplato, superior de la escápula
region-scapula-infraspinous = omóplato por debajo de su espina
    .words = centro del omóplato, medio del omóplato, sobre el omóplato, plano del omóplato, centro de la escápula, centro de la paletilla
region-scapula-medial-border = borde interno del omóplato
    .words = borde interno del omóplato, borde interior del omóplato, borde del omóplato, borde de la escápula, borde de la paletilla, borde interno de la escápula, junto al omóplato, al lado del omóplato, a lo largo del omóplato, lado interno del omóplato, pegado al omóplato, al lado de la paletilla
region-scapula-inferior-angle = punta inferior del omóplato
    .words = punta de abajo del omóplato, punta inferior del omóplato, punta del omóplato, abajo del omóplato, inferior de la escápula, punta de la escápula, punta de la paletilla, final del omóplato
region-axilla = axila
    .words = axila, axilas, sobaco, sobacos, debajo del brazo
region-axilla-back = pliegue posterior de la axila
    .words = detrás de la axila, atrás de la axila, detrás del sobaco, posterior de la axila
region-shoulder-joint-deep = dentro de la articulación del hombro
    .words = dentro del hombro, articulación del hombro, fondo del hombro, adentro del hombro, en lo profundo del hombro, interior del hombro
region-deltoid-front = parte delantera del hombro
    .words = delante del hombro, hombro por delante, delantera del hombro, frente del hombro, anterior del hombro, adelante del hombro
region-deltoid-side = lado del hombro
    .words = lado del hombro, lateral del hombro, costado del hombro, fuera del hombro, externa del hombro, hombro por fuera, hombro por fuera al levantar el brazo, levantar el brazo, levanto el brazo, alzar el brazo, subir el brazo
region-deltoid-back = parte trasera del hombro
    .words = detrás del hombro, hombro por detrás, trasera del hombro, atrás del hombro, posterior del hombro
region-upper-arm-front = parte delantera del brazo
    .words = cara anterior del brazo, delante del brazo, brazo por delante, delantera del brazo, bíceps, anterior del brazo, baja por delante del brazo
region-upper-arm-outer = lado externo del brazo
    .words = cara externa del brazo, lado del brazo, brazo por fuera, externa del brazo, externo del brazo, costado del brazo, lateral del brazo, baja por fuera del brazo
region-upper-arm-back = parte trasera del brazo
    .words = cara posterior del brazo, detrás del brazo, brazo por detrás, trasera del brazo, atrás del brazo, tríceps, posterior del brazo
region-upper-arm-inner = lado interno del brazo
    .words = cara interna del brazo, dentro del brazo, brazo por dentro, interna del brazo, interno del brazo, interior del brazo
region-off-elbow-inner = lado interno del codo
    .words = codo por dentro, interna del codo, interior del codo, hueso de la risa, codo de golfista
region-off-elbow-outer = lado externo del codo
    .words = codo, codos, codo por fuera, externa del codo, codo de tenista
region-off-forearm-radial = antebrazo del lado del pulgar
    .words = antebrazo lado del pulgar, antebrazo por el pulgar
region-off-forearm-ulnar = antebrazo del lado del meñique
    .words = antebrazo lado del meñique, antebrazo por dentro, interna del antebrazo
region-off-forearm-dorsal = dorso del antebrazo
    .words = antebrazo, antebrazos, antebrazo por detrás
region-off-wrist-band = banda alrededor de la muñeca
    .words = muñeca, muñecas
region-off-hand-radial = pulgar e índice
    .words = pulgar, dedo gordo de la mano, dedo índice, índice, dedo corazón, dedo medio, túnel carpiano
region-off-hand-ulnar = anular y meñique
    .words = meñique, dedo meñique, dedo anular, anular, dedo chico, dedo pequeño de la mano, cuarto y quinto dedo

## Back

region-interscapular-upper = entre los omóplatos, mitad superior
    .words = espalda alta junto a la columna, arriba entre los omóplatos
region-interscapular-lower = entre los omóplatos, mitad inferior
    .words = abajo entre los omóplatos
region-spine-thoracic-upper = parte alta de la columna dorsal
    .words = columna de la espalda alta, columna entre los omóplatos, columna arriba, columna alta, hueso de la espalda alta, columna dorsal alta
region-spine-thoracic-lower = parte baja de la columna dorsal
    .words = columna de la espalda media, columna media, mitad de la columna, medio de la columna, columna dorsal
region-spine-lumbar = columna lumbar
    .words = columna baja, columna abajo, columna lumbar, final de la columna, hueso de la espalda baja, vértebras lumbares
region-midback-paraspinal = espalda media, por debajo del omóplato
    .words = espalda media, mitad de la espalda, media espalda, centro de la espalda, medio de la espalda, debajo de las escápulas en la espalda media
region-lower-ribs-back = costillas bajas por detrás
    .words = costillas por detrás, costillas de atrás, costillas de la espalda, últimas costillas por detrás, costillas bajas de la espalda, costillas flotantes
region-thoracolumbar-junction = espalda a la altura de la cintura
    .words = espalda a la altura de la cintura, cintura por atrás, línea del cinturón, espalda en la cintura
region-lumbar-paraspinal = zona lumbar, junto a la columna
    .words = lumbar al lado de la columna, espalda baja al lado de la columna, lomo
region-flank = costado y cintura
    .words = costado, costados, flanco, ijada, cintura, lado de la cintura, michelín, entre las costillas y la cadera, encima de la cadera a un lado

## Pelvis, buttock and leg

region-iliac-crest = línea del cinturón, en la cresta de la cadera
    .words = cresta de la cadera, cresta ilíaca, hueso de la cadera, borde de la cadera, arriba de la cadera, encima de la cadera, borde de la pelvis, hueso de la pelvis, parte alta de la cadera
region-si-joint = hoyuelo sobre la nalga
    .words = hoyuelo de la espalda, hoyuelos, hoyuelo de venus, articulación sacroilíaca, sacroilíaca, sacroilíaco
region-sacrum = sacro
    .words = sacro, hueso sacro, base de la columna, hueso encima del cóccix, detrás de la pelvis
region-coccyx = cóccix
    .words = cóccix, coxis, coccis, rabadilla, hueso de la cola, hueso dulce
region-buttock-upper = parte alta de la nalga
    .words = alta de la nalga, arriba de la nalga, nalga arriba, superior del glúteo, arriba del glúteo
region-buttock-mid = centro de la nalga
    .words = dentro de la nalga, centro del glúteo, dentro del glúteo, medio de la nalga, fondo de la nalga
region-buttock-lower = parte baja de la nalga
    .words = baja de la nalga, debajo de la nalga, nalga abajo, pliegue de la nalga, isquion, hueso de sentarse, hueso del culo, debajo del glúteo, inferior del glúteo
region-hip-lateral = lado externo de la cadera
    .words = lado de la cadera, costado de la cadera, lateral de la cadera, cadera por fuera, externa de la cadera, articulación de la cadera, dormir sobre la cadera, cadera al dormir de lado, acostarme sobre la cadera, trocánter
region-off-thigh-front = cara anterior del muslo
    .words = delante del muslo, muslo por delante, delantera del muslo, frente del muslo, cuádriceps, delante de la pierna, pierna por delante
region-off-thigh-side = cara externa del muslo
    .words = lado del muslo, muslo por fuera, externa del muslo, lado de la pierna, costado de la pierna, pierna por fuera, lateral de la pierna
region-off-thigh-back = cara posterior del muslo
    .words = detrás del muslo, muslo por detrás, trasera del muslo, atrás del muslo, detrás de la pierna, pierna por detrás, atrás de la pierna, trasera de la pierna, isquiotibiales, baja por detrás de la pierna
region-off-genital-pelvic = genitales, suelo pélvico o vejiga
    .words = genitales, vejiga, testículo, testículos, suelo pélvico, piso pélvico, vagina, pene

## Chest

region-chest-subclavicular = debajo de la clavícula
    .words = debajo de la clavícula, bajo la clavícula, clavícula
region-chest-pectoral = parte delantera del pecho
    .words = pectoral, pectorales, músculo del pecho, opresión en el pecho, pecho apretado, pecho tenso
region-precordium = sobre el corazón
    .words = corazón, sobre el corazón, cerca del corazón
region-breast-nipple = mama y pezón
    .words = mama, mamas, seno, senos, pezón, pezones, tetilla, teta
region-parasternal = junto al esternón
    .words = junto al esternón, al lado del esternón, borde del esternón, lado del esternón, costocondritis
region-sternum-upper = parte alta del esternón
    .words = arriba del esternón, alta del esternón, superior del esternón, hueco de la garganta
region-sternum-lower = parte baja del esternón
    .words = esternón, detrás del esternón, centro del pecho, medio del pecho, hueso del pecho, en mitad del pecho
region-chest-side = lado de las costillas
    .words = costilla, costillas, lado de las costillas, lado del pecho, costado del pecho, entre las costillas, flato, dolor de caballo, punzada en el costado, puntada en el costado, costillar, caja torácica

## Belly

region-epigastrium-xiphoid = boca del estómago
    .words = boca del estómago, acidez, ardor de estómago, agruras, reflujo, arriba del estómago, parte alta del estómago, alto del estómago, debajo del esternón, arriba del abdomen
region-costal-margin = borde inferior de las costillas
    .words = debajo de las costillas, bajo las costillas, borde de las costillas, costillas de abajo por delante, final de las costillas
region-abdomen-upper-side = lado superior del abdomen
    .words = lado alto del abdomen, lado de arriba de la barriga
region-umbilical = alrededor del ombligo
    .words = ombligo, alrededor del ombligo
region-abdomen-side = lado del abdomen
    .words = lado de la barriga, lado del estómago, lado del vientre, costado del abdomen, lado de la panza
region-abdomen-lower = parte baja del abdomen
    .words = bajo vientre, abajo del abdomen, baja de la barriga, baja del vientre, abajo del estómago, vientre bajo, barriga abajo, abdomen inferior, apéndice
region-suprapubic = por encima del pubis
    .words = pubis, encima del pubis, sobre el pubis, hueso púbico, encima de la vejiga
region-groin = ingle
    .words = ingle, ingles, pliegue de la ingle, pliegue de la pierna, inguinal, entrepierna
