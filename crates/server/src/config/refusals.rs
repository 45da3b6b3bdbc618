//! What `serve` refuses to start with. Each refusal says what to do.

use super::{
    settings::{OutboundSettings, Settings},
    values::{ConfigError, Mode},
};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::net::{Ipv4Addr, Ipv6Addr};
use vestibule_domain::keys::MasterKey;

const LOOPBACK_V4: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8);
const LOOPBACK_V6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::LOCALHOST, 128);

/// Refuses a configuration that reads but is dangerous or incomplete. All refusals come together.
pub fn refuse_half_configured(settings: &Settings, mode: Mode) -> Result<(), ConfigError> {
    let mut refusals = Vec::new();
    tenant_hosts(settings, &mut refusals);
    if mode == Mode::Production {
        identity(settings, &mut refusals);
        transport(settings, &mut refusals);
        client_certificates(settings, &mut refusals);
        admin(settings, &mut refusals);
        mail(settings, &mut refusals);
        outbound(settings, &mut refusals);
        acme(settings, &mut refusals);
        if settings.quotas.exempt_loopback {
            refusals.push("limits.exempt_loopback is for `vestibule dev`: a proxy on this host would lift every limit. Remove it.".to_owned());
        }
    }
    for (name, key) in [("keys.master", &settings.master_key), ("keys.previous_master", &settings.previous_master_key)]
    {
        if let Some(Err(error)) = key.as_ref().map(|key| MasterKey::parse(key.reveal().as_bytes())) {
            refusals.push(format!("{name}: {error}"));
        }
    }
    if refusals.is_empty() { Ok(()) } else { Err(ConfigError(refusals)) }
}

fn identity(settings: &Settings, refusals: &mut Vec<String>) {
    if settings.public_url.is_none() {
        refusals.push(
            "public_url is missing: set it to the origin that browsers use, such as https://login.example.com."
                .to_owned(),
        );
    }
    if settings.store.is_none() {
        refusals.push(
            "there is no store: set store.path to a file for the embedded one, or store.url to postgres://…."
                .to_owned(),
        );
    }
    if settings.master_key.is_none() {
        refusals.push(
            "keys.master is missing: make one with `openssl rand -hex 32 > master.key`, keep it apart from backups, and set keys.master_file to its path."
                .to_owned(),
        );
    }
}

/// Passwords cross this connection: in the clear they may cross only this machine, or a network behind a proxy that is
/// named, so that somebody has thought about it.
fn transport(settings: &Settings, refusals: &mut Vec<String>) {
    let in_clear = settings.tls.is_none();
    if in_clear && !settings.listen.ip().is_loopback() && settings.proxies.is_empty() {
        refusals.push(format!(
            "listen is {}, which other machines reach, without TLS: set tls.certificate and tls.key, or put a TLS proxy in front and name it in proxies.trusted, or listen on a loopback address.",
            settings.listen
        ));
    }
    match &settings.public_url {
        Some(url) if !url.is_secure() && !is_loopback(url.as_str()) => refusals.push(format!(
            "public_url is {url}: browsers send passwords and cookies to it in the clear. Use https://."
        )),
        Some(url) if !url.is_secure() && settings.tls.is_some() => {
            refusals.push(format!("public_url is {url}, but the server speaks TLS: write https://."));
        }
        _ => {}
    }
}

/// Client certificates that nobody would ask for or believe.
fn client_certificates(settings: &Settings, refusals: &mut Vec<String>) {
    let mtls = &settings.mtls;
    if mtls.listen.is_some() && settings.tls.is_none() {
        refusals.push(
            "tls.mtls_listen asks clients for certificates, which needs TLS: set tls.certificate and tls.key, or let a proxy ask and set tls.client_certificate_header."
                .to_owned(),
        );
    }
    if mtls.header.is_some() && settings.proxies.is_empty() {
        refusals.push(
            "tls.client_certificate_header is believed from no proxy: name yours in proxies.trusted, or remove it."
                .to_owned(),
        );
    }
    if mtls.public_url.is_some() && mtls.listen.is_none() && mtls.header.is_none() {
        refusals.push(
            "tls.mtls_public_url names an origin that nobody asks for certificates: set tls.mtls_listen, or tls.client_certificate_header where a proxy asks."
                .to_owned(),
        );
    }
    if mtls.public_url.as_ref().is_some_and(|url| !url.is_secure()) {
        refusals.push(
            "tls.mtls_public_url is in the clear, where no client proves a certificate: write https://.".to_owned(),
        );
    }
}

fn is_loopback(url: &str) -> bool {
    ["http://localhost", "http://127.0.0.1", "http://[::1]"]
        .iter()
        .any(|known| url.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
}

/// In every mode: these contradict each other.
fn tenant_hosts(settings: &Settings, refusals: &mut Vec<String>) {
    let Some(pattern) = &settings.tenant_host_pattern else {
        if !settings.shared_origin {
            refusals.push(
                "shared_origin is false, so tenants would have no origin at all: set tenant_host_pattern, or remove it."
                    .to_owned(),
            );
        }
        return;
    };
    for (name, url) in [("public_url", &settings.public_url), ("admin.public_url", &settings.admin.public_url)] {
        if url.as_ref().is_some_and(|url| pattern.has_host(url.host())) {
            refusals.push(format!("{name} is on a host of tenant_host_pattern ({pattern}), which is a tenant's."));
        }
    }
    match &settings.public_url {
        Some(url) if url.is_secure() != pattern.is_secure() => refusals.push(format!(
            "tenant_host_pattern is {pattern} and public_url is {url}: write both with https://, or with http:// on this machine alone."
        )),
        Some(url) if !url.is_secure() && is_loopback(url.as_str()) && !pattern.is_loopback() => refusals.push(format!(
            "tenant_host_pattern is {pattern}: browsers send passwords and cookies to it in the clear. Use https://, or {{tenant}}.localhost."
        )),
        _ => {}
    }
}

/// Whoever may register a `jwks_uri` would reach whatever trusts this machine.
fn outbound(settings: &Settings, refusals: &mut Vec<String>) {
    let loopback = [IpNet::from(LOOPBACK_V4), IpNet::from(LOOPBACK_V6)];
    let overlaps = |network: &IpNet| loopback.iter().any(|own| network.contains(own) || own.contains(network));
    let OutboundSettings { allow_networks, allow_networks_of_registered_clients, .. } = &settings.outbound;
    let admitted = [
        ("outbound.allow_networks", allow_networks),
        ("outbound.allow_networks_of_registered_clients", allow_networks_of_registered_clients),
    ];
    for (key, networks) in admitted {
        let Some(network) = networks.iter().find(|network| overlaps(network)) else { continue };
        refusals.push(format!(
            "{key} admits {network}, which holds this machine's loopback: tenants could have its services called. Name the networks that they need."
        ));
    }
}

/// Certificates that nobody would serve.
fn acme(settings: &Settings, refusals: &mut Vec<String>) {
    if settings.acme.is_some() && settings.tls.is_none() {
        refusals.push(
            "acme.directory_url orders certificates that this server has to serve itself: set tls.certificate and tls.key, or let the proxy that ends TLS order them and remove it."
                .to_owned(),
        );
    }
}

fn admin(settings: &Settings, refusals: &mut Vec<String>) {
    let same = settings.admin.public_url.is_some() && settings.admin.public_url == settings.public_url;
    if same && !settings.admin.same_origin {
        refusals.push(
            "admin.public_url has the origin of public_url: a script on a sign-in page could act as an operator. Give the admin center a host name of its own, or accept it with admin.same_origin = true."
                .to_owned(),
        );
    }
}

fn mail(settings: &Settings, refusals: &mut Vec<String>) {
    match &settings.mail {
        None => refusals.push(
            "mail.transport is outbox, which shows everybody's codes: it is for `vestibule dev`. Set mail.transport = \"smtp\", mail.host and mail.from."
                .to_owned(),
        ),
        Some(mail) if mail.host.is_none() => refusals.push(
            "mail.host is missing: without mail nobody can prove an address, so nobody can sign up. Set mail.host, and mail.user and mail.password_file if the server asks for them."
                .to_owned(),
        ),
        Some(_) => {}
    }
    if settings.mail_from.is_none() {
        refusals.push(
            "mail.from is missing: set it to the address that mails come from, such as sign-in@example.com.".to_owned(),
        );
    }
}
