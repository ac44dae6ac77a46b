// The skin, opaque or as glass.

struct SkinOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec3<f32>,
  @location(3) baked: vec4<f32>,
  // a: what an eye or a lip is known by
  @location(4) color: vec4<f32>,
  // As `growing` tells them.
  @location(5) essential: vec4<f32>,
  @location(6) spillover: vec4<f32>,
  @location(7) marked: vec4<f32>,
  @location(8) deep: f32,
};

// `zones`: the four of `Zones`, in their order; and how the first three of them grow.
@vertex fn skin_vertex(v: BodyIn, @location(4) zones: vec4<f32>, @location(5) essential: vec4<f32>, @location(6) spillover: vec4<f32>, @location(7) marked: vec4<f32>) -> SkinOut {
  let m = moved(dented(v.position), v.normal.xyz);
  var clip = clip_of(m.place);
  // An end that goes on in a limb: arms have 0 for their opacity, thighs a half.
  let limb_there = select(view.legs, view.arms, v.color.a < 0.25);
  if v.color.a < 0.75 && limb_there > 0.5 { clip = NOWHERE; }
  // As glass the finer triangles lie over the others where both are drawn.
  if v.baked.z > 0.5 && max(view.glass, press.window) > 0.0 { clip.z *= 1.0008; }
  return SkinOut(clip, v.position, m.place, m.normal, v.baked, v.color, growing(zones.x, essential, v.position), growing(zones.y, spillover, v.position), growing(zones.z, marked, v.position), zones.w);
}

fn zones_of(i: SkinOut) -> Zones {
  return Zones(grown(i.essential, i.rest), grown(i.spillover, i.rest), grown(i.marked, i.rest), i.deep);
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

// Hair that is shown: none where a pattern is painted, and less of a brow; under what was asked about, a wash, it stays.
fn hair_shown(i: SkinOut) -> f32 {
  let painted = smoothstep(0.05, 0.3, max(grown(i.essential, i.rest), max(grown(i.spillover, i.rest), i.deep))) * view.zone_strength;
  return hair_at(i) * (1.0 - painted * mix(1.0, 0.5, step(i.color.a, 0.95)));
}

// Skin, and neither cloth nor an eye, a lash or a cut end.
fn is_bare(i: SkinOut) -> bool { return !other_part(i) && i.color.r > i.color.b; }

// What is known of a place before it is painted. `tint` and `bump` are those of bare skin: nowhere is it quite as red as
// beside, and near to the eye it has pores and creases.
struct Grain { tint: vec3<f32>, bump: vec3<f32>, lip: f32, pixel_m: f32 };

const PORES_M = vec2<f32>(0.00022, 0.0007);

fn grain_at(i: SkinOut, n: vec3<f32>) -> Grain {
  let pixel_m = length(fwidth(i.rest)) * 0.6;
  var grain = Grain(vec3(1.0), vec3(0.0), lip_at(i.color.a, hair_at(i)), pixel_m);
  if !is_bare(i) {
    grain.lip = 0.0;
    return grain;
  }
  let level = vec2(i.rest.x + i.rest.z * 0.6, i.rest.y - i.rest.z * 0.4);
  let near = 1.0 - smoothstep(PORES_M.x, PORES_M.y, pixel_m);
  var blotch = (noise(level * 95.0) - 0.5) * 0.6;
  if near > 0.0 { blotch += (noise(level * 260.0 + 3.0) - 0.5) * 0.4 * near; }
  grain.tint = vec3(1.0) + vec3(0.02, -0.085, -0.075) * blotch;
  if near <= 0.0 { return grain; }
  // Seen along the side that the surface faces most, so that nothing is stretched.
  let a = abs(n);
  var q = i.rest.xy;
  if a.x > max(a.y, a.z) { q = i.rest.zy; } else if a.y > a.z { q = i.rest.xz; }
  let fine = vec2(noise(q * 1300.0), noise(q * 1300.0 + 31.0)) + vec2(noise(q * 2900.0), noise(q * 2900.0 + 17.0)) * 0.6 - 0.8;
  grain.tint *= 1.0 - 0.05 * near * fine.x;
  grain.bump = vec3(fine, -0.5 * (fine.x + fine.y)) * (0.10 * near * (1.0 - smoothstep(0.2, 0.6, hair_shown(i))));
  return grain;
}

// On cloth the fourth channel falls from 1 at its rim to 0.8 so far from there, meters; skin.rs of the forge.
const HEM_REACH_M: f32 = 0.030;
const HEM_M: f32 = 0.0075;

// Knitted cloth with a hem that is stitched down.
fn fabric(i: SkinOut, pixel_m: f32) -> vec3<f32> {
  let from_rim = (1.0 - i.color.a) * 5.0 * HEM_REACH_M;
  let seen = 1.0 - smoothstep(0.0004, 0.0011, pixel_m);
  var knit = 0.0;
  var dash = 1.0;
  if seen > 0.0 {
    let round = vec2(atan2(i.rest.x, i.rest.z) * 0.13, i.rest.y);
    knit = (cos(round.x * 3300.0) * 0.3 + noise(round * vec2(1050.0, 700.0)) * 0.4 - 0.2) * 0.32 * seen;
    dash = mix(1.0, smoothstep(-0.55, -0.15, sin(round.x * 1900.0)), seen);
  }
  let soft = pixel_m * 0.8 + 0.0003;
  let hem = 1.0 - smoothstep(HEM_M - soft, HEM_M + soft, from_rim);
  let fold = 1.0 - smoothstep(0.0002, 0.0006 + soft, abs(from_rim - HEM_M));
  let stitch = (1.0 - smoothstep(0.0003, 0.0003 + soft, abs(from_rim - HEM_M + 0.0014))) * dash;
  return i.color.rgb * (1.0 + knit) * (1.0 + 0.20 * hem) * (1.0 - 0.42 * fold) * (1.0 + 0.75 * stitch);
}

// The bare color, with lips and hair; or that of cloth.
fn complexion(i: SkinOut, grain: Grain) -> vec3<f32> {
  if other_part(i) { return i.color.rgb; }
  if !is_bare(i) { return fabric(i, grain.pixel_m); }
  let lips = with_lips(i.color.rgb * grain.tint, grain.lip, i.rest, grain.pixel_m);
  return with_hair(lips, i.rest, hair_shown(i), i.color.a, grain.pixel_m);
}

// How much light wanders under the surface: in skin of any tone, which is redder than blue, not in hair or cloth.
fn softness_at(i: SkinOut) -> f32 {
  return select(0.0, 0.42 * (1.0 - smoothstep(0.3, 0.8, hair_shown(i))), i.color.r > i.color.b);
}

// Light that comes from opaque skin, or from another part of its mesh.
fn skin_light(i: SkinOut) -> vec3<f32> {
  let at_rest = normalize(i.normal);
  let grain = grain_at(i, at_rest);
  let even = dented_normal(i.rest, at_rest, false);
  let n = normalize(even + grain.bump);
  let e = normalize(view.eye - i.world);
  on_fine = step(0.5, i.baked.z);
  let paint = painted(i.rest, at_rest, complexion(i, grain), zones_of(i));
  let mark_width = fwidth(i.color.a);
  if other_part(i) && is_eye(i.color.a) { return tone(eye_light(i.color.a, mark_width, i.rest, even, e, i.baked.x)); }
  // Skin shines a little where it faces between lamp and eye, lips more. Powers of 8 and of 48.
  let half_way = max(dot(n, normalize(view.key_light + e)), 0.0);
  let squared = half_way * half_way;
  let broad = squared * squared * squared * squared;
  let narrow = broad * broad * broad;
  let shine = (narrow * narrow * mix(0.045, 0.11, grain.lip) + broad * 0.02) * i.baked.x;
  let bare = select(0.0, 1.0 - smoothstep(0.2, 0.6, hair_shown(i)), is_bare(i));
  return tone(lit(paint.albedo, n, e, i.baked.x, softness_at(i), 0.02) + vec3(shine * bare));
}

@fragment fn skin(i: SkinOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) || drawn_by_other(i) { discard; }
  return vec4(skin_light(i), 1.0);
}

// Skin as glass: nearly clear where it faces the eye, denser at the outline, zones still read.
@fragment fn glass(i: SkinOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) || drawn_by_other(i) { discard; }
  let at_rest = normalize(i.normal);
  let n = dented_normal(i.rest, at_rest, false);
  let e = normalize(view.eye - i.world);
  on_fine = step(0.5, i.baked.z);
  let paint = painted(i.rest, at_rest, complexion(i, grain_at(i, at_rest)), zones_of(i));
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
