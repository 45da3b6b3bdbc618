//! The authority that certificates are ordered from.

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use std::{net::SocketAddr, path::PathBuf};
use vestibule_domain::{outbound_url::OutboundUrl, secret::Secret, user::EmailAddress};
use vestibule_outbound::acme::ExternalAccount;

use super::values::Reader;

const PADDED_OR_NOT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, PADDED_OR_NOT);

/// The authority that certificates of tenants' hosts are ordered from, whose terms are agreed to.
#[derive(Clone, Debug)]
pub struct AcmeSettings {
    /// Its directory.
    pub directory_url: OutboundUrl,
    /// Addresses that it may write to.
    pub contact: Vec<String>,
    /// Further certificate authorities to trust for the directory, in PEM.
    pub authority: Option<PathBuf>,
    /// The account outside of ACME.
    pub external_account: Option<ExternalAccount>,
    /// The listener that answers by a page.
    pub http_listen: Option<SocketAddr>,
}

/// Reads the section.
pub(super) fn acme(reader: &mut Reader<'_>) -> Option<AcmeSettings> {
    let expected = "the https URL of a directory, such as https://acme-v02.api.letsencrypt.org/directory";
    let https = |text: &str| OutboundUrl::parse(text).ok().filter(|url| url.as_str().starts_with("https://"));
    let directory_url = reader.parsed("acme.directory_url", expected, https);
    let contact = reader.parsed("acme.contact", "mail addresses, separated by commas", addresses).unwrap_or_default();
    let agreed = reader.flag("acme.terms_of_service_agreed");
    let external_account = external_account(reader);
    let http_listen = reader.address("acme.http_listen");
    let authority = reader.path("acme.authority");
    let directory_url = directory_url?;
    if !agreed {
        reader.problems.push(format!(
            "acme.terms_of_service_agreed is not true: read the terms of service of {}, and set it when you agree.",
            directory_url.as_str()
        ));
    }
    Some(AcmeSettings { directory_url, contact, authority, external_account, http_listen })
}

fn addresses(text: &str) -> Option<Vec<String>> {
    text.split(',').map(|address| Some(EmailAddress::parse(address.trim()).ok()?.as_str().to_owned())).collect()
}

fn external_account(reader: &mut Reader<'_>) -> Option<ExternalAccount> {
    let id = reader.text("acme.external_account_id");
    let key = reader.parsed("acme.external_account_key", "a key in base64url", |text| {
        URL_SAFE.decode(text).ok().filter(|key| !key.is_empty()).map(Secret::new)
    });
    match (id, key) {
        (Some(id), Some(key)) => Some(ExternalAccount { id, key }),
        (None, None) => None,
        _ => {
            let problem = "acme.external_account_id and acme.external_account_key go together: set both, or neither";
            reader.problems.push(problem.to_owned());
            None
        }
    }
}
