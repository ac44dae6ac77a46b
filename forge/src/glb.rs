//! Writes the model as one GLB: quantised vertices on one grid for the whole body, named nodes, extras.

use crate::{mesh::Mesh, occlusion};
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
    /// Unit vectors along the muscle fibres.
    pub fibre: Vec<DVec3>,
    /// Place in the weave: across the fibres and along them, 1 = 512 mm. Written as TEXCOORD_0.
    pub strand: Vec<[f64; 2]>,
    /// Further values 0..1 by attribute name: `_BLEND`, `_CLOTH`, `_IRIS`.
    pub scalars: Vec<(&'static str, Vec<f64>)>,
    pub extras: Map<String, Value>,
}

/// Materials by name: sRGB, opacity.
const MATERIALS: &[(&str, [f64; 3], f64)] = &[
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

struct Blob {
    bytes: Vec<u8>,
    views: Vec<Value>,
    accessors: Vec<Value>,
}

impl Blob {
    fn view(&mut self, data: &[u8], target: u32, stride: Option<usize>) -> usize {
        while !self.bytes.len().is_multiple_of(4) {
            self.bytes.push(0);
        }
        let mut view = json!({"buffer": 0, "byteOffset": self.bytes.len(), "byteLength": data.len(), "target": target});
        if let Some(stride) = stride {
            view["byteStride"] = json!(stride);
        }
        self.bytes.extend_from_slice(data);
        self.views.push(view);
        self.views.len() - 1
    }

    fn accessor(&mut self, value: Value) -> usize {
        self.accessors.push(value);
        self.accessors.len() - 1
    }
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

/// Order of vertices and triangles that suits graphics cards and packs well.
fn reordered(part: &Part) -> (Vec<u32>, Vec<[u32; 3]>) {
    let flat: Vec<u32> = part.mesh.triangles.iter().flatten().copied().collect();
    let n = part.mesh.vertices.len();
    let cached = meshopt::optimize_vertex_cache(&flat, n);
    // Vertices in the order of their first use; unused ones are dropped.
    let mut remap = vec![u32::MAX; n];
    let mut old = Vec::new();
    for &i in &cached {
        if remap[i as usize] == u32::MAX {
            remap[i as usize] = old.len() as u32;
            old.push(i);
        }
    }
    let triangles =
        cached.chunks_exact(3).map(|t| [remap[t[0] as usize], remap[t[1] as usize], remap[t[2] as usize]]).collect();
    (old, triangles)
}

/// The bytes of a GLB.
pub fn write(parts: &[Part], scene_extras: Value, copyright: &str) -> Result<Vec<u8>> {
    let (lo, hi) =
        parts.iter().map(|p| p.mesh.bounds()).fold((DVec3::MAX, DVec3::MIN), |(a, b), (c, d)| (a.min(c), b.max(d)));
    let grid = Grid { origin: lo, scale: (hi - lo).max_element() };
    let mut blob = Blob { bytes: Vec::new(), views: Vec::new(), accessors: Vec::new() };
    let (mut nodes, mut meshes) = (Vec::new(), Vec::new());
    for part in parts {
        let (old, triangles) = reordered(part);
        let mut attributes = Map::new();
        let mut put = |blob: &mut Blob,
                       name: &str,
                       kind: &str,
                       component: u32,
                       stride: usize,
                       bytes: Vec<u8>,
                       bounds: Option<(Vec<u16>, Vec<u16>)>| {
            let view = blob.view(&bytes, 34962, Some(stride));
            let mut accessor = json!({"bufferView": view, "componentType": component, "normalized": true, "count": old.len(), "type": kind});
            if let Some((min, max)) = bounds {
                accessor["min"] = json!(min);
                accessor["max"] = json!(max);
            }
            let index = blob.accessor(accessor);
            attributes.insert(name.to_owned(), json!(index));
        };
        let quantised: Vec<[u16; 3]> = old
            .iter()
            .map(|&i| {
                let q = (part.mesh.vertices[i as usize] - grid.origin) / grid.scale * 65535.0;
                [q.x, q.y, q.z].map(|x| x.round().clamp(0.0, 65535.0) as u16)
            })
            .collect();
        let bytes = quantised.iter().flat_map(|q| [q[0], q[1], q[2], 0]).flat_map(u16::to_le_bytes).collect();
        let min = (0..3).map(|k| quantised.iter().map(|q| q[k]).min().unwrap_or(0)).collect();
        let max = (0..3).map(|k| quantised.iter().map(|q| q[k]).max().unwrap_or(0)).collect();
        put(&mut blob, "POSITION", "VEC3", 5123, 8, bytes, Some((min, max)));
        let vectors = |list: &[DVec3]| -> Vec<u8> {
            old.iter()
                .flat_map(|&i| {
                    let v = list[i as usize];
                    [signed(v.x), signed(v.y), signed(v.z), 0]
                })
                .collect()
        };
        put(&mut blob, "NORMAL", "VEC3", 5120, 4, vectors(&part.normals), None);
        if !part.colour.is_empty() {
            let bytes = old
                .iter()
                .flat_map(|&i| {
                    let c = part.colour[i as usize];
                    [unsigned(c[0]), unsigned(c[1]), unsigned(c[2]), 255]
                })
                .collect();
            put(&mut blob, "COLOR_0", "VEC4", 5121, 4, bytes, None);
        }
        if !part.fibre.is_empty() {
            put(&mut blob, "_FIBRE", "VEC3", 5120, 4, vectors(&part.fibre), None);
        }
        if !part.strand.is_empty() {
            let bytes = old
                .iter()
                .flat_map(|&i| part.strand[i as usize])
                .flat_map(|x| ((x.clamp(0.0, 1.0) * 65535.0).round() as u16).to_le_bytes())
                .collect();
            put(&mut blob, "TEXCOORD_0", "VEC2", 5123, 4, bytes, None);
        }
        if !part.occlusion.is_empty() {
            let curvature = occlusion::curvature(&part.mesh, &part.normals);
            let bytes = old
                .iter()
                .flat_map(|&i| [unsigned(part.occlusion[i as usize]), coarse(curvature[i as usize]), 0, 0])
                .collect();
            put(&mut blob, "_AO", "VEC2", 5121, 4, bytes, None);
        }
        let mut scalar = |blob: &mut Blob, name: &str, list: &[f64]| {
            let bytes = old.iter().flat_map(|&i| [unsigned(list[i as usize]), 0, 0, 0]).collect();
            put(blob, name, "SCALAR", 5121, 4, bytes, None);
        };
        for (name, list) in &part.scalars {
            scalar(&mut blob, name, list);
        }
        let (component, bytes): (u32, Vec<u8>) = if old.len() <= 65535 {
            (5123, triangles.iter().flatten().flat_map(|&i| (i as u16).to_le_bytes()).collect())
        } else {
            (5125, triangles.iter().flatten().flat_map(|&i| i.to_le_bytes()).collect())
        };
        let view = blob.view(&bytes, 34963, None);
        let indices = blob.accessor(
            json!({"bufferView": view, "componentType": component, "count": triangles.len() * 3, "type": "SCALAR"}),
        );
        let material = MATERIALS.iter().position(|m| m.0 == part.material).unwrap_or(0);
        let mut mesh = json!({"name": part.name, "primitives": [{"attributes": attributes, "indices": indices, "material": material}]});
        if !part.extras.is_empty() {
            mesh["extras"] = Value::Object(part.extras.clone());
        }
        nodes.push(json!({"name": part.name, "mesh": meshes.len(), "translation": grid.origin.to_array(), "scale": [grid.scale, grid.scale, grid.scale]}));
        meshes.push(mesh);
    }
    while !blob.bytes.len().is_multiple_of(4) {
        blob.bytes.push(0);
    }
    let materials: Vec<Value> = MATERIALS
        .iter()
        .map(|(name, c, alpha)| {
            let linear = c.map(|x| (if x <= 0.04045 { x / 12.92 } else { ((x + 0.055) / 1.055f64).powf(2.4) } * 1e4).round() / 1e4);
            let mut m = json!({"name": name, "pbrMetallicRoughness": {"baseColorFactor": [linear[0], linear[1], linear[2], alpha], "metallicFactor": 0.0, "roughnessFactor": 0.7}});
            if *alpha < 1.0 {
                m["alphaMode"] = json!("BLEND");
            }
            m
        })
        .collect();
    let document = json!({
        "asset": {"version": "2.0", "generator": "Trigger Point Atlas forge", "copyright": copyright},
        "extensionsUsed": ["KHR_mesh_quantization"],
        "extensionsRequired": ["KHR_mesh_quantization"],
        "scene": 0,
        "scenes": [{"nodes": (0..nodes.len()).collect::<Vec<_>>(), "extras": scene_extras}],
        "nodes": nodes,
        "meshes": meshes,
        "materials": materials,
        "accessors": blob.accessors,
        "bufferViews": blob.views,
        "buffers": [{"byteLength": blob.bytes.len()}],
    });
    let mut text = serde_json::to_vec(&document)?;
    while text.len() % 4 != 0 {
        text.push(b' ');
    }
    let mut out = Vec::new();
    out.extend(b"glTF");
    for word in [2u32, (28 + text.len() + blob.bytes.len()) as u32, text.len() as u32] {
        out.extend(word.to_le_bytes());
    }
    out.extend(b"JSON");
    out.extend(&text);
    out.extend((blob.bytes.len() as u32).to_le_bytes());
    out.extend(b"BIN\0");
    out.extend(&blob.bytes);
    Ok(out)
}

/// Size as served: brotli, quality 11.
pub fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters)?;
    Ok(out.len())
}
