//! The state as a short text for URLs, with its version in front.
//!
//! ```text
//! 1~p=trapezius-upper-2.R~l=skin,superficial~x=1~m=levator-scapulae.R~i=1~h=trapezius-upper.R~n=0~b=female~v=back~c=180,5,0.9,0,0.5,0~d=12.4~r=0.5~f=medium
//! ```
//! `p` point and side, `w` where it hurts, `y` what was typed about it (`_` for a space, `.c3` for a byte that is no letter, digit or hyphen), `z` whose zones (sensitive), `u` less certain points too (1), `l` layers,
//! `x` glass skin, `m` muscle or bone looked at, `i` isolated, `j` uncovered, `h` taken away, `n` names and `t` marks shown, `s` limbs (on or off), `b` body, `k` skin of the pressing hand,
//! `v` named view or `c` camera (degrees, degrees, metres, target),
//! `d` seconds into the demonstration, `r` its rate, `f` its firmness, `o` over and over (1), `q` cut open (1), `g` guided session and stop (and `.L` where the left is pressed first),
//! `a` what muscles and bones are called (latin), `e` quiz. Nothing in it needs percent-encoding.

use super::attribute::{LAYERS_ALLOWED, orbit, read_layers, read_places, read_selection};
use super::field::{DEMO_FIELDS, FIELDS};
use super::pain::{MOST_WORDS, WORDS_ALLOWED};
use crate::catalog::{Catalog, Side};
use crate::learn::Quiz;
use crate::protocol::{Demo, ErrorCode, Guide, Problem, State, Structure, View, ViewName};
use crate::referral::place::Place;

pub const LINK_VERSION: u32 = 1;

/// What a link may say, in the order in which it does.
const KEYS: [&str; 26] = [
    "p", "w", "y", "z", "u", "l", "x", "m", "i", "j", "h", "n", "t", "s", "b", "k", "v", "c", "d", "r", "f", "o", "q",
    "g", "a", "e",
];

/// The link's text. A playing demonstration is held at `now_ms`.
pub fn encode(state: &State, now_ms: f64) -> String {
    let usual = (State::default(), Demo::default());
    let part = |key: &str| {
        let value = value_of(key, state, now_ms).or_else(|| {
            let field = FIELDS.iter().find(|field| field.link == Some(key));
            let of_demo = DEMO_FIELDS.iter().find(|field| field.link == Some(key));
            match (field, of_demo, &state.demo) {
                (Some(field), ..) => field.code(state, &usual.0),
                (None, Some(field), Some(demo)) => field.code(demo, &usual.1),
                _ => None,
            }
        });
        value.map(|value| format!("{key}={value}"))
    };
    let parts = KEYS.into_iter().filter_map(part);
    [LINK_VERSION.to_string()].into_iter().chain(parts).collect::<Vec<_>>().join("~")
}

/// A guided session, its stop and the side that comes first in it.
fn guide_in(text: &str) -> Option<(&str, usize, Side)> {
    let (text, first) = text.strip_suffix(".L").map_or((text, Side::Right), |text| (text, Side::Left));
    let (id, step) = text.rsplit_once('.')?;
    Some((id, step.parse().ok()?, first))
}

/// What stands behind a key that is no plain field; None where nothing does.
fn value_of(key: &str, state: &State, now_ms: f64) -> Option<String> {
    match key {
        "p" => state.selection.as_ref().map(|s| s.side.suffixed(&s.point)),
        "w" if !state.pain.is_empty() => Some(state.pain.iter().map(Place::text).collect::<Vec<_>>().join(",")),
        "y" if !state.words.is_empty() => Some(plain(&state.words)),
        "l" => Some(state.layers.iter().map(|l| l.name()).collect::<Vec<_>>().join(",")),
        "m" => state.structure.as_ref().map(|structure| structure.name().to_owned()),
        "i" => state.isolated.then(|| "1".to_owned()),
        "h" if !state.hidden.is_empty() => Some(state.hidden.iter().map(Structure::name).collect::<Vec<_>>().join(",")),
        "v" => match &state.view {
            View::Named { name } => Some(name.name().to_owned()),
            _ => None,
        },
        "c" => match &state.view {
            View::Orbit { azimuth, elevation, distance, target, .. } => {
                let mut numbers = vec![round(*azimuth, 1), round(*elevation, 1), round(*distance, 3)];
                numbers.extend(target.iter().flatten().map(|x| round(*x, 3)));
                Some(numbers.join(","))
            }
            _ => None,
        },
        "d" => state.demo.as_ref().map(|demo| round(demo.time_s(now_ms, f64::MAX) as f32, 2)),
        "g" => state.guide.as_ref().map(|Guide { id, step, first }| match first {
            Side::Left => first.suffixed(&format!("{id}.{step}")),
            Side::Right => format!("{id}.{step}"),
        }),
        "e" => state.quiz.as_ref().map(Quiz::code),
        _ => None,
    }
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
    let mut wrong =
        |value: &str, allowed: &str| problems.push(Problem::new(ErrorCode::InvalidState, "state", value, allowed));
    let mut parts = code.trim().split('~');
    let version = parts.next().unwrap_or_default();
    if version.parse() != Ok(LINK_VERSION) {
        let allowed = format!("a link that starts with its version; this reads version {LINK_VERSION}");
        return Err(Problem::new(ErrorCode::InvalidState, "state", version, allowed));
    }
    let (mut view, mut demo) = (None, None::<Demo>);
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
            "i" if matches!(value, "0" | "1") => state.isolated = value == "1",
            "i" => wrong(part, "0 or 1"),
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
                Ok(s) if (0.0..=600.0).contains(&s) => demo.get_or_insert_default().at_s = s,
                _ => wrong(part, "seconds from 0 to 600"),
            },
            "g" => match guide_in(value) {
                Some((id, step, first)) => match Guide::read(catalog, id, step, first) {
                    Ok(guide) => state.guide = Some(guide),
                    Err(problem) => more.push(problem),
                },
                None => wrong(
                    part,
                    "a guided session, a point, the number of its stop and, where the left side is first, .L",
                ),
            },
            "e" => match Quiz::read(catalog, value) {
                Ok(quiz) => state.quiz = Some(quiz),
                Err(problem) => more.push(problem),
            },
            _ => {
                let field = FIELDS.iter().find(|field| field.link == Some(key));
                let of_demo = DEMO_FIELDS.iter().find(|field| field.link == Some(key));
                let read = match (field, of_demo) {
                    (Some(field), _) => field.read_code(&mut state, value),
                    (None, Some(field)) => {
                        let mut next = demo.clone().unwrap_or_default();
                        field.read_code(&mut next, value).map(|()| demo = Some(next))
                    }
                    (None, None) => {
                        wrong(part, &KEYS.join(", "));
                        Ok(())
                    }
                };
                if let Err(allowed) = read {
                    wrong(part, allowed);
                }
            }
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
                ErrorCode::InvalidDemo,
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
    state.uncovered &= state.structure.is_some();
    state.view = view.unwrap_or_else(|| if state.quiz.is_some() { state.view.clone() } else { state.usual_view() });
    Ok((state, problems))
}
