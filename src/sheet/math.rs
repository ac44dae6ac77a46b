//! Arithmetic that more than one part needs.

use std::ops::{Div, Mul, Sub};

/// 0 up to `from`, 1 from `to` on, and between them a rise that is level at both ends: GLSL's `smoothstep`. `from` may be
/// the greater of the two; it then falls.
pub fn smoothstep<T>(from: T, to: T, x: T) -> T
where
    T: Copy + PartialOrd + From<f32> + Sub<Output = T> + Mul<Output = T> + Div<Output = T>,
{
    let (zero, one, two, three) = (T::from(0.0), T::from(1.0), T::from(2.0), T::from(3.0));
    let share = (x - from) / (to - from);
    let t = if share < zero {
        zero
    } else if share > one {
        one
    } else {
        share
    };
    t * t * (three - two * t)
}

/// The lesser of two numbers. In WebAssembly `f32::min` is a call, for the sake of what is no number.
#[inline(always)]
pub fn lesser(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

/// The greater of two numbers, as [`lesser`].
#[inline(always)]
pub fn greater(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

#[cfg(test)]
mod tests {
    use super::smoothstep;

    #[test]
    fn it_rises_from_nothing_to_all_and_is_level_at_both_ends() {
        assert_eq!([-1.0, 2.0, 3.0, 4.0, 9.0].map(|x| smoothstep(2.0, 4.0, x)), [0.0, 0.0, 0.5, 1.0, 1.0]);
        assert!(smoothstep(0.0, 1.0, 1e-3) < 1e-5 && 1.0 - smoothstep(0.0, 1.0, 1.0 - 1e-3) < 1e-5);
    }

    #[test]
    fn it_falls_where_the_first_edge_is_the_greater_and_serves_both_precisions() {
        assert_eq!([0.0_f32, 0.5, 1.0].map(|x| smoothstep(1.0, 0.0, x)), [1.0, 0.5, 0.0]);
    }
}
