# What trigger point massage is, what is known about it, and whom it suits. Source ids in brackets stand in catalogue/sources.toml.
# Every hope `learn-benefit-<name>` has its `.evidence` and a `.grade`. The grade's first words and the evidence's first words belong
# together: "Some support" with "Studies taken together show", "Weak evidence" with "In one small study", "Not proven" with "We know of
# no study that shows". tests/learning_texts.rs has them in every language.

learn-flags-title = Warning signs: get medical help first
learn-flags-intro = These signs need medical help, not massage. The atlas can wait. The list for headaches follows a published one [Do2019].
learn-what-title = What is trigger point massage?
learn-what-body = A trigger point is a small, tender spot in a tight band of muscle. Pressing it often brings on an ache somewhere else. For each muscle, a classical chart shows where that ache is commonly felt. In trigger point massage, you or a therapist find the spot with the fingers and press it slowly until it is less tender. That takes seconds rather than minutes.
learn-points-title = Does everyone have trigger points?
learn-points-body = Tender spots are common, even in people without pain. A spot that brings back the ache you know is called active. A spot that is only sore when you press it is called latent. Finding one does not prove that it is the reason for your pain.
learn-zones-title = Why do I feel the pain somewhere else?
learn-zones-body = Experiments show clearly that pressure on one spot can be felt somewhere else [Q07]. But joints, discs and inner organs can hurt in the same places [Q10]. So a chart can tell you where to look. It can’t tell you what is wrong.

learn-why-title = Why do trigger points form? What are “knots”?
learn-why-names = People call them knots, muscle knots or hot spots. Nothing in the muscle is really tied in a knot. The word only describes how the spot feels: firm, small and sore.
learn-why-load = Many experts think that overuse or a blow can start them. An example is holding one position for hours [Bron2012].
learn-why-spasm = You may also read that they come from muscle spasm or tightness. That has not been proven.
learn-why-stress = Stress may play a part. In one small study, the muscle at a tender spot became more active under stress. The muscle right beside it did not [McNulty1994].
learn-why-debate = How they form is still not known, and experts disagree about it [Jafri2014, Quintner2015].

learn-find-title = How can I find a trigger point myself?
learn-find-signs = First read the warning signs and the two lists at the top. If something there applies to you, ask a doctor instead.
learn-find-place = Show on the body where it hurts. Open one of the points and read where it is.
learn-find-band = Relax the muscle. Move your fingertips slowly and lightly across it. Feel for a tight band, like a cord under the skin.
learn-find-spot = Follow the band to its most tender spot. Press it lightly for five to ten seconds. An ache you know, there or somewhere else, is a sign of a trigger point [Fernandez2018].
learn-find-side = Compare with the other side. Being tender alone means little, and even trained people often disagree about the spot [Rathbone2017, Lucas2009].
learn-find-keep = Don’t search on the front of the neck or in the armpit, groin or belly. Move away from any pulse, tingling or lump. Leave points marked “Do not press” or “Professionals only” alone.

learn-session-title = What happens in a session
learn-session-talk = First you talk: where it hurts, when it started, what makes it better or worse, and whether massage is safe for you.
learn-session-find = The therapist feels along the muscle for a tight band, then for its most tender spot.
learn-session-settle = A thumb, finger, knuckle or elbow rests on your skin until you both feel at ease.
learn-session-sink = The pressure grows slowly while you breathe out, until the tissue resists. You say how much it hurts. Five or six out of ten is plenty.
learn-session-hold = The pressure stays steady, usually for half a minute to a minute. The spot often becomes about half as tender. You may feel an ache elsewhere that comes and goes.
learn-session-release = The hand eases off over one breath. Your skin turns pale, then pink.
learn-session-lengthen = The muscle is gently stretched or moved. Then comes the next spot. A few presses per spot are enough.
learn-session-after = The area may be a little sore the next day. A bruise means the pressure was too hard.
learn-session-numbers = How hard and how long the atlas presses is our own choice. It follows measurements of when pressing begins to hurt [Bordachar2019, Widmalm2014] and studies of pressing [Gemmell2008, Gulick2011].

learn-ways-title = What techniques are there?
learn-ways-press = Trigger point pressure: steady pressure on one spot until it is less tender. This is what the atlas mostly shows.
learn-ways-pinch = Pinching and rolling: lifting the muscle between thumb and fingers, where it can be lifted.
learn-ways-deep = Deep tissue massage: slow strokes along the muscle with fingers, knuckles or elbow. Experts have not agreed on what exactly it is. Serious harm is rare but known, probably from too much force [Koren2018].
learn-ways-myofascial = Myofascial release: a light, slow stretch of skin and tissue [Ajimsha2015]. In studies of low back pain and fibromyalgia, the effect was too small to matter much [Laimi2017].
learn-ways-stretch = Stretching: gently stretching the muscle after pressing it. In one small study, pressing and stretching at home for five days eased pain more than movement exercises did [Hanten2000].
learn-ways-mix = A therapist may use one of these alone or several in one session. Which mix is best is not known.

learn-benefit-title = What people hope for, and what is known
learn-benefit-relief = Pain relief
    .evidence = Studies taken together show that pressed spots are less tender for a while. They do not show that people’s usual pain eases more than it would without pressing [Lu2022]. The studies are small, and most have a high risk of bias [Geri2022].
    .grade = Some support: less tender for a while. Weak evidence: less of your usual pain.
learn-benefit-mobility = Easier movement
    .evidence = In one small study, the neck bent a little farther to the side after pressing with a measuring device. Pressing by hand or pretending to press did less [AbuTaleb2016]. How long this lasts is not known.
    .grade = Weak evidence, for a short time.
learn-benefit-relaxation = Relaxation and less stress
    .evidence = In one small study, slow breathing with a long breath out made heat hurt less [Jafari2020]. As a treatment for pain it is very uncertain [Joseph2022]. Many people say that the quiet and the touch calm them.
    .grade = Weak evidence, little tested.
learn-benefit-circulation = Better blood flow
    .evidence = We know of no study that shows that massage makes people healthier through better blood flow. Your skin does turn red after pressing, because blood flows back. In one small study, the blood flow around some tender spots was unusual [Sikdar2009].
    .grade = Not proven.
learn-benefit-oxygen = More oxygen in the muscle
    .evidence = We know of no study that shows that pressing brings more oxygen to a muscle. After hard gripping, massage even slowed the blood flow in the forearms of twelve people [Wiltshire2010].
    .grade = Not proven.
learn-benefit-toxins = Flushing out “toxins”
    .evidence = We know of no study that shows that massage flushes out toxins. In twelve people, lactic acid left the muscle more slowly with massage than with rest [Wiltshire2010].
    .grade = Not proven.
learn-benefit-healing = Faster healing and recovery
    .evidence = We know of no study that shows that pressing makes an injury heal faster. After hard exercise, massage made muscles a little less sore in 29 studies taken together. It did not make them stronger or less tired [Davis2020].
    .grade = Not proven for healing.
learn-benefit-function = A muscle that works normally again
    .evidence = We know of no study that shows that pressing a spot makes its muscle work normally again.
    .grade = Not proven.
learn-benefit-posture = Better posture
    .evidence = We know of no study that shows that pressing trigger points changes your posture for good.
    .grade = Not proven.
learn-benefit-performance = Better performance
    .evidence = We know of no study that shows that pressing trigger points makes people stronger or faster. Sports massage did not, in 29 studies taken together [Davis2020].
    .grade = Not proven.
learn-headache-title = What about headaches?
learn-headache-body = Tender spots are more common in people with tension-type headache and migraine. Whether they bring the headache on is not known [Do2018]. In one study, people had fewer headaches with massage, but a placebo worked just as well [Moraska2015].
learn-wide-title = What about pain all over the body?
learn-wide-doctor = Pain in many places for months, with tiredness and poor sleep, can be fibromyalgia or another illness. See a doctor to find out. Pressing single spots can’t tell you.
learn-wide-massage = Massage may help a little. In nine studies taken together, five weeks or more of it eased pain, worry and low mood in people with fibromyalgia. It did not improve sleep. Whether it lasts is not known [Li2014].
learn-wide-light = Ask for light pressure if your skin or muscles are very sensitive.
learn-ends-title = What about arms, legs and feet?
learn-ends-body = This atlas ends at the hip and the middle of the upper arm. It shows no points in the feet, calves, knees or hands. For foot or heel pain, such as plantar fasciitis, ask a doctor or a foot specialist.

learn-disputed-title = What experts agree and disagree on
learn-disputed-agreed = Sixty experts agreed on three signs: a tight band, a very tender spot, and pain felt somewhere else [Fernandez2018].
learn-disputed-finding = Two people often disagree about where a spot is [Rathbone2017, Lucas2009]. That is why every point in this atlas is a disc, not a dot.
learn-disputed-theory = Some researchers think that irritated nerves, not muscles, explain the tender spots [Quintner2015]. Others defend the muscle theory [Dommerholt2015]. Both sides accept that the tender spots are real and that their pain spreads.
learn-grades-title = What the grades mean
learn-grades-a = A: an independent source that we have read says so.
learn-grades-b = B: as the classical manual is commonly quoted. We know it from such quotes, not from the manual itself.
learn-grades-c = C: sources are few or differ. These points are hidden unless you choose to show them.

learn-suits-title = Who is trigger point massage for?
learn-suits-body = It may suit adults with a stiff neck, sore shoulders, tension-type headache or an ordinary backache. First make sure that you have none of the warning signs and that nothing in “When not to press” or “Ask a doctor first” applies to you.
learn-not-title = When not to press
learn-not-skin = On an open wound, a burn, a rash or an infected area.
learn-not-injury = On a bone that is or may be broken, a fresh injury or a recent operation.
learn-not-clot = If one arm or leg is hot and swollen. It may be a blood clot: see a doctor today.
learn-not-lump = On a tumor, a lump that no doctor has looked at, or a bad varicose vein.
learn-not-ill = With a fever, or when you feel ill.
learn-not-numb = Where you have no feeling.
learn-not-gun = Never use a massage gun on the neck. Tears of a neck artery have been reported after its use, though the cause is not proven [Sulkowski2022, Shariff2023].
learn-not-harm = Serious harm from massage is rare, but it has been reported. Most cases followed a forceful thrust to the spine [Yin2014, Ernst2003].
learn-ask-title = Ask a doctor first
learn-ask-blood = If you take blood thinners, bleed easily or have few platelets.
learn-ask-bone = If you have osteoporosis (weak bones) or cancer in the bones.
learn-ask-steroid = If you have taken steroid tablets (such as cortisone) for a long time.
learn-ask-vessel = If you have neck artery disease, have ever had a stroke, or hurt your neck recently.
learn-ask-tissue = If you have weak connective tissue, as in Ehlers-Danlos or Marfan syndrome.
learn-ask-pregnancy = If you are pregnant. Don’t press on the belly, and don’t press hard on the low back and pelvis.
learn-ask-heart = If you have heart disease, or high blood pressure that is not under control. Also if you have a pacemaker or a port where you would press.
learn-ask-cancer = If you have cancer or are being treated for it.
learn-ask-neck = If you have rheumatoid arthritis in the neck, Down syndrome or a shunt (drain) in the neck.
learn-ask-feeling = If diabetes has reduced the feeling in your skin.
learn-ask-child = If you are under 16. Press only when an adult is with you.

learn-tell-title = What to tell the therapist
learn-tell-where = Where it hurts, when it started, and what you have tried.
learn-tell-health = Your illnesses, operations and accidents. Say if you are pregnant or take blood thinners. Name every medicine you take.
learn-tell-limits = How hard the pressure may be. You can say stop at any time.
learn-tell-signs = Speak up at once if you feel tingling, numbness or electric pain. Speak up too if you feel dizzy or nauseous, your eyesight changes or there is a pulse under the finger.

learn-next-title = How do I find a therapist?
learn-next-where = Ask for a therapist trained in trigger point or deep tissue massage near you. Your doctor or a physical therapy clinic may know one.
learn-next-training = Ask them: What is your training? Are you licensed or registered here?
learn-next-health = Ask them: Is massage safe with my illnesses and medicines?
learn-next-pressure = Ask them: Will you press less, or stop, when I say so?
learn-next-plan = Ask them: How many sessions do you suggest, what do they cost, and when do we stop if nothing changes?
learn-next-leave = Look for someone else if you are promised a cure or told to stop a medicine.

learn-disclaimer-body = This atlas shows classical charts for learning. It does not diagnose, and it does not replace advice from a doctor or therapist. If you are not sure, ask first.
learn-made-of = The body is made from the OpenSim skeleton (CC BY 3.0) and the MakeHuman skin (CC0), changed by us. Trigger Point Atlas { $version }.
