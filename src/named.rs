//! Enums whose values are words: one list of them for reading, writing and saying what is allowed.

/// Gives an enum `ALL`, `ALLOWED`, `name` and `read`. The words are those that serde writes; `or` adds what else is
/// allowed where the enum is read from text.
macro_rules! named {
    ($type:ident { $first:ident = $word:literal $(, $variant:ident = $more:literal)* $(,)? } $(or $or:literal)?) => {
        impl $type {
            pub const ALL: [Self; [$word $(, $more)*].len()] = [Self::$first $(, Self::$variant)*];
            pub const ALLOWED: &str = concat!($word $(, ", ", $more)* $(, ", or ", $or)?);

            pub fn name(self) -> &'static str {
                match self {
                    Self::$first => $word,
                    $(Self::$variant => $more,)*
                }
            }

            pub fn read(text: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.name() == text)
            }
        }
    };
}

pub(crate) use named;
