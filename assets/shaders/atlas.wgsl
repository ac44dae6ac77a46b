// Everything the viewer draws: background, body layers, skin with its zones and dent, marks, the pressing contact.
// World units are metres; colours are linear; lights turn with the camera, as on an illustrator's desk.

struct View {
  clip_from_world: mat4x4<f32>,
  // w: 1 where the skin's third channel holds what must be spared, 0 where the places that hurt
  eye: vec4<f32>,
  // Towards the lights, unit length.
  key: vec4<f32>,
  fill: vec4<f32>,
  rim: vec4<f32>,
  // Background at the top and the bottom; w: a pixel's width and height in clip space.
  top: vec4<f32>,
  bottom: vec4<f32>,
  // x: strength of the zones 0..1, y: translucency of the skin 0..1, z: presence of the skin 0..1, w: 1 on a dark page
  look: vec4<f32>,
};

struct Press {
  // xyz: where the contact meets the undented skin, w: radius of the dent
  place: vec4<f32>,
  // xyz: outward normal there, w: depth of the dent
  normal: vec4<f32>,
  // x: blood flow -1 pale .. 1 flushed, y: opacity of the contact, z: gap between contact and skin (m), w: 1 while a demonstration is open
  tissue: vec4<f32>,
  contact: mat4x4<f32>,
  // Contact frame along the skin. xyz: aside, w: height of the contact's underside over the undented skin
  aside: vec4<f32>,
  // xyz: towards the wrist, w: how far from its patch the contact is shown
  wrist: vec4<f32>,
  // Depths under the skin: where muscle begins, the band, bone; w: radius of the finer skin, 0 without it
  depths: vec4<f32>,
  // xy: what is left of the dent at the first two depths; z: how far one sees through the skin round the point, w: number of the muscle
  shares: vec4<f32>,
  // xyz: the way of the band, w: how far it has softened 0..1
  band: vec4<f32>,
  // xyz: the knot, w: blood flow 0..1
  knot: vec4<f32>,
  // The cut: xyz: along the face, w: half its width; 0 without a cut
  cut_along: vec4<f32>,
  // xyz: from the face to where it is seen from, w: length
  cut_toward: vec4<f32>,
  // xyz: out of the skin, w: depth
  cut_out: vec4<f32>,
  // xyz: where it is made, w: how hard the muscle is tensed 0..1
  cut_place: vec4<f32>,
  // Heights of the contact's underside over its frame, row by row
  underside: array<vec4<f32>, 324>,
};

// What lengthens the muscle: joints that turn and shift where their ramps have risen.
struct Joint {
  // w: angle
  pivot: vec4<f32>,
  axis: vec4<f32>,
  shift: vec4<f32>,
  ramps: array<vec4<f32>, 3>,
};

struct Motion { joints: array<Joint, 2> };

@group(0) @binding(0) var<uniform> view: View;
@group(0) @binding(1) var<uniform> press: Press;
// Per part of the body. x: -1 stands back, 0 as it is, 0.5 under the pointer, 1 chosen; y: opacity
@group(0) @binding(2) var<uniform> parts: array<vec4<f32>, 512>;
@group(0) @binding(3) var<uniform> motion: Motion;

// ---------------------------------------------------------------- background

struct BackgroundOut { @builtin(position) clip: vec4<f32>, @location(0) height: f32 };

@vertex fn background_vertex(@builtin(vertex_index) i: u32) -> BackgroundOut {
  let p = vec2(f32(i32(i & 1u) * 4 - 1), f32(i32(i >> 1u) * 4 - 1));
  return BackgroundOut(vec4(p, 0.0, 1.0), p.y * 0.5 + 0.5);
}

@fragment fn background(i: BackgroundOut) -> @location(0) vec4<f32> {
  // Two bits of dither keep the long gradient free of bands.
  let noise = fract(52.9829189 * fract(dot(i.clip.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  return vec4(mix(view.bottom.rgb, view.top.rgb, smoothstep(0.0, 1.0, i.height)) + noise * 0.004, 1.0);
}

// ---------------------------------------------------------------- tissue under pressure

// The same functions as in src/touch; there they are tested against every point of the bodies.
const GRID: i32 = 36;
const HALF: f32 = 0.052;
const OPEN: f32 = 0.06;
const RIM: f32 = 0.13;
const FADE: f32 = 0.03;
const MOST_PUSHED: f32 = 0.012;
const PUSHED_WHOLE: f32 = 0.014;
const PUSHED_NONE: f32 = 0.036;

fn underside_at(row: i32, column: i32) -> f32 {
  let k = row * GRID + column;
  return press.underside[k / 4][k % 4];
}

// Height of the contact's underside over a place of its frame.
fn underside(x: f32, z: f32) -> f32 {
  if abs(x) >= HALF || abs(z) >= HALF { return OPEN; }
  let g = (vec2(x, z) + HALF) * f32(GRID - 1) / (2.0 * HALF);
  let k = min(vec2<i32>(g), vec2(GRID - 2));
  let f = g - vec2<f32>(k);
  return mix(
    mix(underside_at(k.y, k.x), underside_at(k.y, k.x + 1), f.x),
    mix(underside_at(k.y + 1, k.x), underside_at(k.y + 1, k.x + 1), f.x), f.y);
}

// How far skin at a place of the contact frame (x aside, y out, z towards the wrist) moves outwards.
fn dent_at(p: vec3<f32>) -> f32 {
  let t = length(p.xz) / press.place.w;
  let s = min(t, 1.0);
  let hollow = 1.0 - s * s;
  let r = clamp((t - 1.2) / 0.6, -1.0, 1.0);
  let rim = 1.0 - r * r;
  let bowl = press.normal.w * (RIM * rim * rim - hollow * hollow) * exp(-abs(p.y) / FADE);
  let room = press.aside.w + underside(p.x, p.z) - (p.y + bowl);
  let pushed = MOST_PUSHED * (1.0 - clamp((abs(p.y) - PUSHED_WHOLE) / (PUSHED_NONE - PUSHED_WHOLE), 0.0, 1.0));
  return bowl + clamp(room, -pushed, 0.0);
}

fn contact_frame(p: vec3<f32>) -> vec3<f32> {
  let offset = p - press.place.xyz;
  return vec3(dot(offset, press.aside.xyz), dot(offset, press.normal.xyz), dot(offset, press.wrist.xyz));
}

fn far_from_press(p: vec3<f32>) -> bool {
  return press.tissue.w < 0.5 || length(p.xz) > max(2.0 * press.place.w, HALF * 1.42) || abs(p.y) > 0.12;
}

// What is left of the skin's dent at a depth under it.
fn share(depth: f32) -> f32 {
  let d = press.depths;
  if depth < d.x { return mix(1.0, press.shares.x, clamp(depth / max(d.x, 1e-6), 0.0, 1.0)); }
  if depth < d.y { return mix(press.shares.x, press.shares.y, clamp((depth - d.x) / max(d.y - d.x, 1e-6), 0.0, 1.0)); }
  return mix(press.shares.y, 0.0, clamp((depth - d.y) / max(d.z - d.y, 1e-6), 0.0, 1.0));
}

// Skin under pressure; `p` is where it is at rest.
fn dented(p: vec3<f32>) -> vec3<f32> {
  let at = contact_frame(p);
  if far_from_press(at) { return p; }
  return p + press.normal.xyz * dent_at(at);
}

// Flesh under the skin moves less, the deeper it lies.
fn dented_under(p: vec3<f32>) -> vec3<f32> {
  let at = contact_frame(p);
  if far_from_press(at) { return p; }
  let depth = max(-at.y, 0.0);
  return p + press.normal.xyz * (dent_at(vec3(at.x, at.y + depth, at.z)) * share(depth));
}

// The normal of the displaced surface: inverse transpose of I + n (x) grad f.
fn dented_normal(p: vec3<f32>, n: vec3<f32>, under: bool) -> vec3<f32> {
  var at = contact_frame(p);
  if far_from_press(at) { return n; }
  var left = 1.0;
  if under {
    let depth = max(-at.y, 0.0);
    left = share(depth);
    at.y += depth;
  }
  let step = 0.0011;
  let here = dent_at(at);
  let slope = vec2(dent_at(at + vec3(step, 0.0, 0.0)) - here, dent_at(at + vec3(0.0, 0.0, step)) - here) * (left / step);
  let gradient = press.aside.xyz * slope.x + press.wrist.xyz * slope.y;
  return normalize(n - gradient * dot(press.normal.xyz, n));
}

// ---------------------------------------------------------------- lengthening

fn ease(x: f32) -> f32 {
  let t = clamp(x, 0.0, 1.0);
  return t * t * (3.0 - 2.0 * t);
}

fn turned(v: vec3<f32>, axis: vec3<f32>, angle: f32) -> vec3<f32> {
  let c = cos(angle);
  return v * c + cross(axis, v) * sin(angle) + axis * (dot(axis, v) * (1.0 - c));
}

struct Moved { place: vec3<f32>, normal: vec3<f32> };

// Skin, flesh and bone follow one motion of space, so that all stays attached.
fn moved(place: vec3<f32>, normal: vec3<f32>) -> Moved {
  var m = Moved(place, normal);
  for (var k = 0; k < 2; k++) {
    let joint = motion.joints[k];
    if joint.pivot.w == 0.0 && dot(joint.shift.xyz, joint.shift.xyz) == 0.0 { continue; }
    var weight = 1.0;
    for (var r = 0; r < 3; r++) { weight *= ease(dot(joint.ramps[r].xyz, place) + joint.ramps[r].w); }
    if weight <= 0.0 { continue; }
    let angle = joint.pivot.w * weight;
    m.place = joint.pivot.xyz + turned(m.place - joint.pivot.xyz, joint.axis.xyz, angle) + joint.shift.xyz * weight;
    m.normal = turned(m.normal, joint.axis.xyz, angle);
  }
  return m;
}

// ---------------------------------------------------------------- the cut

// Whether a place at rest is in the wedge that is taken out.
fn cut_out(p: vec3<f32>) -> bool {
  if press.cut_along.w <= 0.0 { return false; }
  let offset = p - press.cut_place.xyz;
  let away = dot(offset, press.cut_toward.xyz);
  let below = -dot(offset, press.cut_out.xyz);
  return abs(dot(offset, press.cut_along.xyz)) < press.cut_along.w - 0.0004 && away > 0.0003 && away < press.cut_toward.w - 0.0006
    && below < press.cut_out.w * 1.6 && below > -0.05;
}

// ---------------------------------------------------------------- light

fn lit(albedo: vec3<f32>, n: vec3<f32>, e: vec3<f32>, open: f32, softness: f32, sheen: f32) -> vec3<f32> {
  let k = dot(n, view.key.xyz);
  let wrapped = max((k + softness) / (1.0 + softness), 0.0);
  let fill = max(dot(n, view.fill.xyz) * 0.5 + 0.5, 0.0);
  let sky = mix(vec3(0.31, 0.27, 0.26), vec3(0.50, 0.52, 0.56), n.y * 0.5 + 0.5);
  // Shade in crevices keeps the colour of the tissue instead of going grey.
  let shade = mix(albedo * 0.55 + 0.12, vec3(1.0), open);
  let light = vec3(1.0, 0.965, 0.92) * 0.86 * wrapped * wrapped * mix(0.55, 1.0, open)
    + vec3(0.86, 0.91, 1.0) * 0.25 * fill * open
    + sky * 0.62 * open * shade;
  let half_way = normalize(view.key.xyz + e);
  let gloss = pow(max(dot(n, half_way), 0.0), 18.0) * sheen * open;
  let edge = pow(1.0 - max(dot(n, e), 0.0), 3.5) * max(dot(n, view.rim.xyz) * 0.5 + 0.5, 0.0);
  // Light that has wandered under the surface comes out red at the border of the shade.
  let under = vec3(0.09, 0.018, 0.008) * softness * exp(-k * k * 9.0) * open;
  return albedo * light + vec3(gloss) + under + edge * vec3(0.16, 0.17, 0.19) * open;
}

fn tone(c: vec3<f32>) -> vec3<f32> {
  // A soft shoulder; mid tones stay where the palette put them.
  return c / (1.0 + max(c - vec3(0.55), vec3(0.0)) * 0.55);
}

// ---------------------------------------------------------------- body

struct BodyIn {
  @location(0) position: vec3<f32>,
  // w: bend of the surface, -1 hollow .. 1 edge
  @location(1) normal: vec4<f32>,
  // x: open to light, y: muscle belly, zw: number of the part, low and high byte
  @location(2) baked: vec4<f32>,
  @location(3) colour: vec4<f32>,
};

fn part_of(baked: vec4<f32>) -> vec4<f32> {
  return parts[u32(baked.z * 255.0 + 0.5) + u32(baked.w * 255.0 + 0.5) * 256u];
}

struct BodyOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec4<f32>,
  @location(3) baked: vec4<f32>,
  @location(4) colour: vec4<f32>,
  @location(5) zone: vec4<f32>,
};

fn body(v: BodyIn, zone: vec4<f32>) -> BodyOut {
  var o: BodyOut;
  let m = moved(dented(v.position), v.normal.xyz);
  o.rest = v.position;
  o.world = m.place;
  o.clip = view.clip_from_world * vec4(o.world, 1.0);
  o.normal = vec4(m.normal, v.normal.w);
  o.baked = v.baked;
  o.colour = v.colour;
  o.zone = zone;
  return o;
}

@vertex fn solid_vertex(v: BodyIn) -> BodyOut {
  var o = body(v, vec4(0.0));
  let part = part_of(v.baked);
  o.zone = part;
  if part.y <= 0.0 { o.clip = vec4(2.0, 2.0, 2.0, 1.0); return o; }
  // Bone does not give.
  let m = moved(v.position, v.normal.xyz);
  o.world = m.place;
  o.normal = vec4(m.normal, v.normal.w);
  o.clip = view.clip_from_world * vec4(m.place, 1.0);
  return o;
}

@fragment fn solid(i: BodyOut) -> @location(0) vec4<f32> {
  if cut_out(i.rest) { discard; }
  let n = normalize(i.normal.xyz);
  let e = normalize(view.eye.xyz - i.world);
  let albedo = stressed(i.colour.rgb * worn(i.normal.w), i.zone.x);
  return vec4(tone(lit(albedo, n, e, i.baked.x, 0.25, 0.03) + outlined(n, e, i.zone.x)), i.zone.y);
}

// Edges are lighter, hollows darker and warmer, as if touched often.
fn worn(bend: f32) -> vec3<f32> {
  return vec3(1.0) + vec3(0.20, 0.22, 0.24) * max(bend, 0.0) + vec3(0.30, 0.36, 0.38) * min(bend, 0.0);
}

// A part that stands back goes quiet; one under the pointer or chosen comes forward.
fn stressed(albedo: vec3<f32>, emphasis: f32) -> vec3<f32> {
  let back = max(-emphasis, 0.0);
  let grey = vec3(dot(albedo, vec3(0.3, 0.55, 0.15)));
  return mix(albedo, mix(grey, vec3(0.42, 0.40, 0.38), 0.5), back * 0.62) * (1.0 + 0.25 * max(emphasis, 0.0));
}

fn outlined(n: vec3<f32>, e: vec3<f32>, emphasis: f32) -> vec3<f32> {
  let edge = 1.0 - max(dot(n, e), 0.0);
  return vec3(0.85, 0.62, 0.30) * pow(edge, 2.2) * max(emphasis, 0.0) * 0.8;
}

// ---------------------------------------------------------------- muscle

struct MuscleIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  @location(2) baked: vec4<f32>,
  @location(3) fibre: vec4<f32>,
  // Across and along the fibres, 0..1 for 512 mm
  @location(4) weave: vec2<f32>,
};

struct MuscleOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec4<f32>,
  @location(3) baked: vec4<f32>,
  @location(4) fibre: vec3<f32>,
  @location(5) weave: vec2<f32>,
  @location(6) part: vec4<f32>,
};

@vertex fn muscle_vertex(v: MuscleIn) -> MuscleOut {
  var o: MuscleOut;
  o.part = part_of(v.baked);
  let m = moved(dented_under(v.position), v.normal.xyz);
  o.rest = v.position;
  o.world = m.place;
  o.clip = view.clip_from_world * vec4(o.world, 1.0);
  if o.part.y <= 0.0 { o.clip = vec4(2.0, 2.0, 2.0, 1.0); }
  o.normal = vec4(m.normal, v.normal.w);
  o.baked = v.baked;
  o.fibre = v.fibre.xyz;
  o.weave = v.weave * 512.0;
  return o;
}

fn hash(p: vec2<f32>) -> f32 {
  let q = fract(p * vec2(0.1031, 0.1030));
  let r = q + dot(q, q.yx + 33.33);
  return fract((r.x + r.y) * r.x * 57.31);
}

fn noise(p: vec2<f32>) -> f32 {
  let i = floor(p);
  let f = p - i;
  let u = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), u.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), u.x), u.y);
}

// Bundles of fibres, 0..1; fades to its mean where they are finer than pixels.
fn bundles(millimetres: vec2<f32>, pixel: f32) -> f32 {
  let coarse = noise(millimetres * vec2(0.55, 0.028));
  let fine = noise(millimetres * vec2(1.45, 0.05) + 17.0);
  let keep_coarse = 1.0 - smoothstep(0.7, 2.0, pixel);
  let keep_fine = 1.0 - smoothstep(0.25, 0.8, pixel);
  return 0.5 + (coarse - 0.5) * 0.72 * keep_coarse + (fine - 0.5) * 0.5 * keep_fine;
}

@fragment fn muscle(i: MuscleOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if cut_out(i.rest) || before_knot(i) { discard; }
  var n = dented_normal(i.rest, normalize(i.normal.xyz), true);
  if !front { n = -n; }
  let e = normalize(view.eye.xyz - i.world);
  let pixel = max(length(vec2(dpdx(i.weave.x), dpdy(i.weave.x))), 1e-3);
  let here = bundles(i.weave, pixel);
  let beside = bundles(i.weave + vec2(0.45, 0.0), pixel);
  let along = normalize(i.fibre + vec3(1e-5, 0.0, 0.0));
  let across = normalize(cross(n, along) + vec3(0.0, 1e-5, 0.0));
  n = normalize(n - across * (beside - here) * 0.85);

  // Flesh and tendon meet in streaks, not in a line.
  let flesh = smoothstep(0.34, 0.66, i.baked.y + (here - 0.5) * 0.42);
  let red = mix(vec3(0.235, 0.018, 0.016), vec3(0.52, 0.085, 0.058), here);
  let white = mix(vec3(0.58, 0.49, 0.39), vec3(0.83, 0.77, 0.67), here);
  let albedo = banded(i, stressed(mix(white, red, flesh) * worn(i.normal.w), i.part.x), here);
  let open = i.baked.x;
  let half_way = normalize(view.key.xyz + e);
  let lie = dot(half_way, along);
  let sheen = pow(max(1.0 - lie * lie, 0.0), 22.0) * max(dot(n, half_way), 0.0) * open;
  let gloss = sheen * mix(0.13, 0.055, flesh);
  // In deep grooves between bellies light is lost twice.
  let c = lit(albedo, n, e, open * open * 0.45 + open * 0.55, 0.22, 0.02) + vec3(1.0, 0.95, 0.9) * gloss;
  return vec4(tone(c + outlined(n, e, i.part.x)), i.part.y);
}

fn number_of(i: MuscleOut) -> f32 { return round(i.baked.z * 255.0) + round(i.baked.w * 255.0) * 256.0; }

// Through the window in the skin nothing is seen that lies before the muscle meant.
fn before_knot(i: MuscleOut) -> bool {
  if press.shares.z <= 0.0 || abs(number_of(i) - press.shares.w) < 0.5 { return false; }
  let offset = i.rest - press.cut_place.xyz;
  let depth = -dot(offset, press.normal.xyz);
  return length(offset + press.normal.xyz * depth) < 0.034 * press.shares.z && depth > -0.03 && depth < press.depths.y;
}

// The taut band and its knot on the muscle that is pressed: dark strands that soften, pale while blood is pressed out.
fn banded(i: MuscleOut, albedo: vec3<f32>, bundle: f32) -> vec3<f32> {
  if press.tissue.w < 0.5 || abs(number_of(i) - press.shares.w) > 0.5 { return albedo; }
  let offset = i.rest - press.knot.xyz;
  let deep = dot(offset, press.normal.xyz);
  if abs(deep) > 0.02 { return albedo; }
  let along = dot(offset, press.band.xyz);
  let aside = length(offset - press.band.xyz * along - press.normal.xyz * deep);
  let softened = press.band.w;
  // The whole muscle pales where it is pressed; blood comes back along the fibres, from both ends.
  let bloodless = 1.0 - press.knot.w;
  let pale = (1.0 - smoothstep(0.55, 1.0, abs(along) / (0.012 + 0.034 * bloodless))) * (1.0 - smoothstep(0.004, 0.02, aside)) * bloodless;
  var c = mix(albedo, vec3(0.66, 0.42, 0.36), pale * 0.62);
  // A strand as wide as a pencil, 9 cm long, and the knot in it that flattens as it lets go.
  let taper = sqrt(max(1.0 - pow(along / 0.048, 2.0), 0.0));
  let width = 0.0024 * taper * mix(1.0, 1.25, softened);
  let strand = (1.0 - smoothstep(width * 0.75, width * 1.25 + 1e-4, aside)) * step(abs(along), 0.048);
  let size = vec2(mix(0.0052, 0.0066, softened), mix(0.0044, 0.0038, softened));
  let knot = 1.0 - smoothstep(0.82, 1.06, length(vec2(along, aside) / size));
  let tense = mix(1.0, 0.42, softened) + 0.25 * press.cut_place.w;
  c = mix(c, vec3(0.30, 0.018, 0.030) * (0.8 + 0.5 * bundle), strand * 0.72 * tense);
  c = mix(c, vec3(0.13, 0.003, 0.022), knot * (0.45 + 0.5 * tense));
  let ring = 1.0 - smoothstep(0.05, 0.14, abs(length(vec2(along, aside) / size) - 1.12));
  return mix(c, vec3(0.95, 0.66, 0.46), ring * 0.55 * tense);
}

// The far side of a part, grown by a line's width: what the part itself does not cover is its outline.
@vertex fn outline_vertex(@location(0) position: vec3<f32>, @location(1) normal: vec4<f32>, @location(2) baked: vec4<f32>) -> @builtin(position) vec4<f32> {
  let part = part_of(baked);
  if part.x < 0.6 || part.y <= 0.0 { return vec4(2.0, 2.0, 2.0, 1.0); }
  let m = moved(dented_under(position), normal.xyz);
  var clip = view.clip_from_world * vec4(m.place, 1.0);
  let beside = view.clip_from_world * vec4(m.place + m.normal * 1e-3, 1.0);
  let pixel = vec2(view.top.w, view.bottom.w);
  let way = (beside.xy / beside.w - clip.xy / clip.w) / pixel;
  let line = mix(1.6, 2.6, step(0.9, part.x));
  return vec4(clip.xy + way / max(length(way), 1e-4) * line * pixel * clip.w, clip.zw);
}

@fragment fn outline() -> @location(0) vec4<f32> {
  return vec4(mix(vec3(0.010, 0.20, 0.25), vec3(0.16, 0.62, 0.70), view.look.w), 1.0);
}

// 0..1 per vertex, changes with the selection. x: essential, y: spillover, z: to be spared, or hurting, w: felt deep under it
@vertex fn skin_vertex(v: BodyIn, @location(4) zone: vec4<f32>) -> BodyOut { return body(v, zone); }

// Round dots on a hexagonal grid laid over the surface from the side it faces; `size` 0..1 of the spacing.
fn stipple(p: vec3<f32>, n: vec3<f32>, size: f32) -> f32 {
  let a = abs(n);
  var q = p.xy;
  if a.x > a.y && a.x > a.z { q = p.zy; } else if a.y > a.z { q = p.xz; }
  let spacing = 0.0068;
  let g = q / spacing;
  let row = vec2(1.0, 1.7320508);
  let c1 = (fract(g / row) - 0.5) * row;
  let c2 = (fract(g / row + 0.5) - 0.5) * row;
  let d = min(length(c1), length(c2));
  let soft = max(fwidth(g.x) + fwidth(g.y), 0.02) * 0.6;
  return 1.0 - smoothstep(size - soft, size + soft, d);
}

// Parallel stripes across the surface, 0..1; `share` of the width is inked.
fn stripes(at: f32, spacing: f32, share: f32) -> f32 {
  let x = at / spacing;
  let soft = max(fwidth(x), 0.02);
  return 1.0 - smoothstep(share - soft, share + soft, abs(fract(x) - 0.5) * 2.0);
}

// A line along which a field has a value, about two pixels wide.
fn isoline(field: f32, value: f32) -> f32 {
  return 1.0 - smoothstep(0.7, 2.0, abs(field - value) / max(fwidth(field), 1e-4));
}

struct Paint { albedo: vec3<f32>, cover: f32 };

fn painted(i: BodyOut, n: vec3<f32>) -> Paint {
  let strength = view.look.x;
  let essential = i.zone.x * strength;
  let spill = i.zone.y * strength * (1.0 - smoothstep(0.12, 0.4, i.zone.x));
  var albedo = i.colour.rgb;
  let dots = stipple(i.rest, n, mix(0.16, 0.40, smoothstep(0.05, 0.35, spill))) * smoothstep(0.03, 0.16, spill);
  let wash = smoothstep(0.03, 0.3, spill) * 0.22;
  albedo = mix(albedo, vec3(0.80, 0.36, 0.10), wash);
  albedo = mix(albedo, vec3(0.56, 0.16, 0.03), dots * 0.85);
  let heat = mix(vec3(0.80, 0.20, 0.13), vec3(0.42, 0.008, 0.035), smoothstep(0.25, 0.95, essential));
  let cover = smoothstep(0.04, 0.62, essential);
  albedo = mix(albedo, heat, cover * 0.9);
  let width = max(fwidth(i.zone.x), 1e-4);
  let contour = (1.0 - smoothstep(0.6, 1.6, abs(i.zone.x - 0.34) / width)) * strength;
  albedo = mix(albedo, vec3(0.30, 0.0, 0.02), contour * 0.22);

  // Felt deep under this skin: level lines and a broken rim instead of a solid colour.
  let deep = i.zone.w * strength;
  let inside = smoothstep(0.10, 0.24, deep);
  let level = stripes(i.rest.y, 0.0052, 0.42) * inside;
  let rim = isoline(deep, 0.2) * step(0.02, deep) * step(fract((i.rest.x + i.rest.y * 0.7) / 0.009), 0.62);
  albedo = mix(albedo, vec3(0.62, 0.10, 0.10), max(level * 0.72, rim * 0.9));
  albedo = mix(albedo, vec3(0.80, 0.36, 0.28), inside * 0.16);

  // To be spared: dark slanting stripes with a rim. Hurting: a cool wash with a rim.
  let third = i.zone.z;
  let within = smoothstep(0.35, 0.6, third);
  let line = isoline(third, 0.5) * step(0.02, third);
  let slant = stripes(i.rest.x + i.rest.y + i.rest.z, 0.0085, 0.34) * within;
  let spare = max(slant * 0.36, line * 0.55) * view.eye.w;
  albedo = mix(albedo, vec3(0.05, 0.03, 0.05), spare);
  let hurts = max(within * 0.42, line * 0.85) * (1.0 - view.eye.w) * (1.0 - cover * 0.8);
  albedo = mix(albedo, vec3(0.06, 0.34, 0.46), hurts);

  // Pale while blood is pressed out, flushed when it comes back; and the shade of the contact above.
  let offset = i.rest - press.place.xyz;
  let height = dot(offset, press.normal.xyz);
  let reach = length(offset - press.normal.xyz * height) / press.place.w;
  let near = exp(-reach * reach * 1.4 - abs(height) / 0.05) * press.tissue.w;
  let pale = max(-press.tissue.x, 0.0) * near;
  let flush = max(press.tissue.x, 0.0) * near;
  albedo = mix(albedo, vec3(0.80, 0.66, 0.56), pale * 0.55);
  albedo = mix(albedo, albedo * vec3(1.04, 0.66, 0.62), flush * 0.9);
  let shade = press.tissue.y * exp(-max(press.tissue.z, 0.0) / 0.02) * near;
  albedo *= 1.0 - 0.42 * shade;
  return Paint(albedo, max(max(cover, max(wash * 2.0, dots)), max(max(level, rim), max(spare, hurts))));
}

// Round the contact the skin is drawn a second time, in finer triangles; each place by one of the two.
fn left_to_other(i: BodyOut) -> bool {
  let radius = press.depths.w;
  let fine = i.baked.z > 0.5;
  // Eyes and cut ends are drawn once.
  if !fine && i.baked.z > 0.002 { return false; }
  if radius <= 0.0 { return fine; }
  // A hair's breadth of both, so that no pixel falls between them.
  let away = length(i.rest - press.cut_place.xyz);
  if fine { return away >= radius; }
  return away < radius - 0.0005;
}

@fragment fn skin(i: BodyOut) -> @location(0) vec4<f32> {
  if cut_out(i.rest) || left_to_other(i) { discard; }
  let n = dented_normal(i.rest, normalize(i.normal.xyz), false);
  let e = normalize(view.eye.xyz - i.world);
  let paint = painted(i, n);
  return vec4(tone(lit(paint.albedo, n, e, i.baked.x, 0.42, 0.035)), 1.0);
}

// Skin as glass: nearly clear where it faces the eye, denser at the outline, zones still read.
@fragment fn glass(i: BodyOut) -> @location(0) vec4<f32> {
  if cut_out(i.rest) || left_to_other(i) { discard; }
  let n = dented_normal(i.rest, normalize(i.normal.xyz), false);
  let e = normalize(view.eye.xyz - i.world);
  let paint = painted(i, n);
  let grazing = 1.0 - max(dot(n, e), 0.0);
  let alpha = mix(0.10, 0.72, grazing * grazing) + paint.cover * 0.5;
  // A window round the point, where the muscle below is looked for.
  let round = press.shares.z * (1.0 - smoothstep(0.022, 0.05, length(i.rest - press.cut_place.xyz)));
  let clear = max(view.look.y, round);
  return vec4(tone(lit(paint.albedo, n, e, i.baked.x, 0.42, 0.03)), mix(1.0, min(alpha, 0.9), clear) * view.look.z);
}

@fragment fn skin_depth(i: BodyOut) -> @location(0) vec4<f32> {
  if cut_out(i.rest) || left_to_other(i) { discard; }
  return vec4(0.0);
}

// ---------------------------------------------------------------- marks

struct MarkIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  // xy: place in the disc, -1..1; z: the point's radius (mm); w: the mesh's radius (mm)
  @location(2) local: vec4<f32>,
  // x: 0 hidden, 0.16 in the background, 0.33 at rest, 0.66 under the pointer, 1 selected
  @location(3) state: vec4<f32>,
};

struct MarkOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) millimetres: vec2<f32>,
  @location(1) radius: f32,
  @location(2) state: f32,
  @location(3) facing: f32,
};

@vertex fn mark_vertex(v: MarkIn) -> MarkOut {
  var o: MarkOut;
  var p = moved(dented(v.position + v.normal.xyz * 0.0006), v.normal.xyz).place;
  let toward = normalize(view.eye.xyz - p);
  p += toward * 0.0016;
  o.clip = view.clip_from_world * vec4(p, 1.0);
  if v.state.x < 0.01 { o.clip = vec4(2.0, 2.0, 2.0, 1.0); }
  o.millimetres = v.local.xy * v.local.w;
  o.radius = v.local.z;
  o.state = v.state.x;
  o.facing = dot(moved(v.position, v.normal.xyz).normal, toward);
  return o;
}

@fragment fn mark(i: MarkOut) -> @location(0) vec4<f32> {
  let d = length(i.millimetres);
  // Of the plane, not of the distance, whose derivative breaks at the centre and at every edge of the mesh.
  let pixel = max(max(length(dpdx(i.millimetres)), length(dpdy(i.millimetres))), 1e-3);
  let hovered = smoothstep(0.4, 0.6, i.state);
  let selected = smoothstep(0.7, 0.95, i.state);
  let facing = smoothstep(0.02, 0.3, i.facing);
  let calm = smoothstep(0.2, 0.3, i.state);
  let ink = mix(vec3(0.012, 0.105, 0.135), vec3(0.30, 0.0, 0.03), selected);
  let paper = vec3(0.96, 0.97, 0.97);

  let dot_radius = clamp(mix(mix(2.6, 3.6, hovered), 4.6, selected), mix(2.5, 4.4, max(hovered, selected)) * pixel, 11.0) * mix(0.72, 1.0, calm);
  let halo_radius = dot_radius + max(1.15 * pixel, 0.45);
  let disc = 1.0 - smoothstep(i.radius - pixel, i.radius + pixel, d);
  let ring = 1.0 - smoothstep(pixel * 0.7, pixel * 1.7, abs(d - i.radius + pixel));
  let halo = 1.0 - smoothstep(halo_radius - pixel * 0.6, halo_radius + pixel * 0.6, d);
  let core = 1.0 - smoothstep(dot_radius - pixel * 0.6, dot_radius + pixel * 0.6, d);
  let heart = (1.0 - smoothstep(dot_radius * 0.42 - pixel * 0.5, dot_radius * 0.42 + pixel * 0.5, d)) * selected;

  // Premultiplied, from the bottom up.
  var c = vec4(0.0);
  let tint = disc * mix(0.04, 0.16, max(hovered, selected * 0.8)) * calm;
  c = vec4(paper * tint, tint);
  let rim = ring * mix(0.16, 0.85, max(hovered * 0.8, selected)) * calm;
  let rim_colour = mix(paper, ink, 0.15 + 0.7 * selected);
  c = vec4(mix(c.rgb, rim_colour, rim), mix(c.a, 1.0, rim));
  let paled = halo * mix(0.5, 0.95, calm);
  c = vec4(mix(c.rgb, paper, paled), mix(c.a, 1.0, paled));
  c = vec4(mix(c.rgb, ink, core), mix(c.a, 1.0, core));
  c = vec4(mix(c.rgb, paper, heart), mix(c.a, 1.0, heart));
  // Where the knot itself is seen, it needs no mark.
  let spared = (1.0 - min(press.shares.z * 1.2, 1.0)) * (1.0 - step(1e-4, press.cut_along.w)) * (1.0 - smoothstep(0.0, 0.0015, abs(press.normal.w)));
  return c * facing * mix(0.42, 1.0, calm) * spared;
}

// ---------------------------------------------------------------- contact

@vertex fn contact_vertex(v: BodyIn) -> BodyOut {
  var o: BodyOut;
  let w = press.contact * vec4(v.position, 1.0);
  o.rest = v.position;
  o.world = w.xyz;
  o.clip = view.clip_from_world * w;
  o.normal = vec4(normalize((press.contact * vec4(v.normal.xyz, 0.0)).xyz), 0.0);
  o.baked = v.baked;
  o.colour = v.colour;
  o.zone = vec4(0.0);
  return o;
}

// The arm fades before its depth ends, so that no inside shows through.
const CONTACT_SOLID = 0.4;

// Where not all of it finds room, only what is near the patch is shown.
fn shown_of_contact(i: BodyOut) -> f32 {
  let reach = press.wrist.w;
  return i.colour.a * (1.0 - smoothstep(reach * 0.86, reach, length(i.rest)));
}

// A mirrored hand has its triangles the other way round.
fn contact_outside(front: bool) -> bool {
  let m = press.contact;
  return front == (dot(cross(m[0].xyz, m[1].xyz), m[2].xyz) > 0.0);
}

@fragment fn contact_depth(i: BodyOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if shown_of_contact(i) < CONTACT_SOLID || !contact_outside(front) { discard; }
  return vec4(0.0);
}

@fragment fn contact(i: BodyOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if !contact_outside(front) { discard; }
  let n = normalize(i.normal.xyz);
  let e = normalize(view.eye.xyz - i.world);
  let alpha = smoothstep(CONTACT_SOLID, 1.0, shown_of_contact(i)) * press.tissue.y;
  return vec4(tone(lit(i.colour.rgb, n, e, i.baked.x, 0.42, 0.05)), alpha);
}

// ---------------------------------------------------------------- the cut's own surfaces

struct SectionIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  // Depths at which muscle begins, the muscle meant begins and ends, and bone begins (m)
  @location(2) bounds: vec4<f32>,
  // x: along the band, y: away from the face, z: below the skin (m)
  @location(3) local: vec4<f32>,
};

struct SectionOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) world: vec3<f32>,
  @location(1) normal: vec3<f32>,
  @location(2) bounds: vec4<f32>,
  @location(3) local: vec3<f32>,
};

@vertex fn section_vertex(v: SectionIn) -> SectionOut {
  var o: SectionOut;
  var p = v.position;
  let depth = v.local.z;
  let at = contact_frame(p + press.cut_out.xyz * depth);
  if !far_from_press(at) { p += press.normal.xyz * (dent_at(at) * share(depth)); }
  let m = moved(p, v.normal.xyz);
  o.world = m.place;
  o.clip = view.clip_from_world * vec4(m.place, 1.0);
  o.normal = m.normal;
  o.bounds = v.bounds;
  o.local = v.local.xyz;
  return o;
}

// 1 between two depths, with an edge as wide as a pixel.
fn layer(depth: f32, top: f32, bottom: f32, soft: f32) -> f32 {
  return smoothstep(top - soft, top + soft, depth) * (1.0 - smoothstep(bottom - soft, bottom + soft, depth));
}

// A bright or dark line at a depth.
fn line_at(depth: f32, at: f32, width: f32, soft: f32) -> f32 {
  return 1.0 - smoothstep(width, width + soft * 1.5, abs(depth - at));
}

@fragment fn section(i: SectionOut) -> @location(0) vec4<f32> {
  let depth = i.local.z;
  let soft = max(fwidth(depth), 4e-5);
  let mm = i.local * 1000.0;
  let pixel = max(fwidth(mm.x), 1e-3);
  let b = i.bounds;
  let skin = 0.0017;
  // Fat in lobules between white walls.
  let cell = mm.xz * vec2(0.34, 0.42) + vec2(noise(mm.xz * 0.21) * 1.6, mm.y * 0.3);
  let lobe = abs(fract(cell) - 0.5);
  let walls = smoothstep(0.40, 0.49, max(lobe.x, lobe.y));
  var c = mix(vec3(0.80, 0.55, 0.20), vec3(0.90, 0.76, 0.52), walls * 0.7) * (0.88 + 0.22 * noise(mm.xz * 0.8));
  // Muscles that lie above, seen across their fibres.
  let grain = bundles(vec2(mm.z * 1.7 + mm.y, mm.x * 0.6), pixel);
  let across = mix(vec3(0.36, 0.055, 0.045), vec3(0.55, 0.13, 0.10), noise(mm.xz * vec2(0.9, 1.3) + mm.y));
  c = mix(c, across, layer(depth, b.x, b.y, soft));
  // The muscle meant, cut along its fibres.
  let strands = bundles(vec2(mm.z * 2.2, mm.x * 1.2), pixel);
  let flesh = mix(vec3(0.40, 0.035, 0.028), vec3(0.66, 0.13, 0.085), strands);
  let target_top = max(b.y, b.x);
  c = mix(c, flesh, layer(depth, target_top, b.z, soft));
  // What lies below it.
  let below = mix(vec3(0.27, 0.045, 0.04), vec3(0.40, 0.09, 0.075), grain);
  c = mix(c, below, layer(depth, b.z, b.w, soft));
  // Bone: a dense rim, spongy within.
  let sponge = noise(mm.xz * 0.9) * noise(mm.xz * 1.7 + 7.0);
  let bone = mix(vec3(0.80, 0.71, 0.56), vec3(0.62, 0.42, 0.30), smoothstep(0.28, 0.42, sponge) * smoothstep(1.6, 3.2, (depth - b.w) * 1000.0));
  c = mix(c, bone, smoothstep(b.w - soft, b.w + soft, depth));

  // The band and its knot, in the face of the cut.
  let band_depth = press.depths.y;
  let softened = press.band.w;
  let tense = mix(1.0, 0.45, softened) + 0.3 * press.cut_place.w;
  let near_face = exp(-mm.y * mm.y / 6.0);
  let taper = sqrt(max(1.0 - pow(mm.x / 46.0, 2.0), 0.0));
  let off = (depth - band_depth) * 1000.0;
  let thick = mix(2.3, 1.9, softened) * taper;
  let strand = (1.0 - smoothstep(thick * 0.8, thick * 1.2 + pixel, abs(off))) * near_face;
  // Blood is pressed out of the muscle under the contact and comes back along the fibres.
  let bloodless = 1.0 - press.knot.w;
  let in_flesh = layer(depth, target_top, b.z, soft);
  let pale = (1.0 - smoothstep(0.5, 1.0, abs(mm.x) / (9.0 + 30.0 * bloodless))) * bloodless * in_flesh;
  c = mix(c, vec3(0.74, 0.50, 0.43), pale * 0.6);
  c = mix(c, mix(vec3(0.25, 0.010, 0.022), vec3(0.42, 0.03, 0.04), strands), strand * 0.85 * tense * max(in_flesh, 0.75));
  let size = vec2(mix(5.4, 7.4, softened), mix(3.6, 2.3, softened));
  let q = length(vec2(mm.x, off) / size);
  let knot = (1.0 - smoothstep(0.9, 1.04, q)) * near_face;
  let stripe = 0.5 + 0.5 * sin(mm.x * mix(5.4, 3.6, softened));
  c = mix(c, mix(vec3(0.11, 0.002, 0.02), vec3(0.27, 0.012, 0.045), stripe), knot * (0.5 + 0.5 * tense));
  c = mix(c, vec3(0.98, 0.72, 0.52), (1.0 - smoothstep(0.0, 0.08 + pixel * 0.1, abs(q - 1.08))) * near_face * 0.6 * tense);

  // Sheaths between layers, and the skin above all.
  let sheath = max(line_at(depth, b.x, 0.00028, soft), max(line_at(depth, target_top, 0.00022, soft), line_at(depth, b.z, 0.00022, soft) * step(b.z + 1e-4, b.w)));
  c = mix(c, vec3(0.88, 0.80, 0.70), sheath * 0.85);
  let dermis = mix(vec3(0.80, 0.50, 0.40), vec3(0.72, 0.36, 0.28), noise(mm.xz * 2.1));
  c = mix(dermis, c, smoothstep(skin - soft, skin + soft, depth));
  c = mix(vec3(0.55, 0.30, 0.21), c, smoothstep(0.00022, 0.00022 + soft * 2.0, depth));

  let n = normalize(i.normal);
  let e = normalize(view.eye.xyz - i.world);
  // A cut face is wet and even: little shade, so that layers read.
  let facing = 0.72 + 0.28 * max(dot(n, view.key.xyz) * 0.6 + 0.4, 0.0);
  let corner = 0.80 + 0.20 * smoothstep(0.0, 9.0, mm.y + mm.z * 0.12);
  let wet = pow(max(dot(n, normalize(view.key.xyz + e)), 0.0), 30.0) * 0.06;
  return vec4(tone(c * facing * corner * 1.06 + wet), 1.0);
}
