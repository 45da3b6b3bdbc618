-- One text for both engines: types that PostgreSQL demands and SQLite ignores or reads as an affinity.
-- Every key of a tenant's table begins with tenant_id. Times are microseconds UTC.
-- Clustered is what has short rows: in SQLite's trees of rows by their key, long ones leave a page few branches.

CREATE TABLE platform_settings (
  name TEXT PRIMARY KEY,
  value BYTEA NOT NULL
) /* clustered */;

CREATE TABLE tenants (
  tenant_id UUID PRIMARY KEY,
  kind TEXT NOT NULL,
  display_name TEXT NOT NULL,
  settings TEXT NOT NULL,
  sealed_data_key BYTEA NOT NULL,
  config_version BIGINT NOT NULL,
  created_at BIGINT NOT NULL
) /* clustered */;

CREATE TABLE tenant_domains (
  domain_key TEXT PRIMARY KEY,
  tenant_id UUID NOT NULL
) /* clustered */;
CREATE INDEX tenant_domains_by_tenant ON tenant_domains (tenant_id);

-- Keys of change sets that hold no log row, so that a resent set is recognised (PostgreSQL only writes it).
CREATE TABLE change_sets (
  tenant_id UUID NOT NULL,
  change_id UUID NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT change_sets_key PRIMARY KEY (tenant_id, change_id)
) /* clustered */;
CREATE INDEX change_sets_by_expiry ON change_sets (expires_at);

CREATE TABLE audit_events (
  tenant_id UUID NOT NULL,
  event_id UUID NOT NULL,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  correlation_id UUID NOT NULL,
  user_id UUID,
  app_id UUID,
  session_id UUID,
  address TEXT,
  detail TEXT NOT NULL,
  CONSTRAINT audit_events_key PRIMARY KEY (tenant_id, event_id)
);

CREATE TABLE applications (
  tenant_id UUID NOT NULL,
  application_id UUID NOT NULL,
  app_id UUID NOT NULL,
  document TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT applications_key PRIMARY KEY (tenant_id, application_id)
) /* clustered */;
CREATE UNIQUE INDEX applications_app_id ON applications (tenant_id, app_id);

CREATE TABLE user_flows (
  tenant_id UUID NOT NULL,
  flow_id UUID NOT NULL,
  document TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT user_flows_key PRIMARY KEY (tenant_id, flow_id)
) /* clustered */;

CREATE TABLE signing_keys (
  tenant_id UUID NOT NULL,
  key_id TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  sealed_private_key BYTEA NOT NULL,
  certificate BYTEA,
  created_at BIGINT NOT NULL,
  signs_from BIGINT NOT NULL,
  signs_until BIGINT,
  published_until BIGINT,
  CONSTRAINT signing_keys_key PRIMARY KEY (tenant_id, key_id)
) /* clustered */;

CREATE TABLE users (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  display_name TEXT NOT NULL,
  given_name TEXT,
  family_name TEXT,
  email TEXT,
  enabled BOOLEAN NOT NULL,
  security_version BIGINT NOT NULL,
  version BIGINT NOT NULL,
  preferred_language TEXT,
  created_at BIGINT NOT NULL,
  CONSTRAINT users_key PRIMARY KEY (tenant_id, user_id)
) /* clustered */;

CREATE TABLE sign_in_identifiers (
  tenant_id UUID NOT NULL,
  kind TEXT NOT NULL,
  value_key TEXT NOT NULL,
  user_id UUID NOT NULL,
  verified_at BIGINT,
  CONSTRAINT sign_in_identifiers_key PRIMARY KEY (tenant_id, kind, value_key)
) /* clustered */;
CREATE INDEX sign_in_identifiers_by_user ON sign_in_identifiers (tenant_id, user_id);

CREATE TABLE password_credentials (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  hash TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  CONSTRAINT password_credentials_key PRIMARY KEY (tenant_id, user_id)
) /* clustered */;

-- Failed guesses by subject (a keyed hash of the identifier, whether or not an account has it) and lane
-- (strangers together, each known device apart).
CREATE TABLE sign_in_failures (
  tenant_id UUID NOT NULL,
  subject BYTEA NOT NULL,
  lane BYTEA NOT NULL,
  failures BIGINT NOT NULL,
  lockouts BIGINT NOT NULL,
  locked_until BIGINT NOT NULL,
  recent TEXT NOT NULL,
  updated_at BIGINT NOT NULL,
  CONSTRAINT sign_in_failures_key PRIMARY KEY (tenant_id, subject, lane)
) /* clustered */;
CREATE INDEX sign_in_failures_by_age ON sign_in_failures (updated_at);

CREATE TABLE known_devices (
  tenant_id UUID NOT NULL,
  device_hash BYTEA NOT NULL,
  user_id UUID NOT NULL,
  last_used_at BIGINT NOT NULL,
  CONSTRAINT known_devices_key PRIMARY KEY (tenant_id, user_id, device_hash)
) /* clustered */;
CREATE INDEX known_devices_by_age ON known_devices (last_used_at);

CREATE TABLE one_time_codes (
  tenant_id UUID NOT NULL,
  code_id UUID NOT NULL,
  journey_id UUID NOT NULL,
  purpose TEXT NOT NULL,
  subject BYTEA NOT NULL,
  code_mac BYTEA NOT NULL,
  attempts BIGINT NOT NULL,
  sent_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  closed_at BIGINT,
  CONSTRAINT one_time_codes_key PRIMARY KEY (tenant_id, code_id)
) /* clustered */;
CREATE INDEX one_time_codes_by_journey ON one_time_codes (tenant_id, journey_id);
CREATE INDEX one_time_codes_by_expiry ON one_time_codes (expires_at);

-- What a subject may still be sent and may still guess, across journeys.
CREATE TABLE code_budgets (
  tenant_id UUID NOT NULL,
  subject BYTEA NOT NULL,
  lane BYTEA NOT NULL,
  hour_began_at BIGINT NOT NULL,
  sends BIGINT NOT NULL,
  wrong BIGINT NOT NULL,
  day_began_at BIGINT NOT NULL,
  wrong_today BIGINT NOT NULL,
  CONSTRAINT code_budgets_key PRIMARY KEY (tenant_id, subject, lane)
) /* clustered */;
CREATE INDEX code_budgets_by_age ON code_budgets (day_began_at);

CREATE TABLE ended_journeys (
  tenant_id UUID NOT NULL,
  journey_id UUID NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT ended_journeys_key PRIMARY KEY (tenant_id, journey_id)
) /* clustered */;
CREATE INDEX ended_journeys_by_expiry ON ended_journeys (expires_at);

-- Authorization requests too large for the journey's cookie, sealed.
CREATE TABLE journey_requests (
  tenant_id UUID NOT NULL,
  journey_id UUID NOT NULL,
  sealed BYTEA NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT journey_requests_key PRIMARY KEY (tenant_id, journey_id)
);
CREATE INDEX journey_requests_by_expiry ON journey_requests (expires_at);

CREATE TABLE sessions (
  tenant_id UUID NOT NULL,
  session_id UUID NOT NULL,
  token_hash BYTEA NOT NULL,
  user_id UUID NOT NULL,
  authenticated_at BIGINT NOT NULL,
  methods TEXT NOT NULL,
  persistent BOOLEAN NOT NULL,
  security_version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT NOT NULL,
  ended_at BIGINT,
  expires_at BIGINT NOT NULL,
  CONSTRAINT sessions_key PRIMARY KEY (tenant_id, session_id)
) /* clustered */;
CREATE UNIQUE INDEX sessions_token ON sessions (tenant_id, token_hash);
CREATE INDEX sessions_by_user ON sessions (tenant_id, user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- The applications that a session has signed in to, for sign-out everywhere.
CREATE TABLE session_participants (
  tenant_id UUID NOT NULL,
  session_id UUID NOT NULL,
  app_id UUID NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT session_participants_key PRIMARY KEY (tenant_id, session_id, app_id)
) /* clustered */;
CREATE INDEX session_participants_by_expiry ON session_participants (expires_at);

CREATE TABLE grants (
  tenant_id UUID NOT NULL,
  grant_id UUID NOT NULL,
  app_id UUID NOT NULL,
  user_id UUID NOT NULL,
  session_id UUID NOT NULL,
  platform TEXT NOT NULL,
  scope TEXT NOT NULL,
  authenticated_at BIGINT NOT NULL,
  methods TEXT NOT NULL,
  issuer TEXT NOT NULL,
  security_version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  generation BIGINT,
  rotated_at BIGINT,
  refresh_expires_at BIGINT,
  revoked_at BIGINT,
  expires_at BIGINT NOT NULL,
  CONSTRAINT grants_key PRIMARY KEY (tenant_id, grant_id)
);
CREATE INDEX grants_by_user ON grants (tenant_id, user_id);
CREATE INDEX grants_by_session ON grants (tenant_id, session_id);
CREATE INDEX grants_by_expiry ON grants (expires_at);

-- Mail on its way. The body is sealed, and erased on delivery.
CREATE TABLE outgoing_mails (
  tenant_id UUID NOT NULL,
  mail_id UUID NOT NULL,
  template TEXT NOT NULL,
  sealed BYTEA,
  attempts BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at BIGINT,
  lease_until BIGINT NOT NULL,
  finished_at BIGINT,
  expires_at BIGINT NOT NULL,
  CONSTRAINT outgoing_mails_key PRIMARY KEY (tenant_id, mail_id)
);
CREATE INDEX outgoing_mails_due ON outgoing_mails (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outgoing_mails_by_expiry ON outgoing_mails (expires_at);

-- Delivered mail, kept in development only.
CREATE TABLE development_mails (
  tenant_id UUID NOT NULL,
  mail_id UUID NOT NULL,
  recipient_key TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  text_body TEXT NOT NULL,
  html_body TEXT NOT NULL,
  code TEXT,
  delivered_at BIGINT NOT NULL,
  CONSTRAINT development_mails_key PRIMARY KEY (tenant_id, mail_id)
);
CREATE INDEX development_mails_by_recipient ON development_mails (recipient_key, delivered_at);
CREATE INDEX development_mails_by_time ON development_mails (delivered_at);
