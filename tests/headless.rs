//! Pictures without a browser: the viewer on whatever graphics adapter the machine has.
#![cfg(feature = "viewer")]

mod support;

use bevy::math::{UVec2, Vec2};
use serde_json::json;
use trigger_point_atlas::viewer::Viewer;
use trigger_point_atlas::viewer::render::gpu::Gpu;

const SIZE: UVec2 = UVec2::new(320, 400);

/// The viewer with its body on the adapter; none, with a word, where the machine has no adapter.
fn viewer() -> Option<Viewer> {
    let gpu = match bevy::tasks::block_on(Gpu::headless(SIZE)) {
        Ok(gpu) => gpu,
        Err(error) => {
            println!("skipped: {error}");
            return None;
        }
    };
    let mut viewer = Viewer::new(SIZE.as_vec2(), 1.0, Some(gpu));
    let white = json!({ "type": "theme", "top": [1, 1, 1], "bottom": [1, 1, 1], "reducedMotion": true });
    viewer.message(&white.to_string());
    viewer.model(support::model_bytes());
    viewer.rest(support::model_bytes());
    viewer.message(&json!({ "type": "catalogue", "json": support::catalogue_json() }).to_string());
    Some(viewer)
}

fn draw(viewer: &mut Viewer, state: serde_json::Value) -> Picture {
    viewer.message(&json!({ "type": "state", "state": state }).to_string());
    let frames = (0..600).map(|k| f64::from(k) * 20.0);
    assert!(frames.into_iter().any(|ms| !viewer.frame(ms, 1e12 + ms)), "the viewer never came to rest");
    Picture(viewer.picture().expect("a picture was drawn").1)
}

struct Picture(Vec<u8>);

impl Picture {
    /// Mean color of the pixels round a place, 0..=255.
    fn at(&self, at: Vec2) -> [f32; 3] {
        let (x, y) = (at.x as usize, at.y as usize);
        let near = (y - 3..y + 4).flat_map(|y| (x - 3..x + 4).map(move |x| (y * SIZE.x as usize + x) * 4));
        std::array::from_fn(|k| near.clone().map(|i| f32::from(self.0[i + k])).sum::<f32>() / 49.0)
    }
}

#[test]
fn skin_and_muscle_are_drawn_in_their_colors_on_the_pages_background() {
    let Some(mut viewer) = viewer() else { return };
    let front = json!({ "kind": "named", "name": "front" });
    let layers = ["superficial", "intermediate", "deep", "skeleton"];
    let skin = draw(&mut viewer, json!({ "version": 1, "view": front, "marks": false }));
    let muscle =
        draw(&mut viewer, json!({ "version": 1, "view": front, "layers": layers, "labels": false, "marks": false }));
    for corner in [Vec2::new(8.0, 8.0), Vec2::new(311.0, 391.0)] {
        assert!(skin.at(corner).iter().all(|channel| *channel > 245.0), "{corner}: {:?}", skin.at(corner));
    }
    let belly = Vec2::new(175.0, 235.0);
    let [r, g, b] = skin.at(belly);
    assert!(r > g && g > b && r > 120.0, "skin: {:?}", [r, g, b]);
    let chest = Vec2::new(190.0, 175.0);
    let [r, g, b] = muscle.at(chest);
    assert!(r > 1.6 * g && r > 1.4 * b, "muscle is red: {:?}", [r, g, b]);
}

#[test]
fn a_chosen_point_paints_its_zone_on_the_skin() {
    let Some(mut viewer) = viewer() else { return };
    let view = json!({ "kind": "named", "name": "front" });
    let bare = draw(&mut viewer, json!({ "version": 1, "view": view, "marks": false }));
    let chosen = json!({ "point": "pectoralis-major-sternal-1", "side": "left" });
    let painted = draw(&mut viewer, json!({ "version": 1, "view": view, "marks": false, "selection": chosen }));
    let redder = (0..bare.0.len()).step_by(4).filter(|&i| {
        let change = |k: usize| i32::from(painted.0[i + k]) - i32::from(bare.0[i + k]);
        change(0) - change(1) > 25
    });
    assert!(redder.count() > 400, "pain of the chest is painted on the chest");
}
