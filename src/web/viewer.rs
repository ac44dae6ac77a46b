//! The viewer for JavaScript: one object per canvas, in a worker or on the page.

use super::worker::{Host, Size};
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A viewer that runs; `free()` ends it. See `www/src/viewer-host.js`, which loads it and passes messages on.
#[wasm_bindgen]
pub struct Viewer(Rc<Host>);

#[wasm_bindgen]
impl Viewer {
    /// Begins on an `OffscreenCanvas` or `HTMLCanvasElement` of a size in CSS pixels, of which each has `dpr` device pixels.
    ///
    /// All that it has to say goes to `post`, as objects with a `type`. Undefined where it cannot begin: then `post` has
    /// been called with `{type: 'error', code, message}`, or with `{type: 'lost'}` where the context is already gone.
    pub async fn start(canvas: JsValue, width: f32, height: f32, dpr: f32, post: Function) -> Option<Viewer> {
        Host::start(canvas, Size { width, height, dpr }, post).await.map(Viewer)
    }

    /// Takes a message of the page, an object with a `type`.
    pub fn receive(&self, message: &JsValue) {
        self.0.receive(message);
    }
}
