//! `cargo xtask pictures`: the demo page as a visitor sees it, in several states and sizes, for looking at.

use crate::Options;
use crate::process::{command, run, step};
use crate::project::Project;
use crate::setup::chromium;
use anyhow::Result;

pub fn pictures(project: &Project, options: &Options) -> Result<()> {
    let browser = chromium::find_or_install()?;
    let dist = crate::build::build(project, options)?;
    let goal = project.target.join("pictures");
    std::fs::create_dir_all(&goal)?;
    step("pictures", || {
        let mut node = command("node");
        node.current_dir(&project.root).arg("xtask/browser/pictures.js").arg(&dist).arg(&goal);
        run(node.env(chromium::VARIABLE, &browser), "The message above says which picture could not be taken.")
    })?;
    println!("pictures are in {}", project.name(&goal));
    Ok(())
}
