# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Côté du corps
side-left = Gauche
side-right = Droite
depth-superficial = couche superficielle
depth-intermediate = couche intermédiaire
depth-deep = couche profonde
file-missing = Un fichier n’a pas pu être chargé : { $file }. Ce qui était là reste.
press-it = Voir la pression
press-steps = Étape par étape
where-title = Où il se trouve
feel-title = Ce que l’on sent
pain-title = Où sa douleur est ressentie
press-title = Comment on le presse
care-title = Précautions
pain-essential = Le plus souvent
pain-spillover = Parfois
pain-deep = ressentie à l’intérieur
pain-off = au-delà de ce modèle
pain-contralateral = autre côté
pain-measured = mesurée
pain-note = Un dessin typique, tiré des cartes classiques. Beaucoup de personnes ressentent autre chose, et il ne dit pas ce qui cause une douleur.
press-force = { $force } N
    .label = force
press-hold = { $seconds } s
    .label = maintien
press-repeats = { $count } ×
    .label = fois
contact-thumb = Pouce
contact-fingertips = Bout des doigts
contact-knuckle = Jointure du doigt
contact-elbow = Coude
contact-ball = Balle
contact-hook = Crochet de massage
contact-pincer = Pouce et doigts
contact-label = pression avec
self-yes = Convient à l’automassage
    .detail = Lentement, et jamais au-delà d’une « bonne » douleur de 5 à 6 sur 10.
self-gentle = Uniquement du bout des doigts
    .detail = Une pression légère suffit ici. Arrêtez en cas de picotements, d’engourdissement ou si vous sentez un pouls sous le doigt.
self-clinician = Pour des mains formées
    .detail = Montré pour que vous sachiez ce que fait un thérapeute. Veuillez ne pas l’essayer par vous-même.
self-none = À ne pas presser
    .detail = Montré uniquement pour vous repérer.
grade-site = Emplacement du point
grade-zone = Zone de douleur
grade-A = bien décrit
    .detail = un texte indépendant dit la même chose
grade-B = classique
    .detail = d’après le manuel classique, largement repris
grade-C = moins bien documenté
    .detail = les sources divergent ou sont peu nombreuses
sources = Sources
# What somebody says, in the language's quotation marks.
quoted = « { $words } »
not-diagnosis = Pour apprendre. Cet atlas ne pose pas de diagnostic et ne remplace pas un professionnel de santé.

## Legend
legend-label = Signification des repères
legend-essential = Le plus souvent ressentie ici
legend-spillover = Parfois ressentie ici
legend-point = Le point sensible
legend-deep = Ressentie à l’intérieur
legend-spared = À épargner
legend-typical = Dessin typique
legend-measured = Dessin typique, en partie mesuré

## The demonstration
demo-label = Démonstration de la pression
demo-empty = Choisissez un point pour voir comment on le presse.
demo-none = On n’appuie jamais sur ce point.
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
hand = Peau de la main
hand-fair = Peau claire
hand-medium = Peau intermédiaire
hand-tan = Peau mate
hand-brown = Peau brune
hand-deep = Peau foncée
speed = Vitesse
speed-value = { $rate }×
firmness = Fermeté
options = Vitesse et fermeté
firmness-gentle = Douce
firmness-medium = Moyenne
firmness-firm = Ferme
phase-ready = Prêt
    .text = Voyez étape par étape comment on presse ce point.
phase-find = Chercher
    .text = Palpez en travers des fibres pour trouver l’endroit sensible.
    .say = Recherche de l’endroit sensible dans sa bande ferme.
phase-settle = Poser
    .text = Posez le contact sur la peau.
    .say = { $contact } : contact posé sur la peau.
phase-sink = Descendre
    .text = Descendez lentement dans le tissu pendant l’expiration.
    .say = La pression augmente lentement sur l’expiration.
phase-hold = Maintenir
    .text = Restez là. Respirez. Laissez la sensibilité diminuer.
    .say = Maintien à { $force } newtons, gêne de { $discomfort } sur 10. La sensibilité diminue avec une respiration lente.
phase-release = Relâcher
    .text = Relâchez sur toute une respiration.
    .say = Relâchement progressif sur une respiration.
phase-rest = Repos
    .text = Une pause avant la pression suivante.
    .say = Repos avant la pression suivante.
phase-lengthen = Allonger
    .say = La pression est terminée. Le muscle est allongé en douceur.
phase-done = Terminé
    .text = Lecture la montre de nouveau. Un thérapeute demanderait maintenant ce que vous sentez à cet endroit.
cycle = Pression { $cycle } sur { $cycles }
gauge-force = Force
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Gêne
gauge-ceiling = limite { $ceiling }
gauge-tell = dites-le
dials-label = Force, gêne et respiration
gauge-force-words = { $force } newtons, { $pressure } kilogrammes par centimètre carré
gauge-discomfort-words = { $value } sur 10, avec une limite à { $ceiling }
    .tell = { $value } sur 10 : dites-le maintenant à votre thérapeute. La limite est { $ceiling }.
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
say-selected = { $name }, { $muscle }, à { $side }. La douleur est le plus souvent ressentie ici : { $regions }.
say-cleared = Aucun point n’est sélectionné.
say-view = Vue : { $view }.
say-orbit = { $from ->
    [front] Vu de face
    [front-left] Vu de face, du côté gauche du corps
    [left] Vu du côté gauche du corps
    [back-left] Vu de dos, du côté gauche du corps
    [back] Vu de dos
    [back-right] Vu de dos, du côté droit du corps
    [right] Vu du côté droit du corps
   *[front-right] Vu de face, du côté droit du corps
}{ $height ->
    [above] {" "}et d’en haut
    [below] {" "}et d’en bas
   *[level] {""}
}{ $size ->
    [close] , de très près
    [near] , de près
   *[whole] {""}
}.
say-results = { $count ->
    [0] Aucun point décrit n’envoie de douleur à cet endroit.
    [one] 1 point correspond.
   *[other] { $count } points correspondent.
} { $best }
say-best = Le plus typique est { $name }.
say-demo-stopped = La démonstration s’est arrêtée.
say-ready = Le corps en 3D est prêt.
say-shared = Un lien vers cette vue a été copié.

## The card of a point
point-more = En savoir plus sur ce point
dials-next = Afficher un autre cadran
map-felt = { $face } : sa douleur se ressent là aussi
