//! Who sends each message.

use crate::oidc::ClientMessage;
use vestibule_protocol::{
    client_authentication::ClientAuthentication,
    native::{
        ChallengeRequest, ContinuingRequest, Initiation, RegistrationChallengeRequest, RegistrationContinueRequest,
        ResetContinueRequest, SignUpContinueRequest, SignUpStartRequest, SubmitPasswordRequest,
    },
};

macro_rules! sent_by_client {
    ($($message:ty),+ $(,)?) => {
        $(impl ClientMessage for $message {
            fn client(&self) -> &ClientAuthentication {
                &self.client
            }
        })+
    };
}

sent_by_client!(
    Initiation,
    ChallengeRequest,
    ContinuingRequest,
    SignUpStartRequest,
    SignUpContinueRequest,
    ResetContinueRequest,
    SubmitPasswordRequest,
    RegistrationChallengeRequest,
    RegistrationContinueRequest,
);
