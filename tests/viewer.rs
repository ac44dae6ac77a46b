//! The viewer without a GPU: everything up to the draw calls, on the real body and the real catalogue.
#![cfg(feature = "viewer")]

mod support;

use bevy::math::Vec2;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use serde_json::json;
use trigger_point_atlas::catalog::Side;
use trigger_point_atlas::viewer::Viewer;
use trigger_point_atlas::viewer::protocol::{Message, PointerKind, Reply};

const SIZE: Vec2 = Vec2::new(800.0, 600.0);

struct Stage {
    viewer: Viewer,
    now_ms: f64,
}

impl Stage {
    fn new() -> Self {
        let primary = |app: &mut App| {
            let world = app.world_mut();
            world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).map_err(|e| e.to_string())
        };
        let mut viewer = Viewer::new(SIZE, 1.0, false, primary).unwrap();
        assert!((0..1000).any(|_| viewer.poll()), "the app never came up");
        viewer.model(&support::model_bytes());
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
        match self.viewer.replies().as_slice() {
            [Reply::Located { x, y, visible, .. }] => (Vec2::new(*x, *y), *visible),
            other => panic!("{other:?}"),
        }
    }

    fn click(&mut self, at: Vec2) -> Vec<Reply> {
        for kind in [PointerKind::Down, PointerKind::Up] {
            self.viewer.handle(Message::Pointer { kind, id: 1, x: at.x, y: at.y, button: 0, shift: false });
        }
        self.settle()
    }

    fn drag(&mut self, from: Vec2, to: Vec2) -> Vec<Reply> {
        let pointer = |kind, at: Vec2| Message::Pointer { kind, id: 1, x: at.x, y: at.y, button: 0, shift: false };
        self.viewer.handle(pointer(PointerKind::Down, from));
        for k in 1..=10 {
            self.viewer.handle(pointer(PointerKind::Move, from.lerp(to, k as f32 / 10.0)));
            self.now_ms += 16.0;
            self.viewer.frame(self.now_ms, self.now_ms);
        }
        // Held still before it is let go: nothing glides on.
        self.viewer.handle(pointer(PointerKind::Move, to));
        self.now_ms += 100.0;
        self.viewer.frame(self.now_ms, self.now_ms);
        self.viewer.handle(pointer(PointerKind::Up, to));
        self.settle()
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
    assert_eq!(pick.part.as_deref(), Some("skin"));
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

#[test]
fn broken_files_and_messages_are_told_and_change_nothing() {
    let mut stage = Stage::new();
    stage.viewer.model(b"not a glb");
    stage.viewer.contacts(&support::model_bytes()[..200]);
    stage.viewer.message("{\"type\":\"pointer\",\"kind\":\"sideways\"}");
    stage.viewer.message(&json!({ "type": "catalogue", "json": "{\"points\":[{\"id\":7}]}" }).to_string());
    let errors: Vec<_> = stage
        .viewer
        .replies()
        .into_iter()
        .filter_map(|r| if let Reply::Error { code, message } = r { Some((code, message)) } else { None })
        .collect();
    let codes: Vec<_> = errors.iter().map(|e| e.0).collect();
    assert_eq!(codes, ["asset-failed", "asset-failed", "viewer-failed", "invalid-catalog"], "{errors:?}");
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
