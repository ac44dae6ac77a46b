//! Where it hurts, in the session: the warning signs that come first, and the answer of which the body shows the best.

use super::reduce::{Done, Turn};
use crate::catalog::{Catalog, Gate};
use crate::protocol::{ErrorCode, Problem, Selection, State, View};
use crate::referral::place;
use crate::referral::ranking::{Ranked, Wish, rank};
use crate::search::Lexicon;

/// As much as is kept of what was typed, characters.
pub(super) const MOST_WORDS: usize = 200;
pub(super) const WORDS_ALLOWED: &str = "a text of at most 200 characters";

/// Lists of warning signs to be read before the state's places are looked up.
pub fn gates(state: &State, catalog: &Catalog) -> Vec<Gate> {
    let mut gates = place::gates(catalog, &state.pain);
    gates.retain(|gate| !state.passed.contains(gate));
    gates
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

    pub(super) fn pass_gates(&mut self) {
        self.state.passed.extend(gates(&self.state, self.catalog));
    }

    /// With places that hurt and nothing chosen, the best answer is on the body without being asked for.
    pub(super) fn show_best(&mut self) {
        let State { selection, preview, quiz, pain, .. } = &self.state;
        if pain.is_empty() || selection.is_some() || preview.is_some() || quiz.is_some() {
            return;
        }
        if let Some(Ranked { point, side, .. }) = answers(&self.state, self.catalog, self.lexicon).first() {
            self.state.preview = Some(Selection { point: point.id.clone(), side: *side });
            self.state.view = View::Selection;
        }
    }
}
