# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = Hier nicht drücken. Die Halsschlagader und der Kehlkopf liegen zu nahe.
demo-none-groin = Hier nicht drücken. Die großen Blutgefäße und der Nerv des Beins verlaufen durch die Leiste.
demo-none-mouth = Hier nicht drücken. Die Stelle liegt tief neben dem Kiefer. Ein Finger erreicht sie von außen nicht zuverlässig.
demo-none-heart = Hier nicht drücken. Lassen Sie Schmerzen an dieser Stelle zuerst ärztlich abklären. Drücken verrät nicht, woran es liegt.
demo-none-belly = Hier nicht drücken. Darunter liegen Bauchorgane. Lassen Sie Schmerzen an dieser Stelle zuerst ärztlich abklären.
demo-none-hollow = Hier nicht drücken. Die Schlagader und die Nerven des Arms liegen in der Grube über dem Schlüsselbein.
demo-none-armpit = Hier nicht drücken. Blutgefäße und Nerven des Arms verlaufen durch die Achselhöhle.
demo-none-other = Hier nicht drücken. Der Punkt dient nur zur Orientierung. Es ist nicht bekannt, wie man ihn sicher drückt.
demo-clinician = Das zeigt, was eine Fachperson tut. Bitte versuchen Sie es nicht selbst.
demo-clinician-mouth = Hier drückt eine Fachperson, zum Teil vom Mund aus und mit sauberem Handschuh. Bitte versuchen Sie es nicht selbst.
demo-gentle = Nur leicht drücken, nicht kräftiger als mit einer Fingerkuppe. Fester zu drücken hilft nicht besser.

## What the hand does
technique-release = Druck halten: abwarten und nachgehen, wenn der Muskel nachgibt
technique-roll = Den Muskel anheben und zwischen Daumen und Fingern rollen
technique-strip = Langsam am festen Strang entlangstreichen
technique-cross = Kurze, langsame Striche quer zum festen Strang
technique-spread = Myofasziale Technik: Haut und Gewebe langsam auseinanderstreichen
technique-contract = Leicht anspannen, dann loslassen
barrier = Stufe { $barrier } von { $barriers }

## What lengthens the muscle
stretch-ease = Den Muskel locker lassen und sanft bewegen.
stretch-neck-turn = Das Gesicht zu dieser Seite drehen und den Kopf ein wenig zur anderen neigen.
stretch-neck-tilt = Das Ohr zur anderen Schulter sinken lassen.
stretch-neck-flex = Das Kinn zur Brust sinken lassen.
stretch-neck-flex-away = Das Kinn zur anderen Achsel sinken lassen.
stretch-chin-in = Das Kinn gerade zurückziehen und ein wenig nicken.
stretch-shoulder-lower = Die Schulter sinken lassen. Der Kopf bleibt, wo er ist.
stretch-arm-across = Den Arm vor der Brust zur anderen Seite führen.
stretch-arm-back = Den Arm nach außen und hinten führen, sodass sich die Brust öffnet.
stretch-arm-up = Den Arm neben dem Ohr heben.
stretch-arm-behind = Die Hand hinter den Rücken führen.
stretch-jaw-open = Den Kiefer locker nach unten sinken lassen, nur so weit es angenehm ist.
stretch-breath = Langsam einatmen und die Rippen weit werden lassen.
stretch-trunk-side = Zur anderen Seite neigen.
stretch-trunk-flex = Den Rücken nach vorn rund werden lassen.
stretch-trunk-back = Etwas nach hinten lehnen, sodass der Bauch gedehnt wird.
stretch-trunk-turn = Den Oberkörper langsam drehen, so weit es angenehm ist.
stretch-hip-back = Den Oberschenkel nach hinten führen.
stretch-hip-fold = Das Knie zur anderen Schulter führen.
stretch-hip-across = Das Bein zur anderen Seite hinüberführen.

## When to stop
stop-title = Sofort aufhören bei
stop-1 = Kribbeln, Taubheit oder einem Gefühl wie von einem Stromschlag
stop-2 = Schmerzen, die sich neu ausbreiten oder stärker als 6 von 10 werden
stop-3 = einem Puls unter dem Finger
stop-4 = Schwindel, Sehstörungen, Übelkeit oder Problemen beim Sprechen
stop-5 = Atemnot oder Druck auf der Brust
stop-then = Fällt Ihnen das Sprechen oder Atmen schwer? Sehen Sie doppelt, gehen Sie unsicher oder spüren Sie Druck auf der Brust? Dann wählen Sie sofort den Notruf.

## Guided sessions
tours-title = Geführte Abläufe
tours-intro = Mehrere Punkte nacheinander, mit Atmen und Pausen, wie in einer Behandlung. Für jeden Punkt sind es ein paar Atemzüge, weniger als wenn Sie ihn einzeln bearbeiten. Nur zum Lernen. Sie können jederzeit aufhören.
tours-open = Geführte Abläufe
tours-length = { $points ->
    [one] 1 Punkt in { $steps } Schritten
   *[other] { $points } Punkte in { $steps } Schritten
}, etwa { $minutes } min
guide-label = Geführter Ablauf: { $name }
guide-not = Bitte nicht mitmachen, wenn
guide-not-1 = Sie Fieber haben oder sich krank fühlen
guide-not-2 = die Haut an einer der Stellen verletzt, infiziert oder entzündet ist
guide-not-3 = Sie an einer der Stellen in den letzten Wochen einen Sturz, einen Schlag oder eine Operation hatten
guide-not-4 = Sie unter 16 sind und keine erwachsene Person dabei ist
guide-not-5 = Sie Blutverdünner nehmen oder leicht bluten und es nicht ärztlich abgesprochen ist
guide-not-6 = Sie Osteoporose (schwache Knochen) haben und es nicht ärztlich abgesprochen ist
guide-not-7 = Sie lange Zeit Kortisontabletten genommen haben und es nicht ärztlich abgesprochen ist
guide-not-8 = Sie Krebs haben oder deswegen behandelt werden und es nicht ärztlich abgesprochen ist
guide-not-9 = Sie herzkrank sind oder einen schlecht eingestellten Blutdruck haben und es nicht ärztlich abgesprochen ist
guide-not-10 = unter einer der Stellen ein Herzschrittmacher oder ein Port liegt und es nicht ärztlich abgesprochen ist
guide-not-11 = die Haut an einer der Stellen taub ist oder Sie dort durch Diabetes weniger spüren und es nicht ärztlich abgesprochen ist
guide-signs = Warnzeichen: zuerst ärztliche Hilfe holen
guide-signs-read = Zeichen, die Sie verneint haben
guide-begin = Nein: beginnen
guide-next = Weiter
guide-finish = Abschließen
guide-back = Zurück
guide-skip = Diesen Punkt auslassen
guide-end = Ablauf beenden
guide-close = Schließen
guide-again = Noch einmal beginnen
guide-therapist = Möchten Sie Hilfe? Suchen Sie in Ihrer Nähe eine Fachperson für Triggerpunkt- oder Tiefengewebsmassage.
guide-progress = Schritt { $step } von { $steps }
guide-to-step = Zurück zu diesem Schritt
guide-elsewhere = Sie sehen gerade: { $name }.
guide-see = Den Druck zeigen
guide-see-step = Das nächste Bild zeigen
guide-breathe = { $breaths ->
    [one] Wenn Sie mitmachen: einen langsamen Atemzug lang halten, dann weiter.
   *[other] Wenn Sie mitmachen: { $breaths } langsame Atemzüge lang halten, dann weiter.
}
guide-rest = Pause
    .text = { $breaths ->
        [one] Ein langsamer Atemzug: durch die Nase einatmen, dann länger ausatmen.
       *[other] { $breaths } langsame Atemzüge: durch die Nase einatmen, dann länger ausatmen.
    }
    .why = Lockern Sie die Hände. Spüren Sie nach, was sich verändert hat und was nicht.
guide-done = Ablauf beendet
guide-expect = Was Sie erwarten können
guide-expect-1 = Die Stellen können eine Weile weniger empfindlich sein. So viel ist durch Studien belegt. Ob Schmerzen auf Dauer nachlassen, ist weniger sicher.
guide-expect-2 = Am nächsten Tag schmerzt die Stelle oft noch etwas. Ein blauer Fleck bedeutet, dass Sie zu fest gedrückt haben.
guide-expect-3 = Ein- bis zweimal am Tag reicht völlig. Hat sich nach ein bis zwei Wochen nichts geändert, fragen Sie in der Arzt- oder Therapiepraxis nach.
guide-expect-4 = Schmerzen, die stärker werden, sich ausbreiten oder Sie nachts wecken, lassen Sie bitte ärztlich abklären.

## Spoken
say-guide-begin = { $name }. Lesen Sie, wer nicht mitmachen sollte, und beginnen Sie dann.
say-guide-point = Schritt { $step } von { $steps }. { $point }, Seite: { $side }.
say-guide-rest = Schritt { $step } von { $steps }. Pause, langsame Atemzüge: { $breaths }.
say-guide-done = Der Ablauf ist zu Ende. Lesen Sie, was Sie erwarten können.
say-guide-left = Der Ablauf ist geschlossen.

## The sessions
tour-headache = Kopfschmerzen
    .short = Schulter oben, Schädelrand, Nacken, Schläfe und Kiefer, wenn sich der Kopf schwer oder wie eingespannt anfühlt.
    .end = Kopfschmerzen haben viele Ursachen. Welche es bei Ihnen ist, sagt dieser Ablauf nicht. Lassen Sie neue, andere oder zunehmende Kopfschmerzen ärztlich abklären.
tour-headache-not-1 = die Kopfschmerzen neu oder anders als sonst sind, plötzlich kamen oder mit Fieber auftreten
tour-headache-not-2 = Sie eine Erkrankung der Halsarterien haben, je einen Schlaganfall hatten oder sich vor Kurzem am Hals oder Nacken verletzt haben
tour-headache-not-3 = Sie Rheuma an der Halswirbelsäule oder einen Shunt (Ableitung) im Hals haben
tour-headache-not-4 = Sie das Down-, Ehlers-Danlos- oder Marfan-Syndrom haben
tour-stiff-neck = Steifer Nacken
    .short = Die Schulter oben, der Übergang zum Nacken und die Muskeln, die den Kopf drehen.
    .end = Drehen Sie den Kopf langsam zu beiden Seiten, nur so weit es angenehm ist. Bei steifem Nacken mit Fieber wählen Sie den Notruf.
tour-stiff-neck-not-1 = der Nacken steif ist und Sie Fieber haben oder plötzlich starke Kopfschmerzen bekommen haben: Wählen Sie dann den Notruf
tour-stiff-neck-not-2 = Sie neue Schmerzen an einer Seite des Halses haben und Ihnen schwindlig ist, Sie doppelt sehen, ein Augenlid hängt, Sie verwaschen sprechen oder unsicher gehen: Wählen Sie dann den Notruf
tour-stiff-neck-not-3 = ein Arm oder eine Hand schwach oder taub geworden ist: Wählen Sie den Notruf, wenn es plötzlich kam
tour-stiff-neck-not-4 = Sie eine Erkrankung der Halsarterien haben, je einen Schlaganfall hatten oder sich vor Kurzem am Hals oder Nacken verletzt haben
tour-stiff-neck-not-5 = Sie Rheuma an der Halswirbelsäule oder einen Shunt (Ableitung) im Hals haben
tour-stiff-neck-not-6 = Sie das Down-, Ehlers-Danlos- oder Marfan-Syndrom haben
tour-shoulder = Schulter
    .short = Die Schulter oben, die Muskeln auf dem Schulterblatt und die Rundung des Oberarms.
    .end = Lassen Sie den Arm hängen und ein wenig pendeln. Gehen Sie zum Arzt, wenn die Schulter von Woche zu Woche steifer wird oder die Schmerzen Sie nachts wecken.
tour-shoulder-not-1 = die Schmerzen mit Druck auf der Brust, Schwitzen, Übelkeit oder Atemnot auftreten: Wählen Sie dann den Notruf
tour-shoulder-not-2 = die Schulter nach einem Sturz oder Schlag verformt aussieht oder Sie den Arm nicht heben können: Gehen Sie dann noch heute zum Arzt
tour-shoulder-not-3 = das Gelenk heiß oder geschwollen ist: Gehen Sie dann noch heute zum Arzt
tour-shoulder-not-4 = ein Arm oder eine Hand schwach oder taub geworden ist: Wählen Sie den Notruf, wenn es plötzlich kam
tour-shoulder-not-5 = die Schulter schon einmal ausgekugelt war und es nicht ärztlich abgesprochen ist
tour-shoulder-blades = Zwischen den Schulterblättern
    .short = Die Muskeln zwischen Wirbelsäule und Schulterblatt und die, die vom Nacken und von der Brust her ziehen.
    .end = Kreisen Sie einige Male langsam mit den Schultern. Treten dort Schmerzen bei Anstrengung auf, gehen Sie noch heute zum Arzt. Bei Atemnot, Schwitzen oder Druck auf der Brust wählen Sie den Notruf.
tour-shoulder-blades-not-1 = die Schmerzen mit Atemnot, Schwitzen oder Druck auf der Brust auftreten: Wählen Sie dann den Notruf
tour-shoulder-blades-not-2 = die Schmerzen bei Anstrengung kommen, etwa beim Treppensteigen: Gehen Sie dann noch heute zum Arzt
tour-shoulder-blades-not-3 = Ihre Rippen oder Ihre Wirbelsäule brüchig sind
tour-low-back = Unterer Rücken
    .short = Die Muskeln neben der Lendenwirbelsäule, an der Taille und im Gesäß.
    .end = Gehen Sie ein paar Schritte und bewegen Sie sanft das Becken. Bei Taubheit zwischen den Beinen, einem schwachen Bein oder neuen Problemen mit Blase oder Darm wählen Sie den Notruf.
tour-low-back-not-1 = es zwischen den Beinen taub ist, ein Bein schwach oder taub wird oder Sie neue Probleme mit Blase oder Darm haben: Wählen Sie dann den Notruf
tour-low-back-not-2 = Sie eine pulsierende Schwellung im Bauch spüren oder über 60 sind und plötzlich starke Bauch- oder Rückenschmerzen haben: Wählen Sie dann den Notruf
tour-low-back-not-3 = ein Bein heiß, geschwollen, verfärbt oder schmerzhaft ist: Gehen Sie dann noch heute zum Arzt, denn das kann ein Blutgerinnsel sein
tour-low-back-not-4 = Sie Flankenschmerzen mit Fieber oder Blut im Urin haben: Gehen Sie dann noch heute zum Arzt
tour-low-back-not-5 = Sie schwanger sind
tour-jaw = Kiefer
    .short = Die Kaumuskeln und die Schläfe, nur mit den Fingerkuppen.
    .end = Lassen Sie den Kiefer locker hängen, ohne die Zähne aufeinanderzubeißen. Bei Zahnschmerzen, einer Schwellung oder einem blockierten Kiefer gehen Sie zum Zahnarzt.
tour-jaw-not-1 = Sie Zahnschmerzen haben, das Gesicht geschwollen ist oder der Mund seit einer Verletzung nicht aufgeht
tour-jaw-not-2 = Sie über 50 sind und Schläfe oder Kopfhaut empfindlich geworden sind, der Kiefer beim Kauen schmerzt oder Sie neue Sehstörungen haben: Gehen Sie dann noch heute zum Arzt
tour-whole-back = Ganzer Rücken und Nacken
    .short = Vom unteren Rücken bis hinauf zum Schädelrand, wie bei einer längeren Massage.
    .end = Bleiben Sie noch eine Minute ruhig liegen oder sitzen, bevor Sie aufstehen. Vielleicht geht es Ihnen eine Weile besser, vielleicht schmerzt es etwas, vielleicht ist alles wie vorher.
tour-whole-back-not-1 = Sie eine Erkrankung der Wirbelsäule haben und es nicht ärztlich abgesprochen ist
tour-whole-back-not-2 = Sie eine Erkrankung der Halsarterien haben, je einen Schlaganfall hatten oder sich vor Kurzem am Hals oder Nacken verletzt haben
tour-whole-back-not-3 = Sie Rheuma an der Halswirbelsäule oder einen Shunt (Ableitung) im Hals haben
tour-whole-back-not-4 = Sie das Down-, Ehlers-Danlos- oder Marfan-Syndrom haben
tour-whole-back-not-5 = Sie schwanger sind oder Osteoporose haben
tour-whole-back-not-6 = ein Bein heiß, geschwollen, verfärbt oder schmerzhaft ist: Gehen Sie dann noch heute zum Arzt, denn das kann ein Blutgerinnsel sein

## A session by itself
guide-auto = Von selbst weitergehen
guide-aloud = Anleitung vorlesen
guide-breath-of = Atemzug { $breath } von { $breaths }
guide-breaths-done = Die Atemzüge sind geschafft.

## A therapist’s hands in a session
guide-hands = Im Bild drückt eine Fachperson mit { $contact ->
    [thumb] dem Daumen
    [fingertips] den Fingerkuppen
    [knuckle] einem Fingerknöchel
    [elbow] dem Ellbogen
    [ball] einem Ball
    [hook] einem Massagehaken
   *[pincer] Daumen und Fingern
}.
guide-own = Allein
