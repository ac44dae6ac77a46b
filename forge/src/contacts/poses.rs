//! The hands' poses: joint angles, and how the touching bone lies on the skin.

use super::{
    Contact,
    arm::{Arm, FORE, Joint, Motion, UPPER},
    detail::Relief,
    paint, press, shade,
    surface::{Surface, posed, rest},
    thin,
    tools::Tool,
};
use anyhow::Result;
use glam::{DMat3, DVec3};
use std::collections::{BTreeMap, HashMap, HashSet};
use trigger_point_atlas::math::smoothstep;

/// Which part of the arm is shown; the rest fades out.
enum Part {
    /// From the fingertips to the middle of the forearm.
    Hand,
    /// From the fingertips to the upper arm.
    Arm,
}

/// How the touching bone lies: its direction points `dip` degrees into the skin and `yaw` degrees from -Z towards +X;
/// `roll` degrees lift its +X side.
struct Lie {
    bone: &'static str,
    dip: f64,
    yaw: f64,
    roll: f64,
}

/// What the hand does.
enum Does {
    /// It touches the skin itself.
    Touches(Lie),
    /// The palm lies on a tool.
    Covers(Tool, Lie),
    /// The fingers close round a tool, the forefinger towards the skin's end of it. The forearm goes to this side of the rod, in
    /// degrees from the skin's normal towards +X.
    Grips(Tool, f64),
}

pub struct Pose {
    pub name: &'static str,
    part: Part,
    joints: &'static [Joint],
    does: Does,
    /// How far the flesh is flattened, millimetres. 0: it only touches.
    press_mm: f64,
    /// Degrees of turning within a face, and within its quarter, above which it is divided.
    bend: [f64; 2],
    /// About how many triangles are kept of these.
    triangles: usize,
}

const HAND_BEND: [f64; 2] = [6.0, 14.0];
/// Where the palm lies on a tool: along the middle metacarpal, as a share, and so far below it, metres.
const PALM_ALONG: f64 = 0.66;
const PALM_M: f64 = 0.0165;

pub const ALL: &[Pose] = &[THUMB, FINGERTIPS, KNUCKLE, ELBOW, PINCER, BALL, HOOK];

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
    does: Does::Touches(Lie { bone: "1-3", dip: 40.0, yaw: -20.0, roll: 12.0 }),
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
    does: Does::Touches(Lie { bone: "3-3", dip: 56.0, yaw: 0.0, roll: 0.0 }),
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
    does: Does::Touches(Lie { bone: "2-1", dip: 72.0, yaw: 0.0, roll: 14.0 }),
    press_mm: 1.0,
    bend: HAND_BEND,
    triangles: 11_000,
};

/// The point of the bent elbow; the hand is a loose fist.
const ELBOW: Pose = Pose {
    name: "elbow",
    part: Part::Arm,
    joints: &[
        ("fore", 84.0, 0.0, 0.0),
        ("wrist", 4.0, 0.0, 0.0),
        ("1-1", 8.0, -18.0, -8.0),
        ("1-2", 6.0, 0.0, 4.0),
        ("1-3", 20.0, 0.0, 0.0),
        ("2-1", 46.0, -3.0, 0.0),
        ("2-2", 62.0, 0.0, 0.0),
        ("2-3", 34.0, 0.0, 0.0),
        ("3-1", 52.0, -1.0, 0.0),
        ("3-2", 66.0, 0.0, 0.0),
        ("3-3", 36.0, 0.0, 0.0),
        ("4-0", 4.0, 0.0, 0.0),
        ("4-1", 56.0, 3.0, 0.0),
        ("4-2", 68.0, 0.0, 0.0),
        ("4-3", 38.0, 0.0, 0.0),
        ("5-0", 8.0, 0.0, 0.0),
        ("5-1", 60.0, 7.0, 0.0),
        ("5-2", 66.0, 0.0, 0.0),
        ("5-3", 36.0, 0.0, 0.0),
    ],
    does: Does::Touches(Lie { bone: "fore", dip: -48.0, yaw: 180.0, roll: 180.0 }),
    press_mm: 1.2,
    bend: [5.0, 9.0],
    triangles: 9000,
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
    does: Does::Touches(Lie { bone: "1-3", dip: 55.0, yaw: 13.0, roll: 129.0 }),
    press_mm: 1.0,
    bend: HAND_BEND,
    triangles: 11_000,
};

/// The palm presses the ball, the fingers lie round it.
const BALL: Pose = Pose {
    name: "ball",
    part: Part::Hand,
    joints: &[
        ("wrist", -46.0, 0.0, 0.0),
        ("1-1", -26.0, 4.0, 14.0),
        ("1-2", 10.0, 0.0, 4.0),
        ("1-3", 18.0, 0.0, 0.0),
        ("2-1", 18.0, -12.0, 0.0),
        ("2-2", 30.0, 0.0, 0.0),
        ("2-3", 16.0, 0.0, 0.0),
        ("3-1", 20.0, -3.0, 0.0),
        ("3-2", 32.0, 0.0, 0.0),
        ("3-3", 16.0, 0.0, 0.0),
        ("4-0", 4.0, 0.0, 0.0),
        ("4-1", 20.0, 6.0, 0.0),
        ("4-2", 34.0, 0.0, 0.0),
        ("4-3", 16.0, 0.0, 0.0),
        ("5-0", 9.0, 0.0, 0.0),
        ("5-1", 18.0, 14.0, 0.0),
        ("5-2", 32.0, 0.0, 0.0),
        ("5-3", 14.0, 0.0, 0.0),
    ],
    does: Does::Covers(Tool::Ball, Lie { bone: "3-0", dip: -4.0, yaw: 0.0, roll: 0.0 }),
    press_mm: 0.0,
    bend: HAND_BEND,
    triangles: 9000,
};

/// A fist round the straight end of the hook.
const HOOK: Pose = Pose {
    name: "hook",
    part: Part::Hand,
    joints: &[
        ("wrist", -14.0, 0.0, 0.0),
        ("1-1", 16.0, -16.0, 2.0),
        ("1-2", 22.0, 0.0, 4.0),
        ("1-3", 34.0, 0.0, 0.0),
        ("2-1", 62.0, -3.0, 0.0),
        ("2-2", 84.0, 0.0, 0.0),
        ("2-3", 48.0, 0.0, 0.0),
        ("3-1", 66.0, -1.0, 0.0),
        ("3-2", 86.0, 0.0, 0.0),
        ("3-3", 48.0, 0.0, 0.0),
        ("4-0", 5.0, 0.0, 0.0),
        ("4-1", 70.0, 3.0, 0.0),
        ("4-2", 86.0, 0.0, 0.0),
        ("4-3", 48.0, 0.0, 0.0),
        ("5-0", 10.0, 0.0, 0.0),
        ("5-1", 72.0, 7.0, 0.0),
        ("5-2", 82.0, 0.0, 0.0),
        ("5-3", 46.0, 0.0, 0.0),
    ],
    does: Does::Grips(Tool::Hook, 40.0),
    press_mm: 0.0,
    bend: HAND_BEND,
    triangles: 9000,
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
            Part::Hand => p.x < -0.3 && p.distance(arm.bones[FORE].tail) < 0.27 && needed,
            Part::Arm => {
                let fore = &arm.bones[FORE];
                let (elbow, wrist) = (p.distance(fore.head) < 0.25, p.distance(fore.tail) < 0.27);
                needed && (p.x < -0.2 && elbow || p.x < -0.3 && wrist)
            }
        }
    }

    /// 1 where the part is shown, 0 where it has faded out; below 0 it is not needed at all.
    fn opacity(&self, arm: &Arm, p: DVec3) -> f64 {
        let fore = &arm.bones[FORE];
        let (from, to, along) = match self {
            Part::Hand => (0.022, 0.160, (fore.tail - p).dot(fore.direction)),
            Part::Arm => (0.075, 0.168, (fore.head - p).dot(arm.bones[UPPER].direction)),
        };
        if along > to { (to - along) / (to - from) } else { 1.0 - smoothstep(from, to, along) }
    }
}

impl Does {
    /// The hand's turn into the contact frame.
    fn turn(&self, arm: &Arm, motions: &[Motion]) -> Result<DMat3> {
        match self {
            Does::Touches(lie) | Does::Covers(_, lie) => {
                Ok(lie.axes() * arm.axes(motions, arm.bone(lie.bone)?).transpose())
            }
            Does::Grips(_, side) => {
                let (from, to) = (grip(arm, motions, 5)?, grip(arm, motions, 2)?);
                let across = (to - from).normalize();
                let back = -(motions[FORE].turn * arm.bones[FORE].direction);
                let back = (back - across * back.dot(across)).normalize();
                let (sin, cos) = side.to_radians().sin_cos();
                let (goal, wished) = (DVec3::NEG_Z, DVec3::new(sin, cos, 0.0));
                let own = DMat3::from_cols(across, back, across.cross(back));
                Ok(DMat3::from_cols(goal, wished, goal.cross(wished)) * own.transpose())
            }
        }
    }

    /// Where the hand is about, posed, and the tool that is there.
    fn holds(&self, arm: &Arm, motions: &[Motion]) -> Result<Option<(DVec3, Tool)>> {
        Ok(match self {
            Does::Touches(_) => None,
            Does::Covers(tool, _) => {
                let bone = arm.bone("3-0")?;
                let b = &arm.bones[bone];
                Some((motions[bone].apply(b.head.lerp(b.tail, PALM_ALONG) - b.dorsal * PALM_M), *tool))
            }
            Does::Grips(tool, _) => {
                let middles = (2..=5).map(|finger| grip(arm, motions, finger)).collect::<Result<Vec<_>>>()?;
                Some((middles.iter().sum::<DVec3>() / 4.0, *tool))
            }
        })
    }
}

/// The middle of the hollow that a bent finger makes, posed.
fn grip(arm: &Arm, motions: &[Motion], finger: usize) -> Result<DVec3> {
    let mut sum = DVec3::ZERO;
    for part in 1..=3 {
        let bone = arm.bone(&format!("{finger}-{part}"))?;
        let b = &arm.bones[bone];
        if part == 1 {
            sum += motions[bone].apply(b.head);
        }
        sum += motions[bone].apply(b.tail);
    }
    Ok(sum / 4.0)
}

impl Pose {
    pub fn build(&self, arm: &Arm) -> Result<Contact> {
        let motions = arm.pose(self.joints)?;
        let cage = arm.cage(&motions, |p| self.part.keeps(arm, p))?;
        let surface = Surface::new(cage.points, cage.faces, &cage.creases, 3);

        let turn = self.does.turn(arm, &motions)?;
        let mut positions: Vec<DVec3> = surface.points.iter().map(|p| turn * posed(p)).collect();
        let relief = Relief::new(arm, self.joints)?;
        let folded: Vec<bool> = surface.points.iter().map(|p| relief.folded(rest(p), p[6])).collect();
        let smooth_normals = surface.normals(&positions);
        for ((position, normal), point) in positions.iter_mut().zip(smooth_normals).zip(&surface.points) {
            *position += normal * relief.height(rest(point), point[6]);
        }
        let held = self.does.holds(arm, &motions)?;
        let footprints = if let Some((about, tool)) = held {
            let shift = tool.held() - turn * about;
            positions.iter_mut().for_each(|p| *p = tool.clear(*p + shift));
            vec![]
        } else {
            let shown: Vec<bool> = surface.points.iter().map(|p| self.part.opacity(arm, rest(p)) > 0.9).collect();
            press::place(&mut positions, &shown, self.press_mm / 1000.0);
            press::flatten(&mut positions, self.press_mm / 1000.0)
        };

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
            positions: order.iter().map(|&i| positions[i]).collect(),
            normals: order.iter().map(|&i| normals[i]).collect(),
            colours,
            occlusion: Vec::new(),
            tool: vec![false; order.len()],
            triangles,
            footprints,
        };
        close(&mut contact);
        let mut fine: Vec<bool> = order.iter().map(|&i| folded[i] || painter.nail(i)).collect();
        fine.resize(contact.positions.len(), false);
        thin::thin(&mut contact, &fine, self.triangles)?;
        if let Some((_, tool)) = held {
            contact = tool.build()?.and(contact);
        }
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
        contact.tool.push(false);
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
