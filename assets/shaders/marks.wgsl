// The points on the skin: discs of a size on screen.

struct MarkIn {
  @location(0) position: vec3<f32>,
  @location(1) normal: vec4<f32>,
  // xy: place in the disc, -1..1; z: the point's radius in mm; w: the mesh's radius in mm
  @location(2) local: vec4<f32>,
  // x: 0 hidden, 0.16 in the background, 0.33 at rest, 0.66 under the pointer, 1 selected
  @location(3) state: vec4<f32>,
};

struct MarkOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) millimeters: vec2<f32>,
  @location(1) radius: f32,
  @location(2) state: f32,
  @location(3) facing: f32,
};

@vertex fn mark_vertex(v: MarkIn) -> MarkOut {
  var o: MarkOut;
  var p = moved(dented(v.position + v.normal.xyz * 0.0006), v.normal.xyz).place;
  let toward = normalize(view.eye - p);
  p += toward * 0.0016;
  o.clip = clip_of(p);
  if v.state.x < 0.01 { o.clip = NOWHERE; }
  o.millimeters = v.local.xy * v.local.w;
  o.radius = v.local.z;
  o.state = v.state.x;
  o.facing = dot(moved(v.position, v.normal.xyz).normal, toward);
  return o;
}

@fragment fn mark(i: MarkOut) -> @location(0) vec4<f32> {
  let d = length(i.millimeters);
  // Of the plane, not of the distance, whose derivative breaks at the center and at every edge of the mesh.
  let pixel = max(max(length(dpdx(i.millimeters)), length(dpdy(i.millimeters))), 1e-3);
  let hovered = smoothstep(0.4, 0.6, i.state);
  let selected = smoothstep(0.7, 0.95, i.state);
  let facing = smoothstep(0.02, 0.3, i.facing);
  let calm = smoothstep(0.2, 0.3, i.state);
  let ink = mix(MARK_INK, MARK_SELECTED, selected);

  let dot_radius = clamp(mix(mix(2.6, 3.6, hovered), 4.6, selected), mix(2.5, 4.4, max(hovered, selected)) * pixel, 11.0) * mix(0.72, 1.0, calm);
  let halo_radius = dot_radius + max(1.15 * pixel, 0.45);
  let disc = 1.0 - smoothstep(i.radius - pixel, i.radius + pixel, d);
  let ring = 1.0 - smoothstep(pixel * 0.7, pixel * 1.7, abs(d - i.radius + pixel));
  let halo = 1.0 - smoothstep(halo_radius - pixel * 0.6, halo_radius + pixel * 0.6, d);
  let core = 1.0 - smoothstep(dot_radius - pixel * 0.6, dot_radius + pixel * 0.6, d);
  let center = (1.0 - smoothstep(dot_radius * 0.42 - pixel * 0.5, dot_radius * 0.42 + pixel * 0.5, d)) * selected;

  // Premultiplied, from the bottom up.
  var c = vec4(0.0);
  let tint = disc * mix(0.04, 0.16, max(hovered, selected * 0.8)) * calm;
  c = vec4(MARK_PAPER * tint, tint);
  let rim = ring * mix(0.16, 0.85, max(hovered * 0.8, selected)) * calm;
  let rim_color = mix(MARK_PAPER, ink, 0.15 + 0.7 * selected);
  c = vec4(mix(c.rgb, rim_color, rim), mix(c.a, 1.0, rim));
  let paled = halo * mix(0.5, 0.95, calm);
  c = vec4(mix(c.rgb, MARK_PAPER, paled), mix(c.a, 1.0, paled));
  c = vec4(mix(c.rgb, ink, core), mix(c.a, 1.0, core));
  c = vec4(mix(c.rgb, MARK_PAPER, center), mix(c.a, 1.0, center));
  // Where the knot itself is seen, it needs no mark.
  let wanted = (1.0 - min(press.window * 1.2, 1.0)) * (1.0 - step(1e-4, press.cut_half_width_m)) * (1.0 - smoothstep(0.0, 0.0015, abs(press.depth_m)));
  return c * facing * mix(0.42, 1.0, calm) * wanted;
}
