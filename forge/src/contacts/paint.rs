//! Skin tint: lighter palm, redder knuckles and fingertips, nails with moon and rim. Factors of the base colour, linear.

use super::{
    arm::Arm,
    surface::{Surface, rest},
};
use anyhow::Result;
use glam::DVec3;
use trigger_point_atlas::math::smoothstep;

const PALM: DVec3 = DVec3::new(1.09, 0.99, 0.96);
const KNUCKLE: DVec3 = DVec3::new(0.99, 0.86, 0.83);
const FINGERTIP: DVec3 = DVec3::new(1.03, 0.89, 0.88);
const NAIL: DVec3 = DVec3::new(1.13, 1.00, 1.02);
const NAIL_MOON: DVec3 = DVec3::new(1.20, 1.15, 1.16);
const NAIL_EDGE: DVec3 = DVec3::new(1.22, 1.20, 1.18);
const NAIL_RIM: DVec3 = DVec3::new(0.94, 0.80, 0.78);

pub struct Painter<'a> {
    surface: &'a Surface,
    /// Knuckles: middle of the skin over the joint and reach, metres.
    knuckles: Vec<(DVec3, f64)>,
    /// Last finger bones: head, direction, length.
    tips: Vec<(DVec3, DVec3, f64)>,
    /// By point of the finest level: the finger of the nail it lies on, and whether on its rim.
    nails: Vec<Option<(usize, bool)>>,
    /// By finger: where the nail starts and ends along the last bone, metres.
    spans: Vec<(f64, f64)>,
}

impl<'a> Painter<'a> {
    pub fn new(arm: &Arm, surface: &'a Surface, nail_of_face: &[Option<usize>]) -> Result<Self> {
        let (mut knuckles, mut tips) = (Vec::new(), Vec::new());
        for finger in 1..=5 {
            for part in 1..=3 {
                let bone = &arm.bones[arm.bone(&format!("{finger}-{part}"))?];
                if (finger, part) != (1, 1) {
                    let (height, reach) = if part == 1 { (0.010, 0.010) } else { (0.005, 0.0075) };
                    knuckles.push((bone.head + bone.dorsal * height, reach));
                }
                if part == 3 {
                    tips.push((bone.head, bone.direction, bone.head.distance(bone.tail)));
                }
            }
        }
        let finest = surface.levels.last().map_or(&[][..], |l| &l.faces);
        let children = finest.len() / nail_of_face.len().max(1);
        let mut on = vec![None; surface.points.len()];
        let mut off = vec![false; surface.points.len()];
        let mut spans = vec![(f64::MAX, f64::MIN); 5];
        for (k, f) in finest.iter().enumerate() {
            for &i in f {
                match nail_of_face[k / children] {
                    Some(finger) => {
                        on[i as usize] = Some(finger);
                        let (head, direction, _) = tips[finger];
                        let along = (rest(&surface.points[i as usize]) - head).dot(direction);
                        spans[finger] = (spans[finger].0.min(along), spans[finger].1.max(along));
                    }
                    None => off[i as usize] = true,
                }
            }
        }
        let nails = on.into_iter().zip(off).map(|(finger, rim)| finger.map(|f| (f, rim))).collect();
        Ok(Self { surface, knuckles, tips, nails, spans })
    }

    /// Whether a point lies on a nail or its rim.
    pub fn nail(&self, point: usize) -> bool {
        self.nails[point].is_some()
    }

    pub fn tint(&self, point: usize) -> [f64; 3] {
        let p = rest(&self.surface.points[point]);
        let palm = self.surface.points[point][6];
        let mut tint = DVec3::ONE.lerp(PALM, palm);
        let tip = self
            .tips
            .iter()
            .map(|(head, direction, length)| {
                let along = (p - *head).dot(*direction);
                let off = (p - *head - *direction * along).length();
                smoothstep(0.25, 1.0, along / length) * (1.0 - smoothstep(0.012, 0.017, off))
            })
            .fold(0.0, f64::max);
        tint = tint.lerp(FINGERTIP, 0.75 * tip);
        for (middle, reach) in &self.knuckles {
            let near = (-(p.distance_squared(*middle)) / (reach * reach)).exp();
            tint = tint.lerp(KNUCKLE, 0.75 * near * (1.0 - palm));
        }
        if let Some((finger, rim)) = self.nails[point] {
            let (start, end) = self.spans[finger];
            let (head, direction, _) = self.tips[finger];
            let t = ((p - head).dot(direction) - start) / (end - start);
            tint = if rim {
                NAIL_RIM
            } else {
                NAIL.lerp(NAIL_MOON, 1.0 - smoothstep(0.12, 0.34, t)).lerp(NAIL_EDGE, smoothstep(0.84, 0.93, t))
            };
        }
        tint.to_array()
    }
}
