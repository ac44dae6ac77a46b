//! Curves in the plane: thinned, evened out, and written in whole half millimetres.

use glam::DVec2;
use trigger_point_atlas::body::flat::{TOP_M, units};

/// Places along a curve, metres: lateral, up.
#[derive(Clone, Debug, Default)]
pub struct Curve {
    pub at: Vec<DVec2>,
    pub closed: bool,
}

impl Curve {
    pub fn length(&self) -> f64 {
        self.at.windows(2).map(|w| w[0].distance(w[1])).sum()
    }

    /// Enclosed area, square metres; counter-clockwise is positive.
    pub fn area(&self) -> f64 {
        let n = self.at.len();
        (0..n).map(|k| self.at[k].perp_dot(self.at[(k + 1) % n])).sum::<f64>() / 2.0
    }

    /// Each place moved to the mean of its neighbourhood, as often as said; open ends stay.
    pub fn evened(mut self, passes: usize) -> Self {
        let n = self.at.len();
        if n < 4 {
            return self;
        }
        for _ in 0..passes {
            let old = self.at.clone();
            let inner = if self.closed { 0..n } else { 1..n - 1 };
            for k in inner {
                self.at[k] = old[k] * 0.5 + (old[(k + n - 1) % n] + old[(k + 1) % n]) * 0.25;
            }
        }
        self
    }

    /// As few places as keep the curve within `tolerance`, none farther from the next than `most`.
    pub fn thinned(self, tolerance: f64, most: f64) -> Self {
        let n = self.at.len();
        if n < 3 {
            return self;
        }
        let mut keep = vec![false; n];
        if self.closed {
            let far = (0..n).max_by(|&a, &b| {
                self.at[a].distance_squared(self.at[0]).total_cmp(&self.at[b].distance_squared(self.at[0]))
            });
            let far = far.unwrap_or(n / 2);
            let round: Vec<usize> = (0..=n).map(|k| k % n).collect();
            (keep[0], keep[far]) = (true, true);
            split(&self.at, &round[..=far], tolerance, most, &mut keep);
            split(&self.at, &round[far..], tolerance, most, &mut keep);
        } else {
            let all: Vec<usize> = (0..n).collect();
            (keep[0], keep[n - 1]) = (true, true);
            split(&self.at, &all, tolerance, most, &mut keep);
        }
        let at = self.at.iter().zip(keep).filter(|(_, keep)| *keep).map(|(p, _)| *p).collect();
        Self { at, closed: self.closed }
    }

    /// `[x, y, dx, dy, …]` as the maps have it.
    pub fn deltas(&self) -> Vec<i32> {
        let mut out = vec![];
        let mut last = [0, 0];
        for p in &self.at {
            let here = [units(p.x), units(TOP_M - p.y)];
            if !out.is_empty() && here == last {
                continue;
            }
            out.extend([here[0] - last[0], here[1] - last[1]]);
            last = here;
        }
        out
    }
}

/// Ramer, Douglas and Peucker, with a limit to the length of a step.
fn split(at: &[DVec2], range: &[usize], tolerance: f64, most: f64, keep: &mut [bool]) {
    let (Some(&first), Some(&last)) = (range.first(), range.last()) else { return };
    if range.len() < 3 {
        return;
    }
    let (a, b) = (at[first], at[last]);
    let along = b - a;
    let off = |p: DVec2| {
        let t = if along.length_squared() < 1e-18 {
            0.0
        } else {
            ((p - a).dot(along) / along.length_squared()).clamp(0.0, 1.0)
        };
        p.distance(a + along * t)
    };
    let inner = 1..range.len() - 1;
    let Some(worst) = inner.max_by(|&i, &j| off(at[range[i]]).total_cmp(&off(at[range[j]]))) else { return };
    let cut = if off(at[range[worst]]) > tolerance {
        worst
    } else if a.distance(b) > most {
        range.len() / 2
    } else {
        return;
    };
    keep[range[cut]] = true;
    split(at, &range[..=cut], tolerance, most, keep);
    split(at, &range[cut..], tolerance, most, keep);
}
