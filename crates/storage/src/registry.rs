//! Every registered statement, for the sweep that prepares and explains them all.

use crate::{
    app_role_assignments, applications, attribute_definitions, audit_events, backchannel_requests, brandings, client_registrations, code_budgets, development_mails, device_codes, ended_journeys, expiry, grants, groups, journey_answers, journey_requests, key, known_devices, one_time_codes, outgoing_calls, outgoing_mails, outgoing_texts, password_credentials, password_migrations, password_history, permission_grants, platform_settings, pushed_requests, registration_tokens, request_encryption_keys, sessions, sign_in_failures, sign_in_identifiers, sign_in_traces, signing_keys, spent_ids, statement::Sql, store, tenant_hosts, tenants, text_budgets, terms_acceptances, terms_documents, text_overrides, user_flows, user_imports, user_listings, users,
};

/// Every statement of this crate: each file's `ALL`, one after the other. A new file adds its line here.
pub fn registered() -> Vec<&'static Sql> {
    [
        key::ALL,
        store::ALL,
        app_role_assignments::ALL,
        applications::ALL,
        attribute_definitions::ALL,
        audit_events::ALL,
        backchannel_requests::ALL,
        brandings::ALL,
        client_registrations::ALL,
        code_budgets::ALL,
        development_mails::ALL,
        device_codes::ALL,
        ended_journeys::ALL,
        expiry::ALL,
        grants::ALL,
        groups::ALL,
        journey_answers::ALL,
        journey_requests::ALL,
        known_devices::ALL,
        one_time_codes::ALL,
        outgoing_calls::ALL,
        outgoing_mails::ALL,
        outgoing_texts::ALL,
        password_credentials::ALL,
        password_migrations::ALL,
        password_history::ALL,
        permission_grants::ALL,
        platform_settings::ALL,
        pushed_requests::ALL,
        registration_tokens::ALL,
        request_encryption_keys::ALL,
        sessions::ALL,
        sign_in_failures::ALL,
        sign_in_identifiers::ALL,
        sign_in_traces::ALL,
        signing_keys::ALL,
        spent_ids::ALL,
        tenant_hosts::ALL,
        tenants::ALL,
        text_budgets::ALL,
        terms_acceptances::ALL,
        terms_documents::ALL,
        text_overrides::ALL,
        user_flows::ALL,
        user_imports::ALL,
        user_listings::ALL,
        users::ALL,
    ]
    .concat()
}
