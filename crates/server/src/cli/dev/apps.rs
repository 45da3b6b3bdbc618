//! The sample apps.

use anyhow::{Context, Result};
use std::sync::Arc;
use url::Url;
use vestibule_samples::{ReaderConfig, SamplesConfig, ShopConfig};

use super::{announcing::clear, site::Site};
use crate::{
    configuration::{READER_SCOPE, READER_URI},
    dev::SampleSecrets,
    seeding::Seeded,
    tls::LocalTls,
};

/// What the apps are told.
pub(super) fn samples(
    site: &Site,
    secrets: &SampleSecrets,
    seeded: &[Seeded],
    tls: Option<&LocalTls>,
    platform: &Arc<vestibule_services::Platform>,
) -> Result<SamplesConfig> {
    let tenant = seeded.first().context("there is no sample tenant")?;
    let (shop, reader) = site.shop.as_ref().zip(site.reader.as_ref()).context("the sample apps have no ports")?;
    let platform = Arc::clone(platform);
    Ok(SamplesConfig {
        authority: Url::parse(&format!("{}/{}/v2.0", site.base_url, tenant.id))?,
        ca_pem: tls.map(|tls| tls.ca_pem.clone().into_bytes()),
        shop: ShopConfig { app_id: secrets.shop.to_string(), base_url: Url::parse(shop.as_str())? },
        reader: ReaderConfig {
            app_id: secrets.reader.to_string(),
            secret: clear(&secrets.reader_secret),
            base_url: Url::parse(reader.as_str())?,
            identifier_uri: READER_URI.to_owned(),
            scope: READER_SCOPE.to_owned(),
        },
        tls: tls.map(|tls| Arc::clone(&tls.server)),
        tenant_name: tenant.name.clone(),
        outbox_url: Some(Url::parse(&site.outbox_url())?),
        now: Arc::new(move || platform.clock.now().as_seconds()),
    })
}
