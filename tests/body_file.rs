//! The body's files as they are served: small, read part by part from their beginning on, and never a panic.

mod support;

use proptest::prelude::*;
use std::collections::BTreeSet;
use trigger_point_atlas::body::{Glb, GlbError, Model, ModelFile, Tissue};

const BODIES: [&str; 2] = ["torso-head.glb", "torso-head-female.glb"];
/// The most that a body may take, bytes.
const BODY_BYTES: usize = 4_600_000;
/// The most of a body that comes before its skin is whole.
const SKIN_SHARE: f64 = 0.25;

fn file(name: &str) -> Vec<u8> {
    std::fs::read(support::assets().join("model").join(name)).unwrap()
}

/// A GLB of these two chunks.
fn glb(json: &[u8], binary: &[u8]) -> Vec<u8> {
    let length = 12 + 8 + json.len() + 8 + binary.len();
    let words = |list: [usize; 2]| list.map(|word| (word as u32).to_le_bytes()).concat();
    let head = [b"glTF", &words([2, length])[..], &words([json.len(), 0x4e4f_534a]), json];
    [&head.concat(), &words([binary.len(), 0x004e_4942])[..], binary].concat()
}

fn chunks(file: &[u8]) -> (&[u8], &[u8]) {
    let (json, binary) = file[20..].split_at(u32::from_le_bytes(file[12..16].try_into().unwrap()) as usize);
    (json, &binary[8..])
}

/// The file as far as its first `length` bytes of data, as the page hands over a body whose rest is on its way.
fn shortened(file: &[u8], length: usize) -> Vec<u8> {
    let (json, binary) = chunks(file);
    glb(json, &binary[..length])
}

/// Where the data of the meshes of a layer end in the binary chunk.
fn end_of(file: &[u8], layer: &str) -> usize {
    let json: serde_json::Value = serde_json::from_slice(chunks(file).0).unwrap();
    let meshes = json["meshes"].as_array().unwrap().iter().filter(|mesh| mesh["extras"]["layer"] == layer);
    let number = |value: &serde_json::Value| value.as_u64().unwrap() as usize;
    meshes
        .flat_map(|mesh| {
            let primitive = &mesh["primitives"][0];
            let attributes = primitive["attributes"].as_object().unwrap().values();
            attributes.chain([&primitive["indices"]]).map(|accessor| {
                let view = &json["bufferViews"][number(&json["accessors"][number(accessor)]["bufferView"])];
                let packed = &view["extensions"]["EXT_meshopt_compression"];
                number(&packed["byteOffset"]) + number(&packed["byteLength"])
            })
        })
        .max()
        .unwrap()
}

#[test]
fn both_bodies_are_small_and_whole() {
    for name in BODIES {
        let bytes = file(name);
        assert!(bytes.len() <= BODY_BYTES, "{name} takes {} bytes", bytes.len());
        let model = Model::read(&bytes).unwrap();
        let mut tissues = BTreeSet::new();
        for part in &model.parts {
            tissues.insert(part.tissue);
            let count = part.mesh.positions.len();
            assert!(count > 0 && part.mesh.indices.len() >= 3, "{name}: {} is empty", part.name);
            assert!(part.mesh.normals.iter().all(|n| (n.length() - 1.0).abs() < 1e-3), "{name}: {}", part.name);
            // Vertebrae and ribs are numbered, muscles are not.
            let latin = &part.extras.latin;
            assert!(
                part.tissue == Tissue::Skeleton || !latin.contains(|letter: char| letter.is_ascii_digit()),
                "{name}: {} is called {latin}",
                part.name
            );
        }
        assert!(tissues.into_iter().eq(Tissue::ALL), "{name} lacks a layer");
        assert!(!model.landmarks.is_empty(), "{name} has no landmarks");
    }
}

#[test]
fn the_beginning_of_a_body_is_enough_for_its_skin() {
    for name in BODIES {
        let bytes = file(name);
        let whole = ModelFile::open(&bytes[..]).unwrap();
        let first = shortened(&bytes, end_of(&bytes, "skin"));
        let share = first.len() as f64 / bytes.len() as f64;
        assert!(share <= SKIN_SHARE, "{name}: the skin needs {:.0} % of the file", share * 100.0);
        let first = ModelFile::open(first).unwrap();
        let skin = |file: &ModelFile| file.parts(|t| t == Tissue::Skin).unwrap();
        let (now, later) = (skin(&first), skin(&whole));
        assert_eq!(now.len(), later.len());
        for (a, b) in now.iter().zip(&later) {
            assert_eq!((&a.name, &a.mesh.positions, &a.mesh.indices), (&b.name, &b.mesh.positions, &b.mesh.indices));
        }
        assert!(!first.landmarks().unwrap().is_empty());
        let missing = first.parts(|_| true).unwrap_err();
        assert!(matches!(missing, GlbError::View { .. }), "{missing}");
    }
}

#[test]
fn parts_come_one_at_a_time() {
    let bytes = file("torso-head.glb");
    // What comes last is broken; what comes before it is had all the same.
    let (_, binary) = chunks(&bytes);
    let file = ModelFile::open(shortened(&bytes, binary.len() - 100)).unwrap();
    let parts: Vec<_> = file.each_part(|t| t != Tissue::Skin).collect();
    // A part and its mirror image have the same data.
    let whole = parts.iter().take_while(|part| part.is_ok()).count();
    assert!((parts.len() - 2..parts.len()).contains(&whole), "{whole} of {} parts", parts.len());
    assert!(parts[whole..].iter().all(Result::is_err));
}

/// A triangle that is packed, or says of itself what `change` makes it say.
fn triangle(change: impl Fn(&mut serde_json::Value)) -> Vec<u8> {
    let corners = [0.0f32, 0.0, 0.0, 0.1, 0.0, 0.0, 0.0, 0.0, 0.1].map(f32::to_le_bytes).concat();
    let mut json = serde_json::json!({
        "asset": { "version": "2.0" },
        "nodes": [{ "name": "skin", "mesh": 0 }],
        "meshes": [{ "primitives": [{ "attributes": { "POSITION": 0, "NORMAL": 0 }, "indices": 1 }] }],
        "accessors": [
            { "bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3" },
            { "bufferView": 1, "componentType": 5123, "count": 3, "type": "SCALAR" },
        ],
        "bufferViews": [{ "buffer": 0, "byteLength": 36 }, { "buffer": 0, "byteOffset": 36, "byteLength": 6 }],
        "buffers": [{ "byteLength": 42 }],
    });
    change(&mut json);
    glb(&serde_json::to_vec(&json).unwrap(), &[&corners[..], &[0, 0, 1, 0, 2, 0]].concat())
}

#[test]
fn what_cannot_be_read_is_told_by_name() {
    assert_eq!(Model::read(&triangle(|_| {})).unwrap().parts[0].mesh.positions.len(), 3);
    type Change = fn(&mut serde_json::Value);
    let faults: [(&str, Change, &[&str]); 12] = [
        (
            "Draco",
            |j| j["extensionsRequired"] = ["KHR_draco_mesh_compression"].into(),
            &["KHR_draco_mesh_compression", "EXT_meshopt_compression"],
        ),
        (
            "Draco that says so only where it is used",
            |j| {
                j["extensionsUsed"] = ["KHR_draco_mesh_compression"].into();
                j["accessors"][0].as_object_mut().unwrap().remove("bufferView");
            },
            &["KHR_draco_mesh_compression"],
        ),
        (
            "no data",
            |j| {
                j["accessors"][0].as_object_mut().unwrap().remove("bufferView");
            },
            &["accessors[0]", "bufferView"],
        ),
        ("data beyond the end", |j| j["bufferViews"][1]["byteLength"] = 7.into(), &["bufferViews[1]", "42"]),
        ("another buffer", |j| j["bufferViews"][1]["buffer"] = 1.into(), &["bufferViews[1]", "buffers[1]"]),
        ("too many elements", |j| j["accessors"][0]["count"] = 4.into(), &["accessors[0]", "bufferViews[0]"]),
        ("a mesh that is not there", |j| j["nodes"][0]["mesh"] = 9.into(), &["skin", "meshes[9]"]),
        ("an accessor that is not there", |j| j["meshes"][0]["primitives"][0]["indices"] = 9.into(), &["accessors[9]"]),
        ("lines", |j| j["meshes"][0]["primitives"][0]["mode"] = 1.into(), &["skin", "triangles"]),
        (
            "corners that are not there",
            |j| j["accessors"][0]["count"] = 2.into(),
            &["skin", "index is 2", "2 vertices"],
        ),
        (
            "packing of an unknown kind",
            |j| j["bufferViews"][0]["extensions"] = serde_json::json!({ "EXT_meshopt_compression": { "buffer": 0, "byteLength": 36, "byteStride": 12, "count": 3, "mode": "POINTS" } }),
            &["bufferViews[0]", "POINTS", "TRIANGLES"],
        ),
        (
            "nothing that is packed",
            |j| j["bufferViews"][0]["extensions"] = serde_json::json!({ "EXT_meshopt_compression": { "buffer": 0, "byteLength": 36, "byteStride": 12, "count": 3, "mode": "ATTRIBUTES" } }),
            &["bufferViews[0]", "stream"],
        ),
    ];
    for (what, change, words) in faults {
        let error = Model::read(&triangle(change)).map(|_| ()).expect_err(what).to_string();
        assert!(words.iter().all(|word| error.contains(word)), "{what}: {error}");
    }
    // Materials and textures are not read, so what they need is no hindrance.
    Model::read(&triangle(|j| j["extensionsRequired"] = ["KHR_texture_basisu"].into())).unwrap();
}

/// A small real file.
fn contacts() -> &'static [u8] {
    static FILE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    FILE.get_or_init(support::contacts_bytes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_that_breaks_off_is_an_error(share in 0.0f64..1.0) {
        let bytes = contacts();
        prop_assert!(Model::read(&bytes[..(bytes.len() as f64 * share) as usize]).is_err());
        let (_, binary) = chunks(bytes);
        let data = shortened(bytes, ((binary.len() - 4) as f64 * share) as usize);
        prop_assert!(Model::read(&data).is_err());
    }

    #[test]
    fn a_broken_file_is_read_or_refused_without_a_panic(
        faults in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        in_the_contents in any::<bool>(),
    ) {
        let mut bytes = contacts().to_vec();
        let contents = bytes.len() - chunks(&bytes).1.len();
        let end = if in_the_contents { contents } else { bytes.len() };
        for (at, value) in faults {
            bytes[at.index(end)] = value;
        }
        let _ = Model::read(&bytes);
    }

    #[test]
    fn packed_data_that_were_tampered_with_are_unpacked_or_refused_by_the_name_of_their_view(
        view in any::<prop::sample::Index>(),
        faults in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let whole = Glb::open(contacts()).unwrap();
        let view = view.index(whole.root().buffer_views.len());
        let json: serde_json::Value = serde_json::from_slice(chunks(contacts()).0).unwrap();
        let packed = &json["bufferViews"][view]["extensions"]["EXT_meshopt_compression"];
        let number = |name: &str| packed[name].as_u64().unwrap() as usize;
        let mut bytes = contacts().to_vec();
        let start = bytes.len() - chunks(&bytes).1.len() + number("byteOffset");
        for (at, value) in faults {
            bytes[start + at.index(number("byteLength"))] = value;
        }
        match Glb::open(bytes).unwrap().view(view) {
            Ok(bytes) => prop_assert_eq!(bytes.len(), number("count") * number("byteStride")),
            Err(error) => prop_assert!(error.to_string().starts_with(&format!("bufferViews[{view}]: ")), "{}", error),
        }
    }
}
