//! The canvas as the page gives it: its size, its pixels, and what the page's boxes cover of it.

use bevy::prelude::*;

/// The canvas in CSS pixels, and how many device pixels one of them has.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Canvas {
    pub css: Vec2,
    pub pixel_ratio: f32,
    /// Resolution in use: 1 is full.
    pub scale: f32,
}

impl Canvas {
    pub fn new(css: Vec2, pixel_ratio: f32) -> Self {
        Self { css: css.max(Vec2::ONE), pixel_ratio: pixel_ratio.clamp(0.5, 4.0), scale: 1.0 }
    }

    pub fn aspect(&self) -> f32 {
        self.css.x / self.css.y.max(1.0)
    }

    /// Size of the picture in device pixels.
    pub fn physical(&self) -> UVec2 {
        (self.css * self.pixel_ratio * self.scale).round().max(Vec2::ONE).as_uvec2()
    }
}
