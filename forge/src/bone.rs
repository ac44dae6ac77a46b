//! Bones as they are shown. The sources' bones have few, flat and in places torn facets: what is drawn is a level of a smoothed
//! distance field round them. Muscles are woven on the source's own bones. Meters.

use crate::{mesh::Mesh, surface::Surface};
use anyhow::{Result, ensure};
use glam::DVec3;
use rayon::prelude::*;

/// Spacing of the fields, meters.
const CELL: f64 = 0.0010;
/// So far round a bone the fields reach, meters.
const MARGIN: f64 = 0.005;
/// Blocks of so many cells on a side that hold no surface are filled by one question.
const BLOCK: usize = 6;

/// How a bone of the source is smoothed.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// What the surface is moved out before it is smoothed: thin plates keep their thickness, slits close. Meters.
    pub swell: f64,
    /// Passes of smoothing.
    pub blur: usize,
    /// The triangles keep this near to the smooth surface, meters.
    pub error: f64,
}

impl Look {
    pub const ROUND: Self = Self { swell: 0.0003, blur: 5, error: 0.0003 };
    pub const BLADE: Self = Self { swell: 0.0010, blur: 1, error: 0.0003 };
    pub const THIN: Self = Self { swell: 0.0007, blur: 3, error: 0.0003 };
}

/// A closed smooth surface and its normals.
pub type Smooth = (Mesh, Vec<DVec3>);

/// A bone of the source, smoothed. `also` changes the distance (meters, negative inside) before that.
pub fn smoothed(mesh: &Mesh, look: Look, also: impl Fn(DVec3, f64) -> f64 + Sync) -> Result<Smooth> {
    let surface = Surface::new(mesh.clone())?;
    let (low, high) = mesh.bounds();
    // Where two faces have come through each other, what lies between them is turned inside out, and bone too.
    let signed = |p: DVec3| surface.distance(p) * if surface.winding(p).abs() > 0.5 { -1.0 } else { 1.0 };
    let distance = |p: DVec3| also(p, signed(p)) - look.swell;
    Grid::of(low - MARGIN, high + MARGIN, distance).blurred(look.blur).surface(look.error)
}

/// The solid whose distance is told, in a box. The distance may be short but never too long.
pub fn solid(low: DVec3, high: DVec3, error: f64, distance: impl Fn(DVec3) -> f64 + Sync) -> Result<Smooth> {
    Grid::of(low, high, distance).blurred(1).surface(error)
}

/// Values at the corners of cubes.
struct Grid {
    low: DVec3,
    size: [usize; 3],
    values: Vec<f32>,
}

impl Grid {
    fn of(low: DVec3, high: DVec3, distance: impl Fn(DVec3) -> f64 + Sync) -> Self {
        let size = ((high - low) / CELL).ceil().to_array().map(|n| n as usize + 1);
        let blocks = size.map(|n| n.div_ceil(BLOCK));
        let grid = Self { low, size, values: Vec::new() };
        let reach = CELL * BLOCK as f64 * 0.5 * 3f64.sqrt() + 0.002;
        let filled: Vec<Vec<(usize, f32)>> = (0..blocks.iter().product())
            .into_par_iter()
            .map(|b: usize| {
                let first = [b / (blocks[1] * blocks[2]), b / blocks[2] % blocks[1], b % blocks[2]].map(|k| k * BLOCK);
                let middle = grid.corner(first) + DVec3::splat(CELL * (BLOCK as f64 - 1.0) * 0.5);
                let about = distance(middle);
                let mut out = Vec::with_capacity(BLOCK.pow(3));
                for x in first[0]..(first[0] + BLOCK).min(size[0]) {
                    for y in first[1]..(first[1] + BLOCK).min(size[1]) {
                        for z in first[2]..(first[2] + BLOCK).min(size[2]) {
                            let value = if about.abs() > reach { about } else { distance(grid.corner([x, y, z])) };
                            out.push((grid.index([x, y, z]), value as f32));
                        }
                    }
                }
                out
            })
            .collect();
        let mut values = vec![0.0; size.iter().product()];
        for (i, value) in filled.into_iter().flatten() {
            values[i] = value;
        }
        Self { values, ..grid }
    }

    fn index(&self, c: [usize; 3]) -> usize {
        (c[0] * self.size[1] + c[1]) * self.size[2] + c[2]
    }

    fn corner(&self, c: [usize; 3]) -> DVec3 {
        self.low + DVec3::new(c[0] as f64, c[1] as f64, c[2] as f64) * CELL
    }

    fn blurred(mut self, passes: usize) -> Self {
        let steps = [self.size[1] * self.size[2], self.size[2], 1];
        for _ in 0..passes {
            for (axis, step) in steps.into_iter().enumerate() {
                let old = std::mem::take(&mut self.values);
                self.values = (0..old.len())
                    .into_par_iter()
                    .map(|i| {
                        let k = i / step % self.size[axis];
                        let (a, b) =
                            (if k == 0 { i } else { i - step }, if k + 1 == self.size[axis] { i } else { i + step });
                        0.25 * old[a] + 0.5 * old[i] + 0.25 * old[b]
                    })
                    .collect();
            }
        }
        self
    }

    /// Value at a point, trilinear.
    fn at(&self, p: DVec3) -> f64 {
        let q = (p - self.low) / CELL;
        let mut base = [0; 3];
        let mut part = [0.0; 3];
        for k in 0..3 {
            let x = q[k].clamp(0.0, self.size[k] as f64 - 1.001);
            base[k] = x as usize;
            part[k] = x - base[k] as f64;
        }
        (0..8usize)
            .map(|corner| {
                let bit = [corner & 1, corner >> 1 & 1, corner >> 2];
                let weight: f64 = (0..3).map(|k| if bit[k] == 1 { part[k] } else { 1.0 - part[k] }).product();
                weight * f64::from(self.values[self.index([0, 1, 2].map(|k| base[k] + bit[k]))])
            })
            .sum()
    }

    fn slope(&self, p: DVec3) -> DVec3 {
        let along = |d: DVec3| (self.at(p + d * CELL) - self.at(p - d * CELL)) / (2.0 * CELL);
        DVec3::new(along(DVec3::X), along(DVec3::Y), along(DVec3::Z))
    }

    /// The zero level (surface nets), its vertices spread evenly on it, with no more triangles than `error` asks for.
    fn surface(&self, error: f64) -> Result<Smooth> {
        let mut mesh = self.nets();
        ensure!(!mesh.triangles.is_empty(), "a bone has no surface");
        let on_level = |p: DVec3| {
            let slope = self.slope(p);
            p - slope * (self.at(p) / slope.length_squared().max(0.01)).clamp(-0.01, 0.01)
        };
        let near = neighbors(&mesh);
        for _ in 0..4 {
            let middles: Vec<DVec3> = near
                .iter()
                .map(|n| n.iter().map(|&i| mesh.vertices[i as usize]).sum::<DVec3>() / n.len().max(1) as f64)
                .collect();
            mesh.vertices =
                middles.par_iter().zip(&mesh.vertices).map(|(&middle, &p)| on_level(p.lerp(middle, 0.5))).collect();
        }
        let mesh = simplified(&mesh, error)?;
        let normals = mesh.vertices.iter().map(|&p| self.slope(p).try_normalize().unwrap_or(DVec3::Y)).collect();
        Ok((mesh, normals))
    }

    fn nets(&self) -> Mesh {
        let mut mesh = Mesh::default();
        let mut vertex = vec![u32::MAX; self.values.len()];
        let value = |c: [usize; 3]| f64::from(self.values[self.index(c)]);
        for x in 0..self.size[0] - 1 {
            for y in 0..self.size[1] - 1 {
                for z in 0..self.size[2] - 1 {
                    let corners: Vec<(DVec3, f64)> = (0..8)
                        .map(|k| [x + (k >> 2), y + (k >> 1 & 1), z + (k & 1)])
                        .map(|c| (self.corner(c), value(c)))
                        .collect();
                    let mut crossings = Vec::new();
                    for (i, j) in (0..8).flat_map(|i| [1, 2, 4].map(|bit| (i, i | bit))).filter(|(i, j)| i < j) {
                        let ((a, s), (b, t)) = (corners[i], corners[j]);
                        if (s < 0.0) != (t < 0.0) {
                            crossings.push(a.lerp(b, s / (s - t)));
                        }
                    }
                    if !crossings.is_empty() {
                        vertex[self.index([x, y, z])] = mesh.vertices.len() as u32;
                        mesh.vertices.push(crossings.iter().sum::<DVec3>() / crossings.len() as f64);
                    }
                }
            }
        }
        // A quad round every edge that crosses the level.
        for x in 1..self.size[0] - 1 {
            for y in 1..self.size[1] - 1 {
                for z in 1..self.size[2] - 1 {
                    let c = [x, y, z];
                    for axis in 0..3 {
                        let mut end = c;
                        end[axis] += 1;
                        let (inside, other) = (value(c) < 0.0, value(end) < 0.0);
                        if inside == other {
                            continue;
                        }
                        let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
                        let cube = |du: usize, dv: usize| {
                            let mut cube = c;
                            cube[u] -= du;
                            cube[v] -= dv;
                            vertex[self.index(cube)]
                        };
                        let [a, b, c, d] = [cube(1, 1), cube(0, 1), cube(0, 0), cube(1, 0)];
                        if inside {
                            mesh.triangles.extend([[a, b, c], [a, c, d]]);
                        } else {
                            mesh.triangles.extend([[a, c, b], [a, d, c]]);
                        }
                    }
                }
            }
        }
        mesh
    }
}

fn neighbors(mesh: &Mesh) -> Vec<Vec<u32>> {
    let mut near = vec![Vec::new(); mesh.vertices.len()];
    for t in &mesh.triangles {
        for k in 0..3 {
            near[t[k] as usize].push(t[(k + 1) % 3]);
        }
    }
    near
}

fn simplified(mesh: &Mesh, error: f64) -> Result<Mesh> {
    let bytes: Vec<u8> =
        mesh.vertices.iter().flat_map(|p| p.to_array()).flat_map(|x| (x as f32).to_le_bytes()).collect();
    let vertices = meshopt::VertexDataAdapter::new(&bytes, 12, 0)?;
    let indices: Vec<u32> = mesh.triangles.iter().flatten().copied().collect();
    let options = meshopt::SimplifyOptions::ErrorAbsolute;
    let fewer = meshopt::simplify(&indices, &vertices, 0, error as f32, options, None);
    let triangles = fewer.chunks_exact(3).map(|t| [t[0], t[1], t[2]]).collect();
    Ok(Mesh { vertices: mesh.vertices.clone(), triangles }.compact().0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use glam::dvec3;

    #[test]
    fn a_torn_box_becomes_a_closed_round_one() {
        let corners =
            (0..8).map(|k| dvec3(f64::from(k & 1), f64::from(k >> 1 & 1), f64::from(k >> 2)) * 0.02).collect();
        // One of the twelve faces is missing.
        let faces = [
            [0, 2, 1],
            [1, 2, 3],
            [4, 5, 6],
            [5, 7, 6],
            [0, 1, 4],
            [1, 5, 4],
            [2, 6, 3],
            [3, 6, 7],
            [0, 4, 2],
            [2, 4, 6],
            [1, 3, 5],
        ];
        let (mesh, normals) = smoothed(&Mesh::new(corners, faces.to_vec()), Look::ROUND, |_, d| d).unwrap();
        assert!(mesh.border_loops().is_empty());
        let volume = mesh.volume() * 1e6;
        assert!((7.0..9.0).contains(&volume), "{volume} cm3 of 8");
        let middle = DVec3::splat(0.01);
        assert!(mesh.vertices.iter().zip(&normals).all(|(p, n)| n.dot(*p - middle) > 0.0), "normals point outward");
        let edge = mesh.vertices.iter().map(|p| (*p - middle).length()).fold(0.0, f64::max);
        assert!(edge < 0.0168, "corners are rounded: {edge}");
    }
}
