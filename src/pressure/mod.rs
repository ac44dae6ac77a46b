//! The pressure demonstration: one timeline per point, and how the tissue answers, as pure functions of time.
//!
//! [`Schedule`] says when each phase is; [`Timeline`] says what is seen and felt at any moment. The same functions serve
//! the page's gauge and the viewer's dent, so the two can never differ.
//!
//! The breath leads: ten seconds each, four in and six out. Pressure sinks in and is eased off on an out-breath, so the
//! whole is a whole number of breaths and ends as it began.

mod ease;
mod movement;
mod notice;
mod response;
mod schedule;
mod timeline;

pub use notice::notice;
pub use schedule::{BREATH_S, MOST_BREATHS, OUT_S, Phase, Schedule, Span};
pub use timeline::{Breath, DISCOMFORT_CEILING, Frame, Layers, TELL_FROM, Timeline};

use crate::catalog::Pressure;
use crate::named::named;
use serde::{Deserialize, Serialize};

/// Which of a point's three forces is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Firmness {
    Gentle,
    #[default]
    Medium,
    Firm,
}

named!(Firmness { Gentle = "gentle", Medium = "medium", Firm = "firm" });

impl Firmness {
    /// The force held, never above the point's ceiling.
    pub fn force_n(self, pressure: &Pressure) -> f32 {
        let force_n = match self {
            Self::Gentle => pressure.gentle_n,
            Self::Medium => pressure.medium_n,
            Self::Firm => pressure.firm_n,
        };
        force_n.min(pressure.ceiling_n)
    }
}
