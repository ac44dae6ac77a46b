//! The renderer on wgpu: one render pass draws everything straight into the canvas.
//!
//! Draw order is fixed: background, the cut's surfaces, skeleton, deep, intermediate and superficial muscles, each with
//! its outlines, the skin (opaque, or glass over its own depth), marks, the muscle that is looked for, contact, limbs.
//! What changes every frame is in four
//! uniforms ([`uniforms`]), what changes by vertex in [`VertexState`].

mod draw;
pub mod gpu;
pub mod mesh;
mod pass;
mod shader;
pub mod uniforms;

use crate::body::Tissue;
use bevy::prelude::*;
pub use draw::Renderer;
use gpu::Gpu;
pub use mesh::{Mesh, VertexSlopes, VertexState};
pub use pass::Pass;
use std::ops::Range;
use uniforms::{MotionUniform, PartUniform, PressUniform, ROUND_ENDS};

/// What an entity's mesh is drawn as, in the order of drawing.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[require(Visible)]
pub enum DrawKind {
    /// The surfaces of the cut under the contact.
    Section,
    Layer(Tissue),
    /// The skin round the contact, in finer triangles.
    Patch,
    Marks,
    Contact,
    /// What continues the body beyond its cuts; all else shows through it.
    Limbs,
}

/// Whether an entity's mesh is drawn.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct Visible(pub bool);

impl Default for Visible {
    fn default() -> Self {
        Self(true)
    }
}

/// The lens of the camera; where it stands and looks is its `Transform`.
#[derive(Component, Clone, Copy, Debug)]
#[require(Transform)]
pub struct Camera {
    /// Vertical field of view, radians.
    pub fov: f32,
    /// Distance of the near plane, meters; there is no far one.
    pub near: f32,
}

impl Camera {
    /// Projection for a picture of the given width / height, with depth 1 at the near plane and 0 at infinity.
    fn clip_from_view(&self, aspect: f32) -> Mat4 {
        Mat4::perspective_infinite_reverse_rh(self.fov, aspect, self.near)
    }
}

/// How each part of the body is shown, in the order of [`super::anatomy::Anatomy`]'s parts.
#[derive(Resource, Clone, Default)]
pub struct PartStates(pub Vec<PartUniform>);

/// Frames in which a layer of the body was drawn.
#[derive(Resource, Default)]
pub struct Drawings(pub u32);

/// Where the body is cut off; its right side mirrors the left.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ends {
    /// Middle of the left arm's cut, and the way the arm goes on.
    pub arm: Vec3,
    pub arm_onward: Vec3,
    pub arm_radius_m: f32,
    /// Height of the thighs' cuts, meters.
    pub legs: f32,
}

/// Everything a frame needs beside meshes and camera.
#[derive(Resource, Clone, Default)]
pub struct Frame {
    /// Background colors (linear).
    pub top: Vec3,
    pub bottom: Vec3,
    pub dark: bool,
    /// Strength of the zones, 0..=1.
    pub zones: f32,
    /// Where pain is felt deep down.
    pub round_ends: [Vec4; ROUND_ENDS],
    /// Translucency of the skin, 0 opaque ..= 1.
    pub glass: f32,
    /// How far one sees through the skin round the point, 0..=1.
    pub window: f32,
    /// The muscle that is looked for through that window, by where it is drawn.
    pub found: Option<(Tissue, Range<u32>)>,
    /// Presence of the skin, 0 gone ..= 1.
    pub skin: f32,
    /// Presence of arms and legs beyond the cuts, 0 gone ..= 1.
    pub limbs: Vec2,
    pub ends: Ends,
    /// The skin's third channel holds what must be spared; else the places that hurt.
    pub sparing: bool,
    /// Some part is to be outlined.
    pub outlined: bool,
    pub press: PressUniform,
    pub motion: MotionUniform,
}

/// Draws in [`super::ViewerSet::Render`], where there is a [`Gpu`] and something changed. Steps in order: new meshes, changed
/// vertex states; in updates that are to be drawn then the size of the canvas, uniforms, draw calls.
pub struct RenderPlugin;

impl Plugin for RenderPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Frame>().init_resource::<PartStates>().init_resource::<Drawings>();
        if let Some(gpu) = app.world().get_resource::<Gpu>() {
            let renderer = draw::Renderer::new(gpu);
            app.insert_resource(renderer);
        }
        app.add_systems(
            Update,
            (
                (mesh::upload_meshes, mesh::upload_vertex_states).chain(),
                (resize, draw::write_uniforms, draw::draw).chain().run_if(super::pacing::due),
                draw::prepare_more,
            )
                .chain()
                .in_set(super::ViewerSet::Render)
                .run_if(resource_exists::<Gpu>),
        );
    }
}

fn resize(canvas: Res<super::canvas::Canvas>, mut gpu: ResMut<Gpu>) {
    gpu.resize(canvas.physical());
}
