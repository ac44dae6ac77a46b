//! From a state and a command to the next state: pure, and the only place where a state changes.

use super::attribute::{
    LAYERS_ALLOWED, orbit, read_layer, read_layers, read_place, read_places, read_selection, read_view,
};
use super::field::{DEMO_FIELDS, FIELDS};
use super::link;
use super::pain::{WORDS_ALLOWED, press_gates};
use super::read::shown;
use crate::body::Tissue;
use crate::catalog::{Catalog, Side, Sides};
use crate::learn::Quiz;
use crate::pressure::Schedule;
use crate::protocol::{
    ATTRIBUTES, Command, Demo, ErrorCode, Event, Guide, GuideDetail, Outcome, PainDetail, Problem, SelectDetail,
    Selection, State, Structure, StructureDetail, View, ViewName,
};
use crate::referral::place::Place;
use crate::search::Lexicon;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The next state, and what has happened. Problems become [`Event::Error`] and cost nothing else. [`Event::Demo`] is not
/// told here, because a phase may change without a command; [`super::Session`] tells it.
pub fn reduce(state: &State, command: &Command, now_ms: f64, catalog: &Catalog, lexicon: &Lexicon) -> Outcome {
    let mut turn = Turn { state: state.clone(), now_ms, catalog, lexicon, problems: vec![], told: vec![] };
    turn.end_of_demo();
    turn.take_up();
    let done = turn.apply(command);
    turn.hold();
    turn.problems.extend(done.err());
    turn.list_found(state);
    turn.calm();
    turn.show_best();
    let Turn { state: next, problems, told, .. } = turn;

    let mut events: Vec<Event> = problems.into_iter().map(Event::Error).collect();
    if next.selection != state.selection {
        let selection = next.selection.clone();
        let side = selection.as_ref().map(|s| s.side);
        events.push(Event::Select(SelectDetail { side, point: selection.map(|s| s.point) }));
    }
    if next.pain != state.pain {
        events.push(Event::Pain(PainDetail { places: next.pain.clone() }));
    }
    if next.structure != state.structure {
        events.push(Event::Structure(StructureDetail { name: next.structure.clone() }));
    }
    if next.guide != state.guide {
        let steps = next.guide.as_ref().map_or(0, |guide| guide.stops(catalog).len());
        let (id, step) = next.guide.clone().map_or((None, 0), |guide| (Some(guide.id), guide.step));
        events.push(Event::Guide(GuideDetail { id, step, steps }));
    }
    events.extend(told);
    if next.view != state.view {
        events.push(Event::View);
    }
    let changed = next != *state;
    if changed {
        events.push(Event::State);
    }
    Outcome { state: next, events, changed }
}

/// One command being carried out.
pub(super) struct Turn<'a> {
    pub(super) state: State,
    pub(super) now_ms: f64,
    pub(super) catalog: &'a Catalog,
    pub(super) lexicon: &'a Lexicon,
    problems: Vec<Problem>,
    /// What has happened that the states do not tell.
    pub(super) told: Vec<Event>,
}

pub(super) type Done = Result<(), Problem>;

impl Turn<'_> {
    fn apply(&mut self, command: &Command) -> Done {
        match command {
            Command::Select { point, side } => self.select(point, side.as_deref())?,
            Command::Clear => {
                self.quiz_end();
                self.look_at(None)?;
                self.clear();
            }
            Command::Pain { places, words } => {
                self.pain(places.iter().map(String::as_str));
                self.add_words(words);
            }
            Command::Place { place, side, on } => {
                self.place(&read_place(self.catalog, &Place::new(place, *side).text())?, *on);
            }
            Command::Typed { text } => self.state.typed.clone_from(text),
            Command::PassGates { gates } => self.pass_gates(gates),
            Command::Preview { point: None, .. } => self.end_preview(),
            Command::Preview { point: Some(point), side, turn } => {
                let (selection, problem) = read_selection(self.catalog, point, side.as_deref())?;
                self.problems.extend(problem);
                self.state.preview = Some(selection);
                if *turn {
                    self.state.view = View::Selection;
                }
            }
            Command::Set { field, value } => self.set(field, value)?,
            Command::Layers { layers } => self.layers(layers.iter().map(String::as_str)),
            Command::Layer { layer, on } => {
                self.layer(layer, *on)?;
                // Whoever asks for a layer wants to see it.
                self.state.isolated = false;
            }
            Command::Structure { name } => self.bring_up(name.as_deref())?,
            Command::Isolate { on } => {
                self.isolate(*on)?;
                self.turn_to_structure();
            }
            Command::Hide { name } => self.hide(name)?,
            Command::ShowAll => {
                self.state.hidden.clear();
                self.state.isolated = false;
            }
            Command::View { name } => self.state.view = View::Named { name: *name },
            Command::CameraMoved { azimuth, elevation, distance, target: [x, y, z], rev: seen } => {
                self.orbit(&[turned(*azimuth), *elevation, *distance, *x, *y, *z])?;
                if let View::Orbit { rev, .. } = &mut self.state.view {
                    *rev = Some(*seen);
                }
            }
            Command::Pick(pick) if self.state.quiz.is_some() => self.pick_in_quiz(pick)?,
            Command::Pick(pick) => match (&pick.point, &pick.part, pick.layer) {
                (Some(point), ..) => self.select(point, pick.side.map(Side::name))?,
                (None, Some(part), Some(layer)) if layer != Tissue::Skin => {
                    let again = self.state.structure.as_ref().is_some_and(|s| s.name() == part);
                    self.look_at((!again).then_some(part))?;
                    // It is in sight already.
                    self.state.uncovered = false;
                }
                _ if self.state.structure.is_some() => self.look_at(None)?,
                _ => {
                    if let (Some(place), None) = (pick.regions.first(), &self.state.selection) {
                        let place = read_place(self.catalog, &place.text())?;
                        self.place(&place, !self.state.pain.contains(&place));
                    }
                }
            },
            Command::Tick => {}
            Command::Play => self.play()?,
            Command::Shown => {
                let now_ms = self.now_ms;
                if let Some(demo) = self.state.demo.as_mut().filter(|demo| demo.playing) {
                    demo.since_ms = now_ms;
                }
            }
            Command::Pause => self.change_demo(|demo, _| demo.playing = false),
            Command::Seek { s } if !s.is_finite() => {
                return Err(Problem::new(ErrorCode::InvalidDemo, "s", s.to_string(), "seconds"));
            }
            Command::Seek { s } => {
                self.need_demo()?;
                self.change_demo(|demo, schedule| demo.at_s = s.clamp(0.0, schedule.duration_s()));
            }
            Command::Step { by: by @ (1 | -1) } => {
                self.need_demo()?;
                self.change_demo(|demo, schedule| {
                    let spans = schedule.spans();
                    // At the end the last phase is over, and so the one before.
                    let at = if demo.at_s < schedule.duration_s() { schedule.at(demo.at_s).0 } else { spans.len() };
                    let to = at.saturating_add_signed(*by as isize);
                    demo.at_s = spans.get(to).map_or(schedule.duration_s(), |span| span.start_s);
                });
            }
            Command::Step { by } => return Err(Problem::new(ErrorCode::InvalidDemo, "by", by.to_string(), "1 or -1")),
            Command::StopDemo => self.state.demo = None,
            Command::StartTour { tour } => self.start_tour(tour)?,
            Command::GuideNext { still } => self.guide_by(1, !still)?,
            Command::GuideBack => self.guide_by(-1, false)?,
            Command::GuideSkip { still } => self.guide_skip(!still)?,
            Command::GuideEnd => self.guide_end(),
            Command::StartQuiz { options } => self.start_quiz(options)?,
            Command::Answer { choice } => self.give(*choice, "choice")?,
            Command::QuizNext => self.quiz_next()?,
            Command::QuizEnd => self.quiz_end(),
            Command::Restore { code } => self.restore(code)?,
            Command::SetState { state } => self.set_state(state)?,
            Command::Attribute { name, value } => self.attribute(name, value.trim())?,
        }
        Ok(())
    }

    /// Sets a plain part of the state, or of the demonstration, which begins to be one by it.
    fn set(&mut self, name: &str, value: &Value) -> Done {
        if let Some(field) = FIELDS.iter().find(|field| field.name == name) {
            field.command(&mut self.state, value)?;
            // It is the skin that is seen through.
            return if name == "xray" && self.state.xray { self.layer(Tissue::Skin.name(), true) } else { Ok(()) };
        }
        let field = DEMO_FIELDS.iter().find(|field| field.name == name);
        let allowed = "a field of the state or of the demonstration";
        let field = field.ok_or_else(|| Problem::new(ErrorCode::InvalidCommand, "field", name, allowed))?;
        // Nothing begins by a value that cannot be.
        field.command(&mut Demo::default(), value)?;
        self.need_demo()?;
        let mut done = Ok(());
        self.change_demo(|demo, _| done = field.command(demo, value));
        if name == "inside" && self.state.demo.as_ref().is_some_and(|demo| demo.inside) {
            // A cut is seen from before its face.
            self.state.view = View::Selection;
        }
        done
    }

    pub(super) fn select(&mut self, point: &str, side: Option<&str>) -> Done {
        let (selection, problem) = read_selection(self.catalog, point, side)?;
        self.problems.extend(problem);
        if self.state.selection.as_ref() != Some(&selection) {
            // On its other side a film goes on, from its beginning.
            let turned = self.state.selection.as_ref().is_some_and(|now| now.point == selection.point);
            let film = self.state.demo.take().filter(|_| turned);
            self.state.demo = film.map(|film| Demo { at_s: 0.0, since_ms: self.now_ms, ..film });
            self.state.alarmed = false;
            self.state.selection = Some(selection);
        }
        self.state.preview = None;
        self.state.quiz = None;
        self.state.view = View::Selection;
        // What is now looked at is the point, from where it is seen.
        self.state.left = None;
        self.look_at(None)
    }

    fn look_at(&mut self, name: Option<&str>) -> Done {
        self.state.structure = name.map(|name| structure("name", name)).transpose()?;
        if self.state.structure.is_none() {
            self.state.isolated = false;
            self.state.uncovered = false;
            let left = self.state.left.take();
            if self.state.view == View::Selection {
                self.state.view = left.unwrap_or_else(|| self.state.usual_view());
            }
        }
        Ok(())
    }

    /// Looks at a structure that was asked for by name, wherever it lies.
    fn bring_up(&mut self, name: Option<&str>) -> Done {
        self.look_at(name)?;
        self.state.uncovered = name.is_some();
        self.turn_to_structure();
        Ok(())
    }

    fn turn_to_structure(&mut self) {
        if self.state.structure.is_some() && (self.state.uncovered || self.state.isolated) {
            let view = std::mem::replace(&mut self.state.view, View::Selection);
            if view != View::Selection {
                self.state.left = Some(view);
            }
        }
    }

    fn isolate(&mut self, on: bool) -> Done {
        if on && self.state.structure.is_none() {
            let chosen = self.state.selection.as_ref();
            let muscle = chosen.and_then(|s| Some((&self.catalog.point(&s.point)?.muscle, s.side)));
            let Some((muscle, side)) = muscle else {
                let allowed = "true once a structure or a point is chosen";
                return Err(Problem::new(ErrorCode::InvalidStructure, "isolate", "true", allowed));
            };
            self.look_at(Some(&side.suffixed(muscle)))?;
        }
        self.state.isolated = on;
        Ok(())
    }

    fn hide(&mut self, name: &str) -> Done {
        let gone = structure("name", name)?;
        if self.state.structure.as_ref() == Some(&gone) {
            self.look_at(None)?;
        }
        if !self.state.hidden.contains(&gone) {
            self.state.hidden.push(gone);
        }
        Ok(())
    }

    /// Says where it hurts; where nothing of it can be, the places stay.
    fn pain<'n>(&mut self, texts: impl Iterator<Item = &'n str>) {
        let (places, unknown) = read_places(self.catalog, texts);
        if unknown.is_empty() || !places.is_empty() {
            self.set_pain(places);
        }
        self.problems.extend(unknown);
    }

    fn place(&mut self, place: &Place, on: bool) {
        let mut places = self.state.pain.clone();
        places.retain(|other| other != place);
        if on {
            places.push(place.clone());
        }
        self.set_pain(places);
    }

    /// Another question: what was shown of the old answer goes.
    pub(super) fn set_pain(&mut self, places: Vec<Place>) {
        if places.is_empty() {
            self.state.words.clear();
        }
        if self.state.pain != places {
            self.state.alarmed = false;
            self.state.pain = places;
            self.state.quiz = None;
            self.end_preview();
            self.face_pain();
        }
    }

    fn end_preview(&mut self) {
        self.state.preview = None;
        if self.state.view == View::Selection {
            self.state.view = self.state.usual_view();
        }
    }

    pub(super) fn clear(&mut self) {
        self.state.selection = None;
        self.state.preview = None;
        self.state.demo = None;
        if self.state.view == View::Selection {
            self.state.view = self.state.usual_view();
        }
    }

    /// Shows what is named; where nothing of it can be, the layers stay.
    fn layers<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        let (layers, unknown) = read_layers(names);
        if layers.is_empty() && unknown.is_empty() {
            self.problems.push(Problem::new(ErrorCode::InvalidLayers, "layers", "", LAYERS_ALLOWED));
        }
        self.problems.extend(unknown);
        if !layers.is_empty() {
            self.state.layers = layers;
        }
    }

    fn layer(&mut self, name: &str, on: bool) -> Done {
        let wrong = |allowed: &str| Problem::new(ErrorCode::InvalidLayers, "layer", name, allowed);
        let layer = read_layer(name).ok_or_else(|| wrong(LAYERS_ALLOWED))?;
        let mut layers = self.state.layers.clone();
        layers.retain(|shown| *shown != layer);
        if on {
            layers.push(layer);
        }
        if layers.is_empty() {
            return Err(wrong("any but the last one shown"));
        }
        layers.sort_by(|a, b| b.cmp(a));
        self.state.layers = layers;
        Ok(())
    }

    fn orbit(&mut self, numbers: &[f32]) -> Done {
        self.state.view = orbit(numbers).ok_or_else(|| {
            let value = numbers.iter().map(f32::to_string).collect::<Vec<_>>().join(" ");
            Problem::new(ErrorCode::InvalidView, "view", value, ViewName::ALLOWED)
        })?;
        Ok(())
    }

    /// The phases of the selected point's demonstration.
    fn schedule(&self) -> Result<Schedule, Problem> {
        let allowed = match &self.state.selection {
            None => "none, while no point is selected".to_owned(),
            Some(selection) => format!("none, because {} is never pressed", selection.point),
        };
        self.state.schedule(self.catalog).ok_or_else(|| Problem::new(ErrorCode::InvalidDemo, "demo", "play", allowed))
    }

    pub(super) fn need_demo(&mut self) -> Done {
        self.schedule()?;
        self.state.demo.get_or_insert(Demo { since_ms: self.now_ms, ..Demo::default() });
        Ok(())
    }

    /// Plays on, or from the beginning where the end has come.
    pub(super) fn play(&mut self) -> Done {
        self.need_demo()?;
        if self.state.demo.as_ref().is_some_and(|demo| !demo.playing) {
            self.change_demo(|demo, schedule| {
                demo.playing = true;
                if demo.at_s >= schedule.duration_s() {
                    demo.at_s = 0.0;
                }
            });
            // From its beginning it is seen from where it is shown, wherever hands have turned the body since the last.
            let by_hand = matches!(self.state.view, View::Orbit { rev: Some(_), .. });
            if by_hand && self.state.demo.as_ref().is_some_and(|demo| demo.at_s <= 0.0) {
                self.state.view = View::Selection;
            }
        }
        Ok(())
    }

    /// Changes the demonstration as it is now, counted from now; at its end it is paused.
    fn change_demo(&mut self, change: impl FnOnce(&mut Demo, &Schedule)) {
        let (Some(demo), Ok(schedule)) = (&self.state.demo, self.schedule()) else { return };
        let mut next = demo.rebased(self.now_ms, schedule.duration_s());
        change(&mut next, &schedule);
        next.playing &= next.at_s < schedule.duration_s();
        // A paused demonstration that stays as it is keeps its clock, so that nothing has changed.
        let same = !demo.playing && Demo { since_ms: demo.since_ms, ..next.clone() } == *demo;
        if !same {
            self.state.demo = Some(next);
        }
    }

    /// What waits for warning signs to be read is there for a command like any demonstration.
    fn take_up(&mut self) {
        if let Some(demo) = self.state.held.take() {
            self.state.demo = Some(Demo { since_ms: self.now_ms, ..demo });
        }
    }

    /// Whichever way it came: no demonstration is there before its warning signs have been read.
    fn hold(&mut self) {
        if !press_gates(&self.state, self.catalog).is_empty() {
            self.state.held = self.state.demo.take().map(|demo| Demo { since_ms: 0.0, ..demo });
        }
    }

    /// A demonstration whose time is over is paused, whatever the command.
    fn end_of_demo(&mut self) {
        let (Some(demo), Ok(schedule)) = (&self.state.demo, self.schedule()) else { return };
        if demo.playing && !demo.again && demo.time_s(self.now_ms, f64::MAX) >= schedule.duration_s() {
            self.change_demo(|_, _| {});
        }
    }

    /// Takes over a link whole. The language is the page's and stays, and so do the warning signs that were read and what
    /// is typed.
    fn restore(&mut self, code: &str) -> Done {
        let (state, problems) = link::read(code, self.catalog)?;
        self.problems.extend(problems);
        let demo = state.demo.map(|demo| Demo { since_ms: self.now_ms, ..demo });
        let State { lang, passed, typed, listed, .. } = std::mem::take(&mut self.state);
        self.state = State { lang, passed, typed, listed, demo, ..state };
        Ok(())
    }

    /// An empty value is that of an attribute that was taken away.
    fn attribute(&mut self, name: &str, value: &str) -> Done {
        match (name, value) {
            ("point", "") => self.clear(),
            ("point", id) => {
                let side = self.state.selection.as_ref().map(|selection| selection.side);
                let side = side.filter(|side| self.catalog.point(id).is_some_and(|point| point.sides.has(*side)));
                self.select(id, side.map(Side::name))?;
            }
            ("side", side) => match self.state.selection.clone() {
                Some(selection) => self.select(&selection.point, Some(side))?,
                None if side.is_empty() || Side::read(side).is_some() => {}
                None => return Err(Problem::new(ErrorCode::InvalidSide, "side", side, Side::ALLOWED)),
            },
            ("region", texts) => self.pain(texts.split_whitespace()),
            ("layers", "") => self.state.layers = State::default().layers,
            ("layers", names) => self.layers(names.split_whitespace()),
            ("view", "") => self.state.view = self.state.usual_view(),
            ("view", view) => self.state.view = read_view(view)?,
            ("demo", "" | "none") => self.state.demo = None,
            ("demo", "play") => self.play()?,
            ("demo", other) => return Err(Problem::new(ErrorCode::InvalidDemo, "demo", other, "none, play")),
            ("tour", "") => self.guide_end(),
            ("tour", id) => self.start_tour(id)?,
            ("state", "") => {}
            ("state", code) => self.restore(code)?,
            (name, value) => match FIELDS.iter().find(|field| field.attribute == Some(name)) {
                Some(field) if value.is_empty() => field.reset(&mut self.state, &State::default()),
                Some(field) => field.set_as(field.code, name, &mut self.state, &value.into())?,
                None => {
                    let known: Vec<&str> = ATTRIBUTES.iter().filter(|a| a.applied.is_some()).map(|a| a.name).collect();
                    return Err(Problem::new(ErrorCode::InvalidCommand, "attribute", name, known.join(", ")));
                }
            },
        }
        Ok(())
    }

    /// Takes over the fields that are given and good; others stay as they are.
    fn set_state(&mut self, state: &Value) -> Done {
        let Value::Object(fields) = state else {
            return Err(Problem::new(
                ErrorCode::InvalidState,
                "state",
                shown(state),
                "an object, as the state property gives it",
            ));
        };
        let version = State::default().version;
        if let Some(other) = fields.get("version").filter(|v| v.as_u64() != Some(u64::from(version))) {
            return Err(Problem::new(
                ErrorCode::InvalidState,
                "version",
                shown(other),
                format!("{version}, which this reads"),
            ));
        }
        let names = || ["version"].into_iter().chain(FIELDS.iter().map(|field| field.name)).chain(PARTS);
        if let Some(name) = fields.keys().find(|name| !names().any(|known| known == *name)) {
            let allowed = names().collect::<Vec<_>>().join(", ");
            self.problems.push(Problem::new(ErrorCode::InvalidState, "state", name, allowed));
        }
        for (field, value) in FIELDS.iter().filter_map(|field| Some((field, fields.get(field.name)?))) {
            self.problems.extend(field.set(&mut self.state, value).err());
        }
        for (name, value) in PARTS.into_iter().filter_map(|name| Some((name, fields.get(name)?))) {
            let done = self.set_part(name, value);
            self.problems.extend(done.err());
        }
        Ok(())
    }

    fn set_part(&mut self, name: &str, value: &Value) -> Done {
        match name {
            "selection" if value.is_null() => self.clear(),
            "selection" => {
                let text = |field| value.get(field).and_then(Value::as_str);
                let allowed = "null, or an object with point and side";
                let point =
                    text("point").ok_or_else(|| Problem::new(ErrorCode::InvalidPoint, name, shown(value), allowed))?;
                self.select(point, text("side"))?;
            }
            "pain" => {
                let places: Vec<Place> =
                    field(value, ErrorCode::InvalidRegion, name, "a list of objects with place and side")?;
                let texts: Vec<String> = places.iter().map(Place::text).collect();
                self.pain(texts.iter().map(String::as_str));
            }
            "words" => self.set_words(field(value, ErrorCode::InvalidState, name, WORDS_ALLOWED)?)?,
            "preview" if value.is_null() => self.end_preview(),
            "preview" => {
                let allowed = "null, or an object with point and side";
                let Selection { point, side } = field(value, ErrorCode::InvalidPoint, name, allowed)?;
                let (selection, problem) = read_selection(self.catalog, &point, Some(side.name()))?;
                self.problems.extend(problem);
                self.state.preview = Some(selection);
            }
            "layers" => {
                let names: Vec<String> = field(value, ErrorCode::InvalidLayers, name, LAYERS_ALLOWED)?;
                self.layers(names.iter().map(String::as_str));
            }
            "structure" if value.is_null() => self.look_at(None)?,
            "structure" => {
                let text: String = field(value, ErrorCode::InvalidStructure, name, Structure::ALLOWED)?;
                self.look_at(Some(&text))?;
            }
            "hidden" => {
                let names: Vec<String> = field(value, ErrorCode::InvalidStructure, name, "a list of names")?;
                let read: Vec<Result<Structure, Problem>> = names.iter().map(|n| structure(name, n)).collect();
                self.state.hidden.clear();
                for one in read {
                    match one {
                        Ok(one) if self.state.hidden.contains(&one) => {}
                        Ok(one) => self.state.hidden.push(one),
                        Err(problem) => self.problems.push(problem),
                    }
                }
            }
            "isolated" => {
                let on: bool = field(value, ErrorCode::InvalidStructure, name, "true or false")?;
                self.isolate(on)?;
            }
            "view" => {
                let allowed = "an object of kind named, orbit or selection";
                match field(value, ErrorCode::InvalidView, name, allowed)? {
                    View::Orbit { azimuth, elevation, distance, target, .. } => {
                        let mut numbers = vec![azimuth, elevation, distance];
                        numbers.extend(target.iter().flatten());
                        self.orbit(&numbers)?;
                    }
                    View::Selection => self.state.view = self.state.usual_view(),
                    view @ View::Named { .. } => self.state.view = view,
                }
            }
            "listed" => {
                let allowed = "null, or an object of point ids with left, right or both";
                let listed: Option<BTreeMap<String, Sides>> = field(value, ErrorCode::InvalidState, name, allowed)?;
                self.state.listed = listed;
            }
            "held" if value.is_null() => {}
            "demo" if value.is_null() => self.state.demo = None,
            "demo" | "held" => {
                let allowed = format!("null, or an object with any of {}", demo_names());
                let fields: Map<String, Value> = field(value, ErrorCode::InvalidDemo, name, &allowed)?;
                self.set_demo(&fields)?;
            }
            "guide" if value.is_null() => self.guide_forget(),
            "guide" => {
                let allowed = "null, or an object with id, step and perhaps first: left or right";
                let Guide { id, step, first } = field(value, ErrorCode::InvalidGuide, name, allowed)?;
                self.state.guide = Some(Guide::read(self.catalog, &id, step, first)?);
            }
            "quiz" if value.is_null() => self.state.quiz = None,
            "quiz" => {
                let quiz: Quiz =
                    field(value, ErrorCode::InvalidQuiz, name, "null, or an object with kind, count, seed")?;
                self.set_quiz(quiz.checked(self.catalog, &shown(value))?);
            }
            _ => {}
        }
        Ok(())
    }

    fn set_demo(&mut self, fields: &Map<String, Value>) -> Done {
        let duration_s = self.schedule()?.duration_s();
        self.need_demo()?;
        let Some(mut demo) = self.state.demo.as_ref().map(|demo| demo.rebased(self.now_ms, duration_s)) else {
            return Ok(());
        };
        for (name, value) in fields {
            let done = match DEMO_FIELDS.iter().find(|field| field.name == name) {
                Some(field) => field.set(&mut demo, value),
                None => Err(Problem::new(ErrorCode::InvalidDemo, "demo", name, demo_names())),
            };
            self.problems.extend(done.err());
        }
        demo.at_s = demo.at_s.clamp(0.0, duration_s);
        // A state kept for longer than a demonstration lasts, or from a clock ahead, goes on from where it stood.
        let passed_s = demo.rate * (self.now_ms - demo.since_ms) * 1e-3;
        if !(0.0..=duration_s).contains(&passed_s) && !demo.again {
            demo.since_ms = self.now_ms;
        }
        demo.playing &= demo.at_s < duration_s;
        self.state.demo = Some(demo);
        self.end_of_demo();
        Ok(())
    }
}

fn demo_names() -> String {
    DEMO_FIELDS.each_ref().map(|field| field.name).join(", ")
}

/// The parts of a state that are no single value, in the order in which they are set: the demonstration is about the
/// selection, what was typed about the places, and the view comes after what brings one along.
const PARTS: [&str; 14] = [
    "selection",
    "pain",
    "words",
    "preview",
    "listed",
    "layers",
    "structure",
    "hidden",
    "isolated",
    "demo",
    "held",
    "guide",
    "quiz",
    "view",
];

fn structure(field: &str, name: &str) -> Result<Structure, Problem> {
    Structure::read(name).ok_or_else(|| Problem::new(ErrorCode::InvalidStructure, field, name, Structure::ALLOWED))
}

fn field<T: DeserializeOwned>(value: &Value, code: ErrorCode, name: &str, allowed: &str) -> Result<T, Problem> {
    serde_json::from_value(value.clone()).map_err(|_| Problem::new(code, name, shown(value), allowed))
}

/// A turning camera's angle as -180..=180.
fn turned(azimuth: f32) -> f32 {
    if azimuth.abs() <= 180.0 { azimuth } else { (azimuth + 180.0).rem_euclid(360.0) - 180.0 }
}
