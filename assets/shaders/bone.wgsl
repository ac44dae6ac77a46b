// Bone and cartilage, which pressure does not move.

struct SolidOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  // w: bend of the surface
  @location(2) normal: vec4<f32>,
  // a: what an eye, a tooth or a seam of the skull is known by
  @location(3) color: vec4<f32>,
  @location(4) open: f32,
  @location(5) emphasis: f32,
  @location(6) opacity: f32,
};

@vertex fn solid_vertex(v: BodyIn) -> SolidOut {
  let part = part_of(v.baked);
  let m = moved(v.position, v.normal.xyz);
  var o: SolidOut;
  o.clip = clip_of(m.place);
  if part.opacity <= 0.0 { o.clip = NOWHERE; }
  o.rest = v.position;
  o.world = m.place;
  o.normal = vec4(m.normal, v.normal.w);
  o.color = v.color;
  o.open = v.baked.x;
  o.emphasis = part.emphasis;
  o.opacity = part.opacity;
  return o;
}

// The fourth channel of a bone's color; skull.rs of the forge has the same numbers. On the vault of the skull it runs from 0 over
// the middle, where a seam is, to twice that within the parietal bones.
const SEAM_MIDDLE: f32 = 0.35;
const SEAM_REACH_M: f32 = 0.0104;
const ENAMEL_MARK: f32 = 0.73;
const ENAMEL = vec3<f32>(0.83, 0.795, 0.70);
const SEAM = vec3<f32>(0.36, 0.27, 0.18);

// A line that wanders from side to side, `away` meters off its middle.
fn seam_line(away: f32, rest: vec3<f32>, pixel_m: f32) -> f32 {
  let q = vec2(rest.x + rest.y * 0.7, rest.z - rest.y * 0.6);
  let wander = (noise(q * 330.0) - 0.5) * 0.0042 + (noise(q * 900.0 + 7.0) - 0.5) * 0.0022;
  let half_width = 0.00038;
  let line = 1.0 - smoothstep(half_width, half_width + max(pixel_m * 1.4, 0.0003), abs(away + wander));
  return line * min(1.0, 0.0012 / max(pixel_m, 1e-5));
}

fn bone_albedo(color: vec4<f32>, rest: vec3<f32>) -> vec3<f32> {
  let pixel_m = length(fwidth(rest)) * 0.6;
  if color.a > 0.71 && color.a <= 0.9 { return mix(color.rgb, ENAMEL, 0.9); }
  // Bone is nowhere even: yellower here, chalkier there, and full of fine pores.
  let level = vec2(rest.x + rest.z * 0.6, rest.y - rest.z * 0.4);
  let near = 1.0 - smoothstep(0.0003, 0.0008, pixel_m);
  var mottled = (noise(level * 60.0) - 0.5) * 0.6;
  if near > 0.0 { mottled += (noise(level * 210.0 + 5.0) * 0.4 + noise(level * 1100.0) * 0.5 - 0.45) * near; }
  let bone = color.rgb * (vec3(1.0) + vec3(0.07, 0.10, 0.17) * mottled);
  if color.a > 0.9 { return bone; }
  let inside = (color.a - SEAM_MIDDLE) / SEAM_MIDDLE * SEAM_REACH_M;
  // The two parietal bones meet in the middle.
  let between = seam_line(rest.x, rest, pixel_m) * step(0.0, inside);
  return mix(bone, SEAM, 0.75 * max(seam_line(inside, rest, pixel_m), between));
}

@fragment fn solid(i: SolidOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) { discard; }
  let n = normalize(i.normal.xyz);
  let e = normalize(view.eye - i.world);
  let bone = bone_albedo(i.color, i.rest) * worn(i.normal.w);
  let quiet = window_at(i.rest) * 0.3;
  let albedo = mix(emphasized(bone, i.emphasis), WINDOW_QUIET, quiet);
  let cover = coverage(i.opacity * left_under_skin(i.rest), i.clip);
  let mark_width = fwidth(i.color.a);
  if is_eye(i.color.a) {
    let eye = eye_light(i.color.a, mark_width, i.rest, n, e, i.open);
    return vec4(tone(mix(eye, WINDOW_QUIET, quiet)), cover);
  }
  return vec4(tone(lit(albedo, n, e, i.open, 0.25, 0.03) + edge_glow(n, e, i.emphasis)), cover);
}
