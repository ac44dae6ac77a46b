//! The contact's lower surface as heights over a grid along the skin: what the skin may not come above.

use glam::Vec3;

/// Heights along one edge of the grid.
pub const GRID: usize = 36;
/// Half of its edge, metres.
pub const HALF_M: f32 = 0.052;
/// Between two heights.
pub const SPACING_M: f32 = 2.0 * HALF_M / (GRID as f32 - 1.0);
/// Height where there is no contact, metres.
pub const OPEN_M: f32 = 0.06;
/// Places looked at for one height, along an edge: the lowest of them counts.
const FINE: usize = 4;

/// And so many more of them on each side.
const ROUND: usize = 4;

/// Heights in metres over (x, z), row by row from -z.
#[derive(Clone, Debug, PartialEq)]
pub struct Underside(pub [f32; GRID * GRID]);

impl Default for Underside {
    fn default() -> Self {
        Self([OPEN_M; GRID * GRID])
    }
}

impl Underside {
    /// Of triangles in a frame whose +Y is out of the skin.
    pub fn new(positions: &[Vec3], indices: &[u32]) -> Self {
        const CELLS: usize = GRID * FINE;
        let fine_m = SPACING_M / FINE as f32;
        // A cell's middle, counted from half a spacing outside the grid.
        let middle = |k: usize| (k as f32 + 0.5) * fine_m - HALF_M - SPACING_M * 0.5;
        let cell = |x: f32| ((x + HALF_M + SPACING_M * 0.5) / fine_m - 0.5).clamp(0.0, CELLS as f32 - 1.0);
        let mut cells = vec![OPEN_M; CELLS * CELLS];
        for corners in indices.chunks_exact(3) {
            let [a, b, c] = [corners[0], corners[1], corners[2]].map(|i| positions[i as usize]);
            if a.y.min(b.y).min(c.y) > OPEN_M {
                continue;
            }
            let (low, high) = (a.min(b).min(c), a.max(b).max(c));
            let reach = HALF_M + SPACING_M;
            if low.x > reach || high.x < -reach || low.z > reach || high.z < -reach {
                continue;
            }
            let area = (b.x - a.x) * (c.z - a.z) - (c.x - a.x) * (b.z - a.z);
            if area.abs() < 1e-12 {
                continue;
            }
            for row in cell(low.z).floor() as usize..=cell(high.z).ceil() as usize {
                for column in cell(low.x).floor() as usize..=cell(high.x).ceil() as usize {
                    let (x, z) = (middle(column) - a.x, middle(row) - a.z);
                    let v = (x * (c.z - a.z) - (c.x - a.x) * z) / area;
                    let w = ((b.x - a.x) * z - x * (b.z - a.z)) / area;
                    if v < -0.05 || w < -0.05 || v + w > 1.05 {
                        continue;
                    }
                    let height = a.y + (b.y - a.y) * v + (c.y - a.y) * w;
                    let lowest = &mut cells[row * CELLS + column];
                    *lowest = lowest.min(height);
                }
            }
        }
        // A height is the lowest of all round it, so that nothing of the contact is left out between two of them.
        let mut heights = Self::default();
        for (at, height) in heights.0.iter_mut().enumerate() {
            let round = |k: usize| (k * FINE).saturating_sub(ROUND)..((k + 1) * FINE + ROUND).min(CELLS);
            for row in round(at / GRID) {
                *height = cells[row * CELLS..][round(at % GRID)].iter().copied().fold(*height, f32::min);
            }
        }
        heights
    }

    /// Height over a place, between those of the grid; open outside it.
    pub fn at(&self, x: f32, z: f32) -> f32 {
        if x.abs() >= HALF_M || z.abs() >= HALF_M {
            return OPEN_M;
        }
        let (gx, gz) = ((x + HALF_M) / SPACING_M, (z + HALF_M) / SPACING_M);
        let (column, row) = ((gx as usize).min(GRID - 2), (gz as usize).min(GRID - 2));
        let (u, v) = (gx - column as f32, gz - row as f32);
        let h = |r: usize, c: usize| self.0[r * GRID + c];
        let edge = |r: usize| h(r, column) * (1.0 - u) + h(r, column + 1) * u;
        edge(row) * (1.0 - v) + edge(row + 1) * v
    }

    /// The lowest height within a distance of the middle.
    pub fn lowest(&self, within_m: f32) -> f32 {
        let mut lowest = OPEN_M;
        for row in 0..GRID {
            for column in 0..GRID {
                let place = |k: usize| k as f32 * SPACING_M - HALF_M;
                if place(row).hypot(place(column)) <= within_m {
                    lowest = lowest.min(self.0[row * GRID + column]);
                }
            }
        }
        lowest
    }

    /// The same, lower by so much.
    #[must_use]
    pub fn lowered(mut self, by_m: f32) -> Self {
        for height in &mut self.0 {
            *height -= by_m;
        }
        self
    }
}
