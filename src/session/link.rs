//! The state as a short text for URLs, with its version in front.
//!
//! ```text
//! 1~p=trapezius-upper-2.R~l=skin,superficial~x=1~m=levator-scapulae.R~i=1~h=trapezius-upper.R~n=0~b=female~v=back~c=180,5,0.9,0,0.5,0~d=12.4~r=0.5~f=medium
//! ```
//! `p` point and side, `w` where it hurts, `y` what was typed about it (`_` for a space, `.c3` for a byte that is no letter, digit or hyphen), `z` whose zones (sensitive), `u` less certain points too (1), `l` layers,
//! `x` glass skin, `m` muscle or bone looked at, `i` isolated, `h` taken away, `n` names and `t` marks shown, `b` body, `k` skin of the pressing hand,
//! `v` named view or `c` camera (degrees, degrees, metres, target),
//! `d` seconds into the demonstration, `r` its rate, `f` its firmness, `o` over and over (1), `q` cut open (1), `g` guided session and stop,
//! `a` what muscles and bones are called (latin), `e` quiz. Nothing in it needs percent-encoding.

use super::attribute::{LAYERS_ALLOWED, RATES_ALLOWED, orbit, read_layers, read_places, read_selection};
use super::command::Problem;
use super::pain::{MOST_WORDS, WORDS_ALLOWED};
use super::state::{Body, Demo, Guide, Names, RATES, Sensitivity, State, Structure, Tone, View, ViewName};
use crate::catalog::Catalog;
use crate::learn::Quiz;
use crate::pressure::Firmness;
use crate::referral::place::Place;

pub const LINK_VERSION: u32 = 1;

/// The link's text. A playing demonstration is held at `now_ms`.
pub fn encode(state: &State, now_ms: f64) -> String {
    let mut parts = vec![LINK_VERSION.to_string()];
    if let Some(s) = &state.selection {
        parts.push(format!("p={}", s.side.suffixed(&s.point)));
    }
    if !state.pain.is_empty() {
        parts.push(format!("w={}", state.pain.iter().map(Place::text).collect::<Vec<_>>().join(",")));
    }
    if !state.words.is_empty() {
        parts.push(format!("y={}", plain(&state.words)));
    }
    if state.sensitivity != Sensitivity::default() {
        parts.push(format!("z={}", state.sensitivity.name()));
    }
    if state.less_certain {
        parts.push("u=1".into());
    }
    parts.push(format!("l={}", state.layers.iter().map(|l| l.name()).collect::<Vec<_>>().join(",")));
    if state.xray {
        parts.push("x=1".into());
    }
    if let Some(structure) = &state.structure {
        parts.push(format!("m={}", structure.name()));
    }
    if state.isolated {
        parts.push("i=1".into());
    }
    if !state.hidden.is_empty() {
        parts.push(format!("h={}", state.hidden.iter().map(Structure::name).collect::<Vec<_>>().join(",")));
    }
    if !state.labels {
        parts.push("n=0".into());
    }
    if !state.marks {
        parts.push("t=0".into());
    }
    if state.body != Body::default() {
        parts.push(format!("b={}", state.body.name()));
    }
    if state.hand != Tone::default() {
        parts.push(format!("k={}", state.hand.name()));
    }
    match &state.view {
        View::Selection => {}
        View::Named { name } => parts.push(format!("v={}", name.name())),
        View::Orbit { azimuth, elevation, distance, target, .. } => {
            let mut numbers = vec![round(*azimuth, 1), round(*elevation, 1), round(*distance, 3)];
            numbers.extend(target.iter().flatten().map(|x| round(*x, 3)));
            parts.push(format!("c={}", numbers.join(",")));
        }
    }
    if let Some(demo) = &state.demo {
        parts.push(format!("d={}", round(demo.time_s(now_ms, f64::MAX) as f32, 2)));
        if demo.rate != 1.0 {
            parts.push(format!("r={}", demo.rate));
        }
        parts.push(format!("f={}", demo.firmness.name()));
        if demo.again {
            parts.push("o=1".into());
        }
        if demo.inside {
            parts.push("q=1".into());
        }
    }
    if let Some(guide) = &state.guide {
        parts.push(format!("g={}.{}", guide.id, guide.step));
    }
    if state.names != Names::default() {
        parts.push(format!("a={}", state.names.name()));
    }
    if let Some(quiz) = &state.quiz {
        parts.push(format!("e={}", quiz.code()));
    }
    parts.join("~")
}

/// A text in letters, digits, hyphens, `_` for spaces and `.` before the two digits of any other byte.
fn plain(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b' ' => "_".to_owned(),
        b'-' => "-".to_owned(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!(".{byte:02x}"),
    };
    text.bytes().map(letter).collect()
}

/// Reads [`plain`].
fn typed(text: &str) -> Option<String> {
    let mut bytes = vec![];
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'_' => b' ',
            b'.' => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                (digit(rest.next()?)? * 16 + digit(rest.next()?)?) as u8
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn round(x: f32, digits: usize) -> String {
    let text = format!("{x:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".into() } else { text.into() }
}

/// Reads a link. What cannot be read is named, everything else taken; a demonstration opens paused.
pub fn decode(code: &str, catalog: &Catalog) -> (State, Vec<Problem>) {
    read(code, catalog).unwrap_or_else(|problem| (State::default(), vec![problem]))
}

/// As [`decode`], with a link of another version as an error.
pub fn read(code: &str, catalog: &Catalog) -> Result<(State, Vec<Problem>), Problem> {
    let mut state = State::default();
    let mut problems = vec![];
    let mut wrong = |value: &str, allowed: &str| problems.push(Problem::new("invalid-state", "state", value, allowed));
    let mut parts = code.trim().split('~');
    let version = parts.next().unwrap_or_default();
    if version.parse() != Ok(LINK_VERSION) {
        let allowed = format!("a link that starts with its version; this reads version {LINK_VERSION}");
        return Err(Problem::new("invalid-state", "state", version, allowed));
    }
    let (mut view, mut demo) = (None, None::<Demo>);
    fn open(demo: &mut Option<Demo>) -> &mut Demo {
        let firmness = Firmness::Medium;
        demo.get_or_insert(Demo {
            playing: false,
            at_s: 0.0,
            since_ms: 0.0,
            rate: 1.0,
            firmness,
            again: false,
            inside: false,
        })
    }
    let mut more = vec![];
    for part in parts.filter(|p| !p.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key {
            "p" => {
                let (id, side) = value.rsplit_once('.').map_or((value, None), |(id, side)| (id, Some(side)));
                match read_selection(catalog, id, side) {
                    Ok((selection, problem)) => {
                        more.extend(problem);
                        state.selection = Some(selection);
                    }
                    Err(problem) => more.push(problem),
                }
            }
            "w" => {
                let (places, unknown) = read_places(catalog, value.split(','));
                more.extend(unknown);
                state.pain = places;
            }
            "y" => match typed(value).filter(|words| words.chars().count() <= MOST_WORDS) {
                Some(words) => state.words = words,
                None => wrong(part, WORDS_ALLOWED),
            },
            "z" => match Sensitivity::read(value) {
                Some(sensitivity) => state.sensitivity = sensitivity,
                None => wrong(part, Sensitivity::ALLOWED),
            },
            "u" if matches!(value, "0" | "1") => state.less_certain = value == "1",
            "u" => wrong(part, "0 or 1"),
            "l" => {
                let (layers, unknown) = read_layers(value.split(','));
                if layers.is_empty() && unknown.is_empty() {
                    wrong(part, LAYERS_ALLOWED);
                }
                more.extend(unknown);
                if !layers.is_empty() {
                    state.layers = layers;
                }
            }
            "x" if matches!(value, "0" | "1") => state.xray = value == "1",
            "i" if matches!(value, "0" | "1") => state.isolated = value == "1",
            "n" if matches!(value, "0" | "1") => state.labels = value == "1",
            "t" if matches!(value, "0" | "1") => state.marks = value == "1",
            "x" | "i" | "n" | "t" => wrong(part, "0 or 1"),
            "m" => match Structure::read(value) {
                Some(structure) => state.structure = Some(structure),
                None => wrong(part, Structure::ALLOWED),
            },
            "h" => {
                for name in value.split(',') {
                    match Structure::read(name) {
                        Some(structure) if state.hidden.contains(&structure) => {}
                        Some(structure) => state.hidden.push(structure),
                        None => wrong(name, Structure::ALLOWED),
                    }
                }
            }
            "b" => match Body::read(value) {
                Some(body) => state.body = body,
                None => wrong(part, Body::ALLOWED),
            },
            "k" => match Tone::read(value) {
                Some(tone) => state.hand = tone,
                None => wrong(part, Tone::ALLOWED),
            },
            "v" => match ViewName::read(value) {
                Some(name) => view = Some(View::Named { name }),
                None => wrong(part, ViewName::ALLOWED),
            },
            "c" => {
                let numbers: Option<Vec<f32>> = value.split(',').map(|t| t.parse().ok()).collect();
                match numbers.as_deref().and_then(orbit) {
                    Some(camera) => view = Some(camera),
                    None => wrong(part, "azimuth,elevation,distance or these and the target's x,y,z"),
                }
            }
            "d" => match value.parse::<f64>() {
                Ok(s) if (0.0..=600.0).contains(&s) => open(&mut demo).at_s = s,
                _ => wrong(part, "seconds from 0 to 600"),
            },
            "r" => match value.parse::<f64>() {
                Ok(rate) if RATES.contains(&rate) => open(&mut demo).rate = rate,
                _ => wrong(part, RATES_ALLOWED),
            },
            "f" => match Firmness::read(value) {
                Some(firmness) => open(&mut demo).firmness = firmness,
                None => wrong(part, Firmness::ALLOWED),
            },
            "o" if matches!(value, "0" | "1") => open(&mut demo).again = value == "1",
            "q" if matches!(value, "0" | "1") => open(&mut demo).inside = value == "1",
            "o" | "q" => wrong(part, "0 or 1"),
            "g" => match value.rsplit_once('.').and_then(|(id, step)| Some((id, step.parse().ok()?))) {
                Some((id, step)) => match Guide::read(catalog, id, step) {
                    Ok(guide) => state.guide = Some(guide),
                    Err(problem) => more.push(problem),
                },
                None => wrong(part, "a guided session, a point and the number of its stop"),
            },
            "a" => match Names::read(value) {
                Some(names) => state.names = names,
                None => wrong(part, Names::ALLOWED),
            },
            "e" => match Quiz::read(catalog, value) {
                Ok(quiz) => state.quiz = Some(quiz),
                Err(problem) => more.push(problem),
            },
            _ => wrong(part, "p, w, y, z, u, l, x, m, i, h, n, t, b, k, v, c, d, r, f, o, q, g, a, e"),
        }
    }
    if state.pain.is_empty() {
        state.words.clear();
    }
    problems.extend(more);
    if let Some(demo) = demo {
        match state.schedule(catalog) {
            Some(schedule) => state.demo = Some(demo.rebased(0.0, schedule.duration_s())),
            None => problems.push(Problem::new(
                "invalid-demo",
                "d",
                demo.at_s.to_string(),
                "nothing, without a point that can be pressed",
            )),
        }
    }
    if let Some(quiz) = state.quiz.clone() {
        quiz.stage(&mut state, catalog);
    }
    state.isolated &= state.structure.is_some();
    state.view = view.unwrap_or_else(|| if state.quiz.is_some() { state.view.clone() } else { state.usual_view() });
    Ok((state, problems))
}
