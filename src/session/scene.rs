//! What a body shows of a state, and what a press on it means: drawn or in 3D, both are painted from this.
//!
//! It is the one owner of what an open question hides.

use super::pain::gates;
use crate::body::Tissue;
use crate::catalog::{Area, Catalog, Landing, Point, Referral, Side, Sides, Stretch};
use crate::learn::{Kind, Question, Quiz};
use crate::protocol::{
    Accepts, Felt, Limbs, Scene, Selection, Sensitivity, ShownLimbs, State, Structure, View, ViewName,
};
use crate::referral::place::Place;
use crate::referral::ranking::{Wish, rank};
use std::collections::BTreeMap;

/// What the body shows and accepts.
pub fn scene(state: &State, catalog: &Catalog) -> Scene {
    match state.quiz.as_ref().and_then(|quiz| quiz.open(catalog)) {
        Some(question) => asking(state, &question, catalog),
        None => telling(state, catalog),
    }
}

/// Nothing is asked: all is shown that was chosen.
fn telling(state: &State, catalog: &Catalog) -> Scene {
    // Beside what stands alone there is nothing of a point in another muscle.
    let whole = state.preview.is_some() || state.demo.is_some();
    let shown = state.shown().filter(|shown| whole || !stands_without(state, shown, catalog)).cloned();
    let pressed = state.selection.clone().filter(|_| state.demo.is_some());
    let hurts = state.selection.is_none() && state.quiz.is_none();
    let hurting = if hurts && !state.alarmed { spots(&state.pain, catalog) } else { vec![] };
    let places = hurts && state.structure.is_none();
    let zone = shown.as_ref().map_or_else(Vec::new, |shown| zone(shown, state.sensitivity, catalog));
    // Without its skin the body shows no pain, and nothing for it to go on over.
    let painted = state.layers.contains(&Tissue::Skin);
    let mut limbs =
        if painted { limbs(state.limbs, &zone, &hurting, catalog) } else { limbs(state.limbs, &[], &[], catalog) };
    // The limb that moves in the end is there from the beginning.
    if let Some(pressed) = pressed.as_ref().filter(|_| state.limbs == Limbs::Auto) {
        let moved = moved_limbs(pressed, catalog);
        limbs = ShownLimbs { arms: limbs.arms || moved.arms, legs: limbs.legs || moved.legs };
    }
    Scene {
        limbs,
        zone,
        sensitive: state.sensitivity == Sensitivity::Sensitive,
        concealed: false,
        hurting,
        spares: pressed.is_some() && state.preview.is_none(),
        marks: offered(state, catalog),
        names: true,
        labels: state.labels,
        layers: state.layers.clone(),
        xray: state.xray,
        structure: state.structure.clone(),
        isolated: state.isolated,
        uncovered: state.uncovered,
        hidden: state.hidden.clone(),
        view: state.view.clone(),
        pressed,
        stop: state.guide.as_ref().and_then(|guide| guide.stop(catalog)),
        accepts: if state.quiz.is_some() || state.alarmed { Accepts::Nothing } else { Accepts::Pick { places } },
        shown,
    }
}

/// Whether only a structure is shown, and a point's muscle is another.
fn stands_without(state: &State, shown: &Selection, catalog: &Catalog) -> bool {
    let muscle = catalog.point(&shown.point).map(|point| shown.side.suffixed(&point.muscle));
    let alone = state.structure.as_ref().filter(|_| state.isolated);
    alone.is_some_and(|alone| muscle.is_none_or(|muscle| !alone.is(&muscle)))
}

/// A question is open: only what it is about is shown, and nothing has a name.
fn asking(state: &State, question: &Question, catalog: &Catalog) -> Scene {
    let Staged { shown, structure, view } = Staged::open(question);
    let about = structure.as_ref();
    // The muscle asked about stands out under glass, whatever was peeled off before.
    let mut layers = state.layers.clone();
    let depth = catalog.muscle(&question.point.muscle).map(|muscle| Tissue::from(muscle.layer));
    if let Some(depth) = depth.filter(|depth| about.is_some() && !layers.contains(depth)) {
        layers.push(depth);
        layers.sort_by(|a, b| b.cmp(a));
    }
    let aside = |gone: &&Structure| about.is_none_or(|about| !gone.is(about.name()));
    let zone = shown.as_ref().map_or_else(Vec::new, |shown| zone(shown, state.sensitivity, catalog));
    Scene {
        limbs: limbs(state.limbs, &zone, &[], catalog),
        zone,
        sensitive: state.sensitivity == Sensitivity::Sensitive,
        concealed: shown.is_some(),
        hurting: vec![],
        spares: false,
        // Where the point lies that is asked about.
        marks: about.iter().map(|_| (question.point.id.clone(), Sides::from(question.side))).collect(),
        names: false,
        labels: false,
        layers,
        xray: state.xray || about.is_some(),
        isolated: false,
        uncovered: about.is_some(),
        hidden: state.hidden.iter().filter(aside).cloned().collect(),
        view: if state.view == View::Selection { view } else { state.view.clone() },
        pressed: None,
        stop: None,
        accepts: match question.kind {
            Kind::Find => Accepts::Answer { point: question.point.id.clone() },
            Kind::Mixed | Kind::Point | Kind::Pain => Accepts::Nothing,
        },
        structure,
        shown,
    }
}

/// Where a point's pain is felt, the spillover first; nowhere where what is felt is no pain.
fn zone(shown: &Selection, sensitivity: Sensitivity, catalog: &Catalog) -> Vec<Felt> {
    let Some(point) = catalog.point(&shown.point).filter(|point| point.pain_zone) else { return vec![] };
    let felt = |referral: &&Referral| match sensitivity {
        Sensitivity::Typical => referral.weight > 0.0,
        Sensitivity::Sensitive => referral.in_pain() > 0.0,
    };
    let referrals = [(false, &point.spillover), (true, &point.essential)];
    let mut zone: Vec<Felt> = vec![];
    for (essential, referral) in
        referrals.into_iter().flat_map(|(kind, list)| list.iter().filter(felt).map(move |r| (kind, r)))
    {
        let Some(Landing { region, side }) = catalog.landing(referral, shown.side) else { continue };
        // What has only a left may be stood for by what is in the list already.
        if zone.iter().any(|felt| felt.region == region.id && felt.side == side && felt.essential == essential) {
            continue;
        }
        let (focus, contralateral, measured) = (referral.focus, referral.contralateral, referral.measured);
        zone.push(Felt { region: region.id.clone(), side, essential, focus, contralateral, measured });
    }
    zone
}

/// The limbs that lengthen the muscle.
fn moved_limbs(pressed: &Selection, catalog: &Catalog) -> ShownLimbs {
    let muscle = catalog.point(&pressed.point).and_then(|point| catalog.muscle(&point.muscle));
    let stretch = muscle.map(|muscle| muscle.stretch).unwrap_or_default();
    ShownLimbs {
        arms: matches!(stretch, Stretch::ArmAcross | Stretch::ArmBack | Stretch::ArmUp | Stretch::ArmBehind),
        legs: matches!(stretch, Stretch::HipBack | Stretch::HipFold | Stretch::HipAcross),
    }
}

/// The limbs that are asked for, or on which pain is felt.
fn limbs(wish: Limbs, zone: &[Felt], hurting: &[Place], catalog: &Catalog) -> ShownLimbs {
    let regions = zone.iter().map(|felt| &felt.region).chain(hurting.iter().map(|place| &place.place));
    let off: Vec<_> = regions.filter_map(|id| catalog.region(id)).filter(|region| region.on_limbs()).collect();
    let wanted = |area: Area| match wish {
        Limbs::Auto => off.iter().any(|region| region.area == area),
        Limbs::On => true,
        Limbs::Off => false,
    };
    ShownLimbs { arms: wanted(Area::Arm), legs: wanted(Area::Leg) }
}

fn spots(pain: &[Place], catalog: &Catalog) -> Vec<Place> {
    let mut spots: Vec<Place> = vec![];
    for Landing { region, side } in pain.iter().flat_map(|place| place.spots(catalog)) {
        let spot = Place::new(region.id.clone(), side);
        if !spots.contains(&spot) {
            spots.push(spot);
        }
    }
    spots
}

/// Points that have marks although they are not chosen: none while one is pressed, of a muscle that is looked at only its
/// own, of a point that is shown those of its area, of what is typed those that it finds, and of places that hurt those that
/// may be felt there.
fn offered(state: &State, catalog: &Catalog) -> BTreeMap<String, Sides> {
    // Before the warning signs of a place have been read, nothing leads past them.
    let asked = state.selection.is_none() && !gates(state, catalog).is_empty();
    if !state.marks || state.demo.is_some() || state.alarmed || asked {
        return BTreeMap::new();
    }
    let muscle = state.structure.as_ref().filter(|looked_at| {
        let its_own = |point: &Point| Side::BOTH.iter().any(|side| looked_at.is(&side.suffixed(&point.muscle)));
        state.isolated || catalog.points().iter().any(its_own)
    });
    let area = state.selection.as_ref().and_then(|chosen| catalog.point(&chosen.point)).map(|point| &point.area);
    // The same points that the panel lists.
    let listed = state.listed.as_ref().filter(|_| state.guide.is_none() && state.quiz.is_none());
    let hurts = state.selection.is_none() && listed.is_none() && !state.pain.is_empty();
    let wish = Wish { unsure: state.less_certain, ..Wish::default() };
    let answers = if hurts { rank(catalog, &state.pain, &wish) } else { vec![] };
    let felt = |point: &Point, side: Side| {
        answers.iter().any(|answer| answer.point.id == point.id && (answer.either || answer.side == side))
    };
    let on = |point: &Point, side: Side| {
        point.sides.has(side)
            && match (muscle, area) {
                (Some(muscle), _) => muscle.is(&side.suffixed(&point.muscle)),
                (None, Some(area)) => point.area == *area,
                (None, None) => listed.map_or(!hurts || felt(point, side), |listed| {
                    listed.get(&point.id).is_some_and(|sides| sides.has(side))
                }),
            }
    };
    let points = catalog.points().iter().filter(|point| state.less_certain || !point.unsure());
    let sides = |point: &Point| match (on(point, Side::Left), on(point, Side::Right)) {
        (true, true) => Some(Sides::Both),
        (true, false) => Some(Sides::Left),
        (false, true) => Some(Sides::Right),
        (false, false) => None,
    };
    points.filter_map(|point| Some((point.id.clone(), sides(point)?))).collect()
}

/// What a quiz puts on the body.
pub(super) struct Staged {
    pub(super) shown: Option<Selection>,
    pub(super) structure: Option<Structure>,
    pub(super) view: View,
}

impl Staged {
    /// Of an open question what it is about, of an answered one its answer, and at the end nothing.
    pub(super) fn of(quiz: &Quiz, catalog: &Catalog) -> Self {
        match quiz.question(catalog, quiz.at) {
            None => Self { shown: None, structure: None, view: State::default().view },
            Some(question) if quiz.open(catalog).is_some() => Self::open(&question),
            Some(question) => Self { shown: Some(about(&question)), structure: None, view: View::Selection },
        }
    }

    /// Nothing that answers the question.
    fn open(question: &Question) -> Self {
        let Question { kind, point, side, .. } = question;
        match kind {
            Kind::Point => Self { shown: Some(about(question)), structure: None, view: View::Selection },
            Kind::Pain => {
                let structure = Structure::read(&side.suffixed(&point.muscle));
                Self { shown: None, structure, view: View::Selection }
            }
            Kind::Find | Kind::Mixed => {
                Self { shown: None, structure: None, view: View::Named { name: whole(&point.area, *side) } }
            }
        }
    }
}

fn about(question: &Question) -> Selection {
    Selection { point: question.point.id.clone(), side: question.side }
}

/// The view of the whole body that shows a part of it best.
fn whole(area: &str, side: Side) -> ViewName {
    match (area, side) {
        ("chest" | "abdomen", _) => ViewName::Front,
        ("head" | "neck", Side::Left) => ViewName::Left,
        ("head" | "neck", Side::Right) => ViewName::Right,
        _ => ViewName::Back,
    }
}
