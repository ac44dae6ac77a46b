//! The graphics device and what is drawn into: a canvas in the browser, a texture where there is none.

use bevy::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use thiserror::Error;

/// Color format of what is drawn: the shader's linear colors are encoded on the way out.
const FORMAT: wgpu::TextureFormat = wgpu::TextureFormat::Rgba8UnormSrgb;

#[derive(Debug, Error)]
pub enum GpuError {
    #[error("the canvas gives no graphics context: {0}")]
    Surface(#[from] wgpu::CreateSurfaceError),
    #[error("no graphics adapter draws into this canvas: {0}")]
    Adapter(#[from] wgpu::RequestAdapterError),
    #[error("the graphics adapter gives no device: {0}")]
    Device(#[from] wgpu::RequestDeviceError),
    #[error("the canvas takes no {FORMAT:?} pictures, only {0:?}")]
    Format(Vec<wgpu::TextureFormat>),
}

/// Device, queue and target. One context, made once.
#[derive(Resource)]
pub struct Gpu {
    pub device: wgpu::Device,
    pub queue: wgpu::Queue,
    target: Target,
    size: UVec2,
    in_flight: Arc<AtomicU32>,
}

enum Target {
    Surface(wgpu::Surface<'static>),
    #[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "in a browser there is a canvas"))]
    Texture(wgpu::Texture),
}

/// What one frame is drawn into.
pub enum FrameTexture {
    Surface(wgpu::SurfaceTexture),
    Texture(wgpu::Texture),
}

impl FrameTexture {
    pub fn view(&self) -> wgpu::TextureView {
        let texture = match self {
            Self::Surface(surface) => &surface.texture,
            Self::Texture(texture) => texture,
        };
        texture.create_view(&wgpu::TextureViewDescriptor::default())
    }

    /// Shows it; to be called after its commands were submitted.
    pub fn present(self) {
        if let Self::Surface(surface) = self {
            surface.present();
        }
    }
}

impl Gpu {
    /// Makes surface, adapter and device for one canvas. `size` in device pixels.
    pub async fn new(canvas: wgpu::SurfaceTarget<'static>, size: UVec2) -> Result<Self, GpuError> {
        let display = wgpu::InstanceDescriptor::new_with_display_handle(Box::new(WebDisplay));
        let instance = instance(wgpu::Backends::GL, display);
        let surface = instance.create_surface(canvas)?;
        let options = wgpu::RequestAdapterOptions { compatible_surface: Some(&surface), ..default() };
        let adapter = instance.request_adapter(&options).await?;
        let formats = surface.get_capabilities(&adapter).formats;
        if !formats.contains(&FORMAT) {
            return Err(GpuError::Format(formats));
        }
        let (device, queue) = device(&adapter).await?;
        let mut gpu = Self { device, queue, target: Target::Surface(surface), size: UVec2::ZERO, in_flight: default() };
        gpu.resize(size);
        Ok(gpu)
    }

    /// Draws without a window, where the machine has an adapter. `size` in pixels.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn headless(size: UVec2) -> Result<Self, GpuError> {
        let instance = instance(wgpu::Backends::all(), wgpu::InstanceDescriptor::new_without_display_handle());
        let adapter = instance.request_adapter(&wgpu::RequestAdapterOptions::default()).await?;
        let (device, queue) = device(&adapter).await?;
        let target = Target::Texture(offscreen(&device, size));
        Ok(Self { device, queue, target, size, in_flight: default() })
    }

    /// Begins to draw a frame.
    pub fn submit(&self, commands: wgpu::CommandBuffer) {
        self.queue.submit([commands]);
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        let in_flight = self.in_flight.clone();
        self.queue.on_submitted_work_done(move || {
            in_flight.fetch_sub(1, Ordering::Relaxed);
        });
    }

    /// Frames begun that are not done yet.
    pub fn in_flight(&self) -> u32 {
        // What fails here, a lost context, is told by the canvas.
        let _ = self.device.poll(wgpu::PollType::Poll);
        self.in_flight.load(Ordering::Relaxed)
    }

    pub fn format(&self) -> wgpu::TextureFormat {
        FORMAT
    }

    /// Device pixels.
    pub fn size(&self) -> UVec2 {
        self.size
    }

    /// Gives the target another size; the picture is gone until the next frame.
    pub fn resize(&mut self, size: UVec2) {
        let size = size.clamp(UVec2::ONE, UVec2::splat(self.device.limits().max_texture_dimension_2d));
        if size == self.size {
            return;
        }
        self.size = size;
        match &mut self.target {
            Target::Surface(surface) => surface.configure(
                &self.device,
                &wgpu::SurfaceConfiguration {
                    usage: wgpu::TextureUsages::RENDER_ATTACHMENT,
                    format: FORMAT,
                    width: size.x,
                    height: size.y,
                    present_mode: wgpu::PresentMode::Fifo,
                    desired_maximum_frame_latency: 2,
                    alpha_mode: wgpu::CompositeAlphaMode::Auto,
                    view_formats: vec![],
                },
            ),
            Target::Texture(texture) => *texture = offscreen(&self.device, size),
        }
    }

    /// What the next frame is drawn into; none where the surface is lost or out of sight.
    pub fn frame(&self) -> Option<FrameTexture> {
        match &self.target {
            Target::Texture(texture) => Some(FrameTexture::Texture(texture.clone())),
            Target::Surface(surface) => match surface.get_current_texture() {
                wgpu::CurrentSurfaceTexture::Success(texture) | wgpu::CurrentSurfaceTexture::Suboptimal(texture) => {
                    Some(FrameTexture::Surface(texture))
                }
                _ => None,
            },
        }
    }

    /// The last frame as rows of RGBA, sRGB; none where it is on a canvas, whose picture the page can read itself.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn read(&self) -> Option<Vec<u8>> {
        let Target::Texture(texture) = &self.target else { return None };
        let row = self.size.x * 4;
        let stride = row.next_multiple_of(wgpu::COPY_BYTES_PER_ROW_ALIGNMENT);
        let buffer = self.device.create_buffer(&wgpu::BufferDescriptor {
            label: Some("picture"),
            size: u64::from(stride) * u64::from(self.size.y),
            usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
            mapped_at_creation: false,
        });
        let mut encoder = self.device.create_command_encoder(&default());
        let layout =
            wgpu::TexelCopyBufferLayout { offset: 0, bytes_per_row: Some(stride), rows_per_image: Some(self.size.y) };
        encoder.copy_texture_to_buffer(
            texture.as_image_copy(),
            wgpu::TexelCopyBufferInfo { buffer: &buffer, layout },
            texture.size(),
        );
        self.queue.submit([encoder.finish()]);
        buffer.map_async(wgpu::MapMode::Read, .., |_| {});
        self.device.poll(wgpu::PollType::wait_indefinitely()).ok()?;
        let bytes = buffer.get_mapped_range(..);
        Some(bytes.chunks(stride as usize).flat_map(|line| &line[..row as usize]).copied().collect())
    }
}

/// What canvases are shown on: browsers have but one.
#[derive(Debug)]
struct WebDisplay;

impl wgpu::rwh::HasDisplayHandle for WebDisplay {
    fn display_handle(&self) -> Result<wgpu::rwh::DisplayHandle<'_>, wgpu::rwh::HandleError> {
        Ok(wgpu::rwh::DisplayHandle::web())
    }
}

fn instance(backends: wgpu::Backends, descriptor: wgpu::InstanceDescriptor) -> wgpu::Instance {
    // Validation costs time in every call; the shader is checked by tests.
    wgpu::Instance::new(wgpu::InstanceDescriptor { backends, flags: wgpu::InstanceFlags::empty(), ..descriptor })
}

async fn device(adapter: &wgpu::Adapter) -> Result<(wgpu::Device, wgpu::Queue), wgpu::RequestDeviceError> {
    let limits = wgpu::Limits::downlevel_webgl2_defaults().using_resolution(adapter.limits());
    adapter.request_device(&wgpu::DeviceDescriptor { required_limits: limits, ..default() }).await
}

fn offscreen(device: &wgpu::Device, size: UVec2) -> wgpu::Texture {
    texture(device, size, 1, FORMAT, wgpu::TextureUsages::RENDER_ATTACHMENT | wgpu::TextureUsages::COPY_SRC)
}

/// A texture that is drawn into, with `samples` of each pixel.
pub fn texture(
    device: &wgpu::Device,
    size: UVec2,
    samples: u32,
    format: wgpu::TextureFormat,
    usage: wgpu::TextureUsages,
) -> wgpu::Texture {
    device.create_texture(&wgpu::TextureDescriptor {
        label: None,
        size: wgpu::Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
        mip_level_count: 1,
        sample_count: samples,
        dimension: wgpu::TextureDimension::D2,
        format,
        usage,
        view_formats: &[],
    })
}
