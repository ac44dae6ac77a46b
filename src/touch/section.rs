//! A wedge cut out of the tissue beside the contact: its steep face runs along the band through the point, its floor rises
//! to the skin, so that from aside all layers are seen.

use super::column::{Column, Under};
use super::give::band_m;
use crate::body::Surface;
use glam::Vec3;

/// Columns looked down, along the band and away from the face.
const COLUMNS: [usize; 2] = [19, 7];
/// How often neighbouring columns are averaged.
const SMOOTHED: usize = 3;
/// Points of the face, of the floor and of each side, along one edge and the other.
const FACE: [usize; 2] = [57, 22];
const FLOOR: [usize; 2] = [41, 14];
const WALL: [usize; 2] = [12, 10];
/// The wedge is no deeper and no shallower than this, metres, and goes this much below the muscle.
const DEEP_M: [f32; 2] = [0.016, 0.05];
const BELOW_M: f32 = 0.008;
/// Half its width and the length of its floor, by its depth; and the width's bounds, metres.
const WIDE: f32 = 0.95;
const LONG: f32 = 1.15;
const WIDE_M: [f32; 2] = [0.024, 0.04];
/// From so far above the skin a column is looked for, and so far down, metres.
const SOUGHT_M: f32 = 0.022;

/// Where the tissue is cut. Lengths in metres; `along`, `toward` and `out` are unit vectors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    pub place: Vec3,
    pub out: Vec3,
    /// The way of the band, in the face.
    pub along: Vec3,
    /// From the face to where it is seen from.
    pub toward: Vec3,
    pub half_width: f32,
    pub length: f32,
    pub depth: f32,
}

/// A place of the cut surfaces, before it is dented.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    pub position: Vec3,
    pub normal: Vec3,
    /// Metres along the band, away from the face, and below the skin.
    pub local: Vec3,
    /// Depths at which muscle begins, the muscle meant begins and ends, and bone begins, metres.
    pub bounds: [f32; 4],
}

/// The cut surfaces as triangles.
#[derive(Clone, Debug)]
pub struct Section {
    pub cut: Cut,
    pub corners: Vec<Corner>,
    pub indices: Vec<u32>,
}

/// Skin height over the plane of the cut and what lies below, on a grid.
struct Ground {
    cut: Cut,
    cells: Vec<(f32, [f32; 4])>,
}

impl Ground {
    fn new(cut: Cut, skin: &Surface, under: &Under) -> Self {
        let [across, away] = COLUMNS;
        let mut cells = Vec::with_capacity(across * away);
        let mut last = (0.0, cut_bounds(&under.column(cut.place, -cut.out)));
        for row in 0..away {
            for k in 0..across {
                let u = (k as f32 / (across - 1) as f32 * 2.0 - 1.0) * cut.half_width;
                let w = row as f32 / (away - 1) as f32 * cut.length;
                let flat = cut.place + cut.along * u + cut.toward * w;
                // Where the body ends, the last column goes on.
                if let Some((distance, _)) = skin.cast(flat + cut.out * SOUGHT_M, -cut.out)
                    && distance < 3.0 * SOUGHT_M
                {
                    let height = SOUGHT_M - distance;
                    let column = under.column(flat + cut.out * height, -cut.out);
                    last = (height, if column.met { cut_bounds(&column) } else { thinned(&column, last.1) });
                }
                cells.push(last);
            }
        }
        let mut ground = Self { cut, cells };
        for _ in 0..SMOOTHED {
            ground.smooth();
        }
        ground
    }

    fn smooth(&mut self) {
        let [across, away] = COLUMNS;
        let old = self.cells.clone();
        for row in 0..away {
            for k in 0..across {
                let mut sum = [0.0f32; 4];
                let mut count = 0.0;
                for (r, c) in [(0, 0), (0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)] {
                    let at = |i: usize, by: i32, most: usize| (i as i32 + by).clamp(0, most as i32 - 1) as usize;
                    let cell = old[at(row, r, away) * across + at(k, c, across)];
                    for (s, b) in sum.iter_mut().zip(cell.1) {
                        *s += b;
                    }
                    count += 1.0;
                }
                self.cells[row * across + k].1 = sum.map(|s| s / count);
            }
        }
    }

    /// Skin height and bounds at a place along the band and away from the face.
    fn at(&self, u: f32, w: f32) -> (f32, [f32; 4]) {
        let [across, away] = COLUMNS;
        let x = ((u / self.cut.half_width + 1.0) * 0.5).clamp(0.0, 1.0) * (across - 1) as f32;
        let y = (w / self.cut.length).clamp(0.0, 1.0) * (away - 1) as f32;
        let (k, row) = ((x as usize).min(across - 2), (y as usize).min(away - 2));
        let (fx, fy) = (x - k as f32, y - row as f32);
        let cell = |r: usize, c: usize| self.cells[r * across + c];
        let weights = [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy];
        let four = [cell(row, k), cell(row, k + 1), cell(row + 1, k), cell(row + 1, k + 1)];
        let height = four.iter().zip(weights).map(|(c, w)| c.0 * w).sum();
        (height, std::array::from_fn(|b| four.iter().zip(weights).map(|(c, w)| c.1[b] * w).sum()))
    }

    fn corner(&self, u: f32, w: f32, t: f32, normal: Vec3) -> Corner {
        let (height, bounds) = self.at(u, w);
        let Cut { place, out, along, toward, .. } = self.cut;
        let position = place + along * u + toward * w + out * (height - t);
        Corner { position, normal, local: Vec3::new(u, w, t), bounds }
    }
}

fn cut_bounds(column: &Column) -> [f32; 4] {
    let [from, to] = column.target_m;
    [column.muscle_m, from, to, column.bone_m.unwrap_or(0.2)]
}

/// Beside the muscle meant: its depth there goes on, its thickness is nothing.
fn thinned(column: &Column, last: [f32; 4]) -> [f32; 4] {
    let bone = column.bone_m.unwrap_or(0.2);
    let middle = ((last[1] + last[2]) * 0.5).clamp(column.muscle_m, bone.max(column.muscle_m));
    [column.muscle_m, middle, middle, bone]
}

impl Section {
    /// Through `place` on the skin; `out` is its normal, `along` the way of the band, `toward` the side that is opened.
    pub fn new(place: Vec3, out: Vec3, along: Vec3, toward: Vec3, skin: &Surface, under: &Under) -> Self {
        let column = under.column(place, -out);
        let wanted = (column.target_m[1] + BELOW_M).max(band_m(&column) + 2.0 * BELOW_M);
        let depth = wanted.clamp(DEEP_M[0], DEEP_M[1]);
        let half_width = (depth * WIDE).clamp(WIDE_M[0], WIDE_M[1]);
        let cut = Cut { place, out, along, toward, half_width, length: depth * LONG, depth };
        let ground = Ground::new(cut, skin, under);
        let mut section = Self { cut, corners: vec![], indices: vec![] };
        // Close to the skin, where layers are thin, rows are close.
        let deep = |v: f32| cut.depth * (0.45 * v + 0.55 * v * v);
        section.sheet(FACE, false, |x, v| ground.corner((x * 2.0 - 1.0) * cut.half_width, 0.0, deep(v), toward));
        let rise = (out * cut.length + toward * cut.depth).normalize();
        section.sheet(FLOOR, false, |x, v| {
            ground.corner((x * 2.0 - 1.0) * cut.half_width, v * cut.length, cut.depth * (1.0 - v), rise)
        });
        for side in [-1.0, 1.0] {
            section.sheet(WALL, side < 0.0, |x, v| {
                let w = x * cut.length;
                ground.corner(side * cut.half_width, w, deep(v) * (1.0 - x), along * -side)
            });
        }
        section
    }

    /// A rectangle of points over 0..=1 by 0..=1.
    fn sheet(&mut self, [across, down]: [usize; 2], flipped: bool, corner: impl Fn(f32, f32) -> Corner) {
        let base = self.corners.len() as u32;
        let share = |k: usize, of: usize| k as f32 / (of - 1) as f32;
        for row in 0..down {
            for k in 0..across {
                self.corners.push(corner(share(k, across), share(row, down)));
            }
        }
        for row in 0..down as u32 - 1 {
            for k in 0..across as u32 - 1 {
                let a = base + row * across as u32 + k;
                let [b, c, d] = [a + 1, a + across as u32, a + across as u32 + 1];
                self.indices.extend(if flipped { [a, b, c, b, d, c] } else { [a, c, b, b, c, d] });
            }
        }
    }
}
