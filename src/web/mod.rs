//! What the page can call: one file for each exported handle, and what the viewer's needs of a browser.

#[cfg(feature = "viewer")]
mod canvas;
#[cfg(feature = "web")]
pub mod core;
#[cfg(feature = "viewer")]
mod line;
#[cfg(feature = "viewer")]
mod scope;
#[cfg(feature = "viewer")]
pub mod viewer;
#[cfg(feature = "viewer")]
mod worker;
