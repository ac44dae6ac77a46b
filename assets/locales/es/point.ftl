# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Izquierda o derecha
side-left = Izquierdo
side-right = Derecho
side-swap = { $side }. Ver el otro lado: { $other }
depth-superficial = capa externa
depth-intermediate = capa intermedia
depth-deep = capa profunda
not-in-everyone = no todas las personas tienen este músculo
file-missing = No se ha podido cargar un archivo: { $file }. Sigue viendo la imagen anterior.
press-it = Cómo presionar
press-steps = Paso a paso
where-title = Dónde está
feel-title = Qué notan sus dedos
pain-title = Dónde puede doler
press-title = Cómo presionar
press-picture = La imagen muestra la mano de un terapeuta. La suya llega desde otro lado.
press-picture-ball = En la imagen, un terapeuta sostiene la pelota. Si está a solas, apóyese en ella como dice el texto.
care-title = Precauciones
pain-essential = Habitualmente
pain-spillover = A veces
pain-deep = se siente por dentro
pain-off = no se muestra en este modelo
pain-contralateral = otro lado
pain-sensitive = en personas sensibles
pain-measured = medido
pain-note = Este dibujo sigue los mapas clásicos. Usted puede sentirlo de otra manera. No indica la causa de su dolor.
press-force = { $strength ->
    [light] Suave, como al probar un melocotón maduro ({ $force } N)
    [medium] Media, como el peso de { $kilograms } kg ({ $force } N)
   *[firm] Firme, como el peso de { $kilograms } kg ({ $force } N)
}
    .label = fuerza
press-hold = { $seconds } s
    .label = duración
press-repeats = { $count } ×
    .label = repeticiones
press-shown = La demostración es más corta: mantiene la presión { $count ->
    [one] una vez, { $seconds } s.
   *[other] { $count } veces, { $seconds } s cada una.
}
contact-thumb = Pulgar
contact-fingertips = Yemas de los dedos
contact-knuckle = Nudillo
contact-elbow = Codo
contact-ball = Pelota
contact-hook = Gancho de masaje
contact-pincer = Pulgar y dedos
contact-label = presione con
self-yes = Apto para el automasaje
    .detail = Presione despacio. Sin pasar de un dolor «bueno» de 5 a 6 sobre 10.
self-gentle = Solo presión suave
    .detail = No más fuerza que la de la yema de un dedo. Pare si nota hormigueo, adormecimiento o un pulso bajo el dedo.
self-clinician = Solo profesionales
    .detail = Esto muestra lo que hace un terapeuta. Por favor, no lo intente en casa.
self-none = No presionar
    .detail = El punto se muestra solo como referencia.
grade-site = Dónde está el punto
grade-zone = Dónde se siente
grade-A = las fuentes coinciden
    .detail = otra fuente que hemos leído dice lo mismo que el manual clásico
grade-B = clásico
    .detail = tal como suele citarse el manual clásico, no del manual mismo
grade-C = poco descrito
    .detail = las fuentes son escasas o no coinciden
sources = Fuentes
# What somebody says, in the language's quotation marks.
quoted = «{ $words }»
not-diagnosis = Para aprender. No sirve para diagnosticar ni sustituye a un médico o terapeuta.

## Legend
legend-label = Qué significan las marcas
legend-essential = Suele sentirse aquí
legend-spillover = A veces se siente aquí
legend-point = El punto sensible
legend-deep = Se siente por dentro
legend-spared = No presione aquí
legend-muscle = Músculo
legend-typical = Según los mapas clásicos
legend-measured = Según los mapas, en parte medido

## The demonstration
demo-label = Demostración de la presión
demo-empty = Elija un punto para ver cómo presionarlo.
demo-none = No presione nunca este punto.
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
hand = Tono de piel de la mano
hand-fair = Tono de piel claro
hand-medium = Tono de piel medio
hand-tan = Tono de piel bronceado
hand-brown = Tono de piel moreno
hand-deep = Tono de piel oscuro
speed = Velocidad
speed-value = { $rate }×
firmness = Firmeza
options = Velocidad y firmeza
firmness-gentle = Más suave
firmness-medium = Habitual
firmness-firm = Más firme
phase-ready = Preparado
    .text = Vea paso a paso cómo un terapeuta presiona este punto.
phase-find = Buscar
    .text = Palpe cruzando las fibras del músculo hasta dar con el punto sensible.
    .say = Se busca el punto sensible en su banda tensa.
phase-settle = Apoyar
    .thumb = Apoye el pulgar sobre la piel.
    .fingertips = Apoye las yemas de los dedos sobre la piel.
    .knuckle = Apoye el nudillo sobre la piel.
    .elbow = Apoye la punta del codo sobre la piel.
    .ball = Apoye la pelota de masaje sobre la piel.
    .hook = Apoye la punta del gancho sobre la piel.
    .pincer = Tome el músculo entre el pulgar y los dedos.
    .say = { $contact }: en reposo sobre la piel.
phase-sink = Profundizar
    .text = Profundice despacio mientras suelta el aire.
    .say = La presión aumenta despacio al soltar el aire.
phase-hold = Mantener
    .text = Quédese ahí. Respire. Deje que el dolor ceda.
    .say = Se mantiene a { $force } newtons. Duele { $discomfort } sobre 10. El dolor cede al respirar despacio.
phase-release = Soltar
    .text = Afloje a lo largo de una respiración completa.
    .say = Se afloja a lo largo de una respiración.
phase-rest = Descansar
    .text = Una breve pausa. Respire.
    .say = Descanso antes de volver a presionar.
phase-lengthen = Estirar
    .say = La presión ha terminado. El músculo se estira con suavidad.
phase-done = Terminado
    .text = Pulse «Reproducir» para verlo otra vez. Un terapeuta le preguntaría ahora cómo nota el punto.
cycle = Presión { $cycle } de { $cycles }
gauge-force = Fuerza
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Molestia
gauge-ceiling = límite { $ceiling } de 10
gauge-tell = avise ahora
dials-label = Fuerza, dolor y respiración
gauge-force-words = { $force } newtons, { $pressure } kilogramos por centímetro cuadrado
gauge-discomfort-words = { $value } de 10. El límite es { $ceiling }.
    .tell = { $value } de 10: avise ahora a su terapeuta. El límite es { $ceiling }.
breath-words = { $way ->
    [in] Inspire, quedan { $seconds } segundos
   *[out] Espire, quedan { $seconds } segundos
}
breath = Respiración
breath-in = inspire
breath-out = espire
breath-left = { $seconds } s

## Spoken
say-structure = { $name }.
say-selected = { $name }, { $muscle }, lado { $side }. Puede sentir el dolor aquí: { $regions }.
say-cleared = No hay ningún punto elegido.
say-view = Vista: { $view }.
say-orbit = Vista desde { $from ->
    [front] delante
    [front-left] delante a la izquierda
    [left] la izquierda
    [back-left] detrás a la izquierda
    [back] detrás
    [back-right] detrás a la derecha
    [right] la derecha
   *[front-right] delante a la derecha
}{ $height ->
    [above] , desde arriba
    [below] , desde abajo
   *[level] {""}
}{ $size ->
    [close] , muy de cerca
    [near] , de cerca
   *[whole] {""}
}.
say-results = { $count ->
    [0] Ningún punto conocido causa dolor ahí.
    [one] Coincide 1 punto.
   *[other] Coinciden { $count } puntos.
} { $best }
say-best = El que mejor coincide es { $name }.
say-demo-stopped = La demostración se ha detenido.
say-ready = El cuerpo en 3D está listo.
say-shared = Se ha copiado un enlace a esta vista.

## The card of a point
point-more = Más sobre este punto
dials-next = Mostrar otro indicador
map-felt = { $face }: el dolor de este punto se siente también ahí
inset-pressed = Se presiona aquí
inset-felt = Se siente aquí
inset-here = Está aquí
