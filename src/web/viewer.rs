//! The viewer for JavaScript: one object per canvas, in a worker or on the page.

use crate::viewer::Viewer as Atlas;
use bevy::math::Vec2;
use wasm_bindgen::prelude::*;

/// See `www/src/viewer-host.js` for how it is driven.
#[wasm_bindgen]
pub struct Viewer(Atlas);

#[wasm_bindgen]
impl Viewer {
    /// Takes a canvas (an `OffscreenCanvas` if `offscreen`) of a size in CSS pixels. A WebGL2 context must be available.
    #[wasm_bindgen(constructor)]
    pub fn new(canvas: JsValue, offscreen: bool, width: f32, height: f32, dpr: f32) -> Result<Viewer, JsError> {
        console_error_panic_hook::set_once();
        let attach = |app: &mut bevy::app::App| {
            #[cfg(target_arch = "wasm32")]
            return crate::viewer::host::attach(app, canvas, offscreen);
            #[cfg(not(target_arch = "wasm32"))]
            {
                let _ = (app, canvas, offscreen);
                Err("a canvas exists in browsers only".into())
            }
        };
        Atlas::new(Vec2::new(width, height).max(Vec2::ONE), dpr, true, attach).map(Viewer).map_err(|e| JsError::new(&e))
    }

    /// True once frames can be drawn.
    pub fn poll(&mut self) -> bool {
        self.0.poll()
    }

    /// Shows a body model (bytes of a GLB, as many as its skin needs).
    pub fn model(&mut self, glb: &[u8]) {
        self.0.model(glb);
    }

    /// Takes the whole body model, of which `model` may have had the beginning only.
    pub fn rest(&mut self, glb: &[u8]) {
        self.0.rest(glb);
    }

    /// Takes the pressing hands and tools (bytes of a GLB).
    pub fn contacts(&mut self, glb: &[u8]) {
        self.0.contacts(glb);
    }

    /// A message as JSON, see `viewer::protocol::Message`.
    pub fn message(&mut self, json: &str) {
        self.0.message(json);
    }

    /// Draws if something changed. `raf_ms` paces, `now_ms` (since 1970) is the demonstration's clock. True: call again.
    pub fn frame(&mut self, raf_ms: f64, now_ms: f64) -> bool {
        self.0.frame(raf_ms, now_ms)
    }

    /// Replies since the last call, a JSON array of `viewer::protocol::Reply`.
    pub fn events(&mut self) -> String {
        serde_json::to_string(&self.0.replies()).unwrap_or_else(|_| "[]".into())
    }

    /// Frames in which the body was drawn.
    pub fn drawn(&self) -> u32 {
        self.0.drawn()
    }
}
