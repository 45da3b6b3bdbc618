//! By what customers who have an email address sign in, in the order in which a flow offers it.

use super::{SignInMethod, UserFlow};

/// A way to sign in with an email address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmailWay {
    /// By the account's password.
    Password,
    /// By a one-time code in a mail.
    Code,
    /// By a link in a mail, opened in the browser that asked.
    Link,
}

impl EmailWay {
    /// The name under which a proof tells it, and a device remembers it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "pwd",
            Self::Code => "otp",
            Self::Link => "link",
        }
    }

    /// The `amr` value of a proof's way (RFC 8176 §2). There is none for links: what they carry is a one-time password, too.
    pub fn amr_of(way: &str) -> &str {
        if way == Self::Link.as_str() { Self::Code.as_str() } else { way }
    }

    const fn of(method: SignInMethod) -> Option<Self> {
        match method {
            // Whoever has a username has a password, and may name the address instead.
            SignInMethod::EmailPassword | SignInMethod::UsernamePassword => Some(Self::Password),
            SignInMethod::EmailOneTimeCode => Some(Self::Code),
            SignInMethod::EmailMagicLink => Some(Self::Link),
            SignInMethod::PhoneOneTimeCode => None,
        }
    }
}

impl UserFlow {
    /// The ways in by an email address, the preferred one first, those that the flow only had before last.
    pub fn email_ways(&self) -> Vec<EmailWay> {
        let mut ways = Vec::new();
        for way in self.methods.iter().chain(&self.former_methods).copied().filter_map(EmailWay::of) {
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        ways
    }

    /// The way that somebody is offered first: the one used last, as long as the flow has it, or the flow's first.
    pub fn first_email_way(&self, last: Option<&str>) -> Option<EmailWay> {
        let ways = self.email_ways();
        let used = ways.iter().find(|way| last == Some(way.as_str()));
        used.or(ways.first()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        EmailWay::{self, Code, Link, Password},
        SignInMethod::{self, EmailMagicLink, EmailOneTimeCode, EmailPassword, PhoneOneTimeCode, UsernamePassword},
        UserFlow,
    };
    use crate::ids::FlowId;

    fn flow(methods: &[SignInMethod]) -> UserFlow {
        UserFlow::new(FlowId::from_uuid(uuid::Uuid::nil()), "default", methods.to_vec(), true)
    }

    #[test]
    fn ways_come_in_the_order_of_the_methods_and_former_ones_last() {
        let mut flow = flow(&[PhoneOneTimeCode, EmailMagicLink, UsernamePassword, EmailPassword]);
        flow.former_methods = vec![EmailOneTimeCode];
        assert_eq!(flow.email_ways(), [Link, Password, Code]);
    }

    #[test]
    fn the_way_used_last_comes_first_as_long_as_the_flow_has_it() {
        let flow = flow(&[EmailPassword, EmailMagicLink]);
        assert_eq!(flow.first_email_way(None), Some(Password));
        assert_eq!(flow.first_email_way(Some("link")), Some(Link));
        assert_eq!(flow.first_email_way(Some("otp")), Some(Password));
    }

    #[test]
    fn tokens_tell_a_link_as_a_one_time_password() {
        assert_eq!(["pwd", "otp", "link"].map(EmailWay::amr_of), ["pwd", "otp", "otp"]);
    }
}
