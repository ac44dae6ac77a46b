//! Every point of the catalogue on both bodies: on its own muscle, near where its recipe points.

mod support;

use trigger_point_atlas::body::places::point_on_skin;
use trigger_point_atlas::body::{Model, Surface};
use trigger_point_atlas::catalog::Side;

/// How far the muscle may lie beside the place that the recipe names, metres.
const MOST_MOVED_M: f32 = 0.015;

fn settle(model: &Model) -> Vec<String> {
    let skin = model.parts.iter().find(|p| p.name.starts_with("skin")).expect("a skin");
    let mesh = &skin.mesh;
    let skin = Surface::new(mesh.positions.clone(), mesh.normals.clone(), mesh.indices.clone());
    let mut wrong = vec![];
    for point in support::catalogue().points() {
        for side in Side::BOTH.into_iter().filter(|s| point.sides.has(*s)) {
            let place = point_on_skin(point, side, &model.landmarks, &skin, |name| model.mesh(name));
            match place.expect("a recipe").and_then(|place| place.moved_m) {
                None => wrong.push(format!("{:6} {} {}: no {} under it", "", point.id, side.name(), point.muscle)),
                Some(moved_m) if moved_m > MOST_MOVED_M => {
                    wrong.push(format!("{:6.1} mm {} {}", moved_m * 1e3, point.id, side.name()));
                }
                Some(_) => {}
            }
        }
    }
    wrong.sort();
    wrong
}

fn check(file: &str) {
    let bytes = std::fs::read(support::assets().join("model").join(file)).expect("a file");
    let wrong = settle(&Model::read(&bytes).expect("a model"));
    assert!(wrong.is_empty(), "{} places are off in {file}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_point_of_the_male_body_lies_over_its_own_muscle_where_its_recipe_says() {
    check("torso-head.glb");
}

#[test]
fn every_point_of_the_female_body_lies_over_its_own_muscle_where_its_recipe_says() {
    check("torso-head-female.glb");
}
