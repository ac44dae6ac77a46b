//! How the contact lies on the body: turned about the skin's normal and tilted until hand and arm keep clear of it.

use super::dent::{LIFTED, half_m};
use super::grid::Grid;
use super::ground::ground;
use super::lifts;
use super::sheet::most_pushed;
pub use super::underside::SOLID;
use super::underside::{OPEN_M, Underside};
use crate::body::Surface;
use crate::catalog::Pressure;
use glam::{Mat3, Mat4, Vec3};

/// A contact's geometry in its own frame.
pub struct Shape<'a> {
    pub positions: &'a [Vec3],
    pub indices: &'a [u32],
    /// Opacity of each vertex: an arm fades out before it ends.
    pub opacity: &'a [u8],
}

/// Vertices looked at for a fit: a few, and more of them where those are clear.
const LOOKED_AT: usize = 200;
const LOOKED_AT_CLOSELY: usize = 1800;
/// What of the touching patch sets the height, metres from its middle; the second where nothing is so near.
const PATCH_M: [f32; 2] = [0.012, 0.03];
/// And no patch is higher than this over the contact's plane, metres.
const PATCH_HIGH_M: f32 = 0.004;
/// A contact is raised or lowered by no more than this to lie on curved skin, metres.
const MOST_RAISED_M: f32 = 0.005;
/// Skin that is no more than this over the ground's heights counts as ground, metres.
const LEVEL_M: f32 = 0.0002;
/// Shares of the way down or up to the skin that are tried.
const LOWERED: [f32; 4] = [1.0, 0.75, 0.5, 0.25];
/// A fit this good needs no better one, metres.
const GOOD_M: f32 = 0.0002;
/// And this is the worst that is put up with.
const STILL_GOOD_M: f32 = 0.0004;
/// How much of the contact is shown where not all of it finds room, such as in the armpit: metres from the patch.
const REACHES_M: [f32; 6] = [f32::INFINITY, 0.09, 0.065, 0.045, 0.03, 0.02];
/// Turns about the normal, by how readily they are taken; tilts of the wrist away from the skin, each with a lean aside.
/// Degrees.
const TURNS: [f32; 24] = [
    0.0, 15.0, -15.0, 30.0, -30.0, 45.0, -45.0, 60.0, -60.0, 75.0, -75.0, 90.0, -90.0, 105.0, -105.0, 120.0, -120.0,
    135.0, -135.0, 150.0, -150.0, 165.0, -165.0, 180.0,
];
const TILTS: [[f32; 2]; 16] = [
    [0.0, 0.0],
    [14.0, 0.0],
    [28.0, 0.0],
    [0.0, 20.0],
    [0.0, -20.0],
    [20.0, 20.0],
    [20.0, -20.0],
    [42.0, 0.0],
    [10.0, 40.0],
    [10.0, -40.0],
    [58.0, 0.0],
    [40.0, 25.0],
    [40.0, -25.0],
    [75.0, 0.0],
    [60.0, 35.0],
    [60.0, -35.0],
];
/// Skin is looked for from this far above the contact's own places, metres.
const OVER_M: f32 = 0.025;
/// What a degree of turn and of tilt is worth against a worse fit, metres.
const TURN_WORTH_M: f32 = 0.000_01;
const TILT_WORTH_M: f32 = 0.000_02;

/// What a contact must find room for: the whole of its press, metres.
#[derive(Clone, Copy, Debug)]
pub struct Sinks {
    /// How far it goes into the undented skin.
    pub contact_m: f32,
    /// Half the edge of the square over which it moves the skin.
    pub half_m: f32,
}

impl Sinks {
    pub fn new(pressure: &Pressure) -> Self {
        let depth_m = pressure.depth_mm * 1e-3;
        let contact_m = if lifts(pressure.technique) { depth_m * (1.0 - LIFTED) } else { depth_m };
        Self { contact_m, half_m: half_m(pressure) }
    }
}

/// A contact fitted to a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Lie {
    /// Columns aside, out of the skin, towards the wrist. Mirrored for a left hand.
    pub axes: Mat3,
    /// The model in these axes.
    pub tilt: Mat3,
    /// The model is lower by this, so that its patch is at the skin, metres.
    pub lower_m: f32,
    pub underside: Underside,
    /// Farther than this from its patch the contact is not shown, metres.
    pub reach_m: f32,
    /// How far the contact is inside the body at worst, metres; 0 where it is clear.
    pub inside_m: f32,
}

impl Lie {
    /// The best of all turns and tilts from the `wished` axes, for a press at `place`.
    pub fn new(shape: &Shape, wished: Mat3, place: Vec3, sinks: Sinks, skin: &Surface) -> Self {
        let level = ground(sinks.half_m, skin, place, wished);
        let body = Ground { wished, level: &level, place, skin };
        let mut lie = Self::within(REACHES_M[0], shape, sinks, &body);
        for reach_m in REACHES_M.into_iter().skip(1) {
            if lie.inside_m <= STILL_GOOD_M {
                break;
            }
            let other = Self::within(reach_m, shape, sinks, &body);
            if other.inside_m < lie.inside_m - STILL_GOOD_M {
                lie = other;
            }
        }
        let Self { axes, tilt, lower_m, reach_m, .. } = lie;
        let tilted: Vec<Vec3> = shape.positions.iter().map(|p| tilt * *p).collect();
        lie.underside = Underside::new(sinks.half_m, &tilted, shape.indices, shape.opacity, reach_m).lowered(lower_m);
        // On curved skin it goes down, or up, until it just touches, but not into the skin elsewhere.
        let clear_m = lie.clear_m(&ground(sinks.half_m, skin, place, axes));
        let solid = solid(reach_m, shape, LOOKED_AT_CLOSELY);
        let lower = |share: f32| lie.clone().lowered(clear_m * share);
        let fits = |share: f32| {
            let lie = lower(share);
            let inside_m = lie.inside(&solid, sinks, &body);
            (inside_m <= lie.inside_m.max(GOOD_M)).then_some(lie)
        };
        LOWERED.into_iter().find_map(fits).unwrap_or(lie)
    }

    /// How far these places of the contact are inside the body at worst, sunk in and as it comes to rest, metres.
    fn inside(&self, solid: &[Vec3], sinks: Sinks, body: &Ground) -> f32 {
        let axes = self.axes;
        let tried = At { axes, sinks, body };
        let places = solid.iter().map(|p| self.tilt * *p - Vec3::Y * self.lower_m);
        places.map(|p| tried.inside(p)).fold(0.0, f32::max)
    }

    /// How far it is over the ground under its patch, metres; negative in it.
    pub(super) fn clear_m(&self, ground: &Grid) -> f32 {
        let clear_m = PATCH_M.into_iter().find_map(|within| self.underside.clearance(ground, within));
        clear_m.unwrap_or(0.0).clamp(-MOST_RAISED_M, MOST_RAISED_M)
    }

    #[must_use]
    pub(super) fn lowered(self, by_m: f32) -> Self {
        Self { lower_m: self.lower_m + by_m, underside: self.underside.lowered(by_m), ..self }
    }

    fn within(reach_m: f32, shape: &Shape, sinks: Sinks, body: &Ground) -> Self {
        let wished = body.wished;
        let [looked_at, closely] = [LOOKED_AT, LOOKED_AT_CLOSELY].map(|count| solid(reach_m, shape, count));
        let mut best: Option<(f32, Self)> = None;
        for [tilt_deg, lean_deg] in TILTS {
            // The wrist comes away from the skin about the patch.
            let tilt = Mat3::from_rotation_z(lean_deg.to_radians()) * Mat3::from_rotation_x(-tilt_deg.to_radians());
            let leant_deg = tilt_deg + lean_deg.abs();
            let tilted: Vec<Vec3> = shape.positions.iter().map(|p| tilt * *p).collect();
            // A contact that has nothing there is left where it is.
            let lowest = |within_m: f32| {
                let near = tilted.iter().filter(|p| p.x.hypot(p.z) < within_m);
                near.map(|p| p.y).reduce(f32::min).filter(|lowest| *lowest < PATCH_HIGH_M)
            };
            let lower_m = PATCH_M.into_iter().find_map(lowest).unwrap_or(0.0);
            for turn_deg in TURNS {
                let turn = Mat3::from_axis_angle(wished.y_axis, turn_deg.to_radians());
                let axes = turn * wished;
                let tried = At { axes, sinks, body };
                let worth = turn_deg.abs() * TURN_WORTH_M + leant_deg * TILT_WORTH_M;
                let most = best.as_ref().map_or(f32::INFINITY, |(cost, _)| cost - worth);
                let down = Vec3::Y * lower_m;
                let mut inside_m = 0.0f32;
                // A few first, all of them where those are clear.
                for p in looked_at.iter().chain(&closely) {
                    let p = tilt * *p - down;
                    inside_m = inside_m.max(tried.inside(p));
                    if inside_m >= most.max(GOOD_M) {
                        break;
                    }
                }
                let cost = inside_m + worth;
                if best.as_ref().is_none_or(|(other, _)| cost < *other) {
                    let lie = Self { axes, tilt, lower_m, underside: Underside::open(sinks.half_m), reach_m, inside_m };
                    let good = inside_m <= GOOD_M;
                    best = Some((cost, lie));
                    if good {
                        break;
                    }
                }
            }
            if best.as_ref().is_some_and(|(_, lie)| lie.inside_m <= GOOD_M) {
                break;
            }
        }
        best.map_or_else(
            || Self {
                axes: wished,
                tilt: Mat3::IDENTITY,
                lower_m: 0.0,
                underside: Underside::open(sinks.half_m),
                reach_m,
                inside_m: 0.0,
            },
            |(_, lie)| lie,
        )
    }

    /// From the model to the world, with the patch `above_m` over `place`.
    pub fn pose(&self, place: Vec3, above_m: f32) -> Mat4 {
        let at = place + self.axes.y_axis * (above_m - self.lower_m);
        Mat4::from_translation(at) * Mat4::from_mat3(self.axes * self.tilt)
    }

    /// The same lie at another place, as the contact moves along the skin.
    #[must_use]
    pub fn carried(&self, normal: Vec3) -> Self {
        let turn = glam::Quat::from_rotation_arc(self.axes.y_axis, normal);
        Self { axes: Mat3::from_quat(turn) * self.axes, ..self.clone() }
    }
}

/// About so many of the places of a contact that may not be inside the body.
fn solid(reach_m: f32, shape: &Shape, count: usize) -> Vec<Vec3> {
    let near = |(p, o): &(&Vec3, &u8)| **o >= SOLID && p.length() < reach_m;
    let solid: Vec<Vec3> = shape.positions.iter().zip(shape.opacity).filter(near).map(|(p, _)| *p).collect();
    let step = solid.len().div_ceil(count).max(1);
    solid.into_iter().step_by(step).collect()
}

/// The body round a place.
struct Ground<'a> {
    wished: Mat3,
    /// Heights of the skin over the wished axes' plane.
    level: &'a Grid,
    place: Vec3,
    skin: &'a Surface,
}

/// How a contact is tried there.
struct At<'a> {
    axes: Mat3,
    sinks: Sinks,
    body: &'a Ground<'a>,
}

impl At<'_> {
    /// How far a place of the contact (in these axes, patch at 0) is inside the body beyond what the tissue gives, as the
    /// contact comes to rest and sunk in, metres.
    fn inside(&self, at: Vec3) -> f32 {
        let Ground { wished, level, place, skin } = *self.body;
        let Sinks { contact_m, half_m } = self.sinks;
        let resting = place + self.axes * at;
        let out = self.axes.y_axis;
        if at.x.abs().max(at.z.abs()) >= half_m || at.y >= OPEN_M {
            return depth(resting, skin).max(depth(resting - out * contact_m, skin));
        }
        // Tissue under the contact is pushed away straight down.
        let Some((distance, _)) = skin.cast(resting + out * OVER_M, -out) else { return 0.0 };
        let inside = |sunk_m: f32| {
            let under = OVER_M - distance + sunk_m;
            if under <= 0.0 {
                return 0.0;
            }
            // Only the skin round the place gives way, not what lies over it or beside it.
            let met = wished.transpose() * (resting + out * (OVER_M - distance) - place);
            let over_m = level.at(met.x, met.z).map_or(under, |(level, _)| met.y - level - LEVEL_M);
            let inside = (under - most_pushed(sunk_m, half_m, at.x.hypot(at.z))).max(over_m.min(under));
            // What hangs over, such as an arm over the armpit, is no skin that the contact is under.
            if inside > 0.0 { inside.min(depth(resting - out * sunk_m, skin)) } else { 0.0 }
        };
        inside(0.0).max(inside(contact_m))
    }
}

/// How deep a place is inside the skin, metres; 0 outside.
pub fn depth(p: Vec3, skin: &Surface) -> f32 {
    let Some(near) = skin.nearest(p) else { return 0.0 };
    let away = near.position - p;
    let deep = away.dot(near.normal);
    // Beyond the border where the body is cut, what is nearest lies aside.
    if deep > away.length() * 0.5 { deep } else { 0.0 }
}
