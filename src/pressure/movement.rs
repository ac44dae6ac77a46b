//! What the hand and the person do beside pressing: strokes, spreading, tensing, lengthening.

use super::ease::ease;
use super::schedule::{BREATH_S, OUT_S, Phase};
use super::timeline::{DOWN_AT, Part};
use crate::catalog::{Pressure, Technique};
use std::f64::consts::TAU;

/// Strokes across the band and back, a second: slow enough to feel each.
const ACROSS_HZ: f64 = 0.3;
const ROLL_HZ: f64 = 0.2;
/// Part of a hold in which strokes across grow and fade.
const FADE: f64 = 0.15;
/// Rise and fall of a light contraction, which lasts for the breath in.
const TENSE_S: f64 = 1.2;
/// A contact in the air is back where it starts by this part of a rest.
const BACK_AT: f64 = 0.65;
/// When, in the lengthening, the muscle begins to be let back, and how long that takes.
const LET_BACK_S: (f64, f64) = (13.0, 6.0);

#[derive(Debug, Clone, Copy)]
pub(super) struct Movement {
    technique: Technique,
    pub stroke_mm: f64,
}

/// One moment of it; units as in [`super::Frame`].
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Moved {
    pub slide_mm: f64,
    pub across_mm: f64,
    pub spread: f64,
    pub contract: f64,
    pub lengthen: f64,
}

impl Movement {
    pub fn new(pressure: &Pressure) -> Self {
        Self { technique: pressure.technique, stroke_mm: f64::from(pressure.way_mm()) }
    }

    pub fn at(self, part: Part) -> Moved {
        let mut moved = Moved { lengthen: lengthen(part), ..Moved::default() };
        match self.technique {
            Technique::Strip => moved.slide_mm = self.stroke_mm * slide(part),
            Technique::Cross => moved.across_mm = self.stroke_mm / 2.0 * to_and_fro(part, ACROSS_HZ),
            Technique::Roll => moved.across_mm = self.stroke_mm / 2.0 * to_and_fro(part, ROLL_HZ),
            Technique::Spread => moved.spread = spread(part),
            Technique::Contract => moved.contract = contract(part),
            Technique::Press | Technique::Release | Technique::Pinch => {}
        }
        moved
    }
}

/// Where in a stroke along the band: -0.5 to 0.5 while pressing, back through the air.
fn slide(part: Part) -> f64 {
    match part.phase {
        Phase::Find | Phase::Lengthen => 0.0,
        Phase::Settle => -0.5 * ease(part.x / DOWN_AT),
        Phase::Sink => -0.5,
        Phase::Hold => ease(part.x) - 0.5,
        Phase::Release => 0.5,
        Phase::Rest if part.last => 0.5 * (1.0 - ease(part.x)),
        Phase::Rest => 0.5 - ease(part.x / BACK_AT),
    }
}

/// -1 to 1, from 0 to 0 within a hold.
fn to_and_fro(part: Part, hz: f64) -> f64 {
    if part.phase != Phase::Hold {
        return 0.0;
    }
    let strokes = (part.length_s * hz).round().max(1.0);
    (TAU * strokes * part.x).sin() * ease(part.x / FADE) * ease((1.0 - part.x) / FADE)
}

fn spread(part: Part) -> f64 {
    match part.phase {
        Phase::Hold => ease(part.x),
        Phase::Release => 1.0,
        Phase::Rest => 1.0 - ease(part.x / BACK_AT),
        Phase::Find | Phase::Settle | Phase::Sink | Phase::Lengthen => 0.0,
    }
}

/// Tensed lightly on each breath in of a hold, let go on the breath out.
fn contract(part: Part) -> f64 {
    let inhaled_s = part.breath_s - OUT_S;
    if part.phase != Phase::Hold || inhaled_s <= 0.0 {
        return 0.0;
    }
    ease(inhaled_s / TENSE_S) * ease((BREATH_S - OUT_S - inhaled_s) / TENSE_S)
}

fn lengthen(part: Part) -> f64 {
    let (from_s, lasts_s) = LET_BACK_S;
    if part.phase == Phase::Lengthen {
        ease(part.since_s / OUT_S) - ease((part.since_s - from_s) / lasts_s)
    } else {
        0.0
    }
}
