// The points on the body: quiet dots of a size on screen that face the eye.

struct MarkIn {
  // The point, on the skin
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  // xy: corner of the dot's square, -1..1
  @location(2) local: vec4<f32>,
  // x: 0 hidden, 0.16 in the background, 0.33 at rest, 0.66 under the pointer, 1 selected
  @location(3) state: vec4<f32>,
};

struct MarkOut {
  @builtin(position) clip: vec4<f32>,
  // From the point, CSS pixels
  @location(0) pixels: vec2<f32>,
  @location(1) state: f32,
  @location(2) facing: f32,
};

// Half the square that a dot is drawn in, CSS pixels
const MARK_ROOM_PX: f32 = 9.0;
// A dot is nearer to the eye than the skin by this, so that it is not cut where the skin curves, meters
const MARK_NEARER_M: f32 = 0.009;

@vertex fn mark_vertex(v: MarkIn) -> MarkOut {
  var o: MarkOut;
  let m = moved(dented(v.position), v.normal.xyz);
  let toward = normalize(view.eye - m.place);
  o.clip = clip_of(m.place + toward * MARK_NEARER_M);
  let pixels = v.local.xy * MARK_ROOM_PX;
  let clip_pixel = vec2(view.pixel_width, view.pixel_height) * view.pixels_per_css;
  o.clip += vec4(pixels * clip_pixel * o.clip.w, 0.0, 0.0);
  if v.state.x < 0.01 { o.clip = NOWHERE; }
  o.pixels = pixels;
  o.state = v.state.x;
  o.facing = dot(m.normal, toward);
  return o;
}

@fragment fn mark(i: MarkOut) -> @location(0) vec4<f32> {
  let d = length(i.pixels);
  let soft = 0.5 / max(view.pixels_per_css, 0.5);
  let calm = smoothstep(0.2, 0.3, i.state);
  let hovered = smoothstep(0.4, 0.6, i.state);
  let selected = smoothstep(0.7, 0.95, i.state);
  let radius = mix(mix(mix(2.3, 3.0, calm), 4.4, hovered), 5.2, selected);
  let border = mix(0.7, 1.6, max(hovered, selected));
  let ink = mix(MARK_INK, MARK_SELECTED, selected);

  // Premultiplied, from the bottom up.
  let halo = 1.0 - smoothstep(radius + border - soft, radius + border + soft, d);
  let core = 1.0 - smoothstep(radius - soft, radius + soft, d);
  let paled = halo * mix(0.3, 0.95, max(hovered, selected));
  var c = vec4(MARK_PAPER * paled, paled);
  let inked = core * mix(0.85, 1.0, max(hovered, selected));
  c = vec4(mix(c.rgb, ink, inked), mix(c.a, 1.0, inked));
  // Where the knot itself is seen, it needs no mark.
  let wanted = (1.0 - min(press.window * 1.2, 1.0)) * (1.0 - step(1e-4, press.cut_half_width_m)) * (1.0 - smoothstep(0.0, 0.0015, abs(press.depth_m)));
  return c * smoothstep(0.05, 0.22, i.facing) * mix(0.6, 1.0, calm) * wanted;
}
