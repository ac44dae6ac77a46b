//! What has happened: the core's events, and the list of those that a page can listen to.

use super::problem::Problem;
use super::state::{State, Structure, View};
use crate::catalog::Side;
use crate::learn::Kind;
use crate::pressure::Phase;
use crate::referral::place::Place;
use serde::Serialize;

/// What the core says has happened. JSON objects tagged with `type`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "CoreEvent"))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Event {
    Select(SelectDetail),
    Pain(PainDetail),
    Structure(StructureDetail),
    Demo(DemoDetail),
    Guide(GuideDetail),
    QuizAnswer(QuizAnswer),
    View,
    State,
    Error(Problem),
}

/// Another point is selected, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SelectDetail {
    pub point: Option<String>,
    pub side: Option<Side>,
}

/// Other places hurt now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PainDetail {
    pub places: Vec<Place>,
}

/// Another muscle or bone is looked at, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StructureDetail {
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub name: Option<Structure>,
}

/// A demonstration has come to another phase, plays or pauses; without a phase, it is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DemoDetail {
    pub phase: Option<Phase>,
    pub playing: bool,
}

/// A guided session has come to another stop; without an id, it is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GuideDetail {
    pub id: Option<String>,
    /// The stop, from 0, of so many.
    pub step: usize,
    pub steps: usize,
}

/// What came of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuizAnswer {
    /// The question, from 0, of so many.
    pub index: u32,
    pub count: u32,
    #[cfg_attr(test, ts(type = "Exclude<QuizKind, 'mixed'>"))]
    pub kind: Kind,
    /// The point that it was about.
    pub point: String,
    pub side: Side,
    /// The point of the choice taken; null where the body was pressed.
    pub choice: Option<String>,
    pub right: bool,
    /// How many were right so far.
    pub score: usize,
    /// That was the last question.
    pub done: bool,
}

/// How far loading has come.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProgressDetail {
    pub phase: LoadPhase,
    /// Bytes; `total` is 0 where the server does not tell.
    pub loaded: f64,
    pub total: f64,
}

/// What is loaded: files of the list and texts, code of the 3D view, the body, the first picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum LoadPhase {
    Core,
    Code,
    Model,
    Picture,
}

/// The widget can be used, with or without 3D.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadyDetail {
    pub webgl: bool,
}

/// The body is seen from somewhere else.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ViewDetail {
    pub view: View,
}

/// Anything in the state is another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StateDetail {
    pub state: State,
}

/// The 3D view is drawn at another share of the canvas's pixels, 0..=1.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScaleDetail {
    pub scale: f32,
}

/// An event of the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageEvent {
    /// As a page listens to it.
    pub name: &'static str,
    /// Type of the core's event behind it; None for what the shell itself tells.
    pub core: Option<&'static str>,
    /// Type of its `detail`.
    pub detail: &'static str,
    pub about: &'static str,
}

/// The element's events, in the order in which they are documented.
pub const EVENTS: [PageEvent; 12] = [
    PageEvent { name: "progress", core: None, detail: "ProgressDetail", about: "loading goes on" },
    PageEvent {
        name: "ready",
        core: None,
        detail: "ReadyDetail",
        about: "the first 3D picture is shown, or the widget works without 3D",
    },
    PageEvent {
        name: "select",
        core: Some("select"),
        detail: "SelectDetail",
        about: "another point is selected, or none",
    },
    PageEvent {
        name: "structure",
        core: Some("structure"),
        detail: "StructureDetail",
        about: "another muscle or bone is looked at, or none",
    },
    PageEvent { name: "painselect", core: Some("pain"), detail: "PainDetail", about: "other places hurt now" },
    PageEvent {
        name: "demochange",
        core: Some("demo"),
        detail: "DemoDetail",
        about: "the demonstration has come to another phase, plays or pauses; `phase` is null where there is none",
    },
    PageEvent {
        name: "guidechange",
        core: Some("guide"),
        detail: "GuideDetail",
        about: "a guided session has come to another stop; `id` is null where none runs",
    },
    PageEvent {
        name: "quizanswer",
        core: Some("quizAnswer"),
        detail: "QuizAnswer",
        about: "a question of a quiz was answered",
    },
    PageEvent {
        name: "viewchange",
        core: Some("view"),
        detail: "ViewDetail",
        about: "the body is seen from somewhere else",
    },
    PageEvent {
        name: "statechange",
        core: Some("state"),
        detail: "StateDetail",
        about: "anything in the state is another",
    },
    PageEvent {
        name: "renderscale",
        core: None,
        detail: "ScaleDetail",
        about: "the 3D view is drawn with fewer pixels, or with all again",
    },
    PageEvent {
        name: "error",
        core: Some("error"),
        detail: "ErrorDetail",
        about: "something went wrong, or could not be used; nothing else is lost by it",
    },
];
