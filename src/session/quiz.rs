//! Quizzes in the session: beginning one, answering, going on; and what the body shows meanwhile.

use super::read::shown;
use super::reduce::{Done, Turn};
use super::scene::{Staged, scene};
use crate::catalog::Catalog;
use crate::learn::{COUNTS, FOUND, Kind, MISSED, Question, Quiz, near, pool};
use crate::protocol::{Accepts, ErrorCode, Event, Pick, Problem, QuizAnswer, Scene, State};
use serde_json::{Map, Value};

/// What can be said about a quiz that is to begin.
const OPTIONS: &str = "kind, count, area, seed";
const HELD: &str = "null, or an object as the state property gives it, with a part of the body that has points and \
    answers that fit its questions";

impl Quiz {
    /// Takes over a quiz from elsewhere.
    pub(super) fn checked(self, catalog: &Catalog, value: &str) -> Result<Self, Problem> {
        if self.holds(catalog) { Ok(self) } else { Err(Problem::new(ErrorCode::InvalidQuiz, "quiz", value, HELD)) }
    }

    /// As it stands in a link.
    pub(super) fn code(&self) -> String {
        let answers: String = self.answers.iter().map(u8::to_string).collect();
        let area = self.area.as_deref().unwrap_or_default();
        format!("{}.{}.{}.{}.{answers}.{area}", self.kind.name(), self.count, self.seed, self.at)
    }

    /// Reads [`Self::code`].
    pub(super) fn read(catalog: &Catalog, code: &str) -> Result<Self, Problem> {
        let parts: Vec<&str> = code.splitn(6, '.').collect();
        let read = || {
            let &[kind, count, seed, at, answers, area] = parts.as_slice() else { return None };
            let answers: Option<Vec<u8>> = answers.bytes().map(|b| b.checked_sub(b'0')).collect();
            Some(Self {
                kind: Kind::read(kind)?,
                count: count.parse().ok()?,
                seed: seed.parse().ok()?,
                at: at.parse().ok()?,
                answers: answers?,
                area: Some(area.to_owned()).filter(|area| !area.is_empty()),
            })
        };
        let allowed = "kind.count.seed.question.answers.area, as link() gives it";
        read().ok_or_else(|| Problem::new(ErrorCode::InvalidQuiz, "quiz", code, allowed))?.checked(catalog, code)
    }

    /// Puts what it is about on the body.
    pub(super) fn stage(&self, state: &mut State, catalog: &Catalog) {
        let Staged { shown, structure, view } = Staged::of(self, catalog);
        (state.preview, state.structure, state.view) = (shown, structure, view);
        (state.isolated, state.uncovered) = (false, state.structure.is_some());
    }
}

impl Turn<'_> {
    pub(super) fn start_quiz(&mut self, options: &Map<String, Value>) -> Done {
        let wrong = |field: &str, value: &Value, allowed: &str| {
            Err(Problem::new(ErrorCode::InvalidQuiz, field, shown(value), allowed.to_owned()))
        };
        let mut quiz = Quiz { count: 10, seed: (self.now_ms as u64 % 1_000_000) as u32, ..Quiz::default() };
        for (name, value) in options {
            match (name.as_str(), value) {
                ("kind" | "count" | "area" | "seed", Value::Null) => {}
                ("kind", value) => match value.as_str().and_then(Kind::read) {
                    Some(kind) => quiz.kind = kind,
                    None => return wrong(name, value, Kind::ALLOWED),
                },
                ("count", value) => match value.as_u64().and_then(|n| u32::try_from(n).ok()) {
                    Some(count) if COUNTS.contains(&count) => quiz.count = count,
                    _ => return wrong(name, value, &format!("{} to {}", COUNTS.start(), COUNTS.end())),
                },
                ("seed", value) => match value.as_u64().and_then(|n| u32::try_from(n).ok()) {
                    Some(seed) => quiz.seed = seed,
                    None => return wrong(name, value, "a whole number from 0 to 4294967295"),
                },
                ("area", value) => match value.as_str().filter(|area| !pool(self.catalog, Some(area)).is_empty()) {
                    Some(area) => quiz.area = Some(area.to_owned()),
                    None => {
                        let mut areas: Vec<&str> = pool(self.catalog, None).iter().map(|p| p.area.as_str()).collect();
                        areas.sort_unstable();
                        areas.dedup();
                        return wrong(name, value, &areas.join(", "));
                    }
                },
                _ => return wrong("options", &Value::from(name.as_str()), OPTIONS),
            }
        }
        // A part of the body may have fewer points than are asked for.
        quiz.count = quiz.count.min(pool(self.catalog, quiz.area.as_deref()).len() as u32);
        if quiz.count == 0 {
            return wrong("quiz", &Value::from("none"), "a catalogue with points that can be asked about");
        }
        self.clear();
        self.set_pain(vec![]);
        self.guide_forget();
        self.set_quiz(quiz);
        Ok(())
    }

    pub(super) fn set_quiz(&mut self, quiz: Quiz) {
        quiz.stage(&mut self.state, self.catalog);
        self.state.quiz = Some(quiz);
    }

    /// A press on the body while a quiz is on: it answers where a point is to be found, and does nothing else.
    pub(super) fn pick_in_quiz(&mut self, pick: &Pick) -> Done {
        let Scene { accepts: Accepts::Answer { point }, .. } = scene(&self.state, self.catalog) else { return Ok(()) };
        let found = match pick {
            Pick { point: Some(met), .. } => *met == point,
            Pick { layer: None, .. } => return Ok(()),
            Pick { off_mm, .. } => off_mm.is_some_and(near),
        };
        self.give(if found { FOUND } else { MISSED }, "point")
    }

    pub(super) fn give(&mut self, given: u8, field: &str) -> Done {
        let none = || Problem::new(ErrorCode::InvalidQuiz, field, given.to_string(), "none, while no question is open");
        let mut quiz = self.state.quiz.clone().ok_or_else(none)?;
        let question = quiz.open(self.catalog).ok_or_else(none)?;
        if !question.takes(given) {
            let allowed = format!("0 to {}", question.choices.len() - 1);
            return Err(Problem::new(ErrorCode::InvalidQuiz, field, given.to_string(), allowed));
        }
        let Question { kind, point, side, .. } = question;
        let right = question.is_right(given);
        quiz.answers.push(given);
        self.told.push(Event::QuizAnswer(QuizAnswer {
            index: quiz.at,
            count: quiz.count,
            kind,
            point: point.id.clone(),
            side,
            choice: question.choices.get(usize::from(given)).map(|choice| choice.id.clone()),
            right,
            score: quiz.results(self.catalog).iter().filter(|right| **right).count(),
            done: quiz.answers.len() == quiz.count as usize,
        }));
        self.set_quiz(quiz);
        Ok(())
    }

    /// From an answered question to the next, or to the result.
    pub(super) fn quiz_next(&mut self) -> Done {
        let none = || Problem::new(ErrorCode::InvalidQuiz, "quiz", "none", "a quiz that has begun");
        let open = self.state.quiz.as_ref().ok_or_else(none)?.open(self.catalog).is_some();
        if open {
            let allowed = "an answer first";
            return Err(Problem::new(ErrorCode::InvalidQuiz, "quiz", "open", allowed));
        }
        if let Some(mut quiz) = self.state.quiz.clone() {
            quiz.at = (quiz.at + 1).min(quiz.count);
            self.set_quiz(quiz);
        }
        Ok(())
    }

    pub(super) fn quiz_end(&mut self) {
        if self.state.quiz.take().is_some() {
            (self.state.structure, self.state.uncovered) = (None, false);
            self.clear();
        }
    }
}
