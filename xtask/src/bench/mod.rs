//! `cargo xtask bench`: what the widget costs in bytes, time and memory, beside model-viewer with the same body.

mod levels;
mod report;
mod sizes;

use crate::Options;
use crate::process::{command, run, step};
use crate::project::Project;
use crate::setup::{chromium, packages};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where model-viewer's script comes from; its brotli copy is served like ours.
const MODEL_VIEWER: &str = "node_modules/@google/model-viewer/dist/model-viewer.min.js";
/// Runs of a whole measurement and of a quick one.
const RUNS: u32 = 5;
const QUICK_RUNS: u32 = 2;

pub fn bench(project: &Project, options: &Options) -> Result<()> {
    let browser = chromium::find_or_install()?;
    let dist = if options.built {
        packages::install(project)?;
        project.dist.clone()
    } else {
        crate::build::build(project, options)?
    };
    let goal = project.target.join("bench");
    fs::create_dir_all(&goal)?;
    if options.levels {
        return levels::levels(project, options, &browser, &dist, &goal);
    }

    let before = options.baseline.as_deref().map(read).transpose()?;
    let copies = copies(&goal);
    let files = step("sizes", || {
        sizes::pack(&[project.path(MODEL_VIEWER)], &copies)?;
        sizes::of_folder(&dist, &copies)
    })?;
    let measured = goal.join("browser.json");
    step("browser", || {
        let mut node = script(project, &browser, "bench", &dist);
        node.arg(&measured).arg("--brotli").arg(&copies);
        node.args(["--runs", &runs(options).to_string()]);
        if options.quick {
            node.arg("--quick");
        }
        run(&mut node, "The message above says at which run and what.")
    })?;
    if !options.quick {
        for (what, name) in [("core and painting", "core"), ("demonstration", "demonstration")] {
            step(what, || {
                run(&mut script(project, &browser, name, &dist), "The message above says what could not be measured.")
            })?;
        }
    }

    let mut report = read(&measured)?;
    fs::remove_file(&measured)?;
    report.insert("profile".into(), json!(options.profile()));
    report.insert("files".into(), files.iter().map(sizes::Size::json).collect());
    report.insert("ratios".into(), Value::Object(report::ratios(&report)));
    let file = goal.join("bench.json");
    fs::write(&file, serde_json::to_string_pretty(&report)?)?;

    let full = report::full(&report, before.as_ref());
    let compact = report::compact(&report, before.as_ref());
    fs::write(goal.join("bench.md"), &full)?;
    println!("\n{full}\n{compact}");
    if options.write {
        // What was measured before this machine's last change is not for the README.
        report::write(&project.path("README.md"), "bench", &report::compact(&report, None))?;
        report::write(&project.path("docs/performance.md"), "bench", &full)?;
    }
    println!("all figures, every run: {}", project.name(&file));
    Ok(())
}

/// Where brotli copies lie from one bench to the next.
fn copies(goal: &Path) -> PathBuf {
    goal.join("brotli")
}

fn runs(options: &Options) -> u32 {
    options.runs.unwrap_or(if options.quick { QUICK_RUNS } else { RUNS })
}

fn script(project: &Project, browser: &Path, name: &str, dist: &Path) -> Command {
    let mut node = command("node");
    node.current_dir(&project.root).env(chromium::VARIABLE, browser);
    node.arg(format!("tests/bench/{name}.js")).arg(dist);
    node
}

fn read(file: &Path) -> Result<Map<String, Value>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} holds no figures of a bench", file.display()))
}
