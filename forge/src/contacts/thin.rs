//! Fewer triangles where the eye does not miss them, and an order of vertices that graphics cards and packers like.

use super::Contact;
use anyhow::Result;
use glam::DVec3;
use meshopt::{SimplifyOptions, VertexDataAdapter};

/// A turned normal or a change of tint counts as much as a displacement of this share of the contact's size.
const NORMAL_WEIGHT: f32 = 0.05;
const COLOUR_WEIGHT: f32 = 0.05;
/// Share of the contact's size by which the surface may at most move.
const ERROR: f32 = 0.002;

/// Keeps about `target` triangles, and every vertex that is `fine`.
pub fn thin(contact: &mut Contact, fine: &[bool], target: usize) -> Result<()> {
    let flat: Vec<u32> = contact.triangles.iter().flatten().copied().collect();
    let positions: Vec<[f32; 3]> = contact.positions.iter().map(|p| p.as_vec3().to_array()).collect();
    let attributes: Vec<[f32; 7]> = contact
        .normals
        .iter()
        .zip(&contact.colours)
        .map(|(n, c)| [n.x, n.y, n.z, c[0], c[1], c[2], c[3]].map(|v| v as f32))
        .collect();
    let weights =
        [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, COLOUR_WEIGHT, COLOUR_WEIGHT, COLOUR_WEIGHT, COLOUR_WEIGHT];
    let adapter = VertexDataAdapter::new(meshopt::typed_to_bytes(&positions), size_of::<[f32; 3]>(), 0)?;
    let kept = meshopt::simplify_with_attributes_and_locks(
        &flat,
        &adapter,
        attributes.as_flattened(),
        &weights,
        size_of::<[f32; 7]>(),
        fine,
        target * 3,
        ERROR,
        SimplifyOptions::RegularizeLight,
        None,
    );
    let cached = meshopt::optimize_vertex_cache(&kept, positions.len());
    // Vertices in the order in which the triangles first use them.
    let (mut new, mut old) = (vec![u32::MAX; positions.len()], Vec::new());
    for &corner in &cached {
        if new[corner as usize] == u32::MAX {
            new[corner as usize] = old.len() as u32;
            old.push(corner as usize);
        }
    }
    contact.positions = old.iter().map(|&i| contact.positions[i]).collect();
    contact.normals = old.iter().map(|&i| contact.normals[i]).collect::<Vec<DVec3>>();
    contact.colours = old.iter().map(|&i| contact.colours[i]).collect();
    contact.tool = old.iter().map(|&i| contact.tool[i]).collect();
    contact.triangles = cached.chunks_exact(3).map(|t| [t[0], t[1], t[2]].map(|i| new[i as usize])).collect();
    Ok(())
}
