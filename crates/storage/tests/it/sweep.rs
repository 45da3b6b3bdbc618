//! Every registered statement: prepared and explained on both engines, and bound to its tenant.

use std::{collections::BTreeSet, fs, path::Path};
use vestibule_storage::{EngineKind, Place, Scope, Sql, registered};
use vestibule_testkit::stores::on;

/// Statements that may read a whole table: they count it, for operators.
const MAY_SCAN: &[&str] = &["tenants.count"];

/// Statements that may read all that a tenant has in a table: its configuration, a page of it in the order of its key, or what only
/// administrators ask for.
const MAY_READ_A_TENANT: &[&str] = &[
    "app_role_assignments.of_groups",
    "applications.all",
    "applications.editions",
    "attribute_definitions.all",
    "audit_events.of_correlation",
    "audit_events.recent",
    "brandings.all",
    "certificate_orders.of_tenant",
    "groups.all",
    "host_certificates.of_tenant",
    "permission_grants.forget_client",
    "registration_tokens.of_tenant",
    "request_encryption_keys.all",
    "signing_keys.all",
    "tenant_hosts.of_tenant",
    "terms_documents.current",
    "text_overrides.all",
    "user_flows.all",
    "users.count",
];

#[test]
fn names_are_unique_and_say_where_they_stand() {
    let mut names = BTreeSet::new();
    for sql in registered() {
        assert!(names.insert(sql.name), "{} is there twice", sql.name);
        assert_eq!(sql.name.split('.').count(), 2, "{} is not file.act", sql.name);
    }
}

#[test]
fn no_statement_stands_in_the_source_without_being_registered() {
    let names: BTreeSet<_> = registered().iter().map(|sql| sql.name).collect();
    let mut found = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = entry.unwrap().path();
        let Ok(source) = fs::read_to_string(&path) else { continue };
        for made in source.split("Sql::tenant(").chain(source.split("Sql::platform(")) {
            // What a macro puts together is registered by the same macro.
            let Some(name) = made.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            if name.contains('.') && !name.contains(' ') {
                assert!(names.contains(name), "{name} of {} is not registered", path.display());
                found += 1;
            }
        }
    }
    assert!(found > 50, "only {found} statements found: has their form changed?");
}

#[test]
fn every_tenants_statement_is_bound_to_its_tenant() {
    for sql in registered().into_iter().filter(|sql| sql.scope == Scope::Tenant) {
        let text = words(sql.text);
        let inserts = text.starts_with("INSERT INTO") && text.contains("(tenant_id, ");
        let inserts = inserts && (text.contains("VALUES ($1, ") || text.contains("SELECT $1, "));
        assert!(inserts || text.contains("tenant_id = $1"), "{}: {text}", sql.name);
        // Every other table that is read is tied to the first by the tenant.
        let joins = text.matches("JOIN ").count();
        let ties = text.matches("tenant_id = ").count();
        assert!(ties > joins || inserts, "{}: a join is not tied to the tenant: {text}", sql.name);
    }
}

#[test]
fn statements_keep_to_what_every_engine_knows() {
    let foreign = [
        "NOW()",
        "CURRENT_TIMESTAMP",
        "FOR UPDATE",
        "SERIAL",
        "NEXTVAL",
        "ILIKE",
        "::",
        "ROWID",
        "STRFTIME",
        "DATETIME(",
        "LISTEN",
        "PG_",
        "IFNULL(",
        "GLOB",
        "INSERT OR",
        "LOWER(",
        "UPPER(",
    ];
    for sql in registered() {
        let text = words(sql.text).to_uppercase();
        for word in foreign {
            assert!(!text.contains(word), "{} holds {word}", sql.name);
        }
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn sqlite_prepares_every_statement_and_reads_no_whole_table() {
    on(EngineKind::Sqlite, async |store| {
        let Place::File(file) = store.config().place else { panic!("a file") };
        let connection = rusqlite::Connection::open(file).unwrap();
        let mut scans = Vec::new();
        for sql in registered() {
            let mut explain = connection
                .prepare(&format!("EXPLAIN QUERY PLAN {}", sql.text))
                .unwrap_or_else(|error| panic!("{}: {error}", sql.name));
            let plan: Vec<String> = explain.raw_query().mapped(|row| row.get(3)).collect::<Result<_, _>>().unwrap();
            let whole = |line: &&String| line.starts_with("SCAN") && !line.starts_with("SCAN CONSTANT");
            scans.extend(plan.iter().filter(whole).map(|line| format!("{}: {line}", sql.name)));
            // By the tenant alone, where there is an index by more.
            let whole_tenant = |line: &&String| line.ends_with("(tenant_id=?)");
            let may_read = MAY_READ_A_TENANT.contains(&sql.name) || sql.name.starts_with("tenants.");
            let found = plan.iter().filter(whole_tenant).filter(|_| !may_read);
            scans.extend(found.map(|line| format!("{}: {line}", sql.name)));
        }
        scans.retain(|scan| !may_scan(scan));
        assert_eq!(scans, Vec::<String>::new());
    })
    .await;
}

fn may_scan(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| MAY_SCAN.contains(&name))
}

#[tokio::test]
async fn postgresql_prepares_every_statement_and_reads_no_whole_table() {
    on(EngineKind::Postgres, async |store| {
        let connection = store.database().unwrap().connect().await.unwrap();
        // Tables are empty here: it must not choose to read them whole because they are small.
        connection.batch_execute("SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan").await.unwrap();
        let mut scans = Vec::new();
        for sql in registered() {
            let parameters = parameters(sql);
            let prepared = connection.prepare(sql.text).await.unwrap_or_else(|error| panic!("{}: {error:?}", sql.name));
            assert_eq!(prepared.params().len(), parameters, "{}: a parameter is left out", sql.name);
            let nulls = vec!["NULL"; parameters].join(", ");
            let arguments = if parameters == 0 { String::new() } else { format!("({nulls})") };
            let explain = format!("EXPLAIN (FORMAT JSON) EXECUTE explained{arguments}");
            connection.batch_execute(&format!("PREPARE explained AS {}", sql.text)).await.unwrap();
            let plan =
                connection.simple_query(&explain).await.unwrap_or_else(|error| panic!("{}: {error:?}", sql.name));
            connection.batch_execute("DEALLOCATE explained").await.unwrap();
            let plan: String = plan
                .iter()
                .filter_map(|message| match message {
                    tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0),
                    _ => None,
                })
                .collect();
            let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
            whole_reads(&plan, &mut |node| scans.push(format!("{}: {node}", sql.name)));
        }
        scans.retain(|scan| !may_scan(scan));
        assert_eq!(scans, Vec::<String>::new());
    })
    .await;
}

/// The highest parameter of a statement.
fn parameters(sql: &Sql) -> usize {
    let numbers = sql.text.split('$').skip(1).map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    });
    numbers.max().unwrap_or(0)
}

/// Tells of every node of a plan that reads a table from end to end, with an index or without.
fn whole_reads(plan: &serde_json::Value, tell: &mut impl FnMut(String)) {
    match plan {
        serde_json::Value::Array(nodes) => nodes.iter().for_each(|node| whole_reads(node, tell)),
        serde_json::Value::Object(node) => {
            let kind = node.get("Node Type").and_then(serde_json::Value::as_str).unwrap_or_default();
            let unbounded = match kind {
                "Seq Scan" => true,
                "Index Scan" | "Index Only Scan" | "Bitmap Index Scan" => !node.contains_key("Index Cond"),
                _ => false,
            };
            if unbounded {
                tell(format!("{kind} on {}", node.get("Relation Name").unwrap_or(&serde_json::Value::Null)));
            }
            node.values().for_each(|child| whole_reads(child, tell));
        }
        _ => {}
    }
}
