//! Marks of the trigger points: dots that face the eye.

use super::anatomy::Anatomy;
use super::anatomy::snorm;
use super::orbit::{self, Orbit};
use super::render::mesh::MarkVertex;
use super::render::{DrawKind, Mesh, VertexState};
use crate::body::places::{PointPlace, point_on_skin};
use crate::catalog::{Catalog, Side};
use bevy::prelude::*;

/// Corners of the square that a dot is drawn in.
const CORNERS: [[f32; 2]; 4] = [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]];
/// The normal of a mark is the mean over so many places round it.
const AROUND: u32 = 12;

/// One point on one side of this body.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub point: String,
    /// The part it belongs to, such as `trapezius-upper.R`.
    pub part: String,
    pub side: Side,
    pub position: Vec3,
    /// Outward normal of the skin, averaged over the disc.
    pub normal: Vec3,
    pub radius_m: f32,
    /// Sources differ about it: shown only when it is chosen.
    pub unsure: bool,
}

/// Every placed point; order is that of the mesh.
#[derive(Resource, Default)]
pub struct Marks(pub Vec<Mark>);

impl Marks {
    pub fn find(&self, point: &str, side: Side) -> Option<&Mark> {
        self.0.iter().find(|m| m.point == point && m.side == side)
    }

    /// The visible mark nearest to a window point, within `reach` CSS pixels of its dot, of those that are `shown`.
    pub fn at(
        &self,
        orbit: &Orbit,
        at: Vec2,
        size: Vec2,
        reach: f32,
        anatomy: &Anatomy,
        shown: impl Fn(&Mark) -> bool,
    ) -> Option<&Mark> {
        let eye = orbit.position();
        let mut near: Vec<(f32, &Mark)> = self
            .0
            .iter()
            .filter(|m| shown(m) && m.normal.dot(eye - m.position) > 0.0)
            .filter_map(|m| Some((orbit::project(orbit, m.position, size)?.distance(at), m)))
            .filter(|(d, _)| *d <= reach)
            .collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        near.into_iter().map(|(_, m)| m).find(|m| !anatomy.hidden(m.position, m.normal, eye))
    }
}

/// What a mark looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    Hidden = 0,
    /// Another point is the subject.
    Background = 42,
    Rest = 84,
    Hover = 168,
    Selected = 255,
}

/// A body without the landmarks of more points than this is told of once.
const MOST_TOLD: usize = 8;

/// Places every point of the catalogue on the body: above its muscle, once that has been read. Recipes that cannot be
/// placed are returned as errors.
pub fn place(catalog: &Catalog, anatomy: &Anatomy) -> (Marks, Vec<String>) {
    let (mut marks, mut errors) = (vec![], vec![]);
    for point in catalog.points() {
        for side in Side::BOTH.into_iter().filter(|s| point.sides.has(*s)) {
            match point_on_skin(point, side, &anatomy.landmarks, &anatomy.skin, |name| anatomy.mesh(name)) {
                Ok(Some(PointPlace { skin, .. })) => marks.push(Mark {
                    point: point.id.clone(),
                    part: side.suffixed(&point.muscle),
                    side,
                    position: skin.position,
                    normal: skin.normal,
                    radius_m: point.radius_mm * 1e-3,
                    unsure: point.unsure(),
                }),
                Ok(None) => {}
                Err(e) => errors.push(format!("points.{}.place: {e}", point.id)),
            }
        }
    }
    errors.dedup();
    if errors.len() > MOST_TOLD {
        let all = errors.len();
        errors.truncate(MOST_TOLD);
        let message = format!("{all} points have no place on this body, the first of them: {}", errors.join("; "));
        errors = vec![message];
    }
    (Marks(marks), errors)
}

/// Puts a dot for each mark into one mesh. Normals of the marks become the mean over the skin round them.
pub fn spawn(world: &mut World, mut marks: Marks) {
    let old: Vec<Entity> = world
        .query::<(Entity, &DrawKind)>()
        .iter(world)
        .filter(|(_, kind)| **kind == DrawKind::Marks)
        .map(|(e, _)| e)
        .collect();
    for entity in old {
        world.despawn(entity);
    }
    let (mut vertices, mut indices) = (vec![], vec![]);
    if let Some(anatomy) = world.get_resource::<Anatomy>() {
        for mark in &mut marks.0 {
            let (across, along) = mark.normal.any_orthonormal_pair();
            let round = (0..AROUND).filter_map(|k| {
                let turn = std::f32::consts::TAU * k as f32 / AROUND as f32;
                let beside = (across * turn.cos() + along * turn.sin()) * mark.radius_m * 0.7;
                anatomy.skin.nearest(mark.position + beside)
            });
            let mean = mark.normal + round.map(|skin| skin.normal).sum::<Vec3>();
            mark.normal = mean.normalize_or(mark.normal);
            let base = vertices.len() as u32;
            let normal = snorm(mark.normal);
            vertices.extend(CORNERS.map(|[u, v]| MarkVertex {
                position: mark.position,
                normal,
                local: [u, v, 0.0, 0.0],
            }));
            indices.extend([0, 1, 2, 0, 2, 3].map(|k| base + k));
        }
    }
    if !vertices.is_empty() {
        let state = VertexState(vec![[Emphasis::Rest as u8, 0, 0, 0]; vertices.len()]);
        world.spawn((Mesh::new(&vertices, &indices), DrawKind::Marks, state));
    }
    world.insert_resource(marks);
}

/// Writes the emphasis of every mark into the mesh's changing bytes.
pub fn emphasise(marks: &Marks, state: &mut VertexState, emphasis: impl Fn(&Mark) -> Emphasis) {
    for (mark, bytes) in marks.0.iter().zip(state.0.chunks_exact_mut(CORNERS.len())) {
        bytes.fill([emphasis(mark) as u8, 0, 0, 0]);
    }
}
