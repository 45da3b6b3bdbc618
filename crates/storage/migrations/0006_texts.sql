-- Texts in a business's own words, one document for each language: a tenant's, whose flow_key is empty, or a flow's.
CREATE TABLE text_overrides (
  tenant_id UUID NOT NULL,
  flow_key TEXT NOT NULL,
  locale TEXT NOT NULL,
  texts TEXT NOT NULL,
  CONSTRAINT text_overrides_key PRIMARY KEY (tenant_id, flow_key, locale)
) /* clustered */;
