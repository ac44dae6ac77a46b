//! From places that hurt to the points that commonly send pain there, most typical first.

use crate::catalog::{Catalog, Point, Referral, Side};

/// A place that hurts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub region: String,
    /// None for the midline, or where the side was not said.
    pub side: Option<Side>,
}

/// A point that may send pain to the places asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked<'a> {
    pub point: &'a Point,
    pub side: Side,
    /// Mean over the places of the point's weight there, 0..=1.
    pub score: f32,
    /// One for each place that the point reaches, in the order asked.
    pub reasons: Vec<Reason>,
}

/// Why a point is in the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub place: Place,
    pub kind: Kind,
    pub weight: f32,
    pub focus: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Essential,
    Spillover,
}

/// Points that send pain to any of the places; ties go to the better known zone, then to catalogue order, right first.
pub fn rank<'a>(catalog: &'a Catalog, places: &[Place]) -> Vec<Ranked<'a>> {
    let mut answer = Vec::new();
    for point in catalog.points().iter().filter(|point| point.pain_zone) {
        for side in Side::BOTH.into_iter().filter(|side| point.sides.has(*side)) {
            let reasons: Vec<Reason> = places.iter().filter_map(|place| reason(catalog, point, side, place)).collect();
            if !reasons.is_empty() {
                let score = reasons.iter().map(|reason| reason.weight).sum::<f32>() / places.len() as f32;
                answer.push(Ranked { point, side, score, reasons });
            }
        }
    }
    answer.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.point.grade.zone.cmp(&b.point.grade.zone)));
    answer
}

/// The strongest way in which the point reaches the place.
fn reason(catalog: &Catalog, point: &Point, side: Side, place: &Place) -> Option<Reason> {
    let essential = point.essential.iter().map(|referral| (Kind::Essential, referral));
    let spillover = point.spillover.iter().map(|referral| (Kind::Spillover, referral));
    essential
        .chain(spillover)
        .filter(|(_, referral)| referral.weight > 0.0 && reaches(catalog, referral, side, place))
        .max_by(|a, b| a.1.weight.total_cmp(&b.1.weight))
        .map(|(kind, referral)| Reason { place: place.clone(), kind, weight: referral.weight, focus: referral.focus })
}

fn reaches(catalog: &Catalog, referral: &Referral, side: Side, place: &Place) -> bool {
    referral.region == place.region
        && catalog.landing(referral, side).is_some_and(|landing| match (landing.side, place.side) {
            (Some(felt), Some(asked)) => felt == asked,
            _ => true,
        })
}
