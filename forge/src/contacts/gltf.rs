//! The contacts as one binary glTF file.
//!
//! POSITION is u16 normalised (the node's translation and one uniform scale bring it to metres), NORMAL i8 normalised,
//! COLOR_0 u8 normalised (tint times [`NEUTRAL`], opacity), `_AO` and `_TOOL` (skin 0, tool 255) u8 normalised.

use super::Contact;
use crate::packed::{self, Attribute, Document, Mesh};
use anyhow::Result;
use glam::DVec3;
use serde_json::{Map, Value, json};

/// The value of COLOR_0 that leaves the base colour as it is, so that nails and palms can be lighter than it.
pub const NEUTRAL: f64 = 0.8;

const COPYRIGHT: &str =
    "Hand and arm: MakeHuman base mesh and targets, CC0 1.0; posed and subdivided. Ball and hook: Trigger Point Atlas.";

pub fn write(contacts: &[Contact]) -> Result<Vec<u8>> {
    let material = |name: &str, rough: f64| json!({"name": name, "alphaMode": "BLEND", "pbrMetallicRoughness": {"baseColorFactor": [1, 1, 1, 1], "metallicFactor": 0, "roughnessFactor": rough}});
    packed::write(&Document {
        copyright: COPYRIGHT.to_owned(),
        scene: Map::from_iter([("name".to_owned(), json!("contacts"))]),
        materials: vec![material("skin", 0.6)],
        meshes: contacts.iter().map(quantised).collect(),
    })
}

fn quantised(c: &Contact) -> Mesh {
    let (low, high) = c.positions.iter().fold((DVec3::MAX, DVec3::MIN), |(l, h), p| (l.min(*p), h.max(*p)));
    let scale = (high - low).max_element();
    let byte = |v: f64| (v.clamp(0.0, 1.0) * 255.0).round() as u8;
    let signed = |v: f64| (v * 127.0).round() as i8 as u8;
    let attribute = |name: &str, kind: &str, component: u32, bytes: Vec<u8>| Attribute {
        name: name.to_owned(),
        kind: kind.to_owned(),
        component,
        bytes,
    };
    let position = |p: &DVec3| ((*p - low) / scale * 65535.0).round().to_array().map(|v| v as u16);
    let tint = |[r, g, b, a]: &[f64; 4]| [byte(r * NEUTRAL), byte(g * NEUTRAL), byte(b * NEUTRAL), byte(*a)];
    let positions = c.positions.iter().flat_map(position).flat_map(u16::to_le_bytes).collect();
    let normals = c.normals.iter().flat_map(|v| v.to_array().map(signed)).collect();
    let extras = json!({
        "contact": c.name,
        "side": "right",
        "tint_neutral": NEUTRAL,
        "footprint_mm": c.footprints.first().cloned().unwrap_or_default(),
        "footprints_mm": c.footprints,
    });
    Mesh {
        name: c.name.to_owned(),
        translation: low.to_array(),
        scale,
        material: 0,
        extras: if let Value::Object(extras) = extras { extras } else { Map::new() },
        attributes: vec![
            attribute("POSITION", "VEC3", 5123, positions),
            attribute("NORMAL", "VEC3", 5120, normals),
            attribute("COLOR_0", "VEC4", 5121, c.colours.iter().flat_map(tint).collect()),
            attribute("_AO", "SCALAR", 5121, c.occlusion.iter().map(|v| byte(*v)).collect()),
            attribute("_TOOL", "SCALAR", 5121, c.tool.iter().map(|t| byte(f64::from(u8::from(*t)))).collect()),
        ],
        indices: c.triangles.iter().flatten().copied().collect(),
        mirrored: false,
    }
}
