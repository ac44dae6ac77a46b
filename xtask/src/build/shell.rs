//! The custom element and the viewer's worker as bundles, the demo pages and the types as they are.

use crate::process::{command, run};
use crate::project::{Project, copy, copy_folder};
use crate::setup::packages;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Source in www/src, and what it becomes.
const BUNDLES: [(&str, &str); 2] = [("element.js", "trigger-point-atlas.js"), ("worker.js", "viewer-worker.js")];

pub fn bundle(project: &Project, dist: &Path, languages: &[String], dev: bool) -> Result<()> {
    let esbuild = packages::program(project, "esbuild")?;
    let languages = serde_json::to_string(languages)?;
    for (source, bundle) in BUNDLES {
        let mut esbuild = command(&esbuild);
        esbuild.current_dir(&project.root).arg(format!("www/src/{source}"));
        // What is beside the bundle (`new URL('./core.js', import.meta.url)`) stays outside it.
        esbuild.args([
            "--bundle",
            "--format=esm",
            "--target=es2022",
            "--minify",
            "--loader:.ftl=text",
            "--legal-comments=external",
            "--log-level=warning",
        ]);
        esbuild.arg(format!("--define:TPA_LANGUAGES={languages}"));
        esbuild.arg(format!("--outfile={}", dist.join(bundle).display()));
        if dev {
            esbuild.arg("--sourcemap");
        }
        run(&mut esbuild, "esbuild's message above says which file and line.")?;
        licences_of(&dist.join(bundle), dist)?;
    }
    copy(&project.path("www/trigger-point-atlas.d.ts"), &dist.join("trigger-point-atlas.d.ts"))?;
    copy_folder(&project.path("www/demo"), dist)
}

/// Licences that esbuild found in the bundle's sources go to the others.
fn licences_of(bundle: &Path, dist: &Path) -> Result<()> {
    let mut legal = bundle.as_os_str().to_owned();
    legal.push(".LEGAL.txt");
    let legal = Path::new(&legal);
    let Some(name) = bundle.file_name().and_then(|name| name.to_str()) else { return Ok(()) };
    if legal.is_file() {
        if fs::metadata(legal)?.len() > 0 {
            copy(legal, &dist.join("LICENSES").join(format!("{name}.txt")))?;
        }
        fs::remove_file(legal)?;
    }
    Ok(())
}
