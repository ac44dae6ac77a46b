# Words of the interface, in French. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Atlas des points gâchettes
canvas-label = Modèle en trois dimensions de la tête et du tronc
    .role = modèle 3D du corps
    .help = Les flèches tournent le corps, plus et moins zooment, 0 rétablit la vue, les crochets passent au point précédent ou suivant, espace lance la démonstration ou la met en pause, Échap quitte.
start-3d = Ouvrir le corps en 3D

## While something loads
loading-core = Chargement de la liste
loading-code = Chargement de la vue 3D
loading-model = Chargement du corps
loading-picture = Préparation de la première image

## When something is missing
notice-asset-failed = Le corps en 3D n’a pas pu être chargé
    .detail = Un fichier n’a pas pu être récupéré : { $file }. La carte à plat, la liste et ses textes restent utilisables.
notice-viewer-failed = La vue 3D s’est arrêtée
    .detail = Un problème est survenu pendant l’affichage. La carte à plat, la liste et ses textes restent utilisables.
notice-webgl-unavailable = Pas de 3D dans ce navigateur
    .detail = Ce navigateur ou cet appareil ne peut pas afficher de 3D (WebGL2 est absent). La carte à plat, la liste et tous leurs textes fonctionnent sans elle.
    .wasm = Cette page ou ce navigateur n’autorise pas WebAssembly, dont la vue 3D a besoin. La carte à plat, la liste et tous leurs textes fonctionnent sans lui.
notice-core-failed = L’atlas n’a pas pu être chargé
    .detail = Un fichier n’a pas pu être récupéré : { $file }. Veuillez vérifier la connexion.
notice-map-failed = La carte du corps n’a pas pu être chargée
    .detail = Un fichier n’a pas pu être récupéré : { $file }. La liste et ses textes restent utilisables.
notice-close = Fermer
book = Réserver une séance
retry = Réessayer

## Hints on the body
hint-zoom = Maintenez { $key } et faites défiler pour zoomer, ou cliquez d’abord sur le corps
hint-touch = Glissez sur le côté pour tourner le corps, écartez deux doigts pour vous approcher
hover-pick = { $name }, à { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Orientation du corps
compass-left = G
compass-right = D

## The flat map of the body
map-label = Carte du corps
map-faces = Face du corps
map-options = Points et corps
map-points = { $face } : points
map-cluster = { $name }, { $count } points en tout très proches : rapprochez-vous
map-beyond = Endroits hors de l’image : { $limb }, à { $side }
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
view-top = Du dessus
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
xray-short = Transparence
labels = Noms
marks = Points
# What continues the body beyond its cut arms and thighs.
limbs = Bras et jambes
limbs-auto = Au besoin
limbs-on = Affichés
limbs-off = Masqués
body = Corps
body-male = Homme
body-female = Femme
show-all = { $count ->
    [0] Tout afficher de nouveau
    [one] Afficher de nouveau la partie masquée
   *[other] Afficher de nouveau { $count } parties masquées
}

## A muscle or bone
structure-label = Partie du corps choisie
structure-close = Fermer
structure-side = Côté du corps
structure-points = Points de ce muscle
structures-title = Muscles et os
structures-hint = Toutes les parties du corps, y compris celles sans points. Celle que vous choisissez s’affiche sur le corps.
isolate = Isoler
hide = Masquer

## Corner
fullscreen = Plein écran
share = Copier un lien vers cette vue
shared = Lien copié
share-link = Lien vers cette vue
share-hint = Copiez cette adresse :

## The way in, in sight before anything is loaded
ask-title = Où avez-vous mal ?
ask-intro-3d = Choisissez une partie du corps, dites-le avec vos propres mots, ou cliquez sur le corps.
ask-placeholder = « derrière l’œil », bas du dos, trapèze…
ask-label = Dites où vous avez mal, ou cherchez un point ou un muscle

## Settings
settings = Réglages
language = Langue
theme = Clair ou sombre
theme-auto = Automatique
theme-light = Clair
theme-dark = Sombre
names-latin = Noms latins des muscles

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
list-wait = La liste arrive.
list-back = Tous les points
sheet-handle = Agrandir ou réduire la liste
