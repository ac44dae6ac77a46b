# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = Wird hier nicht gedrückt: Die Halsschlagader und der Kehlkopf liegen zu nahe.
demo-none-groin = Wird hier nicht gedrückt: Die großen Gefäße und der Nerv des Beins verlaufen durch die Leiste.
demo-none-mouth = Wird hier nicht gedrückt: Die Stelle liegt tief neben dem Kiefer, wo ein Finger sie von außen nicht zuverlässig erreicht.
demo-none-heart = Wird hier nicht gedrückt: Schmerz an dieser Stelle muss zuerst ärztlich abgeklärt werden, und Drücken würde nichts beweisen.
demo-none-belly = Wird hier nicht gedrückt: Darunter liegen Bauchorgane, und Schmerz an dieser Stelle muss zuerst ärztlich abgeklärt werden.
demo-none-hollow = Wird hier nicht gedrückt: Die Schlagader und die Nerven des Arms liegen in der Grube über dem Schlüsselbein.
demo-none-armpit = Wird hier nicht gedrückt: Gefäße und Nerven des Arms verlaufen durch die Achselhöhle.
demo-none-other = Wird hier nicht gedrückt: Der Punkt wird gezeigt, damit Sie ihn kennen; eine sichere Art, ihn zu drücken, ist nicht bekannt.
demo-clinician = Dies zeigt, was geschulte Hände tun. Bitte versuchen Sie es nicht allein.
demo-clinician-mouth = Hier drückt eine geschulte Person, zum Teil vom Mund aus und mit sauberem Handschuh. Bitte versuchen Sie es nicht allein.
demo-gentle = Nur mit den Fingerkuppen und leicht: Mehr Druck ist hier nicht besser.

## What the hand does
technique-release = Druck, der folgt, wenn das Gewebe nachgibt
technique-roll = Zwischen Daumen und Fingern angehoben und gerollt
technique-strip = Ein langsamer Strich entlang des Strangs
technique-cross = Kurze, langsame Striche quer zum Strang
technique-spread = Langsames Auseinanderstreichen des Gewebes
technique-contract = Leicht anspannen, dann loslassen
barrier = Widerstand { $barrier } von { $barriers }

## What lengthens the muscle
stretch-ease = Den Muskel loslassen und sanft bewegen.
stretch-neck-turn = Das Gesicht zu dieser Seite drehen und den Kopf ein wenig zur anderen neigen lassen.
stretch-neck-tilt = Das Ohr zur anderen Schulter sinken lassen.
stretch-neck-flex = Das Kinn zur Brust sinken lassen.
stretch-neck-flex-away = Das Kinn zur anderen Achsel sinken lassen.
stretch-chin-in = Das Kinn gerade zurückziehen und ein wenig nicken.
stretch-shoulder-lower = Die Schulter sinken lassen, während der Kopf bleibt, wo er ist.
stretch-arm-across = Den Arm vor der Brust zur anderen Seite führen.
stretch-arm-back = Den Arm nach außen und hinten führen, sodass sich die Brust öffnet.
stretch-arm-up = Den Arm neben dem Ohr heben.
stretch-arm-behind = Die Hand hinter den Rücken führen.
stretch-jaw-open = Den Kiefer aufsinken lassen, nur so weit es angenehm ist.
stretch-breath = Langsam einatmen und die Rippen weit werden lassen.
stretch-trunk-side = Den Oberkörper zur anderen Seite neigen.
stretch-trunk-flex = Den Rücken nach vorn rund werden lassen.
stretch-trunk-back = Etwas nach hinten lehnen, sodass der Bauch lang wird.
stretch-trunk-turn = Den Oberkörper langsam drehen, so weit es angenehm ist.
stretch-hip-back = Den Oberschenkel nach hinten gehen lassen.
stretch-hip-fold = Das Knie zur anderen Schulter führen.
stretch-hip-across = Das Bein zur anderen Seite hinüberführen.

## When to stop
stop-title = Sofort aufhören bei
stop-1 = Kribbeln, Taubheit oder einem elektrischen Gefühl
stop-2 = Schmerz, der sich auf neue Weise ausbreitet oder über sechs von zehn steigt
stop-3 = einem Puls unter dem Finger
stop-4 = Schwindel, verändertem Sehen, Übelkeit oder Mühe beim Sprechen
stop-5 = Atemnot, oder Druck auf der Brust
stop-then = Mühe beim Sprechen, Doppeltsehen, unsicherer Gang oder Druck auf der Brust sind eine Sache für den Notruf.

## Guided sessions
tours-title = Geführte Abläufe
tours-intro = Eine Folge von Punkten mit Atmen und Pausen dazwischen, wie sie in einer Behandlung vorkommen könnte. Zum Lernen gezeigt; Sie können jederzeit aufhören.
tours-open = Geführte Abläufe
tours-length = { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
}, etwa { $minutes } min
guide-label = Geführter Ablauf: { $name }
guide-not = Jetzt nichts für Sie, wenn
guide-not-1 = Sie Fieber haben oder sich krank fühlen, oder die Haut dort verletzt oder entzündet ist
guide-not-2 = Sie dort in den letzten Wochen einen Sturz, einen Schlag oder eine Operation hatten
guide-not-3 = Sie Blutverdünner nehmen oder leicht bluten, es sei denn, Ihre Ärztin oder Ihr Arzt ist einverstanden
guide-not-4 = Sie Osteoporose, Krebs oder in diesem Bereich taube Haut haben, es sei denn, Ihre Ärztin oder Ihr Arzt ist einverstanden
guide-signs = Anzeichen, die zuerst Hilfe brauchen
guide-begin = Nichts davon trifft zu: beginnen
guide-next = Weiter
guide-back = Zurück
guide-skip = Diesen Punkt auslassen
guide-end = Ablauf beenden
guide-close = Schließen
guide-again = Noch einmal beginnen
guide-progress = Schritt { $step } von { $steps }
guide-to-step = Zurück zu diesem Schritt
guide-elsewhere = Sie sehen gerade: { $name }.
guide-see = Den Druck zeigen
guide-see-step = Das nächste Bild zeigen
guide-breathe = { $breaths ->
    [one] Wenn Sie mitdrücken: ein langsamer Atemzug, dann weiter.
   *[other] Wenn Sie mitdrücken: { $breaths } langsame Atemzüge, dann weiter.
}
guide-rest = Pause
    .text = { $breaths ->
        [one] Ein langsamer Atemzug: durch die Nase ein, und länger aus.
       *[other] { $breaths } langsame Atemzüge: durch die Nase ein, und länger aus.
    }
    .why = Die Hände loslassen. Wahrnehmen, was sich verändert hat und was nicht.
guide-done = Ende
guide-expect = Was zu erwarten ist
guide-expect-1 = Die Stellen können für eine Weile weniger empfindlich sein. So viel ist für das Drücken gezeigt worden; eine dauerhafte Linderung von Schmerz ist weniger sicher.
guide-expect-2 = Am nächsten Tag ein wenig wund zu sein ist häufig. Ein blauer Fleck bedeutet, dass es zu fest war.
guide-expect-3 = Ein- bis zweimal am Tag ist reichlich. Hat sich nach ein bis zwei Wochen nichts verändert, fragen Sie eine Fachperson.
guide-expect-4 = Schmerz, der zunimmt, sich ausbreitet oder Sie nachts weckt, muss ärztlich angesehen werden.

## Spoken
say-guide-begin = { $name }. Lesen Sie, wer nicht mitmachen sollte, und beginnen Sie dann.
say-guide-point = Schritt { $step } von { $steps }. { $point }, Seite: { $side }.
say-guide-rest = Schritt { $step } von { $steps }. Pause für langsame Atemzüge: { $breaths }.
say-guide-done = Der Ablauf ist zu Ende. Lesen Sie, was zu erwarten ist.
say-guide-left = Der Ablauf ist geschlossen.

## The sessions
tour-headache = Kopfschmerz
    .short = Schädelrand, Nacken, Schläfe und Kiefer, bei einem engen Band um den Kopf oder schwerem Kopf.
    .end = Kopfschmerz hat viele Ursachen, und dies sagt nicht, welche es ist. Neue, veränderte oder zunehmende Kopfschmerzen müssen ärztlich abgeklärt werden.
tour-headache-not-1 = der Kopfschmerz neu, plötzlich oder anders als Ihr gewohnter ist, oder mit Fieber einhergeht
tour-headache-not-2 = Sie eine Erkrankung der Halsschlagadern haben, einen Schlaganfall hatten oder Ihr Nacken vor Kurzem verletzt wurde
tour-headache-not-3 = Sie Rheuma an der Halswirbelsäule, das Down-, Ehlers-Danlos- oder Marfan-Syndrom oder einen Shunt haben, oder einen Schlaganfall hatten
tour-stiff-neck = Steifer Nacken
    .short = Schulterlinie, Übergang vom Nacken zur Schulter und die Muskeln, die den Kopf drehen.
    .end = Den Kopf langsam zu beiden Seiten drehen, nur so weit es angenehm ist. Ein steifer Nacken mit Fieber muss sofort ärztlich angesehen werden.
tour-stiff-neck-not-1 = der Nacken steif ist und Sie Fieber oder einen starken, plötzlich gekommenen Kopfschmerz haben
tour-stiff-neck-not-2 = ein Arm oder eine Hand schwach oder taub geworden ist
tour-stiff-neck-not-3 = Sie eine Erkrankung der Halsschlagadern, Rheuma an der Halswirbelsäule, das Down-, Ehlers-Danlos- oder Marfan-Syndrom oder einen Shunt haben, oder einen Schlaganfall hatten
tour-shoulder-blades = Zwischen den Schulterblättern
    .short = Die Muskeln zwischen Wirbelsäule und Schulterblatt, und jene, die vom Nacken und von der Brust her ziehen.
    .end = Die Schultern einige Male langsam kreisen. Schmerz an dieser Stelle, der mit Anstrengung oder Atemnot kommt, ist keine Sache für Massage.
tour-shoulder-blades-not-1 = der Schmerz bei Anstrengung kommt oder mit Atemnot, Schwitzen oder Druck auf der Brust
tour-shoulder-blades-not-2 = Sie brüchige Rippen haben oder lange Zeit Kortison nehmen
tour-low-back = Unterer Rücken
    .short = Neben der Lendenwirbelsäule, die Taille und das Gesäß.
    .end = Einige Schritte gehen und das Becken sanft bewegen. Taubheit zwischen den Beinen, ein schwaches Bein oder neue Probleme mit Blase oder Darm brauchen sofort Hilfe.
tour-low-back-not-1 = ein Bein schwach oder taub geworden ist, oder Blase oder Darm nicht wie gewohnt arbeiten
tour-low-back-not-2 = Sie schwanger sind, oder Schmerz in der Flanke mit Fieber oder Blut im Urin einhergeht
tour-low-back-not-3 = ein Bein heiß, geschwollen oder schmerzhaft ist
tour-jaw = Kiefer
    .short = Die Kaumuskeln und die Schläfe, nur mit den Fingerkuppen.
    .end = Den Kiefer hängen lassen, die Zähne auseinander. Zahnschmerz, eine Schwellung oder ein blockierender Kiefer gehören in zahnärztliche Hand.
tour-jaw-not-1 = ein Zahn schmerzt, das Gesicht geschwollen ist, oder sich der Mund nach einer Verletzung nicht öffnen lässt
tour-jaw-not-2 = Sie über fünfzig sind und Schläfe oder Kopfhaut empfindlich geworden sind, oder sich das Sehen verändert hat
tour-whole-back = Ganzer Rücken und Nacken
    .short = Vom unteren Rücken bis hinauf zum Schädelrand, wie in einer längeren Massage.
    .end = Bleiben Sie noch eine Minute ruhig liegen oder sitzen, bevor Sie aufstehen. Was bleibt, kann eine Erleichterung für eine Weile sein, ein leichtes Wundgefühl oder gar keine Veränderung.
tour-whole-back-not-1 = Sie eine bekannte Erkrankung der Wirbelsäule oder der Halsschlagadern haben, es sei denn, Ihre Ärztin oder Ihr Arzt ist einverstanden
tour-whole-back-not-2 = Sie schwanger sind oder Osteoporose haben
tour-whole-back-not-3 = Sie Rheuma an der Halswirbelsäule, das Down-, Ehlers-Danlos- oder Marfan-Syndrom oder einen Shunt haben, oder einen Schlaganfall hatten

## A session by itself
guide-auto = Von selbst weitergehen
guide-aloud = Anleitung vorlesen
guide-breath-of = Atemzug { $breath } von { $breaths }
guide-breaths-done = Die Atemzüge sind geschafft.

## A therapist’s hands in a session
guide-hands = Das Bild zeigt, wie eine Fachperson drückt ({ $contact }). Wenn Sie sich selbst massieren, halten Sie sich an den Text darüber.
