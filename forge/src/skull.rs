//! The skull and the lower jaw as they are shown: the coarse bones of the source rounded between their corners, with teeth that
//! read as teeth and the seams of the vault. Muscles are woven on the source's own bones. Native frame N (see `skeleton`), metres.

use crate::{mesh::Mesh, skeleton::Bones};
use glam::DVec3;
use trigger_point_atlas::math::smoothstep;

/// A bone with what its surface shows, per vertex.
pub struct Shown {
    pub mesh: Mesh,
    /// `SEAM_MIDDLE` on a seam of the vault, less and more to its sides; `ENAMEL` on teeth; `PLAIN` elsewhere.
    pub mark: Vec<f64>,
}

/// What the fourth channel of a bone's color says. The shader has the same numbers.
pub const PLAIN: f64 = 1.0;
pub const ENAMEL: f64 = 0.73;
const SEAM_MIDDLE: f64 = 0.35;
/// Distance from a seam at which its field has run out, metres.
const SEAM_REACH: f64 = 0.012;

/// No edge of the vault and of the temples, where the seams run, is longer, metres; they begin at this height.
const LONGEST: f64 = 0.008;
const ROUNDED_FROM: f64 = 0.512;
/// The rounding goes so far out at most: on the bare vault, and where muscles lie close on the bone as it came.
const ROUNDED: [f64; 2] = [0.0005, 0.0001];
/// The bare vault begins between these heights.
const VAULT: [f64; 2] = [0.575, 0.600];

/// A tooth of the left side: middle of its neck (left, front), height of the gum and of the biting edge, width along the arch and
/// across it, millimetres.
struct Tooth {
    at: [f64; 2],
    gum: f64,
    edge: f64,
    size: [f64; 2],
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Incisor,
    Canine,
    Premolar,
    Molar,
}
use Kind::{Canine, Incisor, Molar, Premolar};

const fn tooth(at: [f64; 2], gum: f64, edge: f64, size: [f64; 2], kind: Kind) -> Tooth {
    Tooth { at, gum, edge, size, kind }
}

const UPPER: [Tooth; 7] = [
    tooth([4.6, 63.0], 468.9, 457.6, [8.9, 6.6], Incisor),
    tooth([12.1, 60.6], 468.7, 458.6, [6.9, 6.2], Incisor),
    tooth([18.0, 55.6], 469.6, 457.9, [7.6, 7.6], Canine),
    tooth([21.6, 48.4], 469.6, 460.2, [7.2, 9.0], Premolar),
    tooth([23.4, 40.9], 470.4, 461.0, [7.2, 9.2], Premolar),
    tooth([24.8, 31.6], 472.4, 463.3, [10.4, 11.0], Molar),
    tooth([25.6, 21.2], 476.0, 466.3, [10.0, 11.0], Molar),
];
const LOWER: [Tooth; 7] = [
    tooth([2.8, 61.6], 446.8, 457.4, [5.6, 5.8], Incisor),
    tooth([8.5, 60.2], 446.8, 458.0, [6.0, 6.0], Incisor),
    tooth([14.6, 56.9], 447.6, 459.9, [6.9, 7.4], Canine),
    tooth([19.0, 51.4], 449.2, 459.5, [7.2, 7.8], Premolar),
    tooth([22.0, 44.6], 451.0, 460.3, [7.4, 8.4], Premolar),
    tooth([25.0, 35.6], 452.6, 461.6, [11.2, 10.4], Molar),
    tooth([27.6, 24.8], 456.0, 464.6, [10.8, 10.2], Molar),
];

/// Skull and lower jaw, each with its teeth.
pub fn shown(bones: &Bones) -> Vec<(String, Shown)> {
    [("skull", &UPPER, -1.0), ("mandible", &LOWER, 1.0)]
        .into_iter()
        .filter_map(|(name, row, up)| {
            let mut mesh = bones.get(name)?.clone();
            bury(&mut mesh, row, up);
            if name == "skull" {
                even_vault(&mut mesh);
                let longest = |p: DVec3| if p.y > ROUNDED_FROM { LONGEST } else { f64::MAX };
                let most = |p: DVec3| ROUNDED[1] + (ROUNDED[0] - ROUNDED[1]) * smoothstep(VAULT[0], VAULT[1], p.y);
                mesh = mesh.rounded(longest, most).rounded(longest, most);
            }
            let mut mark: Vec<f64> =
                mesh.vertices.iter().map(|&p| if name == "skull" { seam(p) } else { PLAIN }).collect();
            for tooth in 0..row.len() {
                for side in [1.0, -1.0] {
                    mesh.append(&crown(row, tooth, up, side));
                }
            }
            mark.resize(mesh.vertices.len(), ENAMEL);
            Some((name.to_owned(), Shown { mesh, mark }))
        })
        .collect()
}

/// Left, up, front -> N.
fn native(p: DVec3) -> DVec3 {
    DVec3::new(p.z, p.y, -p.x)
}

/// The source's own teeth draw back into the jaw: they are lumps in one piece with it.
fn bury(mesh: &mut Mesh, row: &[Tooth], up: f64) {
    // The ramus rises close behind and beside the lower molars.
    let (wide, beyond_last) = if up < 0.0 { (9.5, 1.0) } else { (6.5, 0.5) };
    for p in &mut mesh.vertices {
        let (left, front) = (p.z.abs() * 1e3, p.x * 1e3);
        // The arch between two teeth: the place on it that is nearest, and the gum's height there.
        let (mut away, mut gum, mut on) = (f64::MAX, 0.0, [0.0; 2]);
        let first = [-row[0].at[0], row[0].at[1]];
        let last = row.len() - 1;
        let behind = [0, 1].map(|k| row[last].at[k] + beyond_last * (row[last].at[k] - row[last - 1].at[k]));
        let mut line = vec![(first, row[0].gum)];
        line.extend(row.iter().map(|t| (t.at, t.gum)));
        line.push((behind, row[last].gum + beyond_last * (row[last].gum - row[last - 1].gum)));
        for pair in line.windows(2) {
            let ((a, low), (b, high)) = (pair[0], pair[1]);
            let d = [b[0] - a[0], b[1] - a[1]];
            let t = (((left - a[0]) * d[0] + (front - a[1]) * d[1]) / (d[0] * d[0] + d[1] * d[1])).clamp(0.0, 1.0);
            let q = [a[0] + d[0] * t, a[1] + d[1] * t];
            let far = (left - q[0]).hypot(front - q[1]);
            if far < away {
                (away, gum, on) = (far, low + (high - low) * t, q);
            }
        }
        // Beyond the gum by so much, towards the other jaw.
        let over = (p.y * 1e3 - gum) * up;
        if away > wide || !(0.0..=16.0).contains(&over) {
            continue;
        }
        // The ridge is rounded: it rises a little towards its middle.
        p.y = (gum + up * 0.9 * (1.0 - (away / wide).powi(2))) * 1e-3;
        let pull = 0.12;
        let sign = if p.z > 0.0 { 1.0 } else { -1.0 };
        p.z += (on[0] * 1e-3 * sign - p.z) * pull;
        p.x += (on[1] * 1e-3 - p.x) * pull;
    }
}

/// One tooth's crown from its neck in the gum to its edge, a closed mesh in N. `side` +1 left.
fn crown(row: &[Tooth], k: usize, up: f64, side: f64) -> Mesh {
    const AROUND: usize = 12;
    let t = &row[k];
    let before = if k == 0 { [-row[0].at[0], row[0].at[1]] } else { row[k - 1].at };
    let after = row.get(k + 1).map_or([2.0 * t.at[0] - before[0], 2.0 * t.at[1] - before[1]], |n| n.at);
    let along = DVec3::new(after[0] - before[0], 0.0, after[1] - before[1]).normalize();
    // Away from the tongue.
    let outward = DVec3::new(-along.z, 0.0, along.x);
    let outward = if outward.dot(DVec3::new(t.at[0], 0.0, t.at[1] - 20.0)) < 0.0 { -outward } else { outward };
    let neck = DVec3::new(t.at[0], t.gum - up * 1.6, t.at[1]);
    let height = (t.edge - t.gum).abs() + 1.6;
    // Share of the height; half widths along the arch and across it, of the whole; how far the middle stands outward.
    let rows: &[[f64; 4]] = match t.kind {
        Incisor => &[
            [0.0, 0.37, 0.46, 0.0],
            [0.22, 0.42, 0.48, 0.03],
            [0.48, 0.47, 0.38, 0.06],
            [0.75, 0.49, 0.24, 0.05],
            [0.93, 0.475, 0.13, 0.02],
            [1.0, 0.43, 0.07, 0.0],
        ],
        Canine => &[
            [0.0, 0.38, 0.44, 0.0],
            [0.22, 0.44, 0.48, 0.03],
            [0.48, 0.49, 0.42, 0.06],
            [0.72, 0.46, 0.30, 0.06],
            [0.90, 0.27, 0.17, 0.03],
            [1.0, 0.08, 0.06, 0.0],
        ],
        Premolar => &[
            [0.0, 0.38, 0.42, 0.0],
            [0.25, 0.45, 0.48, 0.0],
            [0.52, 0.49, 0.49, 0.0],
            [0.78, 0.46, 0.44, 0.0],
            [0.95, 0.36, 0.34, 0.0],
            [0.90, 0.14, 0.10, 0.0],
        ],
        Molar => &[
            [0.0, 0.42, 0.42, 0.0],
            [0.25, 0.46, 0.47, 0.0],
            [0.52, 0.49, 0.49, 0.0],
            [0.78, 0.47, 0.45, 0.0],
            [0.94, 0.38, 0.36, 0.0],
            [0.80, 0.14, 0.12, 0.0],
        ],
    };
    let cusps = match t.kind {
        Premolar => 2.0,
        Molar => 4.0,
        _ => 0.0,
    };
    let mut mesh = Mesh::default();
    for (r, [h, a, b, out]) in rows.iter().enumerate() {
        for i in 0..AROUND {
            let angle = (i as f64 + 0.5) / AROUND as f64 * std::f64::consts::TAU;
            let (s, c) = angle.sin_cos();
            // Rounded squares: a crown is no ellipse.
            let n = c.abs().powf(2.6) + s.abs().powf(2.6);
            let (c1, s1) = (c / n.powf(1.0 / 2.6), s / n.powf(1.0 / 2.6));
            // Cusps stand at the corners, or one outside and one inside.
            let rise = if r + 2 == rows.len() && cusps > 0.0 {
                let turn =
                    if cusps == 2.0 { angle * 2.0 + std::f64::consts::PI } else { angle * 4.0 + std::f64::consts::PI };
                0.07 * turn.cos()
            } else {
                0.0
            };
            let p = neck
                + along * (c1 * a * t.size[0])
                + outward * ((s1 * b + out) * t.size[1])
                + DVec3::Y * (up * height * (h + rise));
            mesh.vertices.push(native(DVec3::new(p.x * side, p.y, p.z) * 1e-3));
        }
    }
    let top = mesh.vertices.len() as u32;
    let last: DVec3 = mesh.vertices[(rows.len() - 1) * AROUND..].iter().sum::<DVec3>() / AROUND as f64;
    mesh.vertices.push(last);
    let n = AROUND as u32;
    for r in 0..rows.len() as u32 {
        for i in 0..n {
            let j = (i + 1) % n;
            if r + 1 < rows.len() as u32 {
                mesh.triangles.push([r * n + i, r * n + j, (r + 1) * n + j]);
                mesh.triangles.push([r * n + i, (r + 1) * n + j, (r + 1) * n + i]);
            } else {
                mesh.triangles.push([r * n + i, r * n + j, top]);
            }
        }
    }
    let mesh_closed = mesh.closed();
    if mesh_closed.volume() < 0.0 {
        mesh.flip();
    }
    mesh
}

/// The source's vault is in terraces: neighbours are evened out without shrinking it.
fn even_vault(mesh: &mut Mesh) {
    let share = |p: DVec3| smoothstep(VAULT[0], VAULT[1], p.y);
    let mut around = vec![Vec::new(); mesh.vertices.len()];
    for t in &mesh.triangles {
        for k in 0..3 {
            around[t[k] as usize].push(t[(k + 1) % 3]);
            around[t[(k + 1) % 3] as usize].push(t[k]);
        }
    }
    for step in 0..16 {
        let pull = if step % 2 == 0 { 0.5 } else { -0.53 };
        let old = mesh.vertices.clone();
        for (i, p) in mesh.vertices.iter_mut().enumerate() {
            if around[i].is_empty() {
                continue;
            }
            let mean = around[i].iter().map(|&j| old[j as usize]).sum::<DVec3>() / around[i].len() as f64;
            *p = old[i] + (mean - old[i]) * (pull * share(old[i]));
        }
    }
}

/// The mark of a place of the skull: how far it lies within the parietal bones. Their borders are the coronal, lambdoid and
/// squamous sutures; the sagittal one is where both meet.
fn seam(p: DVec3) -> f64 {
    let (x, y, z) = (p.z.abs(), p.y, p.x);
    // Behind a plane from bregma to both pteria.
    let coronal = (0.022 - (y - 0.552) * 0.39 - z) * 0.93;
    // Above a line from lambda to both asteria.
    let lambdoid = (y - (0.598 - 0.080 * (x / 0.062).min(1.2).powf(0.9))) * 0.78;
    // Above the arch of the temporal scale.
    let over = ((z + 0.022) / 0.050).clamp(-1.0, 1.0);
    // In front it ends at the pterion.
    let arch = (0.046 * (1.0 - over * over).sqrt()).max(0.030 * smoothstep(0.0, 0.022, z));
    let squamous = y - (0.520 + arch);
    let inside = coronal.min(lambdoid).min(squamous);
    SEAM_MIDDLE + SEAM_MIDDLE * (inside / SEAM_REACH).clamp(-1.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tooth_is_a_crown_over_its_gum_that_touches_its_neighbour() {
        for (row, up) in [(&UPPER, -1.0), (&LOWER, 1.0)] {
            for (k, tooth) in row.iter().enumerate() {
                let crown = crown(row, k, up, 1.0).closed();
                assert!(crown.volume() > 0.0 && crown.border_loops().is_empty(), "tooth {k} is closed");
                let (low, high) = crown.bounds();
                let (gum, edge) = (tooth.gum * 1e-3, tooth.edge * 1e-3);
                assert!(low.y < gum.min(edge) + 0.002 && high.y > gum.max(edge) - 0.002, "tooth {k} has its height");
                if let Some(next) = row.get(k + 1) {
                    let apart = (tooth.at[0] - next.at[0]).hypot(tooth.at[1] - next.at[1]);
                    let wide = (tooth.size[0] + next.size[0]) / 2.0;
                    assert!(
                        (apart - wide).abs() < 1.6,
                        "teeth {k} and {} are {apart:.1} mm apart, {wide:.1} wide",
                        k + 1
                    );
                }
            }
        }
    }

    #[test]
    fn a_seam_runs_where_two_bones_of_the_vault_meet() {
        let at = |x: f64, y: f64, z: f64| seam(DVec3::new(z, y, -x));
        let (frontal, parietal, occipital) = (at(0.0, 0.62, 0.03), at(0.03, 0.63, -0.05), at(0.0, 0.55, -0.12));
        assert!(frontal < SEAM_MIDDLE && occipital < SEAM_MIDDLE && parietal > SEAM_MIDDLE);
        assert_eq!(at(0.03, 0.63, -0.05), at(-0.03, 0.63, -0.05));
    }
}
