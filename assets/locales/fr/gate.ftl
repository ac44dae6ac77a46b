# Warning signs, asked about before pain in the head, jaw, chest, belly or back is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …).

gate-title = D’abord, une brève vérification
gate-intro = La plupart des douleurs de ce genre sont sans gravité. Quelques signes ne relèvent pas du massage.
gate-now = Appelez tout de suite le numéro d’urgence
gate-soon = Consultez d’abord un médecin
gate-pass = Rien de tout cela ne me concerne
gate-else = Si l’un de ces signes vous concerne, demandez d’abord une aide médicale. L’atlas peut attendre.

gate-head-title = En cas de douleur à la tête ou au cou
gate-head-now-1 = le pire mal de tête de votre vie, survenu en un instant
gate-head-now-2 = faiblesse, engourdissement, confusion, parole pâteuse, vision double ou démarche instable
gate-head-now-3 = douleur nouvelle d’un côté du cou avec vertiges, paupière tombante ou pupille rétrécie
gate-head-now-4 = fièvre avec nuque raide, ou douleur après un coup à la tête ou au cou
gate-head-soon-1 = fièvre, sensation d’être malade, cancer ou défenses immunitaires affaiblies
gate-head-soon-2 = un mal de tête nouveau après cinquante ans ; avec un cuir chevelu sensible, une mâchoire qui fatigue ou tout changement de la vue : le jour même
gate-head-soon-3 = un mal de tête qui a changé de nature ou qui s’aggrave régulièrement
gate-head-soon-4 = pire en se couchant, en se levant, en toussant ou en forçant, ou un gonflement du nerf optique constaté par un médecin
gate-head-soon-5 = un œil rouge et douloureux
gate-head-soon-6 = grossesse ou semaines qui suivent l’accouchement
gate-head-soon-7 = antidouleurs pris de nombreux jours, ou nouveau médicament

gate-jaw-title = En cas de douleur à la mâchoire, aux dents ou au visage
gate-jaw-now-1 = douleur de la mâchoire qui vient à l’effort, ou avec une pression dans la poitrine, des sueurs ou un essoufflement
gate-jaw-now-2 = gonflement qui rend la respiration ou la déglutition difficile
gate-jaw-soon-1 = gonflement ou fièvre
gate-jaw-soon-2 = mal de dents : un dentiste examine d’abord
gate-jaw-soon-3 = crises comme des décharges électriques, ou visage engourdi
gate-jaw-soon-4 = une bouche qui ne peut pas s’ouvrir après une blessure

gate-chest-title = En cas de douleur dans la poitrine ou le bras gauche
gate-chest-now-1 = pression ou douleur qui s’étend, avec sueurs, essoufflement, nausée ou malaise
gate-chest-now-2 = douleur soudaine, comme une déchirure
gate-chest-now-3 = essoufflement accompagné d’une jambe enflée
gate-chest-soon-1 = douleur qui vient à l’effort et disparaît au repos
gate-chest-soon-2 = douleur dans la poitrine, nouvelle pour vous et que personne n’a examinée

gate-belly-title = En cas de douleur au ventre ou au flanc
gate-belly-now-1 = douleur soudaine et violente, ou ventre dur comme du bois
gate-belly-now-2 = vomissements de sang, sang dans les selles, ou malaise
gate-belly-now-3 = une masse qui bat au rythme du pouls
gate-belly-now-4 = plus d’urine ou plus de gaz du tout
gate-belly-soon-1 = fièvre ou vomissements
gate-belly-soon-2 = retard de règles, ou grossesse
gate-belly-soon-3 = douleur en bas à droite : il peut s’agir de l’appendice

gate-back-title = En cas de douleur au dos ou à la fesse
gate-back-now-1 = engourdissement entre les jambes, ou trouble nouveau de la vessie ou de l’intestin
gate-back-now-2 = faiblesse croissante d’une jambe
gate-back-now-3 = une mauvaise chute ou un accident
gate-back-soon-1 = fièvre, ou cancer actuel ou passé
gate-back-soon-2 = une petite chute en cas d’ostéoporose
gate-back-soon-3 = douleur qui vous réveille nuit après nuit, ou perte de poids que vous ne pouvez pas expliquer

gate-shoulder = Une douleur sur le dessus de l’épaule accompagnée d’une douleur au ventre, ou après un accident, peut venir de l’intérieur du corps et nécessite un médecin.
