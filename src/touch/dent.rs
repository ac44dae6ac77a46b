//! How far a place of skin or muscle moves under a contact. The shader computes the same; what it needs is all in here.

use super::give::Give;
use super::lie::Lie;
use super::underside::{HALF_M, Underside};
use super::{dent_radius_m, lifts};
use crate::pressure::Frame;
use glam::{Mat3, Vec3};

/// Height of the rim beside the dent, as a share of its depth.
pub const RIM: f32 = 0.13;
/// Away from the contact's plane, tissue moves less: by a factor of e every so many metres.
pub const FADE_M: f32 = 0.03;
/// The contact itself pushes skin away by no more than this, metres; less where the skin is farther from the contact's
/// plane than the first height, and not at all beyond the second.
pub const MOST_PUSHED_M: f32 = 0.012;
pub const PUSHED_WITHIN_M: [f32; 2] = [0.014, 0.036];

/// How far skin at a height over the contact's plane may be pushed away by the contact, metres.
pub fn most_pushed(height_m: f32) -> f32 {
    let [whole, none] = PUSHED_WITHIN_M;
    MOST_PUSHED_M * (1.0 - ((height_m.abs() - whole) / (none - whole)).clamp(0.0, 1.0))
}

/// A pinched fold rises by this share of what a press would sink, over this radius in metres.
pub const LIFTED: f32 = 0.7;
const FOLD_M: f32 = 0.016;

/// One instant of pressure on one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Dent {
    /// Where the contact meets the undented skin.
    pub place: Vec3,
    /// Contact frame: columns aside, out of the skin, towards the wrist.
    pub axes: Mat3,
    pub radius_m: f32,
    /// Below 0 the tissue is lifted.
    pub depth_m: f32,
    /// Where the contact's underside is above the undented skin's plane.
    pub above_m: f32,
    pub underside: Underside,
}

impl Dent {
    /// The dent of an instant, for a contact that lies so at a place.
    pub fn of(now: &Frame, give: &Give, lie: &Lie, place: Vec3, area_cm2: f32) -> Self {
        let gap_m = now.gap_mm * 1e-3;
        let axes = lie.axes;
        let underside = lie.underside.clone();
        if lifts(now.technique) {
            // Tissue taken between thumb and fingers rises; they go down beside it a little.
            let depth_m = -give.skin_m * LIFTED;
            return Self {
                place,
                axes,
                radius_m: FOLD_M,
                depth_m,
                above_m: gap_m - give.skin_m * (1.0 - LIFTED),
                underside,
            };
        }
        let radius_m = dent_radius_m(area_cm2, give.skin_m);
        Self { place, axes, radius_m, depth_m: give.skin_m, above_m: gap_m - give.skin_m, underside }
    }

    /// A place in the contact frame, from the undented skin.
    pub fn local(&self, p: Vec3) -> Vec3 {
        self.axes.transpose() * (p - self.place)
    }

    /// How far a place of the skin moves outwards, metres.
    pub fn skin(&self, p: Vec3) -> f32 {
        let Vec3 { x, y: height, z } = self.local(p);
        let bowl = self.bowl(x.hypot(z)) * (-height.abs() / FADE_M).exp();
        let room = self.above_m + self.underside.at(x, z) - (height + bowl);
        let near = x.abs() < HALF_M && z.abs() < HALF_M;
        if near && room < 0.0 { bowl + room.max(-most_pushed(height)) } else { bowl }
    }

    /// How far a place under the skin moves outwards: `depth_m` is how deep it lies.
    pub fn under(&self, p: Vec3, depth_m: f32, give: &Give) -> f32 {
        self.skin(p + self.axes.y_axis * depth_m) * give.share(depth_m)
    }

    /// The bowl with its rim, by the distance along the skin.
    fn bowl(&self, along_m: f32) -> f32 {
        self.depth_m * bowl(along_m / self.radius_m.max(1e-4))
    }
}

/// The form of a dent one deep, by the distance in radii.
pub fn bowl(t: f32) -> f32 {
    let s = t.min(1.0);
    let bowl = 1.0 - s * s;
    let r = ((t - 1.2) / 0.6).clamp(-1.0, 1.0);
    let rim = 1.0 - r * r;
    RIM * rim * rim - bowl * bowl
}
