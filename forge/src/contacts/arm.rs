//! The right arm of the base mesh: its skin from the upper arm to the fingers, its bones, and posing it. Metres, frame of the body.

use super::surface::{Point, Quad};
use crate::base_mesh::BaseMesh;
use anyhow::{Result, anyhow, ensure};
use glam::{DMat3, DQuat, DVec3, DVec4};
use std::collections::{BTreeMap, HashMap, HashSet};
use trigger_point_atlas::math::smoothstep;

/// Faces of the right hand's nails, by finger from the thumb: numbers in the group `body` of the base mesh.
/// (Read off the nail mask that comes with the mesh.)
const NAILS: [&[usize]; 5] = [
    &[2405, 2406, 2407, 2408, 2410, 2411, 2414, 2415, 2416, 2417, 2418, 2419, 2420],
    &[1732, 1735, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 2464, 2465, 2466, 2617, 2618],
    &[1917, 1920, 1926, 1927, 1928, 1929, 1930, 1931, 1932, 2503, 2504, 2655, 2656],
    &[2104, 2112, 2113, 2114, 2115, 2116, 2117, 2118, 2539, 2540, 2541, 2542, 2693, 2694],
    &[
        2157, 2159, 2289, 2290, 2291, 2293, 2296, 2297, 2298, 2299, 2300, 2301, 2302, 2303, 2304, 2577, 2579, 2580,
        2731, 2732,
    ],
];

/// A bone at rest. `dorsal` is the back of the hand's side, `lateral` = direction x dorsal.
pub struct Bone {
    pub name: String,
    parent: Option<usize>,
    pub head: DVec3,
    pub tail: DVec3,
    pub direction: DVec3,
    pub dorsal: DVec3,
    pub lateral: DVec3,
}

/// A rigid motion.
#[derive(Clone, Copy)]
pub struct Motion {
    pub turn: DQuat,
    pub shift: DVec3,
}

impl Motion {
    pub fn apply(&self, p: DVec3) -> DVec3 {
        self.turn * p + self.shift
    }

    fn after(&self, first: &Motion) -> Motion {
        Motion { turn: self.turn * first.turn, shift: self.turn * first.shift + self.shift }
    }
}

/// Places of the upper arm and of the forearm in the list of bones.
pub const UPPER: usize = 0;
pub const FORE: usize = 1;

/// Angles of a joint, degrees: flexion (to the palm), abduction (about the dorsal normal), twist (about the bone).
pub type Joint = (&'static str, f64, f64, f64);

pub struct Arm {
    pub bones: Vec<Bone>,
    vertices: Vec<DVec3>,
    faces: Vec<Quad>,
    /// Finger (0 = thumb) whose nail the face belongs to.
    nails: HashMap<usize, usize>,
    /// Bone and weight, by vertex.
    weights: Vec<Vec<(usize, f64)>>,
}

/// A part of the arm's skin, posed, ready to be subdivided.
pub struct Cage {
    pub points: Vec<Point>,
    pub faces: Vec<Quad>,
    /// Finger whose nail the face belongs to.
    pub nails: Vec<Option<usize>>,
    pub creases: HashSet<(u32, u32)>,
}

impl Arm {
    pub fn new(mesh: &BaseMesh, rig: &BTreeMap<String, Vec<(u32, f64)>>) -> Result<Self> {
        let vertices: Vec<DVec3> = mesh.vertices.iter().map(|v| *v / 10.0).collect();
        let faces = mesh
            .group("body")?
            .iter()
            .map(|f| {
                Quad::try_from(f.as_slice()).map_err(|_| anyhow!("the base mesh's body has a face that is no quad"))
            })
            .collect::<Result<Vec<_>>>()?;
        let nails: HashMap<usize, usize> =
            NAILS.iter().enumerate().flat_map(|(finger, list)| list.iter().map(move |&k| (k, finger))).collect();
        let mut arm = Self { bones: Vec::new(), vertices, faces, nails, weights: Vec::new() };
        arm.read_bones(mesh)?;
        arm.read_weights(rig);
        arm.plump();
        Ok(arm)
    }

    fn nail_normal(&self, finger: usize) -> DVec3 {
        NAILS[finger]
            .iter()
            .map(|&k| {
                let p = self.faces[k].map(|i| self.vertices[i as usize]);
                (p[2] - p[0]).cross(p[3] - p[1])
            })
            .sum::<DVec3>()
            .normalize()
    }

    fn read_bones(&mut self, mesh: &BaseMesh) -> Result<()> {
        let joint = |name: &str| mesh.joint(&format!("r-{name}")).map(|p| p / 10.0);
        let (wrist, middle) = (joint("hand")?, joint("finger-3-1")?);
        let across = joint("finger-2-1")? - joint("finger-5-1")?;
        let mut back = across.cross(middle - wrist).normalize();
        if back.dot(self.nail_normal(2)) < 0.0 {
            back = -back;
        }
        let mut list: Vec<(String, Option<String>, DVec3, DVec3)> = vec![
            ("upper".into(), None, joint("shoulder")?, joint("elbow")?),
            ("fore".into(), Some("upper".into()), joint("elbow")?, wrist),
            ("wrist".into(), Some("fore".into()), wrist, joint("hand-3")?),
        ];
        for finger in 2..=5 {
            let root = joint(if finger < 4 { "hand-3" } else { "hand-2" })?;
            list.push((format!("{finger}-0"), Some("wrist".into()), root, joint(&format!("finger-{finger}-1"))?));
        }
        for finger in 1..=5 {
            for part in 1..=3 {
                let parent = if (finger, part) == (1, 1) { "wrist".into() } else { format!("{finger}-{}", part - 1) };
                let end = |k: usize| joint(&format!("finger-{finger}-{k}"));
                list.push((format!("{finger}-{part}"), Some(parent), end(part)?, end(part + 1)?));
            }
        }
        for (name, parent, head, tail) in list {
            let direction = (tail - head).normalize();
            let finger = name.split('-').next().and_then(|f| f.parse::<usize>().ok()).filter(|_| !name.ends_with("-0"));
            let side = match finger {
                // The elbow bends to the thumb's side.
                None if name == "upper" || name == "fore" => across.cross(direction),
                // All joints of a finger bend about one axis, the one its nail shows.
                Some(f) => {
                    let last = joint(&format!("finger-{f}-4"))? - joint(&format!("finger-{f}-3"))?;
                    last.normalize().cross(self.nail_normal(f - 1))
                }
                None => direction.cross(back),
            };
            let dorsal = side.cross(direction).normalize();
            let parent = parent.and_then(|p| self.bones.iter().position(|b| b.name == p));
            self.bones.push(Bone { name, parent, head, tail, direction, dorsal, lateral: direction.cross(dorsal) });
        }
        Ok(())
    }

    pub fn bone(&self, name: &str) -> Result<usize> {
        self.bones.iter().position(|b| b.name == name).ok_or_else(|| anyhow!("the arm has no bone {name}"))
    }

    fn read_weights(&mut self, rig: &BTreeMap<String, Vec<(u32, f64)>>) {
        self.weights = vec![Vec::new(); self.vertices.len()];
        for (name, list) in rig {
            let Some(name) = name.strip_suffix(".R") else { continue };
            let ours = match name {
                "upperarm01" | "upperarm02" => "upper".to_owned(),
                "lowerarm01" | "lowerarm02" => "fore".to_owned(),
                _ => match (name.strip_prefix("metacarpal"), name.strip_prefix("finger")) {
                    (Some(m), _) => format!("{}-0", m.parse::<usize>().unwrap_or(0) + 1),
                    (_, Some(f)) => f.to_owned(),
                    _ => name.to_owned(),
                },
            };
            let Some(bone) = self.bones.iter().position(|b| b.name == ours) else { continue };
            for &(vertex, weight) in list {
                let slot = &mut self.weights[vertex as usize];
                match slot.iter_mut().find(|(b, _)| *b == bone) {
                    Some(entry) => entry.1 += weight,
                    None => slot.push((bone, weight)),
                }
            }
        }
        for slot in &mut self.weights {
            // What only the shoulder moves hangs on the upper arm.
            if slot.is_empty() {
                slot.push((UPPER, 1.0));
            }
            let sum: f64 = slot.iter().map(|w| w.1).sum();
            slot.iter_mut().for_each(|w| w.1 /= sum);
        }
    }

    fn cage_normals(&self) -> Vec<DVec3> {
        let mut normals = vec![DVec3::ZERO; self.vertices.len()];
        for f in &self.faces {
            let p = f.map(|i| self.vertices[i as usize]);
            let n = (p[2] - p[0]).cross(p[3] - p[1]);
            f.iter().for_each(|&i| normals[i as usize] += n);
        }
        normals.into_iter().map(DVec3::normalize_or_zero).collect()
    }

    /// How far a vertex looks to the palm's side: 0 back, 1 palm.
    fn palm(&self, vertex: usize, normal: DVec3) -> f64 {
        let dorsal: DVec3 = self.weights[vertex].iter().map(|&(b, w)| self.bones[b].dorsal * w).sum();
        smoothstep(-0.25, 0.6, -normal.dot(dorsal.normalize_or_zero()))
    }

    /// The base mesh's thumb is slim: a little more flesh, most of it on the pulp. Nails stay.
    fn plump(&mut self) {
        let normals = self.cage_normals();
        let nail: HashSet<u32> = self.nails.keys().flat_map(|&k| self.faces[k]).collect();
        for (i, normal) in normals.iter().enumerate() {
            if nail.contains(&(i as u32)) {
                continue;
            }
            let mut offset = 0.0;
            for &(b, w) in &self.weights[i] {
                let palm = self.palm(i, *normal);
                offset += w * match self.bones[b].name.as_str() {
                    "1-3" => 0.0006 + 0.0012 * palm,
                    "1-2" => 0.0006,
                    "2-3" | "3-3" | "4-3" | "5-3" => 0.0006 * palm,
                    _ => 0.0,
                };
            }
            // The point of the elbow.
            let fore = &self.bones[FORE];
            let point = fore.head + fore.dorsal * 0.034 - fore.direction * 0.004;
            let near = self.vertices[i].distance_squared(point) / (0.015f64 * 0.015);
            self.vertices[i] += *normal * offset + (fore.dorsal - fore.direction * 0.5) * (0.009 * (-near).exp());
        }
    }

    /// Motions of all bones; the root stays.
    pub fn pose(&self, joints: &[Joint]) -> Result<Vec<Motion>> {
        let mut motions: Vec<Motion> = Vec::new();
        for &(name, ..) in joints {
            self.bone(name)?;
        }
        for bone in &self.bones {
            let (_, flex, abduct, twist) =
                joints.iter().find(|j| j.0 == bone.name).copied().unwrap_or(("", 0.0, 0.0, 0.0));
            let about = |axis: DVec3, degrees: f64| DQuat::from_axis_angle(axis, degrees.to_radians());
            let turn = about(bone.dorsal, abduct) * about(bone.lateral, -flex) * about(bone.direction, twist);
            let here = Motion { turn, shift: bone.head - turn * bone.head };
            motions.push(bone.parent.map_or(here, |p| motions[p].after(&here)));
        }
        Ok(motions)
    }

    /// Orientation of a posed bone as columns (dorsal, lateral, direction).
    pub fn axes(&self, motions: &[Motion], bone: usize) -> DMat3 {
        let b = &self.bones[bone];
        DMat3::from_quat(motions[bone].turn) * DMat3::from_cols(b.dorsal, b.lateral, b.direction)
    }

    /// Dual quaternions keep the girth of bent joints, the linear blend keeps folds short: four fifths and one fifth.
    fn skin(&self, motions: &[Motion], vertex: usize) -> DVec3 {
        let p = self.vertices[vertex];
        let weights = &self.weights[vertex];
        let lead = weights.iter().max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |w| w.0);
        let (mut real, mut dual, mut linear) = (DVec4::ZERO, DVec4::ZERO, DVec3::ZERO);
        for &(b, w) in weights {
            let m = &motions[b];
            let sign = if m.turn.dot(motions[lead].turn) < 0.0 { -1.0 } else { 1.0 };
            let half = DQuat::from_xyzw(m.shift.x / 2.0, m.shift.y / 2.0, m.shift.z / 2.0, 0.0);
            real += DVec4::from(m.turn) * (w * sign);
            dual += DVec4::from(half * m.turn) * (w * sign);
            linear += m.apply(p) * w;
        }
        let length = real.length();
        let turn = DQuat::from_vec4(real / length);
        let shift = (DQuat::from_vec4(dual / length) * turn.conjugate()).xyz() * 2.0;
        (turn * p + shift) * 0.8 + linear * 0.2
    }

    /// The skin where `keep` (rest position) holds, posed. Its borders stay open.
    pub fn cage(&self, motions: &[Motion], keep: impl Fn(DVec3) -> bool) -> Result<Cage> {
        let normals = self.cage_normals();
        let mut map: HashMap<u32, u32> = HashMap::new();
        let (mut points, mut faces, mut nails) = (Vec::new(), Vec::new(), Vec::new());
        for (k, f) in self.faces.iter().enumerate() {
            if !f.iter().all(|&i| keep(self.vertices[i as usize])) {
                continue;
            }
            faces.push(f.map(|i| {
                *map.entry(i).or_insert_with(|| {
                    let v = i as usize;
                    let (p, r) = (self.skin(motions, v), self.vertices[v]);
                    points.push([p.x, p.y, p.z, r.x, r.y, r.z, self.palm(v, normals[v])]);
                    points.len() as u32 - 1
                })
            }));
            nails.push(self.nails.get(&k).copied());
        }
        ensure!(!faces.is_empty(), "no face of the arm was kept");
        // A nail's rim is sharp.
        let mut count: HashMap<(u32, u32), usize> = HashMap::new();
        for (f, _) in faces.iter().zip(&nails).filter(|(_, n)| n.is_some()) {
            for c in 0..4 {
                let (a, b) = (f[c], f[(c + 1) % 4]);
                *count.entry((a.min(b), a.max(b))).or_default() += 1;
            }
        }
        let creases = count.into_iter().filter(|(_, n)| *n == 1).map(|(e, _)| e).collect();
        Ok(Cage { points, faces, nails, creases })
    }
}
