# Places where pain is felt, in everyday words. One message `region-<id>` for every entry of catalogue/regions; `.words` lists, between
# commas, what else people call it when they search.

## Head and face

region-vertex = crown of the head
    .words = top of the head, crown, very top of my skull, top of the skull
region-parietal = upper side of the head
    .words = upper side of the skull, side of the head high up
region-forehead = forehead
    .words = brow, front of the head, across the forehead, frontal headache, band round the forehead
region-eyebrow-supraorbital = eyebrow and brow ridge
    .words = eyebrow, above the eye, over the eye, brow bone, over the eyebrow
region-glabella-nasal-root = between the eyebrows
    .words = between the eyes, bridge of the nose, root of the nose, top of the nose, frown line
region-temple-anterior = temple
    .words = temples, side of the forehead, beside the eye, side of the eye
region-temple-posterior = side of the head above the ear
    .words = above the ear, over the ear, side of the head, side of the skull
region-eye-deep = in or behind the eye
    .words = behind the eye, back of the eye, inside the eye, eye socket, eyeball, eye ache, deep in the eye, eye
region-nose-side = side of the nose
    .words = beside the nose, nostril, nose
region-cheek-malar = cheekbone and upper cheek
    .words = cheekbone, cheek bone, sinus, sinuses, under the eye, below the eye, upper cheek
region-cheek-buccal = lower cheek
    .words = cheek, soft cheek, lower cheek
region-ear-deep = deep in the ear
    .words = inside the ear, in the ear, earache, ear ache, ear canal, blocked ear, stuffy ear, ringing in the ear, ringing ears, tinnitus, ear
region-postauricular-mastoid = behind the ear
    .words = behind the ear, back of the ear, bone behind the ear, below the ear, under the ear
region-tmj-preauricular = jaw joint
    .words = jaw joint, in front of the ear, jaw hinge, clicking jaw, jaw clicks, tmj, tmd, lockjaw, opening the mouth, opening wide, yawning
region-jaw-ramus = side of the jaw
    .words = side of the jaw, chewing muscle, clenching, grinding teeth, bruxism, jaw muscle, chewing
region-jaw-angle = angle of the jaw
    .words = corner of the jaw, angle of the jaw, jaw corner
region-jaw-body = lower jawbone
    .words = jawbone, jaw bone, lower jaw, jawline, along the jaw
region-chin = chin
    .words = tip of the chin
region-teeth-upper-front = upper front teeth
    .words = upper front teeth, top front teeth, upper incisors, front teeth
region-teeth-upper-mid = upper side teeth
    .words = upper side teeth, upper canine, upper premolars
region-teeth-upper-back = upper back teeth
    .words = upper back teeth, top back teeth, upper molars, upper molar, upper teeth, top teeth
region-teeth-lower-front = lower front teeth
    .words = lower front teeth, bottom front teeth, lower incisors
region-teeth-lower-back = lower side and back teeth
    .words = lower premolars, lower back teeth, bottom back teeth, lower molars, lower molar, lower teeth, bottom teeth
region-mouth-tongue-palate = tongue, floor or roof of the mouth
    .words = tongue, roof of the mouth, palate, floor of the mouth, under the tongue, inside the mouth
region-occiput = back of the head
    .words = back of the head, back of my skull, rear of the head, back of the skull
region-suboccipital = base of the skull
    .words = base of the skull, skull base, under the skull, where the skull meets the neck, top of the neck, bottom of the skull, where the head meets the neck, below the skull

## Neck

region-neck-back-upper = upper back of the neck
    .words = upper neck, back of the neck, nape, up the neck
region-neck-back-lower = lower back of the neck
    .words = lower neck, bottom of the neck, back of the neck, nape
region-neck-base-midline = bony bump at the base of the neck
    .words = base of the neck, bump at the neck, bony bump of the neck, neck bump
region-neck-side = side of the neck
    .words = side of the neck, neck side
region-neck-scm = head-turning muscle at the side of the neck
    .words = front side of the neck, cord of the neck, sternocleidomastoid, scm
region-neck-front = front of the neck
    .words = front of the neck, throat outside
region-throat-deep = deep in the throat
    .words = throat, sore throat, swallowing, swallow, lump in the throat, hurts to swallow
region-submandibular = under the jaw
    .words = below the jaw, under the jaw, under the chin, below the chin
region-neck-angle = where the neck meets the shoulder
    .words = neck meets the shoulder, neck joins the shoulder, angle of the neck, crook of the neck, junction of neck and shoulder, bend of the neck, between neck and shoulder

## Shoulder and arm

region-shoulder-top = top of the shoulder
    .words = top of the shoulder, shoulder ridge, on top of the shoulders, upper trap, bra strap, bag strap, rucksack strap
region-acromion = tip of the shoulder
    .words = tip of the shoulder, point of the shoulder, bony tip of the shoulder, end of the shoulder
region-scapula-superior-angle = top inner corner of the shoulder blade
    .words = top corner of the shoulder blade, upper corner of the shoulder blade, inner top of the shoulder blade
region-scapula-supraspinous = shoulder blade above its ridge
    .words = top of the shoulder blade, upper shoulder blade
region-scapula-infraspinous = shoulder blade below its ridge
    .words = flat of the shoulder blade, middle of the shoulder blade, over the shoulder blade
region-scapula-medial-border = inner edge of the shoulder blade
    .words = inner edge of the shoulder blade, inside edge of the shoulder blade, edge of the shoulder blade, along the shoulder blade, beside the shoulder blade, inside of the shoulder blade, next to the shoulder blade, inner border of the shoulder blade
region-scapula-inferior-angle = lower tip of the shoulder blade
    .words = bottom of the shoulder blade, lower tip of the shoulder blade, bottom tip of the shoulder blade, below the shoulder blade, lower corner of the shoulder blade
region-axilla = armpit
    .words = arm pit, underarm, under the arm
region-axilla-back = back fold of the armpit
    .words = back of the armpit, rear of the armpit, behind the armpit
region-shoulder-joint-deep = deep in the shoulder joint
    .words = deep in the shoulder, inside the shoulder, shoulder joint, in the shoulder joint
region-deltoid-front = front of the shoulder
    .words = front of the shoulder, front shoulder, shoulder at the front
region-deltoid-side = side of the shoulder
    .words = side of the shoulder, outside of the shoulder, outer shoulder, shoulder at the side, lifting the arm, raising the arm
region-deltoid-back = back of the shoulder
    .words = back of the shoulder, rear of the shoulder, behind the shoulder
region-upper-arm-front = front of the upper arm
    .words = front of the upper arm, biceps, front of the arm, down the front of the arm
region-upper-arm-outer = outer side of the upper arm
    .words = outside of the upper arm, outer arm, outside of the arm, side of the arm, down the outside of the arm, outer upper arm
region-upper-arm-back = back of the upper arm
    .words = back of the upper arm, triceps, back of the arm, down the back of the arm
region-upper-arm-inner = inner side of the upper arm
    .words = inside of the upper arm, inner arm, inside of the arm, down the inner arm
region-off-elbow-inner = inner side of the elbow
    .words = inside of the elbow, funny bone, inner elbow
region-off-elbow-outer = outer side of the elbow
    .words = outside of the elbow, outer elbow, tennis elbow, elbow
region-off-forearm-radial = thumb side of the forearm
    .words = thumb side of the forearm
region-off-forearm-ulnar = little-finger side of the forearm
    .words = little finger side of the forearm, inner forearm, pinky side of the forearm
region-off-forearm-dorsal = back of the forearm
    .words = back of the forearm, forearm
region-off-wrist-band = band around the wrist
    .words = wrist
region-off-hand-radial = thumb and index finger
    .words = thumb, index finger, first finger, pointing finger, middle finger, carpal tunnel
region-off-hand-ulnar = ring and little finger
    .words = little finger, ring finger, pinky, fourth finger, fifth finger, small finger

## Back

region-interscapular-upper = between the shoulder blades, upper half
    .words = upper back beside the spine
region-interscapular-lower = between the shoulder blades, lower half
    .words = lower part between the shoulder blades
region-spine-thoracic-upper = spine of the upper back
    .words = upper spine, spine between the shoulder blades, bone of the upper back
region-spine-thoracic-lower = spine of the mid back
    .words = mid spine, middle of the spine, spine of the mid back
region-spine-lumbar = spine of the low back
    .words = lower spine, bottom of the spine, low back spine, bone of the low back
region-midback-paraspinal = mid back below the shoulder blade
    .words = mid back, middle of the back, middle back, below the shoulder blades
region-lower-ribs-back = lower ribs at the back
    .words = ribs at the back, back ribs, back of the ribs, lower back ribs, over the back ribs, lowest ribs at the back
region-thoracolumbar-junction = back at waist height
    .words = waist level of the back, back at the waist, belt line, across the waist at the back
region-lumbar-paraspinal = low back beside the spine
    .words = loin, beside the lower spine
region-flank = flank and waist
    .words = side of the waist, love handle, between ribs and hip, waist, side above the hip

## Pelvis, buttock and leg

region-iliac-crest = belt line at the hip bone
    .words = top edge of the hip bone, hip bone ridge, top of the hip bone, hip bone, crest of the hip, iliac crest, top of the pelvis, pelvis rim, above the hip
region-si-joint = dimple above the buttock
    .words = dimple of the back, back dimple, sacroiliac joint, si joint
region-sacrum = base of the spine (sacrum)
    .words = sacrum, base of the spine, bone above the tailbone, back of the pelvis
region-coccyx = tailbone
    .words = tail bone, tailbone, coccyx, bottom bone
region-buttock-upper = upper buttock
    .words = top of the buttock, upper bottom, top of the bum
region-buttock-mid = middle of the buttock
    .words = deep in the buttock, center of the buttock, centre of the buttock
region-buttock-lower = lower buttock
    .words = lower buttock, sit bone, sitting bone, fold of the buttock, under the buttock, crease of the buttock
region-hip-lateral = outer hip
    .words = outside of the hip, side of the hip, hip joint, lying on the hip, lie on the hip
region-off-thigh-front = front of the thigh
    .words = front of the thigh, thigh front, front thigh
region-off-thigh-side = outer side of the thigh
    .words = outside of the thigh, side of the thigh, outer thigh, outside of the leg, side of the leg
region-off-thigh-back = back of the thigh
    .words = back of the thigh, back of the leg, down the back of the leg, hamstring, rear of the thigh
region-off-genital-pelvic = genitals, pelvic floor or bladder
    .words = genitals, bladder, testicle, pelvic floor, vagina, penis

## Chest

region-chest-subclavicular = under the collarbone
    .words = below the collarbone, below the collar bone, under the collar bone, collarbone, collar bone
region-chest-pectoral = front of the chest
    .words = pecs, chest muscle, tight chest, front of the chest
region-precordium = over the heart
    .words = heart, over the heart, near the heart
region-breast-nipple = breast and nipple
    .words = nipple, breast
region-parasternal = beside the breastbone
    .words = beside the breast bone, next to the breastbone, edge of the breastbone, beside the sternum, costochondritis
region-sternum-upper = upper breastbone
    .words = top of the breastbone, top of the breast bone, upper sternum, pit of the throat
region-sternum-lower = lower breastbone
    .words = breastbone, breast bone, behind the breastbone, sternum, middle of the chest, center of the chest, centre of the chest
region-chest-side = side of the ribs
    .words = side of the chest, rib, ribs, side of the rib cage, stitch in the side, ribcage, side of the ribs, between the ribs, side stitch

## Belly

region-epigastrium-xiphoid = pit of the stomach
    .words = stomach pit, heartburn, upper stomach, below the breastbone, upper belly
region-costal-margin = lower edge of the ribs
    .words = under the ribs, below the ribs, edge of the ribs, rib margin, lower ribs at the front, bottom of the ribs
region-abdomen-upper-side = upper side of the belly
    .words = upper side of the stomach
region-umbilical = around the navel
    .words = belly button, navel, round the belly button
region-abdomen-side = side of the belly
    .words = side of the stomach, side of the tummy, side of the abdomen
region-abdomen-lower = lower belly
    .words = lower stomach, lower tummy, lower abdomen, low belly, appendix
region-suprapubic = above the pubic bone
    .words = pubic bone, above the bladder, above the pubis
region-groin = groin
    .words = groins, crease of the leg, inguinal, fold of the hip
