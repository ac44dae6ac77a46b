//! Places written in landmarks: `mix(SAS, RSS, 0.3) + (0, 4, -2)`. Millimetres: lateral (away from the midline), up, front. Left side.
//!
//! | term | place |
//! |---|---|
//! | `CODE`, `CODE.skin`, `CODE.R` | a landmark on bone (or on the skin where it has no bone), on the skin |
//! | `mix(a, b, t)` | from a (0) to b (1) |
//! | `on(bone, a)` | nearest point of a bone's surface |
//! | `edge(bone, a, side)` | outermost point of the bone's section at a: medial lateral up down front back |
//! | `shaft(bone, t)` | middle of a long bone's section, from its upper end |
//! | `rib(n, t, side)` | rib n, from spine (0) to front end (1): lower upper outer inner |
//! | `under(a, depth)` | a carried to a depth under the skin |
//! | `eye` | middle of the eyeball |

use crate::{body::Body, definition::Opening, field::Field, surface::Surface};
use anyhow::{Result, anyhow, bail};
use glam::DVec3;
use std::{cell::RefCell, collections::BTreeMap};

const MM: f64 = 1e-3;

/// Evaluates place expressions on a body.
pub struct Places<'a> {
    body: &'a Body,
    skin: &'a Field,
    eye: DVec3,
    eyeball: (DVec3, f64),
    openings: [Vec<DVec3>; 2],
    surfaces: RefCell<BTreeMap<String, std::rc::Rc<(Surface, Vec<DVec3>)>>>,
}

impl<'a> Places<'a> {
    /// Whether this is the body that definitions are written for.
    pub fn is_reference(&self) -> bool {
        self.body.sex == crate::skin::Sex::Male
    }

    pub fn new(body: &'a Body, skin: &'a Field) -> Result<Self> {
        let eye = crate::skin::joint(&body.base, "l-eye")?;
        let openings = crate::skin::openings(&body.base)?;
        let eyeball = crate::eyes::ball(&body.base, "L")?;
        Ok(Self { body, skin, eye, eyeball, openings, surfaces: RefCell::default() })
    }

    pub fn skin(&self) -> &Field {
        self.skin
    }

    /// The rim of an opening of the skin, the left one of a pair.
    pub fn rim(&self, opening: Opening) -> &[DVec3] {
        &self.openings[usize::from(opening == Opening::Lips)]
    }

    /// Middle and radius of the left eyeball.
    pub fn eyeball(&self) -> (DVec3, f64) {
        self.eyeball
    }

    /// Reads and evaluates one expression.
    pub fn at(&self, text: &str) -> Result<DVec3> {
        let mut reader = Reader { places: self, tokens: tokens(text)?, at: 0 };
        let p = reader.sum().map_err(|e| anyhow!("place {text:?}: {e}"))?;
        if reader.at < reader.tokens.len() {
            bail!("place {text:?}: unexpected {:?}", reader.tokens[reader.at]);
        }
        Ok(p)
    }

    /// A bone by its name, the left one of a pair.
    pub fn bone(&self, name: &str) -> Result<std::rc::Rc<(Surface, Vec<DVec3>)>> {
        let bones = &self.body.bones;
        let key = if bones.contains_key(name) { name.to_owned() } else { format!("{name}.L") };
        if let Some(known) = self.surfaces.borrow().get(&key) {
            return Ok(known.clone());
        }
        let mesh = bones.get(&key).ok_or_else(|| {
            let mut known: Vec<&str> =
                bones.keys().map(|k| k.strip_suffix(".L").or(k.strip_suffix(".R")).unwrap_or(k)).collect();
            known.dedup();
            anyhow!("no bone {name:?}; known: {}", known.join(" "))
        })?;
        let made = std::rc::Rc::new((Surface::new(mesh.clone())?, mesh.samples(1.2 * MM)));
        self.surfaces.borrow_mut().insert(key, made.clone());
        Ok(made)
    }

    fn landmark(&self, code: &str) -> Result<DVec3> {
        let (code, on_skin) = code.strip_suffix(".skin").map_or((code, false), |c| (c, true));
        let (code, right) =
            code.strip_suffix(".R").map_or((code.strip_suffix(".L").unwrap_or(code), false), |c| (c, true));
        let landmarks = &self.body.landmarks;
        let mark = landmarks.get(code).ok_or_else(|| no_landmark(code, landmarks.codes()))?;
        let place = mark
            .places
            .iter()
            .find(|(s, _)| *s != 'R')
            .or(mark.places.first())
            .map(|(s, p)| (*s, *p))
            .unwrap_or_default();
        let p = if on_skin { place.1.skin } else { place.1.bone.or(place.1.skin) };
        let p = p.ok_or_else(|| anyhow!("landmark {code:?} has no such place"))?;
        Ok(if (place.0 == 'R') != right && place.0 != 'M' { DVec3::new(-p.x, p.y, p.z) } else { p })
    }

    fn under(&self, p: DVec3, depth: f64) -> DVec3 {
        (0..8).fold(p, |q, _| q - self.skin.gradient(q) * (self.skin.at(q) + depth))
    }

    fn rib(&self, n: usize, t: f64, side: &str) -> Result<DVec3> {
        let rib = self.bone(&format!("rib-{n}"))?;
        // Along the rib: the angle round the chest's axis, from the spine forwards.
        let axis = 0.035;
        let angle = |p: DVec3| p.x.atan2(-(p.z - axis));
        let (lo, hi) = rib.1.iter().map(|p| angle(*p)).fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
        let want = lo + (hi - lo) * t.clamp(0.02, 0.98);
        let section: Vec<DVec3> = rib.1.iter().copied().filter(|p| (angle(*p) - want).abs() < 0.03).collect();
        let score = |p: &DVec3| match side {
            "lower" => -p.y,
            "upper" => p.y,
            "inner" => -(p.x * p.x + (p.z - axis) * (p.z - axis)).sqrt(),
            _ => (p.x * p.x + (p.z - axis) * (p.z - axis)).sqrt(),
        };
        if !["lower", "upper", "inner", "outer"].contains(&side) {
            bail!("rib side {side:?}; known: lower upper inner outer");
        }
        section
            .iter()
            .copied()
            .max_by(|a, b| score(a).total_cmp(&score(b)))
            .ok_or_else(|| anyhow!("rib {n} has no section at {t}"))
    }
}

fn no_landmark<'c>(code: &str, known: impl Iterator<Item = &'c str>) -> anyhow::Error {
    let mut near: Vec<(usize, &str)> = known.map(|c| (distance(c, code), c)).collect();
    near.sort();
    let near: Vec<&str> = near.iter().take(5).map(|(_, c)| *c).collect();
    anyhow!("no landmark {code:?}; nearest of those allowed: {}", near.join(" "))
}

/// Edit distance, for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut last = row[0];
        row[0] = i + 1;
        for j in 0..b.len() {
            let new = (row[j + 1] + 1).min(row[j] + 1).min(last + usize::from(x != b[j]));
            last = row[j + 1];
            row[j + 1] = new;
        }
    }
    row[b.len()]
}

fn tokens(text: &str) -> Result<Vec<String>> {
    let mut out = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        match c {
            '(' | ')' | ',' | '+' => {
                if !word.is_empty() {
                    out.push(std::mem::take(&mut word));
                }
                out.push(c.to_string());
            }
            c if c.is_whitespace() => {
                if !word.is_empty() {
                    out.push(std::mem::take(&mut word));
                }
            }
            c => word.push(c),
        }
    }
    if !word.is_empty() {
        out.push(word);
    }
    Ok(out)
}

struct Reader<'a, 'b> {
    places: &'a Places<'b>,
    tokens: Vec<String>,
    at: usize,
}

impl Reader<'_, '_> {
    fn take(&mut self) -> Result<String> {
        let t = self.tokens.get(self.at).cloned().ok_or_else(|| anyhow!("the expression ends too early"))?;
        self.at += 1;
        Ok(t)
    }

    fn expect(&mut self, want: &str) -> Result<()> {
        let t = self.take()?;
        if t != want {
            bail!("expected {want:?}, found {t:?}")
        }
        Ok(())
    }

    fn number(&mut self) -> Result<f64> {
        let t = self.take()?;
        let parse = |s: &str| s.parse::<f64>().map_err(|_| anyhow!("{t:?} is no number"));
        t.split_once('/').map_or_else(|| parse(&t), |(a, b)| Ok(parse(a)? / parse(b)?))
    }

    fn sum(&mut self) -> Result<DVec3> {
        let mut p = self.term()?;
        while self.tokens.get(self.at).is_some_and(|t| t == "+") {
            self.at += 1;
            self.expect("(")?;
            let x = self.number()?;
            self.expect(",")?;
            let y = self.number()?;
            self.expect(",")?;
            let z = self.number()?;
            self.expect(")")?;
            p += DVec3::new(x, y, z) * (MM * self.places.body.scale);
        }
        Ok(p)
    }

    fn term(&mut self) -> Result<DVec3> {
        let name = self.take()?;
        if self.tokens.get(self.at).is_none_or(|t| t != "(") || name == "(" {
            return if name == "eye" { Ok(self.places.eye) } else { self.places.landmark(&name) };
        }
        self.expect("(")?;
        let p = match name.as_str() {
            "mix" => {
                let a = self.sum()?;
                self.expect(",")?;
                let b = self.sum()?;
                self.expect(",")?;
                a.lerp(b, self.number()?)
            }
            "on" => {
                let bone = self.take()?;
                self.expect(",")?;
                let p = self.sum()?;
                self.places.bone(&bone)?.0.nearest(p).0
            }
            "edge" => {
                let bone = self.take()?;
                self.expect(",")?;
                let p = self.sum()?;
                self.expect(",")?;
                let side = self.take()?;
                let d = match side.as_str() {
                    "medial" => DVec3::NEG_X,
                    "lateral" => DVec3::X,
                    "up" => DVec3::Y,
                    "down" => DVec3::NEG_Y,
                    "front" => DVec3::Z,
                    "back" => DVec3::NEG_Z,
                    _ => bail!("edge {side:?}; known: medial lateral up down front back"),
                };
                let bone = self.places.bone(&bone)?;
                // The section runs across the border's long direction.
                let k = usize::from(d.y == 0.0);
                let mut section: Vec<DVec3> =
                    bone.1.iter().copied().filter(|q| (q[k] - p[k]).abs() < 2.5 * MM).collect();
                section.sort_by(|a, b| b.dot(d).total_cmp(&a.dot(d)));
                section.truncate(6);
                if section.is_empty() {
                    bail!("the bone has no section there")
                }
                section.iter().copied().sum::<DVec3>() / section.len() as f64
            }
            "shaft" => {
                let bone = self.take()?;
                self.expect(",")?;
                let t = self.number()?;
                let bone = self.places.bone(&bone)?;
                let top = bone.1.iter().copied().fold(DVec3::MIN, |m, p| if p.y > m.y { p } else { m });
                let low = bone.1.iter().copied().fold(DVec3::MAX, |m, p| if p.y < m.y { p } else { m });
                let axis = (low - top).normalize();
                let along = |p: DVec3| (p - top).dot(axis);
                let (lo, hi) =
                    bone.1.iter().map(|p| along(*p)).fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
                let want = lo + t * (hi - lo);
                let near: Vec<DVec3> = bone.1.iter().copied().filter(|p| (along(*p) - want).abs() < 4.0 * MM).collect();
                near.iter().copied().sum::<DVec3>() / near.len().max(1) as f64
            }
            "rib" => {
                let n = self.number()? as usize;
                self.expect(",")?;
                let t = self.number()?;
                self.expect(",")?;
                let side = self.take()?;
                self.places.rib(n, t, &side)?
            }
            "under" => {
                let p = self.sum()?;
                self.expect(",")?;
                let depth = self.number()?;
                self.places.under(p, depth * MM)
            }
            _ => bail!("no function {name:?}; known: mix on edge shaft rib under"),
        };
        self.expect(")")?;
        Ok(p)
    }
}

#[cfg(test)]
mod tests {
    use super::{no_landmark, tokens};

    #[test]
    fn an_unknown_landmark_is_named_beside_those_it_may_mean() {
        let told = no_landmark("RSX", ["GLA", "RSS", "SAS", "C7sp", "T1sp", "ASIS", "PUB"].into_iter()).to_string();
        assert!(told.contains("\"RSX\"") && told.contains("allowed: RSS"), "{told}");
        assert!(!told.contains("C7sp"), "only the nearest are offered: {told}");
    }

    #[test]
    fn an_expression_falls_into_its_words() {
        let words = tokens("mix(SAS,RSS.R , 1/3) + (0,-4,2)").expect("reads");
        assert_eq!(words, ["mix", "(", "SAS", ",", "RSS.R", ",", "1/3", ")", "+", "(", "0", ",", "-4", ",", "2", ")"]);
    }
}
