//! A scoop cut out of the tissue beside the contact: its steep face runs along the band through the point, its floor rises
//! round to the skin, so that from aside all layers are seen.

use super::column::{Column, Under};
use super::give::band_m;
use crate::body::Surface;
use glam::Vec3;
use std::f32::consts::PI;

/// Columns looked down, along the band and away from the face.
const COLUMNS: [usize; 2] = [19, 7];
/// How often neighbouring columns are averaged.
const SMOOTHED: usize = 3;
/// Points of the face, along the band and down, and of the floor, round the middle of the face's foot and away from it. The
/// floor begins with the face's own foot, so that there is no crack.
const FACE: [usize; 2] = [57, 22];
const FLOOR: [usize; 2] = [49, FACE[0].div_ceil(2)];
/// How steeply the floor ends at the skin: the power of the way to its rim by which it rises.
const BOWL: f32 = 2.6;
/// The scoop is no deeper and no shallower than this, metres, and goes this much below the muscle.
const DEEP_M: [f32; 2] = [0.016, 0.062];
const BELOW_M: f32 = 0.008;
/// It goes so much farther to reach bone, and so far into that, metres.
const TO_BONE_M: f32 = 0.014;
const IN_BONE_M: f32 = 0.004;
/// Half its width and the length of its floor, by its depth; and the width's bounds, metres.
const WIDE: f32 = 0.95;
const LONG: f32 = 1.45;
const WIDE_M: [f32; 2] = [0.024, 0.04];
/// Skin may rise or fall by this share of the way from the point.
const STEEP: f32 = 0.55;
/// Skin as it is painted on the face; and the least of a layer that is told apart, and that is named, metres.
pub const SKIN_M: f32 = 0.0017;
const THIN_M: f32 = 0.0012;
const SEEN_M: f32 = 0.0008;
/// Between the muscle meant and what lies below it there is fat where they are farther apart than this, metres.
const APART_M: f32 = 0.005;
/// Farther below it than this a muscle is not shown, metres.
const FAR_M: f32 = 0.008;
/// Where on the face a layer may be pointed at, by half its width: one side, and the other.
const SIGHTS: [f32; 8] = [0.25, 0.45, 0.6, 0.75, -0.25, -0.45, -0.6, -0.75];
/// From so far above the skin a column is looked for, and so far down, metres.
const SOUGHT_M: f32 = 0.022;

/// Where the tissue is cut. Lengths in metres; `along`, `toward` and `out` are unit vectors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    pub place: Vec3,
    pub out: Vec3,
    /// The way of the band, in the face.
    pub along: Vec3,
    /// From the face to where it is seen from.
    pub toward: Vec3,
    pub half_width: f32,
    pub length: f32,
    pub depth: f32,
}

impl Cut {
    /// How deep the scoop is at a place along the band and away from the face, metres; 0 at its rim.
    pub fn deep(&self, u: f32, w: f32) -> f32 {
        let way = (u / self.half_width).hypot(w / self.length).min(1.0);
        self.depth * (1.0 - way.powf(BOWL))
    }

    /// Makes it smaller until the skin falls away no steeper than it is cut.
    fn spare(&mut self, skin: &Surface) {
        let flat = |cut: &Self, u: f32, w: f32| {
            let from = cut.place + cut.along * u + cut.toward * w + cut.out * SOUGHT_M;
            let height = skin.cast(from, -cut.out).map_or(f32::NEG_INFINITY, |(d, _)| SOUGHT_M - d);
            height.abs() < STEEP * u.hypot(w) + 0.003
        };
        let least = (self.half_width * 0.55, self.length * 0.5);
        while self.half_width > least.0 && ![-1.0, 1.0].iter().all(|s| flat(self, s * self.half_width, 0.0)) {
            self.half_width *= 0.92;
        }
        let reached = |cut: &Self| [-1.0, 0.0, 1.0].iter().all(|s| flat(cut, s * cut.half_width, cut.length));
        while self.length > least.1 && !reached(self) {
            self.length *= 0.92;
        }
    }
}

/// A place of the cut surfaces, before it is dented.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    pub position: Vec3,
    pub normal: Vec3,
    /// Metres along the band, away from the face, and below the skin.
    pub local: Vec3,
    /// Depths at which muscle begins, the muscle meant begins and ends, and bone begins, metres.
    pub bounds: [f32; 4],
    /// Depths at which the second and third muscle above the one that is meant begin, and the same below it, metres.
    pub sheaths: [f32; 4],
    /// Depth at which the first muscle below it begins, metres: above that is fat.
    pub below: f32,
}

/// What the face of a cut shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    Skin,
    Fat,
    /// A muscle or a sheet, by its number among the parts.
    Muscle(usize),
    /// The muscle that is pressed.
    Target,
    /// A bone, by its number; none where it is not known.
    Bone(Option<usize>),
}

/// A place on the face where a layer is seen well, before it is dented.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    pub layer: Layer,
    pub position: Vec3,
    /// Metres below the skin.
    pub depth_m: f32,
}

/// The cut surfaces as triangles.
#[derive(Clone, Debug)]
pub struct Section {
    pub cut: Cut,
    pub corners: Vec<Corner>,
    pub indices: Vec<u32>,
    /// From the skin down; layers too thin to be seen are left out.
    pub sights: Vec<Sight>,
}

/// Muscles above and below the one that is meant, from the skin down; three of each at most have room in the picture.
#[derive(Clone, Debug, Default)]
struct Others {
    above: Vec<usize>,
    below: Vec<usize>,
    /// Nothing but bone is near below it: flesh reaches to that.
    to_bone: bool,
}

impl Others {
    /// Those straight down from a place on the skin.
    fn new(place: Vec3, out: Vec3, target: Option<usize>, under: &Under) -> Self {
        let column = under.column_near(place, -out);
        let [from, to] = column.target_m;
        let middle = (from + to) * 0.5;
        let ends = column.bone_m.unwrap_or(f32::INFINITY);
        let layers: Vec<(usize, f32)> =
            under.layers(place, -out).into_iter().filter(|(part, d)| Some(*part) != target && *d < ends).collect();
        let thick = |k: usize, end: f32| layers.get(k + 1).map_or(end, |next| next.1.min(end)) - layers[k].1;
        let mut others = Self::default();
        for (k, (part, depth)) in layers.iter().enumerate() {
            let (list, end) =
                if *depth < middle { (&mut others.above, from) } else { (&mut others.below, ends.min(depth + THIN_M)) };
            if *depth >= middle && list.is_empty() && *depth > to + FAR_M {
                break;
            }
            if list.len() < 3 && thick(k, end) >= THIN_M {
                list.push(*part);
            }
        }
        others.to_bone = others.below.is_empty() && ends < to + 2.0 * FAR_M;
        others
    }

    /// Where the second and third of each begin at another column, and the first below: nothing is left of one that is not there.
    fn sheaths(&self, layers: &[(usize, f32)], [muscle, from, to, bone]: [f32; 4]) -> [f32; 5] {
        let begins = |list: &[usize], k: usize, low: f32, next: f32| {
            let there = list.get(k).and_then(|part| layers.iter().find(|(other, _)| other == part));
            there.map_or(next, |(_, depth)| depth.clamp(low, next.max(low)))
        };
        let third = begins(&self.above, 2, muscle, from.max(muscle));
        let under_third = begins(&self.below, 2, to, bone.max(to));
        let under_second = begins(&self.below, 1, to, under_third);
        let below = begins(&self.below, 0, to, under_second);
        let below = if below - to > APART_M && !self.to_bone { below } else { to };
        [begins(&self.above, 1, muscle, third), third, under_second, under_third, below]
    }
}

/// Bounds and sheaths of a column, and where the first muscle below begins.
type Depths = [f32; 9];

fn joined(bounds: [f32; 4], sheaths: [f32; 5]) -> Depths {
    std::array::from_fn(|k| if k < 4 { bounds[k] } else { sheaths[k - 4] })
}

fn parted(depths: Depths) -> ([f32; 4], [f32; 4], f32) {
    (std::array::from_fn(|k| depths[k]), std::array::from_fn(|k| depths[k + 4]), depths[8])
}

/// Skin height over the plane of the cut and what lies below, on a grid.
struct Ground {
    cut: Cut,
    cells: Vec<(f32, Depths)>,
}

impl Ground {
    fn new(cut: Cut, skin: &Surface, under: &Under, others: &Others) -> Self {
        let [across, away] = COLUMNS;
        let mut cells = Vec::with_capacity(across * away);
        let depths =
            |place: Vec3, bounds: [f32; 4]| joined(bounds, others.sheaths(&under.layers(place, -cut.out), bounds));
        let middle = under.column_near(cut.place, -cut.out);
        let mut last = (0.0, depths(cut.place, cut_bounds(&middle)));
        // A muscle that the face misses altogether is shown where it passes beside it.
        let beside = |column: &Column| {
            let bone = column.bone_m.unwrap_or(f32::INFINITY).max(column.muscle_m);
            let [from, to] = middle.target_m.map(|m| m.clamp(column.muscle_m, bone));
            cut_bounds(&Column { target_m: [from, to], ..*column })
        };
        for row in 0..away {
            for k in 0..across {
                let u = (k as f32 / (across - 1) as f32 * 2.0 - 1.0) * cut.half_width;
                let w = row as f32 / (away - 1) as f32 * cut.length;
                let flat = cut.place + cut.along * u + cut.toward * w;
                // Where the body ends, the last column goes on.
                if let Some((distance, _)) = skin.cast(flat + cut.out * SOUGHT_M, -cut.out)
                    && distance < 3.0 * SOUGHT_M
                {
                    let height = SOUGHT_M - distance;
                    let place = flat + cut.out * height;
                    let column = under.column(place, -cut.out);
                    let bounds = match (column.met, middle.met) {
                        (true, _) => cut_bounds(&column),
                        (false, true) => thinned(&column, parted(last.1).0),
                        (false, false) => beside(&column),
                    };
                    last = (height, depths(place, bounds));
                }
                cells.push(last);
            }
        }
        let mut ground = Self { cut, cells };
        for _ in 0..SMOOTHED {
            ground.smooth();
        }
        ground
    }

    fn smooth(&mut self) {
        let [across, away] = COLUMNS;
        let old = self.cells.clone();
        for row in 0..away {
            for k in 0..across {
                let mut sum: Depths = [0.0; 9];
                let mut count = 0.0;
                for (r, c) in [(0, 0), (0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)] {
                    let at = |i: usize, by: i32, most: usize| (i as i32 + by).clamp(0, most as i32 - 1) as usize;
                    let cell = old[at(row, r, away) * across + at(k, c, across)];
                    for (s, b) in sum.iter_mut().zip(cell.1) {
                        *s += b;
                    }
                    count += 1.0;
                }
                self.cells[row * across + k].1 = sum.map(|s| s / count);
            }
        }
    }

    /// Skin height and bounds at a place along the band and away from the face.
    fn at(&self, u: f32, w: f32) -> (f32, Depths) {
        let [across, away] = COLUMNS;
        let x = ((u / self.cut.half_width + 1.0) * 0.5).clamp(0.0, 1.0) * (across - 1) as f32;
        let y = (w / self.cut.length).clamp(0.0, 1.0) * (away - 1) as f32;
        let (k, row) = ((x as usize).min(across - 2), (y as usize).min(away - 2));
        let (fx, fy) = (x - k as f32, y - row as f32);
        let cell = |r: usize, c: usize| self.cells[r * across + c];
        let weights = [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy];
        let four = [cell(row, k), cell(row, k + 1), cell(row + 1, k), cell(row + 1, k + 1)];
        let height = four.iter().zip(weights).map(|(c, w)| c.0 * w).sum();
        (height, std::array::from_fn(|b| four.iter().zip(weights).map(|(c, w)| c.1[b] * w).sum()))
    }

    fn corner(&self, u: f32, w: f32, t: f32, normal: Vec3) -> Corner {
        let (height, depths) = self.at(u, w);
        let (bounds, sheaths, below) = parted(depths);
        let Cut { place, out, along, toward, .. } = self.cut;
        let position = place + along * u + toward * w + out * (height - t);
        Corner { position, normal, local: Vec3::new(u, w, t), bounds, sheaths, below }
    }

    /// Every layer of the face where it is thick, by turns on one side of the knot and on the other.
    fn sights(&self, others: &Others, under: &Under) -> Vec<Sight> {
        let layers = |u: f32| {
            let ([muscle, from, to, bone_m], [second, third, under_second, under_third], below) =
                parted(self.at(u, 0.0).1);
            let of = |list: &[usize], k: usize| list.get(k).map(|part| Layer::Muscle(*part));
            let from = from.max(muscle);
            [
                (Some(Layer::Skin), 0.0, SKIN_M),
                (Some(Layer::Fat), SKIN_M, muscle),
                (of(&others.above, 0), muscle, second),
                (of(&others.above, 1), second, third),
                (of(&others.above, 2), third, from),
                (Some(Layer::Target), from, to),
                (of(&others.below, 0), below, under_second),
                (of(&others.below, 1), under_second, under_third),
                (of(&others.below, 2), under_third, bone_m),
                (Some(Layer::Bone(None)), bone_m, f32::INFINITY),
            ]
        };
        let mut sights: Vec<Sight> = vec![];
        for k in 0..layers(0.0).len() {
            let side = if sights.len().is_multiple_of(2) { 1.0 } else { -1.0 };
            let seen = SIGHTS.map(|share| {
                let u = share * side * self.cut.half_width;
                let (layer, top, bottom) = layers(u)[k];
                let deepest = self.cut.deep(u, 0.0) * 0.96;
                let (top, bottom) = (top.min(deepest), bottom.min(deepest));
                // A little less counts on the other side.
                (layer, u, (top + bottom) * 0.5, (bottom - top) * if share > 0.0 { 1.0 } else { 0.6 })
            });
            let best = seen.into_iter().max_by(|a, b| a.3.total_cmp(&b.3));
            if let Some((Some(layer), u, depth_m, thick)) = best
                && thick >= SEEN_M
            {
                let at = |t: f32| self.corner(u, 0.0, t, self.cut.toward).position;
                let position = at(depth_m);
                let layer =
                    if let Layer::Bone(_) = layer { Layer::Bone(under.bone(at(0.0), -self.cut.out)) } else { layer };
                sights.push(Sight { layer, position, depth_m });
            }
        }
        sights
    }
}

fn cut_bounds(column: &Column) -> [f32; 4] {
    let [from, to] = column.target_m;
    [column.muscle_m, from, to, column.bone_m.unwrap_or(0.2)]
}

/// Beside the muscle meant: its depth there goes on, its thickness is nothing.
fn thinned(column: &Column, last: [f32; 4]) -> [f32; 4] {
    let bone = column.bone_m.unwrap_or(0.2);
    let middle = ((last[1] + last[2]) * 0.5).clamp(column.muscle_m, bone.max(column.muscle_m));
    [column.muscle_m, middle, middle, bone]
}

impl Section {
    /// Through `place` on the skin; `out` is its normal, `along` the way of the band, `toward` the side that is opened.
    /// `target` is the pressed muscle's number among the parts.
    pub fn new([place, out, along, toward]: [Vec3; 4], target: Option<usize>, skin: &Surface, under: &Under) -> Self {
        let column = under.column_near(place, -out);
        let wanted = (column.target_m[1] + BELOW_M).max(band_m(&column) + 2.0 * BELOW_M);
        // Bone that is not much deeper is reached.
        let bone_m = column.bone_m.map(|bone_m| bone_m + IN_BONE_M).filter(|to| *to < wanted + TO_BONE_M);
        let depth = bone_m.map_or(wanted, |to| to.max(wanted)).clamp(DEEP_M[0], DEEP_M[1]);
        let half_width = (depth * WIDE).clamp(WIDE_M[0], WIDE_M[1]);
        let mut cut = Cut { place, out, along, toward, half_width, length: depth * LONG, depth };
        cut.spare(skin);
        let others = Others::new(place, out, target, under);
        let ground = Ground::new(cut, skin, under, &others);
        let sights = ground.sights(&others, under);
        let mut section = Self { cut, corners: vec![], indices: vec![], sights };
        // Close to the skin, where layers are thin, rows are close; towards the ends of the face columns are.
        let row = |v: f32| 0.45 * v + 0.55 * v * v;
        let turn = |x: f32| (x * PI).cos();
        section.sheet(FACE, |x, v| {
            let u = -turn(x) * cut.half_width;
            ground.corner(u, 0.0, cut.deep(u, 0.0) * row(v), toward)
        });
        section.sheet(FLOOR, |x, v| {
            let (sin, cos) = (x * PI).sin_cos();
            let way = turn((1.0 - v) * 0.5);
            let (u, w) = (-cos * way * cut.half_width, sin * way * cut.length);
            // How it rises towards the rim, along the band and away from the face.
            let rises = cut.depth * BOWL * way.powf(BOWL - 1.0);
            let slope = along * (-cos * rises / cut.half_width) + toward * (sin * rises / cut.length);
            ground.corner(u, w, cut.deep(u, w), (out - slope).normalize())
        });
        section
    }

    /// A rectangle of points over 0..=1 by 0..=1.
    fn sheet(&mut self, [across, down]: [usize; 2], corner: impl Fn(f32, f32) -> Corner) {
        let base = self.corners.len() as u32;
        let share = |k: usize, of: usize| k as f32 / (of - 1) as f32;
        for row in 0..down {
            for k in 0..across {
                self.corners.push(corner(share(k, across), share(row, down)));
            }
        }
        for row in 0..down as u32 - 1 {
            for k in 0..across as u32 - 1 {
                let a = base + row * across as u32 + k;
                let [b, c, d] = [a + 1, a + across as u32, a + across as u32 + 1];
                self.indices.extend([a, c, b, b, c, d]);
            }
        }
    }
}
