-- What only some grants have (a key that their tokens are bound to and the like), as a document; NULL for most.
ALTER TABLE grants ADD COLUMN details TEXT;

-- A session's grants are found through its user's.
DROP INDEX grants_by_session;
