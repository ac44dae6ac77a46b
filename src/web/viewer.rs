//! The viewer for JavaScript: one object per canvas, in a worker or on the page.

use super::worker::{Host, Size};
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// What stands in the declarations of `viewer.js` that wasm-bindgen makes, which lie beside those of the protocol.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { HostMessage, ViewerLife, ViewerMessage, ViewerReply } from './protocol.js';";

/// A viewer that runs; `free()` ends it. See `www/src/viewer-host.js`, which loads it and passes messages on.
#[wasm_bindgen]
pub struct Viewer(Rc<Host>);

#[wasm_bindgen]
impl Viewer {
    /// Begins on an `OffscreenCanvas` or `HTMLCanvasElement` of a size in CSS pixels, of which each has `dpr` device pixels.
    ///
    /// All that it has to say goes to `post`, as objects with a `type`. Undefined where it cannot begin: then `post` has
    /// been called with `{type: 'error', code, message}`, or with `{type: 'lost'}` where the context is already gone.
    pub async fn start(
        #[wasm_bindgen(unchecked_param_type = "OffscreenCanvas | HTMLCanvasElement")] canvas: JsValue,
        width: f32,
        height: f32,
        dpr: f32,
        #[wasm_bindgen(unchecked_param_type = "(message: ViewerReply | ViewerLife | ViewerReply[]) => void")]
        post: Function,
    ) -> Option<Viewer> {
        Host::start(canvas, Size { width, height, dpr }, post).await.map(Viewer)
    }

    /// Takes a message of the page, an object with a `type`.
    pub fn receive(&self, #[wasm_bindgen(unchecked_param_type = "HostMessage | ViewerMessage")] message: &JsValue) {
        self.0.receive(message);
    }
}
