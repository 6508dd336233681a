//! The books of admission: who may connect, and whose items may wait for the judge; decided before anything is verified.
//! One for a whole service, behind the lock of [`super::SharedAdmission`], whose cores ask it and tell it what became.
//! Never lets one peer fill what all share, and never grows beyond its limits.
//!
//! A class of items may fill its share of the queue. In it a peer may have waiting as much as is still free, so that one peer
//! alone gets half, two a third each, and there is always room for who comes next (dynamic thresholds with factor 1:
//! Choudhury and Hahne, "Dynamic queue length thresholds for shared-memory packet switches", 1998). What is invalid is charged
//! to the peer and to its prefix at what it cost; who owes is not listened to until it has paid back.
//!
//! Until a peer has shown what it hands in it may have little waiting, or a flood of invalid items would be in the queue before the
//! first of them is verified: its window grows by what was valid, as that of TCP by what was acknowledged (slow start, RFC 5681), and
//! shrinks faster by what was not.
//!
//! Handshakes have a bucket of the whole service. While it is empty they cost a puzzle, and are done all the same, into debt: with
//! every burst of debt the puzzle is twice as hard, until whoever floods cannot solve more of them than the bucket's rate. Behind
//! the hardest puzzle new connections are closed, and so is who comes then with a solution: whatever is solved, no more handshakes
//! are computed than the rate and that debt, which is paid back in seconds.

use std::{collections::BTreeMap, net::IpAddr, ops::Bound};

use super::{
    backoff::{Backoff, Range},
    bucket::{Bucket, Prefix, Rate},
    counters::Class,
    limits::CoreLimits,
};
use crate::{
    chain::lunarx::Hash,
    tracker::wire::{Cut, message::Refusal},
};

/// What is known of connections, peers and prefixes.
pub(super) struct Books {
    limits: CoreLimits,
    connections: usize,
    queued: [u64; 3],
    peers: BTreeMap<Hash, PeerAccount>,
    prefixes: BTreeMap<Prefix, PrefixAccount>,
    /// `None` until somebody connects: a bucket needs a time to be full at.
    handshakes: Option<Bucket>,
    /// Up to where peers and prefixes were looked through for what may be forgotten.
    looked: (Option<Hash>, Option<Prefix>),
}

struct PeerAccount {
    connections: usize,
    queued: [u64; 3],
    items: Bucket,
    waste: Bucket,
    /// Receipts, and objects, that it may have waiting.
    window: u64,
    /// When what finds no room is worth another try.
    backoff: Backoff,
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

impl Books {
    pub(super) fn new(limits: CoreLimits) -> Self {
        Self {
            limits,
            connections: 0,
            queued: [0; 3],
            peers: BTreeMap::new(),
            prefixes: BTreeMap::new(),
            handshakes: None,
            looked: (None, None),
        }
    }

    /// Other limits, from now on; who has more than them keeps it.
    pub(super) fn set_limits(&mut self, limits: CoreLimits) {
        self.limits = limits;
    }

    /// A connection from this address; tells the prefix that it is counted under, if any.
    ///
    /// # Errors
    /// There are too many, of all or of this prefix, its prefix comes too fast, or all come faster than any puzzle slows down.
    pub(super) fn connect(&mut self, address: IpAddr, now_us: u64) -> Result<Option<Prefix>, Cut> {
        let limits = self.limits;
        let limits = &limits;
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
        self.puzzle_bits(now_us)?;
        if let Some(account) = self.prefixes.get_mut(&prefix) {
            account.connections = account.connections.saturating_add(1);
        }
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

    /// Zero bits of the puzzle that a handshake costs now; 0 for none.
    ///
    /// # Errors
    /// Not even the hardest one is enough.
    pub(super) fn puzzle_bits(&mut self, now_us: u64) -> Result<u8, Cut> {
        let (limits, rate) = (&self.limits, handshakes(&self.limits));
        let bucket = self.handshakes.get_or_insert_with(|| Bucket::full(rate, now_us));
        let lacking = bucket.lacks(1, rate, now_us);
        let Some(debt) = lacking.checked_sub(1) else {
            return Ok(0);
        };
        let bursts = debt.checked_div(rate.burst.max(1)).unwrap_or_default();
        let bits = bursts.saturating_add(limits.puzzle_bits_min.max(1).into());
        match u8::try_from(bits) {
            Ok(bits) if bits <= limits.puzzle_bits_max => Ok(bits),
            _ => Err(Cut::HandshakeRate),
        }
    }

    /// A handshake was computed.
    pub(super) fn computed(&mut self) {
        if let Some(bucket) = &mut self.handshakes {
            bucket.charge(1);
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
            window: limits.peer_items_first,
            backoff: Backoff::new(range(limits), now_us),
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
        let all = self.queued.iter().fold(0, |sum: u64, count| sum.saturating_add(*count));
        let of_class = self.queued.get(class as usize).copied().unwrap_or_default();
        let free = share(limits, class).saturating_sub(of_class);
        let Some(account) = self.peers.get_mut(peer) else {
            // A peer that has joined has its account.
            return Err(not_now(Refusal::Busy)(limits.retry_ms));
        };
        // Answering a question is never in vain. And a frame is heard alone, however long it is.
        let window = match class {
            Class::Receipts | Class::Objects => account.window,
            Class::Queries => u64::MAX,
        };
        let own = account.queued.get(class as usize).copied().unwrap_or_default();
        let after = own.saturating_add(items);
        let fits = after <= free.max(limits.peer_items_min) && (own == 0 || after <= window);
        let refusal = match all.saturating_add(items) > limits.queued_items_max || items > free {
            true => Some(Refusal::QueueFull),
            false => (!fits).then_some(Refusal::PeerShare),
        };
        if let Some(reason) = refusal {
            let after_ms = account.backoff.refused(items, range(limits), now_us);
            return Err(NotNow { reason, after_ms });
        }
        account
            .items
            .take(items, peer_items(limits), now_us)
            .map_err(not_now(Refusal::PeerRate))?;
        account.backoff.taken(items, range(limits), now_us);
        let own = account.queued.get_mut(class as usize);
        for queued in own.into_iter().chain(self.queued.get_mut(class as usize)) {
            *queued = queued.saturating_add(items);
        }
        Ok(())
    }

    /// Items of a peer were taken in and not done: milliseconds until they are worth another try.
    pub(super) fn later(&mut self, items: u64, peer: &Hash, now_us: u64) -> u32 {
        let limits = &self.limits;
        let account = self.peers.get_mut(peer);
        account.map_or(limits.retry_ms, |account| {
            account.backoff.refused(items, range(limits), now_us)
        })
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

    /// What verifying has shown: valid items widen what the peer may have waiting, invalid ones are charged at what each cost.
    pub(super) fn shown(&mut self, valid: u64, invalid: u64, cost_us: u64, peer: &Hash, prefix: Option<Prefix>) {
        let cost_us = invalid.saturating_mul(cost_us);
        let (first, most) = (self.limits.peer_items_first, self.limits.queued_items_max);
        if let Some(account) = self.peers.get_mut(peer) {
            account.waste.charge(cost_us);
            let wider = account.window.saturating_add(valid).min(most);
            account.window = wider.saturating_sub(invalid.saturating_mul(INVALID_WEIGHT)).max(first);
        }
        if let Some(account) = prefix.and_then(|prefix| self.prefixes.get_mut(&prefix)) {
            account.waste.charge(cost_us);
        }
    }

    /// Forgets peers and prefixes of which a new account would say the same. Looks through a part of them, the next time through
    /// the next one, so that nobody waits long for the lock.
    pub(super) fn forget(&mut self, now_us: u64) {
        let limits = self.limits;
        let (peer, prefix) = &mut self.looked;
        look_through(&mut self.peers, peer, |account| {
            account.connections == 0
                && account.queued == [0; 3]
                && account.items.is_full(peer_items(&limits), now_us)
                && account.waste.is_full(peer_waste(&limits), now_us)
        });
        look_through(&mut self.prefixes, prefix, |account| {
            account.connections == 0
                && account.arrivals.is_full(arrivals(&limits), now_us)
                && account.waste.is_full(prefix_waste(&limits), now_us)
        });
    }

    /// Connections, peers and prefixes that are remembered.
    pub(super) fn remembered(&self) -> [usize; 3] {
        [self.connections, self.peers.len(), self.prefixes.len()]
    }
}

/// Removes what may go among the next entries behind `last`; from the first on again when the end is reached.
fn look_through<K: Ord + Copy, V>(map: &mut BTreeMap<K, V>, last: &mut Option<K>, may_go: impl Fn(&mut V) -> bool) {
    let from = last.map_or(Bound::Unbounded, Bound::Excluded);
    let mut looked = 0usize;
    let mut gone = Vec::new();
    let mut at = None;
    for (key, value) in map.range_mut((from, Bound::Unbounded)).take(LOOK_AT_ONCE) {
        looked = looked.saturating_add(1);
        at = Some(*key);
        if may_go(value) {
            gone.push(*key);
        }
    }
    *last = at.filter(|_| looked == LOOK_AT_ONCE);
    for key in gone {
        map.remove(&key);
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

fn range(limits: &CoreLimits) -> Range {
    Range {
        least_ms: limits.retry_ms,
        most_ms: limits.retry_ms_max,
    }
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

fn handshakes(limits: &CoreLimits) -> Rate {
    Rate {
        a_second: limits.handshakes_a_second,
        burst: limits.handshakes_burst,
    }
}

/// Valid items that one invalid item outweighs: whoever has more than a few in a hundred stays unproven.
const INVALID_WEIGHT: u64 = 16;
/// Accounts that are looked through at once: half a millisecond.
const LOOK_AT_ONCE: usize = 4_096;

#[cfg(test)]
mod tests;
