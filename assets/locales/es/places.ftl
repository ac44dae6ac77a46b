# What people say where it hurts: one message `place-<id>` for every entry of catalogue/complaints.toml, with other words for it between
# commas. Below, the words that the search passes over and those that name a side.

place-headache = dolor de cabeza
    .words = cabeza, dolor de cabeza, dolores de cabeza, cefalea, cefalea tensional, jaqueca, migraña, cráneo
place-one-sided-headache = dolor de cabeza en un lado
    .words = media cabeza, mitad de la cabeza, un lado de la cabeza, hemicránea, banda alrededor de media cabeza
place-band-headache = dolor de cabeza como una banda
    .words = banda alrededor de la cabeza, cinta en la cabeza, como un casco, casco en la cabeza, sombrero apretado, me aprieta toda la cabeza, presión alrededor de la cabeza, cabeza apretada
place-neck = cuello
    .words = cuello, cervicales, cervical, dolor de cuello, pescuezo
place-stiff-neck = cuello rígido
    .words = cuello rígido, rigidez de cuello, rigidez en el cuello, tortícolis, cuello trabado, cuello bloqueado, cuello agarrotado, girar la cabeza, girar el cuello, voltear la cabeza, voltear el cuello, mover el cuello, torcer el cuello, mirar por encima del hombro, mirar hacia atrás, dar marcha atrás, mirar el punto ciego
place-shoulder = hombro
    .words = hombro, hombros
place-shoulder-blade = omóplato
    .words = omóplato, omoplato, escápula, paletilla, paleta, omóplatos
place-under-shoulder-blade = debajo del omóplato
    .words = debajo del omóplato, debajo de la escápula, debajo de la paletilla, detrás del omóplato, detrás de la escápula, bajo el omóplato, bajo la paletilla, dentro del omóplato
place-arm = brazo
    .words = brazo, brazos, por el brazo, baja por el brazo
place-hand = mano y dedos
    .words = mano, manos, dedo, dedos
place-reach-behind = llevar la mano a la espalda
    .words = llevar la mano a la espalda, mano detrás de la espalda, brazo detrás de la espalda, llevar el brazo hacia atrás, llevar el brazo a la espalda, brazo hacia atrás, abrochar el sujetador, abrocharme el sostén, abrocharme el brasier, abrocharme el sujetador, abrocho el sujetador, abrocho el sostén, abrocho el brasier, meter la camisa, bolsillo de atrás, rascarme la espalda
place-sleep-on-shoulder = acostarse sobre el hombro
    .words = dormir sobre el hombro, dormir de lado por el hombro, acostarme sobre el hombro, acostado sobre el hombro, acostada sobre el hombro, tumbado sobre el hombro, tumbarme sobre el hombro, apoyar el hombro en la cama
place-back = espalda
    .words = espalda, columna
place-upper-back = parte alta de la espalda
    .words = espalda alta, alta de la espalda, arriba de la espalda, espalda arriba, superior de la espalda, dorsal, dorsales
place-low-back = zona lumbar
    .words = lumbar, lumbares, lumbago, lumbalgia, espalda baja, baja de la espalda, baja espalda, bajo de la espalda, inferior de la espalda, final de la espalda, abajo de la espalda, espalda abajo, riñones, dolor de riñones, cintura por detrás
place-low-back-belt = a lo ancho de la zona lumbar, como un cinturón
    .words = cinturón en la espalda baja, cinturón lumbar, como un cinturón en la espalda, banda en la espalda baja, a lo ancho de la espalda baja, de lado a lado de la espalda baja, de lado a lado en la zona lumbar, atraviesa la espalda baja
place-buttocks = nalga
    .words = nalga, nalgas, glúteo, glúteos, trasero, culo, pompis, cachete del culo, posaderas, asentaderas
place-hip = cadera
    .words = cadera, caderas
place-sciatica = por la pierna hacia abajo, como una ciática
    .words = ciática, ciático, nervio ciático, baja por la pierna, pierna abajo, corre por la pierna, desde la nalga hasta la pierna
place-leg = pierna
    .words = pierna, piernas, muslo, muslos
place-jaw-face = cara y mandíbula
    .words = cara, facial, rostro
place-jaw = mandíbula
    .words = mandíbula, quijada, maxilar
place-toothache = dolor de muelas
    .words = muela, muelas, diente, dientes, dolor de muelas, dolor de dientes, encía, encías, molar, molares, dentadura
place-chewing = dolor al masticar
    .words = masticar, mastico, morder, muerdo, comer duro, apretar los dientes, aprieto los dientes, rechinar los dientes, bruxismo, mandíbula cansada, quijada cansada
place-chest-belly = pecho y abdomen
    .words = tronco, torso
place-chest-front = pecho
    .words = pecho, tórax
place-breathing-in = dolor al inspirar
    .words = respirar hondo, respirar profundo, respirar, respiro hondo, respiro, al inspirar, inspirar, tomar aire, coger aire, llenar los pulmones, inhalar, respiración profunda
place-belly = abdomen
    .words = abdomen, vientre, barriga, tripa, panza, estómago, guata, abdominal, intestino
place-leg-rising = ingle y cara anterior del muslo
    .words = levantarme de la silla, levantarse de la silla, levanto de la silla, ponerme de pie desde la silla, pararme de la silla, levantar la rodilla, subir la rodilla
place-sitting = dolor en posición sentada
    .words = sentarme, sentarse, sentado, sentada, estar sentado, estar sentada, silla dura, asiento duro
place-between-shoulder-blades = entre los omóplatos
    .words = entre los omóplatos, entre las escápulas, entre las paletillas, entre las paletas, entre los omoplatos, entre el omóplato y la columna, entre la escápula y la columna, entre los hombros por detrás
place-neck-to-shoulder = del cuello al hombro
    .words = cuello y hombro, cuello y hombros, del cuello al hombro, desde el cuello hasta el hombro, cuello hacia el hombro, cuello a los hombros, donde empieza el cuello, trapecio cargado, trapecios cargados

## Words that say nothing about a place
search-ignored = a, además, adolorida, adolorido, aguda, agudo, ahí, ahora, al, algo, alguien, algún, alguna, algunas, algunos, allá, allí, año, anoche, años, ante, antes, apenas, aquel, aquella, aquello, aquí, así, aún, aunque, ayer, bastante, bien, buen, buena, bueno, cada, casa, casi, caso, casos, cena, cenar, cerca, cojo, como, con, constante, constantemente, contra, cortado, cosa, costando, cual, cualquier, cuando, cuanto, cuesta, cuestan, cura, da, dada, dado, dan, dando, de, debe, debo, del, demasiado, desde, después, día, días, dice, dicen, diferente, doler, dolía, dolor, dolores, dolorida, dolorido, dolorosa, doloroso, donde, dormí, duele, duelen, durante, e, el, él, ella, en, enfrente, era, es, esa, ese, eso, especialmente, especie, esta, está, están, estar, estas, este, esto, estos, estoy, fácil, fáciles, fácilmente, fue, fuerte, fuertes, general, gran, grande, gusta, ha, hace, hacen, hacer, hacia, haciendo, hago, han, hasta, hay, he, hombre, hora, horas, horrible, hoy, iba, igual, incluso, insoportable, intensa, intenso, ir, la, las, le, leve, leves, llega, llego, llevo, lo, los, luego, mal, mala, malo, mañana, mas, más, me, menos, mes, meses, mi, mientras, mis, misma, mismo, molesta, molestan, molestar, molestia, molestias, momento, mucha, muchas, mucho, muchos, muy, nada, ni, ningún, no, noche, noches, noto, nunca, o, otra, otras, otro, otros, para, parece, parte, partes, pasa, pasado, pena, pero, persistente, poca, poco, podría, pone, por, porque, pronto, puede, puedo, pues, punto, que, qué, quiero, raro, rato, ratos, se, sé, sea, según, semana, semanas, señor, señora, sensación, ser, si, sí, siempre, siendo, sienta, sientan, siente, sienten, siento, solamente, solo, sólo, son, sorda, sordo, soy, su, suele, también, tanto, tarde, tardes, te, tenemos, tener, tengo, tenía, terrible, tiempo, tiene, tipo, toda, todas, todavía, todo, todos, tras, tremendo, tu, última, últimas, último, últimos, un, una, unas, unos, va, van, veces, vez, vuelve, y, ya, yo, zona

## The sides, and phrases in which their words mean no side
search-left = izquierda, izquierdo, izquierdos, izquierdas, izq, izda, izdo, izqda, izqdo, a la izquierda, de la izquierda, lado izquierdo, el lado izquierdo, del lado izquierdo, parte izquierda, mitad izquierda
search-right = derecha, derecho, derechos, derechas, der, dcha, dcho, drcha, drcho, a la derecha, de la derecha, lado derecho, el lado derecho, del lado derecho, parte derecha, mitad derecha
search-no-side = derecha la espalda, derecho el cuello, derecha la cabeza, derecho como un palo, derecha como un palo
search-both = ambos lados, a ambos lados, de ambos lados, los dos lados, cada lado, a cada lado, cualquier lado, izquierda y derecha, derecha e izquierda, derecha y izquierda, izquierdo y derecho, derecho e izquierdo, lado izquierdo y derecho, lado derecho e izquierdo, a la izquierda y a la derecha, a la derecha y a la izquierda, de un lado o del otro, a un lado o al otro, un lado u otro, ponerme derecho, ponerme derecha, estar derecho, estar derecha, mantenerme derecho, mantenerme derecha, frente al ordenador, frente al computador, frente a la computadora, frente a la pantalla, caminar derecho, sentarme derecho, sentarme derecha
