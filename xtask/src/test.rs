//! `cargo xtask test`: every check there is, then a table with the sum of them all, and what has failed.

use crate::Options;
use crate::process::{Beside, command, output, step, watched, within};
use crate::project::{Project, files_below};
use crate::setup::{chromium, engines, packages};
use anyhow::{Result, bail};
use std::process::Command;
use std::time::{Duration, Instant};

/// Browsers that are tested side by side: while one waits for its page, the other draws. More that draw in software would
/// starve each other.
const BROWSERS: u32 = 2;

/// Browsers beside Chromium in which the whole suite can be run, and what the tests call them.
const ENGINES: [(&str, &str); 2] = [("Firefox", "firefox"), ("WebKitGTK", "webkit")];

/// What a section has come to.
#[derive(Debug, Clone, Default, PartialEq)]
struct Count {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// Each failed test's name and the first line of why, where the runner tells them.
    failures: Vec<String>,
}

struct Section {
    name: String,
    count: Count,
    took: Duration,
}

pub fn test(project: &Project, options: &Options) -> Result<()> {
    packages::install(project)?;
    components();
    let mut sections: Vec<Section> = Vec::new();
    let mut section = |name: &str, advice: &str, work: &mut dyn FnMut() -> Result<Count>| {
        let start = Instant::now();
        let count = step(name, work).unwrap_or_else(|error| {
            println!("{name}: {error:#}");
            Count { failed: 1, ..Count::default() }
        });
        if count.failed > 0 {
            println!("FAILED {name}. {advice}");
        }
        let fine = count.failed == 0;
        sections.push(Section { name: name.to_owned(), count, took: start.elapsed() });
        fine
    };
    let cargo = |words: &str| {
        let mut cargo = command("cargo");
        cargo.current_dir(&project.root).args(words.split(' '));
        cargo
    };

    section("format", "`cargo fmt --all` mends it.", &mut || check(&mut cargo("fmt --all --check")));
    section("languages", "`cargo xtask i18n` shows the same, `--todo LANG` what to translate.", &mut || {
        let failed = crate::i18n::check(project)?;
        Ok(Count { passed: crate::fluent::Language::names(project)?.len() as u32 - failed, failed, ..Count::default() })
    });
    // Much of it is one compiler thread after another: it goes on beside the tests that need no build.
    let mut build = command(std::env::current_exe()?);
    build.current_dir(&project.root).arg("build").args(options.dev.then_some("--dev"));
    std::fs::create_dir_all(&project.target)?;
    let mut building = Some(Beside::start(&mut build, project.target.join("build.log"))?);
    section("core tests", "A single one: `cargo test NAME`.", &mut || rust(&mut cargo("test --locked --no-fail-fast")));
    section("tool tests", "A single one: `cargo test --profile xtask --package xtask NAME`.", &mut || {
        rust(&mut cargo("test --locked --profile xtask --package xtask"))
    });
    section("forge tests", "A single one: `cargo test --profile forge --package forge NAME`.", &mut || {
        rust(&mut cargo("test --locked --profile forge --package forge"))
    });
    section("anatomy", "`cargo xtask anatomy-check --report` prints the table to its end.", &mut || {
        for body in ["male", "female"] {
            crate::forge::anatomy_check(project, &["--body".into(), body.into()])?;
        }
        Ok(Count { passed: 2, ..Count::default() })
    });
    section("lints", "The lint's name above leads to its page; `cargo clippy --fix` mends some.", &mut || {
        let clippy =
            "clippy --locked --workspace --all-targets --features trigger-point-atlas/web,trigger-point-atlas/viewer";
        check(cargo(clippy).args(["--", "-D", "warnings"]))
    });
    section("viewer tests", "A single one: `cargo test --features viewer NAME`.", &mut || {
        rust(&mut cargo("test --locked --no-fail-fast --features viewer --lib --test viewer --test headless"))
    });
    section("shell types", "`npx tsc -p .` shows the same.", &mut || {
        check(command(packages::program(project, "tsc")?).current_dir(&project.root).args(["-p", "."]))
    });
    let built = section("build", "`cargo xtask build` shows the same.", &mut || {
        let browser = chromium::find_or_install()?;
        println!("browser: {}", browser.display());
        building.take().map_or(Ok(()), Beside::end)?;
        Ok(Count { passed: 1, ..Count::default() })
    });
    section(
        "exported types",
        "`cargo xtask types --built` writes them anew; then `npx tsc -p .` says what no longer fits.",
        &mut || {
            if !built {
                bail!("not compared, because there is no build");
            }
            crate::build::declarations::check(project)?;
            Ok(Count { passed: 1, ..Count::default() })
        },
    );
    section("packages", "`cargo xtask package --built --dev` shows the same.", &mut || {
        if !built {
            bail!("not made, because there is no build to pack");
        }
        crate::package::quick(project)?;
        Ok(Count { passed: 1, ..Count::default() })
    });
    section(
        "browser tests",
        "A single one: `node --test --test-name-pattern=WORDS tests/browser`, on what `cargo xtask build` made.",
        &mut || {
            if !built {
                bail!("not run, because there is no build to test");
            }
            node(
                command("node").env(chromium::VARIABLE, chromium::find_or_install()?),
                project,
                "tests/browser",
                BROWSERS,
            )
        },
    );
    section(
        "other engines",
        "A single one: `TPA_STATES=all node --test --test-name-pattern=WORDS tests/engines`, on what `cargo xtask build` made.",
        &mut || {
            if !built {
                bail!("not run, because there is no build to test");
            }
            engines::find_or_install();
            let mut runner = command("node");
            runner.env(chromium::VARIABLE, chromium::find_or_install()?);
            if options.all_browsers {
                runner.env("TPA_STATES", "all");
            }
            node(&mut runner, project, "tests/engines", 1)
        },
    );

    for (engine, variable) in if options.all_browsers { ENGINES.as_slice() } else { &[] } {
        section(
            &format!("browser tests in {engine}"),
            &format!("A single one: `TPA_BROWSER={variable} node --test --test-name-pattern=WORDS tests/browser`."),
            &mut || {
                if !built {
                    bail!("not run, because there is no build to test");
                }
                engines::find_or_install();
                node(command("node").env("TPA_BROWSER", variable), project, "tests/browser", BROWSERS)
            },
        );
    }

    conclude(&sections)
}

/// Formatter and lints are parts of the toolchain that not every installation has.
fn components() {
    for (component, word) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if output(command("cargo").args([word, "--version"])).is_none() {
            println!("asking rustup for {component}");
            if let Err(reason) =
                within(Duration::from_secs(120), command("rustup").args(["component", "add", component]))
            {
                println!("{component} is missing ({reason}); by hand: `rustup component add {component}`");
            }
        }
    }
}

fn conclude(sections: &[Section]) -> Result<()> {
    println!();
    for Section { name, count, .. } in sections {
        for failure in &count.failures {
            println!("FAILED {name}: {failure}");
        }
    }
    let mut sum = Count::default();
    for Section { name, count, took } in sections {
        let skipped = if count.skipped > 0 { format!(" {:>3} skipped", count.skipped) } else { String::new() };
        println!("{name:<26} {:>5} s {:>5} passed {:>3} failed{skipped}", took.as_secs(), count.passed, count.failed);
        sum = add(sum, count.clone());
    }
    println!();
    let skipped = if sum.skipped > 0 { format!(", {} skipped", sum.skipped) } else { String::new() };
    println!("{} passed, {} failed{skipped}", sum.passed, sum.failed);
    if sum.failed > 0 {
        std::process::exit(1);
    }
    Ok(())
}

/// A command that is one check by itself.
fn check(command: &mut Command) -> Result<Count> {
    let (_, fine) = watched(command)?;
    Ok(Count { passed: fine.into(), failed: (!fine).into(), ..Count::default() })
}

fn rust(command: &mut Command) -> Result<Count> {
    let (text, fine) = watched(command)?;
    let count = text.lines().filter_map(rust_result).fold(Count::default(), add);
    Ok(settled(Count { failures: rust_failures(&text), ..count }, fine))
}

/// Runs the tests that lie in a folder of the project, so many files at a time.
fn node(node: &mut Command, project: &Project, folder: &str, lanes: u32) -> Result<Count> {
    let files = files_below(&project.path(folder), "js")?;
    let tests: Vec<_> = files.iter().filter(|file| file.to_string_lossy().ends_with(".test.js")).collect();
    if tests.is_empty() {
        return Ok(Count::default());
    }
    node.current_dir(&project.root).args(["--test", "--test-reporter=spec"]);
    node.arg(format!("--test-concurrency={lanes}")).args(tests);
    let (text, fine) = watched(node)?;
    Ok(settled(Count { failures: node_failures(&text), ..node_result(&text) }, fine))
}

/// A run that fails without a failed test, such as one that does not compile, counts as one.
fn settled(mut count: Count, fine: bool) -> Count {
    if !fine && count.failed == 0 {
        count.failed = 1;
    }
    count
}

fn add(mut a: Count, b: Count) -> Count {
    a.failures.extend(b.failures);
    Count { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped, ..a }
}

/// Reads `test result: ok. 3 passed; 0 failed; 1 ignored; ...`.
fn rust_result(line: &str) -> Option<Count> {
    let plain = without_colour(line);
    let numbers = plain.trim().strip_prefix("test result:")?;
    let number = |word: &str| {
        let before = numbers.split(word).next()?;
        before.split_whitespace().next_back()?.parse().ok()
    };
    Some(Count {
        passed: number(" passed")?,
        failed: number(" failed")?,
        skipped: number(" ignored")?,
        failures: vec![],
    })
}

/// Reads `test some::name ... FAILED`.
fn rust_failures(text: &str) -> Vec<String> {
    let name =
        |line: &str| Some(without_colour(line).trim().strip_prefix("test ")?.strip_suffix(" ... FAILED")?.to_owned());
    text.lines().filter_map(name).collect()
}

/// The most of a failure's reason that is told again, characters.
const REASON: usize = 300;

/// Reads what node's runner tells again at its end: `✖ a test (12ms)`, and the reason in the line below.
fn node_failures(text: &str) -> Vec<String> {
    let plain: Vec<_> = text.lines().map(without_colour).collect();
    let Some(end) = plain.iter().position(|line| line.trim() == "✖ failing tests:") else { return vec![] };
    let told = |pair: &[String]| {
        let name = pair[0].trim().strip_prefix("✖ ")?;
        let reason: String = pair[1].trim().chars().take(REASON).collect();
        Some(format!("{name} {reason}"))
    };
    plain[end + 1..].windows(2).filter_map(told).collect()
}

/// Reads the closing lines of node's runner, such as `ℹ pass 3`.
fn node_result(text: &str) -> Count {
    let number = |word: &str| {
        text.lines().rev().find_map(|line| {
            let plain = without_colour(line);
            plain.trim().strip_prefix('ℹ')?.trim().strip_prefix(word)?.trim().parse::<u32>().ok()
        })
    };
    let [passed, failed, cancelled, skipped] =
        ["pass", "fail", "cancelled", "skipped"].map(|word| number(word).unwrap_or(0));
    Count { passed, failed: failed + cancelled, skipped, failures: vec![] }
}

/// Drops terminal colour codes.
fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        if char == '\u{1b}' {
            chars.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(char);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_read_from_both_runners() {
        let line = "test result: \u{1b}[32mok\u{1b}[0m. 12 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(rust_result(line), Some(Count { passed: 12, failed: 1, skipped: 2, ..Count::default() }));
        assert_eq!(rust_result("running 3 tests"), None);
        let text = "✔ works (3ms)\nℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n";
        assert_eq!(node_result(text), Count { passed: 3, failed: 2, ..Count::default() });
    }

    #[test]
    fn what_failed_is_told_again_by_name_and_reason() {
        let text = "test touch::a ... ok\ntest touch::b ... \u{1b}[31mFAILED\u{1b}[0m\n";
        assert_eq!(rust_failures(text), ["touch::b"]);
        let text = "✖ early (3ms)\n  Error: no\n\n✖ failing tests:\n\ntest at a.js:1:1\n✖ early (3ms)\n  Error: no\n      at x\n\ntest at a.js:9:1\n✖ late (4ms)\n  AssertionError: 1 is 2\n";
        assert_eq!(node_failures(text), ["early (3ms) Error: no", "late (4ms) AssertionError: 1 is 2"]);
        assert_eq!(node_failures("✔ works (3ms)\n"), Vec::<String>::new());
    }

    #[test]
    fn a_run_that_dies_counts_as_failed() {
        assert_eq!(settled(Count::default(), false).failed, 1);
        assert_eq!(settled(Count { failed: 2, ..Count::default() }, false).failed, 2);
    }
}
