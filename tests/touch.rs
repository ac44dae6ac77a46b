//! A touch on the body that says where it hurts, on the committed body.

mod support;

use glam::Vec3;
use std::collections::BTreeSet;
use trigger_point_atlas::body::{Model, Surface, Tissue};
use trigger_point_atlas::catalog::{Felt, RegionSides, Side};
use trigger_point_atlas::referral::place::Place;
use trigger_point_atlas::referral::zones::Regions;

fn body() -> (Model, Surface) {
    let model = Model::read(&support::model_bytes()).expect("the body reads");
    let mesh = &model.parts.iter().find(|part| part.tissue == Tissue::Skin).expect("skin").mesh;
    let skin = Surface::new(mesh.positions.clone(), mesh.normals.clone(), mesh.indices.clone());
    (model, skin)
}

#[test]
fn each_region_is_found_at_its_own_heart_on_its_side() {
    let catalog = support::catalogue();
    let (model, skin) = body();
    let mut regions = Regions::default();
    let mut missed = BTreeSet::new();
    for region in catalog.regions().iter().filter(|region| region.felt != Felt::Off) {
        let side = if region.sides == RegionSides::Midline { None } else { Some(Side::Left) };
        let patch = regions.patch(region, side, &model.landmarks, &skin).expect("placed").clone();
        let weight: f32 = patch.iter().map(|lit| lit.1).sum();
        let heart = patch.iter().map(|(vertex, lit)| skin.positions[*vertex as usize] * *lit).sum::<Vec3>() / weight;
        let heart = skin.nearest(heart).expect("skin");
        let found = regions.at(&heart, &catalog, &model.landmarks, &skin);
        assert!(!found.is_empty(), "{}", region.id);
        if !found.iter().any(|place| place.place == region.id && place.side == side) {
            missed.insert(region.id.clone());
        }
        assert!(
            found.iter().all(|place| place.side != Some(Side::Right) || heart.position.x.abs() < 0.06),
            "{}: {found:?}",
            region.id
        );
    }
    assert_eq!(missed, BTreeSet::new());
}

#[test]
fn skin_between_the_regions_asks_about_the_nearest() {
    let catalog = support::catalogue();
    let (model, skin) = body();
    let mut regions = Regions::default();
    let (mut between, mut silent) = (0, vec![]);
    for at in (0..skin.positions.len()).step_by(23).filter_map(|k| skin.nearest(skin.positions[k])) {
        if !regions.at(&at, &catalog, &model.landmarks, &skin).is_empty() {
            continue;
        }
        between += 1;
        match regions.near(&at, &catalog, &model.landmarks, &skin) {
            Some(Place { side: Some(side), .. }) => {
                let off = if side == Side::Left { -at.position.x } else { at.position.x };
                assert!(off < 0.03, "{:?} asks about the {} side", at.position, side.name());
            }
            Some(_) => {}
            None => silent.push(at.position),
        }
    }
    assert!(between > 50, "{between} places between the regions");
    // Nothing is asked about what the shorts cover.
    silent.retain(|at| at.y > 0.13);
    assert!(silent.is_empty(), "{silent:?}");
}
