//! The limbs that continue the bodies beyond their cuts, on the committed files.

mod support;

use glam::Vec3;
use std::collections::{HashMap, HashSet};
use trigger_point_atlas::body::{Landmarks, Model, Part, Surface};
use trigger_point_atlas::catalog::{Area, Felt, Side};
use trigger_point_atlas::referral::zones::Regions;

const BODIES: [(&str, &str); 2] = [("torso-head.glb", "limbs-male.glb"), ("torso-head-female.glb", "limbs-female.glb")];

fn read(name: &str) -> Model {
    Model::read(&std::fs::read(support::assets().join("model").join(name)).unwrap()).unwrap()
}

fn surface(part: &Part) -> Surface {
    Surface::new(part.mesh.positions.clone(), part.mesh.normals.clone(), part.mesh.indices.clone())
}

/// Skin and limbs as one, the number of the skin's vertices, and the landmarks of both.
fn joined(body: &Model, limbs: &Model) -> (Surface, usize, Landmarks) {
    let mut skin = surface(body.parts.iter().find(|part| part.name.starts_with("skin")).unwrap());
    let own = skin.positions.len();
    for part in &limbs.parts {
        let same = |p: &Vec3| {
            let near = skin.nearest(*p).unwrap();
            let corners = skin.corners(near.triangle).map(|c| skin.positions[c as usize]);
            corners.into_iter().find(|c| c.distance(*p) < 5e-4).unwrap_or(*p)
        };
        let positions: Vec<Vec3> = part.mesh.positions.iter().map(same).collect();
        skin = skin.continued(&positions, &part.mesh.normals, &part.mesh.indices);
    }
    (skin, own, body.landmarks.joined(&limbs.landmarks))
}

/// Places on the open borders of a surface.
fn borders(skin: &Surface) -> Vec<Vec3> {
    let mut edges = HashMap::new();
    for t in skin.indices.chunks_exact(3) {
        for k in 0..3 {
            let (a, b) = (skin.welded(t[k]), skin.welded(t[(k + 1) % 3]));
            *edges.entry((a.min(b), a.max(b))).or_insert(0) += 1;
        }
    }
    let open: HashSet<u32> = edges.into_iter().filter(|(_, n)| *n == 1).flat_map(|((a, b), _)| [a, b]).collect();
    open.into_iter().map(|v| skin.positions[v as usize]).collect()
}

#[test]
fn a_limb_begins_where_the_body_ends_and_fades_into_clear() {
    for (body, limbs) in BODIES {
        let skin = surface(read(body).parts.iter().find(|part| part.name.starts_with("skin")).unwrap());
        let limbs = read(limbs);
        assert_eq!(limbs.parts.len(), 4, "{body}");
        // The lids are open too, for the eyes.
        let ends: Vec<Vec3> = borders(&skin).into_iter().filter(|p| p.y < 0.6).collect();
        assert!(ends.len() > 100, "{body}");
        let all = || limbs.parts.iter().flat_map(|part| part.mesh.positions.iter().zip(&part.mesh.belly));
        let first: Vec<Vec3> = all().filter(|(_, seam)| **seam == 0).map(|(p, _)| *p).collect();
        let near = |p: Vec3, list: &[Vec3]| list.iter().map(|q| q.distance(p)).fold(f32::MAX, f32::min);
        for p in &ends {
            assert!(near(*p, &first) < 1e-3, "{body}: nothing goes on at {p}");
        }
        for p in &first {
            assert!(near(*p, &ends) < 1e-3, "{body}: a limb begins off the body at {p}");
        }
        for part in &limbs.parts {
            let mesh = &part.mesh;
            let (near_end, clear) =
                (mesh.belly.iter().filter(|b| **b < 255).count(), mesh.belly.iter().filter(|b| **b == 255));
            assert!(near_end > 100 && clear.count() > near_end, "{body} {}", part.name);
            for (p, seam) in mesh.positions.iter().zip(&mesh.belly) {
                let far = near(*p, &first);
                let clear = f32::from(*seam) / 255.0;
                assert!(
                    clear * 0.06 < far + 2e-3 && (clear == 1.0 || far < 0.09),
                    "{body} {}: {clear} at {far}",
                    part.name
                );
            }
        }
    }
}

#[test]
fn pain_that_leaves_a_body_lands_on_its_limbs_on_its_own_side() {
    let catalog = support::catalogue();
    for (body, limbs) in BODIES {
        let (skin, own, landmarks) = joined(&read(body), &read(limbs));
        let mut regions = Regions::default();
        let mut drawn = 0;
        for region in catalog.regions().iter().filter(|region| region.felt == Felt::Off) {
            if !matches!(region.area, Area::Arm | Area::Leg) {
                assert!(!region.on_limbs(), "{} lies on no limb", region.id);
                continue;
            }
            for side in region.sides.each() {
                let patch =
                    regions.patch(region, *side, &landmarks, &skin).unwrap_or_else(|e| panic!("{}: {e}", region.id));
                let out = if *side == Some(Side::Left) { 1.0 } else { -1.0 };
                let weight =
                    |there: &dyn Fn(u32) -> bool| patch.iter().filter(|(v, _)| there(*v)).map(|(_, x)| x).sum::<f32>();
                let (all, on) = (weight(&|_| true), weight(&|v| v as usize >= own));
                assert!(on > 0.5 * all && patch.len() > 20, "{body} {} {side:?}: {on} of {all} on the limb", region.id);
                assert_eq!(weight(&|v| skin.positions[v as usize].x * out < 0.0), 0.0, "{body} {} {side:?}", region.id);
                assert!(patch.iter().any(|(_, x)| *x > 0.95), "{body} {} {side:?} is faint", region.id);
                drawn += 1;
            }
        }
        assert_eq!(drawn, 22, "{body}");
    }
}

#[test]
fn both_bodies_have_the_same_landmarks_of_limbs_on_both_sides() {
    let [male, female] = BODIES.map(|(_, limbs)| read(limbs).landmarks);
    assert_eq!(male.codes().collect::<Vec<_>>(), female.codes().collect::<Vec<_>>());
    for landmarks in [&male, &female] {
        for code in landmarks.codes() {
            let of = |side| landmarks.get(code).unwrap().on(side).and_then(|place| place.skin_or_bone()).expect(code);
            let [right, left] = Side::BOTH.map(of);
            assert!((left * Vec3::new(-1.0, 1.0, 1.0)).distance(right) < 4e-3, "{code}: {left} and {right}");
        }
    }
}

#[test]
fn the_files_stay_small() {
    for (_, limbs) in BODIES {
        let bytes = std::fs::metadata(support::assets().join("model").join(limbs)).unwrap().len();
        assert!(bytes < 240_000, "{limbs} has {bytes} bytes");
    }
}
