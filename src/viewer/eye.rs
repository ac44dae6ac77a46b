//! The viewer's camera: gestures turn it, states ask it to fly somewhere, and it says where it came to rest.

use super::host::Canvas;
use super::orbit::{FIELD_OF_VIEW, Flight, NEAR_M, Orbit};
use super::protocol::{Nudge, PointerKind, Reply};
use super::render::NoGraph;
use super::{Clock, Outbox, Redraw};
use bevy::camera::CameraMainTextureUsages;
use bevy::prelude::*;
use bevy::render::camera::CameraRenderGraph;
use std::collections::{BTreeMap, VecDeque};

const FLIGHT_MS: f64 = 750.0;
const NUDGE_MS: f64 = 180.0;
/// A press that moves less than this many CSS pixels is a click.
const CLICK_SLOP: f32 = 6.0;
/// Share of its speed that a released body keeps after one second.
const GLIDE_KEPT: f32 = 0.004;
const GLIDE_LEAST: f32 = 12.0;

#[derive(Resource)]
pub struct Eye {
    pub orbit: Orbit,
    flight: Option<Flight>,
    /// Pressed pointers, CSS pixels.
    pressed: BTreeMap<i32, Vec2>,
    travelled: f32,
    panning: bool,
    /// Speed of the turn in CSS pixels a second, and when it was last measured.
    glide: Vec2,
    glide_ms: f64,
    pub reduced_motion: bool,
    /// Where it is now, hands have brought it, not a state.
    by_hand: bool,
    reported: Option<(Orbit, bool)>,
    /// Where hands left it, as told to the page, until the page's state says the same.
    left_at: VecDeque<Orbit>,
}

/// The page answers each within a frame or two.
const MOST_LEFT_AT: usize = 32;

impl Eye {
    pub fn new(orbit: Orbit) -> Self {
        Self {
            orbit,
            flight: None,
            pressed: BTreeMap::new(),
            travelled: 0.0,
            panning: false,
            glide: Vec2::ZERO,
            glide_ms: 0.0,
            reduced_motion: false,
            by_hand: false,
            reported: None,
            left_at: VecDeque::new(),
        }
    }

    /// Whether a state's view is only the page's answer to where hands left the camera. They may have moved it on meanwhile, so
    /// such a view moves nothing.
    pub fn answers(&mut self, view: Orbit) -> bool {
        let found = self.left_at.iter().position(|o| o.near(&view));
        self.left_at.drain(..found.map_or(self.left_at.len(), |k| k + 1));
        found.is_some()
    }

    /// Where the camera is or will be.
    pub fn destination(&self) -> Orbit {
        self.flight.map_or(self.orbit, |f| f.to)
    }

    pub fn fly(&mut self, to: Orbit, now_ms: f64) {
        self.by_hand = false;
        self.fly_for(to, now_ms, FLIGHT_MS);
    }

    /// At once, as for the first picture.
    pub fn jump(&mut self, to: Orbit) {
        self.by_hand = false;
        self.arrive(to);
    }

    fn arrive(&mut self, to: Orbit) {
        self.orbit = to;
        self.flight = None;
        self.glide = Vec2::ZERO;
    }

    fn fly_for(&mut self, to: Orbit, now_ms: f64, lasts_ms: f64) {
        self.glide = Vec2::ZERO;
        if to.near(&self.orbit) || self.reduced_motion {
            self.arrive(to);
        } else {
            self.flight = Some(Flight { from: self.orbit, to, started_ms: now_ms, lasts_ms });
        }
    }

    pub fn nudge(&mut self, nudge: &Nudge, height: f32, now_ms: f64) {
        let mut to = self.destination();
        to.azimuth += nudge.azimuth;
        to.elevation += nudge.elevation;
        self.by_hand = true;
        let to = to.panned(Vec2::new(nudge.pan_x, nudge.pan_y), height).zoomed(nudge.zoom);
        self.fly_for(to, now_ms, NUDGE_MS);
    }

    pub fn wheel(&mut self, at: Vec2, delta: f32, canvas: &Canvas) {
        self.flight = None;
        self.by_hand = true;
        self.zoom_at(at, (-delta * 0.0016).exp(), canvas);
    }

    /// Zooms and keeps what is under `at` where it is.
    fn zoom_at(&mut self, at: Vec2, factor: f32, canvas: &Canvas) {
        let from_middle = at - canvas.css * 0.5;
        let before = self.orbit.distance;
        let zoomed = self.orbit.zoomed(factor);
        let kept = 1.0 - before / zoomed.distance;
        self.orbit = zoomed.panned(from_middle * kept, canvas.css.y);
    }

    /// Follows a pointer. Returns the place of a click, if this was one.
    pub fn pointer(
        &mut self,
        kind: PointerKind,
        id: i32,
        at: Vec2,
        pan: bool,
        canvas: &Canvas,
        now_ms: f64,
    ) -> Option<Vec2> {
        match kind {
            PointerKind::Down => {
                if self.pressed.is_empty() {
                    self.travelled = 0.0;
                    self.panning = pan;
                } else {
                    self.travelled = f32::INFINITY;
                }
                self.flight = None;
                self.glide = Vec2::ZERO;
                self.glide_ms = now_ms;
                self.pressed.insert(id, at);
                None
            }
            PointerKind::Move => {
                let before = self.pressed.clone();
                let last = self.pressed.get_mut(&id)?;
                let step = at - *last;
                *last = at;
                self.travelled += step.length();
                if self.travelled > CLICK_SLOP {
                    self.drag(step, &before, canvas, now_ms);
                }
                None
            }
            PointerKind::Up | PointerKind::Cancel => {
                self.pressed.remove(&id)?;
                let still = now_ms - self.glide_ms > 60.0;
                if still || self.reduced_motion || !self.pressed.is_empty() || kind == PointerKind::Cancel {
                    self.glide = Vec2::ZERO;
                }
                self.glide_ms = now_ms;
                (kind == PointerKind::Up && self.travelled <= CLICK_SLOP).then_some(at)
            }
            PointerKind::Hover | PointerKind::Leave => None,
        }
    }

    fn drag(&mut self, step: Vec2, before: &BTreeMap<i32, Vec2>, canvas: &Canvas, now_ms: f64) {
        self.by_hand = true;
        let count = self.pressed.len() as f32;
        let middle = |p: &BTreeMap<i32, Vec2>| p.values().sum::<Vec2>() / count;
        let spread = |p: &BTreeMap<i32, Vec2>| {
            let m = middle(p);
            p.values().map(|v| v.distance(m)).sum::<f32>()
        };
        if self.pressed.len() >= 2 {
            let (old, new) = (spread(before), spread(&self.pressed));
            if old > 8.0 {
                self.zoom_at(middle(&self.pressed), new / old, canvas);
            }
        }
        if self.panning {
            self.orbit = self.orbit.panned(step / count, canvas.css.y);
            return;
        }
        self.orbit = self.orbit.turned(step / count, canvas.css.y);
        let seconds = ((now_ms - self.glide_ms) * 1e-3).clamp(0.004, 0.1) as f32;
        self.glide = self.glide.lerp(step / count / seconds, 0.4);
        self.glide_ms = now_ms;
    }

    /// Moves on to `now`; true while there is more to come.
    fn advance(&mut self, now_ms: f64, canvas: &Canvas) -> bool {
        if let Some(flight) = self.flight {
            let (orbit, done) = flight.at(now_ms);
            self.orbit = orbit;
            if done {
                self.flight = None;
            }
            return !done;
        }
        if !self.pressed.is_empty() || self.glide == Vec2::ZERO {
            return false;
        }
        let seconds = ((now_ms - self.glide_ms) * 1e-3).clamp(0.0, 0.05) as f32;
        self.glide_ms = now_ms;
        self.orbit = self.orbit.turned(self.glide * seconds, canvas.css.y);
        self.glide *= GLIDE_KEPT.powf(seconds);
        if self.glide.length() < GLIDE_LEAST {
            self.glide = Vec2::ZERO;
        }
        self.glide != Vec2::ZERO
    }

    pub fn moving(&self) -> bool {
        self.flight.is_some() || self.glide != Vec2::ZERO
    }

    pub fn held(&self) -> bool {
        !self.pressed.is_empty()
    }
}

/// The camera entity, and the system that keeps it where [`Eye`] says.
pub struct EyePlugin;

impl Plugin for EyePlugin {
    fn build(&self, app: &mut App) {
        let aspect = app.world().resource::<Canvas>().aspect();
        let orbit = Orbit::named(crate::session::ViewName::Front, aspect);
        app.insert_resource(Eye::new(orbit))
            .add_systems(Startup, spawn)
            .add_systems(PostUpdate, place.before(bevy::transform::TransformSystems::Propagate));
    }
}

fn spawn(mut commands: Commands) {
    commands
        .spawn((
            Camera::default(),
            CameraRenderGraph::new(NoGraph),
            Projection::Perspective(PerspectiveProjection { fov: FIELD_OF_VIEW, near: NEAR_M, ..default() }),
            Msaa::Off,
            Transform::default(),
        ))
        // Without it there are no intermediate textures: everything is drawn straight into the window.
        .remove::<CameraMainTextureUsages>();
}

fn place(
    mut eye: ResMut<Eye>,
    canvas: Res<Canvas>,
    clock: Res<Clock>,
    mut redraw: ResMut<Redraw>,
    mut out: ResMut<Outbox>,
    mut cameras: Query<&mut Transform, With<Camera>>,
) {
    if eye.advance(clock.now_ms, &canvas) {
        redraw.moving();
    }
    let orbit = eye.orbit;
    for mut transform in &mut cameras {
        *transform = Transform::from_matrix(orbit.world_from_view());
    }
    let report = (orbit, eye.moving() || eye.held());
    if eye.reported.is_none_or(|r| !r.0.near(&report.0) || r.1 != report.1) {
        eye.reported = Some(report);
        if eye.by_hand && !report.1 {
            eye.left_at.push_back(orbit);
            if eye.left_at.len() > MOST_LEFT_AT {
                eye.left_at.pop_front();
            }
        }
        out.0.push(Reply::Camera {
            azimuth: orbit.azimuth,
            elevation: orbit.elevation,
            distance: orbit.distance,
            target: orbit.target.to_array(),
            moving: report.1,
            by_hand: eye.by_hand,
        });
    }
}
