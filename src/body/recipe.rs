//! The little language in which the catalogue says where things are.
//!
//! ```text
//! C7sp                      a landmark: on its bone, or on the skin where it has none
//! C7sp.skin                 the same landmark on the skin
//! ASIS.R                    of that side, whichever side is being placed
//! mix(C7sp, ACA, 0.45)      0.45 of the way from the first place to the second
//! SAS + (10, -5, 0)         moved by millimetres: lateral (away from the midline), up, front
//! (a + (0,0,5))             brackets may stand anywhere
//! ```

use super::landmarks::Landmarks;
use crate::catalog::Side;
use glam::Vec3;
use thiserror::Error;

/// More brackets, mixes and offsets than this in one place are no way that anybody would have measured, and each is a call within
/// the one around it.
const MOST_STEPS: usize = 200;

/// A parsed place expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Recipe {
    Landmark { code: String, skin: bool, side: Option<Side> },
    Mix(Box<Recipe>, Box<Recipe>, f32),
    Offset(Box<Recipe>, Vec3),
}

/// What is wrong with a recipe, and where (column counts from 1).
#[derive(Clone, Debug, Error, PartialEq)]
pub enum RecipeError {
    #[error("column {column}: expected {expected}, found {found}")]
    Syntax { column: usize, expected: &'static str, found: String },
    #[error("unknown landmark `{code}`; nearest: {nearest}")]
    UnknownLandmark { code: String, nearest: String },
    #[error("landmark `{code}` has no place on that side")]
    NoSuchSide { code: String },
}

impl Recipe {
    pub fn parse(text: &str) -> Result<Self, RecipeError> {
        let mut parser = Parser { text, at: 0, steps: 0 };
        let recipe = parser.sum()?;
        match parser.rest().is_empty() {
            true => Ok(recipe),
            false => Err(parser.error("`+` or the end")),
        }
    }

    /// The place in metres, for the body's left or right side.
    pub fn place(&self, landmarks: &Landmarks, side: Side) -> Result<Vec3, RecipeError> {
        match self {
            Recipe::Landmark { code, skin, side: forced } => {
                let landmark = landmarks.get(code).ok_or_else(|| unknown(code, landmarks))?;
                let place = landmark
                    .on(forced.unwrap_or(side))
                    .ok_or_else(|| RecipeError::NoSuchSide { code: code.clone() })?;
                let place = if *skin { place.skin_or_bone() } else { place.bone_or_skin() };
                place.ok_or_else(|| RecipeError::NoSuchSide { code: code.clone() })
            }
            Recipe::Mix(a, b, t) => Ok(a.place(landmarks, side)?.lerp(b.place(landmarks, side)?, *t)),
            Recipe::Offset(a, millimetres) => {
                let lateral = if side == Side::Left { 1.0 } else { -1.0 };
                Ok(a.place(landmarks, side)? + *millimetres * Vec3::new(lateral, 1.0, 1.0) * 1e-3)
            }
        }
    }
}

fn unknown(code: &str, landmarks: &Landmarks) -> RecipeError {
    let mut near: Vec<_> = landmarks.codes().map(|c| (strsim::damerau_levenshtein(code, c), c)).collect();
    near.sort();
    let nearest = near.iter().take(3).map(|(_, c)| *c).collect::<Vec<_>>().join(", ");
    RecipeError::UnknownLandmark { code: code.to_owned(), nearest }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    /// Brackets, mixes and offsets so far.
    steps: usize,
}

impl<'a> Parser<'a> {
    fn rest(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
        &self.text[self.at..]
    }

    fn error(&mut self, expected: &'static str) -> RecipeError {
        let found = match self.rest().chars().next() {
            Some(c) => format!("`{c}`"),
            None => "the end".into(),
        };
        let column = self.text[..self.at].chars().count() + 1;
        RecipeError::Syntax { column, expected, found }
    }

    fn take(&mut self, token: char) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len_utf8();
        }
        found
    }

    fn expect(&mut self, token: char, name: &'static str) -> Result<(), RecipeError> {
        if self.take(token) { Ok(()) } else { Err(self.error(name)) }
    }

    fn step(&mut self) -> Result<(), RecipeError> {
        self.steps += 1;
        if self.steps > MOST_STEPS { Err(self.error("no more than 200 steps")) } else { Ok(()) }
    }

    fn sum(&mut self) -> Result<Recipe, RecipeError> {
        let mut recipe = self.term()?;
        while self.take('+') {
            self.step()?;
            self.expect('(', "`(` of an offset in millimetres")?;
            let x = self.number()?;
            self.expect(',', "`,`")?;
            let y = self.number()?;
            self.expect(',', "`,`")?;
            let z = self.number()?;
            self.expect(')', "`)`")?;
            recipe = Recipe::Offset(Box::new(recipe), Vec3::new(x, y, z));
        }
        Ok(recipe)
    }

    fn term(&mut self) -> Result<Recipe, RecipeError> {
        if self.take('(') {
            self.step()?;
            let inner = self.sum()?;
            self.expect(')', "`)`")?;
            return Ok(inner);
        }
        let code = self.word();
        if code.is_empty() {
            return Err(self.error("a landmark, `mix(` or `(`"));
        }
        if code == "mix" && self.take('(') {
            self.step()?;
            let a = self.sum()?;
            self.expect(',', "`,`")?;
            let b = self.sum()?;
            self.expect(',', "`,`")?;
            let t = self.number()?;
            self.expect(')', "`)`")?;
            return Ok(Recipe::Mix(Box::new(a), Box::new(b), t));
        }
        let (mut skin, mut side, mut code) = (false, None, code);
        loop {
            if let Some(base) = code.strip_suffix(".skin") {
                (skin, code) = (true, base);
            } else if let Some(base) = code.strip_suffix(".L") {
                (side, code) = (Some(Side::Left), base);
            } else if let Some(base) = code.strip_suffix(".R") {
                (side, code) = (Some(Side::Right), base);
            } else {
                return Ok(Recipe::Landmark { code: code.to_owned(), skin, side });
            }
        }
    }

    /// Landmark codes hold letters, digits and `@ . / -`.
    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "@./-".contains(c))).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn number(&mut self) -> Result<f32, RecipeError> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_digit() || "+-.".contains(c))).unwrap_or(rest.len());
        match rest[..end].parse() {
            Ok(n) => {
                self.at += end;
                Ok(n)
            }
            Err(_) => Err(self.error("a number")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn landmarks() -> Landmarks {
        serde_json::from_str(
            r#"{ "C7sp": {"M": {"bone": [0.0, 0.6, -0.05], "skin": [0.0, 0.6, -0.06]}},
                 "ACA": {"L": {"bone": [0.18, 0.6, -0.05], "skin": [0.19, 0.61, -0.06]},
                         "R": {"bone": [-0.18, 0.6, -0.05], "skin": [-0.19, 0.61, -0.06]}},
                 "NIP": {"L": {"bone": null, "skin": [0.1, 0.4, 0.1]}, "R": {"bone": null, "skin": [-0.1, 0.4, 0.1]}} }"#,
        )
        .unwrap()
    }

    fn at(text: &str, side: Side) -> Vec3 {
        Recipe::parse(text).unwrap().place(&landmarks(), side).unwrap()
    }

    #[test]
    fn mixes_offsets_and_sides_follow_the_grammar() {
        for (text, side, place) in [
            ("mix(C7sp, ACA, 0.5)", Side::Left, [0.09, 0.6, -0.05]),
            ("mix(C7sp, ACA, 0.5) + (10, 20, -30)", Side::Right, [-0.1, 0.62, -0.08]),
            ("ACA.skin.L", Side::Right, [0.19, 0.61, -0.06]),
            (" ( NIP + (0,0,5) ) ", Side::Left, [0.1, 0.4, 0.105]),
        ] {
            assert!(at(text, side).abs_diff_eq(place.into(), 1e-6), "{text}: {}", at(text, side));
        }
    }

    #[test]
    fn an_error_says_the_column_and_what_was_expected() {
        let e = Recipe::parse("mix(C7sp, ACA 0.5)").unwrap_err();
        assert_eq!(e.to_string(), "column 15: expected `,`, found `0`");
        assert_eq!(
            Recipe::parse("").unwrap_err().to_string(),
            "column 1: expected a landmark, `mix(` or `(`, found the end"
        );
        assert!(Recipe::parse("C7sp )").is_err());
    }

    #[test]
    fn a_place_without_end_is_an_error_and_no_crash() {
        for text in ["(".repeat(30_000), "mix(".repeat(30_000), format!("C7sp{}", " + (0,0,1)".repeat(30_000))] {
            let e = Recipe::parse(&text).unwrap_err();
            assert!(e.to_string().contains("no more than 200 steps"), "{e}");
        }
        assert!(Recipe::parse(&format!("{}C7sp{}", "(".repeat(200), ")".repeat(200))).is_ok());
    }

    #[test]
    fn an_unknown_landmark_names_the_nearest_ones() {
        let e = Recipe::parse("C8sp").unwrap().place(&landmarks(), Side::Left).unwrap_err();
        assert!(e.to_string().contains("C7sp"), "{e}");
    }

    proptest! {
        #[test]
        fn any_text_parses_or_explains(text in ".{0,40}") {
            if let Err(e) = Recipe::parse(&text) {
                prop_assert!(e.to_string().contains("expected"));
            }
        }

        #[test]
        fn the_right_side_mirrors_the_left(t in 0.0f32..1.0, x in -50.0f32..50.0, y in -50.0f32..50.0) {
            let text = format!("mix(C7sp, ACA.skin, {t}) + ({x},{y},3)");
            let (l, r) = (at(&text, Side::Left), at(&text, Side::Right));
            prop_assert!((l * Vec3::new(-1.0, 1.0, 1.0)).abs_diff_eq(r, 1e-6));
        }
    }
}
