//! One file of words for each language, and a small one with those of the first screen; what a language lacks stands in both in English.

use crate::fluent::{ENGLISH, File, Language, text};
use crate::process::{command, run};
use crate::project::Project;
use anyhow::Result;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Letters from right to left that nobody speaks: English with every word turned round, to look at the mirrored layout.
const PSEUDO: &str = "ar-XB";

/// Where English has what the first screen says. In other languages it does not come with the script.
const FIRST: [&str; 2] = ["ask.ftl", "ui.ftl"];

/// Writes the files and returns the languages.
pub fn join(project: &Project, pseudo: bool, dist: &Path) -> Result<Vec<String>> {
    let goal = dist.join("locales");
    fs::create_dir_all(&goal)?;
    let english = Language::read(project, ENGLISH)?;
    let of_first = |file: &&File| FIRST.iter().any(|name| file.name.ends_with(&format!("/{name}")));
    let first: BTreeSet<&str> =
        english.files.iter().filter(of_first).flat_map(|file| &file.messages).map(|one| one.id.name.as_str()).collect();
    let mut names = Language::names(project)?;
    for name in &names {
        let mut words = Language::read(project, name)?.completed(&english);
        fs::write(goal.join(format!("{name}.ftl")), text(words.clone()))?;
        if name != ENGLISH {
            words.retain(|message| first.contains(message.id.name.as_str()));
            fs::write(goal.join(format!("{name}-first.ftl")), text(words))?;
        }
    }
    if pseudo {
        let mut node = command("node");
        node.arg(project.path("xtask/browser/pseudo.js")).arg(goal.join(format!("{ENGLISH}.ftl")));
        run(node.arg(goal.join(format!("{PSEUDO}.ftl"))), "The message above says why.")?;
        fs::copy(goal.join(format!("{PSEUDO}.ftl")), goal.join(format!("{PSEUDO}-first.ftl")))?;
        names.push(PSEUDO.to_owned());
    }
    names.sort();
    // For pages that offer a choice of them.
    fs::write(goal.join("languages.json"), serde_json::to_string(&names)?)?;
    Ok(names)
}
