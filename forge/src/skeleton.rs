//! The OpenSim bones in one native frame, N: metres, +X front, +Y up, +Z the body's right (the frame of the OpenSim neck model).

use crate::{
    mesh::Mesh,
    packages::{OSIM_RL, POSE2SIM},
    vtp,
};
use anyhow::{Result, anyhow};
use glam::{DMat3, DVec3};
use std::collections::BTreeMap;

/// Bone name (`scapula.L`, `C4`, `rib-7.R`) -> mesh.
pub type Bones = BTreeMap<String, Mesh>;

const POSE2SIM_FOLDER: &str = "Pose2Sim/OpenSim_Setup/Geometry/";
const OSIM_RL_FOLDER: &str = "osim/models/Geometry/";

/// Translation of each cervical mesh into N: the model's frame plus the mesh's own offset.
/// C1: the model file's offset is wrong by 38 mm; this one puts its mesh origin at (-0.0383, 0.4745, 0).
const CERVICAL: [(&str, [f64; 3]); 7] = [
    ("cerv1sm", [-0.05574, 0.36000, 0.0]),
    ("cerv2sm", [-0.05646, 0.37017, 0.0]),
    ("cerv3sm", [-0.05574, 0.36796, 0.0]),
    ("cerv4sm", [-0.05605, 0.37066, 0.0]),
    ("cerv5sm", [-0.05670, 0.36709, 0.0]),
    ("cerv6sm", [-0.05612, 0.36537, 0.0]),
    ("cerv7", [-0.05434, 0.36695, 0.0]),
];
const HEAD: DVec3 = DVec3::new(-0.03269, 0.48484, 0.0);
const THORACIC: DVec3 = DVec3::new(-0.0222, -0.0876, 0.0);
/// From the full-body model's default pose.
const LUMBAR: [[f64; 3]; 5] = [
    [-0.028942, 0.013524, 0.0],
    [-0.016133, -0.018836, 0.0],
    [-0.008604, -0.058274, 0.0],
    [-0.009279, -0.095578, 0.0],
    [-0.019391, -0.131645, 0.0],
];
const LUMBAR_SCALE: f64 = 0.93 / 0.89;
const SACRUM: DVec3 = DVec3::new(0.090721, -0.211420, 0.0);
/// Humeral head centre (the humerus mesh's origin), right side.
const HUMERUS: DVec3 = DVec3::new(-0.031137, 0.314626, 0.185213);
/// `pelvis_rv.vtp` plus this is the full-body model's frame.
const PELVIS_FINE: DVec3 = DVec3::new(0.0215, 0.0240, 0.0);

/// Humeral head centre in N; `side` is -1 left, +1 right (N's +Z is right).
pub fn humeral_head(side: f64) -> DVec3 {
    DVec3::new(HUMERUS.x, HUMERUS.y, HUMERUS.z * side)
}

/// Scapula and clavicle of `hat_ribs_scap.vtp`, right side: row vector times this matrix, plus a translation (similarity, scale 1.25).
fn similarity(rows: [[f64; 3]; 3], t: [f64; 3]) -> impl Fn(DVec3) -> DVec3 {
    let m = DMat3::from_cols_array_2d(&rows);
    move |p| m * p + DVec3::from(t)
}

fn full_body_to_native(q: DVec3) -> DVec3 {
    (q + DVec3::new(0.0905, -0.0932, 0.0)) / 0.89 - DVec3::new(0.0222, 0.0876, 0.0)
}

fn mirrored_z(mesh: &Mesh) -> Mesh {
    let mut m = mesh.map(|p| DVec3::new(p.x, p.y, -p.z));
    m.flip();
    m
}

/// All bones in N.
pub fn assemble() -> Result<Bones> {
    let (mut pose2sim, mut osim) = (POSE2SIM.open()?, OSIM_RL.open()?);
    let mut read = |name: &str| vtp::parse(&pose2sim.text(&format!("{POSE2SIM_FOLDER}{name}.vtp"))?);
    let mut bones = Bones::new();
    bones.insert("skull".into(), read("skull")?.map(|p| p + HEAD));
    bones.insert("mandible".into(), read("jaw")?.map(|p| p + HEAD));
    for (k, (file, t)) in CERVICAL.iter().enumerate() {
        bones.insert(format!("C{}", k + 1), read(file)?.map(|p| p + DVec3::from(*t)));
    }
    for k in 1..=12 {
        bones.insert(format!("T{k}"), read(&format!("thoracic{k}_s"))?.map(|p| p + THORACIC));
    }
    for (k, t) in LUMBAR.iter().enumerate() {
        bones.insert(
            format!("L{}", k + 1),
            read(&format!("lumbar{}", k + 1))?.map(|p| p * LUMBAR_SCALE + DVec3::from(*t)),
        );
    }
    // Sacrum and coccyx are one mesh; the last pieces are the coccyx.
    let sacrum = read("sacrum")?.map(|p| p / 0.89 + SACRUM);
    bones.insert("sacrum".into(), sacrum.filter(|_, t| sacrum.centroid(t).y >= -0.2455));
    bones.insert("coccyx".into(), sacrum.filter(|_, t| sacrum.centroid(t).y < -0.2455));

    let parts = read("hat_ribs_scap")?.welded(1e-6).components();
    let right = |range: std::ops::Range<usize>| {
        parts
            .iter()
            .find(|m| range.contains(&m.triangles.len()) && m.vertices.iter().map(|p| p.z).sum::<f64>() > 0.0)
            .ok_or_else(|| anyhow!("hat_ribs_scap.vtp has no right part of {range:?} triangles"))
    };
    let scapula = right(1501..100_000)?.map(similarity(
        [[1.04252, -0.32057, 0.61065], [0.20758, 1.20129, 0.27626], [-0.65770, -0.12900, 1.05513]],
        [-0.03929, -0.09876, -0.07792],
    ));
    let clavicle = right(501..600)?.map(similarity(
        [[1.21820, 0.01892, -0.27955], [0.03021, 1.23101, 0.21495], [0.27855, -0.21623, 1.19923]],
        [-0.04348, -0.13020, -0.07371],
    ));
    for (name, mesh) in [("scapula", scapula), ("clavicle", clavicle)] {
        bones.insert(format!("{name}.L"), mirrored_z(&mesh));
        bones.insert(format!("{name}.R"), mesh);
    }
    for (side, sign) in [("L", -1.0), ("R", 1.0)] {
        let file = format!("humerus_{}v", side.to_lowercase());
        bones.insert(format!("humerus.{side}"), read(&file)?.map(|p| p / 0.89 + humeral_head(sign)));
    }
    for (side, letter) in [("L", "l"), ("R", "r")] {
        bones.insert(format!("femur.{side}"), read(&format!("femur_{letter}"))?);
    }
    let mut fine = |name: &str| vtp::parse(&osim.text(&format!("{OSIM_RL_FOLDER}{name}.vtp"))?);
    split_cage(&fine("ribcage")?.welded(1e-6), &mut bones)?;
    let pelvis = fine("pelvis_rv")?.map(|p| full_body_to_native(p + PELVIS_FINE));
    bones.insert("pelvis.L".into(), mirrored_z(&pelvis));
    bones.insert("pelvis.R".into(), pelvis);
    Ok(bones)
}

/// Ribs are counted from the top by their vertebral end; the big part is sternum and cartilages in one.
fn split_cage(cage: &Mesh, bones: &mut Bones) -> Result<()> {
    for side in ["L", "R"] {
        let mut ribs: Vec<Mesh> = cage
            .components()
            .into_iter()
            .filter(|m| (21..=1000).contains(&m.triangles.len()))
            .filter(|m| (m.vertices.iter().map(|p| p.z).sum::<f64>() > 0.0) == (side == "R"))
            .collect();
        let height = |m: &Mesh| m.vertices.iter().min_by(|a, b| a.x.total_cmp(&b.x)).map_or(0.0, |p| p.y);
        ribs.sort_by(|a, b| height(b).total_cmp(&height(a)));
        if ribs.len() != 12 {
            return Err(anyhow!("the rib cage has {} ribs on side {side}, not 12", ribs.len()));
        }
        for (k, rib) in ribs.into_iter().enumerate() {
            bones.insert(format!("rib-{}.{side}", k + 1), rib);
        }
    }
    let big = cage.components().into_iter().next().ok_or_else(|| anyhow!("the rib cage is empty"))?;
    let part = |t: [u32; 3]| {
        let c = big.centroid(t);
        let half = if c.y > 0.285 { 0.034 } else { 0.022 }; // the manubrium is wider than the body
        if c.z.abs() < half {
            "sternum"
        } else if c.z > 0.0 {
            "costal-cartilages.R"
        } else {
            "costal-cartilages.L"
        }
    };
    for name in ["sternum", "costal-cartilages.L", "costal-cartilages.R"] {
        bones.insert(name.into(), big.filter(|_, t| part(t) == name));
    }
    Ok(())
}
