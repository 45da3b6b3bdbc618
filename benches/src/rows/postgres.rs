//! PostgreSQL in place of the embedded store, nothing pinned, in the same rounds.

use super::{Lab, lab::TENANTS, tokens};
use crate::{
    load::Sample,
    number::Spread,
    process::Side,
    report::{Row, Target},
    subject::{Algorithm, Grant, Store},
};
use anyhow::{Context as _, Result};
use vestibule_testkit::postgres::{Cluster, Durability};

/// What writes: the signatures are the cheap ones, so that the store decides.
const GRANTS: [(Grant, &str); 2] = [(Grant::Refresh, "refresh ES256"), (Grant::Code, "code exchange ES256")];

/// The rate on PostgreSQL against the embedded store's.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    lab.bench.cores.anywhere()?;
    let rows = measure(lab);
    lab.bench.cores.take_load_side()?;
    rows
}

fn measure(lab: &Lab) -> Result<Vec<Row>> {
    let cluster = if lab.postgres.is_none() { Some(Cluster::start(Durability::Durable)?) } else { None };
    let own = cluster.as_ref().map(|cluster| cluster.url("postgres"));
    let url = lab.postgres.clone().or(own).context("a PostgreSQL")?;
    let embedded = Store::Embedded(lab.bench.data("beside-postgres"));
    let remote = Store::Postgres(url, lab.bench.data("on-postgres"));
    let embedded = lab.bench.vestibule(Side::Anywhere, &embedded, Some(TENANTS))?;
    let remote = lab.bench.vestibule(Side::Anywhere, &remote, Some(TENANTS))?;
    let mut rows = Vec::new();
    for (grant, name) in GRANTS {
        let (mut files, mut servers) = (Vec::new(), Vec::new());
        for _ in 0..lab.pace.rounds {
            files.push(tokens::measure(lab, &embedded, grant, Algorithm::Es256)?);
            servers.push(tokens::measure(lab, &remote, grant, Algorithm::Es256)?);
        }
        let rates = Spread::of(servers.iter().map(Sample::per_second)).context("no rounds")?;
        let ratios = servers.iter().zip(&files).map(|(server, file)| server.per_second() / file.per_second());
        rows.push(
            Row::new(format!("{name} on PostgreSQL"), rates, "1/s")
                .of("the embedded store", Spread::of(ratios).context("no rounds")?)
                .target(Target::AtLeast(0.30))
                .samples(&servers),
        );
    }
    embedded.stop()?;
    remote.stop()?;
    drop(cluster);
    Ok(rows)
}
