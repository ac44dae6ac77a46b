//! How a dent is shared among the layers: each gives less than the one above it, none is squeezed away, bone stays.

use super::column::Column;
use crate::pressure::Layers;

/// A layer is pressed to no less than this share of its thickness.
const LEFT: f32 = 0.35;
/// Bone that is not met within reach is taken to lie so far below the muscle's middle, metres.
const UNMET_BONE_M: f32 = 0.04;
/// How far into the muscle its band lies, at most, metres.
const BAND_DEEP_M: f32 = 0.008;

/// Depths under the skin in metres, and how much of the skin's dent is left at each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Give {
    /// Where the dent of the skin ends, metres: as told by the demonstration, or less where bone is near.
    pub skin_m: f32,
    /// Where muscle begins, where the band lies, where bone is.
    pub depths_m: [f32; 3],
    /// Shares at the first two of them; at bone it is 0.
    pub shares: [f32; 2],
}

impl Give {
    pub fn new(column: &Column, layers: &Layers) -> Self {
        let muscle_m = column.muscle_m;
        let band_m = band_m(column).max(muscle_m + 1e-3);
        let bone_m = column.bone_m.unwrap_or(band_m + UNMET_BONE_M).max(band_m + 1e-3);
        let squeeze = 1.0 - LEFT;
        let skin_m = (layers.skin_mm * 1e-3).min(squeeze * bone_m);
        // Each between what keeps the layer above it and what keeps those below.
        let at = |wished_mm: f32, above: f32, above_thick: f32, below_thick: f32| {
            let most = above.min(squeeze * below_thick);
            (wished_mm * 1e-3).max(above - squeeze * above_thick).min(most).max(0.0)
        };
        let first = at(layers.fat_mm, skin_m, muscle_m, bone_m - muscle_m);
        let second = at(layers.muscle_mm, first, band_m - muscle_m, bone_m - band_m);
        let share = |m: f32| if skin_m > 1e-6 { m / skin_m } else { 1.0 };
        Self { skin_m, depths_m: [muscle_m, band_m, bone_m], shares: [share(first), share(second)] }
    }

    /// How much of the skin's dent is left at a depth, 0..=1.
    pub fn share(&self, depth_m: f32) -> f32 {
        let [a, b, c] = self.depths_m;
        let [first, second] = self.shares;
        let between = |from: (f32, f32), to: (f32, f32)| {
            let x = ((depth_m - from.0) / (to.0 - from.0).max(1e-6)).clamp(0.0, 1.0);
            from.1 + (to.1 - from.1) * x
        };
        if depth_m < a {
            between((0.0, 1.0), (a, first))
        } else if depth_m < b {
            between((a, first), (b, second))
        } else {
            between((b, second), (c, 0.0))
        }
    }
}

/// Depth of the taut band under the skin.
pub fn band_m(column: &Column) -> f32 {
    let [from, to] = column.target_m;
    from + ((to - from) * 0.4).min(BAND_DEEP_M)
}
