//! The keys of an application.

use super::key::{Form, Key};

const TEXTS: Form = Form::List(&Form::Text);
/// Algorithms that sign tokens.
pub(super) const ALGORITHMS: Form = Form::OneOf(&["RS256", "ES256"]);
const PEER_ALGORITHMS: Form =
    Form::OneOf(&["PS256", "PS384", "PS512", "RS256", "RS384", "RS512", "ES256", "ES384", "EdDSA"]);

/// How long tokens count.
pub(super) const TOKEN_LIFETIMES: &[Key] = &[
    Key::new("accessTokenMinutes", "", Form::Whole(10, 1440), "of access tokens; as their API says"),
    Key::new("idTokenMinutes", "", Form::Whole(10, 1440), "of id tokens; as their client says"),
    Key::new("refreshTokenInactivityDays", "", Form::Whole(1, 90), "how long a refresh token waits for its next use"),
    Key::new("refreshTokenMaxAgeDays", "", Form::Whole(1, 365), "how long one sign-in can be refreshed"),
];

const REDIRECT_URIS: &[Key] = &[
    Key::new("web", "application.web.redirectUris", TEXTS, "of servers"),
    Key::new("spa", "application.spa.redirectUris", TEXTS, "of pages"),
    Key::new(
        "publicClient",
        "application.publicClient.redirectUris",
        TEXTS,
        "of installed apps; loopback ports may vary",
    ),
];

const SECRET: &[Key] = &[
    Key::new("displayName", "passwordCredential.displayName", Form::Text, "a name for administrators").required(),
    Key::new("value", "passwordCredential.secretText", Form::LongText, "the secret; only a hash of it is stored"),
    Key::new("sha256", "", Form::Text, "its SHA-256 in hexadecimal, in place of `value`: as exports have it"),
    Key::new("hint", "passwordCredential.hint", Form::Text, "its first three characters, beside `sha256`"),
    Key::new("expiresAt", "passwordCredential.endDateTime", Form::Moment, "no longer accepted from then on"),
];

const KEY_CREDENTIAL: &[Key] = &[
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

const FEDERATED: &[Key] = &[
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

const SCOPE: &[Key] = &[
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

const APP_ROLE: &[Key] = &[
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

const PERMISSION: &[Key] = &[
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

const PRE_AUTHORIZED: &[Key] = &[
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

const BACK_CHANNEL_LOGOUT: &[Key] = &[
    Key::new("uri", "", Form::Text, "called by the server when a session ends").required(),
    Key::new("sessionRequired", "", Form::Flag, "whether it needs `sid`; logout tokens hold it either way"),
];

const BACKCHANNEL_AUTHENTICATION: &[Key] = &[
    Key::new("mode", "", Form::OneOf(&["poll", "ping"]), "how it learns of the answer").required(),
    Key::new("notificationEndpoint", "", Form::Text, "where it is told, with `ping`"),
    Key::new("requestSigningAlg", "", PEER_ALGORITHMS, "signs its requests; they are not signed when absent"),
];

const SENDER_CONSTRAINT: &[Key] = &[
    Key::new("dpopBoundAccessTokens", "", Form::Flag, "to the key of a DPoP proof (RFC 9449); default `false`"),
    Key::new(
        "tlsClientCertificateBoundAccessTokens",
        "",
        Form::Flag,
        "to its client certificate (RFC 8705); default `false`",
    ),
];

const CERTIFICATE_SUBJECT: &[Key] = &[
    Key::new("subjectDn", "", Form::Text, "the subject (RFC 4514)"),
    Key::new("sanDns", "", Form::Text, "a DNS name among the alternative names"),
    Key::new("sanUri", "", Form::Text, "a URI among them"),
    Key::new("sanIp", "", Form::Text, "an address among them"),
    Key::new("sanEmail", "", Form::Text, "an email address among them"),
];

const TLS_CLIENT_AUTH: &[Key] = &[
    Key::new("subject", "", Form::Choice(CERTIFICATE_SUBJECT), "the one name by which its certificate is recognised")
        .required(),
    Key::new("authorities", "", Form::LongText, "the authorities that issue its certificate, in PEM; the tenant's when absent"),
];

const IMPLICIT: &[Key] = &[
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

const REQUEST_OBJECT: &[Key] = &[
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
];

const AUTHORIZATION_DETAILS: &[Key] = &[
    Key::new("type", "", Form::Text, "the type").required(),
    Key::new("displayName", "", Form::Text, "its name on pages"),
    Key::new("fields", "", TEXTS, "members that it may have"),
    Key::new("actions", "", TEXTS, "actions that it may name"),
    Key::new("locations", "", TEXTS, "locations that it may name"),
];

const TOKEN_EXCHANGE: &[Key] = &[
    Key::new(
        "allowed",
        "",
        Form::List(&Form::OneOf(&["delegation", "impersonation"])),
        "what it may exchange tokens for; nothing by default",
    ),
    Key::new("onBehalfOf", "", Form::Flag, "whether it may act on behalf of its callers; default `true`"),
    Key::new("mayAct", "", Form::Id, "the client id that alone may exchange tokens of its API"),
];

const OPTIONAL_CLAIM: &[Key] = &[Key::new(
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

const OPTIONAL_CLAIMS: &[Key] = &[
    Key::new("idToken", "optionalClaims.idToken", Form::List(&Form::Object(OPTIONAL_CLAIM)), "in id tokens"),
    Key::new(
        "accessToken",
        "optionalClaims.accessToken",
        Form::List(&Form::Object(OPTIONAL_CLAIM)),
        "in access tokens",
    ),
];

const CLAIM_SOURCE: &[Key] = &[
    Key::new("attribute", "", Form::Text, "an attribute of the person"),
    Key::new("constant", "", Form::Text, "the same for everybody"),
    Key::new("transformation", "", Form::Any, "made of those: the guide has them all"),
];

const CLAIM_MAPPING: &[Key] = &[
    Key::new("claim", "", Form::Text, "its name").required(),
    Key::new("source", "", Form::Choice(CLAIM_SOURCE), "where its value comes from").required(),
    Key::new(
        "tokens",
        "",
        Form::List(&Form::OneOf(&["idToken", "accessToken", "userInfo"])),
        "what it stands in; everywhere when absent",
    ),
];

/// An application.
pub(in crate::configuration) const APPLICATION: &[Key] = &[
    Key::new("displayName", "application.displayName", Form::Text, "the name that customers see").required(),
    Key::new("appId", "application.appId", Form::Id, "the client id; made when absent"),
    Key::new("id", "application.id", Form::Id, "the object id; made when absent"),
    Key::new("servicePrincipalId", "servicePrincipal.id", Form::Id, "who it is in app-only tokens; made when absent"),
    Key::new("accountEnabled", "servicePrincipal.accountEnabled", Form::Flag, "whether it gets tokens; default `true`"),
    Key::new(
        "redirectUris",
        "",
        Form::Object(REDIRECT_URIS),
        "where authorization responses may go, by platform; an application may have all three",
    ),
    Key::new("postLogoutRedirectUris", "", TEXTS, "where sign-out may lead, besides every redirect URI"),
    Key::new(
        "logoutUrl",
        "application.web.logoutUrl",
        Form::Text,
        "called in a hidden frame when the customer signs out elsewhere",
    ),
    Key::new("backChannelLogout", "", Form::Object(BACK_CHANNEL_LOGOUT), "how it is told that a session has ended"),
    Key::new(
        "backchannelAuthentication",
        "",
        Form::Object(BACKCHANNEL_AUTHENTICATION),
        "how it asks for people who are not at its screen (CIBA); it may not ask when absent",
    ),
    Key::new(
        "signInFrequencySeconds",
        "signInFrequencySessionControl",
        Form::Whole(300, 31_536_000),
        "how old its customers' sign-ins may be, where that is less than the tenant says",
    ),
    Key::new("homePageUrl", "application.web.homePageUrl", Form::Text, "its home page"),
    Key::new(
        "initiateLoginUri",
        "",
        Form::Text,
        "where a sign-in is begun on somebody else's wish (OpenID Connect Core §4); pages that have expired lead there",
    ),
    Key::new("secrets", "application.passwordCredentials", Form::List(&Form::Object(SECRET)), "client secrets"),
    Key::new(
        "keyCredentials",
        "application.keyCredentials",
        Form::List(&Form::Object(KEY_CREDENTIAL)),
        "certificates whose keys sign its assertions",
    ),
    Key::new("jwks", "", Form::Any, "a JWK Set with its public keys"),
    Key::new("jwksUri", "", Form::Text, "where it publishes them; fetched, and kept for ten minutes"),
    Key::new(
        "federatedIdentityCredentials",
        "application.federatedIdentityCredentials",
        Form::List(&Form::Object(FEDERATED)),
        "tokens of other issuers that stand for it",
    ),
    Key::new(
        "tokenEndpointAuthMethod",
        "",
        Form::OneOf(&[
            "none",
            "client_secret_basic",
            "client_secret_post",
            "private_key_jwt",
            "tls_client_auth",
            "self_signed_tls_client_auth",
        ]),
        "the only method by which it may prove itself; any credential that it has when absent",
    ),
    Key::new(
        "isFallbackPublicClient",
        "application.isFallbackPublicClient",
        Form::Flag,
        "allows public flows (device code, native)",
    ),
    Key::new(
        "nativeAuthentication",
        "application.nativeAuthenticationApisEnabled",
        Form::Flag,
        "opens the native authentication API",
    ),
    Key::new(
        "nativeAuthenticationHidesAccounts",
        "",
        Form::Flag,
        "whether that API tells as little as the pages of who has an account; default `false`",
    ),
    Key::new(
        "brandingTheme",
        "organizationalBrandingTheme",
        Form::Text,
        "the theme that its customers see; the tenant's own branding when absent",
    ),
    Key::new("identifierUris", "application.identifierUris", TEXTS, "by which scopes name its API"),
    Key::new(
        "scopes",
        "application.api.oauth2PermissionScopes",
        Form::List(&Form::Object(SCOPE)),
        "delegated permissions that it exposes",
    ),
    Key::new("appRoles", "application.appRoles", Form::List(&Form::Object(APP_ROLE)), "roles that it exposes"),
    Key::new(
        "permissions",
        "oauth2PermissionGrant, appRoleAssignment",
        Form::List(&Form::Object(PERMISSION)),
        "what it may ask, consented by the administrator",
    ),
    Key::new(
        "requiredResourceAccess",
        "application.requiredResourceAccess",
        Form::List(&Form::Object(PERMISSION)),
        "what it asks for without having it: `.default` asks people for it",
    ),
    Key::new(
        "preAuthorizedApplications",
        "application.api.preAuthorizedApplications",
        Form::List(&Form::Object(PRE_AUTHORIZED)),
        "clients of its API that nobody is asked about",
    ),
    Key::new(
        "knownClientApplications",
        "application.api.knownClientApplications",
        TEXTS,
        "clients, by displayName, whose people agree for this application, too, when these ask for its `.default`",
    ),
    Key::new(
        "appRoleAssignmentRequired",
        "servicePrincipal.appRoleAssignmentRequired",
        Form::Flag,
        "whether only assigned people, and applications with a role, get tokens; default `false`",
    ),
    Key::new("senderConstraint", "", Form::Object(SENDER_CONSTRAINT), "what its tokens must be bound to"),
    Key::new(
        "tlsClientAuth",
        "",
        Form::Object(TLS_CLIENT_AUTH),
        "the certificate by which it proves itself in the TLS handshake",
    ),
    Key::new("signingAlgorithm", "", ALGORITHMS, "signs its tokens; the tenant's when absent"),
    Key::new(
        "userFlow",
        "authenticationEventsFlow.conditions",
        Form::Text,
        "its user flow's displayName; the tenant's first when absent",
    ),
    Key::new("userinfoSignedResponseAlg", "", ALGORITHMS, "signs its userinfo answers; plain JSON when absent"),
    Key::new(
        "implicitGrantSettings",
        "application.web.implicitGrantSettings",
        Form::Object(IMPLICIT),
        "what it gets straight from the authorization endpoint besides codes",
    ),
    Key::new(
        "requirePushedAuthorizationRequests",
        "",
        Form::Flag,
        "whether its authorization requests must be pushed (RFC 9126); default `false`",
    ),
    Key::new("requestObject", "", Form::Object(REQUEST_OBJECT), "what its request objects must be"),
    Key::new(
        "securityProfile",
        "",
        Form::OneOf(&["standard", "fapi2", "fapi2MessageSigning"]),
        "`standard` (default), FAPI 2.0 Security Profile, or the same with signed requests and responses",
    ),
    Key::new(
        "authorizationDetailsTypes",
        "",
        Form::List(&Form::Object(AUTHORIZATION_DETAILS)),
        "authorization details that its API understands (RFC 9396)",
    ),
    Key::new("tokenExchange", "", Form::Object(TOKEN_EXCHANGE), "what it may do with tokens of its callers"),
    Key::new(
        "optionalClaims",
        "application.optionalClaims",
        Form::Object(OPTIONAL_CLAIMS),
        "known claims that its tokens hold besides the usual ones",
    ),
    Key::new(
        "claimsMapping",
        "claimsMappingPolicy",
        Form::List(&Form::Object(CLAIM_MAPPING)),
        "claims of its own making, at most 32",
    ),
    Key::new(
        "groupMembershipClaims",
        "application.groupMembershipClaims",
        Form::OneOf(&["None", "SecurityGroup", "ApplicationGroup", "All"]),
        "which groups its tokens tell: `None` (default), all, or those assigned to the application",
    ),
    Key::new(
        "subjectType",
        "",
        Form::OneOf(&["pairwise", "public"]),
        "`pairwise` (default): `sub` is the application's own name for a person; `public`: their object id",
    ),
    Key::new(
        "tokenLifetimes",
        "tokenLifetimePolicy",
        Form::Object(TOKEN_LIFETIMES),
        "how long its tokens count; absent ones are the tenant's",
    ),
];
