# What people type beside names: further words for places, muscles and points (`words-<message>`, between commas), what a doctor has to look at
# first, and what the atlas has no point for.

## Conditions, slang and nicknames that mean a place
words-place-stiff-neck = coup du lapin, entorse cervicale, syndrome du SMS, mal dormi, dormi de travers
words-place-neck = nerf coincé dans le cou, névralgie cervicale
words-place-shoulder = conflit sous-acromial, bursite, épaule gelée, capsulite
words-place-sleep-on-shoulder = dormir sur le côté, couché sur le côté, allongé sur le côté
words-place-reach-behind = ceinture de sécurité, attraper la ceinture de sécurité, me laver le dos
words-place-arm = bras endormi, bras mort
words-place-hand = canal carpien, syndrome du canal carpien, fourmis dans les doigts, fourmillements dans les doigts, doigts engourdis
words-place-low-back = hernie discale, disque, dos bloqué, spasme du dos, je me suis bloqué le dos
words-place-jaw = ATM, SADAM, trismus, bruxisme, mâchoire bloquée
words-region-shoulder-top = épaules raides, épaules tendues, bretelle de soutien-gorge
words-region-deltoid-side = lever le bras, impossible de lever le bras
words-region-off-elbow-inner = coude du golfeur, golf elbow
words-region-neck-base-midline = bosse de bison, bosse dans la nuque, bosse
words-region-parasternal = costochondrite
words-region-chest-side = point de côté, côte fêlée, côte cassée
words-region-epigastrium-xiphoid = indigestion, brûlures d’estomac, reflux
words-region-sternum-lower = sternum
words-region-coccyx = coccygodynie
words-region-ear-deep = acouphène, acouphènes, bourdonnement d’oreille, sifflement d’oreille

## Nicknames of muscles, and what is named after them
words-muscle-trapezius-upper = muscles trapèzes
words-muscle-trapezius-middle = muscles trapèzes
words-muscle-trapezius-lower = muscles trapèzes
words-muscle-latissimus-dorsi = dorsaux
words-muscle-deltoid-anterior = deltoïdes
words-muscle-deltoid-middle = deltoïdes
words-muscle-deltoid-posterior = deltoïdes
words-muscle-rectus-abdominis = abdos, abdominaux
words-muscle-quadratus-lumborum = carré des lombes
words-muscle-scm-sternal = SCM, sterno-cléido
words-muscle-scm-clavicular = SCM, sterno-cléido
words-muscle-psoas-major = fléchisseurs de la hanche, psoas-iliaque
words-muscle-iliacus = fléchisseurs de la hanche, psoas-iliaque
words-muscle-pectoralis-major-clavicular = pectoraux, pecs
words-muscle-pectoralis-major-sternal = pectoraux, pecs
words-muscle-pectoralis-major-costal = pectoraux, pecs
words-muscle-pectoralis-minor = défilé thoracique, syndrome du défilé thoracique
words-muscle-scalenus-anterior = défilé thoracique, syndrome du défilé thoracique
words-muscle-scalenus-medius = défilé thoracique, syndrome du défilé thoracique
words-muscle-scalenus-posterior = défilé thoracique, syndrome du défilé thoracique
words-muscle-subclavius = défilé thoracique, syndrome du défilé thoracique
words-muscle-gluteus-maximus = muscles fessiers
words-muscle-gluteus-medius = muscles fessiers
words-muscle-gluteus-minimus = muscles fessiers
words-muscle-longissimus-thoracis = érecteurs du rachis
words-muscle-iliocostalis-thoracis = érecteurs du rachis
words-muscle-iliocostalis-lumborum = érecteurs du rachis
words-muscle-supraspinatus = coiffe des rotateurs
words-muscle-infraspinatus = coiffe des rotateurs
words-muscle-teres-minor = coiffe des rotateurs
words-muscle-subscapularis = coiffe des rotateurs
words-muscle-serratus-anterior = omoplate décollée, scapula alata

## What people feel
words-point-scm-clavicular-1 = vertige, vertiges, tête qui tourne, étourdissement, étourdissements

## What a doctor has to look at first: no point is shown for it, but the warning signs of the list in the key
search-warn-chest = infarctus, crise cardiaque, angine de poitrine, palpitations, tachycardie, arythmie, embolie pulmonaire, pneumonie, essoufflé, essoufflement, n’arrive pas à respirer, peux plus respirer, sueurs froides, transpiration, oppression dans la poitrine, crache du sang
search-warn-belly = calcul rénal, calculs rénaux, colique néphrétique, infection urinaire, vésicule, calculs biliaires, appendice, appendicite, hernie inguinale, ulcère, pancréas, foie, rate
search-warn-back = queue de cheval, impossible d’uriner, n’arrive pas à uriner, peux plus uriner, engourdi entre les jambes, zona
search-warn-head = AVC, accident vasculaire cérébral, tumeur au cerveau, méningite, anévrisme, commotion, vision double, parole brouillée, le pire mal de tête de ma vie, pire mal de tête, mal de tête en coup de tonnerre, mal de tête brutal, visage qui tombe, bouche de travers, visage paralysé, confusion, nuque raide et fièvre
search-warn-leg = phlébite, thrombose, caillot, caillot de sang, mollet gonflé, jambe gonflée
search-warning = Un médecin doit d’abord examiner cela. L’atlas ne montre aucun point pour ce cas.

## A side of the body, where nothing more is said: the flank
search-flank-left = côté gauche, flanc gauche
search-flank-right = côté droit, flanc droit

## What the atlas has no point for, or what has to be said beside the points
search-note-limbs = L’atlas s’arrête aux hanches et au haut des bras. Il n’a pas de point pour le genou, le mollet ou le pied.
    .words = genou, genoux, rotule, mollet, mollet gonflé, mollets, tibia, cheville, pied, pieds, talon, orteil, voûte plantaire, fasciite plantaire, aponévrosite plantaire, tendon d’Achille, ménisque
search-note-nerve = Dans le syndrome du canal carpien, un nerf est comprimé au poignet. Consultez un médecin. Les muscles du cou et de l’épaule peuvent donner des gênes très proches.
    .words = canal carpien, syndrome du canal carpien
search-note-shingles = Le zona est une infection. Consultez un médecin aujourd’hui et ne massez pas l’éruption.
    .words = zona
search-note-widespread = Des douleurs dans tout le corps doivent d’abord être examinées par un médecin. Vous pouvez tout de même chercher un seul endroit, par exemple le cou.
    .words = fibromyalgie, tout le corps, mal partout
search-hint-stress = Le stress peut tendre les muscles et renforcer la douleur. Écrivez où vous la sentez, par exemple « cou » ou « mâchoire ».
    .words = stress, stressé, stressée, tension, anxiété
search-hint-posture = Aucune étude ne montre qu’appuyer sur un muscle change la posture pour de bon. Écrivez où vous avez mal, par exemple « haut du dos ».
    .words = posture, mauvaise posture, voûté, voûtée
search-hint-knot = « Nœud » est le mot courant pour un point sensible dans un muscle tendu. Écrivez où vous le sentez, par exemple « épaule ».
    .words = nœud, nœuds, contracture, contractures, point gâchette
