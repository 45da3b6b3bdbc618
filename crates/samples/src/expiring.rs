//! A bounded map whose entries end by themselves, for sessions and for sign-ins under way.

use std::collections::{HashMap, VecDeque};

struct Entry<V> {
    value: V,
    /// Seconds since the epoch from which the entry is gone.
    until: i64,
    /// Tells this entry from an earlier one under the same key.
    generation: u64,
}

/// At most `capacity` entries; the one put in first makes room for the newest.
pub(crate) struct Expiring<V> {
    entries: HashMap<String, Entry<V>>,
    order: VecDeque<(u64, String)>,
    capacity: usize,
    generation: u64,
}

impl<V> Expiring<V> {
    /// An empty map for `capacity` entries.
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: HashMap::new(), order: VecDeque::new(), capacity, generation: 0 }
    }

    /// Puts `value` under `key` until `until`, in place of what was there.
    pub(crate) fn insert(&mut self, key: String, value: V, until: i64, now: i64) {
        self.entries.remove(&key);
        self.make_room(now);
        self.generation += 1;
        self.order.push_back((self.generation, key.clone()));
        self.entries.insert(key, Entry { value, until, generation: self.generation });
    }

    /// The value under `key` unless it has ended.
    pub(crate) fn get(&self, key: &str, now: i64) -> Option<&V> {
        self.entries.get(key).filter(|entry| now < entry.until).map(|entry| &entry.value)
    }

    /// The value under `key` for changing, unless it has ended.
    pub(crate) fn get_mut(&mut self, key: &str, now: i64) -> Option<&mut V> {
        self.entries.get_mut(key).filter(|entry| now < entry.until).map(|entry| &mut entry.value)
    }

    /// Takes the value under `key` out, unless it has ended.
    pub(crate) fn remove(&mut self, key: &str, now: i64) -> Option<V> {
        self.entries.remove(key).filter(|entry| now < entry.until).map(|entry| entry.value)
    }

    /// Drops every entry that `doomed` picks and tells how many there were.
    pub(crate) fn remove_where(&mut self, doomed: impl Fn(&V) -> bool) -> usize {
        let before = self.entries.len();
        self.entries.retain(|_, entry| !doomed(&entry.value));
        before - self.entries.len()
    }

    /// Drops what has ended or was taken out, then the oldest, until one more fits.
    fn make_room(&mut self, now: i64) {
        while let Some((generation, key)) = self.order.front() {
            let alive = self.entries.get(key).is_some_and(|entry| entry.generation == *generation);
            let ended = self.entries.get(key).is_some_and(|entry| entry.until <= now);
            if alive && !ended && self.order.len() < self.capacity {
                break;
            }
            if alive {
                self.entries.remove(key);
            }
            self.order.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_entry_is_gone_at_its_end() {
        let mut map = Expiring::new(4);
        map.insert("a".into(), 1, 10, 0);
        assert_eq!(map.get("a", 9), Some(&1));
        assert_eq!(map.get("a", 10), None);
        assert_eq!(map.get_mut("a", 10), None);
        assert_eq!(map.remove("a", 10), None);
    }

    #[test]
    fn an_entry_is_taken_once() {
        let mut map = Expiring::new(4);
        map.insert("a".into(), 1, 10, 0);
        assert_eq!(map.remove("a", 5), Some(1));
        assert_eq!(map.remove("a", 5), None);
    }

    #[test]
    fn the_oldest_makes_room_for_the_newest() {
        let mut map = Expiring::new(2);
        for (key, value) in [("a", 1), ("b", 2), ("c", 3)] {
            map.insert(key.into(), value, 10, 0);
        }
        assert_eq!(map.get("a", 0), None);
        assert_eq!((map.get("b", 0), map.get("c", 0)), (Some(&2), Some(&3)));
    }

    #[test]
    fn what_is_picked_is_dropped_and_counted() {
        let mut map = Expiring::new(4);
        for (key, value) in [("a", 1), ("b", 2), ("c", 1)] {
            map.insert(key.into(), value, 10, 0);
        }
        assert_eq!(map.remove_where(|value| *value == 1), 2);
        assert_eq!((map.get("a", 0), map.get("b", 0), map.get("c", 0)), (None, Some(&2), None));
    }

    proptest! {
        #[test]
        fn it_never_grows_past_its_capacity(keys in proptest::collection::vec((0_u8..6, 1_i64..20), 0..80)) {
            let mut map = Expiring::new(3);
            for (now, (key, life)) in (0_i64..).zip(keys) {
                map.insert(key.to_string(), now, now + life, now);
                prop_assert_eq!(map.get(&key.to_string(), now), Some(&now));
                prop_assert!(map.entries.len() <= 3 && map.order.len() <= 3);
            }
        }
    }
}
