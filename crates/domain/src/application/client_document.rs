//! A client that is registered nowhere: a document describes it, whose address is its client id
//! (draft-ietf-oauth-client-id-metadata-document).

use super::{Application, ClientPages, UnusableMember};
use crate::ids::{AppId, ApplicationId, ServicePrincipalId};
use vestibule_protocol::{
    client_id::{ClientId, ClientIdUrl},
    redirect_uri::RedirectUri,
    registration::{ClientMetadata, RegisteredMethod},
};

/// What makes an application one that a document describes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClientDocument {
    /// Its address.
    pub url: ClientIdUrl,
    /// How old a sign-in may be where a request does not say, in seconds.
    pub default_max_age: Option<u32>,
    /// Where people can read about the client.
    pub pages: ClientPages,
}

impl Application {
    /// The application of a document. It is never stored, and nobody vouches for it.
    ///
    /// # Errors
    /// The member of the document that can't be kept.
    pub fn of_document(url: ClientIdUrl, metadata: &ClientMetadata) -> Result<Self, UnusableMember> {
        let id = url.uuid();
        let (object, principal) = (ApplicationId::from_uuid(id), ServicePrincipalId::from_uuid(id));
        let mut application = Self::identified("", object, AppId::from_uuid(id), principal);
        application.describe(metadata)?;
        if metadata.client_name.is_none() {
            url.host().clone_into(&mut application.display_name);
        }
        if metadata.token_endpoint_auth_method == RegisteredMethod::None {
            // Nothing tells a page from a server that keeps no secret: both redeem their codes.
            let uris = std::mem::take(&mut application.redirect_uris);
            let uris: Vec<RedirectUri> = uris.iter().map(|(_, uri)| uri.clone()).collect();
            application.redirect_uris.public_client = uris;
        }
        // Sign-outs call nobody whom no administrator knows.
        application.front_channel_logout_uri = None;
        application.back_channel_logout = None;
        // Nor does an authorization request.
        application.request_object.uris.clear();
        let pages = ClientPages::of(metadata);
        application.document = Some(Box::new(ClientDocument { url, default_max_age: metadata.default_max_age, pages }));
        Ok(application)
    }

    /// The client id as the client writes it.
    pub fn client_id(&self) -> ClientId {
        match &self.document {
            None => ClientId::Registered(self.app_id.uuid()),
            Some(document) => ClientId::Document(Box::new(document.url.clone())),
        }
    }

    /// How old a sign-in may be where a request does not say, in seconds, if its client has said so.
    pub fn default_max_age(&self) -> Option<u32> {
        match (&self.registration, &self.document) {
            (Some(registration), _) => registration.default_max_age,
            (None, Some(document)) => document.default_max_age,
            (None, None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn application(document: &serde_json::Value) -> Application {
        let url = ClientIdUrl::parse(document["client_id"].as_str().unwrap()).unwrap();
        let metadata = ClientMetadata::parse_document(document.to_string().as_bytes(), &url).unwrap();
        Application::of_document(url, &metadata).unwrap()
    }

    #[test]
    fn a_client_is_known_by_its_address_and_vouched_for_by_nobody() {
        let document = json!({
            "client_id": "https://agent.example/client.json", "redirect_uris": ["https://agent.example/callback"],
            "frontchannel_logout_uri": "https://agent.example/bye", "backchannel_logout_uri": "https://agent.example/back",
            "default_max_age": 60,
        });
        let application = application(&document);
        assert_eq!(application.client_id().to_string(), "https://agent.example/client.json");
        assert_eq!(application.app_id, AppId::from(&application.client_id()));
        assert_eq!((application.display_name.as_str(), application.default_max_age()), ("agent.example", Some(60)));
        assert!(!application.is_vouched_for() && !application.was_let_in());
        assert!(application.front_channel_logout_uri.is_none() && application.back_channel_logout.is_none());
        assert!(application.redirect_uris.spa.is_empty() && application.redirect_uris.public_client.len() == 1);
    }

    #[test]
    fn what_is_stored_describes_no_document() {
        let document = json!({
            "client_id": "https://agent.example/client.json", "redirect_uris": ["http://127.0.0.1/callback"],
        });
        let stored = serde_json::to_value(application(&document)).unwrap();
        assert!(stored.get("document").is_none());
        assert!(serde_json::from_value::<Application>(stored).unwrap().document.is_none());
    }
}
