//! What must be spared next to a point: where it is named beside the pressing hand.

use super::ViewerSet;
use super::camera::OrbitCamera;
use super::canvas::Canvas;
use super::demonstration::Act;
use super::filming::Filming;
use super::labels::{self, Explained};
use super::orbit;
use super::paint::Zones;
use crate::body::Surface;
use crate::referral::zones::{RIM, Zone};
use bevy::prelude::*;

/// What it is named by.
const SPARED: &str = "spared";
/// So far from the point what must be spared is named, metres; where it is as sure as that, and in so many places.
const NAMED_WITHIN_M: f32 = 0.06;
const SURE: f32 = 0.62;
const SUREST: usize = 32;
/// Round the contact the names stand, metres.
const ROUND_M: f32 = 0.05;

pub struct ForbiddenPlugin;

impl Plugin for ForbiddenPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Update, forbid.in_set(ViewerSet::Annotate).before(labels::place));
    }
}

/// Places well within what must be spared, and how the skin faces there; the surest first. Where pain is felt only if there are
/// no others, because a name there would seem to be the pattern's.
pub fn surest(near: Vec3, field: &[f32], zone: Option<&Zone>, skin: &Surface) -> Vec<(Vec3, Vec3)> {
    let close = |i: &usize| field[*i] > SURE && skin.positions[*i].distance(near) < NAMED_WITHIN_M;
    let mut places: Vec<usize> = (0..skin.positions.len().min(field.len())).filter(close).collect();
    let felt = |i: &usize| zone.is_some_and(|zone| zone.essential[*i].max(zone.spillover[*i]) > RIM);
    if places.iter().any(|i| !felt(i)) {
        places.retain(|i| !felt(i));
    }
    places.sort_by(|a, b| field[*b].total_cmp(&field[*a]));
    let step = places.len().div_ceil(SUREST).max(1);
    places.into_iter().step_by(step).map(|i| (skin.positions[i], skin.normals[i])).collect()
}

/// Names what must be spared where it is seen beside the pressing hand.
pub fn forbid(
    zones: Res<Zones>,
    camera: Res<OrbitCamera>,
    canvas: Res<Canvas>,
    act: Res<Act>,
    filming: Res<Filming>,
    mut explained: ResMut<Explained>,
) {
    let Some(contact) = filming.contact.as_ref().filter(|_| *act == Act::Pressing { felt: false }) else { return };
    let seen = |(at, normal): &&(Vec3, Vec3)| {
        let toward = (camera.orbit.position() - *at).normalize_or_zero();
        normal.dot(toward) > 0.25 && !contact.hides(*at + *normal * 0.002, toward)
    };
    // Over or under the fingers, which it would else seem to speak of.
    let height = |at: Vec3| orbit::project(&camera.orbit, at, canvas.css).map(|at| at.y);
    let hand = contact.of_hand().filter_map(height);
    let (top, bottom) = hand.fold((f32::MAX, f32::MIN), |(top, bottom), y| (top.min(y), bottom.max(y)));
    let away = |place: &(Vec3, Vec3)| height(place.0).map_or(f32::MIN, |y| (top - y).max(y - bottom));
    if explained.names.is_empty()
        && let Some((place, _)) = zones.spared.iter().filter(seen).max_by(|a, b| away(a).total_cmp(&away(b)))
    {
        let names = vec![(SPARED.to_owned(), *place)];
        *explained = Explained { names, middle: contact.place, radius_m: ROUND_M };
    }
}
