# Everyday names of what the body model holds beside the muscles of the catalogue. One message `structure-<node>` each;
# words in brackets are left out where there is little room.

structure-vertebra = Vertebra { $name }
structure-disc = Disc { $name }
structure-rib = Rib { $name }

structure-skull = Skull
structure-mandible = Lower jaw
structure-hyoid = Hyoid bone
structure-larynx = Larynx (Adam’s apple)
structure-clavicle = Collarbone
structure-scapula = Shoulder blade
structure-humerus = Upper arm bone
structure-sternum = Breastbone
structure-costal-cartilages = Rib cartilages
structure-pelvis = Hip bone
structure-sacrum = Sacrum (base of the spine)
structure-coccyx = Tailbone
structure-femur = Thigh bone
structure-biceps-brachii = Biceps
structure-brachialis = Brachialis (under the biceps)
structure-triceps-lateral-head = Triceps, outer head
structure-linea-alba = Linea alba (midline seam of the belly)
structure-rectus-sheath = Rectus sheath (front of the belly)
structure-vastus-lateralis = Vastus lateralis (outer thigh)
structure-rectus-femoris = Rectus femoris (front of the thigh)
structure-hamstrings = Hamstrings
structure-sartorius = Sartorius (tailor’s muscle)
structure-tensor-fasciae-latae = Tensor fasciae latae (side of the hip)
structure-thoracolumbar-fascia = Thoracolumbar fascia (sheet of the low back)
structure-nuchal-ligament = Nuchal ligament (seam of the neck)
structure-galea = Galea (sheet of the scalp)
structure-nasalis = Nasalis
structure-orbicularis-oris = Orbicularis oris (ring round the mouth)
structure-levator-labii = Lifter of the upper lip
structure-zygomaticus-minor = Zygomaticus minor
structure-risorius = Risorius
structure-depressor-anguli-oris = Depressor anguli oris (corner of the mouth)
structure-depressor-labii-mentalis = Depressor labii and mentalis (chin)
structure-semispinalis-thoracis = Semispinalis thoracis
structure-stylohyoid = Stylohyoid
structure-pectineus = Pectineus (groin)
structure-thyrohyoid = Thyrohyoid
structure-sternothyroid = Sternothyroid
structure-sternohyoid = Sternohyoid
structure-omohyoid = Omohyoid
structure-adductors = Adductors (inner thigh)
