//! The npm package: the module with its files beside it, each named by an address that bundlers can follow.

use super::archive::Files;
use super::{bundles, read};
use crate::build::shell::AS_THEY_ARE;
use crate::process::{command, output};
use crate::project::Project;
use anyhow::{Context, Result};
use serde_json::{Value, json};

/// Where a bundler must not put a file into the text of another: a worker's script has to have an address.
const WORKER: &str = "viewer-worker.js";

pub fn files(project: &Project, version: &str, assets: &Files, licences: &Files) -> Result<Files> {
    let places: Vec<_> = assets
        .keys()
        .map(|name| {
            let query = if name == WORKER { "?no-inline" } else { "" };
            (name.clone(), format!("new URL('./{name}{query}', import.meta.url).href"))
        })
        .collect();
    let mut files: Files = assets.clone();
    files.extend(licences.clone());
    files.extend(bundles(project, &places)?);
    for name in AS_THEY_ARE {
        files.insert(name.to_owned(), read(project, &format!("www/{name}"))?.into_bytes());
    }
    for name in ["README.md", "docs/embedding.md", "docs/hosting.md"] {
        files.insert(name.to_owned(), read(project, name)?.into_bytes());
    }
    files.insert("custom-elements.json".into(), manifest(project)?.into_bytes());
    let package = describe(project, version, &files)?;
    files.insert("package.json".into(), serde_json::to_string_pretty(&package)?.into_bytes());
    Ok(files)
}

/// What editors and documentation read about the two elements.
fn manifest(project: &Project) -> Result<String> {
    output(command("node").current_dir(&project.root).arg("xtask/manifest.js"))
        .context("`node xtask/manifest.js` failed; run it to see why")
}

fn describe(project: &Project, version: &str, files: &Files) -> Result<Value> {
    let own: Value = serde_json::from_str(&read(project, "package.json")?)?;
    let mut roots: Vec<_> = files.keys().map(|name| name.split('/').next().unwrap_or(name)).collect();
    roots.dedup();
    let scripts: Vec<_> = files.keys().filter(|name| name.ends_with(".js")).map(|name| format!("./{name}")).collect();
    Ok(json!({
        "name": own["name"],
        "version": version,
        "description": own["description"],
        "keywords": ["trigger points", "myofascial", "anatomy", "3d", "web component", "custom element"],
        "license": "SEE LICENSE IN LICENSES/NOTICE.md",
        "type": "module",
        "main": "./trigger-point-atlas.js",
        "types": "./trigger-point-atlas.d.ts",
        "exports": {
            ".": { "types": "./trigger-point-atlas.d.ts", "default": "./trigger-point-atlas.js" },
            "./frame": { "types": "./tpa-frame.d.ts", "default": "./tpa-frame.js" },
            "./*": "./*"
        },
        "files": roots,
        "sideEffects": scripts,
        "customElements": "custom-elements.json"
    }))
}
