//! When each phase of the demonstration is: whole breaths, short enough to watch.

use crate::catalog::{Pressure, Technique};
use crate::named::named;
use serde::Serialize;

/// One breath in and out: six a minute.
pub const BREATH_S: f64 = 10.0;
/// The longer part, out.
pub const OUT_S: f64 = 6.0;
/// The whole demonstration in breaths, at most; longer holds and more repeats are shown in part.
pub const MOST_BREATHS: u32 = PRESSED_BREATHS + LENGTHEN_BREATHS;

const FIND_S: f64 = 5.0;
/// From finding the point to the last rest, at most.
const PRESSED_BREATHS: u32 = 7;
const LENGTHEN_BREATHS: u32 = 2;
/// More barriers than this are hardly told apart.
const MOST_BARRIERS: u32 = 3;
/// Finding and settling together.
const LEAD_BREATHS: u32 = 1;
const MOST_PRESSES: u32 = 3;
/// Fewer presses are shown rather than holds shorter than this, where the hold itself is not short.
const LEAST_HOLD_S: f64 = 10.0;
/// A hold may be shown this share of a breath longer than it is, to fill the breath.
const LONGER: f64 = 0.3;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "DemoPhase"))]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// The knot in its taut band.
    Find,
    /// The contact comes to rest on the skin.
    Settle,
    /// Force grows on the out-breath.
    Sink,
    Hold,
    /// Eased off on the out-breath.
    Release,
    Rest,
    /// The muscle is lengthened, without the hand.
    Lengthen,
}

named!(Phase { Find = "find", Settle = "settle", Sink = "sink", Hold = "hold", Release = "release", Rest = "rest", Lengthen = "lengthen" });

/// One stretch of the demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "PhaseSpan"))]
#[serde(rename_all = "camelCase")]
pub struct Span {
    pub phase: Phase,
    /// Which press, from 0; lengthening belongs to the last.
    pub cycle: u32,
    pub start_s: f64,
    pub end_s: f64,
}

/// The demonstration's phases in order, without gaps, from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    spans: Vec<Span>,
    presses: u32,
    barriers: u32,
    ramp: Ramp,
}

/// How force is let in: in equal parts, one an out-breath.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ramp {
    pub parts: f64,
    pub part_s: f64,
}

impl Schedule {
    /// The same for every firmness.
    pub fn new(pressure: &Pressure) -> Self {
        let ramp_s = f64::from(pressure.ramp_s).clamp(1.0, 2.0 * OUT_S);
        let parts = (ramp_s / OUT_S).ceil();
        let ramp = Ramp { parts, part_s: ramp_s / parts };
        let sink_s = (parts - 1.0) * BREATH_S + ramp.part_s;
        let release_s = f64::from(pressure.release_s).clamp(1.0, OUT_S);
        let (presses, pressed_breaths) = presses(pressure, sink_s, parts as u32);

        let mut spans = vec![
            Span { phase: Phase::Find, cycle: 0, start_s: 0.0, end_s: FIND_S },
            Span { phase: Phase::Settle, cycle: 0, start_s: FIND_S, end_s: f64::from(LEAD_BREATHS) * BREATH_S },
        ];
        for cycle in 0..presses {
            let breaths = LEAD_BREATHS + cycle * (pressed_breaths + 1);
            let start_s = f64::from(breaths) * BREATH_S;
            let release_at_s = start_s + f64::from(pressed_breaths) * BREATH_S;
            let edges = [start_s, start_s + sink_s, release_at_s, release_at_s + release_s, release_at_s + BREATH_S];
            let phases = [Phase::Sink, Phase::Hold, Phase::Release, Phase::Rest];
            spans.extend(phases.into_iter().zip(edges.windows(2)).map(|(phase, edge)| Span {
                phase,
                cycle,
                start_s: edge[0],
                end_s: edge[1],
            }));
        }
        let start_s = spans.last().map_or(0.0, |span| span.end_s);
        let end_s = start_s + f64::from(LENGTHEN_BREATHS) * BREATH_S;
        spans.push(Span { phase: Phase::Lengthen, cycle: presses - 1, start_s, end_s });
        let barriers = match pressure.technique {
            Technique::Release => (pressed_breaths + 1 - parts as u32).clamp(1, MOST_BARRIERS),
            _ => 1,
        };
        Self { spans, presses, barriers, ramp }
    }

    pub fn duration_s(&self) -> f64 {
        self.spans.last().map_or(0.0, |span| span.end_s)
    }

    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// How many presses are shown; the catalogue's `repeats` may be more.
    pub fn presses(&self) -> u32 {
        self.presses
    }

    /// At how many barriers the tissue is waited for, one an out-breath.
    pub fn barriers(&self) -> u32 {
        self.barriers
    }

    /// How long a hold is shown; the catalogue's `hold_s` may be longer.
    pub fn hold_s(&self) -> f64 {
        self.spans.iter().find(|span| span.phase == Phase::Hold).map_or(0.0, |span| span.end_s - span.start_s)
    }

    /// The phase at a time and its place in [`Self::spans`]; before the start the first, after the end the last.
    pub fn at(&self, t_s: f64) -> (usize, Span) {
        let next = self.spans.partition_point(|span| span.start_s <= t_s);
        let index = next.saturating_sub(1);
        (index, self.spans[index])
    }

    pub(super) fn ramp(&self) -> Ramp {
        self.ramp
    }

    pub(super) fn is_last(&self, cycle: u32) -> bool {
        cycle + 1 == self.presses
    }
}

/// How many presses to show, and the breaths of sinking and holding in each; one more breath eases off and rests.
fn presses(pressure: &Pressure, sink_s: f64, sink_breaths: u32) -> (u32, u32) {
    let hold_s = f64::from(pressure.hold_s);
    let wanted = (((sink_s + hold_s) / BREATH_S + LONGER).floor() as u32).max(sink_breaths);
    let least_hold_s = LEAST_HOLD_S.min(hold_s / 2.0);
    let shown =
        |presses: u32| wanted.min(((PRESSED_BREATHS - LEAD_BREATHS) / presses).saturating_sub(1)).max(sink_breaths);
    // Barriers follow each other within one press.
    let most = if pressure.technique == Technique::Release { 1 } else { pressure.repeats.min(MOST_PRESSES) };
    (2..=most)
        .rev()
        .map(|presses| (presses, shown(presses)))
        .find(|(presses, breaths)| {
            let fits = LEAD_BREATHS + presses * (breaths + 1) <= PRESSED_BREATHS;
            fits && f64::from(*breaths) * BREATH_S - sink_s >= least_hold_s
        })
        .unwrap_or_else(|| (1, shown(1)))
}
