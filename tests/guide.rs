//! Guided sessions: their stops, going through them, and coming back to one by a link.

mod support;

use trigger_point_atlas::catalog::{Catalog, CatalogError, SelfCare, Side};
use trigger_point_atlas::session::{Command, Event, Guide, GuideDetail, Session, Stop, decode, stops};

fn session() -> Session {
    Session::new(support::catalogue())
}

fn ask(session: &mut Session, json: &str) -> Vec<Event> {
    session.dispatch_json(json, 1000.0).events
}

fn start(session: &mut Session, tour: &str) {
    let events = ask(session, &format!(r#"{{"type":"startTour","tour":"{tour}"}}"#));
    assert!(!events.iter().any(|event| matches!(event, Event::Error(_))), "{events:?}");
}

fn here(session: &Session) -> Stop {
    let Guide { id, step, first } = session.state().guide.clone().expect("a session is on");
    stops(session.catalog().tour(&id).expect("it is known"), session.catalog(), first).swap_remove(step)
}

#[test]
fn there_are_seven_sessions_and_each_has_its_words() {
    let catalog = support::catalogue();
    let words = support::fluent("en");
    let mut ids: Vec<&str> = catalog.tours().iter().map(|tour| tour.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["headache", "jaw", "low-back", "shoulder", "shoulder-blades", "stiff-neck", "whole-back"]);
    for tour in catalog.tours() {
        assert!(
            words.contains(&format!("\ntour-{} =", tour.id)) && words.contains(&format!("\ntour-{}-not-1 =", tour.id))
        );
        assert!(!tour.gates.is_empty(), "{} asks about warning signs first", tour.id);
    }
}

/// Who should not take part in a session, in English, as one text: what every session says and what this one does.
fn not_for(words: &str, tour: &str) -> String {
    let starts = [format!("tour-{tour}-not-"), "guide-not-".to_owned()];
    words.lines().filter(|line| starts.iter().any(|start| line.starts_with(start))).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_session_names_what_speaks_against_it() {
    let (catalog, words) = (support::catalogue(), support::fluent("en"));
    for tour in catalog.tours() {
        let told = not_for(&words, &tour.id);
        let names = |signs: &[&str]| signs.iter().for_each(|sign| assert!(told.contains(sign), "{}: {sign}", tour.id));
        names(&[
            "fever",
            "blood thinners",
            "osteoporosis",
            "steroid tablets",
            "cancer",
            "heart disease",
            "pacemaker",
            "under 16",
        ]);
        let points = || tour.steps.iter().filter_map(|step| catalog.point(step.point.as_deref()?));
        if points().any(|point| point.cautions.iter().any(|caution| caution == "C-VA")) {
            names(&[
                "neck artery disease",
                "stroke",
                "rheumatoid arthritis",
                "Down",
                "Ehlers-Danlos",
                "Marfan",
                "shunt",
            ]);
        }
        if points().any(|point| point.area == "pelvis") {
            names(&["numb between the legs", "bladder or bowel", "leg is hot, swollen", "throbbing lump", "pregnant"]);
        }
    }
}

#[test]
fn a_session_has_only_points_that_anybody_may_press_and_rests_between() {
    let catalog = support::catalogue();
    for tour in catalog.tours() {
        let stops = stops(tour, &catalog, Side::Right);
        assert!(matches!((stops.first(), stops.last()), (Some(Stop::Intro), Some(Stop::End))));
        let mut in_a_row = 0;
        for stop in &stops {
            if let Stop::Point { point, .. } = stop {
                in_a_row += 1;
                let care = catalog.point(point).expect("a point").self_care;
                assert!(matches!(care, SelfCare::Yes | SelfCare::Gentle), "{point}");
            } else {
                in_a_row = 0;
            }
            assert!(in_a_row <= 6, "{}: no rest for {in_a_row} stops", tour.id);
        }
    }
}

#[test]
fn a_whole_session_can_be_gone_through_and_every_point_is_ready_to_be_pressed() {
    let ids: Vec<String> = support::catalogue().tours().iter().map(|tour| tour.id.clone()).collect();
    for id in ids {
        let mut session = session();
        start(&mut session, &id);
        let count = stops(session.catalog().tour(&id).expect("known"), session.catalog(), Side::Right).len();
        for step in 0..count {
            match here(&session) {
                Stop::Point { point, side, .. } => {
                    let selection = session.state().selection.clone().expect("a point is chosen");
                    assert_eq!((selection.point, selection.side), (point, side));
                    assert!(session.frame(1000.0).is_some_and(|frame| frame.t_s == 0.0));
                }
                Stop::Rest { .. } => assert!(session.state().demo.is_none()),
                Stop::Intro | Stop::End => assert!(session.state().selection.is_none()),
            }
            let events = ask(&mut session, r#"{"type":"guideNext"}"#);
            let told = Event::Guide(GuideDetail { id: Some(id.clone()), step: step + 1, steps: count });
            assert_eq!(events.contains(&told), step + 1 < count, "{events:?}");
        }
        assert_eq!(here(&session), Stop::End);
        ask(&mut session, r#"{"type":"guideEnd"}"#);
        assert_eq!((session.state().guide.clone(), session.state().selection.clone()), (None, None));
    }
}

#[test]
fn a_stop_plays_when_one_goes_on_to_it_and_waits_when_one_goes_back_or_motion_is_not_wanted() {
    let plays = |commands: &[&str]| {
        let mut session = session();
        start(&mut session, "low-back");
        let events: Vec<Event> = commands.iter().flat_map(|json| ask(&mut session, json)).collect();
        let demo = session.state().demo.clone().expect("a demonstration");
        assert_eq!(demo.at_s, 0.0);
        let told = events.iter().filter(|event| matches!(event, Event::Demo { .. })).count();
        assert!(told <= commands.len() + 1, "a stop and its beginning are told at once: {events:?}");
        demo.playing
    };
    let (next, skip) = (r#"{"type":"guideNext"}"#, r#"{"type":"guideSkip"}"#);
    assert!(plays(&[next]) && plays(&[next, skip]));
    assert!(!plays(&[next, skip, r#"{"type":"guideBack"}"#]));
    assert!(!plays(&[r#"{"type":"guideNext","still":true}"#]));
}

#[test]
fn back_and_skip_go_where_one_expects() {
    let mut session = session();
    start(&mut session, "headache");
    ask(&mut session, r#"{"type":"guideBack"}"#);
    assert_eq!(here(&session), Stop::Intro);
    ask(&mut session, r#"{"type":"guideNext"}"#);
    let Stop::Point { point: first, side: Side::Right, .. } = here(&session) else { panic!("{:?}", here(&session)) };
    ask(&mut session, r#"{"type":"guideSkip"}"#);
    let Stop::Point { point: second, side: Side::Right, .. } = here(&session) else { panic!("{:?}", here(&session)) };
    assert_ne!(first, second);
    ask(&mut session, r#"{"type":"guideBack"}"#);
    assert!(matches!(here(&session), Stop::Rest { .. }));
    for _ in 0..20 {
        ask(&mut session, r#"{"type":"guideSkip"}"#);
    }
    assert_eq!(here(&session), Stop::End);
}

#[test]
fn how_firmly_one_presses_stays_from_point_to_point() {
    let mut session = session();
    start(&mut session, "low-back");
    ask(&mut session, r#"{"type":"guideNext"}"#);
    ask(&mut session, r#"{"type":"firmness","firmness":"gentle"}"#);
    ask(&mut session, r#"{"type":"guideNext"}"#);
    let demo = session.state().demo.clone().expect("a demonstration");
    assert_eq!((demo.firmness.name(), demo.at_s), ("gentle", 0.0));
}

#[test]
fn a_link_brings_back_the_stop_and_the_instant() {
    let mut session = session();
    start(&mut session, "stiff-neck");
    ask(&mut session, r#"{"type":"guideNext"}"#);
    ask(&mut session, r#"{"type":"seek","s":31.5}"#);
    ask(&mut session, r#"{"type":"loop","on":true}"#);
    let (state, problems) = decode(&session.link(), session.catalog());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(state.guide, Some(Guide { id: "stiff-neck".into(), step: 1, first: Side::Right }));
    assert_eq!(state.selection, session.state().selection);
    let demo = state.demo.expect("a demonstration");
    assert!(demo.again && (demo.at_s - 31.5).abs() < 1e-6);
}

#[test]
fn where_only_the_left_hurts_it_is_pressed_first() {
    let sides = |before: &[&str]| {
        let mut session = session();
        before.iter().for_each(|json| drop(ask(&mut session, json)));
        start(&mut session, "stiff-neck");
        let sides = [1, 2].map(|_| {
            ask(&mut session, r#"{"type":"guideNext"}"#);
            let Stop::Point { side, .. } = here(&session) else { panic!("{:?}", here(&session)) };
            assert_eq!(session.state().selection.as_ref().map(|chosen| chosen.side), Some(side));
            side
        });
        let (state, problems) = decode(&session.link(), session.catalog());
        assert_eq!((state.guide.as_ref(), problems.len()), (session.state().guide.as_ref(), 0), "by a link too");
        sides
    };
    let left_first = [Side::Left, Side::Right];
    assert_eq!(sides(&[r#"{"type":"pain","places":["stiff-neck.L"]}"#]), left_first);
    assert_eq!(sides(&[r#"{"type":"select","point":"levator-scapulae-1","side":"left"}"#]), left_first);
    let right_first = [Side::Right, Side::Left];
    assert_eq!(sides(&[]), right_first);
    assert_eq!(sides(&[r#"{"type":"pain","places":["stiff-neck"]}"#]), right_first);
    assert_eq!(sides(&[r#"{"type":"pain","places":["stiff-neck.L","headache.R"]}"#]), right_first);
}

#[test]
fn a_session_ends_where_it_began() {
    let mut session = session();
    ask(&mut session, r#"{"type":"pain","places":["headache.R"]}"#);
    ask(&mut session, r#"{"type":"select","point":"temporalis-1","side":"left"}"#);
    let (selection, view) = (session.state().selection.clone(), session.state().view.clone());
    start(&mut session, "jaw");
    for json in [r#"{"type":"guideNext"}"#, r#"{"type":"startTour","tour":"headache"}"#, r#"{"type":"guideNext"}"#] {
        ask(&mut session, json);
    }
    assert_ne!(session.state().selection, selection);
    ask(&mut session, r#"{"type":"guideEnd"}"#);
    let state = session.state();
    assert_eq!((&state.selection, &state.view, &state.guide), (&selection, &view, &None));
    assert_eq!(state.pain.len(), 1);
    // What was put away for a quiz does not come back with another session.
    start(&mut session, "jaw");
    ask(&mut session, r#"{"type":"startQuiz"}"#);
    start(&mut session, "jaw");
    ask(&mut session, r#"{"type":"guideEnd"}"#);
    assert_eq!(session.state().selection, None);
}

#[test]
fn what_is_no_session_is_told_and_nothing_else_changes() {
    let mut session = session();
    let before = session.state().clone();
    for json in [r#"{"type":"startTour","tour":"headaches"}"#, r#"{"type":"guideNext"}"#, r#"{"type":"startTour"}"#] {
        let events = ask(&mut session, json);
        assert!(events.iter().any(|e| matches!(e, Event::Error(p) if p.code.name() == "invalid-guide")), "{events:?}");
    }
    let (state, problems) = decode("1~g=headache.900", session.catalog());
    assert_eq!((state.guide, problems.len()), (None, 1));
    assert!(problems[0].allowed.starts_with("0 to "), "{}", problems[0]);
    assert_eq!(*session.state(), before);
}

#[test]
fn a_demonstration_that_begins_again_goes_on_after_its_end() {
    let mut session = session();
    session.dispatch(&Command::Select { point: "levator-scapulae-1".into(), side: None }, 0.0);
    session.dispatch(&Command::Set { field: "loop", value: true.into() }, 0.0);
    session.dispatch(&Command::Play, 0.0);
    let duration_s = session.frame(0.0).expect("a frame").duration_s;
    let after_ms = (duration_s + 5.0) * 1000.0;
    session.dispatch(&Command::Tick, after_ms);
    assert!(session.state().demo.as_ref().is_some_and(|demo| demo.playing));
    assert!(session.frame(after_ms).is_some_and(|frame| (frame.t_s - 5.0).abs() < 1e-6));
    session.dispatch(&Command::Set { field: "loop", value: false.into() }, after_ms);
    session.dispatch(&Command::Tick, after_ms + duration_s * 1000.0);
    assert!(session.state().demo.as_ref().is_some_and(|demo| !demo.playing));
}

#[test]
fn a_session_with_a_point_for_trained_hands_is_refused() {
    let mut data = support::data();
    data.tours[0].steps[0].point = Some("scalenus-anterior-1".into());
    data.tours[1].steps[0].point = Some("no-such-point".into());
    let Err(CatalogError::Faults(faults)) = Catalog::check(data, |_| Ok(())) else { panic!("taken") };
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert_eq!(faults[0].path, "tours[0].steps[0].point");
}

#[test]
fn a_session_ends_without_a_point_of_the_answer() {
    let mut session = session();
    ask(&mut session, r#"{"type":"pain","places":["low-back"]}"#);
    ask(&mut session, r#"{"type":"passGates"}"#);
    assert!(session.state().preview.is_some(), "the best answer is on the body");
    start(&mut session, "low-back");
    while here(&session) != Stop::End {
        ask(&mut session, r#"{"type":"guideNext"}"#);
    }
    assert_eq!((&session.state().selection, &session.state().preview), (&None, &None));
    ask(&mut session, r#"{"type":"guideEnd"}"#);
    assert!(session.state().preview.is_some(), "and comes back with the answers");
}
