# Places where pain is felt, in everyday words. One message `region-<id>` for every entry of catalogue/regions; `.words` lists, between
# commas, what else people call it when they search.

## Head and face

region-vertex = Scheitel
    .words = oben auf dem Kopf, ganz oben am Kopf, Schädeldecke, Oberkopf, Kopf oben, Schädeldach, Haarwirbel
region-parietal = obere Kopfseite
    .words = Kopfseite oben, seitlich oben am Kopf, oben seitlich am Schädel
region-forehead = Stirn
    .words = vorne am Kopf, Vorderkopf, Stirnkopfschmerzen, Stirnschmerzen, quer über die Stirn, Druck auf der Stirn, Band um die Stirn
region-eyebrow-supraorbital = Augenbraue und Brauenbogen
    .words = Augenbraue, Augenbrauen, über dem Auge, über den Augen, oberhalb des Auges, Braue, Überaugenwulst
region-glabella-nasal-root = zwischen den Augenbrauen
    .words = zwischen den Augen, Nasenwurzel, Nasenrücken, Zornesfalte, oben an der Nase
region-temple-anterior = Schläfe
    .words = Schläfen, Schläfenkopfschmerzen, Schläfenschmerzen, Schlaefe, Schlaefen, neben dem Auge, seitlich vom Auge, seitlich an der Stirn
region-temple-posterior = Kopfseite über dem Ohr
    .words = über dem Ohr, oberhalb des Ohrs, seitlich am Kopf, Seite des Kopfes, Kopfseite, seitlich am Schädel
region-eye-deep = im oder hinter dem Auge
    .words = hinter dem Auge, hinter den Augen, im Auge, in den Augen, tief im Auge, Augenhöhle, Augapfel, Augenschmerzen, Auge, Druck im Auge
region-nose-side = Seite der Nase
    .words = neben der Nase, Nasenflügel, seitlich an der Nase, Nase
region-cheek-malar = Jochbein und obere Wange
    .words = Jochbein, Wangenknochen, unter dem Auge, unterhalb des Auges, Nebenhöhle, Nebenhöhlen, Kieferhöhle, Stirnhöhle, obere Wange
region-cheek-buccal = untere Wange
    .words = Wange, Wangen, Backe, Backen
region-ear-deep = tief im Ohr
    .words = im Ohr, Ohr, Ohren, Ohrenschmerzen, Ohrschmerzen, Ohrenweh, Gehörgang, Ohr zu, verstopftes Ohr, Ohrgeräusch, Ohrensausen, Tinnitus, Druck auf dem Ohr
region-postauricular-mastoid = hinter dem Ohr
    .words = Knochen hinter dem Ohr, hinter den Ohren, unter dem Ohr, unterhalb des Ohrs, Warzenfortsatz
region-tmj-preauricular = Kiefergelenk
    .words = vor dem Ohr, Kiefergelenkschmerzen, Kieferknacken, Kiefer knackt, CMD, Mund öffnen, Mund aufmachen, Gähnen, Kiefersperre
region-jaw-ramus = Seite des Kiefers
    .words = seitlich am Kiefer, Kaumuskel, Kiefermuskel, Kieferast, Zähne zusammenbeißen, Zähneknirschen, Bruxismus, Pressen mit den Zähnen
region-jaw-angle = Kieferwinkel
    .words = Kieferecke, Ecke vom Kiefer, Kieferwinkel unten
region-jaw-body = Unterkiefer
    .words = Kieferknochen, Unterkieferknochen, am Kiefer entlang, Kieferlinie
region-chin = Kinn
    .words = Kinnspitze, am Kinn
region-teeth-upper-front = obere Frontzähne
    .words = obere Schneidezähne, vordere obere Zähne, oben vorne Zähne, Schneidezähne, Frontzähne
region-teeth-upper-mid = obere seitliche Zähne
    .words = oberer Eckzahn, Eckzähne oben, obere Prämolaren, obere kleine Backenzähne
region-teeth-upper-back = obere Backenzähne
    .words = Backenzähne oben, oberer Backenzahn, obere Zähne, Zähne oben, Zahn oben, Zahnschmerzen oben, Oberkiefer
region-teeth-lower-front = untere Frontzähne
    .words = untere Schneidezähne, vordere untere Zähne, unten vorne Zähne
region-teeth-lower-back = untere seitliche Zähne und Backenzähne
    .words = untere Prämolaren, Backenzähne unten, unterer Backenzahn, untere Zähne, Zähne unten, Zahn unten, Zahnschmerzen unten
region-mouth-tongue-palate = Zunge, Mundboden oder Gaumen
    .words = Zunge, Gaumen, Mundboden, unter der Zunge, im Mund, Zungenschmerzen
region-occiput = Hinterkopf
    .words = hinten am Kopf, Kopf hinten, Hinterkopfschmerzen, Hinterhaupt, hinterer Kopf, Rückseite des Kopfes
region-suboccipital = Schädelrand über dem Nacken
    .words = Schädelbasis, Schädelrand, unter dem Schädel, Übergang Kopf Nacken, Übergang vom Kopf zum Nacken, oben am Nacken, unter dem Hinterkopf, Nackenansatz oben, Haaransatz im Nacken, Kopfgelenke

## Neck

region-neck-back-upper = oberer Nacken
    .words = Nacken oben, oben im Nacken, hinten am Hals, Genick, den Nacken hoch, Halswirbelsäule oben, obere HWS
region-neck-back-lower = unterer Nacken
    .words = Nacken unten, unten im Nacken, hinten am Hals, Genick, Halswirbelsäule unten, untere HWS
region-neck-base-midline = vorstehender Wirbel am Nackenansatz
    .words = Nackenansatz, Halsansatz, Nackenwirbel, siebter Halswirbel, Höcker im Nacken, Witwenbuckel, Knubbel im Nacken
region-neck-side = Seite des Halses
    .words = seitlich am Hals, Halsseite, Hals seitlich, Seite vom Hals, seitlicher Hals, Seite vom Nacken, Nacken seitlich
region-neck-scm = am Kopfwender
    .words = vorne seitlich am Hals, Halsmuskel, Strang am Hals, Muskelstrang am Hals
region-neck-front = Vorderseite des Halses
    .words = vorne am Hals, Hals vorne, Kehle, am Kehlkopf
region-throat-deep = tief im Hals
    .words = innen im Hals, im Rachen, Rachen, Halsschmerzen, Halsweh, Schlucken, Schluckbeschwerden, Schluckschmerzen, Kloß im Hals, Kehlkopf
region-submandibular = unter dem Kiefer
    .words = unter dem Unterkiefer, unter dem Kinn, unterhalb des Kiefers, Kinn unten
region-neck-angle = Übergang vom Nacken zur Schulter
    .words = Übergang Nacken Schulter, Übergang Hals Schulter, Übergang vom Hals zur Schulter, zwischen Nacken und Schulter, zwischen Hals und Schulter, wo der Nacken in die Schulter übergeht, Schulter Nacken Winkel

## Shoulder and arm

region-shoulder-top = oben auf der Schulter
    .words = Schulter oben, oben auf den Schultern, Schulterlinie, oberer Trapezmuskel, Trapezius, BH-Träger, Taschenriemen, Rucksackträger, Rucksack
region-acromion = Schulterhöhe
    .words = Schulterspitze, Schultereck, Schulterdach, knöcherne Spitze der Schulter, Ende der Schulter
region-scapula-superior-angle = obere innere Ecke des Schulterblatts
    .words = obere Ecke vom Schulterblatt, oben innen am Schulterblatt, Schulterblattwinkel, oberer Winkel des Schulterblatts, Schulterblatt oben innen
region-scapula-supraspinous = Schulterblatt über der Gräte
    .words = oben auf dem Schulterblatt, Schulterblatt oben, oberes Schulterblatt, über der Schulterblattgräte
region-scapula-infraspinous = Schulterblatt unter der Gräte
    .words = mitten auf dem Schulterblatt, Mitte vom Schulterblatt, Schulterblatt Mitte, Fläche des Schulterblatts
region-scapula-medial-border = Innenrand des Schulterblatts
    .words = Innenkante des Schulterblatts, innen am Schulterblatt, Schulterblatt innen, Rand vom Schulterblatt, Schulterblattrand, Schulterblattkante, am Schulterblatt entlang, neben dem Schulterblatt, innere Kante vom Schulterblatt, innerer Rand vom Schulterblatt
region-scapula-inferior-angle = untere Spitze des Schulterblatts
    .words = Schulterblattspitze, unten am Schulterblatt, Schulterblatt unten, unterhalb des Schulterblatts, untere Ecke vom Schulterblatt, unteres Schulterblatt
region-axilla = Achselhöhle
    .words = Achsel, Achseln, unter der Achsel, unter dem Arm
region-axilla-back = hintere Achselfalte
    .words = hinter der Achsel, Achsel hinten, hinten an der Achsel
region-shoulder-joint-deep = tief im Schultergelenk
    .words = Schultergelenk, tief in der Schulter, im Schultergelenk, innen in der Schulter
region-deltoid-front = Vorderseite der Schulter
    .words = vorne an der Schulter, Schulter vorne, vordere Schulter, vorn in der Schulter
region-deltoid-side = Außenseite der Schulter
    .words = seitlich an der Schulter, Schulter seitlich, außen an der Schulter, aussen an der Schulter, Schulter außen, Arm heben, beim Heben des Arms, Arm seitlich heben
region-deltoid-back = Rückseite der Schulter
    .words = hinten an der Schulter, Schulter hinten, hintere Schulter, hinter der Schulter
region-upper-arm-front = Vorderseite des Oberarms
    .words = vorne am Oberarm, Oberarm vorne, Bizeps, vorne am Arm, Arm vorne
region-upper-arm-outer = Außenseite des Oberarms
    .words = außen am Oberarm, aussen am Oberarm, Oberarm außen, Oberarm aussen, seitlich am Oberarm, Oberarm seitlich, außen am Arm, aussen am Arm
region-upper-arm-back = Rückseite des Oberarms
    .words = hinten am Oberarm, Oberarm hinten, Trizeps, hinten am Arm, Arm hinten
region-upper-arm-inner = Innenseite des Oberarms
    .words = innen am Oberarm, Oberarm innen, innen am Arm, Innenseite vom Arm, Innenarm
region-off-elbow-inner = Innenseite des Ellbogens
    .words = innen am Ellbogen, Ellbogen innen, Ellenbogen innen, Musikantenknochen, Golferellbogen, Golferarm
region-off-elbow-outer = Außenseite des Ellbogens
    .words = außen am Ellbogen, aussen am Ellbogen, Ellbogen außen, Ellenbogen außen, Tennisellbogen, Tennisarm, Ellbogen, Ellenbogen
region-off-forearm-radial = Daumenseite des Unterarms
    .words = Unterarm auf der Daumenseite, Unterarm Daumenseite
region-off-forearm-ulnar = Kleinfingerseite des Unterarms
    .words = Unterarm auf der Kleinfingerseite, Unterarm Kleinfingerseite, Unterarm innen
region-off-forearm-dorsal = Rückseite des Unterarms
    .words = Unterarm, Unterarm hinten, Unterarm oben
region-off-wrist-band = Band um das Handgelenk
    .words = Handgelenk, Handgelenke
region-off-hand-radial = Daumen und Zeigefinger
    .words = Daumen, Zeigefinger, Mittelfinger, Karpaltunnel
region-off-hand-ulnar = Ring- und Kleinfinger
    .words = kleiner Finger, Kleinfinger, Ringfinger

## Back

region-interscapular-upper = zwischen den Schulterblättern, obere Hälfte
    .words = oberer Rücken neben der Wirbelsäule, oben zwischen den Schulterblättern
region-interscapular-lower = zwischen den Schulterblättern, untere Hälfte
    .words = unten zwischen den Schulterblättern
region-spine-thoracic-upper = Wirbelsäule im oberen Rücken
    .words = obere Brustwirbelsäule, obere BWS, Brustwirbel, Wirbel im oberen Rücken, Wirbelsäule zwischen den Schulterblättern, obere Wirbelsäule
region-spine-thoracic-lower = Wirbelsäule im mittleren Rücken
    .words = untere Brustwirbelsäule, untere BWS, Brustwirbelsäule, BWS, mittlere Wirbelsäule, Wirbel im mittleren Rücken
region-spine-lumbar = Wirbelsäule im unteren Rücken
    .words = Lendenwirbelsäule, LWS, Lendenwirbel, untere Wirbelsäule, Wirbelsäule unten
region-midback-paraspinal = mittlerer Rücken unter dem Schulterblatt
    .words = mittlerer Rücken, Mitte des Rückens, Rücken Mitte, mitten im Rücken, unterhalb der Schulterblätter
region-lower-ribs-back = untere Rippen am Rücken
    .words = Rippen hinten, hintere Rippen, Rippen am Rücken, Rippenbogen hinten, unterste Rippen hinten, Rücken auf Höhe der Rippen
region-thoracolumbar-junction = Rücken auf Höhe der Taille
    .words = Rücken auf Gürtelhöhe, Gürtellinie hinten, Taille hinten, Übergang Brustwirbelsäule Lendenwirbelsäule
region-lumbar-paraspinal = unterer Rücken neben der Wirbelsäule
    .words = Lende, Lenden, Lendenmuskel, Rückenstrecker unten, neben der Lendenwirbelsäule
region-flank = Flanke und Taille
    .words = Flanke, Flanken, Taille, Flankenschmerzen, Hüftspeck, zwischen Rippen und Hüfte, seitlich über der Hüfte, Seite über dem Becken

## Pelvis, buttock and leg

region-iliac-crest = Gürtellinie am Beckenkamm
    .words = Beckenkamm, Beckenknochen, Hüftknochen, Hüftkamm, Beckenrand, oberer Beckenrand, über der Hüfte, oberhalb der Hüfte, Darmbeinkamm
region-si-joint = Grübchen über dem Gesäß
    .words = Iliosakralgelenk, ISG, Kreuzdarmbeingelenk, Lendengrübchen, Grübchen am Rücken, SI-Gelenk, ISG-Blockade
region-sacrum = Kreuzbein
    .words = am Kreuzbein, Kreuzbeinschmerzen, über dem Steißbein, Becken hinten, Sakrum
region-coccyx = Steißbein
    .words = Steißbeinschmerzen, Steiß, Steissbein, Steiss, Steissbeinschmerzen
region-buttock-upper = oberes Gesäß
    .words = Gesäß oben, oberer Po, Po oben, oben am Po, Gesäss oben
region-buttock-mid = Mitte des Gesäßes
    .words = tief im Gesäß, tief im Po, mitten im Po, mitten im Gesäß, Pobacke Mitte, tief im Gesäss
region-buttock-lower = unteres Gesäß
    .words = Gesäß unten, Po unten, unten am Po, Sitzbein, Sitzbeinhöcker, Sitzhöcker, Sitzknochen, Pofalte, Gesäßfalte, unter dem Po
region-hip-lateral = äußere Hüfte
    .words = seitlich an der Hüfte, Hüfte seitlich, Hüfte außen, Hüfte aussen, außen an der Hüfte, Außenseite der Hüfte, Hüftgelenk, auf der Hüfte liegen, seitliche Hüfte, Rollhügel
region-off-thigh-front = Vorderseite des Oberschenkels
    .words = vorne am Oberschenkel, Oberschenkel vorne, vorderer Oberschenkel
region-off-thigh-side = Außenseite des Oberschenkels
    .words = außen am Oberschenkel, aussen am Oberschenkel, Oberschenkel außen, Oberschenkel aussen, seitlich am Oberschenkel, seitlich am Bein, außen am Bein, Bein außen
region-off-thigh-back = Rückseite des Oberschenkels
    .words = hinten am Oberschenkel, Oberschenkel hinten, hinterer Oberschenkel, hinten am Bein, Rückseite vom Bein, hinten das Bein hinunter, Oberschenkelrückseite
region-off-genital-pelvic = Genitalien, Beckenboden oder Blase
    .words = Genitalien, Genitalbereich, Intimbereich, Blase, Beckenboden, Hoden, Scheide, Vagina, Penis, Damm

## Chest

region-chest-subclavicular = unter dem Schlüsselbein
    .words = unterhalb des Schlüsselbeins, Schlüsselbein, am Schlüsselbein
region-chest-pectoral = Vorderseite der Brust
    .words = Brustmuskel, Brustmuskeln, vorne an der Brust, enge Brust, Enge in der Brust, Brustenge
region-precordium = über dem Herzen
    .words = Herz, Herzgegend, am Herzen, beim Herzen, in der Herzgegend, Herzschmerzen, Herzstechen
region-breast-nipple = Brust und Brustwarze
    .words = Brustwarze, Brustwarzen, Busen, weibliche Brust
region-parasternal = neben dem Brustbein
    .words = seitlich am Brustbein, Rand vom Brustbein, am Brustbein entlang, Rippenansatz am Brustbein, Tietze-Syndrom
region-sternum-upper = oberes Brustbein
    .words = Brustbein oben, oben am Brustbein, Drosselgrube
region-sternum-lower = unteres Brustbein
    .words = Brustbein, hinter dem Brustbein, Mitte der Brust, mitten auf der Brust, Brustbein unten
region-chest-side = seitliche Rippen
    .words = Rippe, Rippen, seitlich an den Rippen, Rippen seitlich, Rippenschmerzen, zwischen den Rippen, Brustkorb seitlich, Brustkorb, Seitenstechen

## Belly

region-epigastrium-xiphoid = Magengrube
    .words = Magen, Oberbauch, Magenschmerzen, Sodbrennen, unter dem Brustbein, Oberbauchschmerzen
region-costal-margin = Rippenbogen
    .words = unter den Rippen, unterhalb der Rippen, unter dem Rippenbogen, untere Rippen vorne, Rippenrand, am Rippenbogen
region-abdomen-upper-side = seitlicher Oberbauch
    .words = Oberbauch seitlich, Oberbauch an der Seite
region-umbilical = um den Nabel
    .words = Nabel, Bauchnabel, rund um den Bauchnabel, um den Bauchnabel herum
region-abdomen-side = Seite des Bauchs
    .words = Bauch seitlich, seitlich am Bauch, Seite vom Bauch, seitliche Bauchschmerzen
region-abdomen-lower = Unterbauch
    .words = Unterleib, Bauch unten, unten im Bauch, Unterbauchschmerzen, Unterleibsschmerzen, Blinddarm
region-suprapubic = über dem Schambein
    .words = Schambein, oberhalb des Schambeins, über der Blase, Schambeinschmerzen
region-groin = Leiste
    .words = Leisten, Leistengegend, Leistenschmerzen, Leistenbeuge, in der Leiste, Hüftbeuge
