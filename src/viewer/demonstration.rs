//! The pressing hand: the demonstration's instant turned into a contact, a dent, blood flow, a cut, the zone's strength
//! and the body's motion.

use super::anatomy::{Anatomy, mesh};
use super::marks::{Mark, Marks};
use super::render::{
    BOUNDS, Drawn, Frame, Heights, JointUniform, LOCAL, MotionUniform, NORMAL, PressUniform, VertexState,
};
use super::{Atlas, Clock, Redraw, Shown, palette};
use crate::body::{Model, Part, Tissue};
use crate::pressure::{Firmness, Phase, Timeline};
use crate::session::Tone;
use crate::touch::give::band_m;
use crate::touch::patch::PATCH_M;
use crate::touch::{Column, Cut, Dent, Give, Lie, Motion, Patch, Section, Shape, Sinks, contact_frame};
use bevy::asset::RenderAssetUsages;
use bevy::camera::visibility::{NoFrustumCulling, VisibilityClass};
use bevy::mesh::{Indices, PrimitiveTopology, VertexAttributeValues};
use bevy::prelude::*;

/// Hands and tools by name, as the file gave them.
#[derive(Resource, Default)]
pub struct Contacts {
    models: Vec<Part>,
    /// The one now on screen, in its skin.
    shown: Option<(String, Tone, Entity)>,
}

/// What is being done to the body, for those who frame the picture.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub enum Act {
    #[default]
    None,
    /// The knot is looked for through the skin.
    Finding,
    Pressing {
        /// The side from which contact and dent are in sight.
        open: Vec3,
    },
    Inside(Cut),
    Lengthening {
        /// Where the motion is seen, if anything moves.
        shown: Option<Vec3>,
        /// And which way it goes.
        way: Vec3,
    },
}

/// The body's motion now: what moves, and how far, 0..=1.
#[derive(Resource, Clone, Default)]
pub struct Bent {
    pub motion: Motion,
    pub share: f32,
}

impl Bent {
    /// Where a place of the body at rest is now.
    pub fn at(&self, p: Vec3) -> Vec3 {
        if self.share > 0.0 { self.motion.at(p, self.share) } else { p }
    }
}

/// What is worked out once for a point: how the contact lies there, what lies below, what its lengthening moves.
struct Place {
    mark: Mark,
    contact: String,
    lie: Lie,
    column: Column,
    band: Vec3,
    number: f32,
    motion: Motion,
}

/// The finer skin round the point, and the cut.
#[derive(Default)]
pub struct Surfaces {
    patch: Option<Entity>,
    cut: Option<(Entity, Cut)>,
}

/// The gap at which the contact has come into full view, and where it starts, millimetres.
const APPEARS_MM: (f32, f32) = (22.0, 60.0);
/// Strength of the zone before any pressure is felt.
const ZONE_AT_REST: f32 = 0.16;
/// How far one sees through the skin while the knot is looked for.
const WINDOW: f32 = 0.9;
/// Seconds in which that window opens, and closes at the phase's end.
const WINDOW_S: f64 = 0.8;
/// The face of a cut is seen from so much above it as from aside.
pub const ABOVE: f32 = 0.8;
/// Farther from the point than this the skin stays as it is, metres.
const FINE_M: f32 = PATCH_M - 0.003;

/// Linear color of the hand.
fn hand(tone: Tone) -> Vec3 {
    match tone {
        Tone::Fair => palette::HAND_FAIR,
        Tone::Medium => palette::HAND_MEDIUM,
        Tone::Tan => palette::HAND_TAN,
        Tone::Brown => palette::HAND_BROWN,
        Tone::Deep => palette::HAND_DEEP,
    }
}

pub struct DemonstrationPlugin;

impl Plugin for DemonstrationPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Contacts>()
            .init_resource::<Act>()
            .init_resource::<Bent>()
            .add_systems(Update, (press, refine).chain());
    }
}

/// Takes the contacts' file.
pub fn load(world: &mut World, model: Model) {
    let mut contacts = world.resource_mut::<Contacts>();
    contacts.models = model.parts;
    if let Some((_, _, entity)) = contacts.shown.take() {
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
    mut act: ResMut<Act>,
    mut bent: ResMut<Bent>,
    mut commands: Commands,
    mut timeline: Local<Option<(String, Firmness, Timeline)>>,
    mut place: Local<Option<Place>>,
    mut surfaces: Local<Surfaces>,
) {
    let open = || {
        let (demo, selection) = (shown.0.demo.as_ref()?, shown.0.selection.as_ref()?);
        let catalog = &atlas.as_ref()?.0;
        let point = catalog.point(&selection.point)?;
        let mark = marks.as_ref()?.find(&selection.point, selection.side)?;
        let stretch = catalog.muscle(&point.muscle).map(|m| m.stretch).unwrap_or_default();
        Some((demo, point.pressure.as_ref()?, stretch, mark, anatomy.as_ref()?))
    };
    let Some((demo, pressure, stretch, mark, anatomy)) = open() else {
        *timeline = None;
        *place = None;
        surfaces.clear(&mut commands);
        act.set_if_neq(Act::None);
        if bent.share != 0.0 {
            bent.share = 0.0;
        }
        let rest = f32::from(u8::from(shown.0.shown().is_some()));
        if frame.zones != rest || frame.press.tissue != Vec4::ZERO {
            frame.zones = rest;
            frame.press = PressUniform::default();
            frame.motion = MotionUniform::default();
            frame.window = 0.0;
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
    let tone = shown.0.hand;
    // Contacts that have no model of their own yet are shown as the thumb.
    let part = contacts.models.iter().find(|p| p.name == name).or(contacts.models.first());
    if contacts.shown.as_ref().is_none_or(|(n, t, _)| n != name || *t != tone) {
        let made = part.map(|p| spawn(contact_mesh(p, hand(tone)), Drawn::Contact, &mut meshes, &mut commands));
        if let Some((_, _, old)) = contacts.shown.take() {
            commands.entity(old).despawn();
        }
        if let Some(entity) = made {
            contacts.shown = Some((name.to_owned(), tone, entity));
            redraw.moving();
        }
    }

    let stale = anatomy.is_changed() || place.as_ref().is_none_or(|p| p.mark != *mark || p.contact != name);
    let part = contacts.models.iter().find(|p| p.name == name).or(contacts.models.first());
    if let Some(part) = part.filter(|_| stale) {
        surfaces.clear(&mut commands);
        let opacity: Vec<u8> = part.mesh.colour.iter().map(|c| c[3]).collect();
        let shape = Shape { positions: &part.mesh.positions, indices: &part.mesh.indices, opacity: &opacity };
        let wished = contact_frame(mark.normal, mark.side);
        *place = Some(Place {
            contact: name.to_owned(),
            lie: Lie::new(&shape, wished, mark.position, Sinks::new(pressure), &anatomy.skin),
            column: anatomy.beneath(&mark.part, |under| under.column(mark.position, -mark.normal)),
            band: anatomy.band(mark),
            number: anatomy.number(&mark.part).map_or(-1.0, |n| n as f32),
            motion: Motion::new(stretch, mark.side, &anatomy.landmarks),
            mark: mark.clone(),
        });
    }
    let Some(place) = place.as_ref() else { return };
    let mark = &place.mark;
    surfaces.fit(place, demo.inside, anatomy, &mut meshes, &mut commands, &mut redraw);

    // A stroke wanders along the band, or across it, and stays on the skin.
    // Where the tissue is spread, the contact takes it along.
    let slide_mm = now.slide_mm + now.spread * now.stroke_mm * 0.5;
    let moved = slide_mm != 0.0 || now.across_mm != 0.0;
    let aside = mark.normal.cross(place.band);
    let there = moved
        .then(|| anatomy.skin.nearest(mark.position + (place.band * slide_mm + aside * now.across_mm) * 1e-3))
        .flatten();
    let (at, normal) = there.map_or((mark.position, mark.normal), |skin| {
        (skin.position, mark.normal.lerp(skin.normal, 0.6).normalize_or(mark.normal))
    });
    let carried = moved.then(|| place.lie.carried(normal));
    let lie = carried.as_ref().unwrap_or(&place.lie);

    let give = Give::new(&place.column, &now.layers);
    let dent = Dent::of(&now, &give, lie, at, pressure.area_cm2);
    let presence = ((APPEARS_MM.1 - now.gap_mm) / (APPEARS_MM.1 - APPEARS_MM.0)).clamp(0.0, 1.0);
    let cut = surfaces.cut.as_ref().map(|(_, cut)| *cut);
    let window = if cut.is_some() || now.phase != Phase::Find { 0.0 } else { window(now.t_s, now.phase_end_s) };
    let knot = mark.position - mark.normal * band_m(&place.column);
    let fine = if surfaces.patch.is_some() { FINE_M } else { 0.0 };
    frame.press = PressUniform {
        place: at.extend(dent.radius_m),
        normal: dent.axes.y_axis.extend(dent.depth_m),
        tissue: Vec4::new(now.flow, presence, now.gap_mm * 1e-3, 1.0),
        contact: lie.pose(at, dent.above_m),
        aside: dent.axes.x_axis.extend(dent.above_m),
        wrist: dent.axes.z_axis.extend(lie.reach_m.min(10.0)),
        depths: Vec3::from(give.depths_m).extend(fine),
        shares: Vec4::new(give.shares[0], give.shares[1], window, place.number),
        band: place.band.extend(now.softening),
        knot: knot.extend(now.perfusion),
        cut_along: cut.map_or(Vec4::ZERO, |c| c.along.extend(c.half_width)),
        cut_toward: cut.map_or(Vec4::ZERO, |c| c.toward.extend(c.length)),
        cut_out: cut.map_or(mark.normal.extend(0.0), |c| c.out.extend(c.depth)),
        cut_place: mark.position.extend(now.contract),
        underside: heights(lie),
    };
    frame.window = window;
    frame.zones = ZONE_AT_REST + (1.0 - ZONE_AT_REST) * now.referral;
    frame.motion = joints(&place.motion, now.lengthen);
    if bent.share != now.lengthen || bent.motion != place.motion {
        *bent = Bent { motion: place.motion.clone(), share: now.lengthen };
    }
    act.set_if_neq(match (cut, now.phase) {
        (_, Phase::Lengthen) => Act::Lengthening { shown: place.motion.shown, way: place.motion.way() },
        (Some(cut), _) => Act::Inside(cut),
        (None, Phase::Find) => Act::Finding,
        (None, _) => Act::Pressing { open: open_side(&place.lie) },
    });
    if demo.playing && (t < line.duration_s() || demo.again) {
        redraw.animating();
    }
}

/// How far the window in the skin is open.
fn window(t_s: f64, end_s: f64) -> f32 {
    let part = |s: f64| (s / WINDOW_S).clamp(0.0, 1.0) as f32;
    WINDOW * part(t_s).min(part(end_s - t_s))
}

fn heights(lie: &Lie) -> Heights {
    let mut heights = Heights::default();
    for (row, four) in heights.rows.iter_mut().zip(lie.underside.0.chunks_exact(4)) {
        *row = Vec4::from_slice(four);
    }
    heights
}

fn joints(motion: &Motion, share: f32) -> MotionUniform {
    let mut uniform = MotionUniform::default();
    for (to, joint) in uniform.joints.iter_mut().zip(&motion.joints) {
        *to = JointUniform {
            pivot: joint.pivot.extend(joint.angle * share),
            axis: joint.axis.extend(0.0),
            shift: (joint.shift * share).extend(0.0),
            ramps: joint.ramps,
        };
    }
    uniform
}

/// The side of a pressing hand from which its thumb is in sight: away from the fingers.
fn open_side(lie: &Lie) -> Vec3 {
    (lie.axes.z_axis * 0.25 - lie.axes.x_axis).normalize_or_zero()
}

impl Surfaces {
    fn clear(&mut self, commands: &mut Commands) {
        let Self { patch, cut } = std::mem::take(self);
        for entity in [patch, cut.map(|c| c.0)].into_iter().flatten() {
            commands.entity(entity).despawn();
        }
    }

    /// Makes the finer skin, and the cut where it is wanted.
    fn fit(
        &mut self,
        place: &Place,
        inside: bool,
        anatomy: &Anatomy,
        meshes: &mut Assets<Mesh>,
        commands: &mut Commands,
        redraw: &mut Redraw,
    ) {
        let mark = &place.mark;
        if self.patch.is_none() && anatomy.look.len() == anatomy.skin.positions.len() {
            let patch = Patch::new(&anatomy.skin, mark.position, PATCH_M);
            let entity = spawn(patch_mesh(&patch, anatomy), Drawn::Patch, meshes, commands);
            commands.entity(entity).insert((PatchOf(patch), VertexState::default()));
            self.patch = Some(entity);
            redraw.moving();
        }
        if inside && self.cut.is_none() {
            // Away from the hand, so that the face is seen past it.
            let toward = place.band.cross(mark.normal).normalize_or(place.lie.axes.x_axis);
            let hand = place.lie.axes * place.lie.tilt * Vec3::new(0.4, 0.3, 1.0);
            let toward = if toward.dot(hand) > 0.0 { -toward } else { toward };
            // But not where the body itself stands before it.
            let hidden = |toward: Vec3| {
                let from = mark.position + toward * 0.012;
                anatomy.hidden(from, mark.normal, from + (toward + mark.normal * ABOVE) * 0.4)
            };
            let toward = if hidden(toward) && !hidden(-toward) { -toward } else { toward };
            let section = anatomy.beneath(&mark.part, |under| {
                Section::new(mark.position, mark.normal, place.band, toward, &anatomy.skin, under)
            });
            self.cut = Some((spawn(section_mesh(&section), Drawn::Section, meshes, commands), section.cut));
            redraw.moving();
        }
        if !inside && let Some((entity, _)) = self.cut.take() {
            commands.entity(entity).despawn();
        }
    }
}

fn spawn(mesh: Mesh, drawn: Drawn, meshes: &mut Assets<Mesh>, commands: &mut Commands) -> Entity {
    let whole = (Transform::default(), VisibilityClass::default(), NoFrustumCulling);
    commands.spawn((Mesh3d(meshes.add(mesh)), drawn, whole)).id()
}

/// Which vertices of the skin the finer ones come from.
#[derive(Component)]
struct PatchOf(Patch);

/// What is painted on the skin is on the finer skin too.
fn refine(
    skins: Query<(&Drawn, Ref<VertexState>), Without<PatchOf>>,
    mut patches: Query<(&PatchOf, &mut VertexState), With<PatchOf>>,
    mut redraw: ResMut<Redraw>,
) {
    let Some((_, skin)) = skins.iter().find(|(d, _)| **d == Drawn::Layer(Tissue::Skin)) else { return };
    for (PatchOf(patch), mut state) in &mut patches {
        if !skin.is_changed() && state.0.len() == patch.vertices.len() {
            continue;
        }
        redraw.once();
        state.0 = patch
            .vertices
            .iter()
            .map(|blend| {
                mixed(blend.corners.map(|v| skin.0.get(v as usize).copied().unwrap_or_default()), blend.weights)
            })
            .collect();
    }
}

fn mixed(corners: [[u8; 4]; 3], weights: [f32; 3]) -> [u8; 4] {
    std::array::from_fn(|k| {
        let sum: f32 = corners.iter().zip(weights).map(|(c, w)| f32::from(c[k]) * w).sum();
        sum.round() as u8
    })
}

/// The second byte of what is baked is the belly of muscles; in the third the finer skin has its sign.
const FINE: u8 = 255;

fn patch_mesh(patch: &Patch, anatomy: &Anatomy) -> Mesh {
    let skin = &anatomy.skin;
    let blend = |values: &[Vec3], b: &crate::touch::patch::Blend| {
        b.corners.iter().zip(b.weights).map(|(&c, w)| values[c as usize] * w).sum::<Vec3>()
    };
    let positions: Vec<Vec3> = patch.vertices.iter().map(|b| b.position(skin)).collect();
    let normals: Vec<Vec3> = patch.vertices.iter().map(|b| blend(&skin.normals, b).normalize_or(Vec3::Y)).collect();
    let look = |b: &crate::touch::patch::Blend| b.corners.map(|c| anatomy.look[c as usize]);
    let baked = patch.vertices.iter().map(|b| {
        let [open, belly, ..] = mixed(look(b).map(|l| l.0), b.weights);
        [open, belly, FINE, 0]
    });
    let colours = patch.vertices.iter().map(|b| mixed(look(b).map(|l| l.1), b.weights));
    mesh(&positions, &normals, baked.collect(), colours.collect(), &patch.indices)
}

fn section_mesh(section: &Section) -> Mesh {
    let corners = &section.corners;
    let byte = |v: Vec3| [v.x, v.y, v.z, 0.0].map(|x| (x * 127.0) as i8);
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(
            Mesh::ATTRIBUTE_POSITION,
            corners.iter().map(|c| c.position.to_array()).collect::<Vec<_>>(),
        )
        .with_inserted_attribute(
            NORMAL,
            VertexAttributeValues::Snorm8x4(corners.iter().map(|c| byte(c.normal)).collect()),
        )
        .with_inserted_attribute(BOUNDS, VertexAttributeValues::Float32x4(corners.iter().map(|c| c.bounds).collect()))
        .with_inserted_attribute(
            LOCAL,
            VertexAttributeValues::Float32x4(corners.iter().map(|c| c.local.extend(0.0).to_array()).collect()),
        )
        .with_inserted_indices(Indices::U32(section.indices.clone()))
}

fn contact_mesh(part: &Part, hand: Vec3) -> Mesh {
    let m = &part.mesh;
    let base = if part.material == "tool" { palette::TOOL } else { hand };
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
