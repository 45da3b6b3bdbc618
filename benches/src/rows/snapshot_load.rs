//! A large tenant's configuration: how long its first request waits for it, and what it takes in memory.

use super::Lab;
use crate::{
    limits::SystemClock,
    load::Connection,
    number::{Spread, float},
    process::Side,
    report::{Row, Target},
    stopwatch,
    subject::{Installation, Store},
};
use anyhow::{Context as _, Result, anyhow};
use std::{path::Path, sync::Arc, time::Duration};
use vestibule_domain::{
    application::Application,
    branding::{BrandingDocument, ThemeName},
    clock::{Clock as _, Timestamp},
    flow::{SignInMethod, UserFlow},
    ids::{FlowId, LogId, TenantId},
};
use vestibule_storage::{ChangeSet, Place, Statement, Storage, StoreConfig, applications, brandings, user_flows};
use vestibule_testkit::randomness::SystemRandomness;

const APPLICATIONS: usize = 1_000;
const FLOWS: usize = 100;
const THEMES: usize = 50;
/// Statements in one change set.
const BATCH: usize = 100;
/// How long a server is left alone before its memory is read.
const SETTLE: Duration = Duration::from_secs(1);

/// The first request of a tenant against its later ones, in a server that was just started.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let directory = lab.bench.data("snapshot-load");
    let store = Store::Embedded(directory.clone());
    // The tenant's keys are made with its first request: that is no part of loading them.
    let first = lab.bench.vestibule(Side::Anywhere, &store, Some(1))?;
    lab.wait(keys(&mut Connection::to(first.origin().clone())))?;
    first.stop()?;
    lab.wait(fill(&Store::file(&directory)))?;
    let (mut times, mut sizes) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        let subject = lab.bench.vestibule(Side::Measured, &store, None)?;
        std::thread::sleep(SETTLE);
        let before = subject.program().memory()?.anonymous;
        let mut connection = Connection::to(subject.origin().clone());
        let first = lab.wait(keys(&mut connection))?;
        let later = lab.wait(keys(&mut connection))?;
        times.push(first.saturating_sub(later).as_secs_f64() * 1_000.0);
        sizes.push(subject.program().memory()?.anonymous - before);
        subject.stop()?;
    }
    let row = |name: &str, values, unit, most| {
        anyhow::Ok(
            Row::new(name, Spread::of(values).context("no rounds")?, unit)
                .target(Target::AtMost(most))
                .with("applications", float(APPLICATIONS))
                .with("flows", float(FLOWS))
                .with("themes", float(THEMES)),
        )
    };
    Ok(vec![row("snapshot load", times, "ms", 50.0)?, row("snapshot load, memory", sizes, "MiB", 10.0)?])
}

/// Asks for the tenant's keys, and tells how long that took.
async fn keys(connection: &mut Connection) -> Result<Duration> {
    let began = stopwatch::now();
    let answer = connection.get(&Installation::keys_path(), &[]).await?;
    anyhow::ensure!(answer.status.is_success(), "{}", answer.summary());
    Ok(stopwatch::now().saturating_duration_since(began))
}

async fn fill(file: &Path) -> Result<()> {
    anyhow::ensure!(file.is_file(), "there is no store at {}", file.display());
    let tenant = TenantId::parse(Installation::tenant()).context("a tenant's id")?;
    let storage = Storage::open(StoreConfig::new(Place::File(file.to_owned()), Arc::new(SystemRandomness))).await?;
    let outcome = write(&storage, tenant).await;
    storage.close().await;
    outcome
}

async fn write(storage: &Storage, tenant: TenantId) -> Result<()> {
    let now = SystemClock.now();
    let mut statements = Vec::new();
    for number in 0..FLOWS {
        let methods = vec![SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode];
        let flow = UserFlow::new(FlowId::random(&SystemRandomness), &format!("flow {number}"), methods, true);
        statements.push(user_flows::insert(&flow, now));
    }
    for number in 0..THEMES {
        let theme = ThemeName::parse(&format!("theme-{number}"))?;
        statements.push(brandings::save(Some(&theme), &theme_document(number)?));
    }
    for number in 0..APPLICATIONS {
        statements.push(applications::insert(&application(number)?, now));
    }
    commit(storage, tenant, statements, now).await
}

async fn commit(storage: &Storage, tenant: TenantId, statements: Vec<Statement>, now: Timestamp) -> Result<()> {
    let mut statements = statements.into_iter();
    loop {
        let batch: Vec<Statement> = statements.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let set: ChangeSet<()> = ChangeSet::keyed(tenant, LogId::at(now, &SystemRandomness), now).extend(batch);
        storage.commit(set).await.map_err(|error| anyhow!("{error:?}"))?;
    }
}

fn application(number: usize) -> Result<Application> {
    Ok(Application {
        redirect_uris: serde_json::from_value(
            serde_json::json!({"web": [format!("https://app{number}.example/callback")]}),
        )?,
        identifier_uris: vec![format!("api://app{number}")],
        branding_theme: Some(ThemeName::parse(&format!("theme-{}", number % THEMES))?),
        ..Application::new(&format!("Application {number}"), &SystemRandomness)
    })
}

/// A theme with all that themes have: colours, words in two languages, and a style sheet of its own.
fn theme_document(number: usize) -> Result<BrandingDocument> {
    let css = ".ext-sign-in-box { border-radius: 16px; box-shadow: 0 2px 6px rgba(0, 0, 0, .2) }\n\
               .ext-button.ext-primary:hover { background-color: #005da6; color: #ffffff }\n"
        .repeat(12);
    let document = serde_json::json!({
        "default": {
            "primaryColor": "#0f6b73", "backgroundColor": "#eef3f2", "cardRadius": number % 32,
            "customCSS": format!("{css}.ext-title {{ font-size: {}px }}", 16 + number % 40),
            "signInPageText": "Members have **free returns**, every season. [How it works](https://shop.example/returns)",
            "customPrivacyAndCookiesUrl": "https://shop.example/privacy",
        },
        "localizations": {
            "de": { "signInPageText": "Für Mitglieder sind **Rücksendungen frei**." },
            "ar": { "signInPageText": "الإرجاع **مجاني** للأعضاء." },
        },
    });
    Ok(serde_json::from_value(document)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_large_tenant_fits_the_stores_schema() {
        let storage = Storage::open(StoreConfig::new(Place::Ephemeral, Arc::new(SystemRandomness))).await.unwrap();
        storage.migrate(&SystemClock).await.unwrap();
        let tenant = TenantId::random(&SystemRandomness);
        write(&storage, tenant).await.unwrap();
        let rows = storage.tenant(tenant);
        assert_eq!(applications::all(&rows).await.unwrap().len(), APPLICATIONS);
        assert_eq!(user_flows::all(&rows).await.unwrap().len(), FLOWS);
        let themes = brandings::all(&rows).await.unwrap();
        assert_eq!(themes.len(), THEMES);
        assert!(themes.iter().all(|(_, document)| document.check().is_ok()));
        storage.close().await;
    }
}
