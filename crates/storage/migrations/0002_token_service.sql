-- What only some grants have (a key that their tokens are bound to and the like), as a document; NULL for most.
ALTER TABLE grants ADD COLUMN details TEXT;

-- A session's grants are found through its user's.
DROP INDEX grants_by_session;

-- Identifiers that count once (RFC 7523 §3, RFC 9449 §11.1): the jti of a client assertion and the like, hashed.
CREATE TABLE spent_ids (
  tenant_id UUID NOT NULL,
  purpose TEXT NOT NULL,
  id_hash BYTEA NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT spent_ids_key PRIMARY KEY (tenant_id, purpose, id_hash)
) /* clustered */;
CREATE INDEX spent_ids_by_expiry ON spent_ids (expires_at);

-- The grant of a sign-in from which on-behalf-of or token exchange derived this one; NULL for most.
ALTER TABLE grants ADD COLUMN derived_from UUID;
CREATE INDEX grants_by_origin ON grants (tenant_id, derived_from) WHERE derived_from IS NOT NULL;

-- Calls to applications on their way (back-channel logout), sealed.
CREATE TABLE outgoing_calls (
  tenant_id UUID NOT NULL,
  call_id UUID NOT NULL,
  kind TEXT NOT NULL,
  sealed BYTEA,
  attempts BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at BIGINT,
  lease_until BIGINT NOT NULL,
  finished_at BIGINT,
  expires_at BIGINT NOT NULL,
  CONSTRAINT outgoing_calls_key PRIMARY KEY (tenant_id, call_id)
);
CREATE INDEX outgoing_calls_due ON outgoing_calls (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outgoing_calls_by_expiry ON outgoing_calls (expires_at);

-- Devices that wait for their owners (RFC 8628). Neither code is kept: the device's is hashed, the user's keyed.
CREATE TABLE device_codes (
  tenant_id UUID NOT NULL,
  device_code_hash BYTEA NOT NULL,
  user_code_mac BYTEA NOT NULL,
  user_code_tag BIGINT NOT NULL,
  app_id UUID NOT NULL,
  platform TEXT NOT NULL,
  scope TEXT NOT NULL,
  issuer TEXT NOT NULL,
  state TEXT NOT NULL,
  approval TEXT,
  requested_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT device_codes_key PRIMARY KEY (tenant_id, device_code_hash)
) /* clustered */;
CREATE UNIQUE INDEX device_codes_by_user_code ON device_codes (tenant_id, user_code_mac);
CREATE INDEX device_codes_by_tag ON device_codes (user_code_tag);
CREATE INDEX device_codes_by_expiry ON device_codes (expires_at);

-- Authorization requests that were pushed and not used yet (RFC 9126), sealed. Only the name's hash is kept.
CREATE TABLE pushed_requests (
  tenant_id UUID NOT NULL,
  request_hash BYTEA NOT NULL,
  app_id UUID NOT NULL,
  sealed BYTEA NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT pushed_requests_key PRIMARY KEY (tenant_id, request_hash)
);
CREATE INDEX pushed_requests_by_expiry ON pushed_requests (expires_at);

-- Initial access tokens, by which clients register themselves (RFC 7591), hashed; uses_left is NULL for any number.
CREATE TABLE registration_tokens (
  tenant_id UUID NOT NULL,
  token_id UUID NOT NULL,
  token_hash BYTEA NOT NULL,
  description TEXT NOT NULL,
  uses_left BIGINT,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT registration_tokens_key PRIMARY KEY (tenant_id, token_id)
) /* clustered */;
CREATE UNIQUE INDEX registration_tokens_by_hash ON registration_tokens (tenant_id, token_hash);
CREATE INDEX registration_tokens_by_expiry ON registration_tokens (expires_at);

-- Groups of customers, and who is in them.
CREATE TABLE groups (
  tenant_id UUID NOT NULL,
  group_id UUID NOT NULL,
  display_name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT groups_key PRIMARY KEY (tenant_id, group_id)
) /* clustered */;
CREATE TABLE group_members (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  group_id UUID NOT NULL,
  CONSTRAINT group_members_key PRIMARY KEY (tenant_id, user_id, group_id)
) /* clustered */;

-- Which users and groups are assigned to which applications; app_role is empty for an assignment without a role.
CREATE TABLE app_role_assignments (
  tenant_id UUID NOT NULL,
  principal_id UUID NOT NULL,
  app_id UUID NOT NULL,
  app_role TEXT NOT NULL,
  CONSTRAINT app_role_assignments_key PRIMARY KEY (tenant_id, principal_id, app_id, app_role)
) /* clustered */;
CREATE INDEX app_role_assignments_by_app ON app_role_assignments (tenant_id, app_id);

-- What clients that registered themselves say of themselves (RFC 7591), beside their applications.
CREATE TABLE client_registrations (
  tenant_id UUID NOT NULL,
  application_id UUID NOT NULL,
  metadata TEXT NOT NULL,
  CONSTRAINT client_registrations_key PRIMARY KEY (tenant_id, application_id)
) /* clustered */;

-- What people have agreed that clients may do with APIs in their name; scope holds values separated by spaces.
CREATE TABLE permission_grants (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  client_id UUID NOT NULL,
  resource_id UUID NOT NULL,
  scope TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT permission_grants_key PRIMARY KEY (tenant_id, user_id, client_id, resource_id)
) /* clustered */;
CREATE INDEX permission_grants_by_client ON permission_grants (tenant_id, client_id, user_id);

-- What was decided in a request, for whoever looks into a sign-in; document is JSON without secrets.
CREATE TABLE sign_in_traces (
  tenant_id UUID NOT NULL,
  sign_in_id UUID NOT NULL,
  trace_id UUID NOT NULL,
  correlation_id UUID NOT NULL,
  at BIGINT NOT NULL,
  document TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT sign_in_traces_key PRIMARY KEY (tenant_id, sign_in_id, trace_id)
);
CREATE INDEX sign_in_traces_by_correlation ON sign_in_traces (tenant_id, correlation_id, trace_id);
CREATE INDEX sign_in_traces_by_expiry ON sign_in_traces (expires_at);

-- Clients that wait for people elsewhere (CIBA). Neither the request's id nor the link is kept, both are hashed; notification is the
-- sealed call of an answer, user_id is NULL where nobody is asked.
CREATE TABLE backchannel_requests (
  tenant_id UUID NOT NULL,
  request_hash BYTEA NOT NULL,
  link_hash BYTEA NOT NULL,
  app_id UUID NOT NULL,
  user_id UUID,
  scope TEXT NOT NULL,
  issuer TEXT NOT NULL,
  binding_message TEXT,
  call_id UUID,
  notification BYTEA,
  state TEXT NOT NULL,
  approval TEXT,
  requested_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT backchannel_requests_key PRIMARY KEY (tenant_id, request_hash)
) /* clustered */;
CREATE UNIQUE INDEX backchannel_requests_by_link ON backchannel_requests (tenant_id, link_hash);
CREATE INDEX backchannel_requests_by_expiry ON backchannel_requests (expires_at);

-- RSA keys for which clients encrypt their request objects, one for each period in which any was published.
CREATE TABLE request_encryption_keys (
  tenant_id UUID NOT NULL,
  period BIGINT NOT NULL,
  sealed_private_key BYTEA NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT request_encryption_keys_key PRIMARY KEY (tenant_id, period)
) /* clustered */;
CREATE INDEX request_encryption_keys_by_expiry ON request_encryption_keys (expires_at);
