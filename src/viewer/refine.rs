//! How what is painted on the skin grows between its vertices, so that lines across coarse triangles are drawn round; and the
//! finer skin round a pressed point: its mesh, and what is painted on it, by the same growth.

use super::anatomy::{Anatomy, snorm};
use super::pacing::Redraw;
use super::render::mesh::{BodyVertex, Slopes};
use super::render::uniforms::MOST_SLOPE;
use super::render::{DrawKind, Mesh, VertexSlopes, VertexState};
use crate::body::{Surface, Tissue};
use crate::touch::Patch;
use bevy::prelude::*;
use std::collections::HashMap;

/// Which vertices of the skin the finer ones come from.
#[derive(Component)]
pub struct PatchOf(pub Patch);

/// What is painted on the skin is on the finer skin too.
pub fn refine(
    anatomy: Option<Res<Anatomy>>,
    skins: Query<(&DrawKind, Ref<VertexState>), Without<PatchOf>>,
    mut patches: Query<(&PatchOf, &mut VertexState, &mut VertexSlopes), With<PatchOf>>,
    mut redraw: ResMut<Redraw>,
) {
    let Some(anatomy) = anatomy else { return };
    let Some((_, skin)) = skins.iter().find(|(kind, _)| **kind == DrawKind::Layer(Tissue::Skin)) else { return };
    for (PatchOf(patch), mut state, mut slopes) in &mut patches {
        if !skin.is_changed() && state.0.len() == patch.vertices.len() {
            continue;
        }
        redraw.now();
        state.0 = painted(patch, &anatomy.skin, &skin.0);
        // Fine as it is.
        slopes.0 = vec![default(); patch.vertices.len()];
    }
}

/// The skin's values at the patch's vertices: each corner's value, and on from there by half of how it grows round that
/// corner, which is right for what is curved evenly.
fn painted(patch: &Patch, skin: &Surface, values: &[[u8; 4]]) -> Vec<[u8; 4]> {
    let mut known: HashMap<u32, [Vec3; 4]> = HashMap::new();
    let value = |v: u32, k: usize| values.get(v as usize).map_or(0.0, |value| f32::from(value[k]));
    patch
        .vertices
        .iter()
        .map(|blend| {
            let at = blend.position(skin);
            let grown = blend.corners.map(|v| {
                let slopes = known.entry(skin.welded(v)).or_insert_with(|| slopes(v, skin, values));
                let offset = (at - skin.positions[v as usize]) * 0.5;
                [0, 1, 2, 3].map(|k| value(v, k) + slopes[k].dot(offset))
            });
            std::array::from_fn(|k| {
                let sum: f32 = grown.iter().zip(blend.weights).map(|(grown, w)| grown[k] * w).sum();
                sum.round().clamp(0.0, 255.0) as u8
            })
        })
        .collect()
}

/// The same for the whole of a skin, as the graphics card takes it.
pub fn all_slopes(skin: &Surface, values: &[[u8; 4]]) -> Vec<Slopes> {
    let mut found: Vec<Slopes> = vec![default(); values.len()];
    let mut known: HashMap<u32, Slopes> = HashMap::new();
    let most = 127.0 / (MOST_SLOPE * 255.0);
    for corners in skin.indices.chunks_exact(3) {
        if corners.iter().all(|v| values[*v as usize][..3] == [0; 3]) {
            continue;
        }
        for v in corners {
            found[*v as usize] = *known.entry(skin.welded(*v)).or_insert_with(|| {
                let [first, second, third, _] = slopes(*v, skin, values);
                [first, second, third].map(|slope| {
                    let [x, y, z] = (slope * (0.5 * most)).to_array().map(|x| x.round().clamp(-127.0, 127.0) as i8);
                    [x, y, z, 0]
                })
            });
        }
    }
    found
}

/// How each of the four values grows round a vertex, per meter: the mean over its triangles by their areas.
fn slopes(vertex: u32, skin: &Surface, values: &[[u8; 4]]) -> [Vec3; 4] {
    let (mut sums, mut areas) = ([Vec3::ZERO; 4], 0.0);
    for triangle in skin.around(vertex) {
        let corners = skin.corners(triangle);
        let [a, b, c] = corners.map(|v| skin.positions[v as usize]);
        let twice = (b - a).cross(c - a);
        let area = twice.length();
        if area < 1e-10 {
            continue;
        }
        let out = twice / area;
        // Each corner's share grows towards it across the opposite edge.
        let across = [c - b, a - c, b - a].map(|edge| out.cross(edge));
        for (corner, across) in corners.into_iter().zip(across) {
            let value = values.get(corner as usize).copied().unwrap_or_default();
            for (sum, value) in sums.iter_mut().zip(value) {
                *sum += across * f32::from(value);
            }
        }
        areas += area;
    }
    if areas > 0.0 { sums.map(|sum| sum / areas) } else { sums }
}

fn mixed(corners: [[u8; 4]; 3], weights: [f32; 3]) -> [u8; 4] {
    std::array::from_fn(|k| {
        let sum: f32 = corners.iter().zip(weights).map(|(c, w)| f32::from(c[k]) * w).sum();
        sum.round() as u8
    })
}

/// The second byte of what is baked is the belly of muscles; in the third the finer skin has its sign.
const FINE: u8 = 255;

pub fn patch_mesh(patch: &Patch, anatomy: &Anatomy) -> Mesh {
    let skin = &anatomy.skin;
    let vertices: Vec<BodyVertex> = patch
        .vertices
        .iter()
        .map(|blend| {
            let normals = blend.corners.iter().zip(blend.weights).map(|(&c, w)| skin.normals[c as usize] * w);
            let look = blend.corners.map(|c| anatomy.look[c as usize]);
            let [open, belly, ..] = mixed(look.map(|l| l.0), blend.weights);
            BodyVertex {
                position: blend.position(skin),
                normal: snorm(normals.sum::<Vec3>().normalize_or(Vec3::Y)),
                baked: [open, belly, FINE, 0],
                color: mixed(look.map(|l| l.1), blend.weights),
            }
        })
        .collect();
    Mesh::new(&vertices, &patch.indices)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::touch::Fineness;

    /// A flat skin of triangles of 20 mm round its middle.
    fn flat() -> (Vec<Vec3>, Surface) {
        let places: Vec<Vec3> =
            (0..81).map(|k| Vec3::new((k % 9) as f32 - 4.0, 0.0, (k / 9) as f32 - 4.0) * 0.02).collect();
        let quads = (0..8u32).flat_map(|row| (0..8).map(move |column| row * 9 + column));
        let indices = quads.flat_map(|k| [k, k + 9, k + 1, k + 1, k + 9, k + 10]).collect();
        (places.clone(), Surface::new(places, vec![Vec3::Y; 81], indices))
    }

    #[test]
    fn a_line_across_coarse_triangles_is_round() {
        // The distance from the middle.
        let (places, skin) = flat();
        let values: Vec<[u8; 4]> = places.iter().map(|p| [(p.length() * 2000.0).min(255.0) as u8, 0, 0, 0]).collect();
        let patch = Patch::new(&skin, Vec3::ZERO, Fineness { edge_m: 0.004, within_m: 0.08, ends_m: 0.09 });
        let painted = painted(&patch, &skin, &values);
        let off = patch.vertices.iter().zip(painted).filter_map(|(blend, [value, ..])| {
            let away = blend.position(&skin).length();
            (0.03..0.055).contains(&away).then(|| (f32::from(value) / 2000.0 - away).abs())
        });
        let most = off.fold(0.0, f32::max);
        assert!(most < 0.0011, "{:.2} mm from round", most * 1e3);
    }

    #[test]
    fn what_grows_evenly_is_told_so_at_every_vertex_near_it_and_nowhere_else() {
        let (places, skin) = flat();
        // From the middle on, 2 of 255 for each millimeter.
        let values: Vec<[u8; 4]> = places.iter().map(|p| [(p.x.max(0.0) * 2000.0) as u8, 0, 0, 9]).collect();
        for (place, [first, second, third]) in places.iter().zip(all_slopes(&skin, &values)) {
            let half = Vec3::from([first[0], first[1], first[2]].map(f32::from)) * (MOST_SLOPE / 127.0);
            if place.x > 0.01 && place.x < 0.07 {
                assert!(half.distance(Vec3::X * (2000.0 / 255.0 * 0.5)) < MOST_SLOPE / 127.0, "{half} at {place}");
            } else if place.x < -0.01 {
                assert_eq!(half, Vec3::ZERO, "at {place}");
            }
            assert_eq!([second, third], [[0; 4]; 2]);
        }
    }
}
