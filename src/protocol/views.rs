//! What lists, panels and answers are given of the catalogue and the session.

use super::problem::{ErrorCode, Problem};
use crate::catalog::{
    Area, Catalog, CatalogError, Felt, Gate, Grades, Hands, Point, Pressure, Referral, Region, RegionSides, SelfCare,
    Side, Sides, Tour,
};
use crate::learn::{Kind as QuizKind, Quiz};
use crate::pressure::{Schedule, notice};
use crate::referral::place::Place;
use crate::referral::ranking::{Kind, Ranked};
use crate::session::LookUp;
use serde::Serialize;

/// What is told of the places that hurt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PainView<'a> {
    /// Lists of warning signs to be read first.
    pub gates: Vec<Gate>,
    /// Messages beside the answer.
    pub notes: Vec<&'a str>,
    pub answers: Vec<AnswerView<'a>>,
    /// Lists of warning signs to be read before the selected point is shown pressed.
    pub pressing: Vec<Gate>,
}

/// What comes of a question: answers, best first, and what of the question could not be used.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "FoundByPain"))]
pub struct FoundByPain<'a> {
    pub answers: Vec<AnswerView<'a>>,
    pub problems: Vec<Problem>,
}

/// What a text may mean; ids, best first. What a doctor is to look at first finds nothing but `gates` and `notes`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Found"))]
pub struct FoundView<'a> {
    pub places: &'a [Place],
    pub points: &'a [String],
    pub muscles: &'a [String],
    /// Lists of warning signs that belong to it.
    pub gates: &'a [Gate],
    /// Messages beside it.
    pub notes: &'a [String],
    /// Points that commonly send pain to its places, or that people describe so; best first.
    pub answers: Vec<AnswerView<'a>>,
}

impl<'a> FoundView<'a> {
    pub fn new(told: &'a LookUp) -> Self {
        let LookUp { found, gates, notes, answers } = told;
        let answers = answers.iter().map(AnswerView::new).collect();
        Self { places: &found.places, points: &found.points, muscles: &found.muscles, gates, notes, answers }
    }
}

/// One place where pain is felt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Region"))]
pub struct RegionView<'a> {
    pub id: &'a str,
    /// The part of the body under which it is listed.
    pub area: Area,
    pub sides: RegionSides,
    /// `deep` is felt inside the body, `off` lies beyond the model.
    pub felt: Felt,
    /// The region that stands for it on the right, where it has only a left.
    pub mirror: Option<&'a str>,
}

impl<'a> RegionView<'a> {
    pub fn new(region: &'a Region) -> Self {
        let Region { id, area, sides, felt, mirror, .. } = region;
        Self { id, area: *area, sides: *sides, felt: *felt, mirror: mirror.as_deref() }
    }
}

/// A point that commonly sends pain to the places asked about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Answer"))]
pub struct AnswerView<'a> {
    pub point: &'a str,
    pub side: Side,
    /// The point on the other side fits as well.
    pub either: bool,
    /// Comparable within one answer.
    pub score: f32,
    /// How many of the places it reaches.
    pub reached: usize,
    /// The strongest of its reasons, and `focus` only of what comes near to the best answer; `local` means that the point
    /// itself lies there.
    pub typical: Kind,
    pub why: Vec<WhyView<'a>>,
}

/// One reason: a message of the locale, and what belongs into it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Why"))]
pub struct WhyView<'a> {
    #[cfg_attr(test, ts(type = "'why-focus' | 'why-essential' | 'why-spillover' | 'why-local' | 'why-words'"))]
    pub key: &'static str,
    #[cfg_attr(test, ts(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<&'a str>,
    #[cfg_attr(test, ts(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    pub weight: f32,
    pub measured: bool,
}

impl<'a> AnswerView<'a> {
    pub fn new(ranked: &'a Ranked) -> Self {
        let mut why: Vec<WhyView> = ranked
            .reasons
            .iter()
            .map(|reason| WhyView {
                key: match reason.kind {
                    Kind::Focus => "why-focus",
                    Kind::Essential => "why-essential",
                    Kind::Spillover => "why-spillover",
                    Kind::Local => "why-local",
                },
                region: Some(&reason.region),
                side: reason.side,
                weight: reason.weight,
                measured: reason.measured,
            })
            .collect();
        if ranked.by_words {
            why.push(WhyView { key: "why-words", region: None, side: None, weight: 0.0, measured: false });
        }
        let Ranked { point, side, either, score, typical, reached, .. } = *ranked;
        Self { point: &point.id, side, either, score, reached, typical, why }
    }
}

/// A quiz as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "QuizView"))]
pub struct QuizView<'a> {
    pub index: u32,
    pub count: u32,
    pub area: Option<&'a str>,
    /// For each answer given, what was asked about and whether it was right.
    pub results: Vec<ResultView<'a>>,
    /// Null once all are answered and looked at.
    pub question: Option<QuestionView<'a>>,
}

/// What came of one question of a quiz.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "QuizResult"))]
pub struct ResultView<'a> {
    pub point: &'a str,
    pub side: Side,
    pub right: bool,
}

/// The question looked at.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "QuizQuestion"))]
pub struct QuestionView<'a> {
    #[cfg_attr(test, ts(type = "Exclude<QuizKind, 'mixed'>"))]
    pub kind: QuizKind,
    pub point: &'a str,
    pub side: Side,
    pub choices: Vec<ChoiceView<'a>>,
    /// The number of the choice taken, 4 found on the body, 5 missed on the body; null while the question is open.
    pub given: Option<u8>,
    /// The right one of the choices, once the question is answered.
    pub right: Option<u8>,
    /// Whether the answer given was right.
    pub well: Option<bool>,
}

/// One of the answers to choose from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "QuizChoice"))]
pub struct ChoiceView<'a> {
    pub point: &'a str,
    /// Where its pain is usually felt.
    pub felt: Vec<Place>,
}

impl<'a> QuizView<'a> {
    pub fn new(quiz: &'a Quiz, catalog: &'a Catalog) -> Self {
        let given = quiz.answers.get(quiz.at as usize).copied();
        let question = quiz.question(catalog, quiz.at).map(|question| QuestionView {
            kind: question.kind,
            point: &question.point.id,
            side: question.side,
            choices: question
                .choices
                .iter()
                .map(|choice| ChoiceView { point: &choice.id, felt: question.felt(choice, catalog) })
                .collect(),
            given,
            right: given.map(|_| question.right),
            well: given.map(|given| question.is_right(given)),
        });
        let result = |(right, number): (bool, u32)| {
            quiz.question(catalog, number).map(|q| ResultView { point: &q.point.id, side: q.side, right })
        };
        let results = quiz.results(catalog).into_iter().zip(0..).filter_map(result).collect();
        Self { index: quiz.at, count: quiz.count, area: quiz.area.as_deref(), results, question }
    }
}

/// A guided session.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Tour"))]
pub struct TourView {
    pub id: String,
    /// Lists of warning signs that are read first.
    pub gates: Vec<Gate>,
    pub stops: Vec<Stop>,
}

/// One trigger point of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Point"))]
#[serde(rename_all = "camelCase")]
pub struct PointView<'a> {
    pub id: &'a str,
    pub label: &'a str,
    pub muscle: &'a str,
    pub area: &'a str,
    pub sides: Sides,
    pub radius_mm: f32,
    pub self_care: SelfCare,
    pub cautions: &'a [String],
    pub sources: &'a [String],
    pub grade: Grades,
    /// Sources differ about it or are thin: it is shown only when it is asked for.
    pub unsure: bool,
    pub pain_zone: bool,
    /// Where its pain is felt; nowhere where what is felt is no pain.
    pub essential: &'a [Referral],
    pub spillover: &'a [Referral],
    pub local: &'a [String],
    /// How it is done in practice, in the catalogue's own keys; null where nothing is known.
    pub pressure: Option<&'a Pressure>,
    /// The demonstration: its whole length, one hold in it, and how many presses. 0 where there is none.
    pub duration_s: f64,
    pub shown_hold_s: f64,
    pub shown_presses: u32,
    /// The message that says why it is not pressed, or who may press it.
    pub notice: Option<&'a str>,
}

impl<'a> PointView<'a> {
    pub fn new(point: &'a Point, catalog: &'a Catalog) -> Self {
        let schedule = point.pressure.as_ref().map(Schedule::new);
        Self {
            id: &point.id,
            label: &point.label,
            muscle: &point.muscle,
            area: &point.area,
            sides: point.sides,
            radius_mm: point.radius_mm,
            self_care: point.self_care,
            cautions: &point.cautions,
            sources: &point.sources,
            grade: point.grade,
            unsure: point.unsure(),
            pain_zone: point.pain_zone,
            essential: if point.pain_zone { &point.essential } else { &[] },
            spillover: if point.pain_zone { &point.spillover } else { &[] },
            local: &point.local,
            pressure: point.pressure.as_ref(),
            duration_s: schedule.as_ref().map_or(0.0, Schedule::duration_s),
            shown_hold_s: schedule.as_ref().map_or(0.0, Schedule::hold_s),
            shown_presses: schedule.as_ref().map_or(0, Schedule::presses),
            notice: notice(point, catalog),
        }
    }
}

impl TourView {
    pub fn new(tour: &Tour, stops: Vec<Stop>) -> Self {
        Self { id: tour.id.clone(), gates: tour.gates.clone(), stops }
    }
}

/// One stop of a guided session. The first is always the introduction and the last the end.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "TourStop"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Stop {
    /// Who should not take part, and the warning signs.
    Intro,
    Point {
        point: String,
        side: Side,
        breaths: u32,
        /// What a therapist does there, where that is not what one does on oneself.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        hands: Option<Hands>,
    },
    Rest {
        breaths: u32,
    },
    /// What to expect.
    End,
}

/// What is asked of `findByPain`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename_all = "camelCase"))]
pub struct PainQuestion {
    /// Ids of regions or complaints, each with `.L`, `.R` or nothing behind it.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub places: Vec<Place>,
    /// The side of places that name none.
    #[cfg_attr(test, ts(optional = nullable))]
    pub side: Option<Side>,
    /// At most so many answers; 0 for all.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub limit: usize,
    /// With points that sources disagree about.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub less_certain: bool,
    /// What the visitor typed: points that people describe in such words come higher.
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub words: String,
}

/// What a quiz is to be like. The session reads it field by field, so that each mistake is told by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuizOptions {
    /// `mixed` unless told otherwise.
    #[cfg_attr(test, ts(optional))]
    pub kind: Option<QuizKind>,
    /// 1 to 50; 10 unless told otherwise, and never more than there are points.
    #[cfg_attr(test, ts(optional))]
    pub count: Option<u32>,
    /// Only points of this part of the body: one of the points' `area`.
    #[cfg_attr(test, ts(optional = nullable))]
    pub area: Option<String>,
    /// A whole number; the same number brings the same questions again.
    #[cfg_attr(test, ts(optional))]
    pub seed: Option<u32>,
}

/// Why a catalogue is refused.
pub fn refusal(error: &CatalogError) -> Problem {
    let (field, value, allowed) = match error {
        CatalogError::Shape { path, message } => (path.clone(), "of another shape".to_owned(), message.clone()),
        CatalogError::Faults(faults) => faults
            .first()
            .map_or_else(Default::default, |fault| (fault.path.clone(), fault.value.clone(), fault.allowed.clone())),
    };
    Problem { code: ErrorCode::InvalidCatalog, field, value, allowed, message: error.to_string(), recoverable: false }
}
