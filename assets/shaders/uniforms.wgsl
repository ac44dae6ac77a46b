// What the shader is told each frame. src/viewer/render/uniforms.rs has the same fields, with their units and meaning.

const MOST_PARTS: i32 = 512;
const MOST_JOINTS: i32 = 2;
const RAMPS: i32 = 3;
const ROUND_ENDS: i32 = 24;
// Places along one edge of the grid over the contact.
const GRID: i32 = 52;

struct View {
  clip_from_world: mat4x4<f32>,
  eye: vec3<f32>,
  sparing: f32,
  key_light: vec3<f32>,
  fill_light: vec3<f32>,
  rim_light: vec3<f32>,
  pixels_per_css: f32,
  top_color: vec3<f32>,
  pixel_width: f32,
  bottom_color: vec3<f32>,
  pixel_height: f32,
  zone_strength: f32,
  glass: f32,
  skin: f32,
  dark: f32,
  arms: f32,
  legs: f32,
  arm_end: vec3<f32>,
  leg_end: f32,
  arm_onward: vec3<f32>,
  arm_radius_m: f32,
  round_ends: array<vec4<f32>, ROUND_ENDS>,
};

struct Press {
  place: vec3<f32>,
  radius_m: f32,
  normal: vec3<f32>,
  depth_m: f32,
  flow: f32,
  presence: f32,
  grid_half_m: f32,
  enabled: f32,
  world_from_contact: mat4x4<f32>,
  aside: vec3<f32>,
  above_m: f32,
  wrist: vec3<f32>,
  reach_m: f32,
  muscle_depth_m: f32,
  band_depth_m: f32,
  bone_depth_m: f32,
  fine_radius_m: f32,
  muscle_share: f32,
  band_share: f32,
  window: f32,
  muscle: f32,
  band: vec3<f32>,
  softening: f32,
  knot: vec3<f32>,
  perfusion: f32,
  cut_along: vec3<f32>,
  cut_half_width_m: f32,
  cut_toward: vec3<f32>,
  cut_length_m: f32,
  cut_out: vec3<f32>,
  cut_depth_m: f32,
  point: vec3<f32>,
  contraction: f32,
  force: f32,
  spot_m: f32,
  lengthened: f32,
  field: array<vec4<u32>, GRID * GRID / 4>,
  shade: array<vec4<u32>, GRID * GRID / 16>,
};

struct Joint {
  pivot: vec3<f32>,
  angle: f32,
  axis: vec3<f32>,
  shift: vec3<f32>,
  ramps: array<vec4<f32>, RAMPS>,
};

struct Motion { joints: array<Joint, MOST_JOINTS> };

@group(0) @binding(0) var<uniform> view: View;
@group(0) @binding(1) var<uniform> press: Press;
// Vectors, not structs: Direct3D's compiler is slow on large arrays of structs. x: emphasis, y: opacity,
// z: tint
@group(0) @binding(2) var<uniform> parts: array<vec4<f32>, MOST_PARTS>;
@group(0) @binding(3) var<uniform> motion: Motion;
