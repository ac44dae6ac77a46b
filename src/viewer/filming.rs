//! How a demonstration is filmed: near the contact while it sinks and holds, then where the pain is felt.

use super::anatomy::Anatomy;
use super::demonstration::Act;
use super::limbs::Limbs;
use super::marks::Mark;
use super::orbit::Orbit;
use super::pacing::Redraw;
use super::paint::Zones;
use super::{Shown, ViewerSet, selection};
use crate::body::{Bvh, Surface};
use crate::catalog::{Contact, Pressure};
use crate::referral::zones::Zone;
use crate::touch::lie::SOLID;
use crate::touch::{Lie, Shape};
use bevy::prelude::*;
use std::f32::consts::{PI, TAU};

/// Views tried about the skin's normal at the contact: tilts away from it in degrees, and turns round it.
const TILTS: [f32; 4] = [35.0, 52.0, 68.0, 80.0];
const TURNS: u32 = 16;
/// Views tried round the body for the pain: turns, and elevations in degrees.
const AROUND: u32 = 24;
const ELEVATIONS: [f32; 3] = [-14.0, 10.0, 34.0];
/// Of those only so many, the best by the way the skin faces, are tried for what stands before them.
const LOOKED_AT: usize = 12;
/// Steeper than this from above or below nothing is filmed, degrees.
const STEEPEST: f32 = 66.0;
/// How far away the eye is taken to be when something may stand in its way, metres.
const EYE_M: f32 = 0.6;
/// The skin beside the contact that is to be seen, from its middle by the radius of what is pressed.
const RIM: f32 = 1.6;
const RIM_PLACES: u32 = 10;
/// What that is worth, and how much more of it before the fingertips than at their sides.
const RIM_WORTH: f32 = 1.4;
const BEFORE_TIPS: f32 = 0.6;
/// What of the contact is the hand, metres from its patch: the arm may leave the picture.
const HAND_M: f32 = 0.13;
/// Share of the picture's height that the hand fills, and the least it may fill where the picture is narrow.
const FILLS: f32 = 0.5;
const FILLS_LEAST: f32 = 0.34;
/// The middle of the picture is no farther from the contact, as a share of half the hand.
const KEEPS: f32 = 0.5;
/// The hand may reach so far across the picture.
const ACROSS: f32 = 0.84;
/// Pain weaker than this is not what the picture is about.
const FELT: f32 = 0.3;
/// So many places of it are looked for.
const PLACES: usize = 90;
/// Of the pain so much may lie behind the contact.
const HIDDEN: f32 = 0.06;
/// Room round the pain, as a share of its size, and at least, metres.
const ROOM: f32 = 1.25;
const LEAST_HALF_M: f32 = 0.09;

/// Nobody looks along the forearm, into its end: from this cosine on, and what it takes of a view's worth.
const ALONG_ARM: f32 = 0.5;
const ARM_WORTH: f32 = 3.0;
/// Where the pain is felt that is no choice: from this cosine on the hand leaves such a picture, as it does one whose eye
/// is nearer to it than so many metres.
const INTO_ARM: f32 = 0.7;
const CLEAR_M: f32 = 0.15;

/// The contact as it lies on the body when it has just touched.
pub struct Posed {
    positions: Vec<Vec3>,
    indices: Vec<u32>,
    bvh: Bvh,
    /// Vertices of the hand itself.
    hand: Vec<u32>,
    /// From where the thumb is in sight.
    open: Vec3,
    /// From the place towards the wrist, where fingertips or a thumb press; else nothing.
    wrist: Vec3,
    /// From the hand to where its forearm fades out; nothing where none does.
    arm: Vec3,
    /// The skin beside the contact is so far from its middle, metres.
    rim_m: f32,
    pub place: Vec3,
    normal: Vec3,
}

impl Posed {
    pub fn new(shape: &Shape, lie: &Lie, mark: &Mark, pressure: &Pressure) -> Self {
        let pose = lie.pose(mark.position, 0.0);
        let positions: Vec<Vec3> = shape.positions.iter().map(|p| pose.transform_point3(*p)).collect();
        let reach_m = lie.reach_m.min(HAND_M);
        let of_hand = |i: &u32| {
            let i = *i as usize;
            shape.opacity[i] >= SOLID && shape.positions[i].length() < reach_m
        };
        let hand: Vec<u32> = (0..positions.len() as u32).filter(of_hand).collect();
        let middle =
            |places: Vec<Vec3>| (!places.is_empty()).then(|| places.iter().sum::<Vec3>() / places.len() as f32);
        let fades = |i: &usize| shape.opacity[*i] < SOLID && shape.positions[*i].length() < lie.reach_m;
        let fading = middle((0..positions.len()).filter(fades).map(|i| positions[i]).collect());
        let solid = middle(hand.iter().map(|i| positions[*i as usize]).collect());
        // A tool that nobody holds has none.
        let arm = fading.zip(solid).map_or(Vec3::ZERO, |(fading, solid)| (fading - solid).normalize_or_zero());
        // The part that is not shown hides nothing.
        let shown = |corners: &&[u32]| corners.iter().all(|i| shape.positions[*i as usize].length() < lie.reach_m);
        let indices: Vec<u32> = shape.indices.chunks_exact(3).filter(shown).flatten().copied().collect();
        Self {
            bvh: Bvh::new(&positions, &indices),
            positions,
            indices,
            hand,
            arm,
            open: (lie.axes.z_axis * 0.25 - lie.axes.x_axis).normalize_or_zero(),
            wrist: match pressure.contact {
                Contact::Thumb | Contact::Fingertips => lie.axes.z_axis,
                _ => Vec3::ZERO,
            },
            rim_m: (pressure.area_cm2 / PI).sqrt() * 0.01 * RIM,
            place: mark.position,
            normal: mark.normal,
        }
    }

    /// Some places of the hand itself.
    pub fn of_hand(&self) -> impl Iterator<Item = Vec3> {
        self.hand.iter().step_by(self.hand.len().div_ceil(60).max(1)).map(|i| self.positions[*i as usize])
    }

    /// How far an eye is from what is shown of it, metres.
    pub fn clear_of(&self, eye: Vec3) -> f32 {
        let shown = self.indices.iter().map(|i| self.positions[*i as usize].distance(eye));
        shown.fold(f32::INFINITY, f32::min)
    }

    /// Whether the contact stands between a place and an eye in that direction.
    pub fn hides(&self, place: Vec3, toward: Vec3) -> bool {
        self.bvh.cast(&self.positions, &self.indices, place, toward, EYE_M).is_some()
    }
}

/// One way to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shot {
    middle: Vec3,
    /// Towards the eye.
    outward: Vec3,
    /// Half of what is to be seen, across and upwards, metres.
    half: Vec2,
    /// The least of the picture's height that it fills, where its breadth would take more room.
    least: f32,
    fills: Vec2,
}

impl Shot {
    /// In a window of the given width / height.
    pub fn orbit(&self, aspect: f32) -> Orbit {
        let upright = self.half.y / self.fills.y;
        let broad = self.half.x / self.fills.x / aspect.max(0.1);
        let half = upright.max(broad.min(self.half.y / self.least));
        Orbit::exactly(self.middle, half, self.outward)
    }
}

/// The ways to look at the demonstration that is open.
#[derive(Resource, Default)]
pub struct Filming {
    pub contact: Option<Posed>,
    pub near: Option<Shot>,
    pub felt: Option<Shot>,
    /// The contact would stand before the pattern where that is looked at.
    pub hidden: bool,
}

impl Filming {
    /// How what is done is looked at.
    pub fn shot(&self, act: &Act) -> Option<Shot> {
        match act {
            Act::Pressing { felt: true } => self.felt.or(self.near),
            Act::Pressing { felt: false } => self.near,
            _ => None,
        }
    }
}

pub struct FilmingPlugin;

impl Plugin for FilmingPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Filming>()
            .add_systems(Update, plan.in_set(ViewerSet::Aim).before(selection::aim).run_if(resource_exists::<Anatomy>));
    }
}

pub fn plan(
    anatomy: Res<Anatomy>,
    zones: Res<Zones>,
    limbs: Res<Limbs>,
    shown: Res<Shown>,
    act: Res<Act>,
    mut filming: ResMut<Filming>,
    mut redraw: ResMut<Redraw>,
) {
    if !matches!(*act, Act::Pressing { .. }) || (filming.near.is_some() && !zones.is_changed()) {
        return;
    }
    let Some(contact) = &filming.contact else { return };
    let zone = zones.zone.as_ref();
    let toward = zone.map_or(Vec3::ZERO, |zone| zone.facing);
    let near = near(contact, toward, &anatomy.skin);
    // Where limbs continue the body, the zone goes on over them.
    let painted = limbs.painted(shown.scene.limbs).map_or(&anatomy.skin, |joined| &joined.skin);
    let felt = zone.and_then(|zone| felt(zone, contact, near.outward, painted, &anatomy.skin));
    let hidden =
        felt.as_ref().is_some_and(|(shot, hidden)| *hidden > HIDDEN || in_the_way(contact, shot, &anatomy.skin));
    filming.near = Some(near);
    filming.hidden = hidden;
    filming.felt = felt.map(|(shot, _)| shot);
    // What is looked at now depends on it.
    redraw.once();
}

/// The two axes of a picture seen from a direction, across and upwards.
fn picture(outward: Vec3) -> [Vec3; 2] {
    let across = Vec3::Y.cross(outward).normalize_or(Vec3::X);
    [across, outward.cross(across)]
}

/// Whether the body stands between a place on its skin and an eye in a direction.
pub fn behind_body(skin: &Surface, place: Vec3, normal: Vec3, toward: Vec3) -> bool {
    skin.cast(place + normal * 0.003, toward).is_some_and(|(distance, _)| distance < EYE_M)
}

/// Directions from the body's middle to eyes all round it, at some elevations in degrees.
pub fn around(elevations: [f32; 3]) -> impl Iterator<Item = Vec3> {
    elevations.into_iter().flat_map(|elevation| {
        let (sin, cos) = elevation.to_radians().sin_cos();
        (0..AROUND).map(move |k| {
            let turn = k as f32 / AROUND as f32 * TAU;
            Vec3::new(turn.sin() * cos, sin, turn.cos() * cos)
        })
    })
}

/// At most so many of them, evenly.
pub fn spread(all: &[usize], most: usize) -> impl Iterator<Item = usize> {
    all.iter().step_by(all.len().div_ceil(most).max(1)).copied()
}

fn steep(outward: Vec3) -> f32 {
    outward.y.clamp(-1.0, 1.0).asin().to_degrees()
}

/// Near the contact: where it meets the skin is to be seen past the hand, rather from the side of its thumb.
fn near(contact: &Posed, felt_toward: Vec3, skin: &Surface) -> Shot {
    let Posed { place, normal, open, wrist, arm, rim_m, .. } = *contact;
    let (a, b) = normal.any_orthonormal_pair();
    let round = |k: u32, count: u32| {
        let turn = k as f32 / count as f32 * TAU;
        a * turn.cos() + b * turn.sin()
    };
    // Before the fingertips more is learned from it than behind them.
    let rim: Vec<(Vec3, Vec3, f32)> = (0..RIM_PLACES)
        .map(|k| round(k, RIM_PLACES))
        .filter_map(|way| Some((skin.nearest(place + way * rim_m)?, 1.0 - BEFORE_TIPS * way.dot(wrist))))
        .map(|(at, weight)| (at.position, at.normal, weight))
        .collect();
    let whole: f32 = rim.iter().map(|(_, _, weight)| weight).sum();
    let step = contact.hand.len().div_ceil(12).max(1);
    let hand: Vec<Vec3> = contact.hand.iter().step_by(step).map(|i| contact.positions[*i as usize]).collect();
    let worth = |outward: Vec3| {
        let seen = |(at, n, _): &&(Vec3, Vec3, f32)| {
            n.dot(outward) > 0.05 && !behind_body(skin, *at, *n, outward) && !contact.hides(*at + *n * 0.002, outward)
        };
        let rim = RIM_WORTH * rim.iter().filter(seen).map(|(_, _, weight)| weight).sum::<f32>() / whole.max(1e-3);
        let shown = hand.iter().filter(|at| skin.cast(**at, outward).is_none_or(|(d, _)| d > EYE_M)).count();
        let steep = steep(outward);
        rim + shown as f32 / hand.len().max(1) as f32 * 0.9 + outward.dot(open) * 0.25 + outward.dot(felt_toward) * 0.2
            - (outward.dot(arm) - ALONG_ARM).max(0.0) * ARM_WORTH
            - (steep.abs() - 40.0).max(0.0) * 0.02
            - (-steep - 15.0).max(0.0) * 0.02
    };
    let ways = TILTS.into_iter().flat_map(|tilt| {
        let (sin, cos) = tilt.to_radians().sin_cos();
        (0..TURNS).map(move |k| (normal * cos + round(k, TURNS) * sin).normalize())
    });
    let best = ways
        .filter(|outward| steep(*outward).abs() < STEEPEST)
        .map(|outward| (worth(outward), outward))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let outward = best.map_or(normal, |(_, outward)| outward);

    let [across, up] = picture(outward);
    let flat = |p: Vec3| Vec2::new((p - place).dot(across), (p - place).dot(up));
    let places = contact.hand.iter().map(|i| flat(contact.positions[*i as usize]));
    let (low, high) = places
        .fold((Vec2::splat(f32::INFINITY), Vec2::splat(f32::NEG_INFINITY)), |(low, high), p| (low.min(p), high.max(p)));
    let (low, high) = if low.x < high.x { (low, high) } else { (Vec2::splat(-0.03), Vec2::splat(0.03)) };
    // The contact stays the middle of it, more or less.
    let half = (high - low) * 0.5;
    let middle = ((low + high) * 0.5).clamp(-half * KEEPS, half * KEEPS);
    Shot {
        middle: place + across * middle.x + up * middle.y,
        outward,
        half,
        least: FILLS_LEAST,
        fills: Vec2::new(ACROSS, FILLS),
    }
}

/// Where most of the pain is in sight, and the contact too if it can be; and how much of it lies behind the contact.
fn felt(zone: &Zone, contact: &Posed, near: Vec3, painted: &Surface, skin: &Surface) -> Option<(Shot, f32)> {
    let lit = |v: &usize| zone.essential[*v].max(zone.deep[*v]) > FELT;
    let all: Vec<usize> = (0..zone.essential.len().min(painted.positions.len())).filter(lit).collect();
    let places: Vec<(Vec3, Vec3)> = spread(&all, PLACES).map(|v| (painted.positions[v], painted.normals[v])).collect();
    if places.is_empty() {
        return None;
    }
    let facing = |outward: Vec3| places.iter().map(|(_, n)| n.dot(outward).max(0.0)).sum::<f32>();
    let mut ways: Vec<(f32, Vec3)> = around(ELEVATIONS).map(|outward| (facing(outward), outward)).collect();
    ways.sort_by(|a, b| b.0.total_cmp(&a.0));
    let seen = |outward: Vec3| {
        places.iter().filter(move |(at, n)| n.dot(outward) > 0.15 && !behind_body(skin, *at, *n, outward))
    };
    let pressed_seen =
        |outward: Vec3| contact.normal.dot(outward) > 0.1 && !behind_body(skin, contact.place, contact.normal, outward);
    let count = places.len() as f32;
    let worth = |outward: Vec3| {
        let shown: f32 = seen(outward).map(|(_, n)| n.dot(outward).min(0.8)).sum();
        shown / count + f32::from(u8::from(pressed_seen(outward))) * 0.12 + outward.dot(near) * 0.06
    };
    let (_, outward) = ways
        .into_iter()
        .take(LOOKED_AT)
        .map(|(_, outward)| (worth(outward), outward))
        .max_by(|a, b| a.0.total_cmp(&b.0))?;

    let [across, up] = picture(outward);
    let origin = contact.place;
    let flat = |p: Vec3| Vec2::new((p - origin).dot(across), (p - origin).dot(up));
    let shown: Vec<Vec3> = seen(outward).map(|(at, _)| *at).collect();
    let behind = seen(outward).filter(|(at, n)| contact.hides(*at + *n * 0.004, outward)).count() as f32;
    let hidden = behind / shown.len().max(1) as f32;
    let of = if shown.is_empty() { places.iter().map(|p| p.0).collect() } else { shown };
    let of_pain = of.iter().map(|p| flat(*p));
    let (low, high) = of_pain
        .fold((Vec2::splat(f32::INFINITY), Vec2::splat(f32::NEG_INFINITY)), |(low, high), p| (low.min(p), high.max(p)));
    let (low, high) = if pressed_seen(outward) { (low.min(Vec2::ZERO), high.max(Vec2::ZERO)) } else { (low, high) };
    let middle = (low + high) * 0.5;
    let deep = of.iter().map(|p| (*p - origin).dot(outward)).sum::<f32>() / of.len() as f32;
    let shot = Shot {
        middle: origin + across * middle.x + up * middle.y + outward * deep,
        outward,
        half: ((high - low) * 0.5 * ROOM).max(Vec2::splat(LEAST_HALF_M)),
        least: 1e-3,
        fills: Vec2::splat(0.92),
    };
    Some((shot, hidden))
}

/// Whether the eye would look into the end of the arm, or from too near: at what of the hand the body does not hide.
fn in_the_way(contact: &Posed, shot: &Shot, skin: &Surface) -> bool {
    // Nearer than in the broadest window it never is.
    let eye = shot.orbit(f32::INFINITY).position();
    let into_arm = shot.outward.dot(contact.arm) > INTO_ARM;
    (into_arm || contact.clear_of(eye) < CLEAR_M)
        && contact.of_hand().any(|at| !behind_body(skin, at, Vec3::ZERO, (eye - at).normalize_or(shot.outward)))
}

#[cfg(test)]
#[path = "../../tests/support/mod.rs"]
mod support;

#[cfg(test)]
mod tests;
