//! A quiz: which questions a seed stands for, what can be answered, and whether an answer is right.

use crate::catalog::{Catalog, Landing, Point, Side};
use crate::named::named;
use crate::referral::place::Place;
use serde::{Deserialize, Serialize};

/// How many questions a quiz may have.
pub const COUNTS: std::ops::RangeInclusive<u32> = 1..=50;
/// Choices of one question.
const CHOICES: usize = 4;
/// A point is found by a press that is no farther than this from its middle, millimetres.
const NEAR_MM: f32 = 30.0;
/// Answers given on the body; below them, numbers of choices.
pub const FOUND: u8 = 4;
pub const MISSED: u8 = 5;

/// Whether a point is found by a press so far from its middle, millimetres.
pub fn near(off_mm: f32) -> bool {
    off_mm <= NEAR_MM
}

/// What is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "QuizKind"))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// All of them in turn.
    #[default]
    Mixed,
    /// Which point sends its pain here?
    Point,
    /// Where does this point send its pain?
    Pain,
    /// Where is this point?
    Find,
}

named!(Kind { Mixed = "mixed", Point = "point", Pain = "pain", Find = "find" });

/// A quiz that is on. Its questions follow from kind, count, area, seed and the catalogue, its score from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Quiz {
    pub kind: Kind,
    pub count: u32,
    /// Only points of this part of the body.
    pub area: Option<String>,
    pub seed: u32,
    /// The question looked at, from 0; `count` is the end.
    pub at: u32,
    /// For each question answered: the choice from 0 to 3, 4 found on the body, 5 missed on the body.
    pub answers: Vec<u8>,
}

/// One question. The point and its side are what it is about; one of the choices is about the same point.
#[derive(Clone, Debug, PartialEq)]
pub struct Question<'a> {
    pub kind: Kind,
    pub point: &'a Point,
    pub side: Side,
    pub choices: Vec<&'a Point>,
    /// The right one of the choices.
    pub right: u8,
}

impl Question<'_> {
    pub fn is_right(&self, given: u8) -> bool {
        given == self.right || given == FOUND
    }

    /// Whether the question can be answered so.
    pub fn takes(&self, given: u8) -> bool {
        usize::from(given) < self.choices.len() || (self.kind == Kind::Find && matches!(given, FOUND | MISSED))
    }

    /// Where a choice's pain is usually felt.
    pub fn felt(&self, choice: &Point, catalog: &Catalog) -> Vec<Place> {
        let side = if choice.sides.has(self.side) { self.side } else { choice.sides.usual() };
        let felt = choice.essential.iter().filter(|referral| referral.weight > 0.0);
        let landings = felt.filter_map(|referral| catalog.landing(referral, side));
        let mut places: Vec<Place> = vec![];
        for Landing { region, side } in landings {
            let place = Place::new(region.id.clone(), side);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}

impl Quiz {
    /// The question of a number; None past the end, or where the catalogue has too few points.
    pub fn question<'a>(&self, catalog: &'a Catalog, number: u32) -> Option<Question<'a>> {
        if number >= self.count {
            return None;
        }
        let mut order = pool(catalog, self.area.as_deref());
        Dice::new(self.seed, 0).shuffle(&mut order);
        let point = *order.get(number as usize % order.len().max(1))?;
        let mut dice = Dice::new(self.seed, u64::from(number) + 1);
        let kind = match self.kind {
            Kind::Mixed => Kind::ALL[1 + (number as usize + self.seed as usize % 3) % 3],
            kind => kind,
        };
        let side = dice.side(point);
        let mut others = pool(catalog, None);
        dice.shuffle(&mut others);
        // What lies near is the better question.
        others.sort_by_key(|other| other.area != point.area);
        let mut choices: Vec<&Point> = vec![];
        for other in others {
            let apart = |one: &&Point| told_apart(kind, one, other);
            if told_apart(kind, point, other) && choices.iter().all(apart) {
                choices.push(other);
            }
            if choices.len() == CHOICES - 1 {
                break;
            }
        }
        let right = dice.below(choices.len() + 1);
        choices.insert(right, point);
        Some(Question { kind, point, side, choices, right: right as u8 })
    }

    /// The question that waits for its answer.
    pub fn open<'a>(&self, catalog: &'a Catalog) -> Option<Question<'a>> {
        let open = self.answers.len() == self.at as usize;
        open.then(|| self.question(catalog, self.at)).flatten()
    }

    /// For each answer given, whether it was right.
    pub fn results(&self, catalog: &Catalog) -> Vec<bool> {
        let judged = |(number, given): (usize, &u8)| {
            self.question(catalog, number as u32).is_some_and(|question| question.is_right(*given))
        };
        self.answers.iter().enumerate().map(judged).collect()
    }

    /// Whether this can be: a part of the body with points, answers that fit their questions.
    pub fn holds(&self, catalog: &Catalog) -> bool {
        let points = pool(catalog, self.area.as_deref()).len() as u32;
        let at = self.answers.len() as u32;
        (1..=points.min(*COUNTS.end())).contains(&self.count)
            && self.at <= self.count
            && (self.at == at || self.at + 1 == at)
            && self.answers.iter().enumerate().all(|(number, given)| {
                self.question(catalog, number as u32).is_some_and(|question| question.takes(*given))
            })
    }
}

/// Points that can be asked about: sources agree on them, and their pain is charted.
pub fn pool<'a>(catalog: &'a Catalog, area: Option<&str>) -> Vec<&'a Point> {
    let fits = |point: &&Point| {
        point.pain_zone && !point.unsure() && !point.essential.is_empty() && area.is_none_or(|area| point.area == area)
    };
    catalog.points().iter().filter(fits).collect()
}

/// Whether two points may stand among the choices of one question: what sets them apart must be what is asked.
fn told_apart(kind: Kind, one: &Point, other: &Point) -> bool {
    if one.id == other.id {
        return false;
    }
    if kind == Kind::Find {
        return one.muscle != other.muscle;
    }
    let reaches = |point: &Point, region: &str| point.essential.iter().any(|referral| referral.region == region);
    let shared = one.essential.iter().filter(|referral| reaches(other, &referral.region)).count();
    let focus = one.essential.iter().filter(|referral| referral.focus).any(|r| reaches(other, &r.region));
    !focus && 2 * shared < one.essential.len().min(other.essential.len())
}

/// SplitMix64: the same numbers from the same seed, everywhere.
struct Dice(u64);

impl Dice {
    fn new(seed: u32, salt: u64) -> Self {
        Self((u64::from(seed) << 32) ^ salt)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0..`end`; 0 where that is empty.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn side(&mut self, point: &Point) -> Side {
        let side = Side::BOTH[self.below(2)];
        if point.sides.has(side) { side } else { point.sides.usual() }
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
