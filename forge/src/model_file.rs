//! Reads back a model that the forge has written, for pictures and checks.

use crate::{
    glb::{MATERIALS, Part},
    packed::{self, Attribute, Mesh},
};
use anyhow::{Context, Result};
use glam::DVec3;
use std::path::Path;

/// Attributes of one value a vertex.
const SCALARS: [&str; 2] = ["_BLEND", "_CLOTH"];

/// All nodes of a GLB, positions in metres.
pub fn read(path: &Path) -> Result<Vec<Part>> {
    let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    let document = packed::read(&bytes).with_context(|| format!("reading {}", path.display()))?;
    let name = |mesh: &Mesh| document.materials.get(mesh.material)?["name"].as_str();
    Ok(document.meshes.iter().map(|mesh| part(mesh, name(mesh).unwrap_or_default())).collect())
}

fn part(mesh: &Mesh, material: &str) -> Part {
    let mut part = Part {
        name: mesh.name.clone(),
        material: MATERIALS.iter().map(|m| m.0).find(|m| *m == material).unwrap_or("bone"),
        extras: mesh.extras.clone(),
        ..Default::default()
    };
    part.mesh.triangles = mesh.indices.chunks_exact(3).map(|t| [t[0], t[1], t[2]]).collect();
    for attribute in &mesh.attributes {
        let values = floats(attribute);
        let width = attribute.width();
        let vectors = || values.chunks_exact(width).map(|c| DVec3::new(c[0], c[1], c[2]));
        match attribute.name.as_str() {
            "POSITION" => {
                let origin = DVec3::from(mesh.translation);
                part.mesh.vertices = vectors().map(|p| p * mesh.scale + origin).collect();
            }
            "NORMAL" => part.normals = vectors().map(|n| n.normalize_or_zero()).collect(),
            "COLOR_0" => {
                part.colour = values.chunks_exact(width).map(|c| [c[0], c[1], c[2]]).collect();
                part.mark = values.chunks_exact(width).map(|c| c.get(3).copied().unwrap_or(1.0)).collect();
            }
            "TEXCOORD_0" => part.strand = values.chunks_exact(2).map(|c| [c[0], c[1]]).collect(),
            "_FIBRE" => part.fibre = vectors().collect(),
            "_AO" => part.occlusion = values.chunks_exact(width).map(|c| c[0]).collect(),
            name => {
                if let Some(name) = SCALARS.into_iter().find(|n| *n == name) {
                    part.scalars.push((name, values));
                }
            }
        }
    }
    if part.normals.is_empty() {
        part.normals = part.mesh.normals();
    }
    if mesh.mirrored {
        return part.mirror_image(mesh.name.clone());
    }
    part
}

/// Components, -1..1 or 0..1, or as they are.
fn floats(attribute: &Attribute) -> Vec<f64> {
    let bytes = &attribute.bytes;
    match attribute.component {
        5120 => bytes.iter().map(|b| f64::from(*b as i8) / 127.0).collect(),
        5121 => bytes.iter().map(|b| f64::from(*b) / 255.0).collect(),
        5122 => bytes.as_chunks().0.iter().map(|b| f64::from(i16::from_le_bytes(*b)) / 32767.0).collect(),
        5126 => bytes.as_chunks().0.iter().map(|b| f64::from(f32::from_le_bytes(*b))).collect(),
        _ => bytes.as_chunks().0.iter().map(|b| f64::from(u16::from_le_bytes(*b)) / 65535.0).collect(),
    }
}
