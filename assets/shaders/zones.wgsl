// What is painted on the skin: zones, places that hurt, places to be spared.

// Round dots on a hexagonal grid laid over the surface from the side it faces; `size` 0..1 of the spacing.
fn stipple(p: vec3<f32>, n: vec3<f32>, size: f32) -> f32 {
  let a = abs(n);
  var q = p.xy;
  if a.x > a.y && a.x > a.z { q = p.zy; } else if a.y > a.z { q = p.xz; }
  let spacing = 0.0068;
  let g = q / spacing;
  let row = vec2(1.0, 1.7320508);
  let c1 = (fract(g / row) - 0.5) * row;
  let c2 = (fract(g / row + 0.5) - 0.5) * row;
  let d = min(length(c1), length(c2));
  let soft = max(fwidth(g.x) + fwidth(g.y), 0.02) * 0.6;
  return 1.0 - smoothstep(size - soft, size + soft, d);
}

// Parallel stripes across the surface, 0..1; `share` of the width is inked.
fn stripes(at: f32, spacing: f32, share: f32) -> f32 {
  let x = at / spacing;
  let soft = max(fwidth(x), 0.02);
  return 1.0 - smoothstep(share - soft, share + soft, abs(fract(x) - 0.5) * 2.0);
}

// A line along which a field has a value, about two pixels wide.
fn isoline(field: f32, value: f32) -> f32 {
  return 1.0 - smoothstep(0.7, 2.0, abs(field - value) / max(fwidth(field), 1e-4));
}

// Per vertex, 0..1, with the selection.
struct Zones {
  essential: f32,
  spillover: f32,
  // What must be spared, or the places that hurt.
  marked: f32,
  // Felt deep under this skin.
  deep: f32,
};

struct Paint { albedo: vec3<f32>, cover: f32 };

fn painted(rest: vec3<f32>, n: vec3<f32>, skin: vec3<f32>, zones: Zones) -> Paint {
  let strength = view.zone_strength;
  let essential = zones.essential * strength;
  let spill = zones.spillover * strength * (1.0 - smoothstep(0.12, 0.4, zones.essential));
  var albedo = skin;
  let dots = stipple(rest, n, mix(0.16, 0.40, smoothstep(0.05, 0.35, spill))) * smoothstep(0.03, 0.16, spill);
  let wash = smoothstep(0.03, 0.3, spill) * 0.22;
  albedo = mix(albedo, ZONE_SPILLOVER, wash);
  albedo = mix(albedo, ZONE_SPILLOVER_DOT, dots * 0.85);
  let heat = mix(ZONE_ESSENTIAL_EDGE, ZONE_ESSENTIAL_CENTER, smoothstep(0.25, 0.95, essential));
  let cover = smoothstep(0.04, 0.62, essential);
  albedo = mix(albedo, heat, cover * 0.9);
  let width = max(fwidth(zones.essential), 1e-4);
  let contour = (1.0 - smoothstep(0.6, 1.6, abs(zones.essential - 0.34) / width)) * strength;
  albedo = mix(albedo, ZONE_ESSENTIAL_CONTOUR, contour * 0.22);

  // Felt deep under this skin: level lines and a broken rim instead of a solid color.
  let deep = zones.deep * strength;
  let inside = smoothstep(0.10, 0.24, deep);
  let level = stripes(rest.y, 0.0052, 0.42) * inside;
  let rim = isoline(deep, 0.2) * step(0.02, deep) * step(fract((rest.x + rest.y * 0.7) / 0.009), 0.62);
  albedo = mix(albedo, ZONE_DEEP_LINE, max(level * 0.72, rim * 0.9));
  albedo = mix(albedo, ZONE_DEEP_WASH, inside * 0.16);

  // To be spared: dark slanting stripes with a rim. Hurting: a cool wash with a rim.
  let within = smoothstep(0.35, 0.6, zones.marked);
  let line = isoline(zones.marked, 0.5) * step(0.02, zones.marked);
  let slant = stripes(rest.x + rest.y + rest.z, 0.0085, 0.34) * within;
  let spare = max(slant * 0.36, line * 0.55) * view.sparing;
  albedo = mix(albedo, ZONE_SPARED, spare);
  let hurts = max(within * 0.42, line * 0.85) * (1.0 - view.sparing) * (1.0 - cover * 0.8);
  albedo = mix(albedo, ZONE_HURTS, hurts);

  albedo = pressed(albedo, rest);
  return Paint(albedo, max(max(cover, max(wash * 2.0, dots)), max(max(level, rim), max(spare, hurts))));
}
