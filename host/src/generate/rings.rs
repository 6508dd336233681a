//! Ring outputs and ring spends of generated chains: GEN and SIG of CryptoNote v2.0 section 4.4.
//! Used by the wallet, which pays into rings and spends out of them; the message is the validator's own.
//! Never signs with a key twice: one output has one key and one image.

use std::collections::{HashSet, VecDeque};

use curve25519_dalek::{EdwardsPoint, Scalar, constants::ED25519_BASEPOINT_POINT as G};
use perigee_kernels::ring::hash_to_point;
use sha3::{Digest, Keccak256};

use super::dice::Dice;
use crate::chain::utxo::{
    Hash32, OutPoint, Transaction, TransactionBuilder,
    ring::{RING_MEMBERS_MAX, RING_MEMBERS_MIN, RingParts},
    script::{opcode, put_push},
};

/// An output that a ring can spend.
#[derive(Clone, Debug)]
pub(super) struct RingCoin {
    /// Where it stands.
    pub(super) outpoint: OutPoint,
    /// Its amount.
    pub(super) value: i64,
    secret: Scalar,
    key: [u8; 32],
}

/// A ring input before its signature.
#[derive(Clone, Debug)]
pub(super) struct RingSpend {
    /// The input; its pairs are zero.
    pub(super) parts: RingParts,
    keys: Vec<[u8; 32]>,
    signer: usize,
    secret: Scalar,
}

/// The ring outputs of a generated chain.
#[derive(Debug)]
pub(super) struct Purse {
    dice: Dice,
    /// Not spent yet.
    coins: Vec<RingCoin>,
    /// Outputs that serve as members, spent or not, by denomination; the oldest go first.
    members: [VecDeque<(OutPoint, [u8; 32])>; DENOMINATIONS.len()],
    /// Outputs whose key is no canonical encoding, by denomination: nobody can ever spend them.
    duds: [Vec<OutPoint>; DENOMINATIONS.len()],
    /// Transactions of the block under construction that have paid in: a faulty sibling may lack them.
    fresh: HashSet<Hash32>,
    /// Ring transactions of earlier blocks, for faults.
    spent: VecDeque<TransactionBuilder>,
    /// Those of the block under construction.
    spent_now: Vec<TransactionBuilder>,
}

impl Purse {
    /// An empty one.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            dice: Dice::new(seed, "rings"),
            coins: Vec::new(),
            members: Default::default(),
            duds: Default::default(),
            fresh: HashSet::new(),
            spent: VecDeque::new(),
            spent_now: Vec::new(),
        }
    }

    /// Outputs of one denomination for a transaction that pays `total`, with what they take of it: some, or none where
    /// that is too little.
    pub(super) fn pay_in(&mut self, total: i64) -> (Vec<NewCoin>, i64) {
        let denomination = self.dice.below(DENOMINATIONS.len());
        let value = DENOMINATIONS[denomination];
        let count = 2 + self.dice.below(7);
        let taken = value * (count as i64 + 1);
        if taken > total / 2 {
            return (Vec::new(), 0);
        }
        let dud = self.dice.once_in(4);
        let mut new: Vec<_> = (0..count).map(|_| self.new_coin(denomination)).collect();
        if dud {
            new.push(NewCoin {
                denomination,
                secret: None,
                key: NOT_CANONICAL,
            });
        }
        let taken = value * new.len() as i64;
        (new, taken)
    }

    fn new_coin(&mut self, denomination: usize) -> NewCoin {
        let secret = Scalar::from_bytes_mod_order(self.dice.array());
        NewCoin {
            denomination,
            secret: Some(secret),
            key: EdwardsPoint::mul_base(&secret).compress().0,
        }
    }

    /// Keeps what a transaction has paid in, as its first outputs.
    pub(super) fn keep(&mut self, transaction: &Transaction, new: &[NewCoin]) {
        let txid = transaction.txid();
        if !new.is_empty() {
            self.fresh.insert(txid);
        }
        for (index, coin) in (0u32..).zip(new) {
            let outpoint = OutPoint { txid, index };
            let Some(secret) = coin.secret else {
                self.duds[coin.denomination].push(outpoint);
                continue;
            };
            self.coins.push(RingCoin {
                outpoint,
                value: DENOMINATIONS[coin.denomination],
                secret,
                key: coin.key,
            });
            let members = &mut self.members[coin.denomination];
            members.push_back((outpoint, coin.key));
            if members.len() > MEMBERS_KEPT_MAX {
                members.pop_front();
            }
        }
        for duds in &mut self.duds {
            let excess = duds.len().saturating_sub(MEMBERS_KEPT_MAX);
            duds.drain(..excess);
        }
    }

    /// One or two inputs, each a ring of 2 to 16 members; none where there are too few coins.
    pub(super) fn take(&mut self) -> Vec<RingSpend> {
        let count = 1 + self.dice.below(2);
        let mut spends = Vec::with_capacity(count);
        while spends.len() < count && self.coins.len() > COINS_MIN {
            let at = self.dice.below(self.coins.len());
            let coin = self.coins.swap_remove(at);
            spends.push(self.surround(&coin));
        }
        spends
    }

    /// The input that spends a coin among members of its amount.
    fn surround(&mut self, coin: &RingCoin) -> RingSpend {
        let denomination = denomination_of(coin.value);
        let size = RING_MEMBERS_MIN + self.dice.below(RING_MEMBERS_MAX - RING_MEMBERS_MIN + 1);
        let mut others: Vec<_> = self.members[denomination]
            .iter()
            .filter(|(outpoint, _)| *outpoint != coin.outpoint)
            .copied()
            .collect();
        self.dice.shuffle(&mut others);
        others.truncate(size - 1);
        others.push((coin.outpoint, coin.key));
        others.sort_unstable();
        let signer = others.iter().position(|(outpoint, _)| *outpoint == coin.outpoint);
        let image = hash_to_point(&coin.key) * coin.secret;
        RingSpend {
            parts: RingParts {
                amount: coin.value.unsigned_abs(),
                members: others.iter().map(|(outpoint, _)| *outpoint).collect(),
                image: image.compress().0,
                proofs: vec![([0; 32], [0; 32]); others.len()],
            },
            keys: others.iter().map(|(_, key)| *key).collect(),
            signer: signer.unwrap_or_default(),
            secret: coin.secret,
        }
    }

    /// SIG for an input of a transaction whose rings sign `message`: the pairs (c, r) in the order of its members.
    ///
    /// L_i = r_i G + c_i P_i and R_i = r_i Hp(P_i) + c_i I; the signer's c closes the sum.
    pub(super) fn sign(&mut self, spend: &RingSpend, message: &[u8; 32]) -> Vec<([u8; 32], [u8; 32])> {
        let image = hash_to_point(&spend.keys[spend.signer]) * spend.secret;
        let mut scalars = |_| Scalar::from_bytes_mod_order(self.dice.array());
        let mut c: Vec<_> = (0..spend.keys.len()).map(&mut scalars).collect();
        let mut r: Vec<_> = (0..spend.keys.len()).map(&mut scalars).collect();
        // The signer's commitments have no challenge yet: r is the nonce and c is zero.
        c[spend.signer] = Scalar::ZERO;
        let mut hash = Keccak256::new().chain_update(message);
        for (key, (c, r)) in spend.keys.iter().zip(c.iter().zip(&r)) {
            let point = curve25519_dalek::edwards::CompressedEdwardsY(*key).decompress();
            let left = G * r + point.unwrap_or_default() * c;
            let right = hash_to_point(key) * r + image * c;
            hash.update(left.compress().0);
            hash.update(right.compress().0);
        }
        let total = Scalar::from_bytes_mod_order(hash.finalize().into());
        c[spend.signer] = total - c.iter().sum::<Scalar>();
        r[spend.signer] -= c[spend.signer] * spend.secret;
        c.iter().zip(&r).map(|(c, r)| (c.to_bytes(), r.to_bytes())).collect()
    }

    /// Notes a ring transaction of the block under construction.
    pub(super) fn note(&mut self, parts: TransactionBuilder) {
        self.spent_now.push(parts);
    }

    /// The block under construction is finished.
    pub(super) fn close_block(&mut self) {
        self.fresh.clear();
        self.spent.extend(self.spent_now.drain(..));
        let excess = self.spent.len().saturating_sub(SPENT_KEPT_MAX);
        self.spent.drain(..excess);
    }

    /// A ring transaction of an earlier block.
    pub(super) fn spent(&self, dice: &mut Dice) -> Option<&TransactionBuilder> {
        self.spent.get(dice.below(self.spent.len()))
    }

    /// An output of an earlier block, of this amount, whose key is no canonical encoding.
    pub(super) fn dud(&self, amount: u64, dice: &mut Dice) -> Option<OutPoint> {
        let duds = &self.duds[denomination_of(i64::try_from(amount).ok()?)];
        let dud = duds.get(dice.below(duds.len())).copied();
        dud.filter(|outpoint| !self.fresh.contains(&outpoint.txid))
    }

    /// A ring output of an earlier block, of another amount than this.
    pub(super) fn other_amount(&self, amount: u64, dice: &mut Dice) -> Option<OutPoint> {
        let other = (denomination_of(i64::try_from(amount).ok()?) + 1) % DENOMINATIONS.len();
        let members = &self.members[other];
        let member = members.get(dice.below(members.len())).map(|(outpoint, _)| *outpoint);
        member.filter(|outpoint| !self.fresh.contains(&outpoint.txid))
    }

    /// A ring output of an earlier block that is not spent, with its amount.
    pub(super) fn unspent(&self, dice: &mut Dice) -> Option<(OutPoint, i64)> {
        let coin = self.coins.get(dice.below(self.coins.len()))?;
        (!self.fresh.contains(&coin.outpoint.txid)).then_some((coin.outpoint, coin.value))
    }
}

/// A ring output before its transaction has an id.
#[derive(Clone, Debug)]
pub(super) struct NewCoin {
    denomination: usize,
    /// `None` for one that nobody can spend.
    secret: Option<Scalar>,
    key: [u8; 32],
}

impl NewCoin {
    /// The output.
    pub(super) fn output(&self) -> (i64, Vec<u8>) {
        let mut script = vec![opcode::RESERVED + 3];
        put_push(&mut script, &self.key);
        (DENOMINATIONS[self.denomination], script)
    }
}

fn denomination_of(value: i64) -> usize {
    DENOMINATIONS
        .iter()
        .position(|known| *known == value)
        .unwrap_or_default()
}

/// Amounts of ring outputs: members must have the same, so that there are few. A hundredth and a tenth of a coin.
const DENOMINATIONS: [i64; 2] = [1_000_000, 10_000_000];
/// Coins that are never spent, so that no ring is too small.
const COINS_MIN: usize = 4;
/// How many outputs of a denomination serve as members.
const MEMBERS_KEPT_MAX: usize = 256;
/// How many ring transactions are remembered for faults.
const SPENT_KEPT_MAX: usize = 64;
/// 2^255 - 1: as a number it is p + 18, which is above p, and 18 with the sign bit would be spelled otherwise.
const NOT_CANONICAL: [u8; 32] = [0xff; 32];
