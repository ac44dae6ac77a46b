//! When a frame is drawn, and with how many pixels: only after a change, and fewer while frames come late.

use super::canvas::Canvas;
use super::protocol::Reply;
use super::quality::Quality;
use super::{Clock, Outbox, ViewerSet};
use bevy::prelude::*;

/// Least time between two frames of a demonstration that nothing else moves, milliseconds.
const CALM_MS: f64 = 28.0;

/// Why a frame is drawn, and why another is wanted.
#[derive(Resource, Default)]
pub struct Redraw {
    /// This update is to be drawn.
    due: bool,
    /// The update before wanted this one because something moves.
    in_motion: bool,
    once: bool,
    moving: bool,
    animating: bool,
    working: bool,
    put_off: bool,
}

impl Redraw {
    /// This update shows something new.
    pub fn now(&mut self) {
        self.due = true;
    }

    /// This update has enough to do: what it shows is drawn by the next.
    pub fn put_off(&mut self) {
        self.put_off = true;
        self.once = true;
    }

    /// One more frame after this one.
    pub fn once(&mut self) {
        self.once = true;
    }

    /// Another frame, as soon as it can be had.
    pub fn moving(&mut self) {
        self.due = true;
        self.moving = true;
    }

    /// Another frame, not urgently.
    pub fn animating(&mut self) {
        self.due = true;
        self.animating = true;
    }

    /// Another update, which need not be drawn.
    pub fn working(&mut self) {
        self.working = true;
    }

    /// Whether this update is drawn.
    pub fn drawn(&self) -> bool {
        self.due && !self.put_off
    }

    /// Whether anything is left to do.
    pub fn wanted(&self) -> bool {
        self.once || self.moving || self.animating || self.working
    }

    /// Whether it is too early for the next update of an animation that nothing else moves.
    pub fn calm(&self, since_ms: f64) -> bool {
        self.animating && !(self.once || self.moving || self.working) && since_ms < CALM_MS
    }

    /// Begins an update.
    pub fn begin(&mut self) {
        let in_motion = self.moving || self.animating;
        *self = Self { due: self.once || in_motion, in_motion, ..Self::default() };
    }
}

/// True in updates that are to be drawn.
pub fn due(redraw: Res<Redraw>) -> bool {
    redraw.drawn()
}

pub struct PacingPlugin;

impl Plugin for PacingPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Redraw>().init_resource::<Pace>().add_systems(
            Update,
            (set_scale.in_set(ViewerSet::Pace), finish_sharp.in_set(ViewerSet::Report)).run_if(due),
        );
    }
}

#[derive(Resource, Default)]
pub struct Pace(Quality);

impl Pace {
    /// Frames that the adapter may have begun and not done. A fast one works on one while the next is made; a slow one
    /// would show them in bursts, and long after the hand that moved them.
    pub fn frames_in_flight(&self) -> u32 {
        if self.0.late() { 1 } else { 2 }
    }
}

fn set_scale(
    clock: Res<Clock>,
    camera: Res<super::camera::OrbitCamera>,
    redraw: Res<Redraw>,
    mut pace: ResMut<Pace>,
    mut canvas: ResMut<Canvas>,
    mut out: ResMut<Outbox>,
) {
    if let Some(scale) = pace.0.next(clock.raf_ms, redraw.in_motion || camera.held()) {
        canvas.scale = scale;
        out.send(Reply::Scale { value: scale });
    }
}

/// When motion ends at less than full resolution, one full frame follows.
fn finish_sharp(pace: Res<Pace>, mut redraw: ResMut<Redraw>) {
    if !(redraw.moving || redraw.animating) && pace.0.reduced() {
        redraw.once();
    }
}
