//! The core once more as plain JavaScript, for pages on which WebAssembly may not run: the same compiled module,
//! translated by binaryen's wasm2js, so that there is one core and not two.

use crate::process::{command, run};
use crate::project::Project;
use crate::setup::packages;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// What becomes of it in dist/.
pub const FILE: &str = "core-plain.js";

/// Features that the glue would otherwise make use of, and that JavaScript has nothing for.
const WITHOUT: [&str; 2] = ["reference-types", "multivalue"];

/// What the compiler takes for granted, and wasm2js is to read.
const FEATURES: [&str; 4] =
    ["--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-bulk-memory", "--enable-sign-ext"];

/// What goes beyond the first WebAssembly, told in its words.
const LOWERINGS: [&str; 3] =
    ["--signext-lowering", "--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering"];

/// A memory that grows detaches its old buffer, as WebAssembly's does: by that the glue sees that its views are out of
/// date.
const DETACHING: &str = "structuredClone(buffer, { transfer: [buffer] }); buffer = newBuffer;";

/// Writes `core-plain.js` from the module that the compiler made. Small takes a minute longer.
pub fn translate(project: &Project, module: &Path, small: bool, dist: &Path) -> Result<()> {
    let folder = project.target.join("plain");
    fs::create_dir_all(&folder)?;
    let bytes = without_features(fs::read(module).with_context(|| project.name(module))?)?;
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes("core", bytes).out_name("core").typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true).bundler(true)?;
    bindgen.generate(&folder).context("cannot make the glue of the plain core")?;

    let (wasm, js) = (folder.join("core_bg.wasm"), folder.join("core_bg.wasm.js"));
    let small: &[&str] = if small { &["-Oz"] } else { &[] };
    let mut lower = binaryen(project, "wasm-opt")?;
    lower.arg(&wasm).args(FEATURES).args(LOWERINGS).args(small).arg("-o").arg(&wasm);
    let mut speak = binaryen(project, "wasm2js")?;
    speak.arg(&wasm).args(small).arg("-o").arg(&js);
    for tool in [&mut lower, &mut speak] {
        run(
            tool,
            "The message above says what it could not translate; a new compiler may use what is not lowered yet.",
        )?;
    }
    exchange(&js, "buffer = newBuffer;", DETACHING)?;
    exchange(&folder.join("core.js"), "\"./core_bg.wasm\"", "\"./core_bg.wasm.js\"")?;

    let mut esbuild = command(packages::program(project, "esbuild")?);
    esbuild.current_dir(&folder).arg("core.js");
    esbuild.args(["--bundle", "--format=esm", "--target=es2022", "--minify", "--log-level=error"]);
    esbuild.arg(format!("--outfile={}", dist.join(FILE).display()));
    run(&mut esbuild, "esbuild's message above says which file and line.")
}

/// Writes something else in a made file, in the one place where it must stand.
fn exchange(file: &Path, words: &str, others: &str) -> Result<()> {
    let text = fs::read_to_string(file)?;
    if text.matches(words).count() != 1 {
        bail!("`{words}` does not stand once in {}; its maker has changed its ways", file.display());
    }
    Ok(fs::write(file, text.replace(words, others))?)
}

fn binaryen(project: &Project, program: &str) -> Result<Command> {
    let mut tool = command("node");
    tool.arg(packages::program(project, program)?);
    Ok(tool)
}

/// Says in the module's list of features that some are not used; each stands there as `+`, its length and its name.
fn without_features(mut module: Vec<u8>) -> Result<Vec<u8>> {
    for name in WITHOUT {
        let mut entry = vec![b'+', u8::try_from(name.len())?];
        entry.extend(name.bytes());
        if let Some(at) = module.windows(entry.len()).position(|bytes| bytes == entry) {
            module[at] = b'-';
        }
    }
    Ok(module)
}

#[cfg(test)]
mod tests {
    #[test]
    fn features_are_taken_from_the_list_and_nothing_else_is() {
        let module = b"..+\x0freference-types+\x08sign-ext+\x0amultivalue".to_vec();
        let without = super::without_features(module).unwrap();
        assert_eq!(without, b"..-\x0freference-types+\x08sign-ext-\x0amultivalue");
    }
}
