//! Steps: the questions that a journey asks, each with a page of its own.

/// A step of a journey.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    /// Continue with the account that is signed in, or use another.
    Account,
    /// Who are you?
    Identifier,
    /// The password.
    Password,
    /// Another password, in place of the one that has to be changed.
    ChangePassword,
    /// The one-time code sent to sign in.
    Code,
    /// The link sent to sign in.
    Link,
    /// Stay signed in on this device?
    Stay,
    /// Agree to the business's terms?
    Terms,
    /// May the application do what it asks for?
    Consent,
    /// The address to sign up with.
    SignUp,
    /// The one-time code that proves that address.
    SignUpCode,
    /// The link that proves that address.
    SignUpLink,
    /// The username of a new account.
    SignUpUsername,
    /// What a new account is made of, on one page or several.
    SignUpDetails,
    /// Whose password is forgotten?
    Reset,
    /// The one-time code that proves that address.
    ResetCode,
    /// The new password.
    ResetPassword,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 17] = [
        Self::Account,
        Self::Identifier,
        Self::Password,
        Self::ChangePassword,
        Self::Code,
        Self::Link,
        Self::Stay,
        Self::Terms,
        Self::Consent,
        Self::SignUp,
        Self::SignUpCode,
        Self::SignUpLink,
        Self::SignUpUsername,
        Self::SignUpDetails,
        Self::Reset,
        Self::ResetCode,
        Self::ResetPassword,
    ];

    /// The page's path below the tenant; also the value by which a form names the step that it answers.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Account => "sign-in/account",
            Self::Identifier => "sign-in",
            Self::Password => "sign-in/password",
            Self::ChangePassword => "sign-in/new-password",
            Self::Code => "sign-in/code",
            Self::Link => "sign-in/link",
            Self::Stay => "sign-in/stay",
            Self::Terms => "terms",
            Self::Consent => "consent",
            Self::SignUp => "sign-up",
            Self::SignUpCode => "sign-up/code",
            Self::SignUpLink => "sign-up/link",
            Self::SignUpUsername => "sign-up/username",
            Self::SignUpDetails => "sign-up/details",
            Self::Reset => "reset",
            Self::ResetCode => "reset/code",
            Self::ResetPassword => "reset/password",
        }
    }

    /// The step with this path.
    pub fn parse(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.path() == path)
    }
}
