//! Laying a contact on the skin: the flesh that would go below y = 0 is flattened, and bulges out round the patch.

use glam::{DVec2, DVec3};
use trigger_point_atlas::math::smoothstep;

/// Metres: what lies lower than this above the plane counts as touching.
const TOUCH: f64 = 0.0004;
/// Metres: touching places farther apart than this are different patches.
const APART: f64 = 0.006;

/// Moves the points so that the lowest shown one lies `press` below the plane and the origin is the middle of the patches that touch.
pub fn place(positions: &mut [DVec3], shown: &[bool], press: f64) {
    let shown_only = || positions.iter().zip(shown).filter(|(_, s)| **s).map(|(p, _)| *p);
    let low = shown_only().map(|p| p.y).fold(f64::MAX, f64::min);
    let reach = press.max(0.0008);
    let touching = patches(shown_only().filter(|p| p.y < low + reach).map(|p| DVec2::new(p.x, p.z)).collect());
    let middle = middles(&touching).into_iter().sum::<DVec2>() / touching.len() as f64;
    for p in positions {
        *p -= DVec3::new(middle.x, low + press, middle.y);
    }
}

/// Flattens what is below the plane and gives the outlines of the patches, millimetres (x, z).
pub fn flatten(positions: &mut [DVec3], press: f64) -> Vec<Vec<[f64; 2]>> {
    let patches = patches(positions.iter().filter(|p| p.y < TOUCH).map(|p| DVec2::new(p.x, p.z)).collect());
    let middles = middles(&patches);
    // y below the knee is bent up so that it nears 0 but never reaches it.
    let knee = 0.5 * press;
    for p in positions.iter_mut() {
        let flat = DVec2::new(p.x, p.z);
        let nearest = middles.iter().copied().min_by(|a, b| a.distance(flat).total_cmp(&b.distance(flat)));
        if let Some(middle) = nearest
            && press > 0.0
        {
            let out = flat - middle;
            let ring = smoothstep(0.002, 0.006, out.length()) * (1.0 - smoothstep(0.011, 0.018, out.length()));
            let low = (-(p.y.max(0.0)) / 0.004).exp();
            let push = out.normalize_or_zero() * (0.45 * press * ring * low);
            p.x += push.x;
            p.z += push.y;
        }
        if p.y < knee {
            p.y = knee * ((p.y - knee) / knee.max(1e-6)).exp();
        }
    }
    patches.iter().map(|patch| hull(patch)).collect()
}

/// The middle of each patch's extent.
fn middles(patches: &[Vec<DVec2>]) -> Vec<DVec2> {
    let middle = |patch: &Vec<DVec2>| {
        let (low, high) = patch.iter().fold((DVec2::MAX, DVec2::MIN), |(l, h), p| (l.min(*p), h.max(*p)));
        (low + high) / 2.0
    };
    patches.iter().map(middle).collect()
}

/// Groups points that lie together.
fn patches(points: Vec<DVec2>) -> Vec<Vec<DVec2>> {
    let mut left = points;
    let mut out = Vec::new();
    while let Some(first) = left.pop() {
        let mut patch = vec![first];
        let mut k = 0;
        while k < patch.len() {
            let here = patch[k];
            let (near, far): (Vec<_>, Vec<_>) = left.into_iter().partition(|p| p.distance(here) < APART);
            patch.extend(near);
            left = far;
            k += 1;
        }
        out.push(patch);
    }
    out.sort_by(|a, b| a[0].x.total_cmp(&b[0].x));
    out
}

/// Convex outline in millimetres.
fn hull(points: &[DVec2]) -> Vec<[f64; 2]> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|a, b| (a.x, a.y).partial_cmp(&(b.x, b.y)).unwrap_or(std::cmp::Ordering::Equal));
    let chain = |points: &mut dyn Iterator<Item = DVec2>| {
        let mut line: Vec<DVec2> = Vec::new();
        for p in points {
            while line.len() > 1
                && (line[line.len() - 1] - line[line.len() - 2]).perp_dot(p - line[line.len() - 1]) <= 0.0
            {
                line.pop();
            }
            line.push(p);
        }
        line.pop();
        line
    };
    let mut outline = chain(&mut sorted.iter().copied());
    outline.extend(chain(&mut sorted.iter().rev().copied()));
    let round = |v: f64| (v * 10_000.0).round() / 10.0;
    let mut rounded: Vec<[f64; 2]> = outline.into_iter().map(|p| [round(p.x), round(p.y)]).collect();
    rounded.dedup();
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pressed_flesh_stays_above_the_skin_and_leaves_one_patch_about_the_origin() {
        let mut ball: Vec<DVec3> = (0..2000)
            .map(|k| {
                let (z, a) = (1.0 - f64::from(k) / 1000.0, f64::from(k) * 2.4);
                DVec3::new((1.0 - z * z).sqrt() * a.cos() + 3.0, z, (1.0 - z * z).sqrt() * a.sin()) * 0.01
            })
            .collect();
        let shown = vec![true; ball.len()];
        place(&mut ball, &shown, 0.002);
        let patches = flatten(&mut ball, 0.002);
        assert!(ball.iter().all(|p| p.y > 0.0));
        assert_eq!(patches.len(), 1);
        assert!(patches[0].iter().all(|p| p[0].hypot(p[1]) < 10.0 && p[0].hypot(p[1]) > 3.0));
    }
}
