//! Signed distance on a grid: metres, negative inside. What a muscle must stay inside of or outside of.

use crate::{mesh::Mesh, surface::Surface};
use anyhow::Result;
use glam::DVec3;

/// Spacing of the grid, metres.
pub const CELL: f64 = 0.003;
const LOW: DVec3 = DVec3::new(-0.024, -0.060, -0.125);
const HIGH: DVec3 = DVec3::new(0.342, 0.930, 0.195);

/// A box of cells, by number from the common origin.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Cells {
    pub low: [i32; 3],
    pub size: [usize; 3],
}

impl Cells {
    /// The left half of the body and a little more.
    pub fn all() -> Self {
        let n = ((HIGH - LOW) / CELL).ceil();
        Self { low: [0; 3], size: [n.x as usize + 1, n.y as usize + 1, n.z as usize + 1] }
    }

    /// The cells round a set of points.
    pub fn round(points: impl Iterator<Item = DVec3>, margin: f64) -> Self {
        let (lo, hi) = points.fold((DVec3::MAX, DVec3::MIN), |(lo, hi), p| (lo.min(p), hi.max(p)));
        let all = Self::all();
        let mut low = [0; 3];
        let mut size = [0; 3];
        for k in 0..3 {
            let a = (((lo[k] - margin - LOW[k]) / CELL).floor() as i32).clamp(0, all.size[k] as i32 - 2);
            let b = (((hi[k] + margin - LOW[k]) / CELL).ceil() as i32).clamp(a + 1, all.size[k] as i32 - 1);
            low[k] = a;
            size[k] = (b - a + 1) as usize;
        }
        Self { low, size }
    }

    fn len(&self) -> usize {
        self.size.iter().product()
    }

    fn index(&self, c: [usize; 3]) -> usize {
        (c[0] * self.size[1] + c[1]) * self.size[2] + c[2]
    }

    fn centre(&self, c: [usize; 3]) -> DVec3 {
        LOW + DVec3::new(
            f64::from(self.low[0]) + c[0] as f64,
            f64::from(self.low[1]) + c[1] as f64,
            f64::from(self.low[2]) + c[2] as f64,
        ) * CELL
    }
}

/// Values on a box of cells; outside the box the nearest cell's value holds.
#[derive(Clone)]
pub struct Field {
    cells: Cells,
    values: Vec<f32>,
}

impl Field {
    /// Signed distance to a mesh, exact within `band`, by steps beyond. Sign by winding number.
    pub fn of(mesh: &Mesh, cells: Cells, band: f64) -> Result<Self> {
        let surface = Surface::new(mesh.clone())?;
        let mut near = vec![false; cells.len()];
        for &t in &mesh.triangles {
            let p = mesh.corners(t);
            let lo = p[0].min(p[1]).min(p[2]) - DVec3::splat(band);
            let hi = p[0].max(p[1]).max(p[2]) + DVec3::splat(band);
            let clamp = |x: f64, k: usize| {
                ((x - LOW[k]) / CELL - f64::from(cells.low[k])).clamp(0.0, cells.size[k] as f64 - 1.0)
            };
            let outside = (0..3).any(|k| {
                let (a, b) = (
                    (lo[k] - LOW[k]) / CELL - f64::from(cells.low[k]),
                    (hi[k] - LOW[k]) / CELL - f64::from(cells.low[k]),
                );
                b < 0.0 || a > cells.size[k] as f64 - 1.0
            });
            if outside {
                continue;
            }
            for x in clamp(lo.x, 0).ceil() as usize..=clamp(hi.x, 0) as usize {
                for y in clamp(lo.y, 1).ceil() as usize..=clamp(hi.y, 1) as usize {
                    for z in clamp(lo.z, 2).ceil() as usize..=clamp(hi.z, 2) as usize {
                        near[cells.index([x, y, z])] = true;
                    }
                }
            }
        }
        use rayon::prelude::*;
        let far = 10.0f32;
        let size = cells.size;
        let mut values: Vec<f32> = (0..cells.len())
            .into_par_iter()
            .map(|i| {
                if !near[i] {
                    return far;
                }
                let c = [i / (size[1] * size[2]), i / size[2] % size[1], i % size[2]];
                surface.signed(cells.centre(c)) as f32
            })
            .collect();
        spread(&mut values, cells, far);
        Ok(Self { cells, values })
    }

    /// As `of`, kept on disk between runs under a name that tells the mesh: the fields of a body are the slowest step.
    pub fn kept(mesh: &Mesh, cells: Cells, band: f64) -> Result<Self> {
        use sha2::{Digest, Sha256};
        let mut hash = Sha256::new();
        hash.update(format!("{cells:?} {band} {CELL} {LOW} {HIGH} 1"));
        for p in &mesh.vertices {
            for x in p.to_array() {
                hash.update(x.to_le_bytes());
            }
        }
        for t in &mesh.triangles {
            for i in t {
                hash.update(i.to_le_bytes());
            }
        }
        let name: String = hash.finalize().iter().take(12).map(|b| format!("{b:02x}")).collect();
        let folder = crate::root().join("target/forge/fields");
        let path = folder.join(name);
        if let Ok(bytes) = std::fs::read(&path)
            && bytes.len() == cells.len() * 4
        {
            let values = bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
            return Ok(Self { cells, values });
        }
        let field = Self::of(mesh, cells, band)?;
        std::fs::create_dir_all(&folder)?;
        std::fs::write(&path, field.values.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<u8>>())?;
        Ok(field)
    }

    /// Everything outside: far from any solid.
    pub fn empty(cells: Cells) -> Self {
        Self { cells, values: vec![0.1; cells.len()] }
    }

    /// Value at a point, trilinear.
    /// The body is symmetric: x counts from the midline.
    pub fn at(&self, p: DVec3) -> f64 {
        let p = DVec3::new(p.x.abs(), p.y, p.z);
        let mut base = [0usize; 3];
        let mut f = [0.0f64; 3];
        for k in 0..3 {
            let x = ((p[k] - LOW[k]) / CELL - f64::from(self.cells.low[k]))
                .clamp(0.0, self.cells.size[k] as f64 - 1.000_001);
            base[k] = x as usize;
            f[k] = x - base[k] as f64;
        }
        let mut sum = 0.0;
        for corner in 0..8usize {
            let mut w = 1.0;
            let mut c = base;
            for k in 0..3 {
                if corner >> k & 1 == 1 {
                    c[k] = (c[k] + 1).min(self.cells.size[k] - 1);
                    w *= f[k];
                } else {
                    w *= 1.0 - f[k];
                }
            }
            sum += w * f64::from(self.values[self.cells.index(c)]);
        }
        sum
    }

    /// Unit direction in which the value grows.
    pub fn gradient(&self, p: DVec3) -> DVec3 {
        let e = 0.0025;
        let g = |d: DVec3| self.at(p + d * e) - self.at(p - d * e);
        DVec3::new(g(DVec3::X), g(DVec3::Y), g(DVec3::Z)).normalize_or_zero()
    }

    /// Union with another solid.
    pub fn unite(&mut self, other: &Field) {
        for x in 0..self.cells.size[0] {
            for y in 0..self.cells.size[1] {
                for z in 0..self.cells.size[2] {
                    let c = [
                        x as i32 + self.cells.low[0] - other.cells.low[0],
                        y as i32 + self.cells.low[1] - other.cells.low[1],
                        z as i32 + self.cells.low[2] - other.cells.low[2],
                    ];
                    if (0..3).all(|k| c[k] >= 0 && (c[k] as usize) < other.cells.size[k]) {
                        let i = self.cells.index([x, y, z]);
                        self.values[i] = self.values[i].min(other.values[other.cells.index(c.map(|v| v as usize))]);
                    }
                }
            }
        }
    }

    /// The part in a box.
    pub fn cropped(&self, cells: Cells) -> Self {
        let mut out = Self::empty(cells);
        out.values.fill(f32::MAX);
        out.unite(self);
        out
    }

    /// Steps of the grid must not print through: one smoothing pass in each direction.
    pub fn smoothed(mut self) -> Self {
        let s = self.cells.size;
        for axis in 0..3 {
            let old = self.values.clone();
            for x in 0..s[0] {
                for y in 0..s[1] {
                    for z in 0..s[2] {
                        let c = [x, y, z];
                        let (mut a, mut b) = (c, c);
                        a[axis] = c[axis].saturating_sub(1);
                        b[axis] = (c[axis] + 1).min(s[axis] - 1);
                        self.values[self.cells.index(c)] = 0.25 * old[self.cells.index(a)]
                            + 0.5 * old[self.cells.index(c)]
                            + 0.25 * old[self.cells.index(b)];
                    }
                }
            }
        }
        self
    }

    /// Morphological closing: gaps narrower than twice `r` count as solid.
    pub fn closed(&self, r: f64) -> Self {
        let far = 10.0f32;
        let mut outside: Vec<f32> =
            self.values.iter().map(|&v| if f64::from(v) < r { far } else { v - r as f32 }).collect();
        // Cells just outside the grown solid are exact; the inside is measured from them.
        for v in &mut outside {
            if *v < far && *v > 2.0 * CELL as f32 {
                *v = 2.0 * CELL as f32;
            }
        }
        spread(&mut outside, self.cells, far);
        let values = self
            .values
            .iter()
            .zip(&outside)
            .map(|(&v, &o)| if f64::from(v) < r { v.min(r as f32 - o.abs()) } else { v })
            .collect();
        Self { cells: self.cells, values }
    }
}

/// Fills the cells marked `far` from their neighbours, distance growing by the step; the sign goes along.
fn spread(values: &mut [f32], cells: Cells, far: f32) {
    let s = cells.size;
    let fixed: Vec<bool> = values.iter().map(|v| *v != far).collect();
    let mut steps = Vec::new();
    for x in -1i32..=1 {
        for y in -1i32..=1 {
            for z in -1i32..=1 {
                if (x, y, z) < (0, 0, 0) {
                    steps.push(([x, y, z], ((x * x + y * y + z * z) as f32).sqrt() * CELL as f32));
                }
            }
        }
    }
    for round in 0..4 {
        let back = round % 2 == 1;
        for i in 0..cells.len() {
            let i = if back { cells.len() - 1 - i } else { i };
            if fixed[i] {
                continue;
            }
            let c = [i / (s[1] * s[2]), i / s[2] % s[1], i % s[2]];
            for (d, length) in &steps {
                let sign = if back { -1 } else { 1 };
                let n = [c[0] as i32 + sign * d[0], c[1] as i32 + sign * d[1], c[2] as i32 + sign * d[2]];
                if (0..3).any(|k| n[k] < 0 || n[k] as usize >= s[k]) {
                    continue;
                }
                let v = values[cells.index(n.map(|v| v as usize))];
                if v == far {
                    continue;
                }
                let new = v.abs() + length;
                if new < values[i].abs() {
                    values[i] = new.copysign(v);
                }
            }
        }
    }
}
