//! What is seen: a Bevy app without `bevy_winit`, `bevy_pbr` and `bevy_core_pipeline`, driven frame by frame from outside.
//!
//! It is given files (body, contacts, catalogue), the session's state and the hands on the canvas; it draws only when one
//! of them changed something. One plugin per thing on screen:
//! [`eye`] camera, [`layers`] what is peeled and what stands out, [`labels`] names beside it, [`beyond`] arrows off the model, [`selection`] marks, [`paint`] zones, [`demonstration`] the
//! pressing hand, [`render`] how it all is drawn.

mod anatomy;
mod beyond;
mod demonstration;
mod eye;
pub mod host;
mod labels;
mod layers;
mod marks;
mod orbit;
mod paint;
mod palette;
pub mod protocol;
mod quality;
mod render;
mod selection;

use crate::body::{Model, ModelFile, SurfacePoint, Tissue};
use crate::catalog::Catalog;
use crate::referral::place::Place;
use crate::session::State;
use anatomy::{Anatomy, Seen};
use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{ExitCondition, WindowPlugin};
use eye::Eye;
use host::Canvas;
use marks::Marks;
use paint::Zones;
use protocol::{Message, Pick, PointerKind, Reply, Structure};
use quality::Quality;
use render::Frame;
use selection::{Hovered, offered};

/// How near to a mark's dot a pointer must be, CSS pixels.
const REACH: f32 = 18.0;
/// Least time between two frames of a demonstration that nothing else moves, milliseconds.
const CALM_MS: f64 = 28.0;
/// Frames tried in vain before the viewer waits for something new to happen.
const PATIENCE: u32 = 240;

/// The catalogue in use.
#[derive(Resource)]
struct Atlas(Catalog);

/// The state to show.
#[derive(Resource, Default)]
struct Shown(State);

/// The selected point's mark would answer an open question.
#[derive(Resource, Default)]
struct Concealed(bool);

impl Shown {
    fn has(&self, tissue: Tissue) -> bool {
        self.0.layers.contains(&tissue)
    }
}

/// Milliseconds since 1970, as given with the frame.
#[derive(Resource, Default)]
struct Clock {
    now_ms: f64,
}

/// Replies that wait to be taken.
#[derive(Resource, Default)]
struct Outbox(Vec<Reply>);

/// Why another frame is wanted.
#[derive(Resource, Default)]
pub struct Redraw {
    once: bool,
    moving: bool,
    animating: bool,
}

impl Redraw {
    /// One frame, because something changed.
    fn once(&mut self) {
        self.once = true;
    }
    /// Another frame, as soon as it can be had.
    fn moving(&mut self) {
        self.moving = true;
    }
    /// Another frame, not urgently.
    fn animating(&mut self) {
        self.animating = true;
    }
}

/// The app and what drives it. No panic of its own: what goes wrong comes out of [`Viewer::replies`].
pub struct Viewer {
    app: App,
    window: Entity,
    ready: bool,
    quality: Quality,
    last_ms: f64,
    in_vain: u32,
    /// The model while parts of it still wait.
    rest: Option<ModelFile>,
    /// The points are placed, but their discs not yet laid on the skin.
    undrawn_marks: bool,
}

impl Viewer {
    /// `attach` gives the window its surface (see [`host`]); `gpu` false leaves the renderer without a device, for tests.
    pub fn new(
        css: Vec2,
        pixel_ratio: f32,
        gpu: bool,
        attach: impl FnOnce(&mut App) -> Result<Entity, String>,
    ) -> Result<Self, String> {
        let canvas = Canvas { css, pixel_ratio, scale: 1.0 };
        let mut app = App::new();
        let mut renderer = RenderPlugin::default();
        if !gpu {
            renderer.render_creation = bevy::render::settings::WgpuSettings { backends: None, ..default() }.into();
        }
        app.add_plugins((
            bevy::app::TaskPoolPlugin::default(),
            bevy::diagnostic::FrameCountPlugin,
            bevy::time::TimePlugin,
            bevy::transform::TransformPlugin,
            WindowPlugin {
                primary_window: Some(canvas.window()),
                exit_condition: ExitCondition::DontExit,
                close_when_requested: false,
                ..default()
            },
            AssetPlugin { meta_check: AssetMetaCheck::Never, ..default() },
            renderer,
            bevy::image::ImagePlugin::default_nearest(),
            bevy::mesh::MeshPlugin,
            bevy::camera::CameraPlugin,
        ));
        if !gpu {
            // Cameras are reported to the render world even where there is none.
            app.add_plugins(bevy::render::sync_world::SyncWorldPlugin);
        }
        app.insert_resource(canvas)
            .init_resource::<Shown>()
            .init_resource::<Concealed>()
            .init_resource::<Clock>()
            .init_resource::<Outbox>()
            .init_resource::<Redraw>()
            .add_plugins((
                render::LeanRenderPlugin,
                eye::EyePlugin,
                layers::LayersPlugin,
                selection::SelectionPlugin,
                demonstration::DemonstrationPlugin,
                labels::LabelsPlugin,
                beyond::BeyondPlugin,
            ));
        let window = attach(&mut app)?;
        Ok(Self {
            app,
            window,
            ready: false,
            quality: Quality::default(),
            last_ms: 0.0,
            in_vain: 0,
            rest: None,
            undrawn_marks: false,
        })
    }

    /// True once frames can be drawn; asked until then from outside, so that the device can come up meanwhile.
    pub fn poll(&mut self) -> bool {
        if !self.ready && host::ready(&mut self.app) {
            self.ready = true;
            self.redraw();
        }
        self.ready
    }

    /// Shows a body model (GLB), of which as much as the skin needs is enough; [`Self::rest`] brings the whole.
    pub fn model(&mut self, bytes: &[u8]) {
        let skin = ModelFile::open(bytes).and_then(|file| {
            let (parts, landmarks) = (file.parts(|t| t == Tissue::Skin)?, file.landmarks()?);
            Ok((parts, landmarks))
        });
        match skin {
            Ok((parts, landmarks)) => {
                anatomy::begin(self.world(), &parts, landmarks);
                self.rest = None;
                self.place_points();
            }
            Err(e) => self.fail("asset-failed", format!("model: {e}")),
        }
    }

    /// Takes the body model (GLB) whole; what lies under the skin is read after the first picture.
    pub fn rest(&mut self, bytes: &[u8]) {
        match ModelFile::open(bytes) {
            Ok(file) => self.rest = Some(file),
            Err(e) => self.fail("asset-failed", format!("model: {e}")),
        }
        self.redraw();
    }

    /// What the first picture did not need, a piece after each frame: the layers below, then the discs of the points,
    /// which lie above their muscles.
    fn go_on(&mut self) {
        if !self.world().contains_resource::<Anatomy>() {
            return;
        }
        if let Some(file) = self.rest.take() {
            match file.parts(|t| t != Tissue::Skin) {
                Ok(parts) => {
                    anatomy::add(self.world(), &parts);
                    self.say_structures();
                    self.place_points();
                }
                Err(e) => self.fail("asset-failed", format!("model: {e}")),
            }
        } else if std::mem::take(&mut self.undrawn_marks) {
            let marks = self.world().remove_resource::<Marks>().unwrap_or_default();
            marks::spawn(self.world(), marks);
        } else {
            return;
        }
        self.redraw();
    }

    /// Takes the pressing hands and tools (GLB).
    pub fn contacts(&mut self, bytes: &[u8]) {
        match Model::read(bytes) {
            Ok(model) => {
                demonstration::load(self.app.world_mut(), model);
                self.redraw();
            }
            Err(e) => self.miss("asset-failed", format!("contacts: {e}")),
        }
    }

    pub fn message(&mut self, json: &str) {
        match serde_json::from_str(json) {
            Ok(message) => self.handle(message),
            Err(e) => self.fail("viewer-failed", format!("message: {e}")),
        }
    }

    pub fn handle(&mut self, message: Message) {
        let now_ms = self.world().resource::<Clock>().now_ms.max(self.last_ms);
        let canvas = *self.world().resource::<Canvas>();
        match message {
            Message::Catalogue { json } => match Catalog::checked_before(&json) {
                Ok(catalog) => {
                    self.world().insert_resource(Atlas(catalog));
                    self.place_points();
                }
                Err(e) => self.fail("invalid-catalog", e.to_string()),
            },
            Message::State { state, concealed } => {
                self.world().insert_resource(Concealed(concealed));
                self.world().resource_mut::<Shown>().0 = *state;
            }
            Message::Resize { width, height, dpr } => {
                let canvas = Canvas {
                    css: Vec2::new(width, height).max(Vec2::ONE),
                    pixel_ratio: dpr.clamp(0.5, 4.0),
                    scale: canvas.scale,
                };
                self.resize(canvas);
            }
            Message::Pointer { kind: PointerKind::Hover, x, y, .. } => {
                self.hover(Some(Vec2::new(x, y)));
                return;
            }
            Message::Pointer { kind: PointerKind::Leave, .. } => {
                self.hover(None);
                return;
            }
            Message::Pointer { kind, id, x, y, button, shift } => {
                let pan = shift || button == 1 || button == 2;
                let mut eye = self.world().resource_mut::<Eye>();
                let click = eye.pointer(kind, id, Vec2::new(x, y), pan, &canvas, js_now(now_ms));
                if let Some(at) = click {
                    self.pick(at);
                }
            }
            Message::Wheel { x, y, delta } => {
                self.world().resource_mut::<Eye>().wheel(Vec2::new(x, y), delta, &canvas);
            }
            Message::Nudge(nudge) => {
                self.world().resource_mut::<Eye>().nudge(&nudge, canvas.css.y, js_now(now_ms));
            }
            Message::Theme { top, bottom, dark, reduced_motion } => {
                let linear = |c: [f32; 3]| Srgba::rgb(c[0], c[1], c[2]);
                let colour = |c: [f32; 3]| LinearRgba::from(linear(c)).to_vec3();
                let mut frame = self.world().resource_mut::<Frame>();
                (frame.top, frame.bottom, frame.dark) = (colour(top), colour(bottom), dark);
                self.world().resource_mut::<Eye>().reduced_motion = reduced_motion;
            }
            Message::Visible { .. } => {}
            Message::Insets(insets) => {
                if !self.world().resource_mut::<protocol::Insets>().set_if_neq(insets) {
                    return;
                }
            }
            Message::Locate { point, side } => {
                self.locate(point, side);
                return;
            }
        }
        self.redraw();
    }

    /// One animation frame at `raf_ms` (for pace) and `now_ms` (for the demonstration's clock). True: another is wanted.
    pub fn frame(&mut self, raf_ms: f64, now_ms: f64) -> bool {
        if !self.ready {
            return false;
        }
        let redraw = self.world().resource::<Redraw>();
        let (once, moving, animating) = (redraw.once, redraw.moving, redraw.animating);
        if !(once || moving || animating) {
            return false;
        }
        if animating && !once && !moving && now_ms - self.last_ms < CALM_MS {
            return true;
        }
        let in_motion = moving || animating || self.world().resource::<Eye>().held();
        if let Some(scale) = self.quality.next(raf_ms, in_motion) {
            let canvas = *self.world().resource::<Canvas>();
            self.resize(Canvas { scale, ..canvas });
            self.say(Reply::Scale { value: scale });
        }
        *self.world().resource_mut::<Redraw>() = Redraw::default();
        self.world().resource_mut::<Clock>().now_ms = now_ms;
        self.last_ms = now_ms;
        let before = render::drawn(&self.app);
        self.app.update();
        // A frame that did not reach the screen (a mesh on its way to the GPU) is tried again.
        let waits = before.is_some() && layers::any_shown(self.world());
        self.in_vain = if waits && render::drawn(&self.app) == before { self.in_vain + 1 } else { 0 };
        if self.in_vain == 0 {
            self.go_on();
        }
        let mut redraw = self.app.world_mut().resource_mut::<Redraw>();
        if self.in_vain > 0 && self.in_vain < PATIENCE {
            redraw.once();
        }
        // When motion ends at less than full resolution, one full frame follows.
        if !(redraw.moving || redraw.animating) && self.quality.reduced() {
            redraw.once();
        }
        redraw.once || redraw.moving || redraw.animating
    }

    /// What the viewer has to say since it was last asked.
    pub fn replies(&mut self) -> Vec<Reply> {
        std::mem::take(&mut self.world().resource_mut::<Outbox>().0)
    }

    /// Frames in which the body was drawn.
    pub fn drawn(&self) -> u32 {
        render::drawn(&self.app).unwrap_or(0)
    }

    fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    fn redraw(&mut self) {
        self.world().resource_mut::<Redraw>().once();
    }

    fn say(&mut self, reply: Reply) {
        self.world().resource_mut::<Outbox>().0.push(reply);
    }

    fn fail(&mut self, code: &'static str, message: String) {
        self.say(Reply::Error { code, message, recoverable: false });
    }

    /// Something is missing that the view can do without.
    fn miss(&mut self, code: &'static str, message: String) {
        self.say(Reply::Error { code, message, recoverable: true });
    }

    fn resize(&mut self, canvas: Canvas) {
        self.world().insert_resource(canvas);
        let window = self.window;
        canvas.apply(self.world(), window);
    }

    fn place_points(&mut self) {
        let world = self.app.world_mut();
        if let (Some(atlas), Some(anatomy)) = (world.get_resource::<Atlas>(), world.get_resource::<Anatomy>()) {
            let (marks, errors) = marks::place(&atlas.0, anatomy);
            for message in errors {
                self.miss("invalid-catalog", message);
            }
            self.world().insert_resource(marks);
            self.undrawn_marks = true;
        }
        self.redraw();
    }

    fn mark_at(&mut self, at: Vec2) -> Option<(String, crate::catalog::Side)> {
        let world = self.app.world();
        let (marks, anatomy) = (world.get_resource::<Marks>()?, world.get_resource::<Anatomy>()?);
        let (canvas, eye) = (world.resource::<Canvas>(), world.resource::<Eye>());
        let state = &world.resource::<Shown>().0;
        let mark = marks.at(&eye.orbit, at, canvas.css, REACH, anatomy, |mark| offered(state, mark))?;
        Some((mark.point.clone(), mark.side))
    }

    fn pick(&mut self, at: Vec2) {
        let mark = self.mark_at(at);
        let world = self.app.world();
        let Some(anatomy) = world.get_resource::<Anatomy>() else { return };
        let (canvas, eye, seen) = (world.resource::<Canvas>(), world.resource::<Eye>(), world.resource::<Seen>());
        let (origin, direction) = orbit::ray(&eye.orbit, at, canvas.css);
        let met = anatomy.cast(origin, direction, seen);
        let part = met.and_then(|m| anatomy.parts.get(m.part));
        let (layer, part) = (part.map(|p| p.tissue), part.map(|p| p.name.clone()));
        let skin = met.filter(|m| m.part == 0 && mark.is_none()).and_then(|m| anatomy.skin.nearest(m.position));
        let (point, side) = mark.unzip();
        let regions = skin.map_or(vec![], |at| self.regions_at(&at));
        let pick = Pick { point, side, layer, part, position: met.map(|m| m.position.to_array()), regions };
        self.say(Reply::Pick { pick });
    }

    /// Where it would hurt, at a place of the skin.
    fn regions_at(&mut self, at: &SurfacePoint) -> Vec<Place> {
        self.world().resource_scope(|world, mut zones: Mut<Zones>| {
            match (world.get_resource::<Atlas>(), world.get_resource::<Anatomy>()) {
                (Some(atlas), Some(anatomy)) => zones.regions.at(at, &atlas.0, &anatomy.landmarks, &anatomy.skin),
                _ => vec![],
            }
        })
    }

    /// The part under the skin that is seen at a place of the window.
    fn part_at(&self, at: Vec2) -> Option<usize> {
        let world = self.app.world();
        let (canvas, eye) = (world.resource::<Canvas>(), world.resource::<Eye>());
        let (origin, direction) = orbit::ray(&eye.orbit, at, canvas.css);
        let met = world.get_resource::<Anatomy>()?.cast(origin, direction, world.resource::<Seen>())?;
        (met.part != 0).then_some(met.part)
    }

    fn hover(&mut self, at: Option<Vec2>) {
        let mark = at.and_then(|at| self.mark_at(at));
        let part = at.filter(|_| mark.is_none()).and_then(|at| self.part_at(at));
        let now = Hovered { mark, part };
        if *self.world().resource::<Hovered>() == now {
            return;
        }
        let at = at.unwrap_or_default();
        let (point, side) = now.mark.clone().unzip();
        let part = now.part.and_then(|k| Some(self.app.world().get_resource::<Anatomy>()?.parts.get(k)?.name.clone()));
        self.world().insert_resource(now);
        self.say(Reply::Hover { point, side, part, x: at.x, y: at.y });
        self.redraw();
    }

    /// Tells the page what there is under the skin.
    fn say_structures(&mut self) {
        let Some(anatomy) = self.world().get_resource::<Anatomy>() else { return };
        let under = anatomy.parts.iter().filter(|p| p.tissue != Tissue::Skin);
        let structures =
            under.map(|p| Structure { name: p.name.clone(), latin: p.latin.clone(), layer: p.tissue }).collect();
        self.say(Reply::Structures { structures });
    }

    fn locate(&mut self, point: String, side: crate::catalog::Side) {
        let world = self.app.world();
        let (canvas, eye) = (world.resource::<Canvas>(), world.resource::<Eye>());
        let found = world.get_resource::<Marks>().and_then(|m| m.find(&point, side)).and_then(|mark| {
            let at = orbit::project(&eye.orbit, mark.position, canvas.css)?;
            let hidden =
                world.get_resource::<Anatomy>().is_none_or(|a| a.hidden(mark.position, mark.normal, eye.orbit.eye()));
            Some((at, !hidden && mark.normal.dot(eye.orbit.eye() - mark.position) > 0.0))
        });
        let (at, visible) = found.unwrap_or((Vec2::splat(-1.0), false));
        self.say(Reply::Located { point, side, x: at.x, y: at.y, visible });
    }
}

/// Gestures come between frames: their time is the wall clock's where there is one.
fn js_now(fallback_ms: f64) -> f64 {
    #[cfg(target_arch = "wasm32")]
    {
        let _ = fallback_ms;
        js_sys::Date::now()
    }
    #[cfg(not(target_arch = "wasm32"))]
    fallback_ms
}
