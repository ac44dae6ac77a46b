//! Trigger Point Atlas: a body to turn, muscles in layers, trigger points, where their pain is felt, how they are pressed.
//!
//! Three parts, one direction:
//!
//! ```text
//! shell   (www/, JavaScript)        speaks to people: panels, lists, words
//!   | commands           ^ state, events
//! core    (this crate)              decides: catalogue, session, referral, pressure
//!   | state              ^ picks, camera
//! viewer  (this crate, "viewer")    shows: body, marks, zones, the pressing hand; Bevy, in a worker
//! ```
//!
//! The way of a click: pointer on the canvas -> shell message -> the viewer's ray ([`body::Bvh`]) -> `Pick` ->
//! [`session::reduce`] -> new [`session::State`] -> the viewer paints, the shell updates its panel, the page gets `select`.
//!
//! | folder | what |
//! |---|---|
//! | [`catalog`] | muscles, points, regions, cautions, sources: read and checked |
//! | [`body`] | the model as geometry: GLB, landmarks, rays, distances along the skin |
//! | [`referral`] | a point's zone on the skin; places that hurt to ranked points |
//! | [`search`] | what was typed: places that hurt, points, muscles |
//! | [`pressure`] | the demonstration as a pure function of time |
//! | [`learn`] | quizzes |
//! | [`touch`] | where contact and body meet: how the hand lies, how tissue gives, what lengthening moves |
//! | [`math`] | arithmetic that several of these need |
//! | [`session`] | state, commands, events, links |
//! | [`protocol`] | every type that crosses between Rust and JavaScript |
//! | `viewer` | feature `viewer`: what is drawn |
//! | `web` | features `web` and `viewer`: the objects JavaScript gets, the core's and the viewer's |

// What the tests share names the crate as its users do.
#[cfg(test)]
extern crate self as trigger_point_atlas;

pub mod body;
pub mod catalog;
pub mod learn;
mod named;
pub mod pressure;
pub mod protocol;
pub mod referral;
pub mod search;
pub mod session;
pub mod touch;
pub use trigger_point_atlas_sheet::math;
#[cfg(feature = "viewer")]
pub mod viewer;
#[cfg(any(feature = "web", feature = "viewer"))]
pub mod web;
