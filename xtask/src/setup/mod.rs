//! Making a bare machine able to build and test: each part finds what is there, installs what it can, or says what to do.

mod apt;
pub mod chromium;
pub mod engines;
pub mod packages;
pub mod wasm;

use crate::project::Project;
use anyhow::Result;

/// `cargo xtask setup`: all of it at once, asking again for what could not be had before.
pub fn everything(project: &Project) -> Result<()> {
    wasm::forget(project);
    wasm::Toolchain::find(project)?;
    packages::install(project)?;
    println!("browser: {}", chromium::find_or_install()?.display());
    engines::find_or_install();
    Ok(())
}
