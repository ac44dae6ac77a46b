# What people say where it hurts: one message `place-<id>` for every entry of catalogue/complaints.toml, with other words for it between
# commas. Below, the words that the search passes over and those that name a side. Umlauts count as their plain letters and a final "s" is
# dropped, so "recht" is "rechts" too: phrases in which it is not stand under `search-no-side` and `search-both`. "Nicht schlafen" stands
# there so that it is no temple ("Schläfe").

place-headache = Kopfschmerzen
    .words = Kopf, Kopfschmerz, Kopfweh, Migräne, Spannungskopfschmerz, Spannungskopfschmerzen, Schädel, Schädelweh, Brummschädel
place-one-sided-headache = einseitige Kopfschmerzen
    .words = halber Kopf, halbe Kopf, halbseitige Kopfschmerzen, einseitiger Kopfschmerz, eine Kopfhälfte, halbseitig am Kopf, Kopf einseitig, Kopfhälfte, Kopfschmerzen auf einer Seite
place-band-headache = Kopfschmerzen wie ein Band
    .words = Band um den Kopf, enges Band, Ring um den Kopf, wie ein Helm, Schraubstock, enger Hut, Reifen um den Kopf, Druck um den Kopf
place-neck = Nacken
    .words = Nackenschmerzen, Nackenweh, Nackenverspannung, Nackenverspannungen, verspannter Nacken, Halswirbelsäule, HWS, Hals, Genickschmerzen
place-stiff-neck = steifer Nacken
    .words = steifer Hals, steifes Genick, Nacken steif, Hals steif, Nackensteife, Nackensteifigkeit, Kopf drehen, Kopf nicht drehen, Hals drehen, Nacken drehen, beim Drehen des Kopfes, Schiefhals, Hals verrenkt, Nacken verrenkt, Nacken verlegen, Schulterblick, über die Schulter schauen, rückwärts einparken, rückwärts fahren, toter Winkel
place-shoulder = Schulter
    .words = Schultern, Schulterschmerzen, Schulterverspannung
place-shoulder-blade = Schulterblatt
    .words = Schulterblätter, Schulterblattschmerzen, Schulterblaetter
place-under-shoulder-blade = unter dem Schulterblatt
    .words = hinter dem Schulterblatt, tief unter dem Schulterblatt, unterm Schulterblatt, hinterm Schulterblatt
place-arm = Arm
    .words = Arme, Armschmerzen, Oberarm, Oberarme, Oberarmschmerzen, den Arm hinunter, den Arm runter
place-hand = Hand und Finger
    .words = Hand, Hände, Finger, Fingern, Handschmerzen
place-reach-behind = Griff hinter den Rücken
    .words = hinter den Rücken greifen, hinter den Rücken fassen, nach hinten greifen, nach hinten fassen, Hand hinter den Rücken, BH schließen, BH zumachen, Schürzengriff, Hemd in die Hose stecken, Gesäßtasche
place-sleep-on-shoulder = Liegen auf der Schulter
    .words = auf der Schulter liegen, auf der Schulter schlafen, Schulter beim Liegen, Schulter beim Schlafen
place-back = Rücken
    .words = Rückenschmerzen, Rückenweh, Ruecken, Rueckenschmerzen, Wirbelsäule, Rückgrat, Rückenverspannung
place-upper-back = oberer Rücken
    .words = Rücken oben, oben am Rücken, oben im Rücken, Ruecken oben, oberer Ruecken
place-low-back = unterer Rücken
    .words = Rücken unten, unten am Rücken, unten im Rücken, Ruecken unten, unterer Ruecken, Kreuz, Kreuzschmerzen, Kreuzweh, ins Kreuz, Hexenschuss, Lumbago, Lendenschmerzen, Lendenbereich, Lendengegend, tief im Rücken, tiefer Rücken, beim Bücken, vorbeugen
place-low-back-belt = quer über den unteren Rücken wie ein Gürtel
    .words = quer über den unteren Rücken, quer über das Kreuz, quer übers Kreuz, quer im Kreuz, quer über den Rücken unten, gürtelförmig, Gürtel im unteren Rücken, Band über den unteren Rücken
place-buttocks = Gesäß
    .words = Po, Popo, Hintern, Pobacke, Pobacken, Gesäßmuskel, Gesäßschmerzen, Gesäss, Gesaess, Arsch, Allerwertester, Hinterteil
place-hip = Hüfte
    .words = Hüften, Hüftschmerzen, Huefte, Hueftschmerzen
place-sciatica = das Bein hinunter wie bei Ischias
    .words = Ischias, Ischiasschmerzen, Ischialgie, Ischiasnerv, das Bein hinunter, das Bein runter, das Bein hinab, vom Po ins Bein, vom Gesäß ins Bein, vom Rücken ins Bein, das Bein hinunter bis zum Fuß
place-leg = Bein
    .words = Beine, Beinschmerzen, Oberschenkel, Schenkel
place-jaw-face = Kiefer und Gesicht
    .words = Gesicht, Gesichtsschmerzen
place-jaw = Kiefer
    .words = Kieferschmerzen, Kieferverspannung, Kiefer verspannt, Kinnlade
place-toothache = Zahnschmerzen
    .words = Zahn, Zähne, Zähnen, Zahnschmerz, Zahnweh, Backenzahn, Backenzähne, Zahnfleisch
place-chewing = Schmerzen beim Kauen
    .words = Kauen, beim Kauen, beim Beißen, Zubeißen, Zähne zusammenbeißen, Zähneknirschen, Zähnepressen, Knirschen mit den Zähnen, müder Kiefer
place-chest-belly = Brust und Bauch
    .words = Rumpf, Oberkörper
place-chest-front = Brust
    .words = Brustschmerzen, Brustkorb vorne
place-breathing-in = Schmerzen beim Einatmen
    .words = Einatmen, beim Einatmen, tief einatmen, tief Luft holen, Durchatmen, tief atmen, tiefer Atemzug, beim Atmen
place-belly = Bauch
    .words = Bauchschmerzen, Bauchweh, Bauchkrämpfe, Darm, Bauchraum
place-leg-rising = Leiste und Vorderseite des Oberschenkels
    .words = Aufstehen vom Stuhl, aufstehen vom Sitzen, vom Stuhl aufstehe, Knie heben, Bein heben
place-sitting = Schmerzen beim Sitzen
    .words = Sitzen, beim Sitzen, langes Sitzen, lange sitzen, auf dem Stuhl sitzen, harter Stuhl, im Sitzen
place-between-shoulder-blades = zwischen den Schulterblättern
    .words = zwischen den Schulterblättern, zwischen Schulterblatt und Wirbelsäule, zwischen beiden Schulterblättern, zwischen den Schulterblaettern
place-neck-to-shoulder = vom Nacken zur Schulter
    .words = Nacken und Schulter, Schulter Nacken, Schulternacken, Schultern und Nacken, vom Nacken bis zur Schulter, vom Nacken in die Schulter, vom Hals zur Schulter, Schulter-Nacken-Bereich, Schulter-Nacken-Verspannung, Nacken in die Schulter

## Words that say nothing about a place
search-ignored = aber, ab, abends, abend, ach, all, alle, allem, allen, aller, alles, allmählich, als, also, am, an, ans, anderen, auch, auf, aus, ausstrahlend, ausstrahlen, ausstrahlt, autsch, bei, beim, bereich, besonders, bin, bis, brauch, brauche, braucht, bisschen, bitte, brennt, brennen, brennend, brennende, brennender, da, dabei, dadurch, dann, das, dass, dauernd, dauerhaft, dazu, dein, dem, den, denn, der, deren, des, dessen, die, dies, diese, diesem, diesen, dieser, dieses, doch, dort, dumpf, dumpfe, dumpfer, dumpfes, durch, eigentlich, ein, eine, einem, einen, einer, eines, einfach, einige, einigen, er, es, etwa, etwas, fast, fest, fühle, fühlt, für, ganz, ganze, ganzen, ganzer, ganzes, gar, gegen, gegend, geht, genau, gerade, gestern, habe, haben, hab, halb, halt, hat, hatte, heftig, heftige, heftiger, heute, hier, hin, ich, ihm, ihn, ihr, ihre, ihrem, ihren, im, immer, in, ins, irgendwie, irgendwo, ist, ja, jahr, jahre, jahren, jede, jeden, jeder, jedes, jetzt, kann, kaum, kein, keine, keinen, komme, kommt, könnte, lang, lange, längerem, länger, leicht, leichte, leichter, mache, macht, mal, man, manchmal, mein, meine, meinem, meinen, meiner, meines, meist, meistens, merke, mich, mir, mit, monat, monate, monaten, morgen, morgens, muss, nach, nachdem, nacht, nachts, nicht, nie, noch, nun, nur, ob, oder, oft, ohne, paar, plötzlich, pochend, pochende, pocht, schlimm, schlimme, schlimmer, schmerz, schmerze, schmerzen, schmerzend, schmerzende, schmerzender, schmerzhaft, schmerzhafte, schmerzt, schon, sehr, sei, sein, seine, seinem, seinen, seiner, seit, seitdem, sich, sie, sind, so, sobald, sodass, sondern, sonst, spüre, spürbar, stark, starke, starken, starker, starkes, stechen, stechend, stechende, stechender, stelle, stets, stich, sticht, strahlt, ständig, ständige, ständiger, tag, tage, tagen, teil, tue, tun, tut, überall, um, und, uns, unangenehm, unangenehme, vom, von, war, was, weh, wehtun, wehtut, weil, wenig, wenn, werde, werden, wie, wieder, will, wir, wird, wo, woche, wochen, wohl, würde, zeit, ziehen, ziehend, ziehende, ziehender, zieht, ziemlich, zu, zum, zur, zwei, zusammen

## The sides, and phrases in which their words mean no side
search-left = links, linke, linken, linker, linkem, linkes, linksseitig, linksseitige, linksseitiger, linksseitigen, linke Seite, linken Seite, linker Seite, linkerseits
search-right = rechts, rechte, rechten, rechter, rechtem, rechtes, rechtsseitig, rechtsseitige, rechtsseitiger, rechtsseitigen, rechte Seite, rechten Seite, rechter Seite, rechterseits
search-no-side = recht stark, recht starke, recht starker, recht heftig, recht heftige, recht oft, recht häufig, recht plötzlich, recht lange, recht schlimm, recht schnell, recht unangenehm, recht viel, recht tief, recht weit, recht weh, recht fest, recht hart, recht dumpf, recht genau, recht hoch
search-both = beide Seiten, beiden Seiten, beidseitig, beidseits, beiderseits, links und rechts, rechts und links, links wie rechts, auf beiden Seiten, mal links mal rechts, erst recht, nicht recht, nicht schlafen, kaum schlafen, schlecht schlafen, schlafen kann, schlafen gehen
