//! Skin that gives under a contact, solved over a grid in each frame of a demonstration. A crate of its own, because it is
//! compiled for speed and the rest for size.
//!
//! | file | what |
//! |---|---|
//! | [`grid`] | numbers over a square along the skin, read smoothly: the same in the shader |
//! | [`underside`] | the contact's lower surface over the grid |
//! | [`skin`] | the skin as a soft sheet laid on the underside |
//! | [`math`] | arithmetic |

pub mod grid;
pub mod math;
pub mod skin;
pub mod underside;
