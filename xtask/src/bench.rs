//! `cargo xtask bench`: what the widget costs in bytes, time and memory, beside model-viewer with the same body.

use crate::Options;
use crate::process::{command, run, step};
use crate::project::{Project, files_below};
use crate::setup::chromium;
use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Map, Value, json};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Brotli's and gzip's highest, as a static host stores them.
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW: i32 = 22;

/// Rows of the comparison: label, part, field, unit.
const ROWS: [(&str, &str, &str, &str); 24] = [
    ("before 3D: longest task", "first", "longestTaskMs", "ms"),
    ("  most of the processor", "first", "longestProcessorMs", "ms"),
    ("clinic's page: longest", "clinic", "longestTaskMs", "ms"),
    ("  most of the processor", "clinic", "longestProcessorMs", "ms"),
    ("without the widget", "alone", "longestTaskMs", "ms"),
    ("  most of the processor", "alone", "longestProcessorMs", "ms"),
    ("first picture, cold", "cold", "firstPictureMs", "ms"),
    ("first picture, warm", "warm", "firstPictureMs", "ms"),
    ("  its event, cold", "cold", "eventMs", "ms"),
    ("  its event, warm", "warm", "eventMs", "ms"),
    ("  draw call made, cold", "cold", "drawnMs", "ms"),
    ("  draw call made, warm", "warm", "drawnMs", "ms"),
    ("loading: page blocked", "cold", "blockedMs", "ms"),
    ("loading: long tasks", "cold", "longTasksMs", "ms"),
    ("loading: longest task", "cold", "longestTaskMs", "ms"),
    ("orbiting: frame", "orbiting", "frameMs", "ms"),
    ("orbiting: frame, 95 %", "orbiting", "frameMs95", "ms"),
    ("orbiting: 3D frames", "orbiting", "framesPerSecond", "/s"),
    ("orbiting: page's frame", "orbiting", "pageFrameMs", "ms"),
    ("orbiting: page blocked", "orbiting", "blockedMs", "ms"),
    ("orbiting: longest task", "orbiting", "longestTaskMs", "ms"),
    ("frames in 10 idle s", "still", "idleFrames", ""),
    ("wasm memory", "still", "wasmBytes", "B"),
    ("page's script memory", "still", "heapBytes", "B"),
];

pub fn bench(project: &Project, options: &Options) -> Result<()> {
    let browser = chromium::find_or_install()?;
    let dist = crate::build::build(project, options)?;
    let goal = project.target.join("bench");
    fs::create_dir_all(&goal)?;

    let files = step("sizes", || sizes(&dist))?;
    let measured = goal.join("browser.json");
    step("browser", || {
        let mut node = command("node");
        node.current_dir(&project.root)
            .arg("tests/bench/bench.js")
            .arg(&dist)
            .arg(&measured)
            .arg(options.runs.to_string());
        run(node.env(chromium::VARIABLE, &browser), "The message above says at which run and what.")
    })?;
    for (what, script) in
        [("core and painting", "tests/bench/core.js"), ("demonstration", "tests/bench/demonstration.js")]
    {
        step(what, || {
            let mut node = command("node");
            node.current_dir(&project.root).arg(script).arg(&dist);
            run(node.env(chromium::VARIABLE, &browser), "The message above says what could not be measured.")
        })?;
    }
    let mut report: Map<String, Value> =
        serde_json::from_str(&fs::read_to_string(&measured)?).context("browser.json")?;
    fs::remove_file(&measured)?;

    print_sizes(&files);
    let ratios = compare(&report);
    report.insert("profile".into(), json!(options.profile()));
    report.insert("files".into(), json!(files));
    report.insert("ratios".into(), Value::Object(ratios));
    let file = goal.join("bench.json");
    fs::write(&file, serde_json::to_string_pretty(&report)?)?;
    println!("\nall figures, every run: {}", project.name(&file));
    Ok(())
}

fn sizes(dist: &Path) -> Result<Vec<Value>> {
    let mut files = Vec::new();
    for path in files_below(dist, "")? {
        let bytes = fs::read(&path)?;
        let name = path.strip_prefix(dist)?.display().to_string();
        files.push(
            json!({ "name": name, "raw": bytes.len(), "brotli": brotli_size(&bytes)?, "gzip": gzip_size(&bytes)? }),
        );
    }
    Ok(files)
}

fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: BROTLI_QUALITY, lgwin: BROTLI_WINDOW, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed.len())
}

fn gzip_size(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn print_sizes(files: &[Value]) {
    println!("\n{:<34} {:>11} {:>11} {:>11}", "file", "raw", "brotli", "gzip");
    let number = |file: &Value, field: &str| file[field].as_u64().unwrap_or(0);
    for file in files {
        let name = file["name"].as_str().unwrap_or_default();
        println!("{name:<34} {:>11} {:>11} {:>11}", number(file, "raw"), number(file, "brotli"), number(file, "gzip"));
    }
    let total = |field: &str| files.iter().map(|file| number(file, field)).sum::<u64>();
    println!("{:<34} {:>11} {:>11} {:>11}", "all", total("raw"), total("brotli"), total("gzip"));
}

/// Prints the medians side by side; returns widget / model-viewer where both are above zero.
fn compare(report: &Map<String, Value>) -> Map<String, Value> {
    let value = |who: &str, part: &str, field: &str| report[who][part][field].as_f64().unwrap_or(0.0);
    let mut ratios = Map::new();
    println!("\n{:<26} {:>14} {:>14} {:>7}   (medians)", "", "widget", "model-viewer", "ratio");
    for (label, part, field, unit) in ROWS {
        let (ours, theirs) = (value("widget", part, field), value("modelViewer", part, field));
        let mut ratio = String::from("-");
        if ours > 0.0 && theirs > 0.0 {
            ratio = format!("{:.2}", ours / theirs);
            ratios.insert(format!("{part}.{field}"), json!(ours / theirs));
        }
        let shown = |number: f64| match unit {
            "B" => format!("{:.1} MB", number / 1e6),
            _ => format!("{number:.1} {unit}"),
        };
        println!("{label:<26} {:>14} {:>14} {ratio:>7}", shown(ours), shown(theirs));
    }
    ratios
}
