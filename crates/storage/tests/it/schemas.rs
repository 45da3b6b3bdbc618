//! The two engines' schemas: the same tables, columns and indexes.

use std::collections::BTreeSet;
use vestibule_storage::{EngineKind, Place};
use vestibule_testkit::stores::TestStore;

/// One line a column, primary key and index.
async fn sqlite() -> BTreeSet<String> {
    let store = TestStore::new(EngineKind::Sqlite).await.unwrap();
    let Place::File(file) = store.config().place else { panic!("a file") };
    let connection = rusqlite::Connection::open(file).unwrap();
    let columns = "SELECT t.name || '.' || c.name || ' ' || c.type || iif(c.\"notnull\" OR c.pk, ' NOT NULL', '')
        FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'";
    let indexes =
        "SELECT t.name || iif(i.\"unique\", ' UNIQUE ', ' INDEX ') || iif(i.partial, 'PARTIAL ', '') || '(' ||
        (SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) || ')'
        FROM sqlite_schema t, pragma_index_list(t.name) i WHERE t.type = 'table'";
    let mut found = BTreeSet::new();
    for query in [columns, indexes] {
        let mut statement = connection.prepare(query).unwrap();
        let lines = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        found.extend(lines.map(Result::unwrap));
    }
    drop(connection);
    store.remove().await.unwrap();
    found
}

/// The same lines, of PostgreSQL.
async fn postgres() -> BTreeSet<String> {
    let store = TestStore::new(EngineKind::Postgres).await.unwrap();
    let connection = store.database().unwrap().connect().await.unwrap();
    let columns = "SELECT table_name || '.' || column_name || ' ' ||
        CASE udt_name WHEN 'int8' THEN 'BIGINT' WHEN 'bool' THEN 'BOOLEAN' ELSE upper(udt_name) END ||
        CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
        FROM information_schema.columns WHERE table_schema = 'public'";
    let indexes = "SELECT t.relname || CASE WHEN i.indisunique THEN ' UNIQUE ' ELSE ' INDEX ' END ||
        CASE WHEN i.indpred IS NULL THEN '' ELSE 'PARTIAL ' END || '(' ||
        (SELECT string_agg(a.attname, ',' ORDER BY k.ordinality) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum)
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum) || ')'
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE n.nspname = 'public'";
    let mut found = BTreeSet::new();
    for query in [columns, indexes] {
        found.extend(connection.query(query, &[]).await.unwrap().iter().map(|row| row.get::<_, String>(0)));
    }
    drop(connection);
    store.remove().await.unwrap();
    found
}

#[tokio::test]
async fn both_engines_have_the_same_schema() {
    let (sqlite, postgres) = (sqlite().await, postgres().await);
    assert!(sqlite.contains("users.user_id UUID NOT NULL"), "{sqlite:#?}");
    assert!(sqlite.contains("users UNIQUE (tenant_id,user_id)"), "{sqlite:#?}");
    assert_eq!(sqlite.difference(&postgres).collect::<Vec<_>>(), Vec::<&String>::new(), "on SQLite only");
    assert_eq!(postgres.difference(&sqlite).collect::<Vec<_>>(), Vec::<&String>::new(), "on PostgreSQL only");
}

#[tokio::test]
async fn every_key_of_a_tenants_table_begins_with_its_tenant() {
    // The tenant directory is keyed by what a tenant is found by, and these belong to no tenant.
    let platform =
        ["tenant_domains", "tenant_hosts", "platform_settings", "acme_accounts", "schema_migrations", "schema_lock"];
    for key in sqlite().await.iter().filter(|line| line.contains(" UNIQUE ")) {
        let table = key.split(' ').next().unwrap();
        assert!(platform.contains(&table) || key.contains("(tenant_id"), "{key}");
    }
}
