//! How visitors are spoken to: the reading grade of English, and words that no text of a language may have.

use crate::fluent::{ENGLISH, Language, parts};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// The highest grade of a text, and of the middle one of all.
const HIGHEST: f64 = 9.0;
const MIDDLE: f64 = 7.0;
/// Shorter texts have no grade: one long word would decide it.
const FEWEST_WORDS: usize = 8;
/// Names of muscles, bones, vessels and the like, for which there is no shorter word. They count as words of one syllable.
const TERMS: &str = include_str!("prose/anatomical-terms.txt");

/// What a language may not say, and what to say instead. A last `*` stands for any ending.
const BANNED: [(&str, &str, &str); 65] = [
    ("en", "spare", "keep off, keep clear"),
    ("en", "spared", "Don’t press here, Keep clear"),
    ("en", "belongs to a", "see a doctor about it"),
    ("en", "belong to a", "see a doctor about it"),
    ("en", "charted", "according to the charts"),
    ("en", "strand", "band"),
    ("en", "strands", "band"),
    ("en", "strap muscle*", "head-turning muscle"),
    ("en", "a matter for", "get medical help, call the emergency number"),
    ("en", "pointed pressure", "what not to press with: an elbow, a knuckle, a tool"),
    ("en", "TrP*", "trigger point"),
    ("en", "loin*", "low back"),
    ("en", "gait", "walking"),
    ("en", "now and then", "sometimes"),
    ("en", "spillover", "sometimes felt here"),
    ("en", "not to be pressed", "do not press"),
    ("en", "trained hands", "professionals only"),
    ("en", "less certain point*", "less well-documented points"),
    ("en", "barrier*", "where the tissue stops giving"),
    ("en", "dislike*", "hurts with"),
    ("de", "weniger sichere*", "weniger gut belegte"),
    ("de", "Messfühler*", "Karotissinus an der Halsschlagader"),
    ("de", "Sicherheitsfrage*", "kurze Sicherheits-Checkliste"),
    ("de", "wundes", "schmerzhaft, druckempfindlich"),
    ("de", "wund", "schmerzhaft, druckempfindlich"),
    ("de", "wunde Stelle*", "schmerzhafte, druckempfindliche Stelle"),
    ("de", "Unbehagen", "Druckschmerz"),
    ("de", "sind lose", "enden frei"),
    ("de", "Sache für", "den Notruf wählen, ärztlich abklären lassen"),
    ("de", "ist verzeichnet, dass", "laut Karte"),
    ("de", "spitzer Druck", "womit man nicht drückt: Ellbogen, Knöchel, Haken"),
    ("de", "Halsschlagadern", "Halsarterien"),
    ("de", "einstimmen", "mitschmerzen"),
    ("de", "aufsinken", "locker nach unten sinken lassen"),
    ("de", "Vorführung des Drucks", "Druckdemonstration"),
    ("de", "gehören zuerst in", "zuerst ärztlich abklären lassen"),
    ("de", "gelegentlich", "manchmal"),
    ("de", "ist unterwegs", "wird geladen"),
    ("es", "menos seguros", "menos documentados"),
    ("es", "picor*", "hormigueo, pinchazos"),
    ("es", "están sueltas", "son flotantes"),
    ("es", "costillas sueltas", "costillas flotantes"),
    ("es", "sensor de la arteria", "seno carotídeo"),
    ("es", "presión puntiaguda", "presión puntual, con qué no presionar"),
    ("es", "asunto de*", "requieren atención médica, llame al número de emergencias"),
    ("es", "brazo lateral", "apófisis transversa"),
    ("es", "mano media", "tono de piel medio"),
    ("es", "impulsos bruscos", "manipulaciones bruscas"),
    ("es", "se alarga*", "se estira"),
    ("es", "alargar", "estirar"),
    ("es", "haga rodar los hombros", "haga círculos con los hombros"),
    ("es", "está en camino", "cargando"),
    ("fr", "capteur", "sinus carotidien"),
    ("fr", "sangle*", "chef, partie, bande"),
    ("fr", "pression pointue", "pression ponctuelle, avec quoi ne pas appuyer"),
    ("fr", "bras latéral", "processus transverse"),
    ("fr", "main formée", "main exercée"),
    ("fr", "doigt formé", "doigt exercé"),
    ("fr", "relèvent d*", "consultez, appelez le numéro d’urgence"),
    ("fr", "relève d*", "consultez, appelez le numéro d’urgence"),
    ("fr", "le motif", "la douleur dessinée"),
    ("fr", "répertorié*", "d’après les cartes"),
    ("fr", "moins sûr*", "moins documentés"),
    ("fr", "non montré", "non démontré"),
    ("fr", "douleur propre", "douleur habituelle"),
];

/// What is found in a language.
#[derive(Debug, Default, PartialEq)]
pub struct Prose {
    pub faults: Vec<String>,
    /// Of English texts that are long enough, in order.
    pub grades: Vec<f64>,
}

impl Prose {
    pub fn of(language: &Language) -> Self {
        let mut prose = Self::default();
        for file in &language.files {
            for (id, pattern) in file.messages.iter().flat_map(parts) {
                // Words to search by are typed and not read.
                if id.ends_with(".words") || id.starts_with("search-") {
                    continue;
                }
                let all = texts(pattern, true);
                for (words, instead) in banned(&language.name, &all) {
                    prose.faults.push(format!("{}: {id} says “{words}”; better: {instead}", file.name));
                }
                let read = texts(pattern, false);
                let Some(grade) = (language.name == ENGLISH).then(|| grade(&read)).flatten() else { continue };
                prose.grades.push(grade);
                if grade > HIGHEST {
                    prose
                        .faults
                        .push(format!("{}: {id} has reading grade {grade:.1}; allowed: {HIGHEST} at most", file.name));
                }
            }
        }
        prose.grades.sort_by(f64::total_cmp);
        if let Some(median) = prose.median().filter(|median| *median > MIDDLE) {
            prose.faults.push(format!("the median reading grade is {median:.1}; allowed: {MIDDLE} at most"));
        }
        prose
    }

    pub fn median(&self) -> Option<f64> {
        self.grades.get(self.grades.len() / 2).copied()
    }

    pub fn tell(&self) {
        if let (Some(median), Some(highest)) = (self.median(), self.grades.last()) {
            println!("  reading grade of {} texts: median {median:.1}, highest {highest:.1}", self.grades.len());
        }
    }
}

/// What a pattern says. Every variant in a row, or the usual one alone; what is put in counts as one short word.
fn texts(pattern: &Pattern<String>, all: bool) -> String {
    let mut said = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants.iter().filter(|variant| all || variant.default) {
                    said.push_str(&texts(&variant.value, all));
                    if all {
                        said.push('\n');
                    }
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                said.push_str(value)
            }
            PatternElement::Placeable { .. } => said.push_str("it"),
        }
    }
    said
}

/// The banned words in a text of a language, each with what to say instead.
fn banned(language: &str, text: &str) -> Vec<(&'static str, &'static str)> {
    let text = text.to_lowercase();
    let has = |words: &str| {
        let (start, whole) = (words.trim_end_matches('*').to_lowercase(), !words.ends_with('*'));
        text.match_indices(&start).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let after = text[at + found.len()..].chars().next();
            !(before.is_some_and(char::is_alphanumeric) || whole && after.is_some_and(char::is_alphanumeric))
        })
    };
    BANNED
        .iter()
        .filter(|(of, words, _)| *of == language && has(words))
        .map(|(_, words, better)| (*words, *better))
        .collect()
}

/// The Flesch-Kincaid grade of an English text, years of school; none for one of few words. A sentence ends, as with Flesch, at a
/// colon or semicolon too.
fn grade(text: &str) -> Option<f64> {
    let counts = |part: &str| words(part).count();
    let total = counts(text);
    if total < FEWEST_WORDS {
        return None;
    }
    let ends = |end: &str| end.ends_with(['.', '!', '?', ':', ';', '…']);
    let mut sentences = 0;
    let mut open = 0;
    for chunk in text.split_whitespace() {
        open += counts(chunk);
        if open > 0 && ends(chunk.trim_end_matches(['”', '"', ')', '’'])) {
            (sentences, open) = (sentences + 1, 0);
        }
    }
    let sentences = (sentences + usize::from(open > 0)) as f64;
    let syllables: usize = words(text).map(syllables).sum();
    let total = total as f64;
    Some(0.39 * total / sentences + 11.8 * syllables as f64 / total - 15.59)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '’' | '\'');
    text.split(between).filter(|word| word.contains(char::is_alphanumeric))
}

/// Runs of vowels in an English word, but for an e that is not heard; never none.
fn syllables(word: &str) -> usize {
    let word = word.trim_end_matches("’s").trim_end_matches("'s").to_lowercase();
    if TERMS.lines().any(|term| term == word) {
        return 1;
    }
    let vowel = |letter: &char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let letters: Vec<char> = word.chars().collect();
    let runs =
        letters.iter().enumerate().filter(|(at, one)| vowel(one) && (*at == 0 || !vowel(&letters[at - 1]))).count();
    let silent = match &letters[..] {
        [.., before, 'l', 'e'] => vowel(before),
        [.., before, 'e'] => !vowel(before),
        [.., before, 'e', 'd'] => !vowel(before) && !matches!(before, 't' | 'd'),
        [.., before, 'e', 's'] => !vowel(before) && !matches!(before, 's' | 'x' | 'z' | 'c' | 'g' | 'h'),
        _ => false,
    };
    (runs - usize::from(silent && runs > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::File;

    fn of(name: &str, file: &str, text: &str) -> Prose {
        let files = vec![File::read(format!("assets/locales/{name}/{file}"), text)];
        Prose::of(&Language { name: name.into(), files })
    }

    #[test]
    fn syllables_are_counted_as_they_are_heard() {
        for (word, count) in [
            ("press", 1),
            ("pressed", 1),
            ("ache", 1),
            ("headache", 2),
            ("muscle", 2),
            ("shoulder", 2),
            ("while", 1),
            ("tender", 2),
            ("touches", 2),
            ("emergency", 4),
            ("swollen", 2),
            ("see", 1),
            ("don’t", 1),
            ("112", 1),
            ("ended", 2),
            ("trapezius", 1),
            ("Sternocleidomastoid", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_grade_is_the_known_formula() {
        // 10 words, 1 sentence, 11 syllables.
        let one = grade("The cat sat on the mat and then it purring").expect("long enough");
        assert!((one - (0.39 * 10.0 + 11.8 * 1.1 - 15.59)).abs() < 1e-9, "{one}");
        // The same in two sentences is easier.
        let two = grade("The cat sat on the mat. And then it purring.").expect("long enough");
        assert!((one - two - 0.39 * 5.0).abs() < 1e-9, "{two}");
        assert_eq!(grade("Electromyographic instrumentation, considerations and interpretations"), None, "few words");
    }

    #[test]
    fn hard_english_is_a_fault_and_plain_english_is_none() {
        let plain = of("en", "ui.ftl", "a = Press gently while you breathe out, and stop if it hurts too much.\n");
        assert_eq!((plain.faults.len(), plain.grades.len()), (0, 1));
        let hard = "a = Intermittent pressurisation necessitates considerable deliberation regarding individual circumstances.\n";
        let told = of("en", "ui.ftl", hard);
        assert!(told.faults[0].contains("ui.ftl: a has reading grade"), "{told:?}");
        assert!(told.faults[1].contains("the median reading grade is"), "{told:?}");
        // Other languages have no such measure, and words to search by are not read.
        assert_eq!(of("de", "ui.ftl", hard), Prose::default());
        assert_eq!(of("en", "ui.ftl", &hard.replace("a =", "a =\n    .words =")), Prose::default());
    }

    #[test]
    fn a_banned_word_is_told_with_a_better_one() {
        let told = of(
            "en",
            "gate.ftl",
            "a = This Strand\nb = { $n ->\n    [one] To be spared\n   *[other] Stranded, sparely\n}\n",
        );
        assert_eq!(
            told.faults,
            [
                "assets/locales/en/gate.ftl: a says “strand”; better: band",
                "assets/locales/en/gate.ftl: b says “spared”; better: Don’t press here, Keep clear",
            ]
        );
        assert_eq!(of("de", "gate.ftl", "a = Weniger sichere Punkte\n").faults.len(), 1);
        assert_eq!(of("de", "gate.ftl", "a = Weniger gut belegte Punkte, eine offene Wunde\n").faults, [""; 0]);
        assert_eq!(of("fr", "gate.ftl", "a = Strand, Messfühler\n").faults, [""; 0], "each language has its own");
    }
}
