//! How tissue and person answer to a press with delay: the dent, the blood in the skin, the pain felt elsewhere.
//!
//! Each follows its cause as a first-order lag does. The lags are walked once in small steps; between steps the value is
//! read from a cubic with the lag's own slope, so that it is smooth at every moment.

use super::ease::saturate;

const STEP_S: f64 = 0.05;

/// Time constants, seconds. Referred pain takes about half a minute to build in people; here it is told faster.
const DENT_S: f64 = 0.25;
const REFERRAL_ONSET_S: f64 = 1.0;
const REFERRAL_S: f64 = 2.2;
/// The zone widens after it is first felt.
const REACH_S: f64 = 3.0;
const PALE_S: f64 = 0.9;
const FLUSH_S: f64 = 6.0;

/// How much of the flush shows against the paleness.
const FLUSH_SHARE: f64 = 0.55;
/// Share of the dent that a tense band withholds.
const WITHHELD: f64 = 0.12;

/// What is pressed at one moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cause {
    /// Force as a share of the firm force, 0 and up.
    pub firm_share: f64,
    /// Tension of the band, 0..=1.
    pub tension: f64,
    /// How far tenderness has settled, 0..=1.
    pub settled: f64,
}

/// What follows at one moment.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Effect {
    /// Share of the catalogue's depth, 0..=1.
    pub dent: f64,
    /// 0..=1.
    pub referral: f64,
    /// 0..=1.
    pub reach: f64,
    /// Share of the usual blood flow in the pressed band, 0..=1.
    pub perfusion: f64,
    /// -1 pale, 1 flushed.
    pub flow: f64,
}

const LAGS: usize = 5;

#[derive(Debug, Clone)]
pub(super) struct Response {
    nodes: Vec<[Node; LAGS]>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Node {
    value: f32,
    slope: f32,
}

impl Response {
    pub fn new(duration_s: f64, cause: impl Fn(f64) -> Cause) -> Self {
        let steps = (duration_s / STEP_S).ceil() as usize;
        let mut lags = Lags::default();
        let mut nodes = Vec::with_capacity(steps + 1);
        for step in 0..=steps {
            let t_s = step as f64 * STEP_S;
            nodes.push(lags.node(cause(t_s)));
            lags.advance(cause(t_s + STEP_S / 2.0));
        }
        Self { nodes }
    }

    pub fn at(&self, t_s: f64) -> Effect {
        let last = self.nodes.len().saturating_sub(2);
        let index = ((t_s / STEP_S).max(0.0) as usize).min(last);
        let x = (t_s / STEP_S - index as f64).clamp(0.0, 1.0);
        let (Some(from), Some(to)) = (self.nodes.get(index), self.nodes.get(index + 1)) else {
            return Effect::default();
        };
        let [dent, referral, pale, flush, reach] = std::array::from_fn(|lag| between(from[lag], to[lag], x));
        Effect {
            dent: dent.clamp(0.0, 1.0),
            referral: referral.clamp(0.0, 1.0),
            reach: reach.clamp(0.0, 1.0),
            perfusion: (1.0 - pale).clamp(0.0, 1.0),
            flow: (FLUSH_SHARE * flush - pale).clamp(-1.0, 1.0),
        }
    }
}

/// Cubic Hermite.
fn between(from: Node, to: Node, x: f64) -> f64 {
    let (a, b) = (f64::from(from.value), f64::from(to.value));
    let (a_slope, b_slope) = (f64::from(from.slope) * STEP_S, f64::from(to.slope) * STEP_S);
    let (x2, x3) = (x * x, x * x * x);
    a * (2.0 * x3 - 3.0 * x2 + 1.0) + a_slope * (x3 - 2.0 * x2 + x) + b * (3.0 * x2 - 2.0 * x3) + b_slope * (x3 - x2)
}

#[derive(Default)]
struct Lags {
    dent: f64,
    onset: f64,
    referral: f64,
    pale: f64,
    flush: f64,
    reach: f64,
}

/// Where each lag is heading.
struct Heading {
    dent: f64,
    onset: f64,
    pale: f64,
}

impl Lags {
    fn heading(cause: Cause) -> Heading {
        let share = cause.firm_share;
        Heading {
            dent: saturate(share, 0.9) * (1.0 - WITHHELD * cause.tension),
            onset: saturate(share, 1.5).min(1.0) * (1.0 - 0.15 * cause.settled),
            pale: saturate(share, 0.8).min(1.0),
        }
    }

    fn node(&self, cause: Cause) -> [Node; LAGS] {
        let heading = Self::heading(cause);
        [
            node(self.dent, heading.dent, DENT_S),
            node(self.referral, self.onset, REFERRAL_S),
            node(self.pale, heading.pale, PALE_S),
            node(self.flush, self.pale, FLUSH_S),
            node(self.reach, self.referral, REACH_S),
        ]
    }

    fn advance(&mut self, cause: Cause) {
        let heading = Self::heading(cause);
        let (onset, pale, referral) = (self.onset, self.pale, self.referral);
        lag(&mut self.dent, heading.dent, DENT_S);
        lag(&mut self.onset, heading.onset, REFERRAL_ONSET_S);
        lag(&mut self.pale, heading.pale, PALE_S);
        lag(&mut self.referral, (onset + self.onset) / 2.0, REFERRAL_S);
        lag(&mut self.flush, (pale + self.pale) / 2.0, FLUSH_S);
        lag(&mut self.reach, (referral + self.referral) / 2.0, REACH_S);
    }
}

fn node(value: f64, heading: f64, constant_s: f64) -> Node {
    Node { value: value as f32, slope: ((heading - value) / constant_s) as f32 }
}

fn lag(value: &mut f64, heading: f64, constant_s: f64) {
    *value = heading + (*value - heading) * (-STEP_S / constant_s).exp();
}
