//! Names beside the structures in sight, as on a plate: two columns, lines that do not cross names, one name a
//! structure. Chosen anew when the picture stands still, moved along while it does not.

use super::anatomy::{Anatomy, PartInfo, Seen};
use super::camera::OrbitCamera;
use super::canvas::Canvas;
use super::marks::Marks;
use super::orbit::{self, Orbit};
use super::paint::Zones;
use super::protocol::{Insets, Label, Reply};
use super::{Outbox, Shown, ViewerSet};
use crate::body::{Landmarks, Tissue};
use crate::catalog::Side;
use bevy::prelude::*;
use std::collections::HashSet;

/// Spacing of the rays that look for structures, CSS pixels, and the most of them.
const SPACING: f32 = 14.0;
const MOST_RAYS: f32 = 2400.0;
/// Rays that must meet a structure for it to be named.
const LEAST_RAYS: usize = 3;
/// The least share of a structure that is in sight, of what would be with nothing before it: less is met in gaps by chance.
const LEAST_SHARE: f32 = 0.12;
/// Room between a column and the body, and between a column and the edge.
const GAP: f32 = 26.0;
const MARGIN: f32 = 10.0;
/// Room between a name and what it must not lie over.
const CLEAR: f32 = 6.0;
/// Narrower than this no name can be read.
const LEAST_ROOM: f32 = 36.0;
/// Of what no name lies over so many places are looked at.
const MOST_KEPT: usize = 900;
/// Pain weaker than this is seen through a name.
const FELT: f32 = 0.3;
/// The face goes from a little below the chin to a little above the brow, and so far in front of the ear, metres.
const CHIN_M: f32 = 0.008;
const BROW_M: f32 = 0.022;
const EAR_M: f32 = 0.025;
/// Room for the callout of the chosen point: beside and above its mark.
const CALLOUT: Rect = Rect { min: Vec2::new(-270.0, -64.0), max: Vec2::new(270.0, 24.0) };

/// Structures that now have a name, and the place on each that the name is led to.
#[derive(Resource, Default)]
pub struct Named {
    places: Vec<(String, Vec3, Vec3)>,
    /// Left and right edge of the body in the window, where the names were chosen.
    edges: Vec2,
}

/// What the demonstration shows and wants named: names, and places in the body (meters); round what the names stand.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Explained {
    pub names: Vec<(String, Vec3)>,
    pub middle: Vec3,
    pub radius_m: f32,
}

pub struct LabelsPlugin;

impl Plugin for LabelsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Named>().init_resource::<Uncovered>().add_systems(
            Update,
            (choose, uncover, place).chain().after(super::selection::way).in_set(ViewerSet::Annotate),
        );
    }
}

/// How the names fit a canvas.
struct Sheet {
    column: usize,
    pitch: f32,
    width: f32,
}

impl Sheet {
    fn of(canvas: &Canvas, insets: &Insets) -> Self {
        Self::fitting(canvas.css, insets)
    }

    /// For a window of so many CSS pixels.
    fn fitting(size: Vec2, insets: &Insets) -> Self {
        let (pitch, most, width) = if insets.narrow { (28.0, 6, 124.0f32) } else { (26.0, 11, 200.0) };
        let room = size.y - insets.top - insets.bottom - 2.0 * MARGIN;
        Self { column: ((room / pitch * 0.8) as usize).min(most), pitch, width: width.min(size.x * 0.34) }
    }
}

fn stem(part: &PartInfo) -> &str {
    part.name.strip_suffix(".L").or(part.name.strip_suffix(".R")).unwrap_or(&part.name)
}

/// Discs and the like say nothing by themselves.
fn worth_naming(part: &PartInfo) -> bool {
    part.tissue != Tissue::Skin && !part.plain && !part.name.starts_with("disc")
}

/// What the rays found of one part.
#[derive(Clone, Copy, Default)]
struct Sight {
    rays: usize,
    sum: Vec2,
}

fn choose(
    shown: Res<Shown>,
    canvas: Res<Canvas>,
    insets: Res<Insets>,
    camera: Res<OrbitCamera>,
    seen: Res<Seen>,
    anatomy: Option<Res<Anatomy>>,
    mut named: ResMut<Named>,
    mut last: Local<Option<Orbit>>,
) {
    let Some(anatomy) = anatomy else { return };
    let naked = !seen.skin || seen.glass;
    // What had names is no more.
    if anatomy.is_changed() && !named.places.is_empty() {
        *named = Named::default();
    }
    if !shown.scene.labels || !naked || shown.scene.pressed.is_some() {
        if !named.places.is_empty() {
            *named = Named::default();
        }
        *last = None;
        return;
    }
    let same = last.is_some_and(|l| l.near(&camera.orbit))
        && !(seen.is_changed()
            || canvas.is_changed()
            || insets.is_changed()
            || anatomy.is_changed()
            || shown.is_changed());
    if same || camera.moving() || camera.held() {
        return;
    }
    *last = Some(camera.orbit);
    let spacing = (canvas.css.x * canvas.css.y / MOST_RAYS).sqrt().max(SPACING);
    let mut sights = vec![Sight::default(); anatomy.parts.len()];
    let mut hits = vec![];
    let mut edges = Vec2::new(canvas.css.x, 0.0);
    let steps = (canvas.css / spacing).floor();
    for row in 0..steps.y as u32 {
        for column in 0..steps.x as u32 {
            let at = (Vec2::new(column as f32, row as f32) + 0.5) * spacing;
            let (origin, direction) = orbit::ray(&camera.orbit, at, canvas.css);
            let Some(met) = anatomy.cast(origin, direction, &seen) else { continue };
            edges = Vec2::new(edges.x.min(at.x), edges.y.max(at.x));
            let sight = &mut sights[met.part];
            sight.rays += 1;
            sight.sum += at;
            hits.push((met.part, at, met.position));
        }
    }
    let looked_at = |part: &PartInfo| shown.scene.structure.as_ref().is_some_and(|s| s.name() == part.name);
    let mut order: Vec<usize> = (0..sights.len())
        .filter(|&k| worth_naming(&anatomy.parts[k]))
        // Alone it needs no other names.
        .filter(|&k| !shown.scene.isolated || looked_at(&anatomy.parts[k]))
        .filter(|&k| sights[k].rays > 0)
        .filter(|&k| {
            let meets =
                |part: &PartInfo| LEAST_SHARE * extent(&anatomy, part, &camera.orbit, canvas.css, spacing) as f32;
            let enough = |part: &PartInfo| sights[k].rays >= LEAST_RAYS && sights[k].rays as f32 >= meets(part);
            looked_at(&anatomy.parts[k]) || enough(&anatomy.parts[k])
        })
        .collect();
    order.sort_by_key(|&k| (!looked_at(&anatomy.parts[k]), std::cmp::Reverse(sights[k].rays), k));
    let sheet = Sheet::of(&canvas, &insets);
    let middle = (edges.x + edges.y) * 0.5;
    let mut columns: [Vec<(String, Vec3, Vec3)>; 2] = default();
    let mut done: Vec<&str> = vec![];
    for k in order.iter().copied() {
        let part = &anatomy.parts[k];
        if done.contains(&stem(part)) {
            continue;
        }
        // Of a pair about equally in sight, the one on the emptier side.
        let twin = order.iter().copied().find(|&t| t != k && stem(&anatomy.parts[t]) == stem(part));
        let twin = twin.filter(|&t| sights[t].rays * 4 >= sights[k].rays * 3 && !looked_at(part));
        let side = |k: usize| usize::from(sights[k].sum.x / sights[k].rays as f32 > middle);
        let fuller = |side: usize| columns[side].len() > columns[1 - side].len();
        let k = twin.filter(|&t| fuller(side(k)) && !fuller(side(t))).unwrap_or(k);
        if columns[side(k)].len() >= sheet.column {
            continue;
        }
        done.push(stem(part));
        let mean = sights[k].sum / sights[k].rays as f32;
        let nearest = hits.iter().filter(|h| h.0 == k).min_by(|a, b| a.1.distance(mean).total_cmp(&b.1.distance(mean)));
        if let Some((_, _, position)) = nearest {
            columns[side(k)].push((anatomy.parts[k].name.clone(), *position, camera.orbit.direction()));
        }
    }
    let places = columns.concat();
    *named = Named { places, edges };
}

/// How many rays a part would meet with nothing before it, about: cells of the window that its triangles begin in.
fn extent(anatomy: &Anatomy, part: &PartInfo, orbit: &Orbit, size: Vec2, spacing: f32) -> usize {
    let Some((positions, indices)) = anatomy.mesh(&part.name) else { return 0 };
    let window = Rect::from_corners(Vec2::ZERO, size);
    let cell = |&i: &u32| {
        let at = orbit::project(orbit, positions[i as usize], size).filter(|at| window.contains(*at))?;
        Some((at / spacing).floor().as_ivec2().to_array())
    };
    indices.iter().step_by(3).filter_map(cell).collect::<HashSet<_>>().len()
}

/// A place of the skin, and the way the skin faces there.
type Spot = (Vec3, Vec3);

/// What no name lies over: the face, and where the pain of the point shown is felt.
#[derive(Resource, Default)]
pub struct Uncovered {
    face: Vec<Spot>,
    felt: Vec<Spot>,
}

impl Uncovered {
    /// Where that is in the window, as far as it faces the camera.
    fn seen(&self, orbit: &Orbit, size: Vec2, skin: bool) -> Vec<Vec2> {
        let toward = orbit.direction();
        let felt = self.felt.iter().filter(|_| skin);
        let facing = self.face.iter().chain(felt).filter(|(_, normal)| normal.dot(toward) > 0.0);
        facing.filter_map(|(place, _)| orbit::project(orbit, *place, size)).collect()
    }
}

fn uncover(anatomy: Option<Res<Anatomy>>, zones: Res<Zones>, mut kept: ResMut<Uncovered>) {
    let Some(anatomy) = anatomy else { return };
    let skin = &anatomy.skin;
    let spots = |wanted: &dyn Fn(usize) -> bool| {
        let all: Vec<usize> = (0..skin.positions.len()).filter(|i| wanted(*i)).collect();
        let every = all.len().div_ceil(MOST_KEPT).max(1);
        all.into_iter().step_by(every).map(|i| (skin.positions[i], skin.normals[i])).collect()
    };
    if anatomy.is_changed() {
        let face = face(&anatomy.landmarks);
        kept.face = face.map_or_else(Vec::new, |(chin, brow, ear)| {
            spots(&|i| {
                let Vec3 { y, z, .. } = skin.positions[i];
                (chin..brow).contains(&y) && z > ear
            })
        });
    }
    if anatomy.is_changed() || zones.is_changed() {
        let zone = zones.zone.as_ref();
        let felt = |zone: &crate::referral::zones::Zone, i: usize| {
            [&zone.essential, &zone.deep].iter().any(|of| of.get(i).is_some_and(|x| *x > FELT))
        };
        kept.felt = zone.map_or_else(Vec::new, |zone| spots(&|i| felt(zone, i)));
    }
}

/// From where up, up to where, and in front of where the face is.
fn face(landmarks: &Landmarks) -> Option<(f32, f32, f32)> {
    let at = |code: &str| landmarks.get(code)?.on(Side::Left)?.skin_or_bone();
    Some((at("GNA")?.y - CHIN_M, at("SON")?.y + BROW_M, at("TRA")?.z + EAR_M))
}

/// Moves names with what they name; tells the page where they are.
pub fn place(
    canvas: Res<Canvas>,
    insets: Res<Insets>,
    camera: Res<OrbitCamera>,
    shown: Res<Shown>,
    named: Res<Named>,
    explained: Res<Explained>,
    marks: Option<Res<Marks>>,
    (seen, uncovered): (Res<Seen>, Res<Uncovered>),
    mut out: ResMut<Outbox>,
    mut last: Local<Vec<Label>>,
) {
    if named.places.is_empty() && explained.names.is_empty() && last.is_empty() {
        return;
    }
    let sheet = Sheet::of(&canvas, &insets);
    let inner = Rect::from_corners(
        Vec2::new(insets.left + MARGIN, insets.top.max(insets.hung) + MARGIN),
        canvas.css - Vec2::new(insets.right + MARGIN, insets.bottom + MARGIN),
    );
    let project = |place: Vec3| orbit::project(&camera.orbit, place, canvas.css);
    let labels = if explained.names.is_empty() {
        let callout = shown.scene.shown.as_ref().and_then(|s| {
            let at = project(marks.as_ref()?.find(&s.point, s.side)?.position)?;
            Some(Rect { min: CALLOUT.min + at, max: CALLOUT.max + at })
        });
        let rows: Vec<Row> = named
            .places
            .iter()
            // A structure that has turned away loses its name.
            .filter(|(_, _, toward)| toward.dot(camera.orbit.direction()) > 0.5)
            .filter_map(|(part, position, _)| Some(Row { at: project(*position)?, part }))
            .collect();
        let kept = uncovered.seen(&camera.orbit, canvas.css, seen.skin || seen.glass);
        columns(&rows, named.edges, &sheet, inner, callout, &kept)
    } else {
        let rows: Vec<Row> =
            explained.names.iter().filter_map(|(part, at)| Some(Row { at: project(*at)?, part })).collect();
        let aside = camera.orbit.world_from_view().x_axis.truncate() * explained.radius_m;
        let edge = |place: Vec3| project(place).map(|at| at.x);
        let edges = edge(explained.middle - aside).zip(edge(explained.middle + aside));
        edges.map_or_else(Vec::new, |(left, right)| columns(&rows, Vec2::new(left, right), &sheet, inner, None, &[]))
    };
    let moved = labels.len() != last.len()
        || labels.iter().zip(last.iter()).any(|(a, b)| {
            a.part != b.part
                || (a.x - b.x).abs() + (a.y - b.y).abs() + (a.to_x - b.to_x).abs() + (a.to_y - b.to_y).abs() > 0.4
                || (a.room - b.room).abs() > 0.4
        });
    if moved {
        last.clone_from(&labels);
        out.send(Reply::Labels { labels });
    }
}

/// A name, and the place in the window that it is led to.
struct Row<'a> {
    at: Vec2,
    part: &'a str,
}

/// Names in two columns beside `edges` (left and right, CSS pixels), none where the callout is or over what is `kept` free.
fn columns(rows: &[Row], edges: Vec2, sheet: &Sheet, inner: Rect, callout: Option<Rect>, kept: &[Vec2]) -> Vec<Label> {
    let columns = [(edges.x - GAP).max(inner.min.x + sheet.width), (edges.y + GAP).min(inner.max.x - sheet.width)];
    let middle = (columns[0] + columns[1]) * 0.5;
    let mut labels = vec![];
    for (side, x) in columns.into_iter().enumerate() {
        let mut rows: Vec<&Row> =
            rows.iter().filter(|row| inner.contains(row.at) && usize::from(row.at.x > middle) == side).collect();
        rows.sort_by(|a, b| a.at.y.total_cmp(&b.at.y));
        rows.truncate(sheet.column);
        let text = if side == 0 { (x - sheet.width, x) } else { (x, x + sheet.width) };
        let taken = callout.filter(|c| c.min.x < text.1 && c.max.x > text.0).map(|c| (c.min.y, c.max.y));
        let wishes: Vec<f32> = rows.iter().map(|row| row.at.y).collect();
        let heights =
            spread(&wishes, sheet.pitch, inner.min.y + sheet.pitch * 0.5, inner.max.y - sheet.pitch * 0.5, taken);
        for (row, y) in rows.into_iter().zip(heights) {
            let beside = kept.iter().filter(|at| (at.y - y).abs() < sheet.pitch * 0.5).map(|at| at.x);
            let Some((x, room)) = free(side, x, sheet.width, inner, beside) else { continue };
            let (to_x, to_y) = (row.at.x, row.at.y);
            labels.push(Label { part: row.part.to_owned(), x, y, to_x, to_y, ends: side == 0, room });
        }
    }
    labels
}

/// Where a name of the left (0) or right column that was to stand at `x` does not lie over any of the `kept`, and how wide it
/// may be there; `None` where there is no room for it.
fn free(side: usize, x: f32, width: f32, inner: Rect, kept: impl Iterator<Item = f32>) -> Option<(f32, f32)> {
    // Seen from the body outwards, whichever side it is.
    let out = if side == 0 { -1.0 } else { 1.0 };
    let kept: Vec<f32> = kept.map(|at| (at - x) * out).collect();
    let over = kept.iter().filter(|at| (-CLEAR..width).contains(at)).copied().fold(-CLEAR, f32::max);
    let from = over + CLEAR;
    let edge = if side == 0 { x - inner.min.x } else { inner.max.x - x };
    let to = kept.iter().filter(|at| **at > from).map(|at| at - CLEAR).fold(edge, f32::min);
    let room = (to - from).min(width);
    (room >= LEAST_ROOM).then_some((x + from * out, room))
}

/// Heights near the wished ones (in order), `pitch` apart, within `low..=high`, none in the stretch that is taken.
fn spread(wishes: &[f32], pitch: f32, low: f32, high: f32, taken: Option<(f32, f32)>) -> Vec<f32> {
    let Some((from, to)) = taken else { return even(wishes, pitch, low, high) };
    // The names above and those below are spread on their own; the split that moves them least is taken.
    let (above, below) = ((from - pitch * 0.5).min(high), (to + pitch * 0.5).max(low));
    let room = |low: f32, high: f32| if high < low { 0 } else { ((high - low) / pitch) as usize + 1 };
    (0..=wishes.len())
        .filter(|&k| k <= room(low, above) && wishes.len() - k <= room(below, high))
        .map(|k| [even(&wishes[..k], pitch, low, above), even(&wishes[k..], pitch, below, high)].concat())
        .min_by(|a, b| cost(wishes, a).total_cmp(&cost(wishes, b)))
        .unwrap_or_else(|| even(wishes, pitch, low, high))
}

fn cost(wishes: &[f32], heights: &[f32]) -> f32 {
    wishes.iter().zip(heights).map(|(w, h)| (w - h) * (w - h)).sum()
}

/// Least squares with a least distance: neighbours that come too near move as one block about their mean.
fn even(wishes: &[f32], pitch: f32, low: f32, high: f32) -> Vec<f32> {
    // (sum of wishes less their offset in the block, members)
    let mut blocks: Vec<(f32, usize)> = vec![];
    let mut before = 0;
    for wish in wishes {
        let mut block = (wish - before as f32 * pitch, 1);
        while let Some(&(sum, count)) = blocks.last()
            && sum / count as f32 >= block.0 / block.1 as f32
        {
            block = (block.0 + sum, block.1 + count);
            blocks.pop();
        }
        blocks.push(block);
        before += 1;
    }
    let top = high - (before.max(1) - 1) as f32 * pitch;
    let starts = blocks.iter().flat_map(|&(sum, count)| std::iter::repeat_n(sum / count as f32, count));
    starts.enumerate().map(|(k, start)| start.min(top).max(low) + k as f32 * pitch).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_room_stay_beside_what_they_name() {
        assert_eq!(spread(&[20.0, 80.0, 200.0], 26.0, 10.0, 400.0, None), [20.0, 80.0, 200.0]);
    }

    #[test]
    fn crowded_names_keep_their_order_and_distance_and_stay_inside() {
        for wishes in [vec![100.0; 8], vec![5.0, 6.0, 7.0, 390.0, 395.0, 399.0], vec![0.0, 500.0]] {
            let heights = spread(&wishes, 26.0, 10.0, 400.0, None);
            assert!(heights.windows(2).all(|w| w[1] - w[0] >= 25.99), "{heights:?}");
            assert!(heights.iter().all(|h| (10.0..=400.0).contains(h)), "{heights:?}");
        }
    }

    #[test]
    fn names_of_a_cut_stand_apart_beside_it_and_inside_the_window() {
        let places = [(300.0, 200.0), (520.0, 204.0), (310.0, 206.0), (505.0, 210.0), (320.0, 214.0), (500.0, 222.0)];
        let rows: Vec<Row> = places.iter().map(|(x, y)| Row { at: Vec2::new(*x, *y), part: "muscle" }).collect();
        for (size, narrow) in [(Vec2::new(800.0, 600.0), false), (Vec2::new(390.0, 500.0), true)] {
            let insets = Insets { narrow, ..default() };
            let sheet = Sheet::fitting(size, &insets);
            let inner = Rect::from_corners(Vec2::splat(MARGIN), size - MARGIN);
            let rows: Vec<Row> =
                rows.iter().map(|row| Row { at: row.at * (size / Vec2::new(800.0, 600.0)), ..*row }).collect();
            let labels = columns(&rows, Vec2::new(size.x * 0.35, size.x * 0.66), &sheet, inner, None, &[]);
            assert_eq!(labels.len(), rows.len());
            let stretch = |label: &Label| {
                if label.ends { (label.x - sheet.width, label.x) } else { (label.x, label.x + sheet.width) }
            };
            for (k, one) in labels.iter().enumerate() {
                let (from, to) = stretch(one);
                assert!(from >= inner.min.x && to <= inner.max.x, "{one:?} leaves the window");
                for other in &labels[k + 1..] {
                    let (left, right) = stretch(other);
                    let beside = to <= left || right <= from;
                    assert!(beside || (one.y - other.y).abs() >= sheet.pitch - 0.01, "{one:?} lies over {other:?}");
                }
            }
        }
    }

    #[test]
    fn no_name_lies_over_what_is_kept_free() {
        let size = Vec2::new(800.0, 600.0);
        let sheet = Sheet::fitting(size, &Insets::default());
        let inner = Rect::from_corners(Vec2::splat(MARGIN), size - MARGIN);
        let rows: Vec<Row> = [(300.0, 100.0), (300.0, 300.0), (300.0, 500.0), (500.0, 100.0), (500.0, 300.0)]
            .iter()
            .map(|(x, y)| Row { at: Vec2::new(*x, *y), part: "muscle" })
            .collect();
        // The body fills the window; what is kept free leaves room beside it in the second row and none in the third.
        let kept: Vec<Vec2> = (0..60).map(|k| Vec2::new(150.0 + k as f32 * 8.0, 300.0)).collect();
        let kept = [kept, (0..90).map(|k| Vec2::new(k as f32 * 8.0, 500.0)).collect()].concat();
        let labels = columns(&rows, Vec2::new(40.0, 760.0), &sheet, inner, None, &kept);
        assert_eq!(labels.len(), 4);
        for label in labels {
            let (from, to) = if label.ends { (label.x - label.room, label.x) } else { (label.x, label.x + label.room) };
            assert!(from >= inner.min.x && to <= inner.max.x && label.room >= LEAST_ROOM, "{label:?}");
            let over = |at: &&Vec2| (at.y - label.y).abs() < 13.0 && (from..to).contains(&at.x);
            assert_eq!(kept.iter().find(over), None, "{label:?}");
        }
    }

    #[test]
    fn no_name_stands_where_the_point_has_its_own() {
        let heights = spread(&[180.0, 190.0, 200.0, 210.0, 220.0], 26.0, 10.0, 400.0, Some((170.0, 230.0)));
        assert!(heights.iter().all(|h| *h <= 170.0 - 13.0 || *h >= 230.0 + 13.0), "{heights:?}");
        assert!(heights.windows(2).all(|w| w[1] - w[0] >= 25.99), "{heights:?}");
    }
}
