//! What an app is answered.

use crate::secret::Secret;
use serde::{Serialize, Serializer};

/// Where a code was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChallengeChannel {
    /// A mailbox.
    Email,
    /// A phone.
    Sms,
}

/// The next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContinuationResponse {
    /// It.
    #[serde(serialize_with = "revealed")]
    pub continuation_token: Secret<String>,
}

/// What the app asks its person for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "challenge_type", rename_all = "lowercase")]
pub enum ChallengeResponse {
    /// The code that was sent.
    Oob {
        /// The step.
        #[serde(serialize_with = "revealed")]
        continuation_token: Secret<String>,
        /// After how many seconds another code may be asked for.
        interval: u32,
        /// How the person gives it: by typing.
        binding_method: BindingMethod,
        /// Where it was sent.
        challenge_channel: ChallengeChannel,
        /// The address, with most of it hidden.
        challenge_target_label: String,
        /// How many digits it has.
        code_length: u32,
    },
    /// The password.
    Password {
        /// The step.
        #[serde(serialize_with = "revealed")]
        continuation_token: Secret<String>,
    },
}

/// How a person gives a code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum BindingMethod {
    /// The app asks for it.
    #[default]
    Prompt,
}

/// What has to be done can't be done in the app: the hosted pages can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RedirectResponse {
    challenge_type: &'static str,
    /// Why, in a sentence for developers.
    pub redirect_reason: &'static str,
}

impl RedirectResponse {
    /// With the reason.
    pub const fn because(redirect_reason: &'static str) -> Self {
        Self { challenge_type: "redirect", redirect_reason }
    }
}

/// The methods by which somebody can prove themselves a second time, or that can be registered for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IntrospectResponse {
    /// The step.
    #[serde(serialize_with = "revealed")]
    pub continuation_token: Secret<String>,
    /// Each of them. Nobody has any before second factors are asked for.
    pub methods: [(); 0],
}

/// The code of a reset was right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResetContinued {
    /// Within how many seconds the new password must come.
    pub expires_in: u32,
    /// The step.
    #[serde(serialize_with = "revealed")]
    pub continuation_token: Secret<String>,
}

/// The new password was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PasswordSubmitted {
    /// The step.
    #[serde(serialize_with = "revealed")]
    pub continuation_token: Secret<String>,
    /// After how many seconds to ask whether it counts.
    pub poll_interval: u32,
}

/// Whether a new password counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PollStatus {
    /// It does.
    Succeeded,
    /// It does not, since the account has changed meanwhile.
    Failed,
}

/// The answer to a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PollResponse {
    /// Whether it counts.
    pub status: PollStatus,
    /// The step.
    #[serde(serialize_with = "revealed")]
    pub continuation_token: Secret<String>,
}

fn revealed<S: Serializer>(secret: &Secret<String>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.reveal())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token() -> Secret<String> {
        Secret::new("AQ".to_owned())
    }

    #[test]
    fn challenges_are_written_as_clients_read_them() {
        let password = ChallengeResponse::Password { continuation_token: token() };
        assert_eq!(
            serde_json::to_string(&password).unwrap(),
            r#"{"challenge_type":"password","continuation_token":"AQ"}"#
        );
        let code = ChallengeResponse::Oob {
            continuation_token: token(),
            interval: 60,
            binding_method: BindingMethod::Prompt,
            challenge_channel: ChallengeChannel::Email,
            challenge_target_label: "r***n@m**l.example".to_owned(),
            code_length: 8,
        };
        assert_eq!(
            serde_json::to_value(&code).unwrap(),
            serde_json::json!({
                "challenge_type": "oob", "continuation_token": "AQ", "interval": 60, "binding_method": "prompt",
                "challenge_channel": "email", "challenge_target_label": "r***n@m**l.example", "code_length": 8,
            })
        );
        assert!(!format!("{code:?}").contains("AQ"));
    }

    #[test]
    fn the_other_answers_have_the_members_of_the_contract() {
        let written = |value: serde_json::Value| value.to_string();
        assert_eq!(
            written(serde_json::to_value(RedirectResponse::because("x")).unwrap()),
            r#"{"challenge_type":"redirect","redirect_reason":"x"}"#
        );
        let methods = IntrospectResponse { continuation_token: token(), methods: [] };
        assert_eq!(written(serde_json::to_value(methods).unwrap()), r#"{"continuation_token":"AQ","methods":[]}"#);
        let poll = PollResponse { status: PollStatus::Succeeded, continuation_token: token() };
        assert_eq!(
            serde_json::to_value(poll).unwrap(),
            serde_json::json!({ "status": "succeeded", "continuation_token": "AQ" })
        );
    }
}
