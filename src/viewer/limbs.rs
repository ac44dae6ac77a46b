//! Limbs that continue the body beyond its cuts, light and translucent: pain that leaves the body is painted on them.
//!
//! Their file is asked for when they are first wanted. Skin and limbs then make one surface, on which zones are shaped.

use super::anatomy::{Anatomy, snorm};
use super::camera::OrbitCamera;
use super::pacing::Redraw;
use super::protocol::Reply;
use super::render::mesh::LimbVertex;
use super::render::{DrawKind, Frame, Mesh, VertexSlopes, VertexState};
use super::{Outbox, Shown, ViewerSet, layers, palette};
use crate::body::{Landmarks, Model, Part, Surface};
use crate::catalog::Area;
use crate::math::smoothstep;
use crate::session::{Body, ShownLimbs};
use bevy::prelude::*;

const FADE_S: f32 = 0.4;
/// A limb's first ring is the body's own where it lies nearer than this, meters.
const SAME_M: f32 = 0.0005;

/// The limbs of the body on screen.
#[derive(Resource, Default)]
pub struct Limbs {
    asked: bool,
    joined: Option<Joined>,
}

/// Skin and limbs as one surface: the skin's vertices and triangles first, then those of the limbs.
pub struct Joined {
    pub skin: Surface,
    /// Of body and limbs.
    pub landmarks: Landmarks,
}

impl Limbs {
    /// The surface to be painted where limbs are shown.
    pub fn painted(&self, shown: ShownLimbs) -> Option<&Joined> {
        self.joined.as_ref().filter(|_| shown.any())
    }

    /// Whether the limbs of an area are on screen.
    pub fn has(&self, shown: ShownLimbs, area: Area) -> bool {
        self.joined.is_some() && shown.has(area)
    }
}

pub struct LimbsPlugin;

impl Plugin for LimbsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Limbs>().add_systems(
            Update,
            (ask.run_if(resource_exists::<Anatomy>), fade).chain().before(layers::fade).in_set(ViewerSet::Visibility),
        );
    }
}

/// Another body has come.
pub fn begin(world: &mut World) {
    let mut drawn = world.query::<(Entity, &DrawKind)>();
    let old: Vec<Entity> = drawn.iter(world).filter(|(_, kind)| **kind == DrawKind::Limbs).map(|(e, _)| e).collect();
    for entity in old {
        world.despawn(entity);
    }
    world.insert_resource(Limbs::default());
}

fn ask(shown: Res<Shown>, anatomy: Res<Anatomy>, mut limbs: ResMut<Limbs>, mut out: ResMut<Outbox>) {
    if limbs.asked || !shown.scene.limbs.any() {
        return;
    }
    // Nothing is painted otherwise for it.
    limbs.bypass_change_detection().asked = true;
    if let Some(body) = body(&anatomy) {
        out.send(Reply::Limbs { body });
    }
}

/// Which of our bodies it is.
fn body(anatomy: &Anatomy) -> Option<Body> {
    Body::read(anatomy.parts.first()?.name.strip_prefix("skin.")?)
}

/// Takes the file; limbs of another body than the one on screen are passed over.
pub fn load(world: &mut World, model: &Model) {
    let Some(anatomy) = world.get_resource::<Anatomy>() else { return };
    let Some(name) = body(anatomy).map(Body::name) else { return };
    let ours = |part: &&Part| part.name.split(['-', '.']).nth(1) == Some(name);
    let (mut positions, mut normals, mut indices, mut vertices) = (vec![], vec![], vec![], vec![]);
    for part in model.parts.iter().filter(ours) {
        let first = positions.len() as u32;
        let places = joined(part, &anatomy.skin);
        let ring = || places.iter().zip(&part.mesh.belly).filter(|(_, seam)| **seam == 0).map(|((p, _), _)| *p);
        let middle = ring().sum::<Vec3>() / ring().count().max(1) as f32;
        let leg = u8::from(part.name.starts_with("leg"));
        for (i, (position, normal)) in places.iter().copied().enumerate() {
            let seam = part.mesh.belly[i];
            // Beyond its beginning a limb is moved as a whole, whatever moves beside it.
            let whole = smoothstep(0.0, 1.0, f32::from(seam) / 255.0);
            let tone = if part.mesh.cloth[i] > 127 { palette::CLOTH } else { palette::SKIN };
            let [r, g, b] = tone.to_array().map(|x| (x * 255.0).round() as u8);
            vertices.push(LimbVertex {
                position,
                normal: snorm(normal),
                baked: [part.mesh.occlusion[i], seam, leg * 255, 0],
                color: [r, g, b, 255],
                anchor: position.lerp(middle, whole),
            });
            positions.push(position);
            normals.push(normal);
        }
        indices.extend(part.mesh.indices.iter().map(|i| i + first));
    }
    if vertices.is_empty() {
        return;
    }
    let joined = Joined {
        skin: anatomy.skin.continued(&positions, &normals, &indices),
        landmarks: anatomy.landmarks.joined(&model.landmarks),
    };
    let (mesh, state) = (Mesh::new(&vertices, &indices), VertexState(vec![[0; 4]; vertices.len()]));
    begin(world);
    world.spawn((mesh, DrawKind::Limbs, state, VertexSlopes(vec![default(); vertices.len()])));
    world.insert_resource(Limbs { asked: true, joined: Some(joined) });
}

/// Places and normals of a limb whose ring is the body's own, to the last bit, so that no light falls between.
fn joined(part: &Part, skin: &Surface) -> Vec<(Vec3, Vec3)> {
    let m = &part.mesh;
    let own = |p: Vec3, n: Vec3| {
        let near = skin.nearest(p)?;
        let corners = skin.corners(near.triangle).map(|c| c as usize);
        let at = corners.into_iter().min_by(|a, b| {
            let far = |i: usize| skin.positions[i].distance(p);
            far(*a).total_cmp(&far(*b))
        })?;
        let same = skin.positions[at].distance(p) < SAME_M && skin.normals[at].dot(n) > 0.0;
        same.then(|| (skin.positions[at], skin.normals[at]))
    };
    let each = m.positions.iter().zip(&m.normals).zip(&m.belly);
    each.map(|((p, n), seam)| Some((*p, *n)).filter(|_| *seam > 0).or_else(|| own(*p, *n)).unwrap_or((*p, *n)))
        .collect()
}

/// They come and go softly.
fn fade(
    shown: Res<Shown>,
    limbs: Res<Limbs>,
    time: Res<Time>,
    camera: Res<OrbitCamera>,
    mut frame: ResMut<Frame>,
    mut redraw: ResMut<Redraw>,
) {
    let step = (time.delta_secs() / FADE_S).min(0.4);
    let toward = |now: f32, area: Area| {
        let goal = f32::from(u8::from(limbs.has(shown.scene.limbs, area)));
        if camera.reduced_motion { goal } else { now + (goal - now).clamp(-step, step) }
    };
    let now = Vec2::new(toward(frame.limbs.x, Area::Arm), toward(frame.limbs.y, Area::Leg));
    if now != frame.limbs {
        frame.limbs = now;
        redraw.moving();
    }
}
