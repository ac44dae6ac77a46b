//! Arms lowered from the base mesh's A-pose to a standing rest, by the rig's own weights. Decimetres.

use crate::{
    base_mesh::{BaseMesh, read_weights},
    packages::Archive,
};
use anyhow::Result;
use glam::{DQuat, DVec3};
use trigger_point_atlas::math::smoothstep;

/// The angle by which the upper arms come down: from 41 to 23 degrees off the vertical.
const LOWERED: f64 = 18.0;

/// Averaging steps over the rig's weights.
const SPREAD: usize = 9;

/// One side's arm: its pivot, and how far each vertex follows it.
struct Arm {
    pivot: DVec3,
    sign: f64,
    weight: Vec<f64>,
}

/// The move of a body's arms.
pub struct Pose {
    arms: [Arm; 2],
}

impl Pose {
    pub fn of(base: &BaseMesh, archive: &mut Archive) -> Result<Self> {
        let rig = read_weights(archive, "default")?;
        let arm = |side: &str, sign: f64| -> Result<Arm> {
            let mut weight = vec![0.0; base.vertices.len()];
            for (bone, list) in rig.iter().filter(|(bone, _)| bone.ends_with(&format!(".{side}"))) {
                if ["upperarm", "lowerarm", "wrist", "metacarpal", "finger"].iter().any(|s| bone.starts_with(s)) {
                    for &(vertex, w) in list {
                        weight[vertex as usize] += w;
                    }
                }
            }
            let pivot = base.joint(&format!("{}-shoulder", side.to_lowercase()))?;
            let mut weight = smoothed(base, weight)?;
            // The hinge would lift what lies above and medial of it: the top of the shoulder stays on its bones.
            for (w, p) in weight.iter_mut().zip(&base.vertices) {
                let d = *p - pivot;
                *w *= 1.0 - smoothstep(-0.3, 0.2, d.y) * (1.0 - smoothstep(-0.45, 0.15, d.x * sign));
            }
            Ok(Arm { pivot, sign, weight })
        };
        Ok(Self { arms: [arm("L", 1.0)?, arm("R", -1.0)?] })
    }

    pub fn apply(&self, base: &mut BaseMesh) {
        for arm in &self.arms {
            for (p, &w) in base.vertices.iter_mut().zip(&arm.weight) {
                if w > 0.0 {
                    *p = turned(*p, arm.pivot, arm.sign * w);
                }
            }
        }
    }
}

/// All weights belong to one hinge: blending the angle keeps the volume that blending matrices would lose.
fn turned(p: DVec3, pivot: DVec3, weight: f64) -> DVec3 {
    pivot + DQuat::from_rotation_z(-LOWERED.to_radians() * weight) * (p - pivot)
}

/// What is left of the bend of the elbows when the arms hang, of the base mesh's 46 degrees.
const BENT: f64 = 14.0;

/// The forearms of a posed body hang down, the rest stays.
pub fn straighten(base: &mut BaseMesh, archive: &mut Archive) -> Result<()> {
    let rig = read_weights(archive, "default")?;
    for side in ["l", "r"] {
        let [shoulder, elbow, wrist] = [
            base.joint(&format!("{side}-shoulder"))?,
            base.joint(&format!("{side}-elbow"))?,
            base.joint(&format!("{side}-hand"))?,
        ];
        let (upper, fore) = ((elbow - shoulder).normalize(), (wrist - elbow).normalize());
        let mut weight = vec![0.0; base.vertices.len()];
        for (bone, list) in rig.iter().filter(|(bone, _)| bone.ends_with(&format!(".{}", side.to_uppercase()))) {
            if ["lowerarm", "wrist", "metacarpal", "finger"].iter().any(|s| bone.starts_with(s)) {
                for &(vertex, w) in list {
                    weight[vertex as usize] += w;
                }
            }
        }
        let weight = smoothed(base, weight)?;
        let hinge = fore.cross(upper).normalize();
        let turn = fore.angle_between(upper) - BENT.to_radians();
        for (p, w) in base.vertices.iter_mut().zip(weight) {
            // The upper arm down to its lower third is the body's.
            let w = w.min(1.0) * smoothstep(-0.9, -0.4, (*p - elbow).dot(upper));
            if w > 0.0 {
                *p = elbow + DQuat::from_axis_angle(hinge, turn * w) * (*p - elbow);
            }
        }
    }
    Ok(())
}

/// A place inside a left arm in A-pose, taken along; what lies medial of the joint stays. METRES; `pivot` is the shoulder joint.
pub fn lowered(p: DVec3, pivot: DVec3) -> DVec3 {
    let d = p - pivot;
    let past = d.dot(DVec3::new(0.94, -0.34, 0.0));
    let off_axis = d.dot(DVec3::new(0.75, 0.66, 0.0)).abs();
    turned(p, pivot, smoothstep(-0.03, 0.04, past) * (1.0 - smoothstep(0.065, 0.10, off_axis)))
}

/// The rig's weights fall off within two or three vertices of the armpit; a few averaging steps over the skin spread the bend.
fn smoothed(base: &BaseMesh, mut weight: Vec<f64>) -> Result<Vec<f64>> {
    let faces = base.group("body")?;
    for _ in 0..SPREAD {
        let mut sum = vec![(0.0, 0u32); weight.len()];
        for f in faces {
            let mean = f.iter().map(|&i| weight[i as usize]).sum::<f64>() / f.len() as f64;
            for &i in f {
                sum[i as usize].0 += mean;
                sum[i as usize].1 += 1;
            }
        }
        for (w, (s, n)) in weight.iter_mut().zip(sum) {
            if n > 0 {
                *w = s / f64::from(n);
            }
        }
    }
    Ok(weight)
}
