//! Learning: quizzes, as a pure function of the catalogue and a seed.

mod quiz;

pub use quiz::{COUNTS, FOUND, Kind, MISSED, Question, Quiz, near, pool};
