-- What is known of people beyond name and address; NULL for those of whom nothing is.
ALTER TABLE users ADD COLUMN attributes TEXT;

-- Attributes that tenants define themselves, each a document.
CREATE TABLE attribute_definitions (
  tenant_id UUID NOT NULL,
  name_key TEXT NOT NULL,
  document TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT attribute_definitions_key PRIMARY KEY (tenant_id, name_key)
) /* clustered */;

-- The published version of a flow stands in user_flows, which counts it. Here stand those that it has replaced, and under the number 0
-- its draft.
ALTER TABLE user_flows ADD COLUMN published_at BIGINT;
CREATE TABLE user_flow_versions (
  tenant_id UUID NOT NULL,
  flow_id UUID NOT NULL,
  flow_version BIGINT NOT NULL,
  document TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  replaced_at BIGINT,
  CONSTRAINT user_flow_versions_key PRIMARY KEY (tenant_id, flow_id, flow_version)
) /* clustered */;
CREATE INDEX user_flow_versions_by_replacement ON user_flow_versions (tenant_id, replaced_at);

-- Terms of use and the like: every version that there was, since people have agreed to it. The highest one counts.
CREATE TABLE terms_documents (
  tenant_id UUID NOT NULL,
  name TEXT NOT NULL,
  terms_version BIGINT NOT NULL,
  document TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT terms_documents_key PRIMARY KEY (tenant_id, name, terms_version)
) /* clustered */;

-- Who has agreed to what, when, from where and for which application.
CREATE TABLE terms_acceptances (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  name TEXT NOT NULL,
  terms_version BIGINT NOT NULL,
  accepted_at BIGINT NOT NULL,
  address TEXT,
  app_id UUID NOT NULL,
  CONSTRAINT terms_acceptances_key PRIMARY KEY (tenant_id, user_id, name, terms_version)
) /* clustered */;

-- What people have answered on journeys that are too large for their cookies, sealed; one row a state.
CREATE TABLE journey_answers (
  tenant_id UUID NOT NULL,
  journey_id UUID NOT NULL,
  answers_hash BYTEA NOT NULL,
  sealed BYTEA NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT journey_answers_key PRIMARY KEY (tenant_id, journey_id, answers_hash)
);
CREATE INDEX journey_answers_by_expiry ON journey_answers (expires_at);
