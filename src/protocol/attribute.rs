//! The element's attributes.

use super::state::{Body, Limbs, Names, Sensitivity, ViewName};
use crate::body::Tissue;
use crate::catalog::Side;

/// An attribute of the element.
pub struct Attribute {
    pub name: &'static str,
    /// Where it stands for a part of the state: when it is applied, from 0. Those of the shell have none.
    pub applied: Option<u8>,
    pub values: Values,
    pub default: &'static str,
    /// What else may stand in it, or what it does, in Markdown; empty where the values say it.
    pub about: &'static str,
}

/// What an attribute may hold.
pub enum Values {
    /// One of these; where it is the shell's own, the first is the default.
    One(fn() -> Vec<&'static str>),
    /// Any of these, separated by spaces.
    Any(fn() -> Vec<&'static str>),
    /// What `about` says.
    Text,
}

impl Values {
    pub fn words(&self) -> Vec<&'static str> {
        match self {
            Self::One(words) | Self::Any(words) => words(),
            Self::Text => vec![],
        }
    }
}

/// In the order in which they are documented.
pub const ATTRIBUTES: [Attribute; 20] = [
    Attribute { name: "point", applied: Some(5), values: Values::Text, default: "none", about: "a point's id" },
    Attribute {
        name: "side",
        applied: Some(6),
        values: Values::One(|| vec![Side::Left.name(), Side::Right.name()]),
        default: "the point's usual one",
        about: "",
    },
    Attribute {
        name: "region",
        applied: Some(4),
        values: Values::Text,
        default: "none",
        about: "places that hurt, as ids of regions or complaints, each with `.L`, `.R` or nothing behind it: opens the \
            answer to “where does it hurt?”",
    },
    Attribute {
        name: "sensitivity",
        applied: Some(7),
        values: Values::One(|| Sensitivity::ALL.map(Sensitivity::name).to_vec()),
        default: "`typical`",
        about: "whose pain zones are shown",
    },
    Attribute {
        name: "layers",
        applied: Some(3),
        values: Values::Any(|| Tissue::ALL.into_iter().rev().map(Tissue::name).collect()),
        default: "all",
        about: "",
    },
    Attribute {
        name: "model",
        applied: Some(2),
        values: Values::One(|| Body::ALL.map(Body::name).to_vec()),
        default: "`male`",
        about: "or the address of a GLB file with landmarks, skin and named parts as `assets/model` has them (plain, quantized, or packed with `EXT_meshopt_compression`; Draco is not read)",
    },
    Attribute {
        name: "limbs",
        applied: Some(8),
        values: Values::One(|| Limbs::ALL.map(Limbs::name).to_vec()),
        default: "`auto`",
        about: "whether arms and legs continue the body; `auto` where pain is felt on them",
    },
    Attribute {
        name: "view",
        applied: Some(9),
        values: Values::One(|| ViewName::ALL.map(ViewName::name).to_vec()),
        default: "from the selection",
        about: "or `azimuth elevation distance` in degrees and metres",
    },
    Attribute {
        name: "demo",
        applied: Some(10),
        values: Values::One(|| vec!["none", "play"]),
        default: "`none`",
        about: "",
    },
    Attribute {
        name: "tour",
        applied: Some(11),
        values: Values::Text,
        default: "none",
        about: "a guided session's id: opens its beginning",
    },
    Attribute {
        name: "mode",
        applied: None,
        values: Values::One(|| vec!["explore", "guide", "present", "quiz"]),
        default: "`explore`",
        about: "`guide` opens the sessions, `present` shows the body alone in large type, for a class, `quiz` begins a quiz",
    },
    Attribute {
        name: "loading",
        applied: None,
        values: Values::One(|| vec!["lazy", "interaction", "eager"]),
        default: "`lazy`",
        about: "`lazy` is near the viewport",
    },
    Attribute {
        name: "controls",
        applied: None,
        values: Values::One(|| vec!["full", "minimal", "none"]),
        default: "`full`",
        about: "",
    },
    Attribute {
        name: "lang",
        applied: Some(0),
        values: Values::Text,
        default: "the page's, then `en`",
        about: "BCP 47; the nearest language there is",
    },
    Attribute {
        name: "names",
        applied: Some(1),
        values: Values::One(|| Names::ALL.map(Names::name).to_vec()),
        default: "`everyday`",
        about: "what muscles and bones are called",
    },
    Attribute {
        name: "theme",
        applied: None,
        values: Values::One(|| vec!["auto", "light", "dark"]),
        default: "`auto`",
        about: "",
    },
    Attribute {
        name: "state",
        applied: Some(12),
        values: Values::Text,
        default: "none",
        about: "what `link()` gives after `#tpa=`",
    },
    Attribute {
        name: "catalog",
        applied: None,
        values: Values::Text,
        default: "built in",
        about: "address of a JSON file with points of your own (below)",
    },
    Attribute {
        name: "booking-href",
        applied: None,
        values: Values::Text,
        default: "none",
        about: "where the clinic's button leads, which shows once a point has been chosen: `https:`, `mailto:`, `tel:` or the page's own origin",
    },
    Attribute {
        name: "booking-label",
        applied: None,
        values: Values::Text,
        default: "“Book a session” in the visitor's language",
        about: "the button's words",
    },
];
