//! What the session has chosen, on the body: emphasis of the marks, the camera's turn to point and zone.

use super::anatomy::Anatomy;
use super::camera::OrbitCamera;
use super::canvas::Canvas;
use super::demonstration::{ABOVE, Act, Bent};
use super::filming::{Filming, Shot};
use super::limbs::Limbs;
use super::marks::{Emphasis, Mark, Marks, emphasise};
use super::orbit::{self, Orbit};
use super::paint::{Zones, paint};
use super::picking::Hovered;
use super::protocol::{Insets, Reply};
use super::render::{DrawKind, VertexState};
use super::{Atlas, Outbox, Shown, ViewerSet, vantage};
use crate::body::Surface;
use crate::catalog::Side;
use crate::referral::zones::Zone;
use crate::session::{Selection, Structure, View};
use bevy::prelude::*;

pub struct SelectionPlugin;

impl Plugin for SelectionPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Zones>().add_systems(
            Update,
            (
                (
                    paint.run_if(
                        resource_changed::<Shown>
                            .or_else(resource_exists_and_changed::<Anatomy>)
                            .or_else(resource_changed::<Limbs>)
                            .or_else(resource_exists_and_changed::<Atlas>),
                    ),
                    mark.run_if(
                        resource_changed::<Shown>
                            .or_else(resource_changed::<Hovered>)
                            .or_else(resource_exists_and_changed::<Marks>),
                    ),
                )
                    .chain()
                    .in_set(ViewerSet::Paint),
                aim.in_set(ViewerSet::Aim).run_if(
                    resource_changed::<Shown>
                        .or_else(resource_changed::<Canvas>)
                        .or_else(resource_changed::<Insets>)
                        .or_else(resource_changed::<Act>)
                        .or_else(resource_changed::<Filming>)
                        .or_else(resource_changed::<Limbs>)
                        .or_else(resource_exists_and_changed::<Marks>),
                ),
                (anchor, way).chain().in_set(ViewerSet::Annotate),
            ),
        );
    }
}

pub fn mark(
    shown: Res<Shown>,
    hovered: Res<Hovered>,
    marks: Option<Res<Marks>>,
    mut meshes: Query<(&DrawKind, &mut VertexState)>,
) {
    let Some(marks) = marks else { return };
    for (_, mut state) in meshes.iter_mut().filter(|(kind, _)| **kind == DrawKind::Marks) {
        emphasise(&marks, &mut state, |m| {
            let is = |other: Option<(&str, Side)>| other == Some((m.point.as_str(), m.side));
            if is(shown.scene.shown.as_ref().map(|s| (s.point.as_str(), s.side))) {
                if shown.scene.concealed { Emphasis::Hidden } else { Emphasis::Selected }
            } else if is(hovered.mark.as_ref().map(|(p, s)| (p.as_str(), *s))) {
                Emphasis::Hover
            } else if !shown.scene.offers(&m.point, m.side) {
                Emphasis::Hidden
            } else if shown.scene.shown.is_some() {
                Emphasis::Background
            } else {
                Emphasis::Rest
            }
        });
    }
}

/// The view that shows both a point and its zone in the free part of the canvas. `skins`: with the limbs shown, and without.
fn framing(
    shown: &Shown,
    marks: &Marks,
    zone: Option<&Zone>,
    act: &Act,
    shot: Option<Shot>,
    skins: Option<[&Surface; 2]>,
    window: &Window,
) -> Option<Orbit> {
    let selection = shown.scene.shown.as_ref()?;
    let mark = marks.find(&selection.point, selection.side)?;
    let (middle, radius, outward) = match zone.and_then(|z| z.extent) {
        Some((middle, radius)) => {
            let apart = middle - mark.position;
            let reach = radius.max(mark.radius_m * 1.5);
            let whole = (apart.length() + reach + mark.radius_m).max(reach * 2.0) * 0.5;
            let centre = mark.position.lerp(middle, (0.5 + (reach - mark.radius_m) / (4.0 * whole)).clamp(0.3, 0.7));
            let facing = zone.map_or(Vec3::ZERO, |z| z.facing);
            let outward = if shown.state.preview.is_some() {
                // An answer is tried for its pain; where it comes from is the smaller half of the picture.
                facing * 1.4 + mark.normal * 0.5
            } else if mark.normal.dot(facing) < 0.25 {
                // Pressed on one side of the body, felt on another, which a small picture shows: from the point's own, turned
                // past the body's edge as far as the point can still be seen well.
                let aside = if mark.side == Side::Left { Vec3::X } else { Vec3::NEG_X };
                mark.normal + facing * 0.25 + aside * 0.4
            } else {
                // From the point's own side first: it is what will be pressed.
                let axis = Vec3::new(centre.x * 0.4, 0.0, centre.z * 0.4);
                mark.normal * 1.6 + (middle - axis).normalize_or_zero() * 0.3
            };
            let usual = outward.normalize_or(mark.normal);
            // Who tries an answer looks for its pain; who chooses a point looks for that.
            let read = zone.zip(skins).filter(|_| *act == Act::None && shown.state.preview.is_some());
            let outward =
                read.map_or(usual, |(zone, [painted, skin])| vantage::toward(zone, mark, usual, painted, skin));
            (centre, whole, outward)
        }
        None => (mark.position, 0.12, mark.normal),
    };
    let mut near = false;
    let (middle, radius, outward) = match act {
        Act::Pressing { .. } => {
            if let Some(shot) = shot {
                return Some(window.holds(shot.orbit(window.aspect())));
            }
            (middle, radius, outward)
        }
        // The face of the cut, from aside and a little above it.
        Act::Inside(cut) => {
            let middle = cut.place - cut.out * (cut.depth * 0.3);
            near = true;
            (middle, cut.half_width * 1.45, (cut.toward + cut.out * ABOVE).normalize_or(cut.out))
        }
        // Where the knot is looked for.
        Act::Finding => {
            near = true;
            (mark.position, 0.1, mark.normal)
        }
        // As much of the body as moves.
        Act::Lengthening { shown: Some(shown), way } => {
            let outward = across(*way, mark);
            (mark.position.lerp(*shown, 0.6) - Vec3::Y * 0.03, 0.16 + mark.position.distance(*shown) * 0.3, outward)
        }
        Act::None | Act::Lengthening { shown: None, .. } => (middle, radius, outward),
    };
    let orbit = if near {
        Orbit::close(middle, radius, outward, window.aspect())
    } else {
        Orbit::framing(middle, radius, outward, window.aspect()).with_head()
    };
    Some(window.holds(orbit))
}

/// So many marks tell from where the body is best looked at near a place.
const NEAREST: usize = 3;

/// The view that shows a structure whole: from where its own points are pressed, else from where those nearest to it are.
fn framing_of(structure: &Structure, anatomy: &Anatomy, marks: &Marks, window: &Window) -> Option<Orbit> {
    let (middle, radius) = anatomy.extent(structure)?;
    let own: Vec3 = marks.0.iter().filter(|mark| structure.is(&mark.part)).map(|mark| mark.normal).sum();
    let mut near: Vec<_> = marks.0.iter().map(|mark| (mark.position.distance(middle), mark.normal)).collect();
    near.sort_by(|a, b| a.0.total_cmp(&b.0));
    let around: Vec3 = near.iter().take(NEAREST).map(|(_, normal)| *normal).sum();
    let outward = own.try_normalize().or_else(|| around.try_normalize()).unwrap_or(Vec3::Z);
    Some(window.holds(Orbit::framing(middle, radius, outward, window.aspect())))
}

/// From where a motion is seen best: across its way, rather from where the point is, from its side and from the front.
fn across(way: Vec3, mark: &Mark) -> Vec3 {
    let normal = mark.normal;
    let aside = if mark.side == Side::Left { 0.15 } else { -0.15 };
    let way = way.normalize_or_zero();
    let seen = |k: i32| {
        let turn = k as f32 * std::f32::consts::TAU / 16.0;
        let from = Vec3::new(turn.sin(), 0.0, turn.cos());
        ((way - from * way.dot(from)).length() + 0.3 * from.dot(normal) + aside * from.x + 0.12 * from.z, from)
    };
    let best = (0..16).map(seen).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map_or(normal, |(_, from)| (from + Vec3::Y * 0.15).normalize())
}

/// The canvas less what the shell covers of it.
struct Window {
    canvas: Vec2,
    free: Rect,
}

impl Window {
    fn new(canvas: &Canvas, insets: Insets) -> Self {
        Self { canvas: canvas.css, free: Rect::from_corners(Vec2::ZERO, canvas.css - Vec2::new(0.0, insets.low)) }
    }

    fn aspect(&self) -> f32 {
        self.free.width() / self.free.height().max(1.0)
    }

    /// A view made for a window like the free part, as one of the whole canvas.
    fn holds(&self, orbit: Orbit) -> Orbit {
        let nearer = self.free.height() / self.canvas.y.max(1.0);
        let whole = Orbit { distance: orbit.distance / nearer, ..orbit };
        let from_middle = self.free.center() - self.canvas * 0.5;
        if from_middle.length() < 1.0 { whole } else { whole.panned(from_middle, self.canvas.y) }
    }
}

/// What the view is of.
#[derive(Clone, PartialEq)]
pub struct Subject {
    structure: Option<Structure>,
    selection: Option<Selection>,
}

pub fn aim(
    shown: Res<Shown>,
    canvas: Res<Canvas>,
    insets: Res<Insets>,
    zones: Res<Zones>,
    marks: Option<Res<Marks>>,
    act: Res<Act>,
    filming: Res<Filming>,
    limbs: Res<Limbs>,
    anatomy: Option<Res<Anatomy>>,
    mut camera: ResMut<OrbitCamera>,
    mut aimed: Local<Option<(View, Subject, Act, Option<Shot>)>>,
    mut shape: Local<Vec2>,
    mut first: Local<Option<()>>,
) {
    let scene = &shown.scene;
    let structure = scene.structure.clone().filter(|_| scene.uncovered || scene.isolated);
    let subject = Subject { structure, selection: scene.shown.clone() };
    let done = if shown.scene.view == View::Selection { act.clone() } else { Act::None };
    let shot = filming.shot(&done);
    let wish = (shown.scene.view.clone(), subject, done, shot);
    let window = Window::new(&canvas, *insets);
    let reshaped = (canvas.aspect() / shape.x.max(1e-3) - 1.0).abs() > 0.02;
    // What lies over the canvas moves the view only where the view is the shell's to choose.
    let covered = (window.aspect() / shape.y.max(1e-3) - 1.0).abs() > 0.02 && !matches!(wish.0, View::Orbit { .. });
    let placed = limbs.is_changed() || marks.as_ref().is_some_and(|m| m.is_changed());
    if aimed.as_ref() == Some(&wish) && !reshaped && !covered && !placed {
        return;
    }
    // Hands that have the camera keep it: only another choice or view takes it from them.
    let same = |old: &(View, Subject, Act, Option<Shot>)| (&old.0, &old.1) == (&wish.0, &wish.1);
    if aimed.as_ref().is_some_and(same) && camera.by_hand() && !reshaped && !placed {
        *aimed = Some(wish);
        return;
    }
    let to = match &wish.0 {
        View::Named { name } => Some(window.holds(Orbit::named(*name, window.aspect()))),
        View::Orbit { azimuth, elevation, distance, target, .. } => Some(Orbit {
            azimuth: *azimuth,
            elevation: *elevation,
            distance: *distance,
            target: target.map_or(orbit::BODY_MIDDLE, Vec3::from),
        }),
        View::Selection => marks.as_ref().and_then(|marks| match (&wish.1.structure, &anatomy) {
            (Some(structure), Some(anatomy)) => framing_of(structure, anatomy, marks, &window),
            _ => {
                // The skin with the limbs that continue it, and without.
                let skins = anatomy.as_ref().map(|anatomy| {
                    [limbs.painted(scene.limbs).map_or(&anatomy.skin, |joined| &joined.skin), &anatomy.skin]
                });
                framing(&shown, marks, zones.zone.as_ref(), &act, shot, skins, &window)
            }
        }),
    };
    let answer = matches!(wish.0, View::Orbit { rev: Some(rev), .. } if !reshaped && camera.is_answer(rev));
    if let Some(to) = to.filter(|_| !answer) {
        // The first picture is already the right one; later ones are flown to.
        let arrived = first.is_some() && !reshaped;
        if arrived {
            camera.fly(to)
        } else {
            camera.jump(to)
        }
        if marks.is_some() {
            *first = Some(());
        }
    }
    *shape = Vec2::new(canvas.aspect(), window.aspect());
    *aimed = Some(wish);
}

/// Tells the page where the selected point is, so that its callout can follow.
fn anchor(
    shown: Res<Shown>,
    canvas: Res<Canvas>,
    camera: Res<OrbitCamera>,
    marks: Option<Res<Marks>>,
    bent: Res<Bent>,
    mut out: ResMut<Outbox>,
    mut last: Local<Option<(Vec2, bool)>>,
) {
    let Some(marks) = marks else { return };
    let Some(mark) = shown.scene.shown.as_ref().and_then(|s| marks.find(&s.point, s.side)) else {
        if last.take().is_some() {
            out.send(Reply::Anchor { x: 0.0, y: 0.0, visible: false });
        }
        return;
    };
    let position = bent.at(mark.position);
    let Some(at) = orbit::project(&camera.orbit, position, canvas.css) else { return };
    let inside = at.cmpge(Vec2::ZERO).all() && at.cmple(canvas.css).all();
    let visible = inside && mark.normal.dot(camera.orbit.position() - position) > 0.0;
    if last.is_none_or(|(p, v)| p.distance(at) > 0.5 || v != visible) {
        *last = Some((at, visible));
        out.send(Reply::Anchor { x: at.x, y: at.y, visible });
    }
}

/// Places along the arrow.
const WAY_STEPS: usize = 10;

/// Tells the page the way that the body moves while the muscle is lengthened.
pub fn way(
    canvas: Res<Canvas>,
    camera: Res<OrbitCamera>,
    act: Res<Act>,
    bent: Res<Bent>,
    mut out: ResMut<Outbox>,
    mut last: Local<Vec<[f32; 2]>>,
) {
    let shown = match &*act {
        Act::Lengthening { shown, .. } => *shown,
        Act::None | Act::Finding | Act::Pressing { .. } | Act::Inside(_) => None,
    };
    let path: Vec<[f32; 2]> = shown.map_or_else(Vec::new, |from| {
        let step = |k: usize| bent.motion.at(from, k as f32 / WAY_STEPS as f32);
        (0..=WAY_STEPS).filter_map(|k| Some(orbit::project(&camera.orbit, step(k), canvas.css)?.to_array())).collect()
    });
    let near = |a: &[f32; 2], b: &[f32; 2]| (a[0] - b[0]).abs() + (a[1] - b[1]).abs() < 0.5;
    if path.len() != last.len() || path.iter().zip(last.iter()).any(|(a, b)| !near(a, b)) {
        last.clone_from(&path);
        out.send(Reply::Way { path });
    }
}
