//! Everything that shell and viewer show, as one plain value.

use crate::body::Tissue;
use crate::catalog::{Catalog, Gate, Side};
use crate::learn::Quiz;
use crate::pressure::{Firmness, Schedule};
use crate::referral::place::Place;
use serde::{Deserialize, Serialize};

/// Slowest and fastest a demonstration plays.
pub const RATES: std::ops::RangeInclusive<f64> = 0.25..=4.0;

/// What is chosen, and how it is looked at. JSON in camelCase; `version` grows when its meaning changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct State {
    pub version: u32,
    pub selection: Option<Selection>,
    /// Where it hurts, each place once, in the order chosen.
    pub pain: Vec<Place>,
    /// What was typed when they were asked about: it orders the answer.
    pub words: String,
    /// Lists of warning signs that have been read. In no link and no JSON: whoever opens one reads them again.
    #[serde(skip)]
    pub passed: Vec<Gate>,
    /// The answer being looked at: shown on the body like a selection, while the answers stay open.
    pub preview: Option<Selection>,
    /// Whose pain zones are shown.
    pub sensitivity: Sensitivity,
    /// Whether points that sources disagree about, or say little of, are shown too.
    pub less_certain: bool,
    /// Layers shown, from the outside in, each once.
    pub layers: Vec<Tissue>,
    /// Skin drawn as glass.
    pub xray: bool,
    /// The muscle or bone that is looked at.
    pub structure: Option<Structure>,
    /// Muscles and bones taken away one by one.
    pub hidden: Vec<Structure>,
    /// Only the structure is shown, with the bones.
    pub isolated: bool,
    /// Names stand beside the structures in sight.
    pub labels: bool,
    /// The marks of points that are not chosen are shown.
    pub marks: bool,
    pub body: Body,
    /// Skin of the pressing hand.
    pub hand: Tone,
    pub view: View,
    pub demo: Option<Demo>,
    /// The guided session that is on.
    pub guide: Option<Guide>,
    /// The quiz that is on.
    pub quiz: Option<Quiz>,
    /// BCP 47.
    pub lang: String,
    /// What muscles and bones are called.
    pub names: Names,
}

impl Default for State {
    fn default() -> Self {
        Self {
            version: 1,
            selection: None,
            pain: vec![],
            words: String::new(),
            passed: vec![],
            preview: None,
            sensitivity: Sensitivity::Typical,
            less_certain: false,
            // All of them: each layer hides the next until it is peeled off or turned to glass.
            layers: Tissue::ALL.into_iter().rev().collect(),
            xray: false,
            structure: None,
            hidden: vec![],
            isolated: false,
            labels: true,
            marks: true,
            body: Body::Male,
            hand: Tone::default(),
            view: View::Named { name: ViewName::Front },
            demo: None,
            guide: None,
            quiz: None,
            lang: "en".into(),
            names: Names::Everyday,
        }
    }
}

impl State {
    /// The view that nobody has chosen: of the selection, where there is one.
    pub fn usual_view(&self) -> View {
        if self.shown().is_some() { View::Selection } else { Self::default().view }
    }

    /// The point whose mark and zone the body shows.
    pub fn shown(&self) -> Option<&Selection> {
        self.preview.as_ref().or(self.selection.as_ref())
    }

    /// The phases of the selected point's demonstration; `None` where it has none.
    pub fn schedule(&self, catalog: &Catalog) -> Option<Schedule> {
        let point = catalog.point(&self.selection.as_ref()?.point)?;
        point.pressure.as_ref().map(Schedule::new)
    }
}

/// A guided session at one of its stops, the introduction being 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    pub id: String,
    pub step: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    pub point: String,
    pub side: Side,
}

/// Pain spreads farther in somebody who is in pain already, or is pressed for long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sensitivity {
    #[default]
    Typical,
    Sensitive,
}

impl Sensitivity {
    pub const ALLOWED: &str = "typical, sensitive";

    pub fn name(self) -> &'static str {
        match self {
            Self::Typical => "typical",
            Self::Sensitive => "sensitive",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        [Self::Typical, Self::Sensitive].into_iter().find(|sensitivity| sensitivity.name() == text)
    }
}

/// Everyday names are those of the chosen language, Latin ones those of the Terminologia Anatomica.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Names {
    #[default]
    Everyday,
    Latin,
}

impl Names {
    pub const ALLOWED: &str = "everyday, latin";

    pub fn name(self) -> &'static str {
        match self {
            Self::Everyday => "everyday",
            Self::Latin => "latin",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        [Self::Everyday, Self::Latin].into_iter().find(|names| names.name() == text)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum View {
    Named {
        name: ViewName,
    },
    /// Degrees and metres; without a target, the middle of the body.
    Orbit {
        azimuth: f32,
        elevation: f32,
        distance: f32,
        target: Option<[f32; 3]>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rev: Option<u32>,
    },
    /// Whatever shows the selected point and its zone.
    Selection,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ViewName {
    Front,
    Back,
    Left,
    Right,
    ThreeQuarter,
    Top,
}

impl ViewName {
    pub const ALL: [Self; 6] = [Self::Front, Self::Back, Self::Left, Self::Right, Self::ThreeQuarter, Self::Top];
    pub const ALLOWED: &str = "front, back, left, right, three-quarter, top, or `azimuth elevation distance` \
        (degrees, degrees, metres)";

    pub fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
            Self::Left => "left",
            Self::Right => "right",
            Self::ThreeQuarter => "three-quarter",
            Self::Top => "top",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.name() == text)
    }
}

/// A part of the body by its node in the model, such as `trapezius-upper.R` or `T4`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Structure(String);

impl Structure {
    pub const ALLOWED: &str = "the name of a muscle or bone such as trapezius-upper.R or T4";

    pub fn read(text: &str) -> Option<Self> {
        let stem = text.strip_suffix(".L").or(text.strip_suffix(".R")).unwrap_or(text);
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        let good = (1..=40).contains(&stem.len()) && stem.bytes().all(plain) && !stem.starts_with('-');
        good.then(|| Self(text.to_owned()))
    }

    pub fn name(&self) -> &str {
        &self.0
    }

    /// Whether a node is meant; a name without a side means both.
    pub fn is(&self, node: &str) -> bool {
        node == self.0 || node.strip_suffix(".L").or(node.strip_suffix(".R")) == Some(&self.0)
    }
}

/// Which of the two bodies is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Body {
    #[default]
    Male,
    Female,
}

impl Body {
    pub const ALLOWED: &str = "male, female";

    pub fn name(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        [Self::Male, Self::Female].into_iter().find(|b| b.name() == text)
    }
}

/// Skin of the hand that presses, from light to dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    Fair,
    #[default]
    Medium,
    Tan,
    Brown,
    Deep,
}

impl Tone {
    pub const ALL: [Self; 5] = [Self::Fair, Self::Medium, Self::Tan, Self::Brown, Self::Deep];
    pub const ALLOWED: &str = "fair, medium, tan, brown, deep";

    pub fn name(self) -> &'static str {
        match self {
            Self::Fair => "fair",
            Self::Medium => "medium",
            Self::Tan => "tan",
            Self::Brown => "brown",
            Self::Deep => "deep",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tone| tone.name() == text)
    }
}

/// A pressure demonstration. Its time is a pure function of the clock, so nothing needs to be sent while it plays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Demo {
    pub playing: bool,
    /// Seconds into the demonstration at `since_ms`.
    pub at_s: f64,
    /// Milliseconds since 1970.
    pub since_ms: f64,
    pub rate: f64,
    pub firmness: Firmness,
    /// Begins again at its end.
    #[serde(rename = "loop", default)]
    pub again: bool,
    /// Cut open: the layers under the contact are seen from the side.
    #[serde(default)]
    pub inside: bool,
}

impl Demo {
    /// Seconds into the demonstration, 0..=`duration_s`.
    pub fn time_s(&self, now_ms: f64, duration_s: f64) -> f64 {
        let run = if self.playing { (now_ms - self.since_ms).max(0.0) * 1e-3 * self.rate } else { 0.0 };
        let at_s = self.at_s + run;
        let over = self.playing && self.again && at_s >= duration_s && duration_s > 0.0;
        if over { at_s.rem_euclid(duration_s) } else { at_s.clamp(0.0, duration_s) }
    }

    /// The same instant counted from now; at its end a demonstration is paused unless it begins again.
    #[must_use]
    pub fn rebased(&self, now_ms: f64, duration_s: f64) -> Self {
        let at_s = self.time_s(now_ms, duration_s);
        Self { playing: self.playing && (self.again || at_s < duration_s), at_s, since_ms: now_ms, ..self.clone() }
    }
}
