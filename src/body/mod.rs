//! The model as geometry: what the GLB holds, where things are on it, and questions asked of its surfaces.
//!
//! Frame: metres, +X the body's left, +Y up, +Z front.

mod bvh;
pub mod flat;
mod geodesic;
mod glb;
mod landmarks;
mod meshopt;
mod model;
pub mod places;
pub mod recipe;
mod surface;

pub use bvh::{Bvh, Hit, Nearest};
pub use geodesic::Distances;
pub use glb::{Glb, GlbError};
pub use landmarks::{Landmark, Landmarks, Place};
pub use model::{Model, ModelFile, Part, PartExtras, PartMesh};
pub use surface::{Surface, SurfacePoint};

use serde::{Deserialize, Serialize};

/// Depth order of what the model shows, from the inside out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tissue {
    Skeleton,
    Deep,
    Intermediate,
    Superficial,
    Skin,
}

impl Tissue {
    pub const ALL: [Tissue; 5] =
        [Tissue::Skeleton, Tissue::Deep, Tissue::Intermediate, Tissue::Superficial, Tissue::Skin];

    pub fn name(self) -> &'static str {
        match self {
            Tissue::Skeleton => "skeleton",
            Tissue::Deep => "deep",
            Tissue::Intermediate => "intermediate",
            Tissue::Superficial => "superficial",
            Tissue::Skin => "skin",
        }
    }
}
