# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Parties du corps
tile-headache = Mal de tête
tile-neck = Cou et nuque
tile-shoulder = Épaule
tile-back = Dos
tile-jaw-face = Mâchoire et visage
tile-chest-belly = Poitrine et ventre
ask-all = Tous les points gâchettes
ask-show = Afficher ce qui correspond
ask-names = Points et muscles qui correspondent
ask-nothing = Rien ici ne correspond à « { $query } ».
ask-nothing-hint = Essayez une partie du corps, par exemple « tempe » ou « bas du dos », ou un muscle.
ask-places = Où vous avez mal
ask-remove = Retirer : { $place }
ask-side = Côté
ask-side-either = Peu importe
ask-start-over = Recommencer
ask-exactly = Où exactement ?
ask-add = Ajouter un endroit
ask-results = { $count ->
    [one] { $count } point est décrit comme envoyant une douleur à cet endroit
   *[other] { $count } points sont décrits comme envoyant une douleur à cet endroit
}
ask-results-hint = Le plus typique d’abord. Choisissez-en un pour voir sa zone et comment on le presse.
ask-some = Aucun n’atteint tous ces endroits ; chacun en atteint quelques-uns.
ask-none = Aucun point répertorié n’atteint cet endroit.
ask-none-hint = Retirez un endroit, ou choisissez-en un voisin.
ask-more = Afficher les { $count }
ask-note = Des cartes classiques, issues de l’observation. Elles montrent où chercher et ne disent pas ce qui cause une douleur.
ask-back = Retour aux réponses
place-on-side = { $place }, à { $side }

area-face = Visage et mâchoire
area-arm = Bras
area-belly = Ventre
area-leg = Jambe

typical-focus = très typique
typical-essential = typique
typical-spillover = de temps en temps
typical-local = situé là
why-focus = Sa douleur est décrite avant tout ici : { $places }.
why-essential = Sa douleur est décrite ici : { $places }.
    .also = Également ici : { $places }.
why-spillover = Sa douleur peut s’étendre jusqu’ici : { $places }.
    .also = Elle peut s’étendre jusqu’ici : { $places }.
why-local = Le point lui-même se trouve ici : { $places }.
why-words = On le décrit avec des mots proches des vôtres.
in-words = Avec les mots de tous les jours : { $words }.

say-pain = Où vous avez mal : { $places }. Points correspondants : { $count }.
say-pain-none = Aucun endroit douloureux n’est choisi.

## Typical, or somebody who is sensitive
sensitivity = Zone de douleur montrée
sensitivity-typical = Typique
sensitivity-sensitive = Personne sensible
sensitivity-note = Chez les personnes qui ont déjà mal, ou sur lesquelles on appuie plus longtemps, la douleur est ressentie plus souvent et s’étend plus loin.

legend-asked = Où vous avez mal
less-certain = Afficher les points moins documentés

## What is known
known-title = Ce que l’on sait et ce qui est discuté
known-disc = Voyez-le comme un disque d’environ { $cm } cm, pas comme un point précis : deux examinateurs sont souvent en désaccord sur l’endroit.
known-measured = La fréquence de la douleur aux endroits marqués « mesurée » provient d’études ; le reste est le dessin classique.
known-drawing = Sa zone est le dessin classique ; personne n’a compté combien de fois la douleur est ressentie à chaque endroit.
known-unsure = Les sources divergent sur ce point ou en disent peu ; il reste donc masqué tant qu’on ne le demande pas.
known-map = Les mêmes endroits peuvent faire mal à cause d’articulations, de disques ou d’organes internes. Une carte ne permet pas de les distinguer.

## Asked after a tap on the body
here-title = Vous avez mal ici ?
here-yes = Oui
here-no = Non
