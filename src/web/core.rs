//! The core as the page holds it: JSON in, JSON out, and never a panic.

use crate::body::Landmarks;
use crate::body::flat::{self, Dot};
use crate::body::recipe::Recipe;
use crate::catalog::{
    Area, Catalog, CatalogError, Caution, Complaint, Data, Felt, Gate, Grades, Muscle, POINT_AREAS, Point, Pressure,
    Referral, Region, RegionSides, SelfCare, Side, Sides, Source, Stretch, Tour, read_json,
};
use crate::learn::{Kind as QuizKind, Quiz};
use crate::pressure::{DISCOMFORT_CEILING, Frame, Schedule, TELL_FROM, notice};
use crate::referral::place::{Place, notes};
use crate::referral::ranking::{Kind, Ranked, Wish, rank};
use crate::session::{Problem, Session, Stop, answers, gates, read_places, scene, stops};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

/// A packed catalogue that has been read: half the way to a [`Core`], so that a page can do what waits before the other.
#[wasm_bindgen]
pub struct Reading(Data);

#[wasm_bindgen]
impl Reading {
    /// Throws as [`Core::new`] where the text is not a catalogue.
    #[wasm_bindgen(constructor)]
    pub fn new(catalogue_json: &str) -> Result<Reading, JsValue> {
        read_json(catalogue_json).map(Self).map_err(|error| refused(&error))
    }
}

/// One element's session.
#[wasm_bindgen]
pub struct Core {
    session: Session,
}

#[wasm_bindgen]
impl Core {
    /// Checks the catalogue and begins. Throws `{code, field, value, allowed, message}` as a JSON string where it cannot
    /// be used.
    #[wasm_bindgen(constructor)]
    pub fn new(reading: Reading) -> Result<Core, JsValue> {
        let catalog = Catalog::check(reading.0, |text| check_recipe(text, &[])).map_err(|error| refused(&error))?;
        Ok(Self { session: Session::new(catalog) })
    }

    /// Carries out a command; gives `{state, events, changed}`. `now_ms` counts from the Unix epoch.
    pub fn dispatch(&mut self, json: &str, now_ms: f64) -> String {
        let outcome = self.session.dispatch_json(json, now_ms);
        json_of(&outcome)
    }

    pub fn state(&self) -> String {
        json_of(self.session.state())
    }

    /// The code that brings the present state back.
    pub fn link(&self) -> String {
        self.session.link()
    }

    pub fn points(&self) -> String {
        let catalog = self.session.catalog();
        json_of(&catalog.points().iter().map(|point| PointView::new(point, catalog)).collect::<Vec<_>>())
    }

    pub fn muscles(&self) -> String {
        json_of::<[Muscle]>(self.session.catalog().muscles())
    }

    pub fn regions(&self) -> String {
        json_of(&self.session.catalog().regions().iter().map(RegionView::new).collect::<Vec<_>>())
    }

    pub fn complaints(&self) -> String {
        json_of::<[Complaint]>(self.session.catalog().complaints())
    }

    pub fn cautions(&self) -> String {
        json_of::<[Caution]>(self.session.catalog().cautions())
    }

    pub fn sources(&self) -> String {
        json_of::<[Source]>(self.session.catalog().sources())
    }

    /// The guided sessions with their stops.
    pub fn tours(&self) -> String {
        let catalog = self.session.catalog();
        let view =
            |tour: &Tour| TourView { id: tour.id.clone(), gates: tour.gates.clone(), stops: stops(tour, catalog) };
        json_of(&catalog.tours().iter().map(view).collect::<Vec<_>>())
    }

    /// The question looked at and how the quiz stands; undefined where none is on. What is right is told once answered.
    pub fn quiz(&self) -> Option<String> {
        let quiz = self.session.state().quiz.as_ref()?;
        Some(json_of(&QuizView::new(quiz, self.session.catalog())))
    }

    /// What a body shows of the present state, and what a press on it means.
    pub fn scene(&self) -> String {
        json_of(&scene(self.session.state(), self.session.catalog()))
    }

    /// What the page draws without asking for a frame or a list: `{discomfort: {ceiling, tell}, areas: {points, regions}}`.
    pub fn constants(&self) -> String {
        let discomfort = Discomfort { ceiling: DISCOMFORT_CEILING, tell: TELL_FROM };
        json_of(&Constants { discomfort, areas: Areas { points: POINT_AREAS, regions: Area::ALL } })
    }

    /// The catalogue as it stands, packed: what the viewer is given.
    pub fn catalogue(&self) -> String {
        json_of(self.session.catalog().data())
    }

    /// Lays a page's own points over the catalogue; gives `{points: [id], faults: [{path, value, allowed}], words}`.
    pub fn overlay(&mut self, json: &str) -> String {
        let catalog = self.session.catalog();
        let (catalog, report) = catalog.overlaid(json, |text| check_recipe(text, &catalog.data().landmarks));
        self.session.set_catalog(catalog);
        json_of(&report)
    }

    /// Where points stand on a flat map that does not have them, as its `points` says it. Takes their ids, the body's
    /// landmarks and the map's `points`; gives as many as have a place.
    pub fn dots(&self, ids: &str, landmarks: &str, drawn: &str) -> String {
        let catalog = self.session.catalog();
        let ids: Vec<String> = serde_json::from_str(ids).unwrap_or_default();
        let landmarks: Landmarks = serde_json::from_str(landmarks).unwrap_or_default();
        let drawn: BTreeMap<String, Dot> = serde_json::from_str(drawn).unwrap_or_default();
        json_of(&flat::dots(ids.iter().filter_map(|id| catalog.point(id)), catalog, &landmarks, &drawn))
    }

    /// Takes over a language's words: its Fluent messages, accents apart from their letters.
    #[wasm_bindgen(js_name = setWords)]
    pub fn set_words(&mut self, fluent: &str) {
        self.session.set_words(fluent);
    }

    /// What a text may mean: `{places, points, muscles}`, ids, best first.
    pub fn search(&self, text: &str) -> String {
        let found = self.session.lexicon().find(text, self.session.catalog());
        json_of(&FoundView { places: &found.places, points: &found.points, muscles: &found.muscles })
    }

    /// Points that commonly send pain to places, best first. Takes `{places, side, limit, lessCertain, words}`: places as
    /// `occiput` or `occiput.L`, words as typed. Gives `{answers, problems}`; what is a problem is passed over.
    #[wasm_bindgen(js_name = findByPain)]
    pub fn find_by_pain(&self, json: &str) -> String {
        let catalog = self.session.catalog();
        let (question, problems) = Question::read(json, catalog);
        let by_words = self.session.lexicon().find(&question.words, catalog).by_words;
        let wish = Wish { side: question.side, unsure: question.less_certain, limit: question.limit, by_words };
        let ranked = rank(catalog, &question.places, &wish);
        json_of(&FoundByPain { answers: ranked.iter().map(AnswerView::new).collect(), problems })
    }

    /// What is told of the state's places: `{gates, notes, answers}`. Answers come once the warning signs have been read.
    pub fn answer(&self) -> String {
        let (state, catalog) = (self.session.state(), self.session.catalog());
        let ranked = answers(state, catalog, self.session.lexicon());
        json_of(&PainView {
            gates: gates(state, catalog),
            notes: notes(catalog, &state.pain),
            answers: ranked.iter().map(AnswerView::new).collect(),
        })
    }

    /// The demonstration as it is now; undefined where there is none.
    pub fn demo(&mut self, now_ms: f64) -> Option<String> {
        let frame = self.session.frame(now_ms)?;
        let done = frame.t_s >= frame.duration_s;
        let playing = self.session.state().demo.as_ref().is_some_and(|demo| demo.playing) && !done;
        let catalog = self.session.catalog();
        let chosen = self.session.state().selection.as_ref().and_then(|selection| catalog.point(&selection.point));
        let stretch = chosen.and_then(|point| catalog.muscle(&point.muscle)).map(|muscle| muscle.stretch);
        Some(json_of(&DemoView { frame, playing, done, stretch: stretch.unwrap_or_default() }))
    }

    /// The phases of the selected point's demonstration as `[{phase, cycle, startS, endS}]`; undefined where it has none.
    pub fn timeline(&self) -> Option<String> {
        self.session.state().schedule(self.session.catalog()).map(|schedule| json_of(schedule.spans()))
    }
}

fn refused(error: &CatalogError) -> JsValue {
    JsValue::from_str(&json_of(&Refusal::new(error)))
}

/// Says what is wrong with a place expression; with no landmarks given, any name may be one.
fn check_recipe(text: &str, landmarks: &[String]) -> Result<(), String> {
    let recipe = Recipe::parse(text).map_err(|error| error.to_string())?;
    match unknown_landmark(&recipe, landmarks) {
        Some(code) => {
            let near = crate::catalog::nearest(landmarks.iter().map(String::as_str), code, 3).join(", ");
            Err(format!("unknown landmark `{code}`; nearest: {near}"))
        }
        None => Ok(()),
    }
}

fn unknown_landmark<'r>(recipe: &'r Recipe, landmarks: &[String]) -> Option<&'r str> {
    match recipe {
        Recipe::Landmark { code, .. } => (!landmarks.is_empty() && !landmarks.contains(code)).then_some(code.as_str()),
        Recipe::Mix(a, b, _) => unknown_landmark(a, landmarks).or_else(|| unknown_landmark(b, landmarks)),
        Recipe::Offset(a, _) => unknown_landmark(a, landmarks),
    }
}

/// What is asked of the look-up.
#[derive(Default)]
struct Question {
    places: Vec<Place>,
    side: Option<Side>,
    limit: usize,
    less_certain: bool,
    words: String,
}

impl Question {
    /// As much of it as can be used, and what cannot.
    fn read(json: &str, catalog: &Catalog) -> (Self, Vec<Problem>) {
        let fields: Map<String, Value> = serde_json::from_str(json).unwrap_or_default();
        let mut problems = vec![];
        let texts: Vec<String> = argument(&fields, "places", "a list of texts", &mut problems);
        let (places, unknown) = read_places(catalog, texts.iter().map(String::as_str));
        problems.extend(unknown.into_iter().map(|p| Problem::new(p.code, "places", p.value, p.allowed)));
        let question = Self {
            places,
            side: argument(&fields, "side", "left, right or null", &mut problems),
            limit: argument(&fields, "limit", "a whole number, 0 for all", &mut problems),
            less_certain: argument(&fields, "lessCertain", "true or false", &mut problems),
            words: argument(&fields, "words", "a text", &mut problems),
        };
        (question, problems)
    }
}

/// A field of a question; the usual where it is missing or wrong.
fn argument<T: DeserializeOwned + Default>(
    fields: &Map<String, Value>,
    name: &str,
    allowed: &str,
    problems: &mut Vec<Problem>,
) -> T {
    let Some(value) = fields.get(name) else { return T::default() };
    serde_json::from_value(value.clone()).unwrap_or_else(|_| {
        let told = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        problems.push(Problem::new("invalid-argument", name, told, allowed));
        T::default()
    })
}

/// What the panel tells of the places that hurt.
#[derive(Serialize)]
struct PainView<'a> {
    /// Lists of warning signs to be read first.
    gates: Vec<Gate>,
    /// Messages beside the answer.
    notes: Vec<&'a str>,
    answers: Vec<AnswerView<'a>>,
}

#[derive(Serialize)]
struct FoundByPain<'a> {
    answers: Vec<AnswerView<'a>>,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct FoundView<'a> {
    places: &'a [Place],
    points: &'a [String],
    muscles: &'a [String],
}

/// A region as lists and panels show it.
#[derive(Serialize)]
struct RegionView<'a> {
    id: &'a str,
    area: Area,
    sides: RegionSides,
    felt: Felt,
    mirror: Option<&'a str>,
}

impl<'a> RegionView<'a> {
    fn new(region: &'a Region) -> Self {
        let Region { id, area, sides, felt, mirror, .. } = region;
        Self { id, area: *area, sides: *sides, felt: *felt, mirror: mirror.as_deref() }
    }
}

#[derive(Serialize)]
struct Constants {
    discomfort: Discomfort,
    areas: Areas,
}

/// On the scale of the dial, 0 to 10: the most that may be felt, and from where on a person does well to say so.
#[derive(Serialize)]
struct Discomfort {
    ceiling: f32,
    tell: f32,
}

/// Parts of the body in the order in which lists have them: those of points, and those of regions.
#[derive(Serialize)]
struct Areas {
    points: [&'static str; 7],
    regions: [Area; 10],
}

/// A point in the answer to "where does it hurt?".
#[derive(Serialize)]
struct AnswerView<'a> {
    point: &'a str,
    side: Side,
    either: bool,
    score: f32,
    reached: usize,
    typical: Kind,
    why: Vec<WhyView<'a>>,
}

/// One reason: a message key with what belongs into it.
#[derive(Serialize)]
struct WhyView<'a> {
    key: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    weight: f32,
    measured: bool,
}

impl<'a> AnswerView<'a> {
    fn new(ranked: &'a Ranked) -> Self {
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
        let typical = ranked.reasons.iter().map(|reason| reason.kind).min().unwrap_or(Kind::Essential);
        let Ranked { point, side, either, score, reached, .. } = *ranked;
        Self { point: &point.id, side, either, score, reached, typical, why }
    }
}

/// A frame with what only the session knows.
#[derive(Serialize)]
struct DemoView {
    #[serde(flatten)]
    frame: Frame,
    playing: bool,
    done: bool,
    /// What lengthens the muscle.
    stretch: Stretch,
}

/// A quiz as the panel shows it.
#[derive(Serialize)]
struct QuizView<'a> {
    index: u32,
    count: u32,
    area: Option<&'a str>,
    /// For each answer given, what was asked about and whether it was right.
    results: Vec<ResultView<'a>>,
    /// None once all are answered and looked at.
    question: Option<QuestionView<'a>>,
}

#[derive(Serialize)]
struct ResultView<'a> {
    point: &'a str,
    side: Side,
    right: bool,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    kind: QuizKind,
    point: &'a str,
    side: Side,
    choices: Vec<ChoiceView<'a>>,
    /// The answer given, and the right one of the choices.
    given: Option<u8>,
    right: Option<u8>,
    /// Whether the answer given was right.
    well: Option<bool>,
}

#[derive(Serialize)]
struct ChoiceView<'a> {
    point: &'a str,
    /// Where its pain is usually felt.
    felt: Vec<Place>,
}

impl<'a> QuizView<'a> {
    fn new(quiz: &'a Quiz, catalog: &'a Catalog) -> Self {
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

/// A guided session as the panel shows it.
#[derive(Serialize)]
struct TourView {
    id: String,
    gates: Vec<Gate>,
    stops: Vec<Stop>,
}

/// A point as lists and panels show it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PointView<'a> {
    id: &'a str,
    label: &'a str,
    muscle: &'a str,
    area: &'a str,
    sides: Sides,
    radius_mm: f32,
    self_care: SelfCare,
    cautions: &'a [String],
    sources: &'a [String],
    grade: Grades,
    unsure: bool,
    pain_zone: bool,
    essential: &'a [Referral],
    spillover: &'a [Referral],
    local: &'a [String],
    /// As it is done, in the catalogue's own keys.
    pressure: Option<&'a Pressure>,
    /// As it is shown: the whole, one hold, and how many presses. 0 where nothing is shown.
    duration_s: f64,
    shown_hold_s: f64,
    shown_presses: u32,
    /// The message that says why it is not pressed, or who may press it.
    notice: Option<&'a str>,
}

impl<'a> PointView<'a> {
    fn new(point: &'a Point, catalog: &'a Catalog) -> Self {
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
            essential: &point.essential,
            spillover: &point.spillover,
            local: &point.local,
            pressure: point.pressure.as_ref(),
            duration_s: schedule.as_ref().map_or(0.0, Schedule::duration_s),
            shown_hold_s: schedule.as_ref().map_or(0.0, Schedule::hold_s),
            shown_presses: schedule.as_ref().map_or(0, Schedule::presses),
            notice: notice(point, catalog),
        }
    }
}

/// Why a catalogue is refused.
#[derive(Serialize)]
struct Refusal {
    code: &'static str,
    field: String,
    value: String,
    allowed: String,
    message: String,
}

impl Refusal {
    fn new(error: &CatalogError) -> Self {
        let (field, value, allowed) = match error {
            CatalogError::Shape { path, message } => (path.clone(), "of another shape".to_owned(), message.clone()),
            CatalogError::Faults(faults) => faults.first().map_or_else(Default::default, |fault| {
                (fault.path.clone(), fault.value.clone(), fault.allowed.clone())
            }),
        };
        Self { code: "invalid-catalog", field, value, allowed, message: error.to_string() }
    }
}

fn json_of<T: Serialize + ?Sized>(value: &T) -> String {
    // These structures have text keys and finite numbers, so writing them cannot fail.
    serde_json::to_string(value).unwrap_or_else(|_| "null".into())
}
