//! The committed maps against the catalogue and the bodies they were drawn from.

use super::file::{Map, Outline, Path};
use super::{BODIES, Body, catalogue, folder, packed, places};
use glam::DVec2;
use trigger_point_atlas::body::Landmarks;
use trigger_point_atlas::body::flat::{Dot, TOP_M, dots};
use trigger_point_atlas::catalog::{Felt, Side};

/// Packed, bytes. Patterns of all points take four fifths of the first; it comes after the first screen.
const MOST: usize = 50_000;
const MOST_OUTLINE: usize = 6_000;
/// How far a dot may be from where the model has its point now, half millimetres.
const MOST_MOVED: f64 = 8.0;

fn read<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let text = std::fs::read_to_string(folder().join(name)).expect("a map; `cargo xtask forge maps` draws them");
    serde_json::from_str(&text).expect("a map")
}

fn points(path: &Path) -> Vec<DVec2> {
    let mut at = DVec2::ZERO;
    path.chunks_exact(2)
        .map(|step| {
            at += DVec2::new(step[0].into(), step[1].into());
            at
        })
        .collect()
}

fn inside(outline: &[DVec2], p: DVec2) -> bool {
    (0..outline.len()).fold(false, |inside, k| {
        let (a, b) = (outline[k], outline[(k + 1) % outline.len()]);
        let crosses = (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
        inside != crosses
    })
}

/// The whole outline from its left half.
fn whole(half: &Path) -> Vec<DVec2> {
    let left = points(half);
    let right = left.iter().rev().map(|p| DVec2::new(-p.x, p.y));
    left.iter().copied().chain(right).collect()
}

#[test]
fn every_region_and_point_of_the_catalogue_is_on_a_map_of_both_bodies() {
    let catalog = catalogue().expect("the catalogue");
    for (body, _) in BODIES {
        let map: Map = read(&format!("{body}.json"));
        for region in catalog.regions().iter().filter(|r| r.felt != Felt::Off) {
            let views = map.regions.get(&region.id).unwrap_or_else(|| panic!("{body}: {} is missing", region.id));
            let shapes: Vec<&Path> = views.front.iter().chain(&views.back).collect();
            assert!(!shapes.is_empty(), "{body}: {} is in neither view", region.id);
            assert!(shapes.iter().all(|shape| shape.len() >= 6), "{body}: {} has a shape that is none", region.id);
        }
        for point in catalog.points() {
            assert!(map.points.contains_key(&point.id), "{body}: {} is missing", point.id);
        }
        assert_eq!(map.points.len(), catalog.points().len(), "{body}: a point is drawn that is none");
    }
}

#[test]
fn dots_lie_within_the_outline_where_the_body_has_its_points() {
    let catalog = catalogue().expect("the catalogue");
    for (body, file) in BODIES {
        let outline: Outline = read(&format!("{body}-outline.json"));
        let map: Map = read(&format!("{body}.json"));
        let outline = whole(&outline.silhouette);
        let model = Body::read(file).expect("a model");
        for (id, at) in places::dots(&model, &catalog).expect("places") {
            let dot = DVec2::new(map.points[&id].at[0].into(), map.points[&id].at[1].into());
            let is = DVec2::new(f64::from(at.position.x), TOP_M - f64::from(at.position.y)) * 2000.0;
            assert!(dot.distance(is) < MOST_MOVED, "{body}: {id} has moved; `cargo xtask forge maps` draws it anew");
            // A dot on the very edge may stand out by the width of the line.
            let near = [DVec2::ZERO, DVec2::X, DVec2::NEG_X, DVec2::Y, DVec2::NEG_Y].map(|way| dot + way * 4.0);
            assert!(near.into_iter().any(|p| inside(&outline, p)), "{body}: {id} lies beside the body");
            let left = catalog.point(&id).is_some_and(|p| p.sides.has(Side::Left));
            assert!(if left { dot.x >= -60.0 } else { dot.x <= 60.0 }, "{body}: {id} is on the wrong side");
        }
    }
}

#[test]
fn regions_of_a_side_are_drawn_on_the_left_and_across_the_midline_both_halves_are_alike() {
    let catalog = catalogue().expect("the catalogue");
    for (body, _) in BODIES {
        let map: Map = read(&format!("{body}.json"));
        for region in catalog.regions().iter().filter(|r| r.felt != Felt::Off) {
            let views = &map.regions[&region.id];
            let all: Vec<DVec2> = views.front.iter().chain(&views.back).flat_map(points).collect();
            let (least, most) = all.iter().fold((f64::MAX, f64::MIN), |(a, b), p| (a.min(p.x), b.max(p.x)));
            let named = region.shapes().any(|shape| shape.names_sides());
            if region.sides == trigger_point_atlas::catalog::RegionSides::Midline {
                assert!(
                    named || (least + most).abs() < 12.0,
                    "{body}: {} leans to a side: {least} to {most}",
                    region.id
                );
            } else {
                assert!(least + most > 0.0, "{body}: {} is not on the left: {least} to {most}", region.id);
            }
        }
    }
}

#[test]
fn every_pattern_of_the_catalogue_is_drawn_and_its_core_lies_within_it() {
    let catalog = catalogue().expect("the catalogue");
    for (body, _) in BODIES {
        let map: Map = read(&format!("{body}.json"));
        for point in catalog.points().iter().filter(|point| point.pain_zone && !point.essential.is_empty()) {
            let felt = |felt| {
                let regions = point.essential.iter().filter_map(|r| catalog.region(&r.region));
                regions.filter(|region| region.felt == felt).count() > 0
            };
            let Some(pattern) = map.patterns.get(&point.id) else { panic!("{body}: {} has no pattern", point.id) };
            let both = [&pattern.front, &pattern.back];
            assert!(!felt(Felt::Surface) || both.iter().any(|face| !face.core.is_empty()), "{body}: {}", point.id);
            assert!(!felt(Felt::Deep) || both.iter().any(|face| !face.deep.is_empty()), "{body}: {}", point.id);
            for face in both.into_iter().filter(|face| !face.spill.is_empty()) {
                let Some(inner) = face.core.first() else { continue };
                let spill: Vec<Vec<DVec2>> = face.spill[0].iter().map(points).collect();
                let outside =
                    inner.iter().flat_map(points).filter(|p| !spill.iter().any(|outline| inside(outline, *p)));
                // Contours are thinned each by itself.
                let count = outside.count();
                assert!(count * 8 <= inner.iter().map(|path| path.len() / 2).sum(), "{body}: {} {count}", point.id);
            }
        }
    }
}

#[test]
fn maps_are_small() {
    for (body, _) in BODIES {
        let size = |name: String| packed(&folder().join(name)).expect("a file");
        assert!(size(format!("{body}.json")) < MOST);
        assert!(size(format!("{body}-outline.json")) < MOST_OUTLINE);
    }
}

#[test]
fn a_point_that_is_not_on_the_map_finds_its_place_there() {
    let catalog = catalogue().expect("the catalogue");
    for (body, _) in BODIES {
        let map: Map = read(&format!("{body}.json"));
        let landmarks: Landmarks = read(&format!("{body}-landmarks.json"));
        let (mut same_face, mut far) = (0, vec![]);
        for point in catalog.points() {
            let known = &map.points[&point.id];
            let found = dots(std::iter::once(point), &catalog, &landmarks, &map.points);
            let Some(Dot { at, back, .. }) = found.get(&point.id) else { panic!("{body}: {} has no place", point.id) };
            same_face += usize::from(*back == known.back);
            far.push(f64::from(at[0] - known.at[0]).hypot(f64::from(at[1] - known.at[1])) / 2.0);
        }
        far.sort_by(f64::total_cmp);
        // The map's own dots lie on the skin and over their muscle; a recipe may lie deep.
        let [half, most] = [0.5, 0.9].map(|share| far[(far.len() as f64 * share) as usize]);
        assert!(half < 4.0 && most < 25.0, "{body}: half within {half:.1} mm, nine of ten within {most:.1} mm");
        let share = same_face as f64 / far.len() as f64;
        assert!(share > 0.9, "{body}: {share:.2} are seen from where the map shows them");
    }
}
