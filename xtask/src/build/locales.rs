//! Joins the Fluent files of each language into one, and those of the first screen into a small one.

use crate::project::{Project, files_below};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What the first screen says, in languages that do not come with the script.
const FIRST: [&str; 2] = ["ask.ftl", "ui.ftl"];

pub fn join(project: &Project, dist: &Path) -> Result<()> {
    let goal = dist.join("locales");
    fs::create_dir_all(&goal)?;
    for entry in fs::read_dir(project.path("assets/locales"))? {
        let folder = entry?.path();
        let Some(language) = folder.file_name().and_then(|name| name.to_str()).filter(|_| folder.is_dir()) else {
            continue;
        };
        let (mut joined, mut first, mut seen) = (String::new(), String::new(), BTreeMap::new());
        for path in files_below(&folder, "ftl")? {
            let file = project.name(&path);
            let text = fs::read_to_string(&path).with_context(|| file.clone())?;
            for message in messages(&text) {
                if let Some(other) = seen.insert(message.to_owned(), file.clone()) {
                    bail!("{file}: the message `{message}` stands in {other} already; keep one");
                }
            }
            for into in
                std::iter::once(&mut joined).chain(FIRST.iter().any(|name| path.ends_with(name)).then_some(&mut first))
            {
                into.push_str(text.trim_end());
                into.push_str("\n\n");
            }
        }
        fs::write(goal.join(format!("{language}.ftl")), joined)?;
        if language != "en" {
            fs::write(goal.join(format!("{language}-first.ftl")), first)?;
        }
    }
    Ok(())
}

/// Ids of the messages and terms: what stands before `=` at the beginning of a line.
fn messages(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-'))
        .filter_map(|line| Some(line.split_once('=')?.0.trim()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_message_ids_are_found() {
        let text = "# a = b\npoint-x = One\n    .where = y = z\n    and more = that\n-brand = Atlas\n";
        assert_eq!(super::messages(text).collect::<Vec<_>>(), ["point-x", "-brand"]);
    }
}
