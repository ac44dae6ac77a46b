//! `cargo xtask i18n`: what each language lacks beside English, what it has too much, what does not fit, and what is hard to read.

use crate::fluent::{ENGLISH, Language, text, variables, written};
use crate::project::Project;
use crate::prose::Prose;
use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask i18n               what each language lacks or has too much, which words it may not have, and how easy its English
                               is; fails where there is any
cargo xtask i18n LANG          the same for one, and which texts are still the English ones
cargo xtask i18n --todo LANG   the English of what it lacks, to be translated";

pub fn i18n(project: &Project, words: &[String]) -> Result<()> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        [] => {
            let faulty = check(project)?;
            if faulty > 0 {
                bail!(
                    "{faulty} of the languages have faults, told above; `cargo xtask i18n --todo LANG` prints what to translate"
                );
            }
            Ok(())
        }
        ["--todo", name] => {
            print!("{}", todo(&Language::read(project, ENGLISH)?, &known(project, name)?));
            Ok(())
        }
        [name] if !name.starts_with('-') => {
            let (english, language) = (Language::read(project, ENGLISH)?, known(project, name)?);
            let faults = all_faults(&english, &language);
            for id in unchanged(&english, &language) {
                println!("  {id} reads as in English");
            }
            if !faults.is_empty() {
                bail!("{name} has faults, told above");
            }
            Ok(())
        }
        _ => bail!("{HELP}"),
    }
}

/// Tells of every language and returns how many have faults.
pub fn check(project: &Project) -> Result<u32> {
    let english = Language::read(project, ENGLISH)?;
    let mut faulty = 0;
    for name in Language::names(project)? {
        let language = Language::read(project, &name)?;
        let faults = all_faults(&english, &language);
        let same = unchanged(&english, &language).len();
        if name != ENGLISH && same > 0 {
            println!("  {same} texts read as in English; `cargo xtask i18n {name}` lists them");
        }
        faulty += u32::from(!faults.is_empty());
    }
    Ok(faulty)
}

fn known(project: &Project, name: &str) -> Result<Language> {
    let names = Language::names(project)?;
    if !names.iter().any(|known| known == name) {
        bail!("assets/locales has no folder `{name}`; it has {}", names.join(", "));
    }
    Language::read(project, name)
}

/// Tells of a language and returns what is wrong in it: what does not fit English, and how it is written.
fn all_faults(english: &Language, language: &Language) -> Vec<String> {
    let mut prose = Prose::of(language);
    let mut faults = faults(english, language);
    faults.append(&mut prose.faults);
    let count = language.parts().len();
    match &faults[..] {
        [] => println!("{}: {count} texts, complete", language.name),
        _ => println!("{}: {count} texts, {} faults\n  {}", language.name, faults.len(), faults.join("\n  ")),
    }
    prose.tell();
    faults
}

/// One line for each fault.
fn faults(english: &Language, language: &Language) -> Vec<String> {
    let mut faults = Vec::new();
    for file in &language.files {
        for (line, junk) in &file.junk {
            faults.push(format!("{}:{line}: this is no message: {junk}", file.name));
        }
    }
    let (wanted, parts) = (english.parts(), language.parts());
    for (id, pattern) in &wanted {
        let Some(own) = parts.get(id) else {
            faults.push(format!("{id} is missing"));
            continue;
        };
        let (there, here) = (variables(pattern), variables(own));
        for name in here.difference(&there) {
            faults.push(format!("{id} has {name}, which English does not give it"));
        }
        // A plural form may do without its number, a whole text may not.
        for name in there.difference(&here) {
            faults.push(format!("{id} leaves out {name}"));
        }
    }
    for id in parts.keys().filter(|id| !wanted.contains_key(*id)) {
        // Words to search by are as many as a language has.
        if !id.ends_with(".words") {
            faults.push(format!("{id} is not in English, so nothing shows it"));
        }
    }
    faults
}

/// Texts of more than one word that are still the English ones.
fn unchanged(english: &Language, language: &Language) -> Vec<String> {
    let parts = language.parts();
    let same = |(id, pattern): (String, &_)| {
        let words = written(pattern);
        let told = words.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
        (told && parts.get(&id).is_some_and(|own| written(own) == words)).then_some(id)
    };
    english.parts().into_iter().filter_map(same).collect()
}

/// The English of what is missing, file by file, as Fluent.
fn todo(english: &Language, language: &Language) -> String {
    let parts = language.parts();
    let mut todo = String::new();
    for file in &english.files {
        let missing = file.messages.iter().filter_map(|message| {
            let mut message = message.clone();
            let id = message.id.name.clone();
            message.value = message.value.filter(|_| !parts.contains_key(&id));
            message.attributes.retain(|attribute| !parts.contains_key(&format!("{id}.{}", attribute.id.name)));
            (message.value.is_some() || !message.attributes.is_empty()).then_some(message)
        });
        let missing: Vec<_> = missing.collect();
        if !missing.is_empty() {
            let name = file.name.rsplit('/').next().unwrap_or(&file.name);
            todo.push_str(&format!("### {name}\n\n{}\n", text(missing)));
        }
    }
    todo
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::File;

    fn language(name: &str, text: &str) -> Language {
        Language { name: name.into(), files: vec![File::read(format!("{name}/ui.ftl"), text)] }
    }

    const ENGLISH_TEXT: &str =
        "a = Press { $n } of { $m }\nb = Two words\n    .detail = More of it\n    .words = x, y\nc = Third thing\n";

    #[test]
    fn each_fault_of_a_language_is_named() {
        let english = language("en", ENGLISH_TEXT);
        assert_eq!(faults(&english, &english), [""; 0]);
        let german =
            language("de", "a = Druck { $n } von { $k }\nb = Two words\n    .other = Mehr\nd = Vier\ne Fünf\n");
        assert_eq!(
            faults(&english, &german),
            [
                "de/ui.ftl:5: this is no message: e Fünf",
                "a has $k, which English does not give it",
                "a leaves out $m",
                "b.detail is missing",
                "b.words is missing",
                "c is missing",
                "b.other is not in English, so nothing shows it",
                "d is not in English, so nothing shows it",
            ]
        );
        assert_eq!(unchanged(&english, &german), ["b"]);
    }

    #[test]
    fn what_is_to_be_done_is_fluent_of_the_missing_parts_alone() {
        let english = language("en", ENGLISH_TEXT);
        let german = language("de", "a = Druck { $n } von { $m }\nb = Zwei\n    .words = x\n");
        assert_eq!(todo(&english, &german), "### ui.ftl\n\nb =\n    .detail = More of it\nc = Third thing\n\n");
        assert_eq!(todo(&english, &english), "");
    }
}
