//! The range protocol of Have I Been Pwned: the first five digits of the SHA-1 are sent, and every known hash that begins so comes
//! back, padded so that the length of the answer tells nothing.

use super::digest::Sha1;
use std::time::Duration;
use vestibule_domain::{credential::Password, outbound_url::OutboundUrl, secret::Secret};
use vestibule_outbound::safe_http::{Call, CallError, SafeHttp};

/// Whoever chooses a password waits for it.
const BUDGET: Duration = Duration::from_millis(300);
/// An answer has some 1,000 lines of at most 50 bytes.
const MOST_BYTES: usize = 256 * 1024;
/// Digits that are sent.
const SENT: usize = 5;

/// A service that speaks the range protocol.
#[derive(Clone, Debug)]
pub struct RangeService {
    http: SafeHttp,
    url: OutboundUrl,
}

impl RangeService {
    /// A service at a URL that ends where the five digits follow, such as `https://api.pwnedpasswords.com/range/`.
    pub const fn new(http: SafeHttp, url: OutboundUrl) -> Self {
        Self { http, url }
    }

    /// Whether the service knows the password.
    pub(super) async fn knows(&self, password: &Password) -> Result<bool, CallError> {
        let digits = Secret::new(Sha1::of(password).digits());
        let Some((sent, kept)) = digits.reveal().split_at_checked(SENT) else { return Ok(false) };
        let url = OutboundUrl::parse(&format!("{}{sent}", self.url.as_str())).map_err(|_| CallError::Malformed)?;
        let call = Call::get(&url).accept("text/plain").padded().at_most(MOST_BYTES).within(BUDGET);
        let reply = self.http.send(call).await?.successful()?;
        Ok(reply.body.split(|byte| *byte == b'\n').any(|line| is_known(line, kept)))
    }
}

/// Whether a line of the answer names the hash. Padding is lines of passwords that were seen zero times.
fn is_known(line: &[u8], kept: &str) -> bool {
    let Some((hash, count)) = line.trim_ascii().split_at_checked(kept.len()) else { return false };
    hash.eq_ignore_ascii_case(kept.as_bytes()) && count.first() == Some(&b':') && count != b":0"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io::{BufRead as _, BufReader, Write as _},
        net::{Ipv4Addr, TcpListener},
        thread::JoinHandle,
    };
    use vestibule_outbound::safe_http::{Destinations, SafeHttpOptions};

    /// A service that answers one request so, or never: where it is, and what it was sent.
    fn service(answer: Option<&'static str>) -> (RangeService, JoinHandle<String>) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let url = format!("http://127.0.0.1:{}/range/", listener.local_addr().unwrap().port());
        let served = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let request: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
            if let Some(answer) = answer {
                let length = answer.len();
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{answer}")
                    .unwrap();
            }
            request.join("\n")
        });
        let destinations = Destinations::new(vec!["127.0.0.0/8".parse().unwrap()]);
        let http = SafeHttp::new(SafeHttpOptions { destinations, ..SafeHttpOptions::default() }).unwrap();
        (RangeService::new(http, OutboundUrl::parse(&url).unwrap()), served)
    }

    fn password(text: &str) -> Password {
        Password::presented(text).unwrap()
    }

    #[tokio::test]
    async fn five_digits_of_the_hash_leave_the_house_and_nothing_else_of_the_password() {
        let (service, served) =
            service(Some("0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n1E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004\r\n"));
        assert!(service.knows(&password("password")).await.unwrap());
        let request = served.join().unwrap();
        assert!(request.starts_with("GET /range/5BAA6 HTTP/1.1"), "{request}");
        assert!(request.to_lowercase().contains("add-padding: true"), "{request}");
        assert!(!request.contains("1E4C9") && !request.contains("password"), "{request}");
    }

    #[tokio::test]
    async fn a_password_that_the_service_does_not_know_is_not_known_padded_or_not() {
        for answer in ["", "1E4C9B93F3F0682250B6CF8331B7EE68FD8:0\r\n", "no such thing"] {
            let (service, _served) = service(Some(answer));
            assert!(!service.knows(&password("password")).await.unwrap(), "{answer}");
        }
    }

    #[tokio::test]
    async fn a_service_that_is_not_there_is_an_error() {
        let (service, _served) = service(Some(""));
        // A port that nobody is given by chance.
        let url = OutboundUrl::parse("http://127.0.0.1:1/range/").unwrap();
        assert!(RangeService { url, ..service.clone() }.knows(&password("password")).await.is_err());
    }

    #[test]
    fn lines_of_padding_are_no_passwords() {
        let kept = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";
        assert!(is_known(b"1E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004\r", kept));
        assert!(is_known(b"1e4c9b93f3f0682250b6cf8331b7ee68fd8:1", kept));
        assert!(!is_known(b"1E4C9B93F3F0682250B6CF8331B7EE68FD8:0\r", kept));
        assert!(!is_known(b"1E4C9B93F3F0682250B6CF8331B7EE68FD9:4", kept));
        assert!(!is_known(b"1E4C9B93F3F0682250B6CF8331B7EE68FD8", kept));
        assert!(!is_known(b"", kept));
    }
}
