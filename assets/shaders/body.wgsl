// What the parts of the body have in common.

struct BodyIn {
  @location(0) position: vec3<f32>,
  // w: bend of the surface, -1 hollow .. 1 edge
  @location(1) normal: vec4<f32>,
  // x: open to light, y: muscle belly, zw: number of the part, low and high byte
  @location(2) baked: vec4<f32>,
  @location(3) color: vec4<f32>,
};

struct Part { emphasis: f32, opacity: f32, tint: f32 };

fn part_of(baked: vec4<f32>) -> Part {
  let part = parts[u32(baked.z * 255.0 + 0.5) + u32(baked.w * 255.0 + 0.5) * 256u];
  return Part(part.x, part.y, part.z);
}

// Outside of the picture, for what is hidden.
const NOWHERE = vec4<f32>(2.0, 2.0, 2.0, 1.0);

fn clip_of(world: vec3<f32>) -> vec4<f32> { return view.clip_from_world * vec4(world, 1.0); }

// Under glass the cut ends fade out over this length, where no limb goes on, meters.
const END_FADES_M = vec2<f32>(0.003, 0.05);

// What is left at a place at rest, 0..1.
fn left_at_end(rest: vec3<f32>) -> f32 {
  let to_end = view.arm_end - vec3(abs(rest.x), rest.yz);
  let back = dot(to_end, view.arm_onward);
  let aside = length(to_end - view.arm_onward * back);
  let arm = max(smoothstep(END_FADES_M.x, END_FADES_M.y, back), max(view.arms, step(view.arm_radius_m, aside)));
  return min(arm, max(smoothstep(END_FADES_M.x, END_FADES_M.y, rest.y - view.leg_end), view.legs));
}

// The same of what lies under the skin: whole where that is taken off, faded under glass, and not there at all under
// opaque skin, whose cuts it may reach through.
fn left_under_skin(rest: vec3<f32>) -> f32 {
  if view.skin < 0.5 { return 1.0; }
  let left = left_at_end(rest);
  return select(step(1.0, left), left, view.glass > 0.0);
}

// Coverage has few steps: chance for each pixel makes of them an even veil.
fn coverage(alpha: f32, clip: vec4<f32>) -> f32 {
  let chance = fract(52.9829189 * fract(dot(floor(clip.xy), vec2(0.06711056, 0.00583715)))) - 0.5;
  return alpha + chance * 0.25 * step(0.001, alpha) * step(alpha, 0.999);
}

// Edges are lighter, hollows darker and warmer, as if touched often.
fn worn(bend: f32) -> vec3<f32> {
  return vec3(1.0) + vec3(0.20, 0.22, 0.24) * max(bend, 0.0) + vec3(0.30, 0.36, 0.38) * min(bend, 0.0);
}

// A part that stands back goes quiet; one under the pointer or chosen comes forward.
fn emphasized(albedo: vec3<f32>, emphasis: f32) -> vec3<f32> {
  let back = max(-emphasis, 0.0);
  let gray = vec3(dot(albedo, vec3(0.3, 0.55, 0.15)));
  return mix(albedo, mix(gray, PART_BACK, 0.5), back * 0.62) * (1.0 + 0.25 * max(emphasis, 0.0));
}

// Light along the border of a part that comes forward.
fn edge_glow(n: vec3<f32>, e: vec3<f32>, emphasis: f32) -> vec3<f32> {
  let edge = 1.0 - max(dot(n, e), 0.0);
  return PART_EDGE * pow(edge, 2.2) * max(emphasis, 0.0) * 0.8;
}

// The window in the skin while a knot is looked for: open this near the point, closed from there on; meters.
const WINDOW_OPEN_M: f32 = 0.022;
const WINDOW_CLOSED_M: f32 = 0.082;
// The near side of the body alone has it.
const WINDOW_DEEP_M: f32 = 0.09;
// Muscles that are not looked for give way to it, and bone goes a little quiet.
const WINDOW_OTHERS: f32 = 1.0;
const WINDOW_QUIET = vec3<f32>(0.50, 0.38, 0.32);

// How open the window is at a place at rest, 0..1.
fn window_at(rest: vec3<f32>) -> f32 {
  let offset = rest - press.point;
  let deep = dot(offset, press.normal);
  let aside = length(offset - press.normal * deep);
  return press.window * (1.0 - smoothstep(WINDOW_OPEN_M, WINDOW_CLOSED_M, aside)) * (1.0 - smoothstep(0.6, 1.0, abs(deep) / WINDOW_DEEP_M));
}
