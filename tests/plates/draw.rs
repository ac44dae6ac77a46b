//! Close-ups for looking at, drawn without a browser: `plates LIST FOLDER [WORD]` draws the plates of a list, or those
//! whose name has the word, as PNG files, and says what is named in them. `cargo xtask plates --close` calls it with the canonical list beside this file.

#[path = "../support/mod.rs"]
mod support;

use bevy::math::{Mat3, UVec2, Vec3};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use trigger_point_atlas::body::places::point_on_skin;
use trigger_point_atlas::body::{Model, Surface, SurfacePoint};
use trigger_point_atlas::catalog::Side;
use trigger_point_atlas::pressure::{Schedule, Span};
use trigger_point_atlas::protocol::viewer::{Label, Reply};
use trigger_point_atlas::viewer::Viewer;
use trigger_point_atlas::viewer::render::gpu::Gpu;

/// One picture.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plate {
    name: String,
    #[serde(default = "male")]
    body: String,
    #[serde(default)]
    dark: bool,
    /// Width and height, pixels.
    #[serde(default = "size")]
    size: [u32; 2],
    /// A point, and its side: it is selected.
    point: Option<String>,
    #[serde(default = "right")]
    side: Side,
    /// An instant of its demonstration.
    demo: Option<Instant>,
    /// Where the point is looked at from; without it as `state.view` says, or as the selection is usually shown.
    near: Option<Near>,
    /// Anything else of the state.
    #[serde(default)]
    state: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instant {
    /// One of the timeline's phases, its first occurrence.
    phase: String,
    /// How much of it has passed, 0..=1.
    #[serde(default = "half")]
    share: f64,
    #[serde(default = "medium")]
    firmness: String,
    #[serde(default)]
    inside: bool,
}

/// From outside along the skin's normal, turned about the vertical and lifted; degrees and meters.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Near {
    distance: f32,
    #[serde(default)]
    turn: f32,
    #[serde(default)]
    lift: f32,
}

fn male() -> String {
    "male".into()
}
fn medium() -> String {
    "medium".into()
}
fn size() -> [u32; 2] {
    [1000, 1000]
}
fn half() -> f64 {
    0.5
}
fn right() -> Side {
    Side::Right
}

struct Body {
    viewer: Viewer,
    model: Model,
    skin: Surface,
    /// Names as the page would have them now.
    labels: Vec<Label>,
}

fn body(name: &str) -> Body {
    let gpu = bevy::tasks::block_on(Gpu::headless(UVec2::splat(1000))).unwrap_or_else(|e| panic!("{e}"));
    let mut viewer = Viewer::new(UVec2::splat(1000).as_vec2(), 1.0, Some(gpu));
    let file = if name == "female" { "torso-head-female.glb" } else { "torso-head.glb" };
    let bytes = std::fs::read(support::assets().join("model").join(file)).expect("a body");
    viewer.model(bytes.clone());
    viewer.rest(bytes.clone());
    viewer.contacts(support::contacts_bytes());
    let limbs = std::fs::read(support::assets().join(format!("model/limbs-{name}.glb"))).expect("limbs");
    viewer.limbs(limbs);
    viewer.message(&json!({ "type": "catalogue", "json": support::catalogue_json() }).to_string());
    let model = Model::read(&bytes).expect("a model");
    let mesh = model.parts.iter().find(|p| p.name.starts_with("skin")).expect("a skin").mesh.clone();
    let skin = Surface::new(mesh.positions, mesh.normals, mesh.indices);
    Body { viewer, model, skin, labels: vec![] }
}

impl Body {
    fn place(&self, point: &str, side: Side) -> SurfacePoint {
        let catalog = support::catalogue();
        let point = catalog.point(point).unwrap_or_else(|| panic!("no point {point}"));
        let place = point_on_skin(point, side, &self.model.landmarks, &self.skin, |name| self.model.mesh(name));
        place.expect("a recipe").expect("a place").skin
    }

    fn state(&self, plate: &Plate) -> Value {
        let mut state = json!({ "version": 1, "body": plate.body, "labels": false, "marks": false });
        if let Some(id) = &plate.point {
            state["selection"] = json!({ "point": id, "side": plate.side });
            state["view"] = json!({ "kind": "selection" });
        }
        if let (Some(id), Some(demo)) = (&plate.point, &plate.demo) {
            let catalog = support::catalogue();
            let pressure = catalog.point(id).and_then(|p| p.pressure.clone()).expect("a point that is pressed");
            let schedule = Schedule::new(&pressure);
            let is = |span: &&Span| span.phase.name() == demo.phase;
            let span = schedule.spans().iter().find(is).unwrap_or_else(|| panic!("{}: no such phase", plate.name));
            let at_s = span.start_s + (span.end_s - span.start_s) * demo.share;
            let mut now = json!({ "playing": false, "atS": at_s, "sinceMs": 0, "rate": 1 });
            now["firmness"] = demo.firmness.clone().into();
            now["inside"] = demo.inside.into();
            state["demo"] = now;
        }
        if let (Some(id), Some(near)) = (&plate.point, &plate.near) {
            let place = self.place(id, plate.side);
            let turned = Mat3::from_rotation_y(near.turn.to_radians()) * place.normal;
            let azimuth = turned.x.atan2(turned.z).to_degrees();
            let elevation = (turned.y.clamp(-1.0, 1.0).asin().to_degrees() + near.lift).clamp(-85.0, 85.0);
            let target: [f32; 3] = Vec3::into(place.position);
            state["view"] = json!({ "kind": "orbit", "azimuth": azimuth, "elevation": elevation,
                "distance": near.distance, "target": target });
        }
        for (key, value) in &plate.state {
            state[key] = value.clone();
        }
        state
    }

    fn draw(&mut self, plate: &Plate) -> (UVec2, Vec<u8>) {
        let [width, height] = plate.size;
        let hex = |color: u32| [16, 8, 0].map(|shift| ((color >> shift) & 255) as f32 / 255.0);
        let (top, bottom) = if plate.dark { (0x2a2f36, 0x15181c) } else { (0xf8f6f2, 0xe3ddd3) };
        let theme = json!({ "type": "theme", "top": hex(top), "bottom": hex(bottom), "dark": plate.dark,
            "reducedMotion": true });
        self.viewer.message(&theme.to_string());
        let resize = json!({ "type": "resize", "width": width, "height": height, "dpr": 1 });
        self.viewer.message(&resize.to_string());
        let state = self.state(plate);
        self.viewer.message(&json!({ "type": "state", "state": state }).to_string());
        let mut frames = (0..900).map(|k| f64::from(k) * 20.0);
        assert!(frames.any(|ms| !self.viewer.frame(ms, 1e12 + ms)), "{}: never came to rest", plate.name);
        for reply in self.viewer.replies() {
            match reply {
                Reply::Error { message, .. } => println!("{}: {message}", plate.name),
                Reply::Labels { labels } => self.labels = labels,
                _ => {}
            }
        }
        for Label { part, x, y, to_x, to_y, .. } in &self.labels {
            println!("{}: {part} at {x:.0} {y:.0} for {to_x:.0} {to_y:.0}", plate.name);
        }
        self.viewer.picture().expect("a picture")
    }
}

fn write(path: &Path, size: UVec2, rgba: &[u8]) {
    let mut encoder = png::Encoder::new(std::fs::File::create(path).unwrap(), size.x, size.y);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(rgba).unwrap();
}

fn main() {
    let mut args = std::env::args().skip(1);
    let (Some(list), Some(folder)) = (args.next(), args.next()) else {
        eprintln!("plates LIST FOLDER [WORD]");
        std::process::exit(2);
    };
    let word = args.next().unwrap_or_default();
    let text = std::fs::read_to_string(&list).unwrap_or_else(|e| panic!("{list}: {e}"));
    let plates: Vec<Plate> = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{list}: {e}"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut bodies: BTreeMap<String, Body> = BTreeMap::new();
    for plate in plates.iter().filter(|plate| plate.name.contains(&word)) {
        let body = bodies.entry(plate.body.clone()).or_insert_with(|| body(&plate.body));
        let (size, rgba) = body.draw(plate);
        write(&Path::new(&folder).join(format!("{}.png", plate.name)), size, &rgba);
        println!("{}", plate.name);
    }
}
