//! The core as the page holds it: JSON in, JSON out, and never a panic.

use crate::body::recipe::Recipe;
use crate::catalog::{
    Catalog, CatalogError, Caution, Grades, Muscle, Point, Pressure, Referral, Region, SelfCare, Sides, Source,
};
use crate::pressure::{Frame, Schedule};
use crate::session::Session;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// One element's session.
#[wasm_bindgen]
pub struct Core(Session);

#[wasm_bindgen]
impl Core {
    /// Takes the packed catalogue. Throws `{code, field, value, allowed, message}` as a JSON string where it cannot be used.
    #[wasm_bindgen(constructor)]
    pub fn new(catalogue_json: &str) -> Result<Core, JsValue> {
        Self::open(catalogue_json).map_err(|refusal| JsValue::from_str(&refusal))
    }

    /// Carries out a command; gives `{state, events, changed}`. `now_ms` counts from the Unix epoch.
    pub fn dispatch(&mut self, json: &str, now_ms: f64) -> String {
        let outcome = self.0.dispatch_json(json, now_ms);
        json_of(&outcome)
    }

    pub fn state(&self) -> String {
        json_of(self.0.state())
    }

    /// The code that brings the present state back.
    pub fn link(&self) -> String {
        self.0.link()
    }

    pub fn points(&self) -> String {
        json_of(&self.0.catalog().points().iter().map(PointView::new).collect::<Vec<_>>())
    }

    pub fn muscles(&self) -> String {
        json_of::<[Muscle]>(self.0.catalog().muscles())
    }

    pub fn regions(&self) -> String {
        json_of::<[Region]>(self.0.catalog().regions())
    }

    pub fn cautions(&self) -> String {
        json_of::<[Caution]>(self.0.catalog().cautions())
    }

    pub fn sources(&self) -> String {
        json_of::<[Source]>(self.0.catalog().sources())
    }

    /// The demonstration as it is now; undefined where there is none.
    pub fn demo(&mut self, now_ms: f64) -> Option<String> {
        let frame = self.0.frame(now_ms)?;
        let done = frame.t_s >= frame.duration_s;
        let playing = self.0.state().demo.as_ref().is_some_and(|demo| demo.playing) && !done;
        Some(json_of(&DemoView { frame, playing, done }))
    }

    /// The phases of the selected point's demonstration as `[{phase, cycle, startS, endS}]`; undefined where it has none.
    pub fn timeline(&self) -> Option<String> {
        self.0.state().schedule(self.0.catalog()).map(|schedule| json_of(schedule.spans()))
    }
}

impl Core {
    /// As the constructor, for callers in Rust.
    pub fn open(catalogue_json: &str) -> Result<Self, String> {
        let check_recipe = |text: &str| Recipe::parse(text).map(|_| ()).map_err(|error| error.to_string());
        let catalog =
            Catalog::from_json(catalogue_json, check_recipe).map_err(|error| json_of(&Refusal::new(&error)))?;
        Ok(Self(Session::new(catalog)))
    }
}

/// A frame with what only the session knows.
#[derive(Serialize)]
struct DemoView {
    #[serde(flatten)]
    frame: Frame,
    playing: bool,
    done: bool,
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
}

impl<'a> PointView<'a> {
    fn new(point: &'a Point) -> Self {
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
            pain_zone: point.pain_zone,
            essential: &point.essential,
            spillover: &point.spillover,
            local: &point.local,
            pressure: point.pressure.as_ref(),
            duration_s: schedule.as_ref().map_or(0.0, Schedule::duration_s),
            shown_hold_s: schedule.as_ref().map_or(0.0, Schedule::hold_s),
            shown_presses: schedule.as_ref().map_or(0, Schedule::presses),
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
