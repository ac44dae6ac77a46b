//! Reading a body model: a GLB whose nodes are named parts, with quantised or plain attributes.

use super::Tissue;
use super::landmarks::Landmarks;
use glam::{Mat4, Vec3};
use gltf::accessor::{DataType, Dimensions, Iter};
use gltf::{Accessor, Semantic};
use serde::Deserialize;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum GlbError {
    #[error("not a GLB file: {0}")]
    Container(#[from] gltf::Error),
    #[error("the GLB has no binary chunk")]
    NoBinary,
    #[error("node `{node}`: {problem}")]
    Part { node: String, problem: String },
    #[error("scenes[0].extras.{field}: {problem}")]
    Extras { field: &'static str, problem: String },
}

/// What a node's mesh says of itself (`extras` of the glTF mesh).
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub struct PartExtras {
    pub latin: String,
    pub ta2: String,
    pub fma: String,
    pub layer: Option<Tissue>,
}

/// Triangles of one part in the body frame. Per-vertex lists have one entry a vertex or are empty.
#[derive(Clone, Debug, Default)]
pub struct PartMesh {
    pub positions: Vec<Vec3>,
    pub normals: Vec<Vec3>,
    pub indices: Vec<u32>,
    /// Baked light from all around, 0 dark .. 255 open (`_AO`).
    pub occlusion: Vec<u8>,
    /// Baked bend of the surface, -127 hollow .. 127 edge (`_AO`, second component).
    pub bend: Vec<i8>,
    /// Tendon 0 .. belly 255 (`_BLEND`).
    pub belly: Vec<u8>,
    /// Unit direction of the muscle fibres (`_FIBRE`).
    pub fibre: Vec<Vec3>,
    /// Across and along the fibres, 0..=1 for 512 mm (`TEXCOORD_0`).
    pub weave: Vec<[f32; 2]>,
    /// Tint of the part's colour, and opacity (`COLOR_0`).
    pub colour: Vec<[u8; 4]>,
    /// Covered by clothing, 0 or 255 (`_CLOTH`).
    pub cloth: Vec<u8>,
}

#[derive(Clone, Debug)]
pub struct Part {
    /// The node's name, e.g. `trapezius-upper.R`, `T4`, `skin.male`.
    pub name: String,
    pub tissue: Tissue,
    pub extras: PartExtras,
    /// Name of the material: what the part is made of.
    pub material: String,
    pub mesh: PartMesh,
}

#[derive(Clone, Debug, Default)]
pub struct Model {
    pub parts: Vec<Part>,
    pub landmarks: Landmarks,
}

/// A GLB whose structure is read; its parts are taken out when they are wanted.
pub struct ModelFile {
    gltf: gltf::Gltf,
}

impl ModelFile {
    pub fn open(bytes: &[u8]) -> Result<Self, GlbError> {
        // The crate's validation knows no KHR_mesh_quantization; every access below is checked instead.
        let gltf = gltf::Gltf::from_slice_without_validation(bytes)?;
        if gltf.blob.is_none() {
            return Err(GlbError::NoBinary);
        }
        Ok(Self { gltf })
    }

    pub fn landmarks(&self) -> Result<Landmarks, GlbError> {
        #[derive(Deserialize, Default)]
        #[serde(default)]
        struct Scene {
            landmarks: Landmarks,
        }
        let Some(extras) = self.gltf.scenes().next().and_then(|s| s.extras().clone()) else {
            return Ok(Landmarks::default());
        };
        let scene: Scene = serde_json::from_str(extras.get())
            .map_err(|e| GlbError::Extras { field: "landmarks", problem: e.to_string() })?;
        Ok(scene.landmarks)
    }

    /// The parts of the tissues that are wanted.
    pub fn parts(&self, wanted: impl Fn(Tissue) -> bool) -> Result<Vec<Part>, GlbError> {
        let blob = self.gltf.blob.as_deref().ok_or(GlbError::NoBinary)?;
        let mut parts = vec![];
        for node in self.gltf.nodes() {
            let Some(mesh) = node.mesh() else { continue };
            let name = node.name().unwrap_or_default().to_owned();
            let wrong = |problem: &str| GlbError::Part { node: name.clone(), problem: problem.into() };
            let extras: PartExtras = match mesh.extras() {
                Some(e) => serde_json::from_str(e.get()).map_err(|e| wrong(&format!("extras: {e}")))?,
                None => PartExtras::default(),
            };
            let tissue = extras.layer.unwrap_or_else(|| tissue_of(&name));
            if !wanted(tissue) {
                continue;
            }
            let world = Mat4::from_cols_array_2d(&node.transform().matrix());
            let mut part = PartMesh::default();
            let material = mesh.primitives().next().and_then(|p| p.material().name().map(str::to_owned));
            for primitive in mesh.primitives() {
                let read = |semantic: Semantic| primitive.get(&semantic).map(|a| numbers(&a, blob));
                let custom = |name: &str| read(Semantic::Extras(name.into()));
                let positions: Vec<[f32; 4]> =
                    read(Semantic::Positions).flatten().ok_or_else(|| wrong("no readable POSITION"))?;
                let normals = read(Semantic::Normals).flatten().ok_or_else(|| wrong("no readable NORMAL"))?;
                let indices =
                    primitive.indices().and_then(|a| integers(&a, blob)).ok_or_else(|| wrong("no readable indices"))?;
                let base = part.positions.len() as u32;
                let count = positions.len();
                if normals.len() != count || indices.iter().any(|&i| i as usize >= count) {
                    return Err(wrong("attributes and indices do not agree"));
                }
                let xyz = |v: &[f32; 4]| Vec3::new(v[0], v[1], v[2]);
                part.positions.extend(positions.iter().map(|p| world.transform_point3(xyz(p))));
                part.normals.extend(normals.iter().map(|n| xyz(n).normalize_or(Vec3::Y)));
                part.indices.extend(indices.iter().map(|i| i + base));
                let byte = |x: f32| (x * 255.0).round().clamp(0.0, 255.0) as u8;
                let fill = |list: &mut Vec<u8>, name: &str, missing: u8| {
                    let values = custom(name).flatten().filter(|v| v.len() == count);
                    match values {
                        Some(v) => list.extend(v.iter().map(|x| byte(x[0]))),
                        None => list.extend(std::iter::repeat_n(missing, count)),
                    }
                };
                fill(&mut part.occlusion, "AO", 255);
                match custom("AO").flatten().filter(|v| v.len() == count && has_two(&primitive)) {
                    Some(v) => part.bend.extend(v.iter().map(|x| ((x[1] - 0.5) * 254.0) as i8)),
                    None => part.bend.extend(std::iter::repeat_n(0, count)),
                }
                fill(&mut part.belly, "BLEND", 255);
                fill(&mut part.cloth, "CLOTH", 0);
                match custom("FIBRE").flatten().filter(|v| v.len() == count) {
                    Some(v) => part.fibre.extend(v.iter().map(|f| xyz(f).normalize_or(Vec3::ZERO))),
                    None => part.fibre.extend(std::iter::repeat_n(Vec3::ZERO, count)),
                }
                match read(Semantic::TexCoords(0)).flatten().filter(|v| v.len() == count) {
                    Some(v) => part.weave.extend(v.iter().map(|t| [t[0], t[1]])),
                    None => part.weave.extend(std::iter::repeat_n([0.0; 2], count)),
                }
                match read(Semantic::Colors(0)).flatten().filter(|v| v.len() == count) {
                    Some(v) => part.colour.extend(v.iter().map(|c| c.map(byte))),
                    None => part.colour.extend(std::iter::repeat_n([255; 4], count)),
                }
            }
            parts.push(Part { name, tissue, extras, material: material.unwrap_or_default(), mesh: part });
        }
        Ok(parts)
    }
}

impl Model {
    /// Everything at once.
    pub fn read(bytes: &[u8]) -> Result<Self, GlbError> {
        let file = ModelFile::open(bytes)?;
        let model = Self { parts: file.parts(|_| true)?, landmarks: file.landmarks()? };
        if model.parts.is_empty() {
            return Err(GlbError::Part { node: "-".into(), problem: "the file holds no mesh".into() });
        }
        Ok(model)
    }

    /// A part's positions and triangles, by its name.
    pub fn mesh(&self, name: &str) -> Option<(&[Vec3], &[u32])> {
        let part = self.parts.iter().find(|part| part.name == name)?;
        Some((&part.mesh.positions, &part.mesh.indices))
    }
}

/// Whether the baked light comes with a bend.
fn has_two(primitive: &gltf::Primitive) -> bool {
    let baked = primitive.get(&Semantic::Extras("AO".into()));
    baked.is_some_and(|a| a.dimensions() == Dimensions::Vec2)
}

/// Nodes without a layer in their extras: skin and what belongs to it, else bone.
fn tissue_of(name: &str) -> Tissue {
    let surface = ["skin", "eye", "brow", "short", "top", "cap"];
    if surface.iter().any(|s| name.starts_with(s)) { Tissue::Skin } else { Tissue::Skeleton }
}

/// Elements of an accessor as floats (normalised integers scaled), padded with 0, 0, 0, 1.
fn numbers(accessor: &Accessor, blob: &[u8]) -> Option<Vec<[f32; 4]>> {
    let buffer = |b: gltf::Buffer| (b.index() == 0).then_some(blob);
    macro_rules! read {
        ($item:ty, $scale:expr) => {{
            let scale: f32 = if accessor.normalized() { $scale } else { 1.0 };
            macro_rules! of {
                ($size:literal) => {
                    Iter::<[$item; $size]>::new(accessor.clone(), buffer)?
                        .map(|v| {
                            let mut out = [0.0, 0.0, 0.0, 1.0];
                            for (o, x) in out.iter_mut().zip(v) {
                                *o = x as f32 * scale;
                            }
                            out
                        })
                        .collect()
                };
            }
            match accessor.dimensions() {
                Dimensions::Scalar => {
                    Iter::<$item>::new(accessor.clone(), buffer)?.map(|x| [x as f32 * scale, 0.0, 0.0, 1.0]).collect()
                }
                Dimensions::Vec2 => of!(2),
                Dimensions::Vec3 => of!(3),
                Dimensions::Vec4 => of!(4),
                _ => return None,
            }
        }};
    }
    Some(match accessor.data_type() {
        DataType::F32 => read!(f32, 1.0),
        DataType::U16 => read!(u16, 1.0 / 65535.0),
        DataType::I16 => read!(i16, 1.0 / 32767.0),
        DataType::U8 => read!(u8, 1.0 / 255.0),
        DataType::I8 => read!(i8, 1.0 / 127.0),
        DataType::U32 => return None,
    })
}

fn integers(accessor: &Accessor, blob: &[u8]) -> Option<Vec<u32>> {
    let buffer = |b: gltf::Buffer| (b.index() == 0).then_some(blob);
    Some(match accessor.data_type() {
        DataType::U8 => Iter::<u8>::new(accessor.clone(), buffer)?.map(u32::from).collect(),
        DataType::U16 => Iter::<u16>::new(accessor.clone(), buffer)?.map(u32::from).collect(),
        DataType::U32 => Iter::<u32>::new(accessor.clone(), buffer)?.collect(),
        _ => return None,
    })
}
