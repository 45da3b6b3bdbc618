//! The messages: who sends each, how it is read, and against which limits it counts.

use super::act::Message;
use crate::oidc::{ClientEndpoint, ClientMessage};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    client_authentication::ClientAuthentication,
    errors::OAuthError,
    native::{
        ChallengeRequest, ContinuingRequest, Initiation, RegistrationChallengeRequest, RegistrationContinueRequest,
        ResetContinueRequest, SignUpContinueRequest, SignUpStartRequest, SubmitPasswordRequest,
    },
    parameters::Parameters,
};

/// Whoever is named may turn out to have an account: few of these from one address.
const NAMING: ClientEndpoint = ClientEndpoint { limit: Endpoint::NativeStart, for_pages: true };
/// Every other step: what hashes passwords and sends mail, as the forms of the pages do.
const STEP: ClientEndpoint = ClientEndpoint { limit: Endpoint::Form, for_pages: true };

macro_rules! messages {
    ($($message:ty: $endpoint:ident),+ $(,)?) => {
        $(impl ClientMessage for $message {
            fn client(&self) -> &ClientAuthentication {
                &self.client
            }
        }

        impl Message for $message {
            const ENDPOINT: ClientEndpoint = $endpoint;

            fn read(form: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
                Self::parse(form, authorization)
            }
        })+
    };
}

messages!(
    Initiation: NAMING,
    ChallengeRequest: STEP,
    ContinuingRequest: STEP,
    SignUpStartRequest: NAMING,
    SignUpContinueRequest: STEP,
    ResetContinueRequest: STEP,
    SubmitPasswordRequest: STEP,
    RegistrationChallengeRequest: STEP,
    RegistrationContinueRequest: STEP,
);
