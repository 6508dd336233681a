//! Admission: who may connect, and whose items may wait for the judge; decided before anything is verified.
//! Asked by the core for every connection and every request, told what became of them.
//! Never lets one peer fill what all share, and never grows beyond its limits.
//!
//! A class of items may fill its share of the queue. In it a peer may have waiting as much as is still free, so that one peer
//! alone gets half, two a third each, and there is always room for who comes next (dynamic thresholds with factor 1:
//! Choudhury and Hahne, "Dynamic queue length thresholds for shared-memory packet switches", 1998). What is invalid is charged
//! to the peer and to its prefix at what it cost; who owes is not listened to until it has paid back.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::{
    bucket::{Bucket, Prefix, Rate},
    counters::Class,
    limits::CoreLimits,
};
use crate::{
    chain::lunarx::Hash,
    tracker::wire::{Cut, message::Refusal},
};

/// What is known of connections, peers and prefixes.
pub(super) struct Admission {
    limits: CoreLimits,
    connections: usize,
    queued: [u64; 3],
    peers: BTreeMap<Hash, PeerAccount>,
    prefixes: BTreeMap<Prefix, PrefixAccount>,
}

struct PeerAccount {
    connections: usize,
    queued: [u64; 3],
    items: Bucket,
    waste: Bucket,
}

struct PrefixAccount {
    connections: usize,
    arrivals: Bucket,
    waste: Bucket,
}

/// Why not now, and when it is worth a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotNow {
    pub(super) reason: Refusal,
    pub(super) after_ms: u32,
}

impl Admission {
    pub(super) fn new(limits: CoreLimits) -> Self {
        Self {
            limits,
            connections: 0,
            queued: [0; 3],
            peers: BTreeMap::new(),
            prefixes: BTreeMap::new(),
        }
    }

    /// A connection from this address; tells the prefix that it is counted under, if any.
    ///
    /// # Errors
    /// There are too many, of all or of this prefix, or its prefix comes too fast.
    pub(super) fn connect(&mut self, address: IpAddr, now_us: u64) -> Result<Option<Prefix>, Cut> {
        let limits = &self.limits;
        if self.connections >= limits.connections_max {
            return Err(Cut::ConnectionsFull);
        }
        if limits.loopback_exempt && address.to_canonical().is_loopback() {
            self.connections = self.connections.saturating_add(1);
            return Ok(None);
        }
        let prefix = Prefix::of(address);
        if self.prefixes.len() >= limits.remembered_max && !self.prefixes.contains_key(&prefix) {
            return Err(Cut::ConnectionsFull);
        }
        let (arrivals, waste) = (arrivals(limits), prefix_waste(limits));
        let account = self.prefixes.entry(prefix).or_insert_with(|| PrefixAccount {
            connections: 0,
            arrivals: Bucket::full(arrivals, now_us),
            waste: Bucket::full(waste, now_us),
        });
        if account.connections >= limits.prefix_connections_max {
            return Err(Cut::PrefixFull);
        }
        account
            .arrivals
            .take(1, arrivals, now_us)
            .map_err(|_| Cut::PrefixRate)?;
        account.connections = account.connections.saturating_add(1);
        self.connections = self.connections.saturating_add(1);
        Ok(Some(prefix))
    }

    /// The connection is closed.
    pub(super) fn disconnect(&mut self, prefix: Option<Prefix>) {
        self.connections = self.connections.saturating_sub(1);
        if let Some(account) = prefix.and_then(|prefix| self.prefixes.get_mut(&prefix)) {
            account.connections = account.connections.saturating_sub(1);
        }
    }

    /// A connection has proved to be of this peer.
    ///
    /// # Errors
    /// The peer has too many, or no more peers can be remembered.
    pub(super) fn join(&mut self, peer: &Hash, now_us: u64) -> Result<(), Cut> {
        let limits = &self.limits;
        if self.peers.len() >= limits.remembered_max && !self.peers.contains_key(peer) {
            return Err(Cut::ConnectionsFull);
        }
        let (items, waste) = (peer_items(limits), peer_waste(limits));
        let account = self.peers.entry(*peer).or_insert_with(|| PeerAccount {
            connections: 0,
            queued: [0; 3],
            items: Bucket::full(items, now_us),
            waste: Bucket::full(waste, now_us),
        });
        if account.connections >= limits.peer_connections_max {
            return Err(Cut::PeerFull);
        }
        account.connections = account.connections.saturating_add(1);
        Ok(())
    }

    /// A connection of this peer is closed.
    pub(super) fn leave(&mut self, peer: &Hash) {
        if let Some(account) = self.peers.get_mut(peer) {
            account.connections = account.connections.saturating_sub(1);
        }
    }

    /// Whether peer and prefix owe nothing, so that their request is looked at.
    ///
    /// # Errors
    /// They owe; until when.
    pub(super) fn listen(&mut self, peer: &Hash, prefix: Option<Prefix>, now_us: u64) -> Result<(), NotNow> {
        let (peer_rate, prefix_rate) = (peer_waste(&self.limits), prefix_waste(&self.limits));
        if let Some(account) = self.peers.get_mut(peer) {
            let solvent = account.waste.solvent(peer_rate, now_us);
            solvent.map_err(not_now(Refusal::PeerWaste))?;
        }
        if let Some(account) = prefix.and_then(|prefix| self.prefixes.get_mut(&prefix)) {
            let solvent = account.waste.solvent(prefix_rate, now_us);
            solvent.map_err(not_now(Refusal::PrefixWaste))?;
        }
        Ok(())
    }

    /// Takes items of a peer into the queue of the judge.
    ///
    /// # Errors
    /// There is no room, none for this peer, or it comes too fast.
    pub(super) fn admit(&mut self, class: Class, items: u64, peer: &Hash, now_us: u64) -> Result<(), NotNow> {
        let limits = &self.limits;
        let wait = limits.retry_ms;
        let all = self.queued.iter().fold(0, |sum: u64, count| sum.saturating_add(*count));
        let of_class = self.queued.get(class as usize).copied().unwrap_or_default();
        let share = share(limits, class);
        let free = share.saturating_sub(of_class);
        if all.saturating_add(items) > limits.queued_items_max || items > free {
            return Err(not_now(Refusal::QueueFull)(wait));
        }
        let Some(account) = self.peers.get_mut(peer) else {
            // A peer that has joined has its account.
            return Err(not_now(Refusal::Busy)(wait));
        };
        let rate = peer_items(limits);
        let own = account.queued.get_mut(class as usize);
        let Some(own) = own.filter(|own| own.saturating_add(items) <= free.max(limits.peer_items_min)) else {
            return Err(not_now(Refusal::PeerShare)(wait));
        };
        account
            .items
            .take(items, rate, now_us)
            .map_err(not_now(Refusal::PeerRate))?;
        *own = own.saturating_add(items);
        if let Some(queued) = self.queued.get_mut(class as usize) {
            *queued = queued.saturating_add(items);
        }
        Ok(())
    }

    /// The judge is done with items of a peer.
    pub(super) fn release(&mut self, class: Class, items: u64, peer: &Hash) {
        let own = self
            .peers
            .get_mut(peer)
            .and_then(|account| account.queued.get_mut(class as usize));
        for queued in own.into_iter().chain(self.queued.get_mut(class as usize)) {
            *queued = queued.saturating_sub(items);
        }
    }

    /// Charges what invalid items cost.
    pub(super) fn charge(&mut self, cost_us: u64, peer: &Hash, prefix: Option<Prefix>) {
        if let Some(account) = self.peers.get_mut(peer) {
            account.waste.charge(cost_us);
        }
        if let Some(account) = prefix.and_then(|prefix| self.prefixes.get_mut(&prefix)) {
            account.waste.charge(cost_us);
        }
    }

    /// Forgets peers and prefixes of which a new account would say the same.
    pub(super) fn forget(&mut self, now_us: u64) {
        let limits = self.limits;
        self.peers.retain(|_, account| {
            account.connections > 0
                || account.queued != [0; 3]
                || !account.items.is_full(peer_items(&limits), now_us)
                || !account.waste.is_full(peer_waste(&limits), now_us)
        });
        self.prefixes.retain(|_, account| {
            account.connections > 0
                || !account.arrivals.is_full(arrivals(&limits), now_us)
                || !account.waste.is_full(prefix_waste(&limits), now_us)
        });
    }

    /// Items that wait for the judge, by class.
    pub(super) fn queued(&self) -> [u64; 3] {
        self.queued
    }

    /// Connections, peers and prefixes that are remembered.
    pub(super) fn remembered(&self) -> [usize; 3] {
        [self.connections, self.peers.len(), self.prefixes.len()]
    }
}

fn not_now(reason: Refusal) -> impl Fn(u32) -> NotNow {
    move |after_ms| NotNow { reason, after_ms }
}

fn share(limits: &CoreLimits, class: Class) -> u64 {
    let per_1024 = match class {
        Class::Receipts => limits.receipts_share_per_1024,
        Class::Objects => limits.objects_share_per_1024,
        Class::Queries => limits.queries_share_per_1024,
    };
    limits.queued_items_max.saturating_mul(per_1024.min(1024)) >> 10
}

fn arrivals(limits: &CoreLimits) -> Rate {
    Rate {
        a_second: limits.prefix_connections_a_second,
        burst: limits.prefix_connections_burst,
    }
}

fn prefix_waste(limits: &CoreLimits) -> Rate {
    Rate {
        a_second: limits.prefix_waste_us_a_second,
        burst: limits.prefix_waste_us_burst,
    }
}

fn peer_waste(limits: &CoreLimits) -> Rate {
    Rate {
        a_second: limits.peer_waste_us_a_second,
        burst: limits.peer_waste_us_burst,
    }
}

fn peer_items(limits: &CoreLimits) -> Rate {
    Rate {
        a_second: limits.peer_items_a_second,
        burst: limits.peer_items_burst,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shares of 1,000 receipts, 500 objects and 100 queries, of 1,024 altogether.
    fn limits() -> CoreLimits {
        CoreLimits {
            queued_items_max: 1024,
            receipts_share_per_1024: 1000,
            objects_share_per_1024: 500,
            queries_share_per_1024: 100,
            peer_items_min: 10,
            prefix_connections_max: 3,
            prefix_connections_burst: 5,
            prefix_connections_a_second: 1,
            peer_connections_max: 2,
            connections_max: 8,
            remembered_max: 4,
            peer_waste_us_a_second: 1000,
            peer_waste_us_burst: 100,
            prefix_waste_us_a_second: 1000,
            prefix_waste_us_burst: 150,
            ..CoreLimits::default()
        }
    }

    fn with_peers(count: u8) -> Admission {
        let mut admission = Admission::new(limits());
        for peer in 0..count {
            admission.join(&[peer; 32], 0).unwrap();
        }
        admission
    }

    fn fill(admission: &mut Admission, peer: u8) -> u64 {
        let admitted = std::iter::repeat_with(|| admission.admit(Class::Receipts, 1, &[peer; 32], 0));
        admitted.take_while(Result::is_ok).count() as u64
    }

    #[test]
    fn a_peer_gets_what_is_free_and_the_next_one_still_finds_room() {
        let mut admission = with_peers(3);
        assert_eq!(fill(&mut admission, 0), 500, "half alone");
        assert_eq!(fill(&mut admission, 1), 250, "half of the rest");
        assert_eq!(fill(&mut admission, 2), 125);
        let refused = admission
            .admit(Class::Receipts, 1, &[0; 32], 0)
            .map_err(|not| not.reason);
        assert_eq!(refused, Err(Refusal::PeerShare));
        // Another class has its own share, and what is left altogether: 1,024 - 875.
        assert_eq!(admission.admit(Class::Queries, 50, &[0; 32], 0), Ok(()));
        let refused = admission
            .admit(Class::Queries, 51, &[1; 32], 0)
            .map_err(|not| not.reason);
        assert_eq!(refused, Err(Refusal::QueueFull), "above the share of queries");
        let refused = admission
            .admit(Class::Objects, 100, &[1; 32], 0)
            .map_err(|not| not.reason);
        assert_eq!(refused, Err(Refusal::QueueFull), "above the whole queue");
        // What is done makes room.
        admission.release(Class::Receipts, 500, &[0; 32]);
        assert_eq!(admission.admit(Class::Objects, 100, &[1; 32], 0), Ok(()));
        assert_eq!(admission.queued(), [375, 100, 50]);
    }

    #[test]
    fn who_wastes_time_is_not_listened_to_until_it_is_paid_back() {
        let mut admission = with_peers(2);
        let prefix = admission.connect("10.0.0.1".parse().unwrap(), 0).unwrap();
        admission.charge(110, &[0; 32], prefix);
        let reason = |result: Result<(), NotNow>| result.map_err(|not| (not.reason, not.after_ms));
        // 10 us over at 1,000 us a second: 10 ms.
        assert_eq!(
            reason(admission.listen(&[0; 32], prefix, 0)),
            Err((Refusal::PeerWaste, 11))
        );
        assert_eq!(reason(admission.listen(&[1; 32], prefix, 0)), Ok(()), "a neighbour");
        assert_eq!(reason(admission.listen(&[0; 32], prefix, 10_000)), Ok(()));
        // Two neighbours together use up what their prefix has.
        admission.charge(60, &[1; 32], prefix);
        assert_eq!(
            reason(admission.listen(&[1; 32], prefix, 10_000)),
            Err((Refusal::PrefixWaste, 11))
        );
        assert_eq!(
            reason(admission.listen(&[1; 32], None, 10_000)),
            Ok(()),
            "from elsewhere"
        );
    }

    #[test]
    fn connections_are_counted_by_prefix_by_peer_and_altogether() {
        let mut admission = Admission::new(limits());
        let address = |text: &str| text.parse().unwrap();
        let mut connect = |text: &str, now_us| admission.connect(address(text), now_us);
        let prefix = connect("10.0.0.1", 0).unwrap();
        connect("10.0.0.2", 0).unwrap();
        connect("10.0.0.3", 0).unwrap();
        assert_eq!(connect("10.0.0.4", 0), Err(Cut::PrefixFull));
        assert_eq!(connect("127.0.0.1", 0), Ok(None), "loopback is the operator's");
        admission.disconnect(prefix);
        admission.connect(address("10.0.0.4"), 0).unwrap();
        admission.disconnect(prefix);
        admission.connect(address("10.0.0.5"), 0).unwrap();
        admission.disconnect(prefix);
        // Five of a burst of five; a second later there is another.
        assert_eq!(admission.connect(address("10.0.0.6"), 0), Err(Cut::PrefixRate));
        assert!(admission.connect(address("10.0.0.6"), 1_000_000).is_ok());
        for host in 1..=3 {
            admission.connect(address(&format!("10.0.{host}.1")), 0).unwrap();
        }
        assert_eq!(
            admission.connect(address("10.0.9.1"), 0),
            Err(Cut::ConnectionsFull),
            "four prefixes are remembered"
        );
        admission.connect(address("127.0.0.1"), 0).unwrap();
        assert_eq!(
            admission.connect(address("127.0.0.1"), 0),
            Err(Cut::ConnectionsFull),
            "eight altogether"
        );
        admission.join(&[1; 32], 0).unwrap();
        admission.join(&[1; 32], 0).unwrap();
        assert_eq!(admission.join(&[1; 32], 0), Err(Cut::PeerFull));
        admission.leave(&[1; 32]);
        admission.join(&[1; 32], 0).unwrap();
    }

    #[test]
    fn who_owes_is_remembered_and_others_are_forgotten() {
        let mut admission = with_peers(2);
        admission.charge(1000, &[0; 32], None);
        admission.leave(&[0; 32]);
        admission.leave(&[1; 32]);
        admission.forget(0);
        assert_eq!(admission.remembered(), [0, 1, 0], "who comes again still owes");
        admission.join(&[0; 32], 1).unwrap();
        assert!(admission.listen(&[0; 32], None, 1).is_err());
        admission.leave(&[0; 32]);
        admission.forget(1_000_000);
        assert_eq!(admission.remembered(), [0, 0, 0]);
    }
}
