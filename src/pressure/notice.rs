//! What must be said of a point's demonstration, or of there being none.

use crate::catalog::{Point, SelfCare};

/// Cautions that forbid pressing a point, each with the message that says so; the first that a point has is told.
const FORBIDDEN: [(&str, &str); 7] = [
    ("C-CAR", "demo-none-throat"),
    ("C-FEM", "demo-none-groin"),
    ("C-IO", "demo-none-mouth"),
    ("C-CARD", "demo-none-heart"),
    ("C-ABD", "demo-none-belly"),
    ("C-SUP", "demo-none-hollow"),
    ("C-AX", "demo-none-armpit"),
];

/// The message that belongs to a point's demonstration: why there is none, or who may press it. None where anybody may.
pub fn notice(point: &Point) -> Option<&'static str> {
    let has = |id: &str| point.cautions.iter().any(|caution| caution == id);
    match point.self_care {
        SelfCare::None => {
            Some(FORBIDDEN.into_iter().find(|(id, _)| has(id)).map_or("demo-none-other", |(_, message)| message))
        }
        SelfCare::Clinician if has("C-IO") => Some("demo-clinician-mouth"),
        SelfCare::Clinician => Some("demo-clinician"),
        SelfCare::Gentle => Some("demo-gentle"),
        SelfCare::Yes => None,
    }
}
