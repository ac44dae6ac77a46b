//! `cargo xtask types`: writes what is generated from src/protocol. The widget's own test does it, so that nothing of it has to
//! be in what is shipped. With `--built` also what the last build's core and viewer declare that they export.

use crate::Options;
use crate::build::declarations;
use crate::process::{command, run};
use crate::project::Project;
use anyhow::Result;

pub fn types(project: &Project, options: &Options) -> Result<()> {
    let mut cargo = command("cargo");
    cargo.current_dir(&project.root).env("TPA_TYPES", "write");
    cargo.args(["test", "--quiet", "--locked", "--lib", "what_is_generated_from_the_protocol"]);
    run(&mut cargo, "rustc's message above says which file and line.")?;
    if options.built { declarations::take(project) } else { Ok(()) }
}
