// Light on tissue. The lights turn with the camera, as on an illustrator's desk.

const KEY_LIGHT = vec3<f32>(1.0, 0.965, 0.92) * 0.86;
const FILL_LIGHT = vec3<f32>(0.86, 0.91, 1.0) * 0.25;
const RIM_LIGHT = vec3<f32>(0.16, 0.17, 0.19);
const SKY = vec3<f32>(0.50, 0.52, 0.56);
const GROUND = vec3<f32>(0.31, 0.27, 0.26);
// Light that has wandered under the surface.
const UNDER_LIGHT = vec3<f32>(0.09, 0.018, 0.008);

// `n`: normal, `e`: towards the eye, `open`: how open to light the place is, 0..1.
fn lit(albedo: vec3<f32>, n: vec3<f32>, e: vec3<f32>, open: f32, softness: f32, sheen: f32) -> vec3<f32> {
  let k = dot(n, view.key_light);
  let wrapped = max((k + softness) / (1.0 + softness), 0.0);
  let fill = max(dot(n, view.fill_light) * 0.5 + 0.5, 0.0);
  let sky = mix(GROUND, SKY, n.y * 0.5 + 0.5);
  // Shade in crevices keeps the color of the tissue instead of going gray.
  let shade = mix(albedo * 0.55 + 0.12, vec3(1.0), open);
  let light = KEY_LIGHT * wrapped * wrapped * mix(0.55, 1.0, open)
    + FILL_LIGHT * fill * open
    + sky * 0.62 * open * shade;
  let half_way = normalize(view.key_light + e);
  let gloss = pow(max(dot(n, half_way), 0.0), 18.0) * sheen * open;
  let edge = pow(max(1.0 - max(dot(n, e), 0.0), 0.0), 3.5) * max(dot(n, view.rim_light) * 0.5 + 0.5, 0.0);
  // It comes out red at the border of the shade.
  let under = UNDER_LIGHT * softness * exp(-k * k * 9.0) * open;
  return albedo * light + vec3(gloss) + under + edge * RIM_LIGHT * open;
}

// A soft shoulder; mid tones stay where the palette put them.
fn tone(c: vec3<f32>) -> vec3<f32> {
  return c / (1.0 + max(c - vec3(0.55), vec3(0.0)) * 0.55);
}
