//! The skin round the contact in small triangles, so that a dent is round: each triangle of the skin in equal parts.

use crate::body::Surface;
use glam::Vec3;

/// The patch reaches this far from the contact, metres: farther than any dent.
pub const PATCH_M: f32 = 0.075;
/// Edges of the parts are no longer than this, metres.
const FINE_M: f32 = 0.0014;
const MOST_PARTS: usize = 7;

/// A vertex of the patch: three vertices of the skin and their weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Blend {
    pub corners: [u32; 3],
    pub weights: [f32; 3],
}

/// Finer triangles over a part of the skin.
#[derive(Clone, Debug, Default)]
pub struct Patch {
    pub vertices: Vec<Blend>,
    pub indices: Vec<u32>,
    /// Into how many parts each edge is divided.
    pub parts: usize,
}

impl Patch {
    /// Of all triangles that reach within `radius_m` of a place.
    pub fn new(skin: &Surface, place: Vec3, radius_m: f32) -> Self {
        let position = |v: u32| skin.positions[v as usize];
        let near = |t: &[u32]| {
            let [a, b, c] = [t[0], t[1], t[2]].map(position);
            place.clamp(a.min(b).min(c), a.max(b).max(c)).distance(place) < radius_m
        };
        let triangles: Vec<[u32; 3]> =
            skin.indices.chunks_exact(3).filter(|t| near(t)).map(|t| [t[0], t[1], t[2]]).collect();
        let edge = |t: &[u32; 3]| (0..3).map(|k| position(t[k]).distance(position(t[(k + 1) % 3]))).fold(0.0, f32::max);
        // Long slivers at the border do not set the pace.
        let mut edges: Vec<f32> = triangles.iter().map(edge).collect();
        edges.sort_by(f32::total_cmp);
        let usual = edges.get(edges.len() * 9 / 10).copied().unwrap_or(0.0);
        let parts = ((usual / FINE_M).ceil() as usize).clamp(1, MOST_PARTS);
        let mut patch = Self { vertices: vec![], indices: vec![], parts };
        for corners in triangles {
            patch.divide(corners);
        }
        patch
    }

    fn divide(&mut self, corners: [u32; 3]) {
        let n = self.parts;
        let base = self.vertices.len() as u32;
        for i in 0..=n {
            for j in 0..=n - i {
                let (v, w) = (i as f32 / n as f32, j as f32 / n as f32);
                self.vertices.push(Blend { corners, weights: [1.0 - v - w, v, w] });
            }
        }
        // Row i begins after the i longer rows before it.
        let at = |i: usize, j: usize| base + (i * (n + 1) - i * (i.max(1) - 1) / 2 + j) as u32;
        for i in 0..n {
            for j in 0..n - i {
                self.indices.extend([at(i, j), at(i + 1, j), at(i, j + 1)]);
                if j + 1 < n - i {
                    self.indices.extend([at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)]);
                }
            }
        }
    }

    /// Corners of the part in which a place of a divided triangle lies, each by its weights, and the place's weights there.
    pub fn part_of(weights: [f32; 3], parts: usize) -> ([[f32; 3]; 3], [f32; 3]) {
        let n = parts as f32;
        let (v, w) = (weights[1] * n, weights[2] * n);
        let i = v.floor().clamp(0.0, n - 1.0);
        let j = w.floor().clamp(0.0, n - 1.0 - i);
        let (x, y) = (v - i, w - j);
        let at = |i: f32, j: f32| [1.0 - (i + j) / n, i / n, j / n];
        if x + y <= 1.0 {
            ([at(i, j), at(i + 1.0, j), at(i, j + 1.0)], [1.0 - x - y, x, y])
        } else {
            ([at(i + 1.0, j + 1.0), at(i, j + 1.0), at(i + 1.0, j)], [x + y - 1.0, 1.0 - x, 1.0 - y])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_divided_triangle_keeps_its_area_and_its_side() {
        for parts in 1..=5 {
            let mut patch = Patch { parts, ..Patch::default() };
            patch.divide([0, 1, 2]);
            let flat = |k: u32| {
                let [_, v, w] = patch.vertices[k as usize].weights;
                Vec3::new(v, w, 0.0)
            };
            let areas: Vec<f32> = patch
                .indices
                .chunks_exact(3)
                .map(|t| (flat(t[1]) - flat(t[0])).cross(flat(t[2]) - flat(t[0])).z / 2.0)
                .collect();
            assert_eq!(areas.len(), parts * parts);
            assert!(areas.iter().all(|a| (a - 0.5 / (parts * parts) as f32).abs() < 1e-5), "{parts}: {areas:?}");
        }
    }

    #[test]
    fn a_place_is_found_again_in_its_part() {
        for (v, w) in [(0.1f32, 0.2f32), (0.33, 0.64), (0.5, 0.5), (0.9, 0.05), (0.0, 1.0), (1.0, 0.0)] {
            let (corners, shares) = Patch::part_of([1.0 - v - w, v, w], 4);
            let back: [f32; 3] = std::array::from_fn(|k| (0..3).map(|c| corners[c][k] * shares[c]).sum());
            assert!((back[1] - v).abs() < 1e-5 && (back[2] - w).abs() < 1e-5, "{v} {w}: {back:?}");
            assert!(corners.iter().flatten().chain(&shares).all(|x| *x > -1e-5));
        }
    }
}
