//! The keys of a tenant, and of what belongs to it besides applications.

use super::{
    application::APPLICATION,
    application_parts::{ALGORITHMS, TOKEN_LIFETIMES},
    flow::{ATTRIBUTE, TERMS, TEXT, USER_FLOW},
    key::{Form, Key},
    look::{BRANDING, THEME},
};

const LIFETIME: Form = Form::Whole(300, 34_560_000);

const SESSION_LIFETIMES: &[Key] = &[
    Key::new("idleSeconds", "", LIFETIME, "a browser session ends after so long without use; default 86400"),
    Key::new("absoluteSeconds", "", LIFETIME, "a browser session ends so long after signing in; default 604800"),
    Key::new("persistentIdleSeconds", "", LIFETIME, "the same of a session that outlives the browser; default 2592000"),
    Key::new(
        "persistentAbsoluteSeconds",
        "",
        LIFETIME,
        "the same of a session that outlives the browser; default 7776000",
    ),
];

const PASSWORD_POLICY: &[Key] = &[
    Key::new("minimumLength", "", Form::Whole(8, 64), "the fewest characters; default 8"),
    Key::new(
        "requiredCharacterClasses",
        "",
        Form::Whole(0, 4),
        "how many of capital letters, small letters, digits and everything else must be there; default 0",
    ),
    Key::new(
        "bannedWords",
        "passwordRuleSettings.BannedPasswordList",
        Form::List(&Form::Text),
        "words that no password may contain",
    ),
    Key::new(
        "historyLength",
        "",
        Form::Whole(0, 24),
        "how many of the last passwords may not be used again; default 0",
    ),
    Key::new("allowBreached", "", Form::Flag, "whether passwords known from breaches are accepted; default `false`"),
    Key::new(
        "appliesAtSignIn",
        "",
        Form::Flag,
        "whether a right password that this policy would refuse today leads to a new one; default `false`",
    ),
];

const USERNAMES: &[Key] = &[
    Key::new("isEnabled", "", Form::Flag, "whether usernames sign in, where a flow has them; default `true`"),
    Key::new(
        "patterns",
        "",
        Form::List(&Form::Text),
        "what a new username looks like: one of at most two regular expressions over its lower case",
    ),
];

const PHONE: &[Key] = &[
    Key::new("defaultCountry", "", Form::Text, "the country of numbers that are typed without one, such as `DE`"),
    Key::new(
        "allowedCountries",
        "",
        Form::List(&Form::Text),
        "the only countries to which messages are sent; when absent the default country, and without one none",
    ),
];

const PASSWORD_MIGRATION: &[Key] = &[
    Key::new("url", "onPasswordSubmitCustomExtension.endpointConfiguration.targetUrl", Form::Text, "where to ask")
        .required(),
    Key::new(
        "resourceId",
        "onPasswordSubmitCustomExtension.authenticationConfiguration.resourceId",
        Form::Text,
        "the audience of the token by which the endpoint knows the server",
    )
    .required(),
    Key::new("encryptionKey", "", Form::Any, "the public key for which passwords are encrypted, as JWK").required(),
    Key::new(
        "timeoutInMilliseconds",
        "onPasswordSubmitCustomExtension.clientConfiguration.timeoutInMilliseconds",
        Form::Whole(200, 5000),
        "how long one answer may take",
    ),
    Key::new(
        "maximumRetries",
        "onPasswordSubmitCustomExtension.clientConfiguration.maximumRetries",
        Form::Whole(0, 1),
        "whether to ask once more when the endpoint can't be reached or is broken",
    ),
    Key::new(
        "unknownUsers",
        "",
        Form::Flag,
        "whether a user whom nobody here knows is asked about, too; default `true`",
    ),
];

/// What is set for the tenant as a whole.
pub(in crate::configuration) const SETTINGS: &[Key] = &[
    Key::new("brand", "organizationalBranding", Form::Text, "a built-in brand for its pages: `fable`"),
    Key::new(
        "defaultLanguage",
        "organization.preferredLanguage",
        Form::Text,
        "the language when neither request nor browser names one that there is",
    ),
    Key::new(
        "languages",
        "",
        Form::List(&Form::Text),
        "the only languages of pages and mails, where a flow does not name its own; every one that there is when absent",
    ),
    Key::new("passwordPolicy", "", Form::Object(PASSWORD_POLICY), "what is demanded of new passwords"),
    Key::new("usernames", "", Form::Object(USERNAMES), "which usernames there are, where a flow has them"),
    Key::new("phone", "", Form::Object(PHONE), "which phones may be used, where a flow has them"),
    Key::new(
        "passwordMigration",
        "onPasswordSubmitListener",
        Form::Object(PASSWORD_MIGRATION),
        "another system that still knows the passwords of its users",
    ),
    Key::new("signingAlgorithm", "", ALGORITHMS, "signs tokens where an application names none; default `RS256`"),
    Key::new(
        "tokenLifetimes",
        "tokenLifetimePolicy",
        Form::Object(TOKEN_LIFETIMES),
        "how long tokens count where applications say nothing themselves; 60 minutes and 90 days when absent",
    ),
    Key::new(
        "sessionLifetimes",
        "",
        Form::Object(SESSION_LIFETIMES),
        "how long sessions last; none idle longer than absolute",
    ),
    Key::new(
        "persistentSessions",
        "persistentBrowserSessionControl",
        Form::OneOf(&["never", "ask", "always"]),
        "whether sessions outlive the browser; default `ask`",
    ),
    Key::new(
        "signInFrequencySeconds",
        "signInFrequencySessionControl",
        Form::Whole(300, 31_536_000),
        "how old a sign-in may be; as old as its session when absent",
    ),
    Key::new(
        "dpopNonceRequired",
        "",
        Form::Flag,
        "whether every DPoP proof must hold a nonce of the server; default `false`: only those of applications whose tokens must be bound",
    ),
    Key::new(
        "requestObjectEncryption",
        "",
        Form::Flag,
        "whether clients may encrypt their request objects, for a key of the tenant's key set (`use` is `enc`); default `false`",
    ),
    Key::new(
        "clientCertificateAuthorities",
        "",
        Form::LongText,
        "the authorities that issue certificates to clients, in PEM, where an application names none itself",
    ),
    Key::new(
        "clientRegistration",
        "",
        Form::OneOf(&["off", "guarded", "open"]),
        "who may register clients: nobody (default), whoever has an initial access token, or anybody",
    ),
    Key::new(
        "implicitClientRegistration",
        "",
        Form::Flag,
        "whether those may register grant type `implicit` and the response types of the implicit and hybrid flow; default `false`",
    ),
    Key::new(
        "clientIdMetadataDocuments",
        "",
        Form::Flag,
        "whether clients that are registered nowhere are let in by the documents that describe them; default `false`",
    ),
    Key::new(
        "mostRegisteredClients",
        "",
        Form::Whole(0, 4_294_967_295),
        "the most clients that may have registered themselves; default 500",
    ),
];

const ASSIGNMENT: &[Key] = &[
    Key::new(
        "application",
        "appRoleAssignment.resourceId",
        Form::Text,
        "the application's displayName, or its client id",
    )
    .required(),
    Key::new(
        "appRole",
        "appRoleAssignment.appRoleId",
        Form::Text,
        "the role, by value; assigned without a role when absent",
    ),
];

/// A group of customers.
pub(in crate::configuration) const GROUP: &[Key] = &[
    Key::new("displayName", "group.displayName", Form::Text, "its name, by which it is known again").required(),
    Key::new("id", "group.id", Form::Id, "made when absent"),
    Key::new(
        "members",
        "group.members",
        Form::List(&Form::Text),
        "addresses of users of the tenant; nobody is taken out",
    ),
    Key::new(
        "appRoleAssignments",
        "appRoleAssignment",
        Form::List(&Form::Object(ASSIGNMENT)),
        "what all its members are assigned to; nothing is taken away",
    ),
];

/// A customer of a seed.
pub(in crate::configuration) const USER: &[Key] = &[
    Key::new("email", "user.identities", Form::Text, "a verified address to sign in with").required(),
    Key::new("password", "user.passwordProfile", Form::Text, "8 to 256 characters; only a hash is stored").required(),
    Key::new(
        "forceChangePasswordNextSignIn",
        "user.passwordProfile",
        Form::Flag,
        "whether they choose another password when they first sign in",
    ),
    Key::new("displayName", "user.displayName", Form::Text, "their name"),
    Key::new("isAdministrator", "", Form::Flag, "whether they may agree for everybody, on the page of `/adminconsent`"),
    Key::new(
        "appRoleAssignments",
        "appRoleAssignment",
        Form::List(&Form::Object(ASSIGNMENT)),
        "what they are assigned to",
    ),
];

/// What a tenant is known by.
pub(in crate::configuration) const HEAD: &[Key] = &[
    Key::new(
        "domain",
        "organization.verifiedDomains",
        Form::Text,
        "the domain name that paths accept in place of the id; by it the tenant is known",
    )
    .required(),
    Key::new("id", "organization.id", Form::Id, "made when absent"),
    Key::new("name", "organization.displayName", Form::Text, "the business's name, as its customers see it").required(),
    Key::new(
        "hosts",
        "organization.verifiedDomains",
        Form::List(&Form::Text),
        "hosts of its own, such as `login.fable.example`, taken as its own because they stand here",
    ),
];

/// What it has.
pub(in crate::configuration) const LISTS: &[Key] = &[
    Key::new("branding", "organizationalBranding", Form::Object(BRANDING), "how its pages and mails look"),
    Key::new(
        "themes",
        "organizationalBrandingTheme",
        Form::List(&Form::Object(THEME)),
        "other looks, which applications wear",
    ),
    Key::new(
        "attributes",
        "identityUserFlowAttribute",
        Form::List(&Form::Object(ATTRIBUTE)),
        "attributes of people besides the built-in ones, at most 100",
    ),
    Key::new(
        "terms",
        "agreement",
        Form::List(&Form::Object(TERMS)),
        "terms of use and other documents that customers agree to",
    ),
    Key::new(
        "userFlows",
        "authenticationEventsFlow",
        Form::List(&Form::Object(USER_FLOW)),
        "user flows, first the one of applications that name none; a new tenant without any gets one called `default` with password and code",
    ),
    Key::new("texts", "", Form::List(&Form::Object(TEXT)), "texts of pages and mails in its own words"),
    Key::new("applications", "application", Form::List(&Form::Object(APPLICATION)), "applications"),
    Key::new("groups", "group", Form::List(&Form::Object(GROUP)), "groups of customers"),
    Key::new(
        "users",
        "user",
        Form::List(&Form::Object(USER)),
        "customers, for `vestibule dev --seed` alone: users are no configuration",
    ),
];
