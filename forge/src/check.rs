//! `forge anatomy-check`: measures every muscle against skin, bones, attachments and its neighbours, and holds the limits.

use crate::{
    atlas,
    body::Body,
    definition,
    loom::{self, Woven},
    mesh::Mesh,
    place::Places,
    skin::Sex,
    surface::Surface,
};
use anyhow::{Context, Result, bail};
use glam::DVec3;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// Share of vertices that must be inside the skin and outside bone; ends and inversions. From the model's brief.
const INSIDE_SKIN: f64 = 0.99;
const OUTSIDE_BONE: f64 = 0.99;
const END_MM: f64 = 5.0;
const INVERSION: f64 = 0.10;
/// Share of a muscle's edges that may go through bone, away from where it ends on it, meters.
const PIERCED: f64 = 0.15;
const ENDS: f64 = 0.008;
/// Vertices count as out of place beyond this, metres.
const TOLERANCE: f64 = 0.0005;

/// Muscles that lie in the skin itself.
const IN_SKIN: [&str; 19] = [
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
    "levator-anguli-oris",
    "temporoparietalis",
    "depressor-anguli-oris",
    "depressor-labii-mentalis",
    "galea",
    "linea-alba",
    "rectus-sheath",
    "nuchal-ligament",
];

fn rank(layer: &str) -> usize {
    ["deep", "intermediate", "superficial"].iter().position(|l| *l == layer).unwrap_or(0)
}

fn share(points: &[DVec3], good: impl Fn(DVec3) -> bool + Sync) -> f64 {
    points.par_iter().filter(|p| good(**p)).count() as f64 / points.len().max(1) as f64
}

/// `forge anatomy-check [--json FILE] [--atlas FILE] [--body female] [--only SLUG,..] [--report]`; `--report` prints without holding the limits.
pub fn run(args: &[String]) -> Result<()> {
    let option = |name: &str| args.iter().position(|a| a == name).and_then(|k| args.get(k + 1));
    let sex = if option("--body").is_some_and(|b| b == "female") { Sex::Female } else { Sex::Male };
    let body = Body::build(sex)?;
    let definitions = definition::read()?;
    let only: Option<Vec<&str>> = option("--only").map(|o| o.split(',').collect());
    let asked = |name: &str| only.as_ref().is_none_or(|o| o.contains(&name));
    if let Some(unknown) = only.iter().flatten().find(|o| !definitions.iter().any(|d| d.name() == **o)) {
        bail!("--only {unknown}: no such muscle; a muscle goes by the slug of its first node");
    }
    // What is built after the last one asked for does not bear on it.
    let last = definitions.iter().rposition(|d| asked(d.name())).map_or(0, |k| k + 1);
    let woven = loom::weave_all(&body, &definitions[..last], |_| {})?;
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
    let ground = loom::Ground::of(&body)?;
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    println!(
        "{:<30} {:>7} {:>8} {:>7} {:>9} {:>8} {:>9} {:>7}",
        "muscle", "in skin", "off bone", "pierced", "end mm", "inverted", "mean mm", "cm3"
    );
    for w in woven.iter().filter(|w| asked(w.definition.name())) {
        let name = w.definition.name();
        let points = &w.whole.vertices;
        let inside = share(points, |p| body.closed.contains(p) || body.closed.distance(p) < TOLERANCE);
        let off_bone = share(points, |p| !bones.contains(p) || bones.distance(p) < TOLERANCE);
        let pierced = pierced(w, &bones);
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
        let mean = 2.0 * w.whole.volume() / atlas::area(&w.whole) * 1e3;
        let mut row = json!({"muscle": name, "inside_skin": inside, "outside_bone": off_bone, "pierced": pierced, "worst_end_mm": end, "layer_inversion": inverted, "mean_thickness_mm": mean, "volume_cm3": volume});
        let (low, high) =
            w.solids.iter().flat_map(|s| &s.thickness).fold((f64::MAX, 0.0f64), |(a, b), &t| (a.min(t), b.max(t)));
        row["thickness_range_mm"] = json!([low * 1e3, high * 1e3]);
        let mut bad = Vec::new();
        if inside < INSIDE_SKIN && !IN_SKIN.contains(&name) {
            bad.push("skin")
        }
        if off_bone < OUTSIDE_BONE {
            bad.push("bone")
        }
        if pierced > PIERCED {
            bad.push("pierced")
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
            "{name:<30} {:6.2}% {:7.2}% {:6.2}% {end:9.1} {:7.1}% {mean:9.1} {volume:7.1}  {}",
            inside * 100.0,
            off_bone * 100.0,
            pierced * 100.0,
            inverted * 100.0,
            bad.join(" ")
        );
        rows.push(row);
    }
    let places = Places::new(&body, &ground.skin)?;
    let points = points(&body, &woven, &places, &asked)?;
    let mut far: Vec<(f64, &str, &str)> = points
        .iter()
        .filter_map(|p| Some((p["to_muscle_mm"].as_f64()?, p["point"].as_str()?, p["muscle"].as_str()?)))
        .collect();
    far.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("{} trigger points; farthest from the surface of their muscle:", points.len());
    for (distance, point, muscle) in far.iter().take(10) {
        println!("  {distance:5.1} mm  {point} ({muscle})");
    }
    let mut compared = Vec::new();
    if let Some(file) = option("--atlas") {
        let chosen: Vec<&Woven> = woven.iter().filter(|w| asked(w.definition.name())).collect();
        let (rows, unmet) = atlas::compare(Path::new(file), &body, &places, &chosen)?;
        compared = rows;
        failed.extend(unmet);
    }
    if let Some(path) = option("--json") {
        let all = json!({"muscles": rows, "points": points, "atlas": compared});
        std::fs::write(path, serde_json::to_string_pretty(&all)?).with_context(|| format!("writing {path}"))?;
    }
    if !failed.is_empty() {
        println!("outside the limits ({}):\n  {}", failed.len(), failed.join("\n  "));
        if !args.iter().any(|a| a == "--report") {
            bail!("{} limits are not held", failed.len());
        }
    }
    Ok(())
}

/// Share of the edges that bone crosses. Vertices on both sides of a thin plate can all be outside it.
fn pierced(w: &Woven, bones: &Surface) -> f64 {
    let mesh = &w.whole;
    let free = |p: DVec3| w.ends.iter().all(|e| (*e - p).length() > ENDS);
    let edges: std::collections::BTreeSet<[u32; 2]> = mesh
        .triangles
        .iter()
        .flat_map(|t| [[t[0], t[1]], [t[1], t[2]], [t[2], t[0]]].map(|[a, b]| [a.min(b), a.max(b)]))
        .collect();
    let edges: Vec<[DVec3; 2]> =
        edges.iter().map(|e| e.map(|i| mesh.vertices[i as usize])).filter(|e| e.iter().all(|&p| free(p))).collect();
    let crossed = |[a, b]: &[DVec3; 2]| {
        let along = *b - *a;
        bones.hit(*a, along.normalize_or(DVec3::X), along.length()).is_some()
    };
    edges.par_iter().filter(|e| crossed(e)).count() as f64 / edges.len().max(1) as f64
}

/// Per trigger point of the catalogue: distance to the surface of its muscle, and the muscles above it.
fn points(body: &Body, woven: &[Woven], places: &Places, asked: &dyn Fn(&str) -> bool) -> Result<Vec<Value>> {
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
    let folder = crate::root().join("assets/catalogue/points");
    let Ok(entries) = std::fs::read_dir(&folder) else { return Ok(Vec::new()) };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    let whole: Vec<(&Woven, Surface)> = woven
        .iter()
        .filter(|w| w.definition.material.is_none())
        .map(|w| Ok((w, Surface::new(w.whole.clone())?)))
        .collect::<Result<_>>()?;
    let mut own: HashMap<&str, Surface> = HashMap::new();
    let mut out = Vec::new();
    for file in files {
        let file: File =
            toml::from_str(&std::fs::read_to_string(&file)?).with_context(|| format!("{}", file.display()))?;
        for point in file.point {
            let Some((w, k)) = woven
                .iter()
                .filter(|w| asked(w.definition.name()))
                .find_map(|w| w.definition.node.iter().position(|n| n.slug == point.muscle).map(|k| (w, k)))
            else {
                continue;
            };
            let Ok(at) = places.at(&point.place) else {
                out.push(json!({"point": point.id, "error": "place not read"}));
                continue;
            };
            let on_skin = body.closed.nearest(at).0;
            let slug = w.definition.node[k].slug.as_str();
            if !own.contains_key(slug) {
                own.insert(slug, Surface::new(w.solids[k].mesh.clone())?);
            }
            let to = own[slug].nearest(on_skin).0 - on_skin;
            let above: Vec<&str> = whole
                .iter()
                .filter(|(v, _)| v.definition.name() != w.definition.name())
                .filter(|(_, s)| s.hit(on_skin, to.normalize_or_zero(), to.length()).is_some())
                .map(|(v, _)| v.definition.name())
                .collect();
            out.push(
                json!({"point": point.id, "muscle": point.muscle, "to_muscle_mm": to.length() * 1e3, "above": above}),
            );
        }
    }
    Ok(out)
}
