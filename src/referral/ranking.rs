//! From places that hurt to the points that commonly send pain there, most typical first.

use super::place::Place;
use crate::catalog::{Area, Catalog, Grade, Landing, Point, Referral, SelfCare, Side};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a point's own site counts for: it hurts there when it is pressed, which is less than pain that comes by itself.
const LOCAL_WEIGHT: f32 = 0.4;
/// What is added where a point both lies in a place and sends its pain there.
const LOCAL_GAIN: f32 = 0.08;
/// How much of a place's worth lies in its most typical region; the rest in how many of its regions are reached.
const BEST_SHARE: f32 = 0.65;
/// How much a point loses whose pain goes mostly elsewhere.
const ELSEWHERE: f32 = 0.2;
/// What a region counts for that is meant less.
const ALSO: f32 = 0.5;
/// The share of people in whom a muscle was found active that is taken where studies of such pain did not look at it.
const UNSTUDIED: f32 = 0.3;
/// As [`UNSTUDIED`], where they found it active and did not count.
const UNCOUNTED: f32 = 0.5;
/// How evenly muscles are taken, whatever was found: the greater, the less a study tells.
const EVENLY: f32 = 0.15;
/// What a point counts for that is found seldom, or lies in a muscle that many bodies lack.
const SELDOM: f32 = 0.6;
/// What cannot be pressed, or only by a trained person, comes after what a visitor may press.
const NEVER_PRESSED: f32 = 0.7;
const TRAINED_ONLY: f32 = 0.85;
/// What a point counts for that is pressed on the front of the trunk and felt in its back, or the other way round: whoever
/// points to the one does not look for the other.
const THROUGH: f32 = 0.45;
/// What a point counts for beside a better one of the same muscle: one muscle is not to fill the answer.
const SIBLING: f32 = 0.88;
/// A focus of a point is very typical of the answer, as long as it comes this near to the best of it.
const VERY: f32 = 0.85;
/// What a point gains when people's words for it are those that were typed.
const WORDS_GAIN: f32 = 0.5;
/// Several places narrow the answer to points that reach them all, as long as so many are left.
const LEAST: usize = 3;

/// How the answer is wanted.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wish {
    /// The side of places that name none.
    pub side: Option<Side>,
    /// With points of grade C.
    pub unsure: bool,
    /// At most so many; 0 for all.
    pub limit: usize,
    /// Points whose own words were typed, with how well they fit, 0..=1.
    pub by_words: Vec<(String, f32)>,
}

/// A point that may send pain to the places asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked<'a> {
    pub point: &'a Point,
    pub side: Side,
    /// The point on the other side fits as well.
    pub either: bool,
    /// More than 0; comparable within one answer.
    pub score: f32,
    /// How typical it is of this answer: the strongest of its reasons, and no focus where others are far more typical.
    pub typical: Kind,
    /// How many of the places it reaches.
    pub reached: usize,
    /// For each of these, in the order asked, the strongest reason, and the others that are essential.
    pub reasons: Vec<Reason>,
    /// Whether people's own words for it were typed.
    pub by_words: bool,
}

/// Why a point is in the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub place: Place,
    /// Where, of the place's regions, the point reaches most, and on which side.
    pub region: String,
    pub side: Option<Side>,
    pub kind: Kind,
    pub weight: f32,
    pub measured: bool,
}

/// From the most to the least typical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ReasonKind"))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Focus,
    Essential,
    Spillover,
    /// The point itself lies there.
    Local,
}

/// Points that send pain to the places; ties go to catalogue order.
pub fn rank<'a>(catalog: &'a Catalog, places: &[Place], wish: &Wish) -> Vec<Ranked<'a>> {
    let asked: Vec<Asked> = places
        .iter()
        .map(|place| Place { side: place.side.or(wish.side), ..place.clone() })
        .filter_map(|place| place.settled(catalog))
        .map(|place| Asked::new(place, catalog))
        .collect();
    // Where nobody named a side, a point stands once, for either.
    let sideless = asked.iter().flat_map(|asked| &asked.landings).all(|landing| landing.side.is_none());
    let mut answer: Vec<Ranked> = vec![];
    for point in catalog.points().iter().filter(|point| point.pain_zone && (wish.unsure || !point.unsure())) {
        let fits = wish.by_words.iter().find(|(id, _)| *id == point.id).map_or(0.0, |(_, fit)| *fit);
        let mut sides: Vec<Ranked> = Side::BOTH
            .into_iter()
            .filter(|side| point.sides.has(*side))
            .filter_map(|side| ranked(catalog, point, side, &asked, fits))
            .collect();
        if let [first, second] = sides.as_mut_slice() {
            let wished = wish.side == Some(second.side);
            if second.score > first.score && !(sideless && wish.side.is_some())
                || wished && (sideless || second.score == first.score)
            {
                std::mem::swap(first, second);
            }
            let alike = first.reached == second.reached;
            if alike && (sideless || (first.score - second.score).abs() < 1e-6) {
                first.either = wish.side.is_none();
                sides.truncate(1);
            }
        }
        answer.extend(sides);
    }
    let reached = |least: usize| answer.iter().filter(|ranked| ranked.reached >= least).count();
    let least = (1..=asked.len()).rev().find(|least| reached(*least) >= LEAST).unwrap_or(0);
    answer.retain(|ranked| ranked.reached >= least || ranked.by_words);
    let by_score = |a: &Ranked, b: &Ranked| b.score.total_cmp(&a.score);
    answer.sort_by(by_score);
    let mut met: BTreeMap<(&str, Side), i32> = BTreeMap::new();
    for ranked in &mut answer {
        let siblings = met.entry((&ranked.point.muscle, ranked.side)).or_default();
        ranked.score *= SIBLING.powi(*siblings);
        *siblings += 1;
    }
    answer.sort_by(by_score);
    let best = answer.first().map_or(0.0, |ranked| ranked.score);
    for ranked in answer.iter_mut().filter(|ranked| ranked.typical == Kind::Focus && ranked.score < VERY * best) {
        ranked.typical = Kind::Essential;
    }
    if wish.limit > 0 {
        answer.truncate(wish.limit);
    }
    answer
}

struct Asked<'a> {
    place: Place,
    landings: Vec<Landing<'a>>,
    /// Of each of them, how much it is meant.
    meant: Vec<f32>,
}

impl<'a> Asked<'a> {
    fn new(place: Place, catalog: &'a Catalog) -> Self {
        let landings = place.landings(catalog);
        let also = catalog.complaint(&place.place).map(|complaint| complaint.also.as_slice()).unwrap_or_default();
        let meant = |landing: &Landing| if also.contains(&landing.region.id) { ALSO } else { 1.0 };
        Self { meant: landings.iter().map(meant).collect(), landings, place }
    }

    /// Each region that is meant, and how much.
    fn each(&self) -> impl Iterator<Item = (&Landing<'a>, f32)> {
        self.landings.iter().zip(self.meant.iter().copied())
    }

    fn all(&self) -> f32 {
        self.meant.iter().sum()
    }
}

fn ranked<'a>(catalog: &'a Catalog, point: &'a Point, side: Side, asked: &[Asked], fits: f32) -> Option<Ranked<'a>> {
    let lit = lit(catalog, point, side);
    let mut reasons = vec![];
    let (mut worth, mut reached) = (0.0, 0);
    for one in asked {
        let found: Vec<(&Lit, f32)> =
            one.each().filter_map(|(landing, meant)| Some((strongest(&lit, landing)?, meant))).collect();
        let weight = |(lit, meant): &(&Lit, f32)| lit.weight * meant;
        // The middle is on both sides: from the other one comes only what crosses over.
        let crosses = |(lit, _): &(&Lit, f32)| lit.landing.side.is_some() && lit.kind != Kind::Local;
        if one.place.side.is_some_and(|asked| asked != side) && !found.iter().any(crosses) {
            continue;
        }
        let Some(best) = found.iter().max_by(|a, b| weight(a).total_cmp(&weight(b))) else { continue };
        let lies_there = best.0.kind != Kind::Local && one.landings.iter().any(|asked| lies(&lit, asked));
        let gain = if lies_there { LOCAL_GAIN } else { 0.0 };
        let covered = found.iter().map(weight).sum::<f32>() / one.all();
        let typical = BEST_SHARE * weight(best) + (1.0 - BEST_SHARE) * covered + gain;
        let through = if through(point, best.0.landing.region.area) { THROUGH } else { 1.0 };
        worth += typical * common(catalog, point, one) * through;
        reached += 1;
        let best_region = &best.0.landing.region.id;
        let others = found.iter().map(|found| found.0);
        let others = others.filter(|lit| lit.kind <= Kind::Essential && lit.landing.region.id != *best_region);
        reasons.extend(std::iter::once(best.0).chain(others).map(|lit| Reason {
            place: one.place.clone(),
            region: lit.landing.region.id.clone(),
            side: lit.landing.side,
            kind: lit.kind,
            weight: lit.weight,
            measured: lit.measured,
        }));
    }
    if reasons.is_empty() && fits <= 0.0 {
        return None;
    }
    let worth = worth / asked.len().max(1) as f32;
    let seldom = point.uncommon || catalog.muscle(&point.muscle).is_some_and(|muscle| muscle.optional);
    let worth = worth * known(point) * pressed(point) * if seldom { SELDOM } else { 1.0 };
    let score = worth * (1.0 - ELSEWHERE * elsewhere(&lit, asked)) + WORDS_GAIN * fits;
    let typical = reasons.iter().map(|reason| reason.kind).min().unwrap_or(Kind::Essential);
    Some(Ranked { point, side, either: false, score, typical, reached, reasons, by_words: fits > 0.0 })
}

/// One region that a point reaches.
struct Lit<'a> {
    landing: Landing<'a>,
    kind: Kind,
    weight: f32,
    measured: bool,
}

fn lit<'a>(catalog: &'a Catalog, point: &'a Point, side: Side) -> Vec<Lit<'a>> {
    // What is felt there only by those who are in pain anyway is no usual place.
    let kind = |essential: bool, referral: &Referral| match (essential && referral.weight > 0.0, referral.focus) {
        (true, true) => Kind::Focus,
        (true, false) => Kind::Essential,
        (false, _) => Kind::Spillover,
    };
    let referrals = point.essential.iter().map(|r| (true, r)).chain(point.spillover.iter().map(|r| (false, r)));
    // Whoever looks their pain up is in pain.
    let felt = referrals.filter(|(_, referral)| referral.in_pain() > 0.0).filter_map(|(essential, referral)| {
        let landing = catalog.landing(referral, side)?;
        Some(Lit { landing, kind: kind(essential, referral), weight: referral.in_pain(), measured: referral.measured })
    });
    let local = point.local.iter().filter_map(|id| {
        let landing = catalog.on_side(catalog.region(id)?, Some(side))?;
        Some(Lit { landing, kind: Kind::Local, weight: LOCAL_WEIGHT, measured: false })
    });
    felt.chain(local).collect()
}

fn strongest<'l, 'a>(lit: &'l [Lit<'a>], asked: &Landing) -> Option<&'l Lit<'a>> {
    lit.iter().filter(|lit| meets(&lit.landing, asked)).max_by(|a, b| a.weight.total_cmp(&b.weight))
}

fn lies(lit: &[Lit], asked: &Landing) -> bool {
    lit.iter().any(|lit| lit.kind == Kind::Local && meets(&lit.landing, asked))
}

fn meets(felt: &Landing, asked: &Landing) -> bool {
    let same_side = match (felt.side, asked.side) {
        (Some(felt), Some(asked)) => felt == asked,
        _ => true,
    };
    same_side && felt.region.id == asked.region.id
}

/// Share of the point's pain that goes where nobody asked.
fn elsewhere(lit: &[Lit], asked: &[Asked]) -> f32 {
    let (mut all, mut here) = (0.0, 0.0);
    for lit in lit.iter().filter(|lit| lit.kind != Kind::Local) {
        all += lit.weight;
        if asked.iter().flat_map(|asked| &asked.landings).any(|landing| meets(&lit.landing, landing)) {
            here += lit.weight;
        }
    }
    if all > 0.0 { 1.0 - here / all } else { 1.0 }
}

/// Whether a point and a region lie on opposite faces of the trunk.
fn through(point: &Point, felt: Area) -> bool {
    match point.area.as_str() {
        "chest" | "abdomen" => felt == Area::Back,
        "back" => matches!(felt, Area::Chest | Area::Belly),
        _ => false,
    }
}

fn known(point: &Point) -> f32 {
    match point.grade.zone {
        Grade::A => 1.0,
        Grade::B => 0.98,
        Grade::C => 0.88,
    }
}

fn pressed(point: &Point) -> f32 {
    match point.self_care {
        SelfCare::Yes | SelfCare::Gentle => 1.0,
        SelfCare::Clinician => TRAINED_ONLY,
        SelfCare::None => NEVER_PRESSED,
    }
}

/// How often a point is found in people with such pain: 1 where nobody has looked.
fn common(catalog: &Catalog, point: &Point, asked: &Asked) -> f32 {
    let share = |landing: &Landing| {
        let studies = catalog.prevalences().iter().filter(|study| study.regions.contains(&landing.region.id));
        let found = studies.flat_map(|study| &study.found).find(|found| found.muscle == point.muscle);
        found.map_or(UNSTUDIED, |found| found.share.unwrap_or(UNCOUNTED))
    };
    let share = asked.each().map(|(landing, meant)| share(landing) * meant).sum::<f32>() / asked.all();
    (share + EVENLY) / (UNSTUDIED + EVENLY)
}
