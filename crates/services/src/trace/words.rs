//! The vocabulary. Words are stable: they are stored and read by people and programs.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// The word as it is stored.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }
    };
}

words! {
    /// How a decision turned out.
    Verdict {
        /// What was looked at is as it must be.
        Passed = "passed",
        /// The request goes no further.
        Refused = "refused",
        /// The customer is asked for something.
        Asked = "asked",
        /// What was there before counts again.
        Reused = "reused",
        /// Not looked at, since nothing called for it.
        Skipped = "skipped",
        /// Something was made, sent, issued or ended.
        Done = "done",
    }
}

words! {
    /// What was decided.
    Step {
        /// How many requests an address or a client may send.
        RateLimit = "rate_limit",
        /// Whether the parameters can be read.
        Parameters = "request.parameters",
        /// Which application asks, and where its answer may go.
        Client = "client",
        /// By which way the request came.
        Arrival = "request.arrival",
        /// What the application wants back.
        ResponseType = "request.response_type",
        /// What the application's security profile demands of a request.
        SecurityProfile = "request.security_profile",
        /// Whether a code is bound to who asked for it.
        CodeChallenge = "request.code_challenge",
        /// Whether an id token is bound to the request.
        Nonce = "request.nonce",
        /// What the `claims` parameter asks for.
        ClaimsRequest = "request.claims",
        /// What the application asks for.
        Scopes = "request.scopes",
        /// What the application asks for in so many words.
        AuthorizationDetails = "request.authorization_details",
        /// Pushing a request ahead.
        PushedRequest = "request.pushed",
        /// Whether the browser has a session that counts.
        Session = "session",
        /// Whether the session is of the customer whom the application expects.
        SessionHint = "session.hint",
        /// How recent a sign-in must be, as the tenant or application has set it.
        SignInFrequency = "policy.sign_in_frequency",
        /// How recent a sign-in must be, as the request says.
        MaxAge = "request.max_age",
        /// Whether the session answers by itself.
        SessionReuse = "session.reuse",
        /// Whether the customer has agreed to the business's terms.
        Terms = "terms",
        /// Whether the customer has agreed to what the application may do.
        Consent = "consent",
        /// Whether the customer is assigned to the application.
        Assignment = "assignment",
        /// The way through the pages.
        Journey = "journey",
        /// Who the customer says they are.
        Identifier = "identifier",
        /// How the customer wants to prove it.
        Method = "method",
        /// A password.
        Password = "password",
        /// A password that another system still knows.
        PasswordMigration = "password.migration",
        /// Whether wrong passwords have locked the account.
        Lockout = "policy.lockout",
        /// Sending a one-time code.
        OneTimeCodeSent = "one_time_code.sent",
        /// A one-time code.
        OneTimeCode = "one_time_code",
        /// Whose account it is to be.
        AccountChoice = "account.choice",
        /// A new account.
        Account = "account",
        /// A new password.
        NewPassword = "new_password",
        /// Whether the session outlives the browser.
        PersistentSession = "policy.persistent_session",
        /// A session begins or goes on.
        SessionBegun = "session.begun",
        /// A session ends.
        SessionEnded = "session.ended",
        /// The end of the way through the pages.
        JourneyEnd = "journey.end",
        /// Whether the customer is the one that the request names.
        NamedPerson = "request.named_person",
        /// A code for the application.
        AuthorizationCode = "authorization_code",
        /// What the application is told.
        Answer = "answer",
        /// How the application proves itself.
        ClientAuthentication = "client.authentication",
        /// Which key the tokens are bound to.
        SenderConstraint = "sender_constraint",
        /// What the application trades for tokens.
        Grant = "grant",
        /// What a refresh token is worth.
        Rotation = "refresh.rotation",
        /// What the token is for.
        TokenScope = "token.scope",
        /// The claims of an id token.
        IdToken = "token.id",
        /// The claims of an access token.
        AccessToken = "token.access",
        /// A device that waits for its owner.
        Device = "device",
        /// A client that asks the customer behind the browser's back (CIBA).
        BackchannelAuthentication = "backchannel_authentication",
        /// Sign-out.
        Logout = "logout",
        /// Which applications are to be told.
        LogoutAnnounced = "logout.announced",
        /// What an application said to it.
        LogoutCall = "logout.call",
    }
}

words! {
    /// What a fact is of.
    Key {
        /// The application, by client id.
        Application = "application",
        /// The API, by client id.
        Resource = "resource",
        /// The user, by id.
        User = "user",
        /// The session, by id.
        Session = "session",
        /// The grant, by id.
        Grant = "grant",
        /// The user flow, by id.
        Flow = "flow",
        /// The platform of the redirect URI.
        Platform = "platform",
        /// How something was proven, sent or asked for.
        Method = "method",
        /// What else could have been chosen.
        Alternative = "alternative",
        /// Why, in a word.
        Reason = "reason",
        /// The number by which the error is found in the reference.
        Error = "error",
        /// What the error says.
        Description = "description",
        /// How old, in seconds.
        AgeSeconds = "age_seconds",
        /// How old at most, in seconds.
        LimitSeconds = "limit_seconds",
        /// For how long, in seconds.
        LifetimeSeconds = "lifetime_seconds",
        /// After how many seconds to come again.
        RetryAfterSeconds = "retry_after_seconds",
        /// Until when.
        Until = "until",
        /// How many.
        Count = "count",
        /// The step of the way through the pages.
        Page = "page",
        /// What it is of a few kinds.
        Kind = "kind",
        /// What for.
        Purpose = "purpose",
        /// What was granted or asked for.
        Scope = "scope",
        /// Whether the browser is one that the customer has used before.
        Device = "device",
        /// Claims by name, each with where it came from.
        Claims = "claims",
        /// How many role assignments were looked at.
        Roles = "roles",
        /// How many groups were looked at.
        Groups = "groups",
    }
}
