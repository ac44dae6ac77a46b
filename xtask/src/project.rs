//! Where things are: the project's root, its target folder, its dist folder.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

pub struct Project {
    pub root: PathBuf,
    pub target: PathBuf,
    pub dist: PathBuf,
}

impl Project {
    pub fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent folder")?.to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            // Cargo takes a relative one from where it is called.
            Some(given) => std::path::absolute(given).context("CARGO_TARGET_DIR cannot be made absolute")?,
            None => root.join("target"),
        };
        Ok(Self { dist: root.join("dist"), root, target })
    }

    /// A path under the root.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// How a file is called in messages: from the root where it lies under it.
    pub fn name(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

/// Files below a folder whose name ends in `.ending`, sorted, so that every build is the same.
pub fn files_below(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_below(&path, ending)?);
        } else if ending.is_empty() || path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Copies a folder's contents into another, which is made if need be.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in files_below(from, "")? {
        let goal = to.join(file.strip_prefix(from)?);
        copy(&file, &goal)?;
    }
    Ok(())
}

/// Copies one file, making the folder it goes to.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}
