//! Everything that shell and viewer show, as one plain value.

use crate::body::Tissue;
use crate::catalog::{Catalog, Gate, Pressure, Side, Sides};
use crate::learn::Quiz;
use crate::named::named;
use crate::pressure::{Firmness, Schedule};
use crate::referral::place::Place;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Slowest and fastest a demonstration plays.
pub const RATES: std::ops::RangeInclusive<f64> = 0.25..=4.0;

/// Everything a link or a lesson needs to bring the widget back to the same picture: what is chosen, and how it is looked
/// at. JSON in camelCase; `version` grows when its meaning changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct State {
    #[cfg_attr(test, ts(type = "1"))]
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
    /// What is typed in the search. In no link and no JSON.
    #[serde(skip)]
    pub typed: String,
    /// The points that what is typed in the search has found, by id, and the sides on which they have marks: no others have
    /// any. Null where nothing is typed. In no link.
    #[cfg_attr(test, ts(type = "Record<string, Sides> | null"))]
    pub listed: Option<BTreeMap<String, Sides>>,
    /// Whose pain zones are shown.
    pub sensitivity: Sensitivity,
    /// Whether points that sources disagree about, or say little of, are shown too.
    pub less_certain: bool,
    /// Layers shown, from the outside in, each once.
    pub layers: Vec<Tissue>,
    /// Skin drawn as glass.
    pub xray: bool,
    /// The muscle or bone that is looked at, by its name in the body model, such as `trapezius-upper.R` or `T4`.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub structure: Option<Structure>,
    /// Muscles and bones taken away one by one; a name without a side means both.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub hidden: Vec<Structure>,
    /// Only the structure is shown, with the bones.
    pub isolated: bool,
    /// What lies over the structure is put aside, so that it is seen.
    pub uncovered: bool,
    /// A warning sign is there: only what to do now is told. In no link.
    pub alarmed: bool,
    /// Names stand beside the structures in sight.
    pub labels: bool,
    /// The marks of points that are not chosen are shown.
    pub marks: bool,
    /// Whether arms and legs are drawn on beyond the body's cuts.
    pub limbs: Limbs,
    pub body: Body,
    /// Skin of the pressing hand.
    pub hand: Tone,
    pub view: View,
    pub demo: Option<Demo>,
    /// A demonstration that begins once the visitor has read the warning signs that come before it. In no link.
    pub held: Option<Demo>,
    /// The view that was left for a structure, to come back to. In no link and no JSON.
    #[serde(skip)]
    pub left: Option<View>,
    /// The guided session that is on.
    pub guide: Option<Guide>,
    /// Where it began, to end there. In no link and no JSON.
    #[serde(skip)]
    pub earlier: Option<Earlier>,
    /// The quiz that is on.
    pub quiz: Option<Quiz>,
    /// BCP 47. Not part of a link: it is the page's.
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
            typed: String::new(),
            listed: None,
            sensitivity: Sensitivity::Typical,
            less_certain: false,
            // All of them: each layer hides the next until it is peeled off or turned to glass.
            layers: Tissue::ALL.into_iter().rev().collect(),
            xray: false,
            structure: None,
            hidden: vec![],
            isolated: false,
            uncovered: false,
            alarmed: false,
            labels: true,
            marks: true,
            limbs: Limbs::default(),
            body: Body::Male,
            hand: Tone::default(),
            view: View::Named { name: ViewName::Front },
            demo: None,
            held: None,
            left: None,
            guide: None,
            earlier: None,
            quiz: None,
            lang: "en".into(),
            names: Names::Everyday,
        }
    }
}

impl State {
    /// The view that nobody has chosen: of what is chosen, where there is something.
    pub fn usual_view(&self) -> View {
        if self.shown().is_some() || self.brought_up().is_some() { View::Selection } else { Self::default().view }
    }

    /// The structure that the body is turned to, because it was asked for by name or alone.
    fn brought_up(&self) -> Option<&Structure> {
        self.structure.as_ref().filter(|_| self.uncovered || self.isolated)
    }

    /// The point whose mark and zone the body shows.
    pub fn shown(&self) -> Option<&Selection> {
        self.preview.as_ref().or(self.selection.as_ref())
    }

    /// The phases of the selected point's demonstration; `None` where it has none.
    pub fn schedule(&self, catalog: &Catalog) -> Option<Schedule> {
        self.pressure(catalog).as_ref().map(Schedule::new)
    }

    /// How the selected point is shown pressed: in a guided session as its stop says. `None` where it is never pressed.
    pub fn pressure(&self, catalog: &Catalog) -> Option<Pressure> {
        let selection = self.selection.as_ref()?;
        let pressure = catalog.point(&selection.point)?.pressure.as_ref()?;
        let hands = self.guide.as_ref().and_then(|guide| guide.hands(catalog, selection));
        Some(hands.map_or_else(|| pressure.clone(), |hands| hands.on(pressure)))
    }
}

/// A guided session at one of its stops, the introduction being 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Guide {
    pub id: String,
    pub step: usize,
    /// The side that is pressed first at each point.
    #[serde(default = "right", skip_serializing_if = "is_right")]
    #[cfg_attr(test, ts(optional, as = "Option<Side>"))]
    pub first: Side,
}

fn right() -> Side {
    Side::Right
}

fn is_right(side: &Side) -> bool {
    *side == Side::Right
}

/// What was on the body before a guided session.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    pub selection: Option<Selection>,
    pub view: View,
    /// How firmly and how fast the visitor has had points pressed since.
    pub pace: Option<(Firmness, f64)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Selection {
    pub point: String,
    pub side: Side,
}

/// Pain spreads farther in somebody who is in pain already, or is pressed for long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Sensitivity {
    #[default]
    Typical,
    Sensitive,
}

named!(Sensitivity { Typical = "typical", Sensitive = "sensitive" });

/// Everyday names are those of the chosen language, Latin ones those of the Terminologia Anatomica.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Names {
    #[default]
    Everyday,
    Latin,
}

named!(Names { Everyday = "everyday", Latin = "latin" });

/// Where the body is seen from. Degrees and metres; azimuth 0 looks at the front, 90 at the body's left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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
        /// Number of the camera moved by hand that this view is; none for one that was asked for. Not kept when a state is
        /// set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        rev: Option<u32>,
    },
    /// Whatever shows a structure that was asked for by name or alone, else the selected point and its zone.
    Selection,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ViewName {
    Front,
    Back,
    Left,
    Right,
    ThreeQuarter,
    Top,
}

named!(ViewName { Front = "front", Back = "back", Left = "left", Right = "right", ThreeQuarter = "three-quarter", Top = "top" } or "`azimuth elevation distance` (degrees, degrees, metres)");

/// A part of the body by its node in the model, such as `trapezius-upper.R` or `T4`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Body {
    #[default]
    Male,
    Female,
}

named!(Body { Male = "male", Female = "female" });

/// Whether light, translucent arms and legs continue the body: `auto` where pain is felt on them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Limbs {
    #[default]
    Auto,
    On,
    Off,
}

named!(Limbs { Auto = "auto", On = "on", Off = "off" });

/// Skin of the hand that presses, from light to dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    Fair,
    #[default]
    Medium,
    Tan,
    Brown,
    Deep,
}

named!(Tone { Fair = "fair", Medium = "medium", Tan = "tan", Brown = "brown", Deep = "deep" });

/// A pressure demonstration. Its time is a pure function of the clock, so nothing needs to be sent while it plays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Demo {
    pub playing: bool,
    /// Seconds into the demonstration when it was last changed.
    pub at_s: f64,
    /// When that was, milliseconds since 1970.
    pub since_ms: f64,
    pub rate: f64,
    pub firmness: Firmness,
    /// Begins again at its end.
    #[serde(rename = "loop", default)]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub again: bool,
    /// Cut open: the layers under the contact are seen from the side.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub inside: bool,
}

impl Default for Demo {
    fn default() -> Self {
        let firmness = Firmness::default();
        Self { playing: false, at_s: 0.0, since_ms: 0.0, rate: 1.0, firmness, again: false, inside: false }
    }
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
