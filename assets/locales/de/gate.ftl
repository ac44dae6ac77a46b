# Warning signs, asked about before pain in any part of the body is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …); lists may be longer or shorter.

gate-title = Zuerst eine kurze Sicherheits-Checkliste
gate-intro = Die meisten Schmerzen dieser Art sind harmlos. Bei einigen Anzeichen brauchen Sie aber ärztliche Hilfe und keine Massage.
gate-now = Jetzt den Notruf wählen
gate-soon = Zuerst ärztlich abklären lassen
gate-yes = Ja, eines davon
gate-pass = Nein, keines davon
gate-help-title = Bitte holen Sie zuerst ärztliche Hilfe
gate-help-now = Ist es ein Anzeichen unter „Jetzt den Notruf wählen“? Dann rufen Sie sofort an. In einem Land, das hier nicht genannt ist, gilt dessen eigener Notruf.
gate-call = { $number } anrufen
gate-call-1 = 112
    .where = Europa
gate-call-2 = 144
    .where = Österreich, Schweiz
gate-call-3 = 911
    .where = USA, Kanada
gate-call-4 = 999
    .where = Vereinigtes Königreich
gate-help-soon = Ist es ein Anzeichen unter „Zuerst ärztlich abklären lassen“? Dann rufen Sie vor jeder Massage Ihre Arztpraxis an. Wo „noch heute“ steht, rufen Sie noch heute an. Außerhalb der Sprechzeiten hilft der ärztliche Bereitschaftsdienst: in Deutschland 116 117, in Österreich 1450.
gate-help-back = Zurück zu den Anzeichen

gate-head-title = Bei Schmerzen im Kopf oder im Nacken
gate-head-now-1 = plötzliche, heftige Kopfschmerzen, so schlimm wie noch nie
gate-head-now-2 = Schwäche, Taubheit, Verwirrtheit, verwaschene Sprache, Doppeltsehen oder unsicherer Gang
gate-head-now-3 = neue Schmerzen an einer Seite des Halses mit Schwindel, hängendem Augenlid oder enger Pupille
gate-head-now-4 = Fieber mit steifem Nacken; Schmerzen nach einem Schlag auf Kopf oder Hals
gate-head-soon-1 = Fieber, Krankheitsgefühl, Krebs oder ein geschwächtes Immunsystem
gate-head-soon-2 = neue Kopfschmerzen, und Sie sind über 50: noch heute, wenn die Kopfhaut empfindlich ist, der Kiefer beim Kauen schmerzt oder Sie neue Sehstörungen haben
gate-head-soon-3 = Kopfschmerzen, die sich anders anfühlen als bisher oder immer schlimmer werden
gate-head-soon-4 = Kopfschmerzen, die beim Hinlegen, Aufstehen, Husten oder Pressen schlimmer werden, oder ein ärztlich festgestellter geschwollener Sehnerv
gate-head-soon-5 = ein rotes, schmerzendes Auge: noch heute
gate-head-soon-6 = Schwangerschaft oder die ersten Wochen nach der Geburt
gate-head-soon-7 = Schmerzmittel an vielen Tagen oder ein neues Medikament
gate-head-soon-8 = ein Knoten am Hals, Heiserkeit seit mehr als drei Wochen oder Beschwerden beim Schlucken

gate-jaw-title = Bei Schmerzen im Kiefer, an den Zähnen oder im Gesicht
gate-jaw-now-1 = Kieferschmerzen bei Anstrengung oder zusammen mit Druck auf der Brust, Schwitzen oder Atemnot
gate-jaw-now-2 = eine Schwellung, die das Atmen oder Schlucken erschwert
gate-jaw-now-3 = eine plötzlich herabhängende Gesichtshälfte
gate-jaw-now-4 = Speichel, den Sie nicht schlucken können, oder laute Atemgeräusche
gate-jaw-soon-1 = Schwellung oder Fieber
gate-jaw-soon-2 = Zahnschmerzen: zuerst zahnärztlich abklären lassen
gate-jaw-soon-3 = Schmerzattacken wie Stromschläge oder ein taubes Gesicht
gate-jaw-soon-4 = Sie können den Mund seit einer Verletzung nicht öffnen
gate-jaw-soon-5 = Sie sind über 50, und der Kiefer schmerzt beim Kauen, die Kopfhaut ist empfindlich oder Sie haben neue Sehstörungen: noch heute
gate-jaw-soon-6 = plötzlicher Hörverlust oder Flüssigkeit aus dem Ohr: noch heute

gate-chest-title = Bei Schmerzen in der Brust, im oberen Rücken, in der linken Schulter oder im linken Arm
gate-chest-now-1 = Druck, Enge oder ausstrahlende Schmerzen; Schmerzen mit Schwitzen, Atemnot, Übelkeit oder Ohnmachtsgefühl
gate-chest-now-2 = plötzliche, reißende Schmerzen in der Brust oder zwischen den Schulterblättern
gate-chest-now-3 = plötzliche Atemnot oder Bluthusten
gate-chest-now-4 = Brustschmerzen oder Atemnot zusammen mit einem geschwollenen, schmerzenden Bein
gate-chest-soon-1 = stechende Schmerzen beim Einatmen oder Fieber mit Husten: noch heute
gate-chest-soon-2 = Schmerzen, die bei Anstrengung kommen und in Ruhe vergehen: noch heute
gate-chest-soon-3 = Brustschmerzen, die für Sie neu sind und die noch niemand untersucht hat
gate-chest-soon-4 = ein Knoten in der Brust, Flüssigkeit aus der Brustwarze oder eine veränderte Haut an der Brust

gate-belly-title = Bei Schmerzen im Bauch, in der Leiste oder in der Flanke
gate-belly-now-1 = Schmerzen im Oberbauch zusammen mit Druck auf der Brust, Schwitzen oder Atemnot
gate-belly-now-2 = plötzliche, heftige Schmerzen oder ein brettharter Bauch
gate-belly-now-3 = Erbrechen von Blut, schwarzer oder blutiger Stuhl oder Ohnmachtsgefühl
gate-belly-now-4 = eine pulsierende Schwellung im Bauch oder plötzliche Schmerzen in Bauch oder Rücken, wenn Sie über 60 sind
gate-belly-now-5 = Sie können gar kein Wasser lassen, oder es gehen keine Winde mehr ab
gate-belly-now-6 = plötzliche Schmerzen in einem Hoden
gate-belly-now-7 = eine schmerzende Schwellung in der Leiste, die sich nicht zurückdrücken lässt
gate-belly-now-8 = Sie sind schwanger oder könnten es sein und haben heftige Bauchschmerzen, Ohnmachtsgefühl oder Schmerzen an der Schulterspitze
gate-belly-soon-1 = Fieber oder Erbrechen
gate-belly-soon-2 = eine ausgebliebene Regelblutung, eine Schwangerschaft oder eine unerwartete Blutung
gate-belly-soon-3 = Schmerzen rechts unten im Bauch, die vom Blinddarm kommen können: noch heute

gate-back-title = Bei Schmerzen im Rücken oder im Gesäß
gate-back-now-1 = Taubheit zwischen den Beinen oder neue Probleme mit Blase oder Darm
gate-back-now-2 = zunehmende Schwäche in einem Bein; Schmerzen oder Schwäche in beiden Beinen
gate-back-now-3 = ein schwerer Sturz oder Unfall
gate-back-now-4 = eine pulsierende Schwellung im Bauch oder plötzliche, heftige Rückenschmerzen, wenn Sie über 60 sind
gate-back-soon-1 = Fieber oder eine Krebserkrankung, auch eine frühere
gate-back-soon-2 = ein geschwächtes Immunsystem, Kortisontabletten über lange Zeit oder gespritzte Drogen
gate-back-soon-3 = schon ein kleiner Sturz, wenn Sie Osteoporose haben
gate-back-soon-4 = Schmerzen, die Sie Nacht für Nacht wecken, oder Gewichtsverlust, den Sie sich nicht erklären können

gate-shoulder-title = Bei Schmerzen in der Schulter
gate-shoulder-now-1 = Schmerzen in Schulter oder Arm zusammen mit Druck auf der Brust, Schwitzen, Übelkeit oder Atemnot
gate-shoulder-now-2 = nach einem Unfall: eine Schulter, die verformt aussieht, oder Bauchschmerzen zusammen mit Schmerzen an der Schulterspitze
gate-shoulder-soon-1 = ein heißes, geschwollenes Gelenk oder Fieber: noch heute
gate-shoulder-soon-2 = Sie können den Arm nach einem Sturz nicht heben
gate-shoulder-soon-3 = Sie sind über 50, und beide Schultern sind jeden Morgen steif
gate-shoulder-soon-4 = nächtliche Schmerzen, die nichts lindert, oder Gewichtsverlust, den Sie sich nicht erklären können

gate-arm-title = Bei Schmerzen im Arm oder in der Hand
gate-arm-now-1 = Schmerzen in Arm oder Kiefer zusammen mit Druck auf der Brust, Schwitzen, Übelkeit oder Atemnot
gate-arm-now-2 = plötzliche Schwäche oder Taubheit in Arm oder Hand oder eine herabhängende Gesichtshälfte
gate-arm-now-3 = eine plötzlich kalte, blasse oder blaue Hand
gate-arm-soon-1 = ein geschwollener, warmer oder verfärbter Arm: noch heute
gate-arm-soon-2 = zunehmende Schwäche oder Taubheit in der Hand
gate-arm-soon-3 = Schmerzen nach einer Verletzung

gate-leg-title = Bei Schmerzen im Oberschenkel oder im Bein
gate-leg-now-1 = ein geschwollenes, schmerzendes Bein zusammen mit Brustschmerzen oder Atemnot
gate-leg-now-2 = ein plötzlich kaltes, blasses oder taubes Bein
gate-leg-soon-1 = ein geschwollenes, warmes oder verfärbtes Bein, vor allem nach einer Operation, einer langen Reise oder Wochen im Bett: noch heute
gate-leg-soon-2 = ein heißes, geschwollenes Gelenk oder Fieber: noch heute

gate-shoulder = Schmerzen oben auf der Schulter können aus dem Körperinneren kommen, wenn auch der Bauch wehtut oder Sie einen Unfall hatten. Lassen Sie das zuerst ärztlich abklären.
