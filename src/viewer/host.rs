//! Bevy without `bevy_winit`: the window is an entity whose handle is the canvas that the page gave.

use bevy::app::PluginsState;
use bevy::prelude::*;
use bevy::window::{WindowResized, WindowResolution};

/// The canvas in CSS pixels, and how many device pixels one of them has.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Canvas {
    pub css: Vec2,
    pub pixel_ratio: f32,
    /// Resolution in use: 1 is full.
    pub scale: f32,
}

impl Canvas {
    pub fn aspect(&self) -> f32 {
        self.css.x / self.css.y.max(1.0)
    }

    fn physical(&self) -> UVec2 {
        (self.css * self.pixel_ratio * self.scale).round().max(Vec2::ONE).as_uvec2()
    }

    pub fn window(&self) -> Window {
        let size = self.physical();
        Window { resolution: WindowResolution::new(size.x, size.y), ..default() }
    }

    /// Gives the window the size that this canvas now has.
    pub fn apply(&self, world: &mut World, window: Entity) {
        let size = self.physical();
        let Some(mut w) = world.get_mut::<Window>(window) else { return };
        w.resolution.set_physical_resolution(size.x, size.y);
        world.write_message(WindowResized { window, width: size.x as f32, height: size.y as f32 });
    }
}

/// True once the renderer exists and the plugins are finished.
pub fn ready(app: &mut App) -> bool {
    match app.plugins_state() {
        PluginsState::Adding => false,
        PluginsState::Ready => {
            app.finish();
            app.cleanup();
            true
        }
        PluginsState::Finished | PluginsState::Cleaned => true,
    }
}

#[cfg(target_arch = "wasm32")]
pub use canvas::attach;

#[cfg(target_arch = "wasm32")]
mod canvas {
    use bevy::prelude::*;
    use bevy::window::{PrimaryWindow, RawHandleWrapper, RawHandleWrapperHolder, WindowWrapper};
    use raw_window_handle::*;
    use std::ptr::NonNull;
    use wasm_bindgen::JsValue;

    /// Owns the canvas; boxed so that the address inside the raw handle stays valid.
    struct CanvasHandle {
        canvas: Box<JsValue>,
        offscreen: bool,
    }

    // SAFETY: wasm32 without atomics has one thread.
    unsafe impl Send for CanvasHandle {}
    // SAFETY: as above.
    unsafe impl Sync for CanvasHandle {}

    impl HasWindowHandle for CanvasHandle {
        fn window_handle(&self) -> Result<WindowHandle<'_>, HandleError> {
            let canvas = NonNull::from(&*self.canvas).cast();
            let raw = if self.offscreen {
                RawWindowHandle::WebOffscreenCanvas(WebOffscreenCanvasWindowHandle::new(canvas))
            } else {
                RawWindowHandle::WebCanvas(WebCanvasWindowHandle::new(canvas))
            };
            // SAFETY: the canvas lives in a box owned by the wrapper that keeps this handle.
            Ok(unsafe { WindowHandle::borrow_raw(raw) })
        }
    }

    impl HasDisplayHandle for CanvasHandle {
        fn display_handle(&self) -> Result<DisplayHandle<'_>, HandleError> {
            // SAFETY: the web display has no data.
            Ok(unsafe { DisplayHandle::borrow_raw(RawDisplayHandle::Web(WebDisplayHandle::new())) })
        }
    }

    /// Call right after the plugins were added, before the JavaScript event loop runs again: the renderer's start reads
    /// the holder. Returns the window's entity.
    pub fn attach(app: &mut App, canvas: JsValue, offscreen: bool) -> Result<Entity, String> {
        let wrapper = WindowWrapper::new(CanvasHandle { canvas: Box::new(canvas), offscreen });
        let handle = RawHandleWrapper::new(&wrapper).map_err(|e| e.to_string())?;
        let world = app.world_mut();
        let (window, holder) = world
            .query_filtered::<(Entity, &RawHandleWrapperHolder), With<PrimaryWindow>>()
            .single(world)
            .map_err(|e| e.to_string())?;
        *holder.0.lock().map_err(|e| e.to_string())? = Some(handle.clone());
        world.entity_mut(window).insert(handle);
        Ok(window)
    }
}
