// Muscles: flesh and tendon in bundles of fibers, and the taut band of the one that is pressed.

struct MuscleIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  @location(2) baked: vec4<f32>,
  @location(3) fiber: vec4<f32>,
  // Across and along the fibers, 0..1 for 512 mm
  @location(4) weave: vec2<f32>,
};

struct MuscleOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec4<f32>,
  @location(3) baked: vec4<f32>,
  @location(4) fiber: vec3<f32>,
  // Across and along the fibers, mm
  @location(5) weave: vec2<f32>,
  @location(6) emphasis: f32,
  @location(7) opacity: f32,
};

@vertex fn muscle_vertex(v: MuscleIn) -> MuscleOut {
  var o: MuscleOut;
  let part = part_of(v.baked);
  let m = moved(dented_under(v.position), v.normal.xyz);
  o.rest = v.position;
  o.world = m.place;
  o.clip = clip_of(m.place);
  if part.opacity <= 0.0 { o.clip = NOWHERE; }
  o.normal = vec4(m.normal, v.normal.w);
  o.baked = v.baked;
  o.fiber = v.fiber.xyz;
  o.weave = v.weave * 512.0;
  o.emphasis = part.emphasis;
  o.opacity = part.opacity;
  return o;
}

@fragment fn muscle(i: MuscleOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if in_cut(i.rest) || before_knot(i) { discard; }
  var n = dented_normal(i.rest, normalize(i.normal.xyz), true);
  if !front { n = -n; }
  let e = normalize(view.eye - i.world);
  let pixel = max(length(vec2(dpdx(i.weave.x), dpdy(i.weave.x))), 1e-3);
  let here = bundles(i.weave, pixel);
  let beside = bundles(i.weave + vec2(0.45, 0.0), pixel);
  let along = normalize(i.fiber + vec3(1e-5, 0.0, 0.0));
  let across = normalize(cross(n, along) + vec3(0.0, 1e-5, 0.0));
  n = normalize(n - across * (beside - here) * 0.85);

  // Flesh and tendon meet in streaks, not in a line.
  let flesh = smoothstep(0.34, 0.66, i.baked.y + (here - 0.5) * 0.42);
  let red = mix(FLESH_DARK, FLESH_LIGHT, here);
  let tendon = mix(TENDON_DARK, TENDON_LIGHT, here);
  let albedo = with_band(i, emphasized(mix(tendon, red, flesh) * worn(i.normal.w), i.emphasis), here);
  let open = i.baked.x;
  let half_way = normalize(view.key_light + e);
  let slant = dot(half_way, along);
  let sheen = pow(max(1.0 - slant * slant, 0.0), 22.0) * max(dot(n, half_way), 0.0) * open;
  let gloss = sheen * mix(0.13, 0.055, flesh);
  // In deep grooves between bellies light is lost twice.
  let c = lit(albedo, n, e, open * open * 0.45 + open * 0.55, 0.22, 0.02) + vec3(1.0, 0.95, 0.9) * gloss;
  return vec4(tone(c + edge_glow(n, e, i.emphasis)), i.opacity);
}

fn number_of(i: MuscleOut) -> f32 { return round(i.baked.z * 255.0) + round(i.baked.w * 255.0) * 256.0; }

// Through the window in the skin nothing is seen that lies before the muscle meant.
fn before_knot(i: MuscleOut) -> bool {
  if press.window <= 0.0 || abs(number_of(i) - press.muscle) < 0.5 { return false; }
  let offset = i.rest - press.point;
  let depth = -dot(offset, press.normal);
  return length(offset + press.normal * depth) < 0.034 * press.window && depth > -0.03 && depth < press.band_depth_m;
}

// The taut band and its knot on the muscle that is pressed: dark strands that soften, pale while blood is pressed out.
fn with_band(i: MuscleOut, albedo: vec3<f32>, bundle: f32) -> vec3<f32> {
  if press.enabled < 0.5 || abs(number_of(i) - press.muscle) > 0.5 { return albedo; }
  let offset = i.rest - press.knot;
  let deep = dot(offset, press.normal);
  if abs(deep) > 0.02 { return albedo; }
  let along = dot(offset, press.band);
  let aside = length(offset - press.band * along - press.normal * deep);
  let softened = press.softening;
  // The whole muscle pales where it is pressed; blood comes back along the fibers, from both ends.
  let bloodless = 1.0 - press.perfusion;
  let pale = (1.0 - smoothstep(0.55, 1.0, abs(along) / (0.012 + 0.034 * bloodless))) * (1.0 - smoothstep(0.004, 0.02, aside)) * bloodless;
  var c = mix(albedo, FLESH_BLOODLESS, pale * 0.62);
  // A strand as wide as a pencil, 9 cm long, and the knot in it that flattens as it lets go.
  let taper = sqrt(max(1.0 - pow(along / 0.048, 2.0), 0.0));
  let width = 0.0024 * taper * mix(1.0, 1.25, softened);
  let strand = (1.0 - smoothstep(width * 0.75, width * 1.25 + 1e-4, aside)) * step(abs(along), 0.048);
  let size = vec2(mix(0.0052, 0.0066, softened), mix(0.0044, 0.0038, softened));
  let knot = 1.0 - smoothstep(0.82, 1.06, length(vec2(along, aside) / size));
  let tense = mix(1.0, 0.42, softened) + 0.25 * press.contraction;
  c = mix(c, KNOT_BAND * (0.8 + 0.5 * bundle), strand * 0.72 * tense);
  c = mix(c, KNOT_CENTER, knot * (0.45 + 0.5 * tense));
  let ring = 1.0 - smoothstep(0.05, 0.14, abs(length(vec2(along, aside) / size) - 1.12));
  return mix(c, KNOT_RING, ring * 0.55 * tense);
}
