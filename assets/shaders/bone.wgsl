// Bone and cartilage, which pressure does not move.

struct SolidOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  // w: bend of the surface
  @location(2) normal: vec4<f32>,
  @location(3) color: vec3<f32>,
  @location(4) open: f32,
  @location(5) emphasis: f32,
  @location(6) opacity: f32,
};

@vertex fn solid_vertex(v: BodyIn) -> SolidOut {
  let part = part_of(v.baked);
  let m = moved(v.position, v.normal.xyz);
  var o: SolidOut;
  o.clip = clip_of(m.place);
  if part.opacity <= 0.0 { o.clip = NOWHERE; }
  o.rest = v.position;
  o.world = m.place;
  o.normal = vec4(m.normal, v.normal.w);
  o.color = v.color.rgb;
  o.open = v.baked.x;
  o.emphasis = part.emphasis;
  o.opacity = part.opacity;
  return o;
}

@fragment fn solid(i: SolidOut) -> @location(0) vec4<f32> {
  if in_cut(i.rest) { discard; }
  let n = normalize(i.normal.xyz);
  let e = normalize(view.eye - i.world);
  let albedo = mix(emphasized(i.color * worn(i.normal.w), i.emphasis), WINDOW_QUIET, window_at(i.rest) * 0.3);
  return vec4(tone(lit(albedo, n, e, i.open, 0.25, 0.03) + edge_glow(n, e, i.emphasis)), coverage(i.opacity * left_at_end(i.rest), i.clip));
}
