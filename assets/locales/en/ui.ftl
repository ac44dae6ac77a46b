# Words of the interface. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Trigger point atlas
canvas-label = Three-dimensional model of the head and torso
    .role = 3D body model
    .help = Arrow keys turn the body, plus and minus zoom, 0 resets the view, square brackets go to the previous or next point, space plays or pauses, Escape leaves.
start-3d = Open the 3D body

## While something loads
loading-core = Loading the list
loading-code = Loading the 3D view
loading-model = Loading the body
loading-picture = Drawing the first picture

## When something is missing
notice-asset-failed = The 3D body did not load
    .detail = A file could not be fetched: { $file }. The flat map, the list and its texts still work.
notice-viewer-failed = The 3D view stopped
    .detail = Something went wrong while drawing. The flat map, the list and its texts still work.
notice-webgl-unavailable = No 3D in this browser
    .detail = This browser or device cannot draw in 3D (WebGL2 is missing). The flat map, the list and all their texts work without it.
    .wasm = This page or browser does not let WebAssembly run, which the 3D view needs. The flat map, the list and all their texts work without it.
notice-core-failed = The atlas did not load
    .detail = A file could not be fetched: { $file }. Please check the connection.
notice-map-failed = The map of the body did not load
    .detail = A file could not be fetched: { $file }. The list and its texts still work.
notice-close = Close
book = Book a session
retry = Try again

## Hints on the body
hint-zoom = Hold { $key } and scroll to zoom, or click the body first
hint-touch = Drag sideways to turn the body, spread two fingers to come closer
hover-pick = { $name }, { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Which way the body faces
compass-left = L
compass-right = R

## The flat map of the body
map-label = Map of the body
map-faces = Side of the body
map-options = Points and body
map-points = { $face }: points
map-cluster = { $name }, and { $count } points in all close together: come nearer
map-beyond = Places of the { $side } { $limb } beyond the picture
map-to-2d = Show the flat map
map-to-3d = Show in 3D

## Toolbar
toolbar-label = View of the body
views = Views
view-front = Front
view-back = Back
view-left = Left side
view-right = Right side
view-three-quarter = At an angle
view-top = From above
turn-left = Turn left
turn-right = Turn right
turn-up = Tilt up
turn-down = Tilt down
turns = Turn
moves = Move
zooms = Zoom
move-left = Move left
move-right = Move right
move-up = Move up
move-down = Move down
zoom-in = Zoom in
zoom-out = Zoom out
reset-view = Reset the view
layers = Layers
layer-skin = Skin
layer-superficial = Outer muscles
layer-intermediate = Middle muscles
layer-deep = Deep muscles
layer-skeleton = Bones
xray = See through the skin
xray-short = See through
labels = Names
marks = Points
# What continues the body beyond its cut arms and thighs.
limbs = Arms and legs
limbs-auto = When needed
limbs-on = Shown
limbs-off = Hidden
body = Body
body-male = Male
body-female = Female
show-all = { $count ->
    [0] Show all again
    [one] Show the hidden part again
   *[other] Show { $count } hidden parts again
}

## A muscle or bone
structure-label = Chosen part of the body
structure-close = Close
structure-side = Side of the body
structure-points = Points in this muscle
structures-title = Muscles and bones
structures-hint = All parts of the body, also those without points. Choosing one shows it on the body.
isolate = Isolate
hide = Hide

## Corner
fullscreen = Full screen
share = Copy a link to this view
shared = Link copied
share-link = Link to this view
share-hint = Copy this address:

## The way in, in sight before anything is loaded
ask-title = Where does it hurt?
ask-intro-3d = Choose a part of the body, say it in your own words, or click the body.
ask-placeholder = “behind my eye”, low back, trapezius …
ask-label = Say where it hurts, or search points and muscles

## Settings
settings = Settings
language = Language
theme = Light or dark
theme-auto = Auto
theme-light = Light
theme-dark = Dark
names-latin = Latin names of muscles

## The list
list-title = Trigger points
search-clear = Clear the search
area-all = All
area-head = Head
area-neck = Neck
area-shoulder = Shoulder
area-back = Back
area-chest = Chest
area-abdomen = Belly
area-pelvis = Hip
areas-label = Part of the body
list-count = { $count ->
    [one] 1 point
   *[other] { $count } points
}
list-show-unsure = { $count ->
    [one] Show 1 less well-documented point
   *[other] Show { $count } less well-documented points
}
list-hide-unsure = Hide the less well-documented points
learn-title = Good to know
list-wait = The list is on its way.
list-back = All points
sheet-handle = Show more or less of the list
