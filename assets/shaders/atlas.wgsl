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
};

@group(0) @binding(0) var<uniform> view: View;
@group(0) @binding(1) var<uniform> press: Press;
// Per part of the body. x: -1 stands back, 0 as it is, 0.5 under the pointer, 1 chosen; y: opacity
@group(0) @binding(2) var<uniform> parts: array<vec4<f32>, 512>;

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

// Displacement along the normal (x) and its derivative by tangential distance (y).
fn dent(p: vec3<f32>) -> vec2<f32> {
  let depth = press.normal.w;
  if depth <= 0.0 { return vec2(0.0); }
  let offset = p - press.place.xyz;
  let height = dot(offset, press.normal.xyz);
  let t = length(offset - press.normal.xyz * height) / press.place.w;
  if t > 2.0 { return vec2(0.0); }
  let s = min(t, 1.0);
  let bowl = 1.0 - s * s;
  let r = clamp((t - 1.2) / 0.6, -1.0, 1.0);
  let rim = 1.0 - r * r;
  // Tissue away from the contact's plane moves less.
  let fade = depth * exp(-abs(height) / 0.03);
  let value = fade * (0.13 * rim * rim - bowl * bowl);
  let slope = fade * (4.0 * s * bowl - 0.13 * 4.0 * r * rim / 0.6) / press.place.w;
  return vec2(value, slope);
}

fn dented(p: vec3<f32>) -> vec3<f32> { return p + press.normal.xyz * dent(p).x; }

// The normal of the displaced surface: inverse transpose of I + n (x) grad f.
fn dented_normal(p: vec3<f32>, n: vec3<f32>) -> vec3<f32> {
  let d = dent(p);
  if d.x == 0.0 && d.y == 0.0 { return n; }
  let axis = press.normal.xyz;
  let offset = p - press.place.xyz;
  let tangential = offset - axis * dot(offset, axis);
  let gradient = tangential / max(length(tangential), 1e-5) * d.y;
  return normalize(n - gradient * dot(axis, n));
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
  o.rest = v.position;
  o.world = dented(v.position);
  o.clip = view.clip_from_world * vec4(o.world, 1.0);
  o.normal = v.normal;
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
  o.world = v.position;
  o.clip = view.clip_from_world * vec4(v.position, 1.0);
  return o;
}

@fragment fn solid(i: BodyOut) -> @location(0) vec4<f32> {
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
  o.rest = v.position;
  o.world = dented(v.position);
  o.clip = view.clip_from_world * vec4(o.world, 1.0);
  if o.part.y <= 0.0 { o.clip = vec4(2.0, 2.0, 2.0, 1.0); }
  o.normal = v.normal;
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
  var n = dented_normal(i.rest, normalize(i.normal.xyz));
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
  let albedo = stressed(mix(white, red, flesh) * worn(i.normal.w), i.part.x);
  let open = i.baked.x;
  let half_way = normalize(view.key.xyz + e);
  let lie = dot(half_way, along);
  let sheen = pow(max(1.0 - lie * lie, 0.0), 22.0) * max(dot(n, half_way), 0.0) * open;
  let gloss = sheen * mix(0.13, 0.055, flesh);
  // In deep grooves between bellies light is lost twice.
  let c = lit(albedo, n, e, open * open * 0.45 + open * 0.55, 0.22, 0.02) + vec3(1.0, 0.95, 0.9) * gloss;
  return vec4(tone(c + outlined(n, e, i.part.x)), i.part.y);
}

// The far side of a part, grown by a line's width: what the part itself does not cover is its outline.
@vertex fn outline_vertex(@location(0) position: vec3<f32>, @location(1) normal: vec4<f32>, @location(2) baked: vec4<f32>) -> @builtin(position) vec4<f32> {
  let part = part_of(baked);
  if part.x < 0.6 || part.y <= 0.0 { return vec4(2.0, 2.0, 2.0, 1.0); }
  var clip = view.clip_from_world * vec4(dented(position), 1.0);
  let beside = view.clip_from_world * vec4(dented(position) + normal.xyz * 1e-3, 1.0);
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

@fragment fn skin(i: BodyOut) -> @location(0) vec4<f32> {
  let n = dented_normal(i.rest, normalize(i.normal.xyz));
  let e = normalize(view.eye.xyz - i.world);
  let paint = painted(i, n);
  return vec4(tone(lit(paint.albedo, n, e, i.baked.x, 0.42, 0.035)), 1.0);
}

// Skin as glass: nearly clear where it faces the eye, denser at the outline, zones still read.
@fragment fn glass(i: BodyOut) -> @location(0) vec4<f32> {
  let n = dented_normal(i.rest, normalize(i.normal.xyz));
  let e = normalize(view.eye.xyz - i.world);
  let paint = painted(i, n);
  let grazing = 1.0 - max(dot(n, e), 0.0);
  let alpha = mix(0.10, 0.72, grazing * grazing) + paint.cover * 0.5;
  return vec4(tone(lit(paint.albedo, n, e, i.baked.x, 0.42, 0.03)), mix(1.0, min(alpha, 0.9), view.look.y) * view.look.z);
}

@fragment fn depth_only() -> @location(0) vec4<f32> { return vec4(0.0); }

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
  var p = dented(v.position + v.normal.xyz * 0.0006);
  let toward = normalize(view.eye.xyz - p);
  p += toward * 0.0016;
  o.clip = view.clip_from_world * vec4(p, 1.0);
  if v.state.x < 0.01 { o.clip = vec4(2.0, 2.0, 2.0, 1.0); }
  o.millimetres = v.local.xy * v.local.w;
  o.radius = v.local.z;
  o.state = v.state.x;
  o.facing = dot(v.normal.xyz, toward);
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
  return c * facing * mix(0.42, 1.0, calm);
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

// A mirrored hand has its triangles the other way round.
fn contact_outside(front: bool) -> bool {
  let m = press.contact;
  return front == (dot(cross(m[0].xyz, m[1].xyz), m[2].xyz) > 0.0);
}

@fragment fn contact_depth(i: BodyOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if i.colour.a < CONTACT_SOLID || !contact_outside(front) { discard; }
  return vec4(0.0);
}

@fragment fn contact(i: BodyOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if !contact_outside(front) { discard; }
  let n = normalize(i.normal.xyz);
  let e = normalize(view.eye.xyz - i.world);
  let alpha = smoothstep(CONTACT_SOLID, 1.0, i.colour.a) * press.tissue.y;
  return vec4(tone(lit(i.colour.rgb, n, e, i.baked.x, 0.42, 0.05)), alpha);
}
