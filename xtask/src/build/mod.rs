//! `cargo xtask build`: everything into dist.new, then that becomes dist in one go.

mod catalogue;
pub mod declarations;
mod lit;
mod locales;
mod plain;
pub mod shell;
pub mod wasm;

use crate::Options;
use crate::process::step;
use crate::project::{Project, copy, copy_folder, files_below};
use crate::setup::{packages, wasm::Toolchain};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Compiled parts: all that `--shell` takes over from the last build.
const COMPILED: [&str; 5] = ["core.js", "core_bg.wasm", plain::FILE, "viewer.js", "viewer_bg.wasm"];
/// Of these, what `--core` makes anew.
const CORE_FILES: usize = 3;

/// Builds and returns the finished folder.
pub fn build(project: &Project, options: &Options) -> Result<PathBuf> {
    let _one_at_a_time = lock(project)?;
    let fresh = project.path("dist.new");
    empty(&fresh)?;
    step("setup", || packages::install(project))?;
    if options.shell {
        take_over(&COMPILED, &project.dist, &fresh)?;
    } else {
        let toolchain = Toolchain::find(project)?;
        let parts: &[wasm::Part] = if options.core { &[wasm::CORE] } else { &[wasm::CORE, wasm::VIEWER] };
        if options.core {
            take_over(&COMPILED[CORE_FILES..], &project.dist, &fresh)?;
        }
        for part in parts {
            let profile = part.profile(options.dev);
            let module = step(&format!("compile {} ({profile})", part.name), || {
                wasm::compile(project, &toolchain, part, profile)
            })?;
            step(&format!("glue for {}", part.name), || {
                declarations::keep(project, part, &wasm::glue(&module, part, &fresh)?)
            })?;
            if part.name == wasm::CORE.name {
                step("core without WebAssembly", || plain::translate(project, &module, !options.dev, &fresh))?;
            }
        }
    }
    let languages = step("model, maps, catalogue, locales, licences", || {
        copy_folder(&project.path("assets/model"), &fresh.join("model")).context("the body's model is missing")?;
        copy_folder(&project.path("assets/maps"), &fresh.join("maps")).context("the body's maps are missing")?;
        catalogue::pack(project, &fresh)?;
        licences(project, &fresh)?;
        locales::join(project, options.pseudo, &fresh)
    })?;
    step("shell and demo pages", || shell::bundle(project, &fresh, &languages, options.dev))?;
    replace(&fresh, &project.dist)?;
    report(project)?;
    Ok(project.dist.clone())
}

/// Two builds at once would write into the same folder; the second waits for as long as the file is held open.
fn lock(project: &Project) -> Result<fs::File> {
    fs::create_dir_all(&project.target)?;
    let file = fs::File::create(project.target.join("build.lock"))?;
    if file.try_lock().is_err() {
        println!("waiting for another build to end");
        file.lock()?;
    }
    Ok(file)
}

fn take_over(names: &[&str], last: &Path, fresh: &Path) -> Result<()> {
    for &name in names {
        if last.join(name).exists() {
            copy(&last.join(name), &fresh.join(name))?;
        } else {
            bail!("parts of the last build are to be kept, but dist/ has no {name}; run `cargo xtask build` first");
        }
    }
    Ok(())
}

fn licences(project: &Project, fresh: &Path) -> Result<()> {
    let goal = fresh.join("LICENSES");
    fs::create_dir_all(&goal)?;
    let folder = project.path("assets/LICENSES");
    if folder.is_dir() {
        copy_folder(&folder, &goal)?;
    }
    for entry in fs::read_dir(&project.root)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name.starts_with("LICENSE") || name.starts_with("NOTICE") {
            copy(&path, &goal.join(name))?;
        }
    }
    Ok(())
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// A reader of dist/ sees the old build or the new one, never a half of either.
fn replace(fresh: &Path, dist: &Path) -> Result<()> {
    let old = dist.with_extension("old");
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if dist.exists() {
        fs::rename(dist, &old)?;
    }
    fs::rename(fresh, dist).context("cannot put the new build in the place of dist/")?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

fn report(project: &Project) -> Result<()> {
    let mut total = 0;
    for file in files_below(&project.dist, "")? {
        total += fs::metadata(&file)?.len();
    }
    println!("dist/ is ready: {:.1} MB for any static server", total as f64 / 1e6);
    Ok(())
}
