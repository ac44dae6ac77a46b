//! Muscles, trigger points, pain regions, cautions and sources: reading them, checking them, looking them up.
//!
//! Two steps, so that each error can say where and what: [`read_json`] turns text into [`Data`], and
//! [`Catalog::check`] finds everything in it that does not hold together. [`Catalog::overlaid`] lays a page's own over it.

mod check;
mod data;
mod nearest;
mod overlay;
mod read;

pub use check::Fault;
pub use data::*;
pub use nearest::nearest;
pub use overlay::{Report, Words};
pub use read::{read, read_json};

/// Why a catalogue cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CatalogError {
    /// The text is not of the right shape; only the first such place can be known.
    #[error("{path}: {message}")]
    Shape { path: String, message: String },
    /// The contents do not hold together; every fault found, in catalogue order.
    #[error("{} in the catalogue: {}", plural(.0.len()), first_of(.0))]
    Faults(Vec<Fault>),
}

fn plural(count: usize) -> String {
    if count == 1 { "1 fault".into() } else { format!("{count} faults") }
}

fn first_of(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// A catalogue whose contents agree with each other.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    data: Data,
    points: Vec<u32>,
    regions: Vec<u32>,
    muscles: Vec<u32>,
    cautions: Vec<u32>,
    complaints: Vec<u32>,
}

/// Where a referral lands for a point on one side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Landing<'a> {
    pub region: &'a Region,
    /// None for a region on the midline.
    pub side: Option<Side>,
}

impl Catalog {
    /// Takes the data if nothing is wrong with it, else names every fault. `check_recipe` says what is wrong with a
    /// place expression.
    pub fn check(data: Data, check_recipe: impl Fn(&str) -> Result<(), String>) -> Result<Self, CatalogError> {
        let faults = check::faults(&data, &check_recipe);
        if !faults.is_empty() {
            return Err(CatalogError::Faults(faults));
        }
        Ok(Self::indexed(data))
    }

    fn indexed(data: Data) -> Self {
        Self {
            points: by_id(&data.points),
            regions: by_id(&data.regions),
            muscles: by_id(&data.muscles),
            cautions: by_id(&data.cautions),
            complaints: by_id(&data.complaints),
            data,
        }
    }

    /// Reads JSON that another [`Catalog`] was made from; says less than [`read_json`] and [`Self::check`] where that is not so.
    pub fn checked_before(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self::indexed)
    }

    pub fn data(&self) -> &Data {
        &self.data
    }

    pub fn points(&self) -> &[Point] {
        &self.data.points
    }

    pub fn regions(&self) -> &[Region] {
        &self.data.regions
    }

    pub fn muscles(&self) -> &[Muscle] {
        &self.data.muscles
    }

    pub fn complaints(&self) -> &[Complaint] {
        &self.data.complaints
    }

    pub fn prevalences(&self) -> &[Prevalence] {
        &self.data.prevalences
    }

    pub fn cautions(&self) -> &[Caution] {
        &self.data.cautions
    }

    pub fn tours(&self) -> &[Tour] {
        &self.data.tours
    }

    pub fn tour(&self, id: &str) -> Option<&Tour> {
        self.data.tours.iter().find(|tour| tour.id == id)
    }

    pub fn sources(&self) -> &[Source] {
        &self.data.sources
    }

    pub fn point(&self, id: &str) -> Option<&Point> {
        find(&self.data.points, &self.points, id)
    }

    pub fn region(&self, id: &str) -> Option<&Region> {
        find(&self.data.regions, &self.regions, id)
    }

    pub fn muscle(&self, id: &str) -> Option<&Muscle> {
        find(&self.data.muscles, &self.muscles, id)
    }

    pub fn caution(&self, id: &str) -> Option<&Caution> {
        find(&self.data.cautions, &self.cautions, id)
    }

    pub fn complaint(&self, id: &str) -> Option<&Complaint> {
        find(&self.data.complaints, &self.complaints, id)
    }

    /// What to say is allowed where `wanted` is not a point: the count, and the nearest ids.
    pub fn allowed_points(&self, wanted: &str) -> String {
        check::allowed_ids("point", self.data.points.iter().map(Named::id), wanted)
    }

    /// What to say is allowed where `wanted` is not a guided session.
    pub fn allowed_tours(&self, wanted: &str) -> String {
        check::allowed_ids("guided session", self.data.tours.iter().map(Named::id), wanted)
    }

    /// What to say is allowed where `wanted` is neither a region nor a complaint.
    pub fn allowed_places(&self, wanted: &str) -> String {
        let ids = self.data.regions.iter().map(Named::id).chain(self.data.complaints.iter().map(Named::id));
        check::allowed_ids("region or complaint", ids, wanted)
    }

    /// Where a referral is felt for a point on `side`; None where the region has no such side.
    pub fn landing(&self, referral: &Referral, side: Side) -> Option<Landing<'_>> {
        let felt = if referral.contralateral { side.opposite() } else { side };
        self.on_side(self.region(&referral.region)?, Some(felt))
    }

    /// A region on a side of the body: the midline has none, and what has only a left is mirrored by its stand-in.
    pub fn on_side<'a>(&'a self, region: &'a Region, side: Option<Side>) -> Option<Landing<'a>> {
        match (region.sides, side) {
            (RegionSides::Midline, _) => Some(Landing { region, side: None }),
            (RegionSides::Left, Some(Side::Right)) => {
                Some(Landing { region: self.region(region.mirror.as_deref()?)?, side })
            }
            (RegionSides::Left, _) => Some(Landing { region, side: Some(Side::Left) }),
            (RegionSides::Both, _) => Some(Landing { region, side }),
        }
    }
}

/// Anything with an id of its own.
pub trait Named {
    fn id(&self) -> &str;
}

macro_rules! named {
    ($($kind:ty),*) => { $(impl Named for $kind { fn id(&self) -> &str { &self.id } })* };
}
named!(Muscle, Point, Region, Complaint, Prevalence, Caution, Source, Tour);

fn by_id<T: Named>(things: &[T]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..things.len() as u32).collect();
    order.sort_by(|a, b| things[*a as usize].id().cmp(things[*b as usize].id()));
    order
}

fn find<'a, T: Named>(things: &'a [T], order: &[u32], id: &str) -> Option<&'a T> {
    let at = order.binary_search_by(|index| things[*index as usize].id().cmp(id)).ok()?;
    things.get(order[at] as usize)
}
