//! `cargo xtask bench --levels`: the viewer at each `opt-level` and after each kind of wasm-opt, in bytes and time.

use super::{copies, read, report, runs, script, sizes};
use crate::Options;
use crate::build::wasm::{self, VIEWER};
use crate::process::{command, run, step};
use crate::project::{Project, copy};
use crate::setup::{packages, wasm::Toolchain};
use anyhow::{Result, bail};
use serde_json::{Map, Value};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use wasmparser::{BinaryReader, Parser, Payload};

/// Cargo's opt-levels, as TOML.
const LEVELS: [&str; 4] = ["\"z\"", "\"s\"", "2", "3"];
/// What wasm-opt is told; empty: it is not run.
const PASSES: [&str; 5] = ["", "-Oz", "-Os", "-O2", "-O3"];

/// The section in which the compiler names the features that a module needs.
const FEATURES: &str = "target_features";
/// A feature that is used.
const USED: u8 = b'+';
/// What wasm-opt calls otherwise than that section does.
const OTHER_NAMES: [(&str, &str); 1] = [("nontrapping-fptoint", "nontrapping-float-to-int")];

pub fn levels(project: &Project, options: &Options, browser: &Path, dist: &Path, goal: &Path) -> Result<()> {
    let toolchain = Toolchain::find(project)?;
    let mut folders = Vec::new();
    for level in LEVELS {
        let module = step(&format!("compile the viewer, opt-level {level}"), || {
            wasm::compile_at(project, &toolchain, &VIEWER, VIEWER.profile(false), Some(level))
        })?;
        let features = features(&fs::read(&module)?)?;
        let plain = folder(goal, level, "");
        fs::create_dir_all(&plain)?;
        wasm::glue(&module, &VIEWER, &plain)?;
        for passes in PASSES {
            let variant = folder(goal, level, passes);
            if !passes.is_empty() {
                step(&format!("wasm-opt {passes}"), || optimize(project, &plain, &variant, passes, &features))?;
            }
            folders.push((level, passes, variant));
        }
    }

    let modules: Vec<PathBuf> = folders.iter().map(|(.., folder)| folder.join("viewer_bg.wasm")).collect();
    let sizes = step("sizes", || {
        sizes::of_folder(dist, &copies(goal))?;
        sizes::pack(&modules, &copies(goal))
    })?;
    let file = goal.join("levels.json");
    step("browser", || {
        let mut node = script(project, browser, "levels", dist);
        node.arg(&file).args(folders.iter().map(|(.., folder)| folder));
        node.arg("--brotli").arg(copies(goal)).args(["--runs", &runs(options).to_string()]);
        run(&mut node, "The message above says at which run and what.")
    })?;

    let times = read(&file)?;
    let mut rows = Vec::new();
    for ((level, passes, folder), size) in folders.iter().zip(&sizes) {
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        rows.push(row(level, passes, size, &times, name));
    }
    let text = format!(
        "| opt-level | wasm-opt | raw | brotli | functions | compile | first picture, cold | warm | drawing a frame | from picture to picture |\n|---|---|---|---|---|---|---|---|---|---|\n{}",
        rows.concat()
    );
    println!("\n{text}");
    if options.write {
        report::write(&project.path("docs/performance.md"), "levels", &text)?;
    }
    Ok(())
}

fn folder(goal: &Path, level: &str, passes: &str) -> PathBuf {
    goal.join("levels").join(format!("{}{passes}", level.trim_matches('"')))
}

fn optimize(project: &Project, plain: &Path, variant: &Path, passes: &str, features: &[String]) -> Result<()> {
    copy(&plain.join("viewer.js"), &variant.join("viewer.js"))?;
    let mut tool = command("node");
    tool.arg(packages::program(project, "wasm-opt")?).arg(passes).args(features);
    tool.arg(plain.join("viewer_bg.wasm")).arg("-o").arg(variant.join("viewer_bg.wasm"));
    run(&mut tool, "wasm-opt's message above says what it does not take; a new compiler may use another feature.")
}

/// Switches for wasm-opt, one for each feature that the module says it uses: with more it may write what browsers refuse.
fn features(module: &[u8]) -> Result<Vec<String>> {
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload? else { continue };
        if section.name() != FEATURES {
            continue;
        }
        let mut reader = BinaryReader::new(section.data(), section.data_offset());
        let mut found = Vec::new();
        for _ in 0..reader.read_var_u32()? {
            let prefix = reader.read_u8()?;
            let name = reader.read_string()?;
            if prefix == USED {
                let other = OTHER_NAMES.iter().find(|(from, _)| *from == name).map_or(name, |(_, to)| to);
                found.push(format!("--enable-{other}"));
            }
        }
        return Ok(found);
    }
    bail!("the module has no section `{FEATURES}`, so it is not known what it needs")
}

fn row(level: &str, passes: &str, size: &sizes::Size, times: &Map<String, Value>, name: &str) -> String {
    let ms = |field: &str| {
        times.get(name).and_then(|one| one[field].as_f64()).map_or("–".into(), |ms| format!("{ms:.1} ms"))
    };
    let mut text = String::new();
    let _ = writeln!(
        text,
        "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
        level.trim_matches('"'),
        if passes.is_empty() { "–" } else { passes },
        report::bytes(size.raw as f64),
        report::bytes(size.brotli as f64),
        size.functions.map_or("–".into(), |count| count.to_string()),
        ms("compileMs"),
        ms("firstPictureMs"),
        ms("warmMs"),
        ms("frameMs"),
        ms("pictureMs"),
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_become_switches_of_wasm_opt() -> Result<()> {
        let mut data = vec![FEATURES.len() as u8];
        data.extend(FEATURES.bytes());
        data.push(3);
        for (prefix, name) in [(b'+', "sign-ext"), (b'-', "atomics"), (b'+', "nontrapping-fptoint")] {
            data.extend([prefix, name.len() as u8]);
            data.extend(name.bytes());
        }
        let mut module = b"\0asm\x01\0\0\0\0".to_vec();
        module.push(u8::try_from(data.len())?);
        module.extend(data);
        assert_eq!(features(&module)?, ["--enable-sign-ext", "--enable-nontrapping-float-to-int"]);
        Ok(())
    }
}
