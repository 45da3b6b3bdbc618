//! Every registered statement, for the sweep that prepares and explains them all.

use crate::{
    app_role_assignments, applications, audit_events, backchannel_requests, client_registrations, code_budgets,
    development_mails, device_codes, ended_journeys, expiry, grants, groups, journey_requests, key, known_devices,
    one_time_codes, outgoing_calls, outgoing_mails, password_credentials, permission_grants, platform_settings,
    pushed_requests, registration_tokens, sessions, sign_in_failures, sign_in_identifiers, sign_in_traces,
    signing_keys, spent_ids, statement::Sql, store, tenant_hosts, tenants, user_flows, users,
};

/// Every statement of this crate: each file's `ALL`, one after the other. A new file adds its line here.
pub fn registered() -> Vec<&'static Sql> {
    [
        key::ALL,
        store::ALL,
        app_role_assignments::ALL,
        applications::ALL,
        audit_events::ALL,
        backchannel_requests::ALL,
        client_registrations::ALL,
        code_budgets::ALL,
        development_mails::ALL,
        device_codes::ALL,
        ended_journeys::ALL,
        expiry::ALL,
        grants::ALL,
        groups::ALL,
        journey_requests::ALL,
        known_devices::ALL,
        one_time_codes::ALL,
        outgoing_calls::ALL,
        outgoing_mails::ALL,
        password_credentials::ALL,
        permission_grants::ALL,
        platform_settings::ALL,
        pushed_requests::ALL,
        registration_tokens::ALL,
        sessions::ALL,
        sign_in_failures::ALL,
        sign_in_identifiers::ALL,
        sign_in_traces::ALL,
        signing_keys::ALL,
        spent_ids::ALL,
        tenant_hosts::ALL,
        tenants::ALL,
        user_flows::ALL,
        users::ALL,
    ]
    .concat()
}
