//! The hands' poses: joint angles, and how the touching bone lies on the skin.

use super::{
    Contact,
    arm::{Arm, FORE, Joint},
    detail::Relief,
    paint, press, shade,
    surface::{Surface, posed, rest},
    thin,
};
use anyhow::Result;
use glam::{DMat3, DVec3};
use std::collections::{BTreeMap, HashMap, HashSet};
use trigger_point_atlas::math::smoothstep;

/// Which part of the arm is shown; the rest fades out.
enum Part {
    /// From the fingertips to the lower forearm.
    Hand,
    /// Both sides of the elbow.
    Elbow,
}

/// How the touching bone lies: its direction points `dip` degrees into the skin and `yaw` degrees from -Z towards +X;
/// `roll` degrees lift its +X side.
struct Lie {
    bone: &'static str,
    dip: f64,
    yaw: f64,
    roll: f64,
}

pub struct Pose {
    pub name: &'static str,
    part: Part,
    joints: &'static [Joint],
    lie: Lie,
    /// How far the flesh is flattened, millimetres. 0: it only touches.
    press_mm: f64,
    /// Degrees of turning within a face, and within its quarter, above which it is divided.
    bend: [f64; 2],
    /// About how many triangles are kept of these.
    triangles: usize,
}

const HAND_BEND: [f64; 2] = [6.0, 14.0];

pub const ALL: &[Pose] = &[THUMB, FINGERTIPS, KNUCKLE, ELBOW, PINCER];

/// The thumb stands straight behind its pulp, a little bent back in the last joint; the fingers rest spread beside and before it.
const THUMB: Pose = Pose {
    name: "thumb",
    part: Part::Hand,
    joints: &[
        ("wrist", -34.0, -8.0, 0.0),
        ("1-1", -9.0, -4.0, 52.0),
        ("1-2", 1.0, 0.0, 17.0),
        ("1-3", -18.0, 0.0, 0.0),
        ("2-1", 12.0, 0.0, 0.0),
        ("2-2", 18.0, 0.0, 0.0),
        ("2-3", 11.0, 0.0, 0.0),
        ("3-1", 15.0, 0.0, 0.0),
        ("3-2", 20.0, 0.0, 0.0),
        ("3-3", 13.0, 0.0, 0.0),
        ("4-0", 3.0, 0.0, 0.0),
        ("4-1", 16.0, 0.0, 0.0),
        ("4-2", 23.0, 0.0, 0.0),
        ("4-3", 14.0, 0.0, 0.0),
        ("5-0", 8.0, 0.0, 0.0),
        ("5-1", 23.0, 0.0, 0.0),
        ("5-2", 26.0, 0.0, 0.0),
        ("5-3", 15.0, 0.0, 0.0),
    ],
    lie: Lie { bone: "1-3", dip: 40.0, yaw: -20.0, roll: 12.0 },
    press_mm: 2.4,
    bend: HAND_BEND,
    triangles: 11_000,
};

/// Three straight, slightly bent fingers press with their pulps.
const FINGERTIPS: Pose = Pose {
    name: "fingertips",
    part: Part::Hand,
    joints: &[
        ("wrist", -26.0, 0.0, 0.0),
        ("1-1", -19.0, 0.0, 8.0),
        ("1-2", 4.0, 0.0, 0.0),
        ("1-3", 15.0, 0.0, 0.0),
        ("2-1", 9.4, -17.0, 0.0),
        ("2-2", 8.0, 0.0, 0.0),
        ("2-3", 2.0, 0.0, 0.0),
        ("3-1", 0.0, 0.0, 0.0),
        ("3-2", 12.0, 0.0, 0.0),
        ("3-3", 2.0, 0.0, 0.0),
        ("4-0", 3.0, 0.0, 0.0),
        ("4-1", 0.4, 10.0, 0.0),
        ("4-2", 8.0, 0.0, 0.0),
        ("4-3", 2.0, 0.0, 0.0),
        ("5-0", 6.0, 0.0, 0.0),
        ("5-1", -8.5, 18.0, 0.0),
        ("5-2", 8.0, 0.0, 0.0),
        ("5-3", 4.0, 0.0, 0.0),
    ],
    lie: Lie { bone: "3-3", dip: 56.0, yaw: 0.0, roll: 0.0 },
    press_mm: 2.0,
    bend: HAND_BEND,
    triangles: 11_000,
};

/// A loose fist; the bent middle joint of the forefinger presses.
const KNUCKLE: Pose = Pose {
    name: "knuckle",
    part: Part::Hand,
    joints: &[
        ("wrist", -4.0, -4.0, 0.0),
        ("2-1", 10.0, -8.0, 0.0),
        ("2-2", 100.0, 0.0, 0.0),
        ("2-3", 55.0, 0.0, 0.0),
        ("3-1", 56.0, -3.0, 0.0),
        ("3-2", 96.0, 0.0, 0.0),
        ("3-3", 55.0, 0.0, 0.0),
        ("4-0", 4.0, 0.0, 0.0),
        ("4-1", 66.0, 4.0, 0.0),
        ("4-2", 96.0, 0.0, 0.0),
        ("4-3", 55.0, 0.0, 0.0),
        ("5-0", 9.0, 0.0, 0.0),
        ("5-1", 68.0, 10.0, 0.0),
        ("5-2", 92.0, 0.0, 0.0),
        ("5-3", 55.0, 0.0, 0.0),
        ("1-1", 10.0, -33.0, -14.0),
        ("1-2", 1.0, 0.0, 6.0),
        ("1-3", 23.0, 0.0, 0.0),
    ],
    lie: Lie { bone: "2-1", dip: 72.0, yaw: 0.0, roll: 14.0 },
    press_mm: 1.0,
    bend: HAND_BEND,
    triangles: 11_000,
};

/// The point of the bent elbow.
const ELBOW: Pose = Pose {
    name: "elbow",
    part: Part::Elbow,
    joints: &[("fore", 62.0, 0.0, 0.0)],
    lie: Lie { bone: "fore", dip: -44.0, yaw: 180.0, roll: 180.0 },
    press_mm: 1.2,
    bend: [5.0, 9.0],
    triangles: 3000,
};

/// Thumb on one side, fore and middle finger on the other hold a fold of muscle.
const PINCER: Pose = Pose {
    name: "pincer",
    part: Part::Hand,
    joints: &[
        ("wrist", -24.0, -1.0, 0.0),
        ("1-1", 22.0, 23.0, -5.0),
        ("1-2", 9.0, 0.0, 2.0),
        ("1-3", -1.0, 0.0, 0.0),
        ("2-1", 38.0, -10.0, 0.0),
        ("2-2", 18.0, 0.0, 0.0),
        ("2-3", 12.0, 0.0, 0.0),
        ("3-1", 37.0, 1.0, 0.0),
        ("3-2", 38.0, 0.0, 0.0),
        ("3-3", 19.0, 0.0, 0.0),
        ("4-0", 3.0, 0.0, 0.0),
        ("4-1", 50.0, 0.0, 0.0),
        ("4-2", 48.0, 0.0, 0.0),
        ("4-3", 24.0, 0.0, 0.0),
        ("5-0", 8.0, 0.0, 0.0),
        ("5-1", 50.0, 2.0, 0.0),
        ("5-2", 48.0, 0.0, 0.0),
        ("5-3", 24.0, 0.0, 0.0),
    ],
    lie: Lie { bone: "1-3", dip: 55.0, yaw: 13.0, roll: 129.0 },
    press_mm: 1.0,
    bend: HAND_BEND,
    triangles: 11_000,
};

impl Lie {
    /// The bone's (dorsal, lateral, direction) in the contact frame.
    fn axes(&self) -> DMat3 {
        let (dip, yaw, roll) = (self.dip.to_radians(), self.yaw.to_radians(), self.roll.to_radians());
        let direction = DVec3::new(yaw.sin() * dip.cos(), -dip.sin(), -yaw.cos() * dip.cos());
        let level = DVec3::new(yaw.cos(), 0.0, yaw.sin());
        let up = level.cross(direction);
        let lateral = level * roll.cos() + up * roll.sin();
        DMat3::from_cols(lateral.cross(direction), lateral, direction)
    }
}

impl Part {
    fn keeps(&self, arm: &Arm, p: DVec3) -> bool {
        let needed = self.opacity(arm, p) > -0.15;
        match self {
            Part::Hand => p.x < -0.3 && p.distance(arm.bones[FORE].tail) < 0.26 && needed,
            Part::Elbow => p.x < -0.2 && needed,
        }
    }

    /// 1 where the part is shown, 0 where it has faded out; below 0 it is not needed at all.
    fn opacity(&self, arm: &Arm, p: DVec3) -> f64 {
        let fore = &arm.bones[FORE];
        let (from, to, along) = match self {
            Part::Hand => (0.010, 0.105, (fore.tail - p).dot(fore.direction)),
            Part::Elbow => (0.085, 0.190, p.distance(fore.head)),
        };
        if along > to { (to - along) / (to - from) } else { 1.0 - smoothstep(from, to, along) }
    }
}

impl Pose {
    pub fn build(&self, arm: &Arm) -> Result<Contact> {
        let motions = arm.pose(self.joints)?;
        let cage = arm.cage(&motions, |p| self.part.keeps(arm, p))?;
        let surface = Surface::new(cage.points, cage.faces, &cage.creases, 3);

        let turn = self.lie.axes() * arm.axes(&motions, arm.bone(self.lie.bone)?).transpose();
        let mut positions: Vec<DVec3> = surface.points.iter().map(|p| turn * posed(p)).collect();
        let relief = Relief::new(arm, self.joints)?;
        let folded: Vec<bool> = surface.points.iter().map(|p| relief.folded(rest(p), p[6])).collect();
        let smooth_normals = surface.normals(&positions);
        for ((position, normal), point) in positions.iter_mut().zip(smooth_normals).zip(&surface.points) {
            *position += normal * relief.height(rest(point), point[6]);
        }
        let shown: Vec<bool> = surface.points.iter().map(|p| self.part.opacity(arm, rest(p)) > 0.9).collect();
        press::place(&mut positions, &shown, self.press_mm / 1000.0);
        let footprints = press::flatten(&mut positions, self.press_mm / 1000.0);

        let normals = surface.normals(&positions);
        let nails = &cage.nails;
        let mut triangles = surface.triangles(&positions, &normals, self.bend, |face, _| {
            nails[face].is_some() || surface.levels[0].faces[face].iter().all(|&i| folded[i as usize])
        });

        let mut used: HashMap<u32, u32> = HashMap::new();
        let mut order = Vec::new();
        for corner in triangles.iter_mut().flatten() {
            *corner = *used.entry(*corner).or_insert_with(|| {
                order.push(*corner as usize);
                order.len() as u32 - 1
            });
        }
        let painter = paint::Painter::new(arm, &surface, nails)?;
        let colours = order
            .iter()
            .map(|&i| {
                let [r, g, b] = painter.tint(i);
                [r, g, b, self.part.opacity(arm, rest(&surface.points[i])).clamp(0.0, 1.0)]
            })
            .collect();
        let mut contact = Contact {
            name: self.name,
            tool: false,
            positions: order.iter().map(|&i| positions[i]).collect(),
            normals: order.iter().map(|&i| normals[i]).collect(),
            colours,
            occlusion: Vec::new(),
            triangles,
            footprints,
        };
        close(&mut contact);
        let mut fine: Vec<bool> = order.iter().map(|&i| folded[i] || painter.nail(i)).collect();
        fine.resize(contact.positions.len(), false);
        thin::thin(&mut contact, &fine, self.triangles)?;
        contact.occlusion = shade::occlusion(&contact.positions, &contact.normals, &contact.triangles);
        Ok(contact)
    }
}

/// Closes every open border (where the arm has faded out) by a fan to its middle.
fn close(contact: &mut Contact) {
    let edges: HashSet<(u32, u32)> =
        contact.triangles.iter().flat_map(|t| (0..3).map(|c| (t[c], t[(c + 1) % 3]))).collect();
    let mut next: BTreeMap<u32, u32> =
        edges.iter().filter(|(a, b)| !edges.contains(&(*b, *a))).map(|&(a, b)| (b, a)).collect();
    while let Some((&first, _)) = next.iter().next() {
        let mut ring = vec![first];
        while let Some(to) = next.remove(ring.last().expect("a ring has a start")) {
            if to == first {
                break;
            }
            ring.push(to);
        }
        let n = ring.len() as f64;
        let middle = ring.iter().map(|&i| contact.positions[i as usize]).sum::<DVec3>() / n;
        let normal = ring.iter().map(|&i| contact.normals[i as usize]).sum::<DVec3>().normalize_or(DVec3::Y);
        let centre = contact.positions.len() as u32;
        contact.positions.push(middle);
        contact.normals.push(normal);
        contact.colours.push([1.0, 1.0, 1.0, 0.0]);
        for k in 0..ring.len() {
            contact.triangles.push([centre, ring[k], ring[(k + 1) % ring.len()]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bone_lies_in_a_right_handed_frame_and_dips_as_told() {
        let axes = Lie { bone: "1-3", dip: 30.0, yaw: -20.0, roll: 10.0 }.axes();
        assert!((axes.determinant() - 1.0).abs() < 1e-12);
        assert!((axes.z_axis.y + 0.5).abs() < 1e-12);
        assert!(axes.z_axis.z < 0.0 && axes.z_axis.x < 0.0 && axes.x_axis.y > 0.0 && axes.y_axis.y > 0.0);
    }
}
