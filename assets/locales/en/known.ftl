# What is known about a point, and how sensitive a person its pain area is shown for: nothing of it is on the first screen.

sensitivity = Show pain area for
sensitivity-typical = Most people
sensitivity-sensitive = Sensitive people
sensitivity-note = If you are already in pain, or the pressure lasts longer, you may feel it in more places.

known-title = What is known, and what experts dispute
known-disc = Think of an area about { $cm } cm across, not an exact spot. Two examiners often pick different places.
known-measured = Studies have measured how often people feel pain in the places marked “measured”. The rest comes from the classical charts.
known-drawing = The pain area comes from the classical charts. No study has measured how often people feel it in each place.
known-unsure = Sources disagree about this point or say little. It is hidden unless you choose to show it.
known-map = Joints, discs and inner organs can hurt in the same places. A map can’t tell them apart.
