# Words of the interface, in French. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Atlas des points gâchettes
canvas-label = Modèle 3D de la tête et du tronc
    .role = Modèle 3D du corps
    .help = Les flèches tournent le corps. Plus et moins zooment. 0 rétablit la vue. Les crochets mènent au point précédent ou suivant. Espace lance la démonstration ou la met en pause. Échap quitte le modèle.
start-3d = Ouvrir le corps en 3D

## While something loads
loading-core = Chargement de la liste
loading-code = Chargement de la vue 3D
loading-model = Chargement du corps
loading-picture = Préparation de la première image

## When something is missing
notice-asset-failed = Le corps en 3D n’a pas pu être chargé
    .detail = Un fichier n’a pas pu être chargé : { $file }. Vous pouvez encore utiliser la carte à plat et la liste.
notice-viewer-failed = La vue 3D s’est arrêtée
    .detail = Un problème est survenu dans la vue 3D. Vous pouvez encore utiliser la carte à plat et la liste.
notice-webgl-unavailable = Pas de 3D dans ce navigateur
    .detail = Ce navigateur ou cet appareil ne peut pas afficher de 3D (WebGL2 est absent). Vous pouvez utiliser la carte à plat et la liste.
    .wasm = Cette page ou ce navigateur bloque WebAssembly, dont la vue 3D a besoin. Vous pouvez utiliser la carte à plat et la liste.
notice-core-failed = L’atlas n’a pas pu être chargé
    .detail = Un fichier n’a pas pu être chargé : { $file }. Vérifiez votre connexion.
notice-map-failed = La carte du corps n’a pas pu être chargée
    .detail = Un fichier n’a pas pu être chargé : { $file }. Vous pouvez encore utiliser la liste.
notice-close = Fermer
book = Réserver une séance
retry = Réessayer

## Hints on the body
hint-zoom = Maintenez { $key } et faites défiler pour zoomer, ou cliquez d’abord sur le corps
hint-touch = Faites glisser sur le côté pour tourner le corps, écartez deux doigts pour zoomer
hover-pick = { $name }, à { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Orientation du corps
compass-left = G
compass-right = D

## The flat map of the body
map-label = Carte du corps
map-faces = De face ou de dos
map-options = Points et corps
map-points = { $face } : points
map-cluster = { $name } : { $count } points très proches. Agrandissez pour en choisir un
map-beyond = { $limb }, à { $side } (zones de douleur non visibles ici)
map-to-2d = Afficher la carte à plat
map-to-3d = Afficher en 3D

## Toolbar
toolbar-label = Vue du corps
views = Vues
view-front = De face
view-back = De dos
view-left = Côté gauche
view-right = Côté droit
view-three-quarter = De trois quarts
view-top = De dessus
turn-left = Tourner à gauche
turn-right = Tourner à droite
turn-up = Incliner vers le haut
turn-down = Incliner vers le bas
turns = Tourner
moves = Déplacer
zooms = Zoom
move-left = Déplacer à gauche
move-right = Déplacer à droite
move-up = Déplacer vers le haut
move-down = Déplacer vers le bas
zoom-in = Agrandir
zoom-out = Réduire
reset-view = Rétablir la vue
layers = Couches
layer-skin = Peau
layer-superficial = Muscles superficiels
layer-intermediate = Muscles intermédiaires
layer-deep = Muscles profonds
layer-skeleton = Os
xray = Voir à travers la peau
xray-short = Peau transparente
# A way the body is shown that can be ended, such as “See-through skin”.
mode-end = Désactiver : { $mode }
labels = Noms
marks = Points
# What continues the body beyond its cut arms and thighs.
limbs = Bras et jambes
limbs-auto = Automatique
limbs-on = Affichés
limbs-off = Masqués
body = Corps
body-male = Homme
body-female = Femme
show-skin = Montrer la peau
show-all = { $count ->
    [0] Tout afficher
    [one] Afficher la partie masquée
   *[other] Afficher { $count } parties masquées
}

## A muscle or bone
structure-label = Partie sélectionnée
structure-close = Fermer
structure-side = Partie gauche ou droite
structure-points = Points de ce muscle
structures-title = Muscles et os
structures-hint = Tous les muscles et tous les os, même ceux qui n’ont pas de points. Choisissez-en un pour le voir sur le corps.
isolate = N’afficher que cela
hide = Masquer

## Corner
fullscreen = Plein écran
share = Copier un lien vers cette vue
shared = Lien copié
share-link = Lien vers cette vue
share-hint = Copiez cette adresse :

## The way in, in sight before anything is loaded
ask-title = Où avez-vous mal ?
ask-intro-3d = Un point gâchette est un point sensible dans un muscle tendu qui peut donner mal ailleurs. Choisissez où vous avez mal, écrivez-le avec vos mots ou montrez-le sur le corps.
ask-placeholder = « derrière l’œil », bas du dos, trapèze…
ask-label = Écrivez où vous avez mal, ou cherchez un point ou un muscle

## Settings
settings = Réglages
language = Langue
theme = Apparence
theme-auto = Automatique
theme-light = Clair
theme-dark = Sombre
names-latin = Utiliser les noms latins

## The list
list-title = Points gâchettes
search-clear = Effacer la recherche
area-all = Tout
area-head = Tête
area-neck = Cou
area-shoulder = Épaule
area-back = Dos
area-chest = Poitrine
area-abdomen = Ventre
area-pelvis = Hanche
areas-label = Partie du corps
list-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
list-show-unsure = { $count ->
    [one] Afficher { $count } point moins documenté
   *[other] Afficher { $count } points moins documentés
}
list-hide-unsure = Masquer les points moins documentés
learn-title = Bon à savoir
list-wait = Chargement de la liste
list-back = Tous les points
sheet-handle = Déplier ou replier la liste
