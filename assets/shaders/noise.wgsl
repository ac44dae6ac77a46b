// Patterns of tissue.

fn hash(p: vec2<f32>) -> f32 {
  let q = fract(p * vec2(0.1031, 0.1030));
  let r = q + dot(q, q.yx + 33.33);
  return fract((r.x + r.y) * r.x * 57.31);
}

fn noise(p: vec2<f32>) -> f32 {
  let i = floor(p);
  let f = p - i;
  let u = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), u.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), u.x), u.y);
}

// Bundles of fibers, 0..1; fades to its mean where they are finer than pixels.
fn bundles(millimeters: vec2<f32>, pixel: f32) -> f32 {
  let coarse = noise(millimeters * vec2(0.55, 0.028));
  let fine = noise(millimeters * vec2(1.45, 0.05) + 17.0);
  let keep_coarse = 1.0 - smoothstep(0.7, 2.0, pixel);
  let keep_fine = 1.0 - smoothstep(0.25, 0.8, pixel);
  return 0.5 + (coarse - 0.5) * 0.72 * keep_coarse + (fine - 0.5) * 0.5 * keep_fine;
}
