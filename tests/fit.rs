//! Every point's demonstration against the real bodies: the contact lies on the skin, never in it, and layers keep their order.

mod support;

use glam::Vec3;
use std::sync::OnceLock;
use trigger_point_atlas::body::places::{PointPlace, point_on_skin};
use trigger_point_atlas::body::{Bvh, Model, Part, Surface, Tissue};
use trigger_point_atlas::catalog::{Catalog, Point, Side};
use trigger_point_atlas::pressure::{Firmness, Phase, Timeline};
use trigger_point_atlas::touch::lie::{SOLID, depth};
use trigger_point_atlas::touch::patch::PATCH_M;
use trigger_point_atlas::touch::underside::{HALF_M, OPEN_M};
use trigger_point_atlas::touch::{Column, Dent, Give, Lie, Patch, Section, Shape, Sinks, Solid, Under, contact_frame};

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
            muscles: self.muscles.iter().map(|(p, i, b)| Solid { positions: p, indices: i, bvh: b }).collect(),
            target: target.map(|(p, i, b)| Solid { positions: p, indices: i, bvh: b }),
            bone: Some(Solid { positions: &self.bone.0, indices: &self.bone.1, bvh: &self.bone.2 }),
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
    /// Parts of an edge of the skin's triangles there.
    parts: usize,
    column: Column,
    area_cm2: f32,
}

impl Press<'_> {
    /// How far the contact is inside the skin as it is drawn, and how far off it, metres.
    fn fit(&self, dent: &Dent, above_m: f32) -> (f32, f32) {
        let skin = &self.body.skin;
        let pose = self.lie.pose(self.place, above_m);
        let out = dent.axes.y_axis;
        let (mut inside, mut gap) = (0.0f32, f32::INFINITY);
        for (p, colour) in self.shape.mesh.positions.iter().zip(&self.shape.mesh.colour) {
            if colour[3] < SOLID || p.length() >= self.lie.reach_m {
                continue;
            }
            let world = pose.transform_point3(*p);
            let at = dent.local(world);
            if at.x.abs() < HALF_M && at.z.abs() < HALF_M && at.y < OPEN_M {
                // Along the normal the dented skin keeps its triangles.
                let Some((distance, hit)) = skin.cast(world + out * 0.025, -out) else { continue };
                if distance > 0.08 {
                    continue;
                }
                let corners = skin.corners(hit.triangle).map(|v| skin.positions[v as usize]);
                let blend = |w: [f32; 3]| corners[0] * w[0] + corners[1] * w[1] + corners[2] * w[2];
                let (part, shares) = Patch::part_of(hit.weights, self.parts);
                let moved: f32 = part.iter().zip(shares).map(|(w, s)| dent.skin(blend(*w)) * s).sum();
                let off = distance - 0.025 - moved;
                if -off > inside {
                    // What hangs over, such as an arm over the armpit, is no skin that the contact is under.
                    inside = inside.max((-off).min(depth(world, skin) + moved.max(0.0)));
                }
                gap = gap.min(off.max(0.0));
            } else {
                inside = inside.max(depth(world, skin));
            }
        }
        (inside, gap)
    }
}

fn presses<'a>(catalog: &'a Catalog, body: &'a Body) -> impl Iterator<Item = (&'a Point, Side, Press<'a>, Timeline)> {
    let only = std::env::var("FIT_POINT").ok();
    catalog.points().iter().filter(move |p| only.as_ref().is_none_or(|o| *o == p.id)).flat_map(move |point| {
        Side::BOTH.into_iter().filter(|s| point.sides.has(*s)).filter_map(move |side| {
            let pressure = point.pressure.as_ref()?;
            let (place, out) = body.place(point, side)?;
            let shape = contacts().parts.iter().find(|p| p.name == pressure.contact.name()).expect("a contact");
            let column = body.column(point, side, place, out);
            let opacity: Vec<u8> = shape.mesh.colour.iter().map(|c| c[3]).collect();
            let form = Shape { positions: &shape.mesh.positions, indices: &shape.mesh.indices, opacity: &opacity };
            let wished = contact_frame(out, side);
            let lie = Lie::new(&form, wished, place, Sinks::new(pressure), &body.skin);
            let parts = Patch::new(&body.skin, place, PATCH_M).parts;
            let press = Press { body, shape, place, lie, parts, column, area_cm2: pressure.area_cm2 };
            Some((point, side, press, Timeline::new(pressure, Firmness::Firm)))
        })
    })
}

#[test]
fn the_contact_lies_on_the_skin_and_never_in_it_at_every_point() {
    let catalog = support::catalogue();
    let mut wrong = vec![];
    let mut seen = 0;
    for file in ["torso-head.glb", "torso-head-female.glb"] {
        let body = Body::read(file);
        for (point, side, press, timeline) in presses(&catalog, &body) {
            seen += 1;
            let spans = timeline.schedule().spans();
            let end_of = |phase: Phase| spans.iter().find(|s| s.phase == phase).map(|s| s.end_s - 0.01);
            let hold = spans.iter().find(|s| s.phase == Phase::Hold).map(|s| (s.start_s + s.end_s) / 2.0);
            let instants =
                [end_of(Phase::Settle), end_of(Phase::Sink), hold, end_of(Phase::Hold), end_of(Phase::Release)];
            for t_s in instants.into_iter().flatten() {
                let now = timeline.frame(t_s);
                let give = Give::new(&press.column, &now.layers);
                let dent = Dent::of(&now, &give, &press.lie, press.place, press.area_cm2);
                let (inside, gap) = press.fit(&dent, dent.above_m);
                if inside > 0.0005 || gap > 0.002 {
                    wrong.push(format!(
                        "{file} {} {} {} at {t_s:.1}: {:.1} mm in, {:.1} mm off; lie {:.1}",
                        point.id,
                        side.name(),
                        press.shape.name,
                        inside * 1e3,
                        gap * 1e3,
                        press.lie.inside_m * 1e3
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(seen > 400, "only {seen} demonstrations");
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
        let section =
            body.beneath(target.as_ref(), |under| Section::new(place, out, along, along.cross(out), &body.skin, under));
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
