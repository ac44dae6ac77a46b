# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Partes del cuerpo
tile-headache = Dolor de cabeza
tile-neck = Cuello
tile-shoulder = Hombro
tile-back = Espalda
tile-jaw-face = Mandíbula y cara
tile-chest-belly = Pecho y abdomen
ask-all = Todos los puntos gatillo
ask-show = Mostrar lo que encaja
ask-names = Puntos y músculos que encajan
ask-nothing = Nada coincide aquí con «{ $query }».
ask-nothing-hint = Pruebe con una parte del cuerpo, como «sien» o «zona lumbar», o con un músculo.
ask-places = Dónde duele
ask-remove = Quitar: { $place }
ask-side = Lado
ask-side-either = Cualquiera
ask-start-over = Empezar de nuevo
ask-exactly = ¿Dónde exactamente?
ask-add = Añadir un lugar
ask-results = { $count ->
    [one] Según los mapas, un punto envía dolor ahí
   *[other] Según los mapas, { $count } puntos envían dolor ahí
}
ask-results-hint = Los más típicos primero. Elija uno para ver su patrón y cómo se presiona.
ask-some = Ninguno llega a todos estos lugares; cada uno llega a algunos de ellos.
ask-none = Ningún punto de los mapas llega a este lugar.
ask-none-hint = Quite un lugar o elija uno vecino.
ask-more = Mostrar los { $count }
ask-note = Mapas clásicos, hechos a partir de la observación. Muestran dónde buscar y no dicen la causa de un dolor.
ask-back = Volver a las respuestas
place-on-side = { $place }, lado { $side }

area-face = Cara y mandíbula
area-arm = Brazo
area-belly = Abdomen
area-leg = Pierna

typical-focus = muy típico
typical-essential = típico
typical-spillover = a veces
typical-local = está ahí
why-focus = Los mapas dibujan su dolor sobre todo en: { $places }.
why-essential = Los mapas dibujan su dolor en: { $places }.
    .also = También en: { $places }.
why-spillover = Su dolor puede extenderse a: { $places }.
    .also = Puede extenderse a: { $places }.
why-local = El propio punto está aquí: { $places }.
why-words = Hay personas que lo describen con palabras como las suyas.
in-words = En palabras de la gente: { $words }.

say-pain = Dónde duele: { $places }. Puntos que encajan: { $count }.
say-pain-none = No se ha elegido ningún lugar que duela.

## Typical, or somebody who is sensitive
sensitivity = Zona de dolor mostrada para
sensitivity-typical = Caso típico
sensitivity-sensitive = Persona sensible
sensitivity-note = En quien ya tiene dolor, o recibe la presión durante más tiempo, el dolor se siente con más frecuencia y se extiende más lejos.

legend-asked = Dónde duele
less-certain = Mostrar los puntos menos documentados

## What is known
known-title = Qué se sabe y qué se discute
known-disc = Tómelo como un disco de unos { $cm } cm y no como un punto exacto: dos examinadores a menudo no coinciden en el lugar.
known-measured = La frecuencia con que se siente dolor en los lugares marcados como «medido» procede de estudios; el resto es el dibujo clásico.
known-drawing = Su patrón es el dibujo clásico; nadie ha contado con qué frecuencia se siente dolor en cada lugar.
known-unsure = Las fuentes difieren sobre este punto o dicen poco, por lo que permanece oculto hasta que se pide.
known-map = Los mismos lugares pueden doler a causa de articulaciones, discos u órganos internos. Un mapa no puede distinguirlos.

## Asked after a tap on the body
here-title = ¿Le duele aquí?
here-yes = Sí
here-no = No
