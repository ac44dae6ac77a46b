# Places where pain is felt, in everyday words. One message `region-<id>` for every entry of catalogue/regions; `.words` lists, between
# commas, what else people call it when they search. Both spellings of œ stand there, as people type them.

## Head and face

region-vertex = sommet du crâne
    .words = sommet de la tête, dessus de la tête, dessus du crâne, haut du crâne, haut de la tête, vertex
region-parietal = côté de la tête, vers le haut
    .words = haut du côté du crâne, haut du côté de la tête, côté du crâne vers le haut
region-forehead = front
    .words = mal au front, barre au front, barre frontale, bandeau sur le front, travers du front, mal de tête frontal
region-eyebrow-supraorbital = sourcil et arcade sourcilière
    .words = sourcil, sourcils, arcade, arcade sourcilière, au-dessus de l’œil, au-dessus de l’oeil, au-dessus des yeux, au-dessus du sourcil, mal de tête au-dessus de l’œil, mal de tête au-dessus de l’oeil, mal de tête au-dessus des yeux, mal de tête au-dessus du sourcil
region-glabella-nasal-root = entre les sourcils
    .words = entre les yeux, racine du nez, haut du nez, base du nez, ride du lion
region-temple-anterior = tempe
    .words = tempes, à côté de l’œil, à côté de l’oeil, coin de l’œil, coin de l’oeil, côté du front
region-temple-posterior = côté de la tête, au-dessus de l’oreille
    .words = au-dessus de l’oreille, au-dessus des oreilles, mal de tête au-dessus de l’oreille, côté de la tête, côté du crâne
region-eye-deep = dans l’œil ou derrière l’œil
    .words = derrière l’œil, derrière l’oeil, derrière les yeux, derrière mon œil, derrière mon oeil, fond de l’œil, fond de l’oeil, orbite, œil, oeil, l’œil, l’oeil, yeux, mal aux yeux, globe oculaire, arrière de l’œil
region-nose-side = côté du nez
    .words = nez, narine, aile du nez
region-cheek-malar = pommette et haut de la joue
    .words = pommette, pommettes, sinus, sinusite, sous l’œil, sous l’oeil, sous les yeux, en dessous de l’œil, haut de la joue
region-cheek-buccal = bas de la joue
    .words = joue, joues, bas de la joue, creux de la joue
region-ear-deep = au fond de l’oreille
    .words = oreille, oreilles, l’oreille, d’oreille, mal d’oreille, otite, oreille bouchée, conduit de l’oreille, acouphène, acouphènes, sifflement dans l’oreille, oreille qui siffle, bourdonnement d’oreille, intérieur de l’oreille
region-postauricular-mastoid = derrière l’oreille
    .words = derrière les oreilles, arrière de l’oreille, os derrière l’oreille, sous l’oreille, en dessous de l’oreille, mastoïde
region-tmj-preauricular = articulation de la mâchoire
    .words = devant l’oreille, mâchoire qui craque, mâchoire qui claque, craquement de la mâchoire, mâchoire bloquée, ATM, ouvrir la bouche, ouvrir grand la bouche, en ouvrant la bouche, j’ouvre la bouche, ouvre la bouche, bâiller, bâillement, en bâillant
region-jaw-ramus = côté de la mâchoire
    .words = muscle de la mâchoire, muscle masticateur, serrer les dents, serre les dents, grincer des dents, grince des dents, bruxisme, mâcher
region-jaw-angle = angle de la mâchoire
    .words = coin de la mâchoire, angle de la mandibule
region-jaw-body = os de la mâchoire inférieure
    .words = os de la mâchoire, mâchoire inférieure, mâchoire du bas, bas de la mâchoire, mandibule
region-chin = menton
    .words = bout du menton, pointe du menton
region-teeth-upper-front = dents de devant, en haut
    .words = dents de devant du haut, dents du haut devant, incisives du haut, incisives supérieures, incisives, dents de devant
region-teeth-upper-mid = dents du côté, en haut
    .words = dents du haut sur le côté, canine du haut, canine supérieure, prémolaires du haut, prémolaires supérieures
region-teeth-upper-back = dents du fond, en haut
    .words = dents du fond en haut, molaires du haut, molaire du haut, molaires supérieures, dents du haut, dents supérieures
region-teeth-lower-front = dents de devant, en bas
    .words = dents de devant du bas, dents du bas devant, incisives du bas, incisives inférieures
region-teeth-lower-back = dents du côté et du fond, en bas
    .words = prémolaires du bas, dents du fond en bas, molaires du bas, molaire du bas, molaires inférieures, dents du bas, dents inférieures
region-mouth-tongue-palate = langue, plancher ou palais de la bouche
    .words = langue, palais, bouche, sous la langue, plancher de la bouche, intérieur de la bouche
region-occiput = arrière de la tête
    .words = derrière la tête, derrière le crâne, arrière du crâne, derrière de la tête, occiput
region-suboccipital = base du crâne
    .words = sous le crâne, bas du crâne, en dessous du crâne, haut du cou, jonction entre le crâne et le cou, jonction entre la tête et le cou, tête rejoint le cou, attache du crâne

## Neck

region-neck-back-upper = haut de la nuque
    .words = nuque, arrière du cou, derrière le cou, cervicales hautes, remonte dans la nuque
region-neck-back-lower = bas de la nuque
    .words = nuque, arrière du cou, derrière le cou, bas du cou, cervicales basses
region-neck-base-midline = os saillant à la base du cou
    .words = bosse à la base du cou, base du cou, base de la nuque, bosse du cou, bosse de la nuque, os qui dépasse du cou, os à la base du cou
region-neck-side = côté du cou
    .words = côté de la nuque, cou sur le côté
region-neck-scm = muscle qui tourne la tête, sur le côté du cou
    .words = côté avant du cou, corde du cou, cordon du cou, tendon du cou, grand muscle du cou
region-neck-front = devant du cou
    .words = devant le cou, avant du cou, extérieur de la gorge
region-throat-deep = fond de la gorge
    .words = gorge, mal de gorge, avaler, j’avale, en avalant, déglutir, déglutition, boule dans la gorge, mal à avaler
region-submandibular = sous la mâchoire
    .words = sous le menton, en dessous de la mâchoire, en dessous du menton
region-neck-angle = entre le cou et l’épaule
    .words = angle entre le cou et l’épaule, angle du cou, jonction du cou et de l’épaule, cou rejoint l’épaule, creux entre le cou et l’épaule, naissance de l’épaule

## Shoulder and arm

region-shoulder-top = dessus de l’épaule
    .words = haut de l’épaule, dessus des épaules, haut des épaules, haut du trapèze, haut des trapèzes, bretelle, bretelles, bretelle de soutien-gorge, bretelle du sac, lanière du sac, porter un sac
region-acromion = pointe de l’épaule
    .words = bout de l’épaule, os de l’épaule, extrémité de l’épaule, pointe osseuse de l’épaule, acromion
region-scapula-superior-angle = coin supérieur interne de l’omoplate
    .words = coin en haut de l’omoplate, coin du haut de l’omoplate, haut de l’omoplate à l’intérieur, angle supérieur de l’omoplate
region-scapula-supraspinous = omoplate, au-dessus de son arête
    .words = haut de l’omoplate, dessus de l’omoplate
region-scapula-infraspinous = omoplate, sous son arête
    .words = plat de l’omoplate, milieu de l’omoplate, centre de l’omoplate
region-scapula-medial-border = bord interne de l’omoplate
    .words = bord de l’omoplate, bord intérieur de l’omoplate, intérieur de l’omoplate, côté intérieur de l’omoplate, à côté de l’omoplate, contre l’omoplate, bord de mon omoplate
region-scapula-inferior-angle = pointe inférieure de l’omoplate
    .words = bas de l’omoplate, pointe de l’omoplate, coin du bas de l’omoplate, sous la pointe de l’omoplate
region-axilla = aisselle
    .words = aisselles, l’aisselle, sous le bras, dessous de bras, creux de l’aisselle
region-axilla-back = pli arrière de l’aisselle
    .words = arrière de l’aisselle, derrière l’aisselle, bord arrière de l’aisselle
region-shoulder-joint-deep = profondeur de l’articulation de l’épaule
    .words = profond dans l’épaule, intérieur de l’épaule, fond de l’épaule, articulation de l’épaule, profondeur de l’épaule
region-deltoid-front = devant de l’épaule
    .words = avant de l’épaule, devant l’épaule, épaule devant, face avant de l’épaule
region-deltoid-side = côté de l’épaule
    .words = extérieur de l’épaule, épaule sur le côté, moignon de l’épaule, lever le bras, lève le bras, en levant le bras, bras en l’air
region-deltoid-back = arrière de l’épaule
    .words = derrière l’épaule, derrière de l’épaule, épaule à l’arrière
region-upper-arm-front = devant du haut du bras
    .words = devant du bras, devant le bras, biceps, face avant du bras
region-upper-arm-outer = extérieur du haut du bras
    .words = extérieur du bras, côté du bras, côté externe du bras, le long du bras à l’extérieur
region-upper-arm-back = arrière du haut du bras
    .words = arrière du bras, derrière le bras, derrière du bras, triceps
region-upper-arm-inner = intérieur du haut du bras
    .words = intérieur du bras, face interne du bras, bras à l’intérieur
region-off-elbow-inner = intérieur du coude
    .words = côté interne du coude, coude à l’intérieur, golf elbow
region-off-elbow-outer = extérieur du coude
    .words = coude, coudes, côté externe du coude, tennis elbow, épicondylite
region-off-forearm-radial = avant-bras, côté pouce
    .words = avant-bras du côté du pouce
region-off-forearm-ulnar = avant-bras, côté petit doigt
    .words = avant-bras du côté de l’auriculaire, intérieur de l’avant-bras
region-off-forearm-dorsal = dos de l’avant-bras
    .words = avant-bras, l’avant-bras, dessus de l’avant-bras
region-off-wrist-band = bracelet autour du poignet
    .words = poignet, poignets
region-off-hand-radial = pouce et index
    .words = pouce, index, majeur, canal carpien
region-off-hand-ulnar = annulaire et auriculaire
    .words = petit doigt, auriculaire, annulaire, quatrième doigt, cinquième doigt

## Back

region-interscapular-upper = entre les omoplates, moitié haute
    .words = haut du dos à côté de la colonne
region-interscapular-lower = entre les omoplates, moitié basse
    .words = bas entre les omoplates
region-spine-thoracic-upper = colonne du haut du dos
    .words = haut de la colonne, colonne entre les omoplates, vertèbres du haut du dos, vertèbres entre les omoplates, vertèbres dorsales
region-spine-thoracic-lower = colonne du milieu du dos
    .words = milieu de la colonne, vertèbres du milieu du dos
region-spine-lumbar = colonne du bas du dos
    .words = bas de la colonne, colonne lombaire, vertèbres lombaires, vertèbres du bas du dos
region-midback-paraspinal = milieu du dos, sous l’omoplate
    .words = milieu du dos, mi-dos, en dessous des omoplates, en dessous de l’omoplate, plus bas que l’omoplate
region-lower-ribs-back = côtes inférieures, dans le dos
    .words = côtes dans le dos, côtes à l’arrière, côtes derrière, côtes du bas dans le dos, côtes flottantes
region-thoracolumbar-junction = dos à hauteur de la taille
    .words = taille dans le dos, dos au niveau de la taille, hauteur de la ceinture, dos au niveau de la ceinture
region-lumbar-paraspinal = bas du dos, à côté de la colonne
    .words = à côté des lombaires, muscles lombaires, à côté des vertèbres lombaires
region-flank = flanc et taille
    .words = flanc, flancs, taille, côté de la taille, poignée d’amour, poignées d’amour, entre les côtes et la hanche

## Pelvis, buttock and leg

region-iliac-crest = ligne de la ceinture, sur la crête iliaque
    .words = crête iliaque, crête de la hanche, os de la hanche, haut de l’os de la hanche, haut de la hanche, haut du bassin, bord du bassin, bassin, au-dessus de la hanche, os iliaque
region-si-joint = fossette au-dessus de la fesse
    .words = fossette, fossettes, fossette du dos, fossette de Vénus, sacro-iliaque, articulation sacro-iliaque
region-sacrum = sacrum
    .words = base de la colonne, os au-dessus du coccyx, arrière du bassin
region-coccyx = coccyx
    .words = croupion, queue
region-buttock-upper = haut de la fesse
    .words = haut des fesses, haut du fessier
region-buttock-mid = milieu de la fesse
    .words = profond dans la fesse, centre de la fesse, fond de la fesse, milieu du fessier
region-buttock-lower = bas de la fesse
    .words = bas des fesses, pli de la fesse, pli fessier, sous la fesse, sous les fesses, ischion, os de la fesse
region-hip-lateral = côté de la hanche
    .words = extérieur de la hanche, articulation de la hanche, dormir sur la hanche, couché sur la hanche, couchée sur la hanche, allongé sur la hanche
region-off-thigh-front = devant de la cuisse
    .words = avant de la cuisse, cuisse devant, quadriceps
region-off-thigh-side = extérieur de la cuisse
    .words = côté de la cuisse, extérieur de la jambe, côté de la jambe
region-off-thigh-back = arrière de la cuisse
    .words = derrière la cuisse, derrière de la cuisse, arrière de la jambe, derrière la jambe, ischio-jambiers, ischios
region-off-genital-pelvic = organes génitaux, périnée ou vessie
    .words = organes génitaux, parties intimes, vessie, testicule, testicules, périnée, plancher pelvien, vagin, pénis

## Chest

region-chest-subclavicular = sous la clavicule
    .words = clavicule, clavicules, en dessous de la clavicule
region-chest-pectoral = devant de la poitrine
    .words = pectoraux, pectoral, pecs, muscle de la poitrine, poitrine serrée, poitrine oppressée, avant de la poitrine
region-precordium = région du cœur
    .words = cœur, coeur, à côté du cœur, au niveau du coeur
region-breast-nipple = sein et mamelon
    .words = sein, seins, mamelon, mamelons, téton
region-parasternal = à côté du sternum
    .words = bord du sternum, côté du sternum, contre le sternum, costochondrite
region-sternum-upper = haut du sternum
    .words = dessus du sternum, creux de la gorge
region-sternum-lower = bas du sternum
    .words = sternum, derrière le sternum, milieu de la poitrine, centre de la poitrine
region-chest-side = côté de la cage thoracique
    .words = côtes, côte, mal aux côtes, entre les côtes, côté du thorax, côté de la poitrine, point de côté, intercostale

## Belly

region-epigastrium-xiphoid = creux de l’estomac
    .words = brûlures d’estomac, remontées acides, haut de l’estomac, haut du ventre, sous le sternum, épigastre, plexus
region-costal-margin = rebord des côtes
    .words = sous les côtes, en dessous des côtes, bas des côtes, bord des côtes, côtes du bas devant
region-abdomen-upper-side = côté du ventre, en haut
    .words = haut du ventre sur le côté, haut de l’abdomen sur le côté
region-umbilical = autour du nombril
    .words = nombril
region-abdomen-side = côté du ventre
    .words = côté de l’abdomen, ventre sur le côté
region-abdomen-lower = bas du ventre
    .words = bas-ventre, bas de l’abdomen, appendice, l’appendice, crampes du bas-ventre
region-suprapubic = au-dessus du pubis
    .words = pubis, os du pubis, pubienne, au-dessus de la vessie
region-groin = aine
    .words = aines, l’aine, pli de l’aine, pli de la hanche, inguinale
