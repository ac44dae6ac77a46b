//! The words of the languages, read with the parser of Fluent's own makers.

use crate::project::{Project, files_below};
use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The language that the others are measured by, and that stands in for what they lack.
pub const ENGLISH: &str = "en";

/// All files of one language.
pub struct Language {
    pub name: String,
    pub files: Vec<File>,
}

pub struct File {
    /// From the project's root.
    pub name: String,
    pub messages: Vec<Message<String>>,
    /// What is no message, with its line.
    pub junk: Vec<(usize, String)>,
}

/// A message's value or one of its attributes, by `id` or `id.attribute`.
pub type Parts<'a> = BTreeMap<String, &'a Pattern<String>>;

impl Language {
    /// The folders of `assets/locales`, English first.
    pub fn names(project: &Project) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(project.path("assets/locales"))? {
            let entry = entry?;
            if let (true, Ok(name)) = (entry.path().is_dir(), entry.file_name().into_string()) {
                names.push(name);
            }
        }
        names.sort_by_key(|name| (name != ENGLISH, name.clone()));
        Ok(names)
    }

    pub fn read(project: &Project, name: &str) -> Result<Self> {
        let folder = project.path("assets/locales").join(name);
        let mut files = Vec::new();
        let mut seen = BTreeMap::new();
        for path in files_below(&folder, "ftl")? {
            let file =
                File::read(project.name(&path), &fs::read_to_string(&path).with_context(|| project.name(&path))?);
            for message in &file.messages {
                if let Some(first) = seen.insert(message.id.name.clone(), file.name.clone()) {
                    bail!("{}: the message `{}` stands in {first} already; keep one", file.name, message.id.name);
                }
            }
            files.push(file);
        }
        Ok(Self { name: name.to_owned(), files })
    }

    pub fn messages(&self) -> impl Iterator<Item = &Message<String>> {
        self.files.iter().flat_map(|file| &file.messages)
    }

    pub fn parts(&self) -> Parts<'_> {
        self.messages().flat_map(parts).collect()
    }

    /// The same language, with English for every message and attribute that it lacks.
    pub fn completed(&self, english: &Self) -> Vec<Message<String>> {
        let mut own: BTreeMap<&str, Message<String>> =
            self.messages().map(|message| (message.id.name.as_str(), message.clone())).collect();
        for message in english.messages() {
            match own.get_mut(message.id.name.as_str()) {
                Some(own) => {
                    own.value = own.value.take().or(message.value.clone());
                    let lacks =
                        |attribute: &&Attribute<String>| own.attributes.iter().all(|own| own.id != attribute.id);
                    let lacking: Vec<_> = message.attributes.iter().filter(lacks).cloned().collect();
                    own.attributes.extend(lacking);
                }
                None => drop(own.insert(&message.id.name, message.clone())),
            }
        }
        own.into_values().collect()
    }
}

impl File {
    pub fn read(name: String, text: &str) -> Self {
        let resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let (mut messages, mut junk, mut from) = (vec![], vec![], 0);
        for entry in resource.body {
            match entry {
                Entry::Message(message) => messages.push(message),
                Entry::Junk { content } => {
                    let at = text[from..].find(&content).map_or(from, |at| from + at);
                    from = at + content.len();
                    let line = 1 + text[..at].lines().count();
                    junk.push((line, content.lines().next().unwrap_or_default().to_owned()));
                }
                Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        Self { name, messages, junk }
    }
}

pub fn parts(message: &Message<String>) -> Vec<(String, &Pattern<String>)> {
    let id = &message.id.name;
    let value = message.value.iter().map(|value| (id.clone(), value));
    let attributes = message.attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value));
    value.chain(attributes).collect()
}

/// Messages as a file has them, without comments.
pub fn text(messages: Vec<Message<String>>) -> String {
    let plain = |message: Message<String>| Entry::Message(Message { comment: None, ..message });
    serializer::serialize(&Resource { body: messages.into_iter().map(plain).collect() })
}

/// A pattern as it is written.
pub fn written(pattern: &Pattern<String>) -> String {
    let id = fluent_syntax::ast::Identifier { name: "x".to_owned() };
    let message = Message { id, value: Some(pattern.clone()), attributes: vec![], comment: None };
    text(vec![message]).trim_start_matches("x =").trim().to_owned()
}

/// What is put into a pattern: variables as `$name`, messages by their id.
pub fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_of(expression, found);
        }
    }
}

fn collect_of(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(format!("${}", id.name))),
        InlineExpression::MessageReference { id, .. } => drop(found.insert(id.name.clone())),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => collect_of(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(name: &str, text: &str) -> Language {
        Language { name: name.into(), files: vec![File::read("x.ftl".into(), text)] }
    }

    #[test]
    fn what_a_language_lacks_stands_in_english() {
        let english = language(
            "en",
            "# Why\na = One\n    .more = Two\n    .words = x, y\nb = { $n ->\n    [one] Apple\n   *[other] { $n } apples\n}\n",
        );
        let german = language("de", "a = Eins\n    .words = z\n");
        assert_eq!(
            text(german.completed(&english)),
            "a = Eins\n    .words = z\n    .more = Two\nb =\n    { $n ->\n        [one] Apple\n       *[other] { $n } apples\n    }\n"
        );
    }

    #[test]
    fn junk_is_found_with_its_line_and_the_rest_is_read() {
        let file = File::read("x.ftl".into(), "a = One\n\nb { $x\nc = Three\n");
        assert_eq!(file.junk, [(3, "b { $x".to_owned())]);
        assert_eq!(file.messages.len(), 2);
    }
}
