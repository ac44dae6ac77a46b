# Warning signs, asked about before pain in the head, jaw, chest, belly or back is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …); lists may be longer or shorter.

gate-title = First, a short safety check
gate-intro = Most pain of this kind is harmless. A few signs are not a matter for massage.
gate-now = Call the emergency number now
gate-soon = See a doctor first
gate-pass = None of these apply
gate-else = If one of them applies, please get medical help first. The atlas can wait.

gate-head-title = With pain in the head or neck
gate-head-now-1 = the worst headache ever, coming on within a moment
gate-head-now-2 = weakness, numbness, confusion, slurred speech, double vision or unsteady walking
gate-head-now-3 = new pain on one side of the neck with dizziness, a drooping eyelid or a small pupil
gate-head-now-4 = fever with a stiff neck, or pain after a blow to the head or neck
gate-head-soon-1 = fever, feeling ill, cancer or weak immunity
gate-head-soon-2 = a new headache after fifty; with a tender scalp, a jaw that tires or any change in sight on the same day
gate-head-soon-3 = a headache that has changed in kind or grows steadily worse
gate-head-soon-4 = worse on lying down, standing up, coughing or straining, or a swollen optic nerve found by a doctor
gate-head-soon-5 = a painful red eye
gate-head-soon-6 = pregnancy or the weeks after birth
gate-head-soon-7 = painkillers on many days, or a new medicine

gate-jaw-title = With pain in the jaw, teeth or face
gate-jaw-now-1 = jaw ache that comes on effort, or with pressure in the chest, sweating or breathlessness
gate-jaw-now-2 = swelling that makes breathing or swallowing hard
gate-jaw-soon-1 = swelling or fever
gate-jaw-soon-2 = toothache: a dentist looks first
gate-jaw-soon-3 = attacks like electric shocks, or a numb face
gate-jaw-soon-4 = a mouth that cannot open after an injury

gate-chest-title = With pain in the chest or the left arm
gate-chest-now-1 = pressure or spreading pain with sweating, breathlessness, nausea or faintness
gate-chest-now-2 = sudden, tearing pain
gate-chest-now-3 = breathlessness together with a swollen leg
gate-chest-soon-1 = pain that comes on effort and goes with rest
gate-chest-soon-2 = chest pain that is new to you and that nobody has looked at

gate-belly-title = With pain in the belly or flank
gate-belly-now-1 = sudden, severe pain, or a belly as hard as a board
gate-belly-now-2 = vomiting blood, blood in the stool, or faintness
gate-belly-now-3 = a lump that pulses
gate-belly-now-4 = no urine or no wind at all
gate-belly-soon-1 = fever or vomiting
gate-belly-soon-2 = a missed period, or pregnancy
gate-belly-soon-3 = pain low on the right: it can be the appendix

gate-back-title = With pain in the back or buttock
gate-back-now-1 = numbness between the legs, or new trouble with bladder or bowel
gate-back-now-2 = growing weakness in a leg
gate-back-now-3 = a bad fall or accident
gate-back-soon-1 = fever, or cancer now or in the past
gate-back-soon-2 = a small fall with osteoporosis
gate-back-soon-3 = pain that wakes you night after night, or weight loss you cannot explain

gate-shoulder = Pain on top of the shoulder together with belly pain, or after an accident, can come from inside the body and needs a doctor.
