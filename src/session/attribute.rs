//! Texts, as attributes and links bring them, read into parts of the state.

use crate::body::Tissue;
use crate::catalog::{Catalog, Side};
use crate::protocol::{ErrorCode, Problem, RATES, Selection, View, ViewName};
use crate::referral::place::Place;

pub const LAYERS_ALLOWED: &str = "any of skin, superficial, intermediate, deep, skeleton";

pub const RATES_ALLOWED: &str = "0.25 to 4";
pub const LANG_ALLOWED: &str = "a language tag such as en or pt-BR";

pub fn read_layer(text: &str) -> Option<Tissue> {
    Tissue::read(text)
}

/// Layer names in any order; from the outside in, each once. Unknown ones are left out and named.
pub fn read_layers<'a>(names: impl Iterator<Item = &'a str>) -> (Vec<Tissue>, Vec<Problem>) {
    let (mut layers, mut problems) = (vec![], vec![]);
    for name in names.filter(|n| !n.is_empty()) {
        match read_layer(name) {
            Some(tissue) if layers.contains(&tissue) => {}
            Some(tissue) => layers.push(tissue),
            None => problems.push(Problem::new(ErrorCode::InvalidLayers, "layers", name, LAYERS_ALLOWED)),
        }
    }
    layers.sort_by(|a, b| b.cmp(a));
    (layers, problems)
}

/// A view's name, or azimuth, elevation and distance as numbers.
pub fn read_view(text: &str) -> Result<View, Problem> {
    if let Some(name) = ViewName::read(text.trim()) {
        return Ok(View::Named { name });
    }
    let numbers: Option<Vec<f32>> = text.split([' ', ',']).filter(|t| !t.is_empty()).map(|t| t.parse().ok()).collect();
    numbers
        .as_deref()
        .and_then(orbit)
        .ok_or_else(|| Problem::new(ErrorCode::InvalidView, "view", text, ViewName::ALLOWED))
}

/// Whether a text is a language tag.
pub fn is_lang(text: &str) -> bool {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=35).contains(&text.len()) && text.split('-').all(part)
}

/// Places that hurt, each once. Unknown ones are left out and named.
pub fn read_places<'a>(catalog: &Catalog, texts: impl Iterator<Item = &'a str>) -> (Vec<Place>, Vec<Problem>) {
    let (mut places, mut problems) = (vec![], vec![]);
    for text in texts.filter(|text| !text.is_empty()) {
        match read_place(catalog, text) {
            Ok(place) if places.contains(&place) => {}
            Ok(place) => places.push(place),
            Err(problem) => problems.push(problem),
        }
    }
    (places, problems)
}

pub fn read_place(catalog: &Catalog, text: &str) -> Result<Place, Problem> {
    let wrong = |allowed: String| Problem::new(ErrorCode::InvalidRegion, "region", text, allowed);
    let place = Place::read(text).map_err(|_| wrong(Place::SIDES_ALLOWED.into()))?;
    place.settled(catalog).ok_or_else(|| wrong(catalog.allowed_places(&place.place)))
}

pub fn is_rate(rate: &f64) -> bool {
    RATES.contains(rate)
}

/// Three numbers, or six with the target; all within what the camera can do.
pub fn orbit(numbers: &[f32]) -> Option<View> {
    let (&[azimuth, elevation, distance], target) = numbers.split_first_chunk::<3>()?;
    let target = match *target {
        [] => None,
        [x, y, z] => Some([x, y, z]),
        _ => return None,
    };
    let sane = azimuth.abs() <= 360.0
        && elevation.abs() <= 90.0
        && (0.1..=10.0).contains(&distance)
        && target.is_none_or(|t| t.iter().all(|x| x.abs() <= 2.0));
    sane.then_some(View::Orbit { azimuth, elevation, distance, target, rev: None })
}

/// A point on one of its sides; without a side that it has, its usual one. A bad side is named beside the selection.
pub fn read_selection(
    catalog: &Catalog,
    id: &str,
    side: Option<&str>,
) -> Result<(Selection, Option<Problem>), Problem> {
    let point = catalog
        .point(id)
        .ok_or_else(|| Problem::new(ErrorCode::InvalidPoint, "point", id, catalog.allowed_points(id)))?;
    let usual = point.sides.usual();
    let (side, problem) = match side {
        None | Some("") => (usual, None),
        Some(text) => match Side::read(text).filter(|s| point.sides.has(*s)) {
            Some(side) => (side, None),
            None => (usual, Some(Problem::new(ErrorCode::InvalidSide, "side", text, point.sides.allowed()))),
        },
    };
    Ok((Selection { point: id.to_owned(), side }, problem))
}
