//! How much an application may have of what is looked through for each request of it.

use super::Application;

/// The most federated identity credentials, as in Entra.
pub const MOST_FEDERATED_CREDENTIALS: usize = 20;
/// The most certificates whose keys sign assertions.
pub const MOST_KEY_CREDENTIALS: usize = 50;
/// The most client secrets: each is compared with what is presented.
pub const MOST_SECRETS: usize = 50;
/// The most redirect URIs, of all platforms together, as in Entra.
pub const MOST_REDIRECT_URIS: usize = 256;

/// An application has too many of something.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("an application has at most {most} of {member}")]
pub struct Exceeded {
    /// The member, as it is written in files.
    pub member: &'static str,
    /// How many there may be.
    pub most: usize,
}

impl Application {
    /// Whether there is no more of anything than there may be.
    ///
    /// # Errors
    /// The first member that has too many.
    pub fn check_limits(&self) -> Result<(), Exceeded> {
        let counted = [
            ("federatedIdentityCredentials", self.federated_identity_credentials.len(), MOST_FEDERATED_CREDENTIALS),
            ("keyCredentials", self.key_credentials.len(), MOST_KEY_CREDENTIALS),
            ("secrets", self.secrets.len(), MOST_SECRETS),
            ("redirectUris", self.redirect_uris.iter().count(), MOST_REDIRECT_URIS),
        ];
        match counted.into_iter().find(|(_, count, most)| count > most) {
            Some((member, _, most)) => Err(Exceeded { member, most }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        application::{ClientSecret, FederatedIdentityCredential, FederatedIssuer},
        randomness::Randomness,
    };

    struct Zeros;

    impl Randomness for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn one_more_than_there_may_be_is_refused_by_its_name() {
        let mut application = Application::new("Reader", &Zeros);
        let credential = FederatedIdentityCredential {
            name: "one".to_owned(),
            issuer: FederatedIssuer::parse("https://issuer.example").unwrap(),
            subject: "workload".to_owned(),
            audiences: Vec::new(),
            description: None,
        };
        application.federated_identity_credentials = vec![credential.clone(); MOST_FEDERATED_CREDENTIALS];
        application.secrets = vec![ClientSecret::new("one", "a-secret-0123456789", None); MOST_SECRETS];
        assert_eq!(application.check_limits(), Ok(()));
        application.federated_identity_credentials.push(credential);
        let exceeded = Exceeded { member: "federatedIdentityCredentials", most: 20 };
        assert_eq!(application.check_limits(), Err(exceeded));
        assert_eq!(exceeded.to_string(), "an application has at most 20 of federatedIdentityCredentials");
        application.federated_identity_credentials.clear();
        application.secrets.push(ClientSecret::new("two", "a-secret-0123456789", None));
        assert_eq!(application.check_limits().map_err(|exceeded| exceeded.member), Err("secrets"));
    }
}
