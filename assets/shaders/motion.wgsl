// The body while a muscle is lengthened: skin, flesh and bone follow one motion of space, so that all stays attached.

fn ease(x: f32) -> f32 {
  let t = clamp(x, 0.0, 1.0);
  return t * t * (3.0 - 2.0 * t);
}

fn turned(v: vec3<f32>, axis: vec3<f32>, angle: f32) -> vec3<f32> {
  let c = cos(angle);
  return v * c + cross(axis, v) * sin(angle) + axis * (dot(axis, v) * (1.0 - c));
}

struct Moved { place: vec3<f32>, normal: vec3<f32> };

// Where a place at rest is now, and its normal.
fn moved(place: vec3<f32>, normal: vec3<f32>) -> Moved { return carried(place, normal, place); }

// The same of a place that moves as far as another does, its `anchor` at rest.
fn carried(place: vec3<f32>, normal: vec3<f32>, anchor: vec3<f32>) -> Moved {
  var m = Moved(place, normal);
  for (var k = 0; k < MOST_JOINTS; k++) {
    let joint = motion.joints[k];
    if joint.angle == 0.0 && dot(joint.shift, joint.shift) == 0.0 { continue; }
    var weight = 1.0;
    for (var r = 0; r < RAMPS; r++) { weight *= ease(dot(joint.ramps[r].xyz, anchor) + joint.ramps[r].w); }
    if weight <= 0.0 { continue; }
    let angle = joint.angle * weight;
    m.place = joint.pivot + turned(m.place - joint.pivot, joint.axis, angle) + joint.shift * weight;
    m.normal = turned(m.normal, joint.axis, angle);
  }
  return m;
}
