//! The custom element, its frame and the viewer's worker as bundles; pages and types as they are.

use crate::process::{command, run};
use crate::project::{Project, copy, copy_folder};
use crate::setup::packages;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Source in www/src, and what it becomes.
const BUNDLES: [(&str, &str); 4] = [
    ("element.js", "trigger-point-atlas.js"),
    ("worker.js", "viewer-worker.js"),
    ("frame/inside.js", "embed.js"),
    ("frame/host.js", "tpa-frame.js"),
];
/// Files of www/ that go along unchanged.
const AS_THEY_ARE: [&str; 4] = ["trigger-point-atlas.d.ts", "tpa-frame.d.ts", "embed.html", "embed.css"];

pub fn bundle(project: &Project, dist: &Path, dev: bool) -> Result<()> {
    bundles(project, dist, if dev { &["--sourcemap"] } else { &[] })?;
    for name in AS_THEY_ARE {
        copy(&project.path("www").join(name), &dist.join(name))?;
    }
    copy_folder(&project.path("www/demo"), dist)
}

/// The bundles alone, with further arguments for esbuild.
pub fn bundles(project: &Project, dist: &Path, more: &[&str]) -> Result<()> {
    let esbuild = packages::program(project, "esbuild")?;
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
        esbuild.arg(format!("--outfile={}", dist.join(bundle).display()));
        esbuild.args(more);
        run(&mut esbuild, "esbuild's message above says which file and line.")?;
        licences_of(&dist.join(bundle), dist)?;
    }
    Ok(())
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
