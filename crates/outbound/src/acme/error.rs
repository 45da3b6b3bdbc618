//! Why there is no certificate.

use super::{ChallengeKind, http::HttpProblem};
use instant_acme::{Error, Problem};
use std::time::Duration;

/// The longest text of an authority that is taken over, in characters.
const LONGEST_DETAIL: usize = 400;
/// How its problems begin (RFC 8555 §6.7).
const PREFIX: &str = "urn:ietf:params:acme:error:";

/// Why there is no certificate.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AcmeError {
    /// The authority refuses, or could not see that the host is ours.
    #[error("the authority says: {detail} ({kind})")]
    Refused {
        /// What it calls the problem, such as `connection` (RFC 8555 §6.7).
        kind: String,
        /// What it says for people, without control characters and shortened.
        detail: String,
        /// How long it wants to be left alone.
        retry_after: Option<Duration>,
    },
    /// It does not offer the way by which hosts are shown here.
    #[error("the authority does not offer {}", .0.as_str())]
    NotOffered(ChallengeKind),
    /// It can't be reached, or its certificate is not trusted.
    #[error("the authority can't be reached, or its certificate is not trusted")]
    Unreachable,
    /// It is at work for longer than anybody waits.
    #[error("the authority takes too long")]
    TooSlow,
    /// It does not speak ACME as it should.
    #[error("the authority's answer can't be read")]
    Malformed,
    /// The key of the account or of the certificate can't be made or used.
    #[error("a private key can't be made or used")]
    Key,
}

impl AcmeError {
    /// What the operator may do about it, where something is known to help.
    pub fn advice(&self) -> Option<&'static str> {
        let kind = match self {
            Self::Refused { kind, .. } => kind.as_str(),
            Self::NotOffered(ChallengeKind::TlsAlpn01) => {
                return Some("set acme.http_listen, so that it can use http-01");
            }
            Self::NotOffered(ChallengeKind::Http01) => {
                return Some("remove acme.http_listen, so that it can use tls-alpn-01");
            }
            Self::Unreachable => return Some("check acme.directory_url, acme.authority and this machine's way out"),
            Self::TooSlow | Self::Malformed | Self::Key => return None,
        };
        Some(match kind {
            "connection" => {
                "the authority reaches the host on port 443, or on port 80 with acme.http_listen: point its DNS name at the \
                 server and let those connections through to it"
            }
            "dns" => "the host's DNS name has to lead to the server, for the whole internet, with DNSSEC in order",
            "unauthorized" | "incorrectResponse" | "tls" => {
                "something else answers for the host: its DNS name has to lead to this server alone, and nothing before it may \
                 end TLS"
            }
            "caa" => "the domain's CAA records admit other authorities only: add this one",
            "rateLimited" => "nothing: it is tried again when the authority allows",
            "rejectedIdentifier" => "the authority issues nothing for this name: set a certificate of another one",
            "externalAccountRequired" => "set acme.external_account_id and acme.external_account_key",
            "userActionRequired" => "the authority has new terms of service: accept them there",
            "accountDoesNotExist" => "the authority has forgotten the account: ask it to restore it",
            "invalidContact" | "unsupportedContact" => "check acme.contact",
            _ => return None,
        })
    }

    /// How long the authority wants to be left alone, if it has said so.
    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Refused { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// The same, for what the client itself says.
    pub(super) fn of(error: Error, retry_after: Option<Duration>) -> Self {
        match error {
            Error::Api(problem) => Self::of_problem(&problem, retry_after),
            Error::Timeout(_) => Self::TooSlow,
            Error::Crypto | Error::KeyRejected => Self::Key,
            Error::Other(other) => match other.downcast_ref::<HttpProblem>() {
                Some(HttpProblem::Unreachable) => Self::Unreachable,
                Some(HttpProblem::TimedOut) => Self::TooSlow,
                Some(HttpProblem::TooLarge) | None => Self::Malformed,
            },
            _ => Self::Malformed,
        }
    }

    /// The same, for a problem document (RFC 7807).
    pub(super) fn of_problem(problem: &Problem, retry_after: Option<Duration>) -> Self {
        let kind = problem.r#type.as_deref().unwrap_or_default();
        let kind = kind.strip_prefix(PREFIX).unwrap_or(kind);
        let known = !kind.is_empty() && kind.len() <= 40 && kind.bytes().all(|byte| byte.is_ascii_alphabetic());
        let subproblems = problem.subproblems.iter().filter_map(|problem| problem.detail.as_deref());
        let details: Vec<&str> = problem.detail.as_deref().into_iter().chain(subproblems).collect();
        Self::Refused {
            kind: if known { kind.to_owned() } else { "unknown".to_owned() },
            detail: printable(&details.join("; ")),
            retry_after,
        }
    }
}

fn printable(text: &str) -> String {
    let text = text.chars().take(LONGEST_DETAIL);
    text.map(|character| if character.is_control() { ' ' } else { character }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(kind: &str, detail: &str) -> AcmeError {
        let document = serde_json::json!({ "type": kind, "detail": detail }).to_string();
        AcmeError::of(Error::Api(serde_json::from_str(&document).unwrap()), None)
    }

    #[test]
    fn what_an_authority_says_is_repeated_short_and_on_one_line() {
        let told = problem("urn:ietf:params:acme:error:dns", "no such\nname\u{7}").to_string();
        assert_eq!(told, "the authority says: no such name  (dns)");
        let long = problem("urn:ietf:params:acme:error:dns", &"x".repeat(10_000)).to_string();
        assert!(long.len() < 500, "{}", long.len());
        let told = problem("javascript:alert(1)", "").to_string();
        assert_eq!(told, "the authority says:  (unknown)");
    }

    #[test]
    fn what_helps_is_said_of_every_problem_with_a_remedy() {
        let of = |kind: &str| problem(&format!("{PREFIX}{kind}"), "").advice();
        for kind in ["connection", "dns", "unauthorized", "tls", "caa", "externalAccountRequired", "invalidContact"] {
            assert!(of(kind).is_some(), "{kind}");
        }
        assert_eq!(of("malformed"), None);
    }
}
