-- A client that a document describes is registered nowhere: what people agreed to for it says by which address they knew it, and under
-- which name it was shown to them. Rows of before say neither.
ALTER TABLE permission_grants ADD COLUMN client_document TEXT;
ALTER TABLE permission_grants ADD COLUMN client_name TEXT;
CREATE INDEX permission_grants_by_document ON permission_grants (tenant_id, client_document) WHERE client_document IS NOT NULL;
