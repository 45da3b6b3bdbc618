//! Against a service that listens.

use super::*;
use crate::{
    mail::{DeliveryError, catalogue},
    safe_http::{Destinations, SafeHttp, SafeHttpOptions},
};
use std::net::Ipv4Addr;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    task::JoinHandle,
};
use uuid::Uuid;
use vestibule_domain::{
    ids::{TenantId, TextMessageId},
    outbound_url::OutboundUrl,
    secret::Secret,
    texts::OwnTexts,
    user::PhoneNumber,
};

fn text() -> OutgoingText {
    OutgoingText {
        id: TextMessageId::from_uuid(Uuid::from_u128(7)),
        to: PhoneNumber::parse("+491701234567", None).unwrap(),
        text: "12345678 is your code & more".to_owned(),
        code: None,
    }
}

/// A service that answers one request with a status: where it is, and what it was sent.
async fn service(status: u16) -> (OutboundUrl, JoinHandle<String>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = format!("http://127.0.0.1:{}/messages", listener.local_addr().unwrap().port());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = String::new();
        loop {
            let mut bytes = [0; 4096];
            let read = stream.read(&mut bytes).await.unwrap();
            request.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
            let Some((head, body)) = request.split_once("\r\n\r\n") else { continue };
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                break;
            }
        }
        let answer = format!("HTTP/1.1 {status} So\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.unwrap();
        request
    });
    (OutboundUrl::parse(&url).unwrap(), served)
}

fn http() -> SafeHttp {
    let destinations = Destinations::new(vec!["127.0.0.0/8".parse().unwrap()]);
    SafeHttp::new(SafeHttpOptions { destinations, ..SafeHttpOptions::default() }).unwrap()
}

async fn deliver(provider: SmsProvider) -> Result<(), DeliveryError> {
    provider.deliver(&http(), TenantId::from_uuid(Uuid::from_u128(1)), &text()).await
}

#[tokio::test]
async fn a_webhook_is_posted_one_json_object_with_its_token() {
    let (url, served) = service(202).await;
    deliver(SmsProvider::Webhook(Webhook { url, token: Some(Secret::new("let-me-in".to_owned())) })).await.unwrap();
    let request = served.await.unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(
        head.starts_with("POST /messages ") && head.to_lowercase().contains("authorization: bearer let-me-in"),
        "{head}"
    );
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "id": "00000000-0000-0000-0000-000000000007",
            "to": "+491701234567",
            "text": "12345678 is your code & more",
            "tenant": "00000000-0000-0000-0000-000000000001",
        })
    );
}

#[tokio::test]
async fn twilio_is_posted_a_form_under_the_name_of_the_account() {
    for (sender, field) in [("Fable", "From=Fable"), ("MG0123", "MessagingServiceSid=MG0123")] {
        let (url, served) = service(201).await;
        let token = Secret::new("secret".to_owned());
        deliver(SmsProvider::Twilio(TwilioAccount::new(url, "AC1".to_owned(), token, sender.to_owned())))
            .await
            .unwrap();
        let request = served.await.unwrap();
        assert!(request.to_lowercase().contains("authorization: basic qumxonnly3jlda=="), "{request}");
        let (_, body) = request.split_once("\r\n\r\n").unwrap();
        assert_eq!(body, format!("To=%2B491701234567&{field}&Body=12345678+is+your+code+%26+more"));
    }
    let resource = TwilioAccount::resource_of("AC1").unwrap();
    assert_eq!(resource.as_str(), "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json");
    assert_eq!(TwilioAccount::resource_of("AC1/../x"), None);
}

#[tokio::test]
async fn a_service_that_refuses_a_message_is_not_asked_again_and_one_that_is_busy_is() {
    for (status, permanent) in [(400, true), (422, true), (401, false), (429, false), (500, false), (302, false)] {
        let (url, _served) = service(status).await;
        let outcome = deliver(SmsProvider::Webhook(Webhook { url, token: None })).await.unwrap_err();
        assert_eq!(matches!(outcome, DeliveryError::Permanent(_)), permanent, "{status}");
        assert!(!outcome.to_string().contains("4917"), "{outcome}");
    }
}

#[test]
fn a_message_says_its_code_first_and_whose_it_is_in_every_language() {
    for language in catalogue().languages() {
        let said = render(
            language,
            "Fable\nBooks",
            &OwnTexts::default(),
            TextTemplate::Code { code: "12345678", minutes: 10 },
        );
        assert!(said.contains("12345678") && said.contains("FableBooks") && said.contains("10"), "{language}: {said}");
        assert!(said.chars().count() <= 160 && !said.contains('\n'), "{language}: {said}");
        assert!(
            render(language, "Fable Books", &OwnTexts::default(), TextTemplate::ExistingAccount)
                .contains("Fable Books")
        );
    }
}

#[test]
fn a_message_is_never_printed() {
    assert!(!format!("{:?}", text()).contains("1234"));
}
