# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Gauche ou droite
side-left = Gauche
side-right = Droite
side-swap = { $side }. Voir l’autre côté : { $other }
depth-superficial = couche superficielle
depth-intermediate = couche intermédiaire
depth-deep = couche profonde
not-in-everyone = tout le monde n’a pas ce muscle
file-missing = Un fichier n’a pas pu être chargé : { $file }. Vous voyez toujours la vue précédente.
press-it = Comment appuyer
press-steps = Étape par étape
where-title = Où il se trouve
feel-title = Ce que sentent vos doigts
pain-title = Où vous pouvez avoir mal
press-title = Comment appuyer
press-picture = L’image montre la main d’un thérapeute. La vôtre vient d’un autre côté.
press-picture-ball = Sur l’image, un thérapeute tient la balle. Chez vous, appuyez-vous dessus comme le dit le texte.
care-title = Précautions
pain-essential = Le plus souvent
pain-spillover = Parfois
pain-deep = ressentie à l’intérieur
pain-off = pas visible sur ce modèle
pain-contralateral = autre côté
pain-sensitive = chez les personnes sensibles
pain-measured = mesurée
pain-note = Ce dessin suit les cartes classiques. Vous pouvez ressentir autre chose. Il ne dit pas d’où vient votre douleur.
press-force = { $strength ->
    [light] Légère, comme pour tester une pêche mûre ({ $force } N)
    [medium] Moyenne, comme le poids de { $kilograms } kg ({ $force } N)
   *[firm] Ferme, comme le poids de { $kilograms } kg ({ $force } N)
}
    .label = force
press-hold = { $seconds } s
    .label = maintien
press-repeats = { $count } ×
    .label = répétitions
press-shown = La démonstration est plus courte : elle tient { $count ->
    [one] une fois, { $seconds } s.
   *[other] { $count } fois, { $seconds } s.
}
contact-thumb = Pouce
contact-fingertips = Bout des doigts
contact-knuckle = Jointure du doigt
contact-elbow = Coude
contact-ball = Balle
contact-hook = Crochet de massage
contact-pincer = Pouce et doigts
contact-label = appuyer avec
self-yes = Convient à l’automassage
    .detail = Appuyez lentement. Ne dépassez pas une « bonne » douleur de 5 à 6 sur 10.
self-gentle = Pression légère seulement
    .detail = Pas plus de force que du bout d’un doigt. Arrêtez si vous sentez des picotements, un engourdissement ou un pouls sous le doigt.
self-clinician = Réservé aux professionnels
    .detail = Ceci montre ce que fait un thérapeute. Ne l’essayez pas chez vous.
self-none = Ne pas appuyer
    .detail = Ce point est montré à titre de repère.
grade-site = Où se trouve le point
grade-zone = Où l’on a mal
grade-A = les sources concordent
    .detail = une autre source que nous avons lue dit la même chose que le manuel classique
grade-B = classique
    .detail = tel que le manuel classique est souvent cité, sans le manuel lui-même
grade-C = peu décrit
    .detail = les sources sont rares ou divergent
sources = Sources
# What somebody says, in the language's quotation marks.
quoted = « { $words } »
not-diagnosis = Pour apprendre. Cet atlas ne pose pas de diagnostic et ne remplace pas un médecin ou un thérapeute.

## Legend
legend-label = Signification des repères
legend-essential = Douleur le plus souvent ici
legend-spillover = Douleur parfois ici
legend-point = L’endroit sensible
legend-deep = Douleur à l’intérieur
legend-spared = N’appuyez pas ici
legend-muscle = Muscle
legend-typical = D’après les cartes classiques
legend-measured = D’après les cartes, en partie mesuré

## The demonstration
demo-label = Démonstration de la pression
demo-empty = Choisissez un point pour voir comment appuyer.
demo-none = N’appuyez jamais sur ce point.
play = Lecture
pause = Pause
scrub = Moment de la démonstration
    .text = { $at } sur { $of } secondes, { $phase }
step-back = Étape précédente
step-on = Étape suivante
still-back = Image précédente
still-on = Image suivante
still-of = Image { $at } sur { $of }
loop = Répéter
left = encore { $seconds } s
inside = Voir à l’intérieur
hand = Couleur de peau de la main
hand-fair = Peau claire
hand-medium = Peau intermédiaire
hand-tan = Peau mate
hand-brown = Peau brune
hand-deep = Peau foncée
speed = Vitesse
speed-value = { $rate }×
firmness = Fermeté
options = Vitesse et fermeté
firmness-gentle = Plus légère
firmness-medium = Habituelle
firmness-firm = Plus ferme
phase-ready = Prêt
    .text = Voyez étape par étape comment un thérapeute appuie sur ce point.
phase-find = Chercher
    .text = Palpez en travers des fibres du muscle pour trouver l’endroit sensible.
    .say = Recherche de l’endroit sensible dans son cordon tendu.
phase-settle = Poser
    .thumb = Posez le pouce sur la peau.
    .fingertips = Posez le bout des doigts sur la peau.
    .knuckle = Posez la jointure du doigt sur la peau.
    .elbow = Posez la pointe du coude sur la peau.
    .ball = Posez la balle de massage sur la peau.
    .hook = Posez la pointe du crochet sur la peau.
    .pincer = Prenez le muscle entre le pouce et les doigts.
    .say = { $contact } : contact avec la peau.
phase-sink = Appuyer
    .text = Appuyez peu à peu pendant que vous expirez.
    .say = La pression augmente lentement pendant l’expiration.
phase-hold = Maintenir
    .text = Restez là. Respirez. Laissez la douleur diminuer.
    .say = Maintien à { $force } newtons. La douleur est à { $discomfort } sur 10. Elle diminue avec une respiration lente.
phase-release = Relâcher
    .text = Relâchez peu à peu, le temps d’une respiration.
    .say = Relâchement progressif, le temps d’une respiration.
phase-rest = Repos
    .text = Une courte pause. Respirez.
    .say = Repos avant d’appuyer à nouveau.
phase-lengthen = Étirer
    .say = La pression est terminée. Le muscle est étiré en douceur.
phase-done = Terminé
    .text = Appuyez sur « Lecture » pour revoir la démonstration. Un thérapeute demanderait maintenant ce que vous sentez à cet endroit.
cycle = Pression { $cycle } sur { $cycles }
gauge-force = Force
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Gêne
gauge-ceiling = limite { $ceiling } sur 10
gauge-tell = dites-le
dials-label = Force, douleur ressentie et respiration
gauge-force-words = { $force } newtons, { $pressure } kilogrammes par centimètre carré
gauge-discomfort-words = { $value } sur 10. La limite est { $ceiling }.
    .tell = { $value } sur 10 : dites-le maintenant à votre thérapeute. La limite est { $ceiling }.
breath-words = { $way ->
    [in] Inspirez, encore { $seconds } secondes
   *[out] Expirez, encore { $seconds } secondes
}
breath = Respiration
breath-in = inspirez
breath-out = expirez
breath-left = { $seconds } s

## Spoken
say-structure = { $name }.
say-selected = { $name }, { $muscle }, côté { $side }. Vous pouvez avoir mal ici : { $regions }.
say-cleared = Aucun point n’est sélectionné.
say-view = Vue : { $view }.
say-orbit = Vue { $from ->
    [front] de face
    [front-left] de face à gauche
    [left] de gauche
    [back-left] de dos à gauche
    [back] de dos
    [back-right] de dos à droite
    [right] de droite
   *[front-right] de face à droite
}{ $height ->
    [above] , d’en haut
    [below] , d’en bas
   *[level] {""}
}{ $size ->
    [close] , de très près
    [near] , de près
   *[whole] {""}
}.
say-results = { $count ->
    [0] Aucun point connu ne provoque de douleur à cet endroit.
    [one] 1 point correspond.
   *[other] { $count } points correspondent.
} { $best }
say-best = Celui qui correspond le mieux est { $name }.
say-demo-stopped = La démonstration s’est arrêtée.
say-ready = Le corps en 3D est prêt.
say-shared = Un lien vers cette vue a été copié.

## The card of a point
point-more = En savoir plus sur ce point
dials-next = Afficher un autre cadran
map-felt = { $face } : la douleur de ce point se ressent là aussi
inset-pressed = Pressé ici
inset-felt = Ressenti ici
inset-here = Vous êtes ici
