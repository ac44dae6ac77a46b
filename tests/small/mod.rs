//! A small catalogue for tests: every kind of thing once.
#![allow(dead_code, reason = "each test file uses its part")]

use trigger_point_atlas::body::recipe::Recipe;
use trigger_point_atlas::catalog::{self, Catalog, CatalogError, Data};

pub const SMALL: &str = r#"
[[muscle]]
id = "trapezius-upper"
latin = "M. trapezius, pars descendens"
ta2 = 2227
fma_right = "33586*"
layer = "superficial"

[[region]]
id = "occiput"
area = "head"
gate = "head"
sides = "both"
felt = "surface"
shape = { disc = { at = "INI + (25,15,0)", radius_mm = 30 } }

[[region]]
id = "neck-back-upper"
area = "neck"
gate = "head"
sides = "both"
felt = "surface"
shapes = [
  { band = { along = ["SAS", "SAI"], half_width_mm = 20 } },
  { area = { corners = ["C2sp", "MAS", "C5sp"] } },
]

[[region]]
id = "vertex"
area = "head"
gate = "head"
sides = "midline"
felt = "surface"
shape = { disc = { at = "VTX", radius_mm = 30 } }

[[region]]
id = "precordium"
area = "chest"
gate = "chest"
sides = "left"
felt = "deep"
shape = { disc = { at = "XIP", radius_mm = 30 } }

[[region]]
id = "off-hand"
area = "arm"
sides = "both"
felt = "off"

[[complaint]]
id = "headache"
regions = ["occiput", "vertex"]
broad = true
areas = ["head"]

[[caution]]
id = "C-SUP"
level = "stop"
keepout = [{ at = "CL1/3", radius_mm = 20 }]

[[source]]
id = "TS99"
citation = "Simons 1999"

[[point]]
id = "trapezius-upper-1"
label = "TrP1"
muscle = "trapezius-upper"
area = "neck"
sides = "both"
place = "mix(SNL, CL2/3, 0.6)"
radius_mm = 20
self_care = "yes"
local = ["neck-back-upper"]
cautions = ["C-SUP"]
sources = ["TS99"]
grade = { site = "A", zone = "A" }
essential = [{ region = "occiput", weight = 0.9, focus = true }, { region = "vertex", weight = 0.7 }]
spillover = [{ region = "neck-back-upper", weight = 0.35 }, { region = "precordium", weight = 0.35 }]
pressure = { technique = "press", contact = "thumb", gentle_n = 8, medium_n = 20, firm_n = 30, ceiling_n = 40, area_cm2 = 3.0, depth_mm = 9, ramp_s = 6, hold_s = 20, release_s = 5, rest_s = 6, repeats = 2 }

[[point]]
id = "trapezius-upper-2"
label = "TrP2"
muscle = "trapezius-upper"
area = "neck"
sides = "left"
place = "mix(C7sp, ACA, 0.45)"
toward = "back"
radius_mm = 25
self_care = "clinician"
grade = { site = "A", zone = "B" }
essential = [{ region = "occiput", weight = 0.7, contralateral = true }]
pressure = { technique = "pinch", contact = "pincer", gentle_n = 3, medium_n = 5, firm_n = 8, ceiling_n = 10, area_cm2 = 3.0, depth_mm = 3, ramp_s = 3, hold_s = 15, release_s = 3, rest_s = 6, repeats = 2 }

[[point]]
id = "trapezius-upper-3"
label = "TrP3"
muscle = "trapezius-upper"
area = "neck"
sides = "both"
place = "SAS"
radius_mm = 25
self_care = "none"
grade = { site = "C", zone = "C" }
essential = [{ region = "occiput", weight = 0.2 }]
"#;

pub fn read_toml(text: &str) -> Result<Data, CatalogError> {
    catalog::read(toml::Deserializer::parse(text).expect("TOML"))
}

pub fn recipe(text: &str) -> Result<(), String> {
    Recipe::parse(text).map(|_| ()).map_err(|error| error.to_string())
}

pub fn small() -> Catalog {
    Catalog::check(read_toml(SMALL).expect("the small catalogue reads"), recipe).expect("the small catalogue holds")
}
