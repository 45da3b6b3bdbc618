//! How many things of a kind are under way on this node at a time, and how many of them one party's: what is slow for one must leave
//! room for others.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, PoisonError},
};

/// Admits at most so many at a time, and of each party at most so many of them.
#[derive(Debug)]
pub(crate) struct Gate<K> {
    most: usize,
    most_of_one: usize,
    under_way: Mutex<HashMap<K, usize>>,
}

/// What is admitted; dropping it makes room.
#[derive(Debug)]
pub(crate) struct Admitted<'a, K: Eq + Hash> {
    gate: &'a Gate<K>,
    party: K,
}

impl<K: Eq + Hash + Clone> Gate<K> {
    /// With room for `most`, of whom `most_of_one` may be of one party.
    pub(crate) fn new(most: usize, most_of_one: usize) -> Self {
        Self { most, most_of_one, under_way: Mutex::default() }
    }

    /// Admits one of this party now, or not at all.
    pub(crate) fn enter(&self, party: K) -> Option<Admitted<'_, K>> {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        let own = under_way.get(&party).copied().unwrap_or_default();
        if own >= self.most_of_one || under_way.values().sum::<usize>() >= self.most {
            return None;
        }
        under_way.insert(party.clone(), own + 1);
        Some(Admitted { gate: self, party })
    }
}

impl<K: Eq + Hash> Drop for Admitted<'_, K> {
    fn drop(&mut self) {
        let mut under_way = self.gate.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        match under_way.get_mut(&self.party) {
            Some(own) if *own > 1 => *own -= 1,
            _ => {
                under_way.remove(&self.party);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_has_its_share_of_the_room_and_others_the_rest() {
        let gate = Gate::new(8, 2);
        let mut admitted: Vec<_> = (0..2).map(|_| gate.enter(1).unwrap()).collect();
        assert!(gate.enter(1).is_none());
        for other in 2..5 {
            admitted.extend((0..2).map(|_| gate.enter(other).unwrap()));
        }
        assert!(gate.enter(9).is_none());
        admitted.pop();
        assert!(gate.enter(9).is_some());
        admitted.clear();
        assert!(gate.under_way.lock().unwrap().is_empty());
    }
}
