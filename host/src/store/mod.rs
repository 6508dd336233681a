//! The durable record of a service: batches of accepted objects, one row each, under a Merkle log.
//! Behind the tracker's verdicts: an object counts as accepted once its batch is committed here, and not before.
//! Never judges, never forgets a batch, and takes nothing more after the disk has failed once.
//!
//! # Two trees
//! Both are those of RFC 9162 section 2.1 over SHA-256: a leaf is `H(0x00 | bytes)`, a node `H(0x01 | left | right)`.
//! - The tree of a batch has the batch's objects as leaves, byte for byte; its root is `objects_root` of the header.
//! - The log has the headers of all batches as leaves, 160 bytes each ([`Header`]), in the order of their sequence numbers from 1.
//!
//! So one signature serves a whole batch, a proof stays short, and the log needs one node or two of disk for a batch however
//! many objects it has. The proof of an object is its path in the batch, the header, and the path of the header in the log
//! ([`Inclusion`]); that the log only grows is a path too ([`Consistency`]). What the tracker signs is a header together with
//! the root of the log that ends with it ([`SignedHead`]).
//!
//! # Tables of the store (redb, one file)
//! | table | key | value |
//! | --- | --- | --- |
//! | `header` | sequence number | signed head, 256 bytes, and its CRC-32 |
//! | `batch` | sequence number, number of the part from 0 | for every object `u32 length \| bytes`, cut into parts of 65,472 bytes |
//! | `node` | number of a node of the log ([`tree::number`]) | its hash, complete subtrees only |
//! | `side` | `u8 table \| key` | `u64 sequence number of the change \| 16 bytes of SHA-256 \| value` ([`SideTable`]) |
//! | `head` | 0 | format, newest sequence number, hash of its header, tally of the side tables, CRC-32 |
//!
//! Header and objects of a batch stand apart, so that heads and proofs are read without the objects. All
//! numbers are little-endian. Keys of rows are sequence numbers: keys that are hashes cost a B-tree three to ten times more.
//!
//! # What is trusted
//! redb verifies no checksum of a page that it merely reads. So whatever is read here is compared with a hash or a checksum of
//! our own before it is handed on: a header with its leaf in the log, objects with the root in their header, a proof with the
//! root that it must lead to, a value of a side table with its sum. Numbers without gaps betray rows that are missing; a
//! missing row of a side table shows in the tally ([`BatchLog::verify`]). redb may panic on a file that it did not write; such a
//! panic is caught and reported as damage.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod error;
mod export;
pub mod faulty;
mod header;
mod limits;
mod log;
mod proof;
mod read;
mod row;
mod shadow;
mod side;
mod text;
pub mod tree;
mod verify;
mod witness;

pub use error::{Damage, Place, ProofError, StoreError};
pub use export::{EXPORT_MAGIC, Exported, export_file, verify_export};
pub use header::{HEADER_BYTES, Head, Header, SIGNED_BYTES, SIGNED_DOMAIN, SignedHead};
pub use limits::StoreLimits;
pub use log::{BatchLog, LEDGER_FILE, NewBatch, SideChange, Storage};
pub use proof::{Consistency, Inclusion, verify_consistency};
pub use row::Objects;
pub use side::{SideRow, SideTable};
pub use verify::Report;
pub use witness::WITNESS_FILE;

/// A hash of 32 bytes.
pub type Hash = [u8; 32];
