//! The hands and tools that press: somebody holds them, and they fade out before they end.

mod support;

use glam::Vec3;
use std::collections::BTreeSet;
use trigger_point_atlas::body::{Model, Part};

fn contacts() -> Vec<Part> {
    Model::read(&support::contacts_bytes()).unwrap().parts
}

fn named<'a>(parts: &'a [Part], name: &str) -> &'a Part {
    parts.iter().find(|part| part.name == name).unwrap_or_else(|| panic!("no contact {name}"))
}

/// Opaque places of the hand, or of the tool.
fn solid(part: &Part, tool: bool) -> Vec<Vec3> {
    let mesh = &part.mesh;
    let is = |k: &usize| (mesh.tool[*k] > 127) == tool && mesh.colour[*k][3] == 255;
    (0..mesh.positions.len()).filter(is).map(|k| mesh.positions[k]).collect()
}

fn extent(places: &[Vec3]) -> f32 {
    let (low, high) = places.iter().fold((Vec3::MAX, Vec3::MIN), |(l, h), p| (l.min(*p), h.max(*p)));
    (high - low).length()
}

#[test]
fn every_contact_has_a_hand_or_an_arm_and_the_tools_are_held() {
    let parts = contacts();
    let names: BTreeSet<&str> = parts.iter().map(|part| &*part.name).collect();
    assert_eq!(names, BTreeSet::from(["ball", "elbow", "fingertips", "hook", "knuckle", "pincer", "thumb"]));
    for part in &parts {
        let hand = solid(part, false);
        assert!(extent(&hand) > 0.13, "{}: no more than {:.0} mm of a hand", part.name, extent(&hand) * 1e3);
        let tool = solid(part, true);
        assert_eq!(!tool.is_empty(), matches!(&*part.name, "ball" | "hook"), "{}", part.name);
        if tool.is_empty() {
            continue;
        }
        let gap = |p: &Vec3| tool.iter().map(|q| q.distance(*p)).fold(f32::INFINITY, f32::min);
        let touching = hand.iter().filter(|p| gap(p) < 0.004).count();
        assert!(touching > 60, "{}: only {touching} places of the hand are at the tool", part.name);
        let lowest = |places: &[Vec3]| places.iter().map(|p| p.y).fold(f32::INFINITY, f32::min);
        assert!(lowest(&tool) < 0.001 && lowest(&hand) > 0.004, "{}: the tool touches, not the hand", part.name);
    }
}

#[test]
fn the_elbow_is_between_an_upper_arm_and_a_forearm_with_its_hand() {
    let parts = contacts();
    let arm = solid(named(&parts, "elbow"), false);
    assert!(extent(&arm) > 0.36, "{:.0} mm", extent(&arm) * 1e3);
    // Both rise from the skin, to either side.
    let far = |toward: f32| arm.iter().filter(|p| p.z * toward > 0.04).map(|p| p.y).fold(0.0, f32::max);
    assert!(far(1.0) > 0.06 && far(-1.0) > 0.06, "{} {}", far(1.0), far(-1.0));
}

#[test]
fn where_an_arm_ends_it_has_faded_away_and_no_triangle_jumps() {
    for part in contacts() {
        let mesh = &part.mesh;
        let opacity = |k: u32| mesh.colour[k as usize][3];
        assert!(mesh.colour.iter().any(|c| c[3] == 0), "{}: it does not fade", part.name);
        for triangle in mesh.indices.chunks_exact(3) {
            let all = [0, 1, 2].map(|k| opacity(triangle[k]));
            let (least, most) = (all.iter().min().unwrap(), all.iter().max().unwrap());
            // What is nearly gone may go at once.
            assert!(most - least < 90 || *most < 102, "{}: from {most} to {least} within a triangle", part.name);
        }
    }
}
