//! What is painted on the skin: the zone of the point shown, and the places that hurt or what must be spared.

use super::anatomy::Anatomy;
use super::forbidden::surest;
use super::limbs::Limbs;
use super::marks::Marks;
use super::refine::all_slopes;
use super::render::uniforms::ROUND_ENDS;
use super::render::{DrawKind, Frame, VertexSlopes, VertexState};
use super::{Atlas, Shown};
use crate::body::Tissue;
use crate::referral::place::Place;
use crate::referral::zones::{Regions, Zone, spared};
use crate::session::{Selection, Sensitivity};
use bevy::prelude::*;

/// Regions shaped so far on this body, and the zone now shown.
#[derive(Resource, Default)]
pub struct Zones {
    pub regions: Regions,
    /// The same on skin and limbs together.
    continued: Regions,
    pub zone: Option<Zone>,
    /// Places well within what must be spared next to the point, and how the skin faces there; the surest first.
    pub spared: Vec<(Vec3, Vec3)>,
    /// The sum of the places of the skin that they were shaped on.
    body: Option<Vec3>,
}

impl Zones {
    /// Forgets the shapes of another body; true where there was another.
    fn fit(&mut self, anatomy: &Anatomy) -> bool {
        let body = anatomy.skin.positions.iter().copied().reduce(|a, b| a + b);
        let other = body != self.body;
        if other {
            *self = Self { body, ..Self::default() };
        }
        other
    }
}

/// What the paint was made for.
#[derive(Default, PartialEq)]
pub struct Wish {
    point: Option<Selection>,
    sensitivity: Sensitivity,
    hurting: Vec<Place>,
    /// Limbs continue the skin.
    limbs: bool,
    /// Where the chosen point is, if it has not only been tried: near it what must be spared is shown.
    spare_near: Option<Vec3>,
}

pub fn paint(
    shown: Res<Shown>,
    atlas: Option<Res<Atlas>>,
    anatomy: Option<Res<Anatomy>>,
    marks: Option<Res<Marks>>,
    limbs: Res<Limbs>,
    mut zones: ResMut<Zones>,
    mut frame: ResMut<Frame>,
    mut painted: Local<Option<Wish>>,
    mut skins: Query<(&DrawKind, &mut VertexState, &mut VertexSlopes)>,
) {
    let (Some(atlas), Some(anatomy)) = (atlas, anatomy) else { return };
    let scene = &shown.scene;
    let chosen = scene.shown.as_ref().filter(|_| scene.spares);
    let spare_near = chosen.and_then(|s| marks.as_ref()?.find(&s.point, s.side)).map(|mark| mark.position);
    let sensitivity = shown.state.sensitivity;
    let joined = limbs.painted(scene.limbs);
    let limbs = joined.is_some();
    let wish = Wish { limbs, point: scene.shown.clone(), sensitivity, hurting: scene.hurting.clone(), spare_near };
    let other = anatomy.is_changed() && zones.fit(&anatomy);
    if painted.as_ref() == Some(&wish) && !other {
        return;
    }
    let body = &anatomy.skin;
    let (skin, landmarks) = joined.map_or((body, &anatomy.landmarks), |joined| (&joined.skin, &joined.landmarks));
    let catalog = &atlas.0;
    let point = wish.point.as_ref().and_then(|s| Some((catalog.point(&s.point)?, s.side)));
    let Zones { regions, continued, zone: now, spared: forbidden, .. } = &mut *zones;
    let regions = if limbs { continued } else { regions };
    *now = point.map(|(point, side)| regions.zone(point, side, wish.sensitivity, catalog, landmarks, skin).0);
    let third = match point.zip(wish.spare_near) {
        Some(((point, _), near)) => Some(spared(point, near, catalog, landmarks, skin)),
        None if wish.hurting.is_empty() => None,
        None => Some(regions.hurting(&wish.hurting, catalog, landmarks, skin)),
    };
    *forbidden = wish
        .spare_near
        .zip(third.as_ref())
        .map_or_else(Vec::new, |(near, field)| surest(near, field, now.as_ref(), skin));
    let mut round_ends = [Vec4::ZERO; ROUND_ENDS];
    let rounds = now.iter().flat_map(|zone| &zone.rounds);
    let ends = rounds.flat_map(|round| [round.from.extend(round.radius_m), round.to.extend(round.peak)]);
    round_ends.iter_mut().zip(ends).for_each(|(to, end)| *to = end);
    if frame.round_ends != round_ends {
        frame.round_ends = round_ends;
    }
    let sparing = wish.spare_near.is_some();
    if frame.sparing != sparing {
        frame.sparing = sparing;
    }
    *painted = Some(wish);
    let byte = |x: f32| (x * 255.0) as u8;
    let mut values = vec![[0u8; 4]; skin.positions.len()];
    if let Some(zone) = now {
        for (i, bytes) in values.iter_mut().enumerate() {
            *bytes = [byte(zone.essential[i]), byte(zone.spillover[i]), 0, byte(zone.deep[i])];
        }
    }
    for (bytes, x) in values.iter_mut().zip(third.iter().flatten()) {
        bytes[2] = byte(*x);
    }
    let slopes = all_slopes(skin, &values);
    // The skin's vertices come first, then those of the limbs.
    let own = body.positions.len();
    for (kind, mut state, mut steep) in &mut skins {
        let range = match kind {
            DrawKind::Layer(Tissue::Skin) => 0..own,
            DrawKind::Limbs => own..values.len(),
            _ => continue,
        };
        state.0.fill([0; 4]);
        steep.0.fill(default());
        state.0.iter_mut().zip(&values[range.clone()]).for_each(|(to, from)| *to = *from);
        steep.0.iter_mut().zip(&slopes[range]).for_each(|(to, from)| *to = *from);
    }
}
