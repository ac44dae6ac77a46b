# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.

learn-what-title = What is trigger point massage?
learn-what-body = A trigger point is a small, tender spot in a tight strand of muscle. Pressing it often brings on an ache somewhere else, and for each muscle there is a classical chart of where that ache is commonly felt. In trigger point massage the spot is found with the fingers and pressed slowly, for seconds rather than minutes, until it becomes less tender.
learn-points-title = Does everyone have them?
learn-points-body = Tender spots are common, also in people without pain. A spot that brings back the ache you know is called active, one that is only sore under the finger is called latent. Finding one is not proof that it is the reason for your pain.
learn-zones-title = Why is the pain felt elsewhere?
learn-zones-body = That pressing one place can be felt in another is well shown in experiments. Joints, discs and inner organs can produce the same maps, so a map can suggest where to look but does not diagnose.

learn-session-title = What happens in a session
learn-session-talk = First you talk: where it hurts, since when, what makes it better or worse, and whether anything speaks against massage.
learn-session-find = The therapist feels along the muscle for a tight strand and, within it, the most tender spot.
learn-session-settle = The thumb, fingers, knuckle or elbow rests on the skin until both of you are at ease.
learn-session-sink = Pressure grows slowly while you breathe out, until the tissue resists. You say how strong it feels; five or six out of ten is plenty.
learn-session-hold = The pressure stays steady, usually for half a minute to a minute. Often the spot becomes about half as tender, and an ache felt elsewhere may appear and fade.
learn-session-release = The hand eases off over a breath. The skin turns pale and then pink.
learn-session-lengthen = The muscle is gently stretched or moved, and the next spot follows. A few presses per point are enough.
learn-session-after = The area may be a little sore the next day. A bruise means that it was too hard.

learn-benefit-title = What people hope for, and what is known
learn-benefit-relief = Relief from pain
    .evidence = Pressed spots become less tender for a while: fifteen trials taken together show this. The same trials do not show that people's own pain falls more than without it [Lu2022].
    .grade = Less tenderness for a while: supported. Less of one's own pain: weak.
learn-benefit-mobility = Easier movement
    .evidence = In one small trial the neck bent sideways a little further after measured pressure with a device than after pressure by hand or a sham [AbuTaleb2016]. How long such a gain lasts is not known.
    .grade = Weak, short term.
learn-benefit-circulation = Circulation
    .evidence = Skin reddens after pressure because blood returns, and ultrasound has shown altered flow around some tender spots [Sikdar2009]. That massage improves health by way of circulation has not been shown.
    .grade = Local and brief; benefit unproven.
learn-benefit-relaxation = Relaxation
    .evidence = Many people find the quiet, the touch and the slow breathing calming. Slow breathing with a long out-breath lowered experimental pain in one study [Jafari2020]; as a treatment the evidence is very uncertain [Joseph2022].
    .grade = Commonly reported; little tested.
learn-benefit-posture = Posture
    .evidence = We know of no study which shows that pressing trigger points changes posture lastingly.
    .grade = Not shown.
learn-benefit-performance = Performance
    .evidence = We know of no study which shows that pressing trigger points makes people stronger or faster.
    .grade = Not shown.
learn-headache-title = And headaches?
learn-headache-body = Tender spots are more frequent in people with tension-type headache and migraine, but it is not known whether they bring the headache on [Do2018]. In one controlled trial headaches became fewer with massage and equally with a placebo [Moraska2015].

learn-disputed-title = What is agreed and what is disputed
learn-disputed-agreed = Sixty experts agreed on three signs: a tight strand, a very sensitive spot, and pain felt elsewhere [Fernandez2018].
learn-disputed-finding = Two examiners often disagree about where a spot is [Rathbone2017, Lucas2009]. Every point in this atlas is therefore a disc, not a dot.
learn-disputed-theory = Some researchers hold that the muscle theory is conjecture and that irritated nerves would explain the findings [Quintner2015]; others defend it [Dommerholt2015]. Both sides accept that people have real, tender spots whose pain spreads.
learn-grades-title = What the grades mean
learn-grades-a = A: an independent text that was read says so.
learn-grades-b = B: stated in the classical manual and widely repeated.
learn-grades-c = C: sources differ or are thin. These points are hidden until you ask for them.

learn-suits-title = Whom it suits
learn-suits-body = It may suit adults with a stiff neck, sore shoulders, tension-type headache or an ordinary backache, once the warning signs below have been ruled out and nothing in the next list applies.
learn-not-title = When not to press
learn-not-skin = On an open wound, a burn, a rash or an infected place.
learn-not-injury = On a fracture or suspected fracture, a fresh injury or a recent operation.
learn-not-clot = If one limb is hot and swollen, which can mean a blood clot.
learn-not-lump = On a tumour, an unexplained lump or a severe varicose vein.
learn-not-ill = With a fever, or while feeling ill.
learn-not-numb = Where you have no feeling.
learn-not-gun = With a massage gun on the neck: never.
learn-ask-title = Ask a doctor first
learn-ask-blood = With blood thinners, a bleeding disorder or few platelets.
learn-ask-bone = With osteoporosis, long steroid treatment or cancer in the bones.
learn-ask-vessel = With artery disease of the neck, an earlier stroke or a recent neck injury.
learn-ask-tissue = With a connective-tissue disorder such as Ehlers-Danlos or Marfan syndrome.
learn-ask-pregnancy = In pregnancy: no pressure on the belly, no strong pressure on the low back and pelvis.
learn-ask-heart = With uncontrolled blood pressure, heart disease, or a pacemaker or port under the place.
learn-ask-cancer = During cancer treatment.
learn-ask-neck = With rheumatoid arthritis of the neck, Down syndrome or a shunt in the neck.
learn-ask-feeling = With diabetes that has dulled your feeling.
learn-ask-child = Under sixteen: only together with an adult.

learn-tell-title = What to tell the therapist
learn-tell-where = Where it hurts, since when, and what you have tried.
learn-tell-health = Illnesses, operations, accidents, pregnancy, and every medicine, above all blood thinners.
learn-tell-limits = How strong the pressure may be. You can say stop at any moment.
learn-tell-signs = At once: tingling, numbness, electric pain, dizziness, a change in sight, nausea, or a pulse under the finger.

learn-flags-title = Warning signs: get medical help instead
learn-flags-emergency = Call the emergency number for chest pressure with sweating, breathlessness or faintness; the worst headache ever, coming on in a moment; or new pain on one side of the neck with a drooping eyelid, double vision, slurred speech or unsteady walking.
learn-flags-head = Headache or neck pain: with fever, confusion, weakness or numbness; after an injury; new after fifty; steadily worse or changed in kind; worse on lying, standing, coughing or straining; with a painful red eye; in pregnancy or after birth; with cancer or weak immunity; or when painkillers are needed often.
learn-flags-chest = Chest pain: on effort, tearing, spreading to arm or jaw, or with a swollen leg.
learn-flags-belly = Belly or flank pain: sudden and severe, with a hard belly, vomiting, blood, fever, a missed period, a pulsing lump, or no urine or wind. Pain low on the right can be the appendix.
learn-flags-back = Back pain: with numbness between the legs, new trouble with bladder or bowel, weakness in a leg, fever, cancer, a bad fall (or a small one with osteoporosis), pain at night or unexplained weight loss.
learn-flags-jaw = Jaw, tooth or face pain: with swelling, fever, electric attacks or a numb face, after an injury when the mouth will not open, or as an ache on effort.
learn-flags-shoulder = Pain on top of the shoulder together with belly pain or after an accident: it can come from inside the body.

learn-disclaimer-body = This atlas shows classical charts for learning. It does not diagnose and does not replace advice from a doctor or therapist. If you are unsure, ask first.
