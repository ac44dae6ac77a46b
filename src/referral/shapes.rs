//! Shapes of the catalogue laid on the skin: how strongly each vertex belongs to one, by its distance along the skin.

use crate::body::places::on_skin;
use crate::body::recipe::RecipeError;
use crate::body::{Distances, Landmarks, Seed, Surface, SurfacePoint};
use crate::catalog::{Shape, Side};
use crate::math::smoothstep;
use glam::{Vec2, Vec3};

/// Skin farther from an area's plane than this is not part of it, metres.
const AREA_DEPTH_M: f32 = 0.09;
/// Share of a soft edge that lies outside the outline.
const OUTSIDE: f32 = 0.4;
/// Spacing of the places that stand for a line on the skin, metres.
const LINE_STEP_M: f32 = 0.004;

/// Intensities 0..=1 of one shape, for the welded vertices that it touches.
pub type Patch = Vec<(u32, f32)>;

/// Intensity by signed distance to the outline (metres, negative inside): most of the rise lies within it.
pub fn soft(signed: f32, edge: f32) -> f32 {
    smoothstep(0.0, 1.0, OUTSIDE - signed / edge.max(1e-4))
}

pub fn outline(
    shape: &Shape,
    edge: f32,
    side: Side,
    landmarks: &Landmarks,
    skin: &Surface,
) -> Result<Patch, RecipeError> {
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
    let seeds: Vec<Seed> = inside.iter().map(|&(vertex, _)| Seed { vertex, metres: 0.0, says: 0.0 }).collect();
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

/// A place that a run goes through.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    pub at: Vec3,
    pub half_width_m: f32,
    pub weight: f32,
}

/// What a run does to a vertex.
#[derive(Clone, Copy, Debug)]
pub struct Touch {
    pub vertex: u32,
    /// 0..=1, full along the middle.
    pub cover: f32,
    pub weight: f32,
    /// Width of the soft edge there, metres.
    pub edge: f32,
}

/// Least and most width of a run's soft edge, metres, and its share of the run's width.
const EDGE_M: [f32; 2] = [0.012, 0.028];
const EDGE_SHARE: f32 = 1.6;

/// The skin along a bowed line through the places, as wide and as strong as each says.
pub fn run(ways: &[Way], skin: &Surface) -> Vec<Touch> {
    let path = bowed(ways, skin);
    let widest = path.iter().map(|(_, way)| way.half_width_m).fold(0.0, f32::max);
    let edge = |half_width: f32| (half_width * EDGE_SHARE).clamp(EDGE_M[0], EDGE_M[1]);
    // A narrow place starts later by as much as it is narrower, so that the distance is that to the outline.
    let seeds: Vec<Seed> = path
        .iter()
        .enumerate()
        .flat_map(|(k, (at, way))| Seed::round(skin, at, widest - way.half_width_m, k as f32))
        .collect();
    let reach = Distances::march(skin, &seeds, widest + edge(widest) * OUTSIDE);
    let touched = reach.reached().iter().map(|&vertex| {
        let along = reach.said(vertex).clamp(0.0, (path.len() - 1) as f32);
        let (from, share) = (along as usize, along.fract());
        let (a, b) = (path[from].1, path[(from + 1).min(path.len() - 1)].1);
        let half_width = a.half_width_m + (b.half_width_m - a.half_width_m) * share;
        let edge = edge(half_width);
        let cover = soft(reach.of(vertex) - widest, edge) / soft(-half_width, edge).max(1e-3);
        Touch { vertex, cover: cover.min(1.0), weight: a.weight + (b.weight - a.weight) * share, edge }
    });
    touched.collect()
}

/// Places on the skin every few millimetres of a curve (Catmull and Rom 1974) through the given ones.
fn bowed(ways: &[Way], skin: &Surface) -> Vec<(SurfacePoint, Way)> {
    let at = |k: isize| ways[k.clamp(0, ways.len() as isize - 1) as usize];
    let mut path = vec![];
    for k in 0..ways.len() as isize {
        let (before, from, to, after) = (at(k - 1).at, at(k), at(k + 1), at(k + 2).at);
        let length = from.at.distance(to.at);
        let steps = (length / LINE_STEP_M).ceil().max(1.0) as usize;
        let slope = |a: Vec3, middle: Vec3, b: Vec3| {
            let (near, far) = (middle.distance(a), b.distance(middle));
            (b - a) * length / (near + far).max(1e-6)
        };
        let (leaving, coming) = (slope(before, from.at, to.at), slope(from.at, to.at, after));
        for step in 0..steps {
            let t = step as f32 / steps as f32;
            let (t2, t3) = (t * t, t * t * t);
            let place = from.at * (2.0 * t3 - 3.0 * t2 + 1.0)
                + leaving * (t3 - 2.0 * t2 + t)
                + to.at * (3.0 * t2 - 2.0 * t3)
                + coming * (t3 - t2);
            let blend = |a: f32, b: f32| a + (b - a) * t;
            let way = Way {
                at: place,
                half_width_m: blend(from.half_width_m, to.half_width_m),
                weight: blend(from.weight, to.weight),
            };
            path.extend(skin.nearest(place).map(|at| (at, way)));
        }
    }
    path
}
