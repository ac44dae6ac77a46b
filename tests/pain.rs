//! Where it hurts, in a session: what is read first, which answer the body shows, and what was typed.

mod support;

use serde_json::{Value, json};
use trigger_point_atlas::catalog::{Gate, Sides};
use trigger_point_atlas::referral::ranking::Kind;
use trigger_point_atlas::session::{
    Event, Outcome, Problem, Selection, Session, View, ViewName, answers, decode, gates, look_up, press_gates, scene,
};

fn session() -> Session {
    let mut session = Session::new(support::catalogue());
    session.set_words(&support::fluent("en"));
    session
}

fn send(session: &mut Session, json: Value) -> Outcome {
    let outcome = session.dispatch_json(&json.to_string(), 1000.0);
    assert!(!outcome.events.iter().any(|event| matches!(event, Event::Error(_))), "{:?}", outcome.events);
    outcome
}

fn best(session: &Session) -> Option<Selection> {
    let ranked = answers(session.state(), session.catalog(), session.lexicon());
    ranked.first().map(|ranked| Selection { point: ranked.point.id.clone(), side: ranked.side })
}

fn open(session: &Session) -> Vec<Gate> {
    gates(session.state(), session.catalog())
}

#[test]
fn what_only_people_in_pain_feel_is_found_but_is_no_usual_place() {
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["temple-anterior.R", "neck-side.R"]}));
    send(&mut session, json!({"type": "passGates"}));
    let found = answers(session.state(), session.catalog(), session.lexicon());
    let trapezius = found.iter().find(|answer| answer.point.id == "trapezius-upper-1").expect("an answer");
    let kind = |region: &str| trapezius.reasons.iter().find(|reason| reason.region == region).map(|reason| reason.kind);
    assert_eq!((kind("neck-side"), kind("temple-anterior")), (Some(Kind::Focus), Some(Kind::Spillover)));
}

#[test]
fn the_best_answer_is_on_the_body_as_soon_as_it_is_asked_for_and_gives_way_to_what_is_chosen() {
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["shoulder-top.L"]}));
    let outcome = send(&mut session, json!({"type": "passGates"}));
    assert!(best(&session).is_some());
    assert_eq!((&session.state().preview, &session.state().view), (&best(&session), &View::Selection));
    let told = |event: fn(&Event) -> bool| outcome.events.iter().filter(|e| event(e)).count();
    assert_eq!((told(|e| *e == Event::State), told(|e| *e == Event::View)), (1, 1), "in one go");

    send(&mut session, json!({"type": "preview", "point": "trapezius-lower-4", "side": "left"}));
    assert_ne!(session.state().preview, best(&session), "another answer is looked at");
    send(&mut session, json!({"type": "place", "place": "shoulder-top", "side": "left", "on": false}));
    assert_eq!(session.state().preview, None, "no place, no answer");
    send(&mut session, json!({"type": "pain", "places": ["shoulder-top.R"]}));
    assert_eq!(session.state().preview, best(&session));
    send(&mut session, json!({"type": "select", "point": "temporalis-1"}));
    assert_eq!(session.state().preview, None);
    send(&mut session, json!({"type": "clear"}));
    assert_eq!(session.state().preview, best(&session), "and is there again on the way back");
    send(&mut session, json!({"type": "startQuiz", "options": {"kind": "find", "seed": 1}}));
    assert_eq!(session.state().preview, None, "a quiz asks something else");
}

#[test]
fn whoever_has_a_warning_sign_meets_no_marks_and_is_asked_again_about_the_next_place() {
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["headache"]}));
    send(&mut session, json!({"type": "alarmed", "on": true}));
    let shows = scene(session.state(), session.catalog());
    assert!(shows.marks.is_empty() && shows.hurting.is_empty(), "nothing invites a press");
    let (link, _) = decode(&session.link(), session.catalog());
    assert!(!link.alarmed, "whoever opens a link is asked");
    send(&mut session, json!({"type": "pain", "places": []}));
    assert!(!session.state().alarmed);
    send(&mut session, json!({"type": "pain", "places": ["headache"]}));
    assert_eq!((open(&session), session.state().alarmed), (vec![Gate::Head], false), "asked anew");
    // Nobody is alarmed where nothing is asked.
    send(&mut session, json!({"type": "passGates"}));
    send(&mut session, json!({"type": "alarmed", "on": true}));
    assert!(!session.state().alarmed);
}

#[test]
fn while_signs_are_read_no_mark_leads_past_them_and_one_who_has_a_sign_at_a_sessions_begin_is_told_so() {
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["headache"]}));
    assert!(scene(session.state(), session.catalog()).marks.is_empty());
    send(&mut session, json!({"type": "passGates"}));
    assert!(!scene(session.state(), session.catalog()).marks.is_empty());
    send(&mut session, json!({"type": "startTour", "tour": "headache"}));
    send(&mut session, json!({"type": "alarmed", "on": true}));
    assert!(session.state().alarmed && scene(session.state(), session.catalog()).marks.is_empty());
    send(&mut session, json!({"type": "guideNext"}));
    assert!(!session.state().alarmed);
}

#[test]
fn while_signs_are_read_the_body_shows_the_side_that_hurts_and_the_places_own_list_comes_first() {
    let mut session = session();
    for (place, name, first) in [
        ("back", ViewName::Back, Gate::Back),
        ("low-back", ViewName::Back, Gate::Back),
        ("headache", ViewName::Front, Gate::Head),
        ("chest-belly", ViewName::Front, Gate::Chest),
    ] {
        send(&mut session, json!({"type": "pain", "places": [place]}));
        assert_eq!((&session.state().view, open(&session).first()), (&View::Named { name }, Some(&first)), "{place}");
    }
    send(&mut session, json!({"type": "pain", "places": ["low-back"]}));
    assert_eq!(open(&session), [Gate::Back], "the low back's own signs alone");
}

#[test]
fn no_answer_is_shown_before_its_warning_signs_have_been_read_which_is_once_for_a_session() {
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["occiput.L"]}));
    assert_eq!((open(&session), best(&session), session.state().preview.clone()), (vec![Gate::Head], None, None));
    send(&mut session, json!({"type": "passGates"}));
    assert_eq!(open(&session), []);
    assert!(session.state().preview.is_some() && session.state().preview == best(&session));
    // Others are asked about when it is their turn.
    send(&mut session, json!({"type": "pain", "places": ["occiput.L", "low-back"]}));
    assert_eq!((open(&session), session.state().preview.clone()), (vec![Gate::Back], None));
    send(&mut session, json!({"type": "pain", "places": ["temple-anterior.R"]}));
    assert!(open(&session).is_empty());

    let (link, state) = (session.link(), serde_json::to_value(session.state()).expect("JSON"));
    send(&mut session, json!({"type": "restore", "code": link}));
    assert!(open(&session).is_empty(), "they were read here");
    for command in [json!({"type": "restore", "code": link}), json!({"type": "setState", "state": state})] {
        let mut other = self::session();
        send(&mut other, command);
        assert_eq!(
            (open(&other), answers(other.state(), other.catalog(), other.lexicon()).len()),
            (vec![Gate::Head], 0)
        );
    }
}

#[test]
fn what_was_typed_orders_the_answer_stays_with_its_places_and_goes_into_the_link() {
    let mut session = session();
    let ask = |session: &mut Session, words: &str| {
        send(session, json!({"type": "pain", "places": ["shoulder-top.L", "deltoid-front.L"], "words": words}));
    };
    ask(&mut session, "");
    send(&mut session, json!({"type": "passGates"}));
    let usual = answers(session.state(), session.catalog(), session.lexicon()).len();
    let described = session.catalog().points().iter().find_map(|point| {
        let words = support::fluent("en");
        let (_, message) = words.split_once(&format!("\npoint-{} =", point.id))?;
        let (_, said) = message.split_once(".words = ")?;
        let phrase = said.lines().next()?.split(',').map(str::trim).find(|phrase| phrase.contains(' '))?;
        Some((point.id.clone(), phrase.to_owned()))
    });
    let (point, phrase) = described.expect("a point that people describe");
    ask(&mut session, &phrase);
    ask(&mut session, "since yesterday: ça brûle ~ 100 %");
    assert_eq!(session.state().words, format!("{phrase} since yesterday: ça brûle ~ 100 %"));
    let ranked = answers(session.state(), session.catalog(), session.lexicon());
    assert!(ranked.iter().any(|ranked| ranked.by_words && ranked.point.id == point), "{phrase}");
    assert!(ranked.len() >= usual);

    let link = session.link();
    assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"~=-._,".contains(&byte)), "{link}");
    let (state, problems) = decode(&link, session.catalog());
    assert_eq!((state.words, problems.len()), (session.state().words.clone(), 0));
    let mut other = self::session();
    send(&mut other, json!({"type": "setState", "state": session.state()}));
    assert_eq!(other.state().words, session.state().words);

    send(&mut session, json!({"type": "pain", "places": []}));
    assert_eq!(session.state().words, "");
}

#[test]
fn typed_words_that_cannot_be_are_told_and_leave_the_rest() {
    let catalog = support::catalogue();
    let long = "a".repeat(201);
    for wrong in [".c3", ".zz", ".c", &*long] {
        let (state, problems) = decode(&format!("1~w=shoulder-top.L~y={wrong}~x=1"), &catalog);
        assert_eq!((state.words.as_str(), state.xray, state.pain.len(), problems.len()), ("", true, 1, 1), "{wrong}");
        assert_eq!(problems[0].allowed, "a text of at most 200 characters");
    }
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["shoulder-top.L"], "words": "b".repeat(300)}));
    assert_eq!(session.state().words.len(), 200);
    for words in [json!(long), json!(7)] {
        let events =
            session.dispatch_json(&json!({"type": "setState", "state": {"words": words}}).to_string(), 0.0).events;
        let [Event::Error(Problem { code, field, .. })] = events.as_slice() else { panic!("{events:?}") };
        assert_eq!((code.name(), field.as_str()), ("invalid-state", "words"));
    }
}

#[test]
fn wherever_an_emergency_may_be_felt_its_signs_are_asked_about() {
    let catalog = support::catalogue();
    let asked = |place: &str| {
        let mut session = session();
        send(&mut session, json!({"type": "pain", "places": [place]}));
        open(&session)
    };
    // Heart and aorta: the pit of the stomach, between the shoulder blades, the left shoulder, arm and jaw.
    let of_the_heart =
        ["epigastrium-xiphoid", "costal-margin.R", "precordium", "interscapular-upper.R", "spine-thoracic-lower"];
    for place in of_the_heart.into_iter().chain([
        "scapula-medial-border.L",
        "deltoid-front.L",
        "off-hand-ulnar.L",
        "shoulder-top",
    ]) {
        assert!(asked(place).contains(&Gate::Chest), "{place}: {:?}", asked(place));
    }
    assert!(!asked("deltoid-front.R").contains(&Gate::Chest));
    // A stroke in the arm, a clot in the leg, a twisted testicle.
    for (place, gate) in [
        ("off-hand-radial.R", Gate::Arm),
        ("upper-arm-outer.L", Gate::Arm),
        ("off-thigh-back.R", Gate::Leg),
        ("groin.L", Gate::Belly),
        ("off-genital-pelvic", Gate::Belly),
        ("flank.R", Gate::Belly),
        ("acromion.R", Gate::Shoulder),
        ("jaw-angle.R", Gate::Jaw),
        ("throat-deep", Gate::Head),
    ] {
        assert!(asked(place).contains(&gate), "{place}: {:?}", asked(place));
    }
    // There is no place about which nothing is asked.
    let unasked = catalog.regions().iter().filter(|region| region.gate.is_none() && region.gates.is_empty());
    assert_eq!(unasked.map(|region| region.id.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
}

/// What is asked before the selected point is shown pressed.
fn asked_before_pressing(session: &Session) -> Vec<Gate> {
    press_gates(session.state(), session.catalog())
}

#[test]
fn warning_signs_come_before_a_press_of_chest_belly_and_head_and_only_once() {
    let mut session = session();
    for (point, gate) in
        [("pectoralis-major-sternal-1", Gate::Chest), ("rectus-abdominis-2", Gate::Belly), ("temporalis-1", Gate::Head)]
    {
        send(&mut session, json!({"type": "select", "point": point}));
        assert!(asked_before_pressing(&session).contains(&gate), "{point}");
        send(&mut session, json!({"type": "passGates"}));
        assert!(asked_before_pressing(&session).is_empty(), "{point}");
    }
    // Whoever has read them is not asked again, here or where it hurts.
    send(&mut session, json!({"type": "select", "point": "pectoralis-major-sternal-2"}));
    assert!(asked_before_pressing(&session).is_empty());
    send(&mut session, json!({"type": "clear"}));
    send(&mut session, json!({"type": "pain", "places": ["headache"]}));
    assert!(open(&session).is_empty());
    send(&mut session, json!({"type": "select", "point": "gluteus-medius-1"}));
    assert!(asked_before_pressing(&session).is_empty());
}

#[test]
fn what_was_read_before_in_this_visit_is_not_asked_again() {
    let mut session = session();
    send(&mut session, json!({"type": "passGates", "gates": ["head", "no-such-list"]}));
    send(&mut session, json!({"type": "pain", "places": ["headache"]}));
    assert!(open(&session).is_empty());
    send(&mut session, json!({"type": "pain", "places": ["chest-front"]}));
    assert!(open(&session).contains(&Gate::Chest));
}

#[test]
fn a_link_does_not_answer_the_warning_signs() {
    let mut session = session();
    let demo = |session: &Session| session.state().demo.is_some();
    send(&mut session, json!({"type": "restore", "code": "1~p=pectoralis-major-sternal-1.L~d=12"}));
    assert!(!demo(&session) && asked_before_pressing(&session).contains(&Gate::Chest));
    send(&mut session, json!({"type": "passGates"}));
    send(&mut session, json!({"type": "restore", "code": "1~p=pectoralis-major-sternal-1.L~d=12"}));
    assert!(demo(&session));
}

#[test]
fn a_session_begun_has_its_warning_signs_read() {
    let mut session = session();
    send(&mut session, json!({"type": "startTour", "tour": "jaw"}));
    send(&mut session, json!({"type": "guideNext"}));
    assert!(asked_before_pressing(&session).is_empty());
}

#[test]
fn no_way_in_shows_a_press_before_its_warning_signs_have_been_read() {
    let point = "pectoralis-major-sternal-1";
    let select = || json!({"type": "select", "point": point});
    let attribute = |name: &str, value: &str| json!({"type": "attribute", "name": name, "value": value});
    let link = format!("1~p={point}.L~d=12");
    let ways: [(&str, Vec<Value>); 9] = [
        ("a method", vec![select(), json!({"type": "play"})]),
        ("a time", vec![select(), json!({"type": "seek", "s": 12})]),
        ("a step", vec![select(), json!({"type": "step", "by": 1})]),
        ("a setting", vec![select(), json!({"type": "rate", "rate": 0.5})]),
        ("attributes", vec![attribute("point", point), attribute("demo", "play")]),
        ("an attribute with a link", vec![attribute("state", &link)]),
        ("a link", vec![json!({"type": "restore", "code": link})]),
        ("a link into a session", vec![json!({"type": "restore", "code": format!("{link}~g=jaw.1")})]),
        (
            "a state",
            vec![json!({
                "type": "setState",
                "state": {"selection": {"point": point, "side": "left"}, "demo": {"playing": true}},
            })],
        ),
    ];
    for (way, commands) in ways {
        let mut session = session();
        commands.into_iter().for_each(|command| drop(send(&mut session, command)));
        assert!(asked_before_pressing(&session).contains(&Gate::Chest), "{way}");
        assert!(session.state().demo.is_none() && session.state().held.is_some(), "{way}");
        assert_eq!(session.frame(2000.0), None, "{way}");
        send(&mut session, json!({"type": "passGates"}));
        assert!(session.state().demo.is_some() && session.state().held.is_none(), "{way}: it comes by itself");
    }
}

#[test]
fn what_waits_for_warning_signs_is_kept_as_it_was_asked_for_and_goes_with_its_point() {
    let at = |session: &mut Session, now_ms: f64, json: Value| drop(session.dispatch_json(&json.to_string(), now_ms));
    let mut session = session();
    send(&mut session, json!({"type": "select", "point": "temporalis-1"}));
    send(&mut session, json!({"type": "seek", "s": 12}));
    send(&mut session, json!({"type": "rate", "rate": 0.5}));
    send(&mut session, json!({"type": "play"}));
    assert!(!send(&mut session, json!({"type": "tick"})).changed);
    at(&mut session, 61_000.0, json!({"type": "passGates"}));
    let demo = session.state().demo.clone().expect("a demonstration");
    assert_eq!((demo.playing, demo.at_s, demo.rate, demo.since_ms), (true, 12.0, 0.5, 61_000.0));

    for leave in [
        json!({"type": "stopDemo"}),
        json!({"type": "clear"}),
        json!({"type": "attribute", "name": "demo", "value": "none"}),
        json!({"type": "select", "point": "levator-scapulae-1"}),
    ] {
        let mut session = self::session();
        send(&mut session, json!({"type": "select", "point": "temporalis-1"}));
        send(&mut session, json!({"type": "play"}));
        send(&mut session, leave.clone());
        assert!(session.state().held.is_none(), "{leave}");
        send(&mut session, json!({"type": "passGates"}));
        assert!(session.state().demo.is_none(), "{leave}");
    }
}

#[test]
fn a_session_asks_at_its_beginning_what_its_points_would_ask_and_none_is_entered_past_that() {
    let tours = support::catalogue().tours().to_vec();
    for tour in &tours {
        let mut session = session();
        send(&mut session, json!({"type": "startTour", "tour": tour.id}));
        for _ in 0..40 {
            send(&mut session, json!({"type": "guideNext"}));
            let (state, at) = (session.state(), session.state().guide.clone());
            assert!(state.held.is_none(), "{at:?}: {:?}", asked_before_pressing(&session));
        }
    }
    let mut session = session();
    send(&mut session, json!({"type": "restore", "code": "1~g=jaw.1"}));
    send(&mut session, json!({"type": "guideNext"}));
    assert!(session.state().demo.is_none() && session.state().held.is_some(), "{:?}", session.state().guide);
    send(&mut session, json!({"type": "passGates"}));
    assert!(session.state().demo.as_ref().is_some_and(|demo| demo.playing));
}

#[test]
fn the_body_has_marks_of_the_points_that_what_is_typed_finds() {
    let mut session = session();
    let marks = |session: &mut Session, text: &str| {
        send(session, json!({"type": "typed", "text": text}));
        scene(session.state(), session.catalog()).marks
    };
    let all = marks(&mut session, "").len();
    let named = marks(&mut session, "masseter");
    let told = look_up("masseter", session.catalog(), session.lexicon(), false);
    let listed: Vec<&String> = told.found.points.iter().filter(|id| !doubtful(&session, id)).collect();
    assert!(
        !named.is_empty() && named.keys().all(|id| listed.contains(&id)) && named.len() == listed.len(),
        "{named:?}"
    );
    // A place that is understood has the points that would answer it, on its side.
    let placed = marks(&mut session, "left temple");
    assert_eq!((placed.get("trapezius-upper-1"), placed.contains_key("gluteus-medius-1")), (Some(&Sides::Left), false));
    for nothing in ["heart attack", "zzzz"] {
        assert!(marks(&mut session, nothing).is_empty(), "{nothing}");
    }
    assert_eq!(marks(&mut session, " ").len(), all);

    let certain = marks(&mut session, "trapezius").len();
    send(&mut session, json!({"type": "lessCertain", "on": true}));
    assert!(scene(session.state(), session.catalog()).marks.len() > certain);
    // Whatever else is asked for, a state taken and given back is the same.
    let same = json!({"type": "setState", "state": session.state()});
    let outcome = send(&mut session, same);
    assert!(!outcome.changed);
}

#[test]
fn the_body_turns_to_the_places_that_are_typed_until_somebody_turned_it() {
    let mut session = session();
    let view = |session: &mut Session, text: &str| {
        send(session, json!({"type": "typed", "text": text}));
        serde_json::to_value(&session.state().view).expect("a view")
    };
    let named = |name: &str| json!({"kind": "named", "name": name});
    assert_eq!(view(&mut session, "low back"), named("back"));
    assert_eq!(view(&mut session, "low back and"), named("back"));
    assert_eq!(view(&mut session, "jaw"), named("front"));
    for behind in ["sholder blade pain", "sciatica", "back of my head"] {
        assert_eq!(view(&mut session, behind), named("back"), "{behind}");
    }
    assert_eq!(view(&mut session, "front of my neck"), named("front"));
    let turned = json!({"kind": "orbit", "azimuth": 40, "elevation": 5, "distance": 1, "target": [0, 0.1, 0]});
    send(&mut session, json!({"type": "setState", "state": {"version": 1, "view": turned}}));
    assert_eq!(view(&mut session, "low back")["kind"], "orbit");
}

fn doubtful(session: &Session, id: &str) -> bool {
    session.catalog().point(id).is_some_and(|point| point.unsure())
}
