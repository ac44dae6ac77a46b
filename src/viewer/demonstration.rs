//! The pressing hand: the demonstration's instant turned into a contact, a dent, blood flow, a cut, the zone's strength
//! and the body's motion.

use super::anatomy::{Anatomy, snorm};
use super::camera::OrbitCamera;
use super::filming::{Filming, Posed};
use super::hand::{self, Leaving, is_felt};
use super::labels::Explained;
use super::marks::{Mark, Marks};
use super::pacing::Redraw;
use super::protocol::Reply;
use super::refine::{self, PatchOf, patch_mesh};
use super::render::mesh::SectionVertex;
use super::render::uniforms::{JointUniform, MotionUniform, PressUniform};
use super::render::{DrawKind, Frame, Mesh, VertexSlopes, VertexState};
use super::{Atlas, Clock, Outbox, Shown, ViewerSet};
use crate::body::{Model, Part};
use crate::catalog::{Contact, Pressure, Side, Stretch};
use crate::pressure::{self, Firmness, Phase, Timeline};
use crate::session::Tone;
use crate::touch::dent::drag;
use crate::touch::give::band_m;
use crate::touch::ground::ground;
use crate::touch::patch::PATCH_M;
use crate::touch::section::{Layer, Sight};
use crate::touch::{
    Column, Cut, Dent, Fineness, Give, Lie, Motion, Patch, Placed, Section, Shape, Sinks, Way, contact_frame, lifts,
};
use bevy::prelude::*;

/// Hands and tools by name, as the file gave them.
#[derive(Resource, Default)]
pub struct Contacts {
    models: Vec<Part>,
    /// The file came, or never will.
    settled: bool,
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
        /// It is long enough under way that one looks where the pain is felt.
        felt: bool,
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

/// The demonstration that is open, and what was worked out for it.
#[derive(Resource, Default)]
struct Demonstration {
    timeline: Option<(Pressure, Firmness, Timeline)>,
    now: Option<Instant>,
    fit: Option<Fit>,
    /// The skin under the contact in the last picture.
    dent: Option<Dent>,
    surfaces: Surfaces,
    begun: Option<Begun>,
}

/// The hand came into the picture, which had come near: its time passes from then on.
struct Begun {
    /// At the point, or another is begun.
    of: (String, Side),
    at_ms: f64,
    /// What its time was counted from until then.
    since_ms: f64,
}

impl Begun {
    /// The page counts from that picture as well, or will not.
    fn told(&self, since_ms: f64, now_ms: f64) -> bool {
        since_ms != self.since_ms || now_ms - self.at_ms > ANSWER_MS
    }
}

/// The page's answer to the first picture with the hand takes no longer, ms.
const ANSWER_MS: f64 = 500.0;

/// Its instant.
struct Instant {
    frame: pressure::Frame,
    mark: Mark,
    stretch: Stretch,
    pressure: Pressure,
    /// The tissue under the contact is laid open.
    inside: bool,
    /// Time goes on.
    plays: bool,
}

/// What is worked out once for a point: how the contact lies there, what lies below, what its lengthening moves.
struct Fit {
    mark: Mark,
    contact: String,
    way: Way,
    /// How fine the skin there must be.
    fineness: Fineness,
    /// Where most of the contact near the patch is, from its middle.
    leans: Vec3,
    column: Column,
    band: Vec3,
    /// The muscle's number among the parts.
    number: Option<usize>,
    /// Where the knot is, and a place on the muscle beside it that its name is led to.
    knot: Vec3,
    named: Vec3,
    motion: Motion,
}

/// The finer skin round the point, and the cut.
#[derive(Default)]
struct Surfaces {
    patch: Option<Entity>,
    cut: Option<(Entity, Cut)>,
    /// What the cut shows.
    sights: Vec<Sight>,
}

/// Strength of the zone before any pressure is felt.
const ZONE_AT_REST: f32 = 0.16;
/// How much of a contact may stand before the cut, metres from its patch.
const NEAR_M: f32 = 0.12;
/// Half the width of what the window in the skin shows clearly, metres.
const WINDOW_M: f32 = 0.036;
/// Where on the muscle its name is led to, from the knot: along the band and across it, metres.
const NAMED_M: [[f32; 2]; 6] =
    [[0.022, 0.0], [-0.022, 0.0], [0.014, 0.012], [-0.014, -0.012], [0.01, 0.0], [-0.01, 0.0]];
/// Seconds in which that window opens, and closes at the phase's end.
const WINDOW_S: f64 = 0.8;
/// The face of a cut is seen from so much above it as from aside.
pub const ABOVE: f32 = 0.8;
/// Farther from the point than this the skin stays as it is, metres.
const FINE_M: f32 = PATCH_M - 0.003;

/// Steps in order: the timeline's instant, the contact's mesh, how it lies on the body, what the shader is told, what
/// others are told.
pub struct DemonstrationPlugin;

impl Plugin for DemonstrationPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Contacts>()
            .init_resource::<Demonstration>()
            .init_resource::<Act>()
            .init_resource::<Bent>()
            .init_resource::<Leaving>()
            .init_resource::<Explained>()
            .add_systems(
                Update,
                (
                    (follow_timeline, show_contact, fit, write_press, report)
                        .chain()
                        .in_set(ViewerSet::Demonstration)
                        .run_if(resource_exists::<Anatomy>),
                    leave.in_set(ViewerSet::Aim).after(super::selection::aim),
                    // From where the camera is now: no other frame may follow.
                    explain
                        .in_set(ViewerSet::Annotate)
                        .before(super::forbidden::forbid)
                        .run_if(resource_exists::<Anatomy>),
                    refine::refine.after(super::selection::mark).in_set(ViewerSet::Paint),
                    begin.in_set(ViewerSet::Report).run_if(resource_exists::<Anatomy>),
                    tell_time.in_set(ViewerSet::Report).after(begin).run_if(super::pacing::due),
                ),
            );
    }
}

/// Takes the contacts' file.
pub fn load(world: &mut World, model: Model) {
    let mut contacts = world.resource_mut::<Contacts>();
    contacts.models = model.parts;
    contacts.settled = true;
    if let Some((_, _, entity)) = contacts.shown.take() {
        world.despawn(entity);
    }
}

/// Goes on without hands.
pub fn go_without(world: &mut World) {
    world.resource_mut::<Contacts>().settled = true;
    world.resource_mut::<Redraw>().now();
}

impl Contacts {
    /// The model of a contact; those that have none of their own yet are shown as the thumb.
    fn model(&self, name: &str) -> Option<&Part> {
        self.models.iter().find(|part| part.name == name).or(self.models.first())
    }
}

fn follow_timeline(
    shown: Res<Shown>,
    clock: Res<Clock>,
    atlas: Option<Res<Atlas>>,
    marks: Option<Res<Marks>>,
    contacts: Res<Contacts>,
    mut demonstration: ResMut<Demonstration>,
) {
    let Demonstration { timeline, now, begun, .. } = &mut *demonstration;
    let open = || {
        let (demo, selection) = (shown.state.demo.as_ref()?, shown.scene.pressed.as_ref()?);
        let catalog = &atlas.as_ref()?.0;
        let point = catalog.point(&selection.point)?;
        let mark = marks.as_ref()?.find(&selection.point, selection.side)?;
        let stretch = catalog.muscle(&point.muscle).map(|m| m.stretch).unwrap_or_default();
        Some((demo, shown.state.pressure(catalog)?, stretch, mark))
    };
    let Some((demo, pressure, stretch, mark)) = open() else {
        (*timeline, *now, *begun) = (None, None, None);
        return;
    };
    begun.take_if(|begun| (begun.of.0.as_str(), begun.of.1) != (mark.point.as_str(), mark.side));
    if timeline.as_ref().is_none_or(|(of, firmness, _)| *of != pressure || *firmness != demo.firmness) {
        *timeline = Some((pressure.clone(), demo.firmness, Timeline::new(&pressure, demo.firmness)));
    }
    let Some((_, _, line)) = timeline else { return };
    // Nothing passes before there is a hand to be seen, from near.
    let passes = begun.as_ref().is_some_and(|begun| begun.told(demo.since_ms, clock.now_ms));
    let now_ms = if passes { clock.now_ms } else { demo.since_ms };
    let t = demo.time_s(now_ms, line.duration_s());
    *now = Some(Instant {
        frame: line.frame(t),
        mark: mark.clone(),
        stretch,
        pressure,
        inside: demo.inside,
        plays: contacts.settled && demo.playing && (t < line.duration_s() || demo.again),
    });
}

fn show_contact(
    shown: Res<Shown>,
    demonstration: Res<Demonstration>,
    mut contacts: ResMut<Contacts>,
    mut redraw: ResMut<Redraw>,
    mut commands: Commands,
) {
    let Some(now) = &demonstration.now else { return };
    let (name, tone) = (now.frame.contact.name(), shown.state.hand);
    if contacts.shown.as_ref().is_some_and(|(n, t, _)| n == name && *t == tone) {
        return;
    }
    let made = contacts.model(name).map(|part| hand::mesh(part, hand::skin(tone)));
    if let Some((_, _, old)) = contacts.shown.take() {
        commands.entity(old).despawn();
    }
    if let Some(mesh) = made {
        contacts.shown = Some((name.to_owned(), tone, commands.spawn((mesh, DrawKind::Contact)).id()));
        redraw.now();
    }
}

fn fit(
    anatomy: Res<Anatomy>,
    contacts: Res<Contacts>,
    mut demonstration: ResMut<Demonstration>,
    mut filming: ResMut<Filming>,
    mut redraw: ResMut<Redraw>,
    mut commands: Commands,
) {
    let Demonstration { now, fit, dent, surfaces, .. } = &mut *demonstration;
    let Some(now) = now else {
        *dent = None;
        if fit.take().is_some() {
            *filming = Filming::default();
        }
        surfaces.clear(&mut commands);
        return;
    };
    let (mark, name) = (&now.mark, now.frame.contact.name());
    let stale = anatomy.is_changed() || fit.as_ref().is_none_or(|fit| fit.mark != *mark || fit.contact != name);
    if let Some(part) = contacts.model(name).filter(|_| stale) {
        surfaces.clear(&mut commands);
        *dent = None;
        let opacity: Vec<u8> = part.mesh.colour.iter().map(|c| c[3]).collect();
        let shape = Shape { positions: &part.mesh.positions, indices: &part.mesh.indices, opacity: &opacity };
        let wished = contact_frame(mark.normal, mark.side);
        let band = anatomy.band(mark);
        let (column, knot, named) = anatomy.beneath(&mark.part, |under| {
            let column = under.column_near(mark.position, -mark.normal);
            let straight = mark.position - mark.normal * band_m(&column);
            // Where the muscle does not lie straight down, the knot is where it comes nearest.
            let knot = match under.target_below(mark.position, -mark.normal) {
                Some(_) => straight,
                None => under.target_near(mark.position, -mark.normal).unwrap_or(straight),
            };
            let aside = mark.normal.cross(band);
            let foot = mark.position + (knot - straight);
            let named = NAMED_M
                .into_iter()
                .find_map(|[along, across]| under.target_below(foot + band * along + aside * across, -mark.normal));
            (column, knot, named.unwrap_or(knot))
        });
        let lie = Lie::new(&shape, wished, mark.position, Sinks::new(&now.pressure), &anatomy.skin);
        let near = part.mesh.positions.iter().filter(|p| p.length() < NEAR_M);
        *filming = Filming { contact: Some(Posed::new(&shape, &lie, mark, &now.pressure)), ..Filming::default() };
        *fit = Some(Fit {
            contact: name.to_owned(),
            fineness: Fineness::new(lie.underside.0.half_m, now.pressure.way_mm() * 0.5e-3),
            leans: lie.axes * lie.tilt * near.copied().sum::<Vec3>(),
            way: Way::new(
                Placed {
                    ground: ground(lie.underside.0.half_m, &anatomy.skin, mark.position, lie.axes),
                    at: mark.position,
                    lie,
                },
                band,
            ),
            column,
            band,
            number: anatomy.number(&mark.part),
            knot,
            named,
            motion: Motion::new(now.stretch, mark.side, &anatomy.landmarks),
            mark: mark.clone(),
        });
    }
    if let Some(fit) = fit {
        surfaces.fit(fit, now.inside, &anatomy, &mut commands, &mut redraw);
    }
}

fn write_press(
    shown: Res<Shown>,
    anatomy: Res<Anatomy>,
    mut demonstration: ResMut<Demonstration>,
    mut frame: ResMut<Frame>,
) {
    let Demonstration { now, fit, dent: last, surfaces, .. } = &mut *demonstration;
    let Some(Instant { frame: now, mark, pressure, .. }) = now else {
        let rest = f32::from(u8::from(shown.scene.shown.is_some()));
        if frame.zones != rest || frame.press.enabled != 0.0 {
            frame.zones = rest;
            frame.press = PressUniform::default();
            frame.motion = MotionUniform::default();
            frame.window = 0.0;
            frame.found = None;
        }
        return;
    };
    let Some(fit) = fit else { return };
    // A stroke wanders along the band, or across it; where the tissue is spread, the contact takes it along.
    let along_m = (now.slide_mm + now.spread * now.stroke_mm * 0.5) * 1e-3;
    let placed = fit.way.at(along_m, now.across_mm * 1e-3, &anatomy.skin);
    let give = Give::new(&fit.column, &now.layers);
    let drag = drag(now, fit.band, placed.lie.axes.y_axis);
    let (at, reach_m, touching) = (placed.at, placed.lie.reach_m.min(10.0), placed.lie.pose(placed.at, 0.0));
    let before = last.take();
    let dent = &*last.insert(Dent::after(before, now, &give, placed, pressure.area_cm2, drag));
    let cut = surfaces.cut();
    let window = if cut.is_some() || now.phase != Phase::Find { 0.0 } else { window(now.t_s, now.phase_end_s) };
    let [muscle_depth_m, band_depth_m, bone_depth_m] = give.depths_m;
    let [muscle_share, band_share, ..] = give.shares;
    let held = matches!(now.contact, Contact::Ball | Contact::Hook);
    let spot = if held { -1.0 } else { f32::from(u8::from(!lifts(now.technique))) };
    let PressUniform { mut field, mut shade, .. } = frame.press;
    if !dent.kept {
        field.iter_mut().zip(dent.packed()).for_each(|(to, from)| *to = from);
        shade.iter_mut().zip(dent.packed_shade()).for_each(|(to, from)| *to = from);
    }
    frame.press = PressUniform {
        place: at,
        radius_m: dent.radius_m,
        normal: dent.axes.y_axis,
        depth_m: dent.depth_m,
        flow: now.flow,
        presence: hand::appears(now),
        grid_half_m: dent.sheet.ground.half_m,
        enabled: 1.0,
        world_from_contact: Mat4::from_translation(dent.axes.y_axis * dent.above_m) * touching,
        aside: dent.axes.x_axis,
        above_m: dent.above_m,
        wrist: dent.axes.z_axis,
        reach_m,
        muscle_depth_m,
        band_depth_m,
        bone_depth_m,
        fine_radius_m: if surfaces.patch.is_some() { FINE_M } else { 0.0 },
        muscle_share,
        band_share,
        window,
        muscle: fit.number.map_or(-1.0, |number| number as f32),
        band: fit.band,
        softening: now.softening,
        knot: fit.knot,
        perfusion: now.perfusion,
        cut_along: cut.map_or(Vec3::ZERO, |cut| cut.along),
        cut_half_width_m: cut.map_or(0.0, |cut| cut.half_width),
        cut_toward: cut.map_or(Vec3::ZERO, |cut| cut.toward),
        cut_length_m: cut.map_or(0.0, |cut| cut.length),
        cut_out: cut.map_or(mark.normal, |cut| cut.out),
        cut_depth_m: cut.map_or(0.0, |cut| cut.depth),
        point: mark.position,
        contraction: now.contract,
        force: (now.force_n / pressure.firm_n.max(1.0)).clamp(0.0, 1.0),
        spot_m: spot * dent.sheet.radius_m,
        lengthened: now.lengthen,
        padding: 0.0,
        field,
        shade,
    };
    frame.window = window;
    frame.found = fit.number.filter(|_| window > 0.0).and_then(|number| anatomy.drawn(number));
    // When all is over the pattern is what the point's chart says, as it was before.
    let over = ((now.t_s - now.duration_s) / TOLD_AGAIN_S + 1.0).clamp(0.0, 1.0) as f32;
    frame.zones = ZONE_AT_REST + (1.0 - ZONE_AT_REST) * now.referral.max(over);
    frame.motion = joints(&fit.motion, now.lengthen);
}

/// In the last so many seconds the pattern comes back.
const TOLD_AGAIN_S: f64 = 1.5;

/// Share of the way to the view of the press before which no hand comes into the picture.
const HAND_FROM: f32 = 0.5;

/// Takes the hand out of the picture where it would stand before the pattern, or before the window in the skin.
fn leave(
    shown: Res<Shown>,
    demonstration: Res<Demonstration>,
    camera: Res<OrbitCamera>,
    filming: Res<Filming>,
    mut leaving: ResMut<Leaving>,
    mut frame: ResMut<Frame>,
) {
    let Some(now) = demonstration.now.as_ref().filter(|_| demonstration.surfaces.cut().is_none()) else { return };
    let left = leaving.left(&now.frame, &shown, &camera, &filming);
    if left < 1.0 {
        frame.press.presence *= left;
    }
    if now.frame.phase == Phase::Settle {
        frame.press.presence *= ((camera.arrived() - HAND_FROM) / (1.0 - HAND_FROM)).clamp(0.0, 1.0);
    }
}

/// Names what the window in the skin shows, or the cut.
fn explain(
    shown: Res<Shown>,
    anatomy: Res<Anatomy>,
    demonstration: Res<Demonstration>,
    frame: Res<Frame>,
    camera: Res<OrbitCamera>,
    mut explained: ResMut<Explained>,
) {
    let Demonstration { now: Some(now), fit: Some(fit), dent: Some(dent), surfaces, .. } = &*demonstration else {
        explained.set_if_neq(Explained::default());
        return;
    };
    let own = |number: Option<usize>| Some(anatomy.parts.get(number?)?.name.clone());
    let mut now_explained = Explained::default();
    if shown.scene.concealed {
        // What is asked for is not told.
    } else if let Some(cut) = surfaces.cut() {
        let toward = (camera.orbit.position() - cut.place).normalize_or_zero();
        if cut.toward.dot(toward) < FACE_SEEN || now.frame.phase == Phase::Lengthen {
            // Its face is not seen, or is small beside what moves.
            explained.set_if_neq(now_explained);
            return;
        }
        let give = Give::new(&fit.column, &now.frame.layers);
        let sunk = |at: Vec3| at + dent.axes.y_axis * dent.under(at, &give);
        let names = surfaces.sights.iter().filter_map(|sight| {
            let name = match sight.layer {
                Layer::Skin => SKIN.to_owned(),
                Layer::Fat => FAT.to_owned(),
                Layer::Muscle(number) => own(Some(number))?,
                Layer::Target => own(fit.number)?,
                Layer::Bone(number) => own(number).unwrap_or_else(|| BONE.to_owned()),
            };
            Some((name, sunk(sight.position)))
        });
        // In the face it is straight below the contact.
        let knot = fit.number.map(|_| (KNOT.to_owned(), sunk(cut.place - cut.out * band_m(&fit.column))));
        now_explained = Explained {
            names: names.chain(knot).collect(),
            middle: cut.place - cut.out * (cut.depth * 0.5),
            radius_m: cut.half_width * 1.1,
        };
    } else if frame.window > 0.3 {
        let names = own(fit.number).map(|name| (name, fit.named)).into_iter().collect();
        now_explained = Explained { names, middle: now.mark.position, radius_m: WINDOW_M };
    }
    explained.set_if_neq(now_explained);
}

/// Names of what is no part of the body's model.
const SKIN: &str = "skin";
const FAT: &str = "fat";
const BONE: &str = "bone";
const KNOT: &str = "knot";
/// How much the face of a cut has to look at the camera for its layers to be named, as a cosine.
const FACE_SEEN: f32 = 0.15;

/// Tells those who frame and label the picture what is done.
fn report(
    demonstration: Res<Demonstration>,
    filming: Res<Filming>,
    mut act: ResMut<Act>,
    mut bent: ResMut<Bent>,
    mut redraw: ResMut<Redraw>,
) {
    let Some(now) = &demonstration.now else {
        act.set_if_neq(Act::None);
        if bent.share != 0.0 {
            bent.share = 0.0;
        }
        return;
    };
    if now.plays {
        redraw.animating();
    }
    let Some(fit) = &demonstration.fit else { return };
    let lengthen = now.frame.lengthen;
    if bent.share != lengthen || bent.motion != fit.motion {
        *bent = Bent { motion: fit.motion.clone(), share: lengthen };
    }
    // At its end the body is as it was, and is looked at as it was.
    let ended = now.frame.t_s >= now.frame.duration_s;
    act.set_if_neq(match (demonstration.surfaces.cut(), now.frame.phase) {
        (None, _) if ended => Act::None,
        (_, Phase::Lengthen) if !ended => Act::Lengthening { shown: fit.motion.shown, way: fit.motion.way() },
        (Some(cut), _) => Act::Inside(cut),
        (None, Phase::Find) => Act::Finding,
        (None, _) => Act::Pressing { felt: is_felt(&now.frame, &filming) },
    });
}

/// Its time begins when the hand is there and the camera has come to it.
fn begin(
    shown: Res<Shown>,
    contacts: Res<Contacts>,
    camera: Res<OrbitCamera>,
    clock: Res<Clock>,
    mut demonstration: ResMut<Demonstration>,
) {
    let Demonstration { now: Some(now), fit, begun: begun @ None, .. } = &mut *demonstration else { return };
    let fits = fit.as_ref().is_some_and(|fit| fit.mark == now.mark) || contacts.models.is_empty();
    if contacts.settled && fits && !camera.moving() {
        let since_ms = shown.state.demo.as_ref().map_or(0.0, |demo| demo.since_ms);
        *begun = Some(Begun { of: (now.mark.point.clone(), now.mark.side), at_ms: clock.now_ms, since_ms });
    }
}

/// Tells the page which instant is in the picture.
fn tell_time(shown: Res<Shown>, demonstration: Res<Demonstration>, clock: Res<Clock>, mut out: ResMut<Outbox>) {
    let playing = shown.state.demo.as_ref().is_some_and(|demo| demo.playing);
    if playing && demonstration.now.is_some() && demonstration.begun.is_some() {
        out.send(Reply::Pressing { at_ms: clock.now_ms });
    }
}

/// How far the window in the skin is open.
fn window(t_s: f64, end_s: f64) -> f32 {
    let part = |s: f64| (s / WINDOW_S).clamp(0.0, 1.0) as f32;
    part(t_s).min(part(end_s - t_s))
}

fn joints(motion: &Motion, share: f32) -> MotionUniform {
    let mut uniform = MotionUniform::default();
    for (to, joint) in uniform.joints.iter_mut().zip(&motion.joints) {
        *to = JointUniform {
            pivot: joint.pivot,
            angle: joint.angle * share,
            axis: joint.axis,
            shift: joint.shift * share,
            ramps: joint.ramps,
            ..default()
        };
    }
    uniform
}

impl Surfaces {
    fn cut(&self) -> Option<Cut> {
        self.cut.map(|(_, cut)| cut)
    }

    fn clear(&mut self, commands: &mut Commands) {
        let Self { patch, cut, .. } = std::mem::take(self);
        for entity in [patch, cut.map(|c| c.0)].into_iter().flatten() {
            commands.entity(entity).despawn();
        }
    }

    /// Makes the finer skin, and the cut where it is wanted.
    fn fit(&mut self, fit: &Fit, inside: bool, anatomy: &Anatomy, commands: &mut Commands, redraw: &mut Redraw) {
        let mark = &fit.mark;
        if self.patch.is_none() && anatomy.look.len() == anatomy.skin.positions.len() {
            let patch = Patch::new(&anatomy.skin, mark.position, fit.fineness);
            let mesh = patch_mesh(&patch, anatomy);
            self.patch = Some(
                commands
                    .spawn((mesh, DrawKind::Patch, PatchOf(patch), VertexState::default(), VertexSlopes::default()))
                    .id(),
            );
            redraw.now();
        }
        if inside && self.cut.is_none() {
            // Where less of the hand stands before the face.
            let across = fit.band.cross(mark.normal).normalize_or(fit.way.start().lie.axes.x_axis);
            let before: f32 = fit.leans.dot(across);
            let toward = if before > 0.0 { -across } else { across };
            // But not where the body itself stands before it.
            let hidden = |toward: Vec3| {
                let from = mark.position + toward * 0.012;
                anatomy.hidden(from, mark.normal, from + (toward + mark.normal * ABOVE) * 0.4)
            };
            let toward = if hidden(toward) && !hidden(-toward) { -toward } else { toward };
            let section = anatomy.beneath(&mark.part, |under| {
                Section::new([mark.position, mark.normal, fit.band, toward], fit.number, &anatomy.skin, under)
            });
            let entity = commands.spawn((section_mesh(&section), DrawKind::Section)).id();
            self.cut = Some((entity, section.cut));
            self.sights = section.sights;
            redraw.now();
        }
        if !inside && let Some((entity, _)) = self.cut.take() {
            commands.entity(entity).despawn();
        }
    }
}

fn section_mesh(section: &Section) -> Mesh {
    let vertices: Vec<SectionVertex> = section
        .corners
        .iter()
        .map(|corner| SectionVertex {
            position: corner.position,
            normal: snorm(corner.normal),
            bounds: corner.bounds,
            local: corner.local.extend(corner.below).to_array(),
            sheaths: corner.sheaths,
        })
        .collect();
    Mesh::new(&vertices, &section.indices)
}
