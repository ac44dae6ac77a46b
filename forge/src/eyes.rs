//! Eyes: a ball with a cornea, its colours in rings that follow limbus and pupil. Metres.

use crate::{base_mesh::BaseMesh, mesh::Mesh};
use anyhow::Result;
use glam::DVec3;

pub struct Eye {
    pub mesh: Mesh,
    /// sRGB per vertex.
    pub colour: Vec<[f64; 3]>,
    /// 1 on iris and pupil.
    pub iris: Vec<f64>,
}

/// The eye of a side, placed and sized like the base mesh's.
pub fn build(base: &BaseMesh, side: &str) -> Result<Eye> {
    let faces = base.group(&format!("helper-{}-eye", side.to_lowercase()))?;
    let mut used: Vec<u32> = faces.iter().flatten().copied().collect();
    used.sort_unstable();
    used.dedup();
    let points: Vec<DVec3> = used.iter().map(|&i| base.vertices[i as usize] / 10.0).collect();
    let (lo, hi) = points.iter().fold((DVec3::MAX, DVec3::MIN), |(lo, hi), &p| (lo.min(p), hi.max(p)));
    let radius = (hi.x - lo.x).max(hi.y - lo.y) / 2.0;
    let centre = DVec3::new((lo.x + hi.x) / 2.0, (lo.y + hi.y) / 2.0, hi.z - radius * 1.02);
    let sign = centre.x.signum();
    // The gaze is level and a touch outward, as the orbits are.
    let gaze = DVec3::new(0.02 * sign, 0.0, 1.0).normalize();
    let right = DVec3::Y.cross(gaze).normalize();
    let up = gaze.cross(right);
    const AROUND: usize = 36;
    // Degrees from the gaze axis: pupil to 11, iris to 29.
    let rows: [f64; 17] =
        [0.0, 6.0, 10.4, 11.4, 14.0, 18.0, 22.0, 25.5, 28.0, 29.6, 32.0, 40.0, 52.0, 68.0, 86.0, 105.0, 125.0];
    let (mut mesh, mut colour, mut iris) = (Mesh::default(), Vec::new(), Vec::new());
    for &row in &rows {
        for i in 0..AROUND {
            let a = i as f64 / AROUND as f64 * std::f64::consts::TAU;
            let t = row.to_radians();
            let bulge = 1.0 + 0.045 * (1.0 - (row / 33.0).min(1.0).powi(2));
            let direction = (right * a.cos() + up * a.sin()) * t.sin() + gaze * t.cos();
            mesh.vertices.push(centre + direction * radius * bulge);
            let spoke = 0.5 + 0.5 * ((i * 7 % 12) as f64 / 11.0 - 0.5);
            let c = if row < 11.0 {
                [0.03, 0.025, 0.025]
            } else if row < 29.0 {
                let inward = 1.0 - (row - 11.0) / 18.0;
                let edge = if row > 26.0 { 0.55 } else { 1.0 };
                [0.30 + 0.22 * inward * spoke, 0.24 + 0.13 * inward * spoke, 0.17 + 0.05 * inward].map(|v| v * edge)
            } else if row < 30.0 {
                [0.40, 0.36, 0.33]
            } else {
                // The white is warm, and rosier towards the corners.
                let r = ((row - 30.0) / 50.0).min(1.0);
                [0.93 - 0.05 * r, 0.905 - 0.13 * r, 0.88 - 0.15 * r]
            };
            colour.push(c);
            iris.push(if row < 29.0 { 1.0 } else { 0.0 });
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
    Ok(Eye { mesh, colour, iris })
}
