//! Front and back drawings of both bodies for pages without 3D: outline, lines, pain regions and points, from the model itself.
//!
//! All is written for the body's left in half millimetres: x away from the midline to the left, y down from
//! [`flat::TOP_M`].
//! The right is its mirror image, and so is the back view on screen. A path is `[x, y, dx, dy, …]`.

mod file;
mod image;
mod lines;
mod path;
mod places;

use anyhow::{Context, Result, bail};
use file::{Drawing, Map, Outline};
use image::{Image, View};
use std::path::PathBuf;
use trigger_point_atlas::body::{Landmark, Landmarks, Model, Place, Surface, flat};
use trigger_point_atlas::catalog::{self, Catalog, Data};

/// Both bodies, by the name of their map and of their model.
const BODIES: [(&str, &str); 2] = [("male", "torso-head.glb"), ("female", "torso-head-female.glb")];

/// `forge maps [male|female]`
pub fn run(args: &[String]) -> Result<()> {
    let known = |name: &&String| !BODIES.iter().any(|(body, _)| body == name);
    if let Some(other) = args.iter().find(known) {
        bail!("unknown body {other}; known: male, female");
    }
    let catalog = catalogue()?;
    for (name, file) in BODIES.into_iter().filter(|(name, _)| args.is_empty() || args.iter().any(|a| a == name)) {
        let body = Body::read(file)?;
        let (outline, map) = draw(&body, &catalog)?;
        let files = [
            ("-outline", serde_json::to_string(&outline)?),
            ("", serde_json::to_string(&map)?),
            ("-landmarks", serde_json::to_string(&rounded(&body.model.landmarks))?),
        ];
        for (end, json) in files {
            let path = folder().join(format!("{name}{end}.json"));
            std::fs::create_dir_all(folder())?;
            std::fs::write(&path, json + "\n").with_context(|| path.display().to_string())?;
            println!("    {}: {} B, {} B packed", path.display(), std::fs::metadata(&path)?.len(), packed(&path)?);
        }
    }
    Ok(())
}

/// Landmarks to the tenth of a millimetre, from which points that are no part of the map find their place on it.
fn rounded(landmarks: &Landmarks) -> Landmarks {
    let place = |place: Place| {
        let all = |at: Option<[f32; 3]>| at.map(|at| at.map(|metres| (metres * 1e4).round() / 1e4));
        Place { bone: all(place.bone), skin: all(place.skin) }
    };
    let sides = |Landmark { midline, left, right }: &Landmark| Landmark {
        midline: midline.map(place),
        left: left.map(place),
        right: right.map(place),
    };
    landmarks.codes().filter_map(|code| Some((code.to_owned(), sides(landmarks.get(code)?)))).collect()
}

fn folder() -> PathBuf {
    crate::root().join("assets/maps")
}

/// How much of a file travels.
fn packed(path: &std::path::Path) -> Result<usize> {
    let mut out = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &std::fs::read(path)?[..], &mut out, &best)?;
    Ok(out.len())
}

/// A body model as the widget reads it.
pub struct Body {
    pub model: Model,
    pub skin: Surface,
}

impl Body {
    pub fn read(file: &str) -> Result<Self> {
        let path = crate::root().join("assets/model").join(file);
        let model = Model::read(&std::fs::read(&path).with_context(|| path.display().to_string())?)?;
        let mesh = &model.parts.iter().find(|p| p.name.starts_with("skin")).context("the model has no skin")?.mesh;
        let skin = Surface::new(mesh.positions.clone(), mesh.normals.clone(), mesh.indices.clone());
        Ok(Self { model, skin })
    }
}

/// The catalogue's files, joined.
pub fn catalogue() -> Result<Catalog> {
    let mut all = Data::default();
    let mut folders = vec![crate::root().join("assets/catalogue")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") {
                let text = std::fs::read_to_string(&path)?;
                let data = toml::Deserializer::parse(&text).map_err(anyhow::Error::from);
                all.extend(data.and_then(|d| Ok(catalog::read(d)?)).with_context(|| path.display().to_string())?);
            }
        }
    }
    // What the recipes mean is checked where they are placed.
    Ok(Catalog::check(all, |_| Ok(()))?)
}

fn draw(body: &Body, catalog: &Catalog) -> Result<(Outline, Map)> {
    let images = [View::Front, View::Back].map(|view| Image::of(&body.model, view));
    let silhouette = lines::silhouette(&images[0]).context("the body has no outline")?;
    let [front, back] = images.each_ref().map(|image| Drawing {
        tones: lines::tones(image),
        cloth: lines::cloth(image),
        ink: lines::ink(image),
        lines: lines::features(image),
        form: lines::form(image, &body.model.landmarks),
    });
    let outline = Outline { size: image::SIZE.map(flat::units), silhouette: silhouette.deltas(), front, back };
    Ok((outline, places::map(body, catalog, &images)?))
}

#[cfg(test)]
mod tests;
