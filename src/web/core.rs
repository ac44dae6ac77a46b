//! The core as the page holds it: JSON in, JSON out, and never a panic.

use crate::body::Landmarks;
use crate::body::flat::{self, Dot};
use crate::body::recipe::Recipe;
use crate::catalog::{Catalog, CatalogError, Caution, Complaint, Data, Muscle, Side, Source, read_json};
use crate::protocol::{
    AnswerView, DemoReadout, ErrorCode, FoundByPain, FoundView, PainQuestion, PainView, PointView, Problem, QuizView,
    RegionView, TourView, refusal,
};
use crate::referral::place::notes;
use crate::referral::ranking::{Wish, rank};
use crate::session::{Session, answers, gates, look_up, press_gates, read_places, scene, stops};
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
        let views = catalog.tours().iter().map(|tour| TourView::new(tour, stops(tour, catalog, Side::Right)));
        json_of(&views.collect::<Vec<_>>())
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

    /// What a text may mean: `{places, points, muscles, gates, notes, answers}`, best first.
    pub fn search(&self, text: &str) -> String {
        let state = self.session.state();
        json_of(&FoundView::new(&look_up(text, self.session.catalog(), self.session.lexicon(), state.less_certain)))
    }

    /// Points that commonly send pain to places, best first. Takes `{places, side, limit, lessCertain, words}`: places as
    /// `occiput` or `occiput.L`, words as typed. Gives `{answers, problems}`; what is a problem is passed over.
    #[wasm_bindgen(js_name = findByPain)]
    pub fn find_by_pain(&self, json: &str) -> String {
        let catalog = self.session.catalog();
        let (question, problems) = read_question(json, catalog);
        let by_words = self.session.lexicon().find(&question.words, catalog).by_words;
        let wish = Wish { side: question.side, unsure: question.less_certain, limit: question.limit, by_words };
        let ranked = rank(catalog, &question.places, &wish);
        json_of(&FoundByPain { answers: ranked.iter().map(AnswerView::new).collect(), problems })
    }

    /// What is told of the state's places: `{gates, notes, answers, pressing}`. Answers come once the warning signs have been
    /// read.
    pub fn answer(&self) -> String {
        let (state, catalog) = (self.session.state(), self.session.catalog());
        let ranked = answers(state, catalog, self.session.lexicon());
        json_of(&PainView {
            gates: gates(state, catalog),
            notes: notes(catalog, &state.pain),
            answers: ranked.iter().map(AnswerView::new).collect(),
            pressing: press_gates(state, catalog),
        })
    }

    /// The demonstration as it is now; undefined where there is none.
    pub fn demo(&mut self, now_ms: f64) -> Option<String> {
        let frame = self.session.frame(now_ms)?;
        let catalog = self.session.catalog();
        let chosen = self.session.state().selection.as_ref().and_then(|selection| catalog.point(&selection.point));
        let stretch = chosen.and_then(|point| catalog.muscle(&point.muscle)).map(|muscle| muscle.stretch);
        Some(json_of(&DemoReadout::new(&frame, stretch.unwrap_or_default())))
    }

    /// The phases of the selected point's demonstration as `[{phase, cycle, startS, endS}]`; undefined where it has none.
    pub fn timeline(&self) -> Option<String> {
        self.session.state().schedule(self.session.catalog()).map(|schedule| json_of(schedule.spans()))
    }
}

fn refused(error: &CatalogError) -> JsValue {
    JsValue::from_str(&json_of(&refusal(error)))
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

/// As much of a question as can be used, and what cannot.
fn read_question(json: &str, catalog: &Catalog) -> (PainQuestion, Vec<Problem>) {
    let fields: Map<String, Value> = serde_json::from_str(json).unwrap_or_default();
    let mut problems = vec![];
    let texts: Vec<String> = argument(&fields, "places", "a list of texts", &mut problems);
    let (places, unknown) = read_places(catalog, texts.iter().map(String::as_str));
    problems.extend(unknown.into_iter().map(|p| Problem::new(p.code, "places", p.value, p.allowed)));
    let question = PainQuestion {
        places,
        side: argument(&fields, "side", "left, right or null", &mut problems),
        limit: argument(&fields, "limit", "a whole number, 0 for all", &mut problems),
        less_certain: argument(&fields, "lessCertain", "true or false", &mut problems),
        words: argument(&fields, "words", "a text", &mut problems),
    };
    (question, problems)
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
        problems.push(Problem::new(ErrorCode::InvalidArgument, name, told, allowed));
        T::default()
    })
}

fn json_of<T: Serialize + ?Sized>(value: &T) -> String {
    // These structures have text keys and finite numbers, so writing them cannot fail.
    serde_json::to_string(value).unwrap_or_else(|_| "null".into())
}
