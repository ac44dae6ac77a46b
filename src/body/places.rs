//! Where the catalogue's places lie on this body: recipes evaluated, then carried to the skin.

use super::bvh::crossing;
use super::landmarks::Landmarks;
use super::recipe::{Recipe, RecipeError};
use super::surface::{Surface, SurfacePoint};
use crate::catalog::{Point, Side, Toward};
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

/// A point of the catalogue on a body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointPlace {
    /// The skin that is pressed.
    pub skin: SurfacePoint,
    /// How far that is from where the recipe points, along the skin, metres; None where no muscle was found under it.
    pub moved_m: Option<f32>,
}

/// Where a point is pressed: on the skin above its muscle, or where its recipe points while there is no muscle under
/// that. `mesh` finds a part's positions and triangles by its name in the model. `None` where the skin is empty.
pub fn point_on_skin<'m>(
    point: &Point,
    side: Side,
    landmarks: &Landmarks,
    skin: &Surface,
    mesh: impl Fn(&str) -> Option<(&'m [Vec3], &'m [u32])>,
) -> Result<Option<PointPlace>, RecipeError> {
    let Some((named, inwards)) = into_body(&point.place, point.toward, side, landmarks, skin)? else { return Ok(None) };
    let muscle = mesh(&side.suffixed(&point.muscle)).or_else(|| mesh(&point.muscle));
    let above = muscle.and_then(|(positions, triangles)| above_muscle(&named, inwards, positions, triangles, skin));
    let moved_m = above.map(|above| above.position.distance(named.position));
    Ok(Some(PointPlace { skin: above.unwrap_or(named), moved_m }))
}

/// As [`on_skin`], with the unit vector from there into the body: to the recipe's place where that lies deep enough.
fn into_body(
    recipe: &str,
    toward: Option<Toward>,
    side: Side,
    landmarks: &Landmarks,
    skin: &Surface,
) -> Result<Option<(SurfacePoint, Vec3)>, RecipeError> {
    let place = Recipe::parse(recipe)?.place(landmarks, side)?;
    Ok(on_skin(recipe, toward, side, landmarks, skin)?.map(|at| {
        let inwards = place - at.position;
        let deep = inwards.length() > DEEP_ENOUGH_M && inwards.dot(at.normal) < 0.0;
        (at, if deep { inwards.normalize() } else { -at.normal })
    }))
}

/// How far under the skin, and above it, a muscle is looked for, metres.
const DEEPEST_M: f32 = 0.13;
const ABOVE_M: f32 = 0.01;
/// A place under the skin by less than this says nothing about the way in, metres.
const DEEP_ENOUGH_M: f32 = 0.006;

/// Carries a place on the skin to above the muscle under it: where the line `inwards` first meets the muscle, else the
/// muscle's place nearest to that line. `None` where no muscle lies that deep.
fn above_muscle(
    place: &SurfacePoint,
    inwards: Vec3,
    positions: &[Vec3],
    triangles: &[u32],
    skin: &Surface,
) -> Option<SurfacePoint> {
    let aside = |p: Vec3| {
        let offset = p - place.position;
        let depth = offset.dot(inwards);
        (depth, offset - inwards * depth)
    };
    let start = place.position - inwards * ABOVE_M;
    let mut met: Option<f32> = None;
    let mut nearest: Option<(f32, Vec3)> = None;
    for corners in triangles.chunks_exact(3) {
        let [a, b, c] = [0, 1, 2].map(|k| positions[corners[k] as usize]);
        if let Some((depth, ..)) = crossing(start, inwards, [a, b, c]) {
            met = Some(met.map_or(depth, |m| m.min(depth)));
        }
        let on_triangle = [a, b, c, (a + b) / 2.0, (b + c) / 2.0, (c + a) / 2.0, (a + b + c) / 3.0];
        for p in on_triangle {
            let (depth, across) = aside(p);
            // Of places equally far from the line, the shallower.
            let far = across.length() + 0.05 * depth.abs();
            if (-ABOVE_M..DEEPEST_M).contains(&depth) && nearest.is_none_or(|n| far < n.0) {
                nearest = Some((far, p));
            }
        }
    }
    let muscle = match met.filter(|depth| *depth < DEEPEST_M) {
        Some(depth) => start + inwards * depth,
        None => nearest?.1,
    };
    let across = aside(muscle).1;
    if across.length() < 1e-4 { Some(*place) } else { skin.nearest(place.position + across) }
}
