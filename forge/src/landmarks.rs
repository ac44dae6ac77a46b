//! Landmarks: every code of the clinical tables, read off the registered bones and the skin by geometric rules. Metres.

use crate::{base_mesh::BaseMesh, mesh::Mesh, skeleton::Bones, skin, surface::Surface};
use anyhow::{Result, anyhow};
use glam::DVec3;
use serde_json::{Map, Value, json};

/// One side of a landmark.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    pub bone: Option<DVec3>,
    pub skin: Option<DVec3>,
}

/// A landmark: how it was read, how far to trust it, and its places by side (`M` midline, `L`, `R`).
#[derive(Clone, Debug, Default)]
pub struct Landmark {
    pub how: String,
    pub doubt_mm: f64,
    pub note: String,
    pub on: String,
    /// Vertical guide lines (MCL, ...): which coordinate, its value, which surface.
    pub line: Option<(&'static str, f64, &'static str)>,
    pub places: Vec<(char, Place)>,
}

/// All landmarks in reading order.
pub struct Landmarks {
    list: Vec<(String, Landmark)>,
}

const BACK: DVec3 = DVec3::NEG_Z;
const FRONT: DVec3 = DVec3::Z;

impl Landmarks {
    /// Reads the landmarks of the reference (male) body, whose windows the rules carry.
    pub fn read(base: &BaseMesh, bones: &Bones, closed: &Surface) -> Result<Self> {
        Reader { bones, closed, list: Vec::new() }.run(base)
    }

    /// The same landmarks on another body whose skin and bones share the topology.
    pub fn carried(&self, from: (&Bones, &Surface), to: (&Bones, &Surface)) -> Result<Self> {
        let skin_to = |p: DVec3| carry(from.1, &to.1.mesh, p);
        let mut surfaces = std::collections::BTreeMap::new();
        for (name, mesh) in from.0 {
            surfaces.insert(name.as_str(), Surface::new(mesh.clone())?);
        }
        let bone_to = |p: DVec3| {
            surfaces
                .iter()
                .min_by(|a, b| a.1.distance(p).total_cmp(&b.1.distance(p)))
                .map_or(p, |(name, surface)| carry(surface, &to.0[*name], p))
        };
        let list = self
            .list
            .iter()
            .map(|(code, mark)| {
                let mut mark = mark.clone();
                for (side, place) in &mut mark.places {
                    place.bone = place.bone.map(bone_to);
                    place.skin = place.skin.map(skin_to);
                    if *side == 'M' {
                        for p in [&mut place.bone, &mut place.skin].into_iter().flatten() {
                            p.x = 0.0;
                        }
                    }
                }
                (code.clone(), mark)
            })
            .collect();
        Ok(Self { list })
    }

    pub fn get(&self, code: &str) -> Option<&Landmark> {
        self.list.iter().find(|(c, _)| c == code).map(|(_, m)| m)
    }

    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|(c, _)| c.as_str())
    }

    /// The form that goes into the model: code -> {how, doubt_mm, note?, on?, line?, M|L|R: {bone, skin}}.
    pub fn json(&self) -> Value {
        let round = |x: f64| (x * 1e4).round() / 1e4 + 0.0;
        let point = |p: Option<DVec3>| p.map_or(Value::Null, |p| json!([round(p.x), round(p.y), round(p.z)]));
        let mut all = Map::new();
        for (code, m) in &self.list {
            let mut entry = Map::new();
            entry.insert("how".into(), json!(m.how));
            if let Some((axis, value, surface)) = m.line {
                entry.insert("line".into(), json!({axis: round(value), "surface": surface}));
            }
            entry.insert("doubt_mm".into(), json!(m.doubt_mm));
            if !m.note.is_empty() {
                entry.insert("note".into(), json!(m.note));
            }
            if !m.on.is_empty() {
                entry.insert("on".into(), json!(m.on));
            }
            for (side, place) in &m.places {
                entry.insert(side.to_string(), json!({"bone": point(place.bone), "skin": point(place.skin)}));
            }
            all.insert(code.clone(), Value::Object(entry));
        }
        Value::Object(all)
    }
}

/// The same spot of a surface after its vertices have moved.
fn carry(from: &Surface, to: &Mesh, p: DVec3) -> DVec3 {
    let (q, triangle) = from.nearest(p);
    let t = from.mesh.triangles[triangle as usize];
    let [a, b, c] = from.mesh.corners(t);
    let n = (b - a).cross(c - a);
    let area = n.length_squared().max(1e-30);
    let wb = (q - a).cross(c - a).dot(n) / area;
    let wc = (b - a).cross(q - a).dot(n) / area;
    let [a2, b2, c2] = to.corners(t);
    a2 + (b2 - a2) * wb + (c2 - a2) * wc + (p - q)
}

struct Reader<'a> {
    bones: &'a Bones,
    closed: &'a Surface,
    list: Vec<(String, Landmark)>,
}

type Sides = Vec<(char, Place)>;

/// The point of a list with the highest score.
fn pick(points: &[DVec3], keep: impl Fn(DVec3) -> bool, score: impl Fn(DVec3) -> f64) -> Result<DVec3> {
    points
        .iter()
        .copied()
        .filter(|&p| keep(p))
        .max_by(|a, b| score(*a).total_cmp(&score(*b)))
        .ok_or_else(|| anyhow!("no bone vertex in a landmark's window"))
}

fn mean(points: impl Iterator<Item = DVec3>) -> Option<DVec3> {
    let (sum, n) = points.fold((DVec3::ZERO, 0usize), |(s, n), p| (s + p, n + 1));
    (n > 0).then(|| sum / n as f64)
}

impl Reader<'_> {
    fn vertices(&self, bone: &str) -> &[DVec3] {
        self.bones.get(bone).map_or(&[], |m| &m.vertices)
    }

    /// Skin point for a bone point: the hit along a line in both directions that is nearest, or the nearest point.
    fn project(&self, p: DVec3, direction: Option<DVec3>) -> DVec3 {
        let Some(d) = direction.map(DVec3::normalize) else { return self.closed.nearest(p).0 };
        let ahead = self.closed.hit(p, d, 1.0);
        let behind = self.closed.hit(p, -d, 1.0);
        match (ahead, behind) {
            (Some(a), Some(b)) if b < a => p - d * b,
            (Some(a), _) => p + d * a,
            (None, Some(b)) => p - d * b,
            (None, None) => p,
        }
    }

    fn front(&self, x: f64, y: f64) -> DVec3 {
        self.project(DVec3::new(x, y, 0.25), Some(BACK))
    }

    fn back(&self, x: f64, y: f64) -> DVec3 {
        self.project(DVec3::new(x, y, -0.25), Some(FRONT))
    }

    fn put(&mut self, code: &str, on: &str, how: &str, doubt_mm: f64, note: &str, places: Sides) {
        let mark = Landmark { how: how.into(), doubt_mm, note: note.into(), on: on.into(), line: None, places };
        self.list.push((code.into(), mark));
    }

    fn mid(&mut self, code: &str, bone: &str, p: DVec3, how: &str, doubt: f64, note: &str, direction: DVec3) {
        let p = DVec3::new(0.0, p.y, p.z);
        let place = Place { bone: Some(p), skin: Some(self.project(p, Some(direction))) };
        self.put(code, bone, how, doubt, note, vec![('M', place)]);
    }

    /// `f(sign, side)`; sign is +1 on the left. `direction(sign)`: line to the skin, `None` = nearest.
    #[expect(clippy::too_many_arguments, reason = "a table row, read column by column")]
    fn both(
        &mut self,
        code: &str,
        bone: &str,
        f: impl Fn(f64, char) -> Result<DVec3>,
        how: &str,
        doubt: f64,
        note: &str,
        direction: impl Fn(f64) -> Option<DVec3>,
    ) -> Result<()> {
        let mut places = Vec::new();
        for (side, sign) in [('R', -1.0), ('L', 1.0)] {
            let p = f(sign, side).map_err(|e| anyhow!("landmark {code}.{side}: {e}"))?;
            places.push((side, Place { bone: Some(p), skin: Some(self.project(p, direction(sign))) }));
        }
        self.put(code, bone, how, doubt, note, places);
        Ok(())
    }

    /// A spot picked on the skin, both sides; `bone` tells the bone place from the skin place.
    fn on_skin(
        &mut self,
        code: &str,
        how: &str,
        doubt: f64,
        note: &str,
        skin: impl Fn(&Self, f64) -> DVec3,
        bone: impl Fn(f64, DVec3) -> Option<DVec3>,
    ) {
        let places = [('R', -1.0), ('L', 1.0)]
            .map(|(side, g)| {
                let k = skin(self, g);
                (side, Place { bone: bone(g, k), skin: Some(k) })
            })
            .to_vec();
        self.put(code, "", how, doubt, note, places);
    }

    fn bone(&self, code: &str, side: char) -> DVec3 {
        self.list
            .iter()
            .find(|(c, _)| c == code)
            .and_then(|(_, m)| m.places.iter().find(|(s, _)| *s == side))
            .and_then(|(_, p)| p.bone)
            .unwrap_or(DVec3::ZERO)
    }

    fn skin(&self, code: &str, side: char) -> DVec3 {
        self.list
            .iter()
            .find(|(c, _)| c == code)
            .and_then(|(_, m)| m.places.iter().find(|(s, _)| *s == side))
            .and_then(|(_, p)| p.skin)
            .unwrap_or(DVec3::ZERO)
    }

    fn run(mut self, base: &BaseMesh) -> Result<Landmarks> {
        self.head()?;
        self.neck_and_spine()?;
        self.shoulder()?;
        self.chest()?;
        self.abdomen(base)?;
        Ok(Landmarks { list: self.list })
    }

    fn head(&mut self) -> Result<()> {
        let sk = self.vertices("skull").to_vec();
        let man = self.vertices("mandible").to_vec();
        let mid = |q: DVec3| q.x.abs() < 0.012;
        let p = pick(&sk, mid, |q| q.y)?;
        self.mid(
            "VTX",
            "skull",
            p,
            "bone: highest midline skull vertex; skin: highest midline skin vertex",
            15.0,
            "The registered skull is highest 3 cm further back than the skin; use the skin point.",
            DVec3::Y,
        );
        let top = pick(&self.closed.mesh.vertices, |q| q.x.abs() < 0.004, |q| q.y)?;
        if let Some((_, mark)) = self.list.last_mut() {
            mark.places[0].1.skin = Some(DVec3::new(0.0, top.y, top.z));
        }
        let p = pick(&sk, |q| mid(q) && q.y > 0.822 && q.y < 0.836, |q| q.z)?;
        self.mid("GLA", "skull", p, "most forward midline skull vertex above the nasion", 5.0, "", FRONT);
        self.both(
            "SON",
            "skull",
            |g, _| pick(&sk, |q| q.x * g > 0.019 && q.x * g < 0.029 && q.y > 0.814 && q.y < 0.830, |q| q.z - 0.6 * q.y),
            "upper orbital rim 19-29 mm from the midline, lower front edge",
            5.0,
            "",
            |_| Some(FRONT),
        )?;
        self.both(
            "LOR",
            "skull",
            |g, _| pick(&sk, |q| q.x * g > 0.036 && q.y > 0.803 && q.y < 0.815 && q.z > 0.08, |q| q.x * g + 0.5 * q.z),
            "lateral orbital rim at eye-corner height + 1 cm",
            5.0,
            "",
            |g| Some(DVec3::new(0.8 * g, 0.0, 0.6)),
        )?;
        self.both(
            "INF",
            "skull",
            |g, _| pick(&sk, |q| q.x * g > 0.022 && q.x * g < 0.031 && q.y > 0.768 && q.y < 0.778, |q| q.z),
            "front of maxilla 1 cm below the mid lower orbital rim",
            6.0,
            "",
            |_| Some(FRONT),
        )?;
        self.on_skin("ALA", "picked on the skin (nose wing)", 3.0, "", |s, g| s.front(0.0175 * g, 0.763), |_, _| None);
        self.on_skin(
            "CHE",
            "picked on the skin (mouth corner)",
            3.0,
            "",
            |s, g| s.front(0.0235 * g, 0.7305),
            |_, _| None,
        );
        let arch = |g: f64, z0: f64, z1: f64| {
            pick(&sk, |q| q.x * g > 0.03 && q.y > 0.765 && q.y < 0.80 && q.z > z0 && q.z < z1, |q| q.x * g)
        };
        self.both(
            "ZAm",
            "skull",
            |g, _| arch(g, 0.070, 0.086),
            "lateral-most vertex of the zygomatic arch, middle part",
            4.0,
            "",
            |_| None,
        )?;
        self.both(
            "ZAa",
            "skull",
            |g, _| arch(g, 0.100, 0.108),
            "lateral-most vertex of the zygomatic bone at the front end of the arch",
            6.0,
            "",
            |_| None,
        )?;
        self.on_skin(
            "TRA",
            "picked on the skin (front rim of the ear canal)",
            4.0,
            "",
            |s, g| s.project(DVec3::new(0.2 * g, 0.782, 0.057), Some(DVec3::X * -g)),
            |_, _| None,
        );
        self.both(
            "CON",
            "mandible",
            |g, _| pick(&man, |q| q.x * g > 0.02 && q.z < 0.068, |q| q.y + 0.3 * q.x * g),
            "top of the mandibular condyle",
            4.0,
            "",
            |g| Some(DVec3::X * g),
        )?;
        self.both(
            "GON",
            "mandible",
            |g, _| pick(&man, |q| q.x * g > 0.02, |q| -q.y - q.z),
            "apex of the mandibular angle",
            5.0,
            "",
            |_| None,
        )?;
        let p = pick(&man, |q| q.x.abs() < 0.01, |q| -q.y)?;
        self.mid("GNA", "mandible", p, "lowest midline mandible vertex", 4.0, "", DVec3::NEG_Y);
        self.both(
            "MAS",
            "skull",
            |g, _| pick(&sk, |q| q.x * g > 0.035 && q.z > 0.01 && q.z < 0.058 && q.y < 0.79, |q| -q.y),
            "lowest vertex of the mastoid process",
            5.0,
            "",
            |_| None,
        )?;
        let ini = pick(&sk, |q| mid(q) && q.y > 0.775 && q.y < 0.792, |q| -q.z)?;
        self.mid(
            "INI",
            "skull",
            ini,
            "posterior midline skull at ear-canal height (the mesh has no distinct protuberance)",
            10.0,
            "",
            BACK,
        );
        let mas = [self.bone("MAS", 'R'), self.bone("MAS", 'L')];
        self.both(
            "SNL",
            "skull",
            |g, _| {
                let m = mas[usize::from(g > 0.0)];
                let want = DVec3::new(0.0, ini.y, ini.z) * 0.5 + m * 0.5 + DVec3::new(0.0, 0.004, -0.010);
                pick(&sk, |_| true, |q| -(q - want).length())
            },
            "skull vertex nearest to the middle of INI-MAS",
            10.0,
            "",
            |_| None,
        )
    }

    fn neck_and_spine(&mut self) -> Result<()> {
        let short = "The model is short-necked in front: this height is one to two vertebrae LOWER than the level in the landmark table.";
        for (code, y, depth, note) in [
            (
                "HYO",
                0.680,
                0.012,
                "no hyoid bone in the sources; bone = 12 mm behind the skin of the chin-throat angle",
            ),
            ("THY", 0.656, 0.008, "no larynx in the sources; bone = 8 mm behind the skin"),
            ("CRI", 0.633, 0.009, "no larynx in the sources; bone = 9 mm behind the skin"),
        ] {
            let k = self.front(0.0, y);
            let place = Place { bone: Some(k - DVec3::Z * depth), skin: Some(k) };
            self.put(
                code,
                "",
                "height chosen on the skin profile between chin-throat angle and jugular notch",
                8.0,
                &format!("{note}. {short}"),
                vec![('M', place)],
            );
        }
        let tip = |s: &Self, b: &str| pick(s.vertices(b), |q| q.x.abs() < 0.012, |q| -q.z);
        for k in 2..=7 {
            let b = format!("C{k}");
            let p = tip(self, &b)?;
            self.mid(&format!("{b}sp"), &b, p, "tip of the spinous process", 5.0, "", BACK);
        }
        let c1 = self.vertices("C1").to_vec();
        self.both(
            "C1tp",
            "C1",
            |g, _| pick(&c1, |q| q.x * g > 0.0, |q| q.x * g),
            "lateral-most vertex of C1",
            6.0,
            "",
            |_| None,
        )?;
        for k in 2..=7 {
            let b = format!("C{k}");
            let v = self.vertices(&b).to_vec();
            let z = mean(v.iter().copied()).unwrap_or_default().z;
            self.both(
                &format!("{b}tp"),
                &b,
                |g, _| pick(&v, |q| q.x * g > 0.0, |q| q.x * g - 0.3 * (q.z - z).abs()),
                "lateral-most vertex (extra code, not in the table)",
                6.0,
                "",
                |_| None,
            )?;
        }
        for (letter, n) in [("T", 12), ("L", 5)] {
            for k in 1..=n {
                let b = format!("{letter}{k}");
                let p = tip(self, &b)?;
                self.mid(
                    &format!("{b}sp"),
                    &b,
                    p,
                    "tip of the spinous process",
                    if letter == "L" { 5.0 } else { 6.0 },
                    "",
                    BACK,
                );
                let v = self.vertices(&b).to_vec();
                let how = if letter == "L" {
                    "lateral-most vertex"
                } else {
                    "lateral-most vertex (extra code, not in the table)"
                };
                self.both(
                    &format!("{b}tp"),
                    &b,
                    |g, _| pick(&v, |q| q.x * g > 0.0, |q| q.x * g),
                    how,
                    5.0,
                    "",
                    |_| Some(BACK),
                )?;
            }
        }
        let post: Vec<DVec3> = self.vertices("sacrum").iter().copied().filter(|q| q.x.abs() < 0.012).collect();
        let psis = ["pelvis.R", "pelvis.L"].map(|b| pick(self.vertices(b), |q| q.y > 0.145, |q| -q.z));
        let [a, b] = psis;
        let height = (a?.y + b?.y) / 2.0;
        for k in 0..4 {
            let y = height + 0.020 * (1.0 - f64::from(k)); // S2 at PSIS height
            let p = pick(&post, |q| (q.y - y).abs() < 0.010, |q| -q.z)?;
            self.mid(
                &format!("S{}", k + 1),
                "sacrum",
                DVec3::new(0.0, y, p.z),
                "median crest in 20 mm steps, S2 at PSIS height",
                8.0,
                "",
                BACK,
            );
        }
        let p = pick(self.vertices("coccyx"), |q| q.x.abs() < 0.02, |q| -q.y)?;
        self.mid(
            "COC",
            "coccyx",
            p,
            "lowest vertex of the coccyx part (one mesh with the sacrum in the source)",
            10.0,
            "",
            DVec3::new(0.0, -0.5, -1.0),
        );
        Ok(())
    }

    fn shoulder(&mut self) -> Result<()> {
        let bones = self.bones;
        let vertices = |bone: &str, side: char| bones.get(&format!("{bone}.{side}")).map_or(&[][..], |m| &m.vertices);
        // Borders are read on dense samples: the scapula's own vertices are too sparse along them.
        let dense: Vec<(char, Vec<DVec3>)> = ['L', 'R']
            .into_iter()
            .filter_map(|s| Some((s, bones.get(&format!("scapula.{s}"))?.samples(0.0012))))
            .collect();
        let samples = |side: char| dense.iter().find(|(s, _)| *s == side).map_or(&[][..], |(_, p)| &p[..]);
        let sc = |s| vertices("scapula", s);
        let acr = |g: f64, s: char| pick(sc(s), |q| q.x * g > 0.165 && q.y > 0.575, |q| q.x * g - 1.2 * q.z);
        self.both("ACA", "scapula", acr, "posterolateral corner of the acromion", 6.0, "", |_| None)?;
        self.both(
            "ACJ",
            "clavicle/scapula",
            |g, s| {
                let e = pick(vertices("clavicle", s), |_| true, |q| q.x * g)?;
                Ok((e + pick(sc(s), |_| true, |q| -(q - e).length())?) / 2.0)
            },
            "middle between the lateral end of the clavicle and the nearest acromion vertex",
            6.0,
            "",
            |_| Some(DVec3::Y),
        )?;
        let sas = |g: f64, s: char| pick(sc(s), |q| q.x * g < 0.12, |q| q.y - 0.6 * q.x * g);
        let sai = |_: f64, s: char| pick(sc(s), |q| q.y < 0.52, |q| -q.y);
        let border = |g: f64, s: char, t: f64| -> Result<DVec3> {
            let (p, q) = (sas(g, s)?, sai(g, s)?);
            let y = p.y + t * (q.y - p.y);
            pick(samples(s), |r| (r.y - y).abs() < 0.002, |r| -r.x * g)
        };
        let t3 = self.bone("T3sp", 'M').y;
        let rss = |g: f64, s: char| -> Result<DVec3> {
            let (p, q) = (sas(g, s)?, sai(g, s)?);
            border(g, s, ((p.y - t3) / (p.y - q.y)).clamp(0.15, 0.45))
        };
        self.both(
            "RSS",
            "scapula",
            rss,
            "medial border at the height of the T3 spinous tip (kept inside 15-45 % of SAS-SAI)",
            8.0,
            "",
            |_| Some(BACK),
        )?;
        self.both(
            "SSm",
            "scapula",
            |g, s| {
                let p = (rss(g, s)? + acr(g, s)?) / 2.0;
                pick(samples(s), |q| (q.x - p.x).abs() < 0.002 && q.y > 0.54, |q| -q.z)
            },
            "most posterior scapula point half-way RSS-ACA",
            6.0,
            "",
            |_| Some(BACK),
        )?;
        self.both("SAS", "scapula", sas, "superior angle", 6.0, "", |_| Some(BACK))?;
        self.both("SAI", "scapula", sai, "lowest scapula vertex", 5.0, "", |_| Some(BACK))?;
        for t in [0.0, 0.25, 0.5, 0.75, 1.0] {
            self.both(
                &format!("MBS@{t:.2}"),
                "scapula",
                |g, s| border(g, s, t),
                "medial border, fraction from SAS (0) to SAI (1); MBS = this polyline",
                6.0,
                "",
                |_| Some(BACK),
            )?;
        }
        let humerus = |s: char| vertices("humerus", s);
        let head = |s: char| -> Result<DVec3> {
            let v = humerus(s);
            let top = pick(v, |_| true, |q| q.y)?;
            let axis = (pick(v, |_| true, |q| -q.y)? - top).normalize();
            mean(v.iter().copied().filter(|q| (*q - top).dot(axis) < 0.04)).ok_or_else(|| anyhow!("no humeral head"))
        };
        let igt = |g: f64, s: char| -> Result<DVec3> {
            let y = head(s)?.y - 0.022;
            pick(sc(s), |q| q.y < y && q.x * g > 0.11, |q| q.x * g + 0.2 * q.y)
        };
        for t in [0.0, 0.25, 0.5, 0.75, 1.0] {
            self.both(
                &format!("LBS@{t:.2}"),
                "scapula",
                |g, s| {
                    let (p, q) = (igt(g, s)?, sai(g, s)?);
                    let y = p.y + t * (q.y - p.y);
                    pick(samples(s), |r| (r.y - y).abs() < 0.002, |r| r.x * g)
                },
                "lateral border, fraction from infraglenoid tubercle (0) to SAI (1); LBS = this polyline",
                7.0,
                "",
                |_| Some(BACK),
            )?;
        }
        self.both(
            "COP",
            "scapula",
            |g, s| pick(sc(s), |q| q.x * g > 0.10, |q| q.z),
            "most anterior scapula vertex",
            6.0,
            "",
            |_| Some(FRONT),
        )?;
        for (code, t, what) in [
            ("CLm", 0.0, "medial end"),
            ("CL1/3", 1.0 / 3.0, "one third from the medial end"),
            ("CL2/3", 2.0 / 3.0, "two thirds from the medial end"),
            ("CLl", 1.0, "lateral end"),
        ] {
            self.both(
                code,
                "clavicle",
                |g, s| clavicle(vertices("clavicle", s), g, t),
                &format!("mean of the clavicle section, {what}"),
                5.0,
                "",
                |_| None,
            )?;
        }
        self.both(
            "DTU",
            "humerus",
            |g, s| {
                let v = humerus(s);
                let (p0, p1) = (pick(v, |_| true, |q| q.y)?, pick(v, |_| true, |q| -q.y)?);
                let axis = (p1 - p0).normalize();
                let longest = v.iter().map(|q| (*q - p0).dot(axis)).fold(0.0, f64::max);
                pick(v, |q| ((q - p0).dot(axis) / longest - 0.42).abs() < 0.05, |q| q.x * g + 0.42 * q.y)
            },
            "lateral humerus at 42 % of its length",
            10.0,
            "The source humerus has no distinct tuberosity. The skin is cropped near this level.",
            |g| Some(DVec3::new(g, 0.42, 0.0)),
        )?;
        self.on_skin(
            "AAF",
            "picked on the skin (lower edge of the pectoral fold)",
            8.0,
            "",
            |s, g| s.front(0.153 * g, 0.497),
            |_, _| None,
        );
        self.on_skin(
            "PAF",
            "picked on the skin (posterior axillary fold)",
            8.0,
            "",
            |s, g| s.back(0.160 * g, 0.492),
            |_, _| None,
        );
        Ok(())
    }

    fn chest(&mut self) -> Result<()> {
        let bones = self.bones;
        let st = self.vertices("sternum").to_vec();
        let mid = |q: DVec3| q.x.abs() < 0.012;
        let jug = pick(&st, mid, |q| q.y + 0.3 * q.z)?;
        self.mid("JUG", "sternum", jug, "top of the sternum, midline", 4.0, "", FRONT);
        let tip = st.iter().filter(|q| mid(**q)).map(|q| q.y).fold(f64::MAX, f64::min);
        let at = |y: f64| pick(&st, |q| mid(q) && (q.y - y).abs() < 0.010, |q| q.z).map(|p| DVec3::new(0.0, y, p.z));
        self.mid(
            "ANG",
            "sternum",
            at(jug.y - 0.24 * (jug.y - tip))?,
            "front of the sternum at 24 % of its length (second costal cartilage)",
            8.0,
            "",
            FRONT,
        );
        self.mid(
            "XIP",
            "sternum",
            at(tip + 0.08 * (jug.y - tip))?,
            "front of the sternum at 92 % of its length",
            10.0,
            &format!("xiphoid tip at y = {tip:.3}"),
            FRONT,
        );
        let mcl = clavicle(&bones["clavicle.L"].vertices, 1.0, 0.5)?.x.abs();
        let scl = self.bone("SAI", 'L').x.abs();
        let (aaf, paf) = (self.skin("AAF", 'L').z, self.skin("PAF", 'L').z);
        let lines = [
            ("MCL", 'x', mcl, "front", "vertical through the middle of the clavicle"),
            ("SCL", 'x', scl, "back", "vertical through SAI"),
            ("AAL", 'z', aaf - 0.012, "side", "vertical 12 mm behind AAF"),
            ("MAL", 'z', (aaf + paf) / 2.0, "side", "half-way between AAF and PAF"),
            ("PAL", 'z', paf + 0.012, "side", "vertical 12 mm in front of PAF"),
        ];
        for (code, axis, value, surface, how) in lines {
            let axis = if axis == 'x' { "abs_x" } else { "z" };
            self.list.push((
                code.into(),
                Landmark { how: how.into(), doubt_mm: 10.0, line: Some((axis, value, surface)), ..Default::default() },
            ));
        }
        for k in 1..=12usize {
            for (line, axis, v, surface, _) in lines {
                if (axis == 'z' && k < 3) || (line == "MCL" && k > 10) || (line == "SCL" && k < 2) {
                    continue;
                }
                let mut places = Vec::new();
                let mut source = "rib";
                for (side, g) in [('R', -1.0), ('L', 1.0)] {
                    let rib = &bones[&format!("rib-{k}.{side}")].vertices;
                    let (zmin, zmax) = rib.iter().fold((f64::MAX, f64::MIN), |(a, b), q| (a.min(q.z), b.max(q.z)));
                    let near = |q: &DVec3, width: f64| (if axis == 'x' { q.x * g } else { q.z } - v).abs() < width;
                    let on_line = |points: &[DVec3], width: f64| -> Vec<DVec3> {
                        points
                            .iter()
                            .copied()
                            .filter(|q| near(q, width))
                            .filter(|q| match surface {
                                "front" => q.z > zmax - 0.6 * (zmax - zmin),
                                "back" => q.z < zmin + 0.5 * (zmax - zmin),
                                _ => q.x * g > 0.07,
                            })
                            .collect()
                    };
                    let mut on = on_line(rib, 0.006);
                    if on.len() < 2 {
                        // Between two rings of the rib's vertices, or just past its end.
                        on = on_line(&bones[&format!("rib-{k}.{side}")].samples(0.002), 0.009);
                    }
                    if on.len() < 2 && surface == "front" {
                        let end = pick(rib, |_| true, |q| q.z)?;
                        on = bones[&format!("costal-cartilages.{side}")]
                            .vertices
                            .iter()
                            .copied()
                            .filter(|q| (q.y - end.y).abs() < 0.020 && near(q, 0.008))
                            .collect();
                        source = "costal cartilage";
                    }
                    if on.len() < 2 {
                        continue;
                    }
                    let mut p = mean(on.iter().copied()).unwrap_or_default();
                    match surface {
                        "front" => p.z = on.iter().map(|q| q.z).fold(f64::MIN, f64::max),
                        "back" => p.z = on.iter().map(|q| q.z).fold(f64::MAX, f64::min),
                        _ => p.x = g * on.iter().map(|q| q.x * g).fold(f64::MIN, f64::max),
                    }
                    let direction = match surface {
                        "front" => FRONT,
                        "back" => BACK,
                        _ => DVec3::X * g,
                    };
                    let mut skin = Some(self.project(p, Some(direction)));
                    if surface == "side" && skin.is_some_and(|s| s.y > 0.484 || s.x.abs() > 0.185) {
                        // Above the armpit the arm covers the rib sideways.
                        skin = match line {
                            "AAL" => Some(self.project(p, Some(FRONT))),
                            "PAL" => Some(self.project(p, Some(BACK))),
                            _ => None,
                        };
                    }
                    places.push((side, Place { bone: Some(p), skin }));
                }
                if places.len() == 2 {
                    self.put(
                        &format!("R{k}@{line}"),
                        &format!("rib {k}"),
                        &format!("outer face of the {source} where it crosses the line"),
                        7.0,
                        "",
                        places,
                    );
                }
            }
        }
        self.list.push(("Rn@line".into(), Landmark {
            how: "see the R<k>@<line> entries; skin of AAL/PAL points above the armpit is projected forwards/backwards, MAL there is null".into(),
            doubt_mm: 7.0,
            ..Default::default()
        }));
        self.both(
            "R12t",
            "rib 12",
            |g, s| pick(&bones[&format!("rib-12.{s}")].vertices, |_| true, |q| q.x * g),
            "lateral-most vertex of rib 12",
            10.0,
            "",
            |_| Some(BACK),
        )?;
        let rows = ['R', 'L'].map(|s| (self.bone("R4@MCL", s).y + self.bone("R5@MCL", s).y) / 2.0);
        self.on_skin(
            "NIP",
            "nominal: 4th interspace on the mid-clavicular line",
            12.0,
            "The mesh itself models its nipple at |x| = 0.058, y = 0.448, lower and more medial.",
            |s, g| s.front(g * (mcl - 0.004), rows[usize::from(g > 0.0)]),
            |_, _| None,
        );
        Ok(())
    }

    fn abdomen(&mut self, base: &BaseMesh) -> Result<()> {
        let umb = self.front(0.0, 0.233);
        self.put(
            "UMB",
            "",
            "picked on the skin (navel dimple)",
            5.0,
            "Lies at the height of the L5 spinous tip on this model (table: L3-L4).",
            vec![('M', Place { bone: None, skin: Some(umb) })],
        );
        let bones = self.bones;
        let pe = |s: char| &bones[&format!("pelvis.{s}")].vertices[..];
        let top = |f: &dyn Fn(DVec3) -> f64| {
            pe('L').iter().copied().filter(|q| q.x < 0.012 && q.y < 0.12).map(f).fold(f64::MIN, f64::max)
        };
        let pub_ = DVec3::new(0.0, top(&|q| q.y) - 0.008, top(&|q| q.z) - 0.006);
        self.mid("PUB", "pelvis", pub_, "upper front end of the symphysis", 6.0, "", FRONT);
        self.both(
            "PTU",
            "pelvis",
            |g, s| pick(pe(s), |q| (q.x * g - 0.025).abs() < 0.007 && q.y < 0.12, |q| q.y + q.z),
            "upper front edge of the pubis 25 mm from the midline",
            7.0,
            "",
            |_| Some(FRONT),
        )?;
        self.both(
            "ASIS",
            "pelvis",
            |g, s| pick(pe(s), |q| q.y > 0.15, |q| q.z + 0.3 * q.x * g),
            "most anterior vertex of the iliac wing",
            5.0,
            "",
            |_| None,
        )?;
        self.both(
            "PSIS",
            "pelvis",
            |_, s| pick(pe(s), |q| q.y > 0.145, |q| -q.z),
            "most posterior vertex of the iliac wing",
            6.0,
            "",
            |_| Some(BACK),
        )?;
        self.both(
            "ICR",
            "pelvis",
            |g, s| pick(pe(s), |q| q.y > 0.15, |q| q.y + 0.15 * q.x * g),
            "highest vertex of the iliac crest",
            6.0,
            "",
            |g| Some(DVec3::X * g),
        )?;
        self.both(
            "ISC",
            "pelvis",
            |_, s| pick(pe(s), |q| q.y < 0.08, |q| -q.y - 0.3 * q.z),
            "lowest vertex of the ischium",
            8.0,
            "",
            |_| Some(BACK),
        )?;
        let _ = skin::joint(base, "l-upper-leg")?;
        self.on_skin(
            "GTF",
            "no femur in the sources: skin = lateral hip at hip-joint height, bone = 22 mm medial of it",
            15.0,
            "",
            |s, g| s.project(DVec3::new(0.3 * g, 0.098, 0.0), Some(DVec3::X * -g)),
            |g, k| Some(k - DVec3::X * (0.022 * g)),
        );
        let asis = self.bone("ASIS", 'L');
        self.on_skin(
            "McB",
            "mix(ASIS.R, UMB, 1/3) projected forward",
            8.0,
            "",
            |s, g| {
                let a = DVec3::new(asis.x * g, asis.y, asis.z);
                let m = a + (umb - a) / 3.0;
                s.front(m.x, m.y)
            },
            |_, _| None,
        );
        if let Some((_, mark)) = self.list.last_mut() {
            mark.places.retain(|(side, _)| *side == 'R');
        }
        for (k, (x, y)) in
            [(0.058, 0.385), (0.070, 0.310), (0.068, 0.233), (0.050, 0.150), (0.027, 0.091)].into_iter().enumerate()
        {
            self.on_skin(
                &format!("SLL@{k}"),
                "semilunar line, polyline from the costal margin (0) to the pubic tubercle (4); x chosen by proportion",
                12.0,
                "",
                |s, g| s.front(x * g, y),
                |_, _| None,
            );
        }
        Ok(())
    }
}

/// Middle of the clavicle's section at a fraction of its length from the medial end.
fn clavicle(vertices: &[DVec3], g: f64, t: f64) -> Result<DVec3> {
    let (lo, hi) = vertices.iter().map(|q| q.x * g).fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
    let (lo, hi) = (lo + 0.004, hi - 0.004);
    mean(vertices.iter().copied().filter(|q| (q.x * g - (lo + t * (hi - lo))).abs() < 0.008))
        .ok_or_else(|| anyhow!("empty clavicle section"))
}
