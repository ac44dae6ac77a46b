//! Where the catalogue's places lie on this body: recipes evaluated, then carried to the skin.

use super::landmarks::Landmarks;
use super::recipe::{Recipe, RecipeError};
use super::surface::{Surface, SurfacePoint};
use crate::catalog::{Side, Toward};
use glam::Vec3;

impl Toward {
    /// Unit vector in the body frame.
    pub fn direction(self, side: Side) -> Vec3 {
        let lateral = if side == Side::Left { Vec3::X } else { Vec3::NEG_X };
        match self {
            Toward::Back => Vec3::NEG_Z,
            Toward::Front => Vec3::Z,
            Toward::Lateral => lateral,
            Toward::Medial => -lateral,
            Toward::Up => Vec3::Y,
            Toward::Down => Vec3::NEG_Y,
        }
    }
}

/// The skin point of a recipe: nearest skin, or the skin met when leaving the body in a direction.
pub fn on_skin(
    recipe: &str,
    toward: Option<Toward>,
    side: Side,
    landmarks: &Landmarks,
    skin: &Surface,
) -> Result<Option<SurfacePoint>, RecipeError> {
    let place = Recipe::parse(recipe)?.place(landmarks, side)?;
    Ok(match toward {
        Some(toward) => skin.above(place, toward.direction(side)).or_else(|| skin.nearest(place)),
        None => skin.nearest(place),
    })
}
