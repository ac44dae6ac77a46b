//! The session: one state, the commands that change it, the events that tell of it, and the text that links to it.
//!
//! [`reduce`] is pure. [`Session`] holds a catalogue and a state and remembers what it has told of a demonstration, so
//! that each phase is announced once.

mod attribute;
pub(crate) mod field;
mod guide;
mod link;
mod pain;
mod quiz;
mod read;
mod reduce;
mod scene;

pub use crate::pressure::Firmness;
pub use crate::protocol::{
    Accepts, Body, Command, Demo, DemoDetail, Earlier, ErrorCode, Event, Felt, Guide, GuideDetail, Limbs, Names,
    Outcome, PainDetail, Pick, Problem, QuizAnswer, RATES, Scene, SelectDetail, Selection, Sensitivity, ShownLimbs,
    State, Stop, Structure, StructureDetail, Tone, View, ViewName,
};
pub use attribute::read_places;
pub use guide::stops;
pub use link::{LINK_VERSION, decode, encode};
pub use pain::{LookUp, answers, gates, look_up, press_gates};
pub use read::read_command;
#[cfg(test)]
pub(crate) use read::types;
pub use reduce::reduce;
pub use scene::scene;

use crate::catalog::{Catalog, Pressure};
use crate::pressure::{Frame, Timeline};
use crate::search::Lexicon;

#[derive(Debug)]
pub struct Session {
    catalog: Catalog,
    state: State,
    lexicon: Lexicon,
    /// The latest time that was given.
    now_ms: f64,
    told: Option<Told>,
    timeline: Option<(Pressure, Firmness, Timeline)>,
}

/// What was last told of a demonstration.
#[derive(Debug, PartialEq)]
struct Told {
    selection: Option<Selection>,
    phase_index: usize,
    playing: bool,
}

impl Session {
    pub fn new(catalog: Catalog) -> Self {
        Self { catalog, state: State::default(), lexicon: Lexicon::default(), now_ms: 0.0, told: None, timeline: None }
    }

    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Goes on with another catalogue; what the state names of the old one and the new one lacks is let go.
    pub fn set_catalog(&mut self, catalog: Catalog) {
        let has = |selection: &Selection| catalog.point(&selection.point).is_some_and(|p| p.sides.has(selection.side));
        if !self.state.selection.as_ref().is_none_or(has) {
            self.state.selection = None;
            self.state.demo = None;
            self.state.held = None;
        }
        if !self.state.preview.as_ref().is_none_or(has) {
            self.state.preview = None;
        }
        if self.state.guide.as_ref().is_some_and(|guide| catalog.tour(&guide.id).is_none()) {
            (self.state.guide, self.state.earlier) = (None, None);
        }
        if let Some(earlier) = &mut self.state.earlier
            && !earlier.selection.as_ref().is_none_or(has)
        {
            *earlier = Earlier { selection: None, view: State::default().view, pace: earlier.pace };
        }
        // Its questions would be others, and so may be what was found.
        self.state.quiz = None;
        self.state.listed = None;
        self.timeline = None;
        self.lexicon.forget();
        self.catalog = catalog;
    }

    /// Takes over a language's words: its Fluent messages, accents apart from their letters.
    pub fn set_words(&mut self, fluent: &str) {
        self.lexicon = Lexicon::new(fluent);
    }

    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    /// Carries out a command given as JSON; what cannot be done becomes [`Event::Error`].
    pub fn dispatch_json(&mut self, json: &str, now_ms: f64) -> Outcome {
        match read_command(json) {
            Ok(command) => self.dispatch(&command, now_ms),
            Err(problem) => {
                let mut outcome = self.dispatch(&Command::Tick, now_ms);
                outcome.events.insert(0, Event::Error(problem));
                outcome
            }
        }
    }

    /// Carries out a command. `now_ms` counts from 1970.
    pub fn dispatch(&mut self, command: &Command, now_ms: f64) -> Outcome {
        self.see(now_ms);
        let mut outcome = reduce(&self.state, command, self.now_ms, &self.catalog, &self.lexicon);
        self.state = outcome.state.clone();
        outcome.events.extend(self.demo_event());
        outcome
    }

    /// The demonstration as it is now; `None` where there is none.
    pub fn frame(&mut self, now_ms: f64) -> Option<Frame> {
        self.see(now_ms);
        let demo = self.state.demo.as_ref()?;
        let pressure = self.state.pressure(&self.catalog)?;
        let fits = |(of, firmness, _): &(Pressure, Firmness, Timeline)| *of == pressure && *firmness == demo.firmness;
        if !self.timeline.as_ref().is_some_and(fits) {
            let timeline = Timeline::new(&pressure, demo.firmness);
            self.timeline = Some((pressure, demo.firmness, timeline));
        }
        let (_, _, timeline) = self.timeline.as_ref()?;
        Some(timeline.frame(demo.time_s(self.now_ms, timeline.duration_s())))
    }

    /// The link's text for the state as it was when time was last given.
    pub fn link(&self) -> String {
        let mut state = self.state.clone();
        if let (Some(demo), Some(schedule)) = (&mut state.demo, self.state.schedule(&self.catalog)) {
            *demo = demo.rebased(self.now_ms, schedule.duration_s());
        }
        encode(&state, self.now_ms)
    }

    fn see(&mut self, now_ms: f64) {
        if now_ms.is_finite() {
            self.now_ms = now_ms;
        }
    }

    fn demo_event(&mut self) -> Option<Event> {
        let at = self.state.schedule(&self.catalog).zip(self.state.demo.as_ref()).map(|(schedule, demo)| {
            let (phase_index, span) = schedule.at(demo.time_s(self.now_ms, schedule.duration_s()));
            let told = Told { selection: self.state.selection.clone(), phase_index, playing: demo.playing };
            (told, Event::Demo(DemoDetail { phase: Some(span.phase), playing: demo.playing }))
        });
        let (told, event) = match at {
            Some((told, event)) => (Some(told), event),
            None => (None, Event::Demo(DemoDetail { phase: None, playing: false })),
        };
        let news = told != self.told;
        self.told = told;
        news.then_some(event)
    }
}
