//! Other engines than Chromium for the tests: Debian's Firefox, and WebKit as GTK has it. Without one the rest is still worth testing.

use super::apt;
use crate::process::which;

struct Engine {
    name: &'static str,
    /// Programs that make it up; one name of each will do.
    programs: &'static [&'static [&'static str]],
    /// Debian's packages that bring them.
    packages: &'static [&'static str],
}

const ENGINES: [Engine; 2] = [
    Engine { name: "Firefox", programs: &[&["firefox-esr", "firefox"], &["Xvfb"]], packages: &["firefox-esr", "xvfb"] },
    Engine {
        name: "WebKitGTK",
        programs: &[&["WebKitWebDriver"], &["Xvfb"]],
        packages: &["webkit2gtk-driver", "xvfb"],
    },
];

/// Finds or installs each, and says in a line which way it went.
pub fn find_or_install() {
    for engine in &ENGINES {
        let lacking = || engine.programs.iter().find(|names| names.iter().all(|name| which(name).is_none()));
        let way = if lacking().is_none() {
            "found".to_owned()
        } else {
            match apt::install(engine.packages, engine.name) {
                Ok(()) => match lacking() {
                    None => "installed".to_owned(),
                    Some(names) => format!("left out: it was installed, but {} is not on PATH", names.join(" or ")),
                },
                Err(reason) => format!("left out: {reason:#}"),
            }
        };
        println!("{}: {way}", engine.name);
    }
}
