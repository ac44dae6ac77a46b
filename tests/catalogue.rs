//! The catalogue: reading it, finding everything wrong with it, looking things up.

mod small;
mod support;

use small::{SMALL, read_toml, recipe, small};
use trigger_point_atlas::catalog::{
    Catalog, CatalogError, Data, Fault, Gate, RegionSides, Run, RunKind, RunStop, Side, nearest, read_json,
};

fn data() -> Data {
    read_toml(SMALL).expect("the small catalogue reads")
}

fn faults(data: Data) -> Vec<Fault> {
    match Catalog::check(data, recipe) {
        Err(CatalogError::Faults(faults)) => faults,
        other => panic!("expected faults, got {other:?}"),
    }
}

/// The one fault that a change makes.
fn fault(change: impl FnOnce(&mut Data)) -> Fault {
    let mut data = data();
    change(&mut data);
    let faults = faults(data);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.into_iter().next().expect("one fault")
}

#[test]
fn toml_sources_and_packed_json_hold_the_same() {
    let packed = serde_json::to_string(&data()).expect("JSON");
    assert_eq!(read_json(&packed).expect("the packed catalogue reads"), data());
}

#[test]
fn a_thing_of_the_wrong_shape_is_told_with_its_path() {
    let wrong = SMALL.replace("weight = 0.9", "weight = \"much\"");
    let Err(CatalogError::Shape { path, message }) = read_toml(&wrong) else { panic!("read") };
    assert_eq!(path, "point[0].essential[0].weight");
    assert!(message.contains("expected"), "{message}");

    let json = serde_json::to_string(&data()).expect("JSON").replace("\"thumb\"", "\"foot\"");
    let Err(CatalogError::Shape { path, message }) = read_json(&json) else { panic!("read") };
    assert_eq!(path, "points[0].pressure.contact");
    assert!(message.contains("fingertips"), "{message}");
}

#[test]
fn a_field_that_does_not_exist_is_told() {
    let Err(CatalogError::Shape { path, message }) = read_toml(&SMALL.replace("radius_mm = 20\n", "radius = 20\n"))
    else {
        panic!("read")
    };
    assert_eq!(path, "point[0].radius");
    assert!(message.contains("radius_mm"), "{message}");
}

#[test]
fn text_after_the_packed_catalogue_is_told() {
    assert!(matches!(read_json("{} and more"), Err(CatalogError::Shape { .. })));
    assert!(matches!(read_json(""), Err(CatalogError::Shape { .. })));
}

#[test]
fn every_fault_is_told_and_not_only_the_first() {
    let mut data = data();
    data.points[0].muscle = "trapezius-uper".into();
    data.points[0].radius_mm = 100.0;
    data.points[1].essential[0].weight = 1.5;
    data.points[2].place.clear();
    let paths: Vec<String> = faults(data).into_iter().map(|fault| fault.path).collect();
    assert_eq!(paths, ["points[0].muscle", "points[0].radius_mm", "points[1].essential[0].weight", "points[2].place"]);
}

#[test]
fn an_unknown_id_is_told_with_the_nearest_ones() {
    let fault = fault(|data| data.points[0].essential[0].region = "ociput".into());
    assert_eq!(fault.path, "points[0].essential[0].region");
    assert_eq!(fault.value, "\"ociput\"");
    assert!(fault.allowed.starts_with("one of 5 region ids; nearest: occiput"), "{}", fault.allowed);

    for (change, path) in [
        ((|data| data.points[0].local[0] = "x".into()) as fn(&mut Data), "points[0].local[0]"),
        (|data| data.points[0].cautions[0] = "x".into(), "points[0].cautions[0]"),
        (|data| data.points[0].sources[0] = "x".into(), "points[0].sources[0]"),
        (|data| data.points[0].muscle = "x".into(), "points[0].muscle"),
    ] {
        assert_eq!(self::fault(change).path, path);
    }
}

#[test]
fn an_id_may_not_be_used_twice_nor_need_escapes_in_a_link() {
    assert_eq!(fault(|data| data.points[1].id = "trapezius-upper-1".into()).path, "points[1].id");
    assert_eq!(fault(|data| data.points[1].id = "trapezius~2".into()).path, "points[1].id");
}

#[test]
fn a_latin_name_is_read_by_visitors_and_holds_no_numbers() {
    let fault = fault(|data| data.muscles[0].latin = "M. trapezius (pars 2227)".into());
    assert_eq!((&*fault.path, &*fault.value), ("muscles[0].latin", "\"M. trapezius (pars 2227)\""));
    assert!(fault.allowed.contains("without numbers"), "{}", fault.allowed);
    assert_eq!(self::fault(|data| data.muscles[0].latin.clear()).value, "empty");
}

#[test]
fn numbers_out_of_range_are_told_with_the_range() {
    let weight = fault(|data| data.points[0].essential[0].weight = -0.1);
    assert_eq!((weight.value.as_str(), weight.allowed.as_str()), ("-0.1", "0 to 1"));
    assert_eq!(fault(|data| data.points[0].radius_mm = 1.0).allowed, "2 to 60");
    assert_eq!(fault(|data| data.points[0].radius_mm = f32::NAN).path, "points[0].radius_mm");
    assert_eq!(fault(|data| data.cautions[0].keepout[0].radius_mm = 0.0).path, "cautions[0].keepout[0].radius_mm");
}

#[test]
fn forces_must_grow_from_gentle_to_the_ceiling() {
    let fault = fault(|data| data.points[0].pressure.as_mut().expect("pressure").firm_n = 45.0);
    assert_eq!(fault.path, "points[0].pressure.ceiling_n");
    assert_eq!(fault.allowed, "at least firm_n (45)");
}

#[test]
fn what_is_never_pressed_has_no_pressure_and_everything_else_has() {
    assert_eq!(fault(|data| data.points[2].pressure = data.points[0].pressure.clone()).path, "points[2].pressure");
    assert_eq!(fault(|data| data.points[0].pressure = None).path, "points[0].pressure");
    assert_eq!(fault(|data| data.points[0].essential.clear()).path, "points[0].essential");
}

#[test]
fn a_run_that_cannot_be_drawn_is_told() {
    let stop = |at: Option<&str>, region: Option<&str>| RunStop {
        at: at.map(Into::into),
        region: region.map(Into::into),
        half_width_mm: 14.0,
        weight: None,
        sensitive: None,
    };
    let with = |along: Vec<RunStop>| {
        fault(|data| {
            data.points[0].runs =
                vec![Run { kind: RunKind::Essential, contralateral: false, instead_of: vec![], along }]
        })
    };
    let good = || stop(Some("mix(SNL, CL2/3, 0.6)"), None);
    assert_eq!(with(vec![]).path, "points[0].runs[0].along");
    let unknown = with(vec![good(), stop(None, Some("ociput"))]);
    assert_eq!(unknown.path, "points[0].runs[0].along[1].region");
    assert!(unknown.allowed.contains("nearest: occiput"), "{}", unknown.allowed);
    assert!(with(vec![stop(Some("mix(SNL"), None)]).allowed.contains("column"));
    assert_eq!(with(vec![stop(None, None)]).allowed, "one of at, region");
    assert_eq!(with(vec![stop(Some("SNL"), Some("occiput"))]).value, "at and region");
    let narrow = with(vec![RunStop { half_width_mm: 2.0, ..good() }]);
    assert_eq!(
        (narrow.path.as_str(), narrow.allowed.as_str()),
        ("points[0].runs[0].along[0].half_width_mm", "6 to 90")
    );
    assert_eq!(with(vec![RunStop { weight: Some(2.0), ..good() }]).path, "points[0].runs[0].along[0].weight");
    let instead = |of: &str| {
        let run =
            Run { kind: RunKind::Essential, contralateral: false, instead_of: vec![of.into()], along: vec![good()] };
        fault(|data| data.points[0].runs = vec![run])
    };
    assert_eq!(instead("ociput").path, "points[0].runs[0].instead_of[0]");
    assert_eq!(instead("occiput").value, "\"occiput\"");
}

#[test]
fn sides_must_fit_the_regions() {
    assert_eq!(
        fault(|data| data.points[0].essential[1].contralateral = true).path,
        "points[0].essential[1].contralateral"
    );
    assert_eq!(
        fault(|data| {
            data.points[1].essential[0].region = "precordium".into();
        })
        .path,
        "points[1].essential[0].region"
    );
}

#[test]
fn every_region_on_the_model_has_a_shape() {
    assert_eq!(fault(|data| data.regions[0].shape = None).path, "regions[0].shape");
}

#[test]
fn a_bad_place_is_told_with_what_the_recipe_reader_says() {
    let fault = fault(|data| data.points[0].place = "mix(C7sp, ACA".into());
    assert_eq!(fault.path, "points[0].place");
    assert!(fault.allowed.contains("column"), "{}", fault.allowed);
}

#[test]
fn things_are_found_by_id() {
    let catalog = small();
    assert_eq!(catalog.point("trapezius-upper-2").map(|point| point.label.as_str()), Some("TrP2"));
    assert!(catalog.region("vertex").is_some() && catalog.muscle("trapezius-upper").is_some());
    assert!(catalog.caution("C-SUP").is_some() && catalog.point("nothing").is_none());
}

#[test]
fn the_nearest_ids_come_first_and_long_texts_do_no_harm() {
    let ids = ["masseter-deep-1", "trapezius-upper-1", "trapezius-upper-2"];
    assert_eq!(nearest(ids.into_iter(), "trapezius-uper-2", 1), ["trapezius-upper-2"]);
    assert_eq!(nearest(ids.into_iter(), "masseter", 1), ["masseter-deep-1"]);
    assert_eq!(nearest(ids.into_iter(), &"x".repeat(1_000_000), 3).len(), 3);
}

#[test]
fn a_referral_lands_on_the_side_where_it_is_felt() {
    let catalog = small();
    let (first, second) = (&catalog.points()[0], &catalog.points()[1]);
    let side = |landing: Option<trigger_point_atlas::catalog::Landing>| landing.map(|landing| landing.side);
    assert_eq!(side(catalog.landing(&first.essential[0], Side::Left)), Some(Some(Side::Left)));
    assert_eq!(side(catalog.landing(&first.essential[1], Side::Left)), Some(None));
    assert_eq!(side(catalog.landing(&second.essential[0], Side::Left)), Some(Some(Side::Right)));
    assert_eq!(side(catalog.landing(&first.spillover[1], Side::Right)), None);
    assert_eq!(side(catalog.landing(&first.spillover[1], Side::Left)), Some(Some(Side::Left)));
}

#[test]
fn the_real_catalogue_holds_together() {
    let catalog = Catalog::check(support::data(), recipe).unwrap_or_else(|error| panic!("{error}"));
    assert!(catalog.points().len() >= 24);
    let muscles: std::collections::BTreeSet<_> = catalog.points().iter().map(|point| &point.muscle).collect();
    assert!(muscles.len() >= 10);
}

/// A page's own catalogue laid over the small one: its report, and the catalogue that came of it.
fn overlaid(own: &serde_json::Value) -> (Catalog, Vec<(String, String, String)>) {
    let (catalog, report) = small().overlaid(&own.to_string(), recipe);
    (catalog, report.faults.into_iter().map(|fault| (fault.path, fault.value, fault.allowed)).collect())
}

fn own_point(id: &str) -> serde_json::Value {
    let mut point = serde_json::to_value(&data().points[0]).expect("JSON");
    point["id"] = id.into();
    point
}

#[test]
fn a_page_s_own_points_are_added_or_take_the_place_of_others() {
    let mut first = own_point("trapezius-upper-1");
    first["radius_mm"] = 33.into();
    let own =
        serde_json::json!({ "points": [first, own_point("clinic-1")], "sources": [{ "id": "OWN", "citation": "Us" }] });
    let (catalog, faults) = overlaid(&own);
    assert_eq!(faults, []);
    assert_eq!(catalog.points().len(), small().points().len() + 1);
    assert_eq!(catalog.point("trapezius-upper-1").map(|point| point.radius_mm), Some(33.0));
    assert_eq!(catalog.points()[0].id, "trapezius-upper-1", "it keeps its place in the list");
    assert!(catalog.point("clinic-1").is_some() && catalog.sources().iter().any(|source| source.id == "OWN"));
}

#[test]
fn every_mistake_in_a_page_s_own_catalogue_is_told_and_costs_only_its_entry() {
    let mut wrong = own_point("clinic-2");
    wrong["radius_mm"] = "wide".into();
    wrong["essential"][0]["weight"] = serde_json::json!([1]);
    wrong["muscle"] = "trapezius-uper".into();
    wrong["place"] = "mix(C7sp".into();
    wrong["colour"] = "red".into();
    wrong.as_object_mut().expect("an object").remove("label");
    let mut lost = own_point("clinic-3");
    lost["sources"] = serde_json::json!(["NONE"]);
    let own = serde_json::json!({ "points": [wrong, own_point("clinic-1"), lost, 7], "region": [] });
    let (catalog, faults) = overlaid(&own);
    let told: std::collections::BTreeSet<&str> = faults.iter().map(|(path, _, _)| path.as_str()).collect();
    let expected = [
        "points[0].colour",
        "points[0].essential[0].weight",
        "points[0].label",
        "points[0].muscle",
        "points[0].place",
        "points[0].radius_mm",
        "points[2].sources[0]",
        "points[3]",
        "region",
    ];
    assert_eq!(told.into_iter().collect::<Vec<_>>(), expected, "{faults:#?}");
    let of = |path: &str| faults.iter().find(|fault| fault.0 == path).expect("told");
    assert_eq!(of("points[0].radius_mm").1, "\"wide\"");
    assert!(of("points[0].muscle").2.contains("trapezius-upper"), "the nearest is named");
    assert_eq!((of("points[0].label").1.as_str(), of("region").2.as_str()), ("missing", "points, sources, words"));
    assert_eq!(catalog.points().len(), small().points().len() + 1, "only the good one came in");
    assert!(catalog.point("clinic-1").is_some());
}

#[test]
fn a_point_that_needs_a_source_that_is_wrong_goes_with_it() {
    let mut point = own_point("clinic-1");
    point["sources"] = serde_json::json!(["OWN"]);
    let own = serde_json::json!({ "points": [point], "sources": [{ "id": "OWN", "citation": " " }] });
    let (catalog, faults) = overlaid(&own);
    let paths: Vec<&str> = faults.iter().map(|fault| fault.0.as_str()).collect();
    assert_eq!(paths, ["sources[0].citation", "points[0].sources[0]"]);
    assert_eq!(catalog.points().len(), small().points().len());
}

#[test]
fn words_of_a_page_s_own_catalogue_are_texts_of_known_points() {
    let own = serde_json::json!({ "words": { "en": {
        "point-trapezius-upper-1": "Ours", "point-trapezius-upper-1.where": "Here", "point-trapezius-upper-1.colour": "red",
        "point-no": "x", "point-trapezius-upper-2": 7, "ask-title": "x", "point-trapezius-upper-3": "y".repeat(3000),
    }, "de": 7 } });
    let (_, report) = small().overlaid(&own.to_string(), recipe);
    let mut paths: Vec<&str> = report.faults.iter().map(|fault| fault.path.as_str()).collect();
    paths.sort_unstable();
    let expected = [
        "words.de",
        "words.en.ask-title",
        "words.en.point-no",
        "words.en.point-trapezius-upper-1.colour",
        "words.en.point-trapezius-upper-2",
        "words.en.point-trapezius-upper-3",
    ];
    assert_eq!(paths, expected);
    assert_eq!(report.words["en"].len(), 2);
}

#[test]
fn a_text_that_is_no_catalogue_is_told_and_changes_nothing() {
    for text in ["", "[]", "{", "7", "{\"points\": 7}", "\u{0}"] {
        let (catalog, report) = small().overlaid(text, recipe);
        assert_eq!(report.faults.len(), 1, "{text}");
        assert_eq!(catalog.data(), small().data());
    }
}

#[test]
fn a_complaint_has_regions_and_an_id_of_its_own() {
    assert_eq!(fault(|data| data.complaints[0].regions.clear()).path, "complaints[0].regions");
    assert_eq!(fault(|data| data.complaints[0].regions[0] = "ociput".into()).path, "complaints[0].regions[0]");
    assert_eq!(fault(|data| data.complaints[0].id = "occiput".into()).path, "complaints[0].id");
}

#[test]
fn clinical_rules_of_the_data_are_checked() {
    let wrong = fault(|data| data.regions[0].note = Some("Ask a doctor!".into()));
    assert_eq!((wrong.path.as_str(), wrong.value.as_str()), ("regions[0].note", "\"Ask a doctor!\""));
    assert!(wrong.allowed.starts_with("the id of a message"), "{}", wrong.allowed);
    let wrong = fault(|data| data.cautions[0].never_pressed = Some(String::new()));
    assert_eq!((wrong.path.as_str(), wrong.value.as_str()), ("cautions[0].never_pressed", "\"\""));
    let wrong = fault(|data| data.cautions[0].trained_only = Some("demo clinician".into()));
    assert_eq!(wrong.path, "cautions[0].trained_only");
    let wrong = fault(|data| data.complaints[0].note = Some("no_message".into()));
    assert_eq!(wrong.path, "complaints[0].note");
    let midline = data().regions.iter().position(|region| region.sides == RegionSides::Midline).expect("a midline");
    let wrong = fault(|data| data.regions[midline].gate_left = Some(Gate::Chest));
    assert_eq!(wrong.path, format!("regions[{midline}].gate_left"));
    assert_eq!(wrong.allowed, "nothing, because the region lies on the midline");
}

#[test]
fn what_has_only_a_left_is_mirrored_by_a_region_with_both_sides() {
    let mut data = data();
    data.regions[3].mirror = Some("occiput".into());
    let catalog = Catalog::check(data, recipe).expect("holds");
    let landing = catalog.landing(&catalog.points()[0].spillover[1], Side::Right).expect("it lands");
    assert_eq!((landing.region.id.as_str(), landing.side), ("occiput", Some(Side::Right)));
    assert_eq!(fault(|data| data.regions[3].mirror = Some("vertex".into())).path, "regions[3].mirror");
    assert_eq!(fault(|data| data.regions[3].mirror = Some("nowhere".into())).path, "regions[3].mirror");
    assert_eq!(fault(|data| data.regions[0].mirror = Some("vertex".into())).path, "regions[0].mirror");
}
