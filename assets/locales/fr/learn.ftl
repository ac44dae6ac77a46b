# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.

learn-what-title = Qu’est-ce que le massage des points gâchettes ?
learn-what-body = Un point gâchette (ou « point trigger ») est un petit endroit sensible dans un cordon tendu du muscle. Appuyer dessus déclenche souvent une douleur ailleurs, et pour chaque muscle une carte classique indique où cette douleur est couramment ressentie. Dans le massage des points gâchettes, l’endroit est repéré avec les doigts et pressé lentement, pendant quelques secondes plutôt que quelques minutes, jusqu’à ce qu’il devienne moins sensible.
learn-points-title = Tout le monde en a-t-il ?
learn-points-body = Les endroits sensibles sont fréquents, même chez des personnes sans douleur. Un point qui réveille la douleur que vous connaissez est dit actif, un point qui est seulement sensible sous le doigt est dit latent. En trouver un ne prouve pas qu’il est la raison de votre douleur.
learn-zones-title = Pourquoi la douleur est-elle ressentie ailleurs ?
learn-zones-body = Que l’on puisse ressentir à un endroit une pression exercée à un autre est bien montré par des expériences. Les articulations, les disques et les organes internes peuvent produire les mêmes cartes ; une carte peut donc suggérer où chercher, mais ne pose pas de diagnostic.

learn-session-title = Le déroulement d’une séance
learn-session-talk = D’abord, vous parlez : où vous avez mal, depuis quand, ce qui améliore ou aggrave la douleur, et s’il y a des raisons d’éviter le massage.
learn-session-find = Le thérapeute palpe le muscle à la recherche d’un cordon tendu et, dans celui-ci, de l’endroit le plus sensible.
learn-session-settle = Le pouce, les doigts, la jointure du doigt ou le coude repose sur la peau jusqu’à ce que vous soyez tous deux à l’aise.
learn-session-sink = La pression augmente lentement pendant que vous expirez, jusqu’à ce que le tissu résiste. Vous dites à quel point c’est fort ; cinq ou six sur dix suffisent largement.
learn-session-hold = La pression reste constante, en général d’une demi-minute à une minute. Souvent, l’endroit devient environ moitié moins sensible, et une douleur ressentie ailleurs peut apparaître puis s’estomper.
learn-session-release = La main se relâche sur une respiration. La peau pâlit, puis rosit.
learn-session-lengthen = Le muscle est étiré ou mobilisé en douceur, puis vient l’endroit suivant. Quelques pressions par point suffisent.
learn-session-after = La zone peut être un peu endolorie le lendemain. Un bleu signifie que c’était trop fort.

learn-benefit-title = Ce que l’on en attend, et ce que l’on sait
learn-benefit-relief = Soulagement de la douleur
    .evidence = Les endroits pressés deviennent moins sensibles pendant un temps : quinze essais considérés ensemble le montrent. Ces mêmes essais ne montrent pas que la douleur propre des personnes diminue davantage qu’en l’absence de pression [Lu2022].
    .grade = Moins de sensibilité pendant un temps : étayé. Moins de douleur propre : faible.
learn-benefit-mobility = Mouvements plus faciles
    .evidence = Dans un petit essai, le cou s’inclinait un peu plus de côté après une pression mesurée avec un appareil qu’après une pression à la main ou factice [AbuTaleb2016]. On ne sait pas combien de temps un tel gain dure.
    .grade = Faible, à court terme.
learn-benefit-circulation = Circulation
    .evidence = La peau rougit après la pression parce que le sang revient, et l’échographie a montré un flux modifié autour de certains points sensibles [Sikdar2009]. Il n’a pas été montré que le massage améliore la santé par le biais de la circulation.
    .grade = Local et bref ; bénéfice non prouvé.
learn-benefit-relaxation = Détente
    .evidence = Beaucoup de personnes trouvent apaisants le calme, le toucher et la respiration lente. Respirer lentement avec une longue expiration a diminué une douleur expérimentale dans une étude [Jafari2020] ; comme traitement, les preuves sont très incertaines [Joseph2022].
    .grade = Souvent rapportée ; peu étudiée.
learn-benefit-posture = Posture
    .evidence = Nous ne connaissons aucune étude montrant que presser des points gâchettes change durablement la posture.
    .grade = Non montré.
learn-benefit-performance = Performance
    .evidence = Nous ne connaissons aucune étude montrant que presser des points gâchettes rend plus fort ou plus rapide.
    .grade = Non montré.
learn-headache-title = Et les maux de tête ?
learn-headache-body = Les endroits sensibles sont plus fréquents chez les personnes qui ont des céphalées de tension ou des migraines, mais on ne sait pas s’ils provoquent le mal de tête [Do2018]. Dans un essai contrôlé, les maux de tête sont devenus moins nombreux avec le massage, et tout autant avec un placebo [Moraska2015].

learn-disputed-title = Ce qui fait accord et ce qui est discuté
learn-disputed-agreed = Soixante experts se sont accordés sur trois signes : un cordon tendu, un endroit très sensible et une douleur ressentie ailleurs [Fernandez2018].
learn-disputed-finding = Deux examinateurs sont souvent en désaccord sur l’emplacement d’un point [Rathbone2017, Lucas2009]. Chaque point de cet atlas est donc un disque et non un point précis.
learn-disputed-theory = Certains chercheurs estiment que la théorie musculaire est une conjecture et que des nerfs irrités expliqueraient les observations [Quintner2015] ; d’autres la défendent [Dommerholt2015]. Les deux camps admettent que les gens ont de véritables endroits sensibles dont la douleur s’étend.
learn-grades-title = Ce que signifient les degrés
learn-grades-a = A : un texte indépendant, que nous avons lu, le dit.
learn-grades-b = B : affirmé dans le manuel classique et largement repris.
learn-grades-c = C : les sources divergent ou sont limitées. Ces points sont masqués tant que vous ne les demandez pas.

learn-suits-title = À qui cela convient
learn-suits-body = Cela peut convenir à des adultes ayant la nuque raide, les épaules endolories, des céphalées de tension ou un mal de dos ordinaire, une fois que les signes d’alerte ci-dessous ont été écartés et que rien dans la liste suivante ne s’applique.
learn-not-title = Quand ne pas appuyer
learn-not-skin = Sur une plaie ouverte, une brûlure, une éruption ou un endroit infecté.
learn-not-injury = Sur une fracture avérée ou suspectée, une blessure récente ou une opération récente.
learn-not-clot = Si un bras ou une jambe est chaud et enflé, ce qui peut signifier un caillot de sang.
learn-not-lump = Sur une tumeur, une grosseur inexpliquée ou une varice importante.
learn-not-ill = En cas de fièvre, ou si vous vous sentez malade.
learn-not-numb = Là où vous ne sentez rien.
learn-not-gun = Avec un pistolet de massage sur le cou : jamais.
learn-ask-title = Demandez d’abord à un médecin
learn-ask-blood = En cas d’anticoagulants, de trouble de la coagulation ou de plaquettes basses.
learn-ask-bone = En cas d’ostéoporose, de traitement prolongé par corticoïdes ou de cancer dans les os.
learn-ask-vessel = En cas de maladie des artères du cou, d’AVC ancien ou de blessure récente du cou.
learn-ask-tissue = En cas de maladie du tissu conjonctif, comme le syndrome d’Ehlers-Danlos ou de Marfan.
learn-ask-pregnancy = Pendant la grossesse : aucune pression sur le ventre, aucune pression forte sur le bas du dos et le bassin.
learn-ask-heart = En cas de tension artérielle non contrôlée, de maladie du cœur, ou de stimulateur cardiaque ou de chambre implantable sous l’endroit.
learn-ask-cancer = Pendant le traitement d’un cancer.
learn-ask-neck = En cas de polyarthrite rhumatoïde touchant le cou, de trisomie 21 ou de dérivation (valve) dans le cou.
learn-ask-feeling = En cas de diabète ayant diminué vos sensations.
learn-ask-child = Avant seize ans : seulement avec un adulte.

learn-tell-title = Ce qu’il faut dire au thérapeute
learn-tell-where = Où vous avez mal, depuis quand, et ce que vous avez essayé.
learn-tell-health = Maladies, opérations, accidents, grossesse, et tous vos médicaments, surtout les anticoagulants.
learn-tell-limits = Jusqu’où la pression peut aller. Vous pouvez dire stop à tout moment.
learn-tell-signs = Tout de suite : picotements, engourdissement, douleur électrique, vertiges, changement de la vue, nausée, ou pouls sous le doigt.

learn-flags-title = Signes d’alerte : demandez plutôt une aide médicale
learn-flags-emergency = Appelez le numéro d’urgence en cas de pression dans la poitrine avec sueurs, essoufflement ou malaise ; du pire mal de tête de votre vie, survenu en un instant ; ou d’une douleur nouvelle d’un côté du cou avec paupière tombante, vision double, parole pâteuse ou démarche instable.
learn-flags-head = Mal de tête ou douleur au cou : avec fièvre, confusion, faiblesse ou engourdissement ; après une blessure ; nouveau après cinquante ans ; qui s’aggrave régulièrement ou a changé de nature ; pire en se couchant, en se levant, en toussant ou en forçant ; avec un œil rouge et douloureux ; pendant la grossesse ou après l’accouchement ; avec un cancer ou des défenses immunitaires affaiblies ; ou quand des antidouleurs sont souvent nécessaires.
learn-flags-chest = Douleur dans la poitrine : à l’effort, comme une déchirure, s’étendant au bras ou à la mâchoire, ou avec une jambe enflée.
learn-flags-belly = Douleur au ventre ou au flanc : soudaine et violente, avec un ventre dur, des vomissements, du sang, de la fièvre, un retard de règles, une masse qui bat au rythme du pouls, ou plus d’urine ni de gaz. Une douleur en bas à droite peut venir de l’appendice.
learn-flags-back = Mal de dos : avec engourdissement entre les jambes, trouble nouveau de la vessie ou de l’intestin, faiblesse d’une jambe, fièvre, cancer, mauvaise chute (ou petite chute en cas d’ostéoporose), douleur nocturne ou perte de poids inexpliquée.
learn-flags-jaw = Douleur à la mâchoire, aux dents ou au visage : avec gonflement, fièvre, décharges électriques ou visage engourdi, après une blessure quand la bouche ne s’ouvre pas, ou sous forme de douleur à l’effort.
learn-flags-shoulder = Douleur sur le dessus de l’épaule accompagnée d’une douleur au ventre ou après un accident : elle peut venir de l’intérieur du corps.

learn-disclaimer-body = Cet atlas montre des cartes classiques pour apprendre. Il ne pose pas de diagnostic et ne remplace pas l’avis d’un médecin ou d’un thérapeute. En cas de doute, demandez d’abord.
