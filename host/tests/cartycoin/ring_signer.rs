//! A chain with ring outputs whose secrets are small numbers, and a signer of rings that is this file's own.

use std::sync::LazyLock;

use curve25519_dalek::{EdwardsPoint, Scalar, constants::ED25519_BASEPOINT_POINT as G, edwards::CompressedEdwardsY};
use perigee::chain::utxo::{OutPoint, Transaction, TransactionBuilder, ring::RingParts};
use perigee_kernels::ring::hash_to_point;
use sha3::{Digest, Keccak256};

use crate::chain::{ANYONE, COIN, Chain};

/// Outputs of one coin whose keys are those of the secrets 1 to 20.
pub(crate) const KEYS: u64 = 20;
/// Behind them: two coins, a key that is no canonical encoding (2^255 - 1 is above the field's prime), and no ring output.
pub(crate) const OTHER_AMOUNT: u64 = 21;
pub(crate) const NOT_CANONICAL: u64 = 22;
pub(crate) const NO_RING: u64 = 23;

pub(crate) fn secret(number: u64) -> Scalar {
    Scalar::from(number)
}

pub(crate) fn key(number: u64) -> [u8; 32] {
    EdwardsPoint::mul_base(&secret(number)).compress().0
}

pub(crate) fn image(number: u64) -> EdwardsPoint {
    hash_to_point(&key(number)) * secret(number)
}

pub(crate) fn lock(key: &[u8]) -> Vec<u8> {
    [&[0x53, key.len() as u8][..], key].concat()
}

pub(crate) struct Funded {
    pub(crate) chain: Chain,
    pub(crate) funding: Transaction,
}

pub(crate) static FUNDED: LazyLock<Funded> = LazyLock::new(|| {
    let mut outputs: Vec<_> = (1..=KEYS).map(|number| (COIN, lock(&key(number)))).collect();
    outputs.push((2 * COIN, lock(&key(OTHER_AMOUNT))));
    outputs.push((COIN, lock(&[0xff; 32])));
    outputs.push((COIN, ANYONE.to_vec()));
    // A program of version 3 that is no key.
    outputs.push((COIN, lock(&[1; 31])));
    let (chain, funding) = Chain::paying(&outputs);
    Funded { chain, funding }
});

pub(crate) fn outpoint(number: u64) -> OutPoint {
    OutPoint {
        txid: FUNDED.funding.txid(),
        index: number as u32 - 1,
    }
}

/// A ring input before its signature: members by their numbers, ascending, and who of them signs.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) members: Vec<u64>,
    pub(crate) signer: u64,
    pub(crate) image: [u8; 32],
}

impl Draft {
    pub(crate) fn new(members: &[u64], signer: u64) -> Self {
        Self {
            members: members.to_vec(),
            signer,
            image: image(signer).compress().0,
        }
    }

    pub(crate) fn parts(&self) -> RingParts {
        RingParts {
            amount: COIN as u64,
            members: self.members.iter().map(|number| outpoint(*number)).collect(),
            image: self.image,
            proofs: vec![([0; 32], [0; 32]); self.members.len()],
        }
    }
}

/// A transaction of these rings that pays one output, before its signatures.
pub(crate) fn unsigned(drafts: &[Draft], value: i64) -> TransactionBuilder {
    TransactionBuilder {
        version: 3,
        outputs: vec![(value, ANYONE.to_vec())],
        rings: Some(drafts.iter().map(Draft::parts).collect()),
        ..TransactionBuilder::default()
    }
}

/// SIG: with the nonce k, L = kG and R = k Hp(P) of the signer; everyone else's pairs are free.
pub(crate) fn sign(mut builder: TransactionBuilder, drafts: &[Draft]) -> TransactionBuilder {
    let message = builder.build().unwrap().ring_message();
    for (ring, draft) in builder.rings.as_mut().unwrap().iter_mut().zip(drafts) {
        let own = CompressedEdwardsY(draft.image).decompress().unwrap_or_default();
        let mut hash = Keccak256::new().chain_update(message);
        let mut sum = Scalar::ZERO;
        let nonce = Scalar::from(1_000_003u64);
        for (at, number) in draft.members.iter().enumerate() {
            let (c, r) = match *number == draft.signer {
                true => (Scalar::ZERO, nonce),
                false => (Scalar::from(77 + at as u64), Scalar::from(99 + at as u64)),
            };
            sum += c;
            ring.proofs[at] = (c.to_bytes(), r.to_bytes());
            let point = CompressedEdwardsY(key(*number)).decompress().unwrap();
            hash.update((G * r + point * c).compress().0);
            hash.update((hash_to_point(&key(*number)) * r + own * c).compress().0);
        }
        let c = Scalar::from_bytes_mod_order(hash.finalize().into()) - sum;
        let at = draft.members.iter().position(|number| *number == draft.signer);
        if let Some(at) = at {
            ring.proofs[at] = (c.to_bytes(), (nonce - c * secret(draft.signer)).to_bytes());
        }
    }
    builder
}

pub(crate) fn signed(drafts: &[Draft], value: i64) -> TransactionBuilder {
    sign(unsigned(drafts, value), drafts)
}
