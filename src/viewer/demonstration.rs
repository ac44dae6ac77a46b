//! The pressing hand: the demonstration's instant turned into a contact, a dent, blood flow and the zone's strength.

use super::anatomy::{Anatomy, mesh};
use super::marks::{Mark, Marks};
use super::render::{Drawn, Frame, PressUniform};
use super::{Atlas, Clock, Redraw, Shown};
use crate::body::{Model, Part};
use crate::catalog::Side;
use crate::pressure::{Firmness, Timeline};
use bevy::camera::visibility::{NoFrustumCulling, VisibilityClass};
use bevy::prelude::*;

/// Hands and tools by name, as the file gave them.
#[derive(Resource, Default)]
pub struct Contacts {
    models: Vec<Part>,
    /// The one now on screen.
    shown: Option<(String, Entity)>,
}

/// The gap at which the contact has come into full view, and where it starts, millimetres.
const APPEARS_MM: (f32, f32) = (22.0, 60.0);
/// Hand skin: a little deeper than the body's so that the two are told apart.
const HAND: Vec3 = Vec3::new(0.52, 0.295, 0.20);
/// Rubber and lacquered wood.
const TOOL: Vec3 = Vec3::new(0.06, 0.16, 0.18);
/// Strength of the zone before any pressure is felt.
const ZONE_AT_REST: f32 = 0.16;

pub struct DemonstrationPlugin;

impl Plugin for DemonstrationPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Contacts>().add_systems(Update, press);
    }
}

/// Takes the contacts' file.
pub fn load(world: &mut World, model: Model) {
    let mut contacts = world.resource_mut::<Contacts>();
    contacts.models = model.parts;
    if let Some((_, entity)) = contacts.shown.take() {
        world.despawn(entity);
    }
}

fn press(
    shown: Res<Shown>,
    clock: Res<Clock>,
    atlas: Option<Res<Atlas>>,
    marks: Option<Res<Marks>>,
    anatomy: Option<Res<Anatomy>>,
    mut contacts: ResMut<Contacts>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut frame: ResMut<Frame>,
    mut redraw: ResMut<Redraw>,
    mut commands: Commands,
    mut timeline: Local<Option<(String, Firmness, Timeline)>>,
    mut band: Local<Option<(String, Vec3)>>,
) {
    let open = || {
        let (demo, selection) = (shown.0.demo.as_ref()?, shown.0.selection.as_ref()?);
        let point = atlas.as_ref()?.0.point(&selection.point)?;
        let mark = marks.as_ref()?.find(&selection.point, selection.side)?;
        Some((demo, point.pressure.as_ref()?, mark))
    };
    let Some((demo, pressure, mark)) = open() else {
        *timeline = None;
        let rest = f32::from(u8::from(shown.0.shown().is_some()));
        if frame.zones != rest || frame.press.tissue != Vec4::ZERO {
            frame.zones = rest;
            frame.press = PressUniform::default();
        }
        return;
    };
    if timeline.as_ref().is_none_or(|(id, firmness, _)| *id != mark.point || *firmness != demo.firmness) {
        *timeline = Some((mark.point.clone(), demo.firmness, Timeline::new(pressure, demo.firmness)));
    }
    let Some((_, _, line)) = timeline.as_ref() else { return };
    let t = demo.time_s(clock.now_ms, line.duration_s());
    let now = line.frame(t);

    let name = now.contact.name();
    if contacts.shown.as_ref().is_none_or(|(n, _)| n != name) {
        if let Some((_, old)) = contacts.shown.take() {
            commands.entity(old).despawn();
        }
        // Contacts that have no model of their own yet are shown as the thumb.
        let part = contacts.models.iter().find(|p| p.name == name).or(contacts.models.first());
        if let Some(handle) = part.map(|p| meshes.add(contact_mesh(p))) {
            let entity = commands
                .spawn((
                    Mesh3d(handle),
                    Drawn::Contact,
                    Transform::default(),
                    VisibilityClass::default(),
                    NoFrustumCulling,
                ))
                .id();
            contacts.shown = Some((name.to_owned(), entity));
            redraw.moving();
        }
    }

    // A stroke wanders along the band, or across it, and stays on the skin.
    let moved = now.slide_mm != 0.0 || now.across_mm != 0.0;
    let stroked = anatomy.as_ref().filter(|_| moved).and_then(|anatomy| {
        if band.as_ref().is_none_or(|(part, _)| *part != mark.part) {
            *band = Some((mark.part.clone(), anatomy.band(mark)));
        }
        let along = band.as_ref()?.1;
        let aside = mark.normal.cross(along);
        let on_skin = anatomy.skin.nearest(mark.position + (along * now.slide_mm + aside * now.across_mm) * 1e-3)?;
        Some(Mark {
            position: on_skin.position,
            normal: mark.normal.lerp(on_skin.normal, 0.6).normalize(),
            ..mark.clone()
        })
    });
    let mark = stroked.as_ref().unwrap_or(mark);

    let presence = ((APPEARS_MM.1 - now.gap_mm) / (APPEARS_MM.1 - APPEARS_MM.0)).clamp(0.0, 1.0);
    let (gap, depth) = (now.gap_mm * 1e-3, now.depth_mm * 1e-3);
    let footprint = (pressure.area_cm2 / std::f32::consts::PI).sqrt() * 0.01;
    frame.press = PressUniform {
        place: mark.position.extend(footprint * 1.9 + depth * 0.9),
        normal: mark.normal.extend(depth),
        tissue: Vec4::new(now.flow, presence, gap, 1.0),
        contact: contact_pose(mark, gap - depth),
    };
    frame.zones = ZONE_AT_REST + (1.0 - ZONE_AT_REST) * now.referral;
    if demo.playing && t < line.duration_s() {
        redraw.animating();
    }
}

/// Contact frame to world, `along` metres outside the skin. Columns: to the hand's own side, outwards, towards the wrist.
fn contact_pose(mark: &Mark, along: f32) -> Mat4 {
    let (fingers, z) = contact_axes(mark);
    // The model is a right hand: its fingers lie over +X. Where they lie the other way it is a left one.
    let place = mark.position + mark.normal * along;
    Mat4::from_cols(fingers.extend(0.0), mark.normal.extend(0.0), z.extend(0.0), place.extend(1.0))
}

/// Unit vectors along the skin: from the thumb to the fingers, and to the wrist, which comes from below and outside.
/// Of the two hands it is the one whose thumb is in sight from the body's front (on the back: from behind).
fn contact_axes(mark: &Mark) -> (Vec3, Vec3) {
    let outward = if mark.side == Side::Left { 1.0 } else { -1.0 };
    let y = mark.normal;
    let wish = Vec3::new(outward * 0.75, -0.65, 0.0) + Vec3::Z * y.z.signum() * 0.1;
    let z = (wish - y * wish.dot(y)).normalize_or(y.any_orthonormal_vector());
    let x = y.cross(z);
    let onlooker = if y.z < -0.35 { Vec3::new(-outward * 0.4, 0.3, -1.0) } else { Vec3::new(-outward * 0.4, 0.3, 1.0) };
    (if x.dot(onlooker) > 0.0 { -x } else { x }, z)
}

/// The side of a pressing hand from which its thumb is in sight: away from the fingers.
pub fn open_side(mark: &Mark) -> Vec3 {
    let (fingers, z) = contact_axes(mark);
    (z * 0.25 - fingers).normalize_or_zero()
}

fn contact_mesh(part: &Part) -> Mesh {
    let m = &part.mesh;
    let base = if part.material == "tool" { TOOL } else { HAND };
    let baked = m.occlusion.iter().map(|&o| [o, 0, 0, 0]).collect();
    let colours = m
        .colour
        .iter()
        .map(|c| {
            // Tints are stored times 0.8, so that nails may be lighter than the base.
            let tint = |k: usize, base: f32| (base * f32::from(c[k]) / 0.8).clamp(0.0, 255.0) as u8;
            [tint(0, base.x), tint(1, base.y), tint(2, base.z), c[3]]
        })
        .collect();
    mesh(&m.positions, &m.normals, baked, colours, &m.indices)
}
