//! One file of words for each language; what a language lacks stands in it in English.

use crate::fluent::{ENGLISH, Language, text};
use crate::process::{command, run};
use crate::project::Project;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Letters from right to left that nobody speaks: English with every word turned round, to look at the mirrored layout.
const PSEUDO: &str = "ar-XB";

/// Writes the files and returns the languages.
pub fn join(project: &Project, pseudo: bool, dist: &Path) -> Result<Vec<String>> {
    let goal = dist.join("locales");
    fs::create_dir_all(&goal)?;
    let english = Language::read(project, ENGLISH)?;
    let mut names = Language::names(project)?;
    for name in &names {
        let language = Language::read(project, name)?;
        fs::write(goal.join(format!("{name}.ftl")), text(language.completed(&english)))?;
    }
    if pseudo {
        let mut node = command("node");
        node.arg(project.path("xtask/browser/pseudo.js")).arg(goal.join(format!("{ENGLISH}.ftl")));
        run(node.arg(goal.join(format!("{PSEUDO}.ftl"))), "The message above says why.")?;
        names.push(PSEUDO.to_owned());
    }
    names.sort();
    Ok(names)
}
