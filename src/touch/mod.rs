//! Where contact and body meet: how the hand lies, how the tissue gives, and what a cut through it shows.
//!
//! | file | what |
//! |---|---|
//! | [`grid`] | numbers over a square along the skin, read smoothly: the same in the shader |
//! | [`underside`] | the contact's lower surface over the grid |
//! | [`ground`] | the skin at rest over the grid |
//! | [`lie`] | how the contact is turned and tilted so that it fits the body |
//! | [`way`] | the contact as it moves along the skin |
//! | [`sheet`] | the skin as a soft sheet laid on the underside, solved over the grid |
//! | [`dent`] | how far each place of skin and muscle moves |
//! | [`give`] | how the dent is shared among the layers, which keep their order |
//! | [`patch`] | the skin round the contact in small triangles |
//! | [`column`] | what lies under a place of the skin |
//! | [`section`] | the cut through the tissue under the contact |
//! | [`stretch`] | the body as the muscle is lengthened |
//!
//! Contact frame: metres; origin in the middle of the touching patch, +Y out of the skin, +Z towards the wrist.

pub mod column;
pub mod dent;
pub mod give;
pub mod ground;
pub mod lie;
pub mod patch;
pub mod section;
pub mod stretch;
pub mod way;

pub use column::{Column, Solid, Under};
pub use dent::{Dent, Placed};
pub use give::Give;
pub use lie::{Lie, Shape, Sinks};
pub use patch::{Fineness, Patch};
pub use section::{Cut, Section};
pub use stretch::Motion;
pub use way::Way;

pub use trigger_point_atlas_sheet::grid::{self, Grid};
pub use trigger_point_atlas_sheet::skin as sheet;
pub use trigger_point_atlas_sheet::underside::{self, Underside};

use crate::catalog::{Side, Technique};
use glam::{Mat3, Vec3};

/// Radius of the dent of a contact of this area, metres.
pub fn dent_radius_m(area_cm2: f32, depth_m: f32) -> f32 {
    (area_cm2 / std::f32::consts::PI).sqrt() * 0.01 * 1.9 + depth_m * 0.9
}

/// The contact frame as one would wish it on a place with the outward normal `out`: columns from thumb to fingers, out of
/// the skin, towards the wrist, which comes from below and outside. Of the two hands it is the one whose thumb is in
/// sight from the body's front (on the back: from behind); the model is a right hand, a mirrored frame makes it a left one.
pub fn contact_frame(out: Vec3, side: Side) -> Mat3 {
    let outward = if side == Side::Left { 1.0 } else { -1.0 };
    let wish = Vec3::new(outward * 0.75, -0.65, 0.0) + Vec3::Z * out.z.signum() * 0.1;
    let wrist = (wish - out * wish.dot(out)).normalize_or(out.any_orthonormal_vector());
    let fingers = out.cross(wrist);
    let onlooker =
        if out.z < -0.35 { Vec3::new(-outward * 0.4, 0.3, -1.0) } else { Vec3::new(-outward * 0.4, 0.3, 1.0) };
    Mat3::from_cols(if fingers.dot(onlooker) > 0.0 { -fingers } else { fingers }, out, wrist)
}

/// Whether a technique takes the tissue up between thumb and fingers instead of pressing it in.
pub fn lifts(technique: Technique) -> bool {
    matches!(technique, Technique::Pinch | Technique::Roll)
}
