//! The loom: guide fibres -> woven grid -> relaxed face -> solid muscle. Everything is made on the left; the mirror is the right.

use crate::{
    body::Body,
    definition::{Across, AcrossName, Muscle, Opening, Ring, Row, Weave, with_level},
    field::{Cells, Field},
    mesh::Mesh,
    place::Places,
    surface::Surface,
    walls::{Sides, Walls},
};
use anyhow::{Context, Result, bail};
use glam::DVec3;
use trigger_point_atlas::math::smoothstep;

const MM: f64 = 1e-3;
/// Most that cut flesh bulges.
pub const LID: f64 = 3.5 * MM;

/// A finished muscle, left side.
pub struct Woven {
    pub definition: Muscle,
    /// One per node of the definition.
    pub solids: Vec<Solid>,
    /// The whole as one closed mesh.
    pub whole: Mesh,
    /// First and last places of the guides.
    pub ends: Vec<DVec3>,
}

/// A mesh with the weave's values per vertex.
#[derive(Clone, Default)]
pub struct Solid {
    pub mesh: Mesh,
    pub fibre: Vec<DVec3>,
    /// 0 tendon, 1 flesh.
    pub blend: Vec<f64>,
    /// Millimetres across and along.
    pub strand: Vec<[f64; 2]>,
    /// Local thickness, metres.
    pub thickness: Vec<f64>,
    /// 0 whole .. 1 where the last fibre has ended.
    pub fade: Vec<f64>,
}

impl Solid {
    pub fn append(&mut self, other: &Solid) {
        self.mesh.append(&other.mesh);
        self.fibre.extend(&other.fibre);
        self.blend.extend(&other.blend);
        self.strand.extend(&other.strand);
        self.thickness.extend(&other.thickness);
        self.fade.extend(&other.fade);
    }

    /// Normals smooth over the surface: the vertices of walls and of pieces laid together stay apart.
    pub fn normals(&self) -> Vec<DVec3> {
        self.mesh.normals()
    }

    /// Cut where `value` is positive; the cut is closed by a lid that may rise over it by [`LID`].
    pub fn clipped(&self, value: impl Fn(DVec3) -> f64) -> Self {
        let mut s = self.clone();
        let mut v: Vec<f64> = s.mesh.vertices.iter().map(|&p| value(p)).collect();
        if v.iter().all(|&x| x <= 0.0) {
            return s;
        }
        let Solid { mesh, fibre, blend, strand, thickness, fade } = &mut s;
        mesh.split(&mut v, |a, b, w| {
            let (a, b) = (a as usize, b as usize);
            fibre.push(fibre[a].lerp(fibre[b], w));
            blend.push(blend[a] + (blend[b] - blend[a]) * w);
            strand.push([0, 1].map(|k| strand[a][k] + (strand[b][k] - strand[a][k]) * w));
            thickness.push(thickness[a] + (thickness[b] - thickness[a]) * w);
            fade.push(fade[a] + (fade[b] - fade[a]) * w);
        });
        mesh.triangles.retain(|t| t.iter().all(|&i| v[i as usize] <= 0.0));
        // Flesh that is cut bulges a little: a lid of two rings, its rim that of the wall.
        for ring in mesh.border_loops() {
            if ring.iter().any(|&i| v[i as usize] < -1e-9) {
                continue;
            }
            let rim: Vec<DVec3> = ring.iter().map(|&i| mesh.vertices[i as usize]).collect();
            let middle = rim.iter().sum::<DVec3>() / rim.len() as f64;
            let out: DVec3 = (0..rim.len()).map(|k| (rim[k] - middle).cross(rim[(k + 1) % rim.len()] - middle)).sum();
            let radius = rim.iter().map(|p| (*p - middle).length()).sum::<f64>() / rim.len() as f64;
            let rise = out.normalize_or_zero() * (0.3 * radius).min(LID);
            let from = ring[0] as usize;
            let mut put = |p: DVec3, like: usize| {
                mesh.vertices.push(p);
                fibre.push(fibre[like]);
                blend.push(0.75);
                strand.push(strand[like]);
                thickness.push(thickness[like]);
                fade.push(fade[like]);
                mesh.vertices.len() as u32 - 1
            };
            let inner: Vec<u32> =
                rim.iter().zip(&ring).map(|(p, i)| put(middle.lerp(*p, 0.7) + rise * 0.7, *i as usize)).collect();
            let top = put(middle + rise, from);
            for k in 0..ring.len() {
                let l = (k + 1) % ring.len();
                mesh.triangles.extend([
                    [ring[k], ring[l], inner[l]],
                    [ring[k], inner[l], inner[k]],
                    [inner[k], inner[l], top],
                ]);
            }
        }
        let (mesh, old) = mesh.compact();
        let pick = |k: &u32| *k as usize;
        Self {
            mesh,
            fibre: old.iter().map(|k| s.fibre[pick(k)]).collect(),
            blend: old.iter().map(|k| s.blend[pick(k)]).collect(),
            strand: old.iter().map(|k| s.strand[pick(k)]).collect(),
            thickness: old.iter().map(|k| s.thickness[pick(k)]).collect(),
            fade: old.iter().map(|k| s.fade[pick(k)]).collect(),
        }
    }

    pub fn mirrored(&self) -> Self {
        let mut s = self.clone();
        s.mesh = self.mesh.mirrored();
        for f in &mut s.fibre {
            f.x = -f.x;
        }
        s
    }
}

/// The fields that all weaving goes by.
pub struct Ground {
    pub skin: Field,
    pub bone: Field,
    /// Bones less the walls.
    rest: Field,
    cage: Field,
    walls: Walls,
}

impl Ground {
    pub fn of(body: &Body) -> Result<Self> {
        let all = Cells::all();
        let left = |pick: &dyn Fn(&str) -> bool| {
            let mut mesh = Mesh::default();
            for (_, m) in body.bones.iter().filter(|(n, _)| !n.ends_with(".R") && pick(n)) {
                mesh.append(m);
            }
            mesh
        };
        let skin = Field::kept(&body.closed.mesh, all, 7.0 * MM)?;
        let bone = Field::kept(&left(&|_| true), all, 5.0 * MM)?;
        let rest = Field::kept(&left(&|n| !Walls::is_wall(n)), all, 5.0 * MM)?;
        let walls = Walls::new(&body.bones)?;
        let is_spine = |n: &str| n.len() <= 3 && n.starts_with(['T', 'L']);
        let cage = left(&|n| n.starts_with("rib-") || n.starts_with("costal") || n == "sternum" || is_spine(n));
        let cage = Field::kept(&cage, all, 5.0 * MM)?.closed(13.0 * MM);
        Ok(Self { skin, bone, rest, cage, walls })
    }
}

/// Weaves all muscles in order; each finished one is an obstacle for the next.
pub fn weave_all(body: &Body, definitions: &[Muscle], mut say: impl FnMut(&str)) -> Result<Vec<Woven>> {
    let ground = Ground::of(body)?;
    let places = Places::new(body, &ground.skin)?;
    let mut bones = Mesh::default();
    for (_, m) in body.bones.iter().filter(|(n, _)| !n.ends_with(".R")) {
        bones.append(m);
    }
    let bones = Surface::new(bones)?;
    let mut built: Vec<(String, Field)> = Vec::new();
    let mut out = Vec::new();
    for d in definitions {
        let mut woven =
            weave(d, &ground, &places, &bones, &built).with_context(|| format!("{}: muscle {}", d.file, d.name()))?;
        leave_bone(&mut woven.whole.vertices, &bones);
        for solid in &mut woven.solids {
            leave_bone(&mut solid.mesh.vertices, &bones);
        }
        // A variant leaves no dent where it is missing.
        if !d.soft && !d.optional {
            let cells = Cells::round(woven.whole.vertices.iter().copied(), 20.0 * MM);
            built.push((d.name().to_owned(), Field::of(&woven.whole, cells, 4.0 * MM)?));
        }
        say(&format!("{}: {} triangles", d.name(), woven.whole.triangles.len()));
        out.push(woven);
    }
    Ok(out)
}

/// The grid's bones are coarse: what is still inside a bone goes to its surface, exactly.
fn leave_bone(points: &mut [DVec3], bones: &Surface) {
    use rayon::prelude::*;
    points.par_iter_mut().for_each(|p| {
        for _ in 0..2 {
            if !bones.contains(*p) {
                break;
            }
            let q = bones.nearest(*p).0;
            let out = q - *p;
            if out.length() > 12.0 * MM {
                break;
            }
            *p = q + out.normalize_or_zero() * (0.3 * MM);
        }
    });
}

fn weave(d: &Muscle, ground: &Ground, places: &Places, bones: &Surface, built: &[(String, Field)]) -> Result<Woven> {
    let mut solids = vec![Solid::default(); d.node.len()];
    let mut whole = Mesh::default();
    let mut ends = Vec::new();
    for w in &d.weave {
        let levels: Vec<Option<i32>> =
            if w.levels.is_empty() { vec![None] } else { w.levels.iter().map(|l| Some(*l)).collect() };
        for level in levels {
            let mut guides = guides(w, level, places)?;
            // A definition is judged on the body that it was written for.
            if places.is_reference()
                && let Some(k) = crossed(&guides)
            {
                let at = level.map_or_else(String::new, |l| format!(" at level {l}"));
                bail!(
                    "guides[{k}] = {:?} and guides[{}] = {:?} cross{at}; allowed: fibres in order across the muscle, \
                     each beside the one before it from origin to insertion",
                    w.guides[k],
                    k + 1,
                    w.guides[k + 1]
                );
            }
            // Ends meet their bone at its surface, not inside it.
            for g in &mut guides {
                for k in [0, g.len() - 1] {
                    if bones.contains(g[k]) {
                        let q = bones.nearest(g[k]).0;
                        if (q - g[k]).length() < 15.0 * MM {
                            g[k] = q;
                        }
                    }
                }
            }
            let all = guides.iter().flatten().copied();
            let near: Vec<DVec3> = if let Some(r) = &w.ring {
                let c = places.at(&r.centre)?;
                vec![c - DVec3::splat(0.05), c + DVec3::splat(0.05)]
            } else {
                all.collect()
            };
            let cells = Cells::round(near.into_iter(), 45.0 * MM);
            let mut deep = ground.rest.cropped(cells);
            if w.over_cage {
                deep.unite(&ground.cage);
            }
            if !w.free {
                for (name, field) in built {
                    if !w.ignore.iter().any(|i| i == name || i.strip_suffix('*').is_some_and(|s| name.starts_with(s))) {
                        deep.unite(field);
                    }
                }
            }
            let deep = deep.smoothed();
            let (grid, sides) = match &w.ring {
                Some(ring) => (ring_grid(ring, w, places)?, None),
                None => {
                    ends.extend(guides.iter().flat_map(|g| [g[0], g[g.len() - 1]]));
                    let start = Grid::from_guides(&guides, w.cell * MM);
                    // The guides say on which side it lies; what has moved may not know any more.
                    let sides = ground.walls.near(&start.p).then(|| start.sides(&ground.walls));
                    (relax(start, w, &ground.skin, &deep, &ground.walls, sides.as_ref()), sides)
                }
            };
            let mut solid = deep;
            solid.unite(&ground.bone);
            let sheet = Sheet::of(&grid, w, &solid, ground, sides.as_ref());
            let cuts: Vec<f64> = d.node.iter().map(|n| n.until).collect();
            let mut from = 0;
            for (k, until) in cuts.iter().enumerate() {
                let to =
                    if k + 1 == cuts.len() || sheet.ring { sheet.columns() - 1 } else { sheet.nearest_column(*until) };
                solids[k].append(&sheet.solid(from, to));
                from = to;
                if sheet.ring {
                    break;
                }
            }
            whole.append(&sheet.solid(0, sheet.columns() - 1).mesh);
        }
    }
    Ok(Woven { definition: d.clone(), solids, whole, ends })
}

fn guides(w: &Weave, level: Option<i32>, places: &Places) -> Result<Vec<Vec<DVec3>>> {
    w.guides
        .iter()
        .enumerate()
        .map(|(k, g)| {
            g.iter()
                .map(|text| {
                    let text = level.map_or_else(|| Ok(text.clone()), |l| with_level(text, l))?;
                    places.at(&text)
                })
                .collect::<Result<Vec<_>>>()
                .with_context(|| format!("guides[{k}]"))
        })
        .collect()
}

/// The first guide that crosses the next one: they come together on the way and part again on the other side. Fibres that
/// turn round each other at a distance, that meet at an end or twist in a narrow tendon, as those of latissimus and pectoral
/// do, are no crossing.
fn crossed(guides: &[Vec<DVec3>]) -> Option<usize> {
    const STEPS: usize = 60;
    let sampled: Vec<Vec<DVec3>> = guides
        .iter()
        .map(|g| {
            let t = chord(g);
            (0..=STEPS).map(|j| pchip(&t, g, j as f64 / STEPS as f64)).collect()
        })
        .collect();
    sampled.windows(2).position(|w| {
        // Across the fibres only: one that runs ahead of its neighbour is still beside it.
        let along = |j: usize| {
            let (a, b) = (j.saturating_sub(1), (j + 1).min(STEPS));
            (w[0][b] - w[0][a] + w[1][b] - w[1][a]).normalize_or_zero()
        };
        let apart: Vec<DVec3> = (0..=STEPS).map(|j| (w[1][j] - w[0][j]).reject_from(along(j))).collect();
        let (mut least, mut nearest) = (f64::MAX, 1);
        for i in 1..STEPS {
            for j in 1..STEPS {
                let d = (w[1][j] - w[0][i]).length();
                if d < least {
                    (least, nearest) = (d, (i + j) / 2);
                }
            }
        }
        let widest = |range: &[DVec3]| {
            range.iter().copied().fold(DVec3::ZERO, |m, d| if d.length() > m.length() { d } else { m })
        };
        let (before, after) = (widest(&apart[..nearest]), widest(&apart[nearest + 1..]));
        let (smaller, larger) = (before.length().min(after.length()), before.length().max(after.length()));
        smaller > 4.0 * MM
            && smaller > 0.6 * larger
            && least < 0.3 * smaller
            && before.dot(after) < -0.5 * smaller * larger
    })
}

/// Points over (u across, v along).
#[derive(Clone)]
pub struct Grid {
    nu: usize,
    nv: usize,
    p: Vec<DVec3>,
    ring: bool,
}

/// Monotone cubic through (t, points); no overshoot.
fn pchip(t: &[f64], p: &[DVec3], at: f64) -> DVec3 {
    let n = t.len();
    if n == 2 {
        return p[0].lerp(p[1], (at - t[0]) / (t[1] - t[0]));
    }
    let k = (0..n - 2).find(|&k| at < t[k + 1]).unwrap_or(n - 2);
    let mut out = DVec3::ZERO;
    for c in 0..3 {
        let h = |i: usize| t[i + 1] - t[i];
        let s = |i: usize| (p[i + 1][c] - p[i][c]) / h(i);
        let end = |h0: f64, h1: f64, s0: f64, s1: f64| {
            let d = ((2.0 * h0 + h1) * s0 - h0 * s1) / (h0 + h1);
            if d * s0 <= 0.0 {
                0.0
            } else if s0 * s1 <= 0.0 && d.abs() > 3.0 * s0.abs() {
                3.0 * s0
            } else {
                d
            }
        };
        let slope = |i: usize| {
            if i == 0 {
                end(h(0), h(1), s(0), s(1))
            } else if i == n - 1 {
                end(h(n - 2), h(n - 3), s(n - 2), s(n - 3))
            } else if s(i - 1) * s(i) <= 0.0 {
                0.0
            } else {
                let (w1, w2) = (2.0 * h(i) + h(i - 1), h(i) + 2.0 * h(i - 1));
                (w1 + w2) / (w1 / s(i - 1) + w2 / s(i))
            }
        };
        let (hk, x) = (h(k), (at - t[k]) / h(k));
        let (a, b) = (slope(k) * hk, slope(k + 1) * hk);
        let (x2, x3) = (x * x, x * x * x);
        out[c] = p[k][c] * (2.0 * x3 - 3.0 * x2 + 1.0)
            + a * (x3 - 2.0 * x2 + x)
            + p[k + 1][c] * (3.0 * x2 - 2.0 * x3)
            + b * (x3 - x2);
    }
    out
}

fn chord(p: &[DVec3]) -> Vec<f64> {
    let mut t = vec![0.0];
    for w in p.windows(2) {
        t.push(t[t.len() - 1] + (w[1] - w[0]).length().max(1e-6));
    }
    let last = t[t.len() - 1];
    t.iter().map(|x| x / last).collect()
}

impl Grid {
    fn at(&self, i: usize, j: usize) -> DVec3 {
        self.p[i * self.nv + j]
    }

    fn from_guides(guides: &[Vec<DVec3>], cell: f64) -> Self {
        let length = |g: &[DVec3]| g.windows(2).map(|w| (w[1] - w[0]).length()).sum::<f64>();
        let mean = guides.iter().map(|g| length(g)).sum::<f64>() / guides.len() as f64;
        let nv = ((mean / cell) as usize).clamp(8, 72) + 1;
        let rows: Vec<Vec<DVec3>> = guides
            .iter()
            .map(|g| {
                let t = chord(g);
                (0..nv).map(|j| pchip(&t, g, j as f64 / (nv - 1) as f64)).collect()
            })
            .collect();
        let steps: Vec<Vec<f64>> =
            rows.windows(2).map(|w| (0..nv).map(|j| (w[1][j] - w[0][j]).length()).collect()).collect();
        let mut u = vec![0.0];
        for s in &steps {
            u.push(u[u.len() - 1] + s.iter().sum::<f64>() / nv as f64 + 0.5 * MM);
        }
        let last = u[u.len() - 1];
        let u: Vec<f64> = u.iter().map(|x| x / last).collect();
        let mut widths: Vec<f64> = (0..nv).map(|j| steps.iter().map(|s| s[j]).sum()).collect();
        widths.sort_by(f64::total_cmp);
        let nu = ((widths[(nv * 3) / 4] / cell) as usize).clamp(4, 80) + 1;
        let mut p = Vec::with_capacity(nu * nv);
        for i in 0..nu {
            for j in 0..nv {
                let column: Vec<DVec3> = rows.iter().map(|r| r[j]).collect();
                p.push(pchip(&u, &column, i as f64 / (nu - 1) as f64));
            }
        }
        Self { nu, nv, p, ring: false }
    }

    /// Neighbours across; at a free border the point itself.
    fn left(&self, i: usize, j: usize) -> DVec3 {
        if i > 0 {
            self.at(i - 1, j)
        } else if self.ring {
            self.at(self.nu - 1, j)
        } else {
            self.at(i, j)
        }
    }

    fn right(&self, i: usize, j: usize) -> DVec3 {
        if i + 1 < self.nu {
            self.at(i + 1, j)
        } else if self.ring {
            self.at(0, j)
        } else {
            self.at(i, j)
        }
    }

    fn along(&self, i: usize, j: usize) -> DVec3 {
        (self.at(i, (j + 1).min(self.nv - 1)) - self.at(i, j.saturating_sub(1))).normalize_or_zero()
    }

    fn across(&self, i: usize, j: usize) -> DVec3 {
        self.right(i, j) - self.left(i, j)
    }

    /// On which side of each wall its places lie.
    fn sides(&self, walls: &Walls) -> Sides {
        walls.sides(&self.p, |votes| smooth_over(votes, self.nu, self.nv, self.ring, 40))
    }

    fn normals(&self, skin: &Field) -> Vec<DVec3> {
        let mut n: Vec<DVec3> = (0..self.nu * self.nv)
            .map(|k| {
                let (i, j) = (k / self.nv, k % self.nv);
                self.across(i, j).cross(self.along(i, j)).normalize_or_zero()
            })
            .collect();
        // ONE sign for the whole muscle, the skin's side: a sign per vertex would flip where it passes the armpit.
        let sum: f64 = n.iter().zip(&self.p).map(|(n, p)| n.dot(skin.gradient(*p))).sum();
        if sum < 0.0 {
            for v in &mut n {
                *v = -*v;
            }
        }
        for _ in 0..5 {
            let g = Grid { p: n, ..*self };
            n = (0..self.nu * self.nv)
                .map(|k| {
                    let (i, j) = (k / self.nv, k % self.nv);
                    let along = g.at(i, j.saturating_sub(1)) + 2.0 * g.at(i, j) + g.at(i, (j + 1).min(self.nv - 1));
                    (along + 0.5 * (g.left(i, j) + g.right(i, j))).normalize_or_zero()
                })
                .collect();
        }
        n
    }
}

/// How much of a tendinous intersection at `centre` of the fibres there is at (u, v): a wavy line across.
fn intersection(centre: f64, u: f64, v: f64) -> f64 {
    let jag = 0.007 * (u * 9.0 + centre * 40.0).sin();
    smoothstep(0.0, 1.0, 1.5 - (v - centre - jag).abs() / 0.009)
}

/// Direction out of a deeper solid: its gradient, unless that points away from the skin (a vertex past the middle of a
/// thin bone), then towards the skin.
fn outward(deep: &Field, to_skin: DVec3, p: DVec3) -> DVec3 {
    let g = deep.gradient(p);
    if g.dot(to_skin) < 0.3 { to_skin } else { g }
}

fn row_pair(row: &Row) -> [f64; 2] {
    [row.at(0.0), row.at(1.0)]
}

/// Fibres tighten, free borders glide, the face seeks its depth and keeps clear of what is deeper. Attachment rows are pinned.
fn relax(start: Grid, w: &Weave, skin: &Field, deep: &Field, walls: &Walls, sides: Option<&Sides>) -> Grid {
    let (nu, nv) = (start.nu, start.nv);
    let length =
        (0..nu).map(|i| (1..nv).map(|j| (start.at(i, j) - start.at(i, j - 1)).length()).sum::<f64>()).sum::<f64>()
            / nu as f64;
    let ramp = row_pair(&w.ramp).map(|r| (r * MM).min(0.45 * length));
    let weight: Vec<f64> = (0..nv)
        .map(|j| {
            let arc = j as f64 / (nv - 1) as f64 * length;
            smoothstep(0.0, 1.0, arc / ramp[0].max(1e-9)) * smoothstep(0.0, 1.0, (length - arc) / ramp[1].max(1e-9))
        })
        .collect();
    let half = if w.middle { w.thickness * 0.5 * MM } else { 0.0 };
    let mut grid = start.clone();
    for step in 0..w.iterations {
        let gain = if step + 25 < w.iterations { 0.6 } else { 0.12 };
        // The spring weakens with the constraints, else it would pull the face back to the guides at the end.
        let keep = w.keep * if w.follow > 0.5 { gain / 0.6 } else { 1.0 };
        let old = grid.clone();
        for i in 0..nu {
            for j in 1..nv - 1 {
                let p = old.at(i, j);
                let lap = 0.5 * (old.at(i, j - 1) + old.at(i, j + 1)) - p;
                let border = i == 0 || i == nu - 1;
                let side = if border { DVec3::ZERO } else { 0.5 * (old.left(i, j) + old.right(i, j)) - p };
                let mut q = p + 0.5 * lap + 0.3 * side;
                q += keep * (start.at(i, j) - q);
                let strength = weight[j] * gain;
                let to_skin = skin.gradient(q);
                let depth = w.depth.at(j as f64 / (nv - 1) as f64) * MM + half;
                let missing = -(skin.at(q) + depth);
                let pull = if missing > 0.0 { w.follow } else { w.follow.max(0.7) };
                q += to_skin * (missing * pull * strength);
                let need = (w.clear * MM + half * 0.9 - deep.at(q)).clamp(0.0, 6.0 * MM);
                if need > 0.0 {
                    let direction = if w.middle { deep.gradient(q) } else { outward(deep, to_skin, q) };
                    q += direction * (need * strength);
                }
                if let Some(sides) = sides {
                    let k = i * nv + j;
                    let clear = w.clear * MM + half * 0.9;
                    // Last and whole, also near the ends: what is once behind a wall is pushed further by all else.
                    q += walls.shift(q, |wall| sides[wall][k], clear * weight[j].max(0.3)).clamp_length_max(8.0 * MM);
                }
                grid.p[i * nv + j] = q;
            }
        }
    }
    grid
}

fn ring_grid(ring: &Ring, w: &Weave, places: &Places) -> Result<Grid> {
    let centre = places.at(&ring.centre)?;
    let (nu, nv) = (56, 11);
    let radius = |r: &[f64; 4], a: f64| {
        // Quarters of ellipses.
        let (s, c) = a.sin_cos();
        let (x, y) = (if c >= 0.0 { r[0] } else { r[2] }, if s >= 0.0 { r[1] } else { r[3] });
        x * y / ((y * c).powi(2) + (x * s).powi(2)).sqrt() * MM
    };
    if ring.opening.is_none() && ring.inner.iter().zip(&ring.outer).any(|(a, b)| a >= b) {
        bail!("ring: inner radii {:?} must be under the outer ones {:?}", ring.inner, ring.outer);
    }
    // What lies round the middle of the body is the same on both sides; the fields hold the left one.
    let whole = centre.x.abs() < 0.1 * MM;
    let inner = |a: f64| match ring.opening {
        // Closed lips meet also where their flesh is rounded.
        Some(Opening::Lips) => rim_at(places.rim(Opening::Lips), a) - DVec3::Y * (a.sin() * 0.9 * MM),
        Some(opening) => rim_at(places.rim(opening), a),
        None => centre + DVec3::new(a.cos(), a.sin(), 0.0) * radius(&ring.inner, a) + DVec3::Z * (ring.front * MM),
    };
    let mut p = Vec::new();
    for i in 0..nu {
        let a = i as f64 / nu as f64 * std::f64::consts::TAU;
        let from = inner(a);
        let to = centre + DVec3::new(a.cos(), a.sin(), 0.0) * radius(&ring.outer, a) + DVec3::Z * (ring.front * MM);
        for j in 0..nv {
            // Rows are closer at the opening.
            let t = (j as f64 / (nv - 1) as f64).powf(if ring.opening.is_some() { 1.25 } else { 1.0 });
            p.push(from.lerp(to, t));
        }
    }
    let skin = places.skin();
    let on_left = |q: DVec3| DVec3::new(if whole { q.x.abs() } else { q.x }, q.y, q.z);
    for (k, q) in p.iter_mut().enumerate() {
        let t = (k % nv) as f64 / (nv - 1) as f64;
        let depth = w.depth.at(t) * MM;
        let own = q.z;
        for _ in 0..12 {
            // Only forwards and backwards: the outline stays as drawn.
            let at = on_left(*q);
            let g = skin.gradient(at);
            q.z -= ((skin.at(at) + depth) * g.z.abs().max(0.35).recip()).clamp(-0.006, 0.006);
        }
        if ring.opening.is_some() {
            // The skin turns inwards at its rim; the ring ends there and does not turn with it.
            q.z = own + (q.z - own) * smoothstep(0.0, 0.3, t);
        }
    }
    let mut grid = Grid { nu, nv, p, ring: true };
    for _ in 0..if ring.opening.is_some() { 14 } else { 6 } {
        let old = grid.clone();
        for i in 0..nu {
            for j in 0..nv {
                let mean = (old.left(i, j).z
                    + old.right(i, j).z
                    + old.at(i, j.saturating_sub(1)).z
                    + old.at(i, (j + 1).min(nv - 1)).z)
                    / 4.0;
                grid.p[i * nv + j].z += 0.5 * (mean - old.at(i, j).z);
            }
        }
    }
    if ring.opening == Some(Opening::Lids) {
        // Lids lie on the eyeball.
        let (middle, radius) = places.eyeball();
        for p in &mut grid.p {
            let out = *p - middle;
            let missing = radius + (w.thickness * 0.5 + 0.5) * MM - out.length();
            if missing > 0.0 {
                *p += out.normalize_or_zero() * missing;
            }
        }
    }
    Ok(grid)
}

/// A place on the rim of an opening: `a` runs round it from its lateral corner upwards, even in width, so that the corners
/// are sharp.
fn rim_at(rim: &[DVec3], a: f64) -> DVec3 {
    let by_x = |p: &&DVec3, q: &&DVec3| p.x.total_cmp(&q.x);
    let (Some(low), Some(high)) = (rim.iter().min_by(by_x), rim.iter().max_by(by_x)) else { return DVec3::ZERO };
    let x = (low.x + high.x) / 2.0 + (high.x - low.x) / 2.0 * a.cos();
    let corners = low.lerp(*high, (x - low.x) / (high.x - low.x).max(1e-9));
    // The border crosses this width above the corners' line and below it.
    let mut met: Vec<DVec3> = (0..rim.len())
        .filter_map(|k| {
            let (p, q) = (rim[k], rim[(k + 1) % rim.len()]);
            ((p.x - x) * (q.x - x) <= 0.0 && p.x != q.x).then(|| p.lerp(q, (x - p.x) / (q.x - p.x)))
        })
        .collect();
    met.sort_by(|p, q| p.y.total_cmp(&q.y));
    match (met.first(), met.last()) {
        (Some(lower), Some(upper)) => {
            if a.sin() >= 0.0 {
                *upper
            } else {
                *lower
            }
        }
        _ => corners,
    }
}

/// Outer and inner face of a muscle over its grid.
struct Sheet {
    nv: usize,
    ring: bool,
    u: Vec<f64>,
    outer: Vec<DVec3>,
    inner: Vec<DVec3>,
    fibre: Vec<DVec3>,
    blend: Vec<f64>,
    strand: Vec<[f64; 2]>,
    thickness: Vec<f64>,
    fade: Vec<f64>,
}

impl Sheet {
    fn of(grid: &Grid, w: &Weave, deep: &Field, ground: &Ground, sides: Option<&Sides>) -> Self {
        let skin = &ground.skin;
        let (nv, ring) = (grid.nv, grid.ring);
        let full = w.thickness * MM;
        let n0 = grid.normals(skin);
        // Extra columns next to the free borders, so that the edge can be round.
        let mut us: Vec<f64> = (0..grid.nu).map(|i| i as f64).collect();
        if !ring {
            let width = (1..grid.nu)
                .flat_map(|i| (0..nv).map(move |j| (i, j)))
                .map(|(i, j)| (grid.at(i, j) - grid.at(i - 1, j)).length())
                .sum::<f64>()
                / ((grid.nu - 1) * nv) as f64
                + 1e-9;
            let e = (full / width).min(0.9);
            let last = (grid.nu - 1) as f64;
            us.extend([0.18 * e, 0.5 * e, last - 0.18 * e, last - 0.5 * e]);
            us.sort_by(f64::total_cmp);
            us.dedup_by(|a, b| (*a - *b).abs() < 1e-6);
        }
        let m = us.len();
        let (mut p, mut n) = (Vec::with_capacity(m * nv), Vec::with_capacity(m * nv));
        for x in &us {
            let i = if ring { *x as usize } else { (*x as usize).min(grid.nu - 2) };
            let f = x - i as f64;
            for j in 0..nv {
                let k = i * nv + j;
                if f > 0.0 {
                    p.push(grid.p[k].lerp(grid.p[k + nv], f));
                    n.push((n0[k] * (1.0 - f) + n0[k + nv] * f).normalize_or_zero());
                } else {
                    p.push(grid.p[k]);
                    n.push(n0[k]);
                }
            }
        }
        let between = |side: &Vec<f64>| -> Vec<f64> {
            let last = grid.nu.saturating_sub(2);
            let column = |x: &f64| (if ring { *x as usize } else { (*x as usize).min(last) }, *x);
            us.iter()
                .map(column)
                .flat_map(|(i, x)| {
                    let f = x - i as f64;
                    (0..nv).map(move |j| {
                        let k = i * nv + j;
                        if f > 0.0 { side[k] + (side[k + nv] - side[k]) * f } else { side[k] }
                    })
                })
                .collect()
        };
        let sides: Option<Sides> = sides.map(|walls| walls.iter().map(between).collect());
        let u: Vec<f64> = us.iter().map(|x| x / if ring { grid.nu as f64 } else { (grid.nu - 1) as f64 }).collect();
        let g = Grid { nu: m, nv, p, ring };
        let v = |j: usize| j as f64 / (nv - 1) as f64;
        let fade = faded(&g, w);
        let mut blend = vec![1.0; m * nv];
        let mut want = vec![0.0; m * nv];
        for i in 0..m {
            let (b0, b1) = (w.belly[0].at(u[i]), w.belly[1].at(u[i]));
            // A belly that starts at 0 or ends at 1 is flesh up to the bone.
            let factor = match &w.across {
                Some(Across::Name(AcrossName::Lens)) => {
                    0.35 + 0.65 * (1.0 - (2.0 * u[i] - 1.0).powi(2)).max(0.0).sqrt()
                }
                Some(Across::Factors(list)) => Row::Many(list.clone()).at(u[i]),
                None => 1.0,
            };
            for j in 0..nv {
                let end = w.end_thickness * MM;
                // Flesh that goes to the very end, into another muscle or the skin, thins out there all the same.
                let [start, stop] = [(v(j), b0), (1.0 - v(j), 1.0 - b1)].map(|(x, b)| {
                    let flesh = if b < 2e-3 { 1.0 } else { smoothstep(0.0, 1.0, x / b) };
                    (flesh, if b < 2e-3 { smoothstep(0.0, 1.0, x / 0.12) } else { flesh })
                });
                let (bell, swell) = if ring { (1.0, 1.0) } else { (start.0 * stop.0, start.1 * stop.1) };
                let crossed = w.intersections.iter().map(|c| intersection(*c, u[i], v(j))).fold(0.0, f64::max);
                blend[i * nv + j] = bell * (1.0 - crossed);
                want[i * nv + j] = match &w.across {
                    // A ring's factors go from its opening to its rim; without them it is thickest there and runs out flat.
                    Some(Across::Factors(list)) if ring => (Row::Many(list.clone()).at(v(j)) * full).max(end),
                    _ if ring => full + (end - full) * v(j).powi(2),
                    _ => (end + (full - end) * swell) * factor * (1.0 - 0.3 * crossed),
                };
                // A sheet runs out as thin as paper.
                let paper = want[i * nv + j].min(0.3 * MM);
                want[i * nv + j] += (paper - want[i * nv + j]) * 0.8 * fade[i * nv + j];
            }
        }
        // Free room under the outer face (or to both sides of the middle), marched along the normal.
        let room = |p: DVec3, d: DVec3, limit: f64| {
            let mut t = 0.0;
            while t < limit
                && deep.at(p + d * (t + 0.5 * MM)) > 0.4 * MM
                && skin.at(p + d * (t + 0.5 * MM)) < -w.skin_margin * MM
            {
                t += 0.5 * MM;
            }
            t
        };
        let mut th: Vec<f64> = (0..m * nv)
            .map(|k| {
                let least = want[k].min(w.min_thickness * MM);
                let gap =
                    if w.middle {
                        2.0 * room(g.p[k], g.across(k / nv, k % nv).normalize_or_zero() * 0.0 - n[k], full / 2.0)
                            .min(room(g.p[k], n[k], full / 2.0))
                    } else {
                        // Attachment rows lie on bone: start the march a little outside.
                        room(g.p[k], -n[k], full)
                    };
                want[k].min(gap).max(least)
            })
            .collect();
        smooth_over(&mut th, m, nv, ring, 8);
        let middle_row: Vec<DVec3> = (0..nv).map(|j| (0..m).map(|i| g.at(i, j)).sum::<DVec3>() / m as f64).collect();
        let mut arc = vec![0.0];
        for k in 1..nv {
            arc.push(arc[k - 1] + (middle_row[k] - middle_row[k - 1]).length());
        }
        let total = arc[nv - 1].max(1e-6);
        let (mut outer, mut inner) = (Vec::with_capacity(m * nv), Vec::with_capacity(m * nv));
        // Distance of the two faces.
        let mut thin = Vec::with_capacity(m * nv);
        for i in 0..m {
            for j in 0..nv {
                let k = i * nv + j;
                // The pinned rows are the middle of the tendon; further in the grid is the outer face.
                let sink = if w.middle {
                    0.0
                } else if ring {
                    1.0
                } else {
                    smoothstep(0.0, 1.0, arc[j].min(total - arc[j]) / (8.0 * MM).min(total * 0.3))
                };
                let centre = g.p[k] - n[k] * (th[k] * 0.5 * sink);
                let rows = (j.min(nv - 1 - j)) as f64;
                let round = |x: f64| (1.0 - (1.0 - x).max(0.0).powi(2)).max(0.0).sqrt();
                let edge = if ring {
                    round(rows / 2.0)
                } else {
                    let d = (g.p[k] - g.at(0, j)).length().min((g.p[k] - g.at(m - 1, j)).length());
                    round(d / (th[k] * 0.5).max(0.6 * MM)) * round(rows / 1.5)
                };
                let h = th[k] * 0.5 * edge;
                thin.push(2.0 * h);
                outer.push(centre + n[k] * h);
                inner.push(centre - n[k] * h);
            }
        }
        // Lids bulge with the eyeball before the closed skin's flat lid.
        let lids = w.ring.as_ref().is_some_and(|r| r.opening == Some(Opening::Lids));
        let margin = if lids { -6.0 } else { w.skin_margin } * MM;
        settle(&mut outer, &g, 0.9 * MM, margin, ground, sides.as_ref());
        settle(&mut inner, &g, 0.3 * MM, margin, ground, sides.as_ref());
        // What was moved apart from its other face does not come to lie before it.
        for k in 0..m * nv {
            let (i, j) = (k / nv, k % nv);
            let free = j == 0 || j == nv - 1 || (!ring && (i == 0 || i == m - 1));
            let missing = 0.4 * thin[k] - (outer[k] - inner[k]).dot(n[k]);
            if !free && missing > 0.0 {
                outer[k] += n[k] * (missing / 2.0);
                inner[k] -= n[k] * (missing / 2.0);
            }
        }
        // The fields hold the left half of the body: the right one of a ring round its middle is the mirror.
        if ring && (0..nv).all(|j| (g.at(0, j).x + g.at(m / 2, j).x).abs() < 0.5 * MM) {
            for face in [&mut outer, &mut inner] {
                for i in m / 4 + 1..m - m / 4 {
                    for j in 0..nv {
                        let p = face[(3 * m / 2 - i) % m * nv + j];
                        face[i * nv + j] = DVec3::new(-p.x, p.y, p.z);
                    }
                }
                for i in [m / 4, m - m / 4] {
                    for j in 0..nv {
                        face[i * nv + j].x = 0.0;
                    }
                }
            }
        }
        // Strands: millimetres across at the middle of the fibres, millimetres along.
        let mut across = vec![0.0];
        for i in 1..m {
            let step: f64 = (nv / 4..=nv * 3 / 4).map(|j| (g.at(i, j) - g.at(i - 1, j)).length()).sum::<f64>()
                / (nv * 3 / 4 - nv / 4 + 1) as f64;
            across.push(across[i - 1] + step / MM);
        }
        let mut strand = Vec::with_capacity(m * nv);
        for i in 0..m {
            let mut along = 0.0;
            for j in 0..nv {
                if j > 0 {
                    along += (g.at(i, j) - g.at(i, j - 1)).length() / MM;
                }
                // There and back again: no jump where a ring closes.
                let round = 1.0 - (2.0 * u[i] - 1.0).abs();
                strand.push(if ring { [j as f64 / (nv - 1) as f64 * 18.0, round * 75.0] } else { [across[i], along] });
            }
        }
        let fibre = (0..m * nv)
            .map(|k| if ring { g.across(k / nv, k % nv).normalize_or_zero() } else { g.along(k / nv, k % nv) })
            .collect();
        Self { nv, ring, u, outer, inner, fibre, blend, strand, thickness: th, fade }
    }

    fn columns(&self) -> usize {
        self.u.len()
    }

    fn nearest_column(&self, u: f64) -> usize {
        (1..self.u.len() - 1).min_by(|&a, &b| (self.u[a] - u).abs().total_cmp(&(self.u[b] - u).abs())).unwrap_or(0)
    }

    /// Closed mesh of the columns from..=to; borders inside the muscle get a wall.
    fn solid(&self, from: usize, to: usize) -> Solid {
        let (nv, m) = (self.nv, self.columns());
        let columns: Vec<usize> = (from..=to).collect();
        let c = columns.len();
        let mut s = Solid::default();
        let put = |s: &mut Solid, k: usize, p: DVec3| {
            s.mesh.vertices.push(p);
            s.fibre.push(self.fibre[k]);
            s.blend.push(self.blend[k]);
            s.strand.push(self.strand[k].map(|x| x / 512.0));
            s.thickness.push(self.thickness[k]);
            s.fade.push(self.fade[k]);
            s.mesh.vertices.len() as u32 - 1
        };
        let mut a = vec![0; c * nv];
        let mut b = vec![0; c * nv];
        for (x, &i) in columns.iter().enumerate() {
            for j in 0..nv {
                a[x * nv + j] = put(&mut s, i * nv + j, self.outer[i * nv + j]);
            }
        }
        for (x, &i) in columns.iter().enumerate() {
            for j in 0..nv {
                // The free border ring is shared by both faces.
                let free = j == 0 || j == nv - 1 || (!self.ring && (i == 0 || i == m - 1));
                b[x * nv + j] = if free { a[x * nv + j] } else { put(&mut s, i * nv + j, self.inner[i * nv + j]) };
            }
        }
        let quads = if self.ring { c } else { c - 1 };
        for x in 0..quads {
            let y = (x + 1) % c;
            for j in 0..nv - 1 {
                let f = |g: &[u32], x: usize, j: usize| g[x * nv + j];
                let (p, q, r, t) = (f(&a, x, j), f(&a, y, j), f(&a, y, j + 1), f(&a, x, j + 1));
                s.mesh.triangles.extend([[p, q, r], [p, r, t]]);
                let (p, q, r, t) = (f(&b, x, j), f(&b, y, j), f(&b, y, j + 1), f(&b, x, j + 1));
                s.mesh.triangles.extend([[p, r, q], [p, t, r]]);
            }
        }
        if !self.ring {
            for (x, inner_border, turn) in [(0, from > 0, false), (c - 1, to + 1 < m, true)] {
                if !inner_border {
                    continue;
                }
                let i = columns[x];
                let wall: Vec<(u32, u32)> = (0..nv)
                    .map(|j| {
                        let k = i * nv + j;
                        (put(&mut s, k, self.outer[k]), put(&mut s, k, self.inner[k]))
                    })
                    .collect();
                for j in 0..nv - 1 {
                    let ((p, q), (r, t)) = (wall[j], wall[j + 1]);
                    s.mesh.triangles.extend(if turn { [[p, q, t], [p, t, r]] } else { [[p, t, q], [p, r, t]] });
                }
            }
        }
        s.mesh.triangles.retain(|t| t[0] != t[1] && t[1] != t[2] && t[2] != t[0]);
        // Corner cells fold on themselves: drop the pair.
        let mut count = std::collections::HashMap::new();
        let key = |t: &[u32; 3]| {
            let mut k = *t;
            k.sort_unstable();
            k
        };
        for t in &s.mesh.triangles {
            *count.entry(key(t)).or_insert(0) += 1;
        }
        s.mesh.triangles.retain(|t| count[&key(t)] == 1);
        if s.mesh.volume() < 0.0 {
            s.mesh.flip();
        }
        s
    }
}

/// How far the fibres of a weave have ended at each place of its grid, by the distances to its borders.
fn faded(g: &Grid, w: &Weave) -> Vec<f64> {
    let (m, nv) = (g.nu, g.nv);
    let rest = |distance: f64, over: f64| if over > 0.0 { (distance / (over * MM)).min(1.0) } else { 1.0 };
    // Ways from the start to each place along the fibres and across them.
    let step = |a: usize, b: usize| (g.p[a] - g.p[b]).length();
    let (mut along, mut across) = (vec![0.0; m * nv], vec![0.0; m * nv]);
    for k in 0..m * nv {
        if k % nv > 0 {
            along[k] = along[k - 1] + step(k, k - 1);
        }
        if k >= nv {
            across[k] = across[k - nv] + step(k, k - nv);
        }
    }
    let left = |k: usize| {
        let (i, j) = (k / nv, k % nv);
        let ends = rest(along[i * nv + nv - 1] - along[k], w.fade[1]);
        if g.ring {
            return ends;
        }
        let sides = rest(across[k], w.hem[0]) * rest(across[(m - 1) * nv + j] - across[k], w.hem[1]);
        ends * rest(along[k], w.fade[0]) * sides
    };
    (0..m * nv).map(|k| 1.0 - left(k)).collect()
}

/// Evens out values over a grid of `m` columns of `nv`, in both directions; a ring closes on itself across.
fn smooth_over<T>(values: &mut [T], m: usize, nv: usize, ring: bool, times: usize)
where
    T: Copy + std::ops::Add<Output = T> + std::ops::Mul<f64, Output = T>,
{
    for _ in 0..times {
        let old = values.to_vec();
        let at = |i: usize, j: usize| old[i * nv + j];
        for i in 0..m {
            let wrapped = if ring { [(i + m - 1) % m, (i + 1) % m] } else { [i.saturating_sub(1), (i + 1).min(m - 1)] };
            for j in 0..nv {
                let (a, b) = (j.saturating_sub(1), (j + 1).min(nv - 1));
                let line = |i: usize| at(i, a) * 0.25 + at(i, j) * 0.5 + at(i, b) * 0.25;
                values[i * nv + j] = line(i) * 0.5 + (line(wrapped[0]) + line(wrapped[1])) * 0.25;
            }
        }
    }
}

/// Vertices inside bone, through a wall or outside the skin are corrected; the correction is smoothed over the grid, not
/// the surface. Walls have the last word.
fn settle(points: &mut [DVec3], grid: &Grid, clear: f64, margin: f64, ground: &Ground, sides: Option<&Sides>) {
    let (skin, rest) = (&ground.skin, &ground.rest);
    let pull_in = |p: DVec3| p - skin.gradient(p) * (skin.at(p) + margin).clamp(0.0, 5.0 * MM);
    let off_walls = |k: usize, p: DVec3, clear: f64| {
        sides.map_or(DVec3::ZERO, |sides| ground.walls.shift(p, |wall| sides[wall][k], clear))
    };
    for passes in [4, 1] {
        let mut shift: Vec<DVec3> = points
            .iter()
            .enumerate()
            .map(|(k, &p0)| {
                let mut p = p0;
                for _ in 0..4 {
                    let need = (clear - rest.at(p)).clamp(0.0, 5.0 * MM);
                    if need > 0.0 {
                        p += outward(rest, skin.gradient(p), p) * need;
                    }
                    p = pull_in(p);
                }
                let off = off_walls(k, p, clear);
                (p - p0).clamp_length_max(4.0 * MM) + off
            })
            .collect();
        smooth_over(&mut shift, grid.nu, grid.nv, grid.ring, passes);
        for (p, s) in points.iter_mut().zip(shift) {
            *p += s;
        }
    }
    for (k, p) in points.iter_mut().enumerate() {
        *p = pull_in(*p);
        *p += off_walls(k, *p, 0.3 * MM);
    }
}

#[cfg(test)]
mod tests {
    use super::{MM, crossed, rim_at};
    use glam::DVec3;

    fn fibre(points: &[[f64; 3]]) -> Vec<DVec3> {
        points.iter().map(|p| DVec3::from(*p) * MM).collect()
    }

    #[test]
    fn fibres_that_change_places_are_crossed() {
        let straight = fibre(&[[0.0, 0.0, 0.0], [0.0, 100.0, 0.0]]);
        let beside = fibre(&[[10.0, 0.0, 0.0], [10.0, 100.0, 0.0]]);
        let over = fibre(&[[20.0, 0.0, 2.0], [0.0, 100.0, 2.0]]);
        assert_eq!(crossed(&[straight.clone(), beside.clone()]), None);
        assert_eq!(crossed(&[straight, beside, over]), Some(1));
    }

    #[test]
    fn fibres_that_meet_at_an_end_or_turn_round_each_other_are_not() {
        let straight = fibre(&[[0.0, 0.0, 0.0], [0.0, 100.0, 0.0]]);
        let meeting = fibre(&[[30.0, 0.0, 0.0], [0.1, 100.0, 0.0]]);
        assert_eq!(crossed(&[straight.clone(), meeting]), None);
        let turning = fibre(&[[20.0, 0.0, 0.0], [0.0, 50.0, 20.0], [-20.0, 100.0, 0.0]]);
        assert_eq!(crossed(&[straight, turning]), None);
    }

    #[test]
    fn a_ring_follows_the_rim_of_its_opening_into_both_corners() {
        let rim = fibre(&[[15.0, 1.0, 0.0], [0.0, 5.0, 0.0], [-13.0, -1.0, 0.0], [1.0, -4.0, 0.0]]);
        let quarter = std::f64::consts::FRAC_PI_2;
        let at = |a: f64| rim_at(&rim, a) / MM;
        assert!((at(0.0) - DVec3::new(15.0, 1.0, 0.0)).length() < 1e-9);
        assert!((at(2.0 * quarter) - DVec3::new(-13.0, -1.0, 0.0)).length() < 1e-6);
        let (upper, lower) = (at(quarter), at(3.0 * quarter));
        assert!((upper.x - 1.0).abs() < 1e-6 && upper.y > 4.5 && upper.y < 5.0, "{upper}");
        assert!((lower.x - 1.0).abs() < 1e-6 && (lower.y + 4.0).abs() < 0.1, "{lower}");
    }
}
