//! Pain felt where the model ends: arrows at the cuts of arms and thighs, where no limbs are
//! shown for it to be painted on.

use super::anatomy::Anatomy;
use super::camera::OrbitCamera;
use super::canvas::Canvas;
use super::limbs::Limbs;
use super::orbit;
use super::protocol::{Arrow, Reply};
use super::render::Ends;
use super::{Atlas, Outbox, Shown, ViewerSet};
use crate::catalog::{Area, Felt, Landing, Region, Side};
use bevy::prelude::*;

/// How far an arrow stands off the cut, and from there to its tip, metres.
const START_M: f32 = 0.012;
const LENGTH_M: f32 = 0.05;

/// An arm is wider a little above its cut.
const ARM_WIDENS: f32 = 1.08;

/// Where a limb is cut off: the middle of the cut, and the way the limb goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    pub arm: bool,
    pub side: Side,
    pub middle: Vec3,
    pub onward: Vec3,
    /// Farthest of it from the middle, metres.
    pub radius_m: f32,
}

/// The cuts, from the vertices of their caps.
pub fn cuts(positions: &[Vec3], normals: &[Vec3]) -> Vec<Cut> {
    let of = |arm: bool, side: Side| {
        let there = |p: &Vec3| (p.y > 0.2) == arm && (p.x > 0.0) == (side == Side::Left);
        let (mut middle, mut onward, mut count) = (Vec3::ZERO, Vec3::ZERO, 0.0);
        for (p, n) in positions.iter().zip(normals).filter(|(p, _)| there(p)) {
            middle += *p;
            onward += *n;
            count += 1.0;
        }
        middle /= f32::max(count, 1.0);
        let onward = onward.normalize_or(Vec3::NEG_Y);
        let radius_m = positions.iter().filter(|p| there(p)).map(|p| p.distance(middle)).fold(0.0, f32::max);
        (count > 0.0).then_some(Cut { arm, side, middle, onward, radius_m })
    };
    [true, false].into_iter().flat_map(|arm| Side::BOTH.into_iter().filter_map(move |side| of(arm, side))).collect()
}

/// The same for the shader. A body without cuts ends nowhere.
pub fn ends(cuts: &[Cut]) -> Ends {
    let arm = cuts.iter().find(|cut| cut.arm && cut.side == Side::Left);
    let legs = cuts.iter().filter(|cut| !cut.arm).map(|cut| cut.middle.y).fold(f32::MIN, f32::max);
    Ends {
        arm: arm.map_or(Vec3::X * f32::MAX.sqrt(), |cut| cut.middle),
        arm_onward: arm.map_or(Vec3::X, |cut| cut.onward),
        arm_radius_m: arm.map_or(0.0, |cut| cut.radius_m * ARM_WIDENS),
        legs: legs.max(-1e3),
    }
}

pub struct BeyondPlugin;

impl Plugin for BeyondPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Update, point.after(super::labels::place).in_set(ViewerSet::Annotate));
    }
}

fn point(
    shown: Res<Shown>,
    canvas: Res<Canvas>,
    camera: Res<OrbitCamera>,
    atlas: Option<Res<Atlas>>,
    anatomy: Option<Res<Anatomy>>,
    limbs: Res<Limbs>,
    mut out: ResMut<Outbox>,
    mut last: Local<Vec<Arrow>>,
) {
    let (Some(atlas), Some(anatomy)) = (atlas, anatomy) else { return };
    let chosen = shown.scene.shown.as_ref().and_then(|s| Some((atlas.0.point(&s.point)?, s.side)));
    let mut arrows: Vec<(Vec3, Vec3, Arrow)> = vec![];
    if let Some((point, side)) = chosen {
        for referral in point.essential.iter().chain(&point.spillover) {
            let painted = |region: &Region| region.on_limbs() && limbs.has(shown.scene.limbs, region.area);
            let off = |l: &Landing| l.region.felt == Felt::Off && !painted(l.region);
            let Some(landing) = atlas.0.landing(referral, side).filter(off) else { continue };
            let limb = |arm: bool| {
                let cut = anatomy.cuts.iter().find(|c| c.arm == arm && Some(c.side) == landing.side)?;
                Some((cut.middle, cut.onward))
            };
            let place = match landing.region.area {
                Area::Arm => limb(true),
                Area::Leg => limb(false),
                // Between the thighs.
                _ => {
                    let legs: Vec<Vec3> = anatomy.cuts.iter().filter(|c| !c.arm).map(|c| c.middle).collect();
                    let middle = legs.iter().copied().sum::<Vec3>() / legs.len().max(1) as f32;
                    (!legs.is_empty()).then_some((middle + Vec3::Y * 0.05, Vec3::NEG_Y))
                }
            };
            let Some((middle, onward)) = place else { continue };
            let region = landing.region.id.clone();
            match arrows.iter_mut().find(|(m, ..)| *m == middle) {
                Some((_, _, arrow)) => arrow.regions.push(region),
                None => {
                    arrows.push((middle, onward, Arrow { regions: vec![region], x: 0.0, y: 0.0, to_x: 0.0, to_y: 0.0 }))
                }
            }
        }
    }
    let arrows: Vec<Arrow> = arrows
        .into_iter()
        .filter_map(|(middle, onward, arrow)| {
            let from = orbit::project(&camera.orbit, middle + onward * START_M, canvas.css)?;
            let to = orbit::project(&camera.orbit, middle + onward * (START_M + LENGTH_M), canvas.css)?;
            Some(Arrow { x: from.x, y: from.y, to_x: to.x, to_y: to.y, ..arrow })
        })
        .collect();
    let moved = arrows.len() != last.len()
        || arrows.iter().zip(last.iter()).any(|(a, b)| {
            a.regions != b.regions || (a.x - b.x).abs() + (a.y - b.y).abs() + (a.to_x - b.to_x).abs() > 0.4
        });
    if moved {
        last.clone_from(&arrows);
        out.send(Reply::Beyond { arrows });
    }
}
