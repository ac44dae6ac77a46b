//! The shader is read and checked as the renderer will do it.

use naga::front::wgsl;
use naga::valid::{Capabilities, ValidationFlags, Validator};

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
