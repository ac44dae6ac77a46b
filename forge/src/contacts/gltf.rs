//! Writes the contacts as one binary glTF file.
//!
//! POSITION is u16 normalised (the node's translation and one uniform scale bring it to metres), NORMAL i8 normalised,
//! COLOR_0 u8 normalised (tint times [`NEUTRAL`], opacity), `_AO` u8 normalised; all padded to four bytes.

use super::Contact;
use anyhow::Result;
use glam::DVec3;
use serde_json::{Value, json};

/// The value of COLOR_0 that leaves the base colour as it is, so that nails and palms can be lighter than it.
pub const NEUTRAL: f64 = 0.8;

#[derive(Default)]
struct Buffer {
    bytes: Vec<u8>,
    views: Vec<Value>,
    accessors: Vec<Value>,
}

impl Buffer {
    fn add(&mut self, bytes: &[u8], stride: Option<usize>, mut accessor: Value) -> usize {
        let mut view = json!({"buffer": 0, "byteOffset": self.bytes.len(), "byteLength": bytes.len()});
        view["target"] = json!(if stride.is_some() { 34962 } else { 34963 });
        if let Some(stride) = stride {
            view["byteStride"] = json!(stride);
        }
        self.bytes.extend(bytes);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
        accessor["bufferView"] = json!(self.views.len());
        self.views.push(view);
        self.accessors.push(accessor);
        self.accessors.len() - 1
    }
}

pub fn write(contacts: &[Contact]) -> Result<Vec<u8>> {
    let mut buffer = Buffer::default();
    let (mut nodes, mut meshes) = (Vec::new(), Vec::new());
    for (k, c) in contacts.iter().enumerate() {
        let (low, high) = c.positions.iter().fold((DVec3::MAX, DVec3::MIN), |(l, h), p| (l.min(*p), h.max(*p)));
        let scale = (high - low).max_element();
        let quantised: Vec<[u16; 3]> =
            c.positions.iter().map(|p| ((*p - low) / scale * 65535.0).round().to_array().map(|v| v as u16)).collect();
        let limit = |pick: fn(u16, u16) -> u16| {
            quantised.iter().copied().reduce(|a, b| [0, 1, 2].map(|i| pick(a[i], b[i]))).unwrap_or_default()
        };
        let n = c.positions.len();
        let byte = |v: f64| (v.clamp(0.0, 1.0) * 255.0).round() as u8;
        let position = buffer.add(
            &quantised.iter().flat_map(|p| [p[0], p[1], p[2], 0].map(u16::to_le_bytes)).flatten().collect::<Vec<u8>>(),
            Some(8),
            json!({"componentType": 5123, "normalized": true, "count": n, "type": "VEC3", "min": limit(u16::min), "max": limit(u16::max)}),
        );
        let normal = buffer.add(
            &c.normals
                .iter()
                .flat_map(|v| {
                    let [x, y, z] = v.to_array().map(|v| (v * 127.0).round() as i8 as u8);
                    [x, y, z, 0]
                })
                .collect::<Vec<u8>>(),
            Some(4),
            json!({"componentType": 5120, "normalized": true, "count": n, "type": "VEC3"}),
        );
        let colour = buffer.add(
            &c.colours
                .iter()
                .flat_map(|[r, g, b, a]| [byte(r * NEUTRAL), byte(g * NEUTRAL), byte(b * NEUTRAL), byte(*a)])
                .collect::<Vec<u8>>(),
            Some(4),
            json!({"componentType": 5121, "normalized": true, "count": n, "type": "VEC4"}),
        );
        let occlusion = buffer.add(
            &c.occlusion.iter().flat_map(|v| [byte(*v), 0, 0, 0]).collect::<Vec<u8>>(),
            Some(4),
            json!({"componentType": 5121, "normalized": true, "count": n, "type": "SCALAR"}),
        );
        let indices: Vec<u8> = c.triangles.iter().flatten().flat_map(|i| (*i as u16).to_le_bytes()).collect();
        anyhow::ensure!(n <= 65535, "the contact {} has {n} vertices; at most 65535 can be indexed", c.name);
        let indices = buffer.add(
            &indices,
            None,
            json!({"componentType": 5123, "count": c.triangles.len() * 3, "type": "SCALAR"}),
        );
        meshes.push(json!({
            "name": c.name,
            "primitives": [{
                "attributes": {"POSITION": position, "NORMAL": normal, "COLOR_0": colour, "_AO": occlusion},
                "indices": indices,
                "material": usize::from(c.tool),
            }],
            "extras": {
                "contact": c.name,
                "side": if c.tool { "none" } else { "right" },
                "tint_neutral": NEUTRAL,
                "footprint_mm": c.footprints.first().cloned().unwrap_or_default(),
                "footprints_mm": c.footprints,
            },
        }));
        nodes.push(json!({"name": c.name, "mesh": k, "translation": low.to_array(), "scale": [scale, scale, scale]}));
    }
    let material = |name: &str, rough: f64| json!({"name": name, "alphaMode": "BLEND", "pbrMetallicRoughness": {"baseColorFactor": [1, 1, 1, 1], "metallicFactor": 0, "roughnessFactor": rough}});
    let document = json!({
        "asset": {
            "version": "2.0",
            "generator": "Trigger Point Atlas forge",
            "copyright": "Hand and arm: MakeHuman base mesh and targets, CC0 1.0; posed and subdivided. Ball and hook: Trigger Point Atlas.",
        },
        "extensionsUsed": ["KHR_mesh_quantization"],
        "extensionsRequired": ["KHR_mesh_quantization"],
        "scene": 0,
        "scenes": [{"name": "contacts", "nodes": (0..contacts.len()).collect::<Vec<_>>()}],
        "nodes": nodes,
        "meshes": meshes,
        "materials": [material("skin", 0.6), material("tool", 0.4)],
        "accessors": buffer.accessors,
        "bufferViews": buffer.views,
        "buffers": [{"byteLength": buffer.bytes.len()}],
    });
    let mut text = serde_json::to_vec(&document)?;
    text.resize(text.len().next_multiple_of(4), b' ');
    let mut out = Vec::new();
    out.extend(b"glTF");
    out.extend(2u32.to_le_bytes());
    out.extend(((12 + 8 + text.len() + 8 + buffer.bytes.len()) as u32).to_le_bytes());
    out.extend((text.len() as u32).to_le_bytes());
    out.extend(b"JSON");
    out.extend(text);
    out.extend((buffer.bytes.len() as u32).to_le_bytes());
    out.extend(b"BIN\0");
    out.extend(buffer.bytes);
    Ok(out)
}
