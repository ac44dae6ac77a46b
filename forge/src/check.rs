//! `forge anatomy-check`: measures every muscle against skin, bones, attachments and its neighbours, and holds the limits.

use crate::{
    body::Body,
    definition,
    loom::{self, Woven},
    mesh::Mesh,
    model_file,
    place::Places,
    skin::Sex,
    surface::Surface,
};
use anyhow::{Context, Result, bail};
use glam::DVec3;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::PathBuf};

/// Share of vertices that must be inside the skin and outside bone; ends and inversions. From the model's brief.
const INSIDE_SKIN: f64 = 0.99;
const OUTSIDE_BONE: f64 = 0.99;
const END_MM: f64 = 5.0;
const INVERSION: f64 = 0.10;
/// Vertices count as out of place beyond this, metres.
const TOLERANCE: f64 = 0.0005;

/// Muscles that lie in the skin itself.
const IN_SKIN: [&str; 16] = [
    "platysma",
    "frontalis",
    "occipitalis",
    "corrugator-procerus",
    "orbicularis-oculi",
    "orbicularis-oris",
    "zygomaticus-major",
    "zygomaticus-minor",
    "risorius",
    "nasalis",
    "levator-labii",
    "depressor-anguli-oris",
    "depressor-labii-mentalis",
    "galea",
    "linea-alba",
    "nuchal-ligament",
];

/// Node names of the atlas in use for looking and measuring: slug, names (several are taken together).
const ATLAS: &[(&str, &[&str])] = &[
    ("trapezius-upper", &["Trapezius"]),
    ("levator-scapulae", &["Levator scapulae"]),
    ("scm-sternal", &["Sternocleidomastoid"]),
    ("scm-clavicular", &["Sternocleidomastoid"]),
    ("splenius-capitis", &["Splenius capitis"]),
    ("splenius-cervicis", &["Splenius colli"]),
    ("semispinalis-capitis", &["Spinalis capitis"]),
    ("semispinalis-cervicis", &["Semispinalis colli"]),
    ("longissimus-capitis", &["Longissimus capitis"]),
    ("multifidus-cervical", &["Multifidus colli"]),
    ("scalenus-anterior", &["Scalenus anterior"]),
    ("scalenus-medius", &["Scalenus medius"]),
    ("scalenus-posterior", &["Scalenus posterior"]),
    ("longus-colli", &["Longus colli"]),
    ("longus-capitis", &["Longus capitis"]),
    (
        "suboccipitals",
        &[
            "Obliquus inferior capitis",
            "Obliquus superior capitis",
            "Rectus posterior major capitis",
            "Rectus posterior minor capitis",
        ],
    ),
    ("temporalis", &["Temporalis"]),
    ("masseter-superficial", &["Masseter"]),
    ("masseter-deep", &["Masseter"]),
    ("pterygoid-medial", &["Medial pterygoid"]),
    ("pterygoid-lateral", &["Lateral pterygoid"]),
    ("digastric-anterior", &["Digastric"]),
    ("digastric-posterior", &["Digastric"]),
    ("mylohyoid", &["Mylohyoid"]),
    ("orbicularis-oculi", &["Orbicularis oculi"]),
    ("zygomaticus-major", &["Zygomaticus major"]),
    ("buccinator", &["Bucinator"]),
    ("platysma", &["Platysma"]),
    ("frontalis", &["Frontalis"]),
    ("occipitalis", &["Occipitalis"]),
    ("corrugator-procerus", &["Corrugator supercilii", "Procerus"]),
    ("rhomboid-minor", &["Rhomboid minor"]),
    ("rhomboid-major", &["Rhomboid major"]),
    ("serratus-posterior-superior", &["Serratus posterior superior"]),
    ("serratus-posterior-inferior", &["Serratus posterior inferior"]),
    ("supraspinatus", &["Supraspinatus"]),
    ("infraspinatus", &["Infraspinatus"]),
    ("teres-minor", &["Teres minor"]),
    ("teres-major", &["Teres major"]),
    ("subscapularis", &["Subscapularis"]),
    ("latissimus-dorsi", &["Latissimus dorsi"]),
    ("deltoid-anterior", &["Deltoid"]),
    ("coracobrachialis", &["Coracobrachialis"]),
    ("pectoralis-major-clavicular", &["Pectoralis major"]),
    ("pectoralis-minor", &["Pectoralis minor"]),
    ("subclavius", &["Subclavius"]),
    ("serratus-anterior", &["Serratus anterior"]),
    ("intercostals", &["External intercostal muscles"]),
    ("diaphragm", &["Diaphragm"]),
    ("iliocostalis-thoracis", &["Iliocostalis thoracis"]),
    ("iliocostalis-lumborum", &["Iliocostalis lumborum"]),
    ("longissimus-thoracis", &["Longissimus thoracis"]),
    ("multifidus-thoracic", &["Multifidus thoracis", "Rotatores"]),
    ("multifidus-lumbar", &["Multifidus lumborum", "Rotatores"]),
    ("quadratus-lumborum", &["Quadratus lumborum"]),
    ("psoas-major", &["Psoas major"]),
    ("iliacus", &["Iliacus"]),
    ("rectus-abdominis", &["Rectus abdominis"]),
    ("pyramidalis", &["Pyramidalis"]),
    ("obliquus-externus", &["External abdominal oblique"]),
    ("obliquus-internus", &["Internal abdominal oblique"]),
    ("transversus-abdominis", &["Transversus abdominis"]),
    ("gluteus-maximus", &["Gluteus maximus"]),
    ("gluteus-medius", &["Gluteus medius"]),
    ("gluteus-minimus", &["Gluteus minimus"]),
    ("piriformis", &["Piriformis"]),
];

fn area(mesh: &Mesh) -> f64 {
    mesh.triangles.iter().map(|&t| mesh.corners(t)).map(|[a, b, c]| (b - a).cross(c - a).length() / 2.0).sum()
}

fn rank(layer: &str) -> usize {
    ["deep", "intermediate", "superficial"].iter().position(|l| *l == layer).unwrap_or(0)
}

fn share(points: &[DVec3], good: impl Fn(DVec3) -> bool + Sync) -> f64 {
    points.par_iter().filter(|p| good(**p)).count() as f64 / points.len().max(1) as f64
}

/// `forge anatomy-check [--json FILE] [--atlas FILE] [--body female] [--report]`; `--report` prints without holding the limits.
pub fn run(args: &[String]) -> Result<()> {
    let option = |name: &str| args.iter().position(|a| a == name).and_then(|k| args.get(k + 1));
    let sex = if option("--body").is_some_and(|b| b == "female") { Sex::Female } else { Sex::Male };
    let body = Body::build(sex)?;
    let definitions = definition::read()?;
    let woven = loom::weave_all(&body, &definitions, |_| {})?;
    let mut bones = Mesh::default();
    for (_, m) in body.bones.iter().filter(|(n, _)| !n.ends_with(".R")) {
        bones.append(m);
    }
    let bones = Surface::new(bones)?;
    let layers: Vec<Option<Surface>> = (0..2)
        .map(|level| {
            let mut m = Mesh::default();
            for w in woven.iter().filter(|w| w.definition.material.is_none()) {
                for (node, solid) in w.definition.node.iter().zip(&w.solids) {
                    if rank(&node.layer) <= level {
                        m.append(&solid.mesh);
                    }
                }
            }
            (!m.triangles.is_empty()).then(|| Surface::new(m)).transpose()
        })
        .collect::<Result<_>>()?;
    let atlas = option("--atlas").map(|f| read_atlas(&PathBuf::from(f))).transpose()?;
    let ground = loom::Ground::of(&body)?;
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    println!(
        "{:<30} {:>7} {:>8} {:>9} {:>8} {:>9} {:>7} {:>16}",
        "muscle", "in skin", "off bone", "end mm", "inverted", "mean mm", "cm3", "to atlas mean/p95"
    );
    for w in &woven {
        let name = w.definition.name();
        let points = &w.whole.vertices;
        let inside = share(points, |p| body.closed.contains(p) || body.closed.distance(p) < TOLERANCE);
        let off_bone = share(points, |p| !bones.contains(p) || bones.distance(p) < TOLERANCE);
        let surface = Surface::new(w.whole.clone())?;
        let (end, worst) = w
            .ends
            .iter()
            .enumerate()
            .map(|(k, &p)| {
                (
                    surface.distance(p) * 1e3,
                    format!("guide {} {}", k / 2, if k % 2 == 0 { "origin" } else { "insertion" }),
                )
            })
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .unwrap_or_default();
        let mut inverted: f64 = 0.0;
        for (node, solid) in w.definition.node.iter().zip(&w.solids) {
            let level = rank(&node.layer);
            if level == 0 || w.definition.material.is_some() || solid.mesh.vertices.is_empty() {
                continue;
            }
            if let Some(deeper) = &layers[level - 1] {
                // The outer face only: an inner face that touches its neighbour is no inversion.
                let outer: Vec<DVec3> = solid
                    .mesh
                    .vertices
                    .iter()
                    .zip(solid.normals())
                    .filter(|(p, n)| n.dot(ground.skin.gradient(**p)) > 0.4)
                    .map(|(p, _)| *p)
                    .collect();
                inverted = inverted.max(
                    1.0 - share(&outer, |p| {
                        let out = ground.skin.gradient(p);
                        deeper.hit(p + out * 0.001, out, 0.02).is_none()
                    }),
                );
            }
        }
        let volume = w.whole.volume() * 1e6;
        let mean = 2.0 * w.whole.volume() / area(&w.whole) * 1e3;
        let mut compared = String::new();
        let mut row = json!({"muscle": name, "inside_skin": inside, "outside_bone": off_bone, "worst_end_mm": end, "layer_inversion": inverted, "mean_thickness_mm": mean, "volume_cm3": volume});
        let (low, high) =
            w.solids.iter().flat_map(|s| &s.thickness).fold((f64::MAX, 0.0f64), |(a, b), &t| (a.min(t), b.max(t)));
        row["thickness_range_mm"] = json!([low * 1e3, high * 1e3]);
        if let Some(atlas) = &atlas
            && let Some((_, names)) = ATLAS.iter().find(|(s, _)| *s == name)
        {
            let mut other = Mesh::default();
            names.iter().filter_map(|n| atlas.get(*n)).for_each(|m| other.append(m));
            // Heads that the atlas holds in one node are compared together.
            let mut mine = Mesh::default();
            for v in woven.iter().filter(|v| {
                v.definition.name() == name || ATLAS.iter().any(|(s, n)| *s == v.definition.name() && n == names)
            }) {
                mine.append(&v.whole);
            }
            if !other.triangles.is_empty() {
                let (mean_distance, p95, centroid) = distances(&mine, &other)?;
                row["atlas"] = json!({"mean_mm": mean_distance, "p95_mm": p95, "centroid_mm": centroid});
                compared = format!("{mean_distance:5.1} / {p95:5.1}");
            }
        }
        let mut bad = Vec::new();
        if inside < INSIDE_SKIN && !IN_SKIN.contains(&name) {
            bad.push("skin")
        }
        if off_bone < OUTSIDE_BONE {
            bad.push("bone")
        }
        if end > END_MM {
            bad.push("end");
            bad.push(&worst)
        }
        if inverted > INVERSION && w.definition.material.is_none() {
            bad.push("order")
        }
        if !bad.is_empty() {
            failed.push(format!("{name}: {}", bad.join(", ")));
        }
        println!(
            "{name:<30} {:6.2}% {:7.2}% {end:9.1} {:7.1}% {mean:9.1} {volume:7.1} {compared:>16}  {}",
            inside * 100.0,
            off_bone * 100.0,
            inverted * 100.0,
            bad.join(" ")
        );
        rows.push(row);
    }
    let points = points(&body, &woven, &ground)?;
    if let Some(far) = points.iter().filter_map(|p| p["to_muscle_mm"].as_f64()).reduce(f64::max) {
        println!("{} trigger points; farthest from the surface of its muscle: {far:.1} mm", points.len());
    }
    let mut means: Vec<f64> = rows.iter().filter_map(|r| r["atlas"]["mean_mm"].as_f64()).collect();
    means.sort_by(f64::total_cmp);
    if !means.is_empty() {
        println!(
            "median of mean surface distances to the atlas: {:.1} mm over {} muscles",
            means[means.len() / 2],
            means.len()
        );
    }
    if let Some(path) = option("--json") {
        std::fs::write(path, serde_json::to_string_pretty(&json!({"muscles": rows, "points": points}))?)
            .with_context(|| format!("writing {path}"))?;
    }
    if !failed.is_empty() {
        println!("outside the limits ({}):\n  {}", failed.len(), failed.join("\n  "));
        if !args.iter().any(|a| a == "--report") {
            bail!("{} muscles are outside the limits", failed.len());
        }
    }
    Ok(())
}

/// Mean and 95th percentile of the symmetric surface distance, and the distance of the centroids, millimetres.
fn distances(a: &Mesh, b: &Mesh) -> Result<(f64, f64, f64)> {
    let one = |from: &[DVec3], to: &Mesh| -> Result<Vec<f64>> {
        let s = Surface::new(to.clone())?;
        Ok(from.par_iter().map(|p| s.distance(*p) * 1e3).collect())
    };
    let (pa, pb) = (a.samples(0.006), b.samples(0.006));
    let (mut x, mut y) = (one(&pa, b)?, one(&pb, a)?);
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len().max(1) as f64;
    let value = (mean(&x) + mean(&y)) / 2.0;
    let p95 = |v: &mut Vec<f64>| {
        v.sort_by(f64::total_cmp);
        v[v.len() * 95 / 100]
    };
    let centre = |v: &[DVec3]| v.iter().copied().sum::<DVec3>() / v.len().max(1) as f64;
    Ok((value, p95(&mut x).max(p95(&mut y)), (centre(&pa) - centre(&pb)).length() * 1e3))
}

/// Left and unsided muscles of an atlas in the body's frame, by name.
fn read_atlas(path: &std::path::Path) -> Result<BTreeMap<String, Mesh>> {
    let mut out = BTreeMap::new();
    for part in model_file::read(path)? {
        let name = part.name.strip_suffix("-L").unwrap_or(&part.name).to_owned();
        if !name.starts_with("bone:") && !name.ends_with("-R") {
            out.entry(name).or_insert_with(Mesh::default).append(&part.mesh);
        }
    }
    Ok(out)
}

/// Per trigger point of the catalogue, where there is one: distance to the surface of its muscle, and the muscles above it.
fn points(body: &Body, woven: &[Woven], ground: &loom::Ground) -> Result<Vec<Value>> {
    #[derive(serde::Deserialize)]
    struct Point {
        id: String,
        muscle: String,
        place: String,
    }
    #[derive(serde::Deserialize)]
    struct File {
        #[serde(default)]
        point: Vec<Point>,
    }
    let places = Places::new(body, &ground.skin)?;
    let folder = crate::root().join("assets/catalogue/points");
    let Ok(entries) = std::fs::read_dir(&folder) else { return Ok(Vec::new()) };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    let mut out = Vec::new();
    for file in files {
        let file: File =
            toml::from_str(&std::fs::read_to_string(&file)?).with_context(|| format!("{}", file.display()))?;
        for point in file.point {
            let Some((w, k)) = woven
                .iter()
                .find_map(|w| w.definition.node.iter().position(|n| n.slug == point.muscle).map(|k| (w, k)))
            else {
                continue;
            };
            let Ok(at) = places.at(&point.place) else {
                out.push(json!({"point": point.id, "error": "place not read"}));
                continue;
            };
            let on_skin = body.closed.nearest(at).0;
            let own = Surface::new(w.solids[k].mesh.clone())?;
            let above: Vec<&str> = woven
                .iter()
                .filter(|v| v.definition.name() != w.definition.name() && v.definition.material.is_none())
                .filter(|v| {
                    let target = own.nearest(on_skin).0;
                    let d = target - on_skin;
                    Surface::new(v.whole.clone())
                        .is_ok_and(|s| s.hit(on_skin, d.normalize_or_zero(), d.length()).is_some())
                })
                .map(|v| v.definition.name())
                .collect();
            out.push(json!({"point": point.id, "muscle": point.muscle, "to_muscle_mm": own.distance(on_skin) * 1e3, "above": above}));
        }
    }
    Ok(out)
}
