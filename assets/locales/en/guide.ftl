# Words of the demonstration's extras and of the guided sessions. A session `[[tour]]` with the id `x` in assets/sessions has the messages
# `tour-x` (name, with `.short` and `.end`) and `tour-x-not-1`, `tour-x-not-2` … (who should not); docs/sessions.md says how to write one.

## Why a point is shown without pressure, and who may press it
demo-none-throat = Not pressed here: the artery of the neck and the voice box lie too near.
demo-none-groin = Not pressed here: the large vessels and the nerve of the leg pass through the groin.
demo-none-mouth = Not pressed here: it lies deep beside the jaw, where a finger cannot reach it reliably from outside.
demo-none-heart = Not pressed here: pain in this place belongs to a doctor first, and pressing would prove nothing.
demo-none-belly = Not pressed here: organs of the belly lie beneath, and pain here belongs to a doctor first.
demo-none-hollow = Not pressed here: the artery and nerves of the arm lie in the hollow above the collar bone.
demo-none-armpit = Not pressed here: vessels and nerves of the arm run through the armpit.
demo-none-other = Not pressed here: it is shown so that you know of it, and a safe way to press it is not known.
demo-clinician = This shows what a trained person does. Please do not try it on your own.
demo-clinician-mouth = A trained person presses here, in part from inside the mouth and with a clean glove. Please do not try it on your own.
demo-gentle = Fingertips only, and lightly: more pressure is not better here.

## What the hand does
technique-release = Pressure that follows as the tissue gives
technique-roll = Lifted and rolled between thumb and fingers
technique-strip = A slow stroke along the band
technique-cross = Short slow strokes across the band
technique-spread = Slow spreading of the tissue
technique-contract = Tense lightly, then let go
barrier = Barrier { $barrier } of { $barriers }

## What lengthens the muscle
stretch-ease = Let the muscle go and move it gently.
stretch-neck-turn = Turn the face towards this side and let the head tilt a little to the other.
stretch-neck-tilt = Let the ear sink towards the other shoulder.
stretch-neck-flex = Let the chin sink towards the chest.
stretch-neck-flex-away = Let the chin sink towards the other armpit.
stretch-chin-in = Draw the chin straight back and nod a little.
stretch-shoulder-lower = Let the shoulder sink while the head stays where it is.
stretch-arm-across = Bring the arm across the chest.
stretch-arm-back = Take the arm out and back, so that the chest opens.
stretch-arm-up = Raise the arm beside the ear.
stretch-arm-behind = Bring the hand behind the back.
stretch-jaw-open = Let the jaw sink open, only as far as is comfortable.
stretch-breath = Breathe in slowly and let the ribs widen.
stretch-trunk-side = Lean the trunk to the other side.
stretch-trunk-flex = Let the back round forwards.
stretch-trunk-back = Lean back a little, so that the belly lengthens.
stretch-trunk-turn = Turn the trunk slowly, as far as is comfortable.
stretch-hip-back = Let the thigh go back behind you.
stretch-hip-fold = Bring the knee towards the other shoulder.
stretch-hip-across = Bring the leg across to the other side.

## When to stop
stop-title = Stop at once with
stop-1 = tingling, numbness or an electric feeling
stop-2 = pain that spreads in a new way, or rises above six out of ten
stop-3 = a pulse under the finger
stop-4 = dizziness, a change in sight, nausea or trouble speaking
stop-5 = shortness of breath, or pressure in the chest
stop-then = Trouble speaking, double vision, an unsteady gait or pressure in the chest is a matter for the emergency number.

## Guided sessions
tours-title = Guided sessions
tours-intro = An order of points with breathing and rests between, as a therapist might take them. Shown for learning; you can leave at any moment.
tours-open = Guided sessions
tours-length = { $points ->
    [one] 1 point
   *[other] { $points } points
}, about { $minutes } min
guide-label = Guided session: { $name }
guide-not = Not for you now, if
guide-not-1 = you have a fever or feel ill, or the skin there is hurt or inflamed
guide-not-2 = you had a fall, a blow or an operation there in the last weeks
guide-not-3 = you take blood thinners or bleed easily, unless your doctor agrees
guide-not-4 = you have osteoporosis, cancer or numb skin in that area, unless your doctor agrees
guide-signs = Signs that need help first
guide-begin = None of these apply: begin
guide-next = Next
guide-back = Back
guide-skip = Skip this point
guide-end = End the session
guide-close = Close
guide-again = Start again
guide-progress = Step { $step } of { $steps }
guide-to-step = Back to this step
guide-elsewhere = You are looking at { $name }.
guide-see = Show the pressure
guide-see-step = Show the next picture
guide-breathe = { $breaths ->
    [one] If you press along: one slow breath, then go on.
   *[other] If you press along: { $breaths } slow breaths, then go on.
}
guide-rest = Rest
    .text = { $breaths ->
        [one] One slow breath: in through the nose, and out for longer.
       *[other] { $breaths } slow breaths: in through the nose, and out for longer.
    }
    .why = Let the hands go. Notice what has changed, and what has not.
guide-done = The end
guide-expect = What to expect
guide-expect-1 = The places may be less tender for a while. That is what pressing has been shown to do; lasting relief of pain is less certain.
guide-expect-2 = A little soreness the next day is common. A bruise means that it was too hard.
guide-expect-3 = Once or twice a day is plenty. If nothing has changed after a week or two, ask a clinician.
guide-expect-4 = Pain that grows, spreads or wakes you at night should be looked at by a doctor.

## Spoken
say-guide-begin = { $name }. Read who should not take part, then begin.
say-guide-point = Step { $step } of { $steps }. { $point }, { $side } side.
say-guide-rest = Step { $step } of { $steps }. Rest for { $breaths } slow breaths.
say-guide-done = The session is over. Read what to expect.
say-guide-left = The session is closed.

## The sessions
tour-headache = Headache
    .short = Skull base, neck, temple and jaw, for a tight band or a heavy head.
    .end = A headache has many causes, and this does not tell which. New, changed or worsening headaches belong to a doctor.
tour-headache-not-1 = the headache is new, sudden, different from your usual one, or comes with fever
tour-headache-not-2 = you have neck artery disease, had a stroke, or your neck was hurt recently
tour-headache-not-3 = you have rheumatoid arthritis in the neck, Down syndrome, Ehlers-Danlos or Marfan syndrome, a shunt, or have had a stroke
tour-stiff-neck = Stiff neck
    .short = Shoulder ridge, corner of the neck and the muscles that turn the head.
    .end = Turn the head slowly to both sides, only as far as is comfortable. A stiff neck with fever needs a doctor now.
tour-stiff-neck-not-1 = the neck is stiff and you have a fever, or a strong headache that came suddenly
tour-stiff-neck-not-2 = an arm or hand has become weak or numb
tour-stiff-neck-not-3 = you have neck artery disease, rheumatoid arthritis in the neck, Down syndrome, Ehlers-Danlos or Marfan syndrome, a shunt, or have had a stroke
tour-shoulder-blades = Between the shoulder blades
    .short = The muscles between spine and shoulder blade, and those that pull from the neck and the chest.
    .end = Roll the shoulders slowly a few times. Pain there that comes with effort or breathlessness is not a matter for massage.
tour-shoulder-blades-not-1 = the pain comes on effort, or with breathlessness, sweating or pressure in the chest
tour-shoulder-blades-not-2 = you have fragile ribs, or take cortisone for a long time
tour-low-back = Low back
    .short = Beside the lumbar spine, the waist and the buttock.
    .end = Walk a few steps and move the pelvis gently. Numbness between the legs, a weak leg or new trouble with bladder or bowel needs help at once.
tour-low-back-not-1 = a leg has become weak or numb, or the bladder or bowel is not as usual
tour-low-back-not-2 = you are pregnant, or pain in the flank comes with fever or blood in the urine
tour-low-back-not-3 = one leg is hot, swollen or painful
tour-jaw = Jaw
    .short = The chewing muscles and the temple, with fingertips only.
    .end = Let the jaw hang, with the teeth apart. Toothache, swelling or a jaw that locks belongs to a dentist.
tour-jaw-not-1 = a tooth aches, the face is swollen, or the mouth cannot open after an injury
tour-jaw-not-2 = you are over fifty and the temple or scalp has become tender, or sight has changed
tour-whole-back = Whole back and neck
    .short = From the low back up to the skull base, as in a longer massage.
    .end = Lie or sit quietly for a minute before you get up. What may remain is ease for a while, a little soreness, or no change at all.
tour-whole-back-not-1 = you have a known disease of the spine or the neck arteries, unless your doctor agrees
tour-whole-back-not-2 = you are pregnant, or have osteoporosis
tour-whole-back-not-3 = you have rheumatoid arthritis in the neck, Down syndrome, Ehlers-Danlos or Marfan syndrome, a shunt, or have had a stroke

## A session by itself
guide-auto = Go on by itself
guide-aloud = Say aloud what to do
guide-breath-of = Breath { $breath } of { $breaths }
guide-breaths-done = The breaths are done.

## A therapist’s hands in a session
guide-hands = The picture shows a therapist’s hands ({ $contact }). On your own, follow the words above.
