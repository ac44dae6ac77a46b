//! Comparison with an anatomical atlas in the body's frame, for those who have one at hand. Nothing of it enters the model.
//!
//! Like is compared with like: several of our entries that the atlas holds in one mesh are one muscle, both sides are cut to the
//! region that both hold, and an atlas mesh that spans several of our muscles is cut at the levels between them. Thickness is
//! 2 x volume / surface, ours of the cut part, the atlas's from the `source` figures (before its warp, which flattens what lies
//! under tight skin) of a `muscles.json` beside the atlas's file.

use crate::{body::Body, loom::Woven, mesh::Mesh, model_file, place::Places, pose, skin::ArmCut, surface::Surface};
use anyhow::{Context, Result};
use glam::DVec3;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::Path};

/// The atlas is cut at the hip here, metres, and both are cut a little above it.
const HIP: f64 = 0.018;
/// Both are cut this far before the cut of the arm.
const ARM: f64 = 0.004;
/// Wanted: median of the mean distances, each muscle that must not be far off, thickness.
const MEDIAN_MM: f64 = 5.0;
const FAR_MM: f64 = 11.0;
const THICKNESS: f64 = 0.35;
const NEVER_FAR: [&str; 10] = [
    "trapezius-upper",
    "levator-scapulae",
    "scm-sternal",
    "splenius-capitis",
    "temporalis",
    "masseter-superficial",
    "infraspinatus",
    "pectoralis-major-clavicular",
    "latissimus-dorsi",
    "quadratus-lumborum",
];

/// One muscle of the comparison: our entries, the atlas's meshes.
struct Pair {
    ours: &'static [&'static str],
    theirs: &'static [&'static str],
    /// Both are cut to the heights between these landmarks; empty is no cut.
    between: [&'static str; 2],
    /// Our one sheet stands for so many of the atlas's, one upon the other.
    layers: f64,
}

const fn pair(ours: &'static [&'static str], theirs: &'static [&'static str]) -> Pair {
    Pair { ours, theirs, between: ["", ""], layers: 1.0 }
}

const MULTIFIDI: &[&str] = &["multifidus-cervical", "multifidus-thoracic", "multifidus-lumbar"];

const PAIRS: &[Pair] = &[
    pair(&["trapezius-upper"], &["Trapezius"]),
    pair(&["levator-scapulae"], &["Levator scapulae"]),
    pair(&["scm-sternal", "scm-clavicular"], &["Sternocleidomastoid"]),
    pair(&["splenius-capitis"], &["Splenius capitis"]),
    pair(&["splenius-cervicis"], &["Splenius colli"]),
    // The atlas's mesh of that name is the semispinalis capitis in place and shape, from C7 up.
    Pair { ours: &["semispinalis-capitis"], theirs: &["Spinalis capitis"], between: ["C7tp", ""], layers: 1.0 },
    pair(&["semispinalis-cervicis"], &["Semispinalis colli"]),
    pair(&["semispinalis-thoracis"], &["Semispinalis thoracis"]),
    pair(&["longissimus-capitis"], &["Longissimus capitis"]),
    // The atlas's Rotatores run along the whole spine and hold the lumbosacral multifidus.
    Pair {
        ours: MULTIFIDI,
        theirs: &["Multifidus colli", "Multifidus thoracis", "Rotatores"],
        between: ["T1tp", ""],
        layers: 1.0,
    },
    Pair {
        ours: MULTIFIDI,
        theirs: &["Multifidus thoracis", "Multifidus colli", "Multifidus lumborum", "Rotatores"],
        between: ["L1tp", "T1tp"],
        layers: 1.0,
    },
    Pair {
        ours: MULTIFIDI,
        theirs: &["Multifidus lumborum", "Multifidus thoracis", "Rotatores"],
        between: ["", "L1tp"],
        layers: 1.0,
    },
    pair(&["scalenus-anterior"], &["Scalenus anterior"]),
    pair(&["scalenus-medius"], &["Scalenus medius"]),
    pair(&["scalenus-posterior"], &["Scalenus posterior"]),
    pair(&["longus-colli"], &["Longus colli"]),
    pair(&["longus-capitis"], &["Longus capitis"]),
    pair(
        &["suboccipitals"],
        &[
            "Obliquus inferior capitis",
            "Obliquus superior capitis",
            "Rectus posterior major capitis",
            "Rectus posterior minor capitis",
        ],
    ),
    pair(&["temporalis"], &["Temporalis"]),
    pair(&["masseter-superficial", "masseter-deep"], &["Masseter"]),
    pair(&["pterygoid-medial"], &["Medial pterygoid"]),
    pair(&["pterygoid-lateral"], &["Lateral pterygoid"]),
    pair(&["digastric-anterior", "digastric-posterior"], &["Digastric"]),
    pair(&["stylohyoid"], &["Stylohyoid"]),
    pair(&["mylohyoid"], &["Mylohyoid"]),
    pair(&["sternohyoid"], &["Sternohyoid"]),
    pair(&["sternothyroid"], &["Sternothyroid"]),
    pair(&["thyrohyoid"], &["Thyrohyoid"]),
    pair(&["omohyoid"], &["Omohyoid"]),
    pair(&["orbicularis-oculi"], &["Orbicularis oculi"]),
    pair(&["orbicularis-oris"], &["Orbicularis oris"]),
    pair(&["zygomaticus-major"], &["Zygomaticus major"]),
    pair(&["zygomaticus-minor"], &["Zygomaticus minor"]),
    pair(&["levator-labii"], &["Levator labii superioris", "Levator nasolabialis"]),
    pair(&["levator-anguli-oris"], &["Levator anguli oris"]),
    pair(&["nasalis"], &["Nasalis"]),
    pair(&["risorius"], &["Risorius"]),
    pair(&["depressor-anguli-oris"], &["Depressor anguli oris"]),
    pair(&["depressor-labii-mentalis"], &["Depressor labii inferioris", "Mentalis"]),
    pair(&["buccinator"], &["Bucinator"]),
    pair(&["platysma"], &["Platysma"]),
    pair(&["frontalis"], &["Frontalis"]),
    pair(&["occipitalis"], &["Occipitalis"]),
    pair(&["temporoparietalis"], &["Temporoparietalis"]),
    pair(&["corrugator-procerus"], &["Corrugator supercilii", "Procerus"]),
    pair(&["rhomboid-minor"], &["Rhomboid minor"]),
    pair(&["rhomboid-major"], &["Rhomboid major"]),
    pair(&["serratus-posterior-superior"], &["Serratus posterior superior"]),
    pair(&["serratus-posterior-inferior"], &["Serratus posterior inferior"]),
    pair(&["supraspinatus"], &["Supraspinatus"]),
    pair(&["infraspinatus"], &["Infraspinatus"]),
    pair(&["teres-minor"], &["Teres minor"]),
    pair(&["teres-major"], &["Teres major"]),
    pair(&["subscapularis"], &["Subscapularis"]),
    pair(&["latissimus-dorsi"], &["Latissimus dorsi"]),
    pair(&["deltoid-anterior"], &["Deltoid"]),
    pair(&["coracobrachialis"], &["Coracobrachialis"]),
    pair(&["biceps-brachii"], &["Biceps brachii"]),
    pair(&["triceps-long-head", "triceps-lateral-head"], &["Triceps brachii"]),
    pair(&["pectoralis-major-clavicular"], &["Pectoralis major"]),
    pair(&["pectoralis-minor"], &["Pectoralis minor"]),
    pair(&["subclavius"], &["Subclavius"]),
    pair(&["serratus-anterior"], &["Serratus anterior"]),
    Pair {
        ours: &["intercostals"],
        theirs: &["External intercostal muscles", "Internal intercostal muscles"],
        between: ["", ""],
        layers: 2.0,
    },
    pair(&["diaphragm"], &["Diaphragm"]),
    pair(&["iliocostalis-thoracis"], &["Iliocostalis thoracis"]),
    pair(&["iliocostalis-lumborum"], &["Iliocostalis lumborum"]),
    pair(&["longissimus-thoracis"], &["Longissimus thoracis"]),
    pair(&["quadratus-lumborum"], &["Quadratus lumborum"]),
    pair(&["psoas-major"], &["Psoas major"]),
    pair(&["iliacus"], &["Iliacus"]),
    pair(&["rectus-abdominis"], &["Rectus abdominis"]),
    pair(&["pyramidalis"], &["Pyramidalis"]),
    // Their aponeuroses over the rectus are an entry of their own here.
    pair(&["obliquus-externus", "rectus-sheath"], &["External abdominal oblique"]),
    pair(&["obliquus-internus", "rectus-sheath"], &["Internal abdominal oblique"]),
    pair(&["transversus-abdominis"], &["Transversus abdominis"]),
    pair(&["gluteus-maximus"], &["Gluteus maximus"]),
    pair(&["gluteus-medius"], &["Gluteus medius"]),
    pair(&["gluteus-minimus"], &["Gluteus minimus"]),
    pair(&["piriformis"], &["Piriformis"]),
    pair(&["tensor-fasciae-latae"], &["Tensor fasciae latae"]),
    pair(&["pectineus"], &["Pectineus"]),
];

/// Compares what is woven; prints a table and returns its rows and what is not as wanted.
pub fn compare(file: &Path, body: &Body, places: &Places, woven: &[&Woven]) -> Result<(Vec<Value>, Vec<String>)> {
    // The base mesh is in decimetres.
    let atlas = read(file, body.base.joint("l-shoulder")? / 10.0)?;
    let source = source(file)?;
    let arm = ArmCut::of(&body.base, "l")?;
    println!(
        "{:<34} {:>7} {:>7} {:>7} {:>7}  {:>22}  {:>16}",
        "to the atlas, mm", "mean", "p95", "ours>", "<theirs", "off lateral, up, front", "thick ours/source"
    );
    let (mut rows, mut unmet) = (Vec::new(), Vec::new());
    for pair in PAIRS {
        let parts: Vec<&&Woven> = woven.iter().filter(|w| pair.ours.contains(&w.definition.name())).collect();
        if parts.len() < pair.ours.len() {
            continue;
        }
        let mut cuts: Vec<Box<dyn Fn(DVec3) -> f64>> =
            vec![Box::new(|p| HIP - p.y), Box::new(|p| -p.x), Box::new(|p| arm.beyond(p).map_or(-1.0, |d| d + ARM))];
        let mut name = if pair.ours.len() == 1 { pair.ours[0].to_owned() } else { pair.ours.join(" + ") };
        let [low, high] = pair.between;
        if !low.is_empty() {
            let y = places.at(low)?.y;
            cuts.push(Box::new(move |p| y - p.y));
        }
        if !high.is_empty() {
            let y = places.at(high)?.y;
            cuts.push(Box::new(move |p| p.y - y));
        }
        if pair.ours == MULTIFIDI {
            name = format!("multifidi {low}..{high}");
        }
        let cut = |mesh: &Mesh| {
            let start = (mesh.clone(), mesh.clone());
            // The open part for distances and surface, the closed one for the volume.
            cuts.iter().fold(start, |(open, solid), c| (open.clipped(c), solid.clipped(c).closed()))
        };
        let mut theirs = Mesh::default();
        pair.theirs.iter().filter_map(|n| atlas.get(*n)).for_each(|m| theirs.append(m));
        let mut ours = Mesh::default();
        parts.iter().for_each(|w| ours.append(&w.whole));
        let (theirs, _) = cut(&theirs);
        let (ours, solid) = cut(&ours);
        if theirs.triangles.is_empty() || ours.triangles.is_empty() {
            continue;
        }
        let d = Distances::between(&ours, &theirs)?;
        let thickness = 2.0 * solid.volume() / area(&ours) * 1e3;
        let figure =
            pair.theirs.iter().filter_map(|n| source.get(*n)).fold([0.0, 0.0], |a, b| [a[0] + b[0], a[1] + b[1]]);
        let wanted = (figure[1] > 0.0).then(|| 20.0 * figure[0] / figure[1] * pair.layers);
        let ratio = wanted.map(|w| thickness / w);
        let mut remark = String::new();
        if d.mean > FAR_MM && pair.ours.iter().any(|o| NEVER_FAR.contains(o)) {
            unmet.push(format!("{name}: {:.1} mm from the atlas; wanted: at most {FAR_MM}", d.mean));
            remark.push_str(" far");
        }
        if ratio.is_some_and(|r| (r - 1.0).abs() > THICKNESS) {
            remark.push_str(" thickness");
        }
        println!(
            "{:<34.34} {:7.1} {:7.1} {:7.1} {:7.1}  {:6.1} {:7.1} {:7.1}  {thickness:6.1} {:>9} {remark}",
            name,
            d.mean,
            d.p95,
            d.ours,
            d.theirs,
            d.offset.x,
            d.offset.y,
            d.offset.z,
            wanted.map_or_else(String::new, |w| format!("{w:.1} {:+.0}%", (thickness / w - 1.0) * 100.0)),
        );
        rows.push(json!({
            "muscles": pair.ours, "atlas": pair.theirs, "between": pair.between, "mean_mm": d.mean, "p95_mm": d.p95,
            "ours_to_atlas_mm": d.ours, "atlas_to_ours_mm": d.theirs, "centroid_off_mm": d.offset.to_array(),
            "thickness_mm": thickness, "source_thickness_mm": wanted,
        }));
    }
    let mut means: Vec<f64> = rows.iter().filter_map(|r| r["mean_mm"].as_f64()).collect();
    means.sort_by(f64::total_cmp);
    if let Some(&median) = means.get(means.len() / 2) {
        println!("median of the mean distances to the atlas: {median:.1} mm over {} muscles", means.len());
        if median > MEDIAN_MM && means.len() > PAIRS.len() / 2 {
            unmet.push(format!("median distance to the atlas {median:.1} mm; wanted: at most {MEDIAN_MM}"));
        }
    }
    let ratios: Vec<f64> =
        rows.iter().filter_map(|r| Some(r["thickness_mm"].as_f64()? / r["source_thickness_mm"].as_f64()?)).collect();
    if !ratios.is_empty() {
        let near = ratios.iter().filter(|r| (*r - 1.0).abs() <= THICKNESS).count();
        println!("thickness within {:.0} % of the atlas: {near} of {}", THICKNESS * 100.0, ratios.len());
    }
    Ok((rows, unmet))
}

pub fn area(mesh: &Mesh) -> f64 {
    mesh.triangles.iter().map(|&t| mesh.corners(t)).map(|[a, b, c]| (b - a).cross(c - a).length() / 2.0).sum()
}

/// Surface distances both ways, millimetres.
struct Distances {
    mean: f64,
    p95: f64,
    ours: f64,
    theirs: f64,
    /// From their centroid to ours.
    offset: DVec3,
}

impl Distances {
    fn between(ours: &Mesh, theirs: &Mesh) -> Result<Self> {
        let one = |from: &[DVec3], to: &Mesh| -> Result<Vec<f64>> {
            let s = Surface::new(to.clone())?;
            let mut d: Vec<f64> = from.par_iter().map(|p| s.distance(*p) * 1e3).collect();
            d.sort_by(f64::total_cmp);
            Ok(d)
        };
        let (a, b) = (ours.samples(0.004), theirs.samples(0.004));
        let (x, y) = (one(&a, theirs)?, one(&b, ours)?);
        let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len().max(1) as f64;
        let p95 = |v: &[f64]| v.get(v.len() * 95 / 100).copied().unwrap_or_default();
        let centre = |v: &[DVec3]| v.iter().copied().sum::<DVec3>() / v.len().max(1) as f64;
        Ok(Self {
            mean: (mean(&x) + mean(&y)) / 2.0,
            p95: p95(&x).max(p95(&y)),
            ours: mean(&x),
            theirs: mean(&y),
            offset: (centre(&a) - centre(&b)) * 1e3,
        })
    }
}

/// Left and unsided muscles of an atlas by name, their arms lowered as the body's are.
fn read(path: &Path, shoulder: DVec3) -> Result<BTreeMap<String, Mesh>> {
    let mut out = BTreeMap::new();
    for part in model_file::read(path)? {
        let name = part.name.strip_suffix("-L").unwrap_or(&part.name).to_owned();
        if !name.starts_with("bone:") && !name.ends_with("-R") {
            out.entry(name).or_insert_with(Mesh::default).append(&part.mesh.map(|p| pose::lowered(p, shoulder)));
        }
    }
    Ok(out)
}

/// Volume (cm3) and surface (cm2) per muscle before the warp, from `muscles.json` beside the atlas; empty where there is none.
fn source(atlas: &Path) -> Result<BTreeMap<String, [f64; 2]>> {
    let path = atlas.with_file_name("muscles.json");
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(BTreeMap::new()) };
    let file: Value = serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
    let muscles = file["muscles"].as_object().into_iter().flatten();
    Ok(muscles
        .filter_map(|(name, m)| {
            let s = &m["sides"].as_object()?.values().next()?["source"];
            Some((name.clone(), [s["volume_cm3"].as_f64()?, s["surface_cm2"].as_f64()?]))
        })
        .collect())
}
