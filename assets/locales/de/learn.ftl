# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.
# Every hope `learn-benefit-<name>` has its `.evidence` and a `.grade`. The grade's first words and the evidence's first words belong
# together: "Some support" with "Studies taken together show", "Weak evidence" with "In one small study", "Not shown" with "We know of
# no study that shows". tests/learning_texts.rs has them in every language.

learn-flags-title = Warnzeichen: zuerst ärztliche Hilfe holen
learn-flags-intro = Bei diesen Anzeichen brauchen Sie ärztliche Hilfe, keine Massage. Der Atlas kann warten. Die Liste für Kopfschmerzen folgt einer veröffentlichten Liste [Do2019].
learn-what-title = Was ist Triggerpunktmassage?
learn-what-body = Ein Triggerpunkt ist eine kleine, druckempfindliche Stelle in einem festen Muskelstrang. Drückt man darauf, schmerzt es oft auch an einer anderen Stelle. Für jeden Muskel zeigt eine klassische Karte, wo das meist ist. Bei der Triggerpunktmassage suchen Sie oder eine Fachperson die Stelle mit den Fingern und drücken sie langsam, bis sie weniger empfindlich ist. Das dauert eher Sekunden als Minuten.
learn-points-title = Hat jeder Mensch Triggerpunkte?
learn-points-body = Empfindliche Stellen sind häufig, auch bei Menschen ohne Schmerzen. Ruft eine Stelle den Schmerz hervor, den Sie kennen, heißt sie aktiv. Tut sie nur beim Drücken weh, heißt sie latent. Eine zu finden beweist nicht, dass Ihre Schmerzen daher kommen.
learn-zones-title = Warum spüre ich den Schmerz woanders?
learn-zones-body = Versuche zeigen klar, dass man Druck auf eine Stelle auch anderswo spüren kann [Q07]. Aber auch Gelenke, Bandscheiben und innere Organe können an denselben Stellen schmerzen [Q10]. Eine Karte kann Ihnen also sagen, wo Sie suchen können. Sie sagt nicht, was Ihnen fehlt.

learn-why-title = Wie entstehen Triggerpunkte? Was sind „Verhärtungen“?
learn-why-names = Im Alltag heißen sie Verspannungen, Verhärtungen oder Muskelknoten. Im Muskel ist aber nichts wirklich verknotet. „Knoten“ beschreibt nur, wie sich die Stelle anfühlt: fest, klein und schmerzhaft.
learn-why-load = Viele Fachleute meinen, dass ein Schlag oder Überlastung sie auslösen kann, etwa stundenlanges Verharren in einer Haltung [Bron2012].
learn-why-spasm = Man liest auch, dass sie aus Muskelkrämpfen oder Verspannung entstehen. Bewiesen ist das nicht.
learn-why-stress = Stress kann mitspielen. In einer kleinen Studie wurde der Muskel an einer empfindlichen Stelle unter Stress aktiver, der Muskel direkt daneben nicht [McNulty1994].
learn-why-debate = Wie sie entstehen, ist bis heute nicht geklärt, und Fachleute sind sich darüber uneins [Jafri2014, Quintner2015].

learn-find-title = Wie finde ich selbst einen Triggerpunkt?
learn-find-signs = Lesen Sie zuerst die Warnzeichen und die beiden Listen ganz oben. Trifft davon etwas auf Sie zu, holen Sie stattdessen ärztlichen Rat ein.
learn-find-place = Zeigen Sie am Körper, wo es wehtut. Öffnen Sie einen der Punkte und lesen Sie, wo er liegt.
learn-find-band = Lassen Sie den Muskel locker. Streichen Sie mit den Fingerkuppen langsam und leicht quer darüber. Suchen Sie einen festen Strang, wie eine Schnur unter der Haut.
learn-find-spot = Folgen Sie dem Strang bis zur empfindlichsten Stelle. Drücken Sie dort fünf bis zehn Sekunden lang leicht. Kommt ein Schmerz, den Sie kennen, dort oder woanders, spricht das für einen Triggerpunkt [Fernandez2018].
learn-find-side = Vergleichen Sie mit der anderen Seite. Dass eine Stelle empfindlich ist, sagt für sich allein wenig aus, und auch Fachleute sind sich oft nicht einig, wo eine Stelle liegt [Rathbone2017, Lucas2009].
learn-find-keep = Suchen Sie nicht vorn am Hals, nicht in der Achsel, der Leiste oder am Bauch. Nehmen Sie die Finger weg, wenn Sie einen Puls, Kribbeln oder einen Knoten spüren. Lassen Sie Punkte mit „Nicht drücken“ oder „Nur für Fachpersonen“ in Ruhe.

learn-session-title = Was passiert in einer Behandlung?
learn-session-talk = Zuerst das Gespräch: wo es wehtut, seit wann, was es besser oder schlimmer macht und ob Massage für Sie unbedenklich ist.
learn-session-find = Die Fachperson tastet den Muskel nach einem festen Strang ab und sucht dann die empfindlichste Stelle.
learn-session-settle = Daumen, Finger, Fingerknöchel oder Ellbogen ruhen auf der Haut, bis Sie und die Fachperson sich wohlfühlen.
learn-session-sink = Der Druck nimmt beim Ausatmen langsam zu, bis das Gewebe Widerstand leistet. Sie sagen auf einer Skala bis zehn, wie weh es tut. Mehr als fünf oder sechs ist nicht nötig.
learn-session-hold = Der Druck bleibt gleich, meist eine halbe bis eine Minute lang. Oft wird die Stelle etwa halb so empfindlich. Vielleicht spüren Sie anderswo einen Schmerz, der kommt und wieder geht.
learn-session-release = Die Hand lässt über einen Atemzug nach. Die Haut wird erst blass, dann rosig.
learn-session-lengthen = Der Muskel wird sanft gedehnt oder bewegt. Dann kommt die nächste Stelle. Wenige Wiederholungen pro Stelle genügen.
learn-session-after = Die Stelle kann am nächsten Tag etwas schmerzen. Ein blauer Fleck bedeutet, dass der Druck zu fest war.
learn-session-numbers = Wie fest und wie lange der Atlas drückt, haben wir selbst gewählt. Grundlage sind Messungen, ab wann Druck wehtut [Bordachar2019, Widmalm2014], und Studien zum Drücken [Gemmell2008, Gulick2011].

learn-ways-title = Welche Techniken gibt es?
learn-ways-press = Triggerpunktdruck: gleichmäßiger Druck auf eine Stelle, bis sie weniger empfindlich ist. Das zeigt der Atlas am häufigsten.
learn-ways-pinch = Greifen und Rollen: den Muskel zwischen Daumen und Fingern anheben, wo das geht.
learn-ways-deep = Tiefengewebsmassage (Deep Tissue): langsame Striche am Muskel entlang, mit Fingern, Fingerknöcheln oder Ellbogen. Was genau dazugehört, ist unter Fachleuten nicht geklärt. Ernste Schäden sind selten, aber bekannt, vermutlich durch zu viel Kraft [Koren2018].
learn-ways-myofascial = Myofasziale Technik (Myofascial Release): Haut und Gewebe leicht und langsam dehnen [Ajimsha2015]. Bei Schmerzen im unteren Rücken und bei Fibromyalgie war die Wirkung in Studien zu gering, um ins Gewicht zu fallen [Laimi2017].
learn-ways-stretch = Dehnen: den Muskel nach dem Drücken sanft in die Länge ziehen. In einer kleinen Studie linderten Drücken und Dehnen zu Hause nach fünf Tagen den Schmerz mehr als Bewegungsübungen [Hanten2000].
learn-ways-mix = In der Behandlung wird eine dieser Techniken allein oder mehrere zusammen angewendet. Welche Mischung am besten ist, weiß man nicht.

learn-benefit-title = Was man sich erhofft und was man weiß
learn-benefit-relief = Weniger Schmerzen
    .evidence = Studien zusammengenommen zeigen, dass gedrückte Stellen eine Weile weniger empfindlich sind. Sie zeigen nicht, dass die eigentlichen Beschwerden stärker nachlassen als ohne Drücken [Lu2022]. Die Studien sind klein, und bei den meisten ist das Risiko verzerrter Ergebnisse hoch [Geri2022].
    .grade = Teilweise belegt: Die Stelle ist eine Weile weniger empfindlich. Schwach belegt: Die eigentlichen Beschwerden lassen nach.
learn-benefit-mobility = Leichtere Bewegung
    .evidence = In einer kleinen Studie ließ sich der Hals nach Druck mit einem Messgerät etwas weiter zur Seite neigen. Druck mit der Hand oder nur vorgetäuschter Druck brachte weniger [AbuTaleb2016]. Wie lange das anhält, ist nicht bekannt.
    .grade = Schwach belegt, für kurze Zeit.
learn-benefit-relaxation = Entspannung und weniger Stress
    .evidence = In einer kleinen Studie tat Hitze weniger weh, wenn man langsam und lange ausatmete [Jafari2020]. Ob das gegen Schmerzen hilft, ist sehr unsicher [Joseph2022]. Viele sagen, dass die Ruhe und die Berührung ihnen guttun.
    .grade = Schwach belegt, wenig untersucht.
learn-benefit-circulation = Bessere Durchblutung
    .evidence = Wir kennen keine Studie, die zeigt, dass Massage durch bessere Durchblutung gesünder macht. Nach dem Drücken wird die Haut zwar rot, weil Blut zurückströmt. In einer kleinen Studie war der Blutfluss um einige empfindliche Stellen ungewöhnlich [Sikdar2009].
    .grade = Nicht belegt.
learn-benefit-oxygen = Mehr Sauerstoff im Muskel
    .evidence = Wir kennen keine Studie, die zeigt, dass Drücken mehr Sauerstoff in den Muskel bringt. Nach kräftigem Greifen floss das Blut im Unterarm von zwölf Personen durch Massage sogar langsamer [Wiltshire2010].
    .grade = Nicht belegt.
learn-benefit-toxins = „Schlacken“ ausschwemmen
    .evidence = Wir kennen keine Studie, die zeigt, dass Massage Schlacken oder Giftstoffe ausschwemmt. Bei zwölf Personen verließ die Milchsäure den Muskel mit Massage langsamer als in Ruhe [Wiltshire2010].
    .grade = Nicht belegt.
learn-benefit-healing = Schnellere Heilung und Erholung
    .evidence = Wir kennen keine Studie, die zeigt, dass Verletzungen durch Drücken schneller heilen. Nach hartem Training schmerzten die Muskeln mit Massage etwas weniger, waren aber weder kräftiger noch ausgeruhter. Das ergaben 29 gemeinsam ausgewertete Studien [Davis2020].
    .grade = Nicht belegt für die Heilung.
learn-benefit-function = Der Muskel arbeitet wieder normal
    .evidence = Wir kennen keine Studie, die zeigt, dass ein Muskel durch Drücken wieder normal arbeitet.
    .grade = Nicht belegt.
learn-benefit-posture = Bessere Haltung
    .evidence = Wir kennen keine Studie, die zeigt, dass das Drücken von Triggerpunkten die Haltung auf Dauer verändert.
    .grade = Nicht belegt.
learn-benefit-performance = Mehr Leistung
    .evidence = Wir kennen keine Studie, die zeigt, dass das Drücken von Triggerpunkten stärker oder schneller macht. Auch Sportmassage brachte das in 29 gemeinsam ausgewerteten Studien nicht [Davis2020].
    .grade = Nicht belegt.
learn-headache-title = Und bei Kopfschmerzen?
learn-headache-body = Empfindliche Stellen sind bei Menschen mit Spannungskopfschmerzen und Migräne häufiger. Ob sie die Kopfschmerzen auslösen, ist nicht bekannt [Do2018]. In einer Studie wurden Kopfschmerzen mit Massage seltener, mit einem Placebo aber ebenso [Moraska2015].
learn-wide-title = Und Schmerzen am ganzen Körper?
learn-wide-doctor = Schmerzen an vielen Stellen über Monate, dazu Müdigkeit und schlechter Schlaf: Das kann Fibromyalgie oder eine andere Krankheit sein. Lassen Sie das ärztlich abklären. Durch Drücken einzelner Stellen lässt es sich nicht herausfinden.
learn-wide-massage = Massage hilft vielleicht ein wenig. In neun gemeinsam ausgewerteten Studien linderten mindestens fünf Wochen Massage bei Fibromyalgie Schmerzen, Ängste und gedrückte Stimmung, aber nicht die Schlafprobleme. Ob das anhält, ist nicht bekannt [Li2014].
learn-wide-light = Bitten Sie um leichten Druck, wenn Haut oder Muskeln sehr empfindlich sind.
learn-ends-title = Und Arme, Beine und Füße?
learn-ends-body = Dieser Atlas endet an der Hüfte und in der Mitte des Oberarms. Punkte in Füßen, Waden, Knien oder Händen zeigt er nicht. Bei Fuß- oder Fersenschmerzen, etwa einer Entzündung der Fußsohle, fragen Sie in einer Arztpraxis nach.

learn-disputed-title = Worin sich Fachleute einig sind und worin nicht
learn-disputed-agreed = Sechzig Fachleute einigten sich auf drei Merkmale: einen festen Strang, eine sehr empfindliche Stelle und einen Schmerz, der anderswo zu spüren ist [Fernandez2018].
learn-disputed-finding = Zwei Untersuchende sind sich oft nicht einig, wo eine Stelle liegt [Rathbone2017, Lucas2009]. Deshalb ist jeder Punkt in diesem Atlas als Kreisfläche gezeichnet.
learn-disputed-theory = Manche Forschende meinen, dass gereizte Nerven und nicht die Muskeln hinter den empfindlichen Stellen stecken [Quintner2015]. Andere verteidigen die Muskeltheorie [Dommerholt2015]. Beide Seiten erkennen an, dass die Stellen wirklich empfindlich sind und dass ihr Schmerz ausstrahlt.
learn-grades-title = Was die Stufen bedeuten
learn-grades-a = A: Eine unabhängige Quelle, die wir gelesen haben, gibt es so an.
learn-grades-b = B: so, wie das klassische Handbuch meist zitiert wird. Wir kennen es aus solchen Zitaten, nicht aus dem Handbuch selbst.
learn-grades-c = C: Die Quellen sind spärlich oder uneinig. Diese Punkte sehen Sie nur, wenn Sie sie einblenden.

learn-suits-title = Für wen ist Triggerpunktmassage geeignet?
learn-suits-body = Sie kann sich für Erwachsene mit steifem Nacken, schmerzenden Schultern, Spannungskopfschmerzen oder gewöhnlichen Rückenschmerzen eignen. Prüfen Sie vorher, ob Sie eines der Warnzeichen haben oder ob etwas aus „Wann Sie nicht drücken sollten“ oder „Zuerst ärztlich abklären“ auf Sie zutrifft.
learn-not-title = Wann Sie nicht drücken sollten
learn-not-skin = Auf einer offenen Wunde, einer Verbrennung, einem Ausschlag oder einer infizierten Stelle.
learn-not-injury = Auf einem Knochen, der gebrochen ist oder sein könnte, einer frischen Verletzung oder einer frisch operierten Stelle.
learn-not-clot = Wenn ein Arm oder Bein heiß und geschwollen ist. Das kann ein Blutgerinnsel sein: noch heute zum Arzt.
learn-not-lump = Auf einem Tumor, einem ärztlich nicht abgeklärten Knoten oder einer starken Krampfader.
learn-not-ill = Bei Fieber oder wenn Sie sich krank fühlen.
learn-not-numb = Wo die Haut taub ist.
learn-not-gun = Niemals eine Massagepistole am Hals oder Nacken benutzen. Danach wurden Risse einer Halsarterie beschrieben; dass sie davon kamen, ist nicht bewiesen [Sulkowski2022, Shariff2023].
learn-not-harm = Ernste Schäden durch Massage sind selten, kommen aber vor. Meist ging ein kräftiger, ruckartiger Griff an der Wirbelsäule voraus [Yin2014, Ernst2003].
learn-ask-title = Zuerst ärztlich abklären
learn-ask-blood = Wenn Sie Blutverdünner nehmen, leicht bluten oder wenige Blutplättchen haben.
learn-ask-bone = Wenn Sie Osteoporose (schwache Knochen) oder Krebs in den Knochen haben.
learn-ask-steroid = Wenn Sie lange Zeit Kortisontabletten genommen haben.
learn-ask-vessel = Wenn Sie eine Erkrankung der Halsarterien haben, je einen Schlaganfall hatten oder sich vor Kurzem am Hals oder Nacken verletzt haben.
learn-ask-tissue = Wenn Ihr Bindegewebe schwach ist, etwa beim Ehlers-Danlos- oder Marfan-Syndrom.
learn-ask-pregnancy = Wenn Sie schwanger sind. Nicht auf den Bauch drücken und nicht fest auf den unteren Rücken und das Becken.
learn-ask-heart = Wenn Sie herzkrank sind oder einen schlecht eingestellten Blutdruck haben. Auch mit einem Herzschrittmacher oder Port unter einer der Stellen.
learn-ask-cancer = Wenn Sie Krebs haben oder deswegen behandelt werden.
learn-ask-neck = Wenn Sie Rheuma an der Halswirbelsäule, das Down-Syndrom oder einen Shunt im Hals haben.
learn-ask-feeling = Bei Diabetes mit Gefühlsstörungen der Haut.
learn-ask-child = Wenn Sie unter 16 sind. Drücken Sie nur, wenn eine erwachsene Person dabei ist.

learn-tell-title = Was Sie in der Behandlung sagen sollten
learn-tell-where = Wo es wehtut, seit wann und was Sie schon versucht haben.
learn-tell-health = Ihre Krankheiten, Operationen und Unfälle. Ob Sie schwanger sind und welche Medikamente Sie nehmen, vor allem Blutverdünner.
learn-tell-limits = Wie fest der Druck sein darf. Sie können jederzeit Stopp sagen.
learn-tell-signs = Sagen Sie sofort Bescheid bei Kribbeln, Taubheit oder Schmerz wie von einem Stromschlag. Auch bei Schwindel, Übelkeit, Sehstörungen oder einem Puls unter dem Finger.

learn-next-title = Wie finde ich eine Fachperson?
learn-next-where = Fragen Sie in Ihrer Nähe nach jemandem mit Ausbildung in Triggerpunkt- oder Tiefengewebsmassage. Ihre Arzt- oder Physiotherapiepraxis kennt vielleicht jemanden.
learn-next-training = Fragen Sie: Welche Ausbildung haben Sie, und ist sie hier anerkannt?
learn-next-health = Fragen Sie: Ist Massage bei meinen Krankheiten und Medikamenten unbedenklich?
learn-next-pressure = Fragen Sie: Drücken Sie weniger fest oder hören Sie auf, wenn ich es sage?
learn-next-plan = Fragen Sie: Wie viele Termine schlagen Sie vor, was kosten sie, und wann hören wir auf, wenn sich nichts ändert?
learn-next-leave = Suchen Sie weiter, wenn man Ihnen Heilung verspricht oder rät, ein Medikament abzusetzen.

learn-disclaimer-body = Dieser Atlas zeigt klassische Karten zum Lernen. Er stellt keine Diagnose und ersetzt keinen ärztlichen oder therapeutischen Rat. Wenn Sie unsicher sind, fragen Sie zuerst nach.
learn-made-of = Der Körper ist aus dem Skelett von OpenSim (CC BY 3.0) und der Haut von MakeHuman (CC0) gemacht und von uns verändert. Trigger Point Atlas { $version }.
