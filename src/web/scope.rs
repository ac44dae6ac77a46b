//! Where the viewer runs, a dedicated worker or the page, and what either gives it: frames, pauses, the clock.

use super::worker::StartError;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Performance, Window};

#[derive(Clone)]
pub enum Scope {
    Worker(DedicatedWorkerGlobalScope),
    Page(Window),
}

impl Scope {
    /// The global object that this module was loaded into.
    pub fn here() -> Result<Self, StartError> {
        let global: JsValue = js_sys::global().into();
        match global.dyn_into::<DedicatedWorkerGlobalScope>() {
            Ok(worker) => Ok(Self::Worker(worker)),
            Err(global) => global.dyn_into().map(Self::Page).map_err(|_| StartError::Nowhere),
        }
    }

    pub fn performance(&self) -> Result<Performance, StartError> {
        match self {
            Self::Worker(worker) => worker.performance(),
            Self::Page(window) => window.performance(),
        }
        .ok_or(StartError::Nowhere)
    }

    /// Calls back with the time of the screen's next frame, milliseconds; none while the page is hidden.
    pub fn request_frame(&self, callback: &Function) -> Result<i32, JsValue> {
        match self {
            Self::Worker(worker) => worker.request_animation_frame(callback),
            Self::Page(window) => window.request_animation_frame(callback),
        }
    }

    pub fn cancel_frame(&self, id: i32) {
        // A frame that has been drawn meanwhile needs no canceling.
        let _ = match self {
            Self::Worker(worker) => worker.cancel_animation_frame(id),
            Self::Page(window) => window.cancel_animation_frame(id),
        };
    }

    /// Calls back in a task of its own, without arguments.
    pub fn soon(&self, callback: &Function) -> Result<i32, JsValue> {
        match self {
            Self::Worker(worker) => worker.set_timeout_with_callback(callback),
            Self::Page(window) => window.set_timeout_with_callback(callback),
        }
    }

    /// On the page, lets it do what waits before the next step; a worker has nobody to let through.
    pub async fn breathe(&self) {
        if let Self::Page(_) = self {
            let pause = Promise::new(&mut |resolve, _| {
                if self.soon(&resolve).is_err() {
                    let _ = resolve.call0(&JsValue::NULL);
                }
            });
            let _ = JsFuture::from(pause).await;
        }
    }
}

/// A phase of the start, measured from here until it is dropped, under its name in the browser's performance timeline.
pub struct Phase {
    performance: Performance,
    name: &'static str,
}

impl Phase {
    pub fn begin(performance: &Performance, name: &'static str) -> Self {
        let _ = performance.mark(name);
        Self { performance: performance.clone(), name }
    }
}

impl Drop for Phase {
    fn drop(&mut self) {
        let _ = self.performance.measure_with_start_mark(self.name, self.name);
        self.performance.clear_marks_with_mark_name(self.name);
    }
}
