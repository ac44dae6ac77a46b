# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Lado del cuerpo
side-left = Izquierdo
side-right = Derecho
depth-superficial = capa externa
depth-intermediate = capa intermedia
depth-deep = capa profunda
file-missing = No se pudo cargar un archivo: { $file }. Lo que había se queda.
press-it = Ver la presión
press-steps = Verlo paso a paso
where-title = Dónde está
feel-title = Qué se nota al tocarlo
pain-title = Dónde se siente su dolor
press-title = Cómo se presiona
care-title = Precauciones
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
grade-C = menos documentado
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
breath-in = inhale
breath-out = exhale
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

## The card of a point
point-more = Más sobre este punto
dials-next = Mostrar otro indicador
map-felt = { $face }: su dolor se siente también ahí
