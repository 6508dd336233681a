//! Signature hashes computed together beside the same hashes computed one by one, in input order and against it.
//! Lengths are chosen so that scripts and ends of transactions fall on every place of a block of SHA-256.

use perigee::chain::utxo::{
    InputParts, OutPoint, PlanBatch, SigCheck, SighashCache, SpendPlan, Transaction, TransactionBuilder,
};

use crate::support::{ALL, outputs};

/// r = s = 1: parsed, and hashed for, whatever a verifier may say.
const SIGNATURE: [u8; 8] = [0x30, 6, 2, 1, 1, 2, 1, 1];

/// All base types with and without ANYONECANPAY, and two that no rule names but that are signed whole.
const HASH_TYPES: [u8; 8] = [1, 2, 3, 0x81, 0x82, 0x83, 0, 0x41];

fn key(seed: usize) -> [u8; 33] {
    let mut key = [seed as u8; 33];
    key[0] = 2;
    key
}

/// One of `keys`: 3 + 34 a key bytes, so that the lengths of scripts go through all even places of a block.
fn multisig(keys: usize) -> Vec<u8> {
    let mut script = vec![0x51];
    for seed in 0..keys {
        script.push(33);
        script.extend(key(seed));
    }
    script.extend([0x50 + keys as u8, 0xae]);
    script
}

/// A transaction and what it spends: bare multisigs, and a witness key hash at every fifth input.
fn spend(inputs: usize, salt: usize) -> (TransactionBuilder, Vec<(i64, Vec<u8>)>) {
    let mut parts = TransactionBuilder {
        version: 1,
        // From 0 to 63 bytes more, so that ends fall on every place.
        outputs: vec![(5, vec![0x6a; salt % 64]), (6, vec![0x52; 3])],
        lock_time: salt as u32,
        ..TransactionBuilder::default()
    };
    let mut spent = Vec::new();
    for index in 0..inputs {
        let hash_type = HASH_TYPES[if salt.is_multiple_of(3) { 0 } else { (index + salt) % 8 }];
        let signature = [&SIGNATURE[..], &[hash_type]].concat();
        let mut input = InputParts {
            previous_output: OutPoint {
                txid: [salt as u8; 32],
                index: index as u32,
            },
            ..InputParts::default()
        };
        if index % 5 == 4 {
            input.witness = vec![signature, key(index).to_vec()];
            let hash = perigee::chain::utxo::hash160(&key(index));
            spent.push((7 + index as i64, [&[0, 20][..], &hash].concat()));
        } else {
            input.script_sig = [&[0, 9][..], &signature].concat();
            spent.push((7, multisig(1 + (index + salt) % 15)));
        }
        parts.inputs.push(input);
    }
    (parts, spent)
}

/// Every check that the plan could ask for.
fn checks(plan: &SpendPlan) -> Vec<(usize, usize, SigCheck)> {
    plan.pairs().collect()
}

#[test]
fn hashes_computed_together_are_those_computed_alone() {
    // 1 to 40 inputs: less than a group of lanes, some groups, and what is left over.
    let (transactions, spent): (Vec<_>, Vec<_>) = (1..=40)
        .flat_map(|inputs| [0, 21, 43].map(|salt| spend(inputs, salt + inputs)))
        .map(|(parts, spent)| (parts.build().unwrap(), spent))
        .unzip();
    let mut batch = PlanBatch::default();
    let mut of_each = spent.iter();
    let prevouts_of = |_: &Transaction, prevouts: &mut Vec<_>| prevouts.extend(outputs(of_each.next().unwrap()));
    batch.add(&transactions, prevouts_of, ALL);
    let together = batch.finish();
    let (mut alone, mut backwards) = (Vec::new(), Vec::new());
    for (transaction, spent) in transactions.iter().zip(&spent) {
        let (prevouts, inputs) = (outputs(spent), transaction.input_count());
        let plan = |input| SpendPlan::new(&mut SighashCache::new(transaction), input, &prevouts, ALL).unwrap();
        alone.extend((0..inputs).map(plan));
        let mut cache = SighashCache::new(transaction);
        let mut plans: Vec<_> = (0..inputs)
            .rev()
            .map(|input| SpendPlan::new(&mut cache, input, &prevouts, ALL).unwrap())
            .collect();
        plans.reverse();
        backwards.extend(plans);
    }
    assert_eq!(together.len(), alone.len());
    let mut compared = 0;
    for (at, plan) in together.iter().enumerate() {
        assert!(!checks(plan).is_empty(), "plan {at} asks for checks");
        compared += checks(plan).len();
        assert_eq!(checks(plan), checks(&alone[at]), "plan {at}");
        assert_eq!(checks(plan), checks(&backwards[at]), "plan {at}, inputs from the last");
    }
    assert!(compared > 10_000);
}

/// The comparison above can fail: another lock time is another hash, in every check.
#[test]
fn another_transaction_has_other_hashes() {
    let (mut parts, spent) = spend(20, 21);
    let transaction = parts.build().unwrap();
    parts.lock_time ^= 1;
    let other = parts.build().unwrap();
    let plans = |transaction: &Transaction| {
        let mut batch = PlanBatch::default();
        let prevouts_of = |_: &Transaction, prevouts: &mut Vec<_>| prevouts.extend(outputs(&spent));
        batch.add(std::slice::from_ref(transaction), prevouts_of, ALL);
        batch.finish()
    };
    for (one, other) in plans(&transaction).iter().zip(&plans(&other)) {
        for (one, other) in checks(one).iter().zip(&checks(other)) {
            assert_ne!(one, other);
        }
    }
}
