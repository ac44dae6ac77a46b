//! The vertebral column after registration: even steps in the neck, bodies as high as their room allows, discs between them.

use crate::{mesh::Mesh, skeleton::Bones};
use glam::DVec3;
use trigger_point_atlas::math::smoothstep;

/// Top to bottom.
pub fn names() -> Vec<String> {
    let run = |letter: &'static str, n: usize| (1..=n).map(move |k| format!("{letter}{k}"));
    run("C", 7).chain(run("T", 12)).chain(run("L", 5)).collect()
}

/// A vertebral body: middle, half width, depth, height. Metres.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    pub centre: DVec3,
    pub half_width: f64,
    pub depth: f64,
    pub height: f64,
}

pub fn body(name: &str, mesh: &Mesh) -> Body {
    let front = mesh.vertices.iter().map(|p| p.z).fold(f64::MIN, f64::max);
    let (wall, ratio) = match &name[..1] {
        "C" => (0.008, 1.35),
        "T" => (0.012, 1.55),
        _ => (0.016, 1.45),
    };
    let extent = |f: &dyn Fn(&DVec3) -> bool| {
        mesh.vertices.iter().filter(|p| f(p)).fold((DVec3::MAX, DVec3::MIN), |(lo, hi), &p| (lo.min(p), hi.max(p)))
    };
    let (lo, hi) = extent(&|p| p.z > front - wall);
    let half_width = ((hi.x - lo.x) / 2.0).max(0.006);
    let depth = half_width * ratio;
    let (lo, hi) = extent(&|p| p.x.abs() < 0.008 && p.z > front - 0.016);
    Body { centre: DVec3::new(0.0, (lo.y + hi.y) / 2.0, front - depth / 2.0), half_width, depth, height: hi.y - lo.y }
}

/// Mends what the sources and the spline leave uneven: C3 squeezed on C4, bodies that touch or overlap.
pub fn mend(bones: &mut Bones) {
    let names = names();
    let get = |bones: &Bones, n: &str| body(n, &bones[n]);
    // Neck: equal gaps from the underside of C2 to the top of T1; z follows the curve that the bodies lie on.
    let (axis, first) = (get(bones, "C2"), get(bones, "T1"));
    let neck: Vec<Body> = (3..=7).map(|k| get(bones, &format!("C{k}"))).collect();
    let shrink = 0.93;
    let room = (axis.centre.y - axis.height / 2.0) - (first.centre.y + first.height / 2.0);
    let gap = (room - shrink * neck.iter().map(|b| b.height).sum::<f64>()) / 6.0;
    let curve: Vec<DVec3> =
        std::iter::once(axis).chain(neck.iter().copied()).chain([first]).map(|b| b.centre).collect();
    let z_at = |y: f64| {
        let k = curve.windows(2).position(|w| w[1].y <= y).unwrap_or(curve.len() - 2);
        let (a, b) = (curve[k], curve[k + 1]);
        a.z + (b.z - a.z) * ((y - a.y) / (b.y - a.y)).clamp(0.0, 1.0)
    };
    let mut top = axis.centre.y - axis.height / 2.0 - gap;
    for (k, b) in neck.iter().enumerate() {
        let y = top - shrink * b.height / 2.0;
        let shift = DVec3::new(0.0, y - b.centre.y, z_at(y) - z_at(b.centre.y));
        if let Some(mesh) = bones.get_mut(&format!("C{}", k + 3)) {
            *mesh = mesh.map(|p| p + shift);
        }
        top -= shrink * b.height + gap;
    }
    // Bodies: 0.82 of the room between the neighbours' middles; arches and processes stay.
    let bodies: Vec<Body> = names.iter().map(|n| get(bones, n)).collect();
    for k in 2..names.len() {
        let b = bodies[k];
        let above = bodies[k - 1].centre.y - b.centre.y;
        let below = if k + 1 < names.len() { b.centre.y - bodies[k + 1].centre.y } else { above };
        let height = if k == 2 { b.height * shrink } else { 0.82 * (above + below) / 2.0 };
        let factor = (height / b.height).clamp(0.7, 1.15);
        let back = b.centre.z - b.depth / 2.0;
        if let Some(mesh) = bones.get_mut(&names[k]) {
            *mesh = mesh.map(|p| {
                let w = smoothstep(0.0, 1.0, (p.z - (back - 0.004)) / 0.008);
                DVec3::new(p.x, b.centre.y + (p.y - b.centre.y) * (1.0 + w * (factor - 1.0)), p.z)
            });
        }
    }
}

/// Intervertebral discs, C2-3 to L5-S1: `disc-C2-3`, `disc-C7-T1`, ...
pub fn discs(bones: &Bones) -> Vec<(String, Mesh)> {
    let names = names();
    let bodies: Vec<Body> = names.iter().map(|n| body(n, &bones[n])).collect();
    let mut out = Vec::new();
    for k in 1..names.len() {
        let upper = bodies[k];
        let (lower, name) = match names.get(k + 1) {
            Some(n) if n[..1] == names[k][..1] => (bodies[k + 1], format!("disc-{}-{}", names[k], &n[1..])),
            Some(n) => (bodies[k + 1], format!("disc-{}-{n}", names[k])),
            None => (sacral_top(&bones["sacrum"], upper, bodies[k - 1]), format!("disc-{}-S1", names[k])),
        };
        out.push((name, disc(upper, lower)));
    }
    out
}

/// Which way is up along the column at the vertebra of that number, from the neighbors' bodies.
pub fn up(bones: &Bones, number: usize) -> DVec3 {
    let names = names();
    let middle = |k: usize| body(&names[k], &bones[&names[k]]).centre;
    // The first vertebra has no body: it lies as the one below does.
    let (above, below) = (number.saturating_sub(1).max(1), (number + 1).min(names.len() - 1).max(2));
    (middle(above) - middle(below)).normalize()
}

/// A hole through the sacrum.
pub struct Foramen {
    from: DVec3,
    along: DVec3,
    radius: f64,
}

impl Foramen {
    /// Distance from its wall, negative inside.
    pub fn distance(&self, p: DVec3) -> f64 {
        let q = p - self.from;
        (q - self.along * q.dot(self.along)).length() - self.radius
    }
}

/// The sacral foramina, four pairs in two lines that draw together downward.
pub fn sacral_foramina(sacrum: &Mesh) -> Vec<Foramen> {
    let (low, high) = sacrum.bounds();
    let middle = |y: f64| {
        let near = sacrum.vertices.iter().filter(|p| (p.y - y).abs() < 0.014 && p.x.abs() < 0.02);
        let (sum, n) = near.fold((DVec3::ZERO, 0.0), |(sum, n), p| (sum + *p, n + 1.0));
        DVec3::new(0.0, y, sum.z / f64::max(n, 1.0))
    };
    let (top, foot) = (middle(high.y - 0.02), middle(low.y + 0.02));
    let down = (foot - top).normalize();
    let along = DVec3::X.cross(down).normalize();
    let (length, half) = (high.y - low.y, high.x);
    [0.0, 1.0, 2.0, 3.0]
        .into_iter()
        .flat_map(|k| {
            let y = high.y - length * (0.26 + 0.165 * k);
            let x = half * (0.44 - 0.055 * k);
            let radius = 0.0036 - 0.0004 * k;
            [1.0, -1.0].map(|side| Foramen { from: middle(y) + DVec3::X * (x * side), along, radius })
        })
        .collect()
}

/// The sacrum's upper plate as if it were a body just under it: its front edge is the promontory, which is nearest to the front edge
/// of the last vertebra.
fn sacral_top(sacrum: &Mesh, last: Body, before: Body) -> Body {
    let up = (before.centre - last.centre).normalize();
    let front = DVec3::X.cross(up).normalize();
    let edge = last.centre - up * (last.height * 0.5) + front * (last.depth * 0.5);
    let midline = sacrum.vertices.iter().filter(|p| p.x.abs() < 0.015);
    let promontory = midline.min_by(|a, b| (**a - edge).length().total_cmp(&(**b - edge).length()));
    let top = promontory.copied().unwrap_or(edge);
    // It rises to the back.
    let centre = DVec3::new(0.0, top.y + 0.25 * last.depth - 0.006, top.z - last.depth * 0.42);
    Body { centre, height: 0.012, ..last }
}

/// A lens between two plates; its side bulges a little.
fn disc(upper: Body, lower: Body) -> Mesh {
    const AROUND: usize = 28;
    let axis = (upper.centre - lower.centre).normalize();
    let a = upper.centre - axis * (upper.height * 0.5 - 0.0008);
    let b = lower.centre + axis * (lower.height * 0.5 - 0.0008);
    let forward = DVec3::X.cross(axis).normalize();
    let forward = if forward.z < 0.0 { -forward } else { forward };
    // (share from the upper plate to the lower one, share of the radius)
    let rows = [
        (0.0, 0.0),
        (0.0, 0.6),
        (0.02, 0.88),
        (0.2, 0.95),
        (0.5, 0.98),
        (0.8, 0.95),
        (0.98, 0.88),
        (1.0, 0.6),
        (1.0, 0.0),
    ];
    let mut mesh = Mesh::default();
    for (t, r) in rows {
        let centre = a.lerp(b, t);
        let width = upper.half_width + (lower.half_width - upper.half_width) * t;
        let depth = (upper.depth + (lower.depth - upper.depth) * t) / 2.0;
        for i in 0..AROUND {
            let angle = i as f64 / AROUND as f64 * std::f64::consts::TAU;
            // Kidney-like: flatter behind.
            let (s, c) = angle.sin_cos();
            let back = if s < 0.0 { 0.86 } else { 1.0 };
            mesh.vertices.push(centre + DVec3::X * (c * r * width) + forward * (s * r * depth * back));
        }
    }
    for row in 0..rows.len() as u32 - 1 {
        for i in 0..AROUND as u32 {
            let j = (i + 1) % AROUND as u32;
            let (p, q) = (row * AROUND as u32, (row + 1) * AROUND as u32);
            mesh.triangles.push([p + i, q + i, q + j]);
            mesh.triangles.push([p + i, q + j, p + j]);
        }
    }
    let mut mesh = mesh.welded(1e-7);
    if mesh.volume() < 0.0 {
        mesh.flip();
    }
    mesh
}
