//! Named places of the body: every landmark on bone and on skin, left, right or in the midline.

use crate::catalog::Side;
use glam::Vec3;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a landmark lies, metres: on bone where there is bone to feel, on skin where there is skin above.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq)]
pub struct Place {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bone: Option<[f32; 3]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skin: Option<[f32; 3]>,
}

/// One code: a midline place, or one on each side.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Landmark {
    #[serde(rename = "M", default, skip_serializing_if = "Option::is_none")]
    pub midline: Option<Place>,
    #[serde(rename = "L", default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Place>,
    #[serde(rename = "R", default, skip_serializing_if = "Option::is_none")]
    pub right: Option<Place>,
}

/// All landmarks of a model by code, as its GLB carries them in `scenes[0].extras.landmarks`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Landmarks(BTreeMap<String, Landmark>);

impl FromIterator<(String, Landmark)> for Landmarks {
    fn from_iter<I: IntoIterator<Item = (String, Landmark)>>(landmarks: I) -> Self {
        Self(landmarks.into_iter().collect())
    }
}

impl Landmarks {
    pub fn get(&self, code: &str) -> Option<&Landmark> {
        self.0.get(code)
    }

    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// These and others, of which those of the same code are left out.
    #[must_use]
    pub fn joined(&self, others: &Self) -> Self {
        let mut all = others.0.clone();
        all.extend(self.0.clone());
        Self(all)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Landmark {
    /// The place on the given side; midline landmarks serve both.
    pub fn on(&self, side: Side) -> Option<Place> {
        self.midline.or(match side {
            Side::Left => self.left,
            Side::Right => self.right,
        })
    }
}

impl Place {
    pub fn bone_or_skin(&self) -> Option<Vec3> {
        self.bone.or(self.skin).map(Vec3::from)
    }

    pub fn skin_or_bone(&self) -> Option<Vec3> {
        self.skin.or(self.bone).map(Vec3::from)
    }
}
