//! The body on screen: parts of the model joined into one mesh a layer, and kept for picking.

use super::beyond::{Cut, cuts, ends};
use super::render::mesh::{BodyVertex, MuscleVertex};
use super::render::uniforms::MOST_PARTS;
use super::render::{DrawKind, Frame, Mesh, VertexSlopes, VertexState};
use super::{color, palette};
use crate::body::{Bvh, Landmarks, Part, Surface, Tissue};
use crate::session::Structure;
use crate::touch::{Solid, Under};
use bevy::prelude::*;
use std::ops::Range;
use std::sync::OnceLock;

/// Geometry of the loaded body for the questions the viewer asks of it.
#[derive(Resource)]
pub struct Anatomy {
    pub skin: Surface,
    pub landmarks: Landmarks,
    /// Where arms and thighs are cut off.
    pub cuts: Vec<Cut>,
    /// Every part by its number in the vertices.
    pub parts: Vec<PartInfo>,
    /// Baked light and colour of the skin's vertices.
    pub look: Vec<([u8; 4], [u8; 4])>,
    under: Vec<Layer>,
}

/// A part as far as showing it goes.
pub struct PartInfo {
    /// The node's name, such as `trapezius-upper.R`.
    pub name: String,
    pub latin: String,
    pub tissue: Tissue,
    /// Deeper layers that it is shown with too.
    pub also: Vec<Tissue>,
    /// Of connective tissue or cartilage: seen, but not what one looks for.
    pub plain: bool,
    /// Many bodies lack it: seen when it is asked for.
    pub variant: bool,
    /// How its color differs from its neighbors', -1..=1: the same on both sides.
    pub tint: f32,
}

/// One layer under the skin, ready for rays.
struct Layer {
    tissue: Tissue,
    positions: Vec<Vec3>,
    indices: Vec<u32>,
    /// Direction of the muscle fibres at each vertex, 127 long; empty for bones.
    fibers: Vec<[i8; 4]>,
    /// Made when the layer is first asked.
    bvh: OnceLock<Bvh>,
    /// Number of each part and its first triangle.
    parts: Vec<(usize, u32)>,
}

/// What a ray met first among the parts shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Met {
    /// Number of the part; 0 is the skin.
    pub part: usize,
    pub position: Vec3,
    pub distance: f32,
}

impl Anatomy {
    /// First of the parts seen along a ray; skin that is glass lets the ray through if something lies under it.
    pub fn cast(&self, origin: Vec3, direction: Vec3, seen: &Seen) -> Option<Met> {
        let skin = seen.skin.then(|| self.skin.cast(origin, direction)).flatten().map(|(distance, p)| Met {
            part: 0,
            position: p.position,
            distance,
        });
        let under = self
            .under
            .iter()
            .filter(|layer| layer.parts.iter().any(|(part, _)| seen.part(*part)))
            .filter_map(|layer| layer.cast(origin, direction, seen))
            .min_by(|a, b| a.distance.total_cmp(&b.distance));
        match (skin, under) {
            (Some(s), Some(u)) if seen.glass || u.distance < s.distance => Some(u),
            (s, u) => s.or(u),
        }
    }

    /// Positions and triangles of the part of that name.
    pub fn mesh(&self, name: &str) -> Option<(&[Vec3], &[u32])> {
        let number = self.parts.iter().position(|p| p.name == name)?;
        self.under.iter().find_map(|layer| {
            let at = layer.parts.iter().position(|(part, _)| *part == number)?;
            let first = layer.parts[at].1 as usize * 3;
            let end = layer.parts.get(at + 1).map_or(layer.indices.len(), |next| next.1 as usize * 3);
            Some((&layer.positions[..], &layer.indices[first..end]))
        })
    }

    /// The middle of the part of that name, or of both of that stem, and how far it reaches from there.
    pub fn extent(&self, structure: &Structure) -> Option<(Vec3, f32)> {
        let named = self.parts.iter().filter(|part| structure.is(&part.name));
        let places = named
            .filter_map(|part| self.mesh(&part.name))
            .flat_map(|(positions, indices)| indices.iter().map(|index| positions[*index as usize]));
        let (low, high) = places.fold(None, |reach: Option<(Vec3, Vec3)>, place| {
            let (low, high) = reach.unwrap_or((place, place));
            Some((low.min(place), high.max(place)))
        })?;
        Some(((low + high) * 0.5, low.distance(high) * 0.5))
    }

    /// In which layer's mesh a part is drawn, and by which of its indices.
    pub fn drawn(&self, number: usize) -> Option<(Tissue, Range<u32>)> {
        self.under.iter().find_map(|layer| {
            let at = layer.parts.iter().position(|(part, _)| *part == number)?;
            let end = layer.parts.get(at + 1).map_or(layer.indices.len() as u32, |next| next.1 * 3);
            Some((layer.tissue, layer.parts[at].1 * 3..end))
        })
    }

    /// Asks what lies under the skin for the sake of one part.
    pub fn beneath<T>(&self, part: &str, ask: impl FnOnce(&Under) -> T) -> T {
        let stem = part.split('.').next().unwrap_or_default();
        let target = self.mesh(part).or_else(|| self.mesh(stem)).map(|(p, i)| (p, i, Bvh::new(p, i)));
        let of = |layers: bool| {
            self.under.iter().filter(move |layer| (layer.tissue == Tissue::Skeleton) != layers).map(|layer| Solid {
                positions: &layer.positions,
                indices: &layer.indices,
                bvh: layer.bvh(),
                parts: &layer.parts,
            })
        };
        ask(&Under {
            muscles: of(true).collect(),
            target: target.as_ref().map(|(positions, indices, bvh)| Solid { positions, indices, bvh, parts: &[] }),
            bone: of(false).next(),
        })
    }

    /// Number of the part of that name, or of its stem where it has no sides.
    pub fn number(&self, part: &str) -> Option<usize> {
        let find = |name: &str| self.parts.iter().position(|p| p.name == name);
        find(part).or_else(|| find(part.split('.').next().unwrap_or_default()))
    }

    /// The way the muscle's fibres run under a mark, as a unit vector along the skin; its upper end is positive.
    pub fn band(&self, mark: &super::marks::Mark) -> Vec3 {
        /// So many vertices nearest to the mark count.
        const NEAREST: usize = 12;
        let flat = |v: Vec3| v - mark.normal * v.dot(mark.normal);
        let drawn = self.number(&mark.part).and_then(|number| self.drawn(number));
        let layer = drawn.and_then(|(tissue, at)| Some((self.under.iter().find(|l| l.tissue == tissue)?, at)));
        let mut near: Vec<(f32, Vec3)> = layer.map_or_else(Vec::new, |(layer, at)| {
            let mut used = layer.indices[at.start as usize..at.end as usize].to_vec();
            used.sort_unstable();
            used.dedup();
            let fiber = |v: u32| {
                let [x, y, z, _] = layer.fibers.get(v as usize).copied().unwrap_or_default();
                Vec3::new(x.into(), y.into(), z.into())
            };
            used.into_iter().map(|v| (layer.positions[v as usize].distance(mark.position), flat(fiber(v)))).collect()
        });
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        let first = near.first().map_or(Vec3::ZERO, |n| n.1);
        let sum: Vec3 = near.iter().take(NEAREST).map(|(_, f)| if f.dot(first) < 0.0 { -*f } else { *f }).sum();
        let axis = sum.normalize_or(flat(Vec3::Y).normalize_or(mark.normal.any_orthonormal_vector()));
        if axis.y < 0.0 { -axis } else { axis }
    }

    /// Whether skin stands between a place (metres) and the eye.
    pub fn hidden(&self, place: Vec3, normal: Vec3, eye: Vec3) -> bool {
        let lifted = place + normal * 0.004;
        let toward = eye - lifted;
        let direction = toward.normalize_or(Vec3::Z);
        self.skin.cast(eye, -direction).is_some_and(|(d, _)| d < toward.length() - 0.003)
    }
}

impl Layer {
    fn bvh(&self) -> &Bvh {
        self.bvh.get_or_init(|| Bvh::new(&self.positions, &self.indices))
    }

    fn cast(&self, origin: Vec3, direction: Vec3, seen: &Seen) -> Option<Met> {
        let bvh = self.bvh();
        let mut from = 0.0;
        // Parts that are not seen are passed through.
        for _ in 0..MOST_PASSED {
            let hit = bvh.cast(&self.positions, &self.indices, origin + direction * from, direction, f32::INFINITY)?;
            let (part, _) = self.parts.iter().rev().find(|(_, first)| *first <= hit.triangle)?;
            let distance = from + hit.distance;
            if seen.part(*part) {
                return Some(Met { part: *part, position: origin + direction * distance, distance });
            }
            from = distance + 1e-4;
        }
        None
    }
}

/// Walls of unseen parts that a ray goes through before it is given up.
const MOST_PASSED: usize = 32;

/// What of the body can be seen, by part number.
#[derive(Resource, Clone, Default, PartialEq)]
pub struct Seen {
    pub skin: bool,
    pub glass: bool,
    parts: Vec<bool>,
}

impl Seen {
    pub fn new(skin: bool, glass: bool, parts: Vec<bool>) -> Self {
        Self { skin, glass, parts }
    }

    /// Number of parts.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    pub fn part(&self, number: usize) -> bool {
        self.parts.get(number).copied().unwrap_or(false)
    }
}

/// Linear colours by what a part is made of; the model's own tint multiplies them.
fn base_color(part: &Part) -> Vec3 {
    match (part.material.as_str(), part.tissue) {
        ("eye", _) => Vec3::ONE,
        ("cap", _) => palette::CUT_END,
        ("cartilage", _) => palette::CARTILAGE,
        (_, Tissue::Skin) => palette::SKIN,
        (_, Tissue::Skeleton) => palette::BONE,
        // Muscles are coloured by their fibres, in the shader.
        (_, Tissue::Deep | Tissue::Intermediate | Tissue::Superficial) => Vec3::ONE,
    }
}

/// What the shader knows the plain ends of arms and thighs by, in place of an opacity.
const ARM_END: u8 = 0;
const LEG_END: u8 = 128;
/// Ends of the body below this are those of the thighs, meters.
const LOW_END_M: f32 = 0.2;

fn byte(x: f32) -> u8 {
    (x * 255.0).round().clamp(0.0, 255.0) as u8
}

/// Vertices of one drawn mesh, growing part by part.
#[derive(Default)]
struct Vertices {
    positions: Vec<Vec3>,
    indices: Vec<u32>,
    body: Vec<BodyVertex>,
    muscle: Vec<MuscleVertex>,
}

impl Vertices {
    /// Adds a part under its number.
    fn push(&mut self, part: &Part, number: usize) {
        let m = &part.mesh;
        let base = self.positions.len() as u32;
        let [low, high, ..] = (number as u32).to_le_bytes();
        self.positions.extend_from_slice(&m.positions);
        self.indices.extend(m.indices.iter().map(|i| i + base));
        let own = base_color(part);
        let eye = part.material == "eye";
        for (i, position) in m.positions.iter().copied().enumerate() {
            let [x, y, z, _] = snorm(m.normals[i]);
            let normal = [x, y, z, m.bend[i]];
            let baked = [m.occlusion[i], m.belly[i], low, high];
            if is_muscle(part.tissue) {
                let unorm = |x: f32| (x * 65535.0).round().clamp(0.0, 65535.0) as u16;
                let weave = m.weave[i].map(unorm);
                let [x, y, z, _] = snorm(m.fibre[i]);
                let fiber = [x, y, z, m.fade[i]];
                self.muscle.push(MuscleVertex { position, normal, baked, fiber, weave });
                continue;
            }
            let [r, g, b, opacity] = m.colour[i];
            let given = Vec3::new(r.into(), g.into(), b.into()) / 255.0;
            // The eyes carry their own picture, encoded as sRGB.
            let linear = if eye { color::linear(given) } else { given };
            // Thighs end in their shorts. The shader leaves out ends that go on in a limb.
            let (end, low) = (part.material == "cap", position.y < LOW_END_M);
            let tint = if (end && low) || m.cloth[i] > 127 { palette::CLOTH } else { own * linear };
            let opacity = match (end, low) {
                (true, false) => ARM_END,
                (true, true) => LEG_END,
                _ => opacity,
            };
            let color = [byte(tint.x), byte(tint.y), byte(tint.z), opacity];
            self.body.push(BodyVertex { position, normal, baked, color });
        }
    }

    fn mesh(&self) -> Mesh {
        if self.muscle.is_empty() {
            Mesh::new(&self.body, &self.indices)
        } else {
            Mesh::new(&self.muscle, &self.indices)
        }
    }
}

fn is_muscle(tissue: Tissue) -> bool {
    !matches!(tissue, Tissue::Skin | Tissue::Skeleton)
}

/// A direction as the vertices hold it.
pub fn snorm(v: Vec3) -> [i8; 4] {
    let whole = |x: f32| (x * 127.0).round().clamp(-127.0, 127.0) as i8;
    [whole(v.x), whole(v.y), whole(v.z), 0]
}

/// Begins a new body: what was there goes, [`Anatomy`] holds the skin alone.
pub fn begin(world: &mut World, skin: &[Part], landmarks: Landmarks) {
    let old: Vec<Entity> = world
        .query::<(Entity, &DrawKind)>()
        .iter(world)
        .filter(|(_, kind)| matches!(kind, DrawKind::Layer(_)))
        .map(|(e, _)| e)
        .collect();
    for entity in old {
        world.despawn(entity);
    }
    let surface = skin.iter().find(|p| p.name.starts_with("skin")).map_or_else(
        || Surface::new(vec![], vec![], vec![]),
        |p| Surface::new(p.mesh.positions.clone(), p.mesh.normals.clone(), p.mesh.indices.clone()),
    );
    let caps: Vec<&Part> = skin.iter().filter(|p| p.name.starts_with("cap")).collect();
    let positions: Vec<Vec3> = caps.iter().flat_map(|p| &p.mesh.positions).copied().collect();
    let normals: Vec<Vec3> = caps.iter().flat_map(|p| &p.mesh.normals).copied().collect();
    let cuts = cuts(&positions, &normals);
    world.resource_mut::<Frame>().ends = ends(&cuts);
    world.insert_resource(Anatomy { skin: surface, landmarks, cuts, parts: vec![], look: vec![], under: vec![] });
    add(world, skin);
}

/// Adds parts to the body: one entity and one mesh a layer.
pub fn add(world: &mut World, parts: &[Part]) {
    for tissue in Tissue::ALL {
        let (mut vertices, mut firsts) = (Vertices::default(), vec![]);
        // The skin itself comes first: the zones' vertices are counted from its own.
        let mut members: Vec<&Part> = parts.iter().filter(|p| p.tissue == tissue).collect();
        members.sort_by_key(|p| !p.name.starts_with("skin"));
        if members.is_empty() {
            continue;
        }
        let mut anatomy = world.resource_mut::<Anatomy>();
        for part in members {
            let number = anatomy.parts.len().min(MOST_PARTS - 1);
            firsts.push((number, vertices.indices.len() as u32 / 3));
            vertices.push(part, number);
            anatomy.parts.push(PartInfo {
                name: part.name.clone(),
                latin: part.extras.latin.clone(),
                tissue,
                also: part.extras.also.clone(),
                plain: matches!(part.material.as_str(), "fascia" | "tendon" | "cartilage" | "cap" | "eye"),
                variant: part.extras.optional,
                tint: tint(&part.name),
            });
        }
        let mesh = vertices.mesh();
        if tissue == Tissue::Skin {
            let own = anatomy.skin.positions.len();
            anatomy.look = vertices.body.iter().map(|v| (v.baked, v.color)).take(own).collect();
        }
        let Vertices { positions, indices, muscle, .. } = vertices;
        let fibers = muscle.iter().map(|v| v.fiber).collect();
        let count = positions.len();
        if tissue != Tissue::Skin {
            anatomy.under.push(Layer { tissue, positions, indices, fibers, bvh: OnceLock::new(), parts: firsts });
        }
        let mut entity = world.spawn((mesh, DrawKind::Layer(tissue)));
        if tissue == Tissue::Skin {
            entity.insert((VertexState(vec![[0; 4]; count]), VertexSlopes(vec![default(); count])));
        }
    }
}

/// A number of -1..=1 that only the name decides, without its side.
fn tint(name: &str) -> f32 {
    let stem = name.split('.').next().unwrap_or(name);
    // FNV-1a, whose high bits are well mixed.
    let hash = stem.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash >> 16) as f32 / 32767.5 - 1.0
}
