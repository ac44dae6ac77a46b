//! What must be said of a point's demonstration, or of there being none.

use crate::catalog::{Catalog, Caution, Point, SelfCare};

/// The message that belongs to a point's demonstration: why there is none, or who may press it. None where anybody may.
/// A reason of its own comes from the first of the point's cautions that has one.
pub fn notice<'a>(point: &Point, catalog: &'a Catalog) -> Option<&'a str> {
    let reason =
        |of: fn(&Caution) -> Option<&str>| point.cautions.iter().filter_map(|id| catalog.caution(id)).find_map(of);
    match point.self_care {
        SelfCare::None => Some(reason(|caution| caution.never_pressed.as_deref()).unwrap_or("demo-none-other")),
        SelfCare::Clinician => Some(reason(|caution| caution.trained_only.as_deref()).unwrap_or("demo-clinician")),
        SelfCare::Gentle => Some("demo-gentle"),
        SelfCare::Yes => None,
    }
}
