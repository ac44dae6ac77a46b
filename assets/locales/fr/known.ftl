# What is known about a point, and how sensitive a person its pain area is shown for: nothing of it is on the first screen.

sensitivity = Zone de douleur pour
sensitivity-typical = La plupart
sensitivity-sensitive = Plus sensibles
sensitivity-note = Si vous avez déjà mal, ou si la pression dure plus longtemps, vous pouvez ressentir la douleur à plus d’endroits.

known-title = Ce que l’on sait et ce qui fait débat
known-disc = Pensez à une zone d’environ { $cm } cm, pas à un point précis. Deux examinateurs sont souvent en désaccord sur l’endroit.
known-measured = Des études ont mesuré la fréquence de la douleur aux endroits marqués « mesurée ». Le reste vient des cartes classiques.
known-drawing = La zone de douleur vient des cartes classiques. Aucune étude n’a mesuré la fréquence de la douleur à chaque endroit.
known-unsure = Les sources divergent sur ce point ou en disent peu. Il reste masqué tant que vous ne choisissez pas de l’afficher.
known-map = Les articulations, les disques et les organes internes peuvent faire mal aux mêmes endroits. Une carte ne permet pas de les distinguer.
