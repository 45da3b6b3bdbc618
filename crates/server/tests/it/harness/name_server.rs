//! A name server that knows TXT records, and this machine as the address of every name.

use std::{
    collections::HashMap,
    net::{Ipv4Addr, SocketAddr, UdpSocket},
    sync::{LazyLock, Mutex},
};

/// The types of addresses (RFC 1035 §3.2.2, RFC 3596 §2.1).
const A: u8 = 1;
/// See [`A`].
const AAAA: u8 = 28;

/// The one that every server of the tests asks.
pub(crate) static NAME_SERVER: LazyLock<NameServer> = LazyLock::new(NameServer::start);

pub(crate) struct NameServer {
    pub(crate) address: SocketAddr,
    records: Mutex<HashMap<String, Vec<String>>>,
}

impl NameServer {
    fn start() -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = socket.local_addr().unwrap();
        std::thread::spawn(move || {
            let mut query = [0; 1_500];
            loop {
                let (length, from) = socket.recv_from(&mut query).unwrap();
                let records = |name: &str| NAME_SERVER.records.lock().unwrap().get(name).cloned();
                if let Some(answer) = answer(&query[..length], records) {
                    socket.send_to(&answer, from).unwrap();
                }
            }
        });
        Self { address, records: Mutex::default() }
    }

    /// Gives a name these records instead of those that it had.
    pub(crate) fn set(&self, name: &str, texts: &[&str]) {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        self.records.lock().unwrap().insert(name.to_owned(), texts);
    }
}

/// The answer to a query of one question (RFC 1035 §4), which is repeated as it is.
fn answer(query: &[u8], records: impl Fn(&str) -> Option<Vec<String>>) -> Option<Vec<u8>> {
    let (mut labels, mut at) = (Vec::new(), 12);
    loop {
        let length = usize::from(*query.get(at)?);
        at += 1;
        if length == 0 {
            break;
        }
        labels.push(String::from_utf8(query.get(at..at + length)?.to_ascii_lowercase()).ok()?);
        at += length;
    }
    let question = query.get(12..at + 4)?;
    if let [.., 0, kind @ (A | AAAA), 0, 1] = question {
        let address: &[u8] = if *kind == A { &[0xc0, 12, 0, A, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1] } else { &[] };
        let head = [query[0], query[1], 0x81, 0x80, 0, 1, 0, u8::from(*kind == A), 0, 0, 0, 0];
        return Some([&head, question, address].concat());
    }
    let texts = records(&labels.join("."));
    let status = if texts.is_some() { 0x80 } else { 0x83 };
    let texts = texts.unwrap_or_default();
    let mut message = vec![query[0], query[1], 0x81, status, 0, 1, 0, u8::try_from(texts.len()).ok()?, 0, 0, 0, 0];
    message.extend_from_slice(question);
    for text in texts {
        let parts: Vec<u8> = text
            .as_bytes()
            .chunks(200)
            .flat_map(|part| [&[u8::try_from(part.len()).unwrap()], part].concat())
            .collect();
        message.extend_from_slice(&[0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60]);
        message.extend_from_slice(&u16::try_from(parts.len()).unwrap().to_be_bytes());
        message.extend_from_slice(&parts);
    }
    Some(message)
}
