// The page behind the body, from the top color to the bottom one.

struct BackgroundOut { @builtin(position) clip: vec4<f32>, @location(0) height: f32 };

@vertex fn background_vertex(@builtin(vertex_index) i: u32) -> BackgroundOut {
  let p = vec2(f32(i32(i & 1u) * 4 - 1), f32(i32(i >> 1u) * 4 - 1));
  return BackgroundOut(vec4(p, 0.0, 1.0), p.y * 0.5 + 0.5);
}

@fragment fn background(i: BackgroundOut) -> @location(0) vec4<f32> {
  // Two bits of dither keep the long gradient free of bands.
  let noise = fract(52.9829189 * fract(dot(i.clip.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  return vec4(mix(view.bottom_color, view.top_color, smoothstep(0.0, 1.0, i.height)) + noise * 0.004, 1.0);
}
