//! The flat maps: where points stand on the drawings of the body from front and back.
//!
//! In half millimetres: x away from the midline to the body's left, y down from [`TOP_M`].

use super::landmarks::Landmarks;
use super::recipe::Recipe;
use crate::catalog::{Catalog, Keepout, Point, Side, Toward};
use glam::Vec3;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The upper edge of the drawings above the model's origin, metres.
pub const TOP_M: f64 = 0.925;

/// A point on its left side, or its only one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Dot {
    pub at: [i32; 2],
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub back: bool,
    /// Seen badly from either side.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Indices into the list of what is to be spared; `-1 - index` is its mirror image on the other side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spare: Vec<i32>,
}

/// Half millimetres.
pub fn units(metres: f64) -> i32 {
    (metres * 2000.0).round() as i32
}

/// A place in the body's frame, on the drawings.
pub fn on_map(place: Vec3) -> [i32; 2] {
    [units(place.x.into()), units(TOP_M - f64::from(place.y))]
}

/// The side that a point is drawn for.
pub fn drawn_side(point: &Point) -> Side {
    if point.sides.has(Side::Left) { Side::Left } else { Side::Right }
}

/// What must be spared, each with its caution's id, in the order in which the maps number it.
pub fn keepouts(catalog: &Catalog) -> impl Iterator<Item = (&str, &Keepout)> {
    catalog.cautions().iter().flat_map(|caution| caution.keepout.iter().map(|keepout| (caution.id.as_str(), keepout)))
}

/// What must be spared near a point at `place`, as [`Dot::spare`]; `middle` says where a keepout lies.
pub fn spared(point: &Point, place: Vec3, catalog: &Catalog, middle: impl Fn(&str, Side) -> Option<Vec3>) -> Vec<i32> {
    let mut near = vec![];
    for (index, (caution, keepout)) in keepouts(catalog).enumerate() {
        if !point.cautions.iter().any(|id| id == caution) {
            continue;
        }
        for (side, number) in [(Side::Left, index as i32), (Side::Right, -1 - index as i32)] {
            if middle(&keepout.at, side).is_some_and(|middle| keepout.near(middle.distance(place))) {
                near.push(number);
            }
        }
    }
    near
}

/// Dots of points that were not there when the map was drawn. They stand where their recipes point, and are seen from
/// where `toward` says, else from where the nearest of the `drawn` points is. What has no place is left out.
pub fn dots<'a>(
    points: impl Iterator<Item = &'a Point>,
    catalog: &Catalog,
    landmarks: &Landmarks,
    drawn: &BTreeMap<String, Dot>,
) -> BTreeMap<String, Dot> {
    let place = |recipe: &str, side| Recipe::parse(recipe).ok()?.place(landmarks, side).ok();
    let left = |place: Vec3| Vec3::new(place.x.abs(), place.y, place.z);
    let points: Vec<&Point> = points.collect();
    let others: Vec<(Vec3, &Dot)> = drawn
        .iter()
        .filter(|(id, _)| points.iter().all(|point| point.id != **id))
        .filter_map(|(id, dot)| {
            let point = catalog.point(id)?;
            Some((left(place(&point.place, drawn_side(point))?), dot))
        })
        .collect();
    let made = points.into_iter().filter_map(|point| {
        let at = place(&point.place, drawn_side(point))?;
        let far = |(other, _): &&(Vec3, &Dot)| other.distance(left(at));
        let nearest = others.iter().min_by(|a, b| far(a).total_cmp(&far(b))).map(|(_, dot)| *dot);
        let (back, hidden) = match point.toward {
            Some(Toward::Back) => (true, false),
            Some(Toward::Front) => (false, false),
            _ => nearest.map_or((at.z < 0.0, false), |dot| (dot.back, dot.hidden)),
        };
        let spare = spared(point, at, catalog, place);
        Some((point.id.clone(), Dot { at: on_map(at), back, hidden, spare }))
    });
    made.collect()
}
