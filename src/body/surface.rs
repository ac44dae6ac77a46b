//! One skin-like triangle surface: welded neighbourhoods, rays, nearest points, distances along it.

use super::bvh::{Bvh, Nearest};
use glam::Vec3;
use std::collections::HashMap;

/// A place on the surface with its outward normal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SurfacePoint {
    pub position: Vec3,
    pub normal: Vec3,
    pub triangle: u32,
    /// Weights of the triangle's corners.
    pub weights: [f32; 3],
}

/// Positions in metres, normals of unit length; corners at one place count as one vertex.
pub struct Surface {
    pub positions: Vec<Vec3>,
    pub normals: Vec<Vec3>,
    pub indices: Vec<u32>,
    bvh: Bvh,
    /// What rays meet, where that is not all of it.
    solid: Option<Bvh>,
    /// For each vertex the first vertex at its place.
    pub(super) weld: Vec<u32>,
    /// Triangles round each welded vertex: `fan[start[v]..start[v + 1]]`.
    pub(super) fan_start: Vec<u32>,
    pub(super) fan: Vec<u32>,
}

impl Surface {
    pub fn new(positions: Vec<Vec3>, normals: Vec<Vec3>, indices: Vec<u32>) -> Self {
        let bvh = Bvh::new(&positions, &indices);
        let mut first = HashMap::with_capacity(positions.len());
        let weld: Vec<u32> = positions
            .iter()
            .enumerate()
            .map(|(i, p)| *first.entry(p.to_array().map(f32::to_bits)).or_insert(i as u32))
            .collect();
        let mut fan_start = vec![0u32; positions.len() + 1];
        for &i in &indices {
            fan_start[weld[i as usize] as usize + 1] += 1;
        }
        for i in 1..fan_start.len() {
            fan_start[i] += fan_start[i - 1];
        }
        let mut fill = fan_start.clone();
        let mut fan = vec![0u32; indices.len()];
        for (k, &i) in indices.iter().enumerate() {
            let slot = &mut fill[weld[i as usize] as usize];
            fan[*slot as usize] = (k / 3) as u32;
            *slot += 1;
        }
        Self { positions, normals, indices, bvh, solid: None, weld, fan_start, fan }
    }

    /// This surface and what goes on from it, whose vertices and triangles come after its own. Rays meet this one alone:
    /// what goes on may hang before it.
    #[must_use]
    pub fn continued(&self, positions: &[Vec3], normals: &[Vec3], indices: &[u32]) -> Self {
        let first = self.positions.len() as u32;
        let further: Vec<u32> = indices.iter().map(|i| i + first).collect();
        let whole = Self::new(
            [&self.positions, positions].concat(),
            [&self.normals, normals].concat(),
            [&self.indices[..], &further].concat(),
        );
        Self { solid: Some(Bvh::new(&self.positions, &self.indices)), ..whole }
    }

    /// The vertex that stands for all vertices at this one's place.
    pub fn welded(&self, vertex: u32) -> u32 {
        self.weld[vertex as usize]
    }

    /// First front-facing point along a ray of unit direction.
    pub fn cast(&self, origin: Vec3, direction: Vec3) -> Option<(f32, SurfacePoint)> {
        let hit = self.solid.as_ref().unwrap_or(&self.bvh).cast(
            &self.positions,
            &self.indices,
            origin,
            direction,
            f32::INFINITY,
        )?;
        Some((hit.distance, self.at(hit.triangle, hit.u, hit.v)))
    }

    pub fn nearest(&self, point: Vec3) -> Option<SurfacePoint> {
        let Nearest { triangle, u, v, .. } = self.bvh.nearest(&self.positions, &self.indices, point, f32::INFINITY)?;
        Some(self.at(triangle, u, v))
    }

    /// The place carried outwards along `direction` until it leaves the body: the last front face seen from outside.
    pub fn above(&self, point: Vec3, direction: Vec3) -> Option<SurfacePoint> {
        const OUTSIDE_M: f32 = 0.6;
        self.cast(point + direction * OUTSIDE_M, -direction).map(|(_, p)| p)
    }

    /// Per-vertex values averaged half way with those of their neighbours; vertices at one place get one value.
    pub fn smoothed(&self, values: &[f32]) -> Vec<f32> {
        let mut sums = vec![(0.0f32, 0.0f32); values.len()];
        for corners in self.indices.chunks_exact(3) {
            let welded = [0, 1, 2].map(|k| self.weld[corners[k] as usize] as usize);
            let sum: f32 = welded.iter().map(|&w| values[w]).sum();
            for w in welded {
                sums[w].0 += sum - values[w];
                sums[w].1 += 2.0;
            }
        }
        (0..values.len())
            .map(|i| {
                let w = self.weld[i] as usize;
                let (sum, weight) = sums[w];
                if weight > 0.0 { 0.5 * (values[w] + sum / weight) } else { values[w] }
            })
            .collect()
    }

    /// Triangles round a vertex, and round all that are at its place.
    pub fn around(&self, vertex: u32) -> impl Iterator<Item = u32> {
        let v = self.weld[vertex as usize] as usize;
        self.fan[self.fan_start[v] as usize..self.fan_start[v + 1] as usize].iter().copied()
    }

    /// A triangle's vertices.
    pub fn corners(&self, triangle: u32) -> [u32; 3] {
        let t = triangle as usize * 3;
        [self.indices[t], self.indices[t + 1], self.indices[t + 2]]
    }

    fn at(&self, triangle: u32, u: f32, v: f32) -> SurfacePoint {
        let weights = [1.0 - u - v, u, v];
        let corners = self.corners(triangle);
        let blend = |values: &[Vec3]| corners.iter().zip(weights).map(|(&c, w)| values[c as usize] * w).sum::<Vec3>();
        SurfacePoint {
            position: blend(&self.positions),
            normal: blend(&self.normals).normalize_or(Vec3::Y),
            triangle,
            weights,
        }
    }
}
