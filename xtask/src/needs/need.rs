//! One thing that the tests need, and how to tell whether it is here.

use crate::workspace::{on_path, output_of};
use std::path::{Path, PathBuf};

/// The oldest Node that the browser and client tests run on.
const OLDEST_NODE: u32 = 20;

/// Something that comes from the system's packages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Need {
    /// For the C parts of the cryptographic library, SQLite and the allocator.
    CCompiler,
    /// The real server, which the tests start on a private socket.
    PostgreSql,
    /// The browser of the end-to-end tests.
    Chromium,
    /// A font with Arabic letters, so that the Arabic pages are drawn as a customer sees them.
    ArabicFont,
    /// The runtime of the end-to-end tests.
    Node,
    /// Node's package client.
    Npm,
    /// For the Python packages of the tests, in an environment of their own.
    PythonVenv,
    /// Apache and its OpenID Connect module: a client of others, which the tests start on a port of its own.
    Apache,
    /// A certificate authority that speaks ACME, which the tests start on ports of its own.
    Pebble,
}

impl Need {
    /// Its name and, in brackets, what is wanted of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::CCompiler => "a C compiler",
            Self::PostgreSql => "the PostgreSQL server",
            Self::Chromium => "Chromium",
            Self::ArabicFont => "a font with Arabic letters",
            Self::Node => "Node 20 or newer",
            Self::Npm => "npm",
            Self::PythonVenv => "Python 3 with venv",
            Self::Apache => "Apache with mod_auth_openidc",
            Self::Pebble => "Pebble, the ACME test server",
        }
    }

    /// Debian's packages that bring it.
    pub(crate) const fn packages(self) -> &'static [&'static str] {
        match self {
            Self::CCompiler => &["gcc", "libc6-dev"],
            Self::PostgreSql => &["postgresql"],
            Self::Chromium => &["chromium"],
            Self::ArabicFont => &["fontconfig", "fonts-noto-core"],
            Self::Node => &["nodejs"],
            Self::Npm => &["npm"],
            Self::PythonVenv => &["python3", "python3-venv"],
            // Not `apache2`, which would put a service on port 80.
            Self::Apache => &["apache2-bin", "libapache2-mod-auth-openidc"],
            Self::Pebble => &["pebble"],
        }
    }

    /// What to say when the system's packages don't bring it.
    pub(crate) const fn elsewhere(self) -> Option<&'static str> {
        match self {
            Self::Node => Some("where the system's package is older: https://nodejs.org/en/download"),
            _ => None,
        }
    }

    /// Whether it is here.
    pub(crate) fn is_met(self) -> bool {
        match self {
            Self::CCompiler => on_path("cc").is_some(),
            Self::PostgreSql => postgresql().is_some(),
            Self::Chromium => {
                ["chromium", "chromium-browser", "google-chrome"].iter().any(|name| on_path(name).is_some())
            }
            Self::ArabicFont => output_of("fc-list", &[":lang=ar", "family"]).is_some_and(|fonts| !fonts.is_empty()),
            Self::Node => output_of("node", &["--version"])
                .and_then(|text| major(&text))
                .is_some_and(|version| version >= OLDEST_NODE),
            Self::Npm => on_path("npm").is_some(),
            Self::Pebble => on_path("pebble").is_some(),
            Self::PythonVenv => output_of("python3", &["-c", "import venv, ensurepip"]).is_some(),
            Self::Apache => ["/usr/sbin/apache2", "/usr/lib/apache2/modules/mod_auth_openidc.so"]
                .iter()
                .all(|file| Path::new(file).is_file()),
        }
    }
}

/// The newest PostgreSQL that Debian's packages have put here.
fn postgresql() -> Option<PathBuf> {
    newest_version(Path::new("/usr/lib/postgresql"))
        .filter(|directory| ["initdb", "postgres"].iter().all(|program| directory.join("bin").join(program).is_file()))
}

/// The sub-directory with the highest number for a name.
fn newest_version(directory: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(directory).ok()?.flatten();
    let numbered = versions.filter_map(|entry| Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path())));
    numbered.max_by_key(|(version, _)| *version).map(|(_, path)| path)
}

/// The major version of `v20.1.2`.
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_what_node_prints() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("8.1"), Some(8));
        assert_eq!(major("not a version"), None);
    }

    #[test]
    fn the_newest_version_is_by_number_not_by_letter() {
        let directory = std::env::temp_dir().join(format!("vestibule-xtask-{}", std::process::id()));
        for version in ["9", "15", "common"] {
            std::fs::create_dir_all(directory.join(version)).unwrap();
        }
        assert_eq!(newest_version(&directory), Some(directory.join("15")));
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
