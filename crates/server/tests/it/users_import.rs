//! Files of users: brought along with the passwords that they know, whatever else the file holds.

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use vestibule_domain::{
    attribute::AttributeDefinitions,
    ids::TenantId,
    user::{EmailAddress, IdentifierKind},
};
use vestibule_services::{
    Context,
    users::{
        ExportOptions, export,
        import::{ImportError, ImportFormat, ImportOptions, ImportPlan, ImportStatus, import},
    },
};
use vestibule_storage::{attribute_definitions, users};

/// Hashes of many systems' own making, in the forms in which they keep them.
const PUBLISHED: &str = include_str!("../../../services/src/passwords/foreign/published.jsonl");

const JSON_LINES: ImportOptions = ImportOptions { format: ImportFormat::JsonLines, dry_run: false, resume: false };

/// Imports a file; the report beside what came of it.
async fn imported(cx: &Context, file: &str, options: ImportOptions) -> (Result<ImportStatus, ImportError>, Vec<Value>) {
    let mut source = Cursor::new(file.as_bytes().to_vec());
    imported_from(cx, file, &mut source, options).await
}

/// The same, where what is read may end early.
async fn imported_from(
    cx: &Context,
    file: &str,
    source: &mut (impl Read + Seek),
    options: ImportOptions,
) -> (Result<ImportStatus, ImportError>, Vec<Value>) {
    let mut report = Vec::new();
    let mut whole = Cursor::new(file.as_bytes().to_vec());
    let outcome = match ImportPlan::make(cx, &mut whole, options).await {
        Ok(plan) => import(cx, source, &plan, options, &mut report, &mut |_| {}).await,
        Err(error) => Err(error),
    };
    let report = String::from_utf8(report).unwrap();
    (outcome, report.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

async fn exported(cx: &Context) -> Vec<Value> {
    let mut file = Vec::new();
    export(cx, ExportOptions { with_hashes: true }, &mut file).await.unwrap();
    String::from_utf8(file).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn rows(report: &[Value]) -> Vec<u64> {
    report.iter().map(|line| line["row"].as_u64().unwrap()).collect()
}

fn lines(rows: impl IntoIterator<Item = Value>) -> String {
    rows.into_iter().fold(String::new(), |file, row| file + &row.to_string() + "\n")
}

/// So many good rows; every tenth is none.
fn many(count: usize) -> String {
    lines((1..=count).map(|row| match row % 10 {
        0 => json!({"mail": "no address"}),
        _ => json!({"mail": format!("user{row}@example.com"), "passwordHash": "{SHA}VSUo44MZVNBhZEatu3mbRbLqjrU="}),
    }))
}

impl Server {
    async fn define_in(&self, tenant: TenantId) {
        let definitions: AttributeDefinitions = serde_json::from_value(json!([
            {"name": "loyaltyTier", "displayName": "Tier", "dataType": "string"},
            {"name": "points", "displayName": "Points", "dataType": "int64"},
            {"name": "interests", "displayName": "Interests", "dataType": "stringCollection"},
        ]))
        .unwrap();
        let now = vestibule_domain::clock::Clock::now(self.clock.as_ref());
        let id = vestibule_domain::ids::LogId::at(now, self.platform.randomness.as_ref());
        let set = vestibule_storage::ChangeSet::<()>::keyed(tenant, id, now)
            .extend(definitions.iter().map(|definition| attribute_definitions::put(definition, now)));
        self.platform.storage.commit(set).await.unwrap();
        self.platform.directory.forget(tenant);
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Published {
    system: String,
    password: String,
    password_hash: Value,
}

#[tokio::test(flavor = "multi_thread")]
async fn users_of_every_system_sign_in_with_their_old_password_and_have_a_hash_of_ours_afterwards() {
    on_both_engines(async |server| {
        let cx = server.administrator(server.tenant.id).await;
        let published: Vec<Published> = PUBLISHED.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let address = |place: usize| format!("user{place}@example.com");
        let file = lines(
            published
                .iter()
                .enumerate()
                .map(|(place, row)| json!({"mail": address(place), "passwordHash": row.password_hash})),
        );
        let (status, report) = imported(&cx, &file, JSON_LINES).await;
        assert_eq!((status.unwrap().imported, report.len()), (u64::try_from(published.len()).unwrap(), 0));
        for (place, row) in published.iter().enumerate() {
            let email = address(place);
            let hash = async || {
                let key = EmailAddress::parse(&email).unwrap().key();
                let found = users::sign_in_subject(&cx.rows(), IdentifierKind::Email, &key).await.unwrap().unwrap();
                found.password_hash.unwrap()
            };
            let old = hash().await;
            let page = server.customer().sign_in(&email, "not-the-password").await;
            assert_eq!(page.step(), "sign-in/password", "{}", row.system);
            assert_eq!(hash().await, old, "{}", row.system);
            let page = server.customer().sign_in(&email, &row.password).await;
            assert!(page.answer("code").is_some(), "{}: {}", row.system, page.body);
            let new = hash().await;
            assert!(new.starts_with("$argon2id$v=19$m=64,t=1,p=1$") && new != old, "{}: {new}", row.system);
        }
        let page = server.customer().sign_in(&address(0), &published[0].password).await;
        assert!(page.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_comes_along_whole_and_an_exported_file_makes_the_same_users_again() {
    on_both_engines(async |server| {
        for tenant in [server.tenant.id, server.other.id] {
            server.define_in(tenant).await;
        }
        let cx = server.administrator(server.tenant.id).await;
        let file = lines([
            json!({
                "id": "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a", "displayName": "Avery Quill", "givenName": "Avery",
                "surname": "Quill", "mail": "Avery@example.com", "userName": "avery", "preferredLanguage": "de",
                "accountEnabled": false, "createdDateTime": "2019-03-01T10:00:00.25Z", "city": "Bern",
                "loyaltyTier": "gold", "points": 12, "interests": ["tea", "chess"],
                "passwordHash": "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
                "passwordProfile": {"forceChangePasswordNextSignIn": true},
            }),
            json!({"mail": "robin@example.com", "passwordProfile": {"password": "four words of no use"}}),
            json!({"mail": "sage@example.com", "toBeMigrated": true}),
            json!({"identities": [{"signInType": "userName", "issuerAssignedId": "nameless"}]}),
        ]);
        let (status, _) = imported(&cx, &file, JSON_LINES).await;
        assert_eq!(status.unwrap(), ImportStatus { imported: 4, rows: 4, ..sized(&file) });
        assert!(server.customer().sign_in("robin@example.com", "four words of no use").await.answer("code").is_some());
        let first = exported(&cx).await;
        let find = |rows: &[Value], name: &str| rows.iter().find(|row| row["displayName"] == name).cloned().unwrap();
        let avery = find(&first, "Avery Quill");
        assert_eq!(avery["id"], "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a");
        assert_eq!(avery["mail"], "Avery@example.com");
        assert_eq!(avery["createdDateTime"], "2019-03-01T10:00:00.250000Z");
        assert_eq!(avery["passwordProfile"]["forceChangePasswordNextSignIn"], true);
        // Into another tenant and out again: the same but for what names the tenant.
        let other = server.administrator(server.other.id).await;
        let mine: Vec<Value> = first.into_iter().filter(|row| row["mail"] != USER).collect();
        let (status, report) = imported(&other, &lines(mine.clone()), JSON_LINES).await;
        assert_eq!((status.unwrap().imported, report), (4, vec![]));
        let second = exported(&other).await;
        let nameless = |row: &Value, cx: &Context| {
            let owner = vestibule_domain::attribute::extensions_app_id(cx.tenant.id()).uuid().simple().to_string();
            row.to_string().replace(&owner, "OWNER").replace(cx.tenant.tenant().domain.as_str(), "DOMAIN")
        };
        for row in &mine {
            let again = second.iter().find(|other| other["id"] == row["id"]).unwrap();
            assert_eq!(nameless(again, &other), nameless(row, &cx));
        }
        // Without hashes there are none.
        let mut file = Vec::new();
        export(&cx, ExportOptions { with_hashes: false }, &mut file).await.unwrap();
        let file = String::from_utf8(file).unwrap();
        assert!(!file.contains("passwordHash") && !file.contains("$argon2id$"));
    })
    .await;
}

fn sized(file: &str) -> ImportStatus {
    let length = u64::try_from(file.len()).unwrap();
    ImportStatus { position: length, length, ..ImportStatus::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_there_already_or_twice_are_refused_by_number_and_keep_no_other_out() {
    on_both_engines(async |server| {
        let cx = server.administrator(server.tenant.id).await;
        let file = lines([
            json!({"mail": "one@example.com", "id": "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a"}),
            json!({"mail": USER.to_uppercase()}),
            json!({"mail": "ONE@example.com"}),
            json!({"mail": "two@example.com", "id": "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a"}),
            json!(["no object"]),
            json!({"mail": "three@example.com", "passwordHash": "$2a$31$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"}),
            json!({"mail": "four@example.com", "userName": "four"}),
            json!({"mail": "five@example.com", "userName": "FOUR"}),
        ]);
        let before = server.accounts().await;
        let dry = ImportOptions { dry_run: true, ..JSON_LINES };
        let (status, expected) = imported(&cx, &file, dry).await;
        assert_eq!(status.unwrap().imported, 2);
        assert_eq!(server.accounts().await, before);
        let (status, report) = imported(&cx, &file, JSON_LINES).await;
        assert_eq!(status.unwrap(), ImportStatus { imported: 2, refused: 6, rows: 8, ..sized(&file) });
        let mut found = rows(&report);
        found.sort_unstable();
        assert_eq!(found, [2, 3, 4, 5, 6, 8]);
        assert_eq!(server.accounts().await, before + 2);
        let sorted = |mut report: Vec<Value>| {
            report.sort_by_key(|line| line["row"].as_u64());
            report
        };
        assert_eq!(sorted(report.clone()), sorted(expected));
        let text = format!("{report:?}");
        assert!(!text.contains("example.com") && !text.contains("CCCC"), "{text}");
        // The same file again, once it is finished: everything is there.
        let (status, report) = imported(&cx, &file, JSON_LINES).await;
        assert_eq!((status.unwrap().imported, report.len()), (0, 8));
        assert_eq!(server.accounts().await, before + 2);
        // Whoever was there before still signs in.
        assert!(server.customer().sign_in(USER, PASSWORD).await.answer("code").is_some());
    })
    .await;
}

/// A file that fails after so many bytes.
struct Cut(Cursor<Vec<u8>>, u64);

impl Read for Cut {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.position() >= self.1 {
            return Err(io::Error::other("the disk is gone"));
        }
        let most = usize::try_from(self.1 - self.0.position()).unwrap().min(buffer.len());
        self.0.read(&mut buffer[..most])
    }
}

impl Seek for Cut {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_ended_early_is_gone_on_with_and_nobody_comes_twice_or_is_lost() {
    on_both_engines(async |server| {
        let cx = server.administrator(server.tenant.id).await;
        let (file, before) = (many(300), server.accounts().await);
        let length = u64::try_from(file.len()).unwrap();
        let mut report = Vec::new();
        let (mut options, mut position) = (JSON_LINES, 0);
        for cut in [length / 3, length / 2, length - 10] {
            let mut source = Cut(Cursor::new(file.as_bytes().to_vec()), cut);
            let (outcome, lines) = imported_from(&cx, &file, &mut source, options).await;
            assert!(matches!(outcome, Err(ImportError::File(_))), "{outcome:?}");
            // What was reported for rows that are not done with is written again.
            let mut whole = Cursor::new(file.as_bytes().to_vec());
            let kept = ImportPlan::make(&cx, &mut whole, ImportOptions { resume: true, ..JSON_LINES }).await.unwrap();
            report.extend(lines.iter().flat_map(|line| format!("{line}\n").into_bytes()));
            report.truncate(usize::try_from(kept.report_length()).unwrap());
            let now = server.accounts().await;
            assert!(now > position, "each run brings some");
            (position, options.resume) = (now, true);
            let (again, _) = imported(&cx, &file, JSON_LINES).await;
            assert!(matches!(again, Err(ImportError::Begun { rows }) if rows > 0), "{again:?}");
        }
        let (status, lines) = imported(&cx, &file, options).await;
        assert_eq!(status.unwrap(), ImportStatus { imported: 270, refused: 30, rows: 300, ..sized(&file) });
        assert_eq!(server.accounts().await, before + 270);
        report.extend(lines.iter().flat_map(|line| format!("{line}\n").into_bytes()));
        let report = String::from_utf8(report).unwrap();
        let report: Vec<Value> = report.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(rows(&report), (1..=30).map(|row| row * 10).collect::<Vec<_>>());
        // What is finished has nothing left.
        let (status, lines) = imported(&cx, &file, options).await;
        assert_eq!((status.unwrap().imported, lines.len()), (270, 0));
        assert_eq!(server.accounts().await, before + 270);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_runs_of_one_file_at_once_one_ends_and_nobody_comes_twice() {
    on_both_engines(async |server| {
        let (cx, other) = (server.administrator(server.tenant.id).await, server.administrator(server.tenant.id).await);
        let (file, before) = (many(400), server.accounts().await);
        let resuming = ImportOptions { resume: true, ..JSON_LINES };
        let ((one, _), (two, _)) = tokio::join!(imported(&cx, &file, JSON_LINES), imported(&other, &file, resuming));
        let ended = [&one, &two].into_iter().filter(|outcome| outcome.is_ok()).count();
        assert!(ended >= 1, "{one:?} {two:?}");
        for outcome in [&one, &two] {
            assert!(matches!(outcome, Ok(_) | Err(ImportError::Raced | ImportError::Begun { .. })), "{outcome:?}");
        }
        assert_eq!(server.accounts().await, before + 360);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_brings_the_same_users_as_lines_do() {
    on_both_engines(async |server| {
        server.define_in(server.tenant.id).await;
        let cx = server.administrator(server.tenant.id).await;
        let file = "mail,displayName,passwordHash,loyaltyTier,points,accountEnabled,forceChangePasswordNextSignIn\r\n\
                    ada@example.com,\"Quill, Ada\",{SHA}VSUo44MZVNBhZEatu3mbRbLqjrU=,gold,7,true,\r\n\
                    bob@example.com,Bob,\"{\"\"algorithm\"\":\"\"digest\"\",\"\"digest\"\":\"\"md5\"\",\"\"hash\"\":\"\"5f4dcc3b5aa765d61d8327deb882cf99\"\"}\",,,,\r\n\
                    eve@example.com,Eve,,,many,,\r\n";
        let table = ImportOptions { format: ImportFormat::Csv, ..JSON_LINES };
        let (status, report) = imported(&cx, file, table).await;
        assert_eq!(status.unwrap().imported, 2);
        assert_eq!((rows(&report), &report[0]["member"]), (vec![3], &json!("points")));
        let users = exported(&cx).await;
        let ada = users.iter().find(|row| row["mail"] == "ada@example.com").unwrap();
        assert_eq!(ada["displayName"], "Quill, Ada");
        let page = server.customer().sign_in("bob@example.com", "password").await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let (outcome, _) = imported(&cx, "mail,mail\na@b.example,\n", table).await;
        assert!(matches!(outcome, Err(ImportError::Head(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_sign_in_while_a_file_is_imported() {
    on_both_engines(async |server| {
        let cx = server.administrator(server.tenant.id).await;
        let file = many(2_000);
        let importing = tokio::spawn({
            let file = file.clone();
            async move { imported(&cx, &file, JSON_LINES).await.0.unwrap() }
        });
        let mut meanwhile = 0;
        while !importing.is_finished() {
            let (customer, shop) = (server.customer(), RelyingParty::shop(server));
            let page = customer.sign_in(USER, PASSWORD).await;
            shop.redeem(server, &page).await;
            meanwhile += 1;
        }
        assert!(meanwhile >= 1);
        assert_eq!(importing.await.unwrap().imported, 1_800);
    })
    .await;
}
