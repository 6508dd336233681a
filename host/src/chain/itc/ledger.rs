//! The tables of IoT Chain in the ledger of records.
//! Every kind keeps the types of its tables in its own file.
//! Never judges.

use crate::chain::records::ledger;

/// The tables. Their numbers are part of what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Table {
    /// Id of a light header to what children need of it.
    Headers = 1,
    /// Height to the id that a quorum has certified.
    Certified = 2,
    /// Id of a certified header to the roots that its body root is made of.
    Bodies = 3,
    /// Hash of a set of validators to the set.
    Sets = 4,
    /// Device to its owner.
    Devices = 5,
    /// Set, view, sequence number, phase and replica to the digest that it signed.
    Votes = 6,
    /// Set, view, sequence number and phase to what was voted for so far.
    Slots = 7,
    /// Set and replica to the proof that it signed two digests.
    Equivocations = 8,
    /// Set to the view that it is in.
    Views = 9,
    /// Set to the new view that began it.
    NewViews = 10,
    /// Set, view and replica to its change to that view.
    ViewChanges = 11,
    /// Number of a transaction of the side chain, in the order of acceptance, to what is kept of it.
    DagTransactions = 20,
    /// Number of a commitment to the side chain to the transactions before it and its tips.
    DagCommitments = 21,
    /// Header to the object that committed to the side chain under it.
    DagCommitted = 22,
}

impl ledger::Table for Table {
    fn number(self) -> u8 {
        self as u8
    }
}
