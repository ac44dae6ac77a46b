//! `cargo xtask forge` and `anatomy-check`: the body model from its sources, and how true it is.

use crate::process::{command, run, step};
use crate::project::Project;
use anyhow::Result;

/// Both bodies, their limbs, the contacts and the maps, or the one that is asked for (`body male`, `limbs`, `contacts`, `maps`, `plate FILE ...`).
pub fn forge(project: &Project, words: &[String]) -> Result<()> {
    if !words.is_empty() {
        return go(project, words);
    }
    for words in [&["body", "male"][..], &["body", "female"], &["limbs"], &["contacts"], &["maps"]] {
        let words: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
        step(&words.join(" "), || go(project, &words))?;
    }
    Ok(())
}

/// Measures the committed model (`--json FILE`, `--atlas FILE`).
pub fn anatomy_check(project: &Project, words: &[String]) -> Result<()> {
    go(project, &[&["anatomy-check".to_owned()], words].concat())
}

fn go(project: &Project, words: &[String]) -> Result<()> {
    let mut cargo = command("cargo");
    cargo.current_dir(&project.root).args([
        "run",
        "--quiet",
        "--locked",
        "--profile",
        "forge",
        "--package",
        "forge",
        "--",
    ]);
    run(
        cargo.args(words),
        "The forge says above what it missed; its sources come by the ordinary package client, so it needs python3 with pip.",
    )
}
