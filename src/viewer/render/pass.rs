//! The kinds of draw, and the pipeline each one needs.

use super::{BAKED, BOUNDS, COLOUR, FIBRE, LOCAL, NORMAL, WEAVE};
use bevy::mesh::{MeshVertexBufferLayoutRef, VertexBufferLayout};
use bevy::prelude::*;
use bevy::render::render_resource::*;

pub const SAMPLES: u32 = 4;
pub const DEPTH_FORMAT: TextureFormat = TextureFormat::Depth24Plus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pass {
    Background,
    Section,
    Solid,
    Muscle,
    /// A line round parts that stand out: their far side, a little larger.
    Outline,
    Skin,
    /// Depth of the skin alone, so that glass shows one surface only.
    SkinDepth,
    Glass,
    Marks,
    ContactDepth,
    Contact,
}

impl Pass {
    #[cfg(test)]
    const ALL: [Self; 11] = [
        Self::Background,
        Self::Section,
        Self::Solid,
        Self::Muscle,
        Self::Outline,
        Self::Skin,
        Self::SkinDepth,
        Self::Glass,
        Self::Marks,
        Self::ContactDepth,
        Self::Contact,
    ];

    /// Whether per-vertex state is read from a second buffer.
    pub fn has_state(self) -> bool {
        matches!(self, Pass::Skin | Pass::SkinDepth | Pass::Glass | Pass::Marks)
    }

    fn entries(self) -> (&'static str, &'static str) {
        match self {
            Pass::Background => ("background_vertex", "background"),
            Pass::Section => ("section_vertex", "section"),
            Pass::Solid => ("solid_vertex", "solid"),
            Pass::Muscle => ("muscle_vertex", "muscle"),
            Pass::Outline => ("outline_vertex", "outline"),
            Pass::Skin => ("skin_vertex", "skin"),
            Pass::SkinDepth => ("skin_vertex", "skin_depth"),
            Pass::Glass => ("skin_vertex", "glass"),
            Pass::Marks => ("mark_vertex", "mark"),
            Pass::ContactDepth => ("contact_vertex", "contact_depth"),
            Pass::Contact => ("contact_vertex", "contact"),
        }
    }

    /// `mesh`: layout of the mesh drawn, none for the background.
    pub fn pipeline(
        self,
        layout: &BindGroupLayoutDescriptor,
        shader: &Handle<Shader>,
        format: TextureFormat,
        mesh: Option<&MeshVertexBufferLayoutRef>,
    ) -> Option<RenderPipelineDescriptor> {
        let mut buffers = vec![];
        if let Some(mesh) = mesh {
            let mut attributes = vec![Mesh::ATTRIBUTE_POSITION.at_shader_location(0), NORMAL.at_shader_location(1)];
            match self {
                Pass::Marks => attributes.push(LOCAL.at_shader_location(2)),
                Pass::Section => attributes.extend([BOUNDS.at_shader_location(2), LOCAL.at_shader_location(3)]),
                Pass::Outline => attributes.push(BAKED.at_shader_location(2)),
                Pass::Muscle => attributes.extend([
                    BAKED.at_shader_location(2),
                    FIBRE.at_shader_location(3),
                    WEAVE.at_shader_location(4),
                ]),
                _ => attributes.extend([BAKED.at_shader_location(2), COLOUR.at_shader_location(3)]),
            }
            buffers.push(mesh.0.get_layout(&attributes).ok()?);
            if self.has_state() {
                buffers.push(VertexBufferLayout {
                    array_stride: 4,
                    step_mode: VertexStepMode::Vertex,
                    attributes: vec![VertexAttribute {
                        format: VertexFormat::Unorm8x4,
                        offset: 0,
                        shader_location: if self == Pass::Marks { 3 } else { 4 },
                    }],
                });
            }
        }
        let (vertex, fragment) = self.entries();
        let blend = match self {
            Pass::Glass | Pass::Contact => Some(BlendState::ALPHA_BLENDING),
            Pass::Marks => Some(BlendState::PREMULTIPLIED_ALPHA_BLENDING),
            _ => None,
        };
        let depth_only = matches!(self, Pass::SkinDepth | Pass::ContactDepth);
        let background = self == Pass::Background;
        Some(RenderPipelineDescriptor {
            label: Some(vertex.into()),
            layout: vec![layout.clone()],
            vertex: VertexState { shader: shader.clone(), entry_point: Some(vertex.into()), buffers, ..default() },
            fragment: Some(FragmentState {
                shader: shader.clone(),
                entry_point: Some(fragment.into()),
                targets: vec![Some(ColorTargetState {
                    format,
                    blend,
                    write_mask: if depth_only { ColorWrites::empty() } else { ColorWrites::ALL },
                })],
                ..default()
            }),
            primitive: PrimitiveState {
                // A mirrored contact turns its triangles round; marks and thin sheets may be seen from both sides.
                cull_mode: match self {
                    Pass::Background
                    | Pass::Marks
                    | Pass::Contact
                    | Pass::ContactDepth
                    | Pass::Muscle
                    | Pass::Section => None,
                    Pass::Outline => Some(Face::Front),
                    _ => Some(Face::Back),
                },
                ..default()
            },
            depth_stencil: Some(DepthStencilState {
                format: DEPTH_FORMAT,
                depth_write_enabled: Some(!background && blend.is_none()),
                // Bevy's depth is reversed: nearer is greater.
                depth_compare: Some(if background { CompareFunction::Always } else { CompareFunction::GreaterEqual }),
                stencil: default(),
                bias: default(),
            }),
            multisample: MultisampleState {
                count: SAMPLES,
                // Layers that fade and sheets one sees through need no sorting this way.
                alpha_to_coverage_enabled: matches!(self, Pass::Solid | Pass::Muscle),
                ..default()
            },
            ..default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::viewer::render::shader;
    use naga::ShaderStage;
    use std::collections::BTreeSet;

    #[test]
    fn the_passes_use_all_entry_points_of_the_shader_and_no_others() {
        let module = naga::front::wgsl::parse_str(shader::SOURCE).unwrap();
        let has: BTreeSet<_> = module.entry_points.iter().map(|e| (e.stage == ShaderStage::Vertex, &*e.name)).collect();
        let used: BTreeSet<_> = Pass::ALL
            .iter()
            .flat_map(|pass| {
                let (vertex, fragment) = pass.entries();
                [(true, vertex), (false, fragment)]
            })
            .collect();
        assert_eq!(used, has);
    }
}
