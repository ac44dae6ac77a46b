//! Pain regions, points and what must be spared, as they are seen in each view.

use super::Body;
use super::file::{Cuts, Map, Painted, Path, Pattern, Views};
use super::image::{Field, Image, PIXEL_M, View, to_pixel};
use super::lines::contours;
use super::path::Curve;
use anyhow::{Context, Result};
use glam::DVec2;
use std::collections::BTreeMap;
use trigger_point_atlas::body::flat::{Dot, TOP_M, drawn_side, keepouts, on_map, spared, units};
use trigger_point_atlas::body::places::{on_skin, point_on_skin};
use trigger_point_atlas::body::{Surface, SurfacePoint};
use trigger_point_atlas::catalog::{Area, Catalog, Felt, Point, Region, RegionSides, Shape, Side};
use trigger_point_atlas::protocol::Sensitivity;
use trigger_point_atlas::referral::zones::{RIM, Regions};

/// A region ends where it has this strength.
const LEVEL: f32 = 0.39;
/// Strengths at which contours are drawn: the rim, and nearer to the heart; as the shader has them (zones.wgsl).
const CORE: [f32; 3] = [RIM, 0.5, 0.68];
const SPILL: [f32; 3] = [RIM, 0.44, 0.56];
const DEEP: [f32; 4] = [RIM, RIM + 0.15, RIM + 0.3, RIM + 0.45];
/// Less than this is seen of no shape, square metres.
const LEAST_PAINTED_M2: f64 = 0.00006;
/// Shapes seen smaller than this are left out, square metres; unless they are most of what is seen.
const LEAST_M2: f64 = 0.00012;
/// A view in which less than this share of the other view's is seen is left out.
const LEAST_SHARE: f64 = 0.10;
/// What is seen smaller than this from both sides is drawn as if the body were of glass.
const HIDDEN_M2: f64 = 0.00018;
/// How far a shape that reaches the outline goes on beside it, metres: what is drawn ends at the outline.
const BESIDE_M: f64 = 0.004;
/// A dot is seen well where the skin faces the eye by more than this, and lies no deeper behind what is before it, metres.
const FACING: f32 = 0.17;
const BEHIND_M: f32 = 0.006;

pub fn map(body: &Body, catalog: &Catalog, images: &[Image; 2]) -> Result<Map> {
    let mut shapes = Regions::default();
    let mut regions = BTreeMap::new();
    for region in catalog.regions().iter().filter(|r| r.felt != Felt::Off) {
        let side = (region.sides != RegionSides::Midline).then_some(Side::Left);
        let views = views(region, side, &mut shapes, body, images)?;
        regions.insert(region.id.clone(), views);
    }
    let mut spare = vec![];
    for (index, (_, keepout)) in keepouts(catalog).enumerate() {
        let disc = Region {
            id: format!("spared {index}"),
            area: Area::Neck,
            behind: false,
            gate: None,
            gates: vec![],
            gate_left: None,
            note: None,
            sides: RegionSides::Both,
            mirror: None,
            felt: Felt::Surface,
            edge_mm: 12.0,
            shape: Some(Shape::Disc { at: keepout.at.clone(), radius_mm: keepout.radius_mm }),
            shapes: vec![],
        };
        spare.push(views(&disc, Some(Side::Left), &mut shapes, body, images)?);
    }
    let (mut points, mut patterns, mut sensitive) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (id, at) in dots(body, catalog)? {
        let point = catalog.point(&id).context("a point")?;
        let rare = point.essential.iter().chain(&point.spillover).any(|referral| referral.weight <= 0.0);
        let both = [(Sensitivity::Typical, &mut patterns), (Sensitivity::Sensitive, &mut sensitive)];
        for (sensitivity, drawings) in both.into_iter().filter(|(of, _)| rare || *of == Sensitivity::Typical) {
            let drawn = pattern(point, sensitivity, &mut shapes, catalog, body, images);
            if !drawn.front.is_empty() || !drawn.back.is_empty() {
                drawings.insert(id.clone(), drawn);
            }
        }
        let (back, hidden) = seen(&at, images);
        let middle = |recipe: &str, side| {
            let middle = on_skin(recipe, None, side, &body.model.landmarks, &body.skin);
            middle.ok().flatten().map(|middle| middle.position)
        };
        let spare = spared(point, at.position, catalog, middle);
        points.insert(id, Dot { at: on_map(at.position), back, hidden, spare });
    }
    Ok(Map { regions, patterns, sensitive, points, spared: spare, cuts: cuts(body)? })
}

/// Where each point is pressed, on the left or on its only side.
pub fn dots(body: &Body, catalog: &Catalog) -> Result<Vec<(String, SurfacePoint)>> {
    let mut dots = vec![];
    for point in catalog.points() {
        let side = drawn_side(point);
        let place = point_on_skin(point, side, &body.model.landmarks, &body.skin, |name| body.model.mesh(name))?;
        let place = place.with_context(|| format!("{} has no place", point.id))?;
        dots.push((point.id.clone(), place.skin));
    }
    Ok(dots)
}

/// Whether a place is drawn on the back, and whether it is seen badly from either side.
fn seen(at: &SurfacePoint, images: &[Image; 2]) -> (bool, bool) {
    let well = |image: &Image| {
        let toward = if image.view == View::Front { 1.0 } else { -1.0 };
        let p = to_pixel(DVec2::new(at.position.x.into(), at.position.y.into()));
        let k = (p.y.round() as usize).min(image.h - 1) * image.w + (p.x.round() as usize).min(image.w - 1);
        let behind = image.depth[k] - at.position.z * toward;
        (at.normal.z * toward > FACING && behind < BEHIND_M).then_some(at.normal.z * toward)
    };
    match (well(&images[0]), well(&images[1])) {
        (Some(front), Some(back)) => (back > front, false),
        (Some(_), None) => (false, false),
        (None, Some(_)) => (true, false),
        (None, None) => (at.normal.z < 0.0, true),
    }
}

/// The contours of a point's fields, of which the 3D body shows the same.
fn pattern(
    point: &Point,
    sensitivity: Sensitivity,
    shapes: &mut Regions,
    catalog: &Catalog,
    body: &Body,
    images: &[Image; 2],
) -> Pattern {
    let (skin, landmarks) = (&body.skin, &body.model.landmarks);
    let (zone, _) = shapes.zone(point, drawn_side(point), sensitivity, catalog, landmarks, skin);
    let painted = images.each_ref().map(|image| {
        let levels = |field: &[f32], levels: &[f32]| -> Vec<Vec<Path>> {
            let curves = seen_on(image, skin, field, levels);
            let level = |(rank, curves): (usize, Vec<Curve>)| {
                let large = curves.into_iter().filter(|c| c.area().abs() > LEAST_PAINTED_M2);
                large.map(|curve| smooth(curve, rank == 0)).collect::<Vec<Path>>()
            };
            let mut all: Vec<Vec<Path>> = curves.into_iter().enumerate().map(level).collect();
            while all.last().is_some_and(Vec::is_empty) {
                all.pop();
            }
            all
        };
        Painted {
            core: levels(&zone.essential, &CORE),
            spill: levels(&zone.spillover, &SPILL),
            deep: levels(&zone.deep, &DEEP),
            hidden: false,
        }
    });
    let [front, back] = painted;
    let mut drawn = Pattern { front, back };
    // What is usually felt is never left out: what no side shows is drawn as through glass.
    let unseen = drawn.front.core.is_empty() && drawn.back.core.is_empty();
    if unseen
        && zone.essential.iter().any(|x| *x > RIM)
        && let Ok(Views { front, back, .. }) = through(&zone.essential, body, images)
    {
        for (view, shapes) in [(&mut drawn.front, front), (&mut drawn.back, back)] {
            if !shapes.is_empty() {
                (view.core, view.hidden) = (vec![shapes], true);
            }
        }
    }
    drawn
}

/// Contours of a field on the skin as it is seen in a picture, one list a level.
fn seen_on(image: &Image, skin: &Surface, field: &[f32], levels: &[f32]) -> Vec<Vec<Curve>> {
    const MARGIN_M: f64 = 0.012;
    let value = |k: usize| {
        let (triangle, [a, b]) = image.skin[k];
        if triangle == u32::MAX {
            return 0.0;
        }
        let c = skin.corners(triangle).map(|c| field[c as usize]);
        c[0] * a + c[1] * b + c[2] * (1.0 - a - b)
    };
    let Some(part) = image.bounds(MARGIN_M, |k| value(k) > levels[0] * 0.5) else {
        return levels.iter().map(|_| vec![]).collect();
    };
    let near = image.part(part, BESIDE_M, value).smoothed(0.0018);
    let off = DVec2::new(part[0] as f64, -(part[1] as f64)) * PIXEL_M;
    let moved = |mut curve: Curve| {
        for p in &mut curve.at {
            *p += off;
        }
        curve
    };
    levels.iter().map(|level| contours(&near, *level).into_iter().map(moved).collect()).collect()
}

/// A soft contour; what lies within the rim only says how large dots are, or is blurred.
fn smooth(curve: Curve, rim: bool) -> Path {
    let (tolerance, most) = if rim { (0.0009, 0.03) } else { (0.0017, 0.045) };
    curve.evened(30).thinned(tolerance, most).deltas()
}

fn views(region: &Region, side: Option<Side>, shapes: &mut Regions, body: &Body, images: &[Image; 2]) -> Result<Views> {
    let strength = shapes.painted(region, side, &body.model.landmarks, &body.skin)?;
    let seen = images.each_ref().map(|image| seen_on(image, &body.skin, &strength, &[LEVEL]).remove(0));
    let area = |curves: &Vec<Curve>| curves.iter().map(Curve::area).sum::<f64>();
    let areas = seen.each_ref().map(area);
    let most = areas[0].max(areas[1]);
    if most < HIDDEN_M2 {
        return through(&strength, body, images).with_context(|| format!("{} is nowhere to be seen", region.id));
    }
    let [front, back] = [0, 1].map(|k| {
        if areas[k] < LEAST_SHARE * most {
            return vec![];
        }
        let least = LEAST_M2.min(areas[k] * 0.4);
        seen[k].iter().filter(|c| c.area() > least).cloned().map(path).collect()
    });
    Ok(Views { front, back, hidden: false })
}

/// The outline of the larger shapes, evened out. Holes go with the small ones.
fn path(curve: Curve) -> Path {
    curve.evened(20).thinned(0.0007, 0.02).deltas()
}

/// The shape on the skin as seen through everything before it, in the view that it faces rather.
fn through(strength: &[f32], body: &Body, images: &[Image; 2]) -> Result<Views> {
    let facing: f32 = body.skin.normals.iter().zip(strength).map(|(n, s)| n.z * s).sum();
    let image = &images[usize::from(facing < 0.0)];
    let mut field = Field { w: image.w, h: image.h, v: vec![0.0; image.w * image.h] };
    let reach = (0.004 / PIXEL_M) as i64;
    for (p, s) in body.skin.positions.iter().zip(strength).filter(|(_, s)| **s > LEVEL) {
        let at = to_pixel(DVec2::new(p.x.into(), p.y.into()));
        for y in -reach..=reach {
            for x in -reach..=reach {
                let (x, y) = (at.x as i64 + x, at.y as i64 + y);
                if x >= 0 && y >= 0 && x < field.w as i64 && y < field.h as i64 {
                    let cell = &mut field.v[y as usize * field.w + x as usize];
                    *cell = cell.max(*s);
                }
            }
        }
    }
    let curves = contours(&field.smoothed(0.003), LEVEL * 0.5);
    let biggest =
        curves.into_iter().max_by(|a, b| a.area().total_cmp(&b.area())).map(path).context("an empty shape")?;
    Ok(if facing < 0.0 {
        Views { back: vec![biggest], hidden: true, ..Views::default() }
    } else {
        Views { front: vec![biggest], hidden: true, ..Views::default() }
    })
}

/// The cuts of arm and leg, from the caps that close them.
fn cuts(body: &Body) -> Result<Cuts> {
    let cap = body.model.parts.iter().find(|p| p.material == "cap" || p.name == "cap").context("no cut surfaces")?;
    let of = |arm: bool| {
        let there = |p: &[f32; 3]| (p[1] > 0.2) == arm && p[0] > 0.0;
        let mut sum = [0.0f32; 5];
        for (p, n) in cap.mesh.positions.iter().zip(&cap.mesh.normals) {
            let p = p.to_array();
            if there(&p) {
                for (s, v) in sum.iter_mut().zip([p[0], p[1], n.x, n.y, 1.0]) {
                    *s += v;
                }
            }
        }
        let [x, y, dx, dy, n] = sum.map(f64::from);
        let way = DVec2::new(dx, dy).normalize_or(DVec2::NEG_Y);
        [units(x / n), units(TOP_M - y / n), (way.x * 100.0) as i32, (-way.y * 100.0) as i32]
    };
    Ok(Cuts { arm: of(true), leg: of(false) })
}
