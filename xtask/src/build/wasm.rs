//! One crate, two wasm modules: the core, which loads in a blink, and the viewer, which has Bevy in it.

use crate::process::run;
use crate::project::Project;
use crate::setup::wasm::{TARGET, Toolchain};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// A module of the widget's crate.
pub struct Part {
    /// What its files are called.
    pub name: &'static str,
    /// The crate's feature that makes it.
    feature: &'static str,
    /// The cargo profile in which it is shipped.
    shipped: &'static str,
}

impl Part {
    pub fn profile(&self, dev: bool) -> &'static str {
        if dev { "fast" } else { self.shipped }
    }
}

pub const CORE: Part = Part { name: "core", feature: "web", shipped: "core" };
pub const VIEWER: Part = Part { name: "viewer", feature: "viewer", shipped: "release" };

/// Compiles a part. Each has its own target folder: both are the same library with other features, and cargo would
/// let the one overwrite the other's file.
pub fn compile(project: &Project, toolchain: &Toolchain, part: &Part, profile: &str) -> Result<PathBuf> {
    compile_at(project, toolchain, part, profile, None)
}

/// Compiles a part at an `opt-level` as Cargo writes it, rather than at its profile's.
pub fn compile_at(
    project: &Project,
    toolchain: &Toolchain,
    part: &Part,
    profile: &str,
    level: Option<&str>,
) -> Result<PathBuf> {
    check_versions(project)?;
    let target = project.target.join(part.name);
    let mut cargo = toolchain.cargo_build(profile != "fast");
    cargo.current_dir(&project.root).env("CARGO_TARGET_DIR", &target);
    cargo.args([
        "--package",
        "trigger-point-atlas",
        "--lib",
        "--locked",
        "--features",
        part.feature,
        "--profile",
        profile,
    ]);
    if let Some(level) = level {
        cargo.arg("--config").arg(format!("profile.{profile}.opt-level={level}"));
    }
    run(
        &mut cargo,
        "The compiler's message above says where; `--locked` also fails when Cargo.lock is behind Cargo.toml (run `cargo check`).",
    )?;
    let module = target.join(TARGET).join(profile).join("trigger_point_atlas.wasm");
    if !module.is_file() {
        bail!("{} was not made; does Cargo.toml still say `crate-type = [.., \"cdylib\"]`?", project.name(&module));
    }
    Ok(module)
}

/// Writes `<name>.js` and `<name>_bg.wasm` as ES modules for the web; returns the TypeScript of the former.
pub fn glue(module: &Path, part: &Part, dist: &Path) -> Result<String> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(part.name).typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.web(true)?;
    bindgen.generate(dist).with_context(|| format!("cannot make the glue for {}", module.display()))?;
    // What is shipped has the declarations of the element alone.
    let declarations = dist.join(format!("{}.d.ts", part.name));
    let text = fs::read_to_string(&declarations)?;
    fs::remove_file(declarations)?;
    fs::remove_file(dist.join(format!("{}_bg.wasm.d.ts", part.name)))?;
    let js = dist.join(format!("{}.js", part.name));
    let reference = format!("/* @ts-self-types=\"./{}.d.ts\" */\n", part.name);
    fs::write(&js, fs::read_to_string(&js)?.replacen(&reference, "", 1))?;
    Ok(text)
}

/// The glue generator reads what the macro of exactly its own version has written.
fn check_versions(project: &Project) -> Result<()> {
    let lock: toml::Table = fs::read_to_string(project.path("Cargo.lock"))?.parse().context("Cargo.lock")?;
    let version = |wanted: &str| {
        let packages = lock.get("package")?.as_array()?;
        let package =
            packages.iter().find(|package| package.get("name").and_then(|name| name.as_str()) == Some(wanted))?;
        package.get("version")?.as_str()
    };
    let (runtime, tool) = (version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    if runtime.is_none() || runtime != tool {
        bail!(
            "wasm-bindgen is {} but wasm-bindgen-cli-support is {} in Cargo.lock; make the `=` versions in Cargo.toml and xtask/Cargo.toml the same",
            runtime.unwrap_or("missing"),
            tool.unwrap_or("missing")
        );
    }
    Ok(())
}
