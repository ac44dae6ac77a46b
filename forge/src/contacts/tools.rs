//! The tools: a massage ball and a massage hook, turned and swept round, and how a hand lies on them.

use super::{Contact, press, thin::thin};
use anyhow::Result;
use glam::DVec3;
use std::f64::consts::{FRAC_PI_2, PI, TAU};
use trigger_point_atlas::math::smoothstep;

/// A tube along a line: centres with their radius, from the first to the last, which are points (radius 0).
struct Ring {
    centre: DVec3,
    radius: f64,
    tint: f64,
}

const BALL_M: f64 = 0.032;
const BALL_PRESS_M: f64 = 0.0012;
/// A hook: radius of knob and rod, how high its neck rises, its bend, and its straight end, which is held.
const KNOB_M: f64 = 0.012;
const ROD_M: f64 = 0.0075;
const NECK_M: f64 = 0.062;
const BEND_M: f64 = 0.105;
const HELD_M: f64 = 0.165;
/// From the bend to the middle of the hand.
const GRIP_M: f64 = 0.072;

/// Flesh this near a tool gives way to it.
const SOFT_M: f64 = 0.0006;

/// A tool that a hand holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tool {
    /// A rubber ball of 64 mm with three shallow grooves round it.
    Ball,
    /// A massage hook: a knob of 24 mm on a bent rod of 15 mm that rises from the skin and turns over to +Z.
    Hook,
}

impl Tool {
    pub fn build(self) -> Result<Contact> {
        match self {
            Self::Ball => ball(),
            Self::Hook => hook(),
        }
    }

    /// The place that the hand is about: what the palm lies on, or the middle of what the fingers close round.
    pub fn held(self) -> DVec3 {
        match self {
            Self::Ball => DVec3::Y * (2.0 * BALL_M - BALL_PRESS_M),
            Self::Hook => DVec3::new(0.0, NECK_M + BEND_M - 0.0006, BEND_M + GRIP_M),
        }
    }

    /// Where flesh at a place goes: out of the tool.
    pub fn clear(self, p: DVec3) -> DVec3 {
        let (axis, radius) = match self {
            Self::Ball => (DVec3::Y * (BALL_M - BALL_PRESS_M), BALL_M + 0.0003),
            Self::Hook => {
                let held = self.held();
                (DVec3::new(held.x, held.y, p.z.clamp(BEND_M, BEND_M + HELD_M)), ROD_M + 0.0003)
            }
        };
        let out = p - axis;
        let off = out.length();
        // What is near gives way a little too, so that the flesh has no edge where it begins to touch.
        let near = (off - radius) / SOFT_M;
        if near > 12.0 {
            return p;
        }
        let kept = radius + SOFT_M * near.exp().ln_1p();
        axis + out.normalize_or(DVec3::Y) * kept
    }
}

fn ball() -> Result<Contact> {
    let radius = BALL_M;
    let rings: Vec<Ring> = (0..=44)
        .map(|k| {
            let angle = PI * f64::from(k) / 44.0;
            let latitude = angle - FRAC_PI_2;
            let groove: f64 = [-0.42f64, 0.0, 0.42].iter().map(|g| (-((latitude - g) / 0.035).powi(2)).exp()).sum();
            let r = radius - 0.0007 * groove;
            // Turned about X, so that the grooves run over the top and the pole is not at the skin.
            Ring { centre: DVec3::X * (-r * angle.cos()), radius: r * angle.sin(), tint: 1.0 - 0.25 * groove }
        })
        .collect();
    finish("ball", rings, 48, BALL_PRESS_M)
}

fn hook() -> Result<Contact> {
    let mut rings = Vec::new();
    for k in 0..=20 {
        let angle = 2.45 * f64::from(k) / 20.0;
        rings.push(Ring {
            centre: DVec3::Y * (KNOB_M - KNOB_M * angle.cos()),
            radius: KNOB_M * angle.sin(),
            tint: 1.08,
        });
    }
    // A short straight neck, a quarter of a turn, and a straight end.
    let neck = NECK_M - 0.0212;
    let (arc, whole) = (BEND_M * FRAC_PI_2, neck + BEND_M * FRAC_PI_2 + HELD_M);
    for k in 1..=64 {
        let along = whole * f64::from(k) / 64.0;
        let angle = ((along - neck) / BEND_M).clamp(0.0, FRAC_PI_2);
        let bent = DVec3::new(0.0, BEND_M * angle.sin(), BEND_M - BEND_M * angle.cos());
        let centre = DVec3::Y * (0.0212 + along.min(neck)) + bent + DVec3::Z * (along - neck - arc).max(0.0);
        let flare = 1.0 - smoothstep(0.0, 0.006, along);
        rings.push(Ring { centre, radius: ROD_M + 0.0008 * flare, tint: 1.0 });
    }
    // Its end is round.
    if let Some(end) = rings.last().map(|ring| ring.centre) {
        rings.extend((1..=8).map(|k| {
            let angle = FRAC_PI_2 * f64::from(k) / 8.0;
            let radius = if k == 8 { 0.0 } else { ROD_M * angle.cos() };
            Ring { centre: end + DVec3::Z * (ROD_M * angle.sin()), radius, tint: 1.0 }
        }));
    }
    finish("hook", rings, 32, 0.0006)
}

fn finish(name: &'static str, rings: Vec<Ring>, around: usize, press_m: f64) -> Result<Contact> {
    let (mut positions, mut colours, mut triangles) = (Vec::new(), Vec::new(), Vec::new());
    let last = rings.len() - 1;
    let tangent = |k: usize| {
        let t = rings[(k + 1).min(last)].centre - rings[k.saturating_sub(1)].centre;
        t.normalize_or(DVec3::Y)
    };
    // The ring plane is carried along, so that it never twists.
    let mut side = tangent(0).any_orthonormal_vector();
    let mut starts = Vec::new();
    for (k, ring) in rings.iter().enumerate() {
        let t = tangent(k);
        side = (side - t * side.dot(t)).normalize();
        let up = t.cross(side);
        starts.push(positions.len() as u32);
        let count = if ring.radius < 1e-9 { 1 } else { around };
        for j in 0..count {
            let angle = TAU * j as f64 / around as f64;
            positions.push(ring.centre + (side * angle.cos() + up * angle.sin()) * ring.radius);
            colours.push([ring.tint, ring.tint, ring.tint, 1.0]);
        }
    }
    starts.push(positions.len() as u32);
    for k in 0..last {
        let at = |ring: usize, j: usize| {
            let count = starts[ring + 1] - starts[ring];
            starts[ring] + if count == 1 { 0 } else { (j % around) as u32 }
        };
        for j in 0..around {
            let (a, b, c, d) = (at(k, j), at(k, j + 1), at(k + 1, j + 1), at(k + 1, j));
            triangles
                .extend([[a, b, c], [a, c, d]].into_iter().filter(|t| t[0] != t[1] && t[1] != t[2] && t[2] != t[0]));
        }
    }
    let shown = vec![true; positions.len()];
    press::place(&mut positions, &shown, press_m);
    let footprints = press::flatten(&mut positions, press_m);
    let mut normals = vec![DVec3::ZERO; positions.len()];
    for t in &triangles {
        let p = t.map(|i| positions[i as usize]);
        let n = (p[1] - p[0]).cross(p[2] - p[0]);
        t.iter().for_each(|&i| normals[i as usize] += n);
    }
    let normals: Vec<DVec3> = normals.into_iter().map(|n| n.normalize_or(DVec3::Y)).collect();
    let tool = vec![true; positions.len()];
    let mut contact = Contact { name, positions, normals, colours, occlusion: Vec::new(), tool, triangles, footprints };
    let fine = vec![false; contact.positions.len()];
    thin(&mut contact, &fine, 3000)?;
    Ok(contact)
}
