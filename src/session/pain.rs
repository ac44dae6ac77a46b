//! Where it hurts, in the session: the warning signs that come first, and the answer of which the body shows the best.
//!
//! [`look_up`] is the one way from a text to what is found: the list, the page and the map all take theirs from it or from
//! the [`rank`] behind it.

use super::reduce::{Done, Turn};
use crate::catalog::{Catalog, Gate};
use crate::protocol::{ErrorCode, Problem, Selection, State, View, ViewName};
use crate::referral::place::{self, Place};
use crate::referral::ranking::{Ranked, Wish, rank};
use crate::search::{Found, Lexicon};

/// Parts of the body, as points are listed under them, whose pain is not shown pressed before warning signs have been read.
const ASKED_BEFORE_PRESSING: [&str; 3] = ["head", "chest", "abdomen"];
/// Lists of signs that pain comes from an organ.
const ORGANS: [Gate; 4] = [Gate::Head, Gate::Jaw, Gate::Chest, Gate::Belly];

/// As much as is kept of what was typed, characters.
pub(super) const MOST_WORDS: usize = 200;
pub(super) const WORDS_ALLOWED: &str = "a text of at most 200 characters";

/// Lists of warning signs to be read before the state's places are looked up.
pub fn gates(state: &State, catalog: &Catalog) -> Vec<Gate> {
    let mut gates = place::gates(catalog, &state.pain);
    gates.retain(|gate| !state.passed.contains(gate));
    gates
}

/// Lists of warning signs to be read before the selected point is shown pressed: where its pain may come from the head, the
/// chest or the belly.
pub fn press_gates(state: &State, catalog: &Catalog) -> Vec<Gate> {
    let selected = state.selection.as_ref();
    let point = selected.and_then(|selection| Some((catalog.point(&selection.point)?, selection.side)));
    let Some((point, side)) = point.filter(|(point, _)| point.pressure.is_some()) else { return vec![] };
    if !ASKED_BEFORE_PRESSING.contains(&point.area.as_str()) {
        return vec![];
    }
    let places: Vec<Place> = point.local.iter().map(|id| Place::new(id, Some(side))).collect();
    let mut gates = place::gates(catalog, &places);
    gates.retain(|gate| ORGANS.contains(gate) && !state.passed.contains(gate));
    gates
}

/// What a text finds: what it was taken for, and what is told of that.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LookUp<'a> {
    pub found: Found,
    /// Lists of warning signs that belong to it, whether they have been read or not.
    pub gates: Vec<Gate>,
    /// Messages beside it.
    pub notes: Vec<String>,
    /// Points that commonly send pain to its places, or that people describe so; best first.
    pub answers: Vec<Ranked<'a>>,
}

/// Looks a text up, with the points that sources disagree about or without.
pub fn look_up<'a>(text: &str, catalog: &'a Catalog, lexicon: &Lexicon, less_certain: bool) -> LookUp<'a> {
    let found = lexicon.find(text, catalog);
    let mut notes = found.notes.clone();
    let beside = place::notes(catalog, &found.places).into_iter().map(str::to_owned);
    let beside: Vec<String> = beside.filter(|note| !notes.contains(note)).collect();
    notes.extend(beside);
    if !found.gates.is_empty() {
        return LookUp { gates: found.gates.clone(), notes, found, answers: vec![] };
    }
    let wish = Wish { unsure: less_certain, by_words: found.by_words.clone(), ..Wish::default() };
    let answers = rank(catalog, &found.places, &wish);
    LookUp { gates: place::gates(catalog, &found.places), notes, found, answers }
}

/// Points that commonly send pain to the state's places, best first; none before the warning signs have been read.
pub fn answers<'a>(state: &State, catalog: &'a Catalog, lexicon: &Lexicon) -> Vec<Ranked<'a>> {
    if state.pain.is_empty() || !gates(state, catalog).is_empty() {
        return vec![];
    }
    let by_words = lexicon.find(&state.words, catalog).by_words;
    rank(catalog, &state.pain, &Wish { unsure: state.less_certain, by_words, ..Wish::default() })
}

impl Turn<'_> {
    /// Adds to what was typed about the present places.
    pub(super) fn add_words(&mut self, words: &str) {
        if self.state.pain.is_empty() || words.trim().is_empty() {
            return;
        }
        let all = format!("{} {}", self.state.words, words.trim());
        self.state.words = all.trim_start().chars().take(MOST_WORDS).collect();
    }

    pub(super) fn set_words(&mut self, words: String) -> Done {
        if words.chars().count() > MOST_WORDS {
            return Err(Problem::new(ErrorCode::InvalidState, "words", words, WORDS_ALLOWED));
        }
        self.state.words = if self.state.pain.is_empty() { String::new() } else { words };
        Ok(())
    }

    /// The lists that are open have been read; and others before, as far as they are known.
    pub(super) fn pass_gates(&mut self, read: &[String]) {
        let mut passed = gates(&self.state, self.catalog);
        passed.extend(press_gates(&self.state, self.catalog));
        passed.extend(read.iter().filter_map(|name| Gate::read(name)));
        self.passed(&passed);
    }

    pub(super) fn passed(&mut self, gates: &[Gate]) {
        self.state.passed.extend(gates);
        self.state.passed.sort_unstable();
        self.state.passed.dedup();
    }

    /// Nobody is alarmed where no signs are asked about.
    pub(super) fn calm(&mut self) {
        let begins = self.state.guide.as_ref().is_some_and(|guide| guide.step == 0);
        self.state.alarmed &= begins || self.state.held.is_some() || !gates(&self.state, self.catalog).is_empty();
    }

    /// While warning signs are read, the body shows the side that hurts.
    pub(super) fn face_pain(&mut self) {
        if self.state.selection.is_some() || gates(&self.state, self.catalog).is_empty() {
            return;
        }
        self.state.view = facing(&self.state.pain, self.catalog);
    }

    /// What was typed has found these: the points that the list shows by name, and those that answer to its places.
    pub(super) fn list_found(&mut self, before: &State) {
        let State { typed, less_certain, .. } = &self.state;
        if *typed == before.typed && *less_certain == before.less_certain {
            return;
        }
        let told = (!typed.trim().is_empty()).then(|| look_up(typed, self.catalog, self.lexicon, *less_certain));
        let places = told.as_ref().map_or(&[][..], |told| &told.found.places);
        let idle = self.state.selection.is_none() && self.state.preview.is_none();
        if !places.is_empty() && idle && self.state.view == before.view && matches!(before.view, View::Named { .. }) {
            self.state.view = facing(places, self.catalog);
        }
        self.state.listed = told.map(|told| {
            let named =
                told.found.points.iter().filter_map(|id| self.catalog.point(id)).map(|point| (point, point.sides));
            let answers = told
                .answers
                .iter()
                .map(|answer| (answer.point, if answer.either { answer.point.sides } else { answer.side.into() }));
            // A point that is named is in the list on all its sides.
            answers.chain(named).map(|(point, sides)| (point.id.clone(), sides)).collect()
        });
    }

    /// With places that hurt and nothing chosen, the best answer is on the body without being asked for.
    pub(super) fn show_best(&mut self) {
        let State { selection, preview, quiz, guide, pain, .. } = &self.state;
        // A session begins and ends without a point.
        if pain.is_empty() || selection.is_some() || preview.is_some() || quiz.is_some() || guide.is_some() {
            return;
        }
        if let Some(Ranked { point, side, .. }) = answers(&self.state, self.catalog, self.lexicon).first() {
            self.state.preview = Some(Selection { point: point.id.clone(), side: *side });
            self.state.view = View::Selection;
        }
    }
}

/// From where most of some places are seen.
fn facing(places: &[Place], catalog: &Catalog) -> View {
    let spots = places.iter().flat_map(|place| place.spots(catalog));
    let (behind, before): (Vec<_>, Vec<_>) = spots.partition(|spot| spot.region.behind);
    View::Named { name: if behind.len() > before.len() { ViewName::Back } else { ViewName::Front } }
}
