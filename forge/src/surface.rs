//! Questions to a surface: nearest point, ray, winding number. One tree per surface, built once.

use crate::mesh::Mesh;
use glam::DVec3;
use parry3d_f64::{
    query::{PointQuery, PointQueryWithLocation, Ray, RayCast},
    shape::TriMesh,
};

/// A mesh with its search trees.
pub struct Surface {
    pub mesh: Mesh,
    shape: TriMesh,
    winding: Vec<Cell>,
}

/// A node of the winding tree: a far cell counts as one dipole (Barill and others 2018, first order).
struct Cell {
    centre: DVec3,
    area_normal: DVec3,
    radius: f64,
    children: Option<(u32, u32)>,
    triangles: Vec<u32>,
}

impl Surface {
    /// A mesh needs at least one triangle.
    pub fn new(mesh: Mesh) -> anyhow::Result<Self> {
        let shape = TriMesh::new(mesh.vertices.clone(), mesh.triangles.clone())
            .map_err(|e| anyhow::anyhow!("a surface cannot be searched: {e}"))?;
        let mut winding = Vec::new();
        let centroids: Vec<DVec3> = mesh.triangles.iter().map(|&t| mesh.centroid(t)).collect();
        build(&mesh, &centroids, (0..mesh.triangles.len() as u32).collect(), &mut winding);
        Ok(Self { mesh, shape, winding })
    }

    /// Nearest point and the number of its triangle.
    pub fn nearest(&self, p: DVec3) -> (DVec3, u32) {
        let (projection, (triangle, _)) = self.shape.project_local_point_and_get_location(p, false);
        (projection.point, triangle)
    }

    /// Unsigned distance.
    pub fn distance(&self, p: DVec3) -> f64 {
        (self.shape.project_local_point(p, false).point - p).length()
    }

    /// Unit normal of a triangle.
    pub fn face_normal(&self, triangle: u32) -> DVec3 {
        let [a, b, c] = self.mesh.corners(self.mesh.triangles[triangle as usize]);
        (b - a).cross(c - a).normalize_or_zero()
    }

    /// Distance along a ray to the first hit.
    pub fn hit(&self, from: DVec3, direction: DVec3, farthest: f64) -> Option<f64> {
        // Symmetric meshes have edges exactly on the midline; a ray along them would slip between the triangles.
        let from = from + DVec3::new(1.1e-7, 0.7e-7, 1.3e-7);
        self.shape.cast_local_ray(&Ray::new(from, direction), farthest, false)
    }

    /// Generalised winding number: about 1 inside, 0 outside, sensible for open meshes too.
    pub fn winding(&self, p: DVec3) -> f64 {
        let mut sum = 0.0;
        let mut stack = vec![0u32];
        while let Some(k) = stack.pop() {
            let cell = &self.winding[k as usize];
            let d = cell.centre - p;
            let distance = d.length();
            if distance > 2.3 * cell.radius {
                sum += d.dot(cell.area_normal) / (distance * distance * distance);
            } else if let Some((a, b)) = cell.children {
                stack.extend([a, b]);
            } else {
                for &t in &cell.triangles {
                    let [a, b, c] = self.mesh.corners(self.mesh.triangles[t as usize]).map(|q| q - p);
                    let (la, lb, lc) = (a.length(), b.length(), c.length());
                    let denominator = la * lb * lc + a.dot(b) * lc + b.dot(c) * la + c.dot(a) * lb;
                    sum += 2.0 * a.dot(b.cross(c)).atan2(denominator);
                }
            }
        }
        sum / (4.0 * std::f64::consts::PI)
    }

    /// Inside by winding number.
    pub fn contains(&self, p: DVec3) -> bool {
        self.winding(p) > 0.5
    }

    /// Distance, negative inside.
    pub fn signed(&self, p: DVec3) -> f64 {
        let d = self.distance(p);
        if self.contains(p) { -d } else { d }
    }
}

fn build(mesh: &Mesh, centroids: &[DVec3], triangles: Vec<u32>, cells: &mut Vec<Cell>) -> u32 {
    let (mut area, mut weighted, mut area_normal) = (1e-30, DVec3::ZERO, DVec3::ZERO);
    let (mut low, mut high) = (DVec3::splat(f64::MAX), DVec3::splat(f64::MIN));
    for &t in &triangles {
        let [a, b, c] = mesh.corners(mesh.triangles[t as usize]);
        let n = (b - a).cross(c - a) * 0.5;
        let m = centroids[t as usize];
        area += n.length();
        weighted += m * n.length();
        area_normal += n;
        low = low.min(m);
        high = high.max(m);
    }
    let centre = weighted / area;
    let radius = triangles
        .iter()
        .flat_map(|&t| mesh.corners(mesh.triangles[t as usize]))
        .map(|p| (p - centre).length())
        .fold(0.0, f64::max);
    let index = cells.len() as u32;
    cells.push(Cell { centre, area_normal, radius, children: None, triangles: Vec::new() });
    let size = high - low;
    if triangles.len() <= 8 || size.max_element() <= 0.0 {
        cells[index as usize].triangles = triangles;
        return index;
    }
    let axis = if size.x >= size.y && size.x >= size.z {
        0
    } else if size.y >= size.z {
        1
    } else {
        2
    };
    let mut order = triangles;
    order.sort_by(|&a, &b| {
        let (p, q) = (centroids[a as usize][axis], centroids[b as usize][axis]);
        p.total_cmp(&q).then(a.cmp(&b))
    });
    let right = order.split_off(order.len() / 2);
    let a = build(mesh, centroids, order, cells);
    let b = build(mesh, centroids, right, cells);
    cells[index as usize].children = Some((a, b));
    index
}

#[cfg(test)]
mod tests {
    use super::Surface;
    use crate::mesh::Mesh;
    use glam::DVec3;

    #[test]
    fn winding_tells_inside_from_outside() {
        let m = Mesh::new(
            vec![DVec3::ZERO, DVec3::X, DVec3::Y, DVec3::Z],
            vec![[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]],
        );
        let s = Surface::new(m).expect("searchable");
        assert!((s.winding(DVec3::splat(0.2)) - 1.0).abs() < 1e-9);
        assert!(s.winding(DVec3::splat(0.6)).abs() < 1e-9);
        assert!(s.signed(DVec3::new(0.2, 0.2, 0.1)) < 0.0);
        assert!((s.distance(DVec3::new(0.2, 0.2, -0.5)) - 0.5).abs() < 1e-12);
    }
}
