//! What is seen: a Bevy app with its own renderer on wgpu, driven update by update from outside.
//!
//! It is given files (body, contacts, catalogue), the session's state and the hands on the canvas; it draws only when one
//! of them changed something. One plugin per thing on screen: [`camera`], [`layers`] what is peeled and what stands out,
//! [`labels`] names beside it, [`limbs`] what continues it, [`beyond`] arrows off the model, [`selection`] marks and framing, [`paint`] zones,
//! [`demonstration`] the pressing hand, [`picking`] what lies under a pointer, [`loading`] the files, [`pacing`] when a
//! frame is drawn, [`render`] how.
//!
//! The page's messages become the Bevy message [`FromPage`]; each plugin reads those that concern it. The steps of an
//! update are those of [`ViewerSet`], in their order.

mod anatomy;
mod beyond;
mod camera;
mod canvas;
mod color;
mod demonstration;
mod filming;
mod forbidden;
mod hand;
mod labels;
mod layers;
mod limbs;
mod loading;
mod marks;
mod orbit;
mod pacing;
mod paint;
mod palette;
mod picking;
mod quality;
mod refine;
pub mod render;
mod selection;
mod vantage;

use crate::body::Tissue;
use crate::catalog::Catalog;
use crate::protocol::ErrorCode;
pub use crate::protocol::viewer as protocol;
use crate::session::{Scene, State, scene};
use bevy::prelude::*;
use canvas::Canvas;
use loading::FileCame;
use pacing::Redraw;
use protocol::{Message, Reply};
use render::Frame;
use render::gpu::Gpu;
use std::time::Duration;

/// Steps of one update, in this order.
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub enum ViewerSet {
    /// Files and catalogue that came.
    Files,
    /// State, size and colors that the page wants.
    State,
    /// Hands on the camera.
    Hands,
    /// The next piece of a file is read.
    Load,
    /// The demonstration's instant: contact, dent, cut, motion.
    Demonstration,
    /// Layers and parts come and go.
    Visibility,
    /// What lies under the pointers.
    Picking,
    /// Zones on the skin, emphasis of marks and parts.
    Paint,
    /// Where the camera is to look.
    Aim,
    /// Where the camera is now.
    Move,
    /// Names, arrows and places in the window that the page draws over the picture.
    Annotate,
    /// Resolution of the frame.
    Pace,
    /// The frame is drawn.
    Render,
    /// What follows from it.
    Report,
}

/// One message of the page.
#[derive(bevy::prelude::Message)]
struct FromPage(Message);

/// The catalogue in use.
#[derive(Resource)]
struct Atlas(Catalog);

/// The state, and what a body shows of it.
#[derive(Resource)]
struct Shown {
    state: State,
    scene: Scene,
}

impl FromWorld for Shown {
    fn from_world(_: &mut World) -> Self {
        let state = State::default();
        Self { scene: scene(&state, &Catalog::default()), state }
    }
}

impl Shown {
    fn has(&self, tissue: Tissue) -> bool {
        self.scene.layers.contains(&tissue)
    }
}

/// Time of the update.
#[derive(Resource, Default)]
struct Clock {
    /// Milliseconds since 1970: the demonstration's time.
    now_ms: f64,
    /// The screen's own milliseconds: for pace.
    raf_ms: f64,
}

/// Replies that wait to be taken. Those of one update belong to the frame that it has drawn.
#[derive(Resource, Default)]
struct Outbox(Vec<Reply>);

impl Outbox {
    fn send(&mut self, reply: Reply) {
        self.0.push(reply);
    }

    /// Nothing more can be shown.
    fn error(&mut self, code: ErrorCode, message: String) {
        self.send(Reply::Error { code, message, recoverable: false });
    }

    /// Something is missing that the view can do without.
    fn warn(&mut self, code: ErrorCode, message: String) {
        self.send(Reply::Error { code, message, recoverable: true });
    }
}

/// The app and what drives it. No panic of its own: what goes wrong comes out of [`Viewer::replies`].
pub struct Viewer {
    app: App,
    /// Something came since the last update.
    pending: bool,
    last_ms: f64,
}

impl Viewer {
    /// `css`: size of the canvas in CSS pixels. Without a `gpu` everything happens but the drawing.
    pub fn new(css: Vec2, pixel_ratio: f32, gpu: Option<Gpu>) -> Self {
        let mut app = App::new();
        app.add_plugins(bevy::app::TaskPoolPlugin::default());
        if let Some(gpu) = gpu {
            app.insert_resource(gpu);
        }
        app.add_plugins(ViewerPlugin { canvas: Canvas::new(css, pixel_ratio) });
        app.finish();
        app.cleanup();
        Self { app, pending: true, last_ms: 0.0 }
    }

    /// Makes a pipeline that the first picture needs; false once all are there. For whoever waits for the body anyway, or
    /// must not keep its thread for long.
    pub fn prepare(&mut self) -> bool {
        let world = self.app.world_mut();
        if !world.contains_resource::<render::Renderer>() {
            return false;
        }
        world.resource_scope(|world, mut renderer: Mut<render::Renderer>| renderer.prepare(world.resource::<Gpu>()))
    }

    /// Shows a body model (GLB), of which as much as the skin needs is enough; [`Self::rest`] brings the whole.
    pub fn model(&mut self, glb: Vec<u8>) {
        self.send(FileCame::Model(glb));
    }

    /// Takes the body model (GLB) whole; what lies under the skin is read after the first picture.
    pub fn rest(&mut self, glb: Vec<u8>) {
        self.send(FileCame::Rest(glb));
    }

    /// Takes the pressing hands and tools (GLB).
    pub fn contacts(&mut self, glb: Vec<u8>) {
        self.send(FileCame::Contacts(glb));
    }

    /// Takes the limbs that continue the body (GLB).
    pub fn limbs(&mut self, glb: Vec<u8>) {
        self.send(FileCame::Limbs(glb));
    }

    /// Takes a [`Message`] as JSON.
    pub fn message(&mut self, json: &str) {
        match serde_json::from_str(json) {
            Ok(message) => self.handle(message),
            Err(e) => {
                self.app.world_mut().resource_mut::<Outbox>().error(ErrorCode::ViewerFailed, format!("message: {e}"))
            }
        }
    }

    pub fn handle(&mut self, message: Message) {
        self.send(FromPage(message));
    }

    fn send<M: bevy::prelude::Message>(&mut self, message: M) {
        self.app.world_mut().write_message(message);
        self.pending = true;
    }

    /// One update at `raf_ms` (for pace) and `now_ms` (for the demonstration's clock), drawn if something changed.
    /// True: another is wanted.
    pub fn frame(&mut self, raf_ms: f64, now_ms: f64) -> bool {
        let mut redraw = self.app.world_mut().resource_mut::<Redraw>();
        if !self.pending {
            if !redraw.wanted() {
                return false;
            }
            if redraw.calm(now_ms - self.last_ms) {
                return true;
            }
        }
        redraw.begin();
        self.pending = false;
        // A clock that was set back stands still for one update.
        let passed = Duration::try_from_secs_f64((now_ms - self.last_ms) * 1e-3).unwrap_or_default();
        self.last_ms = now_ms;
        let world = self.app.world_mut();
        world.resource_mut::<Time>().advance_by(passed);
        world.insert_resource(Clock { now_ms, raf_ms });
        self.app.update();
        self.app.world().resource::<Redraw>().wanted()
    }

    /// What the viewer has to say since it was last asked.
    pub fn replies(&mut self) -> Vec<Reply> {
        std::mem::take(&mut self.app.world_mut().resource_mut::<Outbox>().0)
    }

    /// Whether the adapter is done with earlier frames, so that another one would be seen soon.
    pub fn keeps_up(&self) -> bool {
        let world = self.app.world();
        let allowed = world.resource::<pacing::Pace>().frames_in_flight();
        world.get_resource::<Gpu>().is_none_or(|gpu| gpu.in_flight() < allowed)
    }

    /// Frames in which the body was drawn.
    pub fn drawn(&self) -> u32 {
        self.app.world().resource::<render::Drawings>().0
    }

    /// The last frame as its size in pixels and rows of RGBA, where it was drawn without a canvas.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn picture(&self) -> Option<(UVec2, Vec<u8>)> {
        let gpu = self.app.world().get_resource::<Gpu>()?;
        Some((gpu.size(), gpu.read()?))
    }
}

/// All plugins of the viewer, and the order of their steps.
struct ViewerPlugin {
    canvas: Canvas,
}

impl Plugin for ViewerPlugin {
    fn build(&self, app: &mut App) {
        let order = (
            (ViewerSet::Files, ViewerSet::State, ViewerSet::Hands, ViewerSet::Load).chain(),
            (ViewerSet::Demonstration, ViewerSet::Visibility, ViewerSet::Picking, ViewerSet::Paint).chain(),
            (ViewerSet::Aim, ViewerSet::Move, ViewerSet::Annotate).chain(),
            (ViewerSet::Pace, ViewerSet::Render, ViewerSet::Report).chain(),
        );
        app.configure_sets(Update, order.chain());
        app.insert_resource(self.canvas)
            .init_resource::<Shown>()
            .init_resource::<Clock>()
            .init_resource::<Time>()
            .init_resource::<Outbox>()
            .init_resource::<protocol::Insets>()
            .add_message::<FromPage>()
            .add_systems(Update, (take_over, compose).chain().in_set(ViewerSet::State))
            .add_plugins((
                pacing::PacingPlugin,
                render::RenderPlugin,
                camera::CameraPlugin,
                loading::LoadingPlugin,
                layers::LayersPlugin,
                picking::PickingPlugin,
                selection::SelectionPlugin,
                demonstration::DemonstrationPlugin,
                filming::FilmingPlugin,
                forbidden::ForbiddenPlugin,
                labels::LabelsPlugin,
                limbs::LimbsPlugin,
                beyond::BeyondPlugin,
            ));
    }
}

/// State, size and colors.
fn take_over(
    mut messages: MessageReader<FromPage>,
    mut shown: ResMut<Shown>,
    mut canvas: ResMut<Canvas>,
    mut insets: ResMut<protocol::Insets>,
    mut frame: ResMut<Frame>,
    mut camera: ResMut<camera::OrbitCamera>,
    mut redraw: ResMut<Redraw>,
) {
    for FromPage(message) in messages.read() {
        match message {
            Message::State { state } => shown.state.clone_from(state),
            Message::Resize { width, height, dpr } => {
                *canvas = Canvas { scale: canvas.scale, ..Canvas::new(Vec2::new(*width, *height), *dpr) };
            }
            Message::Theme { top, bottom, dark, reduced_motion } => {
                frame.top = color::linear((*top).into());
                frame.bottom = color::linear((*bottom).into());
                frame.dark = *dark;
                camera.reduced_motion = *reduced_motion;
            }
            Message::Insets(now) => {
                if !insets.set_if_neq(*now) {
                    continue;
                }
            }
            _ => continue,
        }
        redraw.now();
    }
}

/// What the body shows follows from the state and the catalogue.
fn compose(atlas: Option<Res<Atlas>>, mut shown: ResMut<Shown>) {
    if !shown.is_changed() && !atlas.as_ref().is_some_and(|atlas| atlas.is_changed()) {
        return;
    }
    let without = Catalog::default();
    shown.scene = scene(&shown.state, atlas.as_ref().map_or(&without, |atlas| &atlas.0));
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings};

    #[test]
    fn no_two_systems_of_an_update_depend_on_an_order_that_nobody_gave() {
        let mut viewer = Viewer::new(Vec2::new(400.0, 300.0), 1.0, None);
        let world = viewer.app.world_mut();
        let mut update = world.resource_mut::<Schedules>().remove(Update).expect("the app has an Update schedule");
        update.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..default() });
        if let Err(error) = update.initialize(world) {
            panic!("{}", error.to_string(update.graph(), world));
        }
    }
}
