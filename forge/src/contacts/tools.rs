//! The tools: a massage ball and the knob of a massage hook, turned and swept round.

use super::{Contact, press, shade, thin::thin};
use anyhow::Result;
use glam::DVec3;
use std::f64::consts::{FRAC_PI_2, PI, TAU};
use trigger_point_atlas::math::smoothstep;

/// A tube along a line: centres with radius and opacity, from the first to the last, which are points (radius 0).
struct Ring {
    centre: DVec3,
    radius: f64,
    opacity: f64,
    tint: f64,
}

/// A rubber ball of 64 mm with three shallow grooves round it.
pub fn ball() -> Result<Contact> {
    let radius = 0.032;
    let rings: Vec<Ring> = (0..=44)
        .map(|k| {
            let angle = PI * f64::from(k) / 44.0;
            let latitude = angle - FRAC_PI_2;
            let groove: f64 = [-0.42f64, 0.0, 0.42].iter().map(|g| (-((latitude - g) / 0.035).powi(2)).exp()).sum();
            let r = radius - 0.0007 * groove;
            // Turned about X, so that the grooves run over the top and the pole is not at the skin.
            Ring {
                centre: DVec3::X * (-r * angle.cos()),
                radius: r * angle.sin(),
                opacity: 1.0,
                tint: 1.0 - 0.25 * groove,
            }
        })
        .collect();
    finish("ball", rings, 48, 0.0012)
}

/// A massage hook's end: a knob of 24 mm on a bent rod of 15 mm that rises from the skin and turns over to +Z.
pub fn hook() -> Result<Contact> {
    let (knob, rod) = (0.012, 0.0075);
    let mut rings = Vec::new();
    for k in 0..=20 {
        let angle = 2.45 * f64::from(k) / 20.0;
        rings.push(Ring {
            centre: DVec3::Y * (knob - knob * angle.cos()),
            radius: knob * angle.sin(),
            opacity: 1.0,
            tint: 1.08,
        });
    }
    // A short straight neck, then an arc.
    let (start, bend) = (0.062, 0.105);
    for k in 1..=56 {
        let along = 0.27 * f64::from(k) / 56.0;
        let neck = start - 0.0212;
        let centre = if along < neck {
            DVec3::Y * (0.0212 + along)
        } else {
            let angle = (along - neck) / bend;
            DVec3::new(0.0, start + bend * angle.sin(), bend - bend * angle.cos())
        };
        let flare = 1.0 - smoothstep(0.0, 0.006, along);
        rings.push(Ring {
            centre,
            radius: rod + 0.0008 * flare,
            opacity: 1.0 - smoothstep(0.13, 0.262, along),
            tint: 1.0,
        });
    }
    if let Some(last) = rings.last_mut() {
        last.radius = 0.0;
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
            colours.push([ring.tint, ring.tint, ring.tint, ring.opacity]);
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
    let mut contact =
        Contact { name, tool: true, positions, normals, colours, occlusion: Vec::new(), triangles, footprints };
    let fine = vec![false; contact.positions.len()];
    thin(&mut contact, &fine, 3000)?;
    contact.occlusion = shade::occlusion(&contact.positions, &contact.normals, &contact.triangles);
    Ok(contact)
}
