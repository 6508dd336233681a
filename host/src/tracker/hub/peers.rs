//! Who is connected: identity, role, address, since when, and how many items came.
//! A part of the hub; told by threads of sockets, read for work and for `/v1/status`.
//! Never keeps who has gone.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use serde_json::{Value, json};

use crate::tracker::{
    core::Conn,
    wire::{Peer, message::Role},
};

/// The peers, by thread and connection.
#[derive(Debug, Default)]
pub(super) struct Peers(RwLock<BTreeMap<(usize, Conn), Known>>);

#[derive(Debug)]
struct Known {
    peer: Peer,
    role: Role,
    address: Option<SocketAddr>,
    since: Instant,
    /// Receipts and objects that were admitted.
    items: AtomicU64,
}

impl Peers {
    /// A peer is there.
    pub(super) fn join(&self, thread: usize, conn: Conn, (peer, role): (Peer, Role), address: Option<SocketAddr>) {
        let known = Known {
            peer,
            role,
            address,
            since: Instant::now(),
            items: AtomicU64::new(0),
        };
        let mut peers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        peers.insert((thread, conn), known);
    }

    /// It is gone: the role that it had.
    pub(super) fn leave(&self, thread: usize, conn: Conn) -> Option<Role> {
        let mut peers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        peers.remove(&(thread, conn)).map(|known| known.role)
    }

    /// Who it is.
    pub(super) fn get(&self, thread: usize, conn: Conn) -> Option<(Peer, Role)> {
        let peers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        peers.get(&(thread, conn)).map(|known| (known.peer, known.role))
    }

    /// So many items of it were admitted.
    pub(super) fn count(&self, thread: usize, conn: Conn, items: usize) {
        let peers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = peers.get(&(thread, conn)) {
            known.items.fetch_add(items as u64, Ordering::Relaxed);
        }
    }

    /// How many there are, by role.
    pub(super) fn by_role(&self) -> Value {
        let peers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let of = |role: Role| peers.values().filter(|known| known.role == role).count();
        let roles = Role::ALL.iter().map(|role| (role.name().to_owned(), json!(of(*role))));
        Value::Object(roles.collect())
    }

    /// At most [`LISTED_MAX`] of them, who handed most in first, and how many more there are.
    pub(super) fn to_json(&self) -> Value {
        let peers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut order: Vec<_> = peers
            .iter()
            .map(|(key, known)| (std::cmp::Reverse(known.items.load(Ordering::Relaxed)), *key, known))
            .collect();
        order.sort_unstable_by_key(|(items, key, _)| (*items, *key));
        let listed = order.iter().take(LISTED_MAX).map(|(items, _, known)| {
            json!({
                "id": hex::encode(known.peer.id),
                "role": known.role.name(),
                "address": known.address.map(|address| address.to_string()),
                "connected_s": known.since.elapsed().as_secs(),
                "items": items.0,
            })
        });
        json!({
            "listed": listed.collect::<Vec<_>>(),
            "more": order.len().saturating_sub(LISTED_MAX),
        })
    }
}

/// What a page can show and a status of some 20 KB can carry.
const LISTED_MAX: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_are_listed_the_busiest_first_and_the_others_counted() {
        let peers = Peers::default();
        let peer = |number: u8| Peer {
            id: [number; 32],
            public_key: [0; 32],
            x_nonce: 0,
        };
        let address = "192.0.2.7:4000".parse().ok();
        for number in 0..=LISTED_MAX as u8 {
            let conn = Conn::from(number);
            peers.join(0, conn, (peer(number), Role::Observer), address);
            peers.count(0, conn, usize::from(number));
        }
        // Nobody of that name.
        peers.count(1, 0, 1_000);
        let json = peers.to_json();
        let listed = json["listed"].as_array().unwrap();
        assert_eq!((listed.len(), &json["more"]), (LISTED_MAX, &json!(1)));
        assert_eq!((&listed[0]["items"], &listed[99]["items"]), (&json!(100), &json!(1)));
        assert_eq!(listed[0]["address"], "192.0.2.7:4000");
        assert_eq!(peers.by_role()[Role::Observer.name()], 101);
        assert_eq!(peers.leave(0, 100), Some(Role::Observer));
        assert_eq!(peers.leave(0, 100), None);
        assert_eq!((peers.get(0, 100), peers.get(0, 99).unwrap().0), (None, peer(99)));
        assert_eq!(peers.to_json()["more"], 0);
    }
}
