//! Answers to audits: the pieces that were asked for with their paths, or a small shard as it is.
//! A part of the records of audits and archives, which say where it stands.
//! Never knows what was asked.

use super::{Hash, LunarParams, record::Reader, roots::read_path, work::PIECE_BYTES};
use crate::verdict::Finding;

/// What a provider sends.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// The pieces that it was asked for.
    Pieces(Vec<Piece>),
    /// The whole shard and its path.
    Whole(Vec<u8>, Vec<Hash>),
}

/// A piece with its paths.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Its number in the column of shards.
    pub index: u32,
    /// 1,024 bytes.
    pub bytes: Vec<u8>,
    /// Root of its stripe.
    pub stripe_root: Hash,
    /// To the root of its stripe.
    pub in_stripe: Vec<Hash>,
    /// From there to `shard_root`.
    pub in_object: Vec<Hash>,
    /// To `committed_root`.
    pub committed: Vec<Hash>,
}

impl Answer {
    /// Reads it: `u16 count` and the pieces, or 0 and the whole shard.
    ///
    /// # Errors
    /// It is cut, or has more pieces than a round.
    pub(super) fn read(from: &mut Reader<'_>, params: &LunarParams) -> Result<Self, Finding> {
        let count: u16 = from.get("count of pieces")?;
        if count == 0 {
            return Ok(Self::Whole(from.get("shard")?, read_path(from)?));
        }
        let most = params.audits.round_pieces_max;
        if count > most {
            return Err(from.wrong(format!("{count} pieces, expected at most {most}")));
        }
        let mut pieces = Vec::new();
        for _ in 0..count {
            pieces.push(Piece {
                index: from.get("index")?,
                bytes: from.bytes(PIECE_BYTES, "piece")?.to_vec(),
                stripe_root: from.get("stripe_root")?,
                in_stripe: read_path(from)?,
                in_object: read_path(from)?,
                committed: read_path(from)?,
            });
        }
        Ok(Self::Pieces(pieces))
    }
}
