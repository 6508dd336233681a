//! The tables of what the rules of the payload's records remember.
//! Read by `Record::judge`, changed by `Record::apply` alone; every kind keeps the types of its tables in its own file.
//! Never judges.

use crate::chain::records::ledger;
pub use crate::chain::records::ledger::Ledger;

/// The tables. Their numbers are part of what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Table {
    /// Id of an application to its keys, quota, price and script.
    Applications = 1,
    /// Id of an application, zero for the system, to the version that is installed.
    Installed = 2,
    /// Key of an operator to the spacecraft and channels that it may command.
    Operators = 3,
    /// What a list of keys is for to the list.
    Keys = 4,
    /// Id of an application, zero for the system, to who may update it.
    Roles = 5,
    /// Number of a satellite to its key.
    Nodes = 6,
    /// Spacecraft and channel to the receiver's state.
    Receivers = 7,
    /// Id of a block to what the light chain keeps of its header.
    Headers = 8,
    /// Height to the id of the block of the best chain.
    Heights = 9,
    /// Id of a transaction to the application that it paid.
    Tickets = 10,
    /// Id of a transaction to the upload that it was used for.
    Used = 11,
    /// Id of a bundle that arrived.
    Bundles = 12,
    /// Id of a block to its filter header.
    Filters = 13,
    /// Spacecraft to how it sends telemetry.
    Downlinks = 14,
    /// Spacecraft and virtual channel, or master channel, to how far its frames are.
    Counts = 15,
}

impl ledger::Table for Table {
    fn number(self) -> u8 {
        self as u8
    }
}
