//! The custom element, its frame and the viewer's worker as bundles, what the first screen does not need in parts of their own;
//! pages and types as they are.

use super::lit;
use crate::process::{command, run};
use crate::project::{Project, copy, copy_folder, files_below};
use crate::setup::packages;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Sources in www/src, and what they become.
const BUNDLES: [(&str, &str); 4] = [
    ("element.js", "trigger-point-atlas"),
    ("worker.js", "viewer-worker"),
    ("frame/inside.js", "embed"),
    ("frame/host.js", "tpa-frame"),
];
/// Files of www/ that go along unchanged.
pub const AS_THEY_ARE: [&str; 5] =
    ["trigger-point-atlas.d.ts", "trigger-point-atlas-types.d.ts", "tpa-frame.d.ts", "embed.html", "embed.css"];

pub fn bundle(project: &Project, dist: &Path, languages: &[String], dev: bool) -> Result<()> {
    bundles(project, dist, languages, if dev { &["--sourcemap"] } else { &[] })?;
    licences(dist)?;
    for name in AS_THEY_ARE {
        copy(&project.path("www").join(name), &dist.join(name))?;
    }
    copy_folder(&project.path("www/demo"), dist)
}

/// The bundles alone, with further arguments for esbuild.
pub fn bundles(project: &Project, dist: &Path, languages: &[String], more: &[&str]) -> Result<()> {
    let esbuild = packages::program(project, "esbuild")?;
    let languages = serde_json::to_string(languages)?;
    let lit = lit::own(project)?;
    for (source, bundle) in BUNDLES {
        let mut esbuild = command(&esbuild);
        esbuild.current_dir(&project.root).arg(format!("{bundle}=www/src/{source}"));
        // What is beside the bundle (`new URL('./core.js', import.meta.url)`) stays outside it.
        // A packer takes the worker along as a file, and nothing that it would import.
        if source != "worker.js" {
            esbuild.args(["--splitting", "--chunk-names=part-[name]-[hash]"]);
        }
        esbuild.args([
            "--bundle",
            "--format=esm",
            "--target=es2022",
            "--minify",
            "--loader:.ftl=text",
            "--legal-comments=external",
            "--inject:www/src/shims.js",
            "--log-level=warning",
        ]);
        esbuild.arg(format!("--alias:lit-html={}", lit.display()));
        esbuild.arg(format!("--define:TPA_LANGUAGES={languages}"));
        esbuild.arg(format!("--outdir={}", dist.display()));
        esbuild.args(more);
        run(&mut esbuild, "esbuild's message above says which file and line.")?;
    }
    Ok(())
}

/// Licences that esbuild found in the bundles' sources go to the others, as one file.
fn licences(dist: &Path) -> Result<()> {
    let mut texts: Vec<String> = vec![];
    for legal in files_below(dist, "txt")?.iter().filter(|file| file.to_string_lossy().ends_with(".LEGAL.txt")) {
        let text = fs::read_to_string(legal)?;
        if !text.trim().is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
        fs::remove_file(legal)?;
    }
    let goal = dist.join("LICENSES");
    fs::create_dir_all(&goal)?;
    Ok(fs::write(goal.join("trigger-point-atlas.js.txt"), texts.join("\n"))?)
}
