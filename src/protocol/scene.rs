//! What a body shows and accepts, drawn or in 3D.

use super::state::{Selection, Structure, View};
use super::views::Stop;
use crate::body::Tissue;
use crate::catalog::{Area, Side, Sides};
use crate::referral::place::Place;
use glam::Vec3;
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that depends on the session in a picture of the body. JSON in camelCase.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Scene {
    /// The point whose zone is shown: the answer that is looked at, else the selected one.
    pub shown: Option<Selection>,
    /// The shown point's own mark is left out: it would answer the open question.
    pub concealed: bool,
    /// Where the shown point's pain is felt, the spillover first; each place once of its kind.
    pub zone: Vec<Felt>,
    /// The zone is that of somebody who is in pain.
    pub sensitive: bool,
    /// What hurts: each region on each side that is meant.
    pub hurting: Vec<Place>,
    /// What must be spared near the shown point is shown: while it is pressed.
    pub spares: bool,
    /// Points that have marks beside the shown one, by id, and the sides on which they have them.
    #[cfg_attr(test, ts(type = "Record<string, Sides>"))]
    pub marks: BTreeMap<String, Sides>,
    /// Points and structures may be named: under the pointer, and beside the shown point.
    pub names: bool,
    /// Names stand beside the structures in sight.
    pub labels: bool,
    /// Layers shown, from the outside in.
    pub layers: Vec<Tissue>,
    /// Skin drawn as glass.
    pub xray: bool,
    /// The limbs that continue the body.
    pub limbs: ShownLimbs,
    /// The muscle or bone that stands out.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub structure: Option<Structure>,
    /// Only the structure is shown, with the bones.
    pub isolated: bool,
    /// What lies over the structure is put aside.
    pub uncovered: bool,
    /// Muscles and bones that are taken away.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub hidden: Vec<Structure>,
    pub view: View,
    /// The point that is pressed, while there is a demonstration.
    pub pressed: Option<Selection>,
    /// What the guided session has come to.
    pub stop: Option<Stop>,
    pub accepts: Accepts,
}

/// Which limbs continue the body beyond its cuts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShownLimbs {
    pub arms: bool,
    pub legs: bool,
}

impl ShownLimbs {
    pub fn any(self) -> bool {
        self.arms || self.legs
    }

    /// Whether the limbs of an area are among them.
    pub fn has(self, area: Area) -> bool {
        match area {
            Area::Arm => self.arms,
            Area::Leg => self.legs,
            _ => false,
        }
    }
}

/// A region in which a point's pain is felt, on the side of the body where it is felt.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Felt {
    pub region: String,
    /// Null on the midline.
    pub side: Option<Side>,
    /// Usual there; else it may be.
    pub essential: bool,
    /// Where it is felt most.
    pub focus: bool,
    /// On the other side of the body from the point.
    pub contralateral: bool,
    /// Known from a study, not from a typical drawing.
    pub measured: bool,
}

/// What a press on the body does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Accepts {
    /// It chooses the point or the structure that it meets; with `places`, bare skin is said to hurt.
    Pick { places: bool },
    /// It is the answer to where this point is.
    Answer { point: String },
    /// Nothing: the quiz is answered beside the body.
    Nothing,
}

impl Scene {
    /// Whether a point that is not the shown one has a mark on a side.
    pub fn offers(&self, point: &str, side: Side) -> bool {
        self.marks.get(point).is_some_and(|sides| sides.has(side))
    }

    /// The point whose place the next press is taken for.
    pub fn asked(&self) -> Option<&str> {
        match &self.accepts {
            Accepts::Answer { point } => Some(point),
            Accepts::Pick { .. } | Accepts::Nothing => None,
        }
    }

    /// How far a press is from the nearest mark of the point that is asked for, millimetres; `marks` are all marks of
    /// the body with their points' ids, metres. None where no point is asked for, or it has no mark.
    pub fn off_mm<'m>(&self, pressed: Vec3, marks: impl IntoIterator<Item = (&'m str, Vec3)>) -> Option<f32> {
        let asked = self.asked()?;
        let its_own = marks.into_iter().filter(|(point, _)| *point == asked);
        its_own.map(|(_, mark)| mark.distance(pressed) * 1e3).min_by(f32::total_cmp)
    }
}
