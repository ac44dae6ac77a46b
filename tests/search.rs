//! What people type and where it hurts: descriptions, names, typos, sides; the ranking's properties.

mod small;
mod support;

use proptest::prelude::*;
use serde::Deserialize;
use small::small;
use std::sync::OnceLock;
use trigger_point_atlas::catalog::{Catalog, Gate, Side};
use trigger_point_atlas::referral::place::{Place, gates, notes};
use trigger_point_atlas::referral::ranking::{Kind, Ranked, Wish, rank};
use trigger_point_atlas::search::{Found, Search};

fn atlas() -> &'static (Catalog, Search) {
    static ATLAS: OnceLock<(Catalog, Search)> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let catalog = support::catalogue();
        let search = Search::new(&support::fluent("en"), &catalog);
        (catalog, search)
    })
}

fn find(text: &str) -> Found {
    let (catalog, search) = atlas();
    search.find(text, catalog)
}

fn places(text: &str) -> Vec<String> {
    find(text).places.iter().map(Place::text).collect()
}

/// Points for what was typed, best first.
fn answer(text: &str) -> Vec<Ranked<'static>> {
    let (catalog, search) = atlas();
    let found = search.find(text, catalog);
    rank(catalog, &found.places, &Wish { by_words: found.by_words, ..Wish::default() })
}

fn first(text: &str, count: usize) -> Vec<String> {
    answer(text).into_iter().take(count).map(|ranked| ranked.point.id.clone()).collect()
}

#[test]
fn a_muscles_whole_name_is_no_place_that_hurts() {
    for (text, muscle) in [
        ("levator scapulae", "levator-scapulae"),
        ("gluteus minimus", "gluteus-minimus"),
        ("pectoralis minor", "pectoralis-minor"),
        ("temporalis muscle", "temporalis"),
    ] {
        let found = find(text);
        assert!(found.places.is_empty(), "{text}: {:?}", found.places);
        assert_eq!(found.muscles.first().map(String::as_str), Some(muscle), "{text}");
        assert!(found.points.iter().any(|id| id.starts_with(muscle)), "{text}: {:?}", found.points);
    }
    assert!(find("SCM").points.iter().any(|id| id.starts_with("scm-")));
    for text in [
        "biceps and chest pain",
        "my pecs and pain in my chest",
        "low back muscle",
        "shoulder blade",
        "my jaw muscle hurts",
        "neck",
        "temple",
    ] {
        assert!(!find(text).places.is_empty(), "{text}");
    }
}

#[test]
fn a_place_that_hurts_brings_no_muscle_that_has_only_its_word_in_the_name() {
    for text in ["my head hurts", "a knot in my head", "neck pain", "back of my neck", "shoulder blade"] {
        let found = find(text);
        assert!(!found.places.is_empty(), "{text}");
        assert!(found.muscles.is_empty(), "{text}: {:?}", found.muscles);
    }
    // Those that are named beside a place stay.
    assert!(find("my pecs and pain in my chest").muscles.iter().any(|id| id.starts_with("pectoralis")));
    for text in ["triceps", "long head of the triceps"] {
        assert!(find(text).muscles.iter().any(|id| id.starts_with("triceps")), "{text}");
    }
}

#[test]
fn when_it_hurts_says_nothing_beside_where() {
    for (text, place) in [
        ("sore lower back when i get up from my chair", "low-back"),
        ("my neck hurts when sitting for long", "neck"),
        ("between the shoulder blades when i take a deep breath", "between-shoulder-blades"),
    ] {
        let found = find(text);
        assert_eq!(found.places.iter().map(|at| at.place.as_str()).collect::<Vec<_>>(), [place], "{text}");
    }
    // Alone it stands for where that is felt.
    for (text, place) in
        [("getting up from a chair", "leg-rising"), ("breathing in", "breathing-in"), ("sitting down", "sitting")]
    {
        assert_eq!(find(text).places.iter().map(|at| at.place.as_str()).collect::<Vec<_>>(), [place], "{text}");
    }
}

#[test]
fn what_is_pressed_on_the_belly_does_not_lead_the_answer_for_the_back() {
    let catalog = support::catalogue();
    for place in ["thoracolumbar-junction.right", "lumbar-paraspinal.left", "midback-paraspinal.right"] {
        let answer = rank(&catalog, &hurting(&[place]), &Wish::default());
        for ranked in answer.iter().take(1) {
            assert!(!["abdomen", "chest"].contains(&ranked.point.area.as_str()), "{place}: {}", ranked.point.id);
        }
    }
}

fn hurting(texts: &[&str]) -> Vec<Place> {
    texts.iter().map(|text| Place::read(text).expect("a place")).collect()
}

/// Sentences written down before the look-up was built, with the points that are right answers.
#[derive(Deserialize)]
struct Descriptions {
    description: Vec<Description>,
}

#[derive(Deserialize)]
struct Description {
    #[serde(default)]
    language: String,
    said: String,
    right: Vec<String>,
}

#[test]
fn lay_descriptions_find_a_right_point_among_the_first_three() {
    let text = include_str!("lay-descriptions.toml");
    let Descriptions { description } = toml::from_str(text).expect("the descriptions read");
    let missed: Vec<String> = description
        .iter()
        .filter(|description| !first(&description.said, 3).iter().any(|id| description.right.contains(id)))
        .map(|description| format!("{}: {:?}", description.said, first(&description.said, 3)))
        .collect();
    assert_eq!(description.len(), 30);
    println!("{} of 30 found", 30 - missed.len());
    assert!(missed.len() <= 3, "missed {}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn lay_descriptions_find_a_right_point_in_other_languages_too() {
    let text = include_str!("lay-descriptions-es-de-fr.toml");
    let Descriptions { description } = toml::from_str(text).expect("the descriptions read");
    let (catalog, _) = atlas();
    for language in support::languages().filter(|language| language != "en") {
        let search = Search::new(&support::apart(&support::fluent(&language)), catalog);
        let (mut said, mut missed) = (0, vec![]);
        for description in description.iter().filter(|description| description.language == language) {
            let found = search.find(&support::apart(&description.said), catalog);
            let wish = Wish { by_words: found.by_words, limit: 3, ..Wish::default() };
            let first: Vec<_> = rank(catalog, &found.places, &wish).iter().map(|one| one.point.id.clone()).collect();
            said += 1;
            if !first.iter().any(|id| description.right.contains(id)) {
                missed.push(format!("{}: {:?} {first:?}", description.said, found.places));
            }
        }
        println!("{language}: {} of {said} found", said - missed.len());
        assert!(missed.len() <= 1, "{language} missed {}:\n{}", missed.len(), missed.join("\n"));
    }
}

#[test]
fn every_language_finds_each_region_and_complaint_by_its_own_name() {
    let (catalog, _) = atlas();
    let mut missed = vec![];
    for language in support::languages() {
        let fluent = support::fluent(&language);
        let search = Search::new(&support::apart(&fluent), catalog);
        let ids = catalog.regions().iter().map(|region| ("region", &region.id));
        for (kind, id) in ids.chain(catalog.complaints().iter().map(|complaint| ("place", &complaint.id))) {
            let message = format!("{kind}-{id}");
            let name = fluent.lines().find_map(|line| line.strip_prefix(&*message)?.strip_prefix(" = "));
            // What a language does not name yet is named in English.
            let Some(name) = name else { continue };
            let found = search.find(&support::apart(name), catalog).places;
            if !found.iter().any(|place| place.place == *id) {
                let found: Vec<_> = found.iter().map(Place::text).collect();
                missed.push(format!("{language}: {message} = {name} finds {found:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn letters_are_found_however_a_keyboard_writes_them() {
    let (catalog, _) = atlas();
    let fluent = "place-buttocks = Gesäß\nplace-shoulder = épaule\nregion-eye-deep = derrière l’œil\n\
        place-neck = Nacken\nregion-forehead = frente, señal\nsearch-ignored = Schmerzen, mal, à\n";
    let search = Search::new(&support::apart(fluent), catalog);
    let found = |text: &str| -> Vec<String> {
        search.find(&support::apart(text), catalog).places.iter().map(Place::text).collect()
    };
    for text in ["Gesäß", "GESÄSS", "gesass"] {
        assert_eq!(found(text), ["buttocks"], "{text}");
    }
    for text in ["mal à l'épaule", "mal a l’epaule", "Épaule"] {
        assert_eq!(found(text), ["shoulder"], "{text}");
    }
    for text in ["derrière l'oeil", "derriere l’œil"] {
        assert_eq!(found(text), ["eye-deep"], "{text}");
    }
    assert_eq!(found("Nackenschmerzen"), ["neck"], "a word that is passed over may be half of another");
    assert_eq!(found("senal frente"), ["forehead"]);
}

#[test]
fn places_are_understood_with_their_side() {
    assert_eq!(places("behind my eye"), ["eye-deep"]);
    assert_eq!(places("pain between the shoulder blades on the left"), ["between-shoulder-blades.L"]);
    assert_eq!(places("my right temple and behind the eye"), ["temple-anterior.R", "eye-deep.R"]);
    assert_eq!(places("left temple, right shoulder blade"), ["temple-anterior.L", "shoulder-blade.R"]);
    // "Right" is no side here, and both sides are none.
    assert_eq!(places("right behind my eye"), ["eye-deep"]);
    assert_eq!(places("the forehead on both sides"), ["forehead"]);
    // The midline has no side, and what has only a left is mirrored.
    assert_eq!(places("left tailbone"), ["coccyx"]);
    assert_eq!(places("over the heart on the right"), ["chest-pectoral.R"]);
}

#[test]
fn typos_and_words_written_together_or_apart_are_forgiven() {
    for text in ["behind teh eye", "behnid the eye", "behind the eyes", "Behind the EYE!"] {
        assert_eq!(places(text), ["eye-deep"], "{text}");
    }
    for text in ["between the sholder blads", "between the shoulderblades", "betwen the shoulder-blades"] {
        assert_eq!(places(text), ["between-shoulder-blades"], "{text}");
    }
    assert_eq!(find("levater scapula").muscles, ["levator-scapulae"]);
    assert!(
        find("trapezuis").points.iter().all(|id| id.starts_with("trapezius")) && !find("trapezuis").points.is_empty()
    );
    assert_eq!(find("masseter").points.len(), 5);
    for (text, place) in [
        ("low bak pain", "low-back"),
        ("stiff nek", "stiff-neck"),
        ("stiff lower bck", "low-back"),
        ("nck", "neck"),
        ("shldr", "shoulder"),
    ] {
        assert_eq!(places(text), [place], "{text}");
    }
}

#[test]
fn something_exact_is_not_drowned_by_something_broad() {
    assert_eq!(places("a headache in the temple"), ["temple-anterior"]);
    assert_eq!(places("headache"), ["headache"]);
    assert_eq!(places("my neck, and pain behind the eye"), ["neck", "eye-deep"]);
}

#[test]
fn what_means_no_place_finds_none() {
    for text in ["", "   ", "?!", "I feel so bad today", "my heel", "x", "ф ф ф"] {
        assert_eq!(find(text).places, [], "{text}");
        assert!(answer(text).is_empty(), "{text}");
    }
    assert!(find(&"behind the eye ".repeat(100_000)).places.len() == 1, "a text of any length is answered");
}

#[test]
fn names_are_found_while_they_are_typed() {
    assert!(find("infrasp").points.iter().all(|id| id.starts_with("infraspinatus")));
    assert!(!find("infrasp").points.is_empty());
    assert_eq!(find("pirif").points, ["piriformis-1"]);
}

#[test]
fn a_description_raises_the_point_that_people_describe_so() {
    assert_eq!(first("stiff neck, cannot turn my head when reversing the car", 1), ["levator-scapulae-1"]);
    let answer = answer("a stitch in my side when I run");
    assert!(answer.iter().any(|ranked| ranked.by_words), "the reason is told");
}

#[test]
fn places_that_hurt_give_points_with_the_most_typical_first() {
    let catalog = small();
    let answer = rank(&catalog, &hurting(&["occiput.R"]), &Wish { unsure: true, ..Wish::default() });
    let ids: Vec<_> = answer.iter().map(|ranked| (ranked.point.id.as_str(), ranked.side)).collect();
    assert_eq!(
        ids,
        [("trapezius-upper-1", Side::Right), ("trapezius-upper-2", Side::Left), ("trapezius-upper-3", Side::Right)]
    );
    assert_eq!((answer[0].reasons[0].kind, answer[0].reasons[0].weight), (Kind::Focus, 0.9));
    assert_eq!(answer[1].reasons[0].kind, Kind::Essential);
    assert!(rank(&catalog, &[], &Wish::default()).is_empty());
}

#[test]
fn points_that_sources_disagree_about_come_only_when_asked_for() {
    let catalog = small();
    let sure = rank(&catalog, &hurting(&["occiput"]), &Wish::default());
    assert!(sure.iter().all(|ranked| ranked.point.id != "trapezius-upper-3"));
}

#[test]
fn without_a_side_a_point_stands_once_and_for_both() {
    let catalog = small();
    let answer = rank(&catalog, &hurting(&["occiput"]), &Wish::default());
    let upper: Vec<_> = answer.iter().filter(|ranked| ranked.point.id == "trapezius-upper-1").collect();
    assert_eq!(upper.len(), 1);
    assert!(upper[0].either);
    let left = rank(&catalog, &hurting(&["vertex"]), &Wish { side: Some(Side::Left), ..Wish::default() });
    assert_eq!((left[0].side, left[0].either), (Side::Left, false), "a midline place keeps the side that was asked");
}

#[test]
fn several_places_narrow_the_answer() {
    let (catalog, _) = atlas();
    let count = |texts: &[&str]| rank(catalog, &hurting(texts), &Wish::default()).len();
    let temple = count(&["temple-anterior.R"]);
    let both = count(&["temple-anterior.R", "eye-deep.R"]);
    assert!((3..temple).contains(&both), "{temple} points reach the temple, {both} the eye too");
    let answer = rank(catalog, &hurting(&["temple-anterior.R", "eye-deep.R"]), &Wish::default());
    assert!(answer.iter().all(|ranked| ranked.reached == 2), "each reaches both");
}

#[test]
fn what_is_not_pain_is_kept_out_of_the_look_up() {
    let (catalog, _) = atlas();
    let all: Vec<Place> = catalog.regions().iter().map(|region| Place::new(&region.id, None)).collect();
    for place in all {
        let answer = rank(catalog, &[place], &Wish { unsure: true, ..Wish::default() });
        assert!(answer.iter().all(|ranked| ranked.point.pain_zone));
    }
}

#[test]
fn the_heart_s_place_on_the_right_is_the_chest() {
    let (catalog, _) = atlas();
    let right = rank(catalog, &hurting(&["chest-pectoral.R"]), &Wish::default());
    let left = rank(catalog, &hurting(&["precordium.L"]), &Wish::default());
    let from = |answer: &[Ranked], id: &str, side| answer.iter().any(|r| r.point.id == id && r.side == side);
    // This point reaches the place over the heart, and on the right therefore the chest.
    assert!(from(&right, "rectus-abdominis-1", Side::Right) && from(&left, "rectus-abdominis-1", Side::Left));
    assert!(left.iter().all(|ranked| ranked.reasons.iter().all(|reason| reason.side == Some(Side::Left))));
}

#[test]
fn every_region_of_the_body_finds_a_point_and_every_complaint_three() {
    let (catalog, _) = atlas();
    for region in catalog.regions() {
        let answer = rank(catalog, &[Place::new(&region.id, None)], &Wish { unsure: true, ..Wish::default() });
        assert!(!answer.is_empty(), "{}", region.id);
    }
    for complaint in catalog.complaints() {
        let answer = rank(catalog, &[Place::new(&complaint.id, None)], &Wish::default());
        assert!(answer.len() >= 3, "{} finds {}", complaint.id, answer.len());
    }
}

#[test]
fn warning_signs_are_asked_about_where_the_pain_may_come_from_an_organ() {
    let (catalog, _) = atlas();
    let asked = |texts: &[&str]| gates(catalog, &hurting(texts));
    assert_eq!(asked(&["temple-anterior.R"]), [Gate::Head]);
    assert_eq!(asked(&["neck-side"]), [Gate::Head]);
    assert_eq!(asked(&["jaw-face"]), [Gate::Jaw]);
    assert_eq!(asked(&["chest-belly"]), [Gate::Chest, Gate::Belly]);
    assert_eq!(asked(&["low-back", "precordium"]), [Gate::Back, Gate::Chest], "in the order asked");
    assert_eq!(asked(&["shoulder-top.L"]), [Gate::Shoulder, Gate::Chest], "the heart is felt in the left shoulder");
    assert_eq!(asked(&["shoulder-top.R"]), [Gate::Shoulder]);
    assert_eq!(asked(&["upper-arm-inner.L"]), [Gate::Arm, Gate::Chest], "and in the left arm");
    assert_eq!(asked(&["upper-arm-inner.R"]), [Gate::Arm]);
    assert_eq!(asked(&["arm"]), [Gate::Arm, Gate::Chest], "it may be the left one");
}

#[test]
fn pain_on_top_of_the_shoulder_is_answered_with_a_word_of_the_belly_once() {
    let (catalog, _) = atlas();
    let told = |texts: &[&str]| notes(catalog, &hurting(texts));
    assert_eq!(told(&["shoulder", "acromion.L", "temple-anterior.R"]), ["gate-shoulder"]);
    assert_eq!(told(&["shoulder-top.R"]), ["gate-shoulder"]);
    assert!(told(&["deltoid-front.L", "arm"]).is_empty());
    let words = support::fluent("en");
    let data = catalog.data();
    let regions = data.regions.iter().filter_map(|region| region.note.as_deref());
    let complaints = data.complaints.iter().filter_map(|complaint| complaint.note.as_deref());
    for note in regions.chain(complaints) {
        assert!(words.contains(&format!("\n{note} =")), "{note} is no message");
    }
}

fn place() -> impl Strategy<Value = Place> {
    let (catalog, _) = atlas();
    let ids: Vec<String> = catalog.regions().iter().map(|region| region.id.clone()).collect();
    let side = prop_oneof![Just(None), Just(Some(Side::Left)), Just(Some(Side::Right))];
    (prop::sample::select(ids), side).prop_map(|(id, side)| Place::new(id, side))
}

fn mirrored(place: &Place) -> Place {
    Place::new(place.place.clone(), place.side.map(Side::opposite))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_answer_for_the_other_side_is_the_mirror_image(asked in prop::collection::vec(place(), 1..4)) {
        let (catalog, _) = atlas();
        // What exists on one side alone has no mirror image.
        let paired = |ranked: &Ranked| ranked.point.sides.has(Side::Left) && ranked.point.sides.has(Side::Right);
        prop_assume!(asked.iter().all(|place| !["precordium", "chest-pectoral"].contains(&place.place.as_str())));
        let reached = |asked: &[Place]| {
            let mut ids: Vec<(String, Side, u32)> = rank(catalog, asked, &Wish::default())
                .iter()
                .filter(|ranked| paired(ranked) && !ranked.either)
                .map(|ranked| (ranked.point.id.clone(), ranked.side, (ranked.score * 1e4).round() as u32))
                .collect();
            ids.sort_by(|a, b| (&a.0, a.1 as u8).cmp(&(&b.0, b.1 as u8)));
            ids
        };
        let other: Vec<Place> = asked.iter().map(mirrored).collect();
        let mut turned: Vec<_> = reached(&other).into_iter().map(|(id, side, score)| (id, side.opposite(), score)).collect();
        turned.sort_by(|a, b| (&a.0, a.1 as u8).cmp(&(&b.0, b.1 as u8)));
        let here = reached(&asked);
        // Scores aside where the place over the heart weighs in the rest of a point's pain.
        let ids = |list: &[(String, Side, u32)]| list.iter().map(|(id, side, _)| (id.clone(), *side)).collect::<Vec<_>>();
        prop_assert_eq!(ids(&here), ids(&turned));
    }

    #[test]
    fn more_weight_never_ranks_a_point_lower(asked in place(), at in 0..130usize, more in 0.0..0.3f32) {
        let (catalog, _) = atlas();
        let wish = Wish { unsure: true, ..Wish::default() };
        let place = |catalog: &Catalog, id: &str| {
            rank(catalog, std::slice::from_ref(&asked), &wish).iter().position(|ranked| ranked.point.id == id)
        };
        let id = catalog.points()[at % catalog.points().len()].id.clone();
        let mut data = catalog.data().clone();
        let point = data.points.iter_mut().find(|point| point.id == id).expect("the point");
        for referral in point.essential.iter_mut().chain(&mut point.spillover) {
            if referral.region == asked.place {
                referral.weight = (referral.weight + more).min(1.0);
            }
        }
        let raised = Catalog::check(data, small::recipe).expect("holds");
        prop_assert!(place(&raised, &id).unwrap_or(999) <= place(catalog, &id).unwrap_or(999));
    }

    #[test]
    fn every_answer_says_why_and_reaches_what_was_asked(asked in prop::collection::vec(place(), 1..5), limit in 0..9usize) {
        let (catalog, _) = atlas();
        let answer = rank(catalog, &asked, &Wish { limit, ..Wish::default() });
        prop_assert!(limit == 0 || answer.len() <= limit);
        prop_assert!(answer.windows(2).all(|pair| pair[0].score >= pair[1].score));
        for ranked in &answer {
            prop_assert!(!ranked.reasons.is_empty() && ranked.score > 0.0 && !ranked.point.unsure());
            for reason in &ranked.reasons {
                prop_assert!(asked.iter().filter_map(|place| place.settled(catalog)).any(|place| place == reason.place));
            }
        }
    }

    #[test]
    fn nothing_typed_breaks_the_search(text in "\\PC{0,80}") {
        let (catalog, _) = atlas();
        for place in find(&text).places {
            prop_assert!(place.settled(catalog).is_some());
        }
    }
}

#[test]
fn what_people_call_it_finds_its_points_in_the_list() {
    let (catalog, search) = atlas();
    for text in ["tinnitus", "period pain", "dizzy on turning", "rolling over in bed", "cannot stand up straight"] {
        assert!(!search.find(text, catalog).points.is_empty(), "{text}");
    }
    // Each phrase that a point is described in finds it.
    let words = support::fluent("en");
    let mut lost = vec![];
    for point in catalog.points() {
        let Some((_, message)) = words.split_once(&format!("\npoint-{} =", point.id)) else { continue };
        let message = message.split_once("\npoint-").map_or(message, |(own, _)| own);
        let Some((_, said)) = message.split_once(".words = ") else { continue };
        for phrase in said.lines().next().unwrap_or_default().split(',').map(str::trim) {
            let found = search.find(phrase, catalog);
            if found.points.is_empty() && found.places.is_empty() && found.gates.is_empty() {
                lost.push(phrase.to_owned());
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
}
