//! `forge body`: skin, eyes, skeleton, landmarks and muscles of one body into one GLB.

use crate::{
    base_mesh::BaseMesh,
    bone, definition, eyes,
    glb::{self, Part},
    landmarks::Landmarks,
    loom::{self, Solid, Woven},
    made_bones,
    mesh::Mesh,
    occlusion, registration, relief, skeleton,
    skeleton::Bones,
    skin::{self, ArmCut, Sex},
    skull::{self, Shown},
    spine,
    surface::Surface,
    vertebra,
};
use anyhow::Result;
use glam::DVec3;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, path::PathBuf};
use trigger_point_atlas::math::smoothstep;

const COPYRIGHT: &str = "Skin: MakeHuman base mesh and targets, CC0 1.0. Bones: OpenSim model geometry (Delp et al. and OpenSim contributors), \
CC BY 3.0, as distributed in Pose2Sim (BSD-3-Clause) and osim-rl; split, scaled and warped. Muscles: own definitions.";

/// A body before anything is woven on it. Metres.
pub struct Body {
    pub base: BaseMesh,
    pub sex: Sex,
    /// Whole skin, closed, for inside tests and landmarks.
    pub closed: Surface,
    pub bones: Bones,
    /// What is shown in place of the bone of that name, or beside all of them.
    pub shown: BTreeMap<String, Shown>,
    pub landmarks: Landmarks,
    /// The cartilages of the nose.
    pub nose: bone::Smooth,
    /// Middle of the left humerus's head.
    pub humeral_head: DVec3,
    /// Size against the reference body: what the definitions' millimetres are multiplied by.
    pub scale: f64,
}

impl Body {
    pub fn build(sex: Sex) -> Result<Self> {
        let base = skin::morphed(sex)?;
        let reference = skin::morphed(Sex::Male)?;
        let native = skeleton::assemble()?;
        let scaled = |levels| -> Result<Surface> { Surface::new(skin::closed(&base, &reference, levels)?) };
        // The registration's numbers are in decimetres and were fitted to the unsubdivided mesh.
        let coarse = Surface::new(skin::closed(&base, &reference, 0)?.map(|p| p * 10.0))?;
        let carry = skin::carry(&reference, &base, sex)?;
        let fitted = registration::fit(&coarse, &*carry)?;
        let arm = |s: &str| -> Result<(DVec3, DVec3)> {
            Ok((base.joint(&format!("{s}-shoulder"))?, base.joint(&format!("{s}-elbow"))?))
        };
        let (l, r) = (arm("l")?, arm("r")?);
        let size = |b: &BaseMesh| -> Result<f64> {
            let (shoulder, hip) = (b.joint("l-shoulder")?, b.joint("l-upper-leg")?);
            Ok(shoulder.x + (b.joint("neck")?.y - hip.y) + (b.joint("l-elbow")? - shoulder).length())
        };
        let scale = size(&base)? / size(&reference)?;
        let mut bones = registration::register(&native, &fitted, [("L", l.0, l.1), ("R", r.0, r.1)]);
        spine::mend(&mut bones);
        for (side, sign) in [("L", 1.0), ("R", -1.0)] {
            let name = format!("femur.{side}");
            let knee = base.joint(&format!("{}-knee", side.to_lowercase()))? / 10.0;
            if let Some(mesh) = native.get(&name) {
                bones.insert(name, made_bones::femur(mesh, registration::hip_centre(&fitted, sign), knee)?);
            }
        }
        let closed = scaled(1)?;
        let brow = base.joint("l-eye")?.y / 10.0 + 0.02;
        if let Some(skull) = bones.get_mut("skull") {
            cover_vault(skull, brow, 0.0, &closed);
        }
        let height = |y: f64| carry(DVec3::new(0.0, y * 10.0, 0.9)).y / 10.0;
        bones.extend(made_bones::throat(&closed, &height));
        let mut shown = BTreeMap::new();
        for (name, mut bone) in skull::shown(&native) {
            bone.mesh = bone.mesh.map(|p| fitted.warp.at(p) / 10.0);
            if name == "skull" {
                cover_vault(&mut bone.mesh, brow, 0.03, &closed);
            }
            shown.insert(name, bone);
        }
        let nose = made_bones::nose(&closed, &|y| carry(DVec3::new(0.0, y * 10.0, 1.5)).y / 10.0)?;
        let landmarks = match sex {
            Sex::Male => Landmarks::read(&base, &bones, &closed)?,
            // The second body takes the same spots of the same meshes.
            Sex::Female => {
                let male = Self::build(Sex::Male)?;
                male.landmarks.carried((&male.bones, &male.closed), (&bones, &closed))?
            }
        };
        let humeral_head = fitted.warp.at(skeleton::humeral_head(-1.0)) / 10.0;
        Ok(Self { base, sex, closed, bones, shown, landmarks, humeral_head, nose, scale })
    }
}

/// Least thickness of the scalp, metres.
const SCALP: f64 = 0.005;

/// The vault of the skull lies under the scalp also where the head is smaller than the one it was measured on; below the brow
/// that ends within `fade`.
fn cover_vault(skull: &mut Mesh, brow: f64, fade: f64, skin: &Surface) {
    for p in skull.vertices.iter_mut().filter(|p| p.y > brow - fade) {
        let (on_skin, _) = skin.nearest(*p);
        let inside = skin.contains(*p);
        let (gap, out) = ((on_skin - *p).length(), if inside { on_skin - *p } else { *p - on_skin });
        // Inner faces of the vault are far from the skin and stay; the outer ones follow without a step.
        let missing = if inside { SCALP - gap } else { SCALP + gap };
        if missing > 0.0 {
            let share = if p.y < brow { smoothstep(brow - fade, brow, p.y) } else { 1.0 };
            *p -= out.normalize_or_zero() * (missing * share);
        }
    }
}

fn extras(pairs: &[(&str, Value)]) -> Map<String, Value> {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect()
}

fn latin(name: &str) -> String {
    let (stem, _) = name.rsplit_once('.').unwrap_or((name, ""));
    let number = |p: &str| stem.strip_prefix(p).map(str::to_owned);
    match stem {
        "skull" => "Cranium".into(),
        "mandible" => "Mandibula".into(),
        "C1" => "Atlas (C1)".into(),
        "C2" => "Axis (C2)".into(),
        "sacrum" => "Os sacrum".into(),
        "coccyx" => "Os coccygis".into(),
        "sternum" => "Sternum".into(),
        "costal-cartilages" => "Cartilagines costales".into(),
        "clavicle" => "Clavicula".into(),
        "scapula" => "Scapula".into(),
        "humerus" => "Humerus".into(),
        "pelvis" => "Os coxae".into(),
        "hyoid" => "Os hyoideum".into(),
        "nasal-cartilages" => "Cartilagines nasi".into(),
        "larynx" => "Cartilago thyroidea".into(),
        "femur" => "Femur".into(),
        _ => number("rib-")
            .map(|n| format!("Costa {n}"))
            .or(number("disc-").map(|n| format!("Discus intervertebralis {n}")))
            .unwrap_or_else(|| match &stem[..1] {
                "C" => format!("Vertebra cervicalis {stem}"),
                "T" => format!("Vertebra thoracica {stem}"),
                "L" => format!("Vertebra lumbalis {stem}"),
                _ => stem.to_owned(),
            }),
    }
}

/// All parts of the model.
pub fn parts(body: &Body) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    let skin = skin::build(&body.base, body.sex, 1)?;
    let name = body.sex.name();
    let layer = |l: &str, n: &str| extras(&[("latin", json!(n)), ("layer", json!(l))]);
    parts.push(Part {
        name: format!("skin.{name}"),
        material: "skin",
        normals: skin.mesh.normals(),
        mesh: skin.mesh,
        colour: skin.tint,
        mark: skin.lips,
        scalars: vec![("_CLOTH", skin.cloth), ("_BLEND", skin.hair.iter().map(|hair| 1.0 - hair).collect())],
        extras: layer("skin", "Cutis"),
        ..Default::default()
    });
    let flat = |mesh: &Mesh| mesh.normals();
    parts.push(Part {
        name: "cap".into(),
        material: "cap",
        normals: flat(&skin.caps),
        mesh: skin.caps,
        extras: layer("skin", "Cutis"),
        ..Default::default()
    });
    for side in ["L", "R"] {
        let eye = eyes::build(&body.base, side)?;
        // The eyeball stays where the skin goes: a little behind the one between the lids, and as large as its socket takes it.
        let recess = DVec3::Z * (0.1 * eye.radius - 0.0006);
        for (name, within, shrunk, forward) in [("eye", "skin", 1.0, DVec3::ZERO), ("eyeball", "skeleton", 0.9, recess)]
        {
            parts.push(Part {
                name: format!("{name}.{side}"),
                material: "eye",
                normals: eye.mesh.normals(),
                mesh: eye.mesh.map(|p| eye.centre + (p - eye.centre) * shrunk + forward),
                colour: eye.colour.clone(),
                mark: eye.mark.clone(),
                extras: layer(within, "Bulbus oculi"),
                ..Default::default()
            });
        }
    }
    let [gap, _] = skin::openings(&body.base)?;
    let (lashes, colour) = eyes::lashes(&gap, eyes::ball(&body.base, "L")?);
    let lashes = Part {
        name: "lashes.L".into(),
        material: "eye",
        normals: lashes.normals(),
        mesh: lashes,
        colour,
        extras: layer("skin", "Cilia"),
        ..Default::default()
    };
    let other = lashes.mirror_image("lashes.R".into());
    parts.extend([lashes, other]);
    for (name, shown) in &body.shown {
        let marks: BTreeMap<[u64; 3], f64> = shown
            .mesh
            .vertices
            .iter()
            .map(|p| p.to_array().map(f64::to_bits))
            .zip(shown.mark.iter().copied())
            .collect();
        let (mesh, normals) = shown.mesh.creased(60.0);
        let mut mark: Vec<f64> = mesh.vertices.iter().map(|p| marks[&p.to_array().map(f64::to_bits)]).collect();
        if mark.iter().all(|m| *m == skull::PLAIN) {
            mark.clear();
        }
        let extras = layer("skeleton", &latin(name));
        parts.push(Part { name: name.clone(), material: "bone", mesh, normals, mark, extras, ..Default::default() });
    }
    let cut = ArmCut::of(&body.base, "l")?;
    for (name, mesh) in body.bones.iter().filter(|(name, _)| !body.shown.contains_key(*name)) {
        // Both sides are drawn alike, as the muscles are.
        if name.ends_with(".R") {
            continue;
        }
        let (mut mesh, mut normals) = shown_bone(body, name, mesh)?;
        let beyond = |p: DVec3| match name.as_str() {
            // Inside the skin's cut, closed.
            "humerus.L" => (p - cut.at).dot(cut.axis) + 0.001,
            "femur.L" => skin::HIP_CUT + 0.001 - p.y,
            _ => -1.0,
        };
        if name.starts_with("humerus") || name.starts_with("femur") {
            (mesh, normals) = mesh.clipped(beyond).closed().creased(60.0);
        }
        let material = if name.starts_with("costal") || name == "larynx" { "cartilage" } else { "bone" };
        let extras = layer("skeleton", &latin(name));
        let part = Part { name: name.clone(), material, mesh, normals, extras, ..Default::default() };
        let other = name.strip_suffix(".L").map(|stem| part.mirror_image(format!("{stem}.R")));
        parts.push(part);
        parts.extend(other);
    }
    parts.push(Part {
        name: "nasal-cartilages".into(),
        material: "cartilage",
        mesh: body.nose.0.clone(),
        normals: body.nose.1.clone(),
        extras: layer("skeleton", &latin("nasal-cartilages")),
        ..Default::default()
    });
    for (name, mesh) in spine::discs(&body.bones) {
        let (mesh, normals) = mesh.creased(60.0);
        let extras = layer("skeleton", &latin(&name));
        parts.push(Part { name, material: "cartilage", mesh, normals, extras, ..Default::default() });
    }
    Ok(parts)
}

/// What is drawn of a bone.
fn shown_bone(body: &Body, name: &str, mesh: &Mesh) -> Result<bone::Smooth> {
    let mesh = &mesh.welded(1e-6);
    let spine = spine::names();
    if let Some(k) = spine.iter().position(|n| n == name) {
        return vertebra::shown(name, mesh, spine::up(&body.bones, k));
    }
    match name {
        // Made here, of tubes and plates.
        "hyoid" | "larynx" => Ok(mesh.creased(60.0)),
        "humerus.L" => {
            let (head, radius) = (body.humeral_head, HUMERAL_HEAD * body.scale);
            bone::smoothed(mesh, bone::Look::ROUND, |p, d| d.min((p - head).length() - radius))
        }
        "femur.L" | "clavicle.L" | "sternum" => bone::smoothed(mesh, bone::Look::ROUND, |_, d| d),
        "sacrum" => {
            let holes = spine::sacral_foramina(mesh);
            bone::smoothed(mesh, bone::Look::ROUND, |p, d| holes.iter().fold(d, |d, hole| d.max(-hole.distance(p))))
        }
        // Blades of a millimeter or two, through which the source's faces run in places.
        "scapula.L" | "pelvis.L" => bone::smoothed(mesh, bone::Look::BLADE, |_, d| d),
        _ => bone::smoothed(mesh, bone::Look::THIN, |_, d| d),
    }
}

/// Radius of the head of the humerus on the reference body, metres.
const HUMERAL_HEAD: f64 = 0.0225;

/// The muscles' parts, both sides.
pub fn muscle_parts(body: &Body, woven: &[Woven]) -> Result<Vec<Part>> {
    let cut = ArmCut::of(&body.base, "l")?;
    let mut parts = Vec::new();
    for w in woven {
        for (node, solid) in w.definition.node.iter().zip(&w.solids) {
            if solid.mesh.triangles.is_empty() {
                continue;
            }
            let left = solid.clipped(|p| cut.beyond(p).unwrap_or(skin::HIP_CUT - p.y) + 0.0015 + loom::LID);
            let sides: Vec<(String, Solid, usize)> = match w.definition.sides.as_str() {
                "whole" => vec![(node.slug.clone(), left, 0)],
                "midline" => {
                    let mut both = left.clone();
                    both.append(&left.mirrored());
                    vec![(node.slug.clone(), both, 0)]
                }
                _ => vec![
                    (format!("{}.L", node.slug), left.clone(), 1),
                    (format!("{}.R", node.slug), left.mirrored(), 0),
                ],
            };
            for (name, solid, side) in sides {
                let mut extras = extras(&[
                    ("latin", json!(node.latin)),
                    ("name_key", json!(format!("muscle-{}", node.slug))),
                    ("ta2", json!(node.ta2)),
                    ("fma", json!(node.fma[side])),
                    ("layer", json!(node.layer)),
                ]);
                if !node.also.is_empty() {
                    extras.insert("also".into(), json!(node.also));
                }
                if w.definition.optional {
                    extras.insert("optional".into(), json!(true));
                }
                let material = match w.definition.material.as_deref() {
                    Some("fascia") => "fascia",
                    Some("tendon") => "tendon",
                    _ => "muscle",
                };
                // What is woven of connective tissue alone has no belly.
                let normals = solid.normals();
                let blend = if material == "muscle" { solid.blend } else { vec![0.0; solid.blend.len()] };
                parts.push(Part {
                    mirrored: name.ends_with(".R"),
                    name,
                    material,
                    normals,
                    mesh: solid.mesh,
                    fibre: solid.fibre,
                    strand: solid.strand,
                    fade: solid.fade,
                    scalars: vec![("_BLEND", blend)],
                    extras,
                    ..Default::default()
                });
            }
        }
    }
    Ok(parts)
}

/// Between these heights above the middle of the left shoulder joint the relief of the skin runs out towards the face, metres.
const FACE_BEGINS: [f64; 2] = [0.085, 0.13];

/// The skin of neck and trunk shows what lies near under it; face, clothes and the cuts stay as they are.
fn raise_skin(body: &Body, parts: &mut [Part]) -> Result<()> {
    let mut below = Mesh::default();
    let shows = |p: &&Part| {
        let skin = p.extras.get("layer").is_some_and(|layer| layer == "skin");
        // The platysma is as thin as paper, and a variant leaves nothing where it is missing.
        !skin && p.material != "fascia" && !p.name.starts_with("platysma") && !p.extras.contains_key("optional")
    };
    parts.iter().filter(shows).for_each(|p| below.append(&p.mesh));
    let cut = ArmCut::of(&body.base, "l")?;
    let face = skin::joint(&body.base, "l-shoulder")?.y;
    let Some(skin) = parts.iter_mut().find(|p| p.name.starts_with("skin")) else { return Ok(()) };
    relief::raise(&mut skin.mesh, below, |p| {
        let beyond = cut.beyond(DVec3::new(p.x.abs(), p.y, p.z)).unwrap_or(-1.0);
        // The front of the trunk has nothing that one looks for, and its sheets end in lines that no skin shows.
        let belly = smoothstep(0.0, 0.05, p.z) * smoothstep(face - 0.03, face - 0.08, p.y);
        (1.0 - belly)
            * smoothstep(face + FACE_BEGINS[1], face + FACE_BEGINS[0], p.y)
            * smoothstep(-0.012, -0.045, beyond)
            * smoothstep(0.003, 0.025, skin::cloth_rim(p, body.sex))
    })?;
    skin.normals = skin.mesh.normals();
    Ok(())
}

/// Ambient occlusion: every layer sees itself and what lies deeper, for what lies above it may be peeled away.
pub fn bake(parts: &mut [Part]) -> Result<()> {
    const ORDER: [&str; 5] = ["skeleton", "deep", "intermediate", "superficial", "skin"];
    let rank = |p: &Part| {
        let also = p.extras.get("also").and_then(Value::as_array).into_iter().flatten();
        let layers = p.extras.get("layer").into_iter().chain(also).filter_map(Value::as_str);
        // What stays when its layer is peeled off must not be dark from what has gone.
        layers.filter_map(|layer| ORDER.iter().position(|l| *l == layer)).min().unwrap_or(4)
    };
    for level in 0..ORDER.len() {
        let mut around = Mesh::default();
        for p in parts.iter().filter(|p| {
            p.material != "fascia"
                && !p.name.starts_with("platysma")
                && !p.name.starts_with("lashes")
                && !p.extras.contains_key("optional")
                && if level == 4 { rank(p) == 4 } else { rank(p) <= level }
        }) {
            // What has thinned out to single fibres casts no shade.
            let mut mesh = p.mesh.clone();
            mesh.triangles.retain(|t| !t.iter().all(|&v| p.fade.get(v as usize).is_some_and(|fade| *fade > 0.3)));
            around.append(&mesh);
        }
        if around.triangles.is_empty() {
            continue;
        }
        let surface = Surface::new(around)?;
        for p in parts.iter_mut().filter(|p| rank(p) == level) {
            let (rays, reach) = if level == 4 { (96, 0.16) } else { (72, 0.07) };
            p.occlusion = occlusion::bake(&p.mesh.vertices, &p.normals, &surface, rays, reach);
            occlusion::smooth(&mut p.occlusion, &p.mesh, 2);
        }
    }
    Ok(())
}

/// Name of a body's file in `assets/model`.
pub fn file(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "torso-head.glb",
        Sex::Female => "torso-head-female.glb",
    }
}

/// `forge body [male|female] [--out FILE] [--quick] [--weave SLUG,..]`; `--quick` leaves out the size as served.
pub fn run(args: &[String]) -> Result<()> {
    let sex = args.first().map_or(Ok(Sex::Male), |name| Sex::read(name))?;
    let file = file(sex);
    let clock = std::time::Instant::now();
    let say = |what: &str| eprintln!("forge: {:6.1} s  {what}", clock.elapsed().as_secs_f64());
    say("skin, skeleton, landmarks");
    let body = Body::build(sex)?;
    let mut parts = parts(&body)?;
    let definitions = definition::read()?;
    let option = |name: &str| args.iter().position(|a| a == name).and_then(|k| args.get(k + 1));
    let only = option("--weave");
    let definitions: Vec<_> =
        definitions.into_iter().filter(|d| only.is_none_or(|o| o.split(',').any(|x| x == d.name()))).collect();
    let woven = loom::weave_all(&body, &definitions, |what| {
        if args.iter().any(|a| a == "--verbose") {
            say(what)
        }
    })?;
    parts.extend(muscle_parts(&body, &woven)?);
    raise_skin(&body, &mut parts)?;
    say("ambient occlusion");
    bake(&mut parts)?;
    // What the first view needs comes first: skin, skeleton, superficial muscles.
    let first =
        |p: &Part| matches!(p.extras.get("layer").and_then(Value::as_str), Some("skin" | "skeleton" | "superficial"));
    parts.sort_by_key(|p| !first(p));
    let first_view: Vec<Part> = parts.iter().filter(|p| first(p)).cloned().collect();
    let scene =
        json!({"units": "metres", "frame": "+X the body's left, +Y up, +Z front", "landmarks": body.landmarks.json()});
    let bytes = glb::write(&parts, scene, COPYRIGHT)?;
    let path = option("--out").map_or_else(|| crate::root().join("assets/model").join(file), PathBuf::from);
    std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
    std::fs::write(&path, &bytes)?;
    let triangles: usize = parts.iter().map(|p| p.mesh.triangles.len()).sum();
    let vertices: usize = parts.iter().map(|p| p.mesh.vertices.len()).sum();
    say(&format!(
        "{file}: {} nodes, {triangles} triangles, {vertices} vertices, {} kB",
        parts.len(),
        bytes.len() / 1000
    ));
    if !args.iter().any(|a| a == "--quick") {
        say(&format!("as served (brotli): {} kB", glb::brotli_size(&bytes)? / 1000));
        let first = glb::write(&first_view, json!({}), COPYRIGHT)?;
        say(&format!("of it for the first view: {} kB", glb::brotli_size(&first)? / 1000));
    }
    Ok(())
}
