//! Colors between how they are written down (sRGB) and how they are reckoned with (linear).

use glam::Vec3;

/// Linear color of an sRGB one, each 0..=1.
pub fn linear(srgb: Vec3) -> Vec3 {
    let channel = |x: f32| if x <= 0.04045 { x / 12.92 } else { ((x + 0.055) / 1.055).powf(2.4) };
    Vec3::new(channel(srgb.x), channel(srgb.y), channel(srgb.z))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_white_and_middle_gray_are_where_the_standard_has_them() {
        assert_eq!(linear(Vec3::ZERO), Vec3::ZERO);
        assert!(linear(Vec3::ONE).abs_diff_eq(Vec3::ONE, 1e-6));
        assert!(linear(Vec3::splat(0.5)).abs_diff_eq(Vec3::splat(0.214_041), 1e-5));
    }
}
