//! The canvas that is drawn on: an `OffscreenCanvas` in a worker, an `HTMLCanvasElement` on the page.

use super::worker::StartError;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, EventTarget, HtmlCanvasElement, ImageEncodeOptions, OffscreenCanvas,
    OffscreenCanvasRenderingContext2d, WebGl2RenderingContext, WebglLoseContext,
};

/// Of JPEG and WebP pictures.
const QUALITY: f64 = 0.92;

#[derive(Clone)]
pub enum Canvas {
    Offscreen(OffscreenCanvas),
    Page(HtmlCanvasElement),
}

impl TryFrom<JsValue> for Canvas {
    type Error = StartError;

    fn try_from(value: JsValue) -> Result<Self, StartError> {
        let value = match value.dyn_into::<OffscreenCanvas>() {
            Ok(canvas) => return Ok(Self::Offscreen(canvas)),
            Err(value) => value,
        };
        value.dyn_into().map(Self::Page).map_err(|value| StartError::NoCanvas { value: format!("{value:?}") })
    }
}

impl Canvas {
    /// The context that all is drawn in. Its attributes are those with which wgpu asks for it and `viewer-host.js` has
    /// asked before.
    pub fn context(&self) -> Result<WebGl2RenderingContext, StartError> {
        let attributes = Object::new();
        let _ = Reflect::set(&attributes, &"antialias".into(), &JsValue::FALSE);
        let context = match self {
            Self::Offscreen(canvas) => canvas.get_context_with_context_options("webgl2", &attributes),
            Self::Page(canvas) => canvas.get_context_with_context_options("webgl2", &attributes),
        };
        match context {
            Ok(Some(context)) => context.dyn_into().map_err(|other| StartError::NoWebgl(format!("it gave {other:?}"))),
            Ok(None) => Err(StartError::NoWebgl("it gave null".into())),
            Err(error) => Err(StartError::NoWebgl(format!("it threw {error:?}"))),
        }
    }

    /// Frees what the graphics card holds for this canvas, which else waits for the garbage collector. A worker ends instead.
    pub fn let_go(&self) {
        let Self::Page(_) = self else { return };
        let extension = self.context().ok().and_then(|context| context.get_extension("WEBGL_lose_context").ok()?);
        if let Some(extension) = extension {
            extension.unchecked_into::<WebglLoseContext>().lose_context();
        }
    }

    pub fn events(&self) -> &EventTarget {
        match self {
            Self::Offscreen(canvas) => canvas,
            Self::Page(canvas) => canvas,
        }
    }

    #[cfg(target_arch = "wasm32")]
    pub fn surface(&self) -> wgpu::SurfaceTarget<'static> {
        match self {
            Self::Offscreen(canvas) => wgpu::SurfaceTarget::OffscreenCanvas(canvas.clone()),
            Self::Page(canvas) => wgpu::SurfaceTarget::Canvas(canvas.clone()),
        }
    }

    /// A copy of what is on the canvas, of a size in device pixels.
    ///
    /// To be asked for in the task that drew it: later there is nothing on a WebGL canvas.
    pub fn copy(&self, width: u32, height: u32) -> Result<Self, JsValue> {
        let (wide, high) = (f64::from(width), f64::from(height));
        match self {
            Self::Offscreen(canvas) => {
                let paper = OffscreenCanvas::new(width, height)?;
                let pen = paper.get_context("2d")?.ok_or("no 2D context")?;
                pen.dyn_into::<OffscreenCanvasRenderingContext2d>()?
                    .draw_image_with_offscreen_canvas_and_dw_and_dh(canvas, 0.0, 0.0, wide, high)?;
                Ok(Self::Offscreen(paper))
            }
            Self::Page(canvas) => {
                let document = canvas.owner_document().ok_or("no document")?;
                let paper: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
                paper.set_width(width);
                paper.set_height(height);
                let pen = paper.get_context("2d")?.ok_or("no 2D context")?;
                pen.dyn_into::<CanvasRenderingContext2d>()?
                    .draw_image_with_html_canvas_element_and_dw_and_dh(canvas, 0.0, 0.0, wide, high)?;
                Ok(Self::Page(paper))
            }
        }
    }

    /// What a copy holds, as a file: a promise of a `Blob`, or of null where the browser made none.
    pub fn file(&self, mime: &str) -> Result<Promise, JsValue> {
        match self {
            Self::Offscreen(canvas) => {
                let options = ImageEncodeOptions::new();
                options.set_type(mime);
                options.set_quality(QUALITY);
                canvas.convert_to_blob_with_options(&options)
            }
            Self::Page(canvas) => {
                let mut asked = Ok(());
                let file = Promise::new(&mut |resolve, _| {
                    asked = canvas.to_blob_with_type_and_encoder_options(&resolve, mime, &QUALITY.into());
                });
                asked.map(|()| file)
            }
        }
    }
}
