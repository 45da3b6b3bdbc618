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
