//! The forge: builds the body model and the contacts from pinned packages and text definitions. Never part of the widget.
//!
//! `forge body [male|female]`   writes `assets/model/torso-head.glb` (or `torso-head-female.glb`)
//! `forge limbs [male|female]`  writes `assets/model/limbs-male.glb` and `limbs-female.glb`, which join the bodies
//! `forge contacts`             writes `assets/model/contacts.glb`
//! `forge anatomy-check`        measures the muscles and prints a table (`--json FILE`, `--atlas FILE`)
//! `forge maps [male|female]`   writes the drawings for pages without 3D into `assets/maps`
//! `forge plate FILE ...`       draws a picture of the model without a graphics card
//! `forge repack FILE ...`      writes GLB files anew in today's order and packing

mod atlas;
mod base_mesh;
mod body;
mod bone;
mod check;
mod contacts;
mod definition;
mod eyes;
mod field;
mod glb;
mod landmarks;
mod limbs;
mod loom;
mod made_bones;
mod maps;
mod mesh;
mod model_file;
mod occlusion;
mod packages;
mod packed;
mod place;
mod plate;
mod pose;
mod registration;
mod relief;
mod skeleton;
mod skin;
mod skull;
mod spine;
mod surface;
mod thin_plate;
mod vertebra;
mod vtp;
mod walls;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("body") => body::run(&args[1..]),
        Some("limbs") => limbs::run(&args[1..]),
        Some("anatomy-check") => check::run(&args[1..]),
        Some("plate") => plate::run(&args[1..]),
        Some("maps") => maps::run(&args[1..]),
        Some("contacts") => contacts::run(&args[1..]),
        Some("repack") => packed::run(&args[1..]),
        other => bail!("unknown command {other:?}; known: body, limbs, contacts, anatomy-check, plate, maps, repack"),
    }
}

/// The repository's root, whatever the working directory is.
pub fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
