// The outline of parts that stand out.

// The far side of a part, grown by a line's width: what the part itself does not cover is its outline.
@vertex fn outline_vertex(@location(0) position: vec3<f32>, @location(1) normal: vec4<f32>, @location(2) baked: vec4<f32>) -> @builtin(position) vec4<f32> {
  let part = part_of(baked);
  if part.emphasis < 0.6 || part.opacity <= 0.0 { return NOWHERE; }
  let m = moved(dented_under(position), normal.xyz);
  let clip = clip_of(m.place);
  let beside = clip_of(m.place + m.normal * 1e-3);
  let pixel = vec2(view.pixel_width, view.pixel_height);
  let outward = (beside.xy / beside.w - clip.xy / clip.w) / pixel;
  let line = mix(1.6, 2.6, step(0.9, part.emphasis));
  return vec4(clip.xy + outward / max(length(outward), 1e-4) * line * pixel * clip.w, clip.zw);
}

@fragment fn outline() -> @location(0) vec4<f32> {
  return vec4(mix(PART_OUTLINE_ON_LIGHT, PART_OUTLINE_ON_DARK, view.dark), 1.0);
}
