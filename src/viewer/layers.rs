//! Which layers and parts are seen: layers peel and parts go with a fade, what is looked at comes forward.

use super::anatomy::{Anatomy, PartInfo, Seen};
use super::camera::OrbitCamera;
use super::pacing::Redraw;
use super::picking::Hovered;
use super::render::uniforms::PartUniform;
use super::render::{DrawKind, Frame, PartStates, Visible};
use super::{Atlas, Shown, ViewerSet};
use crate::body::Tissue;
use crate::session::Scene;
use bevy::prelude::*;

const FADE_S: f32 = 0.32;
/// How far other muscles stand back while one is the subject.
const BACK: f32 = -0.55;
/// Emphasis of a chosen point's muscle, of a part under the pointer, and of the part that is looked at; the shader
/// outlines what has 0.6 or more.
const SUBJECT: f32 = 0.55;
const UNDER_POINTER: f32 = 0.7;
const LOOKED_AT: f32 = 1.0;

/// Presence of each tissue in the order of [`Tissue::ALL`], of each part, and of the skin's glass; eased towards what
/// the state wants.
#[derive(Resource, Default)]
pub struct Fades {
    layers: [f32; 5],
    parts: Vec<f32>,
    glass: f32,
    started: bool,
}

pub struct LayersPlugin;

impl Plugin for LayersPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Fades>().init_resource::<Seen>().add_systems(
            Update,
            (
                (see, fade, show).chain().in_set(ViewerSet::Visibility),
                stress.after(super::paint::paint).in_set(ViewerSet::Paint),
            ),
        );
    }
}

/// Whether the scene shows a part that lies under the skin; `subject` is the muscle of the chosen point, and what lies
/// farther out than `outermost` is put aside.
fn wanted(scene: &Scene, part: &PartInfo, subject: Option<&str>, outermost: Option<Tissue>) -> bool {
    let asked = scene.structure.as_ref().is_some_and(|structure| structure.is(&part.name));
    if part.variant && !asked && subject != part.name.split('.').next() {
        return false;
    }
    if scene.hidden.iter().any(|hidden| hidden.is(&part.name)) {
        return false;
    }
    let layer = scene.layers.contains(&part.tissue) || part.also.iter().any(|layer| scene.layers.contains(layer));
    let layer = layer && (!part.name.starts_with("eyeball") || flesh(scene));
    match outermost {
        _ if asked && (scene.isolated || scene.uncovered) => true,
        _ if scene.isolated => layer && part.tissue == Tissue::Skeleton,
        Some(outermost) => layer && part.tissue <= outermost,
        None => layer,
    }
}

/// The layer of the structure that is to be seen although others lie over it.
fn outermost(scene: &Scene, anatomy: &Anatomy) -> Option<Tissue> {
    let structure = scene.structure.as_ref().filter(|_| scene.uncovered)?;
    anatomy.parts.iter().filter(|part| structure.is(&part.name)).map(|part| part.tissue).max()
}

/// Whether muscles are shown: eyeballs come with them, bare bones have empty sockets.
fn flesh(scene: &Scene) -> bool {
    scene.layers.iter().any(|tissue| !matches!(tissue, Tissue::Skin | Tissue::Skeleton))
}

fn see(shown: Res<Shown>, atlas: Option<Res<Atlas>>, anatomy: Option<Res<Anatomy>>, mut seen: ResMut<Seen>) {
    let known = atlas.as_ref().is_some_and(|a| a.is_changed());
    let Some(anatomy) = anatomy.filter(|a| known || shown.is_changed() || a.is_changed()) else { return };
    let scene = &shown.scene;
    let chosen = scene.shown.as_ref().and_then(|s| atlas.as_ref()?.0.point(&s.point));
    let subject = chosen.map(|point| point.muscle.as_str());
    let outermost = outermost(scene, &anatomy);
    let under = |part: &PartInfo| part.tissue != Tissue::Skin && wanted(scene, part, subject, outermost);
    let parts = anatomy.parts.iter().map(under).collect();
    let glass = scene.xray || scene.isolated || outermost.is_some();
    seen.set_if_neq(Seen::new(shown.has(Tissue::Skin), glass, parts));
}

pub fn fade(
    shown: Res<Shown>,
    time: Res<Time>,
    camera: Res<OrbitCamera>,
    seen: Res<Seen>,
    mut fades: ResMut<Fades>,
    mut frame: ResMut<Frame>,
    mut redraw: ResMut<Redraw>,
) {
    let step = (time.delta_secs() / FADE_S).min(0.4);
    let at_once = camera.reduced_motion || !fades.started;
    let mut toward = |now: f32, goal: bool| {
        let goal = f32::from(u8::from(goal));
        if now != goal && !at_once {
            redraw.moving();
        }
        if at_once { goal } else { now + (goal - now).clamp(-step, step) }
    };
    let mut layers = fades.layers;
    for (now, tissue) in layers.iter_mut().zip(Tissue::ALL) {
        *now = toward(*now, shown.has(tissue));
    }
    // Parts that have just come begin as they are to be.
    let parts: Vec<f32> = (0..seen.len())
        .map(|k| {
            let goal = seen.part(k);
            fades.parts.get(k).map_or(f32::from(u8::from(goal)), |now| toward(*now, goal))
        })
        .collect();
    let glass = toward(fades.glass, seen.glass);
    if layers != fades.layers || parts != fades.parts || glass != fades.glass || !fades.started {
        *fades = Fades { layers, parts, glass, started: true };
    }
    // A skin that goes does so as glass.
    let skin = layers[4];
    let clear = Vec2::new(glass.max(1.0 - skin), skin);
    if Vec2::new(frame.glass, frame.skin) != clear {
        (frame.glass, frame.skin) = (clear.x, clear.y);
    }
}

fn show(
    fades: Res<Fades>,
    frame: Res<Frame>,
    anatomy: Option<Res<Anatomy>>,
    mut drawn: Query<(&DrawKind, &mut Visible)>,
) {
    let Some(anatomy) = anatomy else { return };
    let present = |tissue: Tissue| anatomy.parts.iter().zip(&fades.parts).any(|(p, f)| p.tissue == tissue && *f > 0.0);
    for (kind, mut visible) in &mut drawn {
        let on = match kind {
            DrawKind::Layer(Tissue::Skin) | DrawKind::Patch => frame.skin > 0.0,
            // Nothing under an opaque skin can be seen.
            DrawKind::Layer(tissue) => (frame.glass > 0.0 || frame.window > 0.0) && present(*tissue),
            DrawKind::Limbs => frame.limbs.max_element() > 0.0,
            DrawKind::Marks | DrawKind::Contact | DrawKind::Section => true,
        };
        visible.set_if_neq(Visible(on));
    }
}

fn stress(
    shown: Res<Shown>,
    fades: Res<Fades>,
    hovered: Res<Hovered>,
    atlas: Option<Res<Atlas>>,
    anatomy: Option<Res<Anatomy>>,
    mut frame: ResMut<Frame>,
    mut states: ResMut<PartStates>,
) {
    let Some(anatomy) = anatomy else { return };
    if !(shown.is_changed() || fades.is_changed() || hovered.is_changed() || anatomy.is_changed()) {
        return;
    }
    let chosen = shown.scene.shown.as_ref();
    let muscle = chosen.and_then(|s| {
        let point = atlas.as_ref()?.0.point(&s.point)?;
        Some((s.side.suffixed(&point.muscle), point.muscle.clone()))
    });
    let structure = shown.scene.structure.as_ref();
    let mut outlined = false;
    let emphasis = |number: usize, part: &PartInfo| {
        if part.tissue == Tissue::Skin {
            0.0
        } else if structure.is_some_and(|s| s.is(&part.name)) {
            LOOKED_AT
        } else if hovered.part == Some(number) {
            UNDER_POINTER
        } else if muscle.as_ref().is_some_and(|(sided, midline)| part.name == *sided || part.name == *midline) {
            SUBJECT
        } else if (muscle.is_some() || structure.is_some()) && part.tissue != Tissue::Skeleton {
            BACK
        } else {
            0.0
        }
    };
    states.0 = anatomy
        .parts
        .iter()
        .enumerate()
        .map(|(number, part)| {
            let emphasis = emphasis(number, part);
            outlined |= emphasis >= UNDER_POINTER;
            let present = if part.tissue == Tissue::Skin {
                fades.layers[Tissue::Skin as usize]
            } else {
                fades.parts.get(number).copied().unwrap_or(0.0)
            };
            PartUniform::new(emphasis, present, part.tint)
        })
        .collect();
    if frame.outlined != outlined {
        frame.outlined = outlined;
    }
}
