// Limbs that continue the body: its skin at the cut, clear beyond, denser at the outline; zones are read on them.

struct LimbOut {
  @builtin(position) clip: vec4<f32>,
  @location(0) rest: vec3<f32>,
  @location(1) world: vec3<f32>,
  @location(2) normal: vec3<f32>,
  // x: open to light, y: how far it is from the cut, 0..1, z: presence
  @location(3) baked: vec3<f32>,
  @location(4) color: vec3<f32>,
  @location(5) essential: vec4<f32>,
  @location(6) spillover: vec4<f32>,
  @location(7) marked: vec4<f32>,
  @location(8) deep: f32,
};

// `anchor`: the place whose motion it follows.
@vertex fn limb_vertex(v: BodyIn, @location(4) anchor: vec3<f32>, @location(5) zones: vec4<f32>, @location(6) essential: vec4<f32>, @location(7) spillover: vec4<f32>, @location(8) marked: vec4<f32>) -> LimbOut {
  let m = carried(dented(v.position), v.normal.xyz, anchor);
  let presence = mix(view.arms, view.legs, v.baked.z);
  var clip = clip_of(m.place);
  if presence <= 0.0 { clip = NOWHERE; }
  return LimbOut(clip, v.position, m.place, m.normal, vec3(v.baked.xy, presence), v.color.rgb, growing(zones.x, essential, v.position), growing(zones.y, spillover, v.position), growing(zones.z, marked, v.position), zones.w);
}

@fragment fn limb_depth(i: LimbOut) -> @location(0) vec4<f32> { return vec4(0.0); }

@fragment fn limb(i: LimbOut) -> @location(0) vec4<f32> {
  let n = dented_normal(i.rest, normalize(i.normal), false);
  let e = normalize(view.eye - i.world);
  // It grows clear before it loses the body's color, so that no veil lies over the end.
  let ghost = smoothstep(0.0, 0.8, i.baked.y);
  let tint = smoothstep(0.35, 1.0, i.baked.y);
  let clear = mix(LIMB_ON_LIGHT, LIMB_ON_DARK, view.dark);
  let paint = painted(i.rest, n, mix(i.color, clear, tint), Zones(grown(i.essential, i.rest), grown(i.spillover, i.rest), grown(i.marked, i.rest), i.deep));
  let grazing = 1.0 - max(dot(n, e), 0.0);
  // As the body's skin is just now, and as a limb is.
  let glass = min(mix(0.10, 0.72, grazing * grazing) + paint.cover * 0.5, 0.9);
  let as_skin = mix(1.0, glass, view.glass) * view.skin;
  let as_limb = mix(mix(0.30, 0.80, pow(grazing, 1.6)), 0.97, min(paint.cover, 1.0));
  let light = lit(paint.albedo, n, e, i.baked.x, 0.42, mix(0.035, 0.09, ghost));
  return vec4(tone(light), mix(as_skin, as_limb, ghost) * i.baked.z);
}
