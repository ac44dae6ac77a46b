//! Hard parts that the sources lack, shaped here: hyoid bone, larynx and windpipe; and the femur, placed by the rig's joints.

use crate::{
    bone::{self, Smooth},
    mesh::Mesh,
    surface::Surface,
};
use anyhow::Result;
use glam::DVec3;

/// Hyoid, larynx and windpipe, from the skin of the throat. Metres.
/// `height` carries a height of the reference body to this one.
pub fn throat(closed: &Surface, height: &dyn Fn(f64) -> f64) -> Vec<(String, Mesh)> {
    let shift = |y: f64| DVec3::Y * (height(y) - y);
    let skin_z = |y: f64| closed.hit(DVec3::new(0.0, height(y), 0.25), DVec3::NEG_Z, 0.5).map_or(0.09, |t| 0.25 - t);
    let at = |y: f64, depth: f64| DVec3::new(0.0, y, skin_z(y) - depth) + shift(y);
    // Hyoid: a horseshoe open to the back, its horns rising a little.
    let middle = at(0.680, 0.012);
    let arc: Vec<DVec3> = (0..=28)
        .map(|k| {
            let a = (k as f64 / 28.0 - 0.5) * 3.5;
            let (s, c) = a.sin_cos();
            middle + DVec3::new(0.0165 * s * (1.0 + 0.12 * a.abs()), 0.0032 * a * a, -0.021 * (1.0 - c))
        })
        .collect();
    let thick = |t: f64| {
        let m = 1.0 - (2.0 * t - 1.0).abs();
        (0.0015 + 0.0014 * m, 0.0018 + 0.0030 * m)
    };
    let hyoid = tube(&arc, &thick, DVec3::Y, 12);
    // Thyroid cartilage: a shield with a keel, over the ring of the cricoid and the windpipe's rings.
    let mut larynx = Mesh::default();
    let mut rows = Vec::new();
    for (y, depth, half, keel) in [
        (0.668, 0.0125, 0.0135, 0.2),
        (0.660, 0.0085, 0.0155, 0.9),
        (0.652, 0.0090, 0.0150, 0.7),
        (0.642, 0.0110, 0.0135, 0.4),
    ] {
        let c = at(y, depth);
        let row: Vec<DVec3> = (0..=16)
            .map(|k| {
                let x = k as f64 / 8.0 - 1.0;
                let back = x.abs().powf(1.0 + 0.9 * (1.0 - keel)) * 0.021;
                c + DVec3::new(
                    x * half,
                    0.004 * x * x - if keel < 0.3 { 0.006 * (1.0 - x.abs()).powi(3) } else { 0.0 },
                    -back,
                )
            })
            .collect();
        rows.push(row);
    }
    larynx.append(&shell(&rows, 0.0016));
    let pipe = |from: f64, to: f64, depth: [f64; 2], n: usize, r: f64| {
        let mut m = Mesh::default();
        for k in 0..n {
            let t = if n > 1 { k as f64 / (n - 1) as f64 } else { 0.0 };
            let y = from + (to - from) * t;
            let c = at(y.max(0.612), depth[0] + (depth[1] - depth[0]) * t) + DVec3::Y * (y - y.max(0.612))
                - DVec3::Z * (r + 0.1 * (0.612 - y).max(0.0));
            let ring: Vec<DVec3> = (0..=24)
                .map(|i| {
                    let a = i as f64 / 24.0 * std::f64::consts::TAU;
                    c + DVec3::new(r * a.sin(), 0.0, r * 0.9 * a.cos())
                })
                .collect();
            m.append(&tube(&ring, &|_| (0.0012, 0.0017), DVec3::Y, 8));
        }
        m
    };
    larynx.append(
        &pipe(0.636, 0.636, [0.0095, 0.0095], 1, 0.0112)
            .map(|p| DVec3::new(p.x, height(0.636) + (p.y - height(0.636)) * 2.2, p.z)),
    );
    larynx.append(&pipe(0.629, 0.575, [0.0105, 0.020], 12, 0.0098));
    // The wall between the rings.
    let wall: Vec<DVec3> = (0..=14)
        .map(|k| {
            let y = 0.662 - 0.090 * k as f64 / 14.0;
            let t = ((0.629 - y) / 0.054).clamp(0.0, 1.0);
            at(y.max(0.612), 0.0105 + 0.0095 * t) + DVec3::Y * (y - y.max(0.612))
                - DVec3::Z * (0.0098 + 0.1 * (0.612 - y).max(0.0))
        })
        .collect();
    larynx.append(&tube(&wall, &|_| (0.0088, 0.0080), DVec3::X, 20));
    vec![("hyoid".into(), hyoid), ("larynx".into(), larynx)]
}

/// A closed tube along a line; `size(t)`: half widths across and along `up`.
fn tube(line: &[DVec3], size: &dyn Fn(f64) -> (f64, f64), up: DVec3, around: usize) -> Mesh {
    let n = line.len();
    let closed = (line[0] - line[n - 1]).length() < 1e-6;
    let mut m = Mesh::default();
    for i in 0..n {
        let (a, b) = if closed && (i == 0 || i == n - 1) {
            (line[n - 2], line[1])
        } else {
            (line[i.saturating_sub(1)], line[(i + 1).min(n - 1)])
        };
        let along = (b - a).normalize();
        let side = along.cross(up).normalize();
        let top = side.cross(along);
        let (w, h) = size(i as f64 / (n - 1) as f64);
        for k in 0..around {
            let (s, c) = (k as f64 / around as f64 * std::f64::consts::TAU).sin_cos();
            m.vertices.push(line[i] + side * (w * c) + top * (h * s));
        }
    }
    let r = around as u32;
    for i in 0..n as u32 - 1 {
        for k in 0..r {
            let l = (k + 1) % r;
            m.triangles.push([i * r + k, i * r + l, (i + 1) * r + l]);
            m.triangles.push([i * r + k, (i + 1) * r + l, (i + 1) * r + k]);
        }
    }
    let mut m = m.welded(1e-7).closed();
    if m.volume() < 0.0 {
        m.flip();
    }
    m
}

/// A thin plate over rows of points.
fn shell(rows: &[Vec<DVec3>], thickness: f64) -> Mesh {
    let back: Vec<Vec<DVec3>> =
        rows.iter().map(|row| row.iter().map(|p| *p - DVec3::Z * thickness).collect()).collect();
    between(rows, &back)
}

/// What lies between two sheets of as many rows and points.
fn between(front: &[Vec<DVec3>], back: &[Vec<DVec3>]) -> Mesh {
    let (n, w) = (front.len(), front[0].len());
    let mut m = Mesh { vertices: front.iter().chain(back).flatten().copied().collect(), triangles: Vec::new() };
    let base = (n * w) as u32;
    let at = |i: usize, j: usize| (i * w + j) as u32;
    for i in 0..n - 1 {
        for j in 0..w - 1 {
            let (a, b, c, d) = (at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j));
            m.triangles.extend([[a, c, b], [a, d, c], [a + base, b + base, c + base], [a + base, c + base, d + base]]);
        }
    }
    let mut rim: Vec<u32> = (0..w).map(|j| at(0, j)).collect();
    rim.extend((1..n).map(|i| at(i, w - 1)));
    rim.extend((0..w - 1).rev().map(|j| at(n - 1, j)));
    rim.extend((1..n - 1).rev().map(|i| at(i, 0)));
    for k in 0..rim.len() {
        let (a, b) = (rim[k], rim[(k + 1) % rim.len()]);
        m.triangles.extend([[a, b, b + base], [a, b + base, a + base]]);
    }
    if m.volume() < 0.0 {
        m.flip();
    }
    m
}

/// The cartilages of the nose under its skin, between the nasal bones and the tip: smooth on both sides, with the furrow between
/// the lateral cartilages and the wings, and the openings of the nostrils. Metres; `height` carries a height of the reference body
/// to this one.
pub fn nose(closed: &Surface, height: &dyn Fn(f64) -> f64) -> Result<Smooth> {
    let skin_z = |y: f64| closed.hit(DVec3::new(0.0, y, 0.25), DVec3::NEG_Z, 0.5).map_or(0.15, |t| 0.25 - t);
    let [top, furrow, foot] = [0.7935, 0.7735, 0.7575].map(height);
    let (bridge, tip) = (skin_z(top), skin_z((furrow + foot) * 0.5));
    let back = bridge - 0.0165;
    let low = DVec3::new(-0.024, foot - 0.008, back - 0.006);
    let high = DVec3::new(0.024, top + 0.008, tip + 0.008);
    let most = |a: f64, b: f64, reach: f64| {
        let h = (reach - (a - b).abs()).max(0.0) / reach;
        a.max(b) + h * h * reach * 0.25
    };
    bone::solid(low, high, 0.0002, |p| {
        // The rim of the bony opening, narrow above.
        let share = ((top - p.y) / (top - foot)).clamp(0.0, 1.0);
        let depth = closed.signed(p) + 0.0026;
        let mut solid = most(depth, p.y - top + 1.2 * p.x.abs(), 0.003);
        solid = most(solid, foot + 0.0012 - p.y, 0.003);
        solid = most(solid, back + 0.0045 * share - p.z, 0.003);
        solid = most(solid, p.x.abs() - (0.006 + 0.0105 * share), 0.003);
        let q = DVec3::new(p.x.abs(), p.y, p.z);
        let (from, to) =
            (DVec3::new(0.0058, foot - 0.004, tip - 0.0130), DVec3::new(0.0048, foot + 0.006, tip - 0.0140));
        let along = ((q - from).dot(to - from) / (to - from).length_squared()).clamp(0.0, 1.0);
        let nostril = (q - from.lerp(to, along)).length() - 0.0034;
        solid = most(solid, -nostril, 0.0015);
        // Wing over lateral cartilage; and the two wings meet in the middle of the tip.
        let between = (p.y - furrow - 0.35 * (q.x - 0.004)).abs() - 0.0004;
        let groove = most(between, -depth - 0.0012, 0.001);
        solid = most(solid, -groove, 0.0012);
        let parting = most(most(q.x - 0.0004, -depth - 0.0010, 0.001), p.y - furrow, 0.001);
        most(solid, -parting, 0.0012)
    })
}

/// A femur in the body frame: `native` in OpenSim axes with the head's centre at its origin; hip and knee in metres.
pub fn femur(native: &Mesh, hip: DVec3, knee: DVec3) -> Result<Mesh> {
    let low = native.vertices.iter().map(|p| p.y).fold(f64::MAX, f64::min);
    let scale = ((knee - hip).length() / -low).clamp(0.88, 1.08);
    let axis = (knee - hip).normalize();
    let turn = glam::DQuat::from_rotation_arc(DVec3::NEG_Y, axis);
    Ok(native.map(|p| hip + turn * (DVec3::new(-p.z, p.y, p.x) * scale)))
}
