//! Values on a surface evened out as heat would spread along it: never through the air, and by the same way in coarse
//! and in fine triangles.

use super::surface::Surface;

/// Steps into which a spread is taken apart: the more, the nearer its trace comes to a bell.
const STEPS: usize = 2;
/// Sweeps (Gauss and Seidel) of a step, there and back.
const SWEEPS: usize = 10;

/// Which places of a surface touch, and how readily heat passes between them (cotangent weights).
pub struct Diffusion {
    start: Vec<u32>,
    links: Vec<(u32, f32)>,
    /// Surface that a vertex stands for, square metres; 0 for those that another stands for.
    area: Vec<f32>,
}

impl Diffusion {
    pub fn new(surface: &Surface) -> Self {
        let count = surface.positions.len();
        let mut area = vec![0.0f32; count];
        let mut edges: Vec<(u32, u32, f32)> = Vec::with_capacity(surface.indices.len() * 2);
        for corners in surface.indices.chunks_exact(3) {
            let welded = [0, 1, 2].map(|k| surface.welded(corners[k]));
            let at = welded.map(|v| surface.positions[v as usize]);
            for k in 0..3 {
                let (a, b, c) = (at[k], at[(k + 1) % 3], at[(k + 2) % 3]);
                let across = (b - a).cross(c - a).length();
                area[welded[k] as usize] += across / 6.0;
                // The corner at `a` weighs the edge that faces it; what is too blunt or too thin is held back.
                let cot = ((b - a).dot(c - a) / across.max(1e-12)).clamp(0.02, 6.0) / 2.0;
                let (b, c) = (welded[(k + 1) % 3], welded[(k + 2) % 3]);
                if b != c {
                    edges.extend([(b, c, cot), (c, b, cot)]);
                }
            }
        }
        edges.sort_unstable_by_key(|e| (e.0, e.1));
        edges.dedup_by(|next, kept| {
            let same = (next.0, next.1) == (kept.0, kept.1);
            if same {
                kept.2 += next.2;
            }
            same
        });
        let mut start = vec![0u32; count + 1];
        for edge in &edges {
            start[edge.0 as usize + 1] += 1;
        }
        for v in 0..count {
            start[v + 1] += start[v];
        }
        Self { start, links: edges.into_iter().map(|(_, to, weight)| (to, weight)).collect(), area }
    }

    /// The neighbours of a welded vertex.
    pub fn around(&self, vertex: u32) -> impl Iterator<Item = u32> {
        self.of(vertex).iter().map(|link| link.0)
    }

    fn of(&self, vertex: u32) -> &[(u32, f32)] {
        &self.links[self.start[vertex as usize] as usize..self.start[vertex as usize + 1] as usize]
    }

    /// Spreads the values of the vertices in `within`, which are welded; `width` is the standard deviation of the trace
    /// that a point leaves, metres, per vertex. Beyond them all is taken for 0.
    pub fn spread<const K: usize>(&self, values: &mut [[f32; K]], within: &[u32], width: &[f32]) {
        for _ in 0..STEPS {
            let before: Vec<[f32; K]> = within.iter().map(|&v| values[v as usize]).collect();
            let mut settle = |at: usize| {
                let v = within[at];
                let share = width[v as usize].powi(2) / (2 * STEPS) as f32;
                let area = self.area[v as usize].max(1e-12);
                let (mut sum, mut weight) = (before[at].map(|x| x * area), area);
                for &(to, link) in self.of(v) {
                    let passed = link * (share + width[to as usize].powi(2) / (2 * STEPS) as f32) / 2.0;
                    weight += passed;
                    for (sum, x) in sum.iter_mut().zip(values[to as usize]) {
                        *sum += passed * x;
                    }
                }
                values[v as usize] = sum.map(|x| x / weight);
            };
            for sweep in 0..SWEEPS {
                if sweep % 2 == 0 {
                    (0..within.len()).for_each(&mut settle)
                } else {
                    (0..within.len()).rev().for_each(&mut settle)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use glam::Vec3;

    /// A sheet whose triangles are three times as dense on one half.
    fn sheet() -> Surface {
        let columns: Vec<f32> =
            (0..40).map(|k| k as f32 * 0.004 - 0.16).chain((0..120).map(|k| k as f32 * 0.00133)).collect();
        let (n, rows) = (columns.len() as u32, 60u32);
        let (mut positions, mut indices) = (vec![], vec![]);
        for r in 0..rows {
            for (c, x) in columns.iter().enumerate() {
                positions.push(Vec3::new(*x, r as f32 * 0.004, 0.0));
                if r > 0 && c > 0 {
                    let (a, b) = (r * n + c as u32 - 1, r * n + c as u32);
                    indices.extend([a - n, b - n, a, a, b - n, b]);
                }
            }
        }
        let normals = vec![Vec3::Z; positions.len()];
        Surface::new(positions, normals, indices)
    }

    #[test]
    fn an_edge_softens_equally_in_coarse_and_in_fine_triangles() {
        let surface = sheet();
        let within: Vec<u32> = (0..surface.positions.len() as u32).collect();
        let width = vec![0.008; within.len()];
        // Midway between vertices on both sides.
        let mut values: Vec<[f32; 1]> =
            surface.positions.iter().map(|p| [if p.x.abs() < 0.0581 { 1.0 } else { 0.0 }]).collect();
        Diffusion::new(&surface).spread(&mut values, &within, &width);
        let near = |x: f32| {
            let at = surface.nearest(Vec3::new(x, 0.12, 0.0)).expect("a sheet");
            surface.corners(at.triangle).iter().zip(at.weights).map(|(&c, w)| values[c as usize][0] * w).sum::<f32>()
        };
        for inside in [0.05, 0.06, 0.07, 0.075] {
            assert!((near(inside) - near(-inside)).abs() < 0.06, "{} and {}", near(inside), near(-inside));
        }
        assert!((0.4..0.6).contains(&near(0.0579)), "half of it stands on the edge: {}", near(0.0579));
        assert!(near(0.0) > 0.99 && near(0.1) < 0.02);
    }
}
