//! A Chromium for the tests, the pictures and the figures.

use super::apt;
use crate::process::{is_program, which};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// Names it goes by.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// Environment variable that names one.
pub const VARIABLE: &str = "CHROMIUM";

/// The one that CHROMIUM names, or the first on PATH.
pub fn find() -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os(VARIABLE).filter(|name| !name.is_empty()) {
        let named = PathBuf::from(named);
        if !is_program(&named) {
            bail!("{VARIABLE} names {}, which is no program; name a Chromium or leave it unset", named.display());
        }
        return Ok(Some(named));
    }
    Ok(NAMES.into_iter().find_map(which))
}

pub fn find_or_install() -> Result<PathBuf> {
    if let Some(found) = find()? {
        return Ok(found);
    }
    apt::install(&["chromium"], "Chromium")
        .with_context(|| format!("the tests need a Chromium; install one, or name it in {VARIABLE}"))?;
    find()?.with_context(|| format!("Chromium was installed but is not on PATH; name it in {VARIABLE}"))
}
