//! The lean renderer: one system in Bevy's render graph draws everything straight into the window.
//!
//! Order, fixed: background, the cut's surfaces, skeleton, deep, intermediate and superficial muscles, each with its outlines, skin (opaque,
//! or glass over its own depth), marks, contact. There is no `bevy_pbr` and no `bevy_core_pipeline`; `bevy_render`
//! supplies window surface, camera, mesh upload and pipeline cache.

mod draw;
mod pass;
mod shader;

use crate::body::Tissue;
use crate::touch::stretch::{MOST_JOINTS, RAMPS};
use crate::touch::underside::{GRID, OPEN_M};
use bevy::ecs::schedule::ScheduleLabel;
use bevy::mesh::MeshVertexAttribute;
use bevy::prelude::*;
use bevy::render::render_resource::{ShaderType, VertexFormat};
use bevy::render::renderer::{FlushCommands, RenderGraph, RenderGraphSystems};
use bevy::render::{ExtractSchedule, Render, RenderApp, RenderStartup, RenderSystems};

/// Surface normal, xyz; bend of the surface, w: -1 hollow, 1 edge.
pub const NORMAL: MeshVertexAttribute = MeshVertexAttribute::new("AtlasNormal", 0x7A71_0001, VertexFormat::Snorm8x4);
/// x: open to light, y: muscle belly, zw: number of the part (low, high byte).
pub const BAKED: MeshVertexAttribute = MeshVertexAttribute::new("AtlasBaked", 0x7A71_0002, VertexFormat::Unorm8x4);
/// Linear colour and opacity.
pub const COLOUR: MeshVertexAttribute = MeshVertexAttribute::new("AtlasColour", 0x7A71_0003, VertexFormat::Unorm8x4);
/// Direction of the muscle fibres, xyz.
pub const FIBRE: MeshVertexAttribute = MeshVertexAttribute::new("AtlasFibre", 0x7A71_0005, VertexFormat::Snorm8x4);
/// Across and along the fibres, 0..=1 for 512 mm.
pub const WEAVE: MeshVertexAttribute = MeshVertexAttribute::new("AtlasWeave", 0x7A71_0006, VertexFormat::Unorm16x2);
/// Parts that the shader has room for.
pub const MOST_PARTS: usize = 512;
/// Place within a mark: x, y in -1..1, radius of the point (mm), radius of the mesh (mm).
pub const LOCAL: MeshVertexAttribute = MeshVertexAttribute::new("AtlasLocal", 0x7A71_0004, VertexFormat::Float32x4);

/// Depths of the layers at a place of the cut: muscle, the muscle meant, its end, bone, metres.
pub const BOUNDS: MeshVertexAttribute = MeshVertexAttribute::new("AtlasBounds", 0x7A71_0007, VertexFormat::Float32x4);

/// What an entity's mesh is drawn as.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drawn {
    /// The surfaces of the cut under the contact.
    Section,
    Layer(Tissue),
    /// The skin round the contact, in finer triangles.
    Patch,
    Marks,
    Contact,
}

/// Changing per-vertex bytes beside the mesh (zone intensities, states of marks); uploaded when changed.
#[derive(Component, Clone, Default)]
pub struct VertexState(pub Vec<[u8; 4]>);

/// The camera needs some schedule label; nothing runs under it.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NoGraph;

/// Uniform `View` of the shader.
#[derive(ShaderType, Clone, Default)]
pub struct ViewUniform {
    pub clip_from_world: Mat4,
    pub eye: Vec4,
    pub key: Vec4,
    pub fill: Vec4,
    pub rim: Vec4,
    pub top: Vec4,
    pub bottom: Vec4,
    pub look: Vec4,
}

/// Uniform `Press` of the shader.
#[derive(ShaderType, Clone, Default)]
pub struct PressUniform {
    pub place: Vec4,
    pub normal: Vec4,
    pub tissue: Vec4,
    pub contact: Mat4,
    pub aside: Vec4,
    pub wrist: Vec4,
    pub depths: Vec4,
    pub shares: Vec4,
    pub band: Vec4,
    pub knot: Vec4,
    pub cut_along: Vec4,
    pub cut_toward: Vec4,
    pub cut_out: Vec4,
    pub cut_place: Vec4,
    pub underside: Heights,
}

/// The contact's underside, four heights in each.
#[derive(ShaderType, Clone)]
pub struct Heights {
    pub rows: [Vec4; GRID * GRID / 4],
}

impl Default for Heights {
    fn default() -> Self {
        Self { rows: [Vec4::splat(OPEN_M); GRID * GRID / 4] }
    }
}

/// Uniform `Motion` of the shader: a joint at rest turns and shifts nothing.
#[derive(ShaderType, Clone, Copy, Default, PartialEq)]
pub struct MotionUniform {
    pub joints: [JointUniform; MOST_JOINTS],
}

#[derive(ShaderType, Clone, Copy, Default, PartialEq)]
pub struct JointUniform {
    pub pivot: Vec4,
    pub axis: Vec4,
    pub shift: Vec4,
    pub ramps: [Vec4; RAMPS],
}

/// Uniform `parts` of the shader: x emphasis (-1 back .. 1 chosen), y opacity.
#[derive(ShaderType, Clone)]
pub struct PartsUniform {
    pub parts: [Vec4; MOST_PARTS],
}

/// How each part of the body is shown, in the order of [`super::anatomy::Anatomy`]'s parts.
#[derive(Resource, Clone, Default)]
pub struct PartStates(pub Vec<Vec4>);

/// Everything a frame needs beside meshes: written by the app's systems, copied to the render world.
#[derive(Resource, Clone, Default)]
pub struct Frame {
    /// Background colours (linear).
    pub top: Vec3,
    pub bottom: Vec3,
    pub dark: bool,
    /// Strength of the zones, 0..=1.
    pub zones: f32,
    /// Translucency of the skin, 0 opaque ..= 1.
    pub glass: f32,
    /// How far one sees through the skin round the point, 0..=1.
    pub window: f32,
    /// Presence of the skin, 0 gone ..= 1.
    pub skin: f32,
    /// The skin's third channel holds what must be spared; else the places that hurt.
    pub sparing: bool,
    /// Some part is to be outlined.
    pub outlined: bool,
    pub press: PressUniform,
    pub motion: MotionUniform,
}

pub struct LeanRenderPlugin;

impl Plugin for LeanRenderPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Frame>().init_resource::<PartStates>();
        // As a value, not a file: the first update can already draw with it.
        let shader = app
            .world_mut()
            .get_resource_mut::<Assets<Shader>>()
            .map(|mut shaders| shaders.add(Shader::from_wgsl(shader::SOURCE, "atlas.wgsl")));
        let (Some(shader), Some(render)) = (shader, app.get_sub_app_mut(RenderApp)) else { return };
        render
            .insert_resource(draw::AtlasShader(shader))
            .init_resource::<draw::Extracted>()
            .init_resource::<draw::States>()
            .init_resource::<draw::Drawings>()
            .add_systems(RenderStartup, draw::start)
            .add_systems(ExtractSchedule, draw::extract)
            .add_systems(Render, draw::prepare.in_set(RenderSystems::PrepareResources))
            .add_systems(
                RenderGraph,
                (
                    draw::draw.in_set(RenderGraphSystems::Render),
                    (|mut commands: FlushCommands| commands.flush()).in_set(RenderGraphSystems::Submit),
                ),
            );
    }
}

/// Frames in which the body was drawn, since the start of the app; `None` without a GPU.
pub fn drawn(app: &App) -> Option<u32> {
    Some(app.get_sub_app(RenderApp)?.world().get_resource::<draw::Drawings>()?.0)
}
