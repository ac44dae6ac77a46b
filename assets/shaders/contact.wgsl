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

// What is left of a hand before the face of a cut.
const BEFORE_CUT: f32 = 0.1;

// How far a place stands before the face of the cut, 0..1.
fn before_cut(i: ContactOut) -> f32 {
  if press.cut_half_width_m <= 0.0 { return 0.0; }
  return smoothstep(0.0, 0.008, dot(i.world - press.point, press.cut_toward));
}

// A mirrored hand has its triangles the other way round.
fn contact_outside(front: bool) -> bool {
  let m = press.world_from_contact;
  return front == (dot(cross(m[0].xyz, m[1].xyz), m[2].xyz) > 0.0);
}

// Of a sleeve that fades its inside is not seen; one that is cut is as if filled.
fn contact_hidden(outside: bool) -> bool {
  return !outside && press.cut_half_width_m <= 0.0;
}

@fragment fn contact_depth(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if contact_hidden(contact_outside(front)) { discard; }
  if shown_of_contact(i) < CONTACT_HIDES || before_cut(i) > 0.1 { discard; }
  return vec4(0.0);
}

@fragment fn contact(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  let e = normalize(view.eye - i.world);
  let outside = contact_outside(front);
  if contact_hidden(outside) { discard; }
  let before = before_cut(i);
  let n = select(e, normalize(i.normal), outside);
  let shown = clamp(smoothstep(CONTACT_SOLID, 0.985, shown_of_contact(i)), 0.0, 1.0);
  // The eye sees light by its root: without this the arm would be gone too late before a light page, too early before a dark one.
  let faded = mix(1.0 - pow(max(1.0 - shown, 0.0), 1.4), pow(shown, 1.7), view.dark);
  let left = select(0.0, BEFORE_CUT, outside);
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
