//! A sign-in that leads to a page of ours, where a customer agrees to something or refuses, written as the authorization request that
//! the journey answers.

use super::AskedFor;
use crate::{Context, Failure};
use url::form_urlencoded::Serializer;
use vestibule_domain::{application::Platform, ids::AppId};
use vestibule_protocol::{
    authorization::{AuthorizationRequest, Prompt, ProvenRedirect, ResponseMode},
    parameters::{Limits, Parameters},
    redirect_uri::RedirectUri,
};

/// Who is to sign in, and where that leads.
#[derive(Clone, Copy, Debug)]
pub struct ToPage<'a> {
    /// The application for which it is asked.
    pub app_id: AppId,
    /// How the application is registered.
    pub platform: Platform,
    /// What it asks for: scopes separated by spaces.
    pub scope: &'a str,
    /// The path of the page to come back to, from the root of the origin.
    pub page: &'a str,
    /// Whether another sign-in is wanted than the one that there is.
    pub anew: bool,
}

impl ToPage<'_> {
    /// The request. Its answer is the page, and no code.
    pub fn asked_for(&self, cx: &Context) -> Result<AskedFor, Failure> {
        let malformed = || Failure::Malformed("request of a page");
        // Only a name: whoever has signed in is led to the page, at the origin that they came to.
        let named = format!("{}{}", cx.platform.settings.public_url, self.page);
        let redirect = ProvenRedirect {
            client_id: self.app_id.uuid().into(),
            redirect_uri: RedirectUri::parse(&named).map_err(|_| malformed())?,
            was_sent: true,
            state: None,
            response_mode: ResponseMode::Query,
        };
        let mut query = Serializer::new(String::new());
        query.append_pair("response_type", "code").append_pair("scope", self.scope);
        if self.anew {
            query.append_pair("prompt", Prompt::Login.as_str());
        }
        let parameters = Parameters::parse(query.finish().as_bytes(), Limits::PROTOCOL).map_err(|_| malformed())?;
        let request = AuthorizationRequest::parse(&parameters, redirect).map_err(|_| malformed())?;
        Ok(AskedFor {
            request,
            platform: self.platform,
            issuer: cx.issuer(),
            page: Some(self.page.to_owned()),
            name: None,
            told: None,
        })
    }
}
