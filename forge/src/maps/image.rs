//! The body seen square on from the front or from behind: depth, normal, light and paint of what lies in each pixel.

use glam::{DVec2, DVec3};
use trigger_point_atlas::body::flat::TOP_M;
use trigger_point_atlas::body::{Model, Tissue};

/// Half its width, and its height: room for both bodies.
pub const SIZE: [f64; 2] = [0.29, 0.93];
/// Edge of a pixel, metres.
pub const PIXEL_M: f64 = 0.0005;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    Front,
    Back,
}

/// A value a pixel. x runs to the body's left in both views, so that they lie on top of each other.
#[derive(Clone)]
pub struct Field {
    pub w: usize,
    pub h: usize,
    pub v: Vec<f32>,
}

/// What the nearest surface in a pixel is.
pub struct Image {
    pub view: View,
    pub w: usize,
    pub h: usize,
    /// Towards the eye, metres; negative infinity beside the body.
    pub depth: Vec<f32>,
    /// z towards the eye.
    pub normal: Vec<[f32; 3]>,
    pub open: Vec<f32>,
    /// Darkness of the paint on skin and eyes, 0..=1.
    pub paint: Vec<f32>,
    pub cloth: Vec<f32>,
    /// Triangle of the skin and its weights; u32::MAX elsewhere.
    pub skin: Vec<(u32, [f32; 2])>,
}

impl Image {
    pub fn of(model: &Model, view: View) -> Self {
        let (w, h) = ((2.0 * SIZE[0] / PIXEL_M) as usize, (SIZE[1] / PIXEL_M) as usize);
        let n = w * h;
        let mut image = Self {
            view,
            w,
            h,
            depth: vec![f32::NEG_INFINITY; n],
            normal: vec![[0.0; 3]; n],
            open: vec![1.0; n],
            paint: vec![0.0; n],
            cloth: vec![0.0; n],
            skin: vec![(u32::MAX, [0.0; 2]); n],
        };
        // Lashes are finer than a pixel.
        for part in model.parts.iter().filter(|p| p.tissue == Tissue::Skin && !p.name.starts_with("lashes")) {
            image.add(part);
        }
        image
    }

    fn add(&mut self, part: &trigger_point_atlas::body::Part) {
        let toward = if self.view == View::Front { 1.0 } else { -1.0 };
        let is_skin = part.name.starts_with("skin");
        let mesh = &part.mesh;
        let screen: Vec<DVec3> = mesh
            .positions
            .iter()
            .map(|p| {
                let at = to_pixel(DVec2::new(p.x.into(), p.y.into()));
                DVec3::new(at.x, at.y, f64::from(p.z) * toward)
            })
            .collect();
        for (t, corners) in mesh.indices.chunks_exact(3).enumerate() {
            let c = [0, 1, 2].map(|k| corners[k] as usize);
            let [p, q, r] = c.map(|i| screen[i]);
            let area = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
            // Rows run down: what faces the eye turns the other way, and once more seen from behind.
            if area * toward >= -1e-9 {
                continue;
            }
            let [x0, x1] =
                [p.x.min(q.x).min(r.x).floor().max(0.0), p.x.max(q.x).max(r.x).ceil().min(self.w as f64 - 1.0)];
            let [y0, y1] =
                [p.y.min(q.y).min(r.y).floor().max(0.0), p.y.max(q.y).max(r.y).ceil().min(self.h as f64 - 1.0)];
            for y in y0 as usize..=y1 as usize {
                for x in x0 as usize..=x1 as usize {
                    let s = DVec2::new(x as f64, y as f64);
                    let a = ((r.x - q.x) * (s.y - q.y) - (r.y - q.y) * (s.x - q.x)) / area;
                    let b = ((p.x - r.x) * (s.y - r.y) - (p.y - r.y) * (s.x - r.x)) / area;
                    let weights = [a, b, 1.0 - a - b];
                    if weights.iter().any(|w| *w < -1e-9) {
                        continue;
                    }
                    let k = y * self.w + x;
                    let depth = (p.z * weights[0] + q.z * weights[1] + r.z * weights[2]) as f32;
                    if depth <= self.depth[k] {
                        continue;
                    }
                    let mix = |f: &dyn Fn(usize) -> f64| (0..3).map(|j| f(c[j]) * weights[j]).sum::<f64>() as f32;
                    self.depth[k] = depth;
                    let normal = [0, 1, 2].map(|axis| mix(&|i| f64::from(mesh.normals[i][axis])));
                    self.normal[k] = [normal[0], normal[1], normal[2] * toward as f32];
                    self.open[k] = mix(&|i| f64::from(mesh.occlusion[i]) / 255.0);
                    self.cloth[k] = mix(&|i| f64::from(mesh.cloth[i]) / 255.0);
                    self.paint[k] = mix(&|i| {
                        let [r, g, b, _] = mesh.colour[i].map(f64::from);
                        1.0 - (0.4 * r + 0.4 * g + 0.2 * b) / 255.0
                    });
                    self.skin[k] =
                        if is_skin { (t as u32, [weights[0] as f32, weights[1] as f32]) } else { (u32::MAX, [0.0; 2]) };
                }
            }
        }
    }

    pub fn inside(&self, k: usize) -> bool {
        self.depth[k] > f32::NEG_INFINITY
    }

    /// A value of every pixel of the body; as far beside it as is said, that of the nearest one, and then 0.
    pub fn field(&self, beside_m: f64, value: impl Fn(usize) -> f32) -> Field {
        self.part([0, 0, self.w, self.h], beside_m, value)
    }

    /// The same for a part of the picture alone: left, top, width and height in pixels.
    pub fn part(&self, [left, top, w, h]: [usize; 4], beside_m: f64, value: impl Fn(usize) -> f32) -> Field {
        let of = |k: usize| (k / w + top) * self.w + k % w + left;
        let mut v: Vec<f32> = (0..w * h).map(|k| if self.inside(of(k)) { value(of(k)) } else { f32::NAN }).collect();
        let mut rim: Vec<usize> = (0..v.len()).filter(|&k| !v[k].is_nan()).collect();
        for _ in 0..(beside_m / PIXEL_M) as usize {
            let mut next = vec![];
            for k in rim {
                let (x, y) = (k % w, k / w);
                let around = [
                    (x > 0).then(|| k - 1),
                    (x + 1 < w).then_some(k + 1),
                    (y > 0).then(|| k - w),
                    (y + 1 < h).then_some(k + w),
                ];
                for j in around.into_iter().flatten() {
                    if v[j].is_nan() {
                        v[j] = v[k];
                        next.push(j);
                    }
                }
            }
            rim = next;
        }
        for x in &mut v {
            if x.is_nan() {
                *x = 0.0;
            }
        }
        Field { w, h, v }
    }

    /// The part of the picture that holds all pixels of which something is true, and a margin; None where there is none.
    pub fn bounds(&self, margin_m: f64, is: impl Fn(usize) -> bool) -> Option<[usize; 4]> {
        let (mut low, mut high) = ([usize::MAX; 2], [0; 2]);
        for k in (0..self.w * self.h).filter(|&k| is(k)) {
            let at = [k % self.w, k / self.w];
            for axis in 0..2 {
                low[axis] = low[axis].min(at[axis]);
                high[axis] = high[axis].max(at[axis]);
            }
        }
        let margin = (margin_m / PIXEL_M) as usize;
        let [left, top] = low.map(|low| low.saturating_sub(margin));
        let right = (high[0] + margin + 1).min(self.w);
        let bottom = (high[1] + margin + 1).min(self.h);
        (low[0] != usize::MAX).then(|| [left, top, right - left, bottom - top])
    }

    /// 1 where the body is, 0 beside it.
    pub fn mask(&self) -> Field {
        Field { w: self.w, h: self.h, v: (0..self.w * self.h).map(|k| f32::from(self.inside(k))).collect() }
    }
}

pub fn to_pixel(p: DVec2) -> DVec2 {
    DVec2::new((p.x + SIZE[0]) / PIXEL_M, (TOP_M - p.y) / PIXEL_M)
}

pub fn to_body(p: DVec2) -> DVec2 {
    DVec2::new(p.x * PIXEL_M - SIZE[0], TOP_M - p.y * PIXEL_M)
}

impl Field {
    pub fn at(&self, x: i64, y: i64) -> f32 {
        let (x, y) = (x.clamp(0, self.w as i64 - 1) as usize, y.clamp(0, self.h as i64 - 1) as usize);
        self.v[y * self.w + x]
    }

    pub fn map(mut self, f: impl Fn(usize, f32) -> f32) -> Self {
        for k in 0..self.v.len() {
            self.v[k] = f(k, self.v[k]);
        }
        self
    }

    /// Three running means each way come near a Gaussian of this width, metres.
    pub fn smoothed(self, sigma_m: f64) -> Self {
        let radius = ((sigma_m / PIXEL_M) * (sigma_m / PIXEL_M) + 0.25).sqrt().round() as i64;
        if radius < 1 {
            return self;
        }
        let mut v = self.v;
        let (w, h) = (self.w as i64, self.h as i64);
        let mut line = vec![];
        for _ in 0..3 {
            for y in 0..h {
                line.clear();
                line.extend_from_slice(&v[(y * w) as usize..((y + 1) * w) as usize]);
                run(&line, radius, |x, mean| v[(y * w) as usize + x] = mean);
            }
            for x in 0..w {
                line.clear();
                line.extend((0..h).map(|y| v[(y * w + x) as usize]));
                run(&line, radius, |y, mean| v[y * w as usize + x as usize] = mean);
            }
        }
        Self { v, ..self }
    }
}

fn run(line: &[f32], radius: i64, mut put: impl FnMut(usize, f32)) {
    let n = line.len() as i64;
    let at = |k: i64| f64::from(line[k.clamp(0, n - 1) as usize]);
    let mut sum: f64 = (-radius..=radius).map(at).sum();
    for k in 0..n {
        put(k as usize, (sum / (2 * radius + 1) as f64) as f32);
        sum += at(k + radius + 1) - at(k - radius);
    }
}
