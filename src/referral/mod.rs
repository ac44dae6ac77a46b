//! What a point's pain has to do with places: a point -> graded zones on the skin; places that hurt -> ranked points.

pub mod place;
pub mod ranking;
mod shapes;
pub mod zones;
