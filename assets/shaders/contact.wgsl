// The pressing hand or tool.

struct ContactOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec3<f32>,
  @location(3) color: vec4<f32>,
  @location(4) open: f32,
};

@vertex fn contact_vertex(v: BodyIn) -> ContactOut {
  let world = press.world_from_contact * vec4(v.position, 1.0);
  let normal = normalize((press.world_from_contact * vec4(v.normal.xyz, 0.0)).xyz);
  return ContactOut(view.clip_from_world * world, v.position, world.xyz, normal, v.color, v.baked.x);
}

// Where the arm has faded out; and from where on it hides what lies behind it.
const CONTACT_SOLID = 0.4;
const CONTACT_HIDES = 0.9;

// Where not all of it finds room, only what is near the patch is shown.
fn shown_of_contact(i: ContactOut) -> f32 {
  let reach = press.reach_m;
  return i.color.a * (1.0 - smoothstep(reach * 0.86, reach, length(i.rest)));
}

// What is left of a hand before the face of a cut: a veil through which the face is seen, and more at its outline.
const BEFORE_CUT = vec2<f32>(0.22, 0.7);
// Over this length round the face it becomes whole again, meters.
const BEFORE_CUT_FADES_M: f32 = 0.012;

// How much a place stands before the face of the cut, 0..1: before its plane, and in the line of sight to the face.
fn before_cut(i: ContactOut, e: vec3<f32>) -> f32 {
  if press.cut_half_width_m <= 0.0 { return 0.0; }
  let before = dot(i.world - press.point, press.cut_toward);
  let seen = i.world - e * (before / max(dot(e, press.cut_toward), 0.05)) - press.point;
  let beyond = vec2(abs(dot(seen, press.cut_along)) - press.cut_half_width_m, -dot(seen, press.cut_out) - press.cut_depth_m);
  let beside = max(max(beyond.x, beyond.y), dot(seen, press.cut_out) - 0.002);
  return smoothstep(-0.004, 0.014, before) * (1.0 - smoothstep(0.0, BEFORE_CUT_FADES_M, beside));
}

// A mirrored hand has its triangles the other way round.
fn contact_outside(front: bool) -> bool {
  let m = press.world_from_contact;
  return front == (dot(cross(m[0].xyz, m[1].xyz), m[2].xyz) > 0.0);
}

@fragment fn contact_depth(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  // Its inside is never seen.
  if !contact_outside(front) || shown_of_contact(i) < CONTACT_HIDES { discard; }
  return vec4(0.0);
}

@fragment fn contact(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  let e = normalize(view.eye - i.world);
  if !contact_outside(front) { discard; }
  let before = before_cut(i, e);
  let n = normalize(i.normal);
  let shown = clamp(smoothstep(CONTACT_SOLID, 0.985, shown_of_contact(i)), 0.0, 1.0);
  // The eye sees light by its root: without this the arm would be gone too late before a light page, too early before a dark one.
  let faded = mix(1.0 - pow(max(1.0 - shown, 0.0), 1.4), pow(shown, 1.7), view.dark);
  let grazing = 1.0 - max(dot(n, e), 0.0);
  let left = mix(BEFORE_CUT.x, BEFORE_CUT.y, grazing * grazing);
  let alpha = faded * mix(1.0, left, before) * press.presence;
  // Gloss and rim go first, so that what fades is never lighter than skin.
  let albedo = i.color.rgb * mix(vec3(1.0), SHADE, 0.75 * near_skin(i.world));
  let light = lit(albedo, n, e, i.open, 0.42, 0.05 * shown);
  let even = lit(albedo, e, e, i.open, 0.42, 0.0);
  return vec4(tone(mix(even, light, smoothstep(0.0, 0.7, shown))) * alpha, alpha);
}

// 1 where the contact touches the skin, falling off in a few millimeters.
fn near_skin(world: vec3<f32>) -> f32 {
  let at = contact_frame(world);
  if far_from_press(at) { return 0.0; }
  let field = field_at(at.x, at.z);
  return exp(-max(at.y - field.x - field.y, 0.0) / 0.0022);
}
