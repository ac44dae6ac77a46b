//! The contact's lower surface as heights over the grid: what the skin may not come above.

use super::grid::{GRID, Grid};
use glam::{Vec2, Vec3};

/// From this opacity on a contact may not be inside the body.
pub const SOLID: u8 = 102;
/// Height where there is no contact, metres.
pub const OPEN_M: f32 = 0.06;
/// Places looked at for one height, along an edge, and so many more on each side, so that nothing of the contact's edge is
/// left out between two heights: the lowest of them counts.
const FINE: usize = 4;
const BESIDE: usize = 1;

/// Heights in metres.
#[derive(Clone, Debug, PartialEq)]
pub struct Underside(pub Grid);

impl Underside {
    /// No contact over a square of this half edge, metres.
    pub fn open(half_m: f32) -> Self {
        Self(Grid::filled(half_m, OPEN_M))
    }

    /// Over that square, of triangles in a frame whose +Y is out of the skin. What is fainter than [`SOLID`], or farther than `reach_m`
    /// from the middle, does not touch.
    pub fn new(half_m: f32, positions: &[Vec3], indices: &[u32], opacity: &[u8], reach_m: f32) -> Self {
        const CELLS: usize = GRID * FINE;
        let mut heights = Self::open(half_m);
        let spacing_m = heights.0.spacing_m();
        let fine_m = spacing_m / FINE as f32;
        // A cell's middle, counted from half a spacing outside the grid.
        let middle = |k: usize| (k as f32 + 0.5) * fine_m - half_m - spacing_m * 0.5;
        let cell = |x: f32| ((x + half_m + spacing_m * 0.5) / fine_m - 0.5).clamp(0.0, CELLS as f32 - 1.0);
        let mut cells = vec![OPEN_M; CELLS * CELLS];
        for corners in indices.chunks_exact(3) {
            let [i, j, k] = [corners[0], corners[1], corners[2]].map(|i| i as usize);
            let [a, b, c] = [positions[i], positions[j], positions[k]];
            if a.y.min(b.y).min(c.y) > OPEN_M || a.length_squared() > reach_m * reach_m {
                continue;
            }
            if [i, j, k].iter().all(|&v| opacity.get(v).is_some_and(|o| *o < SOLID)) {
                continue;
            }
            let (low, high) = (a.min(b).min(c), a.max(b).max(c));
            let reach = half_m + spacing_m;
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
        for (at, height) in heights.0.values.iter_mut().enumerate() {
            let own = |k: usize| (k * FINE).saturating_sub(BESIDE)..((k + 1) * FINE + BESIDE).min(CELLS);
            for row in own(at / GRID) {
                *height = cells[row * CELLS..][own(at % GRID)].iter().copied().fold(*height, f32::min);
            }
        }
        heights
    }

    /// Places where the contact is lower than this, as (x, z), metres.
    pub fn lower_than(&self, height_m: f32) -> Vec<Vec2> {
        let low = self.0.values.iter().enumerate().filter(|(_, height)| **height < height_m);
        low.map(|(at, _)| self.0.place(at)).collect()
    }

    /// The least height over a ground, within a distance of the middle; `None` where nothing of the contact is there.
    pub fn clearance(&self, ground: &Grid, within_m: f32) -> Option<f32> {
        let heights = self.0.values.iter().zip(&ground.values).enumerate();
        let near = heights.filter(|(at, (height, _))| **height < OPEN_M * 0.5 && self.0.away(*at) <= within_m);
        near.map(|(_, (height, ground))| height - ground).reduce(f32::min)
    }

    /// The same, lower by so much.
    #[must_use]
    pub fn lowered(self, by_m: f32) -> Self {
        Self(self.0.mapped(|_, height| height - by_m))
    }
}
