//! What the session has chosen, on the body: emphasis of the marks, the zone on the skin, the camera's turn to both.

use super::anatomy::Anatomy;
use super::eye::Eye;
use super::host::Canvas;
use super::marks::{Emphasis, Marks, emphasise};
use super::orbit::{self, Orbit};
use super::protocol::{Insets, Reply};
use super::render::{Drawn, VertexState};
use super::{Atlas, Clock, Outbox, Shown};
use crate::body::Tissue;
use crate::catalog::Side;
use crate::referral::zones::{Regions, Zone};
use crate::session::{State, View};
use bevy::prelude::*;

/// Regions shaped so far, and the zone now shown.
#[derive(Resource, Default)]
pub struct Zones {
    regions: Regions,
    pub zone: Option<Zone>,
}

/// What is under the pointer: a mark, or else a part under the skin by its number.
#[derive(Resource, Default, PartialEq)]
pub struct Hovered {
    pub mark: Option<(String, Side)>,
    pub part: Option<usize>,
}

pub struct SelectionPlugin;

impl Plugin for SelectionPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Zones>()
            .init_resource::<Hovered>()
            .init_resource::<Insets>()
            .add_systems(
                Update,
                (
                    paint_zone.run_if(resource_changed::<Shown>.or_else(resource_exists_and_changed::<Anatomy>)),
                    mark.run_if(
                        resource_changed::<Shown>
                            .or_else(resource_changed::<Hovered>)
                            .or_else(resource_exists_and_changed::<Marks>),
                    ),
                    aim.run_if(
                        resource_changed::<Shown>
                            .or_else(resource_changed::<Canvas>)
                            .or_else(resource_changed::<Insets>)
                            .or_else(resource_exists_and_changed::<Marks>),
                    ),
                )
                    .chain(),
            )
            .add_systems(Last, anchor);
    }
}

fn paint_zone(
    shown: Res<Shown>,
    atlas: Option<Res<Atlas>>,
    anatomy: Option<Res<Anatomy>>,
    mut zones: ResMut<Zones>,
    mut painted: Local<Option<(String, Side)>>,
    mut skins: Query<(&Drawn, &mut VertexState)>,
) {
    let (Some(atlas), Some(anatomy)) = (atlas, anatomy) else { return };
    let wanted = shown.0.selection.as_ref().map(|s| (s.point.clone(), s.side));
    if *painted == wanted && !anatomy.is_changed() {
        return;
    }
    if anatomy.is_changed() {
        zones.regions = Regions::default();
    }
    zones.zone = wanted.as_ref().and_then(|(id, side)| {
        let point = atlas.0.point(id)?;
        Some(zones.regions.zone(point, *side, &atlas.0, &anatomy.landmarks, &anatomy.skin).0)
    });
    *painted = wanted;
    for (drawn, mut state) in &mut skins {
        if *drawn != Drawn::Layer(Tissue::Skin) {
            continue;
        }
        state.0.fill([0; 4]);
        if let Some(zone) = &zones.zone {
            let byte = |x: f32| (x * 255.0) as u8;
            for ((bytes, e), s) in state.0.iter_mut().zip(&zone.essential).zip(&zone.spillover) {
                *bytes = [byte(*e), byte(*s), 0, 0];
            }
        }
    }
}

fn mark(
    shown: Res<Shown>,
    hovered: Res<Hovered>,
    marks: Option<Res<Marks>>,
    mut meshes: Query<(&Drawn, &mut VertexState)>,
) {
    let Some(marks) = marks else { return };
    // One muscle alone keeps its own points only.
    let alone = shown.0.structure.as_ref().filter(|_| shown.0.isolated);
    for (_, mut state) in meshes.iter_mut().filter(|(d, _)| **d == Drawn::Marks) {
        emphasise(&marks, &mut state, |m| {
            let is = |other: Option<(&str, Side)>| other == Some((m.point.as_str(), m.side));
            if is(shown.0.selection.as_ref().map(|s| (s.point.as_str(), s.side))) {
                Emphasis::Selected
            } else if is(hovered.mark.as_ref().map(|(p, s)| (p.as_str(), *s))) {
                Emphasis::Hover
            } else if m.unsure || !shown.0.marks || shown.0.demo.is_some() || alone.is_some_and(|a| !a.is(&m.part)) {
                Emphasis::Hidden
            } else if shown.0.selection.is_some() {
                Emphasis::Background
            } else {
                Emphasis::Rest
            }
        });
    }
}

/// The view that shows both a point and its zone in the free part of the canvas.
fn framing(state: &State, marks: &Marks, zone: Option<&Zone>, window: &Window) -> Option<Orbit> {
    let selection = state.selection.as_ref()?;
    let mark = marks.find(&selection.point, selection.side)?;
    let (middle, radius, outward) = match zone.and_then(|z| z.extent) {
        Some((middle, radius)) => {
            let apart = middle - mark.position;
            let reach = radius.max(mark.radius_m * 1.5);
            let whole = (apart.length() + reach + mark.radius_m).max(reach * 2.0) * 0.5;
            let centre = mark.position.lerp(middle, (0.5 + (reach - mark.radius_m) / (4.0 * whole)).clamp(0.3, 0.7));
            // From the point's own side first: it is what will be pressed.
            let axis = Vec3::new(centre.x * 0.4, 0.0, centre.z * 0.4);
            (centre, whole, (mark.normal * 1.6 + (middle - axis).normalize_or_zero() * 0.3).normalize_or(mark.normal))
        }
        None => (mark.position, 0.12, mark.normal),
    };
    // A pressing hand is seen from the side of its thumb, so that contact and dent stay in sight.
    let outward = if state.demo.is_some() {
        let beside = super::demonstration::open_side(mark);
        (mark.normal + beside * 0.85).normalize_or(mark.normal)
    } else {
        outward
    };
    Some(window.holds(Orbit::framing(middle, radius, outward, window.aspect())))
}

/// The canvas less what the shell covers of it.
struct Window {
    canvas: Vec2,
    free: Rect,
}

/// Covered further than this, there is too little left to aim at: the whole canvas counts.
const MOST_COVERED: f32 = 0.5;

impl Window {
    fn new(canvas: &Canvas, insets: Insets) -> Self {
        // On a wide canvas the body has room beside what stands in the corners.
        let low = if canvas.narrow() && insets.bottom < canvas.css.y * MOST_COVERED { insets.bottom } else { 0.0 };
        Self { canvas: canvas.css, free: Rect::from_corners(Vec2::ZERO, canvas.css - Vec2::new(0.0, low)) }
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

fn aim(
    shown: Res<Shown>,
    canvas: Res<Canvas>,
    insets: Res<Insets>,
    clock: Res<Clock>,
    zones: Res<Zones>,
    marks: Option<Res<Marks>>,
    mut eye: ResMut<Eye>,
    mut aimed: Local<Option<(View, Option<(String, Side)>, bool)>>,
    mut shape: Local<Vec2>,
    mut first: Local<Option<()>>,
) {
    let selection = shown.0.selection.as_ref().map(|s| (s.point.clone(), s.side));
    let pressed = shown.0.view == View::Selection && shown.0.demo.is_some();
    let wish = (shown.0.view.clone(), selection, pressed);
    let window = Window::new(&canvas, *insets);
    let reshaped = (canvas.aspect() / shape.x.max(1e-3) - 1.0).abs() > 0.02;
    // What lies over the canvas moves the view only where the view is the shell's to choose.
    let covered = (window.aspect() / shape.y.max(1e-3) - 1.0).abs() > 0.02 && !matches!(wish.0, View::Orbit { .. });
    let placed = marks.as_ref().is_some_and(|m| m.is_changed());
    if aimed.as_ref() == Some(&wish) && !reshaped && !covered && !placed {
        return;
    }
    let to = match &wish.0 {
        View::Named { name } => Some(window.holds(Orbit::named(*name, window.aspect()))),
        View::Orbit { azimuth, elevation, distance, target } => Some(Orbit {
            azimuth: *azimuth,
            elevation: *elevation,
            distance: *distance,
            target: target.map_or(orbit::BODY_MIDDLE, Vec3::from),
        }),
        View::Selection => marks.as_ref().and_then(|m| framing(&shown.0, m, zones.zone.as_ref(), &window)),
    };
    if let Some(to) = to {
        // The first picture is already the right one; later ones are flown to.
        let arrived = first.is_some() && !reshaped;
        if arrived {
            eye.fly(to, clock.now_ms)
        } else {
            eye.jump(to)
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
    eye: Res<Eye>,
    marks: Option<Res<Marks>>,
    mut out: ResMut<Outbox>,
    mut last: Local<Option<(Vec2, bool)>>,
) {
    let Some(marks) = marks else { return };
    let Some(mark) = shown.0.selection.as_ref().and_then(|s| marks.find(&s.point, s.side)) else {
        *last = None;
        return;
    };
    let Some(at) = orbit::project(&eye.orbit, mark.position, canvas.css) else { return };
    let inside = at.cmpge(Vec2::ZERO).all() && at.cmple(canvas.css).all();
    let visible = inside && mark.normal.dot(eye.orbit.eye() - mark.position) > 0.0;
    if last.is_none_or(|(p, v)| p.distance(at) > 0.5 || v != visible) {
        *last = Some((at, visible));
        out.0.push(Reply::Anchor { x: at.x, y: at.y, visible });
    }
}
