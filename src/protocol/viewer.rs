//! What crosses between page and viewer: objects tagged with `type`. JSON, but for the bytes of files and pictures, which the
//! host reads from and writes into the objects.

use super::command::Pick;
use super::problem::ErrorCode;
use super::state::{Body, State};
use crate::body::Tissue;
use crate::catalog::Side;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

/// Page to viewer. Lengths in CSS pixels of the canvas.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ViewerMessage"))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Message {
    /// The packed catalogue.
    Catalogue {
        json: String,
    },
    State {
        state: Box<State>,
    },
    Resize {
        width: f32,
        height: f32,
        dpr: f32,
    },
    #[serde(rename_all = "camelCase")]
    Pointer {
        kind: PointerKind,
        id: i32,
        x: f32,
        y: f32,
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        button: i32,
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        shift: bool,
        /// A finger, which meets less exactly than a mouse.
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        touch: bool,
        /// When the hand moved, on the clock of the frames: milliseconds since 1970.
        at_ms: f64,
    },
    /// `delta` as of a wheel event; below 0 goes nearer.
    Wheel {
        x: f32,
        y: f32,
        delta: f32,
    },
    Nudge(Nudge),
    /// Background at the top and the bottom, sRGB 0..=1.
    #[serde(rename_all = "camelCase")]
    Theme {
        top: [f32; 3],
        bottom: [f32; 3],
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        dark: bool,
        #[serde(default)]
        #[cfg_attr(test, ts(optional, as = "Option<_>"))]
        reduced_motion: bool,
    },
    /// How far the shell covers the canvas from each edge.
    Insets(Insets),
    /// Asks where a point's mark is in the window; answered with [`Reply::Located`].
    Locate {
        point: String,
        side: Side,
    },
}

/// Page to the viewer's host: files, and what concerns the canvas rather than what is on it.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum HostMessage {
    /// Of a body as much as its skin needs.
    Model {
        #[cfg_attr(test, ts(type = "ArrayBuffer"))]
        glb: IgnoredAny,
    },
    /// The whole body.
    Rest {
        #[cfg_attr(test, ts(type = "ArrayBuffer"))]
        glb: IgnoredAny,
    },
    /// Hands and tools; nothing where they cannot be had.
    Contacts {
        #[cfg_attr(test, ts(type = "ArrayBuffer"))]
        glb: IgnoredAny,
    },
    /// The limbs that were asked for with [`Reply::Limbs`].
    Limbs {
        #[cfg_attr(test, ts(type = "ArrayBuffer"))]
        glb: IgnoredAny,
    },
    /// Whether the canvas is in sight.
    Visible { on: bool },
    /// Asks for [`Life::Stats`].
    Stats,
    /// Asks for [`Life::Snapshot`].
    Snapshot(PictureWish),
    /// A [`Message`].
    #[serde(other)]
    #[cfg_attr(test, ts(skip))]
    Other,
}

/// What the page's boxes cover of the canvas, CSS pixels.
#[cfg_attr(feature = "viewer", derive(bevy::prelude::Resource))]
#[derive(Debug, Deserialize, Clone, Copy, Default, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Insets {
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub left: f32,
    /// As much of `bottom` as is covered from side to side, while enough is left to aim at.
    pub low: f32,
    /// Names of structures stand below this: what hangs under the tools.
    pub hung: f32,
    /// Boxes stand above and below the body rather than beside it.
    pub narrow: bool,
}

#[derive(Debug, Deserialize, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum PointerKind {
    Down,
    Move,
    Up,
    Cancel,
    Hover,
    Leave,
}

/// Degrees, a zoom factor (above 1 goes nearer) and pixels.
#[derive(Debug, Deserialize, Clone, Copy, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, rename_all = "camelCase")]
pub struct Nudge {
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub azimuth: f32,
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub elevation: f32,
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub zoom: f32,
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub pan_x: f32,
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub pan_y: f32,
}

impl Default for Nudge {
    fn default() -> Self {
        Self { azimuth: 0.0, elevation: 0.0, zoom: 1.0, pan_x: 0.0, pan_y: 0.0 }
    }
}

/// Viewer to page.
#[derive(Debug, Serialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ViewerReply"))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Reply {
    Pick {
        pick: Pick,
    },
    Hover {
        point: Option<String>,
        side: Option<Side>,
        part: Option<String>,
        x: f32,
        y: f32,
    },
    /// `by_hand`: gestures brought it there, so the state's view is to become this one. `rev` counts the cameras made by
    /// hand; a view of the state with the `rev` of one of them is that camera's echo.
    #[serde(rename_all = "camelCase")]
    Camera {
        azimuth: f32,
        elevation: f32,
        distance: f32,
        target: [f32; 3],
        moving: bool,
        by_hand: bool,
        rev: u32,
    },
    /// The selected point in the window.
    Anchor {
        x: f32,
        y: f32,
        visible: bool,
    },
    Located {
        point: String,
        side: Side,
        x: f32,
        y: f32,
        visible: bool,
    },
    /// Names to stand beside the structures in sight.
    Labels {
        labels: Vec<Label>,
    },
    /// The limbs that continue this body are wanted, for the first time since it came.
    Limbs {
        body: Body,
    },
    /// Pain that is felt beyond the model.
    Beyond {
        arrows: Vec<Arrow>,
    },
    /// A demonstration that plays is in the picture, hand included, as it was at this time of the frames' clock:
    /// milliseconds since 1970.
    #[serde(rename_all = "camelCase")]
    Pressing {
        at_ms: f64,
    },
    /// The way that the body moves while a muscle is lengthened, in the window; empty when it does not.
    Way {
        path: Vec<[f32; 2]>,
    },
    /// Every part under the skin, once all have been read.
    Structures {
        structures: Vec<Structure>,
    },
    Scale {
        value: f32,
    },
    /// `recoverable`: the view goes on without what is missing.
    Error {
        code: ErrorCode,
        message: String,
        recoverable: bool,
    },
}

/// Where a name stands, and the place on the structure that it is led to.
#[derive(Debug, Serialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "NameLabel"))]
pub struct Label {
    pub part: String,
    pub x: f32,
    pub y: f32,
    #[serde(rename = "toX")]
    pub to_x: f32,
    #[serde(rename = "toY")]
    pub to_y: f32,
    /// The text ends at x instead of beginning there.
    pub ends: bool,
    /// How wide it may be, CSS pixels: further on it would lie over the face, or over where pain is shown.
    pub room: f32,
}

/// An arrow in the window, off the cut of a limb, and the regions that it stands for.
#[derive(Debug, Serialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "BeyondArrow"))]
pub struct Arrow {
    pub regions: Vec<String>,
    pub x: f32,
    pub y: f32,
    #[serde(rename = "toX")]
    pub to_x: f32,
    #[serde(rename = "toY")]
    pub to_y: f32,
}

/// A muscle or bone of the body on screen.
#[derive(Debug, Serialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Structure {
    pub name: String,
    pub latin: String,
    #[cfg_attr(test, ts(type = "Exclude<Layer, 'skin'>"))]
    pub layer: Tissue,
}

/// What comes of the viewer's life rather than of what is shown.
#[derive(Debug, Serialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ViewerLife"))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Life {
    /// It can draw.
    Ready,
    /// The first picture of a body is on the canvas.
    FirstFrame,
    /// The graphics context is gone, and with it the viewer.
    Lost,
    Stats(ViewerStats),
    /// The picture that was asked for; null where none could be made.
    Snapshot {
        #[cfg_attr(test, ts(type = "Blob | null"))]
        blob: (),
    },
    /// It has ended, or cannot begin.
    Error {
        code: ErrorCode,
        message: String,
    },
}

/// Figures of the 3D view, for measuring.
#[derive(Debug, Serialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ViewerStats {
    /// Frames in which the body was drawn.
    pub drawn: u32,
    /// Frames asked for.
    pub frames: u32,
    /// Milliseconds each frame took since the last call.
    pub frame_ms: Vec<f64>,
    /// Bytes of WebAssembly memory.
    pub memory: f64,
}

/// A picture to be made, in device pixels.
#[derive(Debug, Deserialize, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PictureWish {
    pub width: u32,
    pub height: u32,
    pub mime: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_tells_its_own_messages_from_the_viewers() {
        let read = |json| serde_json::from_str::<HostMessage>(json).map_err(|error| error.to_string());
        // An `ArrayBuffer` is an empty object in JSON.
        assert!(matches!(read(r#"{"type":"rest","glb":{}}"#), Ok(HostMessage::Rest { .. })));
        assert!(matches!(read(r#"{"type":"stats"}"#), Ok(HostMessage::Stats)));
        assert!(matches!(read(r#"{"type":"wheel","x":1,"y":2,"delta":3}"#), Ok(HostMessage::Other)));
        assert!(read(r#"{"type":"contacts"}"#).unwrap_err().contains("missing field `glb`"));
        assert!(read(r#"{"type":"snapshot","width":-1,"height":1,"mime":"image/png"}"#).unwrap_err().contains("-1"));
    }
}
