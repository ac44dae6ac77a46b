// The pressing hand or tool.

struct ContactOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec3<f32>,
  @location(3) color: vec4<f32>,
  @location(4) open: f32,
  // 1 on a nail, 1 on a tool
  @location(5) kind: vec2<f32>,
};

@vertex fn contact_vertex(v: BodyIn) -> ContactOut {
  let world = press.world_from_contact * vec4(v.position, 1.0);
  let normal = normalize((press.world_from_contact * vec4(v.normal.xyz, 0.0)).xyz);
  let place = world.xyz + spread_flesh(world.xyz, normal, v.baked.z);
  return ContactOut(view.clip_from_world * vec4(place, 1.0), v.position, place, normal, v.color, v.baked.x, v.baked.yz);
}

// How far flesh beside the skin it presses gives way to the sides under the firm force, and over which height, meters.
const PAD_SPREADS_M: f32 = 0.0013;
const PAD_HIGH_M: f32 = 0.0055;

// The way flesh of the hand goes as it is pressed flat; a tool stays as it is.
fn spread_flesh(world: vec3<f32>, normal: vec3<f32>, tool: f32) -> vec3<f32> {
  let at = contact_frame(world);
  if tool > 0.5 || far_from_press(at) { return vec3(0.0); }
  let field = field_at(at.x, at.z);
  let over = (at.y - field.x - field.y) / PAD_HIGH_M;
  let along = normal - press.normal * dot(normal, press.normal);
  return along * (PAD_SPREADS_M * press.force * exp(-over * over));
}

// Where the arm has faded out; and from where on it hides what lies behind it.
const CONTACT_SOLID = 0.4;
const CONTACT_HIDES = 0.9;

// Where not all of it finds room, only what is near the patch is shown.
fn left_of_contact(i: ContactOut) -> f32 {
  let reach = press.reach_m;
  return i.color.a * (1.0 - smoothstep(reach * 0.86, reach, length(i.rest)));
}

// Beside a cut a hand is as if of glass, and a tool is solid.
fn solid_of_contact(i: ContactOut) -> f32 {
  return select(0.0, 1.0, press.cut_half_width_m <= 0.0 || i.kind.y > 0.5);
}

fn shown_of_contact(i: ContactOut) -> f32 {
  return left_of_contact(i) * solid_of_contact(i);
}

// A cut goes through the contact as through the tissue: nothing of it stands before the face.
fn before_cut(world: vec3<f32>) -> bool {
  return press.cut_half_width_m > 0.0 && dot(world - press.point, press.cut_toward) > 0.0003;
}

// A mirrored hand has its triangles the other way round.
fn contact_outside(front: bool) -> bool {
  let m = press.world_from_contact;
  return front == (dot(cross(m[0].xyz, m[1].xyz), m[2].xyz) > 0.0);
}

// Its inside is seen only where it is cut.
fn seen_of_contact(i: ContactOut, front: bool) -> bool {
  return (contact_outside(front) || press.cut_half_width_m > 0.0) && !before_cut(i.world);
}

@fragment fn contact_depth(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if !seen_of_contact(i, front) || shown_of_contact(i) < CONTACT_HIDES { discard; }
  return vec4(0.0);
}

@fragment fn contact(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  let e = normalize(view.eye - i.world);
  let n = normalize(i.normal);
  let ghost = ghost_of_contact(i, front, n, e);
  if before_cut(i.world) { return ghost; }
  if !seen_of_contact(i, front) { discard; }
  let shown = clamp(smoothstep(CONTACT_SOLID, 0.985, shown_of_contact(i)), 0.0, 1.0);
  // The eye sees light by its root: without this the arm would be gone too late before a light page, too early before a dark one.
  let alpha = mix(1.0 - pow(max(1.0 - shown, 0.0), 1.4), pow(shown, 1.7), view.dark) * press.presence;
  if !contact_outside(front) { return vec4(tone(cut_through(i)) * alpha, alpha); }
  if solid_of_contact(i) <= 0.0 { return ghost; }
  // Gloss and rim go first, so that what fades is never lighter than skin.
  let albedo = with_spot(blanched(i) * mix(vec3(1.0), SHADE, 0.75 * near_skin(i.world)), i.world, e);
  let light = lit(albedo, n, e, i.open, 0.42, 0.05 * shown);
  let even = lit(albedo, e, e, i.open, 0.42, 0.0);
  return ghost * (1.0 - alpha) + vec4(tone(mix(even, light, smoothstep(0.0, 0.7, shown))) * alpha, alpha);
}

// Where a cut goes through the contact it is even, in its own color, as on a drawing.
fn cut_through(i: ContactOut) -> vec3<f32> {
  return i.color.rgb * mix(0.8, 0.62, i.kind.y);
}

// A hand about a cut is as if of glass, thicker where it presses: a finger cut through is nothing that one would look at.
fn ghost_of_contact(i: ContactOut, front: bool, n: vec3<f32>, e: vec3<f32>) -> vec4<f32> {
  if press.cut_half_width_m <= 0.0 || !contact_outside(front) { return vec4(0.0); }
  let edge = pow(1.0 - clamp(abs(dot(n, e)), 0.0, 1.0), 2.2);
  // What it stands before is what is to be seen.
  let before = before_cut(i.world);
  let presses = select(1.0 - smoothstep(GLASS_M.x, GLASS_M.y, length(i.rest)), 0.0, press.spot_m < 0.0 || before);
  let alpha = (select(GHOST_FACE, 0.0, before) + GHOST_EDGE * edge + GHOST_TIP * presses) * smoothstep(CONTACT_SOLID, 0.985, left_of_contact(i)) * press.presence;
  return vec4(tone(i.color.rgb) * alpha, alpha);
}

const GHOST_FACE: f32 = 0.15;
const GHOST_EDGE: f32 = 0.5;
const GHOST_TIP: f32 = 0.3;
const GLASS_M = vec2<f32>(0.012, 0.048);

// What a nail's bed loses of its red, and what flesh beside the skin that it presses gains, under the firm force.
const NAIL_PALE = vec3<f32>(1.08, 1.3, 1.32);
const PAD_FLUSHED = vec3<f32>(1.04, 0.8, 0.78);
const PAD_FLUSHED_M: f32 = 0.012;

// Blood goes out of the nail's bed into the flesh round it.
fn blanched(i: ContactOut) -> vec3<f32> {
  let at = contact_frame(i.world);
  let near = 1.0 - smoothstep(0.4, 1.0, length(vec3(at.x * 0.6, at.y, at.z * 0.6)) / (2.0 * PAD_FLUSHED_M));
  let bed = mix(vec3(1.0), NAIL_PALE, press.force);
  let pad = mix(vec3(1.0), PAD_FLUSHED, press.force * near);
  return min(i.color.rgb * mix(pad, bed, i.kind.x), vec3(0.95));
}

// The rim of the spot that is pressed, where it is hidden: a thin line in light and shade, seen through the contact.
const SPOT_LIGHT = vec3<f32>(0.98, 0.95, 0.90);

fn with_spot(albedo: vec3<f32>, world: vec3<f32>, e: vec3<f32>) -> vec3<f32> {
  let at = contact_frame(world);
  let toward = vec3(dot(e, press.aside), dot(e, press.normal), dot(e, press.wrist));
  let over = at.y + press.depth_m;
  let seen = at - toward * (over / max(toward.y, 0.08));
  let away = length(seen.xz) - press.spot_m;
  let pixels = away / max(fwidth(away), 1e-6) / view.pixels_per_css;
  let hidden = smoothstep(0.0005, 0.002, over) * smoothstep(0.02, 0.15, press.force) * step(1e-4, press.spot_m);
  let rim = 1.0 - smoothstep(0.7, 1.7, abs(pixels));
  let within = 1.0 - smoothstep(-press.spot_m, 0.0, away);
  let shaded = mix(albedo, albedo * SHADE, hidden * (0.18 * (1.0 - smoothstep(0.0, 4.0, abs(pixels))) + 0.10 * within));
  return mix(shaded, SPOT_LIGHT, rim * hidden * 0.62);
}

// 1 where the contact touches the skin, falling off in a few millimeters.
fn near_skin(world: vec3<f32>) -> f32 {
  let at = contact_frame(world);
  if far_from_press(at) { return 0.0; }
  let field = field_at(at.x, at.z);
  return exp(-max(at.y - field.x - field.y, 0.0) / 0.0022);
}
