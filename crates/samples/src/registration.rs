//! The URIs that each app's registration must hold, so that whoever registers them need not know the apps' routes.

use url::Url;

use crate::config::origin_of;

/// Where sign-in may send browsers of one app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Where authorization responses go (RFC 6749 §3.1.2). Shop's is of the single-page kind, Reader's of the web kind.
    pub redirect_uri: String,
    /// Where a browser comes back to after signing out (OpenID Connect RP-Initiated Logout 1.0 §3).
    pub post_logout_redirect_uri: String,
    /// What tells the app that the sign-in session has ended (OpenID Connect Front-Channel Logout 1.0 §2).
    pub front_channel_logout_uri: String,
}

impl Registration {
    /// The registration of the app that browsers reach at `base_url`; both apps keep their pages at the same paths.
    pub fn at(base_url: &Url) -> Self {
        let origin = origin_of(base_url);
        Self {
            redirect_uri: format!("{origin}{CALLBACK}"),
            post_logout_redirect_uri: format!("{origin}{SIGNED_OUT}"),
            front_channel_logout_uri: format!("{origin}{SIGNED_OUT_BY_PROVIDER}"),
        }
    }
}

/// The path of authorization responses.
pub(crate) const CALLBACK: &str = "/callback";
/// The path that sign-out leads back to.
pub(crate) const SIGNED_OUT: &str = "/signed-out";
/// The path that the sign-in page's hidden frame opens at sign-out.
pub(crate) const SIGNED_OUT_BY_PROVIDER: &str = "/signed-out-by-provider";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registration_keeps_the_origin_and_drops_the_rest_of_the_base_url() {
        let registration = Registration::at(&Url::parse("http://localhost:5001/ignored?x=1").unwrap());
        assert_eq!(registration.redirect_uri, "http://localhost:5001/callback");
        assert_eq!(registration.post_logout_redirect_uri, "http://localhost:5001/signed-out");
        assert_eq!(registration.front_channel_logout_uri, "http://localhost:5001/signed-out-by-provider");
    }
}
