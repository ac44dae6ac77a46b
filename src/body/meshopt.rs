//! Buffer views packed by meshoptimizer, as EXT_meshopt_compression and KHR_meshopt_compression describe them.

use meshoptimizer_rs::codec::{
    decode_filter_color, decode_filter_exp, decode_filter_oct, decode_filter_quat, decode_index_buffer,
    decode_index_sequence, decode_vertex_buffer,
};
use meshoptimizer_rs::{Error, Limits, Workspace};
use serde::Deserialize;

/// The extensions by which a buffer view says so.
pub const EXTENSIONS: [&str; 2] = ["EXT_meshopt_compression", "KHR_meshopt_compression"];

/// The most that one view may unpack to, bytes: a small file cannot ask for all memory there is.
const MOST_BYTES: usize = 256 << 20;

/// Where the packed bytes lie, and what they unpack to: `count` elements of `byte_stride` bytes.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Packed {
    pub buffer: usize,
    #[serde(default)]
    pub byte_offset: usize,
    pub byte_length: usize,
    byte_stride: usize,
    count: usize,
    mode: Mode,
    #[serde(default)]
    filter: Filter,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Mode {
    Attributes,
    Triangles,
    Indices,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Filter {
    #[default]
    None,
    Octahedral,
    Quaternion,
    Exponential,
    Color,
}

impl Packed {
    pub fn unpack(&self, packed: &[u8]) -> Result<Vec<u8>, Error> {
        let (count, stride) = (self.count, self.byte_stride);
        let mut workspace = Workspace::new(Limits { max_bytes: MOST_BYTES, ..Limits::default() });
        let mut bytes = match self.mode {
            Mode::Attributes => decode_vertex_buffer(count, stride, packed, &mut workspace)?,
            Mode::Triangles => decode_index_buffer(count, stride, packed, &mut workspace)?,
            Mode::Indices => decode_index_sequence(count, stride, packed, &mut workspace)?,
        };
        match self.filter {
            Filter::None => {}
            Filter::Octahedral => decode_filter_oct(&mut bytes, count, stride, &mut workspace)?,
            Filter::Quaternion => decode_filter_quat(&mut bytes, count, stride, &mut workspace)?,
            Filter::Exponential => decode_filter_exp(&mut bytes, count, stride, &mut workspace)?,
            Filter::Color => decode_filter_color(&mut bytes, count, stride, &mut workspace)?,
        }
        Ok(bytes)
    }
}
