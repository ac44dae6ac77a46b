//! What was typed -> places that hurt, points and muscles: names and lay words of the chosen language, typos forgiven.
//!
//! [`words`] reads a language's Fluent file, [`Search`] holds its terms, [`understand`] finds them in a text. Nothing here
//! knows a language: synonyms, words that say nothing and words for the sides all stand in the file.

mod understand;
mod words;

use crate::catalog::{Catalog, Gate, Side};
use crate::referral::place::Place;
use std::cell::OnceCell;
use words::{Messages, split};

/// What a text was taken for. Where it asks for a doctor rather than for a muscle, there are only `gates` and `notes`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Places that hurt, in the order in which they were said.
    pub places: Vec<Place>,
    /// Points that people describe in such words, with how well these fit, 0..=1.
    pub by_words: Vec<(String, f32)>,
    /// Points whose name, or whose muscle's name, was typed, best first; then those that people describe in such words.
    pub points: Vec<String>,
    /// Muscles whose name was typed; best first.
    pub muscles: Vec<String>,
    /// Warning signs that words typed ask for, whatever else they may mean.
    pub gates: Vec<Gate>,
    /// Messages that answer words typed.
    pub notes: Vec<String>,
}

/// What a phrase stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Meaning {
    /// A region or a complaint.
    Place { id: String, broad: bool },
    /// Words for what a point feels like.
    Point(String),
    /// A nickname of a muscle, or what people blame on it.
    Muscle(String),
    /// What a doctor is to look at first.
    Warning(Gate),
    /// A message that is told beside what is found; with `alone`, where nothing is.
    Note { id: String, alone: bool },
}

/// A phrase: its words as places in the vocabulary.
#[derive(Debug)]
struct Term {
    meaning: Meaning,
    words: Vec<u32>,
}

/// A name that is looked for word by word.
#[derive(Debug)]
struct Name {
    id: String,
    words: Vec<u32>,
}

/// The searchable words of one language.
#[derive(Debug, Default)]
pub struct Search {
    /// Sorted, each once.
    vocabulary: Vec<String>,
    /// How much a word tells, by how few terms have it.
    telling: Vec<f32>,
    terms: Vec<Term>,
    points: Vec<Name>,
    muscles: Vec<Name>,
    /// Sorted.
    ignored: Vec<String>,
    left: Vec<Vec<String>>,
    right: Vec<Vec<String>>,
    /// Phrases with a side's word that mean no side, such as "right behind".
    no_side: Vec<Vec<String>>,
    both: Vec<Vec<String>>,
    /// A side of the body as a place: the flank.
    flanks: Vec<(Side, Vec<Vec<String>>)>,
}

/// A language's words, read when something is first looked for.
#[derive(Debug, Default)]
pub struct Lexicon {
    fluent: String,
    search: OnceCell<Search>,
}

impl Lexicon {
    /// `fluent` holds the language's messages, accents apart from their letters.
    pub fn new(fluent: &str) -> Self {
        Self { fluent: fluent.to_owned(), search: OnceCell::new() }
    }

    /// What a text may mean; nothing for an empty one.
    pub fn find(&self, text: &str, catalog: &Catalog) -> Found {
        if text.trim().is_empty() {
            return Found::default();
        }
        self.search.get_or_init(|| Search::new(&self.fluent, catalog)).find(text, catalog)
    }

    /// Reads the words anew for another catalogue.
    pub fn forget(&mut self) {
        self.search.take();
    }
}

impl Search {
    /// Reads the words of a language for what the catalogue holds.
    pub fn new(fluent: &str, catalog: &Catalog) -> Self {
        let messages = Messages::read(fluent);
        let phrases = |id: &str| messages.list(id).map(split).filter(|words| !words.is_empty()).collect::<Vec<_>>();
        let mut ignored: Vec<String> = messages.list("search-ignored").flat_map(split).collect();
        ignored.sort_unstable();
        let mut terms: Vec<(Meaning, Vec<String>)> = vec![];
        let mut add = |meaning: &Meaning, phrase: &str| {
            let mut words = split(phrase);
            words.retain(|word| ignored.binary_search(word).is_err());
            if !words.is_empty() {
                terms.push((meaning.clone(), words));
            }
        };
        let places = catalog.regions().iter().map(|region| ("region", &region.id, false));
        let complaints = catalog.complaints().iter().map(|complaint| ("place", &complaint.id, complaint.broad));
        for (kind, id, broad) in places.chain(complaints) {
            let meaning = Meaning::Place { id: id.clone(), broad };
            let message = format!("{kind}-{id}");
            add(&meaning, messages.value(&message));
            messages.words(&message).for_each(|phrase| add(&meaning, phrase));
        }
        for point in catalog.points() {
            let meaning = Meaning::Point(point.id.clone());
            messages.words(&format!("point-{}", point.id)).for_each(|phrase| add(&meaning, phrase));
        }
        for muscle in catalog.muscles() {
            let meaning = Meaning::Muscle(muscle.id.clone());
            messages.words(&format!("muscle-{}", muscle.id)).for_each(|phrase| add(&meaning, phrase));
        }
        for gate in Gate::ALL {
            let message = format!("search-warn-{}", gate.name());
            messages.list(&message).for_each(|phrase| add(&Meaning::Warning(gate), phrase));
        }
        for (id, alone) in messages.notes() {
            let meaning = Meaning::Note { id: id.to_owned(), alone };
            messages.words(id).for_each(|phrase| add(&meaning, phrase));
        }
        let muscle_name = |id: &str| {
            let latin = catalog.muscle(id).map_or("", |muscle| &muscle.latin);
            format!("{} {latin}", messages.value(&format!("muscle-{id}")))
        };
        let points = catalog.points().iter().map(|point| {
            let name = messages.value(&format!("point-{}", point.id));
            let area = messages.value(&format!("area-{}", point.area));
            (&point.id, format!("{name} {} {} {area}", point.label, muscle_name(&point.muscle)))
        });
        let points: Vec<_> = points.map(|(id, name)| (id, split(&name))).collect();
        let muscles: Vec<_> =
            catalog.muscles().iter().map(|muscle| (&muscle.id, split(&muscle_name(&muscle.id)))).collect();

        let mut vocabulary: Vec<String> = terms.iter().flat_map(|(_, words)| words.iter().cloned()).collect();
        vocabulary.extend(points.iter().chain(&muscles).flat_map(|(_, words)| words.iter().cloned()));
        vocabulary.sort_unstable();
        vocabulary.dedup();
        let numbered = |words: &[String]| -> Vec<u32> {
            words.iter().filter_map(|word| vocabulary.binary_search(word).ok()).map(|at| at as u32).collect()
        };
        let terms: Vec<Term> =
            terms.into_iter().map(|(meaning, words)| Term { words: numbered(&words), meaning }).collect();
        let named = |(id, words): &(&String, Vec<String>)| Name { id: (*id).clone(), words: numbered(words) };
        let (points, muscles) = (points.iter().map(named).collect(), muscles.iter().map(named).collect());
        Self {
            telling: telling(&terms, vocabulary.len()),
            terms,
            points,
            muscles,
            ignored,
            left: phrases("search-left"),
            right: phrases("search-right"),
            no_side: phrases("search-no-side"),
            both: phrases("search-both"),
            flanks: vec![(Side::Left, phrases("search-flank-left")), (Side::Right, phrases("search-flank-right"))],
            vocabulary,
        }
    }
}

/// Words that few terms have tell the most; those of names alone tell as much as the rarest.
fn telling(terms: &[Term], count: usize) -> Vec<f32> {
    let mut having = vec![0u32; count];
    for term in terms {
        for (at, word) in term.words.iter().enumerate() {
            having[*word as usize] += u32::from(!term.words[..at].contains(word));
        }
    }
    having.into_iter().map(|having| (terms.len().max(2) as f32 / having.max(1) as f32).ln().max(0.5)).collect()
}
