//! Admission as a core sees it: books that all cores of a service share behind a lock, and what this core has of them.
//! Between the core and the books; the lock is taken once or twice a frame and once a connection, never for an item.
//! Never holds the lock while anything else is done, so that nobody waits for more than a lookup.

use std::{
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

pub(super) use super::books::NotNow;
use super::{books::Books, bucket::Prefix, counters::Class, limits::CoreLimits};
use crate::{chain::lunarx::Hash, tracker::wire::Cut};

/// What all cores of a service share: connections, queue and debts of peers and prefixes, and the budget of handshakes. A peer with
/// connections to several I/O threads has there together what it would have with one.
#[derive(Clone)]
pub struct SharedAdmission(Arc<Mutex<Books>>);

impl SharedAdmission {
    /// Empty books with these limits.
    pub fn new(limits: CoreLimits) -> Self {
        Self(Arc::new(Mutex::new(Books::new(limits))))
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        // Every step leaves books that hold.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Connections, peers and prefixes that are remembered, of all cores.
    pub fn remembered(&self) -> [usize; 3] {
        self.books().remembered()
    }
}

/// The shared books, and what this core has of them.
pub(super) struct Admission {
    shared: SharedAdmission,
    connections: usize,
    queued: [u64; 3],
}

impl Admission {
    pub(super) fn new(shared: SharedAdmission) -> Self {
        Self {
            shared,
            connections: 0,
            queued: [0; 3],
        }
    }

    /// [`Books::set_limits`]; what one core says holds for all.
    pub(super) fn set_limits(&mut self, limits: CoreLimits) {
        self.shared.books().set_limits(limits);
    }

    /// [`Books::connect`].
    pub(super) fn connect(&mut self, address: IpAddr, now_us: u64) -> Result<Option<Prefix>, Cut> {
        let prefix = self.shared.books().connect(address, now_us)?;
        self.connections = self.connections.saturating_add(1);
        Ok(prefix)
    }

    /// [`Books::disconnect`] and, of a peer that is known, [`Books::leave`].
    pub(super) fn disconnect(&mut self, prefix: Option<Prefix>, peer: Option<&Hash>) {
        self.connections = self.connections.saturating_sub(1);
        let mut books = self.shared.books();
        books.disconnect(prefix);
        if let Some(peer) = peer {
            books.leave(peer);
        }
    }

    /// [`Books::puzzle_bits`], for who is not exempt.
    pub(super) fn puzzle_bits(&mut self, prefix: Option<Prefix>, now_us: u64) -> Result<u8, Cut> {
        match prefix {
            Some(_) => self.shared.books().puzzle_bits(now_us),
            None => Ok(0),
        }
    }

    /// [`Books::computed`], of who is not exempt.
    pub(super) fn computed(&mut self, prefix: Option<Prefix>) {
        if prefix.is_some() {
            self.shared.books().computed();
        }
    }

    /// [`Books::join`].
    pub(super) fn join(&mut self, peer: &Hash, now_us: u64) -> Result<(), Cut> {
        self.shared.books().join(peer, now_us)
    }

    /// [`Books::listen`].
    pub(super) fn listen(&mut self, peer: &Hash, prefix: Option<Prefix>, now_us: u64) -> Result<(), NotNow> {
        self.shared.books().listen(peer, prefix, now_us)
    }

    /// [`Books::admit`].
    pub(super) fn admit(&mut self, class: Class, items: u64, peer: &Hash, now_us: u64) -> Result<(), NotNow> {
        self.shared.books().admit(class, items, peer, now_us)?;
        if let Some(queued) = self.queued.get_mut(class as usize) {
            *queued = queued.saturating_add(items);
        }
        Ok(())
    }

    /// [`Books::later`].
    pub(super) fn later(&mut self, items: u64, peer: &Hash, now_us: u64) -> u32 {
        self.shared.books().later(items, peer, now_us)
    }

    /// [`Books::release`].
    pub(super) fn release(&mut self, class: Class, items: u64, peer: &Hash) {
        if let Some(queued) = self.queued.get_mut(class as usize) {
            *queued = queued.saturating_sub(items);
        }
        self.shared.books().release(class, items, peer);
    }

    /// [`Books::shown`].
    pub(super) fn shown(&mut self, valid: u64, invalid: u64, cost_us: u64, peer: &Hash, prefix: Option<Prefix>) {
        self.shared.books().shown(valid, invalid, cost_us, peer, prefix);
    }

    /// [`Books::forget`].
    pub(super) fn forget(&mut self, now_us: u64) {
        self.shared.books().forget(now_us);
    }

    /// Items of this core that wait for the judge, by class.
    pub(super) fn queued(&self) -> [u64; 3] {
        self.queued
    }

    /// Connections of this core; peers and prefixes that all cores remember.
    pub(super) fn remembered(&self) -> [usize; 3] {
        let [_, peers, prefixes] = self.shared.remembered();
        [self.connections, peers, prefixes]
    }
}
