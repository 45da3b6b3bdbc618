//! TXT records, by which the owner of a name says something about it.

use hickory_resolver::{
    Resolver, TokioResolver,
    config::{ConnectionConfig, NameServerConfig, ResolverConfig},
    net::{DnsError, NetError, runtime::TokioRuntimeProvider},
    proto::rr::{RData, RecordType},
};
use std::{net::SocketAddr, time::Duration};

/// How long a name server has to answer.
const TIMEOUT: Duration = Duration::from_secs(3);
/// How often a question is put.
const ATTEMPTS: usize = 2;
/// The longest name in letters, its final dot included (RFC 1035 §2.3.4).
const LONGEST_NAME: usize = 254;
/// The most records of a name that are looked at, and the longest of them, in bytes.
const MOST_RECORDS: usize = 50;
/// See [`MOST_RECORDS`].
const LONGEST_RECORD: usize = 512;

/// Looks TXT records up.
#[derive(Clone, Copy, Debug, Default)]
pub struct TxtRecords {
    server: Option<SocketAddr>,
}

/// Why records can't be had.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TxtError {
    /// The system names no usable name server.
    #[error("the system's name servers can't be read; set dns.server")]
    NoServer,
    /// No answer came, or a broken one.
    #[error("no name server answers")]
    Unanswered,
    /// The text is no name.
    #[error("this is too long for a DNS name")]
    BadName,
}

impl TxtRecords {
    /// Asks this name server, or those of the system.
    pub const fn new(server: Option<SocketAddr>) -> Self {
        Self { server }
    }

    /// The texts at a fully qualified name, each put together from its parts; none where there is no such name. Nothing is kept: who
    /// asks has just changed the records.
    ///
    /// # Errors
    /// When nobody can say.
    pub async fn of(self, name: &str) -> Result<Vec<String>, TxtError> {
        let name = if name.ends_with('.') { name.to_owned() } else { format!("{name}.") };
        if name.len() > LONGEST_NAME {
            return Err(TxtError::BadName);
        }
        let found = match self.resolver()?.lookup(name.as_str(), RecordType::TXT).await {
            Ok(found) => found,
            Err(NetError::Dns(DnsError::NoRecordsFound(_))) => return Ok(Vec::new()),
            Err(error) => {
                tracing::info!(%name, %error, "TXT records can't be looked up");
                return Err(TxtError::Unanswered);
            }
        };
        let texts = found.answers().iter().filter_map(|record| match &record.data {
            RData::TXT(text) => Some(text.txt_data.concat()),
            _ => None,
        });
        let texts = texts.filter(|text| text.len() <= LONGEST_RECORD).take(MOST_RECORDS);
        Ok(texts.filter_map(|text| String::from_utf8(text).ok()).collect())
    }

    fn resolver(self) -> Result<TokioResolver, TxtError> {
        let mut builder = match self.server {
            None => Resolver::builder_tokio().map_err(|_| TxtError::NoServer)?,
            Some(server) => {
                let at_port = |mut connection: ConnectionConfig| {
                    connection.port = server.port();
                    connection
                };
                let connections = vec![at_port(ConnectionConfig::udp()), at_port(ConnectionConfig::tcp())];
                let server = NameServerConfig::new(server.ip(), true, connections);
                let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                Resolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
        };
        let options = builder.options_mut();
        options.timeout = TIMEOUT;
        options.attempts = ATTEMPTS;
        options.cache_size = 0;
        builder.build().map_err(|_| TxtError::NoServer)
    }
}
