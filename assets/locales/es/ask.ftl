# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Partes del cuerpo
tile-headache = Dolor de cabeza
tile-neck = Cuello
tile-shoulder = Hombro
tile-back = Espalda
tile-jaw-face = Mandíbula y cara
tile-chest-belly = Pecho y abdomen
ask-all = Todos los puntos gatillo
ask-show = Mostrar los puntos que coinciden
ask-alone = O solo uno de estos
ask-names = Puntos y músculos que coinciden
ask-nothing = No se ha encontrado nada para «{ $query }».
ask-nothing-hint = Pruebe con una parte del cuerpo, como «sien» o «zona lumbar», o con el nombre de un músculo.
ask-places = Dónde le duele
ask-remove = Quitar: { $place }
ask-side = Lado
ask-which-side = ¿Qué lado?
ask-side-either = Cualquiera
ask-start-over = Empezar de nuevo
ask-exactly = ¿Dónde exactamente?
ask-narrower = Más exactamente
ask-add = Añadir otro lugar
ask-results = { $count ->
    [one] Según los mapas, 1 punto puede causar dolor ahí
   *[other] Según los mapas, { $count } puntos pueden causar dolor ahí
}
ask-results-hint = Primero los más típicos. Elija uno para ver dónde puede sentirse el dolor y cómo presionar el punto.
ask-some = Ningún punto abarca todos estos lugares; cada uno abarca algunos.
ask-none = Ningún punto conocido causa dolor ahí.
ask-none-hint = Quite uno de los lugares o elija otro cercano.
ask-more = Mostrar los { $count }
ask-note = Son mapas clásicos, hechos a partir de la observación. Muestran dónde buscar, no la causa de su dolor.
ask-back = Volver a las respuestas
next-answer = Siguiente respuesta
place-on-side = { $place }, lado { $side }

area-face = Cara y mandíbula
area-arm = Brazo
area-belly = Abdomen
area-leg = Pierna

typical-focus = muy típico
typical-essential = típico
typical-spillover = a veces
typical-local = está aquí
why-focus = Se siente sobre todo en: { $places }.
why-essential = Suele sentirse en: { $places }.
    .also = También en: { $places }.
why-spillover = A veces se siente en: { $places }.
    .also = A veces también en: { $places }.
why-local = El propio punto: { $places }.
why-words = Otras personas describen este dolor con palabras parecidas a las suyas.
in-words = En palabras de la gente: { $words }.

say-pain = Dónde le duele: { $places }. { $count ->
    [one] Coincide 1 punto.
   *[other] Coinciden { $count } puntos.
}
say-pain-none = No ha elegido ningún lugar que le duela.

legend-asked = Dónde le duele
less-certain = Mostrar los puntos menos documentados

## Asked after a tap on the body
here-title = ¿Le duele aquí?
here-yes = Sí
here-no = No
here-none = Aquí no hay ningún dolor registrado. Pruebe un poco más arriba o más abajo.
# Above the name of a session, among the answers.
ask-session = Sesión guiada
