//! What the catalogue says, in the shape it is written: the same structures for the TOML sources and the packed JSON.

use crate::named::named;
use serde::{Deserialize, Deserializer, Serialize};

/// Everything the catalogue holds. Sources use the singular (`[[point]]`), the packed file the plural (`"points"`).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    #[serde(default, alias = "muscle")]
    pub muscles: Vec<Muscle>,
    #[serde(default, alias = "point")]
    pub points: Vec<Point>,
    #[serde(default, alias = "region")]
    pub regions: Vec<Region>,
    #[serde(default, alias = "complaint")]
    pub complaints: Vec<Complaint>,
    /// What studies found in people with pain in a part of the body.
    #[serde(default, alias = "prevalence", skip_serializing_if = "Vec::is_empty")]
    pub prevalences: Vec<Prevalence>,
    #[serde(default, alias = "caution")]
    pub cautions: Vec<Caution>,
    #[serde(default, alias = "source")]
    pub sources: Vec<Source>,
    /// Guided sessions.
    #[serde(default, alias = "tour", skip_serializing_if = "Vec::is_empty")]
    pub tours: Vec<Tour>,
    /// Codes of the body's landmarks, packed beside the catalogue so that recipes from elsewhere can be checked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub landmarks: Vec<String>,
}

impl Data {
    /// Adds what another source file holds.
    pub fn extend(&mut self, other: Self) {
        self.muscles.extend(other.muscles);
        self.points.extend(other.points);
        self.regions.extend(other.regions);
        self.complaints.extend(other.complaints);
        self.prevalences.extend(other.prevalences);
        self.cautions.extend(other.cautions);
        self.sources.extend(other.sources);
        self.tours.extend(other.tours);
    }
}

/// A side of the body, the body's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Left,
    Right,
}

impl Side {
    pub const BOTH: [Self; 2] = [Self::Right, Self::Left];
    pub const ALLOWED: &str = "left, right";

    pub fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// As it stands behind a name: in nodes of the model, in links, in places that hurt.
    pub fn letter(self) -> char {
        match self {
            Self::Left => 'L',
            Self::Right => 'R',
        }
    }

    /// A name with the side behind it, such as `trapezius-upper.R`.
    pub fn suffixed(self, name: &str) -> String {
        format!("{name}.{}", self.letter())
    }

    /// Reads a side's name or its letter.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "left" | "L" => Some(Self::Left),
            "right" | "R" => Some(Self::Right),
            _ => None,
        }
    }

    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// The sides a point exists on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Sides {
    Both,
    Left,
    Right,
}

impl From<Side> for Sides {
    fn from(side: Side) -> Self {
        if side == Side::Left { Self::Left } else { Self::Right }
    }
}

impl Sides {
    pub fn has(self, side: Side) -> bool {
        matches!((self, side), (Self::Both, _) | (Self::Left, Side::Left) | (Self::Right, Side::Right))
    }

    fn is_both(&self) -> bool {
        *self == Self::Both
    }

    /// The side meant when none is named: right, unless the point has only a left one.
    pub fn usual(self) -> Side {
        if self == Self::Left { Side::Left } else { Side::Right }
    }

    pub fn allowed(self) -> &'static str {
        match self {
            Self::Both => Side::ALLOWED,
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// How deep a muscle lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    Superficial,
    Intermediate,
    Deep,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Muscle {
    pub id: String,
    /// Terminologia Anatomica name.
    pub latin: String,
    /// Terminologia Anatomica 2 number.
    #[serde(default, deserialize_with = "number_or_text", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub ta2: Option<String>,
    #[serde(default, deserialize_with = "number_or_text", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub fma_right: Option<String>,
    #[serde(default, deserialize_with = "number_or_text", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub fma_left: Option<String>,
    pub layer: Depth,
    /// What lengthens it.
    #[serde(default, skip_serializing_if = "Stretch::is_ease")]
    pub stretch: Stretch,
    /// True for muscles that many bodies lack.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub id: String,
    /// Classical label, such as `TrP2`.
    pub label: String,
    pub muscle: String,
    /// The part of the body it is listed under, such as `neck`.
    pub area: String,
    pub sides: Sides,
    /// Recipe for the place, evaluated on the body's left and mirrored.
    pub place: String,
    /// Direction in which the place is carried to the skin; without one, to the nearest skin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toward: Option<Toward>,
    pub radius_mm: f32,
    pub self_care: SelfCare,
    /// Regions the site itself lies in.
    #[serde(default)]
    pub local: Vec<String>,
    #[serde(default)]
    pub cautions: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub grade: Grades,
    /// The sources say that it is found seldom: it comes later in the look-up.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub uncommon: bool,
    /// What is told of it rests on single observations: it is shown only when it is asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anecdotal: bool,
    /// False where what is felt is not pain, such as goose-flesh: kept out of "where does it hurt?" and never painted.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub pain_zone: bool,
    /// Empty only where `self_care` is `none`.
    #[serde(default)]
    pub essential: Vec<Referral>,
    #[serde(default)]
    pub spillover: Vec<Referral>,
    /// Lines along which the pattern is painted, where the classical chart draws it as one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
    /// Absent exactly where `self_care` is `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pressure: Option<Pressure>,
}

impl Point {
    /// Whether sources differ about it or are thin: it is shown only when it is asked for.
    pub fn unsure(&self) -> bool {
        self.grade.site == Grade::C || self.grade.zone == Grade::C || self.anecdotal
    }

    /// Whether runs stand for the painting of its surface regions of a kind; what is felt deep, or off the model, is always
    /// painted by its region.
    pub fn runs_through(&self, kind: RunKind) -> bool {
        self.runs.iter().any(|run| run.kind == kind)
    }

    /// Whether such a run is painted instead of a region on the limbs.
    pub fn runs_instead_of(&self, kind: RunKind, region: &str) -> bool {
        self.runs.iter().any(|run| run.kind == kind && run.instead_of.iter().any(|id| id == region))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Toward {
    Back,
    Front,
    Lateral,
    Medial,
    Up,
    Down,
}

/// Who may press the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum SelfCare {
    Yes,
    /// Fingertip force only.
    Gentle,
    /// Shown, and said to be for a trained person.
    Clinician,
    /// Never pressed.
    None,
}

/// How well the site and the zone are known: A best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Grades {
    pub site: Grade,
    pub zone: Grade,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Grade {
    A,
    B,
    C,
}

/// A region that a point sends pain to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Referral {
    pub region: String,
    /// 0..=1; 0.9 focus, 0.7 essential, 0.35 spillover unless measured. 0 where only somebody in pain feels it.
    pub weight: f32,
    /// The weight in somebody who is in pain already, where it is known to be another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub sensitive: Option<f32>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub focus: bool,
    /// Felt on the other side of the body from the point.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub contralateral: bool,
    /// The weight comes from a study, not from a typical drawing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub measured: bool,
}

impl Referral {
    /// The weight in somebody who is in pain already: whoever looks their pain up.
    pub fn in_pain(&self) -> f32 {
        self.sensitive.unwrap_or(self.weight)
    }
}

/// A line that a pattern follows over the skin, such as up the neck, round the ear and to the temple. The look-up keeps
/// to the regions; a run says how the pattern is painted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    pub kind: RunKind,
    /// Felt on the other side of the body from the point.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub contralateral: bool,
    /// Regions on the limbs of which it is painted instead of their shapes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead_of: Vec<String>,
    /// One place makes a round patch.
    pub along: Vec<RunStop>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    /// Pain is usually felt along it.
    Essential,
    /// Pain is sometimes felt along it.
    Spillover,
}

impl RunKind {
    /// The weight of a stop that says none.
    pub fn usual_weight(self) -> f32 {
        match self {
            Self::Essential => 0.7,
            Self::Spillover => 0.35,
        }
    }
}

/// A place that a run goes through: a recipe, or the middle of a region. What is off the model is where it leaves it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunStop {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    pub half_width_mm: f32,
    /// As a region's; without it, the usual one of the kind. 0 where only somebody in pain feels it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f32>,
    /// As a region's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<f32>,
}

/// How a point is pressed. Forces in newtons, times in seconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Pressure {
    pub technique: Technique,
    pub contact: Contact,
    pub gentle_n: f32,
    pub medium_n: f32,
    pub firm_n: f32,
    /// Never exceeded.
    pub ceiling_n: f32,
    /// Area of the contact on the skin.
    pub area_cm2: f32,
    /// Dent of the skin at the firm force, once the band has softened.
    pub depth_mm: f32,
    pub ramp_s: f32,
    pub hold_s: f32,
    pub release_s: f32,
    pub rest_s: f32,
    pub repeats: u32,
    /// How far a stroke, a roll or a spread goes; without it, as far as is usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub stroke_mm: Option<f32>,
    /// The way in which it pushes, where that is not straight in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub push: Option<Toward>,
    /// The body's weight is let onto the contact.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub body_weight: bool,
}

impl Pressure {
    /// Whether the muscle is lifted away from what lies beneath it.
    pub fn lifts(&self) -> bool {
        matches!(self.technique, Technique::Pinch | Technique::Roll)
    }

    /// How far the contact moves while it presses; 0 where it stays.
    pub fn way_mm(&self) -> f32 {
        let usual_mm = match self.technique {
            Technique::Press | Technique::Release | Technique::Pinch | Technique::Contract => return 0.0,
            Technique::Strip => 40.0,
            Technique::Spread => 24.0,
            Technique::Cross => 14.0,
            Technique::Roll => 10.0,
        };
        self.stroke_mm.unwrap_or(usual_mm)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Technique {
    /// Steady pressure along the surface normal.
    Press,
    /// Pressure up to where the tissue resists, and on to the next such barrier as it gives.
    Release,
    /// The edge of the muscle between thumb and fingers.
    Pinch,
    /// The same, rolled between them.
    Roll,
    /// A slow stroke along the band.
    Strip,
    /// Short slow strokes across the band.
    Cross,
    /// Slow spreading of the tissue over the band.
    Spread,
    /// Light tensing on the breath in, letting go on the breath out, under a resting touch.
    Contract,
}

/// What lengthens a muscle. Said for a muscle on one side: "away" is towards the other side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stretch {
    /// Nothing is moved; the muscle is let go.
    #[default]
    Ease,
    /// The face turns towards the muscle's side, the head tilts a little away.
    NeckTurn,
    /// The head tilts away, ear towards the other shoulder.
    NeckTilt,
    /// The chin sinks towards the chest.
    NeckFlex,
    /// The chin sinks towards the armpit of the other side.
    NeckFlexAway,
    /// The chin is drawn straight back and nods a little.
    ChinIn,
    /// The shoulder sinks while the head stays.
    ShoulderLower,
    /// The arm goes across the chest to the other side.
    ArmAcross,
    /// The arm goes out and back, the chest opens.
    ArmBack,
    /// The arm goes up beside the ear.
    ArmUp,
    /// The hand goes behind the back.
    ArmBehind,
    JawOpen,
    /// A slow full breath widens the ribs.
    Breath,
    /// The trunk bends away.
    TrunkSide,
    /// The back rounds forwards.
    TrunkFlex,
    /// The trunk leans back a little, the belly lengthens.
    TrunkBack,
    /// The trunk turns.
    TrunkTurn,
    /// The thigh goes back.
    HipBack,
    /// The knee goes towards the other shoulder.
    HipFold,
    /// The leg goes across to the other side.
    HipAcross,
}

impl Stretch {
    fn is_ease(&self) -> bool {
        *self == Self::Ease
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Contact {
    Thumb,
    Fingertips,
    Knuckle,
    Elbow,
    Ball,
    Hook,
    Pincer,
}

impl Contact {
    pub fn name(self) -> &'static str {
        match self {
            Self::Thumb => "thumb",
            Self::Fingertips => "fingertips",
            Self::Knuckle => "knuckle",
            Self::Elbow => "elbow",
            Self::Ball => "ball",
            Self::Hook => "hook",
            Self::Pincer => "pincer",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub id: String,
    /// The part of the body under which it is listed.
    pub area: Area,
    /// Most of it is seen from behind.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub behind: bool,
    /// The warning signs to be asked about before pain there is looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// Others that are asked about too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<Gate>,
    /// As [`Self::gate`], where the pain is on the left, or on a side that was not named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate_left: Option<Gate>,
    /// The message that is told beside the answer where pain there is looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub sides: RegionSides,
    /// The region that stands for it on the right, where it has only a left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror: Option<String>,
    pub felt: Felt,
    /// Width of the soft edge.
    #[serde(default = "usual_edge_mm")]
    pub edge_mm: f32,
    /// The usual way to give one shape.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// Several shapes that together make the region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shapes: Vec<Shape>,
}

impl Region {
    /// All shapes that together make the region; off the model they lie on the limbs, if anywhere.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.shape.iter().chain(&self.shapes)
    }

    /// Whether it lies on the limbs that continue the body.
    pub fn on_limbs(&self) -> bool {
        self.felt == Felt::Off && self.shapes().next().is_some()
    }
}

/// Parts of the body under which the built-in points are listed, from the head down.
pub const POINT_AREAS: [&str; 7] = ["head", "neck", "shoulder", "back", "chest", "abdomen", "pelvis"];

/// Parts of the body, from the head down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Area {
    Head,
    Face,
    Neck,
    Shoulder,
    Arm,
    Back,
    Pelvis,
    Chest,
    Belly,
    Leg,
}

named!(Area {
    Head = "head",
    Face = "face",
    Neck = "neck",
    Shoulder = "shoulder",
    Arm = "arm",
    Back = "back",
    Pelvis = "pelvis",
    Chest = "chest",
    Belly = "belly",
    Leg = "leg",
});

/// Lists of warning signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Gate {
    Head,
    Jaw,
    Chest,
    Belly,
    Back,
    Shoulder,
    Arm,
    Leg,
}

named!(Gate {
    Head = "head",
    Jaw = "jaw",
    Chest = "chest",
    Belly = "belly",
    Back = "back",
    Shoulder = "shoulder",
    Arm = "arm",
    Leg = "leg",
});

/// What people say where it hurts, and the regions that they mean by it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    pub id: String,
    pub regions: Vec<String>,
    /// Regions that are meant too, but less: an answer that reaches only these comes later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Says little beside something more exact, as "headache" does beside "temple".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub broad: bool,
    /// Says when it hurts rather than where, as "when sitting" does; beside a place it says nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub occasion: bool,
    /// Parts of the body in which the exact place can be chosen from it; only the ways in have them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
    /// Complaints of which one may be meant by it: they are offered before and beside the answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub narrower: Vec<String>,
    /// The message that is told beside the answer where it is looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How often studies found an active point in muscles of people with pain in these regions; orders the look-up there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prevalence {
    pub id: String,
    pub regions: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub found: Vec<FoundIn>,
}

/// A muscle in which a study found active points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundIn {
    pub muscle: String,
    /// Share of the people, 0..=1; none where it was found but not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f32>,
}

/// A guided session: points in the order in which a therapist might press them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tour {
    pub id: String,
    /// Lists of warning signs that are read first.
    #[serde(default)]
    pub gates: Vec<Gate>,
    pub steps: Vec<TourStep>,
}

/// A point, or, without one, a rest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TourStep {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
    /// Which sides are pressed: both means the right one, then the left.
    #[serde(default = "both", skip_serializing_if = "Sides::is_both")]
    pub sides: Sides,
    /// How long one stays, in slow breaths.
    pub breaths: u32,
    /// What a therapist does there, where that is not what one does on oneself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hands: Option<Hands>,
}

/// Another technique and contact for the forces of a point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Hands {
    pub technique: Technique,
    pub contact: Contact,
    /// Area of the contact on the skin.
    pub area_cm2: f32,
    /// As a pressure's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub stroke_mm: Option<f32>,
}

impl Hands {
    /// A point's pressure, done so: with the point's forces and times, and never with the body's weight.
    pub fn on(&self, pressure: &Pressure) -> Pressure {
        let Self { technique, contact, area_cm2, stroke_mm } = *self;
        Pressure { technique, contact, area_cm2, stroke_mm, body_weight: false, ..pressure.clone() }
    }
}

fn both() -> Sides {
    Sides::Both
}

fn yes() -> bool {
    true
}

fn usual_edge_mm() -> f32 {
    25.0
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum RegionSides {
    Both,
    Midline,
    Left,
}

impl RegionSides {
    /// Each side on which there is one; None stands for the midline.
    pub fn each(self) -> &'static [Option<Side>] {
        match self {
            Self::Both => &[Some(Side::Left), Some(Side::Right)],
            Self::Midline => &[None],
            Self::Left => &[Some(Side::Left)],
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "FeltWhere"))]
#[serde(rename_all = "lowercase")]
pub enum Felt {
    Surface,
    /// Felt inside; the shape is its proxy on the skin.
    Deep,
    /// Beyond the model's edge.
    Off,
}

/// A region's outline on the skin; places are recipes for the body's left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Shape {
    /// All skin within a geodesic distance of a place.
    Disc { at: String, radius_mm: f32 },
    /// All skin within a geodesic distance of the line through these places.
    Band { along: Vec<String>, half_width_mm: f32 },
    /// The skin inside the outline through these places.
    Area { corners: Vec<String> },
}

impl Shape {
    /// Whether its places say themselves which side they are on.
    pub fn names_sides(&self) -> bool {
        let recipes = match self {
            Self::Disc { at, .. } => std::slice::from_ref(at),
            Self::Band { along, .. } => along,
            Self::Area { corners } => corners,
        };
        recipes.iter().any(|r| r.contains(".L") || r.contains(".R"))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Caution {
    pub id: String,
    pub level: Level,
    /// The message that says why a point with this caution is never pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub never_pressed: Option<String>,
    /// The message that says why only a trained person presses a point with this caution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trained_only: Option<String>,
    #[serde(default)]
    pub keepout: Vec<Keepout>,
    /// What a press of a point with it keeps to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub limits: Option<Limits>,
}

/// What a press keeps to, unless the muscle is lifted away from what lies beneath it. Newtons, seconds, millimetres.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Parts of the body, as points are listed under them, in which it holds; none for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    pub areas: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub force_n: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub hold_s: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub depth_mm: Option<f32>,
    /// Whether the body's weight may be let onto the contact.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub weight: bool,
    /// The way in which it pushes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub push: Option<Toward>,
    /// What is never pressed with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Contact>>"))]
    pub never: Vec<Contact>,
}

impl Limits {
    /// What of a press does not keep to it: the field, its value, what is allowed.
    pub fn broken(&self, area: &str, pressure: &Pressure) -> Vec<(&'static str, String, String)> {
        if pressure.lifts() || !(self.areas.is_empty() || self.areas.iter().any(|one| one == area)) {
            return vec![];
        }
        let mut broken = vec![];
        for (field, value, most) in [
            ("ceiling_n", pressure.ceiling_n, self.force_n),
            ("hold_s", pressure.hold_s, self.hold_s),
            ("depth_mm", pressure.depth_mm, self.depth_mm),
        ] {
            if let Some(most) = most.filter(|most| value > *most) {
                broken.push((field, value.to_string(), format!("at most {most}")));
            }
        }
        if pressure.body_weight && !self.weight {
            broken.push(("body_weight", "true".into(), "false".into()));
        }
        if self.push.is_some() && pressure.push != self.push {
            broken.push(("push", format!("{:?}", pressure.push), format!("{:?}", self.push)));
        }
        if self.never.contains(&pressure.contact) {
            let never = self.never.iter().map(|contact| contact.name()).collect::<Vec<_>>().join(", ");
            broken.push(("contact", pressure.contact.name().into(), format!("none of {never}")));
        }
        broken
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Never press here.
    Stop,
    Care,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Keepout {
    pub at: String,
    pub radius_mm: f32,
}

impl Keepout {
    /// Farther than this from its edge, a point says nothing of it, metres.
    const NEAR_M: f32 = 0.06;

    /// Whether it is shown for a point at so many metres from its middle.
    pub fn near(&self, metres: f32) -> bool {
        metres <= self.radius_mm * 1e-3 + Self::NEAR_M
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub citation: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub year: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub doi: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub url: Option<String>,
}

/// Anatomical numbers are written as numbers or, where an id marks a whole muscle, as text such as `2227*`.
fn number_or_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    struct Reader;
    impl serde::de::Visitor<'_> for Reader {
        type Value = Option<String>;
        fn expecting(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
            to.write_str("a number or a text")
        }
        fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
            Ok(Some(number.to_string()))
        }
        fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
            Ok(Some(number.to_string()))
        }
        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Some(text.to_owned()))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    from.deserialize_any(Reader)
}
