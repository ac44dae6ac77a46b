//! The skin at rest as heights over the contact's plane.

use super::grid::Grid;
use crate::body::Surface;
use glam::{Mat3, Vec3};

/// Rays along one edge of the grid.
const RAYS: usize = 43;
/// A ray starts so far above the skin beside it, and looks no farther down than so much below, metres.
const ABOVE_M: f32 = 0.01;
const BELOW_M: f32 = 0.022;
/// Heights rise and fall by no more than this for each metre aside: what is steeper, such as an arm beside the armpit, is
/// other skin.
const STEEPEST: f32 = 2.5;
/// Heights between rays are within theirs, but for so much, metres.
const BEYOND_M: f32 = 0.0006;
/// Beyond the body's outline the heights fall off by so much for each metre aside.
const FALLS: f32 = 1.6;

/// Heights of the skin over a square of this half edge round a place, metres along the contact frame's outward axis; each ray starts from the heights beside it,
/// so that what hangs over, such as an arm, is passed by.
pub fn ground(half_m: f32, skin: &Surface, at: Vec3, axes: Mat3) -> Grid {
    let ray_m = 2.0 * half_m / (RAYS as f32 - 1.0);
    let out = axes.y_axis;
    let middle = RAYS / 2;
    let mut heights = [[None::<f32>; RAYS]; RAYS];
    for ring in 0..=middle {
        for row in middle - ring..=middle + ring {
            for column in middle - ring..=middle + ring {
                let (dx, dz) = (column as isize - middle as isize, row as isize - middle as isize);
                if dx.unsigned_abs().max(dz.unsigned_abs()) != ring {
                    continue;
                }
                let (x, z) = (dx as f32 * ray_m, dz as f32 * ray_m);
                // The next place towards the middle.
                let inward = |d: isize| (d - d.signum() * isize::from(d.unsigned_abs() * 2 > ring)) + middle as isize;
                let beside = heights[inward(dz) as usize][inward(dx) as usize].unwrap_or(0.0);
                if x.hypot(z) > half_m + ray_m {
                    heights[row][column] = Some(beside);
                    continue;
                }
                let from = at + axes * Vec3::new(x, beside + ABOVE_M, z);
                let met = skin.cast(from, -out).map(|(distance, _)| beside + ABOVE_M - distance);
                let steepest = STEEPEST * ray_m;
                let beyond = beside - FALLS * ray_m;
                let height = met.filter(|h| *h > beside - BELOW_M).unwrap_or(beyond);
                heights[row][column] = Some(height.clamp(beside - steepest, beside + steepest));
            }
        }
    }
    let known = |row: isize, column: isize| {
        let k = |k: isize| k.clamp(0, RAYS as isize - 1) as usize;
        heights[k(row)][k(column)].unwrap_or(0.0)
    };
    Grid::filled(half_m, 0.0).mapped(|p, _| {
        let (column, across) = weights((p.x + half_m) / ray_m);
        let (row, down) = weights((p.y + half_m) / ray_m);
        let along = |j: isize| (-1..3).zip(across).map(|(i, w)| known(row + j, column + i) * w).sum::<f32>();
        let height: f32 = (-1..3).zip(down).map(|(j, w)| along(j) * w).sum();
        // Not beyond those round it, where the heights leap.
        let round = [known(row, column), known(row, column + 1), known(row + 1, column), known(row + 1, column + 1)];
        let (low, high) = round.iter().fold((f32::MAX, f32::MIN), |(low, high), h| (low.min(*h), high.max(*h)));
        height.clamp(low - BEYOND_M, high + BEYOND_M)
    })
}

/// The first of the two rays beside a place, counted in rays, and the weights of the four round it: Catmull and Rom's.
fn weights(g: f32) -> (isize, [f32; 4]) {
    let k = g.floor().clamp(0.0, RAYS as f32 - 2.0);
    let f = g - k;
    let (f2, f3) = (f * f, f * f * f);
    let weights = [-0.5 * f + f2 - 0.5 * f3, 1.0 - 2.5 * f2 + 1.5 * f3, 0.5 * f + 2.0 * f2 - 1.5 * f3, 0.5 * (f3 - f2)];
    (k as isize, weights)
}
