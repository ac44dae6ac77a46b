//! Every point's demonstration against the real bodies: the contact lies on the skin, never in it, and layers keep their order.

mod support;

use glam::{Mat2, Vec2, Vec3};
use std::collections::HashMap;
use std::sync::OnceLock;
use trigger_point_atlas::body::places::{PointPlace, point_on_skin};
use trigger_point_atlas::body::{Bvh, Model, Part, Surface, Tissue};
use trigger_point_atlas::catalog::{Catalog, Point, Side};
use trigger_point_atlas::pressure::{Firmness, Phase, Timeline};
use trigger_point_atlas::touch::dent::drag;
use trigger_point_atlas::touch::ground::ground;
use trigger_point_atlas::touch::lie::{SOLID, depth};
use trigger_point_atlas::touch::underside::OPEN_M;
use trigger_point_atlas::touch::{
    Column, Dent, Fineness, Give, Grid, Lie, Patch, Placed, Section, Shape, Sinks, Solid, Under, contact_frame,
};

/// A body ready for questions.
struct Body {
    model: Model,
    skin: Surface,
    muscles: Vec<(Vec<Vec3>, Vec<u32>, Bvh)>,
    bone: (Vec<Vec3>, Vec<u32>, Bvh),
}

impl Body {
    fn read(file: &str) -> Self {
        let model = Model::read(&std::fs::read(support::assets().join("model").join(file)).unwrap()).unwrap();
        let part = model.parts.iter().find(|p| p.name.starts_with("skin")).unwrap();
        let skin = Surface::new(part.mesh.positions.clone(), part.mesh.normals.clone(), part.mesh.indices.clone());
        let layer = |tissue: Tissue| {
            let (mut positions, mut indices) = (vec![], vec![]);
            for part in model.parts.iter().filter(|p| p.tissue == tissue) {
                let base = positions.len() as u32;
                positions.extend_from_slice(&part.mesh.positions);
                indices.extend(part.mesh.indices.iter().map(|i| i + base));
            }
            let bvh = Bvh::new(&positions, &indices);
            (positions, indices, bvh)
        };
        let muscles = [Tissue::Superficial, Tissue::Intermediate, Tissue::Deep].map(layer).into();
        let bone = layer(Tissue::Skeleton);
        Self { model, skin, muscles, bone }
    }

    fn part(&self, muscle: &str, side: Side) -> Option<&Part> {
        let sided = side.suffixed(muscle);
        self.model.parts.iter().find(|p| p.name == sided || p.name == muscle)
    }

    /// Where a point is on this body, as the viewer marks it.
    fn place(&self, point: &Point, side: Side) -> Option<(Vec3, Vec3)> {
        let mesh = |name: &str| self.model.mesh(name);
        let PointPlace { skin, .. } = point_on_skin(point, side, &self.model.landmarks, &self.skin, mesh).unwrap()?;
        Some((skin.position, skin.normal))
    }

    fn column(&self, point: &Point, side: Side, place: Vec3, out: Vec3) -> Column {
        let target = self
            .part(&point.muscle, side)
            .map(|part| (&part.mesh.positions, &part.mesh.indices, Bvh::new(&part.mesh.positions, &part.mesh.indices)));
        self.beneath(target.as_ref(), |under| under.column(place, -out))
    }

    fn beneath<T>(&self, target: Option<&(&Vec<Vec3>, &Vec<u32>, Bvh)>, ask: impl FnOnce(&Under) -> T) -> T {
        ask(&Under {
            muscles: self
                .muscles
                .iter()
                .map(|(p, i, b)| Solid { positions: p, indices: i, bvh: b, parts: &[] })
                .collect(),
            target: target.map(|(p, i, b)| Solid { positions: p, indices: i, bvh: b, parts: &[] }),
            bone: Some(Solid { positions: &self.bone.0, indices: &self.bone.1, bvh: &self.bone.2, parts: &[] }),
        })
    }
}

fn contacts() -> &'static Model {
    static CONTACTS: OnceLock<Model> = OnceLock::new();
    CONTACTS.get_or_init(|| Model::read(&std::fs::read(support::assets().join("model/contacts.glb")).unwrap()).unwrap())
}

/// A demonstration at one place of one body.
struct Press<'a> {
    body: &'a Body,
    shape: &'a Part,
    place: Vec3,
    lie: Lie,
    ground: Grid,
    column: Column,
    area_cm2: f32,
    way_m: f32,
}

/// The skin over a place of the contact: what is cast along the contact frame's axis meets the same skin at every instant.
struct Over {
    contact: Vec3,
    skin: Vec3,
}

impl Press<'_> {
    fn dent(&self, timeline: &Timeline, t_s: f64) -> Dent {
        self.dent_after(None, timeline, t_s)
    }

    fn dent_after(&self, before: Option<&Dent>, timeline: &Timeline, t_s: f64) -> Dent {
        let now = timeline.frame(t_s);
        let give = Give::new(&self.column, &now.layers);
        let out = self.lie.axes.y_axis;
        let drag = drag(&now, out.any_orthonormal_vector(), out);
        let placed = Placed { lie: self.lie.clone(), at: self.place, ground: self.ground.clone() };
        Dent::after(before.cloned(), &now, &give, placed, self.area_cm2, drag)
    }

    /// Places of the contact with the skin at rest that they are over, while the contact is `above_m` over its place; and
    /// the contact's other places, which are clear of the dent.
    fn over(&self, above_m: f32) -> (Vec<Over>, Vec<Vec3>) {
        let skin = &self.body.skin;
        let pose = self.lie.pose(self.place, above_m);
        let out = self.lie.axes.y_axis;
        let (mut over, mut beside) = (vec![], vec![]);
        for (p, colour) in self.shape.mesh.positions.iter().zip(&self.shape.mesh.colour) {
            if colour[3] < SOLID || p.length() >= self.lie.reach_m {
                continue;
            }
            let contact = pose.transform_point3(*p);
            let at = self.lie.axes.transpose() * (contact - self.place);
            if at.x.abs().max(at.z.abs()) >= self.ground.half_m || at.y >= OPEN_M {
                beside.push(contact);
                continue;
            }
            let Some((distance, hit)) = skin.cast(contact + out * 0.025, -out) else { continue };
            if distance < 0.08 {
                over.push(Over { contact, skin: hit.position });
            }
        }
        (over, beside)
    }

    /// How far the contact is inside the skin as it is drawn, and how far off it, metres.
    fn fit(&self, dent: &Dent, (over, beside): &(Vec<Over>, Vec<Vec3>), above_m: f32) -> (f32, f32) {
        let out = dent.axes.y_axis;
        let lower = out * (dent.above_m - above_m);
        let (mut inside, mut gap) = (0.0f32, f32::INFINITY);
        for Over { contact, skin } in over {
            let moved = dent.skin(*skin);
            let off = (*contact + lower - *skin).dot(out) - moved;
            if -off > inside {
                // What hangs over, such as an arm over the armpit, is no skin that the contact is under.
                inside = inside.max((-off).min(depth(*contact + lower, &self.body.skin) + moved.max(0.0)));
            }
            gap = gap.min(off.max(0.0));
        }
        let deepest = beside.iter().map(|p| depth(*p + lower, &self.body.skin)).fold(0.0, f32::max);
        (inside.max(deepest), gap)
    }
}

fn presses<'a>(catalog: &'a Catalog, body: &'a Body) -> impl Iterator<Item = (&'a Point, Side, Press<'a>, Timeline)> {
    let only = std::env::var("FIT_POINT").ok();
    catalog.points().iter().filter(move |p| only.as_ref().is_none_or(|o| o.split(',').any(|o| o == p.id))).flat_map(
        move |point| {
            Side::BOTH.into_iter().filter(|s| point.sides.has(*s)).filter_map(move |side| {
                let pressure = point.pressure.as_ref()?;
                let (place, out) = body.place(point, side)?;
                let shape = contacts().parts.iter().find(|p| p.name == pressure.contact.name()).expect("a contact");
                let column = body.column(point, side, place, out);
                let opacity: Vec<u8> = shape.mesh.colour.iter().map(|c| c[3]).collect();
                let form = Shape { positions: &shape.mesh.positions, indices: &shape.mesh.indices, opacity: &opacity };
                let wished = contact_frame(out, side);
                let lie = Lie::new(&form, wished, place, Sinks::new(pressure), &body.skin);
                let ground = ground(lie.underside.0.half_m, &body.skin, place, lie.axes);
                let (area_cm2, way_m) = (pressure.area_cm2, pressure.way_mm() * 0.5e-3);
                let press = Press { body, shape, place, lie, ground, column, area_cm2, way_m };
                Some((point, side, press, Timeline::new(pressure, Firmness::Firm)))
            })
        },
    )
}

/// Settled, half sunk in, held, half let go, at rest.
fn instants(timeline: &Timeline) -> impl Iterator<Item = f64> {
    let at = |phase: Phase, share: f64| {
        let span = timeline.schedule().spans().iter().find(|s| s.phase == phase)?;
        Some(span.start_s + (span.end_s - span.start_s) * share)
    };
    [(Phase::Settle, 0.999), (Phase::Sink, 0.5), (Phase::Hold, 0.7), (Phase::Release, 0.5), (Phase::Rest, 0.05)]
        .into_iter()
        .filter_map(move |(phase, share)| at(phase, share))
        .collect::<Vec<_>>()
        .into_iter()
}

/// Asks every press of both bodies at once, and joins what is wrong.
fn wrong(ask: impl Fn(&Press, &Timeline) -> Vec<String> + Sync) -> (usize, Vec<String>) {
    let catalog = support::catalogue();
    let of = |file: &str| {
        let body = Body::read(file);
        let mut wrong = vec![];
        let mut seen = 0;
        for (point, side, press, timeline) in presses(&catalog, &body) {
            seen += 1;
            if IN_A_CREASE.contains(&point.id.as_str()) {
                continue;
            }
            let name = format!("{file} {} {} {}", point.id, side.name(), press.shape.name);
            wrong.extend(ask(&press, &timeline).into_iter().map(|what| format!("{name}: {what}")));
        }
        (seen, wrong)
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| of("torso-head-female.glb"));
        let (seen, mut wrong) = of("torso-head.glb");
        let (others, more) = other.join().expect("the other body");
        wrong.extend(more);
        (seen + others, wrong)
    })
}

/// The contact is never deeper than this in the skin as it is drawn, nor farther off it, metres.
const MOST_INSIDE_M: f32 = 0.0004;
const MOST_GAP_M: f32 = 0.001;
/// Fingers that go into a crease of the skin touch both its sides, of which the grid of heights holds one: the armpit, and
/// the angle of the neck, and behind the ear.
const IN_A_CREASE: [&str; 7] = [
    "coracobrachialis-1",
    "latissimus-dorsi-2",
    "levator-scapulae-1",
    "subscapularis-1",
    "subscapularis-2",
    "temporalis-3",
    "teres-major-2",
];
/// Skin is drawn out to no more than this, and neighbouring triangles turn against each other by no more, degrees.
const MOST_STRETCH: f32 = 2.5;
const MOST_TURN_DEG: f32 = 50.0;

#[test]
fn at_every_point_the_contact_lies_on_skin_that_is_neither_torn_nor_folded() {
    let (seen, wrong) = wrong(|press, timeline| {
        let mut wrong = vec![];
        let over = press.over(0.0);
        let sheet = Sheet::new(press);
        for t_s in instants(timeline) {
            let dent = press.dent(timeline, t_s);
            let (inside, gap) = press.fit(&dent, &over, 0.0);
            // Between presses the contact is lifted.
            let lifted_m = timeline.frame(t_s).gap_mm * 1e-3;
            if inside > MOST_INSIDE_M || gap > MOST_GAP_M + lifted_m {
                let [inside, gap, lie] = [inside, gap, press.lie.inside_m].map(|m| m * 1e3);
                wrong.push(format!("at {t_s:.1} {inside:.2} mm in, {gap:.2} mm off; lie {lie:.2}"));
            }
            wrong.extend(sheet.wrong(&dent).into_iter().map(|what| format!("at {t_s:.1} {what}")));
        }
        wrong
    });
    assert!(wrong.is_empty(), "{} wrong of {seen}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(seen > 400, "only {seen} demonstrations");
}

/// Skin of an instant that was played to is no farther than this from the same one sought, metres.
const PLAYED_M: f32 = 0.0001;

#[test]
fn the_skin_is_the_same_whether_an_instant_is_played_to_or_sought() {
    let catalog = support::catalogue();
    let body = Body::read("torso-head.glb");
    // A press, a pinch, a ball, an elbow, a stroke.
    let points =
        ["trapezius-lower-1", "trapezius-upper-1", "gluteus-medius-1", "gluteus-maximus-1", "iliocostalis-lumborum-1"];
    for (point, side, press, timeline) in presses(&catalog, &body) {
        if side != Side::Right || !points.contains(&point.id.as_str()) {
            continue;
        }
        let mut last = None;
        for frame in 0..(timeline.duration_s() * 12.0) as usize {
            let t_s = frame as f64 / 12.0;
            last = Some(press.dent_after(last.as_ref(), &timeline, t_s));
            let (Some(played), 0) = (&last, frame % 40) else { continue };
            let sought = press.dent(&timeline, t_s);
            let apart = played.moved.values.iter().zip(&sought.moved.values).map(|(a, b)| (a - b).abs());
            let most = apart.fold(0.0, f32::max);
            assert!(most <= PLAYED_M, "{} at {t_s:.2} s: {:.3} mm apart", point.id, most * 1e3);
        }
    }
}

/// The skin round a contact in the triangles that are drawn.
struct Sheet {
    rest: Vec<Vec3>,
    triangles: Vec<[usize; 3]>,
    pairs: Vec<[usize; 2]>,
    /// Normals at rest.
    normals: Vec<Vec3>,
}

fn normals(at: &[Vec3], triangles: &[[usize; 3]]) -> Vec<Vec3> {
    let normal = |t: &[usize; 3]| (at[t[1]] - at[t[0]]).cross(at[t[2]] - at[t[0]]).normalize_or_zero();
    triangles.iter().map(normal).collect()
}

impl Sheet {
    fn new(press: &Press) -> Self {
        let skin = &press.body.skin;
        let patch = Patch::new(skin, press.place, Fineness::new(press.ground.half_m, press.way_m));
        let rest: Vec<Vec3> = patch.vertices.iter().map(|blend| blend.position(skin)).collect();
        let triangles: Vec<[usize; 3]> =
            patch.indices.chunks_exact(3).map(|t| [t[0], t[1], t[2]].map(|v| v as usize)).collect();
        let pairs = neighbours(&rest, &triangles);
        let normals = normals(&rest, &triangles);
        Self { rest, triangles, pairs, normals }
    }

    /// What is torn or folded.
    fn wrong(&self, dent: &Dent) -> Vec<String> {
        let Self { rest, triangles, .. } = self;
        let out = dent.axes.y_axis;
        let now: Vec<Vec3> = rest.iter().map(|p| *p + out * dent.skin(*p)).collect();
        let at = |t: usize| dent.local(rest[triangles[t][0]]) * 1e3;
        let mut wrong = vec![];
        let stretched = triangles.iter().enumerate().map(|(k, t)| (stretch(rest, &now, t), k));
        let (most, k) = stretched.max_by(|a, b| a.0.total_cmp(&b.0)).expect("a triangle");
        if most > MOST_STRETCH {
            wrong.push(format!("stretched by {most:.2} at {}", at(k)));
        }
        let after = normals(&now, triangles);
        let bent = |normals: &[Vec3], a: usize, b: usize| normals[a].dot(normals[b]).clamp(-1.0, 1.0).acos();
        let turned = self.pairs.iter().map(|&[a, b]| (bent(&after, a, b) - bent(&self.normals, a, b), a));
        let (most, k) = turned.max_by(|a, b| a.0.total_cmp(&b.0)).expect("a pair");
        if most.to_degrees() > MOST_TURN_DEG {
            wrong.push(format!("bent by {:.0} degrees at {}", most.to_degrees(), at(k)));
        }
        let over =
            self.normals.iter().zip(&after).position(|(before, now)| before.dot(out) > 0.1 && now.dot(out) < 0.0);
        wrong.extend(over.map(|k| format!("turned over at {}", at(k))));
        wrong
    }
}

/// By how much a triangle is drawn out, at most, from one form to another.
fn stretch(rest: &[Vec3], now: &[Vec3], t: &[usize; 3]) -> f32 {
    let flat = |at: &[Vec3]| {
        let (u, v) = (at[t[1]] - at[t[0]], at[t[2]] - at[t[0]]);
        let length = u.length();
        let along = u / length;
        Mat2::from_cols(Vec2::new(length, 0.0), Vec2::new(v.dot(along), (v - along * v.dot(along)).length()))
    };
    let (rest, now) = (flat(rest), flat(now));
    // Triangles without area have no form.
    if rest.determinant() < 1e-11 {
        return 1.0;
    }
    let m = now * rest.inverse();
    let (a, b) = (m.x_axis.length_squared() + m.y_axis.length_squared(), m.determinant());
    ((a + (a * a - 4.0 * b * b).max(0.0).sqrt()) * 0.5).sqrt()
}

/// Triangles that share an edge.
fn neighbours(positions: &[Vec3], triangles: &[[usize; 3]]) -> Vec<[usize; 2]> {
    let mut edges: HashMap<[[u32; 3]; 2], usize> = HashMap::new();
    let mut pairs = vec![];
    let bits = |v: usize| positions[v].to_array().map(f32::to_bits);
    let area = |t: &[usize; 3]| {
        let [a, b, c] = t.map(|v| positions[v]);
        (b - a).cross(c - a).length()
    };
    for (number, t) in triangles.iter().enumerate().filter(|(_, t)| area(t) > 1e-9) {
        for k in 0..3 {
            let mut edge = [bits(t[k]), bits(t[(k + 1) % 3])];
            edge.sort_unstable();
            if let Some(other) = edges.insert(edge, number) {
                pairs.push([other, number]);
            }
        }
    }
    pairs
}

#[test]
fn layers_keep_their_order_and_bone_stays_at_every_point() {
    let catalog = support::catalogue();
    let mut met = 0;
    for file in ["torso-head.glb", "torso-head-female.glb"] {
        let body = Body::read(file);
        for point in catalog.points() {
            let Some(pressure) = &point.pressure else { continue };
            for side in Side::BOTH.into_iter().filter(|s| point.sides.has(*s)) {
                let Some((place, out)) = body.place(point, side) else { continue };
                let column = body.column(point, side, place, out);
                met += u32::from(column.met);
                for firmness in Firmness::ALL {
                    let timeline = Timeline::new(pressure, firmness);
                    for k in 0..=20 {
                        let t_s = timeline.schedule().duration_s() * f64::from(k) / 20.0;
                        let now = timeline.frame(t_s);
                        let give = Give::new(&column, &now.layers);
                        let skin_m = f64::from(now.layers.skin_mm) * 1e-3;
                        assert!(f64::from(give.skin_m) <= skin_m + 1e-6, "{}", point.id);
                        // Down a column under the contact: where each depth is now.
                        let bone_m = give.depths_m[2];
                        let now_at = |depth_m: f32| depth_m + give.skin_m * give.share(depth_m);
                        let steps: Vec<f32> = (0..=60).map(|k| now_at(bone_m * k as f32 / 60.0)).collect();
                        assert!(steps.iter().all(|d| d.is_finite()), "{} {}", point.id, side.name());
                        assert!(
                            steps.windows(2).all(|w| w[1] - w[0] > bone_m / 60.0 * 0.3),
                            "{file} {} {} at {t_s}: a layer is squeezed away or turned over: {give:?}",
                            point.id,
                            side.name()
                        );
                        assert!((steps[60] - bone_m).abs() < 1e-6, "{}: bone gives", point.id);
                    }
                }
            }
        }
    }
    assert!(met > 400, "the muscle is met straight down at {met} places only");
}

#[test]
fn a_cut_shows_the_skin_as_it_is_and_its_layers_in_order() {
    let catalog = support::catalogue();
    let body = Body::read("torso-head.glb");
    for point in catalog.points().iter().filter(|p| p.pressure.is_some()) {
        let side = Side::BOTH.into_iter().find(|s| point.sides.has(*s)).unwrap();
        let Some((place, out)) = body.place(point, side) else { continue };
        let along = out.any_orthonormal_vector();
        let target = body
            .part(&point.muscle, side)
            .map(|part| (&part.mesh.positions, &part.mesh.indices, Bvh::new(&part.mesh.positions, &part.mesh.indices)));
        let section = body.beneath(target.as_ref(), |under| {
            Section::new([place, out, along, along.cross(out)], None, &body.skin, under)
        });
        let near = |p: Vec3| p.distance(place) < section.cut.half_width * 0.6;
        for corner in &section.corners {
            assert!(corner.position.is_finite() && corner.bounds.iter().all(|b| b.is_finite()), "{}", point.id);
            let [muscle, from, to, bone] = corner.bounds;
            assert!(
                0.0 < muscle && muscle <= from + 1e-4 && from <= to + 1e-4 && to <= bone + 1e-3,
                "{} {corner:?}",
                point.id
            );
            if corner.local.z == 0.0 && corner.local.y == 0.0 && near(corner.position) {
                // In a fold such as the armpit the skin turns away faster than the cut's columns follow.
                let skin = body.skin.nearest(corner.position).unwrap();
                let off = skin.position.distance(corner.position);
                assert!(off < 0.0025 || skin.normal.dot(out) < 0.8, "{}: {} mm off the skin", point.id, off * 1e3);
            }
        }
        assert!(section.indices.iter().all(|i| (*i as usize) < section.corners.len()));
    }
}
