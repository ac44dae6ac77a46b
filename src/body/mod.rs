//! The model as geometry: what the GLB holds, where things are on it, and questions asked of its surfaces.
//!
//! Frame: metres, +X the body's left, +Y up, +Z front.

mod bvh;
mod diffusion;
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
pub use diffusion::Diffusion;
pub use geodesic::{Distances, Seed};
pub use glb::{Glb, GlbError};
pub use landmarks::{Landmark, Landmarks, Place};
pub use model::{Model, ModelFile, Part, PartExtras, PartMesh};
pub use surface::{Surface, SurfacePoint};

use crate::catalog::Depth;
use crate::named::named;
use serde::{Deserialize, Serialize};

/// Depth order of what the model shows, from the inside out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Layer"))]
#[serde(rename_all = "lowercase")]
pub enum Tissue {
    Skeleton,
    Deep,
    Intermediate,
    Superficial,
    Skin,
}

impl From<Depth> for Tissue {
    fn from(depth: Depth) -> Self {
        match depth {
            Depth::Superficial => Self::Superficial,
            Depth::Intermediate => Self::Intermediate,
            Depth::Deep => Self::Deep,
        }
    }
}

named!(Tissue { Skeleton = "skeleton", Deep = "deep", Intermediate = "intermediate", Superficial = "superficial", Skin = "skin" });
