//! The JavaScript packages of package.json, at the versions of the lock file.

use crate::process::{command, output, run, which};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// Oldest node that runs the tests as they are written.
const LEAST_NODE: u32 = 20;

/// Installs them unless what is installed is what the lock file says.
pub fn install(project: &Project) -> Result<()> {
    let version = output(command("node").arg("--version"))
        .context(format!("node is missing; install node {LEAST_NODE} or newer, with npm"))?;
    let major: u32 =
        version.trim_start_matches('v').split('.').next().and_then(|number| number.parse().ok()).unwrap_or(0);
    if major < LEAST_NODE {
        bail!("node is {version}; install node {LEAST_NODE} or newer");
    }
    if which("npm").is_none() {
        bail!("npm is missing; install it beside node {version}");
    }
    let lock = std::fs::read(project.path("package-lock.json"))
        .context("package-lock.json cannot be read; it belongs to the project")?;
    // npm keeps its own copy in another shape, so the lock file that was installed is kept beside it.
    let installed = project.path("node_modules/.installed-package-lock.json");
    if std::fs::read(&installed).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    println!("installing the JavaScript packages");
    let npm = || {
        let mut npm = command("npm");
        npm.current_dir(&project.root).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        npm
    };
    run(
        &mut npm(),
        "See npm's message above; it needs the package registry, and package-lock.json to agree with package.json.",
    )?;
    std::fs::write(installed, lock)?;
    Ok(())
}

/// A program that one of the packages brings.
pub fn program(project: &Project, name: &str) -> Result<PathBuf> {
    let file = project.path("node_modules/.bin").join(name);
    if !file.exists() {
        bail!("{} is missing; delete node_modules and run `cargo xtask setup`", project.name(&file));
    }
    Ok(file)
}
