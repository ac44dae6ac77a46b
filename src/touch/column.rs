//! What lies under a place of the skin, straight down: fat, muscle, the muscle meant, bone.

use crate::body::Bvh;
use glam::Vec3;

/// Triangles ready for rays.
#[derive(Clone, Copy)]
pub struct Solid<'a> {
    pub positions: &'a [Vec3],
    pub indices: &'a [u32],
    pub bvh: &'a Bvh,
}

impl Solid<'_> {
    /// Distance to where a ray first enters.
    fn enters(&self, origin: Vec3, direction: Vec3, limit: f32) -> Option<f32> {
        Some(self.bvh.cast(self.positions, self.indices, origin, direction, limit)?.distance)
    }
}

/// What may lie under the skin of one point.
pub struct Under<'a> {
    pub muscles: Vec<Solid<'a>>,
    /// The muscle that is pressed.
    pub target: Option<Solid<'a>>,
    pub bone: Option<Solid<'a>>,
}

/// Depths under the skin, metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Where the first muscle begins.
    pub muscle_m: f32,
    /// From where to where the muscle meant reaches.
    pub target_m: [f32; 2],
    pub bone_m: Option<f32>,
    /// Whether the muscle meant lies here; else its depths are a guess.
    pub met: bool,
}

/// Deeper than this nothing is looked for, metres.
const DEEPEST_M: f32 = 0.11;
/// Skin and fat where no muscle is met, and the thickness of a muscle that is not met.
const USUAL_FAT_M: f32 = 0.006;
const USUAL_MUSCLE_M: f32 = 0.008;
/// The least there is of skin and fat, and of a muscle.
const LEAST_FAT_M: f32 = 0.0022;
const LEAST_MUSCLE_M: f32 = 0.0015;
/// A muscle this much aside of straight down still counts, metres.
const ASIDE_M: f32 = 0.02;
/// A place is this far above the skin when it is looked down from.
const ABOVE_M: f32 = 0.002;

impl Under<'_> {
    /// Looks from a place on the skin along `inwards`, a unit vector.
    pub fn column(&self, skin: Vec3, inwards: Vec3) -> Column {
        let origin = skin - inwards * ABOVE_M;
        let limit = DEEPEST_M + ABOVE_M;
        let depth = |d: f32| d - ABOVE_M;
        let first = |solid: &Solid| solid.enters(origin, inwards, limit).map(depth);
        let muscle = self.muscles.iter().filter_map(first).reduce(f32::min);
        let bone = self.bone.as_ref().and_then(first);
        let target = self.target.as_ref().and_then(|solid| {
            let Some(from) = first(solid) else {
                // Straight down it is missed; a little aside it may lie.
                let near = solid.bvh.nearest(solid.positions, solid.indices, skin, ASIDE_M * 2.0)?.position - skin;
                let from = near.dot(inwards);
                let aside = (near - inwards * from).length();
                return (aside < ASIDE_M && from > 0.0).then_some([from, from + USUAL_MUSCLE_M]);
            };
            // From behind: where the ray leaves it for the last time.
            let back = solid.enters(origin + inwards * limit, -inwards, limit).map_or(from, |d| depth(limit - d));
            Some([from, back.max(from + LEAST_MUSCLE_M)])
        });
        let muscle_m = muscle.unwrap_or(USUAL_FAT_M).max(LEAST_FAT_M);
        let met = target.is_some();
        let [from, to] = target.unwrap_or([muscle_m, muscle_m + USUAL_MUSCLE_M]);
        let from = from.max(muscle_m);
        // Bone that lies before the muscle, or in the midst of it, is left aside.
        let bone_m = bone.filter(|b| *b > from + LEAST_MUSCLE_M);
        let to = to.max(from + LEAST_MUSCLE_M).min(bone_m.unwrap_or(f32::INFINITY));
        Column { muscle_m, target_m: [from, to], bone_m, met }
    }
}
