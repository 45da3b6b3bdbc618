-- Certificates that an authority issues by ACME (RFC 8555) for tenants' own hosts. source tells them from uploaded ones.
ALTER TABLE host_certificates ADD COLUMN source TEXT NOT NULL DEFAULT 'uploaded';
CREATE INDEX host_certificates_by_end ON host_certificates (not_after);
-- How it goes for each host that such certificates are ordered for: when next, whether somebody is at it, and what went wrong.
CREATE TABLE certificate_orders (
  tenant_id UUID NOT NULL,
  host_key TEXT NOT NULL,
  due_at BIGINT NOT NULL,
  lease_until BIGINT NOT NULL,
  tried_at BIGINT,
  failures BIGINT NOT NULL,
  problem TEXT,
  CONSTRAINT certificate_orders_key PRIMARY KEY (tenant_id, host_key)
) /* clustered */;
CREATE INDEX certificate_orders_by_due ON certificate_orders (due_at);
CREATE INDEX certificate_orders_by_tried ON certificate_orders (tried_at);
-- What a host answers an authority that looks whether it is ours. One at a time.
CREATE TABLE acme_challenges (
  tenant_id UUID NOT NULL,
  host_key TEXT NOT NULL,
  token TEXT NOT NULL,
  key_authorization TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  CONSTRAINT acme_challenges_key PRIMARY KEY (tenant_id, host_key)
) /* clustered */;
CREATE INDEX acme_challenges_by_expiry ON acme_challenges (expires_at);
-- The deployment's account at each authority; its private key is sealed under a data key of its own.
CREATE TABLE acme_accounts (
  directory_url TEXT PRIMARY KEY,
  account_url TEXT NOT NULL,
  sealed_data_key BYTEA NOT NULL,
  sealed_private_key BYTEA NOT NULL,
  created_at BIGINT NOT NULL
) /* clustered */;
