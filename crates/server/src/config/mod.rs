//! Configuration: a TOML file, overridden by the environment, overridden by flags.
//!
//! One table, [`KEYS`], names every key with its default and its meaning; the file's reader, the environment's names,
//! `--print-config` and the reference page all follow it. To add a key: one row there, one field in `settings.rs`, read in `reading.rs`.

mod acme;
mod keys;
mod reading;
mod reference;
mod refusals;
mod settings;
mod sources;
mod suggestion;
#[cfg(test)]
mod tests;
mod values;

pub use acme::AcmeSettings;
pub use keys::{KEYS, Key, Kind};
pub use reference::reference;
pub use refusals::refuse_half_configured;
pub use settings::{
    AdminSettings, ConnectionSettings, LogFormat, LogSettings, MailSettings, MailTls, MtlsSettings, OutboundSettings,
    PasswordSettings, Settings, StorePlace, TlsFiles, TokenSettings,
};
pub use sources::{Sources, environment};
pub use suggestion::nearest;
pub use values::{ConfigError, Mode, Origin, Values};
