//! Figures as Markdown: a compact table for the README, all of them for docs/performance.md, earlier ones beside them.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::fmt::Write;
use std::path::Path;

type Report = Map<String, Value>;

const WIDGET: &str = "widget";
const MODEL_VIEWER: &str = "modelViewer";
/// What stands where there is no figure.
const NONE: &str = "–";

#[derive(Debug, Clone, Copy)]
enum Unit {
    Ms,
    Bytes,
    PerSecond,
    Count,
}
use Unit::{Bytes, Count, Ms, PerSecond};

/// A figure: what it is called, and where it lies in the report of a subject.
struct Row(&'static str, &'static str, &'static str, Unit);

/// What the README shows.
const COMPACT: [Row; 11] = [
    Row("first 3D picture, cold", "cold", "firstPictureMs", Ms),
    Row("first 3D picture, warm", "warm", "firstPictureMs", Ms),
    Row("cold, 10 Mbit/s, 40 ms", "line10Cold", "firstPictureMs", Ms),
    Row("cold, 1.6 Mbit/s, 150 ms, processor 4 × slower", "line1Cold", "firstPictureMs", Ms),
    Row("page blocked while loading", "cold", "blockedMs", Ms),
    Row("JavaScript and wasm until then", "cold", "codeBytes", Bytes),
    Row("everything until then", "cold", "allBytes", Bytes),
    Row("turning: drawing a frame, median", "orbiting", "frameMs", Ms),
    Row("turning: drawing a frame, 95 %", "orbiting", "frameMs95", Ms),
    Row("turning: from picture to picture, median", "orbiting", "pictureMs", Ms),
    Row("frames in 10 s of stillness", "still", "idleFrames", Count),
];

/// All figures of the browser, by heading.
const SECTIONS: [(&str, &[Row]); 6] = [
    (
        "First 3D picture",
        &[
            Row("cold", "cold", "firstPictureMs", Ms),
            Row("warm", "warm", "firstPictureMs", Ms),
            Row("10 Mbit/s, 40 ms: cold", "line10Cold", "firstPictureMs", Ms),
            Row("10 Mbit/s, 40 ms: warm", "line10Warm", "firstPictureMs", Ms),
            Row("1.6 Mbit/s, 150 ms, processor 4 × slower: cold", "line1Cold", "firstPictureMs", Ms),
            Row("1.6 Mbit/s, 150 ms, processor 4 × slower: warm", "line1Warm", "firstPictureMs", Ms),
            Row("its event, cold", "cold", "eventMs", Ms),
            Row("its event, warm", "warm", "eventMs", Ms),
            Row("draw call made, cold", "cold", "drawnMs", Ms),
            Row("draw call made, warm", "warm", "drawnMs", Ms),
        ],
    ),
    (
        "Phases of the start",
        &[
            Row("fetch, cold", "cold", "fetchMs", Ms),
            Row("compile, cold", "cold", "compileMs", Ms),
            Row("context, cold", "cold", "contextMs", Ms),
            Row("app, cold", "cold", "appMs", Ms),
            Row("upload, cold", "cold", "uploadMs", Ms),
            Row("draw, cold", "cold", "drawMs", Ms),
            Row("fetch, warm", "warm", "fetchMs", Ms),
            Row("compile, warm", "warm", "compileMs", Ms),
            Row("context, warm", "warm", "contextMs", Ms),
            Row("app, warm", "warm", "appMs", Ms),
            Row("upload, warm", "warm", "uploadMs", Ms),
            Row("draw, warm", "warm", "drawMs", Ms),
            Row("compiling the viewer's wasm, by itself", "viewer", "compileMs", Ms),
        ],
    ),
    (
        "On the line until the first 3D picture, brotli",
        &[
            Row("JavaScript", "cold", "scriptBytes", Bytes),
            Row("wasm", "cold", "wasmBytes", Bytes),
            Row("JavaScript and wasm", "cold", "codeBytes", Bytes),
            Row("bodies", "cold", "bodyBytes", Bytes),
            Row("everything", "cold", "allBytes", Bytes),
            Row("everything, 10 Mbit/s", "line10Cold", "allBytes", Bytes),
            Row("everything, 1.6 Mbit/s", "line1Cold", "allBytes", Bytes),
        ],
    ),
    (
        "The page's own thread",
        &[
            Row("loading: blocked, over 50 ms of each task", "cold", "blockedMs", Ms),
            Row("loading: all long tasks", "cold", "longTasksMs", Ms),
            Row("loading: longest task", "cold", "longestTaskMs", Ms),
            Row("loading, processor 4 × slower: blocked", "line1Cold", "blockedMs", Ms),
            Row("turning: blocked", "orbiting", "blockedMs", Ms),
            Row("turning: longest task", "orbiting", "longestTaskMs", Ms),
            Row("before 3D: longest task", "first", "longestTaskMs", Ms),
            Row("before 3D: most of the processor", "first", "longestProcessorMs", Ms),
            Row("clinic's page: longest task", "clinic", "longestTaskMs", Ms),
            Row("clinic's page: most of the processor", "clinic", "longestProcessorMs", Ms),
            Row("clinic's page without the widget: longest task", "alone", "longestTaskMs", Ms),
            Row("clinic's page without the widget: most of the processor", "alone", "longestProcessorMs", Ms),
        ],
    ),
    (
        "Turning the body",
        &[
            Row("drawing a frame, median", "orbiting", "frameMs", Ms),
            Row("drawing a frame, 95 %", "orbiting", "frameMs95", Ms),
            Row("from picture to picture, median", "orbiting", "pictureMs", Ms),
            Row("from picture to picture, 95 %", "orbiting", "pictureMs95", Ms),
            Row("3D frames", "orbiting", "framesPerSecond", PerSecond),
            Row("the page's frame", "orbiting", "pageFrameMs", Ms),
        ],
    ),
    (
        "Stillness and memory",
        &[
            Row("frames in 10 s", "still", "idleFrames", Count),
            Row("wasm memory after loading", "cold", "wasmMemory", Bytes),
            Row("the page's script memory", "still", "heapBytes", Bytes),
        ],
    ),
];

/// Parts of the build by the files that they are made of; a name that ends in `*` stands for all that begin so.
const PARTS: [(&str, &[&str]); 8] = [
    ("viewer", &["viewer.js", "viewer_bg.wasm", "viewer-worker.js"]),
    ("core", &["core.js", "core_bg.wasm"]),
    ("shell", &["trigger-point-atlas.js", "part-*"]),
    ("male body", &["model/torso-head.glb"]),
    ("female body", &["model/torso-head-female.glb"]),
    ("arms and legs", &["model/limbs-male.glb"]),
    ("hands", &["model/contacts.glb"]),
    ("the whole folder", &["*"]),
];

/// Widget / model-viewer of every figure that both have.
pub fn ratios(report: &Report) -> Map<String, Value> {
    let rows = SECTIONS.iter().flat_map(|(_, rows)| rows.iter());
    rows.filter_map(|row| Some((format!("{}.{}", row.1, row.2), ratio(report, row)?.into()))).collect()
}

/// What matters most, in one table.
pub fn compact(report: &Report, before: Option<&Report>) -> String {
    let mut text = table("", &COMPACT, report, before);
    let _ = writeln!(text, "\n{}", conditions(report));
    text
}

/// All figures.
pub fn full(report: &Report, before: Option<&Report>) -> String {
    let mut text = format!("{}\n\n## Sizes\n\n{}", conditions(report), sizes(report, before));
    for (heading, rows) in SECTIONS {
        let _ = write!(text, "\n## {heading}\n\n{}", table("", rows, report, before));
    }
    text
}

/// Puts a text between `<!-- mark -->` and `<!-- /mark -->` in a Markdown file.
pub fn write(file: &Path, mark: &str, text: &str) -> Result<()> {
    let old = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let new = between(&old, mark, text).with_context(|| file.display().to_string())?;
    Ok(std::fs::write(file, new)?)
}

fn between(old: &str, mark: &str, text: &str) -> Result<String> {
    let (open, close) = (format!("<!-- {mark} -->"), format!("<!-- /{mark} -->"));
    let parts = old.split_once(&open).and_then(|(head, rest)| Some((head, rest.split_once(&close)?.1)));
    let Some((head, tail)) = parts else {
        bail!("the lines `{open}` and `{close}`, between which the table goes, are not there");
    };
    Ok(format!("{head}{open}\n{}\n{close}{tail}", text.trim()))
}

fn table(corner: &str, rows: &[Row], report: &Report, before: Option<&Report>) -> String {
    let mut text = match before {
        None => format!("| {corner} | Trigger Point Atlas | model-viewer | ratio |\n|---|---|---|---|\n"),
        Some(_) => format!(
            "| {corner} | before | ratio | Trigger Point Atlas | model-viewer | ratio |\n|---|---|---|---|---|---|\n"
        ),
    };
    for row in rows {
        let cell = |report: &Report, who| figure(report, who, row).map_or(NONE.into(), |value| shown(value, row.3));
        let ratio = |report| ratio(report, row).map_or(NONE.into(), |ratio| format!("{ratio:.2}"));
        let _ = write!(text, "| {} ", row.0);
        if let Some(before) = before {
            let _ = write!(text, "| {} | {} ", cell(before, WIDGET), ratio(before));
        }
        let _ = writeln!(text, "| {} | {} | {} |", cell(report, WIDGET), cell(report, MODEL_VIEWER), ratio(report));
    }
    text
}

fn figure(report: &Report, who: &str, row: &Row) -> Option<f64> {
    report.get(who)?.get(row.1)?.get(row.2)?.as_f64()
}

fn ratio(report: &Report, row: &Row) -> Option<f64> {
    let (ours, theirs) = (figure(report, WIDGET, row)?, figure(report, MODEL_VIEWER, row)?);
    (ours > 0.0 && theirs > 0.0).then(|| ours / theirs)
}

fn shown(value: f64, unit: Unit) -> String {
    match unit {
        Ms if value >= 1000.0 => format!("{:.2} s", value / 1000.0),
        Ms if value >= 100.0 => format!("{value:.0} ms"),
        Ms => format!("{value:.1} ms"),
        Bytes => bytes(value),
        PerSecond => format!("{value:.1} /s"),
        Count => format!("{value:.0}"),
    }
}

pub fn bytes(value: f64) -> String {
    match value {
        value if value >= 1e6 => format!("{:.2} MB", value / 1e6),
        value => format!("{:.1} kB", value / 1e3),
    }
}

fn sizes(report: &Report, before: Option<&Report>) -> String {
    let mut text = String::from(match before {
        None => "| | raw | gzip | brotli | functions |\n|---|---|---|---|---|\n",
        Some(_) => {
            "| | before: raw | brotli | functions | now: raw | gzip | brotli | functions |\n|---|---|---|---|---|---|---|---|\n"
        }
    });
    for (part, names) in PARTS {
        let cell = |report: &Report, field| {
            let sum = sum(report, names, field);
            match field {
                "functions" => sum.map_or(NONE.into(), |sum| format!("{sum:.0}")),
                _ => sum.map_or(NONE.into(), bytes),
            }
        };
        let _ = write!(text, "| {part} ");
        if let Some(before) = before {
            let fields = ["raw", "brotli", "functions"].map(|field| cell(before, field));
            let _ = write!(text, "| {} ", fields.join(" | "));
        }
        let fields = ["raw", "gzip", "brotli", "functions"].map(|field| cell(report, field));
        let _ = writeln!(text, "| {} |", fields.join(" | "));
    }
    text
}

/// A field of all files of a part together, if one of them has it.
fn sum(report: &Report, names: &[&str], field: &str) -> Option<f64> {
    let is_one = |file: &Value| {
        let name = file["name"].as_str().unwrap_or_default();
        names.iter().any(|wanted| wanted.strip_suffix('*').map_or(*wanted == name, |start| name.starts_with(start)))
    };
    let files = report.get("files")?.as_array()?;
    let values: Vec<f64> = files.iter().filter(|file| is_one(file)).filter_map(|file| file[field].as_f64()).collect();
    (!values.is_empty()).then(|| values.iter().sum())
}

/// A sentence about how it was measured.
fn conditions(report: &Report) -> String {
    let of = |field: &str| report.get("conditions").and_then(|all| all.get(field)).cloned().unwrap_or_default();
    let (size, runs) = (of("size"), of("runs").as_u64().unwrap_or_default());
    format!(
        "Medians of {runs} {} in Chromium {}, drawn in software on {} cores of {}; both {} × {} pixels, same body, a drawing of equal weight before it, brotli.",
        if runs == 1 { "run" } else { "runs" },
        of("chromium").as_str().unwrap_or("?"),
        of("cores"),
        of("processor").as_str().map_or("an unnamed processor", str::trim),
        size["width"],
        size["height"],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report(ours: f64, theirs: f64) -> Report {
        let subject = |ms: f64| json!({ "cold": { "firstPictureMs": ms } });
        let files = json!([
            { "name": "viewer.js", "raw": 1000, "gzip": 500, "brotli": 400, "functions": null },
            { "name": "viewer_bg.wasm", "raw": 9000, "gzip": 2500, "brotli": 1600, "functions": 12 },
        ]);
        let all = json!({ "widget": subject(ours), "modelViewer": subject(theirs), "files": files });
        all.as_object().cloned().unwrap()
    }

    #[test]
    fn a_table_has_the_ratio_and_a_dash_where_nothing_was_measured() {
        let text = compact(&report(500.0, 2000.0), None);
        assert!(text.contains("| first 3D picture, cold | 500 ms | 2.00 s | 0.25 |"), "{text}");
        assert!(text.contains("| first 3D picture, warm | – | – | – |"), "{text}");
    }

    #[test]
    fn an_earlier_report_stands_before_the_new_figures() {
        let text = full(&report(500.0, 1000.0), Some(&report(1500.0, 1000.0)));
        assert!(text.contains("| cold | 1.50 s | 1.50 | 500 ms | 1.00 s | 0.50 |"), "{text}");
        assert!(text.contains("| viewer | 10.0 kB | 2.0 kB | 12 | 10.0 kB | 3.0 kB | 2.0 kB | 12 |"), "{text}");
    }

    #[test]
    fn only_what_stands_between_the_marks_is_exchanged() {
        let old = "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n";
        assert_eq!(between(old, "bench", "new\n").unwrap(), "before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter\n");
        assert!(between("no marks", "bench", "new").is_err());
    }
}
