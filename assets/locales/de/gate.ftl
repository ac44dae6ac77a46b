# Warning signs, asked about before pain in any part of the body is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …); lists may be longer or shorter.

gate-title = Zuerst eine kurze Sicherheitsfrage
gate-intro = Die meisten Schmerzen dieser Art sind harmlos. Einige Anzeichen brauchen aber ärztliche Hilfe und keine Massage.
gate-now = Jetzt den Notruf wählen
gate-soon = Zuerst ärztlich abklären lassen
gate-yes = Ja, eines davon
gate-pass = Nein, nichts davon
gate-help-title = Bitte holen Sie zuerst ärztliche Hilfe
gate-help-now = Trifft ein Anzeichen unter „Jetzt den Notruf wählen“ zu, rufen Sie jetzt an: 112 in Europa, 144 auch in Österreich und der Schweiz, 911 in den USA und Kanada. Anderswo gilt der örtliche Notruf.
gate-help-soon = Trifft ein Anzeichen unter „Zuerst ärztlich abklären lassen“ zu, rufen Sie vor jeder Massage Ihre Arztpraxis an; wo „noch heute“ steht, noch heute. Außerhalb der Sprechzeiten hilft in Deutschland die 116 117.
gate-help-back = Zurück zu den Anzeichen

gate-head-title = Bei Schmerzen in Kopf oder Nacken
gate-head-now-1 = der schlimmste Kopfschmerz überhaupt, der innerhalb eines Augenblicks einsetzt
gate-head-now-2 = Schwäche, Taubheit, Verwirrtheit, verwaschene Sprache, Doppeltsehen oder unsicherer Gang
gate-head-now-3 = neuer Schmerz an einer Seite des Halses mit Schwindel, hängendem Augenlid oder enger Pupille
gate-head-now-4 = Fieber mit steifem Nacken, oder Schmerz nach einem Schlag auf Kopf oder Hals
gate-head-soon-1 = Fieber, Krankheitsgefühl, Krebs oder geschwächte Abwehr
gate-head-soon-2 = ein neuer Kopfschmerz, und Sie sind über 50. Gehen Sie noch heute zum Arzt, wenn die Kopfhaut empfindlich ist, der Kiefer beim Kauen schmerzt oder sich das Sehen verändert hat
gate-head-soon-3 = ein Kopfschmerz, der sich in seiner Art verändert hat oder stetig schlimmer wird
gate-head-soon-4 = schlimmer beim Hinlegen, Aufstehen, Husten oder Pressen, oder ein ärztlich festgestellter geschwollener Sehnerv
gate-head-soon-5 = ein schmerzendes rotes Auge: noch heute
gate-head-soon-6 = Schwangerschaft oder die Wochen nach der Geburt
gate-head-soon-7 = Schmerzmittel an vielen Tagen, oder ein neues Medikament
gate-head-soon-8 = ein Knoten am Hals, Heiserkeit seit mehr als drei Wochen, oder Beschwerden beim Schlucken

gate-jaw-title = Bei Schmerzen in Kiefer, Zähnen oder Gesicht
gate-jaw-now-1 = Kieferschmerz, der bei Anstrengung kommt oder mit Druck auf der Brust, Schwitzen oder Atemnot einhergeht
gate-jaw-now-2 = eine Schwellung, die das Atmen oder Schlucken erschwert
gate-jaw-now-3 = ein Gesicht, das plötzlich auf einer Seite hängt
gate-jaw-now-4 = Speichelfluss, den Sie nicht schlucken können, oder Atmen mit lauten Geräuschen
gate-jaw-soon-1 = Schwellung oder Fieber
gate-jaw-soon-2 = Zahnschmerz: zuerst zahnärztlich nachsehen lassen
gate-jaw-soon-3 = Anfälle wie Stromschläge, oder ein taubes Gesicht
gate-jaw-soon-4 = ein Mund, der sich nach einer Verletzung nicht öffnen lässt
gate-jaw-soon-5 = Sie sind über 50, und der Kiefer schmerzt beim Kauen, die Kopfhaut ist empfindlich oder das Sehen hat sich verändert: noch heute
gate-jaw-soon-6 = plötzlicher Hörverlust, oder Flüssigkeit aus dem Ohr: noch heute

gate-chest-title = Bei Schmerzen in Brust, oberem Rücken, linker Schulter oder linkem Arm
gate-chest-now-1 = Druck, Enge oder ausstrahlender Schmerz, oder dazu Schwitzen, Atemnot, Übelkeit oder Ohnmachtsgefühl
gate-chest-now-2 = plötzlicher, reißender Schmerz in der Brust oder zwischen den Schulterblättern
gate-chest-now-3 = plötzliche Atemnot, oder Husten mit Blut
gate-chest-now-4 = Brustschmerz oder Atemnot zusammen mit einem geschwollenen, schmerzenden Bein
gate-chest-soon-1 = stechender Schmerz beim Einatmen, oder Fieber mit Husten: noch heute
gate-chest-soon-2 = Schmerz, der bei Anstrengung kommt und in Ruhe vergeht: noch heute
gate-chest-soon-3 = Brustschmerz, der für Sie neu ist und den noch niemand untersucht hat
gate-chest-soon-4 = ein Knoten in der Brust, Flüssigkeit aus der Brustwarze oder eine veränderte Haut der Brust

gate-belly-title = Bei Schmerzen in Bauch, Leiste oder Flanke
gate-belly-now-1 = plötzlicher, heftiger Schmerz, oder ein brettharter Bauch
gate-belly-now-2 = Erbrechen von Blut, schwarzer oder blutiger Stuhl, oder Ohnmachtsgefühl
gate-belly-now-3 = ein pulsierender Knoten im Bauch, oder plötzlicher Schmerz in Bauch oder Rücken, wenn Sie über 60 sind
gate-belly-now-4 = Sie können gar kein Wasser lassen, oder es gehen gar keine Winde mehr ab
gate-belly-now-5 = plötzlicher Schmerz in einem Hoden
gate-belly-now-6 = ein Knoten in der Leiste, der schmerzt und sich nicht zurückdrücken lässt
gate-belly-now-7 = heftiger Bauchschmerz, Ohnmachtsgefühl oder Schmerz an der Schulterspitze, wenn Sie schwanger sind oder sein könnten
gate-belly-soon-1 = Fieber oder Erbrechen
gate-belly-soon-2 = eine ausgebliebene Regelblutung, Schwangerschaft oder eine unerwartete Blutung
gate-belly-soon-3 = Schmerz rechts unten: Es kann der Blinddarm sein

gate-back-title = Bei Schmerzen in Rücken oder Gesäß
gate-back-now-1 = Taubheit zwischen den Beinen, oder neue Probleme mit Blase oder Darm
gate-back-now-2 = zunehmende Schwäche in einem Bein, oder Schmerz oder Schwäche in beiden Beinen
gate-back-now-3 = ein schwerer Sturz oder Unfall
gate-back-now-4 = ein pulsierender Knoten im Bauch, oder plötzlicher heftiger Rückenschmerz, wenn Sie über 60 sind
gate-back-soon-1 = Fieber, oder Krebs jetzt oder früher
gate-back-soon-2 = geschwächte Abwehr, lange Zeit Kortisontabletten, oder gespritzte Drogen
gate-back-soon-3 = ein kleiner Sturz bei Osteoporose
gate-back-soon-4 = Schmerz, der Sie Nacht für Nacht weckt, oder Gewichtsverlust, den Sie sich nicht erklären können

gate-shoulder-title = Bei Schmerzen in der Schulter
gate-shoulder-now-1 = nach einem Unfall: eine Schulter, die ihre Form verloren hat, oder Bauchschmerz zusammen mit Schmerz an der Schulterspitze
gate-shoulder-soon-1 = ein heißes, geschwollenes Gelenk, oder Fieber: noch heute
gate-shoulder-soon-2 = ein Arm, den Sie nach einem Sturz nicht heben können
gate-shoulder-soon-3 = Sie sind über 50, und beide Schultern sind jeden Morgen steif
gate-shoulder-soon-4 = Schmerz in der Nacht, den nichts lindert, oder Gewichtsverlust, den Sie sich nicht erklären können

gate-arm-title = Bei Schmerzen in Arm oder Hand
gate-arm-now-1 = ein Arm oder eine Hand, die plötzlich schwach oder taub sind, oder ein auf einer Seite hängendes Gesicht
gate-arm-now-2 = eine Hand, die plötzlich kalt, blass oder blau ist
gate-arm-soon-1 = ein geschwollener, warmer oder verfärbter Arm: noch heute
gate-arm-soon-2 = zunehmende Schwäche oder Taubheit in der Hand
gate-arm-soon-3 = Schmerz nach einer Verletzung

gate-leg-title = Bei Schmerzen in Oberschenkel oder Bein
gate-leg-now-1 = ein geschwollenes, schmerzendes Bein zusammen mit Brustschmerz oder Atemnot
gate-leg-now-2 = ein Bein, das plötzlich kalt, blass oder taub ist
gate-leg-soon-1 = ein geschwollenes, warmes oder verfärbtes Bein, vor allem nach einer Operation, einer langen Reise oder Wochen im Bett: noch heute
gate-leg-soon-2 = ein heißes, geschwollenes Gelenk, oder Fieber: noch heute

gate-shoulder = Schmerz oben auf der Schulter zusammen mit Bauchschmerzen oder nach einem Unfall kann aus dem Körperinneren kommen und muss ärztlich abgeklärt werden.
