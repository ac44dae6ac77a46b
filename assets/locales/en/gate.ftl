# Warning signs, asked about before pain in any part of the body is looked up. Each list `gate-<name>` has a title, signs that need
# the emergency number (`-now-1`, `-now-2` …) and signs that need a doctor before any massage (`-soon-1` …); lists may be longer or shorter.

gate-title = First, a short safety check
gate-intro = Most pain of this kind is harmless. But a few signs need medical help, not massage.
gate-now = Call the emergency number now
gate-soon = See a doctor first
gate-yes = Yes, one of these
gate-pass = No, none of these
gate-help-title = Please get medical help first
gate-help-now = Is it a sign under “Call the emergency number now”? Call at once. In a country that is not named here, call its own emergency number.
gate-call = Call { $number }
gate-call-1 = 112
    .where = Europe
gate-call-2 = 911
    .where = United States, Canada
gate-call-3 = 999
    .where = United Kingdom
gate-call-4 = 000
    .where = Australia
gate-help-soon = Is it a sign under “See a doctor first”? Call your doctor before any massage. Where it says “today”, call today. If the office is closed, an urgent care line can help, such as 111 in the United Kingdom or 811 in Canada.
gate-help-back = Back to the signs

gate-head-title = If your head or neck hurts
gate-head-now-1 = a sudden, severe headache, the worst you have ever had
gate-head-now-2 = you are confused, are weak or numb anywhere, slur your words, see double or can’t walk straight
gate-head-now-3 = new pain on one side of the neck with dizziness, a drooping eyelid or a small pupil
gate-head-now-4 = fever with a stiff neck, or pain after a blow to the head or neck
gate-head-soon-1 = you have a fever, feel ill, have cancer or have a weak immune system
gate-head-soon-2 = a new headache and you are over 50: see a doctor today if your scalp is tender, your jaw aches when you chew or your eyesight has changed
gate-head-soon-3 = a headache that feels different from before, or keeps getting worse
gate-head-soon-4 = a headache that gets worse when you lie down, stand up, cough or strain; or a doctor has found swelling of the optic nerve
gate-head-soon-5 = a red, painful eye: see a doctor today
gate-head-soon-6 = you are pregnant, or had a baby in the last few weeks
gate-head-soon-7 = you take painkillers on many days, or take a new medicine
gate-head-soon-8 = a lump in the neck, a hoarse voice for more than three weeks, or trouble swallowing

gate-jaw-title = If your jaw, teeth or face hurts
gate-jaw-now-1 = your jaw hurts when you exert yourself, or you also feel pressure in the chest, sweat or are short of breath
gate-jaw-now-2 = swelling that makes it hard to breathe or swallow
gate-jaw-now-3 = one side of your face suddenly droops
gate-jaw-now-4 = you are drooling or your breathing is noisy
gate-jaw-soon-1 = swelling or fever
gate-jaw-soon-2 = a toothache: see a dentist first
gate-jaw-soon-3 = attacks of pain like electric shocks, or a numb face
gate-jaw-soon-4 = you haven’t been able to open your mouth since an injury
gate-jaw-soon-5 = you are over 50 and your jaw aches when you chew, your scalp is tender or your eyesight has changed: see a doctor today
gate-jaw-soon-6 = sudden hearing loss, or fluid from the ear: see a doctor today

gate-chest-title = If your chest, upper back, left shoulder or left arm hurts
gate-chest-now-1 = pressure, tightness, or pain that spreads; or pain with sweating, shortness of breath, nausea or feeling faint
gate-chest-now-2 = sudden, tearing pain in the chest or between the shoulder blades
gate-chest-now-3 = you are suddenly short of breath, or cough up blood
gate-chest-now-4 = chest pain or shortness of breath, together with a swollen, painful leg
gate-chest-soon-1 = sharp pain when you breathe in, or a fever with a cough: see a doctor today
gate-chest-soon-2 = pain that comes when you exert yourself and goes away at rest: see a doctor today
gate-chest-soon-3 = chest pain that is new to you and that no one has looked at
gate-chest-soon-4 = a lump in the breast, fluid from the nipple, or a change in the skin of the breast

gate-belly-title = If your belly, groin or side hurts
gate-belly-now-1 = pain high in the belly together with pressure in the chest, sweating or shortness of breath
gate-belly-now-2 = sudden, severe pain, or a belly as hard as a board
gate-belly-now-3 = you vomit blood, have black or bloody stools, or feel faint
gate-belly-now-4 = a throbbing lump in the belly, or sudden pain in the belly or back if you are over 60
gate-belly-now-5 = you can’t urinate at all, or can’t pass gas
gate-belly-now-6 = sudden pain in a testicle
gate-belly-now-7 = a painful lump in the groin that will not go back in
gate-belly-now-8 = you are or could be pregnant, and you have severe belly pain, feel faint or have pain at the tip of the shoulder
gate-belly-soon-1 = fever or vomiting
gate-belly-soon-2 = a missed period, pregnancy or unexpected bleeding
gate-belly-soon-3 = pain low down on the right, which could be your appendix: see a doctor today

gate-back-title = If your back or buttock hurts
gate-back-now-1 = you feel numb between the legs, or have new trouble with your bladder or bowels
gate-back-now-2 = a leg that is getting weaker, or pain or weakness in both legs
gate-back-now-3 = a bad fall or accident
gate-back-now-4 = a throbbing lump in the belly, or sudden, severe back pain if you are over 60
gate-back-soon-1 = you have a fever, or you have cancer or have had it before
gate-back-soon-2 = you have a weak immune system, have taken steroid tablets for a long time or inject drugs
gate-back-soon-3 = even a small fall, if you have osteoporosis (weak bones)
gate-back-soon-4 = pain that wakes you night after night, or weight loss you can’t explain

gate-shoulder-title = If your shoulder hurts
gate-shoulder-now-1 = pain in the shoulder or arm together with pressure in the chest, sweating, nausea or shortness of breath
gate-shoulder-now-2 = after an accident: your shoulder looks deformed, or your belly and the tip of your shoulder both hurt
gate-shoulder-soon-1 = a hot, swollen joint, or a fever: see a doctor today
gate-shoulder-soon-2 = you can’t lift your arm after a fall
gate-shoulder-soon-3 = you are over 50 and both shoulders are stiff every morning
gate-shoulder-soon-4 = pain at night that nothing eases, or weight loss you can’t explain

gate-arm-title = If your arm or hand hurts
gate-arm-now-1 = pain in the arm or jaw together with pressure in the chest, sweating, nausea or shortness of breath
gate-arm-now-2 = your arm or hand is suddenly weak or numb, or one side of your face droops
gate-arm-now-3 = your hand is suddenly cold, pale or blue
gate-arm-soon-1 = an arm that is swollen, warm or a different color: see a doctor today
gate-arm-soon-2 = your hand is getting weaker or more and more numb
gate-arm-soon-3 = pain after an injury

gate-leg-title = If your thigh or leg hurts
gate-leg-now-1 = a swollen, painful leg, together with chest pain or shortness of breath
gate-leg-now-2 = your leg is suddenly cold, pale or numb
gate-leg-soon-1 = a leg that is swollen, warm or a different color, especially after surgery, a long trip or weeks in bed: see a doctor today
gate-leg-soon-2 = a hot, swollen joint, or a fever: see a doctor today

gate-shoulder = Pain on top of the shoulder can come from an inner organ if your belly hurts too, or if you have had an accident. See a doctor about it first.
