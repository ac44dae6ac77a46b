// What a face has beside plain skin: eyes, lips and hair. Their borders are fields over the vertices, drawn sharp at any size.

// The fourth channel of an eye's color says how far from the middle of the pupil a place is; forge's eyes.rs has the same numbers.
const EYE_MARK = vec2<f32>(0.76, 0.98);
const EYE_MARK_DEGREES: f32 = 60.0;
const PUPIL_DEGREES: f32 = 8.9;
const IRIS_DEGREES: f32 = 23.8;

fn is_eye(mark: f32) -> bool { return mark > 0.75 && mark < 0.985; }

// Where the middle of the pupil is, as a direction from the middle of the eye: eyes.rs has the same, without its length.
const GAZE = vec2<f32>(0.02, -0.085);

// Light from an eye. `n`: normal, `e`: towards the viewer, `width`: how far the mark changes over a pixel.
fn eye_light(mark: f32, width: f32, rest: vec3<f32>, n: vec3<f32>, e: vec3<f32>, open: f32) -> vec3<f32> {
  let degrees_of_mark = EYE_MARK_DEGREES / (EYE_MARK.y - EYE_MARK.x);
  let degrees = (mark - EYE_MARK.x) * degrees_of_mark;
  let soft = max(width * degrees_of_mark, 0.5);
  // Fibers run from the pupil outwards.
  let spoke = normalize(n.xy - GAZE * vec2(sign(rest.x), 1.0) + vec2(1e-4, 0.0));
  let grain = noise(spoke * 9.0 + degrees * 0.09) * 0.55 + noise(spoke * 21.0 + degrees * 0.04 + 5.0) * 0.45;
  let inward = clamp((IRIS_DEGREES - degrees) / (IRIS_DEGREES - PUPIL_DEGREES), 0.0, 1.0);
  var iris = mix(vec3(0.085, 0.047, 0.026), vec3(0.215, 0.118, 0.052), smoothstep(0.1, 0.85, inward)) * (0.55 + 0.9 * grain);
  // The ring at its border, and light that the cornea gathers on the side away from the lamp.
  iris *= 1.0 - 0.75 * smoothstep(0.26, 0.0, inward);
  iris *= 1.0 + 0.7 * smoothstep(0.1, -0.9, dot(spoke, vec2(-0.63, 0.77)));
  // The white is warm, and rosier towards the corners.
  let white = mix(vec3(0.66, 0.615, 0.58), vec3(0.56, 0.36, 0.31), smoothstep(30.0, 66.0, degrees));
  var albedo = mix(iris, white, smoothstep(IRIS_DEGREES - soft * 2.0, IRIS_DEGREES + soft * 2.0, degrees));
  albedo = mix(vec3(0.006), albedo, smoothstep(PUPIL_DEGREES - soft, PUPIL_DEGREES + soft, degrees));
  // The upper lid and its lashes shade it.
  albedo *= mix(vec3(1.0), vec3(0.34, 0.28, 0.26), smoothstep(-0.10, 0.20, n.y) * 0.9);
  // The cornea is wet: a window in it, and a weaker one on the other side.
  let key = max(dot(n, normalize(view.key_light * 0.19 + e)), 0.0);
  let fill = max(dot(n, normalize(view.fill_light * 0.40 + e)), 0.0);
  let glint = smoothstep(0.9972, 0.9984, key) * 0.8 + pow(key, 70.0) * 0.035 + pow(fill, 500.0) * 0.14;
  return lit(albedo, n, e, 0.35 + 0.65 * open, 0.25, 0.0) + vec3(glint);
}

// Lips: the fourth channel of the skin's color falls from 1 beside them to LIP_MIDDLE - LIP_REACH within; skin.rs of the forge.
const LIP_MIDDLE: f32 = 0.9;

// How red a lip is, 0..1. Where there is hair the mark tells brows.
fn lip_at(mark: f32, hair: f32) -> f32 {
  let soft = max(fwidth(mark), 0.010);
  let red = 1.0 - smoothstep(LIP_MIDDLE - soft - 0.014, LIP_MIDDLE + soft, mark);
  return red * (1.0 - smoothstep(0.0, 0.03, hair));
}

// Their skin is creased from lip to lip.
fn with_lips(skin: vec3<f32>, lip: f32, rest: vec3<f32>, pixel_m: f32) -> vec3<f32> {
  if lip <= 0.0 { return skin; }
  let crease = (noise(vec2(rest.x * 1500.0 + noise(rest.xy * 300.0) * 1.5, rest.y * 130.0)) - 0.5) * (1.0 - smoothstep(0.0002, 0.0006, pixel_m));
  return mix(skin, skin * vec3(0.82, 0.49, 0.47) * (1.0 + 0.22 * crease), lip * 0.72);
}

const HAIR = vec3<f32>(0.052, 0.034, 0.024);

// Short hair where there is some: its field, 0..1, is eaten away hair by hair towards the border. Zones are read through it.
fn with_hair(skin: vec3<f32>, rest: vec3<f32>, hair: f32, mark: f32, pixel_m: f32) -> vec3<f32> {
  if hair < 0.02 { return skin; }
  let brow = step(mark, 0.95);
  // Combed from the crown downwards; over the eyes upwards and to the sides.
  let across = atan2(rest.x, rest.z - 0.03) * 0.09;
  let x = abs(rest.x);
  let crop = vec2(across * 2600.0 + noise(rest.xy * 90.0) * 2.0, (rest.y - rest.z * 0.5) * 330.0);
  let outer = vec2(rest.y * 0.94 - x * 0.34, x * 0.94 + rest.y * 0.34) * vec2(2700.0, 240.0);
  let q = mix(crop, outer, brow);
  var strand = noise(q) * 0.55 + noise(q * vec2(2.1, 1.6) + 9.0) * 0.45;
  if brow > 0.5 {
    let inner = vec2(rest.y * 0.55 - x * 0.83, x * 0.55 + rest.y * 0.83) * vec2(2700.0, 240.0);
    strand = mix(noise(inner) * 0.55 + noise(inner * vec2(2.1, 1.6) + 9.0) * 0.45, strand, smoothstep(0.014, 0.030, x));
  }
  strand = mix(0.5, strand, 1.0 - smoothstep(0.00025, 0.0012, pixel_m));
  // No line: it thins out.
  let cover = smoothstep(mix(0.18, 0.26, brow), mix(0.98, 0.86, brow), hair * mix(1.3, 1.0, brow) + (strand - 0.5) * mix(0.75, 0.62, brow));
  return mix(skin, HAIR * (0.5 + strand), cover * mix(0.88, 0.84, brow));
}
