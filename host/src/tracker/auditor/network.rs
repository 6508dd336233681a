//! What the tracker itself says to the ledger: beacons of the trial network, attestations, settlements and blocks.
//! Made by the auditor as forms: on the judge's thread, from what is accepted at their turn, so that nothing comes in between.
//! Never speaks for an authority but that of the trial network, whose key anybody has.

use crate::{
    chain::lunarx::{
        Hash, LunarParams, attestation, block,
        context::{self, Contract, Statement},
        key::PublicKey,
        ledger::{Ledger, PROOFS, RECEIPTS, Table},
        settlement,
        value::Value,
    },
    generate::lunarx::{Sealing, authority},
    tracker::{
        judge::{Form, unix_us},
        kept::Sign,
    },
};

/// Whether the authority of these parameters is the one that anybody can sign for.
pub fn is_trial(params: &LunarParams) -> bool {
    PublicKey::ed25519(&params.authority) == authority().key()
}

/// A statement of the trial network's authority. Its number is the clock's, as that of everybody who speaks for it.
pub fn statement(statement: &Statement) -> Vec<u8> {
    let draft = Sealing::new(context::KIND).with(&1u8).with(&unix_us());
    draft.bytes(&statement.to_bytes()).sign(&authority()).done()
}

/// Names a tracker, beside those that are named.
pub fn name_tracker(id: Hash) -> Form {
    Box::new(move |ledger| {
        let mut trackers = context::trackers(ledger).unwrap_or_default();
        if trackers.contains(&id) {
            return None;
        }
        trackers.push(id);
        trackers.sort_unstable();
        Some(statement(&Statement::Trackers(trackers)))
    })
}

/// Says the beacon of an epoch, unless it is said.
pub fn say_beacon(epoch: u32, beacon: Hash) -> Form {
    Box::new(move |ledger| {
        let is_said = context::beacon(ledger, epoch).is_some();
        (!is_said).then(|| statement(&Statement::Beacon(epoch, beacon)))
    })
}

/// States the contract with a new holder, on the terms of the one with the old holder, unless it is known. A verifier that becomes
/// the provider verifies no more.
pub fn name_contract(contract: Hash, old: Hash, provider: Hash) -> Form {
    Box::new(move |ledger| {
        if context::contract(ledger, &contract).is_some() {
            return None;
        }
        let terms = context::contract(ledger, &old)?;
        let mut terms = Contract { provider, ..terms };
        terms.verifiers.retain(|verifier| *verifier != provider);
        terms.quorum = terms
            .quorum
            .min(u16::try_from(terms.verifiers.len()).unwrap_or(u16::MAX));
        Some(statement(&Statement::Contract(contract, terms)))
    })
}

/// Names the new holder of a shard, unless the ledger has it as that.
pub fn name_holder(manifest: Hash, shard: u8, provider: Hash) -> Form {
    Box::new(move |ledger| {
        let is_named = context::holder(ledger, &manifest, shard) == Some(provider);
        (!is_named).then(|| statement(&Statement::Placement(manifest, shard, provider)))
    })
}

/// The key that the tracker speaks with.
#[derive(Clone)]
pub struct Voice {
    /// The public key.
    pub key: PublicKey,
    /// Signs.
    pub sign: Sign,
}

impl Voice {
    fn seal(&self, mut object: Vec<u8>) -> Vec<u8> {
        let signature = (self.sign)(&object);
        object.extend_from_slice(&signature);
        object
    }

    /// What became of a challenge, where the tracker is one of the contract's verifiers and no party of it.
    pub fn attest(&self, of: attestation::Named, outcome: attestation::Outcome) -> Form {
        let voice = self.clone();
        Box::new(move |ledger| {
            let id = voice.key.id();
            let terms = context::contract(ledger, &of.contract)?;
            let is_party = id == terms.provider || id == terms.owner;
            if is_party || !terms.verifiers.contains(&id) {
                return None;
            }
            let mut object = vec![attestation::KIND, 1];
            of.write(&mut object);
            outcome.write(&mut object);
            (voice.key, unix_us() / 1_000_000).write(&mut object);
            Some(voice.seal(object))
        })
    }

    /// Confirms what a quorum said of a challenge, once.
    pub fn settle(&self, of: attestation::Named, outcome: attestation::Outcome) -> Form {
        let voice = self.clone();
        Box::new(move |ledger| {
            let terms = context::contract(ledger, &of.contract)?;
            let challenge: attestation::Challenge = ledger.get(Table::Challenges, &of.to_bytes())?;
            let statements = challenge.statements.count;
            let said = attestation::Quorum { of, statements }.count(ledger, &terms, outcome);
            let settled: Option<attestation::Outcome> = ledger.get(Table::Settlements, &of.to_bytes());
            if said < terms.quorum || settled.is_some() || !is_tracker(ledger, &voice.key) {
                return None;
            }
            let mut object = vec![settlement::KIND, 1];
            of.write(&mut object);
            (challenge.statements.root(), outcome).write(&mut object);
            (voice.key, unix_us() / 1_000_000).write(&mut object);
            Some(voice.seal(object))
        })
    }

    /// The next block, where there are enough proofs for its reward (B9).
    pub fn block(&self, params: &'static LunarParams) -> Form {
        let voice = self.clone();
        Box::new(move |ledger| {
            let tip = block::tip(ledger);
            let needed = params
                .reward(tip.blocks)
                .div_ceil(params.blocks.reward_units_a_proof.max(1));
            let is_due = ledger.growing(PROOFS).count >= needed && is_tracker(ledger, &voice.key);
            is_due.then(|| {
                // Behind the block before, whatever the clock says; B4 has the last word.
                let time = (unix_us() / 1_000_000).max(tip.time + 1);
                let mut object = vec![block::KIND, 1];
                (tip.blocks, tip.id).write(&mut object);
                (ledger.growing(RECEIPTS).root(), ledger.growing(PROOFS).root()).write(&mut object);
                ledger.state_root().write(&mut object);
                (voice.key, time).write(&mut object);
                voice.seal(object)
            })
        })
    }
}

/// Whether the ledger lists this key among the trackers.
pub fn is_tracker(ledger: &Ledger, key: &PublicKey) -> bool {
    context::trackers(ledger).is_some_and(|trackers| trackers.contains(&key.id()))
}
