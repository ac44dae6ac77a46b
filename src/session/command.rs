//! What can be asked of a session, and what it says has happened.

use super::attribute::{LANG_ALLOWED, LAYERS_ALLOWED, RATES_ALLOWED};
use super::state::{Body, Names, Sensitivity, State, Structure, Tone, ViewName};
use crate::body::Tissue;
use crate::catalog::Side;
use crate::learn::Kind;
use crate::pressure::Firmness;
use crate::referral::place::Place;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Every user action. JSON objects tagged with `type`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Command {
    Select {
        point: String,
        #[serde(default)]
        side: Option<String>,
    },
    Clear,
    /// These places hurt, and no others; each written as `occiput` or `occiput.L`. `words` were typed to ask about them.
    Pain {
        places: Vec<String>,
        #[serde(default)]
        words: String,
    },
    /// One place that hurts, on top of the others, or no longer.
    Place {
        place: String,
        #[serde(default)]
        side: Option<Side>,
        on: bool,
    },
    /// The warning signs asked about have been read, and there are none.
    PassGates,
    /// Shows a point of the answer on the body, or none; `turn` turns the body to it.
    Preview {
        #[serde(default)]
        point: Option<String>,
        #[serde(default)]
        side: Option<String>,
        #[serde(default)]
        turn: bool,
    },
    Sensitivity {
        sensitivity: Sensitivity,
    },
    LessCertain {
        on: bool,
    },
    Layers {
        layers: Vec<String>,
    },
    Layer {
        layer: String,
        on: bool,
    },
    Xray {
        on: bool,
    },
    /// Looks at a muscle or bone, or at none.
    Structure {
        #[serde(default)]
        name: Option<String>,
    },
    /// Shows only the structure, or else the chosen point's muscle.
    Isolate {
        on: bool,
    },
    /// Takes a muscle or bone away.
    Hide {
        name: String,
    },
    /// Brings back what was taken away.
    ShowAll,
    Labels {
        on: bool,
    },
    Marks {
        on: bool,
    },
    Body {
        body: Body,
    },
    /// Skin of the pressing hand.
    Hand {
        hand: Tone,
    },
    View {
        #[serde(default)]
        name: Option<ViewName>,
        #[serde(default)]
        azimuth: Option<f32>,
        #[serde(default)]
        elevation: Option<f32>,
        #[serde(default)]
        distance: Option<f32>,
    },
    /// The camera came to rest there by hand.
    CameraMoved {
        azimuth: f32,
        elevation: f32,
        distance: f32,
        target: [f32; 3],
    },
    Pick(Pick),
    Play,
    Pause,
    Seek {
        s: f64,
    },
    /// To the next (+1) or the previous (-1) phase.
    Step {
        by: i32,
    },
    Rate {
        rate: f64,
    },
    Firmness {
        firmness: Firmness,
    },
    /// Begins again at the end, or stops there.
    Loop {
        on: bool,
    },
    /// Cuts the tissue under the contact open, or closes it.
    Inside {
        on: bool,
    },
    StopDemo,
    /// Opens a guided session at its introduction.
    StartTour {
        tour: String,
    },
    /// To the next stop. Its demonstration plays; with `still`, it waits at its beginning.
    GuideNext {
        #[serde(default)]
        still: bool,
    },
    GuideBack,
    /// To the next point, as [`Self::GuideNext`].
    GuideSkip {
        #[serde(default)]
        still: bool,
    },
    GuideEnd,
    /// Begins a quiz; options are any of `kind`, `count`, `area`, `seed`.
    StartQuiz {
        #[serde(default)]
        options: Map<String, Value>,
    },
    /// Answers the open question by the number of a choice.
    Answer {
        choice: u8,
    },
    QuizNext,
    QuizEnd,
    /// Takes over the state that a link holds.
    Restore {
        code: String,
    },
    SetState {
        state: Value,
    },
    Lang {
        lang: String,
    },
    Names {
        names: Names,
    },
    /// An attribute of the element, as text.
    Attribute {
        name: String,
        value: String,
    },
    /// Looks at the clock: a demonstration that has come to its end is stopped.
    Tick,
}

impl Command {
    /// Reads a command object; the problem names the field that its type asks for.
    pub fn read(json: &str) -> Result<Self, Problem> {
        let Ok(Value::Object(fields)) = serde_json::from_str(json) else {
            return Err(Problem::new("invalid-command", "command", told(json), "a JSON object with a type"));
        };
        let kind = fields.get("type").and_then(Value::as_str).unwrap_or_default();
        let (code, field, allowed) = match kind {
            "select" => ("invalid-point", "point", "a point id, with a side as text or without one"),
            "pick" => ("invalid-command", "point", "what the viewer found"),
            "pain" => ("invalid-region", "places", "a list of region ids, each with .L, .R or nothing behind it"),
            "place" => ("invalid-region", "place", "a region id, a side or none, and on: true or false"),
            "preview" => ("invalid-point", "point", "a point id, with a side as text or without one"),
            "sensitivity" => ("invalid-state", "sensitivity", Sensitivity::ALLOWED),
            "lessCertain" => ("invalid-command", "on", "true or false"),
            "layers" => ("invalid-layers", "layers", LAYERS_ALLOWED),
            "layer" => ("invalid-layers", "layer", LAYERS_ALLOWED),
            "xray" | "isolate" | "labels" | "marks" | "loop" | "inside" => ("invalid-command", "on", "true or false"),
            "structure" | "hide" => ("invalid-structure", "name", Structure::ALLOWED),
            "body" => ("invalid-model", "body", Body::ALLOWED),
            "hand" => ("invalid-state", "hand", Tone::ALLOWED),
            "view" => ("invalid-view", "name", ViewName::ALLOWED),
            "cameraMoved" => ("invalid-view", "target", "azimuth, elevation, distance and a target of 3 numbers"),
            "seek" => ("invalid-demo", "s", "seconds"),
            "step" => ("invalid-demo", "by", "1 or -1"),
            "rate" => ("invalid-demo", "rate", RATES_ALLOWED),
            "firmness" => ("invalid-demo", "firmness", Firmness::ALLOWED),
            "guideNext" | "guideSkip" => ("invalid-command", "still", "true or false"),
            "startTour" => ("invalid-guide", "tour", "the id of a guided session"),
            "startQuiz" => ("invalid-quiz", "options", "an object with any of kind, count, area, seed"),
            "answer" => ("invalid-quiz", "choice", "the number of a choice, from 0"),
            "restore" => ("invalid-state", "code", "a link's text"),
            "setState" => ("invalid-state", "state", "an object, as the state property gives it"),
            "lang" => ("invalid-lang", "lang", LANG_ALLOWED),
            "names" => ("invalid-state", "names", Names::ALLOWED),
            "attribute" => ("invalid-command", "name", "a name and a value, both text"),
            _ => ("invalid-command", "type", TYPES),
        };
        let value = fields.get(field).map_or_else(|| "missing".into(), |v| told(&shown(v)));
        Self::deserialize(Value::Object(fields)).map_err(|_| Problem::new(code, field, value, allowed))
    }
}

const TYPES: &str = "select, clear, pain, place, passGates, preview, sensitivity, lessCertain, layers, layer, xray, structure, \
    isolate, hide, showAll, labels, marks, body, hand, view, cameraMoved, pick, play, pause, seek, step, rate, firmness, \
    loop, inside, stopDemo, startTour, guideNext, guideBack, guideSkip, guideEnd, startQuiz, answer, quizNext, quizEnd, \
    restore, setState, lang, names, attribute, tick";

/// A value as people are told it: texts without quotes.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// As much of a value as is told.
fn told(text: &str) -> String {
    text.chars().take(80).collect()
}

/// What lies under a press on a body, drawn or in 3D.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Pick {
    /// The point whose mark was met, and its side.
    pub point: Option<String>,
    pub side: Option<Side>,
    /// The layer that was met; None beside the body.
    pub layer: Option<Tissue>,
    pub part: Option<String>,
    /// Metres in the body's frame.
    pub position: Option<[f32; 3]>,
    /// Pain regions at that place of the skin, the one it lies best in first.
    pub regions: Vec<Place>,
    /// How far the press is from the point that is asked for ([`Scene::off_mm`](super::Scene::off_mm)), millimetres; None
    /// where none is, or where it cannot be seen from there.
    pub off_mm: Option<f32>,
}

/// What happened. JSON objects tagged with `type`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Event {
    Select {
        point: Option<String>,
        side: Option<Side>,
    },
    /// The places that hurt are others now.
    Pain {
        places: Vec<Place>,
    },
    Structure {
        name: Option<Structure>,
    },
    Demo {
        phase: Option<&'static str>,
        playing: bool,
    },
    /// A guided session has come to another stop, or is over.
    Guide {
        id: Option<String>,
        step: usize,
        steps: usize,
    },
    /// A question of a quiz was answered. `choice` is the point of the choice taken; none where the body was pressed.
    QuizAnswer {
        index: u32,
        count: u32,
        kind: Kind,
        point: String,
        side: Side,
        choice: Option<String>,
        right: bool,
        score: usize,
        done: bool,
    },
    View,
    State,
    Error(Problem),
}

/// Input that could not be used; everything else was.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Problem {
    /// `invalid-point`, `invalid-region`, `invalid-side`, `invalid-layers`, `invalid-structure`, `invalid-model`,
    /// `invalid-view`, `invalid-state`, `invalid-demo`, `invalid-guide`, `invalid-quiz`, `invalid-lang`, `invalid-catalog`, `invalid-command`
    pub code: &'static str,
    pub field: String,
    pub value: String,
    pub allowed: String,
    pub message: String,
    pub recoverable: bool,
}

impl Problem {
    pub fn new(
        code: &'static str,
        field: impl Into<String>,
        value: impl Into<String>,
        allowed: impl Into<String>,
    ) -> Self {
        let (field, value, allowed) = (field.into(), value.into(), allowed.into());
        let message = format!("`{field}` is \"{}\"; allowed: {allowed}", told(&value));
        Self { code, field, value, allowed, message, recoverable: true }
    }
}

/// A state and what led to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    pub state: State,
    pub events: Vec<Event>,
    pub changed: bool,
}
