//! Delivery over a socket, to a server that answers each command as it is told to.

use super::{
    DeliveryError, MailTransport as _, OutgoingMail, RenderedMail, Security, SmtpSettings, SmtpSettingsError,
    SmtpTransport, Unsendable,
};
use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpListener,
    task::JoinHandle,
};
use uuid::Uuid;
use vestibule_domain::{clock::Timestamp, ids::MailId, user::EmailAddress};

/// A server that takes one mail and answers `RCPT TO` with this line. Yields what it was sent.
async fn server(recipient_answer: &'static str) -> (u16, JoinHandle<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let conversation = tokio::spawn(async move {
        let (read, mut write) = listener.accept().await.unwrap().0.into_split();
        let (mut lines, mut heard, mut in_data) = (BufReader::new(read).lines(), String::new(), false);
        write.write_all(b"220 ready\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            heard.push_str(&line);
            heard.push('\n');
            let answer = match line.get(..4) {
                _ if in_data && line != "." => continue,
                _ if in_data => "250 taken",
                Some("RCPT") => recipient_answer,
                Some("DATA") => "354 go on",
                Some("QUIT") => "221 bye",
                _ => "250 fine",
            };
            in_data = answer.starts_with("354");
            write.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
            if answer.starts_with("221") || answer == "250 taken" {
                break;
            }
        }
        heard
    });
    (port, conversation)
}

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port: Some(port),
        security: Security::Clear,
        credentials: None,
        extra_authorities: None,
        hello_name: Some("vestibule.example".to_owned()),
        timeout: Duration::from_secs(5),
        connections: 1,
    }
}

fn transport(port: u16) -> SmtpTransport {
    SmtpTransport::new(&settings(port)).unwrap()
}

fn mail() -> OutgoingMail {
    let rendered = RenderedMail {
        subject: "Hello".to_owned(),
        text: "Hello there.\n".to_owned(),
        html: "<p>Hello there.</p>".to_owned(),
        logo: None,
    };
    OutgoingMail::new(
        MailId::from_uuid(Uuid::from_u128(7)),
        Timestamp::from_seconds(1_771_061_213),
        EmailAddress::parse("avery@example.com").unwrap(),
        ("Fable Books".to_owned(), EmailAddress::parse("no-reply@example.com").unwrap()),
        rendered,
    )
}

#[tokio::test]
async fn a_mail_reaches_the_server_whole() {
    let (port, conversation) = server("250 fine").await;
    assert_eq!(transport(port).deliver(&mail()).await, Ok(()));
    let heard = conversation.await.unwrap();
    for line in
        ["EHLO vestibule.example", "MAIL FROM:<no-reply@example.com>", "RCPT TO:<avery@example.com>", "Subject: Hello"]
    {
        assert!(heard.lines().any(|said| said.starts_with(line)), "{line} is not in\n{heard}");
    }
}

#[tokio::test]
async fn a_refusal_for_good_is_permanent_and_repeats_no_address() {
    let (port, _conversation) = server("550 no avery@example.com here").await;
    let error = transport(port).deliver(&mail()).await.unwrap_err();
    assert_eq!(error, DeliveryError::Permanent("the mail server answered 550".to_owned()));
}

#[tokio::test]
async fn a_refusal_for_now_is_transient() {
    let (port, _conversation) = server("451 later").await;
    let error = transport(port).deliver(&mail()).await.unwrap_err();
    assert_eq!(error, DeliveryError::Transient("the mail server answered 451".to_owned()));
}

#[tokio::test]
async fn a_refusal_of_our_credentials_does_not_give_the_mail_up() {
    let (port, _conversation) = server("530 who are you?").await;
    let error = transport(port).deliver(&mail()).await.unwrap_err();
    assert_eq!(error, DeliveryError::Transient("the mail server answered 530".to_owned()));
}

#[test]
fn a_file_without_an_authority_is_no_authority() {
    let settings = SmtpSettings {
        security: Security::StartTls,
        extra_authorities: Some(b"-----BEGIN PRIVATE KEY-----".to_vec()),
        ..settings(25)
    };
    assert!(matches!(SmtpTransport::new(&settings), Err(SmtpSettingsError::Authorities)));
}

#[tokio::test]
async fn a_dead_server_only_delays() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    assert!(matches!(transport(port).deliver(&mail()).await, Err(DeliveryError::Transient(_))));
}

#[test]
fn what_cannot_be_written_is_refused_for_good() {
    assert!(matches!(DeliveryError::from(Unsendable::Address), DeliveryError::Permanent(_)));
}
