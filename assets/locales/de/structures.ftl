# Everyday names of what the body model holds beside the muscles of the catalogue. One message `structure-<node>` each;
# words in brackets are left out where there is little room.

structure-vertebra = Wirbel { $name }
structure-disc = Bandscheibe { $name }
structure-rib = Rippe { $name }

structure-skull = Schädel
structure-mandible = Unterkiefer
structure-hyoid = Zungenbein
structure-larynx = Kehlkopf (Adamsapfel)
structure-clavicle = Schlüsselbein
structure-scapula = Schulterblatt
structure-humerus = Oberarmknochen
structure-sternum = Brustbein
structure-costal-cartilages = Rippenknorpel
structure-pelvis = Hüftbein
structure-sacrum = Kreuzbein (Basis der Wirbelsäule)
structure-coccyx = Steißbein
structure-femur = Oberschenkelknochen
structure-biceps-brachii = Bizeps
structure-brachialis = Armbeuger (Brachialis, unter dem Bizeps)
structure-triceps-lateral-head = Trizeps, äußerer Kopf
structure-linea-alba = Linea alba (Mittelnaht des Bauchs)
structure-rectus-sheath = Rektusscheide (Vorderseite des Bauchs)
structure-vastus-lateralis = Vastus lateralis (äußerer Oberschenkel)
structure-rectus-femoris = Rectus femoris (Vorderseite des Oberschenkels)
structure-hamstrings = Beinbeuger (hintere Oberschenkelmuskeln)
structure-sartorius = Schneidermuskel (Sartorius)
structure-tensor-fasciae-latae = Tensor fasciae latae (Schenkelbindenspanner)
structure-thoracolumbar-fascia = Thorakolumbalfaszie (Bindegewebsplatte des unteren Rückens)
structure-nuchal-ligament = Nackenband
structure-galea = Kopfschwarte (Galea)
structure-nasalis = Nasenmuskel (Nasalis)
structure-orbicularis-oris = Mundringmuskel (Orbicularis oris)
structure-levator-labii = Oberlippenheber
structure-zygomaticus-minor = Kleiner Jochbeinmuskel (Zygomaticus minor)
structure-risorius = Risorius (Lachmuskel)
structure-depressor-anguli-oris = Mundwinkelsenker (Depressor anguli oris)
structure-depressor-labii-mentalis = Unterlippensenker und Kinnmuskel
structure-semispinalis-thoracis = Semispinalis thoracis
structure-stylohyoid = Stylohyoideus
structure-pectineus = Kammmuskel (Pectineus, an der Leiste)
structure-thyrohyoid = Thyrohyoideus
structure-sternothyroid = Sternothyroideus
structure-sternohyoid = Sternohyoideus
structure-omohyoid = Omohyoideus
structure-adductors = Adduktoren (innerer Oberschenkel)
