//! Fine relief that the base mesh lacks: the extensor tendons, and the folds over joints that are held straight.

use super::arm::{Arm, Joint};
use anyhow::Result;
use glam::DVec3;
use trigger_point_atlas::math::smoothstep;

/// Millimetres along the bone, from the joint: where the folds lie, and how deep.
const FOLDS: [(f64, f64); 5] = [(-4.6, 0.6), (-2.2, 1.0), (0.0, 0.9), (2.1, 1.0), (4.4, 0.5)];
const FOLD_DEPTH: f64 = 0.00034;
const FOLD_WIDTH: f64 = 0.00062;

/// A line on the back of the hand (rest position).
struct Line {
    from: DVec3,
    direction: DVec3,
    lateral: DVec3,
    length: f64,
    height: f64,
    width: f64,
}

struct Knuckle {
    at: DVec3,
    direction: DVec3,
    lateral: DVec3,
    strength: f64,
}

pub struct Relief {
    tendons: Vec<Line>,
    knuckles: Vec<Knuckle>,
}

impl Relief {
    /// `joints`: the pose; folds fade with flexion.
    pub fn new(arm: &Arm, joints: &[Joint]) -> Result<Self> {
        let (mut tendons, mut knuckles) = (Vec::new(), Vec::new());
        for finger in 1..=5 {
            let parts: &[usize] = if finger == 1 { &[1, 2] } else { &[0] };
            for part in parts {
                let b = &arm.bones[arm.bone(&format!("{finger}-{part}"))?];
                tendons.push(Line {
                    from: b.head,
                    direction: b.direction,
                    lateral: b.lateral,
                    length: b.head.distance(b.tail),
                    height: if finger == 1 { 0.0007 } else { 0.0009 },
                    width: if finger == 1 { 0.0026 } else { 0.0028 },
                });
            }
            for part in 2..=3 {
                let name = format!("{finger}-{part}");
                let b = &arm.bones[arm.bone(&name)?];
                if finger == 1 && part == 2 {
                    continue;
                }
                let flexion = joints.iter().find(|j| j.0 == name).map_or(0.0, |j| j.1);
                let strength = (1.0 - smoothstep(4.0, 32.0, flexion)) * if finger > 1 && part == 3 { 0.5 } else { 1.0 };
                knuckles.push(Knuckle { at: b.head, direction: b.direction, lateral: b.lateral, strength });
            }
        }
        Ok(Self { tendons, knuckles })
    }

    /// How far the skin at a rest position is raised, metres. `palm`: 0 back, 1 palm.
    pub fn height(&self, p: DVec3, palm: f64) -> f64 {
        let back = 1.0 - smoothstep(0.0, 0.5, palm);
        if back == 0.0 {
            return 0.0;
        }
        let tendons = self
            .tendons
            .iter()
            .map(|line| {
                let q = p - line.from;
                let t = q.dot(line.direction) / line.length;
                let x = q.dot(line.lateral) / line.width;
                let off = (q - line.direction * q.dot(line.direction)).length();
                smoothstep(0.05, 0.45, t)
                    * (1.0 - smoothstep(0.88, 1.06, t))
                    * (1.0 - smoothstep(0.018, 0.026, off))
                    * line.height
                    * (-x * x).exp()
            })
            .fold(0.0, f64::max);
        let folds: f64 = self
            .knuckles
            .iter()
            .map(|k| {
                let q = p - k.at;
                let (along, across) = (q.dot(k.direction), q.dot(k.lateral));
                let near = 1.0 - smoothstep(0.013, 0.018, q.length());
                if near == 0.0 || k.strength == 0.0 {
                    return 0.0;
                }
                let fade = (-(across / 0.0062).powi(2)).exp() * near;
                // Folds bow towards the fingertip in the middle, each a little differently.
                let depth: f64 = FOLDS
                    .iter()
                    .enumerate()
                    .map(|(i, (s, weight))| {
                        let bow = across * across * (8.0 + 3.0 * (i as f64 * 2.1).sin()) * s.signum()
                            + 0.0003 * (across * 700.0 + i as f64).sin();
                        let x = (along - s / 1000.0 + bow) / FOLD_WIDTH;
                        weight * (-x * x).exp()
                    })
                    .sum();
                let swell = 0.0005 * (-(along / 0.0055).powi(2)).exp();
                k.strength * fade * (swell - FOLD_DEPTH * depth)
            })
            .sum();
        back * (tendons + folds)
    }

    /// Whether a rest position lies among folds, where the mesh has to be fine.
    pub fn folded(&self, p: DVec3, palm: f64) -> bool {
        palm < 0.35
            && self.knuckles.iter().any(|k| {
                let q = p - k.at;
                k.strength > 0.5
                    && q.dot(k.direction).abs() < 0.0065
                    && q.dot(k.lateral).abs() < 0.008
                    && q.length() < 0.016
            })
    }
}
