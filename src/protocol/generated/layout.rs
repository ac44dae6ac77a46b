//! TypeScript from ts-rs, laid out as people write it: one member a line, single quotes, documentation above.

/// Longest line of a comment, without its indentation.
const WIDTH: usize = 116;

/// A declaration such as `type X = { a: string, };` as an interface or a type.
pub fn declaration(decl: &str, docs: Option<&str>) -> String {
    let plain = plain(decl);
    let head = docs.map(|docs| comment(&words_of(docs), "")).unwrap_or_default();
    let (name, body) =
        plain.trim_start_matches("type ").trim_end_matches(';').split_once(" = ").expect("a declaration");
    match members(body) {
        Some(members) => format!("{head}export interface {name} {{\n{}}}\n", lines(&members)),
        None => {
            let parts = split(body, " | ");
            let one = format!("export type {name} = {body};\n");
            if parts.len() < 2 || one.len() <= WIDTH {
                return head + &one;
            }
            let parts: String = parts.iter().map(|part| alternative(part)).collect();
            format!("{head}export type {name} =\n{};\n", parts.trim_end_matches('\n'))
        }
    }
}

/// One alternative of a union, its documentation above it.
fn alternative(part: &str) -> String {
    let (docs, rest) = documented(part);
    format!("{}  | {rest}\n", docs.map(|docs| comment(&docs, "  ")).unwrap_or_default())
}

/// Names of the members of an object type, in order, with a question mark behind those that may be missing.
pub fn names(decl: &str) -> Vec<String> {
    let plain = plain(decl);
    let body = plain.trim_end_matches(';').split_once(" = ").map_or("", |(_, body)| body);
    let members = members(body).unwrap_or_default();
    let name = |member: &String| documented(member).1.split(':').next().unwrap_or_default().to_owned();
    members.iter().map(name).collect()
}

fn lines(members: &[String]) -> String {
    let line = |member: &String| {
        let (docs, rest) = documented(member);
        format!("{}  {rest};\n", docs.map(|docs| comment(&docs, "  ")).unwrap_or_default())
    };
    members.iter().map(line).collect()
}

/// The members of `{ … }`; None for any other type.
fn members(body: &str) -> Option<Vec<String>> {
    // A union or an intersection of objects may begin and end with braces as well.
    if split(body, " | ").len() > 1 || split(body, " & ").len() > 1 {
        return None;
    }
    let inner = body.strip_prefix('{')?.strip_suffix('}')?;
    Some(split(inner, ", ").into_iter().map(str::to_owned).collect())
}

/// Splits at a separator outside of all brackets, comments and texts.
fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let (mut parts, mut depth, mut start, mut at) = (vec![], 0_i32, 0, 0);
    while at < text.len() {
        let rest = &text[at..];
        if let Some(length) = opaque(rest) {
            at += length;
            continue;
        }
        if depth == 0 && rest.starts_with(separator) {
            parts.push(text[start..at].trim());
            at += separator.len();
            start = at;
            continue;
        }
        let letter = rest.chars().next().unwrap_or_default();
        depth += i32::from("{(<[".contains(letter)) - i32::from("})>]".contains(letter));
        at += letter.len_utf8();
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Length of the comment or text that begins here.
fn opaque(rest: &str) -> Option<usize> {
    if rest.starts_with("/**") {
        return rest.find("*/").map(|end| end + 2);
    }
    let inner = rest.strip_prefix('\'')?;
    inner.find('\'').map(|end| end + 2)
}

/// The documentation before a member, and the member.
fn documented(member: &str) -> (Option<String>, &str) {
    match member.strip_prefix("/**").and_then(|rest| rest.split_once("*/")) {
        Some((docs, rest)) => (Some(docs.trim().to_owned()), rest.trim()),
        None => (None, member),
    }
}

fn comment(docs: &str, indent: &str) -> String {
    if docs.len() + indent.len() <= WIDTH {
        return format!("{indent}/** {docs} */\n");
    }
    let mut lines = vec![String::new()];
    for word in docs.split(' ') {
        let last = lines.last_mut().expect("a line");
        if last.len() + word.len() > WIDTH {
            lines.push(word.to_owned());
        } else {
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(word);
        }
    }
    let lines: String = lines.iter().map(|line| format!("{indent} * {line}\n")).collect();
    format!("{indent}/**\n{lines}{indent} */\n")
}

/// The words of a documentation comment.
fn words_of(docs: &str) -> String {
    let lines = docs.lines().map(|line| line.trim().trim_start_matches("/**").trim_end_matches("*/"));
    lines
        .map(|line| line.trim().trim_start_matches("* ").trim_matches('*').trim())
        .filter(|l| !l.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// One line, comments of one line, single quotes, names without quotes, no comma at the end.
fn plain(decl: &str) -> String {
    let mut plain = String::new();
    let mut rest = decl;
    while let Some((before, after)) = rest.split_once("/**") {
        plain.push_str(&quotes(before));
        let (docs, after) = after.split_once("*/").expect("a comment ends");
        plain.push_str(&format!("/** {} */ ", words_of(docs)));
        rest = after;
    }
    plain.push_str(&quotes(rest));
    let spaced = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.replace(", }", " }").replace(",}", " }")
}

/// `"name":` as `name:`, `"text"` as `'text'`.
fn quotes(code: &str) -> String {
    let mut plain = String::new();
    let mut pieces = code.split('"');
    plain.push_str(pieces.next().unwrap_or_default());
    while let (Some(text), Some(after)) = (pieces.next(), pieces.next()) {
        let key = after.trim_start().starts_with(':');
        plain.push_str(&if key { text.to_owned() } else { format!("'{text}'") });
        plain.push_str(after);
    }
    plain
}

/// A sentence of words that begin small.
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

#[test]
fn members_and_alternatives_stand_one_a_line_with_their_words_above() {
    let decl = "type A = { \"kind\": \"x\", \n/**\n * Two\n * lines.\n */\nb: Array<{ c: string, d: number, }>, e?: F | null, };";
    let laid = "export interface A {\n  kind: 'x';\n  /** Two lines. */\n  b: Array<{ c: string, d: number }>;\n  e?: F | null;\n}\n";
    assert_eq!(declaration(decl, None), laid);
    assert_eq!(names(decl), ["kind", "b", "e?"]);
    let docs = "/**\n * B.\n */\n";
    assert_eq!(declaration("type B = \"x\" | \"y\";", Some(docs)), "/** B. */\nexport type B = 'x' | 'y';\n");
    let union = format!("type C = {{ \"a\": {}, }} | {{ b: number, }};", "\"long\"".repeat(20));
    assert!(declaration(&union, None).starts_with("export type C =\n  | { a: 'long'"));
}
