// What a face has beside plain skin: eyes, lips and hair. Their borders are fields over the vertices, drawn sharp at any size.

// The fourth channel of an eye's color says how far from the middle of the pupil a place is; forge's eyes.rs has the same numbers.
const EYE_MARK = vec2<f32>(0.76, 0.98);
const EYE_MARK_DEGREES: f32 = 60.0;
const PUPIL_DEGREES: f32 = 8.9;
const IRIS_DEGREES: f32 = 23.8;

fn is_eye(mark: f32) -> bool { return mark > 0.75 && mark < 0.985; }

// Light from an eye. `n`: normal, `e`: towards the viewer.
fn eye_light(mark: f32, rest: vec3<f32>, n: vec3<f32>, e: vec3<f32>, open: f32) -> vec3<f32> {
  let degrees = (mark - EYE_MARK.x) / (EYE_MARK.y - EYE_MARK.x) * EYE_MARK_DEGREES;
  let soft = max(fwidth(degrees), 0.5);
  let grain = noise(rest.xy * 5200.0) * 0.6 + noise(rest.xy * 11000.0) * 0.4;
  let inward = clamp((IRIS_DEGREES - degrees) / (IRIS_DEGREES - PUPIL_DEGREES), 0.0, 1.0);
  var iris = mix(vec3(0.085, 0.048, 0.026), vec3(0.26, 0.145, 0.062), inward) * (0.7 + 0.6 * grain);
  iris *= 1.0 - 0.6 * smoothstep(0.2, 0.0, inward);
  // The white is warm, and rosier towards the corners.
  let white = mix(vec3(0.80, 0.755, 0.715), vec3(0.72, 0.52, 0.46), smoothstep(34.0, 80.0, degrees));
  var albedo = mix(iris, white, smoothstep(IRIS_DEGREES - soft * 1.5, IRIS_DEGREES + soft * 1.5, degrees));
  albedo = mix(vec3(0.006), albedo, smoothstep(PUPIL_DEGREES - soft, PUPIL_DEGREES + soft, degrees));
  // The cornea is wet: a window in it, and a weaker one on the other side.
  // The lids shade it; what light comes to it comes from in front.
  let key = max(dot(n, normalize(view.key_light * 0.45 + e)), 0.0);
  let fill = max(dot(n, normalize(view.fill_light * 0.45 + e)), 0.0);
  let glint = pow(key, 900.0) * 0.9 + pow(key, 60.0) * 0.05 + pow(fill, 500.0) * 0.16;
  return lit(albedo, n, e, 0.3 + 0.7 * open, 0.25, 0.0) + vec3(glint);
}

// Lips: the fourth channel of the skin's color falls from 1 beside them to LIP_MIDDLE - LIP_REACH within; skin.rs of the forge.
const LIP_MIDDLE: f32 = 0.9;

fn with_lips(skin: vec3<f32>, mark: f32) -> vec3<f32> {
  let soft = max(fwidth(mark), 0.006);
  let red = 1.0 - smoothstep(LIP_MIDDLE - soft - 0.008, LIP_MIDDLE + soft, mark);
  return mix(skin, skin * vec3(0.76, 0.48, 0.46), red * 0.6);
}

const HAIR = vec3<f32>(0.050, 0.034, 0.025);

// Short hair where there is some: its field, 0..1, is eaten away strand by strand towards the border. Zones are read through it.
fn with_hair(skin: vec3<f32>, rest: vec3<f32>, hair: f32, zones: vec4<f32>) -> vec3<f32> {
  let pixel_m = length(fwidth(rest)) * 0.6;
  if hair < 0.02 { return skin; }
  // Combed from the crown downwards; over the eyes to the sides, in shorter hairs.
  let brow = smoothstep(0.129, 0.136, rest.z + 0.25 * abs(rest.x));
  let across = atan2(rest.x, rest.z - 0.03) * 0.09;
  let q = vec2(across * mix(2300.0, 1500.0, brow) + rest.y * 1500.0 * sign(rest.x) * brow, (rest.y - rest.z * 0.5) * mix(150.0, 420.0, brow));
  let keep = 1.0 - smoothstep(0.00035, 0.0014, pixel_m);
  let strand = mix(0.5, noise(q) * 0.55 + noise(q * vec2(2.3, 1.7) + 9.0) * 0.45, keep);
  // No line: it thins out.
  let cover = smoothstep(0.28, 0.80, hair + (strand - 0.5) * 0.62);
  // What was asked about is a wash that hair keeps its color under.
  let painted = smoothstep(0.05, 0.3, max(zones.x, max(zones.y, zones.w))) * view.zone_strength;
  return mix(skin, HAIR * (0.55 + 0.9 * strand), cover * mix(0.86, 0.8, brow) * (1.0 - 0.8 * painted));
}
