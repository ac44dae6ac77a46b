# What people type beside names: further words for places, muscles and points (`words-<message>`, between commas), what a doctor has to look at
# first, and what the atlas has no point for.

## Conditions, slang and nicknames that mean a place
words-place-stiff-neck = whiplash, tech neck, text neck, torticollis, crick, crick in the neck, stuck neck, neck is stuck, slept funny, slept wrong
words-place-neck = cervical spine, cervical strain
words-place-shoulder = impingement, shoulder impingement, bursitis, desk shoulders
words-place-sleep-on-shoulder = sleep on my side, lie on my side, lying on my side, sleeping on my side
words-place-reach-behind = seatbelt, seat belt, reaching for the seatbelt, do my bra up, fasten my bra, wash my back
words-place-arm = dead arm, mouse arm
words-place-hand = carpal tunnel, pins and needles in my fingers, tingling fingers, numb fingers
words-place-low-back = slipped disc, herniated disc, bulging disc, back spasm, back went into spasm, threw my back out, put my back out, my back is out
words-place-jaw = TMD, lockjaw, bruxism, locked jaw, jaw locks
words-region-shoulder-top = stiff shoulders, tense shoulders, tight shoulders, bra strap
words-region-deltoid-side = lift my arm, cannot lift my arm
words-region-off-elbow-inner = golfer's elbow
words-region-neck-base-midline = dowager's hump, neck hump, hump
words-region-parasternal = costochondritis
words-region-chest-side = stitch, cracked rib, bruised rib
words-region-epigastrium-xiphoid = indigestion, acid reflux
words-region-sternum-lower = breastbone
words-region-coccyx = coccydynia
words-region-ear-deep = tinnitus, ringing in my ears

## Nicknames of muscles, and what is named after them
words-muscle-trapezius-upper = traps, upper traps
words-muscle-trapezius-middle = traps, middle traps
words-muscle-trapezius-lower = traps, lower traps
words-muscle-latissimus-dorsi = lats
words-muscle-deltoid-anterior = delts
words-muscle-deltoid-middle = delts
words-muscle-deltoid-posterior = delts
words-muscle-rectus-abdominis = abs, six pack
words-muscle-quadratus-lumborum = QL
words-muscle-scm-sternal = SCM
words-muscle-scm-clavicular = SCM
words-muscle-psoas-major = hip flexors, iliopsoas
words-muscle-iliacus = hip flexors, iliopsoas
words-muscle-pectoralis-major-clavicular = pecs
words-muscle-pectoralis-major-sternal = pecs
words-muscle-pectoralis-major-costal = pecs
words-muscle-pectoralis-minor = thoracic outlet, thoracic outlet syndrome
words-muscle-scalenus-anterior = thoracic outlet, thoracic outlet syndrome
words-muscle-scalenus-medius = thoracic outlet, thoracic outlet syndrome
words-muscle-scalenus-posterior = thoracic outlet, thoracic outlet syndrome
words-muscle-subclavius = thoracic outlet, thoracic outlet syndrome
words-muscle-gluteus-maximus = glutes
words-muscle-gluteus-medius = glutes
words-muscle-gluteus-minimus = glutes
words-muscle-longissimus-thoracis = erector spinae, erectors
words-muscle-iliocostalis-thoracis = erector spinae, erectors
words-muscle-iliocostalis-lumborum = erector spinae, erectors
words-muscle-supraspinatus = rotator cuff
words-muscle-infraspinatus = rotator cuff
words-muscle-teres-minor = rotator cuff
words-muscle-subscapularis = rotator cuff
words-muscle-serratus-anterior = winged scapula, winging shoulder blade

## What people feel
words-point-scm-clavicular-1 = vertigo, dizzy, dizziness, dizzy when I turn my head

## What a doctor has to look at first: no point is shown for it, but the warning signs of the list in the key
search-warn-chest = heart attack, angina, palpitations, heart racing, irregular heartbeat, arrhythmia, pulmonary embolism, pneumonia, collapsed lung, short of breath, shortness of breath, cant breathe, cannot breathe, sweating, cold sweat, crushing chest pain, coughing blood, coughing up blood
search-warn-belly = kidney, kidney stone, kidney infection, gallbladder, gallstones, appendix, appendicitis, hernia, ulcer, pancreas, liver, spleen, ectopic pregnancy
search-warn-back = cauda equina, cannot pee, cant pee, cannot hold my urine, numb bum, numb between my legs, shingles
search-warn-head = stroke, mini stroke, brain tumor, meningitis, aneurysm, concussion, thunderclap headache, slurred speech, double vision, worst headache of my life, worst headache ever, worst headache, sudden severe headache, drooping face, face droops, facial droop, cant speak, confused, stiff neck and fever
search-warn-leg = blood clot, deep vein thrombosis, DVT, swollen calf, swollen leg, phlebitis
search-warning = A doctor has to look at this first. The atlas shows no point for it.

## A side of the body, where nothing more is said: the flank
search-flank-left = left side
search-flank-right = right side

## What the atlas has no point for, or what has to be said beside the points
search-note-limbs = The atlas ends at the hips and the upper arms. It has no points for the knee, lower leg or foot.
    .words = knee, kneecap, calf, swollen calf, shin, shin splints, ankle, foot, feet, heel, toe, sole, plantar fasciitis, Achilles tendon, meniscus
search-note-nerve = Carpal tunnel syndrome is a pinched nerve at the wrist. Have a doctor look at it. Muscles of the neck and shoulder can cause much the same feeling.
    .words = carpal tunnel, carpal tunnel syndrome
search-note-shingles = Shingles is an infection. See a doctor today, and do not massage the rash.
    .words = shingles
search-note-widespread = See a doctor about pain all over the body first. You can still look up one place that hurts, such as the neck.
    .words = fibromyalgia, hurts all over, pain all over, whole body hurts
search-hint-stress = Stress can make muscles tense and pain stronger. Type where you feel it, such as “neck” or “jaw”.
    .words = stress, stressed, tension, anxiety
search-hint-posture = No study shows that pressing a muscle changes posture for good. Type where it hurts, such as “upper back”.
    .words = posture, bad posture, slouching, hunched
search-hint-knot = “Knot” is an everyday word for a tender point in a tight muscle. Type where you feel it, such as “shoulder”.
    .words = knot, muscle knot, trigger point
