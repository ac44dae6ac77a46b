//! From words typed, or a way in, to the list that a visitor sees: its order, and what comes in its place.

mod support;

use serde::Deserialize;
use std::sync::OnceLock;
use trigger_point_atlas::catalog::{Catalog, Gate, Side};
use trigger_point_atlas::referral::place::Place;
use trigger_point_atlas::referral::ranking::{Kind, Ranked, Wish, rank};
use trigger_point_atlas::search::Lexicon;
use trigger_point_atlas::session::{LookUp, Session, State, look_up, scene};

fn atlas() -> &'static Catalog {
    static ATLAS: OnceLock<Catalog> = OnceLock::new();
    ATLAS.get_or_init(support::catalogue)
}

fn words(language: &str) -> Lexicon {
    Lexicon::new(&support::apart(&support::fluent(language)))
}

/// Points in the list that is seen: those for the places understood, else those that the words themselves mean.
fn listed(told: &LookUp) -> Vec<String> {
    let answers = || told.answers.iter().map(|answer| answer.point.id.clone()).collect();
    let certain = |id: &&String| atlas().point(id).is_some_and(|point| !point.unsure());
    if told.found.places.is_empty() { told.found.points.iter().filter(certain).cloned().collect() } else { answers() }
}

fn muscles_of(points: &[String]) -> Vec<String> {
    points.iter().filter_map(|id| Some(atlas().point(id)?.muscle.clone())).collect()
}

/// What a place is called in English, and the part of the body under which it is listed.
fn called(place: &str) -> String {
    let words = support::fluent("en");
    let name = |kind: &str| words.lines().find_map(|line| line.strip_prefix(&format!("{kind}-{place} = ")));
    let area = atlas().region(place).map_or("", |region| region.area.name());
    format!("{} {area}", name("region").or_else(|| name("place")).unwrap_or_default())
}

#[derive(Deserialize)]
struct Phrases {
    phrase: Vec<Phrase>,
}

#[derive(Deserialize)]
struct Phrase {
    said: String,
    #[serde(default)]
    muscles: Vec<String>,
    #[serde(default)]
    want: Vec<String>,
}

#[test]
fn phrases_as_people_type_them_find_a_right_muscle_among_the_first_three_of_the_list() {
    let Phrases { phrase } = toml::from_str(include_str!("phrases.toml")).expect("the phrases read");
    let words = words("en");
    let missed: Vec<String> = phrase
        .iter()
        .filter_map(|phrase| {
            let told = look_up(&phrase.said, atlas(), &words, false);
            let first = listed(&told).into_iter().take(3).collect::<Vec<_>>();
            let right = |muscle: &String| phrase.muscles.iter().any(|right| muscle.starts_with(right.as_str()));
            let places: Vec<String> = told.found.places.iter().map(Place::text).collect();
            (!muscles_of(&first).iter().any(right)).then(|| format!("{}: {places:?} {first:?}", phrase.said))
        })
        .collect();
    println!("{} of {} found\n{}", phrase.len() - missed.len(), phrase.len(), missed.join("\n"));
    assert!(missed.len() <= 5, "missed {}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_asks_for_a_warning_or_an_honest_word_gets_it() {
    let Phrases { phrase } = toml::from_str(include_str!("phrases-beyond.toml")).expect("the phrases read");
    let words = words("en");
    let mut missed = vec![];
    for Phrase { said, want, .. } in &phrase {
        let told = look_up(said, atlas(), &words, false);
        let list = listed(&told);
        let places: Vec<String> = told.found.places.iter().map(Place::text).collect();
        let well = want.iter().any(|want| match want.split_once(':') {
            Some((_, gate)) => told.gates.iter().any(|told| told.name() == gate),
            None => match want.as_str() {
                "gate" => !told.gates.is_empty(),
                "out" => told.notes.iter().any(|note| note == "search-note-limbs"),
                "any" => !told.notes.is_empty() || !list.is_empty(),
                part => {
                    let named = told.found.places.iter().map(|place| called(&place.place));
                    let ids = list.iter().take(3).chain(&places).chain(&told.found.muscles);
                    ids.cloned().chain(named).any(|id| id.contains(part))
                }
            },
        });
        if !well {
            missed.push(format!("{said}: wants {want:?}, has {places:?} {:?} {:?} {list:?}", told.gates, told.notes));
        }
    }
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), phrase.len(), missed.join("\n"));
}

#[test]
fn what_a_doctor_has_to_see_first_brings_its_signs_and_no_point_in_every_language() {
    let asked = [
        ("en", ["heart attack", "kidney stone", "appendicitis", "stroke", "palpitations", "cannot pee", "shingles"]),
        (
            "de",
            [
                "Herzinfarkt",
                "Nierenstein",
                "Blinddarm",
                "Schlaganfall",
                "Herzrasen",
                "kann nicht pinkeln",
                "Gürtelrose",
            ],
        ),
        ("es", ["infarto", "cálculo renal", "apendicitis", "ictus", "palpitaciones", "no puedo orinar", "culebrilla"]),
        ("fr", ["infarctus", "calcul rénal", "appendicite", "AVC", "palpitations", "impossible d'uriner", "zona"]),
    ];
    let gates = [Gate::Chest, Gate::Belly, Gate::Belly, Gate::Head, Gate::Chest, Gate::Back, Gate::Back];
    for (language, phrases) in asked {
        let words = words(language);
        for (phrase, gate) in phrases.into_iter().zip(gates) {
            let told = look_up(&support::apart(phrase), atlas(), &words, true);
            assert!(told.gates.contains(&gate), "{language} {phrase}: {:?}", told.gates);
            assert!(
                listed(&told).is_empty() && told.found.muscles.is_empty(),
                "{language} {phrase}: {:?}",
                listed(&told)
            );
        }
    }
}

#[test]
fn nicknames_conditions_and_places_beyond_the_body_are_understood_in_every_language() {
    let asked = [
        ("en", ["rotator cuff", "traps", "tinnitus", "whiplash", "slipped disc"], ["foot", "knot", "fibromyalgia"]),
        (
            "de",
            ["Rotatorenmanschette", "Trapezius", "Tinnitus", "Schleudertrauma", "Bandscheibenvorfall"],
            ["Fuß", "Knoten", "Fibromyalgie"],
        ),
        (
            "es",
            ["manguito rotador", "trapecios", "acúfenos", "latigazo cervical", "hernia discal"],
            ["pie", "nudo", "fibromialgia"],
        ),
        (
            "fr",
            ["coiffe des rotateurs", "muscles trapèzes", "acouphènes", "coup du lapin", "hernie discale"],
            ["pied", "nœud", "fibromyalgie"],
        ),
    ];
    let right: [&[&str]; 5] = [
        &["supraspinatus", "infraspinatus", "teres-minor", "subscapularis"],
        &["trapezius-upper", "trapezius-middle", "trapezius-lower"],
        &["masseter-deep", "scm-clavicular"],
        &["levator-scapulae", "splenius-cervicis"],
        &["multifidus-lumbar", "quadratus-lumborum", "gluteus-medius", "longissimus-thoracis"],
    ];
    for (language, phrases, beyond) in asked {
        let words = words(language);
        for (phrase, right) in phrases.into_iter().zip(right) {
            let list = listed(&look_up(&support::apart(phrase), atlas(), &words, false));
            let first = muscles_of(&list[..list.len().min(3)]);
            assert!(first.iter().any(|muscle| right.contains(&muscle.as_str())), "{language} {phrase}: {list:?}");
        }
        for phrase in beyond {
            let told = look_up(&support::apart(phrase), atlas(), &words, false);
            assert!(!told.notes.is_empty(), "{language} {phrase}: {told:?}");
        }
    }
}

#[test]
fn a_word_that_is_known_is_not_taken_for_one_like_it() {
    let words = words("en");
    for (said, wrong) in [
        ("rotator cuff", "multifidus"),
        ("torn rotator cuff", "multifidus"),
        ("thoracic outlet syndrome", "multifidus"),
        ("posture", "suboccipital"),
        ("lats", "pterygoid"),
    ] {
        let list = muscles_of(&listed(&look_up(said, atlas(), &words, true)));
        assert!(list.iter().all(|muscle| !muscle.starts_with(wrong)), "{said}: {list:?}");
    }
}

#[test]
fn a_side_of_the_body_alone_is_the_flank() {
    for (language, said) in [
        ("en", "pain in my left side"),
        ("de", "Schmerzen in der linken Seite"),
        ("es", "me duele el lado izquierdo"),
        ("fr", "mal au côté gauche"),
    ] {
        let told = look_up(&support::apart(said), atlas(), &words(language), false);
        let places: Vec<String> = told.found.places.iter().map(Place::text).collect();
        assert_eq!(places, ["flank.L"], "{language}: {said}");
    }
    let told = look_up("the left side of my neck", atlas(), &words("en"), false);
    assert!(told.found.places.iter().all(|place| place.place.starts_with("neck")), "{:?}", told.found.places);
}

fn answer(place: &str) -> Vec<Ranked<'static>> {
    rank(atlas(), &[Place::read(place).expect("a place")], &Wish::default())
}

/// Muscles of the first eight, which are shown unasked.
fn first_muscles(place: &str) -> Vec<&'static str> {
    answer(place).into_iter().take(8).map(|ranked| ranked.point.muscle.as_str()).collect()
}

#[test]
fn each_way_in_leads_to_the_muscles_that_studies_and_charts_name_first() {
    let places = |place: &str, muscle: &str| first_muscles(place).iter().position(|one| one.starts_with(muscle));
    for (place, muscle, within) in [
        ("headache", "suboccipitals", 1),
        ("headache", "trapezius-upper", 5),
        ("headache", "scm-sternal", 6),
        ("headache", "scm-clavicular", 7),
        ("neck", "levator-scapulae", 4),
        ("neck", "trapezius-upper", 3),
        ("stiff-neck", "levator-scapulae", 2),
        ("shoulder", "infraspinatus", 1),
        ("shoulder", "supraspinatus", 8),
        ("back", "multifidus-lumbar", 3),
        ("back", "gluteus-medius", 3),
        ("back", "longissimus-thoracis", 4),
        ("back", "quadratus-lumborum", 5),
        ("back", "iliocostalis-lumborum", 8),
        ("low-back", "multifidus-lumbar", 3),
        ("low-back", "quadratus-lumborum", 6),
        ("jaw-face", "masseter", 1),
        ("jaw", "masseter", 1),
        ("chest-front", "pectoralis-major", 2),
        ("shoulder-blade", "rhomboid", 3),
        ("between-shoulder-blades", "rhomboid", 3),
        ("toothache", "masseter", 1),
        ("toothache", "temporalis", 2),
        ("sciatica", "gluteus-minimus", 1),
    ] {
        let at = places(place, muscle);
        assert!(at.is_some_and(|at| at < within), "{place}: {muscle} at {at:?} of {:?}", first_muscles(place));
    }
}

#[test]
fn what_is_seldom_found_or_rests_on_single_observations_leads_no_answer() {
    for complaint in atlas().complaints() {
        let answer = answer(&complaint.id);
        for (at, ranked) in answer.iter().enumerate() {
            assert!(!ranked.point.anecdotal, "{}: {}", complaint.id, ranked.point.id);
            let optional = atlas().muscle(&ranked.point.muscle).is_some_and(|muscle| muscle.optional);
            assert!(at >= 3 || !(ranked.point.uncommon || optional), "{}: {} at {at}", complaint.id, ranked.point.id);
        }
    }
}

#[test]
fn very_typical_tells_the_first_from_the_rest() {
    for complaint in atlas().complaints().iter().filter(|complaint| complaint.broad) {
        let answer = answer(&complaint.id);
        let first = &answer[..answer.len().min(8)];
        let very = first.iter().filter(|ranked| ranked.typical == Kind::Focus).count();
        assert!(very <= 5, "{}: {very} of {}", complaint.id, first.len());
        let of_rest = answer.iter().skip_while(|ranked| ranked.typical == Kind::Focus);
        let best = answer.first().map_or(0.0, |ranked| ranked.score);
        assert!(of_rest.filter(|ranked| ranked.typical == Kind::Focus).all(|ranked| ranked.score > 0.8 * best));
    }
}

#[test]
fn a_study_orders_only_the_pain_that_it_was_made_of() {
    let mut data = atlas().data().clone();
    data.prevalences.retain(|study| study.id == "shoulder");
    let shoulder = Catalog::check(data.clone(), |_| Ok(())).expect("holds");
    data.prevalences.clear();
    let none = Catalog::check(data, |_| Ok(())).expect("holds");
    let order = |catalog: &Catalog, place: &str| -> Vec<String> {
        rank(catalog, &[Place::new(place, None)], &Wish::default()).iter().map(|one| one.point.id.clone()).collect()
    };
    for place in ["low-back", "headache", "toothache"] {
        assert_eq!(order(&shoulder, place), order(&none, place), "{place}");
    }
    assert_ne!(order(&shoulder, "shoulder"), order(&none, "shoulder"));
}

#[test]
fn the_body_marks_the_points_that_the_list_has() {
    for complaint in atlas().complaints() {
        let mut session = Session::new(atlas().clone());
        session.dispatch_json(&format!(r#"{{"type":"pain","places":["{}"]}}"#, complaint.id), 0.0);
        session.dispatch_json(r#"{"type":"passGates"}"#, 0.0);
        let state: &State = session.state();
        let marked: Vec<String> = scene(state, atlas()).marks.into_keys().collect();
        let mut list: Vec<String> = answer(&complaint.id).iter().map(|ranked| ranked.point.id.clone()).collect();
        list.sort();
        list.dedup();
        assert_eq!(marked, list, "{}", complaint.id);
    }
}

#[test]
fn two_pains_in_one_sentence_are_both_looked_up() {
    let lexicon = words("en");
    for (said, places) in [
        ("ache in low back and buttock", ["low-back", "buttocks"]),
        ("low back and hip", ["low-back", "hip"]),
        ("headache that begins in my neck", ["headache", "neck"]),
    ] {
        let told = look_up(said, atlas(), &lexicon, false);
        let found: Vec<&str> = told.found.places.iter().map(|place| place.place.as_str()).collect();
        assert_eq!(found, places, "{said}");
    }
}

#[test]
fn a_side_narrows_the_answer_and_brings_nothing_from_the_other_but_what_crosses() {
    for place in ["low-back", "headache", "neck"] {
        let either = rank(atlas(), &[Place::new(place, None)], &Wish::default()).len();
        let right = rank(atlas(), &[Place::new(place, Some(Side::Right))], &Wish::default());
        let crossed = right.iter().filter(|answer| answer.side == Side::Left).count();
        assert!(right.len() - crossed <= either, "{place}: {either} on either side, {} on the right", right.len());
        for answer in right.iter().filter(|answer| answer.side == Side::Left) {
            let crosses = answer.point.essential.iter().chain(&answer.point.spillover).any(|felt| felt.contralateral);
            assert!(crosses, "{place}: {} on the left", answer.point.id);
        }
    }
}
