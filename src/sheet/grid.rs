//! Numbers over a square grid along the skin, read smoothly between its places: what the shader is given of a press.

use glam::Vec2;

/// Places along one edge of the grid.
pub const GRID: usize = 52;

/// Values over (x, z), row by row from -z.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Half of its edge, metres.
    pub half_m: f32,
    pub values: Vec<f32>,
}

impl Grid {
    pub fn filled(half_m: f32, value: f32) -> Self {
        Self { half_m, values: vec![value; GRID * GRID] }
    }

    /// The same square with other values: `of` is given where each place is, metres, and the value there now.
    #[must_use]
    pub fn mapped(&self, mut of: impl FnMut(Vec2, f32) -> f32) -> Self {
        let along = self.along();
        let rows = along.iter().zip(self.values.chunks_exact(GRID));
        let mut values = Vec::with_capacity(GRID * GRID);
        for (z, row) in rows {
            values.extend(along.iter().zip(row).map(|(x, value)| of(Vec2::new(*x, *z), *value)));
        }
        Self { half_m: self.half_m, values }
    }

    /// Where the places along an edge are, metres from the middle.
    fn along(&self) -> [f32; GRID] {
        let spacing_m = self.spacing_m();
        std::array::from_fn(|k| k as f32 * spacing_m - self.half_m)
    }

    /// Between two places, metres.
    pub fn spacing_m(&self) -> f32 {
        2.0 * self.half_m / (GRID as f32 - 1.0)
    }

    /// Where a place of the grid is, metres from the middle.
    pub fn place(&self, at: usize) -> Vec2 {
        let along = |k: usize| k as f32 * self.spacing_m() - self.half_m;
        Vec2::new(along(at % GRID), along(at / GRID))
    }

    pub fn away(&self, at: usize) -> f32 {
        self.place(at).length()
    }

    /// The value over (x, z) in metres and how it grows per metre, from the nine places round it: a quadratic spline, as
    /// in the shader. `None` outside the grid.
    pub fn at(&self, x: f32, z: f32) -> Option<(f32, Vec2)> {
        if x.abs() >= self.half_m || z.abs() >= self.half_m {
            return None;
        }
        let (column, across) = self.weights(x);
        let (row, down) = self.weights(z);
        let (mut value, mut slope) = (0.0, Vec2::ZERO);
        for (j, [w, dw]) in down.into_iter().enumerate() {
            for (i, [v, dv]) in across.into_iter().enumerate() {
                let here = self.values[(row + j - 1) * GRID + column + i - 1];
                value += here * v * w;
                slope += Vec2::new(dv * w, v * dw) * here;
            }
        }
        Some((value, slope / self.spacing_m()))
    }

    /// The middle of the three places in reach, and the weight of each with how that grows per spacing.
    fn weights(&self, at: f32) -> (usize, [[f32; 2]; 3]) {
        let g = (at + self.half_m) / self.spacing_m();
        let middle = (g + 0.5).floor().clamp(1.0, GRID as f32 - 2.0);
        let f = g - middle;
        let (a, b) = (0.5 - f, 0.5 + f);
        (middle as usize, [[0.5 * a * a, -a], [0.75 - f * f, -2.0 * f], [0.5 * b * b, b]])
    }

    /// Averages each place with those round it by a bell that is `sigma_m` wide; what is beyond the edge counts as nothing.
    #[must_use]
    pub fn blurred(&self, sigma_m: f32) -> Self {
        let kernel = bell(sigma_m / self.spacing_m());
        let mut along = vec![0.0; GRID * GRID];
        for (to, row) in along.chunks_exact_mut(GRID).zip(self.values.chunks_exact(GRID)) {
            for (step, weight) in kernel.iter().enumerate().take(GRID) {
                add(&mut to[step..], row, *weight);
                if step > 0 {
                    add(to, &row[step..], *weight);
                }
            }
        }
        let mut values = vec![0.0; GRID * GRID];
        for (own, to) in values.chunks_exact_mut(GRID).enumerate() {
            let from = own.saturating_sub(kernel.len() - 1);
            let rows = along.chunks_exact(GRID).enumerate().skip(from).take(own + kernel.len() - from);
            rows.for_each(|(other, row)| add(to, row, kernel[other.abs_diff(own)]));
        }
        Self { half_m: self.half_m, values }
    }
}

/// Adds so much of other values, as far as both go.
fn add(to: &mut [f32], values: &[f32], weight: f32) {
    to.iter_mut().zip(values).for_each(|(to, value)| *to += value * weight);
}

/// Weights of a bell that is `sigma` places wide, from its middle on; they add up to 1 over both sides.
fn bell(sigma: f32) -> Vec<f32> {
    let reach = (sigma * 2.5).ceil() as usize;
    let mut kernel: Vec<f32> = (0..=reach).map(|k| (-0.5 * (k as f32 / sigma).powi(2)).exp()).collect();
    let sum = 2.0 * kernel.iter().sum::<f32>() - kernel[0];
    for weight in &mut kernel {
        *weight /= sum;
    }
    kernel
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY_M: f32 = 0.047;

    #[test]
    fn a_plane_is_read_as_it_is_and_a_kink_is_rounded() {
        let empty = Grid::filled(EMPTY_M, 0.0);
        let plane = empty.mapped(|p, _| 2.0 * p.x - 3.0 * p.y + 0.01);
        for (x, z) in [(0.0, 0.0), (0.0123, -0.0171), (-0.04, 0.039)] {
            let (value, slope) = plane.at(x, z).unwrap();
            assert!((value - (2.0 * x - 3.0 * z + 0.01)).abs() < 1e-5, "{x} {z}: {value}");
            assert!(slope.distance(Vec2::new(2.0, -3.0)) < 1e-3, "{x} {z}: {slope}");
        }
        let kink = empty.mapped(|p, _| p.x.abs());
        let slopes: Vec<f32> = (-40..=40).map(|k| kink.at(k as f32 * 2e-4, 0.0).unwrap().1.x).collect();
        assert!(slopes.windows(2).all(|w| w[1] - w[0] < 0.25), "{slopes:?}");
        assert!(plane.at(EMPTY_M, 0.0).is_none());
    }

    #[test]
    fn a_blur_keeps_the_whole_where_there_is_room() {
        let mut one = Grid::filled(EMPTY_M, 0.0);
        one.values[26 * GRID + 20] = 1.0;
        let spread = one.blurred(0.004);
        assert!((spread.values.iter().sum::<f32>() - 1.0).abs() < 1e-4);
        assert!(spread.values[26 * GRID + 20] < 0.1);
    }
}
