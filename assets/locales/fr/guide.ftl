# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = N’appuyez pas ici. L’artère du cou et le larynx sont trop proches.
demo-none-groin = N’appuyez pas ici. Les gros vaisseaux sanguins et le nerf de la jambe passent dans l’aine.
demo-none-mouth = N’appuyez pas ici. Le point est en profondeur près de la mâchoire. De l’extérieur, un doigt ne l’atteint pas de façon fiable.
demo-none-heart = N’appuyez pas ici. Faites d’abord examiner toute douleur à cet endroit par un médecin. Appuyer ne vous dira pas ce qui ne va pas.
demo-none-belly = N’appuyez pas ici. Des organes se trouvent dessous. Faites d’abord examiner toute douleur à cet endroit par un médecin.
demo-none-hollow = N’appuyez pas ici. L’artère et les nerfs du bras passent dans le creux au-dessus de la clavicule.
demo-none-armpit = N’appuyez pas ici. Des vaisseaux sanguins et des nerfs du bras traversent l’aisselle.
demo-none-other = N’appuyez pas ici. Ce point est montré à titre de repère. On ne connaît aucune façon d’appuyer dessus sans danger.
demo-clinician = Ceci montre ce que fait un professionnel. Ne l’essayez pas chez vous.
demo-clinician-mouth = Ici, un professionnel appuie, en partie depuis l’intérieur de la bouche et avec un gant propre. Ne l’essayez pas chez vous.
demo-gentle = Appuyez légèrement, pas plus fort que du bout d’un doigt. Appuyer plus fort n’aide pas davantage.

## What the hand does
technique-release = Pression maintenue : attendez, puis suivez le muscle quand il cède
technique-roll = Soulevez le muscle et roulez-le entre le pouce et les doigts
technique-strip = Glissez lentement le long du cordon tendu
technique-cross = De courts passages lents en travers du cordon tendu
technique-spread = Relâchement myofascial : étirez lentement la peau et les tissus
technique-contract = Contractez légèrement, puis relâchez
barrier = Palier { $barrier } sur { $barriers }

## What lengthens the muscle
stretch-ease = Relâchez le muscle et bougez-le en douceur.
stretch-neck-turn = Tournez le visage vers ce côté et inclinez un peu la tête vers l’autre.
stretch-neck-tilt = Laissez l’oreille descendre vers l’autre épaule.
stretch-neck-flex = Laissez le menton descendre vers la poitrine.
stretch-neck-flex-away = Laissez le menton descendre vers l’autre aisselle.
stretch-chin-in = Reculez le menton bien à l’horizontale et faites un petit « oui » de la tête.
stretch-shoulder-lower = Laissez l’épaule descendre. La tête reste en place.
stretch-arm-across = Ramenez le bras devant la poitrine.
stretch-arm-back = Écartez le bras et reculez-le, pour que la poitrine s’ouvre.
stretch-arm-up = Levez le bras le long de l’oreille.
stretch-arm-behind = Amenez la main derrière le dos.
stretch-jaw-open = Laissez tomber la mâchoire, seulement tant que c’est confortable.
stretch-breath = Inspirez lentement et laissez les côtes s’écarter.
stretch-trunk-side = Penchez-vous de l’autre côté.
stretch-trunk-flex = Laissez le dos s’arrondir vers l’avant.
stretch-trunk-back = Penchez-vous un peu en arrière, pour étirer le ventre.
stretch-trunk-turn = Tournez le tronc lentement, tant que c’est confortable.
stretch-hip-back = Amenez la cuisse en arrière.
stretch-hip-fold = Amenez le genou vers l’autre épaule.
stretch-hip-across = Amenez la jambe de l’autre côté.

## When to stop
stop-title = Arrêtez tout de suite en cas de
stop-1 = picotements, engourdissement ou sensation électrique
stop-2 = douleur qui s’étend d’une façon nouvelle, ou qui dépasse 6 sur 10
stop-3 = pouls que vous sentez sous le doigt
stop-4 = vertiges, troubles de la vue, nausées ou difficulté à parler
stop-5 = souffle court ou pression dans la poitrine
stop-then = Avez-vous du mal à parler ou à respirer ? Voyez-vous double, marchez-vous mal ou sentez-vous une pression dans la poitrine ? Appelez le numéro d’urgence.

## Guided sessions
tours-title = Séances guidées
tours-intro = Une suite de points avec des respirations et des pauses, comme un thérapeute pourrait les enchaîner. Chaque point dure quelques respirations, moins que lorsqu’on le travaille seul. Seulement pour apprendre. Vous pouvez quitter à tout moment.
tours-open = Séances guidées
tours-length = { $points ->
    [one] { $points } point en { $steps } étapes
   *[other] { $points } points en { $steps } étapes
}, environ { $minutes } min
guide-label = Séance guidée : { $name }
guide-not = Ne faites pas cette séance si
guide-not-1 = vous avez de la fièvre ou vous vous sentez malade
guide-not-2 = la peau est blessée, infectée ou enflammée là où vous appuyez
guide-not-3 = vous avez eu une chute, un coup ou une opération à l’un de ces endroits ces dernières semaines
guide-not-4 = vous avez moins de 16 ans et aucun adulte n’est avec vous
guide-not-5 = vous prenez des anticoagulants ou saignez facilement, sauf accord de votre médecin
guide-not-6 = vous avez de l’ostéoporose (os fragiles), sauf accord de votre médecin
guide-not-7 = vous avez pris longtemps des corticoïdes (comme la cortisone) en comprimés, sauf accord de votre médecin
guide-not-8 = vous avez un cancer ou suivez un traitement contre un cancer, sauf accord de votre médecin
guide-not-9 = vous avez une maladie du cœur ou une tension artérielle mal contrôlée, sauf accord de votre médecin
guide-not-10 = vous avez un stimulateur cardiaque ou une chambre implantable là où vous appuyez, sauf accord de votre médecin
guide-not-11 = la peau est insensible là où vous appuyez, ou le diabète a diminué vos sensations, sauf accord de votre médecin
guide-signs = Signes d’alerte : demandez d’abord une aide médicale
guide-signs-read = Signes que vous avez dit ne pas avoir
guide-begin = Non : commencer
guide-next = Suivant
guide-finish = Terminer
guide-back = Retour
guide-skip = Passer ce point
guide-end = Terminer la séance
guide-close = Fermer
guide-again = Recommencer
guide-therapist = Vous voulez de l’aide ? Cherchez près de chez vous un thérapeute formé au massage des points gâchettes ou des tissus profonds.
guide-progress = Étape { $step } sur { $steps }
guide-to-step = Revenir à cette étape
guide-elsewhere = Vous regardez { $name }.
guide-see = Montrer la pression
guide-see-step = Montrer l’image suivante
guide-breathe = { $breaths ->
    [one] Si vous appuyez aussi, tenez pendant { $breaths } respiration lente, puis continuez.
   *[other] Si vous appuyez aussi, tenez pendant { $breaths } respirations lentes, puis continuez.
}
guide-rest = Repos
    .text = { $breaths ->
        [one] { $breaths } respiration lente : inspirez par le nez, puis expirez plus longuement.
       *[other] { $breaths } respirations lentes : inspirez par le nez, puis expirez plus longuement.
    }
    .why = Relâchez les mains. Observez ce qui a changé et ce qui n’a pas changé.
guide-done = Séance terminée
guide-expect = À quoi s’attendre
guide-expect-1 = Ces endroits peuvent être moins sensibles pendant un temps. Les études vont dans ce sens. Un soulagement durable est moins certain.
guide-expect-2 = De légères courbatures le lendemain sont courantes. Un bleu signifie que vous avez appuyé trop fort.
guide-expect-3 = Une ou deux fois par jour suffisent largement. Si rien n’a changé après une semaine ou deux, demandez à un médecin ou à un kinésithérapeute.
guide-expect-4 = Consultez un médecin si une douleur augmente, s’étend ou vous réveille la nuit.

## Spoken
say-guide-begin = { $name }. Lisez qui ne devrait pas faire cette séance, puis commencez.
say-guide-point = Étape { $step } sur { $steps }. { $point }, à { $side }.
say-guide-rest = Étape { $step } sur { $steps }. Repos, nombre de respirations lentes : { $breaths }.
say-guide-done = La séance est terminée. Lisez à quoi vous attendre.
say-guide-left = La séance est fermée.

## The sessions
tour-headache = Mal de tête
    .short = Haut de l’épaule, base du crâne, nuque, tempe et mâchoire, quand la tête est lourde ou comme serrée.
    .end = Un mal de tête a de nombreuses causes. Cette séance ne peut pas dire la vôtre. Consultez un médecin pour un mal de tête nouveau, différent ou qui s’aggrave.
tour-headache-not-1 = votre mal de tête est nouveau, soudain ou inhabituel, ou s’accompagne de fièvre
tour-headache-not-2 = vous avez une maladie des artères du cou, vous avez déjà eu un AVC ou vous avez eu récemment une blessure au cou
tour-headache-not-3 = vous avez une polyarthrite rhumatoïde au cou ou une dérivation (valve) dans le cou
tour-headache-not-4 = vous avez une trisomie 21, un syndrome d’Ehlers-Danlos ou de Marfan
tour-stiff-neck = Nuque raide
    .short = Dessus de l’épaule, endroit où le cou rejoint l’épaule et muscles qui servent à tourner la tête.
    .end = Tournez lentement la tête des deux côtés, seulement tant que c’est confortable. Si vous avez la nuque raide et de la fièvre, appelez le numéro d’urgence.
tour-stiff-neck-not-1 = vous avez la nuque raide et de la fièvre, ou un fort mal de tête venu d’un coup. Appelez alors le numéro d’urgence
tour-stiff-neck-not-2 = un côté du cou s’est mis à faire mal et vous avez des vertiges, voyez double, avez une paupière qui tombe, articulez mal ou marchez mal. Appelez alors le numéro d’urgence
tour-stiff-neck-not-3 = une faiblesse ou un engourdissement est apparu dans un bras ou une main. Si c’est venu d’un coup, appelez le numéro d’urgence
tour-stiff-neck-not-4 = vous avez une maladie des artères du cou, vous avez déjà eu un AVC ou vous avez eu récemment une blessure au cou
tour-stiff-neck-not-5 = vous avez une polyarthrite rhumatoïde au cou ou une dérivation (valve) dans le cou
tour-stiff-neck-not-6 = vous avez une trisomie 21, un syndrome d’Ehlers-Danlos ou de Marfan
tour-shoulder = Épaule
    .short = Le dessus de l’épaule, les muscles posés sur l’omoplate et l’arrondi du bras.
    .end = Laissez pendre le bras et balancez-le un peu. Consultez un médecin si l’épaule devient plus raide de semaine en semaine, ou si la douleur vous réveille la nuit.
tour-shoulder-not-1 = la douleur vient avec une pression dans la poitrine, des sueurs, des nausées ou un essoufflement. Appelez alors le numéro d’urgence
tour-shoulder-not-2 = l’épaule paraît déformée, ou vous ne pouvez pas lever le bras, après une chute ou un coup. Consultez alors un médecin aujourd’hui
tour-shoulder-not-3 = l’articulation est chaude ou enflée. Consultez alors un médecin aujourd’hui
tour-shoulder-not-4 = une faiblesse ou un engourdissement est apparu dans un bras ou une main. Si c’est venu d’un coup, appelez le numéro d’urgence
tour-shoulder-not-5 = l’épaule s’est déjà déboîtée, sauf accord de votre médecin
tour-shoulder-blades = Entre les omoplates
    .short = Les muscles entre la colonne et l’omoplate, et ceux qui tirent depuis le cou et la poitrine.
    .end = Faites lentement quelques cercles avec les épaules. Si vous y avez mal à l’effort, consultez un médecin aujourd’hui. En cas d’essoufflement, de sueurs ou de pression dans la poitrine, appelez le numéro d’urgence.
tour-shoulder-blades-not-1 = la douleur vient avec un essoufflement, des sueurs ou une pression dans la poitrine. Appelez alors le numéro d’urgence
tour-shoulder-blades-not-2 = la douleur vient à l’effort, par exemple dans les escaliers. Consultez alors un médecin aujourd’hui
tour-shoulder-blades-not-3 = vos côtes ou votre colonne sont fragiles
tour-low-back = Bas du dos
    .short = Le long de la colonne lombaire, à la taille et à la fesse.
    .end = Faites quelques pas et bougez le bassin en douceur. Si l’entrejambe s’engourdit, si une jambe faiblit ou si vous avez un trouble nouveau de la vessie ou de l’intestin, appelez le numéro d’urgence.
tour-low-back-not-1 = l’entrejambe est engourdi, une jambe devient faible ou engourdie, ou vous avez un trouble nouveau de la vessie ou de l’intestin. Appelez alors le numéro d’urgence
tour-low-back-not-2 = vous sentez dans le ventre une masse qui bat, ou vous avez plus de 60 ans et une douleur soudaine et forte au ventre ou au dos. Appelez alors le numéro d’urgence
tour-low-back-not-3 = une jambe est chaude, enflée ou douloureuse, ou a changé de couleur. C’est peut-être un caillot. Consultez un médecin aujourd’hui
tour-low-back-not-4 = vous avez mal au flanc avec de la fièvre ou du sang dans les urines. Consultez alors un médecin aujourd’hui
tour-low-back-not-5 = vous êtes enceinte
tour-jaw = Mâchoire
    .short = Les muscles masticateurs et la tempe, uniquement du bout des doigts.
    .end = Laissez pendre la mâchoire, les dents desserrées. Consultez un dentiste pour un mal de dents, un gonflement ou une mâchoire qui se bloque.
tour-jaw-not-1 = vous avez mal à une dent, le visage est gonflé, ou vous ne pouvez plus ouvrir la bouche depuis une blessure
tour-jaw-not-2 = vous avez plus de 50 ans et la tempe ou le cuir chevelu est devenu sensible, vous avez mal à la mâchoire quand vous mâchez ou votre vue a changé. Consultez alors un médecin aujourd’hui
tour-whole-back = Dos entier et nuque
    .short = Du bas du dos jusqu’à la base du crâne, comme dans un massage plus long.
    .end = Restez une minute au calme, en position allongée ou assise, avant de vous lever. Vous pouvez vous sentir mieux un moment, avoir de légères courbatures ou ne sentir aucun changement.
tour-whole-back-not-1 = vous avez une maladie de la colonne, sauf accord de votre médecin
tour-whole-back-not-2 = vous avez une maladie des artères du cou, vous avez déjà eu un AVC ou vous avez eu récemment une blessure au cou
tour-whole-back-not-3 = vous avez une polyarthrite rhumatoïde au cou ou une dérivation (valve) dans le cou
tour-whole-back-not-4 = vous avez une trisomie 21, un syndrome d’Ehlers-Danlos ou de Marfan
tour-whole-back-not-5 = vous êtes enceinte, ou avez de l’ostéoporose
tour-whole-back-not-6 = une jambe est chaude, enflée ou douloureuse, ou a changé de couleur. C’est peut-être un caillot. Consultez un médecin aujourd’hui

## A session by itself
guide-auto = Avancer automatiquement
guide-aloud = Lire les étapes à voix haute
guide-breath-of = Respiration { $breath } sur { $breaths }
guide-breaths-done = Les respirations sont terminées.

## A therapist’s hands in a session
guide-hands = Sur l’image, un thérapeute appuie avec { $contact ->
    [thumb] le pouce
    [fingertips] le bout des doigts
    [knuckle] une jointure du doigt
    [elbow] le coude
    [ball] une balle
    [hook] un crochet de massage
   *[pincer] le pouce et les doigts
}.
guide-own = Par vous-même
