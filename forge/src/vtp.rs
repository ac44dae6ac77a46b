//! ASCII VTK PolyData (`.vtp`): points and polygons. OpenSim's files are in metres, +X front, +Y up, +Z the body's right.

use crate::mesh::{Mesh, triangulate};
use anyhow::{Context, Result, anyhow};
use glam::DVec3;

/// Reads one file; polygons become fans.
pub fn parse(text: &str) -> Result<Mesh> {
    let points: Vec<f64> = numbers(block(text, "Points")?, None)?;
    let polygons = block(text, "Polys")?;
    let connectivity: Vec<f64> = numbers(polygons, Some("connectivity"))?;
    let offsets: Vec<f64> = numbers(polygons, Some("offsets"))?;
    let vertices = points.chunks_exact(3).map(|c| DVec3::new(c[0], c[1], c[2])).collect();
    let mut faces = Vec::new();
    let mut start = 0;
    for end in offsets {
        let end = end as usize;
        faces.push(connectivity[start..end].iter().map(|&i| i as u32).collect());
        start = end;
    }
    Ok(Mesh::new(vertices, triangulate(&faces)))
}

fn block<'a>(text: &'a str, tag: &str) -> Result<&'a str> {
    let missing = || anyhow!("the .vtp file has no <{tag}> block");
    let at = text.find(&format!("<{tag}>")).or_else(|| text.find(&format!("<{tag} "))).ok_or_else(missing)?;
    let end = text[at..].find(&format!("</{tag}>")).ok_or_else(missing)?;
    Ok(&text[at..at + end])
}

/// The numbers of a data array: the named one, or the first.
fn numbers(block: &str, name: Option<&str>) -> Result<Vec<f64>> {
    let mut rest = block;
    while let Some(at) = rest.find("<DataArray") {
        rest = &rest[at..];
        let open = rest.find('>').ok_or_else(|| anyhow!("a <DataArray> tag does not end"))?;
        let close = rest.find("</DataArray>").unwrap_or(rest.len());
        if name.is_none_or(|n| rest[..open].contains(&format!("Name=\"{n}\""))) {
            // Some files carry an information key inside the array; its text is not data.
            let body = &rest[open + 1..close];
            let body = body.find('<').map_or(body, |k| &body[..k]);
            return body
                .split_whitespace()
                .map(|w| w.parse().with_context(|| format!("number {w:?} in a .vtp file")))
                .collect();
        }
        rest = &rest[close..];
    }
    Err(anyhow!("the .vtp file has no data array {name:?}"))
}
