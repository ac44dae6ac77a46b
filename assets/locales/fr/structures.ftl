# Everyday names of what the body model holds beside the muscles of the catalogue. One message `structure-<node>` each;
# words in brackets are left out where there is little room.

structure-vertebra = Vertèbre { $name }
structure-disc = Disque { $name }
structure-rib = Côte { $name }

structure-skull = Crâne
structure-mandible = Mâchoire inférieure (mandibule)
structure-hyoid = Os hyoïde
structure-larynx = Larynx (pomme d’Adam)
structure-clavicle = Clavicule
structure-scapula = Omoplate (scapula)
structure-humerus = Os du bras (humérus)
structure-sternum = Sternum
structure-costal-cartilages = Cartilages des côtes
structure-pelvis = Os de la hanche (os coxal)
structure-sacrum = Sacrum (base de la colonne)
structure-coccyx = Coccyx
structure-femur = Os de la cuisse (fémur)
structure-biceps-brachii = Biceps
structure-brachialis = Brachial (sous le biceps)
structure-triceps-lateral-head = Triceps, chef latéral
structure-linea-alba = Ligne blanche (couture médiane du ventre)
structure-rectus-sheath = Gaine des droits (avant du ventre)
structure-vastus-lateralis = Vaste latéral (extérieur de la cuisse)
structure-rectus-femoris = Droit fémoral (avant de la cuisse)
structure-hamstrings = Ischio-jambiers
structure-sartorius = Sartorius (muscle couturier)
structure-tensor-fasciae-latae = Tenseur du fascia lata (côté de la hanche)
structure-thoracolumbar-fascia = Fascia thoraco-lombaire (nappe du bas du dos)
structure-nuchal-ligament = Ligament nuchal (couture de la nuque)
structure-galea = Galéa (nappe du cuir chevelu)
structure-nasalis = Nasal
structure-orbicularis-oris = Orbiculaire de la bouche (anneau autour de la bouche)
structure-levator-labii = Releveur de la lèvre supérieure
structure-zygomaticus-minor = Petit zygomatique
structure-risorius = Risorius
structure-depressor-anguli-oris = Abaisseur de l’angle de la bouche (coin de la bouche)
structure-depressor-labii-mentalis = Abaisseur de la lèvre et mentonnier (menton)
structure-semispinalis-thoracis = Semi-épineux du thorax
structure-stylohyoid = Stylo-hyoïdien
structure-pectineus = Pectiné (aine)
structure-thyrohyoid = Thyro-hyoïdien
structure-sternothyroid = Sterno-thyroïdien
structure-sternohyoid = Sterno-hyoïdien
structure-omohyoid = Omo-hyoïdien
structure-adductors = Adducteurs (intérieur de la cuisse)
