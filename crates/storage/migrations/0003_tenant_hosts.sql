-- Hosts of tenants' own, keyed by what a request names. Only a verified one is served.
CREATE TABLE tenant_hosts (
  host_key TEXT PRIMARY KEY,
  tenant_id UUID NOT NULL,
  verified_at BIGINT
) /* clustered */;
CREATE INDEX tenant_hosts_by_tenant ON tenant_hosts (tenant_id, host_key);
