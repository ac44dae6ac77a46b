//! The plain parts of the state and of the demonstration: one value each. This one table serves the commands that set them,
//! the attributes that mirror them, a state that is set, and links.

use super::attribute::{LANG_ALLOWED, RATES_ALLOWED, is_lang, is_rate};
use super::read::shown;
use crate::pressure::Firmness;
use crate::protocol::{Body, Demo, ErrorCode, Limbs, Names, Problem, Sensitivity, State, Tone};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value of a [`State`] or a [`Demo`].
pub(crate) struct Field<T: 'static> {
    /// In JSON.
    pub name: &'static str,
    /// What the command of the same name calls the value; None where there is no such command.
    pub argument: Option<&'static str>,
    /// The element's attribute.
    pub attribute: Option<&'static str>,
    /// Key in links.
    pub link: Option<&'static str>,
    pub code: ErrorCode,
    pub allowed: &'static str,
    /// Its type in TypeScript.
    pub ts: &'static str,
    get: fn(&T) -> Value,
    /// False for what is not allowed.
    set: fn(&mut T, Value) -> bool,
}

const BOOL: &str = "true or false";

/// A field of a struct by its path; `if` says which values of its type are allowed.
macro_rules! field {
    ($of:ident.$at:ident: $type:ty, $name:literal, $ts:literal, $code:ident, $allowed:expr $(, if $fits:expr)?) => {
        Field {
            name: $name,
            argument: Some($name),
            attribute: None,
            link: None,
            code: ErrorCode::$code,
            allowed: $allowed,
            ts: $ts,
            get: |of: &$of| json(&of.$at),
            set: |of: &mut $of, value| take(&mut of.$at, value, |_value: &$type| true $(&& $fits(_value))?),
        }
    };
}

/// Of the state, in the order in which links have them.
pub(crate) const FIELDS: [Field<State>; 12] = [
    Field {
        attribute: Some("sensitivity"),
        link: Some("z"),
        ..field!(State.sensitivity: Sensitivity, "sensitivity", "Sensitivity", InvalidState, Sensitivity::ALLOWED)
    },
    Field {
        argument: Some("on"),
        link: Some("u"),
        ..field!(State.less_certain: bool, "lessCertain", "boolean", InvalidState, BOOL)
    },
    Field { argument: Some("on"), link: Some("x"), ..field!(State.xray: bool, "xray", "boolean", InvalidState, BOOL) },
    Field {
        argument: Some("on"),
        link: Some("j"),
        ..field!(State.uncovered: bool, "uncovered", "boolean", InvalidState, BOOL)
    },
    // Whoever opens a link is asked.
    Field { argument: Some("on"), ..field!(State.alarmed: bool, "alarmed", "boolean", InvalidState, BOOL) },
    Field {
        argument: Some("on"),
        link: Some("n"),
        ..field!(State.labels: bool, "labels", "boolean", InvalidState, BOOL)
    },
    Field {
        argument: Some("on"),
        link: Some("t"),
        ..field!(State.marks: bool, "marks", "boolean", InvalidState, BOOL)
    },
    Field {
        attribute: Some("limbs"),
        link: Some("s"),
        ..field!(State.limbs: Limbs, "limbs", "Limbs", InvalidState, Limbs::ALLOWED)
    },
    Field {
        attribute: Some("model"),
        link: Some("b"),
        ..field!(State.body: Body, "body", "Body", InvalidModel, Body::ALLOWED)
    },
    Field { link: Some("k"), ..field!(State.hand: Tone, "hand", "Tone", InvalidState, Tone::ALLOWED) },
    Field {
        attribute: Some("names"),
        link: Some("a"),
        ..field!(State.names: Names, "names", "Names", InvalidState, Names::ALLOWED)
    },
    // The page's own: in no link.
    Field {
        attribute: Some("lang"),
        ..field!(State.lang: String, "lang", "string", InvalidLang, LANG_ALLOWED, if is_lang)
    },
];

/// Of the demonstration.
pub(crate) const DEMO_FIELDS: [Field<Demo>; 7] = [
    Field { argument: None, ..field!(Demo.playing: bool, "playing", "boolean", InvalidDemo, BOOL) },
    Field { argument: None, ..field!(Demo.at_s: f64, "atS", "number", InvalidDemo, "seconds") },
    Field { argument: None, ..field!(Demo.since_ms: f64, "sinceMs", "number", InvalidDemo, "milliseconds since 1970") },
    Field { link: Some("r"), ..field!(Demo.rate: f64, "rate", "number", InvalidDemo, RATES_ALLOWED, if is_rate) },
    Field {
        link: Some("f"),
        ..field!(Demo.firmness: Firmness, "firmness", "Firmness", InvalidDemo, Firmness::ALLOWED)
    },
    Field { argument: Some("on"), link: Some("o"), ..field!(Demo.again: bool, "loop", "boolean", InvalidDemo, BOOL) },
    Field {
        argument: Some("on"),
        link: Some("q"),
        ..field!(Demo.inside: bool, "inside", "boolean", InvalidDemo, BOOL)
    },
];

impl<T> Field<T> {
    /// Takes a value over; the problem names the field.
    pub fn set(&self, of: &mut T, value: &Value) -> Result<(), Problem> {
        self.set_as(self.code, self.name, of, value)
    }

    /// Takes the value of the command that sets the field.
    pub fn command(&self, of: &mut T, value: &Value) -> Result<(), Problem> {
        self.set_as(self.command_code(), self.argument.unwrap_or(self.name), of, value)
    }

    /// As [`Self::set`], where the field goes by another name.
    pub fn set_as(&self, code: ErrorCode, name: &str, of: &mut T, value: &Value) -> Result<(), Problem> {
        let done = (self.set)(of, value.clone());
        if done { Ok(()) } else { Err(Problem::new(code, name, shown(value), self.allowed)) }
    }

    /// A switch that is neither on nor off is a wrong command rather than a wrong state.
    fn command_code(&self) -> ErrorCode {
        if self.argument == Some("on") { ErrorCode::InvalidCommand } else { self.code }
    }

    pub fn reset(&self, of: &mut T, usual: &T) {
        (self.set)(of, (self.get)(usual));
    }

    /// The value as links write it; None where it is the usual one.
    pub fn code(&self, of: &T, usual: &T) -> Option<String> {
        let value = (self.get)(of);
        (value != (self.get)(usual)).then(|| match value {
            Value::Bool(on) => u8::from(on).to_string(),
            // 1 rather than 1.0.
            Value::Number(number) => number.as_f64().unwrap_or_default().to_string(),
            other => shown(&other),
        })
    }

    /// Reads [`Self::code`]; the problem says what is allowed.
    pub fn read_code(&self, of: &mut T, code: &str) -> Result<(), &'static str> {
        let (value, allowed) = match (self.get)(of) {
            Value::Bool(_) => (
                match code {
                    "0" => false.into(),
                    "1" => true.into(),
                    _ => Value::Null,
                },
                "0 or 1",
            ),
            Value::Number(_) => (code.parse::<f64>().ok().map_or(Value::Null, Value::from), self.allowed),
            _ => (code.into(), self.allowed),
        };
        if (self.set)(of, value) { Ok(()) } else { Err(allowed) }
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn take<V: DeserializeOwned>(slot: &mut V, value: Value, fits: impl Fn(&V) -> bool) -> bool {
    match serde_json::from_value(value).ok().filter(fits) {
        Some(value) => {
            *slot = value;
            true
        }
        None => false,
    }
}

/// A command that sets one field.
pub(crate) struct Setter {
    /// Of the command, and of the field.
    pub name: &'static str,
    pub argument: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "TypeScript is made in a test"))]
    pub ts: &'static str,
    code: ErrorCode,
    allowed: &'static str,
}

impl Setter {
    fn of<T>(field: &Field<T>) -> Option<Self> {
        let &Field { name, argument, ts, allowed, .. } = field;
        Some(Self { name, argument: argument?, ts, code: field.command_code(), allowed })
    }

    pub fn problem(&self, field: &str, value: &str) -> Problem {
        Problem::new(self.code, field, value, self.allowed)
    }
}

/// The commands that set one field each.
pub(crate) fn setters() -> impl Iterator<Item = Setter> {
    FIELDS.iter().filter_map(Setter::of).chain(DEMO_FIELDS.iter().filter_map(Setter::of))
}
