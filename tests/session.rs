//! The session: commands, events, attributes, links. Bad parts cost nothing else.

mod small;

use proptest::prelude::*;
use serde_json::{Value, json};
use small::small;
use trigger_point_atlas::body::Tissue;
use trigger_point_atlas::catalog::{Catalog, Side};
use trigger_point_atlas::pressure::{Firmness, Phase};
use trigger_point_atlas::referral::place::Place;
use trigger_point_atlas::search::Lexicon;
use trigger_point_atlas::session::{
    Body, Command, Demo, DemoDetail, Event, Limbs, Names, Outcome, Problem, Selection, Sensitivity, Session, State,
    Structure, Tone, View, ViewName, decode, encode, reduce,
};

const NOW_MS: f64 = 1_700_000_000_000.0;

fn session() -> Session {
    Session::new(small())
}

fn send(session: &mut Session, command: Value) -> Outcome {
    session.dispatch_json(&command.to_string(), NOW_MS)
}

fn at(session: &mut Session, seconds: f64, command: Value) -> Outcome {
    session.dispatch_json(&command.to_string(), NOW_MS + seconds * 1000.0)
}

fn problems(outcome: &Outcome) -> Vec<&Problem> {
    outcome
        .events
        .iter()
        .filter_map(|event| if let Event::Error(problem) = event { Some(problem) } else { None })
        .collect()
}

/// The one problem of a command, which must have changed nothing.
fn refused(session: &mut Session, command: Value) -> Problem {
    let before = session.state().clone();
    let outcome = send(session, command);
    assert_eq!(*session.state(), before);
    let problems = problems(&outcome);
    assert_eq!(problems.len(), 1, "{outcome:?}");
    problems[0].clone()
}

fn selected(side: Side) -> Option<Selection> {
    Some(Selection { point: "trapezius-upper-1".into(), side })
}

fn playing() -> Session {
    let mut session = session();
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    send(&mut session, json!({"type": "play"}));
    session
}

#[test]
fn selecting_a_point_selects_its_right_side_and_frames_it() {
    let mut session = session();
    let outcome = send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    assert!(outcome.changed && outcome.state == *session.state());
    assert_eq!(session.state().selection, selected(Side::Right));
    assert_eq!(session.state().view, View::Selection);
    let events = serde_json::to_value(&outcome.events).expect("JSON");
    assert_eq!(
        events,
        json!([{"type": "select", "point": "trapezius-upper-1", "side": "right"}, {"type": "view"}, {"type": "state"}])
    );

    let again = send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    assert!(!again.changed && again.events.is_empty());
}

#[test]
fn a_point_of_one_side_is_selected_there() {
    let mut session = session();
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-2"}));
    assert_eq!(session.state().selection.as_ref().map(|selection| selection.side), Some(Side::Left));
}

#[test]
fn a_bad_side_is_told_and_the_point_selected_all_the_same() {
    let mut session = session();
    let outcome = send(&mut session, json!({"type": "select", "point": "trapezius-upper-2", "side": "right"}));
    let problem = problems(&outcome)[0];
    assert_eq!(
        (problem.code.name(), problem.value.as_str(), problem.allowed.as_str()),
        ("invalid-side", "right", "left")
    );
    assert!(session.state().selection.is_some());
}

#[test]
fn an_unknown_point_is_told_with_the_nearest_ones() {
    let problem = refused(&mut session(), json!({"type": "select", "point": "trapezius-uper-1"}));
    assert_eq!(
        (problem.code.name(), problem.field.as_str(), problem.value.as_str()),
        ("invalid-point", "point", "trapezius-uper-1")
    );
    assert!(problem.allowed.starts_with("one of 3 point ids; nearest: trapezius-upper-1"), "{}", problem.allowed);
    assert!(problem.recoverable && problem.message.contains("trapezius-uper-1") && problem.message.contains("point"));
}

#[test]
fn a_click_on_a_muscle_looks_at_it_and_a_second_one_or_one_beside_no_more() {
    let mut session = session();
    let muscle = json!({"type": "pick", "layer": "superficial", "part": "deltoid-middle.R"});
    let outcome = send(&mut session, muscle.clone());
    let events = serde_json::to_value(&outcome.events).expect("JSON");
    assert_eq!(events, json!([{"type": "structure", "name": "deltoid-middle.R"}, {"type": "state"}]));
    send(&mut session, json!({"type": "isolate", "on": true}));
    send(&mut session, muscle.clone());
    assert!(session.state().structure.is_none() && !session.state().isolated);
    send(&mut session, muscle.clone());
    send(&mut session, json!({"type": "pick", "layer": "skin", "part": "skin.male"}));
    assert_eq!(session.state().structure, None);
    send(&mut session, muscle);
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    assert_eq!((&session.state().structure, &session.state().selection), (&None, &selected(Side::Right)));
}

#[test]
fn a_muscle_asked_for_by_name_is_turned_to_and_uncovered_until_it_is_left() {
    let mut session = session();
    send(&mut session, json!({"type": "structure", "name": "rhomboid-major.R"}));
    assert_eq!((session.state().uncovered, &session.state().view), (true, &View::Selection));
    let link = session.link();
    let (opened, problems) = decode(&link, session.catalog());
    assert!(problems.is_empty() && opened.uncovered && opened.view == View::Selection, "{link}");
    send(&mut session, json!({"type": "structure", "name": null}));
    assert_eq!((session.state().uncovered, &session.state().view), (false, &State::default().view));
    // What is pressed on the body is in sight as it is.
    send(&mut session, json!({"type": "pick", "layer": "superficial", "part": "deltoid-middle.R"}));
    assert_eq!((session.state().uncovered, &session.state().view), (false, &State::default().view));
    send(&mut session, json!({"type": "isolate", "on": true}));
    assert_eq!(session.state().view, View::Selection, "alone it is turned to");
    send(&mut session, json!({"type": "structure", "name": null}));
    send(&mut session, json!({"type": "view", "name": "back"}));
    send(&mut session, json!({"type": "structure", "name": "rhomboid-major.R"}));
    send(&mut session, json!({"type": "hide", "name": "rhomboid-major.R"}));
    assert_eq!(session.state().view, View::Named { name: ViewName::Back }, "and left for where one was");
    send(&mut session, json!({"type": "showAll"}));
    // With a point chosen, its own view comes back.
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    send(&mut session, json!({"type": "structure", "name": "T4"}));
    send(&mut session, json!({"type": "view", "name": "front"}));
    send(&mut session, json!({"type": "structure", "name": null}));
    assert_eq!(session.state().view, View::Named { name: ViewName::Front }, "a view that was asked for stays");
}

#[test]
fn hidden_parts_come_back_all_at_once_and_isolating_takes_the_chosen_points_muscle() {
    let mut session = session();
    let wrong = refused(&mut session, json!({"type": "isolate", "on": true}));
    assert_eq!((wrong.code.name(), wrong.field.as_str()), ("invalid-structure", "isolate"));
    send(&mut session, json!({"type": "structure", "name": "trapezius-upper.R"}));
    send(&mut session, json!({"type": "hide", "name": "trapezius-upper.R"}));
    send(&mut session, json!({"type": "hide", "name": "T4"}));
    send(&mut session, json!({"type": "hide", "name": "T4"}));
    let hidden: Vec<&str> = session.state().hidden.iter().map(Structure::name).collect();
    assert_eq!((hidden, &session.state().structure), (vec!["trapezius-upper.R", "T4"], &None));
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1", "side": "left"}));
    send(&mut session, json!({"type": "isolate", "on": true}));
    assert_eq!(session.state().structure.as_ref().map(Structure::name), Some("trapezius-upper.L"));
    assert!(session.state().isolated);
    send(&mut session, json!({"type": "showAll"}));
    assert!(session.state().hidden.is_empty() && !session.state().isolated);
    send(&mut session, json!({"type": "isolate", "on": true}));
    send(&mut session, json!({"type": "layer", "layer": "deep", "on": true}));
    assert!(!session.state().isolated, "a layer that is asked for is seen");
    let wrong = refused(&mut session, json!({"type": "hide", "name": "two words"}));
    assert_eq!(
        (wrong.code.name(), wrong.field.as_str(), wrong.value.as_str()),
        ("invalid-structure", "name", "two words")
    );
}

#[test]
fn clearing_tells_that_nothing_is_selected() {
    let mut session = playing();
    let outcome = send(&mut session, json!({"type": "clear"}));
    let events = serde_json::to_value(&outcome.events).expect("JSON");
    assert_eq!(
        events,
        json!([{"type": "select", "point": null, "side": null}, {"type": "view"}, {"type": "state"},
               {"type": "demo", "phase": null, "playing": false}])
    );
    assert_eq!(*session.state(), State::default());
}

#[test]
fn a_pick_selects_only_where_it_names_a_point() {
    let mut session = session();
    let nothing = send(&mut session, json!({"type": "pick", "layer": "skin", "position": [0, 0.5, 0.1]}));
    assert!(!nothing.changed);
    send(&mut session, json!({"type": "pick", "point": "trapezius-upper-1", "side": "left", "layer": "skin"}));
    assert_eq!(session.state().selection, selected(Side::Left));
}

#[test]
fn layers_are_kept_from_the_outside_in_and_never_all_taken_away() {
    let mut session = session();
    send(&mut session, json!({"type": "layers", "layers": ["skeleton", "skin", "skin"]}));
    assert_eq!(session.state().layers, [Tissue::Skin, Tissue::Skeleton]);
    send(&mut session, json!({"type": "layer", "layer": "deep", "on": true}));
    assert_eq!(session.state().layers, [Tissue::Skin, Tissue::Deep, Tissue::Skeleton]);
    send(&mut session, json!({"type": "layers", "layers": ["skin"]}));
    assert_eq!(
        refused(&mut session, json!({"type": "layer", "layer": "skin", "on": false})).code.name(),
        "invalid-layers"
    );
    assert_eq!(refused(&mut session, json!({"type": "layers", "layers": []})).code.name(), "invalid-layers");
    assert_eq!(refused(&mut session, json!({"type": "layers", "layers": "skin"})).code.name(), "invalid-layers");

    let partly = send(&mut session, json!({"type": "layers", "layers": ["deep", "fascia"]}));
    assert_eq!(problems(&partly)[0].value, "fascia");
    assert_eq!(session.state().layers, [Tissue::Deep]);
}

#[test]
fn views_are_names_or_camera_places() {
    let mut session = session();
    send(&mut session, json!({"type": "view", "name": "back"}));
    assert_eq!(session.state().view, View::Named { name: ViewName::Back });
    send(&mut session, json!({"type": "attribute", "name": "view", "value": "90 5 1.5"}));
    let view = View::Orbit { azimuth: 90.0, elevation: 5.0, distance: 1.5, target: None, rev: None };
    assert_eq!(session.state().view, view);
    let moved = json!({"type": "cameraMoved", "azimuth": 400, "elevation": 5, "distance": 1.5, "target": [0, 0.5, 0], "rev": 1});
    send(&mut session, moved);
    assert!(
        matches!(session.state().view, View::Orbit { azimuth, target: Some(_), .. } if (azimuth - 40.0).abs() < 1e-3)
    );
    let wrong = json!({"type": "attribute", "name": "view", "value": "90 100 1"});
    assert_eq!(refused(&mut session, wrong).code.name(), "invalid-view");
    for bad in [json!({"type": "view", "name": "below"}), json!({"type": "view"})] {
        assert_eq!(refused(&mut session, bad).code.name(), "invalid-view");
    }
}

#[test]
fn a_camera_moved_by_hand_keeps_its_number_until_another_view_is_asked_for() {
    let rev = |session: &Session| match session.state().view {
        View::Orbit { rev, .. } => rev,
        _ => None,
    };
    let mut session = session();
    let moved = |rev: u32| json!({"type": "cameraMoved", "azimuth": 40, "elevation": 5, "distance": 1.5, "target": [0, 0.5, 0], "rev": rev});
    send(&mut session, moved(7));
    assert_eq!(rev(&session), Some(7));
    let said = serde_json::to_value(session.state()).expect("JSON");
    assert_eq!(said["view"]["rev"], 7);
    send(&mut session, json!({"type": "xray", "on": true}));
    assert_eq!(rev(&session), Some(7), "another command leaves it");

    // A state that is set, and a link, ask for that view anew.
    send(&mut session, json!({"type": "setState", "state": said}));
    assert!(matches!(session.state().view, View::Orbit { .. }) && rev(&session).is_none());
    send(&mut session, moved(8));
    let link = session.link();
    send(&mut session, json!({"type": "restore", "code": link}));
    assert!(matches!(session.state().view, View::Orbit { .. }) && rev(&session).is_none());
    let nameless =
        json!({"type": "cameraMoved", "azimuth": 40, "elevation": 5, "distance": 1.5, "target": [0, 0.5, 0]});
    assert_eq!(refused(&mut session, nameless).code.name(), "invalid-view");
}

#[test]
fn a_film_that_begins_and_a_cut_are_seen_from_where_they_are_shown_wherever_hands_turned_the_body() {
    let mut session = session();
    let moved =
        json!({"type": "cameraMoved", "azimuth": 40, "elevation": 5, "distance": 1.5, "target": [0, 0.5, 0], "rev": 3});
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    let by_hand = |session: &Session| matches!(session.state().view, View::Orbit { .. });
    send(&mut session, moved.clone());
    send(&mut session, json!({"type": "play"}));
    assert_eq!(session.state().view, View::Selection);
    // While it runs the hand has the camera.
    at(&mut session, 5.0, moved.clone());
    at(&mut session, 6.0, json!({"type": "pause"}));
    at(&mut session, 7.0, json!({"type": "play"}));
    at(&mut session, 8.0, json!({"type": "seek", "s": 2}));
    assert!(by_hand(&session));
    at(&mut session, 9.0, json!({"type": "inside", "on": true}));
    assert_eq!(session.state().view, View::Selection);
    at(&mut session, 9.5, moved);
    at(&mut session, 10.0, json!({"type": "inside", "on": false}));
    assert!(by_hand(&session));
}

#[test]
fn glass_is_made_of_skin_that_was_peeled_off() {
    let mut session = session();
    send(&mut session, json!({"type": "layer", "layer": "skin", "on": false}));
    send(&mut session, json!({"type": "xray", "on": true}));
    assert!(session.state().xray && session.state().layers.contains(&Tissue::Skin));
    send(&mut session, json!({"type": "layer", "layer": "skin", "on": false}));
    send(&mut session, json!({"type": "xray", "on": false}));
    assert!(!session.state().layers.contains(&Tissue::Skin), "who turns it off wants no skin back");
}

#[test]
fn a_demonstration_needs_a_point_that_may_be_pressed() {
    let mut session = session();
    assert_eq!(refused(&mut session, json!({"type": "play"})).code.name(), "invalid-demo");
    assert_eq!(refused(&mut session, json!({"type": "seek", "s": 3})).code.name(), "invalid-demo");
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-3"}));
    let problem = refused(&mut session, json!({"type": "play"}));
    assert!(problem.allowed.contains("trapezius-upper-3 is never pressed"), "{}", problem.allowed);
    assert!(session.frame(NOW_MS).is_none());
}

#[test]
fn the_clock_alone_moves_a_demonstration_on() {
    let mut session = playing();
    assert_eq!(session.frame(NOW_MS + 12_000.0).map(|frame| frame.t_s), Some(12.0));
    at(&mut session, 12.0, json!({"type": "rate", "rate": 2}));
    assert_eq!(session.frame(NOW_MS + 14_000.0).map(|frame| frame.t_s), Some(16.0));
    at(&mut session, 14.0, json!({"type": "pause"}));
    assert_eq!(session.frame(NOW_MS + 99_000.0).map(|frame| frame.t_s), Some(16.0));
    assert!(!at(&mut session, 99.0, json!({"type": "pause"})).changed);
    assert!(!at(&mut session, 99.0, json!({"type": "tick"})).changed);
    assert_eq!(refused(&mut session, json!({"type": "rate", "rate": 9})).code.name(), "invalid-demo");
}

#[test]
fn each_phase_is_told_once() {
    let mut session = playing();
    let told = |outcome: &Outcome| outcome.events.iter().any(|event| matches!(event, Event::Demo(_)));
    assert!(!told(&at(&mut session, 4.0, json!({"type": "tick"}))));
    let settle = at(&mut session, 5.0, json!({"type": "tick"}));
    assert_eq!(settle.events, [Event::Demo(DemoDetail { phase: Some(Phase::Settle), playing: true })]);
    assert!(!settle.changed);
    assert!(!told(&at(&mut session, 6.0, json!({"type": "tick"}))));
    assert!(told(&at(&mut session, 7.0, json!({"type": "pause"}))));
}

#[test]
fn at_its_end_a_demonstration_pauses_and_plays_again_from_the_start() {
    let mut session = playing();
    let outcome = at(&mut session, 500.0, json!({"type": "xray", "on": true}));
    let demo = session.state().demo.clone().expect("a demonstration");
    assert!(
        !demo.playing
            && demo.at_s == 90.0
            && outcome.events.iter().any(|event| matches!(event, Event::Demo(DemoDetail { playing: false, .. })))
    );
    at(&mut session, 500.0, json!({"type": "play"}));
    assert!(session.state().demo.as_ref().is_some_and(|demo| demo.playing && demo.at_s == 0.0));
}

#[test]
fn steps_go_from_phase_to_phase_and_no_further_than_the_ends() {
    let mut session = session();
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    let mut seen = vec![];
    for _ in 0..12 {
        send(&mut session, json!({"type": "step", "by": 1}));
        seen.push(session.state().demo.as_ref().expect("a demonstration").at_s);
    }
    assert_eq!(&seen[..5], [5.0, 10.0, 16.0, 30.0, 35.0]);
    assert_eq!(seen.last(), Some(&90.0));
    send(&mut session, json!({"type": "seek", "s": 12.5}));
    send(&mut session, json!({"type": "step", "by": -1}));
    assert_eq!(session.state().demo.as_ref().map(|demo| demo.at_s), Some(5.0));
    send(&mut session, json!({"type": "seek", "s": 1e9}));
    assert_eq!(session.state().demo.as_ref().map(|demo| demo.at_s), Some(90.0));
    send(&mut session, json!({"type": "step", "by": -1}));
    let stretched_s = seen.iter().rev().find(|at_s| **at_s < 90.0).copied();
    assert_eq!(session.state().demo.as_ref().map(|demo| demo.at_s), stretched_s, "from the end to the last phase");
    assert_eq!(refused(&mut session, json!({"type": "step", "by": 2})).code.name(), "invalid-demo");
}

#[test]
fn another_point_ends_the_demonstration_and_the_same_one_does_not() {
    let mut session = playing();
    at(&mut session, 12.0, json!({"type": "select", "point": "trapezius-upper-1"}));
    assert_eq!(session.frame(NOW_MS + 12_000.0).map(|frame| frame.t_s), Some(12.0));
    at(&mut session, 12.0, json!({"type": "select", "point": "trapezius-upper-1", "side": "left"}));
    assert!(session.state().demo.as_ref().is_some_and(|demo| demo.playing), "on its other side it plays on");
    assert_eq!(session.frame(NOW_MS + 15_000.0).map(|frame| frame.t_s), Some(3.0), "from its beginning");
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-2", "side": "left"}));
    assert!(session.state().demo.is_none());
}

#[test]
fn firmness_changes_the_force_shown() {
    let mut session = playing();
    let force_n = |session: &mut Session| session.frame(NOW_MS + 20_000.0).expect("a frame").force_n;
    assert_eq!(force_n(&mut session), 20.0);
    send(&mut session, json!({"type": "firmness", "firmness": "firm"}));
    assert_eq!(force_n(&mut session), 30.0);
    assert_eq!(
        refused(&mut session, json!({"type": "firmness", "firmness": "brutal"})).allowed,
        "gentle, medium, firm"
    );
}

#[test]
fn attributes_say_the_same_as_commands() {
    let mut session = session();
    for (name, value) in [
        ("point", "trapezius-upper-1"),
        ("side", "left"),
        ("layers", "skin deep"),
        ("model", "female"),
        ("view", "180 10 1.2"),
        ("demo", "play"),
        ("lang", "de-AT"),
        ("names", "latin"),
    ] {
        let outcome = send(&mut session, json!({"type": "attribute", "name": name, "value": value}));
        assert!(problems(&outcome).is_empty(), "{outcome:?}");
    }
    let state = session.state().clone();
    assert_eq!(state.selection, selected(Side::Left));
    assert_eq!((&state.layers[..], state.body), (&[Tissue::Skin, Tissue::Deep][..], Body::Female));
    assert_eq!(state.view, View::Orbit { azimuth: 180.0, elevation: 10.0, distance: 1.2, target: None, rev: None });
    assert!(state.demo.is_some_and(|demo| demo.playing) && state.lang == "de-AT");
    assert_eq!(state.names, Names::Latin);

    for (name, value, code) in [
        ("point", "nose", "invalid-point"),
        ("layers", "fat", "invalid-layers"),
        ("model", "giraffe", "invalid-model"),
        ("view", "1 2", "invalid-view"),
        ("view", "1 2 x", "invalid-view"),
        ("demo", "stop", "invalid-demo"),
        ("state", "hello", "invalid-state"),
        ("lang", "klingon speech", "invalid-lang"),
        ("names", "greek", "invalid-state"),
        ("colour", "red", "invalid-command"),
    ] {
        assert_eq!(
            refused(&mut session, json!({"type": "attribute", "name": name, "value": value})).code.name(),
            code,
            "{name}"
        );
    }
    for name in ["demo", "layers", "model", "view", "lang", "names", "point"] {
        send(&mut session, json!({"type": "attribute", "name": name, "value": ""}));
    }
    assert_eq!(*session.state(), State::default());
}

#[test]
fn a_state_that_is_set_takes_what_is_good_and_tells_the_rest() {
    let mut session = session();
    let outcome = send(
        &mut session,
        json!({"type": "setState", "state": {
            "version": 1, "selection": {"point": "trapezius-upper-1", "side": "left"}, "layers": "skin", "xray": true,
            "view": {"kind": "named", "name": "below"}, "demo": {"atS": 12.5, "rate": 50, "firmness": "firm"},
            "lang": 7, "mood": "good"}}),
    );
    let mut codes: Vec<&str> = problems(&outcome).iter().map(|problem| problem.code.name()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["invalid-demo", "invalid-lang", "invalid-layers", "invalid-state", "invalid-view"]);
    let state = session.state();
    assert_eq!(state.selection, selected(Side::Left));
    assert!(state.xray && state.view == View::Selection && state.lang == "en");
    let demo = state.demo.clone().expect("a demonstration");
    assert_eq!((demo.at_s, demo.rate, demo.firmness), (12.5, 1.0, Firmness::Firm));

    let newer = refused(&mut session, json!({"type": "setState", "state": {"version": 2, "xray": false}}));
    assert_eq!((newer.code.name(), newer.field.as_str()), ("invalid-state", "version"));
    assert_eq!(refused(&mut session, json!({"type": "setState", "state": 5})).code.name(), "invalid-state");
}

#[test]
fn a_state_set_back_onto_itself_changes_nothing() {
    let mut session = playing();
    at(&mut session, 3.0, json!({"type": "view", "azimuth": 10, "elevation": 20, "distance": 2}));
    let state = serde_json::to_value(session.state()).expect("JSON");
    let before = session.frame(NOW_MS + 8000.0);
    let outcome = at(&mut session, 8.0, json!({"type": "setState", "state": state}));
    assert!(problems(&outcome).is_empty());
    assert_eq!(session.frame(NOW_MS + 8000.0), before);
}

#[test]
fn a_state_kept_until_tomorrow_goes_on_where_it_stood() {
    let mut session = playing();
    let state = serde_json::to_value(session.state()).expect("JSON");
    at(&mut session, 86_400.0, json!({"type": "setState", "state": state}));
    assert!(session.state().demo.as_ref().is_some_and(|demo| demo.playing));
    assert_eq!(session.frame(NOW_MS + 86_402_000.0).map(|frame| frame.t_s), Some(2.0));
}

#[test]
fn anything_that_is_no_command_is_told() {
    let mut session = session();
    for text in ["", "null", "[]", "{", "{}", "{\"type\":5}", "{\"type\":\"dance\"}", "{\"type\":\"xray\"}"] {
        let outcome = session.dispatch_json(text, NOW_MS);
        assert_eq!(problems(&outcome)[0].code.name(), "invalid-command", "{text}");
        assert!(!outcome.changed);
    }
}

#[test]
fn a_clock_that_fails_or_runs_backwards_does_no_harm() {
    let mut session = playing();
    session.dispatch_json("{\"type\":\"tick\"}", f64::NAN);
    session.dispatch_json("{\"type\":\"tick\"}", NOW_MS - 1e6);
    assert_eq!(session.frame(NOW_MS - 1e6).map(|frame| frame.t_s), Some(0.0));
}

#[test]
fn a_link_is_readable_and_brings_the_state_back() {
    let mut session = playing();
    send(&mut session, json!({"type": "xray", "on": true}));
    send(&mut session, json!({"type": "layers", "layers": ["superficial", "skin"]}));
    let moved = json!({"type": "cameraMoved", "azimuth": 180, "elevation": 5, "distance": 0.9, "target": [0, 0.5, -0.0001], "rev": 3});
    at(&mut session, 12.4, moved);
    let link = session.link();
    assert_eq!(link, "1~p=trapezius-upper-1.R~l=skin,superficial~x=1~c=180,5,0.9,0,0.5,0~d=12.4");

    let mut other = self::session();
    let outcome = send(&mut other, json!({"type": "restore", "code": link}));
    assert!(problems(&outcome).is_empty());
    assert_eq!(other.state().selection, selected(Side::Right));
    let demo = other.state().demo.clone().expect("a demonstration");
    assert!(!demo.playing && demo.at_s == 12.4);
    assert_eq!(other.link(), link);
}

#[test]
fn a_link_of_a_demonstration_that_is_over_opens_at_its_end() {
    let mut session = playing();
    session.frame(NOW_MS + 1e7);
    assert!(session.link().contains("~d=90"), "{}", session.link());
}

#[test]
fn a_link_with_bad_parts_loses_nothing_else() {
    let (state, problems) =
        decode("1~p=trapezius-upper-1.X~l=skin,fat,deep~x=2~v=below~c=1,2~d=-1~r=9~f=hard~qq=1~v=back", &small());
    assert_eq!(problems.len(), 9, "{problems:#?}");
    assert_eq!(state.selection, selected(Side::Right));
    assert_eq!(state.layers, [Tissue::Skin, Tissue::Deep]);
    assert_eq!(state.view, View::Named { name: ViewName::Back });
    assert!(!state.xray && state.demo.is_none());
}

#[test]
fn a_link_of_a_newer_version_is_refused_by_name_and_leaves_the_state() {
    let mut session = playing();
    let problem = refused(&mut session, json!({"type": "restore", "code": "2~p=trapezius-upper-1.R"}));
    assert_eq!(problem.code.name(), "invalid-state");
    assert!(problem.value.contains('2') && problem.allowed.contains("version 1"), "{problem:?}");
}

fn a_state() -> impl Strategy<Value = State> {
    let selection = prop_oneof![
        Just(None),
        Just(selected(Side::Left)),
        Just(selected(Side::Right)),
        Just(Some(Selection { point: "trapezius-upper-2".into(), side: Side::Left })),
    ];
    let layers = proptest::sample::subsequence(Tissue::ALL.to_vec(), 1..=5);
    let place = (-2.0f32..2.0, -2.0f32..2.0, -2.0f32..2.0).prop_map(|(x, y, z)| [x, y, z]);
    let view = prop_oneof![
        Just(None),
        proptest::sample::select(&ViewName::ALL[..]).prop_map(|name| Some(View::Named { name })),
        (-180.0f32..180.0, -90.0f32..90.0, 0.1f32..10.0, proptest::option::of(place)).prop_map(
            |(azimuth, elevation, distance, target)| Some(View::Orbit {
                azimuth,
                elevation,
                distance,
                target,
                rev: None
            })
        ),
    ];
    let demo = proptest::option::of((0.0f64..30.0, 1u32..=16, proptest::sample::select(&Firmness::ALL[..])));
    let part = || proptest::sample::select(&["deltoid-middle.R", "T4", "rib-7.L", "masseter-deep"][..]);
    let parts = (
        proptest::option::of(part()),
        proptest::collection::btree_set(part(), 0..3),
        any::<[bool; 7]>(),
        proptest::sample::select(&Limbs::ALL[..]),
    );
    (selection, layers, parts, view, demo).prop_map(|(selection, mut layers, parts, view, demo)| {
        layers.sort_by(|a, b| b.cmp(a));
        let (structure, hidden, [xray, isolated, uncovered, labels, marks, female, latin], limbs) = parts;
        let structure = structure.and_then(Structure::read);
        let mut state = State {
            selection,
            layers,
            xray,
            isolated: isolated && structure.is_some(),
            uncovered: uncovered && structure.is_some(),
            structure,
            hidden: hidden.into_iter().filter_map(Structure::read).collect(),
            labels,
            marks,
            limbs,
            body: if female { Body::Female } else { Body::Male },
            hand: if female { Tone::Deep } else { Tone::Fair },
            names: if latin { Names::Latin } else { Names::Everyday },
            ..State::default()
        };
        state.view = view.unwrap_or_else(|| state.usual_view());
        state.demo = demo.filter(|_| state.selection.is_some()).map(|(at_s, quarters, firmness)| Demo {
            playing: false,
            at_s,
            since_ms: 0.0,
            rate: f64::from(quarters) / 4.0,
            firmness,
            again: quarters % 2 == 0,
            inside: quarters % 3 == 0,
        });
        state
    })
}

/// The state with its numbers as a link keeps them.
fn as_kept(state: &State, catalog: &Catalog) -> State {
    decode(&encode(state, 0.0), catalog).0
}

proptest! {
    #[test]
    fn every_state_comes_back_from_its_link(state in a_state()) {
        let catalog = small();
        let code = encode(&state, 0.0);
        let (back, problems) = decode(&code, &catalog);
        prop_assert!(problems.is_empty(), "{code}: {problems:?}");
        prop_assert_eq!((&back.selection, &back.layers, back.xray), (&state.selection, &state.layers, state.xray));
        prop_assert_eq!((&back.structure, &back.hidden), (&state.structure, &state.hidden));
        prop_assert_eq!((back.isolated, back.labels, back.marks), (state.isolated, state.labels, state.marks));
        prop_assert_eq!((back.body, back.hand, back.limbs), (state.body, state.hand, state.limbs));
        match (&back.view, &state.view) {
            (
                View::Orbit { azimuth, elevation, distance, target, .. },
                View::Orbit { azimuth: a, elevation: e, distance: d, target: t, .. },
            ) => {
                prop_assert!((azimuth - a).abs() < 0.06 && (elevation - e).abs() < 0.06 && (distance - d).abs() < 6e-4);
                prop_assert_eq!(target.is_some(), t.is_some());
                for (x, y) in target.iter().flatten().zip(t.iter().flatten()) {
                    prop_assert!((x - y).abs() < 6e-4);
                }
            }
            (view, other) => prop_assert_eq!(view, other),
        }
        match (&back.demo, &state.demo) {
            (Some(demo), Some(other)) => {
                prop_assert!((demo.at_s - other.at_s).abs() < 6e-3);
                prop_assert_eq!((demo.rate, demo.firmness, demo.playing), (other.rate, other.firmness, false));
                prop_assert_eq!((demo.again, demo.inside), (other.again, other.inside));
            }
            (demo, other) => prop_assert_eq!(demo, other),
        }
        prop_assert_eq!(encode(&back, 0.0), code.clone());
        prop_assert!(code.bytes().all(|b| b.is_ascii_alphanumeric() || b"~=.,-".contains(&b)), "{}", code);
    }

    #[test]
    fn no_text_breaks_the_reading_of_links(text in ".*") {
        let catalog = small();
        decode(&text, &catalog);
        decode(&format!("1~{text}"), &catalog);
    }

    #[test]
    fn whatever_a_link_says_the_state_is_sound(parts in proptest::collection::vec("[plxmihntsbkvcdrfoqa]=[-a-zA-Z0-9.,]{0,24}", 0..8)) {
        let catalog = small();
        let (state, _) = decode(&format!("1~{}", parts.join("~")), &catalog);
        prop_assert!(!state.layers.is_empty());
        prop_assert!(state.selection.as_ref().is_none_or(|selection| catalog.point(&selection.point).is_some()));
        prop_assert!(state.demo.is_none() || state.selection.is_some());
        prop_assert!(state.view != View::Selection || state.selection.is_some());
        prop_assert_eq!(as_kept(&state, &catalog), state);
    }

    #[test]
    fn a_bad_part_among_good_ones_costs_only_itself(state in a_state(), bad in "[a-z]{2,4}=[a-z]{0,6}") {
        let catalog = small();
        let (back, problems) = decode(&format!("{}~{bad}", encode(&state, 0.0)), &catalog);
        prop_assert_eq!(problems.len(), 1);
        prop_assert_eq!(back, as_kept(&state, &catalog));
    }

    #[test]
    fn no_text_breaks_a_session(text in ".*", name in "[a-z]{0,8}", value in ".*", now_ms in any::<f64>()) {
        let mut session = playing();
        session.dispatch_json(&text, now_ms);
        let attribute = json!({"type": "attribute", "name": name, "value": value}).to_string();
        session.dispatch_json(&attribute, now_ms);
        for name in ["point", "side", "layers", "model", "view", "demo", "state", "lang", "names"] {
            session.dispatch_json(&json!({"type": "attribute", "name": name, "value": value}).to_string(), now_ms);
        }
        session.frame(now_ms);
        session.link();
    }

    #[test]
    fn the_same_command_in_the_same_state_gives_the_same(state in a_state(), s in any::<f64>()) {
        let catalog = small();
        let once = reduce(&state, &Command::Seek { s }, NOW_MS, &catalog, &Lexicon::default());
        let twice = reduce(&state, &Command::Seek { s }, NOW_MS, &catalog, &Lexicon::default());
        prop_assert_eq!(&once, &twice);
        prop_assert!(once.state.demo.is_none_or(|demo| demo.at_s.is_finite()));
    }
}

fn places(session: &Session) -> Vec<String> {
    session.state().pain.iter().map(Place::text).collect()
}

#[test]
fn places_that_hurt_are_set_added_and_taken_away() {
    let mut session = session();
    let outcome =
        send(&mut session, json!({"type": "pain", "places": ["occiput.L", "vertex.R", "occiput.L", "headache"]}));
    assert_eq!(places(&session), ["occiput.L", "vertex", "headache"], "each once, and the midline without a side");
    assert!(outcome.events.iter().any(|event| matches!(event, Event::Pain(detail) if detail.places.len() == 3)));
    send(&mut session, json!({"type": "place", "place": "vertex", "on": false}));
    send(&mut session, json!({"type": "place", "place": "neck-back-upper", "side": "right", "on": true}));
    assert_eq!(places(&session), ["occiput.L", "headache", "neck-back-upper.R"]);
    send(&mut session, json!({"type": "attribute", "name": "region", "value": ""}));
    assert_eq!(places(&session), Vec::<String>::new());
}

#[test]
fn a_bad_place_is_told_and_the_good_ones_are_taken() {
    let mut session = session();
    let outcome =
        send(&mut session, json!({"type": "attribute", "name": "region", "value": "ociput.R vertex occiput.X"}));
    assert_eq!(places(&session), ["vertex"]);
    let told: Vec<_> = problems(&outcome).iter().map(|problem| (problem.code.name(), problem.value.clone())).collect();
    assert_eq!(told, [("invalid-region", "ociput.R".into()), ("invalid-region", "occiput.X".into())]);
    assert!(problems(&outcome)[0].allowed.contains("occiput"));
    refused(&mut session, json!({"type": "pain", "places": ["nowhere"]}));
    refused(&mut session, json!({"type": "place", "place": "nowhere", "on": true}));
    refused(&mut session, json!({"type": "pain", "places": 7}));
}

#[test]
fn a_pick_on_the_skin_says_where_it_hurts_while_no_point_is_open() {
    let mut session = session();
    let pick =
        json!({"type": "pick", "regions": [{"place": "occiput", "side": "left"}, {"place": "vertex", "side": null}]});
    send(&mut session, pick.clone());
    assert_eq!(places(&session), ["occiput.L"], "the likeliest region");
    send(&mut session, pick.clone());
    assert_eq!(places(&session), Vec::<String>::new(), "a second pick takes it away");
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-1"}));
    send(&mut session, pick);
    assert_eq!(places(&session), Vec::<String>::new());
    send(&mut session, json!({"type": "clear"}));
    let on_mark =
        json!({"type": "pick", "point": "trapezius-upper-1", "side": "left", "regions": [{"place": "occiput"}]});
    send(&mut session, on_mark);
    assert_eq!((session.state().selection.clone(), places(&session).len()), (selected(Side::Left), 0));
}

#[test]
fn an_answer_looked_at_shows_without_being_selected() {
    let mut session = session();
    send(&mut session, json!({"type": "pain", "places": ["occiput.L"]}));
    let outcome =
        send(&mut session, json!({"type": "preview", "point": "trapezius-upper-1", "side": "left", "turn": true}));
    assert_eq!(session.state().shown(), selected(Side::Left).as_ref());
    assert_eq!((session.state().selection.clone(), session.state().view.clone()), (None, View::Selection));
    assert!(!outcome.events.iter().any(|event| matches!(event, Event::Select(_))));
    // Another question lets it go, and the view with it.
    send(&mut session, json!({"type": "place", "place": "vertex", "on": true}));
    assert_eq!(session.state().shown(), None);
    assert_ne!(session.state().view, View::Selection);
    // A selection takes its place, and the places stay for the way back.
    send(&mut session, json!({"type": "preview", "point": "trapezius-upper-1"}));
    send(&mut session, json!({"type": "select", "point": "trapezius-upper-2"}));
    assert_eq!((session.state().preview.clone(), places(&session).len()), (None, 2));
    refused(&mut session, json!({"type": "preview", "point": "nothing"}));
}

#[test]
fn whose_zones_and_which_points_show_is_part_of_the_state_and_its_link() {
    let mut session = session();
    send(&mut session, json!({"type": "sensitivity", "sensitivity": "sensitive"}));
    send(&mut session, json!({"type": "lessCertain", "on": true}));
    send(&mut session, json!({"type": "pain", "places": ["occiput.L", "headache"]}));
    let (state, problems) = decode(&session.link(), session.catalog());
    assert_eq!(problems, []);
    assert_eq!((state.sensitivity, state.less_certain), (Sensitivity::Sensitive, true));
    assert_eq!(state.pain, session.state().pain);
    refused(&mut session, json!({"type": "sensitivity", "sensitivity": "very"}));
    refused(&mut session, json!({"type": "attribute", "name": "sensitivity", "value": "very"}));
    let (_, problems) = decode("1~w=nowhere~z=very~u=2", session.catalog());
    assert_eq!(problems.len(), 3);
    send(&mut session, json!({"type": "attribute", "name": "sensitivity", "value": ""}));
    assert_eq!(session.state().sensitivity, Sensitivity::Typical);
}

#[test]
fn latin_names_are_part_of_the_state_and_its_link_and_the_language_is_not() {
    let mut session = session();
    send(&mut session, json!({"type": "lang", "lang": "de"}));
    send(&mut session, json!({"type": "names", "names": "latin"}));
    let link = session.link();
    assert!(link.ends_with("~a=latin"), "{link}");
    let mut other = self::session();
    send(&mut other, json!({"type": "lang", "lang": "fr"}));
    send(&mut other, json!({"type": "restore", "code": link}));
    assert_eq!((other.state().names, other.state().lang.as_str()), (Names::Latin, "fr"));
    refused(&mut session, json!({"type": "names", "names": "greek"}));
    refused(&mut session, json!({"type": "setState", "state": {"names": "greek"}}));
    assert_eq!(decode("1~a=greek", session.catalog()).1.len(), 1);
    send(&mut session, json!({"type": "names", "names": "everyday"}));
    assert!(!session.link().contains("a="), "{}", session.link());
}

#[test]
fn another_catalogue_lets_go_of_what_it_lacks() {
    let mut session = playing();
    send(&mut session, json!({"type": "preview", "point": "trapezius-upper-2"}));
    let mut data = session.catalog().data().clone();
    data.points.truncate(0);
    session.set_catalog(Catalog::check(data, small::recipe).expect("holds"));
    assert_eq!((session.state().selection.clone(), session.state().preview.clone()), (None, None));
    assert_eq!(session.frame(NOW_MS), None);
}

#[test]
fn a_demonstration_counts_from_when_its_hand_is_seen() {
    let mut session = playing();
    at(&mut session, 3.0, json!({ "type": "shown" }));
    let t = session.frame(NOW_MS + 5000.0).expect("a demonstration").t_s;
    assert!((t - 2.0).abs() < 1e-6, "{t}");
    // One that stands still is not touched.
    at(&mut session, 5.0, json!({ "type": "pause" }));
    let before = session.state().clone();
    at(&mut session, 9.0, json!({ "type": "shown" }));
    assert_eq!(*session.state(), before);
}

#[test]
fn the_way_back_closes_the_card_of_a_muscle_too() {
    let mut session = session();
    send(&mut session, json!({ "type": "select", "point": "infraspinatus-1" }));
    send(&mut session, json!({ "type": "structure", "name": "deltoid-posterior.R" }));
    assert!(session.state().structure.is_some());
    send(&mut session, json!({ "type": "clear" }));
    assert_eq!((&session.state().structure, &session.state().selection), (&None, &None));
}
