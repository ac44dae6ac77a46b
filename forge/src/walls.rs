//! Bones that part layers of muscle: thin plates that a distance alone does not keep a muscle on its side of.

use crate::{mesh::Mesh, skeleton::Bones, surface::Surface};
use anyhow::Result;
use glam::DVec3;

const MM: f64 = 1e-3;
/// Walls, left side.
const NAMES: [&str; 2] = ["scapula.L", "pelvis.L"];
/// A wall within this bears on which side a place is taken to lie on.
const NEAR: f64 = 25.0 * MM;
/// What has gone through a wall is fetched back from so far behind it.
const BEHIND: f64 = 14.0 * MM;
/// Share of the votes that settles it for a muscle that lies along the wall.
const CLEAR_MAJORITY: f64 = 0.8;
/// The trunk's axis stands so far in front of the origin.
const AXIS: f64 = 20.0 * MM;

/// A plate, and its two faces: towards the trunk's axis and away from it.
struct Wall {
    whole: Surface,
    faces: [Surface; 2],
}

/// All plates of the left side.
pub struct Walls(Vec<Wall>);

/// Where a place of a muscle lies, one value a wall: above 0 on the outer face, below 0 on the inner one, 0 on no side.
pub type Sides = Vec<Vec<f64>>;

/// Away from the trunk's axis.
fn outward(p: DVec3) -> DVec3 {
    DVec3::new(p.x, 0.0, p.z - AXIS).normalize_or_zero()
}

impl Walls {
    pub fn is_wall(name: &str) -> bool {
        NAMES.contains(&name)
    }

    pub fn new(bones: &Bones) -> Result<Self> {
        NAMES.iter().filter_map(|n| bones.get(*n)).map(Wall::new).collect::<Result<_>>().map(Self)
    }

    /// On which side of each wall the vertices of a weave lie, `m` fibres of `nv` places. What is far from a wall, beside
    /// it or in it goes with its neighbours.
    pub fn sides(&self, points: &[DVec3], smooth: impl Fn(&mut [f64])) -> Sides {
        self.0
            .iter()
            .map(|wall| {
                let mut votes: Vec<f64> = points.iter().map(|&p| wall.vote(p)).collect();
                let (sum, all) = votes.iter().fold((0.0, 0.0), |(s, a), v| (s + v, a + v.abs()));
                if f64::abs(sum) > CLEAR_MAJORITY * all && all > 0.1 * votes.len() as f64 {
                    votes.fill(sum.signum());
                } else {
                    smooth(&mut votes);
                }
                votes
            })
            .collect()
    }

    /// The shift that takes a place out of the walls, and back through those it has gone through, to `clear` before them.
    pub fn shift(&self, p: DVec3, sides: impl Fn(usize) -> f64, clear: f64) -> DVec3 {
        self.0.iter().enumerate().fold(DVec3::ZERO, |sum, (k, wall)| sum + wall.shift(p + sum, sides(k), clear))
    }

    /// Whether any wall is near one of these places.
    pub fn near(&self, points: &[DVec3]) -> bool {
        self.0.iter().any(|wall| points.iter().any(|&p| wall.whole.distance(p) < NEAR))
    }
}

impl Wall {
    fn new(mesh: &Mesh) -> Result<Self> {
        let face = |outer: bool| {
            let part = mesh.filter(|_, t| {
                let [a, b, c] = mesh.corners(t);
                ((b - a).cross(c - a).dot(outward(mesh.centroid(t))) > 0.0) == outer
            });
            Surface::new(part)
        };
        Ok(Self { whole: Surface::new(mesh.clone())?, faces: [face(true)?, face(false)?] })
    }

    fn vote(&self, p: DVec3) -> f64 {
        let (q, triangle) = self.whole.nearest(p);
        let far = (p - q).length() / NEAR;
        let n = self.whole.face_normal(triangle);
        // In the bone, or beside its edge.
        if far >= 1.0 || (p - q).dot(n) <= 0.5 * (p - q).length() { 0.0 } else { n.dot(outward(q)) * (1.0 - far) }
    }

    fn shift(&self, p: DVec3, side: f64, clear: f64) -> DVec3 {
        if side == 0.0 {
            if !self.whole.contains(p) {
                return DVec3::ZERO;
            }
            let (q, triangle) = self.whole.nearest(p);
            return q + self.whole.face_normal(triangle) * clear - p;
        }
        let face = &self.faces[usize::from(side < 0.0)];
        let (q, triangle) = face.nearest(p);
        let n = face.face_normal(triangle);
        let (from, height) = (p - q, (p - q).dot(n));
        if height > 0.0 {
            // Before the face, or beside the plate.
            let missing = clear - from.length();
            return if missing > 0.0 { from.normalize_or_zero() * missing } else { DVec3::ZERO };
        }
        let beside = (from - n * height).length();
        let through = height > -BEHIND && beside < 1.0 * MM - 0.5 * height;
        if through || self.whole.contains(p) { q + n * clear - p } else { DVec3::ZERO }
    }
}

#[cfg(test)]
mod tests {
    use super::{MM, Wall};
    use crate::mesh::Mesh;
    use glam::DVec3;

    /// A plate of 60 mm on the left, 3 mm thick, that stands across the way outward.
    fn plate() -> Wall {
        let corner = |k: usize| {
            let pick = |bit: usize, a: f64, b: f64| if k >> bit & 1 == 1 { b } else { a };
            DVec3::new(pick(0, 100.0, 103.0), pick(1, -30.0, 30.0), pick(2, -10.0, 50.0)) * MM
        };
        let quads = [[0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6]];
        let triangles = quads.iter().flat_map(|q: &[u32; 4]| [[q[0], q[1], q[2]], [q[0], q[2], q[3]]]).collect();
        let mut mesh = Mesh::new((0..8).map(corner).collect(), triangles);
        if mesh.volume() < 0.0 {
            mesh.flip();
        }
        Wall::new(&mesh).expect("a plate")
    }

    fn moved(wall: &Wall, x: f64, y: f64, side: f64) -> f64 {
        let p = DVec3::new(x, y, 20.0) * MM;
        (p.x + wall.shift(p, side, 1.0 * MM).x) / MM
    }

    #[test]
    fn a_place_knows_the_side_it_lies_on() {
        let wall = plate();
        assert!(wall.vote(DVec3::new(110.0, 0.0, 20.0) * MM) > 0.0);
        assert!(wall.vote(DVec3::new(90.0, 0.0, 20.0) * MM) < 0.0);
        for none in [DVec3::new(101.0, 0.0, 20.0), DVec3::new(101.5, 36.0, 20.0), DVec3::new(60.0, 0.0, 20.0)] {
            assert_eq!(wall.vote(none * MM), 0.0, "{none}");
        }
    }

    #[test]
    fn a_muscle_stays_on_its_side_of_a_plate() {
        let wall = plate();
        // Inside the plate and behind it, from either side.
        for (x, side, want) in [(101.0, -1.0, 99.0), (106.0, -1.0, 99.0), (102.0, 1.0, 104.0), (96.0, 1.0, 104.0)] {
            assert!((moved(&wall, x, 0.0, side) - want).abs() < 1e-6, "{x} {side}");
        }
        // Clear of it, beside its edge, and far behind it nothing moves.
        for (x, y, side) in [(95.0, 0.0, -1.0), (106.0, 45.0, -1.0), (130.0, 0.0, -1.0)] {
            assert!((moved(&wall, x, y, side) - x).abs() < 1e-6, "{x} {y}");
        }
    }
}
