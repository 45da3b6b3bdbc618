//! How mails, text messages and calls leave, by the settings.

use anyhow::{Context, Result};
use ipnet::IpNet;
use std::{path::PathBuf, time::Duration};
use vestibule_outbound::{
    mail::{Security, SmtpSettings, SmtpTransport},
    safe_http::{Destinations, SafeHttp, SafeHttpOptions},
};
use vestibule_services::{mail::Transport, text_messages};

use crate::config::{MailSettings, MailTls, Settings};

/// How long a mail server may take over one exchange.
const MAIL_TIMEOUT: Duration = Duration::from_secs(30);
const MAIL_CONNECTIONS: u32 = 4;

/// What calls URLs that others have given, in the public internet and these networks.
pub(super) fn outbound_http(settings: &Settings, networks: &[IpNet]) -> Result<SafeHttp> {
    let authority = settings.outbound.authority.as_ref();
    let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("outbound.authority: {}", path.display()));
    let options = SafeHttpOptions {
        destinations: Destinations::new(networks.to_vec()),
        extra_authorities: authority.map(read).transpose()?,
        ..SafeHttpOptions::default()
    };
    Ok(SafeHttp::new(options)?)
}

/// Where text messages go. A deployment that keeps its mail on a page keeps them there too, unless it has a service.
pub(super) fn text_transport(settings: &Settings, http: &SafeHttp) -> text_messages::Transport {
    match &settings.sms {
        Some(provider) => text_messages::Transport::Provider(provider.clone(), http.clone()),
        None if settings.mail.is_none() => text_messages::Transport::Development,
        None => text_messages::Transport::Nowhere,
    }
}

/// Where mails go: to the server that is set, else to a page of this one.
pub(super) fn transport(mail: Option<&MailSettings>) -> Result<Transport> {
    let Some(mail) = mail else { return Ok(Transport::Development) };
    let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("mail.authority: {}", path.display()));
    let settings = SmtpSettings {
        host: mail.host.clone().context("mail.host is missing")?,
        port: Some(mail.port),
        security: match mail.tls {
            MailTls::Starttls => Security::StartTls,
            MailTls::Implicit => Security::Implicit,
            MailTls::None => Security::Clear,
        },
        credentials: mail.user.clone().zip(mail.password.clone()),
        extra_authorities: mail.authority.as_ref().map(read).transpose()?,
        hello_name: None,
        timeout: MAIL_TIMEOUT,
        connections: MAIL_CONNECTIONS,
    };
    Ok(Transport::Server(Box::new(SmtpTransport::new(&settings)?)))
}
