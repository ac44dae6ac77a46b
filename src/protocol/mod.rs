//! Everything that crosses between Rust and JavaScript, written once. TypeScript, JavaScript's tables and those of the
//! documentation are generated from it: `cargo xtask types` writes them, and a test fails while they are stale.
//!
//! JSON in camelCase, but for the catalogue's own words (`gentle_n`), which are those of its files.

mod attribute;
mod command;
mod event;
mod problem;
mod readout;
mod scene;
mod state;
pub mod viewer;
mod views;

#[cfg(test)]
mod generated;

pub use attribute::{ATTRIBUTES, Attribute, Values};
pub use command::{Command, Outcome, Pick};
pub use event::*;
pub use problem::{ErrorCode, ErrorDetail, Problem};
pub use readout::{BreathReadout, DemoReadout};
pub use scene::{Accepts, Felt, Scene, ShownLimbs};
pub use state::*;
pub use views::*;

pub(crate) use problem::start_of;
