# Warning signs, asked about before pain in any part of the body is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …).

gate-title = D’abord, une brève vérification de sécurité
gate-intro = La plupart des douleurs de ce genre sont sans gravité. Mais quelques signes exigent une aide médicale, pas un massage.
gate-now = Appelez tout de suite le numéro d’urgence
gate-soon = Consultez d’abord un médecin
gate-yes = Oui, l’un de ces signes
gate-pass = Non, aucun de ces signes
gate-help-title = Demandez d’abord une aide médicale
gate-help-now = Est-ce un signe de la liste « Appelez tout de suite le numéro d’urgence » ? Appelez maintenant. Dans un pays qui n’est pas nommé ici, appelez son propre numéro d’urgence.
gate-call = Appeler le { $number }
gate-call-1 = 112
    .where = Europe
gate-call-2 = 15
    .where = France
gate-call-3 = 911
    .where = Canada, États-Unis
gate-call-4 = 144
    .where = Suisse
gate-help-soon = Est-ce un signe de la liste « Consultez d’abord un médecin » ? Appelez votre médecin avant tout massage. S’il est écrit « aujourd’hui même », appelez-le aujourd’hui. Si le cabinet est fermé, un service de garde peut vous aider : le 15 ou le 116 117 en France, le 1733 en Belgique, le 811 au Québec.
gate-help-back = Retour aux signes

gate-head-title = Si vous avez mal à la tête ou au cou
gate-head-now-1 = un mal de tête soudain et violent, le pire de votre vie
gate-head-now-2 = faiblesse, engourdissement, confusion, parole pâteuse, vision double ou démarche instable
gate-head-now-3 = douleur nouvelle d’un côté du cou avec vertiges, paupière tombante ou pupille rétrécie
gate-head-now-4 = fièvre avec nuque raide, ou douleur après un coup à la tête ou au cou
gate-head-soon-1 = fièvre, sensation d’être malade, cancer ou défenses immunitaires affaiblies
gate-head-soon-2 = un mal de tête nouveau, et vous avez plus de 50 ans. Consultez aujourd’hui même si le cuir chevelu est sensible, si vous avez mal à la mâchoire quand vous mâchez ou si votre vue a changé
gate-head-soon-3 = un mal de tête différent de ceux d’avant, ou qui s’aggrave sans cesse
gate-head-soon-4 = un mal de tête qui s’aggrave quand vous vous couchez, vous vous levez, vous toussez ou vous forcez, ou un gonflement du nerf optique constaté par un médecin
gate-head-soon-5 = un œil rouge et douloureux : aujourd’hui même
gate-head-soon-6 = grossesse ou premières semaines après l’accouchement
gate-head-soon-7 = vous prenez souvent des antidouleurs, ou vous prenez un nouveau médicament
gate-head-soon-8 = une boule dans le cou, une voix enrouée depuis plus de trois semaines, ou une gêne pour avaler

gate-jaw-title = Si vous avez mal à la mâchoire, aux dents ou au visage
gate-jaw-now-1 = douleur de la mâchoire à l’effort, ou avec une pression dans la poitrine, des sueurs ou un essoufflement
gate-jaw-now-2 = un gonflement qui gêne pour respirer ou avaler
gate-jaw-now-3 = un côté du visage qui s’affaisse soudain
gate-jaw-now-4 = salive qui coule ou respiration bruyante
gate-jaw-soon-1 = gonflement ou fièvre
gate-jaw-soon-2 = mal de dents : consultez d’abord un dentiste
gate-jaw-soon-3 = des crises de douleur comme des décharges électriques, ou le visage engourdi
gate-jaw-soon-4 = vous ne pouvez pas ouvrir la bouche depuis une blessure
gate-jaw-soon-5 = vous avez plus de 50 ans et vous avez mal à la mâchoire quand vous mâchez, le cuir chevelu sensible ou un trouble nouveau de la vue : aujourd’hui même
gate-jaw-soon-6 = perte soudaine de l’audition, ou écoulement de l’oreille : aujourd’hui même

gate-chest-title = Si vous avez mal à la poitrine, au haut du dos, à l’épaule gauche ou au bras gauche
gate-chest-now-1 = pression, serrement ou douleur qui s’étend ; douleur avec sueurs, essoufflement, nausée ou malaise
gate-chest-now-2 = douleur soudaine, comme une déchirure, dans la poitrine ou entre les omoplates
gate-chest-now-3 = essoufflement soudain, ou crachats de sang
gate-chest-now-4 = douleur dans la poitrine ou essoufflement avec une jambe enflée et douloureuse
gate-chest-soon-1 = douleur vive quand vous inspirez, ou fièvre avec toux : aujourd’hui même
gate-chest-soon-2 = douleur qui vient à l’effort et disparaît au repos : aujourd’hui même
gate-chest-soon-3 = une douleur dans la poitrine, nouvelle pour vous et que personne n’a examinée
gate-chest-soon-4 = une boule dans le sein, un écoulement du mamelon ou un changement de la peau du sein

gate-belly-title = Si vous avez mal au ventre, à l’aine ou au flanc
gate-belly-now-1 = douleur en haut du ventre avec une pression dans la poitrine, des sueurs ou un essoufflement
gate-belly-now-2 = douleur soudaine et violente, ou ventre dur comme du bois
gate-belly-now-3 = vomissements de sang, selles noires ou sanglantes, ou malaise
gate-belly-now-4 = une masse qui bat dans le ventre, ou une douleur soudaine du ventre ou du dos si vous avez plus de 60 ans
gate-belly-now-5 = vous ne pouvez plus uriner du tout, ou vous n’évacuez plus aucun gaz
gate-belly-now-6 = douleur soudaine dans un testicule
gate-belly-now-7 = une boule douloureuse dans l’aine qui ne rentre plus
gate-belly-now-8 = vous êtes ou pourriez être enceinte et vous avez une forte douleur au ventre, un malaise ou une douleur à la pointe de l’épaule
gate-belly-soon-1 = fièvre ou vomissements
gate-belly-soon-2 = retard de règles, grossesse ou saignement inattendu
gate-belly-soon-3 = douleur en bas à droite du ventre, qui peut venir de l’appendice : aujourd’hui même

gate-back-title = Si vous avez mal au dos ou à la fesse
gate-back-now-1 = engourdissement entre les jambes, ou troubles nouveaux de la vessie ou de l’intestin
gate-back-now-2 = une jambe de plus en plus faible ; douleur ou faiblesse des deux jambes
gate-back-now-3 = une mauvaise chute ou un accident
gate-back-now-4 = une masse qui bat dans le ventre, ou une douleur de dos soudaine et violente si vous avez plus de 60 ans
gate-back-soon-1 = fièvre, ou cancer actuel ou passé
gate-back-soon-2 = défenses immunitaires affaiblies, comprimés de cortisone depuis longtemps, ou drogues injectées
gate-back-soon-3 = une chute, même petite, si vous avez de l’ostéoporose
gate-back-soon-4 = une douleur qui vous réveille nuit après nuit, ou une perte de poids que vous ne pouvez pas expliquer

gate-shoulder-title = Si vous avez mal à l’épaule
gate-shoulder-now-1 = douleur de l’épaule ou du bras avec une pression dans la poitrine, des sueurs, des nausées ou un essoufflement
gate-shoulder-now-2 = après un accident : une épaule déformée, ou une douleur au ventre avec une douleur à la pointe de l’épaule
gate-shoulder-soon-1 = une articulation chaude et gonflée, ou de la fièvre : aujourd’hui même
gate-shoulder-soon-2 = vous ne pouvez pas lever le bras après une chute
gate-shoulder-soon-3 = vous avez plus de 50 ans et les deux épaules sont raides chaque matin
gate-shoulder-soon-4 = une douleur la nuit que rien ne soulage, ou une perte de poids que vous ne pouvez pas expliquer

gate-arm-title = Si vous avez mal au bras ou à la main
gate-arm-now-1 = douleur du bras ou de la mâchoire avec une pression dans la poitrine, des sueurs, des nausées ou un essoufflement
gate-arm-now-2 = faiblesse ou engourdissement soudain d’un bras ou d’une main, ou un côté du visage qui s’affaisse
gate-arm-now-3 = une main soudain froide, pâle ou bleue
gate-arm-soon-1 = un bras enflé, chaud ou qui a changé de couleur : aujourd’hui même
gate-arm-soon-2 = une main de plus en plus faible ou engourdie
gate-arm-soon-3 = douleur après une blessure

gate-leg-title = Si vous avez mal à la cuisse ou à la jambe
gate-leg-now-1 = une jambe enflée et douloureuse avec une douleur dans la poitrine ou un essoufflement
gate-leg-now-2 = une jambe soudain froide, pâle ou engourdie
gate-leg-soon-1 = une jambe enflée, chaude ou qui a changé de couleur, surtout après une opération, un long voyage ou des semaines au lit : aujourd’hui même
gate-leg-soon-2 = une articulation chaude et gonflée, ou de la fièvre : aujourd’hui même

gate-shoulder = Une douleur sur le dessus de l’épaule peut venir de l’intérieur du corps si vous avez aussi mal au ventre ou si vous avez eu un accident. Consultez d’abord un médecin.
