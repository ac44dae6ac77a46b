//! Pictures of the model drawn in software: the look of a textbook plate, for judging and for documents.

use crate::{glb::Part, model_file};
use anyhow::{Result, bail};
use glam::{DVec2, DVec3};
use std::path::PathBuf;
use trigger_point_atlas::math::smoothstep;

/// `forge plate OUT.png [--model FILE] [--view NAME] [--hide GLOB,..] [--only GLOB,..] [--layers skin,superficial,..] [--size N] [--focus x,y,z,height]`
pub fn run(args: &[String]) -> Result<()> {
    let mut out = None;
    let mut model = crate::root().join("assets/model/torso-head.glb");
    let (mut view, mut size, mut focus) = ("front".to_owned(), 1000usize, None);
    let (mut hide, mut only, mut layers) = (Vec::new(), Vec::new(), None);
    let mut at = args.iter();
    let list = |s: &String| s.split(',').map(str::to_owned).collect::<Vec<_>>();
    while let Some(a) = at.next() {
        let mut value = || at.next().ok_or_else(|| anyhow::anyhow!("{a} needs a value"));
        match a.as_str() {
            "--model" => model = PathBuf::from(value()?),
            "--view" => view = value()?.clone(),
            "--size" => size = value()?.parse()?,
            "--hide" => hide = list(value()?),
            "--only" => only = list(value()?),
            "--layers" => layers = Some(list(value()?)),
            "--focus" => {
                let n = value()?.split(',').map(|x| x.parse::<f64>()).collect::<Result<Vec<_>, _>>()?;
                if n.len() != 4 {
                    bail!("--focus wants x,y,z,height in metres");
                }
                focus = Some((DVec3::new(n[0], n[1], n[2]), n[3]));
            }
            other if other.starts_with("--") => bail!("unknown option {other}"),
            other => out = Some(PathBuf::from(other)),
        }
    }
    let Some(out) = out else { bail!("plate wants a file to write") };
    let matches = |list: &[String], name: &str| {
        list.iter().any(|g| {
            g.strip_suffix('*')
                .map_or(name == g || name.strip_suffix(".L").or(name.strip_suffix(".R")) == Some(g), |stem| {
                    name.starts_with(stem)
                })
        })
    };
    let parts: Vec<Part> = model_file::read(&model)?
        .into_iter()
        .filter(|p| !matches(&hide, &p.name))
        .filter(|p| only.is_empty() || matches(&only, &p.name))
        .filter(|p| {
            let layer = p.extras.get("layer").and_then(|l| l.as_str()).unwrap_or("");
            layers.as_ref().is_none_or(|l: &Vec<String>| l.iter().any(|x| x == layer))
        })
        .collect();
    let (azimuth, elevation) = match view.as_str() {
        "front" => (0.0, 0.0),
        "back" => (180.0, 0.0),
        "left" => (90.0, 0.0),
        "right" => (270.0, 0.0),
        "three-quarter" => (35.0, 12.0),
        "back-quarter" => (145.0, 12.0),
        "top" => (0.0, 85.0),
        other => {
            let n: Vec<f64> = other
                .split(':')
                .map(|x| x.parse::<f64>())
                .collect::<Result<_, _>>()
                .map_err(|_| anyhow::anyhow!("unknown view {other}"))?;
            (n[0], n.get(1).copied().unwrap_or(0.0))
        }
    };
    let (centre, height) = focus.unwrap_or((DVec3::new(0.0, 0.465, 0.02), 0.95));
    let picture = draw(&parts, azimuth, elevation, centre, height, size, size);
    let file = std::fs::File::create(&out)?;
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), size as u32, size as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&picture)?;
    Ok(())
}

/// Nearly orthographic picture, RGB8. `height`: metres from top to bottom.
fn draw(
    parts: &[Part],
    azimuth: f64,
    elevation: f64,
    centre: DVec3,
    height: f64,
    width_px: usize,
    height_px: usize,
) -> Vec<u8> {
    const SS: usize = 2;
    let (w, h) = (width_px * SS, height_px * SS);
    let (a, e) = (azimuth.to_radians(), elevation.to_radians());
    let toward = DVec3::new(a.sin() * e.cos(), e.sin(), a.cos() * e.cos());
    let right = DVec3::Y.cross(toward).normalize();
    let up = toward.cross(right);
    let distance = 3.2;
    let scale = h as f64 / height;
    let project = |p: DVec3| {
        let q = p - centre;
        let z = q.dot(toward);
        let f = distance / (distance - z);
        DVec3::new(w as f64 / 2.0 + q.dot(right) * f * scale, h as f64 / 2.0 - q.dot(up) * f * scale, z)
    };
    let key = (right * -0.45 + up * 0.55 + toward * 0.75).normalize();
    let rim = (right * 0.85 + up * 0.25 - toward * 0.45).normalize();
    let half = (key + toward).normalize();
    let mut depth = vec![f64::MIN; w * h];
    let mut colour = vec![[0.955f64, 0.95, 0.94]; w * h];
    // See-through fascia comes last, over the finished picture.
    let mut order: Vec<&Part> = parts.iter().collect();
    order.sort_by_key(|p| p.material == "fascia");
    for part in order {
        let screen: Vec<DVec3> = part.mesh.vertices.iter().map(|&p| project(p)).collect();
        let scalar = |name: &str| part.scalars.iter().find(|(n, _)| *n == name).map(|(_, v)| v);
        let (blend, cloth) = (scalar("_BLEND"), scalar("_CLOTH"));
        let muscle = part.material == "muscle";
        for t in &part.mesh.triangles {
            let [p, q, r] = t.map(|i| screen[i as usize]);
            let area = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
            if area.abs() < 1e-9 {
                continue;
            }
            let x0 = p.x.min(q.x).min(r.x).floor().max(0.0) as usize;
            let x1 = (p.x.max(q.x).max(r.x).ceil().min(w as f64 - 1.0)).max(0.0) as usize;
            let y0 = p.y.min(q.y).min(r.y).floor().max(0.0) as usize;
            let y1 = (p.y.max(q.y).max(r.y).ceil().min(h as f64 - 1.0)).max(0.0) as usize;
            for y in y0..=y1 {
                for x in x0..=x1 {
                    let s = DVec2::new(x as f64 + 0.5, y as f64 + 0.5);
                    let b = ((r.x - q.x) * (s.y - q.y) - (r.y - q.y) * (s.x - q.x)) / area;
                    let c = ((p.x - r.x) * (s.y - r.y) - (p.y - r.y) * (s.x - r.x)) / area;
                    let (wa, wb, wc) = (b, c, 1.0 - b - c);
                    if wa < -1e-9 || wb < -1e-9 || wc < -1e-9 {
                        continue;
                    }
                    let z = p.z * wa + q.z * wb + r.z * wc;
                    let k = y * w + x;
                    if z <= depth[k] {
                        continue;
                    }
                    let lerp3 = |v: &[DVec3]| v[t[0] as usize] * wa + v[t[1] as usize] * wb + v[t[2] as usize] * wc;
                    let lerp = |v: &[f64]| v[t[0] as usize] * wa + v[t[1] as usize] * wb + v[t[2] as usize] * wc;
                    let mut n = lerp3(&part.normals).normalize_or_zero();
                    if n.dot(toward) < 0.0 && area > 0.0 {
                        n = -n;
                    }
                    let ao = if part.occlusion.is_empty() { 1.0 } else { lerp(&part.occlusion) };
                    let mut base = match part.material {
                        "skin" => [0.80, 0.60, 0.49],
                        "cap" => [0.60, 0.30, 0.26],
                        "bone" => [0.88, 0.82, 0.70],
                        "cartilage" => [0.72, 0.78, 0.80],
                        "fascia" | "tendon" => [0.86, 0.82, 0.75],
                        _ => [1.0, 1.0, 1.0],
                    };
                    if !part.colour.is_empty() {
                        for c in 0..3 {
                            base[c] *= part.colour[t[0] as usize][c] * wa
                                + part.colour[t[1] as usize][c] * wb
                                + part.colour[t[2] as usize][c] * wc;
                        }
                    }
                    let mut gloss = 0.10;
                    if muscle {
                        let flesh = blend.map_or(1.0, |v| lerp(v));
                        let (mut line, mut fine) = (0.5, 0.5);
                        if !part.strand.is_empty() {
                            let st = |c: usize| {
                                part.strand[t[0] as usize][c] * wa
                                    + part.strand[t[1] as usize][c] * wb
                                    + part.strand[t[2] as usize][c] * wc
                            };
                            let (u, v) = (st(0) * 512.0, st(1) * 512.0);
                            line = noise(u * 0.55, v * 0.028);
                            fine = noise(u * 1.7 + 31.0, v * 0.05);
                        }
                        let ragged = smoothstep(0.0, 1.0, flesh * 1.25 - 0.12 + (line - 0.5) * 0.35);
                        let shade = 0.80 + 0.28 * line + 0.14 * (fine - 0.5);
                        let belly = [0.60 * shade, 0.155 * shade, 0.125 * shade];
                        let tendon = [0.87, 0.80, 0.70].map(|c| c * (0.90 + 0.14 * fine));
                        for c in 0..3 {
                            base[c] = tendon[c] + (belly[c] - tendon[c]) * ragged;
                        }
                        gloss = 0.16;
                    }
                    if let Some(v) = cloth
                        && lerp(v) > 0.5
                    {
                        base = [0.30, 0.34, 0.38];
                        gloss = 0.02;
                    }
                    if part.material == "eye" {
                        gloss = 0.8;
                    }
                    let diffuse = n.dot(key).max(0.0);
                    let sky = 0.5 + 0.5 * n.dot(up);
                    let power = if part.material == "eye" { 120.0 } else { 28.0 };
                    let shine = gloss * n.dot(half).max(0.0).powf(power) * ao;
                    let back = 0.18 * n.dot(rim).max(0.0);
                    let soft = ao.powf(1.25);
                    let light = (0.34 + 0.22 * sky) * soft + 0.62 * diffuse * (0.35 + 0.65 * soft) + back * soft;
                    let new = base.map(|c| c * light + shine);
                    if part.material == "fascia" {
                        if n.dot(toward) > 0.0 && area < 0.0 {
                            colour[k] = [0, 1, 2].map(|c| colour[k][c] * 0.55 + new[c] * 0.45);
                        }
                    } else {
                        depth[k] = z;
                        colour[k] = new;
                    }
                }
            }
        }
    }
    let mut out = Vec::with_capacity(width_px * height_px * 3);
    for y in 0..height_px {
        for x in 0..width_px {
            for c in 0..3 {
                let mut sum = 0.0;
                for j in 0..SS {
                    for i in 0..SS {
                        sum += colour[(y * SS + j) * w + x * SS + i][c].clamp(0.0, 1.0);
                    }
                }
                out.push(((sum / (SS * SS) as f64).powf(1.0 / 1.15) * 255.0).round() as u8);
            }
        }
    }
    out
}

/// Smooth value noise, 0..1.
fn noise(x: f64, y: f64) -> f64 {
    let (i, j) = (x.floor(), y.floor());
    let hash = |i: f64, j: f64| {
        let n = (i as i64).wrapping_mul(374_761_393).wrapping_add((j as i64).wrapping_mul(668_265_263)) as u64;
        let n = (n ^ (n >> 13)).wrapping_mul(1_274_126_177);
        ((n ^ (n >> 16)) & 0xffff) as f64 / 65535.0
    };
    let (u, v) = (smoothstep(0.0, 1.0, x - i), smoothstep(0.0, 1.0, y - j));
    let a = hash(i, j) + (hash(i + 1.0, j) - hash(i, j)) * u;
    let b = hash(i, j + 1.0) + (hash(i + 1.0, j + 1.0) - hash(i, j + 1.0)) * u;
    a + (b - a) * v
}
