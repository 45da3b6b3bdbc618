//! When a document is asked for.

use super::hosts::{Hosts, MOST_OF_A_HOST, WINDOW};
use vestibule_domain::clock::Timestamp;

#[test]
fn a_host_is_asked_so_often_a_minute_and_others_all_the_same() {
    let (hosts, now) = (Hosts::default(), Timestamp::from_seconds(1_795_000_000));
    for _ in 0..MOST_OF_A_HOST {
        assert!(hosts.may_ask("agent.example", now));
    }
    assert!(!hosts.may_ask("agent.example", now));
    assert!(hosts.may_ask("other.example", now));
    assert!(hosts.may_ask("agent.example", now.plus(WINDOW)));
}
