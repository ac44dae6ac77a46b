// Skin and flesh under the pressing contact.

// The same functions as in src/touch; there they are tested against every point of the bodies.
const UNDERSIDE_HALF_M: f32 = 0.052;
const UNDERSIDE_OPEN_M: f32 = 0.06;
const DENT_RIM: f32 = 0.13;
const DENT_FADE_M: f32 = 0.03;
const MOST_PUSHED_M: f32 = 0.012;
const PUSHED_WHOLE_M: f32 = 0.014;
const PUSHED_NONE_M: f32 = 0.036;

fn underside_at(row: i32, column: i32) -> f32 {
  let k = row * UNDERSIDE_GRID + column;
  return press.underside[k / 4][k % 4];
}

// Height of the contact's underside over a place of its frame.
fn underside(x: f32, z: f32) -> f32 {
  if abs(x) >= UNDERSIDE_HALF_M || abs(z) >= UNDERSIDE_HALF_M { return UNDERSIDE_OPEN_M; }
  let g = (vec2(x, z) + UNDERSIDE_HALF_M) * f32(UNDERSIDE_GRID - 1) / (2.0 * UNDERSIDE_HALF_M);
  let k = min(vec2<i32>(g), vec2(UNDERSIDE_GRID - 2));
  let f = g - vec2<f32>(k);
  return mix(
    mix(underside_at(k.y, k.x), underside_at(k.y, k.x + 1), f.x),
    mix(underside_at(k.y + 1, k.x), underside_at(k.y + 1, k.x + 1), f.x), f.y);
}

// How far skin at a place of the contact frame (x aside, y out, z towards the wrist) moves outwards.
fn dent_at(p: vec3<f32>) -> f32 {
  let t = length(p.xz) / press.radius_m;
  let s = min(t, 1.0);
  let hollow = 1.0 - s * s;
  let r = clamp((t - 1.2) / 0.6, -1.0, 1.0);
  let rim = 1.0 - r * r;
  let bowl = press.depth_m * (DENT_RIM * rim * rim - hollow * hollow) * exp(-abs(p.y) / DENT_FADE_M);
  let room = press.above_m + underside(p.x, p.z) - (p.y + bowl);
  let pushed = MOST_PUSHED_M * (1.0 - clamp((abs(p.y) - PUSHED_WHOLE_M) / (PUSHED_NONE_M - PUSHED_WHOLE_M), 0.0, 1.0));
  return bowl + clamp(room, -pushed, 0.0);
}

fn contact_frame(p: vec3<f32>) -> vec3<f32> {
  let offset = p - press.place;
  return vec3(dot(offset, press.aside), dot(offset, press.normal), dot(offset, press.wrist));
}

fn far_from_press(p: vec3<f32>) -> bool {
  return press.enabled < 0.5 || length(p.xz) > max(2.0 * press.radius_m, UNDERSIDE_HALF_M * 1.42) || abs(p.y) > 0.12;
}

// 0 at the depth where something begins, 1 where it ends.
fn fraction(depth: f32, begin: f32, end: f32) -> f32 { return clamp((depth - begin) / max(end - begin, 1e-6), 0.0, 1.0); }

// What is left of the skin's dent at a depth under it.
fn dent_share(depth: f32) -> f32 {
  if depth < press.muscle_depth_m { return mix(1.0, press.muscle_share, fraction(depth, 0.0, press.muscle_depth_m)); }
  if depth < press.band_depth_m {
    return mix(press.muscle_share, press.band_share, fraction(depth, press.muscle_depth_m, press.band_depth_m));
  }
  return mix(press.band_share, 0.0, fraction(depth, press.band_depth_m, press.bone_depth_m));
}

// Skin under pressure; `p` is where it is at rest.
fn dented(p: vec3<f32>) -> vec3<f32> {
  let at = contact_frame(p);
  if far_from_press(at) { return p; }
  return p + press.normal * dent_at(at);
}

// Flesh under the skin moves less, the deeper it lies.
fn dented_under(p: vec3<f32>) -> vec3<f32> {
  let at = contact_frame(p);
  if far_from_press(at) { return p; }
  let depth = max(-at.y, 0.0);
  return p + press.normal * (dent_at(vec3(at.x, at.y + depth, at.z)) * dent_share(depth));
}

// The normal of the displaced surface: inverse transpose of I + n (x) grad f.
fn dented_normal(p: vec3<f32>, n: vec3<f32>, under: bool) -> vec3<f32> {
  var at = contact_frame(p);
  if far_from_press(at) { return n; }
  var share = 1.0;
  if under {
    let depth = max(-at.y, 0.0);
    share = dent_share(depth);
    at.y += depth;
  }
  let step = 0.0011;
  let here = dent_at(at);
  let slope = vec2(dent_at(at + vec3(step, 0.0, 0.0)) - here, dent_at(at + vec3(0.0, 0.0, step)) - here) * (share / step);
  let gradient = press.aside * slope.x + press.wrist * slope.y;
  return normalize(n - gradient * dot(press.normal, n));
}
