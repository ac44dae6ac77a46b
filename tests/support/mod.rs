//! The committed body and catalogue, as the product reads them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};
use trigger_point_atlas::body::recipe::Recipe;
use trigger_point_atlas::catalog::{self, Catalog, Data};

pub fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

pub fn model_bytes() -> Vec<u8> {
    std::fs::read(assets().join("model/torso-head.glb")).unwrap()
}

pub fn contacts_bytes() -> Vec<u8> {
    std::fs::read(assets().join("model/contacts.glb")).unwrap()
}

/// Every TOML file of the catalogue, joined.
pub fn data() -> Data {
    let mut all = Data::default();
    let mut folders = vec![assets().join("catalogue"), assets().join("sessions")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                let from = toml::Deserializer::parse(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
                all.extend(catalog::read(from).unwrap_or_else(|e| panic!("{}: {e}", path.display())));
            }
        }
    }
    all
}

pub fn catalogue() -> Catalog {
    Catalog::check(data(), |text| Recipe::parse(text).map(|_| ()).map_err(|e| e.to_string())).unwrap()
}

/// The packed form, as it is served.
pub fn catalogue_json() -> String {
    serde_json::to_string(&data()).unwrap()
}

/// The Fluent files of a language, joined.
pub fn fluent(language: &str) -> String {
    let mut files: Vec<PathBuf> = std::fs::read_dir(assets().join("locales").join(language))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .collect();
    files.sort();
    files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect::<Vec<_>>().join("\n")
}
