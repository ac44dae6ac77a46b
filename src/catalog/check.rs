//! Checking the catalogue: everything in it that does not hold together, each with its path, value and what is allowed.

use super::{
    Complaint, Data, Felt, Named, Point, Pressure, Prevalence, Referral, Region, RegionSides, Run, SelfCare, Shape,
    Sides, Tour, nearest,
};
use std::collections::BTreeSet;

/// One thing wrong in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[error("{path} is {value}; allowed: {allowed}")]
pub struct Fault {
    /// Where, such as `points[3].essential[0].region`.
    pub path: String,
    /// What stands there.
    pub value: String,
    /// What may stand there.
    pub allowed: String,
}

type CheckRecipe<'a> = &'a dyn Fn(&str) -> Result<(), String>;

pub(super) fn faults(data: &Data, check_recipe: CheckRecipe) -> Vec<Fault> {
    let mut check = Check { data, check_recipe, faults: Vec::new() };
    check.ids("muscles", &data.muscles);
    check.ids("points", &data.points);
    check.ids("regions", &data.regions);
    check.ids("complaints", &data.complaints);
    check.ids("prevalences", &data.prevalences);
    check.ids("cautions", &data.cautions);
    check.ids("sources", &data.sources);
    check.ids("tours", &data.tours);
    for (index, muscle) in data.muscles.iter().enumerate() {
        check.latin(&format!("muscles[{index}].latin"), &muscle.latin);
    }
    for (index, point) in data.points.iter().enumerate() {
        check.point(&format!("points[{index}]"), point);
    }
    for (index, region) in data.regions.iter().enumerate() {
        check.region(&format!("regions[{index}]"), region);
    }
    for (index, complaint) in data.complaints.iter().enumerate() {
        check.complaint(&format!("complaints[{index}]"), complaint);
    }
    for (index, prevalence) in data.prevalences.iter().enumerate() {
        check.prevalence(&format!("prevalences[{index}]"), prevalence);
    }
    for (index, caution) in data.cautions.iter().enumerate() {
        check.message(&format!("cautions[{index}].never_pressed"), caution.never_pressed.as_deref());
        check.message(&format!("cautions[{index}].trained_only"), caution.trained_only.as_deref());
        for (at, keepout) in caution.keepout.iter().enumerate() {
            let path = format!("cautions[{index}].keepout[{at}]");
            check.recipe(&format!("{path}.at"), &keepout.at);
            check.range(&format!("{path}.radius_mm"), keepout.radius_mm, 1.0, 300.0);
        }
    }
    for (index, source) in data.sources.iter().enumerate() {
        check.text(&format!("sources[{index}].citation"), &source.citation);
    }
    for (index, tour) in data.tours.iter().enumerate() {
        check.tour(&format!("tours[{index}]"), tour);
    }
    check.faults
}

/// The sentence for an unknown id: how many there are, and the nearest few.
pub(super) fn allowed_ids<'a>(kind: &str, ids: impl Iterator<Item = &'a str> + Clone, wanted: &str) -> String {
    let count = ids.clone().count();
    let near = nearest(ids, wanted, 3);
    if near.is_empty() {
        return format!("a {kind} id; there are none");
    }
    format!("one of {count} {kind} ids; nearest: {}", near.join(", "))
}

struct Check<'a> {
    data: &'a Data,
    check_recipe: CheckRecipe<'a>,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, path: &str, value: impl Into<String>, allowed: impl Into<String>) {
        self.faults.push(Fault { path: path.into(), value: value.into(), allowed: allowed.into() });
    }

    fn range(&mut self, path: &str, value: f32, least: f32, most: f32) {
        if !(least..=most).contains(&value) {
            self.fault(path, value.to_string(), format!("{least} to {most}"));
        }
    }

    fn text(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(path, "empty", "a text");
        }
    }

    /// A name that visitors read: numbers of lists and atlases stand in fields of their own.
    fn latin(&mut self, path: &str, name: &str) {
        self.text(path, name);
        if name.contains(|letter: char| letter.is_ascii_digit()) {
            self.fault(path, quoted(name), "a name without numbers, such as M. levator scapulae");
        }
    }

    /// The id of a message, where there is one.
    fn message(&mut self, path: &str, id: Option<&str>) {
        if let Some(id) = id.filter(|id| !is_id(id)) {
            self.fault(path, quoted(id), "the id of a message of locales/: letters a-z, digits and hyphens");
        }
    }

    fn recipe(&mut self, path: &str, recipe: &str) {
        if recipe.trim().is_empty() {
            self.fault(path, "empty", "a place, such as mix(C7sp, ACA, 0.5)");
        } else if let Err(message) = (self.check_recipe)(recipe) {
            self.fault(path, quoted(recipe), format!("a place: {message}"));
        }
    }

    fn ids<T: Named>(&mut self, list: &str, things: &[T]) {
        let mut seen = BTreeSet::new();
        for (index, thing) in things.iter().enumerate() {
            let (path, id) = (format!("{list}[{index}].id"), thing.id());
            if !is_id(id) {
                // Ids stand in links and in translation keys.
                self.fault(&path, quoted(id), "letters a-z, digits and hyphens");
            }
            if !seen.insert(id) {
                self.fault(&path, quoted(id), "an id that no other of these has");
            }
        }
    }

    fn known<T: Named>(&mut self, path: &str, kind: &str, id: &str, things: &[T]) {
        if !things.iter().any(|thing| thing.id() == id) {
            self.fault(path, quoted(id), allowed_ids(kind, things.iter().map(Named::id), id));
        }
    }

    fn point(&mut self, path: &str, point: &Point) {
        let data = self.data;
        self.known(&format!("{path}.muscle"), "muscle", &point.muscle, &data.muscles);
        self.text(&format!("{path}.label"), &point.label);
        self.text(&format!("{path}.area"), &point.area);
        self.recipe(&format!("{path}.place"), &point.place);
        self.range(&format!("{path}.radius_mm"), point.radius_mm, 2.0, 60.0);
        for (index, id) in point.local.iter().enumerate() {
            self.known(&format!("{path}.local[{index}]"), "region", id, &data.regions);
        }
        for (index, id) in point.cautions.iter().enumerate() {
            self.known(&format!("{path}.cautions[{index}]"), "caution", id, &data.cautions);
        }
        for (index, id) in point.sources.iter().enumerate() {
            self.known(&format!("{path}.sources[{index}]"), "source", id, &data.sources);
        }
        if point.essential.is_empty() && point.self_care != SelfCare::None {
            self.fault(&format!("{path}.essential"), "empty", "at least one region, or self_care none");
        }
        let mut seen = BTreeSet::new();
        for (list, referrals) in [("essential", &point.essential), ("spillover", &point.spillover)] {
            for (index, referral) in referrals.iter().enumerate() {
                let path = format!("{path}.{list}[{index}]");
                self.referral(&path, point.sides, referral);
                if !seen.insert((referral.region.as_str(), referral.contralateral)) {
                    self.fault(
                        &format!("{path}.region"),
                        quoted(&referral.region),
                        "a region named once per point and side",
                    );
                }
            }
        }
        for (index, run) in point.runs.iter().enumerate() {
            self.run(&format!("{path}.runs[{index}]"), run);
        }
        match (&point.pressure, point.self_care) {
            (Some(_), SelfCare::None) => {
                self.fault(&format!("{path}.pressure"), "given", "nothing, because self_care is none");
            }
            (None, SelfCare::Yes | SelfCare::Gentle | SelfCare::Clinician) => {
                self.fault(&format!("{path}.pressure"), "missing", "a pressure, or self_care none");
            }
            (Some(pressure), _) => {
                self.pressure(&format!("{path}.pressure"), pressure);
                self.limits(&format!("{path}.pressure"), point, pressure);
            }
            (None, SelfCare::None) => {}
        }
    }

    /// What the point's own cautions allow.
    fn limits(&mut self, path: &str, point: &Point, pressure: &Pressure) {
        let data = self.data;
        for caution in data.cautions.iter().filter(|caution| point.cautions.contains(&caution.id)) {
            let broken = caution.limits.as_ref().map(|limits| limits.broken(&point.area, pressure));
            for (field, value, allowed) in broken.unwrap_or_default() {
                self.fault(&format!("{path}.{field}"), value, format!("{allowed}, because of {}", caution.id));
            }
        }
    }

    fn referral(&mut self, path: &str, sides: Sides, referral: &Referral) {
        let data = self.data;
        self.range(&format!("{path}.weight"), referral.weight, 0.0, 1.0);
        if let Some(sensitive) = referral.sensitive {
            self.range(&format!("{path}.sensitive"), sensitive, referral.weight, 1.0);
        }
        let Some(region) = data.regions.iter().find(|region| region.id == referral.region) else {
            self.known(&format!("{path}.region"), "region", &referral.region, &data.regions);
            return;
        };
        match (region.sides, sides, referral.contralateral) {
            (RegionSides::Midline, _, true) => {
                self.fault(&format!("{path}.contralateral"), "true", "false, because the region lies on the midline");
            }
            (RegionSides::Left, Sides::Right, false) | (RegionSides::Left, Sides::Left, true) => {
                self.fault(&format!("{path}.region"), quoted(&region.id), "a region with a right side");
            }
            _ => {}
        }
    }

    fn run(&mut self, path: &str, run: &Run) {
        let data = self.data;
        if run.along.is_empty() {
            self.fault(&format!("{path}.along"), "empty", "at least one place");
        }
        for (index, region) in run.instead_of.iter().enumerate() {
            let path = format!("{path}.instead_of[{index}]");
            self.known(&path, "region", region, &data.regions);
            let on_limbs = data.regions.iter().any(|known| known.id == *region && known.on_limbs());
            if data.regions.iter().any(|known| known.id == *region) && !on_limbs {
                self.fault(
                    &path,
                    quoted(region),
                    "a region on arms or legs; on the model a run is always painted instead",
                );
            }
        }
        for (index, stop) in run.along.iter().enumerate() {
            let path = format!("{path}.along[{index}]");
            match (&stop.at, &stop.region) {
                (Some(recipe), None) => self.recipe(&format!("{path}.at"), recipe),
                (None, Some(region)) => self.known(&format!("{path}.region"), "region", region, &data.regions),
                (Some(_), Some(_)) => self.fault(&path, "at and region", "one of at, region"),
                (None, None) => self.fault(&path, "neither at nor region", "one of at, region"),
            }
            self.range(&format!("{path}.half_width_mm"), stop.half_width_mm, 6.0, 90.0);
            let weight = stop.weight.unwrap_or(run.kind.usual_weight());
            self.range(&format!("{path}.weight"), weight, 0.0, 1.0);
            if let Some(sensitive) = stop.sensitive {
                self.range(&format!("{path}.sensitive"), sensitive, weight.max(0.05), 1.0);
            }
        }
    }

    fn pressure(&mut self, path: &str, pressure: &Pressure) {
        let forces = [
            ("gentle_n", pressure.gentle_n, "0", 0.0),
            ("medium_n", pressure.medium_n, "gentle_n", pressure.gentle_n),
            ("firm_n", pressure.firm_n, "medium_n", pressure.medium_n),
            ("ceiling_n", pressure.ceiling_n, "firm_n", pressure.firm_n),
        ];
        for (name, force_n, below, below_n) in forces {
            let path = format!("{path}.{name}");
            if !(force_n > 0.0 && force_n <= 100.0) {
                self.fault(&path, force_n.to_string(), "more than 0, at most 100");
            } else if force_n < below_n {
                self.fault(&path, force_n.to_string(), format!("at least {below} ({below_n})"));
            }
        }
        for (name, value, least, most) in [
            ("area_cm2", pressure.area_cm2, 0.2, 60.0),
            ("depth_mm", pressure.depth_mm, 0.5, 40.0),
            ("ramp_s", pressure.ramp_s, 1.0, 12.0),
            ("hold_s", pressure.hold_s, 3.0, 90.0),
            ("release_s", pressure.release_s, 1.0, 10.0),
            ("rest_s", pressure.rest_s, 1.0, 60.0),
            ("repeats", pressure.repeats as f32, 1.0, 6.0),
            ("stroke_mm", pressure.stroke_mm.unwrap_or(10.0), 4.0, 80.0),
        ] {
            self.range(&format!("{path}.{name}"), value, least, most);
        }
    }

    /// A session is for everybody, so that it has no point that only a trained person may press.
    fn tour(&mut self, path: &str, tour: &Tour) {
        let data = self.data;
        if !tour.steps.iter().any(|step| step.point.is_some()) {
            self.fault(&format!("{path}.steps"), "no point", "at least one step with a point");
        }
        for (index, step) in tour.steps.iter().enumerate() {
            let path = format!("{path}.steps[{index}]");
            self.range(&format!("{path}.breaths"), step.breaths as f32, 1.0, 12.0);
            let Some(id) = &step.point else { continue };
            match data.points.iter().find(|point| point.id == *id) {
                None => self.known(&format!("{path}.point"), "point", id, &data.points),
                Some(point) if !matches!(point.self_care, SelfCare::Yes | SelfCare::Gentle) => {
                    self.fault(&format!("{path}.point"), quoted(id), "a point whose self_care is yes or gentle");
                }
                Some(point) if step.sides != Sides::Both && !point.sides.has(step.sides.usual()) => {
                    self.fault(&format!("{path}.sides"), format!("{:?}", step.sides), point.sides.allowed());
                }
                Some(point) => {
                    if let (Some(hands), Some(pressure)) = (&step.hands, &point.pressure) {
                        let pressure = hands.on(pressure);
                        self.pressure(&format!("{path}.hands"), &pressure);
                        self.limits(&format!("{path}.hands"), point, &pressure);
                    }
                }
            }
        }
    }

    fn region(&mut self, path: &str, region: &Region) {
        let data = self.data;
        match (&region.mirror, region.sides) {
            (Some(id), RegionSides::Left) => match data.regions.iter().find(|other| other.id == *id) {
                Some(other) if other.sides == RegionSides::Both => {}
                Some(_) => self.fault(&format!("{path}.mirror"), quoted(id), "a region with both sides"),
                None => self.known(&format!("{path}.mirror"), "region", id, &data.regions),
            },
            (Some(id), _) => {
                self.fault(&format!("{path}.mirror"), quoted(id), "nothing, because the region is not left only")
            }
            (None, _) => {}
        }
        if region.gate_left.is_some() && region.sides == RegionSides::Midline {
            self.fault(&format!("{path}.gate_left"), "given", "nothing, because the region lies on the midline");
        }
        self.message(&format!("{path}.note"), region.note.as_deref());
        self.range(&format!("{path}.edge_mm"), region.edge_mm, 1.0, 80.0);
        if region.felt != Felt::Off && region.shapes().next().is_none() {
            self.fault(&format!("{path}.shape"), "missing", "a disc, a band or an area");
        }
        if let Some(shape) = &region.shape {
            self.shape(&format!("{path}.shape"), shape);
        }
        for (index, shape) in region.shapes.iter().enumerate() {
            self.shape(&format!("{path}.shapes[{index}]"), shape);
        }
    }

    fn complaint(&mut self, path: &str, complaint: &Complaint) {
        let data = self.data;
        if data.regions.iter().any(|region| region.id == complaint.id) {
            // Both stand in the same place of a link.
            self.fault(&format!("{path}.id"), quoted(&complaint.id), "an id that no region has");
        }
        self.message(&format!("{path}.note"), complaint.note.as_deref());
        if complaint.regions.is_empty() {
            self.fault(&format!("{path}.regions"), "empty", "at least one region");
        }
        for (list, ids) in [("regions", &complaint.regions), ("also", &complaint.also)] {
            for (index, id) in ids.iter().enumerate() {
                self.known(&format!("{path}.{list}[{index}]"), "region", id, &data.regions);
            }
        }
        for (index, id) in complaint.narrower.iter().enumerate() {
            self.known(&format!("{path}.narrower[{index}]"), "complaint", id, &data.complaints);
            if *id == complaint.id {
                self.fault(&format!("{path}.narrower[{index}]"), quoted(id), "another complaint");
            }
        }
        for (index, id) in complaint.also.iter().enumerate() {
            if complaint.regions.contains(id) {
                self.fault(&format!("{path}.also[{index}]"), quoted(id), "a region that is not in regions");
            }
        }
    }

    fn prevalence(&mut self, path: &str, prevalence: &Prevalence) {
        let data = self.data;
        for (index, id) in prevalence.regions.iter().enumerate() {
            self.known(&format!("{path}.regions[{index}]"), "region", id, &data.regions);
        }
        for (index, id) in prevalence.sources.iter().enumerate() {
            self.known(&format!("{path}.sources[{index}]"), "source", id, &data.sources);
        }
        for (index, found) in prevalence.found.iter().enumerate() {
            self.known(&format!("{path}.found[{index}].muscle"), "muscle", &found.muscle, &data.muscles);
            self.range(&format!("{path}.found[{index}].share"), found.share.unwrap_or(0.5), 0.0, 1.0);
        }
    }

    fn shape(&mut self, path: &str, shape: &Shape) {
        match shape {
            Shape::Disc { at, radius_mm } => {
                self.recipe(&format!("{path}.disc.at"), at);
                self.range(&format!("{path}.disc.radius_mm"), *radius_mm, 1.0, 300.0);
            }
            Shape::Band { along, half_width_mm } => {
                self.places(&format!("{path}.band.along"), along, 2);
                self.range(&format!("{path}.band.half_width_mm"), *half_width_mm, 1.0, 150.0);
            }
            Shape::Area { corners } => self.places(&format!("{path}.area.corners"), corners, 3),
        }
    }

    fn places(&mut self, path: &str, places: &[String], least: usize) {
        if places.len() < least {
            self.fault(path, format!("{} places", places.len()), format!("at least {least} places"));
        }
        for (index, place) in places.iter().enumerate() {
            self.recipe(&format!("{path}[{index}]"), place);
        }
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}
