//! What can go wrong, by code, and how it is told.

use crate::named::named;
use serde::{Deserialize, Serialize};

/// What an `error` event's code may be. Codes are never taken away and never change their meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    AssetFailed,
    ViewerFailed,
    WebglUnavailable,
    ContextLost,
    PolicyRefused,
    InvalidPoint,
    InvalidRegion,
    InvalidSide,
    InvalidLayers,
    InvalidStructure,
    InvalidModel,
    InvalidView,
    InvalidDemo,
    InvalidGuide,
    InvalidQuiz,
    InvalidAttribute,
    InvalidArgument,
    InvalidLang,
    InvalidState,
    InvalidCatalog,
    InvalidCommand,
    InvalidBookingHref,
}

named!(ErrorCode {
    AssetFailed = "asset-failed",
    ViewerFailed = "viewer-failed",
    WebglUnavailable = "webgl-unavailable",
    ContextLost = "context-lost",
    PolicyRefused = "policy-refused",
    InvalidPoint = "invalid-point",
    InvalidRegion = "invalid-region",
    InvalidSide = "invalid-side",
    InvalidLayers = "invalid-layers",
    InvalidStructure = "invalid-structure",
    InvalidModel = "invalid-model",
    InvalidView = "invalid-view",
    InvalidDemo = "invalid-demo",
    InvalidGuide = "invalid-guide",
    InvalidQuiz = "invalid-quiz",
    InvalidAttribute = "invalid-attribute",
    InvalidArgument = "invalid-argument",
    InvalidLang = "invalid-lang",
    InvalidState = "invalid-state",
    InvalidCatalog = "invalid-catalog",
    InvalidCommand = "invalid-command",
    InvalidBookingHref = "invalid-booking-href",
});

impl ErrorCode {
    /// What it means, for the page's developer.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::AssetFailed => "a file did not arrive or is not what it should be; `url` names it",
            Self::ViewerFailed => "the 3D view stopped; the lists go on, and the visitor may try again",
            Self::WebglUnavailable => {
                "no 3D here: WebGL2 is missing, or WebAssembly may not run; the message says which, and everything else works"
            }
            Self::ContextLost => "the browser took the graphics context away; the view starts again by itself",
            Self::PolicyRefused => "the page's policy lets nothing be drawn; the message says what it must allow",
            Self::InvalidPoint => "there is no such point",
            Self::InvalidRegion => "there is no such region or complaint",
            Self::InvalidSide => "the point does not exist on that side",
            Self::InvalidLayers => "there is no such layer, or none would be left",
            Self::InvalidStructure => "no name of a muscle or bone",
            Self::InvalidModel => "there is no such body",
            Self::InvalidView => "neither a view's name nor a place where the camera can be",
            Self::InvalidDemo => "that cannot be done with the demonstration, or the point has none",
            Self::InvalidGuide => "there is no such guided session or stop",
            Self::InvalidQuiz => "no such quiz, or no answer to its question",
            Self::InvalidAttribute => {
                "`loading`, `controls`, `theme` or `mode` has another value; the default is taken"
            }
            Self::InvalidArgument => "a method was given something else than it takes",
            Self::InvalidLang => "no language tag",
            Self::InvalidState => "a part of a state or of a link that cannot be used; the rest of it is taken",
            Self::InvalidCatalog => "an entry of the page's own catalogue that cannot be used; the others are taken",
            Self::InvalidCommand => "something was asked for that no other code fits",
            Self::InvalidBookingHref => "an address that the booking button may not lead to",
        }
    }

    /// Whether the widget goes on in full, now or after a retry.
    pub fn recoverable(self) -> bool {
        !matches!(self, Self::WebglUnavailable | Self::PolicyRefused)
    }
}

/// Input that could not be used; everything else was.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[error("{message}")]
pub struct Problem {
    pub code: ErrorCode,
    pub field: String,
    pub value: String,
    pub allowed: String,
    /// An English sentence for developers.
    pub message: String,
    pub recoverable: bool,
}

impl Problem {
    pub fn new(
        code: ErrorCode,
        field: impl Into<String>,
        value: impl Into<String>,
        allowed: impl Into<String>,
    ) -> Self {
        let (field, value, allowed) = (field.into(), value.into(), allowed.into());
        let message = format!("`{field}` is \"{}\"; allowed: {allowed}", start_of(&value));
        Self { code, field, value, allowed, message, recoverable: true }
    }
}

/// As much of a value as fits into a message.
pub(crate) fn start_of(text: &str) -> String {
    text.chars().take(80).collect()
}

/// Detail of an `error` event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErrorDetail {
    pub code: ErrorCode,
    /// An English sentence for developers.
    pub message: String,
    /// Whether the widget goes on in full, now or after a retry.
    pub recoverable: bool,
    /// For `asset-failed`: the file.
    #[cfg_attr(test, ts(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For `invalid-…`: what was wrong and what would be right.
    #[cfg_attr(test, ts(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    #[cfg_attr(test, ts(optional, type = "unknown"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[cfg_attr(test, ts(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<String>,
}
