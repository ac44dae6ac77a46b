//! Extraction, upload and the draw calls of a frame.

use super::pass::{DEPTH_FORMAT, Pass, SAMPLES};
use super::{
    Drawn, Frame, MOST_PARTS, MotionUniform, PartStates, PartsUniform, PressUniform, VertexState, ViewUniform,
};
use crate::body::Tissue;
use bevy::mesh::MeshVertexBufferLayoutRef;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::render::Extract;
use bevy::render::camera::ExtractedCamera;
use bevy::render::mesh::allocator::MeshAllocator;
use bevy::render::mesh::{RenderMesh, RenderMeshBufferInfo};
use bevy::render::render_asset::RenderAssets;
use bevy::render::render_resource::binding_types::uniform_buffer;
use bevy::render::render_resource::*;
use bevy::render::renderer::{RenderContext, RenderDevice, RenderQueue};
use bevy::render::view::{ExtractedView, ExtractedWindows};

#[derive(Resource, Clone)]
pub struct AtlasShader(pub Handle<Shader>);

/// Frames in which a layer of the body was drawn.
#[derive(Resource, Default)]
pub struct Drawings(pub u32);

struct Item {
    entity: Entity,
    mesh: AssetId<Mesh>,
    drawn: Drawn,
}

#[derive(Resource, Default)]
pub struct Extracted {
    items: Vec<Item>,
    frame: Frame,
    /// Taken by `prepare` when it changed.
    parts: Option<Vec<Vec4>>,
}

/// Per-vertex state: what changed, and the buffers it goes to.
#[derive(Resource, Default)]
pub struct States {
    changed: Vec<(Entity, Vec<[u8; 4]>)>,
    buffers: HashMap<Entity, Buffer>,
}

type PipelineKey = (Pass, TextureFormat, Option<MeshVertexBufferLayoutRef>);

#[derive(Resource)]
pub struct Lean {
    layout: BindGroupLayoutDescriptor,
    view: UniformBuffer<ViewUniform>,
    press: UniformBuffer<PressUniform>,
    parts: UniformBuffer<PartsUniform>,
    motion: UniformBuffer<MotionUniform>,
    bind: Option<BindGroup>,
    pipelines: HashMap<PipelineKey, CachedRenderPipelineId>,
    targets: Option<Targets>,
}

struct Targets {
    size: UVec2,
    format: TextureFormat,
    colour: TextureView,
    depth: TextureView,
}

pub fn start(mut commands: Commands) {
    commands.insert_resource(Lean {
        layout: BindGroupLayoutDescriptor::new(
            "atlas",
            &BindGroupLayoutEntries::sequential(
                ShaderStages::VERTEX_FRAGMENT,
                (
                    uniform_buffer::<ViewUniform>(false),
                    uniform_buffer::<PressUniform>(false),
                    uniform_buffer::<PartsUniform>(false),
                    uniform_buffer::<MotionUniform>(false),
                ),
            ),
        ),
        view: default(),
        press: default(),
        parts: UniformBuffer::from(PartsUniform { parts: [Vec4::Y; MOST_PARTS] }),
        motion: default(),
        bind: None,
        pipelines: default(),
        targets: None,
    });
}

pub fn extract(
    drawables: Extract<Query<(Entity, &Mesh3d, &Drawn, &ViewVisibility, Option<Ref<VertexState>>)>>,
    frame: Extract<Res<Frame>>,
    parts: Extract<Res<PartStates>>,
    mut extracted: ResMut<Extracted>,
    mut states: ResMut<States>,
) {
    extracted.items.clear();
    extracted.frame = frame.clone();
    if parts.is_changed() {
        extracted.parts = Some(parts.0.clone());
    }
    for (entity, mesh, drawn, visible, state) in &drawables {
        if let Some(state) = state
            && state.is_changed()
        {
            states.changed.push((entity, state.0.clone()));
        }
        if visible.get() {
            extracted.items.push(Item { entity, mesh: mesh.id(), drawn: *drawn });
        }
    }
    extracted.items.sort_by_key(|i| i.drawn);
}

/// Draws of a frame in order; the first entry of each pair is the pass.
fn passes(extracted: &Extracted) -> impl Iterator<Item = (Pass, &Item)> {
    let glass = extracted.frame.glass > 0.001 || extracted.frame.window > 0.0;
    let contact = extracted.frame.press.tissue.y > 0.01;
    let outlined = extracted.frame.outlined;
    extracted.items.iter().flat_map(move |item| {
        let passes: &[Pass] = match item.drawn {
            Drawn::Section => &[Pass::Section],
            Drawn::Layer(Tissue::Skin) | Drawn::Patch if glass => &[Pass::SkinDepth, Pass::Glass],
            Drawn::Layer(Tissue::Skin) | Drawn::Patch => &[Pass::Skin],
            Drawn::Layer(Tissue::Skeleton) if outlined => &[Pass::Solid, Pass::Outline],
            Drawn::Layer(Tissue::Skeleton) => &[Pass::Solid],
            Drawn::Layer(_) if outlined => &[Pass::Muscle, Pass::Outline],
            Drawn::Layer(_) => &[Pass::Muscle],
            Drawn::Marks => &[Pass::Marks],
            Drawn::Contact if contact => &[Pass::ContactDepth, Pass::Contact],
            Drawn::Contact => &[],
        };
        passes.iter().map(move |p| (*p, item))
    })
}

pub fn prepare(
    mut lean: ResMut<Lean>,
    mut states: ResMut<States>,
    mut extracted: ResMut<Extracted>,
    device: Res<RenderDevice>,
    queue: Res<RenderQueue>,
    cache: Res<PipelineCache>,
    shader: Res<AtlasShader>,
    meshes: Res<RenderAssets<RenderMesh>>,
    windows: Res<ExtractedWindows>,
    views: Query<&ExtractedView, With<ExtractedCamera>>,
) {
    let Ok(view) = views.single() else { return };
    let lean = &mut *lean;
    if let Some(parts) = extracted.parts.take() {
        let mut uniform = [Vec4::Y; MOST_PARTS];
        for (to, from) in uniform.iter_mut().zip(parts) {
            *to = from;
        }
        lean.parts.set(PartsUniform { parts: uniform });
        lean.parts.write_buffer(&device, &queue);
    } else if lean.parts.binding().is_none() {
        lean.parts.write_buffer(&device, &queue);
    }
    let frame = &extracted.frame;
    let camera = view.world_from_view.to_matrix();
    let size = view.viewport.zw().as_vec2().max(Vec2::ONE);
    let light = |x: f32, y: f32, z: f32| camera.transform_vector3(Vec3::new(x, y, z).normalize()).extend(0.0);
    lean.view.set(ViewUniform {
        clip_from_world: view.clip_from_view * camera.inverse(),
        eye: view.world_from_view.translation().extend(f32::from(u8::from(frame.sparing))),
        key: light(-0.50, 0.62, 0.60),
        fill: light(0.80, 0.05, 0.45),
        rim: light(0.35, 0.45, -0.80),
        top: frame.top.extend(2.0 / size.x),
        bottom: frame.bottom.extend(2.0 / size.y),
        look: Vec4::new(frame.zones, frame.glass, frame.skin, f32::from(u8::from(frame.dark))),
    });
    lean.press.set(frame.press.clone());
    lean.view.write_buffer(&device, &queue);
    lean.press.write_buffer(&device, &queue);
    lean.motion.set(frame.motion);
    lean.motion.write_buffer(&device, &queue);

    let States { changed, buffers } = &mut *states;
    for (entity, state) in changed.drain(..) {
        let bytes: &[u8] = bytemuck::cast_slice(&state);
        match buffers.get(&entity) {
            Some(buffer) if buffer.size() == bytes.len() as u64 => queue.write_buffer(buffer, 0, bytes),
            _ => {
                let buffer = device.create_buffer_with_data(&BufferInitDescriptor {
                    label: Some("vertex state"),
                    contents: bytes,
                    usage: BufferUsages::VERTEX | BufferUsages::COPY_DST,
                });
                buffers.insert(entity, buffer);
            }
        }
    }

    let Some(window) = windows.primary.and_then(|e| windows.windows.get(&e)) else { return };
    let Some(format) = window.swap_chain_texture_view_format else { return };
    let size = UVec2::new(window.physical_width, window.physical_height);
    if lean.targets.as_ref().is_none_or(|t| t.size != size || t.format != format) {
        let target = |format| {
            let texture = device.create_texture(&TextureDescriptor {
                label: Some("atlas target"),
                size: Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
                mip_level_count: 1,
                sample_count: SAMPLES,
                dimension: TextureDimension::D2,
                format,
                usage: TextureUsages::RENDER_ATTACHMENT,
                view_formats: &[],
            });
            texture.create_view(&default())
        };
        lean.targets = Some(Targets { size, format, colour: target(format), depth: target(DEPTH_FORMAT) });
    }

    let mut want = |key: PipelineKey| {
        if !lean.pipelines.contains_key(&key)
            && let Some(descriptor) = key.0.pipeline(&lean.layout, &shader.0, key.1, key.2.as_ref())
        {
            lean.pipelines.insert(key, cache.queue_render_pipeline(descriptor));
        }
    };
    want((Pass::Background, format, None));
    for (pass, item) in passes(&extracted) {
        if let Some(mesh) = meshes.get(item.mesh) {
            want((pass, format, Some(mesh.layout.clone())));
        }
    }
    if let (Some(view), Some(press), Some(parts), Some(motion)) =
        (lean.view.binding(), lean.press.binding(), lean.parts.binding(), lean.motion.binding())
    {
        let layout = cache.get_bind_group_layout(&lean.layout);
        let entries = BindGroupEntries::sequential((view, press, parts, motion));
        lean.bind = Some(device.create_bind_group("atlas", &layout, &entries));
    }
}

pub fn draw(
    lean: Res<Lean>,
    extracted: Res<Extracted>,
    states: Res<States>,
    cache: Res<PipelineCache>,
    meshes: Res<RenderAssets<RenderMesh>>,
    allocator: Res<MeshAllocator>,
    mut windows: ResMut<ExtractedWindows>,
    mut drawings: ResMut<Drawings>,
    mut context: RenderContext,
) {
    let Some(entity) = windows.primary else { return };
    let Some(window) = windows.windows.get_mut(&entity) else { return };
    let (Some(out), Some(targets), Some(bind)) = (&window.swap_chain_texture_view, &lean.targets, &lean.bind) else {
        return;
    };
    let pipeline = |key: &PipelineKey| lean.pipelines.get(key).and_then(|id| cache.get_render_pipeline(*id));
    let mut layers = 0;
    {
        let mut pass = context.begin_tracked_render_pass(RenderPassDescriptor {
            label: Some("atlas"),
            color_attachments: &[Some(RenderPassColorAttachment {
                view: &targets.colour,
                depth_slice: None,
                resolve_target: Some(out),
                ops: Operations {
                    load: LoadOp::Clear(LinearRgba::from_vec3(extracted.frame.bottom).into()),
                    store: StoreOp::Discard,
                },
            })],
            depth_stencil_attachment: Some(RenderPassDepthStencilAttachment {
                view: &targets.depth,
                depth_ops: Some(Operations { load: LoadOp::Clear(0.0), store: StoreOp::Discard }),
                stencil_ops: None,
            }),
            timestamp_writes: None,
            occlusion_query_set: None,
            multiview_mask: None,
        });
        if let Some(background) = pipeline(&(Pass::Background, targets.format, None)) {
            pass.set_render_pipeline(background);
            pass.set_bind_group(0, bind, &[]);
            pass.draw(0..3, 0..1);
        }
        for (kind, item) in passes(&extracted) {
            let (Some(mesh), Some(vertices)) = (meshes.get(item.mesh), allocator.mesh_vertex_slice(&item.mesh)) else {
                continue;
            };
            let Some(pipeline) = pipeline(&(kind, targets.format, Some(mesh.layout.clone()))) else { continue };
            pass.set_render_pipeline(pipeline);
            pass.set_bind_group(0, bind, &[]);
            pass.set_vertex_buffer(0, vertices.buffer.slice(..));
            if kind.has_state() {
                let Some(state) = states.buffers.get(&item.entity) else { continue };
                pass.set_vertex_buffer(1, state.slice(..));
            }
            match &mesh.buffer_info {
                RenderMeshBufferInfo::Indexed { count, index_format } => {
                    let Some(indices) = allocator.mesh_index_slice(&item.mesh) else { continue };
                    pass.set_index_buffer(indices.buffer.slice(..), *index_format);
                    // WebGL2 has no base vertex; there the allocator gives each mesh a vertex slab of its own.
                    let range = indices.range.start..indices.range.start + count;
                    pass.draw_indexed(range, vertices.range.start as i32, 0..1);
                }
                RenderMeshBufferInfo::NonIndexed => pass.draw(vertices.range, 0..1),
            }
            layers += u32::from(matches!(item.drawn, Drawn::Layer(_)));
        }
    }
    // Without a `ViewTarget` this flag is what makes `bevy_render` present the window.
    window.needs_initial_present = true;
    drawings.0 += u32::from(layers > 0);
}
