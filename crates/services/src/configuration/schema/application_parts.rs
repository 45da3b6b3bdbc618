//! The keys of what applications are made of.

use super::key::{Form, Key};

pub(super) const TEXTS: Form = Form::List(&Form::Text);
/// Algorithms that sign tokens.
pub(super) const ALGORITHMS: Form = Form::OneOf(&["RS256", "ES256"]);
pub(super) const PEER_ALGORITHMS: Form =
    Form::OneOf(&["PS256", "PS384", "PS512", "RS256", "RS384", "RS512", "ES256", "ES384", "EdDSA"]);

/// How long tokens count.
pub(super) const TOKEN_LIFETIMES: &[Key] = &[
    Key::new("accessTokenMinutes", "", Form::Whole(10, 1440), "of access tokens; as their API says"),
    Key::new("idTokenMinutes", "", Form::Whole(10, 1440), "of id tokens; as their client says"),
    Key::new("refreshTokenInactivityDays", "", Form::Whole(1, 90), "how long a refresh token waits for its next use"),
    Key::new("refreshTokenMaxAgeDays", "", Form::Whole(1, 365), "how long one sign-in can be refreshed"),
];

pub(super) const REDIRECT_URIS: &[Key] = &[
    Key::new("web", "application.web.redirectUris", TEXTS, "of servers"),
    Key::new("spa", "application.spa.redirectUris", TEXTS, "of pages"),
    Key::new(
        "publicClient",
        "application.publicClient.redirectUris",
        TEXTS,
        "of installed apps; loopback ports may vary",
    ),
];

pub(super) const SECRET: &[Key] = &[
    Key::new("displayName", "passwordCredential.displayName", Form::Text, "a name for administrators").required(),
    Key::new("value", "passwordCredential.secretText", Form::LongText, "the secret; only a hash of it is stored"),
    Key::new("sha256", "", Form::Text, "its SHA-256 in hexadecimal, in place of `value`: as exports have it"),
    Key::new("hint", "passwordCredential.hint", Form::Text, "its first three characters, beside `sha256`"),
    Key::new("expiresAt", "passwordCredential.endDateTime", Form::Moment, "no longer accepted from then on"),
];

pub(super) const KEY_CREDENTIAL: &[Key] = &[
    Key::new("keyId", "keyCredential.keyId", Form::Id, "its id"),
    Key::new("displayName", "keyCredential.displayName", Form::Text, "a name for administrators"),
    Key::new("type", "keyCredential.type", Form::OneOf(&["AsymmetricX509Cert"]), "what it is"),
    Key::new("usage", "keyCredential.usage", Form::OneOf(&["Verify"]), "what it is for"),
    Key::new("key", "keyCredential.key", Form::LongText, "the certificate: base64 of DER").required(),
    Key::new("customKeyIdentifier", "keyCredential.customKeyIdentifier", Form::Text, "read and passed over"),
    Key::new(
        "startDateTime",
        "keyCredential.startDateTime",
        Form::Text,
        "read and passed over: the certificate says it",
    ),
    Key::new("endDateTime", "keyCredential.endDateTime", Form::Text, "read and passed over: the certificate says it"),
];

pub(super) const FEDERATED: &[Key] = &[
    Key::new("name", "federatedIdentityCredential.name", Form::Text, "a name for administrators").required(),
    Key::new("issuer", "federatedIdentityCredential.issuer", Form::Text, "exactly its tokens' `iss`").required(),
    Key::new("subject", "federatedIdentityCredential.subject", Form::Text, "its tokens' `sub`").required(),
    Key::new(
        "audiences",
        "federatedIdentityCredential.audiences",
        TEXTS,
        "its tokens' `aud`: `api://AzureADTokenExchange` when absent",
    ),
    Key::new("description", "federatedIdentityCredential.description", Form::Text, "a note for administrators"),
];

pub(super) const SCOPE: &[Key] = &[
    Key::new("id", "permissionScope.id", Form::Id, "its id, by which Graph names it"),
    Key::new("value", "permissionScope.value", Form::Text, "its value in `scp`, such as `Books.Read`").required(),
    Key::new(
        "type",
        "permissionScope.type",
        Form::OneOf(&["Admin", "User"]),
        "who may agree to it: `Admin` (default), or each person",
    ),
    Key::new("isEnabled", "permissionScope.isEnabled", Form::Flag, "whether tokens may hold it; default `true`"),
    Key::new(
        "adminConsentDisplayName",
        "permissionScope.adminConsentDisplayName",
        Form::Text,
        "what it allows, in a few words, said to administrators",
    ),
    Key::new(
        "adminConsentDescription",
        "permissionScope.adminConsentDescription",
        Form::Text,
        "the same in a sentence",
    ),
    Key::new(
        "userConsentDisplayName",
        "permissionScope.userConsentDisplayName",
        Form::Text,
        "what it allows, in a few words, said to the person",
    ),
    Key::new("userConsentDescription", "permissionScope.userConsentDescription", Form::Text, "the same in a sentence"),
];

pub(super) const APP_ROLE: &[Key] = &[
    Key::new("id", "appRole.id", Form::Id, "its id, by which Graph names it"),
    Key::new("value", "appRole.value", Form::Text, "its value in `roles`, such as `Books.Sync`").required(),
    Key::new(
        "allowedMemberTypes",
        "appRole.allowedMemberTypes",
        Form::List(&Form::OneOf(&["Application", "User"])),
        "who it may be given to",
    )
    .required(),
    Key::new("isEnabled", "appRole.isEnabled", Form::Flag, "whether tokens may hold it; default `true`"),
    Key::new("displayName", "appRole.displayName", Form::Text, "its name, for administrators"),
    Key::new("description", "appRole.description", Form::Text, "what it allows, in a sentence, for administrators"),
];

pub(super) const PERMISSION: &[Key] = &[
    Key::new(
        "resource",
        "requiredResourceAccess.resourceAppId",
        Form::Text,
        "an identifier URI or the client id of an application of the tenant",
    )
    .required(),
    Key::new("scopes", "requiredResourceAccess.resourceAccess", TEXTS, "delegated permissions, by value"),
    Key::new("appRoles", "requiredResourceAccess.resourceAccess", TEXTS, "application permissions, by value"),
];

pub(super) const PRE_AUTHORIZED: &[Key] = &[
    Key::new(
        "application",
        "preAuthorizedApplication.appId",
        Form::Text,
        "the client: its displayName, or its client id",
    )
    .required(),
    Key::new("scopes", "preAuthorizedApplication.delegatedPermissionIds", TEXTS, "delegated permissions, by value")
        .required(),
];

pub(super) const BACK_CHANNEL_LOGOUT: &[Key] = &[
    Key::new("uri", "", Form::Text, "called by the server when a session ends").required(),
    Key::new("sessionRequired", "", Form::Flag, "whether it needs `sid`; logout tokens hold it either way"),
];

pub(super) const BACKCHANNEL_AUTHENTICATION: &[Key] = &[
    Key::new("mode", "", Form::OneOf(&["poll", "ping"]), "how it learns of the answer").required(),
    Key::new("notificationEndpoint", "", Form::Text, "where it is told, with `ping`"),
    Key::new("requestSigningAlg", "", PEER_ALGORITHMS, "signs its requests; they are not signed when absent"),
];

pub(super) const SENDER_CONSTRAINT: &[Key] = &[
    Key::new("dpopBoundAccessTokens", "", Form::Flag, "to the key of a DPoP proof (RFC 9449); default `false`"),
    Key::new(
        "tlsClientCertificateBoundAccessTokens",
        "",
        Form::Flag,
        "to its client certificate (RFC 8705); default `false`",
    ),
];

pub(super) const CERTIFICATE_SUBJECT: &[Key] = &[
    Key::new("subjectDn", "", Form::Text, "the subject (RFC 4514)"),
    Key::new("sanDns", "", Form::Text, "a DNS name among the alternative names"),
    Key::new("sanUri", "", Form::Text, "a URI among them"),
    Key::new("sanIp", "", Form::Text, "an address among them"),
    Key::new("sanEmail", "", Form::Text, "an email address among them"),
];

pub(super) const TLS_CLIENT_AUTH: &[Key] = &[
    Key::new("subject", "", Form::Choice(CERTIFICATE_SUBJECT), "the one name by which its certificate is recognised")
        .required(),
    Key::new(
        "authorities",
        "",
        Form::LongText,
        "the authorities that issue its certificate, in PEM; the tenant's when absent",
    ),
];

pub(super) const IMPLICIT: &[Key] = &[
    Key::new(
        "enableIdTokenIssuance",
        "implicitGrantSettings.enableIdTokenIssuance",
        Form::Flag,
        "whether the authorization endpoint issues id tokens for it (OpenID Connect implicit and hybrid flow); default `false`",
    ),
    Key::new(
        "enableAccessTokenIssuance",
        "implicitGrantSettings.enableAccessTokenIssuance",
        Form::Flag,
        "whether the authorization endpoint issues access tokens for it; default `false`",
    ),
];

pub(super) const REQUEST_OBJECT: &[Key] = &[
    Key::new(
        "required",
        "",
        Form::Flag,
        "whether its authorization requests must be signed objects (RFC 9101); default `false`",
    ),
    Key::new("signingAlg", "", PEER_ALGORITHMS, "the only algorithm that signs them; any of its keys' when absent"),
    Key::new(
        "encryptionAlg",
        "",
        Form::OneOf(&["ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW", "RSA-OAEP-256", "RSA-OAEP"]),
        "the only way in which the keys of encrypted ones come about; any that is taken when absent",
    ),
    Key::new(
        "encryptionEnc",
        "",
        Form::OneOf(&["A256GCM", "A128GCM", "A256CBC-HS512", "A128CBC-HS256"]),
        "the only way in which they are encrypted; any that is taken when absent",
    ),
    Key::new(
        "uris",
        "",
        TEXTS,
        "where it keeps them (`request_uri`, OpenID Connect Core §6.2): https, at most 20; fetched from nowhere else",
    ),
];

pub(super) const AUTHORIZATION_DETAILS: &[Key] = &[
    Key::new("type", "", Form::Text, "the type").required(),
    Key::new("displayName", "", Form::Text, "its name on pages"),
    Key::new("fields", "", TEXTS, "members that it may have"),
    Key::new("actions", "", TEXTS, "actions that it may name"),
    Key::new("locations", "", TEXTS, "locations that it may name"),
];

pub(super) const TOKEN_EXCHANGE: &[Key] = &[
    Key::new(
        "allowed",
        "",
        Form::List(&Form::OneOf(&["delegation", "impersonation"])),
        "what it may exchange tokens for; nothing by default",
    ),
    Key::new("onBehalfOf", "", Form::Flag, "whether it may act on behalf of its callers; default `true`"),
    Key::new("mayAct", "", Form::Id, "the client id that alone may exchange tokens of its API"),
];

pub(super) const OPTIONAL_CLAIM: &[Key] = &[Key::new(
    "name",
    "optionalClaim.name",
    Form::OneOf(&[
        "acct",
        "auth_time",
        "email",
        "family_name",
        "given_name",
        "idtyp",
        "login_hint",
        "preferred_username",
        "sid",
        "verified_primary_email",
        "xms_cc",
        "xms_pl",
        "xms_tpl",
    ]),
    "its name",
)
.required()];

pub(super) const OPTIONAL_CLAIMS: &[Key] = &[
    Key::new("idToken", "optionalClaims.idToken", Form::List(&Form::Object(OPTIONAL_CLAIM)), "in id tokens"),
    Key::new(
        "accessToken",
        "optionalClaims.accessToken",
        Form::List(&Form::Object(OPTIONAL_CLAIM)),
        "in access tokens",
    ),
];

pub(super) const CLAIM_SOURCE: &[Key] = &[
    Key::new("attribute", "", Form::Text, "an attribute of the person"),
    Key::new("constant", "", Form::Text, "the same for everybody"),
    Key::new("transformation", "", Form::Any, "made of those: the guide has them all"),
];

pub(super) const CLAIM_MAPPING: &[Key] = &[
    Key::new("claim", "", Form::Text, "its name").required(),
    Key::new("source", "", Form::Choice(CLAIM_SOURCE), "where its value comes from").required(),
    Key::new(
        "tokens",
        "",
        Form::List(&Form::OneOf(&["idToken", "accessToken", "userInfo"])),
        "what it stands in; everywhere when absent",
    ),
];
