//! The schema that editors use and the reader say the same: keys, which of them must be there, and what may be chosen.

mod support;

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use trigger_point_atlas::catalog::{CatalogError, read_json};

fn schema() -> Value {
    let text = std::fs::read_to_string(support::assets().join("catalogue/schema/catalogue.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What the reader says of a catalogue with this one entry.
fn refusal(list: &str, entry: &Value) -> Option<String> {
    match read_json(&json!({ list: [entry] }).to_string()) {
        Err(CatalogError::Shape { path, message }) => Some(format!("{path}: {message}")),
        _ => None,
    }
}

fn at<'v>(entry: &'v mut Value, way: &[&str]) -> &'v mut Map<String, Value> {
    let mut here = entry;
    for step in way {
        here = match step.parse::<usize>() {
            Ok(index) => &mut here[index],
            Err(_) => &mut here[*step],
        };
    }
    here.as_object_mut().unwrap()
}

/// Texts between backticks after "expected".
fn expected(message: &str) -> BTreeSet<String> {
    let after = message.split_once("expected").map_or("", |(_, rest)| rest);
    after.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// One object of a good entry against its definition.
fn agree(list: &str, entry: &Value, way: &[&str], definition: &Value) {
    let name = format!("{list} {way:?}");
    let required: BTreeSet<&str> =
        definition["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
    let properties = definition["properties"].as_object().unwrap();
    assert_eq!(definition["additionalProperties"], false, "{name}");

    let mut strange = entry.clone();
    at(&mut strange, way).insert("no-such-key".into(), json!(1));
    let known = expected(&refusal(list, &strange).expect("an unknown key is refused"));
    assert_eq!(known, properties.keys().cloned().collect(), "keys of {name}");

    for key in at(&mut entry.clone(), way).keys() {
        let mut without = entry.clone();
        at(&mut without, way).remove(key);
        let missing = refusal(list, &without);
        assert_eq!(missing.is_some(), required.contains(key.as_str()), "{name} {key}: {missing:?}");
    }
    for (key, rule) in properties {
        let Some(choices) = rule["enum"].as_array() else { continue };
        let choices: BTreeSet<String> = choices.iter().map(|choice| choice.as_str().unwrap().to_owned()).collect();
        let mut wrong = entry.clone();
        at(&mut wrong, way).insert(key.clone(), json!("no-such-choice"));
        assert_eq!(expected(&refusal(list, &wrong).expect("refused")), choices, "choices of {name} {key}");
    }
}

#[test]
fn schema_and_reader_agree() {
    let schema = schema();
    let definition = |name: &str| &schema["$defs"][name];
    let data = serde_json::to_value(support::data()).unwrap();
    let find = |list: &str, test: &dyn Fn(&Value) -> bool| {
        data[list].as_array().unwrap().iter().find(|entry| test(entry)).unwrap_or_else(|| panic!("{list}")).clone()
    };
    let point = find("points", &|point| point["pressure"].is_object() && point["essential"][0]["focus"] == true);
    agree("points", &point, &[], definition("point"));
    agree("points", &point, &["grade"], &definition("point")["properties"]["grade"]);
    agree("points", &point, &["essential", "0"], definition("referral"));
    agree("points", &point, &["pressure"], definition("pressure"));
    let across = |run: &Value| run["along"][0]["at"].is_string() && run["along"][0]["weight"].is_number();
    let drawn = |point: &Value| point["runs"].as_array().is_some_and(|runs| runs.iter().any(across));
    let mut drawn = find("points", &drawn);
    drawn["runs"].as_array_mut().unwrap().retain(across);
    agree("points", &drawn, &["runs", "0"], definition("run"));
    agree("points", &drawn, &["runs", "0", "along", "0"], definition("runStop"));
    agree("muscles", &find("muscles", &|muscle| muscle["fma_left"].is_string()), &[], definition("muscle"));
    agree("regions", &find("regions", &|region| region["mirror"].is_string()), &[], definition("region"));
    agree("complaints", &find("complaints", &|complaint| complaint["areas"].is_array()), &[], definition("complaint"));
    let counted = find("prevalences", &|prevalence| prevalence["found"][0]["share"].is_number());
    agree("prevalences", &counted, &[], definition("prevalence"));
    agree("prevalences", &counted, &["found", "0"], definition("foundIn"));
    agree("sources", &find("sources", &|source| source["doi"].is_string()), &[], definition("source"));
    let tour = find("tours", &|tour| tour["steps"][0]["point"].is_string());
    agree("tours", &tour, &[], definition("tour"));
    agree("tours", &tour, &["steps", "0"], &definition("tour")["properties"]["steps"]["items"]);
    let shown = find("tours", &|tour| tour["steps"][0]["hands"].is_object());
    agree("tours", &shown, &["steps", "0", "hands"], definition("hands"));
    let caution = find("cautions", &|caution| caution["keepout"][0].is_object());
    agree("cautions", &caution, &[], definition("caution"));
    let limited = find("cautions", &|caution| caution["limits"].is_object());
    agree("cautions", &limited, &["limits"], definition("limits"));
    agree("cautions", &caution, &["keepout", "0"], &definition("caution")["properties"]["keepout"]["items"]);
    for (at, shape) in ["disc", "band", "area"].into_iter().enumerate() {
        let region = find("regions", &|region| region["shape"][shape].is_object());
        let rule = &definition("shape")["oneOf"][at]["properties"][shape];
        agree("regions", &region, &["shape", shape], rule);
    }
}

#[test]
fn every_file_of_the_catalogue_names_its_schema() {
    let mut folders = vec![support::assets().join("catalogue"), support::assets().join("sessions")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                let schema = text.lines().next().and_then(|line| line.strip_prefix("#:schema "));
                let schema = schema.unwrap_or_else(|| panic!("{} names none", path.display()));
                assert!(folder.join(schema).is_file(), "{}: {schema}", path.display());
            }
        }
    }
}
