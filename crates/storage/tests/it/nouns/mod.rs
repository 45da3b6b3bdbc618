//! The nouns' statements and reads, each on both engines.

#![cfg(test)]

/// Makes a test of each claim, an asynchronous function that takes an empty store, on both engines.
macro_rules! on_both_engines {
    ($($claim:ident),+ $(,)?) => {
        mod on_both_engines {
            $(
                #[tokio::test]
                async fn $claim() {
                    vestibule_testkit::stores::both_engines(super::$claim).await;
                }
            )+
        }
    };
}

mod arrange;
mod backchannel_requests;
mod certificate_orders;
mod client_registrations;
mod codes;
mod configuration;
mod device_codes;
mod expiry;
mod grants;
mod host_certificates;
mod isolation;
mod lockout;
mod mails;
mod permission_grants;
mod pushed_requests;
mod registration_tokens;
mod request_encryption_keys;
mod sessions;
mod sign_in_traces;
mod spent_ids;
mod terms;
mod text_overrides;
mod user_files;
mod user_flows;
mod users;
