//! Bytes of files as they are and as they travel, and the functions of wasm modules.

use crate::package::archive::{Effort, brotli, gzip};
use crate::project::files_below;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use wasmparser::{Parser, Payload};

/// One file, bytes.
#[derive(Debug, Clone)]
pub struct Size {
    pub name: String,
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
    /// Of a wasm module.
    pub functions: Option<u32>,
}

impl Size {
    pub fn json(&self) -> Value {
        let Self { name, raw, gzip, brotli, functions } = self;
        json!({ "name": name, "raw": raw, "gzip": gzip, "brotli": brotli, "functions": functions })
    }
}

/// All files below a folder.
pub fn of_folder(folder: &Path, copies: &Path) -> Result<Vec<Size>> {
    let mut sizes = pack(&files_below(folder, "")?, copies)?;
    for size in &mut sizes {
        size.name = Path::new(&size.name).strip_prefix(folder)?.display().to_string();
    }
    Ok(sizes)
}

/// Measures files, in their order. Of each a brotli copy is left in a folder, called by the SHA-256 of what it holds, where the
/// browser's server and the next bench find it.
pub fn pack(files: &[PathBuf], copies: &Path) -> Result<Vec<Size>> {
    fs::create_dir_all(copies)?;
    let left = Mutex::new(files.iter().enumerate());
    let done = Mutex::new(Vec::new());
    let work = || -> Result<()> {
        loop {
            let next = left.lock().unwrap_or_else(|poison| poison.into_inner()).next();
            let Some((index, file)) = next else { return Ok(()) };
            let size = size(file, copies).with_context(|| file.display().to_string())?;
            done.lock().unwrap_or_else(|poison| poison.into_inner()).push((index, size));
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| {
            thread.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a file could not be compressed")))
        })
    })?;
    let mut done = done.into_inner().unwrap_or_else(|poison| poison.into_inner());
    done.sort_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, size)| size).collect())
}

fn size(file: &Path, copies: &Path) -> Result<Size> {
    let bytes = fs::read(file)?;
    let name = Sha256::digest(&bytes).iter().fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    });
    let copy = copies.join(format!("{name}.br"));
    if !copy.exists() {
        // Whole or not at all, should this be interrupted.
        let part = copies.join(format!("{name}.part"));
        fs::write(&part, brotli(&bytes, Effort::RELEASE)?)?;
        fs::rename(part, &copy)?;
    }
    Ok(Size {
        name: file.display().to_string(),
        raw: bytes.len(),
        gzip: gzip(&bytes, Effort::RELEASE)?.len(),
        brotli: usize::try_from(fs::metadata(copy)?.len())?,
        functions: if file.extension().is_some_and(|ending| ending == "wasm") { functions(&bytes)? } else { None },
    })
}

/// How many functions a module has of its own.
fn functions(module: &[u8]) -> Result<Option<u32>> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionStart { count, .. } = payload? {
            return Ok(Some(count));
        }
    }
    Ok(None)
}
