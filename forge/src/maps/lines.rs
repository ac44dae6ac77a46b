//! The drawing itself: outline, shades, and the lines along which a draughtsman would follow the form.

use super::file::Path;
use super::image::{Field, Image, PIXEL_M, View, to_body, to_pixel};
use super::path::Curve;
use glam::DVec2;
use trigger_point_atlas::body::Landmarks;
use trigger_point_atlas::body::flat::TOP_M;
use trigger_point_atlas::catalog::Side;

/// How far closed shapes reach over the midline, metres, so that both halves make one.
const OVER_M: f64 = 0.012;
/// How far the body's values go on beside it, so that no edge is drawn there, metres.
const BESIDE_M: f64 = 0.03;
/// Down to here the head is drawn finer, metres under the top of the picture; and over what way that fades.
const FINE_M: f64 = 0.275;
const FADE_M: f64 = 0.05;

/// Share of the fine drawing at a height.
fn fine(up: f64) -> f64 {
    ((up - (TOP_M - FINE_M)) / FADE_M + 0.5).clamp(0.0, 1.0)
}

/// The left half of the outline, from the top to the lower end of the midline.
pub fn silhouette(image: &Image) -> Option<Curve> {
    let mask = image.mask().smoothed(0.0008);
    let whole = contours(&mask, 0.5).into_iter().max_by(|a, b| a.area().abs().total_cmp(&b.area().abs()))?.evened(6);
    let n = whole.at.len();
    // Where it crosses the midline, above and below.
    let crossings: Vec<usize> = (0..n).filter(|&k| (whole.at[k].x < 0.0) != (whole.at[(k + 1) % n].x < 0.0)).collect();
    let top = *crossings.iter().max_by(|&&a, &&b| whole.at[a].y.total_cmp(&whole.at[b].y))?;
    let low = *crossings.iter().min_by(|&&a, &&b| whole.at[a].y.total_cmp(&whole.at[b].y))?;
    let forward: Vec<DVec2> = (1..n).map(|k| whole.at[(top + k) % n]).collect();
    let way = if forward.first()?.x > 0.0 { forward } else { (0..n).map(|k| whole.at[(top + n - k) % n]).collect() };
    let mut at = vec![DVec2::new(0.0, whole.at[top].y)];
    at.extend(way.iter().take_while(|p| **p != whole.at[low] && p.x >= 0.0));
    at.push(DVec2::new(0.0, whole.at[low].y));
    Some(Curve { at, closed: false }.thinned(0.00045, 0.016))
}

/// Shades: what a soft light from above and before leaves in the dark.
pub fn tones(image: &Image) -> Vec<Vec<Path>> {
    let light = light(image);
    let broad = light.clone().smoothed(0.0055);
    let narrow = light.smoothed(0.0018);
    let shade = mixed(&narrow, &broad);
    [0.84, 0.72, 0.58, 0.44]
        .map(|level| closed(image, &shade.clone().map(|_, v| level - v), 0.0, 0.00009))
        .into_iter()
        .collect()
}

fn light(image: &Image) -> Field {
    let length = (0.42f32 * 0.42 + 0.9 * 0.9).sqrt();
    image.field(BESIDE_M, |k| {
        let n = image.normal[k];
        let lambert = ((n[1] * 0.42 + n[2] * 0.9) / length).max(0.0);
        lambert * (0.25 + 0.75 * image.open[k].powf(1.1))
    })
}

fn mixed(narrow: &Field, broad: &Field) -> Field {
    broad.clone().map(|k, v| {
        let share = fine(to_body(DVec2::new(0.0, (k / broad.w) as f64)).y) as f32;
        v + (narrow.v[k] - v) * share
    })
}

pub fn cloth(image: &Image) -> Vec<Path> {
    closed(image, &image.field(BESIDE_M, |k| image.cloth[k]).smoothed(0.002), 0.5, 0.0004)
}

/// What is painted dark on the head: brows, lips, irises.
pub fn ink(image: &Image) -> Vec<Path> {
    let head = |k: usize| fine(to_body(DVec2::new(0.0, (k / image.w) as f64)).y) > 0.99;
    let paint = image.field(BESIDE_M, |k| if head(k) { image.paint[k] } else { 0.0 }).smoothed(0.0005);
    closed(image, &paint, 0.42, 0.000004)
}

/// Shapes in which a field is above a level, on the left half; smaller ones than `least_m2` are left out.
fn closed(image: &Image, field: &Field, level: f32, least_m2: f64) -> Vec<Path> {
    let edge = ((super::image::SIZE[0] - OVER_M) / PIXEL_M) as usize;
    // Beside the body the shape goes on, so that its end is the outline's.
    let near = image.mask().smoothed(0.003);
    let half = field.clone().map(|k, v| if k % field.w < edge || near.v[k] < 0.02 { v.min(level - 1e-3) } else { v });
    let mut all: Vec<Curve> = contours(&half, level).into_iter().filter(|c| c.area().abs() > least_m2).collect();
    all.sort_by(|a, b| b.area().abs().total_cmp(&a.area().abs()));
    all.into_iter()
        .map(|c| {
            let small = c.area().abs() < 0.0008;
            c.evened(8).thinned(if small { 0.0003 } else { 0.0006 }, 0.022).deltas()
        })
        .filter(|p| p.len() >= 6)
        .collect()
}

/// Lines along which the surface falls into shade and rises again, and where one part stands before another.
pub fn features(image: &Image) -> Vec<Path> {
    let shade = |sigma: f64| {
        image.field(BESIDE_M, |k| image.normal[k][2].max(0.0) * (0.3 + 0.7 * image.open[k])).smoothed(sigma)
    };
    let far = image.mask().smoothed(0.0035);
    let mut lines = vec![];
    for (sigma, strong, weak, least, head) in
        [(0.0028, 0.00075, 0.00030, 0.020, false), (0.0010, 0.0050, 0.0018, 0.006, true)]
    {
        let field = shade(sigma);
        let ours = |k: usize| (fine(to_body(DVec2::new(0.0, (k / field.w) as f64)).y) > 0.5) == head;
        for chain in valleys(&field, strong, weak, |k| ours(k) && far.v[k] > 0.93) {
            lines.extend(halves(&chain).into_iter().filter(|c| c.length() > least));
        }
    }
    // What a seam pulls together behind is no form of the body.
    lines.retain(|c| image.view == View::Front || 2 * c.at.iter().filter(|p| covered(image, **p)).count() < c.at.len());
    lines.sort_by(|a, b| b.length().total_cmp(&a.length()));
    let drawn = lines.into_iter().map(|c| c.evened(12).thinned(0.0004, 0.016).deltas());
    drawn.filter(|p| p.len() >= 4).collect()
}

/// Lines that follow bones and muscles under the skin, through landmarks: code and share of the way to the next one.
const FORM_FRONT: [&[&str]; 4] =
    [&["CLm", "CL1/3", "CL2/3", "CLl"], &["MAS", "CLm"], &["XIP", "UMB"], &["AAF", "R5@MCL", "XIP"]];
const FORM_BACK: [&[&str]; 4] = [
    &["C7sp", "T3sp", "T6sp", "T9sp", "T12sp", "L3sp", "L5sp"],
    &["SAS", "MBS@0.25", "MBS@0.50", "MBS@0.75", "SAI"],
    &["RSS", "SSm", "ACA"],
    &["S3", "S4", "COC"],
];
/// Which part of the line through the landmarks is drawn, from 0 to 1, in the same order.
const PART_FRONT: [[f64; 2]; 4] = [[0.04, 0.93], [0.34, 0.93], [0.12, 0.9], [0.0, 0.82]];
const PART_BACK: [[f64; 2]; 4] = [[0.0, 1.0], [0.08, 1.0], [0.05, 0.95], [0.0, 1.0]];

pub fn form(image: &Image, landmarks: &Landmarks) -> Vec<Path> {
    let place = |code: &str| {
        let at = landmarks.get(code)?.on(Side::Left)?.skin_or_bone()?;
        let midline = landmarks.get(code)?.midline.is_some();
        Some(DVec2::new(if midline { 0.0 } else { at.x.into() }, at.y.into()))
    };
    let (lines, parts) = if image.view == View::Front { (FORM_FRONT, PART_FRONT) } else { (FORM_BACK, PART_BACK) };
    let mut curves: Vec<Curve> = lines
        .iter()
        .zip(parts)
        .map(|(codes, part)| spline(&codes.iter().filter_map(|c| place(c)).collect::<Vec<_>>(), part))
        .collect();
    if image.view == View::Front {
        let ring = |code: &str, r: f64, from: f64, to: f64| {
            place(code).map(|c| {
                let turn = (0..=12).map(|k| (from + (to - from) * f64::from(k) / 12.0) * std::f64::consts::TAU);
                Curve { at: turn.map(|t| c + DVec2::new(t.cos(), t.sin() * 1.15) * r).collect(), closed: false }
            })
        };
        curves.extend(ring("UMB", 0.0055, 0.47, 1.03));
        // Cloth that begins right under them says that they are not drawn.
        if place("NIP").is_some_and(|p| !covered(image, p - DVec2::new(0.0, 0.06))) {
            curves.extend(ring("NIP", 0.0065, 0.0, 1.0));
        }
    }
    curves.retain(|c| !c.at.iter().any(|p| covered(image, *p)) || c.at.iter().all(|p| p.x == 0.0));
    curves.into_iter().map(|c| c.thinned(0.0003, 0.02).deltas()).filter(|p| p.len() >= 4).collect()
}

/// Whether cloth lies over a place.
fn covered(image: &Image, p: DVec2) -> bool {
    let at = to_pixel(p);
    let [x, y] = [at.x.round(), at.y.round()];
    let inside = x >= 0.0 && y >= 0.0 && (x as usize) < image.w && (y as usize) < image.h;
    inside && image.cloth[y as usize * image.w + x as usize] > 0.5
}

/// The part of the curve through places (Catmull and Rom).
fn spline(at: &[DVec2], [from, to]: [f64; 2]) -> Curve {
    let last = at.len().saturating_sub(1);
    let get = |k: isize| at[k.clamp(0, last as isize) as usize];
    let steps = if last == 0 { 0 } else { 24 * last };
    let mut curve = vec![];
    for step in 0..=steps {
        let share = step as f64 / steps.max(1) as f64;
        if last == 0 || share < from || share > to {
            continue;
        }
        let s = share * last as f64;
        let k = (s.floor() as isize).min(last as isize - 1);
        let t = s - k as f64;
        let [a, b, c, d] = [get(k - 1), get(k), get(k + 1), get(k + 2)];
        curve.push(
            (b * 2.0
                + (c - a) * t
                + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t * t
                + (b * 3.0 - a - c * 3.0 + d) * t * t * t)
                * 0.5,
        );
    }
    Curve { at: curve, closed: false }
}

/// The parts of a line on the left half; what runs along the midline is laid on it.
fn halves(line: &Curve) -> Vec<Curve> {
    let mut parts = vec![];
    let mut part: Vec<DVec2> = vec![];
    for p in &line.at {
        if p.x < -0.0012 {
            if part.len() > 1 {
                parts.push(std::mem::take(&mut part));
            }
            part.clear();
        } else {
            part.push(if p.x.abs() < 0.0012 { DVec2::new(0.0, p.y) } else { *p });
        }
    }
    if part.len() > 1 {
        parts.push(part);
    }
    parts.into_iter().map(|at| Curve { at, closed: false }).collect()
}

/// Lines of least value across the steepest bend of a field (Lindeberg 1998), followed from strong places into weak ones.
/// Strength: second derivative a pixel, each way.
fn valleys(field: &Field, strong: f32, weak: f32, wanted: impl Fn(usize) -> bool) -> Vec<Curve> {
    let (w, h) = (field.w, field.h);
    // Per pixel: strength, offset to the line, direction across.
    let mut crest: Vec<Option<(f32, DVec2, DVec2)>> = vec![None; w * h];
    for y in 2..h - 2 {
        for x in 2..w - 2 {
            let k = y * w + x;
            if !wanted(k) {
                continue;
            }
            let f = |dx: i64, dy: i64| f64::from(field.at(x as i64 + dx, y as i64 + dy));
            let step = 2.0;
            let s = step as i64;
            let (gx, gy) = ((f(s, 0) - f(-s, 0)) / (2.0 * step), (f(0, s) - f(0, -s)) / (2.0 * step));
            let xx = (f(s, 0) - 2.0 * f(0, 0) + f(-s, 0)) / (step * step);
            let yy = (f(0, s) - 2.0 * f(0, 0) + f(0, -s)) / (step * step);
            let xy = (f(s, s) - f(s, -s) - f(-s, s) + f(-s, -s)) / (4.0 * step * step);
            let bend = (xx + yy) / 2.0 + (((xx - yy) / 2.0).powi(2) + xy * xy).sqrt();
            if bend < f64::from(weak) {
                continue;
            }
            let across = if xy.abs() > 1e-12 {
                DVec2::new(bend - yy, xy)
            } else if xx >= yy {
                DVec2::X
            } else {
                DVec2::Y
            };
            let across = across.normalize_or(DVec2::X);
            let t = -(gx * across.x + gy * across.y) / bend;
            if t.abs() <= 0.75 {
                crest[k] = Some((bend as f32, across * t, across));
            }
        }
    }
    let mut seeds: Vec<(f32, usize)> =
        crest.iter().enumerate().filter_map(|(k, c)| c.filter(|c| c.0 > strong).map(|c| (c.0, k))).collect();
    seeds.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut used = vec![false; w * h];
    let mut chains = vec![];
    for (_, seed) in seeds {
        if used[seed] {
            continue;
        }
        let mut ends = [vec![], vec![]];
        for (end, sign) in [(0, 1.0), (1, -1.0)] {
            let mut k = seed;
            let across = crest[seed].map_or(DVec2::X, |c| c.2);
            let mut way = across.perp() * sign;
            loop {
                used[k] = true;
                let (x, y) = ((k % w) as i64, (k / w) as i64);
                let mut best: Option<(f64, usize, DVec2)> = None;
                for dy in -2..=2i64 {
                    for dx in -2..=2i64 {
                        let j = (y + dy) * w as i64 + x + dx;
                        if (dx, dy) == (0, 0) || j < 0 || j as usize >= crest.len() || used[j as usize] {
                            continue;
                        }
                        let Some((_, offset, across)) = crest[j as usize] else { continue };
                        let here = crest[k].map_or(DVec2::ZERO, |c| c.1);
                        let step = DVec2::new(dx as f64, dy as f64) + offset - here;
                        let ahead = step.normalize_or_zero().dot(way);
                        let alike = across.perp().dot(way).abs();
                        if ahead < 0.6 || alike < 0.5 {
                            continue;
                        }
                        let cost = step.length() * (2.0 - ahead) * (1.6 - 0.6 * alike);
                        if best.is_none_or(|b| cost < b.0) {
                            best = Some((cost, j as usize, step));
                        }
                    }
                }
                let Some((_, next, step)) = best else { break };
                way = (way * 2.0 + step.normalize_or_zero()).normalize_or(way);
                // Places beside the way are on the same line.
                for dy in -1..=1i64 {
                    for dx in -1..=1i64 {
                        let j = (k / w) as i64 + dy;
                        let i = (k % w) as i64 + dx;
                        let j = (j * w as i64 + i) as usize;
                        if j < used.len() && j != next && crest[j].is_some_and(|c| c.2.perp().dot(way).abs() > 0.7) {
                            used[j] = true;
                        }
                    }
                }
                k = next;
                let at = DVec2::new((k % w) as f64, (k / w) as f64) + crest[k].map_or(DVec2::ZERO, |c| c.1);
                ends[end].push(to_body(at));
            }
        }
        let [ahead, behind] = ends;
        let middle = DVec2::new((seed % w) as f64, (seed / w) as f64) + crest[seed].map_or(DVec2::ZERO, |c| c.1);
        let at = behind.into_iter().rev().chain([to_body(middle)]).chain(ahead).collect();
        chains.push(Curve { at, closed: false });
    }
    chains
}

/// Closed lines along which a field has a level, the higher side on their left (marching squares).
pub fn contours(field: &Field, level: f32) -> Vec<Curve> {
    let (w, h) = (field.w as i64 + 1, field.h as i64 + 1);
    // Beyond the picture it is low, so that every line closes.
    let at = |x: i64, y: i64| {
        if x < 0 || y < 0 || x >= field.w as i64 || y >= field.h as i64 { level - 1.0 } else { field.at(x, y) }
    };
    let cut = |a: f32, b: f32| f64::from((level - a) / (b - a)).clamp(0.0, 1.0);
    // Edges by their cell's corner: 0 along x, 1 along y.
    let edge = |x: i64, y: i64, along: i64| (((y + 1) * (w + 1) + x + 1) * 2 + along) as usize;
    let mut next = std::collections::HashMap::new();
    let mut place = std::collections::HashMap::new();
    for y in -1..h - 1 {
        for x in -1..w - 1 {
            let v = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
            let high = v.map(|v| v >= level);
            let case = high.iter().enumerate().fold(0, |sum, (k, &on)| sum | (usize::from(on) << k));
            if case == 0 || case == 15 {
                continue;
            }
            let (fx, fy) = (x as f64, y as f64);
            let sides = [
                (edge(x, y, 0), DVec2::new(fx + cut(v[0], v[1]), fy)),
                (edge(x + 1, y, 1), DVec2::new(fx + 1.0, fy + cut(v[1], v[2]))),
                (edge(x, y + 1, 0), DVec2::new(fx + cut(v[3], v[2]), fy + 1.0)),
                (edge(x, y, 1), DVec2::new(fx, fy + cut(v[0], v[3]))),
            ];
            let mut join = |from: usize, to: usize| {
                next.insert(sides[from].0, sides[to].0);
                place.insert(sides[from].0, sides[from].1);
                place.insert(sides[to].0, sides[to].1);
            };
            match case {
                1 => join(3, 0),
                2 => join(0, 1),
                3 => join(3, 1),
                4 => join(1, 2),
                5 => {
                    join(3, 0);
                    join(1, 2);
                }
                6 => join(0, 2),
                7 => join(3, 2),
                8 => join(2, 3),
                9 => join(2, 0),
                10 => {
                    join(0, 1);
                    join(2, 3);
                }
                11 => join(2, 1),
                12 => join(1, 3),
                13 => join(1, 0),
                _ => join(0, 3),
            }
        }
    }
    let mut starts: Vec<usize> = next.keys().copied().collect();
    starts.sort_unstable();
    let mut curves = vec![];
    for start in starts {
        let mut at = vec![];
        let mut here = start;
        while let Some(to) = next.remove(&here) {
            at.push(to_body(place[&here]));
            here = to;
        }
        if at.len() > 2 {
            curves.push(Curve { at, closed: true });
        }
    }
    curves
}
