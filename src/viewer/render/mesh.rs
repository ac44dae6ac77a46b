//! Geometry on its way to the graphics card: interleaved vertices whose layout the passes know.

use super::gpu::Gpu;
use bevy::prelude::*;
use bytemuck::{Pod, Zeroable};
use wgpu::util::DeviceExt;

/// Vertex of skin, bones and contacts.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct BodyVertex {
    pub position: Vec3,
    /// xyz: surface normal; w: bend of the surface, -1 hollow, 1 edge.
    pub normal: [i8; 4],
    /// x: open to light, y: muscle belly, zw: number of the part (low, high byte).
    pub baked: [u8; 4],
    /// Linear color and opacity.
    pub color: [u8; 4],
}

/// Vertex of the limbs that continue the body.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct LimbVertex {
    pub position: Vec3,
    pub normal: [i8; 4],
    /// x: open to light, y: distance from the cut, z: 255 for legs, w: nothing.
    pub baked: [u8; 4],
    /// Linear color at the cut.
    pub color: [u8; 4],
    /// The place whose motion it follows.
    pub anchor: Vec3,
}

/// Vertex of muscles.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct MuscleVertex {
    pub position: Vec3,
    pub normal: [i8; 4],
    pub baked: [u8; 4],
    /// Direction of the muscle fibers, and how far they have thinned out, 127 ended.
    pub fiber: [i8; 4],
    /// Across and along the fibers, 0..=1 for 512 mm.
    pub weave: [u16; 2],
}

/// Vertex of the discs that mark trigger points.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct MarkVertex {
    pub position: Vec3,
    pub normal: [i8; 4],
    /// Corner of the dot's square: x, y in -1..1.
    pub local: [f32; 4],
}

/// Vertex of the surfaces of the cut under the contact.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct SectionVertex {
    pub position: Vec3,
    pub normal: [i8; 4],
    /// Depths of the layers there: muscle, the point's muscle, its end, bone, meters.
    pub bounds: [f32; 4],
    /// Meters along the band, away from the face, and below the skin; and the depth at which the first muscle below the point's
    /// begins.
    pub local: [f32; 4],
    /// Depths at which the second and third muscle above the point's begin, and the same below it, meters.
    pub sheaths: [f32; 4],
}

/// Layout of a mesh's vertices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VertexKind {
    Body,
    Muscle,
    Mark,
    Section,
    Limb,
}

impl VertexKind {
    /// Bytes from one vertex to the next.
    pub fn stride(self) -> u64 {
        let size = match self {
            Self::Body => size_of::<BodyVertex>(),
            Self::Muscle => size_of::<MuscleVertex>(),
            Self::Mark => size_of::<MarkVertex>(),
            Self::Section => size_of::<SectionVertex>(),
            Self::Limb => size_of::<LimbVertex>(),
        };
        size as u64
    }
}

/// Which layout a vertex type has.
pub trait Vertex: Pod {
    const KIND: VertexKind;
}

macro_rules! vertex {
    ($($vertex:ident: $kind:ident),*) => {
        $(impl Vertex for $vertex { const KIND: VertexKind = VertexKind::$kind; })*
    };
}

vertex!(BodyVertex: Body, MuscleVertex: Muscle, MarkVertex: Mark, SectionVertex: Section, LimbVertex: Limb);

/// Triangles to be drawn; given up once the graphics card has them.
#[derive(Component)]
pub struct Mesh {
    kind: VertexKind,
    vertices: Vec<u8>,
    /// As 16 bits where they fit.
    indices: Vec<u8>,
    index_format: wgpu::IndexFormat,
    index_count: u32,
}

impl Mesh {
    pub fn new<V: Vertex>(vertices: &[V], indices: &[u32]) -> Self {
        let (index_format, mut bytes) = if vertices.len() < 65536 {
            let short: Vec<u16> = indices.iter().map(|&i| i as u16).collect();
            (wgpu::IndexFormat::Uint16, bytemuck::cast_slice(&short).to_vec())
        } else {
            (wgpu::IndexFormat::Uint32, bytemuck::cast_slice(indices).to_vec())
        };
        // Buffers are copied in fours.
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        Self {
            kind: V::KIND,
            vertices: bytemuck::cast_slice(vertices).to_vec(),
            indices: bytes,
            index_format,
            index_count: indices.len() as u32,
        }
    }
}

/// A mesh on the graphics card.
#[derive(Component)]
pub struct GpuMesh {
    pub kind: VertexKind,
    pub vertices: wgpu::Buffer,
    pub indices: wgpu::Buffer,
    pub index_format: wgpu::IndexFormat,
    pub index_count: u32,
}

/// Changing per-vertex bytes beside the mesh (zone intensities, states of marks); uploaded when changed.
#[derive(Component, Clone, Default)]
pub struct VertexState(pub Vec<[u8; 4]>);

/// The same on the graphics card.
#[derive(Component)]
pub struct GpuVertexState(pub wgpu::Buffer);

/// How three of a vertex's bytes grow round it: half of it, in 127ths of [`super::uniforms::MOST_SLOPE`]. So lines of what is
/// painted are round across large triangles.
pub type Slopes = [[i8; 4]; 3];

/// For each vertex, beside its [`VertexState`]; uploaded when changed.
#[derive(Component, Clone, Default)]
pub struct VertexSlopes(pub Vec<Slopes>);

/// The same on the graphics card.
#[derive(Component)]
pub struct GpuVertexSlopes(pub wgpu::Buffer);

/// Hands new meshes to the graphics card.
pub fn upload_meshes(gpu: Res<Gpu>, meshes: Query<(Entity, &Mesh)>, mut commands: Commands) {
    for (entity, mesh) in &meshes {
        let buffer = |contents: &[u8], usage| {
            gpu.device.create_buffer_init(&wgpu::util::BufferInitDescriptor { label: None, contents, usage })
        };
        let on_card = GpuMesh {
            kind: mesh.kind,
            vertices: buffer(&mesh.vertices, wgpu::BufferUsages::VERTEX),
            indices: buffer(&mesh.indices, wgpu::BufferUsages::INDEX),
            index_format: mesh.index_format,
            index_count: mesh.index_count,
        };
        commands.entity(entity).insert(on_card).remove::<Mesh>();
    }
}

/// Hands changed vertex states to the graphics card.
pub fn upload_vertex_states(
    gpu: Res<Gpu>,
    states: Query<(Entity, &VertexState, Option<&GpuVertexState>), Changed<VertexState>>,
    slopes: Query<(Entity, &VertexSlopes, Option<&GpuVertexSlopes>), Changed<VertexSlopes>>,
    mut commands: Commands,
) {
    for (entity, state, on_card) in &states {
        if let Some(buffer) = written(&gpu, bytemuck::cast_slice(&state.0), on_card.map(|on_card| &on_card.0)) {
            commands.entity(entity).insert(GpuVertexState(buffer));
        }
    }
    for (entity, slopes, on_card) in &slopes {
        if let Some(buffer) = written(&gpu, bytemuck::cast_slice(&slopes.0), on_card.map(|on_card| &on_card.0)) {
            commands.entity(entity).insert(GpuVertexSlopes(buffer));
        }
    }
}

/// Writes over what is there; where that is of another size, or nothing, a new buffer comes back.
fn written(gpu: &Gpu, contents: &[u8], on_card: Option<&wgpu::Buffer>) -> Option<wgpu::Buffer> {
    if let Some(buffer) = on_card.filter(|buffer| buffer.size() == contents.len() as u64) {
        gpu.queue.write_buffer(buffer, 0, contents);
        return None;
    }
    let usage = wgpu::BufferUsages::VERTEX | wgpu::BufferUsages::COPY_DST;
    Some(gpu.device.create_buffer_init(&wgpu::util::BufferInitDescriptor { label: None, contents, usage }))
}
