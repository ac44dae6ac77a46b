//! Lit as the widget has it: its templates are made by the widget's own Trusted Types policy, since a page that lists policies need
//! not know what the widget is written with; and its module can be read where there is no document, on a server.

use crate::project::{Project, copy, files_below};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

/// What stands in Lit's module, and what in ours.
const CHANGES: [(&str, &str); 2] = [
    (r#"s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0"#, "policy"),
    ("l=document,", "l=globalThis.document??{createTreeWalker(){}},"),
];

/// Writes the package anew and returns its folder, to stand in for the one in node_modules.
pub fn own(project: &Project) -> Result<PathBuf> {
    let from = project.path("node_modules/lit-html");
    let to = project.target.join("lit-html");
    for file in files_below(&from, "js")? {
        let name = file.strip_prefix(&from)?;
        if !name.starts_with("development") && !name.starts_with("node") {
            copy(&file, &to.join(name))?;
        }
    }
    copy(&from.join("package.json"), &to.join("package.json"))?;
    let main = from.join("lit-html.js");
    let mut text = fs::read_to_string(&main).with_context(|| format!("cannot read {}", project.name(&main)))?;
    for (theirs, ours) in CHANGES {
        if text.matches(theirs).count() != 1 {
            bail!(
                "lit-html.js has no `{theirs}` any more; look how it makes its policy now, and change xtask/src/build/lit.rs"
            );
        }
        text = text.replace(theirs, ours);
    }
    let trust = serde_json::to_string(&project.path("www/src/trust.js"))?;
    fs::write(to.join("lit-html.js"), format!("import{{policy}}from{trust};\n{text}"))?;
    Ok(to)
}
