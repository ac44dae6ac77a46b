//! How patterns of pain are painted, for every point on both bodies: whole, round, where the charts say, and on the skin.

mod support;

use glam::Vec3;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use trigger_point_atlas::body::places::point_on_skin;
use trigger_point_atlas::body::{Model, Surface, Tissue};
use trigger_point_atlas::catalog::{Catalog, Contact, Felt, Point, RunKind, Side};
use trigger_point_atlas::protocol::Sensitivity;
use trigger_point_atlas::referral::zones::{RIM, Regions, Zone, spared};

struct Body {
    name: &'static str,
    model: Model,
    skin: Surface,
}

fn bodies() -> [Body; 2] {
    [("male", "torso-head.glb"), ("female", "torso-head-female.glb")].map(|(name, file)| {
        let model = Model::read(&std::fs::read(support::assets().join("model").join(file)).unwrap()).unwrap();
        let part = model.parts.iter().find(|part| part.tissue == Tissue::Skin).expect("skin");
        let skin = Surface::new(part.mesh.positions.clone(), part.mesh.normals.clone(), part.mesh.indices.clone());
        Body { name, model, skin }
    })
}

/// Calls back with the zone of every point, on the side that it has.
fn each_zone(mut say: impl FnMut(&Body, &Catalog, &mut Regions, &Point, &Zone)) {
    let catalog = support::catalogue();
    for body in bodies() {
        let mut regions = Regions::default();
        // What is no pain is not painted.
        for point in catalog.points().iter().filter(|point| point.pain_zone) {
            let side = if point.sides.has(Side::Left) { Side::Left } else { Side::Right };
            let (zone, errors) =
                regions.zone(point, side, Sensitivity::Typical, &catalog, &body.model.landmarks, &body.skin);
            assert!(errors.is_empty(), "{}: {errors:?}", point.id);
            say(&body, &catalog, &mut regions, point, &zone);
        }
    }
}

/// The pieces of a field above the rim, as lists of vertices.
fn pieces(skin: &Surface, field: &[f32]) -> Vec<Vec<u32>> {
    let mut near: HashMap<u32, Vec<u32>> = HashMap::new();
    for corners in skin.indices.chunks_exact(3) {
        let lit: Vec<u32> = corners.iter().map(|&c| skin.welded(c)).filter(|&c| field[c as usize] > RIM).collect();
        for &a in &lit {
            near.entry(a).or_default().extend(lit.iter().filter(|&&b| a != b));
        }
    }
    let mut left: BTreeSet<u32> = near.keys().copied().collect();
    let mut pieces = vec![];
    while let Some(first) = left.pop_first() {
        let (mut piece, mut open) = (vec![], vec![first]);
        while let Some(v) = open.pop() {
            piece.push(v);
            open.extend(near[&v].iter().copied().filter(|near| left.remove(near)));
        }
        pieces.push(piece);
    }
    pieces
}

/// Contours at the rim: the length of each step along the skin, metres, and the turn before it, unrolled, radians.
fn contours(skin: &Surface, field: &[f32]) -> Vec<(Vec3, Vec<(f32, f32)>)> {
    let value = |v: u32| field[v as usize] - RIM;
    let mut crossed: BTreeMap<(u32, u32), Vec<usize>> = BTreeMap::new();
    let corners = |t: usize| [0, 1, 2].map(|k| skin.welded(skin.indices[t * 3 + k]));
    let edges = |t: usize| {
        let c = corners(t);
        let all = [0, 1, 2].map(|k| (c[k].min(c[(k + 1) % 3]), c[k].max(c[(k + 1) % 3])));
        all.into_iter().filter(|&(a, b)| (value(a) > 0.0) != (value(b) > 0.0)).collect::<Vec<_>>()
    };
    for t in 0..skin.indices.len() / 3 {
        for edge in edges(t) {
            crossed.entry(edge).or_default().push(t);
        }
    }
    let place = |(a, b): (u32, u32)| {
        let share = value(a) / (value(a) - value(b));
        skin.positions[a as usize].lerp(skin.positions[b as usize], share)
    };
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut lines = vec![];
    for (&start, triangles) in &crossed {
        let Some(&first) = triangles.iter().find(|t| !used.contains(t)) else { continue };
        let (mut edge, mut t) = (start, first);
        let mut line = vec![];
        let mut last: Option<(usize, Vec3)> = None;
        loop {
            used.insert(t);
            let Some(next) = edges(t).into_iter().find(|e| *e != edge) else { break };
            let step = place(next) - place(edge);
            let turn = last.map_or(0.0, |(from, came)| unrolled(skin, edge, [from, t].map(corners), [came, step]));
            line.push((step.length(), turn));
            last = Some((t, step));
            let Some(&onwards) = crossed[&next].iter().find(|other| **other != t && !used.contains(other)) else {
                break;
            };
            (edge, t) = (next, onwards);
        }
        lines.push((place(start), line));
    }
    lines
}

/// The angle between two steps across an edge, with both triangles laid in one plane.
fn unrolled(skin: &Surface, (a, b): (u32, u32), triangles: [[u32; 3]; 2], steps: [Vec3; 2]) -> f32 {
    let along = (skin.positions[b as usize] - skin.positions[a as usize]).normalize_or_zero();
    let angle = |triangle: [u32; 3], step: Vec3, outward: f32| {
        let third = triangle.into_iter().find(|v| *v != a && *v != b).unwrap_or(a);
        let to = skin.positions[third as usize] - skin.positions[a as usize];
        let across = (to - along * to.dot(along)).normalize_or_zero() * outward;
        step.dot(across).atan2(step.dot(along))
    };
    let turn = angle(triangles[1], steps[1], 1.0) - angle(triangles[0], steps[0], -1.0);
    (turn + std::f32::consts::PI).rem_euclid(std::f32::consts::TAU) - std::f32::consts::PI
}

/// The sharpest bend of a line: the most that it turns within 8 mm.
fn sharpest(line: &[(f32, f32)]) -> f32 {
    const WAY_M: f32 = 0.008;
    let mut most: f32 = 0.0;
    for from in 0..line.len() {
        let (mut way, mut turned) = (0.0, 0.0);
        for (length, turn) in &line[from..] {
            if way > WAY_M {
                break;
            }
            turned += turn;
            way += length;
            most = most.max(turned.abs());
        }
    }
    most
}

/// Holds over most of the skin; not yet at the ear, in the armpit and the gluteal cleft, and where triangles are long.
#[test]
#[ignore = "contours still bend too sharply in creases of the skin and on its coarsest triangles"]
fn no_pattern_has_a_corner() {
    let mut sharp = vec![];
    each_zone(|body, _, _, point, zone| {
        for (kind, field) in [("core", &zone.essential), ("whole", &zone.spillover)] {
            for (at, line) in contours(&body.skin, field) {
                let bend = sharpest(&line);
                // A circle of 8 mm turns by one radian in 8 mm.
                if bend > 1.0 {
                    sharp.push(format!("{} {} {kind}: {bend:.2} near {at}", body.name, point.id));
                }
            }
        }
    });
    assert!(sharp.is_empty(), "{} corners:\n{}", sharp.len(), sharp.join("\n"));
}

#[test]
fn what_the_chart_draws_as_one_is_one_and_nothing_is_a_speck() {
    /// Ends of shapes nearer than this are meant to meet.
    const MEET_M: f32 = 0.02;
    let mut wrong = vec![];
    each_zone(|body, catalog, regions, point, zone| {
        let mut shapes: Vec<Vec<Vec3>> = vec![];
        let side = if point.sides.has(Side::Left) { Side::Left } else { Side::Right };
        let landmarks = &body.model.landmarks;
        for run in point.runs.iter().filter(|run| run.kind == RunKind::Essential) {
            let side = if run.contralateral { side.opposite() } else { side };
            let places = run.along.iter().filter_map(|stop| match (&stop.at, &stop.region) {
                (Some(recipe), _) => {
                    let place = trigger_point_atlas::body::places::on_skin(recipe, None, side, landmarks, &body.skin);
                    // As for a place that lies on a limb.
                    if run.instead_of.is_empty() { place.unwrap() } else { place.ok()? }
                }
                (None, Some(id)) => {
                    let landing = catalog.on_side(catalog.region(id)?, Some(side))?;
                    // Off the model nothing is painted without limbs.
                    let on_model = landing.region.felt != Felt::Off;
                    let patch = regions.patch(landing.region, landing.side, landmarks, &body.skin);
                    let patch = if on_model { patch.unwrap() } else { patch.ok()? };
                    let weight: f32 = patch.iter().map(|lit| lit.1).sum();
                    let sum: Vec3 = patch.iter().map(|(v, lit)| body.skin.positions[*v as usize] * *lit).sum();
                    (weight > 0.0).then(|| body.skin.nearest(sum / weight)).flatten()
                }
                (None, None) => None,
            });
            shapes.push(places.map(|at| at.position).collect());
        }
        if shapes.is_empty() {
            let landings = point.essential.iter().filter_map(|referral| catalog.landing(referral, side));
            for landing in landings.filter(|landing| landing.region.felt == Felt::Surface) {
                let patch = regions.patch(landing.region, landing.side, landmarks, &body.skin).unwrap();
                let held = patch.iter().filter(|lit| lit.1 > RIM).map(|lit| body.skin.positions[lit.0 as usize]);
                shapes.push(held.collect());
            }
        }
        // Shapes that come near to each other make one.
        let mut groups: Vec<Vec<Vec3>> = vec![];
        for shape in shapes.into_iter().filter(|shape| !shape.is_empty()) {
            let meets = |group: &Vec<Vec3>| group.iter().any(|a| shape.iter().any(|b| a.distance(*b) < MEET_M));
            let (met, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(meets);
            groups = apart;
            groups.push(met.into_iter().flatten().chain(shape).collect());
        }
        let core = pieces(&body.skin, &zone.essential);
        if core.len() > groups.len() || (core.is_empty() && !groups.is_empty()) {
            wrong.push(format!("{} {}: {} pieces for {}", body.name, point.id, core.len(), groups.len()));
        }
        for piece in core.iter().chain(&pieces(&body.skin, &zone.spillover)) {
            let far =
                piece.iter().map(|v| body.skin.positions[*v as usize].distance(body.skin.positions[piece[0] as usize]));
            let size = far.fold(0.0, f32::max);
            if size < 0.012 {
                wrong.push(format!("{} {}: a speck of {:.0} mm", body.name, point.id, size * 1e3));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_lies_within_the_whole_and_the_whole_reaches_every_region_of_the_point() {
    let mut missed = vec![];
    each_zone(|body, catalog, regions, point, zone| {
        for (core, whole) in zone.essential.iter().zip(&zone.spillover) {
            assert!(*core <= RIM || *whole >= RIM, "{}: {core} is core, {whole} the whole", point.id);
        }
        let side = if point.sides.has(Side::Left) { Side::Left } else { Side::Right };
        for referral in point.essential.iter().chain(&point.spillover) {
            let Some(landing) = catalog.landing(referral, side) else { continue };
            let field = match landing.region.felt {
                Felt::Off => continue,
                Felt::Deep => &zone.deep,
                Felt::Surface => &zone.spillover,
            };
            let patch = regions.patch(landing.region, landing.side, &body.model.landmarks, &body.skin).unwrap();
            let lit = |v: u32| field[v as usize];
            let most = patch.iter().filter(|at| at.1 > 0.5).map(|at| lit(at.0)).fold(0.0, f32::max);
            // What a study found to be rare is faint.
            if most < RIM.min(referral.weight) {
                missed.push(format!("{} {}: {} has {most:.2}", body.name, point.id, landing.region.id));
            }
        }
    });
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn nothing_passes_through_the_air_to_the_other_arm_or_leg() {
    each_zone(|body, _, _, point, zone| {
        let side = if point.sides.has(Side::Left) { Side::Left } else { Side::Right };
        let crosses = point.runs.iter().any(|run| run.contralateral)
            || point.essential.iter().chain(&point.spillover).any(|r| r.contralateral)
            || point
                .runs
                .iter()
                .flat_map(|run| &run.along)
                .any(|stop| stop.at.as_ref().is_some_and(|at| at.contains("(-")));
        if crosses {
            return;
        }
        let out = if side == Side::Left { 1.0 } else { -1.0 };
        for (v, p) in body.skin.positions.iter().enumerate() {
            let lit = zone.essential[v].max(zone.spillover[v]).max(zone.deep[v]) > RIM;
            // Across the midline the widest, round the navel, ends well before the other side.
            assert!(!lit || p.x * out > -0.09, "{} {}: lit at {p}", body.name, point.id);
        }
    });
}

/// In people free of pain pressing the front edge of the upper trapezius was felt in the neck and by nobody at the temple; in
/// people with headache at the temple too.
#[test]
fn the_temple_hurts_only_in_somebody_who_is_in_pain() {
    let catalog = support::catalogue();
    let point = catalog.point("trapezius-upper-1").expect("the point");
    let temple = catalog.region("temple-anterior").expect("the region");
    let neck = catalog.region("neck-side").expect("the region");
    for body in bodies() {
        let landmarks = &body.model.landmarks;
        let mut regions = Regions::default();
        let mut lit = |sensitivity| {
            let (zone, errors) = regions.zone(point, Side::Left, sensitivity, &catalog, landmarks, &body.skin);
            assert!(errors.is_empty(), "{errors:?}");
            let mut most = |region| {
                let patch = regions.patch(region, Some(Side::Left), landmarks, &body.skin).expect("a patch");
                patch.iter().filter(|at| at.1 > 0.5).map(|at| zone.essential[at.0 as usize]).fold(0.0, f32::max)
            };
            let [temple, neck] = [most(temple), most(neck)];
            (temple, neck, zone.spillover.iter().filter(|lit| **lit > RIM).count())
        };
        let (typical, sensitive) = (lit(Sensitivity::Typical), lit(Sensitivity::Sensitive));
        assert!(typical.0 < RIM && sensitive.0 > RIM, "{}: temple {} and {}", body.name, typical.0, sensitive.0);
        assert!(typical.1 > RIM && sensitive.1 > typical.1, "{}: neck {} and {}", body.name, typical.1, sensitive.1);
        assert!(sensitive.2 > typical.2, "{}: the pattern spreads farther", body.name);
    }
}

#[test]
fn the_line_round_what_must_be_spared_leaves_room_for_the_point_that_is_pressed() {
    // Where the shader draws the line, what a fingertip covers, and how far from the point thumb and fingers of a pinch are.
    const LINE: f32 = 0.5;
    const FINGER_M: f32 = 0.008;
    const PINCH_M: f32 = 0.022;
    let catalog = support::catalogue();
    let (mut lines, mut wrong) = (0, vec![]);
    for Body { name, model, skin } in bodies() {
        for point in catalog.points().iter().filter(|point| point.pressure.is_some()) {
            let side = if point.sides.has(Side::Left) { Side::Left } else { Side::Right };
            let place = point_on_skin(point, side, &model.landmarks, &skin, |part| model.mesh(part));
            let at = place.expect("a recipe").expect("a place").skin.position;
            let field = spared(point, at, &catalog, &model.landmarks, &skin);
            lines += u32::from(field.iter().any(|&x| x > LINE));
            let pinched = point.pressure.as_ref().is_some_and(|pressure| pressure.contact == Contact::Pincer);
            let reach_m = if pinched { PINCH_M } else { FINGER_M };
            let under = |(v, x): (usize, &f32)| *x > LINE && skin.positions[v].distance(at) < reach_m;
            if field.iter().enumerate().any(under) {
                wrong.push(format!("{name} {}", point.id));
            }
        }
    }
    assert!(lines > 60, "{lines} points have such a line");
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn what_is_felt_deep_down_is_round_where_the_field_has_it() {
    let (mut wrong, mut seen) = (vec![], 0);
    each_zone(|body, _, _, point, zone| {
        let lit = |v: &usize| zone.deep[*v] > RIM;
        let inside =
            |v: &usize| zone.rounds.iter().any(|round| round.distance(body.skin.positions[*v]) < round.radius_m);
        let all: Vec<usize> = (0..zone.deep.len()).filter(lit).collect();
        if all.is_empty() {
            return;
        }
        seen += 1;
        let held = all.iter().filter(|v| inside(v)).count() as f32 / all.len() as f32;
        let wide = zone.rounds.iter().any(|round| !(0.008..0.06).contains(&round.radius_m));
        if held < 0.85 || wide {
            wrong.push(format!("{} {}: {held:.2} of it in {:?}", body.name, point.id, zone.rounds));
        }
    });
    assert!(seen > 40, "{seen} zones are felt deep down");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Twice the area inside an outline of a map: a start, then steps.
fn twice_the_area(outline: &[i64]) -> i64 {
    let corners: Vec<[i64; 2]> = outline
        .chunks_exact(2)
        .scan([0, 0], |at, step| {
            *at = [at[0] + step[0], at[1] + step[1]];
            Some(*at)
        })
        .collect();
    let next = corners.iter().cycle().skip(1);
    corners.iter().zip(next).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<i64>().abs()
}

#[test]
fn the_catalogue_says_which_regions_are_seen_from_behind() {
    #[derive(serde::Deserialize)]
    struct Map {
        regions: std::collections::BTreeMap<String, Drawn>,
    }
    #[derive(Default, serde::Deserialize)]
    #[serde(default)]
    struct Drawn {
        front: Vec<Vec<i64>>,
        back: Vec<Vec<i64>>,
    }
    let catalog = support::catalogue();
    for body in ["male", "female"] {
        let text = std::fs::read_to_string(support::assets().join(format!("maps/{body}.json"))).expect("a map");
        let map: Map = serde_json::from_str(&text).expect("a map");
        assert!(map.regions.len() > 80, "{} regions", map.regions.len());
        for (id, drawn) in &map.regions {
            let of = |outlines: &[Vec<i64>]| outlines.iter().map(|outline| twice_the_area(outline)).sum::<i64>();
            let (front, back) = (of(&drawn.front), of(&drawn.back));
            // What lies on the body's side may be told either way.
            if front.max(back) > 3 * front.min(back) {
                let region = catalog.region(id).expect("a region");
                assert_eq!(region.behind, back > front, "{body} {id}: front {front}, back {back}");
            }
        }
    }
}
