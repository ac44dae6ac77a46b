# One point, its demonstration, and what is said of them: nothing of it is on the first screen.

## One point
point-side = Left or right
side-left = Left
side-right = Right
side-swap = { $side }. Show the other side: { $other }
depth-superficial = outer layer
depth-intermediate = middle layer
depth-deep = deep layer
not-in-everyone = not everyone has this muscle
file-missing = We couldn’t load a file: { $file }. You still see the previous view.
press-it = Watch how to press it
press-steps = See it step by step
where-title = Where it is
feel-title = What your fingers feel
pain-title = Where you may feel it
press-title = How to press it
press-picture = The picture shows a therapist’s hand. Your own comes from another side.
press-picture-ball = In the picture a therapist’s hand holds the ball. By yourself you lean on it, as the words say.
care-title = Take care
pain-essential = Usually
pain-spillover = Sometimes
pain-deep = felt inside
pain-off = not shown on this model
pain-contralateral = other side
pain-sensitive = in people who are sensitive
pain-measured = measured
pain-note = This drawing follows the classical charts. You may feel it differently. It does not tell you what causes your pain.
press-force = { $strength ->
    [light] Light, like testing a ripe peach ({ $force } N)
    [medium] Medium, like the weight of { $kilograms } kg ({ $force } N)
   *[firm] Firm, like the weight of { $kilograms } kg ({ $force } N)
}
    .label = how hard
press-hold = { $seconds } s
    .label = hold for
press-repeats = { $count } ×
    .label = repeats
press-shown = The demonstration is shorter: { $count ->
    [one] it holds once, for { $seconds } s.
   *[other] it holds { $count } times, for { $seconds } s.
}
contact-thumb = Thumb
contact-fingertips = Fingertips
contact-knuckle = Knuckle
contact-elbow = Elbow
contact-ball = Ball
contact-hook = Hook tool
contact-pincer = Thumb and fingers
contact-label = press with
self-yes = OK for self-massage
    .detail = Press slowly. Stay at or below a “good” pain of 5 to 6 out of 10.
self-gentle = Light pressure only
    .detail = Use no more force than a fingertip. Stop if you feel tingling, numbness or a pulse under your finger.
self-clinician = Professionals only
    .detail = This shows what a therapist does. Please don’t try it at home.
self-none = Do not press
    .detail = The point is shown for reference only.
grade-site = Where the point is
grade-zone = Where you feel it
grade-A = sources agree
    .detail = another source that we have read says the same as the classical manual
grade-B = classical
    .detail = as the classical manual is commonly quoted, not from the manual itself
grade-C = little described
    .detail = sources are few or differ
sources = Sources
# What somebody says, in the language's quotation marks.
quoted = “{ $words }”
not-diagnosis = For learning. It does not diagnose, and it does not replace a doctor or therapist.

## Legend
legend-label = What the marks mean
legend-essential = Usually felt here
legend-spillover = Sometimes felt here
legend-point = The tender spot
legend-deep = Felt inside
legend-spared = Don’t press here
legend-muscle = Muscle
legend-typical = From classical charts
legend-measured = From charts, partly measured

## The demonstration
demo-label = Pressure demonstration
demo-empty = Choose a point to see how to press it.
demo-none = Never press this point.
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
hand = Skin tone of the hand
hand-fair = Fair skin
hand-medium = Medium skin
hand-tan = Tan skin
hand-brown = Brown skin
hand-deep = Dark skin
speed = Speed
speed-value = { $rate }×
firmness = Firmness
options = Speed and firmness
firmness-gentle = Lighter
firmness-medium = Usual
firmness-firm = Firmer
phase-ready = Ready
    .text = See how a therapist presses this point, step by step.
phase-find = Find
    .text = Feel across the muscle fibers for the tender spot.
    .say = Finding the tender spot in its tight band.
phase-settle = Settle
    .thumb = Rest your thumb on the skin.
    .fingertips = Rest your fingertips on the skin.
    .knuckle = Rest your knuckle on the skin.
    .elbow = Rest the point of your elbow on the skin.
    .ball = Rest the massage ball on the skin.
    .hook = Rest the tip of the hook on the skin.
    .pincer = Take hold between thumb and fingers.
    .say = { $contact }: resting on the skin.
phase-sink = Sink
    .text = Sink in slowly as you breathe out.
    .say = Pressure grows slowly with the breath out.
phase-hold = Hold
    .text = Stay there. Breathe. Let the soreness ease.
    .say = Holding at { $force } newtons. It hurts { $discomfort } out of 10. The soreness eases with slow breathing.
phase-release = Release
    .text = Ease off over one full breath.
    .say = Easing off over one breath.
phase-rest = Rest
    .text = A short pause. Breathe.
    .say = Resting before pressing again.
phase-lengthen = Stretch
    .say = The pressure is over. The muscle is gently stretched.
phase-done = Done
    .text = Press Play to watch it again. A therapist would now ask how the spot feels.
cycle = Round { $cycle } of { $cycles }
gauge-force = Force
gauge-force-value = { $force } N
gauge-pressure-value = { $pressure } kg/cm²
gauge-discomfort = Soreness
gauge-ceiling = limit { $ceiling } of 10
gauge-tell = tell them now
dials-label = Force, how much it hurts, and breathing
gauge-force-words = { $force } newtons, { $pressure } kilograms per square centimeter
gauge-discomfort-words = { $value } of 10. The limit is { $ceiling }.
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
say-selected = { $name }, { $muscle }, { $side } side. You may feel the pain here: { $regions }.
say-cleared = No point is selected.
say-view = View: { $view }.
say-orbit = View from { $from ->
    [front] the front
    [front-left] the front left
    [left] the left
    [back-left] the back left
    [back] the back
    [back-right] the back right
    [right] the right
   *[front-right] the front right
}{ $height ->
    [above] , from above
    [below] , from below
   *[level] {""}
}{ $size ->
    [close] , very close up
    [near] , close up
   *[whole] {""}
}.
say-results = { $count ->
    [0] No known point sends pain there.
    [one] 1 point fits.
   *[other] { $count } points fit.
} { $best }
say-best = The best match is { $name }.
say-demo-stopped = The demonstration has stopped.
say-ready = The 3D body is ready.
say-shared = A link to this view has been copied.

## The card of a point
point-more = More about this point
dials-next = Show another dial
map-felt = { $face }: the pain is felt there too
inset-pressed = Pressed here
inset-felt = Felt here
inset-here = You are here
