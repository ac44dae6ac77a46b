//! The hand that presses, as it is seen: its mesh, its skin, and when it is in the picture.

use super::anatomy::snorm;
use super::camera::OrbitCamera;
use super::filming::Filming;
use super::render::Mesh;
use super::render::mesh::BodyVertex;
use super::{Shown, palette};
use crate::body::Part;
use crate::math::smoothstep;
use crate::pressure::{Frame, Phase};
use crate::session::{Tone, View};
use bevy::prelude::*;

/// The gap at which the contact has come into full view, and where it starts, millimetres.
const APPEARS_MM: (f32, f32) = (22.0, 60.0);
/// How long the hand takes to leave the picture, or to come back into it, seconds.
const GIVES_WAY_S: f64 = 0.8;
/// Share of the hold that is seen from near, and of the rest for which one still looks where the pain was felt.
const HELD_NEAR: f64 = 0.45;
const RESTS_AWAY: f64 = 0.4;
/// What of the blue of a nail there is no other skin has, as stored.
const NAIL_BLUE: u8 = 205;

/// Linear color of the hand.
pub fn skin(tone: Tone) -> Vec3 {
    match tone {
        Tone::Fair => palette::HAND_FAIR,
        Tone::Medium => palette::HAND_MEDIUM,
        Tone::Tan => palette::HAND_TAN,
        Tone::Brown => palette::HAND_BROWN,
        Tone::Deep => palette::HAND_DEEP,
    }
}

/// How much of the contact is in the picture before it reaches the skin and after it has left it, 0..=1.
pub fn appears(now: &Frame) -> f32 {
    ((APPEARS_MM.1 - now.gap_mm) / (APPEARS_MM.1 - APPEARS_MM.0)).clamp(0.0, 1.0)
}

/// Whether one looks where the pain is felt: while it is, once the press itself has been seen, and until the next begins. Where
/// the hand would stand before that, once it lets go: no press is without a hand.
pub fn is_felt(now: &Frame, filming: &Filming) -> bool {
    let passed = (now.t_s - now.phase_start_s) / (now.phase_end_s - now.phase_start_s).max(1e-3);
    match now.phase {
        Phase::Hold => passed >= HELD_NEAR && !filming.hidden,
        Phase::Release => true,
        Phase::Rest => passed < RESTS_AWAY,
        Phase::Find | Phase::Settle | Phase::Sink | Phase::Lengthen => false,
    }
}

/// What is left of a hand that would stand before the pattern while one looks at that, 0..=1.
fn left(now: &Frame) -> f32 {
    let length_s = now.phase_end_s - now.phase_start_s;
    let since_s = now.t_s - now.phase_start_s;
    let gone = match now.phase {
        Phase::Release => smoothstep(0.0, 1.0, since_s / GIVES_WAY_S),
        Phase::Rest => 1.0 - smoothstep(0.0, 1.0, (since_s - RESTS_AWAY * length_s) / GIVES_WAY_S),
        Phase::Find | Phase::Settle | Phase::Sink | Phase::Hold | Phase::Lengthen => 0.0,
    };
    1.0 - gone as f32
}

/// Whether the hand leaves the picture for the pattern: wholly, and only where the camera has gone to a view in which it
/// would stand before that. From where a visitor looks it stays as it was.
#[derive(Resource, Default)]
pub struct Leaving(bool);

impl Leaving {
    /// What is left of it now, 0..=1.
    pub fn left(&mut self, now: &Frame, shown: &Shown, camera: &OrbitCamera, filming: &Filming) -> f32 {
        let left = left(now);
        if left >= 1.0 {
            self.0 = false;
        } else if !camera.by_hand() {
            self.0 = shown.scene.view == View::Selection && filming.hidden;
        }
        if self.0 { left } else { 1.0 }
    }
}

/// The contact in that skin.
pub fn mesh(part: &Part, hand: Vec3) -> Mesh {
    let m = &part.mesh;
    let vertices: Vec<BodyVertex> = (0..m.positions.len())
        .map(|i| {
            let tool = m.tool[i] > 127;
            let base = if tool { palette::TOOL } else { hand };
            let nail = if !tool && m.colour[i][2] >= NAIL_BLUE { 255 } else { 0 };
            // Tints are stored times 0.8, so that nails may be lighter than the base.
            let tint = |k: usize, base: f32| (base * f32::from(m.colour[i][k]) / 0.8).clamp(0.0, 255.0) as u8;
            BodyVertex {
                position: m.positions[i],
                normal: snorm(m.normals[i]),
                baked: [m.occlusion[i], nail, if tool { 255 } else { 0 }, 0],
                color: [tint(0, base.x), tint(1, base.y), tint(2, base.z), m.colour[i][3]],
            }
        })
        .collect();
    Mesh::new(&vertices, &m.indices)
}
