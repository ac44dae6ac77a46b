//! The body while a muscle is lengthened: it goes the right way, nothing tears, the skull keeps its form.

mod support;

use glam::Vec3;
use trigger_point_atlas::body::{Model, Part, Tissue};
use trigger_point_atlas::catalog::{Side, Stretch};
use trigger_point_atlas::touch::Motion;

const ALL: [Stretch; 20] = [
    Stretch::Ease,
    Stretch::NeckTurn,
    Stretch::NeckTilt,
    Stretch::NeckFlex,
    Stretch::NeckFlexAway,
    Stretch::ChinIn,
    Stretch::ShoulderLower,
    Stretch::ArmAcross,
    Stretch::ArmBack,
    Stretch::ArmUp,
    Stretch::ArmBehind,
    Stretch::JawOpen,
    Stretch::Breath,
    Stretch::TrunkSide,
    Stretch::TrunkFlex,
    Stretch::TrunkBack,
    Stretch::TrunkTurn,
    Stretch::HipBack,
    Stretch::HipFold,
    Stretch::HipAcross,
];

fn model() -> Model {
    Model::read(&support::model_bytes()).unwrap()
}

fn bone(model: &Model, code: &str, side: Side) -> Vec3 {
    model
        .landmarks
        .get(code)
        .and_then(|l| l.on(side))
        .and_then(|p| p.bone_or_skin())
        .unwrap_or_else(|| panic!("{code}"))
}

#[test]
fn nothing_moves_at_the_beginning_and_every_motion_but_one_moves_something() {
    let model = model();
    for stretch in ALL {
        let motion = Motion::new(stretch, Side::Left, &model.landmarks);
        let skin = model.parts.iter().find(|p| p.tissue == Tissue::Skin).unwrap();
        assert!(skin.mesh.positions.iter().all(|p| motion.at(*p, 0.0).distance(*p) < 1e-6), "{stretch:?}");
        let farthest = skin.mesh.positions.iter().map(|p| motion.at(*p, 1.0).distance(*p)).fold(0.0, f32::max);
        assert_eq!(farthest > 0.005, stretch != Stretch::Ease, "{stretch:?} moves by {farthest} m");
        assert!(
            motion.way().length() > 0.008 || stretch == Stretch::Ease,
            "{stretch:?} shows no way: {}",
            motion.way()
        );
    }
}

#[test]
fn skin_and_muscles_stretch_without_tearing_or_turning_over() {
    let model = model();
    for stretch in ALL {
        for side in Side::BOTH {
            let motion = Motion::new(stretch, side, &model.landmarks);
            for part in model.parts.iter().filter(|p| p.tissue != Tissue::Skeleton) {
                let p = &part.mesh.positions;
                for t in part.mesh.indices.chunks_exact(3) {
                    let rest = [t[0], t[1], t[2]].map(|i| p[i as usize]);
                    let now = rest.map(|p| motion.at(p, 1.0));
                    let normal = |c: [Vec3; 3]| (c[1] - c[0]).cross(c[2] - c[0]);
                    // Slivers have no side.
                    let longest = (0..3).map(|k| rest[k].distance_squared(rest[(k + 1) % 3])).fold(0.0, f32::max);
                    if normal(rest).length() > longest * 0.25 {
                        let turned = normal(now).normalize_or_zero().dot(normal(rest).normalize_or_zero());
                        assert!(turned > -0.1, "{stretch:?} turns {} over at {}", part.name, rest[0]);
                    }
                    for k in 0..3 {
                        let (a, b) = (rest[k].distance(rest[(k + 1) % 3]), now[k].distance(now[(k + 1) % 3]));
                        assert!(b < a * 2.0 + 1e-3, "{stretch:?} tears {}: {a} to {b} m at {}", part.name, rest[k]);
                    }
                }
            }
        }
    }
}

#[test]
fn the_skull_keeps_its_form_and_the_trunk_its_place_while_the_neck_moves() {
    let model = model();
    let skull: Vec<&Part> = model.parts.iter().filter(|p| p.name.starts_with("skull") || p.name == "cranium").collect();
    assert!(!skull.is_empty());
    let crown: Vec<Vec3> =
        skull.iter().flat_map(|p| &p.mesh.positions).copied().filter(|p| p.y > 0.78).step_by(37).collect();
    for stretch in [Stretch::NeckTurn, Stretch::NeckTilt, Stretch::NeckFlex, Stretch::NeckFlexAway, Stretch::ChinIn] {
        let motion = Motion::new(stretch, Side::Right, &model.landmarks);
        for pair in crown.windows(2) {
            let now = motion.at(pair[0], 1.0).distance(motion.at(pair[1], 1.0));
            assert!((now - pair[0].distance(pair[1])).abs() < 1e-3, "{stretch:?}");
        }
        for code in ["JUG", "T4sp", "ACA", "XIP"] {
            let place = bone(&model, code, Side::Right);
            assert!(motion.at(place, 1.0).distance(place) < 1e-3, "{stretch:?} moves {code}");
        }
    }
}

#[test]
fn each_motion_goes_the_way_its_words_say() {
    let model = model();
    for side in Side::BOTH {
        let out = if side == Side::Left { 1.0 } else { -1.0 };
        let goes = |stretch, code: &str| {
            let place = bone(&model, code, side);
            Motion::new(stretch, side, &model.landmarks).at(place, 1.0) - place
        };
        assert!(goes(Stretch::NeckTurn, "GLA").x * out > 0.03, "the face turns towards this side");
        assert!(goes(Stretch::NeckTilt, "GLA").x * out < -0.03, "the head tilts away");
        assert!(goes(Stretch::NeckFlex, "GNA").y < -0.02 && goes(Stretch::NeckFlex, "VTX").z > 0.02, "the chin sinks");
        assert!(goes(Stretch::NeckFlexAway, "GNA").x * out < -0.01, "towards the other armpit");
        assert!(goes(Stretch::ChinIn, "GNA").z < -0.005, "the chin is drawn back");
        assert!(goes(Stretch::ShoulderLower, "ACA").y < -0.01, "the shoulder sinks");
        assert!(goes(Stretch::ArmAcross, "DTU").z > 0.02, "the arm comes forwards");
        assert!(goes(Stretch::ArmBack, "DTU").z < -0.02 && goes(Stretch::ArmBack, "DTU").x * out > 0.0, "out and back");
        assert!(goes(Stretch::ArmUp, "DTU").y > 0.02 && goes(Stretch::ArmUp, "DTU").x * out > 0.0, "the arm rises");
        assert!(goes(Stretch::ArmBehind, "DTU").z < -0.01, "behind the back");
        assert!(goes(Stretch::JawOpen, "GNA").y < -0.006, "the jaw opens");
        assert!(goes(Stretch::TrunkSide, "JUG").x * out < -0.03, "away from this side");
        assert!(goes(Stretch::TrunkFlex, "JUG").z > 0.03 && goes(Stretch::TrunkBack, "JUG").z < -0.02);
        assert!(goes(Stretch::TrunkTurn, "ACA").z < -0.01 || goes(Stretch::TrunkTurn, "ACA").z > 0.01);
    }
}

#[test]
fn the_left_is_the_mirror_of_the_right() {
    let model = model();
    let mirror = |p: Vec3| Vec3::new(-p.x, p.y, p.z);
    for stretch in ALL {
        let [left, right] = [Side::Left, Side::Right].map(|side| Motion::new(stretch, side, &model.landmarks));
        for p in [
            Vec3::new(0.05, 0.75, 0.1),
            Vec3::new(0.2, 0.5, 0.0),
            Vec3::new(-0.1, 0.3, 0.05),
            Vec3::new(0.1, 0.08, 0.0),
        ] {
            assert!(left.at(p, 0.7).distance(mirror(right.at(mirror(p), 0.7))) < 1e-3, "{stretch:?} at {p}");
        }
    }
}
