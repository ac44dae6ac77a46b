//! Graded fields on the skin: how strongly a point's pain is felt at every vertex, what hurts, what must be spared.

use super::place::Place;
pub use super::shapes::Patch;
use super::shapes::{Touch, Way, outline, run};
use crate::body::places::on_skin;
use crate::body::recipe::RecipeError;
use crate::body::{Diffusion, Distances, Landmarks, Surface, SurfacePoint};
use crate::catalog::{Catalog, Contact, Felt, Landing, Point, Referral, Region, Run, RunKind, Shape, Side};
use crate::session::Sensitivity;
use glam::Vec3;
use std::collections::HashMap;

/// Where a field has this strength its pattern ends: that is where the rim is drawn. The shader has the same.
pub const RIM: f32 = 0.32;

/// In somebody sensitive the spillover is felt this much more, where nothing is known of the region itself.
const SENSITIVE: f32 = 1.8;
/// In somebody sensitive a run is felt this much more widely.
const WIDER: f32 = 1.2;
/// What must be spared fades over this much to either side of its rim, metres: wide, so that coarse triangles draw it round.
const SPARED_EDGE_M: f32 = 0.024;
/// What must be spared leaves so much room round the point itself, metres.
const PRESSED_M: f32 = 0.016;
/// The same of a ball, and between thumb and fingers, which lie farther apart.
const PRESSED_BY_BALL_M: f32 = 0.022;
const PINCHED_M: f32 = 0.032;
/// How much wider than that room is what is taken from one keepout, metres.
const BITE_M: f32 = 0.03;
/// Passes that even out its steps from one vertex to the next.
const SPARED_SMOOTHINGS: usize = 2;
/// Places that hurt are one area: what stands out from it or into it by less than about a third of this goes, metres.
const HURTING_EDGE_M: f32 = 0.06;
/// A region is meant by a place of the skin where it has at least this strength.
const MEANT: f32 = 0.3;
/// Skin in no region asks about the nearest as far away as this, metres, where it faces about the same way.
const NEAR_M: f32 = 0.05;
const SAME_WAY: f32 = 0.3;

/// How widely a pattern is smoothed, as a share of its soft edge: corners, seams and gaps go, the form stays.
const SMOOTHED: f32 = 0.4;
/// Neighbours of what is lit that take part in the smoothing, in rings.
const RINGS: usize = 5;
/// Spillover is painted with this share of a core's strength right round it.
const HALO: f32 = 2.2;
/// The weight of spillover that is painted at full strength.
const FULL_SPILL: f32 = 0.42;

/// The field of one point on one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zone {
    /// Per vertex: where pain is usually felt, 0..=1.
    pub essential: Vec<f32>,
    /// Per vertex: the whole pattern, 0..=1: where pain may be felt, with all of the essential zone in it.
    pub spillover: Vec<f32>,
    /// Per vertex: stands for pain felt deep under it, 0..=1.
    pub deep: Vec<f32>,
    /// The same as rounds: what is coarser than its rings is not to be seen in them.
    pub rounds: Vec<Round>,
    /// Middle of everything lit, weighted, and the radius that holds it; `None` when nothing on the model is lit.
    pub extent: Option<(Vec3, f32)>,
    /// The way that what is lit faces, on the whole.
    pub facing: Vec3,
}

/// A place under which pain is felt deep down: all that is as near to a line, which may be one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Round {
    pub from: Vec3,
    pub to: Vec3,
    /// Where its strength has sunk to [`RIM`], metres from the line.
    pub radius_m: f32,
    /// Its strength on the line, 0..=1; from there it sinks evenly.
    pub peak: f32,
}

impl Round {
    /// From the line, metres.
    pub fn distance(&self, p: Vec3) -> f32 {
        let along = self.to - self.from;
        let share = (p - self.from).dot(along) / along.length_squared().max(1e-9);
        p.distance(self.from + along * share.clamp(0.0, 1.0))
    }
}

/// Regions as geometry on one body; each is shaped once and kept.
#[derive(Default)]
pub struct Regions {
    patches: HashMap<(String, Option<Side>), Patch>,
    diffusion: Option<Diffusion>,
}

/// The body on which things are shaped.
#[derive(Clone, Copy)]
struct Body<'b> {
    landmarks: &'b Landmarks,
    skin: &'b Surface,
}

impl Regions {
    /// The zone of a point; shapes that cannot be placed stay dark and are named in the result.
    pub fn zone(
        &mut self,
        point: &Point,
        side: Side,
        sensitivity: Sensitivity,
        catalog: &Catalog,
        landmarks: &Landmarks,
        skin: &Surface,
    ) -> (Zone, Vec<RecipeError>) {
        let body = Body { landmarks, skin };
        let mut errors = vec![];
        let [mut core, mut spill, mut deep] = [(); 3].map(|()| Paint::new(skin.positions.len()));
        let mut rounds = vec![];
        // What is no pain is not painted as one.
        let lists = [(RunKind::Essential, &point.essential), (RunKind::Spillover, &point.spillover)];
        for (kind, list) in lists.into_iter().filter(|_| point.pain_zone) {
            let drawn = point.runs_through(kind);
            for referral in list {
                let weight = weight(referral, kind, sensitivity);
                if weight <= 0.0 {
                    continue;
                }
                let Some(landing) = catalog.landing(referral, side) else { continue };
                let field = match (landing.region.felt, kind) {
                    (Felt::Deep, _) => &mut deep,
                    (Felt::Surface, _) if drawn => continue,
                    (Felt::Off, _) if point.runs_instead_of(kind, &referral.region) => continue,
                    (_, RunKind::Essential) => &mut core,
                    (_, RunKind::Spillover) => &mut spill,
                };
                match self.patch(landing.region, landing.side, landmarks, skin) {
                    Ok(patch) => {
                        let deep = landing.region.felt == Felt::Deep;
                        let weight = if deep { (weight * DEEP_KEPT).min(1.0) } else { weight };
                        field.patch(patch, weight, landing.region.edge_mm * 1e-3);
                        if deep {
                            errors.extend(lines(&landing, landmarks, skin, &mut rounds).err());
                        }
                    }
                    // A body without limbs has no places for what is felt in them.
                    Err(_) if landing.region.felt == Felt::Off => {}
                    Err(e) => errors.push(e),
                }
            }
        }
        for one in point.runs.iter().filter(|_| point.pain_zone) {
            match self.ways(one, side, sensitivity, catalog, body) {
                Ok(ways) if ways.is_empty() => {}
                Ok(ways) => {
                    let field = if one.kind == RunKind::Essential { &mut core } else { &mut spill };
                    field.add(run(&ways, skin));
                }
                Err(e) => errors.push(e),
            }
        }
        let mut zone = self.merged(&core, &spill, &deep, skin);
        zone.rounds = measured(rounds, &zone.deep, skin);
        (zone.extent, zone.facing) = (extent(&zone, skin), facing(&zone, skin));
        (zone, errors)
    }

    /// Where a run goes on the model.
    fn ways(
        &mut self,
        run: &Run,
        side: Side,
        sensitivity: Sensitivity,
        catalog: &Catalog,
        Body { landmarks, skin }: Body,
    ) -> Result<Vec<Way>, RecipeError> {
        let side = if run.contralateral { side.opposite() } else { side };
        let mut ways = vec![];
        for stop in &run.along {
            let at = match (&stop.at, &stop.region) {
                (Some(recipe), _) => match on_skin(recipe, None, side, landmarks, skin) {
                    Ok(at) => at.map(|at| at.position),
                    // A body without limbs has no places on them.
                    Err(_) if !run.instead_of.is_empty() => None,
                    Err(e) => return Err(e),
                },
                (None, Some(id)) => match catalog.region(id).and_then(|region| catalog.on_side(region, Some(side))) {
                    Some(landing) => self.heart(landing, landmarks, skin)?,
                    None => None,
                },
                (None, None) => None,
            };
            let usual = stop.weight.unwrap_or(run.kind.usual_weight());
            let weight = felt(usual, stop.sensitive, run.kind, sensitivity);
            let wider = if sensitivity == Sensitivity::Sensitive { WIDER } else { 1.0 };
            let half_width_m = stop.half_width_mm * 1e-3 * wider;
            ways.extend(at.filter(|_| weight > 0.0).map(|at| Way { at, half_width_m, weight }));
        }
        Ok(ways)
    }

    /// The middle of a region on the skin; None off the model.
    fn heart(&mut self, landing: Landing, landmarks: &Landmarks, skin: &Surface) -> Result<Option<Vec3>, RecipeError> {
        let patch = match self.patch(landing.region, landing.side, landmarks, skin) {
            Err(_) if landing.region.felt == Felt::Off => return Ok(None),
            patch => patch?,
        };
        let weight: f32 = patch.iter().map(|lit| lit.1).sum();
        let sum: Vec3 = patch.iter().map(|(v, lit)| skin.positions[*v as usize] * *lit).sum();
        Ok((weight > 0.0).then(|| sum / weight).and_then(|middle| skin.nearest(middle)).map(|at| at.position))
    }

    /// One pattern of all that a point lights: smoothed along the skin, the spillover grown out of the core.
    fn merged(&mut self, core: &Paint, spill: &Paint, deep: &Paint, skin: &Surface) -> Zone {
        let count = skin.positions.len();
        let mut values = vec![[0.0f32; 3]; count];
        let mut lit = vec![];
        for (v, value) in values.iter_mut().enumerate() {
            let (core, spill, deep) = (core.at(v), spill.at(v), deep.at(v));
            let whole = (spill / FULL_SPILL).min(1.0).max((core * HALO).min(1.0));
            if whole > 0.0 || deep > 0.0 {
                *value = [core, whole, deep];
                lit.push(v as u32);
            }
        }
        let width = |v: u32| [core, spill, deep].map(|paint| paint.edge(v as usize)).into_iter().fold(0.0, f32::max);
        self.smooth(&mut values, lit, width, skin);
        let field = |k: usize| (0..count).map(|v| values[skin.welded(v as u32) as usize][k]).collect::<Vec<f32>>();
        let [mut essential, mut spillover, mut deep_field] = [0, 1, 2].map(field);
        strengthened(&mut essential, core.most());
        strengthened(&mut spillover, 1.0);
        strengthened(&mut deep_field, deep.most());
        for (whole, core) in spillover.iter_mut().zip(&essential) {
            *whole = whole.max(*core);
        }
        for field in [&mut essential, &mut spillover, &mut deep_field] {
            ramped(field);
        }
        if let Some(diffusion) = &self.diffusion {
            for field in [&mut essential, &mut spillover] {
                without_specks(field, diffusion, skin);
            }
        }
        Zone { essential, spillover, deep: deep_field, ..Zone::default() }
    }

    /// Smooths values along the skin; `edge` is the soft edge of what is lit, metres.
    fn smooth<const K: usize>(
        &mut self,
        values: &mut [[f32; K]],
        lit: Vec<u32>,
        edge: impl Fn(u32) -> f32,
        skin: &Surface,
    ) {
        let diffusion = self.diffusion.get_or_insert_with(|| Diffusion::new(skin));
        let mut width = vec![0.0f32; values.len()];
        for &v in &lit {
            width[v as usize] = edge(v) * SMOOTHED;
        }
        let (mut within, mut ring) = (lit.clone(), lit);
        for _ in 0..RINGS {
            let mut next = vec![];
            for v in ring {
                for near in diffusion.around(v) {
                    if width[near as usize] == 0.0 {
                        width[near as usize] = width[v as usize];
                        next.push(near);
                    }
                }
            }
            within.extend(&next);
            ring = next;
        }
        within.sort_unstable();
        diffusion.spread(values, &within, &width);
    }

    /// The places that hurt, per vertex, 0..=1, as one field.
    pub fn hurting(&mut self, places: &[Place], catalog: &Catalog, landmarks: &Landmarks, skin: &Surface) -> Vec<f32> {
        let mut paint = Paint::new(skin.positions.len());
        for place in places {
            for Landing { region, side } in place.spots(catalog) {
                if let Ok(patch) = self.patch(region, side, landmarks, skin) {
                    paint.patch(patch, 1.0, region.edge_mm * 1e-3);
                }
            }
        }
        self.alone(&paint, HURTING_EDGE_M, skin)
    }

    /// A region as it is painted by itself, per vertex, 0..=1.
    pub fn painted(
        &mut self,
        region: &Region,
        side: Option<Side>,
        landmarks: &Landmarks,
        skin: &Surface,
    ) -> Result<Vec<f32>, RecipeError> {
        let mut paint = Paint::new(skin.positions.len());
        paint.patch(self.patch(region, side, landmarks, skin)?, 1.0, region.edge_mm * 1e-3);
        Ok(self.alone(&paint, 0.0, skin))
    }

    /// Soft over as much as its edges are, and at least over `edge_m`.
    fn alone(&mut self, paint: &Paint, edge_m: f32, skin: &Surface) -> Vec<f32> {
        let mut values: Vec<[f32; 1]> = (0..skin.positions.len()).map(|v| [paint.at(v)]).collect();
        let lit = (0..values.len() as u32).filter(|&v| values[v as usize][0] > 0.0).collect();
        self.smooth(&mut values, lit, |v| paint.edge(v as usize).max(edge_m), skin);
        let mut field: Vec<f32> = (0..values.len() as u32).map(|v| values[skin.welded(v) as usize][0]).collect();
        strengthened(&mut field, 1.0);
        ramped(&mut field);
        field
    }

    /// The regions that a place of the skin may mean, the one it lies best in first; of equals the smaller.
    pub fn at(&mut self, at: &SurfacePoint, catalog: &Catalog, landmarks: &Landmarks, skin: &Surface) -> Vec<Place> {
        let corners = skin.corners(at.triangle).map(|c| skin.welded(c));
        let mut found: Vec<(f32, Place)> = vec![];
        for region in catalog.regions() {
            for side in region.sides.each() {
                let Ok(patch) = self.patch(region, *side, landmarks, skin) else { continue };
                let of = |v: u32| patch.binary_search_by_key(&v, |p| p.0).map_or(0.0, |k| patch[k].1);
                let strength: f32 = corners.iter().zip(at.weights).map(|(&c, w)| of(c) * w).sum();
                if strength >= MEANT {
                    // What is felt deep down is meant last where something lies on the surface.
                    let deep = if region.felt == Felt::Deep { 0.4 } else { 1.0 };
                    let small = 1.0 / (patch.len() as f32).sqrt();
                    found.push((strength.min(0.8) * deep + small, Place::new(region.id.clone(), *side)));
                }
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        found.into_iter().map(|(_, place)| place).collect()
    }

    /// The region nearest to a place of the skin that lies in none, on skin that faces about the same way.
    pub fn near(
        &mut self,
        at: &SurfacePoint,
        catalog: &Catalog,
        landmarks: &Landmarks,
        skin: &Surface,
    ) -> Option<Place> {
        let mut nearest: Option<(f32, Place)> = None;
        for region in catalog.regions().iter().filter(|region| region.felt != Felt::Off) {
            for side in region.sides.each() {
                let Ok(patch) = self.patch(region, *side, landmarks, skin) else { continue };
                for (vertex, _) in patch.iter().filter(|(_, strength)| *strength >= MEANT) {
                    let apart = skin.positions[*vertex as usize].distance(at.position);
                    let least = nearest.as_ref().map_or(NEAR_M, |(least, _)| *least);
                    if apart < least && skin.normals[*vertex as usize].dot(at.normal) > SAME_WAY {
                        nearest = Some((apart, Place::new(region.id.clone(), *side)));
                    }
                }
            }
        }
        nearest.map(|(_, place)| place)
    }

    /// The region's intensities on one side of the body, or across the midline.
    pub fn patch(
        &mut self,
        region: &Region,
        side: Option<Side>,
        landmarks: &Landmarks,
        skin: &Surface,
    ) -> Result<&Patch, RecipeError> {
        let key = (region.id.clone(), side);
        if !self.patches.contains_key(&key) {
            let mut patch: HashMap<u32, f32> = HashMap::new();
            // A midline shape is drawn with both sides' landmarks, so that it is its own mirror image, unless it names both.
            let sides = |shape: &Shape| match side {
                Some(side) => vec![side],
                None if shape.names_sides() => vec![Side::Left],
                None => Side::BOTH.to_vec(),
            };
            for (shape, side) in region.shapes().flat_map(|shape| sides(shape).into_iter().map(move |s| (shape, s))) {
                for (v, i) in outline(shape, region.edge_mm * 1e-3, side, landmarks, skin)? {
                    let cell = patch.entry(v).or_insert(0.0);
                    *cell = cell.max(i);
                }
            }
            let mut patch: Patch = patch.into_iter().collect();
            patch.sort_unstable_by_key(|p| p.0);
            self.patches.insert(key.clone(), patch);
        }
        Ok(&self.patches[&key])
    }
}

/// The lines in the middle of a deep region's shapes.
fn lines(landing: &Landing, landmarks: &Landmarks, skin: &Surface, rounds: &mut Vec<Round>) -> Result<(), RecipeError> {
    /// What both sides' landmarks give of a shape on the midline is one.
    const ONE_M: f32 = 0.004;
    let sides = landing.side.map_or_else(|| Side::BOTH.to_vec(), |side| vec![side]);
    for (shape, side) in landing.region.shapes().flat_map(|shape| sides.iter().map(move |side| (shape, *side))) {
        let recipes = match shape {
            Shape::Disc { at, .. } => std::slice::from_ref(at),
            Shape::Band { along, .. } => along,
            Shape::Area { .. } => continue,
        };
        let mut places = vec![];
        for recipe in recipes {
            places.extend(on_skin(recipe, None, side, landmarks, skin)?.map(|at| at.position));
        }
        for k in 0..places.len().saturating_sub(1).max(usize::from(!places.is_empty())) {
            let (from, to) = (places[k], places[(k + 1).min(places.len() - 1)]);
            let known = |other: &Round| other.from.distance(from) < ONE_M && other.to.distance(to) < ONE_M;
            if !rounds.iter().any(known) {
                rounds.push(Round { from, to, radius_m: 0.0, peak: 0.0 });
            }
        }
    }
    Ok(())
}

/// Rings lie where the strength has risen by so much more, of so many at most: zones.wgsl.
pub const RING: f32 = 0.15;
const MOST_RINGS: f32 = 4.0;
/// What is less wide is no place of its own, metres.
const LEAST_ROUND_M: f32 = 0.008;

/// As wide and as strong as they are in the field; those that it does not show are left out.
fn measured(mut rounds: Vec<Round>, field: &[f32], skin: &Surface) -> Vec<Round> {
    let nearest = |p: Vec3| (0..rounds.len()).min_by(|a, b| rounds[*a].distance(p).total_cmp(&rounds[*b].distance(p)));
    let mut rims: Vec<Vec<f32>> = vec![vec![]; rounds.len()];
    let mut peaks = vec![0.0f32; rounds.len()];
    for corners in skin.indices.chunks_exact(3) {
        for k in 0..3 {
            let (i, j) = (corners[k] as usize, corners[(k + 1) % 3] as usize);
            let (low, high) = (field[i].min(field[j]), field[i].max(field[j]));
            if high < RIM {
                continue;
            }
            let Some(own) = nearest(skin.positions[i]) else { continue };
            peaks[own] = peaks[own].max(field[i]);
            if low < RIM && high > low {
                let share = (RIM - field[i]) / (field[j] - field[i]);
                let at = skin.positions[i].lerp(skin.positions[j], share);
                if let Some(own) = nearest(at) {
                    rims[own].push(rounds[own].distance(at));
                }
            }
        }
    }
    for ((round, rim), peak) in rounds.iter_mut().zip(&mut rims).zip(peaks) {
        rim.sort_unstable_by(f32::total_cmp);
        round.radius_m = rim.get(rim.len() / 2).copied().unwrap_or_default();
        // The innermost ring is never a speck.
        let rings = ((peak - RIM) / RING).round().clamp(1.0, MOST_RINGS);
        round.peak = RIM + (rings - 1.0) * RING + 0.6 * RING;
    }
    rounds.retain(|round| round.radius_m > LEAST_ROUND_M);
    rounds
}

/// What must be spared near a point, for the cautions that it has, per vertex 0..=1.
pub fn spared(point: &Point, near: Vec3, catalog: &Catalog, landmarks: &Landmarks, skin: &Surface) -> Vec<f32> {
    let mut field = vec![0.0; skin.positions.len()];
    let pressed_m = match point.pressure.as_ref().map(|pressure| pressure.contact) {
        Some(Contact::Pincer) => PINCHED_M,
        Some(Contact::Ball) => PRESSED_BY_BALL_M,
        _ => PRESSED_M,
    };
    let keepouts = point.cautions.iter().filter_map(|id| catalog.caution(id)).flat_map(|c| &c.keepout);
    for (keepout, side) in keepouts.flat_map(|k| Side::BOTH.map(|side| (k, side))) {
        let Ok(Some(middle)) = on_skin(&keepout.at, None, side, landmarks, skin) else { continue };
        if !keepout.near(middle.position.distance(near)) {
            continue;
        }
        let radius = keepout.radius_mm * 1e-3;
        let reach = Distances::from_places(skin, &[middle.position], radius + SPARED_EDGE_M);
        // Room for the point is taken from the side that it lies on: a narrow bite would leave horns round it.
        let aside = (near - middle.position).normalize_or_zero() * BITE_M;
        let (behind, bite) = (near + aside, aside.length() + pressed_m);
        for &v in reach.reached() {
            let within: f32 = 0.5 - 0.5 * (reach.of(v) - radius) / SPARED_EDGE_M;
            let away = skin.positions[v as usize].distance(behind) - bite;
            let beside: f32 = 0.5 + 0.5 * away / SPARED_EDGE_M;
            let strength = within.min(beside.max(0.0)).min(1.0);
            field[v as usize] = strength.max(field[v as usize]);
        }
    }
    for _ in 0..SPARED_SMOOTHINGS {
        field = skin.smoothed(&field);
    }
    // Where it is pressed itself the caution's words say how; a line round it would forbid what is shown.
    let own = Distances::from_places(skin, &[near], pressed_m + SPARED_EDGE_M);
    for (v, strength) in field.iter_mut().enumerate() {
        let beside = 0.5 + 0.5 * (own.at(skin, v as u32) - pressed_m) / SPARED_EDGE_M;
        *strength = strength.min(beside.max(0.0));
    }
    field
}

/// Shapes laid on the skin, one over the other.
struct Paint {
    /// Per vertex: cover, its weight by cover, its edge by cover; and the sum of cover and weight that the last two are over.
    sums: Vec<[f32; 4]>,
    most: f32,
}

impl Paint {
    fn new(count: usize) -> Self {
        Self { sums: vec![[0.0; 4]; count], most: 0.0 }
    }

    fn patch(&mut self, patch: &Patch, weight: f32, edge: f32) {
        self.add(patch.iter().map(|&(vertex, cover)| Touch { vertex, cover, weight, edge }));
    }

    fn add(&mut self, touches: impl IntoIterator<Item = Touch>) {
        for Touch { vertex, cover, weight, edge } in touches {
            let [sum, worth, edges, by] = &mut self.sums[vertex as usize];
            // Where shapes lie over each other the stronger counts for more.
            let share = cover * weight;
            *sum += cover;
            *worth += share * weight;
            *edges += share * edge;
            *by += share;
            self.most = self.most.max(weight);
        }
    }

    /// Neighbours add up to one shape.
    fn at(&self, vertex: usize) -> f32 {
        let [cover, worth, _, by] = self.sums[vertex];
        if by > 0.0 { cover.min(1.0) * worth / by } else { 0.0 }
    }

    /// Width of the soft edge, metres.
    fn edge(&self, vertex: usize) -> f32 {
        let [_, _, edges, by] = self.sums[vertex];
        if by > 0.0 { edges / by } else { 0.0 }
    }

    /// The strongest weight.
    fn most(&self) -> f32 {
        self.most
    }
}

/// What smoothing took from small shapes is given back: the strongest place has its own strength again.
fn strengthened(field: &mut [f32], most: f32) {
    /// More than this is not given back: a shape that has all but gone stays faint.
    const MOST_GAIN: f32 = 1.8;
    let peak = field.iter().copied().fold(0.0, f32::max);
    let gain = (most / peak.max(1e-3)).clamp(1.0, MOST_GAIN);
    for x in field {
        *x = (*x * gain).min(1.0);
    }
}

/// A soft edge made straight (the inverse of `smoothstep`): between vertices values are blended straight, so that only
/// then a contour crosses triangles without a wave.
fn ramped(field: &mut [f32]) {
    for x in field {
        *x = if *x <= 0.0 { 0.0 } else { 0.5 - ((1.0 - 2.0 * *x).asin() / 3.0).sin() };
    }
}

fn weight(referral: &Referral, kind: RunKind, sensitivity: Sensitivity) -> f32 {
    felt(referral.weight, referral.sensitive, kind, sensitivity)
}

/// What is felt of a usual weight; `sensitive` is what is known of people in pain.
fn felt(usual: f32, sensitive: Option<f32>, kind: RunKind, sensitivity: Sensitivity) -> f32 {
    match (sensitivity, sensitive, kind) {
        (Sensitivity::Typical, ..) | (_, None, RunKind::Essential) => usual,
        (_, Some(sensitive), _) => sensitive,
        (_, None, RunKind::Spillover) => (usual * SENSITIVE).min(1.0),
    }
}

impl Zone {
    fn lit(&self, vertex: usize) -> f32 {
        self.essential[vertex].max(self.deep[vertex]).max(self.spillover[vertex] * 0.25)
    }
}

fn facing(zone: &Zone, skin: &Surface) -> Vec3 {
    skin.normals.iter().enumerate().map(|(i, n)| *n * zone.lit(i)).sum::<Vec3>().normalize_or_zero()
}

/// What is felt deep inside is shown by small places, of which smoothing takes so much.
const DEEP_KEPT: f32 = 1.3;
/// Pieces smaller than this across beside a larger one are no places of their own, metres.
const LEAST_PIECE_M: f32 = 0.0125;

/// Takes back small pieces that a shape's rough edge has left beside it.
fn without_specks(field: &mut [f32], diffusion: &Diffusion, skin: &Surface) {
    let mut seen = vec![false; field.len()];
    let mut pieces: Vec<(f32, Vec<u32>)> = vec![];
    for first in 0..field.len() as u32 {
        let first = skin.welded(first);
        if seen[first as usize] || field[first as usize] < RIM {
            continue;
        }
        seen[first as usize] = true;
        let mut piece = vec![first];
        let mut next = 0;
        while let Some(&v) = piece.get(next) {
            next += 1;
            for near in diffusion.around(v) {
                if !seen[near as usize] && field[near as usize] >= RIM {
                    seen[near as usize] = true;
                    piece.push(near);
                }
            }
        }
        let at = |v: u32| skin.positions[v as usize];
        let across = piece.iter().map(|&v| at(v).distance(at(first))).fold(0.0, f32::max);
        pieces.push((across, piece));
    }
    let largest = pieces.iter().map(|piece| piece.0).fold(0.0, f32::max);
    let mut specks = vec![false; field.len()];
    for (_, piece) in pieces.iter().filter(|(across, _)| *across < LEAST_PIECE_M && *across < largest * 0.5) {
        piece.iter().for_each(|v| specks[*v as usize] = true);
    }
    for v in 0..field.len() as u32 {
        if specks[skin.welded(v) as usize] {
            field[v as usize] = field[v as usize].min(RIM * 0.9);
        }
    }
}

fn extent(zone: &Zone, skin: &Surface) -> Option<(Vec3, f32)> {
    let lit = |i: usize| zone.lit(i);
    let (mut sum, mut weight) = (Vec3::ZERO, 0.0);
    for (i, p) in skin.positions.iter().enumerate() {
        sum += *p * lit(i);
        weight += lit(i);
    }
    if weight <= 1e-3 {
        return None;
    }
    let middle = sum / weight;
    let radius = skin
        .positions
        .iter()
        .enumerate()
        .filter(|(i, _)| lit(*i) > 0.15)
        .map(|(_, p)| p.distance(middle))
        .fold(0.0, f32::max);
    Some((middle, radius))
}
