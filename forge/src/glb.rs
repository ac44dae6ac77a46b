//! The model as one GLB: quantised vertices on one grid for the whole body, named nodes, extras.

use crate::{
    mesh::Mesh,
    occlusion,
    packed::{self, Attribute, Document},
};
use anyhow::Result;
use glam::DVec3;
use serde_json::{Map, Value, json};

/// One node with one mesh. Lists are per vertex; those left empty are not written.
#[derive(Default, Clone)]
pub struct Part {
    pub name: String,
    pub material: &'static str,
    pub mesh: Mesh,
    pub normals: Vec<DVec3>,
    /// 0 dark .. 1 open; with it a curvature is written: `_AO` is [occlusion, curvature].
    pub occlusion: Vec<f64>,
    /// sRGB 0..1
    pub colour: Vec<[f64; 3]>,
    /// The colour's fourth channel, which the shader reads as a mark (`skull`, `eyes`, `skin` say of what); 1 where it is left out.
    pub mark: Vec<f64>,
    /// Unit vectors along the muscle fibres.
    pub fibre: Vec<DVec3>,
    /// 0 whole .. 1 where the last muscle fibre has ended: the fourth component of `_FIBRE`, where it is anywhere above 0.
    pub fade: Vec<f64>,
    /// Place in the weave: across the fibres and along them, 1 = 512 mm. Written as TEXCOORD_0.
    pub strand: Vec<[f64; 2]>,
    /// Further values 0..1 by attribute name: `_BLEND`, `_CLOTH`.
    pub scalars: Vec<(&'static str, Vec<f64>)>,
    pub extras: Map<String, Value>,
    /// The mirror image of the part before it, whose data are written once.
    pub mirrored: bool,
}

impl Part {
    /// The part of the other side, to stand behind this one.
    pub fn mirror_image(&self, name: String) -> Self {
        let over = |list: &[DVec3]| list.iter().map(|v| DVec3::new(-v.x, v.y, v.z)).collect();
        Self {
            name,
            mesh: self.mesh.mirrored(),
            normals: over(&self.normals),
            fibre: over(&self.fibre),
            mirrored: true,
            ..self.clone()
        }
    }
}

/// Materials by name: sRGB, opacity.
pub const MATERIALS: &[(&str, [f64; 3], f64)] = &[
    ("skin", [0.851, 0.690, 0.588], 1.0),
    ("cap", [0.62, 0.30, 0.27], 1.0),
    ("eye", [1.0, 1.0, 1.0], 1.0),
    ("bone", [0.910, 0.867, 0.784], 1.0),
    ("cartilage", [0.78, 0.82, 0.83], 1.0),
    ("muscle", [0.66, 0.22, 0.18], 1.0),
    ("fascia", [0.90, 0.87, 0.82], 0.45),
    ("tendon", [0.90, 0.87, 0.82], 1.0),
];

/// The shared grid of positions.
struct Grid {
    origin: DVec3,
    scale: f64,
}

fn unsigned(x: f64) -> u8 {
    (x.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// Sixteen steps: what only tints packs better so.
fn coarse(x: f64) -> u8 {
    (x.clamp(0.0, 1.0) * 15.0).round() as u8 * 17
}

fn signed(x: f64) -> u8 {
    ((x.clamp(-1.0, 1.0) * 127.0).round() as i8) as u8
}

/// The bytes of a GLB.
pub fn write(parts: &[Part], scene_extras: Value, copyright: &str) -> Result<Vec<u8>> {
    let (lo, hi) =
        parts.iter().map(|p| p.mesh.bounds()).fold((DVec3::MAX, DVec3::MIN), |(a, b), (c, d)| (a.min(c), b.max(d)));
    let grid = Grid { origin: lo, scale: (hi - lo).max_element() };
    let scene = Map::from_iter([("extras".to_owned(), scene_extras)]);
    let materials = MATERIALS.iter().map(material).collect();
    let mut meshes: Vec<packed::Mesh> = Vec::with_capacity(parts.len());
    for part in parts {
        let mesh = match meshes.last() {
            Some(before) if part.mirrored => {
                packed::Mesh { name: part.name.clone(), extras: part.extras.clone(), mirrored: true, ..before.clone() }
            }
            _ => quantised(part, &grid),
        };
        meshes.push(mesh);
    }
    packed::write(&Document { copyright: copyright.to_owned(), scene, materials, meshes })
}

fn quantised(part: &Part, grid: &Grid) -> packed::Mesh {
    let mut attributes = Vec::new();
    let mut put = |name: &str, kind: &str, component: u32, bytes: Vec<u8>| {
        attributes.push(Attribute { name: name.to_owned(), kind: kind.to_owned(), component, bytes });
    };
    let position = |p: &DVec3| {
        let q = (*p - grid.origin) / grid.scale * 65535.0;
        [q.x, q.y, q.z].map(|x| x.round().clamp(0.0, 65535.0) as u16)
    };
    put("POSITION", "VEC3", 5123, part.mesh.vertices.iter().flat_map(position).flat_map(u16::to_le_bytes).collect());
    let vectors =
        |list: &[DVec3]| -> Vec<u8> { list.iter().flat_map(|v| [signed(v.x), signed(v.y), signed(v.z)]).collect() };
    put("NORMAL", "VEC3", 5120, vectors(&part.normals));
    if !part.colour.is_empty() || !part.mark.is_empty() {
        let bytes = (0..part.mesh.vertices.len()).flat_map(|i| {
            let [r, g, b] = part.colour.get(i).map_or([255; 3], |c| c.map(unsigned));
            [r, g, b, part.mark.get(i).map_or(255, |m| unsigned(*m))]
        });
        put("COLOR_0", "VEC4", 5121, bytes.collect());
    }
    if !part.fibre.is_empty() {
        if part.fade.iter().any(|fade| *fade > 0.0) {
            let faded = part.fibre.iter().zip(&part.fade);
            let bytes = faded.flat_map(|(v, fade)| [v.x, v.y, v.z, (fade * 16.0).round() / 16.0].map(signed));
            put("_FIBRE", "VEC4", 5120, bytes.collect());
        } else {
            put("_FIBRE", "VEC3", 5120, vectors(&part.fibre));
        }
    }
    if !part.strand.is_empty() {
        let whole = |x: &f64| (x.clamp(0.0, 1.0) * 65535.0).round() as u16;
        put("TEXCOORD_0", "VEC2", 5123, part.strand.iter().flatten().map(whole).flat_map(u16::to_le_bytes).collect());
    }
    if !part.occlusion.is_empty() {
        let curvature = occlusion::curvature(&part.mesh, &part.normals);
        let bytes = part.occlusion.iter().zip(curvature).flat_map(|(light, bend)| [unsigned(*light), coarse(bend)]);
        put("_AO", "VEC2", 5121, bytes.collect());
    }
    for (name, list) in &part.scalars {
        put(name, "SCALAR", 5121, list.iter().map(|x| unsigned(*x)).collect());
    }
    packed::Mesh {
        name: part.name.clone(),
        translation: grid.origin.to_array(),
        scale: grid.scale,
        material: MATERIALS.iter().position(|m| m.0 == part.material).unwrap_or(0),
        extras: part.extras.clone(),
        attributes,
        indices: part.mesh.triangles.iter().flatten().copied().collect(),
        mirrored: false,
    }
}

fn material((name, colour, alpha): &(&str, [f64; 3], f64)) -> Value {
    let linear = |x: f64| if x <= 0.04045 { x / 12.92 } else { ((x + 0.055) / 1.055f64).powf(2.4) };
    let [r, g, b] = colour.map(|x| (linear(x) * 1e4).round() / 1e4);
    let mut material = json!({"name": name, "pbrMetallicRoughness": {"baseColorFactor": [r, g, b, alpha], "metallicFactor": 0.0, "roughnessFactor": 0.7}});
    if *alpha < 1.0 {
        material["alphaMode"] = json!("BLEND");
    }
    material
}

/// Size as served: brotli, quality 11.
pub fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters)?;
    Ok(out.len())
}
