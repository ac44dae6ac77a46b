//! The viewer's camera: gestures turn it, states ask it to fly somewhere, and it says where it came to rest.

use super::canvas::Canvas;
use super::orbit::{FIELD_OF_VIEW, Flight, NEAR_M, Orbit};
use super::pacing::Redraw;
use super::protocol::{Message, Nudge, PointerKind, Reply};
use super::render::Camera;
use super::{Clock, FromPage, Outbox, ViewerSet};
use bevy::prelude::*;
use std::collections::BTreeMap;

const FLIGHT_MS: f64 = 750.0;
const NUDGE_MS: f64 = 180.0;
/// A press that moves less than this many CSS pixels is a click.
const CLICK_SLOP: f32 = 6.0;
/// Share of its speed that a released body keeps after one second.
const GLIDE_KEPT: f32 = 0.004;
const GLIDE_LEAST: f32 = 12.0;

/// The camera on its orbit round the body, and the hands on it.
#[derive(Resource)]
pub struct OrbitCamera {
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
    /// Hands, not a state, have brought it where it is.
    by_hand: bool,
    /// Counts the moves that hands have begun.
    revision: u32,
    reported: Option<(Orbit, bool)>,
}

impl OrbitCamera {
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
            revision: 0,
            reported: None,
        }
    }

    /// Whether a view is only the page's answer to what hands made of the camera at that revision: they have left it there
    /// or moved it on, so such a view moves nothing.
    pub fn is_answer(&self, revision: u32) -> bool {
        revision < self.revision || (revision == self.revision && self.by_hand)
    }

    /// Whether hands, not a state, have brought it where it is.
    pub fn by_hand(&self) -> bool {
        self.by_hand
    }

    /// Where the camera is or will be.
    pub fn destination(&self) -> Orbit {
        self.flight.map_or(self.orbit, |f| f.to)
    }

    pub fn fly(&mut self, to: Orbit) {
        self.by_hand = false;
        self.fly_for(to, FLIGHT_MS);
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

    fn fly_for(&mut self, to: Orbit, lasts_ms: f64) {
        self.glide = Vec2::ZERO;
        if to.near(&self.orbit) || self.reduced_motion {
            self.arrive(to);
        } else {
            self.flight = Some(Flight::new(self.orbit, to, lasts_ms));
        }
    }

    /// Hands begin to move it.
    fn take(&mut self) {
        self.by_hand = true;
        self.revision += 1;
    }

    pub fn nudge(&mut self, nudge: &Nudge, height: f32) {
        let mut to = self.destination();
        to.azimuth += nudge.azimuth;
        to.elevation += nudge.elevation;
        self.take();
        let to = to.panned(Vec2::new(nudge.pan_x, nudge.pan_y), height).zoomed(nudge.zoom);
        self.fly_for(to, NUDGE_MS);
    }

    pub fn wheel(&mut self, at: Vec2, delta: f32, canvas: &Canvas) {
        self.flight = None;
        self.take();
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

    /// Follows a pointer at the time of its event. Returns the place of a click, if this was one.
    pub fn pointer(
        &mut self,
        kind: PointerKind,
        id: i32,
        at: Vec2,
        pan: bool,
        canvas: &Canvas,
        at_ms: f64,
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
                self.glide_ms = at_ms;
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
                    self.drag(step, &before, canvas, at_ms);
                }
                None
            }
            PointerKind::Up | PointerKind::Cancel => {
                self.pressed.remove(&id)?;
                let still = at_ms - self.glide_ms > 60.0;
                if still || self.reduced_motion || !self.pressed.is_empty() || kind == PointerKind::Cancel {
                    self.glide = Vec2::ZERO;
                }
                self.glide_ms = at_ms;
                (kind == PointerKind::Up && self.travelled <= CLICK_SLOP).then_some(at)
            }
            PointerKind::Hover | PointerKind::Leave => None,
        }
    }

    fn drag(&mut self, step: Vec2, before: &BTreeMap<i32, Vec2>, canvas: &Canvas, at_ms: f64) {
        self.take();
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
        let seconds = ((at_ms - self.glide_ms) * 1e-3).clamp(0.004, 0.1) as f32;
        self.glide = self.glide.lerp(step / count / seconds, 0.4);
        self.glide_ms = at_ms;
    }

    /// Moves on to `now`; true while there is more to come.
    fn advance(&mut self, now_ms: f64, canvas: &Canvas) -> bool {
        if let Some(flight) = &mut self.flight {
            let (orbit, done) = flight.advance(now_ms);
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

    /// How nearly it is in the view that it flies to, 0..=1; 1 where hands move it.
    pub fn arrived(&self) -> f32 {
        self.flight.as_ref().filter(|_| !self.by_hand).map_or(1.0, |flight| flight.passed)
    }

    pub fn held(&self) -> bool {
        !self.pressed.is_empty()
    }
}

/// A press that did not move.
#[derive(Message)]
pub struct Click {
    /// Where, CSS pixels.
    pub at: Vec2,
    /// By a finger.
    pub touch: bool,
}

/// The camera entity, the hands on it, and what brings it where [`OrbitCamera`] says.
pub struct CameraPlugin;

impl Plugin for CameraPlugin {
    fn build(&self, app: &mut App) {
        let aspect = app.world().resource::<Canvas>().aspect();
        let orbit = Orbit::named(crate::session::ViewName::Front, aspect);
        app.insert_resource(OrbitCamera::new(orbit)).add_message::<Click>();
        app.world_mut().spawn(Camera { fov: FIELD_OF_VIEW, near: NEAR_M });
        app.add_systems(
            Update,
            (follow_hands.in_set(ViewerSet::Hands), (advance, report).chain().in_set(ViewerSet::Move)),
        );
    }
}

fn follow_hands(
    mut messages: MessageReader<FromPage>,
    canvas: Res<Canvas>,
    mut camera: ResMut<OrbitCamera>,
    mut clicks: MessageWriter<Click>,
    mut redraw: ResMut<Redraw>,
) {
    for FromPage(message) in messages.read() {
        match message {
            Message::Pointer { kind: PointerKind::Hover | PointerKind::Leave, .. } => continue,
            Message::Pointer { kind, id, x, y, button, shift, touch, at_ms } => {
                let pan = *shift || matches!(button, 1 | 2);
                let click = camera.pointer(*kind, *id, Vec2::new(*x, *y), pan, &canvas, *at_ms);
                clicks.write_batch(click.map(|at| Click { at, touch: *touch }));
            }
            Message::Wheel { x, y, delta } => camera.wheel(Vec2::new(*x, *y), *delta, &canvas),
            Message::Nudge(nudge) => camera.nudge(nudge, canvas.css.y),
            _ => continue,
        }
        redraw.now();
    }
}

fn advance(
    canvas: Res<Canvas>,
    clock: Res<Clock>,
    mut camera: ResMut<OrbitCamera>,
    mut redraw: ResMut<Redraw>,
    mut transform: Single<&mut Transform, With<Camera>>,
) {
    if camera.advance(clock.now_ms, &canvas) {
        redraw.moving();
    }
    **transform = Transform::from_matrix(camera.orbit.world_from_view());
}

fn report(mut camera: ResMut<OrbitCamera>, mut out: ResMut<Outbox>) {
    let orbit = camera.orbit;
    let now = (orbit, camera.moving() || camera.held());
    if camera.reported.is_some_and(|before| before.0.near(&now.0) && before.1 == now.1) {
        return;
    }
    camera.reported = Some(now);
    out.send(Reply::Camera {
        azimuth: orbit.azimuth,
        elevation: orbit.elevation,
        distance: orbit.distance,
        target: orbit.target.to_array(),
        moving: now.1,
        by_hand: camera.by_hand,
        rev: camera.revision,
    });
}
