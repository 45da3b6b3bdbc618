//! Every key there is.

/// What a key's value must look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// An origin: `https://host[:port]`.
    BaseUrl,
    /// An origin for each tenant: `https://{tenant}.host[:port]`.
    HostPattern,
    /// `address:port`.
    Address,
    /// A path in the file system, relative to the working directory.
    Path,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Networks in CIDR notation; in the environment separated by commas.
    Networks,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name, with its section: `store.path`.
    pub name: &'static str,
    /// What its value must look like.
    pub kind: Kind,
    /// What holds when nothing is given; empty for nothing.
    pub default: &'static str,
    /// What holds in `vestibule dev` instead.
    pub dev_default: Option<&'static str>,
    /// Whether it is never printed, and may be given as a file's name under its own name with `_file`.
    pub secret: bool,
    /// What it means, for the reference page.
    pub meaning: &'static str,
}

impl Key {
    const fn new(name: &'static str, kind: Kind, default: &'static str, meaning: &'static str) -> Self {
        Self { name, kind, default, dev_default: None, secret: false, meaning }
    }

    const fn dev(mut self, default: &'static str) -> Self {
        self.dev_default = Some(default);
        self
    }

    const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// The environment variable that sets it: `VESTIBULE_STORE__PATH`.
    pub fn variable(&self) -> String {
        format!("VESTIBULE_{}", self.name.replace('.', "__").to_ascii_uppercase())
    }

    /// The key of a name, and whether the name asks for the secret in a file.
    pub fn named(name: &str) -> Option<(&'static Self, bool)> {
        let find = |name: &str| KEYS.iter().find(|key| key.name == name);
        if let Some(key) = find(name) {
            return Some((key, false));
        }
        find(name.strip_suffix("_file")?).filter(|key| key.secret).map(|key| (key, true))
    }
}

/// All keys, in the order of the reference page.
pub const KEYS: &[Key] = &[
    Key::new("public_url", Kind::BaseUrl, "", "The origin under which browsers and applications reach the server, such as `https://login.example.com`. Issuers and every URL in metadata, mails and redirects begin with it. Required by `serve`; `dev` takes `http(s)://localhost:PORT`."),
    Key::new("tenant_host_pattern", Kind::HostPattern, "", "An origin for every tenant, such as `https://{tenant}.id.example.com`, where `{tenant}` is the tenant's id and the whole first label. Tenants that don't trust each other need hosts of their own: in a browser an origin is the only wall. Scheme as in `public_url`; in `dev` a pattern without a port takes the server's."),
    Key::new("shared_origin", Kind::Flag, "true", "Whether `public_url` serves tenants too. `false` leaves each tenant to its own hosts and needs `tenant_host_pattern`; tokens issued before stay good."),
    Key::new("listen", Kind::Address, "127.0.0.1:8080", "The address and port to listen on. Port 0 takes a free one."),
    Key::new("shutdown_timeout_seconds", Kind::Number, "30", "How long requests under way may go on after SIGTERM or SIGINT."),
    Key::new("admin.public_url", Kind::BaseUrl, "", "The origin of the admin center. It must not be the origin of `public_url`: in a browser an origin is the only wall between a tenant's pages and an operator's session."),
    Key::new("admin.listen", Kind::Address, "", "The address and port of the admin center's own listener; empty where a proxy tells both origins apart by host name."),
    Key::new("admin.same_origin", Kind::Flag, "false", "Accepts one origin for sign-in pages and admin center."),
    Key::new("metrics.listen", Kind::Address, "127.0.0.1:9090", "The address and port of `/metrics`, `/health/live` and `/health/ready`. Keep it off the public network."),
    Key::new("tls.certificate", Kind::Path, "", "The certificate chain in PEM, the server's own certificate first. With `tls.key` the server speaks HTTPS itself."),
    Key::new("tls.key", Kind::Path, "", "The certificate's private key in PEM (PKCS#8, PKCS#1 or SEC1)."),
    Key::new("tls.mtls_listen", Kind::Address, "", "The address and port of a listener that asks clients for certificates (RFC 8705) and serves only what clients call themselves: the pages' listener asks for none, so that no browser asks its user which one to show. Needs `tls.certificate`."),
    Key::new("tls.mtls_public_url", Kind::BaseUrl, "", "The origin by which clients reach that listener, or the host at which a proxy asks for certificates: `mtls_endpoint_aliases` of the metadata begin with it. Without it, the host of `public_url` at the port of `tls.mtls_listen`."),
    Key::new("tls.client_certificate_header", Kind::Text, "", "The header in which the proxies of `proxies.trusted` pass on the certificate that they have verified their client to hold, such as `client-cert` (RFC 9440) or `ssl-client-cert` (percent-encoded PEM). They must remove it from what clients send. Ignored from anybody else."),
    Key::new("store.path", Kind::Path, "", "The file of the embedded store (SQLite). Its directory must be on a local disk."),
    Key::new("store.url", Kind::Text, "", "A PostgreSQL-wire store: `postgres://user:password@host:port/database`. TLS is the default except to loopback; `sslmode` and `sslrootcert` as in libpq.").secret(),
    Key::new("store.connections", Kind::Number, "16", "The most connections to a PostgreSQL-wire store."),
    Key::new("keys.master", Kind::Text, "", "The master key: 32 bytes in hexadecimal or base64, as `openssl rand -hex 32` prints them. Everything secret in the store is sealed under it: without it a backup is worthless, with it a backup is everything. `dev` makes its own.").secret(),
    Key::new("keys.previous_master", Kind::Text, "", "The master key before `vestibule keys rotate-master`, for as long as the rotation takes.").secret(),
    Key::new("mail.transport", Kind::Choice(&["smtp", "outbox"]), "smtp", "How mail leaves: `smtp`, or `outbox`, which shows it on a page instead (`dev` only).").dev("outbox"),
    Key::new("mail.host", Kind::Text, "", "The SMTP server. Required by `serve`."),
    Key::new("mail.port", Kind::Number, "0", "The SMTP server's port; 0 takes the usual one: 587 for `starttls`, 465 for `implicit`, 25 for `none`."),
    Key::new("mail.tls", Kind::Choice(&["starttls", "implicit", "none"]), "starttls", "How the connection to the SMTP server is protected. Certificates are checked. `none` is for a relay on the same host."),
    Key::new("mail.authority", Kind::Path, "", "Certificate authorities in PEM to trust for the SMTP server, beside the public ones: for a server inside your network."),
    Key::new("mail.user", Kind::Text, "", "The user name at the SMTP server; empty for none."),
    Key::new("mail.password", Kind::Text, "", "The password at the SMTP server.").secret(),
    Key::new("mail.from", Kind::Text, "", "The address that mails come from, such as `sign-in@example.com`; each tenant's name stands before it. Required by `serve`.").dev("sign-in@localhost.example"),
    Key::new("sms.provider", Kind::Choice(&["webhook", "twilio"]), "", "How text messages leave: `webhook`, `twilio`, or nothing where no flow has phones. `vestibule dev` shows them among the mails without it."),
    Key::new("sms.url", Kind::Text, "", "Webhook: the https URL that gets a POST of `{\"id\", \"to\", \"text\", \"tenant\"}` for each message; any 2xx takes it, 400, 404, 410, 413 and 422 refuse it for good. Twilio: the resource that messages are posted to, where it is not Twilio's own."),
    Key::new("sms.token", Kind::Text, "", "Webhook: sent as a bearer token. Twilio: the auth token.").secret(),
    Key::new("sms.account", Kind::Text, "", "Twilio: the account SID."),
    Key::new("sms.sender", Kind::Text, "", "Twilio: the number, the name or the messaging service (`MG…`) that messages come from."),
    Key::new("proxies.trusted", Kind::Networks, "", "The proxies whose forwarded header is believed, such as `10.0.0.0/8`. None by default: the header is ignored and limits count the peer's address."),
    Key::new("proxies.header", Kind::Choice(&["x-forwarded-for", "forwarded"]), "x-forwarded-for", "The one header in which those proxies name their clients."),
    Key::new("outbound.allow_networks", Kind::Networks, "", "Networks beside the public internet in which URLs that administrators give (`jwks_uri`, back-channel sign-out and the like) may be called, such as `10.20.0.0/16`. Loopback is for `dev` alone.").dev("127.0.0.0/8,::1/128"),
    Key::new("outbound.allow_networks_of_registered_clients", Kind::Networks, "", "The same for URLs of clients that registered themselves or are known by a document: nobody of yours has looked at them, so that they reach the public internet only unless you name networks here.").dev("127.0.0.0/8,::1/128"),
    Key::new("outbound.authority", Kind::Path, "", "Certificate authorities in PEM to trust for such calls, beside the public ones: for hosts inside your network."),
    Key::new("dns.server", Kind::Address, "", "The name server that is asked for the TXT records by which hosts are shown to be tenants', such as `10.0.0.53:53`; the system's when empty."),
    Key::new("acme.directory_url", Kind::Text, "", "The directory of the authority that certificates of tenants' own hosts are ordered from by ACME (RFC 8555), such as `https://acme-v02.api.letsencrypt.org/directory`. Empty orders none. Needs `tls.certificate`: the server itself serves them."),
    Key::new("acme.terms_of_service_agreed", Kind::Flag, "false", "Whether you agree to the authority's terms of service; without it nothing is ordered."),
    Key::new("acme.contact", Kind::Text, "", "Mail addresses that the authority may write to, separated by commas."),
    Key::new("acme.authority", Kind::Path, "", "Certificate authorities in PEM to trust for the directory itself, beside the public ones: for an authority inside your network."),
    Key::new("acme.http_listen", Kind::Address, "", "The address and port of a listener in the clear that answers the authority's `http-01` challenges and nothing else; port 80 of the hosts has to lead to it. Without it the authority is answered by `tls-alpn-01` at `listen`, to which port 443 of the hosts has to lead without anything that ends TLS."),
    Key::new("acme.external_account_id", Kind::Text, "", "The name of your account at an authority that wants one outside of ACME (external account binding)."),
    Key::new("acme.external_account_key", Kind::Text, "", "The key that such an authority has given you, in base64url.").secret(),
    Key::new("limits.connections", Kind::Number, "10000", "The most connections open at once; more wait in the operating system's queue."),
    Key::new("limits.header_timeout_seconds", Kind::Number, "15", "How long a client may take over a TLS handshake or a request's head, and how long an idle connection is kept."),
    Key::new("limits.stall_timeout_seconds", Kind::Number, "30", "How long a client may take none of an answer that waits for it."),
    Key::new("limits.request_timeout_seconds", Kind::Number, "30", "How long a request may take, its body included."),
    Key::new("limits.body_bytes", Kind::Number, "65536", "The most bytes of a request's body."),
    Key::new("limits.uri_bytes", Kind::Number, "16384", "The most bytes of a request's URL."),
    Key::new("limits.metadata_per_minute", Kind::Number, "600", "Discovery and key set requests a minute, for each tenant and address. An IPv6 address counts by its /64."),
    Key::new("limits.authorize_per_minute", Kind::Number, "300", "Authorization and sign-out requests a minute, for each tenant and address."),
    Key::new("limits.token_per_minute", Kind::Number, "1200", "Requests a minute that clients send themselves (tokens, pushed requests, device codes, revocation), for each tenant and address."),
    Key::new("limits.token_per_client_per_minute", Kind::Number, "12000", "The same for each client, from wherever it asks."),
    Key::new("limits.userinfo_per_minute", Kind::Number, "1200", "Userinfo requests a minute, for each tenant and address."),
    Key::new("limits.introspection_per_minute", Kind::Number, "60000", "Introspection requests a minute, for each tenant and address, and for each client."),
    Key::new("limits.registration_per_minute", Kind::Number, "20", "Requests a minute of clients that register themselves, for each tenant and address."),
    Key::new("limits.page_per_minute", Kind::Number, "600", "Hosted pages looked at a minute, for each tenant and address."),
    Key::new(
        "limits.user_code_per_minute",
        Kind::Number,
        "10",
        "Codes of devices typed a minute, for each tenant and address.",
    ),
    Key::new(
        "limits.native_start_per_minute",
        Kind::Number,
        "30",
        "Usernames that apps name to the native authentication API a minute, for each tenant and address: the answer tells whether there is such an account.",
    ),
    Key::new("limits.form_per_minute", Kind::Number, "120", "Forms posted a minute, for each tenant and address."),
    Key::new("limits.exempt_loopback", Kind::Flag, "false", "Leaves this machine's own addresses out of the limits by address (`dev` only).").dev("true"),
    Key::new("password.memory_kib", Kind::Number, "19456", "Argon2id: memory in KiB. Existing passwords are hashed anew at their next sign-in."),
    Key::new("password.iterations", Kind::Number, "2", "Argon2id: passes over the memory."),
    Key::new("password.parallelism", Kind::Number, "1", "Argon2id: lanes."),
    Key::new("password.threads", Kind::Number, "0", "Threads that hash passwords; 0 takes one for each processor."),
    Key::new("password.breached_filter", Kind::Path, "", "A file of passwords known from breaches, as `vestibule passwords build-filter` makes it. No new password is one of them, unless a tenant accepts them."),
    Key::new("password.breached_range_url", Kind::Text, "", "A service that speaks the range protocol for breached passwords, such as `https://api.pwnedpasswords.com/range/`: the first five digits of each new password's SHA-1 go there. It has 0.3 s to answer; without an answer the password is let through."),
    Key::new("password.queue", Kind::Number, "64", "Sign-ins that may wait for such a thread; further ones get 503 with `Retry-After`."),
    Key::new("tokens.lifetime_seconds", Kind::Number, "3600", "How long access and id tokens count."),
    Key::new("tokens.code_lifetime_seconds", Kind::Number, "60", "How long an authorization code waits for its redemption; at most 600."),
    Key::new("tokens.refresh_grace_seconds", Kind::Number, "30", "How long a redeemed refresh token still yields its successor, so that tabs and retries work."),
    Key::new("trace.retention_hours", Kind::Number, "168", "How long it can be looked up what was decided in a request (`vestibule trace`); 0 keeps nothing."),
    Key::new("trace.most_per_second", Kind::Number, "100", "The most requests of one tenant of which a node keeps that, a second: ten times as many may come at once. Counted apart for customers and applications that have proven who they are, for what anybody may send, and for what succeeds without a person. What is beyond is counted in `vestibule_traces_lost_total`."),
    Key::new("log.format", Kind::Choice(&["json", "pretty"]), "json", "How log lines look, on standard error.").dev("pretty"),
    Key::new("log.level", Kind::Text, "info", "Which log lines are written: `error`, `warn`, `info`, `debug`, or a filter such as `info,vestibule_services=debug`.").dev("warn,vestibule_signin::oidc::refusals=info"),
];
