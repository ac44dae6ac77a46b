//! Every press from near, and then where it is felt.

use super::*;
use crate::catalog::Side;
use crate::pressure::{Phase, Schedule};
use crate::viewer::Viewer;
use crate::viewer::camera::OrbitCamera;
use crate::viewer::marks::Marks;
use crate::viewer::orbit::project;
use crate::viewer::render::Frame;
use serde_json::json;

/// Stages of a desk and of a phone, CSS pixels.
const STAGES: [Vec2; 2] = [Vec2::new(900.0, 620.0), Vec2::new(390.0, 520.0)];

struct Film {
    viewer: Viewer,
    now_ms: f64,
}

impl Film {
    fn new(body: &str) -> Self {
        let mut viewer = Viewer::new(STAGES[0], 1.0, None);
        let glb = std::fs::read(support::assets().join("model").join(body)).expect("a body");
        viewer.model(glb.clone());
        viewer.rest(glb);
        viewer.contacts(support::contacts_bytes());
        viewer.message(&json!({ "type": "catalogue", "json": support::catalogue_json() }).to_string());
        let mut film = Self { viewer, now_ms: 1e12 };
        film.send(
            json!({ "type": "theme", "top": [1, 1, 1], "bottom": [1, 1, 1], "dark": false, "reducedMotion": true }),
        );
        film
    }

    fn send(&mut self, message: serde_json::Value) {
        self.viewer.message(&message.to_string());
        for _ in 0..600 {
            if !self.frame() {
                return;
            }
        }
        panic!("the viewer never came to rest");
    }

    /// Whether another is wanted.
    fn frame(&mut self) -> bool {
        self.now_ms += 20.0;
        self.viewer.frame(self.now_ms, self.now_ms)
    }

    fn show(&mut self, point: &str, side: Side, pressure: &Pressure, phase: Phase, share: f64) {
        self.send(state(point, side, pressure, phase, share));
    }

    /// As [`Self::show`], but without waiting.
    fn tell(&mut self, point: &str, side: Side, pressure: &Pressure, phase: Phase, share: f64) {
        self.viewer.message(&state(point, side, pressure, phase, share).to_string());
    }

    fn orbit(&self) -> Orbit {
        self.viewer.app.world().resource::<OrbitCamera>().orbit
    }

    /// What is left of the hand in the picture.
    fn presence(&self) -> f32 {
        self.viewer.app.world().resource::<Frame>().press.presence
    }

    /// Share of the pain in sight that lies behind the hand.
    fn behind_hand(&self) -> f32 {
        let world = self.viewer.app.world();
        let (eye, skin) = (self.orbit().position(), &world.resource::<Anatomy>().skin);
        let Some(zone) = world.resource::<Zones>().zone.as_ref() else { return 0.0 };
        let lit = |v: &usize| zone.essential[*v].max(zone.deep[*v]) > FELT;
        let places = (0..zone.essential.len().min(skin.positions.len())).filter(lit).step_by(7);
        let (mut seen, mut hidden) = (0.0, 0.0);
        for (at, n) in places.map(|v| (skin.positions[v], skin.normals[v])) {
            let toward = (eye - at).normalize();
            if n.dot(toward) > 0.15 && !behind_body(skin, at, n, toward) {
                seen += 1.0;
                hidden += f32::from(u8::from(self.contact().hides(at + n * 0.004, toward)));
            }
        }
        hidden / f32::max(seen, 1.0)
    }

    fn contact(&self) -> &Posed {
        self.viewer.app.world().resource::<Filming>().contact.as_ref().expect("a contact")
    }

    fn hand_in_sight(&self, stage: Vec2) -> bool {
        let (orbit, skin) = (self.orbit(), &self.viewer.app.world().resource::<Anatomy>().skin);
        self.contact().of_hand().any(|at| {
            let framed =
                project(&orbit, at, stage).is_some_and(|at| at.cmpge(Vec2::ZERO).all() && at.cmplt(stage).all());
            framed && !behind_body(skin, at, Vec3::ZERO, (orbit.position() - at).normalize())
        })
    }

    /// Share of the stage's height that the hand fills.
    fn hand(&self, stage: Vec2) -> f32 {
        let (orbit, contact) = (self.orbit(), self.contact());
        let places = contact.hand.iter().filter_map(|i| project(&orbit, contact.positions[*i as usize], stage));
        let (low, high) = places
            .filter(|at| (0.0..stage.x).contains(&at.x))
            .map(|at| at.y.clamp(0.0, stage.y))
            .fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y)));
        (high - low) / stage.y
    }

    /// Of the pain that the eye can see, the share in the picture; and how much it sees of it all.
    fn pain(&self, stage: Vec2) -> Option<[f32; 2]> {
        let world = self.viewer.app.world();
        let (orbit, skin) = (self.orbit(), &world.resource::<Anatomy>().skin);
        let zone = world.resource::<Zones>().zone.as_ref()?;
        let eye = orbit.position();
        let lit = |v: &usize| zone.essential[*v].max(zone.deep[*v]) > FELT;
        let count = zone.essential.len().min(skin.positions.len());
        let all: Vec<usize> = (0..count).filter(lit).step_by(5).collect();
        let seen: Vec<Vec3> = all
            .iter()
            .map(|v| (skin.positions[*v], skin.normals[*v]))
            .filter(|(at, n)| {
                let toward = (eye - *at).normalize();
                n.dot(toward) > 0.05 && !behind_body(skin, *at, *n, toward)
            })
            .map(|(at, _)| at)
            .collect();
        let within = |at: &&Vec3| {
            project(&orbit, **at, stage).is_some_and(|at| at.cmpge(Vec2::ZERO).all() && at.cmplt(stage).all())
        };
        let framed = seen.iter().filter(within).count() as f32 / seen.len().max(1) as f32;
        (!all.is_empty()).then(|| [framed, seen.len() as f32 / all.len() as f32])
    }
}

/// A demonstration halted at that instant.
fn state(point: &str, side: Side, pressure: &Pressure, phase: Phase, share: f64) -> serde_json::Value {
    let schedule = Schedule::new(pressure);
    let span = schedule.spans().iter().find(|span| span.phase == phase).expect("such a phase");
    let at_s = span.start_s + (span.end_s - span.start_s) * share;
    json!({ "type": "state", "state": { "version": 1, "selection": { "point": point, "side": side },
        "view": { "kind": "selection" }, "demo": { "playing": false, "atS": at_s, "sinceMs": 0, "rate": 1,
        "firmness": "medium" } } })
}

/// Whoever is not pressed well in some picture, in words.
fn wrong(body: &str, every: usize) -> Vec<String> {
    let (mut film, mut wrong) = (Film::new(body), vec![]);
    let catalog = support::catalogue();
    let pressed = catalog.points().iter().filter_map(|point| Some((point, point.pressure.as_ref()?)));
    for (k, (point, pressure)) in pressed.enumerate().filter(|(k, _)| k % every == 0) {
        let mut sides = Side::BOTH.into_iter().cycle().skip(k % 2).filter(|side| point.sides.has(*side));
        for stage in STAGES {
            let side = sides.next().expect("a side");
            film.send(json!({ "type": "resize", "width": stage.x, "height": stage.y, "dpr": 1 }));
            film.show(&point.id, side, pressure, Phase::Hold, 0.25);
            let hand = film.hand(stage);
            if hand < 0.25 {
                wrong.push(format!("{} {}: the hand fills {hand:.2} of {stage}", point.id, side.name()));
            }
            let orbit = film.orbit();
            if orbit.position().distance(film.contact().place) < 0.15 {
                wrong.push(format!("{}: the camera is at the hand", point.id));
            }
            if film.presence() < 1.0 {
                wrong.push(format!("{} {}: the hand is not whole where it presses", point.id, side.name()));
            }
            film.show(&point.id, side, pressure, Phase::Hold, 0.85);
            if film.presence() < 1.0 {
                wrong.push(format!("{} {}: it presses without a hand", point.id, side.name()));
            }
            let clear = film.contact().clear_of(film.orbit().position());
            if clear < 0.12 {
                wrong.push(format!("{} {}: the hand is {clear:.2} m before the eye", point.id, side.name()));
            }
            let along = film.orbit().direction().dot(film.contact().arm);
            if along > 0.75 && film.hand_in_sight(stage) {
                wrong.push(format!("{} {}: one looks into the end of the arm, {along:.2}", point.id, side.name()));
            }
            film.show(&point.id, side, pressure, Phase::Release, 0.9);
            let (presence, behind) = (film.presence(), film.behind_hand());
            if presence != 0.0 && (presence != 1.0 || behind > 0.15) {
                let name = side.name();
                wrong.push(format!("{} {name}: {presence} of the hand over {behind:.2} of the pain", point.id));
            }
            let Some([framed, seen]) = film.pain(stage) else { continue };
            if framed < 0.6 || seen < 0.3 {
                wrong.push(format!(
                    "{} {}: of the pain {seen:.2} is seen, of that {framed:.2} in {stage}",
                    point.id,
                    side.name()
                ));
            }
        }
    }
    wrong
}

#[test]
fn each_press_is_filmed_from_near_and_then_where_it_is_felt() {
    let wrong = wrong("torso-head.glb", 1);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn so_it_is_on_the_other_body() {
    let wrong = wrong("torso-head-female.glb", 4);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_hand_comes_before_the_view_that_shows_its_press() {
    let mut film = Film::new("torso-head.glb");
    film.send(json!({ "type": "theme", "top": [1, 1, 1], "bottom": [1, 1, 1], "dark": false, "reducedMotion": false }));
    let catalog = support::catalogue();
    let point = catalog.point("quadratus-lumborum-1").expect("such a point");
    let pressure = point.pressure.as_ref().expect("it is pressed");
    film.show(&point.id, Side::Right, pressure, Phase::Find, 0.9);
    let found_from = film.orbit().position();
    film.tell(&point.id, Side::Right, pressure, Phase::Settle, 0.6);
    let mut on_the_way = 0;
    while film.frame() {
        if film.orbit().position().distance(found_from) < 0.05 {
            on_the_way += 1;
            assert!(film.presence() < 0.05, "{} of the hand where the point was looked for", film.presence());
        }
    }
    assert!(on_the_way > 3, "the camera flies");
    assert!(film.presence() > 0.95, "and there the hand is");
}

#[test]
fn who_tries_an_answer_sees_where_it_is_felt() {
    let (mut film, mut wrong) = (Film::new("torso-head.glb"), vec![]);
    let catalog = support::catalogue();
    for (k, point) in catalog.points().iter().enumerate() {
        let side = Side::BOTH.into_iter().cycle().skip(k % 2).find(|side| point.sides.has(*side)).expect("a side");
        film.send(json!({ "type": "state", "state": { "version": 1, "preview": { "point": point.id, "side": side },
            "view": { "kind": "selection" } } }));
        if let Some([framed, seen]) = film.pain(STAGES[0])
            && (framed < 0.95 || seen < 0.33)
        {
            wrong.push(format!(
                "{} {}: {seen:.2} of the pain is seen, of that {framed:.2} is framed",
                point.id,
                side.name()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn who_chooses_a_point_sees_it() {
    let (mut film, mut wrong) = (Film::new("torso-head.glb"), vec![]);
    let catalog = support::catalogue();
    for (k, point) in catalog.points().iter().enumerate() {
        let side = Side::BOTH.into_iter().cycle().skip(k % 2).find(|side| point.sides.has(*side)).expect("a side");
        film.send(json!({ "type": "state", "state": { "version": 1, "selection": { "point": point.id, "side": side },
            "view": { "kind": "selection" } } }));
        let world = film.viewer.app.world();
        let mark = world.resource::<Marks>().find(&point.id, side).expect("a mark");
        let faces = mark.normal.dot((film.orbit().position() - mark.position).normalize());
        if faces < 0.5 {
            wrong.push(format!("{} {}: {faces:.2}", point.id, side.name()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
