//! What the endpoint answers. Nothing in it is believed before it is read whole.

use crate::users::import::Members;
use serde::Deserialize;
use subtle::ConstantTimeEq as _;
use vestibule_outbound::safe_http::Reply;

/// The most bytes of an answer.
pub(super) const MOST_BYTES: usize = 64 * 1024;
/// What stands before an action's name.
const PREFIX: &str = "microsoft.graph.passwordsubmit.";

/// What the other system says of a password.
#[derive(Debug)]
pub(super) enum Answer {
    /// It is right. What is known of the user comes along, where anything is.
    Right {
        /// The user, as a row of an import.
        user: Option<Members>,
        /// Whether another must be chosen here.
        must_change: bool,
    },
    /// It is wrong, or the user must not sign in.
    Wrong(&'static str),
}

#[derive(Deserialize)]
struct Body {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    nonce: String,
    actions: Vec<Action>,
}

#[derive(Deserialize)]
struct Action {
    #[serde(rename = "@odata.type")]
    kind: String,
    /// Beyond Entra, whose users are there before: who the user is.
    #[serde(default)]
    user: Option<Members>,
}

/// Reads an answer. An error says in a word what is wrong with it.
pub(super) fn read(reply: &Reply, nonce: &str) -> Result<Answer, &'static str> {
    if reply.status != 200 {
        return Err("the_endpoint_answers_with_another_status");
    }
    if reply.media_type.as_deref() != Some("application/json") {
        return Err("the_endpoint_answers_with_another_media_type");
    }
    let body: Body = reply.json().map_err(|_| "the_endpoint_answers_with_no_such_json")?;
    if !bool::from(body.data.nonce.as_bytes().ct_eq(nonce.as_bytes())) {
        return Err("the_endpoint_answers_with_another_nonce");
    }
    let mut actions = body.data.actions.into_iter();
    let (Some(action), None) = (actions.next(), actions.next()) else {
        return Err("the_endpoint_answers_with_other_than_one_action");
    };
    let kind = action.kind.to_ascii_lowercase();
    let kind = kind.strip_prefix('#').unwrap_or(&kind);
    match kind.strip_prefix(PREFIX) {
        Some("migratepassword") => Ok(Answer::Right { user: action.user, must_change: false }),
        Some("updatepassword") => Ok(Answer::Right { user: action.user, must_change: true }),
        Some("retry") => Ok(Answer::Wrong("wrong_password_elsewhere")),
        Some("block") => Ok(Answer::Wrong("blocked_elsewhere")),
        _ => Err("the_endpoint_answers_with_an_unknown_action"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn answer(status: u16, media_type: &str, body: &str) -> Result<Answer, &'static str> {
        let reply =
            Reply { status, media_type: Some(media_type.to_owned()), body: body.as_bytes().to_vec(), max_age: None };
        read(&reply, "right")
    }

    fn body(nonce: &str, actions: Value) -> String {
        let kind = "microsoft.graph.onPasswordSubmitResponseData";
        json!({"data": {"@odata.type": kind, "nonce": nonce, "actions": actions}}).to_string()
    }

    fn action(name: &str) -> Value {
        json!([{"@odata.type": format!("microsoft.graph.passwordSubmit.{name}")}])
    }

    #[test]
    fn each_action_is_read_in_any_case() {
        let of = |name: &str| answer(200, "application/json", &body("right", action(name))).unwrap();
        assert!(matches!(of("MigratePassword"), Answer::Right { must_change: false, .. }));
        assert!(matches!(of("UPDATEPASSWORD"), Answer::Right { must_change: true, .. }));
        assert!(matches!(of("retry"), Answer::Wrong(_)) && matches!(of("Block"), Answer::Wrong(_)));
    }

    #[test]
    fn whatever_is_not_the_one_answer_to_this_question_is_an_error() {
        let good = body("right", action("MigratePassword"));
        let two = json!([action("MigratePassword")[0], action("Retry")[0]]);
        let twice = json!([{"@odata.type": "microsoft.graph.passwordSubmit.MigratePassword", "user": 7}]);
        for (status, media_type, body) in [
            (201, "application/json", good.clone()),
            (302, "application/json", good.clone()),
            (500, "application/json", good.clone()),
            (200, "text/html", good.clone()),
            (200, "application/json", "{".to_owned()),
            (200, "application/json", "{}".to_owned()),
            (200, "application/json", body("wrong", action("MigratePassword"))),
            (200, "application/json", body("", action("MigratePassword"))),
            (200, "application/json", body("right", json!([]))),
            (200, "application/json", body("right", two)),
            (200, "application/json", body("right", twice)),
            (200, "application/json", body("right", action("Migrate"))),
            (200, "application/json", body("right", json!([{"@odata.type": "MigratePassword"}]))),
        ] {
            assert!(answer(status, media_type, &body).is_err(), "{status} {media_type} {body}");
        }
    }
}
