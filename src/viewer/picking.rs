//! What lies under a pointer: a mark, a part, a place of the skin.

use super::anatomy::{Anatomy, Seen};
use super::camera::{Click, OrbitCamera};
use super::canvas::Canvas;
use super::marks::{Mark, Marks};
use super::orbit;
use super::pacing::Redraw;
use super::paint::Zones;
use super::protocol::{Message, PointerKind, Reply};
use super::{Atlas, FromPage, Outbox, Shown, ViewerSet};
use crate::catalog::Side;
use crate::protocol::Pick;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

/// How near to a mark's dot a pointer must be, and a finger, CSS pixels.
const REACH: f32 = 9.0;
const REACH_TOUCH: f32 = 18.0;

/// What is under the pointer: a mark, or else a part under the skin by its number.
#[derive(Resource, Default, PartialEq)]
pub struct Hovered {
    pub mark: Option<(String, Side)>,
    pub part: Option<usize>,
}

pub struct PickingPlugin;

impl Plugin for PickingPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Hovered>().add_systems(
            Update,
            (pick, hover, locate).chain().in_set(ViewerSet::Picking).run_if(resource_exists::<Anatomy>),
        );
    }
}

/// The body as the camera sees it.
#[derive(SystemParam)]
struct View<'w> {
    anatomy: Res<'w, Anatomy>,
    marks: Option<Res<'w, Marks>>,
    canvas: Res<'w, Canvas>,
    camera: Res<'w, OrbitCamera>,
    seen: Res<'w, Seen>,
    shown: Res<'w, Shown>,
}

impl View<'_> {
    fn mark_at(&self, at: Vec2, reach: f32) -> Option<(String, Side)> {
        let shown = |mark: &Mark| self.shown.scene.offers(&mark.point, mark.side);
        let marks = self.marks.as_ref()?;
        let mark = marks.at(&self.camera.orbit, at, self.canvas.css, reach, &self.anatomy, shown)?;
        Some((mark.point.clone(), mark.side))
    }

    /// How far a press is from the point that a question asks for, millimetres.
    fn off_mm(&self, pressed: Vec3) -> Option<f32> {
        let marks = self.marks.as_ref()?.0.iter().map(|mark| (mark.point.as_str(), mark.position));
        self.shown.scene.off_mm(pressed, marks)
    }

    fn cast(&self, at: Vec2) -> Option<super::anatomy::Met> {
        let (origin, direction) = orbit::ray(&self.camera.orbit, at, self.canvas.css);
        self.anatomy.cast(origin, direction, &self.seen)
    }
}

fn pick(
    mut clicks: MessageReader<Click>,
    view: View,
    atlas: Option<Res<Atlas>>,
    mut zones: ResMut<Zones>,
    mut out: ResMut<Outbox>,
) {
    for Click { at, touch } in clicks.read() {
        let reach = if *touch { REACH_TOUCH } else { REACH };
        let (anatomy, mark, met) = (&view.anatomy, view.mark_at(*at, reach), view.cast(*at));
        let part = met.and_then(|met| anatomy.parts.get(met.part));
        let skin = met.filter(|met| met.part == 0).and_then(|m| anatomy.skin.nearest(m.position));
        let regions = match (&skin, &atlas) {
            (Some(skin), Some(atlas)) => {
                let mut there = zones.regions.at(skin, &atlas.0, &anatomy.landmarks, &anatomy.skin);
                if there.is_empty() {
                    there.extend(zones.regions.near(skin, &atlas.0, &anatomy.landmarks, &anatomy.skin));
                }
                there
            }
            _ => vec![],
        };
        let (point, side) = mark.unzip();
        out.send(Reply::Pick {
            pick: Pick {
                point,
                side,
                layer: part.map(|part| part.tissue),
                part: part.map(|part| part.name.clone()),
                position: met.map(|met| met.position.to_array()),
                regions,
                off_mm: met.and_then(|met| view.off_mm(met.position)),
            },
        });
    }
}

fn hover(
    mut messages: MessageReader<FromPage>,
    view: View,
    mut hovered: ResMut<Hovered>,
    mut out: ResMut<Outbox>,
    mut redraw: ResMut<Redraw>,
) {
    for FromPage(message) in messages.read() {
        let at = match message {
            Message::Pointer { kind: PointerKind::Hover, x, y, .. } => Some(Vec2::new(*x, *y)),
            Message::Pointer { kind: PointerKind::Leave, .. } => None,
            _ => continue,
        };
        // What passes below a still hand is not what it points at.
        let at = at.filter(|_| !view.camera.moving());
        let mark = at.and_then(|at| view.mark_at(at, REACH));
        let under = at.filter(|_| mark.is_none()).and_then(|at| view.cast(at));
        let now = Hovered { mark, part: under.map(|met| met.part).filter(|part| *part != 0) };
        if *hovered == now {
            continue;
        }
        let (point, side) = now.mark.clone().unzip();
        let part = now.part.and_then(|number| Some(view.anatomy.parts.get(number)?.name.clone()));
        let at = at.unwrap_or_default();
        out.send(Reply::Hover { point, side, part, x: at.x, y: at.y });
        *hovered = now;
        redraw.now();
    }
}

fn locate(mut messages: MessageReader<FromPage>, view: View, mut out: ResMut<Outbox>) {
    for FromPage(message) in messages.read() {
        let Message::Locate { point, side } = message else { continue };
        let eye = view.camera.orbit.position();
        let found = view.marks.as_ref().and_then(|marks| marks.find(point, *side)).and_then(|mark| {
            let at = orbit::project(&view.camera.orbit, mark.position, view.canvas.css)?;
            let faces = mark.normal.dot(eye - mark.position) > 0.0;
            Some((at, faces && !view.anatomy.hidden(mark.position, mark.normal, eye)))
        });
        let (at, visible) = found.unwrap_or((Vec2::splat(-1.0), false));
        out.send(Reply::Located { point: point.clone(), side: *side, x: at.x, y: at.y, visible });
    }
}
