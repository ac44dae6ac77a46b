//! Debian's packages, where this machine has apt and we may use it.

use crate::process::{command, output, run, which};
use anyhow::{Result, bail};

/// Installs packages, or says how a person does.
pub fn install(packages: &[&str], what_for: &str) -> Result<()> {
    let by_hand = format!("apt-get update && apt-get install {}", packages.join(" "));
    if which("apt-get").is_none() {
        bail!(
            "{what_for} is missing and this is no Debian-like machine; install what Debian calls {}",
            packages.join(", ")
        );
    }
    if output(command("id").arg("-u")).as_deref() != Some("0") {
        bail!("{what_for} is missing; install it as root: {by_hand}");
    }
    println!("installing {what_for}: {}", packages.join(" "));
    let apt = || {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").stdin(std::process::Stdio::null());
        apt.args(["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]);
        apt
    };
    let hint = format!("See apt's message above, then run by hand: {by_hand}");
    run(apt().arg("update"), &hint)?;
    run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages), &hint)
}
