// Skin and flesh under the pressing contact.

// The grid is worked out in src/touch/dent.rs, which reads it as is done here.
const MOVED_FULL_M: f32 = 0.032;
const GROUND_FULL_M: f32 = 0.064;
const FADE_FROM_M: f32 = 0.004;
const FADE_TO_M: f32 = 0.04;

// The nine places of the grid round a place, and the weights of their rows and columns in a quadratic spline.
struct Nine { first: i32, across: vec3<f32>, down: vec3<f32>, inside: vec2<f32> };

fn nine(x: f32, z: f32) -> Nine {
  let g = (vec2(x, z) + press.grid_half_m) * (f32(GRID - 1) / (2.0 * press.grid_half_m));
  let middle = clamp(floor(g + 0.5), vec2(1.0), vec2(f32(GRID - 2)));
  let f = g - middle;
  let a = 0.5 - f;
  let b = 0.5 + f;
  let c = 0.75 - f * f;
  let k = vec2<i32>(middle) - 1;
  return Nine(k.y * GRID + k.x, vec3(0.5 * a.x * a.x, c.x, 0.5 * b.x * b.x), vec3(0.5 * a.y * a.y, c.y, 0.5 * b.y * b.y), f);
}

// x: how far skin moves outwards there, y: how high it is at rest over the contact's plane, meters.
fn field_of(k: i32) -> vec2<f32> {
  return unpack2x16snorm(press.field[k / 4][k % 4]);
}

fn field_row(first: i32, weights: vec3<f32>) -> vec2<f32> {
  return field_of(first) * weights.x + field_of(first + 1) * weights.y + field_of(first + 2) * weights.z;
}

fn field_at(x: f32, z: f32) -> vec2<f32> {
  let n = nine(x, z);
  let rows = mat3x2(field_row(n.first, n.across), field_row(n.first + GRID, n.across), field_row(n.first + 2 * GRID, n.across));
  return (rows * n.down) * vec2(MOVED_FULL_M, GROUND_FULL_M);
}

// xy: how much farther skin moves per meter along x and z; zw: how far it moves, and how high it is.
fn slope_at(x: f32, z: f32) -> vec4<f32> {
  let n = nine(x, z);
  let f = n.inside;
  let grows_across = vec3(f.x - 0.5, -2.0 * f.x, f.x + 0.5);
  let grows_down = vec3(f.y - 0.5, -2.0 * f.y, f.y + 0.5);
  var sum = vec4(0.0);
  for (var j = 0; j < 3; j++) {
    let first = n.first + j * GRID;
    let a = field_of(first);
    let b = field_of(first + 1);
    let c = field_of(first + 2);
    let row = a * n.across.x + b * n.across.y + c * n.across.z;
    let grows = a.x * grows_across.x + b.x * grows_across.y + c.x * grows_across.z;
    sum += vec4(grows * n.down[j], row.x * grows_down[j], row * n.down[j]);
  }
  let per_meter = f32(GRID - 1) / (2.0 * press.grid_half_m) * MOVED_FULL_M;
  return sum * vec4(per_meter, per_meter, MOVED_FULL_M, GROUND_FULL_M);
}

// What is left of the skin's movement at a height over it or under it.
fn faded(above: f32) -> f32 {
  return 1.0 - smoothstep(FADE_FROM_M, FADE_TO_M, abs(above));
}

// How far skin at a place of the contact frame (x aside, y out, z towards the wrist) moves outwards.
fn dent_at(p: vec3<f32>) -> f32 {
  let field = field_at(p.x, p.z);
  return field.x * faded(p.y - field.y);
}

fn contact_frame(p: vec3<f32>) -> vec3<f32> {
  let offset = p - press.place;
  return vec3(dot(offset, press.aside), dot(offset, press.normal), dot(offset, press.wrist));
}

fn far_from_press(p: vec3<f32>) -> bool {
  return press.enabled < 0.5 || max(abs(p.x), abs(p.z)) >= press.grid_half_m || abs(p.y) > 0.15;
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

// What of the skin's movement is left so much over it or, as a minus, under it.
fn share_at(above: f32) -> f32 {
  if above < 0.0 { return dent_share(-above); }
  return faded(above);
}

// Flesh under the skin moves less, the deeper it lies.
fn dented_under(p: vec3<f32>) -> vec3<f32> {
  let at = contact_frame(p);
  if far_from_press(at) { return p; }
  let field = field_at(at.x, at.z);
  return p + press.normal * (field.x * share_at(at.y - field.y));
}

// The normal of the displaced surface: inverse transpose of I + n (x) grad f.
fn dented_normal(p: vec3<f32>, n: vec3<f32>, under: bool) -> vec3<f32> {
  let at = contact_frame(p);
  if far_from_press(at) { return n; }
  let field = slope_at(at.x, at.z);
  let above = at.y - field.w;
  let slope = field.xy * select(faded(above), share_at(above), under);
  let gradient = press.aside * slope.x + press.wrist * slope.y;
  return normalize(n - gradient * dot(press.normal, n));
}

// How much light the contact takes from a place of the skin at rest, 0..1.
fn shade_at(p: vec3<f32>) -> f32 {
  let at = contact_frame(p);
  if far_from_press(at) { return 0.0; }
  let n = nine(at.x, at.z);
  var sum = 0.0;
  for (var j = 0; j < 9; j++) {
    let k = n.first + j / 3 * GRID + j % 3;
    let four = unpack4x8unorm(press.shade[k / 16][k / 4 % 4]);
    sum += four[k % 4] * n.across[j % 3] * n.down[j / 3];
  }
  return sum * faded(at.y - field_at(at.x, at.z).y);
}

// Skin under the contact: pale while blood is pressed out, flushed when it comes back, dark where the contact is close.
fn pressed(color: vec3<f32>, rest: vec3<f32>) -> vec3<f32> {
  if press.enabled < 0.5 { return color; }
  let offset = rest - press.place;
  let height = dot(offset, press.normal);
  // A firmer press drives blood out of more of it.
  let reach = length(offset - press.normal * height) / (press.radius_m * mix(0.75, 1.5, press.force));
  let near = exp(-reach * reach * 1.4 - abs(height) / 0.05);
  var c = mix(color, SKIN_PALE, max(-press.flow, 0.0) * near);
  c = mix(c, c * vec3(1.04, 0.66, 0.62), max(press.flow, 0.0) * near * 0.9);
  return c * mix(vec3(1.0), SHADE, shade_at(rest) * press.presence);
}

// What is left of each color in full shade: flesh lets red through.
const SHADE = vec3<f32>(0.34, 0.19, 0.15);
