//! How far a place of skin or muscle moves under a contact, worked out over the grid for one instant. The shader reads the
//! same grid.

use super::give::Give;
use super::grid::Grid;
use super::lie::Lie;
use super::sheet::Sheet;
use super::{dent_radius_m, lifts};
use crate::catalog::{Contact, Pressure};
use crate::math::smoothstep;
use crate::pressure::Frame;
use glam::{Mat3, Vec2, Vec3};

/// A pinched fold rises by so much of what a press would sink; thumb and fingers go down beside it by the rest of 1.
pub const LIFTED: f32 = 0.7;
/// Tissue at this distance from the skin's height moves as the skin does, and beyond the second not at all, metres.
pub const FADE_M: [f32; 2] = [0.004, 0.04];

/// Half the edge of the square over which a press moves the skin, metres.
pub fn half_m(pressure: &Pressure) -> f32 {
    match pressure.contact {
        Contact::Ball => 0.083,
        Contact::Elbow => 0.068,
        Contact::Knuckle => 0.058,
        Contact::Pincer => 0.05,
        Contact::Thumb | Contact::Fingertips | Contact::Hook => 0.047,
    }
}

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
    /// What the skin lies on and under; where an earlier instant's serves, that one.
    pub sheet: Sheet,
    /// How far the skin moves outwards, metres.
    pub moved: Grid,
    /// How much light the contact takes from the skin, 0..=1.
    pub shade: Grid,
    /// What is over the grid is that of an earlier instant, which serves.
    pub kept: bool,
}

/// A contact at its place on the skin.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub lie: Lie,
    /// Where it meets the undented skin.
    pub at: Vec3,
    /// Heights of the skin there over the lie's plane, metres.
    pub ground: Grid,
}

impl Dent {
    /// The dent of an instant under a contact of this area. `drag` is the way that the contact takes the skin along: a
    /// vector of length 0..=1.
    pub fn of(now: &Frame, give: &Give, placed: Placed, area_cm2: f32, drag: Vec3) -> Self {
        Self::after(None, now, give, placed, area_cm2, drag)
    }

    /// The same, where the dent `before` it is known: what hardly differs is kept, and the rest is found sooner.
    pub fn after(before: Option<Self>, now: &Frame, give: &Give, placed: Placed, area_cm2: f32, drag: Vec3) -> Self {
        let Placed { lie, at: place, ground } = placed;
        let axes = lie.axes;
        let fold = lifts(now.technique);
        let sunk_m = if fold { give.skin_m * (1.0 - LIFTED) } else { give.skin_m };
        let above_m = now.gap_mm * 1e-3 - sunk_m;
        let along = axes.transpose() * drag;
        let sheet = Sheet {
            underside: lie.underside,
            ground,
            above_m,
            sunk_m,
            lifted_m: if fold { give.skin_m * LIFTED } else { 0.0 },
            radius_m: (area_cm2 / std::f32::consts::PI).sqrt() * 0.01,
            drag: Vec2::new(along.x, along.z),
        };
        let radius_m = dent_radius_m(area_cm2, give.skin_m);
        let depth_m = if fold { -give.skin_m * LIFTED } else { give.skin_m };
        let near = before.filter(|before| before.sheet.ground.half_m == sheet.ground.half_m);
        let near = match near {
            Some(kept) if kept.sheet.serves(&sheet) => {
                return Self { place, axes, radius_m, depth_m, above_m, kept: true, ..kept };
            }
            near => near.map(|near| near.moved),
        };
        let moved = sheet.moved(near.as_ref());
        let shade = sheet.shade(&moved);
        Self { place, axes, radius_m, depth_m, above_m, sheet, moved, shade, kept: false }
    }

    /// A place in the contact frame, from the undented skin.
    pub fn local(&self, p: Vec3) -> Vec3 {
        self.axes.transpose() * (p - self.place)
    }

    /// How far a place of the skin moves outwards, metres.
    pub fn skin(&self, p: Vec3) -> f32 {
        let Vec3 { x, y: height, z } = self.local(p);
        let (Some((moved, _)), Some((ground, _))) = (self.moved.at(x, z), self.sheet.ground.at(x, z)) else {
            return 0.0;
        };
        moved * fade(height - ground)
    }

    /// How far a place under the skin moves outwards, metres.
    pub fn under(&self, p: Vec3, give: &Give) -> f32 {
        let Vec3 { x, y: height, z } = self.local(p);
        let (Some((moved, _)), Some((ground, _))) = (self.moved.at(x, z), self.sheet.ground.at(x, z)) else {
            return 0.0;
        };
        let above = height - ground;
        moved * if above < 0.0 { give.share(-above) } else { fade(above) }
    }
}

/// Movement and height of one place in 16 bits each, as the shader reads them: full scale, metres.
pub const MOVED_FULL_M: f32 = 0.032;
pub const GROUND_FULL_M: f32 = 0.064;

impl Dent {
    /// Movement in the lower half of each word, height in the upper one.
    pub fn packed(&self) -> impl Iterator<Item = u32> {
        let half =
            |value: f32, full: f32| (value / full * 32767.0 + 0.5).floor().clamp(-32767.0, 32767.0) as i16 as u16;
        let places = self.moved.values.iter().zip(&self.sheet.ground.values);
        places.map(move |(moved, ground)| {
            u32::from(half(*moved, MOVED_FULL_M)) | u32::from(half(*ground, GROUND_FULL_M)) << 16
        })
    }

    /// The shade of each place, 255 where it takes all light.
    pub fn packed_shade(&self) -> impl Iterator<Item = u8> {
        self.shade.values.iter().map(|shade| (shade * 255.0 + 0.5) as u8)
    }
}

/// What is left of the skin's movement at a height over it or under it, metres.
fn fade(above_m: f32) -> f32 {
    1.0 - smoothstep(FADE_M[0], FADE_M[1], above_m.abs())
}

/// The way a contact takes the skin along, of length 0..=1: `band` is the direction of the taut band, `out` is out of the
/// skin.
pub fn drag(now: &Frame, band: Vec3, out: Vec3) -> Vec3 {
    let stroke_mm = now.stroke_mm.max(1e-3);
    // A stroke begins at one end of its way, strokes across in the middle.
    let along = if now.slide_mm == 0.0 { 0.0 } else { smoothstep(0.0, 0.25, now.slide_mm / stroke_mm + 0.5) };
    let aside = out.cross(band);
    let drag = band * (along + now.spread) + aside * (now.across_mm / stroke_mm * 2.0);
    drag.clamp_length_max(1.0)
}
