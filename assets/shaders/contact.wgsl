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

// The arm fades before its depth ends, so that no inside shows through.
const CONTACT_SOLID = 0.4;

// Where not all of it finds room, only what is near the patch is shown.
fn shown_of_contact(i: ContactOut) -> f32 {
  let reach = press.reach_m;
  return i.color.a * (1.0 - smoothstep(reach * 0.86, reach, length(i.rest)));
}

// A mirrored hand has its triangles the other way round.
fn contact_outside(front: bool) -> bool {
  let m = press.world_from_contact;
  return front == (dot(cross(m[0].xyz, m[1].xyz), m[2].xyz) > 0.0);
}

@fragment fn contact_depth(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if shown_of_contact(i) < CONTACT_SOLID || !contact_outside(front) { discard; }
  return vec4(0.0);
}

@fragment fn contact(i: ContactOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if !contact_outside(front) { discard; }
  let n = normalize(i.normal);
  let e = normalize(view.eye - i.world);
  let alpha = smoothstep(CONTACT_SOLID, 1.0, shown_of_contact(i)) * press.presence;
  let albedo = i.color.rgb * mix(vec3(1.0), SHADE, 0.75 * near_skin(i.world));
  return vec4(tone(lit(albedo, n, e, i.open, 0.42, 0.05)), alpha);
}

// 1 where the contact touches the skin, falling off in a few millimeters.
fn near_skin(world: vec3<f32>) -> f32 {
  let at = contact_frame(world);
  if far_from_press(at) { return 0.0; }
  let field = field_at(at.x, at.z);
  return exp(-max(at.y - field.x - field.y, 0.0) / 0.0022);
}
