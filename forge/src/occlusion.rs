//! Ambient occlusion per vertex: the share of the sky that a vertex sees, near things counting more.

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
