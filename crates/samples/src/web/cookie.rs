//! Reader's two cookies (RFC 6265).

use axum::http::{HeaderMap, HeaderValue, header};

/// Names and attributes of an app's cookies, which depend on whether it is served over TLS.
#[derive(Clone, Copy)]
pub(crate) struct Cookies {
    /// Whether the app is served over TLS: then its cookies are `Secure` and carry the `__Host-` prefix.
    pub(crate) secure: bool,
}

/// A cookie to be set.
pub(crate) struct SetCookie<'a> {
    /// The name without prefix.
    pub(crate) name: &'a str,
    /// The value; empty to drop the cookie.
    pub(crate) value: &'a str,
}

impl Cookies {
    /// The value of the cookie `name` in `headers`.
    pub(crate) fn read<'h>(self, headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
        let name = self.full_name(name);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value)
    }

    /// Sets `cookie` for this browser session, out of reach of scripts and of other sites' forms.
    pub(crate) fn set(self, headers: &mut HeaderMap, cookie: SetCookie<'_>) {
        let name = self.full_name(cookie.name);
        let secure = if self.secure { "; Secure" } else { "" };
        let age = if cookie.value.is_empty() { "; Max-Age=0" } else { "" };
        let line = format!("{name}={}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", cookie.value);
        // Names are ours and values base64url: always a header value.
        if let Ok(line) = HeaderValue::try_from(line) {
            headers.append(header::SET_COOKIE, line);
        }
    }

    fn full_name(self, name: &str) -> String {
        if self.secure { format!("__Host-{name}") } else { name.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_tls_the_cookie_is_secure_and_bound_to_the_host() {
        let mut headers = HeaderMap::new();
        Cookies { secure: true }.set(&mut headers, SetCookie { name: "reader", value: "v" });
        assert_eq!(headers["set-cookie"], "__Host-reader=v; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    #[test]
    fn an_empty_value_drops_the_cookie() {
        let mut headers = HeaderMap::new();
        Cookies { secure: false }.set(&mut headers, SetCookie { name: "reader", value: "" });
        assert_eq!(headers["set-cookie"], "reader=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers: HeaderMap =
            [(header::COOKIE, HeaderValue::from_static("reader2=no; other=1;reader=yes"))].into_iter().collect();
        assert_eq!(Cookies { secure: false }.read(&headers, "reader"), Some("yes"));
        assert_eq!(Cookies { secure: true }.read(&headers, "reader"), None);
    }
}
