# What people say where it hurts: one message `place-<id>` for every entry of catalogue/complaints.toml, with other words for it between
# commas. Below, the words that the search passes over and those that name a side.

place-headache = headache
    .words = head, head ache, headaches, migraine, tension headache, skull
place-one-sided-headache = headache on one side
    .words = half of the head, one side of the head, half my head, band round half the head
place-band-headache = headache like a band
    .words = band round the head, tight band, like a helmet, vice, vise, tight hat, pressing round the head
place-neck = neck
    .words = necks, neck pain, neck ache
place-stiff-neck = stiff neck
    .words = stiff neck, turn the head, turn my neck, turning the head, cannot turn, wry neck, crick in the neck, look over the shoulder, looking over my shoulder, reversing the car, checking the blind spot
place-shoulder = shoulder
    .words = shoulders
place-shoulder-blade = shoulder blade
    .words = shoulder blade, shoulder blades, wing bone, scapula
place-under-shoulder-blade = under the shoulder blade
    .words = under the shoulder blade, beneath the shoulder blade, behind the shoulder blade, deep to the shoulder blade
place-arm = arm
    .words = arm, down the arm, upper arm
place-hand = hand and fingers
    .words = hand, fingers, finger
place-reach-behind = reaching behind your back
    .words = reach behind, reaching behind, reach back, reaching back, do up my bra, tuck in the shirt, hand behind the back, back pocket, fasten the bra
place-sleep-on-shoulder = lying on the shoulder
    .words = sleep on the shoulder, lie on the shoulder, lying on that shoulder
place-back = back
    .words = back, backache, back ache, spine
place-upper-back = upper back
    .words = upper back, top of the back
place-low-back = low back
    .words = lower back, low back, lumbago, lumbar, small of the back, bottom of the back, base of the back
place-low-back-belt = across the low back like a belt
    .words = across the low back, across the lower back, belt across the low back, band across the low back, straight across the back, right across the lower back
place-buttocks = buttock
    .words = bum, butt, glute, bottom, backside, rear end, seat
place-hip = hip
    .words = hip, hips
place-sciatica = down the leg like sciatica
    .words = sciatica, sciatic, down the leg, down my leg, shooting down the leg
place-leg = leg
    .words = leg, thigh, legs
place-jaw-face = jaw and face
    .words = face, facial
place-jaw = jaw
    .words = jaw, jaws, mandible
place-toothache = toothache
    .words = tooth, teeth, toothache, tooth ache, molar, molars, gum
place-chewing = pain when chewing
    .words = chew, chewing, biting, clench, clenching my teeth, grinding my teeth, tired jaw
place-chest-belly = chest and belly
    .words = trunk
place-chest-front = chest
    .words = chest
place-breathing-in = pain when breathing in
    .words = deep breath, breathing in, breathe in, full breath, take a breath
place-belly = belly
    .words = belly, stomach, tummy, abdomen, abdominal, gut
place-leg-rising = groin and front of the thigh
    .words = getting up from a chair, rising from a chair, lift the knee, lifting my knee
place-sitting = pain when sitting
    .words = sitting long, sit on a hard chair, sitting down, sitting for long
place-between-shoulder-blades = between the shoulder blades
    .words = between the shoulder blades, between my blades, between shoulder blade and spine, between the wing bones
place-neck-to-shoulder = from the neck to the shoulder
    .words = neck and shoulder, neck into the shoulder, neck to the shoulder, neck down to the shoulder

## Words that say nothing about a place
search-ignored = a, about, ache, aches, aching, after, again, all, also, always, am, an, and, any, are, area, as, at, awful, bad, badly, be, been, bit, but, by, came, can, come, comes, constant, constantly, day, days, do, does, dull, especially, even, every, everything, feel, feeling, feels, felt, few, for, from, get, gets, getting, goes, going, got, had, has, have, having, he, her, here, him, his, how, hurt, hurting, hurts, i, if, im, in, into, is, it, its, ive, just, kind, last, like, long, lot, make, makes, maybe, me, more, morning, most, mostly, much, my, near, night, no, not, now, of, often, on, one, only, onto, or, our, pain, painful, pains, part, particularly, really, seems, she, since, so, some, something, sometimes, somewhere, sore, soreness, sort, spot, still, such, than, that, the, their, them, then, there, they, this, throbbing, throughout, time, to, together, too, two, until, usually, very, was, we, week, weeks, well, when, whenever, where, which, while, whole, with, would, year, years, you, your

## The sides, and phrases in which their words mean no side
search-left = left, lefthand, on the left, left hand side, left side, left sided
search-right = right, righthand, on the right, the right, my right, right hand side, right side, right sided
search-no-side = right at, right above, right across, right after, right away, right behind, right below, right between, right by, right down, right in, right inside, right into, right next, right now, right on, right over, right round, right through, right to, right under, right up, right where
search-both = both sides, either side, each side, left and right, right and left, one side or the other
