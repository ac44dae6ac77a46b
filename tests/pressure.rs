//! The pressure demonstration: smooth, within its limits, the same every time, and it ends as it began.

mod small;
mod support;

use small::small;
use trigger_point_atlas::catalog::{Pressure, SelfCare, Side, Stretch, Technique};
use trigger_point_atlas::pressure::{
    BREATH_S, DISCOMFORT_CEILING, Firmness, Frame, MOST_BREATHS, OUT_S, Phase, Schedule, Timeline, notice,
};

const TECHNIQUES: [Technique; 8] = [
    Technique::Press,
    Technique::Release,
    Technique::Pinch,
    Technique::Roll,
    Technique::Strip,
    Technique::Cross,
    Technique::Spread,
    Technique::Contract,
];

/// Every pressure there is: the real catalogue's kinds, the small one's, and the extremes that are allowed.
fn pressures() -> Vec<Pressure> {
    let of = |points: &[trigger_point_atlas::catalog::Point]| -> Vec<Pressure> {
        points.iter().filter_map(|point| point.pressure.clone()).collect()
    };
    let mut all = of(small().points());
    let first = all[0].clone();
    for (ramp_s, hold_s, release_s, rest_s, repeats) in
        [(1.0, 3.0, 1.0, 1.0, 1), (12.0, 90.0, 10.0, 60.0, 6), (12.0, 3.0, 6.0, 1.0, 6), (6.5, 30.0, 4.0, 4.0, 3)]
    {
        all.push(Pressure { ramp_s, hold_s, release_s, rest_s, repeats, ..first.clone() });
        all.extend(TECHNIQUES.map(|technique| Pressure {
            technique,
            ramp_s,
            hold_s,
            release_s,
            rest_s,
            repeats,
            ..first.clone()
        }));
    }
    all.extend(of(&support::data().points));
    let mut kinds: Vec<Pressure> = Vec::new();
    for pressure in all {
        if !kinds.contains(&pressure) {
            kinds.push(pressure);
        }
    }
    kinds
}

fn timelines() -> impl Iterator<Item = (Pressure, Firmness, Timeline)> {
    pressures().into_iter().flat_map(|pressure| {
        Firmness::ALL.map(|firmness| (pressure.clone(), firmness, Timeline::new(&pressure, firmness)))
    })
}

/// Everything that is seen or felt, each scaled to about 1.
fn felt(frame: &Frame, pressure: &Pressure) -> [f64; FIELDS] {
    [
        frame.gap_mm / 60.0,
        frame.force_n / pressure.ceiling_n,
        frame.depth_mm / pressure.depth_mm,
        frame.discomfort / 10.0,
        frame.tension,
        frame.breath.level,
        frame.flow,
        frame.referral,
        frame.layers.fat_mm / pressure.depth_mm,
        frame.layers.muscle_mm / pressure.depth_mm,
        frame.softening,
        frame.perfusion,
        frame.reach,
        frame.slide_mm / 60.0,
        frame.across_mm / 60.0,
        frame.spread,
        frame.contract,
        frame.lengthen,
    ]
    .map(f64::from)
}

const FIELDS: usize = 18;
const NAMES: [&str; FIELDS] = [
    "gap",
    "force",
    "depth",
    "discomfort",
    "tension",
    "breath",
    "flow",
    "referral",
    "fat",
    "muscle",
    "softening",
    "perfusion",
    "reach",
    "slide",
    "across",
    "spread",
    "contract",
    "lengthen",
];

#[test]
fn everything_moves_smoothly_from_millisecond_to_millisecond() {
    for (pressure, firmness, timeline) in timelines() {
        let (mut last, mut speed) = (felt(&timeline.frame(0.0), &pressure), [0.0; FIELDS]);
        for millisecond in 1..=(timeline.duration_s() * 1000.0) as u32 {
            let t_s = f64::from(millisecond) / 1000.0;
            let now = felt(&timeline.frame(t_s), &pressure);
            for field in 0..FIELDS {
                let step = now[field] - last[field];
                // At most 150 % of the whole a second, and no jerk: the speed changes by at most 2 % of the whole a
                // second from one millisecond to the next.
                assert!(step.abs() < 1.5e-3, "{} jumps by {step} at {t_s} s, {firmness:?}, {pressure:?}", NAMES[field]);
                let jerk = step - speed[field];
                assert!(jerk.abs() < 2e-5, "{} jerks by {jerk} at {t_s} s, {firmness:?}, {pressure:?}", NAMES[field]);
                speed[field] = step;
            }
            last = now;
        }
    }
}

#[test]
fn no_force_is_above_the_ceiling_and_no_discomfort_above_good_pain() {
    for (pressure, firmness, timeline) in timelines() {
        let mut most_n: f32 = 0.0;
        for step in 0..=(timeline.duration_s() * 50.0) as u32 {
            let frame = timeline.frame(f64::from(step) / 50.0);
            assert!((0.0..=pressure.ceiling_n).contains(&frame.force_n));
            assert!((0.0..=DISCOMFORT_CEILING).contains(&frame.discomfort));
            assert!((0.0..=1.0).contains(&frame.referral) && (-1.0..=1.0).contains(&frame.flow));
            assert!((0.0..=pressure.depth_mm).contains(&frame.depth_mm) && frame.gap_mm >= 0.0);
            assert!((0.0..=1.0).contains(&frame.tension) && (0.0..=1.0).contains(&frame.breath.level));
            assert!(frame.gap_mm == 0.0 || frame.force_n == 0.0, "presses from a distance");
            for share in [frame.softening, frame.perfusion, frame.reach, frame.spread, frame.contract, frame.lengthen] {
                assert!((0.0..=1.0).contains(&share), "{frame:?}");
            }
            let half_mm = pressure.way_mm() / 2.0 + 1e-3;
            assert!(frame.slide_mm.abs() <= half_mm && frame.across_mm.abs() <= half_mm);
            assert!(frame.barrier < frame.barriers);
            let layers = frame.layers;
            assert!(layers.skin_mm == frame.depth_mm && layers.skin_mm >= layers.fat_mm);
            assert!(layers.fat_mm >= layers.muscle_mm && layers.muscle_mm >= 0.0, "layers in order: {layers:?}");
            most_n = most_n.max(frame.force_n);
        }
        assert!((most_n - firmness.force_n(&pressure)).abs() < 1e-3);
    }
}

#[test]
fn it_ends_as_it_began() {
    for (pressure, _, timeline) in timelines() {
        let (start, end) =
            (felt(&timeline.frame(0.0), &pressure), felt(&timeline.frame(timeline.duration_s()), &pressure));
        for field in 0..FIELDS {
            // The breath comes round: out at the start is in at the end.
            if NAMES[field] != "breath" {
                assert!((start[field] - end[field]).abs() < 1e-6, "{} ends at {}", NAMES[field], end[field]);
            }
        }
        let level = |t_s| timeline.frame(t_s).breath.level;
        assert!((level(0.0) - level(timeline.duration_s() - 1e-9)).abs() < 1e-6);
    }
}

#[test]
fn the_same_moment_is_the_same_whenever_it_is_asked_for() {
    let pressure = small().points()[0].pressure.clone().expect("pressure");
    let (one, other) = (Timeline::new(&pressure, Firmness::Firm), Timeline::new(&pressure, Firmness::Firm));
    let forwards: Vec<Frame> = (0..700).map(|step| one.frame(f64::from(step) / 10.0)).collect();
    let backwards: Vec<Frame> = (0..700).rev().map(|step| other.frame(f64::from(step) / 10.0)).collect();
    assert!(forwards.iter().eq(backwards.iter().rev()));
}

#[test]
fn a_time_outside_or_none_at_all_is_held_to_the_ends() {
    let timeline = Timeline::new(small().points()[0].pressure.as_ref().expect("pressure"), Firmness::Medium);
    assert_eq!(timeline.frame(-5.0), timeline.frame(0.0));
    assert_eq!(timeline.frame(1e9), timeline.frame(timeline.duration_s()));
    assert_eq!(timeline.frame(f64::NAN), timeline.frame(0.0));
}

#[test]
fn firmer_is_more_of_everything() {
    for pressure in pressures() {
        let lines = Firmness::ALL.map(|firmness| Timeline::new(&pressure, firmness));
        assert!(lines.iter().all(|line| line.duration_s() == lines[0].duration_s()));
        for phase in lines[0].phases().iter().filter(|span| span.phase == Phase::Hold) {
            let [gentle, medium, firm] =
                [0, 1, 2].map(|line: usize| lines[line].frame((phase.start_s + phase.end_s) / 2.0));
            for (less, more) in [(gentle, medium), (medium, firm)] {
                assert!(less.force_n <= more.force_n && less.pressure_kg_cm2 <= more.pressure_kg_cm2);
                assert!(less.depth_mm <= more.depth_mm && less.discomfort <= more.discomfort);
                // One can see which it is: the dent tells about as much as the force.
                let told = (less.force_n / more.force_n).powf(0.6);
                assert!(less.depth_mm <= told * more.depth_mm + 0.05, "{} of {}", less.depth_mm, more.depth_mm);
                assert!(less.referral <= more.referral && less.flow >= more.flow);
            }
        }
    }
}

#[test]
fn phases_follow_each_other_without_gaps_in_whole_breaths() {
    for pressure in pressures() {
        let schedule = Schedule::new(&pressure);
        let spans = schedule.spans();
        assert_eq!(spans[0].start_s, 0.0);
        assert!(spans.windows(2).all(|pair| pair[0].end_s == pair[1].start_s));
        assert!(spans.iter().all(|span| span.end_s - span.start_s >= 0.9), "{spans:?}");
        let breaths = schedule.duration_s() / BREATH_S;
        assert_eq!(breaths.fract(), 0.0);
        assert!((3.0..=f64::from(MOST_BREATHS)).contains(&breaths), "{breaths} breaths: {pressure:?}");
        let order: Vec<Phase> = spans.iter().take(6).map(|span| span.phase).collect();
        assert_eq!(order, [Phase::Find, Phase::Settle, Phase::Sink, Phase::Hold, Phase::Release, Phase::Rest]);
        assert!(schedule.presses() <= pressure.repeats);
        assert!(schedule.hold_s() <= f64::from(pressure.hold_s) + BREATH_S, "{pressure:?}");
    }
}

#[test]
fn real_demonstrations_last_from_one_minute_to_a_minute_and_a_half() {
    for pressure in support::data().points.into_iter().filter_map(|point| point.pressure) {
        let schedule = Schedule::new(&pressure);
        assert!((60.0..=90.0).contains(&schedule.duration_s()), "{} s: {pressure:?}", schedule.duration_s());
        assert!(schedule.hold_s() <= f64::from(pressure.hold_s) + 4.0 && schedule.hold_s() >= 7.0, "{pressure:?}");
    }
}

#[test]
fn force_grows_and_is_eased_off_on_the_breath_out_only() {
    for (pressure, _, timeline) in timelines() {
        for span in timeline.phases().iter().filter(|span| matches!(span.phase, Phase::Sink | Phase::Release)) {
            assert!(!timeline.frame(span.start_s).breath.inhale, "{pressure:?}");
        }
        for step in 1..(timeline.duration_s() * 20.0) as u32 {
            let (before, now) = (timeline.frame(f64::from(step - 1) / 20.0), timeline.frame(f64::from(step) / 20.0));
            if now.phase == before.phase && matches!(now.phase, Phase::Sink) {
                assert!(now.force_n >= before.force_n);
                assert!(!(now.breath.inhale && before.breath.inhale) || now.force_n == before.force_n);
            }
        }
    }
}

#[test]
fn the_breath_is_six_a_minute_with_the_longer_part_out() {
    let timeline = Timeline::new(small().points()[0].pressure.as_ref().expect("pressure"), Firmness::Medium);
    let out = (0..1000).filter(|step| !timeline.frame(f64::from(*step) / 100.0).breath.inhale).count();
    assert_eq!((BREATH_S, out as f64 / 100.0), (10.0, OUT_S));
    assert!((timeline.frame(1.0).breath.left_s - 5.0).abs() < 1e-5);
    assert!((timeline.frame(7.0).breath.left_s - 3.0).abs() < 1e-5);
}

#[test]
fn discomfort_falls_to_about_half_while_pressure_is_held() {
    for (_, _, timeline) in timelines() {
        for span in timeline.phases().iter().filter(|span| span.phase == Phase::Hold) {
            let (first, last) = (timeline.frame(span.start_s), timeline.frame(span.end_s - 1e-3));
            // Where pressure goes on to further barriers, each newton hurts half as much.
            let share = (last.discomfort / last.force_n) / (first.discomfort / first.force_n);
            assert!((0.4..=0.65).contains(&share), "to {share}");
            assert!(timeline.frame(span.end_s).tension < timeline.frame(span.start_s).tension);
        }
    }
}

#[test]
fn referred_pain_comes_after_the_dent_and_fades_with_the_release() {
    for (pressure, _, timeline) in timelines() {
        let hold = timeline.phases()[3];
        // At the first barrier, where there are several.
        let several = timeline.schedule().barriers() > 1;
        let held_s = if several { hold.start_s + 3.0 } else { (hold.start_s + hold.end_s) / 2.0 };
        let held = timeline.frame(held_s);
        let first = |passed: &dyn Fn(Frame) -> bool| {
            (0..7000).map(|step| f64::from(step) / 100.0).find(|t_s| passed(timeline.frame(*t_s))).expect("it passes")
        };
        let dent_s = first(&|frame| frame.depth_mm > held.depth_mm / 2.0);
        let referral_s = first(&|frame| frame.referral > held.referral / 2.0);
        assert!((1.0..6.0).contains(&(referral_s - dent_s)), "{} s later, {pressure:?}", referral_s - dent_s);
        for rest in timeline.phases().iter().filter(|span| span.phase == Phase::Rest) {
            let left = timeline.frame(rest.end_s - 1.0).referral / held.referral;
            assert!(left < 0.35, "{left} left, {pressure:?}");
        }
    }
}

#[test]
fn the_skin_is_pale_under_pressure_then_flushed() {
    for (_, _, timeline) in timelines() {
        for span in timeline.phases() {
            let flow = |x: f64| timeline.frame(span.start_s + (span.end_s - span.start_s) * x).flow;
            match span.phase {
                Phase::Find | Phase::Settle | Phase::Lengthen => assert!(flow(0.5).abs() < 0.05),
                Phase::Hold => assert!(flow(0.1) < -0.1 && flow(0.9) < -0.1),
                Phase::Rest => assert!(flow(0.35) > 0.03, "{}", flow(0.35)),
                Phase::Sink | Phase::Release => {}
            }
        }
    }
}

#[test]
fn the_dent_follows_the_force_with_a_little_delay_and_less_and_less() {
    let pressure = small().points()[0].pressure.clone().expect("pressure");
    let timeline = Timeline::new(&pressure, Firmness::Firm);
    let (half, whole) = (timeline.frame(13.0), timeline.frame(17.5));
    assert!((half.force_n / whole.force_n - 0.5).abs() < 0.05);
    assert!(half.depth_mm / whole.depth_mm > 0.55, "soft at first, then stiff");
    let (release, rest) = (timeline.phases()[4], timeline.phases()[5]);
    assert_eq!((release.phase, rest.phase), (Phase::Release, Phase::Rest));
    assert!(timeline.frame(rest.start_s).depth_mm > 0.0 && timeline.frame(rest.start_s + 1.5).depth_mm < 0.1);
}

#[test]
fn pressure_is_force_over_the_contact_in_kilograms_per_square_centimetre() {
    let pressure = small().points()[0].pressure.clone().expect("pressure");
    let frame = Timeline::new(&pressure, Firmness::Firm).frame(20.0);
    assert!((frame.pressure_kg_cm2 - 30.0 / 9.80665 / 3.0).abs() < 1e-3);
    assert_eq!(frame.force_max_n, 40.0);
}

/// A pressure of the real catalogue's first point, done in another way.
fn done_by(technique: Technique) -> (Pressure, Timeline) {
    let pressure = Pressure { technique, ..small().points()[0].pressure.clone().expect("pressure") };
    let timeline = Timeline::new(&pressure, Firmness::Medium);
    (pressure, timeline)
}

/// The frames of all stretches of one phase, ten a second.
fn frames(timeline: &Timeline, phase: Phase) -> Vec<Frame> {
    let spans = timeline.phases().iter().filter(|span| span.phase == phase);
    spans
        .flat_map(|span| {
            let steps = ((span.end_s - span.start_s) * 10.0) as u32;
            (0..steps).map(move |step| span.start_s + f64::from(step) / 10.0)
        })
        .map(|t_s| timeline.frame(t_s))
        .collect()
}

#[test]
fn a_stroke_goes_along_the_band_while_pressing_and_back_through_the_air() {
    let (pressure, timeline) = done_by(Technique::Strip);
    let hold = frames(&timeline, Phase::Hold);
    assert!(hold.windows(2).all(|pair| pair[1].cycle != pair[0].cycle || pair[1].slide_mm >= pair[0].slide_mm));
    assert!((hold[0].slide_mm + pressure.way_mm() / 2.0).abs() < 0.1);
    // Slow: at most a centimetre a second.
    assert!(hold.windows(2).all(|pair| pair[1].cycle != pair[0].cycle || pair[1].slide_mm - pair[0].slide_mm < 1.0));
    for pair in frames(&timeline, Phase::Rest).windows(2) {
        let back = pair[1].slide_mm < pair[0].slide_mm - 1e-3;
        assert!(!back || pair[1].gap_mm > 0.0, "it is never dragged back over the skin");
    }
}

#[test]
fn strokes_across_and_rolls_stay_about_the_point_and_are_slower_than_a_pulse() {
    for technique in [Technique::Cross, Technique::Roll] {
        let (pressure, timeline) = done_by(technique);
        let hold = frames(&timeline, Phase::Hold);
        let most = hold.iter().map(|frame| frame.across_mm.abs()).fold(0.0, f32::max);
        assert!(most > pressure.way_mm() * 0.45, "{technique:?} goes {most} mm");
        let turns = hold.windows(2).filter(|pair| (pair[0].across_mm > 0.0) != (pair[1].across_mm > 0.0)).count();
        let per_second = turns as f64 / 2.0 / (hold.len() as f64 / 10.0);
        assert!(per_second < 0.8 && turns >= 4, "{per_second} a second");
        assert!(hold.iter().all(|frame| frame.slide_mm == 0.0));
    }
}

#[test]
fn pressure_release_waits_at_one_barrier_after_the_other() {
    let (pressure, timeline) = done_by(Technique::Release);
    assert_eq!(timeline.schedule().presses(), 1);
    let hold = frames(&timeline, Phase::Hold);
    let barriers = hold[0].barriers;
    assert!(barriers >= 2, "{barriers}");
    assert!((0..barriers).all(|barrier| hold.iter().any(|frame| frame.barrier == barrier)));
    assert!(hold.windows(2).all(|pair| pair[0].barrier <= pair[1].barrier && pair[0].force_n <= pair[1].force_n));
    assert!(hold.windows(2).all(|pair| pair[0].force_n == pair[1].force_n || !pair[0].breath.inhale));
    let last = hold.last().expect("a hold");
    assert!(hold[0].force_n < 0.7 * last.force_n && (last.force_n - Firmness::Medium.force_n(&pressure)).abs() < 1e-3);
}

#[test]
fn tissue_is_spread_while_held_and_let_back_in_the_air() {
    let (_, timeline) = done_by(Technique::Spread);
    let hold = frames(&timeline, Phase::Hold);
    assert!(hold[0].spread < 0.01 && hold.last().is_some_and(|frame| frame.spread > 0.99));
    let rest = frames(&timeline, Phase::Rest);
    assert!(rest.last().is_some_and(|frame| frame.spread == 0.0));
}

#[test]
fn the_muscle_is_tensed_on_the_breath_in_and_let_go_on_the_breath_out() {
    let (_, timeline) = done_by(Technique::Contract);
    let hold = frames(&timeline, Phase::Hold);
    assert!(hold.iter().any(|frame| frame.contract > 0.95));
    assert!(hold.iter().all(|frame| frame.contract == 0.0 || frame.breath.inhale));
}

#[test]
fn lengthening_comes_last_without_the_hand() {
    for (pressure, _, timeline) in timelines() {
        let last = timeline.phases().last().expect("phases");
        assert_eq!(last.phase, Phase::Lengthen);
        let most = frames(&timeline, Phase::Lengthen).iter().map(|frame| frame.lengthen).fold(0.0, f32::max);
        assert!(most > 0.99, "{most}, {pressure:?}");
        for step in 0..(timeline.duration_s() * 10.0) as u32 {
            let frame = timeline.frame(f64::from(step) / 10.0);
            assert!(frame.lengthen == 0.0 || frame.force_n == 0.0 && frame.gap_mm > 50.0 && frame.depth_mm == 0.0);
        }
    }
}

#[test]
fn the_zone_grows_after_it_is_first_felt_and_blood_comes_back_after_the_release() {
    for (_, _, timeline) in timelines() {
        let hold = timeline.phases()[3];
        assert!(timeline.frame(hold.start_s).reach < timeline.frame(hold.start_s).referral);
        let (held, rest) = (timeline.frame(hold.end_s), timeline.phases()[5]);
        assert!(held.perfusion < timeline.frame(rest.end_s - 1e-3).perfusion && held.perfusion < 0.75);
    }
}

#[test]
fn every_point_has_a_demonstration_that_fits_its_record_or_says_why_not() {
    let catalog = support::catalogue();
    assert_eq!(catalog.points().len(), 130);
    let words = support::fluent("en");
    for point in catalog.points() {
        let told = notice(point, &catalog);
        assert!(told.is_none_or(|id| words.contains(&format!("\n{id} ="))), "{}: {told:?} is no message", point.id);
        assert_eq!(told.is_none(), point.self_care == SelfCare::Yes, "{}", point.id);
        let Some(pressure) = &point.pressure else {
            assert_eq!(point.self_care, SelfCare::None, "{}", point.id);
            continue;
        };
        let near_carotid = point.cautions.iter().any(|caution| caution == "C-CAR");
        assert!(!near_carotid || pressure.ceiling_n <= 12.0, "{} is near the carotid artery", point.id);
        for firmness in Firmness::ALL {
            let timeline = Timeline::new(pressure, firmness);
            for span in timeline.phases() {
                for x in [0.0, 0.25, 0.5, 0.75, 1.0] {
                    let frame = timeline.frame(span.start_s + (span.end_s - span.start_s) * x);
                    let values = felt(&frame, pressure);
                    assert!(values.iter().all(|value| value.is_finite()), "{} at {x} of {span:?}", point.id);
                    assert!(frame.force_n <= pressure.ceiling_n && frame.pressure_kg_cm2.is_finite(), "{}", point.id);
                }
            }
        }
    }
}

#[test]
fn a_point_says_why_it_is_not_pressed_by_the_first_of_its_cautions_that_has_a_reason() {
    let catalog = support::catalogue();
    let told = |id: &str| notice(catalog.point(id).expect("a point"), &catalog);
    assert_eq!(told("longus-colli-capitis-1"), Some("demo-none-throat"));
    assert_eq!(told("diaphragm-central-1"), Some("demo-none-heart"), "the heart comes before the belly");
    assert_eq!(told("obliquus-externus-3"), Some("demo-none-belly"), "ribs are no reason");
    assert_eq!(told("subscapularis-3"), Some("demo-none-other"));
    assert_eq!(told("pterygoid-medial-1"), Some("demo-clinician-mouth"), "not the reason of the throat beside it");
}

#[test]
fn every_technique_of_the_clinical_record_is_in_the_catalogue_and_every_muscle_of_a_point_says_what_lengthens_it() {
    let data = support::data();
    for technique in TECHNIQUES {
        let done = data.points.iter().any(|point| point.pressure.as_ref().is_some_and(|p| p.technique == technique));
        let mut steps = data.tours.iter().flat_map(|tour| &tour.steps);
        let by_hand = steps.any(|step| step.hands.as_ref().is_some_and(|hands| hands.technique == technique));
        assert!(done || by_hand, "{technique:?}");
    }
    // Muscles of the face, and what no stretch reaches, are only let go.
    let eased = data.muscles.iter().filter(|muscle| muscle.stretch == Stretch::Ease).count();
    assert!(eased <= 15, "{eased} muscles");
}

#[test]
fn both_sides_of_the_body_are_pressed_alike() {
    use trigger_point_atlas::session::{Command, Session};
    let catalog = support::catalogue();
    for point in catalog.points().iter().filter(|point| point.pressure.is_some()) {
        let frames = Side::BOTH.map(|side| {
            let mut session = Session::new(catalog.clone());
            session.dispatch(&Command::Select { point: point.id.clone(), side: Some(side.name().into()) }, 0.0);
            session.dispatch(&Command::PassGates { gates: vec![] }, 0.0);
            session.dispatch(&Command::Seek { s: 23.5 }, 0.0);
            session.frame(0.0)
        });
        assert!(frames[0].is_some() && frames[0] == frames[1], "{}", point.id);
    }
}
