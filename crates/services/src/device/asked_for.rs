//! What a device asks for, as the authorization request that a sign-in journey answers. Its answer is a page of ours, where the
//! owner agrees or refuses.

use crate::{Context, Failure, journeys::AskedFor};
use url::form_urlencoded::Serializer;
use vestibule_domain::token::DeviceAuthorization;
use vestibule_protocol::{
    authorization::{AuthorizationRequest, Prompt, ProvenRedirect, ResponseMode},
    parameters::{Limits, Parameters},
    redirect_uri::RedirectUri,
};

/// The request of a device. `page` is the path of the page to come back to, from the root of the origin; `anew` asks for
/// another sign-in than the one that there is.
pub fn asked_for(cx: &Context, device: &DeviceAuthorization, page: &str, anew: bool) -> Result<AskedFor, Failure> {
    let malformed = || Failure::Malformed("device authorization");
    // Only a name: whoever has signed in is led to `page`, at the origin that they came to.
    let named = format!("{}{page}", cx.platform.settings.public_url);
    let redirect_uri = RedirectUri::parse(&named).map_err(|_| malformed())?;
    let redirect = ProvenRedirect {
        client_id: device.app_id.uuid(),
        redirect_uri,
        was_sent: false,
        state: None,
        response_mode: ResponseMode::Query,
    };
    let mut query = Serializer::new(String::new());
    query.append_pair("response_type", "code").append_pair("scope", &device.scope);
    if anew {
        query.append_pair("prompt", Prompt::Login.as_str());
    }
    let parameters = Parameters::parse(query.finish().as_bytes(), Limits::PROTOCOL).map_err(|_| malformed())?;
    let request = AuthorizationRequest::parse(&parameters, redirect).map_err(|_| malformed())?;
    Ok(AskedFor { request, platform: device.platform, issuer: cx.issuer(), page: Some(page.to_owned()) })
}
