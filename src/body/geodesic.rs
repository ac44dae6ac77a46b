//! Distances along a surface by fast marching (Kimmel and Sethian 1998), within a limit.

use super::surface::{Surface, SurfacePoint};
use glam::Vec3;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Distances in metres from a set of places, for welded vertices; untouched vertices are infinitely far.
pub struct Distances {
    metres: Vec<f32>,
    /// What the seed says from which each vertex was reached.
    said: Vec<f32>,
    reached: Vec<u32>,
}

/// A vertex from which a march starts.
#[derive(Clone, Copy, Debug)]
pub struct Seed {
    pub vertex: u32,
    /// Distance at which it starts, metres.
    pub metres: f32,
    /// What is handed on to all that is reached from it, blended between seeds.
    pub says: f32,
}

impl Distances {
    /// Starts at places on (or near) the surface and stops at `limit` metres.
    pub fn from_places(surface: &Surface, places: &[Vec3], limit: f32) -> Self {
        let seeds: Vec<Seed> = places
            .iter()
            .filter_map(|p| surface.nearest(*p))
            .flat_map(|s| Seed::round(surface, &s, 0.0, 0.0))
            .collect();
        Self::march(surface, &seeds, limit)
    }

    pub fn march(surface: &Surface, seeds: &[Seed], limit: f32) -> Self {
        let mut metres = vec![f32::INFINITY; surface.positions.len()];
        let mut said = vec![0.0; surface.positions.len()];
        let mut done = vec![false; surface.positions.len()];
        let mut reached = vec![];
        let mut front = BinaryHeap::new();
        for seed in seeds {
            let (v, d) = (surface.welded(seed.vertex), seed.metres);
            if d < metres[v as usize] {
                (metres[v as usize], said[v as usize]) = (d, seed.says);
                front.push(Front(d, v));
            }
        }
        while let Some(Front(d, v)) = front.pop() {
            if done[v as usize] || d > limit {
                continue;
            }
            done[v as usize] = true;
            reached.push(v);
            let fan = surface.fan_start[v as usize] as usize..surface.fan_start[v as usize + 1] as usize;
            for &t in &surface.fan[fan] {
                let [a, b] = others(surface, t, v);
                for (target, known) in [(a, b), (b, a)] {
                    if done[target as usize] {
                        continue;
                    }
                    let p = |i: u32| surface.positions[i as usize];
                    let along_edge = d + p(v).distance(p(target));
                    let across = if done[known as usize] {
                        update(p(v), d, p(known), metres[known as usize], p(target))
                    } else {
                        f32::INFINITY
                    };
                    let new = along_edge.min(across);
                    if new < metres[target as usize] {
                        let other = if across < along_edge { said[known as usize] } else { said[v as usize] };
                        said[target as usize] = (said[v as usize] + other) / 2.0;
                        metres[target as usize] = new;
                        front.push(Front(new, target));
                    }
                }
            }
        }
        for (d, done) in metres.iter_mut().zip(done) {
            if !done {
                *d = f32::INFINITY;
            }
        }
        Self { metres, said, reached }
    }

    /// What was handed on to a welded vertex.
    pub fn said(&self, welded: u32) -> f32 {
        self.said[welded as usize]
    }

    pub fn at(&self, surface: &Surface, vertex: u32) -> f32 {
        self.metres[surface.welded(vertex) as usize]
    }

    /// Welded vertices within the limit, nearest first.
    pub fn reached(&self) -> &[u32] {
        &self.reached
    }

    /// Distance of a welded vertex.
    pub fn of(&self, welded: u32) -> f32 {
        self.metres[welded as usize]
    }
}

impl Seed {
    /// The corners of the triangle on which a place lies; `metres` is its own distance.
    pub fn round(surface: &Surface, at: &SurfacePoint, metres: f32, says: f32) -> [Self; 3] {
        surface.corners(at.triangle).map(|vertex| {
            let away = surface.positions[vertex as usize].distance(at.position);
            Self { vertex, metres: metres + away, says }
        })
    }
}

fn others(surface: &Surface, triangle: u32, vertex: u32) -> [u32; 2] {
    let c = surface.corners(triangle).map(|c| surface.welded(c));
    match c.iter().position(|&x| x == vertex) {
        Some(0) => [c[1], c[2]],
        Some(1) => [c[2], c[0]],
        _ => [c[0], c[1]],
    }
}

/// Distance at `c` of a wave that is at `a` and `b` at the given distances, if it comes through the edge ab.
fn update(a: Vec3, da: f32, b: Vec3, db: f32, c: Vec3) -> f32 {
    // Unfold: the source lies in the triangle's plane on the far side of ab, at distances da and db.
    let ab = b - a;
    let edge = ab.length();
    if edge < 1e-9 {
        return f32::INFINITY;
    }
    let x = (da * da - db * db + edge * edge) / (2.0 * edge);
    let y2 = da * da - x * x;
    if y2 < 0.0 {
        return f32::INFINITY;
    }
    let axis = ab / edge;
    let cx = (c - a).dot(axis);
    let cy = (c - a - axis * cx).length();
    let y = y2.sqrt();
    // The straight line from the source must cross ab between its ends.
    let crossing = x + (cx - x) * y / (y + cy).max(1e-12);
    if (0.0..=edge).contains(&crossing) { ((cx - x) * (cx - x) + (cy + y) * (cy + y)).sqrt() } else { f32::INFINITY }
}

struct Front(f32, u32);
impl PartialEq for Front {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Front {}
impl PartialOrd for Front {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Front {
    /// Reversed: the heap gives the nearest first.
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.total_cmp(&self.0).then(other.1.cmp(&self.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cylinder(radius: f32) -> Surface {
        let (columns, rows) = (72u32, 60u32);
        let (mut positions, mut normals, mut indices) = (vec![], vec![], vec![]);
        for r in 0..rows {
            for c in 0..columns {
                let phi = std::f32::consts::TAU * c as f32 / columns as f32;
                let n = Vec3::new(phi.cos(), 0.0, phi.sin());
                positions.push(n * radius + Vec3::Y * 0.005 * r as f32);
                normals.push(n);
                if r > 0 {
                    let (a, b) = (r * columns + c, r * columns + (c + 1) % columns);
                    indices.extend([a - columns, a, b - columns, b - columns, a, b]);
                }
            }
        }
        Surface::new(positions, normals, indices)
    }

    #[test]
    fn distances_follow_the_surface_not_the_air() {
        let radius = 0.1;
        let s = cylinder(radius);
        let at = |angle: f32, y: f32| Vec3::new(radius * angle.cos(), y, radius * angle.sin());
        let d = Distances::from_places(&s, &[at(0.0, 0.15)], 1.0);
        for (angle, y) in [(1.0f32, 0.15f32), (2.0, 0.15), (3.1, 0.15), (1.0, 0.25), (0.5, 0.05)] {
            let v = s.corners(s.nearest(at(angle, y)).unwrap().triangle)[0];
            let p = s.positions[v as usize];
            let around = p.z.atan2(p.x).abs() * radius;
            let exact = (around * around + (p.y - 0.15f32).powi(2)).sqrt();
            assert!((d.at(&s, v) - exact).abs() < 0.003, "{} for {exact}", d.at(&s, v));
        }
    }

    #[test]
    fn nothing_beyond_the_limit_is_reached() {
        let s = cylinder(0.1);
        let d = Distances::from_places(&s, &[Vec3::new(0.1, 0.15, 0.0)], 0.04);
        assert!(!d.reached().is_empty());
        for &v in d.reached() {
            assert!(d.of(v) <= 0.04);
            assert!(s.positions[v as usize].distance(Vec3::new(0.1, 0.15, 0.0)) <= 0.041);
        }
    }
}
