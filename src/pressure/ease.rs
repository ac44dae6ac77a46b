//! Soft steps: everything that starts or stops in the demonstration does so without a jerk.

use crate::math::smoothstep;

/// From 0 at `x <= 0` to 1 at `x >= 1`, level at both ends.
pub fn ease(x: f64) -> f64 {
    smoothstep(0.0, 1.0, x)
}

/// As [`ease`], with most of the way in the first half.
pub fn ease_early(x: f64) -> f64 {
    let rest = 1.0 - x.clamp(0.0, 1.0);
    ease(1.0 - rest * rest)
}

/// 0 at `x = 0`, 1 at `x = 1`, steep at first and flattening; more so for greater `bend`.
pub fn saturate(x: f64, bend: f64) -> f64 {
    (1.0 - (-bend * x).exp()) / (1.0 - (-bend).exp())
}
