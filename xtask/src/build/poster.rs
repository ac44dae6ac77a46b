//! The posters: pictures of the first view, taken from the widget that has just been built.

use crate::process::{command, run};
use crate::project::Project;
use anyhow::Result;
use std::path::Path;

pub fn make(project: &Project, dist: &Path, browser: &Path) -> Result<()> {
    let mut node = command("node");
    node.current_dir(&project.root).arg("xtask/browser/poster.js").arg(dist);
    node.env("CHROMIUM", browser);
    run(
        &mut node,
        "The built widget did not show its first view in Chromium; the message above says what it said instead.",
    )
}
