//! What can be asked of a session.

use super::event::Event;
use super::state::{State, ViewName};
use crate::body::Tissue;
use crate::catalog::Side;
use crate::referral::place::Place;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Every user action. JSON objects tagged with `type`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Command {
    /// Sets a plain part of the state or of the demonstration, such as `{"type": "xray", "on": true}`: one command for
    /// each of them, named by the session's table of fields.
    #[serde(skip)]
    Set {
        field: &'static str,
        value: Value,
    },
    Select {
        point: String,
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable, as = "Option<Side>"))]
        side: Option<String>,
    },
    Clear,
    /// These places hurt, and no others; each written as `occiput` or `occiput.L`. `words` were typed to ask about them.
    Pain {
        places: Vec<String>,
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        words: String,
    },
    /// What is typed in the search by now: the body has marks of what it finds. Empty where nothing is.
    Typed {
        text: String,
    },
    /// One place that hurts, on top of the others, or no longer.
    Place {
        place: String,
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        side: Option<Side>,
        on: bool,
    },
    /// The hand is in the picture: a demonstration that plays counts from now.
    Shown,
    /// The warning signs asked about have been read, and there are none; nor, before, of these lists.
    PassGates {
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<Vec<crate::catalog::Gate>>"))]
        gates: Vec<String>,
    },
    /// Shows a point of the answer on the body, or none; `turn` turns the body to it.
    Preview {
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable))]
        point: Option<String>,
        #[serde(default)]
        #[cfg_attr(test, ts(optional = nullable, as = "Option<Side>"))]
        side: Option<String>,
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
        turn: bool,
    },
    Layers {
        #[cfg_attr(test, ts(as = "Vec<Tissue>"))]
        layers: Vec<String>,
    },
    Layer {
        #[cfg_attr(test, ts(as = "Tissue"))]
        layer: String,
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
    View {
        name: ViewName,
    },
    /// The camera came to rest there by hand. `rev` is the number that the viewer gave it.
    CameraMoved {
        azimuth: f32,
        elevation: f32,
        distance: f32,
        target: [f32; 3],
        rev: u32,
    },
    Pick(Pick),
    Play,
    Pause,
    Seek {
        s: f64,
    },
    /// To the next (+1) or the previous (-1) phase.
    Step {
        #[cfg_attr(test, ts(type = "1 | -1"))]
        by: i32,
    },
    StopDemo,
    /// Opens a guided session at its introduction.
    StartTour {
        tour: String,
    },
    /// To the next stop. Its demonstration plays; with `still`, it waits at its beginning.
    GuideNext {
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        still: bool,
    },
    GuideBack,
    /// To the next point, as [`Self::GuideNext`].
    GuideSkip {
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        still: bool,
    },
    GuideEnd,
    /// Begins a quiz; options are any of `kind`, `count`, `area`, `seed`.
    StartQuiz {
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<super::QuizOptions>"))]
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
        #[cfg_attr(test, ts(as = "State"))]
        state: Value,
    },
    /// An attribute of the element, as text.
    Attribute {
        name: String,
        value: String,
    },
    /// Looks at the clock: a demonstration that has come to its end is stopped.
    Tick,
}

/// What lies under a press on a body, drawn or in 3D.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "PickResult"))]
#[serde(rename_all = "camelCase", default)]
pub struct Pick {
    /// The point whose mark was met, and its side.
    pub point: Option<String>,
    pub side: Option<Side>,
    /// The layer that was met; null beside the body.
    pub layer: Option<Tissue>,
    /// The body's part, by its name in the model.
    pub part: Option<String>,
    /// Metres in the body's frame.
    pub position: Option<[f32; 3]>,
    /// Pain regions at that place of the skin, the one it lies best in first.
    pub regions: Vec<Place>,
    /// How far the press is from the point that is asked for, millimetres; null where none is, or where it cannot be seen
    /// from there.
    pub off_mm: Option<f32>,
}

/// A state and what led to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Outcome {
    pub state: State,
    pub events: Vec<Event>,
    pub changed: bool,
}
