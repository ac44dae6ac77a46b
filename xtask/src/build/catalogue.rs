//! Packs the catalogue's TOML files into one JSON, after the widget's own checks have found nothing wrong.

use crate::project::{Project, files_below};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use trigger_point_atlas::body::recipe::Recipe;
use trigger_point_atlas::body::{Landmarks, ModelFile};
use trigger_point_atlas::catalog::{self, Catalog, CatalogError, Data, Side};

/// Where an entry of a list came from: list, index in the packed list, file, id.
struct Origin {
    list: &'static str,
    index: usize,
    file: String,
    id: String,
}

pub fn pack(project: &Project, dist: &Path) -> Result<()> {
    let (mut data, origins) = read(project)?;
    let landmarks = landmarks(project)?;
    data.landmarks = landmarks.codes().map(str::to_owned).collect();
    let catalog =
        Catalog::check(data, |recipe| check_recipe(recipe, &landmarks)).map_err(|error| explain(&error, &origins))?;
    let json = serde_json::to_string(catalog.data())?;
    fs::write(dist.join("catalogue.json"), json)?;
    println!(
        "    catalogue: {} points of {} muscles, {} regions",
        catalog.points().len(),
        catalog.muscles().len(),
        catalog.regions().len()
    );
    Ok(())
}

fn read(project: &Project) -> Result<(Data, Vec<Origin>)> {
    let (mut all, mut origins) = (Data::default(), Vec::new());
    let catalogue = files_below(&project.path("assets/catalogue"), "toml")?;
    let sessions = files_below(&project.path("assets/sessions"), "toml")?;
    for path in catalogue.into_iter().chain(sessions) {
        let file = project.name(&path);
        let text = fs::read_to_string(&path).with_context(|| file.clone())?;
        let from = toml::Deserializer::parse(&text).with_context(|| format!("{file} is not TOML"))?;
        let data = catalog::read(from).with_context(|| file.clone())?;
        let mut note = |list, before: usize, ids: Vec<&String>| {
            origins.extend(ids.into_iter().enumerate().map(|(at, id)| Origin {
                list,
                index: before + at,
                file: file.clone(),
                id: id.clone(),
            }));
        };
        note("muscles", all.muscles.len(), data.muscles.iter().map(|muscle| &muscle.id).collect());
        note("points", all.points.len(), data.points.iter().map(|point| &point.id).collect());
        note("regions", all.regions.len(), data.regions.iter().map(|region| &region.id).collect());
        note("complaints", all.complaints.len(), data.complaints.iter().map(|complaint| &complaint.id).collect());
        note("prevalences", all.prevalences.len(), data.prevalences.iter().map(|prevalence| &prevalence.id).collect());
        note("cautions", all.cautions.len(), data.cautions.iter().map(|caution| &caution.id).collect());
        note("sources", all.sources.len(), data.sources.iter().map(|source| &source.id).collect());
        note("tours", all.tours.len(), data.tours.iter().map(|tour| &tour.id).collect());
        all.extend(data);
    }
    Ok((all, origins))
}

/// The landmarks of the body and of the limbs that continue it, which the recipes name.
fn landmarks(project: &Project) -> Result<Landmarks> {
    let of = |name: &str| carried(project, &project.path("assets/model").join(name));
    Ok(of("torso-head.glb")?.joined(&of("limbs-male.glb")?))
}

fn carried(project: &Project, path: &Path) -> Result<Landmarks> {
    let bytes = fs::read(path).with_context(|| project.name(path))?;
    let landmarks = ModelFile::open(bytes).and_then(|file| file.landmarks()).with_context(|| project.name(path))?;
    if landmarks.is_empty() {
        bail!("{} carries no landmarks (scenes[0].extras.landmarks), so nothing can be placed", project.name(path));
    }
    Ok(landmarks)
}

/// A place must have meaning on both sides of the body.
fn check_recipe(recipe: &str, landmarks: &Landmarks) -> Result<(), String> {
    let recipe = Recipe::parse(recipe).map_err(|error| error.to_string())?;
    for side in [Side::Left, Side::Right] {
        recipe.place(landmarks, side).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Each fault on a line of its own, with the file and the entry in which it stands.
fn explain(error: &CatalogError, origins: &[Origin]) -> anyhow::Error {
    let CatalogError::Faults(faults) = error else { return anyhow::anyhow!("the catalogue: {error}") };
    let lines: Vec<_> = faults
        .iter()
        .map(|fault| match origin(&fault.path, origins) {
            Some(from) => format!("  {} {}: {fault}", from.file, from.id),
            None => format!("  {fault}"),
        })
        .collect();
    anyhow::anyhow!("the catalogue does not hold together:\n{}", lines.join("\n"))
}

/// `points[3].place` leads to the origin of `points` 3.
fn origin<'a>(path: &str, origins: &'a [Origin]) -> Option<&'a Origin> {
    let (list, rest) = path.split_once('[')?;
    let index: usize = rest.split_once(']')?.0.parse().ok()?;
    origins.iter().find(|origin| origin.list == list && origin.index == index)
}
