# Words of the interface. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Trigger point atlas
canvas-label = 3D model of the head and torso
    .role = 3D body model
    .help = Arrow keys turn the body. Plus and minus zoom. 0 resets the view. Square brackets go to the previous or next point. Space plays or pauses. Escape leaves.
start-3d = Open the 3D body

## While something loads
loading-core = Loading the list
loading-code = Loading the 3D view
loading-model = Loading the body
loading-picture = Drawing the first picture

## When something is missing
notice-asset-failed = The 3D body did not load
    .detail = We couldn’t load a file: { $file }. You can still use the flat map and the list.
notice-viewer-failed = The 3D view stopped
    .detail = Something went wrong with the 3D view. You can still use the flat map and the list.
notice-webgl-unavailable = No 3D in this browser
    .detail = This browser or device can’t show 3D (WebGL2 is missing). You can still use the flat map and the list.
    .wasm = This page or browser blocks WebAssembly, which the 3D view needs. You can still use the flat map and the list.
notice-core-failed = The atlas did not load
    .detail = We couldn’t load a file: { $file }. Please check your connection.
notice-map-failed = The map of the body did not load
    .detail = We couldn’t load a file: { $file }. You can still use the list.
notice-close = Close
book = Book a session
retry = Try again

## Hints on the body
hint-zoom = Hold { $key } and scroll to zoom, or click the body first
hint-touch = Drag sideways to turn the body. Spread two fingers to zoom in
hover-pick = { $name }, { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Direction the body is facing
compass-left = L
compass-right = R

## The flat map of the body
map-label = Map of the body
map-faces = Front or back
map-options = Points and body
map-points = { $face }: points
map-cluster = { $name }: { $count } points close together. Zoom in to pick one
map-beyond = { $limb }, { $side } (pain areas not shown here)
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
xray-short = See-through skin
# A way the body is shown that can be ended, such as “See-through skin”.
mode-end = Turn off: { $mode }
labels = Names
marks = Points
# What continues the body beyond its cut arms and thighs.
limbs = Arms and legs
limbs-auto = Auto
limbs-on = Shown
limbs-off = Hidden
body = Body
body-male = Male
body-female = Female
show-skin = Show the skin
show-all = { $count ->
    [0] Show everything
    [one] Show the hidden part
   *[other] Show { $count } hidden parts
}

## A muscle or bone
structure-label = Selected part
structure-close = Close
structure-side = Left or right part
structure-points = Points in this muscle
structures-title = Muscles and bones
structures-hint = Every muscle and bone, including those without points. Select one to see it on the body.
isolate = Show only this
hide = Hide

## Corner
fullscreen = Full screen
share = Copy a link to this view
shared = Link copied
share-link = Link to this view
share-hint = Copy this address:

## The way in, in sight before anything is loaded
ask-title = Where does it hurt?
ask-intro-3d = A trigger point is a tender spot in a tight muscle that can send pain elsewhere. Choose where it hurts, type it in your own words, or point to it on the body.
ask-placeholder = “behind my eye”, low back, trapezius …
ask-label = Type where it hurts, or search points and muscles

## Settings
settings = Settings
language = Language
theme = Appearance
theme-auto = Auto
theme-light = Light
theme-dark = Dark
names-latin = Use Latin names

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
    [one] Show 1 less-well-documented point
   *[other] Show { $count } less-well-documented points
}
list-hide-unsure = Hide the less-well-documented points
learn-title = Good to know
list-wait = Loading the list
list-back = All points
sheet-handle = Expand or collapse the list
