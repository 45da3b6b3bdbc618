//! Reading the configuration: every value by its type and within its bounds.

use ipnet::IpNet;
use std::{net::SocketAddr, num::NonZeroUsize, time::Duration};
use vestibule_domain::{
    credential::HashParameters, outbound_url::OutboundUrl, secret::Secret, tenant::TenantHostPattern,
    user::EmailAddress,
};
use vestibule_http::{BaseUrl, ForwardedHeader, Limits, Quota, RateQuotas, TrustedProxies};
use vestibule_outbound::sms::{SmsProvider, TwilioAccount, Webhook};
use vestibule_services::trace::TraceSettings;

use super::{
    acme::acme,
    settings::{
        AdminSettings, ConnectionSettings, LogFormat, LogSettings, MailSettings, MailTls, MtlsSettings,
        OutboundSettings, PasswordSettings, Settings, StorePlace, TlsFiles, TokenSettings,
    },
    values::{ConfigError, Reader, Values},
};

impl Settings {
    /// Reads every value by its type; all that do not read are reported together.
    pub fn read(values: &Values) -> Result<Self, ConfigError> {
        let mut reader = Reader::new(values);
        let mtls = mtls(&mut reader);
        let settings = Self {
            public_url: base_url(&mut reader, "public_url"),
            tenant_host_pattern: reader.parsed(
                "tenant_host_pattern",
                "a pattern such as https://{tenant}.id.example.com, where {tenant} is the whole first label",
                |text| TenantHostPattern::parse(text).ok(),
            ),
            shared_origin: reader.parsed("shared_origin", "true or false", |text| text.parse().ok()).unwrap_or(true),
            listen: reader.address("listen").unwrap_or(ANY),
            shutdown_timeout: seconds(&mut reader, "shutdown_timeout_seconds", 0, 3_600),
            admin: AdminSettings {
                public_url: base_url(&mut reader, "admin.public_url"),
                listen: reader.address("admin.listen"),
                same_origin: reader.flag("admin.same_origin"),
            },
            metrics_listen: reader.address("metrics.listen").unwrap_or(ANY),
            tls: tls(&mut reader),
            store: store(values, &mut reader),
            store_connections: reader.number("store.connections", 1, 1_000),
            master_key: reader.secret("keys.master"),
            previous_master_key: reader.secret("keys.previous_master"),
            mail: mail(&mut reader),
            mail_from: reader
                .parsed("mail.from", "an address such as sign-in@example.com", |text| EmailAddress::parse(text).ok()),
            sms: sms(&mut reader),
            proxies: proxies(&mut reader).with_certificate_header(mtls.header.clone()),
            mtls,
            dns_server: reader.address("dns.server"),
            acme: acme(&mut reader),
            outbound: OutboundSettings {
                allow_networks: networks(&mut reader, "outbound.allow_networks"),
                allow_networks_of_registered_clients: networks(
                    &mut reader,
                    "outbound.allow_networks_of_registered_clients",
                ),
                authority: reader.path("outbound.authority"),
            },
            connections: ConnectionSettings {
                most: reader.number("limits.connections", 1, 1_000_000),
                header_timeout: seconds(&mut reader, "limits.header_timeout_seconds", 1, 300),
                stall_timeout: seconds(&mut reader, "limits.stall_timeout_seconds", 1, 300),
            },
            limits: Limits {
                body_bytes: reader.number("limits.body_bytes", 16 * 1024, 16 * 1024 * 1024),
                uri_bytes: reader.number("limits.uri_bytes", 4 * 1024, 64 * 1024),
                request_timeout: seconds(&mut reader, "limits.request_timeout_seconds", 1, 300),
            },
            quotas: quotas(&mut reader),
            password: password(&mut reader),
            tokens: TokenSettings {
                lifetime: seconds(&mut reader, "tokens.lifetime_seconds", 300, 86_400),
                code_lifetime: seconds(&mut reader, "tokens.code_lifetime_seconds", 10, 600),
                refresh_grace: seconds(&mut reader, "tokens.refresh_grace_seconds", 0, 300),
            },
            trace: trace(&mut reader),
            log: log(&mut reader),
        };
        if reader.problems.is_empty() { Ok(settings) } else { Err(ConfigError(reader.problems)) }
    }
}

/// The least memory of OWASP's recommendations for Argon2id.
const LEAST_MEMORY_KIB: u32 = 7_168;

/// Stands in only where the address was refused.
const ANY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);

fn base_url(reader: &mut Reader<'_>, name: &'static str) -> Option<BaseUrl> {
    let expected = "an origin such as https://login.example.com, without path";
    reader.parsed(name, expected, |text| BaseUrl::parse(text).ok())
}

fn seconds(reader: &mut Reader<'_>, name: &'static str, least: u64, most: u64) -> Duration {
    Duration::from_secs(reader.number(name, least, most))
}

fn tls(reader: &mut Reader<'_>) -> Option<TlsFiles> {
    match (reader.path("tls.certificate"), reader.path("tls.key")) {
        (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
        (None, None) => None,
        _ => {
            reader.problems.push("tls.certificate and tls.key go together: set both, or neither".to_owned());
            None
        }
    }
}

fn mtls(reader: &mut Reader<'_>) -> MtlsSettings {
    MtlsSettings {
        listen: reader.address("tls.mtls_listen"),
        public_url: base_url(reader, "tls.mtls_public_url"),
        header: reader.parsed("tls.client_certificate_header", "the name of a header", |text| text.parse().ok()),
    }
}

fn store(values: &Values, reader: &mut Reader<'_>) -> Option<StorePlace> {
    if values.is_explicit("store.url") && values.is_explicit("store.path") {
        reader.problems.push("store.url and store.path name two stores: set one".to_owned());
    }
    let expected = "postgres://user:password@host:port/database (the embedded store is set by store.path)";
    let url = reader.parsed("store.url", expected, |text| {
        let known = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        known.then(|| StorePlace::Postgres(Secret::new(text.to_owned())))
    });
    url.or_else(|| reader.path("store.path").map(StorePlace::File))
}

fn mail(reader: &mut Reader<'_>) -> Option<MailSettings> {
    let smtp = choice(reader, "mail.transport", &[("smtp", true), ("outbox", false)])?;
    let tls = choice(
        reader,
        "mail.tls",
        &[("starttls", MailTls::Starttls), ("implicit", MailTls::Implicit), ("none", MailTls::None)],
    )?;
    let port = match (reader.number("mail.port", 0, u16::MAX), tls) {
        (0, MailTls::Starttls) => 587,
        (0, MailTls::Implicit) => 465,
        (0, MailTls::None) => 25,
        (port, _) => port,
    };
    smtp.then(|| MailSettings {
        host: reader.text("mail.host"),
        port,
        tls,
        authority: reader.path("mail.authority"),
        user: reader.text("mail.user"),
        password: reader.secret("mail.password"),
    })
}

fn sms(reader: &mut Reader<'_>) -> Option<SmsProvider> {
    let twilio = choice(reader, "sms.provider", &[("webhook", false), ("twilio", true)])?;
    let url = reader
        .parsed("sms.url", "an https URL such as https://texts.example.com/send", |text| OutboundUrl::parse(text).ok());
    let (token, account, sender) = (reader.secret("sms.token"), reader.text("sms.account"), reader.text("sms.sender"));
    if !twilio {
        if url.is_none() {
            reader.problems.push("sms.url is missing: the webhook has to be somewhere".to_owned());
        }
        return url.map(|url| SmsProvider::Webhook(Webhook { url, token }));
    }
    let resource = url.or_else(|| account.as_deref().and_then(TwilioAccount::resource_of));
    let (Some(url), Some(account), Some(token), Some(sender)) = (resource, account, token, sender) else {
        reader
            .problems
            .push("sms.provider is twilio: set sms.account (the SID), sms.token_file and sms.sender".to_owned());
        return None;
    };
    Some(SmsProvider::Twilio(TwilioAccount::new(url, account, token, sender)))
}

fn proxies(reader: &mut Reader<'_>) -> TrustedProxies {
    let networks = networks(reader, "proxies.trusted");
    let header = choice(
        reader,
        "proxies.header",
        &[("x-forwarded-for", ForwardedHeader::XForwardedFor), ("forwarded", ForwardedHeader::Forwarded)],
    );
    TrustedProxies::new(networks, header.unwrap_or_default())
}

fn networks(reader: &mut Reader<'_>, name: &'static str) -> Vec<IpNet> {
    let expected = "networks such as 10.0.0.0/8 or addresses such as 192.0.2.7";
    let networks = reader.parsed(name, expected, |text| {
        text.split(',')
            .map(|network| {
                let network = network.trim();
                network.parse().ok().or_else(|| network.parse::<std::net::IpAddr>().ok().map(Into::into))
            })
            .collect::<Option<Vec<_>>>()
    });
    networks.unwrap_or_default()
}

fn quotas(reader: &mut Reader<'_>) -> RateQuotas {
    let mut quota = |name| Quota::per_minute(reader.number(name, 1, 100_000_000));
    let quotas = RateQuotas {
        metadata: quota("limits.metadata_per_minute"),
        authorize: quota("limits.authorize_per_minute"),
        token: quota("limits.token_per_minute"),
        user_info: quota("limits.userinfo_per_minute"),
        introspection: quota("limits.introspection_per_minute"),
        registration: quota("limits.registration_per_minute"),
        page: quota("limits.page_per_minute"),
        form: quota("limits.form_per_minute"),
        user_code: quota("limits.user_code_per_minute"),
        native_start: quota("limits.native_start_per_minute"),
        token_by_client: quota("limits.token_per_client_per_minute"),
        exempt_loopback: false,
    };
    RateQuotas { exempt_loopback: reader.flag("limits.exempt_loopback"), ..quotas }
}

fn password(reader: &mut Reader<'_>) -> PasswordSettings {
    PasswordSettings {
        memory_kib: reader.number("password.memory_kib", LEAST_MEMORY_KIB, HashParameters::MOST_MEMORY_KIB),
        iterations: reader.number("password.iterations", 1, HashParameters::MOST_ITERATIONS),
        parallelism: reader.number("password.parallelism", 1, HashParameters::MOST_LANES),
        threads: NonZeroUsize::new(reader.number("password.threads", 0, 1_024)),
        queue: reader.number("password.queue", 1, 100_000),
        breached_filter: reader.path("password.breached_filter"),
        breached_range_url: reader.parsed(
            "password.breached_range_url",
            "an https URL that ends where five digits follow, such as https://api.pwnedpasswords.com/range/",
            |text| OutboundUrl::parse(text).ok(),
        ),
    }
}

fn trace(reader: &mut Reader<'_>) -> TraceSettings {
    let hours = reader.number("trace.retention_hours", 0, 8_760);
    TraceSettings {
        retention: (hours > 0).then(|| Duration::from_hours(hours)),
        most_per_second: reader.number("trace.most_per_second", 1, 100_000),
    }
}

fn log(reader: &mut Reader<'_>) -> LogSettings {
    let format = choice(reader, "log.format", &[("json", LogFormat::Json), ("pretty", LogFormat::Pretty)]);
    let level = reader.parsed("log.level", "a filter such as info, or info,vestibule_services=debug", |text| {
        text.parse::<tracing_subscriber::filter::Targets>().is_ok().then(|| text.to_owned())
    });
    LogSettings { format: format.unwrap_or(LogFormat::Json), level: level.unwrap_or_else(|| "info".to_owned()) }
}

fn choice<T: Copy>(reader: &mut Reader<'_>, name: &'static str, choices: &[(&str, T)]) -> Option<T> {
    let words = choices.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
    reader.parsed(name, &format!("one of {words}"), |text| {
        choices.iter().find(|(word, _)| *word == text).map(|(_, value)| *value)
    })
}
