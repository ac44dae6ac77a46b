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
use std::collections::HashMap;

/// The gap at which the contact has come into full view, and where it starts, millimetres.
const APPEARS_MM: (f32, f32) = (22.0, 60.0);
/// How long the hand takes to leave the picture, or to come back into it, seconds.
const GIVES_WAY_S: f64 = 0.8;
/// Share of the hold that is seen from near, and of the rest for which one still looks where the pain was felt.
const HELD_NEAR: f64 = 0.45;
const RESTS_AWAY: f64 = 0.4;
/// What of the blue of a nail there is no other skin has, as stored.
const NAIL_BLUE: u8 = 205;
/// A nail is seen through, to its bed.
const NAIL_TONE: Vec3 = Vec3::new(0.97, 0.86, 0.82);

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

/// How much of a nail each vertex is, 0..=1, and the color it is tinted with. At a nail's edge the two pass into each other:
/// vertices of one place share what they have, and then some of what is beside them.
fn nails(part: &Part) -> Vec<(f32, Vec3)> {
    let m = &part.mesh;
    let mut places: HashMap<[u32; 3], usize> = HashMap::new();
    let place: Vec<usize> = m
        .positions
        .iter()
        .map(|p| {
            let next = places.len();
            *places.entry(p.to_array().map(f32::to_bits)).or_insert(next)
        })
        .collect();
    let is_nail = |i: usize| m.tool[i] <= 127 && m.colour[i][2] >= NAIL_BLUE;
    let own = |i: usize| {
        let [r, g, b, _] = m.colour[i].map(f32::from);
        (f32::from(u8::from(is_nail(i))), Vec3::new(r, g, b))
    };
    let mean = |sums: Vec<(f32, Vec3, f32)>| -> Vec<(f32, Vec3)> {
        sums.into_iter().map(|(nail, color, n)| (nail / f32::max(n, 1.0), color / f32::max(n, 1.0))).collect()
    };
    let mut sums = vec![(0.0, Vec3::ZERO, 0.0); places.len()];
    for (i, place) in place.iter().enumerate() {
        let (nail, color) = own(i);
        let sum = &mut sums[*place];
        *sum = (sum.0 + nail, sum.1 + color, sum.2 + 1.0);
    }
    let shared = mean(sums);
    let mut sums = vec![(0.0, Vec3::ZERO, 0.0); places.len()];
    for corners in m.indices.chunks_exact(3) {
        let corners = [0, 1, 2].map(|k| place[corners[k] as usize]);
        for (k, corner) in corners.into_iter().enumerate() {
            for other in [corners[(k + 1) % 3], corners[(k + 2) % 3]] {
                let ((nail, color), sum) = (shared[other], &mut sums[corner]);
                *sum = (sum.0 + nail, sum.1 + color, sum.2 + 1.0);
            }
        }
    }
    let around = mean(sums);
    let at = |(i, place): (usize, &usize)| {
        let (before, beside) = (shared[*place], around[*place]);
        // Elsewhere creases stay as they are drawn.
        let edge = before.0 > 0.0 && before.0 < 1.0 || (before.0 - beside.0).abs() > 0.01;
        if !edge { own(i) } else { (before.0.lerp(beside.0, 0.5), before.1.lerp(beside.1, 0.5)) }
    };
    place.iter().enumerate().map(at).collect()
}

/// The contact in that skin.
pub fn mesh(part: &Part, hand: Vec3) -> Mesh {
    let m = &part.mesh;
    let nails = nails(part);
    let vertices: Vec<BodyVertex> = (0..m.positions.len())
        .map(|i| {
            let tool = m.tool[i] > 127;
            let base = if tool { palette::TOOL } else { hand };
            let (nail, color) = nails[i];
            let color = color * Vec3::ONE.lerp(NAIL_TONE, nail);
            // Tints are stored times 0.8, so that nails may be lighter than the base.
            let tint = |k: usize, base: f32| (base * color[k] / 0.8).clamp(0.0, 255.0) as u8;
            BodyVertex {
                position: m.positions[i],
                normal: snorm(m.normals[i]),
                baked: [m.occlusion[i], (nail * 255.0) as u8, if tool { 255 } else { 0 }, 0],
                color: [tint(0, base.x), tint(1, base.y), tint(2, base.z), m.colour[i][3]],
            }
        })
        .collect();
    Mesh::new(&vertices, &m.indices)
}
