//! A bounding volume hierarchy over one triangle mesh: first hit of a ray, nearest point to a point.

use glam::Vec3;

const LEAF_TRIANGLES: usize = 4;

struct Node {
    min: Vec3,
    max: Vec3,
    /// Leaf: first entry of `order`. Inner node: index of the second child; the first one follows its parent.
    link: u32,
    /// Triangles of a leaf; 0 marks an inner node.
    count: u32,
}

/// Built once over positions (metres) and triangle indices; queries take the same slices again.
pub struct Bvh {
    nodes: Vec<Node>,
    order: Vec<u32>,
}

/// Where a ray meets the mesh. `u` and `v` weigh the second and third corner of the triangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    pub distance: f32,
    pub triangle: u32,
    pub u: f32,
    pub v: f32,
}

/// The nearest point of the mesh. `u` and `v` weigh the second and third corner of the triangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    pub distance: f32,
    pub position: Vec3,
    pub triangle: u32,
    pub u: f32,
    pub v: f32,
}

impl Bvh {
    pub fn new(positions: &[Vec3], indices: &[u32]) -> Self {
        let corner = |t: u32, k: usize| positions[indices[t as usize * 3 + k] as usize];
        let count = indices.len() / 3;
        let mut order: Vec<u32> = (0..count as u32).collect();
        let boxes: Vec<(Vec3, Vec3)> = order
            .iter()
            .map(|&t| {
                let (a, b, c) = (corner(t, 0), corner(t, 1), corner(t, 2));
                (a.min(b).min(c), a.max(b).max(c))
            })
            .collect();
        let mut nodes = Vec::with_capacity(count / 2 + 1);
        if count > 0 {
            split(&mut nodes, &mut order, 0, &boxes);
        }
        Self { nodes, order }
    }

    /// First front-facing triangle along the ray, at most `limit` metres away. `direction` is a unit vector.
    pub fn cast(&self, positions: &[Vec3], indices: &[u32], origin: Vec3, direction: Vec3, limit: f32) -> Option<Hit> {
        let inverse = direction.recip();
        let mut best: Option<Hit> = None;
        let mut reach = limit;
        let mut stack = vec![0u32];
        while let Some(n) = stack.pop() {
            let Some(node) = self.nodes.get(n as usize) else { continue };
            let (a, b) = ((node.min - origin) * inverse, (node.max - origin) * inverse);
            let (near, far) = (a.min(b).max_element().max(0.0), a.max(b).min_element());
            // NaN (0 * inf, a ray inside a slab's plane) must not hide the box.
            if near > far || near > reach {
                continue;
            }
            if node.count == 0 {
                stack.push(node.link);
                stack.push(n + 1);
                continue;
            }
            for &t in &self.order[node.link as usize..(node.link + node.count) as usize] {
                let Some((distance, u, v)) = crossing(origin, direction, triangle(positions, indices, t)) else {
                    continue;
                };
                if distance < reach {
                    reach = distance;
                    best = Some(Hit { distance, triangle: t, u, v });
                }
            }
        }
        best
    }

    /// The nearest point of the mesh to `point`, at most `limit` metres away.
    pub fn nearest(&self, positions: &[Vec3], indices: &[u32], point: Vec3, limit: f32) -> Option<Nearest> {
        let gap = |n: &Node| point.distance_squared(point.clamp(n.min, n.max));
        let mut reach = limit * limit;
        let mut best = None;
        let mut stack = vec![0u32];
        while let Some(n) = stack.pop() {
            let Some(node) = self.nodes.get(n as usize) else { continue };
            if gap(node) > reach {
                continue;
            }
            if node.count == 0 {
                let (first, second) = (n + 1, node.link);
                let nearer = gap(&self.nodes[first as usize]) <= gap(&self.nodes[second as usize]);
                let (now, later) = if nearer { (first, second) } else { (second, first) };
                stack.push(later);
                stack.push(now);
                continue;
            }
            for &t in &self.order[node.link as usize..(node.link + node.count) as usize] {
                let corners = triangle(positions, indices, t);
                let (u, v) = nearest_on_triangle(point, corners);
                let position = corners[0] * (1.0 - u - v) + corners[1] * u + corners[2] * v;
                let d = position.distance_squared(point);
                if d <= reach {
                    reach = d;
                    best = Some(Nearest { distance: d.sqrt(), position, triangle: t, u, v });
                }
            }
        }
        best
    }
}

/// Where a ray enters a triangle by its front: distance, and weights of the second and third corner.
pub(super) fn crossing(origin: Vec3, direction: Vec3, [a, b, c]: [Vec3; 3]) -> Option<(f32, f32, f32)> {
    let (ab, ac) = (b - a, c - a);
    let h = direction.cross(ac);
    let determinant = ab.dot(h);
    if determinant <= 1e-14 {
        return None;
    }
    let s = (origin - a) / determinant;
    let u = s.dot(h);
    let k = s.cross(ab);
    let v = direction.dot(k);
    let distance = ac.dot(k);
    (u >= 0.0 && v >= 0.0 && u + v <= 1.0 && distance >= 0.0).then_some((distance, u, v))
}

fn triangle(positions: &[Vec3], indices: &[u32], t: u32) -> [Vec3; 3] {
    [0, 1, 2].map(|k| positions[indices[t as usize * 3 + k] as usize])
}

fn split(nodes: &mut Vec<Node>, order: &mut [u32], first: u32, boxes: &[(Vec3, Vec3)]) {
    let bounds = |items: &[u32]| {
        items.iter().fold((Vec3::INFINITY, Vec3::NEG_INFINITY), |(lo, hi), &t| {
            (lo.min(boxes[t as usize].0), hi.max(boxes[t as usize].1))
        })
    };
    let (min, max) = bounds(order);
    let me = nodes.len();
    nodes.push(Node { min, max, link: first, count: order.len() as u32 });
    if order.len() <= LEAF_TRIANGLES {
        return;
    }
    let centre = |t: u32| boxes[t as usize].0 + boxes[t as usize].1;
    let (lo, hi) =
        order.iter().fold((Vec3::INFINITY, Vec3::NEG_INFINITY), |(lo, hi), &t| (lo.min(centre(t)), hi.max(centre(t))));
    let axis = (hi - lo).max_position();
    let half = order.len() / 2;
    order.select_nth_unstable_by(half, |&a, &b| centre(a)[axis].total_cmp(&centre(b)[axis]));
    let (left, right) = order.split_at_mut(half);
    split(nodes, left, first, boxes);
    nodes[me].link = nodes.len() as u32;
    nodes[me].count = 0;
    split(nodes, right, first + half as u32, boxes);
}

/// Barycentric weights of the second and third corner (Ericson, Real-Time Collision Detection, 5.1.5).
fn nearest_on_triangle(p: Vec3, [a, b, c]: [Vec3; 3]) -> (f32, f32) {
    let (ab, ac, ap) = (b - a, c - a, p - a);
    let (d1, d2) = (ab.dot(ap), ac.dot(ap));
    if d1 <= 0.0 && d2 <= 0.0 {
        return (0.0, 0.0);
    }
    let bp = p - b;
    let (d3, d4) = (ab.dot(bp), ac.dot(bp));
    if d3 >= 0.0 && d4 <= d3 {
        return (1.0, 0.0);
    }
    let vc = d1 * d4 - d3 * d2;
    if vc <= 0.0 && d1 >= 0.0 && d3 <= 0.0 {
        return (d1 / (d1 - d3), 0.0);
    }
    let cp = p - c;
    let (d5, d6) = (ab.dot(cp), ac.dot(cp));
    if d6 >= 0.0 && d5 <= d6 {
        return (0.0, 1.0);
    }
    let vb = d5 * d2 - d1 * d6;
    if vb <= 0.0 && d2 >= 0.0 && d6 <= 0.0 {
        return (0.0, d2 / (d2 - d6));
    }
    let va = d3 * d6 - d5 * d4;
    if va <= 0.0 && d4 - d3 >= 0.0 && d5 - d6 >= 0.0 {
        let w = (d4 - d3) / ((d4 - d3) + (d5 - d6));
        return (1.0 - w, w);
    }
    let scale = (va + vb + vc).recip();
    (vb * scale, vc * scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A bumpy closed ball of 2 x 16 x 8 triangles, radius about 1.
    fn ball() -> (Vec<Vec3>, Vec<u32>) {
        let (columns, rows) = (16u32, 9u32);
        let mut positions = vec![];
        for r in 0..rows {
            for c in 0..columns {
                let (theta, phi) = (
                    std::f32::consts::PI * r as f32 / (rows - 1) as f32,
                    std::f32::consts::TAU * c as f32 / columns as f32,
                );
                let bump = 1.0 + 0.1 * (3.0 * phi).sin() * theta.sin();
                positions.push(Vec3::new(theta.sin() * phi.cos(), theta.cos(), theta.sin() * phi.sin()) * bump);
            }
        }
        let mut indices = vec![];
        for r in 0..rows - 1 {
            for c in 0..columns {
                let (a, b) = (r * columns + c, r * columns + (c + 1) % columns);
                let (d, e) = (a + columns, b + columns);
                indices.extend([a, b, d, b, e, d]);
            }
        }
        (positions, indices)
    }

    proptest! {
        #[test]
        fn a_ray_hits_what_testing_every_triangle_hits(
            from in prop::array::uniform3(-3.0f32..3.0), to in prop::array::uniform3(-0.8f32..0.8),
        ) {
            let (positions, indices) = ball();
            let (origin, target) = (Vec3::from(from), Vec3::from(to));
            prop_assume!(origin.length() > 1.3);
            let direction = (target - origin).normalize();
            let tree = Bvh::new(&positions, &indices);
            let all: Vec<_> = (0..indices.len() / 3)
                .filter_map(|t| {
                    let alone: Vec<u32> = indices[t * 3..t * 3 + 3].to_vec();
                    Bvh::new(&positions, &alone).cast(&positions, &alone, origin, direction, 10.0)
                })
                .map(|h| h.distance)
                .collect();
            let nearest = all.into_iter().fold(f32::INFINITY, f32::min);
            match tree.cast(&positions, &indices, origin, direction, 10.0) {
                Some(hit) => prop_assert!((hit.distance - nearest).abs() < 1e-4),
                None => prop_assert!(nearest.is_infinite()),
            }
        }

        #[test]
        fn the_nearest_point_is_no_farther_than_any_corner(at in prop::array::uniform3(-2.0f32..2.0)) {
            let (positions, indices) = ball();
            let tree = Bvh::new(&positions, &indices);
            let point = Vec3::from(at);
            let found = tree.nearest(&positions, &indices, point, f32::INFINITY).unwrap();
            let corner = positions.iter().map(|p| p.distance(point)).fold(f32::INFINITY, f32::min);
            prop_assert!(found.distance <= corner + 1e-5);
            prop_assert!((found.position.distance(point) - found.distance).abs() < 1e-4);
        }
    }

    #[test]
    fn an_empty_mesh_is_never_hit() {
        let tree = Bvh::new(&[], &[]);
        assert_eq!(tree.cast(&[], &[], Vec3::ZERO, Vec3::Y, 1.0), None);
        assert_eq!(tree.nearest(&[], &[], Vec3::ZERO, 1.0), None);
    }
}
