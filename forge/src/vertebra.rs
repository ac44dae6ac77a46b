//! Vertebrae as they are shown: modelled by the measures of the source's, whose arches are torn. Distances in millimeters in a frame
//! of their own: +X left, +Y up along the column, +Z front, the middle of the body at the origin.

use crate::{
    bone::{self, Smooth},
    mesh::Mesh,
    spine::{self, Body},
};
use anyhow::Result;
use glam::{DMat3, DVec3, dvec3};

/// The triangles keep this near to the modelled surface, meters.
const ERROR: f64 = 0.0003;

/// A vertebra's measures and frame.
struct Measures {
    kind: Kind,
    body: Body,
    /// From millimeters of the vertebra to the body frame.
    turn: DMat3,
    /// Tips, millimeters: of the spinous process and of the left transverse process.
    spine: DVec3,
    side: DVec3,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Atlas,
    Axis,
    Cervical,
    Thoracic,
    Lumbar,
}

/// What is shown for the vertebra of that name; `up` points along the column there.
pub fn shown(name: &str, mesh: &Mesh, up: DVec3) -> Result<Smooth> {
    let kind = match (name, &name[..1]) {
        ("C1", _) => Kind::Atlas,
        ("C2", _) => Kind::Axis,
        (_, "C") => Kind::Cervical,
        (_, "T") => Kind::Thoracic,
        _ => Kind::Lumbar,
    };
    let m = Measures::of(kind, spine::body(name, mesh), mesh, up);
    let (low, high) = mesh.bounds();
    let side = high.x.max(-low.x) + 0.008;
    let (low, high) = (dvec3(-side, low.y - 0.008, low.z - 0.008), dvec3(side, high.y + 0.008, high.z + 0.008));
    let back = m.turn.transpose();
    bone::solid(low, high, ERROR, |p| {
        let q = back * (p - m.body.centre) * 1e3;
        let q = dvec3(q.x.abs(), q.y, q.z);
        let distance = match kind {
            Kind::Atlas => m.atlas(q),
            _ => m.vertebra(q),
        };
        distance * 1e-3
    })
}

impl Measures {
    fn of(kind: Kind, body: Body, mesh: &Mesh, up: DVec3) -> Self {
        let front = DVec3::X.cross(up).normalize();
        let turn = DMat3::from_cols(DVec3::X, up, front);
        let local = |p: &DVec3| turn.transpose() * (*p - body.centre) * 1e3;
        let points: Vec<DVec3> = mesh.vertices.iter().map(local).collect();
        let tip = |score: &dyn Fn(&DVec3) -> f64| {
            points.iter().copied().max_by(|a, b| score(a).total_cmp(&score(b))).unwrap_or_default()
        };
        let spine = tip(&|p| -p.z - 2.0 * (p.x.abs() - 3.0).max(0.0));
        let left = tip(&|p| p.x);
        let right = tip(&|p| -p.x);
        let side = (left + dvec3(-right.x, right.y, right.z)) * 0.5;
        Self { kind, body, turn, spine: dvec3(0.0, spine.y, spine.z), side }
    }

    fn vertebra(&self, p: DVec3) -> f64 {
        let [w, d, h] = [self.body.half_width, self.body.depth, self.body.height].map(|x| x * 1e3);
        let cervical = matches!(self.kind, Kind::Cervical | Kind::Axis);
        // Half widths of the canal, radii of pedicle, lamina and articular processes.
        let (canal_x, canal_z, pedicle, lamina, joint) = match self.kind {
            Kind::Thoracic => (7.2, 7.0, 3.0, 3.0, 3.6),
            Kind::Lumbar => (10.0, 7.5, 4.2, 3.6, 5.4),
            _ => (9.4, 6.4, 2.6, 2.7, 4.4),
        };
        let canal = dvec3(0.0, 0.0, -0.43 * d - canal_z);
        let pillar = match self.kind {
            Kind::Thoracic => dvec3(canal_x + 3.2, 0.14 * h, canal.z + 0.5),
            Kind::Lumbar => dvec3(canal_x + 4.2, 0.12 * h, canal.z - 0.5),
            _ => dvec3(canal_x + 4.0, -0.02 * h, canal.z + 2.6),
        };
        let roof = dvec3(0.0, if cervical { -0.10 * h } else { -0.22 * h }, canal.z - canal_z - 2.4);

        let mut solid = self.corpus(p, w, d, h);
        solid = join(
            solid,
            capsule(p, dvec3(0.66 * w, pillar.y, -0.34 * d), pillar, [pedicle * 1.15, pedicle], dvec3(1.0, 0.75, 1.0)),
            2.5,
        );
        // Lamina: a plate that leans back and down.
        let foot = pillar + dvec3(-1.0, -0.30 * h, -1.5);
        solid = join(
            solid,
            capsule(p, foot, roof, [lamina, lamina * 1.1], dvec3(1.0, if cervical { 0.5 } else { 0.32 }, 1.0)),
            2.0,
        );
        // Articular processes, the upper facing back, the lower in front of the next one's.
        let (up, down) = match self.kind {
            Kind::Thoracic => (dvec3(-0.4, 0.66 * h, -2.8), dvec3(-1.6, -0.70 * h, -3.8)),
            Kind::Lumbar => (dvec3(1.8, 0.66 * h, -3.2), dvec3(-3.4, -0.84 * h, -7.0)),
            _ => (dvec3(0.3, 0.52 * h, -2.2), dvec3(0.3, -0.50 * h, -4.2)),
        };
        let flat = if self.kind == Kind::Lumbar { dvec3(1.25, 0.9, 0.95) } else { dvec3(0.9, 1.0, 1.35) };
        solid = join(solid, capsule(p, pillar, pillar + up, [joint, joint * 0.85], flat), 2.0);
        solid = join(solid, capsule(p, pillar, pillar + down, [joint, joint * 0.82], flat), 2.0);
        solid = join(solid, self.transverse(p, w, pillar), 2.2);
        solid = join(solid, self.spinous(p, h, roof), 2.0);
        if self.kind == Kind::Axis {
            // The dens, a little waisted where the transverse ligament holds it.
            let top = dvec3(0.0, 0.5 * h + 15.0, -0.06 * d);
            let foot = dvec3(0.0, 0.2 * h, 0.0);
            solid = join(solid, capsule(p, foot, top, [5.6, 4.6], dvec3(1.0, 1.0, 1.08)), 2.5);
            let shoulder = dvec3(0.72 * w + 3.2, 0.42 * h, -0.16 * d);
            solid = join(solid, ellipsoid(p - shoulder, dvec3(6.6, 3.6, 7.0)), 2.5);
        }
        if self.kind == Kind::Cervical {
            // Uncinate processes: the upper edge of the body turns up at its sides.
            solid = join(
                solid,
                capsule(
                    p,
                    dvec3(0.86 * w, 0.46 * h, -0.16 * d),
                    dvec3(0.82 * w, 0.46 * h, 0.14 * d),
                    [2.0, 1.4],
                    dvec3(1.2, 0.8, 1.0),
                ),
                1.8,
            );
        }
        let hole = {
            let q = p - canal;
            ((q.x / canal_x).hypot(q.z / canal_z) - 1.0) * canal_z
        };
        let mut solid = -join(-solid, hole, 1.2);
        if cervical {
            let x = (0.80 * w + self.side.x) * 0.5;
            let foramen = (p.x - x).hypot(p.z - (canal.z + canal_z + 2.4)) - 2.7;
            solid = -join(-solid, foramen, 0.8);
        }
        solid
    }

    /// The body: a cylinder with a waist, hollowed behind.
    fn corpus(&self, p: DVec3, w: f64, d: f64, h: f64) -> f64 {
        let t = (2.0 * p.y / h).clamp(-1.0, 1.0);
        let waist = 1.0 - 0.10 * (1.0 - t * t);
        let depth = 0.5 * d * if p.z < 0.0 { 0.9 } else { 1.0 };
        let (x, z) = (p.x / w / waist, p.z / depth / waist);
        // Between an ellipse and a rounded box.
        let round = (x.abs().powf(2.5) + z.abs().powf(2.5)).powf(0.4);
        let side = (round - 1.0) * w.min(depth) * waist;
        let edge = 0.11 * h;
        let (a, b) = (side + edge, p.y.abs() - 0.5 * h + edge);
        a.max(0.0).hypot(b.max(0.0)) + a.max(b).min(0.0) - edge
    }

    fn transverse(&self, p: DVec3, w: f64, pillar: DVec3) -> f64 {
        let tip = self.side;
        match self.kind {
            Kind::Thoracic => {
                let bar = capsule(p, pillar, tip - dvec3(2.6, 0.0, 0.0), [4.4, 3.6], dvec3(1.0, 0.85, 1.0));
                join(bar, ellipsoid(p - tip + dvec3(3.2, 0.0, 0.0), dvec3(4.2, 5.2, 4.4)), 3.0)
            }
            Kind::Lumbar => capsule(p, pillar, tip - dvec3(1.6, 0.0, 0.0), [4.6, 2.6], dvec3(1.0, 0.75, 1.25)),
            _ => {
                // Front and back bar round the foramen, each with its tubercle.
                let root = dvec3(0.80 * w, 0.0, -0.05 * w);
                let front = tip + dvec3(-3.6, -0.6, 3.6);
                let back = tip - dvec3(1.8, 0.0, 0.6);
                let bars = capsule(p, root, front, [3.0, 2.4], dvec3(1.0, 0.75, 1.0)).min(capsule(
                    p,
                    pillar,
                    back,
                    [3.2, 2.8],
                    dvec3(1.0, 0.75, 1.0),
                ));
                join(bars, capsule(p, front, back, [2.0, 2.2], dvec3(1.0, 0.8, 1.0)), 2.0)
            }
        }
    }

    fn spinous(&self, p: DVec3, h: f64, roof: DVec3) -> f64 {
        let tip = self.spine;
        match self.kind {
            Kind::Thoracic => {
                let end = tip + (roof - tip).normalize() * 2.4;
                let blade = capsule(p, roof, end, [0.36 * h, 3.8], dvec3(1.8, 1.0, 1.0));
                join(blade, ellipsoid(p - end, dvec3(3.4, 3.6, 3.0)), 2.0)
            }
            Kind::Lumbar => {
                // A hatchet: as high as the body is half, its back edge thick.
                let end = tip + dvec3(0.0, 0.0, 3.0);
                let blade =
                    capsule(p, roof + dvec3(0.0, 0.02 * h, 0.0), end, [0.34 * h, 0.36 * h], dvec3(2.5, 1.0, 1.3));
                join(
                    blade,
                    capsule(
                        p,
                        end + dvec3(0.0, 0.24 * h, 0.0),
                        end - dvec3(0.0, 0.24 * h, 0.0),
                        [3.0, 4.0],
                        DVec3::ONE,
                    ),
                    3.0,
                )
            }
            _ => {
                let long = (tip - roof).length() > 22.0;
                let end = tip + (roof - tip).normalize() * 2.2;
                let blade = capsule(p, roof, end, [5.6, if long { 3.8 } else { 3.2 }], dvec3(1.6, 1.0, 1.0));
                // All but the seventh end in two tubercles.
                let tubercle = if long && self.kind != Kind::Axis { DVec3::ZERO } else { dvec3(3.0, -0.6, -0.4) };
                join(blade, capsule(p, end + dvec3(0.0, 0.0, 2.0), end + tubercle, [2.8, 2.9], DVec3::ONE), 1.6)
            }
        }
    }

    /// The first vertebra: a ring of two arches between the lateral masses. Its frame's origin is the middle of the ring.
    fn atlas(&self, p: DVec3) -> f64 {
        let (tip, back) = (self.side, -self.spine.z);
        let y = self.spine.y * 0.5 + tip.y * 0.5;
        let q = p - dvec3(0.0, y, 0.0);
        let front = 0.5 * self.body.depth * 1e3;
        let mass_x = tip.x * 0.44;
        let z = front - 12.0;
        // The arches as half ellipses in the ring's plane.
        let ring = |from: f64, half: f64, radius: [f64; 2], tall: f64| {
            let (mut best, mut last) = (f64::MAX, None);
            for k in 0..=10 {
                let a = f64::from(k) / 10.0 * std::f64::consts::FRAC_PI_2;
                let point = dvec3(mass_x * a.sin(), 0.0, from + half * a.cos());
                if let Some(last) = last {
                    best = capsule(q, last, point, radius, dvec3(1.0, tall, 1.0)).min(best);
                }
                last = Some(point);
            }
            best
        };
        let mut solid = ring(z, front - 3.0 - z, [2.6, 2.6], 0.6);
        solid = join(solid, ring(z, -(back - 3.0 + z), [2.4, 2.4], 0.7), 2.0);
        solid = join(solid, ellipsoid(q - dvec3(0.0, -0.5, front - 2.6), dvec3(3.4, 4.2, 3.0)), 2.0);
        solid = join(solid, ellipsoid(q - dvec3(0.0, 0.0, 2.4 - back), dvec3(3.2, 3.2, 2.6)), 2.0);
        solid = join(solid, ellipsoid(q - dvec3(mass_x, 0.0, z), dvec3(6.4, 7.6, 9.4)), 2.5);
        let end = dvec3(tip.x - 2.2, tip.y - y, tip.z);
        solid =
            join(solid, capsule(q, dvec3(mass_x + 3.0, -1.0, z - 2.0), end, [4.4, 2.8], dvec3(1.0, 0.95, 1.0)), 2.0);
        let hole = (p.x - (mass_x + tip.x) * 0.5 - 1.0).hypot(p.z - (z + tip.z) * 0.5) - 2.8;
        solid = -join(-solid, hole, 0.8);
        // Shallow cups for the skull's condyles.
        -join(-solid, ellipsoid(q - dvec3(mass_x, 11.4, z), dvec3(7.0, 6.0, 10.0)), 1.0)
    }
}

/// Smooth union, millimeters.
fn join(a: f64, b: f64, reach: f64) -> f64 {
    let h = (reach - (a - b).abs()).max(0.0) / reach;
    a.min(b) - h * h * reach * 0.25
}

/// A line with a radius at each end; distances from it count `by` times along the axes: more than 1 makes it flat there.
fn capsule(p: DVec3, a: DVec3, b: DVec3, radius: [f64; 2], by: DVec3) -> f64 {
    let (ab, ap) = ((b - a) * by, (p - a) * by);
    let t = (ap.dot(ab) / ab.length_squared().max(1e-9)).clamp(0.0, 1.0);
    ((ap - ab * t).length() - (radius[0] + (radius[1] - radius[0]) * t)) / by.max_element().max(1.0)
}

fn ellipsoid(p: DVec3, radii: DVec3) -> f64 {
    let k = (p / radii).length();
    (k - 1.0) * radii.min_element()
}
