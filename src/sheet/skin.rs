//! Skin as a sheet under tension on soft ground, laid on the underside of a contact.

use super::grid::{GRID, Grid};
use super::math::{greater, lesser, smoothstep};
use super::underside::{OPEN_M, Underside};
use glam::Vec2;

/// The fold is higher than the tissue that is taken, by this factor.
const FOLD: f32 = 3.2;
/// Half the fold's length along the fingers' pads, metres.
const FOLD_M: f32 = 0.011;
/// What of a pinching contact is lower than this takes the fold, metres.
const PADS_M: f32 = 0.0025;

/// The movement is nothing from here on, as a share of the grid's half edge from the middle.
const ENDS: f32 = 0.93;
/// The contact moves skin aside by so much more than it sinks, metres; less beyond this share of the way to where
/// movement ends.
const PUSHED_M: f32 = 0.006;
const PUSHED_WHOLE: f32 = 0.64;
/// Steeper than this the field never gets.
pub const STEEPEST: f32 = 1.25;
/// How far the skin's tension carries a dent, for none and more for each metre of depth.
const TENSE_M: f32 = 0.0075;
const TENSE_BY_DEPTH: f32 = 0.5;
/// Height of the rim beside the dent, as a share of its depth.
const RIM: f32 = 0.05;
/// Skin gathered before a contact that moves along, as a share of the depth, and how far before it, metres.
const WAVE: f32 = 0.55;
const WAVE_M: f32 = 0.015;
/// Shade where skin meets the contact, under it, and in the dent: how dark, 0..=1; over what gap the first two fade by a
/// factor of e, and how soft they are, metres.
const LINE: f32 = 0.6;
const LINE_M: f32 = 0.0009;
const LINE_BLUR_M: f32 = 0.0019;
const SOFT: f32 = 0.5;
const SOFT_M: f32 = 0.011;
const SOFT_BLUR_M: f32 = 0.006;
const HOLLOW: f32 = 0.35;
/// Passes over the grid, and how far each goes beyond its mean.
const PASSES: usize = 36;
const BEYOND: f32 = 1.78;
/// The sheet rests once no place of it moves more than this in two passes, metres.
const RESTS_M: f32 = 1e-5;
/// A sheet serves for another instant whose contact is no more than this lower or higher, metres, and takes the skin along
/// as far but for this.
const SAME_M: f32 = 2e-5;
const SAME_DRAG: f32 = 0.01;

/// How far skin may be pushed down by a contact that sinks by so much, at a distance from its middle, metres; `half_m` is
/// half the grid's edge.
pub fn most_pushed(sunk_m: f32, half_m: f32, away_m: f32) -> f32 {
    (sunk_m + PUSHED_M) * (1.0 - smoothstep(PUSHED_WHOLE * ENDS * half_m, ENDS * half_m, away_m))
}

/// What the sheet lies on and under.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub underside: Underside,
    /// Heights of the undented skin over the contact frame's plane, metres.
    pub ground: Grid,
    /// How far the underside is above that plane.
    pub above_m: f32,
    /// How far the contact has sunk, 0 and up.
    pub sunk_m: f32,
    /// What is taken up between thumb and fingers; 0 for a press.
    pub lifted_m: f32,
    /// Of the touching patch.
    pub radius_m: f32,
    /// The way along the frame's first and third axis that the contact takes the skin along, of length 0..=1.
    pub drag: Vec2,
}

impl Sheet {
    /// Whether another instant's sheet would be the same to the eye.
    pub fn serves(&self, other: &Self) -> bool {
        let near = |a: f32, b: f32| (a - b).abs() <= SAME_M;
        near(self.above_m, other.above_m)
            && near(self.sunk_m, other.sunk_m)
            && near(self.lifted_m, other.lifted_m)
            && self.drag.distance(other.drag) <= SAME_DRAG
            && self.radius_m == other.radius_m
            && self.ground == other.ground
            && self.underside == other.underside
    }

    /// What of the movement the contact leaves room for.
    fn ceiling(&self) -> Grid {
        let mut grounds = self.ground.values.iter();
        self.underside.0.mapped(|p, under| {
            let room = under - grounds.next().unwrap_or(&0.0);
            // Skin that a contact has left comes back in its own time.
            let left = greater(room - self.sunk_m, -self.sunk_m);
            let most = most_pushed(self.sunk_m, self.ground.half_m, p.length());
            greater(lesser(room + self.above_m, left), -most)
        })
    }

    /// How far the skin moves outwards, metres: worked out from where it was an instant before, or from nothing.
    pub fn moved(&self, before: Option<&Grid>) -> Grid {
        let spacing_m = self.ground.spacing_m();
        let ends_m = ENDS * self.ground.half_m;
        let carries_m = TENSE_M + TENSE_BY_DEPTH * self.sunk_m;
        let fold = self.fold();
        let fold = |p: Vec2| fold.as_ref().map_or((0.0, 0.0), |fold| fold.at(p));
        let wished = self.ground.mapped(|p, _| {
            self.sunk_m * RIM * rim(p.length() / (self.radius_m + carries_m)) + self.wave(p) + fold(p).0
        });
        let held = self.ground.mapped(|p, _| {
            let carries_m = carries_m + (0.004 - carries_m) * smoothstep(0.5 * ends_m, ends_m, p.length());
            let carries_m = carries_m + (0.003 - carries_m) * fold(p).1;
            (spacing_m / carries_m).powi(2)
        });
        let ceiling = self.ceiling();
        let mut moved = relaxed(before, &ceiling, &wished, &held);
        flatten(&mut moved);
        keep_under(&mut moved, &ceiling);
        moved.mapped(|p, moved| moved * (1.0 - smoothstep(0.8 * ends_m, ends_m, p.length())))
    }

    /// Skin gathered before a contact that moves along, and drawn thin behind it.
    fn wave(&self, p: Vec2) -> f32 {
        let amount = self.drag.length();
        if amount < 1e-3 {
            return 0.0;
        }
        let ahead = self.drag / amount;
        let (along, aside) = (p.dot(ahead), p.perp_dot(ahead));
        let bump = |at: f32| (-((along - at) / (0.5 * WAVE_M)).powi(2) - (aside / WAVE_M).powi(2)).exp();
        let before = self.radius_m + 0.5 * WAVE_M;
        self.sunk_m * WAVE * amount * (bump(before) - 0.4 * bump(-before))
    }

    fn fold(&self) -> Option<Fold> {
        let height_m = self.lifted_m * FOLD;
        (height_m > 1e-5).then(|| Fold::new(&self.underside, height_m))
    }

    /// How dark it is under the contact and in the dent.
    pub fn shade(&self, moved: &Grid) -> Grid {
        let over = |fades_m: f32| {
            let mut skins = self.ground.values.iter().zip(&moved.values);
            self.underside.0.mapped(|_, under| {
                let skin = skins.next().map_or(0.0, |(ground, moved)| ground + moved);
                let gap = greater(under + self.above_m - skin, 0.0);
                if under < 0.7 * OPEN_M && gap < 4.0 * fades_m { (-gap / fades_m).exp() } else { 0.0 }
            })
        };
        let line = over(LINE_M).blurred(LINE_BLUR_M);
        let soft = over(SOFT_M).blurred(SOFT_BLUR_M);
        let around = moved.blurred(SOFT_BLUR_M);
        let mut all = line.values.iter().zip(&soft.values).zip(&around.values);
        moved.mapped(|_, moved| {
            let Some(((line, soft), around)) = all.next() else { return 0.0 };
            let hollow = ((around - moved) / SOFT_BLUR_M).clamp(0.0, 1.0);
            1.0 - (1.0 - LINE * line.min(1.0)) * (1.0 - SOFT * soft.min(1.0)) * (1.0 - HOLLOW * hollow)
        })
    }
}

/// A ring beside the dent, by the distance from the middle: 1 at its height.
fn rim(t: f32) -> f32 {
    let r = ((t - 1.7) / 0.7).clamp(-1.0, 1.0);
    let rim = 1.0 - r * r;
    rim * rim
}

/// A fold between thumb and fingers.
struct Fold {
    middle: Vec2,
    /// From thumb to fingers.
    across: Vec2,
    half_m: f32,
    height_m: f32,
}

impl Fold {
    fn new(underside: &Underside, height_m: f32) -> Self {
        let pads = underside.lower_than(PADS_M);
        let farthest = |from: Vec2| pads.iter().copied().max_by(|a, b| a.distance(from).total_cmp(&b.distance(from)));
        let first = farthest(Vec2::ZERO).unwrap_or(Vec2::NEG_X * 0.01);
        let mut middles = [first, farthest(first).unwrap_or(-first)];
        let nearer = |middles: [Vec2; 2], p: Vec2| usize::from(p.distance(middles[1]) < p.distance(middles[0]));
        for _ in 0..6 {
            let mean = |which: usize| {
                let own: Vec<Vec2> = pads.iter().copied().filter(|p| nearer(middles, *p) == which).collect();
                if own.is_empty() { middles[which] } else { own.iter().sum::<Vec2>() / own.len() as f32 }
            };
            middles = [mean(0), mean(1)];
        }
        let across = (middles[1] - middles[0]).normalize_or(Vec2::X);
        // From pad to pad, where they face each other.
        let (mut from, mut to) = (f32::NEG_INFINITY, f32::INFINITY);
        let centre = (middles[0] + middles[1]) * 0.5;
        for p in &pads {
            let along = (*p - centre).dot(across);
            if nearer(middles, *p) == 0 { from = from.max(along) } else { to = to.min(along) }
        }
        let (from, to) = if from < to { (from, to) } else { (-0.006, 0.006) };
        let half_m = ((to - from) * 0.5 + underside.0.spacing_m()).clamp(0.005, 0.014);
        Self { middle: centre + across * ((from + to) * 0.5), across, half_m, height_m: height_m.min(half_m * 1.1) }
    }

    /// Height at a place, and how firmly it is held there, 0..=1.
    fn at(&self, p: Vec2) -> (f32, f32) {
        let offset = p - self.middle;
        let t = (offset.dot(self.across) / self.half_m).clamp(-1.0, 1.0);
        let ridge = (1.0 - t * t).powi(2) * (-(offset.perp_dot(self.across) / FOLD_M).powi(2)).exp();
        (self.height_m * ridge, ridge.min(0.8))
    }
}

/// The sheet at rest: each place at the mean of its neighbours, drawn by `held` to what is wished, never over the ceiling.
fn relaxed(before: Option<&Grid>, ceiling: &Grid, wished: &Grid, held: &Grid) -> Grid {
    let ends_m = ENDS * ceiling.half_m;
    let mut first = before.unwrap_or(wished).values.iter();
    let mut moved = ceiling.mapped(|p, ceiling| {
        let first = first.next().map_or(0.0, |first| lesser(*first, ceiling));
        if p.length() < ends_m { first } else { 0.0 }
    });
    // What each row has within the circle, and per place: the share of its neighbours, its own pull, its ceiling.
    let rows: Vec<[usize; 2]> = (0..GRID).map(|row| within(ceiling, row, ends_m)).collect();
    let places: Vec<[f32; 3]> = (ceiling.values.iter().zip(&wished.values).zip(&held.values))
        .map(|((ceiling, wished), held)| {
            let share = 1.0 / (4.0 + held);
            [share, held * wished * share, *ceiling]
        })
        .collect();
    // Every other place, then those between: no side is favoured, and none waits for the one before it.
    for _ in 0..PASSES / 2 {
        let mut most = 0.0f32;
        for half in [0, 1, 0, 1] {
            for (row, [from, to]) in rows.iter().enumerate().filter(|(_, [from, to])| from < to) {
                let from = from + (from + row + half) % 2;
                most = greater(most, relax_row(&mut moved.values, &places, row, from, *to));
            }
        }
        if most < RESTS_M {
            break;
        }
    }
    moved
}

/// The first place of a row within the circle, and the first beyond it.
fn within(grid: &Grid, row: usize, ends_m: f32) -> [usize; 2] {
    let inside = |column: &usize| grid.away(row * GRID + column) < ends_m;
    let from = (0..GRID).find(inside).unwrap_or(0);
    let to = (0..GRID).rev().find(inside).map_or(0, |last| last + 1);
    [from, to]
}

/// Moves every other place of a row beyond the mean of its neighbours; gives the most that one moved.
fn relax_row(moved: &mut [f32], places: &[[f32; 3]], row: usize, from: usize, to: usize) -> f32 {
    let at = row * GRID;
    let (above, rest) = moved.split_at_mut(at);
    let (own, below) = rest.split_at_mut(GRID);
    let (above, below, places) = (&above[at - GRID..], &below[..GRID], &places[at..at + GRID]);
    let mut most = 0.0f32;
    let mut k = from;
    while k < to {
        let [share, pull, ceiling] = places[k];
        let was = own[k];
        let rest = (own[k - 1] + own[k + 1] + above[k] + below[k]) * share + pull;
        let now = lesser(was + BEYOND * (rest - was), ceiling);
        own[k] = now;
        most = greater(most, (now - was).abs());
        k += 2;
    }
    most
}

/// Lowers what, read between the places of the grid, comes over the ceiling; softly, so that the edge of the contact, which
/// runs between the places, leaves no ripples.
fn keep_under(moved: &mut Grid, ceiling: &Grid) {
    let m = &moved.values[..];
    let read = |at: usize| {
        let row = |at: usize| 0.125 * (m[at - 1] + m[at + 1]) + 0.75 * m[at];
        0.125 * (row(at - GRID) + row(at + GRID)) + 0.75 * row(at)
    };
    let mut over = Grid::filled(moved.half_m, 0.0);
    for at in GRID + 1..GRID * GRID - GRID - 1 {
        over.values[at] = greater(read(at) - ceiling.values[at], 0.0);
    }
    let over = over.blurred(moved.spacing_m());
    for (moved, over) in moved.values.iter_mut().zip(over.values) {
        *moved -= 1.6 * over;
    }
}

/// Lowers what is steeper than [`STEEPEST`].
fn flatten(moved: &mut Grid) {
    let near = STEEPEST * moved.spacing_m();
    let far = near * std::f32::consts::SQRT_2;
    let m = &mut moved.values[..];
    let inner = GRID + 1..GRID * GRID - GRID - 1;
    let mut lower = |at: usize, [beside, next]: [usize; 2]| {
        let straight = lesser(m[beside], m[next]) + near;
        let across = lesser(m[next - 1], m[next + 1]) + far;
        m[at] = lesser(m[at], lesser(straight, across));
    };
    for at in inner.clone() {
        lower(at, [at - 1, at - GRID]);
    }
    for at in inner.rev() {
        lower(at, [at + 1, at + GRID]);
    }
}
