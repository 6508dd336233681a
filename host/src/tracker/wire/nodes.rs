//! Signed answers to `FindNode`, and the head of a part of a shard: the bodies of fixed layout that are no rows.
//! Read by whoever looks for a peer; a list is believed only as a whole, under the signature of who sent it.
//! Never judges the records in a list: each is a signed object of its own.

use ed25519_dalek::{Signature, VerifyingKey};

use super::{
    cut::{Cut, WireError},
    identity::{Identity, Peer},
    kind::Kind,
    limits::WireLimits,
    preface::Network,
};
use crate::chain::lunarx::{
    Hash,
    value::{array, bytes},
};

/// Bytes of the longest record of a peer, with its kind byte: a key of ECDSA.
pub const PEER_BYTES_MAX: usize = 1 + 1 + 34 + 32 + 8 + 16 + 2 + 8 + 64;

/// What a list of peers answers; the signature covers it, so that no list serves twice (S/Kademlia 4.1, strong signature).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The network.
    pub network: Network,
    /// The node id of who asked.
    pub asker: Hash,
    /// The number of its request.
    pub request_id: u64,
    /// The id that it looks for.
    pub target: Hash,
}

impl Asked {
    fn message(&self, list: &[u8]) -> Vec<u8> {
        let (network, request_id) = (self.network.0.to_le_bytes(), self.request_id.to_le_bytes());
        [
            &b"perigee nodes v1"[..],
            &network,
            &self.asker,
            &request_id,
            &self.target,
            list,
        ]
        .concat()
    }
}

/// Writes the answer: `u8 count | count times (u16 length | object) | signature 64`, over `"perigee nodes v1" | network u64 |
/// asker 32 | request_id u64 | target 32 |` everything before the signature. The caller keeps to the limits.
pub fn write_nodes(identity: &Identity, asked: &Asked, records: &[&[u8]]) -> Vec<u8> {
    let mut out = vec![u8::try_from(records.len()).unwrap_or(u8::MAX)];
    for record in records {
        out.extend_from_slice(&u16::try_from(record.len()).unwrap_or(u16::MAX).to_le_bytes());
        out.extend_from_slice(record);
    }
    let signature = identity.sign(&asked.message(&out));
    out.extend_from_slice(&signature);
    out
}

/// Reads the answer of this peer.
///
/// # Errors
/// It is of another form, or the signature does not hold.
pub fn read_nodes<'a>(
    body: &'a [u8],
    peer: &Peer,
    asked: &Asked,
    limits: &WireLimits,
) -> Result<Vec<&'a [u8]>, WireError> {
    let form = |field, expected: usize, got: usize| WireError::Body {
        kind: Kind::Nodes,
        field,
        expected: expected as u64,
        got: got as u64,
    };
    let split = body.split_last_chunk::<64>();
    let (list, signature) = split.ok_or_else(|| form("bytes", 65, body.len()))?;
    let mut from = list;
    let [count] = array(&mut from).ok_or_else(|| form("bytes", 65, body.len()))?;
    if usize::from(count) > limits.nodes_max {
        return Err(form("count", limits.nodes_max, count.into()));
    }
    let mut records = Vec::with_capacity(count.into());
    for _ in 0..count {
        let length = array(&mut from).map(u16::from_le_bytes).map(usize::from);
        let length = length.ok_or_else(|| form("length", 2, from.len()))?;
        let most = PEER_BYTES_MAX.min(from.len());
        let record = (1..=most).contains(&length).then(|| bytes(&mut from, length)).flatten();
        records.push(record.ok_or_else(|| form("length", most, length))?);
    }
    if !from.is_empty() {
        return Err(form("bytes behind the last record", 0, from.len()));
    }
    let forged = WireError::Forged {
        cut: Cut::Body,
        what: "a list of peers",
    };
    let key = VerifyingKey::from_bytes(&peer.public_key).map_err(|_| forged)?;
    key.verify_strict(&asked.message(list), &Signature::from_bytes(signature))
        .map_err(|_| forged)?;
    Ok(records)
}

/// A part of a shard to keep, of the bytes of its parcel (`parcel`): `manifest 32 | u64 offset | u64 total | u8 shard | 7 zero
/// bytes | the bytes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutShard<'a> {
    /// The manifest.
    pub manifest: Hash,
    /// The number of the shard.
    pub shard: u8,
    /// Where the part begins.
    pub offset: u64,
    /// Bytes of the whole parcel.
    pub total: u64,
    /// The part: at least a byte, and it ends within the parcel.
    pub bytes: &'a [u8],
}

impl<'a> PutShard<'a> {
    /// Bytes in front of the part.
    pub const HEAD_BYTES: usize = 56;
    const BYTES_MIN: u64 = Self::HEAD_BYTES as u64 + 1;

    /// The body.
    pub fn to_body(&self) -> Vec<u8> {
        let (offset, total) = (self.offset.to_le_bytes(), self.total.to_le_bytes());
        let shard = [self.shard, 0, 0, 0, 0, 0, 0, 0];
        [&self.manifest[..], &offset, &total, &shard, self.bytes].concat()
    }

    /// Reads a body.
    ///
    /// # Errors
    /// It is of another form, or the part is empty or ends behind the parcel.
    pub fn read(body: &'a [u8]) -> Result<Self, WireError> {
        let form = |field, expected: u64, got: u64| WireError::Body {
            kind: Kind::PutShard,
            field,
            expected,
            got,
        };
        let mut from = body;
        let short = form("bytes", Self::BYTES_MIN, body.len() as u64);
        let manifest = array(&mut from).ok_or(short)?;
        let offset = array(&mut from).map(u64::from_le_bytes).ok_or(short)?;
        let total = array(&mut from).map(u64::from_le_bytes).ok_or(short)?;
        let [shard, zeros @ ..]: [u8; 8] = array(&mut from).ok_or(short)?;
        if from.is_empty() {
            return Err(short);
        }
        if zeros != [0; 7] {
            let got = zeros.iter().copied().max().unwrap_or_default();
            return Err(form("zero", 0, got.into()));
        }
        let end = offset.saturating_add(from.len() as u64);
        if end > total {
            return Err(form("total", total, end));
        }
        Ok(Self {
            manifest,
            shard,
            offset,
            total,
            bytes: from,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tracker::wire::testing::{NETWORK, identity};

    fn asked() -> Asked {
        Asked {
            network: NETWORK,
            asker: [1; 32],
            request_id: 2,
            target: [3; 32],
        }
    }

    fn peer(identity: &Identity) -> Peer {
        Peer {
            id: identity.id(),
            public_key: identity.public_key(),
            x_nonce: identity.x_nonce(),
        }
    }

    #[test]
    fn a_list_comes_back_and_every_bit_of_it_counts() {
        let identity = identity(1);
        let (peer, limits) = (peer(&identity), WireLimits::default());
        for records in [vec![], vec![&[1u8; 165][..], &[2], &[3; PEER_BYTES_MAX]]] {
            let good = write_nodes(&identity, &asked(), &records);
            assert_eq!(read_nodes(&good, &peer, &asked(), &limits).unwrap(), records);
            for bit in 0..good.len() * 8 {
                let mut bad = good.clone();
                bad[bit / 8] ^= 1 << (bit % 8);
                assert!(read_nodes(&bad, &peer, &asked(), &limits).is_err(), "bit {bit}");
            }
        }
    }

    #[test]
    fn a_list_answers_one_request_of_one_node() {
        let identity = identity(1);
        let good = write_nodes(&identity, &asked(), &[&[1, 2, 3]]);
        let limits = WireLimits::default();
        let others = [
            Asked {
                network: Network(9),
                ..asked()
            },
            Asked {
                asker: [9; 32],
                ..asked()
            },
            Asked {
                request_id: 9,
                ..asked()
            },
            Asked {
                target: [9; 32],
                ..asked()
            },
        ];
        for other in others {
            assert!(
                read_nodes(&good, &peer(&identity), &other, &limits).is_err(),
                "{other:?}"
            );
        }
        let stranger = peer(&crate::tracker::wire::testing::identity(2));
        assert!(read_nodes(&good, &stranger, &asked(), &limits).is_err());
        let few = WireLimits { nodes_max: 0, ..limits };
        assert!(read_nodes(&good, &peer(&identity), &asked(), &few).is_err());
    }

    #[test]
    fn a_part_of_a_shard_ends_within_it() {
        let part = PutShard {
            manifest: [1; 32],
            shard: 13,
            offset: 5,
            total: 8,
            bytes: &[1, 2, 3],
        };
        let body = part.to_body();
        assert_eq!(PutShard::read(&body), Ok(part));
        assert!(PutShard::read(&body[..PutShard::HEAD_BYTES]).is_err(), "no bytes");
        let longer = [&body[..], &[4]].concat();
        assert!(PutShard::read(&longer).is_err(), "behind the end");
        let last = PutShard {
            offset: u64::MAX,
            ..part
        };
        assert!(PutShard::read(&last.to_body()).is_err(), "an end beyond all numbers");
        let mut bad = body;
        bad[55] = 1;
        assert!(PutShard::read(&bad).is_err(), "a byte that must be zero");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..400)) {
            let identity = identity(1);
            prop_assert!(read_nodes(&body, &peer(&identity), &asked(), &WireLimits::default()).is_err());
            if let Ok(part) = PutShard::read(&body) {
                prop_assert_eq!(part.to_body(), body);
            }
        }
    }
}
