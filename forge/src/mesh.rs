//! Triangle meshes as plain lists, and the list work on them: weld, split, clip, subdivide, normals. Units are the caller's.

use glam::DVec3;
use std::collections::{BTreeMap, HashMap};

/// A triangle soup with shared vertices.
#[derive(Clone, Default, Debug)]
pub struct Mesh {
    pub vertices: Vec<DVec3>,
    pub triangles: Vec<[u32; 3]>,
}

impl Mesh {
    pub fn new(vertices: Vec<DVec3>, triangles: Vec<[u32; 3]>) -> Self {
        Self { vertices, triangles }
    }

    /// Corners of a triangle.
    pub fn corners(&self, triangle: [u32; 3]) -> [DVec3; 3] {
        triangle.map(|i| self.vertices[i as usize])
    }

    /// The same triangles with every vertex moved.
    pub fn map(&self, f: impl Fn(DVec3) -> DVec3) -> Self {
        Self { vertices: self.vertices.iter().map(|&p| f(p)).collect(), triangles: self.triangles.clone() }
    }

    /// Mirror in x, winding kept outward.
    pub fn mirrored(&self) -> Self {
        let mut mesh = self.map(|p| DVec3::new(-p.x, p.y, p.z));
        mesh.flip();
        mesh
    }

    /// Turns every triangle over.
    pub fn flip(&mut self) {
        for t in &mut self.triangles {
            t.swap(1, 2);
        }
    }

    /// Only the vertices in use. Also returns, per new vertex, its old number.
    pub fn compact(&self) -> (Self, Vec<u32>) {
        let mut new = vec![u32::MAX; self.vertices.len()];
        let mut old = Vec::new();
        for &i in self.triangles.iter().flatten() {
            new[i as usize] = 0;
        }
        for (i, n) in new.iter_mut().enumerate() {
            if *n == 0 {
                *n = old.len() as u32;
                old.push(i as u32);
            }
        }
        let vertices = old.iter().map(|&i| self.vertices[i as usize]).collect();
        let triangles = self.triangles.iter().map(|t| t.map(|i| new[i as usize])).collect();
        (Self { vertices, triangles }, old)
    }

    /// The part whose triangles pass, compacted.
    pub fn filter(&self, keep: impl Fn(usize, [u32; 3]) -> bool) -> Self {
        let triangles = self.triangles.iter().enumerate().filter(|(k, t)| keep(*k, **t)).map(|(_, t)| *t).collect();
        Self { vertices: self.vertices.clone(), triangles }.compact().0
    }

    /// Centroid of a triangle.
    pub fn centroid(&self, triangle: [u32; 3]) -> DVec3 {
        let [a, b, c] = self.corners(triangle);
        (a + b + c) / 3.0
    }

    /// Merges vertices that coincide within `tolerance`.
    pub fn welded(&self, tolerance: f64) -> Self {
        let mut seen = HashMap::new();
        let mut vertices = Vec::new();
        let new: Vec<u32> = self
            .vertices
            .iter()
            .map(|p| {
                let key = (*p / tolerance).round();
                *seen.entry([key.x as i64, key.y as i64, key.z as i64]).or_insert_with(|| {
                    vertices.push(*p);
                    vertices.len() as u32 - 1
                })
            })
            .collect();
        let triangles = self
            .triangles
            .iter()
            .map(|t| t.map(|i| new[i as usize]))
            .filter(|t| t[0] != t[1] && t[1] != t[2] && t[2] != t[0])
            .collect();
        Self { vertices, triangles }
    }

    /// Connected parts, largest first (ties by first triangle).
    pub fn components(&self) -> Vec<Self> {
        let mut parent: Vec<u32> = (0..self.vertices.len() as u32).collect();
        fn find(parent: &mut [u32], mut i: u32) -> u32 {
            while parent[i as usize] != i {
                parent[i as usize] = parent[parent[i as usize] as usize];
                i = parent[i as usize];
            }
            i
        }
        for t in &self.triangles {
            for k in [1, 2] {
                let (a, b) = (find(&mut parent, t[0]), find(&mut parent, t[k]));
                parent[a.max(b) as usize] = a.min(b);
            }
        }
        let mut parts = BTreeMap::<u32, Vec<[u32; 3]>>::new();
        for t in &self.triangles {
            parts.entry(find(&mut parent, t[0])).or_default().push(*t);
        }
        let mut parts: Vec<Self> = parts
            .into_values()
            .map(|triangles| Self { vertices: self.vertices.clone(), triangles }.compact().0)
            .collect();
        parts.sort_by_key(|m| std::cmp::Reverse(m.triangles.len()));
        parts
    }

    /// One step of Loop subdivision; the children of triangle k are 4k .. 4k+3. Open borders stay where they are.
    pub fn loop_subdivided(&self) -> Self {
        let n = self.vertices.len();
        let mut edges: HashMap<(u32, u32), usize> = HashMap::new();
        let mut list: Vec<(u32, u32, Vec<u32>)> = Vec::new();
        for t in &self.triangles {
            for k in 0..3 {
                let (a, b, opposite) = (t[k], t[(k + 1) % 3], t[(k + 2) % 3]);
                let key = (a.min(b), a.max(b));
                let slot = *edges.entry(key).or_insert_with(|| {
                    list.push((key.0, key.1, Vec::new()));
                    list.len() - 1
                });
                list[slot].2.push(opposite);
            }
        }
        let mut sum = vec![DVec3::ZERO; n];
        let mut valence = vec![0usize; n];
        let mut border = vec![Vec::new(); n];
        for (a, b, opposite) in &list {
            sum[*a as usize] += self.vertices[*b as usize];
            sum[*b as usize] += self.vertices[*a as usize];
            valence[*a as usize] += 1;
            valence[*b as usize] += 1;
            if opposite.len() == 1 {
                border[*a as usize].push(*b);
                border[*b as usize].push(*a);
            }
        }
        let mut vertices: Vec<DVec3> = (0..n)
            .map(|i| {
                let p = self.vertices[i];
                if border[i].len() == 2 {
                    return p * 0.75
                        + (self.vertices[border[i][0] as usize] + self.vertices[border[i][1] as usize]) * 0.125;
                }
                if !border[i].is_empty() || valence[i] == 0 {
                    return p;
                }
                let k = valence[i] as f64;
                let c = 0.375 + 0.25 * (std::f64::consts::TAU / k).cos();
                let beta = (0.625 - c * c) / k;
                p * (1.0 - k * beta) + sum[i] * beta
            })
            .collect();
        for (a, b, opposite) in &list {
            let ends = self.vertices[*a as usize] + self.vertices[*b as usize];
            vertices.push(if opposite.len() == 2 {
                ends * 0.375 + (self.vertices[opposite[0] as usize] + self.vertices[opposite[1] as usize]) * 0.125
            } else {
                ends * 0.5
            });
        }
        let mid = |a: u32, b: u32| (n + edges[&(a.min(b), a.max(b))]) as u32;
        let triangles = self
            .triangles
            .iter()
            .flat_map(|&[a, b, c]| {
                let (x, y, z) = (mid(a, b), mid(b, c), mid(c, a));
                [[a, x, z], [x, b, y], [z, y, c], [x, y, z]]
            })
            .collect();
        Self { vertices, triangles }
    }

    /// Edges longer than `longest` says there are halved, each new vertex on the arc that the normals at the edge's ends tell, as far as they
    /// tell one surface, and no farther from the edge than `most` says there: outlines become round, flat places stay flat, creases stay
    /// creases.
    pub fn rounded(&self, longest: impl Fn(DVec3) -> f64, most: impl Fn(DVec3) -> f64) -> Self {
        /// Normals that agree less than this belong to two faces of a thin wall or to a crease.
        const ONE_SURFACE: f64 = 0.45;
        let normals = self.normals();
        let mut mesh = Self { vertices: self.vertices.clone(), triangles: Vec::new() };
        let mut halves: HashMap<(u32, u32), Option<u32>> = HashMap::new();
        let mut half = |mesh: &mut Self, a: u32, b: u32| {
            let key = (a.min(b), a.max(b));
            *halves.entry(key).or_insert_with(|| {
                let (p, q) = (self.vertices[key.0 as usize], self.vertices[key.1 as usize]);
                let edge = q - p;
                if edge.length() <= longest((p + q) * 0.5) {
                    return None;
                }
                let (m, n) = (normals[key.0 as usize], normals[key.1 as usize]);
                let arc =
                    if m.dot(n) > ONE_SURFACE { (n * edge.dot(n) - m * edge.dot(m)) * 0.125 } else { DVec3::ZERO };
                mesh.vertices.push((p + q) * 0.5 + arc.clamp_length_max(most((p + q) * 0.5)));
                Some(mesh.vertices.len() as u32 - 1)
            })
        };
        for &[a, b, c] in &self.triangles {
            let mids = [half(&mut mesh, a, b), half(&mut mesh, b, c), half(&mut mesh, c, a)];
            let corners = [a, b, c];
            let split: Vec<usize> = (0..3).filter(|&k| mids[k].is_some()).collect();
            match (split.as_slice(), mids) {
                ([], _) => mesh.triangles.push(corners),
                (_, [Some(x), Some(y), Some(z)]) => {
                    mesh.triangles.extend([[a, x, z], [x, b, y], [z, y, c], [x, y, z]]);
                }
                (&[k], _) => {
                    let [p, q, r] = [0, 1, 2].map(|i| corners[(k + i) % 3]);
                    let m = mids[k].unwrap_or(p);
                    mesh.triangles.extend([[p, m, r], [m, q, r]]);
                }
                _ => {
                    // Turned so that the edge r-p is the one that stays.
                    let k = (0..3).find(|&k| mids[k].is_none()).unwrap_or(0);
                    let [p, q, r] = [1, 2, 0].map(|i| corners[(k + i) % 3]);
                    let (m, n) = (mids[(k + 1) % 3].unwrap_or(p), mids[(k + 2) % 3].unwrap_or(q));
                    mesh.triangles.push([m, q, n]);
                    // The shorter diagonal of what is left.
                    let length = |i: u32, j: u32| (mesh.vertices[i as usize] - mesh.vertices[j as usize]).length();
                    let cut = if length(p, n) < length(m, r) { [[p, m, n], [p, n, r]] } else { [[p, m, r], [m, n, r]] };
                    mesh.triangles.extend(cut);
                }
            }
        }
        mesh
    }

    /// Splits triangles along the zero level of a value per vertex, which grows with the new vertices.
    /// Both sides are kept; `mix` hears of each new vertex (first, second, weight of the second).
    pub fn split(&mut self, value: &mut Vec<f64>, mut mix: impl FnMut(u32, u32, f64)) {
        // A vertex nearly on the level is put on it: no sliver triangles.
        let mut cuts = HashMap::new();
        let mut triangles = Vec::with_capacity(self.triangles.len());
        for t in std::mem::take(&mut self.triangles) {
            let s = t.map(|i| value[i as usize]);
            if s.iter().all(|&x| x <= 0.0) || s.iter().all(|&x| x >= 0.0) {
                triangles.push(t);
                continue;
            }
            let (mut low, mut high) = (Vec::new(), Vec::new());
            for k in 0..3 {
                let (a, b) = (t[k], t[(k + 1) % 3]);
                let (sa, sb) = (value[a as usize], value[b as usize]);
                if sa <= 0.0 {
                    low.push(a);
                }
                if sa >= 0.0 {
                    high.push(a);
                }
                if (sa < 0.0 && sb > 0.0) || (sa > 0.0 && sb < 0.0) {
                    let key = (a.min(b), a.max(b));
                    let c = *cuts.entry(key).or_insert_with(|| {
                        let (p, q) = (value[key.0 as usize], value[key.1 as usize]);
                        let w = p / (p - q);
                        let v = self.vertices[key.0 as usize].lerp(self.vertices[key.1 as usize], w);
                        self.vertices.push(v);
                        value.push(0.0);
                        mix(key.0, key.1, w);
                        self.vertices.len() as u32 - 1
                    });
                    low.push(c);
                    high.push(c);
                }
            }
            for polygon in [low, high] {
                for k in 1..polygon.len().saturating_sub(1) {
                    triangles.push([polygon[0], polygon[k], polygon[k + 1]]);
                }
            }
        }
        self.triangles = triangles;
    }

    /// Cuts along the zero level of `value` and keeps the side `<= 0`. The cut stays open.
    pub fn clipped(&self, value: impl Fn(DVec3) -> f64) -> Self {
        let mut mesh = self.clone();
        let mut s: Vec<f64> = mesh.vertices.iter().map(|&p| value(p)).collect();
        mesh.split(&mut s, |_, _, _| {});
        mesh.filter(|_, t| t.iter().all(|&i| s[i as usize] <= 0.0))
    }

    /// Closed loops of open border edges, in the direction that a filling triangle would run.
    pub fn border_loops(&self) -> Vec<Vec<u32>> {
        let mut have = std::collections::BTreeSet::new();
        for t in &self.triangles {
            for k in 0..3 {
                have.insert((t[k], t[(k + 1) % 3]));
            }
        }
        let mut next: BTreeMap<u32, u32> = BTreeMap::new();
        for &(a, b) in &have {
            if !have.contains(&(b, a)) {
                next.insert(b, a);
            }
        }
        let mut loops = Vec::new();
        while let Some((&start, _)) = next.iter().next() {
            let mut ring = vec![start];
            let mut at = next.remove(&start).unwrap_or(start);
            while at != start {
                ring.push(at);
                match next.remove(&at) {
                    Some(b) => at = b,
                    None => break,
                }
            }
            loops.push(ring);
        }
        loops
    }

    /// Closes every open border with a fan round its middle.
    pub fn closed(&self) -> Self {
        let mut mesh = self.clone();
        for ring in self.border_loops() {
            let middle = ring.iter().map(|&i| self.vertices[i as usize]).sum::<DVec3>() / ring.len() as f64;
            let c = mesh.vertices.len() as u32;
            mesh.vertices.push(middle);
            for k in 0..ring.len() {
                mesh.triangles.push([ring[k], ring[(k + 1) % ring.len()], c]);
            }
        }
        mesh
    }

    /// Unit normal per vertex, weighted by corner angle.
    pub fn normals(&self) -> Vec<DVec3> {
        let mut normals = vec![DVec3::ZERO; self.vertices.len()];
        for &t in &self.triangles {
            let p = self.corners(t);
            let n = (p[1] - p[0]).cross(p[2] - p[0]).normalize_or_zero();
            for k in 0..3 {
                normals[t[k] as usize] += n * corner_angle(p[k], p[(k + 1) % 3], p[(k + 2) % 3]);
            }
        }
        normals.into_iter().map(|n| n.try_normalize().unwrap_or(DVec3::Y)).collect()
    }

    /// Splits vertices where faces meet at more than `degrees`, and returns the normals of the new vertices.
    pub fn creased(&self, degrees: f64) -> (Self, Vec<DVec3>) {
        let limit = degrees.to_radians().cos();
        let mut around: Vec<Vec<(u32, u8)>> = vec![Vec::new(); self.vertices.len()];
        let mut faces = Vec::with_capacity(self.triangles.len());
        for (k, &t) in self.triangles.iter().enumerate() {
            let p = self.corners(t);
            faces.push((p[1] - p[0]).cross(p[2] - p[0]).normalize_or_zero());
            for c in 0..3 {
                around[t[c] as usize].push((k as u32, c as u8));
            }
        }
        let mut mesh = Mesh { vertices: Vec::new(), triangles: self.triangles.clone() };
        let mut normals = Vec::new();
        for (i, corners) in around.iter().enumerate() {
            let mut groups: Vec<(DVec3, Vec<(u32, u8)>)> = Vec::new();
            for &(face, corner) in corners {
                let n = faces[face as usize];
                match groups.iter_mut().find(|(sum, _)| sum.normalize_or_zero().dot(n) >= limit || *sum == DVec3::ZERO)
                {
                    Some((sum, members)) => {
                        *sum += n;
                        members.push((face, corner));
                    }
                    None => groups.push((n, vec![(face, corner)])),
                }
            }
            for (_, members) in groups {
                let mut n = DVec3::ZERO;
                for &(face, corner) in &members {
                    let t = self.triangles[face as usize];
                    let p = self.corners(t);
                    let c = corner as usize;
                    n += faces[face as usize] * corner_angle(p[c], p[(c + 1) % 3], p[(c + 2) % 3]);
                    mesh.triangles[face as usize][c] = mesh.vertices.len() as u32;
                }
                mesh.vertices.push(self.vertices[i]);
                normals.push(n.try_normalize().unwrap_or(DVec3::Y));
            }
        }
        (mesh, normals)
    }

    /// Points spread over the triangles, at most about `step` apart, in a fixed order.
    pub fn samples(&self, step: f64) -> Vec<DVec3> {
        let mut out = Vec::new();
        for &t in &self.triangles {
            let [a, b, c] = self.corners(t);
            let longest = (b - a).length().max((c - b).length()).max((a - c).length());
            let k = (longest / step).ceil().max(1.0) as usize;
            let mut put = |p: f64, q: f64| out.push(a + (b - a) * (p / k as f64) + (c - a) * (q / k as f64));
            for p in 0..k {
                for q in 0..k - p {
                    put(p as f64 + 1.0 / 3.0, q as f64 + 1.0 / 3.0);
                    if q + 1 < k - p {
                        put(p as f64 + 2.0 / 3.0, q as f64 + 2.0 / 3.0);
                    }
                }
            }
        }
        out
    }

    /// Corners of the bounding box.
    pub fn bounds(&self) -> (DVec3, DVec3) {
        self.vertices
            .iter()
            .fold((DVec3::splat(f64::MAX), DVec3::splat(f64::MIN)), |(lo, hi), &p| (lo.min(p), hi.max(p)))
    }

    /// Adds another mesh's triangles.
    pub fn append(&mut self, other: &Mesh) {
        let n = self.vertices.len() as u32;
        self.vertices.extend_from_slice(&other.vertices);
        self.triangles.extend(other.triangles.iter().map(|t| t.map(|i| i + n)));
    }

    /// Volume of a closed mesh.
    pub fn volume(&self) -> f64 {
        self.triangles.iter().map(|&t| self.corners(t)).map(|[a, b, c]| a.dot(b.cross(c)) / 6.0).sum()
    }
}

fn corner_angle(p: DVec3, a: DVec3, b: DVec3) -> f64 {
    let (u, v) = ((a - p).normalize_or_zero(), (b - p).normalize_or_zero());
    u.dot(v).clamp(-1.0, 1.0).acos()
}

/// Fan triangles of polygons.
pub fn triangulate(faces: &[Vec<u32>]) -> Vec<[u32; 3]> {
    faces.iter().flat_map(|f| (1..f.len() - 1).map(move |k| [f[0], f[k], f[k + 1]])).collect()
}

#[cfg(test)]
mod tests {
    use super::Mesh;
    use glam::DVec3;

    fn tetrahedron() -> Mesh {
        Mesh::new(vec![DVec3::ZERO, DVec3::X, DVec3::Y, DVec3::Z], vec![[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    }

    #[test]
    fn subdivision_keeps_a_closed_mesh_closed() {
        let m = tetrahedron().loop_subdivided();
        assert_eq!(m.triangles.len(), 16);
        assert!(m.border_loops().is_empty());
    }

    #[test]
    fn a_coarse_ball_becomes_a_rounder_one_and_stays_closed() {
        let corners = [DVec3::X, DVec3::Y, DVec3::Z, DVec3::NEG_X, DVec3::NEG_Y, DVec3::NEG_Z];
        let faces = [[0, 1, 2], [1, 3, 2], [3, 4, 2], [4, 0, 2], [1, 0, 5], [3, 1, 5], [4, 3, 5], [0, 4, 5]];
        let coarse = Mesh::new(corners.to_vec(), faces.to_vec()).loop_subdivided();
        let coarse = coarse.map(DVec3::normalize);
        let ball = coarse.rounded(|_| 0.2, |_| 0.2);
        assert!(ball.border_loops().is_empty());
        let whole = 4.0 / 3.0 * std::f64::consts::PI;
        let (left, was) = (whole - ball.volume(), whole - coarse.volume());
        assert!(left < 0.5 * was, "{left:.3} of {was:.3} is missing");
        // Only some edges of a triangle are long.
        let mixed = coarse.rounded(|_| 0.9, |_| 0.1);
        assert!(mixed.border_loops().is_empty() && mixed.triangles.len() > coarse.triangles.len());
    }

    #[test]
    fn a_clipped_mesh_is_closed_again_by_its_lid() {
        let cut = tetrahedron().clipped(|p| p.z - 0.3);
        assert_eq!(cut.border_loops().len(), 1);
        let closed = cut.closed();
        assert!(closed.border_loops().is_empty());
        assert!((closed.volume() - (1.0 - 0.7f64.powi(3)) / 6.0).abs() < 1e-12);
    }

    #[test]
    fn welding_drops_triangles_that_collapse() {
        let mut m = tetrahedron();
        m.vertices.push(DVec3::new(1e-9, 0.0, 0.0));
        m.triangles.push([0, 4, 1]);
        assert_eq!(m.welded(1e-6).triangles.len(), 4);
    }
}
