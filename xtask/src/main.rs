//! The project's one tool: sets up the machine, builds the widget, serves it, tests it, measures it.

mod bench;
mod build;
mod fluent;
mod forge;
mod i18n;
mod package;
mod palette;
mod pictures;
mod process;
mod project;
mod prose;
mod run;
mod setup;
mod test;
mod types;

use anyhow::{Result, bail};
use project::Project;
use std::path::PathBuf;

const HELP: &str = "\
cargo xtask <command> [options]

  setup                 finds or installs what building needs, and says which way it went
  build [--dev]         builds the widget into dist/, a folder for any static server
  run   [--dev]         builds, then serves dist/ and prints the address (--port N, default 8080)
  test  [--dev]         runs every check and test, the real browser included (--all-browsers: the whole browser suite in
                        Firefox and WebKitGTK as well)
  bench [--dev]         sizes, times and the comparison with model-viewer (--runs N, default 5; --quick: fewer; --built: of
                        what dist/ has; --baseline FILE: beside an earlier bench.json; --write: into README and docs;
                        --levels: the viewer by opt-level and wasm-opt)
  i18n [LANG]           what languages lack beside English, or one of them, and what in them is hard to read; --todo LANG prints
                        what is to be translated
  package [--dev]       builds, then packs for npm and for a web server into target/package (--built: what dist/ has)
  palette               remakes what the shader, the viewer and the page have of assets/palette.toml
  types                 writes what is generated from src/protocol: types, lists and tables for shell, page and documentation
                        (--built: also the types of what the last build's core and viewer export)
  forge                 rebuilds bodies, contacts and maps from their sources into assets/
  anatomy-check         measures the body model (--json FILE, --atlas FILE)
  pictures [--dev]      screenshots of the demo page into target/pictures
  plates [--dev]        contact sheets of every point and region into target/plates; with --demo of the pressure
                        demonstration, one for each technique and contact; with --close large close-ups, drawn without a
                        browser, into target/close (--only WORD: those whose name has it)

  --dev                 quick compile, larger and slower wasm, instead of the release profile
  --core                compiles the core alone; the viewer stays that of the last dist/
  --shell               keeps the compiled parts of the last dist/ and remakes the rest
  --pseudo              with --dev: adds a language from right to left that nobody speaks (ar-XB)";

fn main() {
    if let Err(error) = go() {
        eprintln!("\nerror: {error:#}");
        std::process::exit(1);
    }
}

fn go() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let project = Project::find()?;
    // These take words of their own.
    match command.as_str() {
        "i18n" => return i18n::i18n(&project, &args.collect::<Vec<_>>()),
        "forge" => return forge::forge(&project, &args.collect::<Vec<_>>()),
        "anatomy-check" => return forge::anatomy_check(&project, &args.collect::<Vec<_>>()),
        _ => {}
    }
    let options = Options::read(args)?;
    match command.as_str() {
        "setup" => setup::everything(&project),
        "build" => build::build(&project, &options).map(drop),
        "run" => run::run(&project, &options),
        "test" => test::test(&project, &options),
        "package" => package::package(&project, &options),
        "palette" => palette::palette(&project),
        "types" => types::types(&project, &options),
        "bench" => bench::bench(&project, &options),
        "pictures" => pictures::pictures(&project, &options),
        "plates" => pictures::plates(&project, &options),
        "" | "help" | "-h" | "--help" => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// What may follow a command.
#[derive(Debug, Clone)]
pub struct Options {
    /// The quick profile instead of the release one.
    pub dev: bool,
    /// Keep the compiled parts of the last build.
    pub shell: bool,
    /// Keep the viewer of the last build.
    pub core: bool,
    /// A language to look at the mirrored layout in; never in what is shipped.
    pub pseudo: bool,
    /// Take what is in dist/ instead of building it anew.
    pub built: bool,
    /// The browser tests in every engine, instead of a visit in those beside Chromium.
    pub all_browsers: bool,
    /// Few measurements.
    pub quick: bool,
    /// Put the tables into README and docs.
    pub write: bool,
    /// Measure the viewer by how it is compiled.
    pub levels: bool,
    /// Figures to set the new ones beside.
    pub baseline: Option<PathBuf>,
    /// Plates of the demonstration instead of the points.
    pub demo: bool,
    /// Large close-ups, drawn without a browser.
    pub close: bool,
    /// Only plates whose name has this word.
    pub only: Option<String>,
    pub port: u16,
    /// How often each thing is measured, if it is said.
    pub runs: Option<u32>,
}

impl Options {
    fn read(mut args: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            dev: false,
            shell: false,
            core: false,
            pseudo: false,
            built: false,
            all_browsers: false,
            quick: false,
            write: false,
            levels: false,
            baseline: None,
            demo: false,
            close: false,
            only: None,
            port: 8080,
            runs: None,
        };
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--dev" => options.dev = true,
                "--shell" => options.shell = true,
                "--built" => options.built = true,
                "--all-browsers" => options.all_browsers = true,
                "--quick" => options.quick = true,
                "--write" => options.write = true,
                "--levels" => options.levels = true,
                "--baseline" => match args.next() {
                    Some(file) => options.baseline = Some(file.into()),
                    None => bail!("--baseline needs the bench.json of an earlier bench"),
                },
                "--core" => options.core = true,
                "--pseudo" => options.pseudo = true,
                "--demo" => options.demo = true,
                "--close" => options.close = true,
                "--only" => match args.next() {
                    Some(word) => options.only = Some(word),
                    None => bail!("--only needs a word of a plate's name"),
                },
                "--port" => match number(args.next()) {
                    Some(port) => options.port = port,
                    None => bail!("--port needs a number from 0 to 65535 (0: any free one)"),
                },
                "--runs" => match number(args.next()) {
                    Some(runs) if runs > 0 => options.runs = Some(runs.into()),
                    _ => bail!("--runs needs a number of at least 1"),
                },
                other => bail!("there is no option `{other}`\n\n{HELP}"),
            }
        }
        if options.pseudo && !options.dev {
            bail!("--pseudo is for looking at the layout: add --dev");
        }
        Ok(options)
    }

    /// Name of the cargo profile for the wasm.
    pub fn profile(&self) -> &'static str {
        if self.dev { "fast" } else { "release" }
    }
}

/// What follows an option that takes a number.
fn number(value: Option<String>) -> Option<u16> {
    value.and_then(|value| value.parse().ok())
}
