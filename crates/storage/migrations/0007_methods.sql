-- Passwords that accounts had before, hashed, so that they are not chosen again.
CREATE TABLE password_history (
  tenant_id UUID NOT NULL,
  user_id UUID NOT NULL,
  set_at BIGINT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT password_history_key PRIMARY KEY (tenant_id, user_id, set_at)
) /* clustered */;

-- A password that opens nothing but the page where another is chosen.
ALTER TABLE password_credentials ADD COLUMN must_change BOOLEAN NOT NULL DEFAULT FALSE;

-- Text messages on their way. The body is sealed, and erased on delivery.
CREATE TABLE outgoing_texts (
  tenant_id UUID NOT NULL,
  text_id UUID NOT NULL,
  kind TEXT NOT NULL,
  sealed BYTEA,
  attempts BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at BIGINT,
  lease_until BIGINT NOT NULL,
  finished_at BIGINT,
  expires_at BIGINT NOT NULL,
  CONSTRAINT outgoing_texts_key PRIMARY KEY (tenant_id, text_id)
);
CREATE INDEX outgoing_texts_due ON outgoing_texts (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outgoing_texts_by_expiry ON outgoing_texts (expires_at);

-- How many text messages were sent for a number, a block of numbers, an address or a tenant.
CREATE TABLE text_budgets (
  tenant_id UUID NOT NULL,
  subject BYTEA NOT NULL,
  hour_began_at BIGINT NOT NULL,
  in_hour BIGINT NOT NULL,
  day_began_at BIGINT NOT NULL,
  in_day BIGINT NOT NULL,
  CONSTRAINT text_budgets_key PRIMARY KEY (tenant_id, subject)
) /* clustered */;
CREATE INDEX text_budgets_by_age ON text_budgets (day_began_at);

-- By what the user signed in on the device last (an amr value of RFC 8176): offered first the next time.
ALTER TABLE known_devices ADD COLUMN method TEXT;
