//! What the page can call: one file for each exported handle.

pub mod core;
#[cfg(feature = "viewer")]
pub mod viewer;
