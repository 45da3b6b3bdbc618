//! Where everything is.

use anyhow::Result;
use url::Url;
use vestibule_domain::tenant::TenantHostPattern;
use vestibule_http::{BaseUrl, Origins};
use vestibule_samples::Registration;

use crate::{config::Settings, configuration::SampleUrls, dev::DevPorts, listeners::Listener};

/// Where everything is, as browsers see it.
pub(super) struct Site {
    pub(super) base_url: BaseUrl,
    pub(super) origins: Origins,
    pub(super) admin_origins: Origins,
    pub(super) shop: Option<BaseUrl>,
    pub(super) reader: Option<BaseUrl>,
    pub(super) mtls: Option<BaseUrl>,
    pub(super) samples: Option<SampleUrls>,
}

impl Site {
    pub(super) fn new(settings: &Settings, ports: &DevPorts, secure: bool) -> Result<Self> {
        let port = |listener: &Listener| listener.address().port();
        let origins = match &settings.public_url {
            Some(url) => Origins::new(url.clone()),
            None => Origins::loopback(port(&ports.server), secure),
        };
        let base_url = origins.canonical().clone();
        let beside = |listener: &Listener| -> Result<BaseUrl> {
            let mut url = Url::parse(base_url.as_str())?;
            let scheme = if secure { "https" } else { "http" };
            url.set_scheme(scheme).map_err(|()| anyhow::anyhow!("{base_url} can't have another scheme"))?;
            url.set_port(Some(port(listener))).map_err(|()| anyhow::anyhow!("{base_url} can't have a port"))?;
            Ok(BaseUrl::parse(url.as_str())?)
        };
        let admin_origins = match &settings.public_url {
            Some(_) => Origins::new(beside(&ports.admin)?),
            None => Origins::loopback(port(&ports.admin), secure),
        };
        let shop = ports.shop.as_ref().map(beside).transpose()?;
        let reader = ports.reader.as_ref().map(beside).transpose()?;
        let mtls = ports.mtls.as_ref().map(beside).transpose()?;
        let samples = match (&shop, &reader) {
            (Some(shop), Some(reader)) => Some(SampleUrls {
                shop: Registration::at(&Url::parse(shop.as_str())?),
                shop_home: shop.join("/"),
                reader: Registration::at(&Url::parse(reader.as_str())?),
                reader_home: reader.join("/"),
            }),
            _ => None,
        };
        Ok(Self { base_url, origins, admin_origins, shop, reader, mtls, samples })
    }

    /// The pattern at the port that the server has.
    pub(super) fn tenant_host_pattern(
        &self,
        settings: &Settings,
        ports: &DevPorts,
    ) -> Result<Option<TenantHostPattern>> {
        let Some(pattern) = settings.tenant_host_pattern.clone() else { return Ok(None) };
        anyhow::ensure!(
            pattern.is_secure() == self.base_url.is_secure(),
            "tenant_host_pattern is {pattern}, but the server is {}: use one scheme for both",
            self.base_url
        );
        let port = ports.server.address().port();
        Ok(Some(if settings.public_url.is_none() { pattern.or_port(port) } else { pattern }))
    }

    pub(super) fn outbox_url(&self) -> String {
        self.base_url.join("/dev/outbox")
    }
}
