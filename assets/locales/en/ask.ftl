# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Parts of the body
tile-headache = Headache
tile-neck = Neck
tile-shoulder = Shoulder
tile-back = Back
tile-jaw-face = Jaw and face
tile-chest-belly = Chest and belly
ask-all = All trigger points
ask-show = Show what fits
ask-names = Points and muscles that fit
ask-nothing = Nothing here matches “{ $query }”.
ask-nothing-hint = Try a part of the body, such as “temple” or “low back”, or a muscle.
ask-places = Where it hurts
ask-remove = Remove: { $place }
ask-side = Side
ask-side-either = Either
ask-start-over = Start over
ask-exactly = Where exactly?
ask-add = Add a place
ask-results = { $count ->
    [one] One point is charted as sending pain there
   *[other] { $count } points are charted as sending pain there
}
ask-results-hint = Most typical first. Choose one to see its pattern and how it is pressed.
ask-some = None reaches all of these places; each reaches some of them.
ask-none = No charted point reaches this place.
ask-none-hint = Take a place away, or choose a neighbouring one.
ask-more = Show all { $count }
ask-note = Classical charts, made from observation. They show where to look and do not tell what causes a pain.
ask-back = Back to the answers
place-on-side = { $place }, { $side }

area-face = Face and jaw
area-arm = Arm
area-belly = Belly
area-leg = Leg

typical-focus = very typical
typical-essential = typical
typical-spillover = now and then
typical-local = lies there
why-focus = Its pain is charted above all at: { $places }.
why-essential = Its pain is charted at: { $places }.
    .also = Also at: { $places }.
why-spillover = Its pain may spread to: { $places }.
    .also = It may spread to: { $places }.
why-local = The point itself lies here: { $places }.
why-words = People describe it in words like yours.
in-words = In people’s own words: { $words }.

say-pain = Where it hurts: { $places }. { $count } points fit.
say-pain-none = No place that hurts is chosen.

## Typical, or somebody who is sensitive
sensitivity = Pain zone shown for
sensitivity-typical = Typical
sensitivity-sensitive = Sensitive person
sensitivity-note = In people who are in pain already, or are pressed for longer, the pain is felt more often and spreads farther.

legend-asked = Where it hurts
less-certain = Show less well-documented points

## What is known
known-title = What is known, and what is disputed
known-disc = Take it as a disc of about { $cm } cm, not a dot: two examiners often disagree about the spot.
known-measured = How often pain is felt at the places marked “measured” comes from studies; the rest is the classical drawing.
known-drawing = Its pattern is the classical drawing; nobody has counted how often pain is felt at each place.
known-unsure = Sources differ about this point or say little, so it stays hidden until it is asked for.
known-map = The same places can hurt because of joints, discs or inner organs. A map cannot tell these apart.

## Asked after a tap on the body
here-title = Pain here?
here-yes = Yes
here-no = No
