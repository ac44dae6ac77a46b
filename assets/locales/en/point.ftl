# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Side of the body
side-left = Left
side-right = Right
depth-superficial = outer layer
depth-intermediate = middle layer
depth-deep = deep layer
file-missing = A file could not be fetched: { $file }. What was there stays.
press-it = See it pressed
press-steps = See it step by step
where-title = Where it is
feel-title = How it feels
pain-title = Where its pain is felt
press-title = How it is pressed
care-title = Take care
pain-essential = Usually
pain-spillover = Sometimes
pain-deep = felt inside
pain-off = beyond this model
pain-contralateral = other side
pain-measured = measured
pain-note = A typical drawing from classical charts. Many people feel it differently, and it does not tell what causes a pain.
press-force = { $force } N
    .label = force
press-hold = { $seconds } s
    .label = hold
press-repeats = { $count } ×
    .label = times
contact-thumb = Thumb
contact-fingertips = Fingertips
contact-knuckle = Knuckle
contact-elbow = Elbow
contact-ball = Ball
contact-hook = Hook tool
contact-pincer = Thumb and fingers
contact-label = pressed with
self-yes = Suits self-massage
    .detail = Slowly, and never beyond a “good” pain of 5 to 6 out of 10.
self-gentle = Fingertip pressure only
    .detail = Light pressure is enough here. Stop at tingling, numbness or a pulse under the finger.
self-clinician = For trained hands
    .detail = Shown so that you know what a therapist does. Please do not try it on your own.
self-none = Not to be pressed
    .detail = Shown for orientation only.
grade-site = Place of the point
grade-zone = Pain pattern
grade-A = well described
    .detail = an independent text says the same
grade-B = classical
    .detail = from the classical manual and widely repeated
grade-C = less well documented
    .detail = sources differ or are few
sources = Sources
# What somebody says, in the language's quotation marks.
quoted = “{ $words }”
not-diagnosis = For learning. It does not diagnose, and it does not replace a clinician.

## Legend
legend-label = What the marks mean
legend-essential = Usually felt here
legend-spillover = Sometimes felt here
legend-point = The tender point
legend-deep = Felt inside
legend-spared = To be spared
legend-typical = Typical drawing
legend-measured = Typical drawing, in part measured

## The demonstration
demo-label = Pressure demonstration
demo-empty = Choose a point to see how it is pressed.
demo-none = This point is never pressed.
play = Play
pause = Pause
scrub = Time in the demonstration
    .text = { $at } of { $of } seconds, { $phase }
step-back = Previous step
step-on = Next step
still-back = Previous picture
still-on = Next picture
still-of = Picture { $at } of { $of }
loop = Repeat
left = { $seconds } s left
inside = Look inside
hand = Skin of the hand
hand-fair = Fair hand
hand-medium = Medium hand
hand-tan = Tan hand
hand-brown = Brown hand
hand-deep = Deep hand
speed = Speed
speed-value = { $rate }×
firmness = Firmness
options = Speed and firmness
firmness-gentle = Gentle
firmness-medium = Medium
firmness-firm = Firm
phase-ready = Ready
    .text = See how this point is pressed, step by step.
phase-find = Find
    .text = Feel across the fibres for the tender spot.
    .say = Finding the tender spot in its firm band.
phase-settle = Settle
    .text = Rest the contact on the skin.
    .say = { $contact }: resting on the skin.
phase-sink = Sink
    .text = Sink in slowly as the breath goes out.
    .say = Pressure builds slowly on the out-breath.
phase-hold = Hold
    .text = Stay. Breathe. Let the tenderness ease.
    .say = Holding at { $force } newtons, discomfort { $discomfort } of 10. Tenderness eases while breathing slowly.
phase-release = Release
    .text = Ease off over one whole breath.
    .say = Easing off over one breath.
phase-rest = Rest
    .text = A pause before the next press.
    .say = Resting before the next press.
phase-lengthen = Lengthen
    .say = Pressure is over. The muscle is gently lengthened.
phase-done = Done
    .text = Play shows it again. A therapist would ask how the spot feels now.
cycle = Press { $cycle } of { $cycles }
gauge-force = Force
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Discomfort
gauge-ceiling = limit { $ceiling }
gauge-tell = say so now
dials-label = Force, discomfort and breathing
gauge-force-words = { $force } newtons, { $pressure } kilograms per square centimetre
gauge-discomfort-words = { $value } of 10, with the limit at { $ceiling }
    .tell = { $value } of 10: tell your therapist now. The limit is { $ceiling }.
breath-words = { $way ->
    [in] Breathe in, { $seconds } seconds left
   *[out] Breathe out, { $seconds } seconds left
}
breath = Breathing
breath-in = in
breath-out = out
breath-left = { $seconds } s

## Spoken
say-structure = { $name }.
say-selected = { $name }, { $muscle }, { $side } side. Pain is usually felt at: { $regions }.
say-cleared = No point is selected.
say-view = View: { $view }.
say-orbit = { $from ->
    [front] Seen from the front
    [front-left] Seen from the front, on the body’s left
    [left] Seen from the body’s left
    [back-left] Seen from behind, on the body’s left
    [back] Seen from behind
    [back-right] Seen from behind, on the body’s right
    [right] Seen from the body’s right
   *[front-right] Seen from the front, on the body’s right
}{ $height ->
    [above] {" "}and above
    [below] {" "}and below
   *[level] {""}
}{ $size ->
    [close] , from very near
    [near] , from near
   *[whole] {""}
}.
say-results = { $count ->
    [0] No point is charted as sending pain there.
    [one] 1 point fits.
   *[other] { $count } points fit.
} { $best }
say-best = The most typical is { $name }.
say-demo-stopped = The demonstration has stopped.
say-ready = The 3D body is ready.
say-shared = A link to this view has been copied.

## The card of a point
point-more = More about this point
dials-next = Show another dial
map-felt = { $face }: its pain is felt there too
