//! What the shader is told each frame: plain structs whose bytes are its uniform buffers.
//!
//! Field names, offsets and sizes are those of `assets/shaders/uniforms.wgsl`; `tests/shader.rs` compares the two.
//! A `Vec3` takes 12 bytes and the shader aligns it to 16, so a number follows each; unused ones are called `padding`.
//! Lengths are meters, directions have unit length, colors are linear, all in world space unless said otherwise.

use crate::touch::grid::GRID;
use crate::touch::stretch::{MOST_JOINTS, RAMPS};
use bytemuck::{Pod, Zeroable};
use glam::{Mat4, Vec3, Vec4};

/// Parts of the body that the shader has room for.
pub const MOST_PARTS: usize = 512;

/// The steepest half of a growth that is kept of what is painted: of all that a byte holds, per meter.
pub const MOST_SLOPE: f32 = 100.0;

/// Two for each place under which pain is felt deep down, of twelve at most.
pub const ROUND_ENDS: usize = 24;

/// Camera, lights, background and how the body is shown: uniform `view`, binding 0.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Pod, Zeroable)]
pub struct ViewUniform {
    pub clip_from_world: Mat4,
    /// Where the camera is.
    pub eye: Vec3,
    /// 1 where the skin's third channel holds what must be spared, 0 where it holds the places that hurt.
    pub sparing: f32,
    /// Towards the light from the front.
    pub key_light: Vec3,
    pub padding_key: f32,
    /// Towards the light that softens the shade.
    pub fill_light: Vec3,
    pub padding_fill: f32,
    /// Towards the light from behind.
    pub rim_light: Vec3,
    /// Pixels of the picture in one of the page's.
    pub pixels_per_css: f32,
    /// Background at the top.
    pub top_color: Vec3,
    /// A pixel's width in clip space.
    pub pixel_width: f32,
    /// Background at the bottom.
    pub bottom_color: Vec3,
    /// A pixel's height in clip space.
    pub pixel_height: f32,
    /// Strength of the zones, 0..=1.
    pub zone_strength: f32,
    /// Translucency of the skin, 0 opaque ..= 1 glass.
    pub glass: f32,
    /// Presence of the skin, 0 gone ..= 1.
    pub skin: f32,
    /// 1 on a dark page.
    pub dark: f32,
    /// Presence of the arms beyond their cuts, 0 gone ..= 1.
    pub arms: f32,
    /// The same of the legs.
    pub legs: f32,
    pub padding: [f32; 2],
    /// Middle of the left arm's cut.
    pub arm_end: Vec3,
    /// Height of the thighs' cuts.
    pub leg_end: f32,
    /// The way the left arm goes on.
    pub arm_onward: Vec3,
    /// Nothing of the arm is farther from its middle there.
    pub arm_radius_m: f32,
    /// Where pain is felt deep down, a line by its two ends: with the first how far from it the strength has sunk to the rim,
    /// metres, with the second the strength on it. Without a radius: no more.
    pub round_ends: [Vec4; ROUND_ENDS],
}

/// The pressing contact and the tissue under it: uniform `press`, binding 1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Pod, Zeroable)]
pub struct PressUniform {
    /// Where the contact meets the skin at rest.
    pub place: Vec3,
    /// Radius of the dent.
    pub radius_m: f32,
    /// Outward normal of the skin there.
    pub normal: Vec3,
    /// Depth of the dent.
    pub depth_m: f32,
    /// Blood flow of the skin, -1 pale ..= 1 flushed.
    pub flow: f32,
    /// Opacity of the contact, 0..=1.
    pub presence: f32,
    /// Half the edge of the square of `field`.
    pub grid_half_m: f32,
    /// 1 while a demonstration is open.
    pub enabled: f32,
    pub world_from_contact: Mat4,
    /// The contact frame's first direction along the skin.
    pub aside: Vec3,
    /// Height of the contact's underside over the skin at rest.
    pub above_m: f32,
    /// The contact frame's second direction along the skin, towards the wrist.
    pub wrist: Vec3,
    /// How far from its patch the contact is shown.
    pub reach_m: f32,
    /// Depth under the skin at which muscle begins.
    pub muscle_depth_m: f32,
    /// Depth of the taut band.
    pub band_depth_m: f32,
    /// Depth of the bone.
    pub bone_depth_m: f32,
    /// Radius of the skin in finer triangles, 0 without it.
    pub fine_radius_m: f32,
    /// Share of the dent that is left where muscle begins, 0..=1.
    pub muscle_share: f32,
    /// Share of the dent that is left at the band, 0..=1.
    pub band_share: f32,
    /// How far one sees through the skin round the point, 0..=1.
    pub window: f32,
    /// Number of the point's muscle among the parts, -1 without one.
    pub muscle: f32,
    /// Direction of the taut band.
    pub band: Vec3,
    /// How far the band has softened, 0..=1.
    pub softening: f32,
    /// Where the knot is.
    pub knot: Vec3,
    /// Blood flow of the muscle, 0..=1.
    pub perfusion: f32,
    /// Along the face of the cut.
    pub cut_along: Vec3,
    /// Half the width of the cut, 0 without a cut.
    pub cut_half_width_m: f32,
    /// From the face of the cut to where it is seen from.
    pub cut_toward: Vec3,
    pub cut_length_m: f32,
    /// Out of the skin at the cut.
    pub cut_out: Vec3,
    pub cut_depth_m: f32,
    /// The point on the skin at rest: the cut, the window and the finer skin are round it.
    pub point: Vec3,
    /// How hard the muscle is tensed, 0..=1.
    pub contraction: f32,
    /// Force as a share of the firm one, 0..=1.
    pub force: f32,
    /// Radius of the spot that a finger hides as it presses, 0 where tissue is lifted, below 0 where a tool presses.
    pub spot_m: f32,
    /// How far the muscle is lengthened, 0..=1.
    pub lengthened: f32,
    pub padding: f32,
    /// How far the skin moves and how high it is over the contact's plane, row by row: `touch::Dent::packed`.
    pub field: [u32; GRID * GRID],
    /// What light the contact takes, row by row, 255 all of it.
    pub shade: [u8; GRID * GRID],
}

impl Default for PressUniform {
    /// No contact.
    fn default() -> Self {
        Zeroable::zeroed()
    }
}

/// How the parts of the body are shown: uniform `parts`, binding 2.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Pod, Zeroable)]
pub struct PartsUniform {
    pub parts: [PartUniform; MOST_PARTS],
}

impl Default for PartsUniform {
    fn default() -> Self {
        Self { parts: [PartUniform::default(); MOST_PARTS] }
    }
}

/// How one part of the body is shown.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Pod, Zeroable)]
pub struct PartUniform {
    /// -1 stands back, 0 as it is, 1 chosen.
    pub emphasis: f32,
    /// 0 hidden ..= 1.
    pub opacity: f32,
    /// How its color differs from that of others of its tissue, -1..=1.
    pub tint: f32,
    pub padding: f32,
}

impl PartUniform {
    pub fn new(emphasis: f32, opacity: f32, tint: f32) -> Self {
        Self { emphasis, opacity, tint, padding: 0.0 }
    }
}

impl Default for PartUniform {
    /// As it is.
    fn default() -> Self {
        Self::new(0.0, 1.0, 0.0)
    }
}

/// What lengthens a muscle: uniform `motion`, binding 3. Joints at rest turn and shift nothing.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Pod, Zeroable)]
pub struct MotionUniform {
    pub joints: [JointUniform; MOST_JOINTS],
}

/// A joint that turns and shifts the places where its ramps have risen.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Pod, Zeroable)]
pub struct JointUniform {
    pub pivot: Vec3,
    /// The turn now, radians.
    pub angle: f32,
    /// Axis of the turn.
    pub axis: Vec3,
    pub padding_axis: f32,
    /// The shift now.
    pub shift: Vec3,
    pub padding_shift: f32,
    /// Each rises smoothly from 0 to 1 as `dot(xyz, place) + w` does.
    pub ramps: [Vec4; RAMPS],
}
