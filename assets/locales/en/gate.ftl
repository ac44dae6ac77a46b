# Warning signs, asked about before pain in any part of the body is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …); lists may be longer or shorter.

gate-title = First, a short safety check
gate-intro = Most pain of this kind is harmless. But a few signs need medical help, not massage.
gate-now = Call the emergency number now
gate-soon = See a doctor first
gate-yes = Yes, one of these
gate-pass = No, none of these
gate-help-title = Please get medical help first
gate-help-now = If a sign under “Call the emergency number now” applies, call it now: 112 in Europe, 911 in the United States and Canada, 999 in the United Kingdom, 000 in Australia. Elsewhere, call your own.
gate-help-soon = If a sign under “See a doctor first” applies, call your doctor before any massage; where it says “today”, call today. Outside hours, an urgent care line can help.
gate-help-back = Back to the signs

gate-head-title = With pain in the head or neck
gate-head-now-1 = the worst headache ever, coming on within a moment
gate-head-now-2 = weakness, numbness, confusion, slurred speech, double vision or unsteady walking
gate-head-now-3 = new pain on one side of the neck with dizziness, a drooping eyelid or a small pupil
gate-head-now-4 = fever with a stiff neck, or pain after a blow to the head or neck
gate-head-soon-1 = fever, feeling ill, cancer or weak immunity
gate-head-soon-2 = a new headache and you are over 50. See a doctor today if your scalp is tender, your jaw aches when you chew or your eyesight has changed
gate-head-soon-3 = a headache that has changed in kind or grows steadily worse
gate-head-soon-4 = worse on lying down, standing up, coughing or straining, or a swollen optic nerve found by a doctor
gate-head-soon-5 = a painful red eye: today
gate-head-soon-6 = pregnancy or the weeks after birth
gate-head-soon-7 = painkillers on many days, or a new medicine
gate-head-soon-8 = a lump in the neck, a hoarse voice for more than three weeks, or trouble swallowing

gate-jaw-title = With pain in the jaw, teeth or face
gate-jaw-now-1 = jaw ache that comes on effort, or with pressure in the chest, sweating or breathlessness
gate-jaw-now-2 = swelling that makes breathing or swallowing hard
gate-jaw-now-3 = a face that suddenly droops on one side
gate-jaw-now-4 = drooling or noisy breathing
gate-jaw-soon-1 = swelling or fever
gate-jaw-soon-2 = toothache: a dentist looks first
gate-jaw-soon-3 = attacks like electric shocks, or a numb face
gate-jaw-soon-4 = a mouth that cannot open after an injury
gate-jaw-soon-5 = you are over 50 and your jaw aches when you chew, your scalp is tender or your eyesight has changed: today
gate-jaw-soon-6 = sudden hearing loss, or fluid from the ear: today

gate-chest-title = With pain in the chest, upper back, left shoulder or arm
gate-chest-now-1 = pressure, tightness or pain that spreads, or comes with sweating, breathlessness, nausea or faintness
gate-chest-now-2 = sudden, tearing pain in the chest or between the shoulder blades
gate-chest-now-3 = sudden breathlessness, or coughing up blood
gate-chest-now-4 = chest pain or breathlessness together with a swollen, painful leg
gate-chest-soon-1 = sharp pain on breathing in, or a fever with a cough: today
gate-chest-soon-2 = pain that comes with effort and goes away at rest: today
gate-chest-soon-3 = chest pain that is new to you and that nobody has looked at
gate-chest-soon-4 = a lump in the breast, fluid from the nipple, or a change in the skin of the breast

gate-belly-title = With pain in the belly, groin or flank
gate-belly-now-1 = sudden, severe pain, or a belly as hard as a board
gate-belly-now-2 = vomiting blood, black or bloody stool, or faintness
gate-belly-now-3 = a lump in the belly that pulses, or sudden pain in belly or back when you are over 60
gate-belly-now-4 = you cannot pass any urine, or any wind
gate-belly-now-5 = sudden pain in a testicle
gate-belly-now-6 = a lump in the groin that hurts and will not go back in
gate-belly-now-7 = severe belly pain, faintness or pain at the tip of the shoulder when you are or could be pregnant
gate-belly-soon-1 = fever or vomiting
gate-belly-soon-2 = a missed period, pregnancy, or bleeding you do not expect
gate-belly-soon-3 = pain low on the right: it can be the appendix

gate-back-title = With pain in the back or buttock
gate-back-now-1 = numbness between the legs, or new trouble with bladder or bowel
gate-back-now-2 = growing weakness in a leg, or pain or weakness in both legs
gate-back-now-3 = a bad fall or accident
gate-back-now-4 = a lump in the belly that pulses, or sudden severe back pain when you are over 60
gate-back-soon-1 = fever, or cancer now or in the past
gate-back-soon-2 = weak immunity, steroid tablets for a long time, or injected drugs
gate-back-soon-3 = a small fall with osteoporosis
gate-back-soon-4 = pain that wakes you night after night, or weight loss you cannot explain

gate-shoulder-title = With pain in the shoulder
gate-shoulder-now-1 = after an accident: a shoulder that has lost its shape, or belly pain together with pain at the tip of the shoulder
gate-shoulder-soon-1 = a hot, swollen joint, or fever: today
gate-shoulder-soon-2 = an arm you cannot lift after a fall
gate-shoulder-soon-3 = you are over 50 and both shoulders are stiff every morning
gate-shoulder-soon-4 = pain at night that nothing eases, or weight loss you cannot explain

gate-arm-title = With pain in the arm or hand
gate-arm-now-1 = an arm or hand that is suddenly weak or numb, or a face that droops on one side
gate-arm-now-2 = a hand that is suddenly cold, pale or blue
gate-arm-soon-1 = an arm that is swollen, warm or discolored: today
gate-arm-soon-2 = growing weakness or numbness in the hand
gate-arm-soon-3 = pain after an injury

gate-leg-title = With pain in the thigh or leg
gate-leg-now-1 = a swollen, painful leg together with chest pain or breathlessness
gate-leg-now-2 = a leg that is suddenly cold, pale or numb
gate-leg-soon-1 = a leg that is swollen, warm or discolored, most of all after surgery, a long journey or weeks in bed: today
gate-leg-soon-2 = a hot, swollen joint, or fever: today

gate-shoulder = Pain on top of the shoulder together with belly pain, or after an accident, can come from inside the body and needs a doctor.
