//! What a body shows of a state, and what a press on it means.

mod support;

use glam::Vec3;
use trigger_point_atlas::body::Tissue;
use trigger_point_atlas::catalog::{Catalog, Gate, Side, Sides};
use trigger_point_atlas::learn::{Kind, Quiz};
use trigger_point_atlas::pressure::Firmness;
use trigger_point_atlas::referral::place::Place;
use trigger_point_atlas::session::{
    Accepts, Demo, Limbs, Scene, Selection, Sensitivity, State, Structure, View, ViewName, scene,
};

fn chosen(point: &str, side: Side) -> Option<Selection> {
    Some(Selection { point: point.into(), side })
}

fn played() -> Option<Demo> {
    let firmness = Firmness::Medium;
    Some(Demo { playing: true, at_s: 3.0, since_ms: 0.0, rate: 1.0, firmness, again: false, inside: false })
}

fn quiz(kind: Kind, seed: u32) -> Quiz {
    Quiz { kind, count: 5, seed, ..Quiz::default() }
}

/// A state in which all that can be shown is: whatever of it could answer a question is on.
fn loud(quiz: Quiz, catalog: &Catalog) -> State {
    let asked = quiz.question(catalog, 0).expect("a question");
    let (point, side) = (&asked.point.id, asked.side);
    let muscle = Structure::read(&side.suffixed(&asked.point.muscle));
    State {
        selection: chosen(point, side),
        preview: chosen(point, side),
        pain: vec![Place::new("headache", None)],
        structure: muscle.clone(),
        isolated: true,
        hidden: muscle.into_iter().collect(),
        less_certain: true,
        demo: played(),
        view: View::Selection,
        layers: vec![Tissue::Skin],
        quiz: Some(quiz),
        ..State::default()
    }
}

#[test]
fn an_open_question_of_every_kind_shows_nothing_that_gives_it_away() {
    let catalog = support::catalogue();
    for (kind, seed) in
        [Kind::Point, Kind::Pain, Kind::Find].into_iter().flat_map(|kind| (0..9).map(move |n| (kind, n)))
    {
        let state = loud(quiz(kind, seed), &catalog);
        let asked = quiz(kind, seed).question(&catalog, 0).expect("a question");
        let muscle = asked.side.suffixed(&asked.point.muscle);
        let shows = scene(&state, &catalog);
        let about = format!("{kind:?} {seed}: {shows:?}");
        assert!(!shows.names && !shows.labels, "{about}");
        // A point that is named may be seen.
        let marked = (kind == Kind::Pain).then_some(&asked.point.id);
        assert_eq!(shows.marks.keys().collect::<Vec<_>>(), marked.into_iter().collect::<Vec<_>>(), "{about}");
        assert!(shows.hurting.is_empty() && !shows.spares && !shows.isolated && shows.pressed.is_none(), "{about}");
        // A zone is shown, without its point, where the zone is what is asked about.
        assert_eq!(shows.shown.is_some(), kind == Kind::Point, "{about}");
        assert_eq!(shows.zone.is_empty(), kind != Kind::Point, "{about}");
        assert_eq!(shows.concealed, kind == Kind::Point, "{about}");
        // A muscle stands out where it is what is asked about, and can be seen.
        assert_eq!(shows.structure.as_ref().map(Structure::name), (kind == Kind::Pain).then_some(&*muscle), "{about}");
        if kind == Kind::Pain {
            let depth = catalog.muscle(&asked.point.muscle).expect("a muscle").layer;
            assert!(
                shows.xray && shows.uncovered && shows.hidden.is_empty() && shows.layers.contains(&Tissue::from(depth)),
                "{about}"
            );
        }
        // The camera goes to the zone or the muscle asked about, and else shows the body whole.
        assert_eq!(shows.view == View::Selection, kind != Kind::Find, "{about}");
        let answer = Accepts::Answer { point: asked.point.id.clone() };
        assert_eq!(shows.accepts, if kind == Kind::Find { answer } else { Accepts::Nothing }, "{about}");
    }
}

#[test]
fn an_answered_question_shows_its_answer_with_names_and_takes_no_press() {
    let catalog = support::catalogue();
    for kind in [Kind::Point, Kind::Pain, Kind::Find] {
        let answered = Quiz { answers: vec![0], ..quiz(kind, 3) };
        let asked = answered.question(&catalog, 0).expect("a question");
        let preview = chosen(&asked.point.id, asked.side);
        let shows = scene(&State { preview: preview.clone(), quiz: Some(answered), ..State::default() }, &catalog);
        assert_eq!((shows.shown, shows.concealed, shows.names), (preview, false, true));
        assert_eq!(shows.accepts, Accepts::Nothing);
    }
}

#[test]
fn a_press_chooses_and_bare_skin_hurts_only_while_nothing_is_chosen() {
    let catalog = support::catalogue();
    let places = |state: State| match scene(&state, &catalog).accepts {
        Accepts::Pick { places } => places,
        other => panic!("{other:?}"),
    };
    assert!(places(State::default()));
    assert!(places(State { preview: chosen("temporalis-1", Side::Left), ..State::default() }));
    assert!(!places(State { selection: chosen("temporalis-1", Side::Left), ..State::default() }));
    assert!(!places(State { structure: Structure::read("T4"), ..State::default() }));
}

#[test]
fn marks_are_of_certain_points_of_the_muscle_that_is_alone_and_of_none_while_one_is_pressed() {
    let catalog = support::catalogue();
    let doubtful = catalog.points().iter().find(|point| point.unsure()).expect("a point of grade C");
    let marks = |state: State| scene(&state, &catalog).marks;
    let usual = marks(State::default());
    assert_eq!(usual.len(), catalog.points().iter().filter(|point| !point.unsure()).count());
    assert_eq!(usual.get("trapezius-upper-1"), Some(&Sides::Both));
    assert!(!usual.contains_key(&doubtful.id));
    assert!(marks(State { less_certain: true, ..State::default() }).contains_key(&doubtful.id));
    assert!(marks(State { marks: false, ..State::default() }).is_empty());
    let selection = chosen("temporalis-1", Side::Left);
    assert!(marks(State { selection, demo: played(), ..State::default() }).is_empty());
    let alone = State { structure: Structure::read("trapezius-upper.R"), isolated: true, ..State::default() };
    let shows = scene(&alone, &catalog);
    assert!(shows.marks.keys().all(|id| id.starts_with("trapezius-upper")) && !shows.marks.is_empty());
    assert!(shows.offers("trapezius-upper-1", Side::Right) && !shows.offers("trapezius-upper-1", Side::Left));
    assert!(!shows.offers("nobody", Side::Right));
    // Nor is another muscle's point beside it, with what it sends.
    let of = |point| scene(&State { selection: chosen(point, Side::Right), ..alone.clone() }, &catalog);
    assert!(of("temporalis-1").shown.is_none() && of("temporalis-1").zone.is_empty());
    assert!(of("trapezius-upper-1").shown.is_some() && !of("trapezius-upper-1").zone.is_empty());
}

#[test]
fn what_is_chosen_leaves_only_the_marks_that_belong_to_it() {
    let catalog = support::catalogue();
    let marks = |state: State| scene(&state, &catalog).marks;
    let all = marks(State::default()).len();
    let of_area = marks(State { selection: chosen("temporalis-1", Side::Left), ..State::default() });
    assert!(of_area.contains_key("masseter-superficial-1") && of_area.len() < all / 2, "{} of {all}", of_area.len());
    assert!(of_area.keys().all(|id| catalog.point(id).is_some_and(|point| point.area == "head")));
    let muscle = marks(State { structure: Structure::read("trapezius-upper.R"), ..State::default() });
    assert!(!muscle.is_empty() && muscle.keys().all(|id| id.starts_with("trapezius-upper")));
    // A bone has no points of its own.
    assert_eq!(marks(State { structure: Structure::read("T4"), ..State::default() }).len(), all);
    let temple = Place::new("temple-anterior", Some(Side::Left));
    let felt = marks(State { pain: vec![temple], passed: vec![Gate::Head], ..State::default() });
    assert_eq!(felt.get("trapezius-upper-1"), Some(&Sides::Left), "the pain is on the left");
    assert!(!felt.contains_key("gluteus-medius-1"));
}

#[test]
fn the_answer_looked_at_comes_before_the_selection_and_what_must_be_spared_goes_with_the_selection() {
    let catalog = support::catalogue();
    let pain = vec![Place::new("headache", None)];
    let asked = State { pain, ..State::default() };
    assert!(!scene(&asked, &catalog).hurting.is_empty());
    let selected = State { selection: chosen("temporalis-1", Side::Left), demo: played(), ..asked };
    let shows = scene(&selected, &catalog);
    assert_eq!((&shows.shown, &shows.pressed), (&selected.selection, &selected.selection));
    assert!(shows.spares && shows.hurting.is_empty());
    let resting = State { demo: None, ..selected.clone() };
    assert!(!scene(&resting, &catalog).spares, "it is shown while pressure comes near");
    let looked_at = State { preview: chosen("masseter-1", Side::Right), ..selected };
    let shows = scene(&looked_at, &catalog);
    assert_eq!((shows.shown, shows.spares), (looked_at.preview, false));
}

#[test]
fn a_zone_lies_on_its_own_side_each_place_once_and_what_has_only_a_left_is_stood_for_on_the_right() {
    let catalog = support::catalogue();
    let of = |point: &str, side| scene(&State { selection: chosen(point, side), ..State::default() }, &catalog).zone;
    let mut stood_for = 0;
    for point in catalog.points() {
        for side in Side::BOTH.into_iter().filter(|side| point.sides.has(*side)) {
            let zone = of(&point.id, side);
            for (at, felt) in zone.iter().enumerate() {
                let region = catalog.region(&felt.region).expect("a region");
                assert!(region.sides.each().contains(&felt.side), "{} {side:?}: {felt:?}", point.id);
                assert!(felt.side.is_none_or(|there| (there == side) != felt.contralateral), "{} {felt:?}", point.id);
                let same = |other: &&_| **other == *felt;
                assert_eq!(zone.iter().filter(same).count(), 1, "{} {at}", point.id);
            }
            let named = |id: &str| point.essential.iter().chain(&point.spillover).any(|referral| referral.region == id);
            stood_for += zone.iter().filter(|felt| !named(&felt.region)).count();
        }
    }
    assert!(stood_for > 0, "the front of the heart is felt in the chest on the right");
    let hurting = |place| scene(&State { pain: vec![place], ..State::default() }, &catalog).hurting;
    assert_eq!(hurting(Place::new("precordium", None)), [Place::new("precordium", Some(Side::Left))]);
    let temple = [Side::Left, Side::Right].map(|side| Place::new("temple-anterior", Some(side)));
    assert_eq!(hurting(Place::new("temple-anterior", None)), temple);
    assert_eq!(hurting(temple[1].clone()), temple[1..]);
}

#[test]
fn a_press_is_measured_to_the_nearest_mark_of_the_point_asked_for() {
    let catalog = support::catalogue();
    let state = State { quiz: Some(quiz(Kind::Find, 1)), ..State::default() };
    let shows: Scene = scene(&state, &catalog);
    let asked = shows.asked().expect("a point").to_owned();
    let (left, right) = (Vec3::new(0.1, 0.4, 0.0), Vec3::new(-0.1, 0.4, 0.0));
    let marks = [(&*asked, left), (&*asked, right), ("another", Vec3::new(0.098, 0.4, 0.0))];
    let off_mm = |at: Vec3| shows.off_mm(at, marks).expect("a distance");
    assert!((off_mm(Vec3::new(0.09, 0.4, 0.0)) - 10.0).abs() < 1e-3);
    assert!((off_mm(Vec3::new(-0.1, 0.43, 0.04)) - 50.0).abs() < 1e-3);
    assert_eq!(shows.off_mm(left, [("another", left)]), None, "a point without a mark");
    let idle = scene(&State { view: View::Named { name: ViewName::Back }, ..State::default() }, &catalog);
    assert_eq!((idle.asked(), idle.off_mm(left, marks)), (None, None));
}

#[test]
fn limbs_go_with_the_skin_that_pain_is_painted_on() {
    let catalog = support::catalogue();
    let legs = |layers: Vec<Tissue>, limbs: Limbs| {
        let state = State { layers, limbs, selection: chosen("gluteus-minimus-1", Side::Right), ..State::default() };
        scene(&state, &catalog).limbs.legs
    };
    assert!(legs(State::default().layers, Limbs::Auto));
    let without: Vec<Tissue> = State::default().layers.into_iter().filter(|layer| *layer != Tissue::Skin).collect();
    assert!(!legs(without.clone(), Limbs::Auto));
    assert!(legs(without, Limbs::On), "what is asked for stays");
}

#[test]
fn limbs_are_shown_where_pain_is_felt_on_them_or_as_the_switch_says() {
    let catalog = support::catalogue();
    let shows = |limbs: Limbs, selection: Option<Selection>, pain: Vec<Place>| {
        let shown = scene(&State { limbs, selection, pain, ..State::default() }, &catalog).limbs;
        (shown.arms, shown.legs)
    };
    let arm = || chosen("infraspinatus-1", Side::Right);
    assert_eq!(shows(Limbs::Auto, None, vec![]), (false, false));
    assert_eq!(shows(Limbs::Auto, chosen("temporalis-1", Side::Right), vec![]), (false, false));
    assert_eq!(shows(Limbs::Auto, arm(), vec![]), (true, false));
    assert_eq!(shows(Limbs::Auto, chosen("gluteus-minimus-1", Side::Left), vec![]), (false, true));
    assert_eq!(shows(Limbs::Auto, None, vec![Place::new("off-hand-ulnar", Some(Side::Left))]), (true, false));
    assert_eq!(shows(Limbs::Off, arm(), vec![]), (false, false));
    assert_eq!(shows(Limbs::On, None, vec![]), (true, true));
}

#[test]
fn a_leg_that_lengthens_the_muscle_is_there_while_it_is_pressed() {
    let catalog = support::catalogue();
    let legs = |limbs: Limbs, point: &str, demo: Option<Demo>| {
        scene(&State { limbs, selection: chosen(point, Side::Right), demo, ..State::default() }, &catalog).limbs.legs
    };
    assert!(!legs(Limbs::Auto, "gluteus-maximus-1", None));
    assert!(legs(Limbs::Auto, "gluteus-maximus-1", played()));
    assert!(!legs(Limbs::Off, "gluteus-maximus-1", played()));
    assert!(!legs(Limbs::Auto, "trapezius-upper-2", played()));
}

#[test]
fn a_place_that_only_somebody_in_pain_feels_is_told_for_them_alone() {
    let catalog = support::catalogue();
    let felt = |sensitivity| {
        let selection = chosen("trapezius-upper-1", Side::Left);
        let zone = scene(&State { selection, sensitivity, ..State::default() }, &catalog).zone;
        zone.iter().any(|felt| felt.region == "temple-anterior")
    };
    assert!(!felt(Sensitivity::Typical) && felt(Sensitivity::Sensitive));
}
