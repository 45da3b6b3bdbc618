//! The part of the reference page on seed files.

use std::fmt::Write;

const HEAD: &str = "
## Seed files

`vestibule dev --seed FILE` reads tenants from YAML or JSON in place of the sample. Unknown keys are refused with their
line. Names follow Microsoft Graph where Graph has one.

";

const EXAMPLE: &str = "
```yaml
tenants:
  - domain: fable.example
    name: Fable Books
    applications:
      - displayName: Reader
        redirectUris: { web: [\"http://localhost:8765/cb\"] }
        secrets: [{ displayName: one, value: \"a-high-entropy-secret\" }]
        identifierUris: [\"api://reader\"]
        scopes: [{ value: Books.Read }]
        appRoles: [{ value: Books.Sync, allowedMemberTypes: [Application] }]
        permissions: [{ resource: \"api://reader\", scopes: [Books.Read], appRoles: [Books.Sync] }]
        userFlow: default
    userFlows: [{ displayName: default, methods: [emailPassword, emailOneTimeCode] }]
    users: [{ email: reader@example.com, password: \"correct horse\", displayName: A Reader }]
```
";

/// Key, Graph's name, meaning.
const KEYS: &[(&str, &str, &str)] = &[
    ("tenants[].id", "organization.id", "UUID; made when absent"),
    ("tenants[].domain", "organization.verifiedDomains", "the domain name that paths accept in place of the id"),
    ("tenants[].name", "organization.displayName", "the business's name, as its customers see it"),
    (
        "tenants[].hosts",
        "organization.verifiedDomains",
        "hosts of its own, such as `login.fable.example`, taken as its own; the origin has scheme and port of `public_url`",
    ),
    ("tenants[].brand", "organizationalBranding", "a built-in brand for its pages: `fable`"),
    (
        "tenants[].defaultLanguage",
        "organization.preferredLanguage",
        "the language when neither request nor browser names one that there is",
    ),
    ("tenants[].signingAlgorithm", "", "`RS256` (default) or `ES256`, where an application names none"),
    (
        "tenants[].dpopNonceRequired",
        "",
        "whether every DPoP proof must hold a nonce of the server; default `false`: only those of applications whose tokens must be bound",
    ),
    (
        "tenants[].requestObjectEncryption",
        "",
        "whether clients may encrypt their request objects, for a key of the tenant's key set (`use` is `enc`); default `false`",
    ),
    (
        "tenants[].clientRegistration",
        "",
        "who may register clients: `off` (default), `guarded` (whoever has an initial access token) or `open`",
    ),
    (
        "tenants[].implicitClientRegistration",
        "",
        "whether those may register grant type `implicit` and the response types of the implicit and hybrid flow; default \
         `false`",
    ),
    (
        "tenants[].clientIdMetadataDocuments",
        "",
        "whether clients that are registered nowhere are let in by the documents at their client ids; default `false`",
    ),
    ("tenants[].mostRegisteredClients", "", "the most clients that may have registered themselves; default 500"),
    (
        "tenants[].tokenLifetimes",
        "tokenLifetimePolicy",
        "as of applications, where they say nothing themselves; 60 minutes and 90 days when absent",
    ),
    (
        "tenants[].sessionLifetimes",
        "",
        "`idleSeconds` (default 86400), `absoluteSeconds` (604800), `persistentIdleSeconds` (2592000), `persistentAbsoluteSeconds` (7776000); each 300 to 34560000, none idle longer than absolute",
    ),
    (
        "tenants[].persistentSessions",
        "persistentBrowserSessionControl",
        "whether sessions outlive the browser: `never`, `ask` (default) or `always`",
    ),
    (
        "tenants[].signInFrequencySeconds",
        "signInFrequencySessionControl",
        "how old a sign-in may be, 300 to 31536000; as old as its session when absent",
    ),
    ("applications[].id", "application.id", "UUID; made when absent"),
    ("applications[].appId", "application.appId", "UUID, the client id; made when absent"),
    ("applications[].displayName", "application.displayName", "the name that customers see"),
    ("applications[].redirectUris.web", "application.web.redirectUris", "of servers"),
    ("applications[].redirectUris.spa", "application.spa.redirectUris", "of pages"),
    (
        "applications[].redirectUris.publicClient",
        "application.publicClient.redirectUris",
        "of installed apps; loopback ports may vary",
    ),
    ("applications[].postLogoutRedirectUris", "", "where sign-out may lead, besides every redirect URI"),
    ("applications[].logoutUrl", "application.web.logoutUrl", "front-channel logout"),
    (
        "applications[].backChannelLogout",
        "",
        "`uri`, called by the server when a session ends, and `sessionRequired`; logout tokens hold `sid` either way",
    ),
    (
        "applications[].backchannelAuthentication",
        "",
        "how it asks for people who are not at its screen (CIBA): `mode` (`poll` or `ping`), `notificationEndpoint` with `ping`, and `requestSigningAlg` where it signs its requests; it may not ask when absent",
    ),
    (
        "applications[].signInFrequencySeconds",
        "signInFrequencySessionControl",
        "how old its customers' sign-ins may be, where that is less than the tenant says",
    ),
    (
        "applications[].initiateLoginUri",
        "",
        "where a sign-in is begun on somebody else's wish (OpenID Connect Core §4); pages that have expired lead there",
    ),
    ("applications[].homePageUrl", "application.web.homePageUrl", "the application's home page"),
    ("applications[].secrets[]", "application.passwordCredentials", "`displayName` and `value`; only a hash is stored"),
    (
        "applications[].keyCredentials[]",
        "application.keyCredentials",
        "certificates by which it signs client assertions: `key` in base64 of DER; `keyId`, `displayName`",
    ),
    ("applications[].jwks", "", "a JWK Set with its public keys"),
    ("applications[].jwksUri", "", "where it publishes them; fetched, and kept for ten minutes"),
    (
        "applications[].federatedIdentityCredentials[]",
        "application.federatedIdentityCredentials",
        "tokens of other issuers that stand for it: `name`, `issuer`, `subject`, `audiences` (`api://AzureADTokenExchange` when absent)",
    ),
    (
        "applications[].tokenEndpointAuthMethod",
        "",
        "`none`, `client_secret_basic`, `client_secret_post`, `private_key_jwt`, `tls_client_auth` or `self_signed_tls_client_auth`: the only one that it may use; any credential that it has when absent",
    ),
    (
        "applications[].isFallbackPublicClient",
        "application.isFallbackPublicClient",
        "allows public flows (device code, native)",
    ),
    (
        "applications[].nativeAuthentication",
        "application.nativeAuthenticationApisEnabled",
        "opens the native authentication API; `isFallbackPublicClient` must be true as well",
    ),
    (
        "applications[].nativeAuthenticationHidesAccounts",
        "",
        "that API tells as little as the pages of who has an account: no `user_not_found`, no `user_already_exists`",
    ),
    ("applications[].identifierUris", "application.identifierUris", "by which scopes name its API"),
    (
        "applications[].scopes[]",
        "application.api.oauth2PermissionScopes",
        "delegated permissions that it exposes: `value`, `type` (`Admin`, the default, or `User`), `isEnabled`, `adminConsentDisplayName`, `adminConsentDescription`, `userConsentDisplayName`, `userConsentDescription`, `id`",
    ),
    (
        "applications[].appRoles[]",
        "application.appRoles",
        "roles that it exposes: `value`, `allowedMemberTypes`, `isEnabled`, `displayName`, `description`, `id`",
    ),
    (
        "applications[].permissions[]",
        "oauth2PermissionGrant, appRoleAssignment",
        "what it may ask: `resource` (identifier URI or client id), `scopes`, `appRoles`; consented by the administrator",
    ),
    (
        "applications[].requiredResourceAccess[]",
        "application.requiredResourceAccess",
        "what it asks for without having it, in the same form: `.default` asks people for it",
    ),
    (
        "applications[].preAuthorizedApplications[]",
        "application.api.preAuthorizedApplications",
        "clients of its API that nobody is asked about: `application` (displayName), `scopes`",
    ),
    (
        "applications[].knownClientApplications[]",
        "application.api.knownClientApplications",
        "displayNames of clients whose people agree for this application, too, when these ask for its `.default`",
    ),
    (
        "applications[].appRoleAssignmentRequired",
        "servicePrincipal.appRoleAssignmentRequired",
        "whether only assigned people, and applications with a role, get tokens; default `false`",
    ),
    (
        "applications[].senderConstraint.dpopBoundAccessTokens",
        "",
        "whether its tokens must be bound to the key of a DPoP proof (RFC 9449); default `false`",
    ),
    (
        "applications[].senderConstraint.tlsClientCertificateBoundAccessTokens",
        "",
        "whether its tokens must be bound to its client certificate (RFC 8705); default `false`",
    ),
    (
        "applications[].tlsClientAuth.subject",
        "",
        "the one name by which its certificate is recognised: `subjectDn` (RFC 4514), `sanDns`, `sanUri`, `sanIp` or `sanEmail`",
    ),
    ("applications[].tlsClientAuth.authorities", "", "the authorities that issue its certificate, in PEM"),
    ("applications[].signingAlgorithm", "", "signs its tokens; the tenant's when absent"),
    (
        "applications[].userFlow",
        "authenticationEventsFlow.conditions",
        "its user flow's displayName; the first when absent",
    ),
    (
        "applications[].brandingTheme",
        "",
        "the theme that its customers see, by name; the tenant's own branding when absent",
    ),
    (
        "applications[].userinfoSignedResponseAlg",
        "",
        "`RS256` or `ES256`: its userinfo answers are JWTs signed so; plain JSON when absent",
    ),
    (
        "applications[].implicitGrantSettings.enableIdTokenIssuance",
        "application.web.implicitGrantSettings.enableIdTokenIssuance",
        "whether the authorization endpoint issues id tokens for it (OpenID Connect implicit and hybrid flow); default `false`",
    ),
    (
        "applications[].implicitGrantSettings.enableAccessTokenIssuance",
        "application.web.implicitGrantSettings.enableAccessTokenIssuance",
        "whether the authorization endpoint issues access tokens for it; default `false`",
    ),
    (
        "applications[].requirePushedAuthorizationRequests",
        "",
        "whether its authorization requests must be pushed (RFC 9126); default `false`",
    ),
    (
        "applications[].requestObject.required",
        "",
        "whether its authorization requests must be signed objects (RFC 9101); default `false`",
    ),
    (
        "applications[].requestObject.signingAlg",
        "",
        "the only algorithm that signs its request objects, such as `PS256` or `ES256`; any of its keys' when absent",
    ),
    (
        "applications[].securityProfile",
        "",
        "`standard` (default), `fapi2` (FAPI 2.0 Security Profile) or `fapi2MessageSigning` (the same with signed requests and responses)",
    ),
    (
        "applications[].authorizationDetailsTypes[]",
        "",
        "authorization details that its API understands (RFC 9396): `type`, `fields`, `actions`, `locations`",
    ),
    (
        "applications[].tokenExchange",
        "",
        "`allowed` (`delegation`, `impersonation`; none by default) for token exchange, `onBehalfOf` (default `true`), `mayAct` (the client id that alone may exchange tokens of its API)",
    ),
    (
        "applications[].optionalClaims",
        "application.optionalClaims",
        "`idToken` and `accessToken`, lists of `{ name }`: `acct`, `auth_time`, `email`, `family_name`, `given_name`, `idtyp`, `login_hint`, `preferred_username`, `sid`, `verified_primary_email`, `xms_cc`, `xms_pl`, `xms_tpl`",
    ),
    (
        "applications[].claimsMapping[]",
        "claimsMappingPolicy",
        "claims of its own making, at most 32: `claim`, `source` (`attribute`, `constant` or `transformation`), `tokens` (`idToken`, `accessToken`, `userInfo`; all when absent)",
    ),
    (
        "applications[].groupMembershipClaims",
        "application.groupMembershipClaims",
        "`None` (default), `SecurityGroup`, `ApplicationGroup` (groups assigned to the application) or `All`",
    ),
    (
        "applications[].subjectType",
        "",
        "`pairwise` (default): `sub` is the application's own name for a person; `public`: their object id",
    ),
    (
        "applications[].tokenLifetimes",
        "tokenLifetimePolicy",
        "`accessTokenMinutes` and `idTokenMinutes` (10 to 1440), `refreshTokenInactivityDays` (1 to 90), `refreshTokenMaxAgeDays` (1 to 365); access tokens live as their API says, id and refresh tokens as their client says; absent ones are the tenant's",
    ),
    ("userFlows[].displayName", "authenticationEventsFlow.displayName", "its name"),
    (
        "userFlows[].methods",
        "onAuthenticationMethodLoadStart",
        "`emailPassword`, `emailOneTimeCode`, `usernamePassword`; the preferred one first",
    ),
    ("userFlows[].isSignUpAllowed", "onInteractiveAuthFlowStart.isSignUpAllowed", "default `true`"),
    ("users[].email", "user.identities", "a verified address to sign in with"),
    ("users[].password", "user.passwordProfile", "8 to 256 characters; only a hash is stored"),
    ("users[].displayName", "user.displayName", "their name"),
    (
        "users[].isAdministrator",
        "",
        "whether they may agree for everybody, on the page of `/adminconsent`; read when the tenant is made",
    ),
    (
        "users[].appRoleAssignments[]",
        "appRoleAssignment",
        "`application`, by display name, and `appRole`, by value; assigned without a role when absent",
    ),
    ("groups[].id", "group.id", "UUID; made when absent"),
    ("groups[].displayName", "group.displayName", "its name, by which it is known again"),
    ("groups[].members", "group.members", "addresses of users of the tenant; nobody is taken out"),
    ("groups[].appRoleAssignments[]", "appRoleAssignment", "as of users: for all its members"),
];

/// The part of `docs/reference/configuration.md` on seed files.
pub fn seed_reference() -> String {
    let mut page = HEAD.to_owned();
    page.push_str("| Key | In Graph | Meaning |\n| --- | --- | --- |\n");
    for (key, graph, meaning) in KEYS {
        let graph = if graph.is_empty() { "—".to_owned() } else { format!("`{graph}`") };
        // Writing to a String can't fail.
        let _ = writeln!(page, "| `{key}` | {graph} | {meaning} |");
    }
    page.push_str(EXAMPLE);
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dev::Seed;

    #[test]
    fn the_example_on_the_page_reads() {
        let yaml = EXAMPLE.trim().trim_start_matches("```yaml").trim_end_matches("```");
        assert!(Seed::parse(yaml, "example").is_ok());
    }

    #[test]
    fn every_key_that_the_schema_knows_is_on_the_page() {
        let page = seed_reference();
        // The names that the schema's own error lists, one level at a time.
        for (text, prefix) in [
            ("tenants: [{ zzzzzzzzzzzz: 1 }]", "tenants[]."),
            ("tenants: [{ applications: [{ zzzzzzzzzzzz: 1 }] }]", "applications[]."),
            ("tenants: [{ userFlows: [{ zzzzzzzzzzzz: 1 }] }]", "userFlows[]."),
            ("tenants: [{ users: [{ zzzzzzzzzzzz: 1 }] }]", "users[]."),
            ("tenants: [{ groups: [{ zzzzzzzzzzzz: 1 }] }]", "groups[]."),
        ] {
            let problem = Seed::parse(text, "x").unwrap_err().to_string();
            let known = problem.split_once("known here: ").unwrap().1;
            for name in
                known.split(", ").filter(|name| !["applications", "userFlows", "users", "groups"].contains(name))
            {
                assert!(page.contains(&format!("`{prefix}{name}")), "{prefix}{name}");
            }
        }
    }
}
