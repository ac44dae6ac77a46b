//! Quizzes in the session: beginning one, answering, going on; and what the body shows meanwhile.

use super::command::{Event, Pick, Problem, shown};
use super::reduce::{Done, Turn};
use super::state::{Selection, State, Structure, View, ViewName};
use crate::catalog::{Catalog, Side};
use crate::learn::{COUNTS, FOUND, Kind, MISSED, NEAR_MM, Question, Quiz, pool};
use serde_json::{Map, Value};

/// What can be said about a quiz that is to begin.
const OPTIONS: &str = "kind, count, area, seed";
const HELD: &str = "null, or an object as the state property gives it, with a part of the body that has points and \
    answers that fit its questions";

impl Quiz {
    /// Takes over a quiz from elsewhere.
    pub(super) fn checked(self, catalog: &Catalog, value: &str) -> Result<Self, Problem> {
        if self.holds(catalog) { Ok(self) } else { Err(Problem::new("invalid-quiz", "quiz", value, HELD)) }
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
        read().ok_or_else(|| Problem::new("invalid-quiz", "quiz", code, allowed))?.checked(catalog, code)
    }

    /// What the body shows: nothing that answers an open question; afterwards, the answer.
    pub(super) fn stage(&self, state: &mut State, catalog: &Catalog) {
        state.preview = None;
        state.structure = None;
        state.isolated = false;
        let Some(question) = self.question(catalog, self.at) else {
            state.view = State::default().view;
            return;
        };
        let Question { kind, point, side, .. } = question;
        let answered = self.open(catalog).is_none();
        if answered || kind == Kind::Point {
            state.preview = Some(Selection { point: point.id.clone(), side });
            state.view = View::Selection;
        } else {
            state.view = View::Named { name: whole(&point.area, side) };
            if kind == Kind::Pain {
                let letter = if side == Side::Left { "L" } else { "R" };
                state.structure = Structure::read(&format!("{}.{letter}", point.muscle));
            }
        }
    }
}

/// The view of the whole body that shows a part of it best.
fn whole(area: &str, side: Side) -> ViewName {
    match (area, side) {
        ("chest" | "abdomen", _) => ViewName::Front,
        ("head" | "neck", Side::Left) => ViewName::Left,
        ("head" | "neck", Side::Right) => ViewName::Right,
        _ => ViewName::Back,
    }
}

impl Turn<'_> {
    pub(super) fn start_quiz(&mut self, options: &Map<String, Value>) -> Done {
        let wrong = |field: &str, value: &Value, allowed: &str| {
            Err(Problem::new("invalid-quiz", field, shown(value), allowed.to_owned()))
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
        self.state.pain.clear();
        self.state.guide = None;
        self.set_quiz(quiz);
        Ok(())
    }

    pub(super) fn set_quiz(&mut self, quiz: Quiz) {
        quiz.stage(&mut self.state, self.catalog);
        self.state.quiz = Some(quiz);
    }

    pub(super) fn answer(&mut self, choice: Option<u8>, off_mm: Option<f32>) -> Done {
        match (choice, off_mm) {
            (Some(choice), None) => self.give(choice, "choice"),
            (None, Some(off_mm)) => self.give(if off_mm <= NEAR_MM { FOUND } else { MISSED }, "offMm"),
            _ => Err(Problem::new("invalid-quiz", "choice", "missing", "a choice, or how far off it was on the body")),
        }
    }

    /// A press on the body while a quiz is on: it answers where a point is to be found, and does nothing else.
    pub(super) fn pick_in_quiz(&mut self, pick: &Pick) -> Done {
        let Some(quiz) = &self.state.quiz else { return Ok(()) };
        let question = quiz.open(self.catalog).filter(|question| question.kind == Kind::Find);
        match (question, &pick.point) {
            (Some(question), Some(point)) => {
                let found = question.point.id == *point;
                self.give(if found { FOUND } else { MISSED }, "point")
            }
            _ => Ok(()),
        }
    }

    fn give(&mut self, given: u8, field: &str) -> Done {
        let none = || Problem::new("invalid-quiz", field, given.to_string(), "none, while no question is open");
        let mut quiz = self.state.quiz.clone().ok_or_else(none)?;
        let question = quiz.open(self.catalog).ok_or_else(none)?;
        if !question.takes(given) {
            let allowed = format!("0 to {}", question.choices.len() - 1);
            return Err(Problem::new("invalid-quiz", field, given.to_string(), allowed));
        }
        let Question { kind, point, side, .. } = question;
        let right = question.is_right(given);
        quiz.answers.push(given);
        self.told.push(Event::QuizAnswer {
            index: quiz.at,
            count: quiz.count,
            kind,
            point: point.id.clone(),
            side,
            choice: question.choices.get(usize::from(given)).map(|choice| choice.id.clone()),
            right,
            score: quiz.results(self.catalog).iter().filter(|right| **right).count(),
            done: quiz.answers.len() == quiz.count as usize,
        });
        self.set_quiz(quiz);
        Ok(())
    }

    /// From an answered question to the next, or to the result.
    pub(super) fn quiz_next(&mut self) -> Done {
        let none = || Problem::new("invalid-quiz", "quiz", "none", "a quiz that has begun");
        let open = self.state.quiz.as_ref().ok_or_else(none)?.open(self.catalog).is_some();
        if open {
            let allowed = "an answer first";
            return Err(Problem::new("invalid-quiz", "quiz", "open", allowed));
        }
        if let Some(mut quiz) = self.state.quiz.clone() {
            quiz.at = (quiz.at + 1).min(quiz.count);
            self.set_quiz(quiz);
        }
        Ok(())
    }

    pub(super) fn quiz_end(&mut self) {
        if self.state.quiz.take().is_some() {
            self.state.structure = None;
            self.clear();
        }
    }
}
