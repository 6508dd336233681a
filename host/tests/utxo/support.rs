//! Test data, a sequential verifier by libsecp256k1, and the spend of a whole transaction with it.

use std::collections::HashMap;
use std::path::PathBuf;

use perigee::chain::utxo::{
    Block, Missing, OutPoint, ScriptFlags, SigCheck, SighashCache, SpendPlan, Step, Transaction, TxOut,
    judge::verify_signature,
};
use secp256k1::{PublicKey, XOnlyPublicKey, ecdsa, schnorr};

/// Every rule of the Bitcoin family.
pub(crate) const ALL: ScriptFlags = ScriptFlags {
    p2sh: true,
    dersig: true,
    cltv: true,
    csv: true,
    witness: true,
    taproot: true,
    nulldummy: true,
    algorithms: false,
};

/// Spent outputs as a plan takes them.
pub(crate) fn outputs(spent: &[(i64, Vec<u8>)]) -> Vec<Option<TxOut<'_>>> {
    spent
        .iter()
        .map(|(value, script)| {
            Some(TxOut {
                value: *value,
                script_pubkey: script,
            })
        })
        .collect()
}

/// The bytes of a file of the test data; `None` prints the skip, or fails where the data are required.
pub(crate) fn data(path: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("PERIGEE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    if let Ok(bytes) = std::fs::read(root.join(path)) {
        return Some(bytes);
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|need| need == "data"),
        "required: {path} not found"
    );
    println!("SKIPPED: {path} not found");
    None
}

/// A file of JSON arrays.
pub(crate) fn json(path: &str) -> Option<Vec<serde_json::Value>> {
    Some(serde_json::from_slice(&data(path)?).expect("the file is JSON"))
}

pub(crate) fn verify(check: &SigCheck) -> bool {
    match check {
        SigCheck::Ecdsa { digest, key, r, s } => {
            let Ok(key) = PublicKey::from_slice(key.as_bytes()) else {
                return false;
            };
            let Ok(mut signature) = ecdsa::Signature::from_compact(&[*r, *s].concat()) else {
                return false;
            };
            signature.normalize_s();
            ecdsa::verify(&signature, secp256k1::Message::from_digest(*digest), &key).is_ok()
        }
        SigCheck::Schnorr { digest, key, signature } => XOnlyPublicKey::from_byte_array(*key)
            .is_ok_and(|key| schnorr::verify(&schnorr::Signature::from_byte_array(*signature), digest, &key).is_ok()),
        SigCheck::Sm2 { .. } => verify_signature(check),
    }
}

/// What the spends of many inputs came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) valid: usize,
    pub(crate) derived: usize,
    pub(crate) signatures: u32,
    pub(crate) attempts: u32,
    pub(crate) invalid: Vec<String>,
    pub(crate) deferred: HashMap<Missing, usize>,
}

impl Tally {
    pub(crate) fn add(&mut self, plan: &SpendPlan, step: Step) {
        match step {
            Step::Valid { signatures, attempts } => {
                self.valid += 1;
                self.derived += usize::from(plan.derived());
                self.signatures += signatures;
                self.attempts += attempts;
            }
            Step::Invalid { fault, .. } => self.invalid.push(format!("{fault:?}")),
            Step::Defer(missing) => *self.deferred.entry(missing).or_default() += 1,
            Step::Check(_) => unreachable!("run answers every check"),
        }
    }

    pub(crate) fn spend(&mut self, transaction: &Transaction, prevouts: &[Option<TxOut<'_>>], flags: ScriptFlags) {
        let mut cache = SighashCache::new(transaction);
        for input in 0..transaction.input_count() {
            let mut plan = SpendPlan::new(&mut cache, input, prevouts, flags).expect("the input exists");
            let step = plan.run(verify);
            self.add(&plan, step);
        }
    }
}

/// Spends every input of `block`. `undo` holds the outputs spent from before the block; without it only the
/// outputs of the block itself are at hand.
pub(crate) fn spend_block(block: &Block, undo: Option<&[(i64, Vec<u8>)]>, flags: ScriptFlags) -> Tally {
    let mut tally = Tally::default();
    let made: HashMap<OutPoint, TxOut<'_>> = block
        .transactions
        .iter()
        .flat_map(|tx| {
            tx.outputs()
                .zip(0..)
                .map(|(out, index)| (OutPoint { txid: tx.txid(), index }, out))
        })
        .collect();
    let mut undo = undo.map(|undo| undo.iter());
    for transaction in block.transactions.iter().skip(1) {
        let prevouts: Vec<_> = transaction
            .inputs()
            .map(|input| match undo.as_mut() {
                Some(undo) => undo.next().map(|(value, script)| TxOut {
                    value: *value,
                    script_pubkey: script,
                }),
                None => made.get(&input.previous_output).copied(),
            })
            .collect();
        tally.spend(transaction, &prevouts, flags);
    }
    assert!(
        undo.is_none_or(|mut undo| undo.next().is_none()),
        "undo data are used up"
    );
    tally
}
