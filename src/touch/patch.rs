//! The skin round the contact in small triangles, so that a dent is round: edges are halved until they are short enough,
//! shortest under the contact. Whether an edge is halved is told by the edge alone, so that neighbours agree.

use crate::body::Surface;
use glam::Vec3;

/// The patch reaches this far from the contact, metres: farther than any dent.
pub const PATCH_M: f32 = 0.075;
/// Edges that are not dented are no longer than this, metres.
const PAINTED_M: f32 = 0.008;
/// An edge of the skin has at most this many parts.
const MOST_PARTS: u8 = 32;

/// How fine the skin is divided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// Edges are no longer than this within the first distance from the place, metres.
    pub edge_m: f32,
    pub within_m: f32,
    /// From there they grow to twice that at the second distance; beyond, they are fine enough for what is painted.
    pub ends_m: f32,
}

impl Fineness {
    /// For a contact that moves the skin over a square of this half edge, and itself this far along the skin to each side;
    /// metres.
    pub fn new(half_m: f32, way_m: f32) -> Self {
        Self { edge_m: half_m * 0.017, within_m: half_m * 0.55 + way_m, ends_m: half_m + way_m }
    }

    fn at(&self, away_m: f32) -> f32 {
        if away_m > self.ends_m {
            return PAINTED_M;
        }
        let far = (away_m - self.within_m) / (self.ends_m - self.within_m);
        self.edge_m * (1.0 + far.clamp(0.0, 1.0))
    }
}

/// A vertex of the patch: three vertices of the skin and their weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Blend {
    pub corners: [u32; 3],
    pub weights: [f32; 3],
}

impl Blend {
    /// The place of the vertex. On an edge one weight is 0, and the sum of the other two is the very same from both
    /// triangles, so that no crack shows.
    pub fn position(&self, skin: &Surface) -> Vec3 {
        let [a, b, c] = self.corners.map(|corner| skin.positions[corner as usize]);
        let [u, v, w] = self.weights;
        a * u + b * v + c * w
    }
}

/// Finer triangles over a part of the skin.
#[derive(Clone, Debug, Default)]
pub struct Patch {
    pub vertices: Vec<Blend>,
    pub indices: Vec<u32>,
}

/// Parts of the way to the second and the third corner, of [`MOST_PARTS`].
type Parts = [u8; 2];

impl Patch {
    /// Of all triangles that reach within [`PATCH_M`] of a place.
    pub fn new(skin: &Surface, place: Vec3, fineness: Fineness) -> Self {
        let position = |v: u32| skin.positions[v as usize];
        let mut patch = Self::default();
        let mut made = Made::default();
        for t in skin.indices.chunks_exact(3) {
            let corners = [t[0], t[1], t[2]];
            let [a, b, c] = corners.map(position);
            if place.clamp(a.min(b).min(c), a.max(b).max(c)).distance(place) >= PATCH_M {
                continue;
            }
            let at = |[v, w]: Parts| {
                let share = |parts: u8| f32::from(parts) / f32::from(MOST_PARTS);
                Blend { corners, weights: [share(MOST_PARTS - v - w), share(v), share(w)] }
            };
            // Halved are edges longer than may be at their middle.
            let long = |from: Parts, to: Parts| {
                let halves = [0, 1].iter().all(|&k| (from[k] + to[k]).is_multiple_of(2));
                let [from, to] = [from, to].map(|parts| at(parts).position(skin));
                halves && from.distance(to) > fineness.at(((from + to) * 0.5).distance(place))
            };
            made.begin();
            let vertices = &mut patch.vertices;
            let mut vertex = |parts: Parts| {
                made.vertex(parts, || {
                    vertices.push(at(parts));
                    vertices.len() as u32 - 1
                })
            };
            let mut left = vec![[[0, 0], [MOST_PARTS, 0], [0, MOST_PARTS]]];
            while let Some([p, q, r]) = left.pop() {
                let middle = |from: Parts, to: Parts| long(from, to).then(|| [0, 1].map(|k| (from[k] + to[k]) / 2));
                match [middle(p, q), middle(q, r), middle(r, p)] {
                    [None, None, None] => patch.indices.extend([p, q, r].map(&mut vertex)),
                    [Some(m), None, None] => left.extend([[p, m, r], [m, q, r]]),
                    [None, Some(m), None] => left.extend([[q, m, p], [m, r, p]]),
                    [None, None, Some(m)] => left.extend([[r, m, q], [m, p, q]]),
                    [Some(m), Some(n), None] => left.extend([[m, q, n], [p, m, n], [p, n, r]]),
                    [None, Some(m), Some(n)] => left.extend([[m, r, n], [q, m, n], [q, n, p]]),
                    [Some(n), None, Some(m)] => left.extend([[m, p, n], [r, m, n], [r, n, q]]),
                    [Some(a), Some(b), Some(c)] => left.extend([[p, a, c], [a, q, b], [c, b, r], [a, b, c]]),
                }
            }
        }
        patch
    }
}

/// The vertices made so far in one triangle of the skin.
#[derive(Default)]
struct Made {
    numbers: Vec<u32>,
    used: Vec<usize>,
}

impl Made {
    fn begin(&mut self) {
        let side = usize::from(MOST_PARTS) + 1;
        self.numbers.resize(side * side, u32::MAX);
        for at in self.used.drain(..) {
            self.numbers[at] = u32::MAX;
        }
    }

    fn vertex(&mut self, [v, w]: Parts, make: impl FnOnce() -> u32) -> u32 {
        let at = usize::from(v) * (usize::from(MOST_PARTS) + 1) + usize::from(w);
        if self.numbers[at] == u32::MAX {
            self.numbers[at] = make();
            self.used.push(at);
        }
        self.numbers[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    /// Two triangles that share an edge, 20 mm long.
    fn square() -> Surface {
        let positions = [(0.0, 0.0), (0.02, 0.0), (0.0, 0.02), (0.02, 0.021)].map(|(x, y)| Vec3::new(x, y, 0.0));
        Surface::new(positions.to_vec(), vec![Vec3::Z; 4], vec![0, 1, 2, 1, 3, 2])
    }

    #[test]
    fn a_divided_triangle_keeps_its_area_and_its_side() {
        let skin = square();
        let patch = Patch::new(&skin, Vec3::new(0.004, 0.004, 0.0), Fineness::new(0.047, 0.0));
        let p = |k: u32| patch.vertices[k as usize].position(&skin);
        let areas = patch.indices.chunks_exact(3).map(|t| (p(t[1]) - p(t[0])).cross(p(t[2]) - p(t[0])).z / 2.0);
        let areas: Vec<f32> = areas.collect();
        assert!(areas.iter().all(|a| *a > 0.0));
        assert!((areas.iter().sum::<f32>() - 0.00041).abs() < 1e-8);
        assert!(areas.len() > 1000);
    }

    #[test]
    fn no_edge_ends_in_the_middle_of_another() {
        let skin = square();
        let patch =
            Patch::new(&skin, Vec3::new(0.001, 0.018, 0.0), Fineness { edge_m: 0.001, within_m: 0.004, ends_m: 0.03 });
        let mut edges: HashMap<[[u32; 3]; 2], u32> = HashMap::new();
        for t in patch.indices.chunks_exact(3) {
            for k in 0..3 {
                let end = |k: usize| patch.vertices[t[k % 3] as usize].position(&skin).to_array().map(f32::to_bits);
                let mut edge = [end(k), end(k + 1)];
                edge.sort_unstable();
                *edges.entry(edge).or_default() += 1;
            }
        }
        // Edges that one triangle has are on the border.
        for ([from, to], _) in edges.iter().filter(|(_, count)| **count == 1) {
            let [a, b] = [from, to].map(|bits| Vec3::from_array(bits.map(f32::from_bits)));
            let on = |d: fn(Vec3) -> f32| d(a).abs() < 1e-6 && d(b).abs() < 1e-6;
            let top = |p: Vec3| p.y - 0.02 - 0.05 * p.x;
            assert!(on(|p| p.x) || on(|p| p.y) || on(|p| p.x - 0.02) || on(top), "{a} {b}");
        }
    }
}
