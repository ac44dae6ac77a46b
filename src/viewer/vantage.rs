//! From where a pattern is read: where the usual view of a point would show too little of where its pain is felt.

use super::filming::{around, behind_body, spread};
use super::marks::Mark;
use crate::body::Surface;
use crate::referral::zones::{RIM, Zone};
use bevy::prelude::*;

/// Elevations of the views tried round the body, degrees.
const ELEVATIONS: [f32; 3] = [-8.0, 8.0, 26.0];
/// So many places are looked for, at most.
const PLACES: usize = 60;
/// With so much of the zone in sight a view is left as it is.
const ENOUGH: f32 = 0.4;
/// A surface that faces the eye by this cosine is as good as one that faces it wholly.
const FACES: f32 = 0.8;
/// A point that faces the eye by this cosine is seen well enough to be pointed at.
const POINTED: f32 = 0.4;
/// What the rest of the pattern, the point itself and the usual view count for beside the zone.
const SPILLOVER_WORTH: f32 = 0.25;
const POINT_WORTH: f32 = 0.5;
const USUAL_WORTH: f32 = 0.1;

/// The share of places that an eye in a direction sees, those at a slant for less.
fn seen(places: &[(Vec3, Vec3)], outward: Vec3, skin: &Surface) -> f32 {
    let one = |(at, n): &(Vec3, Vec3)| {
        let faces = n.dot(outward);
        if faces <= 0.1 || behind_body(skin, *at, *n, outward) { 0.0 } else { faces.min(FACES) / FACES }
    };
    places.iter().map(one).sum::<f32>() / places.len().max(1) as f32
}

/// The usual direction, or a better one. `painted` is the skin with the limbs that are shown.
pub fn toward(zone: &Zone, mark: &Mark, usual: Vec3, painted: &Surface, skin: &Surface) -> Vec3 {
    let places = |lit: &dyn Fn(usize) -> bool| {
        let all: Vec<usize> = (0..zone.essential.len().min(painted.positions.len())).filter(|v| lit(*v)).collect();
        spread(&all, PLACES).map(|v| (painted.positions[v], painted.normals[v])).collect::<Vec<_>>()
    };
    let core = places(&|v| zone.essential[v].max(zone.deep[v]) > RIM);
    let rest = places(&|v| zone.spillover[v] > RIM && zone.essential[v] < RIM);
    let point = |outward: Vec3| {
        let faces = mark.normal.dot(outward).clamp(0.0, POINTED) / POINTED;
        if behind_body(skin, mark.position, mark.normal, outward) { 0.0 } else { faces }
    };
    if core.is_empty() || (seen(&core, usual, skin) >= ENOUGH && point(usual) == 1.0) {
        return usual;
    }
    let worth = |outward: Vec3| {
        seen(&core, outward, skin)
            + seen(&rest, outward, skin) * SPILLOVER_WORTH
            + point(outward) * POINT_WORTH
            + outward.dot(usual) * USUAL_WORTH
    };
    let best = around(ELEVATIONS).map(|outward| (worth(outward), outward)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(best, _)| *best > worth(usual)).map_or(usual, |(_, outward)| outward)
}
