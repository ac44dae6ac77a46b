//! A body model: a GLB whose nodes are named parts, with quantised or plain attributes.

use super::Tissue;
use super::glb::{Glb, GlbError, Views};
use super::landmarks::Landmarks;
use glam::{Mat3, Mat4, Quat, Vec3};
use gltf::json::Root;
use gltf::json::accessor::Type;
use gltf::json::mesh::{Mode, Primitive, Semantic};
use gltf::json::scene::Node;
use gltf::json::validation::Checked;
use serde::Deserialize;

/// What a node's mesh says of itself (`extras` of the glTF mesh).
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub struct PartExtras {
    pub latin: String,
    pub ta2: String,
    pub fma: String,
    pub layer: Option<Tissue>,
    /// Deeper layers that it is shown with too.
    pub also: Vec<Tissue>,
    /// Many bodies lack it.
    pub optional: bool,
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
    /// Muscle fibres thin out: 0 whole .. 127 ended (`_FIBRE`, fourth component).
    pub fade: Vec<i8>,
    /// Across and along the fibres, 0..=1 for 512 mm (`TEXCOORD_0`).
    pub weave: Vec<[f32; 2]>,
    /// Tint of the part's colour, and opacity (`COLOR_0`).
    pub colour: Vec<[u8; 4]>,
    /// Covered by clothing, 0 or 255 (`_CLOTH`).
    pub cloth: Vec<u8>,
    /// Of a tool rather than of the hand that holds it, 0 or 255 (`_TOOL`).
    pub tool: Vec<u8>,
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

/// A body's GLB. It holds the file as packed as it came; a part is unpacked when it is taken out.
pub struct ModelFile {
    glb: Glb,
    /// For each buffer view the last node that uses it.
    last_users: Vec<usize>,
}

impl ModelFile {
    /// Reads the table of contents. A `Vec<u8>` is kept without being copied.
    pub fn open(bytes: impl Into<Vec<u8>>) -> Result<Self, GlbError> {
        let glb = Glb::open(bytes)?;
        let last_users = glb.last_users();
        Ok(Self { glb, last_users })
    }

    pub fn landmarks(&self) -> Result<Landmarks, GlbError> {
        #[derive(Deserialize, Default)]
        #[serde(default)]
        struct Scene {
            landmarks: Landmarks,
        }
        let Some(extras) = self.glb.root().scenes.first().and_then(|scene| scene.extras.as_ref()) else {
            return Ok(Landmarks::default());
        };
        let scene: Scene = serde_json::from_str(extras.get())
            .map_err(|e| GlbError::Extras { field: "landmarks", problem: e.to_string() })?;
        Ok(scene.landmarks)
    }

    /// The parts of the tissues that are wanted.
    pub fn parts(&self, wanted: impl Fn(Tissue) -> bool) -> Result<Vec<Part>, GlbError> {
        self.each_part(wanted).collect()
    }

    /// The parts of the tissues that are wanted, in the order of the file; each is unpacked when its turn comes.
    pub fn each_part(&self, wanted: impl Fn(Tissue) -> bool) -> impl Iterator<Item = Result<Part, GlbError>> {
        let mut views = Views::new(&self.glb);
        self.glb.root().nodes.iter().enumerate().filter_map(move |(number, node)| {
            let part = self.part(node, &wanted, &mut views);
            views.keep(|view| self.last_users[view] > number);
            part.transpose()
        })
    }

    fn part(&self, node: &Node, wanted: impl Fn(Tissue) -> bool, views: &mut Views) -> Result<Option<Part>, GlbError> {
        let root = self.glb.root();
        let name = node.name.clone().unwrap_or_default();
        let wrong = |problem: String| GlbError::Part { node: name.clone(), problem };
        let Some(mesh) = node.mesh else { return Ok(None) };
        let mesh = root.get(mesh).ok_or_else(|| wrong(format!("meshes[{}] is not there", mesh.value())))?;
        let extras: PartExtras = match &mesh.extras {
            Some(e) => serde_json::from_str(e.get()).map_err(|e| wrong(format!("extras: {e}")))?,
            None => PartExtras::default(),
        };
        let tissue = extras.layer.unwrap_or_else(|| tissue_of(&name));
        if !wanted(tissue) {
            return Ok(None);
        }
        let world = transform(node);
        let mut part = PartMesh::default();
        for primitive in &mesh.primitives {
            part.add(primitive, &world, root, views, wrong)?;
        }
        let material = mesh.primitives.first().and_then(|p| root.get(p.material?)?.name.clone());
        Ok(Some(Part { name, tissue, extras, material: material.unwrap_or_default(), mesh: part }))
    }
}

impl PartMesh {
    fn add(
        &mut self,
        primitive: &Primitive,
        world: &Mat4,
        root: &Root,
        views: &mut Views,
        wrong: impl Fn(String) -> GlbError,
    ) -> Result<(), GlbError> {
        if primitive.mode != Checked::Valid(Mode::Triangles) {
            return Err(wrong("only triangles (mode 4) are read".into()));
        }
        let accessor = |semantic: &Semantic| primitive.attributes.get(&Checked::Valid(semantic.clone())).copied();
        let mut read = |semantic: &Semantic| accessor(semantic).map(|accessor| views.numbers(accessor)).transpose();
        let positions = read(&Semantic::Positions)?.ok_or_else(|| wrong("it has no POSITION".into()))?;
        let count = positions.len();
        let mut attribute = |semantic: &Semantic| match read(semantic)? {
            Some(values) if values.len() != count => {
                let (name, values) = (semantic.to_string(), values.len());
                Err(wrong(format!("{name} has {values} values for {count} vertices")))
            }
            values => Ok(values),
        };
        let own = |name: &str| Semantic::Extras(name.into());
        let xyz = |v: [f32; 4]| Vec3::new(v[0], v[1], v[2]);
        let turn = Mat3::from_mat4(*world);
        let normal_turn = turn.inverse().transpose();
        let byte = |x: f32| (x * 255.0).round().clamp(0.0, 255.0) as u8;
        let base = self.positions.len() as u32;
        let normals = attribute(&Semantic::Normals)?.ok_or_else(|| wrong("it has no NORMAL".into()))?;
        self.positions.extend(positions.iter().map(|p| world.transform_point3(xyz(*p))));
        self.normals.extend(normals.iter().map(|n| (normal_turn * xyz(*n)).normalize_or(Vec3::Y)));
        let light = attribute(&own("AO"))?;
        let kind = |name: &str| accessor(&own(name)).and_then(|a| root.get(a)).map(|a| a.type_);
        let bent = kind("AO") == Some(Checked::Valid(Type::Vec2));
        let fades = kind("FIBRE") == Some(Checked::Valid(Type::Vec4));
        extend(&mut self.occlusion, light.as_deref(), count, 255, |v| byte(v[0]));
        extend(&mut self.bend, light.as_deref().filter(|_| bent), count, 0, |v| ((v[1] - 0.5) * 254.0) as i8);
        extend(&mut self.belly, attribute(&own("BLEND"))?.as_deref(), count, 255, |v| byte(v[0]));
        extend(&mut self.cloth, attribute(&own("CLOTH"))?.as_deref(), count, 0, |v| byte(v[0]));
        extend(&mut self.tool, attribute(&own("TOOL"))?.as_deref(), count, 0, |v| byte(v[0]));
        let direction = |v: [f32; 4]| (turn * xyz(v)).normalize_or(Vec3::ZERO);
        let fibre = attribute(&own("FIBRE"))?;
        extend(&mut self.fibre, fibre.as_deref(), count, Vec3::ZERO, direction);
        let ended = |v: [f32; 4]| (v[3].clamp(0.0, 1.0) * 127.0).round() as i8;
        extend(&mut self.fade, fibre.as_deref().filter(|_| fades), count, 0, ended);
        extend(&mut self.weave, attribute(&Semantic::TexCoords(0))?.as_deref(), count, [0.0; 2], |v| [v[0], v[1]]);
        extend(&mut self.colour, attribute(&Semantic::Colors(0))?.as_deref(), count, [255; 4], |v| v.map(byte));
        let indices = primitive.indices.ok_or_else(|| wrong("it has no indices".into()))?;
        let indices = views.indices(indices)?;
        if !indices.len().is_multiple_of(3) {
            return Err(wrong(format!("{} indices make no whole triangles", indices.len())));
        }
        if let Some(beyond) = indices.iter().find(|&&i| i as usize >= count) {
            return Err(wrong(format!("an index is {beyond}, but there are {count} vertices")));
        }
        let start = self.indices.len();
        self.indices.extend(indices.iter().map(|i| i + base));
        if turn.determinant() < 0.0 {
            // A mirror image: seen from outside, the corners go round the other way.
            self.indices[start..].as_chunks_mut::<3>().0.iter_mut().for_each(|triangle| triangle.swap(1, 2));
        }
        Ok(())
    }
}

/// Adds one value a vertex: what the file says, or what stands for it where it says nothing.
fn extend<T: Clone>(
    list: &mut Vec<T>,
    values: Option<&[[f32; 4]]>,
    count: usize,
    missing: T,
    one: impl Fn([f32; 4]) -> T,
) {
    match values {
        Some(values) => list.extend(values.iter().map(|v| one(*v))),
        None => list.extend(std::iter::repeat_n(missing, count)),
    }
}

fn transform(node: &Node) -> Mat4 {
    if let Some(matrix) = node.matrix {
        return Mat4::from_cols_array(&matrix);
    }
    let rotation = node.rotation.map_or(Quat::IDENTITY, |r| Quat::from_array(r.0));
    Mat4::from_scale_rotation_translation(
        node.scale.map_or(Vec3::ONE, Vec3::from),
        rotation,
        node.translation.map_or(Vec3::ZERO, Vec3::from),
    )
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

/// Nodes without a layer in their extras: skin and what belongs to it, else bone.
fn tissue_of(name: &str) -> Tissue {
    let surface = ["skin", "eye", "brow", "short", "top", "cap"];
    if surface.iter().any(|s| name.starts_with(s)) { Tissue::Skin } else { Tissue::Skeleton }
}
