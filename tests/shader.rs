//! The shader is read and checked as the renderer will do it.

use naga::front::wgsl;
use naga::valid::{Capabilities, ValidationFlags, Validator};
use naga::{Expression, Literal};
use trigger_point_atlas::touch;
use trigger_point_atlas::touch::{dent, underside};

#[path = "../src/viewer/render/uniforms.rs"]
mod uniforms;

#[test]
fn the_shader_is_sound_and_its_uniforms_fit_webgl2() {
    let source = include_str!("../assets/shaders/atlas.wgsl");
    let module = wgsl::parse_str(source).unwrap_or_else(|e| panic!("{}", e.emit_to_string(source)));
    Validator::new(ValidationFlags::all(), Capabilities::empty())
        .validate(&module)
        .unwrap_or_else(|e| panic!("{}", e.emit_to_string(source)));
    for (_, global) in module.global_variables.iter().filter(|(_, g)| g.space == naga::AddressSpace::Uniform) {
        let size = module.types[global.ty].inner.size(module.to_ctx());
        assert!(size.is_multiple_of(16) && size <= 16384, "{:?} has {size} bytes", global.name);
    }
}

#[test]
fn the_shader_dents_by_the_numbers_that_the_fit_is_tested_with() {
    let module = wgsl::parse_str(include_str!("../assets/shaders/atlas.wgsl")).unwrap();
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
    let [whole, none] = dent::PUSHED_WITHIN_M;
    for (name, number) in [
        ("GRID", underside::GRID as f32),
        ("HALF", underside::HALF_M),
        ("OPEN", underside::OPEN_M),
        ("RIM", dent::RIM),
        ("FADE", dent::FADE_M),
        ("MOST_PUSHED", dent::MOST_PUSHED_M),
        ("PUSHED_WHOLE", whole),
        ("PUSHED_NONE", none),
    ] {
        assert!(
            (of(name) - f64::from(number)).abs() < 1e-7,
            "{name} is {} in the shader and {number} in Rust",
            of(name)
        );
    }
}
