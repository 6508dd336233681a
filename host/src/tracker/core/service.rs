//! What the core and the service around it say to each other: actions out, and the two questions that the service answers.
//! Between the sans-I/O core and the loop that has sockets, engines and a ledger.
//! Never holds a connection back: all of it is values.

use super::counters::Class;
use crate::{
    chain::lunarx::Hash,
    tracker::wire::{
        Cut, Kind, Peer,
        message::{Refusal, Role},
    },
};

/// A connection, by the number that the loop gave it; never used twice.
pub type Conn = u64;
/// A piece of work or a request of ours, by the number that the core gave it; never used twice.
pub type Ticket = u64;

/// What the loop has to do, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Send these bytes, and tell by [`super::Core::sent`] as they leave.
    Send {
        /// The connection.
        conn: Conn,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// Close it, after what was to be sent before where the socket takes it at once; the core has forgotten it.
    Close {
        /// The connection.
        conn: Conn,
        /// Why.
        cut: Cut,
    },
    /// Read it no further.
    Pause {
        /// The connection.
        conn: Conn,
    },
    /// Read it again.
    Resume {
        /// The connection.
        conn: Conn,
    },
    /// A node is there.
    Joined {
        /// The connection.
        conn: Conn,
        /// Who it is.
        peer: Peer,
        /// What it says that it is.
        role: Role,
    },
    /// Work for the judge; answered by [`super::Core::judged`], [`super::Core::answer`], [`super::Core::refuse`] or [`super::Core::fail`].
    Judge(Work),
    /// What became of a request of ours.
    Told {
        /// The connection.
        conn: Conn,
        /// The request.
        ticket: Ticket,
        /// What became of it.
        told: Told,
    },
}

/// What a peer said to a request of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Its answer; the body of a control message is of its form.
    Answer {
        /// The type.
        kind: Kind,
        /// The body.
        body: Vec<u8>,
        /// Microseconds from asking to the end of the answer.
        took_us: u64,
    },
    /// It was never sent: the session is gone or about to end, or too many requests are under way with it.
    Unsent,
    /// Nothing by the deadline.
    Silence,
    /// The connection is gone.
    Gone(Cut),
}

/// A request that was admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Its number.
    pub ticket: Ticket,
    /// The connection that it came from.
    pub conn: Conn,
    /// The peer that it came from.
    pub peer: Hash,
    /// Its class.
    pub class: Class,
    /// Its type.
    pub kind: Kind,
    /// The number that the peer gave it: signed answers name it.
    pub request_id: u64,
    /// The body, of its form; of rows and lists only the items that the lookup of duplicates did not know.
    pub body: Vec<u8>,
    /// Its items; verdicts are given in their order.
    pub items: u32,
    /// When it is too late.
    pub deadline_us: u64,
}

/// Where an object stands in the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The batch, from 1.
    pub seq: u64,
    /// The place in it, from 0.
    pub index: u32,
}

/// The lookup of what is in the ledger. It is asked for every item, so it must be fast; it may forget what is old, because
/// the judge asks the ledger itself.
pub trait Duplicates {
    /// Adds to `known`, in their order, the places in `objects` of those, `kind | body` byte by byte, that stand on disk, and
    /// where; those that do not, or of which nobody knows, are left out.
    fn find_each(&self, objects: &[&[u8]], known: &mut Vec<(u32, Place)>);
}

/// No lookup.
impl Duplicates for () {
    fn find_each(&self, _: &[&[u8]], _: &mut Vec<(u32, Place)>) {}
}

/// The queue in front of the engines.
pub trait Judge {
    /// Takes work.
    ///
    /// # Errors
    /// It takes none now; why, and the milliseconds after which it may.
    fn submit(&mut self, work: Work) -> Result<(), (Refusal, u32)>;
}
