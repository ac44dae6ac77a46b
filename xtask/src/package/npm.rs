//! The npm package: the module with its files beside it, each named by an address that bundlers can follow.

use super::archive::Files;
use super::{bundles, read};
use crate::build::shell::AS_THEY_ARE;
use crate::process::{command, output};
use crate::project::Project;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// A worker's script has to have an address: it must not be so small that a bundler puts it into the text of another.
const WORKER: &str = "viewer-worker.js";
/// Vite does so with files below this size, bytes.
const INLINED: usize = 4096;
/// What bundlers are to leave alone: an address that is known only when it runs, imported or made.
const LEAVE: &str = "/* webpackIgnore: true */ /* @vite-ignore */ ";

pub fn files(project: &Project, version: &str, assets: &Files, licences: &Files) -> Result<Files> {
    let places: Vec<_> =
        assets.keys().map(|name| (name.clone(), format!("new URL('./{name}', import.meta.url).href"))).collect();
    let mut files: Files = assets.clone();
    files.extend(licences.clone());
    for (name, script) in bundles(project, &places)? {
        files.insert(name, leave_addresses(std::str::from_utf8(&script)?).into_bytes());
    }
    let worker = files.get_mut(WORKER).context("there is no worker's script")?;
    *worker = [notices(licences)?.as_bytes(), worker].concat();
    ensure!(worker.len() > INLINED, "{WORKER} is {} bytes, and Vite would not leave it a file", worker.len());
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

/// Licences as a script's first comment.
fn notices(licences: &Files) -> Result<String> {
    let texts: Vec<_> = licences.values().map(|text| std::str::from_utf8(text)).collect::<Result<_, _>>()?;
    Ok(format!("/*!\n{}\n*/\n", texts.join("\n").replace("*/", "* /").replace("/*!", "").replace("/**", "")))
}

/// Marks the addresses in a script that no bundler can follow. Its own parts and files are named by a text.
fn leave_addresses(script: &str) -> String {
    let beside = |rest: &str| rest.split(')').next().is_some_and(|inside| inside.ends_with(",import.meta.url"));
    let imports = mark(script, "import(", |_| true);
    mark(&imports, "new URL(", beside)
}

fn mark(script: &str, opening: &str, counts: impl Fn(&str) -> bool) -> String {
    let mut pieces = script.split(opening);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |before, after| {
        let leave = if after.starts_with(['"', '\'']) || !counts(after) { "" } else { LEAVE };
        before + opening + leave + after
    })
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
        "license": own["license"],
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
