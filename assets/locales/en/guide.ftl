# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = Don’t press here. The voice box and the main artery of the neck are too close.
demo-none-groin = Don’t press here. The large blood vessels and the nerve of the leg run through the groin.
demo-none-mouth = Don’t press here. The spot is deep beside the jaw, and a finger can’t reach it reliably from outside.
demo-none-heart = Don’t press here. See a doctor about pain here first. Pressing won’t tell you what is wrong.
demo-none-belly = Don’t press here. There are organs underneath. See a doctor about pain here first.
demo-none-hollow = Don’t press here. The artery and nerves of the arm lie in the hollow above the collarbone.
demo-none-armpit = Don’t press here. Blood vessels and nerves of the arm run through the armpit.
demo-none-other = Don’t press here. The point is shown for reference. There is no known safe way to press it.
demo-clinician = This shows what a trained professional does. Please don’t try it at home.
demo-clinician-mouth = A trained professional presses here, partly from inside the mouth and with a clean glove. Please don’t try it at home.
demo-gentle = Press lightly, with no more force than a fingertip. Pressing harder won’t help.

## What the hand does
technique-release = Pressure release: wait, then follow as the muscle gives way
technique-roll = Lift the muscle and roll it between thumb and fingers
technique-strip = Stroke slowly along the tight band
technique-cross = Short, slow strokes across the tight band
technique-spread = Myofascial release: slowly spread the skin and tissue
technique-contract = Tense lightly, then let go
barrier = Stage { $barrier } of { $barriers }

## What lengthens the muscle
stretch-ease = Relax the muscle and move it gently.
stretch-neck-turn = Turn your face toward this side and let your head tilt a little to the other.
stretch-neck-tilt = Let your ear sink toward the other shoulder.
stretch-neck-flex = Let your chin sink toward your chest.
stretch-neck-flex-away = Let your chin sink toward the other armpit.
stretch-chin-in = Draw your chin straight back and nod a little.
stretch-shoulder-lower = Let your shoulder sink. Keep your head where it is.
stretch-arm-across = Bring your arm across your chest.
stretch-arm-back = Move your arm out and back, so that your chest opens.
stretch-arm-up = Raise your arm beside your ear.
stretch-arm-behind = Bring your hand behind your back.
stretch-jaw-open = Let your jaw drop open, only as far as is comfortable.
stretch-breath = Breathe in slowly and let your ribs widen.
stretch-trunk-side = Lean over to the other side.
stretch-trunk-flex = Let your back round forward.
stretch-trunk-back = Lean back a little, so that your belly stretches.
stretch-trunk-turn = Turn your upper body slowly, as far as is comfortable.
stretch-hip-back = Move your thigh back behind you.
stretch-hip-fold = Bring your knee toward the other shoulder.
stretch-hip-across = Bring your leg across to the other side.

## When to stop
stop-title = Stop right away if you notice
stop-1 = tingling, numbness or an electric feeling
stop-2 = pain that spreads in a new way, or goes above 6 out of 10
stop-3 = a pulse under your finger
stop-4 = dizziness, a change in your eyesight, nausea or trouble speaking
stop-5 = shortness of breath, or pressure in your chest
stop-then = Do you have trouble speaking or breathing? Do you see double, walk unsteadily or feel pressure in your chest? If so, call the emergency number.

## Guided sessions
tours-title = Guided sessions
tours-intro = A series of points with breathing and rests, as a therapist might do it. Each point gets a few breaths, less than when you work on it alone. For learning only. You can leave at any time.
tours-open = Guided sessions
tours-length = { $points ->
    [one] 1 point in { $steps } steps
   *[other] { $points } points in { $steps } steps
}, about { $minutes } min
guide-label = Guided session: { $name }
guide-not = Don’t do this session if
guide-not-1 = you have a fever or feel ill
guide-not-2 = the skin where you would press is injured, infected or inflamed
guide-not-3 = where you would press, you had a fall, a blow or an operation in the last few weeks
guide-not-4 = you are under 16, unless an adult is with you
guide-not-5 = you take blood thinners or bleed easily, unless your doctor agrees
guide-not-6 = you have osteoporosis (weak bones), unless your doctor agrees
guide-not-7 = you have taken steroid tablets (such as cortisone) for a long time, unless your doctor agrees
guide-not-8 = you have cancer or are being treated for it, unless your doctor agrees
guide-not-9 = you have heart disease or high blood pressure that is not under control, unless your doctor agrees
guide-not-10 = you have a pacemaker or a port where you would press, unless your doctor agrees
guide-not-11 = your skin is numb where you would press, or diabetes has reduced the feeling in it, unless your doctor agrees
guide-signs = Warning signs: get medical help first
guide-signs-read = Signs you said you don’t have
guide-begin = No: begin
guide-next = Next
guide-finish = Finish
guide-back = Back
guide-skip = Skip this point
guide-end = End the session
guide-close = Close
guide-again = Start again
guide-therapist = Would you like help? Ask for a therapist trained in trigger point or deep tissue massage near you.
guide-progress = Step { $step } of { $steps }
guide-to-step = Back to this step
guide-elsewhere = You are looking at { $name }.
guide-see = Show the pressure
guide-see-step = Show the next picture
guide-breathe = { $breaths ->
    [one] If you’re pressing along, hold for one slow breath, then move on.
   *[other] If you’re pressing along, hold for { $breaths } slow breaths, then move on.
}
guide-rest = Rest
    .text = { $breaths ->
        [one] One slow breath: in through your nose, then a longer breath out.
       *[other] { $breaths } slow breaths: in through your nose, then a longer breath out.
    }
    .why = Relax your hands. Notice what has changed and what has not.
guide-done = Session finished
guide-expect = What to expect
guide-expect-1 = The spots may be less tender for a while. Studies support that much. Lasting pain relief is less certain.
guide-expect-2 = Feeling a little sore the next day is common. A bruise means you pressed too hard.
guide-expect-3 = Once or twice a day is plenty. If nothing has changed after a week or two, ask a doctor or therapist.
guide-expect-4 = See a doctor about pain that gets worse, spreads or wakes you at night.

## Spoken
say-guide-begin = { $name }. Read who should not do this session, then begin.
say-guide-point = Step { $step } of { $steps }. { $point }, { $side } side.
say-guide-rest = Step { $step } of { $steps }. Rest for { $breaths } slow breaths.
say-guide-done = The session is over. Read what to expect.
say-guide-left = The session is closed.

## The sessions
tour-headache = Headache
    .short = Top of the shoulder, base of the skull, neck, temple and jaw, for a tight or heavy-feeling head.
    .end = Headaches have many causes, and this session can’t tell you yours. See a doctor about a headache that is new, different or getting worse.
tour-headache-not-1 = your headache is new, sudden or different from your usual one, or comes with a fever
tour-headache-not-2 = you have neck artery disease, have ever had a stroke, or hurt your neck recently
tour-headache-not-3 = you have rheumatoid arthritis in the neck, or a shunt (drain) in the neck
tour-headache-not-4 = you have Down, Ehlers-Danlos or Marfan syndrome
tour-stiff-neck = Stiff neck
    .short = The top of the shoulder, the place where the neck meets it, and the muscles that turn the head.
    .end = Turn your head slowly to both sides, only as far as is comfortable. If you have a stiff neck and a fever, call the emergency number.
tour-stiff-neck-not-1 = you have a stiff neck and a fever, or a strong headache that came on suddenly: call the emergency number
tour-stiff-neck-not-2 = one side of your neck has begun to hurt and you feel dizzy, see double, have a drooping eyelid, slur your words or walk unsteadily: call the emergency number
tour-stiff-neck-not-3 = an arm or hand has become weak or numb: if it came on suddenly, call the emergency number
tour-stiff-neck-not-4 = you have neck artery disease, have ever had a stroke, or hurt your neck recently
tour-stiff-neck-not-5 = you have rheumatoid arthritis in the neck, or a shunt (drain) in the neck
tour-stiff-neck-not-6 = you have Down, Ehlers-Danlos or Marfan syndrome
tour-shoulder = Shoulder
    .short = The top of the shoulder, the muscles on the shoulder blade and the cap of the arm.
    .end = Let your arm hang and swing a little. See a doctor if your shoulder gets stiffer from week to week, or if the pain wakes you at night.
tour-shoulder-not-1 = the pain comes with pressure in your chest, sweating, nausea or shortness of breath: call the emergency number
tour-shoulder-not-2 = your shoulder looks deformed, or you can’t lift your arm, after a fall or a blow: see a doctor today
tour-shoulder-not-3 = the joint is hot or swollen: see a doctor today
tour-shoulder-not-4 = an arm or hand has become weak or numb: if it came on suddenly, call the emergency number
tour-shoulder-not-5 = your shoulder has ever come out of its joint, unless your doctor agrees
tour-shoulder-blades = Between the shoulder blades
    .short = The muscles between the spine and the shoulder blade, and those that pull from the neck and the chest.
    .end = Circle your shoulders slowly a few times. See a doctor today about pain there that comes with effort. If it comes with shortness of breath, sweating or pressure in the chest, call the emergency number.
tour-shoulder-blades-not-1 = the pain comes with shortness of breath, sweating or pressure in your chest: call the emergency number
tour-shoulder-blades-not-2 = the pain comes on with effort, such as climbing stairs: see a doctor today
tour-shoulder-blades-not-3 = your ribs or spine are fragile
tour-low-back = Low back
    .short = The waist, the buttock and the muscles beside the lower spine.
    .end = Walk a few steps and move your hips gently. If you feel numb between the legs, a leg gets weak, or you have new trouble with your bladder or bowels, call the emergency number.
tour-low-back-not-1 = you feel numb between the legs, a leg is getting weak or numb, or you have new trouble with your bladder or bowels: call the emergency number
tour-low-back-not-2 = you feel a throbbing lump in your belly, or you are over 60 and have sudden, severe pain in your belly or back: call the emergency number
tour-low-back-not-3 = one leg is hot, swollen, discolored or painful: see a doctor today, because it may be a blood clot
tour-low-back-not-4 = you have pain in your side with a fever or blood in your urine: see a doctor today
tour-low-back-not-5 = you are pregnant
tour-jaw = Jaw
    .short = The chewing muscles and the temple, with fingertips only.
    .end = Let your jaw hang, with your teeth apart. See a dentist about a toothache, swelling or a jaw that locks.
tour-jaw-not-1 = you have a toothache, your face is swollen, or you haven’t been able to open your mouth since an injury
tour-jaw-not-2 = you are over 50 and your temple or scalp has become tender, your jaw aches when you chew or your eyesight has changed: see a doctor today
tour-whole-back = Whole back and neck
    .short = From the low back up to the base of the skull, as in a longer massage.
    .end = Lie or sit quietly for a minute before you get up. You may feel better for a while, a little sore, or no different.
tour-whole-back-not-1 = you have a disease of the spine, unless your doctor agrees
tour-whole-back-not-2 = you have neck artery disease, have ever had a stroke, or hurt your neck recently
tour-whole-back-not-3 = you have rheumatoid arthritis in the neck, or a shunt (drain) in the neck
tour-whole-back-not-4 = you have Down, Ehlers-Danlos or Marfan syndrome
tour-whole-back-not-5 = you are pregnant, or have osteoporosis
tour-whole-back-not-6 = one leg is hot, swollen, discolored or painful: see a doctor today, because it may be a blood clot

## A session by itself
guide-auto = Move on automatically
guide-aloud = Read the steps aloud
guide-breath-of = Breath { $breath } of { $breaths }
guide-breaths-done = All breaths done.

## A therapist’s hands in a session
guide-hands = In the picture a therapist presses with { $contact ->
    [thumb] a thumb
    [fingertips] the fingertips
    [knuckle] a knuckle
    [elbow] the elbow
    [ball] a ball
    [hook] a massage hook
   *[pincer] thumb and fingers
}.
guide-own = On your own
