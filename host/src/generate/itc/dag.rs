//! Transactions of the side chain: drafts with real work and signatures, and issuers that approve what they see last.
//! Under the generated stream and the tests of rules D1 to D6.
//! Never makes more work than a level asks for, and never checks anything.

use std::collections::BTreeSet;

use super::{
    super::{
        dice::Dice,
        sealing::{Sealing, Signer},
    },
    draft::ecdsa_key,
};
use crate::chain::{
    itc::dag::{KIND, Level, level, scrypt_input},
    records::{Hash, key::Scheme, sequential::solve, value::Value as _, work::Work},
    utxo::hash::sha256d,
};

/// A transaction before its work is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransactionDraft {
    /// The byte of its level.
    pub level: u8,
    /// Parents, in the order in which they are written.
    pub parents: Vec<Hash>,
    /// Milliseconds of Unix time.
    pub time: u64,
    /// Its place among those of its issuer.
    pub nonce: u64,
    /// The payload.
    pub payload: Vec<u8>,
}

impl TransactionDraft {
    /// Of level 0, with these parents.
    pub fn new(parents: &[Hash], time: u64, nonce: u64) -> Self {
        let parents: BTreeSet<Hash> = parents.iter().copied().collect();
        Self {
            level: 0,
            parents: parents.into_iter().collect(),
            time,
            nonce,
            payload: b"21.5 C".to_vec(),
        }
    }

    /// The object, with the work of its level and signed; and its id.
    pub fn seal(&self, issuer: &Signer) -> (Vec<u8>, Hash) {
        let least = Level::from_byte(self.level).map_or(0, Level::bits);
        self.seal_at(issuer, |zeros| zeros >= least)
    }

    /// As [`Self::seal`], with the first work whose zero bits `fit`.
    pub fn seal_at(&self, issuer: &Signer, fit: impl Fn(u32) -> bool) -> (Vec<u8>, Hash) {
        let count = self.parents.len() as u8;
        let start = Sealing::new(KIND).with(&1u8).with(&self.level).with(&count);
        let start = self.parents.iter().fold(start, |start, parent| start.with(parent));
        let mut worked = start
            .with(&ecdsa_key(issuer))
            .with(&self.time)
            .with(&self.nonce)
            .with(&self.payload)
            .with(&0u64)
            .done();
        let place = worked.len() - 8;
        let is_scrypt = self.level & level::SCRYPT != 0;
        // Somewhere else for every transaction, as real miners start.
        for nonce in 0u64.. {
            worked[place..].copy_from_slice(&nonce.to_bytes());
            let hash = match is_scrypt {
                true => scrypt(&worked[1..]),
                false => sha256d(&worked[1..]),
            };
            if fit(level::zero_bits(&hash)) {
                break;
            }
        }
        let object = Sealing::of(worked).sign(issuer).done();
        let id = sha256d(&object[1..]);
        (object, id)
    }
}

fn scrypt(worked: &[u8]) -> Hash {
    let input = scrypt_input(worked);
    let done = solve(&Work::Scrypt { input });
    done.root().ok().flatten().expect("scrypt has a hash")
}

/// Issuers, and what they see of the side chain.
#[derive(Clone, Debug)]
pub struct SideChain {
    issuers: Vec<Issuer>,
    /// What nothing builds upon, as far as issuers see.
    tips: Vec<Hash>,
    /// The last ones, which some do not see yet.
    unseen: Vec<(Hash, Vec<Hash>)>,
    delay: usize,
    time: u64,
    /// The last one that was made, by whom, and its id.
    last: Option<(TransactionDraft, Signer, Hash)>,
    dice: Dice,
}

#[derive(Clone, Debug)]
struct Issuer {
    signer: Signer,
    nonce: u64,
    last: Option<Hash>,
}

impl SideChain {
    /// So many issuers, who see a transaction once `delay` more were made; `first` is what counts as known.
    pub fn new(first: &[Hash], issuers: usize, delay: usize, time: u64, seed: u64) -> Self {
        let mut dice = Dice::new(seed, "itc side chain");
        let issuers = (0..issuers).map(|_| Issuer {
            signer: Signer::new(Scheme::Ecdsa, &mut dice),
            nonce: 0,
            last: None,
        });
        Self {
            issuers: issuers.collect(),
            tips: first.to_vec(),
            unseen: Vec::new(),
            delay,
            time,
            last: None,
            dice,
        }
    }

    /// What nothing builds upon, as far as issuers see.
    pub fn tips(&self) -> &[Hash] {
        &self.tips
    }

    /// The last transaction that was made, who issued it, and its id.
    pub fn last(&self) -> Option<&(TransactionDraft, Signer, Hash)> {
        self.last.as_ref()
    }

    /// A draft of the next transaction, and who issues it: two or three tips, and the issuer's last one. Mostly of level 0; one in
    /// 16 of level 1, one in 16 by scrypt.
    pub fn draft(&mut self) -> (TransactionDraft, Signer) {
        let place = self.dice.below(self.issuers.len());
        let mut parents: Vec<Hash> = Vec::new();
        for _ in 0..2 + self.dice.below(2) {
            parents.push(self.tips[self.dice.below(self.tips.len())]);
        }
        self.time += 1 + self.dice.below(900) as u64;
        let issuer = &mut self.issuers[place];
        issuer.nonce += 1;
        parents.extend(issuer.last);
        let mut draft = TransactionDraft::new(&parents, self.time, issuer.nonce);
        let signer = issuer.signer.clone();
        // Two at least: beside the only one any other will do.
        let mut at = 0;
        while draft.parents.len() < 2 {
            let other = self
                .tips
                .get(at)
                .copied()
                .unwrap_or_else(|| self.unseen[at - self.tips.len()].0);
            parents.push(other);
            draft.parents = TransactionDraft::new(&parents, 0, 0).parents;
            at += 1;
        }
        draft.level = match self.dice.below(16) {
            0 => 1,
            1 => level::SCRYPT | 1,
            _ => 0,
        };
        (draft, signer)
    }

    /// The draft of [`Self::draft`] was sealed and has this id: issuers will see it.
    pub fn made(&mut self, draft: &TransactionDraft, signer: &Signer, id: Hash) {
        if let Some(issuer) = self
            .issuers
            .iter_mut()
            .find(|issuer| issuer.signer.key() == signer.key())
        {
            issuer.last = Some(id);
        }
        self.unseen.push((id, draft.parents.clone()));
        self.last = Some((draft.clone(), signer.clone(), id));
        while self.unseen.len() > self.delay {
            let (seen, parents) = self.unseen.remove(0);
            self.tips.retain(|tip| !parents.contains(tip));
            self.tips.push(seen);
        }
    }

    /// The next transaction, made.
    pub fn next_object(&mut self) -> (Vec<u8>, Hash) {
        let (draft, signer) = self.draft();
        let (object, id) = draft.seal(&signer);
        self.made(&draft, &signer, id);
        (object, id)
    }
}
