//! Colors in linear light. Made by `cargo xtask palette` from assets/palette.toml.

use glam::Vec3;

pub const BONE: Vec3 = Vec3::new(0.76, 0.68, 0.54);
pub const CARTILAGE: Vec3 = Vec3::new(0.61, 0.65, 0.635);
pub const CLOTH: Vec3 = Vec3::new(0.085, 0.115, 0.145);
pub const CUT_END: Vec3 = Vec3::new(0.47, 0.345, 0.285);
pub const HAND_BROWN: Vec3 = Vec3::new(0.2, 0.098, 0.06);
pub const HAND_DEEP: Vec3 = Vec3::new(0.088, 0.045, 0.031);
pub const HAND_FAIR: Vec3 = Vec3::new(0.7, 0.47, 0.37);
pub const HAND_MEDIUM: Vec3 = Vec3::new(0.52, 0.295, 0.2);
pub const HAND_TAN: Vec3 = Vec3::new(0.37, 0.195, 0.122);
pub const SKIN: Vec3 = Vec3::new(0.655, 0.415, 0.305);
pub const TOOL: Vec3 = Vec3::new(0.06, 0.16, 0.18);
