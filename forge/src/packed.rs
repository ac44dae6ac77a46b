//! A binary glTF file whose meshes stand in the order that packs best, packed by meshoptimizer (EXT_meshopt_compression).

use anyhow::{Context, Result, anyhow, ensure};
use gltf::binary::{Glb, Header};
use serde_json::{Map, Value, json};
use std::{borrow::Cow, path::Path};

const MESHOPT: &str = "EXT_meshopt_compression";
const QUANTIZATION: &str = "KHR_mesh_quantization";
/// What the decoders of EXT_meshopt_compression read.
const VERTEX_VERSION: i32 = 0;
/// The encoder's best.
const LEVEL: i32 = 3;

const U8: u32 = 5121;
const U16: u32 = 5123;
const U32: u32 = 5125;
const ARRAY: u32 = 34962;
const ELEMENTS: u32 = 34963;

/// The file before it is packed.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Of `asset`.
    pub copyright: String,
    /// `name` and `extras` of the scene.
    pub scene: Map<String, Value>,
    pub materials: Vec<Value>,
    pub meshes: Vec<Mesh>,
}

/// A mesh of one primitive, and the node that shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mesh {
    pub name: String,
    pub translation: [f64; 3],
    pub scale: f64,
    pub material: usize,
    pub extras: Map<String, Value>,
    pub attributes: Vec<Attribute>,
    pub indices: Vec<u32>,
    /// Shown as a mirror image in x. Its data are those of the mesh before it and are written once.
    pub mirrored: bool,
}

/// A normalised integer attribute of all vertices, without padding.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// `POSITION`, which is of 16 bits, first.
    pub name: String,
    /// `SCALAR`, `VEC2`, `VEC3` or `VEC4`.
    pub kind: String,
    /// 5120 to 5123: `i8`, `u8`, `i16`, `u16`; of files that others have written, 5126: `f32`.
    pub component: u32,
    pub bytes: Vec<u8>,
}

impl Attribute {
    /// Components of a vertex.
    pub fn width(&self) -> usize {
        match self.kind.as_str() {
            "SCALAR" => 1,
            "VEC2" => 2,
            "VEC3" => 3,
            _ => 4,
        }
    }

    /// Bytes of a vertex.
    fn length(&self) -> usize {
        let size = match self.component {
            ..5122 => 1,
            5122 | U16 => 2,
            _ => 4,
        };
        self.width() * size
    }

    /// The same, padded as glTF wants it.
    fn padded(&self) -> usize {
        self.length().next_multiple_of(4)
    }

    fn of(&self, vertex: u32) -> &[u8] {
        &self.bytes[vertex as usize * self.length()..][..self.length()]
    }
}

impl Mesh {
    pub fn vertices(&self) -> usize {
        self.attributes.first().map_or(0, |a| a.bytes.len() / a.length())
    }

    fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|a| a.name == name)
    }

    fn position(&self, vertex: u32) -> [u16; 3] {
        let bytes = self.attribute("POSITION").map_or(&[0; 6][..], |a| a.of(vertex));
        [0, 2, 4].map(|k| u16::from_le_bytes([bytes[k], bytes[k + 1]]))
    }

    /// The mesh in the order that packs best: strips of triangles, vertices as they come in them, unused ones left out.
    /// What it starts from depends on the shape alone, and right parts are ordered as their mirror images: where a pair is
    /// alike, most bytes of the right part repeat the left's, and brotli finds them.
    fn ordered(&self) -> Self {
        let mirrored = self.name.ends_with(".R");
        let mut vertices: Vec<u32> = (0..self.vertices() as u32).collect();
        vertices.sort_by_cached_key(|&v| {
            let [x, y, z] = self.position(v).map(i32::from);
            let rest: Vec<u8> = ["TEXCOORD_0", "NORMAL"]
                .into_iter()
                .filter_map(|name| Some((name, self.attribute(name)?)))
                // A normal's x is turned round by the mirror.
                .flat_map(|(name, a)| &a.of(v)[usize::from(name == "NORMAL")..])
                .copied()
                .collect();
            (y, z, rest, if mirrored { -x } else { x })
        });
        let mut rank = vec![0; vertices.len()];
        for (k, &v) in vertices.iter().enumerate() {
            rank[v as usize] = k as u32;
        }
        let mut triangles: Vec<[u32; 3]> = self
            .indices
            .chunks_exact(3)
            .map(|t| {
                let mut t = [t[0], t[1], t[2]].map(|v| rank[v as usize]);
                if mirrored {
                    t.swap(1, 2);
                }
                let least = (0..3).min_by_key(|&k| t[k]).unwrap_or(0);
                t.rotate_left(least);
                t
            })
            .collect();
        triangles.sort_unstable();
        let mut indices = meshopt::optimize_vertex_cache_strip(triangles.as_flattened(), vertices.len());
        if mirrored {
            indices.chunks_exact_mut(3).for_each(|t| t.swap(1, 2));
        }
        let mut place = vec![u32::MAX; vertices.len()];
        let mut used = Vec::with_capacity(vertices.len());
        for index in &mut indices {
            let place = &mut place[*index as usize];
            if *place == u32::MAX {
                *place = used.len() as u32;
                used.push(vertices[*index as usize]);
            }
            *index = *place;
        }
        let attributes = self
            .attributes
            .iter()
            .map(|a| Attribute { bytes: used.iter().flat_map(|&v| a.of(v)).copied().collect(), ..a.clone() })
            .collect();
        Self { attributes, indices, ..self.clone() }
    }

    /// All attributes of a vertex after one another, and how many bytes that are.
    fn interleaved(&self) -> (Vec<u8>, usize) {
        let stride = self.attributes.iter().map(Attribute::padded).sum();
        let mut bytes = Vec::with_capacity(stride * self.vertices());
        for v in 0..self.vertices() as u32 {
            for a in &self.attributes {
                let end = bytes.len() + a.padded();
                bytes.extend(a.of(v));
                bytes.resize(end, 0);
            }
        }
        (bytes, stride)
    }
}

/// The binary chunk as it grows, and what is said of it.
#[derive(Default)]
struct Binary {
    bytes: Vec<u8>,
    /// Length of the buffer that the views are unpacked into.
    unpacked: usize,
    views: Vec<Value>,
    accessors: Vec<Value>,
}

impl Binary {
    fn view(&mut self, packed: &[u8], count: usize, stride: usize, target: u32) -> usize {
        let (mode, length) = (if target == ARRAY { "ATTRIBUTES" } else { "TRIANGLES" }, count * stride);
        let extension = json!({"buffer": 0, "byteOffset": self.bytes.len(), "byteLength": packed.len(), "byteStride": stride, "count": count, "mode": mode});
        let mut view = json!({"buffer": 1, "byteOffset": self.unpacked, "byteLength": length, "target": target, "extensions": {MESHOPT: extension}});
        if target == ARRAY {
            view["byteStride"] = json!(stride);
        }
        self.views.push(view);
        self.bytes.extend(packed);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
        self.unpacked = (self.unpacked + length).next_multiple_of(4);
        self.views.len() - 1
    }

    fn accessor(&mut self, accessor: Value) -> usize {
        self.accessors.push(accessor);
        self.accessors.len() - 1
    }

    /// The mesh as glTF tells it.
    fn mesh(&mut self, mesh: &Mesh) -> Result<Value> {
        let mesh = mesh.ordered();
        let count = mesh.vertices();
        let (bytes, stride) = mesh.interleaved();
        let view = self.view(&vertices(&bytes, stride)?, count, stride, ARRAY);
        let (mut attributes, mut offset) = (Map::new(), 0);
        for a in &mesh.attributes {
            let mut accessor = json!({"bufferView": view, "byteOffset": offset, "componentType": a.component, "normalized": true, "count": count, "type": a.kind});
            if a.name == "POSITION" {
                ensure!(a.component == U16, "{}: positions must be u16", mesh.name);
                let least = |pick: fn(u16, u16) -> u16| {
                    (0..count as u32).map(|v| mesh.position(v)).reduce(|a, b| [0, 1, 2].map(|k| pick(a[k], b[k])))
                };
                accessor["min"] = json!(least(u16::min).unwrap_or_default());
                accessor["max"] = json!(least(u16::max).unwrap_or_default());
            }
            attributes.insert(a.name.clone(), json!(self.accessor(accessor)));
            offset += a.padded();
        }
        let packed = meshopt::encode_index_buffer(&mesh.indices, count)?;
        let (component, size) = if count <= 65535 { (U16, 2) } else { (U32, 4) };
        let view = self.view(&packed, mesh.indices.len(), size, ELEMENTS);
        let indices = self.accessor(
            json!({"bufferView": view, "componentType": component, "count": mesh.indices.len(), "type": "SCALAR"}),
        );
        let primitive = json!({"attributes": attributes, "indices": indices, "material": mesh.material});
        Ok(with_extras(json!({"name": mesh.name, "primitives": [primitive]}), &mesh))
    }
}

fn with_extras(mut value: Value, mesh: &Mesh) -> Value {
    if !mesh.extras.is_empty() {
        value["extras"] = Value::Object(mesh.extras.clone());
    }
    value
}

fn vertices(bytes: &[u8], stride: usize) -> Result<Vec<u8>> {
    use meshopt::ffi::{meshopt_encodeVertexBufferBound, meshopt_encodeVertexBufferLevel};
    ensure!(stride > 0 && stride <= 256 && stride.is_multiple_of(4), "a vertex of {stride} bytes cannot be packed");
    let count = bytes.len() / stride;
    // SAFETY: `count` vertices of `stride` bytes lie in `bytes`, and the encoder writes at most the length of `packed`.
    let packed = unsafe {
        let mut packed = vec![0; meshopt_encodeVertexBufferBound(count, stride)];
        let (to, from) = (packed.as_mut_ptr(), bytes.as_ptr().cast());
        let length = meshopt_encodeVertexBufferLevel(to, packed.len(), from, count, stride, LEVEL, VERTEX_VERSION);
        packed.truncate(length);
        packed
    };
    ensure!(!packed.is_empty(), "the vertices could not be packed");
    Ok(packed)
}

/// The bytes of the file. Data lie in the order of the meshes.
pub fn write(document: &Document) -> Result<Vec<u8>> {
    let mut binary = Binary::default();
    let mut meshes: Vec<Value> = Vec::with_capacity(document.meshes.len());
    for (k, mesh) in document.meshes.iter().enumerate() {
        let value = if mesh.mirrored {
            let before = k.checked_sub(1).map(|k| &document.meshes[k]);
            let same = before.is_some_and(|b| b.attributes == mesh.attributes && b.indices == mesh.indices);
            ensure!(same, "{}: a mirrored mesh has the data of the mesh before it", mesh.name);
            with_extras(json!({"name": mesh.name, "primitives": meshes[k - 1]["primitives"]}), mesh)
        } else {
            binary.mesh(mesh)?
        };
        meshes.push(value);
    }
    let node = |(k, m): (usize, &Mesh)| {
        let ([x, y, z], side) = (m.translation, if m.mirrored { -1.0 } else { 1.0 });
        json!({"name": m.name, "mesh": k, "translation": [x * side, y, z], "scale": [m.scale * side, m.scale, m.scale]})
    };
    let mut scene = document.scene.clone();
    scene.insert("nodes".into(), json!((0..meshes.len()).collect::<Vec<_>>()));
    let json = json!({
        "asset": {"version": "2.0", "generator": "Trigger Point Atlas forge", "copyright": document.copyright},
        "extensionsUsed": [QUANTIZATION, MESHOPT],
        "extensionsRequired": [QUANTIZATION, MESHOPT],
        "scene": 0,
        "scenes": [scene],
        "nodes": document.meshes.iter().enumerate().map(node).collect::<Vec<_>>(),
        "meshes": meshes,
        "materials": document.materials,
        "accessors": binary.accessors,
        "bufferViews": binary.views,
        // There is no second buffer: readers unpack into it.
        "buffers": [{"byteLength": binary.bytes.len()}, {"byteLength": binary.unpacked, "extensions": {MESHOPT: {"fallback": true}}}],
    });
    let glb = Glb {
        header: Header { magic: *b"glTF", version: 2, length: 0 },
        json: Cow::Owned(serde_json::to_vec(&json)?),
        bin: Some(Cow::Owned(binary.bytes)),
    };
    Ok(glb.to_vec()?)
}

/// Reads what [`write`] has written, or the same unpacked.
pub fn read(bytes: &[u8]) -> Result<Document> {
    let json: Value = serde_json::from_slice(&Glb::from_slice(bytes)?.json)?;
    let file = trigger_point_atlas::body::Glb::open(bytes)?;
    let at = |list: &str, index: &Value| -> Result<&Value> {
        let index = index.as_u64().with_context(|| format!("an index into {list} is missing"))?;
        json[list].get(index as usize).with_context(|| format!("{list}[{index}] is missing"))
    };
    let object = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let attribute = |name: &str, index: &Value| -> Result<Attribute> {
        let accessor = at("accessors", index)?;
        let number = |value: &Value| value.as_u64().unwrap_or(0) as usize;
        let mut a = Attribute {
            name: name.to_owned(),
            kind: text(&accessor["type"]),
            component: number(&accessor["componentType"]) as u32,
            bytes: vec![],
        };
        let length = if a.component == U32 { 4 } else { a.length() };
        let stride = number(&at("bufferViews", &accessor["bufferView"])?["byteStride"]).max(length);
        let bytes = file.view(number(&accessor["bufferView"]))?;
        for k in 0..number(&accessor["count"]) {
            let start = number(&accessor["byteOffset"]) + k * stride;
            a.bytes.extend(bytes.get(start..start + length).with_context(|| format!("{name} runs past its view"))?);
        }
        Ok(a)
    };
    let meshes = list(&json["nodes"])
        .iter()
        .map(|node| {
            let mesh = at("meshes", &node["mesh"])?;
            let primitive = &mesh["primitives"][0];
            let attributes = object(&primitive["attributes"])
                .iter()
                .map(|(name, index)| attribute(name, index))
                .collect::<Result<_>>()?;
            let indices = attribute("indices", &primitive["indices"])?;
            let size = match indices.component {
                U8 => 1,
                U16 => 2,
                U32 => 4,
                other => return Err(anyhow!("indices of the component type {other}")),
            };
            let index = |b: &[u8]| b.iter().rev().fold(0, |n, byte| n << 8 | u32::from(*byte));
            let scale = node["scale"][0].as_f64().unwrap_or(1.0);
            let [x, y, z] = [0, 1, 2].map(|k| node["translation"][k].as_f64().unwrap_or(0.0));
            Ok(Mesh {
                name: text(&node["name"]),
                translation: [x * scale.signum(), y, z],
                scale: scale.abs(),
                mirrored: scale < 0.0,
                material: primitive["material"].as_u64().unwrap_or(0) as usize,
                extras: object(&mesh["extras"]),
                attributes,
                indices: indices.bytes.chunks_exact(size).map(index).collect(),
            })
        })
        .collect::<Result<_>>()?;
    let mut scene = object(&json["scenes"][0]);
    scene.remove("nodes");
    Ok(Document { copyright: text(&json["asset"]["copyright"]), scene, materials: list(&json["materials"]), meshes })
}

/// `forge repack FILE ...`: writes files anew in today's order and packing; what is in them stays.
pub fn run(args: &[String]) -> Result<()> {
    ensure!(!args.is_empty(), "repack wants files");
    for path in args.iter().map(Path::new) {
        let name = path.display();
        let before = std::fs::read(path).with_context(|| format!("reading {name}"))?;
        let after = write(&read(&before).with_context(|| format!("reading {name}"))?)?;
        std::fs::write(path, &after).with_context(|| format!("writing {name}"))?;
        let [old, new] = [&before, &after].map(|bytes| crate::glb::brotli_size(bytes));
        println!("{name}: {} -> {} B, as served (brotli) {} -> {} B", before.len(), after.len(), old?, new?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use trigger_point_atlas::body::{Glb as File, Model};

    /// A wavy sheet of `n` times `n` fields, and its mirror image.
    fn pair(n: u32) -> [Mesh; 2] {
        let side = |name: &str, mirrored: bool| {
            let (mut positions, mut weave, mut indices) = (vec![], vec![], vec![]);
            for (j, i) in (0..=n).flat_map(|j| (0..=n).map(move |i| (j, i))) {
                let x = 400 * i + 30_000;
                let x = if mirrored { 65_535 - x } else { x };
                let z = (f64::from(i * j) * 0.37).sin() * 900.0 + 1000.0;
                positions.extend([x as u16, (500 * j) as u16, z as u16].map(u16::to_le_bytes).concat());
                weave.extend([(i * 300) as u16, (j * 310) as u16].map(u16::to_le_bytes).concat());
            }
            for (j, i) in (0..n).flat_map(|j| (0..n).map(move |i| (j, i))) {
                let [a, b, c, d] = [(i, j), (i + 1, j), (i, j + 1), (i + 1, j + 1)].map(|(i, j)| j * (n + 1) + i);
                for [p, q, r] in [[a, b, d], [a, d, c]] {
                    indices.extend(if mirrored { [p, r, q] } else { [p, q, r] });
                }
            }
            let attribute = |name: &str, kind: &str, component, bytes| Attribute {
                name: name.into(),
                kind: kind.into(),
                component,
                bytes,
            };
            let count = positions.len() / 6;
            Mesh {
                name: name.into(),
                scale: 0.5,
                translation: [-0.1, 0.2, 0.3],
                attributes: vec![
                    attribute("POSITION", "VEC3", U16, positions),
                    attribute("NORMAL", "VEC3", 5120, [0, 0, 127].repeat(count)),
                    attribute("TEXCOORD_0", "VEC2", U16, weave),
                ],
                indices,
                ..Default::default()
            }
        };
        [side("sheet.L", false), side("sheet.R", true)]
    }

    fn document(meshes: Vec<Mesh>) -> Document {
        Document { copyright: "CC0".into(), scene: Map::new(), materials: vec![json!({"name": "skin"})], meshes }
    }

    /// Every triangle by all that is known of its corners, beginning with the least.
    fn triangles(mesh: &Mesh) -> Vec<Vec<Vec<u8>>> {
        let corner = |v: &u32| mesh.attributes.iter().flat_map(|a| a.of(*v)).copied().collect::<Vec<u8>>();
        let mut all: Vec<Vec<Vec<u8>>> = mesh
            .indices
            .chunks(3)
            .map(|t| {
                let mut corners: Vec<Vec<u8>> = t.iter().map(corner).collect();
                let least = (0..3).min_by_key(|&k| corners[k].clone()).unwrap_or(0);
                corners.rotate_left(least);
                corners
            })
            .collect();
        all.sort();
        all
    }

    #[test]
    fn what_is_written_is_read_back_whole_and_repacked_into_the_same_file() {
        let before = document(pair(40).into());
        let bytes = write(&before).unwrap();
        let after = read(&bytes).unwrap();
        for (a, b) in before.meshes.iter().zip(&after.meshes) {
            assert_eq!((&a.name, a.translation, a.scale), (&b.name, b.translation, b.scale));
            assert_eq!(a.vertices(), b.vertices());
            assert_eq!(triangles(a), triangles(b));
        }
        assert!(write(&after).unwrap() == bytes, "packing is the same from whatever order it starts");
        let model = Model::read(&bytes).unwrap();
        assert_eq!(model.parts.len(), 2);
        assert_eq!(model.parts[1].mesh.positions.len(), 41 * 41);
    }

    #[test]
    fn a_right_part_costs_little_beside_its_left() {
        let [left, right] = pair(40);
        let size = |meshes: &[&Mesh]| {
            let meshes = meshes.iter().map(|m| (*m).clone()).collect();
            crate::glb::brotli_size(&write(&document(meshes)).unwrap()).unwrap()
        };
        let (one, both) = (size(&[&left]), size(&[&left, &right]));
        assert!(both * 4 < one * 7, "one side takes {one} bytes, both {both}");
    }

    #[test]
    fn a_mirror_image_is_written_once_and_read_as_a_part_of_its_own() {
        let [left, _] = pair(12);
        let image = Mesh { name: "sheet.R".into(), mirrored: true, ..left.clone() };
        let [one, both] =
            [vec![left.clone()], vec![left.clone(), image]].map(|meshes| write(&document(meshes)).unwrap());
        assert!(both.len() < one.len() + 400, "one side takes {} bytes, both {}", one.len(), both.len());
        let again = read(&both).unwrap();
        assert_eq!(again.meshes[1].translation, left.translation);
        assert!(again.meshes[1].mirrored && write(&again).unwrap() == both);
        let model = Model::read(&both).unwrap();
        let [l, r] = [0, 1].map(|k| &model.parts[k].mesh);
        for (p, q) in l.positions.iter().zip(&r.positions) {
            assert!((p.x + q.x).abs() < 1e-6 && p.y == q.y && p.z == q.z, "{p} and {q}");
        }
        for mesh in [l, r] {
            let [a, b, c] = [0, 1, 2].map(|k| mesh.indices[k] as usize);
            let face = (mesh.positions[b] - mesh.positions[a]).cross(mesh.positions[c] - mesh.positions[a]);
            assert!(face.dot(mesh.normals[a]) > 0.0, "its triangles face where its normals do");
        }
    }

    /// A file of one view that says it is packed so; what the widget unpacks it to.
    fn unpacked(extension: &str, packed: &[u8], count: usize, stride: usize, mode: &str, filter: &str) -> Vec<u8> {
        let says = json!({"buffer": 0, "byteLength": packed.len(), "byteStride": stride, "count": count, "mode": mode, "filter": filter});
        let json = json!({
            "asset": {"version": "2.0"},
            "extensionsRequired": [extension],
            "bufferViews": [{"buffer": 1, "byteLength": count * stride, "extensions": {extension: says}}],
            "buffers": [{"byteLength": packed.len()}, {"byteLength": count * stride}],
        });
        let glb = Glb {
            header: Header { magic: *b"glTF", version: 2, length: 0 },
            json: Cow::Owned(serde_json::to_vec(&json).unwrap()),
            bin: Some(Cow::Borrowed(packed)),
        };
        File::open(glb.to_vec().unwrap()).unwrap().view(0).unwrap().into_owned()
    }

    #[test]
    fn the_widget_unpacks_what_the_encoder_packs_in_both_versions() {
        let numbers: Vec<[u8; 12]> = (0u32..700)
            .map(|k| {
                std::array::from_fn(|i| (k.wrapping_mul(2_654_435_761).rotate_left(i as u32 * 3) >> (8 + i)) as u8)
            })
            .collect();
        for version in [0, 1] {
            for count in [1, 15, 16, 17, 255, 256, 257, 700] {
                let part = &numbers[..count];
                let packed = meshopt::encode_vertex_buffer_level(part, 3, Some(version)).unwrap();
                let now = unpacked("KHR_meshopt_compression", &packed, count, 12, "ATTRIBUTES", "NONE");
                assert!(now == part.as_flattened(), "version {version}, {count} vertices");
            }
        }
        let [sheet, _] = pair(30);
        let little = |list: &[u32], size: usize| -> Vec<u8> {
            list.iter().flat_map(|i| i.to_le_bytes()[..size].to_vec()).collect()
        };
        for size in [2, 4] {
            // The encoder turns triangles; what it decodes to itself is the measure.
            let packed = meshopt::encode_index_buffer(&sheet.indices, sheet.vertices()).unwrap();
            let same: Vec<u32> = meshopt::decode_index_buffer(&packed, sheet.indices.len()).unwrap();
            let now = unpacked(MESHOPT, &packed, same.len(), size, "TRIANGLES", "NONE");
            assert!(now == little(&same, size), "triangles of {size} bytes");
            let packed = meshopt::encode_index_sequence(&sheet.indices, sheet.vertices()).unwrap();
            let now = unpacked(MESHOPT, &packed, sheet.indices.len(), size, "INDICES", "NONE");
            assert!(now == little(&sheet.indices, size), "indices of {size} bytes");
        }
    }

    #[test]
    fn the_widget_undoes_the_filters() {
        let vectors: Vec<[f32; 4]> = (0..300)
            .map(|k| {
                let (a, b) = (k as f32 * 0.7, k as f32 * 0.31);
                [a.cos() * b.cos(), a.sin() * b.cos(), b.sin(), 0.0]
            })
            .collect();
        let go = |bytes: &[u8], stride: usize, filter: &str| {
            let packed = vertices(bytes, stride).unwrap();
            unpacked("KHR_meshopt_compression", &packed, vectors.len(), stride, "ATTRIBUTES", filter)
        };
        let near = |what: &str, now: Vec<f32>, then: &[[f32; 4]], most: f32| {
            assert_eq!(now.len(), then.len() * 4, "{what}");
            let off = now.iter().zip(then.as_flattened()).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
            assert!(off <= most, "{what}: off by {off}");
        };
        let words = |list: &[[i16; 4]]| list.as_flattened().iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>();

        let filtered: Vec<[i16; 4]> = meshopt::encode_filter_oct(&vectors, 12);
        let now = go(&words(&filtered), 8, "OCTAHEDRAL");
        let halves = |bytes: &[u8]| {
            bytes.as_chunks().0.iter().map(|b| f32::from(i16::from_le_bytes(*b)) / 32767.0).collect::<Vec<f32>>()
        };
        near("normals", halves(&now), &vectors, 0.001);

        // A quaternion and its negative are one turn.
        let now = go(&words(&meshopt::encode_filter_quat(&vectors, 12)), 8, "QUATERNION");
        let turns: Vec<f32> = halves(&now)
            .chunks(4)
            .zip(&vectors)
            .flat_map(|(q, v)| {
                let same = q.iter().zip(v).map(|(a, b)| a * b).sum::<f32>().signum();
                q.iter().map(|x| x * same).collect::<Vec<_>>()
            })
            .collect();
        near("turns", turns, &vectors, 0.001);

        let filtered = meshopt::encode_filter_exp(&vectors, 15, meshopt::EncodeExpMode::SharedVector);
        let bytes: Vec<u8> = filtered.as_flattened().iter().flat_map(|n| n.to_le_bytes()).collect();
        let now = go(&bytes, 16, "EXPONENTIAL");
        near("numbers", now.as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect(), &vectors, 0.0001);

        let opaque: Vec<[f32; 4]> = vectors.iter().map(|[r, g, b, _]| [r.abs(), g.abs(), b.abs(), 1.0]).collect();
        let filtered: Vec<[u8; 4]> = meshopt::encode_filter_color(&opaque, 8);
        let now = go(filtered.as_flattened(), 4, "COLOR");
        near("colours", now.iter().map(|b| f32::from(*b) / 255.0).collect(), &opaque, 0.01);
    }
}
