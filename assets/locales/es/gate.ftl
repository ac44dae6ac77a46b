# Warning signs, asked about before pain in the head, jaw, chest, belly or back is looked up: `-now-1` … need the emergency number,
# `-soon-1` … a doctor before any massage.

gate-title = Primero, una breve comprobación de seguridad
gate-intro = La mayoría de los dolores de este tipo son inofensivos. Unas pocas señales no son asunto del masaje.
gate-now = Llame ahora al número de emergencias
gate-soon = Consulte antes a un médico
gate-pass = No se da ninguna de ellas
gate-else = Si se da alguna, busque antes ayuda médica, por favor. El atlas puede esperar.

gate-head-title = Con dolor de cabeza o de cuello
gate-head-now-1 = el peor dolor de cabeza de la vida, que aparece en un instante
gate-head-now-2 = debilidad, adormecimiento, confusión, dificultad para articular las palabras, visión doble o marcha insegura
gate-head-now-3 = dolor nuevo en un lado del cuello con mareo, un párpado caído o una pupila pequeña
gate-head-now-4 = fiebre con rigidez de cuello, o dolor tras un golpe en la cabeza o el cuello
gate-head-soon-1 = fiebre, malestar general, cáncer o defensas bajas
gate-head-soon-2 = un dolor de cabeza nuevo después de los cincuenta; si el cuero cabelludo está sensible, la mandíbula se cansa o cambia la vista, el mismo día
gate-head-soon-3 = un dolor de cabeza que ha cambiado de carácter o empeora de forma continua
gate-head-soon-4 = empeora al acostarse, al ponerse de pie, al toser o al hacer fuerza, o un médico ha encontrado inflamado el nervio óptico
gate-head-soon-5 = un ojo rojo y doloroso
gate-head-soon-6 = embarazo o las semanas después del parto
gate-head-soon-7 = analgésicos muchos días, o un medicamento nuevo

gate-jaw-title = Con dolor en la mandíbula, los dientes o la cara
gate-jaw-now-1 = dolor de mandíbula que aparece con el esfuerzo, o con opresión en el pecho, sudor o falta de aire
gate-jaw-now-2 = hinchazón que dificulta respirar o tragar
gate-jaw-soon-1 = hinchazón o fiebre
gate-jaw-soon-2 = dolor de muelas: primero lo mira un dentista
gate-jaw-soon-3 = ataques como descargas eléctricas, o la cara adormecida
gate-jaw-soon-4 = una boca que no se puede abrir después de una lesión

gate-chest-title = Con dolor en el pecho o en el brazo izquierdo
gate-chest-now-1 = opresión o dolor que se extiende, con sudor, falta de aire, náuseas o sensación de desmayo
gate-chest-now-2 = dolor repentino y desgarrador
gate-chest-now-3 = falta de aire junto con una pierna hinchada
gate-chest-soon-1 = dolor que aparece con el esfuerzo y se va con el reposo
gate-chest-soon-2 = dolor de pecho que es nuevo para usted y que nadie ha examinado

gate-belly-title = Con dolor en el abdomen o el costado
gate-belly-now-1 = dolor repentino y muy fuerte, o el vientre duro como una tabla
gate-belly-now-2 = vómitos con sangre, sangre en las heces o sensación de desmayo
gate-belly-now-3 = un bulto que late
gate-belly-now-4 = no poder expulsar nada de orina o nada de gases
gate-belly-soon-1 = fiebre o vómitos
gate-belly-soon-2 = una menstruación que no ha llegado, o embarazo
gate-belly-soon-3 = dolor abajo a la derecha: puede ser el apéndice

gate-back-title = Con dolor en la espalda o la nalga
gate-back-now-1 = adormecimiento entre las piernas, o problemas nuevos con la vejiga o el intestino
gate-back-now-2 = debilidad creciente en una pierna
gate-back-now-3 = una caída fuerte o un accidente
gate-back-soon-1 = fiebre, o cáncer ahora o en el pasado
gate-back-soon-2 = una caída leve con osteoporosis
gate-back-soon-3 = dolor que despierta noche tras noche, o pérdida de peso sin explicación

gate-shoulder = El dolor en lo alto del hombro junto con dolor abdominal, o después de un accidente, puede venir del interior del cuerpo y necesita un médico.
