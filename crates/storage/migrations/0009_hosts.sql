-- Certificates of tenants' own hosts, keyed by what a handshake names. chain is PEM; the private key is sealed.
CREATE TABLE host_certificates (
  host_key TEXT PRIMARY KEY,
  tenant_id UUID NOT NULL,
  chain TEXT NOT NULL,
  sealed_private_key BYTEA NOT NULL,
  not_after BIGINT NOT NULL,
  created_at BIGINT NOT NULL
) /* clustered */;
CREATE INDEX host_certificates_by_tenant ON host_certificates (tenant_id, host_key);
