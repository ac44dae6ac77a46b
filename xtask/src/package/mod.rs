//! `cargo xtask package`: a tarball for npm, and a zip for a web server.

pub mod archive;
mod npm;
mod web;

use crate::Options;
use crate::build::shell;
use crate::fluent::Language;
use crate::process::step;
use crate::project::{Project, files_below};
use anyhow::{Context, Result};
use archive::{Effort, Files};
use std::fs;
use std::path::Path;

/// The element, whose script knows where every other file is.
const ELEMENT: &str = "trigger-point-atlas.js";
/// The script inside the frame, and the host's.
const EMBED: &str = "embed.js";
const FRAME: &str = "tpa-frame.js";
/// Scripts that are loaded by address, and so stay files of their own. Any other is a bundle, or a bundle's part.
const LOADED: [&str; 3] = ["core.js", "viewer.js", "viewer-worker.js"];

pub fn package(project: &Project, options: &Options) -> Result<()> {
    let dist = if options.built { project.dist.clone() } else { crate::build::build(project, options)? };
    make(project, &dist, if options.dev { Effort::QUICK } else { Effort::RELEASE })
}

/// Packs a finished build quickly, for the tests.
pub fn quick(project: &Project) -> Result<()> {
    make(project, &project.dist, Effort::QUICK)
}

fn make(project: &Project, dist: &Path, effort: Effort) -> Result<()> {
    let goal = project.target.join("package");
    fs::create_dir_all(&goal)?;
    let version = version(project)?;
    let assets = assets(dist)?;
    let licences = below(&dist.join("LICENSES"), "LICENSES/")?;
    let write = |name: String, bytes: Vec<u8>| -> Result<()> {
        fs::write(goal.join(&name), &bytes)?;
        println!("    {}: {:.1} MB", project.name(&goal.join(&name)), bytes.len() as f64 / 1e6);
        Ok(())
    };
    step("npm tarball", || {
        let files = npm::files(project, &version, &assets, &licences)?;
        write(format!("trigger-point-atlas-{version}.tgz"), archive::tarball(&files, effort)?)
    })?;
    step("web server zip", || {
        let files = web::files(project, &assets, &licences, effort)?;
        // The folder bears no version: the next one goes over it.
        write(format!("trigger-point-atlas-{version}.zip"), archive::zip("trigger-point-atlas", &files, effort)?)
    })
}

fn version(project: &Project) -> Result<String> {
    let package: serde_json::Value = serde_json::from_str(&read(project, "package.json")?)?;
    Ok(package["version"].as_str().context("package.json has no version")?.to_owned())
}

/// A file of the project as text.
fn read(project: &Project, name: &str) -> Result<String> {
    fs::read_to_string(project.path(name)).with_context(|| format!("cannot read {name}"))
}

/// Files below a folder by their names from there.
fn below(folder: &Path, prefix: &str) -> Result<Files> {
    files_below(folder, "")?
        .into_iter()
        .map(|path| Ok((format!("{prefix}{}", path.strip_prefix(folder)?.display()), fs::read(&path)?)))
        .collect()
}

/// What the element fetches: no script of its own, no page, nothing of the demonstration.
fn assets(dist: &Path) -> Result<Files> {
    let mut files = below(dist, "")?;
    files.retain(|name, _| {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending {
            "wasm" | "ftl" | "glb" => true,
            "js" => LOADED.contains(&name.as_str()) || name.starts_with("core"),
            "json" => name == "catalogue.json" || name.starts_with("maps/"),
            _ => false,
        }
    });
    for name in LOADED.iter().copied().chain([
        "core_bg.wasm",
        "viewer_bg.wasm",
        "catalogue.json",
        "core-plain.js",
        "locales/en.ftl",
    ]) {
        if !files.contains_key(name) {
            anyhow::bail!("dist/ has no {name}; run `cargo xtask build` first");
        }
    }
    Ok(files)
}

/// The shell's scripts, the element's with the places of its assets in it: expressions by the name that they are
/// asked for by.
fn bundles(project: &Project, places: &[(String, String)]) -> Result<Files> {
    let folder = project.target.join("package/bundles");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let made = folder.join("made");
    fs::create_dir_all(&made)?;
    let table: String = places.iter().map(|(name, place)| format!("  \"./{name}\": () => {place},\n")).collect();
    let places = folder.join("places.js");
    fs::write(&places, format!("export const ASSET_PLACES = {{\n{table}}};\n"))?;
    let languages = Language::names(project)?;
    shell::bundles(project, &made, &languages, &[&format!("--inject:{}", places.display())])?;
    let mut files = below(&made, "")?;
    files.retain(|name, _| name.ends_with(".js") && !LOADED.contains(&name.as_str()));
    fs::remove_dir_all(&folder)?;
    Ok(files)
}
