//! A GLB: its table of contents, the bytes of its buffer views and the values of its accessors, unpacked when asked for.

use super::meshopt::{self, Packed};
use gltf::json::accessor::{ComponentType, Type};
use gltf::json::validation::{Checked, USize64};
use gltf::json::{self, Accessor, Index, Root};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use thiserror::Error;

const DRACO: &str = "KHR_draco_mesh_compression";
const QUANTIZATION: &str = "KHR_mesh_quantization";
/// What only looks is no hindrance: materials and textures are not read.
const ONLY_LOOKS: [&str; 4] = ["KHR_materials_", "KHR_texture_", "EXT_texture_", "MSFT_texture_"];

#[derive(Debug, Error)]
pub enum GlbError {
    #[error("not a GLB file: {0}")]
    Container(#[from] gltf::Error),
    #[error("the GLB has no binary chunk")]
    NoBinary,
    #[error("the geometry needs the extension `{name}`, which is not read; allowed are {}", allowed())]
    Extension { name: String },
    #[error("bufferViews[{view}]: {problem}")]
    View { view: usize, problem: String },
    #[error("accessors[{accessor}]: {problem}")]
    Accessor { accessor: usize, problem: String },
    #[error("node `{node}`: {problem}")]
    Part { node: String, problem: String },
    #[error("scenes[0].extras.{field}: {problem}")]
    Extras { field: &'static str, problem: String },
}

fn allowed() -> String {
    format!("{QUANTIZATION}, {}, or none", meshopt::EXTENSIONS.join(", "))
}

/// A GLB whose table of contents is read. The data stay as packed as they came.
pub struct Glb {
    bytes: Vec<u8>,
    /// Where the binary chunk lies in the file.
    binary: Range<usize>,
    root: Root,
}

impl Glb {
    /// A file that breaks off in its binary chunk is whole when its header says so; views beyond the end are errors.
    pub fn open(bytes: impl Into<Vec<u8>>) -> Result<Self, GlbError> {
        let bytes = bytes.into();
        // The crate subtracts the header's own 12 bytes from the length that the header tells.
        let told = bytes.get(8..12).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes);
        if told < 12 {
            let fault = gltf::binary::Error::Length { length: told, length_read: bytes.len() };
            return Err(gltf::Error::Binary(fault).into());
        }
        let container = gltf::binary::Glb::from_slice(&bytes)?;
        let binary = container.bin.as_ref().ok_or(GlbError::NoBinary)?;
        // Header and the heads of both chunks.
        let start = 12 + 8 + container.json.len() + 8;
        let binary = start..start + binary.len();
        let root = Root::from_slice(&container.json).map_err(gltf::Error::from)?;
        let read = |name: &str| {
            name == QUANTIZATION
                || meshopt::EXTENSIONS.contains(&name)
                || ONLY_LOOKS.iter().any(|start| name.starts_with(start))
        };
        match root.extensions_required.iter().find(|name| !read(name)) {
            Some(name) => Err(GlbError::Extension { name: name.clone() }),
            None => Ok(Self { bytes, binary, root }),
        }
    }

    /// The table of contents as it stands in the file; its indices may lead nowhere.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// The bytes of a buffer view, unpacked.
    pub fn view(&self, view: usize) -> Result<Cow<'_, [u8]>, GlbError> {
        let wrong = |problem: String| GlbError::View { view, problem };
        let json = self.root.buffer_views.get(view).ok_or_else(|| wrong("is not there".into()))?;
        let length = whole(json.byte_length).ok_or_else(|| wrong("byteLength is too large".into()))?;
        let offset =
            whole(json.byte_offset.unwrap_or_default()).ok_or_else(|| wrong("byteOffset is too large".into()))?;
        let Some(packed) = packed(json).map_err(&wrong)? else {
            return self.stored(json.buffer.value(), offset, length).map(Cow::Borrowed).map_err(wrong);
        };
        let stored = self.stored(packed.buffer, packed.byte_offset, packed.byte_length).map_err(&wrong)?;
        let bytes = packed.unpack(stored).map_err(|e| wrong(e.to_string()))?;
        if bytes.len() != length {
            return Err(wrong(format!("byteLength is {length}, but {} bytes are packed", bytes.len())));
        }
        Ok(Cow::Owned(bytes))
    }

    fn stored(&self, buffer: usize, offset: usize, length: usize) -> Result<&[u8], String> {
        if buffer != 0 {
            return Err(format!("lies in buffers[{buffer}]; only the binary chunk, buffers[0], is read"));
        }
        let binary = &self.bytes[self.binary.clone()];
        offset.checked_add(length).and_then(|end| binary.get(offset..end)).ok_or_else(|| {
            format!("{length} bytes from {offset} on are not in the binary chunk of {} bytes", binary.len())
        })
    }

    /// An accessor and the view it reads.
    fn accessor(&self, index: Index<Accessor>) -> Result<(&Accessor, usize), GlbError> {
        let wrong = |problem: &str| GlbError::Accessor { accessor: index.value(), problem: problem.into() };
        let accessor = self.root.get(index).ok_or_else(|| wrong("is not there"))?;
        match accessor.buffer_view {
            _ if accessor.sparse.is_some() => Err(wrong("sparse values are not read")),
            Some(view) => Ok((accessor, view.value())),
            None if self.root.extensions_used.iter().any(|name| name == DRACO) => {
                Err(GlbError::Extension { name: DRACO.into() })
            }
            None => Err(wrong("has no bufferView")),
        }
    }

    /// For each view the last node that uses it; 0 for what none uses.
    pub fn last_users(&self) -> Vec<usize> {
        let mut last = vec![0; self.root.buffer_views.len()];
        for (number, node) in self.root.nodes.iter().enumerate() {
            let mesh = node.mesh.and_then(|mesh| self.root.get(mesh));
            for primitive in mesh.iter().flat_map(|mesh| &mesh.primitives) {
                for accessor in primitive.attributes.values().chain(&primitive.indices) {
                    let view = self.root.get(*accessor).and_then(|accessor| accessor.buffer_view);
                    if let Some(last) = view.and_then(|view| last.get_mut(view.value())) {
                        *last = number;
                    }
                }
            }
        }
        last
    }
}

fn whole(number: USize64) -> Option<usize> {
    usize::try_from(number.0).ok()
}

fn packed(view: &json::buffer::View) -> Result<Option<Packed>, String> {
    let others = view.extensions.as_ref().map(|extensions| &extensions.others);
    let found = others.and_then(|others| meshopt::EXTENSIONS.iter().find_map(|name| Some((name, others.get(*name)?))));
    found.map(|(name, value)| Packed::deserialize(value).map_err(|e| format!("extensions.{name}: {e}"))).transpose()
}

/// The views of a GLB that are unpacked at the moment.
pub struct Views<'a> {
    glb: &'a Glb,
    unpacked: BTreeMap<usize, Cow<'a, [u8]>>,
}

impl<'a> Views<'a> {
    pub fn new(glb: &'a Glb) -> Self {
        Self { glb, unpacked: BTreeMap::new() }
    }

    /// Lets go of the views that are no longer wanted.
    pub fn keep(&mut self, wanted: impl Fn(usize) -> bool) {
        self.unpacked.retain(|view, _| wanted(*view));
    }

    /// Elements of an accessor as floats (normalised integers scaled), padded with 0, 0, 0, 1.
    pub fn numbers(&mut self, index: Index<Accessor>) -> Result<Vec<[f32; 4]>, GlbError> {
        let elements = self.elements(index)?;
        let scaled = |scale: f32| if elements.normalized { scale } else { 1.0 };
        Ok(match elements.component {
            ComponentType::I8 => elements.floats(scaled(1.0 / 127.0), |b| f32::from(i8::from_le_bytes(b))),
            ComponentType::U8 => elements.floats(scaled(1.0 / 255.0), |b| f32::from(u8::from_le_bytes(b))),
            ComponentType::I16 => elements.floats(scaled(1.0 / 32767.0), |b| f32::from(i16::from_le_bytes(b))),
            ComponentType::U16 => elements.floats(scaled(1.0 / 65535.0), |b| f32::from(u16::from_le_bytes(b))),
            ComponentType::F32 => elements.floats(1.0, f32::from_le_bytes),
            ComponentType::U32 => return Err(elements.wrong("32-bit integers are indices only")),
        })
    }

    /// Elements of an accessor as indices.
    pub fn indices(&mut self, index: Index<Accessor>) -> Result<Vec<u32>, GlbError> {
        let elements = self.elements(index)?;
        if elements.width != 1 {
            return Err(elements.wrong("indices must be SCALAR"));
        }
        Ok(match elements.component {
            ComponentType::U8 => elements.each(|[b]| u32::from(u8::from_le_bytes(b))),
            ComponentType::U16 => elements.each(|[b]| u32::from(u16::from_le_bytes(b))),
            ComponentType::U32 => elements.each(|[b]| u32::from_le_bytes(b)),
            _ => return Err(elements.wrong("indices must be unsigned integers")),
        })
    }

    fn elements(&mut self, index: Index<Accessor>) -> Result<Elements<'_>, GlbError> {
        let (accessor, view) = self.glb.accessor(index)?;
        let wrong = |problem: &str| GlbError::Accessor { accessor: index.value(), problem: problem.into() };
        let (Checked::Valid(component), Checked::Valid(kind)) = (&accessor.component_type, accessor.type_) else {
            return Err(wrong("componentType or type is not one of glTF's"));
        };
        let width = match kind {
            Type::Mat2 | Type::Mat3 | Type::Mat4 => return Err(wrong("matrices are not read")),
            kind => kind.multiplicity(),
        };
        let bytes = match self.unpacked.entry(view) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => entry.insert(self.glb.view(view)?),
        };
        let length = component.0.size() * width;
        let stride = self.glb.root.buffer_views.get(view).and_then(|view| view.byte_stride).map_or(length, |s| s.0);
        let (count, offset) = (whole(accessor.count), whole(accessor.byte_offset.unwrap_or_default()));
        let (Some(count), Some(offset)) = (count, offset) else {
            return Err(wrong("count or byteOffset is too large"));
        };
        if stride < length {
            return Err(wrong("elements are longer than the byteStride of their bufferView"));
        }
        let end = match count.checked_sub(1) {
            None => Some(offset),
            Some(steps) => steps.checked_mul(stride).and_then(|n| n.checked_add(offset)?.checked_add(length)),
        };
        let bytes = end
            .and_then(|end| bytes.get(offset..end))
            .ok_or_else(|| wrong(&format!("{count} elements are more than bufferViews[{view}] holds")))?;
        Ok(Elements { index, bytes, stride, width, component: component.0, normalized: accessor.normalized })
    }
}

/// Bytes of an accessor from its first element to the end of its last.
struct Elements<'a> {
    index: Index<Accessor>,
    bytes: &'a [u8],
    /// From one element to the next, at least an element's length.
    stride: usize,
    /// Components of an element, at most four.
    width: usize,
    component: ComponentType,
    normalized: bool,
}

impl Elements<'_> {
    fn each<const SIZE: usize, const WIDTH: usize, T>(&self, one: impl Fn([[u8; SIZE]; WIDTH]) -> T) -> Vec<T> {
        let element = |bytes: &[u8]| {
            let mut components = [[0; SIZE]; WIDTH];
            for (to, from) in components.iter_mut().zip(bytes.as_chunks::<SIZE>().0).take(self.width) {
                *to = *from;
            }
            one(components)
        };
        self.bytes.chunks(self.stride).map(element).collect()
    }

    fn floats<const SIZE: usize>(&self, scale: f32, number: impl Fn([u8; SIZE]) -> f32) -> Vec<[f32; 4]> {
        self.each(|components: [_; 4]| {
            let mut values = [0.0, 0.0, 0.0, 1.0];
            for (value, component) in values.iter_mut().zip(components).take(self.width) {
                *value = number(component) * scale;
            }
            values
        })
    }

    fn wrong(&self, problem: &str) -> GlbError {
        GlbError::Accessor { accessor: self.index.value(), problem: problem.into() }
    }
}
