//! What the page shows of a demonstration at one instant: of the whole [`Frame`], what its dials and words say.

use crate::catalog::{Contact, Stretch, Technique};
use crate::pressure::{Breath, Frame, Phase};
use serde::Serialize;

/// The demonstration at one instant: newtons, millimetres, seconds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DemoReadout {
    pub t: f64,
    pub duration: f64,
    /// It has come to its end.
    pub done: bool,
    pub phase: Phase,
    /// Place in the list of phases.
    pub phase_index: usize,
    pub phase_end: f64,
    /// Which press, from 0, of so many.
    pub cycle: u32,
    pub cycles: u32,
    pub force_n: f32,
    /// The point's ceiling.
    pub force_max_n: f32,
    pub pressure_kg_cm2: f32,
    /// 0..=`ceiling` of 10.
    pub discomfort: f32,
    /// The most discomfort that may be felt, of 10.
    pub ceiling: f32,
    /// From here on the therapist should be told, of 10.
    pub tell: f32,
    pub breath: BreathReadout,
    /// How strongly the zone is felt, 0..=1.
    pub referral: f32,
    /// Which barrier the tissue is waited for at, from 0, of so many.
    pub barrier: u32,
    pub barriers: u32,
    pub contact: Contact,
    pub technique: Technique,
    /// What lengthens the muscle.
    pub stretch: Stretch,
}

/// The breath that leads the press.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BreathReadout {
    pub inhale: bool,
    /// 0 breathed out, 1 breathed in.
    pub level: f32,
    /// Until the breath turns.
    pub left_s: f32,
}

impl DemoReadout {
    pub fn new(frame: &Frame, stretch: Stretch) -> Self {
        let Breath { inhale, level, left_s } = frame.breath;
        Self {
            t: frame.t_s,
            duration: frame.duration_s,
            done: frame.t_s >= frame.duration_s,
            phase: frame.phase,
            phase_index: frame.phase_index,
            phase_end: frame.phase_end_s,
            cycle: frame.cycle,
            cycles: frame.cycles,
            force_n: frame.force_n,
            force_max_n: frame.force_max_n,
            pressure_kg_cm2: frame.pressure_kg_cm2,
            discomfort: frame.discomfort,
            ceiling: frame.ceiling,
            tell: frame.tell,
            breath: BreathReadout { inhale, level, left_s },
            referral: frame.referral,
            barrier: frame.barrier,
            barriers: frame.barriers,
            contact: frame.contact,
            technique: frame.technique,
            stretch,
        }
    }
}
