//! What a core is made of: identity, limits, lists, and which requests it serves.
//! Filled by the service from its configuration.
//! Never changed afterwards, but for limits, lists and where connections in the clear come from.

use std::{collections::BTreeSet, sync::Arc};

use super::{limits::CoreLimits, lists::Lists, service::Duplicates};
use crate::{
    chain::lunarx::params::PeerParams,
    tracker::wire::{Credentials, Kind, message::Role},
};

/// Where connections in the clear are taken from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClearFrom {
    /// Nowhere.
    Nowhere,
    /// From the machine itself.
    #[default]
    Loopback,
    /// From everywhere: the link is protected otherwise.
    Everywhere,
}

/// What a core is made of.
pub struct Setup {
    /// The identity and the network.
    pub credentials: Arc<Credentials>,
    /// Difficulty of the puzzles.
    pub difficulty: PeerParams,
    /// Limits.
    pub limits: CoreLimits,
    /// Where connections in the clear are taken from.
    pub clear_from: ClearFrom,
    /// Name and version of the program.
    pub software: String,
    /// What this node is.
    pub role: Role,
    /// Requests that it serves; others get an error. [`tracker_serves`] and [`provider_serves`] are what these roles do.
    pub served: BTreeSet<Kind>,
    /// Who is let in.
    pub lists: Lists,
    /// The lookup of what is in the ledger.
    pub duplicates: Box<dyn Duplicates + Send>,
    /// The seed of all nonces and ephemeral keys: of a service 32 secret random bytes.
    pub seed: [u8; 32],
}

/// What a tracker serves.
pub fn tracker_serves() -> BTreeSet<Kind> {
    let asks = [
        Kind::GetAccount,
        Kind::GetName,
        Kind::GetPeer,
        Kind::GetManifest,
        Kind::FindNode,
        Kind::ProveReceipt,
        Kind::GetHead,
        Kind::ProveConsistency,
        Kind::GetEvidence,
        Kind::Hold,
    ];
    [Kind::SubmitReceipts, Kind::SubmitObjects]
        .into_iter()
        .chain(asks)
        .collect()
}

/// What a provider serves.
pub fn provider_serves() -> BTreeSet<Kind> {
    [
        Kind::CommitRequest,
        Kind::Challenge,
        Kind::PutShard,
        Kind::GetPiece,
        Kind::FindNode,
    ]
    .into()
}
