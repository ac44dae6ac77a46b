# Places where pain is felt, in everyday words. One message `region-<id>` for every entry of catalogue/regions.

## Head and face

region-vertex = crown of the head
region-parietal = upper side of the head
region-forehead = forehead
region-eyebrow-supraorbital = eyebrow and brow ridge
region-glabella-nasal-root = between the eyebrows
region-temple-anterior = temple
region-temple-posterior = side of the head above the ear
region-eye-deep = in or behind the eye
region-nose-side = side of the nose
region-cheek-malar = cheekbone and upper cheek
region-cheek-buccal = lower cheek
region-ear-deep = deep in the ear
region-postauricular-mastoid = behind the ear
region-tmj-preauricular = jaw joint
region-jaw-ramus = side of the jaw
region-jaw-angle = angle of the jaw
region-jaw-body = lower jawbone
region-chin = chin
region-teeth-upper-front = upper front teeth
region-teeth-upper-mid = upper side teeth
region-teeth-upper-back = upper back teeth
region-teeth-lower-front = lower front teeth
region-teeth-lower-back = lower back teeth
region-mouth-tongue-palate = tongue, floor or roof of the mouth
region-occiput = back of the head
region-suboccipital = base of the skull

## Neck

region-neck-back-upper = upper back of the neck
region-neck-back-lower = lower back of the neck
region-neck-base-midline = bump at the base of the neck
region-neck-side = side of the neck
region-neck-scm = strap muscle of the neck
region-neck-front = front of the neck
region-throat-deep = deep in the throat
region-submandibular = under the jaw
region-neck-angle = where the neck meets the shoulder

## Shoulder and arm

region-shoulder-top = top of the shoulder
region-acromion = point of the shoulder
region-scapula-superior-angle = top inner corner of the shoulder blade
region-scapula-supraspinous = shoulder blade above its ridge
region-scapula-infraspinous = shoulder blade below its ridge
region-scapula-medial-border = inner edge of the shoulder blade
region-scapula-inferior-angle = lower tip of the shoulder blade
region-axilla = armpit
region-axilla-back = rear fold of the armpit
region-shoulder-joint-deep = deep in the shoulder joint
region-deltoid-front = front of the shoulder
region-deltoid-side = side of the shoulder
region-deltoid-back = back of the shoulder
region-upper-arm-front = front of the upper arm
region-upper-arm-outer = outer side of the upper arm
region-upper-arm-back = back of the upper arm
region-upper-arm-inner = inner side of the upper arm
region-off-elbow-inner = inner side of the elbow
region-off-elbow-outer = outer side of the elbow
region-off-forearm-radial = thumb side of the forearm
region-off-forearm-ulnar = little-finger side of the forearm
region-off-forearm-dorsal = back of the forearm
region-off-wrist-band = band round the wrist
region-off-hand-radial = thumb and index finger
region-off-hand-ulnar = ring and little finger

## Back

region-interscapular-upper = between the shoulder blades, upper half
region-interscapular-lower = between the shoulder blades, lower half
region-spine-thoracic-upper = spine of the upper back
region-spine-thoracic-lower = spine of the mid back
region-spine-lumbar = spine of the low back
region-midback-paraspinal = mid back below the shoulder blade
region-lower-ribs-back = lower ribs at the back
region-thoracolumbar-junction = back at waist height
region-lumbar-paraspinal = low back beside the spine
region-flank = flank and waist

## Pelvis, buttock and leg

region-iliac-crest = hip-bone ridge
region-si-joint = dimple above the buttock
region-sacrum = sacrum
region-coccyx = tailbone
region-buttock-upper = upper buttock
region-buttock-mid = middle of the buttock
region-buttock-lower = lower buttock
region-hip-lateral = outer hip
region-off-thigh-front = front of the thigh
region-off-thigh-side = outer side of the thigh
region-off-thigh-back = back of the thigh
region-off-genital-pelvic = genitals, pelvic floor or bladder

## Chest

region-chest-subclavicular = under the collar bone
region-chest-pectoral = front of the chest
region-precordium = over the heart
region-breast-nipple = breast and nipple
region-parasternal = beside the breastbone
region-sternum-upper = upper breastbone
region-sternum-lower = lower breastbone
region-chest-side = side of the ribs

## Belly

region-epigastrium-xiphoid = pit of the stomach
region-costal-margin = lower edge of the ribs
region-abdomen-upper-side = upper side of the belly
region-umbilical = around the navel
region-abdomen-side = side of the belly
region-abdomen-lower = lower belly
region-suprapubic = above the pubic bone
region-groin = groin
