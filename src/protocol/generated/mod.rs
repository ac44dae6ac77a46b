//! What is generated from this folder for JavaScript and for the documentation: TypeScript declarations, tables, and the lists in
//! README and docs/embedding.md. `cargo xtask types` writes it; [`what_is_generated_from_the_protocol_is_up_to_date`] fails while
//! it is stale.

mod layout;
mod tables;
mod types;

use std::fs;
use std::path::Path;

/// Set to `write`, the test writes what it would compare.
const WISH: &str = "TPA_TYPES";

/// Files and their texts as they should be.
fn files(root: &Path) -> Vec<(&'static str, String)> {
    let mut files = vec![
        ("www/trigger-point-atlas-types.d.ts", types::public()),
        ("www/src/generated/protocol.d.ts", types::internal()),
        ("www/src/generated/interface.js", tables::interface()),
        ("www/demo/interface.js", tables::interface()),
    ];
    for name in ["README.md", "docs/embedding.md"] {
        let text = fs::read_to_string(root.join(name)).expect("the documentation is there");
        files.push((name, tables::filled(&text)));
    }
    files
}

#[test]
fn what_is_generated_from_the_protocol_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let write = std::env::var(WISH).is_ok_and(|wish| wish == "write");
    for (name, text) in files(root) {
        let path = root.join(name);
        if write {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(&path, text).expect("the file can be written");
        } else {
            let there = fs::read_to_string(&path).unwrap_or_default();
            let line = there.lines().zip(text.lines()).position(|(is, should)| is != should);
            let line = line.unwrap_or_else(|| there.lines().count().min(text.lines().count())) + 1;
            assert!(there == text, "{name} is stale from line {line} on; `cargo xtask types` writes it");
        }
    }
}

#[test]
fn each_command_of_the_types_can_be_read_and_no_other() {
    let declared = types::commands();
    let mut read = crate::session::types();
    read.sort_unstable();
    assert_eq!(declared, read);
}
