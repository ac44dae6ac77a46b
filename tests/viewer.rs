//! The viewer without a GPU: everything up to the draw calls, on the real body and the real catalogue.
#![cfg(feature = "viewer")]

mod support;

use bevy::math::Vec2;
use serde_json::json;
use trigger_point_atlas::catalog::Side;
use trigger_point_atlas::pressure::{Phase, Schedule};
use trigger_point_atlas::session::Body;
use trigger_point_atlas::viewer::Viewer;
use trigger_point_atlas::viewer::protocol::{self, Message, PointerKind, Reply};

const SIZE: Vec2 = Vec2::new(800.0, 600.0);

struct Stage {
    viewer: Viewer,
    now_ms: f64,
}

impl Stage {
    fn new() -> Self {
        let mut stage = Self::without_hands();
        stage.viewer.contacts(support::contacts_bytes());
        stage.settle();
        stage
    }

    fn without_hands() -> Self {
        let mut viewer = Viewer::new(SIZE, 1.0, None);
        viewer.model(support::model_bytes());
        viewer.rest(support::model_bytes());
        viewer.message(&json!({ "type": "catalogue", "json": support::catalogue_json() }).to_string());
        let mut stage = Self { viewer, now_ms: 1e12 };
        stage.settle();
        stage
    }

    /// Draws until nothing more is wanted; gives what was said meanwhile.
    fn settle(&mut self) -> Vec<Reply> {
        let mut said = vec![];
        for _ in 0..600 {
            self.now_ms += 20.0;
            let more = self.viewer.frame(self.now_ms, self.now_ms);
            said.extend(self.viewer.replies());
            if !more {
                return said;
            }
        }
        panic!("the viewer never came to rest");
    }

    /// One frame, so much later.
    fn frame(&mut self, after_ms: f64) -> Vec<Reply> {
        self.now_ms += after_ms;
        self.viewer.frame(self.now_ms, self.now_ms);
        self.viewer.replies()
    }

    fn send(&mut self, message: serde_json::Value) -> Vec<Reply> {
        self.viewer.message(&message.to_string());
        self.settle()
    }

    fn select(&mut self, point: &str, side: &str) -> Vec<Reply> {
        self.send(json!({ "type": "state", "state": {
            "version": 1, "selection": { "point": point, "side": side }, "layers": ["skin"], "xray": false,
            "view": { "kind": "selection" }, "demo": null, "lang": "en" } }))
    }

    fn locate(&mut self, point: &str, side: Side) -> (Vec2, bool) {
        self.viewer.handle(Message::Locate { point: point.into(), side });
        let said = self.settle();
        let found = said.iter().find_map(|reply| match reply {
            Reply::Located { x, y, visible, .. } => Some((Vec2::new(*x, *y), *visible)),
            _ => None,
        });
        found.unwrap_or_else(|| panic!("{said:?}"))
    }

    fn click(&mut self, at: Vec2) -> Vec<Reply> {
        for kind in [PointerKind::Down, PointerKind::Up] {
            self.viewer.handle(self.pointer(kind, at));
        }
        self.settle()
    }

    fn drag(&mut self, from: Vec2, to: Vec2) -> Vec<Reply> {
        self.viewer.handle(self.pointer(PointerKind::Down, from));
        for k in 1..=10 {
            self.viewer.handle(self.pointer(PointerKind::Move, from.lerp(to, k as f32 / 10.0)));
            self.now_ms += 16.0;
            self.viewer.frame(self.now_ms, self.now_ms);
        }
        // Held still before it is let go: nothing glides on.
        self.viewer.handle(self.pointer(PointerKind::Move, to));
        self.now_ms += 100.0;
        self.viewer.frame(self.now_ms, self.now_ms);
        self.viewer.handle(self.pointer(PointerKind::Up, to));
        self.settle()
    }

    fn pointer(&self, kind: PointerKind, at: Vec2) -> Message {
        Message::Pointer { kind, id: 1, x: at.x, y: at.y, button: 0, shift: false, touch: false, at_ms: self.now_ms }
    }
}

fn camera(said: &[Reply]) -> Option<(f32, f32)> {
    said.iter().rev().find_map(|r| match r {
        Reply::Camera { azimuth, elevation, .. } => Some((*azimuth, *elevation)),
        _ => None,
    })
}

#[test]
fn a_viewer_at_rest_wants_no_frame() {
    let mut stage = Stage::new();
    for k in 0..50 {
        let now = stage.now_ms + f64::from(k) * 16.0;
        assert!(!stage.viewer.frame(now, now));
    }
    assert!(stage.viewer.replies().is_empty());
}

/// What the page makes of where hands left the camera.
fn left_at(said: &[Reply]) -> Option<serde_json::Value> {
    said.iter().rev().find_map(|r| match r {
        Reply::Camera { azimuth, elevation, distance, target, moving: false, by_hand: true, rev } => Some(json!({
            "kind": "orbit", "azimuth": azimuth, "elevation": elevation, "distance": distance, "target": target,
            "rev": rev })),
        _ => None,
    })
}

#[test]
fn a_late_answer_to_a_turn_does_not_undo_the_next() {
    let mut stage = Stage::new();
    let shows = |view: &serde_json::Value| {
        json!({ "type": "state", "state": { "version": 1, "selection": null, "layers": ["skin"], "xray": false,
            "view": view, "demo": null, "lang": "en" } })
    };
    let turn = json!({ "type": "nudge", "azimuth": 20.0 });
    let first = left_at(&stage.send(turn.clone())).expect("the turn is told");
    let second = left_at(&stage.send(turn)).expect("the next turn is told");
    assert_eq!(camera(&stage.send(shows(&first))), None, "the first answer moves nothing");
    assert_eq!(camera(&stage.send(shows(&second))), None, "nor does the second");
    // The same view, asked for by the page, is a wish.
    let mut wish = first.clone();
    wish.as_object_mut().unwrap().remove("rev");
    let (azimuth, _) = camera(&stage.send(shows(&wish))).expect("the page turns back");
    assert!((f64::from(azimuth) - first["azimuth"].as_f64().unwrap()).abs() < 0.1);
}

#[test]
fn a_selected_point_is_turned_to_and_can_be_clicked_where_it_shows() {
    let mut stage = Stage::new();
    for (point, name, side) in [
        ("trapezius-upper-2", "right", Side::Right),
        ("trapezius-upper-2", "left", Side::Left),
        ("temporalis-1", "left", Side::Left),
        ("quadratus-lumborum-2", "right", Side::Right),
    ] {
        let said = stage.select(point, name);
        assert!(said.iter().any(|r| matches!(r, Reply::Anchor { visible: true, .. })), "{point}: {said:?}");
        let (at, visible) = stage.locate(point, side);
        assert!(visible && at.cmpge(Vec2::ZERO).all() && at.cmple(SIZE).all(), "{point} at {at}");
        let picked = stage.click(at);
        assert!(
            picked.iter().any(|r| matches!(r, Reply::Pick { pick }
                if pick.point.as_deref() == Some(point) && pick.side == Some(side))),
            "{point}: {picked:?}"
        );
    }
}

#[test]
fn beside_a_dot_a_finger_meets_the_point_and_a_mouse_the_skin() {
    let mut stage = Stage::new();
    stage.select("quadratus-lumborum-2", "right");
    let (at, _) = stage.locate("quadratus-lumborum-2", Side::Right);
    let beside = at + Vec2::new(0.0, 13.0);
    let met = |said: &[Reply]| {
        said.iter().find_map(|r| if let Reply::Pick { pick } = r { Some(pick.clone()) } else { None }).expect("a pick")
    };
    let mouse = met(&stage.click(beside));
    assert_eq!(mouse.point, None);
    assert!(!mouse.regions.is_empty(), "it is asked whether it hurts there");
    for kind in [PointerKind::Down, PointerKind::Up] {
        let Message::Pointer { kind, id, x, y, button, shift, at_ms, .. } = stage.pointer(kind, beside) else {
            unreachable!()
        };
        stage.viewer.handle(Message::Pointer { kind, id, x, y, button, shift, touch: true, at_ms });
    }
    let finger = met(&stage.settle());
    assert_eq!(finger.point.as_deref(), Some("quadratus-lumborum-2"));
}

#[test]
fn points_of_the_back_are_seen_from_the_back() {
    let mut stage = Stage::new();
    let (azimuth, _) = camera(&stage.select("rhomboid-major-1", "left")).unwrap();
    assert!(azimuth.abs() > 110.0, "{azimuth}");
    let (azimuth, _) = camera(&stage.select("pectoralis-major-sternal-1", "left")).unwrap();
    assert!(azimuth.abs() < 60.0, "{azimuth}");
}

#[test]
fn a_drag_turns_the_body_and_is_no_click() {
    let mut stage = Stage::new();
    let said = stage.drag(Vec2::new(400.0, 300.0), Vec2::new(520.0, 300.0));
    let (azimuth, _) = camera(&said).unwrap();
    assert!((-45.0..-35.0).contains(&azimuth), "the left of the window came forward: {azimuth}");
    assert!(!said.iter().any(|r| matches!(r, Reply::Pick { .. })));
}

#[test]
fn a_click_on_bare_skin_says_where_and_on_nothing_says_so() {
    let mut stage = Stage::new();
    let said = stage.click(Vec2::new(400.0, 470.0));
    let pick = said.iter().find_map(|r| if let Reply::Pick { pick } = r { Some(pick) } else { None }).unwrap();
    assert_eq!(pick.part.as_deref(), Some("skin.male"));
    assert!(pick.position.unwrap()[2] > 0.0, "the front of the body was clicked");
    let said = stage.click(Vec2::new(5.0, 5.0));
    assert!(said.iter().any(|r| matches!(r, Reply::Pick { pick } if pick.layer.is_none())));
}

#[test]
fn glass_skin_lets_a_click_through_to_the_bone() {
    let mut stage = Stage::new();
    stage.send(json!({ "type": "state", "state": { "version": 1, "layers": ["skin", "skeleton"], "xray": true } }));
    let said = stage.click(Vec2::new(400.0, 180.0));
    assert!(
        said.iter().any(|r| matches!(r, Reply::Pick { pick }
            if pick.layer == Some(trigger_point_atlas::body::Tissue::Skeleton))),
        "{said:?}"
    );
}

fn picked(said: &[Reply]) -> Option<String> {
    said.iter().find_map(|r| if let Reply::Pick { pick } = r { pick.part.clone() } else { None })
}

/// What the page was last told to write beside the body.
fn names(said: &[Reply]) -> Vec<trigger_point_atlas::viewer::protocol::Label> {
    let last =
        said.iter().rev().find_map(|r| if let Reply::Labels { labels } = r { Some(labels.clone()) } else { None });
    last.unwrap_or_default()
}

#[test]
fn another_body_takes_the_names_along_that_were_chosen_on_the_last() {
    let mut stage = Stage::new();
    let peeled = |view: serde_json::Value| {
        json!({ "type": "state", "state": { "version": 1, "layers": ["superficial", "skeleton"], "view": view,
            "pain": [{ "place": "neck", "side": null }] } })
    };
    let back = json!({ "kind": "named", "name": "back" });
    assert!(!names(&stage.send(peeled(back.clone()))).is_empty());
    // What comes first of a body has fewer parts than the whole; meanwhile the camera flies.
    stage.viewer.model(support::model_bytes());
    stage.viewer.message(&peeled(json!({ "kind": "named", "name": "front" })).to_string());
    stage.settle();
    stage.viewer.rest(support::model_bytes());
    stage.settle();
    assert!(!names(&stage.send(peeled(back))).is_empty(), "the names come back");
}

#[test]
fn a_hidden_muscle_lets_the_click_through_to_the_next_and_an_isolated_one_stands_alone() {
    let mut stage = Stage::new();
    let state = |more: serde_json::Value| {
        let mut state = json!({ "version": 1, "layers": ["superficial", "intermediate", "deep", "skeleton"],
            "view": { "kind": "named", "name": "back" } });
        state.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "type": "state", "state": state })
    };
    stage.send(state(json!({})));
    let at = Vec2::new(370.0, 190.0);
    let outer = picked(&stage.click(at)).unwrap();
    assert!(outer.starts_with("trapezius") && outer.ends_with(".L"), "{outer}");
    stage.send(state(json!({ "hidden": [outer.strip_suffix(".L").unwrap()] })));
    let inner = picked(&stage.click(at)).unwrap();
    assert!(inner != outer, "{inner}");
    stage.send(state(json!({ "structure": "levator-scapulae.L", "isolated": true, "layers": ["superficial"] })));
    for x in 0..20 {
        for y in 0..20 {
            if let Some(part) = picked(&stage.click(Vec2::new(x as f32 * 40.0, y as f32 * 30.0))) {
                assert_eq!(part, "levator-scapulae.L");
            }
        }
    }
}

#[test]
fn a_structure_asked_for_by_name_is_shown_whole_with_what_lies_over_it_put_aside() {
    let mut stage = Stage::new();
    let mut ask = |name: &str| {
        let said = stage.send(json!({ "type": "state", "state": { "version": 1, "structure": name, "uncovered": true,
            "layers": ["skin", "superficial", "intermediate", "deep", "skeleton"], "view": { "kind": "selection" } } }));
        let azimuth = camera(&said).map(|(azimuth, _)| azimuth);
        (azimuth, picked(&stage.click(SIZE / 2.0)))
    };
    let (azimuth, part) = ask("rhomboid-major.R");
    assert_eq!(part.as_deref(), Some("rhomboid-major.R"), "under skin and trapezius");
    assert!(azimuth.is_some_and(|azimuth| azimuth.abs() > 110.0), "{azimuth:?}");
    let (azimuth, part) = ask("pectoralis-minor.L");
    assert_eq!(part.as_deref(), Some("pectoralis-minor.L"), "under pectoralis major");
    assert!(azimuth.is_some_and(|azimuth| azimuth.abs() < 75.0), "{azimuth:?}");
    let (azimuth, part) = ask("T4");
    assert_eq!(part.as_deref(), Some("T4"), "under all muscles of the back");
    assert!(azimuth.is_some_and(|azimuth| azimuth.abs() > 110.0), "{azimuth:?}");
}

#[test]
fn an_eyeball_lies_in_its_socket_while_muscles_are_shown_and_bare_bones_have_none() {
    let mut stage = Stage::new();
    let mut met = |layers: &[&str]| {
        stage.send(json!({ "type": "state", "state": { "version": 1, "layers": layers, "view": {
            "kind": "orbit", "azimuth": 0, "elevation": 0, "distance": 0.5, "target": [0.0294, 0.8034, 0.12] } } }));
        picked(&stage.click(SIZE / 2.0))
    };
    for flesh in ["superficial", "intermediate", "deep"] {
        assert_eq!(met(&[flesh, "skeleton"]).as_deref(), Some("eyeball.L"), "{flesh}");
    }
    let bare = met(&["skeleton"]);
    assert!(bare.as_ref().is_none_or(|part| !part.starts_with("eye")), "{bare:?}");
}

#[test]
fn a_muscle_under_the_pointer_is_told_once_and_skin_is_not() {
    let mut stage = Stage::new();
    let hover = |stage: &mut Stage, at: Vec2| {
        stage.viewer.handle(stage.pointer(PointerKind::Hover, at));
        stage.settle()
    };
    let told = |said: &[Reply]| {
        said.iter().find_map(|r| if let Reply::Hover { part, .. } = r { Some(part.clone()) } else { None })
    };
    assert_eq!(told(&hover(&mut stage, Vec2::new(400.0, 470.0))).flatten(), None);
    stage.send(json!({ "type": "state", "state": { "version": 1, "layers": ["superficial"] } }));
    let part = told(&hover(&mut stage, Vec2::new(350.0, 300.0))).flatten().unwrap();
    assert!(part.starts_with("obliquus-externus") || part.starts_with("pectoralis"), "{part}");
    assert_eq!(told(&hover(&mut stage, Vec2::new(351.0, 300.0))), None, "the same again");
}

#[test]
fn names_stand_beside_the_muscles_in_sight_apart_and_each_once() {
    let mut stage = Stage::new();
    let skin = stage.send(json!({ "type": "state", "state": { "version": 1 } }));
    assert!(names(&skin).is_empty(), "whole skin has nothing to name");
    let peeled = json!({ "version": 1, "layers": ["superficial", "skeleton"],
        "view": { "kind": "named", "name": "back" } });
    let labels = names(&stage.send(json!({ "type": "state", "state": peeled })));
    let stems: Vec<&str> = labels.iter().map(|l| l.part.split('.').next().unwrap()).collect();
    for muscle in ["trapezius-middle", "latissimus-dorsi", "infraspinatus", "gluteus-maximus", "deltoid-posterior"] {
        assert_eq!(stems.iter().filter(|s| **s == muscle).count(), 1, "{muscle} in {stems:?}");
    }
    for (k, a) in labels.iter().enumerate() {
        assert!((0.0..=SIZE.x).contains(&a.x) && (0.0..=SIZE.y).contains(&a.y), "{a:?}");
        assert!(labels[k + 1..].iter().all(|b| a.ends != b.ends || (a.y - b.y).abs() >= 25.9), "{labels:?}");
        stage.send(json!({ "type": "state", "state": peeled }));
        assert_eq!(picked(&stage.click(Vec2::new(a.to_x, a.to_y))).as_deref(), Some(a.part.as_str()));
    }
    let mut quiet = peeled.clone();
    quiet["labels"] = json!(false);
    let said = stage.send(json!({ "type": "state", "state": quiet }));
    assert!(said.iter().any(|r| matches!(r, Reply::Labels { labels } if labels.is_empty())), "{said:?}");
}

#[test]
fn a_muscle_that_many_lack_is_seen_when_it_is_asked_for() {
    let mut stage = Stage::new();
    let mut named = |more: serde_json::Value| {
        let mut state = json!({ "version": 1, "layers": ["superficial", "intermediate", "deep", "skeleton"],
            "view": { "kind": "named", "name": "front" } });
        state.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let labels = names(&stage.send(json!({ "type": "state", "state": state })));
        assert!(labels.iter().any(|l| l.part.starts_with("pectoralis-major")), "{labels:?}");
        labels.iter().any(|l| l.part.starts_with("sternalis"))
    };
    assert!(!named(json!({})));
    assert!(named(json!({ "structure": "sternalis.R" })));
    assert!(!named(json!({ "structure": "sternalis.R", "hidden": ["sternalis"] })));
}

#[test]
fn broken_files_and_messages_are_told_and_change_nothing() {
    let mut stage = Stage::new();
    stage.viewer.model(b"not a glb".to_vec());
    stage.viewer.contacts(support::model_bytes()[..200].to_vec());
    stage.viewer.message("{\"type\":\"pointer\",\"kind\":\"sideways\"}");
    stage.viewer.message(&json!({ "type": "catalogue", "json": "{\"points\":[{\"id\":7}]}" }).to_string());
    let mut errors: Vec<_> = stage
        .settle()
        .into_iter()
        .filter_map(|r| {
            if let Reply::Error { code, recoverable, .. } = r { Some((code.name(), recoverable)) } else { None }
        })
        .collect();
    errors.sort_unstable();
    let told = [("asset-failed", false), ("asset-failed", true), ("invalid-catalog", false), ("viewer-failed", false)];
    assert_eq!(errors, told, "only the view without hands goes on");
    let said = stage.select("trapezius-upper-2", "right");
    assert!(said.iter().any(|r| matches!(r, Reply::Anchor { visible: true, .. })));
}

#[test]
fn reduced_motion_arrives_at_once() {
    let mut stage = Stage::new();
    stage.send(json!({ "type": "theme", "top": [1, 1, 1], "bottom": [1, 1, 1], "reducedMotion": true }));
    stage.viewer.message(&json!({ "type": "nudge", "azimuth": 30 }).to_string());
    stage.now_ms += 20.0;
    let more = stage.viewer.frame(stage.now_ms, stage.now_ms);
    assert!(!more, "nothing is left to animate");
    assert_eq!(camera(&stage.viewer.replies()).unwrap().0, 30.0);
}

#[test]
fn a_demonstration_goes_near_for_the_knot_and_the_cut_and_steps_back_for_the_motion() {
    let mut stage = Stage::new();
    let mut at = |at_s: f64, inside: bool| {
        stage.send(json!({ "type": "state", "state": {
            "version": 1, "selection": { "point": "trapezius-upper-1", "side": "right" }, "view": { "kind": "selection" },
            "demo": { "playing": false, "atS": at_s, "sinceMs": 0, "rate": 1, "firmness": "medium", "inside": inside } } }))
    };
    let distance = |said: &[Reply]| {
        said.iter().rev().find_map(|r| if let Reply::Camera { distance, .. } = r { Some(*distance) } else { None })
    };
    let timeline = trigger_point_atlas::pressure::Timeline::new(
        support::catalogue().point("trapezius-upper-1").unwrap().pressure.as_ref().unwrap(),
        trigger_point_atlas::pressure::Firmness::Medium,
    );
    let middle = |phase| {
        let span = timeline.schedule().spans().iter().find(|s| s.phase == phase).unwrap();
        (span.start_s + span.end_s) / 2.0
    };
    use trigger_point_atlas::pressure::Phase;
    let held = distance(&at(middle(Phase::Hold), false)).unwrap();
    let cut = distance(&at(middle(Phase::Hold), true)).unwrap();
    assert!(cut < held, "the cut is looked at from near: {cut} m, the hand from {held} m");
    let felt = distance(&at(middle(Phase::Release), false)).unwrap();
    assert!(
        held < felt * 0.8 && cut < felt * 0.8,
        "where it is felt is looked at from {felt} m, the hand from {held} m"
    );
    let found = distance(&at(middle(Phase::Find), false)).unwrap();
    assert!(found < felt, "the knot is looked for from near: {found} m");
    let said = at(middle(Phase::Lengthen), false);
    assert!(distance(&said).unwrap() > found, "the motion is seen from farther off");
    let way = |said: &[Reply]| {
        said.iter().rev().find_map(|r| if let Reply::Way { path } = r { Some(path.clone()) } else { None })
    };
    let path = way(&said).expect("the way of the head is told");
    let length: f32 = path.windows(2).map(|w| (w[0][0] - w[1][0]).hypot(w[0][1] - w[1][1])).sum();
    assert!(length > 15.0, "it can be seen: {path:?}");
    assert_eq!(way(&at(middle(Phase::Hold), false)), Some(vec![]), "and goes away");
}

#[test]
fn a_demonstration_that_is_over_leaves_the_view_as_it_was_and_no_arrow() {
    let mut stage = Stage::new();
    let pressure = support::catalogue().point("trapezius-upper-1").unwrap().pressure.clone().unwrap();
    let end_s = Schedule::new(&pressure).duration_s();
    let seen = |said: &[Reply]| {
        said.iter().rev().find_map(|reply| match reply {
            Reply::Camera { azimuth, elevation, distance, target, .. } => {
                Some([*azimuth, *elevation, *distance, target[0], target[1], target[2]])
            }
            _ => None,
        })
    };
    let before = seen(&stage.select("trapezius-upper-1", "right")).expect("the point is turned to");
    let mut message = demonstrated("trapezius-upper-1", "right", Phase::Lengthen, false);
    let during = stage.send(message.clone());
    assert!(during.iter().any(|reply| matches!(reply, Reply::Way { path } if !path.is_empty())));
    message["state"]["demo"]["atS"] = json!(end_s);
    let over = stage.send(message);
    assert!(over.iter().any(|reply| matches!(reply, Reply::Way { path } if path.is_empty())));
    let after = seen(&over).expect("the camera comes back");
    assert!(before.iter().zip(after).all(|(a, b)| (a - b).abs() < 1e-3), "{before:?}, {after:?}");
}

/// After a computer has slept, the clock of the page's events and that of its frames may be hours apart.
#[test]
fn a_flight_ends_and_the_viewer_rests_however_far_the_clocks_are_apart() {
    let mut stage = Stage::new();
    for apart_ms in [-3_600_000.0, 3_600_000.0] {
        let pressed = |stage: &Stage, kind, x: f32| {
            let Message::Pointer { kind, id, x, y, button, shift, touch, at_ms } =
                stage.pointer(kind, Vec2::new(x, 300.0))
            else {
                unreachable!()
            };
            Message::Pointer { kind, id, x, y, button, shift, touch, at_ms: at_ms + apart_ms }
        };
        // A body let go in the middle of a turn glides, and comes to rest.
        for (kind, x) in [(PointerKind::Down, 300.0), (PointerKind::Move, 330.0), (PointerKind::Move, 370.0)] {
            stage.viewer.handle(pressed(&stage, kind, x));
            stage.now_ms += 16.0;
            stage.viewer.frame(stage.now_ms, stage.now_ms);
        }
        stage.viewer.handle(pressed(&stage, PointerKind::Up, 370.0));
        stage.settle();
        let before = camera(&stage.send(json!({ "type": "nudge", "azimuth": 5 }))).expect("a key turns the body").0;
        let after = camera(&stage.send(json!({ "type": "nudge", "azimuth": 25 }))).expect("and again").0;
        assert!(((after - before).rem_euclid(360.0) - 25.0).abs() < 0.2, "{before} to {after}");
    }
    // The frames' own clock is set back in the middle of a flight.
    stage.viewer.message(&json!({ "type": "nudge", "azimuth": 30 }).to_string());
    stage.now_ms += 20.0;
    stage.viewer.frame(stage.now_ms, stage.now_ms);
    stage.now_ms -= 7_200_000.0;
    stage.settle();
}

/// Names, the callout and the camera are told with the frame that shows them, however long the next one takes.
#[test]
fn what_lies_over_the_picture_belongs_to_the_frame_that_is_drawn() {
    let mut stage = Stage::new();
    stage.send(json!({ "type": "theme", "top": [1, 1, 1], "bottom": [1, 1, 1], "reducedMotion": true }));
    for (point, name) in [("rhomboid-major-1", "back"), ("pectoralis-major-sternal-1", "front")] {
        stage.viewer.message(
            &json!({ "type": "state", "state": { "version": 1, "selection": { "point": point, "side": "left" },
                "layers": ["superficial", "skeleton"], "view": { "kind": "named", "name": name } } })
            .to_string(),
        );
        stage.now_ms += 20.0;
        stage.viewer.frame(stage.now_ms, stage.now_ms);
        let said = stage.viewer.replies();
        let (azimuth, _) = camera(&said).expect("the camera is told");
        assert_eq!(azimuth.abs() > 90.0, name == "back", "{azimuth}");
        let labels = names(&said);
        assert!(labels.len() > 4, "{said:?}");
        assert!(said.iter().any(|r| matches!(r, Reply::Anchor { visible: true, .. })), "{said:?}");
        for label in labels {
            assert_eq!(picked(&stage.click(Vec2::new(label.to_x, label.to_y))).as_deref(), Some(label.part.as_str()));
        }
    }
}

/// The times of the pictures of a running demonstration.
fn pressing(said: &[Reply]) -> Vec<f64> {
    let at = |reply: &Reply| if let Reply::Pressing { at_ms } = reply { Some(*at_ms) } else { None };
    said.iter().filter_map(at).collect()
}

#[test]
fn a_demonstration_waits_for_its_hand_and_tells_which_instant_is_in_the_picture() {
    let mut stage = Stage::without_hands();
    let since_ms = stage.now_ms;
    let state = json!({ "type": "state", "state": { "version": 1, "view": { "kind": "selection" },
        "selection": { "point": "infraspinatus-1", "side": "left" },
        "demo": { "playing": true, "atS": 0, "sinceMs": since_ms, "rate": 1, "firmness": "medium" } } });
    stage.viewer.message(&state.to_string());
    for _ in 0..40 {
        assert!(pressing(&stage.frame(500.0)).is_empty(), "no hand is in the picture");
    }
    stage.viewer.contacts(support::contacts_bytes());
    let mut said = vec![];
    // It is flown to first.
    for _ in 0..40 {
        let frame = pressing(&stage.frame(40.0));
        assert!(frame.iter().all(|at_ms| *at_ms == stage.now_ms));
        said.extend(frame);
    }
    assert!(said.len() > 5, "{said:?}");
    // Its last instant is told too: the page ends it by that.
    assert_eq!(pressing(&stage.frame(600_000.0)), [stage.now_ms]);
}

#[test]
fn a_demonstrations_time_begins_when_the_camera_has_come_to_its_hand() {
    let mut stage = Stage::new();
    let state = |point: &str, since_ms: f64| {
        json!({ "type": "state", "state": { "version": 1, "view": { "kind": "selection" },
            "selection": { "point": point, "side": "left" },
            "demo": { "playing": true, "atS": 0, "sinceMs": since_ms, "rate": 1, "firmness": "medium" } } })
        .to_string()
    };
    for point in ["infraspinatus-1", "pectoralis-major-sternal-1"] {
        let message = state(point, stage.now_ms);
        stage.viewer.message(&message);
        let flies = |reply: &Reply| matches!(reply, Reply::Camera { moving: true, .. });
        let (mut flown, mut begun) = (false, false);
        for _ in 0..40 {
            let said = stage.frame(40.0);
            let told = !pressing(&said).is_empty();
            let flying = said.iter().rev().find(|reply| matches!(reply, Reply::Camera { .. })).is_some_and(flies);
            flown |= flying;
            assert!(!told || begun || (flown && !flying), "{point}: begins on the way");
            begun |= told;
        }
        assert!(flown && begun, "{point}: flown {flown}, begun {begun}");
    }
}

#[test]
fn a_demonstration_goes_on_where_there_are_no_hands_to_be_had() {
    let mut stage = Stage::without_hands();
    stage.viewer.contacts(vec![]);
    let state = json!({ "type": "state", "state": { "version": 1, "view": { "kind": "selection" },
        "selection": { "point": "infraspinatus-1", "side": "left" },
        "demo": { "playing": true, "atS": 0, "sinceMs": stage.now_ms, "rate": 1, "firmness": "medium" } } });
    stage.viewer.message(&state.to_string());
    let said: Vec<Reply> = (0..40).flat_map(|_| stage.frame(40.0)).collect();
    assert!(pressing(&said).len() > 5);
    assert!(!said.iter().any(|reply| matches!(reply, Reply::Error { .. })), "{said:?}");
}

#[test]
fn limbs_are_asked_for_once_when_pain_leaves_the_body_and_take_the_place_of_its_arrows() {
    let asked = |said: &[Reply]| said.iter().filter(|r| matches!(r, Reply::Limbs { body: Body::Male })).count();
    let arrows = |said: &[Reply]| {
        said.iter().rev().find_map(|r| if let Reply::Beyond { arrows } = r { Some(arrows.len()) } else { None })
    };
    let mut stage = Stage::new();
    assert_eq!(asked(&stage.select("trapezius-upper-2", "right")), 0, "its pain stays on the body");
    let said = stage.select("infraspinatus-1", "right");
    assert_eq!((asked(&said), arrows(&said)), (1, Some(1)), "without limbs an arrow says so");
    assert_eq!(asked(&stage.select("infraspinatus-1", "left")), 0);
    let far = |said: &[Reply]| {
        said.iter().rev().find_map(|r| if let Reply::Camera { distance, .. } = r { Some(*distance) } else { None })
    };
    let near = far(&stage.select("infraspinatus-1", "right")).expect("it is flown to");
    stage.viewer.limbs(support::limbs_bytes());
    let said = stage.settle();
    assert_eq!(arrows(&said), Some(0), "it is painted on them");
    assert!(far(&said).expect("the picture grows") > near * 1.2, "the arm is in the picture too");
    let state = json!({ "version": 1, "selection": { "point": "infraspinatus-1", "side": "right" }, "limbs": "off",
        "view": { "kind": "selection" } });
    let said = stage.send(json!({ "type": "state", "state": state }));
    assert_eq!(arrows(&said), Some(1), "they are switched off");
}

#[test]
fn limbs_that_cannot_be_read_leave_the_arrows() {
    let mut stage = Stage::new();
    stage.select("infraspinatus-1", "right");
    stage.viewer.limbs(b"no glb".to_vec());
    let said = stage.settle();
    assert!(said.iter().any(|r| matches!(r, Reply::Error { recoverable: true, .. })), "{said:?}");
    assert!(!said.iter().any(|r| matches!(r, Reply::Beyond { arrows } if arrows.is_empty())));
    let said = stage.select("temporalis-1", "right");
    assert!(said.iter().any(|r| matches!(r, Reply::Anchor { visible: true, .. })));
}

/// An instant of a point's demonstration.
fn demonstrated(point: &str, side: &str, phase: Phase, inside: bool) -> serde_json::Value {
    let catalog = support::catalogue();
    let pressure = catalog.point(point).and_then(|p| p.pressure.clone()).expect("a point that is pressed");
    let schedule = Schedule::new(&pressure);
    let span = schedule.spans().iter().find(|span| span.phase == phase).expect("the phase");
    json!({ "type": "state", "state": {
        "version": 1, "selection": { "point": point, "side": side }, "layers": ["skin"],
        "view": { "kind": "selection" }, "lang": "en",
        "demo": { "playing": false, "atS": (span.start_s + span.end_s) / 2.0, "sinceMs": 0, "rate": 1,
            "firmness": "medium", "inside": inside } } })
}

/// The names that stand beside the picture in the end.
fn named(said: &[Reply]) -> Vec<&protocol::Label> {
    let last = said.iter().rev().find_map(|reply| match reply {
        Reply::Labels { labels } => Some(labels),
        _ => None,
    });
    last.into_iter().flatten().collect()
}

#[test]
fn the_muscle_that_is_looked_for_is_named_until_the_hand_comes() {
    let mut stage = Stage::new();
    let said = stage.send(demonstrated("gluteus-medius-1", "right", Phase::Find, false));
    let names: Vec<&str> = named(&said).iter().map(|label| &*label.part).collect();
    assert_eq!(names, ["gluteus-medius.R"]);
    let said = stage.send(demonstrated("gluteus-medius-1", "right", Phase::Hold, false));
    assert!(said.iter().any(|reply| matches!(reply, Reply::Labels { labels } if labels.is_empty())));
}

#[test]
fn a_cut_names_skin_fat_every_muscle_and_bone_from_the_outside_in() {
    let mut stage = Stage::new();
    for (point, muscles) in [
        ("rhomboid-major-1", vec!["trapezius-lower.R", "rhomboid-major.R"]),
        ("infraspinatus-1", vec!["infraspinatus.R", "scapula.R"]),
        ("piriformis-1", vec!["gluteus-maximus.R"]),
    ] {
        let said = stage.send(demonstrated(point, "right", Phase::Hold, true));
        let labels = named(&said);
        let names: Vec<&str> = labels.iter().map(|label| &*label.part).collect();
        for wanted in [vec!["skin", "fat"], muscles].concat() {
            assert!(names.contains(&wanted), "{point}: {wanted} is not among {names:?}");
        }
        let inside =
            |label: &&protocol::Label| (0.0..=SIZE.x).contains(&label.to_x) && (0.0..=SIZE.y).contains(&label.y);
        assert!(labels.iter().all(inside), "{point}: {labels:?}");
        for ends in [true, false] {
            let mut heights: Vec<f32> = labels.iter().filter(|l| l.ends == ends).map(|l| l.y).collect();
            heights.sort_by(f32::total_cmp);
            assert!(heights.windows(2).all(|w| w[1] - w[0] > 20.0), "{point}: names lie over each other: {labels:?}");
        }
    }
}
