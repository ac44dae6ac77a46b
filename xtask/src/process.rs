//! Running other programs: visible progress, a clean environment, errors that say what to do.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Prints the name of a step, does it, prints how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name}");
    let start = Instant::now();
    let result = work();
    let took = start.elapsed().as_secs_f32();
    if result.is_ok() && took >= 0.1 {
        println!("    {name}: {took:.1} s");
    }
    result
}

/// A program that does not see what the cargo around this tool has set for its own children.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let of_this_package = name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        if of_this_package
            || matches!(
                name,
                "CARGO" | "CARGO_PRIMARY_PACKAGE" | "CARGO_BIN_NAME" | "CARGO_CRATE_NAME" | "LD_LIBRARY_PATH"
            )
        {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command with its output shown; `hint` says what to do when it fails.
pub fn run(command: &mut Command, hint: &str) -> Result<()> {
    flush();
    let status = command.status().with_context(|| format!("cannot start `{}`: {hint}", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status}). {hint}", shown(command));
    }
    Ok(())
}

/// Runs a command and returns what it printed; nothing is shown. None if it could not be started or failed.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command with its output shown as it comes, and returns that output and whether it succeeded.
pub fn watched(command: &mut Command) -> Result<(String, bool)> {
    flush();
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start `{}`", shown(command)))?;
    let mut text = String::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line.unwrap_or_else(|_| "(a line that is not UTF-8)".into());
            println!("{line}");
            text.push_str(&line);
            text.push('\n');
        }
    }
    Ok((text, child.wait()?.success()))
}

/// A program that runs beside others; what it prints is kept until it is waited for.
pub struct Beside {
    child: Child,
    log: PathBuf,
    name: String,
}

impl Beside {
    /// Starts it; `log` is where its words are kept.
    pub fn start(command: &mut Command, log: PathBuf) -> Result<Self> {
        let name = shown(command);
        let file = std::fs::File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).spawn();
        Ok(Self { child: child.with_context(|| format!("cannot start `{name}`"))?, log, name })
    }

    /// Waits for its end and prints what it has said.
    pub fn end(mut self) -> Result<()> {
        let status = self.child.wait()?;
        print!("{}", String::from_utf8_lossy(&std::fs::read(&self.log)?));
        if !status.success() {
            bail!("`{}` failed ({status})", self.name);
        }
        Ok(())
    }
}

/// Runs a command that may hang, such as one that asks the network. Err says why it gave no success.
pub fn within(limit: Duration, command: &mut Command) -> Result<(), String> {
    let log = tempfile().map_err(|error| error.to_string())?;
    let writer = std::fs::File::create(&log).map_err(|error| error.to_string())?;
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(writer).spawn().map_err(|error| error.to_string())?;
    let start = Instant::now();
    let end = loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break Ok(()),
            Ok(Some(_)) => {
                let said = std::fs::read_to_string(&log).unwrap_or_default();
                let reason = said.lines().rev().find(|line| line.starts_with("error")).or(said.lines().last());
                break Err(reason.unwrap_or("it failed without a word").trim().to_owned());
            }
            Ok(None) if start.elapsed() > limit => {
                let _ = child.kill();
                let _ = child.wait();
                break Err(format!("no answer within {} s", limit.as_secs()));
            }
            Ok(None) => std::thread::sleep(Duration::from_millis(50)),
            Err(error) => break Err(error.to_string()),
        }
    };
    let _ = std::fs::remove_file(log);
    end
}

fn tempfile() -> std::io::Result<PathBuf> {
    let folder = std::env::temp_dir();
    std::fs::create_dir_all(&folder)?;
    Ok(folder.join(format!("xtask-{}.log", std::process::id())))
}

/// Finds a program by name on PATH.
pub fn which(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| is_program(file))
}

pub fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// Our own lines go out before a child's.
fn flush() {
    let _ = std::io::stdout().flush();
}

fn shown(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
