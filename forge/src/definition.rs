//! Muscle definitions: the text under `assets/anatomy/`, read and checked. The form is described in `assets/anatomy/README.md`.

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;

/// One value, or several spread evenly (along the fibre or across the muscle, as the key says).
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Row {
    One(f64),
    Many(Vec<f64>),
}

impl Row {
    /// Value at a place 0..1 along the row.
    pub fn at(&self, t: f64) -> f64 {
        match self {
            Self::One(x) => *x,
            Self::Many(list) if list.len() == 1 => list[0],
            Self::Many(list) => {
                let x = t.clamp(0.0, 1.0) * (list.len() - 1) as f64;
                let k = (x as usize).min(list.len() - 2);
                list[k] + (list[k + 1] - list[k]) * (x - k as f64)
            }
        }
    }
}

/// A named profile.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AcrossName {
    Lens,
}

/// Across profile of the thickness.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Across {
    Name(AcrossName),
    Factors(Vec<f64>),
}

/// How a muscle is woven. Millimetres.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weave {
    /// Belly thickness; an upper limit that the free gap may reduce.
    pub thickness: f64,
    #[serde(default = "d_end")]
    pub end_thickness: f64,
    /// Outer face under the skin, one value or several along the fibre.
    #[serde(default = "d_depth")]
    pub depth: Row,
    /// How strongly the face seeks that depth, 0..1.
    #[serde(default = "d_follow")]
    pub follow: f64,
    /// Spring to the guides, 0..1.
    #[serde(default = "d_keep")]
    pub keep: f64,
    /// Distance kept from everything deeper.
    #[serde(default = "d_clear")]
    pub clear: f64,
    /// Spacing of the weave.
    #[serde(default = "d_cell")]
    pub cell: f64,
    /// Constraints fade in over this length [origin, insertion].
    #[serde(default = "d_ramp")]
    pub ramp: Row,
    /// Flesh starts and ends along the fibre, each one value or several across.
    #[serde(default = "d_belly")]
    pub belly: [Row; 2],
    pub across: Option<Across>,
    /// Tendinous intersections: places along the fibre.
    #[serde(default)]
    pub intersections: Vec<f64>,
    /// Lengths over which the fibers thin out and end one by one [origin, insertion]; of a ring the second, at its rim.
    #[serde(default)]
    pub fade: [f64; 2],
    /// The same at the free borders [first guide, last guide].
    #[serde(default)]
    pub hem: [f64; 2],
    #[serde(default = "d_true")]
    pub over_cage: bool,
    /// Deeper muscles that this one may pass through.
    #[serde(default)]
    pub ignore: Vec<String>,
    /// Only bones and skin count, no other muscle.
    #[serde(default)]
    pub free: bool,
    #[serde(default = "d_iterations")]
    pub iterations: usize,
    /// The guides are the middle of the flesh, not its outer face.
    #[serde(default)]
    pub middle: bool,
    #[serde(default = "d_margin")]
    pub skin_margin: f64,
    #[serde(default = "d_min")]
    pub min_thickness: f64,
    /// Guides as place expressions, origin first; with `{k}` and `{k+1}`.. where `levels` are given.
    #[serde(default)]
    pub guides: Vec<Vec<String>>,
    /// The guides once per level.
    #[serde(default)]
    pub levels: Vec<i32>,
    pub ring: Option<Ring>,
}

/// A ring round an opening: radii lateral, up, medial, down. `opening`: the skin's own, whose rim is the inner border in place of
/// `inner`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ring {
    pub centre: String,
    #[serde(default = "d_inner")]
    pub inner: [f64; 4],
    pub outer: [f64; 4],
    pub opening: Option<Opening>,
    #[serde(default)]
    pub front: f64,
}

/// An opening of the skin.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Opening {
    Lids,
    Lips,
}

fn d_inner() -> [f64; 4] {
    [1.0; 4]
}
fn d_end() -> f64 {
    1.5
}
fn d_depth() -> Row {
    Row::One(4.0)
}
fn d_follow() -> f64 {
    0.9
}
fn d_keep() -> f64 {
    0.1
}
fn d_clear() -> f64 {
    1.2
}
fn d_cell() -> f64 {
    5.0
}
fn d_ramp() -> Row {
    Row::One(20.0)
}
fn d_belly() -> [Row; 2] {
    [Row::One(0.12), Row::One(0.85)]
}
fn d_true() -> bool {
    true
}
fn d_iterations() -> usize {
    70
}
fn d_margin() -> f64 {
    1.5
}
fn d_min() -> f64 {
    1.2
}

/// What a node of the model is called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    pub slug: String,
    pub latin: String,
    #[serde(default)]
    pub ta2: String,
    /// FMA identifiers [right, left].
    #[serde(default)]
    pub fma: [String; 2],
    pub layer: String,
    /// Deeper layers in which it is still to be seen.
    #[serde(default)]
    pub also: Vec<String>,
    /// Upper end of its range across the weave, for weaves that are several nodes.
    #[serde(default = "d_one")]
    pub until: f64,
}

fn d_one() -> f64 {
    1.0
}

/// One entry of a definition file: one weave or several pieces, one node or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Muscle {
    pub node: Vec<Node>,
    /// `both` (mirrored), `midline` (one node of both halves) or `whole` (woven across the midline).
    #[serde(default = "d_sides")]
    pub sides: String,
    /// `muscle` (when left out), `fascia` or `tendon`.
    #[serde(default)]
    pub material: Option<String>,
    #[serde(default)]
    pub optional: bool,
    /// The muscle does not count as an obstacle for those built after it.
    #[serde(default)]
    pub soft: bool,
    pub weave: Vec<Weave>,
    /// Where it is written, for messages.
    #[serde(skip)]
    pub file: String,
}

fn d_sides() -> String {
    "both".into()
}

impl Muscle {
    pub fn name(&self) -> &str {
        &self.node[0].slug
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    muscle: Vec<Muscle>,
}

const LAYERS: [&str; 3] = ["superficial", "intermediate", "deep"];

/// Files in build order: deep before superficial.
pub const FILES: [&str; 9] =
    ["trunk-deep", "neck-deep", "head", "back", "shoulder", "trunk-front", "pelvis", "superficial", "face"];

/// All definitions in build order.
pub fn read() -> Result<Vec<Muscle>> {
    let mut all: Vec<Muscle> = Vec::new();
    for name in FILES {
        let file = format!("assets/anatomy/{name}.toml");
        let path = crate::root().join(&file);
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        all.extend(parse(&file, &text)?);
    }
    let mut seen = std::collections::BTreeSet::new();
    for node in all.iter().flat_map(|m| &m.node) {
        if !seen.insert(&node.slug) {
            bail!("muscle {:?} is defined twice", node.slug);
        }
    }
    Ok(all)
}

/// The entries of one file, each checked.
fn parse(file: &str, text: &str) -> Result<Vec<Muscle>> {
    let read: File = toml::from_str(text).map_err(|e| anyhow!("{file}: {e}"))?;
    read.muscle
        .into_iter()
        .map(|mut m| {
            m.file = file.to_owned();
            check(&m).map_err(|e| anyhow!("{file}: {e}"))?;
            Ok(m)
        })
        .collect()
}

fn check(m: &Muscle) -> Result<()> {
    let first = m.node.first().ok_or_else(|| anyhow!("a muscle without [[muscle.node]]"))?;
    let slug = &first.slug;
    for node in &m.node {
        for layer in std::iter::once(&node.layer).chain(&node.also) {
            if !LAYERS.contains(&layer.as_str()) {
                bail!("muscle {}: layer = {layer:?}; allowed: superficial, intermediate, deep", node.slug);
            }
        }
        // Visitors read it; numbers of lists stand in `ta2` and `fma`.
        if node.latin.is_empty() || node.latin.contains(|letter: char| letter.is_ascii_digit()) {
            bail!("muscle {}: latin = {:?}; allowed: a name without numbers", node.slug, node.latin);
        }
    }
    if !["both", "midline", "whole"].contains(&m.sides.as_str()) {
        bail!("muscle {slug}: sides = {:?}; allowed: both, midline, whole", m.sides);
    }
    if let Some(material) = &m.material
        && !["muscle", "fascia", "tendon"].contains(&material.as_str())
    {
        bail!("muscle {slug}: material = {material:?}; allowed: muscle, fascia, tendon");
    }
    if m.weave.is_empty() {
        bail!("muscle {slug}: weave is empty; allowed: one [[muscle.weave]] at least");
    }
    for (k, w) in m.weave.iter().enumerate() {
        check_weave(w).map_err(|e| anyhow!("muscle {slug}: weave[{k}].{e}"))?;
    }
    Ok(())
}

fn check_weave(w: &Weave) -> Result<()> {
    let range = |field: &str, value: f64, low: f64, high: f64| {
        if value.is_nan() || value < low || value > high {
            bail!("{field} = {value}; allowed: {low} to {high}");
        }
        Ok(())
    };
    let rows = |field: &str, row: &Row, low: f64, high: f64| {
        let values = match row {
            Row::One(x) => std::slice::from_ref(x),
            Row::Many(list) => list,
        };
        if values.is_empty() {
            bail!("{field} = []; allowed: one value at least");
        }
        values.iter().try_for_each(|v| range(field, *v, low, high))
    };
    range("thickness", w.thickness, 0.2, 60.0)?;
    range("end_thickness", w.end_thickness, 0.1, 30.0)?;
    range("min_thickness", w.min_thickness, 0.1, 30.0)?;
    rows("depth", &w.depth, 0.0, 120.0)?;
    range("follow", w.follow, 0.0, 1.0)?;
    range("keep", w.keep, 0.0, 1.0)?;
    range("clear", w.clear, 0.0, 20.0)?;
    range("cell", w.cell, 1.0, 20.0)?;
    range("skin_margin", w.skin_margin, 0.0, 20.0)?;
    range("iterations", w.iterations as f64, 1.0, 1000.0)?;
    rows("ramp", &w.ramp, 0.0, 300.0)?;
    w.fade.iter().try_for_each(|x| range("fade", *x, 0.0, 80.0))?;
    w.hem.iter().try_for_each(|x| range("hem", *x, 0.0, 80.0))?;
    rows("belly", &w.belly[0], 0.0, 1.0)?;
    rows("belly", &w.belly[1], 0.0, 1.0)?;
    w.intersections.iter().try_for_each(|c| range("intersections", *c, 0.0, 1.0))?;
    if let Some(Across::Factors(list)) = &w.across {
        rows("across", &Row::Many(list.clone()), 0.01, 5.0)?;
    }
    if let Some(ring) = &w.ring {
        for k in 0..4 {
            range("ring.outer", ring.outer[k], 0.2, 200.0)?;
            range("ring.inner", ring.inner[k], 0.1, ring.outer[k] - 0.1)?;
        }
        return Ok(());
    }
    if w.guides.len() < 2 {
        bail!("guides has {} fibres; allowed: two at least", w.guides.len());
    }
    if let Some(k) = w.guides.iter().position(|g| g.len() < 2) {
        bail!("guides[{k}] = {:?}; allowed: two places at least, origin first", w.guides[k]);
    }
    Ok(())
}

/// `{k}`, `{k+1}`, `{k-2}` -> numbers.
pub fn with_level(text: &str, level: i32) -> Result<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let close = rest[open..].find('}').ok_or_else(|| anyhow!("place {text:?}: a {{ without }}"))? + open;
        let inner = rest[open + 1..close].trim();
        let offset = match inner.strip_prefix('k') {
            Some("") => 0,
            Some(o) => o
                .trim_start_matches('+')
                .parse()
                .map_err(|_| anyhow!("place {text:?}: {inner:?}; allowed: k, k+1, k-2"))?,
            None => bail!("place {text:?}: {inner:?}; allowed: k, k+1, k-2"),
        };
        out.push_str(&spine_code(level + offset, &rest[close + 1..]));
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Levels are counted 1 .. 24 from C1 to L5 where a spine code follows (`sp`, `tp`), else they are plain numbers.
fn spine_code(level: i32, after: &str) -> String {
    if !(after.starts_with("sp") || after.starts_with("tp")) {
        return level.to_string();
    }
    match level {
        ..=7 => format!("C{}", level.max(1)),
        8..=19 => format!("T{}", level - 7),
        _ => format!("L{}", (level - 19).min(5)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, parse, read, with_level};

    #[test]
    fn every_definition_reads_and_every_slug_is_used_once() {
        let all = read().expect("the definitions read");
        assert!(all.iter().map(|m| m.node.len()).sum::<usize>() >= 75);
    }

    #[test]
    fn levels_become_spine_codes_or_rib_numbers() {
        assert_eq!(with_level("{k-2}sp + (3,0,0)", 9).expect("reads"), "C7sp + (3,0,0)");
        assert_eq!(with_level("{k}tp", 20).expect("reads"), "L1tp");
        assert_eq!(with_level("rib({k+1}, 0.5, upper)", 4).expect("reads"), "rib(5, 0.5, upper)");
        assert!(with_level("{m}sp", 4).is_err());
    }

    #[test]
    fn a_row_spreads_its_values_evenly() {
        let row = Row::Many(vec![0.0, 10.0, 30.0]);
        assert!((row.at(0.25) - 5.0).abs() < 1e-12);
        assert!((row.at(1.0) - 30.0).abs() < 1e-12);
        assert!((Row::One(4.0).at(0.3) - 4.0).abs() < 1e-12);
    }

    const ENTRY: &str = r#"
[[muscle]]
node = [{ slug = "rhomboid-minor", latin = "M. rhomboideus minor", layer = "intermediate" }]
[[muscle.weave]]
thickness = 5
guides = [["C7sp", "RSS"], ["T1sp", "SAI"]]
"#;

    /// What the reader of a wrong entry is told.
    fn told(from: &str, to: &str) -> String {
        assert!(ENTRY.contains(from), "the entry has {from:?}");
        parse("back.toml", &ENTRY.replace(from, to)).expect_err("refused").to_string()
    }

    #[test]
    fn a_wrong_entry_names_file_muscle_field_value_and_what_is_allowed() {
        assert_eq!(parse("back.toml", ENTRY).expect("reads").len(), 1);
        for (from, to, words) in [
            ("= 5", "= -5", ["back.toml", "rhomboid-minor", "thickness = -5", "0.2 to 60"]),
            ("= 5", "= 0", ["back.toml", "rhomboid-minor", "thickness = 0", "0.2 to 60"]),
            ("= 5", "= 5\nend_thickness = 0", ["back.toml", "rhomboid-minor", "end_thickness = 0", "0.1 to 30"]),
            ("= 5", "= 5\nacross = [1, -1]", ["back.toml", "rhomboid-minor", "across = -1", "0.01 to 5"]),
            ("= 5", "= 5\nbelly = [0.1, 1.4]", ["back.toml", "rhomboid-minor", "belly = 1.4", "0 to 1"]),
            ("\"intermediate\"", "\"middle\"", ["back.toml", "rhomboid-minor", "layer = \"middle\"", "superficial"]),
            ("minor\", layer", "minor 2233\", layer", ["back.toml", "rhomboid-minor", "minor 2233", "without numbers"]),
            (", [\"T1sp\", \"SAI\"]", "", ["back.toml", "rhomboid-minor", "guides has 1", "two at least"]),
            ("\"T1sp\", \"SAI\"", "\"T1sp\"", ["back.toml", "rhomboid-minor", "guides[1] = [\"T1sp\"]", "two places"]),
        ] {
            let told = told(from, to);
            for word in words {
                assert!(told.contains(word), "{told:?} names {word:?}");
            }
        }
        assert!(told("thickness", "thicknes").contains("thicknes"));
    }
}
