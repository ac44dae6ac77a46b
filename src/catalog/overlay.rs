//! Another catalogue laid over the built-in one: points and sources of a page's own, and their words.
//!
//! ```json
//! { "points": [{ "id": "...", ... }], "sources": [...], "words": { "en": { "point-<id>": "...", "point-<id>.where": "..." } } }
//! ```
//! What is wrong is told and left out; nothing else is lost by it.

use super::check::{self, allowed_ids};
use super::{Catalog, CatalogError, Data, Fault, Named, Point, read_json};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What may be said of a point in a language, under `point-<id>`.
const PARTS: [&str; 6] = ["", ".where", ".feel", ".pain", ".press", ".words"];
const MOST_LETTERS: usize = 2000;
/// An entry with more mistakes of shape than this is not looked at further.
const MOST_MENDED: usize = 24;

/// Words by language and message id.
pub type Words = BTreeMap<String, BTreeMap<String, String>>;

/// What came of laying one catalogue over another.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "OverlayReport"))]
pub struct Report {
    /// Ids of the points that were laid over, added or replaced.
    pub points: Vec<String>,
    pub faults: Vec<Fault>,
    pub words: Words,
}

impl Catalog {
    /// Adds or replaces points and sources. `check_recipe` says what is wrong with a place expression.
    pub fn overlaid(&self, text: &str, check_recipe: impl Fn(&str) -> Result<(), String>) -> (Self, Report) {
        let mut over = Overlay { faults: vec![], points: vec![], sources: vec![] };
        let entries = match serde_json::from_str(text) {
            Ok(Value::Object(entries)) => entries,
            Ok(_) => return (self.clone(), over.refused("not an object", "an object with points, sources or words")),
            Err(error) => return (self.clone(), over.refused("not JSON", &error.to_string())),
        };
        for (key, value) in &entries {
            match (key.as_str(), value) {
                ("points", Value::Array(list)) => over.points = over.read(self, "points", list),
                ("sources", Value::Array(list)) => over.sources = over.read(self, "sources", list),
                ("words", Value::Object(_)) => {}
                // For editors.
                ("$schema", Value::String(_)) => {}
                ("points" | "sources", other) => over.fault(key, other.to_string(), "a list"),
                ("words", other) => over.fault(key, other.to_string(), "an object of languages"),
                _ => over.fault(key, "given", "points, sources, words"),
            }
        }
        let catalog = over.settled(self, &check_recipe);
        let words = over.words(&catalog, entries.get("words").and_then(Value::as_object));
        let points = over.points.iter().flat_map(|entry| &entry.data.points).map(|point| point.id.clone()).collect();
        (catalog, Report { points, faults: over.faults, words })
    }
}

/// Entries that are still good, each with its place in the file.
struct Overlay {
    faults: Vec<Fault>,
    points: Vec<Entry>,
    sources: Vec<Entry>,
}

struct Entry {
    index: usize,
    data: Data,
    /// Of the wrong shape: checked for what else is wrong, then left out.
    broken: bool,
}

impl Overlay {
    fn fault(&mut self, path: &str, value: impl Into<String>, allowed: &str) {
        self.faults.push(Fault { path: path.into(), value: value.into(), allowed: allowed.into() });
    }

    fn refused(mut self, value: &str, allowed: &str) -> Report {
        self.fault("catalog", value, allowed);
        Report { faults: self.faults, ..Report::default() }
    }

    fn read(&mut self, base: &Catalog, list: &str, values: &[Value]) -> Vec<Entry> {
        let pattern = pattern(base, list);
        values
            .iter()
            .enumerate()
            .filter_map(|(index, value)| self.entry(list, index, value.clone(), &pattern))
            .collect()
    }

    /// Reads one entry. What is of the wrong shape is told and taken from the pattern, so that the next mistake is found.
    fn entry(&mut self, list: &str, index: usize, mut value: Value, pattern: &Value) -> Option<Entry> {
        for mended in 0..MOST_MENDED {
            let text = json!({ list: [&value] }).to_string();
            let (path, message) = match read_json(&text) {
                Ok(data) => return Some(Entry { index, data, broken: mended > 0 }),
                Err(CatalogError::Shape { path, message }) => (path, message),
                Err(CatalogError::Faults(_)) => return None,
            };
            let inner = path.strip_prefix(&format!("{list}[0]")).unwrap_or_default().trim_start_matches('.');
            let mut steps: Vec<&str> = inner.split(['.', '[', ']']).filter(|step| !step.is_empty()).collect();
            let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
            steps.extend(missing);
            let told = if missing.is_some() { "missing".into() } else { at(&value, &steps).to_string() };
            // Where in the one-line text a mistake stands says nothing.
            let allowed = message.split(" at line ").next().unwrap_or_default();
            let allowed = if missing.is_some() { "a value" } else { allowed };
            let path = [format!("{list}[{index}]"), steps_text(&steps)].concat();
            self.fault(&path, told, allowed);
            if !mend(&mut value, &steps, pattern, message.starts_with("unknown field")) {
                return None;
            }
        }
        None
    }

    /// Lays over what is good; entries that do not hold together with the rest are told and left out.
    fn settled(&mut self, base: &Catalog, check_recipe: &dyn Fn(&str) -> Result<(), String>) -> Catalog {
        loop {
            let mut data = base.data().clone();
            let points = lay(&mut data.points, self.points.iter().flat_map(|entry| &entry.data.points));
            let sources = lay(&mut data.sources, self.sources.iter().flat_map(|entry| &entry.data.sources));
            let mut wrong = false;
            for fault in check::faults(&data, check_recipe) {
                let Some((list, at, rest)) = taken_apart(&fault.path) else { continue };
                let (entries, laid) =
                    if list == "points" { (&mut self.points, &points) } else { (&mut self.sources, &sources) };
                let Some(entry) = laid.iter().position(|place| *place == at).and_then(|entry| entries.get_mut(entry))
                else {
                    continue;
                };
                wrong = true;
                entry.broken = true;
                let path = format!("{list}[{}]{rest}", entry.index);
                self.faults.push(Fault { path, ..fault.clone() });
            }
            let before = self.points.len() + self.sources.len();
            self.points.retain(|entry| !entry.broken);
            self.sources.retain(|entry| !entry.broken);
            if !wrong && before == self.points.len() + self.sources.len() {
                return Catalog::indexed(data);
            }
        }
    }

    fn words(&mut self, catalog: &Catalog, languages: Option<&Map<String, Value>>) -> Words {
        let mut words = Words::new();
        for (language, messages) in languages.into_iter().flatten() {
            let path = format!("words.{language}");
            let Value::Object(messages) = messages else {
                self.fault(&path, messages.to_string(), "an object of texts");
                continue;
            };
            for (id, text) in messages {
                let path = format!("{path}.{id}");
                let (message, part) = id.split_at(id.find('.').unwrap_or(id.len()));
                let point = message.strip_prefix("point-").unwrap_or_default();
                match text {
                    _ if catalog.point(point).is_none() => {
                        let ids = allowed_ids("point", catalog.points().iter().map(Named::id), point);
                        self.fault(&path, message, &format!("point- and {ids}"));
                    }
                    _ if !PARTS.contains(&part) => self.fault(&path, part, PARTS[1..].join(", ").as_str()),
                    Value::String(text) if text.chars().count() <= MOST_LETTERS => {
                        words.entry(language.clone()).or_default().insert(id.clone(), text.clone());
                    }
                    Value::String(text) => {
                        let letters = format!("{} letters", text.chars().count());
                        self.fault(&path, letters, &format!("at most {MOST_LETTERS} letters"));
                    }
                    other => self.fault(&path, other.to_string(), "a text"),
                }
            }
        }
        words
    }
}

/// A good entry of the built-in catalogue, to take fields from.
fn pattern(base: &Catalog, list: &str) -> Value {
    let whole = |point: &&Point| point.pressure.is_some() && !point.runs.is_empty();
    let pressed = || base.points().iter().find(|point| point.pressure.is_some());
    let point = base.points().iter().find(whole).or_else(pressed);
    let pattern = match list {
        "points" => serde_json::to_value(point),
        _ => serde_json::to_value(base.sources().first()),
    };
    pattern.unwrap_or(Value::Null)
}

/// Replaces what has the same id and appends the rest; gives the places where they went.
fn lay<'a, T: Named + Clone + 'a>(things: &mut Vec<T>, over: impl Iterator<Item = &'a T>) -> Vec<usize> {
    let count = things.len();
    over.map(|thing| match things[..count].iter().position(|other| other.id() == thing.id()) {
        Some(at) => {
            things[at] = thing.clone();
            at
        }
        None => {
            things.push(thing.clone());
            things.len() - 1
        }
    })
    .collect()
}

/// `points[3].place` as list, index and rest.
fn taken_apart(path: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = path.split_once('[')?;
    let (index, rest) = rest.split_once(']')?;
    Some((list, index.parse().ok()?, rest))
}

fn steps_text(steps: &[&str]) -> String {
    let step = |step: &&str| if step.parse::<usize>().is_ok() { format!("[{step}]") } else { format!(".{step}") };
    steps.iter().map(step).collect()
}

fn at<'v>(value: &'v Value, steps: &[&str]) -> &'v Value {
    steps.iter().fold(value, |value, step| match step.parse::<usize>() {
        Ok(index) => &value[index],
        Err(_) => &value[*step],
    })
}

/// Puts the pattern's value, or nothing, where a mistake stands; false where that cannot be done.
fn mend(value: &mut Value, steps: &[&str], pattern: &Value, remove: bool) -> bool {
    let Some((last, way)) = steps.split_last() else { return false };
    let mut here = value;
    for step in way {
        let next = match step.parse::<usize>() {
            Ok(index) => here.get_mut(index),
            Err(_) => here.get_mut(*step),
        };
        let Some(next) = next else { return false };
        here = next;
    }
    // Every entry of a list is like the pattern's first.
    let first: Vec<&str> = steps.iter().map(|step| if step.parse::<usize>().is_ok() { "0" } else { step }).collect();
    let good = at(pattern, &first).clone();
    match (here, last.parse::<usize>()) {
        (Value::Object(fields), _) if remove => fields.remove(*last).is_some(),
        (Value::Object(fields), _) => {
            let same = fields.get(*last) == Some(&good);
            fields.insert((*last).to_owned(), good);
            !same
        }
        (Value::Array(list), Ok(index)) if index < list.len() && list[index] != good => {
            list[index] = good;
            true
        }
        _ => false,
    }
}
