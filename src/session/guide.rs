//! Guided sessions: what a session's stops are, and going from one to the next.

use super::reduce::{Done, Turn};
use crate::catalog::{Catalog, Hands, Side, Tour};
use crate::protocol::{Earlier, ErrorCode, Guide, Problem, Selection, State, Stop};

/// A session's stops: each point once for each side that is pressed, one side before the other.
pub fn stops(tour: &Tour, catalog: &Catalog, first: Side) -> Vec<Stop> {
    let mut stops = vec![Stop::Intro];
    for step in &tour.steps {
        let Some(id) = &step.point else {
            stops.push(Stop::Rest { breaths: step.breaths });
            continue;
        };
        let has = |side: &Side| step.sides.has(*side) && catalog.point(id).is_some_and(|point| point.sides.has(*side));
        let stop = |side| Stop::Point { point: id.clone(), side, breaths: step.breaths, hands: step.hands.clone() };
        stops.extend([first, first.opposite()].into_iter().filter(has).map(stop));
    }
    stops.push(Stop::End);
    stops
}

impl Guide {
    /// A session at one of its stops.
    pub(super) fn read(catalog: &Catalog, id: &str, step: usize, first: Side) -> Result<Self, Problem> {
        let tour = catalog
            .tour(id)
            .ok_or_else(|| Problem::new(ErrorCode::InvalidGuide, "guide", id, catalog.allowed_tours(id)))?;
        let last = stops(tour, catalog, first).len() - 1;
        if step > last {
            return Err(Problem::new(ErrorCode::InvalidGuide, "step", step.to_string(), format!("0 to {last}")));
        }
        Ok(Self { id: id.to_owned(), step, first })
    }

    /// The stop that it has come to.
    pub(crate) fn stop(&self, catalog: &Catalog) -> Option<Stop> {
        self.stops(catalog).into_iter().nth(self.step)
    }

    /// What a therapist does at the present stop, where the selection is its point.
    pub(crate) fn hands(&self, catalog: &Catalog, selection: &Selection) -> Option<Hands> {
        match self.stop(catalog)? {
            Stop::Point { point, side, hands, .. } if point == selection.point && side == selection.side => hands,
            _ => None,
        }
    }

    pub(super) fn stops(&self, catalog: &Catalog) -> Vec<Stop> {
        catalog.tour(&self.id).map_or_else(Vec::new, |tour| stops(tour, catalog, self.first))
    }
}

impl Turn<'_> {
    pub(super) fn start_tour(&mut self, id: &str) -> Done {
        let guide = Guide::read(self.catalog, id, 0, self.side_that_hurts())?;
        self.quiz_end();
        if self.state.guide.is_none() {
            let State { selection, view, .. } = &self.state;
            self.state.earlier = Some(Earlier { selection: selection.clone(), view: view.clone(), pace: None });
        }
        let stops = guide.stops(self.catalog);
        self.arrive(guide, &stops, false)
    }

    /// Where only the left hurts it comes first, as the one whose relief is waited for.
    fn side_that_hurts(&self) -> Side {
        let hurts = |side| self.state.pain.iter().any(|place| place.side == Some(side));
        let meant = self.state.selection.as_ref().map(|selection| selection.side);
        let left = !hurts(Side::Right) && (hurts(Side::Left) || meant == Some(Side::Left));
        if left { Side::Left } else { Side::Right }
    }

    /// To the next (+1) or the previous (-1) stop.
    pub(super) fn guide_by(&mut self, by: isize, play: bool) -> Done {
        let (mut guide, stops) = self.guide()?;
        if by > 0 && guide.step == 0 {
            // Its introduction asks about them.
            let gates = self.catalog.tour(&guide.id).map_or_else(Vec::new, |tour| tour.gates.clone());
            self.passed(&gates);
        }
        guide.step = guide.step.saturating_add_signed(by).min(stops.len().saturating_sub(1));
        self.arrive(guide, &stops, play)
    }

    /// Past the present point on all its sides and the rest after it.
    pub(super) fn guide_skip(&mut self, play: bool) -> Done {
        let (mut guide, stops) = self.guide()?;
        let here = point_of(stops.get(guide.step));
        let rest = stops.iter().enumerate().skip(guide.step + 1);
        let another = rest.into_iter().find(|(_, stop)| match stop {
            Stop::Rest { .. } => false,
            stop => point_of(Some(stop)) != here,
        });
        guide.step = another.map_or(stops.len().saturating_sub(1), |(step, _)| step);
        self.arrive(guide, &stops, play)
    }

    /// Back to where it began: to a point that was chosen then, or to the places that hurt.
    pub(super) fn guide_end(&mut self) {
        if self.state.guide.take().is_none() {
            return;
        }
        self.clear();
        if let Some(Earlier { selection, view, .. }) = self.state.earlier.take() {
            (self.state.selection, self.state.view) = (selection, view);
        }
    }

    /// It is put away with what was shown in it, for something else.
    pub(super) fn guide_forget(&mut self) {
        (self.state.guide, self.state.earlier) = (None, None);
    }

    fn guide(&self) -> Result<(Guide, Vec<Stop>), Problem> {
        let guide = self.state.guide.clone();
        let guide =
            guide.ok_or_else(|| Problem::new(ErrorCode::InvalidGuide, "guide", "none", "a session that has begun"))?;
        let stops = guide.stops(self.catalog);
        Ok((guide, stops))
    }

    /// Shows a stop: its point with the demonstration at the beginning, which may play, or nothing to press.
    fn arrive(&mut self, guide: Guide, stops: &[Stop], play: bool) -> Done {
        let demo = self.state.demo.take();
        if let (Some(demo), Some(earlier)) = (&demo, &mut self.state.earlier) {
            earlier.pace = Some((demo.firmness, demo.rate));
        }
        let step = guide.step;
        // What is shown there depends on it.
        self.state.guide = Some(guide);
        match stops.get(step) {
            Some(Stop::Point { point, side, .. }) => {
                self.select(point, Some(side.name()))?;
                self.need_demo()?;
                let pace = self.state.earlier.as_ref().and_then(|earlier| earlier.pace);
                if let (Some(demo), Some(pace)) = (&mut self.state.demo, pace) {
                    (demo.firmness, demo.rate) = pace;
                }
                if play {
                    self.play()?;
                }
            }
            Some(Stop::Rest { .. }) => {}
            _ => self.clear(),
        }
        Ok(())
    }
}

fn point_of(stop: Option<&Stop>) -> Option<&str> {
    match stop {
        Some(Stop::Point { point, .. }) => Some(point),
        _ => None,
    }
}
