# Words of the interface. Texts of points, muscles, regions and cautions are in the files beside this one.

## The widget as a whole
atlas-label = Atlas de puntos gatillo
canvas-label = Modelo tridimensional de la cabeza y el tronco
    .role = Modelo corporal en 3D
    .help = Las flechas giran el cuerpo, más y menos acercan y alejan, 0 restablece la vista, los corchetes llevan al punto anterior o siguiente, la barra espaciadora reproduce o pausa y Escape sale.
start-3d = Abrir el cuerpo en 3D

## While something loads
loading-core = Cargando la lista
loading-code = Cargando la vista 3D
loading-model = Cargando el cuerpo
loading-picture = Dibujando la primera imagen

## When something is missing
notice-asset-failed = El cuerpo en 3D no se ha cargado
    .detail = No se ha podido obtener un archivo: { $file }. El mapa plano, la lista y sus textos siguen funcionando.
notice-viewer-failed = La vista 3D se ha detenido
    .detail = Algo ha fallado al dibujar. El mapa plano, la lista y sus textos siguen funcionando.
notice-webgl-unavailable = Este navegador no muestra 3D
    .detail = Este navegador o dispositivo no puede dibujar en 3D (falta WebGL2). El mapa plano, la lista y todos sus textos funcionan sin ello.
    .wasm = Esta página o este navegador no permite WebAssembly, que la vista 3D necesita. El mapa plano, la lista y todos sus textos funcionan sin ello.
notice-core-failed = El atlas no se ha cargado
    .detail = No se ha podido obtener un archivo: { $file }. Compruebe la conexión.
notice-map-failed = El mapa del cuerpo no se ha cargado
    .detail = No se ha podido obtener un archivo: { $file }. La lista y sus textos siguen funcionando.
notice-close = Cerrar
retry = Intentar de nuevo

## Hints on the body
hint-zoom = Mantenga pulsada { $key } y desplace para acercar, o haga clic antes en el cuerpo
hint-touch = Toque el cuerpo, o use dos dedos, para girarlo
engaged = Girando el cuerpo
engaged-leave = Desplazar la página
hover-pick = { $name }, lado { $side }

## Which way the body faces; the two letters stand beside the head, on the body's own left and right
compass = Hacia dónde mira el cuerpo
compass-left = I
compass-right = D

## The flat map of the body
map-label = Mapa del cuerpo
map-faces = Cara del cuerpo
map-options = Puntos y cuerpo
map-points = { $face }: puntos
map-cluster = { $name }, y en total { $count } puntos muy juntos: acérquese
map-beyond = Lugares fuera de la imagen: { $limb }, lado { $side }
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
xray-short = Transparencia
labels = Nombres
marks = Puntos
body = Cuerpo
body-male = Hombre
body-female = Mujer
show-all = { $count ->
    [0] Mostrar todo de nuevo
    [one] Mostrar de nuevo la parte oculta
   *[other] Mostrar de nuevo { $count } partes ocultas
}

## A muscle or bone
structure-label = Parte del cuerpo elegida
structure-close = Cerrar
structure-side = Lado del cuerpo
structure-points = Puntos de este músculo
structures-title = Músculos y huesos
structures-hint = Todas las partes del cuerpo, también las que no tienen puntos. La que elija se muestra en el cuerpo.
isolate = Aislar
hide = Ocultar

## Corner
fullscreen = Pantalla completa
share = Copiar un enlace a esta vista
shared = Enlace copiado
share-link = Enlace a esta vista
share-hint = Copie esta dirección:

## The way in, in sight before anything is loaded
ask-title = ¿Dónde duele?
ask-intro = Elija una parte del cuerpo o dígalo con sus palabras.
ask-intro-3d = Elija una parte del cuerpo, dígalo con sus palabras o haga clic en el cuerpo.
ask-placeholder = «detrás del ojo», lumbares, trapecio…
ask-label = Diga dónde duele, o busque puntos y músculos

## Settings
settings = Ajustes
language = Idioma
theme = Claro u oscuro
theme-auto = Automático
theme-light = Claro
theme-dark = Oscuro
names-latin = Nombres latinos de los músculos

## The list
list-title = Puntos gatillo
list-intro = Elija un punto para ver dónde suele sentirse su dolor y cómo se presiona.
search-label = Buscar puntos, músculos o dónde duele
search-placeholder = Músculo, punto o lugar que duele
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
list-none = Ningún punto coincide con «{ $query }».
list-none-hint = Pruebe con un músculo, una parte del cuerpo o un lugar que duela, como «sien».
list-show-unsure = { $count ->
    [one] Mostrar 1 punto menos seguro
   *[other] Mostrar { $count } puntos menos seguros
}
list-hide-unsure = Ocultar los puntos menos seguros
learn-title = Conviene saber
list-wait = La lista está en camino.
list-back = Todos los puntos
sheet-handle = Mostrar más o menos de la lista

## One point
point-side = Lado del cuerpo
side-left = Izquierdo
side-right = Derecho
depth-superficial = capa externa
depth-intermediate = capa intermedia
depth-deep = capa profunda
press-it = Ver cómo se presiona
press-steps = Recorrerlo paso a paso
where-title = Dónde está
feel-title = Qué se nota al tocarlo
pain-title = Dónde se siente su dolor
press-title = Cómo se presiona
care-title = Precauciones
sure-title = ¿Qué grado de certeza tiene?
pain-essential = Habitualmente
pain-spillover = A veces
pain-deep = se siente por dentro
pain-off = fuera de este modelo
pain-contralateral = otro lado
pain-measured = medido
pain-note = Un dibujo típico de los mapas clásicos. Muchas personas lo sienten de otra manera, y no indica la causa de un dolor.
press-force = { $force } N
    .label = fuerza
press-hold = { $seconds } s
    .label = duración
press-repeats = { $count } ×
    .label = veces
contact-thumb = Pulgar
contact-fingertips = Yemas de los dedos
contact-knuckle = Nudillo
contact-elbow = Codo
contact-ball = Pelota
contact-hook = Gancho de masaje
contact-pincer = Pulgar y dedos
contact-label = se presiona con
self-yes = Apto para el automasaje
    .detail = Despacio, y nunca más allá de un dolor «bueno» de 5 a 6 sobre 10.
self-gentle = Solo presión con las yemas de los dedos
    .detail = Aquí basta una presión ligera. Deténgase si nota hormigueo, adormecimiento o un pulso bajo el dedo.
self-clinician = Para manos expertas
    .detail = Se muestra para que sepa qué hace un terapeuta. Por favor, no lo intente por su cuenta.
self-none = No se presiona
    .detail = Se muestra solo como orientación.
grade-site = Lugar del punto
grade-zone = Patrón de dolor
grade-A = bien descrito
    .detail = un texto independiente dice lo mismo
grade-B = clásico
    .detail = del manual clásico y muy repetido
grade-C = menos seguro
    .detail = las fuentes difieren o son pocas
sources = Fuentes
# What somebody says, in the language's quotation marks.
quoted = «{ $words }»
not-diagnosis = Para aprender. No diagnostica ni sustituye a un profesional de la salud.

## Legend
legend-label = Qué significan las marcas
legend-essential = Suele sentirse aquí
legend-spillover = A veces se siente aquí
legend-point = El punto sensible
legend-deep = Se siente por dentro
legend-spared = No se presiona
legend-typical = Dibujo típico
legend-measured = Dibujo típico, en parte medido

## The demonstration
demo-label = Demostración de la presión
demo-empty = Elija un punto para ver cómo se presiona.
demo-none = Este punto no se presiona nunca.
play = Reproducir
pause = Pausar
scrub = Tiempo de la demostración
    .text = { $at } de { $of } segundos, { $phase }
step-back = Paso anterior
step-on = Paso siguiente
still-back = Imagen anterior
still-on = Imagen siguiente
still-of = Imagen { $at } de { $of }
loop = Repetir
left = quedan { $seconds } s
inside = Ver el interior
hand = Piel de la mano
hand-fair = Mano clara
hand-medium = Mano media
hand-tan = Mano bronceada
hand-brown = Mano morena
hand-deep = Mano oscura
speed = Velocidad
speed-value = { $rate }×
firmness = Firmeza
options = Velocidad y firmeza
firmness-gentle = Suave
firmness-medium = Media
firmness-firm = Firme
phase-ready = Preparado
    .text = Vea paso a paso cómo se presiona este punto.
phase-find = Buscar
    .text = Palpe a través de las fibras hasta dar con el punto sensible.
    .say = Se busca el punto sensible en su banda firme.
phase-settle = Apoyar
    .text = Apoye el contacto sobre la piel.
    .say = { $contact }: en reposo sobre la piel.
phase-sink = Profundizar
    .text = Profundice despacio mientras sale el aire.
    .say = La presión aumenta despacio al soltar el aire.
phase-hold = Mantener
    .text = Quédese ahí. Respire. Deje que la molestia ceda.
    .say = Se mantiene a { $force } newtons, molestia { $discomfort } sobre 10. La molestia cede mientras se respira despacio.
phase-release = Soltar
    .text = Afloje a lo largo de una respiración completa.
    .say = Se afloja a lo largo de una respiración.
phase-rest = Descansar
    .text = Una pausa antes de la siguiente presión.
    .say = Descanso antes de la siguiente presión.
phase-lengthen = Alargar
    .text = El músculo se alarga con suavidad.
    .say = La presión ha terminado. El músculo se alarga con suavidad.
phase-done = Terminado
    .text = «Reproducir» lo muestra de nuevo. Un terapeuta preguntaría cómo se siente ahora el punto.
cycle = Presión { $cycle } de { $cycles }
gauge-force = Fuerza
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Molestia
gauge-ceiling = límite { $ceiling }
gauge-tell = avise ahora
dials-label = Fuerza, molestia y respiración
gauge-force-words = { $force } newtons, { $pressure } kilogramos por centímetro cuadrado
gauge-discomfort-words = { $value } de 10, con el límite en { $ceiling }
    .tell = { $value } de 10: avise ahora a su terapeuta. El límite es { $ceiling }.
breath-words = { $way ->
    [in] Inspire, quedan { $seconds } segundos
   *[out] Espire, quedan { $seconds } segundos
}
breath = Respiración
breath-in = inspirar
breath-out = espirar
breath-left = { $seconds } s

## Spoken
say-structure = { $name }.
say-selected = { $name }, { $muscle }, lado { $side }. El dolor suele sentirse en: { $regions }.
say-cleared = No hay ningún punto elegido.
say-view = Vista: { $view }.
say-orbit = { $from ->
    [front] Visto de frente
    [front-left] Visto de frente, desde el lado izquierdo del cuerpo
    [left] Visto desde el lado izquierdo del cuerpo
    [back-left] Visto de espaldas, desde el lado izquierdo del cuerpo
    [back] Visto de espaldas
    [back-right] Visto de espaldas, desde el lado derecho del cuerpo
    [right] Visto desde el lado derecho del cuerpo
   *[front-right] Visto de frente, desde el lado derecho del cuerpo
}{ $height ->
    [above] {" "}y desde arriba
    [below] {" "}y desde abajo
   *[level] {""}
}{ $size ->
    [close] , desde muy cerca
    [near] , desde cerca
   *[whole] {""}
}.
say-results = { $count ->
    [0] No hay ningún punto descrito que envíe dolor ahí.
    [one] Encaja 1 punto.
   *[other] Encajan { $count } puntos.
} { $best }
say-best = El más típico es { $name }.
say-demo-stopped = La demostración se ha detenido.
say-ready = El cuerpo en 3D está listo.
say-shared = Se ha copiado un enlace a esta vista.
