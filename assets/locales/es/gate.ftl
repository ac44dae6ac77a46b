# Warning signs, asked about before pain in any part of the body is looked up: `-now-1` … need the emergency number,
# `-soon-1` … a doctor before any massage.

gate-title = Primero, una breve comprobación de seguridad
gate-intro = La mayoría de los dolores de este tipo son inofensivos. Pero unas pocas señales necesitan atención médica, no un masaje.
gate-now = Llame ahora al número de emergencias
gate-soon = Consulte antes a un médico
gate-yes = Sí, una de ellas
gate-pass = No, ninguna de ellas
gate-help-title = Busque primero atención médica
gate-help-now = Si se da una señal de «Llame ahora al número de emergencias», llame ya: 112 en Europa, 911 en Estados Unidos, México y otros países de América. En otro lugar, al número local.
gate-help-soon = Si se da una señal de «Consulte antes a un médico», llame a su médico antes de cualquier masaje; donde dice «hoy mismo», hoy.
gate-help-back = Volver a las señales

gate-head-title = Con dolor de cabeza o de cuello
gate-head-now-1 = el peor dolor de cabeza de la vida, que aparece en un instante
gate-head-now-2 = debilidad, adormecimiento, confusión, dificultad para articular las palabras, visión doble o marcha insegura
gate-head-now-3 = dolor nuevo en un lado del cuello con mareo, un párpado caído o una pupila pequeña
gate-head-now-4 = fiebre con rigidez de cuello, o dolor tras un golpe en la cabeza o el cuello
gate-head-soon-1 = fiebre, malestar general, cáncer o defensas bajas
gate-head-soon-2 = un dolor de cabeza nuevo y tiene más de 50 años. Vaya hoy mismo al médico si el cuero cabelludo está sensible, la mandíbula duele al masticar o la vista ha cambiado
gate-head-soon-3 = un dolor de cabeza que ha cambiado de carácter o empeora de forma continua
gate-head-soon-4 = empeora al acostarse, al ponerse de pie, al toser o al hacer fuerza, o un médico ha encontrado inflamado el nervio óptico
gate-head-soon-5 = un ojo rojo y doloroso: hoy mismo
gate-head-soon-6 = embarazo o las semanas después del parto
gate-head-soon-7 = analgésicos muchos días, o un medicamento nuevo
gate-head-soon-8 = un bulto en el cuello, ronquera de más de tres semanas o dificultad para tragar

gate-jaw-title = Con dolor en la mandíbula, los dientes o la cara
gate-jaw-now-1 = dolor de mandíbula que aparece con el esfuerzo, o con opresión en el pecho, sudor o falta de aire
gate-jaw-now-2 = hinchazón que dificulta respirar o tragar
gate-jaw-now-3 = una cara que de repente cae de un lado
gate-jaw-now-4 = babeo o respiración ruidosa
gate-jaw-soon-1 = hinchazón o fiebre
gate-jaw-soon-2 = dolor de muelas: primero lo mira un dentista
gate-jaw-soon-3 = ataques como descargas eléctricas, o la cara adormecida
gate-jaw-soon-4 = una boca que no se puede abrir después de una lesión
gate-jaw-soon-5 = tiene más de 50 años y la mandíbula duele al masticar, el cuero cabelludo está sensible o la vista ha cambiado: hoy mismo
gate-jaw-soon-6 = pérdida repentina de audición, o líquido por el oído: hoy mismo

gate-chest-title = Con dolor en el pecho, la parte alta de la espalda, el hombro o el brazo izquierdos
gate-chest-now-1 = opresión, tirantez o dolor que se extiende, o que viene con sudor, falta de aire, náuseas o sensación de desmayo
gate-chest-now-2 = dolor repentino y desgarrador en el pecho o entre los omóplatos
gate-chest-now-3 = falta de aire repentina, o tos con sangre
gate-chest-now-4 = dolor de pecho o falta de aire junto con una pierna hinchada y dolorida
gate-chest-soon-1 = dolor punzante al inspirar, o fiebre con tos: hoy mismo
gate-chest-soon-2 = dolor que aparece con el esfuerzo y se va con el reposo: hoy mismo
gate-chest-soon-3 = dolor de pecho que es nuevo para usted y que nadie ha examinado
gate-chest-soon-4 = un bulto en la mama, líquido por el pezón o un cambio en la piel de la mama

gate-belly-title = Con dolor en el abdomen, la ingle o el costado
gate-belly-now-1 = dolor repentino y muy fuerte, o el vientre duro como una tabla
gate-belly-now-2 = vómitos con sangre, heces negras o con sangre, o sensación de desmayo
gate-belly-now-3 = un bulto que late en el vientre, o dolor repentino de vientre o de espalda si tiene más de 60 años
gate-belly-now-4 = no poder expulsar nada de orina o nada de gases
gate-belly-now-5 = dolor repentino en un testículo
gate-belly-now-6 = un bulto en la ingle que duele y no vuelve a entrar
gate-belly-now-7 = dolor de vientre muy fuerte, sensación de desmayo o dolor en la punta del hombro si está o pudiera estar embarazada
gate-belly-soon-1 = fiebre o vómitos
gate-belly-soon-2 = una menstruación que no ha llegado, embarazo o un sangrado que no espera
gate-belly-soon-3 = dolor abajo a la derecha: puede ser el apéndice

gate-back-title = Con dolor en la espalda o la nalga
gate-back-now-1 = adormecimiento entre las piernas, o problemas nuevos con la vejiga o el intestino
gate-back-now-2 = debilidad creciente en una pierna, o dolor o debilidad en las dos
gate-back-now-3 = una caída fuerte o un accidente
gate-back-now-4 = un bulto que late en el vientre, o un dolor de espalda repentino y muy fuerte si tiene más de 60 años
gate-back-soon-1 = fiebre, o cáncer ahora o en el pasado
gate-back-soon-2 = defensas bajas, pastillas de cortisona durante mucho tiempo o drogas inyectadas
gate-back-soon-3 = una caída leve con osteoporosis
gate-back-soon-4 = dolor que despierta noche tras noche, o pérdida de peso sin explicación

gate-shoulder-title = Con dolor en el hombro
gate-shoulder-now-1 = después de un accidente: un hombro que ha perdido su forma, o dolor de vientre junto con dolor en la punta del hombro
gate-shoulder-soon-1 = una articulación caliente e hinchada, o fiebre: hoy mismo
gate-shoulder-soon-2 = un brazo que no puede levantar después de una caída
gate-shoulder-soon-3 = tiene más de 50 años y los dos hombros están rígidos cada mañana
gate-shoulder-soon-4 = dolor nocturno que nada alivia, o pérdida de peso sin explicación

gate-arm-title = Con dolor en el brazo o la mano
gate-arm-now-1 = un brazo o una mano que de repente están débiles o adormecidos, o una cara que cae de un lado
gate-arm-now-2 = una mano que de repente está fría, pálida o azul
gate-arm-soon-1 = un brazo hinchado, caliente o de otro color: hoy mismo
gate-arm-soon-2 = debilidad o adormecimiento crecientes en la mano
gate-arm-soon-3 = dolor después de una lesión

gate-leg-title = Con dolor en el muslo o la pierna
gate-leg-now-1 = una pierna hinchada y dolorida junto con dolor de pecho o falta de aire
gate-leg-now-2 = una pierna que de repente está fría, pálida o adormecida
gate-leg-soon-1 = una pierna hinchada, caliente o de otro color, sobre todo tras una operación, un viaje largo o semanas en cama: hoy mismo
gate-leg-soon-2 = una articulación caliente e hinchada, o fiebre: hoy mismo

gate-shoulder = El dolor en lo alto del hombro junto con dolor abdominal, o después de un accidente, puede venir del interior del cuerpo y necesita un médico.
