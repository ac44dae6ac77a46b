//! What a caution says and what is shown must agree: every point and every guided session against the caution's own data.

mod small;
mod support;

use glam::Vec3;
use trigger_point_atlas::body::places::{on_skin, point_on_skin};
use trigger_point_atlas::body::{Model, Surface};
use trigger_point_atlas::catalog::{
    Catalog, CatalogError, Caution, Contact, Hands, Level, Point, SelfCare, Side, Technique,
};
use trigger_point_atlas::pressure::BREATH_S;
use trigger_point_atlas::session::Session;

fn cautions<'a>(catalog: &'a Catalog, point: &'a Point) -> impl Iterator<Item = &'a Caution> {
    point.cautions.iter().filter_map(|id| catalog.caution(id))
}

#[test]
fn every_press_keeps_to_the_limits_of_its_cautions() {
    let catalog = support::catalogue();
    let mut wrong = vec![];
    for point in catalog.points() {
        let Some(pressure) = &point.pressure else { continue };
        for caution in cautions(&catalog, point) {
            let broken = caution.limits.iter().flat_map(|limits| limits.broken(&point.area, pressure));
            wrong.extend(broken.map(|broken| format!("{} {}: {broken:?}", point.id, caution.id)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let limited = catalog.cautions().iter().filter(|caution| caution.limits.is_some());
    assert!(limited.count() >= 12, "cautions say what they allow");
}

#[test]
fn a_press_beyond_the_limits_of_a_caution_is_told_with_the_caution() {
    let mut data = support::data();
    let at = data.points.iter().position(|point| point.id == "longissimus-thoracis-2").expect("the point");
    let pressure = data.points[at].pressure.as_mut().expect("pressed");
    (pressure.body_weight, pressure.push, pressure.ceiling_n) = (true, None, 50.0);
    pressure.contact = Contact::Knuckle;
    let Err(CatalogError::Faults(faults)) = Catalog::check(data, small::recipe) else { panic!("taken") };
    let told: Vec<&str> = faults.iter().filter_map(|fault| fault.path.rsplit('.').next()).collect();
    assert_eq!(told, ["ceiling_n", "body_weight", "push", "contact"], "{faults:?}");
    assert!(faults.iter().all(|fault| fault.allowed.ends_with("because of C-RIB")), "{faults:?}");
}

/// How texts tell somebody to let the body's weight onto a contact.
const LEANING: [(&str, &[&str]); 4] = [
    ("en", &["lean", "sink in", "little weight", "gentle weight"]),
    ("de", &["lehnen", "sinken", "wenig Gewicht"]),
    ("es", &["apóye", "poco peso"]),
    ("fr", &["appuyez-vous", "peu de poids", "poids léger"]),
];

#[test]
fn nobody_is_told_to_lean_where_a_caution_forbids_the_body_s_weight() {
    let catalog = support::catalogue();
    for (language, words) in LEANING {
        let texts = support::texts(language, "points.ftl");
        let mut forbidden = 0;
        for point in catalog.points() {
            let weightless = |caution: &Caution| {
                caution
                    .limits
                    .as_ref()
                    .is_some_and(|l| !l.weight && (l.areas.is_empty() || l.areas.contains(&point.area)))
            };
            let Some(text) = texts.get(&format!("point-{}.press", point.id)) else { continue };
            if cautions(&catalog, point).any(weightless) {
                forbidden += 1;
                let text = text.to_lowercase();
                let found: Vec<_> = words.iter().filter(|word| text.contains(&word.to_lowercase())).collect();
                assert!(found.is_empty(), "{language} {}: {found:?} in: {text}", point.id);
            }
        }
        assert!(forbidden >= 8, "{language}: {forbidden} points");
    }
}

#[test]
fn a_session_stays_at_a_point_no_longer_than_its_cautions_allow() {
    let catalog = support::catalogue();
    for tour in catalog.tours() {
        for step in &tour.steps {
            let Some(point) = step.point.as_ref().and_then(|id| catalog.point(id)) else { continue };
            let held_s = f64::from(step.breaths) * BREATH_S;
            let longest = cautions(&catalog, point).filter_map(|caution| caution.limits.as_ref()?.hold_s);
            for longest_s in longest.map(f64::from).filter(|_| !point.pressure.as_ref().is_some_and(|p| p.lifts())) {
                // One breath to come to rest and to let go.
                assert!(held_s <= longest_s + BREATH_S, "{}: {} for {held_s} s", tour.id, point.id);
            }
        }
    }
}

/// What is pressed stays clear of what must never be pressed, on both bodies: the middle of the contact lies outside.
#[test]
fn nothing_is_pressed_in_what_must_be_kept_clear() {
    /// Landmarks are known no better, millimetres.
    const KNOWN_TO_MM: f32 = 1.0;
    let catalog = support::catalogue();
    let mut wrong = vec![];
    for file in ["torso-head.glb", "torso-head-female.glb"] {
        let model =
            Model::read(&std::fs::read(support::assets().join("model").join(file)).expect("a file")).expect("a model");
        let mesh = &model.parts.iter().find(|part| part.name.starts_with("skin")).expect("a skin").mesh;
        let skin = Surface::new(mesh.positions.clone(), mesh.normals.clone(), mesh.indices.clone());
        let side = Side::Left;
        for point in catalog.points().iter().filter(|point| point.sides.has(side)) {
            // What is lifted away is held, not pressed in; what a trained person does is said to be theirs.
            let shown = point.pressure.as_ref().is_some_and(|pressure| !pressure.lifts());
            if !shown || point.self_care == SelfCare::Clinician {
                continue;
            }
            let place = point_on_skin(point, side, &model.landmarks, &skin, |name| model.mesh(name));
            let place: Vec3 = place.expect("a recipe").expect("a place").skin.position;
            for caution in cautions(&catalog, point).filter(|caution| caution.level == Level::Stop) {
                for keepout in &caution.keepout {
                    let at = on_skin(&keepout.at, None, side, &model.landmarks, &skin).expect("a recipe");
                    let Some(middle) = at.map(|at| at.position) else { continue };
                    let clear_mm = middle.distance(place) * 1e3 - keepout.radius_mm;
                    if clear_mm < -KNOWN_TO_MM {
                        wrong.push(format!("{file} {} {}: {clear_mm:.1} mm from {}", point.id, caution.id, keepout.at));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_anybody_may_press_is_shown_with_what_one_can_use_on_oneself() {
    /// No hand of one's own presses there.
    const OUT_OF_REACH: [&str; 8] = [
        "interscapular-upper",
        "interscapular-lower",
        "scapula-medial-border",
        "scapula-infraspinous",
        "scapula-superior-angle",
        "scapula-inferior-angle",
        "spine-thoracic-upper",
        "spine-thoracic-lower",
    ];
    for point in support::catalogue().points() {
        let own = matches!(point.self_care, SelfCare::Yes | SelfCare::Gentle);
        let Some(pressure) = point.pressure.as_ref().filter(|_| own) else { continue };
        assert_ne!(pressure.contact, Contact::Elbow, "{}", point.id);
        let behind = point.local.iter().any(|region| OUT_OF_REACH.contains(&region.as_str()));
        // The edge at the armpit is reached from the front.
        let edge = point.local.iter().any(|region| region == "axilla-back");
        // Skin is spread by flat hands, which only a partner has there.
        if behind && !edge && pressure.technique != Technique::Spread {
            assert!(matches!(pressure.contact, Contact::Ball | Contact::Hook), "{}: {:?}", point.id, pressure.contact);
        }
    }
}

#[test]
fn gentle_is_no_more_force_than_a_fingertip_has() {
    for point in support::catalogue().points().iter().filter(|point| point.self_care == SelfCare::Gentle) {
        let pressure = point.pressure.as_ref().expect("pressed");
        assert!(pressure.ceiling_n <= 15.0, "{}: {} N", point.id, pressure.ceiling_n);
        assert!(!pressure.body_weight, "{}", point.id);
    }
}

#[test]
fn what_is_no_pain_is_neither_listed_nor_painted_as_pain() {
    use trigger_point_atlas::protocol::PointView;
    use trigger_point_atlas::session::{Selection, State, scene};
    let catalog = support::catalogue();
    let none: Vec<&Point> = catalog.points().iter().filter(|point| !point.pain_zone).collect();
    assert!(!none.is_empty());
    for point in none {
        let view = PointView::new(point, &catalog);
        assert!(view.essential.is_empty() && view.spillover.is_empty(), "{}", point.id);
        let selection = Some(Selection { point: point.id.clone(), side: point.sides.usual() });
        assert!(scene(&State { selection, ..State::default() }, &catalog).zone.is_empty(), "{}", point.id);
    }
}

#[test]
fn sessions_show_what_a_therapist_does_and_only_what_the_cautions_allow() {
    let catalog = support::catalogue();
    let hands: Vec<(&Point, &Hands)> = catalog
        .tours()
        .iter()
        .flat_map(|tour| &tour.steps)
        .filter_map(|step| Some((catalog.point(step.point.as_ref()?)?, step.hands.as_ref()?)))
        .collect();
    for contact in [Contact::Elbow, Contact::Knuckle, Contact::Thumb] {
        assert!(hands.iter().any(|(_, hands)| hands.contact == contact), "{contact:?}");
    }
    for technique in [Technique::Strip, Technique::Spread] {
        assert!(hands.iter().any(|(_, hands)| hands.technique == technique), "{technique:?}");
    }
    for (point, hands) in hands {
        let pressure = hands.on(point.pressure.as_ref().expect("pressed"));
        let limits = cautions(&catalog, point).filter_map(|caution| caution.limits.as_ref());
        let broken: Vec<_> = limits.flat_map(|limits| limits.broken(&point.area, &pressure)).collect();
        assert!(broken.is_empty(), "{}: {broken:?}", point.id);
    }
}

#[test]
fn a_therapist_s_hands_are_shown_in_the_session_and_one_s_own_outside_it() {
    let mut session = Session::new(support::catalogue());
    session.dispatch_json(r#"{"type":"startTour","tour":"stiff-neck"}"#, 0.0);
    session.dispatch_json(r#"{"type":"guideNext","still":true}"#, 0.0);
    let in_session = session.frame(0.0).expect("a frame");
    assert_eq!((in_session.contact, in_session.technique), (Contact::Knuckle, Technique::Press));
    session.dispatch_json(r#"{"type":"guideEnd"}"#, 0.0);
    session.dispatch_json(r#"{"type":"select","point":"trapezius-upper-2"}"#, 0.0);
    session.dispatch_json(r#"{"type":"play"}"#, 0.0);
    assert_eq!(session.frame(0.0).expect("a frame").contact, Contact::Pincer);
}
