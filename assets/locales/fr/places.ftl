# What people say where it hurts: one message `place-<id>` for every entry of catalogue/complaints.toml, with other words for it between
# commas. Below, the words that the search passes over and those that name a side.

place-headache = mal de tête
    .words = tête, maux de tête, migraine, migraines, céphalée, céphalées, crâne, mal de crâne, céphalée de tension
place-one-sided-headache = mal de tête d’un seul côté
    .words = moitié de la tête, moitié du crâne, un côté de la tête, tête d’un côté, migraine d’un côté, hémicrânie
place-band-headache = mal de tête en bandeau
    .words = casque, étau, tête dans un étau, tête serrée, serre la tête, bandeau autour de la tête, cercle autour de la tête, bandeau serré, tour de la tête
place-neck = cou
    .words = cervicales, cervicale, cervicalgie, mal au cou, mal aux cervicales
place-stiff-neck = nuque raide
    .words = torticolis, cou raide, cou bloqué, nuque bloquée, raideur du cou, raideur de la nuque, cou coincé, tourner la tête, tourner le cou, tourne la tête, tournant la tête, regarder par-dessus l’épaule, marche arrière en voiture, reculer en voiture, angle mort, faux mouvement du cou
place-shoulder = épaule
    .words = épaules, l’épaule
place-shoulder-blade = omoplate
    .words = omoplates, l’omoplate, scapula
place-under-shoulder-blade = sous l’omoplate
    .words = derrière l’omoplate, sous omoplate, derrière omoplate, derrière mon omoplate
place-arm = bras
    .words = haut du bras, le long du bras, descend dans le bras
place-hand = main et doigts
    .words = main, mains, doigt, doigts
place-reach-behind = passer la main derrière le dos
    .words = main derrière le dos, bras derrière le dos, main dans le dos, attacher mon soutien-gorge, agrafer mon soutien-gorge, attacher le soutien-gorge, rentrer la chemise, poche arrière
place-sleep-on-shoulder = se coucher sur l’épaule
    .words = dormir sur l’épaule, couché sur l’épaule, couchée sur l’épaule, allongé sur l’épaule, dors sur l’épaule, appui sur l’épaule
place-back = dos
    .words = mal de dos, mal au dos, colonne, colonne vertébrale
place-upper-back = haut du dos
    .words = haut du dos, en haut du dos, dorsalgie, dorsales
place-low-back = bas du dos
    .words = reins, mal aux reins, creux des reins, tour de reins, lumbago, lombalgie, lombaires, lombaire, en bas du dos, chute de reins
place-low-back-belt = en ceinture dans le bas du dos
    .words = barre dans le bas du dos, barre en bas du dos, barre dans les reins, barre lombaire, barre aux lombaires, barre dans le dos, en travers du bas du dos, ceinture dans le bas du dos, ceinture lombaire, toute la largeur du bas du dos
place-buttocks = fesse
    .words = fesses, fessier, fessiers, postérieur, cul, arrière-train
place-hip = hanche
    .words = hanches, mal à la hanche
place-sciatica = le long de la jambe comme une sciatique
    .words = sciatique, nerf sciatique, descend dans la jambe, descend le long de la jambe, décharge dans la jambe, élancement dans la jambe, irradie dans la jambe
place-leg = jambe
    .words = jambes, cuisse, cuisses
place-jaw-face = mâchoire et visage
    .words = visage, figure, faciale
place-jaw = mâchoire
    .words = mâchoires
place-toothache = mal de dents
    .words = dent, rage de dents, molaire, molaires, gencive, gencives
place-chewing = douleur en mâchant
    .words = mâcher, mâche, mastiquer, mastication, mordre, en mordant, croquer, serrer les dents, serre les dents, grincer des dents, grince des dents, mâchoire fatiguée
place-chest-belly = poitrine et ventre
    .words = tronc, torse
place-chest-front = poitrine
    .words = thorax, cage thoracique, buste, thoracique
place-breathing-in = douleur en inspirant
    .words = inspirer, inspiration, inspire, respirer à fond, respire à fond, respirer profondément, grande inspiration, en respirant, respiration profonde, prendre une grande respiration, reprendre mon souffle
place-belly = ventre
    .words = mal au ventre, estomac, l’estomac, d’estomac, abdomen, l’abdomen, abdominale, intestin, intestins, bide, tripes
place-leg-rising = aine et devant de la cuisse
    .words = me lever d’une chaise, se lever d’une chaise, en me levant d’une chaise, me relever du fauteuil, lever le genou, monter le genou
place-sitting = douleur en position assise
    .words = rester assis, rester assise, assis longtemps, assise longtemps, chaise dure, m’asseoir, s’asseoir, en m’asseyant, quand je suis assis
place-between-shoulder-blades = entre les omoplates
    .words = entre les deux omoplates, entre l’omoplate et la colonne, point entre les omoplates
place-neck-to-shoulder = du cou à l’épaule
    .words = cou et épaule, cou épaule, nuque et épaule, nuque épaule, du cou jusqu’à l’épaule, de la nuque à l’épaule, du cou vers l’épaule, base du cou vers l’épaule, trapèze, trapèzes, mal aux trapèzes

## Words that say nothing about a place
search-ignored = a, à, ai, ainsi, aller, alors, apparaît, après, as, assez, au, aucun, aucune, aujourd’hui, aussi, autre, autres, aux, avait, avec, avez, avoir, avons, beaucoup, bien, c, c’est, c’était, ça, car, ce, cela, ces, cet, cette, ceux, chaque, chez, chose, comme, comment, constamment, constant, constante, continu, continue, d, d’abord, d’un, d’une, dans, de, depuis, des, dès, du, dû, durant, durée, douleur, douleurs, douloureuse, douloureux, elle, elles, en, encore, endolori, endolorie, endroit, ensuite, environ, es, est, et, étais, était, été, être, étant, eu, faire, fait, fais, faisait, font, fois, fort, forte, fortement, gêne, genre, hier, horrible, ici, il, ils, j, j’ai, j’avais, je, jour, jours, journée, jusqu, jusqu’à, jusqu’au, jusque, l, l’ai, l’autre, la, là, laquelle, le, lequel, les, leur, léger, légère, long, longtemps, lorsqu, lorsque, lorsqu’il, lui, m, m’a, ma, mais, mal, matin, maux, me, même, mes, mien, moi, moins, mois, moment, mon, n, n’ai, n’est, ne, ni, niveau, nos, notre, nous, nuit, nuits, on, ont, ou, où, par, parce, parfois, partie, pas, permanence, permanent, permanente, pendant, peu, peut, peux, peut-être, plus, plutôt, plusieurs, pour, pourquoi, près, presque, puis, qu, qu’elle, qu’il, qu’on, quand, quel, quelle, quelque, quelques, qui, quoi, que, rien, s, s’est, sa, sans, se, semaine, semaines, semble, sensation, sens, sensible, ses, seul, seule, seulement, si, soir, sommes, son, sont, sorte, sourd, sourde, souvent, suis, sur, surtout, t, ta, tel, telle, temps, terrible, tes, toi, ton, toujours, tous, tout, toute, toutes, très, trop, truc, tu, un, une, va, vais, vers, vient, viens, voilà, vos, votre, vous, vraiment, y, zone, région, an, année, années, ans

## The sides, and phrases in which their words mean no side
search-left = gauche, à gauche, de gauche, la gauche, ma gauche, sur la gauche, à ma gauche, côté gauche, du côté gauche, sur le côté gauche, au côté gauche, à main gauche
search-right = droite, droit, à droite, de droite, la droite, ma droite, sur la droite, à ma droite, côté droit, du côté droit, sur le côté droit, au côté droit, à main droite
search-no-side = droit de l’abdomen, droit abdominal, droit du ventre, droit fémoral, droit antérieur, droit devant, droite comme un i, droit comme un i, droit comme un piquet
search-both = des deux côtés, les deux côtés, deux côtés, chaque côté, de chaque côté, à gauche et à droite, à droite et à gauche, gauche et droite, droite et gauche, gauche et droit, droit et gauche, gauche ou droite, droite ou gauche, l’un ou l’autre côté, d’un côté ou de l’autre, tantôt à gauche tantôt à droite, tout droit, toute droite, bien droit, bien droite, tenir droit, tenir droite, tiens droit, tiens droite, debout droit, redresser droit, assis droit, assise droite
