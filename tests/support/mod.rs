//! The committed body and catalogue, as the product reads them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;
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

pub fn limbs_bytes() -> Vec<u8> {
    std::fs::read(assets().join("model/limbs-male.glb")).unwrap()
}

/// The messages of a file of a language that stand on one line, attributes as `message.attribute`.
pub fn texts(language: &str, file: &str) -> BTreeMap<String, String> {
    let path = assets().join("locales").join(language).join(file);
    let mut texts = BTreeMap::new();
    let mut message = String::new();
    for line in std::fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
        let Some((name, text)) = line.split_once(" = ") else { continue };
        let name = match name.trim().strip_prefix('.') {
            Some(attribute) => format!("{message}.{attribute}"),
            None => {
                message = name.to_owned();
                message.clone()
            }
        };
        texts.insert(name, text.to_owned());
    }
    texts
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

/// Languages with a folder of words.
pub fn languages() -> impl Iterator<Item = String> {
    let folders = std::fs::read_dir(assets().join("locales")).unwrap().map(|entry| entry.unwrap());
    let mut names: Vec<String> = folders.map(|folder| folder.file_name().into_string().unwrap()).collect();
    names.sort();
    names.into_iter()
}

/// Accents apart from their letters, as the page hands its texts over: those of western Europe.
pub fn apart(text: &str) -> String {
    const ACCENTS: [(char, &str, &str); 7] = [
        ('\u{300}', "àèìòù", "aeiou"),
        ('\u{301}', "áéíóúý", "aeiouy"),
        ('\u{302}', "âêîôû", "aeiou"),
        ('\u{303}', "ãñõ", "ano"),
        ('\u{308}', "äëïöüÿ", "aeiouy"),
        ('\u{30a}', "å", "a"),
        ('\u{327}', "ç", "c"),
    ];
    let mut apart = String::new();
    for char in text.chars() {
        let small = char.to_lowercase().next().unwrap_or(char);
        let parts = ACCENTS.iter().find_map(|(accent, letters, bare)| {
            let at = letters.chars().position(|letter| letter == small)?;
            Some((bare.chars().nth(at)?, *accent))
        });
        match parts {
            Some((letter, accent)) => apart.extend([letter, accent]),
            None => apart.push(char),
        }
    }
    apart
}
