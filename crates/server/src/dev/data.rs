//! The data directory of `dev`: store, master key, certificates, and what was made up at the first start.

use serde::{Deserialize, Serialize};
use std::{
    io,
    path::{Path, PathBuf},
};
use vestibule_domain::{
    ids::{AppId, TenantId},
    randomness::{Randomness, random_bytes},
    secret::Secret,
};

use crate::private_file;

const STORE_FILE: &str = "vestibule.db";
const MASTER_KEY_FILE: &str = "master.key";
const SAMPLE_FILE: &str = "dev.json";
const URL_FILE: &str = "public_url";
/// Keeps the directory out of version control, wherever it is made.
const GITIGNORE: &str = ".gitignore";

/// Why the data directory can't be used.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// A file can't be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// The file of made-up ids and secrets does not read.
    #[error("{path} does not read ({error}): delete the data directory to start afresh")]
    Broken {
        /// The file.
        path: String,
        /// What is wrong with it.
        error: serde_json::Error,
    },
}

/// A data directory; or none, when everything goes with the process.
#[derive(Clone, Debug)]
pub struct DataDirectory(Option<PathBuf>);

impl DataDirectory {
    /// Opens a data directory, which is made where it is missing.
    pub fn open(path: &Path) -> Result<Self, DataError> {
        let directory = Self(Some(path.to_owned()));
        private_file::create_directory(path)
            .and_then(|()| {
                let ignore = path.join(GITIGNORE);
                if ignore.exists() { Ok(()) } else { private_file::write(&ignore, b"*\n") }
            })
            .map_err(|error| DataError::File { path: path.display().to_string(), error })?;
        Ok(directory)
    }

    /// None at all.
    pub const fn ephemeral() -> Self {
        Self(None)
    }

    /// Its path.
    pub fn path(&self) -> Option<&Path> {
        self.0.as_deref()
    }

    /// Where the embedded store is.
    pub fn store_file(&self) -> Option<PathBuf> {
        self.0.as_ref().map(|path| path.join(STORE_FILE))
    }

    /// The master key in hexadecimal, made at the first start.
    pub fn master_key(&self, randomness: &dyn Randomness) -> Result<Secret<String>, DataError> {
        self.kept(MASTER_KEY_FILE, || hexadecimal(&random_bytes::<32>(randomness)))
            .map(|text| Secret::new(text.trim().to_owned()))
    }

    /// The master key, if there is one yet.
    pub fn stored_master_key(&self) -> Result<Option<Secret<String>>, DataError> {
        let Some(path) = self.0.as_ref().map(|directory| directory.join(MASTER_KEY_FILE)) else { return Ok(None) };
        let text = private_file::read_if_there(&path)
            .map_err(|error| DataError::File { path: path.display().to_string(), error })?;
        Ok(text.map(|text| Secret::new(text.trim().to_owned())))
    }

    /// Keeps the origin under which the server is reached, for commands that print addresses.
    pub fn keep_public_url(&self, url: &str) -> Result<(), DataError> {
        let Some(path) = self.0.as_ref().map(|directory| directory.join(URL_FILE)) else { return Ok(()) };
        private_file::write(&path, url.as_bytes())
            .map_err(|error| DataError::File { path: path.display().to_string(), error })
    }

    /// The origin under which the server was reached when it last ran; `None` where it never did.
    pub fn public_url(&self) -> Result<Option<String>, DataError> {
        let Some(path) = self.0.as_ref().map(|directory| directory.join(URL_FILE)) else { return Ok(None) };
        private_file::read_if_there(&path).map_err(|error| DataError::File { path: path.display().to_string(), error })
    }

    /// The sample's ids and secrets, made at the first start.
    pub fn sample(&self, randomness: &dyn Randomness) -> Result<SampleSecrets, DataError> {
        let text = self.kept(SAMPLE_FILE, || SampleSecrets::made_up(randomness).to_json())?;
        SampleSecrets::from_json(&text).map_err(|error| DataError::Broken { path: self.shown(SAMPLE_FILE), error })
    }

    /// The text of a file; what `make` gives is written first where there is none.
    fn kept(&self, name: &str, make: impl FnOnce() -> String) -> Result<String, DataError> {
        let Some(directory) = &self.0 else { return Ok(make()) };
        let path = directory.join(name);
        let failed = |error| DataError::File { path: path.display().to_string(), error };
        if let Some(text) = private_file::read_if_there(&path).map_err(failed)? {
            return Ok(text);
        }
        let text = make();
        private_file::write(&path, text.as_bytes()).map_err(failed)?;
        Ok(text)
    }

    fn shown(&self, name: &str) -> String {
        self.0.as_ref().map_or_else(|| name.to_owned(), |path| path.join(name).display().to_string())
    }
}

/// The ids and secrets of the sample, the same at every start of one data directory.
#[derive(Clone, Debug)]
pub struct SampleSecrets {
    /// The sample tenant.
    pub tenant: TenantId,
    /// Shop's client id.
    pub shop: AppId,
    /// Reader's client id.
    pub reader: AppId,
    /// Reader's client secret.
    pub reader_secret: Secret<String>,
    /// The daemon's client id.
    pub daemon: AppId,
    /// The daemon's client secret.
    pub daemon_secret: Secret<String>,
    /// The control tenant.
    pub control_tenant: TenantId,
    /// The management client's id.
    pub management_client: AppId,
    /// The management client's secret.
    pub management_secret: Secret<String>,
}

/// The file's form. Secrets stand in it in clear: it is private, and development only.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Kept {
    tenant: TenantId,
    shop: AppId,
    reader: AppId,
    reader_secret: String,
    daemon: AppId,
    daemon_secret: String,
    control_tenant: TenantId,
    management_client: AppId,
    management_secret: String,
}

impl SampleSecrets {
    fn made_up(randomness: &dyn Randomness) -> Self {
        let secret = || Secret::new(hexadecimal(&random_bytes::<24>(randomness)));
        Self {
            tenant: TenantId::random(randomness),
            shop: AppId::random(randomness),
            reader: AppId::random(randomness),
            reader_secret: secret(),
            daemon: AppId::random(randomness),
            daemon_secret: secret(),
            control_tenant: TenantId::random(randomness),
            management_client: AppId::random(randomness),
            management_secret: secret(),
        }
    }

    fn to_json(&self) -> String {
        let kept = Kept {
            tenant: self.tenant,
            shop: self.shop,
            reader: self.reader,
            reader_secret: self.reader_secret.reveal().clone(),
            daemon: self.daemon,
            daemon_secret: self.daemon_secret.reveal().clone(),
            control_tenant: self.control_tenant,
            management_client: self.management_client,
            management_secret: self.management_secret.reveal().clone(),
        };
        // A struct of text and ids always serialises.
        serde_json::to_string_pretty(&kept).unwrap_or_default()
    }

    fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        let kept: Kept = serde_json::from_str(text)?;
        Ok(Self {
            tenant: kept.tenant,
            shop: kept.shop,
            reader: kept.reader,
            reader_secret: Secret::new(kept.reader_secret),
            daemon: kept.daemon,
            daemon_secret: Secret::new(kept.daemon_secret),
            control_tenant: kept.control_tenant,
            management_client: kept.management_client,
            management_secret: Secret::new(kept.management_secret),
        })
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        use std::fmt::Write;
        // Writing to a String can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandomness;
    use std::os::unix::fs::PermissionsExt;
    use vestibule_domain::keys::MasterKey;

    #[test]
    fn a_second_start_finds_what_the_first_made() {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("data");
        let randomness = SystemRandomness::default();
        let first = DataDirectory::open(&path).unwrap();
        let (key, sample) = (first.master_key(&randomness).unwrap(), first.sample(&randomness).unwrap());
        let second = DataDirectory::open(&path).unwrap();
        assert_eq!(second.master_key(&randomness).unwrap(), key);
        assert_eq!(second.sample(&randomness).unwrap().to_json(), sample.to_json());
        assert_eq!(second.public_url().unwrap(), None);
        first.keep_public_url("http://localhost:8080").unwrap();
        assert_eq!(second.public_url().unwrap().as_deref(), Some("http://localhost:8080"));
        assert!(MasterKey::parse(key.reveal().as_bytes()).is_ok());
        for name in [MASTER_KEY_FILE, SAMPLE_FILE] {
            assert_eq!(std::fs::metadata(path.join(name)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn without_a_directory_everything_is_new() {
        let randomness = SystemRandomness::default();
        let none = DataDirectory::ephemeral();
        assert_ne!(none.master_key(&randomness).unwrap(), none.master_key(&randomness).unwrap());
        assert_eq!(none.store_file(), None);
    }

    #[test]
    fn a_broken_file_is_named() {
        let temporary = tempfile::tempdir().unwrap();
        let data = DataDirectory::open(temporary.path()).unwrap();
        std::fs::write(temporary.path().join(SAMPLE_FILE), "{}").unwrap();
        let problem = data.sample(&SystemRandomness::default()).unwrap_err().to_string();
        assert!(problem.contains(SAMPLE_FILE) && problem.contains("start afresh"), "{problem}");
    }
}
