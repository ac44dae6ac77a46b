//! Ambient occlusion: the share of the sky, cosine-weighted, that a vertex sees past the contact itself.

use glam::DVec3;
use rayon::prelude::*;

const DIRECTIONS: usize = 256;
const PIXELS: usize = 512;
/// Metres: a vertex looks from this far above its surface, and ignores what is nearer than the second number.
const LIFT: f64 = 0.0010;
const SLACK: f64 = 0.0006;

pub fn occlusion(positions: &[DVec3], normals: &[DVec3], triangles: &[[u32; 3]]) -> Vec<f64> {
    let (low, high) = positions.iter().fold((DVec3::MAX, DVec3::MIN), |(l, h), p| (l.min(*p), h.max(*p)));
    let middle = (low + high) / 2.0;
    let scale = PIXELS as f64 / ((high - low).length() * 1.02);
    let toward = |k: usize| {
        let z = 1.0 - 2.0 * (k as f64 + 0.5) / DIRECTIONS as f64;
        let angle = k as f64 * 2.399_963_229_728_653;
        DVec3::new((1.0 - z * z).sqrt() * angle.cos(), (1.0 - z * z).sqrt() * angle.sin(), z)
    };
    // One depth picture for each direction of the sky; which vertices it shows.
    let free: Vec<Vec<bool>> = (0..DIRECTIONS)
        .into_par_iter()
        .map(|k| {
            let toward = toward(k);
            let side = toward.any_orthonormal_vector();
            let up = toward.cross(side);
            let project = |p: DVec3| {
                let q = p - middle;
                let half = PIXELS as f64 / 2.0;
                [half + q.dot(side) * scale, half + q.dot(up) * scale, q.dot(toward)]
            };
            let corners: Vec<[f64; 3]> = positions.iter().map(|p| project(*p)).collect();
            let mut nearest = vec![f64::MIN; PIXELS * PIXELS];
            for t in triangles {
                raster(&mut nearest, t.map(|i| corners[i as usize]));
            }
            let sees = |(p, n): (&DVec3, &DVec3)| {
                let [x, y, depth] = project(*p + *n * LIFT);
                let pixel = (y as usize).min(PIXELS - 1) * PIXELS + (x as usize).min(PIXELS - 1);
                nearest[pixel] <= depth + SLACK
            };
            positions.iter().zip(normals).map(sees).collect()
        })
        .collect();
    (0..positions.len())
        .map(|i| {
            let (mut all, mut open) = (0.0, 0.0);
            for (k, free) in free.iter().enumerate() {
                let weight = normals[i].dot(toward(k)).max(0.0);
                all += weight;
                open += if free[i] { weight } else { 0.0 };
            }
            if all > 0.0 { open / all } else { 1.0 }
        })
        .collect()
}

fn raster(nearest: &mut [f64], [a, b, c]: [[f64; 3]; 3]) {
    let area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if area.abs() < 1e-12 {
        return;
    }
    let range = |k: usize| {
        let low = a[k].min(b[k]).min(c[k]).floor().max(0.0) as usize;
        low..(a[k].max(b[k]).max(c[k]).ceil() as usize + 1).min(PIXELS)
    };
    for y in range(1) {
        for x in range(0) {
            let (px, py) = (x as f64 + 0.5, y as f64 + 0.5);
            let u = ((px - a[0]) * (c[1] - a[1]) - (py - a[1]) * (c[0] - a[0])) / area;
            let v = ((b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0])) / area;
            if u >= 0.0 && v >= 0.0 && u + v <= 1.0 {
                let depth = a[2] + u * (b[2] - a[2]) + v * (c[2] - a[2]);
                let slot = &mut nearest[y * PIXELS + x];
                *slot = slot.max(depth);
            }
        }
    }
}
