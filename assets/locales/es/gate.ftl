# Warning signs, asked about before pain in any part of the body is looked up: `-now-1` … need the emergency number,
# `-soon-1` … a doctor before any massage.

gate-title = Primero, una breve comprobación de seguridad
gate-intro = La mayoría de los dolores de este tipo son inofensivos. Pero algunas señales requieren atención médica, no masaje.
gate-now = Llame ahora al número de emergencias
gate-soon = Consulte antes a un médico
gate-yes = Sí, alguna de estas señales
gate-pass = No, ninguna de estas señales
gate-help-title = Busque primero atención médica
gate-help-now = ¿Es una señal de la lista «Llame ahora al número de emergencias»? Llame ya. En un país que no aparece aquí, llame a su propio número de emergencias.
gate-call = Llamar al { $number }
gate-call-1 = 112
    .where = España, Europa
gate-call-2 = 911
    .where = Estados Unidos, México
gate-call-3 = 131
    .where = Chile
gate-call-4 = 107
    .where = Argentina
gate-help-soon = ¿Es una señal de la lista «Consulte antes a un médico»? Llame a su médico antes de cualquier masaje. Si la señal dice «hoy mismo», llame hoy. Si la consulta está cerrada, puede ayudarle un teléfono de urgencias médicas: en España, el 061 o el 112, según la comunidad.
gate-help-back = Volver a las señales

gate-head-title = Si le duele la cabeza o el cuello
gate-head-now-1 = un dolor de cabeza repentino y muy fuerte, el peor de su vida
gate-head-now-2 = debilidad o adormecimiento de alguna parte del cuerpo, confusión, visión doble, o dificultad para hablar o caminar recto
gate-head-now-3 = dolor nuevo en un lado del cuello con mareo, un párpado caído o una pupila pequeña
gate-head-now-4 = fiebre con rigidez de cuello, o dolor después de un golpe en la cabeza o el cuello
gate-head-soon-1 = fiebre, malestar general, cáncer o defensas bajas
gate-head-soon-2 = un dolor de cabeza nuevo, y tiene más de 50 años. Acuda hoy mismo al médico si tiene sensible el cuero cabelludo, le duele la mandíbula al masticar o le ha cambiado la vista
gate-head-soon-3 = un dolor de cabeza distinto del habitual, o que empeora cada vez más
gate-head-soon-4 = un dolor de cabeza que empeora al acostarse, ponerse de pie, toser o hacer fuerza, o un médico le ha encontrado inflamado el nervio óptico
gate-head-soon-5 = un ojo rojo y doloroso: hoy mismo
gate-head-soon-6 = embarazo o las primeras semanas después del parto
gate-head-soon-7 = toma analgésicos muchos días, o toma un medicamento nuevo
gate-head-soon-8 = un bulto en el cuello, ronquera de más de tres semanas o dificultad para tragar

gate-jaw-title = Si le duele la mandíbula, los dientes o la cara
gate-jaw-now-1 = dolor de mandíbula al hacer un esfuerzo, o con opresión en el pecho, sudor o falta de aire
gate-jaw-now-2 = una hinchazón que dificulta respirar o tragar
gate-jaw-now-3 = de repente se le cae o se le tuerce un lado de la cara
gate-jaw-now-4 = babeo o respiración ruidosa
gate-jaw-soon-1 = hinchazón o fiebre
gate-jaw-soon-2 = dolor de muelas: acuda antes al dentista
gate-jaw-soon-3 = ataques de dolor como descargas eléctricas, o la cara adormecida
gate-jaw-soon-4 = no puede abrir la boca desde que sufrió una lesión
gate-jaw-soon-5 = tiene más de 50 años y le duele la mandíbula al masticar, tiene sensible el cuero cabelludo o le ha cambiado la vista: hoy mismo
gate-jaw-soon-6 = pérdida repentina de audición, o líquido que sale del oído: hoy mismo

gate-chest-title = Si le duele el pecho, la parte alta de la espalda, el hombro izquierdo o el brazo izquierdo
gate-chest-now-1 = presión, opresión o dolor que se extiende; dolor con sudor, falta de aire, náuseas o sensación de desmayo
gate-chest-now-2 = dolor repentino, como un desgarro, en el pecho o entre los omóplatos
gate-chest-now-3 = falta de aire repentina, o tos con sangre
gate-chest-now-4 = dolor de pecho o falta de aire junto con una pierna hinchada y dolorida
gate-chest-soon-1 = dolor punzante al tomar aire, o fiebre con tos: hoy mismo
gate-chest-soon-2 = dolor que aparece al hacer un esfuerzo y se va con el reposo: hoy mismo
gate-chest-soon-3 = dolor de pecho que es nuevo para usted y que nadie ha examinado
gate-chest-soon-4 = un bulto en la mama, líquido por el pezón o un cambio en la piel de la mama

gate-belly-title = Si le duele el abdomen, la ingle o el costado
gate-belly-now-1 = dolor en la parte alta del vientre junto con opresión en el pecho, sudor o falta de aire
gate-belly-now-2 = dolor repentino y muy fuerte, o el vientre duro como una tabla
gate-belly-now-3 = vómitos con sangre, heces negras o con sangre, o sensación de desmayo
gate-belly-now-4 = un bulto que late en el vientre, o un dolor repentino de vientre o de espalda si tiene más de 60 años
gate-belly-now-5 = no puede orinar nada, o no puede expulsar gases
gate-belly-now-6 = dolor repentino en un testículo
gate-belly-now-7 = un bulto doloroso en la ingle que no vuelve a entrar
gate-belly-now-8 = está o podría estar embarazada y tiene un dolor de vientre muy fuerte, sensación de desmayo o dolor en la punta del hombro
gate-belly-soon-1 = fiebre o vómitos
gate-belly-soon-2 = un retraso de la menstruación, embarazo o un sangrado inesperado
gate-belly-soon-3 = dolor abajo a la derecha, que puede ser del apéndice: hoy mismo

gate-back-title = Si le duele la espalda o la nalga
gate-back-now-1 = adormecimiento entre las piernas, o problemas nuevos con la vejiga o el intestino
gate-back-now-2 = una pierna cada vez más débil; dolor o debilidad en las dos piernas
gate-back-now-3 = una caída fuerte o un accidente
gate-back-now-4 = un bulto que late en el vientre, o un dolor de espalda repentino y muy fuerte si tiene más de 60 años
gate-back-soon-1 = fiebre, o cáncer ahora o en el pasado
gate-back-soon-2 = defensas bajas, pastillas de cortisona durante mucho tiempo o drogas inyectadas
gate-back-soon-3 = una caída, aunque sea leve, si tiene osteoporosis
gate-back-soon-4 = dolor que le despierta noche tras noche, o pérdida de peso sin explicación

gate-shoulder-title = Si le duele el hombro
gate-shoulder-now-1 = dolor de hombro o de brazo junto con opresión en el pecho, sudor, náuseas o falta de aire
gate-shoulder-now-2 = después de un accidente: un hombro deformado, o dolor de vientre junto con dolor en la punta del hombro
gate-shoulder-soon-1 = una articulación caliente e hinchada, o fiebre: hoy mismo
gate-shoulder-soon-2 = no puede levantar el brazo después de una caída
gate-shoulder-soon-3 = tiene más de 50 años y los dos hombros están rígidos cada mañana
gate-shoulder-soon-4 = dolor por la noche que nada alivia, o pérdida de peso sin explicación

gate-arm-title = Si le duele el brazo o la mano
gate-arm-now-1 = dolor de brazo o de mandíbula junto con opresión en el pecho, sudor, náuseas o falta de aire
gate-arm-now-2 = debilidad o adormecimiento repentinos de un brazo o una mano, o se le cae o se le tuerce un lado de la cara
gate-arm-now-3 = una mano que de repente está fría, pálida o azulada
gate-arm-soon-1 = un brazo hinchado o caliente, o que ha cambiado de color: hoy mismo
gate-arm-soon-2 = debilidad o adormecimiento de la mano que van en aumento
gate-arm-soon-3 = dolor después de una lesión

gate-leg-title = Si le duele el muslo o la pierna
gate-leg-now-1 = una pierna hinchada y dolorida junto con dolor de pecho o falta de aire
gate-leg-now-2 = una pierna que de repente está fría, pálida o adormecida
gate-leg-soon-1 = una pierna hinchada o caliente, o que ha cambiado de color, sobre todo tras una operación, un viaje largo o semanas en cama: hoy mismo
gate-leg-soon-2 = una articulación caliente e hinchada, o fiebre: hoy mismo

gate-shoulder = El dolor en lo alto del hombro puede venir del interior del cuerpo si también le duele el vientre o si ha tenido un accidente. Consulte antes a un médico.
