# Everyday names of what the body model holds beside the muscles of the catalogue. One message `structure-<node>` each;
# words in brackets are left out where there is little room.

structure-vertebra = Vértebra { $name }
structure-disc = Disco { $name }
structure-rib = Costilla { $name }

structure-skull = Cráneo
structure-mandible = Mandíbula
structure-hyoid = Hueso hioides
structure-larynx = Laringe (nuez de Adán)
structure-clavicle = Clavícula
structure-scapula = Omóplato
structure-humerus = Húmero (hueso del brazo)
structure-sternum = Esternón
structure-costal-cartilages = Cartílagos costales
structure-pelvis = Hueso de la cadera
structure-sacrum = Sacro (base de la columna)
structure-coccyx = Cóccix
structure-femur = Fémur (hueso del muslo)
structure-biceps-brachii = Bíceps
structure-brachialis = Braquial (bajo el bíceps)
structure-triceps-lateral-head = Tríceps, cabeza lateral
structure-linea-alba = Línea alba (unión central del abdomen)
structure-rectus-sheath = Vaina del recto (frente del abdomen)
structure-vastus-lateralis = Vasto lateral (cara externa del muslo)
structure-rectus-femoris = Recto femoral (cara anterior del muslo)
structure-hamstrings = Isquiotibiales
structure-sartorius = Sartorio (músculo del sastre)
structure-tensor-fasciae-latae = Tensor de la fascia lata (lado de la cadera)
structure-thoracolumbar-fascia = Fascia toracolumbar (lámina de la zona lumbar)
structure-nuchal-ligament = Ligamento nucal (unión central de la nuca)
structure-galea = Gálea (lámina del cuero cabelludo)
structure-nasalis = Nasal
structure-orbicularis-oris = Orbicular de la boca (anillo alrededor de la boca)
structure-levator-labii = Elevador del labio superior
structure-zygomaticus-minor = Cigomático menor
structure-risorius = Risorio
structure-depressor-anguli-oris = Depresor del ángulo de la boca (comisura de la boca)
structure-depressor-labii-mentalis = Depresor del labio inferior y mentoniano (barbilla)
structure-semispinalis-thoracis = Semiespinoso del tórax
structure-stylohyoid = Estilohioideo
structure-pectineus = Pectíneo (ingle)
structure-thyrohyoid = Tirohioideo
structure-sternothyroid = Esternotiroideo
structure-sternohyoid = Esternohioideo
structure-omohyoid = Omohioideo
structure-adductors = Aductores (cara interna del muslo)
