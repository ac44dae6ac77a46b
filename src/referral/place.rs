//! A place that hurts: a region or a complaint of the catalogue, on a side or on either.

use crate::catalog::{Catalog, Gate, Landing, RegionSides, Side};
use serde::{Deserialize, Serialize};

/// A place that hurts: a region, or a common complaint such as `headache`. As a text it is `occiput` or, with its side,
/// `occiput.L`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    /// Id of a region or a complaint.
    pub place: String,
    /// Null for the midline, or where the side was not said.
    #[serde(default)]
    pub side: Option<Side>,
}

impl Place {
    /// What may follow an id.
    pub const SIDES_ALLOWED: &str = "nothing, .L or .R after the id";

    pub fn new(place: impl Into<String>, side: Option<Side>) -> Self {
        Self { place: place.into(), side }
    }

    /// Takes the text apart; `Err` holds a side that is none.
    pub fn read(text: &str) -> Result<Self, &str> {
        match text.rsplit_once('.') {
            None => Ok(Self::new(text, None)),
            Some((place, side)) => Side::read(side).map(|side| Self::new(place, Some(side))).ok_or(side),
        }
    }

    pub fn text(&self) -> String {
        self.side.map_or_else(|| self.place.clone(), |side| side.suffixed(&self.place))
    }

    /// The same place as it can be: without a side on the midline, mirrored where there is only a left; None where the
    /// catalogue has no such place.
    pub fn settled(&self, catalog: &Catalog) -> Option<Self> {
        match catalog.region(&self.place) {
            None => catalog.complaint(&self.place).map(|_| self.clone()),
            Some(region) => {
                let landing = catalog.on_side(region, self.side)?;
                Some(Self::new(landing.region.id.clone(), landing.side))
            }
        }
    }

    /// Each region on each side that is meant: both where none is named.
    pub fn spots<'a>(&self, catalog: &'a Catalog) -> Vec<Landing<'a>> {
        let each = |landing: Landing<'a>| match landing.side {
            None => landing.region.sides.each().iter().map(|side| Landing { side: *side, ..landing }).collect(),
            Some(_) => vec![landing],
        };
        self.landings(catalog).into_iter().flat_map(each).collect()
    }

    /// The regions meant.
    pub fn landings<'a>(&self, catalog: &'a Catalog) -> Vec<Landing<'a>> {
        let ids: Vec<&str> = match catalog.complaint(&self.place) {
            Some(complaint) => complaint.regions.iter().chain(&complaint.also).map(String::as_str).collect(),
            None => vec![self.place.as_str()],
        };
        ids.into_iter()
            .filter_map(|id| catalog.region(id))
            // A region that exists on the left alone is meant by either side, as long as none is named.
            .filter_map(|region| match (region.sides, self.side) {
                (RegionSides::Left, None) => Some(Landing { region, side: None }),
                (_, side) => catalog.on_side(region, side),
            })
            .collect()
    }
}

/// The warning signs to be asked about before these places are looked up, each list once.
pub fn gates(catalog: &Catalog, places: &[Place]) -> Vec<Gate> {
    let mut gates: Vec<Gate> = vec![];
    for landing in places.iter().flat_map(|place| place.landings(catalog)) {
        let left = landing.region.gate_left.filter(|_| landing.side != Some(Side::Right));
        for gate in landing.region.gate.into_iter().chain(landing.region.gates.iter().copied()).chain(left) {
            if !gates.contains(&gate) {
                gates.push(gate);
            }
        }
    }
    gates
}

/// The messages that are told beside the answer for these places, each once.
pub fn notes<'a>(catalog: &'a Catalog, places: &[Place]) -> Vec<&'a str> {
    let mut notes: Vec<&str> = vec![];
    for Place { place, .. } in places {
        let region = catalog.region(place).and_then(|region| region.note.as_deref());
        let note = region.or_else(|| catalog.complaint(place)?.note.as_deref());
        notes.extend(note.filter(|note| !notes.contains(note)));
    }
    notes
}
