# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = Pas de pression ici : l’artère du cou et le larynx sont trop proches.
demo-none-groin = Pas de pression ici : les gros vaisseaux et le nerf de la jambe passent dans l’aine.
demo-none-mouth = Pas de pression ici : il est situé en profondeur près de la mâchoire, où un doigt ne peut pas l’atteindre de façon fiable depuis l’extérieur.
demo-none-heart = Pas de pression ici : une douleur à cet endroit relève d’abord d’un médecin, et appuyer ne prouverait rien.
demo-none-belly = Pas de pression ici : des organes du ventre se trouvent dessous, et une douleur à cet endroit relève d’abord d’un médecin.
demo-none-hollow = Pas de pression ici : l’artère et les nerfs du bras passent dans le creux au-dessus de la clavicule.
demo-none-armpit = Pas de pression ici : des vaisseaux et des nerfs du bras traversent l’aisselle.
demo-none-other = Pas de pression ici : ce point est montré pour que vous le connaissiez, et l’on ne connaît pas de façon sûre de le presser.
demo-clinician = Ceci montre ce que fait une personne formée. Veuillez ne pas l’essayer par vous-même.
demo-clinician-mouth = Ici, c’est une personne formée qui appuie, en partie depuis l’intérieur de la bouche et avec un gant propre. Veuillez ne pas l’essayer par vous-même.
demo-gentle = Uniquement du bout des doigts, et légèrement : ici, appuyer plus fort n’est pas mieux.

## What the hand does
technique-release = Pression qui suit le tissu à mesure qu’il cède
technique-roll = Soulevé et roulé entre le pouce et les doigts
technique-strip = Un glissement lent le long de la bande
technique-cross = De courts passages lents en travers de la bande
technique-spread = Étalement lent du tissu
technique-contract = Contracter légèrement, puis relâcher
barrier = Barrière { $barrier } sur { $barriers }

## What lengthens the muscle
stretch-ease = Relâchez le muscle et bougez-le en douceur.
stretch-neck-turn = Tournez le visage vers ce côté et laissez la tête s’incliner un peu de l’autre.
stretch-neck-tilt = Laissez l’oreille descendre vers l’autre épaule.
stretch-neck-flex = Laissez le menton descendre vers la poitrine.
stretch-neck-flex-away = Laissez le menton descendre vers l’autre aisselle.
stretch-chin-in = Reculez le menton bien à l’horizontale et faites un petit « oui » de la tête.
stretch-shoulder-lower = Laissez l’épaule descendre pendant que la tête reste en place.
stretch-arm-across = Ramenez le bras devant la poitrine.
stretch-arm-back = Écartez le bras et reculez-le, pour que la poitrine s’ouvre.
stretch-arm-up = Levez le bras le long de l’oreille.
stretch-arm-behind = Amenez la main derrière le dos.
stretch-jaw-open = Laissez la mâchoire s’ouvrir, seulement tant que c’est confortable.
stretch-breath = Inspirez lentement et laissez les côtes s’écarter.
stretch-trunk-side = Penchez le tronc de l’autre côté.
stretch-trunk-flex = Laissez le dos s’arrondir vers l’avant.
stretch-trunk-back = Penchez-vous un peu en arrière, pour que le ventre s’allonge.
stretch-trunk-turn = Tournez le tronc lentement, tant que c’est confortable.
stretch-hip-back = Laissez la cuisse partir en arrière.
stretch-hip-fold = Amenez le genou vers l’autre épaule.
stretch-hip-across = Amenez la jambe par-dessus l’autre côté.

## When to stop
stop-title = Arrêtez tout de suite en cas de
stop-1 = picotements, engourdissement ou sensation électrique
stop-2 = douleur qui s’étend d’une façon nouvelle, ou qui dépasse six sur dix
stop-3 = pouls sous le doigt
stop-4 = vertiges, changement de la vue, nausée ou difficulté à parler
stop-5 = souffle court, ou pression dans la poitrine
stop-then = Une difficulté à parler, une vision double, une démarche instable ou une pression dans la poitrine relèvent du numéro d’urgence.

## Guided sessions
tours-title = Séances guidées
tours-intro = Une suite de points, avec des respirations et des pauses, comme un thérapeute pourrait les enchaîner. Montrée pour apprendre ; vous pouvez quitter à tout moment.
tours-open = Séances guidées
tours-length = { $points ->
    [one] { $points } point
   *[other] { $points } points
}, environ { $minutes } min
guide-label = Séance guidée : { $name }
guide-not = Pas pour vous maintenant, si
guide-not-1 = vous avez de la fièvre ou vous sentez malade, ou si la peau y est blessée ou enflammée
guide-not-2 = vous avez eu une chute, un coup ou une opération à cet endroit ces dernières semaines
guide-not-3 = vous prenez des anticoagulants ou saignez facilement, sauf accord de votre médecin
guide-not-4 = vous avez de l’ostéoporose, un cancer ou une peau insensible dans cette zone, sauf accord de votre médecin
guide-signs = Signes qui demandent d’abord de l’aide
guide-begin = Rien de tout cela ne me concerne : commencer
guide-next = Suivant
guide-back = Retour
guide-skip = Passer ce point
guide-end = Terminer la séance
guide-close = Fermer
guide-again = Recommencer
guide-progress = Étape { $step } sur { $steps }
guide-to-step = Revenir à cette étape
guide-elsewhere = Vous regardez { $name }.
guide-see = Montrer la pression
guide-see-step = Montrer l’image suivante
guide-breathe = { $breaths ->
    [one] Si vous pressez en même temps : { $breaths } respiration lente, puis continuez.
   *[other] Si vous pressez en même temps : { $breaths } respirations lentes, puis continuez.
}
guide-rest = Repos
    .text = { $breaths ->
        [one] { $breaths } respiration lente : inspirez par le nez, et expirez plus longuement.
       *[other] { $breaths } respirations lentes : inspirez par le nez, et expirez plus longuement.
    }
    .why = Relâchez les mains. Observez ce qui a changé, et ce qui n’a pas changé.
guide-done = Fin
guide-expect = À quoi s’attendre
guide-expect-1 = Ces endroits peuvent être moins sensibles pendant un temps. C’est ce qu’il a été démontré que la pression fait ; un soulagement durable de la douleur est moins certain.
guide-expect-2 = Un peu de courbature le lendemain est courant. Un bleu signifie que c’était trop fort.
guide-expect-3 = Une ou deux fois par jour suffisent largement. Si rien n’a changé après une semaine ou deux, demandez à un professionnel de santé.
guide-expect-4 = Une douleur qui augmente, s’étend ou vous réveille la nuit doit être examinée par un médecin.

## Spoken
say-guide-begin = { $name }. Lisez qui ne devrait pas y participer, puis commencez.
say-guide-point = Étape { $step } sur { $steps }. { $point }, à { $side }.
say-guide-rest = Étape { $step } sur { $steps }. Repos, nombre de respirations lentes : { $breaths }.
say-guide-done = La séance est terminée. Lisez à quoi vous attendre.
say-guide-left = La séance est fermée.

## The sessions
tour-headache = Mal de tête
    .short = Base du crâne, nuque, tempe et mâchoire, pour une tête serrée dans un bandeau ou lourde.
    .end = Un mal de tête a de nombreuses causes, et ceci ne dit pas laquelle. Un mal de tête nouveau, différent ou qui s’aggrave relève d’un médecin.
tour-headache-not-1 = le mal de tête est nouveau, soudain, différent de votre mal de tête habituel, ou s’accompagne de fièvre
tour-headache-not-2 = vous avez une maladie des artères du cou, avez eu un AVC, ou si votre cou a été blessé récemment
tour-headache-not-3 = vous avez une polyarthrite rhumatoïde au cou, une trisomie 21, un syndrome d’Ehlers-Danlos ou de Marfan, une dérivation, ou avez eu un AVC
tour-stiff-neck = Nuque raide
    .short = Crête de l’épaule, angle du cou et muscles qui tournent la tête.
    .end = Tournez lentement la tête des deux côtés, seulement tant que c’est confortable. Une nuque raide avec de la fièvre nécessite un médecin tout de suite.
tour-stiff-neck-not-1 = votre nuque est raide et vous avez de la fièvre, ou un fort mal de tête survenu soudainement
tour-stiff-neck-not-2 = un bras ou une main est devenu faible ou engourdi
tour-stiff-neck-not-3 = vous avez une maladie des artères du cou, une polyarthrite rhumatoïde au cou, une trisomie 21, un syndrome d’Ehlers-Danlos ou de Marfan, une dérivation, ou avez eu un AVC
tour-shoulder-blades = Entre les omoplates
    .short = Les muscles entre la colonne et l’omoplate, et ceux qui tirent depuis le cou et la poitrine.
    .end = Roulez lentement les épaules quelques fois. Une douleur à cet endroit qui vient avec l’effort ou l’essoufflement ne relève pas du massage.
tour-shoulder-blades-not-1 = la douleur vient à l’effort, ou avec un essoufflement, des sueurs ou une pression dans la poitrine
tour-shoulder-blades-not-2 = vous avez des côtes fragiles, ou prenez de la cortisone depuis longtemps
tour-low-back = Bas du dos
    .short = Le long de la colonne lombaire, la taille et la fesse.
    .end = Faites quelques pas et bougez le bassin en douceur. Un engourdissement entre les jambes, une jambe faible ou un trouble nouveau de la vessie ou de l’intestin nécessite une aide immédiate.
tour-low-back-not-1 = une jambe est devenue faible ou engourdie, ou si la vessie ou l’intestin ne fonctionne pas comme d’habitude
tour-low-back-not-2 = vous êtes enceinte, ou si une douleur au flanc s’accompagne de fièvre ou de sang dans les urines
tour-low-back-not-3 = une jambe est chaude, enflée ou douloureuse
tour-jaw = Mâchoire
    .short = Les muscles masticateurs et la tempe, uniquement du bout des doigts.
    .end = Laissez pendre la mâchoire, les dents desserrées. Un mal de dents, un gonflement ou une mâchoire qui se bloque relève d’un dentiste.
tour-jaw-not-1 = vous avez mal à une dent, le visage est gonflé, ou si la bouche ne peut pas s’ouvrir après une blessure
tour-jaw-not-2 = vous avez plus de cinquante ans et la tempe ou le cuir chevelu est devenu sensible, ou si la vue a changé
tour-whole-back = Dos entier et nuque
    .short = Du bas du dos jusqu’à la base du crâne, comme dans un massage plus long.
    .end = Restez tranquillement en position allongée ou assise une minute avant de vous lever. Ce qui peut rester : un mieux pendant un temps, un peu de courbature, ou aucun changement.
tour-whole-back-not-1 = vous avez une maladie connue de la colonne ou des artères du cou, sauf accord de votre médecin
tour-whole-back-not-2 = vous êtes enceinte, ou avez de l’ostéoporose
tour-whole-back-not-3 = vous avez une polyarthrite rhumatoïde au cou, une trisomie 21, un syndrome d’Ehlers-Danlos ou de Marfan, une dérivation, ou avez eu un AVC

## A session by itself
guide-auto = Continuer tout seul
guide-aloud = Dire à voix haute quoi faire
guide-breath-of = Respiration { $breath } sur { $breaths }
guide-breaths-done = Les respirations sont terminées.

## A therapist’s hands in a session
guide-hands = L’image montre comment appuie un thérapeute ({ $contact }). Si vous le faites vous-même, suivez le texte ci-dessus.
