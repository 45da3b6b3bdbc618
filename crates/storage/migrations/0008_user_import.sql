-- Files of users that are, or were, being imported: how far, in the same change set as the users themselves.
CREATE TABLE user_imports (
  tenant_id UUID NOT NULL,
  file_digest BYTEA NOT NULL,
  position BIGINT NOT NULL,
  rows_read BIGINT NOT NULL,
  imported BIGINT NOT NULL,
  refused BIGINT NOT NULL,
  report_length BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  finished_at BIGINT,
  CONSTRAINT user_imports_key PRIMARY KEY (tenant_id, file_digest)
) /* clustered */;

-- Users whose password another system still knows, until they have signed in here once.
CREATE TABLE password_migrations (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  CONSTRAINT password_migrations_key PRIMARY KEY (tenant_id, user_id)
) /* clustered */;
