//! Graded fields on the skin: how strongly a point's pain is felt at every vertex, what hurts, what must be spared.

use super::place::Place;
use crate::body::places::on_skin;
use crate::body::recipe::RecipeError;
use crate::body::{Distances, Landmarks, Surface, SurfacePoint};
use crate::catalog::{Catalog, Felt, Landing, Point, Region, Shape, Side};
use crate::math::smoothstep;
use crate::session::Sensitivity;
use glam::{Vec2, Vec3};
use std::collections::HashMap;

/// Skin farther from an area's plane than this is not part of it, metres.
const AREA_DEPTH_M: f32 = 0.09;
/// Share of a soft edge that lies outside the outline.
const OUTSIDE: f32 = 0.4;
/// Spacing of the places that stand for a line on the skin, metres.
const LINE_STEP_M: f32 = 0.004;

/// In somebody sensitive the spillover is felt this much more.
const SENSITIVE: f32 = 1.8;
/// Edge of what must be spared, metres.
const SPARED_EDGE_M: f32 = 0.012;
/// A region is meant by a place of the skin where it has at least this strength.
const MEANT: f32 = 0.3;

/// Passes that even out the steps from one vertex to the next.
const SMOOTHINGS: usize = 2;

/// Intensities 0..=1 of one region, for the welded vertices that it touches.
pub type Patch = Vec<(u32, f32)>;

/// The field of one point on one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zone {
    /// Per vertex: essential zone, 0..=1.
    pub essential: Vec<f32>,
    /// Per vertex: spillover zone, 0..=1.
    pub spillover: Vec<f32>,
    /// Per vertex: stands for pain felt deep under it, 0..=1.
    pub deep: Vec<f32>,
    /// Middle of everything lit, weighted, and the radius that holds it; `None` when nothing on the model is lit.
    pub extent: Option<(Vec3, f32)>,
    /// The way that what is lit faces, on the whole.
    pub facing: Vec3,
}

/// Regions as geometry on one body; each is shaped once and kept.
#[derive(Default)]
pub struct Regions {
    patches: HashMap<(String, Option<Side>), Patch>,
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
        let mut errors = vec![];
        let dark = vec![0.0; skin.positions.len()];
        let mut zone = Zone { essential: dark.clone(), spillover: dark.clone(), deep: dark, ..Zone::default() };
        let more = if sensitivity == Sensitivity::Sensitive { SENSITIVE } else { 1.0 };
        let Zone { essential, spillover, deep, .. } = &mut zone;
        for (list, field, more) in [(&point.essential, essential, 1.0), (&point.spillover, spillover, more)] {
            for referral in list {
                let Some(landing) = catalog.landing(referral, side) else { continue };
                match self.patch(landing.region, landing.side, landmarks, skin) {
                    Ok(patch) => {
                        let field = if landing.region.felt == Felt::Deep { &mut *deep } else { &mut *field };
                        light(field, patch, (referral.weight * more).min(1.0));
                    }
                    Err(e) => errors.push(e),
                }
            }
        }
        for field in [&mut zone.essential, &mut zone.spillover, &mut zone.deep] {
            for _ in 0..SMOOTHINGS {
                *field = skin.smoothed(field);
            }
        }
        (zone.extent, zone.facing) = (extent(&zone, skin), facing(&zone, skin));
        (zone, errors)
    }

    /// The places that hurt, per vertex, 0..=1.
    pub fn hurting(&mut self, places: &[Place], catalog: &Catalog, landmarks: &Landmarks, skin: &Surface) -> Vec<f32> {
        let mut field = vec![0.0; skin.positions.len()];
        for place in places {
            for Landing { region, side } in place.spots(catalog) {
                if let Ok(patch) = self.patch(region, side, landmarks, skin) {
                    light(&mut field, patch, 1.0);
                }
            }
        }
        skin.smoothed(&field)
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

/// What must be spared near a point, for the cautions that it has, per vertex 0..=1.
pub fn spared(point: &Point, near: Vec3, catalog: &Catalog, landmarks: &Landmarks, skin: &Surface) -> Vec<f32> {
    let mut field = vec![0.0; skin.positions.len()];
    let keepouts = point.cautions.iter().filter_map(|id| catalog.caution(id)).flat_map(|c| &c.keepout);
    for (keepout, side) in keepouts.flat_map(|k| Side::BOTH.map(|side| (k, side))) {
        let Ok(Some(middle)) = on_skin(&keepout.at, None, side, landmarks, skin) else { continue };
        if !keepout.near(middle.position.distance(near)) {
            continue;
        }
        let radius = keepout.radius_mm * 1e-3;
        let reach = Distances::from_places(skin, &[middle.position], radius + SPARED_EDGE_M);
        let disc: Patch = reach.reached().iter().map(|&v| (v, soft(reach.of(v) - radius, SPARED_EDGE_M))).collect();
        light(&mut field, &disc, 1.0);
    }
    for _ in 0..SMOOTHINGS {
        field = skin.smoothed(&field);
    }
    field
}

fn light(field: &mut [f32], patch: &Patch, weight: f32) {
    for &(v, intensity) in patch {
        let cell = &mut field[v as usize];
        *cell = cell.max(intensity * weight);
    }
}

impl Zone {
    fn lit(&self, vertex: usize) -> f32 {
        self.essential[vertex].max(self.deep[vertex]).max(self.spillover[vertex] * 0.6)
    }
}

fn facing(zone: &Zone, skin: &Surface) -> Vec3 {
    skin.normals.iter().enumerate().map(|(i, n)| *n * zone.lit(i)).sum::<Vec3>().normalize_or_zero()
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

/// Intensity by signed distance to the outline (metres, negative inside): most of the rise lies within it.
fn soft(signed: f32, edge: f32) -> f32 {
    smoothstep(0.0, 1.0, OUTSIDE - signed / edge.max(1e-4))
}

fn outline(shape: &Shape, edge: f32, side: Side, landmarks: &Landmarks, skin: &Surface) -> Result<Patch, RecipeError> {
    let place = |recipe: &String| on_skin(recipe, None, side, landmarks, skin);
    let within = |places: &[Vec3], radius: f32| -> Patch {
        let reach = Distances::from_places(skin, places, radius + edge * OUTSIDE);
        // A shape narrower than its own soft edge still reaches full strength in the middle.
        let peak = soft(-radius, edge);
        reach.reached().iter().map(|&v| (v, soft(reach.of(v) - radius, edge) / peak)).collect()
    };
    Ok(match shape {
        Shape::Disc { at, radius_mm } => match place(at)? {
            Some(p) => within(&[p.position], radius_mm * 1e-3),
            None => vec![],
        },
        Shape::Band { along, half_width_mm } => {
            let corners = along.iter().map(place).collect::<Result<Vec<_>, _>>()?;
            within(&line(&corners, skin), half_width_mm * 1e-3)
        }
        Shape::Area { corners } => {
            let corners = corners.iter().map(place).collect::<Result<Vec<_>, _>>()?;
            area(&corners.into_iter().flatten().collect::<Vec<_>>(), edge, skin)
        }
    })
}

/// Places on the skin along the straight lines between the given ones.
fn line(corners: &[Option<SurfacePoint>], skin: &Surface) -> Vec<Vec3> {
    let corners: Vec<Vec3> = corners.iter().flatten().map(|c| c.position).collect();
    let mut places: Vec<Vec3> = corners.iter().take(1).copied().collect();
    for ends in corners.windows(2) {
        let steps = (ends[0].distance(ends[1]) / LINE_STEP_M).ceil().max(1.0) as usize;
        let along = (1..=steps).map(|s| ends[0].lerp(ends[1], s as f32 / steps as f32));
        places.extend(along.filter_map(|p| skin.nearest(p)).map(|p| p.position));
    }
    places
}

/// The skin inside the outline through `corners`, seen square on.
fn area(corners: &[SurfacePoint], edge: f32, skin: &Surface) -> Patch {
    if corners.len() < 3 {
        return vec![];
    }
    let middle = corners.iter().map(|c| c.position).sum::<Vec3>() / corners.len() as f32;
    let outward = corners.iter().map(|c| c.normal).sum::<Vec3>();
    let newell = (0..corners.len())
        .map(|k| (corners[k].position - middle).cross(corners[(k + 1) % corners.len()].position - middle))
        .sum::<Vec3>();
    let normal = (newell * newell.dot(outward).signum()).normalize_or(Vec3::Z);
    let (across, up) = normal.any_orthonormal_pair();
    let flat = |p: Vec3| Vec2::new((p - middle).dot(across), (p - middle).dot(up));
    let polygon: Vec<Vec2> = corners.iter().map(|c| flat(c.position)).collect();

    let Some(seed) = skin.above(middle, normal).filter(|s| s.position.distance(middle) < AREA_DEPTH_M) else {
        return vec![];
    };
    let reach = polygon.iter().map(|p| p.length()).fold(0.0, f32::max) * 1.7 + edge;
    let around = Distances::from_places(skin, &[seed.position], reach);
    let faces = |v: u32| {
        let (p, n) = (skin.positions[v as usize], skin.normals[v as usize]);
        n.dot(normal) > -0.1 && (p - middle).dot(normal).abs() < AREA_DEPTH_M
    };
    // Signed distance to the outline as seen square on; beyond what faces that way, along the skin.
    let signed = |v: u32| {
        let p = flat(skin.positions[v as usize]);
        to_edge(&polygon, p) * if contains(&polygon, p) { -1.0 } else { 1.0 }
    };
    let inside: Vec<(u32, f32)> =
        around.reached().iter().filter(|&&v| faces(v)).map(|&v| (v, signed(v))).filter(|(_, d)| *d < 0.0).collect();
    let seeds: Vec<(u32, f32)> = inside.iter().map(|&(v, _)| (v, 0.0)).collect();
    let deepest = inside.iter().map(|i| -i.1).fold(0.0, f32::max);
    let peak = soft(-deepest, edge).max(1e-3);
    let outside = Distances::march(skin, &seeds, edge * OUTSIDE + LINE_STEP_M);
    outside
        .reached()
        .iter()
        .map(|&v| (v, soft(if faces(v) { signed(v) } else { outside.of(v) }, edge) / peak))
        .collect()
}

fn contains(polygon: &[Vec2], p: Vec2) -> bool {
    let mut inside = false;
    for (k, &a) in polygon.iter().enumerate() {
        let b = polygon[(k + 1) % polygon.len()];
        if (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
            inside = !inside;
        }
    }
    inside
}

fn to_edge(polygon: &[Vec2], p: Vec2) -> f32 {
    (0..polygon.len())
        .map(|k| {
            let (a, b) = (polygon[k], polygon[(k + 1) % polygon.len()]);
            let t = ((p - a).dot(b - a) / (b - a).length_squared().max(1e-12)).clamp(0.0, 1.0);
            p.distance(a.lerp(b, t))
        })
        .fold(f32::INFINITY, f32::min)
}
