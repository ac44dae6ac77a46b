# What people type beside names: further words for places, muscles and points (`words-<message>`, between commas), what a doctor has to look at
# first, and what the atlas has no point for.

## Conditions, slang and nicknames that mean a place
words-place-stiff-neck = Schleudertrauma, Handynacken, verlegen, Nacken blockiert, falsch gelegen, schief gelegen, HWS-Blockade
words-place-neck = HWS-Syndrom, Halswirbelsäulensyndrom, eingeklemmter Nerv im Nacken
words-place-shoulder = Impingement, Impingement-Syndrom, Schleimbeutel, Schleimbeutelentzündung, Schreibtischschultern, steife Schulter
words-place-sleep-on-shoulder = auf der Seite schlafen, auf der Seite liegen, Seitenschläfer
words-place-reach-behind = Sicherheitsgurt, Gurt, Anschnallen, nach dem Gurt greifen, Rücken waschen
words-place-arm = Mausarm, eingeschlafener Arm, Arm schläft ein
words-place-hand = Karpaltunnel, Karpaltunnelsyndrom, Kribbeln in den Fingern, taube Finger, eingeschlafene Finger
words-place-low-back = Bandscheibe, Bandscheibenvorfall, Hexenschuss, verhoben, Rücken verrenkt, Kreuz verrenkt
words-place-jaw = CMD, Kiefersperre, Bruxismus, Kieferklemme
words-region-shoulder-top = verspannte Schultern, steife Schultern, BH-Träger, Schultergurt
words-region-deltoid-side = Arm heben, Arm nicht heben
words-region-off-elbow-inner = Golferellenbogen, Golferarm
words-region-neck-base-midline = Witwenbuckel, Nackenhöcker, Buckel
words-region-parasternal = Tietze-Syndrom, Rippenknorpel
words-region-chest-side = Seitenstechen, Rippe geprellt, Rippenprellung
words-region-epigastrium-xiphoid = Sodbrennen, Magenbrennen, Verdauungsstörung
words-region-sternum-lower = Brustbein
words-region-coccyx = Steißbeinschmerzen
words-region-ear-deep = Tinnitus, Ohrensausen, Klingeln im Ohr, Pfeifen im Ohr

## Nicknames of muscles, and what is named after them
words-muscle-trapezius-upper = Trapez, Trapezius
words-muscle-trapezius-middle = Trapez, Trapezius
words-muscle-trapezius-lower = Trapez, Trapezius
words-muscle-latissimus-dorsi = Lat, Lats
words-muscle-deltoid-anterior = Delta
words-muscle-deltoid-middle = Delta
words-muscle-deltoid-posterior = Delta
words-muscle-rectus-abdominis = Bauchmuskeln, Sixpack
words-muscle-quadratus-lumborum = QL
words-muscle-scm-sternal = SCM, Kopfnicker, Sternocleidomastoideus
words-muscle-scm-clavicular = SCM, Kopfnicker, Sternocleidomastoideus
words-muscle-psoas-major = Hüftbeuger, Iliopsoas
words-muscle-iliacus = Hüftbeuger, Iliopsoas
words-muscle-pectoralis-major-clavicular = Brustmuskel, Brustmuskeln
words-muscle-pectoralis-major-sternal = Brustmuskel, Brustmuskeln
words-muscle-pectoralis-major-costal = Brustmuskel, Brustmuskeln
words-muscle-pectoralis-minor = Thoracic-Outlet-Syndrom, TOS
words-muscle-scalenus-anterior = Thoracic-Outlet-Syndrom, TOS
words-muscle-scalenus-medius = Thoracic-Outlet-Syndrom, TOS
words-muscle-scalenus-posterior = Thoracic-Outlet-Syndrom, TOS
words-muscle-subclavius = Thoracic-Outlet-Syndrom, TOS
words-muscle-gluteus-maximus = Pomuskel, Gluteus
words-muscle-gluteus-medius = Pomuskel, Gluteus
words-muscle-gluteus-minimus = Pomuskel, Gluteus
words-muscle-longissimus-thoracis = Rückenstrecker, Erector spinae
words-muscle-iliocostalis-thoracis = Rückenstrecker, Erector spinae
words-muscle-iliocostalis-lumborum = Rückenstrecker, Erector spinae
words-muscle-supraspinatus = Rotatorenmanschette
words-muscle-infraspinatus = Rotatorenmanschette
words-muscle-teres-minor = Rotatorenmanschette
words-muscle-subscapularis = Rotatorenmanschette
words-muscle-serratus-anterior = abstehendes Schulterblatt, Scapula alata

## What people feel
words-point-scm-clavicular-1 = Schwindel, schwindelig, Drehschwindel, schwindelig beim Kopfdrehen

## What a doctor has to look at first: no point is shown for it, but the warning signs of the list in the key
search-warn-chest = Herzinfarkt, Angina pectoris, Herzrasen, Herzstolpern, Herzklopfen, Herzrhythmusstörung, Lungenembolie, Lungenentzündung, Atemnot, keine Luft, kriege keine Luft, bekomme keine Luft, kurzatmig, Schweißausbruch, kalter Schweiß, Vernichtungsschmerz, Blut husten
search-warn-belly = Niere, Nieren, Nierenstein, Nierensteine, Nierenkolik, Galle, Gallenblase, Gallensteine, Blinddarm, Blinddarmentzündung, Leistenbruch, Magengeschwür, Bauchspeicheldrüse, Leber, Milz
search-warn-back = Cauda equina, kann kein Wasser lassen, kann nicht pinkeln, Reithosentaubheit, taub zwischen den Beinen, Gürtelrose
search-warn-head = Schlaganfall, Hirntumor, Hirnhautentzündung, Aneurysma, Gehirnerschütterung, Doppelbilder, lallen, schlimmste Kopfschmerzen meines Lebens, schlimmste Kopfschmerzen, Vernichtungskopfschmerz, Donnerschlagkopfschmerz, plötzlich stärkste Kopfschmerzen, hängender Mundwinkel, Mundwinkel hängt, Gesicht hängt, verwirrt, steifer Nacken und Fieber
search-warn-leg = Thrombose, Blutgerinnsel, geschwollene Wade, geschwollenes Bein, Venenentzündung
search-warning = Das muss zuerst ärztlich untersucht werden. Der Atlas zeigt dafür keinen Punkt.

## A side of the body, where nothing more is said: the flank
search-flank-left = linke Seite, linken Seite, linker Seite, links in der Seite
search-flank-right = rechte Seite, rechten Seite, rechter Seite, rechts in der Seite

## What the atlas has no point for, or what has to be said beside the points
search-note-limbs = Der Atlas endet an den Hüften und den Oberarmen. Für Knie, Unterschenkel und Fuß hat er keine Punkte.
    .words = Knie, Kniescheibe, Wade, geschwollene Wade, Schienbein, Knöchel, Sprunggelenk, Fuß, Füße, Ferse, Fersensporn, Zeh, Zehen, Fußsohle, Plantarfasziitis, Achillessehne, Meniskus
search-note-nerve = Beim Karpaltunnelsyndrom ist ein Nerv am Handgelenk eingeengt. Lassen Sie das ärztlich untersuchen. Muskeln an Hals und Schulter können sich ganz ähnlich bemerkbar machen.
    .words = Karpaltunnel, Karpaltunnelsyndrom
search-note-shingles = Gürtelrose ist eine Infektion. Gehen Sie noch heute zum Arzt und massieren Sie den Ausschlag nicht.
    .words = Gürtelrose
search-note-widespread = Schmerzen am ganzen Körper sollten zuerst ärztlich abgeklärt werden. Eine einzelne Stelle, etwa den Nacken, können Sie trotzdem nachschlagen.
    .words = Fibromyalgie, ganzer Körper, am ganzen Körper, überall Schmerzen
search-hint-stress = Stress kann Muskeln anspannen und Schmerzen verstärken. Geben Sie ein, wo Sie ihn spüren, etwa „Nacken“ oder „Kiefer“.
    .words = Stress, gestresst, Anspannung, Verspannung
search-hint-posture = Dass Druck auf Muskeln die Haltung dauerhaft ändert, hat keine Studie gezeigt. Geben Sie ein, wo es wehtut, etwa „oberer Rücken“.
    .words = Haltung, Körperhaltung, schlechte Haltung, krummer Rücken
search-hint-knot = „Knoten“ sagt man im Alltag zu einer druckempfindlichen Stelle in einem festen Muskel. Geben Sie ein, wo Sie ihn spüren, etwa „Schulter“.
    .words = Knoten, Muskelknoten, Muskelverhärtung, Triggerpunkt
