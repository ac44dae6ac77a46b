//! The folder for a web server: one small script under a lasting name; all else under names that change with what is
//! in them, so that browsers may keep it for ever; compressed copies beside.

use super::archive::{Effort, Files, siblings};
use super::{ELEMENT, EMBED, FRAME, bundles, read};
use crate::project::Project;
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};

/// The folder of what never changes.
const LASTING: &str = "files";
/// Bytes of the hash in a name.
const HASH_BYTES: usize = 5;

pub fn files(project: &Project, assets: &Files, licences: &Files, effort: Effort) -> Result<Files> {
    let (mut lasting, mut places) = (Files::new(), Vec::new());
    for (name, bytes) in assets {
        let named = hashed(name, bytes);
        places.push((name.clone(), format!("new URL('./{named}', import.meta.url).href")));
        lasting.insert(named, bytes.clone());
    }
    let mut scripts = bundles(project, &places)?;
    let mut take = |name: &str| match scripts.remove(name) {
        Some(bytes) => Ok(bytes),
        None => bail!("esbuild made no {name}"),
    };
    let (element, embed, frame) = (take(ELEMENT)?, take(EMBED)?, take(FRAME)?);
    // What is left are parts of these, named by what is in them already.
    lasting.extend(scripts);
    let css = read(project, "www/embed.css")?.into_bytes();
    let mut page = read(project, "www/embed.html")?;
    for (name, bytes) in [(EMBED, embed), ("embed.css", css)] {
        let named = hashed(name, &bytes);
        if !page.contains(&format!("\"{name}\"")) {
            bail!("www/embed.html does not name \"{name}\"");
        }
        page = page.replace(&format!("\"{name}\""), &format!("\"{LASTING}/{named}\""));
        lasting.insert(named, bytes);
    }
    let named = hashed(ELEMENT, &element);
    let entry = format!("export * from './{LASTING}/{named}';\n");
    lasting.insert(named, element);

    let mut files = Files::from([(ELEMENT.into(), entry.into_bytes()), (FRAME.into(), frame)]);
    files.insert("embed.html".into(), page.into_bytes());
    files.extend(lasting.into_iter().map(|(name, bytes)| (format!("{LASTING}/{name}"), bytes)));
    let mut copies = Files::new();
    for (name, bytes) in &files {
        copies.extend(siblings(name, bytes, effort)?);
    }
    files.extend(copies);
    files.extend(licences.clone());
    files.insert(".htaccess".into(), include_bytes!("server/htaccess").to_vec());
    files.insert("nginx.conf".into(), include_bytes!("server/nginx.conf").to_vec());
    files.insert("hosting.md".into(), read(project, "docs/hosting.md")?.into_bytes());
    files.insert("embedding.md".into(), read(project, "docs/embedding.md")?.into_bytes());
    Ok(files)
}

/// `core.js` becomes `core-1f00a7c3d2.js`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hash: String = digest.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect();
    let (folder, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
    let (stem, ending) = file.split_once('.').unwrap_or((file, ""));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}{stem}-{hash}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn a_name_changes_with_the_content_and_stays_in_its_folder() {
        let name = hashed("locales/en.ftl", b"one");
        assert!(
            name.starts_with("locales/en-") && name.ends_with(".ftl") && name.len() == "locales/en-.ftl".len() + 10
        );
        assert_eq!(name, hashed("locales/en.ftl", b"one"));
        assert_ne!(name, hashed("locales/en.ftl", b"two"));
    }
}
