//! What lies under a place of the skin, straight down: fat, muscle, the muscle meant, bone.

use crate::body::Bvh;
use glam::Vec3;

/// Triangles ready for rays.
#[derive(Clone, Copy)]
pub struct Solid<'a> {
    pub positions: &'a [Vec3],
    pub indices: &'a [u32],
    pub bvh: &'a Bvh,
    /// Number of each part in it and its first triangle.
    pub parts: &'a [(usize, u32)],
}

impl Solid<'_> {
    /// Distance to where a ray first enters.
    fn enters(&self, origin: Vec3, direction: Vec3, limit: f32) -> Option<f32> {
        Some(self.bvh.cast(self.positions, self.indices, origin, direction, limit)?.distance)
    }

    /// The parts that a ray enters, each once, and how far away.
    fn entered(&self, origin: Vec3, direction: Vec3, limit: f32) -> Vec<(usize, f32)> {
        let mut entered: Vec<(usize, f32)> = vec![];
        let mut from = 0.0;
        for _ in 0..MOST_ENTERED {
            let start = origin + direction * from;
            let Some(hit) = self.bvh.cast(self.positions, self.indices, start, direction, limit - from) else { break };
            let part = self.parts.iter().rev().find(|(_, first)| *first <= hit.triangle);
            if let Some((part, _)) = part.filter(|(part, _)| entered.iter().all(|(other, _)| other != part)) {
                entered.push((*part, from + hit.distance));
            }
            from += hit.distance + 2e-4;
        }
        entered
    }
}

/// Walls that a ray goes through before it is given up.
const MOST_ENTERED: usize = 24;

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
/// How much of a muscle that lies aside is looked at, and how far within it a place is taken, metres.
const ABOUT_M: f32 = 0.03;
const WITHIN_M: f32 = 0.007;
/// A place is this far above the skin when it is looked down from.
const ABOVE_M: f32 = 0.002;

impl Under<'_> {
    /// Muscles and sheets straight down from a place on the skin, by their depth in metres: part number and where it begins.
    pub fn layers(&self, skin: Vec3, inwards: Vec3) -> Vec<(usize, f32)> {
        let origin = skin - inwards * ABOVE_M;
        let entered = self.muscles.iter().flat_map(|solid| solid.entered(origin, inwards, DEEPEST_M + ABOVE_M));
        let mut layers: Vec<(usize, f32)> = entered.map(|(part, d)| (part, d - ABOVE_M)).collect();
        layers.sort_by(|a, b| a.1.total_cmp(&b.1));
        layers
    }

    /// The bone straight down from a place on the skin.
    pub fn bone(&self, skin: Vec3, inwards: Vec3) -> Option<usize> {
        let bone = self.bone.as_ref()?;
        let entered = bone.entered(skin - inwards * ABOVE_M, inwards, DEEPEST_M + ABOVE_M);
        entered.first().map(|(part, _)| *part)
    }

    /// Where the muscle meant comes nearest to the skin below a place: straight down where it lies there, else aside.
    pub fn target_near(&self, skin: Vec3, inwards: Vec3) -> Option<Vec3> {
        let target = self.target.as_ref()?;
        let straight = target.enters(skin - inwards * ABOVE_M, inwards, DEEPEST_M + ABOVE_M);
        if let Some(d) = straight {
            return Some(skin + inwards * (d - ABOVE_M));
        }
        let near = target.bvh.nearest(target.positions, target.indices, skin, DEEPEST_M)?.position;
        // Not its very border: a little towards the flesh round there.
        let used = target.indices.iter().map(|&i| target.positions[i as usize]);
        let about: Vec<Vec3> = used.filter(|p| p.distance(near) < ABOUT_M).collect();
        let middle = about.iter().copied().sum::<Vec3>() / about.len().max(1) as f32;
        let aside = (middle - near) - inwards * (middle - near).dot(inwards);
        let from = near + aside.clamp_length_max(WITHIN_M) - inwards * ABOUT_M;
        let within = target.enters(from, inwards, 2.0 * ABOUT_M);
        Some(within.map_or(near, |d| from + inwards * d))
    }

    /// Where a ray from a place on the skin meets the muscle meant.
    pub fn target_below(&self, skin: Vec3, inwards: Vec3) -> Option<Vec3> {
        let d = self.target.as_ref()?.enters(skin - inwards * ABOVE_M, inwards, DEEPEST_M + ABOVE_M)?;
        Some(skin + inwards * (d - ABOVE_M))
    }

    /// As [`Self::column`]; a muscle that lies aside is taken to be as deep here as where it comes nearest.
    pub fn column_near(&self, skin: Vec3, inwards: Vec3) -> Column {
        let column = self.column(skin, inwards);
        let near = if column.met { None } else { self.target_near(skin, inwards) };
        let Some(deep) = near.map(|p| (p - skin).dot(inwards)).filter(|deep| *deep > column.muscle_m) else {
            return column;
        };
        let most = column.bone_m.map_or(f32::INFINITY, |bone| bone - 2.0 * LEAST_MUSCLE_M).max(column.muscle_m);
        let from = deep.min(most);
        let to = (from + USUAL_MUSCLE_M).min(column.bone_m.unwrap_or(f32::INFINITY));
        Column { target_m: [from, to.max(from + LEAST_MUSCLE_M)], ..column }
    }

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
