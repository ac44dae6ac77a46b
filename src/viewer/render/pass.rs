//! The kinds of draw, and the pipeline each one needs.

use super::gpu::Gpu;
use super::mesh::{Slopes, VertexKind};
use std::mem::offset_of;
use wgpu::VertexFormat::{Float32x3, Float32x4, Snorm8x4, Unorm8x4, Unorm16x2};

pub const SAMPLES: u32 = 4;
pub const DEPTH_FORMAT: wgpu::TextureFormat = wgpu::TextureFormat::Depth24Plus;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// The muscle that is looked for, over what lies before it: its depth, so that it shows one surface only.
    FoundDepth,
    Found,
    ContactDepth,
    Contact,
    /// Depth of the limbs alone, so that none of their inside is seen.
    LimbDepth,
    Limb,
}

impl Pass {
    /// Each pass with the names of its vertex and its fragment function.
    pub const ALL: [(Self, &'static str, &'static str); 15] = [
        (Self::Background, "background_vertex", "background"),
        (Self::Section, "section_vertex", "section"),
        (Self::Solid, "solid_vertex", "solid"),
        (Self::Muscle, "muscle_vertex", "muscle"),
        (Self::Outline, "outline_vertex", "outline"),
        (Self::Skin, "skin_vertex", "skin"),
        (Self::SkinDepth, "skin_vertex", "skin_depth"),
        (Self::Glass, "skin_vertex", "glass"),
        (Self::Marks, "mark_vertex", "mark"),
        (Self::FoundDepth, "found_vertex", "found_depth"),
        (Self::Found, "found_vertex", "found"),
        (Self::ContactDepth, "contact_vertex", "contact_depth"),
        (Self::Contact, "contact_vertex", "contact"),
        (Self::LimbDepth, "limb_vertex", "limb_depth"),
        (Self::Limb, "limb_vertex", "limb"),
    ];

    /// Whether per-vertex state is read from a second buffer.
    pub fn has_state(self) -> bool {
        matches!(self, Self::Skin | Self::SkinDepth | Self::Glass | Self::Marks | Self::LimbDepth | Self::Limb)
    }

    /// Whether a third buffer tells how that grows round each vertex.
    pub fn has_slopes(self) -> bool {
        self.has_state() && self != Self::Marks
    }

    /// Layers and ends that fade and sheets one sees through cover a part of the samples: they need no sorting this way.
    fn covers(self) -> bool {
        matches!(self, Self::Solid | Self::Muscle)
    }

    /// `kind`: layout of the vertices drawn, none for the background.
    pub fn pipeline(
        self,
        gpu: &Gpu,
        layout: &wgpu::PipelineLayout,
        shader: &wgpu::ShaderModule,
        kind: Option<VertexKind>,
    ) -> wgpu::RenderPipeline {
        let (_, vertex, fragment) = Self::ALL[self as usize];
        let attributes = kind.map_or(vec![], |kind| self.attributes(kind));
        let state = [wgpu::VertexAttribute { format: Unorm8x4, offset: 0, shader_location: attributes.len() as u32 }];
        let slopes = [0, 1, 2].map(|k| wgpu::VertexAttribute {
            format: Snorm8x4,
            offset: 4 * k,
            shader_location: attributes.len() as u32 + 1 + k as u32,
        });
        let per_vertex = |array_stride, attributes| wgpu::VertexBufferLayout {
            array_stride,
            step_mode: wgpu::VertexStepMode::Vertex,
            attributes,
        };
        let mut buffers = vec![];
        if let Some(kind) = kind {
            buffers.push(per_vertex(kind.stride(), &attributes[..]));
        }
        if self.has_state() {
            buffers.push(per_vertex(4, &state[..]));
        }
        if self.has_slopes() {
            buffers.push(per_vertex(size_of::<Slopes>() as u64, &slopes[..]));
        }
        let blend = match self {
            Self::Glass | Self::Limb => Some(wgpu::BlendState::ALPHA_BLENDING),
            Self::Marks | Self::Found | Self::Contact => Some(wgpu::BlendState::PREMULTIPLIED_ALPHA_BLENDING),
            _ => None,
        };
        let depth_only = matches!(self, Self::SkinDepth | Self::FoundDepth | Self::ContactDepth | Self::LimbDepth);
        let background = self == Self::Background;
        gpu.device.create_render_pipeline(&wgpu::RenderPipelineDescriptor {
            label: Some(fragment),
            layout: Some(layout),
            vertex: wgpu::VertexState {
                module: shader,
                entry_point: Some(vertex),
                compilation_options: Default::default(),
                buffers: &buffers,
            },
            fragment: Some(wgpu::FragmentState {
                module: shader,
                entry_point: Some(fragment),
                compilation_options: Default::default(),
                targets: &[Some(wgpu::ColorTargetState {
                    format: gpu.format(),
                    blend,
                    write_mask: match self {
                        _ if depth_only => wgpu::ColorWrites::empty(),
                        // Their alpha says which samples are covered, and the picture stays opaque.
                        _ if self.covers() => wgpu::ColorWrites::COLOR,
                        _ => wgpu::ColorWrites::ALL,
                    },
                })],
            }),
            primitive: wgpu::PrimitiveState {
                // A mirrored contact turns its triangles round; marks and thin sheets may be seen from both sides.
                cull_mode: match self {
                    Self::Background
                    | Self::Marks
                    | Self::Contact
                    | Self::ContactDepth
                    | Self::Found
                    | Self::FoundDepth
                    | Self::Muscle
                    | Self::Section => None,
                    Self::Outline => Some(wgpu::Face::Front),
                    _ => Some(wgpu::Face::Back),
                },
                ..Default::default()
            },
            depth_stencil: Some(wgpu::DepthStencilState {
                format: DEPTH_FORMAT,
                depth_write_enabled: Some(!background && blend.is_none()),
                // Depth is reversed: nearer is greater.
                depth_compare: Some(if background {
                    wgpu::CompareFunction::Always
                } else {
                    wgpu::CompareFunction::GreaterEqual
                }),
                stencil: Default::default(),
                bias: Default::default(),
            }),
            multisample: wgpu::MultisampleState {
                count: SAMPLES,
                alpha_to_coverage_enabled: self.covers(),
                ..Default::default()
            },
            multiview_mask: None,
            cache: None,
        })
    }

    /// What the pass reads of each vertex, at the locations of its vertex function.
    fn attributes(self, kind: VertexKind) -> Vec<wgpu::VertexAttribute> {
        use super::mesh::{BodyVertex, LimbVertex, MarkVertex, MuscleVertex, SectionVertex};
        let (position, normal) = ((Float32x3, 0), (Snorm8x4, offset_of!(BodyVertex, normal)));
        let baked = (Unorm8x4, offset_of!(BodyVertex, baked));
        let fields: &[(wgpu::VertexFormat, usize)] = match (self, kind) {
            (Self::Outline, _) => &[position, normal, baked],
            (_, VertexKind::Body) => &[position, normal, baked, (Unorm8x4, offset_of!(BodyVertex, color))],
            (_, VertexKind::Limb) => &[
                position,
                normal,
                baked,
                (Unorm8x4, offset_of!(LimbVertex, color)),
                (Float32x3, offset_of!(LimbVertex, anchor)),
            ],
            (_, VertexKind::Muscle) => &[
                position,
                normal,
                baked,
                (Snorm8x4, offset_of!(MuscleVertex, fiber)),
                (Unorm16x2, offset_of!(MuscleVertex, weave)),
            ],
            (_, VertexKind::Mark) => &[position, normal, (Float32x4, offset_of!(MarkVertex, local))],
            (_, VertexKind::Section) => &[
                position,
                normal,
                (Float32x4, offset_of!(SectionVertex, bounds)),
                (Float32x4, offset_of!(SectionVertex, local)),
                (Float32x4, offset_of!(SectionVertex, sheaths)),
            ],
        };
        fields
            .iter()
            .enumerate()
            .map(|(location, (format, offset))| wgpu::VertexAttribute {
                format: *format,
                offset: *offset as u64,
                shader_location: location as u32,
            })
            .collect()
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
        let used: BTreeSet<_> =
            Pass::ALL.iter().flat_map(|(_, vertex, fragment)| [(true, *vertex), (false, *fragment)]).collect();
        assert_eq!(used, has);
    }
}
