# Words of the interface. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Atlas de puntos gatillo
canvas-label = Modelo en 3D de la cabeza y el tronco
    .role = Modelo corporal en 3D
    .help = Las flechas giran el cuerpo. Más y menos acercan y alejan. El 0 restablece la vista. Los corchetes llevan al punto anterior o siguiente. La barra espaciadora inicia o pausa la demostración. Escape sale del modelo.
start-3d = Abrir el cuerpo en 3D

## While something loads
loading-core = Cargando la lista
loading-code = Cargando la vista 3D
loading-model = Cargando el cuerpo
loading-picture = Dibujando la primera imagen

## When something is missing
notice-asset-failed = No se ha podido cargar el cuerpo en 3D
    .detail = No se ha podido cargar un archivo: { $file }. Puede seguir usando el mapa plano y la lista.
notice-viewer-failed = La vista 3D se ha detenido
    .detail = Algo ha fallado en la vista 3D. Puede seguir usando el mapa plano y la lista.
notice-webgl-unavailable = Este navegador no muestra 3D
    .detail = Este navegador o dispositivo no puede mostrar 3D (falta WebGL2). Puede usar el mapa plano y la lista.
    .wasm = Esta página o este navegador bloquea WebAssembly, que la vista 3D necesita. Puede usar el mapa plano y la lista.
notice-core-failed = No se ha podido cargar el atlas
    .detail = No se ha podido cargar un archivo: { $file }. Compruebe su conexión.
notice-map-failed = No se ha podido cargar el mapa del cuerpo
    .detail = No se ha podido cargar un archivo: { $file }. Puede seguir usando la lista.
notice-close = Cerrar
book = Reservar una sesión
retry = Intentar de nuevo

## Hints on the body
hint-zoom = Mantenga pulsada { $key } y desplácese para acercar, o haga clic antes en el cuerpo
hint-touch = Deslice hacia un lado para girar el cuerpo; separe dos dedos para acercarlo
hover-pick = { $name }, lado { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Hacia dónde mira el cuerpo
compass-left = I
compass-right = D

## The flat map of the body
map-label = Mapa del cuerpo
map-faces = De frente o de espaldas
map-options = Puntos y cuerpo
map-points = { $face }: puntos
map-cluster = { $name }: { $count } puntos muy juntos. Acerque la vista para elegir uno
map-beyond = { $limb }, lado { $side } (zonas de dolor que no se ven aquí)
map-to-2d = Mostrar el mapa plano
map-to-3d = Mostrar en 3D

## Toolbar
toolbar-label = Vista del cuerpo
views = Vistas
view-front = De frente
view-back = De espaldas
view-left = Lado izquierdo
view-right = Lado derecho
view-three-quarter = En ángulo
view-top = Desde arriba
turn-left = Girar a la izquierda
turn-right = Girar a la derecha
turn-up = Inclinar hacia arriba
turn-down = Inclinar hacia abajo
turns = Girar
moves = Mover
zooms = Acercar o alejar
move-left = Mover a la izquierda
move-right = Mover a la derecha
move-up = Mover hacia arriba
move-down = Mover hacia abajo
zoom-in = Acercar
zoom-out = Alejar
reset-view = Restablecer la vista
layers = Capas
layer-skin = Piel
layer-superficial = Músculos externos
layer-intermediate = Músculos intermedios
layer-deep = Músculos profundos
layer-skeleton = Huesos
xray = Ver a través de la piel
xray-short = Piel transparente
# A way the body is shown that can be ended, such as “See-through skin”.
mode-end = Desactivar: { $mode }
labels = Nombres
marks = Puntos
# What continues the body beyond its cut arms and thighs.
limbs = Brazos y piernas
limbs-auto = Automático
limbs-on = Visibles
limbs-off = Ocultos
body = Cuerpo
body-male = Hombre
body-female = Mujer
show-skin = Mostrar la piel
show-all = { $count ->
    [0] Mostrar todo
    [one] Mostrar la parte oculta
   *[other] Mostrar { $count } partes ocultas
}

## A muscle or bone
structure-label = Parte seleccionada
structure-close = Cerrar
structure-side = Parte izquierda o derecha
structure-points = Puntos de este músculo
structures-title = Músculos y huesos
structures-hint = Todos los músculos y huesos, también los que no tienen puntos. Elija uno para verlo en el cuerpo.
isolate = Mostrar solo esto
hide = Ocultar

## Corner
fullscreen = Pantalla completa
share = Copiar un enlace a esta vista
shared = Enlace copiado
share-link = Enlace a esta vista
share-hint = Copie esta dirección:

## The way in, in sight before anything is loaded
ask-title = ¿Dónde le duele?
ask-intro-3d = Un punto gatillo es un punto sensible en un músculo tenso que puede causar dolor en otro lugar. Elija dónde le duele, escríbalo con sus palabras o señálelo en el cuerpo.
ask-placeholder = «detrás del ojo», lumbares, trapecio…
ask-label = Escriba dónde le duele o busque puntos y músculos

## Settings
settings = Ajustes
language = Idioma
theme = Apariencia
theme-auto = Automático
theme-light = Claro
theme-dark = Oscuro
names-latin = Usar nombres latinos

## The list
list-title = Puntos gatillo
search-clear = Borrar la búsqueda
area-all = Todo
area-head = Cabeza
area-neck = Cuello
area-shoulder = Hombro
area-back = Espalda
area-chest = Pecho
area-abdomen = Abdomen
area-pelvis = Cadera
areas-label = Parte del cuerpo
list-count = { $count ->
    [one] 1 punto
   *[other] { $count } puntos
}
list-show-unsure = { $count ->
    [one] Mostrar 1 punto menos documentado
   *[other] Mostrar { $count } puntos menos documentados
}
list-hide-unsure = Ocultar los puntos menos documentados
learn-title = Conviene saber
list-wait = Cargando la lista
list-back = Todos los puntos
sheet-handle = Desplegar o plegar la lista
