//! The viewer's life in a browser: messages in and out, frames while something changes, the end of its graphics context.
//!
//! The same in a worker, which is the rule, and on the page, where a browser's workers cannot draw.

use super::canvas::Canvas;
use super::line::Line;
use super::scope::{Phase, Scope};
use crate::protocol::ErrorCode;
use crate::protocol::viewer::{HostMessage, Life, Message, PictureWish, ViewerStats};
use crate::viewer::Viewer;
use crate::viewer::render::gpu::{Gpu, GpuError};
use bevy::math::{UVec2, Vec2};
use js_sys::{Function, JSON, Reflect, Uint8Array, WebAssembly};
use serde::Deserialize;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, Performance};

/// Durations of frames kept between two questions for them.
const KEPT_FRAMES: usize = 5000;
/// Frames tried until one with a body in it is on the canvas, for a picture.
const PICTURE_FRAMES: u32 = 60;
const LOST: &str = "webglcontextlost";

/// Why a viewer cannot begin.
#[derive(Debug, Error)]
pub enum StartError {
    #[error("the viewer was loaded into neither a page nor a dedicated worker")]
    Nowhere,
    #[error("the canvas is {value}; allowed: an OffscreenCanvas or an HTMLCanvasElement")]
    NoCanvas { value: String },
    #[error("this browser has no WebGL2 context for the canvas: {0}")]
    NoWebgl(String),
    #[error("the graphics context was lost before the viewer had begun")]
    Lost,
    #[error(transparent)]
    Gpu(#[from] GpuError),
}

impl StartError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Nowhere | Self::NoCanvas { .. } => ErrorCode::ViewerFailed,
            Self::NoWebgl(_) | Self::Lost | Self::Gpu(_) => ErrorCode::WebglUnavailable,
        }
    }
}

/// Of the canvas: CSS pixels, and how many device pixels one of them has.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Size {
    pub width: f32,
    pub height: f32,
    pub dpr: f32,
}

impl Size {
    fn css(&self) -> Vec2 {
        Vec2::new(self.width, self.height).max(Vec2::ONE)
    }

    fn device(&self) -> UVec2 {
        (self.css() * self.dpr).round().max(Vec2::ONE).as_uvec2()
    }

    /// That of a picture: marks and lines keep their share of it.
    fn for_picture(&self, wish: &PictureWish) -> Self {
        let pixels = Vec2::new(wish.width as f32, wish.height as f32);
        let dpr = (pixels / self.css()).min_element().clamp(0.5, 4.0);
        Self { width: pixels.x / dpr, height: pixels.y / dpr, dpr }
    }
}

/// What a file holds; see [`HostMessage`].
#[derive(Clone, Copy, PartialEq)]
enum File {
    Model,
    Rest,
    Contacts,
    Limbs,
}

/// What the next frame waits for.
#[derive(Clone, Copy, PartialEq)]
enum Due {
    Nothing,
    /// The screen; holds the request's number.
    Screen(i32),
    /// A task of its own.
    Soon,
}

/// What a host is made of, once it can draw.
struct Begun {
    scope: Scope,
    performance: Performance,
    canvas: Canvas,
    viewer: Viewer,
}

/// One viewer on one canvas.
pub struct Host {
    scope: Scope,
    performance: Performance,
    canvas: Canvas,
    line: Line,
    /// None once it has ended. Never borrowed while something is said: on the page the answer comes in the same breath.
    viewer: RefCell<Option<Viewer>>,
    size: Cell<Size>,
    /// Files that wait to be read, each an `ArrayBuffer`.
    files: RefCell<VecDeque<(File, JsValue)>>,
    due: Cell<Due>,
    visible: Cell<bool>,
    /// A body has been taken.
    has_model: Cell<bool>,
    pictured: Cell<bool>,
    /// From the first frame with a body until one is on the canvas.
    first_draw: RefCell<Option<Phase>>,
    frames: Cell<u32>,
    frame_ms: RefCell<Vec<f64>>,
    on_frame: OnceCell<Closure<dyn Fn(Option<f64>)>>,
    on_lost: OnceCell<Closure<dyn Fn(Event)>>,
}

impl Host {
    /// Begins to draw on a canvas. None where it cannot: then it has said why.
    pub async fn start(canvas: JsValue, size: Size, post: Function) -> Option<Rc<Self>> {
        let line = Line::open(post);
        // Of a panic the line has told.
        match guarded_work(Self::begin(canvas, size)).await? {
            Ok(begun) => {
                let host = Self::new(begun, line, size);
                host.line.say(&Life::Ready);
                host.wake();
                Some(host)
            }
            Err(StartError::Lost) => {
                line.say(&Life::Lost);
                None
            }
            Err(error) => {
                line.say(&Life::Error { code: error.code(), message: error.to_string() });
                None
            }
        }
    }

    async fn begin(canvas: JsValue, size: Size) -> Result<Begun, StartError> {
        let (scope, canvas) = (Scope::here()?, Canvas::try_from(canvas)?);
        let performance = scope.performance()?;
        if canvas.context()?.is_context_lost() {
            return Err(StartError::Lost);
        }
        let _app = Phase::begin(&performance, "tpa:app");
        let viewer = Self::viewer(&scope, &canvas, size).await?;
        Ok(Begun { scope, performance, canvas, viewer })
    }

    async fn viewer(scope: &Scope, canvas: &Canvas, size: Size) -> Result<Viewer, StartError> {
        scope.breathe().await;
        let gpu = gpu(canvas, size.device()).await?;
        scope.breathe().await;
        let mut viewer = Viewer::new(size.css(), size.dpr, Some(gpu));
        scope.breathe().await;
        while viewer.prepare() {
            scope.breathe().await;
        }
        Ok(viewer)
    }

    fn new(begun: Begun, line: Line, size: Size) -> Rc<Self> {
        let Begun { scope, performance, canvas, viewer } = begun;
        let host = Rc::new(Self {
            scope,
            performance,
            canvas,
            line,
            viewer: RefCell::new(Some(viewer)),
            size: Cell::new(size),
            files: RefCell::default(),
            due: Cell::new(Due::Nothing),
            visible: Cell::new(true),
            has_model: Cell::new(false),
            pictured: Cell::new(false),
            first_draw: RefCell::default(),
            frames: Cell::new(0),
            frame_ms: RefCell::default(),
            on_frame: OnceCell::new(),
            on_lost: OnceCell::new(),
        });
        let weak = Rc::downgrade(&host);
        let _ = host.on_frame.set(guarded(weak.clone()));
        let on_lost = host.on_lost.get_or_init(|| {
            Closure::new(move |event: Event| {
                event.prevent_default();
                if let Some(host) = weak.upgrade() {
                    host.lost();
                }
            })
        });
        let _ = host.canvas.events().add_event_listener_with_callback(LOST, on_lost.as_ref().unchecked_ref());
        host
    }

    /// Takes a message of the page: an object that is a [`HostMessage`] or a [`Message`].
    pub fn receive(self: &Rc<Self>, message: &JsValue) {
        if let Err(error) = self.take(message) {
            self.line.say(&Life::Error { code: ErrorCode::ViewerFailed, message: format!("message: {error}") });
        }
    }

    fn take(self: &Rc<Self>, message: &JsValue) -> Result<(), String> {
        let json = json_of(message)?;
        match read(&json)? {
            HostMessage::Model { .. } => self.queue(File::Model, message),
            HostMessage::Rest { .. } => self.queue(File::Rest, message),
            HostMessage::Contacts { .. } => self.queue(File::Contacts, message),
            HostMessage::Limbs { .. } => self.queue(File::Limbs, message),
            HostMessage::Visible { on } => self.set_visible(on),
            // Asking for figures makes no frame.
            HostMessage::Stats => {
                self.tell_stats();
                return Ok(());
            }
            HostMessage::Snapshot(wish) => self.picture(&wish),
            HostMessage::Other => {
                let message = read(&json)?;
                if let Message::Resize { width, height, dpr } = message {
                    self.size.set(Size { width, height, dpr });
                }
                let asks = matches!(message, Message::Locate { .. });
                self.with(|viewer| viewer.handle(message));
                // Out of sight, where it may go at any moment, no frame would come to answer.
                if asks {
                    let now = self.performance.now();
                    self.with(|viewer| viewer.frame(now, self.performance.time_origin() + now));
                }
            }
        }
        self.say_replies();
        self.wake();
        Ok(())
    }

    /// Files are read one an update.
    fn queue(&self, file: File, message: &JsValue) {
        let bytes = Reflect::get(message, &"glb".into()).unwrap_or_default();
        self.files.borrow_mut().push_back((file, bytes));
    }

    /// Runs something on the viewer; none where it has ended.
    fn with<T>(&self, act: impl FnOnce(&mut Viewer) -> T) -> Option<T> {
        self.viewer.try_borrow_mut().ok()?.as_mut().map(act)
    }

    fn say_replies(&self) {
        let replies = self.with(Viewer::replies).unwrap_or_default();
        // All at once: what lies over the picture changes with it, not name by name.
        if !replies.is_empty() {
            self.line.say(&replies);
        }
    }

    fn tell_stats(&self) {
        let memory = wasm_bindgen::memory().unchecked_into::<WebAssembly::Memory>();
        let bytes = Reflect::get(&memory.buffer(), &"byteLength".into()).ok().and_then(|length| length.as_f64());
        self.line.say(&Life::Stats(ViewerStats {
            drawn: self.with(|viewer| viewer.drawn()).unwrap_or_default(),
            frames: self.frames.get(),
            frame_ms: self.frame_ms.take(),
            memory: bytes.unwrap_or_default(),
        }));
    }

    fn set_visible(&self, on: bool) {
        self.visible.set(on);
        // What was asked of the screen does not come while the page is hidden.
        if let (false, Due::Screen(id)) = (on, self.due.get()) {
            self.scope.cancel_frame(id);
            self.due.set(Due::Nothing);
        }
    }

    /// Asks for a frame; out of sight, where the screen may give none, only until there is a first picture.
    fn wake(&self) {
        let ended = self.viewer.try_borrow().map_or(true, |viewer| viewer.is_none());
        if ended || self.due.get() != Due::Nothing || (!self.visible.get() && self.pictured.get()) {
            return;
        }
        let Some(on_frame) = self.on_frame.get() else { return };
        let on_frame = on_frame.as_ref().unchecked_ref();
        // Until there is a picture the steps towards it follow each other as fast as the thread allows.
        let paced = self.visible.get() && (self.pictured.get() || !self.has_model.get());
        let due = match paced {
            true => self.scope.request_frame(on_frame).map(Due::Screen),
            false => self.scope.soon(on_frame).map(|_| Due::Soon),
        };
        self.due.set(due.unwrap_or(Due::Nothing));
    }

    /// `screen_ms` is the screen's time of the frame, where it comes of the screen.
    fn frame(&self, screen_ms: Option<f64>) {
        self.due.set(Due::Nothing);
        let behind = || self.with(|viewer| !viewer.keeps_up()).unwrap_or_default();
        if screen_ms.is_some() && self.files.borrow().is_empty() && behind() {
            self.wake();
            return;
        }
        let start = self.performance.now();
        let now_ms = self.performance.time_origin() + start;
        let first = !self.pictured.get();
        let file = self.files.borrow_mut().pop_front();
        let model = file.as_ref().is_some_and(|(file, _)| *file == File::Model);
        let upload = (first && model).then(|| Phase::begin(&self.performance, "tpa:upload"));
        if model {
            self.has_model.set(true);
        } else if first && self.has_model.get() {
            self.first_draw.borrow_mut().get_or_insert_with(|| Phase::begin(&self.performance, "tpa:draw"));
        }
        let step = |viewer: &mut Viewer| {
            if let Some((file, bytes)) = file {
                let bytes = Uint8Array::new(&bytes).to_vec();
                match file {
                    File::Model => viewer.model(bytes),
                    File::Rest => viewer.rest(bytes),
                    File::Contacts => viewer.contacts(bytes),
                    File::Limbs => viewer.limbs(bytes),
                }
            }
            let before = viewer.drawn();
            let more = viewer.frame(screen_ms.unwrap_or(start), now_ms);
            (more, viewer.drawn() > before)
        };
        let Some((more, drawn)) = self.with(step) else { return };
        drop(upload);
        self.frames.set(self.frames.get() + 1);
        let mut kept = self.frame_ms.borrow_mut();
        if kept.len() < KEPT_FRAMES {
            kept.push(self.performance.now() - start);
        }
        drop(kept);
        if drawn && first && self.has_model.get() {
            self.first_draw.take();
            self.pictured.set(true);
            self.line.say(&Life::FirstFrame);
        }
        self.say_replies();
        if more || !self.files.borrow().is_empty() {
            self.wake();
        }
    }

    /// Draws one frame in a size of its own and goes back to the usual one, all in one task, and sends the picture.
    fn picture(self: &Rc<Self>, wish: &PictureWish) {
        let usual = self.size.get();
        self.draw_in(usual.for_picture(wish));
        let copy = self.canvas.copy(wish.width, wish.height);
        // Else the picture would stand on the page, pulled to the canvas's size, until the next frame.
        self.draw_in(usual);
        let file = copy.and_then(|copy| copy.file(&wish.mime));
        let host = self.clone();
        spawn_local(async move {
            let blob = match file {
                Ok(file) => JsFuture::from(file).await.unwrap_or(JsValue::NULL),
                Err(_) => JsValue::NULL,
            };
            host.line.say_with(&Life::Snapshot { blob: () }, "blob", &blob);
        });
    }

    fn draw_in(&self, Size { width, height, dpr }: Size) {
        let now = self.performance.now();
        let now_ms = self.performance.time_origin() + now;
        self.with(|viewer| {
            viewer.handle(Message::Resize { width, height, dpr });
            let before = viewer.drawn();
            for _ in 0..PICTURE_FRAMES {
                viewer.frame(now, now_ms);
                if viewer.drawn() != before {
                    break;
                }
            }
        });
    }

    fn lost(&self) {
        if self.end() {
            self.line.say(&Life::Lost);
        }
    }

    /// Frees the viewer; false where that has been done.
    fn end(&self) -> bool {
        self.set_visible(false);
        let viewer = self.viewer.try_borrow_mut().ok().and_then(|mut viewer| viewer.take());
        viewer.is_some()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(on_lost) = self.on_lost.get() {
            let callback = on_lost.as_ref().unchecked_ref();
            let _ = self.canvas.events().remove_event_listener_with_callback(LOST, callback);
        }
        if self.end() {
            self.canvas.let_go();
        }
    }
}

#[cfg(target_arch = "wasm32")]
async fn gpu(canvas: &Canvas, size: UVec2) -> Result<Gpu, StartError> {
    Ok(Gpu::new(canvas.surface(), size).await?)
}

/// There are no canvases outside of browsers.
#[cfg(not(target_arch = "wasm32"))]
async fn gpu(_: &Canvas, _: UVec2) -> Result<Gpu, StartError> {
    Err(StartError::Nowhere)
}

/// Draws a frame within a call that catches: a panic, which the page hears of by its line, is no uncaught error of the page.
fn guarded(host: Weak<Host>) -> Closure<dyn Fn(Option<f64>)> {
    let draw = Closure::<dyn Fn(Option<f64>)>::new(move |screen_ms| {
        if let Some(host) = host.upgrade() {
            host.frame(screen_ms);
        }
    });
    Closure::new(move |screen_ms: Option<f64>| {
        let draw: &Function = draw.as_ref().unchecked_ref();
        let _ = draw.call1(&JsValue::NULL, &screen_ms.into());
    })
}

/// As [`guarded`], for work that pauses; none where it has panicked.
async fn guarded_work<T: 'static>(work: impl Future<Output = T> + 'static) -> Option<T> {
    let waker = Rc::new(RefCell::new(Waker::noop().clone()));
    let done = Rc::new(RefCell::new(None));
    let (woken, finished) = (waker.clone(), done.clone());
    let mut work = Box::pin(work);
    let step = Closure::<dyn FnMut()>::new(move || {
        let waker = woken.borrow().clone();
        if let Poll::Ready(value) = work.as_mut().poll(&mut Context::from_waker(&waker)) {
            finished.replace(Some(value));
        }
    });
    poll_fn(move |context| {
        waker.replace(context.waker().clone());
        let step: &Function = step.as_ref().unchecked_ref();
        if step.call0(&JsValue::NULL).is_err() {
            return Poll::Ready(None);
        }
        done.take().map_or(Poll::Pending, |value| Poll::Ready(Some(value)))
    })
    .await
}

/// As much of a message as JSON can hold. What is undefined in it is not there; bytes are an empty object.
fn json_of(message: &JsValue) -> Result<String, String> {
    JSON::stringify(message).map(String::from).map_err(|error| format!("{error:?}"))
}

fn read<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}
