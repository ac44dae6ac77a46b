//! Fluent messages as far as the search needs them, and texts as words.

use std::collections::BTreeMap;

/// The plain texts of a Fluent file: values under `id`, attributes under `id.attribute`. What has placeables is left out.
pub struct Messages<'a>(BTreeMap<String, Vec<&'a str>>);

impl<'a> Messages<'a> {
    pub fn read(fluent: &'a str) -> Self {
        let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let (mut message, mut key) = (String::new(), String::new());
        for line in fluent.lines() {
            let text = line.trim();
            let indented = line.starts_with(' ');
            match text.split_once('=') {
                _ if text.is_empty() || line.starts_with('#') => {}
                Some((id, value)) if !indented && id.trim_end().bytes().all(is_id) => {
                    message = id.trim_end().to_owned();
                    key.clone_from(&message);
                    found.insert(key.clone(), vec![value.trim()]);
                }
                Some((attribute, value)) if text.starts_with('.') && attribute[1..].trim_end().bytes().all(is_id) => {
                    key = format!("{message}{}", attribute.trim_end());
                    found.insert(key.clone(), vec![value.trim()]);
                }
                _ => found.entry(key.clone()).or_default().push(text),
            }
        }
        found.retain(|_, lines| lines.iter().all(|line| !line.contains('{')));
        Self(found)
    }

    /// The first line of a message's value that says something.
    pub fn value(&self, id: &str) -> &'a str {
        let lines = self.0.get(id).map(Vec::as_slice).unwrap_or_default();
        lines.iter().copied().find(|line| !line.is_empty()).unwrap_or_default()
    }

    /// What a message lists between commas.
    pub fn list<'s>(&'s self, id: &str) -> impl Iterator<Item = &'a str> + use<'s, 'a> {
        let lines = self.0.get(id).map(Vec::as_slice).unwrap_or_default();
        lines.iter().flat_map(|line| line.split(',')).map(str::trim).filter(|text| !text.is_empty())
    }

    /// Other words for a message's value: its own, and those that are listed apart.
    pub fn words<'s>(&'s self, id: &str) -> impl Iterator<Item = &'a str> + use<'s, 'a> {
        self.list(&format!("{id}.words")).chain(self.list(&format!("words-{id}")))
    }

    /// Messages that answer words typed, and whether only where nothing else does.
    pub fn notes(&self) -> impl Iterator<Item = (&str, bool)> {
        let noted = |id| {
            [("search-note-", false), ("search-hint-", true)].into_iter().find(|(name, _)| str::starts_with(id, name))
        };
        self.0.keys().filter_map(move |id| id.strip_suffix(".words").and_then(|id| Some((id, noted(id)?.1))))
    }
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// The longest article that stands before an apostrophe, such as `qu’`, and the shortest word behind it: what is behind
/// one in `don’t` or `we’re` is shorter.
const ARTICLE: usize = 2;
const NOUN: usize = 3;

/// Words in small letters, without accents and the `s` of most plurals. Apostrophes do not part a word, but an article
/// before one (`l’épaule`) is no part of it.
pub fn split(text: &str) -> Vec<String> {
    let mut words = vec![];
    let mut word = String::new();
    let mut chars = text.chars().flat_map(char::to_lowercase);
    while let Some(char) = chars.next() {
        match char {
            // Accents, as the page takes them off their letters.
            _ if is_accent(char) => {}
            '\'' | '\u{2019}' => {
                let behind = chars.clone().filter(|char| !is_accent(*char)).take_while(|char| char.is_alphanumeric());
                if word.chars().count() <= ARTICLE && behind.take(NOUN).count() == NOUN {
                    word.clear();
                }
            }
            'ß' => word.push_str("ss"),
            'œ' => word.push_str("oe"),
            'æ' => word.push_str("ae"),
            _ if char.is_alphanumeric() => word.push(char),
            _ if word.is_empty() => {}
            _ => words.push(bare(std::mem::take(&mut word))),
        }
    }
    if !word.is_empty() {
        words.push(bare(word));
    }
    words
}

fn is_accent(char: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&char)
}

/// How surely a typed word is the known one, 0..=1: the same, one of its forms, or a slip of the finger.
pub fn likeness(typed: &str, known: &str) -> f32 {
    if typed == known {
        return 1.0;
    }
    let (short, long) = (typed.len().min(known.len()), typed.len().max(known.len()));
    let common = typed.bytes().zip(known.bytes()).take_while(|(a, b)| a == b).count();
    if common >= 4 && long - common <= 3 && (short == common || (common >= 5 && short - common == 1)) {
        return 0.9;
    }
    if lacks_one_inside(typed, known) {
        return 0.78;
    }
    let allowed = match typed.chars().count() {
        0..4 => 0,
        4..7 => 1,
        _ => 2,
    };
    // The first letter is seldom mistaken, and short words differ in little else.
    if allowed == 0 || long - short > allowed || (allowed == 1 && common == 0) {
        return 0.0;
    }
    let distance = strsim::osa_distance(typed, known);
    if distance <= allowed { 0.9 - 0.12 * distance as f32 } else { 0.0 }
}

/// Whether a word of three letters is one of four without one of its inner ones: "bak". Its ends are seldom mistaken.
fn lacks_one_inside(typed: &str, known: &str) -> bool {
    let [typed, known] = [typed, known].map(|word| word.chars().collect::<Vec<_>>());
    match (&typed[..], &known[..]) {
        ([a, b, c], [first, second, third, last]) => (a, c) == (first, last) && (b == second || b == third),
        _ => false,
    }
}

/// Consonants that a word must have to be known by its sound, the first letter among them.
const HEARD: usize = 3;

/// What is heard of a word that was written by ear: its first letter and its consonants, each once, those that sound alike as
/// one; none of a word with few of them.
pub fn sound(word: &str) -> Option<String> {
    let mut heard = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            'p' if letters.next_if_eq(&'h').is_some() => 'f',
            'c' | 'q' => 'k',
            'z' => 's',
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | 'w' if !heard.is_empty() => continue,
            other => other,
        };
        if !heard.ends_with(letter) {
            heard.push(letter);
        }
    }
    (heard.chars().count() >= HEARD).then_some(heard)
}

/// Whether a word was written in haste, without the known one's vowels, such as `bck` or `nck`.
pub fn clipped(typed: &str, known: &str) -> bool {
    let vowel = |letter: &char| "aeiou".contains(*letter);
    let hasty = typed.chars().count() >= HEARD && !typed.chars().any(|letter| vowel(&letter));
    hasty && known != typed && known.chars().filter(|letter| !vowel(letter)).eq(typed.chars())
}

fn bare(mut word: String) -> String {
    if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is")
    {
        word.pop();
    }
    word
}
