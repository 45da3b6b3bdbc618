-- Certificates of tenants' own hosts. chain is PEM; the private key is sealed.
CREATE TABLE host_certificates (
  tenant_id UUID NOT NULL,
  host_key TEXT NOT NULL,
  chain TEXT NOT NULL,
  sealed_private_key BYTEA NOT NULL,
  not_after BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT host_certificates_key PRIMARY KEY (tenant_id, host_key)
) /* clustered */;
