//! The shader is read and checked as the renderer and WebGL2 will do it, without Bevy or a graphics card.

use bytemuck::Zeroable;
use naga::back::glsl;
use naga::front::wgsl;
use naga::valid::{Capabilities, ModuleInfo, ValidationFlags, Validator};
use naga::{ArraySize, Expression, Literal, Module, TypeInner};
use std::mem::offset_of;
use trigger_point_atlas::referral::zones;
use trigger_point_atlas::touch;
use trigger_point_atlas::touch::{dent, grid};
use uniforms::{
    JointUniform, MOST_PARTS, MOST_SLOPE, MotionUniform, PartUniform, PartsUniform, PressUniform, ViewUniform,
};

#[path = "../src/viewer/render/shader.rs"]
mod shader;
#[path = "../src/viewer/render/uniforms.rs"]
mod uniforms;

fn checked() -> (Module, ModuleInfo) {
    let module = wgsl::parse_str(shader::SOURCE).unwrap_or_else(|e| panic!("{}", e.emit_to_string(shader::SOURCE)));
    let info = Validator::new(ValidationFlags::all(), Capabilities::empty())
        .validate(&module)
        .unwrap_or_else(|e| panic!("{}", e.emit_to_string(shader::SOURCE)));
    (module, info)
}

#[test]
fn the_uniforms_fit_webgl2() {
    let (module, _) = checked();
    for (_, global) in module.global_variables.iter().filter(|(_, g)| g.space == naga::AddressSpace::Uniform) {
        let size = module.types[global.ty].inner.size(module.to_ctx());
        assert!(size.is_multiple_of(16) && size <= 16384, "{:?} has {size} bytes", global.name);
    }
}

#[test]
fn every_entry_point_can_be_said_in_the_language_of_webgl2() {
    let (module, info) = checked();
    let options =
        glsl::Options { version: glsl::Version::Embedded { version: 300, is_webgl: true }, ..glsl::Options::default() };
    for entry in &module.entry_points {
        let pipeline =
            glsl::PipelineOptions { shader_stage: entry.stage, entry_point: entry.name.clone(), multiview: None };
        let mut text = String::new();
        glsl::Writer::new(&mut text, &module, &info, &options, &pipeline, Default::default())
            .and_then(|mut writer| writer.write())
            .unwrap_or_else(|e| panic!("{}: {e}", entry.name));
    }
}

/// Name, offset and size in bytes of a field.
type Field = (String, u32, u32);

/// All fields of a struct of Rust but its padding, and its size. Fields that are left out do not compile.
macro_rules! layout {
    ($type:ident { $($field:ident)* }) => {{
        let value = $type::zeroed();
        let $type { $($field: _),* } = value;
        let fields = vec![$((
            stringify!($field).to_owned(),
            offset_of!($type, $field) as u32,
            size_of_val(&value.$field) as u32,
        )),*];
        let fields = fields.into_iter().filter(|(name, ..): &Field| !name.starts_with("padding")).collect::<Vec<_>>();
        (fields, size_of::<$type>() as u32)
    }};
}

/// The same of a struct of the shader.
fn layout_in_shader(module: &Module, name: &str) -> (Vec<Field>, u32) {
    let (_, found) = module.types.iter().find(|(_, t)| t.name.as_deref() == Some(name)).expect(name);
    let TypeInner::Struct { members, span } = &found.inner else { panic!("{name} is no struct") };
    let size = |member: &naga::StructMember| module.types[member.ty].inner.size(module.to_ctx());
    (members.iter().map(|m| (m.name.clone().unwrap_or_default(), m.offset, size(m))).collect(), *span)
}

#[test]
fn the_viewer_writes_each_field_where_the_shader_reads_it() {
    let (module, _) = checked();
    let view = layout!(ViewUniform {
        clip_from_world eye sparing key_light padding_key fill_light padding_fill rim_light pixels_per_css
        top_color pixel_width bottom_color pixel_height zone_strength glass skin dark arms legs padding
        arm_end leg_end arm_onward arm_radius_m round_ends
    });
    let press = layout!(PressUniform {
        place radius_m normal depth_m flow presence grid_half_m enabled world_from_contact aside above_m wrist reach_m
        muscle_depth_m band_depth_m bone_depth_m fine_radius_m muscle_share band_share window muscle
        band softening knot perfusion cut_along cut_half_width_m cut_toward cut_length_m cut_out cut_depth_m
        point contraction force spot_m lengthened padding field shade
    });
    let motion = layout!(MotionUniform { joints });
    let joint = layout!(JointUniform { pivot angle axis padding_axis shift padding_shift ramps });
    for (name, in_rust) in [("View", view), ("Press", press), ("Motion", motion), ("Joint", joint)] {
        assert_eq!(in_rust, layout_in_shader(&module, name), "{name}: Rust on the left, the shader on the right");
    }
}

/// The shader reads them as vectors: x emphasis, y opacity.
#[test]
fn the_viewer_writes_the_parts_as_the_vectors_that_the_shader_reads() {
    let (module, _) = checked();
    let (_, parts) = module.global_variables.iter().find(|(_, g)| g.name.as_deref() == Some("parts")).unwrap();
    let TypeInner::Array { size: ArraySize::Constant(count), stride, .. } = module.types[parts.ty].inner else {
        panic!("`parts` is no array of a fixed size")
    };
    assert_eq!((count.get() as usize, stride as usize), (MOST_PARTS, size_of::<PartUniform>()));
    let (fields, size) = layout!(PartUniform { emphasis opacity tint padding });
    let numbers = [("emphasis", 0), ("opacity", 4), ("tint", 8)].map(|(name, at)| (name.to_owned(), at, 4));
    assert_eq!(fields, numbers);
    assert_eq!(size_of::<PartsUniform>() as u32, size * count.get());
}

#[test]
fn the_shader_dents_and_paints_by_the_numbers_that_are_tested() {
    let (module, _) = checked();
    let of = |name: &str| {
        let (_, constant) = module.constants.iter().find(|(_, c)| c.name.as_deref() == Some(name)).expect(name);
        match module.global_expressions[constant.init] {
            Expression::Literal(Literal::F32(x)) => f64::from(x),
            Expression::Literal(Literal::AbstractFloat(x)) => x,
            Expression::Literal(Literal::I32(x)) => f64::from(x),
            Expression::Literal(Literal::AbstractInt(x)) => x as f64,
            ref other => panic!("{name}: {other:?}"),
        }
    };
    for (name, number) in [
        ("GRID", grid::GRID as f32),
        ("MOVED_FULL_M", dent::MOVED_FULL_M),
        ("GROUND_FULL_M", dent::GROUND_FULL_M),
        ("FADE_FROM_M", dent::FADE_M[0]),
        ("FADE_TO_M", dent::FADE_M[1]),
        ("MOST_SLOPE", MOST_SLOPE),
        ("ZONE_RIM", zones::RIM),
        ("ZONE_RING", zones::RING),
    ] {
        assert!(
            (of(name) - f64::from(number)).abs() < 1e-7,
            "{name} is {} in the shader and {number} in Rust",
            of(name)
        );
    }
}
