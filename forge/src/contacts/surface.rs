//! Catmull-Clark subdivision of quads, and a triangulation that is fine only where the surface bends.

use glam::DVec3;
use std::collections::{HashMap, HashSet};

/// What a vertex carries through subdivision: posed position (3), rest position (3), one smooth mask (1).
pub type Point = [f64; 7];

pub fn posed(p: &Point) -> DVec3 {
    DVec3::new(p[0], p[1], p[2])
}

pub fn rest(p: &Point) -> DVec3 {
    DVec3::new(p[3], p[4], p[5])
}

pub type Quad = [u32; 4];
type Edge = (u32, u32);

fn edge(a: u32, b: u32) -> Edge {
    (a.min(b), a.max(b))
}

/// One level: faces, and for every edge of this level the vertex of the next one that splits it.
pub struct Level {
    pub faces: Vec<Quad>,
    pub splits: HashMap<Edge, u32>,
}

/// A subdivided surface. Vertex numbers stay valid from level to level, so the points of the finest level
/// serve all of them: a vertex of a coarse level has there moved (nearly) to the limit surface.
pub struct Surface {
    pub points: Vec<Point>,
    pub levels: Vec<Level>,
}

fn scaled_sum(parts: &[(f64, &Point)]) -> Point {
    let mut out = [0.0; 7];
    for (w, p) in parts {
        for (o, v) in out.iter_mut().zip(p.iter()) {
            *o += w * v;
        }
    }
    out
}

fn add(to: &mut Point, p: &Point) {
    for (o, v) in to.iter_mut().zip(p) {
        *o += v;
    }
}

fn times(p: &Point, w: f64) -> Point {
    p.map(|v| v * w)
}

impl Surface {
    /// `creases`: edges that stay sharp in the first step and are rounded in the later ones.
    /// Face k of a level has the children 4k..4k+4 in the next.
    pub fn new(points: Vec<Point>, faces: Vec<Quad>, creases: &HashSet<Edge>, steps: usize) -> Self {
        let mut surface = Self { points, levels: vec![Level { faces, splits: HashMap::new() }] };
        let empty = HashSet::new();
        for step in 0..steps {
            surface.divide(if step == 0 { creases } else { &empty });
        }
        surface
    }

    fn divide(&mut self, creases: &HashSet<Edge>) {
        let points = &self.points;
        let n = points.len();
        let level = self.levels.last_mut().expect("a surface has a level");
        let centres: Vec<Point> =
            level.faces.iter().map(|f| times(&scaled_sum(&f.map(|i| (1.0, &points[i as usize]))), 0.25)).collect();

        let mut edges: Vec<(Edge, Vec<usize>)> = Vec::new();
        let mut index: HashMap<Edge, usize> = HashMap::new();
        for (k, f) in level.faces.iter().enumerate() {
            for c in 0..4 {
                let e = edge(f[c], f[(c + 1) % 4]);
                let i = *index.entry(e).or_insert_with(|| {
                    edges.push((e, Vec::new()));
                    edges.len() - 1
                });
                edges[i].1.push(k);
            }
        }

        let zero = [0.0; 7];
        let mut face_sum = vec![(0.0, zero); n];
        let mut edge_sum = vec![(0.0, zero); n];
        let mut sharp_sum = vec![(0usize, zero); n];
        for (f, centre) in level.faces.iter().zip(&centres) {
            for &i in f {
                face_sum[i as usize].0 += 1.0;
                add(&mut face_sum[i as usize].1, centre);
            }
        }
        let mut next = Vec::with_capacity(n + edges.len() + centres.len());
        let mut edge_points = Vec::with_capacity(edges.len());
        for ((a, b), around) in &edges {
            let (pa, pb) = (&points[*a as usize], &points[*b as usize]);
            let middle = scaled_sum(&[(0.5, pa), (0.5, pb)]);
            let sharp = around.len() != 2 || creases.contains(&(*a, *b));
            for (i, other) in [(*a, pb), (*b, pa)] {
                edge_sum[i as usize].0 += 1.0;
                add(&mut edge_sum[i as usize].1, &middle);
                if sharp {
                    sharp_sum[i as usize].0 += 1;
                    add(&mut sharp_sum[i as usize].1, other);
                }
            }
            edge_points.push(if sharp {
                middle
            } else {
                scaled_sum(&[(0.5, &middle), (0.25, &centres[around[0]]), (0.25, &centres[around[1]])])
            });
        }
        for (i, p) in points.iter().enumerate() {
            let (faces, fs) = &face_sum[i];
            let (count, es) = &edge_sum[i];
            next.push(match sharp_sum[i] {
                (2, s) => scaled_sum(&[(0.75, p), (0.125, &s)]),
                (3.., _) => *p,
                _ if *faces < 1.0 => *p,
                _ => {
                    scaled_sum(&[(1.0 / (faces * faces), fs), (2.0 / (faces * count), es), ((faces - 3.0) / faces, p)])
                }
            });
        }
        let (edge_start, face_start) = (n as u32, (n + edges.len()) as u32);
        next.extend(edge_points);
        next.extend(centres);
        level.splits = index.iter().map(|(e, i)| (*e, edge_start + *i as u32)).collect();
        let mut faces = Vec::with_capacity(level.faces.len() * 4);
        for (k, f) in level.faces.iter().enumerate() {
            let at = |c: usize| level.splits[&edge(f[c % 4], f[(c + 1) % 4])];
            faces.extend([0, 1, 2, 3].map(|c| [f[c], at(c), face_start + k as u32, at(c + 3)]));
        }
        self.points = next;
        self.levels.push(Level { faces, splits: HashMap::new() });
    }

    /// Smooth normals of all points, from the finest faces and the given positions.
    pub fn normals(&self, positions: &[DVec3]) -> Vec<DVec3> {
        let mut normals = vec![DVec3::ZERO; positions.len()];
        for f in &self.levels.last().expect("a surface has a level").faces {
            let p = f.map(|i| positions[i as usize]);
            let n = (p[2] - p[0]).cross(p[3] - p[1]);
            for &i in f {
                normals[i as usize] += n;
            }
        }
        normals.into_iter().map(|n| n.normalize_or(DVec3::Y)).collect()
    }

    /// Triangles: a face of level 0 is refined where the surface turns by more than `bend[0]` degrees within it, its children
    /// likewise by `bend[1]`, or where `always` (a face number of level 0, and the level) says so. No cracks.
    pub fn triangles(
        &self,
        positions: &[DVec3],
        normals: &[DVec3],
        bend: [f64; 2],
        always: impl Fn(usize, usize) -> bool,
    ) -> Vec<[u32; 3]> {
        let turns = |level: usize, k: usize| {
            let corners: Vec<u32> = (0..4).flat_map(|c| self.levels[level + 1].faces[4 * k + c]).collect();
            let mean = corners.iter().map(|&i| normals[i as usize]).sum::<DVec3>().normalize_or(DVec3::Y);
            corners.iter().map(|&i| normals[i as usize].dot(mean)).fold(1.0, f64::min).acos().to_degrees()
        };
        let count = |level: usize| self.levels[level].faces.len();
        let mut refined: [Vec<bool>; 2] = [0, 1].map(|level| {
            (0..count(level))
                .map(|k| always(if level == 0 { k } else { k / 4 }, level) || turns(level, k) > bend[level])
                .collect()
        });
        // Neighbours may differ by one level only: a refined child needs its own parent and the parents beside it refined.
        let mut beside: HashMap<Edge, Vec<usize>> = HashMap::new();
        for (k, f) in self.levels[1].faces.iter().enumerate() {
            for c in 0..4 {
                beside.entry(edge(f[c], f[(c + 1) % 4])).or_default().push(k);
            }
        }
        for k in 0..count(1) {
            if refined[1][k] {
                let f = self.levels[1].faces[k];
                for c in 0..4 {
                    for other in &beside[&edge(f[c], f[(c + 1) % 4])] {
                        refined[0][other / 4] = true;
                    }
                }
            }
        }
        let split: [HashSet<Edge>; 2] = [0, 1].map(|level| {
            let mut set = HashSet::new();
            for (k, f) in self.levels[level].faces.iter().enumerate() {
                if refined[level][k] && (level == 0 || refined[0][k / 4]) {
                    set.extend((0..4).map(|c| edge(f[c], f[(c + 1) % 4])));
                }
            }
            set
        });
        let mut out = Vec::new();
        let mut emit = |level: usize, f: &Quad| {
            let mut ring: Vec<u32> = Vec::with_capacity(8);
            let mut start = None;
            for (c, &corner) in f.iter().enumerate() {
                ring.push(corner);
                let e = edge(corner, f[(c + 1) % 4]);
                if level < 2 && split[level].contains(&e) {
                    start.get_or_insert(ring.len());
                    ring.push(self.levels[level].splits[&e]);
                }
            }
            let at = |i: u32| positions[i as usize];
            let start = start.unwrap_or_else(|| {
                usize::from(at(ring[0]).distance_squared(at(ring[2])) > at(ring[1]).distance_squared(at(ring[3])))
            });
            ring.rotate_left(start);
            out.extend((1..ring.len() - 1).map(|k| [ring[0], ring[k], ring[k + 1]]));
        };
        for (k, f) in self.levels[0].faces.iter().enumerate() {
            if !refined[0][k] {
                emit(0, f);
                continue;
            }
            for (child, face) in self.levels[1].faces.iter().enumerate().skip(4 * k).take(4) {
                if refined[1][child] {
                    self.levels[2].faces[4 * child..4 * child + 4].iter().for_each(|grandchild| emit(2, grandchild));
                } else {
                    emit(1, face);
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cube() -> Surface {
        let points = (0..8).map(|i: u32| {
            let [x, y, z] = [i & 1, i >> 1 & 1, i >> 2].map(f64::from);
            [x, y, z, x, y, z, 0.0]
        });
        let faces = vec![[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [2, 6, 7, 3], [0, 4, 6, 2], [1, 3, 7, 5]];
        Surface::new(points.collect(), faces, &HashSet::new(), 3)
    }

    #[test]
    fn a_surface_refined_in_one_place_has_no_cracks() {
        let surface = cube();
        let positions: Vec<DVec3> = surface.points.iter().map(posed).collect();
        let normals = surface.normals(&positions);
        let triangles = surface.triangles(&positions, &normals, [180.0, 180.0], |face, _| face == 3);
        let edges: HashSet<Edge> = triangles.iter().flat_map(|t| [0, 1, 2].map(|c| (t[c], t[(c + 1) % 3]))).collect();
        assert_eq!(edges.len(), triangles.len() * 3);
        assert!(edges.iter().all(|&(a, b)| edges.contains(&(b, a))));
    }

    #[test]
    fn normals_point_outward() {
        let surface = cube();
        let positions: Vec<DVec3> = surface.points.iter().map(posed).collect();
        let normals = surface.normals(&positions);
        assert!(positions.iter().zip(&normals).all(|(p, n)| (*p - DVec3::splat(0.5)).dot(*n) > 0.0));
    }
}
