// Muscles: flesh and tendon in bundles of fibers, and the taut band of the one that is pressed.

struct MuscleIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  @location(2) baked: vec4<f32>,
  // Along the fibers; how far they have ended
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
  @location(4) fiber: vec4<f32>,
  // Across and along the fibers, mm
  @location(5) weave: vec2<f32>,
  @location(6) emphasis: f32,
  @location(7) opacity: f32,
  @location(8) tint: f32,
};

fn muscle_out(v: MuscleIn, part: Part) -> MuscleOut {
  var o: MuscleOut;
  let m = moved(dented_under(v.position), v.normal.xyz);
  o.rest = v.position;
  o.world = m.place;
  o.clip = clip_of(m.place);
  o.normal = vec4(m.normal, v.normal.w);
  o.baked = v.baked;
  o.fiber = v.fiber;
  o.weave = v.weave * 512.0;
  o.emphasis = part.emphasis;
  o.opacity = part.opacity;
  o.tint = part.tint;
  return o;
}

@vertex fn muscle_vertex(v: MuscleIn) -> MuscleOut {
  let part = part_of(v.baked);
  var o = muscle_out(v, part);
  if part.opacity <= 0.0 { o.clip = NOWHERE; }
  return o;
}

@fragment fn muscle(i: MuscleOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  if in_cut(i.rest) { discard; }
  var left = left_under_skin(i.rest);
  if press.window > 0.0 && abs(number_of(i) - press.muscle) > 0.5 {
    // Gone before the skin is clear, and not there under closed skin, which thin ones lie upon.
    let window = window_at(i.rest);
    left *= (1.0 - WINDOW_OTHERS * smoothstep(0.0, 0.45, window)) * max(smoothstep(0.0, 0.06, window), view.glass);
  }
  left *= fibers_left(i, front);
  return vec4(tone(muscle_light(i, front)), coverage(i.opacity * left, i.clip));
}

// Where a sheet runs out its fibers end one by one, and between the last ones one sees what they lie on.
fn fibers_left(i: MuscleOut, front: bool) -> f32 {
  let ended = i.fiber.w;
  if ended <= 0.0 { return 1.0; }
  // Not its own other face.
  if !front { return 1.0 - smoothstep(0.0, 0.1, ended); }
  let strands = noise(i.weave * vec2(0.45, 0.03) + 7.0) * 0.3 + noise(i.weave * vec2(1.3, 0.06) + 19.0) * 0.35
    + noise(i.weave * vec2(2.9, 0.1) + 5.0) * 0.35 - 0.5;
  let ragged = 1.0 - ended + strands * 1.6 * smoothstep(0.0, 0.25, ended) * (1.0 - smoothstep(0.7, 1.0, ended));
  return smoothstep(0.16, 0.6, ragged);
}

// The muscle that is looked for seems so much nearer that nothing stands before it.
const FOUND_NEARER: f32 = 2.0;
// What shows of it through bone in the window, and through the skin beside that; parts farther behind the knot than these
// fade out, meters.
const FOUND_THROUGH: f32 = 0.5;
const FOUND_BESIDE: f32 = 0.34;
const FOUND_BEHIND_M = vec2<f32>(0.04, 0.12);

@vertex fn found_vertex(v: MuscleIn) -> MuscleOut {
  var o = muscle_out(v, Part(FOUND_EMPHASIS, 1.0, part_of(v.baked).tint));
  o.clip.z *= FOUND_NEARER;
  return o;
}

const FOUND_EMPHASIS: f32 = 0.55;

// How clearly a place of it is seen, 0..1: round the point, and round the knot where that lies deep or aside.
fn found_at(rest: vec3<f32>) -> f32 {
  let offset = rest - press.knot;
  let deep = dot(offset, press.normal);
  let from_point = rest - press.point;
  let aside = min(length(offset - press.normal * deep), length(from_point - press.normal * dot(from_point, press.normal)));
  return press.window * (1.0 - smoothstep(WINDOW_OPEN_M, WINDOW_CLOSED_M, aside)) * (1.0 - smoothstep(0.6, 1.0, abs(deep) / WINDOW_DEEP_M));
}

@fragment fn found_depth(i: MuscleOut) -> @location(0) vec4<f32> {
  return vec4(0.0);
}

@fragment fn found(i: MuscleOut, @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
  let behind = distance(view.eye, i.world) - distance(view.eye, press.knot);
  let beside = FOUND_BESIDE * press.window * (1.0 - smoothstep(FOUND_BEHIND_M.x, FOUND_BEHIND_M.y, behind));
  let alpha = max(beside, found_at(i.rest) * FOUND_THROUGH) * fibers_left(i, front);
  // What lies beside it takes no light from a muscle that is seen through the skin alone.
  var lone = i;
  lone.baked.x = max(i.baked.x, 0.85);
  return vec4(tone(muscle_light(lone, front)) * alpha, alpha);
}

// Light that comes from a muscle.
fn muscle_light(i: MuscleOut, front: bool) -> vec3<f32> {
  var n = dented_normal(i.rest, normalize(i.normal.xyz), true);
  if !front { n = -n; }
  let e = normalize(view.eye - i.world);
  let pixel_m = length(fwidth(i.rest)) * 0.6;
  let pixel = max(length(vec2(dpdx(i.weave.x), dpdy(i.weave.x))), 1e-3);
  let here = bundles(i.weave, pixel);
  let beside = bundles(i.weave + vec2(0.45, 0.0), pixel);
  let along = normalize(i.fiber.xyz + vec3(1e-5, 0.0, 0.0));
  let across = normalize(cross(n, along) + vec3(0.0, 1e-5, 0.0));
  n = normalize(n - across * (beside - here) * 0.85);

  // Flesh and tendon meet in streaks as fine as fibers, not in a line.
  let seen = 1.0 - smoothstep(0.25, 0.9, pixel);
  var streaks = 0.0;
  if seen > 0.0 {
    streaks = (noise(i.weave * vec2(1.9, 0.03) + 41.0) + noise(i.weave * vec2(3.7, 0.05) + 23.0) - 1.0) * 0.25 * seen;
  }
  let flesh = smoothstep(0.10, 0.86, i.baked.y + streaks);
  let red = fleshy(i, here);
  let tendon = mix(TENDON_DARK, TENDON_LIGHT, here);
  // Its film of fascia is seen where one looks along it, and thickens towards the tendon.
  let grazing = 1.0 - max(dot(n, e), 0.0);
  let film = 0.10 * (1.0 - smoothstep(0.6, 1.0, i.baked.y)) + 0.20 * grazing * grazing * grazing;
  let tissue = mix(tendon, mix(red, FLESH_FILM, film), flesh);
  let albedo = with_band(i, emphasized(tissue * worn(i.normal.w), i.emphasis), here, pixel_m);
  // Single fibers let the light through.
  let open = mix(i.baked.x, max(i.baked.x, 0.72), smoothstep(0.0, 0.4, i.fiber.w));
  let half_way = normalize(view.key_light + e);
  let slant = dot(half_way, along);
  let facing = max(dot(n, half_way), 0.0);
  let sheen = pow(max(1.0 - slant * slant, 0.0), 22.0) * facing * open;
  // Wet: a broad shine beside the one along the fibers.
  let squared = facing * facing;
  let wet = squared * squared * squared * squared;
  let broad = wet * wet * wet * open * 0.035;
  let gloss = sheen * mix(0.13, 0.075, flesh) + broad;
  // In deep grooves between bellies light is lost twice.
  let c = lit(albedo, n, e, open * open * 0.45 + open * 0.55, 0.22, 0.02) + vec3(1.0, 0.95, 0.9) * gloss;
  return c + edge_glow(n, e, i.emphasis);
}

// Flesh of this muscle: each is a little lighter or darker, redder or browner than its neighbors, and none is even.
fn fleshy(i: MuscleOut, bundle: f32) -> vec3<f32> {
  let patches = noise(i.weave * vec2(0.085, 0.014) + i.tint * 37.0) - 0.5;
  let other = fract(i.tint * 7.3 + 0.5) - 0.5;
  let red = mix(FLESH_DARK, FLESH_LIGHT, clamp(bundle + patches * 0.34, 0.0, 1.0));
  return red * (1.0 + i.tint * 0.19) * (vec3(1.0) + vec3(0.05, 0.36, 0.44) * other);
}

fn number_of(i: MuscleOut) -> f32 { return round(i.baked.z * 255.0) + round(i.baked.w * 255.0) * 256.0; }

// The taut band and its knot on the muscle that is pressed: dark strands that soften, pale while blood is pressed out.
fn with_band(i: MuscleOut, albedo: vec3<f32>, bundle: f32, pixel_m: f32) -> vec3<f32> {
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
  // Thin strands side by side, 9 cm long, that meet at both ends; and the knot in them, as large as a lentil, that flattens as it
  // lets go.
  let taper = sqrt(max(1.0 - pow(along / 0.045, 2.0), 0.0));
  let bulge = 1.0 + 0.7 * exp(-along * along / 0.00003);
  let spread = 0.0013 * taper * bulge * mix(1.0, 1.25, softened);
  let thin = 0.00042 * (0.4 + 0.6 * taper);
  let soft = pixel_m + 1e-5;
  let line = min(aside, abs(aside - spread));
  let strand = (1.0 - smoothstep(thin - soft * 0.5, thin + soft, line)) * step(abs(along), 0.045);
  let size = vec2(mix(0.0027, 0.0036, softened), mix(0.0022, 0.0018, softened));
  let q = length(vec2(along, aside) / size);
  let knot = 1.0 - smoothstep(0.86, 1.06, q);
  let tense = mix(1.0, 0.42, softened) + 0.25 * press.contraction;
  let tight = 1.0 - smoothstep(1.0, 1.35, aside / (spread + thin));
  c = mix(c, KNOT_BAND * 1.6, tight * taper * 0.3 * tense * step(abs(along), 0.045));
  c = mix(c, KNOT_BAND * (0.7 + 0.5 * bundle), strand * 0.85 * tense);
  c = mix(c, KNOT_CENTER, knot * (0.45 + 0.5 * tense));
  let ring = 1.0 - smoothstep(0.08, 0.2, abs(q - 1.2));
  return mix(c, KNOT_RING, ring * 0.7 * tense);
}
