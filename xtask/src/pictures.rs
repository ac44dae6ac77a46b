//! `cargo xtask pictures`: the demo page as a visitor sees it, in several states and sizes; `cargo xtask plates`: contact
//! sheets of every point and region, or with `--demo` of how each is pressed. For looking at.

use crate::Options;
use crate::process::{command, run, step};
use crate::project::Project;
use crate::setup::chromium;
use anyhow::Result;

pub fn pictures(project: &Project, options: &Options) -> Result<()> {
    take(project, options, "pictures")
}

pub fn plates(project: &Project, options: &Options) -> Result<()> {
    if options.close {
        return close(project, options.only.as_deref().unwrap_or_default());
    }
    take(project, options, if options.demo { "demo-plates" } else { "plates" })
}

/// The close-ups of `tests/plates/close.json`, drawn by whatever graphics adapter the machine has.
fn close(project: &Project, word: &str) -> Result<()> {
    let goal = project.target.join("close");
    step("close-ups", || {
        let mut cargo = command("cargo");
        cargo.current_dir(&project.root);
        // The tests' profile: what is compiled for them is not compiled again.
        cargo.args([
            "run",
            "--quiet",
            "--locked",
            "--profile",
            "test",
            "--features",
            "viewer",
            "--example",
            "plates",
            "--",
        ]);
        cargo.arg("tests/plates/close.json").arg(&goal).arg(word);
        run(&mut cargo, "The message above says which picture could not be drawn.")
    })?;
    println!("close-ups are in {}", project.name(&goal));
    Ok(())
}

/// Runs the script of that name over a fresh build, into the folder of that name.
fn take(project: &Project, options: &Options, what: &str) -> Result<()> {
    let browser = chromium::find_or_install()?;
    let dist = crate::build::build(project, options)?;
    let goal = project.target.join(what);
    std::fs::create_dir_all(&goal)?;
    step(what, || {
        let mut node = command("node");
        node.current_dir(&project.root).arg(format!("xtask/browser/{what}.js")).arg(&dist).arg(&goal);
        run(node.env(chromium::VARIABLE, &browser), "The message above says which picture could not be taken.")
    })?;
    println!("{what} are in {}", project.name(&goal));
    Ok(())
}
