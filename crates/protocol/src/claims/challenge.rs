//! What the server asks a client to send along with its next authorization request: a claims request that names a policy
//! (wire.md §3).

use uuid::Uuid;

/// The claims request that asks for a sign-in as the policy demands. Opaque to clients, and nothing in it is a secret: whoever
/// sends it can only be asked to sign in.
pub fn policy_challenge(policy: Uuid) -> String {
    format!(r#"{{"access_token":{{"polids":{{"essential":true,"values":["{policy}"]}}}}}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::ClaimsRequest;

    #[test]
    fn a_challenge_reads_back_as_the_policy_that_it_names() {
        let policy = Uuid::from_u128(7);
        let request = ClaimsRequest::parse(&policy_challenge(policy)).unwrap();
        assert_eq!(request.policies().collect::<Vec<_>>(), [policy]);
        assert!(request.is_met_by("1"), "a policy is no authentication context");
    }

    #[test]
    fn what_is_no_id_names_no_policy() {
        let json = r#"{"access_token":{"polids":{"essential":true,"values":["", "x", 1, "../a"]},"xms_cc":{"values":["cp1"]}}}"#;
        assert_eq!(ClaimsRequest::parse(json).unwrap().policies().count(), 0);
    }
}
