//! Commands from JSON. What cannot be read is told by the field that the command asks for.

use super::attribute::LAYERS_ALLOWED;
use super::field;
use crate::protocol::{Command, ErrorCode, Problem, Structure, ViewName, start_of};
use serde::Deserialize;
use serde_json::Value;

/// For each command with arguments, the one that a problem is about: code, field and what is allowed.
const ARGUMENTS: [(&str, ErrorCode, &str, &str); 23] = [
    ("select", ErrorCode::InvalidPoint, "point", "a point id, with a side as text or without one"),
    ("pain", ErrorCode::InvalidRegion, "places", "a list of region ids, each with .L, .R or nothing behind it"),
    ("typed", ErrorCode::InvalidCommand, "text", "a text"),
    ("place", ErrorCode::InvalidRegion, "place", "a region id, a side or none, and on: true or false"),
    ("preview", ErrorCode::InvalidPoint, "point", "a point id, with a side as text or without one"),
    ("layers", ErrorCode::InvalidLayers, "layers", LAYERS_ALLOWED),
    ("layer", ErrorCode::InvalidLayers, "layer", LAYERS_ALLOWED),
    ("structure", ErrorCode::InvalidStructure, "name", Structure::ALLOWED),
    ("isolate", ErrorCode::InvalidCommand, "on", "true or false"),
    ("hide", ErrorCode::InvalidStructure, "name", Structure::ALLOWED),
    ("view", ErrorCode::InvalidView, "name", ViewName::ALLOWED),
    ("cameraMoved", ErrorCode::InvalidView, "target", "azimuth, elevation, distance, a target of 3 numbers, and rev"),
    ("pick", ErrorCode::InvalidCommand, "point", "what the viewer found"),
    ("seek", ErrorCode::InvalidDemo, "s", "seconds"),
    ("step", ErrorCode::InvalidDemo, "by", "1 or -1"),
    ("startTour", ErrorCode::InvalidGuide, "tour", "the id of a guided session"),
    ("startQuiz", ErrorCode::InvalidQuiz, "options", "an object with any of kind, count, area, seed"),
    ("answer", ErrorCode::InvalidQuiz, "choice", "the number of a choice, from 0"),
    ("guideNext", ErrorCode::InvalidCommand, "still", "true or false"),
    ("guideSkip", ErrorCode::InvalidCommand, "still", "true or false"),
    ("restore", ErrorCode::InvalidState, "code", "a link's text"),
    ("setState", ErrorCode::InvalidState, "state", "an object, as the state property gives it"),
    ("attribute", ErrorCode::InvalidCommand, "name", "a name and a value, both text"),
];
/// Commands without arguments.
const BARE: [&str; 12] = [
    "clear",
    "passGates",
    "showAll",
    "play",
    "pause",
    "stopDemo",
    "guideBack",
    "guideEnd",
    "quizNext",
    "quizEnd",
    "shown",
    "tick",
];

/// The `type` of every command.
pub(crate) fn types() -> Vec<&'static str> {
    let arguments = ARGUMENTS.iter().map(|(name, ..)| *name);
    arguments.chain(field::setters().map(|setter| setter.name)).chain(BARE).collect()
}

/// Reads a command object; the problem names the field that its type asks for.
pub fn read_command(json: &str) -> Result<Command, Problem> {
    let Ok(Value::Object(fields)) = serde_json::from_str(json) else {
        let value = start_of(json);
        return Err(Problem::new(ErrorCode::InvalidCommand, "command", value, "a JSON object with a type"));
    };
    let kind = fields.get("type").and_then(Value::as_str).unwrap_or_default();
    if let Some(setter) = field::setters().find(|setter| setter.name == kind) {
        let value = fields.get(setter.argument).cloned();
        let value = value.ok_or_else(|| setter.problem(setter.argument, "missing"))?;
        return Ok(Command::Set { field: setter.name, value });
    }
    let wrong = |code, field: &str, allowed: String| {
        let value = fields.get(field).map_or_else(|| "missing".into(), |value| start_of(&shown(value)));
        Problem::new(code, field, value, allowed)
    };
    let problem = match ARGUMENTS.iter().find(|(name, ..)| *name == kind) {
        Some((_, code, field, allowed)) => wrong(*code, field, (*allowed).to_owned()),
        None => wrong(ErrorCode::InvalidCommand, "type", types().join(", ")),
    };
    Command::deserialize(Value::Object(fields)).map_err(|_| problem)
}

/// A value as people are told it: texts without quotes.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
