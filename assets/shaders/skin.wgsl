// The skin, opaque or as glass.

struct SkinOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec3<f32>,
  @location(3) baked: vec4<f32>,
  // a: what an eye or a lip is known by
  @location(4) color: vec4<f32>,
  @location(5) zones: vec4<f32>,
};

// `zones`: the four of `Zones`, in their order.
@vertex fn skin_vertex(v: BodyIn, @location(4) zones: vec4<f32>) -> SkinOut {
  let m = moved(dented(v.position), v.normal.xyz);
  var clip = clip_of(m.place);
  // An end that goes on in a limb: arms have 0 for their opacity, thighs a half.
  let limb_there = select(view.legs, view.arms, v.color.a < 0.25);
  if v.color.a < 0.75 && limb_there > 0.5 { clip = NOWHERE; }
  // As glass the finer triangles lie over the others where both are drawn.
  if v.baked.z > 0.5 && max(view.glass, press.window) > 0.0 { clip.z *= 1.0008; }
  return SkinOut(clip, v.position, m.place, m.normal, v.baked, v.color, zones);
}

// Round the contact the skin is drawn a second time, in finer triangles; each place by one of the two.
fn drawn_by_other(i: SkinOut) -> bool {
  let radius = press.fine_radius_m;
  let fine = i.baked.z > 0.5;
  if other_part(i) { return false; }
  if radius <= 0.0 { return fine; }
  let away = length(i.rest - press.point);
  if fine { return away >= radius; }
  return away < radius - both_drawn();
}

// Over so much both are drawn, meters: a little, so that no pixel falls between them where the skin turns out of sight; on
// glass more, where one passes into the other and no line is left of a border.
fn both_drawn() -> f32 { return select(0.007, 0.012, max(view.glass, press.window) > 0.0); }

// What is left of a cover where coarse skin passes into fine: the two, one over the other, cover as much as one does.
fn shared_cover(i: SkinOut, alpha: f32) -> f32 {
  let radius = press.fine_radius_m;
  if radius <= 0.0 || other_part(i) { return alpha; }
  let coarse = smoothstep(radius - both_drawn(), radius, length(i.rest - press.point));
  return select(alpha * coarse, alpha * (1.0 - coarse) / max(1.0 - alpha * coarse, 1e-3), i.baked.z > 0.5);
}

// Eyes and cut ends are parts of their own, numbered from 1; the finer triangles of the skin have 1 in place of a number.
fn other_part(i: SkinOut) -> bool { return i.baked.z > 0.002 && i.baked.z < 0.5; }

fn hair_at(i: SkinOut) -> f32 { return select(1.0 - i.baked.y, 0.0, other_part(i)); }

// The bare color, with lips and hair.
fn complexion(i: SkinOut) -> vec3<f32> {
  return with_hair(with_lips(i.color.rgb, select(i.color.a, 1.0, other_part(i))), i.rest, hair_at(i), i.zones);
}

// How much light wanders under the surface: in skin of any tone, which is redder than blue, not in hair or cloth.
fn softness_at(i: SkinOut) -> f32 {
  return select(0.0, 0.42 * (1.0 - smoothstep(0.3, 0.8, hair_at(i))), i.color.r > i.color.b);
}

// Light that comes from opaque skin, or from another part of its mesh.
fn skin_light(i: SkinOut) -> vec3<f32> {
  let at_rest = normalize(i.normal);
  let n = dented_normal(i.rest, at_rest, false);
  let e = normalize(view.eye - i.world);
  on_fine = step(0.5, i.baked.z);
  let paint = painted(i.rest, at_rest, complexion(i), Zones(i.zones.x, i.zones.y, i.zones.z, i.zones.w));
  let eye = eye_light(i.color.a, i.rest, n, e, i.baked.x);
  if other_part(i) && is_eye(i.color.a) { return tone(eye); }
  return tone(lit(paint.albedo, n, e, i.baked.x, softness_at(i), 0.035));
}

@fragment fn skin(i: SkinOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) || drawn_by_other(i) || left_at_end(i.rest) < 1.0 { discard; }
  return vec4(skin_light(i), 1.0);
}

// The ends, over all that is opaque.
@fragment fn skin_end(i: SkinOut) -> @location(0) vec4<f32> {
  let left = left_at_end(i.rest);
  if left >= 1.0 || left <= 0.0 || in_cut(i.rest) { discard; }
  return vec4(skin_light(i), left);
}

// Skin as glass: nearly clear where it faces the eye, denser at the outline, zones still read.
@fragment fn glass(i: SkinOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) || drawn_by_other(i) { discard; }
  let at_rest = normalize(i.normal);
  let n = dented_normal(i.rest, at_rest, false);
  let e = normalize(view.eye - i.world);
  on_fine = step(0.5, i.baked.z);
  let paint = painted(i.rest, at_rest, complexion(i), Zones(i.zones.x, i.zones.y, i.zones.z, i.zones.w));
  let grazing = 1.0 - max(dot(n, e), 0.0);
  let alpha = mix(0.10, 0.72, grazing * grazing) + paint.cover * 0.5;
  let clear = max(view.glass, window_at(i.rest));
  let whole = mix(1.0, min(alpha, 0.9), clear) * view.skin * left_at_end(i.rest);
  return vec4(tone(lit(paint.albedo, n, e, i.baked.x, softness_at(i), 0.03)), shared_cover(i, whole));
}

@fragment fn skin_depth(i: SkinOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) || drawn_by_other(i) { discard; }
  return vec4(0.0);
}
