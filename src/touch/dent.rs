//! How far a place of skin or muscle moves under a contact: a soft sheet laid on the contact's underside, worked out over
//! the grid for one instant. The shader reads the same grid.

use super::give::Give;
use super::grid::{GRID, Grid};
use super::lie::Lie;
use super::underside::{OPEN_M, Underside};
use super::{dent_radius_m, lifts};
use crate::catalog::{Contact, Pressure};
use crate::math::smoothstep;
use crate::pressure::Frame;
use glam::{Mat3, Vec2, Vec3};

/// A pinched fold rises by so much of what a press would sink; thumb and fingers go down beside it by the rest of 1.
pub const LIFTED: f32 = 0.7;
/// The fold is higher than the tissue that is taken, by this factor.
const FOLD: f32 = 3.2;
/// Half the fold's length along the fingers' pads, metres.
const FOLD_M: f32 = 0.011;
/// What of a pinching contact is lower than this takes the fold, metres.
const PADS_M: f32 = 0.0025;

/// Tissue at this distance from the skin's height moves as the skin does, and beyond the second not at all, metres.
pub const FADE_M: [f32; 2] = [0.004, 0.04];
/// The movement is nothing from here on, as a share of the grid's half edge from the middle.
const ENDS: f32 = 0.93;
/// The contact moves skin aside by so much more than it sinks, metres; less beyond this share of the way to where
/// movement ends.
const PUSHED_M: f32 = 0.006;
const PUSHED_WHOLE: f32 = 0.64;
/// Steeper than this the field never gets.
pub const STEEPEST: f32 = 1.25;
/// How far the skin's tension carries a dent, for none and more for each metre of depth.
const TENSE_M: f32 = 0.0075;
const TENSE_BY_DEPTH: f32 = 0.5;
/// Height of the rim beside the dent, as a share of its depth.
const RIM: f32 = 0.05;
/// Skin gathered before a contact that moves along, as a share of the depth, and how far before it, metres.
const WAVE: f32 = 0.55;
const WAVE_M: f32 = 0.015;
/// Shade where skin meets the contact, under it, and in the dent: how dark, 0..=1; over what gap the first two fade by a
/// factor of e, and how soft they are, metres.
const LINE: f32 = 0.6;
const LINE_M: f32 = 0.0009;
const LINE_BLUR_M: f32 = 0.0019;
const SOFT: f32 = 0.5;
const SOFT_M: f32 = 0.011;
const SOFT_BLUR_M: f32 = 0.006;
const HOLLOW: f32 = 0.35;
/// Passes over the grid, and how far each goes beyond its mean.
const PASSES: usize = 36;
const BEYOND: f32 = 1.78;

/// How far skin may be pushed down by a contact that sinks by so much, at a distance from its middle, metres; `half_m` is
/// half the grid's edge.
pub fn most_pushed(sunk_m: f32, half_m: f32, away_m: f32) -> f32 {
    (sunk_m + PUSHED_M) * (1.0 - smoothstep(PUSHED_WHOLE * ENDS * half_m, ENDS * half_m, away_m))
}

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
    /// Heights of the undented skin over that plane, metres.
    pub ground: Grid,
    /// How far the skin moves outwards, metres.
    pub moved: Grid,
    /// How much light the contact takes from the skin, 0..=1.
    pub shade: Grid,
}

impl Dent {
    /// The dent of an instant, for a contact that lies so at a place over the `ground` there. `drag` is the way that the
    /// contact takes the skin along: a vector of length 0..=1.
    pub fn of(now: &Frame, give: &Give, lie: &Lie, place: Vec3, ground: Grid, area_cm2: f32, drag: Vec3) -> Self {
        let gap_m = now.gap_mm * 1e-3;
        let axes = lie.axes;
        let fold = lifts(now.technique);
        let sunk_m = if fold { give.skin_m * (1.0 - LIFTED) } else { give.skin_m };
        let above_m = gap_m - sunk_m;
        let along = axes.transpose() * drag;
        let sheet = Sheet {
            underside: &lie.underside,
            ground: &ground,
            above_m,
            sunk_m,
            fold_m: if fold { give.skin_m * LIFTED * FOLD } else { 0.0 },
            radius_m: (area_cm2 / std::f32::consts::PI).sqrt() * 0.01,
            drag: Vec2::new(along.x, along.z),
        };
        let moved = sheet.moved();
        let shade = sheet.shade(&moved);
        Self {
            place,
            axes,
            radius_m: dent_radius_m(area_cm2, give.skin_m),
            depth_m: if fold { -give.skin_m * LIFTED } else { give.skin_m },
            above_m,
            ground,
            moved,
            shade,
        }
    }

    /// A place in the contact frame, from the undented skin.
    pub fn local(&self, p: Vec3) -> Vec3 {
        self.axes.transpose() * (p - self.place)
    }

    /// How far a place of the skin moves outwards, metres.
    pub fn skin(&self, p: Vec3) -> f32 {
        let Vec3 { x, y: height, z } = self.local(p);
        let (Some((moved, _)), Some((ground, _))) = (self.moved.at(x, z), self.ground.at(x, z)) else { return 0.0 };
        moved * fade(height - ground)
    }

    /// How far a place under the skin moves outwards, metres.
    pub fn under(&self, p: Vec3, give: &Give) -> f32 {
        let Vec3 { x, y: height, z } = self.local(p);
        let (Some((moved, _)), Some((ground, _))) = (self.moved.at(x, z), self.ground.at(x, z)) else { return 0.0 };
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
        let half = |value: f32, full: f32| (value / full * 32767.0).round().clamp(-32767.0, 32767.0) as i16 as u16;
        let places = self.moved.values.iter().zip(&self.ground.values);
        places.map(move |(moved, ground)| {
            u32::from(half(*moved, MOVED_FULL_M)) | u32::from(half(*ground, GROUND_FULL_M)) << 16
        })
    }

    /// The shade of each place, 255 where it takes all light.
    pub fn packed_shade(&self) -> impl Iterator<Item = u8> {
        self.shade.values.iter().map(|shade| (shade * 255.0).round() as u8)
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

/// Skin as a sheet under tension on soft ground.
struct Sheet<'a> {
    underside: &'a Underside,
    ground: &'a Grid,
    above_m: f32,
    /// How far the contact has sunk, 0 and up.
    sunk_m: f32,
    /// Height of a fold that is taken up.
    fold_m: f32,
    /// Of the touching patch.
    radius_m: f32,
    drag: Vec2,
}

impl Sheet<'_> {
    /// What of the movement the contact leaves room for.
    fn ceiling(&self) -> Grid {
        let mut grounds = self.ground.values.iter();
        self.underside.0.mapped(|p, under| {
            let room = under - grounds.next().unwrap_or(&0.0);
            // Skin that a contact has left comes back in its own time.
            let left = (room - self.sunk_m).max(-self.sunk_m);
            (room + self.above_m).min(left).max(-most_pushed(self.sunk_m, self.ground.half_m, p.length()))
        })
    }

    fn moved(&self) -> Grid {
        let spacing_m = self.ground.spacing_m();
        let ends_m = ENDS * self.ground.half_m;
        let carries_m = TENSE_M + TENSE_BY_DEPTH * self.sunk_m;
        let fold = self.fold();
        let fold = |p: Vec2| fold.as_ref().map_or((0.0, 0.0), |fold| fold.at(p));
        let wished = self.ground.mapped(|p, _| {
            self.sunk_m * RIM * rim(p.length() / (self.radius_m + carries_m)) + self.wave(p) + fold(p).0
        });
        let held = self.ground.mapped(|p, _| {
            let carries_m = carries_m + (0.004 - carries_m) * smoothstep(0.5 * ends_m, ends_m, p.length());
            let carries_m = carries_m + (0.003 - carries_m) * fold(p).1;
            (spacing_m / carries_m).powi(2)
        });
        let ceiling = self.ceiling();
        let mut moved = relaxed(&ceiling, &wished, &held);
        flatten(&mut moved);
        keep_under(&mut moved, &ceiling);
        moved.mapped(|p, moved| moved * (1.0 - smoothstep(0.8 * ends_m, ends_m, p.length())))
    }

    /// Skin gathered before a contact that moves along, and drawn thin behind it.
    fn wave(&self, p: Vec2) -> f32 {
        let amount = self.drag.length();
        if amount < 1e-3 {
            return 0.0;
        }
        let ahead = self.drag / amount;
        let (along, aside) = (p.dot(ahead), p.perp_dot(ahead));
        let bump = |at: f32| (-((along - at) / (0.5 * WAVE_M)).powi(2) - (aside / WAVE_M).powi(2)).exp();
        let before = self.radius_m + 0.5 * WAVE_M;
        self.sunk_m * WAVE * amount * (bump(before) - 0.4 * bump(-before))
    }

    fn fold(&self) -> Option<Fold> {
        (self.fold_m > 1e-5).then(|| Fold::new(self.underside, self.fold_m))
    }

    /// How dark it is under the contact and in the dent.
    fn shade(&self, moved: &Grid) -> Grid {
        let over = |fades_m: f32| {
            let mut skins = self.ground.values.iter().zip(&moved.values);
            self.underside.0.mapped(|_, under| {
                let skin = skins.next().map_or(0.0, |(ground, moved)| ground + moved);
                let gap = (under + self.above_m - skin).max(0.0);
                if under < 0.7 * OPEN_M && gap < 4.0 * fades_m { (-gap / fades_m).exp() } else { 0.0 }
            })
        };
        let line = over(LINE_M).blurred(LINE_BLUR_M);
        let soft = over(SOFT_M).blurred(SOFT_BLUR_M);
        let around = moved.blurred(SOFT_BLUR_M);
        let mut all = line.values.iter().zip(&soft.values).zip(&around.values);
        moved.mapped(|_, moved| {
            let Some(((line, soft), around)) = all.next() else { return 0.0 };
            let hollow = ((around - moved) / SOFT_BLUR_M).clamp(0.0, 1.0);
            1.0 - (1.0 - LINE * line.min(1.0)) * (1.0 - SOFT * soft.min(1.0)) * (1.0 - HOLLOW * hollow)
        })
    }
}

/// A ring beside the dent, by the distance from the middle: 1 at its height.
fn rim(t: f32) -> f32 {
    let r = ((t - 1.7) / 0.7).clamp(-1.0, 1.0);
    let rim = 1.0 - r * r;
    rim * rim
}

/// A fold between thumb and fingers.
struct Fold {
    middle: Vec2,
    /// From thumb to fingers.
    across: Vec2,
    half_m: f32,
    height_m: f32,
}

impl Fold {
    fn new(underside: &Underside, height_m: f32) -> Self {
        let pads = underside.lower_than(PADS_M);
        let farthest = |from: Vec2| pads.iter().copied().max_by(|a, b| a.distance(from).total_cmp(&b.distance(from)));
        let first = farthest(Vec2::ZERO).unwrap_or(Vec2::NEG_X * 0.01);
        let mut middles = [first, farthest(first).unwrap_or(-first)];
        let nearer = |middles: [Vec2; 2], p: Vec2| usize::from(p.distance(middles[1]) < p.distance(middles[0]));
        for _ in 0..6 {
            let mean = |which: usize| {
                let own: Vec<Vec2> = pads.iter().copied().filter(|p| nearer(middles, *p) == which).collect();
                if own.is_empty() { middles[which] } else { own.iter().sum::<Vec2>() / own.len() as f32 }
            };
            middles = [mean(0), mean(1)];
        }
        let across = (middles[1] - middles[0]).normalize_or(Vec2::X);
        // From pad to pad, where they face each other.
        let (mut from, mut to) = (f32::NEG_INFINITY, f32::INFINITY);
        let centre = (middles[0] + middles[1]) * 0.5;
        for p in &pads {
            let along = (*p - centre).dot(across);
            if nearer(middles, *p) == 0 { from = from.max(along) } else { to = to.min(along) }
        }
        let (from, to) = if from < to { (from, to) } else { (-0.006, 0.006) };
        let half_m = ((to - from) * 0.5 + underside.0.spacing_m()).clamp(0.005, 0.014);
        Self { middle: centre + across * ((from + to) * 0.5), across, half_m, height_m: height_m.min(half_m * 1.1) }
    }

    /// Height at a place, and how firmly it is held there, 0..=1.
    fn at(&self, p: Vec2) -> (f32, f32) {
        let offset = p - self.middle;
        let t = (offset.dot(self.across) / self.half_m).clamp(-1.0, 1.0);
        let ridge = (1.0 - t * t).powi(2) * (-(offset.perp_dot(self.across) / FOLD_M).powi(2)).exp();
        (self.height_m * ridge, ridge.min(0.8))
    }
}

/// The sheet at rest: each place at the mean of its neighbours, drawn by `held` to what is wished, never over the ceiling.
fn relaxed(ceiling: &Grid, wished: &Grid, held: &Grid) -> Grid {
    let ends_m = ENDS * ceiling.half_m;
    let mut wishes = wished.values.iter();
    let mut inside = vec![];
    let mut moved = ceiling.mapped(|_, ceiling| wishes.next().map_or(0.0, |wish| wish.min(ceiling)));
    for at in 0..GRID * GRID {
        if ceiling.away(at) < ends_m {
            inside.push(at);
        } else {
            moved.values[at] = 0.0;
        }
    }
    let [ceiling, wished, held] = [ceiling, wished, held].map(|grid| &grid.values[..]);
    let m = &mut moved.values[..];
    let mut step = |at: usize| {
        let around = m[at - 1] + m[at + 1] + m[at - GRID] + m[at + GRID];
        let rest = (around + held[at] * wished[at]) / (4.0 + held[at]);
        m[at] = (m[at] + BEYOND * (rest - m[at])).min(ceiling[at]);
    };
    // To and fro, so that no side is favoured.
    for _ in 0..PASSES / 2 {
        inside.iter().copied().for_each(&mut step);
        inside.iter().rev().copied().for_each(&mut step);
    }
    moved
}

/// Lowers what, read between the places of the grid, comes over the ceiling; softly, so that the edge of the contact, which
/// runs between the places, leaves no ripples.
fn keep_under(moved: &mut Grid, ceiling: &Grid) {
    let m = &moved.values[..];
    let read = |at: usize| {
        let row = |at: usize| 0.125 * (m[at - 1] + m[at + 1]) + 0.75 * m[at];
        0.125 * (row(at - GRID) + row(at + GRID)) + 0.75 * row(at)
    };
    let mut over = Grid::filled(moved.half_m, 0.0);
    for at in GRID + 1..GRID * GRID - GRID - 1 {
        over.values[at] = (read(at) - ceiling.values[at]).max(0.0);
    }
    let over = over.blurred(moved.spacing_m());
    for (moved, over) in moved.values.iter_mut().zip(over.values) {
        *moved -= 1.6 * over;
    }
}

/// Lowers what is steeper than [`STEEPEST`].
fn flatten(moved: &mut Grid) {
    let near = STEEPEST * moved.spacing_m();
    let far = near * std::f32::consts::SQRT_2;
    let m = &mut moved.values[..];
    let g = GRID as isize;
    let round = [(-1, near), (-g - 1, far), (-g, near), (-g + 1, far)];
    for turn in 0..2 {
        for k in GRID + 1..GRID * GRID - GRID - 1 {
            let (at, sign) = if turn == 0 { (k, 1) } else { (GRID * GRID - 1 - k, -1) };
            for (step, rise) in round {
                m[at] = m[at].min(m[(at as isize + step * sign) as usize] + rise);
            }
        }
    }
}
