//! Reads back a model that the forge has written, for pictures and checks.

use crate::glb::Part;
use anyhow::{Context, Result, anyhow};
use glam::DVec3;
use std::path::Path;

/// All nodes of a GLB, positions in metres.
pub fn read(path: &Path) -> Result<Vec<Part>> {
    let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    let file =
        gltf::Gltf::from_slice_without_validation(&bytes).with_context(|| format!("reading {}", path.display()))?;
    let blob = file.blob.as_deref().ok_or_else(|| anyhow!("{} has no binary part", path.display()))?;
    let mut parts = Vec::new();
    for node in file.nodes() {
        let Some(mesh) = node.mesh() else { continue };
        let matrix = glam::DMat4::from_cols_array_2d(&node.transform().matrix().map(|c| c.map(f64::from)));
        for primitive in mesh.primitives() {
            let mut part = Part { name: node.name().unwrap_or_default().to_owned(), ..Default::default() };
            let material = primitive.material().name().unwrap_or_default().to_owned();
            part.material = ["skin", "cap", "eye", "bone", "cartilage", "muscle", "fascia", "tendon"]
                .into_iter()
                .find(|m| *m == material)
                .unwrap_or("bone");
            for (semantic, accessor) in primitive.attributes() {
                let values = floats(&accessor, blob)?;
                let width = accessor.dimensions().multiplicity();
                let vectors = || values.chunks_exact(width).map(|c| DVec3::new(c[0], c[1], c[2])).collect::<Vec<_>>();
                match semantic {
                    gltf::Semantic::Positions => {
                        part.mesh.vertices = vectors().into_iter().map(|p| matrix.transform_point3(p)).collect();
                    }
                    gltf::Semantic::Normals => {
                        part.normals = vectors().into_iter().map(|n| n.normalize_or_zero()).collect()
                    }
                    gltf::Semantic::Colors(_) => {
                        part.colour = values.chunks_exact(width).map(|c| [c[0], c[1], c[2]]).collect()
                    }
                    gltf::Semantic::TexCoords(_) => {
                        part.strand = values.chunks_exact(2).map(|c| [c[0], c[1]]).collect()
                    }
                    gltf::Semantic::Extras(name) => match name.as_str() {
                        "FIBRE" => part.fibre = vectors(),
                        "AO" => part.occlusion = values.chunks_exact(width).map(|c| c[0]).collect(),
                        "BLEND" => part.scalars.push(("_BLEND", values)),
                        "CLOTH" => part.scalars.push(("_CLOTH", values)),
                        "IRIS" => part.scalars.push(("_IRIS", values)),
                        _ => {}
                    },
                    _ => {}
                }
            }
            let indices =
                primitive.indices().ok_or_else(|| anyhow!("{} has a mesh without indices", path.display()))?;
            let flat = floats(&indices, blob)?;
            part.mesh.triangles = flat.chunks_exact(3).map(|c| [c[0] as u32, c[1] as u32, c[2] as u32]).collect();
            if let Some(raw) = mesh.extras()
                && let Ok(serde_json::Value::Object(map)) = serde_json::from_str(raw.get())
            {
                part.extras = map;
            }
            if part.normals.is_empty() {
                part.normals = part.mesh.normals();
            }
            parts.push(part);
        }
    }
    Ok(parts)
}

fn floats(accessor: &gltf::Accessor, blob: &[u8]) -> Result<Vec<f64>> {
    let view = accessor.view().ok_or_else(|| anyhow!("an accessor without data"))?;
    let width = accessor.dimensions().multiplicity();
    let size = accessor.data_type().size();
    let stride = view.stride().unwrap_or(width * size);
    let start = view.offset() + accessor.offset();
    let normalized = accessor.normalized();
    let mut out = Vec::with_capacity(accessor.count() * width);
    for i in 0..accessor.count() {
        for k in 0..width {
            let at = start + i * stride + k * size;
            let b = blob.get(at..at + size).ok_or_else(|| anyhow!("an accessor runs past the data"))?;
            use gltf::accessor::DataType::{F32, I8, I16, U8, U16, U32};
            out.push(match accessor.data_type() {
                F32 => f64::from(f32::from_le_bytes([b[0], b[1], b[2], b[3]])),
                U32 => f64::from(u32::from_le_bytes([b[0], b[1], b[2], b[3]])),
                U16 => f64::from(u16::from_le_bytes([b[0], b[1]])) / if normalized { 65535.0 } else { 1.0 },
                I16 => f64::from(i16::from_le_bytes([b[0], b[1]])) / if normalized { 32767.0 } else { 1.0 },
                U8 => f64::from(b[0]) / if normalized { 255.0 } else { 1.0 },
                I8 => f64::from(b[0] as i8) / if normalized { 127.0 } else { 1.0 },
            });
        }
    }
    Ok(out)
}
