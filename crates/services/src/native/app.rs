//! Which app asks, and whether this API is open to it.

use super::Stopped;
use crate::{
    Context,
    client_authentication::{AuthenticatedClient, authenticate},
    grants::{Caller, TokenRefusal},
    journeys::{Passage, ToPage},
};
use std::sync::Arc;
use vestibule_domain::{
    application::{Application, Platform},
    flow::{Journey, UserFlow},
    user::Contact,
};
use vestibule_protocol::{
    client_authentication::ClientAuthentication, errors::OAuthError, scope::OPENID, token::ClientCredential,
};

/// An app that may ask, with the flow that its people go through.
pub(super) struct App {
    pub(super) client: AuthenticatedClient,
    pub(super) flow: Arc<UserFlow>,
    /// Pages refresh as pages do, and everything else as an installed app.
    pub(super) platform: Platform,
}

impl App {
    /// Admits a public client that is registered for it.
    pub(super) async fn admit(
        cx: &Context,
        presented: &ClientAuthentication,
        caller: &Caller,
    ) -> Result<Self, Stopped> {
        let client = match authenticate(cx, presented, caller).await {
            Ok(client) => client,
            // The word of these endpoints for a client that there is not.
            Err(TokenRefusal::Refused(error)) if error == OAuthError::unknown_client_at_token_endpoint() => {
                return Err(OAuthError::unknown_client().into());
            }
            Err(refusal) => return Err(refusal.into()),
        };
        check(&client)?;
        let Some(flow) = cx.tenant.flow_of(&client.application).map(Arc::clone) else {
            return Err(Stopped::Redirect("The application has no user flow."));
        };
        let platform = if caller.cross_origin { Platform::Spa } else { Platform::PublicClient };
        Ok(Self { client, flow, platform })
    }

    /// The application.
    pub(super) fn application(&self) -> &Application {
        &self.client.application
    }

    /// Whether a new account that begins with this has a password.
    pub(super) fn takes_password(&self, contact: &Contact) -> bool {
        self.flow.gives_password_to(contact)
    }

    /// Whether the app is told as little as the pages tell of who has an account.
    pub(super) fn hides_accounts(&self) -> bool {
        self.application().native_authentication_hides_accounts
    }

    /// A journey as the use cases behind the pages take it: it leads to no page, but to the next step, which gives tokens.
    pub(super) fn passage(&self, cx: &Context, journey: &Journey) -> Result<Passage, Stopped> {
        let to_tokens = ToPage {
            app_id: self.application().app_id,
            platform: self.platform,
            scope: OPENID,
            page: &format!("/{}/oauth2/v2.0/token", cx.tenant.id()),
            anew: true,
        };
        Ok(Passage::new(journey.clone(), to_tokens.asked_for(cx)?))
    }
}

fn check(client: &AuthenticatedClient) -> Result<(), OAuthError> {
    let application = &client.application;
    if !application.native_authentication || !application.is_vouched_for() {
        return Err(OAuthError::native_authentication_disabled());
    }
    if client.credential != ClientCredential::None {
        return Err(OAuthError::credential_of_public_client());
    }
    // Whoever must prove itself as a server is no app in people's hands.
    if application.is_fallback_public_client { Ok(()) } else { Err(OAuthError::missing_client_credential()) }
}
