//! Baked light per vertex: ambient occlusion (the share of the sky that a vertex sees, near things counting more) and curvature.

use crate::{mesh::Mesh, surface::Surface};
use glam::DVec3;
use rayon::prelude::*;

/// `reach` (metres): what is farther does not darken. 0 = shut in, 1 = open. The ray pattern is the same for every vertex.
pub fn bake(points: &[DVec3], normals: &[DVec3], around: &Surface, rays: usize, reach: f64) -> Vec<f64> {
    let pattern = hemisphere(rays);
    points
        .par_iter()
        .zip(normals.par_iter())
        .map(|(&p, &n)| {
            let side = n.any_orthonormal_vector();
            let other = n.cross(side);
            let from = p + n * 4e-4;
            let dark: f64 = pattern
                .iter()
                .map(|d| {
                    let direction = side * d.x + other * d.y + n * d.z;
                    around.hit(from, direction, reach).map_or(0.0, |t| {
                        let x = 1.0 - t / reach;
                        x * (2.0 - x)
                    })
                })
                .sum();
            1.0 - dark / rays as f64
        })
        .collect()
}

/// Cosine-weighted directions on a golden spiral.
fn hemisphere(n: usize) -> Vec<DVec3> {
    (0..n)
        .map(|k| {
            let r = ((k as f64 + 0.5) / n as f64).sqrt();
            let a = k as f64 * 2.399_963_229_728_653;
            DVec3::new(r * a.cos(), r * a.sin(), (1.0 - r * r).max(0.0).sqrt())
        })
        .collect()
}

/// Averages values over the edges of a mesh: hides the grain of the rays.
pub fn smooth(values: &mut Vec<f64>, mesh: &Mesh, steps: usize) {
    for _ in 0..steps {
        let (mut sum, mut count) = (values.clone(), vec![1.0; values.len()]);
        for t in &mesh.triangles {
            for k in 0..3 {
                sum[t[k] as usize] += 0.5 * (values[t[(k + 1) % 3] as usize] + values[t[(k + 2) % 3] as usize]);
                count[t[k] as usize] += 1.0;
            }
        }
        *values = sum.iter().zip(&count).map(|(s, c)| s / c).collect();
    }
}

/// Curvature per vertex: 0.5 flat, towards 1 ridges and rims, towards 0 furrows; the ends are bends of 8 mm radius.
pub fn curvature(mesh: &Mesh, normals: &[DVec3]) -> Vec<f64> {
    const SHARPEST: f64 = 125.0;
    let (mut sum, mut count) = (vec![0.0; normals.len()], vec![0.0; normals.len()]);
    for t in &mesh.triangles {
        for k in 0..3 {
            let (a, b) = (t[k] as usize, t[(k + 1) % 3] as usize);
            let edge = mesh.vertices[b] - mesh.vertices[a];
            let bend = (normals[b] - normals[a]).dot(edge) / edge.length_squared().max(1e-12);
            for i in [a, b] {
                sum[i] += bend.clamp(-SHARPEST, SHARPEST);
                count[i] += 1.0;
            }
        }
    }
    let mut values = sum.iter().zip(&count).map(|(s, n)| 0.5 + 0.5 * s / f64::max(*n, 1.0) / SHARPEST).collect();
    smooth(&mut values, mesh, 1);
    values
}

#[cfg(test)]
mod tests {
    use super::curvature;
    use crate::mesh::Mesh;
    use glam::DVec3;

    #[test]
    fn a_ball_is_a_ridge_and_its_inside_a_furrow() {
        let r = 0.016;
        let corners = [DVec3::X, DVec3::Y, DVec3::Z, DVec3::NEG_X, DVec3::NEG_Y, DVec3::NEG_Z].map(|p| p * r);
        let faces = [[0, 1, 2], [1, 3, 2], [3, 4, 2], [4, 0, 2], [1, 0, 5], [3, 1, 5], [4, 3, 5], [0, 4, 5]];
        let ball = Mesh::new(corners.to_vec(), faces.to_vec());
        let out: Vec<DVec3> = ball.vertices.iter().map(|p| p.normalize()).collect();
        let inward: Vec<DVec3> = out.iter().map(|n| -*n).collect();
        assert!(curvature(&ball, &out).iter().all(|c| (c - 0.75).abs() < 1e-9));
        assert!(curvature(&ball, &inward).iter().all(|c| (c - 0.25).abs() < 1e-9));
    }
}
