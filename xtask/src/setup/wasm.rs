//! A Rust that compiles to WebAssembly: rustup's if its target is there or can be had, else Debian's with std from source.

use super::apt;
use crate::process::{command, is_program, output, which, within};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

pub const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's Rust of the version its browsers need, its std as source, and the linker of the same LLVM.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
/// A mirror that does not answer must not hold up the build.
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);
/// What only a developer would read in a panic is left out: the source's lines, and the fields of values.
const LEAN: &str = "-Zlocation-detail=none -Zfmt-debug=shallow";
/// `rustup` or `debian` takes that way and no other.
const CHOICE: &str = "XTASK_WASM";

#[derive(Debug)]
pub enum Toolchain {
    /// The active toolchain has the target; with the source of std it can make a smaller one of its own.
    Active { std_source: bool },
    /// Debian's, which builds std for the target itself.
    Debian { linker: PathBuf },
}

impl Toolchain {
    /// Finds or installs one, and says in a line which and why.
    pub fn find(project: &Project) -> Result<Self> {
        let choice = std::env::var(CHOICE).unwrap_or_default();
        if !matches!(choice.as_str(), "" | "rustup" | "debian") {
            bail!("{CHOICE} is `{choice}`; it may be `rustup` or `debian`, or not set");
        }
        let refusal = if choice == "debian" {
            format!("{CHOICE} asks for it")
        } else {
            match active(project) {
                Ok(how) => {
                    let std_source = std_source();
                    let made =
                        if std_source { "std built from source for size" } else { "std as it comes, a little larger" };
                    println!("wasm: the active Rust toolchain, because {how}; {made}");
                    return Ok(Self::Active { std_source });
                }
                Err(refusal) if choice == "rustup" => bail!(by_hand(&refusal)),
                Err(refusal) => refusal,
            }
        };
        if debian_linker().is_none() || !debian_std_is_there() {
            apt::install(&DEBIAN_PACKAGES, "Debian's Rust for WebAssembly").with_context(|| by_hand(&refusal))?;
        }
        let linker = debian_linker().filter(|_| debian_std_is_there()).with_context(|| by_hand(&refusal))?;
        println!("wasm: Debian's Rust with std built from source, because {refusal}");
        Ok(Self::Debian { linker })
    }

    /// `cargo build` for the browser; `small` takes longer for fewer bytes.
    pub fn cargo_build(&self, small: bool) -> Command {
        match self {
            Self::Active { std_source } => {
                let mut cargo = command("cargo");
                cargo.args(["build", "--target", TARGET]);
                if small && *std_source {
                    // An unstable option of a stable compiler.
                    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", LEAN).arg("-Zbuild-std=std,panic_abort");
                }
                cargo
            }
            Self::Debian { linker } => {
                let mut cargo = command("/usr/bin/cargo");
                let path = std::env::var_os("PATH").unwrap_or_default();
                let path = std::iter::once(PathBuf::from("/usr/bin")).chain(std::env::split_paths(&path));
                if let Ok(path) = std::env::join_paths(path) {
                    cargo.env("PATH", path);
                }
                cargo.env_remove("RUSTUP_TOOLCHAIN").env_remove("RUSTC_WRAPPER");
                cargo.env("RUSTC", "/usr/bin/rustc").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                // Building std is an unstable option of a stable compiler.
                cargo.env("RUSTC_BOOTSTRAP", "1");
                if small {
                    cargo.env("RUSTFLAGS", LEAN);
                }
                cargo.args(["build", "--target", TARGET, "-Zbuild-std=std,panic_abort"]);
                cargo
            }
        }
    }
}

/// Whether the active toolchain can do it: Ok says how, Err why not.
fn active(project: &Project) -> Result<&'static str, String> {
    if has_target() {
        return Ok("it has the target");
    }
    if which("rustup").is_none() {
        return Err(format!("the active Rust has no target {TARGET} and there is no rustup"));
    }
    let refused = refused_file(project);
    if let Ok(reason) = std::fs::read_to_string(&refused) {
        return Err(reason);
    }
    println!("asking rustup for the target {TARGET}");
    match within(RUSTUP_LIMIT, command("rustup").args(["target", "add", TARGET])) {
        Ok(()) if has_target() => Ok("rustup has added the target"),
        Ok(()) => Err(format!("rustup added {TARGET}, but to another toolchain than the active one")),
        Err(reason) => {
            let reason = format!("rustup could not add {TARGET} ({reason})");
            let _ = std::fs::create_dir_all(&project.target).and_then(|()| std::fs::write(&refused, &reason));
            Err(reason)
        }
    }
}

/// Whether the active toolchain has the source of std, or can get it.
fn std_source() -> bool {
    let there = || {
        output(command("rustc").args(["--print", "sysroot"]))
            .is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
    };
    let add = || within(RUSTUP_LIMIT, command("rustup").args(["component", "add", "rust-src"])).is_ok();
    there() || (which("rustup").is_some() && add() && there())
}

fn has_target() -> bool {
    output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

/// A refusal is kept, so that not every build waits for the same answer; `cargo xtask setup` asks again.
fn refused_file(project: &Project) -> PathBuf {
    project.target.join("rustup-target-refused.txt")
}

pub fn forget(project: &Project) {
    let _ = std::fs::remove_file(refused_file(project));
}

fn debian_std_is_there() -> bool {
    is_program(Path::new("/usr/bin/cargo"))
        && output(command("/usr/bin/rustc").args(["--print", "sysroot"]))
            .is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

fn debian_linker() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/bin")
        .ok()?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let version = path.file_name()?.to_str()?.strip_prefix("wasm-ld-")?.parse().ok()?;
            Some((version, path))
        })
        .collect();
    found.sort();
    found.pop().map(|(_, path)| path).or_else(|| which("wasm-ld"))
}

fn by_hand(refusal: &str) -> String {
    format!(
        "no Rust for WebAssembly: {refusal}. Do one of these by hand, then `cargo xtask setup`: \
         `rustup target add {TARGET}`, or as root `apt-get install {}`",
        DEBIAN_PACKAGES.join(" ")
    )
}
