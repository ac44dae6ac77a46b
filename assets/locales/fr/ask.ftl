# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Parties du corps
tile-headache = Maux de tête
tile-neck = Cou et nuque
tile-shoulder = Épaule
tile-back = Dos
tile-jaw-face = Mâchoire et visage
tile-chest-belly = Poitrine et ventre
ask-all = Tous les points gâchettes
ask-show = Afficher les points correspondants
ask-alone = Ou un seul de ces endroits
ask-names = Points et muscles correspondants
ask-nothing = Rien trouvé pour « { $query } ».
ask-nothing-hint = Essayez une partie du corps, comme « tempe » ou « bas du dos », ou le nom d’un muscle.
ask-places = Où vous avez mal
ask-remove = Retirer : { $place }
ask-side = Côté
ask-which-side = Quel côté ?
ask-side-either = Peu importe
ask-start-over = Recommencer
ask-exactly = Où exactement ?
ask-narrower = Plus précisément
ask-add = Ajouter un autre endroit
ask-results = { $count ->
    [one] { $count } point peut provoquer une douleur ici, d’après les cartes
   *[other] { $count } points peuvent provoquer une douleur ici, d’après les cartes
}
ask-results-hint = Les plus typiques d’abord. Choisissez-en un pour voir où la douleur peut être ressentie et comment appuyer.
ask-some = Aucun point ne couvre tous ces endroits ; chacun en couvre quelques-uns.
ask-none = Aucun point connu ne provoque de douleur à cet endroit.
ask-none-hint = Retirez un des endroits, ou choisissez-en un tout proche.
ask-more = Afficher les { $count }
ask-note = Ce sont des cartes classiques, issues de l’observation. Elles montrent où chercher, pas la cause de votre douleur.
ask-back = Retour aux réponses
next-answer = Réponse suivante
place-on-side = { $place }, à { $side }

area-face = Visage et mâchoire
area-arm = Bras
area-belly = Ventre
area-leg = Jambe

typical-focus = très typique
typical-essential = typique
typical-spillover = parfois
typical-local = situé ici
why-focus = Douleur surtout ressentie : { $places }.
why-essential = Douleur le plus souvent ressentie : { $places }.
    .also = Aussi ici : { $places }.
why-spillover = Douleur parfois ressentie : { $places }.
    .also = Parfois ici : { $places }.
why-local = Le point lui-même : { $places }.
why-words = D’autres décrivent cette douleur avec des mots proches des vôtres.
in-words = Avec les mots de tous les jours : { $words }.

say-pain = Où vous avez mal : { $places }. { $count ->
    [one] { $count } point correspond.
   *[other] { $count } points correspondent.
}
say-pain-none = Vous n’avez choisi aucun endroit douloureux.

legend-asked = Où vous avez mal
less-certain = Afficher les points moins documentés

## Asked after a tap on the body
here-title = Vous avez mal ici ?
here-yes = Oui
here-no = Non
here-none = Les cartes ne montrent pas de douleur ici. Essayez un peu plus haut ou plus bas.
# Above the name of a session, among the answers.
ask-session = Séance guidée
