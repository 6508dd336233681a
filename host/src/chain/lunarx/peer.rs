//! Peers (kind 1): a key, the id that is its hash, two puzzles, an address; rules L1 to L6.
//! One file of a kind: layout, work, rules, change of the ledger.
//! Never connects to anything.

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Docket, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Listed, Reader, Record, short},
    rule,
    value::value,
    work::Signed,
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 1;

/// A peer: `u8 version = 1 | key (u8 scheme | 32 or 33) | id 32 | x_nonce u64 | ip 16 | port u16 | time u64 | signature 64`.
pub struct Peer {
    /// Its key.
    pub key: PublicKey,
    /// The id that it claims.
    pub claimed: Hash,
    /// Solution of the dynamic puzzle.
    pub x_nonce: u64,
    /// IPv6 address, or IPv4 as such.
    pub ip: [u8; 16],
    /// Port.
    pub port: u16,
    /// When it said so, in seconds of Unix time.
    pub time: u64,
    signed: Signed,
    record: Hash,
}

/// What the ledger keeps of a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The newest record.
    pub record: Hash,
    /// Its time.
    pub time: u64,
}

value!(Known { record, time });

/// The rules of peers.
pub const RULES: &[Rule] = &[
    rule(
        'L',
        1,
        "form: version 1, a known scheme, nothing left over",
        "own format, peer record",
    ),
    rule(
        'L',
        2,
        "the id is SHA-256 of the key",
        "paper, naming of nodes: on mismatch sever",
    ),
    rule(
        'L',
        3,
        "static puzzle: SHA-256 of the id begins with enough zero bits",
        "S/Kademlia 4.1",
    ),
    rule(
        'L',
        4,
        "dynamic puzzle: SHA-256 of id xor nonce begins with enough zero bits",
        "S/Kademlia 4.1",
    ),
    rule('L', 5, "the time is near that of the run", "own rule: two hours"),
    rule('L', 6, "the signature holds", "own format (paper silent)"),
];

const fn l(number: u8) -> RuleId {
    RuleId::new('L', number)
}

/// Reads a peer.
///
/// # Errors
/// L1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Peer::read(&object)?))
}

impl Peer {
    /// Reads a peer.
    ///
    /// # Errors
    /// L1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, l(1));
        from.version()?;
        let key = from.get("key")?;
        let peer = Self {
            key,
            claimed: from.get("id")?,
            x_nonce: from.get("x_nonce")?,
            ip: from.get("ip")?,
            port: from.get("port")?,
            time: from.get("time")?,
            signed: from.signed(key)?,
            record: hash(&[object]),
        };
        from.end()?;
        Ok(peer)
    }
}

/// Leading zero bits of the static puzzle of an id.
pub fn static_zero_bits(id: &Hash) -> u32 {
    leading_zero_bits(&hash(&[id]))
}

/// Leading zero bits of the dynamic puzzle: of SHA-256 of the id xor the nonce, which is its eight bytes and zeros behind.
pub fn dynamic_zero_bits(id: &Hash, x_nonce: u64) -> u32 {
    let mut mixed = *id;
    let nonce = x_nonce.to_le_bytes();
    mixed.iter_mut().zip(nonce).for_each(|(byte, nonce)| *byte ^= nonce);
    leading_zero_bits(&hash(&[&mixed]))
}

fn leading_zero_bits(hash: &Hash) -> u32 {
    let zeros = hash.iter().take_while(|byte| **byte == 0).count();
    let rest = hash.get(zeros).map_or(0, |byte| byte.leading_zeros());
    // At most 256.
    (zeros as u32).saturating_mul(8).saturating_add(rest)
}

impl Record<LunarParams> for Peer {
    fn id(&self) -> Hash {
        self.record
    }

    fn listed(&self) -> Option<(Listed, Vec<u8>)> {
        Some((Listed::Peer, self.claimed.to_vec()))
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: Some(self.time),
            words: format!("{} at port {}", short(&self.claimed), self.port),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let puzzles = &court.params.peers;
        docket.rule(l(2), || {
            let expected = self.key.id();
            require(self.claimed == expected, || {
                format!("id {}, expected {}", hex::encode(self.claimed), hex::encode(expected))
            })
        });
        docket.rule(l(3), || {
            let got = static_zero_bits(&self.claimed);
            require(got >= puzzles.static_zero_bits, || {
                format!("{got} zero bits, expected {}", puzzles.static_zero_bits)
            })
        });
        docket.rule(l(4), || {
            let got = dynamic_zero_bits(&self.claimed, self.x_nonce);
            require(got >= puzzles.dynamic_zero_bits, || {
                format!("{got} zero bits, expected {}", puzzles.dynamic_zero_bits)
            })
        });
        docket.rule(l(5), || {
            let ahead = court.ahead_s(self.time);
            require(ahead.unsigned_abs() <= puzzles.clock_s_max.into(), || {
                format!(
                    "{ahead} s ahead of {}, expected at most {} s off",
                    court.at, puzzles.clock_s_max
                )
            })
        });
        docket.signature(l(6), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        let known: Option<Known> = ledger.get(Table::Peers, &self.claimed);
        // An older record of the same peer is true, and no news.
        if known.is_none_or(|known| known.time < self.time) {
            let (record, time) = (self.record, self.time);
            ledger.put(Table::Peers, &self.claimed, &Known { record, time });
        }
    }
}
