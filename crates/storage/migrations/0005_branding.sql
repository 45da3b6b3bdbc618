-- How tenants look: a tenant's own document under an empty name, its themes under theirs.
CREATE TABLE brandings (
  tenant_id UUID NOT NULL,
  theme TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (tenant_id, theme)
) /* clustered */;

-- Images, written anew from what was uploaded and named by their content. What no document names is forgotten after a while.
CREATE TABLE branding_images (
  tenant_id UUID NOT NULL,
  name TEXT NOT NULL,
  content BYTEA NOT NULL,
  unused_since BIGINT,
  PRIMARY KEY (tenant_id, name)
);
CREATE INDEX branding_images_by_unused ON branding_images (unused_since);
