//! "Good to know": every claim names sources that are there, in every language the same, and is worded as strongly as it is supported.

mod support;

use std::collections::{BTreeMap, BTreeSet};

/// The first words of a grade, and of the evidence that goes with it.
const GRADES: [(&str, [(&str, &str); 3]); 4] = [
    (
        "de",
        [
            ("Teilweise belegt", "Studien zusammengenommen zeigen"),
            ("Schwach belegt", "In einer kleinen Studie"),
            ("Nicht belegt", "Wir kennen keine Studie, die zeigt"),
        ],
    ),
    (
        "en",
        [
            ("Some support", "Studies taken together show"),
            ("Weak evidence", "In one small study"),
            ("Not proven", "We know of no study that shows"),
        ],
    ),
    (
        "es",
        [
            ("Algo de respaldo", "Los estudios en conjunto muestran"),
            ("Pruebas débiles", "En un estudio pequeño"),
            ("No demostrado", "No conocemos ningún estudio que muestre"),
        ],
    ),
    (
        "fr",
        [
            ("En partie étayé", "Des études réunies montrent"),
            ("Preuves faibles", "Dans une petite étude"),
            ("Non démontré", "Nous ne connaissons aucune étude montrant"),
        ],
    ),
];

/// The learning texts of a language, attributes as `message.attribute`.
fn learning(language: &str) -> BTreeMap<String, String> {
    support::texts(language, "learn.ftl")
}

/// The ids that a text names in brackets.
fn cited(text: &str) -> BTreeSet<&str> {
    text.split('[').skip(1).filter_map(|rest| rest.split_once(']')).flat_map(|(ids, _)| ids.split(", ")).collect()
}

#[test]
fn every_source_named_is_in_the_catalogue_with_its_year() {
    let catalog = support::catalogue();
    for (name, text) in learning("en") {
        for id in cited(&text) {
            let source = catalog.sources().iter().find(|source| source.id == id);
            let source = source.unwrap_or_else(|| panic!("{name} names {id}, which is not in sources.toml"));
            assert!(source.year.is_some(), "{name}: {id} is shown by its year");
        }
    }
}

#[test]
fn a_text_names_the_same_sources_in_every_language() {
    let english = learning("en");
    for language in support::languages() {
        for (name, text) in learning(&language) {
            assert_eq!(cited(&text), cited(&english[&name]), "{language}: {name}");
        }
    }
}

#[test]
fn what_people_hope_for_is_worded_as_strongly_as_it_is_supported() {
    for (language, grades) in GRADES {
        let texts = learning(language);
        let hopes: Vec<&String> = texts.keys().filter(|name| name.ends_with(".evidence")).collect();
        assert!(hopes.len() >= 10, "{language}: {hopes:?}");
        for name in hopes {
            let grade = &texts[&name.replace(".evidence", ".grade")];
            let of = grades.iter().find(|(words, _)| grade.starts_with(words));
            let (words, formula) = of.unwrap_or_else(|| panic!("{language}: {name} has the grade \"{grade}\""));
            assert!(
                texts[name].starts_with(formula),
                "{language}: {name} is graded \"{words}\" and begins \"{}\"",
                texts[name]
            );
            assert!(
                *words == grades[2].0 || !cited(&texts[name]).is_empty(),
                "{language}: {name} claims something without a source"
            );
        }
    }
}

#[test]
fn what_clinics_often_promise_is_answered() {
    let texts = learning("en");
    for promise in ["relief", "mobility", "relaxation", "circulation", "oxygen", "toxins", "healing", "posture"] {
        assert!(texts.contains_key(&format!("learn-benefit-{promise}.evidence")), "{promise}");
    }
    let all: String = texts.values().map(|text| text.to_lowercase() + "\n").collect();
    for word in [
        "knots",
        "hot spots",
        "spasm",
        "deep tissue",
        "myofascial release",
        "oxygen",
        "toxins",
        "stress",
        "fibromyalgia",
        "feet",
        "plantar fasciitis",
        "find a therapist",
    ] {
        assert!(all.contains(word), "{word} is spoken of");
    }
}
