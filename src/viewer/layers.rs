//! Which layers and parts are seen: layers peel with a fade, the chosen point's muscle comes forward.

use super::anatomy::Anatomy;
use super::eye::Eye;
use super::render::{Drawn, Frame, PartStates};
use super::{Atlas, Clock, Redraw, Shown};
use crate::body::Tissue;
use crate::catalog::Side;
use bevy::prelude::*;

const FADE_MS: f32 = 320.0;
/// How far other muscles stand back while one is the subject.
const BACK: f32 = -0.55;

/// Opacity of each tissue in the order of [`Tissue::ALL`], and of the skin's glass; eased towards what the state wants.
#[derive(Resource, Default)]
struct Fades {
    layers: [f32; 5],
    glass: f32,
    since_ms: f64,
    started: bool,
}

pub struct LayersPlugin;

impl Plugin for LayersPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Fades>().add_systems(Update, (fade, show, stress).chain());
    }
}

fn fade(
    shown: Res<Shown>,
    clock: Res<Clock>,
    eye: Res<Eye>,
    mut fades: ResMut<Fades>,
    mut frame: ResMut<Frame>,
    mut redraw: ResMut<Redraw>,
) {
    let step = ((clock.now_ms - fades.since_ms) as f32 / FADE_MS).clamp(0.0, 0.4);
    let at_once = eye.reduced_motion || !fades.started;
    fades.bypass_change_detection().since_ms = clock.now_ms;
    let mut toward = |now: f32, goal: f32| {
        if now != goal && !at_once {
            redraw.moving();
        }
        if at_once { goal } else { now + (goal - now).clamp(-step, step) }
    };
    let mut layers = fades.layers;
    for (now, tissue) in layers.iter_mut().zip(Tissue::ALL) {
        *now = toward(*now, f32::from(u8::from(shown.has(tissue))));
    }
    let glass = toward(fades.glass, f32::from(u8::from(shown.0.xray)));
    if layers != fades.layers || glass != fades.glass || !fades.started {
        *fades = Fades { layers, glass, since_ms: clock.now_ms, started: true };
    }
    // A skin that goes does so as glass.
    let skin = layers[4];
    let clear = Vec2::new(glass.max(1.0 - skin), skin);
    if Vec2::new(frame.glass, frame.skin) != clear {
        (frame.glass, frame.skin) = (clear.x, clear.y);
    }
}

fn show(fades: Res<Fades>, frame: Res<Frame>, mut drawn: Query<(&Drawn, &mut Visibility)>) {
    for (drawn, mut visibility) in &mut drawn {
        let on = match drawn {
            Drawn::Layer(Tissue::Skin) => frame.skin > 0.0,
            // Nothing under an opaque skin can be seen.
            Drawn::Layer(tissue) => fades.layers[*tissue as usize] > 0.0 && frame.glass > 0.0,
            Drawn::Marks | Drawn::Contact => true,
        };
        visibility.set_if_neq(if on { Visibility::Inherited } else { Visibility::Hidden });
    }
}

fn stress(
    shown: Res<Shown>,
    fades: Res<Fades>,
    atlas: Option<Res<Atlas>>,
    anatomy: Option<Res<Anatomy>>,
    mut states: ResMut<PartStates>,
) {
    let Some(anatomy) = anatomy else { return };
    if !(shown.is_changed() || fades.is_changed() || anatomy.is_changed()) {
        return;
    }
    let muscle = shown.0.selection.as_ref().and_then(|s| {
        let point = atlas.as_ref()?.0.point(&s.point)?;
        let side = if s.side == Side::Left { "L" } else { "R" };
        Some((format!("{}.{side}", point.muscle), point.muscle.clone()))
    });
    states.0 = anatomy
        .parts
        .iter()
        .map(|part| {
            let opacity = fades.layers[part.tissue as usize] * part.opacity;
            let emphasis = match &muscle {
                Some((sided, midline)) if part.name == *sided || part.name == *midline => 0.55,
                Some(_) if !matches!(part.tissue, Tissue::Skeleton | Tissue::Skin) => BACK,
                _ => 0.0,
            };
            Vec4::new(emphasis, opacity, 0.0, 0.0)
        })
        .collect();
}
