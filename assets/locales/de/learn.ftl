# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.

learn-what-title = Was ist Triggerpunktmassage?
learn-what-body = Ein Triggerpunkt ist eine kleine, druckempfindliche Stelle in einem verspannten Muskelstrang. Wird sie gedrückt, kommt oft ein Schmerz an einer anderen Stelle auf, und für jeden Muskel gibt es eine klassische Karte, wo dieser Schmerz häufig gespürt wird. Bei der Triggerpunktmassage wird die Stelle mit den Fingern gesucht und langsam gedrückt, eher Sekunden als Minuten, bis sie weniger empfindlich wird.
learn-points-title = Hat sie jeder Mensch?
learn-points-body = Empfindliche Stellen sind häufig, auch bei Menschen ohne Schmerzen. Eine Stelle, die den vertrauten Schmerz wiederbringt, heißt aktiv; eine, die nur unter dem Finger wehtut, heißt latent. Dass eine gefunden wird, beweist nicht, dass sie der Grund für Ihren Schmerz ist.
learn-zones-title = Warum wird der Schmerz anderswo gespürt?
learn-zones-body = Dass Druck an einer Stelle an einer anderen gespürt werden kann, ist in Versuchen gut belegt. Gelenke, Bandscheiben und innere Organe können dieselben Karten ergeben; eine Karte kann also nahelegen, wo man suchen könnte, aber sie stellt keine Diagnose.

learn-session-title = Was in einer Behandlung geschieht
learn-session-talk = Zuerst das Gespräch: wo es wehtut, seit wann, was es bessert oder verschlimmert, und ob etwas gegen Massage spricht.
learn-session-find = Die Hand tastet am Muskel entlang nach einem festen Strang und darin nach der empfindlichsten Stelle.
learn-session-settle = Daumen, Finger, Knöchel oder Ellbogen ruhen auf der Haut, bis sich beide wohlfühlen.
learn-session-sink = Der Druck wächst langsam beim Ausatmen, bis das Gewebe Widerstand gibt. Sie sagen, wie stark es sich anfühlt; fünf oder sechs von zehn ist reichlich.
learn-session-hold = Der Druck bleibt gleich, meist eine halbe bis ganze Minute lang. Oft wird die Stelle etwa halb so empfindlich, und ein anderswo gespürter Schmerz kann auftreten und verblassen.
learn-session-release = Die Hand lässt über einen Atemzug nach. Die Haut wird blass und dann rosig.
learn-session-lengthen = Der Muskel wird sanft gedehnt oder bewegt, und die nächste Stelle folgt. Wenige Male Drücken pro Punkt genügen.
learn-session-after = Die Stelle kann am nächsten Tag ein wenig wund sein. Ein blauer Fleck bedeutet, dass es zu fest war.

learn-benefit-title = Was man sich erhofft und was bekannt ist
learn-benefit-relief = Schmerzlinderung
    .evidence = Gedrückte Stellen werden für eine Weile weniger empfindlich: Das zeigen fünfzehn Studien zusammengenommen. Dieselben Studien zeigen nicht, dass der eigene Schmerz der Menschen stärker nachlässt als ohne das Drücken [Lu2022].
    .grade = Für eine Weile weniger empfindlich: gestützt. Weniger eigener Schmerz: schwach.
learn-benefit-mobility = Leichtere Bewegung
    .evidence = In einer kleinen Studie neigte sich der Nacken nach bemessenem Druck mit einem Gerät etwas weiter zur Seite als nach Druck von Hand oder nach einer Scheinbehandlung [AbuTaleb2016]. Wie lange ein solcher Gewinn anhält, ist nicht bekannt.
    .grade = Schwach, kurzfristig.
learn-benefit-circulation = Durchblutung
    .evidence = Nach Druck rötet sich die Haut, weil Blut zurückkehrt, und Ultraschall hat um manche empfindlichen Stellen einen veränderten Blutfluss gezeigt [Sikdar2009]. Dass Massage über die Durchblutung die Gesundheit bessert, wurde nicht gezeigt.
    .grade = Örtlich und kurz; Nutzen unbewiesen.
learn-benefit-relaxation = Entspannung
    .evidence = Viele Menschen empfinden die Ruhe, die Berührung und das langsame Atmen als beruhigend. Langsames Atmen mit langem Ausatmen verringerte in einer Studie künstlich ausgelösten Schmerz [Jafari2020]; als Behandlung ist die Beleglage sehr unsicher [Joseph2022].
    .grade = Oft berichtet; wenig geprüft.
learn-benefit-posture = Haltung
    .evidence = Wir kennen keine Studie, die zeigt, dass das Drücken von Triggerpunkten die Haltung dauerhaft verändert.
    .grade = Nicht gezeigt.
learn-benefit-performance = Leistung
    .evidence = Wir kennen keine Studie, die zeigt, dass das Drücken von Triggerpunkten Menschen stärker oder schneller macht.
    .grade = Nicht gezeigt.
learn-headache-title = Und Kopfschmerzen?
learn-headache-body = Empfindliche Stellen sind bei Menschen mit Spannungskopfschmerz und Migräne häufiger, aber es ist nicht bekannt, ob sie den Kopfschmerz auslösen [Do2018]. In einer kontrollierten Studie wurden Kopfschmerzen mit Massage seltener, und mit einem Placebo ebenso [Moraska2015].

learn-disputed-title = Worüber man einig ist und worüber man streitet
learn-disputed-agreed = Sechzig Fachleute einigten sich auf drei Merkmale: ein fester Strang, eine sehr empfindliche Stelle und Schmerz, der anderswo gespürt wird [Fernandez2018].
learn-disputed-finding = Zwei Untersuchende sind sich oft nicht einig, wo eine Stelle liegt [Rathbone2017, Lucas2009]. Jeder Punkt in diesem Atlas ist deshalb als Scheibe gezeichnet und nicht als Tupfen.
learn-disputed-theory = Manche Forschende halten die Muskeltheorie für eine Vermutung und meinen, gereizte Nerven würden die Befunde erklären [Quintner2015]; andere verteidigen sie [Dommerholt2015]. Beide Seiten erkennen an, dass Menschen wirkliche, empfindliche Stellen haben, deren Schmerz sich ausbreitet.
learn-grades-title = Was die Stufen bedeuten
learn-grades-a = A: Ein unabhängiger Text, der gelesen wurde, sagt es.
learn-grades-b = B: Im klassischen Handbuch angegeben und vielfach wiederholt.
learn-grades-c = C: Die Quellen widersprechen sich oder sind dünn. Diese Punkte sind verborgen, bis Sie danach fragen.

learn-suits-title = Für wen es sich eignet
learn-suits-body = Es kann sich für Erwachsene mit steifem Nacken, schmerzenden Schultern, Spannungskopfschmerz oder gewöhnlichen Rückenschmerzen eignen, wenn die Warnzeichen unten ausgeschlossen sind und nichts aus der nächsten Liste zutrifft.
learn-not-title = Wann nicht gedrückt wird
learn-not-skin = Auf einer offenen Wunde, einer Verbrennung, einem Ausschlag oder einer infizierten Stelle.
learn-not-injury = Auf einem Bruch oder vermuteten Bruch, einer frischen Verletzung oder einer frisch operierten Stelle.
learn-not-clot = Wenn ein Arm oder Bein heiß und geschwollen ist; das kann ein Blutgerinnsel bedeuten.
learn-not-lump = Auf einer Geschwulst, einem ungeklärten Knoten oder einer starken Krampfader.
learn-not-ill = Mit Fieber, oder wenn man sich krank fühlt.
learn-not-numb = Wo Sie nichts spüren.
learn-not-gun = Mit einer Massagepistole am Hals oder Nacken: niemals.
learn-ask-title = Zuerst ärztlich fragen
learn-ask-blood = Bei Blutverdünnern, einer Blutungsneigung oder wenigen Blutplättchen.
learn-ask-bone = Bei Osteoporose, langer Kortisonbehandlung oder Krebs in den Knochen.
learn-ask-vessel = Bei einer Erkrankung der Halsschlagadern, einem früheren Schlaganfall oder einer Nackenverletzung vor Kurzem.
learn-ask-tissue = Bei einer Bindegewebserkrankung wie dem Ehlers-Danlos- oder Marfan-Syndrom.
learn-ask-pregnancy = In der Schwangerschaft: kein Druck auf den Bauch, kein starker Druck auf den unteren Rücken und das Becken.
learn-ask-heart = Bei nicht eingestelltem Blutdruck, Herzkrankheit, oder einem Schrittmacher oder Port unter der Stelle.
learn-ask-cancer = Während einer Krebsbehandlung.
learn-ask-neck = Bei rheumatoider Arthritis der Halswirbelsäule, Down-Syndrom oder einem Shunt im Hals.
learn-ask-feeling = Bei Diabetes, der das Gefühl abgestumpft hat.
learn-ask-child = Unter sechzehn: nur gemeinsam mit einer erwachsenen Person.

learn-tell-title = Was Sie in der Behandlung sagen sollten
learn-tell-where = Wo es wehtut, seit wann, und was Sie schon versucht haben.
learn-tell-health = Krankheiten, Operationen, Unfälle, Schwangerschaft und jedes Medikament, vor allem Blutverdünner.
learn-tell-limits = Wie stark der Druck sein darf. Sie können jederzeit Stopp sagen.
learn-tell-signs = Sofort: Kribbeln, Taubheit, elektrischen Schmerz, Schwindel, verändertes Sehen, Übelkeit oder einen Puls unter dem Finger.

learn-flags-title = Warnzeichen: stattdessen ärztliche Hilfe holen
learn-flags-emergency = Wählen Sie den Notruf bei Druck auf der Brust mit Schwitzen, Atemnot oder Ohnmachtsgefühl; beim schlimmsten Kopfschmerz überhaupt, der in einem Augenblick einsetzt; oder bei neuem Schmerz an einer Seite des Halses mit hängendem Augenlid, Doppeltsehen, verwaschener Sprache oder unsicherem Gang.
learn-flags-head = Kopf- oder Nackenschmerz: mit Fieber, Verwirrtheit, Schwäche oder Taubheit; nach einer Verletzung; neu nach dem fünfzigsten Lebensjahr; stetig schlimmer oder in seiner Art verändert; schlimmer beim Liegen, Stehen, Husten oder Pressen; mit einem schmerzenden roten Auge; in der Schwangerschaft oder nach der Geburt; bei Krebs oder geschwächter Abwehr; oder wenn häufig Schmerzmittel gebraucht werden.
learn-flags-chest = Brustschmerz: bei Anstrengung, reißend, in Arm oder Kiefer ausstrahlend, oder mit einem geschwollenen Bein.
learn-flags-belly = Bauch- oder Flankenschmerz: plötzlich und heftig, mit hartem Bauch, Erbrechen, Blut, Fieber, ausgebliebener Regelblutung, einem pulsierenden Knoten, oder wenn kein Urin oder kein Wind abgeht. Schmerz rechts unten kann der Blinddarm sein.
learn-flags-back = Rückenschmerz: mit Taubheit zwischen den Beinen, neuen Problemen mit Blase oder Darm, Schwäche in einem Bein, Fieber, Krebs, einem schweren Sturz (oder einem kleinen bei Osteoporose), Schmerz in der Nacht oder unerklärlichem Gewichtsverlust.
learn-flags-jaw = Kiefer-, Zahn- oder Gesichtsschmerz: mit Schwellung, Fieber, elektrischen Anfällen oder taubem Gesicht, nach einer Verletzung, wenn sich der Mund nicht öffnen lässt, oder als Schmerz bei Anstrengung.
learn-flags-shoulder = Schmerz oben auf der Schulter zusammen mit Bauchschmerzen oder nach einem Unfall: Er kann aus dem Körperinneren kommen.

learn-disclaimer-body = Dieser Atlas zeigt klassische Karten zum Lernen. Er stellt keine Diagnose und ersetzt keinen ärztlichen oder therapeutischen Rat. Wenn Sie unsicher sind, fragen Sie zuerst nach.
