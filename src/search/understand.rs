//! Finding a language's terms in what somebody typed.

use super::words::{clipped, likeness, sound, split};
use super::{Found, Meaning, Name, Search};
use crate::catalog::{Catalog, Gate, Side};
use crate::referral::place::Place;

/// Longer texts are cut: a description of a pain is a few sentences at most.
const MOST_WORDS: usize = 60;
/// Words of one phrase may stand so many words farther apart than they do in the phrase; those that say nothing are not
/// counted, for some languages need many of them.
const SPREAD: usize = 3;
/// What a phrase counts for whose words stand in another order.
const ASTRAY: f32 = 0.85;
/// Least likeness that counts.
const LIKE: f32 = 0.6;
/// Likeness of two forms of a word.
const FORM: f32 = 0.9;
/// What a beginning counts for, while the last word is still being typed.
const BEGUN: f32 = 0.7;
const BEGUN_LETTERS: usize = 3;
/// Share of a description's telling words that must have been typed.
const DESCRIBED: f32 = 0.6;
/// A phrase that shares words with a better one must add as much of its own.
const OWN: f32 = 0.4;

/// A typed word and the known words that it may be.
struct Word {
    known: Vec<(u32, f32)>,
    side: Option<Side>,
    /// How many words that are not passed over stand before it.
    place: usize,
    /// What it tells itself, where it is known: as one of another word's forms it tells no more, or a rare word that
    /// begins with it (`Schultereck`) would be preferred to the one that was typed.
    most: f32,
}

/// A phrase found: where its words stand, and what it tells.
struct Hit<'a> {
    meaning: &'a Meaning,
    at: Vec<usize>,
    worth: f32,
}

impl Hit<'_> {
    fn is_place(&self) -> bool {
        matches!(self.meaning, Meaning::Place { .. })
    }

    fn is_note(&self) -> bool {
        matches!(self.meaning, Meaning::Note { .. })
    }

    fn broad_place(&self) -> Option<&str> {
        match self.meaning {
            Meaning::Place { id, broad: true } => Some(id),
            _ => None,
        }
    }

    fn exact_place(&self) -> Option<&str> {
        match self.meaning {
            Meaning::Place { id, broad: false } => Some(id),
            _ => None,
        }
    }
}

/// Forms of one word differ by no more letters than this, in names.
const ENDING: usize = 1;
/// The region that is meant by a side of the body alone.
const FLANK: &str = "flank";

/// A word in no more muscles' names than this tells which is meant.
const FEW_MUSCLES: usize = 5;

/// Of points that people describe in such words so many are listed.
const MOST_DESCRIBED: usize = 5;

impl Search {
    /// Takes a text for places, descriptions and names.
    pub fn find(&self, text: &str, catalog: &Catalog) -> Found {
        let words = self.words(text);
        let hits = self.hits(&words, catalog);
        let mut notes: Vec<(String, bool)> = vec![];
        let (mut gates, mut called): (Vec<Gate>, Vec<&str>) = (vec![], vec![]);
        for hit in &hits {
            match hit.meaning {
                Meaning::Warning(gate) if !gates.contains(gate) => gates.push(*gate),
                Meaning::Muscle(id) => called.push(id),
                Meaning::Note { id, alone } if notes.iter().all(|(other, _)| other != id) => {
                    notes.push((id.clone(), *alone));
                }
                _ => {}
            }
        }
        if !gates.is_empty() {
            let notes = notes.into_iter().filter(|(_, alone)| !alone).map(|(id, _)| id).collect();
            return Found { gates, notes, ..Found::default() };
        }
        // What a note answers is no part of a name.
        let noted: Vec<usize> = hits.iter().filter(|hit| hit.is_note()).flat_map(|hit| hit.at.clone()).collect();
        let asked: Vec<&Word> =
            words.iter().enumerate().filter(|(at, _)| !noted.contains(at)).map(|(_, word)| word).collect();
        let by_words = self.descriptions(&words);
        let is_called = |id: &String| called.iter().any(|muscle| muscle == id);
        let of_called = catalog.points().iter().filter(|point| is_called(&point.muscle)).map(|point| point.id.clone());
        let of_called: Vec<String> = of_called.collect();
        // A name that has all that was typed is meant rather than what people call by a part of it.
        let mut points = self.named(&self.points, &asked);
        let mut add = |ids: Vec<String>| {
            for id in ids {
                if !points.contains(&id) {
                    points.push(id);
                }
            }
        };
        add(of_called);
        let mut described: Vec<&(String, f32)> = by_words.iter().collect();
        described.sort_by(|a, b| b.1.total_cmp(&a.1));
        add(described.into_iter().take(MOST_DESCRIBED).map(|(id, _)| id.clone()).collect());
        let mut muscles = self.named(&self.muscles, &asked);
        let named = !muscles.is_empty();
        let mut places = places(&hits, &words, catalog);
        // A muscle's name may hold a place's, as `levator scapulae` does; beside other words the place stays, and its warning signs.
        if named && self.says_more(&hits, &words) {
            places.clear();
        }
        if !places.is_empty() {
            muscles.retain(|id| self.is_meant(id, &hits, &words, catalog));
        }
        let called = catalog.muscles().iter().map(|muscle| &muscle.id).filter(|id| is_called(id));
        let called: Vec<String> = called.filter(|id| !muscles.contains(id)).cloned().collect();
        muscles.extend(called);
        if places.is_empty() && points.is_empty() && muscles.is_empty() && notes.is_empty() {
            places.extend(self.flank(text, catalog));
        }
        let nothing = places.is_empty() && points.is_empty() && muscles.is_empty();
        notes.retain(|(_, alone)| nothing || !alone);
        let notes = notes.into_iter().map(|(id, _)| id).collect();
        Found { places, points, muscles, by_words, gates, notes }
    }

    /// Whether a word beside those of the places is one that only a few muscles have in their names.
    fn says_more(&self, hits: &[Hit], words: &[Word]) -> bool {
        let of_place = |at: &usize| hits.iter().any(|hit| hit.is_place() && hit.at.contains(at));
        let few = |word: &Word| {
            let having = |known: u32| self.muscles.iter().filter(|muscle| muscle.words.contains(&known)).count();
            let best = word.known.iter().max_by(|a, b| a.1.total_cmp(&b.1));
            best.is_some_and(|(known, _)| (1..=FEW_MUSCLES).contains(&having(*known)))
        };
        words.iter().enumerate().any(|(at, word)| !of_place(&at) && few(word))
    }

    /// Beside a place that hurts, a muscle is meant where more was said than the place, or its Latin name: who says where the
    /// head hurts does not mean the long head of an arm's muscle.
    fn is_meant(&self, muscle: &str, hits: &[Hit], words: &[Word], catalog: &Catalog) -> bool {
        // What a note answers is no more of a name than a place is.
        let other = |at: &usize| hits.iter().any(|hit| (hit.is_place() || hit.is_note()) && hit.at.contains(at));
        let latin = split(catalog.muscle(muscle).map_or("", |muscle| &muscle.latin));
        let in_latin = |word: &Word| {
            let known = latin.iter().filter_map(|word| self.vocabulary.binary_search(word).ok());
            known.into_iter().any(|at| self.names(word, at as u32) > 0.0)
        };
        words.iter().enumerate().any(|(at, word)| !word.known.is_empty() && (!other(&at) || in_latin(word)))
    }

    /// The flank, where a side of the body is all that was said.
    fn flank(&self, text: &str, catalog: &Catalog) -> Option<Place> {
        let typed = split(text);
        let said = |phrase: &Vec<String>| typed.windows(phrase.len()).any(|words| words == phrase.as_slice());
        let (side, _) = self.flanks.iter().find(|(_, phrases)| phrases.iter().any(said))?;
        Place::new(FLANK, Some(*side)).settled(catalog)
    }

    fn words(&self, text: &str) -> Vec<Word> {
        let mut typed = split(text);
        typed.truncate(MOST_WORDS);
        let ends = text.ends_with(|last: char| !last.is_alphanumeric());
        let typed = self.mended(typed);
        let sides = self.sides(&typed);
        let last = typed.len().saturating_sub(1);
        let mut told = 0;
        typed
            .iter()
            .zip(sides)
            .enumerate()
            .map(|(at, (word, (side, taken)))| {
                let silent = taken || self.ignores(word);
                let known = if silent { vec![] } else { self.known(word, at == last && !ends) };
                let same = known.iter().find(|(_, like)| *like == 1.0);
                let most = same.map_or(f32::INFINITY, |(at, _)| self.telling[*at as usize]);
                let place = told;
                told += usize::from(!self.ignores(word));
                Word { known, side, place, most }
            })
            .collect()
    }

    /// Words as the vocabulary writes them: in two, or in one.
    fn mended(&self, typed: Vec<String>) -> Vec<String> {
        let mut mended: Vec<String> = vec![];
        let mut rest = typed.into_iter().peekable();
        while let Some(word) = rest.next() {
            let joined = rest.peek().map(|next| format!("{word}{next}"));
            if let Some(joined) = joined.filter(|joined| self.knows(joined) && !self.knows(&word)) {
                rest.next();
                mended.push(joined);
            } else if let Some((one, two)) = self.parted(&word) {
                mended.extend([one, two]);
            } else {
                mended.push(word);
            }
        }
        mended
    }

    fn parted(&self, word: &str) -> Option<(String, String)> {
        if self.knows(word) || word.len() < 7 || self.ignores(word) {
            return None;
        }
        let cuts = word.char_indices().map(|(at, _)| at).filter(|at| *at >= 3 && word.len() - at >= 3);
        // What is passed over may still be one half, as in `backpain`.
        let part = |word: &str| self.knows(word) || self.ignores(word);
        cuts.map(|at| word.split_at(at))
            .find(|(one, two)| (self.knows(one) && part(two)) || (self.knows(two) && part(one)))
            .map(|(one, two)| (one.into(), two.into()))
    }

    fn ignores(&self, word: &str) -> bool {
        self.ignored.binary_search_by(|ignored| ignored.as_str().cmp(word)).is_ok()
    }

    fn knows(&self, word: &str) -> bool {
        self.vocabulary.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// For each word the side that it names, and whether it is spent on that.
    fn sides(&self, typed: &[String]) -> Vec<(Option<Side>, bool)> {
        let mut sides = vec![(None, false); typed.len()];
        let mut at = 0;
        let longest = |phrases: &[Vec<String>], at: usize| {
            phrases.iter().filter(|phrase| typed[at..].starts_with(phrase)).map(Vec::len).max().unwrap_or(0)
        };
        while at < typed.len() {
            let (left, right) = (longest(&self.left, at), longest(&self.right, at));
            let (none, both) = (longest(&self.no_side, at), longest(&self.both, at));
            if both > left.max(right) {
                sides[at..at + both].fill((None, true));
                at += both;
            } else if left.max(right) > none {
                let side = if left > right { Side::Left } else { Side::Right };
                sides[at..at + left.max(right)].fill((Some(side), true));
                at += left.max(right);
            } else {
                // The first word of a phrase that means no side says nothing; those after it do.
                sides[at].1 = none > 0;
                at += 1;
            }
        }
        sides
    }

    fn known(&self, word: &str, begun: bool) -> Vec<(u32, f32)> {
        let mut known: Vec<(u32, f32)> = self
            .vocabulary
            .iter()
            .enumerate()
            .map(|(at, known)| (at as u32, likeness(word, known)))
            .filter(|(_, like)| *like >= LIKE)
            .collect();
        if known.iter().any(|(_, like)| *like == 1.0) {
            // Its other forms may be what a name has.
            known.retain(|(_, like)| *like >= FORM);
        } else if begun && word.chars().count() >= BEGUN_LETTERS {
            let first = self.vocabulary.partition_point(|known| known.as_str() < word);
            let begins = self.vocabulary[first..].iter().take_while(|known| known.starts_with(word));
            known.extend(begins.enumerate().map(|(at, _)| ((first + at) as u32, BEGUN)));
        }
        if known.is_empty() {
            let heard = sound(word);
            let alike = |known: &str| (heard.is_some() && sound(known) == heard) || clipped(word, known);
            let alike = self.vocabulary.iter().enumerate().filter(|(_, known)| alike(known));
            known.extend(alike.map(|(at, _)| (at as u32, LIKE)));
        }
        known
    }

    /// Phrases that the text has, in the order in which they were said: of those that share words, the ones that tell most.
    fn hits<'s>(&'s self, words: &[Word], catalog: &Catalog) -> Vec<Hit<'s>> {
        let mut hits: Vec<Hit> = vec![];
        for term in self.terms.iter().filter(|term| !matches!(term.meaning, Meaning::Point(_))) {
            if let Some((at, worth)) = self.hit(&term.words, words) {
                hits.push(Hit { meaning: &term.meaning, at, worth });
            }
        }
        hits.sort_by(|a, b| b.worth.total_cmp(&a.worth).then(a.at.len().cmp(&b.at.len())));
        let mut taken: Vec<Hit> = vec![];
        for hit in hits {
            let spent = |at: &usize| taken.iter().any(|hit| hit.at.contains(at));
            let own = hit.at.iter().filter(|at| !spent(at)).map(|at| self.tells(&words[*at])).sum::<f32>();
            let all = hit.at.iter().map(|at| self.tells(&words[*at])).sum::<f32>();
            // The same words may stand for several things.
            let same = |other: &Hit| other.at == hit.at && other.worth == hit.worth && other.meaning != hit.meaning;
            if own >= OWN * all || taken.iter().any(same) {
                taken.push(hit);
            }
        }
        // When it hurts says nothing beside where, unless it is by the same words.
        let occasion = |hit: &Hit| {
            let Meaning::Place { id, .. } = hit.meaning else { return false };
            catalog.complaint(id).is_some_and(|complaint| complaint.occasion)
        };
        let where_at: Vec<usize> =
            taken.iter().filter(|hit| hit.is_place() && !occasion(hit)).flat_map(|hit| hit.at.clone()).collect();
        taken.retain(|hit| !occasion(hit) || where_at.iter().all(|at| hit.at.contains(at)));
        let exact: Vec<String> = taken.iter().filter_map(Hit::exact_place).map(str::to_owned).collect();
        // What lies mostly in a broad place says it more exactly.
        taken.retain(|hit| {
            !hit.broad_place().is_some_and(|broad| exact.iter().any(|exact| within(catalog, exact, broad)))
        });
        taken.sort_by_key(|hit| hit.at.iter().min().copied());
        taken
    }

    fn tells(&self, word: &Word) -> f32 {
        word.known.iter().map(|(at, _)| self.telling[*at as usize].min(word.most)).fold(0.0, f32::max)
    }

    /// Where a phrase's words stand nearest to each other, and what they tell.
    fn hit(&self, term: &[u32], words: &[Word]) -> Option<(Vec<usize>, f32)> {
        let begins = (0..words.len()).filter(|at| term.iter().any(|word| like(&words[*at], *word) > 0.0));
        begins
            .filter_map(|begin| {
                let mut at: Vec<usize> = vec![];
                let mut worth = 0.0;
                for word in term {
                    let near = |index: &usize| words[*index].place < words[begin].place + term.len() + SPREAD;
                    let found = (begin..words.len())
                        .take_while(near)
                        .find(|index| !at.contains(index) && like(&words[*index], *word) > 0.0)?;
                    worth += like(&words[found], *word) * self.telling[*word as usize].min(words[found].most);
                    at.push(found);
                }
                let in_order = at.is_sorted();
                at.sort_unstable();
                // Of the same words, those that stand as in the phrase.
                let apart = (words[*at.last()?].place + 1 - words[begin].place) as f32 / term.len() as f32;
                Some((at, worth * if in_order { 1.0 } else { ASTRAY } * (1.0 - 0.02 * apart)))
            })
            .max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// How well a typed word is one of a name: a word that is known is no longer one that only begins like it.
    fn names(&self, typed: &Word, word: u32) -> f32 {
        let like = like(typed, word);
        let same = typed.known.iter().find(|(_, like)| *like == 1.0).map(|(at, _)| *at);
        let letters = |at: u32| self.vocabulary[at as usize].chars().count();
        match same {
            Some(same) if same != word && letters(word).abs_diff(letters(same)) > ENDING => 0.0,
            _ => like,
        }
    }

    /// Points whose description shares most of its telling words with the text.
    fn descriptions(&self, words: &[Word]) -> Vec<(String, f32)> {
        let mut found: Vec<(String, f32)> = vec![];
        for term in &self.terms {
            let Meaning::Point(id) = &term.meaning else { continue };
            let all: f32 = term.words.iter().map(|word| self.telling[*word as usize]).sum();
            let typed = |word: &u32| words.iter().map(|typed| like(typed, *word)).fold(0.0, f32::max);
            let told: f32 = term.words.iter().map(|word| typed(word) * self.telling[*word as usize]).sum();
            // A word alone describes little, and one of several is another description.
            let share = told / all * if term.words.len() == 1 { 0.7 } else { 1.0 };
            let said = term.words.iter().filter(|word| typed(word) > 0.0).count();
            if share < DESCRIBED || said < term.words.len().min(2) {
                continue;
            }
            match found.iter_mut().find(|(other, _)| other == id) {
                Some((_, best)) => *best = best.max(share),
                None => found.push((id.clone(), share)),
            }
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        found
    }

    /// Names that have every typed word that tells anything.
    fn named(&self, names: &[Name], words: &[&Word]) -> Vec<String> {
        let asked: Vec<&Word> = words.iter().copied().filter(|word| !word.known.is_empty()).collect();
        if asked.is_empty() {
            return vec![];
        }
        let fit = |name: &Name| -> f32 {
            let worths = asked.iter().map(|word| {
                let like =
                    name.words.iter().enumerate().map(|(at, known)| self.names(word, *known) - 0.002 * at as f32);
                like.fold(0.0, f32::max)
            });
            worths.fold(1.0, |all, one| all * one)
        };
        let mut found: Vec<(f32, &Name)> = names.iter().map(|name| (fit(name), name)).collect();
        found.retain(|(fit, _)| *fit > 0.0);
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        found.into_iter().map(|(_, name)| name.id.clone()).collect()
    }
}

/// The places among the phrases, each on the side that was said nearest to it.
fn places(hits: &[Hit], words: &[Word], catalog: &Catalog) -> Vec<Place> {
    let mut places: Vec<Place> = vec![];
    for hit in hits {
        let Meaning::Place { id, .. } = hit.meaning else { continue };
        let place = Place::new(id, side(words, &hit.at)).settled(catalog);
        if let Some(place) = place.filter(|place| !places.contains(place)) {
            places.push(place);
        }
    }
    places
}

/// Whether most of a place lies in a broad one.
fn within(catalog: &Catalog, place: &str, broad: &str) -> bool {
    let Some(broad) = catalog.complaint(broad) else { return false };
    let own = catalog.complaint(place).map_or_else(|| vec![place.to_owned()], |complaint| complaint.regions.clone());
    let holds = |id: &&String| {
        let area = catalog.region(id).map(|region| region.area);
        broad.regions.contains(id) || broad.also.contains(id) || area.is_some_and(|area| broad.areas.contains(&area))
    };
    2 * own.iter().filter(holds).count() > own.len()
}

fn like(typed: &Word, word: u32) -> f32 {
    typed.known.iter().find(|(known, _)| *known == word).map_or(0.0, |(_, like)| *like)
}

/// The side said nearest to a phrase; with one side in the text, that one.
fn side(words: &[Word], at: &[usize]) -> Option<Side> {
    let (first, last) = (*at.iter().min()?, *at.iter().max()?);
    let far = |index: usize| if index < first { first - index } else { index.saturating_sub(last) };
    let said = words.iter().enumerate().filter_map(|(index, word)| word.side.map(|side| (far(index), side)));
    said.min_by_key(|(far, _)| *far).map(|(_, side)| side)
}
