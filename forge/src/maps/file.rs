//! What the first two files of a map hold; the third is the body's landmarks.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use trigger_point_atlas::body::flat::Dot;

/// Half millimetres: `[x, y, dx, dy, …]`.
pub type Path = Vec<i32>;

/// The first screen: the body's outline and what is drawn within.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// Half the width, and the height.
    pub size: [i32; 2],
    /// From the top of the midline down the left side to the lower end of the midline. Both views share it.
    pub silhouette: Path,
    pub front: Drawing,
    pub back: Drawing,
}

/// The left half of a view; closed shapes reach a little over the midline.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// Shades, the lightest first; each lies within the one before.
    pub tones: Vec<Vec<Path>>,
    pub cloth: Vec<Path>,
    /// Brows, lips and irises.
    pub ink: Vec<Path>,
    pub lines: Vec<Path>,
    /// Fainter ones, over bones and muscles.
    pub form: Vec<Path>,
}

/// What is felt and pressed where.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// By id: the shape on the body's left, or across the midline, in each view in which it is seen.
    pub regions: BTreeMap<String, Views>,
    /// How a point's pain is painted, by its id, for the body's left or its only side.
    pub patterns: BTreeMap<String, Pattern>,
    /// The same in somebody who is in pain, where they feel it in other places.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sensitive: BTreeMap<String, Pattern>,
    pub points: BTreeMap<String, Dot>,
    /// What must be spared near some points; each dot names its own by their numbers.
    pub spared: Vec<Views>,
    /// Where arms and legs are cut off, on the left: middle of the cut and the way on.
    pub cuts: Cuts,
}

/// A point's pattern in each view in which it is seen.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    #[serde(default, skip_serializing_if = "Painted::is_empty")]
    pub front: Painted,
    #[serde(default, skip_serializing_if = "Painted::is_empty")]
    pub back: Painted,
}

/// The contours of each field, the outermost first; each lies within the one before.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Painted {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub core: Vec<Vec<Path>>,
    /// The whole pattern, the core in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spill: Vec<Vec<Path>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deep: Vec<Vec<Path>>,
    /// Hidden from both sides, such as an armpit: drawn as if the body were of glass.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
}

impl Painted {
    pub fn is_empty(&self) -> bool {
        self.core.is_empty() && self.spill.is_empty() && self.deep.is_empty()
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Views {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub front: Vec<Path>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub back: Vec<Path>,
    /// Hidden from both sides, such as an armpit: drawn as if the body were of glass.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cuts {
    pub arm: [i32; 4],
    pub leg: [i32; 4],
}
