//! The shader's source: the files of `assets/shaders`, one for each concern, joined.

macro_rules! joined {
    ($($file:literal)*) => { concat!($(include_str!(concat!("../../../assets/shaders/", $file, ".wgsl")), "\n"),*) };
}

/// WGSL with the entry points of every pass; WGSL lets names be used before they are declared, so the order is free.
pub const SOURCE: &str = joined!(
    "uniforms" "palette"
    "background"
    "deformation" "motion" "noise" "lighting"
    "body" "bone" "muscle" "outline"
    "zones" "face" "skin" "limbs"
    "marks" "contact" "cutaway"
);
