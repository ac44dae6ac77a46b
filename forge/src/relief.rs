//! The relief of the skin: what lies near under it shows, as collar bones, the cords of the neck and the borders of the shoulder
//! blades do. The base mesh has but the large forms. Metres.

use crate::{mesh::Mesh, surface::Surface};
use anyhow::Result;
use glam::DVec3;
use rayon::prelude::*;
use trigger_point_atlas::math::smoothstep;

/// Nothing deeper shows.
const DEEPEST: f64 = 0.040;
/// Passes over which the depth is evened out: what is left of it beside that is the relief.
const EVEN: usize = 14;
/// So much of it shows, and so much at most.
const SHARE: f64 = 0.45;
const MOST: f64 = 0.0023;

/// Moves the skin in and out over `below`; `amount` says how much of its relief a place has, 0..=1.
pub fn raise(skin: &mut Mesh, below: Mesh, amount: impl Fn(DVec3) -> f64) -> Result<()> {
    let below = Surface::new(below)?;
    let normals = skin.normals();
    let mut around = vec![Vec::new(); skin.vertices.len()];
    for t in &skin.triangles {
        for k in 0..3 {
            around[t[k] as usize].push(t[(k + 1) % 3]);
            around[t[(k + 1) % 3] as usize].push(t[k]);
        }
    }
    let even = |values: &[f64]| -> Vec<f64> {
        let mean = |i: usize| around[i].iter().map(|&j| values[j as usize]).sum::<f64>() / around[i].len() as f64;
        (0..values.len()).map(|i| if around[i].is_empty() { values[i] } else { (values[i] + mean(i)) / 2.0 }).collect()
    };
    let depth: Vec<f64> = skin
        .vertices
        .par_iter()
        .zip(&normals)
        .map(|(p, n)| {
            // Of both sides, so that the skin stays the same on both: the sources' vertebrae are not.
            let depth = |side: DVec3| {
                let (p, n) = (*p * side, *n * side);
                below.hit(p + n * 0.002, -n, DEEPEST).map_or(DEEPEST, |t| t - 0.002)
            };
            (depth(DVec3::ONE) + depth(DVec3::new(-1.0, 1.0, 1.0))) / 2.0
        })
        .collect();
    let depth = even(&depth);
    let plain = (0..EVEN).fold(depth.clone(), |d, _| even(&d));
    for i in 0..skin.vertices.len() {
        let over = (plain[i] - depth[i]) * SHARE;
        // It comes out and goes in softly, never beyond its most.
        let rise = MOST * (over / MOST).tanh() * smoothstep(DEEPEST, DEEPEST * 0.6, plain[i]);
        let amount = amount(skin.vertices[i]);
        skin.vertices[i] += normals[i] * (rise * amount);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A level sheet at a height, of cells 5 mm wide.
    fn sheet(half: i32, height: f64) -> Mesh {
        let n = (2 * half + 1) as u32;
        let at = |k: i32| f64::from(k - half) * 0.005;
        let vertices = (0..n * n).map(|k| DVec3::new(at((k % n) as i32), at((k / n) as i32), height)).collect();
        let cell = |k: u32| [[k, k + 1, k + n + 1], [k, k + n + 1, k + n]];
        Mesh::new(vertices, (0..n * n - n).filter(|k| k % n + 1 < n).flat_map(cell).collect())
    }

    #[test]
    fn skin_rises_over_a_ridge_and_stays_where_nothing_changes() {
        let mut below = sheet(24, -0.012);
        for p in below.vertices.iter_mut().filter(|p| p.x.abs() < 0.011) {
            p.z = -0.004;
        }
        let mut skin = sheet(20, 0.0);
        raise(&mut skin, below, |_| 1.0).expect("raised");
        let heights = |x: f64| -> Vec<f64> {
            let there = |p: &&DVec3| (p.x - x).abs() < 1e-9 && p.y.abs() < 0.02;
            skin.vertices.iter().filter(there).map(|p| p.z).collect()
        };
        assert!(heights(0.0).iter().all(|z| *z > 0.0008 && *z <= MOST), "over the ridge");
        assert!(heights(0.025).iter().all(|z| *z < 0.0), "beside it");
        assert!(heights(0.095).iter().all(|z| z.abs() < 0.0002), "far from it");
    }
}
