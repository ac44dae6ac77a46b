# "Where does it hurt?": the way in, the places chosen, the answer.

ask-tiles = Parts of the body
tile-headache = Headache
tile-neck = Neck
tile-shoulder = Shoulder
tile-back = Back
tile-jaw-face = Jaw and face
tile-chest-belly = Chest and belly
ask-all = All trigger points
ask-show = Show matching points
ask-alone = Or only one of these
ask-names = Matching points and muscles
ask-nothing = Nothing found for “{ $query }”.
ask-nothing-hint = Try a part of the body, such as “temple” or “low back”, or the name of a muscle.
ask-places = Where it hurts
ask-remove = Remove: { $place }
ask-side = Side
ask-which-side = Which side?
ask-side-either = Either
ask-start-over = Start over
ask-exactly = Where exactly?
ask-narrower = More exactly
ask-add = Add another place
ask-results = { $count ->
    [one] 1 point can send pain here, according to the charts
   *[other] { $count } points can send pain here, according to the charts
}
ask-results-hint = Most typical first. Choose one to see where you may feel it and how to press it.
ask-some = No single point covers all these places. Each of these covers some.
ask-none = No known point sends pain here.
ask-none-hint = Remove one of the places, or choose one nearby.
ask-more = Show all { $count }
ask-note = These are classical charts, made by observing people. They show where to look, not what causes your pain.
ask-back = Back to the answers
next-answer = Next answer
place-on-side = { $place }, { $side }

area-face = Face and jaw
area-arm = Arm
area-belly = Belly
area-leg = Leg

typical-focus = very typical
typical-essential = typical
typical-spillover = sometimes
typical-local = located here
why-focus = Usually felt most: { $places }.
why-essential = Usually felt: { $places }.
    .also = Also here: { $places }.
why-spillover = Sometimes felt: { $places }.
    .also = Sometimes here: { $places }.
why-local = The point itself: { $places }.
why-words = People describe it in words like yours.
in-words = In people’s own words: { $words }.

say-pain = Where it hurts: { $places }. { $count ->
    [one] 1 point fits.
   *[other] { $count } points fit.
}
say-pain-none = You have not chosen a place that hurts.

legend-asked = Where it hurts
less-certain = Show less-well-documented points

## Asked after a tap on the body
here-title = Pain here?
here-yes = Yes
here-no = No
here-none = The charts show no pain here. Try a little higher or lower.
# Above the name of a session, among the answers.
ask-session = Guided session
