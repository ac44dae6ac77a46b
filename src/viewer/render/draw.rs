//! One frame: uniforms, targets, pipelines and draw calls.

use super::gpu::{Gpu, texture};
use super::mesh::{GpuMesh, GpuVertexSlopes, GpuVertexState, VertexKind};
use super::pass::{DEPTH_FORMAT, Pass, SAMPLES};
use super::uniforms::{MotionUniform, PartsUniform, PressUniform, ViewUniform};
use super::{Camera, DrawKind, Drawings, Frame, PartStates, Visible};
use crate::body::Tissue;
use crate::viewer::canvas::Canvas;
use crate::viewer::pacing::Redraw;
use bevy::prelude::*;
use bytemuck::bytes_of;
use std::ops::Range;

/// What all frames share on the graphics card.
#[derive(Resource)]
pub struct Renderer {
    shader: wgpu::ShaderModule,
    layout: wgpu::PipelineLayout,
    view: wgpu::Buffer,
    press: wgpu::Buffer,
    parts: wgpu::Buffer,
    motion: wgpu::Buffer,
    bindings: wgpu::BindGroup,
    /// Made when first drawn with.
    pipelines: Vec<(Pass, Option<VertexKind>, wgpu::RenderPipeline)>,
    targets: Option<Targets>,
    /// The uniforms on the card, so that only what changed is written.
    press_written: PressUniform,
    motion_written: MotionUniform,
}

struct Targets {
    size: UVec2,
    color: wgpu::TextureView,
    depth: wgpu::TextureView,
}

impl Targets {
    fn new(gpu: &Gpu) -> Self {
        let size = gpu.size();
        let view = |format| {
            texture(&gpu.device, size, SAMPLES, format, wgpu::TextureUsages::RENDER_ATTACHMENT)
                .create_view(&wgpu::TextureViewDescriptor::default())
        };
        Self { size, color: view(gpu.format()), depth: view(DEPTH_FORMAT) }
    }
}

/// Pipelines without which there is no first picture.
const FIRST: [(Pass, Option<VertexKind>); 2] = [(Pass::Background, None), (Pass::Skin, Some(VertexKind::Body))];

/// Those that are wanted as soon as somebody peels, points or presses; made while nothing moves.
const LATER: [(Pass, Option<VertexKind>); 12] = [
    (Pass::Marks, Some(VertexKind::Mark)),
    (Pass::Muscle, Some(VertexKind::Muscle)),
    (Pass::Solid, Some(VertexKind::Body)),
    (Pass::SkinDepth, Some(VertexKind::Body)),
    (Pass::Glass, Some(VertexKind::Body)),
    (Pass::Outline, Some(VertexKind::Muscle)),
    (Pass::Outline, Some(VertexKind::Body)),
    (Pass::FoundDepth, Some(VertexKind::Muscle)),
    (Pass::Found, Some(VertexKind::Muscle)),
    (Pass::ContactDepth, Some(VertexKind::Body)),
    (Pass::Contact, Some(VertexKind::Body)),
    (Pass::Section, Some(VertexKind::Section)),
];

impl Renderer {
    pub fn new(gpu: &Gpu) -> Self {
        let device = &gpu.device;
        let shader = device.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: Some("atlas"),
            source: wgpu::ShaderSource::Wgsl(super::shader::SOURCE.into()),
        });
        let entry = |binding| wgpu::BindGroupLayoutEntry {
            binding,
            visibility: wgpu::ShaderStages::VERTEX_FRAGMENT,
            ty: wgpu::BindingType::Buffer {
                ty: wgpu::BufferBindingType::Uniform,
                has_dynamic_offset: false,
                min_binding_size: None,
            },
            count: None,
        };
        let group = device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: None,
            entries: &[entry(0), entry(1), entry(2), entry(3)],
        });
        let layout = device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: None,
            bind_group_layouts: &[Some(&group)],
            immediate_size: 0,
        });
        let uniform = |contents: &[u8]| {
            use wgpu::util::DeviceExt;
            device.create_buffer_init(&wgpu::util::BufferInitDescriptor {
                label: None,
                contents,
                usage: wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST,
            })
        };
        let (press_written, motion_written) = (PressUniform::default(), MotionUniform::default());
        let view = uniform(bytes_of(&ViewUniform::default()));
        let press = uniform(bytes_of(&press_written));
        let parts = uniform(bytes_of(&PartsUniform::default()));
        let motion = uniform(bytes_of(&motion_written));
        let entries: Vec<_> = [&view, &press, &parts, &motion]
            .into_iter()
            .zip(0..)
            .map(|(buffer, binding)| wgpu::BindGroupEntry { binding, resource: buffer.as_entire_binding() })
            .collect();
        let bindings =
            device.create_bind_group(&wgpu::BindGroupDescriptor { label: None, layout: &group, entries: &entries });
        Self {
            shader,
            layout,
            view,
            press,
            parts,
            motion,
            bindings,
            pipelines: vec![],
            targets: None,
            press_written,
            motion_written,
        }
    }

    /// Makes one of the pipelines of the first picture; false once all are there.
    pub fn prepare(&mut self, gpu: &Gpu) -> bool {
        self.make_one_of(&FIRST, gpu)
    }

    fn make_one_of(&mut self, wanted: &[(Pass, Option<VertexKind>)], gpu: &Gpu) -> bool {
        let missing = wanted.iter().find(|(pass, kind)| self.pipeline(*pass, *kind).is_none());
        if let Some((pass, kind)) = missing {
            self.want(gpu, *pass, *kind);
        }
        missing.is_some()
    }

    /// The pipeline of a pass, made when it is missing.
    fn want(&mut self, gpu: &Gpu, pass: Pass, kind: Option<VertexKind>) {
        if self.pipeline(pass, kind).is_none() {
            let pipeline = pass.pipeline(gpu, &self.layout, &self.shader, kind);
            self.pipelines.push((pass, kind, pipeline));
        }
    }

    fn pipeline(&self, pass: Pass, kind: Option<VertexKind>) -> Option<&wgpu::RenderPipeline> {
        self.pipelines.iter().find(|(p, k, _)| *p == pass && *k == kind).map(|(_, _, pipeline)| pipeline)
    }
}

/// Passes in which a mesh is drawn, in order.
fn passes(kind: DrawKind, frame: &Frame) -> &'static [Pass] {
    let glass = frame.glass > 0.001 || frame.window > 0.0;
    match kind {
        DrawKind::Section => &[Pass::Section],
        DrawKind::Layer(Tissue::Skin) | DrawKind::Patch if glass => &[Pass::SkinDepth, Pass::Glass],
        DrawKind::Layer(Tissue::Skin) | DrawKind::Patch => &[Pass::Skin],
        DrawKind::Layer(Tissue::Skeleton) if frame.outlined => &[Pass::Solid, Pass::Outline],
        DrawKind::Layer(Tissue::Skeleton) => &[Pass::Solid],
        DrawKind::Layer(_) if frame.outlined => &[Pass::Muscle, Pass::Outline],
        DrawKind::Layer(_) => &[Pass::Muscle],
        DrawKind::Marks => &[Pass::Marks],
        DrawKind::Contact if frame.press.presence > 0.01 => &[Pass::ContactDepth, Pass::Contact],
        DrawKind::Contact => &[],
        DrawKind::Limbs => &[Pass::LimbDepth, Pass::Limb],
    }
}

/// Where in the press's uniform its grids begin.
const PRESS_GRID: usize = std::mem::offset_of!(PressUniform, field);

/// Writes the uniforms that changed.
pub fn write_uniforms(
    gpu: Res<Gpu>,
    frame: Res<Frame>,
    parts: Res<PartStates>,
    camera: Single<(&Camera, &Transform)>,
    canvas: Res<Canvas>,
    mut renderer: ResMut<Renderer>,
) {
    let (camera, transform) = *camera;
    let world_from_view = transform.to_matrix();
    let size = gpu.size().as_vec2();
    let light = |x: f32, y: f32, z: f32| world_from_view.transform_vector3(Vec3::new(x, y, z).normalize());
    let view = ViewUniform {
        clip_from_world: camera.clip_from_view(size.x / size.y) * world_from_view.inverse(),
        eye: transform.translation,
        sparing: f32::from(u8::from(frame.sparing)),
        key_light: light(-0.50, 0.62, 0.60),
        fill_light: light(0.80, 0.05, 0.45),
        rim_light: light(0.35, 0.45, -0.80),
        top_color: frame.top,
        pixel_width: 2.0 / size.x,
        bottom_color: frame.bottom,
        pixel_height: 2.0 / size.y,
        pixels_per_css: size.y / canvas.css.y.max(1.0),
        zone_strength: frame.zones,
        glass: frame.glass,
        skin: frame.skin,
        dark: f32::from(u8::from(frame.dark)),
        arms: frame.limbs.x,
        legs: frame.limbs.y,
        arm_end: frame.ends.arm,
        leg_end: frame.ends.legs,
        arm_onward: frame.ends.arm_onward,
        arm_radius_m: frame.ends.arm_radius_m,
        round_ends: frame.round_ends,
        ..default()
    };
    gpu.queue.write_buffer(&renderer.view, 0, bytes_of(&view));
    let (now, was) = (bytes_of(&frame.press), bytes_of(&renderer.press_written));
    // What is over the grid is most of it, and often stays as it was.
    let changed = if now[PRESS_GRID..] != was[PRESS_GRID..] { now.len() } else { PRESS_GRID };
    if now[..changed] != was[..changed] {
        gpu.queue.write_buffer(&renderer.press, 0, &now[..changed]);
        renderer.press_written = frame.press;
    }
    if renderer.motion_written != frame.motion {
        gpu.queue.write_buffer(&renderer.motion, 0, bytes_of(&frame.motion));
        renderer.motion_written = frame.motion;
    }
    if parts.is_changed() {
        let mut uniform = PartsUniform::default();
        for (to, from) in uniform.parts.iter_mut().zip(&parts.0) {
            *to = *from;
        }
        gpu.queue.write_buffer(&renderer.parts, 0, bytes_of(&uniform));
    }
}

/// After the first picture makes one of the other pipelines in each update that is not drawn.
pub fn prepare_more(
    gpu: Res<Gpu>,
    drawings: Res<Drawings>,
    mut renderer: ResMut<Renderer>,
    mut redraw: ResMut<Redraw>,
    mut done: Local<bool>,
) {
    if *done || drawings.0 == 0 {
        return;
    }
    *done = !redraw.drawn() && !renderer.make_one_of(&LATER, &gpu);
    if !*done {
        redraw.working();
    }
}

/// Draws everything shown, and presents it.
pub fn draw(
    gpu: Res<Gpu>,
    frame: Res<Frame>,
    meshes: Query<(&DrawKind, &Visible, &GpuMesh, Option<&GpuVertexState>, Option<&GpuVertexSlopes>)>,
    mut renderer: ResMut<Renderer>,
    mut drawings: ResMut<Drawings>,
) {
    let Some(target) = gpu.frame() else { return };
    let mut order: Vec<_> = meshes.iter().filter(|(_, visible, ..)| visible.0).collect();
    order.sort_by_key(|(kind, ..)| **kind);
    renderer.want(&gpu, Pass::Background, None);
    // The one muscle is drawn out of its layer's mesh, after all that lies before it.
    let found = frame.found.as_ref().filter(|_| frame.window > 0.0).and_then(|(tissue, indices)| {
        let of = order.iter().find(|(kind, ..)| **kind == DrawKind::Layer(*tissue))?;
        Some((of.2, indices.clone()))
    });
    if let Some((mesh, _)) = &found {
        FOUND.into_iter().for_each(|pass| renderer.want(&gpu, pass, Some(mesh.kind)));
    }
    for (kind, _, mesh, ..) in &order {
        for pass in passes(**kind, &frame) {
            renderer.want(&gpu, *pass, Some(mesh.kind));
        }
    }
    if renderer.targets.as_ref().is_none_or(|targets| targets.size != gpu.size()) {
        renderer.targets = Some(Targets::new(&gpu));
    }
    let renderer = &*renderer;
    let Some(targets) = &renderer.targets else { return };
    let view = target.view();
    let mut encoder = gpu.device.create_command_encoder(&default());
    let mut layers = 0;
    {
        let mut pass = encoder.begin_render_pass(&wgpu::RenderPassDescriptor {
            label: None,
            color_attachments: &[Some(wgpu::RenderPassColorAttachment {
                view: &targets.color,
                depth_slice: None,
                resolve_target: Some(&view),
                ops: wgpu::Operations { load: wgpu::LoadOp::Clear(wgpu::Color::BLACK), store: wgpu::StoreOp::Discard },
            })],
            depth_stencil_attachment: Some(wgpu::RenderPassDepthStencilAttachment {
                view: &targets.depth,
                depth_ops: Some(wgpu::Operations { load: wgpu::LoadOp::Clear(0.0), store: wgpu::StoreOp::Discard }),
                stencil_ops: None,
            }),
            timestamp_writes: None,
            occlusion_query_set: None,
            multiview_mask: None,
        });
        pass.set_bind_group(0, &renderer.bindings, &[]);
        if let Some(background) = renderer.pipeline(Pass::Background, None) {
            pass.set_pipeline(background);
            pass.draw(0..3, 0..1);
        }
        let mut found = found;
        for (kind, _, mesh, state, slopes) in order {
            if *kind > DrawKind::Marks {
                draw_found(&mut pass, renderer, found.take());
            }
            for draw in passes(*kind, &frame) {
                let Some(pipeline) = renderer.pipeline(*draw, Some(mesh.kind)) else { continue };
                pass.set_pipeline(pipeline);
                pass.set_vertex_buffer(0, mesh.vertices.slice(..));
                if draw.has_state() {
                    let Some(state) = state else { continue };
                    pass.set_vertex_buffer(1, state.0.slice(..));
                }
                if draw.has_slopes() {
                    let Some(slopes) = slopes else { continue };
                    pass.set_vertex_buffer(2, slopes.0.slice(..));
                }
                pass.set_index_buffer(mesh.indices.slice(..), mesh.index_format);
                pass.draw_indexed(0..mesh.index_count, 0, 0..1);
            }
            layers += u32::from(matches!(kind, DrawKind::Layer(_)));
        }
        draw_found(&mut pass, renderer, found);
        // On WebGL a frame is presented by a draw under the last pipeline's mask: without alpha the page would shine through.
        if let Some(background) = renderer.pipeline(Pass::Background, None) {
            pass.set_pipeline(background);
        }
    }
    gpu.submit(encoder.finish());
    target.present();
    drawings.0 += u32::from(layers > 0);
}

/// How the muscle that is looked for is drawn.
const FOUND: [Pass; 2] = [Pass::FoundDepth, Pass::Found];

fn draw_found(pass: &mut wgpu::RenderPass, renderer: &Renderer, found: Option<(&GpuMesh, Range<u32>)>) {
    let Some((mesh, indices)) = found else { return };
    for pipeline in FOUND.into_iter().filter_map(|draw| renderer.pipeline(draw, Some(mesh.kind))) {
        pass.set_pipeline(pipeline);
        pass.set_vertex_buffer(0, mesh.vertices.slice(..));
        pass.set_index_buffer(mesh.indices.slice(..), mesh.index_format);
        pass.draw_indexed(indices.clone(), 0, 0..1);
    }
}
