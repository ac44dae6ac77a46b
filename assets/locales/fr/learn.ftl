# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.
# Every hope `learn-benefit-<name>` has its `.evidence` and a `.grade`. The grade's first words and the evidence's first words belong
# together: "Some support" with "Studies taken together show", "Weak evidence" with "In one small study", "Not shown" with "We know of
# no study that shows". tests/learning_texts.rs has them in every language.

learn-flags-title = Signes d’alerte : demandez d’abord une aide médicale
learn-flags-intro = Ces signes demandent une aide médicale, pas un massage. L’atlas peut attendre. La liste pour les maux de tête suit une liste publiée [Do2019].
learn-what-title = Qu’est-ce que le massage des points gâchettes ?
learn-what-body = Un point gâchette (ou « point trigger ») est un petit endroit sensible dans un cordon tendu du muscle. Quand on appuie dessus, on a souvent mal aussi ailleurs. Pour chaque muscle, une carte classique montre où cette douleur est le plus souvent ressentie. Dans ce massage, vous ou un thérapeute cherchez le point avec les doigts et le pressez lentement jusqu’à ce qu’il soit moins sensible. Cela prend des secondes plutôt que des minutes.
learn-points-title = Tout le monde a-t-il des points gâchettes ?
learn-points-body = Les endroits sensibles sont fréquents, même chez des personnes sans douleur. S’il réveille la douleur que vous connaissez, un point est dit actif. S’il ne fait mal que quand on appuie, il est dit latent. En trouver un ne prouve pas que votre douleur en vient.
learn-zones-title = Pourquoi ressent-on la douleur ailleurs ?
learn-zones-body = Des expériences montrent bien qu’une pression à un endroit peut être ressentie ailleurs [Q07]. Mais les articulations, les disques et les organes internes peuvent faire mal aux mêmes endroits [Q10]. Une carte peut vous dire où chercher. Elle ne peut pas vous dire ce que vous avez.

learn-why-title = Pourquoi les points gâchettes se forment-ils ? Que sont les « nœuds » ?
learn-why-names = On les appelle « nœuds » ou « contractures ». Dans le muscle, rien n’est vraiment noué. Le mot « nœud » dit seulement ce que l’on sent sous les doigts : quelque chose de petit, de ferme et de douloureux.
learn-why-load = Beaucoup d’experts pensent qu’un excès d’effort ou un coup peut les faire naître, par exemple des heures dans la même position [Bron2012].
learn-why-spasm = On lit aussi qu’ils viennent d’un spasme ou d’une tension du muscle. Ce n’est pas prouvé.
learn-why-stress = Le stress peut jouer un rôle. Dans une petite étude, le muscle devenait plus actif à un endroit sensible sous l’effet du stress, et pas juste à côté [McNulty1994].
learn-why-debate = On ne sait toujours pas comment ils se forment, et les experts ne sont pas d’accord [Jafri2014, Quintner2015].

learn-find-title = Comment trouver moi-même un point gâchette ?
learn-find-signs = Lisez d’abord les signes d’alerte et les deux listes en haut. Si quelque chose vous concerne, demandez plutôt à un médecin.
learn-find-place = Montrez sur le corps où vous avez mal. Ouvrez un des points et lisez où il se trouve.
learn-find-band = Relâchez le muscle. Passez le bout des doigts en travers, lentement et légèrement. Cherchez un cordon tendu, comme une corde sous la peau.
learn-find-spot = Suivez le cordon jusqu’à l’endroit le plus sensible. Appuyez-y légèrement cinq à dix secondes. Une douleur que vous connaissez, là ou ailleurs, est un signe de point gâchette [Fernandez2018].
learn-find-side = Comparez avec l’autre côté. À lui seul, un endroit sensible ne veut pas dire grand-chose, et même des personnes formées sont souvent en désaccord sur son emplacement [Rathbone2017, Lucas2009].
learn-find-keep = Ne cherchez pas à l’avant du cou, dans l’aisselle, l’aine ou le ventre. Écartez les doigts si vous sentez un pouls, des picotements ou une grosseur. Ne touchez pas aux points marqués « Ne pas appuyer » ou « Réservé aux professionnels ».

learn-session-title = Comment se passe une séance ?
learn-session-talk = D’abord, vous dites où vous avez mal, depuis quand et ce qui soulage ou aggrave la douleur. Puis vous voyez avec le thérapeute si le massage est sans danger pour vous.
learn-session-find = Le thérapeute palpe le muscle à la recherche d’un cordon tendu, puis de son endroit le plus sensible.
learn-session-settle = Un pouce, un doigt, une jointure ou le coude repose sur la peau jusqu’à ce que vous soyez à l’aise tous les deux.
learn-session-sink = La pression augmente lentement pendant que vous expirez, jusqu’à ce que les tissus résistent. Vous dites à quel point cela fait mal. Cinq ou six sur dix suffisent largement.
learn-session-hold = La pression reste la même, en général d’une demi-minute à une minute. Souvent, l’endroit devient environ moitié moins sensible. Vous pouvez sentir ailleurs une douleur qui vient et s’en va.
learn-session-release = La main se relâche peu à peu, le temps d’une respiration. La peau pâlit, puis rosit.
learn-session-lengthen = Le muscle est étiré ou bougé en douceur. Puis vient l’endroit suivant. Quelques pressions par endroit suffisent.
learn-session-after = La zone peut être un peu sensible le lendemain. Un bleu signifie que la pression était trop forte.
learn-session-numbers = La force et la durée montrées par l’atlas sont notre choix. Elles s’appuient sur des mesures du moment où la pression commence à faire mal [Bordachar2019, Widmalm2014] et sur des études de la pression [Gemmell2008, Gulick2011].

learn-ways-title = Quelles techniques existent ?
learn-ways-press = Pression du point gâchette : une pression constante à un endroit, jusqu’à ce qu’il soit moins sensible. C’est ce que l’atlas montre le plus.
learn-ways-pinch = Pincer et rouler : soulever le muscle entre le pouce et les doigts, là où c’est possible.
learn-ways-deep = Massage des tissus profonds (deep tissue) : des passages lents le long du muscle, avec les doigts, les jointures ou le coude. Les experts ne s’accordent pas sur ce que c’est exactement. Les dommages graves sont rares mais connus, sans doute par trop de force [Koren2018].
learn-ways-myofascial = Relâchement myofascial : un étirement léger et lent de la peau et des tissus [Ajimsha2015]. Dans les études sur la lombalgie et la fibromyalgie, l’effet était trop faible pour compter vraiment [Laimi2017].
learn-ways-stretch = Étirer : allonger le muscle en douceur après la pression. Dans une petite étude, presser et étirer chez soi pendant cinq jours a plus soulagé que des exercices de mouvement [Hanten2000].
learn-ways-mix = Un thérapeute peut utiliser une seule de ces techniques, ou plusieurs dans la même séance. On ne sait pas quel mélange est le meilleur.

learn-benefit-title = Ce que l’on espère et ce que l’on sait
learn-benefit-relief = Moins de douleur
    .evidence = Des études réunies montrent que les endroits pressés sont moins sensibles pendant un temps. Elles ne montrent pas que la douleur habituelle baisse plus que sans pression [Lu2022]. Les études sont petites et la plupart ont un risque élevé de biais [Geri2022].
    .grade = En partie étayé : moins sensible pendant un temps. Preuves faibles : moins de douleur habituelle.
learn-benefit-mobility = Bouger plus facilement
    .evidence = Dans une petite étude, le cou se penchait un peu plus de côté après une pression faite avec un appareil de mesure. Appuyer à la main ou faire semblant avait moins d’effet [AbuTaleb2016]. On ne sait pas combien de temps cela dure.
    .grade = Preuves faibles, à court terme.
learn-benefit-relaxation = Détente et moins de stress
    .evidence = Dans une petite étude, respirer lentement en expirant longtemps rendait la chaleur moins douloureuse [Jafari2020]. Contre les douleurs, c’est très incertain [Joseph2022]. Beaucoup disent que le calme et le toucher les apaisent.
    .grade = Preuves faibles, peu étudié.
learn-benefit-circulation = Meilleure circulation
    .evidence = Nous ne connaissons aucune étude montrant que le massage améliore la santé grâce à une meilleure circulation. La peau rougit bien après la pression, parce que le sang revient. Dans une petite étude, le sang circulait de façon inhabituelle autour de certains endroits sensibles [Sikdar2009].
    .grade = Non démontré.
learn-benefit-oxygen = Plus d’oxygène dans le muscle
    .evidence = Nous ne connaissons aucune étude montrant que la pression apporte plus d’oxygène au muscle. Chez douze personnes, après un effort intense de la main, le massage a même ralenti la circulation du sang dans l’avant-bras [Wiltshire2010].
    .grade = Non démontré.
learn-benefit-toxins = Éliminer les « toxines »
    .evidence = Nous ne connaissons aucune étude montrant que le massage élimine des toxines. Chez douze personnes, l’acide lactique a quitté le muscle plus lentement avec le massage qu’au repos [Wiltshire2010].
    .grade = Non démontré.
learn-benefit-healing = Guérir et récupérer plus vite
    .evidence = Nous ne connaissons aucune étude montrant que la pression fait guérir une blessure plus vite. Après un effort intense, le massage a rendu les muscles un peu moins douloureux dans 29 études réunies. Il ne les a rendus ni plus forts ni moins fatigués [Davis2020].
    .grade = Non démontré pour la guérison.
learn-benefit-function = Un muscle qui fonctionne de nouveau normalement
    .evidence = Nous ne connaissons aucune étude montrant que presser un point permet à son muscle de fonctionner de nouveau normalement.
    .grade = Non démontré.
learn-benefit-posture = Meilleure posture
    .evidence = Nous ne connaissons aucune étude montrant que presser des points gâchettes change durablement la posture.
    .grade = Non démontré.
learn-benefit-performance = Meilleures performances
    .evidence = Nous ne connaissons aucune étude montrant que presser des points gâchettes rend plus fort ou plus rapide. Dans 29 études réunies, le massage sportif n’a pas eu cet effet [Davis2020].
    .grade = Non démontré.
learn-headache-title = Et les maux de tête ?
learn-headache-body = Les endroits sensibles sont plus fréquents chez les personnes qui ont des céphalées de tension ou des migraines. On ne sait pas s’ils provoquent le mal de tête [Do2018]. Dans une étude, les maux de tête ont diminué avec le massage, mais tout autant avec un placebo [Moraska2015].
learn-wide-title = Et la douleur dans tout le corps ?
learn-wide-doctor = Une douleur à beaucoup d’endroits pendant des mois, avec de la fatigue et un mauvais sommeil, peut être une fibromyalgie ou une autre maladie. Consultez un médecin pour le savoir. Presser des points isolés ne vous le dira pas.
learn-wide-massage = Le massage peut aider un peu. Dans neuf études réunies, cinq semaines de massage ou plus ont soulagé la douleur, l’anxiété et la tristesse de personnes atteintes de fibromyalgie. Le sommeil n’était pas meilleur. On ne sait pas si cela dure [Li2014].
learn-wide-light = Demandez une pression légère si votre peau ou vos muscles sont très sensibles.
learn-ends-title = Et les bras, les jambes et les pieds ?
learn-ends-body = Cet atlas s’arrête à la hanche et au milieu du haut du bras. Il ne montre aucun point des pieds, des mollets, des genoux ou des mains. Pour une douleur du pied ou du talon, comme l’aponévrosite plantaire, demandez à un médecin ou à un podologue.

learn-disputed-title = Ce qui met les experts d’accord et ce qui les divise
learn-disputed-agreed = Soixante experts se sont accordés sur trois signes : un cordon tendu, un endroit très sensible et une douleur ressentie ailleurs [Fernandez2018].
learn-disputed-finding = Deux personnes sont souvent en désaccord sur l’emplacement d’un point [Rathbone2017, Lucas2009]. C’est pourquoi chaque point de cet atlas est un disque.
learn-disputed-theory = Certains chercheurs pensent que des nerfs irrités, et non les muscles, expliquent les endroits sensibles [Quintner2015]. D’autres défendent la théorie musculaire [Dommerholt2015]. Les deux camps admettent que les endroits sensibles sont réels et que leur douleur s’étend.
learn-grades-title = Ce que signifient les niveaux
learn-grades-a = A : une source indépendante que nous avons lue le dit.
learn-grades-b = B : tel que le manuel classique est souvent cité. Nous le connaissons par ces citations, et non par le manuel lui-même.
learn-grades-c = C : les sources sont rares ou divergent. Ces points ne sont visibles que si vous les affichez.

learn-suits-title = À qui ce massage convient-il ?
learn-suits-body = Cela peut convenir à des adultes ayant la nuque raide, les épaules douloureuses, des céphalées de tension ou un mal de dos ordinaire. Vérifiez d’abord que vous n’avez aucun des signes d’alerte et que rien ne vous concerne dans « Quand ne pas appuyer » et « Demandez d’abord à un médecin ».
learn-not-title = Quand ne pas appuyer
learn-not-skin = Sur une plaie ouverte, une brûlure, une éruption ou une zone infectée.
learn-not-injury = Sur un os cassé ou peut-être cassé, une blessure récente ou une opération récente.
learn-not-clot = En cas de gonflement et de chaleur dans un bras ou une jambe. C’est peut-être un caillot : consultez un médecin aujourd’hui.
learn-not-lump = Sur une tumeur, une grosseur qu’aucun médecin n’a vue ou une varice importante.
learn-not-ill = En cas de fièvre, ou si vous vous sentez malade.
learn-not-numb = Là où vous ne sentez rien.
learn-not-gun = N’utilisez jamais un pistolet de massage sur le cou. Des déchirures d’une artère du cou ont été décrites après son usage, mais il n’est pas prouvé qu’il en était la cause [Sulkowski2022, Shariff2023].
learn-not-harm = Les accidents graves après un massage sont rares, mais il y en a eu. La plupart ont suivi une poussée brusque sur la colonne [Yin2014, Ernst2003].
learn-ask-title = Demandez d’abord à un médecin
learn-ask-blood = Si vous prenez des anticoagulants, saignez facilement ou avez peu de plaquettes.
learn-ask-bone = Si vous avez de l’ostéoporose (os fragiles) ou un cancer dans les os.
learn-ask-steroid = Si vous avez pris longtemps des corticoïdes (comme la cortisone) en comprimés.
learn-ask-vessel = Si vous avez une maladie des artères du cou, si vous avez déjà eu un AVC ou si vous avez eu récemment une blessure au cou.
learn-ask-tissue = Si votre tissu conjonctif est fragile, comme dans le syndrome d’Ehlers-Danlos ou de Marfan.
learn-ask-pregnancy = Si vous êtes enceinte. N’appuyez pas sur le ventre, ni fortement sur le bas du dos et le bassin.
learn-ask-heart = Si vous avez une maladie du cœur ou une tension artérielle mal contrôlée. Aussi avec un stimulateur cardiaque ou une chambre implantable là où vous appuyez.
learn-ask-cancer = Si vous avez un cancer ou suivez un traitement contre un cancer.
learn-ask-neck = Si vous avez une polyarthrite rhumatoïde au cou, une trisomie 21 ou une dérivation (valve) dans le cou.
learn-ask-feeling = Si le diabète a diminué la sensibilité de votre peau.
learn-ask-child = Si vous avez moins de 16 ans. N’appuyez qu’en présence d’un adulte.

learn-tell-title = Ce qu’il faut dire au thérapeute
learn-tell-where = Où vous avez mal, depuis quand, et ce que vous avez essayé.
learn-tell-health = Vos maladies, opérations et accidents. Dites si vous êtes enceinte ou si vous prenez des anticoagulants. Citez tous vos médicaments.
learn-tell-limits = Jusqu’où la pression peut aller. Vous pouvez dire stop à tout moment.
learn-tell-signs = Dites-le tout de suite si vous sentez des picotements, un engourdissement ou une douleur électrique. Dites-le aussi en cas de vertiges, de nausées ou de troubles de la vue, ou si vous sentez un pouls sous le doigt.

learn-next-title = Comment trouver un thérapeute ?
learn-next-where = Cherchez près de chez vous un thérapeute formé au massage des points gâchettes ou des tissus profonds. Votre médecin ou un cabinet de kinésithérapie en connaît peut-être un.
learn-next-training = Demandez : quelle est votre formation ? Est-elle reconnue ici ?
learn-next-health = Demandez : le massage est-il sans danger avec mes maladies et mes médicaments ?
learn-next-pressure = Demandez : allez-vous appuyer moins fort, ou arrêter, quand je le dis ?
learn-next-plan = Demandez : combien de séances proposez-vous, combien coûtent-elles, et quand arrête-t-on si rien ne change ?
learn-next-leave = Cherchez quelqu’un d’autre si l’on vous promet la guérison ou si l’on vous dit d’arrêter un médicament.

learn-disclaimer-body = Cet atlas montre des cartes classiques pour apprendre. Il ne pose pas de diagnostic et ne remplace pas l’avis d’un médecin ou d’un thérapeute. En cas de doute, demandez d’abord.
learn-made-of = Le corps est fait du squelette d’OpenSim (CC BY 3.0) et de la peau de MakeHuman (CC0), modifiés par nous. Trigger Point Atlas { $version }.
