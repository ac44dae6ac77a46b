// What is painted on the skin: zones, places that hurt, places to be spared.

// Where a field has this strength its pattern ends: zones::RIM.
const ZONE_RIM: f32 = 0.32;
// From one ring to the next of what is felt deep down: zones::RING.
const ZONE_RING: f32 = 0.15;

// 1 in the finer triangles round a contact: too fine to tell from them how the surface bends on, so dots grow small there
// where two sides meet, by how much more the surface faces the one.
var<private> on_fine: f32 = 0.0;
const SIDES_MEET = vec2<f32>(-0.02, 0.07);

// Round dots on a hexagonal grid over the surface, each as large as the field is strong at its own middle; none has its
// middle beyond the rim. Each is drawn from the side that the surface faces there, so that none is cut where sides meet.
fn stipple(p: vec3<f32>, n: vec3<f32>, field: f32) -> f32 {
  let spacing = 0.0058;
  let row = vec2(1.0, 1.7320508) * spacing;
  let px = dpdx(p);
  let py = dpdy(p);
  let nx = dpdx(n);
  let ny = dpdy(n);
  let fx = dpdx(field);
  let fy = dpdy(field);
  let soft = 0.6 * max(length(px), length(py));
  var ink = 0.0;
  for (var axis = 0; axis < 3; axis++) {
    var q = p.xy;
    var qx = px.xy;
    var qy = py.xy;
    if axis == 0 { q = p.zy; qx = px.zy; qy = py.zy; }
    if axis == 1 { q = p.xz; qx = px.xz; qy = py.xz; }
    let turn = qx.x * qy.y - qx.y * qy.x;
    if abs(n[axis]) < 0.3 || abs(turn) < 1e-14 { continue; }
    for (var half = 0; half < 2; half++) {
      let off = (0.5 - fract(q / row + 0.5 * f32(half))) * row;
      // The way to the dot's middle, in pixels: what holds there follows from how it changes here.
      let way = vec2(off.x * qy.y - off.y * qy.x, off.y * qx.x - off.x * qx.y) / turn;
      let faces = abs(n + (nx * way.x + ny * way.y) * (1.0 - on_fine));
      var other = max(faces.x, faces.y);
      if axis == 0 { other = max(faces.y, faces.z); }
      if axis == 1 { other = max(faces.x, faces.z); }
      let ahead = faces[axis] - other;
      if ahead < mix(-1e-4, SIDES_MEET.x, on_fine) { continue; }
      let there = field + fx * way.x + fy * way.y;
      let shrunk = mix(1.0, smoothstep(SIDES_MEET.x, SIDES_MEET.y, ahead), on_fine);
      let size = spacing * mix(0.15, 0.37, smoothstep(ZONE_RIM, 0.58, there)) * step(ZONE_RIM, there) * shrunk;
      let away = length(px * way.x + py * way.y);
      ink = max(ink, (1.0 - smoothstep(size - soft, size + soft, away)) * step(1e-6, size));
    }
  }
  return ink;
}

// A line along which a field has a value, about two pixels wide.
fn isoline(field: f32, value: f32) -> f32 {
  return 1.0 - smoothstep(0.7, 2.0, abs(field - value) / max(fwidth(field), 1e-4));
}

// 1 where a field is above a level, over about a pixel.
fn within(field: f32, level: f32) -> f32 {
  return clamp((field - level) / max(fwidth(field), 1e-4) + 0.5, 0.0, 1.0);
}

// Per vertex, 0..1, with the selection.
struct Zones {
  essential: f32,
  // The whole pattern, the essential zone in it.
  spillover: f32,
  // What must be spared, or the places that hurt.
  marked: f32,
  // Felt deep under this skin.
  deep: f32,
};

// Strengths that differ by less than so much count together.
const ROUNDS_MEET: f32 = 0.3;

// The steepest half of a growth, per meter: uniforms::MOST_SLOPE.
const MOST_SLOPE: f32 = 100.0;

// A value at a vertex and half of how it grows there, told so that between vertices each says what it would be at the place
// that is drawn: right for what is curved evenly, so that lines are round across large triangles.
fn growing(value: f32, slope: vec4<f32>, place: vec3<f32>) -> vec4<f32> {
  let half = slope.xyz * MOST_SLOPE;
  return vec4(half, value - dot(half, place));
}

fn grown(told: vec4<f32>, place: vec3<f32>) -> f32 {
  return clamp(told.w + dot(told.xyz, place), 0.0, 1.0);
}

// While a point is pressed what is to be spared is drawn so near to it, and fades from there on; meters.
const SPARED_NEAR_M = vec2<f32>(0.045, 0.07);

// Slanting lines over the surface, so many meters apart; from afar their mean.
const HATCH_M: f32 = 0.0040;

fn hatched(p: vec3<f32>) -> f32 {
  let along = (p.x + p.y) * 0.7071068 / HATCH_M;
  let soft = max(fwidth(along), 1e-4);
  let line = 1.0 - smoothstep(0.13 - 0.7 * soft, 0.13 + 0.7 * soft, abs(fract(along) - 0.5));
  return mix(line, 0.26, smoothstep(0.35, 0.7, soft));
}

// How strongly pain is felt deep under a place: as the field says, but round. From a triangle to the next the field's own
// lines would bend.
fn felt_deep(rest: vec3<f32>, field: f32) -> f32 {
  var felt = 0.0;
  var any = false;
  for (var k = 0; k < ROUND_ENDS; k += 2) {
    let end = view.round_ends[k];
    if end.w <= 0.0 { break; }
    any = true;
    let along = view.round_ends[k + 1].xyz - end.xyz;
    let offset = rest - end.xyz;
    let away = length(offset - along * clamp(dot(offset, along) / max(dot(along, along), 1e-9), 0.0, 1.0));
    let peak = view.round_ends[k + 1].w;
    let here = max(peak - (peak - ZONE_RIM) * away / end.w, 0.0);
    // Where two meet they are one, without a corner.
    let both = max(ROUNDS_MEET - abs(felt - here), 0.0) / ROUNDS_MEET;
    felt = max(felt, here) + both * both * ROUNDS_MEET * 0.25 * smoothstep(0.0, 0.15, min(felt, here));
  }
  return select(field, felt, any);
}

struct Paint { albedo: vec3<f32>, cover: f32 };

fn painted(rest: vec3<f32>, n: vec3<f32>, skin: vec3<f32>, zones: Zones) -> Paint {
  let strength = view.zone_strength;
  var albedo = skin;
  // How far within the core's rim, a pixel wide; and how near to its heart.
  let core = within(zones.essential, ZONE_RIM) * strength;
  let heart = smoothstep(ZONE_RIM, 0.8, zones.essential);

  // Dots round the core and beyond it, over the whole of the pattern that is no core.
  let spill = within(zones.spillover, ZONE_RIM) * strength * (1.0 - core);
  let wash = spill * smoothstep(ZONE_RIM, 0.75, zones.spillover) * 0.3;
  let dots = stipple(rest, n, zones.spillover) * strength * (1.0 - core);
  albedo = mix(albedo, ZONE_SPILLOVER, wash);
  albedo = mix(albedo, ZONE_SPILLOVER_DOT, dots * 0.95);

  let heat = mix(ZONE_ESSENTIAL_EDGE, ZONE_ESSENTIAL_CENTER, heart);
  albedo = mix(albedo, heat, core * mix(0.5, 0.95, heart));
  let contour = isoline(zones.essential, ZONE_RIM) * strength;
  albedo = mix(albedo, ZONE_ESSENTIAL_CONTOUR, contour * 0.85);

  // Felt deep under this skin: rings, one within the other; light ones on a core.
  let deep = felt_deep(rest, zones.deep);
  let on_skin = smoothstep(0.02, 0.06, zones.deep) * strength;
  let inside = within(deep, ZONE_RIM) * on_skin;
  var ring = isoline(deep, ZONE_RIM);
  for (var level = 1; level < 4; level++) { ring = max(ring, isoline(deep, ZONE_RIM + ZONE_RING * f32(level))); }
  ring *= on_skin * step(0.02, deep);
  albedo = mix(albedo, ZONE_DEEP_WASH, inside * 0.22 * (1.0 - core));
  albedo = mix(albedo, mix(ZONE_DEEP_LINE, ZONE_DEEP_LINE_ON_CORE, core * mix(0.4, 1.0, heart)), ring * 0.9);

  // To be spared: hatched, with a thin line round it, where and when pressure comes near. Hurting: a cool rim that fades inward, so that skin stays skin.
  let there = within(zones.marked, 0.5);
  let line = isoline(zones.marked, 0.5) * step(0.02, zones.marked);
  let near = 1.0 - press.enabled * smoothstep(SPARED_NEAR_M.x, SPARED_NEAR_M.y, distance(rest, press.point));
  // Alone, where the hatch has all but gone, the line would look like a scar.
  let spare = max(line * 0.8 * near, there * (0.09 + 0.30 * hatched(rest))) * view.sparing * (1.0 - press.window) * near * (1.0 - smoothstep(0.0, 0.04, press.lengthened));
  albedo = mix(albedo, ZONE_SPARED, spare);
  // Under a pattern what was asked about is ground: its rim would cross the pattern's own.
  let hurting = (1.0 - view.sparing) * (1.0 - max(core, spill));
  let glow = there * mix(0.42, 0.13, smoothstep(0.5, 0.74, zones.marked));
  albedo = mix(albedo, ZONE_HURTS, glow * hurting);
  albedo = mix(albedo, ZONE_HURTS_RIM, line * 0.6 * hurting);
  let hurts = max(glow, line * 0.6) * hurting;

  albedo = pressed(albedo, rest);
  let shown = max(max(core, contour), max(max(wash * 2.0, dots), max(ring, inside * 0.3)));
  return Paint(albedo, max(shown, max(spare, hurts)));
}
