// The scoop that is taken out of the body beside a knot, and its surfaces.

// Whether a place at rest is in the scoop that is taken out.
fn in_cut(p: vec3<f32>) -> bool {
  if press.cut_half_width_m <= 0.0 { return false; }
  let offset = p - press.point;
  let away = dot(offset, press.cut_toward);
  let below = -dot(offset, press.cut_out);
  let way = vec2(dot(offset, press.cut_along) / (press.cut_half_width_m - 0.0004), away / (press.cut_length_m - 0.0006));
  return length(way) < 1.0 && away > 0.0003 && below < press.cut_depth_m * 1.6 && below > -0.05;
}

struct SectionIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  // Depths at which muscle begins, the muscle meant begins and ends, and bone begins, meters
  @location(2) bounds: vec4<f32>,
  // x: along the band, y: away from the face, z: below the skin, w: depth at which the first muscle below the one meant begins, meters
  @location(3) local: vec4<f32>,
  // Depths at which the second and third muscle above the one meant begin, and the same below it, meters
  @location(4) sheaths: vec4<f32>,
};

struct SectionOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) world: vec3<f32>,
  @location(1) normal: vec3<f32>,
  @location(2) bounds: vec4<f32>,
  @location(3) local: vec3<f32>,
  @location(4) sheaths: vec4<f32>,
  @location(5) below: f32,
};

@vertex fn section_vertex(v: SectionIn) -> SectionOut {
  var o: SectionOut;
  var p = v.position;
  let depth = v.local.z;
  let at = contact_frame(p + press.cut_out * depth);
  if !far_from_press(at) { p += press.normal * (dent_at(at) * dent_share(depth)); }
  let m = moved(p, v.normal.xyz);
  o.world = m.place;
  o.clip = clip_of(m.place);
  o.normal = m.normal;
  o.bounds = v.bounds;
  o.local = v.local.xyz;
  o.sheaths = v.sheaths;
  o.below = v.local.w;
  return o;
}

// 1 between two depths, with an edge as wide as a pixel.
fn layer(depth: f32, top: f32, bottom: f32, soft: f32) -> f32 {
  return smoothstep(top - soft, top + soft, depth) * (1.0 - smoothstep(bottom - soft, bottom + soft, depth));
}

// A line as wide on the face as told, meters, however the layers slant; `off` is how far a place is above or below it.
fn line_at(off: f32, width: f32, pixel_m: f32) -> f32 {
  let steep = max(length(vec2(dpdx(off), dpdy(off))), 1e-7);
  let wide = width / pixel_m;
  return 1.0 - smoothstep(wide, wide + 1.5, abs(off) / steep);
}

// Muscles one upon the other differ a little in hue.
fn told_apart(depth: f32, sheaths: vec2<f32>, soft: f32) -> vec3<f32> {
  let second = smoothstep(sheaths.x - soft, sheaths.x + soft, depth);
  let third = smoothstep(sheaths.y - soft, sheaths.y + soft, depth);
  return mix(mix(vec3(1.0), vec3(1.16, 1.34, 1.22), second), vec3(0.86, 0.80, 0.98), third);
}

// Rounded cells of unlike size: how far from the next one's border, and a number of the cell's own, 0 to 1.
fn lobules(at: vec2<f32>) -> vec2<f32> {
  let home = floor(at);
  var nearest = vec3(9.0, 9.0, 0.0);
  for (var k = 0; k < 9; k++) {
    let cell = home + vec2(f32(k % 3) - 1.0, f32(k / 3) - 1.0);
    let own = fract(sin(vec2(dot(cell, vec2(127.1, 311.7)), dot(cell, vec2(269.5, 183.3)))) * 43758.547);
    let away = length(cell + 0.15 + 0.7 * own - at);
    if away < nearest.x { nearest = vec3(away, nearest.x, own.x); } else if away < nearest.y { nearest.y = away; }
  }
  return vec2(nearest.y - nearest.x, nearest.z);
}

// A sheath between two muscles, where both are there.
fn between(depth: f32, at: f32, top: f32, bottom: f32, pixel_m: f32) -> f32 {
  return line_at(depth - at, 0.00018, pixel_m) * smoothstep(0.0002, 0.0008, min(at - top, bottom - at));
}

// The taut band and its knot, in the face of the cut. `strands`: pattern of the flesh, `in_flesh`: 1 in the muscle meant, `about`: and a
// hair's breadth round it, `band_mm`: how deep the band lies there.
fn with_section_band(layers: vec3<f32>, mm: vec3<f32>, band_mm: f32, pixel: f32, strands: f32, in_flesh: f32, about: f32) -> vec3<f32> {
  let softened = press.softening;
  let tense = mix(1.0, 0.45, softened) + 0.3 * press.contraction;
  let near_face = exp(-mm.y * mm.y / 4.0);
  let taper = sqrt(max(1.0 - pow(mm.x / 46.0, 2.0), 0.0));
  let off = mm.z - band_mm;
  let thick = mix(1.5, 1.2, softened) * taper;
  let strand = (1.0 - smoothstep(thick * 0.8, thick * 1.2 + pixel, abs(off))) * near_face;
  // Blood is pressed out of the muscle under the contact and comes back along the fibers.
  let bloodless = 1.0 - press.perfusion;
  let pale = (1.0 - smoothstep(0.5, 1.0, abs(mm.x) / (9.0 + 30.0 * bloodless))) * bloodless * in_flesh;
  var c = mix(layers, CUT_BLOODLESS, pale * 0.6);
  c = mix(c, mix(CUT_BAND_DARK, CUT_BAND_LIGHT, strands), strand * 0.85 * tense * about);
  let size = vec2(mix(2.9, 3.8, softened), mix(2.1, 1.5, softened));
  let q = length(vec2(mm.x, off) / size);
  let knot = (1.0 - smoothstep(0.9, 1.04, q)) * near_face * about;
  let stripe = 0.5 + 0.5 * sin(mm.x * mix(5.4, 3.6, softened));
  c = mix(c, mix(CUT_KNOT_DARK, CUT_KNOT_LIGHT, stripe), knot * (0.5 + 0.5 * tense));
  return mix(c, CUT_KNOT_RING, (1.0 - smoothstep(0.0, 0.08 + pixel * 0.1, abs(q - 1.08))) * near_face * 0.6 * tense);
}

@fragment fn section(i: SectionOut) -> @location(0) vec4<f32> {
  let depth = i.local.z;
  let soft = max(fwidth(depth), 4e-5);
  let mm = i.local * 1000.0;
  let pixel = max(fwidth(mm.x), 1e-3);
  let pixel_m = max(0.5 * (length(dpdx(i.local)) + length(dpdy(i.local))), 1e-6);
  let b = i.bounds;
  let skin = 0.0017;
  // Fat in lobules between white walls.
  let lobule = lobules(mm.xz * vec2(0.36, 0.44) + mm.y * vec2(0.17, 0.26));
  let walls = 1.0 - smoothstep(0.03, 0.13 + pixel * 0.3, lobule.x);
  var c = mix(CUT_FAT, CUT_FAT_WALL, walls * 0.45) * (0.86 + 0.14 * lobule.y + 0.1 * noise(mm.xz * 0.8));
  // Muscles that lie above, seen across their fibers.
  let grain = bundles(vec2(mm.z * 1.1 + mm.y * 1.5 + mm.x * 0.7, mm.x * 0.6), pixel);
  let across = mix(CUT_ABOVE_DARK, CUT_ABOVE_LIGHT, noise(mm.xz * vec2(0.9, 1.3) + mm.y)) * told_apart(depth, i.sheaths.xy, soft);
  c = mix(c, across, layer(depth, b.x, b.y, soft));
  // The muscle meant, cut along its fibers.
  let strands = bundles(vec2(mm.z * 1.7 + mm.y * 1.4, mm.x * 1.2), pixel);
  let flesh = mix(CUT_FLESH_DARK, CUT_FLESH_LIGHT, strands);
  let target_top = max(b.y, b.x);
  let in_flesh = layer(depth, target_top, b.z, soft);
  c = mix(c, flesh, in_flesh);
  // What lies below it; between the two there may be fat.
  let below = mix(CUT_BELOW_DARK, CUT_BELOW_LIGHT, grain) * told_apart(depth, i.sheaths.zw, soft);
  c = mix(c, below, layer(depth, i.below, b.w, soft));
  // Bone: a dense rim, spongy within.
  let spongy = mm.xz + mm.y * vec2(0.6, 0.8);
  let sponge = noise(spongy * 0.9) * noise(spongy * 1.7 + 7.0);
  let bone = mix(CUT_BONE, CUT_MARROW, smoothstep(0.28, 0.42, sponge) * smoothstep(1.6, 3.2, (depth - b.w) * 1000.0));
  c = mix(c, bone, smoothstep(b.w - soft, b.w + soft, depth));

  // As deep in its muscle as touch::give says.
  let band_mm = (target_top + min((b.z - target_top) * 0.4, 0.008)) * 1000.0;
  c = with_section_band(c, mm, band_mm, pixel, strands, in_flesh, layer(depth, target_top - 0.0012, b.z + 0.0012, soft + 0.0004));

  // Sheaths between layers, and the skin above all.
  let sheath = max(
    line_at(depth - b.x, 0.00028, pixel_m),
    max(line_at(depth - target_top, 0.00022, pixel_m), line_at(depth - b.z, 0.00022, pixel_m) * smoothstep(0.0, 3e-4, b.w - b.z)));
  let others = max(
    max(between(depth, i.sheaths.x, b.x, target_top, pixel_m), between(depth, i.sheaths.y, b.x, target_top, pixel_m)),
    max(between(depth, i.below, b.z, b.w, pixel_m), max(between(depth, i.sheaths.z, i.below, b.w, pixel_m), between(depth, i.sheaths.w, i.below, b.w, pixel_m))));
  c = mix(c, CUT_SHEATH, max(sheath, others * 0.8) * 0.85);
  let dermis = mix(CUT_DERMIS_LIGHT, CUT_DERMIS_DARK, noise(mm.xz * 2.1));
  c = mix(dermis, c, smoothstep(skin - soft, skin + soft, depth));
  c = mix(CUT_EPIDERMIS, c, smoothstep(0.00022, 0.00022 + soft * 2.0, depth));

  let n = normalize(i.normal);
  let e = normalize(view.eye - i.world);
  // A cut face is wet and even: little shade, so that layers read.
  let facing = 0.72 + 0.28 * max(dot(n, view.key_light) * 0.6 + 0.4, 0.0);
  let corner = 0.80 + 0.20 * smoothstep(0.0, 9.0, mm.y + mm.z * 0.12);
  let wet = pow(max(dot(n, normalize(view.key_light + e)), 0.0), 30.0) * 0.06;
  return vec4(tone(c * facing * corner * 1.06 + wet), 1.0);
}
