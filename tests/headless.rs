//! Pictures without a browser: the viewer on whatever graphics adapter the machine has.
#![cfg(feature = "viewer")]

mod support;

use bevy::math::{UVec2, Vec2};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use trigger_point_atlas::viewer::Viewer;
use trigger_point_atlas::viewer::render::gpu::Gpu;

/// Background of the light theme at the top and the bottom.
const STAGE_TOP: u32 = 0xf8f6f2;
const STAGE_BOTTOM: u32 = 0xe3ddd3;
/// Size of the goldens.
const SIZE: UVec2 = UVec2::new(302, 378);
/// Means of squares of so many pixels a side are compared: sheets one sees through are dots, which each adapter sets
/// otherwise.
const SQUARE: usize = 4;
/// A square differs from the golden's beyond this in any channel, of 255; so many of a picture's squares may.
const LEAST: f32 = 16.0;
const MOST_SHARE: f32 = 0.01;
/// The same where the sheet over the rectus is in sight: its quarter of see-through is drawn by coverage of samples, which
/// software adapters round to none.
const MOST_SHARE_WITH_SHEETS: f32 = 0.07;

/// The viewer with its body on the adapter; none, with a word, where the machine has no adapter.
fn viewer(top: [f32; 3], bottom: [f32; 3]) -> Option<Viewer> {
    let gpu = match bevy::tasks::block_on(Gpu::headless(SIZE)) {
        Ok(gpu) => gpu,
        Err(error) => {
            println!("skipped: {error}");
            return None;
        }
    };
    let mut viewer = Viewer::new(SIZE.as_vec2(), 1.0, Some(gpu));
    let theme = json!({ "type": "theme", "top": top, "bottom": bottom, "reducedMotion": true });
    viewer.message(&theme.to_string());
    viewer.model(support::model_bytes());
    viewer.rest(support::model_bytes());
    viewer.message(&json!({ "type": "catalogue", "json": support::catalogue_json() }).to_string());
    Some(viewer)
}

fn draw(viewer: &mut Viewer, state: Value) -> Picture {
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
    let Some(mut viewer) = viewer([1.0; 3], [1.0; 3]) else { return };
    let front = json!({ "kind": "named", "name": "front" });
    let layers = ["superficial", "intermediate", "deep", "skeleton"];
    let skin = draw(&mut viewer, json!({ "version": 1, "view": front, "marks": false }));
    let muscle =
        draw(&mut viewer, json!({ "version": 1, "view": front, "layers": layers, "labels": false, "marks": false }));
    for corner in [Vec2::new(8.0, 8.0), Vec2::new(293.0, 369.0)] {
        assert!(skin.at(corner).iter().all(|channel| *channel > 245.0), "{corner}: {:?}", skin.at(corner));
    }
    let belly = Vec2::new(165.0, 222.0);
    let [r, g, b] = skin.at(belly);
    assert!(r > g && g > b && r > 120.0, "skin: {:?}", [r, g, b]);
    let chest = Vec2::new(179.0, 165.0);
    let [r, g, b] = muscle.at(chest);
    assert!(r > 1.6 * g && r > 1.4 * b, "muscle is red: {:?}", [r, g, b]);
}

#[test]
fn a_chosen_point_paints_its_zone_on_the_skin() {
    let Some(mut viewer) = viewer([1.0; 3], [1.0; 3]) else { return };
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

#[test]
fn limbs_continue_the_body_and_carry_the_pain_that_leaves_it() {
    let Some(mut viewer) = viewer([1.0; 3], [1.0; 3]) else { return };
    viewer.limbs(support::limbs_bytes());
    let view = json!({ "kind": "orbit", "azimuth": 0, "elevation": 0, "distance": 5.0, "target": [0, 0.1, 0] });
    let state = |limbs: &str| json!({ "version": 1, "view": view, "marks": false, "limbs": limbs });
    let [off, on] = ["off", "on"].map(|limbs| draw(&mut viewer, state(limbs)));
    let changed = |a: &Picture, b: &Picture| {
        (0..a.0.len()).step_by(4).filter(|&i| (0..3).any(|k| a.0[i + k].abs_diff(b.0[i + k]) > 10)).count()
    };
    assert!(changed(&off, &on) > 2500, "{}", changed(&off, &on));
    let mut chosen = state("auto");
    chosen["selection"] = json!({ "point": "infraspinatus-1", "side": "right" });
    let painted = draw(&mut viewer, chosen);
    let red = |picture: &Picture, i: usize| i32::from(picture.0[i]) - i32::from(picture.0[i + 1]);
    let redder = |i: &usize| red(&painted, *i) > red(&on, *i) + 8;
    // Of the picture's left half, what lies below the cut arms.
    let there = |i: &usize| (i / 4) % (SIZE.x as usize) < 130 && (i / 4) / (SIZE.x as usize) > 150;
    let count = (0..on.0.len()).step_by(4).filter(there).filter(redder).count();
    assert!(count > 60, "{count}");
}

/// sRGB of `#rrggbb`.
fn hex(color: u32) -> [f32; 3] {
    [16, 8, 0].map(|shift| ((color >> shift) & 255) as f32 / 255.0)
}

/// `TPA_GOLDEN=write` leaves the pictures of this machine in `target/headless`, to be looked at.
#[test]
fn every_layer_looks_from_all_sides_as_it_does_in_the_browser() {
    let Some(mut viewer) = viewer(hex(STAGE_TOP), hex(STAGE_BOTTOM)) else { return };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let list: Value = serde_json::from_str(&fs::read_to_string(folder.join("pictures.json")).unwrap()).unwrap();
    let mut worse = vec![];
    for (outermost, layers) in list["layers"].as_object().unwrap() {
        for (name, view) in list["views"].as_object().unwrap() {
            let state = json!({ "version": 1, "layers": layers, "view": view, "labels": false, "marks": false });
            let now = draw(&mut viewer, state);
            let golden = read(&folder.join(format!("{name}-{outermost}.png")));
            let share = differing(&squares(&golden, 3), &squares(&now.0, 4));
            let most = if outermost == "superficial" { MOST_SHARE_WITH_SHEETS } else { MOST_SHARE };
            if share > most {
                worse.push(format!("{name}-{outermost}: {:.2} % differ", share * 100.0));
            }
            if std::env::var("TPA_GOLDEN").is_ok_and(|word| word == "write") {
                write(&folder.join(format!("../../target/headless/{name}-{outermost}.png")), &now.0);
            }
        }
    }
    assert!(worse.is_empty(), "{worse:#?}");
}

/// Mean colors of a picture's squares, of rows of pixels of so many bytes.
fn squares(pixels: &[u8], bytes: usize) -> Vec<[f32; 3]> {
    let (columns, rows) = (SIZE.x as usize / SQUARE, SIZE.y as usize / SQUARE);
    let pixel = |x: usize, y: usize| &pixels[(y * SIZE.x as usize + x) * bytes..];
    let mean = |column: usize, row: usize, k: usize| {
        let places = (0..SQUARE * SQUARE).map(|i| (column * SQUARE + i % SQUARE, row * SQUARE + i / SQUARE));
        places.map(|(x, y)| f32::from(pixel(x, y)[k])).sum::<f32>() / (SQUARE * SQUARE) as f32
    };
    let all = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
    all.map(|(column, row)| std::array::from_fn(|k| mean(column, row, k))).collect()
}

/// Share of squares that differ.
fn differing(a: &[[f32; 3]], b: &[[f32; 3]]) -> f32 {
    let differ = |(a, b): &(&[f32; 3], &[f32; 3])| a.iter().zip(*b).any(|(a, b)| (a - b).abs() > LEAST);
    a.iter().zip(b).filter(differ).count() as f32 / a.len() as f32
}

/// Rows of RGB.
fn read(path: &Path) -> Vec<u8> {
    let file = std::io::BufReader::new(fs::File::open(path).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((info.width, info.height, info.color_type), (SIZE.x, SIZE.y, png::ColorType::Rgb));
    pixels
}

fn write(path: &Path, rgba: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut encoder = png::Encoder::new(fs::File::create(path).unwrap(), SIZE.x, SIZE.y);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(rgba).unwrap();
}
