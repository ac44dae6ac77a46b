//! Eyes: a ball with a cornea, its colours in rings that follow limbus and pupil. Metres.

use crate::{base_mesh::BaseMesh, mesh::Mesh};
use anyhow::Result;
use glam::DVec3;

pub struct Eye {
    pub mesh: Mesh,
    /// sRGB per vertex.
    pub colour: Vec<[f64; 3]>,
    /// How far from the middle of the pupil, as an angle: the shader draws iris and pupil from it, sharp at any size.
    pub mark: Vec<f64>,
    pub centre: DVec3,
    pub radius: f64,
}

/// The fourth channel of an eye's color goes from the first to the second over so many degrees. The shader has the same numbers.
const MARK: [f64; 2] = [0.76, 0.98];
const MARK_DEGREES: f64 = 60.0;

/// Middle and radius of the eyeball of a side, as the base mesh has it.
pub fn ball(base: &BaseMesh, side: &str) -> Result<(DVec3, f64)> {
    let faces = base.group(&format!("helper-{}-eye", side.to_lowercase()))?;
    let points = faces.iter().flatten().map(|&i| base.vertices[i as usize] / 10.0);
    let (lo, hi) = points.fold((DVec3::MAX, DVec3::MIN), |(lo, hi), p| (lo.min(p), hi.max(p)));
    let radius = (hi.x - lo.x).max(hi.y - lo.y) / 2.0;
    Ok((DVec3::new((lo.x + hi.x) / 2.0, (lo.y + hi.y) / 2.0, hi.z - radius * 1.02), radius))
}

/// Half the width of a lash at its root, metres.
const LASH: f64 = 0.00011;

/// Lashes of the left eye: `gap` is the border of what is seen of the ball, from in front, upper lid first. Each is three
/// triangles, seen from both sides, that bend outwards.
pub fn lashes(gap: &[DVec3], (middle, radius): (DVec3, f64)) -> (Mesh, Vec<[f64; 3]>) {
    let (low, high) = gap.iter().fold((f64::MAX, f64::MIN), |(a, b), p| (a.min(p.x), b.max(p.x)));
    let turn = gap.iter().position(|p| p.x >= high).unwrap_or(0);
    let mut mesh = Mesh::default();
    for (rim, count, up, length) in [(&gap[..=turn], 54, 1.0, 0.0058), (&gap[turn..], 22, -0.7, 0.0026)] {
        for k in 0..count {
            // Never quite even, and the same in every build.
            let chance = |salt: f64| ((k as f64 + salt) * 78.233 + up).sin().abs().fract();
            let t = 0.06 + 0.92 * (k as f64 + 0.7 * chance(0.3)) / count as f64;
            let x = low + (high - low) * t;
            let Some(root) = rim.windows(2).find(|w| (w[0].x - x) * (w[1].x - x) <= 0.0 && w[0].x != w[1].x) else {
                continue;
            };
            let root = root[0].lerp(root[1], (x - root[0].x) / (root[1].x - root[0].x));
            let out = (root - middle).normalize();
            let root = middle + out * (radius + 0.0006);
            // They fan out: those of the outer corner are the longest.
            let aside = DVec3::X * (0.95 * (t - 0.42) + 0.16 * (chance(1.7) - 0.5));
            let long = length * (0.62 + 0.38 * (t * 1.25).min(1.0)) * (0.8 + 0.3 * chance(2.9));
            let first = (DVec3::Z * 1.1 + aside + DVec3::Y * (up * 0.36 - 0.16)).normalize();
            let then = (DVec3::Z * 0.8 + aside + DVec3::Y * up * 0.9).normalize();
            let half_way = root + first * (0.5 * long);
            let tip = half_way + then * (0.5 * long);
            let side = first.cross(DVec3::Y * up).normalize_or(DVec3::X) * LASH;
            let i = mesh.vertices.len() as u32;
            mesh.vertices.extend([root - side, root + side, half_way - side * 0.7, half_way + side * 0.7, tip]);
            for t in [[0, 1, 3], [0, 3, 2], [2, 3, 4]] {
                mesh.triangles.push(t.map(|v| i + v));
            }
        }
    }
    // The other side has vertices of its own, and with them its own normals.
    let mut back = mesh.clone();
    back.flip();
    mesh.append(&back);
    let colour = vec![[0.20, 0.145, 0.115]; mesh.vertices.len()];
    (mesh, colour)
}

/// The eye of a side, placed and sized like the base mesh's.
pub fn build(base: &BaseMesh, side: &str) -> Result<Eye> {
    let (centre, radius) = ball(base, side)?;
    let sign = centre.x.signum();
    // The gaze is a touch outward, as the orbits are, and goes through the middle of the gap between the lids.
    let gaze = DVec3::new(0.02 * sign, -0.085, 1.0).normalize();
    let right = DVec3::Y.cross(gaze).normalize();
    let up = gaze.cross(right);
    const AROUND: usize = 36;
    // Degrees from the gaze axis: pupil to 9, iris to 24.
    let rows: [f64; 17] =
        [0.0, 5.0, 8.4, 9.4, 12.0, 15.0, 18.0, 21.0, 23.0, 24.6, 28.0, 36.0, 50.0, 68.0, 86.0, 105.0, 125.0];
    let (mut mesh, mut colour, mut mark) = (Mesh::default(), Vec::new(), Vec::new());
    for &row in &rows {
        for i in 0..AROUND {
            let a = i as f64 / AROUND as f64 * std::f64::consts::TAU;
            let t = row.to_radians();
            let bulge = 1.0 + 0.045 * (1.0 - (row / 28.0).min(1.0).powi(2));
            let direction = (right * a.cos() + up * a.sin()) * t.sin() + gaze * t.cos();
            mesh.vertices.push(centre + direction * radius * bulge);
            let spoke = 0.5 + 0.5 * ((i * 7 % 12) as f64 / 11.0 - 0.5);
            let c = if row < 9.0 {
                [0.03, 0.025, 0.025]
            } else if row < 24.0 {
                let inward = 1.0 - (row - 9.0) / 15.0;
                let edge = if row > 21.5 { 0.55 } else { 1.0 };
                [0.30 + 0.22 * inward * spoke, 0.24 + 0.13 * inward * spoke, 0.17 + 0.05 * inward].map(|v| v * edge)
            } else if row < 25.0 {
                [0.40, 0.36, 0.33]
            } else {
                // The white is warm, and rosier towards the corners.
                let r = ((row - 25.0) / 50.0).min(1.0);
                [0.93 - 0.05 * r, 0.905 - 0.13 * r, 0.88 - 0.15 * r]
            };
            colour.push(c);
            mark.push(MARK[0] + (MARK[1] - MARK[0]) * (row / MARK_DEGREES).min(1.0));
        }
    }
    for r in 0..rows.len() as u32 - 1 {
        for i in 0..AROUND as u32 {
            let j = (i + 1) % AROUND as u32;
            let (p, q) = (r * AROUND as u32, (r + 1) * AROUND as u32);
            mesh.triangles.push([p + i, q + i, q + j]);
            if r > 0 {
                mesh.triangles.push([p + i, q + j, p + j]);
            }
        }
    }
    Ok(Eye { mesh, colour, mark, centre, radius })
}
