# Warning signs, asked about before pain in the head, jaw, chest, belly or back is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …); lists may be longer or shorter.

gate-title = Zuerst eine kurze Sicherheitsfrage
gate-intro = Die meisten Schmerzen dieser Art sind harmlos. Einige Anzeichen sind keine Sache für Massage.
gate-now = Jetzt den Notruf wählen
gate-soon = Zuerst ärztlich abklären lassen
gate-pass = Nichts davon trifft zu
gate-else = Wenn etwas davon zutrifft, holen Sie bitte zuerst ärztliche Hilfe. Der Atlas kann warten.

gate-head-title = Bei Schmerzen in Kopf oder Nacken
gate-head-now-1 = der schlimmste Kopfschmerz überhaupt, der innerhalb eines Augenblicks einsetzt
gate-head-now-2 = Schwäche, Taubheit, Verwirrtheit, verwaschene Sprache, Doppeltsehen oder unsicherer Gang
gate-head-now-3 = neuer Schmerz an einer Seite des Halses mit Schwindel, hängendem Augenlid oder enger Pupille
gate-head-now-4 = Fieber mit steifem Nacken, oder Schmerz nach einem Schlag auf Kopf oder Hals
gate-head-soon-1 = Fieber, Krankheitsgefühl, Krebs oder geschwächte Abwehr
gate-head-soon-2 = ein neuer Kopfschmerz nach dem fünfzigsten Lebensjahr; bei empfindlicher Kopfhaut, ermüdendem Kiefer oder jeder Veränderung des Sehens noch am selben Tag
gate-head-soon-3 = ein Kopfschmerz, der sich in seiner Art verändert hat oder stetig schlimmer wird
gate-head-soon-4 = schlimmer beim Hinlegen, Aufstehen, Husten oder Pressen, oder ein ärztlich festgestellter geschwollener Sehnerv
gate-head-soon-5 = ein schmerzendes rotes Auge
gate-head-soon-6 = Schwangerschaft oder die Wochen nach der Geburt
gate-head-soon-7 = Schmerzmittel an vielen Tagen, oder ein neues Medikament

gate-jaw-title = Bei Schmerzen in Kiefer, Zähnen oder Gesicht
gate-jaw-now-1 = Kieferschmerz, der bei Anstrengung kommt oder mit Druck auf der Brust, Schwitzen oder Atemnot einhergeht
gate-jaw-now-2 = eine Schwellung, die das Atmen oder Schlucken erschwert
gate-jaw-soon-1 = Schwellung oder Fieber
gate-jaw-soon-2 = Zahnschmerz: zuerst zahnärztlich nachsehen lassen
gate-jaw-soon-3 = Anfälle wie Stromschläge, oder ein taubes Gesicht
gate-jaw-soon-4 = ein Mund, der sich nach einer Verletzung nicht öffnen lässt

gate-chest-title = Bei Schmerzen in der Brust oder im linken Arm
gate-chest-now-1 = Druck oder ausstrahlender Schmerz mit Schwitzen, Atemnot, Übelkeit oder Ohnmachtsgefühl
gate-chest-now-2 = plötzlicher, reißender Schmerz
gate-chest-now-3 = Atemnot zusammen mit einem geschwollenen Bein
gate-chest-soon-1 = Schmerz, der bei Anstrengung kommt und in Ruhe vergeht
gate-chest-soon-2 = Brustschmerz, der für Sie neu ist und den noch niemand untersucht hat

gate-belly-title = Bei Schmerzen im Bauch oder in der Flanke
gate-belly-now-1 = plötzlicher, heftiger Schmerz, oder ein brettharter Bauch
gate-belly-now-2 = Erbrechen von Blut, Blut im Stuhl, oder Ohnmachtsgefühl
gate-belly-now-3 = ein Knoten, der pulsiert
gate-belly-now-4 = gar kein Urin, oder es gehen gar keine Winde mehr ab
gate-belly-soon-1 = Fieber oder Erbrechen
gate-belly-soon-2 = eine ausgebliebene Regelblutung, oder Schwangerschaft
gate-belly-soon-3 = Schmerz rechts unten: Es kann der Blinddarm sein

gate-back-title = Bei Schmerzen im Rücken oder Gesäß
gate-back-now-1 = Taubheit zwischen den Beinen, oder neue Probleme mit Blase oder Darm
gate-back-now-2 = zunehmende Schwäche in einem Bein
gate-back-now-3 = ein schwerer Sturz oder Unfall
gate-back-soon-1 = Fieber, oder Krebs jetzt oder früher
gate-back-soon-2 = ein kleiner Sturz bei Osteoporose
gate-back-soon-3 = Schmerz, der Sie Nacht für Nacht weckt, oder Gewichtsverlust, den Sie sich nicht erklären können

gate-shoulder = Schmerz oben auf der Schulter zusammen mit Bauchschmerzen oder nach einem Unfall kann aus dem Körperinneren kommen und muss ärztlich abgeklärt werden.
