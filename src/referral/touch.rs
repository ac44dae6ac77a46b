//! Which regions lie at a place of the skin: a touch on the body that says where it hurts.

use super::place::Place;
use super::zones::Regions;
use crate::body::{Distances, Landmarks, Surface};
use crate::catalog::{Catalog, Felt, RegionSides, Side};
use glam::Vec3;

/// People touch about so near to what they mean, metres.
const REACH_M: f32 = 0.015;
/// Share of a region's strength that counts at the end of the reach.
const FAR: f32 = 0.5;
/// What is felt inside is meant less often than the skin above it.
const DEEP: f32 = 0.8;
/// Least strength that counts.
const LEAST: f32 = 0.3;
/// Regions that hold the place about as firmly as the firmest: of these the smallest says most.
const ABOUT: f32 = 0.8;
/// More than the few likeliest are of no use.
const MOST: usize = 4;

/// The regions at a place, the likeliest first. The first call on a body shapes all regions, which takes a while.
pub fn regions_at(
    place: Vec3,
    regions: &mut Regions,
    catalog: &Catalog,
    landmarks: &Landmarks,
    skin: &Surface,
) -> Vec<Place> {
    let reach = Distances::from_places(skin, &[place], REACH_M);
    let near: Vec<(u32, f32)> =
        reach.reached().iter().map(|v| (*v, 1.0 - (1.0 - FAR) * (reach.of(*v) / REACH_M).min(1.0))).collect();
    let mut found: Vec<(f32, usize, Place)> = vec![];
    for region in catalog.regions().iter().filter(|region| region.felt != Felt::Off) {
        let sides: &[Option<Side>] = match region.sides {
            RegionSides::Midline => &[None],
            RegionSides::Left => &[Some(Side::Left)],
            RegionSides::Both => &[Some(Side::Left), Some(Side::Right)],
        };
        for side in sides {
            // A shape that cannot be placed on this body lies nowhere on it.
            let Ok(patch) = regions.patch(region, *side, landmarks, skin) else { continue };
            let at = |vertex: u32| patch.binary_search_by_key(&vertex, |lit| lit.0).map_or(0.0, |index| patch[index].1);
            let strength = near.iter().map(|(vertex, share)| at(*vertex) * share).fold(0.0, f32::max);
            let strength = if region.felt == Felt::Deep { strength * DEEP } else { strength };
            if strength >= LEAST {
                found.push((strength, patch.len(), Place::new(region.id.clone(), *side)));
            }
        }
    }
    let firmest = found.iter().map(|(strength, _, _)| *strength).fold(0.0, f32::max);
    found.sort_by(|a, b| {
        let firm = |strength: f32| strength >= ABOUT * firmest;
        let by_size = if firm(a.0) && firm(b.0) { a.1.cmp(&b.1) } else { b.0.total_cmp(&a.0) };
        firm(b.0).cmp(&firm(a.0)).then(by_size)
    });
    found.into_iter().take(MOST).map(|(_, _, place)| place).collect()
}
