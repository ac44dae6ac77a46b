# What is known about a point, and how sensitive a person its pain area is shown for: nothing of it is on the first screen.

sensitivity = Mostrar la zona de dolor para
sensitivity-typical = La mayoría
sensitivity-sensitive = Más sensibles
sensitivity-note = Si ya tiene dolor, o si la presión dura más tiempo, puede sentirlo en más lugares.

known-title = Qué se sabe y en qué no hay acuerdo
known-disc = Piense en una zona de unos { $cm } cm, no en un punto exacto. Dos examinadores a menudo no coinciden en el lugar.
known-measured = Hay estudios que han medido con qué frecuencia se siente dolor en los lugares marcados como «medido». El resto procede de los mapas clásicos.
known-drawing = La zona de dolor procede de los mapas clásicos. Ningún estudio ha medido con qué frecuencia se siente en cada lugar.
known-unsure = Las fuentes no coinciden sobre este punto o dicen poco. Por eso está oculto hasta que usted decida mostrarlo.
known-map = Las articulaciones, los discos y los órganos internos pueden doler en los mismos lugares. Un mapa no puede distinguirlos.
